"""Dutch: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persoon personen mens mensen lieden individuen
    | man man mannen mannelijke_personen echtgenoot echtgenoten heren
    | woman vrouw vrouwen dames echtgenote echtgenotes
    | child kind kinderen kleuter kleuters peuters
    | boy jongen jongens
    | girl meisje meisjes
    | teenager tiener~ jongere jongeren puber~ jeugdigen
    | adult volwassen~ meerderjarig~
    | pensioner gepensioneerd~ bejaard~ ouderen senioren
    | worker werknemer~ medewerker~ arbeider~ personeel personeelsleden personeelslid werkenden employé~
      arbeidskracht~ bouwvakker~ telt_werknemers werken_er werknemersbestand bezetting_van_personeel
    | manager manager~ leidinggevend~ directeuren bestuurders directeur directie baas
    | engineer ingenieur~
    | scientist wetenschapper~ onderzoeker~ natuurkundig~ bioloog biologen scheikundig~
    | expert expert experts deskundig~ specialist~ historicus historici econoom economen
    | artist kunstenaar~ artiest~ schilder schilders
    | author auteur~ schrijver~ schrijfster~
    | musician muzikant~ musici gitarist~ pianist~ drummer drummers violist~
    | athlete sporter~ atleet atlete~ speler spelers voetballer~ middenvelder~ verdedigers profvoetballer~ atlete
    | driver bestuurder~ chauffeur~
    | pilot piloot piloten
    | crew bemanning~
    | farmer boer boeren landbouwer~ akkerbouwer~ veehouder~
    | volunteer vrijwilliger vrijwilligers vrijwilligster~ helpers
    | passenger passagier~ reiziger~ inzittend~ opvarend~
    | patient patiënt~ zieken zieke opgenomen_patiënten
    | pupil leerling leerlingen scholier~ basisschoolleerling~ brugklasser~
    | student student~ studerend~
    | teacher leraar leraren lerares~ docent~ leerkracht~ onderwijzer~
    | visitor bezoeker bezoekers bezoekersaantal~ bezoekster~ bezochten bezocht
    | tourist toerist~ vakantieganger~
    | guest gast gasten genodigd~
    | spectator toeschouwer~ publiek zagen bekeken gezien_door keken
    | participant deelnemer deelnemers deelneemster~ deelgenomen namen_deel deelnemend~
    | member lid leden~ vakbondsleden bestuursleden commissieleden bandleden lidmaatschap lidmaatschappen
    | delegate afgevaardigd~ gedelegeerd~
    | delegation delegatie~
    | representative gezant~ vertegenwoordiger~ vertegenwoordigster~
    | candidate kandidaat kandidaten
    | applicant aanvrager~ sollicitant~ inschrijver~
    | voter kiezer~ stemgerechtigd~ stemmer~
    | signatory ondertekenaar~ verdragspartij~
    | donor donateur~ donor donoren gever~ schenker~ weldoener~
    | recipient ontvanger~ begunstigd~ ten_goede_aan
    | customer klant klanten consument~ koper kopers afnemer~
    | user gebruiker~
    | shareholder aandeelhouder~
    | owner eigenaar~ eigenaren bezitter~
    | tenant huurder~
    | resident inwoner inwoners bewoner bewoners omwonend~ inwonertal~ wonen woont bevolkingsaantal
    | citizen burger burgers staatsburger~ onderdanen
    | population bevolking~
    | migrant migrant~ immigrant~ asielzoeker~
    | refugee vluchteling~
    | displaced ontheemd~
    | evacuee geëvacueerd~ evacuatie~ evacuees evacueren evacueerde evacueerden
    | homeless dakloos dakloze daklozen thuisloz~
    | unemployed werkloze werklozen werkzoekend~
    | soldier soldaat soldaten militair militairen troepen manschappen mariniers infanterie strijders huurling~
    | police_officer politieagent~ agent agenten politieman politiemensen politieagente agente rechercheur~
      politieambtenaren
    | firefighter brandweerman brandweermannen brandweerlieden brandweermensen
    | rescuer redder redders hulpverlener~ reddingswerker~
    | doctor arts artsen dokter dokters huisarts~ geneesheer geneesheren
    | nurse verpleegkundig~ verpleegster~ verpleger~
    | journalist journalist~ verslaggever~ correspondent~
    | lawyer advocaat advocaten jurist~
    | deputy kamerlid kamerleden parlementariër~ parlementslid parlementsleden senator~
    | demonstrator demonstrant~ betoger~ actievoerder~
    | striker staker stakers
    | prisoner gevangene gevangenen gedetineerd~
    | hostage gijzelaar~ gegijzeld~ gijzelaars
    | victim slachtoffer slachtoffers
    | dead dood doden dode omgekomen overleden gedood dodental~ dodelijk~ stierf stierven gestorven sterfgeval~
      kwamen_om overleed overleden_aan vermoorde doodgeschoten
    | injured gewond gewonde gewonden verwond~ letsel
    | missing vermist~ vermissing~
    | survivor overlevend~ overleefd~
    | rescued gered geredde geredden redden redde redding_van
    | hospitalised ziekenhuisopname~ opgenomen_in_het_ziekenhuis gehospitaliseerd~ naar_het_ziekenhuis
    | infected besmet~ geïnfecteerd~ infectie~ ziektegeval~
    | arrested gearresteerd~ arrestatie~ aangehouden aanhouding~ opgepakt~ arresteerde arresteerden voorgeleid
    | household huishouden huishoudens gezinshuishouding~
    | family gezin gezinnen familie families familieleden gezinsleden verwanten
    | group groep groepen bende bendes band bands groepering groeperingen
    | team team teams ploeg ploegen elftal~
    | pedestrian voetganger~
    | cyclist fietser~ wielrenner~
    | observer waarnemer~
    | apprentice leerling-~
    | couple echtpaar~ koppels stelletjes paartjes
    | defendant verdachte~ beklaagde~
    | witness getuige~ ooggetuige~
    | reader lezer lezers lezeres~
    | investor belegger~ investeerder~
    | judge rechters rechter
    | fisherman visser vissers
    | midwife verloskundige~ vroedvrouw~
    | miner mijnwerker~ kompel~
    | monk monnik monniken kloosterling~
    | dancer danser dansers danseres~
    | cook koks chef-kok~
    | baker bakkers
    | guard bewaker bewakers
    | pharmacist apotheker apothekers
    | beekeeper imker imkers bijenhouder~
    | archaeologist archeoloog archeologen archeologe
    | newcomer nieuwkomer~ nieuwkomelingen
    | twin tweeling tweelingen
    | baby baby baby's pasgeboren~ zuigeling~
    | seasonal_worker seizoenarbeider~ seizoensarbeider~ seizoenskracht~ plukker plukkers
    | trader handelaar handelaren handelaars koopman kooplieden
    | potter pottenbakker~ keramist~
    | professor hoogleraar hoogleraren professor professoren
    | consultant consultant consultants
    | carer mantelzorger~ verzorger verzorgers verzorgende verzorgenden zorgverlener~ verzorgend_personeel
    | social_worker maatschappelijk_werker maatschappelijk_werkers
    | paramedic ambulancebroeder~ paramedicus paramedici
    | dentist tandarts tandartsen
    | veterinarian dierenarts dierenartsen
    | therapist therapeut therapeuten fysiotherapeut~ psychotherapeut~
    | referee scheidsrechter~
    | swimmer zwemmer zwemmers zwemster~
    | skier skiër skiërs snowboarder~
    | grandmaster grootmeester~
    | climber klimmer klimmers alpinist~ bergbeklimmer~
    | hiker wandelaar wandelaars
    | finisher finisher finishers
    | actor acteur~ actrice~
    | exhibitor exposant exposanten standhouder~
    | buyer koper kopers
    | seller verkoper verkopers verkoopster~
    | taxpayer belastingbetaler~ belastingplichtig~
    | policyholder polishouder~ verzekeringnemer~ verzekeringsnemer~
    | plaintiff eiser eisers eiseres~ klager klagers
    | prosecutor aanklager aanklagers officier_van_justitie officieren_van_justitie
    | suspect verdachten
    | offender dader daders overtreder overtreders aanvaller aanvallers moordenaar moordenaars dief dieven inbreker~
      overvaller~ terrorist terroristen schutter~ criminelen crimineel
    | smuggler smokkelaar~
    | rebel rebel rebellen opstandeling~ militie milities
    | commander commandant commandanten bevelhebber~
    | federal_agent federale_agent federale_agenten
    | inspector inspecteur inspecteurs inspectrice~ controleur controleurs
    | auditor auditor auditors accountant accountants revisor~
    | enumerator volksteller~ enquêteur enquêteurs
    | civil_servant ambtenaar ambtenaren
    | minister ministers
    | diplomat diplomaat diplomaten ambassadeur ambassadeurs
    | mayor burgemeesters
    | colleague collega collega's
    | neighbour buurman buurvrouw buren buurtgenoten
    | parent ouders~
    | mother moeder moeders
    | father vader vaders
    | daughter dochter dochters
    | son zoon zonen zoons
    | craftsman ambachtsman ambachtslieden vakman vaklieden
    | electrician elektricien elektriciens
    | mechanic monteur monteurs mecanicien mecaniciens
    | technician technicus technici technieker technicien techniciens
    | software_developer programmeur programmeurs softwareontwikkelaar~ ontwikkelaar ontwikkelaars
    | analyst analist analisten
    | architect architect architecten
    | translator vertaler vertalers tolk tolken
    | librarian bibliothecaris~ bibliothecaressen
    | photographer fotograaf fotografen fotografe
    | sculptor beeldhouwer~
    | speaker spreker sprekers spreekster~
    | shepherd herders schaapherder~
    | winegrower wijnbouwer~ wijnboer~
    | gardener tuinman tuinmannen tuinlieden hovenier~ tuinier tuiniers
    | forester boswachter~ houtvester~
    | hunter jagers stroper stropers
    | waiter ober obers kelner kelners serveerster~
    | postman postbode postbodes postbezorger~
    | courier koerier koeriers maaltijdbezorger~
    | flight_attendant steward stewards stewardess stewardessen cabinepersoneel
    | astronaut astronaut astronauten kosmonaut kosmonauten ruimtevaarder~
    | veteran veteraan veteranen
    | conscript dienstplichtige dienstplichtigen
    | peacekeeper vredessoldaat vredessoldaten blauwhelm~ vredeshandhaver~
    | priest priester priesters pastoor pastoors dominee dominees
    | bishop bisschop bisschoppen
    | pilgrim pelgrim pelgrims bedevaartganger~
    | prostitute prostituee~ sekswerker~
    | slave slaaf slaven slavin slavinnen slaafgemaakt~
    """
)

