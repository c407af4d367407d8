"""Italian: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persona persone gente individuo individui
    | man uomo uomini maschio
    | woman donna donne
    | child bambino bambini bambina bambine minore minori
    | boy ragazzo ragazzi
    | girl ragazza ragazze
    | teenager adolescent~ giovane giovani
    | adult adulto adulti adulta adulte maggiorenn~
    | pensioner pensionat~ anziano anziani anziana anziane
    | worker lavorator~ lavoratric~ dipendent~ impiegat~ operaio operai operaia operaie addetto addetti personale
      manodopera impiega impiegano maestranze lavorano lavoravano in_organico gli_occupati degli_occupati
    | manager dirigent~ manager
    | engineer ingegnere ingegneri ingegnera
    | scientist scienziat~ ricercator~ ricercatric~
    | expert espert~ specialist~
    | artist artista artisti artiste pittore pittori pittrice pittrici
    | author autore autori autrice autrici scrittor~ scrittric~ romanziere romanzieri poeta poeti
    | musician musicist~ chitarrista chitarristi chitarriste pianista pianisti pianiste violinista violinisti
      violiniste
    | athlete atleta atleti atlete giocator~ giocatric~ calciator~ sportivi attaccante attaccanti centrocampista
      centrocampisti difensore difensori tennista tennisti tenniste
    | driver conducent~ autista autisti tassista tassisti camionista camionisti camioniste
    | pilot pilota piloti
    | crew equipaggio equipaggi
    | farmer agricoltor~ contadin~ coltivator~ allevator~
    | volunteer volontar~
    | passenger passegger~ viaggiator~
    | patient paziente pazienti malato malati
    | pupil alunno alunni alunna alunne scolar~ allievo allievi
    | student studente studenti studentessa studentesse universitari dottorando dottorandi dottoranda dottorande
    | teacher insegnant~ docent~ professor~ maestro maestri maestra maestre
    | visitor visitator~ visitatric~ visitato visitarono affluenza_al_museo
    | tourist turista turisti turiste villeggiant~
    | guest ospite ospiti invitato invitati
    | spectator spettator~ spettatric~ visto_da hanno_visto
    | participant partecipant~ partecipato partecipano parteciperanno partecipò iscritti_alla_gara
    | member membro membri soci socio tesserat~ aderenti iscritti_al_sindacato
    | delegate delegato delegati delegata delegate
    | delegation delegazione delegazioni
    | representative rappresentant~ inviato inviati
    | candidate candidato candidati candidata candidate
    | applicant richiedent~ aspirant~ offerenti
    | voter elettrice votant~ aventi_diritto elettore elettori elettrici elettorato
    | signatory firmatar~ sottoscrittor~
    | donor donator~ donatric~ benefattor~ mecenat~
    | recipient beneficiar~ destinatar~ beneficeranno beneficiato
    | customer cliente clienti clientela consumator~ acquirent~
    | user utente utenti utenza utilizzator~
    | shareholder azionist~ socio_di_capitale
    | owner proprietari proprietario proprietaria proprietarie titolari
    | tenant inquilin~ affittuar~
    | resident abitant~ resident~ vicini_di_casa
      vivono abitano
    | citizen cittadin~
    | population popolazion~
    | migrant migrant~ immigrat~ emigrat~ richiedenti_asilo
    | refugee rifugiat~ profug~
    | displaced sfollat~
    | evacuee evacuat~ evacuazion~ evacuare
    | homeless senzatetto senza_dimora senza_tetto
    | unemployed disoccupato disoccupati disoccupata disoccupate
    | soldier soldato soldati soldatessa truppe truppa militari combattente combattenti mercenario mercenari
    | police_officer poliziott~ agente agenti carabinier~
    | firefighter pompier~ vigili_del_fuoco vigile_del_fuoco
    | rescuer soccorritor~ soccorritric~
    | doctor medico medici dottore dottori dottoressa
    | nurse infermier~
    | journalist giornalist~ cronist~ corrispondent~ reporter
    | lawyer avvocato avvocati avvocata avvocate legali notaio notai giurista giuristi giuriste
    | deputy deputato deputati deputata deputate parlamentar~ senator~
    | demonstrator manifestant~ dimostrant~
    | striker scioperant~
    | prisoner prigionier~ detenut~ carcerat~
    | hostage ostaggio ostaggi rapito rapiti rapita rapite
    | victim vittima vittime
    | dead morto morti morta morte decedut~ decesso decessi uccis~ uccide perso_la_vita hanno_perso_la_vita cadaver~
      annegat~ mortali morirono
    | injured ferit~ ustionat~ lesion~ feriscono
    | missing dispers~ scompars~
    | survivor sopravvissut~ superstit~
    | rescued salvat~ soccors~ tratto_in_salvo tratta_in_salvo tratti_in_salvo tratte_in_salvo
    | hospitalised ricover~ ospedalizzat~
    | infected infettat~ contagi~ infezion~
    | arrested arrestat~ arresto arresti fermat~ fermo_di_polizia
    | household nuclei_familiari nucleo_familiare
    | family famiglia famiglie
    | group gruppo gruppi collettivo collettivi
    | team squadra squadre team équipe
    | pedestrian pedon~
    | cyclist ciclist~
    | observer osservatore osservatori osservatrice osservatrici
    | apprentice apprendist~
    | couple coppia coppie
    | defendant imputat~ accusat~
    | witness teste testimone testimoni testimonianza testimonianze
    | reader lettore lettori lettrice lettrici
    | investor investitor~ risparmiator~
    | judge giudice giudici magistrat~
    | fisherman pescatore pescatori
    | midwife ostetrica ostetriche ostetrico
    | miner minatore minatori minatrice minatrici
    | monk monaci frate frati religiose_e_religiosi
    | dancer danzatore danzatori danzatrice danzatrici ballerin~
    | cook cuoco cuochi cuoca cuoche chef
    | baker panettiere panettieri panettiera fornaio fornai fornaia panificatore panificatori
    | guard guardie sorvegliante sorveglianti sentinella sentinelle guardia_carceraria guardia_del_corpo
      guardie_del_corpo
    | pharmacist farmacista farmacisti farmaciste
    | beekeeper apicoltore apicoltori apicoltrice apicoltrici
    | archaeologist archeologo archeologi archeologa archeologhe
    | newcomer nuovo_arrivato nuovi_arrivati nuova_arrivata nuove_arrivate nuovi_arrivi
    | twin gemello gemelli gemella gemelle
    | baby neonato neonati neonata neonate lattante lattanti
    | seasonal_worker lavoratore_stagionale lavoratori_stagionali lavoratrice_stagionale lavoratrici_stagionali
      bracciante braccianti raccoglitori raccoglitrici
    | trader commerciante commercianti mercante mercanti negoziante negozianti esercente esercenti
    | potter vasaio vasai vasaia ceramista ceramisti ceramiste
    | professor professore_ordinario professori_ordinari professore_associato professori_associati
      professore_universitario professori_universitari
    | consultant consulente consulenti
    | carer badante badanti assistente_familiare assistenti_familiari caregiver operatore_socio-sanitario
      operatori_socio-sanitari oss
    | social_worker assistente_sociale assistenti_sociali operatore_sociale operatori_sociali
    | paramedic paramedico paramedici
    | dentist dentista dentisti dentiste odontoiatra odontoiatri
    | veterinarian veterinario veterinari veterinaria veterinarie medico_veterinario medici_veterinari
    | therapist terapeuta terapeuti terapeute fisioterapista fisioterapisti fisioterapiste psicoterapeut~
    | referee arbitro arbitri
    | swimmer nuotatore nuotatori nuotatrice nuotatrici
    | skier sciatore sciatori sciatrice sciatrici snowboarder
    | grandmaster gran_maestro grandi_maestri grande_maestro
    | climber alpinista alpinisti alpiniste scalatore scalatori scalatrice scalatrici arrampicatore arrampicatori
    | hiker escursionista escursionisti escursioniste camminatore camminatori camminatrici
    | finisher finisher arrivati_al_traguardo classificati_al_traguardo
    | actor attore attori attrice attrici interpreti_principali
    | exhibitor espositore espositori espositrice espositrici
    | buyer compratore compratori compratrice compratrici
    | seller venditore venditori venditrice venditrici
    | taxpayer contribuente contribuenti
    | policyholder contraente_assicurato gli_assicurati degli_assicurati agli_assicurati persone_assicurate
    | plaintiff querelante querelanti parte_lesa parti_civili parte_civile ricorrenti
    | prosecutor procuratore procuratori procuratrice pubblico_ministero pubblici_ministeri
    | suspect indagato indagati indagata indagate persona_sospetta persone_sospette
    | offender malvivente malviventi trasgressore trasgressori delinquente delinquenti rapinatore rapinatori ladro
      ladri criminali
    | smuggler contrabbandiere contrabbandieri trafficante trafficanti scafista scafisti
    | rebel ribelle ribelli insorto insorti miliziano miliziani guerrigliero guerriglieri terrorista terroristi
      terroriste
    | commander comandante comandanti
    | federal_agent agente_federale agenti_federali
    | inspector ispettore ispettori ispettrice ispettrici
    | auditor revisore revisori revisore_dei_conti revisori_dei_conti revisore_contabile revisori_contabili
    | enumerator rilevatore_censuario rilevatori_censuari rilevatori_istat rilevatori_del_censimento
    | civil_servant funzionario_pubblico funzionari_pubblici funzionario funzionari funzionaria funzionarie
      dipendenti_pubblici dipendente_pubblico burocrate burocrati
    | minister ministro ministri ministra ministre
    | diplomat diplomatico_di_carriera diplomatici_stranieri ambasciatore ambasciatori ambasciatrice ambasciatrici
    | mayor sindaco sindaci sindaca sindache
    | colleague colleghi colleghe
    | neighbour vicino_di_casa vicina_di_casa
    | parent genitore genitori
    | mother madre madri mamma mamme
    | father padre padri papà
    | daughter figlia figlie
    | son figlio figlio_maschio figli_maschi
    | craftsman artigiano artigiani artigiana artigiane scalpellino scalpellini
    | electrician elettricista elettricisti
    | mechanic meccanico_d'auto meccanici_d'auto manutentore manutentori montatore montatori
    | technician tecnico_specializzato tecnici_specializzati tecnico_di_laboratorio tecnici_di_laboratorio
    | software_developer programmatore programmatori programmatrice programmatrici sviluppatore sviluppatori
      sviluppatrice sviluppatrici
    | analyst analista analisti analiste
    | architect architetto architetti architetta architette
    | translator traduttore traduttori traduttrice traduttrici
    | librarian bibliotecario bibliotecari bibliotecaria bibliotecarie
    | photographer fotografo fotografi fotografa fotografe
    | sculptor scultore scultori scultrice scultrici
    | speaker relatore relatori relatrice relatrici oratore oratori oratrice oratrici speaker
    | shepherd pastore_di_pecore pastori pastora
    | winegrower viticoltore viticoltori viticoltrice viticoltrici vignaiolo vignaioli vignaiola vignaiole
    | gardener giardiniere giardinieri giardiniera
    | forester guardia_forestale guardie_forestali guardaboschi guardaparco boscaiolo boscaioli
    | hunter cacciatore cacciatori cacciatrice cacciatrici bracconiere bracconieri
    | waiter cameriere camerieri cameriera
    | postman postino postini postina postine portalettere
    | courier corriere_espresso rider fattorino fattorini
    | flight_attendant assistente_di_volo assistenti_di_volo hostess steward
    | astronaut astronauta astronauti astronaute cosmonauta cosmonauti cosmonaute
    | veteran veterano veterani veterana veterane reduce_di_guerra reduci
    | conscript coscritto coscritti reclute
    | peacekeeper caschi_blu casco_blu peacekeeper
    | priest prete preti sacerdote sacerdoti parroco parroci
    | bishop vescovo vescovi arcivescovo arcivescovi
    | pilgrim pellegrino pellegrini pellegrina pellegrine
    | prostitute prostituta prostitute sex_worker
    | slave schiavo schiavi schiava schiave
    | graduate laureato laureati laureata laureate diplomato diplomati diplomata diplomate
    | intern tirocinante tirocinanti stagista stagisti stagiste
    | fan fan tifoso tifosi tifosa tifose ultras
    | activist attivista attivisti attiviste militante militanti
    | subscriber abbonato abbonati abbonata abbonate
    | follower follower seguace seguaci
    | contestant concorrente concorrenti
    | winner vincitore vincitori vincitrice vincitrici premiato premiati premiata premiate
    | finalist finalista finalisti finaliste
    | nominee candidati_all'oscar nominees nomination
    | champion campione campionessa campionesse i_campioni
    | coach allenatore allenatori allenatrice allenatrici
    | captain capitano capitani
    | sailor marinaio marinai velista velisti veliste navigatore navigatori
    | rower canottiere canottieri vogatore vogatori
    | rider fantino fantini cavallerizzo cavallerizzi cavallerizza cavallerizze cavaliere cavalieri
    | runner podista podisti podiste corridore corridori maratoneta maratoneti maratonete runner
    | founder fondatore fondatori fondatrice fondatrici cofondatore cofondatori cofondatrice cofondatrici
    | councillor consigliere_comunale consigliere_comunali consiglieri_comunale consiglieri_comunali
      consigliere_regionale consigliere_regionali consiglieri_regionale consiglieri_regionali consigliere consiglieri
      consigliera
    | adviser consulente_finanziario consulenti_finanziario consulenti_finanziari consigliere_economico
    | nun suora suore monaca monache
    | cleaner addetto_alle_pulizie addetti_alle_pulizie addetta_alle_pulizie addette_alle_pulizie donna_delle_pulizie
      donne_delle_pulizie operatore_ecologico operatore_ecologici operatori_ecologico operatori_ecologici netturbino
      netturbini personale_delle_pulizie
    | widow vedova vedove vedovo vedovi
    | orphan orfano orfani orfana orfane
    | foreigner gli_stranieri degli_stranieri di_stranieri cittadini_stranieri cittadino_straniero
    | surgeon chirurgo chirurghi chirurga chirurghe
    | psychologist psicologo psicologi psicologa psicologhe
    | landlord locatore locatori padrone_di_casa padroni_di_casa
    | reservist riservista riservisti
    | fugitive latitante latitanti fuggitivo fuggitivi fuggitiva fuggitive evaso evasi
    | juror giurato giurati giurata giurate
    | detainee trattenuto_nel trattenuti_nel persone_detenute persona_detenuta trattenuti_nei fermati_e_detenuti
    | claimant percettore percettori percettrice percettrici
    | creditor creditore creditori creditrice creditrici
    | borrower mutuatario mutuatari mutuataria mutuatarie debitore debitori
    | depositor depositante depositanti correntista correntisti correntiste
    | entrepreneur imprenditore imprenditori imprenditrice imprenditrici
    | freelancer freelance libero_professionista liberi_professionisti partite_iva lavoratore_autonomo
      lavoratore_autonomi lavoratori_autonomo lavoratori_autonomi
    | supplier fornitore fornitori fornitrice fornitrici
    | dealer concessionario concessionari concessionaria concessionarie rivenditore rivenditori
    | designer designer stilista stilisti stiliste grafici progettista progettisti progettiste
    | commuter pendolare pendolari
    | motorist automobilista automobilisti automobiliste
    | contractor appaltatore appaltatori subappaltatore subappaltatori ditta_appaltatrice ditta_appaltatrici
      ditte_appaltatrice ditte_appaltatrici aggiudicatario aggiudicatari aggiudicataria
    | listener ascoltatore ascoltatori ascoltatrice ascoltatrici radioascoltatore radioascoltatori
    | viewer telespettatore telespettatori telespettatrice telespettatrici
    | blood_donor donatore_di_sangue donatori_di_sangue
    | singer cantante cantanti corista coristi coriste solista solisti soliste soprano soprani cantautore cantautori
      cantautrice cantautrici
    | composer compositore compositori compositrice compositrici
    | conductor direttore_d'orchestra direttori_d'orchestra direttrice_d'orchestra direttrici_d'orchestra
    | teammate compagno_di_squadra compagni_di_squadra compagna_di_squadra compagne_di_squadra
    | goalkeeper portiere portieri
    | substitute riserva_in_panchina riserve_in_panchina sostituto sostituti sostituta sostitute
    | fencer schermitore schermitori schermitrice schermitrici spadista spadisti spadiste fiorettista fiorettisti
      fiorettiste sciabolatore sciabolatori
    | boxer pugile pugili
    | cleric ecclesiastico ecclesiastici religiosi_e_religiose chierico chierici
    | imam imam
    | rabbi rabbino rabbini
    | parishioner parrocchiano parrocchiani parrocchiana parrocchiane
    | herdsman vaccaro vaccari buttero butteri bovaro bovari mandriano mandriani
    | docker portuale portuali scaricatori_di_porto
    | crane_operator gruista gruisti
    | welder saldatore saldatori saldatrice saldatrici
    | plumber idraulico idraulici
    | carpenter falegname falegnami carpentiere carpentieri
    | painter_decorator imbianchino imbianchini decoratore decoratori
    | roofer lattoniere lattonieri copritetto copritetti conciatetto conciatetti
    | bricklayer muratore muratori
    | hairdresser parrucchiere parrucchieri parrucchiera barbiere barbieri
    | tailor sarto sarti sarta sarte
    | cashier cassiere cassieri cassiera
    | security_guard guardia_giurata guardia_giurate guardie_giurata guardie_giurate vigilante vigilantes vigilanti
      addetto_alla_sicurezza addetti_alla_sicurezza
    | lifeguard bagnino bagnini bagnina bagnine assistente_bagnanti assistenti_bagnanti
    | air_traffic_controller controllore_di_volo controllori_di_volo controllore_del_traffico_aereo
      controllori_del_traffico_aereo
    | train_driver macchinista macchinisti macchiniste
    | ticket_inspector controllore controllori capotreno capotreni
    | conservator restauratore restauratori restauratrice restauratrici
    | curator curatore curatori curatrice curatrici conservatore_del_museo
    | tour_guide guida_turistica guida_turistiche guide_turistica guide_turistiche accompagnatore accompagnatori
      accompagnatrice accompagnatrici
    """
)

