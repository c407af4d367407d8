"""Dutch: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person persoon personen mens mensen lieden individuen zielen
    | man man mannen mannelijke_personen
    | woman vrouw vrouwen
    | child kind kinderen kleuter kleuters peuters
    | boy jongen jongens
    | girl meisje meisjes
    | teenager tiener~ jongere jongeren puber~
    | adult volwassen~ meerderjarig~
    | pensioner gepensioneerd~ bejaard~ ouderen senioren
    | worker werknemer~ medewerker~ arbeider~ personeel personeelsleden personeelslid werkenden employé~
      arbeidskracht~ bouwvakker~ telt_werknemers
      werken_er
    | manager manager~ leidinggevend~ directeuren
    | engineer ingenieur~
    | scientist wetenschapper~ onderzoeker~
    | expert expert experts deskundig~ specialist~
    | artist kunstenaar~ artiest~
    | author auteur~ schrijver~ schrijfster~
    | musician muzikant~ zanger~ musici
    | athlete sporter~ atleet atlete~ speler spelers voetballer~ hardloper~ lopers
    | driver bestuurder~ chauffeur~ automobilist~ machinist~
    | pilot piloot piloten
    | crew bemanning~ matroos matrozen zeelieden
    | farmer boer boeren landbouwer~ akkerbouwer~ veehouder~
    | volunteer vrijwilliger vrijwilligers vrijwilligster~
    | passenger passagier~ reiziger~ inzittend~ opvarend~
    | patient patiënt~ zieken zieke
    | pupil leerling leerlingen scholier~
    | student student~ studerend~ afgestudeerd~
    | teacher leraar leraren lerares~ docent~ leerkracht~ onderwijzer~
    | visitor bezoeker bezoekers bezoekersaantal~ bezoekster~ bezochten bezocht
    | tourist toerist~ vakantieganger~
    | guest gast gasten genodigd~
    | spectator toeschouwer~ kijker~ luisteraar~ publiek
      zagen bekeken gezien_door keken
    | participant deelnemer deelnemers deelneemster~ deelgenomen namen_deel deelnemend~
    | member lid leden ledental~ vakbondsleden
    | delegate afgevaardigd~ gedelegeerd~
    | delegation delegatie~
    | representative vertegenwoordig~ gezant~
    | candidate kandidaat kandidaten
    | applicant aanvrager~ sollicitant~ inschrijver~
    | voter kiezer~ stemgerechtigd~ stemmer~
    | signatory ondertekenaar~ verdragspartij~
    | donor donateur~ donor donoren gever gevers schenker~ weldoener~ sponsor sponsors sponsoren
    | recipient ontvanger~ begunstigd~ ten_goede_aan
    | customer klant klanten consument~ koper kopers afnemer~
    | user gebruiker~ abonnee~
    | shareholder aandeelhouder~
    | owner eigenaar~ eigenaren bezitter~ verhuurder~
    | tenant huurder~
    | resident inwoner inwoners bewoner bewoners omwonend~ inwonertal~
      wonen woont
    | citizen burger burgers staatsburger~ onderdanen
    | population bevolking~
    | migrant migrant~ immigrant~ asielzoeker~
    | refugee vluchteling~
    | displaced ontheemd~
    | evacuee geëvacueerd~ evacuatie~ evacuees evacueren
    | homeless dakloos dakloze daklozen thuisloz~
    | unemployed werkloze werklozen werkzoekend~
    | soldier soldaat soldaten militair militairen troepen
    | police_officer politieagent~ agent agenten politieman politiemensen
    | firefighter brandweerman brandweermannen brandweerlieden brandweermensen
    | rescuer redder redders hulpverlener~ reddingswerker~
    | doctor arts artsen dokter dokters chirurg~ huisarts~
    | nurse verpleegkundig~ verpleegster~ verpleger~
    | journalist journalist~ verslaggever~ correspondent~
    | lawyer advocaat advocaten jurist~
    | deputy kamerlid kamerleden parlementariër~ parlementslid parlementsleden raadslid raadsleden senator~
    | demonstrator demonstrant~ betoger~ actievoerder~
    | striker staker stakers
    | prisoner gevangene gevangenen gedetineerd~
    | hostage gijzelaar~ gegijzeld~
    | victim slachtoffer slachtoffers
    | dead dood doden dode omgekomen overleden gedood dodental~ dodelijk~ stierf stierven gestorven sterfgeval~
      kwamen_om overleed overleden_aan
    | injured gewond gewonde gewonden verwond~ letsel
    | missing vermist~ vermissing~
    | survivor overlevend~ overleefd~
    | rescued gered geredde geredden redden redde
    | hospitalised ziekenhuisopname~ opgenomen_in_het_ziekenhuis gehospitaliseerd~ naar_het_ziekenhuis
    | infected besmet~ geïnfecteerd~ infectie~ ziektegeval~
    | arrested gearresteerd~ arrestatie~ aangehouden aanhouding~ opgepakt~
    | household huishouden huishoudens gezinshuishouding~
    | family gezin gezinnen familie families
    | group groep groepen
    | team team teams ploeg ploegen elftal~
    | pedestrian voetganger~
    | cyclist fietser~ wielrenner~
    | observer waarnemer~
    | apprentice leerling-~ stagiair~
    | couple echtpaar~ stellen
    | defendant verdachte~ beklaagde~
    | witness getuige~
    | reader lezer lezers lezeres~
    | investor belegger~ investeerder~ spaarders
    | judge rechters
    | fisherman visser vissers
    | midwife verloskundige~ vroedvrouw~
    | miner mijnwerker~ kompel~
    | monk monnik monniken kloosterling~ nonnen
    | dancer danser dansers danseres~
    | cook koks chef-kok~
    | baker bakkers
    | guard bewaker bewakers beveiliger~ bewakingsagent~
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
    | consultant adviseur adviseurs consultant consultants raadgever~
    | carer mantelzorger~ verzorger verzorgers verzorgende verzorgenden zorgverlener~
    | social_worker maatschappelijk_werker maatschappelijk_werkers
    | paramedic ambulancebroeder~ paramedicus paramedici
    | dentist tandarts tandartsen
    | veterinarian dierenarts dierenartsen
    | therapist therapeut therapeuten fysiotherapeut~ psycholoog psychologen psychotherapeut~
    | referee scheidsrechter~
    | swimmer zwemmer zwemmers zwemster~
    | skier skiër skiërs snowboarder~
    | grandmaster grootmeester~
    | climber klimmer klimmers alpinist~ bergbeklimmer~
    | hiker wandelaar wandelaars
    | finisher finisher finishers
    | actor acteur acteurs actrice~
    | exhibitor exposant exposanten standhouder~
    | buyer koper kopers
    | seller verkoper verkopers verkoopster~
    | taxpayer belastingbetaler~ belastingplichtig~
    | policyholder polishouder~ verzekeringnemer~ verzekeringsnemer~
    | plaintiff eiser eisers eiseres~ klager klagers
    | prosecutor aanklager aanklagers officier_van_justitie officieren_van_justitie
    | suspect verdachten
    | offender dader daders overtreder overtreders
    | smuggler smokkelaar~
    | rebel rebel rebellen opstandeling~
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
    | parent ouders
    | mother moeder moeders
    | father vader vaders
    | daughter dochter dochters
    | son zoon zonen zoons
    | craftsman ambachtsman ambachtslieden vakman vaklieden timmerman timmerlieden metselaar metselaars
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
    | conscript dienstplichtige dienstplichtigen reservist reservisten
    | peacekeeper vredessoldaat vredessoldaten blauwhelm~ vredeshandhaver~
    | priest priester priesters pastoor pastoors geestelijke geestelijken dominee dominees
    | bishop bisschop bisschoppen
    | pilgrim pelgrim pelgrims bedevaartganger~
    | prostitute prostituee~ sekswerker~
    | slave slaaf slaven slavin slavinnen slaafgemaakt~
    """
)

