"""Spanish: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persona personas gente individuo~ almas seres_humanos ser_humano
    | man hombre hombres varón varones
    | woman mujer mujeres
    | child niño niños niña niñas menores menor_de infantil infantiles críos críos_de chiquillo chiquillos chiquilla
      chiquillas crío peques chavales
    | boy muchacho~ chico chicos chaval jovencito
    | girl muchacha~ chica chicas
    | teenager adolescente~ joven jóvenes quinceañero quinceañeros quinceañera quinceañeras chavales_de
    | adult adulto~ adulta adultas mayores_de_edad
    | pensioner jubilado~ jubilada~ pensionista~ ancian~ personas_mayores tercera_edad mayores_de_65 clases_pasivas
      jubilados_y_pensionistas personas_de_edad adultos_mayores
    | worker trabajador~ empleado empleados empleada empleadas obrero~ obrera~ plantilla plantillas personal emplea
      emplean operario~ trabajan trabajaban mano_de_obra empleados_fijos asalariado asalariada asalariados asalariadas
      peón peones personas_empleadas puestos_de_plantilla trabajadores_fijos fuerza_laboral fuerza_de_trabajo
      personal_laboral empleados_públicos personas_en_nómina operaria operarias dotación_de_personal brazos_de_trabajo
    | manager directivo~ gerente~ gestor gestores ejecutivo~ mandos_intermedios alto_cargo altos_cargos directivas
      jefes_de_área
    | engineer ingeniero~ ingeniera~
    | scientist científico científicos científica científicas investigador~ biólogo biólogos bióloga biólogas químicos
      científica_titular
    | expert experto~ experta expertas especialista~ entendidos peritos perita perito
    | artist artista~ pintor pintores pintora pintoras
    | author autor autores autora autoras escritor~ novelista novelistas poeta poetas literato literatos dramaturgo
      dramaturgos
    | musician músico~ instrumentista~ guitarrista guitarristas pianista pianistas violinista violinistas intérpretes
      violonchelista violonchelistas baterista bateristas
    | athlete atleta~ deportista~ jugador~ futbolista~ tenista tenistas delantero delanteros baloncestista
      baloncestistas
    | driver conductor conductores conductora conductoras chófer~ taxista taxistas camionero camioneros al_volante
      transportistas transportista camionera chofer choferes
    | pilot piloto~ aviador aviadores aviadora aviadoras comandante_de_la_aeronave copiloto copilotos
    | crew tripulación~ tripulaciones tripulante~ personal_de_a_bordo marinería dotación_del_buque hombres_a_bordo
      personal_de_cabina
    | farmer agricultor~ granjero~ campesino~ ganadero~ regante~ labrador labradores labradora labradoras hortelano
      hortelanos horticultor horticultores productores_agrarios productores_de_leche labriego labriegos ganadera
      ganaderas
    | volunteer voluntario voluntarios voluntaria voluntarias voluntariado gente_voluntaria colaboradores_voluntarios
    | passenger pasajero~ pasajera~ viajero~ viajera~ ocupante ocupantes viajantes crucerista
      cruceristas pasaje_completo usuarios_del_tren
    | patient paciente~ enfermo enfermos enferma enfermas internos_del_hospital convaleciente convalecientes
      enfermos_atendidos
    | pupil alumno~ alumna~ escolar escolares colegial colegiales estudiantado estudiantes_de_primaria
      niños_escolarizados educando educandos
    | student estudiante~ universitario universitarios doctorando doctorandos doctoranda doctorandas universitaria
      universitarias
    | teacher profesor profesores profesora profesoras maestro maestros maestra maestras docente~ profesorado
      cuerpo_docente claustro educador educadores educadora educadoras maestros_y_profesores personal_docente profe
      profes enseñantes
    | visitor visitante~ visitó visitaron visitas_registradas público_visitante personas_visitaron entradas_registradas
    | tourist turista~ veraneante~ turismo_extranjero vacacionista vacacionistas viajeros_extranjeros forastero
      forasteros turistas_extranjeros
    | guest invitado~ invitada~ huésped~ comensal~ convidado convidada convidados convidadas
    | spectator espectador~ público_asistente vieron vista_por visto_por público_en_las_gradas aficionados_en_las_gradas
      personas_en_las_gradas público_presente
    | participant participante~ participaron participan participó participarán participar inscritos_en_la_carrera
      concurrente concurrentes competidores personas_inscritas asistente corredores_inscritos asistentes_al_acto
    | member miembro~ socio socios socia socias afiliado~ integrante~ militantes_de_base afiliada afiliadas cotizantes
      colegiados asociados asociadas
    | delegate delegado~ delegada~ compromisario~
    | delegation delegación delegaciones
    | representative representante~ enviado_especial enviado_especiales enviados_especial enviados_especiales portavoces
      emisario emisarios
    | candidate candidato~ candidata~ aspirantes_a_la_alcaldía cabeza_de_lista cabezas_de_lista postulante postulantes
    | applicant solicitante~ aspirante~ licitador~ opositor opositores opositora opositoras peticionario peticionarios
      solicitudes_presentadas demandante_de_empleo
    | voter votante~ censados censadas elector electores electora electoras censo_electoral electorado
      ciudadanos_llamados_a_votar llamados_a_las_urnas llamados_a_votar sufragante sufragantes
      personas_con_derecho_a_voto padrón_electoral
    | signatory signatario~ signataria~ firmante~ abajo_firmantes suscriptores_del_acuerdo
    | donor donante~ mecenas benefactor~ filántropo filántropos filántropa filántropas bienhechor bienhechores
      padrinos_solidarios
    | recipient beneficiario~ beneficiaria~ beneficiará beneficiarán beneficiados destinatario~
    | customer cliente~ clienta~ consumidor~ comprador~
    | user usuario~ usuaria~ internauta internautas usuarios_registrados personas_conectadas
    | shareholder accionista~ tenedores_de_acciones inversores_minoritarios socios_capitalistas titulares_de_acciones
    | owner propietario~ propietaria~ dueño~ titulares poseedor poseedores titular_de_la_vivienda
      propietarios_de_vivienda tenedor tenedores copropietario copropietarios dueña dueñas
    | tenant inquilino~ inquilina~ arrendatario~ arrendataria arrendatarias ocupantes_de_la_vivienda inquilinato_social
    | resident habitante~ residente~ vecino vecinos vecina vecinas lugareño~ viven habitan vivían poblador pobladores
      moradores morador vecindario gente_del_lugar pobladoras personas_empadronadas pueblerinos almas_censadas
    | citizen ciudadano~ ciudadana~ ciudadanía
    | population población poblaciones censo_de_población número_de_habitantes padrón demografía
    | migrant migrante~ inmigrante~ emigrante~ solicitantes_de_asilo sin_papeles irregulares personas_migrantes
      extranjeros_en_situación_irregular indocumentado indocumentada indocumentados indocumentadas náufrago náufragos
      polizón polizones
    | refugee refugiado~ refugiada~ exiliado exiliada exiliados exiliadas asilado asilados personas_refugiadas
    | displaced desplazado desplazados desplazada desplazadas obligados_a_huir obligadas_a_huir huyeron_de_sus_casas
      tuvieron_que_huir abandonar_sus_hogares abandonar_sus_casas huido_de_sus_hogares expulsados_de_sus_casas
      forzados_a_huir dejaron_sus_hogares dejaron_sus_casas personas_desplazadas
    | evacuee evacuad~ evacuación evacuaciones evacuar desalojad~ desalojo~ puestos_a_salvo puestas_a_salvo
      sacados_de_sus_casas obligados_a_abandonar obligadas_a_abandonar tuvieron_que_abandonar
      tuvieron_que_dejar_sus_casas fuera_de_sus_casas fuera_de_sus_hogares abandonar_sus_viviendas dejar_sus_casas
      realojados_temporalmente desalojar desaloja
    | homeless sin_techo sin_hogar indigente~ sintecho sinhogar sin_vivienda en_la_calle_sin personas_sin_hogar sin_casa
      sin_un_techo personas_sin_techo duermen_al_raso
    | unemployed parados parada_laboral desempleado~ desempleada~ sin_ocupación personas_desocupadas personas_en_paro
      en_el_paro inscritos_en_el_paro personas_paradas desocupada
    | soldier soldado~ militares tropa tropas efectivos_militares combatiente combatientes mercenario mercenarios
      uniformados_del_ejército legionario legionarios infante infantes marines paracaidista paracaidistas
      hombres_armados
    | police_officer policía policías agente agentes guardia_civil guardias uniformados antidisturbios
      efectivos_policiales fuerzas_del_orden fuerzas_de_seguridad mossos ertzaintza carabineros guardias_civiles
      patrulleros efectivos_de_la_policía
    | firefighter bombero~ bombera~ tragahumo apagafuegos brigadistas_forestales brigadista brigadistas
      efectivos_antiincendios
    | rescuer efectivos rescatista~ rescatador~ equipos_de_rescate socorrista socorristas equipos_de_emergencia
      servicios_de_emergencia equipos_de_emergencias efectivos_de_rescate equipos_de_socorro cuerpos_de_rescate
      personal_de_rescate buzos
    | doctor médico médicos médica médicas doctor doctores doctora facultativo facultativos facultativa facultativas
      galeno galenos facultativos_médicos personal_médico batas_blancas pediatra pediatras cardiólogo cardiólogos
      clínicos médicos_de_familia
    | nurse enfermero~ enfermera enfermeras enfermería sanitario sanitarios sanitaria sanitarias personal_sanitario
      personal_de_enfermería
    | journalist periodista~ reportero~ corresponsal~ redactor redactores redactora redactoras reportera reporteras
      informadores comunicador comunicadores profesionales_de_la_prensa
    | lawyer abogado~ abogada~ letrado~ jurista juristas notario notarios letrada letradas defensor_de_oficio
      procuradores picapleitos
    | deputy diputado~ diputada~ parlamentario~ senador~ legislador~ eurodiputado eurodiputados eurodiputada
      eurodiputadas congresista congresistas asambleísta asambleístas representantes_de_la_cámara
    | demonstrator manifestante~ protestantes_en_la_calle personas_en_la_marcha participantes_en_la_protesta
      personas_se_manifestaron
    | striker huelguista~ trabajadores_en_huelga empleados_en_paro
    | prisoner preso presos presa presas prisionero~ reclus~ reo reos convicto convictos convicta convictas
      población_reclusa población_carcelaria personas_privadas_de_libertad privados_de_libertad cautivo cautivos
    | hostage rehén rehenes secuestrado secuestrados secuestrada secuestradas raptado raptada raptados raptadas cautiva
      cautivas personas_secuestradas
    | victim víctima víctimas damnificado damnificada damnificados damnificadas personas_afectadas siniestrados
    | dead muerto muertos muerta muertas fallecid~ fallecier~ murió murieron mueren mató mataron asesinad~ mortal
      mortales cadáver~ perdieron_la_vida perdió_la_vida ahogados
      muertes fallecimientos perdido_la_vida vidas_humanas pérdidas_humanas víctimas_mortales víctima_mortal
      saldo_mortal cuerpos_sin_vida cuerpo_sin_vida cobró_la_vida cobró_vidas segó_la_vida costó_la_vida costado_la_vida
      ha_costado_la_vida decesos_registrados ejecutados_extrajudicialmente masacrado masacrada masacrados masacradas
      acribillado acribillada acribillados acribilladas abatido abatidos difunto difuntos difunta difuntas occiso occisa
      occisos occisas balance_mortal balance_de_víctimas hallados_sin_vida hallado_sin_vida hallada_sin_vida
      encontraron_la_muerte encontró_la_muerte dejaron_la_vida calcinados_en_su_interior sin_vida ahogado ahogada
      ahogadas perecieron muertos_en_el_acto saldo_de_muertos restos_mortales matanza matanzas perdieron_su_vida
    | injured herido heridos herida heridas lesionad~ quemaduras contusionado contusionada contusionados contusionadas
      magullado magullada magullados magulladas quemados_graves mutilado mutilada mutilados mutiladas malherido
      malherida malheridos malheridas heridas_de_diversa_consideración heridas_graves heridas_leves
      de_diversa_consideración con_traumatismos politraumatizado politraumatizada politraumatizados politraumatizadas
      baleado baleados apuñalado apuñalada apuñalados apuñaladas contusión contusiones con_lesiones sufrieron_heridas
      resultaron_heridas atendidos_por_heridas personas_heridas descalabrado descalabrada descalabrados descalabradas
    | missing desaparecid~ en_paradero_desconocido paradero_desconocido sin_localizar no_localizados no_localizadas
      sin_rastro_de ilocalizable ilocalizables sin_noticias_de por_localizar no_han_sido_localizados
      sin_dar_señales_de_vida no_habidos extraviado extraviada extraviados extraviadas
    | survivor superviviente~ sobrevivi~ sanos_y_salvos sano_y_salvo sana_y_salva sanas_y_salvas con_vida ilesos ileso
      ilesa ilesas salieron_ilesos salieron_con_vida salió_con_vida se_salvaron vivo_bajo_los_escombros
      hallados_con_vida
    | rescued rescatad~ rescataron rescató salvado salvados salvada salvadas puestos_a_salvo_por sacados_con_vida
      sacado_con_vida extraídos_de_los_escombros recogidos_en_el_mar excarcelados_del_vehículo auxiliado auxiliada
      auxiliados auxiliadas socorrido socorrida socorridos socorridas auxilió liberados_de_los_escombros
      sacados_del_agua recuperados_del_mar salvados_del_mar
    | hospitalised hospitalizad~ hospitalización hospitalizaciones ingresad~ trasladados_al_hospital internada
      internadas llevado_al_hospital llevados_al_hospital llevada_al_hospital llevadas_al_hospital
      trasladado_al_hospital trasladada_al_hospital trasladadas_al_hospital derivados_al_hospital
      trasladados_a_centros_sanitarios trasladados_a_un_hospital evacuados_al_hospital en_la_uci en_cuidados_intensivos
      conducidos_al_hospital hospitalizar internación internaciones encamado encamada encamados encamadas
      trasladados_a_hospitales ingreso_hospitalario permanecen_hospitalizados
    | infected infectad~ contagiad~ contagio~ infección infecciones contrajeron contraído_la_enfermedad contraído_el
      contraído_la cayó_enfermo cayeron_enfermos cayeron_enfermas caído_enfermos enfermaron enfermó enfermado enfermar
      enferman contraer_la dio_positivo dieron_positivo dado_positivo dan_positivo seropositivo seropositiva
      seropositivos seropositivas intoxicado intoxicada intoxicados intoxicadas intoxicación intoxicaciones intoxicaron
      se_intoxicaron envenenado envenenada envenenados envenenadas envenenamiento afectados_por_la_enfermedad
      afectados_por_el_virus brote_afectó portadores_del_virus indispuestos pillaron_el_virus sufrieron_una_intoxicación
      gastroenteritis enfermos_por
    | arrested detenid~ detención detenciones arrestad~ arresto~ apresado apresada apresados apresadas apresamiento
      capturado capturada capturados capturadas captura_de capturas esposado esposada esposados esposadas
      puestos_entre_rejas bajo_custodia bajo_arresto redada redadas prendido_por cayó_en_manos_de_la_policía
      echaron_el_guante echado_el_guante reducido_por_los_agentes
    | household hogar hogares unidades_familiares núcleos_familiares unidad_familiar familias_residentes
    | family familia familias
    | group grupo grupos colectivos pandilla pandillas
    | team equipo equipos cuadrilla cuadrillas brigada brigadas conjunto_local plantel escuadra escuadras combinado
      elenco
    | pedestrian peatón peatones peatonal viandante viandantes transeúnte transeúntes peatonales
    | cyclist ciclista~ en_bicicleta_por bicicleteros pelotón
    | observer observador~
    | apprentice aprendiz aprendices aprendiza aprendizas
    | couple pareja parejas matrimonios cónyuges novios contrayentes esposos
    | defendant acusado acusados acusada acusadas procesado~ imputado imputada imputados imputadas encausado encausada
      encausados encausadas investigados encartado encartada encartados encartadas banquillo_de_los_acusados
      en_el_banquillo inculpado inculpada inculpados inculpadas
    | witness testigo~ declararon
    | reader lector lectores lectora lectoras
    | investor inversor inversores inversora inversoras inversionista~ ahorrador~
    | judge juez jueces jueza juezas magistrad~ magistrados_del_tribunal togados tribunal_juzgador judicatura
    | fisherman pescador pescadores marineros_del_pesquero marisquero marisqueros
    | midwife matrona matronas partera parteras comadrona comadronas
    | miner los_mineros un_minero trabajadores_mineros trabajador_minero
    | monk monje monjes fraile frailes
    | dancer bailarín bailarines bailarina bailarinas
    | cook cocinero cocineros cocinera cocineras chef chefs
    | baker panadero panaderos panadera panaderas
    | guard guardaespaldas
    | pharmacist boticario boticarios los_farmacéuticos un_farmacéutico
    | beekeeper apicultor apicultores apicultora apicultoras
    | archaeologist arqueólogo arqueólogos arqueóloga arqueólogas
    | newcomer recién_llegado recién_llegados recién_llegada recién_llegadas recién_incorporados nuevos_vecinos
    | twin gemelos mellizo mellizos melliza mellizas
    | baby bebé bebés recién_nacido recién_nacidos recién_nacida recién_nacidas lactante lactantes neonato
    | seasonal_worker temporero temporeros temporera temporeras jornalero jornaleros jornalera jornaleras recolector
      recolectores trabajadores_temporeros trabajadores_de_temporada trabajadores_estacionales trabajadores_eventuales
    | trader comerciante comerciantes mercader mercaderes
    | potter alfarero alfareros alfarera alfareras ceramista ceramistas
    | professor catedrático catedráticos catedrática catedráticas profesor_universitario profesores_universitarios
      profesora_universitaria
    | consultant consultor consultores
    | carer cuidador cuidadores cuidadora cuidadoras gerocultor gerocultores auxiliares_de_enfermería
      auxiliar_de_enfermería
    | social_worker trabajador_social trabajadores_sociales trabajadora_social trabajadoras_sociales asistente_social
      asistentes_sociales
    | paramedic paramédico paramédicos paramédica paramédicas técnico_de_emergencias técnicos_de_emergencias
    | dentist dentista dentistas odontólogo odontólogos odontóloga odontólogas
    | veterinarian veterinario veterinarios
    | therapist terapeuta terapeutas fisioterapeuta fisioterapeutas psicoterapeuta psicoterapeutas
    | referee árbitro árbitros árbitra árbitras
    | swimmer nadador nadadores nadadora nadadoras
    | skier esquiador esquiadores esquiadora esquiadoras snowboarder snowboarders
    | grandmaster gran_maestro grandes_maestros gran_maestra
    | climber alpinista alpinistas escalador escaladores escaladora escaladoras montañero montañeros montañista
      montañistas andinista andinistas cordada cordadas
    | hiker senderista senderistas excursionista excursionistas caminante caminantes
    | finisher finisher finishers cruzaron_la_meta cruzó_la_meta llegaron_a_meta llegados_a_meta en_meta
    | actor actriz actores_y_actrices actrices actor actores
    | exhibitor expositor expositores expositora expositoras
    | buyer adquirente adquirentes
    | seller vendedor vendedores vendedora vendedoras
    | taxpayer contribuyente contribuyentes
    | policyholder tomador_del_seguro tomadores_del_seguro tomador_de_seguro tomadores_de_seguros asegurado asegurados
      asegurada aseguradas
    | plaintiff demandante demandantes querellante querellantes
    | prosecutor fiscalía fiscalías fiscal_general fiscal_federal fiscales_federales los_fiscales el_fiscal
    | offender delincuente delincuentes infractor infractores infractora infractoras agresor agresores agresora
      agresoras perpetrador perpetradores ladrón ladrones ladrona ladronas criminales maleante maleantes asaltante
      asaltantes atracador atracadores presunto_autor presuntos_autores autores_del_robo malhechor malhechores
    | smuggler contrabandista contrabandistas traficante traficantes narcotraficante narcotraficantes
    | rebel rebelde rebeldes insurgente insurgentes guerrillero guerrilleros guerrillera guerrilleras miliciano
      milicianos yihadista yihadistas terrorista terroristas sublevado sublevados paramilitares
    | commander comandante comandantes
    | federal_agent agente_federal agentes_federales
    | inspector inspector inspectores inspectora inspectoras
    | auditor auditor auditores auditora auditoras
    | enumerator censista censistas empadronador empadronadores encuestador encuestadores encuestadora encuestadoras
    | civil_servant funcionario funcionarios funcionaria funcionarias funcionariado empleado_público servidores_públicos
      trabajadores_públicos
    | minister ministro ministros ministra ministras
    | diplomat embajador embajadores embajadora embajadoras cónsul cónsules los_diplomáticos un_diplomático
    | mayor alcalde alcaldes alcaldesa alcaldesas primer_edil munícipe munícipes intendente intendentes
    | colleague colega colegas compañero_de_trabajo compañeros_de_trabajo compañera_de_trabajo
    | parent padres progenitor progenitores papás padres_de_familia padres_y_madres
    | mother madre madres
    | father padre
    | daughter hija hijas
    | son hijo
    | craftsman artesano artesanos
    | electrician electricista electricistas
    | mechanic un_mecánico los_mecánicos
    | technician los_técnicos
    | software_developer programador programadores programadora programadoras desarrollador desarrolladores
      desarrolladora desarrolladoras
    | analyst analista analistas
    | architect arquitecto arquitectos arquitecta arquitectas
    | translator traductor traductores traductora traductoras
    | librarian bibliotecario bibliotecarios bibliotecaria bibliotecarias
    | photographer fotógrafo fotógrafos fotógrafa fotógrafas
    | sculptor escultor escultores escultora escultoras
    | speaker orador oradores oradora oradoras ponente ponentes conferencista conferencistas conferenciante
      conferenciantes
    | winegrower viticultor viticultores viticultora viticultoras vinicultor vinicultores bodeguero bodegueros
    | gardener jardinero jardineros
    | forester guardabosque guardabosques guardaparque guardaparques guarda_forestal guardas_forestales
      agente_forestal agentes_forestales
    | hunter cazador cazadores
    | waiter camarero camareros camarera camareras mesero meseros mesera meseras
    | postman cartero carteros
    | courier mensajero mensajeros mensajera mensajeras repartidor repartidores repartidora repartidoras
    | flight_attendant azafata azafatas azafato auxiliar_de_vuelo auxiliares_de_vuelo tripulante_de_cabina
      tripulantes_de_cabina
    | astronaut astronauta astronautas cosmonauta cosmonautas
    | veteran veterano veteranos veterana veteranas excombatiente excombatientes
    | conscript reclutas conscripto conscriptos
    | peacekeeper casco_azul cascos_azules
    | priest sacerdote sacerdotes clero párroco párrocos
    | bishop obispo obispos arzobispo arzobispos
    | pilgrim peregrino peregrinos peregrina peregrinas
    | prostitute prostituta prostitutas trabajadora_sexual trabajadoras_sexuales
    | slave esclavo esclavos esclava esclavas esclavizado esclavizados esclavizada esclavizadas
    | graduate graduado graduados graduada graduadas titulado titulados titulada tituladas egresado egresados egresada
      egresadas licenciado licenciados licenciada licenciadas
    | intern becario becarios becaria becarias pasante pasantes
    | fan aficionado aficionados aficionada aficionadas hincha hinchas fan fans seguidores_del_equipo afición forofo
      forofos
    | activist activista activistas militante militantes
    | subscriber abonado abonados abonada abonadas suscriptor suscriptores suscriptora suscriptoras
    | follower seguidor seguidores seguidora seguidoras
    | contestant concursante concursantes contendiente contendientes competidor competidora
    | winner ganador ganadores ganadora ganadoras vencedor vencedores vencedora vencedoras galardonado galardonados
      galardonada galardonadas premiado premiada premiados premiadas laureado laureados triunfador triunfadores
      medallista medallistas
    | finalist finalista finalistas
    | nominee nominado nominados nominada nominadas
    | champion campeón campeones campeona campeonas
    | coach entrenador entrenadores entrenadora entrenadoras seleccionador seleccionadores míster cuerpo_técnico
      preparador
    | captain capitán capitanes capitana capitanas
    | sailor marinero marineros marinera marineras navegante navegantes tripulantes_del_velero
    | rower remero remeros remera remeras
    | rider jinete jinetes amazonas_y_jinetes
    | runner corredor corredores corredora corredoras maratonista maratonistas maratoniano maratonianos
      atletas_populares dorsales dorsal
    | founder fundador fundadores fundadora fundadoras cofundador cofundadores cofundadora cofundadoras
    | councillor concejal concejales concejala concejalas edil ediles regidor regidores regidora regidoras
    | adviser asesor asesores asesora asesoras consejero consejeros consejera consejeras
    | nun monja monjas
    | cleaner personal_de_limpieza limpiador limpiadores limpiadora limpiadoras empleada_de_limpieza
      empleadas_de_limpieza trabajadora_de_la_limpieza trabajadoras_de_la_limpieza trabajadores_de_la_limpieza
      barrendero barrenderos
    | widow viuda viudas viudo viudos
    | orphan huérfano huérfanos huérfana huérfanas
    | foreigner los_extranjeros de_extranjeros ciudadanos_extranjeros ciudadano_extranjero un_extranjero foráneo
      foráneos
    | surgeon cirujano cirujanos cirujana cirujanas
    | psychologist psicólogo psicólogos psicóloga psicólogas
    | landlord arrendador arrendadores arrendadora arrendadoras
    | reservist reservista reservistas
    | fugitive prófugo prófugos prófuga prófugas fugitivo fugitivos fugitiva fugitivas fugado fugados
    | juror jurado_popular miembro_del_jurado miembros_del_jurado jurados
    | detainee personas_detenidas persona_detenida los_internos internos_del_centro
    | claimant perceptor perceptores perceptora perceptoras reclamante reclamantes
    | creditor acreedor acreedores acreedora acreedoras
    | borrower prestatario prestatarios prestataria prestatarias
    | depositor depositante depositantes
    | entrepreneur empresario empresarios empresaria empresarias emprendedor emprendedores emprendedora emprendedoras
    | freelancer autónomos trabajador_autónomo trabajador_autónomos trabajadores_autónomo trabajadores_autónomos
      trabajadora_autónoma trabajadora_autónomas trabajadoras_autónoma trabajadoras_autónomas freelance freelances
      cuentapropista cuentapropistas
    | supplier proveedor proveedores proveedora proveedoras
    | dealer concesionario concesionarios revendedor revendedores revendedora revendedoras
    | designer diseñador diseñadores diseñadora diseñadoras
    | commuter viajeros_habituales trabajadores_pendulares viajeros_diarios
    | motorist automovilista automovilistas
    | contractor contratista contratistas subcontratista subcontratistas adjudicatario adjudicatarios adjudicataria
      adjudicatarias
    | listener oyente oyentes radioyente radioyentes
    | viewer telespectador telespectadores telespectadora telespectadoras televidente televidentes
    | blood_donor donante_de_sangre donantes_de_sangre
    | singer voces cantante cantantes cantaor cantaores cantaora cantaoras corista coristas solista solistas
    | composer compositor compositores compositora compositoras
    | conductor director_de_orquesta directores_de_orquesta directora_de_orquesta directoras_de_orquesta
    | teammate compañero_de_equipo compañeros_de_equipo compañera_de_equipo compañeras_de_equipo
    | goalkeeper portero porteros guardameta guardametas arquero arqueros
    | substitute suplente suplentes
    | fencer esgrimista esgrimistas tirador_de_esgrima tiradores_de_esgrima
    | boxer boxeador boxeadores boxeadora boxeadoras púgil púgiles
    | cleric clérigo clérigos eclesiástico eclesiásticos
    | imam imán imanes
    | rabbi rabino rabinos
    | parishioner feligrés feligreses feligresa feligresas parroquiano parroquianos
    | herdsman vaquero vaqueros boyero boyeros pastores_de_ganado
    | docker estibador estibadores estibadora estibadoras
    | crane_operator gruista gruistas operador_de_grúa operadores_de_grúa
    | welder soldador soldadores soldadora soldadoras
    | plumber fontanero fontaneros fontanera fontaneras plomero plomeros
    | carpenter carpintero carpinteros carpintera carpinteras ebanista ebanistas
    | painter_decorator pintor_de_brocha pintores_de_brocha pintor_de_edificios pintores_de_edificios
    | roofer techador techadores tejador tejadores
    | bricklayer albañil albañiles
    | hairdresser peluquero peluqueros peluquera peluqueras barbero barberos
    | tailor sastre sastres modista modistas costurera costureras
    | cashier cajero cajeros cajera cajeras
    | security_guard guardia_de_seguridad guardias_de_seguridad vigilante vigilantes vigilante_de_seguridad
      vigilantes_de_seguridad guardia_jurado guardia_jurados guardias_jurado guardias_jurados
    | lifeguard socorrista socorristas salvavidas
    | air_traffic_controller controlador_aéreo controlador_aéreos controladores_aéreo controladores_aéreos
      controladora_aérea controladora_aéreas controladoras_aérea controladoras_aéreas
    | train_driver maquinista maquinistas
    | ticket_inspector revisor revisores revisora revisoras
    | conservator restaurador restauradores restauradora restauradoras
    | curator comisario_de_la_exposición comisarios_de_la_exposición curador curadores curadora curadoras
      conservador_del_museo conservadora_del_museo conservadores_de_museo
    | tour_guide guía_turístico guía_turísticos guías_turístico guías_turísticos guía_turística guía_turísticas
      guías_turística guías_turísticas guía_de_turismo guías_de_turismo
    """
)