_TRADES = table(
    """
        graduate afgestudeerd~ alumnus alumni gediplomeerd~
    | intern stagiair~ stageplaats~ stageplek~
    | fan fan fans supporter supporters
    | activist activist~
    | subscriber abonnee abonnees
    | follower volger volgers
    | contestant wedstrijddeelnemer~ mededinger~
    | winner winnaar winnaars winnares winnaressen prijswinnaar~
    | finalist finalist finalisten finaliste halvefinalist~
    | nominee genomineerd~ nominatie nominaties
    | champion kampioen kampioenen kampioene wereldkampioen~
    | coach trainer trainers coach coaches trainster~
    | captain kapitein kapiteins schipper schippers
    | sailor matroos matrozen zeelieden zeeman zeevarend~ zeiler zeilers
    | rower roeier roeiers roeister roeisters
    | rider ruiter ruiters amazones jockey jockeys
    | runner hardloper~ loper lopers joggers marathonloper~
    | founder oprichter~ medeoprichter~ stichter stichters
    | councillor raadslid raadsleden gemeenteraadslid gemeenteraadsleden wethouder wethouders
    | adviser adviseur adviseurs raadgever~
    | nun nonnen kloosterzuster~
    | cleaner schoonmaker schoonmakers schoonmaakster~ poetshulp~
    | widow weduwe weduwen weduwes weduwnaar~
    | orphan weeskind weeskinderen wezen_en_weduwen
    | foreigner buitenlander~ vreemdeling~
    | surgeon chirurg chirurgen
    | psychologist psycholoog psychologen psychologe
    | landlord verhuurder~ huisbaas huisbazen
    | reservist reservist reservisten
    | fugitive voortvluchtige voortvluchtigen
    | juror jurylid juryleden gezworenen
    | detainee arrestant arrestanten
    | claimant uitkeringsgerechtigd~ rechthebbenden bijstandsgerechtigd~ uitkeringsontvanger~
    | creditor schuldeiser~ crediteur crediteuren geldschieter~ kredietverstrekker~
    | borrower kredietnemer~ geldnemer~ leners lener debiteur debiteuren
    | depositor spaarder spaarders depositohouder~
    | entrepreneur ondernemer ondernemers onderneemster~
    | freelancer freelancer~ zelfstandige zelfstandigen zzp'er zzp'ers zzp-er zzp-ers
    | supplier leverancier leveranciers toeleverancier~
    | dealer dealer dealers dealerbedrijf dealerbedrijven
    | designer ontwerper ontwerpers ontwerpster~ vormgever~
    | commuter forens forensen forenzen pendelaar~
    | motorist automobilist~
    | contractor aannemer aannemers onderaannemer~ opdrachtnemer~
    | listener luisteraar~ toehoorder~
    | viewer kijker kijkers televisiekijker~
    | blood_donor bloeddonor bloeddonors bloeddonoren bloedgever~
    | singer zanger zangers zangeres zangeressen
    | composer componist componisten componiste
    | conductor dirigent dirigenten dirigente
    | teammate ploeggenoot ploeggenoten ploegmaat ploegmaats teamgenoot teamgenoten medespeler~
    | goalkeeper doelman doelmannen doelvrouw~ keeper keepers
    | substitute invaller~ wisselspeler~ reservespeler~
    | fencer schermer schermers schermster schermsters
    | boxer bokser boksers
    | cleric geestelijke geestelijken clerus
    | imam imam imams
    | rabbi rabbi rabbi's rabbijn rabbijnen
    | parishioner parochiaan parochianen kerkganger~ gemeentelid gemeenteleden gelovigen
    | herdsman veehoeder~ veedrijver~
    | docker havenarbeider~ dokwerker~
    | crane_operator kraanmachinist~ kraanbestuurder~ kraandrijver~
    | welder lasser lassers
    | plumber loodgieter~
    | carpenter timmerman timmerlieden schrijnwerker~ meubelmaker~
    | painter_decorator huisschilder~
    | roofer dakdekker~
    | bricklayer metselaar metselaars
    | hairdresser kapper kappers kapster kapsters
    | tailor kleermaker~ naaister naaisters
    | cashier kassier kassiers kassière caissière~ kassamedewerker~
    | security_guard beveiliger~ bewakingsagent~ beveiligingsmedewerker~ beveiligingsagent~
    | lifeguard strandwacht~ badmeester~ strandredder~
    | air_traffic_controller luchtverkeersleider~ verkeersleider~
    | train_driver machinist machinisten machiniste treinmachinist~ treinbestuurder~
    | ticket_inspector conducteur conducteurs conductrice~ treinbegeleider~
    | conservator restaurator restauratoren restauratrice~
    | curator curator curatoren conservator conservatoren
    | tour_guide gids gidsen reisleider~ rondleider~
    """
)

