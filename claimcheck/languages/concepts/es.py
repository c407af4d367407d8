"""Spanish: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persona personas gente individuo~ almas
    | man hombre hombres varón varones
    | woman mujer mujeres
    | child niño niños niña niñas menores menor_de infantil infantiles
    | boy muchacho~ chico chicos
    | girl muchacha~ chica chicas
    | teenager adolescente~ joven jóvenes
    | adult adulto~ adulta adultas mayores_de_edad
    | pensioner jubilado~ jubilada~ pensionista~ ancian~ personas_mayores
    | worker trabajador~ empleado empleados empleada empleadas obrero~ obrera~ plantilla plantillas personal emplea
      emplean operario~ trabajan trabajaban mano_de_obra
    | manager directivo~ gerente~ gestor gestores ejecutivo~
    | engineer ingeniero~ ingeniera~
    | scientist científico científicos científica científicas investigador~
    | expert experto~ experta expertas especialista~
    | artist artista~ pintor pintores pintora pintoras
    | author autor autores autora autoras escritor~ novelista novelistas poeta poetas
    | musician músico~ instrumentista~ guitarrista guitarristas pianista pianistas violinista violinistas
    | athlete atleta~ deportista~ jugador~ futbolista~ tenista tenistas delantero delanteros baloncestista
      baloncestistas
    | driver conductor conductores conductora conductoras chófer~ taxista taxistas camionero camioneros
    | pilot piloto~
    | crew tripulación~ tripulaciones tripulante~
    | farmer agricultor~ granjero~ campesino~ ganadero~ regante~
    | volunteer voluntario voluntarios voluntaria voluntarias voluntariado
    | passenger pasajero~ pasajera~ viajero~ viajera~
    | patient paciente~ enfermo enfermos enferma enfermas
    | pupil alumno~ alumna~ escolar escolares
    | student estudiante~ universitario universitarios doctorando doctorandos doctoranda doctorandas
    | teacher profesor profesores profesora profesoras maestro maestros maestra maestras docente~ profesorado
    | visitor visitante~ visitó visitaron
    | tourist turista~ veraneante~
    | guest invitado~ invitada~ huésped~ comensal~
    | spectator espectador~ público_asistente vieron vista_por visto_por
    | participant participante~ participaron participan participó participarán participar inscritos_en_la_carrera
    | member miembro~ socio socios socia socias afiliado~ integrante~
    | delegate delegado~ delegada~ compromisario~
    | delegation delegación delegaciones
    | representative representante~ enviado_especial enviado_especiales enviados_especial enviados_especiales
    | candidate candidato~ candidata~
    | applicant solicitante~ aspirante~ licitador~
    | voter votante~ censados censadas elector electores electora electoras censo_electoral electorado
    | signatory signatario~ signataria~ firmante~
    | donor donante~ mecenas benefactor~
    | recipient beneficiario~ beneficiaria~ beneficiará beneficiarán beneficiados destinatario~
    | customer cliente~ clienta~ consumidor~ comprador~
    | user usuario~ usuaria~ internauta internautas
    | shareholder accionista~
    | owner propietario~ propietaria~ dueño~ titulares
    | tenant inquilino~ inquilina~ arrendatario~
    | resident habitante~ residente~ vecino vecinos vecina vecinas lugareño~ viven habitan vivían poblador pobladores
    | citizen ciudadano~ ciudadana~ ciudadanía
    | population población poblaciones
    | migrant migrante~ inmigrante~ emigrante~ solicitantes_de_asilo sin_papeles
    | refugee refugiado~ refugiada~
    | displaced desplazado desplazados desplazada desplazadas
    | evacuee evacuad~ evacuación evacuaciones evacuar desalojad~ desalojo~
    | homeless sin_techo sin_hogar indigente~
    | unemployed parados parada_laboral desempleado~ desempleada~
    | soldier soldado~ militares tropa tropas efectivos_militares combatiente combatientes mercenario mercenarios
    | police_officer policía policías agente agentes guardia_civil guardias
    | firefighter bombero~ bombera~
    | rescuer rescatista~ rescatador~ equipos_de_rescate socorrista socorristas
    | doctor médico médicos médica médicas doctor doctores doctora facultativo facultativos facultativa facultativas
    | nurse enfermero~ enfermera enfermeras enfermería
    | journalist periodista~ reportero~ corresponsal~
    | lawyer abogado~ abogada~ letrado~ jurista juristas notario notarios
    | deputy diputado~ diputada~ parlamentario~ senador~ legislador~ eurodiputado eurodiputados eurodiputada
      eurodiputadas
    | demonstrator manifestante~
    | striker huelguista~
    | prisoner preso presos presa presas prisionero~ reclus~
    | hostage rehén rehenes secuestrado secuestrados secuestrada secuestradas
    | victim víctima víctimas
    | dead muerto muertos muerta muertas fallecid~ fallecier~ murió murieron mueren mató mataron asesinad~ mortal
      mortales cadáver~ perdieron_la_vida perdió_la_vida ahogados
      muertes fallecimientos
    | injured herido heridos herida heridas lesionad~ quemaduras
    | missing desaparecid~
    | survivor superviviente~ sobrevivi~
    | rescued rescatad~ rescataron rescató salvado salvados salvada salvadas
    | hospitalised hospitalizad~ hospitalización hospitalizaciones ingresad~ trasladados_al_hospital
    | infected infectad~ contagiad~ contagio~ infección infecciones
    | arrested detenid~ detención detenciones arrestad~ arresto~
    | household hogar hogares
    | family familia familias
    | group grupo grupos colectivos
    | team equipo equipos cuadrilla cuadrillas brigada brigadas
    | pedestrian peatón peatones peatonal
    | cyclist ciclista~
    | observer observador~
    | apprentice aprendiz aprendices aprendiza aprendizas
    | couple pareja parejas matrimonios
    | defendant acusado acusados acusada acusadas procesado~
    | witness testigo~ declararon
    | reader lector lectores lectora lectoras
    | investor inversor inversores inversora inversoras inversionista~ ahorrador~
    | judge juez jueces jueza juezas magistrad~
    | fisherman pescador pescadores
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
    | newcomer recién_llegado recién_llegados recién_llegada recién_llegadas
    | twin gemelos mellizo mellizos melliza mellizas
    | baby bebé bebés recién_nacido recién_nacidos recién_nacida recién_nacidas lactante lactantes
    | seasonal_worker temporero temporeros temporera temporeras jornalero jornaleros jornalera jornaleras recolector
      recolectores trabajadores_temporeros trabajadores_de_temporada
    | trader comerciante comerciantes mercader mercaderes
    | potter alfarero alfareros alfarera alfareras ceramista ceramistas
    | professor catedrático catedráticos catedrática catedráticas profesor_universitario profesores_universitarios
      profesora_universitaria
    | consultant consultor consultores
    | carer cuidador cuidadores cuidadora cuidadoras
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
      montañistas andinista andinistas
    | hiker senderista senderistas excursionista excursionistas caminante caminantes
    | finisher finisher finishers
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
      agresoras perpetrador perpetradores ladrón ladrones ladrona ladronas criminales
    | smuggler contrabandista contrabandistas traficante traficantes narcotraficante narcotraficantes
    | rebel rebelde rebeldes insurgente insurgentes guerrillero guerrilleros guerrillera guerrilleras miliciano
      milicianos yihadista yihadistas terrorista terroristas
    | commander comandante comandantes
    | federal_agent agente_federal agentes_federales
    | inspector inspector inspectores inspectora inspectoras
    | auditor auditor auditores auditora auditoras
    | enumerator censista censistas empadronador empadronadores encuestador encuestadores encuestadora encuestadoras
    | civil_servant funcionario funcionarios funcionaria funcionarias
    | minister ministro ministros ministra ministras
    | diplomat embajador embajadores embajadora embajadoras cónsul cónsules los_diplomáticos un_diplomático
    | mayor alcalde alcaldes alcaldesa alcaldesas
    | colleague colega colegas compañero_de_trabajo compañeros_de_trabajo compañera_de_trabajo
    | parent padres progenitor progenitores
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
    | fan aficionado aficionados aficionada aficionadas hincha hinchas fan fans
    | activist activista activistas militante militantes
    | subscriber abonado abonados abonada abonadas suscriptor suscriptores suscriptora suscriptoras
    | follower seguidor seguidores seguidora seguidoras
    | contestant concursante concursantes contendiente contendientes
    | winner ganador ganadores ganadora ganadoras vencedor vencedores vencedora vencedoras galardonado galardonados
      galardonada galardonadas
    | finalist finalista finalistas
    | nominee nominado nominados nominada nominadas
    | champion campeón campeones campeona campeonas
    | coach entrenador entrenadores entrenadora entrenadoras seleccionador seleccionadores
    | captain capitán capitanes capitana capitanas
    | sailor marinero marineros marinera marineras navegante navegantes
    | rower remero remeros remera remeras
    | rider jinete jinetes amazonas_y_jinetes
    | runner corredor corredores corredora corredoras maratonista maratonistas maratoniano maratonianos
    | founder fundador fundadores fundadora fundadoras cofundador cofundadores cofundadora cofundadoras
    | councillor concejal concejales concejala concejalas edil ediles regidor regidores regidora regidoras
    | adviser asesor asesores asesora asesoras consejero consejeros consejera consejeras
    | nun monja monjas
    | cleaner personal_de_limpieza limpiador limpiadores limpiadora limpiadoras empleada_de_limpieza
      empleadas_de_limpieza trabajadora_de_la_limpieza trabajadoras_de_la_limpieza trabajadores_de_la_limpieza
      barrendero barrenderos
    | widow viuda viudas viudo viudos
    | orphan huérfano huérfanos huérfana huérfanas
    | foreigner los_extranjeros de_extranjeros ciudadanos_extranjeros ciudadano_extranjero un_extranjero
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
    | singer cantante cantantes cantaor cantaores cantaora cantaoras corista coristas solista solistas
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
      centros_educativos
    | kindergarten jardín_de_infancia jardines_de_infancia escuela_infantil escuelas_infantiles
    | university universidad universidades
    | hospital hospital hospitales
    | house casa casas vivienda viviendas chalé~ domicilio domicilios chalet chalets
    | building edificio~ inmueble~
    | apartment piso pisos apartamento~ departamentos_en_venta
    | room sala salas habitación habitaciones cuartos dormitorio dormitorios
    | classroom aula aulas
    | floor planta_baja plantas
    | car coche coches automóvil~ turismos carro carros
    | vehicle vehículo~
    | truck camión camiones camioneta~ tráiler~
    | bus autobús autobuses bus buses autocar autocares
    | tram tranvía~
    | train tren trenes
    | carriage vagón vagones coches_de_tren
    | ship buque~ barco barcos navío~ petrolero~
    | ferry ferry ferris ferries transbordador~
    | boat bote botes lancha lanchas embarcación embarcaciones patera~ velero~
    | aircraft avión aviones aeronave~
    | helicopter helicóptero~
    | drone dron drones
    | satellite satélite~
    | flight vuelo vuelos
    | bicycle bicicleta~ bici bicis
    | missile misil~ cohete~
    | bridge puente puentes viaducto~
    | tunnel túnel túneles
    | road carretera~ autopista~ autovía~ camino caminos
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
    | tree árbol árboles pino pinos roble robles olivo olivos
    | animal animal animales ganado cabezas_de_ganado mascota mascotas fauna bestias
    | cattle vaca vacas res reses bovino~ vacuno toro toros novillo novillos
    | bird pájaro~ ave aves
    | species especie especies
    | ticket entradas billete billetes boleto~ abonos tique~ la_entrada precio_de_entrada
    | book libro libros novela novelas
    | book_volume tomo tomos volúmenes
    | library biblioteca~ sala_de_lectura salas_de_lectura
    | page página~
    | document documento~
    | newspaper periódico periódicos diario_local diarios_locales revista revistas
    | film película~ filme~ largometraje~ cortometraje cortometrajes
    | work obras una_obra_de
    | painting cuadro cuadros pintura pinturas lienzo~
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
    | match partido_de_fútbol partidos_jugados partido partidos
    | goal_scored gol goles
    | medal medalla~
    | prize premio~ galardón galardones
    | ballot papeleta~ boleta~ urna urnas
    | polling_station colegio_electoral colegios_electorales mesa_electoral mesas_electorales
    | seat asiento~ escaño~ butaca~ plazas
    | signature firma firmas
    | letter carta cartas
    | complaint denuncia denuncias reclamación reclamaciones queja quejas
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
    | contract contrato contratos
    | tender licitación licitaciones oferta ofertas concurso
    | treaty tratado~ convenio convenios acuerdos pacto pactos convención un_acuerdo el_acuerdo acuerdo_comercial
      acuerdo_marco acuerdo_de
    | resolution resolución resoluciones
    | law ley leyes proyecto_de_ley proyectos_de_ley legislación
    | amendment enmienda~
    | permit permiso~ autorización autorizaciones
    | patent patente~
    | dose dosis
    | vaccine vacuna vacunas
    | test prueba pruebas test tests
    | operation operación_quirúrgica cirugía~ operaciones
    | bed cama camas
    | ambulance ambulancia~
    | shipment envío envíos remesa_de embarque~
    | parcel paquete paquetes
    | container contenedor~
    | bag bolsa bolsas saco sacos
    | field campo campos parcela~
    | farm granja~ explotación_agrícola explotaciones_agrícolas finca fincas
    | company compañía compañías sociedad sociedades multinacional multinacionales pyme pymes empleador empleadores
      empresa empresas
    | shop tienda~ comercios
    | restaurant restaurante restaurantes
    | hotel hotel hoteles
    | branch sucursal~ oficina oficinas filial filiales
    | bank banco bancos
    | factory fábrica fábricas
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
    | instalment cuota cuotas plazo_de_pago mensualidad mensualidades tramo_de_pago
    | website sitio_web sitios_web página_web páginas_web blog blogs
    | organisation organización organizaciones asociación asociaciones ong entidad entidades naciones_unidas
      federación federaciones
    | party partido_político partidos_políticos partido partidos
    | trade_union sindicato~
    | committee comité~ comisión comisiones
    | attack ataque~ atentado~ asalto~ tiroteo tiroteos emboscada emboscadas ofensiva ofensivas
    | explosion explosión explosiones
    | earthquake terremoto~ seísmo~ sismo~
    | storm tormenta~ tempestad~ huracán huracanes temporal_de tifón tifones ciclón tornado tornados granizo ciclones
    | crime delito~ crimen crímenes homicidio~ asesinato asesinatos feminicidio feminicidios criminalidad delincuencia
    | violation violación violaciones infracción infracciones incumplimiento~
    | inspection inspección inspecciones controles
    | lawsuit demanda_judicial demandas juicio~ pleito~
      audiencia audiencias
    | job empleo empleos puestos puestos_de_trabajo puesto_de_trabajo vacante~
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
    | sheep oveja~
    | pig cerdo~
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
    | movement movimiento movimientos
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
        election elección elecciones comicios
    | vote voto votos votó votaron votación votaciones sufragio~
    | accident accidente~ siniestro siniestros choque colisión colisiones
    | fire incendio~ fuego fuegos
    | flood inundación inundaciones riada~ crecida~
    | strike huelga~ paros paro_nacional paro_general
    | festival festival festivales
    | summit cumbre cumbres
    | conference conferencia~ congreso congresos
    | war guerra~ conflicto_armado conflictos_armados
    | protest protesta protestas manifestación manifestaciones marcha marchas disturbio disturbios
    | loan préstamo~ crédito créditos prestó
    | grant beca becas ayuda_no_reembolsable
    | fine multa multas sanción_económica penalización penalizaciones penalidad~ multad~
    | subsidy subvención subsidio~ subvencion~
    """
)