_THINGS = table(
    """
        state estado estados país países nación naciones gobiernos estados_miembros estado_miembro
    | region región regiones provincia provincias comunidad_autónoma comunidades_autónomas
    | district distrito~ comarca~ barrio barrios departamento departamentos condado~
    | city ciudad ciudades
    | municipality municipio~ ayuntamiento~ localidad localidades comuna comunas
    | village pueblo pueblos aldea~ poblado poblados
    | island isla islas
    | school escuela escuelas colegio colegios instituto institutos centro_escolar centros_escolares
      centros_educativos centro_educativo plantel_educativo planteles_educativos liceo liceos
    | kindergarten jardín_de_infancia jardines_de_infancia escuela_infantil escuelas_infantiles
    | university universidad universidades
    | hospital hospital hospitales centro_hospitalario centros_hospitalarios centro_sanitario centros_sanitarios
      nosocomio nosocomios sanatorio sanatorios complejo_hospitalario
    | house casa casas vivienda viviendas chalé~ domicilio domicilios chalet chalets inmueble_familiar casona casonas
      adosado adosados unifamiliares casita casitas morada moradas
    | building edificio~ inmueble~ bloque_de_viviendas bloques_de_viviendas edificación_de_plantas rascacielos
      construcción_antigua
    | apartment piso pisos apartamento~ departamentos_en_venta departamento_en_alquiler vivienda_social
      viviendas_sociales vivienda_protegida viviendas_protegidas vpo estudios_y_apartamentos
    | room sala salas habitación habitaciones cuartos dormitorio dormitorios
    | classroom aula aulas
    | floor planta_baja plantas
    | car coche coches automóvil~ turismos carro carros vehículo_particular vehículos_particulares utilitario
      utilitarios berlina berlinas autos
    | vehicle vehículo~
    | truck camión camiones camioneta~ tráiler~ camión_cisterna camiones_cisterna vehículo_pesado vehículos_pesados
    | bus autobús autobuses bus buses autocar autocares guagua guaguas ómnibus colectivos_urbanos microbús microbuses
      minibús lanzadera lanzaderas bus_urbano
    | tram tranvía~
    | train tren trenes convoy convoyes cercanías unidades_de_tren tren_regional trenes_regionales
    | carriage vagón vagones coches_de_tren
    | ship buque~ barco barcos navío~ petrolero~ embarcación_mercante mercante mercantes carguero cargueros
      portacontenedores crucero cruceros granelero graneleros
    | ferry ferry ferris ferries transbordador~
    | boat bote botes lancha lanchas embarcación embarcaciones patera~ velero~ cayuco cayucos barca barcas zodiac yate
      yates pesquero pesqueros chalupa chalupas
    | aircraft avión aviones aeronave~ avioneta avionetas jet jets avión_de_línea aeroplano aeroplanos
    | helicopter helicóptero~
    | drone dron drones
    | satellite satélite~
    | flight vuelo vuelos conexión_aérea conexiones_aéreas enlaces_aéreos operaciones_aéreas rutas_aéreas
    | bicycle bicicleta~ bici bicis bicicleta_eléctrica bicicletas_eléctricas
    | missile misil~ cohete~
    | bridge puente puentes viaducto~ pasarela pasarelas paso_elevado
    | tunnel túnel túneles
    | road carretera~ autopista~ autovía~ camino caminos calzada calzadas vía_rápida ruta_nacional red_viaria
    | street calle calles avenida~
    | lane carril carriles
    | railway_line línea_férrea líneas_férreas línea_ferroviaria ferrocarril~ línea líneas vía_férrea
    | route ruta rutas recorrido recorridos itinerario~ trayecto trayectos
    | section tramo tramos sección secciones
    | station estación estaciones
    | stop parada paradas
    | airport aeropuerto~
    | port puerto puertos
    | charging_point punto_de_recarga puntos_de_recarga punto_de_carga puntos_de_carga
    | power_plant central_eléctrica centrales_eléctricas central_hidroeléctrica central_térmica
    | reactor reactor reactores
    | wind_farm parque_eólico parques_eólicos
    | turbine turbina~ aerogenerador~
    | panel panel paneles placas
    | pump bomba_de_agua bombas bomba
    | engine motor motores
    | battery batería~
    | machine máquina~ maquinaria~
    | combine cosechadora~
    | device dispositivo~ aparato aparatos
    | unit unidad unidades hervidor~ ejemplar ejemplares
    | computer ordenador~ computador~ portátil~
    | phone teléfono teléfonos móviles
    | camera cámara cámaras
    | tree árbol árboles pino pinos roble robles olivo olivos ejemplares_arbóreos arbolado pies_de_árbol olmo olmos
      encina encinas chopo chopos árboles_jóvenes
    | animal animal animales ganado cabezas_de_ganado mascota mascotas fauna bestias cabaña_ganadera
    | cattle vaca vacas res reses bovino~ vacuno toro toros novillo novillos reses_bravas vacas_lecheras
    | bird pájaro~ ave aves
    | species especie especies
    | ticket entradas billete billetes boleto~ abonos tique~ la_entrada precio_de_entrada localidad_vendida
      localidades_vendidas abono entrada_vendida entradas_vendidas boletos_vendidos
    | book libro libros novela novelas título_publicado obra_literaria volumen_impreso superventas libro_de_texto
    | book_volume tomo tomos volúmenes
    | library biblioteca~ sala_de_lectura salas_de_lectura
    | page página~
    | document documento~
    | newspaper periódico periódicos diario_local diarios_locales revista revistas rotativo rotativos semanario
      semanarios gaceta gacetas cabecera_digital
    | film película~ filme~ largometraje~ cortometraje cortometrajes cinta_cinematográfica
    | work obras una_obra_de
    | painting cuadro cuadros pintura pinturas lienzo~ óleo óleos acuarela acuarelas
    | exhibit piezas_expuestas objetos_expuestos
    | museum museo~
    | exhibition exposición exposiciones una_muestra la_muestra
    | theatre teatro~
    | event evento~ acto actos acontecimiento~
    | concert concierto conciertos
    | performance representaciones actuación actuaciones espectáculo~ función_de_teatro funciones_de_teatro
    | stage escenario~
    | meeting reunión reuniones junta asamblea~ mitin mítines concentración
    | session sesión sesiones pleno plenos
    | match partido_de_fútbol partidos_jugados partido partidos encuentro_de_liga choque_de_liga duelo duelos cotejo
      cotejos derbi encuentro_amistoso partido_de_liga
    | goal_scored gol goles tanto_del_empate dianas anotó_goles tantos_marcados
    | medal medalla~
    | prize premio~ galardón galardones trofeo trofeos bolsa_de_premios premio_gordo premio_en_metálico
      dotación_del_premio
    | ballot papeleta~ boleta~ urna urnas
    | polling_station colegio_electoral colegios_electorales mesa_electoral mesas_electorales
    | seat asiento~ escaño~ butaca~ plazas localidad_de_asiento curul curules
    | signature firma firmas
    | letter carta cartas misiva misivas correspondencia epístola epístolas
    | complaint denuncia denuncias reclamación reclamaciones queja quejas protesta_formal reclamo reclamos
    | objection objeción objeciones alegación alegaciones
    | question pregunta preguntas
    | answer respuesta~ encuestado~ respondieron respondió
    | application solicitud solicitudes petición peticiones candidatura~
    | message correos correo_electrónico correo_electrónicos correos_electrónico correos_electrónicos sms mensaje
      mensajes
    | call llamada_telefónica llamadas
    | visit visita visitas
    | guided_tour visita_guiada visitas_guiadas
    | view visualización visualizaciones reproducciones
    | order pedido pedidos encargo~
    | contract contrato contratos contratación_pública contrato_menor convenio_firmado
    | tender licitación licitaciones oferta ofertas concurso pliego pliegos concurso_público concursos_públicos
    | treaty tratado~ convenio convenios acuerdos pacto pactos convención un_acuerdo el_acuerdo acuerdo_comercial
      acuerdo_marco acuerdo_de tratado_internacional
    | resolution resolución resoluciones
    | law ley leyes proyecto_de_ley proyectos_de_ley legislación proposición_de_ley texto_legal
    | amendment enmienda~
    | permit permiso~ autorización autorizaciones
    | patent patente~
    | dose dosis vial_administrado pinchazo_de inyección inyecciones
    | vaccine vacuna vacunas
    | test prueba pruebas test tests pcr análisis_clínico pruebas_diagnósticas prueba_diagnóstica cribado cribados
      test_de_antígenos
    | operation operación_quirúrgica cirugía~ operaciones intervención_quirúrgica intervenciones_quirúrgicas
      paso_por_quirófano quirófano
    | bed cama camas camas_hospitalarias plaza_hospitalaria plazas_hospitalarias plazas_residenciales
    | ambulance ambulancia~
    | shipment envío envíos remesa_de embarque~
    | parcel paquete paquetes
    | container contenedor~
    | bag bolsa bolsas saco sacos
    | field campo campos parcela~
    | farm granja~ explotación_agrícola explotaciones_agrícolas finca fincas explotación_ganadera
      explotaciones_ganaderas cortijo cortijos hacienda_agrícola chacra chacras
    | company compañía compañías sociedad sociedades multinacional multinacionales pyme pymes empleador empleadores
      empresa empresas firma_comercial mercantil sociedad_anónima corporación corporaciones patronal_del_sector
    | shop tienda~ comercios comercio_local establecimiento_comercial establecimientos_comerciales punto_de_venta
      puntos_de_venta almacén_minorista colmado colmados ultramarinos
    | restaurant restaurante restaurantes mesón mesones fonda fondas taberna tabernas casa_de_comidas pizzería pizzerías
      establecimientos_de_hostelería
    | hotel hotel hoteles establecimiento_hotelero establecimientos_hoteleros parador paradores alojamiento_hotelero
    | branch sucursal~ oficina oficinas filial filiales
    | bank banco bancos
    | factory fábrica fábricas planta_de_producción planta_industrial plantas_industriales factoría factorías
      centro_de_producción nave_industrial naves_industriales complejo_industrial
    | mine mina minas
    | well pozo pozos
    | pipe tubo tubos tubería~ cañería~
    | pipeline gasoducto~ oleoducto~ acueducto~
    | cable cable cables
    | network red redes
    | project proyecto proyectos
    | programme programa programas
    | site sitio sitios emplazamiento~ yacimiento~
    | monument monumento monumentos
    | church iglesia~
    | stadium estadio~
    | park parque parques
    | parking_space plaza_de_aparcamiento plazas_de_aparcamiento aparcamiento~ estacionamiento~
    | desk pupitre~ escritorio~
    | product producto productos
    | sample muestra_de_agua muestra_de_sangre muestras_de muestras
    | piece pieza piezas
    | stock_share acción acciones por_acción
    | account cuentas cuenta_bancaria cuenta_bancarias cuentas_bancaria cuentas_bancarias cuenta_corriente
      cuenta_corrientes cuentas_corriente cuentas_corrientes
    | transaction transacción transacciones
    | instalment cuota cuotas plazos plazo_de_pago mensualidad mensualidades tramo_de_pago
    | website sitio_web sitios_web página_web páginas_web blog blogs portal_web
    | organisation organización organizaciones asociación asociaciones ong entidad entidades naciones_unidas
      federación federaciones ongs
    | party partido_político partidos_políticos partido partidos
    | trade_union sindicato~
    | committee comité~ comisión comisiones
    | attack ataque~ atentado~ asalto~ tiroteo tiroteos emboscada emboscadas ofensiva ofensivas embestida_terrorista
      acometida
    | explosion explosión explosiones estallido estallidos detonación detonaciones deflagración deflagraciones
    | earthquake terremoto~ seísmo~ sismo~ temblor temblores movimiento_telúrico epicentro sacudida_sísmica
    | storm tormenta~ tempestad~ huracán huracanes temporal_de tifón tifones ciclón tornado tornados granizo ciclones
      vendaval_de borrasca borrascas
    | crime delito~ crimen crímenes homicidio~ asesinato asesinatos feminicidio feminicidios criminalidad delincuencia
      hecho_delictivo hechos_delictivos fechoría fechorías
    | violation violación violaciones infracción infracciones incumplimiento~
    | inspection inspección inspecciones controles visita_de_inspección visitas_de_inspección control_sorpresa
      verificación verificaciones fiscalización fiscalizaciones
    | lawsuit demanda_judicial demandas juicio~ pleito~
      audiencia audiencias litigio litigios proceso_judicial procesos_judiciales demandas_judiciales causa_judicial
    | job empleo empleos puestos puestos_de_trabajo puesto_de_trabajo vacante~ plazas_laborales empleo_directo
      empleos_directos puestos_laborales plaza_de_trabajo
    | grain grano granos cereal~
    | wheat trigo
    | maize maíz
    | rice arroz
    | potato patata~ papas
    | sugar azúcar~
    | milk leche
    | meat carne carnes
    | oil petróleo~ crudo
    | gas gas gas_natural
    | coal carbón
    | electricity electricidad
    | water agua aguas
    | steel acero~
    | gold oro
    | copper cobre
    | timber madera~
    | fuel combustible~ gasolina gasóleo carburante~
    | food alimento alimentos víveres comida alimentario~ alimentaria~ alimentación nutrición
    | medicine medicamento~ fármaco~ antibiótico antibióticos
    | waste residuo~ basura~
    | fertiliser fertilizante~ abono_orgánico
    | shelter albergue albergues refugio~
    | parliament parlament~
    | education educación enseñanza
    | healthcare sanidad salud
    | culture cultura cultural~
    | defence defensa
    | sport deporte~ deportiv~
    | forest bosque~
    | ice hielo hielos
    | glacier glaciar~
    | sand arena arenas
    | soil tierra_vegetal arcilla suelos contaminación_del_suelo
    | snow nieve nevad~
    | sheep oveja~ ovino borrego borregos cabezas_de_ovino
    | pig cerdo~ porcino marrano marranos lechón lechones cochino cochinos cerda cerdas
    | chicken pollo~ gallinas aves_de_corral
    | horse caballo~ yegua yeguas
    | fish pescado~ peces merluza~
    | dolphin delfín~ delfines
    | dog perro~
    | fruit fruta~
    | vegetable verdura~ hortaliza~
    | wine vino vinos
    | beer cerveza~
    | coffee café cafés
    | tea té tés
    | cotton algodón
    | cement cemento hormigón
    | tank tanque~ carro_de_combate blindados
    | gun fusil~ rifles
    | shell proyectil~ munición municiones obuses
    | robot robot~
    | chip chip chips semiconductor~ procesador~
    | screen pantalla~
    | song canción canciones
    | tent carpas carpa tiendas_de_campaña
    | mask mascarilla~
    | lake lago lagos embalse~
    | river río ríos arroyo arroyos
    | beach playa~
    | dam dique~
    | canal canal canales
    | lift ascensor~
    | window ventana~
    | roof tejado~ techo techos
    | wall muro muros valla vallas
    | overnight_stay pernoctacion~ pernoctación
    | download descarga descargas
    | case casos casos_confirmados un_caso primer_caso caso_confirmado
    | sector sector sectores
    | capital_city en_la_capital la_capital_de
    | aftershock réplicas
    | barley cebada
    | rapeseed colza
    | sunflower girasol~
    | landslide deslizamiento_de_tierra deslizamientos_de_tierra deslave~ derrumbe derrumbes corrimiento~
    | avalanche avalancha~ alud aludes
    | wolf lobo lobos
    | bear oso osos osa osas
    | tiger tigre tigres
    | leopard leopardo leopardos
    | elephant elefante elefantes
    | egg huevo huevos
    | bottle botella botellas
    | coin moneda monedas
    | grave tumba tumbas sepultura~ entierros
    | skeleton esqueleto esqueletos
    | pottery vasija vasijas cerámica cerámicas jarrones
    | photograph foto fotos fotografía fotografías
    | video vídeo vídeos video videos
    | episode episodio episodios capítulos
    | stall puesto_de_venta puestos_de_venta estand estands caseta casetas
    | season temporada temporadas
    | race carreras maratón maratones carrera_de la_carrera carrera_popular
    | half_marathon media_maratón medio_maratón medias_maratones medios_maratones
    | round ronda rondas
    | cinema cine cines salas_de_cine
    | error error errores
    | server servidor servidores
    | box caja cajas palé palés cajones
    | taxi taxi taxis
    | tower torre torres
    | lamp lámpara lámparas farola farolas luminarias
    | pool piscina piscinas
    | survey encuesta encuestas sondeo sondeos
    | meal almuerzos cenas menús comidas desayuno desayunos almuerzo cena platos
    | drug droga drogas cocaína heroína cannabis
    | campaign campaña campañas
    | plant_grown arbusto arbustos
    | monkey monos gorila gorilas chimpancé chimpancés simio simios
    | rhino rinoceronte rinocerontes
    | cat gato gatos gata gatas gatito gatitos
    | rabbit conejo conejos coneja conejas
    | goat cabra cabras
    | duck pato patos ganso gansos
    | bee abeja abejas abejorro abejorros
    | hive colmena colmenas
    | herd rebaño rebaños manada manadas
    | nest nido nidos
    | deer ciervo ciervos cierva ciervas venado venados corzo corzos renos alces
    | fox zorro zorros
    | wild_boar jabalí jabalíes jabalís
    | lion leones leona leonas
    | turtle tortuga tortugas
    | shark tiburón tiburones
    | penguin pingüino pingüinos
    | stork cigüeña cigüeñas
    | insect insecto insectos escarabajo escarabajos polilla polillas
    | vineyard viñedo viñedos viña viñas
    | orchard huerto_frutal huertos_frutales
    | greenhouse invernaderos
    | plot lote_de_terreno lotes_de_terreno terreno_edificable terrenos_edificables
    | garden jardín jardines
    | meadow prados pradera praderas pastizal pastizales
    | grape uva uvas
    | olive aceituna aceitunas
    | honey miel mieles
    | cheese queso quesos
    | bread panes de_pan hogaza hogazas barra_de_pan barras_de_pan panecillo panecillos
    | wool lana lanas
    | warship buque_de_guerra buques_de_guerra fragata fragatas corbeta corbetas destructores portaaviones
    | submarine un_submarino el_submarino los_submarinos submarino_nuclear submarinos_nucleares
    | barge barcaza barcazas gabarra gabarras
    | tractor tractor tractores
    | crane grúa grúas
    | locomotive locomotora locomotoras
    | motorcycle motocicleta motocicletas moto motos ciclomotor ciclomotores
    | van furgoneta furgonetas furgón furgones
    | excavator excavadora excavadoras retroexcavadora retroexcavadoras bulldozer bulldozers buldócer
    | fire_engine camión_de_bomberos camiones_de_bomberos autobomba autobombas coche_de_bomberos
    | fighter_jet cazas avión_de_combate aviones_de_combate avión_de_caza aviones_de_caza cazabombardero
      cazabombarderos
    | lighthouse faro faros
    | shipyard astillero astilleros
    | hall pabellones salones
    | wing ala alas
    | gate puerta_de_embarque puertas_de_embarque compuerta compuertas
    | runway pista_de_aterrizaje pistas_de_aterrizaje pista_de_despegue pistas_de_despegue
    | terminal terminal terminales
    | warehouse almacén almacenes
    | depot cochera cocheras
    | workshop taller talleres
    | laboratory laboratorio laboratorios
    | pharmacy farmacia farmacias
    | prison prisiones cárceles centro_penitenciario centros_penitenciarios centro_de_detención centros_de_detención
      penitenciaría penitenciarías
    | chapel capilla capillas
    | castle castillo castillos alcázar
    | cemetery cementerio cementerios camposanto camposantos
    | dome cúpulas domo domos
    | barn granero graneros establo establos cobertizo cobertizos galpón galpones
    | bakery panadería panaderías
    | brewery cervecería cervecerías
    | monastery monasterio monasterios convento conventos abadía abadías
    | mosque mezquita mezquitas
    | temple templo templos
    | palace palacio palacios
    | hut cabañas choza chozas
    | door puerta puertas_de_acceso puertas_de_madera
    | toilet inodoro inodoros retrete retretes letrina letrinas
    | studio estudio_de_grabación estudios_de_grabación estudio_de_cine estudios_de_cine
    | care_home residencia_de_ancianos residencias_de_ancianos residencia_de_mayores residencias_de_mayores
      residencia_geriátrica residencias_geriátricas hogar_de_ancianos hogares_de_ancianos asilo_de_ancianos
    | playground parque_infantil parques_infantiles área_de_juegos áreas_de_juegos zona_de_juegos zonas_de_juegos
    | ski_slope pista_de_esquí pistas_de_esquí
    | trail sendero senderos senda sendas
    | bike_path carril_bici carriles_bici ciclovía ciclovías ciclorruta ciclorrutas vía_ciclista vías_ciclistas
    | traffic_light semáforo semáforos
    | fountain fuente_ornamental fuentes_ornamentales fuente_pública fuentes_públicas
    | sculpture escultura esculturas estatua estatuas estatuilla estatuillas busto bustos figurilla figurillas
    | brick ladrillo ladrillos baldosas azulejo azulejos
    | substation subestación subestaciones
    | transformer transformador transformadores
    | generator generador generadores grupo_electrógeno grupos_electrógenos
    | boiler caldera calderas
    | furnace horno hornos alto_horno altos_hornos
    | heat_pump bomba_de_calor bombas_de_calor
    | smart_meter contador_inteligente contadores_inteligentes medidor medidores medidor_inteligente
      medidores_inteligentes
    | sensor sensor sensores
    | telescope telescopio telescopios
    | blade aspa aspas
    | tyre neumático neumáticos llanta llantas
    | landfill vertedero vertederos relleno_sanitario rellenos_sanitarios botadero botaderos
    | solar_park parque_solar parques_solares planta_solar plantas_solares huerto_solar huertos_solares granja_solar
      granjas_solares parque_fotovoltaico parques_fotovoltaicos planta_fotovoltaica plantas_fotovoltaicas
    | oil_rig plataforma_petrolífera plataformas_petrolíferas plataforma_petrolera plataformas_petroleras
      plataforma_de_perforación torre_de_perforación
    | choir coro coros
    | orchestra orquesta orquestas
    | instrument instrumento instrumentos
    | organ órganos_donados órganos_trasplantados órganos_vitales donación_de_órganos
    | opera ópera óperas
    | poem poema poemas
    | manuscript manuscrito manuscritos
    | documentary documentales un_documental el_documental
    | album álbum álbumes
    | tournament torneo torneos campeonato campeonatos juegos_olímpicos juegos_paralímpicos
    | game juegos
    | point_score puntos
    | defeat derrota derrotas
    | tie_result empate empates
    | lap vueltas
    | assist pases_de_gol pase_de_gol asistencias_de_gol
    | touchdown touchdown touchdowns
    | interception intercepción intercepciones
    | club club clubes clubs
    | yellow_card tarjeta_amarilla tarjetas_amarillas
    | red_card tarjeta_roja tarjetas_rojas
    | vial frasco frascos
    | placebo placebo placebos
    | clinical_trial ensayo_clínico ensayos_clínicos estudio_clínico estudios_clínicos
    | side_effect efecto_secundario efectos_secundarios efecto_adverso efectos_adversos evento_adverso
      eventos_adversos reacción_adversa reacciones_adversas
    | symptom síntoma síntomas
    | transplant trasplante trasplantes transplante transplantes
    | ventilator respirador respiradores ventilador_mecánico ventiladores_mecánicos
    | pill pastilla pastillas comprimidos píldora píldoras cápsulas
    | wheelchair silla_de_ruedas sillas_de_ruedas
    | verdict veredicto veredictos sentencia sentencias
    | appeal apelación apelaciones recurso_de_apelación recursos_de_apelación recurso_de_casación recursos_de_casación
    | conviction condenas sentencia_condenatoria sentencias_condenatorias
    | investigation investigación_judicial investigaciones_judiciales investigación_penal investigaciones_penales
      investigación_policial investigación_preliminar pesquisas
    | theft hurto hurtos robo robos
    | burglary robo_en_vivienda robos_en_viviendas robos_en_domicilios robo_en_domicilio
    | robbery atraco atracos robo_con_violencia robos_con_violencia robo_a_mano_armada robos_a_mano_armada
    | assault agresión agresiones
    | referendum referéndum referéndums referendo referendos plebiscito plebiscitos consulta_popular
      consultas_populares
    | password contraseña contraseñas
    | vulnerability vulnerabilidad vulnerabilidades fallo_de_seguridad fallos_de_seguridad
    | line_of_code línea_de_código líneas_de_código
    | app app apps aplicación_móvil aplicaciones_móviles
    | data_centre centro_de_datos centros_de_datos data_center data_centers
    | router router routers enrutador enrutadores
    | connection conexión conexiones
    | planet planeta planetas
    | galaxy galaxia galaxias
    | asteroid asteroide asteroides
    | crater cráter cráteres
    | meteorite meteorito meteoritos
    | orbit órbita órbitas
    | space_probe sonda sondas sonda_espacial sondas_espaciales nave_espacial naves_espaciales
    | subscription suscripción suscripciones
    | invoice facturas
    | voucher cupón cupones vales vale_de_compra
    | certificate certificado certificados
    | shift turno turnos
    | auction subasta subastas
    | brand marcas marca_comercial marcas_comerciales
    | subsidiary subsidiaria subsidiarias
    | startup startup startups start-up start-ups empresa_emergente empresas_emergentes
    | cooperative cooperativa cooperativas
    | bankruptcy quiebra quiebras insolvencia insolvencias bancarrota bancarrotas concurso_de_acreedores
      concursos_de_acreedores
    | audit auditoría auditorías
    | recommendation recomendación recomendaciones
    | artefact reliquia reliquias pieza_arqueológica piezas_arqueológicas artefactos_arqueológicos
    | item objetos
    | language idioma idiomas lengua lenguas
    | course cursos cursillo cursillos
    | lesson lección lecciones clases
    | lecture clase_magistral clases_magistrales ponencia ponencias
    | exam examen exámenes
    | embassy embajada embajadas consulado consulados
    | charity organización_benéfica organizaciones_benéficas entidad_benéfica entidades_benéficas obra_benéfica
      obras_benéficas organización_caritativa organizaciones_caritativas
    | constituency circunscripción circunscripciones distrito_electoral distritos_electorales
    | clause cláusula cláusulas párrafo párrafos
    | passport pasaporte pasaportes
    | visa visa visas visado visados
    | poster carteles póster pósteres pósters afiche afiches pancarta pancartas
    | bookmobile bibliobús bibliobuses
    | marriage matrimonio boda bodas casamiento casamientos
    | divorce divorcio divorcios
    | outage apagón apagones corte_de_luz cortes_de_luz corte_de_suministro cortes_de_suministro corte_eléctrico
      cortes_eléctricos corte_de_energía cortes_de_energía
    | deportation deportación deportaciones
    | expedition expedición expediciones
    | volcano volcán volcanes
    | mountain montaña montañas cerro cerros
    | landmine mina_antipersona minas_antipersona minas_antipersonal mina_antipersonal mina_terrestre minas_terrestres
    | trip viajes
    | bomb artefacto_explosivo artefactos_explosivos coche_bomba coches_bomba bomba_atómica bombas_atómicas
      bomba_aérea bombas_aéreas
    """
)