_THINGS = table(
    """
        state staten land landen~ natie~ lidstaat lidstaten regeringen de_staat staat_der
    | region regio regio's provincie provincies deelstaat deelstaten gewest gewesten gebied gebieden streek streken
    | district district districten wijk wijken~ arrondissement~ graafschap~ stadsdeel stadsdelen buurt buurten
      voorstad voorsteden
    | city stad steden stadje
    | municipality gemeente gemeenten gemeentes
    | village dorp dorpen gehucht~ nederzetting~
    | island eiland eilanden
    | school school scholen basisschool basisscholen middelbare_school
    | kindergarten kleuterschool kleuterscholen kinderopvang~
    | university universiteit~ hogeschool hogescholen
    | hospital ziekenhuis ziekenhuizen
    | house huis huizen woning woningen woonhuis woonhuizen villa villa's rijtjeshuis rijtjeshuizen eengezinswoning~
      huurwoning~ koopwoning~
    | building gebouw gebouwen pand panden hoogbouw wolkenkrabber~ torenflat~
    | apartment appartement~ flat flats huurappartement~ studentenflat~
    | room kamer kamers zaal zalen ruimte ruimten ruimtes slaapkamer slaapkamers hotelkamer hotelkamers
      tweepersoonskamer~
    | classroom klaslokaal klaslokalen leslokalen lokalen
    | floor verdieping~ etage~
    | car auto auto's personenauto~ wagens terreinwagen~ suv suv's limousine~ wagen
    | vehicle voertuig~
    | truck vrachtwagen~ vrachtauto~ truck trucks
    | bus bus bussen touringcar~ lijnbus lijnbussen
    | tram tram trams
    | train trein treinen treinstel~ intercity's goederentrein~ metro metro's
    | carriage wagon wagons rijtuig~ treinwagon~
    | ship schip schepen vrachtschip vrachtschepen tanker tankers cruiseschip cruiseschepen zeilschip zeilschepen
      containerschip containerschepen vissersschip vissersschepen
    | ferry veerboot veerboten veerpont~ veer pont ponten
    | boat boot boten sloep sloepen reddingsboot~ jacht jachten
    | aircraft vliegtuig~ toestel_van passagiersvliegtuig~ airbus straalvliegtuig~
    | helicopter helikopter~
    | drone drone drones
    | satellite satelliet satellieten
    | flight vlucht~
    | bicycle fiets fietsen bakfiets~ e-bike~
    | missile raket raketten
    | bridge brug bruggen viaduct~
    | tunnel tunnel tunnels
    | road snelweg~ autoweg~ autosnelweg~ rijksweg~ hoofdwegen gewestweg~ provinciale_weg provinciale_wegen de_wegen
      lokale_wegen kilometer_weg kilometer_wegen wegennet
    | street straat straten laan lanen
    | lane rijstrook rijstroken rijbaan rijbanen
    | railway_line spoorlijn~ spoorweg~ treinlijn~ lijn lijnen spoor
    | route route routes traject trajecten parcours
    | section wegvak~ gedeelte_van_de_lijn baanvak~ sectie secties
    | station station stations treinstation~
    | stop halte haltes bushalte~ stopplaats~
    | airport luchthaven~ vliegveld~
    | port haven havens
    | charging_point laadpaal laadpalen laadpunt~ laadstation~
    | power_plant energiecentrale~ elektriciteitscentrale~ centrale centrales waterkrachtcentrale~ kerncentrale~
    | reactor reactor~
    | wind_farm windpark~
    | turbine turbine~ windmolen~ windturbine~
    | panel paneel panelen zonnepaneel zonnepanelen
    | pump pomp pompen
    | engine motor motoren
    | battery batterij~ accu accu's
    | machine machine machines
    | combine maaidorser~ combine combines
    | device apparaat apparaten toestel toestellen
    | unit eenheid eenheden waterkoker~ stuks exemplaar exemplaren kopieën
    | computer computer~ laptop~
    | phone telefoon~ mobieltje~
    | camera camera~
    | tree boom bomen boompjes
    | animal dier dieren vee veestapel~ huisdier huisdieren
    | cattle koe koeien rund runderen stier stieren melkkoe melkkoeien melkvee
    | bird vogel vogels
    | species soort soorten diersoort~ plantensoort~
    | ticket kaartje kaartjes ticket tickets toegangskaart~ dagkaart~ weekendkaart~ abonnement~
    | book boek boeken roman romans leerboek leerboeken
    | book_volume boekdeel boekdelen
    | library bibliotheek bibliotheken leeszaal leeszalen
    | page pagina~ bladzijde~
    | document document documenten
    | newspaper krant kranten dagblad~
    | film film films speelfilm~ bioscoopfilm~
    | work werk_van werken~ kunstwerk~
    | painting schilderij~ doek doeken~
    | exhibit tentoongestelde_voorwerpen museumstuk~ voorwerpen
    | museum museum musea museums galerie galerieën galeries
    | exhibition tentoonstelling~ expositie~ beurs
    | theatre theater theaters schouwburg~
    | event evenement~ gebeurtenis~ ceremonie ceremonies viering vieringen
    | concert concert concerten
    | performance voorstelling~ optreden optredens uitvoeringen
    | stage podium podia
    | meeting vergadering~ bijeenkomst~ ontmoeting~ overleg
    | session zitting zittingen sessie~
    | match wedstrijd~
    | goal_scored doelpunt~ goal goals
    | medal medaille~ gouden_medaille zilveren_medaille bronzen_medaille
    | prize onderscheiding~ bekroning~
    | ballot stembiljet~ stembriefje~
    | polling_station stembureau~ stemlokaal stemlokalen
    | seat zetel zetels zitplaats~ plaatsen~ stoel stoelen
    | signature handtekening~
    | letter brief brieven
    | complaint klacht~ melding~
    | objection bezwaar bezwaren bezwaarschrift~ zienswijze~
    | question vraag vragen
    | answer antwoord~ respondent~ ondervraagd~
    | application aanvraag aanvragen sollicitatie~
    | message bericht berichten e-mail e-mails mails mail
    | call telefoontje~ oproep oproepen belletje~ noodoproep~ telefoongesprek~
    | visit bezoek bezoeken
    | guided_tour rondleiding~
    | view weergave~ paginaweergave~ klikken
    | order bestelling~ order orders opdracht opdrachten besteld
    | contract contract contracten overeenkomst_van_koop deal deals
    | tender aanbesteding~ offerte~ inschrijving_op_de_aanbesteding
    | treaty verdrag verdragen akkoord akkoorden overeenkomst overeenkomsten conventie pact
    | resolution resolutie~
    | law wet wetten wetsvoorstel~
    | amendment amendement~ wetswijziging~
    | permit vergunning~ parkeervergunning~
    | patent octrooi~ patent patenten
    | dose dosis doses prikken
    | vaccine vaccin vaccins
    | test test testen tests getest~ gezondheidscontrole~ gezondheidscheck~ bevolkingsonderzoek~ screening screenings
    | operation operatie operaties ingreep ingrepen
    | bed bed bedden
    | ambulance ambulance~ ziekenwagen~
    | shipment zending~ verzending~
    | parcel pakket pakketten pakje pakjes
    | container container containers
    | bag zak zakken tas tassen
    | field veld velden akker akkers
    | farm boerderij~ landbouwbedrijf landbouwbedrijven
    | company bedrijf bedrijven onderneming~ firma firma's vennootschap~ concern concerns maatschappij~
      luchtvaartmaatschappij~ fabrikant fabrikanten werkgever werkgevers producent producenten
    | shop winkel winkels
    | restaurant restaurant restaurants
    | hotel hotel hotels motel motels herberg herbergen pension_met
    | branch filiaal filialen vestiging~ bijkantoor bijkantoren
    | bank bank banken
    | factory fabriek fabrieken raffinaderij~ zagerij~
    | mine mijn_van mijnen steenkoolmijn~
    | well put putten boorgat boorgaten bron_van
    | pipe buis buizen waterleiding~ pijp pijpen leidingen~ waterleidingbuis waterleidingbuizen
    | pipeline pijpleiding~ gasleiding~
    | cable kabel kabels draad draden
    | network netwerk~ netten waterleidingnet~
    | project project projecten
    | programme programma~
    | site locatie locaties terrein~ bouwplaats~ bouwterrein~ faciliteit~ vestigingsplaats campus campussen plekken
    | monument monument monumenten
    | church kerk kerken kathedraal kathedralen basiliek basilieken
    | stadium stadion~
    | park park parken
    | parking_space parkeerplaats~ parkeerplek~ parkeergelegenheid parkeerterrein~
    | desk schoolbank~ lessenaar~ bureau_van_leerling
    | product product producten
    | sample monster monsters steekproef~
    | piece onderdeel onderdelen
    | stock_share aandelen per_aandeel
    | account rekening rekeningen account accounts
    | transaction transactie~
    | instalment termijn_van_betaling termijnbetaling~ afbetaling~ tranche~
    | website website~ portaal portalen webshop webshops webwinkel~
    | organisation organisatie~ vereniging~ ngo ngo's instelling instellingen instituut instituten bureaus agentschap
      agentschappen autoriteiten stichting~
    | party politieke_partij politieke_partijen partij partijen
    | trade_union vakbond~ vakvereniging~ vakcentrale~
    | committee comité~ commissie commissies raad college_van_burgemeester gemeenteraad raden~ werkgroep werkgroepen
      bestuur besturen
    | attack aanval aanvallen aanslag aanslagen overval overvallen bomaanslag bomaanslagen
    | explosion ontploffing~ explosie explosies
    | earthquake aardbeving~ beving~
    | storm storm stormen orkaan orkanen tyfoon onweer tornado tornado's noodweer
    | crime misdrijf misdrijven misdaad misdaden moord moorden doodslag fraude geweldsmisdrijf geweldsmisdrijven
    | violation overtreding~ schending~ inbreuk~
    | inspection inspectie~ controle controles keuring~
    | lawsuit rechtszaak rechtszaken geding~
    | job baan banen arbeidsplaats~ vacature~ functies
    | grain graan granen
    | wheat tarwe
    | maize maïs mais
    | rice rijst
    | potato aardappel~
    | sugar suiker~
    | milk melk
    | meat vlees
    | oil olie aardolie ruwe_olie
    | gas gas aardgas
    | coal steenkool kolen
    | electricity elektriciteit stroom
    | water water drinkwater
    | steel staal
    | gold goud
    | copper koper_metaal
    | timber hout rondhout
    | fuel brandstof~ benzine diesel stookolie
    | food voedsel voeding~ levensmiddel~
    | medicine geneesmiddel~ medicijn~ antibiotica medicatie
    | waste afval huisvuil oud_papier
    | fertiliser kunstmest meststof~
    | shelter opvangplek~ opvangcentr~ schuilplaats~
    | parliament parlement~ tweede_kamer eerste_kamer senaat bundestag
    | education onderwijs
    | healthcare gezondheidszorg zorg gezondheid
    | culture cultuur cultureel culturele
    | defence defensie
    | sport sport sporten
    | forest bos bossen
    | ice ijs
    | glacier gletsjer~
    | sand zand
    | soil klei teelaarde grondverzet
    | snow sneeuw~
    | sheep schaap schapen
    | pig varken varkens
    | chicken kip kippen pluimvee
    | horse paard paarden pony pony's merries hengsten
    | fish vis vissen vangst~
    | dolphin dolfijn~
    | dog hond honden~
    | fruit fruit
    | vegetable groente~
    | wine wijn wijnen~
    | beer bier bieren~ brouwerij~
    | coffee koffie
    | tea thee
    | cotton katoen
    | cement cement beton
    | tank tank tanks pantservoertuig~
    | gun geweer geweren pistool pistolen vuurwapen vuurwapens
    | shell granaat granaten munitie
    | robot robot robots
    | chip chip chips halfgeleider~ processor~
    | screen scherm schermen beeldscherm~
    | song liedje liedjes lied liederen
    | tent tent tenten~
    | mask mondkapje~ masker maskers
    | lake het_meer een_meer stuwmeer~ de_meren meren_in plas plassen vijver vijvers recreatieplas meren~
    | river rivier rivieren beek beken
    | beach strand stranden kust
    | dam dam dammen dijk dijken
    | canal kanaal kanalen
    | lift lift liften
    | window raam ramen
    | roof dak daken
    | wall muur muren hek hekken
    | overnight_stay overnachting~
    | download download downloads gedownload
    | case gevallen
    | sector sector~ branche~ bedrijfstak~
    | capital_city hoofdstad~ hoofdsteden
    | aftershock naschok~
    | barley gerst
    | rapeseed koolzaad raapzaad
    | sunflower zonnebloem~
    | landslide aardverschuiving~ modderstrom~ grondverschuiving~
    | avalanche lawine lawines
    | wolf wolf wolven
    | bear beer beren~
    | tiger tijger tijgers
    | leopard luipaard luipaarden
    | elephant olifant olifanten
    | egg ei eieren
    | bottle fles flessen
    | coin munt munten
    | grave graf graven
    | skeleton skelet skeletten
    | pottery vaas vazen aardewerk potten
    | photograph foto foto's fotografie opnamen afbeelding afbeeldingen
    | video video video's filmpjes
    | episode aflevering afleveringen
    | stall kraam kramen
    | season seizoen seizoenen
    | race race races marathon marathons
    | round ronde ronden~ rondes
    | cinema bioscoop bioscopen
    | error fout fouten vergissing~ bug bugs
    | server server servers
    | box doos dozen krat kratten pallet pallets
    | taxi taxi taxi's
    | tower toren~
    | lamp lamp lampen lantaarn~ straatlantaarn~
    | pool bassin bassins badje
    | survey enquête enquêtes peiling peilingen opiniepeiling~
    | meal maaltijd maaltijden ontbijt lunch diner avondmaaltijd~ middagmaal
    | drug drugs cocaïne heroïne cannabis
    | campaign campagne campagnes
    | plant_grown plant planten struik struiken
    | monkey aap apen gorilla gorilla's chimpansee~
    | rhino neushoorn neushoorns
    | cat kat katten poes poezen
    | rabbit konijn konijnen
    | goat geit geiten
    | duck eend eenden gans ganzen
    | bee bijen honingbij~ hommel hommels
    | hive bijenkast~ bijenkorf bijenkorven bijenvolk bijenvolken bijenvolkeren
    | herd kudde kuddes kudden
    | nest nest nesten
    | deer hert herten ree reeën rendier~ eland~
    | fox vossen
    | wild_boar zwijnen everzwijn~ wild_zwijn
    | lion leeuw leeuwen~ leeuwin leeuwinnen
    | turtle schildpad schildpadden zeeschildpad~
    | shark haai haaien
    | penguin pinguïn pinguïns
    | stork ooievaar ooievaars
    | insect insect insecten kever kevers
    | vineyard wijngaard wijngaarden
    | orchard boomgaard boomgaarden
    | greenhouse kas kassen
    | plot perceel percelen kavel kavels bouwkavel~
    | garden tuin tuinen
    | meadow weide weiden weiland weilanden grasland graslanden
    | grape druif druiven
    | olive olijf olijven
    | honey honing
    | cheese kaas kazen
    | bread broden broodjes
    | wool wol
    | warship oorlogsschip oorlogsschepen fregat fregatten korvet korvetten
    | submarine onderzeeër onderzeeërs onderzeeboot onderzeeboten duikboot duikboten
    | barge binnenschip binnenschepen duwbak duwbakken aak aken schuit schuiten
    | tractor tractor tractoren tractors trekker~
    | crane kraan kranen hijskraan hijskranen bouwkraan bouwkranen
    | locomotive locomotief locomotieven
    | motorcycle motorfiets motorfietsen brommer brommers bromfiets bromfietsen
    | van bestelwagen~ bestelbus bestelbussen bestelauto~ busje busjes
    | excavator graafmachine~ bulldozer bulldozers
    | fire_engine brandweerwagen~ brandweerauto~ bluswagen~
    | fighter_jet gevechtsvliegtuig~ straaljager~
    | lighthouse vuurtoren vuurtorens
    | shipyard scheepswerf scheepswerven werf werven~
    | hall hal hallen beurshal~
    | wing vleugel vleugels
    | gate gates instapgate~
    | runway landingsbaan landingsbanen startbaan startbanen
    | terminal terminal terminals
    | warehouse magazijn magazijnen opslagloods opslagloodsen pakhuis pakhuizen loods loodsen
    | depot depot depots tramremise~
    | workshop werkplaats werkplaatsen atelier ateliers
    | laboratory laboratorium laboratoria lab labs
    | pharmacy apotheek apotheken
    | prison gevangenissen penitentiaire_inrichting penitentiaire_inrichtingen
    | chapel kapel kapellen
    | castle kasteel kastelen vesting~ burcht burchten
    | cemetery begraafplaats begraafplaatsen kerkhof kerkhoven
    | dome koepel koepels
    | barn schuur schuren stal stallen~
    | bakery bakkerij bakkerijen
    | brewery brouwerij brouwerijen
    | monastery klooster kloosters abdij abdijen
    | mosque moskee moskeeën
    | temple tempel tempels
    | palace paleis paleizen
    | hut hut hutten
    | door deur deuren
    | toilet toilet toiletten wc wc's
    | office kantoor kantoren hoofdkantoor hoofdkantoren hoofdkwartier
    | studio studio studio's
    | care_home verpleeghuis verpleeghuizen verzorgingshuis verzorgingshuizen zorgcentrum zorgcentra rusthuis
      rusthuizen bejaardentehuis bejaardentehuizen woonzorgcentrum woonzorgcentra
    | playground speeltuin speeltuinen speelplaats speelplaatsen
    | ski_slope skipiste~ pistes
    | trail wandelpad wandelpaden wandelroute~ paden
    | bike_path fietspad fietspaden fietsstrook fietsstroken
    | traffic_light verkeerslicht~ stoplicht~
    | fountain fontein fonteinen
    | sculpture beeldhouwwerk~ sculptuur sculpturen standbeeld~ beelden~ beeldjes bustes
    | bench zitbank zitbanken bankjes
    | brick baksteen bakstenen tegel tegels
    | substation onderstation~ transformatorstation~
    | transformer transformator transformatoren trafo trafo's
    | generator generator generatoren generators aggregaat aggregaten
    | boiler stookketel~ cv-ketel~ ketel ketels
    | furnace smeltoven smeltovens hoogoven hoogovens
    | heat_pump warmtepomp~
    | smart_meter slimme_meter slimme_meters
    | sensor sensor sensoren sensors
    | telescope telescoop telescopen
    | blade rotorblad rotorbladen wieken
    | tyre autoband autobanden fietsband fietsbanden
    | landfill stortplaats stortplaatsen vuilnisbelt~ vuilstort
    | solar_park zonnepark zonneparken
    | oil_rig booreiland~ boorplatform~ olieplatform~
    | choir koor koren
    | orchestra orkest orkesten
    | instrument instrument instrumenten muziekinstrument~
    | organ orgaan organen orgel orgels
    | opera opera opera's
    | poem gedicht gedichten
    | chapter hoofdstuk hoofdstukken
    | manuscript manuscript manuscripten handschrift handschriften
    | documentary documentaire documentaires
    | album album albums
    | tournament toernooi toernooien kampioenschap kampioenschappen competitie competities wereldbeker
    | game spel spellen
    | point_score punten~
    | defeat nederlaag nederlagen
    | tie_result gelijkspel gelijke_spelen
    | lap rondje rondjes
    | assist assist assists
    | touchdown touchdown touchdowns
    | interception intercepties onderscheppingen
    | club club clubs
    | yellow_card gele_kaart gele_kaarten
    | red_card rode_kaart rode_kaarten
    | vial flesje flesjes ampul ampullen flacon flacons
    | placebo placebo~
    | clinical_trial klinische_proef klinische_proeven klinische_studie klinische_studies klinisch_onderzoek
    | side_effect bijwerking bijwerkingen
    | symptom symptoom symptomen
    | transplant transplantatie~ getransplanteerd~
    | ventilator beademingsapparaat beademingsapparaten beademingstoestel~
    | pill pil pillen~ tabletten
    | wheelchair rolstoel rolstoelen
    | verdict vonnis vonnissen rechterlijke_uitspraak uitspraken
    | appeal hoger_beroep beroepen
    | conviction veroordeling~ veroordeeld~ schuldig_bevonden
    | investigation onderzoeken opsporingsonderzoek~
    | theft diefstal diefstallen
    | burglary inbraak inbraken woninginbraak woninginbraken
    | robbery beroving berovingen straatroof straatroven
    | assault mishandeling mishandelingen geweldpleging~ verkrachting~
    | petition petitie~ verzoekschrift~
    | referendum referendum referenda referendums volksraadpleging~
    | password wachtwoord wachtwoorden
    | vulnerability kwetsbaarheid kwetsbaarheden beveiligingslek~
    | line_of_code regel_code regels_code coderegel~ programmaregel~
    | app app apps
    | data_centre datacenter~ datacentrum datacentra rekencentrum rekencentra
    | router router routers
    | connection aansluiting aansluitingen verbinding verbindingen
    | planet planeet planeten
    | galaxy sterrenstelsel~ melkwegstelsel~
    | asteroid asteroïde asteroïden planetoïde planetoïden
    | crater krater kraters
    | meteorite meteoriet meteorieten
    | orbit baan_om banen_om omwenteling omwentelingen
    | space_probe ruimtesonde~ ruimtevaartuig~ ruimteschip ruimteschepen
    | subscription abonnement abonnementen
    | invoice factuur facturen
    | voucher voucher vouchers waardebon~ cadeaubon~ tegoedbon~ kortingsbon~
    | certificate certificaat certificaten getuigschrift~
    | shift ploegendienst~
    | auction veiling veilingen
    | brand merk merken~
    | subsidiary dochteronderneming~ dochterbedrijf dochterbedrijven dochtermaatschappij~
    | startup startup start-up start-ups startups
    | cooperative coöperatie coöperaties
    | bankruptcy faillissement faillissementen
    | audit audit audits accountantscontrole~
    | recommendation aanbeveling aanbevelingen
    | artefact artefact artefacten
    | item object objecten voorwerp voorwerpen
    | language taal talen
    | course cursus cursussen workshop workshops seminar seminars
    | lesson les lessen
    | lecture lezing lezingen hoorcollege~ colleges
    | exam examen examens tentamen tentamens
    | embassy ambassade ambassades consulaat consulaten
    | charity goed_doel goede_doelen liefdadigheidsorganisatie~
    | constituency kiesdistrict~ kieskring~
    | clause clausule clausules alinea alinea's
    | passport paspoort paspoorten
    | visa visum visa
    | poster affiche affiches poster posters aanplakbiljet~
    | bookmobile bibliobus bibliobussen boekenbus boekenbussen
    | marriage huwelijk~ bruiloft bruiloften huwelijken
    | divorce echtscheiding~ scheiding scheidingen
    | outage stroomstoring~ stroomuitval stroomonderbreking~
    | deportation uitzetting uitzettingen uitgezet deportatie~
    | expedition expeditie expedities
    | volcano vulkaan vulkanen
    | mountain bergen~ heuvel heuvels
    | landmine landmijn landmijnen
    | trip ritten
    | bomb bom bommen
    """
)

