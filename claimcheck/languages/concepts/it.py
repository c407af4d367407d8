"""Italian: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persona persone gente individuo individui anime
    | man uomo uomini maschio
    | woman donna donne
    | child bambino bambini bambina bambine minore minori
    | boy ragazzo ragazzi
    | girl ragazza ragazze
    | teenager adolescent~ giovane giovani
    | adult adulto adulti adulta adulte maggiorenn~
    | pensioner pensionat~ anziano anziani anziana anziane
    | worker lavorator~ lavoratric~ dipendent~ impiegat~ operaio operai operaia operaie addetto addetti organico
      personale manodopera occupat~ impiega impiegano maestranze
      lavorano lavoravano
    | manager dirigent~ manager
    | engineer ingegner~
    | scientist scienziat~ ricercator~ ricercatric~
    | expert espert~ specialist~
    | artist artista artisti artiste
    | author autore autori autrice autrici scrittor~ scrittric~
    | musician musicist~ cantant~
    | athlete atleta atleti atlete giocator~ giocatric~ calciator~ sportivi corridor~
    | driver conducent~ autista autisti automobilist~
    | pilot pilota piloti
    | crew equipaggio equipaggi marinaio marinai
    | farmer agricoltor~ contadin~ coltivator~ allevator~
    | volunteer volontar~
    | passenger passegger~ viaggiator~ pendolar~
    | patient paziente pazienti malato malati
    | pupil alunno alunni alunna alunne scolar~ allievo allievi
    | student studente studenti studentessa studentesse universitari
    | teacher insegnant~ docent~ professor~ maestro maestri maestra maestre
    | visitor visitator~ visitatric~ visitato visitarono affluenza_al_museo
    | tourist turista turisti turiste villeggiant~
    | guest ospite ospiti invitato invitati
    | spectator spettator~ spettatric~ ascoltator~ tifosi
      visto_da hanno_visto
    | participant partecipant~ partecipato partecipano parteciperanno partecipò iscritti_alla_gara
    | member membro membri soci socio tesserat~ aderenti iscritti_al_sindacato
    | delegate delegato delegati delegata delegate
    | delegation delegazione delegazioni
    | representative rappresentant~ inviato inviati
    | candidate candidato candidati candidata candidate
    | applicant richiedent~ aspirant~ offerenti
    | voter elettor~ elettrice votant~ aventi_diritto
    | signatory firmatar~ sottoscrittor~
    | donor donator~ donatric~ benefattor~ mecenat~
    | recipient beneficiar~ destinatar~ beneficeranno beneficiato
    | customer cliente clienti clientela consumator~ acquirent~
    | user utente utenti utenza abbonati abbonato utilizzator~
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
    | soldier soldato soldati soldatessa truppe truppa militari
    | police_officer poliziott~ agente agenti carabinier~
    | firefighter pompier~ vigili_del_fuoco vigile_del_fuoco
    | rescuer soccorritor~ soccorritric~
    | doctor medico medici dottore dottori dottoressa chirurg~
    | nurse infermier~
    | journalist giornalist~ cronist~ corrispondent~ reporter
    | lawyer avvocato avvocati avvocata avvocate legali
    | deputy deputato deputati deputata deputate parlamentar~ senator~ consiglieri_comunali
    | demonstrator manifestant~ dimostrant~
    | striker scioperant~
    | prisoner prigionier~ detenut~ carcerat~
    | hostage ostaggio ostaggi
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
    | observer osservator~ osservatric~
    | apprentice apprendist~ tirocinant~
    | couple coppia coppie
    | defendant imputat~ accusat~
    | witness testimon~ teste
    | reader lettore lettori lettrice lettrici
    | investor investitor~ risparmiator~
    | judge giudice giudici magistrat~ giurat~
    | fisherman pescatore pescatori
    | midwife ostetrica ostetriche ostetrico
    | miner minatore minatori minatrice minatrici
    | monk monaci frate frati suora suore monaca monache religiose_e_religiosi
    | dancer danzatore danzatori danzatrice danzatrici ballerin~
    | cook cuoco cuochi cuoca cuoche chef
    | baker panettiere panettieri panettiera fornaio fornai fornaia panificatore panificatori
    | guard guardie vigilante vigilantes guardie_giurate guardia_giurata sorvegliante sorveglianti sentinella
      sentinelle guardia_carceraria guardia_del_corpo guardie_del_corpo
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
    | consultant consulente consulenti consigliere_economico
    | carer badante badanti assistente_familiare assistenti_familiari caregiver operatore_socio-sanitario
      operatori_socio-sanitari oss
    | social_worker assistente_sociale assistenti_sociali operatore_sociale operatori_sociali
    | paramedic paramedico paramedici
    | dentist dentista dentisti dentiste odontoiatra odontoiatri
    | veterinarian veterinario veterinari veterinaria veterinarie medico_veterinario medici_veterinari
    | therapist terapeuta terapeuti terapeute fisioterapista fisioterapisti fisioterapiste psicologo psicologi
      psicologa psicologhe psicoterapeut~
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
    | offender malvivente malviventi trasgressore trasgressori delinquente delinquenti rapinatore rapinatori
    | smuggler contrabbandiere contrabbandieri trafficante trafficanti scafista scafisti
    | rebel ribelle ribelli insorto insorti miliziano miliziani guerrigliero guerriglieri
    | commander comandante comandanti
    | federal_agent agente_federale agenti_federali
    | inspector ispettore ispettori ispettrice ispettrici controllore controllori
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
    | craftsman artigiano artigiani artigiana artigiane falegname falegnami muratore muratori scalpellino scalpellini
      carpentiere carpentieri
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
    | shepherd pastore_di_pecore pastori pastora mandriano mandriani
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
    | conscript coscritto coscritti riservista riservisti reclute
    | peacekeeper caschi_blu casco_blu peacekeeper
    | priest prete preti sacerdote sacerdoti parroco parroci
    | bishop vescovo vescovi arcivescovo arcivescovi
    | pilgrim pellegrino pellegrini pellegrina pellegrine
    | prostitute prostituta prostitute sex_worker
    | slave schiavo schiavi schiava schiave
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
    | kindergarten asilo asili asilo_nido asili_nido scuola_materna scuole_materne scuola_dell'infanzia
      scuole_dell'infanzia
    | university università ateneo atenei
    | hospital ospedal~ clinica cliniche policlinico
    | house casa case abitazion~ alloggi alloggio villett~
    | building edificio edifici palazzo palazzi fabbricat~ palazzina palazzine
    | apartment appartament~
    | room sala sale stanza stanze camera camere
    | classroom aula aule
    | floor piano_terra ai_piani
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
    | street via vie viale viali
    | lane corsia corsie
    | railway_line linea_ferroviaria linee_ferroviarie ferrovia ferrovie linea linee
    | route percorso percorsi tragitt~ itinerar~ rotta rotte
    | section tratto tratti tratta tratte sezione sezioni
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
    | phone telefono telefoni cellular~ smartphone telefonini
    | camera telecamer~ fotocamer~ videocamer~
    | tree albero alberi alberell~ piantin~
    | animal animale animali bestiame capi_di_bestiame
    | cattle mucca mucche vacca vacche bovin~
    | bird uccell~ volatil~
    | species specie
    | ticket bigliett~ abbonament~ ingresso_al_museo
    | book libro libri
    | book_volume tomo tomi volumi
    | library bibliotec~ sala_di_lettura sale_di_lettura
    | page pagina pagine
    | document documento documenti
    | newspaper giornale giornali quotidiani
    | film film pellicol~ lungometragg~
    | work opera opere
    | painting quadro quadri dipinto dipinti pittura tele
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
    | seat seggio seggi posto posti poltron~ posti_a_sedere
    | signature firma firme
    | letter lettera lettere
    | complaint reclamo reclami denuncia denunce segnalazion~ lamentel~
    | objection obiezion~ osservazioni_scritte opposizioni
    | question domanda domande quesito quesiti
    | answer risposta risposte intervistat~ risposto
    | application richiesta richieste istanz~ candidatur~
    | message messagg~ email
    | call telefonat~ chiamata chiamate
    | visit visita visite
    | guided_tour visita_guidata visite_guidate
    | view visualizzazion~ clic
    | order ordine ordini ordinat~ ordinazion~
    | contract contratto contratti
    | tender gara_d'appalto gare_d'appalto appalto appalti offerta offerte bando bandi
    | treaty trattato trattati convenzion~ accordo accordi patto patti
    | resolution risoluzion~
    | law legge leggi
    | amendment emendament~
    | permit permesso permessi licenz~ autorizzazion~ concessione concessioni
    | patent brevett~
    | dose dose dosi
    | vaccine vaccino vaccini
    | test test tampon~ esame esami
    | operation intervento_chirurgico interventi_chirurgici operazioni chirurgia
    | bed letto letti posti_letto posto_letto
    | ambulance ambulanz~
    | shipment spedizion~
    | parcel pacco pacchi
    | container container
    | bag sacco sacchi sacchett~ borsa borse
    | field campo campi
    | farm fattori~ azienda_agricola aziende_agricole podere poderi
    | company azienda aziende impresa imprese società ditta ditte compagnia compagnie
    | shop negozio negozi supermercat~ bottega botteghe punti_vendita
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
    | programme programma programmi
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
    | stock_share azione azioni per_azione
    | account conto_corrente conti_correnti conti
    | transaction transazion~
    | instalment rata rate
    | website sito_web siti_web siti_internet
    | organisation organizzazion~ associazion~ ong ente enti
    | party partito_politico partito partiti
    | trade_union sindacat~ sigle_sindacali
    | committee comitat~ commissione commissioni
    | attack attacc~ attentat~ raid
    | explosion esplosion~
    | earthquake terremot~ sisma sismi scossa scosse
    | storm tempest~ temporal~ uragan~ tifon~ ciclon~
    | crime reato reati crimin~ delitto delitti omicid~
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
    | parliament parlament~
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
    | snow neve nevicat~
    | sheep pecore pecora agnelli
    | pig maiali maiale suini
    | chicken polli pollo galline pollame
    | horse cavalli cavallo
    | fish pesce pesci tonno salmon~
    | dolphin delfin~ balen~ foche
    | dog cani cane cuccioli
    | fruit frutta frutti mele arance banane
    | vegetable verdur~ ortagg~ pomodor~ cipoll~
    | wine vino vini
    | beer birra birre
    | coffee caffè
    | tea tè
    | cotton cotone
    | cement cemento calcestruzzo
    | tank carri_armati carro_armato
    | gun fucili fucile arma armi
    | shell proiettil~ munizion~
    | robot robot~
    | chip chip semiconduttor~ processor~
    | screen scherm~ display
    | song canzon~
    | tent tende tenda
    | mask mascherin~
    | lake lago laghi invas~ bacin~
    | river fiume fiumi
    | beach spiaggia spiagge
    | dam diga dighe argin~
    | canal canale canali
    | lift ascensor~
    | window finestr~
    | roof tett~
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
    | box scatola scatole cassa casse pallet
    | taxi taxi
    | tower torre torri tralicci
    | lamp lampada lampade lampione lampioni lampadine
    | pool piscina piscine
    | survey sondaggio sondaggi indagine
    | meal pasto pasti
    | drug droga droghe cocaina eroina cannabis
    | campaign campagna campagne
    | plant_grown pianta piante arbusto arbusti
    | monkey scimmia scimmie scimpanzé gorilla babbuino babbuini macaco macachi
    | rhino rinoceronte rinoceronti
    | cat gatto gatti gatta gatte gattino gattini
    | rabbit coniglio conigli lepre lepri
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
    | insect insetto insetti coleottero coleotteri farfalla farfalle zanzara zanzare
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
    | brick mattone mattoni piastrella piastrelle tegola tegole
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
    | tournament torneo tornei
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
    | exam esame_di_maturità esami_di_maturità esame_di_stato
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
    | war guerra guerre
    | protest protesta proteste manifestazion~ corteo cortei marcia marce
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
    | price prezzo prezzi
    | budget bilancio_preventivo budget stanziamento_di_bilancio
    | invest investiment~ investit~ investe investono investirà investire
    | finance finanziament~ finanziat~ finanzia finanziano finanziare finanzierà
    | revenue fatturat~ ricavi ricavo entrate giro_d'affari incassi incasso vendite
    | profit utile utili profitto profitti guadagn~ ebitda
    | loss perdita perdite
    | margin margine margini
    | dividend dividend~
    | debt debito debiti indebitament~
    | asset attività_di_bilancio patrimonio attivi
    | capital capitale_sociale capitali capitale_proprio
    | wage salari~ stipendi~ retribuzion~ paga_oraria busta_paga
      aumento_di_stipendio aumento_salariale
    | pension pensione pensioni
    | bonus bonus premi_di_produzione gratifich~
      una_tantum
    | tax tassa tasse impost~ tributi fiscale iva
    | tariff dazio dazi
    | fee canone canoni onorar~ quota_d'iscrizione pedagg~
    | aid aiuto aiuti assistenza soccorsi_umanitari
    | fund fondo fondi
    | raise raccolto_fondi raccolta_fondi raccolti_fondi raccolte_fondi raccolse raccogliere raccolti colletta
    | spend spesa spese speso spesi spende spendono spendere spenderà
    | save risparm~
    | sell vendut~ vende vendono vendere vendita vendite venderà
    | buy acquist~ comprat~ compra comprano comprare acquisizion~
    | export esportazion~ esportat~ esporta esportano esportare export
    | import importazion~ importat~ importa importano importare import
    | trade commercio interscambio scambi
    | produce produzion~ prodotto_in prodotta_in prodotti_in prodotte_in produce producono prodotta prodotte
      produrre produrrà produsse fabbricato_in fabbricata_in fabbricati_in fabbricate_in generat~ genera genererà
    | harvest raccolto raccolti_agricoli raccolta_del_grano mietitur~ vendemmi~ mietut~
    | yield resa rese rendiment~
    | consume consum~
    | supply fornisc~ fornit~ rifornisc~ riforniment~ approvvigionament~ servit~ serve servirà
    | deliver consegn~ recapit~
    | transport trasport~
    | cargo carico carichi merci
    | install installat~ installazion~ installa installare posat~ posa
    | build costruzion~ costruit~ costruire costruirà costruisce costruì edificat~ realizzato_nel realizzata_nel
      realizzati_nel realizzate_nel erett~
      lavori cantiere
    | repair riparazion~ riparat~ riparare restaur~ ristrutturazion~ ristrutturat~ risanament~
    | replace sostituit~ sostituzion~ sostituir~ sostituisc~ rinnov~
    | demolish demolizion~ demolit~ abbattut~ demolire
    | destroy distrutt~ distruzion~ distrugg~
    | damage danneggi~ danno_economico danni
    | compensation risarciment~ indennizz~ risarcit~ indennit~
    | insurance assicurazion~ assicurat~
    | interest interesse interessi tasso_d'interesse tasso_di_interesse
    | inflation inflazion~
    | unemployment disoccupazion~
    | gdp pil prodotto_interno_lordo
    | exchange_rate tasso_di_cambio
    | income reddito redditi
    | deficit deficit disavanz~
    | surplus avanzo surplus eccedenz~
    | reserve riserva riserve scorte
    | backlog portafoglio_ordini
    | value valore valori vale valgono valutat~ valutazion~
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
    | area superfici~ area aree estensione
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
    | end fine finisc~ finit~ terminato terminata terminati termina terminerà terminano terminare terminò conclu~
    | open apert~ aprì apre aprono aprirà aprire inaugur~ apre_le_porte primi_pazienti primi_visitatori
      primi_passeggeri
    | close chius~ chiude chiudono chiuderà chiudere
    | reopen riapert~ riapr~
    | complete completat~ completament~ completare ultimat~ ultimazion~ consegnat~
    | commission messa_in_servizio entrata_in_funzione entra_in_funzione entrerà_in_funzione entrato_in_funzione
      in_esercizio
      entrò_in_funzione entrata_in_servizio entrato_in_servizio entrò_in_servizio entrò_in_esercizio
      messo_in_servizio messa_in_funzione messo_in_funzione in_funzione_dal in_servizio_dal
    | launch lancio lanci lanciat~ lancia lancerà
    | publish pubblicat~ pubblicazion~ pubblica_il
    | found fondat~ fondò fondazion~ istituit~ nascita_della_società creat~ creazion~
      organizzata_per_la_prima_volta organizzato_per_la_prima_volta
      disputata_per_la_prima_volta tenuta_per_la_prima_volta
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
    | against contrar~ voti_contrari hanno_votato_contro
    | response_rate tasso_di_risposta tasso_di_partecipazione tasso_di_adesione
    | turnout affluenza_alle_urne affluenza partecipazione_al_voto
    | attendance presenze presenti_in_sala presenza_di assistito accorsi con_la_partecipazione preso_parte
    | share percentual~ quota_di quote quota proporzion~
    | growth crescita cresciut~ cresce crescono crescere crebbe
    | increase aument~ rialz~ incremento incrementi salit~ sale_del salgono rincar~
    | decrease calo cali calat~ diminu~ riduzion~ ridott~ riduc~ scende scendono sces~ cadut~ taglio tagli flession~
      ribasso_del
    | rate tasso tassi aliquot~ ritmo
    | average media medie medio medi in_media
    | median median~
    | record record primato
    | maximum massim~ picco tetto_massimo
    | minimum minim~
    | total total~ complessiv~ in_tutto nel_complesso
    | part parte parti di_cui dei_quali delle_quali porzion~
    | rest resto restant~ rimanent~
    | difference differenz~ divario dislivell~ vantaggio scarto
    | deadline scadenza scadenze termine_ultimo entro_e_non_oltre data_limite
    | death morte decesso morì deceduto scomparsa_del
    | birth nascita nascite nato nati nata nate natalità
      venne_al_mondo
    | arrival arriv~
    | departure partenza partenze partirono partì partit~
    | hire assunt~ assunzion~ assumere assumerà
    | lay_off licenziat~ licenziament~ esuber~ tagli_al_personale
    | appoint nominat~ nomina nomine
    | resign dimission~ dimess~
    | win vinto vinse vincono vince vincere vincitor~ vincitric~ vittoria vittorie
    | rank classific~ graduatori~ posizione_in_classifica
    | vaccinate vaccinat~ vaccinazion~ vaccinare
    | training formazione formati formare corsi_di_formazione addestrament~
    | register iscritt~ iscrizion~ registrat~ registrazion~
    | elect eletta eletti elette eletto
    | threshold soglia soglie
    | target obiettiv~ traguard~ bersagli~
    | limit limite limiti tetto plafond consentit~ permess~
    | quota contingent~ quote_di_pesca
    | edition edizion~
    | phase fase fasi tappa tappe
    | efficacy efficac~
    | occupancy occupazione_dei_posti riempimento
    | prison_term carcere reclusione prigione
    | box_office botteghino
    | poverty povertà
    | charging ricarica ricaricat~
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
    | birth_rate tasso_di_natalità tasso_di_fecondità tasso_di_fertilità
    | survival_rate tasso_di_sopravvivenza
    | overtime straordinario_lavorativo lavoro_straordinario ore_straordinarie ore_di_straordinario
    | working_time orario_di_lavoro orari_di_lavoro ore_lavorative settimana_lavorativa tempo_di_lavoro
    | productivity produttività
    | treat trattamento trattamenti cure_mediche medicati in_cura pazienti_trattati pazienti_curati
    | plant_out piantato piantati piantata piantate piantare piantumazion~ piantumat~ rimboschi~ riforest~
    | recycle ricicla riciclato riciclati riciclata riciclate riciclo riciclare riciclabil~ raccolta_differenziata
    | seize sequestrat~ sequestro sequestri confisca confische confiscat~ sequestra sequestrano
    | excavate scavo_archeologico scavi dissotterrat~ riportato_alla_luce riportati_alla_luce riportata_alla_luce
      riportate_alla_luce portato_alla_luce portati_alla_luce portata_alla_luce portate_alla_luce
    | drill perforat~ perforazione perforazioni trivellat~ trivellazion~
    | wind_speed velocità_del_vento raffica_di_vento raffiche_di_vento raffiche raffica
    | cancel annullat~ annullament~ cancellato cancellati cancellata cancellate cancellazion~
    | postpone rinviato rinviati rinviata rinviate rinvio rinvii posticip~ slittamento
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
    | national nazional~ in_tutto_il_paese
    | international internazional~
    | foreign stranier~ estero estera estere esteri all'estero
    | domestic interno interna interni interne domestic~
    | local locale locali localmente
    | federal federal~
    | european europe~
    | global mondial~ mondo global~
    | public pubblico pubblica pubblici pubbliche statal~
    | private privat~
    | male maschil~ maschi
    | female femmin~
    | young minorenn~ giovanil~
    | urban urban~
    | rural rural~
    | new nuov~
    | used usat~
    | old vecchi~ antico antica antichi antiche ex
    | northern nord settentrional~ nordest nordovest nord-est nord-ovest
    | southern sud meridional~ sudest sudovest sud-est sud-ovest
    | eastern est oriental~
    | western ovest occidental~
    | central central~ centro
    | upper superior~ alto_corso
    | lower inferior~
    | left sinistr~
    | right destr~
    | initial inizial~ originari~
    | final final~ definitiv~
    | provisional provvisori~ preliminar~
    | revised rivisto rivisti riveduto riveduta revision~ corrett~ correzion~ rettific~
    | previous prima_che prima_del prima_della prima_di prima_dell' precedent~ scorso scorsa anno_scorso
      prima_volta_del un_anno_fa anno_precedente anno_prima un_anno_prima anni_fa una_settimana_fa un_mese_fa
      una_settimana_prima un_mese_prima ultima_stagione ultima_edizione ultima_vendemmia
    | current attual~ corrente oggi quest'anno adesso
    | next prossim~ successiv~
    | planned previst~ pianificat~ programmat~ piano_previsto prevede prevedono piano piani pianifica preventivat~
    | forecast prevision~ attes~ stimerà si_prevede
    | estimated stimat~ stima stime
    | actual effettiv~ finora ad_oggi consuntiv~
    | proposed propost~ propon~
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
    | suspected sospett~ presunt~ probabil~
    | serious grave gravi gravemente critich~ seri
    | minor lieve lievi leggermente
    | direct diretto diretta diretti dirette direttamente
    | temporary temporane~ a_termine
    | permanent permanent~ a_tempo_indeterminato
    | full_time a_tempo_pieno tempo_pieno
    | part_time part-time tempo_parziale
    | free gratuit~ gratis
    | civilian civil~
    | military militare esercit~ militarmente
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
    | offshore offshore in_mare marin~
    | residential residenzial~
    | agricultural agricol~
    | cumulative cumulat~ dall'inizio
    | reduced ridotto ridotti prezzo_ridotto
    """
)

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