_PUBLIC_LIFE = table(
    """
        class_of_pupils clase clases grupos_escolares
    | clinic clínica clínicas ambulatorio ambulatorios consultorio consultorios centro_de_salud centros_de_salud
      policlínica policlínicas
    | centre centros un_centro nuevo_centro centro_de_formación
    | system sistema sistemas
    | service servicios un_servicio el_servicio
    | study estudio estudios
    | movement movimientos
    | model modelo modelos
    | version versión versiones
    | file archivo archivos fichero ficheros
    | comment comentario comentarios
    | post publicaciones_en_redes tuit tuits posts entradas_del_blog
    | link enlace enlaces vínculo vínculos
    | policy póliza pólizas política_pública política_públicas políticas_pública políticas_públicas
    | rule norma normas regla reglas reglamento reglamentos normativa normativas
    | proposal propuesta propuestas
    | initiative iniciativa iniciativas
    | decree decreto decretos decreto-ley
    | warning advertencia advertencias aviso avisos
    | alarm alarma alarmas
    | alert alerta alertas
    | booking reserva_de_hotel reservas_de_hotel reservaciones reservación reservas_online
    | cancellation cancelación cancelaciones
    | league ligas la_liga_de liga_nacional liga_profesional primera_división
    | title_won título_de_liga títulos_de_liga título_mundial títulos_mundiales título_nacional títulos_nacionales
      título_de_campeón títulos_de_campeón
    | penalty_kick penalti penaltis penal_a_favor tanda_de_penales lanzamientos_de_penal
    | training_session entrenamiento entrenamientos sesión_de_entrenamiento sesiones_de_entrenamiento
    | set_played set sets
    | news_item noticia noticias
    | press_conference conferencia_de_prensa conferencias_de_prensa rueda_de_prensa ruedas_de_prensa
    | interview entrevista entrevistas
    | licence licencia licencias
    | degree título_universitario títulos_universitarios doctorado doctorados licenciatura licenciaturas
    | diploma diploma diplomas
    | scholarship beca_de_estudio beca_de_estudios becas_de_estudio becas_de_estudios beca_universitaria
      becas_universitarias
    """
)

_PREMISES = table(
    """
        boarding_school internado internados
    | nursery guardería guarderías
    | academy academia academias
    | faculty facultad facultades
    | department consejería consejerías concejalía concejalías departamentos_universitarios departamento_ministerial
      departamentos_ministeriales
    | ministry ministerio ministerios
    | court tribunal tribunales juzgado juzgados corte_suprema
    | police_station comisaría comisarías
    | fire_station parque_de_bomberos parques_de_bomberos estación_de_bomberos estaciones_de_bomberos
      cuartel_de_bomberos
    | post_office oficina_de_correos oficinas_de_correos oficina_postal oficina_postales oficinas_postal
      oficinas_postales
    | market mercado mercados
    | fair feria ferias
    | shopping_centre centro_comercial centros_comerciales
    | supermarket supermercado supermercados hipermercado hipermercados
    | cafe cafetería cafeterías
    | bar bares un_bar
    | nightclub discoteca discotecas club_nocturno clubes_nocturnos
    | casino casino casinos
    | gym gimnasio gimnasios
    | swimming_pool piscina piscinas
    | sports_hall polideportivo polideportivos pabellón_deportivo pabellones_deportivos
    | pitch campo_de_fútbol campos_de_fútbol cancha canchas campos_de_césped campo_de_juego campos_de_juego
    | golf_course campo_de_golf campos_de_golf
    | riding_school escuela_de_equitación escuelas_de_equitación centro_hípico centro_hípicos centros_hípico
      centros_hípicos picadero picaderos hípica
    | marina puerto_deportivo puerto_deportivos puertos_deportivo puertos_deportivos marina_deportiva
    | campsite camping campings
    | holiday_home casa_rural casa_rurales casas_rural casas_rurales vivienda_vacacional vivienda_vacacionales
      viviendas_vacacional viviendas_vacacionales segunda_residencia segunda_residencias segundas_residencia
      segundas_residencias vivienda_turística vivienda_turísticas viviendas_turística viviendas_turísticas
      piso_turístico piso_turísticos pisos_turístico pisos_turísticos vivienda_de_uso_turístico
      viviendas_de_uso_turístico apartamento_turístico apartamento_turísticos apartamentos_turístico
      apartamentos_turísticos
    | hostel hostal hostales albergue_juvenil albergue_juveniles albergues_juvenil albergues_juveniles
    | spa spa spas balneario balnearios
    | allotment huerto_urbano huerto_urbanos huertos_urbano huertos_urbanos huertos_vecinales
    """
)

_BUILT = table(
    """
        quay muelle muelles
    | berth amarre amarres atraque atraques litera literas
    | lock_gate esclusa esclusas
    | buoy boya boyas
    | platform plataforma plataformas andén andenes
    | track pista_de_atletismo pistas_de_atletismo rieles raíles
    | signal señal señales
    | crossing paso_a_nivel pasos_a_nivel paso_de_peatones pasos_de_peatones paso_fronterizo paso_fronterizos
      pasos_fronterizo pasos_fronterizos travesía travesías
    | junction cruces intersección intersecciones enlace_viario
    | roundabout rotonda rotondas glorieta glorietas
    | toll peaje peajes
    | scooter patinete patinetes scooter scooters patinete_eléctrico patinete_eléctricos patinetes_eléctrico
      patinetes_eléctricos
    | trolleybus trolebús trolebuses
    | cable_car teleférico teleféricos funicular funiculares telecabina telecabinas
    | ski_lift telesilla telesillas telesquí telesquís remonte remontes
    | cabin cabina cabinas camarote camarotes
    | balcony balcón balcones
    | cellar sótano sótanos bodega bodegas
    | garage garaje garajes
    | kitchen cocina cocinas
    | bathroom cuarto_de_baño cuartos_de_baño baño baños aseo aseos
    | corridor pasillo pasillos corredores_humanitarios
    | staircase escalera escaleras
    | step peldaño peldaños escalones escalón
    | pillar pilar pilares columna columnas
    | arch arco arcos arcada arcadas
    | roof_tile teja tejas
    | beam viga vigas
    | pile pilote pilotes
    | asphalt asfalto aglomerado_asfáltico
    | marble mármol mármoles
    | stone piedra piedras
    """
)