_PUBLIC = table(
    """
        class_of_pupils klas klassen schoolklas schoolklassen brugklas~
    | clinic kliniek klinieken polikliniek~ huisartsenpraktijk~
    | centre centrum centra
    | system systeem systemen
    | service diensten~ dienstverlening~
    | study studie studies
    | movement beweging bewegingen vliegbeweging~
    | model model modellen
    | version versie versies
    | file dossier dossiers computerbestand~
    | comment reacties commentaar commentaren opmerking opmerkingen
    | post blogpost blogposts blogbericht~ tweet tweets
    | link link hyperlink hyperlinks weblink weblinks
    | policy polis polissen verzekeringspolis~ beleidsmaatregel~
    | rule voorschrift~ richtlijn~ regels~
    | proposal voorstel voorstellen
    | initiative initiatief initiatieven burgerinitiati~
    | decree decreet decreten verordening verordeningen
    | warning waarschuwing waarschuwingen
    | alarm alarm alarmen
    | alert alert alerts alarmering~
    | booking boeking boekingen reservering~
    | cancellation annulering~ annulatie~ afzegging~
    | defect gebreken defect defecten mankement~
    | crack scheur scheuren
    | spill olievlek~ olieramp~
    | leak lek lekken gaslek~
    | breakdown panne pannes pechgeval~ storing~
    | injury verwonding~ letsel letsels
    | wound wond wonde wonden~ steekwond~ schotwond~
    | fracture botbreuk~ fractuur fracturen
    | epidemic epidemie epidemieën pandemie pandemieën
    | tumour tumor tumoren gezwel gezwellen
    | consultation consult consulten raadpleging raadplegingen spreekuur spreekuren consultatie~
    | medical_appointment doktersafspraak doktersafspraken
    | gene gen genen
    | cell cellen
    | mutation mutatie mutaties
    | antibody antilichaam antilichamen antistof antistoffen
    | sanction sanctie sancties
    | checkpoint controlepost~ checkpoint checkpoints wegversperring~
    | camp kamp kampen vluchtelingenkamp~ tentenkamp~
    | league liga liga's
    | title_won wereldtitel~ landstitel~ kampioenstitel~
    | penalty_kick strafschop~ penalty penalty's
    | training_session trainingssessie~ trainingsuren
    | set_played sets
    | news_item nieuwsbericht~ nieuwsitem~ krantenartikel~ persbericht~
    | press_conference persconferentie~
    | interview interview interviews vraaggesprek~
    | licence licentie~ rijbewijs rijbewijzen
    | degree universiteitsdiploma~ bachelordiploma~ masterdiploma~ academische_graad
    | diploma diploma diploma's
    | scholarship studiebeurs~ studiebeurzen
    | boarding_school internaat internaten kostschool kostscholen
    | nursery crèche~ kinderdagverblijf~
    | academy academie academies
    | faculty faculteit faculteiten
    | department afdeling afdelingen departement departementen
    | ministry ministerie ministeries
    | court rechtbank rechtbanken gerechtshof gerechtshoven tribunaal tribunalen
    | police_station politiebureau~ politiepost~
    | fire_station brandweerkazerne~ brandweerpost~
    | post_office postkantoor postkantoren postpunt~
    | market markten weekmarkt~ kerstmarkt~ markthal~
    | fair jaarbeurs vakbeurs~ boekenbeurs kermis kermissen jaarmarkt~
    | shopping_centre winkelcentrum winkelcentra
    | supermarket supermarkt supermarkten
    | cafe café cafés koffiehuis koffiehuizen
    | bar bars kroeg kroegen
    | nightclub nachtclub~ discotheek discotheken disco disco's
    | casino casino casino's
    | gym sportschool sportscholen fitnesscentrum fitnesscentra
    | swimming_pool zwembad zwembaden buitenbad
    | sports_hall sporthal sporthallen gymzaal gymzalen sportzaal sportzalen turnzaal turnzalen
    | pitch voetbalveld~ sportveld~ speelveld~ tennisbaan tennisbanen
    | golf_course golfbaan golfbanen golfterrein~
    | riding_school manege maneges
    | marina jachthaven jachthavens
    | campsite camping campings kampeerterrein~ kampeerplaats~
    | holiday_home vakantiehuis vakantiehuizen vakantiewoning~ tweede_woningen
    | hostel hostel hostels jeugdherberg~
    | spa kuuroord kuuroorden wellnesscentrum wellnesscentra
    | allotment volkstuin~
    """
)

