"""English: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person person people persons human humans individual individuals souls
    | man man men
    | woman woman women
    | child child children kid kids toddler~ schoolchild~
    | boy boy boys lads
    | girl girl girls
    | teenager teenager~ adolescent~ youth youths young_people youngster~ teens teen
    | adult adult adults grown-up~
    | pensioner pensioner~ retiree~ senior_citizen~ elderly seniors
    | worker worker~ employee~ staff staffer~ workforce headcount employ employs employed employing personnel
      labourer~ laborer~ workmen
      work_there work_for_it people_work work_at jobs_for
    | manager manager~ executive executives directors bosses
    | engineer engineer engineers
    | scientist scientist~ researcher~ physicist~ biologist~ chemists
    | expert expert experts specialist~ historian~ economist~
    | artist artist artists painter painters
    | author author authors writer~ novelist~ poet poets
    | musician musician~ singer~ guitarist~ pianist~ drummer~
    | athlete athlete~ player players footballer~ midfielder~ defenders sportsm~ sportswom~ olympians
    | driver driver drivers chauffeur~
    | pilot pilot pilots
    | crew crew crews crew_member~ crewmember~
    | farmer farmer~ grower growers
    | volunteer volunteer~
    | passenger passenger~ rider riders travellers travelers occupants traveller~ traveler~
    | patient patient patients
    | pupil pupil pupils schoolchild~ schoolboy~ schoolgirl~
    | student student~ undergraduate~
    | teacher teacher~ schoolteacher~ educator~ lecturer~
    | visitor visitor~ visited museumgoer~
    | tourist tourist~ holidaymaker~ sightseer~
    | guest guest guests
    | spectator spectator~ audience~ onlooker~ concertgoer~ before_an_audience before_a_crowd seen_by watched_by
      watched watch saw_it saw_the_film
    | participant participant~ attendee~ entrants
    | member member members membership~ membership
    | delegate delegate~
    | delegation delegation~
    | representative representative~ envoy~
    | candidate candidate~ contender~
    | applicant applicant~ bidder~
    | voter voter~ electorate elector electors eligible_to_vote entitled_to_vote registered_voters constituents
    | signatory signator~ signer signers
    | donor donor~ giver~ benefactor~ contributor~ sponsor sponsors
    | recipient recipient~ beneficiar~ benefited
    | customer customer~ client clients consumer consumers shoppers
    | user user users
    | shareholder shareholder~ stockholder~ investors
    | owner owner owners homeowner~
    | tenant tenant~ renter~
    | resident resident residents inhabitant~ local_people townspeople villagers islanders people_living live_in
      lives_in living_in locals
    | citizen citizen~ national_of nationals
    | population population~ populace
    | migrant migrant~ immigrant~ emigrant~ asylum_seeker~
    | refugee refugee~
    | displaced displaced internally_displaced displaced_people displaced_persons
    | evacuee evacuee~ evacuat~
    | homeless homeless homeless_people
    | unemployed unemployed jobless out_of_work jobseeker~
    | soldier soldier~ troop troops servicem~ servicewom~ military_personnel infantry marines
    | police_officer police_officer~ policem~ policewom~ police officers constable~ officer cops detectives
    | firefighter firefighter~ firem~ fire_crews
    | rescuer rescuer~ rescue_worker~ rescue_team~
    | doctor doctor doctors physician~ medics medic pediatrician~ gp gps general_practitioner~
    | nurse nurse nurses nursing_staff
    | journalist journalist~ reporter reporters correspondent~
    | lawyer lawyer~ attorney~ solicitors barrister~
    | deputy deputy deputies mp mps lawmaker~ legislator~ members_of_parliament senator senators
    | demonstrator demonstrator~ protester~ protestor~ marcher~ people_marched marched
    | striker striker~
    | prisoner prisoner~ inmate~ convicts
    | hostage hostage~ captive captives
    | victim victim~ casualt~ toll
    | dead dead killed kill kills deaths died fatalit~ death_toll lives_lost bodies lost_their_lives fatally perished
      drowned deceased murdered
    | injured wounded injur~ hurt wounds suffered_burns
    | missing missing unaccounted disappeared
    | survivor survivor~ survived survival
    | rescued rescued saved_from pulled_from pulled_alive brought_ashore
    | hospitalised hospitalis~ hospitaliz~ in_hospital taken_to_hospital admitted_to_hospital
    | infected infected infection infections
    | arrested arrest~ detained detention detentions taken_into_custody held_by_police
    | household household~ homes
    | family family families relatives
    | group group groups gang gangs band bands
    | team team teams squads squad
    | pedestrian pedestrian~
    | cyclist cyclist~
    | observer observer~
    | apprentice apprentic~ trainee~
    | couple couple couples pairs
    | defendant defendant~ accused
    | witness witness~ testif~ eyewitness~
    | reader reader readers readership
    | investor investor~
    | judge judge judges magistrate~
    | fisherman fisherman fishermen fishers anglers
    | midwife midwife midwives
    | miner miners mineworker~ coalminer~ pitmen
    | monk monk monks friars
    | dancer dancer~ ballerina~
    | cook cooks chefs chef
    | baker bakers
    | guard guards
    | pharmacist pharmacist~
    | beekeeper beekeeper~
    | archaeologist archaeologist~ archeologist~
    | newcomer newcomer~ new_arrivals
    | twin twin twins
    | baby baby babies infant infants newborn~ newborn
    | seasonal_worker seasonal_worker~ seasonal_workers picker pickers
    | trader merchant merchants traders shopkeeper~ stallholder~
    | potter potters ceramicist~
    | professor professor~
    | consultant consultant~
    | carer carer carers caregiver~ care_worker~ nannies
    | social_worker social_worker~
    | paramedic paramedic~
    | dentist dentist~
    | veterinarian veterinarian~ veterinary_surgeon~
    | therapist therapist~ physiotherapist~
    | referee referee~ umpire~
    | swimmer swimmer~
    | skier skier~ snowboarder~
    | grandmaster grandmaster~
    | climber climber~ mountaineer~
    | hiker hiker~ walkers rambler~
    | finisher finisher~ classified_finishers
    | actor actor actors actress~
    | exhibitor exhibitor~
    | buyer buyer buyers purchaser~
    | seller seller sellers vendor vendors
    | taxpayer taxpayer~
    | policyholder policyholder~
    | plaintiff plaintiff~
    | prosecutor prosecutor~
    | suspect suspect suspects
    | offender offender~ perpetrator~ criminals attackers attacker assailant~ gunman gunmen killers murderer~ thief
      thieves robbers
    | smuggler smuggler~ trafficker~
    | rebel rebel rebels insurgent~ militants guerrilla~ militia militias
    | commander commanders commander
    | federal_agent agents federal_agents
    | inspector inspector~
    | auditor auditor auditors
    | enumerator enumerator~ census_taker~
    | civil_servant civil_servant~ public_servant~ bureaucrat~
    | minister ministers prime_ministers
    | diplomat ambassador~ diplomat diplomats
    | mayor mayors
    | colleague colleague~ co-worker~ coworker~
    | neighbour neighbour neighbours neighbor neighbors
    | parent parent parents
    | mother mother mothers
    | father father fathers
    | daughter daughter daughters
    | son sons son
    | craftsman craftsman craftsmen craftspeople artisan~ tradesmen tradespeople
    | electrician electrician~
    | mechanic mechanic mechanics fitters
    | technician technician~
    | software_developer programmer~ software_developer~ developers
    | analyst analyst analysts
    | architect architect architects
    | translator translator~ interpreters interpreter
    | librarian librarian~
    | photographer photographer~
    | sculptor sculptor~
    | speaker speakers
    | shepherd shepherds
    | winegrower winegrower~ winemaker~ vintner~
    | gardener gardener gardeners
    | forester forester~ ranger rangers
    | hunter hunters poacher~
    | waiter waiter waiters waitress~
    | postman postman postmen postal_worker~ letter_carrier~
    | courier courier couriers delivery_rider~
    | flight_attendant flight_attendant~ cabin_crew~ steward stewards
    | astronaut astronaut~ cosmonaut~
    | veteran veteran veterans
    | conscript conscript conscripts
    | peacekeeper peacekeeper~
    | priest priest priests
    | bishop bishops
    | pilgrim pilgrim pilgrims
    | prostitute prostitute~ sex_worker~
    | slave slave slaves enslaved
    """
)

