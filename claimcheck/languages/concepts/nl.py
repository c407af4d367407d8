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
      personeelsbestand werklui werklieden arbeiders_op personeelssterkte vakmensen aan_het_werk
      mensen_aan_het_werk mensen_in_dienst in_dienst_heeft loondienst werkkracht~ loontrekkend~ uitzendkracht~
      op_de_loonlijst werkgelegenheid_aan krachten_in_dienst personeelsbezetting teamleden vakkrachten
      beroepsbevolking_van mankracht tewerkgesteld~ werkvolk kantoorpersoneel handen_aan ploegleden
      kantoormedewerkers
    | manager manager~ leidinggevend~ directeuren bestuurders directeur directie baas
      managers_van afdelingshoofd~ bedrijfsleider~ chef chefs teamleider~ topman topvrouw bazen
    | engineer ingenieur~
    | scientist wetenschapper~ onderzoeker~ natuurkundig~ bioloog biologen scheikundig~
      academici academicus geleerden geleerde virolog~ meteorolog~ epidemiolog~
    | expert expert experts deskundig~ specialist~ historicus historici econoom economen
      kenners kenner vakgenoten experte vakspecialist~
    | artist kunstenaar~ artiest~ schilder schilders
    | author auteur~ schrijver~ schrijfster~
    | musician muzikant~ musici gitarist~ pianist~ drummer drummers violist~
    | athlete sporter~ atleet atlete~ speler spelers voetballer~ middenvelder~ verdedigers profvoetballer~ atlete
    | driver bestuurder~ chauffeur~
      automobilist_die rijders vrachtwagenchauffeur~ buschauffeur~ trucker truckers
    | pilot piloot piloten
      vlieger vliegers gezagvoerder~ vliegenier~
    | crew bemanning~
      boordpersoneel scheepsbemanning~ boordbemanning
    | farmer boer boeren landbouwer~ akkerbouwer~ veehouder~
      boerenbedrijf~ agrariër~ tuinder~ melkveehouder~ landbouwster~ teler telers agrarische_ondernemers
    | volunteer vrijwilliger vrijwilligers vrijwilligster~ helpers
      onbetaalde_krachten onbetaalde_helpers helpende_handen vrijwilligersploeg
    | passenger passagier~ reiziger~ inzittend~ opvarend~
         treinreiziger~ busreiziger~ medepassagier~ meevarend~
      vliegreiziger~ pendelreiziger~
    | patient patiënt~ zieken zieke opgenomen_patiënten
      behandelde_personen zorgvrager~ verpleegden
    | pupil leerling leerlingen scholier~ basisschoolleerling~ brugklasser~
      schoolkind schoolkinderen schooljeugd kleuters_en_leerlingen schoolgaand~ leerlingenaantal~ eersteklasser~
    | student student~ studerend~
      studenten_aan_de hogeschoolstudent~ universiteitsstudent~ eerstejaarsstudent~
    | teacher leraar leraren lerares~ docent~ leerkracht~ onderwijzer~
      lerarenkorps onderwijzend lesgever~ onderwijspersoneel schoolpersoneel meesters_en_juffen juf juffen
      schooldirecteur~
    | visitor bezoeker bezoekers bezoekersaantal~ bezoekster~ bezochten bezocht
      bezoekersstroom bezoekend~ museumbezoeker~ festivalganger~ beursbezoeker~ dagjesmens~ dagtoerist~
      publieksaantallen kijklustig~ belangstellend~ nieuwsgierig~ feestganger~ bezoekerscijfer~
    | tourist toerist~ vakantieganger~
      vakantievierder~ dagrecreant~ recreant~ reizigers_uit_het_buitenland
    | guest gast gasten genodigd~
      gasten_in hotelgast~ logé~ eters overnachtingsgast~
    | spectator toeschouwer~ publiek zagen bekeken gezien_door keken
      kijkers_langs omstander~ concertganger~ bioscoopbezoeker~ theaterbezoeker~ supporters_in_het_stadion
      op_de_tribune op_de_tribunes kijkend_publiek bioscoopganger~
    | participant deelnemer deelnemers deelneemster~ deelgenomen namen_deel deelnemend~
      deelnemersaantal~ deelnemersveld inschrijvingen_voor_de starters meelopers lopers_aan_de_start meedoend~
      ingeschrevenen
    | member lid leden~ vakbondsleden bestuursleden commissieleden bandleden lidmaatschap lidmaatschappen
      aangeslotenen leden_telt lidmaten
    | delegate afgevaardigd~ gedelegeerd~
      congresganger~ conferentiedeelnemer~ congresdeelnemer~
    | delegation delegatie~
    | representative gezant~ vertegenwoordiger~ vertegenwoordigster~
    | candidate kandidaat kandidaten
      gegadigde~ kandidate kanshebber~ aspirant~ kandidaatstelling~ mededingers_naar
    | applicant aanvrager~ sollicitant~ inschrijver~
      aanmelder~ gegadigden kandidaten_voor_de_baan aanvragende
    | voter kiezer~ stemgerechtigd~ stemmer~
      stembusganger~ kiesgerechtigd~ electoraat kiespubliek stemmende_burgers
    | signatory ondertekenaar~ verdragspartij~
    | donor donateur~ donor donoren gever~ schenker~ weldoener~
      giftgever~ gulle_gevers sponsors_van geldgever~ schenkende
    | recipient ontvanger~ begunstigd~ ten_goede_aan
      ontvangende_partij uitkeringsontvangers rechthebbende
    | customer klant klanten consument~ koper kopers afnemer~
      klantenkring clientèle cliënt~ afnemers_van consumenten_die klantenbestand opdrachtgever~ shopper~
      winkelend
    | user gebruiker~
      accounthouder~ afnemers_van_de_dienst
    | shareholder aandeelhouder~
    | owner eigenaar~ eigenaren bezitter~
      bezitters_van huiseigenaar~ woningbezitter~ grondeigenaar~ huisbezitter~ eigenares
    | tenant huurder~
      bewoners_van_huurwoningen huurders_van pachter~ huurgezin~
    | resident inwoner inwoners bewoner bewoners omwonend~ inwonertal~ wonen woont bevolkingsaantal
      inwonend~ ingezetene~ buurtbewoner~ dorpsbewoner~ dorpelingen stadsbewoner~ bewonersaantal wijkbewoner~
      omwoners inwoonster~ eilandbewoner~ eilanders woonachtig~
    | citizen burger burgers staatsburger~ onderdanen
    | population bevolking~
    | migrant migrant~ immigrant~ asielzoeker~
      nieuwkomers_in_het_land arbeidsmigrant~ bootvluchteling~ inwijkeling~ landverhuizer~
    | refugee vluchteling~
      gevlucht gevluchte gevluchten oorlogsvluchteling~ vluchtenden
    | displaced ontheemd~
      op_de_vlucht verdreven gevluchte_bewoners van_huis_en_haard uit_hun_huizen_verdreven
    | evacuee geëvacueerd~ evacuatie~ evacuees evacueren evacueerde evacueerden
      in_veiligheid_gebracht in_veiligheid huis_verlaten huizen_verlaten moesten_hun_huis moesten_hun_woning
      moest_zijn_huis hun_huis_uit ontruimde_bewoners
    | homeless dakloos dakloze daklozen thuisloz~
      zonder_dak zonder_onderdak daklozenpopulatie dakloosheid zwerver~ zonder_woning buitenslaper~ zonder_vaste
    | unemployed werkloze werklozen werkzoekend~
      zonder_werk zonder_baan baanloze baanlozen in_de_ww werkloos
    | soldier soldaat soldaten militair militairen troepen manschappen mariniers infanterie strijders huurling~
      legermacht krijgslieden krijgsmacht strijdkrachten dienstplichtige_militairen para's strijder
      gesneuvelde_soldaten legereenheid legereenheden
    | police_officer politieagent~ agent agenten politieman politiemensen politieagente agente rechercheur~
      politieambtenaren
      diender~ politiemannen politiepersoneel politievrouw~ wetsdienaar~ politieman_en gendarme~ politiemacht
      motoragent~
    | firefighter brandweerman brandweermannen brandweerlieden brandweermensen
      brandweerploeg~ brandweerkorps~ spuitgasten blussers brandweerpersoneel pompiers
    | rescuer redder redders hulpverlener~ reddingswerker~
      reddingsteam~ reddingsbrigade~ reddingsploeg~ hulpdienst~ zoekteam~ reddingsmaatschappij zoekploeg~
      reddingsdienst~
    | doctor arts artsen dokter dokters huisarts~ geneesheer geneesheren
      geneeskundig~ medicus medici dokteres specialist_in_het_ziekenhuis artsenkorps
    | nurse verpleegkundig~ verpleegster~ verpleger~
      verplegend_personeel verpleging verpleegkundig_personeel zusters broeders_en_zusters verzorgend
    | journalist journalist~ verslaggever~ correspondent~
      perslui persvertegenwoordig~ redacteur~ nieuwsmaker~ reporter reporters verslaggeefster~
    | lawyer advocaat advocaten jurist~
      raadsman raadslieden raadsvrouw~ advocate strafpleiter~ pleiter~
    | deputy kamerlid kamerleden parlementariër~ parlementslid parlementsleden senator~
      volksvertegenwoordiger~ parlementslid_van kamerfractie
    | demonstrator demonstrant~ betoger~ actievoerder~
      demonstrerend~ protesteerders protesterend~ manifestant~ relschopper~ betogende
    | striker staker stakers
      stakend~ stakingsdeelnemer~ werkonwilligen
    | prisoner gevangene gevangenen gedetineerd~
      gevangenen_in bajesklant~ opgeslotenen gevangenispopulatie celbewoner~
    | hostage gijzelaar~ gegijzeld~ gijzelaars
      ontvoerd~ gekidnapt~ gijzeling
    | victim slachtoffer slachtoffers
      getroffene getroffenen gedupeerd~ benadeeld~
    | dead dood doden dode omgekomen overleden gedood dodental~ dodelijk~ stierf stierven gestorven sterfgeval~
      kwamen_om overleed overleden_aan vermoorde doodgeschoten
      dodelijke_slachtoffers om_het_leven om_het_leven_gekomen kwam_om_het_leven kwamen_om_het_leven kwam_om
      omkwamen omkwam het_leven_gelaten lieten_het_leven liet_het_leven het_leven_gekost kostte_het_leven
      leven_gekost het_leven_verloren verloren_het_leven verloor_het_leven verloren_hun_leven bezweken_aan
      verdronken_personen verdronk verdronken gesneuveld~ sneuvelden sneuvelde lijken lijk lichamen_geborgen
      stoffelijk~ doodgestoken doodgereden vermoord~ dodencijfer~ sterven mensenlevens eiste_het_leven
      eisten_het_leven overleden_personen omgebracht~ geëxecuteerd_personen dood_aangetroffen dood_gevonden
      niet_overleefd overleefden_het_niet overleefde_het_niet overlijdensgeval~ overlijdens
    | injured gewond gewonde gewonden verwond~ letsel
      gekwetst~ kwetsuur kwetsuren raakten_gewond raakte_gewond liepen_letsel_op liep_letsel_op blessure~
      brandwonden verwonde_personen bezeerd~ rook_ingeademd gewond_geraakt
    | missing vermist~ vermissing~
      spoorloos verdwenen nog_gezocht nog_niet_gevonden niet_teruggevonden
    | survivor overlevend~ overleefd~
      kwam_er_levend_vanaf levend_teruggevonden overleven levend_uit
    | rescued gered geredde geredden redden redde redding_van
      in_veiligheid_brachten bevrijd~ uit_het_puin_gehaald levend_gevonden levend_uit_het_puin opgepikt~
      uit_het_water uit_zee_gered van_boord_gehaald aan_land_gebracht haalden_uit
    | hospitalised ziekenhuisopname~ opgenomen_in_het_ziekenhuis gehospitaliseerd~ naar_het_ziekenhuis
      in_het_ziekenhuis_opgenomen ziekenhuis_opgenomen ziekenhuis_gebracht ziekenhuis_vervoerd
      overgebracht_naar_het_ziekenhuis in_het_ziekenhuis belandden_in_het_ziekenhuis belandde_in_het_ziekenhuis
      ziekenhuis_beland naar_ziekenhuizen naar_een_ziekenhuis ic-opname~ ziekenhuisbehandeling intensive_care
    | infected besmet~ geïnfecteerd~ infectie~ ziektegeval~
      ziek_geworden werden_ziek werd_ziek ziek_werden ziek_geworden_na raakten_besmet raakte_besmet
      liepen_het_virus_op liep_het_virus_op opgelopen_virus positief_getest positief_geteste testten_positief
      testte_positief aangestoken_met ziekmelding~ kregen_de_ziekte zieken_gemeld aandoening_opgelopen ziek_van
      geveld_door
    | arrested gearresteerd~ arrestatie~ aangehouden aanhouding~ opgepakt~ arresteerde arresteerden voorgeleid
      in_de_boeien ingerekend~ geboeid~ in_de_kraag gevat~ hield_aan_op_verdenking hielden_aan pakte_op
      pakten_op pakt_op meegenomen_naar_het_bureau in_verzekering aangehouden_personen
    | household huishouden huishoudens gezinshuishouding~
      gezinshuishoudens huisgezin~ woonadres~ huishouding~
    | family gezin gezinnen familie families familieleden gezinsleden verwanten
    | group groep groepen bende bendes band bands groepering groeperingen
    | team team teams ploeg ploegen elftal~
    | pedestrian voetganger~
    | cyclist fietser~ wielrenner~
    | observer waarnemer~
    | apprentice leerling-~
    | couple echtpaar~ koppels stelletjes paartjes
      echtparen stelletje bruidspaar bruidsparen
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
      prijzengeld~ hoofdprijs~ jackpot prijzenpot~ geldprijs geldprijzen winstpremie~
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
    | instalment termijnen maandtermijnen termijn_van_betaling termijnbetaling~ afbetaling~ tranche~
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
    | half_marathon halve_marathon halve_marathons
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
    | movement bewegingen vliegbeweging~
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
      stembusstrijd stembusgang_van
    | vote stem stemmen gestemd stemde stemden stemming~ stemronde
    | accident ongeval ongevallen ongeluk ongelukken botsing~ aanrijding~ verongelukt~ crash crashes
      crashte kettingbotsing~ verkeersongeval~ verkeersongeluk~ ongelukkig_voorval treinongeluk~ aanvaring~
      busongeluk~
    | fire brand branden bosbrand~ vuur vlammen brandstichting~
      vlammenzee inferno vuurzee branden_van woningbrand~ heidebrand~ natuurbrand~ uitslaande_brand
    | flood overstroming~ watersnood~
      overstroomd~ ondergelopen onder_water wateroverlast hoogwater vloedgolf~ buiten_haar_oevers
      buiten_zijn_oevers stormvloed~
    | strike staking~ staken gestaakt
      werkonderbreking~ legden_het_werk_neer legde_het_werk_neer leggen_het_werk_neer werk_neer werk_neergelegd
      werk_neerleggen staakten staakte staakt stiptheidsactie~ werkstaking~ arbeidsonrust
    | festival festival~ carnaval optocht optochten
      volksfeest~ feestelijkheid~ braderie stoet~ straatfeest~ muziekfeest~ feestweek
    | summit topontmoeting~ topconferentie~ topoverleg~ eu-top klimaattop
    | conference conferentie~ congres congressen
      symposium symposia studiedag~ vakcongres
    | war oorlog~ veldslag veldslagen gevechten conflicten
      gewapend_conflict gevechtshandeling~ strijd_tussen gewapende_strijd vijandelijkheden
    | protest protest protesten betoging~ demonstratie~ mars_door rellen onlusten protestmars
      protestactie~ protesteer~ geprotesteerd protesteren betoogden betoogd demonstreerden demonstreerde
      gedemonstreerd demonstreren wake protestbijeenkomst~ protestbetoging~ ongeregeldheden
    | loan lening~ krediet~ leent~ geleend
      geldlening~ leenbedrag obligatielening~ krediet_van geleende leende leenden uitgeleend~ staatslening~
      banklening~
    | grant beurzen toelage~
      studiebeurs_van stipendium subsidietoekenning~ toegekende_subsidie
    | fine boete boetes boetebeding beboet~
      dwangsom~ geldboete~ bekeuring~ bekeurd~ geldstraf~ bon_van bonnen strafbetaling~ sanctie_van
    | subsidy subsidie~ gesubsidieerd~
      overheidssteun~ staatssteun~ overheidsbijdrage~ rijksbijdrage~ toelage_van_de_overheid
      steun_van_de_overheid
    """
)

_DEEDS = table(
    """
        donate schonk schonken geschonken schenking~ doneer~ gedoneerd~ donatie~ gift giften gaf gaven~
      schenkt geschonken_door nagelaten_aan legaat legaten weggegeven~ weggaf gul~ donaties_van liefdadigheid~
      goede_doel cheque_van cheque_overhandigd cheque
    | contribute bijdrage~ bijgedragen draagt_bij droeg_bij droegen_bij
      droegen_hun_steentje steentje_bijgedragen legde_in ingelegd~ bijgelegd~ meebetaald~ meebetalen inbreng
    | pay betaal~ betaling~ betalen uitgekeerd~ uitkering~ gestort~ uitbetaal~
      overgemaakt~ overmaken maakte_over maakten_over voldaan~ afgerekend~ neergeteld~ neertellen telde_neer
      telden_neer opgehoest~ ophoesten draait_op_voor draaien_op_voor draaide_op afgedragen~ afdracht~ vergoed~
      betaalde_uit keerde_uit keert_uit keren_uit keerden_uit uitkeren stort storten stortte stortten
      overschrijving~
    | cost kosten kost kostte gekost bouwkosten totaalkosten duurder kostprijs kostenraming
      prijskaartje kostenplaatje duur_uitgevallen kwam_op kost_het kosten_bedragen komt_neer_op rekening_van
      rekening_bedraagt kostbaar~ kostbare kostten bedraagt_de_rekening investeringsbedrag slokt slokte_op
      opgeslokt~ totaalprijs projectkosten onkosten vergt duurdere
    | price prijs prijzen verkoopprijs~ winkelprijs~
      kostprijs_van vraagprijs~ koopprijs~ adviesprijs~ aankoopprijs~ kaartprijs~ ticketprijs~ ritprijs~
      te_koop_voor verkrijgbaar_voor stukprijs~ marktprijs~ richtprijs~ aanschafprijs~ prijskaart
    | budget begroting~ budget budgetten
      jaarbudget~ gemeentebegroting meerjarenbegroting financieel_kader middelenkader
    | invest investering~ investeer~ geïnvesteerd~ investeren
      stak_in staken_in steekt_in steken_in gestoken_in stopt_in gepompt_in pompt_in pompen_in geldinjectie~
      kapitaalinjectie~ trekt_de_portemonnee
    | finance financiering~ gefinancierd~ financiert financieren
      bekostig~ cofinanciering~ medefinanciering~ geldschieters_van financier financiers betaalt_mee
      dekt_de_kosten draagt_de_kosten voorgefinancierd~
    | revenue omzet omzetten opbrengst_uit_verkoop inkomsten baten
      omzetcijfer~ omgezet~ verkoopopbrengst~ inkomsten_uit binnengehaald~ haalde_binnen haalden_binnen
      binnengekomen~ verkoopinkomsten jaaromzet~ zette_om zetten_om opbracht opbrachten bracht_op brachten_op
      omzetgroei ontvangsten_uit
    | profit winst winsten ebitda nettowinst~ bedrijfswinst~
      winstcijfer~ bedrijfsresultaat_van resultaat_voor_belasting zwarte_cijfers verdiende verdienden
      winstgevend~ jaarwinst~ halfjaarwinst~ resultaat_na_belasting recordwinst~ positief_resultaat in_de_plus
      overgehouden_aan hield_over
    | loss verlies verliezen verloor_geld
      rode_cijfers in_de_rode_cijfers verloor verloren jaarverlies~ verliesgevend~ verlieslatend~ in_het_rood
      negatief_resultaat recordverlies~ ingeboet~ min_van
    | margin marge marges winstmarge~
      rendement_op_omzet
    | dividend dividend~
      winstuitkering~ uitgekeerd_aan_aandeelhouders uitkering_aan_aandeelhouders
    | debt schuld schulden nettoschuld~ schuldenlast
      schuldenberg schuldpositie uitstaande_leningen achterstallig~ in_het_krijt betalingsachterstand~
      staatsschuld~ roodstand vreemd_vermogen rood_staan
    | asset activa bezittingen
      vermogen_van_de_familie bezit bezittingen_van eigendommen privévermogen fortuin fortuinen rijkdom
    | capital kapitaal eigen_vermogen vermogen_van_de
      startkapitaal aandelenkapitaal eigen_middelen
    | wage loon lonen salaris salarissen uurloon~ verdient verdienen loonsverhoging loonstijging meer_loon loonkosten
      bezoldiging~ verloning~ maandloon~ maandlonen jaarsalaris~ jaarloon basisloon minimumloon~ loonzakje
      loonstrook~ loonsom~ loonkostenstijging cao-loon cao-lonen salarisverhoging~ salarisstijging~ loonakkoord~
      loonafspraak~ loonplus verdiensten wedde~ beloning~ loonbod
    | pension pensioen~
      aow oudedagsvoorziening~ ouderdomspensioen~ rustpensioen~
    | bonus bonus bonussen premie premies
      eenmalige_uitkering eenmalig
      extraatje~ eindejaarsuitkering~ gratificatie~ toeslag~ eenmalige_betaling eenmalige_premie
      kerstgratificatie dertiende_maand extra_betaling vakantiegeld
    | tax belasting~ btw accijns~ gemeentebelasting~ onroerendezaakbelasting
      fiscus ozb aanslag_van_de_belastingdienst inkomstenbelasting~ vennootschapsbelasting~ omzetbelasting~
      toeristenbelasting~ heffingskorting fiscale_last taks taksen
    | tariff invoerrecht~ invoerheffing~ heffing~
      invoertarief~ invoertarieven importheffing~ importtarief importtarieven strafheffing~ douanerecht~
      handelsbarrière~ douanetarief
    | fee leges inschrijfgeld~ vergoeding_voor honorari~ entreeprijs~ inschrijvingskosten deelnamekosten collegegeld~
      entree lidmaatschapsgeld contributie
      toegangsprijs~ entreegeld~ toegangsgeld~ lidgeld~ inschrijvingsgeld~ bijdrage_per_deelnemer toegang_kost
      entree_kost deelnameprijs deelnemersbijdrage eigen_bijdrage administratiekosten servicekosten
      kosten_voor_deelname jaarlijkse_bijdrage startgeld schoolgeld
    | aid hulp steun noodhulp~ hulpgoederen
      bijstand ondersteuning hulppakket~ steunpakket~ reddingspakket~ financiële_steun hulpverlening noodsteun
      hulpgeld~ reddingsplan steunmaatregel~
    | fund fonds fondsen
      potje potjes spaarpot subsidiepot pot_van pot_met noodfonds steunfonds trustfonds geldpot
    | raise opgehaald~ ingezameld~ inzameling~ haalde_op bijeengebracht~
      ophalen haalden_op bij_elkaar_gebracht collecte~ inzamelactie~ crowdfunding~ haalt_op bracht_bijeen
      brachten_bijeen zamelden_in zamelde_in zamelt_in inzamelen geldinzameling benefiet~ sponsorloop
      sponsoractie
    | spend uitgave~ uitgegeven besteed~ besteden bestedingen gaf_uit lasten uitgeven
      uitgaf gaven_uit geeft_uit geven_uit spendeer~ spenderen gespendeerd~ opgemaakt aangewend~ gingen_naar
      uittrekken kostenposten verspild~ bestedingsbedrag
    | save besparing~ bespaar~ besparen gespaard~ bezuiniging~
      uitgespaard~ spaarde besparen_op bezuinigen bezuinigd~ kostenbesparing~ kostenreductie~ kostenverlaging~
      uitsparen spaart
    | sell verkocht~ verkoop verkopen verkoopt afzet verkoopcijfers
      van_de_hand_gedaan van_de_hand van_eigenaar_gewisseld wisselde_van_eigenaar wisselden_van_eigenaar
      over_de_toonbank gingen_over_de_toonbank geveild~ veilde veiling_bracht onder_de_hamer afgestoten afstoten
      verhandeld~ verkochte_stuks aan_de_man_gebracht verpatst~ afgezet_worden doorverkocht~ verkocht_werden
      sleet gesleten_aan verkoopaantal~ verkoopvolume
    | buy kocht kochten gekocht~ koopt aankoop aankopen aangekocht~ aanschaf~ koop kopen verwerving~
      aangeschaft~ schaft_aan schafte_aan schaften_aan verworven~ verwierf verwierven opgekocht~ opkoop~
      kocht_op inkoop inkopen ingekocht~ aankopen_van aankoopbedrag tikte_op_de_kop op_de_kop_getikt bemachtigd~
      overgenomen_voor ingeslagen
    | export export exporteren exporteert geëxporteerd~ uitvoer uitgevoerde_goederen exporten
      in_het_buitenland_verkocht verkoop_in_het_buitenland naar_het_buitenland_verkocht
      naar_het_buitenland_verscheept buitenlandse_verkoop naar_het_buitenland_gegaan
      naar_het_buitenland_geëxporteerd buitenlandse_afzet afzet_in_het_buitenland uitgevoerd_naar uitgevoerde
      ging_naar_het_buitenland gingen_naar_het_buitenland
    | import import importeren importeert geïmporteerd~ invoer
      uit_het_buitenland_gehaald uit_het_buitenland_betrokken ingevoerde_goederen aankopen_in_het_buitenland
      uit_het_buitenland_ingevoerd uit_het_buitenland_gekocht buitenlandse_aankopen
    | trade handel buitenlandse_handel
      handelsverkeer handelsvolume handelsstroom handelsstromen goederenverkeer goederenruil verhandelde
    | produce productie~ produceer~ produceren geproduceerd~ vervaardig~ opgewekt~ opwekken opwekking
      rolden_van_de_band rolde_van_de_band rollen_van_de_band rolt_van_de_band van_de_band van_de_lopende_band
      gemaakte_auto's gefabriceerd~ fabriceer~ gewonnen_worden winning_van fabricage stroomproductie ontgonnen
      ontginning gebotteld~ gedolven voortgebracht~
    | harvest oogst~ geoogst~
      plukken geplukt~ plukten plukte binnengehaalde_oogst binnenhalen_van pluk wijnoogst druivenoogst rooien
      gerooid~ maaidorsen gedorst
    | yield opbrengst opbrengsten hectareopbrengst~ rendement~
      opbrengst_per_hectare rendement_op_beleggingen beleggingsrendement~ leverde_op leverden_op levert_op
      leveren_op opgeleverd_per_hectare beleggingsopbrengst~ beleggingswinst
    | consume verbruik~ consumptie~ consumeer~
      verslindt verslinden slurpt slurpen opgebruikt~ verstookt~ stroomverbruik~ energieverbruik~ waterverbruik~
      gegeten gedronken genuttigd~ nuttigen dronken_samen opgesoupeerd
    | supply levert_water voorziening~ voorzien_van bedient bediend~ aangesloten_op bevoorrad~
      van_stroom_voorzien van_water_voorzien van_elektriciteit_voorzien voorziet voorzag voorzagen stroom_voor
      genoeg_voor genoeg_stroom goed_voor_de_stroom verzorgingsgebied aansluiting_op_het aangesloten_huishoudens
      levert_stroom leverde_stroom dekt_de_behoefte
    | deliver levering~ geleverd~ levert leveren afgeleverd~ bezorg~ overhandigd~ bezorging geleverde
      overhandiging uitgereikt~ uitreiking~ uitgedeeld~ uitdelen deelden_uit deelde_uit verspreid~
      verdeeld_onder verstuurd~ versturen verzonden toegestuurd afgegeven leverde leverden thuisbezorg~
      overgedragen overdracht
    | transport vervoer vervoert vervoerd~ vervoeren transport transporten getransporteerd~
      reizigersaantal~ passagiersaantal~ reizigersvervoer overgebracht~ overgevaren verscheept~ verschepen
      overbrengen transporteerde transporteerden verplaatst_werden maakten_gebruik_van_de_lijn reizen_met
      reisden_met vervoersaantal~ overgevlogen
    | cargo lading ladingen vracht laadvermogen goederen
      vrachtgoed~ goederenstroom koopwaar vrachtvolume laadgewicht goederenvolume
    | install geïnstalleerd_werd installatie installaties installeert installeren plaatsing~
      aangebracht~ aanbrengen ingebouwd~ inbouw gemonteerd~ monteren montage uitgerust~ uitrusten plaatste
      plaatsten geplaatste opgehangen opgesteld_werden installeerde installeerden aansluiten neergezet~ uitrol~
      uitgerold~
    | build bouw bouwt bouwde bouwden gebouwd gebouwde bouwen aanleg aangelegd~ gebouwd_werd bouwwerkzaamheden
      werkzaamheden
      opgetrokken opgericht_gebouw gerealiseerd~ realisatie verrijst verrijzen verrezen uit_de_grond_gestampt
      nieuwbouw~ bijgebouwd~ bouwproject~ neergezet_worden gebouwd_worden wordt_gebouwd worden_gebouwd
      in_aanbouw aanleggen legt_aan legde_aan legden_aan woningbouw bouwwerk_van bouwwerken bouwers_zetten
      in_de_steigers opbouw
    | repair reparatie~ gerepareerd~ repareren herstel_van opknapbeurt
      hersteld~ herstellen herstelling~ opgelapt~ oplappen onderhoud onderhoudswerk~ opgeknapt~ opknappen
      herstelwerk~ gefikst~ verholpen gemaakt_moeten hersteld_worden repareerde repareerden
    | replace vervang~ vernieuw~ ingeruild
      inruil~ omgewisseld~ verwisseld~ omruilen geruild~ afgelost_door uitgewisseld~ verruild~ wisselt
      wissel_van plaats_gemaakt_voor nieuwe_in_plaats ombouw
    | demolish sloop gesloopt~ slopen afgebroken
      tegen_de_vlakte tegen_de_grond platgegooid~ met_de_grond_gelijk met_de_grond_gelijkgemaakt neergehaald~
      neerhalen ontmanteld~ ontmanteling sloopwerk~ sloopkogel platgewalst afbreken afbraak weggebroken sloopte
      sloopten afgebroken_worden moet_wijken moeten_wijken
    | destroy verwoest~ vernield~ vernietig~ afgebrand~ platgebrand~
      in_de_as_gelegd in_de_as in_vlammen_opgegaan ging_in_vlammen gingen_in_vlammen in_vlammen_op ten_prooi_aan
      prooi_van_de_vlammen uitgebrand~ brandde_af brandden_af brandden_uit brandde_uit brandden_plat afbranden
      verbrand~ weggevaagd~ vaagde_weg weggespoeld~ weggeslagen in_puin onbewoonbaar kapotgemaakt kapot
      ten_onder_aan legde_in_de_as legden_in_de_as legde_in_puin met_de_grond verteerd~ verkoold~ geruïneerd~
      tot_puin gesneuveld_in_de_brand
    | damage beschadig~ schade
      getroffen_woningen getroffen_gebouwen getroffen_huizen gehavend~ toegetakeld~ schadepost~ schadebedrag
      waterschade brandschade stormschade schadelijder aangetast~ averij toegebracht gedeukt~
    | compensation schadevergoeding~ compensatie~ schadeloosstelling~
      schadeloos_gesteld smartengeld~ vergoeding_van_de_schade ontslagvergoeding~ genoegdoening schadeclaim~
      schikking~ schade-uitkering~ afkoopsom
    | insurance verzekering~ verzekerd~
      verzekeraar~ dekking_van_de_polis verzekerde_som
    | interest rente rentes rentevoet~ rentetarief
      rentepercentage~ rentestand~ hypotheekrente~ spaarrente~ beleidsrente~ rentetarieven
    | inflation inflatie~
      prijsstijging~ geldontwaarding levensduurte consumentenprijzen consumentenprijsindex prijspeil
      duurder_leven kosten_van_levensonderhoud prijsindex
    | unemployment werkloosheid~
    | gdp bbp bruto_binnenlands_product
      bruto_nationaal_product economische_output omvang_van_de_economie nationaal_inkomen binnenlands_product
    | exchange_rate wisselkoers~
      koers_van_de_euro koers_van_de_dollar omrekenkoers~ dollarkoers~ eurokoers~ valutakoers~
    | income inkomen inkomens
      huishoudinkomen~ jaarinkomen~ maandinkomen~ gezinsinkomen~ verdienste inkomsten_van_een
    | deficit tekort tekorten begrotingstekort~
      gat_in_de_begroting gat_van begrotingsgat~ financieringstekort~ schort_aan komt_tekort kwam_tekort
      komen_tekort kwamen_tekort gebrek_aan te_weinig schaarste ontbrekende_bedrag
    | surplus overschot~
      begrotingsoverschot~ batig_saldo positief_saldo overproductie meevaller~
    | reserve reserve reserves voorraad voorraden
      spaarpotje buffer buffers appeltje_voor_de_dorst opgeslagen opslag stock gehamsterd noodvoorraad
    | backlog orderboek orderportefeuille~
      wachtlijst~ achterstand_van openstaande_zaken openstaande_orders stuwmeer_aan onafgehandeld~
      openstaande_aanvragen orderboeken werkvoorraad
    | value waarde~ waard gewaardeerd~
      getaxeerde_waarde marktprijs_van verkoopwaarde tegenwaarde
    | amount bedrag bedragen som sommen bedraagt bedroeg bedroegen
      geldbedrag geldbedragen geldsom~ bedragen_samen ten_bedrage
    | allocate toegewezen~ toewijzing~ uitgetrokken toegekend~ beschikbaar_gesteld trekt_uit
      gereserveerd~ reserveer~ reserveren vrijgemaakt~ vrijmaken maakt_vrij opzijgezet opzij_gezet opzij
      geoormerkt~ beschikbaar_stellen stelt_beschikbaar stelde_beschikbaar stellen_beschikbaar uittrekt
      trekken_uit trok_uit trokken_uit bestemd_voor ter_beschikking verdeeld_over toebedeeld~ toegewezen_aan
    | receive ontving ontvingen ontvangen ontvangt kreeg kregen~ krijgt krijgen~ ontvang ontvangst ontvangsten
      kregen_uitgekeerd opgestreken opstrijken streek_op streken_op strijkt_op incasseer~ geïncasseerd~
      incasseren toebedeeld_kregen mochten_ontvangen ontvangt_van geïnd~ vangt_van
    | refund terugbetaling~ terugbetaald~ restitutie~ geld_terug
      teruggegeven terugkrijgen kreeg_terug krijgt_terug krijgen_terug teruggestort~ terugstorting~ terugbetalen
      betaalt_terug gerestitueerd
    | repay aflossing~ afgelost~ aflossen
      terug_te_betalen betaalde_terug betaalden_terug terugbetaald_aan_de_bank aflossen_van afbetaald~ afbetalen
      loste_af losten_af lost_af schuld_voldaan ingelost~
    | rent huur huren huurprijs~ pacht
      gehuurd~ huurde huurden verhuurd~ verhuur huurbedrag~ huurtarief~ huurprijzen maandhuur kale_huur
      pachtprijs~ gepacht~ lease leasen geleased~ huurverhoging~
    | advance voorschot voorschotten aanbetaling~ vooruitbetaling~
      vooruit_betaald vooruitbetaald~ vooraf_betaald voorgeschoten voorschot_van bij_vooruitbetaling
    | deposit borg waarborgsom~ deposito~ storting~
      borgsom~ waarborg~ borgtocht statiegeld inleg
    | discount korting kortingen
      prijsverlaging~ prijsvoordeel afgeprijsd~ goedkoper kortingsactie~ procent_korting aanbiedingsprijs~
      vermindering_op_de_prijs in_prijs_verlaagd prijsreductie~
    | capacity capaciteit~ inhoud
      plaats_voor ruimte_voor
      biedt_plaats bieden_plaats bood_plaats plaats_biedt plek_voor plaats_aan ruimte_aan biedt_ruimte
      onderdak_aan kan_herbergen herbergt zitplaatsen_voor geschikt_voor ontworpen_voor berekend_op past_in passen_in
      bergruimte laadruimte opnamecapaciteit herbergde
    | power vermogen vermogens
      wattage vermogen_van motorvermogen~ piekvermogen~ paardenkracht~
    | voltage voltage~ spanning netspanning~
    | torque koppel
    | pressure druk
    | length lengte~ lang lange
      langste langer_dan strekt_zich_uit uitstrekt meterslang kilometerslang totale_lengte baanlengte overspant
      overspanning~ overspannen
    | height hoogte~ hoog hoge
      hoogste_punt metershoog torenhoogte bouwhoogte~ reikt_tot rijst_op
    | width breedte~ breed brede
      breedst~ bredere overspanning_van_de_breedte
    | depth diepte~ diep diepe
      dieper diepst~ onder_het_oppervlak onder_de_grond onder_water_gelegen
    | diameter diameter~ doorsnee
      doormeter middellijn
    | thickness dikte~ dik
    | weight gewicht~ weegt~ wegen_samen woog massa
      zwaar_is tonnage schoon_aan_de_haak woog_in wogen legt_in_de_schaal lichaamsgewicht~ zwaarst~ leeggewicht
    | area oppervlakte~ areaal arealen
      vloeroppervlak~ oppervlak beslaat besloeg beslaan gebied_van hectares_groot grondoppervlak~ woonoppervlak~
      vierkante_meters_groot uitgestrekt~ voetbalvelden_groot
    | volume volume
    | level niveau niveaus peil waterpeil~ waterstand~
      peilstand~ hoogwaterpeil rivierpeil~ pegel
    | altitude vlieghoogte~ boven_zeeniveau
    | speed snelheid~ snelheden
      vaart topsnelheid~ rijsnelheid~ reed_met rijden_met stormde sneller snelste maximumsnelheid~
      gereden_snelheid
    | temperature temperatuur temperaturen hitte hittegolf
      graden_celsius celsius kwik hittegolven vorst koudste warmste warmer kouder vrieskou
    | distance afstand~ verwijderd
      hemelsbreed afgelegde afgelegd~ legde_af legden_af legt_af ver_weg afleggen traject_van
      kilometers_verderop reisafstand~
    | range bereik actieradius reikwijdte
      actieradius_van op_één_lading op_een_lading met_één_lading op_één_acculading op_een_volle_accu per_lading
      zonder_bij_te_laden zonder_opladen rijbereik~
    | age leeftijd~ jarig~ oud oude_leeftijd
      jaar_jong levensjaar levensjaren bejaarde_leeftijd geboortejaar~
    | duration duur duurt duurde duurden looptijd~ tijdsduur
      duurde_voort neemt_in_beslag nemen_in_beslag namen_in_beslag in_beslag_nemen tijdspanne tijdsbestek
      levensduur gebruiksduur hield_aan houdt_aan strekte_zich_uit_over gedurende_een_periode sleept_zich_voort
      sleepte_zich urenlang dagenlang wekenlang maandenlang jarenlang beloop kostte_uren doorlooptijd~
      zittingsduur
    | travel_time reistijd~ reisduur vluchtduur
      rijtijd~ autorit treinrit minuten_rijden uur_rijden uren_rijden vliegtijd~ reisduur_van vaartijd~
      minuten_lopen minuten_fietsen uur_vliegen overtocht_duurt
    | delay vertraging~ vertraagd~
      achter_op_schema achterstand achterligt loopt_achter te_laat opgelopen_vertraging oponthoud liep_uit
      uitgelopen uitloop later_dan_gepland
    | warranty garantie~
    | emission uitstoot emissie~
      co2 co2-uitstoot kooldioxide broeikasgas~ uitgestoten stoot_uit stoten_uit stootte_uit koolstofdioxide
      ecologische_voetafdruk uitlaatgas~
    | rainfall neerslag~ regen regenval regende stortregen~
      hoosbui~ regenbui~ wolkbreuk~ geregend plensbui~ slagregen~ gietende_regen regenwater
    | magnitude magnitude~ windkracht~ beaufort richter
      schaal_van_richter richterschaal
    | leakage lekkage~ lekverlies~ waterverlies
      lekt lekte gelekt~ weggelekt~ sijpel~
    | traffic verkeer
      verkeersstroom verkeersdrukte verkeersintensiteit~ voertuigen_per_dag auto's_per_dag
    | density dichtheid~ bevolkingsdichtheid~
    | life_expectancy levensverwachting~
      verwachte_levensduur gemiddeld_oud_worden
    | mortality sterfte~
      dodelijkheid doodscijfer letaliteit
    | start start_van begin begon begonnen begint beginnen startte startten gestart start starten aanvang~
      uitgebroken eerste_paal eerste_steen eerste_spade eerste_spadesteek ging_van_start gingen_van_start
      barstte_los barst_los brak_uit braken_uit breekt_uit ging_van_start_met gaat_van_start gaan_van_start
      aftrap~ afgetrapt~ begin_van_de aangevangen ving_aan vangt_aan vingen_aan ontstond_de_brand startschot
      startsein schop_in_de_grond eerste_schop ingezet_op ingeluid~ trapt_af trapte_af uitbreken uitbraak
      startdatum op_gang_gekomen kwam_op_gang begonnen_aan officiële_start
    | end einde eind eindigt eindigde eindigden afgelopen_op beëindig~ eindigen
      liep_af loopt_af lopen_af afgelopen ten_einde tot_een_einde ten_einde_gekomen afgesloten_werd stopgezet~
      stopzetting stopte stopten stopt gestopt~ slotdag~ sluitstuk slotfluitsignaal eindsignaal eindigde_met
      einde_aan uitgedoofd ophouden
    | open opening openingen opent opende openden openen geopend~ open eerste_patiënten eerste_bezoekers
      eerste_reizigers
      deuren_geopend opende_zijn_deuren opende_haar_deuren openden_hun_deuren deuren_openen opent_de_deuren
      opent_zijn_deuren opengesteld~ openstelling~ ging_open gingen_open gaat_open gaan_open opengegaan
      opengegooid ingewijd~ inwijding inhuldiging~ ingehuldigd~ onthuld~ onthulling lintje_geknipt
      knipte_het_lint lint_doorgeknipt eerste_gasten eerste_klanten eerste_bewoners toegankelijk_gemaakt
      toegankelijk_voor_publiek feestelijk_geopend eerste_passagiers verwelkomde_de_eerste eerste_leerlingen
    | close dichtging dichtgingen dichtgaat dichtgegaan sluit~ sloot sloten~ gesloten~ afsluiting~ afgesloten
      dichtgegaan_is deuren_gesloten ging_dicht gingen_dicht gaat_dicht gaan_dicht deuren_sluiten stilgelegd~
      stillegging~ buiten_gebruik buiten_bedrijf afgezet~ afzetting afgegrendeld~ opgedoekt~ opdoeken opgeheven
      opheffing deuren_dicht dichttimmer~ afgesloten_wordt beëindigde_de_activiteiten
      stopzetting_van_de_activiteiten van_het_net buiten_dienst op_slot houdt_op_te_bestaan dichtgedaan
      bedrijfsbeëindiging
    | reopen heropening~ heropend~ heropent heropenen
      weer_open weer_geopend opnieuw_geopend opnieuw_open weer_opengesteld hervat~ herstart~ weer_in_gebruik
      weer_in_bedrijf hervatten_van weer_opgestart heropstart~
    | complete voltooi~ afgerond~ afronding~ oplevering~ opgeleverd~ klaar~ gereed
      af_zijn klaar_was klaar_zijn afgebouwd~ volbouwd volbracht~ sleuteloverdracht sleutels_overhandigd
      instapklaar bewoonbaar betrokken_worden intrek intrek_genomen ingetrokken_bewoners gefinaliseerd~
      gereedkomen gereedgekomen kwam_gereed komt_gereed gereed_zijn kant-en-klaar
    | commission ingebruikname~ ingebruikneming~ in_gebruik in_bedrijf in_gebruik_genomen
      in_bedrijf_genomen in_dienst_gesteld in_bedrijf_gesteld
      van_start_gegaan_met_de_productie in_werking_gesteld opgestart~ opstart~ ging_draaien draait_sinds
      draaien_sinds ging_live live_gegaan live_ging in_gebruik_genomen_werd aangezet ingeschakeld~
      aangesloten_op_het_net aan_het_net op_het_net in_bedrijf_sinds in_gebruik_sinds levert_stroom_sinds
      operationeel_sinds operationeel_geworden nam_in_gebruik namen_in_gebruik neemt_in_gebruik netaansluiting~
      indienststelling~ in_dienst_genomen_schip wekt_stroom_op
    | discover ontdek~ opgemerkt gesignaleerd waargenomen vastgesteld aangetroffen
    | launch lancering~ gelanceerd~ lanceert lanceren introductie~ ingevoerd ingevoerde invoering geïntroduceerd~
      lanceerde lanceerden op_de_markt op_de_markt_gebracht kwam_op_de_markt kwamen_op_de_markt komt_op_de_markt
      in_de_winkel in_de_winkels in_de_schappen introduceerde introduceert uitgerolde première premières
      marktintroductie~ de_ruimte_in_geschoten ruimte_in_gestuurd gepresenteerd_werd invoerde invoerden
      voerde_in voerden_in
    | publish gepubliceerd~ publicatie~ publiceert publiceren verschenen verschijnt bekendgemaakt~
      uitgebracht~ bracht_uit brachten_uit brengt_uit bekend_gemaakt openbaar_gemaakt openbaarmaking~
      maakte_bekend maakten_bekend publiceerde publiceerden naar_buiten_gebracht uitgegeven_boek gedeeld_op
      verscheen gelekte_rapport
    | found opgericht~ oprichting~ gesticht~ richtte_op voor_het_eerst_gehouden voor_het_eerst_georganiseerd
      oprichtingsjaar
      oprichten richtten_op opgericht_in bestaat_sinds bestaan_sinds ontstaan_in ontstond_in dateert~ dateren
      stamt_uit stammen_uit gaat_terug_tot ontstaansjaar stichtte stichtten in_het_leven_geroepen
      riep_in_het_leven van_de_grond_gekomen stichting_van_de_club voor_het_eerst_plaats
    | anniversary jarig_bestaan jarige_bestaan
      jubileum~ jubilea verjaardag~
      eeuwfeest~ lustrum~ bestaat_jaar viert_zijn viert_haar jubileert gedenkdag~ jaren_bestaan jubilaris~
      geboortedag
    | adopt aangenomen aanneming~ vastgesteld~ goedgekeurd_verdrag
      nam_aan namen_aan neemt_aan aangenomen_werd goedkeurde_het_parlement door_het_parlement door_de_kamer
      bekrachtigde doorgevoerd~ bij_wet wet_geworden
    | sign ondertekend~ ondertekening~ ondertekenen ondertekent tekende~ getekend~ handtekening~ ondertekenaar~
      handtekening_zetten zette_zijn_handtekening zetten_hun_handtekening zette_haar_handtekening onderschreven
      onderschrijven paraaf gesloten_overeenkomst bezegeld~ parafeer~ contractondertekening krabbel
      handtekeningen_gezet zetten_een_handtekening
    | ratify ratific~ geratificeerd~ bekrachtig~
    | accede toetreding~ toegetreden~ treedt_toe sloot_zich_aan
      lid_geworden lid_werd lid_worden lid_werden werden_lid werd_lid traden_toe trad_toe toetreden
      sloten_zich_aan sluit_zich_aan sluiten_zich_aan aangesloten_bij aansluiting_bij toetredend~
    | withdraw terugtrekking~ teruggetrokken~ uittreding~
      trok_zich_terug trokken_zich_terug trekt_zich_terug trekken_zich_terug uitgestapt_uit stapte_uit
      stapten_uit stapt_uit haakte_af haakten_af haakt_af afgehaakt~ opgestapt_uit vertrek_uit uittreden
      terugtrekken trad_uit traden_uit
    | enter_into_force inwerkingtreding~ in_werking treedt_in_werking trad_in_werking van_kracht
      gaat_in ging_in gaan_in gingen_in ingegaan ingaan ingangsdatum~ geldt_vanaf gelden_vanaf geldt_sinds
      gold_vanaf wordt_van_kracht werd_van_kracht worden_van_kracht treden_in_werking traden_in_werking
      rechtsgeldig~ kracht_van_wet met_ingang_van ingevoerd_per bindend
    | expire verloopt verlopen vervalt verstrijkt verstreken
      verliep verliepen vervallen afloopt_op loopt_ten_einde verstreek ongeldig_geworden houdbaar_tot verjaard
    | pledge toegezegd~ toezegging~ beloofd~ belofte~ zegde_toe zegt_toe beloven
      belooft zeggen_toe zegden_toe toezeggen zegde_steun_toe in_het_vooruitzicht stelt_in_het_vooruitzicht
      verbond_zich verbonden_zich verbindt_zich verplicht_zich garandeert garandeerde gegarandeerd~
      toezegging_van engageert engagement verplichtte_zich woord_gegeven
    | approve goedgekeurd~ goedkeuring~ keurde_goed ingestemd
      groen_licht goedkeuren keurden_goed keurt_goed keuren_goed akkoord_gegaan ging_akkoord gingen_akkoord
      gaat_akkoord gaan_akkoord akkoord_van akkoord_met stemde_in stemden_in stemt_in stemmen_in instemming
      toestemming toegestemd ja_gezegd zegen fiat fiatteer~ gefiatteerd~ gunstig_advies door_de_bocht
      ingewilligd~ inwilliging goedgevonden ging_door_met_steun
    | reject verworpen afgewezen~ afwijzing~ verwierp verwierpen geweigerd~ weigering~ afgekeurd~
      weggestemd~ afgestemd~ stemde_weg stemden_weg weggewuifd afgeschoten wees_af wezen_af wijst_af wijzen_af
      afwijzen verwerpt verwerpen verwerping weigert weigerde weigerden weigeren keurde_af keurden_af afkeuren
      van_tafel_geveegd veto veto's nee_gezegd zei_nee neen_gezegd haalde_het_niet niet_doorgegaan_voorstel
      afgeketst~ afgewimpeld~ ongegrond verworpen_met
    | abstain onthouding~ onthielden onthield onthouden_zich
      onthielden_zich onthield_zich onthouden_zich_van blanco stemden_niet_mee stemde_niet_mee
    | in_favour voorstem~ stemden_voor stemde_voor voorstander~ vóór steun_van gesteund instemming_van unaniem~
      stemmen_voor ja-stem~ stemden_ja pleit_voor pleitten_voor pleiten_voor spraken_zich_uit_voor
      sprak_zich_uit_voor schaarden_zich_achter schaarde_zich_achter steunen steunden steunde steunt
      voor_het_voorstel achter_het_voorstel eens_met bijval
    | against tegen_de_staking tegenstem~ stemden_tegen stemde_tegen tegenstander~
      nee-stem~ stemden_nee tegenwerp~ verzetten_zich verzet_zich verzette_zich kantten_zich gekant_tegen
      spraken_zich_uit_tegen sprak_zich_uit_tegen bezwaar_tegen tegen_het_voorstel stemmen_tegen oneens
    | response_rate responspercentage~ deelnamepercentage~ respons
      responsgraad antwoordpercentage deelnamegraad
    | turnout opkomst~
      ging_naar_de_stembus gingen_naar_de_stembus gaat_naar_de_stembus naar_de_stembus ging_stemmen
      gingen_stemmen brachten_hun_stem_uit bracht_zijn_stem_uit stem_uitgebracht stem_uitbrachten kwam_stemmen
      kwamen_stemmen deelname_aan_de_verkiezingen naar_de_stembureaus stembusgang~ naar_de_stemlokalen
    | attendance aanwezig~ bijgewoond woonden_bij deelname_van met_deelname
      trok_bezoekers trokken_naar lokte lokten trekt_bezoekers aangetrokken toegestroomd~ stroomden stroomde
      kwamen_af_op kwam_af_op kwamen_opdagen opgedaagd~ opdagen daagden_op daagde_op kwamen_bijeen kwam_bijeen
      kwamen_kijken bijeengekomen verzamelden_zich verzamelde_zich gingen_de_straat_op de_straat_op
      op_straat_gekomen op_de_been ter_plaatse_kwamen samengekomen kwamen_samen deden_mee deed_mee doen_mee
      doet_mee meegedaan meededen waren_erbij was_erbij erbij_waren woonde_bij wonen_bij bijwoonden bijwoonde
      liepen_mee meegelopen meeliepen langs_de_kant toeloop belangstelling_van aanloop drukbezocht druk_bezocht
    | share aandeel percentage~ aandeel_van deel_van_de
      aandelenbelang belang_van belang_in goed_voor maakt_uit maken_uit maakten_uit uitmaakt uitmaken
      vertegenwoordigt aandelenpakket~ fractie_van deelneming~ marktdeel minderheidsbelang~ meerderheidsbelang~
      brok percentueel
    | growth groei groeit groeide groeiden gegroeid~
      opgang bevolkingsgroei aanwas aangegroeid~ economische_groei uitgegroeid~ groeien groeipercentage~
      expansie
    | increase stijging~ steeg stegen gestegen stijgt stijgen toename~ toegenomen verhoging~ verhoogd~ loonsverhoging~
      opgelopen oploopt groeicijfer~ verhogen verhoogt
      steeg_met liep_op liepen_op loopt_op lopen_op omhoog omhoog_gegaan ging_omhoog gingen_omhoog gaat_omhoog
      gaan_omhoog omhooggeschoten schoot_omhoog schoten_omhoog klom klommen geklommen klimt nam_toe namen_toe
      neemt_toe nemen_toe toenemen toeneemt opgetrokken_tot opgekrikt~ opgeschroefd~ vergroot~ vergroting
      uitgebreide opvoeren opgevoerd~ aangedikt aangezwollen gesprongen sprong_naar sprong_van_de opslag_van
      meer_dan_vorig stijgend~ plus_van erbij_gekomen kwamen_erbij kwam_erbij verhoogt_met aantrekken_van_de
      accres vermeerder~ toegenomen_met duurder_geworden in_de_lift bijgekomen opwaarts~ oplopen
    | decrease daling~ daalde daalden gedaald~ daalt dalen afname~ afgenomen verlaging~ verlaagd~ vermindering~
      verminderd~ gekrompen krimp verlagen verlaagt verminderen gezakt krimpt gekort
      ging_omlaag gingen_omlaag omlaag gaat_omlaag gaan_omlaag naar_beneden nam_af namen_af neemt_af nemen_af
      afnemen afneemt kelderde kelderden zakte zakten zakt zakken_naar liep_terug liepen_terug loopt_terug
      teruggelopen terugloop~ terugval~ teruggevallen viel_terug vielen_terug teruggang ingekrompen inkrimping~
      slonk slonken geslonken slinkt kromp krompen teruggebracht~ teruggeschroefd~ schroeft_terug bracht_terug
      brachten_terug inzakken ingezakt~ verkleind~ verkleining ingekort~ inkorting gesnoeid_in snoeit_in
      snoeien_in tuimelde tuimelden gedecimeerd duikeling duikelde afgezwakt~ dalend~ neerwaarts~ halveer~
      gehalveerd~ reductie~ gereduceerd_tot minder_geworden minder_dan_vorig afbouw
    | rate tarief tarieven tempo ratio graad
    | average gemiddeld~ doorsnede
      doorgaans gewoonlijk middelste gemiddelde_van
    | median mediaan mediane
    | record record records recordaantal~ recordhoogte
      nooit_eerder nog_nooit ongekend~ hoogterecord~ hoogste_ooit laagste_ooit ooit_gemeten
      sinds_het_begin_van_de_metingen meeste_ooit historisch_hoog toptijd dieptepunt_ooit
    | maximum maximum maximaal maximale hoogste piek
      hoogtepunt_van ten_hoogste bovenlimiet piekte piekwaarde~ op_zijn_hoogst
    | minimum minimum minimaal minimale laagste
      laagtepunt dieptepunt ondergrens~ op_zijn_minst minimumaantal
    | total totaal totaalkosten totale totalen bij_elkaar samen in_totaal opgeteld gezamenlijk~
      bijeen bij_elkaar_opgeteld alles_bij_elkaar al_met_al eindtotaal~ totaalbedrag~ totaalaantal opgeteld_komt
      samengeteld bijeengeteld alles_samen som_van
    | alone alleen_al op_zichzelf
    | part deel delen~ gedeelte~ waarvan waaronder van_wie
    | rest rest resterend~ overig~
      restant~ resteert resteren overblijf~ overgebleven wat_overblijft
    | difference verschil verschillen hoogteverschil~ voorsprong
      voorsprong_van afwijking~ kloof discrepantie~ onderscheid meer_stemmen_dan stemmenverschil
    | deadline deadline~ termijn termijnen uiterste_datum uiterlijk sluitingsdatum~
      uiterste_inleverdatum inschrijftermijn~ sluit_de_inschrijving sluitingsdag inleverdatum aanmelden_tot
      inschrijven_tot inzenden_tot aanvragen_tot einddatum~ laatste_dag uiterste_dag niet_later_dan
      sluitingstermijn~ tot_en_met_uiterlijk indientermijn~ einde_van_de_inschrijving reageren_tot
      inleveren_voor indienen_voor
    | death overlijden dood sterfdag~ overleden overleed stierf
      heengaan verscheiden verscheen_niet_meer doodging overleden_op ontslapen
    | birth geboorte~ geboren
      ter_wereld
      bevalling~ beviel kwam_ter_wereld kwamen_ter_wereld het_levenslicht levenslicht baarde
    | arrival aankomst~ aangekomen~ arriveer~ arriveren
      kwam_aan kwamen_aan komt_aan komen_aan binnenkomst binnengelopen~ loopt_binnen meerde_aan aangemeerd~
      liep_binnen
    | departure vertrek_van vertrok vertrokken vertrekt vertrektijd~ vertrekken_om vertrek vertrekken
      reed_weg vertrokken_uit vaart_uit voer_uit uitgevaren opgebroken stapte_op_de_trein afvaart~ afreis
      afgereisd~ vertrekuur vliegt_weg gaat_weg
    | hire aangenomen_personeel in_dienst_genomen aangeworven~ werving~
      nam_aan_als in_dienst_nemen neemt_in_dienst nam_in_dienst namen_in_dienst aannemen_van_personeel
      aangetrokken_medewerkers gerekruteerd~ rekruteer~ rekruteren aanwerv~ wierf wierven nieuwe_banen
      banen_gecreëerd banen_creëren banen_erbij extra_banen nieuwe_arbeidsplaatsen werft aangeworven_personeel
      indienstneming~
    | lay_off ontslag~ ontslaat banenverlies geschrapt~ schrappen
      ontslagen_werden banen_geschrapt banen_schrappen schrapt_banen schrapte_banen schrappen_banen
      schrapt_arbeidsplaatsen arbeidsplaatsen_geschrapt arbeidsplaatsen_schrappen banen_verdwijnen
      verdwijnen_banen banen_verloren verliezen_hun_baan verloren_hun_baan verliest_zijn_baan baan_verliezen
      baan_verloren op_straat_gezet op_straat_komen op_straat_belanden afvloei~ afgevloeid~ op_de_keien
      weg_moeten ontsloeg ontsloegen ontslaan collectief_ontslag functies_geschrapt functies_vervallen
      banen_vervallen banen_weg banenschrapping~ aan_de_deur_gezet aan_de_dijk de_laan_uit
      arbeidsplaatsen_verdwijnen arbeidsplaatsen_verloren overtollig~ boventallig~ personeelsinkrimping~
      inkrimping_van_het_personeel werk_kwijt baan_kwijt baan_kost
    | appoint benoemd~ benoeming~ aangesteld~
      aangesteld_als benoemt beëdigd~ beëdiging aanstelling~ stelde_aan stelt_aan in_functie_getreden treedt_aan
      trad_aan aangetreden ambtsaanvaarding geïnstalleerd_als voorgedragen
    | resign aftreden afgetreden trad_af
      opgestapt stapte_op stapt_op stappen_op stapten_op opstappen ontslag_genomen nam_ontslag neemt_ontslag
      legde_zijn_functie_neer legde_haar_functie_neer legt_zijn_functie_neer gooide_de_handdoek treedt_af
      treden_af traden_af ontslagname~ trad_terug
    | win won wonnen gewonnen overwinning~ zege zeges
      versloeg versloegen verslagen_door verslaat klopte_de zegevier~ triomf~ winst_van behaalde_de_titel
      haalde_de_titel pakte_de_titel pakte_goud pakte_de_zege sleepte_in_de_wacht in_de_wacht_gesleept
      in_de_wacht gaat_aan_de_haal_met ging_aan_de_haal trok_aan_het_langste_eind winnen wint mee_naar_huis
      streek_het_prijzengeld_op kroonde_zich gekroond_tot zegepraal bemachtigde veroverde veroverden verovert
    | rank rang ranglijst~ rangschikking~
      eindigde_als plaats_in_de_ranglijst klassement klassering~ stand_in_de eindigde_op staat_op_plaats
      notering ranking rankings
    | vaccinate gevaccineerd~ vaccinatie~ inenting~ ingeënt~ vaccineren
      prik geprikt~ vaccineert vaccineerde immuniseer~ immunisatie spuitje spuit_tegen ent_in prikte prikten
    | training opleiding~ opgeleid~ scholing~ bijscholing training trainingen getraind~
      bijgeschoold~ omgeschoold~ omscholing~ leergang~ geschoold~ nascholing~ opleiden leidde_op leidt_op
      leiden_op instructie_gekregen cursus_gevolgd workshop_gevolgd
    | register geregistreerd~ registratie~ aangemeld~ aanmelding~
      ingeboekt geteld opgetekend~ genoteerd~ aangifte~ meldden_zich_aan meldde_zich_aan meldt_zich_aan
      aanmelden registreerde registreerden inschrijven geboekstaafd vastgelegd~ gemeld~ schreven_zich_in
      schreef_zich_in
    | elect verkozen gekozen
      gekozen_tot verkozen_tot herkozen herverkozen herkiezing stemde_hem_tot
    | threshold drempel~
      kiesdrempel~ ondergrens_van benodigde_aantal voldoende_voor volstaat volstaan vereiste_aantal
    | target doel doelen doelstelling~ streefcijfer~ streefgetal
      streefdoel~ streven streeft_naar streven_naar streefde_naar mikt_op mikken_op beoogt ambitie ambities
      richtcijfer taakstelling~ klimaatdoel~ streefwaarde
    | limit limiet limieten grens grenzen bovengrens plafond~ toegestaan~ toegelaten
      gelimiteerd~ beperkt_tot beperking~ begrensd~ begrenzing~ mag_niet_hoger niet_overschrijden
      niet_meer_bedragen dan_toegestaan maximaal_toegestaan limiteer~ gemaximeerd~ maximum_van_de
      maximumtemperatuur_van
    | quota quotum~ quota
      vangstquota vangstquotum contingent~ visquota vangstbeperking~ rantsoen~
    | edition editie~
    | phase fase fasen fases etappe~
    | efficacy werkzaam werkzaamheid effectiviteit beschermt_tegen bescherming_tegen
      effectief_tegen beschermt bescherming_van_het_vaccin werkt_tegen slagingspercentage~ beschermingsgraad
      succespercentage~
    | occupancy bezetting bezettingsgraad
      bezet bezette_bedden volgeboekt~ volzet vulgraad~ benuttingsgraad bedbezetting~ kamerbezetting~
      leegstand_van beddenbezetting
    | prison_term cel gevangenisstraf~ gevangenis celstraf~
      achter_de_tralies achter_tralies achter_slot_en_grendel de_cel_in de_gevangenis_in naar_de_gevangenis
      in_de_cel jaar_cel gevangeniszitting brommen opsluiting vrijheidsstraf~ jaar_gevangenis in_de_gevangenis
      zitten_uit zit_uit zat_vast bajes jeugddetentie detentie levenslang
    | box_office bioscoopopbrengst~ recette
      bioscoopkassa~ kassaopbrengst~ kaartopbrengst~ aan_de_kassa
    | poverty armoede
      arme_gezinnen armoedegrens~ onder_de_armoedegrens minima bijstandsniveau behoeftig~ armlastig~ kansarm~
      bestaansminimum rondkomen
    | charging opladen laadtijd~ laden
      laadbeurt~ oplaadtijd~ volle_lading laadsnelheid opladen_duurt oplaadbeurt
    | wave golven golfhoogte
    | collapse ingestort instort~
      stortte_in stortten_in stort_in bezweek bezweken bezwijk~ in_elkaar_gezakt zakte_in_elkaar zakte_in
      in_elkaar_gestort ineengestort~ ingezakt_dak ineenstorting~ omgevallen
    | bribe steekpenning~ omkoping corruptie
      smeergeld~ omgekocht~ omkoopgeld~ corrupt corrupte omkoopsom~
    | research onderzoek_en_ontwikkeling onderzoek
    | advertising reclame advertentie~ marketing
      reclamecampagne~ reclamespot~ reclamebudget~ publiciteit adverteer~ reclame-inkomsten spotje spotjes
    | television televisie televisierecht~ uitzending uitgezonden tv-recht~
      tv-uitzending~ uitgezonden_op buis_gekeken op_de_buis op_televisie televisie-uitzending~ tv-zender~
      livestream~
    | rescue redding reddingsactie~
      reddingsoperatie~ reddingswerk~ uit_het_water_gehaald uit_zee_gehaald hulpactie
    | demand eist~ eisen~ geëist vordert
      eisen_van geëiste vroeg_om vraagt_om vragen_om dringt_aan_op dringen_aan_op aandringen wil_minstens
      willen_meer looneis~ verzoek_om verzoeken claimt claimen opeisen vordering~ vraag_naar behoefte_aan
    | recall terugroep~ teruggeroepen
      riep_terug roept_terug roepen_terug uit_de_handel_genomen uit_de_schappen uit_de_handel uit_de_verkoop
      van_de_markt_gehaald naar_de_garage terughaal~ haalt_terug
    | heat_output warmtevermogen verwarmingsvermogen
    | throughput doorvoer doorvoercapaciteit overslag
    | wingspan spanwijdte vleugelspanwijdte
    | frequency frequentie frequenties
      rijdt_om_de rijden_om_de om_de_tien_minuten kloksnelheid~ hertz interval~
    | waiting_time wachttijd wachttijden
      wachten wacht_op wachtte wachtten gewacht~ wachtduur wachtrij~ in_de_rij wachtperiode~
    | notice_period opzegtermijn~
      opzegperiode~ opzeggingstermijn~ maand_opzegtermijn opzeggen_met
    | contract_term contractduur contracttermijn~ looptijd_van_het_contract
      looptijd_van_de_overeenkomst contract_loopt contract_geldt contractperiode~ duur_van_het_contract
      contract_voor_de_duur
    | validity geldigheid geldigheidsduur geldig geldige
      geldt_tot blijft_geldig geldigheidstermijn~ gelden_tot
    | premium verzekeringspremie~ zorgpremie~ jaarpremie~
      polisprijs~ premiebedrag~ verzekeringskosten
    | write_off afschrijving afschrijvingen afgeschreven afwaardering~
      afgeboekt~ afboek~ waardevermindering~ waardeverlies boekt_af boekte_af boekten_af afschrijven schreef_af
      schreven_af
    | overspend budgetoverschrijding~ kostenoverschrijding~ overschrijding~ meerkosten
        budget_overschreden boven_budget overschreden
      kostenexplosie~ duurder_uitgevallen kosten_uit_de_hand viel_duurder_uit kostenstijging~ tegenvaller~
    | market_share marktaandeel marktaandelen
      deel_van_de_markt aandeel_in_de_markt
    | market_value marktwaarde beurswaarde
      beurskapitalisatie~ marktkapitalisatie waarde_op_de_beurs
    | birth_rate geboortecijfer~ vruchtbaarheidscijfer~
      kinderen_per_vrouw geboorten_per geboorteaantal~
    | survival_rate overlevingskans~ overlevingspercentage~
    | overtime overuren overwerk
      extra_uren overuur meeruren overwerkuren
    | working_time werktijd werktijden arbeidstijd~ werkweek
      werkuren arbeidsduur uren_per_week arbeidsweek werkdag arbeidsuren gewerkte_uren wekelijkse_uren
    | productivity productiviteit~ arbeidsproductiviteit
      output_per_uur productie_per_uur
    | treat behandeld behandelde behandelden behandelt behandelen behandeling behandelingen therapie therapieën
      verzorgd~ medische_hulp medische_verzorging medisch_verzorgd eerste_hulp verpleegd~ genezen genas
      verbonden_door_ambulancepersoneel nagekeken_door_ambulancepersoneel medische_zorg opgelapt_door
    | plant_out geplant geplante plantte plantten aanplant aangeplant~ herbebossing~ herbebost~
      planten_van_bomen bomen_planten de_grond_in_gezet boomplant~ beplant~ herplant~ uitgeplant~ ingeplant~
      aanplanting~ plant_bomen
    | recycle gerecycled~ recycling hergebruikt~
      hergebruik~ gerecycleerd~ recyclage herwonnen verwerkt_tot gecomposteerd~ recycleer~ upcycl~
    | seize in_beslag_genomen inbeslagname~ inbeslagneming~ nam_in_beslag
      inbeslaggenomen geconfisqueerd~ confisqueer~ onderschept~ verbeurd~ buitgemaakt beslag_gelegd legde_beslag
      legden_beslag beslag_op beslag_genomen drugsvangst~
    | excavate opgegraven opgraving~ blootgelegd~
      opgraven groeven_op bloot_gelegd uitgegraven~ naar_boven_gehaald aan_het_licht bovengehaald opgedolven
    | drill geboord boring boringen
      boort boorde boorden boorgat_van boren boorwerk~
    | wind_speed windsnelheid windsnelheden windstoot windstoten
      windvlaag windvlagen rukwind~ windstoten_tot windkracht_van stormvlaag~
    | cancel geannuleerd~ afgelast~ afgezegd~ annuleren afgelasting~
      ging_niet_door gaat_niet_door gaan_niet_door gingen_niet_door niet_doorgaan niet_doorgegaan afgeblazen
      geschrapte_vluchten uitgevallen uitval viel_uit vielen_uit valt_uit vallen_uit niet_uitgevoerd
      geschrapt_worden aan_de_grond bleven_aan_de_grond annuleerde annuleerden annuleert annuleer~ van_de_baan
      zegde_af zegden_af afzeggen cancelde gecanceld~ cancelen ingetrokken_vluchten in_het_water_gevallen
    | postpone uitgesteld~ uitstel verdaagd~
      verzet_naar verplaatst_naar verschoven_naar verschoven opgeschort~ opschorting~ uitstellen stelde_uit
      stelt_uit stelden_uit op_de_lange_baan opgeschoven~ naar_achteren naar_later later_moment later_tijdstip
      op_een_later in_de_ijskast vooruitgeschoven
    """
)

_ACTS = table(
    """
        rating beoordeling beoordelingen rating ratings rapportcijfer~ waardering waarderingen beoordeeld_met
      cijfer_van gemiddeld_cijfer sterren_van beoordeeld~ quotering~ tevredenheidscijfer schoolcijfer~
    | score score scores puntentotaal~ eindstand
      gescoord~ scoorde scoorden scoort eindscore~ uitslag_was tussenstand ruststand
    | satisfaction tevreden tevredenheid~
      blij_met ontevreden~ tevredener
    | audience kijkcijfer~ luistercijfer~ publieksaantal~
      keken_naar_de_uitzending kijkersaantal~ kijkdichtheid~ kijkersaandeel zagen_op_tv stemden_af_op
    | circulation oplage oplagen oplages
    | mileage kilometerstand~
      op_de_teller teller_staat
    | efficiency efficiëntie efficiency
    | accuracy nauwkeurigheid precisie
    | purity zuiverheid zuiverheidsgraad
    | concentration concentratie concentraties
    | humidity luchtvochtigheid vochtigheid vochtgehalte
    | snowfall sneeuwval sneeuwhoogte
      sneeuwlaag~ sneeuwdek~ verse_sneeuw centimeter_sneeuw gesneeuwd sneeuwde
    | flow_rate debiet debieten doorstroomsnelheid
      kubieke_meter_per_seconde doorstroming waterafvoer afvoer_van_de
    | gradient stijgingspercentage~ helling~
      steilheid steil
    | image_resolution beeldresolutie~ schermresolutie~
    | memory_size werkgeheugen~ geheugen opslagruimte opslagcapaciteit~
    | bandwidth bandbreedte bandbreedtes
      internetsnelheid~ downloadsnelheid~ uploadsnelheid~ verbindingssnelheid~ doorvoersnelheid~
    | latency latentie latentietijd
      reactietijd~ responstijd~ ping
    | battery_life batterijduur accuduur batterijlevensduur
      accu_gaat batterij_gaat_mee accu_gaat_mee batterijtijd
    | running_time speelduur speeltijd
      filmduur film_duurt lengte_van_de_film
    | majority meerderheid meerderheden
    | quorum quorum
    | literacy alfabetisering~ analfabet~ laaggeletterd~ geletterdheid
      lezen_en_schrijven leest_en_schrijft geletterd~
    | fertility vruchtbaarheid fertiliteit
    | obesity obesitas zwaarlijvig~ overgewicht
    | coverage dekking~
      netwerkdekking
    | recurrence recidive~ recidivist~
      terugval_in_criminaliteit teruggekeerde_ziekte terugkerende hervallen opnieuw_in_de_fout
    | discharge uit_het_ziekenhuis_ontslagen ontslagen_uit_het_ziekenhuis uit_het_ziekenhuis
      naar_huis_gestuurd mochten_naar_huis mocht_naar_huis naar_huis ontslagen_uit_de_kliniek
      ziekenhuis_verlaten verliet_het_ziekenhuis
    | admission toelating toelatingen ziekenhuisopnames opnamestop
      opnames ziekenhuisopname_van instroom opgenomen_patiënten_per
    | enrol ingeschreven~ inschrijving~
      nieuwe_studenten_ingeschreven begon_aan_de_studie eerstejaars~ schreven_zich_voor studie-inschrijving~
      schoolstart
    | promote promotie promoties gepromoveerd~ bevorderd
    | expel uitgewezen uitwijzing~ geroyeerd~
      buitengezet uitzetting~ uitgesloten~ uitsluiting~ eruit_gezet van_school_gestuurd het_land_uitgezet
      geschorst~ verwijderd_van_school
    | negotiate onderhandel~
      cao-overleg gesprekken_met_de_vakbonden cao-gesprek~ overlegronde~
    | offer aanbod aanbieding aanbiedingen aangeboden
      bood_aan bieden_aan biedt_aan boden_aan loonbod_van op_tafel
    | bid bod bieding biedingen overnamebod
    | mortgage hypotheek hypotheken
      woonkrediet~ woonlening~ huislening~ hypothecair~ hypotheeklening~
    | merge fusie fusies gefuseerd~ fuseer~ fuseren samengevoegd~ samenvoeging~
      gingen_samen gaan_samen samensmelt~ samengesmolten samengegaan bundelden_hun_krachten opgegaan_in
    | acquire overname overnames acquisitie~
      overgenomen neemt_over nam_over namen_over nemen_over overnemen opgeslokt_door inlijving ingelijfd~
      opkopen
    | valuation taxatie~ getaxeerd~ beurswaardering~
    | share_price aandelenkoers~ beurskoers~ koers_van_het_aandeel
    | savings spaargeld~ spaartegoed~ spaarrekening~
      spaarcent~ spaarsaldo~ spaarpot_van
    | remittance geldovermaking~ geldzending~
    | royalty royalties royalty's
    | sponsor sponsor sponsors sponsoren sponsoring sponsort gesponsord~ sponsorgeld~
    | renovate renovatie~ gerenoveerd~ renoveren opknapbeurt~
      gemoderniseerd~ modernisering~ moderniseren verbouwd~ verbouwing~ verbouwen grondig_opgeknapt facelift
      opgefrist~ opfrisbeurt~ vernieuwbouw herinricht~ heringericht~ opgewaardeerd~ gestript
    | restore restauratie~ gerestaureerd~ restaureren
      wederopbouw heropbouw~ herbouw~ heropgebouwd~ in_ere_hersteld gereconstrueerd~ reconstructie~
      in_oude_luister in_volle_glorie wederopgebouwd
    | extend verleng~ uitbreiding uitbreidingen uitgebreid_met uitgebreid_tot uitgebreid_naar
      vergroot_tot uitbouw~ uitgebouwd~ aanbouw uitbreiden breidt_uit breidde_uit prolongatie~
    | widen verbreed~ verbreding verbreden
    | relocate verhuisd verhuisde verhuisden verhuist verhuizen verhuizing verhuizingen herhuisvest~
      verplaatst_naar_een ondergebracht~ verkast~ verkassen nieuw_onderkomen verplaatsing overgeplaatst~
      overplaatsing~ intrek_in
    | clear geruimd~ ontruimd~ ontruiming~ ruiming~
      weggehaald~ weghalen verwijdering opgeruimd~ opruimen opruiming schoongemaakt~ afgevoerd~ vrijgemaakt_van
      leeggehaald~ opruimactie~ weggeruimd
    | monitor gemonitord~ monitoring
      opvolging opgevolgd~ nazorg controlebezoek~ controleonderzoek~ in_de_gaten volgden_de_patiënten bewaakt~
      toezicht nacontrole~ vervolgonderzoek~ monitort
    | observe waargenomen waarneming waarnemingen gespot
      gezien_werden waarnemingen_van gesignaleerd~ zagen_we ontwaard telden_de_vogelaars geobserveerd~
    | tour tournee tournees
    | sail gezeild zeilt zeilde zeilden zeilen
      voeren_met vaart_tussen zeiltocht~ afgevaren_route zee_gekozen cruise cruises overtocht~
    | fly vliegt vliegen vloog vlogen gevlogen
    | walk gewandeld wandelt wandelde wandelden wandelen wandeling wandelingen te_voet
      wandeltocht~ trektocht~ marcheer~ gemarcheerd
    | run hardlopen hardgelopen joggen rennen~ rende~ gerend
    | swim zwemt zwemmen zwom zwommen gezwommen
      baantjes_gezwommen zwemtocht
    | climb beklimmen beklimming beklimmingen beklom beklommen
      klom_op top_bereikt bereikte_de_top bedwongen bedwong bergtocht
    | cross oversteek oversteken overgestoken stak_over staken_over
      overstak overstaken oversteken_van doorkruist~ doorkruisen passeer~ passeren over_de_grens gekruist
    | search doorzocht~ doorzoeking~ zoekactie~ huiszoeking~
      zochten_naar zocht_naar zoektocht~ gezocht_naar uitgekamd~ kamden_uit inval invallen speurtocht~
      klopjacht~ uitgeplozen
    | detain vastgehouden opgesloten voorarrest hechtenis
      in_hechtenis in_voorarrest vastgezet~ zat_vast_op opgesloten_in in_bewaring inverzekering~
      voorlopige_hechtenis
    | sentence strafmaat strafmaten
      veroordeel~ gestraft~ opgelegd_kreeg legde_op kreeg_een_straf bestraf~
    | acquit vrijgesproken vrijspraak vrijspraken
      vrijgepleit niet_schuldig ontlast_van vrij_gesproken buiten_vervolging
    | sue gedagvaard~ aangeklaagd~
      voor_de_rechter_gesleept voor_de_rechter stapt_naar_de_rechter stapte_naar_de_rechter
      stappen_naar_de_rechter naar_de_rechter spant_een_zaak spanden_een_zaak spande_een_zaak
      procedure_aangespannen daagde_voor_de_rechter klaagt_aan procedeer~ dagvaard~
    | ban verbod verboden verbiedt
      verbood verboden_zijn verbieden uitgesloten_van niet_toegestaan mag_niet_meer in_de_ban embargo~
      rijverbod~ speelverbod~ schorsing~ geweerd~
    | block geblokkeerd~ blokkade~ blokkeer~ blokkeren
      versperd~ versperring~ barricade~ afgesneden onbegaanbaar~ onbereikbaar lamgelegd~ stremming~ gestremd~
    | hack gehackt~ hack hacker hackers cyberaanval cyberaanvallen
      datalek~ gegevensdiefstal ransomware~ phishing~ hackaanval~ cyberaanslag~ cyberincident~
      inbraak_in_het_systeem hackten
    | delete gewist gewiste
      verwijderde_berichten gewist_werden uitgewist~ wissen
    | print afgedrukt~ geprint~ herdruk~
    | translate vertaald~ vertaling~ vertaalt vertalen
    | teach doceert gedoceerd onderwezen geeft_les gaf_les
      lesgeven lesgegeven onderwijzen bijgebracht geven_les gaven_les
    | speak spreekt~ spreken~ sprak gesproken~
    | write schreef schreven~ schrijft geschreven~
    | knit gebreid~ breien
    | sew genaaid naaien naait naaide naaiden
    | plant gezaaid~ ingezaaid~ zaaien inzaai
      zaaide zaaiden inzaaien uitgezaaid~ inzaai_van
    | weed gewied wieden
    | mow gemaaid~ maaien maait
    | feed gevoederd~ voederen voedert
      voer_voor voeding_van bijgevoerd~
    | breed gefokt~ fokken fokt broedend~ broeden broedt broedpaar broedparen
      kweek~ gekweekt~ nestelen nestelt jongen_grootgebracht jongen_groot broedvogel~ opgefokt
    | hatch uitgebroed~ uit_het_ei
    | release vrijgelaten vrijlating vrijlatingen losgelaten
      vrijgekomen kwam_vrij kwamen_vrij komt_vrij komen_vrij vrijkom~ op_vrije_voeten vrijlaten liet_vrij
      lieten_vrij uitgezet_in_de_natuur in_vrijheid_gesteld uitzetten_in_de_natuur invrijheidstelling~
      teruggezet_in_de_natuur
    | tag geringd~ gezenderd~
      gechipt~ gemerkt~ van_een_zender_voorzien
    | sterilise gesteriliseerd~ sterilisatie~ gecastreerd~ castratie~
    | euthanise euthanasie~ geëuthanaseerd~
      geruimde afgemaakt afgeslacht geslacht_worden inslapen ingeslapen slachting slachten geslachte
    | stay_overnight overnacht overnachten overnachtte overnachtten
      brachten_de_nacht_door bracht_de_nacht_door sliepen geslapen logeerden logeerde gelogeerd logeren
      bleven_slapen
    | check_in ingecheckt~ inchecken check-in
    | board ingestapt instappen instappers
      stapten_in stapte_in aan_boord_gegaan gingen_aan_boord ging_aan_boord inscheep~ opgestapt_in
    | disembark uitgestapt uitstappen uitstappers ontscheep~
      stapten_uit_de_bus van_boord gingen_van_boord ging_van_boord aan_wal
    | overtake ingehaald~ inhalen inhaalmanoeuvre~
    | collide botst botste botsten gebotst aangereden
      reed_in_op reden_in_op knalde knalden geknald ramde ramden geramd~ botste_op kwam_in_botsing
      kwamen_in_botsing in_botsing klapte klapten frontale op_elkaar kop-staartbotsing~ aangevaren~ schampte
    | derail ontspoor~
      uit_de_rails van_de_rails uit_het_spoor
    | capsize gekapseisd~ kapseizen kapseisde kapseisden
      omgeslagen sloeg_om sloegen_om omslaan omgekieperd kantelde kantelden gekanteld~
    | sink gezonken zonk zonken zinken
      verging vergaan naar_de_bodem zinkt tot_zinken gezonken_schip zonk_voor
    | run_aground gestrand~ strandde strandden liep_aan_de_grond
      aan_de_grond_gelopen aan_de_grond_liep vast_op_een_zandbank vastgelopen_op op_een_zandbank op_de_klippen
    | salvage berging bergingen bergingswerk~ geborgen
    | tow weggesleept~ gesleept sleepte sleepten
      op_sleeptouw versleept~ afgesleept~ wegslepen
    | refuel bijgetankt~ getankt~ bijtanken
    | recharge opgeladen~ heropgeladen
    | land geland gelande landde landden landt landing landingen
      aan_de_grond_gezet noodlanding~ geland_op
    | take_off opgestegen steeg_op stegen_op
      stijgt_op stijgen_op opstijgen opsteeg
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
      ieder_jaar_opnieuw jaar_op_jaar op_jaarbasis per_kalenderjaar jaarcijfer~
    | monthly maandelijks~ per_maand elke_maand
      iedere_maand op_maandbasis
    | weekly wekelijks~ per_week elke_week
      iedere_week op_weekbasis
    | daily dagelijks~ per_dag elke_dag
      iedere_dag dag_in_dag_uit op_dagbasis
    | hourly per_uur elk_uur
      ieder_uur elk_heel_uur
    | regional regionaal regionale provinciaal provinciale
    | national nationaal nationale landelijk~
      in_heel_nederland in_het_hele_land over_het_hele_land in_heel_belgië nationaal_niveau landsbreed
    | international internationaal internationale
    | foreign buitenlands~ buitenland
      uit_het_buitenland in_het_buitenland over_de_grens_verkocht
    | domestic binnenlands~ binnenland
      eigen_land in_eigen_land in_het_binnenland
    | local lokaal lokale plaatselijk~
    | federal federaal federale
    | european europees europese
      in_heel_europa europa-breed
    | global wereldwijd~ mondiaal mondiale wereld
      over_de_hele_wereld in_de_hele_wereld ter_wereld_in wereldomvattend
    | public openbaar openbare publieke overheids~ staatsbedrijf
      gemeentelijke staatseigendom
    | private privé particulier~ private
      niet-overheids commercieel commerciële
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
      eerste_melding eerste_berichten in_eerste_instantie eerste_schatting
    | final definitief definitieve eindelijk_vastgesteld finale~ uiteindelijk~
      slotcijfer~ eindstand_van eindresultaat
    | provisional voorlopig~
      voorlopige_telling tussentijds~ tussenstand_van
    | revised herzien~ gecorrigeerd~ correctie~ aangepast~ bijgesteld~ rectificatie~
      bijstelling~ gewijzigd~ geactualiseerd~ rechtgezet~ naar_boven_bijgesteld naar_beneden_bijgesteld
    | previous voordat vóór vorig~ voorgaand~ eerder~ daarvoor voormalige_jaar jaar_eerder een_jaar_geleden
      jaar_geleden een_jaar_eerder een_week_geleden een_maand_geleden een_week_eerder een_maand_eerder jaar_daarvoor
      jaar_ervoor laatste_seizoen laatste_oogst laatste_editie afgelopen_seizoen
      vorige_keer voorafgaand~ voordien het_jaar_ervoor destijds ervoor vorig_jaar~ jaar_terug een_jaar_terug
    | current huidig~ momenteel nu lopend~ dit_jaar vandaag
      op_dit_moment vandaag_de_dag tegenwoordig~ thans heden op_dit_ogenblik
    | next volgend~ komend~ aanstaand~
      eerstkomend~ eerstvolgend~ aankomend~ toekomstig~
    | planned gepland~ plan plannen beoogd~ voorgenomen begroot begrote begrootte
      in_de_planning op_stapel op_de_agenda voorzien_voor ingepland~ zou_openen bedoeling_was gepland_voor
      moest_kosten zou_kosten zouden_kosten
    | forecast prognose~ verwacht~ voorspel~ raming_voor
      voorzien_wordt voorziet_men vooruitzicht~ rekent_op rekenen_op rekende_op rekent_met houdt_rekening_met
      naar_verwachting zal_naar_verwachting raamt voorzag_men ingeschat~
    | estimated geschat~ schatting~ schat raming~ geraamd~
      naar_schatting ruwweg ruwe_schatting begroot_op_ongeveer schatten
    | actual werkelijk~ feitelijk~ tot_nu_toe tot_dusver daadwerkelijk~
      in_werkelijkheid reëel_aantal de_facto in_de_praktijk tot_op_heden tot_vandaag tot_nog_toe
    | proposed voorgesteld~ voorstel voorstellen
    | per_capita per_hoofd per_inwoner per_persoon
      per_kop per_burger per_bewoner
    | each elk elke iedere per_stuk ieder_van
      per_exemplaar per_kaartje per_ticket apiece per_eenheid
    | net netto~
    | gross bruto~ voor_belasting voor_belastingen
    | operating operationeel operationele bedrijfsresultaat
    | online online digitaal digitale elektronisch~ via_internet
    | paper papier papieren gedrukt~
    | nominal nominaal nominale
    | real reëel reële gecorrigeerd_voor_inflatie
    | installed geïnstalleerd~ opgesteld_vermogen
    | additional extra aanvullend~ bijkomend~ additioneel andere toegevoegd~ verlengd~
      daarbovenop nog_eens supplementair~
    | official officieel officiële
    | confirmed bevestigd~ bevestigt
      bewezen vastgestelde_gevallen bevestiging aangetoond~
    | suspected vermoedelijk~ verdacht~ waarschijnlijk~
      mogelijke_gevallen
    | serious ernstig~ zwaargewond~ kritiek kritieke zwaar
      levensgevaar levensbedreigend~ zwaar_gewond in_kritieke_toestand
    | minor lichtgewond~ lichte~ geringe licht_gewond
      licht_letsel licht_verwond kleine_verwondingen
    | direct direct directe rechtstreeks~
    | temporary tijdelijk~
      voor_even kortstondig~ voor_een_beperkte overgangs~ voorlopige_oplossing
    | permanent permanent permanente vast vaste blijvend~
      voorgoed definitieve_sluiting voor_altijd onbepaalde_tijd
    | full_time voltijd~ fulltime
    | part_time deeltijd~ parttime
    | free gratis kosteloos kosteloze
      vrije_toegang vrij_toegankelijk toegang_is_gratis zonder_kosten voor_niets kostenvrij kost_niets
    | civilian burgerslachtoffer~ civiel civiele
    | military militaire leger
    | primary primair primaire basisonderwijs
    | secondary secundair secundaire voortgezet_onderwijs
    | wholesale groothandel~
    | retail detailhandel~ kleinhandel~
    | long_term langlopend~ lange_termijn langetermijn~
    | short_term kortlopend~ korte_termijn kortetermijn~
    | renewable hernieuwbaar hernieuwbare duurzame_energie
      groene_stroom groene_energie duurzaam_opgewekte
    | electric elektrisch~
      op_batterijen batterij-elektrisch~ stekkerauto~
    | nuclear nucleair nucleaire kernenergie
    | solar zonne-energie zonnestroom
      zonne-energie_uit zonnepark_stroom zonnekracht
    | wind windenergie windkracht wind
    | onshore op_land onshore
    | offshore op_zee offshore
    | residential woonwijk~ residentieel
    | agricultural landbouw agrarisch~
    | cumulative cumulatief cumulatieve sinds_het_begin opgeteld_sinds
      sinds_de_start sinds_begin sinds_het_begin_van_het_jaar tot_nu_toe_in_totaal
    | reduced gereduceerd~ verlaagd_tarief kortingstarief
      gereduceerd_tarief halve_prijs met_korting verlaagde_prijs
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
