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
      emplean operario~
      trabajan trabajaban
    | manager directivo~ gerente~ gestor gestores ejecutivo~
    | engineer ingeniero~ ingeniera~
    | scientist científico científicos científica científicas investigador~
    | expert experto~ experta expertas especialista~
    | artist artista~
    | author autor autores autora autoras escritor~
    | musician músico~ cantante~ instrumentista~
    | athlete atleta~ deportista~ jugador~ corredor corredores futbolista~
    | driver conductor conductores conductora conductoras chófer~ automovilista~
    | pilot piloto~
    | crew tripulación~ tripulaciones tripulante~ marinero~
    | farmer agricultor~ granjero~ campesino~ ganadero~ regante~
    | volunteer voluntario voluntarios voluntaria voluntarias voluntariado
    | passenger pasajero~ pasajera~ viajero~ viajera~
    | patient paciente~ enfermo enfermos enferma enfermas
    | pupil alumno~ alumna~ escolar escolares
    | student estudiante~ universitario universitarios
    | teacher profesor profesores profesora profesoras maestro maestros maestra maestras docente~ profesorado
    | visitor visitante~ visitó visitaron
    | tourist turista~ veraneante~
    | guest invitado~ invitada~ huésped~ comensal~
    | spectator espectador~ público_asistente oyente~ aficionados
      vieron vista_por visto_por
    | participant participante~ participaron participan participó participarán participar inscritos_en_la_carrera
    | member miembro~ socio socios socia socias afiliado~ integrante~
    | delegate delegado~ delegada~ compromisario~
    | delegation delegación delegaciones
    | representative representante~ enviado enviados
    | candidate candidato~ candidata~
    | applicant solicitante~ aspirante~ licitador~
    | voter votante~ censados censadas elector electores electora electoras censo_electoral electorado
    | signatory signatario~ signataria~ firmante~
    | donor donante~ mecenas benefactor~
    | recipient beneficiario~ beneficiaria~ beneficiará beneficiarán beneficiados destinatario~
    | customer cliente~ clienta~ consumidor~ comprador~
    | user usuario~ usuaria~ abonado abonados abonadas suscriptor~
    | shareholder accionista~
    | owner propietario~ propietaria~ dueño~ titulares
    | tenant inquilino~ inquilina~ arrendatario~
    | resident habitante~ residente~ vecino vecinos vecina vecinas lugareño~
      viven habitan vivían
    | citizen ciudadano~ ciudadana~
    | population población poblaciones
    | migrant migrante~ inmigrante~ emigrante~ solicitantes_de_asilo
    | refugee refugiado~ refugiada~
    | displaced desplazado desplazados desplazada desplazadas
    | evacuee evacuad~ evacuación evacuaciones evacuar desalojad~ desalojo~
    | homeless sin_techo sin_hogar indigente~
    | unemployed parado parados parada_laboral desempleado~ desempleada~
    | soldier soldado~ militares tropa tropas efectivos_militares
    | police_officer policía policías agente agentes guardia_civil guardias
    | firefighter bombero~ bombera~
    | rescuer rescatista~ socorrista~ rescatador~ equipos_de_rescate
    | doctor médico médicos médica médicas doctor doctores doctora cirujano~
    | nurse enfermero~ enfermera enfermeras enfermería
    | journalist periodista~ reportero~ corresponsal~
    | lawyer abogado~ abogada~ letrado~
    | deputy diputado~ diputada~ parlamentario~ senador~ concejal~ legislador~
    | demonstrator manifestante~
    | striker huelguista~
    | prisoner preso presos presa presas prisionero~ reclus~
    | hostage rehén rehenes
    | victim víctima víctimas
    | dead muerto muertos muerta muertas fallecid~ fallecier~ murió murieron mueren mató mataron asesinad~ mortal
      mortales cadáver~ perdieron_la_vida perdió_la_vida ahogados
      muertes fallecimientos
    | injured herido heridos herida heridas lesionad~ lesiones quemaduras
    | missing desaparecid~
    | survivor superviviente~ sobrevivi~
    | rescued rescatad~ rescataron rescató salvad~
    | hospitalised hospitalizad~ hospitalización hospitalizaciones ingresad~ trasladados_al_hospital
    | infected infectad~ contagiad~ contagio~ infección infecciones
    | arrested detenid~ detención detenciones arrestad~ arresto~
    | household hogar hogares
    | family familia familias
    | group grupo grupos colectivo colectivos
    | team equipo equipos cuadrilla cuadrillas brigada brigadas
    | pedestrian peatón peatones peatonal
    | cyclist ciclista~
    | observer observador~
    | apprentice aprendic~ aprendiz~ becario~
    | couple pareja parejas matrimonios
    | defendant acusado acusados acusada acusadas procesado~
    | witness testigo~ declararon
    | reader lector lectores lectora lectoras
    | investor inversor inversores inversora inversoras inversionista~ ahorrador~
    | judge juez jueces jueza juezas magistrad~ jurados
    | fisherman pescador pescadores
    | midwife matrona matronas partera parteras comadrona comadronas
    | miner los_mineros un_minero trabajadores_mineros trabajador_minero
    | monk monje monjes monja monjas fraile frailes
    | dancer bailarín bailarines bailarina bailarinas
    | cook cocinero cocineros cocinera cocineras chef chefs
    | baker panadero panaderos panadera panaderas
    | guard guardia_de_seguridad guardias_de_seguridad vigilante vigilantes guardaespaldas
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
    | consultant consultor consultores asesor asesores asesora asesoras
    | carer cuidador cuidadores cuidadora cuidadoras
    | social_worker trabajador_social trabajadores_sociales trabajadora_social trabajadoras_sociales asistente_social
      asistentes_sociales
    | paramedic paramédico paramédicos paramédica paramédicas técnico_de_emergencias técnicos_de_emergencias
    | dentist dentista dentistas odontólogo odontólogos odontóloga odontólogas
    | veterinarian veterinario veterinarios
    | therapist terapeuta terapeutas fisioterapeuta fisioterapeutas psicólogo psicólogos psicóloga psicólogas
      psicoterapeuta psicoterapeutas
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
    | policyholder tomador_del_seguro tomadores_del_seguro tomador_de_seguro tomadores_de_seguros
    | plaintiff demandante demandantes querellante querellantes
    | prosecutor fiscalía fiscalías fiscal_general fiscal_federal fiscales_federales los_fiscales el_fiscal
    | offender delincuente delincuentes infractor infractores infractora infractoras agresor agresores agresora
      agresoras perpetrador perpetradores
    | smuggler contrabandista contrabandistas traficante traficantes narcotraficante narcotraficantes
    | rebel rebelde rebeldes insurgente insurgentes guerrillero guerrilleros guerrillera guerrilleras miliciano
      milicianos yihadista yihadistas
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
    | craftsman artesano artesanos carpintero carpinteros carpintera albañil albañiles ebanista ebanistas
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
    | conscript reclutas conscripto conscriptos reservista reservistas
    | peacekeeper casco_azul cascos_azules
    | priest sacerdote sacerdotes clérigo clérigos clero párroco párrocos
    | bishop obispo obispos arzobispo arzobispos
    | pilgrim peregrino peregrinos peregrina peregrinas
    | prostitute prostituta prostitutas trabajadora_sexual trabajadoras_sexuales
    | slave esclavo esclavos esclava esclavas esclavizado esclavizados esclavizada esclavizadas
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
    | kindergarten guardería~ jardín_de_infancia jardines_de_infancia escuela_infantil escuelas_infantiles
    | university universidad universidades
    | hospital hospital hospitales clínica clínicas
    | house casa casas vivienda viviendas chalé~
    | building edificio~ inmueble~
    | apartment piso pisos apartamento~ departamentos_en_venta
    | room sala salas habitación habitaciones cuarto cuartos
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
    | lane carril~
    | railway_line línea_férrea líneas_férreas línea_ferroviaria ferrocarril~ línea líneas vía_férrea
    | route ruta rutas recorrido recorridos trayecto~ itinerario~
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
    | phone teléfono teléfonos móviles smartphone~
    | camera cámara cámaras
    | tree árbol árboles
    | animal animal animales ganado cabezas_de_ganado
    | cattle vaca vacas res reses bovino~ vacuno
    | bird pájaro~ ave aves
    | species especie especies
    | ticket entrada entradas billete billetes boleto~ abono abonos tique~
    | book libro libros
    | book_volume tomo tomos volúmenes
    | library biblioteca~ sala_de_lectura salas_de_lectura
    | page página~
    | document documento~
    | newspaper periódico periódicos diarios
    | film película~ filme~ largometraje~
    | work obra obras
    | painting cuadro cuadros pintura pinturas lienzo~
    | exhibit piezas_expuestas objetos_expuestos
    | museum museo~
    | exhibition exposición exposiciones muestra muestras
    | theatre teatro~
    | event evento~ acto actos acontecimiento~
    | concert concierto conciertos
    | performance representación representaciones función funciones actuación actuaciones espectáculo~
    | stage escenario~
    | meeting reunión reuniones junta juntas asamblea~ mitin mítines concentración
    | session sesión sesiones pleno plenos
    | match partido_de_fútbol partidos_jugados
    | goal_scored gol goles
    | medal medalla~
    | prize premio~ galardón galardones
    | ballot papeleta~ boleta~ urna urnas
    | polling_station colegio_electoral colegios_electorales mesa_electoral mesas_electorales
    | seat asiento~ escaño~ butaca~ plaza plazas
    | signature firma firmas
    | letter carta cartas
    | complaint queja~ denuncia denuncias reclamación reclamaciones
    | objection objeción objeciones alegación alegaciones
    | question pregunta~
    | answer respuesta~ encuestado~ respondieron respondió
    | application solicitud solicitudes petición peticiones candidatura~
    | message mensaje~ correos
    | call llamada_telefónica llamadas
    | visit visita visitas
    | guided_tour visita_guiada visitas_guiadas
    | view visualización visualizaciones reproducciones
    | order pedido pedidos encargo~
    | contract contrato contratos
    | tender licitación licitaciones oferta ofertas concurso
    | treaty tratado~ convenio convenios acuerdo acuerdos pacto pactos convención
    | resolution resolución resoluciones
    | law ley leyes
    | amendment enmienda~
    | permit permiso~ licencia~ autorización autorizaciones
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
    | company empresa~ compañía compañías sociedad sociedades
    | shop tienda~ comercios supermercado~
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
    | sample muestra_de_agua muestra_de_sangre muestras_de
    | piece pieza piezas
    | stock_share acción acciones por_acción
    | account cuenta cuentas
    | transaction transacción transacciones
    | instalment cuota cuotas plazo_de_pago mensualidad mensualidades tramo_de_pago
    | website sitio_web sitios_web página_web páginas_web
    | organisation organización organizaciones asociación asociaciones ong entidad entidades
    | party partido_político partidos_políticos partido partidos
    | trade_union sindicato~
    | committee comité~ comisión comisiones
    | attack ataque~ atentado~ asalto~
    | explosion explosión explosiones
    | earthquake terremoto~ seísmo~ sismo~
    | storm tormenta~ tempestad~ huracán huracanes temporal_de tifón tifones ciclón
    | crime delito~ crimen crímenes homicidio~
    | violation violación violaciones infracción infracciones incumplimiento~
    | inspection inspección inspecciones control controles
    | lawsuit demanda_judicial demandas juicio~ pleito~
      audiencia audiencias
    | job empleo empleos puesto puestos puestos_de_trabajo puesto_de_trabajo vacante~
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
    | food alimento alimentos víveres comida alimentario~ alimentaria~
    | medicine medicamento~ fármaco~
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
    | soil tierra_vegetal arcilla suelo~
    | snow nieve nevad~
    | sheep oveja~ cordero~
    | pig cerdo~
    | chicken pollo~ gallinas aves_de_corral
    | horse caballo~
    | fish pescado~ peces merluza~ salmón~ atún
    | dolphin delfín~ delfines ballena~ focas
    | dog perro~
    | fruit fruta~ manzana~ naranja~ plátano~
    | vegetable verdura~ hortaliza~ tomate~ cebolla~
    | wine vino vinos
    | beer cerveza~
    | coffee café cafés
    | tea té tés
    | cotton algodón
    | cement cemento hormigón
    | tank tanque~ carro_de_combate blindados
    | gun fusil~ arma armas rifles
    | shell proyectil~ munición municiones obuses
    | robot robot~
    | chip chip chips semiconductor~ procesador~
    | screen pantalla~
    | song canción canciones
    | tent carpas carpa tiendas_de_campaña
    | mask mascarilla~
    | lake lago lagos embalse~
    | river río ríos
    | beach playa~ costa
    | dam dique~
    | canal canal canales
    | lift ascensor~
    | window ventana~
    | roof tejado~ techo techos
    | wall muro muros valla vallas
    | overnight_stay pernoctacion~ pernoctación
    | download descarga descargas
    | case casos caso casos_confirmados
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
    | race carrera carreras maratón maratones
    | round ronda rondas
    | cinema cine cines salas_de_cine
    | error error errores
    | server servidor servidores
    | box caja cajas palé palés cajones
    | taxi taxi taxis
    | tower torre torres mástil mástiles
    | lamp lámpara lámparas farola farolas bombillas luminarias
    | pool piscina piscinas
    | survey encuesta encuestas sondeo sondeos
    | meal almuerzos cenas menús
    | drug droga drogas cocaína heroína cannabis
    | campaign campaña campañas
    | plant_grown plántula plántulas arbusto arbustos plantón plantones
    | monkey monos gorila gorilas chimpancé chimpancés simio simios
    | rhino rinoceronte rinocerontes
    | cat gato gatos gata gatas gatito gatitos
    | rabbit conejo conejos coneja conejas liebre liebres
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
    | insect insecto insectos escarabajo escarabajos mariposa mariposas mosquito mosquitos polilla polillas
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
    | motorcycle motocicleta motocicletas moto motos ciclomotor ciclomotores scooter scooters
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
    | brick ladrillo ladrillos teja tejas baldosas azulejo azulejos
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
    | tournament torneo torneos
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
    | lesson lección lecciones
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