_THINGS = table(
    """
        state staat staten land landen natie naties lidstaat lidstaten regeringen
    | region regio regio's provincie provincies deelstaat deelstaten gewest gewesten
    | district district districten wijk wijken arrondissement~ graafschap~
    | city stad steden stadje
    | municipality gemeente gemeenten gemeentes
    | village dorp dorpen gehucht~ nederzetting~
    | island eiland eilanden
    | school school scholen basisschool basisscholen middelbare_school
    | kindergarten kleuterschool kleuterscholen kinderdagverblijf~ kinderopvang~ crèche~
    | university universiteit~ hogeschool hogescholen
    | hospital ziekenhuis ziekenhuizen kliniek klinieken
    | house huis huizen woning woningen woonhuis woonhuizen
    | building gebouw gebouwen pand panden
    | apartment appartement~ flat flats
    | room kamer kamers zaal zalen ruimte ruimten ruimtes vertrek vertrekken
    | classroom klaslokaal klaslokalen leslokalen lokalen klassen
    | floor verdieping~ etage~
    | car auto auto's personenauto~ wagens
    | vehicle voertuig~
    | truck vrachtwagen~ vrachtauto~ truck trucks
    | bus bus bussen touringcar~
    | tram tram trams
    | train trein treinen treinstel~
    | carriage wagon wagons rijtuig~ treinwagon~
    | ship schip schepen vrachtschip vrachtschepen tanker tankers
    | ferry veerboot veerboten veerpont~ veer pont ponten
    | boat boot boten sloep sloepen reddingsboot~ jacht jachten
    | aircraft vliegtuig~ toestel_van
    | helicopter helikopter~
    | drone drone drones
    | satellite satelliet satellieten
    | flight vlucht vluchten
    | bicycle fiets fietsen bakfiets~ e-bike~
    | missile raket raketten
    | bridge brug bruggen viaduct~
    | tunnel tunnel tunnels
    | road weg wegen snelweg~ autoweg~
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
    | unit eenheid eenheden waterkoker~ stuks exemplaar exemplaren
    | computer computer~ laptop~
    | phone telefoon~ mobieltje~ smartphone~
    | camera camera~
    | tree boom bomen boompjes
    | animal dier dieren vee veestapel~
    | cattle koe koeien rund runderen
    | bird vogel vogels
    | species soort soorten diersoort~ plantensoort~
    | ticket kaartje kaartjes ticket tickets toegangskaart~ dagkaart~ weekendkaart~ abonnement~
    | book boek boeken
    | book_volume boekdeel boekdelen banden
    | library bibliotheek bibliotheken leeszaal leeszalen
    | page pagina~ bladzijde~
    | document document documenten stukken
    | newspaper krant kranten dagblad~
    | film film films speelfilm~
    | work werk_van werken kunstwerk~
    | painting schilderij~ doek doeken
    | exhibit tentoongestelde_voorwerpen museumstuk~ voorwerpen
    | museum museum musea museums
    | exhibition tentoonstelling~ expositie~ beurs
    | theatre theater theaters schouwburg~
    | event evenement~ gebeurtenis~
    | concert concert concerten
    | performance voorstelling~ optreden optredens uitvoering~
    | stage podium podia
    | meeting vergadering~ bijeenkomst~ ontmoeting~
    | session zitting zittingen sessie~
    | match wedstrijd~
    | goal_scored doelpunt~ goal goals
    | medal medaille~
    | prize onderscheiding~ bekroning~
    | ballot stembiljet~ stembriefje~
    | polling_station stembureau~ stemlokaal stemlokalen
    | seat zetel zetels zitplaats~ plaatsen stoel stoelen
    | signature handtekening~
    | letter brief brieven
    | complaint klacht klachten melding meldingen
    | objection bezwaar bezwaren bezwaarschrift~ zienswijze~
    | question vraag vragen
    | answer antwoord antwoorden respondent~ ondervraagd~
    | application aanvraag aanvragen sollicitatie~
    | message bericht berichten e-mail e-mails mails
    | call telefoontje~ oproep oproepen belletje~
    | visit bezoek bezoeken
    | guided_tour rondleiding~
    | view weergave~ paginaweergave~ klikken
    | order bestelling~ order orders opdracht opdrachten besteld
    | contract contract contracten overeenkomst_van_koop
    | tender aanbesteding~ offerte~ inschrijving_op_de_aanbesteding
    | treaty verdrag verdragen akkoord akkoorden overeenkomst overeenkomsten conventie pact
    | resolution resolutie~
    | law wet wetten wetsvoorstel~
    | amendment amendement~ wetswijziging~
    | permit vergunning~ parkeervergunning~ licentie~
    | patent octrooi~ patent patenten
    | dose dosis doses prikken
    | vaccine vaccin vaccins
    | test test testen tests getest~
    | operation operatie operaties ingreep ingrepen
    | bed bed bedden
    | ambulance ambulance~ ziekenwagen~
    | shipment zending zendingen verzending~
    | parcel pakket pakketten pakje pakjes
    | container container containers
    | bag zak zakken tas tassen
    | field veld velden akker akkers
    | farm boerderij~ landbouwbedrijf landbouwbedrijven
    | company bedrijf bedrijven onderneming~ firma firma's vennootschap~ concern concerns maatschappij~
    | shop winkel winkels supermarkt~
    | restaurant restaurant restaurants
    | hotel hotel hotels
    | branch filiaal filialen vestiging~ bijkantoor bijkantoren
    | bank bank banken
    | factory fabriek fabrieken
    | mine mijn_van mijnen steenkoolmijn~
    | well put putten boorgat boorgaten bron_van
    | pipe buis buizen leiding leidingen waterleiding~ pijp pijpen
    | pipeline pijpleiding~ gasleiding~
    | cable kabel kabels
    | network netwerk~ net netten waterleidingnet~
    | project project projecten
    | programme programma~
    | site locatie locaties terrein~ bouwplaats~ bouwterrein~
    | monument monument monumenten
    | church kerk kerken
    | stadium stadion~
    | park park parken
    | parking_space parkeerplaats~ parkeerplek~
    | desk schoolbank~ lessenaar~ bureau_van_leerling
    | product product producten
    | sample monster monsters steekproef~
    | piece onderdeel onderdelen
    | stock_share aandelen per_aandeel
    | account rekening rekeningen account accounts
    | transaction transactie~
    | instalment termijn_van_betaling termijnbetaling~ afbetaling~ tranche~
    | website website~
    | organisation organisatie~ vereniging~ stichtingen ngo ngo's
    | party politieke_partij politieke_partijen partij partijen
    | trade_union vakbond~ vakvereniging~ vakcentrale~
    | committee comité~ commissie commissies
    | attack aanval aanvallen aanslag aanslagen overval overvallen
    | explosion explosie~ ontploffing~
    | earthquake aardbeving~ beving~
    | storm storm stormen orkaan orkanen tyfoon
    | crime misdrijf misdrijven misdaad misdaden moord moorden doodslag
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
    | timber hout
    | fuel brandstof~ benzine diesel
    | food voedsel voeding~ levensmiddel~
    | medicine geneesmiddel~ medicijn~
    | waste afval
    | fertiliser kunstmest meststof~
    | shelter opvangplek~ opvangcentr~ schuilplaats~
    | parliament parlement~
    | education onderwijs
    | healthcare gezondheidszorg zorg gezondheid
    | culture cultuur cultureel culturele
    | defence defensie
    | sport sport sporten
    | forest bos bossen
    | ice ijs
    | glacier gletsjer~
    | sand zand
    | soil grond klei aarde
    | snow sneeuw~
    | sheep schaap schapen lammeren
    | pig varken varkens
    | chicken kip kippen pluimvee
    | horse paard paarden
    | fish vis vissen zalm~ haring vangst~
    | dolphin dolfijn~ walvis~ zeehond~
    | dog hond honden
    | fruit fruit appels appelen bananen
    | vegetable groente~ tomaten uien
    | wine wijn wijnen
    | beer bier bieren brouwerij~
    | coffee koffie
    | tea thee
    | cotton katoen
    | cement cement beton
    | tank tank tanks pantservoertuig~
    | gun wapen wapens geweer geweren
    | shell granaat granaten munitie
    | robot robot robots
    | chip chip chips halfgeleider~ processor~
    | screen scherm schermen beeldscherm~
    | song liedje liedjes lied liederen
    | tent tent tenten
    | mask mondkapje~ masker maskers
    | lake het_meer een_meer meren stuwmeer~
    | river rivier rivieren
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
    | bear beer beren
    | tiger tijger tijgers
    | leopard luipaard luipaarden
    | elephant olifant olifanten
    | egg ei eieren
    | bottle fles flessen
    | coin munt munten
    | grave graf graven
    | skeleton skelet skeletten
    | pottery vaas vazen aardewerk potten
    | photograph foto foto's fotografie opnamen
    | video video video's filmpjes
    | episode aflevering afleveringen
    | stall kraam kramen
    | season seizoen seizoenen
    | race race races marathon marathons
    | round ronde ronden rondes
    | cinema bioscoop bioscopen
    | error fout fouten vergissing~
    | server server servers
    | box doos dozen krat kratten pallet pallets
    | taxi taxi taxi's
    | tower toren torens mast masten
    | lamp lamp lampen lantaarn~ straatlantaarn~
    | pool zwembad zwembaden
    | survey enquête enquêtes peiling peilingen
    | meal maaltijd maaltijden
    | drug drugs cocaïne heroïne cannabis
    | campaign campagne campagnes
    | plant_grown plant planten zaailing~ struik struiken
    | monkey aap apen gorilla gorilla's chimpansee~
    | rhino neushoorn neushoorns
    | cat kat katten poes poezen
    | rabbit konijn konijnen hazen
    | goat geit geiten
    | duck eend eenden gans ganzen
    | bee bijen honingbij~ hommel hommels
    | hive bijenkast~ bijenkorf bijenkorven bijenvolk bijenvolken bijenvolkeren
    | herd kudde kuddes kudden
    | nest nest nesten
    | deer hert herten ree reeën rendier~ eland elanden
    | fox vossen
    | wild_boar zwijnen everzwijn~ wild_zwijn
    | lion leeuw leeuwen leeuwin leeuwinnen
    | turtle schildpad schildpadden zeeschildpad~
    | shark haai haaien
    | penguin pinguïn pinguïns
    | stork ooievaar ooievaars
    | insect insect insecten kever kevers vlinder vlinders mug muggen
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
    | tractor tractor tractoren tractors trekker trekkers
    | crane kraan kranen hijskraan hijskranen bouwkraan bouwkranen
    | locomotive locomotief locomotieven
    | motorcycle motorfiets motorfietsen brommer brommers bromfiets bromfietsen
    | van bestelwagen~ bestelbus bestelbussen bestelauto~ busje busjes
    | excavator graafmachine~ bulldozer bulldozers
    | fire_engine brandweerwagen~ brandweerauto~ bluswagen~
    | fighter_jet gevechtsvliegtuig~ straaljager~
    | lighthouse vuurtoren vuurtorens
    | shipyard scheepswerf scheepswerven werf werven
    | hall hal hallen beurshal~
    | wing vleugel vleugels
    | gate gates sluisdeur sluisdeuren instapgate~
    | runway landingsbaan landingsbanen startbaan startbanen
    | terminal terminal terminals
    | warehouse magazijn magazijnen opslagloods opslagloodsen pakhuis pakhuizen loods loodsen
    | depot depot depots tramremise~
    | workshop werkplaats werkplaatsen atelier ateliers
    | laboratory laboratorium laboratoria lab labs
    | pharmacy apotheek apotheken
    | prison gevangenissen penitentiaire_inrichting penitentiaire_inrichtingen
    | chapel kapel kapellen
    | castle kasteel kastelen vesting vestingen burcht burchten
    | cemetery begraafplaats begraafplaatsen kerkhof kerkhoven
    | dome koepel koepels
    | barn schuur schuren stal stallen
    | bakery bakkerij bakkerijen
    | brewery brouwerij brouwerijen
    | monastery klooster kloosters abdij abdijen
    | mosque moskee moskeeën
    | temple tempel tempels
    | palace paleis paleizen
    | hut hut hutten
    | door deur deuren
    | toilet toilet toiletten wc wc's
    | office kantoor kantoren
    | studio studio studio's
    | care_home verpleeghuis verpleeghuizen verzorgingshuis verzorgingshuizen zorgcentrum zorgcentra rusthuis
      rusthuizen bejaardentehuis bejaardentehuizen woonzorgcentrum woonzorgcentra
    | playground speeltuin speeltuinen speelplaats speelplaatsen
    | ski_slope skipiste~ pistes
    | trail wandelpad wandelpaden wandelroute~ paden
    | bike_path fietspad fietspaden fietsstrook fietsstroken
    | traffic_light verkeerslicht~ stoplicht~
    | fountain fontein fonteinen
    | sculpture beeldhouwwerk~ sculptuur sculpturen standbeeld~ beelden beeldjes bustes
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
    | tournament toernooi toernooien
    | game spel spellen
    | point_score punten
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
    | pill pil pillen tabletten capsule capsules
    | wheelchair rolstoel rolstoelen
    | verdict vonnis vonnissen rechterlijke_uitspraak uitspraken
    | appeal hoger_beroep beroepen
    | conviction veroordeling~ veroordeeld~
    | investigation onderzoeken opsporingsonderzoek~
    | theft diefstal diefstallen
    | burglary inbraak inbraken woninginbraak woninginbraken
    | robbery beroving berovingen straatroof straatroven
    | assault mishandeling mishandelingen geweldpleging~
    | petition petitie petities verzoekschrift~
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
    | space_probe ruimtesonde~ sonde sondes ruimtevaartuig~ ruimteschip ruimteschepen
    | subscription abonnement abonnementen
    | invoice factuur facturen
    | voucher voucher vouchers waardebon~ cadeaubon~ tegoedbon~ kortingsbon~
    | certificate certificaat certificaten getuigschrift~
    | shift ploegendienst~ diensten
    | auction veiling veilingen
    | brand merk merken
    | subsidiary dochteronderneming~ dochterbedrijf dochterbedrijven dochtermaatschappij~
    | startup startup start-up start-ups startups
    | cooperative coöperatie coöperaties
    | bankruptcy faillissement faillissementen
    | audit audit audits accountantscontrole~
    | recommendation aanbeveling aanbevelingen
    | artefact artefact artefacten
    | item object objecten voorwerp voorwerpen
    | language taal talen
    | course cursus cursussen
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
    | marriage huwelijk huwelijken bruiloft bruiloften
    | divorce echtscheiding~ scheiding scheidingen
    | outage stroomstoring~ stroomuitval stroomonderbreking~
    | deportation uitzetting uitzettingen uitgezet deportatie~
    | expedition expeditie expedities
    | volcano vulkaan vulkanen
    | mountain bergen
    | landmine landmijn landmijnen
    | trip ritten
    | bomb bom bommen
    """
)

