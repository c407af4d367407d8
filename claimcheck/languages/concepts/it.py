"""Italian: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persona persone gente individuo individui esseri_umani essere_umano
    | man uomo uomini maschio
    | woman donna donne
    | child bambino bambini bambina bambine minore minori bimbo bimbi bimba bimbe piccoli_ospiti ragazzini marmocchi
    | boy ragazzo ragazzi ragazzino
    | girl ragazza ragazze ragazzina ragazzine
    | teenager adolescent~ giovane giovani giovanissimi teenager ragazzi_under
    | adult adulto adulti adulta adulte maggiorenn~
    | pensioner pensionat~ anziano anziani anziana anziane terza_età persone_anziane nonni ultrasettantenni
      ultrasessantenni ex_lavoratori
    | worker lavorator~ lavoratric~ dipendent~ impiegat~ operaio operai operaia operaie addetto addetti personale
      manodopera impiega impiegano maestranze lavorano lavoravano in_organico gli_occupati degli_occupati forza_lavoro
      organico organici forze_lavoro unità_lavorative dipendenti_a_tempo collaboratori_dell'azienda maestranza tute_blu
      colletti_bianchi lavoratori_dipendenti persone_impiegate persone_occupate personale_dipendente
    | manager dirigent~ manager vertici_aziendali quadri_aziendali capi_azienda amministratore_delegato
      amministratori_delegati
    | engineer ingegnere ingegneri ingegnera
    | scientist scienziat~ ricercator~ ricercatric~ biologo biologi biologa fisico_teorico chimici geologo geologi
    | expert espert~ specialist~ periti perito conoscitore conoscitori
    | artist artista artisti artiste pittore pittori pittrice pittrici
    | author autore autori autrice autrici scrittor~ scrittric~ romanziere romanzieri poeta poeti letterato letterata
      letterati letterate narratore narratori
    | musician musicist~ chitarrista chitarristi chitarriste pianista pianisti pianiste violinista violinisti
      violiniste strumentista strumentisti strumentiste violoncellista violoncellisti violoncelliste batterista
      batteristi batteriste concertista concertisti concertiste
    | athlete atleta atleti atlete giocator~ giocatric~ calciator~ sportivi attaccante attaccanti centrocampista
      centrocampisti difensore difensori tennista tennisti tenniste
    | driver conducent~ autista autisti tassista tassisti camionista camionisti camioniste autotrasportatore
      autotrasportatori guidator~ al_volante_del
    | pilot pilota piloti aviatore aviatori comandante_dell'aereo copiloto copilota copiloti copilote
    | crew equipaggio equipaggi personale_di_bordo uomini_a_bordo marinai_a_bordo membri_dell'equipaggio
      membro_dell'equipaggio
    | farmer agricoltor~ contadin~ coltivator~ allevator~ produttori_agricoli imprenditore_agricolo
      imprenditori_agricoli coltivatore_diretto coltivatori_diretti fattore_agricolo orticoltore orticoltori
      mondo_agricolo
    | volunteer volontar~ personale_volontario operatori_volontari
    | passenger passegger~ viaggiator~ occupanti_del_veicolo croceristi crocierista
      crocieristi crocieriste pendolari_a_bordo
    | patient paziente pazienti malato malati degento degenta degenti degente ricoverati_in_reparto convalescento
      convalescenta convalescenti convalescente malata malate
    | pupil alunno alunni alunna alunne scolar~ allievo allievi popolazione_studentesca bambini_iscritti alunne_e_alunni
    | student studente studenti studentessa studentesse universitari dottorando dottorandi dottoranda dottorande
      universitaria universitarie frequentanti fuorisede matricole
    | teacher insegnant~ docent~ professor~ maestro maestri maestra maestre corpo_docente insegnante_di_ruolo precettore
      precettori educatore educatori educatrice educatrici formatori
    | visitor visitator~ visitatric~ visitato visitarono affluenza_al_museo pubblico_pagante ingressi
      presenze_registrate persone_in_visita
    | tourist turista turisti turiste villeggiant~ vacanziero vacanziera vacanzieri vacanziere gitanto gitanta gitanti
      gitante forestiero forestiera forestieri forestiere turisti_stranieri
    | guest ospite ospiti invitato invitati commensal~
    | spectator spettator~ spettatric~ visto_da hanno_visto platea pubblico_sugli_spalti persone_sugli_spalti
      pubblico_in_sala persone_in_sala
    | participant partecipant~ partecipato partecipano parteciperanno partecipò iscritti_alla_gara presenti_al_convegno
      concorrenti_in_gara
    | member membro membri soci socio tesserat~ aderenti iscritti_al_sindacato aderente consociato consociati associati
      iscritti_all'associazione militanti_di_base
    | delegate delegato delegati delegata delegate
    | delegation delegazione delegazioni
    | representative rappresentant~ inviato inviati portavoce_di emissari emissario mandatari
    | candidate candidato candidati candidata candidate aspirante_sindaco aspiranti_sindaco capolista capilista
      pretendent~
    | applicant richiedent~ aspirant~ offerenti domande_pervenute concorrenti_al_bando partecipanti_al_concorso
    | voter elettrice votant~ aventi_diritto elettore elettori elettrici elettorato chiamati_alle_urne chiamati_al_voto
      cittadini_chiamati_al_voto iscritti_alle_liste corpo_elettorale aventi_diritto_al_voto
    | signatory firmatar~ sottoscrittor~ cofirmataro cofirmatara cofirmatari cofirmatare
    | donor donator~ donatric~ benefattor~ mecenat~ filantropo filantropa filantropi filantrope generosi_donatori
    | recipient beneficiar~ destinatar~ beneficeranno beneficiato aventi_diritto_al_bonus nuclei_beneficiari
    | customer cliente clienti clientela consumator~ acquirent~ avventore avventori acquirenti_online
      abbonati_al_servizio
    | user utente utenti utenza utilizzator~ persone_connesse utenti_attivi fruitore fruitori
    | shareholder azionist~ socio_di_capitale soci_di_minoranza detentori_di_azioni possessori_di_azioni
      titolari_di_azioni
    | owner proprietari proprietario proprietaria proprietarie titolari detentore detentori possessore possessori
      intestataro intestatara intestatari intestatare proprietà_immobiliari condomino condomina condomini condomine
      comproprietaro comproprietara comproprietari comproprietare
    | tenant inquilin~ affittuar~ locatari locatario conduttore_dell'immobile conduttori_degli_immobili
    | resident abitant~ resident~ vicini_di_casa
      vivono abitano anime residenza_anagrafica domiciliato domiciliata domiciliati domiciliate paesano paesana paesani
      paesane compaesani valligiano valligiana valligiani valligiane popolazione_residente persone_residenti
      gente_del_posto gente_del_quartiere
    | citizen cittadin~
    | population popolazion~ demografia numero_di_abitanti
    | migrant migrant~ immigrat~ emigrat~ richiedenti_asilo clandestino clandestina clandestini clandestine
      irregolari_sbarcati extracomunitaro extracomunitara extracomunitari extracomunitare naufragho naufragha naufraghi
      naufraghe stranieri_irregolari persone_migranti
    | refugee rifugiat~ profug~ esul~ esiliato esiliata esiliati esiliate richiedenti_protezione persone_in_fuga
    | displaced sfollat~ costretti_alla_fuga costrette_alla_fuga costretti_a_fuggire fuggiti_dalle_loro_case
      fuggite_dalle_loro_case costretti_a_lasciare_le_loro_case senza_casa_dopo lasciato_le_proprie_case
    | evacuee evacuat~ evacuazion~ evacuare messi_in_salvo messe_in_salvo messo_in_salvo fatti_uscire fatte_uscire
      allontanato_dalle_case allontanata_dalle_case allontanati_dalle_case allontanate_dalle_case
      allontanati_dalle_abitazioni fuori_casa costretti_a_lasciare_la_casa costretti_a_lasciare_le_case
      lasciare_le_proprie_case lasciare_le_proprie_abitazioni lasciato_le_abitazioni fatti_allontanare portati_in_salvo
    | homeless senzatetto senza_dimora senza_tetto senza_fissa_dimora senza_casa clochard barboni senza_un_tetto
      persone_senza_dimora sfrattato sfrattata sfrattati sfrattate
    | unemployed disoccupato disoccupati disoccupata disoccupate persone_senza_lavoro senzalavoro
      iscritti_alle_liste_di_collocamento in_cerca_di_un_lavoro persone_in_cerca_di_lavoro
    | soldier soldato soldati soldatessa truppe truppa militari combattente combattenti mercenario mercenari fanti
      legionaro legionara legionari legionare parà uomini_in_armi soldatesse marò paracadutista paracadutisti
      paracadutiste effettivi_dell'esercito
    | police_officer poliziott~ agente agenti carabinier~ uomini_delle_forze_dell'ordine forze_dell'ordine
      agenti_di_polizia agente_di_polizia vigili_urbani uomini_in_divisa militari_dell'arma celerini
    | firefighter pompier~ vigili_del_fuoco vigile_del_fuoco uomini_del_115 caschi_rossi squadre_antincendio
      caschi_gialli vigilesse_del_fuoco
    | rescuer soccorritor~ soccorritric~ squadre_di_soccorso squadra_di_soccorso operatori_del_118 personale_di_soccorso
      mezzi_di_soccorso protezione_civile soccorso_alpino sommozzatore sommozzatori
    | doctor medico medici dottore dottori dottoressa camici_bianchi camice_bianco dottoresse primaro primara primare
      clinici specializzando specializzanda specializzandi specializzande cardiologo cardiologa cardiologi cardiologe
      personale_medico medica medici_di_base pediatra pediatri
    | nurse infermier~ personale_sanitario personale_infermieristico operatori_sanitari operatore_sanitario
    | journalist giornalist~ cronist~ corrispondent~ reporter redattore redattori inviati_speciali
      operatori_dell'informazione pubblicista pubblicisti pubbliciste
    | lawyer avvocato avvocati avvocata avvocate legali notaio notai giurista giuristi giuriste penalista penalisti
      penaliste togati
    | deputy deputato deputati deputata deputate parlamentar~ senator~ onorevol~ eurodeputato eurodeputata eurodeputati
      eurodeputate europarlamentaro europarlamentara europarlamentari europarlamentare legislatore legislatori
      consiglieri_parlamentari
    | demonstrator manifestant~ dimostrant~ contestatore contestatori partecipanti_al_corteo persone_in_piazza
      persone_in_corteo persone_al_corteo persone_hanno_sfilato
    | striker scioperant~ lavoratori_in_sciopero lavoratori_in_agitazione personale_in_sciopero
    | prisoner prigionier~ detenut~ carcerat~ recluso reclusa reclusi recluse ristretto ristretta ristretti ristrette
      popolazione_carceraria ergastolano ergastolana ergastolani ergastolane
    | hostage ostaggio ostaggi rapito rapiti rapita rapite sequestrati_dai_ribelli prigionieri_del_gruppo
    | victim vittima vittime sinistrati_dal persone_colpite persone_coinvolte
    | dead morto morti morta morte decedut~ decesso decessi uccis~ uccide perso_la_vita hanno_perso_la_vita cadaver~
      annegat~ mortali morirono persero_la_vita perdono_la_vita perse_la_vita perdere_la_vita perdita_di_vite
      perdite_umane vite_umane vite_spezzate trovato_la_morte trovarono_la_morte trovata_morta trovati_morti
      trovato_morto rimasti_uccisi rimaste_uccise rimasto_ucciso corpi_senza_vita corpo_senza_vita vittime_mortali
      bilancio_delle_vittime bilancio_mortale costato_la_vita costata_la_vita è_costato_la_vita spezzato_la_vita
      assassinato assassinata assassinati assassinate trucidato trucidata trucidati trucidate massacrato massacrata
      massacrati massacrate freddato freddata freddati freddate carbonizzati_nell'auto strage stragi esito_letale
      esito_mortale senza_vita privi_di_vita privo_di_vita defunto defunta defunti defunte morti_sul_colpo
      morto_sul_colpo caduti_sul_lavoro morti_bianche decessi_registrati ha_perso_la_vita lasciato_la_vita esanim~ salma
      salme
    | injured ferit~ ustionat~ lesion~ feriscono contuso contusa contusi contuse lesiono_gravi lesiona_gravi
      lesioni_gravi lesione_gravi lesionati_nell'incidente ferimento rimasti_feriti rimaste_ferite rimasto_ferito
      codice_rosso codici_rossi codice_giallo codici_gialli codici_verdi politraumatizzato politraumatizzata
      politraumatizzati politraumatizzate mutilato mutilata mutilati mutilate intossicati_dal_fumo accoltellato
      accoltellata accoltellati accoltellate medicati_sul_posto riportato_ferite riportato_lesioni
      hanno_riportato_ferite ferite_lievi ferite_gravi
    | missing dispers~ scompars~ introvabil~ irreperibil~ senza_notizie mancano_all'appello manca_all'appello
      mancavano_all'appello mancanti_all'appello non_si_hanno_notizie svanito_nel_nulla svanita_nel_nulla
      svaniti_nel_nulla svanite_nel_nulla ancora_da_rintracciare non_sono_stati_ritrovati
    | survivor sopravvissut~ superstit~ illeso illesa illesi illese incolum~ scampato scampata scampati scampate
      sani_e_salvi sano_e_salvo sana_e_salva sane_e_salve usciti_vivi trovati_vivi miracolato miracolata miracolati
      miracolate estratti_vivi estratto_vivo estratta_viva ancora_in_vita
    | rescued salvat~ soccors~ tratto_in_salvo tratta_in_salvo tratti_in_salvo tratte_in_salvo estratti_dalle_macerie
      estratto_dalle_macerie estratta_dalle_macerie ripescato ripescata ripescati ripescate recuperati_in_mare
      raccolti_in_mare portati_a_riva messi_al_sicuro messe_al_sicuro portati_al_sicuro
    | hospitalised ricover~ ospedalizzat~ portato_in_ospedale portati_in_ospedale portata_in_ospedale
      portate_in_ospedale trasportato_in_ospedale trasportati_in_ospedale trasportata_in_ospedale
      trasportate_in_ospedale trasferiti_in_ospedale trasferito_in_ospedale finito_in_ospedale finita_in_ospedale
      finiti_in_ospedale finite_in_ospedale condotti_in_ospedale accompagnati_in_ospedale in_terapia_intensiva
      in_rianimazione trasportati_al_pronto_soccorso spedalizzazion~ degenza degenze
    | infected infettat~ contagi~ infezion~ ammalato ammalata ammalati ammalate contratto_la_malattia contratto_il_virus
      contratto_l'infezione contratto_la contratto_il_batterio si_sono_ammalati si_sono_ammalate si_è_ammalato
      si_ammalano ammalarsi caduti_malati risultati_positivi risultata_positiva risultate_positive positivi_al_test
      positivi_al_virus casi_positivi sieropositivo sieropositiva sieropositivi sieropositive intossicato intossicata
      intossicati intossicate intossicazion~ avvelenato avvelenata avvelenati avvelenate avvelenament~ sentito_male
      sentita_male sentiti_male sentite_male sentirsi_male si_sono_sentiti_male colpiti_dalla_malattia colpiti_dal_virus
      colpite_dal_virus preso_il_virus gastroenterit~ portatori_del_virus accusato_malori accusato_sintomi malori
    | arrested arrestat~ arresto arresti fermat~ fermo_di_polizia ammanettato ammanettata ammanettati ammanettate
      in_manette finiti_in_manette finito_in_manette finita_in_manette acciuffato acciuffata acciuffati acciuffate
      catturato catturata catturati catturate cattura catture bloccati_dalla_polizia tratto_in_arresto tratti_in_arresto
      tratta_in_arresto tratte_in_arresto posti_in_stato_di_fermo posto_in_stato_di_fermo stato_di_fermo
      stato_di_arresto retata retate assicurati_alla_giustizia assicurato_alla_giustizia fermati_dalla_polizia
      fermato_dalla_polizia fermati_dai_carabinieri colto_in_flagranza colta_in_flagranza colti_in_flagranza
      colte_in_flagranza presi_dalla_polizia
    | household nuclei_familiari nucleo_familiare unità_familiari nuclei
    | family famiglia famiglie genitori_e_figli
    | group gruppo gruppi collettivo collettivi
    | team squadra squadre team équipe compagine compagini formazione_titolare rosa_di undici_titolare
      selezione_nazionale
    | pedestrian pedon~ persone_a_piedi passanti
    | cyclist ciclist~ amanti_delle_due_ruote
    | observer osservatore osservatori osservatrice osservatrici
    | apprentice apprendist~
    | couple coppia coppie coniugi sposi coppia_di_coniugi fidanzati
    | defendant imputat~ accusat~ alla_sbarra rinviato_a_giudizio rinviata_a_giudizio rinviati_a_giudizio
      rinviate_a_giudizio
    | witness teste testimone testimoni testimonianza testimonianze
    | reader lettore lettori lettrice lettrici
    | investor investitor~ risparmiator~
    | judge giudice giudici magistrat~
    | fisherman pescatore pescatori marinai_del_peschereccio
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
      operatori_socio-sanitari oss badant~ operatrici_socio-sanitarie
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
    | mayor sindaco sindaci sindaca sindache primo_cittadino prima_cittadina primi_cittadini borgomastro borgomastra
      borgomastri borgomastre
    | colleague colleghi colleghe
    | neighbour vicino_di_casa vicina_di_casa
    | parent genitore genitori mamme_e_papà papà_e_mamme
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
    | fan fan tifoso tifosi tifosa tifose ultras ultrà sostenitori_della_squadra
    | activist attivista attivisti attiviste militante militanti
    | subscriber abbonato abbonati abbonata abbonate
    | follower follower seguace seguaci
    | contestant concorrente concorrenti concorrent~ sfidant~ gareggianti
    | winner vincitore vincitori vincitrice vincitrici premiato premiati premiata premiate trionfatore trionfatori
    | finalist finalista finalisti finaliste
    | nominee candidati_all'oscar nominees nomination
    | champion campione campionessa campionesse i_campioni
    | coach allenatore allenatori allenatrice allenatrici mister tecnico_della_squadra commissario_tecnico
    | captain capitano capitani
    | sailor marinaio marinai velista velisti veliste navigatore navigatori
    | rower canottiere canottieri vogatore vogatori
    | rider fantino fantini cavallerizzo cavallerizzi cavallerizza cavallerizze cavaliere cavalieri
    | runner podista podisti podiste corridore corridori maratoneta maratoneti maratonete runner maratoneto pettorali
      pettorale atleti_al_via
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
    | school scuola scuole istituto_scolastico istituti_scolastici plesso plessi plesso_scolastico plessi_scolastici
      liceo licei istituto_comprensivo istituti_comprensivi
    | kindergarten asilo asili scuola_materna scuole_materne scuola_dell'infanzia scuole_dell'infanzia
    | university università ateneo atenei
    | hospital ospedal~ policlinico nosocomio nosocomia nosocomii nosocomie presidio_ospedaliero presidi_ospedalieri
      struttura_ospedaliera strutture_ospedaliere policlinici struttura_sanitaria strutture_sanitarie
    | house casa case abitazion~ alloggi alloggio villett~ villa ville dimora dimore unità_abitative unità_abitativa
      casetta casette villino villini
    | building edificio edifici palazzo palazzi fabbricat~ palazzina palazzine caseggiato caseggiata caseggiati
      caseggiate condominio grattacielo grattacieli complesso_residenziale immobili
    | apartment appartament~ alloggi_popolari case_popolari casa_popolare unità_immobiliari bilocali trilocali
      monolocali monolocale bilocale trilocale
    | room sala sale stanza stanze camera camere
    | classroom aula aule
    | floor piano_terra ai_piani piani
    | car auto automobil~ vettur~ macchina macchine macchina_privata utilitaria utilitarie berlina berline quattro_ruote
    | vehicle veicol~ mezzi_di_trasporto automezz~
    | truck camion autocarr~ tir autotreno autoarticolato autoarticolata autoarticolati autoarticolate mezzo_pesante
      mezzi_pesanti autotreni autocisterna autocisterne
    | bus autobus bus pullman corriera corriere navetta navette bus_navetta scuolabus mezzi_pubblici torpedone
    | tram tram
    | train treno treni convoglio_ferroviario convoglio convogli treni_regionali treno_regionale elettrotreno
      elettrotreni
    | carriage vagon~ carrozz~
    | ship nave navi piroscaf~ petrolier~ mercantil~ nave_cargo portacontainer nave_da_crociera navi_da_crociera
      bastimento bastimenti
    | ferry traghett~
    | boat barca barche imbarcazion~ gommon~ scialupp~ battello battelli barchino barchini motoscafo motoscafi yacht
      peschereccio pescherecci natante natanti carretta_del_mare
    | aircraft aereo aerei velivol~ aeroplan~ aeromobile aeromobili jet ultraleggero ultraleggeri aereo_di_linea
      aerei_di_linea
    | helicopter elicotter~
    | drone drone droni
    | satellite satellite satelliti
    | flight volo voli collegamento_aereo collegamenti_aerei rotazioni_aeree tratte_aeree tratta_aerea
    | bicycle biciclett~ bici due_ruote mountain_bike e-bike
    | missile missil~ razzo razzi
    | bridge ponte ponti viadott~ cavalcavia passerella passerelle sovrappasso
    | tunnel galleria_stradale tunnel traforo
    | road strada strade autostrad~ statale_stradale arteria_stradale arterie_stradali carreggiata carreggiate
      statale_chiusa rete_stradale manto_stradale tangenziale tangenziali superstrada
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
    | tree albero alberi alberell~ piantin~ quercia querce abete abeti ulivi pini pioppo pioppi platano platani leccio
      lecci pino esemplari_arborei alberature giovani_piante
    | animal animale animali bestiame capi_di_bestiame bestie fauna esemplari_di_animali
    | cattle mucca mucche vacca vacche bovin~ toro tori capi_bovini vacche_da_latte
    | bird uccell~ volatil~
    | species specie
    | ticket bigliett~ abbonament~ ingresso_al_museo tagliando taglianda tagliandi tagliande titolo_di_viaggio
      titoli_di_viaggio ingressi_venduti biglietti_staccati tessera_d'ingresso abbonamenti_venduti titolo_d'ingresso
    | book libro libri romanzo romanzi titoli_pubblicati bestseller tomo_pubblicato libro_di_testo
    | book_volume tomo tomi volumi
    | library bibliotec~ sala_di_lettura sale_di_lettura
    | page pagina pagine
    | document documento documenti
    | newspaper giornale giornali quotidiani rivista riviste quotidiano_locale gazzetta
    | film film pellicol~ lungometragg~ cortometraggio cortometraggi cortometragg~
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
    | match partita partite gara_di_campionato sfida_di_campionato derby incontro_di_calcio incontri_di_calcio
      amichevole amichevoli
    | goal_scored gol rete_segnata reti_segnate marcature marcatura reti_realizzate gol_segnati reti_all'attivo
    | medal medagli~
    | prize premio premi riconoscimento riconoscimenti montepremi trofeo trofei jackpot vincita vincite primo_premio
      premio_in_denaro
    | ballot scheda schede
    | polling_station seggio_elettorale seggi_elettorali sezione_elettorale sezioni_elettorali
    | seat seggio seggi posti poltron~ posti_a_sedere posto_a_sedere scranni scranno
    | signature firma firme
    | letter lettera lettere missiva missive lettera_raccomandata raccomandate epistola
    | complaint reclamo reclami denuncia denunce segnalazion~ lamentel~ esposti doglianz~
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
    | contract contratto contratti contrattualizzazione
    | tender gara_d'appalto gare_d'appalto appalto appalti offerta offerte bando bandi bando_di_gara bandi_di_gara
    | treaty accordo accordi patto patti un_trattato il_trattato trattato_di trattati_internazionali convenzione
      convenzioni intesa intese
    | resolution risoluzion~
    | law legge leggi disegno_di_legge disegni_di_legge ddl legislazione testo_di_legge normativa normative
      provvedimento_legislativo
    | amendment emendament~
    | permit permesso permessi autorizzazion~ concessione concessioni
    | patent brevett~
    | dose dose dosi fiala_somministrata iniezione iniezioni puntura punture somministrazione_di_vaccino
    | vaccine vaccino vaccini
    | test test esame esami tampone tamponi screening accertament~ prelievo prelievi analisi_del_sangue
    | operation intervento_chirurgico interventi_chirurgici operazioni chirurgia sala_operatoria operazione_chirurgica
      operazioni_chirurgiche
    | bed letto letti posti_letto posto_letto posti_in_degenza
    | ambulance ambulanz~
    | shipment spedizion~
    | parcel pacco pacchi
    | container container
    | bag sacco sacchi sacchett~ borsa borse
    | field campo campi
    | farm fattori~ azienda_agricola aziende_agricole podere poderi cascina cascine tenuta_agricola masseria masserie
      impresa_agricola imprese_agricole allevament~ casale
    | company azienda aziende impresa imprese società ditta ditte compagnia compagnie multinazionale multinazionali
      pmi datore_di_lavoro datori_di_lavoro multinazional~
    | shop negozio negozi bottega botteghe punti_vendita esercizio_commerciale esercizi_commerciali punto_vendita
      attività_commerciali attività_commerciale esercent~
    | restaurant ristorant~ trattoria trattorie osteria osterie pizzeria pizzerie locanda
    | hotel albergo alberghi hotel struttura_ricettiva strutture_ricettive struttura_alberghiera strutture_alberghiere
      pensioncina
    | branch filial~ succursal~ sportello sportelli
    | bank banca banche
    | factory fabbrica fabbriche stabiliment~ sito_produttivo siti_produttivi impianto_produttivo impianti_produttivi
      opificio opifici polo_produttivo
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
    | website sito_web siti_web siti_internet blog portale_web pagina_web pagine_web
    | organisation organizzazion~ associazion~ ong ente enti nazioni_unite federazione federazioni sodaliz~
    | party partito_politico partito partiti
    | trade_union sindacat~ sigle_sindacali
    | committee comitat~ commissione commissioni
    | attack attentat~ raid sparatoria sparatorie assalto assalti offensiva offensive agguato agguati attacco attacchi
      attaccato attaccati attaccata attaccate bombardament~ agguat~ imboscat~ incursion~ blitz_armato
      azione_terroristica
    | explosion esplosion~ deflagrazion~ detonazion~ boato scoppio scoppi
    | earthquake terremot~ sisma sismi scossa scosse evento_sismico epicentro movimento_tellurico
    | storm tempest~ temporal~ uragan~ tifon~ ciclon~ tromba_d'aria trombe_d'aria maltempo bufera bufere fortunale
      mareggiata mareggiate ondata_di_maltempo
    | crime reato reati crimin~ delitto delitti omicid~ femminicidio femminicidi stupro stupri misfatt~ fatti_criminosi
      fatto_delittuoso
    | violation violazion~ infrazion~ inadempienz~
    | inspection ispezion~ controllo controlli verifica_ispettiva verifiche_ispettive sopralluog~ controllo_a_sorpresa
      controlli_a_sorpresa
    | lawsuit causa_legale cause_legali ricorso ricorsi
      udienza udienze contenzioso contenziosi azione_legale azioni_legali procedimento_giudiziario
      procedimenti_giudiziari causa_civile cause_civili
    | job posto_di_lavoro posti_di_lavoro occupazione impieghi posizione_lavorativa posizioni_lavorative cattedra
      cattedre
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
    | sheep pecore pecora ovino ovina ovini ovine agnella agnelle capi_ovini montone montoni
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
    | half_marathon mezza_maratona mezze_maratone
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
    | movement movimenti
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
        election elezion~ consultazione_elettorale consultazioni_elettorali tornata_elettorale tornate_elettorali
      amministrative comunali_del appuntamento_elettorale
    | vote voto voti votato votano votò votarono votazion~ suffrag~ schede_scrutinate
    | accident incidente incidenti scontro collision~ sciagur~ sinistro_stradale sinistri_stradali schianto_frontale
      tamponamento_a_catena scontro_frontale scontri_frontali tragedia_aerea disastro_aereo fuoriuscita_di_strada
      maxi-tamponamento investimento_mortale
    | fire incendio incendi rogo roghi fiamme fiamma incendio_boschivo incendi_boschivi focolaio_d'incendio combustione
    | flood alluvion~ inondazion~ esondazion~ straripamento straripamenti allagament~ piena_del_fiume piene tracimazion~
      bomba_d'acqua_ha
    | strike sciopero scioperi scioperano astensione_dal_lavoro braccia_incrociate incrociato_le_braccia
      incrociata_le_braccia incrociati_le_braccia incrociate_le_braccia incrociano_le_braccia incrociare_le_braccia
      agitazione_sindacale agitazioni_sindacali fermo_dei_lavoratori picchetto picchetti mobilitazione_sindacale
      stato_di_agitazione giornata_di_protesta
    | festival festival rassegna rassegne kermesse
    | summit vertice vertici summit
    | conference conferenz~ congress~ convegn~ simposio simposi seminario seminari forum giornata_di_studi
    | war guerra guerre conflitto_armato conflitto_armati conflitti_armato conflitti_armati conflitto_bellico
      belligeranza invasione
    | protest protesta proteste manifestazion~ corteo cortei marcia rivolta rivolte disordini sit-in mobilitazione
      mobilitazioni protesta_di_piazza contestazione contestazioni fiaccolata fiaccolate adunata sfilata_di_protesta
    | loan prestito prestiti mutuo mutui credito crediti finanziamento_bancario linea_di_credito linee_di_credito
      prestato_denaro anticipazione_bancaria prestiti_bancari microcredito microcrediti
    | grant borsa_di_studio borse_di_studio contributo_a_fondo_perduto assegno_di_ricerca assegni_di_ricerca
      contributo_di_studio a_fondo_perduto bando_vinto
    | fine multa multe sanzione sanzioni penale_di penali ammend~ multat~ contravvenzion~ verbale verbali sanzionato
      sanzionata sanzionati sanzionate sanzione_pecuniaria sanzione_amministrativa sanzioni_amministrative multare
      verbalizzato verbalizzata verbalizzati verbalizzate stangata
    | subsidy sussid~ sovvenzion~ contributi_pubblici contributo_statale contributi_statali contributo_pubblico
      aiuto_di_stato aiuti_di_stato fondi_statali denaro_pubblico soldi_pubblici contributo_regionale
      contributi_regionali
    """
)