_TRADES = table(
    """
        graduate graduate graduates alumni
    | intern intern interns internship~
    | fan fan fans supporter supporters
    | activist activist~ campaigner~
    | subscriber subscriber~
    | follower follower~
    | contestant contestant~ competitor competitors
    | winner winner winners
    | finalist finalist finalists semi-finalist~ semifinalist~
    | nominee nominee~ nomination nominations
    | champion champion champions
    | coach head_coach~ football_coach~ trainer trainers
    | captain captain captains skipper skippers
    | sailor sailor~ seaman seamen seafarer~ mariners
    | rower rower rowers oarsman oarsmen
    | rider horse_rider~ horseback_rider~ horseman horsemen jockey~ show_jumpers
    | runner runner runners jogger joggers
    | founder founder founders co-founder~ cofounder~
    | councillor councillor~ councilor~ councilman councilmen councilwom~ aldermen
    | adviser adviser advisers advisor advisors
    | nun nun nuns
    | cleaner cleaners cleaning_staff janitor~
    | widow widow widows widower~
    | orphan orphan orphans orphaned
    | foreigner foreigner~ foreign_national foreign_nationals expatriate~
    | surgeon surgeon~
    | psychologist psychologist~
    | landlord landlord~
    | reservist reservist~
    | fugitive fugitive~ escapee~
    | juror juror jurors jury_member~
    | detainee detainee~
    | claimant claimant~
    | creditor creditor~ lender lenders
    | borrower borrower~ debtor~
    | depositor depositor depositors savers
    | entrepreneur entrepreneur entrepreneurs
    | freelancer freelancer~ self-employed
    | supplier supplier suppliers
    | dealer dealer dealers dealership~
    | designer designer~
    | commuter commuter~
    | motorist motorist~
    | contractor contractor~ subcontractor~
    | listener listener listeners
    | viewer viewer viewers
    | blood_donor blood_donor~
    | singer singer singers vocalist~ choristers
    | composer composer composers
    | conductor conductor conductors
    | teammate teammate~ team-mate~ team_mate~
    | goalkeeper goalkeeper~ goalie~
    | substitute substitute substitutes substitution substitutions
    | fencer fencer fencers
    | boxer boxer boxers
    | cleric cleric clerics clergy clergyman clergymen
    | imam imam imams
    | rabbi rabbi rabbis
    | parishioner parishioner~ churchgoer~ congregants worshippers
    | herdsman herdsman herdsmen herder herders cowherd~
    | docker docker dockers dockworker~ dock_worker~ longshorem~ stevedore~
    | crane_operator crane_operator~ crane_driver~
    | welder welder welders
    | plumber plumber~
    | carpenter carpenter~ joiner joiners cabinetmaker~
    | painter_decorator house_painter~ painter_and_decorator painters_and_decorators decorators
    | roofer roofer roofers
    | bricklayer bricklayer~ mason masons stonemason~
    | hairdresser hairdresser~ hairstylist~ barber barbers
    | tailor tailor tailors seamstress~ dressmaker~
    | cashier cashier~
    | security_guard security_guard~ security_officer~ security_staff security_personnel
    | lifeguard lifeguard~
    | air_traffic_controller air_traffic_controller~
    | train_driver train_driver~ engine_driver~
    | ticket_inspector ticket_inspector~ ticket_collector~ fare_inspector~ train_conductor~
    | conservator conservator conservators restorer restorers
    | curator curator~
    | tour_guide tour_guide~ mountain_guide~ guides
    """
)

