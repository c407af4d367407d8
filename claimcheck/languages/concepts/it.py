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
    | infected infettat~ contagi~ infezion~ caso casi casi_confermati
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
      iniziare cominci~ avvio avviat~ avvia avvierà partenza_dei_lavori scoppiat~
    | end fine finisc~ finit~ terminato terminata terminati termina terminerà terminano terminare terminò conclu~
    | open apert~ aprì apre aprono aprirà aprire inaugur~
      apre_le_porte
    | close chius~ chiude chiudono chiuderà chiudere
    | reopen riapert~ riapr~
    | complete completat~ completament~ completare ultimat~ ultimazion~
    | commission messa_in_servizio entrata_in_funzione entra_in_funzione entrerà_in_funzione entrato_in_funzione
      in_esercizio
    | launch lancio lanci lanciat~ lancia lancerà
    | publish pubblicat~ pubblicazion~ pubblica_il
    | found fondat~ fondò fondazion~ istituit~ nascita_della_società creat~ creazion~
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
    | in_favour favorevol~ a_favore voti_a_favore hanno_votato_a_favore sì_al_voto
    | against contrar~ voti_contrari hanno_votato_contro
    | turnout affluenza_alle_urne affluenza partecipazione_al_voto
    | attendance presenze presenti_in_sala presenza_di assistito accorsi
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
    | difference differenz~ divario
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
    | planned previst~ pianificat~ programmat~ piano_previsto prevede prevedono piano piani pianifica
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
    | additional aggiuntiv~ supplementar~ ulterior~ altri altre
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