_DEEDS = table(
    """
        donate donat~ donazion~ donò donano donare dono doni regalat~ lascito lasciti elargizion~ offerta_in_dono elargì
      elargito elargita elargiti elargite elargire devoluto devoluta devoluti devolute devolvere devolve devolverà
      devolse offerto_in_dono offerto offerti fatto_dono ha_regalato regalò regalare regala generosità
      gesto_di_solidarietà messo_mano_al_portafoglio ha_staccato_un_assegno staccato_un_assegno assegno_consegnato
      beneficenza obolo liberalità
    | contribute contributo contributi contribuit~ contribuisc~ apporto quota_associativa ha_messo_sul_piatto
      messo_sul_piatto mette_sul_piatto metterà_sul_piatto cofinanziamento compartecipazione contribuire contribuirà
      contribuiranno contribuì partecipa_con apporti apportato apporta quota_parte a_carico_del_comune autotassazione
    | pay pagat~ pagamento pagamenti paga pagano pagò pagherà pagheranno pagare versat~ versamento versamenti versa
      versano erogat~ erogazion~ saldat~ liquidato liquidata liquidati liquidate liquidazione liquidazioni liquidare
      sborsato sborsata sborsati sborsate sborsare sborsa sborserà sborsano esborso esborsi bonifico bonifica bonifici
      bonifice accreditato accreditata accreditati accreditate accredito accrediti corrisposto corrisposta corrisposti
      corrisposte corrispondere saldare salda saldo_della_fattura ha_versato verserà verseranno versare versò pagava
      pagavano pagarono tirato_fuori tira_fuori tirare_fuori mettere_mano_al_portafoglio messo_mano_al_portafoglio_per
      onorato_il_debito onorata_il_debito onorati_il_debito onorate_il_debito di_tasca_propria di_tasca_sua
      ha_pagato_il_conto elargito_la_somma elargita_la_somma elargiti_la_somma elargite_la_somma erogare eroga erogherà
    | cost costo costi costa costano costato costata costerà costò spese_di_costruzione
      fattura costerebbe costava costavano costeranno spesa_complessiva spesa_totale costo_complessivo conto_finale
      conto_salato preventivo preventivi onere oneri esborso_totale valore_dell'opera importo_dei_lavori
      ammontare_dei_lavori quadro_economico a_fronte_di_una_spesa il_conto ingoiato ingoiata ingoiati ingoiate aggravio
      fatturazione viene_a_costare verrà_a_costare fatture_per spese_sostenute
    | price prezzo prezzi tariffa tariffe prezzo_di_vendita prezzo_di_listino listino costo_al_pubblico in_vendita_a
      venduto_al_prezzo venduta_al_prezzo cartellino tariffario prezzo_d'acquisto prezzo_di_partenza prezzo_base
      al_prezzo_di si_vende_a si_vendono_a si_paga si_pagano prezzo_unitario costo_al_chilo messo_in_vendita_a
      base_d'asta
    | budget bilancio_preventivo budget stanziamento_di_bilancio dotazione_finanziaria dotazione_economica
      capitolo_di_spesa capitoli_di_spesa bilancio_di_previsione plafond_di_spesa messo_a_bilancio messi_a_bilancio
      messe_a_bilancio a_bilancio tesoretto somma_a_disposizione fondi_a_disposizione stanziamento_complessivo
      disponibilità_finanziaria
    | invest investiment~ investit~ investe investono investirà investire iniettato iniettata iniettati iniettate
      iniezione_di_capitale iniezione_di_liquidità investì investiranno investendo messo_sul_tavolo mette_sul_tavolo
      metterà_sul_tavolo messi_sul_tavolo immesso_capitali immessa_capitali immessi_capitali immesse_capitali
      immissione_di_capitali capitali_immessi round_di_finanziamento impegno_economico sforzo_economico
    | finance finanziament~ finanziat~ finanzia finanziano finanziare finanzierà cofinanziato cofinanziata cofinanziati
      cofinanziate cofinanzia coperto_dalla_regione coperta_dalla_regione coperti_dalla_regione coperte_dalla_regione
      a_carico_dello_stato a_carico_della_regione a_spese_di finanziò finanzieranno coperto_da_fondi fondi_pnrr
      copertura_finanziaria copertura_economica sostegno_finanziario sostegno_economico_di autofinanziato autofinanziata
      autofinanziati autofinanziate autofinanziamento
    | revenue fatturat~ ricavi ricavo entrate giro_d'affari incassi incasso vendite giro_di_affari volume_d'affari
      volume_di_affari incassato incassata incassati incassate incassa incassano incassare incasserà incassò introito
      introiti introitato introitata introitati introitate entrate_annue proventi provento ricavato ricavati
      fattura_oltre fatturava fatturare valore_della_produzione giro_affari corrispettivi ha_fruttato fruttato
      frutta_ogni_anno fruttano fruttò gettito gettiti
    | profit utile utili profitto profitti guadagn~ ebitda risultato_netto risultato_positivo utile_netto utili_netti
      plusvalenza plusvalenze surplus_di_bilancio in_attivo bilancio_in_attivo in_utile margine_netto attivo_di_bilancio
      saldo_positivo rendita_netta reso_un_guadagno ritorno_sull'investimento risultato_operativo risultato_d'esercizio
      lucro lucri
    | loss perdita perdite in_rosso in_passivo conti_in_rosso bilancio_in_rosso rosso_di_bilancio passivo_di_bilancio
      minusvalenza minusvalenze ammanco ammanchi buco_di_bilancio buco_nei_conti risultato_negativo mancato_guadagno
      mancati_ricavi mancati_incassi mancati_introiti perso_denaro chiuso_in_rosso chiusa_in_rosso chiusi_in_rosso
      chiuse_in_rosso
    | margin margine margini
    | dividend dividend~
    | debt debito debiti indebitament~ passività esposizione_debitoria indebitato indebitata indebitati indebitate
      insoluto insoluta insoluti insolute arretrati pendenza_debitoria somme_dovute dovuto_ai_fornitori
      dovuta_ai_fornitori dovuti_ai_fornitori dovute_ai_fornitori deve_ai_fornitori fatture_non_pagate
      bollette_non_pagate cartelle_esattoriali morosità morosi moroso rate_non_pagate crediti_deteriorati
      scoperto_bancario
    | asset attività_di_bilancio patrimonio
    | capital capitale_sociale capitali capitale_proprio
    | wage salari~ stipendi~ retribuzion~ paga_oraria busta_paga
      aumento_di_stipendio aumento_salariale paga_mensile paga_base compenso compensi remunerazione remunerazioni
      trattamento_economico emolumento emolumenti mensile_netto guadagna_al_mese guadagnano_al_mese percepisce_al_mese
      percepiscono_al_mese prende_al_mese aumento_in_busta_paga ingaggio ingaggi cachet monte_salari
      trattamento_retributivo aumento_retributivo scatto_salariale tredicesima salario_minimo
    | pension pensione pensioni vitalizio vitalizi rendita_vitalizia assegno_pensionistico trattamento_pensionistico
      assegno_sociale previdenza quiescenza pensionistico pensionistica pensionistici pensionistice
    | bonus bonus premi_di_produzione gratifich~
      una_tantum premio_di_risultato premio_produzione premio_di_produzione gratifica incentivo_economico
      incentivi_economici tredicesima_mensilità assegno_una_tantum
    | tax tassa tasse tributi fiscale iva imposta imposte imposizione_fiscale tassazione prelievo_fiscale
      gettito_fiscale carico_fiscale pressione_fiscale fisco erario tributo tributari tassato tassata tassati tassate
      imu tari irpef irap balzello balzelli addizionale_comunale
    | tariff dazio dazi tassa_doganale tasse_doganali diritti_doganali barriere_doganali sovrattassa
    | fee canone canoni onorar~ quota_d'iscrizione costo_d'ingresso biglietto_d'ingresso prezzo_del_biglietto
      tassa_d'iscrizione tasse_universitarie quota_di_iscrizione quota_associativa_annua quota_di_partecipazione
      spese_di_commissione commissioni_bancarie commissione_bancaria parcella parcelle retta rette retta_mensile
      costo_dell'iscrizione contributo_d'ingresso contributo_d'iscrizione
    | aid aiuto aiuti assistenza soccorsi_umanitari sostegno_economico contributo_economico ristoro ristori
      sussidio_statale boccata_d'ossigeno misure_di_sostegno mano_tesa aiuti_umanitari soccorso_economico
      sostegni_economici
    | fund fondo fondi cassa_comune fondi_pubblici fondo_di_solidarietà salvadanaio gruzzolo tesoretto_da
      fondi_stanziati
    | raise raccolto_fondi raccolta_fondi raccolti_fondi raccolte_fondi raccolse raccogliere raccolti colletta
      ha_raccolto raccolto_oltre raccolto_più raccolto_circa raccolti_oltre hanno_raccolto ha_permesso_di_raccogliere
      raccolgono raccoglie raccoglierà racimolato racimolata racimolati racimolate racimolare messo_insieme
      messi_insieme mettere_insieme rastrellato rastrellata rastrellati rastrellate rastrellare somma_raccolta
      crowdfunding sottoscrizione_popolare lotteria_di_beneficenza totalizzato_donazioni totalizzata_donazioni
      totalizzati_donazioni totalizzate_donazioni raccolta_benefica raccolta_di_fondi
    | spend spesa spese speso spesi spende spendono spendere spenderà sborso esborso_di uscite_di_cassa dilapidato
      dilapidata dilapidati dilapidate impiegato_per investito_per fatto_fuori spendevano uscite_correnti
      consumato_in_spese consumata_in_spese consumati_in_spese consumate_in_spese spenderanno ha_speso hanno_speso
      dispendio sperperato sperperata sperperati sperperate sperpero
    | save risparm~ messo_da_parte mettere_da_parte messi_da_parte economie_di_spesa tagli_di_spesa taglio_alla_spesa
      tagliato_i_costi tagliata_i_costi tagliati_i_costi tagliate_i_costi spending_review
    | sell vendut~ vende vendono vendere vendita vendite venderà ceduto ceduta ceduti cedute cedere cede cessione
      cessioni piazzato piazzata piazzati piazzate smerciato smerciata smerciati smerciate smercio commercializzato
      commercializzata commercializzati commercializzate commercializzazione commercializzare alienato alienata alienati
      alienate alienazione alienazioni vendevano vendeva venderanno venderono vendette andato_a_ruba andata_a_ruba
      andati_a_ruba andate_a_ruba va_a_ruba vanno_a_ruba sold_out messo_in_vendita messi_in_vendita messa_in_vendita
      messe_in_vendita aggiudicato_all'asta battuto_all'asta battuta_all'asta battuti_all'asta liquidato_lo_stock
      trovato_un_acquirente hanno_trovato_un_acquirente staccati staccati_biglietti svenduto svenduta svenduti svendute
      svendita dismesso dismessa dismessi dismesse dismissione dismissioni esauriti_in_poche
    | buy acquist~ comprat~ compra comprano comprare rileva_la compra_di compere compravendita comprò comprarono
      comprerà si_è_aggiudicato si_è_aggiudicata si_aggiudica si_è_accaparrato accaparrato accaparrata accaparrati
      accaparrate ha_messo_le_mani_su approvvigionato approvvigionata approvvigionati approvvigionate procurato
      procurata procurati procurate messo_le_mani_su si_è_assicurato
    | export esportazion~ esportat~ esporta esportano esportare export venduto_all'estero venduti_all'estero
      venduta_all'estero vendute_all'estero vendite_all'estero spedito_all'estero spediti_all'estero esporterà
      mercati_esteri spedizioni_all'estero collocato_all'estero vendere_all'estero export_di merci_in_uscita
    | import importazion~ importat~ importa importano importare import acquistato_all'estero acquistati_all'estero
      comprato_all'estero comprati_all'estero acquisti_dall'estero proveniente_dall'estero provenienti_dall'estero
      arriva_dall'estero fatto_arrivare fatti_arrivare merci_in_entrata
    | trade commercio interscambio scambi commerci interscambio_commerciale scambi_commerciali import-export
      commercio_estero commercializza
    | produce produzion~ prodotto_in prodotta_in prodotti_in prodotte_in produce producono prodotta prodotte
      produrre produrrà produsse fabbricato_in fabbricata_in fabbricati_in fabbricate_in generat~ genera genererà
      uscito_dalla_fabbrica uscita_dalla_fabbrica usciti_dalla_fabbrica uscite_dalla_fabbrica uscito_dalla_catena
      usciti_dalle_linee uscite_dalla_catena escono_dalla_fabbrica sfornato sfornata sfornati sfornate sforna sfornano
      sfornare assemblato assemblata assemblati assemblate assemblaggio fabbrica_ogni fabbricazione fabbricare
      confezionato confezionata confezionati confezionate confeziona confezionamento realizza_ogni_anno imbottigliato
      imbottigliata imbottigliati imbottigliate imbottigliamento generare generano prodotti_annualmente produceva
      producevano producono_ogni produrranno manifattura output
    | harvest raccolto raccolti_agricoli raccolta_del_grano mietitur~ vendemmi~ mietut~ raccolta_delle_olive
      raccolta_dell'uva raccolta_della_frutta trebbiatur~ trebbiato trebbiata trebbiati trebbiate portato_in_cantina
      conferito conferita conferiti conferite conferimento_delle_uve uve_raccolte racimolato_nei_campi
      campagna_di_raccolta raccolta_delle_mele taglio_del_grano
    | yield resa rese rendiment~ per_ettaro a_ettaro produttività_per_ettaro
    | consume consum~ fabbisogno fabbisogni divora divorato divorata divorati divorate beve bevono bevuto bevuta bevuti
      bevute brucia_energia utilizzo_di_energia energivore energivori assorbe assorbono ingoiano spreco spreca spreci
      sprece ingerito ingerita ingeriti ingerite ingestione
    | supply fornisc~ fornit~ rifornisc~ riforniment~ approvvigionament~ fornire fornirà forniranno rifornire rifornito
      rifornita riforniti rifornite approvvigion~ servito_dalla_rete servita_dalla_rete serviti_dalla_rete
      servite_dalla_rete eroga_acqua dotazione messo_a_disposizione messa_a_disposizione messi_a_disposizione
      messe_a_disposizione mette_a_disposizione mettere_a_disposizione metterà_a_disposizione procacciato procacciata
      procacciati procacciate
    | deliver consegn~ recapit~ distribuzione distribuzioni distribuito distribuiti distribuita distribuite
      distribuire distribuisce smistato smistata smistati smistate smistamento spedito spedita spediti spedite
      prende_in_consegna presa_in_consegna dispensato dispensata dispensati dispensate ripartito_tra ripartita_tra
      ripartiti_tra ripartite_tra distribuirà distribuiscono distribuì distribuendo dato_in_consegna dati_in_consegna
      arrivo_della_fornitura fatto_pervenire fatta_pervenire fatti_pervenire fatte_pervenire
    | transport trasport~ convogliato convogliata convogliati convogliate spostato_passeggeri spostata_passeggeri
      spostati_passeggeri spostate_passeggeri movimentato movimentata movimentati movimentate movimentazione movimenta
      muove_ogni_anno condotto_a_destinazione condotta_a_destinazione condotti_a_destinazione condotte_a_destinazione
      imbarcava portato_a_bordo passeggeri_movimentati
    | cargo carichi merci carico_utile merce tonnellaggio stiva stive partita_di_merce
    | install installat~ installazion~ installa installare posat~ posa collocato collocata collocati collocate
      collocazione collocare allestito allestita allestiti allestite allestimento allestire piazzato_nel impiantato
      impiantata impiantati impiantate messa_in_opera messo_in_opera messi_in_opera messe_in_opera posa_in_opera
      posizionato posizionata posizionati posizionate posizionamento posizionare attrezzato attrezzata attrezzati
      attrezzate dispiegato dispiegata dispiegati dispiegate dispiegamento schierato schierata schierati schierate
      equipaggiato equipaggiata equipaggiati equipaggiate installerà installeranno installarono posare
    | build costruzion~ costruit~ costruire costruirà costruisce costruì edificat~ realizzato_nel realizzata_nel
      realizzati_nel realizzate_nel erett~ lavori cantiere ricostruzione ricostruzioni ricostruito ricostruiti
      ricostruita ricostruite ricostruire sorto_nel sorge_nel sorgerà sorgeranno sorto sorta_nel innalzato innalzata
      innalzati innalzate innalzare tirato_su tirata_su tirati_su tirate_su tirare_su edificare edificazione
      realizzazione_dell'opera realizzazione_del_ponte realizzazione_della realizzazione_del opera_muraria costruirono
      costruendo costruiranno costruttore costruttori posa_della_prima_pietra prima_pietra_posata cantierizzazione
      apertura_del_cantiere eriger~ erige elevato_nel vedrà_la_luce ha_visto_la_luce
    | repair riparazion~ riparat~ riparare risanament~ aggiustato aggiustata aggiustati aggiustate aggiustare sistemato
      sistemata sistemati sistemate manutenzione manutenzioni rimesso_in_sesto rimesso_in_funzione rimesso_a_nuovo
      rimessa_a_nuovo rimessi_a_nuovo rimesse_a_nuovo rattoppato rattoppata rattoppati rattoppate rattoppo rappezzato
      rappezzata rappezzati rappezzate ripristinato ripristinata ripristinati ripristinate ripristino ripristinare
      messo_a_posto messa_in_sicurezza riparò riparano riasfaltato riasfaltata riasfaltati riasfaltate riasfaltatura
    | replace sostituit~ sostituzion~ sostituir~ sostituisc~ rinnov~ rimpiazzato rimpiazzata rimpiazzati rimpiazzate
      rimpiazzare rimpiazza rimpiazzo avvicendato avvicendata avvicendati avvicendate avvicendamento avvicendamenti
      subentr~ cambiato_con cambiata_con cambiati_con cambiate_con lascerà_il_posto lascia_il_posto lasciato_il_posto
      prenderà_il_posto prende_il_posto preso_il_posto prendere_il_posto prenderanno_il_posto ricambio_di
      al_posto_del_vecchio al_posto_dei_vecchi soppiantato soppiantata soppiantati soppiantate dato_il_cambio
    | demolish demolizion~ demolit~ abbattut~ demolire rasa_al_suolo raso_al_suolo rasi_al_suolo rase_al_suolo
      radere_al_suolo buttato_giù buttata_giù buttati_giù buttate_giù buttare_giù butta_giù tirato_giù tirati_giù
      tirare_giù smantellato smantellata smantellati smantellate smantellamento smantellare abbattimento abbattimenti
      abbattere abbatte abbatterà abbatteranno atterrato_dalle_ruspe atterrata_dalle_ruspe atterrati_dalle_ruspe
      atterrate_dalle_ruspe ruspe_in_azione sotto_le_ruspe decostruito decostruita decostruiti decostruite
      fatto_brillare smontato smontata smontati smontate smontaggio sventrato sventrata sventrati sventrate
    | destroy distrutt~ distruzion~ distrugg~ ridotto_in_cenere ridotti_in_cenere ridotta_in_cenere ridotte_in_cenere
      in_cenere andato_in_fumo andati_in_fumo andata_in_fumo andate_in_fumo andato_distrutto divorato_dalle_fiamme
      divorata_dalle_fiamme divorati_dalle_fiamme divorate_dalle_fiamme divorato_dal_fuoco divorati_dal_fuoco
      mandato_in_fumo mandati_in_fumo mandate_in_fumo bruciato bruciata bruciati bruciate incenerito incenerita
      inceneriti incenerite carbonizzato carbonizzata carbonizzati carbonizzate devastato devastata devastati devastate
      devastazione devastare devastazioni rado_al_suolo rada_al_suolo radi_al_suolo rade_al_suolo spazzato_via
      spazzata_via spazzati_via spazzate_via spazzò_via cancellato_dalla_mappa annientato annientata annientati
      annientate polverizzato polverizzata polverizzati polverizzate preda_delle_fiamme in_preda_alle_fiamme
      avvolto_dalle_fiamme avvolta_dalle_fiamme avvolti_dalle_fiamme avvolte_dalle_fiamme inghiottito_dalle_fiamme
      inghiottita_dalle_fiamme inghiottiti_dalle_fiamme inghiottite_dalle_fiamme percorsi_dal_fuoco percorso_dal_fuoco
      percorsa_dal_fuoco annerito annerita anneriti annerite macerie cumulo_di_macerie ridotto_in_macerie
      ridotti_in_macerie ridotta_in_macerie inagibil~ irrecuperabil~ mandato_in_rovina incendiato incendiata incendiati
      incendiate sventrato_dal sventrata_dal sventrati_dal sventrate_dal mandato_in_cenere mandata_in_cenere
      mandati_in_cenere mandate_in_cenere ha_mandato_in_fumo
    | damage danneggi~ danno_economico danni lesioni_strutturali compromesso compromessa compromessi compromesse
      deteriorato deteriorata deteriorati deteriorate deterioramento ammalorato ammalorata ammalorati ammalorate
      colpito_dalla_piena investiti_dal_fango allagato allagata allagati allagate crepato crepata crepati crepate
      ammaccato ammaccata ammaccati ammaccate malridotto malridotta malridotti malridotte intaccato intaccata intaccati
      intaccate scoperchiato scoperchiata scoperchiati scoperchiate scempio distruzione_parziale danno_materiale
      danni_materiali danni_strutturali rovinati_dalla_grandine flagellato flagellata flagellati flagellate sferzato
      sferzata sferzati sferzate messo_in_ginocchio messi_in_ginocchio
    | compensation risarciment~ indennizz~ risarcit~ indennit~ ristorato ristorata ristorati ristorate
      liquidato_il_danno liquidata_il_danno liquidati_il_danno liquidate_il_danno riparazione_pecuniaria compensazioni
      buonuscita buonuscite rivalsa ristoro_economico danno_riconosciuto
    | insurance assicurazion~ assicurat~ polizza_assicurativa polizze_assicurative compagnia_assicurativa
      compagnie_assicurative copertura_assicurativa
    | interest interessi tasso_d'interesse tasso_di_interesse euribor tasso_fisso tasso_variabile tasso_ufficiale
      tasso_di_riferimento costo_del_denaro tassi_di_interesse tassi_d'interesse taeg
    | inflation inflazion~ carovita caro-vita aumento_dei_prezzi rincaro_dei_prezzi indice_dei_prezzi rialzo_dei_prezzi
      costo_della_vita caro_prezzi
    | unemployment disoccupazion~ senza_lavoro tasso_di_disoccupazione inoccupato inoccupata inoccupati inoccupate
      disoccupate_e_disoccupati in_cerca_di_lavoro in_cerca_di_occupazione senza_impiego
    | gdp pil prodotto_interno_lordo ricchezza_nazionale ricchezza_prodotta prodotto_interno
    | exchange_rate tasso_di_cambio
    | income reddito redditi potere_d'acquisto entrate_familiari introito_mensile introiti_familiari
    | deficit deficit disavanz~ buco_nel_bilancio sbilancio rosso_nei_conti squilibrio_di_bilancio saldo_negativo
      deficitario deficitaria deficitarii deficitarie voragine
    | surplus avanzo surplus eccedenz~ avanzo_di_amministrazione avanzo_di_bilancio saldo_attivo rimanenza_di_cassa
    | reserve riserva riserve scorte giacenza giacenze stoccato stoccata stoccati stoccate stoccaggio accantonato
      accantonata accantonati accantonate accantonamento accantonamenti scorta scorte_strategiche tesoreria cassa_di
    | backlog portafoglio_ordini arretrato_giudiziario pratiche_arretrate pratiche_in_attesa cause_pendenti
      fascicoli_pendenti procedimenti_pendenti giacenza_di_pratiche commesse_da_evadere
    | value valore valori vale valgono valutat~ stimato_in stimata_in stimati_in stimate_in quotato quotata quotati
      quotate valeva valevano controvalore del_valore_di stima_di_valore
    | amount importo importi somma somme ammonta ammontano ammontare cifra cifre quantità si_aggira si_aggirano assomma
      assommano si_attesterà ammonterebbe ammonterà totale_dovuto
    | allocate stanziat~ stanziament~ assegnat~ destinat~ assegnazion~ stanzia concesso_dalla concessa_dalla
      concessi_dalla concesse_dalla attribuito attribuita attribuiti attribuite accordato accordata accordati accordate
      riservato_a riservata_a riservati_a riservate_a erogato_a sbloccato sbloccata sbloccati sbloccate
      sblocco_dei_fondi sblocca vincolato_a vincolata_a vincolati_a vincolate_a ripartito ripartita ripartiti ripartite
      ripartizione ripartire concessione_di_fondi concessi destinare destina destinerà destineranno assegna assegnare
      assegnerà stanziò stanzierà stanziano stanziare elargito_fondi elargita_fondi elargiti_fondi elargite_fondi
      messo_a_disposizione_della
    | receive ricevut~ riceve ricevono riceverà ricevere ricevette percepit~ incassato_dallo incassata_dallo
      incassati_dallo incassate_dallo ottenuto ottenuta ottenuti ottenute ottenne ottiene ottengono ottenere otterrà
      intascato intascata intascati intascate intasca intascare intascano percepisce percepiscono percepire percepì
      riscosso riscossa riscossi riscosse riscossione portato_a_casa porta_a_casa porterà_a_casa aggiudicato aggiudicata
      aggiudicati aggiudicate aggiudicarsi ereditato ereditata ereditati ereditate accetto_donazioni accetta_donazioni
      accetti_donazioni accette_donazioni destinataria_di premiato_con premiata_con premiati_con premiate_con
      riceveranno ricevevano riceveva in_dote si_è_visto_assegnare
    | refund rimbors~ ridare_indietro restituire restituisce restituirà restituiranno restituzione restituzioni
      reso_il_denaro risarcito_ai_clienti risarcita_ai_clienti risarciti_ai_clienti risarcite_ai_clienti riaccredit~
      ridato_indietro
    | repay restituzione_del_prestito rimborso_del_prestito restituit~ estinto_il_debito estinzione_del_debito
      estinguere_il_debito ripianato ripianata ripianati ripianate ripianare ripiano_del_debito saldato_il_debito
      ripagato ripagata ripagati ripagate ripagare ammortamento_del_mutuo rientro_dal_debito
    | rent affitto affitti locazion~ canone_d'affitto pigione pigioni canone_di_locazione canone_di_affitto
      canone_mensile noleggio noleggi affittato affittata affittati affittate affittare affitta affittano locato locata
      locati locate in_affitto canoni_di_locazione
    | advance anticipo anticipi acconto acconti caparra_versata prima_tranche_anticipata
    | deposit deposito depositi cauzion~ caparra deposito_cauzionale caparre versamento_a_garanzia
    | discount sconto sconti ribass~ ribassato_del scontato scontata scontati scontate scontistica
      promozione_commerciale saldi in_saldo prezzo_scontato taglio_del_prezzo
    | capacity capacità capienza portata
      posto_per spazio_per progettato_per progettata_per può_ospitare possono_ospitare potrà_ospitare
      potranno_ospitare in_grado_di_ospitare
      ospita_fino può_accogliere possono_accogliere potrà_accogliere in_grado_di_accogliere in_grado_di_contenere
      può_contenere possono_contenere capace_di_ospitare capace_di_contenere capace_di_accogliere capiente
      può_trasportare può_imbarcare in_grado_di_trasportare capace_di_trasportare posti_disponibili posti_per
      capienza_massima ricettività può_alloggiare pensato_per_ospitare progettato_per_ospitare destinato_ad_accogliere
      destinata_ad_accogliere destinati_ad_accogliere destinate_ad_accogliere ospiterà potrà_contenere volume_utile
    | power potenza potenze potenza_nominale megawatt_installati cavalli_vapore
    | voltage tensione voltaggi~
    | torque coppia_massima coppia_motrice
    | pressure pressione
    | length lunghezz~ lungo lunga lunghi lunghe estensione_lineare sviluppo_lineare si_estende_per si_snoda si_snodano
      si_sviluppa_per si_snoderà di_lunghezza percorso_di misura_in_lunghezza tracciato_di da_un_capo_all'altro
      esteso_per estesa_per estesi_per estese_per lineari
    | height altezz~ alto alta alti alte svetta svettano si_innalza si_erge di_altezza d'altezza statura
      misura_in_altezza si_leva
    | width larghezz~ largo larga larghi di_larghezza
    | depth profond~ sott'acqua sotto_il_livello sotto_terra sottoterra di_profondità fondale fondali pescaggio
      sotto_la_superficie
    | diameter diametr~ di_diametro circonferenza
    | thickness spessor~ di_spessore spesso_due spesse_mura
    | weight peso pesi pesa pesano pesava ago_della_bilancia bilancia_ha_segnato sulla_bilancia peserà pesato
      pesava_oltre pesavano tonnellaggio_lordo massa_complessiva stazza
    | area area aree estensione superficie superfici copre_un'area appezzamento_di superficie_coperta superficie_utile
      superficie_totale metratura metrature si_estende_su si_estendono_su esteso_su estesa_su estesi_su estese_su
      occupa_un'area
    | volume volume volumetria cubatura
    | level livello livelli livello_idrometrico livello_dell'acqua
    | altitude altitudin~ quota_di_volo sul_livello_del_mare in_quota sul_mare slm d'altitudine di_altitudine
      ad_alta_quota
    | speed velocità andatura km/h a_tutta_velocità viaggiava_a viaggiavano_a sfrecciava sfrecciavano correva_a
      velocità_di_punta
    | temperature temperatur~ colonnina_di_mercurio mercurio
    | distance distanz~ percorsa percorse percorrere percorre percorrono percorrerà in_linea_d'aria lontano_da dista
      distano tragitto_di separano separa_da
    | range autonomia raggio_d'azione percorrenza_con_una_ricarica gittata raggio_operativo
    | age età anni_di_età compiuto_gli_anni compiuta_gli_anni compiuti_gli_anni compiute_gli_anni compie_anni
      spegne_le_candeline primavere dell'età età_media d'età di_età vecchio_di vecchia_di risalente_a
    | duration durata durate dura durano durò durato durerà dureranno si_protrae si_protrarrà si_protrarranno
      si_è_protratto si_è_protratta protratto protratta protratti protratte si_prolunga si_prolungherà nell'arco_di
      arco_di_tempo per_un_periodo lasso_di_tempo tempi_di_realizzazione tempo_di_esecuzione tempi_di_esecuzione
      ci_vogliono ci_vorranno ci_sono_voluti ci_sono_volute ci_è_voluto occorreranno si_svilupperà_su cantiere_di
      arco_temporale
    | travel_time tempo_di_percorrenza tempi_di_percorrenza tempo_di_viaggio tempo_di_volo durata_del_viaggio
      impiega_minuti durata_del_volo in_viaggio
    | delay ritardo ritardi ritardato ritardata ritardati ritardate ritardare in_ritardo accumulato_ritardo lungaggini
      dilazione intoppo intoppi slittato slittata slittati slittate slitta
    | warranty garanzi~ coperto_da_garanzia in_garanzia
    | emission emission~ immesso_nell'atmosfera immessa_nell'atmosfera immessi_nell'atmosfera immesse_nell'atmosfera
      immissioni_in_atmosfera emette emettono emesse emessi_in_atmosfera rilasciato_nell'atmosfera
      rilasciata_nell'atmosfera rilasciati_nell'atmosfera rilasciate_nell'atmosfera anidride_carbonica co2 gas_serra
      impronta_di_carbonio gas_climalteranti biossido_di_carbonio
    | rainfall precipitazion~ pioggia piogge caduti_in_poche_ore pioggia_caduta acquazzone acquazzoni rovescio rovesci
      nubifragio nubifragi bomba_d'acqua bombe_d'acqua piovosità pluviometri piovuto piovuta piovuti piovute
      per_metro_quadrato diluvio
    | magnitude magnitud~ forza beaufort richter
    | leakage perdite_idriche fuga_d'acqua dispersione_idrica acqua_dispersa perdite_di_rete perdite_della_rete
      dispersioni_idriche acqua_persa
    | traffic traffico veicoli_al_giorno passaggi_di_veicoli transiti transito transiti_giornalieri flusso_di_veicoli
      flusso_veicolare veicoli_in_transito viabilità transitano transita
    | density densità abitanti_per_chilometro_quadrato
    | life_expectancy aspettativa_di_vita speranza_di_vita
    | mortality mortalità
    | start inizio inizia iniziano iniziato iniziata iniziati iniziate inizierà inizieranno iniziò iniziarono
      iniziare cominci~ avvio avviat~ avvia avvierà partenza_dei_lavori scoppiat~ prima_pietra prende_il_via
      prenderà_il_via ha_preso_il_via prenderanno_il_via prendono_il_via preso_il_via prendere_il_via al_via dato_il_via
      dà_il_via darà_il_via via_ai_lavori partono_i_lavori parte_il_cantiere partiranno_i_lavori partiti_i_lavori
      esordio esordi debutto debutta debutterà debuttato debuttata debuttati debuttate calcio_d'inizio fischio_d'inizio
      battesimo scatterà scatteranno si_apre si_aprirà si_è_aperto si_è_aperta si_alza_il_sipario alzato_il_sipario
      intrapreso intrapresa intrapresi intraprese messa_in_moto decollo_del_progetto ai_nastri_di_partenza
      taglio_del_nastro_al_cantiere apertura_dei_lavori primo_colpo_di_piccone prima_colpo_di_piccone
      primi_colpo_di_piccone prime_colpo_di_piccone innescato innescata innescati innescate partirà partiranno
    | end fine finisc~ finit~ terminato terminata terminati termina terminerà terminano terminare terminò concluso
      conclusi conclusa concluse conclude concludono concluderà concludersi si_chiude si_chiuderà si_è_chiuso
      si_è_chiusa si_chiudono volge_al_termine giunto_al_termine giunge_al_termine giungerà_al_termine giunta_al_termine
      giunti_al_termine terminate termine_dei_lavori al_termine conclusione si_concluderà si_conclude si_è_concluso
      si_è_conclusa si_concluderanno cala_il_sipario calato_il_sipario calerà_il_sipario sipario epilogo cessato cessata
      cessati cessate cessazione cessare cessa cesserà cessano messo_la_parola_fine parola_fine mette_fine mettere_fine
      messo_fine esaurito_il_termine esaurita_il_termine esauriti_il_termine esaurite_il_termine chiusura_dei_lavori
      fine_lavori concludere
    | open apert~ aprì apre aprono aprirà aprire inaugur~ apre_le_porte primi_pazienti primi_visitatori
      primi_passeggeri aperto_i_battenti apre_i_battenti aprirà_i_battenti aprire_i_battenti aprono_i_battenti
      ha_aperto_le_porte aprirà_le_porte aperto_al_pubblico aperta_al_pubblico aperti_al_pubblico taglio_del_nastro
      tagliato_il_nastro taglia_il_nastro nastro_tagliato primi_clienti primi_ospiti primi_inquilini primi_alunni
      alza_la_saracinesca alzato_la_saracinesca varo_del battezzato battezzata battezzati battezzate apriranno aprirono
      aprivano in_funzione_da fruibil~ accessibile_al_pubblico accessibile_da accolto_i_primi accoglie_i_primi
      accoglierà_i_primi vernissage primi_utenti apertura_al_pubblico
    | close chius~ chiude chiudono chiuderà chiudere abbassato_la_saracinesca abbassata_la_saracinesca
      abbassati_la_saracinesca abbassate_la_saracinesca abbassa_la_saracinesca abbasserà_la_saracinesca
      abbassare_la_saracinesca abbassano_la_saracinesca tirato_giù_la_saracinesca chiuso_i_battenti chiude_i_battenti
      chiuderà_i_battenti chiudere_i_battenti chiudono_i_battenti cessazione_dell'attività cessato_l'attività
      cessa_l'attività cesserà_l'attività cessata_attività fermo_definitivo stop_definitivo serrato serrata serrati
      serrate serranda_abbassata serrande_abbassate apposti_i_sigilli sigilli interdetto_al_traffico
      interdetta_al_traffico interdetti_al_traffico interdette_al_traffico off_limits sbarrato sbarrata sbarrati
      sbarrate impercorribil~ chiuderanno chiudeva
    | reopen riapert~ riapr~ di_nuovo_aperto di_nuovo_aperta di_nuovo_aperti tornato_in_funzione tornata_in_funzione
      tornerà_in_funzione tornato_accessibile torna_accessibile tornata_percorribile restituito_al_pubblico
      restituita_al_pubblico restituita_alla_città restituito_alla_città riattivato riattivata riattivati riattivate
      riattivazione nuova_apertura
    | complete completat~ completament~ completare ultimat~ ultimazion~ portato_a_termine portata_a_termine
      portati_a_termine portate_a_termine portare_a_termine porterà_a_termine portato_a_compimento portata_a_compimento
      compimento ultimare perfezionato perfezionata perfezionati perfezionate fine_dei_lavori chiusura_del_cantiere
      consegna_dei_lavori conclusione_dei_lavori lavori_ultimati lavori_conclusi lavori_terminati ultimi_ritocchi
      finito_di_costruire finita_di_costruire finiti_di_costruire finite_di_costruire collaudato collaudata collaudati
      collaudate collaudo
    | commission messa_in_servizio entrata_in_funzione entra_in_funzione entrerà_in_funzione entrato_in_funzione
      in_esercizio
      entrò_in_funzione entrata_in_servizio entrato_in_servizio entrò_in_servizio entrò_in_esercizio
      messo_in_servizio messa_in_funzione messo_in_funzione in_funzione_dal in_servizio_dal entrerà_in_servizio
      entrerà_in_esercizio entrare_in_servizio entrare_in_funzione entreranno_in_funzione entreranno_in_servizio
      entra_in_servizio attivo_dal attiva_dal operativo_dal operativa_dal operativo_da operativa_da in_attività_dal
      messa_in_esercizio messo_in_esercizio reso_operativo resa_operativa allacciato_alla_rete allacciata_alla_rete
      allacciati_alla_rete allacciate_alla_rete collegato_alla_rete ha_cominciato_a_funzionare ha_iniziato_a_funzionare
      iniziò_a_funzionare sarà_operativo sarà_operativa operativi_dal
    | discover scopert~ scopr~ scoprì rilev~ individuat~ riscontrat~ avvistat~
    | launch introdotto introdotta introdotti introdotte introduce lancio lanci lanciat~ lancia lancerà
      mandato_in_orbita mandata_in_orbita mandati_in_orbita
      mandate_in_orbita messo_in_orbita messi_in_orbita portato_in_orbita portati_in_orbita spedito_nello_spazio
      spediti_nello_spazio varato varata varati varate varo immesso_sul_mercato immessi_sul_mercato uscito_sul_mercato
      arriva_sul_mercato arriverà_sul_mercato sbarca_sul_mercato uscita_sul_mercato svelato svelata svelati svelate
      presentato_al_pubblico presentata_al_pubblico presentati_al_pubblico presentate_al_pubblico disponibile_dal
      disponibile_da lanciarono lanciò lanciare debutto_commerciale messo_in_commercio decollato_dalla_base
      decollata_dalla_base decollati_dalla_base decollate_dalla_base
    | publish pubblicat~ pubblicazion~ pubblica_il diramato diramata diramati diramate reso_pubblico resi_pubblici
      resa_pubblica rese_pubbliche rende_pubblico renderà_pubblico uscito_in_libreria in_libreria esce_in_libreria
      divulgato divulgata divulgati divulgate divulgazione dato_alle_stampe data_alle_stampe dati_alle_stampe
      messo_online resi_noti reso_noto resa_nota rende_noto editato editata editati editate pubblicano pubblicare
      pubblicò pubblicherà uscito_in_edicola uscita_in_edicola usciti_in_edicola uscite_in_edicola comunicato_i_dati
      comunicata_i_dati comunicati_i_dati comunicate_i_dati
    | found fondat~ fondò fondazion~ istituit~ nascita_della_società creazion~ organizzata_per_la_prima_volta
      organizzato_per_la_prima_volta disputata_per_la_prima_volta tenuta_per_la_prima_volta creato creati creata
      create nati_nel messo_in_piedi messa_in_piedi mettere_in_piedi costituzione_della_società
      risale_a risalgono_a esiste_dal esiste_da attivo_fin_dal dato_vita data_vita diede_vita dà_vita
      ha_visto_la_luce_nel venne_istituito instaurato instaurata instaurati instaurate fondare fondarono creò nasce_nel
      nacque nacquero muove_i_primi_passi mosso_i_primi_passi
    | anniversary anniversar~ compleann~ candeline centenario bicentenario cinquantenario nozze_d'oro
      nozze_d'argento commemora~ ricorrenza ricorrenze
    | adopt adottat~ adozion~ adotta varato_la_legge varò vararà licenziato_dal_parlamento licenziata_dal_parlamento
      licenziati_dal_parlamento licenziate_dal_parlamento legge_varata dato_il_via_libera_alla_legge passato_in_aula
      è_legge diventato_legge diventata_legge diventati_legge diventate_legge convertito_in_legge convertita_in_legge
      convertiti_in_legge convertite_in_legge adottare adotterà adottò
    | sign firmat~ firmò firmarono firma firme firmano firmare sottoscritt~ sottoscrizion~ siglato siglata siglati
      siglate sigla_dell'accordo siglare siglano apposto_la_firma apposto_la_propria_firma posto_la_firma messo_la_firma
      messo_nero_su_bianco firmerà firmeranno stipulato stipulata stipulati stipulate stipula stipulare controfirmato
      controfirmata controfirmati controfirmate sugellato sugellata sugellati sugellate stretto_un_accordo
      raggiunto_un_accordo aderito_alla_petizione raccolta_di_firme raccolta_firme
    | ratify ratific~
    | accede adesion~ aderit~ aderisc~ entrato_nell'unione entrata_nell'unione entrati_nell'unione entrate_nell'unione
      ingresso_nell'unione ingresso_nella diventato_membro diventata_membro diventati_membro diventate_membro si_è_unito
      si_è_unita si_uniscono si_unisce si_unirà entra_a_far_parte entrato_a_far_parte entrata_a_far_parte
      entrerà_a_far_parte
    | withdraw ritiro ritirat~ recesso fatto_marcia_indietro fa_marcia_indietro marcia_indietro fatto_un_passo_indietro
      gettato_la_spugna getta_la_spugna si_è_tirato_indietro tirarsi_indietro tirati_indietro defezione defezioni
      rinunc~ abbandono abbandoni uscita_dall'unione dato_forfait si_ritira si_ritirano si_è_sfilato si_sfila disdetta
      disdette ritirarsi si_chiama_fuori
    | enter_into_force entrata_in_vigore entra_in_vigore entrerà_in_vigore entrato_in_vigore entrata_in_vigore_il
      in_vigore entrare_in_vigore entreranno_in_vigore entrò_in_vigore entrati_in_vigore vigent~ sarà_valido_dal
      con_effetto_dal con_decorrenza decorrenza decorre_dal decorre_da decorrerà produce_effetti diventa_effettivo
      diventerà_operativo si_applica si_applicherà si_applicano applicabil~ avrà_effetto valido_a_partire
    | expire scad~ scadenza_al scadenza_il con_scadenza cessa_di_valere perde_efficacia arriva_a_scadenza
      giunto_a_scadenza giunge_a_scadenza venuto_meno
      venuta_meno venuti_meno venute_meno vale_fino valgono_fino prescrito prescrita prescriti prescrite
    | pledge promess~ promette promise impegn~ ha_promesso promettono promettere prometterà si_è_impegnato
      si_è_impegnata si_sono_impegnati si_impegna si_impegnano assicurato_che annunciato_un_contributo
      annunciato_uno_stanziamento dato_la_parola ha_garantito_un garanzia_di_versare parola_data
    | approve approvat~ approvazion~ approva approvò via_libera dato_il_via_libera ok_del ok_della ok_al ok_alla
      disco_verde semaforo_verde luce_verde ha_detto_sì detto_sì detto_di_sì dato_l'ok dà_l'ok nulla_osta nullaosta
      benestare dato_il_benestare placet avallato avallata avallati avallate avallo
         promosso_dal_consiglio
      promossa_dal_consiglio promossi_dal_consiglio promosse_dal_consiglio convalidato convalidata convalidati
      convalidate convalida validato validata validati validate omologato omologata omologati omologate autorizzato_la
      accoglimento accettato accettata accettati accettate accettò passa_in_consiglio passato_in_consiglio approvarono
      approvare approveranno approverà varato_dal_consiglio varata_dalla_giunta parere_favorevole pareri_favorevoli
      licenziato_dal
    | reject respint~ bocciat~ rigettat~ rifiutat~ affossato affossata affossati affossate affossare boccia bocciare
      bocciò detto_no detto_di_no respinge respingono respinse respingere rigetto rigetta cassato cassata cassati
      cassate dinieg~ niet negato negata negati negate nega_l'autorizzazione scartato scartata scartati scartate
      silurato silurata silurati silurate ricusato ricusata ricusati ricusate veto posto_il_veto parere_negativo
      pareri_negativi parere_contrario porta_in_faccia picche_a rispedito_al_mittente rispedita_al_mittente
      rispediti_al_mittente rispedite_al_mittente sbarrato_la_strada rifiuta rifiutano rifiutare
    | abstain astenut~ astension~ scheda_bianca schede_bianche schede_nulle si_astengono si_astenne astenersi
      non_votanto non_votanta non_votanti non_votante non_hanno_votato disertato_le_urne
    | in_favour favorevol~ a_favore voti_a_favore hanno_votato_a_favore sì_al_voto sostegno_di sostenut~ appoggio_di
      unanim~ voti_favorevoli voto_favorevole hanno_detto_sì voti_positivi appoggiato appoggiata appoggiati appoggiate
      appoggia appoggiano consensi d'accordo_con sostengono sostiene_la si_sono_espressi_a_favore si_è_espresso_a_favore
      schierati_a_favore fautore fautori si_dice_favorevole si_dicono_favorevoli votato_sì hanno_votato_sì
    | against voti_contrari hanno_votato_contro contrari contrarie voto_contrario voti_negativi voti_sfavorevoli
      hanno_votato_no votato_no votato_contro hanno_detto_no si_oppongono si_oppone si_è_opposto si_sono_opposti
      si_sono_espressi_contro opposto opposta opposti opposte opposizione_di sfavorevol~ ostil~ contrarietà detrattore
      detrattori
    | response_rate tasso_di_risposta tasso_di_partecipazione tasso_di_adesione questionari_restituiti
      questionari_compilati hanno_risposto
    | turnout affluenza_alle_urne affluenza partecipazione_al_voto recati_alle_urne recato_alle_urne
      si_sono_recati_alle_urne andati_alle_urne andati_a_votare andato_a_votare si_sono_recati_a_votare recati_ai_seggi
      recati_a_votare alle_urne hanno_votato ha_votato partecipazione_elettorale partecipazione_alle_urne votanti_pari
      percentuale_dei_votanti percentuale_di_votanti espresso_il_voto
    | attendance presenze presenti_in_sala presenza_di assistito accorsi con_la_partecipazione preso_parte accorse
      accorso hanno_preso_parte ha_preso_parte prendono_parte prenderanno_parte prendere_parte scesi_in_piazza
      scese_in_piazza scese_in_strada scesi_in_strada sceso_in_piazza hanno_risposto_all'appello hanno_affollato
      affollato affollata affollati affollate affollano gremito gremita gremiti gremite gremito_lo_stadio pienone
      tutto_esaurito sold-out richiamata richiamate attirato attirata attirati attirate attira attirano attirare
      attirerà richiamato_oltre richiamato_più radunato radunata radunati radunate si_sono_radunati si_sono_radunate
      raduna assiepato assiepata assiepati assiepate accalcato accalcata accalcati accalcate in_piazza sugli_spalti
      sulle_tribune in_platea hanno_assistito assistono assistere assisteranno assistette folla pubblico_presente
      presenti_all'evento erano_presenti intervenuti hanno_partecipato parteciparono partecipare partecipava
      si_sono_dati_appuntamento si_sono_ritrovati concorso_di_pubblico concorsa_di_pubblico concorsi_di_pubblico
      concorse_di_pubblico partecipanti_presenti confluito confluita confluiti confluite
    | share percentual~ quota_di quote quota proporzion~ per_cento_di fetta fette_di_mercato detiene detengono spicchio
    | growth crescita cresciut~ cresce crescono crescere crebbe espansione ripresa_economica sviluppo_economico avanzata
    | increase aument~ rialz~ incremento incrementi salit~ sale_del salgono rincar~ impennat~ schizzato schizzata
      schizzati schizzate schizza balzato balzata balzati balzate balzo balzi lievitato lievitata lievitati lievitate
      lievita lievitano lievitare lievitazione gonfiato gonfiata gonfiati gonfiate raddoppi~ triplicato triplicata
      triplicati triplicate triplica quadruplicato quadruplicata quadruplicati quadruplicate accresciuto accresciuta
      accresciuti accresciute accresc~ ritoccato_al_rialzo ritoccata_al_rialzo ritoccati_al_rialzo ritoccate_al_rialzo
      ritocco_al_rialzo rivisto_al_rialzo rivista_al_rialzo riviste_al_rialzo rivisti_al_rialzo al_rialzo in_aumento
      in_crescita rafforzato rafforzata rafforzati rafforzate guadagnato_terreno guadagnata_terreno guadagnati_terreno
      guadagnate_terreno potenziamento maggiorazion~ maggiorato maggiorata maggiorati maggiorate incrementato
      incrementata incrementati incrementate incrementa incrementare salire saliranno salirà salì salirono alzato alzata
      alzati alzate innalzamento moltiplicato moltiplicata moltiplicati moltiplicate
    | decrease calo cali calat~ diminu~ riduzion~ ridott~ riduc~ scende scendono sces~ cadut~ taglio tagli flession~
      ribasso_del ribasso ribassi precipitato precipitata precipitati precipitate crollato_del crollata_del crollati_del
      crollate_del dimezzato dimezzata dimezzati dimezzate dimezza dimezzare dimezzamento contrazion~ contratto_del
      contratta_del contratti_del contratte_del si_contrae arretrato arretrata arretrate arretramento ripiegato
      ripiegata ripiegati ripiegate ridimensionato ridimensionata ridimensionati ridimensionate ridimensionamento limato
      limata limati limate sforbiciat~ tagliare taglierà decurtato decurtata decurtati decurtate decurtazion~
      rivisto_al_ribasso rivista_al_ribasso rivisti_al_ribasso riviste_al_ribasso al_ribasso in_calo in_diminuzione
      in_flessione scendere scenderà scenderanno scendeva assottigliato assottigliata assottigliati assottigliate
      accorciato accorciata accorciati accorciate rallentamento rallentato rallentata rallentati rallentate attenuato
      attenuata attenuati attenuate ammorbidito ammorbidita ammorbiditi ammorbidite alleggerito alleggerita alleggeriti
      alleggerite sgonfiato sgonfiata sgonfiati sgonfiate tonfo picchiata calano calare calerà calò decresc~ abbassato
      abbassata abbassati abbassate abbassamento abbassare ridurre ridurrà erosione minor_numero smagrito smagrita
      smagriti smagrite declino
    | rate tasso tassi aliquot~ ritmo cadenza
    | average media medie medio medi in_media
    | median median~
    | record record primato mai_visto massimo_storico primati miglior_tempo
    | maximum picco al_culmine tetto_massimo massimo massimi massima massime massimale massimali
    | minimum minimo minimi minima minime
    | total total~ complessiv~ in_tutto nel_complesso somma_complessiva nell'insieme sommati sommando globalmente
      in_totale
    | alone da_solo da_sola da_soli da_sole solo_nel solo_nella solo_in
    | part parte parti di_cui dei_quali delle_quali porzion~
    | rest resto restant~ rimanent~
    | difference divario dislivell~ vantaggio scarto differenza differenze distacco distacchi gap forbice divari
      di_scarto di_differenza di_distacco punti_di_vantaggio voti_di_scarto
    | deadline scadenza scadenze termine_ultimo entro_e_non_oltre data_limite entro_il entro_la_fine entro_la_data
      entro_fine termine_massimo termine_fissato termine_perentorio termine_di_presentazione non_oltre
      ultimo_giorno_utile ultima_data chiusura_delle_iscrizioni chiusura_del_bando chiude_il_bando c'è_tempo_fino
    | death morte decesso morì deceduto scomparsa_del morire muore muoiono trapasso venuto_a_mancare venuta_a_mancare
      è_mancato è_mancata è_scomparso è_spirato spirato spirata spirati spirate si_è_spento si_è_spenta
      passato_a_miglior_vita suicidio suicidi lutto
    | birth nascita nascite nato nati nata nate nacque nacquero natalità venne_al_mondo parto venuto_al_mondo
      venuta_al_mondo
      venuti_al_mondo viene_al_mondo vengono_al_mondo dato_alla_luce data_alla_luce dati_alla_luce partorito partorita
      partoriti partorite partorisce partorì nascono nasceranno nacque_a lieto_evento fiocco_rosa fiocco_azzurro
      cucciolata cucciolate figliato figliata figliati figliate culla
    | arrival arriv~ giunse giunsero giunge giungono giungere sbarco_a approdato approdata approdati approdate approdo
      approdi sopraggiunto sopraggiunta sopraggiunti sopraggiunte attracc~ atterrato_a sopraggiunge giunto giunti
    | departure partenza partenze partirono partì partit~ salpa salpano salperà lasciato_il_porto lascia_il_porto
      messo_in_viaggio messa_in_viaggio messi_in_viaggio messe_in_viaggio esodo mosso_da levato_l'ancora
      levato_le_ancore levata_le_ancore levati_le_ancore levate_le_ancore
    | hire assunt~ assunzion~ assumere assumerà creazione_di_posti ingaggiato ingaggiata ingaggiati ingaggiate arruolato
      arruolata arruolati arruolate arruolamento arruolamenti reclutato reclutata reclutati reclutate reclutamento
      reclutamenti inserimenti_lavorativi inserito_in_organico inserita_in_organico inseriti_in_organico
      inserite_in_organico nuovi_assunti nuove_leve nuovi_posti_di_lavoro nuovi_posti posti_creati creerà_posti
      creare_posti crea_posti dà_lavoro darà_lavoro dato_lavoro dava_lavoro danno_lavoro messo_sotto_contratto
      contrattualizzato contrattualizzata contrattualizzati contrattualizzate stabilizzato stabilizzata stabilizzati
      stabilizzate stabilizzazione stabilizzazioni assumono assumeranno assunse potenziamento_dell'organico
      immissioni_in_ruolo contratto_a_tempo_indeterminato
    | lay_off licenziat~ licenziament~ esuber~ tagli_al_personale messo_alla_porta messi_alla_porta mettere_alla_porta
      lasciati_a_casa lasciato_a_casa lasciate_a_casa lasciare_a_casa restano_a_casa resteranno_a_casa rimasti_a_casa
      rimasti_senza_lavoro restati_senza_lavoro restano_senza_lavoro resteranno_senza_lavoro senza_più_lavoro
      mobilità_volontaria messi_in_mobilità messo_in_mobilità procedura_di_mobilità cassa_integrazione cassintegrati
      in_cassa_integrazione perso_il_lavoro perso_il_posto perderanno_il_lavoro perderanno_il_posto perdono_il_lavoro
      perdono_il_posto perdere_il_lavoro perdere_il_posto posti_tagliati posti_in_meno posti_a_rischio posti_soppressi
      soppressione_di_posti taglio_di_posti tagli_di_posti tagliare_posti taglierà_posti taglio_del_personale
      taglio_dell'organico riduzione_del_personale riduzione_di_personale riduzione_dell'organico
      riduzione_dell'organico_di esodi_incentivati esodo_incentivato uscite_volontarie uscite_incentivate prepensiona~
      licenzia licenziano licenziare licenzierà dato_il_benservito benservito in_mezzo_alla_strada sul_lastrico
      mandati_a_casa mandato_a_casa mandare_a_casa perdita_di_posti perdita_del_posto lettere_di_licenziamento
      ristrutturazione_aziendale
    | appoint nominat~ nomina nomine designato designati designata designate insediato insediata insediati insediate
      insediamento si_insedia si_insedierà si_è_insediato entra_in_carica entrato_in_carica entrata_in_carica
      entrerà_in_carica assume_la_guida assunto_la_guida assumerà_la_guida prende_le_redini preso_le_redini
      prenderà_le_redini al_timone alla_guida_di alla_guida_della chiamato_a_guidare chiamata_a_guidare
      scelto_come_nuovo designazione nominare nomina_di nominò subentra_a succede_a succederà_a incaricato incaricata
      incaricati incaricate conferimento_dell'incarico eletto_alla_guida
    | resign dimission~ dimess~ lasciato_l'incarico lascia_l'incarico lascerà_l'incarico lasciare_l'incarico
      lasciato_la_carica lascia_la_carica lascerà_la_carica rassegnato rassegnata rassegnati rassegnate
      rassegna_le_dimissioni passo_indietro fatto_un_passo_di_lato passa_il_testimone passato_il_testimone
      rimesso_il_mandato rimette_il_mandato abbandonato_l'incarico abbandona_la_carica si_dimette si_dimetterà
      destituito destituita destituiti destituite rimosso_dall'incarico rimossa_dall'incarico rimossi_dall'incarico
      rimosse_dall'incarico
    | win vinto vinse vincono vince vincere vittoria vittorie trionfo trionfi trionfato trionfata trionfati trionfate
      trionfa trionfano trionfare conquistato conquistata conquistati conquistate conquista conquistano conquistò
      si_è_imposto si_è_imposta si_sono_imposti si_impone si_sono_imposte imporsi aggiudicato_il si_è_aggiudicato_il
      si_è_aggiudicata_il battuto battuta battuti battute batte battere batté battono sconfitto_per sconfitta_per
      sconfitti_per sconfitte_per sconfigge sconfisse sconfiggere avuto_la_meglio ha_la_meglio espugnato espugnata
      espugnati espugnate piegato piegata piegati piegate piega_la regolato_per regolata_per regolati_per regolate_per
      superato_per_gol primeggi~ laureato_campione laureata_campione laureati_campione laureate_campione laurea_campione
      sbancato sbancata sbancati sbancate alzato_il_trofeo alza_il_trofeo sollevato_la_coppa portato_a_casa_il
      incoronato incoronata incoronati incoronate vittorioso vittoriosa vittoriosi vittoriose vinta vinti vinte vincerà
      sul_gradino_più_alto salito_sul_podio_più_alto asfaltato asfaltata asfaltati asfaltate travolto_per travolta_per
      travolti_per travolte_per successo_per_gol
    | rank classific~ graduatori~ posizione_in_classifica piazzamento piazzato_al piazzata_al piazzati_al piazzate_al
      si_piazza si_è_piazzato si_è_piazzata si_colloca si_è_collocato posto_in_graduatoria posto_in_classifica podio
      podi gradino_del_podio si_attesta_al figura_al al_posto_in in_testa_alla_classifica ranking
    | vaccinate vaccinat~ vaccinazion~ vaccinare immunizzato immunizzata immunizzati immunizzate immunizzazione
      inoculato inoculata inoculati inoculate inoculazione inoculazioni somministrato somministrata somministrati
      somministrate somministrazione somministrazioni ciclo_vaccinale ricevuto_la_dose ricevuto_la_prima_dose
      ricevuto_una_dose ricevuto_il_vaccino ricevuto_la_seconda_dose copertura_vaccinale_completa richiamo_vaccinale
      si_sono_vaccinati punturina vaccinarsi vaccinano dosi_iniettate
    | training formazione formati formare corsi_di_formazione addestrament~ corsi_di_aggiornamento tirocinio tirocini
      formativo formativa formativi formative percorso_formativo percorsi_formativi istruito istruita istruiti istruite
      aggiornamento_professionale
    | register iscritt~ iscrizion~ registrat~ registrazion~ annoverato annoverata annoverati annoverate censito censita
      censiti censite censimento censimenti conteggio conteggi conteggiato conteggiata conteggiati conteggiate
      immatricolazion~ iscriv~ schedato schedata schedati schedate contabilizzato contabilizzata contabilizzati
      contabilizzate si_sono_iscritti si_è_iscritto anagrafe
    | elect eletta eletti elette eletto eleggere elegge eleggono rieletto rieletta rieletti rielette rielezione
      scelto_dagli_elettori uscito_dalle_urne uscita_dalle_urne conquista_il_seggio ottenuto_il_seggio
    | threshold soglia soglie
    | target obiettiv~ traguard~ bersagli~
    | limit limite limiti tetto plafond consentit~ permess~
    | quota contingent~ quote_di_pesca
    | edition edizion~
    | phase fase fasi tappa tappe
    | efficacy efficac~ protezione_contro protegge protezione_dal protegge_dal protezione_vaccinale
    | occupancy occupazione_dei_posti riempimento tasso_di_occupazione tasso_di_riempimento occupazione_media
      occupazione_delle_camere pieno_al piena_al posti_occupati letti_occupati camere_occupate tutto_pieno
    | prison_term carcere reclusione prigione dietro_le_sbarre al_fresco pena_detentiva pene_detentive galera pena_di
      condanna_a_anni sospensione_condizionale pena_sospesa scontare scontato_in_carcere scontata_in_carcere
      scontati_in_carcere scontate_in_carcere sconta sconterà arresti_domiciliari domiciliari
    | box_office botteghino incassi_al_botteghino incasso_al_botteghino incassato_al_botteghino
      biglietti_staccati_al_cinema ingressi_al_cinema
    | poverty povertà indigenza indigento indigenta indigenti indigente miseria poveri povere soglia_di_povertà
      disagio_economico sotto_la_soglia_di_povertà meno_abbienti
    | charging ricarica
    | wave onde_alte
    | collapse croll~ venuto_giù venuta_giù venuti_giù venire_giù ceduto_di_schianto cedimento cedimenti franato franata
      franati franate sprofondato sprofondata sprofondati sprofondate sprofondamento collassato collassata collassati
      collassate collasso collassi schiantato_al_suolo schiantata_al_suolo schiantati_al_suolo schiantate_al_suolo
    | bribe tangent~ corruzione mazzetta mazzette bustarella bustarelle corrotto corrotta corrotti corrotte
    | research ricerca_e_sviluppo ricerca ricerche
    | advertising pubblicità pubblicitari~ inserzioni
    | television televisione televisiv~ diritti_tv trasmesso trasmessa
    | rescue salvataggio salvataggi soccorso soccorsi operazione_di_soccorso operazioni_di_soccorso
      operazione_di_salvataggio operazioni_di_salvataggio
    | demand rivendica~ pretende pretendono chiedono chiede chiedevano chiesero richiedono esige esigono esigere
      istanza_di pretesa pretese pretendere
    | recall richiamo richiamato richiamati ritiro_dal_mercato richiama richiamare richiamerà ritirato_dal_mercato
      ritirata_dal_mercato ritirati_dal_mercato ritirate_dal_mercato ritirare_dal_mercato tolto_dal_commercio
      tolti_dal_commercio ritiro_dal_commercio ritirato_dal_commercio ritirati_dal_commercio campagna_di_richiamo
      richiami richiamo_in_officina ritiro_precauzionale
    | heat_output potenza_termica potenza_di_riscaldamento
    | throughput volume_movimentato capacità_di_trattamento
    | wingspan apertura_alare
    | frequency frequenza frequenze
    | waiting_time tempo_di_attesa tempi_di_attesa tempo_d'attesa tempi_d'attesa lista_d'attesa lista_di_attesa
      liste_d'attesa liste_di_attesa si_attende si_attendono si_aspetta attesa_media attesa_di di_attesa d'attesa
      coda_di fare_la_fila in_coda in_fila tempi_medi_di_attesa prima_di_ottenere_un_appuntamento
    | notice_period periodo_di_preavviso preavviso termine_di_preavviso con_un_anticipo_di disdetta_con preavvisare
    | contract_term durata_del_contratto durata_contrattuale contratto_fino sotto_contratto_fino legato_fino legata_fino
      legati_fino legate_fino firmato_fino contratto_triennale contratto_quadriennale contratto_biennale
      vincolo_contrattuale
    | validity validità valido_fino valida_fino validi_fino valide_fino valido_per valida_per
    | premium premio_assicurativo premi_assicurativi premio_annuo premi_annui premio_di_assicurazione
    | write_off svalutazione svalutazioni
    | overspend sforamento sforamenti extracosti extracosto sforamento_di_bilancio sforament~ lievitazione_dei_costi
      costi_lievitati sforato sforata sforati sforate sforare sfora maggiori_costi maggiori_oneri aggravio_di_costi
      oltre_il_budget fuori_budget superamento_del_budget superato_il_budget rincaro_dell'opera spesa_extra
      buco_nel_preventivo costi_aggiuntivi costo_aggiuntivo
    | market_share quota_di_mercato quote_di_mercato
    | market_value valore_di_mercato capitalizzazione_di_mercato capitalizzazione_di_borsa
    | birth_rate tasso_di_natalità
    | survival_rate tasso_di_sopravvivenza sopravvivenza possibilità_di_sopravvivenza
    | overtime straordinario_lavorativo lavoro_straordinario ore_straordinarie ore_di_straordinario straordinari
    | working_time orario_di_lavoro orari_di_lavoro ore_lavorative settimana_lavorativa tempo_di_lavoro
      orario_settimanale
    | productivity produttività
    | treat trattamento trattamenti cure_mediche medicati in_cura pazienti_trattati pazienti_curati trattati trattate
      trattata curato curati curata curate curare medicato medicata medicate assistita assistiti assistite
      presi_in_carico preso_in_carico presa_in_carico prese_in_carico prende_in_carico soccorso_e_medicati
      soccorsa_e_medicati soccorsi_e_medicati soccorse_e_medicati terapia terapie guarito guarita guariti guarite
      guarigion~ ricevuto_cure ricevuto_le_cure cure prestazioni_sanitarie depurato depurata depurati depurate
      depurazione
    | plant_out piantato piantati piantata piantate piantare piantumazion~ piantumat~ rimboschi~ riforest~
      messo_a_dimora messi_a_dimora messa_a_dimora messe_a_dimora mettere_a_dimora metterà_a_dimora a_dimora
      pianta_alberi trapiantato trapiantata trapiantati trapiantate ripiantato ripiantata ripiantati ripiantate
      piantagion~ piantarono pianteranno pianterà forestazion~
    | recycle ricicla riciclato riciclati riciclata riciclate riciclo riciclare riciclabil~ raccolta_differenziata
      riutilizzato riutilizzata riutilizzati riutilizzate riutilizzo recuperato_materiali recuperata_materiali
      recuperati_materiali recuperate_materiali seconda_vita compostaggio compostato compostata compostati compostate
      avviato_a_riciclo avviati_a_riciclo avviate_a_riciclo differenziato differenziata differenziati differenziate
      valorizzazione_dei_rifiuti
    | seize sequestrat~ sequestro sequestri confisca confische confiscat~ sequestra sequestrano
      messo_le_mani_su_un_carico apposto_i_sigilli sotto_sequestro posto_sotto_sequestro posti_sotto_sequestro requisito
      requisita requisiti requisite requisizione intercettato intercettata intercettati intercettate rinvenuto rinvenuta
      rinvenuti rinvenute rinvenimento rinvenimenti sequestrò sequestrarono sequestrare pignorato pignorata pignorati
      pignorate pignoramento pignoramenti bottino tolto_dal_mercato_nero
    | excavate scavo_archeologico scavi dissotterrat~ riportato_alla_luce riportati_alla_luce riportata_alla_luce
      riportate_alla_luce portato_alla_luce portati_alla_luce portata_alla_luce portate_alla_luce scavato scavata
      scavati scavate scavare scava tornato_alla_luce tornati_alla_luce tornata_alla_luce tornate_alla_luce
      venuto_alla_luce venuti_alla_luce venuta_alla_luce venute_alla_luce emerso_dagli_scavi emersa_dagli_scavi
      emersi_dagli_scavi emerse_dagli_scavi riesumato riesumata riesumati riesumate riesumazione esumato esumata esumati
      esumate ritrovament~ sterro campagna_di_scavo riaffiorato riaffiorata riaffiorati riaffiorate affiorato affiorata
      affiorati affiorate portare_alla_luce
    | drill perforat~ perforazione perforazioni trivellat~ trivellazion~ scavato_un_pozzo forato forata forati forate
      scavo_del_pozzo perforare trivellare
    | wind_speed velocità_del_vento raffica_di_vento raffiche_di_vento raffiche raffica folata folate raffiche_a
      raffiche_fino vento_a_oltre soffiava soffiato soffiata soffiati soffiate soffiano soffiato_a burrasca libeccio
      bora
    | cancel annullat~ cancellato cancellati cancellata cancellate annullamento annullamenti cancellazione
      cancellazioni soppresso soppressione soppressioni sospeso sospesa sospesi sospese sospensione sospensioni saltato
      saltata saltati saltate salterà fatto_saltare fatta_saltare fatti_saltare fatte_saltare non_si_terrà
      non_si_terranno non_si_è_tenuto non_si_farà non_avrà_luogo a_terra_per disdetto_il_contratto disdetta_il_contratto
      disdetti_il_contratto disdette_il_contratto revocato revocata revocati revocate revoca revoche depennato depennata
      depennati depennate cancella cancellano cancellare cancellò annulla annullano annullare annullò annullerà
      archiviato_il_progetto archiviata_il_progetto archiviati_il_progetto archiviate_il_progetto
      abbandonato_il_progetto abbandonata_il_progetto abbandonati_il_progetto abbandonate_il_progetto
      accantonato_il_progetto colpo_di_spugna rescissione risolto_il_contratto risoluzione_del_contratto rescindere
      restati_a_terra rimasti_a_terra lasciati_a_terra lasciato_a_terra stralciato stralciata stralciati stralciate
    | postpone rinviato rinviati rinviata rinviate rinvio rinvii posticip~ slittamento slitta_al slitta_a slitterà
      slitteranno slittano slittare slittamenti spostato_al spostata_al spostati_al spostate_al sposta_al spostato_di
      spostata_di spostato_a spostata_a rimandato rimandata rimandati rimandate rimandare rimanda rinvia rinviano
      rinviare rinvierà differito differita differiti differite differire differimento prorogato_a prorogata_a
      prorogati_a prorogate_a procrastinato procrastinata procrastinati procrastinate dilazionato dilazionata
      dilazionati dilazionate aggiornato_al aggiornata_al aggiornati_al aggiornate_al riprogrammato riprogrammata
      riprogrammati riprogrammate riprogrammazione nuova_data più_avanti a_data_da_destinarsi proroga_al
      data_da_destinarsi tempi_si_allungano
    """
)