_THINGS = table(
    """
        state state states country countries nation nations governments
    | region region regions province~ oblast~ federal_state~ governorate~ territory territories
    | district district districts county counties borough~ arrondissement~ ward wards neighbourhood neighbourhoods
      neighborhood neighborhoods suburb suburbs
    | city city cities town towns
    | municipality municipalit~ commune communes local_authorit~ parish parishes
    | village village villages hamlet~ settlement settlements
    | island island islands isles
    | school school schools
    | kindergarten kindergarten~ preschool~ creche~ day-care~
    | university universit~ college colleges
    | hospital hospital hospitals
    | house house houses dwelling~ homes cottage~ housing_unit~ villa villas mansion~ residences bungalow~
    | building building buildings skyscraper~ high-rise~
    | apartment apartment~ flats condo condos
    | room room rooms bedroom bedrooms suites
    | classroom classroom~
    | floor floor floors storey~ stories-high
    | car car cars automobile~ suv suvs limousine~
    | vehicle vehicle vehicles
    | truck truck trucks lorry lorries hgv hgvs
    | bus bus buses coaches
    | tram tram trams tramcar~ streetcar~ trolley~
    | train train trains trainset~
    | carriage carriage carriages railcar~ wagon wagons rail_cars coaches
    | ship ship ships vessel~ freighter~ tanker~ cruise_ship~ trawler~ sailing_ship~ cruise_liner~
    | ferry ferry ferries
    | boat boat boats lifeboat~ dinghies dinghy yacht~
    | aircraft aircraft airplane~ aeroplane~ plane planes airliner~ jets jet
    | helicopter helicopter~
    | drone drone drones uav uavs unmanned_aerial_vehicle~
    | satellite satellite~
    | flight flight flights
    | bicycle bicycle~ bike bikes e-bike~
    | missile missile~ rocket rockets
    | bridge bridge bridges viaduct~
    | tunnel tunnel tunnels
    | road road roads highway~ motorway~
    | street street streets avenue avenues
    | lane lane lanes
    | railway_line railway_line~ rail_line~ railway railways railroad~
    | route route routes itinerar~
    | section section sections stretch stretches
    | station station stations railway_station~ train_station~
    | stop bus_stop~ tram_stop~ stops
    | airport airport~
    | port port ports harbour~ harbor~
    | charging_point charging_point charging_points charging_station charging_stations charger chargers
    | power_plant power_plant~ power_station~ hydropower_plant~
    | reactor reactor~
    | wind_farm wind_farm~ windfarm~
    | turbine turbine~
    | panel panel panels
    | pump pump pumps
    | engine engine engines motor motors
    | battery battery batteries
    | machine machine machines machinery
    | combine combine combines combine_harvester~ harvester~
    | device device devices appliance~
    | unit unit units kettles copies
    | computer computer~ laptop~ pcs desktops desktop_computer~ notebooks
    | phone phone phones handset~ mobile_phone~
    | camera camera~
    | tree tree trees sapling~
    | animal animal animals livestock
    | cattle cattle cow cows bulls heifers
    | bird bird birds
    | species species
    | ticket ticket tickets season_ticket~ day_pass day_passes season_pass season_passes annual_pass annual_passes
    | book book books novel novels textbook textbooks
    | book_volume volumes tomes
    | library librar~ reading_room~
    | page page pages
    | document document documents dossiers dossier paperwork
    | newspaper newspaper~
    | film film films movie movies
    | work works artworks artwork work_of_art works_of_art piece_of_art
    | painting painting paintings canvas canvases
    | exhibit exhibit exhibits
    | museum museum~ gallery galleries
    | exhibition exhibition~
    | theatre theatre theatres theater theaters
    | event event events ceremony ceremonies celebration celebrations gala galas
    | concert concert concerts gig gigs
    | performance performance performances recital recitals
    | stage stage stages
    | meeting meeting meetings rally rallies gathering gatherings
    | session session sessions sitting sittings
    | match match matches fixtures
    | goal_scored goals_scored goal goals
    | medal medal medals
    | prize prize prizes award awards
    | ballot ballot ballots ballot_paper~
    | polling_station polling_station~ polling_place~ precinct precincts
    | seat seat seats seated
    | signature signature signatures
    | letter letter letters
    | complaint complaint~
    | objection objection~
    | question question questions
    | answer answer answers responses replies answered respondents response
    | application application applications
    | message message messages email emails e-mails
    | call phone_call~ calls
    | visit visit visits
    | guided_tour guided_tour~ tours guided_visit~
    | view page_view~ views clicks
    | order order orders ordered
    | contract contract contracts
    | tender tender tenders call_for_tender~
    | treaty treaty treaties convention conventions agreement agreements accord accords pact pacts compact
    | resolution resolution resolutions
    | law law laws statute~
    | amendment amendment~
    | permit permit permits
    | patent patent patents
    | dose dose doses jabs
    | vaccine vaccine vaccines
    | test test tests tested health_check~ medical_check~ check-up check-ups checkup checkups screening screenings
    | operation surgeries surgery surgical_operation~ operations
    | bed bed beds
    | ambulance ambulance~
    | shipment shipment shipments consignment~
    | parcel parcel parcels packages
    | container container containers
    | bag bag bags sack sacks
    | field field fields
    | farm farm farms
    | company company companies firm firms business businesses enterprise~ corporation~ airline airlines retailer~
      employer employers
    | shop shop shops store stores outlets
    | restaurant restaurant~
    | hotel hotel hotels motel motels resorts inns
    | branch branch branches branch_office~
    | bank bank banks
    | factory factory factories manufacturing_plant~ mills refinery refineries sawmill~
    | mine mine mines pits colliery collieries
    | well wells borehole~
    | pipe pipe pipes
    | pipeline pipeline~
    | cable cable cables wire wires
    | network network networks
    | project project projects
    | programme programme programmes program programs scheme schemes
    | site site sites facility facilities campus campuses location locations venue venues
    | monument monument~ memorials
    | church church churches cathedral~ basilica~
    | stadium stadium~ stadia arenas arena
    | park park parks
    | parking_space parking_space~ parking_place~ parking_bay~ parking_lot~ car_park~ parking_garage~
    | desk desk desks
    | product product products
    | sample sample samples
    | piece piece pieces
    | stock_share shares per_share stock_shares
    | account account accounts
    | transaction transaction~
    | instalment instalment~ installment~
    | website website~ web_site~ portal portals
    | organisation organisation organisations organization organizations ngo ngos associations association foundations
      agencies institutions institutes
    | party political_part~ party parties
    | trade_union trade_union~ labour_union~ labor_union~ union unions
    | committee committee~ commission_members councils subcommittee~ working_group~ task_force~
    | attack attack attacks raids bombing bombings shooting shootings
    | explosion explosion~ blast blasts
    | earthquake earthquake~ quake quakes tremor tremors
    | storm storm storms hurricane~ typhoon~ cyclone~ thunderstorm~ tornado tornadoes blizzard~
    | crime crime crimes offence offences offense offenses murders homicide~ murder killing killings manslaughter
      fraud
    | violation violation~ breach breaches infringement~
    | inspection inspection inspections inspected checks
    | lawsuit lawsuit~ court_case~
      hearing hearings
    | job job jobs posts positions vacancy vacancies employment
    | grain grain grains cereal cereals
    | wheat wheat
    | maize maize corn
    | rice rice
    | potato potato potatoes
    | sugar sugar
    | milk milk
    | meat meat
    | oil oil crude petroleum
    | gas gas natural_gas
    | coal coal
    | electricity electricity electric_power
    | water water drinking_water
    | steel steel
    | gold gold
    | copper copper
    | timber timber lumber wood
    | fuel fuel fuels petrol gasoline diesel
    | food food foodstuff~ foods
    | medicine medicine medicines medicament~ drugs medication~ antibiotic~
    | waste waste garbage rubbish
    | fertiliser fertilis~ fertiliz~
    | shelter shelter shelters refuge refuges
    | parliament parliament~ legislature
    | education education
    | healthcare healthcare health_care health
    | culture culture cultural
    | defence defence defense
    | sport sport sports
    | forest forest forests woodland~ woods
    | ice ice
    | glacier glacier~
    | sand sand
    | soil soil clay earthworks topsoil
    | snow snow
    | sheep sheep ewes
    | pig pig pigs hogs swine
    | chicken chicken~ poultry hens
    | horse horse horses pony ponies mares stallion~
    | fish fish fishes hake catch
    | dolphin dolphin~
    | dog dog dogs puppies puppy
    | fruit fruit fruits
    | vegetable vegetable~ tomato~
    | wine wine wines
    | beer beer beers brew~
    | coffee coffee
    | tea tea teas
    | cotton cotton
    | cement cement concrete
    | tank tank tanks armoured_vehicles
    | gun gun guns rifle~ firearms howitzer~ pistol~ handgun~ shotgun~
    | shell shell shells ammunition munitions rounds_of
    | robot robot~
    | chip chip chips semiconductor~ processor~
    | screen screen screens display displays
    | song song songs
    | tent tent tents
    | mask mask masks respirators
    | lake lake lakes reservoir~ pond ponds
    | river river rivers
    | beach beach beaches coast coastline
    | dam dam dams dike dikes levee~ embankment~
    | canal canal canals
    | lift lift lifts elevator~
    | window window windows
    | roof roof roofs rooftop~
    | wall wall walls fence fences
    | overnight_stay overnight_stay overnight_stays bed_nights hotel_nights
    | download download downloads downloaded
    | case cases cases_of confirmed_cases
    | sector sector sectors industry~
    | capital_city in_the_capital the_capital_of the_capital's capital_city capital_cities
    | aftershock aftershock~
    | barley barley
    | rapeseed rapeseed oilseed_rape canola
    | sunflower sunflower~
    | landslide landslide~ mudslide~ landslip~
    | avalanche avalanche~
    | wolf wolf wolves
    | bear bear bears
    | tiger tiger tigers
    | leopard leopard leopards
    | elephant elephant elephants
    | egg egg eggs
    | bottle bottle bottles
    | coin coin coins
    | grave graves tomb tombs burials
    | skeleton skeleton skeletons
    | pottery pottery vase vases pots ceramic_vessel ceramic_vessels ceramics jars
    | photograph photograph photographs photo photos pictures picture images
    | video video videos clip clips
    | episode episode episodes
    | stall stall stalls booth booths
    | season season seasons
    | race race races marathon marathons
    | round round rounds
    | cinema cinema cinemas
    | error error errors mistake mistakes bugs
    | server server servers
    | box box boxes crate crates pallet pallets
    | taxi taxi taxis cab cabs
    | tower tower towers pylon~
    | lamp lamp lamps lampposts streetlight~ street_light street_lights bulb bulbs
    | pool pool pools
    | survey survey surveys poll polls opinion_poll
    | meal meal meals lunches dinners breakfast breakfasts dinner lunch
    | drug cocaine heroin cannabis narcotics narcotic
    | campaign campaign campaigns
    | plant_grown shrub shrubs plants
    | monkey monkey monkeys ape apes gorilla~ chimpanzee~
    | rhino rhino rhinos rhinoceros~
    | cat cat cats kitten kittens
    | rabbit rabbit rabbits
    | goat goat goats
    | duck duck ducks goose geese
    | bee bee bees honeybee~ bumblebee~
    | hive hive hives beehive~ bee_colony bee_colonies
    | herd herd herds flock flocks
    | nest nest nests
    | deer deer reindeer roe_deer elk moose
    | fox foxes
    | wild_boar boar boars wild_boar~
    | lion lion lions
    | turtle turtle turtles tortoise~
    | shark shark sharks
    | penguin penguin penguins
    | stork stork storks
    | insect insect insects beetle beetles
    | vineyard vineyard~
    | orchard orchard~
    | greenhouse greenhouse~ glasshouse~
    | plot plots plot_of_land building_plot~
    | garden garden gardens
    | meadow meadow meadows pasture~ grassland~
    | grape grape grapes
    | olive olive olives
    | honey honey
    | cheese cheese cheeses
    | bread bread loaf loaves bread_rolls
    | wool wool
    | warship warship~ frigate~ destroyers corvettes naval_vessel~
    | submarine submarine submarines
    | barge barge barges
    | tractor tractor tractors
    | crane cranes crane
    | locomotive locomotive~
    | motorcycle motorcycle~ motorbike~ moped mopeds
    | van vans minivan~
    | excavator excavator~ digger diggers bulldozer~
    | fire_engine fire_engine~ fire_truck~ fire_appliance~
    | fighter_jet fighter_jet~ fighter_plane~ warplane~ fighter_aircraft
    | lighthouse lighthouse~
    | shipyard shipyard~
    | hall hall halls
    | wing wing wings
    | gate gate gates
    | runway runway runways
    | terminal terminal terminals
    | warehouse warehouse~
    | depot depot depots
    | workshop workshop workshops
    | laboratory laborator~ lab labs
    | pharmacy pharmacy pharmacies
    | prison prisons jails detention_centre~ detention_center~
    | chapel chapel chapels
    | castle castle castles fortress~ chateau~
    | cemetery cemeter~ graveyard~
    | dome dome domes
    | barn barn barns
    | bakery bakery bakeries
    | brewery brewery breweries
    | monastery monaster~ convent convents abbey abbeys
    | mosque mosque mosques
    | temple temples temple shrine~
    | palace palaces palace
    | hut hut huts
    | door door doors
    | toilet toilet toilets lavator~
    | office office offices headquarters
    | studio studio studios
    | care_home care_home~ nursing_home~ retirement_home~
    | playground playground~
    | ski_slope ski_slope~ pistes ski_run~
    | trail trails footpath~ hiking_trail~ walking_trail~
    | bike_path bike_path~ cycle_path~ cycle_lane~ bike_lane~ cycleway~
    | traffic_light traffic_light~ traffic_signal~
    | fountain fountain fountains
    | sculpture sculpture~ statue statues busts figurine~
    | bench bench benches
    | brick brick bricks tile tiles
    | substation substation~
    | transformer transformer~
    | generator generator generators
    | boiler boiler boilers
    | furnace furnace~ kiln kilns
    | heat_pump heat_pump~
    | smart_meter smart_meter~
    | sensor sensor sensors
    | telescope telescope~
    | blade blade blades
    | tyre tyre tyres tires
    | landfill landfill~ dumps waste_dump~
    | solar_park solar_park~ solar_farm~
    | oil_rig oil_rig~ drilling_rig~ drilling_platform~
    | choir choir choirs
    | orchestra orchestra~
    | instrument instrument instruments
    | organ organ organs
    | opera opera operas
    | poem poem poems
    | chapter chapter chapters
    | manuscript manuscript~
    | documentary documentaries documentary_film~
    | album album albums
    | tournament tournament~ championship championships competition competitions contest contests
    | game game games
    | point_score points
    | defeat defeat defeats
    | tie_result draws
    | lap lap laps
    | assist assists
    | touchdown touchdown~
    | interception interceptions
    | club club clubs
    | yellow_card yellow_card~
    | red_card red_card~
    | vial vial vials ampoule~ phial phials
    | placebo placebo~
    | clinical_trial clinical_trial~ trial trials
    | side_effect side_effect~ adverse_event~ adverse_reaction~
    | symptom symptom~
    | transplant transplant~
    | ventilator ventilator~
    | pill pill pills
    | wheelchair wheelchair~
    | verdict verdict verdicts ruling rulings judgment~ judgement~
    | appeal appeals
    | conviction conviction convictions found_guilty
    | investigation investigation investigations inquiry inquiries
    | theft theft thefts
    | burglary burglar~ break-ins
    | robbery robbery robberies
    | assault assault assaults rape rapes
    | petition petition petitions
    | referendum referendum~ plebiscite~
    | password password~
    | vulnerability vulnerabilit~
    | line_of_code line_of_code lines_of_code
    | app app apps
    | data_centre data_centre~ data_center~ datacentre~ datacenter~
    | router router routers
    | connection connections
    | planet planet planets
    | galaxy galaxy galaxies
    | asteroid asteroid asteroids
    | crater crater craters
    | meteorite meteorite~
    | orbit orbit orbits
    | space_probe space_probe~ spacecraft
    | subscription subscription~
    | invoice invoice invoices
    | voucher voucher~ coupon coupons
    | certificate certificate~
    | shift shifts
    | auction auction auctions
    | brand brand brands
    | subsidiary subsidiary subsidiaries daughter_compan~
    | startup startup~ start-up start-ups
    | cooperative cooperative~ co-operative~
    | bankruptcy bankruptc~ insolvenc~
    | audit audit audits
    | recommendation recommendation~
    | artefact artefact~ artifact~ relic relics
    | item item items object objects
    | language language languages dialects
    | course courses seminar seminars
    | lesson lesson lessons
    | lecture lecture lectures
    | exam exam exams examination examinations
    | embassy embassy embassies consulate~
    | charity charity charities
    | constituency constituency constituencies electoral_district~
    | clause clause clauses paragraph paragraphs
    | passport passport passports
    | visa visa visas
    | poster poster posters placard placards billboard~
    | bookmobile bookmobile~ mobile_library mobile_libraries
    | marriage marriage marriages wedding weddings
    | divorce divorce divorces
    | outage outage outages power_cut~ blackout~
    | deportation deportation~ deported
    | expedition expedition expeditions
    | volcano volcano volcanoes volcanos
    | mountain mountain mountains hills
    | landmine landmine~ land_mine~
    | trip trips journeys rides
    | bomb bomb bombs
    """
)