_THINGS = table(
    """
        state stato stati paese paesi nazione nazioni governi stati_membri stato_membro
    | region regione regioni provincia province
    | district distretto distretti quartiere quartieri circondari~ contea contee
    | city città cittadina_di
    | municipality comune comuni municipio municipi
    | village villaggio villaggi borgo borghi frazione_di
    | island isola isole
    | school scuola scuole istituto_scolastico istituti_scolastici plesso plessi
    | kindergarten asilo asili scuola_materna scuole_materne scuola_dell'infanzia scuole_dell'infanzia
    | university università ateneo atenei
    | hospital ospedal~ policlinico
    | house casa case abitazion~ alloggi alloggio villett~ villa ville dimora dimore
    | building edificio edifici palazzo palazzi fabbricat~ palazzina palazzine
    | apartment appartament~
    | room sala sale stanza stanze camera camere
    | classroom aula aule
    | floor piano_terra ai_piani piani
    | car auto automobil~ vettur~ macchina macchine
    | vehicle veicol~ mezzi_di_trasporto automezz~
    | truck camion autocarr~ tir autotreno
    | bus autobus bus pullman corriera corriere
    | tram tram
    | train treno treni convoglio_ferroviario
    | carriage vagon~ carrozz~
    | ship nave navi piroscaf~ petrolier~ mercantil~
    | ferry traghett~
    | boat barca barche imbarcazion~ gommon~ scialupp~ battello battelli
    | aircraft aereo aerei velivol~ aeroplan~
    | helicopter elicotter~
    | drone drone droni
    | satellite satellite satelliti
    | flight volo voli
    | bicycle biciclett~ bici
    | missile missil~ razzo razzi
    | bridge ponte ponti viadott~
    | tunnel galleria_stradale tunnel traforo
    | road strada strade autostrad~ statale_stradale
    | street vie viale viali
    | lane corsia corsie
    | railway_line linea_ferroviaria linee_ferroviarie ferrovia ferrovie linea linee
    | route percorso percorsi tragitt~ itinerar~ rotta rotte
    | section tratte sezione sezioni un_tratto il_tratto tratto_di la_tratta
    | station stazione stazioni
    | stop fermata fermate
    | airport aeroport~
    | port porto porti
    | charging_point colonnin~ punto_di_ricarica punti_di_ricarica
    | power_plant centrale_elettrica centrali_elettriche centrale_idroelettrica centrali
    | reactor reattor~
    | wind_farm parco_eolico parchi_eolici impianto_eolico impianti_eolici
    | turbine turbina turbine aerogenerator~ pale_eoliche pala_eolica
    | panel pannell~
    | pump pompa pompe
    | engine motore motori
    | battery batteria batterie accumulator~
    | machine macchinari~ macchine_utensili
    | combine mietitrebbi~
    | device dispositiv~ apparecch~
    | unit unità bollitor~ esemplar~ pezzi
    | computer computer portatil~
    | phone telefono telefoni cellular~ telefonini
    | camera telecamer~ fotocamer~ videocamer~
    | tree albero alberi alberell~ piantin~ quercia querce abete abeti ulivi pini
    | animal animale animali bestiame capi_di_bestiame bestie fauna
    | cattle mucca mucche vacca vacche bovin~ toro tori
    | bird uccell~ volatil~
    | species specie
    | ticket bigliett~ abbonament~ ingresso_al_museo
    | book libro libri romanzo romanzi
    | book_volume tomo tomi volumi
    | library bibliotec~ sala_di_lettura sale_di_lettura
    | page pagina pagine
    | document documento documenti
    | newspaper giornale giornali quotidiani rivista riviste
    | film film pellicol~ lungometragg~ cortometraggio cortometraggi
    | work opera opere
    | painting quadro quadri dipinto dipinti
    | exhibit oggetti_esposti pezzi_esposti reperto reperti
    | museum museo musei
    | exhibition mostra mostre esposizione esposizioni
    | theatre teatro teatri
    | event evento eventi avveniment~
    | concert concerto concerti
    | performance spettacolo spettacoli rappresentazion~ esibizion~
    | stage palco palchi palcoscenic~
    | meeting riunione riunioni assemblea assemblee incontro incontri comizi comizio
    | session sessione sessioni seduta sedute
    | match partita partite
    | goal_scored gol rete_segnata reti_segnate
    | medal medagli~
    | prize premio premi riconoscimento riconoscimenti
    | ballot scheda schede
    | polling_station seggio_elettorale seggi_elettorali sezione_elettorale sezioni_elettorali
    | seat seggio seggi posti poltron~ posti_a_sedere posto_a_sedere
    | signature firma firme
    | letter lettera lettere
    | complaint reclamo reclami denuncia denunce segnalazion~ lamentel~
    | objection obiezion~ osservazioni_scritte opposizioni
    | question domande quesito quesiti
    | answer risposta risposte intervistat~ risposto
    | application richiesta richieste istanz~ candidatur~ domande domanda_di_iscrizione domanda_di_ammissione
    | message messagg~ email sms e-mail mail
    | call telefonat~ chiamata chiamate
    | visit visita visite
    | guided_tour visita_guidata visite_guidate
    | view visualizzazion~ clic
    | order ordini ordinat~ ordinazion~ ordine_di_acquisto
    | contract contratto contratti
    | tender gara_d'appalto gare_d'appalto appalto appalti offerta offerte bando bandi
    | treaty accordo accordi patto patti un_trattato il_trattato trattato_di trattati_internazionali convenzione
      convenzioni
    | resolution risoluzion~
    | law legge leggi disegno_di_legge disegni_di_legge ddl legislazione
    | amendment emendament~
    | permit permesso permessi autorizzazion~ concessione concessioni
    | patent brevett~
    | dose dose dosi
    | vaccine vaccino vaccini
    | test test esame esami tampone tamponi
    | operation intervento_chirurgico interventi_chirurgici operazioni chirurgia
    | bed letto letti posti_letto posto_letto
    | ambulance ambulanz~
    | shipment spedizion~
    | parcel pacco pacchi
    | container container
    | bag sacco sacchi sacchett~ borsa borse
    | field campo campi
    | farm fattori~ azienda_agricola aziende_agricole podere poderi
    | company azienda aziende impresa imprese società ditta ditte compagnia compagnie multinazionale multinazionali
      pmi datore_di_lavoro datori_di_lavoro
    | shop negozio negozi bottega botteghe punti_vendita
    | restaurant ristorant~
    | hotel albergo alberghi hotel
    | branch filial~ succursal~ sportello sportelli
    | bank banca banche
    | factory fabbrica fabbriche stabiliment~
    | mine miniera miniere
    | well pozzo pozzi
    | pipe tubo tubi tubatur~ condott~
    | pipeline gasdott~ oleodott~ acquedott~
    | cable cavo cavi
    | network rete reti
    | project progetto progetti
    | programme programma programmi piano_nazionale piano_strategico piano_di_investimenti piano_d'azione
    | site sito siti cantiere cantieri
    | monument monumento monumenti
    | church chiesa chiese
    | stadium stadio stadi
    | park parco parchi
    | parking_space posto_auto posti_auto parchegg~
    | desk banco_di_scuola banchi scrivani~
    | product prodotto prodotti
    | sample campione_di campioni
    | piece pezzo
    | stock_share azioni per_azione
    | account conto_corrente conti_correnti conti
    | transaction transazion~
    | instalment rata rate
    | website sito_web siti_web siti_internet blog
    | organisation organizzazion~ associazion~ ong ente enti nazioni_unite federazione federazioni
    | party partito_politico partito partiti
    | trade_union sindacat~ sigle_sindacali
    | committee comitat~ commissione commissioni
    | attack attentat~ raid sparatoria sparatorie assalto assalti offensiva offensive agguato agguati attacco attacchi
      attaccato attaccati attaccata attaccate
    | explosion esplosion~
    | earthquake terremot~ sisma sismi scossa scosse
    | storm tempest~ temporal~ uragan~ tifon~ ciclon~ tromba_d'aria trombe_d'aria maltempo
    | crime reato reati crimin~ delitto delitti omicid~ femminicidio femminicidi stupro stupri
    | violation violazion~ infrazion~ inadempienz~
    | inspection ispezion~ controllo controlli
    | lawsuit causa_legale cause_legali ricorso ricorsi
      udienza udienze
    | job posto_di_lavoro posti_di_lavoro occupazione impieghi
    | grain cereal~ grano_e
    | wheat grano frumento
    | maize mais granturco
    | rice riso
    | potato patata patate
    | sugar zucchero
    | milk latte
    | meat carne carni
    | oil petrolio greggio
    | gas gas metano
    | coal carbone
    | electricity elettricità
    | water acqua acque
    | steel acciaio
    | gold oro
    | copper rame
    | timber legname legno
    | fuel carburant~ combustibil~ benzina gasolio
    | food cibo viveri aliment~ derrat~
    | medicine medicinal~ farmac~
    | waste rifiuto rifiuti immondizi~
    | fertiliser fertilizzant~ concim~
    | shelter rifugi~ centro_di_accoglienza
    | parliament parlament~ camera_dei_deputati senato
    | education istruzione
    | healthcare sanità salute
    | culture cultura cultural~ culture
    | defence difesa
    | sport sport sportiv~
    | forest foreste bosco boschi foresta
    | ice ghiaccio ghiacci
    | glacier ghiacciai~
    | sand sabbia sabbie
    | soil argilla terriccio
    | snow neve
    | sheep pecore pecora
    | pig maiali maiale suini
    | chicken polli pollo galline pollame
    | horse cavalli cavallo
    | fish pesce pesci
    | dolphin delfin~
    | dog cani cane cuccioli
    | fruit frutta frutti
    | vegetable verdur~ ortagg~
    | wine vino vini
    | beer birra birre
    | coffee caffè
    | tea tè
    | cotton cotone
    | cement cemento calcestruzzo
    | tank carri_armati carro_armato
    | gun fucili fucile
    | shell proiettil~ munizion~
    | robot robot~
    | chip chip semiconduttor~ processor~
    | screen display schermo schermi
    | song canzon~
    | tent tende tenda
    | mask mascherin~
    | lake lago laghi invaso invasi bacini
    | river fiume fiumi torrente torrenti corso_d'acqua corsi_d'acqua
    | beach spiaggia spiagge
    | dam diga dighe argin~
    | canal canale canali
    | lift ascensor~
    | window finestr~
    | roof tett~ tetto
    | wall muro mura muri recinzion~
    | overnight_stay pernottament~
    | download download scaricat~
    | case caso casi casi_confermati
    | sector settore settori
    | capital_city nella_capitale capoluog~
    | aftershock replica_sismica repliche
    | barley orzo
    | rapeseed colza
    | sunflower girasol~
    | landslide frana frane smottament~
    | avalanche valanga valanghe slavin~
    | wolf lupo lupi
    | bear orso orsi orsa orse
    | tiger tigre tigri
    | leopard leopardo leopardi
    | elephant elefante elefanti
    | egg uova uovo
    | bottle bottiglia bottiglie
    | coin moneta monete
    | grave tomba tombe sepoltur~
    | skeleton scheletro scheletri
    | pottery vaso vasi ceramiche
    | photograph foto fotografia fotografie scatti
    | video video
    | episode episodio episodi puntata puntate
    | stall bancarella bancarelle stand
    | season stagione stagioni
    | race maratona maratone corsa
    | round turno turni girone
    | cinema cinema sale_cinematografiche
    | error errore errori
    | server server
    | box scatola scatole casse pallet
    | taxi taxi
    | tower torre torri tralicci
    | lamp lampada lampade lampione lampioni
    | pool piscina piscine
    | survey sondaggio sondaggi indagine
    | meal pasto pasti pranzo pranzi cene colazione colazioni
    | drug droga droghe cocaina eroina cannabis
    | campaign campagna campagne
    | plant_grown pianta piante arbusto arbusti
    | monkey scimmia scimmie scimpanzé gorilla babbuino babbuini macaco macachi
    | rhino rinoceronte rinoceronti
    | cat gatto gatti gatta gatte gattino gattini
    | rabbit coniglio conigli
    | goat capra capre
    | duck anatra anatre anatroccoli oche
    | bee ape api bombo bombi
    | hive alveare alveari arnia arnie
    | herd gregge greggi mandria mandrie
    | nest nidi_di_tartaruga nidi_di_caretta nidi_di_uccelli
    | deer cervo cervi cerva cerve capriolo caprioli renna renne daino daini alce alci
    | fox volpe volpi
    | wild_boar cinghiale cinghiali
    | lion leoni leonessa leonesse
    | turtle tartaruga tartarughe testuggine testuggini
    | shark squalo squali
    | penguin pinguino pinguini
    | stork cicogna cicogne
    | insect insetto insetti coleottero coleotteri
    | vineyard vigneto vigneti vigna vigne
    | orchard frutteto frutteti meleto meleti agrumeto agrumeti
    | greenhouse serre
    | plot appezzamento appezzamenti lotto_di_terreno lotti_di_terreno terreno_edificabile terreni_edificabili
      particella_catastale particelle_catastali
    | garden giardino giardini
    | meadow prati pascolo pascoli
    | grape uva uve
    | olive oliva olive
    | honey miele mieli
    | cheese formaggio formaggi
    | bread pane pagnotta pagnotte
    | wool lana
    | warship nave_da_guerra navi_da_guerra fregata fregate cacciatorpediniere corvetta corvette nave_militare
      navi_militari
    | submarine sommergibile sommergibili sottomarino_nucleare sottomarini_nucleari sottomarino_militare
      sottomarini_militari
    | barge chiatta chiatte
    | tractor trattore trattori
    | crane gru
    | locomotive locomotiva locomotive locomotore locomotori locomotrice locomotrici
    | motorcycle motocicletta motociclette motociclo motocicli ciclomotore ciclomotori motorino motorini
    | van furgone furgoni furgoncino furgoncini pulmino pulmini
    | excavator escavatore escavatori escavatrice escavatrici ruspa ruspe bulldozer
    | fire_engine autopompa autopompe autobotte autobotti
    | fighter_jet caccia_militare aerei_da_caccia aereo_da_caccia jet_da_combattimento caccia_f-16 caccia_f-35
      cacciabombardier~
    | lighthouse faro_marittimo fari_marittimi guardiano_del_faro
    | shipyard cantiere_navale cantieri_navali
    | hall padiglione padiglioni
    | wing ala
    | gate cancello cancelli gate
    | runway pista_di_atterraggio pista_di_decollo piste_di_atterraggio piste_di_decollo pista_aeroportuale
    | terminal terminal terminale_container
    | warehouse magazzino magazzini capannone capannoni
    | depot deposito_degli_autobus deposito_bus deposito_munizioni depositi_di_munizioni deposito_di_carburante
      depositi_di_carburante
    | workshop officina officine workshop
    | laboratory laboratorio laboratori
    | pharmacy farmacia farmacie
    | prison carceri istituto_penitenziario istituti_penitenziari penitenziario penitenziari casa_circondariale
      centro_di_detenzione centri_di_detenzione
    | chapel cappella cappelle
    | castle castello castelli fortezza fortezze rocca_medievale
    | cemetery cimitero cimiteri camposanto
    | dome cupola cupole
    | barn fienile fienili stalla stalle granaio granai capannoni_agricoli
    | bakery panificio panifici panetteria panetterie
    | brewery birrificio birrifici birreria
    | monastery monastero monasteri convento conventi abbazia abbazie
    | mosque moschea moschee
    | temple tempio templi
    | palace palazzo_reale palazzi_reali reggia
    | hut capanna capanne baita baite baracca baracche
    | door porte porta_d'ingresso
    | toilet gabinetto_pubblico gabinetti_pubblici bagni_pubblici bagno_pubblico toilette toilet servizi_igienici wc
    | office ufficio uffici
    | studio studio_televisivo studi_televisivi studio_di_registrazione studi_di_registrazione studi_cinematografici
    | care_home casa_di_riposo case_di_riposo rsa residenza_per_anziani residenze_per_anziani casa_di_cura
      case_di_cura
    | playground parco_giochi parchi_gioco parchi_giochi area_giochi aree_gioco aree_giochi
    | ski_slope pista_da_sci piste_da_sci piste_sciistiche pista_sciistica
    | trail sentiero sentieri
    | bike_path pista_ciclabile piste_ciclabili ciclabile ciclovia ciclovie corsia_ciclabile corsie_ciclabili
    | traffic_light semaforo semafori
    | fountain fontana fontane fontanella fontanelle
    | sculpture scultura sculture statua statue busti statuetta statuette
    | bench panchina panchine
    | brick mattone mattoni piastrella piastrelle
    | substation sottostazione sottostazioni cabina_primaria cabine_primarie sottostazione_elettrica
    | transformer trasformatore trasformatori
    | generator generatore generatori gruppo_elettrogeno gruppi_elettrogeni
    | boiler caldaia caldaie
    | furnace altoforno altiforni fornace fornaci forno_fusorio
    | heat_pump pompa_di_calore pompe_di_calore
    | smart_meter contatore contatori contatore_intelligente contatori_intelligenti
    | sensor sensore sensori
    | telescope telescopio telescopi radiotelescop~
    | blade pala_del_rotore pale_del_rotore lame
    | tyre pneumatico pneumatici gomme_da_neve
    | landfill discarica discariche
    | solar_park parco_solare parchi_solari parco_fotovoltaico parchi_fotovoltaici impianto_fotovoltaico
      impianti_fotovoltaici campo_fotovoltaico
    | oil_rig piattaforma_petrolifera piattaforme_petrolifere piattaforma_di_perforazione piattaforme_di_perforazione
    | choir coro cori
    | orchestra orchestra orchestre
    | instrument strumento strumenti strumenti_musicali strumento_musicale
    | organ organi_trapiantati organi_donati organo_a_canne organi_a_canne
    | opera opera_lirica opere_liriche melodramma melodrammi
    | poem poesia poesie poema poemi
    | chapter capitolo capitoli
    | manuscript manoscritto manoscritti codici_miniati
    | documentary documentario documentari
    | album album
    | tournament torneo tornei campionato campionati olimpiadi giochi_olimpici
    | game giochi videogioco videogiochi
    | point_score punti
    | defeat sconfitta sconfitte
    | tie_result pareggio pareggi
    | lap giri giro_di_pista giri_di_pista giro_veloce
    | assist assist
    | touchdown touchdown
    | interception intercetti
    | club club
    | yellow_card cartellino_giallo cartellini_gialli ammonizione ammonizioni
    | red_card cartellino_rosso cartellini_rossi
    | vial fiala fiale flacone flaconi provetta provette
    | placebo placebo
    | clinical_trial sperimentazione_clinica sperimentazioni_cliniche studio_clinico studi_clinici trial
    | side_effect effetto_collaterale effetti_collaterali effetto_indesiderato effetti_indesiderati eventi_avversi
      evento_avverso reazioni_avverse reazione_avversa
    | symptom sintomo sintomi
    | transplant trapianto trapianti
    | ventilator ventilatore_polmonare ventilatori_polmonari
    | pill pillola pillole compresse pasticca pasticche capsula capsule
    | wheelchair sedia_a_rotelle sedie_a_rotelle carrozzina carrozzine
    | verdict sentenza sentenze verdetto verdetti
    | appeal appelli ricorso_in_appello ricorsi_in_appello
    | conviction condanna_definitiva condanne
    | investigation inchiesta inchieste indagini
    | theft furto furti
    | burglary furto_in_abitazione furti_in_abitazione furto_con_scasso furti_con_scasso furti_in_casa
    | robbery rapina rapine
    | assault aggressione aggressioni
    | petition petizione petizioni
    | referendum referendum plebiscito plebisciti
    | password password
    | vulnerability vulnerabilità falla_di_sicurezza falle_di_sicurezza
    | line_of_code riga_di_codice righe_di_codice linee_di_codice linea_di_codice
    | app app
    | data_centre data_center datacenter centro_dati centri_dati centro_elaborazione_dati
    | router router
    | connection connessione connessioni allacciamento allacciamenti
    | planet pianeta pianeti esopianet~
    | galaxy galassia galassie
    | asteroid asteroide asteroidi
    | crater cratere crateri
    | meteorite meteorite meteoriti
    | orbit orbita orbite
    | space_probe sonda sonde sonda_spaziale sonde_spaziali navicella navicelle veicolo_spaziale
    | subscription abbonamento_annuale abbonamenti_annuali abbonamento_mensile abbonamenti_mensili
      abbonamenti_digitali
    | invoice fatture
    | voucher voucher buono_spesa buoni_spesa buono_sconto buoni_sconto buoni_pasto buono_pasto coupon
    | certificate certificato certificati attestato_di_frequenza attestati_di_frequenza attestato_di_partecipazione
      attestati_di_partecipazione
    | shift turni_di_lavoro turno_di_lavoro turni_di_notte turno_di_notte turno_notturno turni_notturni
    | auction asta aste
    | brand marchio marchi brand
    | subsidiary società_controllata società_controllate consociata consociate società_figlia
    | startup startup start-up
    | cooperative cooperativa cooperative
    | bankruptcy fallimento fallimenti bancarotta bancarotte insolvenza insolvenze
    | audit audit revisione_contabile revisioni_contabili
    | recommendation raccomandazione raccomandazioni
    | artefact manufatto manufatti reliquia reliquie artefatto artefatti
    | item oggetto oggetti cimelio cimeli
    | language lingua lingue
    | course corsi corso_di_formazione corso_di_laurea corso_di_lingua
    | lesson lezione lezioni
    | lecture lezione_universitaria lezioni_universitarie
    | exam esame_di_maturità esami_di_maturità esame_di_stato concorso concorsi
    | embassy ambasciata ambasciate consolato consolati
    | charity onlus ente_benefico enti_benefici organizzazione_benefica organizzazioni_benefiche associazione_benefica
      associazioni_benefiche
    | constituency collegio_elettorale collegi_elettorali collegio_uninominale collegi_uninominali circoscrizione
      circoscrizioni
    | clause clausola clausole comma commi paragrafo paragrafi
    | passport passaporto passaporti
    | visa visto_d'ingresso visti_d'ingresso visto_di_ingresso visti_di_ingresso visto_turistico visti_turistici
      visto_di_lavoro visti_di_lavoro
    | poster cartellone cartelloni locandina locandine poster manifesti_elettorali manifesto_elettorale
    | bookmobile bibliobus biblioteca_mobile biblioteche_mobili biblioteca_itinerante
    | marriage matrimonio matrimoni nozze
    | divorce divorzio divorzi
    | outage blackout black-out interruzione_di_corrente interruzioni_di_corrente interruzione_di_servizio
    | deportation deportazion~ rimpatrio_forzato rimpatri_forzati decreto_di_espulsione decreti_di_espulsione
      espulsioni_di_migranti espulsioni_di_stranieri
    | expedition spedizione_scientifica spedizioni_scientifiche spedizione_polare spedizione_alpinistica
    | volcano vulcano vulcani
    | mountain montagna montagne
    | landmine mina_antiuomo mine_antiuomo mina_terrestre mine_terrestri
    | trip corse viaggi
    | bomb bomba bombe ordigno ordigni
    """
)