_DEEDS = table(
    """
        donate donó donaron donación donaciones donado donados donada donadas donativo~ regaló obsequio~
    | contribute contribución contribuciones contribuy~ aportación aportaciones aporte aportes aportó aporta aportan
      aportará aportarán
    | pay pago pagos pagado pagada pagados pagadas pagó pagaron paga pagan pagará pagar abonó abonará desembols~
    | cost costo costos cuesta cuestan costó costará costarán costado factura coste costes
    | price tarifa_de_venta tarifa tarifas precio precios
    | budget presupuesto~ presupuestari~ presupuestad~
    | invest inversión inversiones invirtió invertir~ invertid~ invierte
    | finance financiación financiaciones financiamiento~ financiad~ financia financian financiará financiar
    | revenue ingresos facturación facturó recaudación volumen_de_negocio cifra_de_negocios ventas
    | profit beneficio beneficios ganancia ganancias utilidad utilidades ebitda
    | loss pérdida~
    | margin margen márgenes
    | dividend dividendo~
    | debt deuda~ endeudamiento adeud~
    | asset activos
    | capital capital capitales patrimonio_neto
    | wage salario~ sueldo~ salarial~ jornal~ cobra_al_mes
      subida_salarial aumento_salarial más_sueldo
    | pension pensión pensiones
    | bonus prima primas bonificación bonificaciones gratificación
      paga_única pago_único paga_extra
    | tax impuesto impuestos tributo~ fiscalidad iva
    | tariff arancel~
    | fee tasa_de_inscripción honorarios canon tasas_universitarias tasas_judiciales tasas_municipales
    | aid ayuda ayudas asistencia auxilio
    | fund fondo fondos
    | raise recaud~ reunió_fondos colecta~
    | spend gasto gastos gastó gastado gastaron gastar desembolsos
    | save ahorr~
    | sell venta ventas vendid~ vende venden vendió vendieron vender vendió_se
    | buy compra compras compró comprad~ compraron comprar
    | export export~
    | import importación importaciones importó importad~ importaron importar
    | trade comercio comercial_exterior intercambio_comercial
    | produce producción producciones produjo produce producen producirá producir producid~ produjeron generación_de
      generará genera generó elabor~ fabricó fabricaron fabrica fabrican fabricar fabricado fabricados fabricada
      fabricadas fabricación
    | harvest cosecha~ recolección recolectad~ vendimia~
    | yield rendimiento~
    | consume consumo~ consume consumen consumió consumid~
    | supply suministr~ abastec~
    | deliver entrega entregas entregó entregad~ entregar entregarán distribución distribuido distribuidos distribuida
      distribuidas distribuir distribuyó distribuyeron repartido repartidos repartida repartidas repartió reparto
    | transport transporte transportes transportó transportad~ transporta transportan transportar traslado
    | cargo carga cargas cargamento~ mercancía~ flete~
    | install instalación instalaciones instalar instaló instalarán
    | build construcción construcciones construid~ construyó construye construyen construir construirá construirán
      edificad~ levantad~ obras obra reconstrucción reconstruir reconstruido reconstruidos reconstruida reconstruidas
    | repair reparación reparaciones reparad~ reparar
    | replace sustitución sustituid~ sustituir sustituye reemplaz~ renovar renovad~ renovación
    | demolish demolición demolid~ derrib~ demoler
    | destroy destruid~ destruyó destrucción destruyeron arrasado arrasados arrasada arrasadas devastado devastados
      devastada devastadas
    | damage dañad~ daño daños
    | compensation compensación compensaciones indemniz~
    | insurance seguro_de seguros aseguradora~
    | interest intereses tipo_de_interés tipos_de_interés tasa_de_interés tasas_de_interés
    | inflation inflación ipc
    | unemployment desempleo paro_registrado tasa_de_paro paro_juvenil cifras_del_paro
    | gdp pib producto_interior_bruto producto_interno_bruto
    | exchange_rate tipo_de_cambio tasa_de_cambio
    | income renta rentas ingreso
    | deficit déficit
    | surplus superávit excedente~
    | reserve reserva reservas existencias
    | backlog cartera_de_pedidos
    | value valor valores valorad~ vale valía
    | amount importe~ monto montos cantidad cantidades suma sumas asciende ascendió ascienden cuantía~
    | allocate asignad~ asignación asignaciones destinad~ destinó destina destinará asignó
    | receive recibió recibid~ recibieron recibe reciben recibirá recibir percibe
    | refund reembols~ devolución devoluciones
    | repay reembolso_del_préstamo amortización devolver_el_préstamo
    | rent alquiler~ arrendamiento~
    | advance anticipo~ adelanto~ pago_anticipado
    | deposit depósito depósitos fianza~
    | discount descuento~ rebaja rebajas
    | capacity capacidad~ aforo
      cabida_para sitio_para
    | power potencia potencias
    | voltage tensión voltaje~
    | torque par_motor par_máximo
    | pressure presión
    | length longitud~ de_larga de_largo más_largo
    | height altura~ de_alto más_alto
    | width anchura~ ancho anchos ancha
    | depth profundidad~ profundo profunda
    | diameter diámetro~
    | thickness espesor~ grosor~
    | weight peso pesos_totales pesa pesan pesaba
    | area superficie~ área áreas extensión
    | volume volumen
    | level nivel niveles
    | altitude altitud~ sobre_el_nivel_del_mar
    | speed velocidad~
    | temperature temperatura~
    | distance distancia~
    | range autonomía alcance
    | age edad edades años_de_edad antigüedad
    | duration duración dura duran duró duraron durará durarán
    | travel_time tiempo_de_viaje tiempo_de_recorrido duración_del_viaje
    | delay retraso~ demora~
    | warranty garantía~
    | emission emisión emisiones emite
    | rainfall precipitación precipitaciones lluvia~
    | magnitude magnitud~ fuerza beaufort richter
    | leakage fuga_de_agua pérdidas_de_agua fugas
    | traffic tráfico tránsito
    | density densidad~
    | life_expectancy esperanza_de_vida
    | mortality mortalidad
    | start inicio inicios inició iniciaron inicia iniciará comienzo comienza comenzó comenzaron comenzará comenzar
      empezó empezaron empieza empezará empezar arranque arrancó estalló comenzarán primera_piedra primera_palada
      empezado arrancará arrancar iniciar
    | end final_de finalización termina terminó terminará terminaron finaliza finalizó finalizará fin_del
      fin_de_las_obras terminar finalizar acabó acabar acabará concluyó concluyeron concluye concluyen concluir
      concluirá concluido concluidos concluida concluidas
    | open apertura abierto abiertos abierta abiertas abrió abrieron abre abren abrirá abrir inaugur~
      recibe_a_los_primeros abre_sus_puertas primeros_pacientes primeros_visitantes primeros_pasajeros
      primeros_alumnos
    | close cierre cierres cerrado cerrados cerrada cerradas cerró cerraron cierra cerrará cerrar clausur~
    | reopen reapertura~ reabr~ reabiert~
    | complete completad~ completó completar culmin~
    | commission puesta_en_marcha puesta_en_servicio entrada_en_funcionamiento entró_en_funcionamiento
      entrará_en_funcionamiento entra_en_servicio
      puso_en_marcha puesto_en_marcha puesta_en_operación entró_en_servicio entraron_en_servicio
      entró_en_operación entrado_en_servicio entrado_en_funcionamiento en_funcionamiento_desde
      en_servicio_desde
    | launch lanzamiento~ lanzó lanzado lanzada lanzará lanzar
    | publish publicad~ publicó publicación publicaciones publicar
    | found fundad~ fundación_en fundó fundar creado_en creada_en creación constituid~ fundación
      celebrada_por_primera_vez celebrado_por_primera_vez organizado_por_primera_vez organizada_por_primera_vez
      fundaron creó
    | anniversary aniversario~ cumpleaños
    | adopt adoptad~ adopción adoptó adoptar
    | sign firmado firmados firmada firmadas firmó firmaron firmar firman firma firmas firmante~ suscrib~ suscrit~
      signatario~
    | ratify ratific~
    | accede adhesión adhesiones adhiri~ se_sumó incorporación
    | withdraw retirada retiradas retiró retirado retirarse
    | enter_into_force entrada_en_vigor entró_en_vigor entrará_en_vigor entra_en_vigor en_vigor
    | expire vence vencimiento~ expir~ caduc~
    | pledge prometid~ prometió prometieron promesa~ compromiso~ comprometid~ comprometió
    | approve aprobad~ aprobación aprobó aprobaron aprobar aprueba
    | reject rechaz~
    | abstain abstención abstenciones abstuv~ se_abstuvo
    | in_favour a_favor votos_a_favor votaron_a_favor a_favor_de sí_del_voto respald~ apoyo_de apoyado~ apoyan
      unánim~ unanimidad
    | against en_contra votos_en_contra votaron_en_contra
    | response_rate tasa_de_respuesta tasa_de_participación índice_de_respuesta
    | turnout participación participación_electoral
    | attendance asistencia_de asistieron asistentes asistió concurrencia con_la_participación tomaron_parte
    | share proporción porcentaje~ participación_accionarial cuota_de_mercado porción
    | growth creci~ crece crecen crecer
    | increase aument~ subida~ subió subieron sube suben increment~ alza subirá subirán encarecimiento
    | decrease disminu~ descenso~ reduc~ reduj~ caída~ cayó cayeron cae bajó bajaron baja bajan recorte~ rebajó bajada
      bajadas merma mermas descendió descendieron desciende descienden descender descenderá descendido
    | rate tasa ritmo~ ratio ratios tasas tipo_impositivo
    | average promedio~ media medias en_promedio
    | median mediana
    | record récord~ máximo_histórico
    | maximum máximo máximos máxima máximas tope
    | minimum mínimo mínimos mínima mínimas
    | total total totales totaliza~ en_conjunto suma_total en_total global_del
    | part parte partes de_los_cuales de_las_cuales de_ellos
    | rest resto restante~
    | difference desnivel~ ventaja~ margen_de diferencia diferencias
    | deadline fecha_límite plazo plazos a_más_tardar
    | death fallecimiento~ muerte muertes murió falleció fallecer muere
    | birth nacimiento~ nacid~ nació nacieron natalidad vino_al_mundo parto partos
    | arrival llegada llegadas llegó llegaron llegará llegar arribo arribaron
    | departure salida salidas salió salieron partió partieron saldrá salir
    | hire contratación contrataciones contratad~ contrató contratar contratará creación_de_empleo creación_de_puestos
    | lay_off despid~ supresión_de_puestos
    | appoint nombrad~ nombramiento~ nombró designado designados designada designadas designación designó nombrar
    | resign dimisión dimitió renunci~
    | win ganó ganaron ganado ganar victoria~ triunfo triunfos triunfó gana ganan ganará
    | rank puesto_en_la_clasificación clasificación ranking
    | vaccinate vacunad~ vacunación vacunó vacunaron vacunar
    | training formación capacitación capacitad~ capacitará capacitar
    | register inscrit~ inscripción inscripciones inscribi~ registrad~ registro registró
    | elect elegid~ eligió elegir elige eligieron eligen electo electos electa electas
    | threshold umbral~ bastan basta
    | target objetivo objetivos meta metas
    | limit límite~ limitad~ permitid~ autorizad~
    | quota cupo cupos cuota_de_pesca
    | edition edición ediciones
    | phase fase fases etapa etapas
    | efficacy eficacia eficaz eficaces protección_contra protección_frente protege
    | occupancy ocupación
    | prison_term prisión cárcel condena
    | box_office taquilla
    | poverty pobreza
    | charging recarga carga_rápida
    | wave olas oleaje
    | collapse derrumb~ colaps~
    | bribe soborno~ corrupción
    | research investigación_y_desarrollo i+d investigación
    | advertising publicidad publicitari~ anuncios
    | television televisión televisiv~ retransmisión tele
    | rescue rescate rescates salvamento
    | demand exige exigen exigió reclama reclaman reclamó reivindica~
    | recall retirada retira retiró retirado retirados retirada_del_mercado retira_del_mercado retirada_de_producto
    | heat_output potencia_térmica potencia_calorífica
    | throughput capacidad_de_procesamiento
    | wingspan una_envergadura metros_de_envergadura
    | frequency frecuencias la_frecuencia
    | waiting_time tiempo_de_espera tiempos_de_espera lista_de_espera listas_de_espera
    | notice_period preaviso preavisos plazo_de_preaviso
    | contract_term duración_del_contrato duración_de_contrato plazo_del_contrato vigencia_del_contrato
    | validity validez período_de_validez periodo_de_validez válido_hasta válida_hasta válidos_hasta válidas_hasta
      válido_durante válida_durante válidos_durante válidas_durante
    | premium prima_de_seguro primas_de_seguro primas_de_seguros prima_del_seguro prima_anual primas_anuales
    | write_off deterioro_de_valor deterioro_del_valor deterioro_de_activos
    | overspend sobrecoste sobrecostes sobrecosto sobrecostos sobrecoste~ sobrecosto~
    | market_share cuotas_de_mercado participación_de_mercado participación_en_el_mercado
    | market_value valor_de_mercado capitalización_bursátil capitalización_de_mercado valor_bursátil
    | birth_rate tasa_de_natalidad
    | survival_rate tasa_de_supervivencia
    | overtime horas_extra horas_extras hora_extra horas_extraordinarias
    | working_time jornada_laboral jornadas_laborales horas_de_trabajo semana_laboral tiempo_de_trabajo
      horario_laboral
    | productivity productividad
    | treat tratamiento tratamientos tratado_con tratados_con tratada tratadas atender atiende atienden atendió
      atendieron atendido atendidos atendida atendidas
    | plant_out plantado plantados plantada plantadas plantaron plantó plantar plantación plantaciones replantado
      replantados reforestación reforestado reforestados reforestada reforestadas repoblación_forestal
    | recycle recicl~
    | seize incautado incautados incautada incautadas incautó incautaron incautación incautaciones decomisado
      decomisados decomisada decomisadas decomisó decomisaron decomiso decomisos confiscado confiscados confiscada
      confiscadas confiscó confiscación confiscaciones
    | excavate excavación excavaciones excavado excavados excavada excavadas desenterrado desenterrados desenterrada
      desenterradas desenterró desenterraron
    | drill perforado perforados perforada perforadas perforó perforaron perforar perforación perforaciones
    | wind_speed ráfagas ráfaga ráfaga_de_viento ráfagas_de_viento velocidad_del_viento
    | cancel cancelado cancelados cancelada canceladas canceló cancelaron cancelar cancelación cancelaciones
    | postpone aplazado aplazados aplazada aplazadas aplazó aplazaron aplazar aplazamiento aplazamientos pospuesto
      pospuestos pospuesta pospuestas pospuso posponer postergado postergados postergada postergadas postergó
      postergar postergación
    """
)