_PUBLIC = table(
    """
        class_of_pupils classes school_class school_classes
    | clinic clinic clinics
    | centre centre centres center centers
    | system system systems
    | service services
    | study study studies
    | movement movement movements
    | model model models
    | version version versions
    | file files
    | comment comments
    | post blog_post~ social_media_post~ tweet tweets
    | link link links hyperlink~
    | policy policy policies
    | rule rule rules regulation regulations
    | proposal proposal proposals
    | initiative initiative initiatives
    | decree decree decrees edict~ ordinance~
    | warning warning warnings
    | alarm alarm alarms
    | alert alert alerts
    | booking booking bookings reservations
    | cancellation cancellation cancellations
    | defect defect defects fault faults flaws
    | crack crack cracks
    | spill spill spills spillage~
    | leak leak leaks
    | breakdown breakdowns
    | injury injury injuries
    | wound wound wounds
    | fracture fracture fractures broken_bones
    | epidemic epidemic epidemics pandemic~
    | tumour tumour tumours tumor tumors
    | consultation consultation consultations
    | medical_appointment medical_appointment~ doctor's_appointment~ appointments
    | gene gene genes
    | cell cell cells
    | mutation mutation mutations
    | antibody antibody antibodies
    | sanction sanction sanctions
    | checkpoint checkpoint~ roadblock~
    | camp camp camps
    | league leagues
    | title_won world_title~ league_title~ championship_title~ titles_won
    | penalty_kick penalty_kick~ spot_kick~ penalty_shoot-out~ penalty_shootout~
    | training_session training_session~ practice_session~
    | set_played straight_sets sets_played
    | news_item news_item~ news_story news_stories news_report~
    | press_conference press_conference~ news_conference~
    | interview interview interviews
    | licence licence licences license licenses driving_licence~
    | degree university_degree~ academic_degree~ master's_degree~ bachelor's_degree~
    | diploma diploma diplomas
    | scholarship scholarship~ bursar~
    | boarding_school boarding_school~
    | nursery nursery nurseries
    | academy academies
    | faculty faculties
    | department departments
    | ministry ministries
    | court courts courthouse~ tribunal~
    | police_station police_station~ police_post~
    | fire_station fire_station~ firehouse~
    | post_office post_office~
    | market markets marketplace~ weekly_market~ farmers'_market~
    | fair fairs trade_fair~ book_fair~ funfair~
    | shopping_centre shopping_centre~ shopping_center~ shopping_mall~ mall malls
    | supermarket supermarket~ hypermarket~
    | cafe cafe cafes café cafés coffee_shop~
    | bar bars pub pubs tavern~
    | nightclub nightclub~ night_club~ disco discos
    | casino casino casinos
    | gym gym gyms fitness_centre~ fitness_center~
    | swimming_pool swimming_pool swimming_pools
    | sports_hall sports_hall~
    | pitch pitches football_pitch~ football_field~ tennis_court~
    | golf_course golf_course~
    | riding_school riding_school~
    | marina marina marinas
    | campsite campsite~ campground~
    | holiday_home holiday_home~ vacation_home~ holiday_let~ second_homes
    | hostel hostel hostels
    | spa spa spas thermal_bath~
    | allotment allotments allotment_garden~
    """
)