_PUBLIC_LIFE = table(
    """
        class_of_pupils classe classi
    | clinic clinica cliniche poliambulatorio poliambulatori ambulatorio ambulatori consultorio consultori
    | centre centri un_centro nuovo_centro centro_di_formazione centro_di_ricerca
    | system sistema sistemi
    | service servizi un_servizio il_servizio
    | study studio studi
    | movement movimento movimenti
    | model modello modelli
    | version versione versioni
    | file i_file un_file dei_file files
    | comment commento commenti
    | post un_post i_post dei_post nel_post tweet
    | link link collegamento collegamenti
    | policy polizza polizze politica_pubblica politica_pubbliche politiche_pubblica politiche_pubbliche
    | rule regola regole regolamento regolamenti norma norme
    | proposal proposta proposte
    | initiative iniziativa iniziative
    | decree decreto decreti ordinanza ordinanze
    | warning avvertimento avvertimenti avviso avvisi diffida diffide
    | alarm allarme allarmi
    | alert allerta allerte
    | booking prenotazione prenotazioni
    | cancellation cancellazione cancellazioni annullamento annullamenti
    | league leghe lega_nazionale lega_calcio serie_a serie_b
    | title_won titolo_mondiale titolo_mondiali titoli_mondiale titoli_mondiali titolo_olimpico titolo_olimpici
      titoli_olimpico titoli_olimpici scudetto scudetti titolo_di_campione titoli_di_campione titolo_nazionale
      titolo_nazionali titoli_nazionale titoli_nazionali titolo_iridato titolo_iridati titoli_iridato titoli_iridati
    | penalty_kick calcio_di_rigore calci_di_rigore rigori un_rigore
    | training_session allenamento allenamenti seduta_di_allenamento sedute_di_allenamento
    | set_played set
    | news_item notizia notizie articolo_di_giornale articoli_di_giornale
    | press_conference conferenza_stampa conferenze_stampa
    | interview intervista interviste colloquio colloqui
    | licence licenza licenze patente patenti
    | degree laurea lauree dottorato dottorati
    | diploma diploma diplomi
    | scholarship borsa_di_dottorato borse_di_dottorato borsista borsisti
    """
)