_MEASURES = table(
    """
        rating calificación calificaciones valoración_media puntuación_media
    | score puntuación puntuaciones puntaje puntajes marcador marcadores
    | satisfaction satisfacción satisfecho satisfechos satisfecha satisfechas
    | audience cuota_de_pantalla audiencia_media audiencia_televisiva audiencia_acumulada share
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
    | majority mayoría mayorías
    | quorum quórum
    | literacy alfabetización alfabetizado alfabetizados alfabetizada alfabetizadas
    | fertility fertilidad fecundidad tasa_de_fecundidad tasa_de_fertilidad
    | obesity obesidad obeso obesos obesa obesas sobrepeso
    | coverage cobertura coberturas
    """
)

_ACTS = table(
    """
        recurrence reincidencia reincidencias recaída recaídas recurrencia
    | discharge altas_médicas alta_médica dados_de_alta dado_de_alta altas_hospitalarias alta_hospitalaria
      dadas_de_alta
    | admission admisión admisiones admitido admitidos admitida admitidas ingresos_hospitalarios
    | enrol matrícula matrículas matriculado matriculados matriculada matriculadas matriculación matriculaciones
      escolarizado escolarizados escolarización
    | promote ascendido ascendidos ascendida ascendidas ascenso ascensos promovido promovidos
    | expel expulsado expulsados expulsada expulsadas expulsión expulsiones expulsó expulsaron expulsar
    | negotiate negociación negociaciones negociado negociados negociada negociadas negociar negocia negocian negoció
    | offer ofrece ofrecen ofreció ofrecieron ofrecer ofrecido ofrecidos ofrecida ofrecidas
    | bid puja pujas oferta_pública_de_adquisición opa pujó
    | mortgage hipoteca hipotecas préstamo_hipotecario préstamo_hipotecarios préstamos_hipotecario
      préstamos_hipotecarios crédito_hipotecario crédito_hipotecarios créditos_hipotecario créditos_hipotecarios
    | merge fusión fusiones fusionó fusionaron fusionar fusionado fusionados fusionan
    | acquire adquisición adquisiciones adquirió adquirieron adquirir adquirido adquiridos adquirida adquiridas
      adquiere
    | valuation valoración tasación tasaciones
    | share_price precio_de_la_acción precio_por_acción cotización cotizaciones precio_de_las_acciones
    | savings ahorros ahorro
    | remittance remesas
    | royalty regalía regalías royalties derechos_de_autor
    | sponsor patrocinador patrocinadores patrocinadora patrocinadoras patrocinio patrocinios patrocinado patrocinados
      patrocina patrocinó auspiciante auspiciantes
    | renovate rehabilitación rehabilitaciones rehabilitado rehabilitados rehabilitada rehabilitadas rehabilitar
      renovación_del reforma_del_edificio
    | restore restauración restauraciones restaurado restaurados restaurada restauradas restaurar restauró
    | extend prolongado prolongados prolongada prolongadas prórroga prórrogas prorrogó prorrogar prorrogado
      prorrogados prolongación ampliación ampliado ampliada ampliar amplió
    | widen ensanche ensanchado ensanchados ensanchar ensanchamiento
    | relocate reubicado reubicados reubicada reubicadas reubicación reubicar realojado realojados realojo realojos
      deslocalización
    | clear desminado desminados desminada desminadas desbroce desbrozado despejado despejados despejada despejadas
      desescombro
    | monitor monitoreo monitorización monitorizado monitorizados vigilancia vigilado vigilados monitoreado
      monitoreados
    | observe observado observados observada observadas observó observaron avistamiento avistamientos avistado
      avistados avistada avistadas
    | tour gira giras
    | sail navegó navegado navegar navegación zarpó zarparon zarpar
    | fly voló volaron vuela volar sobrevoló sobrevolaron sobrevolar sobrevuelo sobrevuelos
    | walk caminó caminaron caminar caminata caminatas a_pie
    | run corrió corrieron correr corren
    | swim nadó nadaron nadar natación
    | climb escaló escalaron escalar escalada escaladas ascensión ascensiones escalado
    | cross cruzó cruzaron cruzar cruzan cruzado atravesó atravesaron atravesar
    | search registro_domiciliario registros_domiciliarios allanamiento allanamientos cacheo cacheos allanó allanaron
    | detain prisión_preventiva encarcelado encarcelados encarcelada encarceladas encarcelamiento encarcelamientos
      prisión_provisional
    | sentence sentenciado sentenciados sentenciada sentenciadas sentenció condenó condenaron condenado condenados
      condenada condenadas
    | acquit absuelto absueltos absuelta absueltas absolvió absolución absoluciones absolver
    | sue demandó demandaron demandado demandados interpuso_una_demanda presentó_una_demanda querella querellas
    | ban prohibido prohibidos prohibida prohibidas prohibición prohibiciones prohibió prohibieron prohibir prohíbe
      veto vetos vetado vetados
    | block bloqueado bloqueados bloqueada bloqueadas bloqueo bloqueos bloqueó bloquearon bloquear
    | hack hackeado hackeados hackeada hackeadas hackeo hackeos ciberataque ciberataques pirateado pirateados
      pirateada pirateadas
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
      parejas_nidificantes nidifican nidificantes criadero criaderos apareamiento
    | hatch eclosión eclosionaron eclosionado eclosionó eclosionar
    | release liberado liberados liberada liberadas liberó liberaron liberar liberación liberaciones suelta_de
      puesto_en_libertad puestos_en_libertad excarcelado excarcelados
    | tag anillado anillados anillada anilladas anillamiento marcaje
    | sterilise esterilizado esterilizados esterilizada esterilizadas esterilización esterilizaciones esterilizó
      castrado castrados
    | euthanise eutanasia eutanasias sacrificados sacrificadas
    | stay_overnight pernoctó pernoctaron pernoctar pernoctan pasó_la_noche pasaron_la_noche
    | check_in facturación_de_equipaje mostrador_de_facturación mostradores_de_facturación check-in
    | board embarcó embarcaron embarcado embarcados embarcar subieron_a_bordo a_bordo
    | disembark desembarcó desembarcaron desembarcado desembarcados desembarcar desembarco desembarcos
    | overtake adelantamiento adelantamientos rebasó
    | collide chocó chocaron chocan chocar colisionó colisionaron colisionar impactó embistió
    | derail descarriló descarrilaron descarrilamiento descarrilamientos descarrilado descarrilados descarrilar
    | capsize volcó volcaron vuelco vuelcos zozobró zozobraron naufragó
    | sink hundió hundieron hundido hundidos hundida hundidas hundimiento hundimientos hundir hundirse naufragio
      naufragios
    | run_aground encalló encallaron encallado encallados encallamiento varado varados varada varadas varó
    | salvage reflotado reflotados reflotamiento reflotar reflotó
    | tow remolcado remolcados remolcada remolcadas remolcó remolcar remolque remolques remolcador remolcadores
    | refuel repostó repostar repostaje repostajes repostaron
    | recharge recargado recargados recargar recarga_de_la_batería recargó
    | land aterrizó aterrizaron aterrizar aterrizaje aterrizajes aterrizado
    | take_off despegó despegaron despegar despegue despegues despegado
    """
)