_EQUIPMENT = table(
    """
        cooker cocina_de_gas cocinas_de_gas vitrocerámica vitrocerámicas placa_de_inducción placas_de_inducción
    | refrigerator frigorífico frigoríficos nevera neveras refrigerador refrigeradores
    | washing_machine lavadora lavadoras
    | light_bulb bombilla bombillas
    | pump_station estación_de_bombeo estaciones_de_bombeo
    | filter filtro filtros
    | hydrant hidrante hidrantes boca_de_incendio boca_de_incendios bocas_de_incendio bocas_de_incendios
    | fire_extinguisher extintor extintores
    | defibrillator desfibrilador desfibriladores
    | stretcher camilla camillas
    | wheel rueda ruedas
    | screw tornillo tornillos
    | cylinder cilindro cilindros
    | gearbox caja_de_cambios cajas_de_cambios
    | brake freno frenos
    | airbag airbag airbags bolsa_de_aire bolsas_de_aire
    | seat_belt cinturón_de_seguridad cinturones_de_seguridad
    | headlight faro_delantero faro_delanteros faros_delantero faros_delanteros luces_de_cruce
    | windscreen parabrisas
    | propeller hélice hélices
    | parachute paracaídas
    | glider planeador planeadores velero_sin_motor
    | hot_air_balloon globo_aerostático globo_aerostáticos globos_aerostático globos_aerostáticos
    | capsule cápsula cápsula_espacial cápsulas
    | probe sonda sondas
    | lander módulo_de_aterrizaje módulos_de_aterrizaje aterrizador aterrizadores
    | antenna antena antenas
    | radar radar radares
    | mast mástil mástiles
    | fibre fibra fibras fibra_óptica
    | circuit_board placa_de_circuito placa_de_circuitos placas_de_circuito placas_de_circuitos circuito_impreso
      circuito_impresos circuitos_impreso circuitos_impresos placa_base placas_base
    | keyboard teclado teclados
    | printer impresora impresoras
    | tablet_computer tableta tabletas tablet tablets
    | smartphone smartphone smartphones teléfono_inteligente teléfono_inteligentes teléfonos_inteligente
      teléfonos_inteligentes
    | headset auriculares
    | game_console consola consolas videoconsola videoconsolas
    | hearing_aid audífono audífonos
    | prosthesis prótesis
    | implant implante implantes
    | contact_lens lentes_de_contacto lentilla lentillas lente_de_contacto
    | glasses gafas anteojos
    | bandage vendaje vendajes vendas apósito apósitos
    | syringe jeringa jeringas jeringuilla jeringuillas
    | needle aguja agujas
    | glove guante guantes
    | gown bata batas
    | thermometer termómetro termómetros
    | scales báscula básculas balanza balanzas
    | microscope microscopio microscopios
    """
)

_GOODS = table(
    """
        garment prenda prendas
    | shirt camisa camisas camiseta camisetas
    | shoe zapato zapatos zapatilla zapatillas calzado
    | dress vestido vestidos
    | blanket manta mantas cobija cobijas frazada frazadas
    | toy juguete juguetes
    | watch relojes_de_pulsera reloj_de_pulsera relojes_de_lujo
    | jewel joya joyas
    | diamond diamante diamantes
    | soap jabón jabones
    | stamp sello sellos estampilla estampillas
    | banknote billete_de_banco billetes_de_banco billetes_falsos billetes_de_euro
    | flag bandera banderas
    | bell campana campanas
    | clock reloj relojes
    | carpet alfombra alfombras moqueta
    | mattress colchón colchones colchoneta colchonetas
    | chair silla sillas
    | table mesa mesas
    | shelf estante estantes estantería estanterías
    | candle velas cirio cirios
    | firework fuegos_artificiales petardo petardos
    | balloon globo globos
    """
)

_EATEN = table(
    """
        berry baya bayas arándano arándanos fresa fresas frambuesa frambuesas
    | apple manzana manzanas
    | citrus cítrico cítricos naranja naranjas limón limones mandarina mandarinas
    | tomato tomate tomates
    | onion cebolla cebollas
    | carrot zanahoria zanahorias
    | cabbage coles repollo repollos
    | banana plátano plátanos banano bananos banana bananas
    | nut nuez nueces avellana avellanas almendra almendras frutos_secos cacahuete cacahuetes
    | seed semilla semillas
    | seedling plántula plántulas plantón plantones
    | hay heno
    | flour harina harinas
    | pasta pasta pastas fideos
    | butter mantequilla mantequillas
    | chocolate chocolate chocolates
    | cake pastel pasteles tarta tartas
    | portion ración raciones porciones
    | juice zumo zumos jugo jugos
    | spirits licor licores aguardiente aguardientes bebidas_alcohólicas whisky vodka ron
    | cigarette cigarrillo cigarrillos cigarro cigarros cajetillas
    | tobacco tabaco
    | salt sal
    | vegetable_oil aceite aceites aceite_de_oliva aceite_de_girasol aceite_vegetal aceite_vegetales aceites_vegetal
      aceites_vegetales
    | sausage salchicha salchichas embutido embutidos chorizo chorizos
    | beef carne_de_res carne_de_vacuno carne_bovina carne_vacuna
    | pork carne_de_cerdo carne_porcina
    """
)

_LIVING = table(
    """
        flower flor flores
    | rose rosas rosal rosales
    | mushroom seta setas hongo hongos champiñón champiñones
    | calf ternero terneros ternera terneras becerro becerros
    | lamb cordero corderos
    | turkey pavo pavos
    | hare liebre liebres
    | hedgehog erizo erizos
    | bat murciélago murciélagos
    | owl búho búhos lechuza lechuzas
    | eagle águila águilas
    | swan cisne cisnes
    | parrot loro loros papagayo papagayos cotorra cotorras
    | seal foca focas
    | whale ballena ballenas
    | salmon salmón salmones
    | cod bacalao bacalaos
    | herring arenque arenques
    | tuna atún atunes
    | oyster ostra ostras
    | crab cangrejo cangrejos
    | shrimp camarón camarones gamba gambas langostino langostinos
    | frog rana ranas
    | snake serpiente serpientes culebra culebras víbora víboras
    | crocodile cocodrilo cocodrilos caimán caimanes
    | butterfly mariposa mariposas
    | mosquito mosquito mosquitos
    | locust langosta langostas
    """
)

_HARM = table(
    """
        defect defecto defectos desperfecto desperfectos
    | crack grieta grietas fisura fisuras
    | spill derrame derrames vertido vertidos marea_negra marea_negras mareas_negra mareas_negras
    | leak fuga fugas
    | breakdown avería averías fallo fallos
    | injury lesión lesiones
    | wound herida_de herida_en una_herida las_heridas_de heridas_de_bala herida_de_bala heridas_de_arma
    | fracture fractura fracturas
    | epidemic epidemia epidemias pandemia pandemias
    | tumour tumor tumores
    | consultation consulta consultas chequeo chequeos revisión_médica revisiones_médicas reconocimiento_médico
      reconocimiento_médicos reconocimientos_médico reconocimientos_médicos
    | medical_appointment cita_médica cita_médicas citas_médica citas_médicas cita_previa
    | gene gen genes
    | cell célula células
    | mutation mutación mutaciones
    | antibody anticuerpo anticuerpos
    | kit kit kits
    | tool herramienta herramientas
    | weapon arma armas armamento armamentos
    | bullet bala balas balazo balazos
    | grenade granada granadas
    | air_raid ataque_aéreo ataque_aéreos ataques_aéreo ataques_aéreos bombardeo bombardeos
    | sanction sanción sanciones
    | checkpoint puesto_de_control puestos_de_control punto_de_control puntos_de_control retén retenes
    | camp campamento campamentos campos_de_refugiados campo_de_refugiados
    """
)

_BOTH = table(
    """
        election elección elecciones comicios cita_electoral jornada_electoral cita_con_las_urnas convocatoria_electoral
      elecciones_generales municipales
    | vote voto votos votó votaron votación votaciones sufragio~ en_las_urnas
    | accident accidente~ siniestro siniestros choque colisión colisiones choque_múltiple siniestro_vial
      siniestros_viales percance percances salida_de_vía_de atropello atropellos tragedia_aérea siniestralidad
      colisión_múltiple
    | fire incendio~ fuego fuegos llamas conflagración foco_del_incendio quemas deflagración_forestal ignición
    | flood inundación inundaciones riada~ crecida~ anegamiento anegamientos desbordamiento desbordamientos
      avenida_de_agua bajo_el_agua_tras tromba aguas_desbordadas dana aluvión
    | strike huelga~ paros paro_nacional paro_general paro_laboral paros_parciales paro_de_24 cese_de_labores
      jornada_de_paro piquete piquetes brazos_caídos
    | festival festival festivales certamen certámenes feria_musical cita_musical
    | summit cumbre cumbres
    | conference conferencia~ congreso congresos simposio simposios seminario seminarios foro foros
    | war guerra~ conflicto_armado conflictos_armados contienda hostilidades enfrentamiento_armado ofensiva_militar
    | protest protesta protestas manifestación manifestaciones marcha marchas disturbio disturbios movilización
      movilizaciones sentada cacerolada marcha_de_protesta acto_de_protesta revuelta revueltas
    | loan préstamo~ crédito créditos prestó financiación_bancaria línea_de_crédito empréstito empréstitos microcrédito
      microcréditos prestamista
    | grant beca becas ayuda_no_reembolsable bolsa_de_estudios ayuda_a_fondo_perdido a_fondo_perdido
    | fine multa multas sanción_económica penalización penalizaciones penalidad~ multad~ sancionó sancionaron sancionado
      sancionada sancionados sancionadas sancionar sancionará sancionarán sancionaba sancionaban infracción_económica
      castigo_económico boletín_de_denuncia sanción_administrativa sanción_pecuniaria
    | subsidy subvención subsidio~ subvencion~ ayudas_del_estado ayuda_pública dinero_público ayudas_públicas_por
      fondos_del_estado
    """
)