_PREMISES = table(
    """
        boarding_school collegi_scolastici convitto convitti
    | nursery asilo_nido asilo_nidi asili_nido asili_nidi nido_d'infanzia nidi_d'infanzia
    | academy accademia accademie
    | faculty facoltà
    | department dipartimento dipartimenti assessorato assessorati reparto reparti
    | ministry ministero ministeri dicastero dicasteri
    | court tribunale tribunali corte_d'appello corti_d'appello corte_di_cassazione corte_suprema corte_d'assise
    | police_station commissariato commissariati questura questure stazione_dei_carabinieri
    | fire_station caserma_dei_vigili_del_fuoco caserme_dei_vigili_del_fuoco caserma_dei_pompieri
    | post_office ufficio_postale ufficio_postali uffici_postale uffici_postali
    | market mercato mercati
    | fair fiera fiere sagra sagre
    | shopping_centre centro_commerciale centro_commerciali centri_commerciale centri_commerciali
    | supermarket supermercato supermercati ipermercato ipermercati
    | cafe caffetteria caffetterie
    | bar bar
    | nightclub discoteca discoteche locali_notturni locale_notturno
    | casino casinò
    | gym palestra palestre
    | swimming_pool piscina piscine
    | sports_hall palazzetto_dello_sport palazzetti_dello_sport palasport palazzetto palazzetti
    | pitch campo_da_calcio campi_da_calcio campo_di_calcio campi_di_calcio campo_sportivo campo_sportivi
      campi_sportivo campi_sportivi campo_da_gioco campi_da_gioco
    | golf_course campo_da_golf campi_da_golf
    | riding_school maneggio maneggi centro_ippico centro_ippici centri_ippico centri_ippici scuola_di_equitazione
      scuole_di_equitazione
    | marina porto_turistico porto_turistici porti_turistico porti_turistici marina_turistica porticciolo porticcioli
    | campsite campeggio campeggi
    | holiday_home casa_vacanza casa_vacanze case_vacanza case_vacanze seconda_casa seconda_case seconde_casa
      seconde_case casa_per_vacanze case_per_vacanze agriturismo agriturismi
    | hostel ostello ostelli
    | spa spa centro_benessere centri_benessere terme stabilimento_termale stabilimento_termali stabilimenti_termale
      stabilimenti_termali
    | allotment orto_urbano orto_urbani orti_urbano orti_urbani orto_sociale orto_sociali orti_sociale orti_sociali
    """
)