_BOTH = table(
    """
        election elección elecciones comicios
    | vote voto votos votó votaron votación votaciones sufragio~
    | accident accidente~ siniestro siniestros choque colisión colisiones
    | fire incendio~ fuego fuegos
    | flood inundación inundaciones riada~ crecida~
    | strike huelga~ paro paros
    | festival festival festivales
    | summit cumbre cumbres
    | conference conferencia~ congreso congresos
    | war guerra~
    | protest protesta protestas manifestación manifestaciones marcha marchas
    | loan préstamo~ crédito créditos prestó
    | grant beca becas ayuda_no_reembolsable
    | fine multa multas sanción_económica penalización penalizaciones penalidad~ multad~
    | subsidy subvención subsidio~ subvencion~
    """
)

_DEEDS = table(
    """
        donate donó donaron donación donaciones donado donados donada donadas donativo~ regaló obsequio~ legado
    | contribute contribución contribuciones contribuy~ aportación aportaciones aporte aportes aportó aporta aportan
      aportará aportarán
    | pay pago pagos pagado pagada pagados pagadas pagó pagaron paga pagan pagará pagar abonó abonará desembols~
    | cost coste~ costo costos cuesta cuestan costó costará costarán costado
      factura
    | price precio~ tarifa_de_venta
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
    | fee tasa_de_inscripción tasas honorarios canon peaje~
    | aid ayuda ayudas asistencia auxilio
    | fund fondo fondos
    | raise recaud~ reunió_fondos colecta~
    | spend gasto gastos gastó gastado gastaron gastar desembolsos
    | save ahorr~
    | sell venta ventas vendid~ vende venden vendió vendieron vender vendió_se
    | buy compra compras compró comprad~ compraron comprar adquisición adquisiciones adquirió adquirid~ adquirir
    | export export~
    | import importación importaciones importó importad~ importaron importar
    | trade comercio comercial_exterior intercambio_comercial
    | produce producción producciones produjo produce producen producirá producir producid~ produjeron fabric~
      generación_de generará genera generó elabor~
    | harvest cosecha~ recolección recolectad~ vendimia~
    | yield rendimiento~
    | consume consumo~ consume consumen consumió consumid~
    | supply suministr~ abastec~ atender atiende
    | deliver entrega entregas entregó entregad~ entregar entregarán
    | transport transporte transportes transportó transportad~ transporta transportan transportar traslado
    | cargo carga cargas cargamento~ mercancía~ flete~
    | install instalación instalaciones instalar instaló instalarán
    | build construcción construcciones construid~ construyó construye construyen construir construirá construirán
      edificad~ levantad~
      obras
    | repair reparación reparaciones reparad~ reparar rehabilitación rehabilitad~ restauración restaurad~
      renovación_del reforma_del_edificio
    | replace sustitución sustituid~ sustituir sustituye reemplaz~ renovar renovad~ renovación
    | demolish demolición demolid~ derrib~ demoler
    | destroy destruid~ destruyó destrucción destruyeron
    | damage dañad~ daño daños
    | compensation compensación compensaciones indemniz~
    | insurance seguro_de seguros aseguradora~ asegurados
    | interest interés intereses tipo_de_interés
    | inflation inflación ipc
    | unemployment desempleo paro_registrado tasa_de_paro
    | gdp pib producto_interior_bruto producto_interno_bruto
    | exchange_rate tipo_de_cambio tasa_de_cambio
    | income renta rentas ingreso
    | deficit déficit
    | surplus superávit excedente~
    | reserve reserva reservas existencias
    | backlog cartera_de_pedidos
    | value valor valores valorad~ vale valía valoración
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
    | power potencia~
    | voltage tensión voltaje~
    | torque par_motor par_máximo
    | pressure presión
    | length longitud~ largo largos de_larga
    | height altura~ alto altos
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
    | leakage fuga_de_agua fugas pérdidas_de_agua
    | traffic tráfico tránsito
    | density densidad~
    | life_expectancy esperanza_de_vida
    | mortality mortalidad
    | start inicio inicios inició iniciaron inicia iniciará comienzo comienza comenzó comenzaron comenzará comenzar
      empezó empezaron empieza empezará empezar arranque arrancó estalló comenzarán primera_piedra primera_palada
    | end fin final_de finalización termina terminó terminará terminaron finaliza finalizó finalizará conclu~
    | open apertura abierto abiertos abierta abiertas abrió abrieron abre abren abrirá abrir inaugur~
      recibe_a_los_primeros abre_sus_puertas primeros_pacientes primeros_visitantes primeros_pasajeros
      primeros_alumnos
    | close cierre cierres cerrado cerrados cerrada cerradas cerró cerraron cierra cerrará cerrar clausur~
    | reopen reapertura~ reabr~ reabiert~
    | complete completad~ completó completar culmin~ entregad~
    | commission puesta_en_marcha puesta_en_servicio entrada_en_funcionamiento entró_en_funcionamiento
      entrará_en_funcionamiento entra_en_servicio
      puso_en_marcha puesto_en_marcha puesta_en_operación entró_en_servicio entraron_en_servicio
      entró_en_operación entrado_en_servicio entrado_en_funcionamiento en_funcionamiento_desde
      en_servicio_desde
    | launch lanzamiento~ lanzó lanzado lanzada lanzará lanzar
    | publish publicad~ publicó publicación publicaciones publicar
    | found fundad~ fundación_en fundó fundar creado_en creada_en creación constituid~ fundación
      celebrada_por_primera_vez celebrado_por_primera_vez organizado_por_primera_vez organizada_por_primera_vez
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
    | increase aument~ subida~ subió subieron sube suben increment~ alza subirá subirán
    | decrease disminu~ descenso~ descend~ reduc~ reduj~ caída~ cayó cayeron cae bajó bajaron baja bajan recorte~
      rebajó
    | rate tasa tipo ritmo~ ratio ratios
    | average promedio~ media medias medio_de en_promedio
    | median mediana
    | record récord~ histórico
    | maximum máximo máximos máxima máximas tope
    | minimum mínimo mínimos mínima mínimas
    | total total totales totaliza~ en_conjunto suma_total en_total global_del
    | part parte partes de_los_cuales de_las_cuales de_ellos
    | rest resto restante~
    | difference diferencia~ desnivel~ ventaja~ margen_de
    | deadline fecha_límite plazo plazos a_más_tardar
    | death fallecimiento~ muerte muertes murió falleció
    | birth nacimiento~ nacid~ nació nacieron natalidad
      vino_al_mundo
    | arrival llegada llegadas llegó llegaron llegará llegar
    | departure salida salidas salió salieron partió partieron saldrá
    | hire contratación contrataciones contratad~ contrató contratar contratará
    | lay_off despid~ supresión_de_puestos
    | appoint nombrad~ nombramiento~ nombró
    | resign dimisión dimitió renunci~
    | win ganó ganaron ganado ganar ganador~ victoria~ vencedor~
    | rank puesto_en_la_clasificación clasificación ranking
    | vaccinate vacunad~ vacunación vacunó vacunaron vacunar
    | training formación capacitación capacitad~ capacitará capacitar
    | register inscrit~ matriculad~ inscripción inscripciones inscribi~ registrad~ registro registró
    | elect elegid~ eligió electo~
    | threshold umbral~ bastan basta quórum
    | target objetivo objetivos meta metas
    | limit límite~ limitad~ permitid~ autorizad~
    | quota cupo cupos cuota_de_pesca
    | edition edición ediciones
    | phase fase fases etapa etapas
    | efficacy eficacia eficaz eficaces
    | occupancy ocupación
    | prison_term prisión cárcel condena condenado~
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
    | birth_rate tasa_de_natalidad tasa_de_fecundidad tasa_de_fertilidad fecundidad
    | survival_rate tasa_de_supervivencia
    | overtime horas_extra horas_extras hora_extra horas_extraordinarias
    | working_time jornada_laboral jornadas_laborales horas_de_trabajo semana_laboral tiempo_de_trabajo
      horario_laboral
    | productivity productividad
    | treat tratamiento tratamientos tratado_con tratados_con tratada tratadas
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
    | daily diario diaria diarias diariamente al_día por_día cada_día
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
    | urban urban~
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
    | proposed propuest~ propon~ propuso
    | per_capita per_cápita por_habitante por_persona
    | each cada cada_uno cada_una por_unidad
    | net neto neta netos netas
    | gross bruto bruta brutos brutas antes_de_impuestos
    | operating operativo operativa operativos operativas de_explotación
    | online en_línea digital~ electrónic~ por_internet
    | paper papel impres~
    | nominal nominal~
    | real real reales en_términos_reales
    | installed instalado instalada instalados instaladas
    | additional adicional~ suplementari~ extra otros otras añad~
    | official oficial oficiales oficialmente
    | confirmed confirmad~ confirmó
    | suspected sospechos~ probable probables presunt~
    | serious grave graves gravemente crític~ sever~
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
    | offshore marino marina marinos marinas en_alta_mar
    | residential residencial~
    | agricultural agrícola~ agrari~
    | cumulative acumulad~ desde_el_inicio desde_el_comienzo
    | reduced tarifa_reducida entrada_reducida reducida precio_reducido
    """
)

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