_HARDWARE = table(
    """
        kit kit kits
    | tool tool tools
    | weapon weapon~
    | bullet bullet bullets
    | grenade grenade grenades
    | air_raid air_raid~ airstrike~ air_strike~
    | quay quay quays wharf wharves
    | berth berth berths mooring~
    | lock_gate lock_gate~ sluice_gate~
    | buoy buoy buoys
    | platform platform platforms
    | track tracks rail_track~
    | signal signal signals
    | crossing crossing crossings
    | junction junction junctions interchange~
    | roundabout roundabout~
    | toll tolls toll_road~ toll_charge~ road_toll~
    | scooter scooter scooters e-scooter~
    | trolleybus trolleybus~
    | cable_car cable_car~ gondola~
    | ski_lift ski_lift~ chairlift~
    | cabin cabin cabins
    | balcony balcony balconies
    | cellar cellar cellars basement~
    | garage garage garages
    | kitchen kitchen kitchens
    | bathroom bathroom~
    | corridor corridor corridors hallway~
    | staircase staircase~ stairway~ stairs
    | step steps
    | pillar pillar pillars columns
    | arch arch arches archway~
    | roof_tile roof_tile~ roofing_tile~
    | beam beam beams
    | pile pilings foundation_pile~
    | asphalt asphalt tarmac bitumen
    | marble marble
    | stone stones
    | garment garment~ clothes clothing apparel jacket~ coats trousers jeans uniform uniforms
    | shirt shirt shirts t-shirt~ jersey jerseys
    | shoe shoe shoes footwear sneakers boots
    | dress dress dresses
    | blanket blanket blankets
    | toy toy toys dolls doll
    | watch watches wristwatch~
    | jewel jewel jewels jewellery jewelry gemstone~ necklace~ earrings bracelet~
    | diamond diamond diamonds
    | soap soap soaps
    | stamp stamp stamps
    | banknote banknote~ bank_note~
    | flag flag flags
    | bell bells
    | clock clocks
    | carpet carpet carpets rugs
    | mattress mattress~
    | chair chairs armchair~
    | table tables
    | shelf shelf shelves
    | candle candle~
    | firework firework~
    | balloon balloon balloons
    | cooker cooker cookers stove stoves oven ovens
    | refrigerator refrigerator~ fridge fridges freezer freezers
    | washing_machine washing_machine~
    | light_bulb light_bulb~ led_bulb~
    | pump_station pump_station~ pumping_station~
    | filter filter filters
    | hydrant hydrant~
    | fire_extinguisher fire_extinguisher~ extinguisher~
    | defibrillator defibrillator~
    | stretcher stretcher~
    | wheel wheel wheels
    | screw screw screws bolts
    | cylinder cylinder cylinders
    | gearbox gearbox~
    | brake brake brakes
    | airbag airbag~
    | seat_belt seat_belt~ seatbelt~ safety_belt~
    | headlight headlight~ headlamp~
    | windscreen windscreen~ windshield~
    | propeller propeller propellers
    | parachute parachute~
    | glider glider gliders
    | hot_air_balloon hot_air_balloon~ hot-air_balloon~
    | capsule capsule capsules
    | probe probes
    | lander lander landers
    | antenna antenna~ aerials
    | radar radar radars
    | mast mast masts
    | fibre fibre fibres fiber fibers
    | circuit_board circuit_board~ motherboard~
    | keyboard keyboard~
    | printer printer printers
    | tablet_computer tablet_computer~ ipad~
    | smartphone smartphone~
    | headset headset~ headphone~ earphone~
    | game_console game_console~ games_console~
    | hearing_aid hearing_aid~
    | prosthesis prosthes~ prosthetic~
    | implant implant implants
    | contact_lens contact_lens~
    | glasses glasses spectacles eyeglasses sunglasses
    | bandage bandage~
    | syringe syringe~
    | needle needle needles
    | glove glove gloves
    | gown gown gowns
    | thermometer thermometer~
    | scales weighing_scale~ bathroom_scale~
    | microscope microscope~
    """
)