_BUILT = table(
    """
        quay banchina banchine molo moli
    | berth ormeggio ormeggi posto_barca posti_barca cuccetta cuccette
    | lock_gate chiusa_fluviale chiusa_fluviali chiuse_fluviale chiuse_fluviali conca_di_navigazione
      conche_di_navigazione
    | buoy boa boe
    | platform piattaforma piattaforme marciapiede marciapiedi
    | track binario binari pista_d'atletica piste_d'atletica pista_di_atletica piste_di_atletica
    | signal segnale segnali
    | crossing passaggio_a_livello passaggi_a_livello attraversamento attraversamenti valico valichi
    | junction incrocio incroci svincolo svincoli
    | roundabout rotatoria rotatorie rotonda rotonde
    | toll pedaggio pedaggi casello_autostradale casello_autostradali caselli_autostradale caselli_autostradali
    | scooter monopattino monopattini scooter
    | trolleybus filobus
    | cable_car funivia funivie cabinovia cabinovie funicolare funicolari ovovia ovovie
    | ski_lift skilift seggiovia seggiovie impianti_di_risalita impianto_di_risalita sciovia sciovie
    | cabin cabina cabine
    | balcony balcone balconi terrazzo terrazzi terrazze
    | cellar cantina cantine seminterrato seminterrati
    | garage garage autorimessa autorimesse
    | kitchen cucina cucine
    | bathroom bagno bagni stanza_da_bagno stanze_da_bagno
    | corridor corridoio corridoi
    | staircase scalinata scalinate scale
    | step gradino gradini scalino scalini
    | pillar pilastro pilastri colonna colonne pilone piloni
    | arch archi arcata arcate
    | roof_tile tegola tegole
    | beam trave travi
    | pile palafitta palafitte pali_di_fondazione micropali
    | asphalt asfalto asfaltatura asfaltature bitume
    | marble marmo marmi
    | stone pietra pietre
    """
)

_EQUIPMENT = table(
    """
        cooker fornello fornelli cucina_a_gas cucine_a_gas piano_cottura piani_cottura
    | refrigerator frigorifero frigoriferi frigo
    | washing_machine lavatrice lavatrici
    | light_bulb lampadina lampadine
    | pump_station stazione_di_pompaggio stazioni_di_pompaggio impianto_idrovoro impianto_idrovori impianti_idrovoro
      impianti_idrovori idrovora idrovore impianto_di_sollevamento impianti_di_sollevamento
    | filter filtro filtri
    | hydrant idrante idranti
    | fire_extinguisher estintore estintori
    | defibrillator defibrillatore defibrillatori
    | stretcher barella barelle
    | wheel ruota ruote
    | screw viti_autofilettanti bullone bulloni viti_e_bulloni
    | cylinder cilindro cilindri
    | gearbox cambio_automatico cambio_manuale scatola_del_cambio
    | brake freno freni
    | airbag airbag
    | seat_belt cintura_di_sicurezza cinture_di_sicurezza
    | headlight faro_anteriore faro_anteriori fari_anteriore fari_anteriori fanale fanali
    | windscreen parabrezza
    | propeller elica eliche
    | parachute paracadute
    | glider aliante alianti
    | hot_air_balloon mongolfiera mongolfiere
    | capsule capsula capsule
    | probe sonda sonde
    | lander lander modulo_di_atterraggio moduli_di_atterraggio
    | antenna antenna antenne
    | radar radar
    | mast albero_maestro albero_maestri alberi_maestro alberi_maestri
    | fibre fibra fibre fibra_ottica
    | circuit_board scheda_elettronica scheda_elettroniche schede_elettronica schede_elettroniche circuito_stampato
      circuito_stampati circuiti_stampato circuiti_stampati scheda_madre schede_madri
    | keyboard tastiera tastiere
    | printer stampante stampanti
    | tablet_computer tablet
    | smartphone smartphone
    | headset cuffie auricolare auricolari
    | game_console console_di_gioco console
    | hearing_aid apparecchio_acustico apparecchio_acustici apparecchi_acustico apparecchi_acustici
    | prosthesis protesi
    | implant impianti_dentali impianto_dentale impianti_cocleari impianto_cocleare
    | contact_lens lente_a_contatto lenti_a_contatto
    | glasses occhiali
    | bandage benda bende bendaggio bendaggi cerotto cerotti
    | syringe siringa siringhe
    | needle ago_sterile aghi
    | glove guanto guanti
    | gown camice_monouso camici_monouso camici
    | thermometer termometro termometri
    | scales bilance bilancia_da_cucina bilancia_elettronica
    | microscope microscopio microscopi
    """
)

_GOODS = table(
    """
        garment indumento indumenti capo_d'abbigliamento capi_d'abbigliamento capo_di_abbigliamento
      capi_di_abbigliamento vestiti
    | shirt camicia camicie maglia maglie maglietta magliette t-shirt
    | shoe scarpa scarpe calzatura calzature
    | dress abiti_da_sposa abito_da_sposa abiti vestito
    | blanket coperte una_coperta
    | toy giocattolo giocattoli
    | watch orologi_da_polso orologio_da_polso orologi_di_lusso
    | jewel gioiello gioielli
    | diamond diamante diamanti
    | soap sapone saponi saponetta saponette
    | stamp francobollo francobolli
    | banknote banconota banconote
    | flag bandiera bandiere
    | bell campana campane
    | clock orologio orologi
    | carpet tappeto tappeti moquette
    | mattress materasso materassi
    | chair sedia sedie
    | table tavolo tavoli tavolino tavolini
    | shelf scaffale scaffali mensola mensole
    | candle candela candele
    | firework fuochi_d'artificio fuoco_d'artificio petardo petardi
    | balloon palloncino palloncini pallone palloni
    """
)

_EATEN = table(
    """
        berry bacca bacche mirtillo mirtilli fragola fragole lampone lamponi frutti_di_bosco
    | apple mela mele
    | citrus agrume agrumi arancia arance limone limoni mandarino mandarini clementina clementine
    | tomato pomodoro pomodori pomodorino pomodorini
    | onion cipolla cipolle
    | carrot carota carote
    | cabbage cavolo cavoli verza verze
    | banana banana banane
    | nut noce noci nocciola nocciole mandorla mandorle
    | seed seme semi semente sementi
    | seedling piantina piantine alberello alberelli
    | hay fieno
    | flour farina farine
    | pasta pasta spaghetti
    | butter burro
    | chocolate cioccolato cioccolata cioccolatino cioccolatini
    | cake torta torte dolci
    | portion porzione porzioni razione razioni
    | juice succo succhi
    | spirits liquore liquori superalcolico superalcolici grappa grappe whisky vodka
    | cigarette sigaretta sigarette
    | tobacco tabacco tabacchi
    | salt sale_da_cucina sale_marino salgemma
    | vegetable_oil olio oli olio_d'oliva olio_di_oliva olio_di_semi oli_vegetali olio_vegetale
    | sausage salsiccia salsiccie salame salami wurstel
    | beef carne_bovina carne_bovine carni_bovina carni_bovine manzo carne_di_manzo
    | pork carne_suina carne_suine carni_suina carni_suine carne_di_maiale
    """
)