_DEEDS = table(
    """
        donate donó donaron donación donaciones donado donados donada donadas donativo~ regaló obsequio~
      entregó_un_cheque donó_un donar donación_de regalaron regalado regalada regalados regaladas regalar regalará
      regalarán regalaba regalaban regala regalan hizo_una_donación hicieron_una_donación altruismo altruista altruistas
      cedió_gratuitamente cedidos_gratuitamente dádiva dádivas generosidad cedió cedieron cedido cedida cedidos cedidas
      ceder cederá cederán cede ceden dona donan donará legado legados obsequió obsequiaron regalo_de
      aportación_desinteresada
    | contribute contribución contribuciones contribuy~ aportación aportaciones aporte aportes aportó aporta aportan
      aportará aportarán aportar aportaron aportado aportada aportados aportadas puso_de_su_bolsillo
      ponen_de_su_bolsillo puso_su_granito contribuir a_escote arrimó arrimaron arrimado arrimada arrimados arrimadas
      arrimar arrimará arrimarán arrimaba arrimaban arrima arriman pone_de_su_parte cofinanciará derrama derramas
      cuota_social
    | pay pago pagos pagado pagada pagados pagadas pagó pagaron paga pagan pagará pagar abonó abonará desembols~ pagaba
      pagaban pagarán pagando abonaron abonar abonarán abonaba abonaban abona abonan sufragó sufragaron sufragado
      sufragada sufragados sufragadas sufragar sufragará sufragarán sufragaba sufragaban sufraga sufragan saldó saldaron
      saldado saldada saldados saldadas saldar saldará saldarán saldaba saldaban salda saldan liquidó liquidaron
      liquidado liquidada liquidados liquidadas liquidar liquidará liquidarán liquidaba liquidaban liquida liquidan
      liquidaciones corre_con_los_gastos corrió_con_los_gastos correrá_con_los_gastos se_hizo_cargo hizo_efectivo
      hizo_frente transferencia transferencias ingresó_en_la_cuenta apoquinó apoquinaron apoquinado apoquinada
      apoquinados apoquinadas apoquinar apoquinará apoquinarán apoquinaba apoquinaban apoquina apoquinan
      rascarse_el_bolsillo se_rascó_el_bolsillo remuneró remuneraron remunerado remunerada remunerados remuneradas
      remunerar remunerará remunerarán remuneraba remuneraban costeó costearon costear costeado costeada
    | cost costo costos cuesta cuestan costó costará costarán costado factura coste costes precio_de_coste costaba
      costaban costaría costarían costando se_eleva_a_la_factura gastos_totales presupuestado_en presupuestada_en
      tiene_un_coste tuvo_un_coste con_un_coste coste_total costo_total importe_de_las_obras valorado_en valorada_en
      coste_de_las_obras cifrado_en cifrada_en encareció encarecieron encarecido encarecida encarecidos encarecidas
      encarecer encarecerá encarecerán se_tragó inversión_requerida
    | price tarifa_de_venta tarifa tarifas precio precios precio_de_venta precio_de_salida pvp se_vende_a se_venden_a
      se_paga_a se_pagaba_a cotiza_a cotizan_a puesto_a_la_venta_por a_la_venta_por al_precio_de etiqueta_de_precio
      precio_unitario precio_por_unidad precio_base precio_de_partida precio_de_lista
    | budget presupuesto~ presupuestari~ presupuestad~ partida_presupuestaria partidas_presupuestarias
      asignación_presupuestaria cuentas_municipales dotación_económica dotado_con dotada_con consignación consignaciones
      crédito_presupuestario techo_de_gasto
    | invest inversión inversiones invirtió invertir~ invertid~ invierte inyectó inyectaron inyectado inyectada
      inyectados inyectadas inyectar inyectará inyectarán inyectaba inyectaban inyecta inyectan inyección_de_capital
      inyección_económica inyección_de desembolso_inversor invierten apuesta_económica invirtieron ronda_de_financiación
      puso_sobre_la_mesa pone_sobre_la_mesa
    | finance financiación financiaciones financiamiento~ financiad~ financia financian financiará financiar cofinanci~
      corre_a_cargo corre_a_cuenta corrió_a_cargo con_cargo_a a_cargo_de_fondos financió financiaron financiarán
      costeado_por costeada_por costeados_por respaldo_financiero apoyo_financiero fondos_europeos
    | revenue ingresos facturación facturó recaudación volumen_de_negocio cifra_de_negocios ventas cifra_de_negocio
      facturar facturaron facturará facturado factura_al_año recaudó_por ventas_netas caja_registradora
      entradas_de_dinero ingresaron ingresó volumen_de_ventas cifra_de_ventas facturaciones ingresa ingresan embolsó
      embolsaron embolsado embolsada embolsados embolsadas embolsar embolsará embolsarán embolsaba embolsaban embolsa
      embolsan
    | profit beneficio beneficios ganancia ganancias utilidad utilidades ebitda ganancia_neta beneficio_neto ganó_dinero
      plusvalía plusvalías resultado_neto resultado_positivo números_negros excedente_bruto saldo_positivo rédito
      réditos lucro rentabilidad retorno_de_la_inversión resultado_de_explotación superó_en_beneficios
      rendimientos_netos
    | loss pérdida~ números_rojos perdió_dinero resultado_negativo saldo_negativo agujero_contable quebranto quebrantos
      descalabro minusvalía_contable lucro_cesante mermas_económicas perjuicio perjuicios
    | margin margen márgenes
    | dividend dividendo~
    | debt deuda~ endeudamiento adeud~ pasivo pasivos débito débitos impago impagos impagado impagados moroso morosos
      morosidad debe_a_los_proveedores deben_a pendiente_de_pago facturas_pendientes facturas_sin_pagar
      agujero_financiero pagos_pendientes pagaré pagarés atrasos
    | asset activos
    | capital capital capitales patrimonio_neto
    | wage salario~ sueldo~ salarial~ jornal~ cobra_al_mes
      subida_salarial aumento_salarial más_sueldo nómina nóminas paga_mensual remuneración remuneraciones retribución
      retribuciones haberes estipendio salario_mínimo masa_salarial cobran_al_mes gana_al_mes ganan_al_mes
      cobra_mensualmente cobran smi incremento_salarial alza_salarial revisión_salarial percepción_mensual se_embolsa
      dieta dietas emolumento emolumentos
    | pension pensión pensiones jubilación jubilaciones prestación_por_jubilación pensión_de_jubilación
      haber_jubilatorio retiro_jubilatorio viudedad paga_de_jubilación
    | bonus prima primas bonificación bonificaciones gratificación
      paga_única pago_único paga_extra aguinaldo aguinaldos incentivo incentivos plus_de paga_de_beneficios
      bono_salarial bono_extraordinario gratificaciones sobresueldo sobresueldos paga_extraordinaria
    | tax impuesto impuestos tributo~ fiscalidad iva gravamen gravámenes contribución_urbana ibi irpf carga_fiscal
      carga_tributaria presión_fiscal hacienda fisco impositivo tasa_municipal plusvalía_municipal cotizaciones_sociales
      retención_fiscal
    | tariff arancel~ tasa_aduanera derechos_de_aduana derechos_de_importación aduana_del sobretasa
    | fee tasa_de_inscripción honorarios canon tasas_universitarias tasas_judiciales tasas_municipales
      matrícula_de_inscripción cuota_de_inscripción cuota_mensual cuota_anual precio_de_la_entrada coste_de_la_matrícula
      comisión_bancaria comisiones_bancarias derechos_de_examen tasas_de_matrícula minuta entrada_cuesta pago_de_entrada
      cuota_de_socio mensualidad_del_gimnasio
    | aid ayuda ayudas asistencia auxilio apoyo_económico respaldo_económico socorro ayudas_públicas ayuda_económica
      balón_de_oxígeno rescate_financiero colchón_social
    | fund fondo fondos fondos_públicos caja_común bolsa_común fondo_de_solidaridad hucha fideicomiso
    | raise recaud~ reunió_fondos colecta~ recaud_fondos logró_reunir lograron_reunir se_reunieron reunió reunieron
      captación_de_fondos captó captaron captar captado captados colectó crowdfunding micromecenazgo juntó juntaron
      cuestación rifa ronda_de_inversión hucha_solidaria campaña_de_captación donativos_recogidos recogió recogieron
      recogida_de_fondos
    | spend gasto gastos egresos gastó gastado gastaron gastar desembolsos desembolsó_en gasta gastan gastará gastarán
      dedicó dedica dedicará derrochó derrocharon derrochado derrochada derrochados derrochadas derrochar derrochará
      derrocharán derrochaba derrochaban derrocha derrochan dilapidó dilapidaron dilapidado dilapidada dilapidados
      dilapidadas dilapidar dilapidará dilapidarán dilapidaba dilapidaban destinar erogación erogaciones erogó
      salidas_de_caja dispendio dispendios
    | save ahorr~ economizó economizaron economizado economizada economizados economizadas economizar economizará
      economizarán economizaba economizaban economiza economizan recorte_de_gasto recortar_gastos ahorro_de
      guardaron_dinero puso_aparte tijeretazo
    | sell venta ventas vendid~ vende venden vendió vendieron vender vendió_se despachó despacharon despachado
      despachada despachados despachadas despachar despachará despacharán despachaba despachaban despacha despachan
      comercializó comercializaron comercializado comercializada comercializados comercializadas comercializar
      comercializará comercializarán comercializaba comercializaban comercializa comercializan comercialización
      vendiendo vendían vendía venderá venderán se_despacharon se_agotaron agotó_las_entradas traspasó traspasaron
      traspasado traspasada traspasados traspasadas traspasar traspasará traspasarán traspasaba traspasaban traspaso
      traspasos enajenó enajenaron enajenado enajenada enajenados enajenadas enajenar enajenará enajenarán enajenaba
      enajenaban enajenación salió_a_la_venta puesta_a_la_venta adjudicó adjudicaron adjudicado adjudicada adjudicados
      adjudicadas adjudicar adjudicará adjudicarán adjudicaba adjudicaban subastado subastada subastados subastadas
      reventa
    | buy compra compras compró comprad~ compraron comprar adquiri~ se_hizo_con se_hicieron_con compraba compran
      compra_de comprará comprarán desembolsó_por fichó ficharon fichado fichada fichados fichadas fichar fichará
      ficharán fichaba fichaban ficha fichan fichaje fichajes se_llevó_por aprovisionó aprovisionaron aprovisionado
      aprovisionada aprovisionados aprovisionadas aprovisionar aprovisionará aprovisionarán aprovisionaba aprovisionaban
      se_adjudicó hacerse_con
    | export export~ vendió_al_exterior ventas_al_exterior venta_al_exterior venta_exterior ventas_exteriores
      envíos_al_exterior vendido_al_extranjero vendidos_al_extranjero ventas_al_extranjero mercados_exteriores
      colocó_en_el_exterior despachos_al_exterior embarques_al_exterior
    | import importación importaciones importó importad~ importaron importar compras_al_exterior compras_en_el_exterior
      comprado_en_el_extranjero comprados_en_el_extranjero importan traído_de_fuera traídos_de_fuera
      procedentes_del_extranjero adquisiciones_en_el_exterior
    | trade comercio comercial_exterior intercambio_comercial comercio_exterior intercambios_comerciales
      comercio_bilateral flujo_comercial transacciones_comerciales comerció comerciaron comerciado comerciada
      comerciados comerciadas comerciar comerciará comerciarán comerciaba comerciaban comercia comercian
    | produce producción producciones produjo produce producen producirá producir producid~ produjeron generación_de
      generará genera generó elabor~ fabricó fabricaron fabrica fabrican fabricar fabricado fabricados fabricada
      fabricadas fabricación salió_de_fábrica salieron_de_la_fábrica salen_de_la_fábrica salió_de_la_línea
      salieron_de_la_cadena ensambló ensamblaron ensamblado ensamblada ensamblados ensambladas ensamblar ensamblará
      ensamblarán ensamblaba ensamblaban ensambla ensamblan ensamblaje ensamblajes manufacturó manufacturaron
      manufacturado manufacturada manufacturados manufacturadas manufacturar manufacturará manufacturarán manufacturaba
      manufacturaban manufactura manufacturan montó_en_la_planta producirán producía producían productor_de output
      confeccionó confeccionar confeccionará confeccionarán confeccionaba confeccionaban generaron generado generada
      generados generadas embotelló embotellaron embotellado embotellada embotellados embotelladas embotellar
      embotellará embotellarán embotellaba embotellaban embotella embotellan
    | harvest cosecha~ recolección recolectad~ vendimia~ recogida_de_la_aceituna recogida_de_la_uva recogió_la_cosecha
      zafra zafras recolectó recolectaron recolectar recolectará recolectarán recolectaba recolectaban recolecta
      recolectan trilla campaña_de_recogida recogieron_toneladas cortó_el_racimo apañó apañaron apañado apañada apañados
      apañadas apañar apañará apañarán apañaba apañaban apaña apañan recogida_de_fruta cosechó
    | yield rendimiento~ productividad_por_hectárea kilos_por_hectárea
    | consume consumo~ consume consumen consumió consumid~ consumir consumirá consumían devoró devoraron devorado
      devorada devorados devoradas devorar devorará devorarán devoraba devoraban devora devoran demanda_de_energía
      ingesta bebe beben bebieron ingerido ingerida demanda_eléctrica
    | supply suministr~ abastec~ proveyó proveer proveen provee provisto provistos proporcionó proporcionaron
      proporcionado proporcionada proporcionados proporcionadas proporcionar proporcionará proporcionarán proporcionaba
      proporcionaban proporciona proporcionan aprovision~ puso_a_disposición puesto_a_disposición pone_a_disposición
      pondrá_a_disposición
    | deliver entrega entregas entregó entregad~ entregar entregarán distribución distribuido distribuidos distribuida
      distribuidas distribuir distribuyó distribuyeron repartido repartidos repartida repartidas repartió reparto
      hizo_entrega hicieron_entrega hará_entrega entregará entregan entregando hacer_entrega despachó_a_domicilio
      distribuyen distribuirá llegada_de_los_pedidos recepción_de_los dispensó dispensaron dispensado dispensada
      dispensados dispensadas dispensar dispensará dispensarán dispensaba dispensaban entrega_de_llaves
    | transport transporte transportes transportó transportad~ transporta transportan transportar traslado acarreó
      acarrearon acarreado acarreada acarreados acarreadas acarrear acarreará acarrearán acarreaba acarreaban acarrea
      acarrean trasladó trasladaron trasladado trasladada trasladados trasladadas trasladar trasladará trasladarán
      trasladaba trasladaban traslada trasladan traslados movió_pasajeros lleva_pasajeros fletó fletaron llevó_a_bordo
      usuarios_transportados viajeros_transportados mueve_al_año
    | cargo carga cargas cargamento~ mercancía~ flete~ carga_útil bultos mercaderías mercadería tonelaje
      partida_de_mercancía alijo_de
    | install instalación instalaciones instalar instaló instalarán colocación implantó implantaron implantado
      implantada implantados implantadas implantar implantará implantarán implantaba implantaban implanta implantan
      implantación dispuso_en desplegó desplegaron desplegado desplegada desplegados desplegadas desplegar despliegue
      equipó equiparon equipado equipada equipados equipadas equipar equipará equiparán equipaba equipaban emplazó
      emplazaron emplazado emplazada emplazados emplazadas emplazar emplazará emplazarán emplazaba emplazaban
      acondicionó acondicionaron acondicionado acondicionada acondicionados acondicionadas acondicionar acondicionará
      acondicionarán acondicionaba acondicionaban acondiciona acondicionan instala instalan instalará
    | build construcción construcciones construid~ construyó construye construyen construir construirá construirán
      edificad~ levantad~ obras obra reconstrucción reconstruir reconstruido reconstruidos reconstruida reconstruidas
      erigió erigieron erigido erigida erigidos erigidas erigir erigirá erigirán erige erigen erección edificó
      edificaron edificar edificará edificarán edificaba edificaban edificación edificaciones levantamiento_de_la_obra
      ejecución_de_las_obras ejecución_de_la_obra puso_la_primera_piedra puesta_de_la_primera_piedra obra_nueva
      constructora constructoras se_alzará se_levantará hacer_realidad construían construía ver_la_luz verá_la_luz
      vio_la_luz
    | repair reparación reparaciones reparad~ reparar arregló arreglaron arreglado arreglada arreglados arregladas
      arreglar arreglará arreglarán arreglaba arreglaban arregla arreglan arreglo arreglos reparó repararon repara
      repararán subsanó subsanaron subsanado subsanada subsanados subsanadas subsanar subsanará subsanarán subsanaba
      subsanaban subsanación puso_a_punto puesta_a_punto mantenimiento recompone parcheo bache bacheo
    | replace sustitución sustituid~ sustituir sustituye reemplaz~ renovar renovad~ renovación cambió_por cambiado_por
      cambiados_por cambiada_por cambiadas_por relevó relevaron relevado relevada relevados relevadas relevar relevará
      relevarán relevaba relevaban releva relevan relevo relevos suplantó suplantaron suplantado suplantada suplantados
      suplantadas suplantar suplantará suplantarán suplantaba suplantaban suplanta suplantan suplió suplieron suplido
      suplida suplidos suplidas suplir suplirá suplirán suple suplen suplente_de sustituy~ recambio recambios
      tomar_el_relevo tomará_el_relevo tomó_el_relevo dará_paso dio_paso en_lugar_del_antiguo recambió recambiaron
      recambiado recambiada recambiados recambiadas recambiar recambiará recambiarán recambiaba recambiaban recambia
      recambian
    | demolish demolición demolid~ derrib~ demoler echó_abajo echaron_abajo echado_abajo echar_abajo echará_abajo
      tiró_abajo tirar_abajo tirado_abajo piqueta demuelen demolió demolieron desmanteló desmantelaron desmantelado
      desmantelada desmantelados desmanteladas desmantelar desmantelará desmantelarán desmantelaba desmantelaban
      desmantela desmantelan desmantelamiento desmantelamientos voladura voladuras dinamitó dinamitaron dinamitado
      dinamitada dinamitados dinamitadas dinamitar dinamitará dinamitarán dinamitaba dinamitaban dinamita dinamitan
      desmontó desmontaron desmontado desmontada desmontados desmontadas desmontar desmontará desmontarán desmontaba
      desmontaban desmonta desmontan desmontaje vino_abajo_bajo_la_piqueta tumbó tumbaron tumbado tumbada tumbados
      tumbadas tumbar tumbará tumbarán tumbaba tumbaban tumban
    | destroy destruid~ destruyó destrucción destruyeron arrasado arrasados arrasada arrasadas devastado devastados
      devastada devastadas redujo_a_cenizas reducido_a_cenizas reducidos_a_cenizas reducida_a_cenizas
      reducidas_a_cenizas reducir_a_cenizas quedó_reducido pasto_de_las_llamas calcinó calcinaron calcinado calcinada
      calcinados calcinadas calcinar calcinará calcinarán calcinaba calcinaban calcina calcinan carbonizó carbonizaron
      carbonizado carbonizada carbonizados carbonizadas carbonizar carbonizará carbonizarán carbonizaba carbonizaban
      carboniza carbonizan quemó quemaron quemado quemada quemados quemadas quemar quemará quemarán quemaba quemaban
      quema_de consumió_hectáreas consumido_por_el_fuego consumidas_por_las_llamas consumidos_por_las_llamas
      consumida_por_las_llamas consumido_por_las_llamas devorado_por devoradas_por devorados_por devorada_por arrasó
      arrasaron arrasar arrasará arrasarán arrasaba arrasaban arrasa arrasan devastó devastaron devastar devastará
      devastarán devastaba devastaban devasta devastan devastación asoló asolaron asolado asolada asolados asoladas
      asolar asolará asolarán asolaba asolaban asola asolan aniquiló aniquilaron aniquilado aniquilada aniquilados
      aniquiladas aniquilar aniquilará aniquilarán aniquilaba aniquilaban aniquila aniquilan borrado_del_mapa
      borrados_del_mapa borró_del_mapa hizo_cenizas hecho_trizas destrozó destrozaron destrozado destrozada destrozados
      destrozadas destrozar destrozará destrozarán destrozaba destrozaban destroza destrozan destrozos arruinó
      arruinaron arruinado arruinada arruinados arruinadas arruinar arruinará arruinarán arruinaba arruinaban arruina
      arruinan pulverizó pulverizaron pulverizado pulverizada pulverizados pulverizadas pulverizar pulverizará
      pulverizarán pulverizaba pulverizaban pulveriza pulverizan fulminó fulminaron fulminado fulminada fulminados
      fulminadas fulminar fulminará fulminarán fulminaba fulminaban estragó estragaron estragado estragada estragados
      estragadas estragar estragará estragarán estragaba estragaban estragos siniestro_total pérdida_total inservible
      inservibles en_ruinas ennegreció ennegrecieron ennegrecido ennegrecida ennegrecidos ennegrecidas ennegrecer
      ennegrecerá ennegrecerán inhabitable inhabitables reducido_a_escombros reducidos_a_escombros reducida_a_escombros
      reducidas_a_escombros escombros arrancado_de_cuajo destruir destruye destruyen superficie_quemada
      superficie_calcinada
    | damage dañad~ daño daños averió averiaron averiado averiada averiados averiadas averiar averiará averiarán
      averiaba averiaban destrozo perjudicó perjudicaron perjudicado perjudicada perjudicados perjudicadas perjudicar
      perjudicará perjudicarán perjudicaba perjudicaban deterioró deterioraron deteriorado deteriorada deteriorados
      deterioradas deteriorar deteriorará deteriorarán deterioraba deterioraban deteriora deterioran deterioro
      deterioros estropeó estropearon estropeado estropeada estropeados estropeadas estropear estropeará estropearán
      estropeaba estropeaban estropea estropean azotó azotaron azotado azotada azotados azotadas azotar azotará azotarán
      azotaba azotaban azota azotan afectado_por_el_agua resquebrajó resquebrajaron resquebrajado resquebrajada
      resquebrajados resquebrajadas resquebrajar resquebrajará resquebrajarán resquebrajaba resquebrajaban agrietó
      agrietaron agrietado agrietada agrietados agrietadas agrietar agrietará agrietarán agrietaba agrietaban grieta_en
      golpeado_por menoscabo maltrecho maltrecha maltrechos maltrechas anegado anegados anegada anegadas
      daños_materiales desperfectos_materiales
    | compensation compensación compensaciones indemniz~ resarció resarcieron resarcido resarcida resarcidos resarcidas
      resarcir resarcirá resarcirán resarce resarcen resarcimiento resarcimientos reparación_económica
      daños_y_perjuicios finiquito finiquitos compensó compensaron compensado compensada compensados compensadas
      compensar compensará compensarán compensaba compensaban compensa compensan desagravio indemnización_por_despido
      reparación_integral
    | insurance seguro_de seguros aseguradora~ póliza_de_seguro pólizas_de_seguro aseguramiento compañía_de_seguros
      mutua cobertura_del_seguro
    | interest intereses tipo_de_interés tipos_de_interés tasa_de_interés tasas_de_interés euríbor al_tipo_de tipo_fijo
      tipo_variable tipo_oficial tasa_de_referencia precio_del_dinero interés_anual interés_del interés_fijo tae
      rédito_anual
    | inflation inflación ipc subida_de_los_precios alza_de_precios alza_de_los_precios aumento_de_los_precios
      coste_de_la_vida costo_de_la_vida carestía índice_de_precios
    | unemployment desempleo paro_registrado tasa_de_paro paro_juvenil cifras_del_paro desocupación tasa_de_desempleo
      listas_del_paro lista_del_paro sin_empleo sin_trabajo cola_del_paro desocupados demandantes_de_empleo cesantía
      tasa_de_desocupación
    | gdp pib producto_interior_bruto producto_interno_bruto riqueza_nacional producción_nacional
    | exchange_rate tipo_de_cambio tasa_de_cambio
    | income renta rentas ingreso poder_adquisitivo ingresos_familiares renta_familiar renta_disponible
      rentas_familiares ingresos_mensuales entradas_mensuales
    | deficit déficit agujero agujero_presupuestario descubierto desfase_presupuestario desfase
      desequilibrio_presupuestario saldo_deficitario deficitario deficitaria faltante
    | surplus superávit excedente~ remanente remanentes sobrante sobrantes saldo_favorable
    | reserve reserva reservas existencias stock stocks acopio acopios colchón_de provisión provisiones almacenado
      almacenada almacenados almacenadas reservas_de_agua embalsado embalsada embalsados embalsadas agua_embalsada
      remanente_de_tesorería
    | backlog cartera_de_pedidos pendientes_de_resolver atraso_acumulado retraso_acumulado expedientes_pendientes
      casos_pendientes pedidos_pendientes atasco_judicial sin_resolver
    | value valor valores valorad~ vale valía tasado_en tasada_en tasados_en tasadas_en cuyo_valor cotizado cotizada
      cotizados cotizadas vale_unos justiprecio
    | amount importe~ monto montos cantidad cantidades suma sumas asciende ascendió ascienden cuantía~ se_eleva_a
      elevó_a asciende_a ascienden_a ascenderá montante montantes totalidad_del_importe suma_de_dinero cifra_total
      se_cifra se_cifran
    | allocate asignad~ asignación asignaciones destinad~ destinó destina destinará asignó concedió concedieron
      concedido concedida concedidos concedidas conceder concederá concederán concede conceden otorgó otorgaron otorgado
      otorgada otorgados otorgadas otorgar otorgará otorgarán otorgaba otorgaban otorga otorgan otorgamiento consignó
      consignaron consignado consignada consignados consignadas consignar consignará consignarán consignaba consignaban
      desbloqueó desbloquearon desbloqueado desbloqueada desbloqueados desbloqueadas desbloquear desbloqueará
      desbloquearán desbloqueaba desbloqueaban desbloquea desbloquean adjudicado_a adjudicada_a destinarán asignar
      asigna asignan dotación_de dedicada_a dedicados_a
    | receive recibió recibid~ recibieron recibe reciben recibirá recibir percibe cobró cobraron cobrado cobrada
      cobrados cobradas cobrar cobrará cobrarán cobraba cobraban percibió percibieron percibido percibida percibidos
      percibidas percibir percibirá percibirán perciben se_embolsó se_llevó se_llevaron se_llevará obtenió obtenieron
      obtenido obtenida obtenidos obtenidas obtener obtenerá obtenerán obtene obtenen obtuvo obtuvieron obtiene obtienen
      obtendrá agraciado agraciada agraciados agraciadas receptor receptores recepción heredó heredaron heredado
      heredada heredados heredadas heredar heredará heredarán heredaba heredaban hereda heredan beneficiario_de
    | refund reembols~ devolución devoluciones devolvió devolvieron devuelto devuelta devueltos devueltas devuelve
      devuelven devolverá reintegró reintegraron reintegrado reintegrada reintegrados reintegradas reintegrar
      reintegrará reintegrarán reintegraba reintegraban reintegra reintegran reintegro reintegros restitu~ resarció_con
    | repay reembolso_del_préstamo amortización devolver_el_préstamo amortizó amortizaron amortizado amortizada
      amortizados amortizadas amortizar amortizará amortizarán amortizaba amortizaban devolver_la_deuda saldar_la_deuda
      saldó_la_deuda pagar_la_deuda devolución_del_crédito devolución_del_préstamo cuota_del_préstamo liquidó_la_deuda
    | rent alquiler~ arrendamiento~ renta_mensual arriendo arriendos canon_de_arrendamiento alquiló alquilaron alquilado
      alquilada alquilados alquiladas alquilar alquilará alquilarán alquilaba alquilaban alquila alquilan arrendó
      arrendaron arrendado arrendada arrendados arrendadas arrendar arrendará arrendarán arrendaba arrendaban
      mensualidad_del_piso
    | advance anticipo~ adelanto~ pago_anticipado pago_a_cuenta pagos_a_cuenta a_cuenta señal_de
    | deposit depósito depósitos fianza~ aval_bancario garantía_de_pago imposición_a_plazo
    | discount descuento~ rebaja rebajas rebajado rebajada rebajados rebajadas ganga oferta_especial bonificado
      bonificada bonificados bonificadas dos_por_uno de_rebaja reducción_del_precio bono_descuento
    | capacity capacidad~ aforo
      cabida_para sitio_para plazas_disponibles cabida caben cabrán con_cabida da_cabida dará_cabida tiene_cabida
      podrá_acoger puede_acoger pueden_acoger podrá_albergar puede_albergar pueden_albergar alberga_hasta espacio_para
      puede_recibir podrá_recibir puede_alojar podrá_alojar aforo_máximo aforo_para plazas_para localidades_para
      con_plaza_para capaz_de_albergar capaz_de_acoger capaz_de_transportar puede_transportar pueden_transportar
      puede_llevar para_acoger diseñado_para diseñada_para volumen_útil capaces_de_albergar permite_alojar
      permitirá_alojar permitirá_acoger
      hueco_para lugar_para
    | power potencia potencias potencia_instalada megavatios_instalados caballos_de_fuerza potencia_pico
    | voltage tensión voltaje~
    | torque par_motor par_máximo
    | pressure presión
    | length longitud~ de_larga de_largo más_largo longitud_total recorrido_de tramo_de se_extiende se_extienden
      se_extenderá de_largo_y de_punta_a_punta discurre_por de_extremo_a_extremo lineales de_longitud
    | height altura~ de_alto más_alto alto_de alta_de mide_de_alto se_alza estatura se_eleva alcanza_una_altura
      desnivel_positivo de_altura
    | width anchura~ ancho anchos ancha de_ancho de_anchura de_lado_a_lado amplitud envergadura_transversal
    | depth profundidad~ profundo profunda bajo_tierra bajo_la_superficie calado de_profundidad hondura sumergido
      sumergida sumergidos sumergidas
    | diameter diámetro~ calibre de_diámetro circunferencia
    | thickness espesor~ grosor~ gruesa de_grosor de_espesor
    | weight peso pesos_totales pesa pesan pesaba pesaban pesará pesó pesaron en_la_báscula dio_en_la_báscula
      arrojó_en_la_báscula kilaje tonelaje_bruto
    | area superficie~ área áreas extensión ocupa_una_superficie superficie_construida superficie_útil metraje_cuadrado
    | volume volumen volumen_total cubicaje
    | level nivel niveles nivel_del_agua cota_del_agua
    | altitude altitud~ sobre_el_nivel_del_mar msnm de_altitud altura_de_vuelo
    | speed velocidad~ a_toda_velocidad km/h circulaba_a circulaban_a iba_a_más exceso_de_velocidad velocidad_punta
      rapidez
    | temperature temperatura~ mercurio mercurio_marcó
    | distance distancia~ a_un_radio_de recorrida recorridas recorrió recorrieron recorrer recorrerá recorren lejos_de
      lejanía kilometrada separa_a separan trayecto_de
    | range autonomía alcance radio_de_acción alcance_máximo
    | age edad edades años_de_edad antigüedad cumplió_años cumple_años cumplirá_años con_edad de_edad mayor_de
      edad_media primaveras edad_de
    | duration duración dura duran duró duraron durará durarán se_prolongó se_prolongará se_prolongaron
      se_extenderá_durante se_extendió_durante durado durada durados duradas durar duraba duraban durante_un_periodo
      durante_un_período plazo_de_ejecución tiempo_de_ejecución tardó tardaron tardará tardarán tarda tardar tardado
      llevará_meses tomó_meses período_de periodo_de lapso_de por_espacio_de alargó alargaron alargado alargada
      alargados alargadas alargar alargará alargarán alargaba alargaban
    | travel_time tiempo_de_viaje tiempo_de_recorrido duración_del_viaje duración_del_trayecto tiempo_de_trayecto
      tiempo_de_vuelo tarda_en_llegar
    | delay retraso~ demora~ demoró retrasó retrasaron retrasado retrasada retrasados retrasadas retrasar retrasará
      retrasarán retrasaba retrasaban retrasa retrasan atrasó atrasaron atrasado atrasada atrasados atrasadas atrasar
      atrasará atrasarán atrasaba atrasaban tardanza tardanzas con_retraso dilación dilaciones aplazamiento_de_la_salida
      contratiempo
    | warranty garantía~ en_garantía período_de_garantía periodo_de_garantía cubierto_por_la_garantía
    | emission emisión emisiones emite emite_a_la_atmósfera emiten emitió emitieron lanzado_a_la_atmósfera
      huella_de_carbono dióxido_de_carbono co2 gases_de_efecto_invernadero expulsó_a_la_atmósfera emitidas emitidos
      vertido_a_la_atmósfera
    | rainfall precipitación precipitaciones lluvia~ por_metro_cuadrado aguacero aguaceros chubasco chubascos diluvio
      tromba_de_agua pluviometría pluviosidad precipitado precipitada precipitados precipitadas llovió llovido
      agua_caída pluviómetro tormenta_descargó
    | magnitude magnitud~ fuerza beaufort richter
    | leakage fuga_de_agua pérdidas_de_agua fugas agua_perdida pérdidas_en_la_red fugas_de_agua
    | traffic tráfico tránsito vehículos_al_día paso_de_vehículos circulación_de_vehículos intensidad_media
      afluencia_de_vehículos desplazamientos_por_carretera imd vehículos_diarios
    | density densidad~ habitantes_por_kilómetro_cuadrado
    | life_expectancy esperanza_de_vida
    | mortality mortalidad
    | start inicio inicios inició iniciaron inicia iniciará comienzo comienza comenzó comenzaron comenzará comenzar
      empezó empezaron empieza empezará empezar arranque arrancó estalló comenzarán primera_piedra primera_palada
      empezado arrancará arrancar iniciar dio_comienzo dará_comienzo da_comienzo dio_inicio dará_inicio da_inicio
      se_inicia se_inició se_iniciará se_iniciaron echó_a_andar echará_a_andar echa_a_andar puso_en_marcha_la
      pistoletazo_de_salida dio_el_pistoletazo arranca arrancan arrancarán empezarán empiezan empezando comienzan
      inician iniciarán alzó_el_telón levantó_el_telón entabló entablaron entablado entablada entablados entabladas
      entablar entablará entablarán entablaba entablaban puesta_de_largo iniciado iniciada iniciadas comenzado
      pone_en_marcha pondrá_en_marcha se_desató desencadenó desencadenaron desencadenado desencadenada desencadenados
      desencadenadas desencadenar desencadenará desencadenarán desencadenaba desencadenaban desencadena desencadenan
      estalla primer_día emprendió emprendieron emprendido emprendida emprendidos emprendidas emprender emprenderá
      emprenderán emprende emprenden poner_en_marcha
    | end final_de finalización termina terminó terminará terminaron finaliza finalizó finalizará fin_del
      fin_de_las_obras terminar finalizar acabó acabar acabará concluyó concluyeron concluye concluyen concluir
      concluirá concluido concluidos concluida concluidas llegó_a_su_fin llega_a_su_fin llegará_a_su_fin tocó_a_su_fin
      puso_fin pone_fin pondrá_fin poner_fin puso_punto_final punto_final echó_el_cierre bajó_el_telón baja_el_telón
      concluirán terminan terminarán terminado terminada terminados terminadas finalizan finalizaron finalizarán
      finalizado finalizada finalizados finalizadas remató remataron rematado rematada rematados rematadas rematar
      rematará rematarán remataba remataban cesó desenlace conclusión_de_las_obras se_da_por_concluido dio_por_concluida
      dio_por_terminado dio_por_terminada llegó_a_término se_clausura cierre_de
    | open apertura abierto abiertos abierta abiertas abrió abrieron abre abren abrirá abrir inaugur~
      recibe_a_los_primeros abre_sus_puertas primeros_pacientes primeros_visitantes primeros_pasajeros
      primeros_alumnos abrió_sus_puertas abrirá_sus_puertas abrir_sus_puertas abrirán_sus_puertas abren_sus_puertas
      abierto_al_público abierta_al_público abrirán aperturó aperturaron aperturado aperturada aperturados aperturadas
      aperturar aperturará aperturarán aperturaba aperturaban aperturan aperturas cortó_la_cinta corte_de_cinta
      corta_la_cinta cortaron_la_cinta puso_en_servicio recibirá_a_los_primeros recibió_a_los_primeros primeros_clientes
      primeros_inquilinos primeros_usuarios primeros_viajeros puertas_abiertas echó_a_rodar vio_la_luz_en
      abrió_al_público abre_al_público abrirá_al_público abrir_al_público al_público_desde subió_la_persiana
      levantó_la_persiana abriéndose
    | close cierre cierres cerrado cerrados cerrada cerradas cerró cerraron cierra cerrará cerrar clausur~
      echa_el_cierre echará_el_cierre echar_el_cierre bajó_la_persiana baja_la_persiana bajará_la_persiana
      bajar_la_persiana bajaron_la_persiana cierran cerrarán cese_de_actividad cesó_su_actividad cerró_sus_puertas
      cierra_sus_puertas cerrará_sus_puertas puertas_cerradas cierre_definitivo cese_definitivo echó_la_llave
      echó_el_candado dejó_de_funcionar dejará_de_funcionar cortado_al_tráfico cortada_al_tráfico cortadas_al_tráfico
      cortados_al_tráfico intransitable intransitables precintó precintaron precintado precintada precintados
      precintadas precintar precintará precintarán precintaba precintaban precinta precintan chapó chaparon chapado
      chapada chapados chapadas chapar chapará chaparán chapaba chapaban bajar_el_telón
    | reopen reapertura~ reabr~ reabiert~ volvió_a_abrir volverá_a_abrir vuelve_a_abrir volverán_a_abrir
      vuelta_a_la_actividad de_nuevo_abierto de_nuevo_abierta restablecimiento nueva_apertura
    | complete completad~ completó completar culmin~ ultimó ultimaron ultimado ultimada ultimados ultimadas ultimar
      ultimará ultimarán ultimaba ultimaban ultima ultiman ultimación remate_de_las_obras dio_por_finalizadas
      finalización_de_las_obras terminación_de_las_obras llevó_a_cabo_por_completo concluida_la_obra obras_concluidas
      obra_terminada recepción_de_la_obra fin_de_obra últimos_retoques
    | commission puesta_en_marcha puesta_en_servicio entrada_en_funcionamiento entró_en_funcionamiento
      entrará_en_funcionamiento entra_en_servicio
      puso_en_marcha puesto_en_marcha puesta_en_operación entró_en_servicio entraron_en_servicio
      entró_en_operación entrado_en_servicio entrado_en_funcionamiento en_funcionamiento_desde
      en_servicio_desde entró_en_operaciones entra_en_funcionamiento entrar_en_funcionamiento entrarán_en_funcionamiento
      entrar_en_servicio entrará_en_servicio empezó_a_funcionar comenzó_a_funcionar empezará_a_funcionar
      comenzará_a_funcionar comenzó_a_operar empezó_a_operar comenzará_a_operar operativo_desde operativa_desde
      entró_en_operación_comercial estará_operativo estará_operativa conectado_a_la_red conectada_a_la_red
      funciona_desde opera_desde poner_en_servicio pondrá_en_servicio
    | discover descubr~ descubiert~ detect~ hallad~ hallaron halló constat~ advirti~
    | launch introdujo introducido introducida introducidos introducidas lanzamiento~ lanzó lanzado lanzada lanzará
      lanzar puso_en_órbita puesto_en_órbita puesta_en_órbita lanzan
      lanzaron lanzarán lanzados lanzadas sacó_al_mercado sale_al_mercado saldrá_al_mercado salió_al_mercado
      salida_al_mercado llegada_al_mercado botadura botado botada botó desveló desvelaron desvelado desvelada desvelados
      desveladas desvelar desvelará desvelarán desvelaba desvelaban desvela desvelan estreno_comercial disponible_desde
      enviado_al_espacio enviados_al_espacio mandó_al_espacio
    | publish publicad~ publicó publicación publicaciones publicar publican publicaron publicará difundió difundieron
      difundido difundida difundidos difundidas difundir difundirá difundirán difunde difunden difusión hizo_público
      hicieron_público hace_público hará_público salió_a_la_luz vio_la_luz_el editó editaron editado editada editados
      editadas editar editará editarán editaba editaban sacó_a_la_luz divulgó divulgaron divulgado divulgada divulgados
      divulgadas divulgar divulgará divulgarán divulgaba divulgaban divulga divulgan dio_a_conocer da_a_conocer
      dieron_a_conocer dará_a_conocer divulgación
    | found fundad~ fundación_en fundó fundar creado_en creada_en creación constituid~ fundación
      celebrada_por_primera_vez celebrado_por_primera_vez organizado_por_primera_vez organizada_por_primera_vez
      fundaron creó puso_en_pie puesta_en_marcha_de se_remonta_a se_remontan_a data_de instauró instauraron
      instaurado instaurada instaurados instauradas instaurar instaurará instaurarán instauraba instauraban instauración
      existe_desde vio_la_luz_hace montó_su_empresa fundacional
    | anniversary aniversario~ cumpleaños centenario bicentenario cincuentenario conmemor~ efeméride efemérides
      bodas_de_oro bodas_de_plata velas_de_cumpleaños
    | adopt adoptad~ adopción adoptó adoptar salió_adelante sacó_adelante saca_adelante sacar_adelante
      dio_luz_verde_a_la_ley adopta adoptaron adoptará ley_votada quedó_aprobada
    | sign firmado firmados firmada firmadas firmó firmaron firmar firman firma firmas firmante~ suscrib~ suscrit~
      signatario~ rubricó rubricaron rubricado rubricada rubricados rubricadas rubricar rubricará rubricarán rubricaba
      rubricaban rubrica rubrican rúbrica estampó_su_firma estamparon_su_firma estampar_su_firma puso_su_firma
      pusieron_su_firma cerró_un_acuerdo firmará firmarán refrend_con_su_firma recogida_de_firmas
    | ratify ratific~
    | accede adhesión adhesiones adhiri~ se_sumó incorporación se_une_a se_unió_a se_unieron_a ingreso_en_la_unión
      se_incorporó se_incorporaron se_incorpora se_incorporan se_sumaron entrada_en_la_unión ingresó_en_la
    | withdraw retirada retiradas retiró retirado retirarse dio_marcha_atrás da_marcha_atrás se_echó_atrás se_echa_atrás
      se_retiraron se_retirará se_apeó se_descolgó se_desmarcó abandono_de arrojó_la_toalla tiró_la_toalla desistió
      desistieron desistido desistida desistidos desistidas desistir desistirá desistirán desiste desisten desistimiento
      salida_de_la_unión abandono abandonos baja_voluntaria deserción
    | enter_into_force entrada_en_vigor entró_en_vigor entrará_en_vigor entra_en_vigor en_vigor surtirá_efecto
      surte_efecto surtió_efecto surtir_efecto entrar_en_vigor entrarán_en_vigor entraron_en_vigor se_aplica se_aplicará
      se_aplican vigentes tendrá_efecto con_efecto_desde con_efectos_desde efectiva_a_partir rige_desde regirá
      comienza_a_regir empezará_a_aplicarse
    | expire vence vencimiento~ expir~ caduc~ vencen venció vencieron vencerá vencida vencido fin_de_la_vigencia
      queda_sin_efecto pierde_vigencia válido_hasta_el
    | pledge prometid~ prometió prometieron promesa~ compromiso~ comprometid~ comprometió promete prometen prometerá
      prometer se_compromete se_comprometió se_comprometieron compromete comprometen garantizó_que
      anunció_una_aportación anunció_una_contribución anunció_que_destinará dio_su_palabra empeñó_su_palabra
    | approve aprobad~ aprobación aprobó aprobaron aprobar aprueba dio_luz_verde da_luz_verde dará_luz_verde
      dieron_luz_verde luz_verde visto_bueno dio_el_visto_bueno da_el_visto_bueno dio_el_sí dijo_sí dijeron_sí refrendó
      refrendaron refrendado refrendada refrendados refrendadas refrendar refrendará refrendarán refrendaba refrendaban
      refrenda refrendan refrendo avaló avalaron avalado avalada avalados avaladas avalar avalará avalarán avalaba
      avalaban avala avalan bendijo convalidó convalidaron convalidado convalidada convalidados convalidadas convalidar
      convalidará convalidarán convalidaba convalidaban convalida convalidan validó validaron validado validada
      validados validadas validar validará validarán validaba validaban valida validan
      beneplácito homologó homologaron homologado homologada homologados homologadas homologar homologará homologarán
      homologaba homologaban homologa homologan homologación autoriz_la sancionó_la_ley plácet
    | reject rechaz~ dijo_no dijeron_no desestimó desestimaron desestimado desestimada desestimados desestimadas
      desestimar desestimará desestimarán desestimaba desestimaban desestima desestiman desestimación denegación
      denegaciones niega_la_licencia echó_para_atrás tiró_por_tierra dio_calabazas desechó desecharon desechado
      desechada desechados desechadas desechar desechará desecharán desechaba desechaban desecha desechan vetó vetaron
      vetada vetadas vetar vetará vetarán vetaba vetaban recha~ revés_parlamentario no_prosperó inadmitió inadmitieron
      inadmitido inadmitida inadmitidos inadmitidas inadmitir inadmitirá inadmitirán inadmite inadmiten inadmisión
      dio_con_la_puerta rehusó rehusaron rehusado rehusada rehusados rehusadas rehusar rehusará rehusarán rehusaba
      rehusaban rehusa rehusan repudió repudiaron repudiado repudiada repudiados repudiadas repudiar repudiará
      repudiarán repudiaba repudiaban repudia repudian denegó denegaron denegado denegada denegados denegadas deniega
      deniegan denegar
    | abstain abstención abstenciones abstuv~ se_abstuvo votos_en_blanco voto_en_blanco abstenerse se_abstienen
      se_abstuvieron no_votaron sin_votar
    | in_favour a_favor votos_a_favor votaron_a_favor a_favor_de sí_del_voto respald~ apoyo_de apoyado~ apoyan
      unánim~ unanimidad votos_favorables voto_favorable votos_afirmativos voto_afirmativo votaron_sí votó_sí apoyos
      partidario partidarios partidaria partidarias apoyaron apoya apoyó apoyado_por se_mostraron_favorables
      se_pronunciaron_a_favor síes dijeron_que_sí votaron_afirmativamente votos_positivos
    | against en_contra votos_en_contra votaron_en_contra votos_negativos voto_negativo votos_desfavorables
      voto_en_contra votaron_no votó_no se_opone se_oponen se_opuso se_opusieron opuesto opuestos opuesta oposición_de
      noes votos_contrarios en_contra_de disconforme disconformes detractores dijeron_que_no
    | response_rate tasa_de_respuesta tasa_de_participación índice_de_respuesta respondieron_a_la_encuesta
      respondieron_al_cuestionario cuestionarios_devueltos cuestionarios_recibidos tasa_de_contestación
    | turnout participación participación_electoral acudieron_a_las_urnas acudió_a_las_urnas acudieron_a_votar
      acudió_a_votar fueron_a_votar fue_a_votar ejercieron_su_derecho ejerció_su_derecho depositaron_su_voto
      depositó_su_voto pasaron_por_las_urnas acudir_a_las_urnas emitieron_su_voto emitió_su_voto ha_votado
      índice_de_participación concurrencia_a_las_urnas
    | attendance asistencia_de asistieron asistentes asistió concurrencia con_la_participación tomaron_parte acudió
      acudieron acudido acudida acudidos acudidas acudir acudirá acudirán acude acuden congregó congregaron congregado
      congregada congregados congregadas congregar congregará congregarán congregaba congregaban congrega congregan
      se_dieron_cita dieron_cita reunió_a reunieron_a convocó_a atrajo_a atrajo atrajeron atraer atrae atraerá atraído
      concurrió concurrieron concurrido concurrida concurridos concurridas concurrir concurrirá concurrirán concurre
      concurren arropó arroparon arropado arropada arropados arropadas arropar arropará arroparán arropaba arropaban
      arropa arropan lleno_absoluto llenó_el llenaron_el colgó_el_cartel abarrotó abarrotaron abarrotado abarrotada
      abarrotados abarrotadas abarrotar abarrotará abarrotarán abarrotaba abarrotaban abarrota abarrotan se_concentraron
      se_concentró se_manifestaron salieron_a_la_calle salió_a_la_calle tomaron_las_calles tomó_parte toman_parte
      tomarán_parte se_acercaron se_acercó asistirán asisten asistido asistir aforo_completo gentío muchedumbre multitud
      en_las_gradas en_los_graderíos se_reunieron_en secundó secundaron secundado secundada secundados secundadas
      secundar secundará secundarán secundaba secundaban secunda secundan
    | share proporción porcentaje~ participación_accionarial cuota_de_mercado porción por_ciento_de representa_el
      posee_el controla_el ostenta_el
    | growth creci~ crece crecen crecer repunte repuntes expansión crecimiento_interanual
    | increase aument~ subida~ subió subieron sube suben increment~ alza subirá subirán encarecimiento crecerá crecerán
      disparó dispararon disparado disparada disparados disparadas disparar disparará dispararán disparaba disparaban
      se_disparó se_dispara se_dispararon escalados escalará escalarán escalaba escalaban elevación encarece encarecen
      se_encareció se_encarecieron repuntó repuntaron repuntado repuntada repuntados repuntadas repuntar repuntará
      repuntarán repuntaba repuntaban repunta repuntan al_alza revisado_al_alza en_aumento duplicó duplicaron duplicado
      duplicada duplicados duplicadas duplicar duplicará duplicarán duplicaba duplicaban duplica duplican triplicó
      triplicaron triplicado triplicada triplicados triplicadas triplicar triplicará triplicarán triplicaba triplicaban
      triplica triplican cuadruplicó cuadruplicaron cuadruplicado cuadruplicada cuadruplicados cuadruplicadas
      cuadruplicar cuadruplicará cuadruplicarán cuadruplicaba cuadruplicaban cuadruplica cuadruplican multiplicó_por
      agrandó agrandaron agrandado agrandada agrandados agrandadas agrandar agrandará agrandarán agrandaba agrandaban
      acrecentó acrecentaron acrecentado acrecentada acrecentados acrecentadas acrecentar acrecentará acrecentarán
      acrecentaba acrecentaban acrecenta acrecentan ascenso_de mejoró_un trepó treparon trepado trepada trepados
      trepadas trepar trepará treparán trepaba trepaban trepa trepan pega_un_salto dio_un_salto pegó_un_salto
      se_multiplicó
    | decrease disminu~ descenso~ reduc~ reduj~ caída~ cayó cayeron cae bajó bajaron baja bajan recorte~ rebajó bajada
      bajadas merma mermas descendió descendieron desciende descienden descender descenderá descendido se_desplomó
      se_desploman desplome desplomes se_hundió retroces~ retrocedió retroceden retroceso_del contracción contracciones
      se_contrajo contrajo menguó menguaron menguado menguada menguados menguadas menguar menguará menguarán menguaba
      menguaban mengua menguan menguante desacelerac~ enfriamiento recortó recortaron recortado recortada recortados
      recortadas recortar recortará recortarán recortaba recortaban recorta recortan tijeretazos aligerar a_la_baja
      revisado_a_la_baja a_menos bajado bajados bajar bajará bajarán bajaba bajaban rebajaron rebajar rebajará rebajarán
      rebajaba rebajaban rebajan mermó mermaron mermado ajuste_a_la_baja adelgazó adelgazaron adelgazado adelgazada
      adelgazados adelgazadas adelgazar adelgazará adelgazarán adelgazaba adelgazaban adelgaza adelgazan se_abarató
      abarató abarataron abaratado abaratada abaratados abaratadas abaratar abaratará abaratarán abarataba abarataban
      abarata abaratan abaratamiento abaratamientos decrec~ declive bajón bajones
    | rate tasa ritmo~ ratio ratios tasas tipo_impositivo porcentaje_de_desempleo cadencia proporción_de
    | average promedio~ media medias en_promedio
    | median mediana
    | record récord~ máximo_histórico marca_histórica cifra_récord nunca_visto histórica_cifra registro_histórico
    | maximum máximo máximos máxima máximas tope cota_máxima en_el_pico en_su_pico
    | minimum mínimo mínimos mínima mínimas
    | total total totales totaliza~ en_conjunto suma_total en_total global_del sumando_todo sumaron suman sumó
      cómputo_global global_acumulado en_su_conjunto todos_juntos
    | alone por_sí_solo por_sí_sola por_sí_solos por_sí_solas tan_solo_en solo_en sólo_en
    | part parte partes de_los_cuales de_las_cuales de_ellos
    | rest resto restante~
    | difference desnivel~ ventaja~ margen_de diferencia diferencias distancia_de_votos por_delante_de votos_más brecha
      brechas diferencial diferenciales
    | deadline fecha_límite plazo plazos a_más_tardar antes_del antes_de_fin último_día fecha_tope día_límite
      fecha_de_cierre cierre_del_plazo fin_del_plazo vence_el_plazo finaliza_el_plazo termina_el_plazo ultimátum
      tope_para plazo_máximo plazo_de_presentación plazo_límite
    | death fallecimiento~ muerte muertes murió falleció fallecer muere deceso decesos defunción defunciones óbito
      óbitos pereció suicidio suicidios fallece fallecen murió_a morir
    | birth nacimiento~ nacid~ nació nacieron natalidad vino_al_mundo parto partos alumbramiento alumbramientos vino_al
      vinieron_al_mundo viene_al_mundo dio_a_luz dieron_a_luz nacen nace natalicio natalicios llegó_al_mundo neonatos
      camada camadas
    | arrival llegada llegadas llegó llegaron llegará llegar arribo arribaron arribó arribar arriban llegarán
      desembarcan atracó atracaron atracado atracada atracados atracadas atracar atracará atracarán atracaba atracaban
      atraca atracan recaló recalaron recalado recalada recalados recaladas recalar recalará recalarán recalaba
      recalaban arribada llegadas_de aterriza_en
    | departure salida salidas salió salieron partió partieron saldrá salir saldrán marcha_de zarpa zarpan zarpará
      partida_de se_marchó se_marcharon partirá parten éxodo
    | hire contratación contrataciones contratad~ contrató contratar contratará creación_de_empleo creación_de_puestos
      incorporó incorporaron incorporado incorporada incorporados incorporadas incorporar incorporará incorporarán
      incorporaba incorporaban incorporaciones contrata contratan contrataron contratarán contratos_firmados
      puestos_de_nueva_creación nuevos_puestos nuevos_empleos creará_empleos crear_empleos empleos_creados reclutó
      reclutaron reclutado reclutada reclutados reclutadas reclutar reclutará reclutarán reclutaba reclutaban recluta
      reclutan reclutamiento reclutamientos enroló enrolaron enrolado enrolada enrolados enroladas enrolar enrolará
      enrolarán enrolaba enrolaban dio_trabajo dará_trabajo da_trabajo daba_trabajo dan_trabajo cubrir_vacantes
      vacantes_cubiertas nuevas_contrataciones crear_puestos creará_puestos puestos_creados dar_empleo da_empleo
      dará_empleo dio_empleo daba_empleo
    | lay_off despid~ supresión_de_puestos ere eres_de_extinción expediente_de_regulación erte ertes a_la_calle
      de_patitas_en_la_calle echó_a_la_calle echar_a_la_calle echados_a_la_calle pusieron_en_la_calle puesto_en_la_calle
      finiquitó finiquitaron finiquitado finiquitada finiquitados finiquitadas finiquitar finiquitará finiquitarán
      finiquitaba finiquitaban finiquita finiquitan destrucción_de_empleo destrucción_de_puestos puestos_suprimidos
      empleos_suprimidos suprimió suprimieron suprimido suprimida suprimidos suprimidas suprimir suprimirá suprimirán
      suprime suprimen recorte_de_plantilla recortes_de_plantilla reducción_de_plantilla ajuste_de_plantilla
      ajuste_de_personal recorte_de_personal recorte_de_empleos recortes_de_personal reducción_de_personal desvinculó
      desvincularon desvinculado desvinculada desvinculados desvinculadas desvincular desvinculará desvincularán
      desvinculaba desvinculaban desvincula desvinculan desvinculación desvinculaciones perdieron_su_empleo
      perdió_su_empleo perderán_su_empleo perder_su_empleo perder_su_trabajo pierden_su_empleo perdieron_su_trabajo
      perderán_su_trabajo perdieron_el_empleo perdieron_el_trabajo pérdida_de_empleos pérdida_de_puestos
      pérdidas_de_empleo quedaron_sin_trabajo quedarán_sin_trabajo quedarán_sin_empleo se_quedan_sin_trabajo
      se_quedarán_sin_trabajo quedaron_sin_empleo sin_su_puesto bajas_voluntarias bajas_incentivadas prejubil~ cesantear
      cesanteados prescindir_de prescindirá_de prescindió_de prescinde_de regulación_de_empleo salida_de_trabajadores
      supresión_de_empleos extinción_de_contratos
    | appoint nombrad~ nombramiento~ nombró designado designados designada designadas designación designó nombrar nombra
      nombraron nombrará tomó_posesión toma_posesión tomará_posesión toma_de_posesión asumió_el_cargo asume_el_cargo
      asumirá_el_cargo asumió_la asumirá_la asumió_las_riendas toma_las_riendas tomó_las_riendas tomará_las_riendas
      al_frente_de ponerse_al_frente se_puso_al_frente se_pondrá_al_frente al_mando_de investido investida investidos
      investidas investidura designaron designar designará designarán designaba designaban proclamación juró_el_cargo
      jura_el_cargo jurará_el_cargo releva_a sucede_a sucederá_a sucedió_a
    | resign dimisión dimitió renunci~ dejó_el_cargo deja_el_cargo dejará_el_cargo dejar_el_cargo abandonó_el_cargo
      abandona_el_cargo presentó_su_dimisión presentó_la_dimisión presentó_su_renuncia dimitieron dimitido dimitida
      dimitidos dimitidas dimitir dimitirá dimitirán dimite dimiten dimisiones cesó_en_el_cargo se_apartó_del
      puso_su_cargo_a_disposición cargo_a_disposición tiró_la_toalla_en pasó_el_testigo da_un_paso_al_lado
      dio_un_paso_atrás se_va_del_cargo cesó_como destitu~
    | win ganó ganaron ganado ganar victoria~ triunfo triunfos triunfó gana ganan ganará vencidos vencidas vencer
      vencerán derrotó derrotaron derrotado derrotada derrotados derrotadas derrotar derrotará derrotarán derrotaba
      derrotaban derrotan se_impuso se_impone se_impusieron se_impondrá se_alzó_con se_alza_con se_alzaron_con
      se_proclamó se_proclama se_proclamaron se_coronó se_corona se_coronaron se_hizo_con_el se_hizo_con_la se_llevó_el
      se_llevó_la se_llevó_los tumbó_al doblegó doblegaron superó_al goleó golearon goleada arrolló arrollaron arrollado
      arrollada arrollados arrolladas arrollar arrollará arrollarán arrollaba arrollaban conquistó conquistaron
      conquistado conquistada conquistados conquistadas conquistar conquistará conquistarán conquistaba conquistaban
      levantó_el_trofeo alzó_el_trofeo cosechó_la conquista triunfar triunfal triunfa triunfan salió_vencedor
      salió_victorioso salió_victoriosa se_adjudicó_el se_adjudicó_la
    | rank puesto_en_la_clasificación clasificación ranking en_la_tabla quedó_en_el se_situó se_sitúa se_situaron
      ocupa_el_puesto ocupó_el_puesto quedó_segundo quedó_tercero escalafón podio podios posición_en_la
      lugar_en_la_tabla se_clasificó se_clasificaron se_ubica se_ubicó
    | vaccinate vacunad~ vacunación vacunó vacunaron vacunar inmunizó inmunizaron inmunizado inmunizada inmunizados
      inmunizadas inmunizar inmunizará inmunizarán inmunizaba inmunizaban inmuniza inmunizan inmunización inoculó
      inocularon inoculado inoculada inoculados inoculadas inocular inoculará inocularán inoculaba inoculaban
      inoculación pinchazos pauta_completa pauta_de_vacunación recibieron_la_dosis recibió_la_dosis
      recibieron_la_primera_dosis recibieron_una_dosis recibido_la_primera_dosis recibido_una_dosis
      han_recibido_la_dosis recibir_la_vacuna recibieron_la_vacuna recibido_la_vacuna puesta_la_vacuna
      pusieron_la_vacuna administrado administrada administrados administradas dosis_administradas vacuna_puesta
      vacunarán vacunan vacunará vacunal
    | training formación capacitación capacitad~ capacitará capacitar curso_de_formación cursos_de_formación
      taller_de_formación adiestr~ reciclaje_profesional aprendizaje
    | register inscrit~ inscripción inscripciones inscribi~ registrad~ registro registró se_apuntaron inscriben
      se_inscriben empadron~ censó censaron censado censada censar censará censarán censaba censaban contabilizó
      contabilizaron contabilizado contabilizada contabilizados contabilizadas contabilizar contabilizará contabilizarán
      contabilizaba contabilizaban contabiliza contabilizan contabilización recuento recuentos dado_de_alta_en
      dadas_de_alta_en dados_de_alta_en asiento_registral
    | elect elegid~ eligió elegir elige eligieron eligen electo electos electa electas reelegido reelegida reelegidos
      reelegidas reelección resultó_elegido resultó_elegida salió_elegido salió_elegida proclamado_alcalde electa_por
      consiguió_el_escaño designado_por_las_urnas
    | threshold umbral~ bastan basta
    | target objetivo objetivos meta metas
    | limit límite~ limitad~ permitid~ autorizad~
    | quota cupo cupos cuota_de_pesca
    | edition edición ediciones
    | phase fase fases etapa etapas
    | efficacy eficacia eficaz eficaces protección_contra protección_frente protege protegía protegió efectividad
      efectivo_contra efectiva_contra efectivas_contra prevenía protección_conferida inmunidad_de
    | occupancy ocupación lleno_hotelero ocupado ocupada ocupados ocupadas ocupación_hotelera ocupación_media lleno_al
      llena_al camas_ocupadas plazas_ocupadas colgó_el_completo
    | prison_term prisión cárcel condena entre_rejas tras_las_rejas pena_de_cárcel pena_de_prisión penas_de_prisión
      penas_de_cárcel privación_de_libertad penas a_la_sombra cumplir_condena cumple_condena presidio
    | box_office taquilla recaudación_en_taquilla recaudación_en_cines entradas_de_cine recaudó_en_taquilla
      ingresos_de_taquilla taquillera taquillero
    | poverty pobreza indigencia miseria precariedad umbral_de_la_pobreza línea_de_pobreza bajo_la_línea_de_pobreza
      desfavorecido desfavorecida desfavorecidos desfavorecidas exclusión_social riesgo_de_exclusión carenciados
    | charging recarga carga_rápida
    | wave olas oleaje
    | collapse derrumb~ colaps~ se_vino_abajo se_vinieron_abajo vino_abajo venirse_abajo se_desplomó_el desmoronó
      desmoronaron desmoronado desmoronada desmoronados desmoronadas desmoronar desmoronará desmoronarán desmoronaba
      desmoronaban desmorona desmoronan desmoronamiento hundimiento_del_techo desplomó desplomaron desplomado desplomada
      desplomados desplomadas desplomar desplomará desplomarán desplomaba desplomaban
    | bribe soborno~ corrupción coima coimas mordida mordidas cohecho cohechos pago_bajo_cuerda bajo_cuerda untó
      comisión_ilegal comisiones_ilegales pagos_ilegales
    | research investigación_y_desarrollo i+d investigación
    | advertising publicidad publicitari~ anuncios
    | television televisión televisiv~ retransmisión tele
    | rescue rescate rescates salvamento operativo_de_rescate labores_de_rescate operación_de_rescate
      operación_de_salvamento tareas_de_rescate
    | demand exige exigen exigió reclama reclaman reclamó reivindica~ piden pide pidió pidieron pedían exigencia
      exigencias reclamar exigir peticiones_salariales pretensión pretensiones
    | recall retirada retira retiró retirado retirados retirada_del_mercado retira_del_mercado retirada_de_producto
      llamada_a_revisión llamado_a_revisión llamados_a_revisión llamó_a_revisión llama_a_revisión llamará_a_revisión
      campaña_de_revisión retirados_del_mercado retiradas_del_mercado retiradas_de_la_venta retirado_de_la_venta
      retirados_de_la_venta retirar_del_mercado retirarán_del_mercado retiró_del_mercado retira_de_la_venta
      retiraron_del_mercado pasar_por_el_taller
    | heat_output potencia_térmica potencia_calorífica
    | throughput capacidad_de_procesamiento
    | wingspan una_envergadura metros_de_envergadura
    | frequency frecuencias la_frecuencia
    | waiting_time tiempo_de_espera tiempos_de_espera lista_de_espera listas_de_espera esperar_de_media espera_media
      espera_de demora_media cola_de_espera de_espera hacer_cola tardan_en_atender para_obtener_cita para_conseguir_cita
    | notice_period preaviso preavisos plazo_de_preaviso con_antelación de_antelación plazo_de_aviso aviso_previo
    | contract_term duración_del_contrato duración_de_contrato plazo_del_contrato vigencia_del_contrato contrato_hasta
      firma_hasta firmó_hasta firmó_por_temporadas vinculado_hasta ligado_hasta contrato_por_años renovó_hasta
      concesión_por
    | validity validez período_de_validez periodo_de_validez válido_hasta válida_hasta válidos_hasta válidas_hasta
      válido_durante válida_durante válidos_durante válidas_durante
    | premium prima_de_seguro primas_de_seguro primas_de_seguros prima_del_seguro prima_anual primas_anuales
    | write_off deterioro_de_valor deterioro_del_valor deterioro_de_activos
    | overspend sobrecoste sobrecostes sobrecosto sobrecostos sobrecoste~ sobrecosto~ desvío_presupuestario
      desviación_presupuestaria desviaciones_presupuestarias desfase_de_costes se_disparó_el_coste se_dispara_el_coste
      se_disparó_el_presupuesto superó_el_presupuesto por_encima_del_presupuesto
      por_encima_de_lo_presupuestado exceso_de_gasto modificado_presupuestario modificado_del_contrato
      encarecimiento_de_la_obra
    | market_share cuotas_de_mercado participación_de_mercado participación_en_el_mercado
    | market_value valor_de_mercado capitalización_bursátil capitalización_de_mercado valor_bursátil
    | birth_rate tasa_de_natalidad
    | survival_rate tasa_de_supervivencia
    | overtime horas_extra horas_extras hora_extra horas_extraordinarias
    | working_time jornada_laboral jornadas_laborales horas_de_trabajo semana_laboral tiempo_de_trabajo
      horario_laboral
    | productivity productividad
    | treat tratamiento tratamientos tratado_con tratados_con tratada tratadas atender atiende atienden atendió
      atendieron atendido atendidos atendida atendidas atención_médica asistida asistidos asistidas curación atenciones
      atenderá atenderán atendía recibieron_atención recibió_atención depuró depuraron depurado depurada depurados
      depuradas depurar depurará depurarán depuraba depuraban depura depuran depuración terapia terapias
    | plant_out plantado plantados plantada plantadas plantaron plantó plantar plantación plantaciones replantado
      replantados reforestación reforestado reforestados reforestada reforestadas repoblación_forestal repobló
      repoblaron repoblado repoblada repoblados repobladas repoblar repoblará repoblarán repoblaba repoblaban
      repoblación transplantar trasplantar planta_árboles plantarán plantan plantará forestación forestar sembró_árboles
      arborizó arborizaron arborizado arborizada arborizados arborizadas arborizar arborizará arborizarán arborizaba
      arborizaban arboriza arborizan
    | recycle recicl~ reutilizó reutilizaron reutilizado reutilizada reutilizados reutilizadas reutilizar reutilizará
      reutilizarán reutilizaba reutilizaban reutiliza reutilizan reutilización valorizó valorizaron valorizado
      valorizada valorizados valorizadas valorizar valorizará valorizarán valorizaba valorizaban valorización
      segunda_vida recuperación_de_residuos compost compostaje recogida_selectiva
    | seize incautado incautados incautada incautadas incautó incautaron incautación incautaciones decomisado
      decomisados decomisada decomisadas decomisó decomisaron decomiso decomisos confiscado confiscados confiscada
      confiscadas confiscó confiscación confiscaciones aprehen~ se_incautó se_incautaron requisó requisaron requisado
      requisada requisados requisadas requisar requisará requisarán requisaba requisaban requisa requisan intervenido
      intervenida intervenidos intervenidas intervención_de_droga alijo alijos embargos hallaron_en_el_registro incautar
      decomisar embargado embargados embargada embargadas embargó embargaron
    | excavate excavación excavaciones excavado excavados excavada excavadas desenterrado desenterrados desenterrada
      desenterradas desenterró desenterraron sacado_a_la_luz sacaron_a_la_luz exhum~ hallazgo hallazgos afloró afloraron
      aflorado aflorada aflorados afloradas aflorar aflorará aflorarán afloraba afloraban desenterrar cavó cavaron
      cavado cavada cavados cavadas cavar cavará cavarán cavaba cavaban excavó excavaron excavar excavará excavarán
      excavaba excavaban excava excavan salió_a_la_luz_en desenterramiento
    | drill perforado perforados perforada perforadas perforó perforaron perforar perforación perforaciones sondeo_del
      taladró taladraron taladrado taladrada taladrados taladradas taladrar taladrará taladrarán taladraba taladraban
      taladra taladran barrenó barrenaron barrenado barrenada barrenados barrenadas barrenar barrenará barrenarán
      barrenaba barrenaban barrena barrenan horadó horadaron horadado horadada horadados horadadas horadar horadará
      horadarán horadaba horadaban horada horadan
    | wind_speed ráfagas ráfaga ráfaga_de_viento ráfagas_de_viento velocidad_del_viento rachas racha_de_viento
      rachas_de_viento viento_máximo vendaval sopló soplaron soplaba soplar
    | cancel cancelado cancelados cancelada canceladas canceló cancelaron cancelar cancelación cancelaciones suspendió
      suspendieron suspendido suspendida suspendidos suspendidas suspender suspenderá suspenderán suspende suspenden
      suspensión suspensiones suspenso quedó_suspendido queda_suspendida anuló anularon anulado anulada anulados
      anuladas anular anulará anularán anulaba anulaban anula anulan anulación anulaciones no_se_celebrará no_se_celebró
      no_tendrá_lugar desconvocó desconvocaron desconvocado desconvocada desconvocados desconvocadas desconvocar
      desconvocará desconvocarán desconvocaba desconvocaban desconvoca desconvocan desconvocatoria dio_carpetazo
      carpetazo dejó_sin_efecto quedaron_en_tierra rescindió rescindieron rescindido rescindida rescindidos rescindidas
      rescindir rescindirá rescindirán rescinde rescinden rescisión rescisiones tiró_por_la_borda suprimido_del_programa
      cancela cancelan cancelarán cancelará se_cayó_del_cartel baja_del_cartel descarta_celebrar
    | postpone aplazado aplazados aplazada aplazadas aplazó aplazaron aplazar aplazamiento aplazamientos pospuesto
      pospuestos pospuesta pospuestas pospuso posponer postergado postergados postergada postergadas postergó
      postergar postergación retrasado_a retrasada_a retrasados_a retrasa_a retrasó_a demorado_hasta demorada_hasta
      pospone posponen pospondrá para_más_adelante dilató dilataron dilatado dilatada dilatados dilatadas dilatar
      dilatará dilatarán dilataba dilataban diferido diferida diferidos diferidas prorrogado_hasta nueva_fecha
      trasladado_al trasladada_al traslada_al reprogramó reprogramaron reprogramado reprogramada reprogramados
      reprogramadas reprogramar reprogramará reprogramarán reprogramaba reprogramaban reprograma reprograman
      reprogramación cambio_de_fecha dejado_para dejó_para aplaza aplazan aplazará aplazarse postergan posterga
      demorar_hasta corrió_de_fecha
    """
)

