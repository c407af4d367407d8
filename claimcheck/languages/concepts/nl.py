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
    | student student~ studerend~
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
    | donor donateur~ donor donoren gever gevers schenker~ weldoener~
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
    | infected besmet~ geïnfecteerd~ infectie~ gevallen ziektegeval~
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
    | crime misdrijf misdrijven misdaad misdaden moord moorden
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
    | lake meer meren stuwmeer~
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
    | revenue omzet omzetten opbrengst_uit_verkoop inkomsten
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
    | spend uitgave~ uitgegeven besteed~ besteden bestedingen gaf_uit
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
      uitgebroken
    | end einde eind eindigt eindigde eindigden afgelopen_op beëindig~ eindigen slot
    | open opening openingen opent opende openden openen geopend~ open
    | close sluiting~ sluit sloot sloten sluiten gesloten afsluiting~ afgesloten
    | reopen heropening~ heropend~ heropent heropenen
    | complete voltooi~ afgerond~ afronding~ oplevering~ opgeleverd~
    | commission ingebruikname~ ingebruikneming~ in_gebruik in_bedrijf in_gebruik_genomen
    | launch lancering~ gelanceerd~ lanceert lanceren introductie~
    | publish gepubliceerd~ publicatie~ publiceert publiceren verschenen verschijnt bekendgemaakt~
    | found opgericht~ oprichting~ gesticht~ richtte_op oprichter~
    | anniversary jubileum~ jubilea verjaardag~
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
    | in_favour voorstem~ stemden_voor stemde_voor voorstander~ vóór
    | against tegen_de_staking tegenstem~ stemden_tegen stemde_tegen tegenstander~
    | turnout opkomst~
    | attendance aanwezig~ bijgewoond woonden_bij
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
    | total totaal totale totalen bij_elkaar samen in_totaal opgeteld gezamenlijk~
    | part deel delen gedeelte~ waarvan waaronder van_wie
    | rest rest resterend~ overig~
    | difference verschil verschillen
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
      laatste_seizoen laatste_oogst laatste_editie afgelopen_seizoen
    | current huidig~ momenteel nu lopend~ dit_jaar vandaag
    | next volgend~ komend~ aanstaand~
    | planned gepland~ plan plannen beoogd~ voorgenomen
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
    | additional extra aanvullend~ bijkomend~ additioneel andere
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