_LIVING = table(
    """
        flower fiore fiori
    | rose rose rosaio rosai
    | mushroom funghi fungo
    | calf vitello vitelli
    | lamb agnello agnelli
    | turkey tacchino tacchini
    | hare lepre lepri
    | hedgehog riccio_europeano riccio_europeani ricci_europeano ricci_europeani porcospino porcospini
    | bat pipistrello pipistrelli
    | owl gufo gufi civetta civette
    | eagle aquila aquile
    | swan cigno cigni
    | parrot pappagallo pappagalli
    | seal foca foche
    | whale balena balene capodoglio capodogli
    | salmon salmone salmoni
    | cod merluzzo merluzzi baccalà
    | herring aringa aringhe
    | tuna tonno tonni
    | oyster ostrica ostriche
    | crab granchio granchi
    | shrimp gambero gamberi gamberetto gamberetti
    | frog rana rane rospo rospi
    | snake serpente serpenti vipera vipere
    | crocodile coccodrillo coccodrilli alligatore alligatori
    | butterfly farfalla farfalle
    | mosquito zanzara zanzare
    | locust locusta locuste cavalletta cavallette
    """
)

_HARM = table(
    """
        defect difetto difetti
    | crack crepa crepe fessura fessure fessurazione fessurazioni
    | spill sversamento sversamenti marea_nera fuoriuscita fuoriuscite
    | leak fuga_di_gas fughe_di_gas perdita_d'acqua perdite_d'acqua fuga_di_dati fughe_di_dati
    | breakdown guasto guasti avaria avarie
    | injury lesione lesioni infortunio infortuni
    | wound ferita_al ferita_alla ferita_d'arma ferite_d'arma ferite_da_taglio ferita_da_taglio ferite_riportate
    | fracture frattura fratture
    | epidemic epidemia epidemie pandemia pandemie
    | tumour tumore tumori
    | consultation consultazione consultazioni consulti controllo_medico controllo_medici controlli_medico
      controlli_medici check-up visita_di_controllo visite_di_controllo
    | medical_appointment visita_medica visita_mediche visite_medica visite_mediche visita_specialistica
      visita_specialistiche visite_specialistica visite_specialistiche appuntamento_medico appuntamento_medici
      appuntamenti_medico appuntamenti_medici
    | gene gene geni
    | cell cellula cellule
    | mutation mutazione mutazioni
    | antibody anticorpo anticorpi
    | kit kit
    | tool attrezzo attrezzi utensile utensili
    | weapon arma armi armamento armamenti
    | bullet pallottola pallottole
    | grenade granata granate
    | air_raid raid_aereo raid_aerei bombardamento bombardamenti attacco_aereo attacco_aerei attacchi_aereo
      attacchi_aerei
    | sanction sanzione sanzioni
    | checkpoint posto_di_blocco posti_di_blocco checkpoint posto_di_controllo posti_di_controllo
    | camp accampamento accampamenti campo_profughi campi_profughi tendopoli
    """
)

_BOTH = table(
    """
        election elezion~
    | vote voto voti votato votano votò votarono votazion~ suffrag~
    | accident incidente incidenti scontro collision~ sciagur~
    | fire incendio incendi rogo roghi
    | flood alluvion~ inondazion~ esondazion~
    | strike sciopero scioperi scioperano
    | festival festival
    | summit vertice vertici summit
    | conference conferenz~ congress~ convegn~
    | war guerra guerre conflitto_armato conflitto_armati conflitti_armato conflitti_armati
    | protest protesta proteste manifestazion~ corteo cortei marcia rivolta rivolte disordini
    | loan prestito prestiti mutuo mutui credito crediti
    | grant borsa_di_studio borse_di_studio contributo_a_fondo_perduto
    | fine multa multe sanzione sanzioni penale_di penali ammend~ multat~
    | subsidy sussid~ sovvenzion~ contributi_pubblici
    """
)