_NATURE = table(
    """
        flower flower flowers
    | rose roses
    | mushroom mushroom mushrooms fungi
    | berry berry berries strawberr~ blueberr~ raspberr~
    | apple apples
    | citrus citrus oranges lemon lemons tangerine~ grapefruit~
    | tomato tomato tomatoes
    | onion onion onions
    | carrot carrot carrots
    | cabbage cabbage cabbages
    | banana banana bananas
    | nut nuts hazelnut~ walnut~ almonds
    | seed seed seeds
    | seedling seedling~
    | hay hay
    | flour flour
    | pasta pasta noodles spaghetti
    | butter butter
    | chocolate chocolate chocolates
    | cake cake cakes
    | portion portions
    | juice juice juices
    | spirits spirits vodka whisky whiskey liquor brandy
    | cigarette cigarette~
    | tobacco tobacco
    | salt salt
    | vegetable_oil vegetable_oil~ cooking_oil~ sunflower_oil olive_oil palm_oil
    | sausage sausage~
    | beef beef
    | pork pork
    | calf calf calves
    | lamb lamb lambs
    | turkey turkeys
    | hare hare hares
    | hedgehog hedgehog~
    | bat bats
    | owl owl owls
    | eagle eagle eagles
    | swan swan swans
    | parrot parrot parrots
    | seal seals
    | whale whale whales
    | salmon salmon
    | cod cod
    | herring herring herrings
    | tuna tuna
    | oyster oyster oysters
    | crab crab crabs
    | shrimp shrimp shrimps prawn prawns
    | frog frog frogs
    | snake snake snakes
    | crocodile crocodile~
    | butterfly butterfly butterflies moths
    | mosquito mosquito mosquitoes mosquitos
    | locust locust locusts
    """
)

_BOTH = table(
    """
        election election elections by-election~
    | vote vote votes voted voting polled votes_cast
    | accident crash crashes collision~ accident accidents
    | fire fire fires blaze~ wildfire~
    | flood flood floods flooding flooded
    | strike strike strikes walkout~ industrial_action
    | festival festival~ carnival carnivals
    | summit summit summits
    | conference conference conferences congress congresses
    | war war wars battle battles armed_conflict armed_conflicts conflicts
    | protest protest protests demonstration demonstrations march_of riot riots marches
    | loan loan loans lend lends lent lending credit_line~
    | grant grant grants granted stipend~
    | fine fine fines fined penalt~
    | subsidy subsid~
    """
)