_MEASURES = table(
    """
        rating calificación calificaciones valoración_media puntuación_media nota_media valoró_con puntuó puntuaron
      puntuado puntuada puntuados puntuadas puntuar puntuará puntuarán puntuaba puntuaban estrellas_de_media
    | score puntuación puntuaciones puntaje puntajes marcador marcadores resultado_final tanteo luminoso
    | satisfaction satisfacción satisfecho satisfechos satisfecha satisfechas
    | audience cuota_de_pantalla audiencia_media audiencia_televisiva audiencia_acumulada share siguieron_por_televisión
      vieron_por_televisión delante_del_televisor ante_el_televisor rating_televisivo
    | circulation tirada tiradas tiraje tirajes difusión_media
    | mileage kilometraje kilometrajes
    | efficiency eficiencia eficiencia_energética
    | accuracy precisión exactitud
    | purity pureza
    | concentration concentraciones concentración_media nivel_de_concentración niveles_de_concentración
    | humidity humedad
    | snowfall nevada nevadas
    | flow_rate caudal caudales
    | gradient pendiente_del pendiente_media inclinación
    | image_resolution resolución_de_pantalla resolución_de_imagen megapíxeles píxeles
    | memory_size memoria_ram memoria_interna memoria_de almacenamiento
    | bandwidth ancho_de_banda anchos_de_banda
    | latency latencia tiempo_de_respuesta
    | battery_life autonomía_de_la_batería duración_de_la_batería horas_de_autonomía vida_útil_de_la_batería
    | running_time duración_de_la_película minutos_de_metraje metraje
    | majority mayoría mayorías más_de_la_mitad mayoritario mayoritaria
    | quorum quórum
    | literacy alfabetización alfabetizado alfabetizados alfabetizada alfabetizadas analfabetismo analfabeto analfabetos
      analfabetas sabe_leer saben_leer leer_y_escribir
    | fertility fertilidad fecundidad tasa_de_fecundidad tasa_de_fertilidad hijos_por_mujer hijo_por_mujer
    | obesity obesidad obeso obesos obesa obesas sobrepeso
    | coverage cobertura coberturas
    """
)