_DEEDS = table(
    """
        donate donat~ donazion~ donò donano donare dono doni regalat~ lascito lasciti elargizion~ offerta_in_dono
    | contribute contributo contributi contribuit~ contribuisc~ apporto quota_associativa
    | pay pagat~ pagamento pagamenti paga pagano pagò pagherà pagheranno pagare versat~ versamento versamenti versa
      versano erogat~ erogazion~ saldat~
    | cost costo costi costa costano costato costata costerà costò spese_di_costruzione
      fattura
    | price prezzo prezzi tariffa tariffe
    | budget bilancio_preventivo budget stanziamento_di_bilancio
    | invest investiment~ investit~ investe investono investirà investire
    | finance finanziament~ finanziat~ finanzia finanziano finanziare finanzierà
    | revenue fatturat~ ricavi ricavo entrate giro_d'affari incassi incasso vendite
    | profit utile utili profitto profitti guadagn~ ebitda
    | loss perdita perdite
    | margin margine margini
    | dividend dividend~
    | debt debito debiti indebitament~
    | asset attività_di_bilancio patrimonio
    | capital capitale_sociale capitali capitale_proprio
    | wage salari~ stipendi~ retribuzion~ paga_oraria busta_paga
      aumento_di_stipendio aumento_salariale
    | pension pensione pensioni
    | bonus bonus premi_di_produzione gratifich~
      una_tantum
    | tax tassa tasse tributi fiscale iva imposta imposte
    | tariff dazio dazi
    | fee canone canoni onorar~ quota_d'iscrizione
    | aid aiuto aiuti assistenza soccorsi_umanitari
    | fund fondo fondi
    | raise raccolto_fondi raccolta_fondi raccolti_fondi raccolte_fondi raccolse raccogliere raccolti colletta
    | spend spesa spese speso spesi spende spendono spendere spenderà
    | save risparm~
    | sell vendut~ vende vendono vendere vendita vendite venderà
    | buy acquist~ comprat~ compra comprano comprare
    | export esportazion~ esportat~ esporta esportano esportare export
    | import importazion~ importat~ importa importano importare import
    | trade commercio interscambio scambi
    | produce produzion~ prodotto_in prodotta_in prodotti_in prodotte_in produce producono prodotta prodotte
      produrre produrrà produsse fabbricato_in fabbricata_in fabbricati_in fabbricate_in generat~ genera genererà
    | harvest raccolto raccolti_agricoli raccolta_del_grano mietitur~ vendemmi~ mietut~
    | yield resa rese rendiment~
    | consume consum~
    | supply fornisc~ fornit~ rifornisc~ riforniment~ approvvigionament~
    | deliver consegn~ recapit~ distribuzione distribuzioni distribuito distribuiti distribuita distribuite
      distribuire distribuisce
    | transport trasport~
    | cargo carichi merci carico_utile
    | install installat~ installazion~ installa installare posat~ posa
    | build costruzion~ costruit~ costruire costruirà costruisce costruì edificat~ realizzato_nel realizzata_nel
      realizzati_nel realizzate_nel erett~ lavori cantiere ricostruzione ricostruzioni ricostruito ricostruiti
      ricostruita ricostruite ricostruire
    | repair riparazion~ riparat~ riparare risanament~
    | replace sostituit~ sostituzion~ sostituir~ sostituisc~ rinnov~
    | demolish demolizion~ demolit~ abbattut~ demolire
    | destroy distrutt~ distruzion~ distrugg~
    | damage danneggi~ danno_economico danni
    | compensation risarciment~ indennizz~ risarcit~ indennit~
    | insurance assicurazion~ assicurat~
    | interest interessi tasso_d'interesse tasso_di_interesse
    | inflation inflazion~
    | unemployment disoccupazion~
    | gdp pil prodotto_interno_lordo
    | exchange_rate tasso_di_cambio
    | income reddito redditi
    | deficit deficit disavanz~
    | surplus avanzo surplus eccedenz~
    | reserve riserva riserve scorte
    | backlog portafoglio_ordini
    | value valore valori vale valgono valutat~
    | amount importo importi somma somme ammonta ammontano ammontare cifra cifre quantità
    | allocate stanziat~ stanziament~ assegnat~ destinat~ assegnazion~ stanzia
    | receive ricevut~ riceve ricevono riceverà ricevere ricevette percepit~
    | refund rimbors~
    | repay restituzione_del_prestito rimborso_del_prestito restituit~
    | rent affitto affitti locazion~ canone_d'affitto
    | advance anticipo anticipi acconto acconti
    | deposit deposito depositi cauzion~ caparra
    | discount sconto sconti ribass~
    | capacity capacità capienza portata
      posto_per spazio_per
    | power potenza potenze
    | voltage tensione voltaggi~
    | torque coppia_massima coppia_motrice
    | pressure pressione
    | length lunghezz~ lungo lunga lunghi lunghe
    | height altezz~ alto alta alti alte
    | width larghezz~ largo larga larghi
    | depth profond~
    | diameter diametr~
    | thickness spessor~
    | weight peso pesi pesa pesano pesava
    | area area aree estensione superficie superfici
    | volume volume
    | level livello livelli
    | altitude altitudin~ quota_di_volo sul_livello_del_mare
    | speed velocità
    | temperature temperatur~
    | distance distanz~
    | range autonomia raggio_d'azione
    | age età anni_di_età
    | duration durata durate dura durano durò durato durerà dureranno
    | travel_time tempo_di_percorrenza tempi_di_percorrenza tempo_di_viaggio
    | delay ritardo ritardi
    | warranty garanzi~
    | emission emission~
    | rainfall precipitazion~ pioggia piogge
    | magnitude magnitud~ forza beaufort richter
    | leakage perdite_idriche fuga_d'acqua dispersione_idrica
    | traffic traffico
    | density densità
    | life_expectancy aspettativa_di_vita speranza_di_vita
    | mortality mortalità
    | start inizio inizia iniziano iniziato iniziata iniziati iniziate inizierà inizieranno iniziò iniziarono
      iniziare cominci~ avvio avviat~ avvia avvierà partenza_dei_lavori scoppiat~ prima_pietra
    | end fine finisc~ finit~ terminato terminata terminati termina terminerà terminano terminare terminò concluso
      conclusi conclusa concluse conclude concludono concluderà concludersi
    | open apert~ aprì apre aprono aprirà aprire inaugur~ apre_le_porte primi_pazienti primi_visitatori
      primi_passeggeri
    | close chius~ chiude chiudono chiuderà chiudere
    | reopen riapert~ riapr~
    | complete completat~ completament~ completare ultimat~ ultimazion~
    | commission messa_in_servizio entrata_in_funzione entra_in_funzione entrerà_in_funzione entrato_in_funzione
      in_esercizio
      entrò_in_funzione entrata_in_servizio entrato_in_servizio entrò_in_servizio entrò_in_esercizio
      messo_in_servizio messa_in_funzione messo_in_funzione in_funzione_dal in_servizio_dal
    | launch lancio lanci lanciat~ lancia lancerà
    | publish pubblicat~ pubblicazion~ pubblica_il
    | found fondat~ fondò fondazion~ istituit~ nascita_della_società creazion~ organizzata_per_la_prima_volta
      organizzato_per_la_prima_volta disputata_per_la_prima_volta tenuta_per_la_prima_volta creato creati creata
      create
    | anniversary anniversar~ compleann~
    | adopt adottat~ adozion~ adotta
    | sign firmat~ firmò firmarono firma firme firmano firmare sottoscritt~ sottoscrizion~
    | ratify ratific~
    | accede adesion~ aderit~ aderisc~
    | withdraw ritiro ritirat~ recesso
    | enter_into_force entrata_in_vigore entra_in_vigore entrerà_in_vigore entrato_in_vigore entrata_in_vigore_il
      in_vigore
    | expire scad~
    | pledge promess~ promette promise impegn~
    | approve approvat~ approvazion~ approva approvò
    | reject respint~ bocciat~ rigettat~ rifiutat~
    | abstain astenut~ astension~
    | in_favour favorevol~ a_favore voti_a_favore hanno_votato_a_favore sì_al_voto sostegno_di sostenut~ appoggio_di
      unanim~
    | against voti_contrari hanno_votato_contro contrari contrarie
    | response_rate tasso_di_risposta tasso_di_partecipazione tasso_di_adesione
    | turnout affluenza_alle_urne affluenza partecipazione_al_voto
    | attendance presenze presenti_in_sala presenza_di assistito accorsi con_la_partecipazione preso_parte
    | share percentual~ quota_di quote quota proporzion~
    | growth crescita cresciut~ cresce crescono crescere crebbe
    | increase aument~ rialz~ incremento incrementi salit~ sale_del salgono rincar~
    | decrease calo cali calat~ diminu~ riduzion~ ridott~ riduc~ scende scendono sces~ cadut~ taglio tagli flession~
      ribasso_del ribasso ribassi
    | rate tasso tassi aliquot~ ritmo
    | average media medie medio medi in_media
    | median median~
    | record record primato
    | maximum picco tetto_massimo massimo massimi massima massime massimale massimali
    | minimum minimo minimi minima minime
    | total total~ complessiv~ in_tutto nel_complesso
    | part parte parti di_cui dei_quali delle_quali porzion~
    | rest resto restant~ rimanent~
    | difference divario dislivell~ vantaggio scarto differenza differenze
    | deadline scadenza scadenze termine_ultimo entro_e_non_oltre data_limite
    | death morte decesso morì deceduto scomparsa_del morire muore muoiono
    | birth nascita nascite nato nati nata nate natalità venne_al_mondo parto
    | arrival arriv~
    | departure partenza partenze partirono partì partit~
    | hire assunt~ assunzion~ assumere assumerà creazione_di_posti
    | lay_off licenziat~ licenziament~ esuber~ tagli_al_personale
    | appoint nominat~ nomina nomine designato designati designata designate
    | resign dimission~ dimess~
    | win vinto vinse vincono vince vincere vittoria vittorie trionfo trionfi
    | rank classific~ graduatori~ posizione_in_classifica
    | vaccinate vaccinat~ vaccinazion~ vaccinare
    | training formazione formati formare corsi_di_formazione addestrament~
    | register iscritt~ iscrizion~ registrat~ registrazion~
    | elect eletta eletti elette eletto eleggere elegge eleggono
    | threshold soglia soglie
    | target obiettiv~ traguard~ bersagli~
    | limit limite limiti tetto plafond consentit~ permess~
    | quota contingent~ quote_di_pesca
    | edition edizion~
    | phase fase fasi tappa tappe
    | efficacy efficac~ protezione_contro protegge
    | occupancy occupazione_dei_posti riempimento
    | prison_term carcere reclusione prigione
    | box_office botteghino
    | poverty povertà
    | charging ricarica
    | wave onde_alte
    | collapse croll~
    | bribe tangent~ corruzione
    | research ricerca_e_sviluppo ricerca ricerche
    | advertising pubblicità pubblicitari~ inserzioni
    | television televisione televisiv~ diritti_tv trasmesso trasmessa
    | rescue salvataggio salvataggi soccorso soccorsi
    | demand rivendica~ pretende pretendono
    | recall richiamo richiamato richiamati ritiro_dal_mercato
    | heat_output potenza_termica potenza_di_riscaldamento
    | throughput volume_movimentato capacità_di_trattamento
    | wingspan apertura_alare
    | frequency frequenza frequenze
    | waiting_time tempo_di_attesa tempi_di_attesa tempo_d'attesa tempi_d'attesa lista_d'attesa lista_di_attesa
      liste_d'attesa liste_di_attesa
    | notice_period periodo_di_preavviso preavviso termine_di_preavviso
    | contract_term durata_del_contratto durata_contrattuale
    | validity validità valido_fino valida_fino validi_fino valide_fino valido_per valida_per
    | premium premio_assicurativo premi_assicurativi premio_annuo premi_annui premio_di_assicurazione
    | write_off svalutazione svalutazioni
    | overspend sforamento sforamenti extracosti extracosto sforamento_di_bilancio sforament~
    | market_share quota_di_mercato quote_di_mercato
    | market_value valore_di_mercato capitalizzazione_di_mercato capitalizzazione_di_borsa
    | birth_rate tasso_di_natalità
    | survival_rate tasso_di_sopravvivenza
    | overtime straordinario_lavorativo lavoro_straordinario ore_straordinarie ore_di_straordinario
    | working_time orario_di_lavoro orari_di_lavoro ore_lavorative settimana_lavorativa tempo_di_lavoro
    | productivity produttività
    | treat trattamento trattamenti cure_mediche medicati in_cura pazienti_trattati pazienti_curati trattati trattate
      trattata curato curati curata curate
    | plant_out piantato piantati piantata piantate piantare piantumazion~ piantumat~ rimboschi~ riforest~
    | recycle ricicla riciclato riciclati riciclata riciclate riciclo riciclare riciclabil~ raccolta_differenziata
    | seize sequestrat~ sequestro sequestri confisca confische confiscat~ sequestra sequestrano
    | excavate scavo_archeologico scavi dissotterrat~ riportato_alla_luce riportati_alla_luce riportata_alla_luce
      riportate_alla_luce portato_alla_luce portati_alla_luce portata_alla_luce portate_alla_luce
    | drill perforat~ perforazione perforazioni trivellat~ trivellazion~
    | wind_speed velocità_del_vento raffica_di_vento raffiche_di_vento raffiche raffica
    | cancel annullat~ cancellato cancellati cancellata cancellate annullamento annullamenti cancellazione
      cancellazioni
    | postpone rinviato rinviati rinviata rinviate rinvio rinvii posticip~ slittamento
    """
)

_MEASURES = table(
    """
        rating valutazione_media voto_medio rating gradimento
    | score punteggio punteggi
    | satisfaction soddisfazione soddisfatto soddisfatti soddisfatta soddisfatte
    | audience share ascolti audience auditel
    | circulation tiratura tirature
    | mileage chilometraggio chilometraggi
    | efficiency efficienza efficienza_energetica
    | accuracy precisione accuratezza
    | purity purezza
    | concentration concentrazione concentrazioni
    | humidity umidità
    | snowfall nevicata nevicate
    | flow_rate portata_d'acqua portate_d'acqua metri_cubi_al_secondo portata
    | gradient pendenza pendenze inclinazione inclinazioni
    | image_resolution risoluzione_dello_schermo megapixel pixel
    | memory_size memoria_ram memoria_interna spazio_di_archiviazione
    | bandwidth larghezza_di_banda ampiezza_di_banda
    | latency latenza tempo_di_risposta tempi_di_risposta
    | battery_life autonomia_della_batteria durata_della_batteria ore_di_autonomia
    | running_time durata_del_film
    | majority maggioranza maggioranze
    | quorum quorum numero_legale
    | literacy alfabetizzazione alfabetizzato alfabetizzati alfabetizzata alfabetizzate
    | fertility fertilità fecondità tasso_di_fecondità tasso_di_fertilità
    | obesity obesità obeso obesi obesa obese sovrappeso
    | coverage copertura coperture copertura_vaccinale
    """
)