_HARDWARE = table(
    """
        kit kit kits testkit~ bouwpakket~
    | tool gereedschap gereedschappen tool tools werktuig werktuigen
    | weapon wapen wapens
    | bullet kogel kogels
    | grenade handgranaat handgranaten
    | air_raid luchtaanval luchtaanvallen bombardement bombardementen
    | quay kade kaden kades kaai kaaien
    | berth ligplaats ligplaatsen aanlegplaats~
    | lock_gate sluisdeur sluisdeuren
    | buoy boei boeien~
    | platform perron perrons platform platforms
    | track treinspoor treinsporen
    | signal signaal signalen
    | crossing overweg spoorwegovergang~ oversteekplaats~ zebrapad zebrapaden
    | junction kruispunt~ knooppunt~ kruising kruisingen
    | roundabout rotonde rotondes
    | toll tol tolheffing~ tolgeld~ tolweg~
    | scooter scooter scooters deelscooter~ deelstep~ e-step~
    | trolleybus trolleybus trolleybussen
    | cable_car kabelbaan kabelbanen gondelbaan gondelbanen
    | ski_lift skilift skiliften stoeltjeslift~ sleeplift~
    | cabin cabine cabines
    | balcony balkon balkons
    | cellar kelder kelders
    | garage garage garages parkeergarage~
    | kitchen keuken keukens
    | bathroom badkamer badkamers
    | corridor gangen corridor corridors
    | staircase trappen trappenhuis trappenhuizen wenteltrap~
    | step trede traptrede~ stappen~
    | pillar pijler pijlers zuil zuilen
    | arch boog bogen gewelf gewelven
    | roof_tile dakpan dakpannen
    | beam balk balken
    | pile heipaal heipalen funderingspaal funderingspalen
    | asphalt asfalt bitumen
    | marble marmer
    | stone stenen~ natuursteen
    | garment kledingstuk~ kleding kleren jas jassen broek broeken uniform uniformen
    | shirt shirt shirts t-shirt t-shirts hemd hemden overhemd~
    | shoe schoen schoenen laarzen
    | dress jurk jurken
    | blanket deken dekens
    | toy speelgoed
    | watch horloge horloges polshorloge~
    | jewel juweel juwelen sieraad sieraden edelsteen edelstenen halsketting~ oorbellen armband armbanden ketting
      kettingen
    | diamond diamant diamanten
    | soap zeep
    | stamp postzegel~
    | banknote bankbiljet bankbiljetten eurobiljet eurobiljetten
    | flag vlag vlaggen
    | bell kerkklok kerkklokken luidklok luidklokken
    | clock klok klokken uurwerk uurwerken wekker wekkers
    | carpet tapijt tapijten vloerkleed vloerkleden
    | mattress matras matrassen
    | chair fauteuil fauteuils klapstoel~ bureaustoel~ leunstoel~
    | table tafel tafels
    | shelf boekenplank~ legplank~ boekenkast~
    | candle kaars kaarsen
    | firework vuurwerk~
    | balloon ballon ballonnen
    | cooker fornuis fornuizen kookplaat kookplaten oven ovens
    | refrigerator koelkast~ ijskast~ diepvriezer~
    | washing_machine wasmachine~
    | light_bulb gloeilamp~ ledlamp~ led-lamp~
    | pump_station pompstation~ gemaal
    | filter filter filters
    | hydrant brandkraan brandkranen hydrant hydranten
    | fire_extinguisher brandblusser~ blusapparaat blusapparaten
    | defibrillator defibrillator~
    | stretcher brancard brancards
    | wheel wiel wielen
    | screw schroef schroeven bouten
    | cylinder cilinder cilinders gasfles gasflessen
    | gearbox versnellingsbak~
    | brake remmen
    | airbag airbag airbags
    | seat_belt veiligheidsgordel~ autogordel~
    | headlight koplamp~
    | windscreen voorruit voorruiten
    | propeller propeller propellers scheepsschroef scheepsschroeven
    | parachute parachute parachutes valscherm~
    | glider zweefvliegtuig~
    | hot_air_balloon heteluchtballon~ luchtballon luchtballonnen
    | capsule capsule capsules
    | probe sonde sondes
    | lander lander~ maanlander~
    | antenna antenne antennes
    | radar radar radars
    | mast mast masten
    | fibre vezel vezels glasvezel~
    | circuit_board printplaat printplaten moederbord moederborden
    | keyboard toetsenbord~
    | printer printer printers
    | tablet_computer tablet tablets
    | smartphone smartphone~
    | headset headset headsets koptelefoon~ oortje oortjes
    | game_console spelcomputer~ spelconsole~ gameconsole~
    | hearing_aid hoorapparaat hoorapparaten gehoorapparaat gehoorapparaten hoortoestel~
    | prosthesis prothese prothesen protheses
    | implant implantaat implantaten
    | contact_lens contactlens contactlenzen
    | glasses bril brillen
    | bandage verbandmiddel~ zwachtel~
    | syringe injectiespuit~
    | needle naald naalden
    | glove handschoen~
    | gown schorten operatiejas~
    | thermometer thermometer~
    | scales weegschaal weegschalen
    | microscope microscoop microscopen
    """
)