_DEEDS = table(
    """
        donate donat~ gift gifts gave philanthrop~
    | contribute contribut~
    | pay pay pays paid payment payments paying payout~ paid-in disburs~
    | cost cost costs costing
      cheap cheaper expensive price_tag
    | price price prices priced pricing retail_price
    | budget budget~
    | invest invest invests invested investing investment investments capital_spending capital_expenditure capex
    | finance finance finances financed financing funded funding
    | revenue revenue~ turnover sales net_sales proceeds
    | profit profit profits earnings ebit ebitda surplus_profit
    | loss loss losses
    | margin margin margins
    | dividend dividend~
    | debt debt debts indebted~ owed owes borrowings liability liabilities
    | asset asset assets
    | capital capital equity share_capital
    | wage wage wages salar~ pay_rate~ hourly_pay earn earns
      more_pay pay_rise pay_rises pay_claim pay_offer pay_demand
    | pension pension pensions
    | bonus bonus~
      one-off_payment one-off lump_sum one-time_payment
    | tax vat value_added_tax tax taxes before_tax before_taxes taxation taxed levy levies
    | tariff tariff~ duties customs_dut~
    | fee fee fees charge_of admission_charge~ service_charge~ handling_charge~ tuition
    | aid aid assistance relief humanitarian_aid help
    | fund fund funds endowment~
    | raise raise raises raised raising fundrais~ collected collect collects proceeds
    | spend spend spends spent spending expenditure~ outlay~ expenses benefits_expense
    | save saving savings saves
    | sell sell sells sold selling sale sales
    | buy buy buys bought buying purchas~ acquir~ acquisition~
    | export export~
    | import import imports imported importing importer~
    | trade trade trading
    | produce produc~ output manufactur~ generated generation generating generates
    | harvest harvest harvests harvested harvesting threshed gathered crop crops
    | yield yield~
    | consume consum~ usage
    | supply supply supplies supplied supplying serves
    | deliver deliver~ handed_over
    | transport transport transports transported carry carries carrying convey~ haul~ passengers_carried
      carried_passengers carried_more carried_about carried_around carried_nearly carried_almost carried_a_total
    | cargo cargo cargoes freight payload load
    | install install installs installation installations installing
    | build build builds built building_work~ construct constructs constructed construction constructing erected
      work_began work_begins work_to_begin work_is_to work_on_the work_will
    | repair repair~ overhaul~
    | replace replac~
    | demolish demolish~ demolition~ torn_down
    | destroy destroy~ destruction burned_down burnt_down
    | damage damag~
    | compensation compensat~ indemnit~
    | insurance insurance insured insurer~
    | interest interest interest_rate~
    | inflation inflation consumer_prices
    | unemployment unemployment joblessness
    | gdp gdp gross_domestic_product
    | exchange_rate exchange_rate~
    | income income incomes
    | deficit deficit~ shortfall~
    | surplus surplus~
    | reserve reserve reserves stockpile~ stocks
    | backlog backlog~ order_book~ orders_on_hand
    | value value values valued worth
    | amount amount amounts sum sums amounted
    | allocate allocat~ earmark~ set_aside appropriated appropriation appropriations
    | receive receive receives received receipt receipts
    | refund refund~ reimburs~ money_back
    | repay repay~ repaid
    | rent rent rents rental rentals
    | advance prepayment~ down_payment~ upfront advance_of advance_payment~ as_an_advance advances_on
    | deposit deposit deposits
    | discount discount~ rebate~
    | capacity capacit~
      room_for space_for
    | power power_output rated_power power
    | voltage voltage~
    | torque torque
    | pressure pressure
    | length length lengths long
    | height height heights tall
    | width width widths wide
    | depth depth depths deep
    | diameter diameter~
    | thickness thick thickness
    | weight weigh weighs weighed weight weights weighing
    | area area areas surface acreage
    | volume volume
    | level level levels water_level
    | altitude altitude~ elevation above_sea_level
    | speed speed speeds velocity top_speed
    | temperature temperature~ heatwave heat_wave
    | distance distance~ covered_distance away
    | range range ranges
    | age age aged ages old year-old year-olds
    | duration duration lasts lasted lasting length_of_time will_last to_last can_last
    | travel_time travel_time~ journey_time~ journey trip
    | delay delay~
    | warranty warranty warranties guarantee guarantees guaranteed
    | emission emission~ emit emits emitted
    | rainfall rainfall~ precipitation rain rains
    | magnitude magnitude~ force beaufort richter
    | leakage leakage~ leaked water_losses
    | traffic traffic
    | density densit~
    | life_expectancy life_expectancy
    | mortality mortality death_rate
    | start start starts started starting begin begins began begun beginning commence~ outbreak broke_out
      ground-breaking~ groundbreaking~ broke_ground break_ground breaking_ground foundation_stone~ first_stone
      cornerstone first_sod diggers_moved_in ground_was_broken
    | end end ends ended ending finish finishes finished
    | open open opens opened opening inaugurat~ first_visitors doors_open admitted_its_first admitted_their_first
      welcomed_its_first welcomed_their_first took_its_first first_patients first_passengers first_guests
      first_residents
    | close closes closed closing closure~ close_on close_at close_its to_close will_close closes_on
    | reopen reopen~ re-open~
    | complete complete completes completed completing completion handed_over was_ready were_ready moved_in
    | commission commissioned commissioning enter_service entered_service put_into_operation operational goes_online
      went_on_stream came_on_stream goes_on_stream on_stream_in on_stream_since went_into_operation
      came_into_operation goes_into_operation gone_into_operation went_into_service came_into_service
      goes_into_service went_online came_online brought_on_stream brought_into_service in_operation_since
      in_service_since started_operation started_operations began_operation began_operations
    | launch launch launches launched launching introduced introduction introduces
    | publish publish~ publication publications issued released
    | found founded founding established set_up established_in first_held first_run first_staged first_published
      its_foundation foundation_of
    | anniversary anniversar~ jubilee~ birthday birthdays
    | adopt adopt~
    | sign sign signs signed signing signator~ signature signatures inked
    | ratify ratif~
    | accede accede~ accession joined joins join
    | withdraw withdraw~ withdrew pulled_out
    | enter_into_force enter_into_force enters_into_force entered_into_force entry_into_force take_effect
      takes_effect took_effect into_force came_into_force comes_into_force
    | expire expir~
    | pledge pledg~ promise promises promised commitment~ committed_to
    | approve approv~ endors~ authoris~ authoriz~ was_passed were_passed passed_by passed_unanimously passed_with
      passed_the_bill passed_the_law passed_the_motion
    | reject reject~ voted_down turned_down vetoed refused
    | abstain abstain~ abstention~
    | in_favour in_favour in_favor votes_for voted_for voted_in_favour yes_votes backed for_and ayes voted_yes
      supported_by support_of supports_it agreed_by consent_of endorsement_of unanim~
    | against against opposed voted_against no_votes nays
    | response_rate response_rate response_rates participation_rate
    | turnout turnout~ voter_turnout
    | attendance attendance attended attend attends crowd crowds took_part take_part taking_part taken_part
      participated participating participation_of present_at were_present was_present members_present people_present
      those_present
    | share share proportion~ percentage_of stake stakes shareholding~
    | growth growth grow grows grew grown growing rise rises rose risen rising
    | increase increas~ up_by climb climbs climbed gained gain gains hike hikes rise pay_rise surge surged soar~
      jumped boosted boost
    | decrease decreas~ fall falls fell fallen drop drops dropped decline~ declining shrank shrunk reduc~ cut cuts
      down_by dip dipped lowered lowering shrink~ slump~ plunge~ plummet~ slashed cutting
    | rate rate rates ratio ratios
    | average average averages averaged averaging mean on_average
    | median median
    | record record records all-time_high record-breaking
    | maximum maximum maxima peak peaked highest greatest max
    | minimum minimum minima lowest min
    | total total totals totalling totaling totalled altogether together in_all overall combined aggregate
    | part part parts portion~ of_which of_whom
    | rest rest remaining remainder balance_of the_others
    | difference difference~ gap majority_of lead_of lead_was margin_of vertical_rise vertical_drop elevation_gain
      height_gain ascent difference_in_height height_difference
    | deadline deadline~ no_later_than due_date cut-off last_day closing_date time_limit~
    | death died deaths death passed_away
    | birth birth births born
    | arrival arriv~
    | departure depart departs departed departing departure departures left_for set_off
    | hire hire hires hired hiring recruit~
    | lay_off laid_off lay_off layoff~ lay-off~ redundanc~ job_cut~ jobs_cut dismissed dismissal~ sacked
    | appoint appoint appoints appointed nominated
    | resign resign~ stepped_down steps_down quit
    | win win wins won victory victories
    | rank rank ranks ranked ranking
    | vaccinate vaccinat~ immunis~ immuniz~ inoculat~
    | training training trained train_teachers trains_teachers
    | register register~ registration~
    | elect elect elects elected re-elected
    | threshold threshold~ suffice~
    | target target targets targeted goal goals aim aims
    | limit limit limits cap capped ceiling ceilings permitted allowed allowable permissible
    | quota quota quotas
    | edition edition~
    | phase phase phases
    | efficacy efficacy effectiveness protects protection_against protected_against effective_against efficacious
    | occupancy occupancy load_factor utilisation utilization
    | prison_term prison jail jailed imprison~ sentence sentenced behind_bars
    | box_office box_office grossed takings
    | poverty poverty poor below_the_poverty_line
    | charging charging recharge~ charging_time~ fully_charged battery_charge charge charges charged
    | wave wave_height waves swell
    | collapse collapse collapsed collapses
    | bribe bribe bribes bribery corruption
    | research research r&d research_and_development
    | advertising advertising advertisement~ advert adverts ad_revenue marketing
    | television television tv broadcast~ television_rights tv_rights airs aired
    | rescue rescue rescues rescuing
    | demand demand demands demanded demanding
    | recall recall recalls recalled
    | heat_output heat_output thermal_output thermal_capacity
    | throughput throughput
    | wingspan wingspan~
    | frequency frequency frequencies
    | waiting_time waiting_time~ wait_time~
    | notice_period notice_period~ period_of_notice
    | contract_term contract_term term_of_the_contract term_of_contract
    | validity validity valid_for valid_until
    | premium premium premiums
    | write_off write-off write-offs write-down write-downs writedown~ impairment~
    | overspend overspend~ overspent cost_overrun~ overrun overruns overrun~ over_budget
    | market_share market_share
    | market_value market_value market_capitalisation market_capitalization market_cap
    | birth_rate birth_rate birthrate fertility_rate~
    | survival_rate survival_rate~
    | overtime overtime
    | working_time working_week working_hours working_time
    | productivity productivity
    | treat treat treated treats treating treatment~ therapy therapies
    | plant_out planted planting replanted reforest~
    | recycle recycl~
    | seize seize~ seizure~ confiscat~
    | excavate excavat~ unearth~ dug_up
    | drill drilled drilling
    | wind_speed wind_speed~ gust gusts
    | cancel cancel~
    | postpone postpon~ deferred
    """
)