_MEASURES = table(
    """
        rating valutazione_media voto_medio rating gradimento giudizio_medio stelle_in_media punteggio_medio
    | score punteggio punteggi punteggio_finale risultato_finale tabellone
    | satisfaction soddisfazione soddisfatto soddisfatti soddisfatta soddisfatte
    | audience share ascolti audience auditel davanti_alla_tv davanti_al_televisore ascolto_medio incollati_allo_schermo
      sintonizzato sintonizzata sintonizzati sintonizzate incollati_alla_tv seguito_in_tv
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
    | majority maggioranza maggioranze più_della_metà maggioritario maggioritaria maggioritarii maggioritarie
    | quorum quorum numero_legale
    | literacy alfabetizzazione alfabetizzato alfabetizzati alfabetizzata alfabetizzate sa_leggere sanno_leggere
      leggere_e_scrivere analfabet~
    | fertility fertilità fecondità tasso_di_fecondità tasso_di_fertilità figli_per_donna figlio_per_donna
    | obesity obesità obeso obesi obesa obese sovrappeso
    | coverage copertura coperture copertura_vaccinale
    """
)

_ACTS = table(
    """
        recurrence recidiva recidive ricaduta ricadute
    | discharge dimissione_dall'ospedale dimissioni_dall'ospedale dimesso_dall'ospedale dimessi_dall'ospedale
      dimessa_dall'ospedale dimesse_dall'ospedale dimissioni_ospedaliere tornato_a_casa_dall'ospedale tornati_a_casa
      lasciato_l'ospedale rimandati_a_casa rimandato_a_casa rientrati_a_casa
    | admission ammissione ammissioni ammesso ammessi ammessa ammesse
    | enrol immatricolato immatricolati immatricolata immatricolate immatricolazione immatricolazioni
      iscritti_a_scuola frequentano_la_scuola popolazione_scolastica iscritti_al_primo_anno
    | promote promosso promossi promossa promosse promozione promozioni
    | expel espulso espulsi espulsa espulse espulsione espulsioni espellere allontanato_dal_paese allontanata_dal_paese
      allontanati_dal_paese allontanate_dal_paese rimpatriato rimpatriata rimpatriati rimpatriate rimpatri rimpatrio
      respinti_alla_frontiera radiato radiata radiati radiate radiazione_dall'albo estromesso estromessa estromessi
      estromesse estromissione
    | negotiate negoziato negoziati negoziata negoziate trattativa trattative negoziazione negoziazioni negoziare
      trattativ~ tavolo_delle_trattative tavolo_di_confronto contrattazione patteggiato patteggiata patteggiati
      patteggiate patteggiamento
    | offer offre offrono offrire offrì offriva
    | bid offerta_pubblica offerta_pubbliche offerte_pubblica offerte_pubbliche opa rilancio rilanci
    | mortgage mutuo mutui ipoteca ipoteche
    | merge fusione fusioni fuse fondersi accorpamento accorpamenti accorpato accorpati accorpata accorpate accorpare
      unito_in_un'unica unita_in_un'unica uniti_in_un'unica unite_in_un'unica unificato unificata unificati unificate
      unificazione aggregazione_tra matrimonio_tra incorporato incorporata incorporati incorporate incorporazione
    | acquire acquisizione acquisizioni acquisito acquisiti acquisita acquisite acquisire acquisisce acquisì
      rilevato_l'azienda rilevata_da passa_sotto_il_controllo passato_sotto_il_controllo preso_il_controllo
      prende_il_controllo presa_di_controllo passa_di_mano passato_di_mano passata_di_mano assorbito assorbita assorbiti
      assorbite assorbimento entra_nel_capitale entrato_nel_capitale acquirente_della_società
    | valuation valutazione valutazioni quotazione_dell'azienda periziato periziata periziati periziate stima_del_valore
      perizia perizie
    | share_price prezzo_delle_azioni prezzo_per_azione quotazione quotazioni prezzo_dell'azione
    | savings risparmi depositi_a_risparmio gruzzolo_di risparmi_di_una_vita
    | remittance rimesse_degli_immigrati rimesse rimesse_dei_migranti
    | royalty royalty royalties diritti_d'autore
    | sponsor sponsor sponsorizzato sponsorizzati sponsorizzata sponsorizzate sponsorizzazione sponsorizzazioni
      sponsorizza sponsorizzare partner_commerciale main_sponsor
    | renovate ristrutturazione ristrutturazioni ristrutturato ristrutturati ristrutturata ristrutturate ristrutturare
      riqualificazione riqualificazioni riqualificato riqualificati riqualificata riqualificate rimettere_a_nuovo
      ammodernato ammodernata ammodernati ammodernate ammodernamento ammodernamenti riqualificazion~ rifatto rifatta
      rifatti rifatte rifacimento rifacimenti risistemato risistemata risistemati risistemate restyling lifting
      efficientament~ rigenerato rigenerata rigenerati rigenerate rigenerazione_urbana ristruttura
    | restore restauro restauri restaurato restaurati restaurata restaurate restaurare riportato_all'antico_splendore
      riportata_all'antico_splendore riportati_all'antico_splendore recupero_del_bene restituito_all'antico
    | extend prolungato prolungati prolungata prolungate prolungamento prolungamenti proroga proroghe prorogato
      prorogati prorogata prorogate ampliamento ampliamenti ampliato ampliati ampliata ampliate prorogare allungato
      allungata allungati allungate allungamento allungare esteso_fino estesa_fino estesi_fino estese_fino dilatato
      dilatata dilatati dilatate espanso espansa espansi espanse ingrandito ingrandita ingranditi ingrandite
      ingrandimento ampliare amplia amplierà
    | widen allargato allargati allargata allargate allargamento allargamenti allargare
    | relocate ricollocato ricollocati ricollocata ricollocate ricollocamento ricollocamenti delocalizzazione
      delocalizzazioni delocalizzato delocalizzati delocalizzata delocalizzate trasloco traslocato traslocata traslocati
      traslocate traslochi ricollocazione ricollocare risistemato_altrove risistemata_altrove risistemati_altrove
      risistemate_altrove trasferimento_della_sede sede_trasferita rialloggi~ delocalizza
    | clear sminato sminati sminata sminate sminamento disboscato disboscati disboscata disboscate disboscamento
      disboscamenti sgomberato sgomberati sgomberata sgomberate sgombero sgomberi sgombero_delle_macerie
      rimozione_delle_macerie bonificato bonificata bonificati bonificate bonifiche
    | monitor monitoraggio monitoraggi monitorato monitorati monitorata monitorate monitora monitorano sorveglianza
      follow-up sorveglianz~ tenuto_d'occhio tenuta_d'occhio tenuti_d'occhio tenute_d'occhio tenuto_sotto_controllo
      sotto_osservazione checkup
    | observe osservato osservati osservata osservate avvistamento avvistamenti avvistato avvistati avvistata
      avvistate
    | tour tournée tour
    | sail navigato navigazione navigare salpato salpati salpata salpate veleggiata veleggiate preso_il_largo
      prende_il_largo prendere_il_largo veleggi~ in_mare_aperto
    | fly sorvolato sorvolati sorvolata sorvolate volare volarono volato sorvolo sorvoli
    | walk camminato camminata camminate camminare camminano a_piedi passeggiata passeggiate
    | run corrono correre
    | swim nuotato nuotata nuotate nuoto nuotare
    | climb scalato scalati scalata scalate arrampicata arrampicate ascensione ascensioni scalare raggiunto_la_vetta
      raggiunta_la_vetta in_vetta conquistato_la_vetta vetta_raggiunta arrampicato arrampicati
    | cross attraversato attraversati attraversata attraversate attraversa attraversano attraversare traversata
      traversate oltrepassato oltrepassata oltrepassati oltrepassate varcato varcata varcati varcate varcato_il_confine
      valicato valicata valicati valicate
    | search perquisizione perquisizioni perquisito perquisiti perquisita perquisite setacciato setacciata setacciati
      setacciate rastrellamento rastrellamenti battuta_di_ricerca perlustrato perlustrata perlustrati perlustrate
      perlustrazion~ blitz passato_al_setaccio
    | detain custodia_cautelare incarcerato incarcerati incarcerata incarcerate incarcerazione incarcerazioni
      trattenuto trattenuti trattenuta trattenute detenzione finito_in_carcere finita_in_carcere finiti_in_carcere
      finite_in_carcere portato_in_carcere portati_in_carcere tradotto_in_carcere rinchiuso rinchiusa rinchiusi
      rinchiuse messo_in_cella sbattuto_in_cella sbattuta_in_cella sbattuti_in_cella sbattute_in_cella
      dietro_le_sbarre_dopo associato_al_carcere associata_al_carcere associati_al_carcere associate_al_carcere
    | sentence condannato condannati condannata condannate condanna condannare condannò ha_inflitto inflitto inflitta
      inflitti inflitte inflitto_una_pena dichiarato_colpevole dichiarata_colpevole dichiarati_colpevole
      dichiarate_colpevole dichiarati_colpevoli giudicato_colpevole giudicati_colpevoli ritenuto_colpevole
      ritenuti_colpevoli riconosciuto_colpevole punito punita puniti punite comminato comminata comminati comminate
    | acquit assolto assolti assolta assolte assoluzione assoluzioni prosciolto prosciolti prosciolta prosciolte
      proscioglimento scagionato scagionata scagionati scagionate prosciogli~ dichiarato_innocente non_colpevole
      scagiona
    | sue querelato querelati citato_in_giudizio citati_in_giudizio fatto_causa citazione_in_giudizio
      citazioni_in_giudizio denunciato denunciati denunciata denunciate querela querele portato_in_tribunale
      portati_in_tribunale porta_in_tribunale portare_in_tribunale trascinato_in_tribunale trascinata_in_tribunale
      trascinati_in_tribunale trascinate_in_tribunale fa_causa fare_causa intentato_causa intentata_causa
      intentati_causa intentate_causa citata_in_giudizio citate_in_giudizio adito_le_vie_legali vie_legali querelata
      querelate denuncia_penale class_action ricorso_al_tar ricorso_in_tribunale
    | ban vietato vietati vietata vietate divieto divieti vietare bandito banditi bandita bandite proibito proibita
      proibiti proibite proibisce proibizione messo_al_bando messa_al_bando messi_al_bando interdizion~ inibito inibita
      inibiti inibite vieta
    | block bloccato bloccati bloccata bloccate blocco blocchi bloccare paralizzato paralizzata paralizzati paralizzate
      paralisi ostacolato ostacolata ostacolati ostacolate intasato intasata intasati intasate ingorgato ingorgata
      ingorgati ingorgate
    | hack hackerato hackerati hackerata hackerate hackeraggio attacco_informatico attacco_informatici
      attacchi_informatico attacchi_informatici cyberattacco cyberattacchi violati_da_hacker attacco_hacker
      violato_i_sistemi violata_i_sistemi violati_i_sistemi violate_i_sistemi ransomware pirati_informatici
      intrusione_informatica
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
      coppie_riproduttive allevato allevati allevata allevate nidific~ coppie_nidificanti cuccioli_nati
    | hatch schiuso schiusi schiusa schiuse schiusero si_schiudono
    | release liberato liberati liberata liberate liberazione liberazioni liberare rilasciato rilasciati rilasciata
      rilasciate rilascio rilasci scarcerato scarcerati scarcerata scarcerate scarcerazione scarcerazioni
      rimesso_in_libertà rimessi_in_libertà rimessa_in_libertà tornato_libero tornati_liberi tornata_libera
      scarcerazion~ rimettere_in_libertà reintrodotto reintrodotta reintrodotti reintrodotte reintroduzione liberò
      liberarono libera_dopo uscito_dal_carcere usciti_dal_carcere lasciato_andare lasciati_andare reimmesso reimmessa
      reimmessi reimmesse
    | tag inanellato inanellati inanellata inanellate inanellamento inanellamenti marcato_con marcati_con marcata_con
      marcate_con
    | sterilise sterilizzato sterilizzati sterilizzata sterilizzate sterilizzazione sterilizzazioni castrato castrati
      castrata castrate
    | euthanise eutanasia soppressi soppressa soppresse
    | stay_overnight pernottato pernottano pernottare pernotta dormito pernott~ passato_la_notte passare_la_notte
      trascorso_la_notte trascorrere_la_notte
    | check_in check-in banchi_del_check-in bancho_del_check-in accettazione_bagagli
    | board imbarcato imbarcati imbarcata imbarcate imbarco imbarchi imbarcare imbarcano saliti_a_bordo salito_a_bordo
      a_bordo
    | disembark sbarcato sbarcati sbarcata sbarcate sbarco sbarchi sbarcare sbarcano
    | overtake sorpasso sorpassi sorpassato sorpassati sorpassata sorpassate
    | collide scontrato scontrati scontrata scontrate tamponato tamponati tamponata tamponate tamponamento
      tamponamenti travolto travolti travolta travolte scontrarsi andato_a_sbattere andati_a_sbattere schiantato
      schiantata schiantati schiantate schianto schianti investito_da investita_da investiti_da investite_da
      finito_contro finita_contro finiti_contro impatto_frontale impattato impattata impattati impattate cozzato cozzata
      cozzati cozzate si_sono_scontrati si_sono_scontrate si_è_scontrato
    | derail deragliato deragliati deragliata deragliate deragliamento deragliamenti uscito_dai_binari uscita_dai_binari
      usciti_dai_binari uscite_dai_binari fuori_dai_binari svio
    | capsize capovolto capovolti capovolta capovolte ribaltato ribaltati ribaltata ribaltate ribaltamento
      ribaltamenti ribaltato_in_mare ribaltata_in_mare ribaltati_in_mare ribaltate_in_mare si_è_rovesciato
      si_è_rovesciata capovolgimento si_è_ribaltato si_è_ribaltata scuffiato scuffiata scuffiati scuffiate
    | sink affondato affondati affondata affondate affondamento affondamenti affondò affondare naufragio naufragi
      colato_a_picco colata_a_picco colati_a_picco cola_a_picco colò_a_picco a_picco andato_a_fondo andata_a_fondo
      andati_a_fondo inabissato inabissata inabissati inabissate inghiottito_dal_mare inghiottita_dal_mare
      inghiottiti_dal_mare inghiottite_dal_mare
    | run_aground incagliato incagliati incagliata incagliate arenato arenati arenata arenate incagliamento in_secca
      arenamento
    | salvage recupero_del_relitto recupero_della_nave rigalleggiamento
    | tow rimorchiato rimorchiati rimorchiata rimorchiate rimorchiatore rimorchiatori trainato trainati trainata
      trainate rimorchio
    | refuel rifornimento_in_volo rifornimento_di_carburante pieno_di_carburante rifornito_di_carburante
    | recharge ricaricato ricaricati ricaricata ricaricate ricaricare ricaricano
    | land atterrato atterrati atterrata atterrate atterraggio atterraggi atterra atterrano atterrare atterrò
      toccato_terra tocca_terra toccare_terra messo_le_ruote_a_terra atterraggio_d'emergenza ammarato ammarata ammarati
      ammarate planato planata planati planate
    | take_off decollato decollati decollata decollate decollo decolli decolla decollano decollare decollò preso_il_volo
      prende_il_volo prendere_il_volo si_è_alzato_in_volo alzarsi_in_volo alzato_in_volo staccato_da_terra involato
      involata involati involate
    """
)