_SCOPES = table(
    """
        first_half primer_semestre primeros_seis_meses
    | second_half segundo_semestre
    | half_year semestre semestres semestral~
    | quarter trimestre trimestres trimestral~
      primeros_tres_meses tres_primeros_meses
    | annual anual anuales anualmente al_año por_año cada_año
    | monthly mensual mensuales mensualmente al_mes por_mes cada_mes
    | weekly semanal~ a_la_semana por_semana cada_semana
    | daily diario diaria diarias diariamente al_día por_día cada_día diarios
    | hourly por_hora a_la_hora cada_hora
    | regional regional~ autonómic~ provincial~
    | national nacional nacionales nacionalmente en_todo_el_país
    | international internacional internacionales
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
    | new nuevo nueva nuevos nuevas
    | used usado usada usados usadas de_segunda_mano
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
    | provisional provisional~ preliminar~
    | revised revisad~ revisión corregid~ corrección correcciones rectific~
    | previous anterior anteriores previo previa año_pasado precedente~ antes hace_un_año un_año_antes año_antes
      hace_una_semana hace_un_mes una_semana_antes un_mes_antes el_año_pasado
      temporada_pasada campaña_pasada cosecha_pasada última_campaña última_edición última_cosecha
    | current actual actuales actualmente vigente ahora hoy este_año
    | next próximo próxima próximos próximas siguiente~
    | planned previsto prevista previstos previstas planificad~ plan planes prevé prevén planea programad~
      presupuestad~
    | forecast pronóstico~ previsión previsiones esperad~ espera esperan se_espera estima_que proyecc~
    | estimated estimad~ estimación estimaciones calcul~
    | actual real_hasta_la_fecha efectivamente hasta_ahora hasta_la_fecha hasta_el_momento
    | proposed propuest~ propon~ propuso propuesta propuestas
    | per_capita per_cápita por_habitante por_persona
    | each cada cada_uno cada_una por_unidad
    | net neto neta netos netas
    | gross bruto bruta brutos brutas antes_de_impuestos
    | operating operativo operativa operativos operativas de_explotación
    | online en_línea digital~ electrónic~ por_internet
    | paper papel impreso impresos impresa impresas
    | nominal nominal~
    | real real reales en_términos_reales
    | installed instalado instalada instalados instaladas
    | additional adicional~ suplementari~ extra otros otras añad~
    | official oficial oficiales oficialmente
    | confirmed confirmad~ confirmó
    | suspected sospechos~ probable probables presunt~
    | serious grave graves gravemente sever~ crítico críticos en_estado_crítico
    | minor leve leves levemente
    | direct directo directa directos directas directamente
    | temporary temporal temporales temporalmente transitori~ eventuales
    | permanent permanente~ fijos fijo indefinid~
    | full_time a_tiempo_completo jornada_completa tiempo_completo
    | part_time a_tiempo_parcial media_jornada tiempo_parcial
    | free gratuit~ gratis
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