_NATURE = table(
    """
        flower bloem bloemen
    | rose rozen
    | mushroom paddenstoel~ champignon champignons
    | berry bes bessen aardbei aardbeien frambozen bosbes bosbessen
    | apple appel appels appelen
    | citrus citrusvrucht~ sinaasappel~ citroen citroenen mandarijn mandarijnen
    | tomato tomaat tomaten
    | onion uien
    | carrot wortelen winterpeen waspeen
    | cabbage witte_kool rode_kool boerenkool spruitjes
    | banana banaan bananen
    | nut hazelnoot hazelnoten walnoot walnoten
    | seed zaad zaden zaaizaad~ zaaigoed
    | seedling zaailing~
    | hay hooi
    | flour meel tarwemeel tarwebloem
    | pasta pasta noedels spaghetti
    | butter boter
    | chocolate chocolade
    | cake taart taarten cake cakes
    | portion portie porties
    | juice sap sappen
    | spirits sterke_drank jenever wodka whisky
    | cigarette sigaret sigaretten
    | tobacco tabak
    | salt zout
    | vegetable_oil plantaardige_olie spijsolie zonnebloemolie olijfolie palmolie
    | sausage worst worsten
    | beef rundvlees
    | pork varkensvlees
    | calf kalf kalveren
    | lamb lammeren lammetjes
    | turkey kalkoen kalkoenen
    | hare haas hazen
    | hedgehog egel~
    | bat vleermuis vleermuizen
    | owl uil uilen~
    | eagle adelaar adelaars arend arenden zeearend~
    | swan zwaan zwanen
    | parrot papegaai papegaaien
    | seal zeehond~ robben
    | whale walvis~
    | salmon zalm zalmen
    | cod kabeljauw
    | herring haring haringen
    | tuna tonijn tonijnen
    | oyster oester oesters
    | crab krab krabben
    | shrimp garnaal garnalen
    | frog kikker kikkers
    | snake slang~
    | crocodile krokodil krokodillen
    | butterfly vlinder vlinders
    | mosquito mug muggen muskiet muskieten
    | locust sprinkhaan sprinkhanen
    """
)

_BOTH = table(
    """
        election verkiezing~
    | vote stem stemmen gestemd stemde stemden stemming~ stemronde
    | accident ongeval ongevallen ongeluk ongelukken botsing~ aanrijding~ verongelukt~ crash crashes
    | fire brand branden bosbrand~ vuur vlammen brandstichting~
    | flood overstroming~ watersnood~
    | strike staking~ staken gestaakt
    | festival festival~ carnaval optocht optochten
    | summit topontmoeting~ topconferentie~ topoverleg~ eu-top klimaattop
    | conference conferentie~ congres congressen
    | war oorlog~ veldslag veldslagen gevechten conflicten
    | protest protest protesten betoging~ demonstratie~ mars_door rellen onlusten protestmars
    | loan lening~ krediet~ leent~ geleend
    | grant beurzen toelage~
    | fine boete boetes boetebeding beboet~
    | subsidy subsidie~ gesubsidieerd~
    """
)