_ACTS = table(
    """
        recurrence reincidencia reincidencias recaída recaídas recurrencia
    | discharge altas_médicas alta_médica dados_de_alta dado_de_alta altas_hospitalarias alta_hospitalaria
      dadas_de_alta alta_del_hospital abandonó_el_hospital salió_del_hospital salieron_del_hospital
      abandonaron_el_hospital recibió_el_alta recibieron_el_alta volvieron_a_casa volvió_a_casa regresaron_a_casa
      enviados_a_casa
    | admission admisión admisiones admitido admitidos admitida admitidas ingresos_hospitalarios
    | enrol matrícula matrículas matriculado matriculados matriculada matriculadas matriculación matriculaciones
      escolarizado escolarizados escolarización inscritos_en_el_curso alumnado_matriculado inicio_de_curso
    | promote ascendido ascendidos ascendida ascendidas ascenso ascensos promovido promovidos
    | expel expulsado expulsados expulsada expulsadas expulsión expulsiones expulsó expulsaron expulsar deportó
      deportaron deportado deportada deportados deportadas deportar deportará deportarán deportaba deportaban
      devuelto_a_su_país expulsa echado_del echaron_del destierro
    | negotiate negociación negociaciones negociado negociados negociada negociadas negociar negocia negocian negoció
      tratativas conversaciones mesa_de_negociación regateó regatearon regateado regateada regateados regateadas
      regatear regateará regatearán regateaba regateaban regatea regatean mesa_de_diálogo
    | offer ofrece ofrecen ofreció ofrecieron ofrecer ofrecido ofrecidos ofrecida ofrecidas
    | bid puja pujas oferta_pública_de_adquisición opa pujó
    | mortgage hipoteca hipotecas préstamo_hipotecario préstamo_hipotecarios préstamos_hipotecario
      préstamos_hipotecarios crédito_hipotecario crédito_hipotecarios créditos_hipotecario créditos_hipotecarios
    | merge fusión fusiones fusionó fusionaron fusionar fusionado fusionados fusionan unión_de_las_dos se_fundieron
      se_funden concentración_parcelaria unificó unificaron unificado unificada unificados unificadas unificar unificará
      unificarán unificaba unificaban unifica unifican unificación
    | acquire adquisición adquisiciones adquirió adquirieron adquirir adquirido adquiridos adquirida adquiridas
      adquiere absorbió absorbieron absorbido absorbida absorbidos absorbidas absorber absorberá absorberán absorbe
      absorben absorción absorciones toma_de_control tomó_el_control toma_el_control compró_la_empresa se_queda_con
      se_quedó_con pasó_a_manos_de pasa_a_manos_de toma_de_participación entró_en_el_capital hacerse_con_el_control
    | valuation valoración tasación tasaciones tasado tasada tasados tasadas justiprecio_de avalúo avalúos valoró_en
    | share_price precio_de_la_acción precio_por_acción cotización cotizaciones precio_de_las_acciones
    | savings ahorros ahorro ahorros_de_toda_la_vida hucha_familiar
    | remittance remesas
    | royalty regalía regalías royalties derechos_de_autor
    | sponsor patrocinador patrocinadores patrocinadora patrocinadoras patrocinio patrocinios patrocinado patrocinados
      patrocina patrocinó auspiciante auspiciantes apadrinó apadrinaron apadrinado apadrinada apadrinados apadrinadas
      apadrinar apadrinará apadrinarán apadrinaba apadrinaban apadrina apadrinan mecenazgo patrocinar patrocinará
      espónsor espónsores
    | renovate rehabilitación rehabilitaciones rehabilitado rehabilitados rehabilitada rehabilitadas rehabilitar
      renovación_del reforma_del_edificio remodeló remodelaron remodelado remodelada remodelados remodeladas remodelar
      remodelará remodelarán remodelaba remodelaban remodela remodelan remodelación remodelaciones modernizó
      modernizaron modernizado modernizada modernizados modernizadas modernizar modernizará modernizarán modernizaba
      modernizaban moderniza modernizan modernización lavado_de_cara puesta_al_día acondicionamiento adecentamiento
      adecentó adecentaron adecentado adecentada adecentados adecentadas adecentar adecentará adecentarán adecentaba
      adecentaban adecenta adecentan renovado_el_edificio reformado reformados reformada reformadas
    | restore restauración restauraciones restaurado restaurados restaurada restauradas restaurar restauró
      devolvió_su_esplendor recuperación_del_patrimonio restaura restauran
    | extend prolongado prolongados prolongada prolongadas prórroga prórrogas prorrogó prorrogar prorrogado
      prorrogados prolongación ampliación ampliado ampliada ampliar amplió alarga alargan alargamiento prorroga
      ampliaciones ampliará ampliarán amplía amplían prolongó prolongar agranda agrandan expansión_de_la_línea
      extendido_hasta extensión_del_plazo
    | widen ensanche ensanchado ensanchados ensanchar ensanchamiento
    | relocate reubicado reubicados reubicada reubicadas reubicación reubicar realojado realojados realojo realojos
      deslocalización mudanza reasent~ traslado_de_la_sede realojó realojaron realojada realojadas realojar realojará
      realojarán realojaba realojaban realoja realojan
    | clear desminado desminados desminada desminadas desbroce desbrozado despejado despejados despejada despejadas
      desescombro retirada_de_escombros desescombró desescombraron desescombrado desescombrada desescombrados
      desescombradas desescombrar desescombrará desescombrarán desescombraba desescombraban desescombra desescombran
    | monitor monitoreo monitorización monitorizado monitorizados vigilancia vigilado vigilados monitoreado
      monitoreados seguimiento seguimientos controles_médicos control_periódico controles_periódicos monitorear vigiló
      vigilaron vigilada vigiladas vigilar vigilará vigilarán vigilaba vigilaban
    | observe observado observados observada observadas observó observaron avistamiento avistamientos avistado
      avistados avistada avistadas
    | tour gira giras
    | sail navegó navegado navegar navegación zarpó zarparon zarpar hacerse_a_la_mar se_hizo_a_la_mar
      se_hicieron_a_la_mar zarpa_de
    | fly voló volaron vuela volar sobrevoló sobrevolaron sobrevolar sobrevuelo sobrevuelos
    | walk caminó caminaron caminar caminata caminatas a_pie
    | run corrió corrieron correr corren
    | swim nadó nadaron nadar natación
    | climb escaló escalaron escalar escalada escaladas ascensión ascensiones escalado coronó coronaron coronar hollaron
      subió_a_la_cima alcanzó_la_cima hizo_cumbre hicieron_cumbre hacer_cumbre escalan
    | cross cruzó cruzaron cruzar cruzan cruzado atravesó atravesaron atravesar atraviesa atraviesan cruza cruzarán
      pasaron_la_frontera
    | search registro_domiciliario registros_domiciliarios allanamiento allanamientos cacheo cacheos allanó allanaron
      rastreó rastrearon rastreado rastreada rastreados rastreadas rastrear rastreará rastrearán rastreaba rastreaban
      rastrea rastrean batida batidas peinaron peinó operación_de_búsqueda registro_de_la_vivienda cateo cateos
    | detain prisión_preventiva encarcelado encarcelados encarcelada encarceladas encarcelamiento encarcelamientos
      prisión_provisional enviado_a_prisión enviados_a_prisión ingresó_en_prisión ingresaron_en_prisión
      ingreso_en_prisión internamiento metido_en_la_cárcel puesto_a_disposición_judicial puestos_a_disposición_judicial
      entre_barrotes
    | sentence sentenciado sentenciados sentenciada sentenciadas sentenció condenó condenaron condenado condenados
      condenada condenadas le_cayeron penado penada penados penadas castigó castigaron castigado castigada castigados
      castigadas castigar castigará castigarán castigaba castigaban castigo impuso_una_pena impusieron_una_pena
      declarado_culpable declarados_culpables declarada_culpable halló_culpable hallado_culpable fallo_condenatorio
    | acquit absuelto absueltos absuelta absueltas absolvió absolución absoluciones absolver exoneró exoneraron
      exonerado exonerada exonerados exoneradas exonerar exonerará exonerarán exoneraba exoneraban exonera exoneran
      exculpó exculparon exculpado exculpada exculpados exculpadas exculpar exculpará exculparán exculpaba exculpaban
      exculpa exculpan no_culpable declarado_inocente declarados_inocentes sobrese~ libre_de_cargos
    | sue demandó demandaron demandado demandados interpuso_una_demanda presentó_una_demanda querella querellas
      llevó_a_los_tribunales llevará_a_los_tribunales llevado_a_los_tribunales interpuso_denuncia presentó_denuncia
      presentaron_una_denuncia acudió_a_la_justicia acudió_a_los_tribunales recurrió_a_la_justicia acciones_legales
      se_querelló
    | ban prohibido prohibidos prohibida prohibidas prohibición prohibiciones prohibió prohibieron prohibir prohíbe
      veto vetos vetado vetados veda vedado vedada vedados vedadas ilegalizó ilegalizaron ilegalizado ilegalizada
      ilegalizados ilegalizadas ilegalizar ilegalizará ilegalizarán ilegalizaba ilegalizaban ilegaliza ilegalizan
      proscri~ vetan inhabilit~
    | block bloqueado bloqueados bloqueada bloqueadas bloqueo bloqueos bloqueó bloquearon bloquear paralizó paralizaron
      paralizado paralizada paralizados paralizadas paralizar paralizará paralizarán paralizaba paralizaban paraliza
      paralizan obstru~ atascó atascaron atascado atascada atascados atascadas atascar atascará atascarán atascaba
      atascaban taponado taponada taponados taponadas
    | hack hackeado hackeados hackeada hackeadas hackeo hackeos ciberataque ciberataques pirateado pirateados
      pirateada pirateadas ransomware ataque_informático intrusión_informática pirata_informático secuestro_de_datos
    | delete borrado borrados borrada borradas borró borraron borrar eliminado eliminados eliminada eliminadas
    | print impresión impresiones imprimió imprimir imprimieron imprime ejemplares_impresos
    | translate traducido traducidos traducida traducidas traducción traducciones tradujo traducir
    | teach enseñó enseñar enseña enseñan impartió impartido impartidos impartida impartidas imparte imparten
    | speak hablan hablante hablantes habló hablar hablaron
    | write escrito escritos escrita escritas escribió escribieron escribir redactado redactados redactó
    | knit tejió tejido_a_mano tejidos_a_mano tejieron tejidas tejer
    | sew cosido cosidos cosida cosidas cosió cosieron coser confeccionado confeccionados confeccionada confeccionadas
      confeccionaron
    | plant plantado plantados plantada plantadas plantaron plantó plantar sembrado sembrados sembrada sembradas
      siembra sembró sembraron sembrar
    | weed desherbado desherbar deshierbe escarda
    | mow siega segado segada segar cortar_el_césped
    | feed alimentó alimentaron alimenta alimentan alimentado alimentados alimentada alimentadas alimentar
    | breed cría_en_cautividad reproductor reproductores reproductora reproductoras parejas_reproductoras
      parejas_nidificantes nidifican nidificantes criadero criaderos apareamiento crías cría_de camada_de nidada criaron
    | hatch eclosión eclosionaron eclosionado eclosionó eclosionar
    | release liberado liberados liberada liberadas liberó liberaron liberar liberación liberaciones suelta_de
      puesto_en_libertad puestos_en_libertad excarcelado excarcelados puesta_en_libertad puso_en_libertad
      pusieron_en_libertad salió_de_prisión salieron_de_prisión salió_de_la_cárcel quedó_en_libertad
      quedaron_en_libertad en_libertad soltó soltaron soltado soltada soltados soltadas soltar soltará soltarán soltaba
      soltaban excarcelación excarcelaciones reintroduc~ dejaron_en_libertad
    | tag anillado anillados anillada anilladas anillamiento marcaje
    | sterilise esterilizado esterilizados esterilizada esterilizadas esterilización esterilizaciones esterilizó
      castrado castrados
    | euthanise eutanasia eutanasias sacrificados sacrificadas
    | stay_overnight pernoctó pernoctaron pernoctar pernoctan pasó_la_noche pasaron_la_noche durmieron durmió hizo_noche
      hicieron_noche hacer_noche
    | check_in facturación_de_equipaje mostrador_de_facturación mostradores_de_facturación check-in
    | board embarcó embarcaron embarcado embarcados embarcar subieron_a_bordo a_bordo
    | disembark desembarcó desembarcaron desembarcado desembarcados desembarcar desembarco desembarcos
    | overtake adelantamiento adelantamientos rebasó
    | collide chocó chocaron chocan chocar colisionó colisionaron colisionar impactó embistió choque_frontal se_estrelló
      se_estrellaron estrellarse encontronazo empotró empotraron empotrado empotrada empotrados empotradas empotrar
      empotrará empotrarán empotraba empotraban embestida alcance_múltiple
    | derail descarriló descarrilaron descarrilamiento descarrilamientos descarrilado descarrilados descarrilar
      se_salió_de_la_vía se_salió_de_las_vías salió_de_las_vías salida_de_vía
    | capsize volcó volcaron vuelco vuelcos zozobró zozobraron naufragó dio_la_vuelta_de_campana vuelta_de_campana
      volcado volcados volcar
    | sink hundió hundieron hundido hundidos hundida hundidas hundimiento hundimientos hundir hundirse naufragio
      naufragios se_fue_a_pique fue_a_pique irse_a_pique se_fueron_a_pique a_pique hundirá zozobra al_fondo_del_mar
      tragado_por_el_mar
    | run_aground encalló encallaron encallado encallados encallamiento varado varados varada varadas varó
    | salvage reflotado reflotados reflotamiento reflotar reflotó
    | tow remolcado remolcados remolcada remolcadas remolcó remolcar remolque remolques remolcador remolcadores
    | refuel repostó repostar repostaje repostajes repostaron
    | recharge recargado recargados recargar recarga_de_la_batería recargó
    | land aterrizó aterrizaron aterrizar aterrizaje aterrizajes aterrizado tomó_tierra toma_tierra tomar_tierra
      aterrizaje_de_emergencia aterrizan aterriza amerizó
    | take_off despegó despegaron despegar despegue despegues despegado levantó_el_vuelo alzó_el_vuelo despega despegan
      levantar_vuelo
    """
)