_BOTH = table(
    """
        election verkiezing~
    | vote stem stemmen gestemd stemde stemden stemming stemmingen
    | accident ongeval ongevallen ongeluk ongelukken botsing~ aanrijding~
    | fire brand branden bosbrand~ vuur
    | flood overstroming~ watersnood~
    | strike staking~ staken gestaakt
    | festival festival~
    | summit top topontmoeting~ topconferentie~
    | conference conferentie~ congres congressen
    | war oorlog~
    | protest protest protesten betoging~ demonstratie~ mars_door
    | loan lening~ krediet~ leent geleend
    | grant studiebeurs~ beurzen toelage~
    | fine boete boetes boetebeding beboet~
    | subsidy subsidie~ gesubsidieerd~
    """
)

_DEEDS = table(
    """
        donate schonk schonken geschonken schenking~ doneer~ gedoneerd~ donatie~ gift giften gaf gaven gegeven
    | contribute bijdrage~ bijgedragen draagt_bij droeg_bij droegen_bij
    | pay betaal~ betaling~ betalen uitgekeerd~ uitkering~ gestort~ uitbetaal~
    | cost kosten kost kostte gekost bouwkosten totaalkosten
    | price prijs prijzen verkoopprijs~ winkelprijs~
    | budget begroting~ budget budgetten
    | invest investering~ investeer~ geïnvesteerd~ investeren
    | finance financiering~ gefinancierd~ financiert financieren
    | revenue omzet omzetten opbrengst_uit_verkoop inkomsten baten
    | profit winst winsten ebitda nettowinst~ bedrijfswinst~
    | loss verlies verliezen
    | margin marge marges winstmarge~
    | dividend dividend~
    | debt schuld schulden nettoschuld~
    | asset activa bezittingen
    | capital kapitaal eigen_vermogen vermogen_van_de
    | wage loon lonen salaris salarissen uurloon~ verdient verdienen
      loonsverhoging loonstijging meer_loon
    | pension pensioen~
    | bonus bonus bonussen premie premies
      eenmalige_uitkering eenmalig
    | tax belasting~ btw accijns~
    | tariff invoerrecht~ invoerheffing~ heffing~
    | fee leges inschrijfgeld~ vergoeding_voor honorari~ entreeprijs~
    | aid hulp steun noodhulp~ hulpgoederen
    | fund fonds fondsen
    | raise opgehaald~ ingezameld~ inzameling~ haalde_op bijeengebracht~
    | spend uitgave~ uitgegeven besteed~ besteden bestedingen gaf_uit lasten
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
    | deliver levering~ geleverd~ levert leveren afgeleverd~ bezorg~ overhandigd~
    | transport vervoer vervoert vervoerd~ vervoeren transport transporten getransporteerd~
    | cargo lading ladingen vracht laadvermogen goederen
    | install geïnstalleerd_werd installatie installaties installeert installeren plaatsing
    | build bouw bouwt bouwde bouwden gebouwd gebouwde bouwen aanleg aangelegd~ gebouwd_werd bouwwerkzaamheden
      werkzaamheden
    | repair reparatie~ gerepareerd~ repareren herstel_van renovatie~ gerenoveerd~ renoveren restauratie~
      gerestaureerd~ opknapbeurt
    | replace vervang~ vernieuw~
    | demolish sloop gesloopt~ slopen afgebroken
    | destroy verwoest~ vernield~ vernietig~
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
    | value waarde waarden waard gewaardeerd~
    | amount bedrag bedragen som sommen bedraagt bedroeg bedroegen
    | allocate toegewezen~ toewijzing~ uitgetrokken toegekend~ beschikbaar_gesteld trekt_uit
    | receive ontving ontvingen ontvangen ontvangt kreeg kregen krijgt krijgen
    | refund terugbetaling~ terugbetaald~ restitutie~ geld_terug
    | repay aflossing~ afgelost~ aflossen
    | rent huur huren huurprijs~ pacht
    | advance voorschot voorschotten aanbetaling~ vooruitbetaling~
    | deposit borg waarborgsom~ deposito~ storting~
    | discount korting kortingen
    | capacity capaciteit~ inhoud
      plaats_voor ruimte_voor
    | power vermogen vermogens
    | voltage spanning~ voltage~
    | torque koppel
    | pressure druk
    | length lengte~ lang lange
    | height hoogte~ hoog hoge
    | width breedte~ breed brede
    | depth diepte~ diep diepe
    | diameter diameter~ doorsnee
    | thickness dikte~ dik
    | weight gewicht~ weegt wegen_samen woog massa
    | area oppervlakte~ areaal arealen
    | volume volume
    | level niveau niveaus peil waterpeil~ waterstand~ stand
    | altitude vlieghoogte~ boven_zeeniveau
    | speed snelheid~ snelheden
    | temperature temperatuur temperaturen
    | distance afstand~ verwijderd
    | range bereik actieradius reikwijdte
    | age leeftijd~ jarig~ oud oude_leeftijd
    | duration duur duurt duurde duurden looptijd~ tijdsduur
    | travel_time reistijd~ reisduur vluchtduur
    | delay vertraging~ vertraagd~
    | warranty garantie~
    | emission uitstoot emissie~
    | rainfall neerslag~ regen regenval
    | magnitude magnitude~ windkracht~ beaufort richter
    | leakage lek lekkage~ lekverlies~ waterverlies
    | traffic verkeer
    | density dichtheid~ bevolkingsdichtheid~
    | life_expectancy levensverwachting~
    | mortality sterfte~
    | start start_van begin begon begonnen begint beginnen startte startten gestart start starten aanvang~
      uitgebroken eerste_paal eerste_steen eerste_spade eerste_spadesteek ging_van_start gingen_van_start
    | end einde eind eindigt eindigde eindigden afgelopen_op beëindig~ eindigen slot
    | open opening openingen opent opende openden openen geopend~ open eerste_patiënten eerste_bezoekers
      eerste_reizigers
    | close dichtging dichtgingen dichtgaat dichtgegaan sluiting~ sluit sloot sloten sluiten gesloten afsluiting~
      afgesloten
    | reopen heropening~ heropend~ heropent heropenen
    | complete voltooi~ afgerond~ afronding~ oplevering~ opgeleverd~ klaar gereed
    | commission ingebruikname~ ingebruikneming~ in_gebruik in_bedrijf in_gebruik_genomen
      in_bedrijf_genomen in_dienst_gesteld in_bedrijf_gesteld
    | launch lancering~ gelanceerd~ lanceert lanceren introductie~
    | publish gepubliceerd~ publicatie~ publiceert publiceren verschenen verschijnt bekendgemaakt~
    | found opgericht~ oprichting~ gesticht~ richtte_op oprichter~
      voor_het_eerst_gehouden voor_het_eerst_georganiseerd
    | anniversary jarig_bestaan jarige_bestaan
      jubileum~ jubilea verjaardag~
    | adopt aangenomen aanneming~ vastgesteld~ goedgekeurd_verdrag
    | sign ondertekend~ ondertekening~ ondertekenen ondertekent tekende tekenden getekend~ handtekening~
      ondertekenaar~
    | ratify ratific~ geratificeerd~ bekrachtig~
    | accede toetreding~ toegetreden~ treedt_toe sloot_zich_aan
    | withdraw terugtrekking~ teruggetrokken~ uittreding~
    | enter_into_force inwerkingtreding~ in_werking treedt_in_werking trad_in_werking van_kracht
    | expire verloopt verlopen vervalt verstrijkt verstreken
    | pledge toegezegd~ toezegging~ beloofd~ belofte~ zegde_toe zegt_toe beloven
    | approve goedgekeurd~ goedkeuring~ keurde_goed ingestemd
    | reject verworpen afgewezen~ afwijzing~ verwierp verwierpen
    | abstain onthouding~ onthielden onthield onthouden_zich
    | in_favour voorstem~ stemden_voor stemde_voor voorstander~ vóór steun_van gesteund instemming_van unaniem~
    | against tegen_de_staking tegenstem~ stemden_tegen stemde_tegen tegenstander~
    | response_rate responspercentage~ deelnamepercentage~ respons
    | turnout opkomst~
    | attendance aanwezig~ bijgewoond woonden_bij deelname_van met_deelname
    | share aandeel percentage~ aandeel_van deel_van_de
    | growth groei groeit groeide groeiden gegroeid~
    | increase stijging~ steeg stegen gestegen stijgt stijgen toename~ toegenomen verhoging~ verhoogd~
      loonsverhoging~
    | decrease daling~ daalde daalden gedaald~ daalt dalen afname~ afgenomen verlaging~ verlaagd~ vermindering~
      verminderd~ gekrompen krimp
    | rate tarief tarieven tempo ratio graad
    | average gemiddeld~ doorsnede
    | median mediaan mediane
    | record record records recordaantal~ recordhoogte
    | maximum maximum maximaal maximale hoogste piek
    | minimum minimum minimaal minimale laagste
    | total totaal totaalkosten totale totalen bij_elkaar samen in_totaal opgeteld gezamenlijk~
    | part deel delen gedeelte~ waarvan waaronder van_wie
    | rest rest resterend~ overig~
    | difference verschil verschillen hoogteverschil~ voorsprong
    | deadline deadline~ termijn termijnen uiterste_datum uiterlijk sluitingsdatum~
    | death overlijden dood sterfdag~ overleden overleed stierf
    | birth geboorte~ geboren
      ter_wereld
    | arrival aankomst~ aangekomen~ arriveer~ arriveren
    | departure vertrek_van vertrok vertrokken vertrekt vertrektijd~ vertrekken_om
    | hire aangenomen_personeel in_dienst_genomen aangeworven~ werving~
    | lay_off ontslag~ ontslaat banenverlies geschrapt~ schrappen
    | appoint benoemd~ benoeming~ aangesteld~
    | resign aftreden afgetreden trad_af
    | win won wonnen gewonnen winnaar~ winnares~ overwinning~ zege zeges
    | rank rang ranglijst~ rangschikking~
    | vaccinate gevaccineerd~ vaccinatie~ inenting~ ingeënt~ vaccineren
    | training opleiding~ opgeleid~ scholing~ bijscholing training trainingen getraind~
    | register geregistreerd~ registratie~ ingeschreven~ inschrijving~ aangemeld~ aanmelding~
    | elect verkozen gekozen
    | threshold drempel~
    | target doel doelen doelstelling~ streefcijfer~ streefgetal
    | limit limiet limieten grens grenzen bovengrens plafond~ toegestaan~ toegelaten
    | quota quotum~ quota
    | edition editie~ oplage~
    | phase fase fasen fases etappe~
    | efficacy werkzaam werkzaamheid effectiviteit
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
    | demand eist eisen eiste eisten geëist vordert
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
    | treat behandeld behandelde behandelden behandelt behandelen behandeling behandelingen
    | plant_out geplant geplante plantte plantten aanplant aangeplant~ herbebossing~ herbebost~
    | recycle gerecycled~ recycling hergebruikt~
    | seize in_beslag_genomen inbeslagname~ inbeslagneming~ nam_in_beslag
    | excavate opgegraven opgraving~ blootgelegd~
    | drill geboord boring boringen
    | wind_speed windsnelheid windsnelheden windstoot windstoten
    | cancel geannuleerd~ annulering~ afgelast~ afgezegd~
    | postpone uitgesteld~ uitstel verdaagd~
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
    | used gebruikt~ tweedehands
    | old oude voormalig~ ouder oudere oudste
    | northern noord noorden noordelijk~ noordoost~ noordwest~
    | southern zuid zuiden zuidelijk~ zuidoost~ zuidwest~
    | eastern oost oosten oostelijk~
    | western west westen westelijk~
    | central centraal centrum midden
    | upper bovenste
    | lower onderste
    | left linker links linkse
    | right rechter rechts rechtse
    | initial aanvankelijk~ oorspronkelijk~ initieel initiële
    | final definitief definitieve eindelijk_vastgesteld finale uiteindelijk~
    | provisional voorlopig~
    | revised herzien~ gecorrigeerd~ correctie~ aangepast~ bijgesteld~ rectificatie~
    | previous voordat vóór vorig~ voorgaand~ eerder eerdere daarvoor voormalige_jaar jaar_eerder een_jaar_geleden
      jaar_geleden een_jaar_eerder een_week_geleden een_maand_geleden een_week_eerder een_maand_eerder jaar_daarvoor
      jaar_ervoor
      laatste_seizoen laatste_oogst laatste_editie afgelopen_seizoen
    | current huidig~ momenteel nu lopend~ dit_jaar vandaag
    | next volgend~ komend~ aanstaand~
    | planned gepland~ plan plannen beoogd~ voorgenomen begroot begrote begrootte
    | forecast prognose~ verwacht~ voorspel~ raming_voor
    | estimated geschat~ schatting~ schat raming~ geraamd~
    | actual werkelijk~ feitelijk~ tot_nu_toe tot_dusver daadwerkelijk~
    | proposed voorgesteld~ voorstel voorstellen
    | per_capita per_hoofd per_inwoner per_persoon
    | each elk elke ieder iedere per_stuk
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
    | minor lichtgewond~ licht lichte geringe
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
    | solar zonne-energie zonnestroom zon
    | wind windenergie windkracht wind
    | onshore op_land onshore
    | offshore op_zee offshore
    | residential woonwijk~ residentieel
    | agricultural landbouw agrarisch~
    | cumulative cumulatief cumulatieve sinds_het_begin opgeteld_sinds
    | reduced gereduceerd~ verlaagd_tarief kortingstarief
    """
)

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