_DEEDS = table(
    """
        donate schonk schonken geschonken schenking~ doneer~ gedoneerd~ donatie~ gift giften gaf gaven~
    | contribute bijdrage~ bijgedragen draagt_bij droeg_bij droegen_bij
    | pay betaal~ betaling~ betalen uitgekeerd~ uitkering~ gestort~ uitbetaal~
    | cost kosten kost kostte gekost bouwkosten totaalkosten duurder kostprijs kostenraming
    | price prijs prijzen verkoopprijs~ winkelprijs~
    | budget begroting~ budget budgetten
    | invest investering~ investeer~ geïnvesteerd~ investeren
    | finance financiering~ gefinancierd~ financiert financieren
    | revenue omzet omzetten opbrengst_uit_verkoop inkomsten baten
    | profit winst winsten ebitda nettowinst~ bedrijfswinst~
    | loss verlies verliezen verloor_geld
    | margin marge marges winstmarge~
    | dividend dividend~
    | debt schuld schulden nettoschuld~ schuldenlast
    | asset activa bezittingen
    | capital kapitaal eigen_vermogen vermogen_van_de
    | wage loon lonen salaris salarissen uurloon~ verdient verdienen loonsverhoging loonstijging meer_loon loonkosten
    | pension pensioen~
    | bonus bonus bonussen premie premies
      eenmalige_uitkering eenmalig
    | tax belasting~ btw accijns~ gemeentebelasting~ onroerendezaakbelasting
    | tariff invoerrecht~ invoerheffing~ heffing~
    | fee leges inschrijfgeld~ vergoeding_voor honorari~ entreeprijs~ inschrijvingskosten deelnamekosten collegegeld~
      entree lidmaatschapsgeld contributie
    | aid hulp steun noodhulp~ hulpgoederen
    | fund fonds fondsen
    | raise opgehaald~ ingezameld~ inzameling~ haalde_op bijeengebracht~
    | spend uitgave~ uitgegeven besteed~ besteden bestedingen gaf_uit lasten uitgeven
    | save besparing~ bespaar~ besparen gespaard~ bezuiniging~
    | sell verkocht~ verkoop verkopen verkoopt afzet verkoopcijfers
    | buy kocht kochten gekocht~ koopt aankoop aankopen aangekocht~ aanschaf~ koop kopen verwerving~
    | export export exporteren exporteert geëxporteerd~ uitvoer uitgevoerde_goederen exporten
    | import import importeren importeert geïmporteerd~ invoer
    | trade handel buitenlandse_handel
    | produce productie~ produceer~ produceren geproduceerd~ vervaardig~ opgewekt~ opwekken opwekking
    | harvest oogst~ geoogst~
    | yield opbrengst opbrengsten hectareopbrengst~ rendement~
    | consume verbruik~ consumptie~ consumeer~
    | supply levert_water voorziening~ voorzien_van bedient bediend~ aangesloten_op bevoorrad~
    | deliver levering~ geleverd~ levert leveren afgeleverd~ bezorg~ overhandigd~ bezorging geleverde
    | transport vervoer vervoert vervoerd~ vervoeren transport transporten getransporteerd~
    | cargo lading ladingen vracht laadvermogen goederen
    | install geïnstalleerd_werd installatie installaties installeert installeren plaatsing~
    | build bouw bouwt bouwde bouwden gebouwd gebouwde bouwen aanleg aangelegd~ gebouwd_werd bouwwerkzaamheden
      werkzaamheden
    | repair reparatie~ gerepareerd~ repareren herstel_van opknapbeurt
    | replace vervang~ vernieuw~ ingeruild
    | demolish sloop gesloopt~ slopen afgebroken
    | destroy verwoest~ vernield~ vernietig~ afgebrand~ platgebrand~
    | damage beschadig~ schade
    | compensation schadevergoeding~ compensatie~ schadeloosstelling~
    | insurance verzekering~ verzekerd~
    | interest rente rentes rentevoet~ rentetarief
    | inflation inflatie~
    | unemployment werkloosheid~
    | gdp bbp bruto_binnenlands_product
    | exchange_rate wisselkoers~
    | income inkomen inkomens
    | deficit tekort tekorten begrotingstekort~
    | surplus overschot~
    | reserve reserve reserves voorraad voorraden
    | backlog orderboek orderportefeuille~
    | value waarde~ waard gewaardeerd~
    | amount bedrag bedragen som sommen bedraagt bedroeg bedroegen
    | allocate toegewezen~ toewijzing~ uitgetrokken toegekend~ beschikbaar_gesteld trekt_uit
    | receive ontving ontvingen ontvangen ontvangt kreeg kregen~ krijgt krijgen~ ontvang ontvangst ontvangsten
    | refund terugbetaling~ terugbetaald~ restitutie~ geld_terug
    | repay aflossing~ afgelost~ aflossen
    | rent huur huren huurprijs~ pacht
    | advance voorschot voorschotten aanbetaling~ vooruitbetaling~
    | deposit borg waarborgsom~ deposito~ storting~
    | discount korting kortingen
    | capacity capaciteit~ inhoud
      plaats_voor ruimte_voor
    | power vermogen vermogens
    | voltage voltage~ spanning netspanning~
    | torque koppel
    | pressure druk
    | length lengte~ lang lange
    | height hoogte~ hoog hoge
    | width breedte~ breed brede
    | depth diepte~ diep diepe
    | diameter diameter~ doorsnee
    | thickness dikte~ dik
    | weight gewicht~ weegt~ wegen_samen woog massa
    | area oppervlakte~ areaal arealen
    | volume volume
    | level niveau niveaus peil waterpeil~ waterstand~
    | altitude vlieghoogte~ boven_zeeniveau
    | speed snelheid~ snelheden
    | temperature temperatuur temperaturen hitte hittegolf
    | distance afstand~ verwijderd
    | range bereik actieradius reikwijdte
    | age leeftijd~ jarig~ oud oude_leeftijd
    | duration duur duurt duurde duurden looptijd~ tijdsduur
    | travel_time reistijd~ reisduur vluchtduur
    | delay vertraging~ vertraagd~
    | warranty garantie~
    | emission uitstoot emissie~
    | rainfall neerslag~ regen regenval regende stortregen~
    | magnitude magnitude~ windkracht~ beaufort richter
    | leakage lekkage~ lekverlies~ waterverlies
    | traffic verkeer
    | density dichtheid~ bevolkingsdichtheid~
    | life_expectancy levensverwachting~
    | mortality sterfte~
    | start start_van begin begon begonnen begint beginnen startte startten gestart start starten aanvang~
      uitgebroken eerste_paal eerste_steen eerste_spade eerste_spadesteek ging_van_start gingen_van_start
    | end einde eind eindigt eindigde eindigden afgelopen_op beëindig~ eindigen
    | open opening openingen opent opende openden openen geopend~ open eerste_patiënten eerste_bezoekers
      eerste_reizigers
    | close dichtging dichtgingen dichtgaat dichtgegaan sluit~ sloot sloten~ gesloten~ afsluiting~ afgesloten
    | reopen heropening~ heropend~ heropent heropenen
    | complete voltooi~ afgerond~ afronding~ oplevering~ opgeleverd~ klaar~ gereed
    | commission ingebruikname~ ingebruikneming~ in_gebruik in_bedrijf in_gebruik_genomen
      in_bedrijf_genomen in_dienst_gesteld in_bedrijf_gesteld
    | launch lancering~ gelanceerd~ lanceert lanceren introductie~ ingevoerd ingevoerde invoering geïntroduceerd~
    | publish gepubliceerd~ publicatie~ publiceert publiceren verschenen verschijnt bekendgemaakt~
    | found opgericht~ oprichting~ gesticht~ richtte_op voor_het_eerst_gehouden voor_het_eerst_georganiseerd
      oprichtingsjaar
    | anniversary jarig_bestaan jarige_bestaan
      jubileum~ jubilea verjaardag~
    | adopt aangenomen aanneming~ vastgesteld~ goedgekeurd_verdrag
    | sign ondertekend~ ondertekening~ ondertekenen ondertekent tekende~ getekend~ handtekening~ ondertekenaar~
    | ratify ratific~ geratificeerd~ bekrachtig~
    | accede toetreding~ toegetreden~ treedt_toe sloot_zich_aan
    | withdraw terugtrekking~ teruggetrokken~ uittreding~
    | enter_into_force inwerkingtreding~ in_werking treedt_in_werking trad_in_werking van_kracht
    | expire verloopt verlopen vervalt verstrijkt verstreken
    | pledge toegezegd~ toezegging~ beloofd~ belofte~ zegde_toe zegt_toe beloven
    | approve goedgekeurd~ goedkeuring~ keurde_goed ingestemd
    | reject verworpen afgewezen~ afwijzing~ verwierp verwierpen geweigerd~ weigering~ afgekeurd~
    | abstain onthouding~ onthielden onthield onthouden_zich
    | in_favour voorstem~ stemden_voor stemde_voor voorstander~ vóór steun_van gesteund instemming_van unaniem~
    | against tegen_de_staking tegenstem~ stemden_tegen stemde_tegen tegenstander~
    | response_rate responspercentage~ deelnamepercentage~ respons
    | turnout opkomst~
    | attendance aanwezig~ bijgewoond woonden_bij deelname_van met_deelname
    | share aandeel percentage~ aandeel_van deel_van_de
    | growth groei groeit groeide groeiden gegroeid~
    | increase stijging~ steeg stegen gestegen stijgt stijgen toename~ toegenomen verhoging~ verhoogd~ loonsverhoging~
      opgelopen oploopt groeicijfer~ verhogen verhoogt
    | decrease daling~ daalde daalden gedaald~ daalt dalen afname~ afgenomen verlaging~ verlaagd~ vermindering~
      verminderd~ gekrompen krimp verlagen verlaagt verminderen gezakt krimpt gekort
    | rate tarief tarieven tempo ratio graad
    | average gemiddeld~ doorsnede
    | median mediaan mediane
    | record record records recordaantal~ recordhoogte
    | maximum maximum maximaal maximale hoogste piek
    | minimum minimum minimaal minimale laagste
    | total totaal totaalkosten totale totalen bij_elkaar samen in_totaal opgeteld gezamenlijk~
    | part deel delen~ gedeelte~ waarvan waaronder van_wie
    | rest rest resterend~ overig~
    | difference verschil verschillen hoogteverschil~ voorsprong
    | deadline deadline~ termijn termijnen uiterste_datum uiterlijk sluitingsdatum~
    | death overlijden dood sterfdag~ overleden overleed stierf
    | birth geboorte~ geboren
      ter_wereld
    | arrival aankomst~ aangekomen~ arriveer~ arriveren
    | departure vertrek_van vertrok vertrokken vertrekt vertrektijd~ vertrekken_om vertrek vertrekken
    | hire aangenomen_personeel in_dienst_genomen aangeworven~ werving~
    | lay_off ontslag~ ontslaat banenverlies geschrapt~ schrappen
    | appoint benoemd~ benoeming~ aangesteld~
    | resign aftreden afgetreden trad_af
    | win won wonnen gewonnen overwinning~ zege zeges
    | rank rang ranglijst~ rangschikking~
    | vaccinate gevaccineerd~ vaccinatie~ inenting~ ingeënt~ vaccineren
    | training opleiding~ opgeleid~ scholing~ bijscholing training trainingen getraind~
    | register geregistreerd~ registratie~ aangemeld~ aanmelding~
    | elect verkozen gekozen
    | threshold drempel~
    | target doel doelen doelstelling~ streefcijfer~ streefgetal
    | limit limiet limieten grens grenzen bovengrens plafond~ toegestaan~ toegelaten
    | quota quotum~ quota
    | edition editie~
    | phase fase fasen fases etappe~
    | efficacy werkzaam werkzaamheid effectiviteit beschermt_tegen bescherming_tegen
    | occupancy bezetting bezettingsgraad
    | prison_term cel gevangenisstraf~ gevangenis celstraf~
    | box_office bioscoopopbrengst~ recette
    | poverty armoede
    | charging opladen laadtijd~ laden
    | wave golven golfhoogte
    | collapse ingestort instort~
    | bribe steekpenning~ omkoping corruptie
    | research onderzoek_en_ontwikkeling onderzoek
    | advertising reclame advertentie~ marketing
    | television televisie televisierecht~ uitzending uitgezonden tv-recht~
    | rescue redding reddingsactie~
    | demand eist~ eisen~ geëist vordert
    | recall terugroep~ teruggeroepen
    | heat_output warmtevermogen verwarmingsvermogen
    | throughput doorvoer doorvoercapaciteit overslag
    | wingspan spanwijdte vleugelspanwijdte
    | frequency frequentie frequenties
    | waiting_time wachttijd wachttijden
    | notice_period opzegtermijn~
    | contract_term contractduur contracttermijn~ looptijd_van_het_contract
    | validity geldigheid geldigheidsduur geldig geldige
    | premium verzekeringspremie~ zorgpremie~ jaarpremie~
    | write_off afschrijving afschrijvingen afgeschreven afwaardering~
    | overspend budgetoverschrijding~ kostenoverschrijding~ overschrijding~ meerkosten
    | market_share marktaandeel marktaandelen
    | market_value marktwaarde beurswaarde
    | birth_rate geboortecijfer~ vruchtbaarheidscijfer~
    | survival_rate overlevingskans~ overlevingspercentage~
    | overtime overuren overwerk
    | working_time werktijd werktijden arbeidstijd~ werkweek
    | productivity productiviteit~ arbeidsproductiviteit
    | treat behandeld behandelde behandelden behandelt behandelen behandeling behandelingen therapie therapieën
    | plant_out geplant geplante plantte plantten aanplant aangeplant~ herbebossing~ herbebost~
    | recycle gerecycled~ recycling hergebruikt~
    | seize in_beslag_genomen inbeslagname~ inbeslagneming~ nam_in_beslag
    | excavate opgegraven opgraving~ blootgelegd~
    | drill geboord boring boringen
    | wind_speed windsnelheid windsnelheden windstoot windstoten
    | cancel geannuleerd~ afgelast~ afgezegd~ annuleren afgelasting~
    | postpone uitgesteld~ uitstel verdaagd~
    """
)