_SCOPES = table(
    """
        first_half primer_semestre primeros_seis_meses
    | second_half segundo_semestre
    | half_year semestre semestres semestral~
    | quarter trimestre trimestres trimestral~
      primeros_tres_meses tres_primeros_meses
    | annual anual anuales anualmente al_año por_año cada_año al_cabo_del_año anualizado
    | monthly mensual mensuales mensualmente al_mes por_mes cada_mes
    | weekly semanal~ a_la_semana por_semana cada_semana
    | daily diario diaria diarias diariamente al_día por_día cada_día diarios cada_jornada
    | hourly por_hora a_la_hora cada_hora
    | regional regional~ autonómic~ provincial~
    | national nacional nacionales nacionalmente en_todo_el_país a_nivel_nacional en_el_conjunto_del_país
    | international internacional internacionales a_nivel_internacional transfronterizo
    | foreign extranjer~ exterior exteriores en_el_extranjero
    | domestic interno interna internos internas interior nacional_bruto doméstico~ doméstica~
    | local local locales
    | federal federal~
    | european europeo~ europea~
    | global mundial mundiales mundialmente mundo global globales
    | public público pública públicos públicas estatal estatales
    | private privado privada privados privadas
    | male masculin~
    | female femenin~
    | young menor_de_edad menores_de_edad juvenil~
    | urban urbano urbanos urbana urbanas
    | rural rural~
    | new nuevo nueva nuevos nuevas a_estrenar de_nueva_planta novedoso flamante flamantes recién_estrenado
    | used usado usada usados usadas de_segunda_mano seminuevo seminuevos reacondicionado reacondicionados
    | old antiguo antigua antiguos antiguas viejo vieja viejos viejas
    | northern norte noreste noroeste septentrional~
    | southern sur sureste suroeste meridional~ sudeste
    | eastern este_del oriental~ al_este
    | western oeste occidental~
    | central central centrales centro
    | upper superior superiores alta_montaña
    | lower inferior inferiores
    | left izquierd~
    | right derecha derecho_lado
    | initial inicial iniciales inicialmente original originales
    | final final finales definitiv~
    | provisional provisional~ preliminar~ a_falta_de_confirmación todavía_provisional de_forma_provisional
      balance_provisional aún_por_confirmar
    | revised revisad~ revisión corregid~ corrección correcciones rectific~
    | previous anterior anteriores previo previa año_pasado precedente~ antes hace_un_año un_año_antes año_antes
      hace_una_semana hace_un_mes una_semana_antes un_mes_antes el_año_pasado
      temporada_pasada campaña_pasada cosecha_pasada última_campaña última_edición última_cosecha
    | current actual actuales actualmente vigente ahora hoy este_año
    | next próximo próxima próximos próximas siguiente~
    | planned previsto prevista previstos previstas planificad~ plan planes prevé prevén planea programad~
      presupuestad~
    | forecast pronóstico~ previsión previsiones esperad~ espera esperan se_espera estima_que proyecc~
      según_las_previsiones auguró auguraron augurado augurada augurados auguradas augurar augurará augurarán auguraba
      auguraban augura auguran
    | estimated estimad~ estimación estimaciones calcul~ a_ojo_de_buen_cubero aproximadamente_según estimativo
    | actual real_hasta_la_fecha efectivamente hasta_ahora hasta_la_fecha hasta_el_momento
    | proposed propuest~ propon~ propuso propuesta propuestas
    | per_capita per_cápita por_habitante por_persona por_cabeza
    | each cada cada_uno cada_una por_unidad la_unidad la_pieza por_pieza por_ejemplar por_cabeza_de
    | net neto neta netos netas después_de_impuestos limpios libre_de_impuestos
    | gross bruto bruta brutos brutas antes_de_impuestos
    | operating operativo operativa operativos operativas de_explotación
    | online en_línea digital~ electrónic~ por_internet a_través_de_internet en_la_web telemático telemática telemáticos
      telemáticas a_distancia virtual virtuales vía_web
    | paper papel impreso impresos impresa impresas
    | nominal nominal~
    | real real reales en_términos_reales
    | installed instalado instalada instalados instaladas
    | additional adicional~ suplementari~ extra otros otras añad~
    | official oficial oficiales oficialmente según_la_policía
    | confirmed confirmad~ confirmó
    | suspected sospechos~ probable probables presunt~
    | serious grave graves gravemente sever~ crítico críticos en_estado_crítico en_estado_grave pronóstico_reservado
      pronóstico_grave muy_grave muy_graves de_gravedad entre_la_vida_y_la_muerte estado_crítico de_consideración
    | minor leve leves levemente de_levedad carácter_leve pronóstico_leve superficiales
    | direct directo directa directos directas directamente
    | temporary temporal temporales temporalmente transitori~ eventuales de_duración_determinada eventual
      de_manera_temporal interino interinos interina interinas
    | permanent permanente~ fijos fijo indefinid~ para_siempre a_perpetuidad
    | full_time a_tiempo_completo jornada_completa tiempo_completo
    | part_time a_tiempo_parcial media_jornada tiempo_parcial jornada_parcial a_media_jornada
    | free gratuit~ gratis sin_coste sin_costo entrada_libre de_balde de_forma_gratuita sin_cargo sin_pagar
    | civilian civil civiles
    | military militar ejército~
    | primary primari~
    | secondary secundari~
    | wholesale mayorista~ al_por_mayor
    | retail minorista~ al_por_menor venta_al_público
    | long_term a_largo_plazo largo_plazo
    | short_term a_corto_plazo corto_plazo
    | renewable renovable~
    | electric eléctric~
    | nuclear nuclear~
    | solar solar solares fotovoltaic~
    | wind eólic~ viento~
    | onshore terrestre~ en_tierra
    | offshore marino marinos marinas en_alta_mar energía_marina
    | residential residencial~
    | agricultural agrícola~ agrari~ agricultura
    | cumulative acumulad~ desde_el_inicio desde_el_comienzo
    | reduced tarifa_reducida entrada_reducida reducida precio_reducido
    """
)

CONCEPTS: Table = (
    _PEOPLE
    + _THINGS
    + _PUBLIC_LIFE
    + _PREMISES
    + _BUILT
    + _EQUIPMENT
    + _GOODS
    + _EATEN
    + _LIVING
    + _HARM
    + _BOTH
    + _DEEDS
    + _MEASURES
    + _ACTS
    + _SCOPES
)