_ACTS = table(
    """
        rating rating ratings rated
    | score score scores
    | satisfaction satisfaction satisfied
    | audience viewing_figures viewership tv_audience
    | circulation circulation print_run print_runs
    | mileage mileage odometer
    | efficiency efficiency efficient
    | accuracy accuracy accurate precision
    | purity purity fineness
    | concentration concentration concentrations
    | humidity humidity moisture
    | snowfall snowfall~ snow_depth
    | flow_rate flow_rate~
    | gradient gradient gradients
    | image_resolution image_resolution screen_resolution display_resolution
    | memory_size memory_size internal_memory working_memory ram storage_capacity storage_space
    | bandwidth bandwidth download_speed~ data_rate~
    | latency latency latencies
    | battery_life battery_life
    | running_time running_time~ runtime run_time
    | majority majority majorities
    | quorum quorum quorate
    | literacy literacy literate illitera~
    | fertility fertility
    | obesity obesity obese overweight
    | coverage coverage
    | recurrence recurrence~ relapse~ recidivism reoffend~
    | discharge discharge discharged discharges
    | admission admission admissions
    | enrol enrol~
    | promote promoted promotion promotions
    | expel expel~ expulsion~
    | negotiate negotiat~ bargaining
    | offer offer offered
    | bid bid bids bidding
    | mortgage mortgage~
    | merge merge merged merges merging merger mergers
    | acquire acquisition acquisitions takeover~ take-over~
    | valuation valuation~
    | share_price share_price~ stock_price~ price_per_share
    | savings savings_account~ savings_deposit~ life_savings
    | remittance remittance~
    | royalty royalties
    | sponsor sponsor~
    | renovate renovat~ refurbish~
    | restore restored restores restoring restoration~ restore
    | extend extend~ extension~ prolong~ expand~ expansion
    | widen widen~
    | relocate relocat~ resettl~ rehous~
    | clear cleared clearance
    | monitor monitored monitoring
    | observe observed observes observation observations sighting~ sighted spotted
    | tour tour toured touring
    | sail sail sails sailed sailing
    | fly fly flies flew flown flying
    | walk walk walks walked walking
    | run jogging jogged sprinted
    | swim swim swims swam swum
    | climb climbing ascents mountaineering
    | cross crossed crosses passed_through passes_through went_through
    | search search searches searched searching
    | detain detain detains detaining remanded
    | sentence sentence sentenced sentences sentencing
    | acquit acquit~
    | sue sued suing
    | ban ban bans banned banning prohibit~
    | block blocked blocking blockade~
    | hack hack hacked hacker hackers hacking cyberattack~ cyber-attack~
    | delete delet~
    | print print prints printing reprint~
    | translate translate translated translates translating translation translations
    | teach teach teaches taught
    | speak speak speaks spoke spoken
    | write wrote written writes writing
    | knit knit knits knitted knitting
    | sew sew sews sewed sewn sewing
    | plant sow sowed sown sowing
    | weed weeded weeding
    | mow mow mowed mown mowing
    | feed feed feeds feeding
    | breed breed breeds bred breeding
    | hatch hatched hatches hatching hatchling~
    | release release released releases releasing set_free freed
    | tag tagged tagging
    | sterilise sterilis~ steriliz~ neuter~ spayed castrat~
    | euthanise euthan~ put_to_sleep
    | stay_overnight stay_overnight stayed_overnight staying_overnight
    | check_in check_in checked_in check-in check-ins
    | board boarded boarding embark~
    | disembark disembark~ alighted alighting
    | overtake overtak~ overtook
    | collide collide collides collided colliding
    | derail derail~
    | capsize capsiz~
    | sink sank sunk sinking
    | run_aground run_aground ran_aground runs_aground aground
    | salvage salvag~
    | tow tow towed towing
    | refuel refuel~
    | recharge recharg~
    | land landed landing landings
    | take_off take_off takes_off took_off take-off take-offs takeoff takeoffs
    """
)

_SCOPES = table(
    """
        first_half first_half first_six_months half-year_to_june h1
    | second_half second_half last_six_months h2
    | half_year half-year half-yearly six-month interim semi-annual
    | quarter quarterly first_quarter second_quarter third_quarter fourth_quarter q1 q2 q3 q4 three-month
      first_three_months three_months_to
    | annual annual annually yearly per_year a_year each_year every_year per_annum full-year full_year
    | monthly monthly per_month a_month each_month every_month
    | weekly weekly per_week a_week each_week every_week
    | daily daily per_day a_day each_day every_day
    | hourly hourly per_hour an_hour each_hour
    | regional regional regionally provincial
    | national national nationally nationwide countrywide country-wide
    | international international~
    | foreign foreign abroad overseas non-resident~
    | domestic domestic domestically at_home home_market
    | local local locally
    | federal federal
    | european european europe-wide
    | global global globally worldwide world-wide
    | public public publicly public-sector state-owned state-run
    | private private privately private-sector
    | male male males
    | female female females
    | young young younger under-18~
    | urban urban
    | rural rural
    | new new newly brand-new
    | used second-hand pre-owned used_car used_cars used_vehicle used_vehicles
    | old the_old its_old their_old his_old her_old our_old older oldest
    | northern northern north northeast~ northwest~
    | southern southern south southeast~ southwest~
    | eastern eastern east
    | western western west
    | central central in_the_centre in_the_center city_centre town_centre city_center
    | upper upper
    | lower lower
    | left left-hand left_side left_wing left_bank on_the_left the_left
    | right right-hand right_side right_wing right_bank on_the_right the_right
    | initial initial initially original originally first_estimate
    | final final finally definitive
    | provisional provisional provisionally preliminary
    | revised revised revision~ corrected correction~ amended adjusted restated
    | previous before previous previously prior preceding last_year earlier a_year_earlier a_year_before prior-year
      year-earlier a_year_ago year_ago years_ago the_year_before year_before a_week_ago a_month_ago weeks_ago
      months_ago a_week_earlier a_month_earlier last_year's last_month last_week last_month's last_season
      last_harvest last_edition the_last_campaign last_winter last_summer
    | current current currently now this_year
    | next next next_year coming following_year
    | planned planned plan plans planning scheduled intended intends due_to was_to_cost were_to_cost meant_to_cost
      was_meant_to originally_set_for been_set_for was_set_for originally_due due_to_open was_due_on
    | forecast forecast~ expected expects expect expectation~ projected projection~ outlook predicted anticipated
    | estimated estimate~ estimation~
    | actual actual actually so_far to_date
    | proposed propos~
    | per_capita per_capita per_person per_head per_inhabitant
    | each each apiece every per_unit
    | net net
    | gross gross before_tax pre-tax before_interest
    | operating operating
    | online online on-line digital electronic electronically on_the_internet
    | paper paper printed
    | nominal nominal
    | real real_terms in_real_terms inflation-adjusted
    | installed installed
    | additional additional extra further additionally another others add adds adding added
    | official official officially
    | confirmed confirmed
    | suspected suspected probable
    | serious serious seriously severe severely critical critically grave
    | minor minor mild slight slightly_injured lightly
    | direct direct directly
    | temporary temporary temporarily
    | permanent permanent permanently
    | full_time full-time full_time
    | part_time part-time part_time
    | free free free_of_charge gratis
    | civilian civilian~
    | military military army
    | primary primary elementary
    | secondary secondary high_school~
    | wholesale wholesale
    | retail retail
    | long_term long-term long_term
    | short_term short-term short_term
    | renewable renewable~
    | electric electric electrical battery-powered
    | nuclear nuclear
    | solar solar photovoltaic
    | wind wind
    | onshore onshore on_land inland
    | offshore offshore at_sea
    | residential residential
    | agricultural agricultur~
    | cumulative cumulative~ since_the_start since_the_beginning since_the_outset running_total
    | reduced reduced_rate reduced_price reduced_fare reduced_ticket reduced_admission concession concessions
      concessionary discounted half-price
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