_SCOPES = table(
    """
        first_half primo_semestre primi_sei_mesi
    | second_half secondo_semestre
    | half_year semestr~
    | quarter trimestr~
      primi_tre_mesi
    | annual annual~ annuo annua annui annue all'anno ogni_anno l'anno per_anno nell'arco_di_un_anno
    | monthly mensil~ al_mese ogni_mese per_mese
    | weekly settimanal~ a_settimana ogni_settimana alla_settimana
    | daily giornalier~ quotidiano quotidiana quotidianamente al_giorno ogni_giorno giornalmente
    | hourly orario oraria all'ora ogni_ora l'ora per_ora
    | regional regional~ provincial~
    | national in_tutto_il_paese nazionale nazionali in_tutta_italia a_livello_nazionale dello_stivale
    | international internazional~ a_livello_internazionale transfrontaliero transfrontaliera transfrontalieri
      transfrontaliere
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
    | new nuov~ nuovo_di_zecca nuova_di_zecca nuovi_di_zecca di_ultima_generazione fiammant~
    | used usat~ di_seconda_mano ricondizionato ricondizionata ricondizionati ricondizionate
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
    | provisional provvisori~ preliminar~ in_via_provvisoria ancora_provvisorio ancora_provvisorie da_confermare
      bilancio_provvisorio
    | revised rivisto rivisti riveduto riveduta revision~ correzion~ rettific~ corretto corretti corretta corrette
    | previous prima_che prima_del prima_della prima_di prima_dell' precedent~ scorso scorsa anno_scorso
      prima_volta_del un_anno_fa anno_precedente anno_prima un_anno_prima anni_fa una_settimana_fa un_mese_fa
      una_settimana_prima un_mese_prima ultima_stagione ultima_edizione ultima_vendemmia
    | current corrente oggi quest'anno adesso attuale attuali attualmente
    | next prossim~ successiv~
    | planned previst~ pianificat~ programmat~ piano_previsto prevede prevedono piano pianifica preventivat~
    | forecast prevision~ stimerà si_prevede atteso attesi attesa attese proiezion~ secondo_le_previsioni pronostic~
    | estimated stimat~ stima stime a_occhio_e_croce a_spanne secondo_le_stime si_stima
    | actual effettiv~ finora ad_oggi consuntiv~
    | proposed propost~ propon~ proposta proposte
    | per_capita pro_capite a_testa per_abitante per_persona
    | each ciascun~ ognun~ ogni cadaun~ unitari~ l'uno l'una a_pezzo al_pezzo
    | net netto netta netti nette al_netto dopo_le_tasse
    | gross lordo lorda lordi lorde prima_delle_imposte ante_imposte al_lordo
    | operating operativ~
    | online online digital~ elettronic~ in_rete su_internet via_internet sul_web telematico telematica telematici
      telematice a_distanza virtual~ via_web da_remoto
    | paper carta cartace~ stampat~
    | nominal nominal~
    | real reale reali in_termini_reali
    | installed potenza_installata
    | additional aggiuntiv~ supplementar~ ulterior~ altri altre aggiung~ aggiunt~
    | official ufficial~ secondo_la_questura
    | confirmed confermat~
    | suspected sospett~ presunt~ probabile probabili
    | serious grave gravi gravemente critich~ seri in_condizioni_gravi in_gravi_condizioni gravissimo gravissima
      gravissimi gravissime in_pericolo_di_vita prognosi_riservata in_fin_di_vita condizioni_critiche
      tra_la_vita_e_la_morte in_condizioni_critiche
    | minor lieve lievi leggermente di_lieve_entità superficial~ non_gravi
    | direct diretto diretta diretti dirette direttamente
    | temporary temporane~ a_termine a_tempo_determinato a_titolo_temporaneo interinale interinali momentaneo momentanea
      momentanei momentanee
    | permanent permanent~ a_tempo_indeterminato indeterminato fisso_a_vita
    | full_time a_tempo_pieno tempo_pieno
    | part_time part-time tempo_parziale mezza_giornata a_tempo_parziale
    | free gratuit~ gratis a_titolo_gratuito ingresso_libero senza_pagare senza_costi a_costo_zero
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