_ACTS = table(
    """
        rating beoordeling beoordelingen rating ratings rapportcijfer~ waardering waarderingen beoordeeld_met
    | score score scores puntentotaal~ eindstand
    | satisfaction tevreden tevredenheid~
    | audience kijkcijfer~ luistercijfer~ publieksaantal~
    | circulation oplage oplagen oplages
    | mileage kilometerstand~
    | efficiency efficiëntie efficiency
    | accuracy nauwkeurigheid precisie
    | purity zuiverheid zuiverheidsgraad
    | concentration concentratie concentraties
    | humidity luchtvochtigheid vochtigheid vochtgehalte
    | snowfall sneeuwval sneeuwhoogte
    | flow_rate debiet debieten doorstroomsnelheid
    | gradient stijgingspercentage~ helling~
    | image_resolution beeldresolutie~ schermresolutie~
    | memory_size werkgeheugen~ geheugen opslagruimte opslagcapaciteit~
    | bandwidth bandbreedte bandbreedtes
    | latency latentie latentietijd
    | battery_life batterijduur accuduur batterijlevensduur
    | running_time speelduur speeltijd
    | majority meerderheid meerderheden
    | quorum quorum
    | literacy alfabetisering~ analfabet~ laaggeletterd~ geletterdheid
    | fertility vruchtbaarheid fertiliteit
    | obesity obesitas zwaarlijvig~ overgewicht
    | coverage dekking~
    | recurrence recidive~ recidivist~
    | discharge uit_het_ziekenhuis_ontslagen ontslagen_uit_het_ziekenhuis uit_het_ziekenhuis
    | admission toelating toelatingen ziekenhuisopnames opnamestop
    | enrol ingeschreven~ inschrijving~
    | promote promotie promoties gepromoveerd~ bevorderd
    | expel uitgewezen uitwijzing~ geroyeerd~
    | negotiate onderhandel~
    | offer aanbod aanbieding aanbiedingen aangeboden
    | bid bod bieding biedingen overnamebod
    | mortgage hypotheek hypotheken
    | merge fusie fusies gefuseerd~ fuseer~ fuseren samengevoegd~ samenvoeging~
    | acquire overname overnames acquisitie~
    | valuation taxatie~ getaxeerd~ beurswaardering~
    | share_price aandelenkoers~ beurskoers~ koers_van_het_aandeel
    | savings spaargeld~ spaartegoed~ spaarrekening~
    | remittance geldovermaking~ geldzending~
    | royalty royalties royalty's
    | sponsor sponsor sponsors sponsoren sponsoring sponsort gesponsord~ sponsorgeld~
    | renovate renovatie~ gerenoveerd~ renoveren opknapbeurt~
    | restore restauratie~ gerestaureerd~ restaureren
    | extend verleng~ uitbreiding uitbreidingen uitgebreid_met uitgebreid_tot uitgebreid_naar
    | widen verbreed~ verbreding verbreden
    | relocate verhuisd verhuisde verhuisden verhuist verhuizen verhuizing verhuizingen herhuisvest~
    | clear geruimd~ ontruimd~ ontruiming~ ruiming~
    | monitor gemonitord~ monitoring
    | observe waargenomen waarneming waarnemingen gespot
    | tour tournee tournees
    | sail gezeild zeilt zeilde zeilden zeilen
    | fly vliegt vliegen vloog vlogen gevlogen
    | walk gewandeld wandelt wandelde wandelden wandelen wandeling wandelingen te_voet
    | run hardlopen hardgelopen joggen rennen~ rende~ gerend
    | swim zwemt zwemmen zwom zwommen gezwommen
    | climb beklimmen beklimming beklimmingen beklom beklommen
    | cross oversteek oversteken overgestoken stak_over staken_over
    | search doorzocht~ doorzoeking~ zoekactie~ huiszoeking~
    | detain vastgehouden opgesloten voorarrest hechtenis
    | sentence strafmaat strafmaten
    | acquit vrijgesproken vrijspraak vrijspraken
    | sue gedagvaard~ aangeklaagd~
    | ban verbod verboden verbiedt
    | block geblokkeerd~ blokkade~ blokkeer~ blokkeren
    | hack gehackt~ hack hacker hackers cyberaanval cyberaanvallen
    | delete gewist gewiste
    | print afgedrukt~ geprint~ herdruk~
    | translate vertaald~ vertaling~ vertaalt vertalen
    | teach doceert gedoceerd onderwezen geeft_les gaf_les
    | speak spreekt~ spreken~ sprak gesproken~
    | write schreef schreven~ schrijft geschreven~
    | knit gebreid~ breien
    | sew genaaid naaien naait naaide naaiden
    | plant gezaaid~ ingezaaid~ zaaien inzaai
    | weed gewied wieden
    | mow gemaaid~ maaien maait
    | feed gevoederd~ voederen voedert
    | breed gefokt~ fokken fokt broedend~ broeden broedt broedpaar broedparen
    | hatch uitgebroed~ uit_het_ei
    | release vrijgelaten vrijlating vrijlatingen losgelaten
    | tag geringd~ gezenderd~
    | sterilise gesteriliseerd~ sterilisatie~ gecastreerd~ castratie~
    | euthanise euthanasie~ geëuthanaseerd~
    | stay_overnight overnacht overnachten overnachtte overnachtten
    | check_in ingecheckt~ inchecken check-in
    | board ingestapt instappen instappers
    | disembark uitgestapt uitstappen uitstappers ontscheep~
    | overtake ingehaald~ inhalen inhaalmanoeuvre~
    | collide botst botste botsten gebotst aangereden
    | derail ontspoor~
    | capsize gekapseisd~ kapseizen kapseisde kapseisden
    | sink gezonken zonk zonken zinken
    | run_aground gestrand~ strandde strandden liep_aan_de_grond
    | salvage berging bergingen bergingswerk~ geborgen
    | tow weggesleept~ gesleept sleepte sleepten
    | refuel bijgetankt~ getankt~ bijtanken
    | recharge opgeladen~ heropgeladen
    | land geland gelande landde landden landt landing landingen
    | take_off opgestegen steeg_op stegen_op
    """
)

_SCOPES = table(
    """
        first_half eerste_helft_van_het_jaar eerste_halfjaar eerste_zes_maanden
    | second_half tweede_halfjaar tweede_helft_van_het_jaar
    | half_year halfjaar halfjaarlijks~ halfjaarcijfers
    | quarter kwartaal~ kwartalen
      eerste_drie_maanden
    | annual jaarlijks~ per_jaar elk_jaar ieder_jaar
    | monthly maandelijks~ per_maand elke_maand
    | weekly wekelijks~ per_week elke_week
    | daily dagelijks~ per_dag elke_dag
    | hourly per_uur elk_uur
    | regional regionaal regionale provinciaal provinciale
    | national nationaal nationale landelijk~
    | international internationaal internationale
    | foreign buitenlands~ buitenland
    | domestic binnenlands~ binnenland
    | local lokaal lokale plaatselijk~
    | federal federaal federale
    | european europees europese
    | global wereldwijd~ mondiaal mondiale wereld
    | public openbaar openbare publieke overheids~ staatsbedrijf
    | private privé particulier~ private
    | male mannelijk~
    | female vrouwelijk~
    | young jong jonge minderjarig~
    | urban stedelijk~
    | rural landelijke_gebieden plattelands~ platteland
    | new nieuw nieuwe gloednieuw~
    | used tweedehands gebruikte_auto gebruikte_auto's
    | old oude voormalig~ ouder~ oudste
    | northern noord noorden noordelijk~ noordoost~ noordwest~
    | southern zuid zuiden zuidelijk~ zuidoost~ zuidwest~
    | eastern oost oosten oostelijk~
    | western west westen westelijk~
    | central centraal midden in_het_centrum stadscentrum binnenstad
    | upper bovenste
    | lower onderste
    | left linker links linkse
    | right rechts rechtse
    | initial aanvankelijk~ oorspronkelijk~ initieel initiële
    | final definitief definitieve eindelijk_vastgesteld finale~ uiteindelijk~
    | provisional voorlopig~
    | revised herzien~ gecorrigeerd~ correctie~ aangepast~ bijgesteld~ rectificatie~
    | previous voordat vóór vorig~ voorgaand~ eerder~ daarvoor voormalige_jaar jaar_eerder een_jaar_geleden
      jaar_geleden een_jaar_eerder een_week_geleden een_maand_geleden een_week_eerder een_maand_eerder jaar_daarvoor
      jaar_ervoor laatste_seizoen laatste_oogst laatste_editie afgelopen_seizoen
    | current huidig~ momenteel nu lopend~ dit_jaar vandaag
    | next volgend~ komend~ aanstaand~
    | planned gepland~ plan plannen beoogd~ voorgenomen begroot begrote begrootte
    | forecast prognose~ verwacht~ voorspel~ raming_voor
    | estimated geschat~ schatting~ schat raming~ geraamd~
    | actual werkelijk~ feitelijk~ tot_nu_toe tot_dusver daadwerkelijk~
    | proposed voorgesteld~ voorstel voorstellen
    | per_capita per_hoofd per_inwoner per_persoon
    | each elk elke iedere per_stuk ieder_van
    | net netto~
    | gross bruto~ voor_belasting voor_belastingen
    | operating operationeel operationele bedrijfsresultaat
    | online online digitaal digitale elektronisch~ via_internet
    | paper papier papieren gedrukt~
    | nominal nominaal nominale
    | real reëel reële gecorrigeerd_voor_inflatie
    | installed geïnstalleerd~ opgesteld_vermogen
    | additional extra aanvullend~ bijkomend~ additioneel andere toegevoegd~ verlengd~
    | official officieel officiële
    | confirmed bevestigd~ bevestigt
    | suspected vermoedelijk~ verdacht~ waarschijnlijk~
    | serious ernstig~ zwaargewond~ kritiek kritieke zwaar
    | minor lichtgewond~ lichte~ geringe licht_gewond
    | direct direct directe rechtstreeks~
    | temporary tijdelijk~
    | permanent permanent permanente vast vaste blijvend~
    | full_time voltijd~ fulltime
    | part_time deeltijd~ parttime
    | free gratis kosteloos kosteloze
    | civilian burgerslachtoffer~ civiel civiele
    | military militaire leger
    | primary primair primaire basisonderwijs
    | secondary secundair secundaire voortgezet_onderwijs
    | wholesale groothandel~
    | retail detailhandel~ kleinhandel~
    | long_term langlopend~ lange_termijn langetermijn~
    | short_term kortlopend~ korte_termijn kortetermijn~
    | renewable hernieuwbaar hernieuwbare duurzame_energie
    | electric elektrisch~
    | nuclear nucleair nucleaire kernenergie
    | solar zonne-energie zonnestroom
    | wind windenergie windkracht wind
    | onshore op_land onshore
    | offshore op_zee offshore
    | residential woonwijk~ residentieel
    | agricultural landbouw agrarisch~
    | cumulative cumulatief cumulatieve sinds_het_begin opgeteld_sinds
    | reduced gereduceerd~ verlaagd_tarief kortingstarief
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