_ACTS = table(
    """
        recurrence recidiva recidive ricaduta ricadute
    | discharge dimissione_dall'ospedale dimissioni_dall'ospedale dimesso_dall'ospedale dimessi_dall'ospedale
      dimessa_dall'ospedale dimesse_dall'ospedale dimissioni_ospedaliere
    | admission ammissione ammissioni ammesso ammessi ammessa ammesse
    | enrol immatricolato immatricolati immatricolata immatricolate immatricolazione immatricolazioni
      iscritti_a_scuola
    | promote promosso promossi promossa promosse promozione promozioni
    | expel espulso espulsi espulsa espulse espulsione espulsioni espellere
    | negotiate negoziato negoziati negoziata negoziate trattativa trattative negoziazione negoziazioni negoziare
    | offer offre offrono offrire offrì offriva
    | bid offerta_pubblica offerta_pubbliche offerte_pubblica offerte_pubbliche opa rilancio rilanci
    | mortgage mutuo mutui ipoteca ipoteche
    | merge fusione fusioni fuse fondersi accorpamento accorpamenti accorpato accorpati accorpata accorpate
    | acquire acquisizione acquisizioni acquisito acquisiti acquisita acquisite acquisire acquisisce acquisì
    | valuation valutazione valutazioni quotazione_dell'azienda
    | share_price prezzo_delle_azioni prezzo_per_azione quotazione quotazioni prezzo_dell'azione
    | savings risparmi depositi_a_risparmio
    | remittance rimesse_degli_immigrati rimesse rimesse_dei_migranti
    | royalty royalty royalties diritti_d'autore
    | sponsor sponsor sponsorizzato sponsorizzati sponsorizzata sponsorizzate sponsorizzazione sponsorizzazioni
    | renovate ristrutturazione ristrutturazioni ristrutturato ristrutturati ristrutturata ristrutturate ristrutturare
      riqualificazione riqualificazioni riqualificato riqualificati riqualificata riqualificate
    | restore restauro restauri restaurato restaurati restaurata restaurate restaurare
    | extend prolungato prolungati prolungata prolungate prolungamento prolungamenti proroga proroghe prorogato
      prorogati prorogata prorogate ampliamento ampliamenti ampliato ampliati ampliata ampliate
    | widen allargato allargati allargata allargate allargamento allargamenti allargare
    | relocate ricollocato ricollocati ricollocata ricollocate ricollocamento ricollocamenti delocalizzazione
      delocalizzazioni delocalizzato delocalizzati delocalizzata delocalizzate
    | clear sminato sminati sminata sminate sminamento disboscato disboscati disboscata disboscate disboscamento
      disboscamenti sgomberato sgomberati sgomberata sgomberate sgombero sgomberi
    | monitor monitoraggio monitoraggi monitorato monitorati monitorata monitorate monitora monitorano sorveglianza
    | observe osservato osservati osservata osservate avvistamento avvistamenti avvistato avvistati avvistata
      avvistate
    | tour tournée tour
    | sail navigato navigazione navigare salpato salpati salpata salpate veleggiata veleggiate
    | fly sorvolato sorvolati sorvolata sorvolate volare volarono volato sorvolo sorvoli
    | walk camminato camminata camminate camminare camminano a_piedi passeggiata passeggiate
    | run corrono correre
    | swim nuotato nuotata nuotate nuoto nuotare
    | climb scalato scalati scalata scalate arrampicata arrampicate ascensione ascensioni scalare
    | cross attraversato attraversati attraversata attraversate attraversa attraversano attraversare traversata
      traversate
    | search perquisizione perquisizioni perquisito perquisiti perquisita perquisite
    | detain custodia_cautelare incarcerato incarcerati incarcerata incarcerate incarcerazione incarcerazioni
      trattenuto trattenuti trattenuta trattenute detenzione
    | sentence condannato condannati condannata condannate condanna condannare condannò
    | acquit assolto assolti assolta assolte assoluzione assoluzioni prosciolto prosciolti prosciolta prosciolte
    | sue querelato querelati citato_in_giudizio citati_in_giudizio fatto_causa citazione_in_giudizio
      citazioni_in_giudizio denunciato denunciati denunciata denunciate querela querele
    | ban vietato vietati vietata vietate divieto divieti vietare bandito banditi bandita bandite
    | block bloccato bloccati bloccata bloccate blocco blocchi bloccare
    | hack hackerato hackerati hackerata hackerate hackeraggio attacco_informatico attacco_informatici
      attacchi_informatico attacchi_informatici cyberattacco cyberattacchi violati_da_hacker
    | delete eliminato eliminati eliminata eliminate rimosso rimossi rimossa rimosse rimozione rimozioni
    | print stampe stampare stampano stampò copie_stampate
    | translate tradotto tradotti tradotta tradotte traduzione traduzioni tradurre
    | teach insegna insegnano insegnato insegnare insegnamento insegnamenti
    | speak parlano parlante parlanti parlato parlata parlate
    | write scritto scritti scritta scritte scrivono scrivere scrisse redatto redatti redatta redatte
    | knit lavorato_a_maglia lavorati_a_maglia lavorata_a_maglia lavorate_a_maglia maglia_ai_ferri sferruzzato
      sferruzzata sferruzzate
    | sew cucito cuciti cucita cucite cuciono cucire
    | plant piantato piantati piantata piantate piantare seminato seminati seminata seminate semina seminare
    | weed diserbato diserbati diserbata diserbate diserbo sarchiatura
    | mow falciato falciati falciata falciate sfalcio sfalci sfalciato sfalciati sfalciata sfalciate tosaerba
    | feed nutrito nutriti nutrita nutrite nutre nutrono sfamato sfamati sfamata sfamate sfamare sfama
    | breed nidificante nidificanti nidificazione nidificazioni nidificano riproduttore riproduttori
      coppie_riproduttive allevato allevati allevata allevate
    | hatch schiuso schiusi schiusa schiuse schiusero si_schiudono
    | release liberato liberati liberata liberate liberazione liberazioni liberare rilasciato rilasciati rilasciata
      rilasciate rilascio rilasci scarcerato scarcerati scarcerata scarcerate scarcerazione scarcerazioni
    | tag inanellato inanellati inanellata inanellate inanellamento inanellamenti marcato_con marcati_con marcata_con
      marcate_con
    | sterilise sterilizzato sterilizzati sterilizzata sterilizzate sterilizzazione sterilizzazioni castrato castrati
      castrata castrate
    | euthanise eutanasia soppressi soppressa soppresse
    | stay_overnight pernottato pernottano pernottare pernotta
    | check_in check-in banchi_del_check-in bancho_del_check-in accettazione_bagagli
    | board imbarcato imbarcati imbarcata imbarcate imbarco imbarchi imbarcare imbarcano saliti_a_bordo salito_a_bordo
      a_bordo
    | disembark sbarcato sbarcati sbarcata sbarcate sbarco sbarchi sbarcare sbarcano
    | overtake sorpasso sorpassi sorpassato sorpassati sorpassata sorpassate
    | collide scontrato scontrati scontrata scontrate tamponato tamponati tamponata tamponate tamponamento
      tamponamenti travolto travolti travolta travolte scontrarsi
    | derail deragliato deragliati deragliata deragliate deragliamento deragliamenti
    | capsize capovolto capovolti capovolta capovolte ribaltato ribaltati ribaltata ribaltate ribaltamento
      ribaltamenti
    | sink affondato affondati affondata affondate affondamento affondamenti affondò affondare naufragio naufragi
    | run_aground incagliato incagliati incagliata incagliate arenato arenati arenata arenate incagliamento
    | salvage recupero_del_relitto recupero_della_nave rigalleggiamento
    | tow rimorchiato rimorchiati rimorchiata rimorchiate rimorchiatore rimorchiatori trainato trainati trainata
      trainate rimorchio
    | refuel rifornimento_in_volo rifornimento_di_carburante pieno_di_carburante rifornito_di_carburante
    | recharge ricaricato ricaricati ricaricata ricaricate ricaricare ricaricano
    | land atterrato atterrati atterrata atterrate atterraggio atterraggi atterra atterrano atterrare atterrò
    | take_off decollato decollati decollata decollate decollo decolli decolla decollano decollare decollò
    """
)

_SCOPES = table(
    """
        first_half primo_semestre primi_sei_mesi
    | second_half secondo_semestre
    | half_year semestr~
    | quarter trimestr~
      primi_tre_mesi
    | annual annual~ annuo annua annui annue all'anno ogni_anno l'anno
    | monthly mensil~ al_mese ogni_mese
    | weekly settimanal~ a_settimana ogni_settimana alla_settimana
    | daily giornalier~ quotidiano quotidiana quotidianamente al_giorno ogni_giorno
    | hourly orario oraria all'ora ogni_ora l'ora
    | regional regional~ provincial~
    | national in_tutto_il_paese nazionale nazionali
    | international internazional~
    | foreign stranier~ estero estera estere esteri all'estero
    | domestic interno interna interni interne domestic~
    | local locale locali localmente
    | federal federal~
    | european europe~
    | global mondial~ mondo globale globali
    | public pubblico pubblica pubblici pubbliche statal~
    | private privat~
    | male maschil~ maschi
    | female femmina femmine femminile femminili
    | young minorenn~ giovanil~
    | urban urbano urbani urbana urbane
    | rural rural~
    | new nuov~
    | used usat~
    | old vecchi~ antico antica antichi antiche ex
    | northern nord settentrional~ nordest nordovest nord-est nord-ovest
    | southern sud meridional~ sudest sudovest sud-est sud-ovest
    | eastern est oriental~
    | western ovest occidental~
    | central central~ centro
    | upper alto_corso superiore superiori
    | lower inferiore inferiori
    | left sinistr~
    | right destr~
    | initial inizial~ originari~
    | final definitiv~ finale finali
    | provisional provvisori~ preliminar~
    | revised rivisto rivisti riveduto riveduta revision~ correzion~ rettific~ corretto corretti corretta corrette
    | previous prima_che prima_del prima_della prima_di prima_dell' precedent~ scorso scorsa anno_scorso
      prima_volta_del un_anno_fa anno_precedente anno_prima un_anno_prima anni_fa una_settimana_fa un_mese_fa
      una_settimana_prima un_mese_prima ultima_stagione ultima_edizione ultima_vendemmia
    | current corrente oggi quest'anno adesso attuale attuali attualmente
    | next prossim~ successiv~
    | planned previst~ pianificat~ programmat~ piano_previsto prevede prevedono piano pianifica preventivat~
    | forecast prevision~ stimerà si_prevede atteso attesi attesa attese
    | estimated stimat~ stima stime
    | actual effettiv~ finora ad_oggi consuntiv~
    | proposed propost~ propon~ proposta proposte
    | per_capita pro_capite a_testa per_abitante
    | each ciascun~ ognun~ ogni cadaun~ unitari~
    | net netto netta netti nette
    | gross lordo lorda lordi lorde prima_delle_imposte ante_imposte
    | operating operativ~
    | online online digital~ elettronic~ in_rete su_internet
    | paper carta cartace~ stampat~
    | nominal nominal~
    | real reale reali in_termini_reali
    | installed potenza_installata
    | additional aggiuntiv~ supplementar~ ulterior~ altri altre aggiung~ aggiunt~
    | official ufficial~
    | confirmed confermat~
    | suspected sospett~ presunt~ probabile probabili
    | serious grave gravi gravemente critich~ seri
    | minor lieve lievi leggermente
    | direct diretto diretta diretti dirette direttamente
    | temporary temporane~ a_termine
    | permanent permanent~ a_tempo_indeterminato
    | full_time a_tempo_pieno tempo_pieno
    | part_time part-time tempo_parziale
    | free gratuit~ gratis
    | civilian civile civili
    | military militare militarmente esercito eserciti
    | primary primari~ elementar~
    | secondary secondari~
    | wholesale ingrosso all'ingrosso grossist~
    | retail al_dettaglio dettagliant~ al_minuto
    | long_term a_lungo_termine lungo_termine
    | short_term a_breve_termine breve_termine
    | renewable rinnovabil~
    | electric elettric~
    | nuclear nuclear~
    | solar solar~ fotovoltaic~
    | wind eolic~ vento
    | onshore a_terra terrestr~
    | offshore offshore in_mare marino marini marine
    | residential residenzial~
    | agricultural agricol~
    | cumulative cumulat~ dall'inizio
    | reduced ridotto ridotti prezzo_ridotto
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
