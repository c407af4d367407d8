"""English: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person person people persons human humans individual individuals souls
      members_of_the_public
    | man man men
      gentlemen male_employees guys blokes chaps husbands
    | woman woman women
      ladies wives female_employees
    | child child children kid kids toddler~ schoolchild~
      youngsters_under little_ones tots minors underage preschooler~ offspring_of
    | boy boy boys lads
    | girl girl girls
    | teenager teenager~ adolescent~ youth youths young_people youngster~ teens teen
      juveniles under-age_drinkers
    | adult adult adults grown-up~
      over-18s grown_ups aged_over
    | pensioner pensioner~ retiree~ senior_citizen~ elderly seniors
      old_people older_people retired_people old-age_pensioners elders over-65s over-60s oaps golden_agers
    | worker worker~ employee~ staff staffer~ workforce headcount employ employs employed employing personnel
      labourer~ laborer~ workmen
      work_there work_for_it people_work work_at jobs_for
      people_at_work people_employed people_on_the_payroll on_the_payroll on_its_payroll on_its_books farm_hands
      hired_hands farmhand~ stagehand~ builders building_workers construction_workers builders_on_site
      operatives jobholder~ job-holder~ wage_earners wage-earners salaried manpower shop_floor full-timers
      part-timers temps team_members staff_members members_of_staff workpeople working_people people_working
      breadwinner~ blue-collar white-collar in_employment in_its_employ in_work provides_work provides_jobs
      gives_work tradespeople_on_site labour_force labor_force human_resources colleagues_employed navvies
      crew_on_site
    | manager manager~ executive executives directors bosses
      managing_directors chief_executives ceos bosses_of supervisors supervisor foremen foreman team_leader~
      department_heads heads_of_department
    | engineer engineer engineers
    | scientist scientist~ researcher~ physicist~ biologist~ chemists
      academics scholars scholar zoologist~ botanist~ virologist~ epidemiologist~
      ornithologist~
      astronomer~ geologist~
    | expert expert experts specialist~ historian~ economist~
      professionals authorities_on pundits connoisseur~ veterans_of_the_trade experts_in
    | artist artist artists painter painters
      creatives illustrator~ craft_artist
    | author author authors writer~ novelist~ poet poets
      playwright~ columnist~ essayist~ biographer~ wordsmith~
    | musician musician~ singer~ guitarist~ pianist~ drummer~
      instrumentalist~ violinist~ bandsm~ band_members cellist~ trumpeter~ performers performer
    | athlete athlete~ player players footballer~ midfielder~ defenders sportsm~ sportswom~ olympians
      sprinter~ squad_members sports_people striker_of rugby_players competitors_from
      gymnast gymnasts
    | driver driver drivers chauffeur~
      truckers trucker lorry_drivers bus_drivers cabbies cabbie hauliers wheelman at_the_wheel behind_the_wheel
    | pilot pilot pilots
      aviators aviator airmen airman flyers_of
    | crew crew crews crew_member~ crewmember~
      deckhand~ hands_on_board ship's_company crewmen crewman crewed_by
    | farmer farmer~ grower growers
      agriculturalist~ smallholder~ homesteader~ rancher~ cattlem~ crofter~ peasant~ cultivator~
      farming_families livestock_keepers dairym~
    | volunteer volunteer~
      helpers helper unpaid_workers unpaid_helpers good_samaritans
    | passenger passenger~ rider riders travellers travelers occupants traveller~ traveler~
           fare-paying air_travellers air_travelers
      rail_users bus_users travelling_public fare_payers airgoer~ fliers flyers
      rail_travellers
    | patient patient patients
      people_in_treatment people_treated sick_people ill_people in-patient~ inpatient~ outpatient~ out-patient~
      sufferers sufferer
    | pupil pupil pupils schoolchild~ schoolboy~ schoolgirl~
      school_children schoolkids schoolkid~ first-graders first_graders school_students sixth-former~
      primary_children students_at_the_school youngsters_at_school learners
    | student student~ undergraduate~
      freshm~ college-goers postgraduate~ undergrads university-goers fresher~
    | teacher teacher~ schoolteacher~ educator~ lecturer~
      schoolmaster~ schoolmistress~ teaching_staff tutors instructors instructor classroom_assistants
      school_staff headteacher~ head_teacher~ faculty_members
    | visitor visitor~ visited museumgoer~
      guests_through_the_door footfall people_through_the_doors day-tripper~ daytripper~ museum-goer~
      festival-goer~ festivalgoer~ fairgoer~ fair-goer~ gallery-goer~ sightseers_and attendances callers
      turnstile_count admissions_to_the_museum
    | tourist tourist~ holidaymaker~ sightseer~
      vacationer~ trippers tripper overseas_visitors foreign_visitors excursionist~ city-breakers
    | guest guest guests
      invitees invitee overnighters diners diner people_staying hotel_guests
    | spectator spectator~ audience~ onlooker~ concertgoer~ before_an_audience before_a_crowd seen_by watched_by
      watched watch saw_it saw_the_film
      bystander~ theatregoer~ theatre-goer~ theatergoer~ filmgoer~ cinemagoer~ cinema-goer~ moviegoer~
      concert-goer~ people_in_the_stands gate_of ticketholder~ ticket-holder~ ticket_holders in_the_stands
      gates_of playgoer~ opera-goer~
    | participant participant~ attendee~ entrants
      people_taking_part people_took_part taking-part attenders attender people_joined walkers_and_runners
      entrant competitors_at_the_start field_of_runners of_a_field_of from_a_field_of starting_field in_a_field_of
    | member member members membership~ membership
      card-carrying paid-up people_on_the_board associates
    | delegate delegate~
      conference-goer~ congress-goer~ conferees deputies_to_the_congress
    | delegation delegation~
      deputation~ mission_members
    | representative representative~ envoy~
      emissar~ reps ambassadors_of
    | candidate candidate~ contender~
      hopeful hopefuls runners-up_for standard-bearer~ office-seekers people_standing aspirants nominees_for
      people_running people_on_the_ballot
    | applicant applicant~ bidder~
      people_applied people_applying would-be_students jobseekers_applying hopefuls_applying
    | voter voter~ electorate elector electors eligible_to_vote entitled_to_vote registered_voters constituents
      ballot-casters entitled_to_a_vote people_with_a_vote voting_population
      on_the_electoral_roll on_the_electoral_register on_the_voter_rolls people_on_the_electoral
    | signatory signator~ signer signers
      petitioners petitioner co-signer~ cosigner~ states_parties
    | donor donor~ giver~ benefactor~ contributor~ sponsor sponsors
      backers backer patrons_of_the_arts well-wisher~ philanthropist~
    | recipient recipient~ beneficiar~ benefited
      grantee~ awardee~ receivers claimants_of benefit_claimants payee~ grant-holder~
    | customer customer~ client clients consumer consumers shoppers
      consumers_supplied households_supplied clientele shopper punter punters accounts_supplied guests_served
      bill-payers bill_payers people_served subscribers_to_the_service custom_from
    | user user users
      service_users account_holders account-holder~ logged-in people_use people_using visitors_to_the_site
      active_accounts surfers
    | shareholder shareholder~ stockholder~ investors
      investors_in_the_company stakeholders stakeholder share_owners shareowner~
    | owner owner owners homeowner~
      proprietor~ landowner~ titleholder~ title-holder~ keepers_of
    | tenant tenant~ renter~
      lessee~ leaseholder~ lodger~ flat_dwellers occupiers occupier
    | resident resident residents inhabitant~ local_people townspeople villagers islanders people_living live_in
      lives_in living_in locals
      dwellers dweller people_live residents_of people_who_live souls_living householder~ home_to locals_living
      city-dweller~ town-dweller~ townsfolk villagers_living residents' populace_of occupants_of_the_house
      people_reside denizen~
    | citizen citizen~ national_of nationals
      countrym~ passport_holders subjects_of nationals_of compatriot~
    | population population~ populace
      number_of_inhabitants headcount_of_inhabitants inhabitants_of
    | migrant migrant~ immigrant~ emigrant~ asylum_seeker~
      newcomers_to_the_country people_on_the_move boat_people undocumented border-crosser~ incomers
      migrant_workers immigration immigrated emigrated
    | refugee refugee~
      exiles people_fleeing people_who_fled fled_the_country fled_the_fighting war_displaced
    | displaced displaced internally_displaced displaced_people displaced_persons
      forced_from_their_homes driven_from_their_homes fled_their_homes uprooted driven_out left_without_a_home
      people_uprooted
    | evacuee evacuee~ evacuat~
      moved_to_safety brought_to_safety taken_to_safety led_to_safety asked_to_leave told_to_leave
      ordered_to_leave had_to_leave forced_to_leave cleared_out_of moved_out_of_their_homes ordered_out
      escorted_out flee_their_homes leave_their_homes left_their_homes
    | homeless homeless homeless_people
      rough_sleeper~ without_a_roof sleeping_rough without_a_home roofless made_homeless street_sleepers
      unhoused
    | unemployed unemployed jobless out_of_work jobseeker~
      people_out_of_work without_a_job without_work on_the_dole on_benefits looking_for_work job_seekers
      dole_claimants out-of-work joblessness_among signing_on people_without_work
    | soldier soldier~ troop troops servicem~ servicewom~ military_personnel infantry marines
      army_personnel enlisted_men gis infantrym~ paratrooper~ combatants combatant peacekeeping_troops
      servicepeople service_personnel military_men men_under_arms reserv_troops warriors draftees_deployed
    | police_officer police_officer~ policem~ policewom~ police officers constable~ officer cops detectives
      patrolm~ detective law_enforcement officers_of_the_law riot_squad gendarm~ sheriff~ police_force bobbies
      state_troopers carabinieri police_staff
    | firefighter firefighter~ firem~ fire_crews
      fire_fighters fire_brigade fire_service fire_department firefighting_crews smokejumper~ fire_officers
      fire_personnel
    | rescuer rescuer~ rescue_worker~ rescue_team~
      lifesaver~ lifeboat_crew~ rescue_crew~ rescue_service~ emergency_services emergency_workers
      emergency_crews search_parties search_party search_team~ first_responder~ mountain_rescue~
      search-and-rescue rescue_personnel rescue_squads relief_workers aid_workers
    | doctor doctor doctors physician~ medics medic pediatrician~ gp gps general_practitioner~
      medical_practitioner~ clinician~ consultants_at_the_hospital family_doctor~ medical_staff house_officers
      specialists_in_medicine
    | nurse nurse nurses nursing_staff
      nursing_sister~ nursing_personnel ward_sister~ matrons matron midwives_and_nurses health_visitor~
      nursing_assistants
    | journalist journalist~ reporter reporters correspondent~
      newsm~ members_of_the_press pressm~ newspaperm~ columnists_and media_workers media_representatives
      media_people
    | lawyer lawyer~ attorney~ solicitors barrister~
      counsel legal_team advocates_at solicitor legal_professionals
    | deputy deputy deputies mp mps lawmaker~ legislator~ members_of_parliament senator senators
      members_of_the_house members_of_the_assembly congressm~ congresswom~ parliamentarian~ backbencher~
      representatives_in_the_house assembly_members assemblym~ house_members
    | demonstrator demonstrator~ protester~ protestor~ marcher~ people_marched marched
      picketers picketer people_demonstrating people_protesting people_took_to_the_streets people_rallied
      rioter~ agitator~ sit-in_participants
    | striker striker~
      workers_on_strike staff_on_strike strike_participants people_on_strike workers_walked_out
      walked_out_on_strike
    | prisoner prisoner~ inmate~ convicts
      detainees_held jailbirds people_behind_bars internee~ people_in_prison people_held prison_population
      captives_held lifers
    | hostage hostage~ captive captives
      abducted abductees kidnapped kidnap_victim~ people_held_captive held_captive held_hostage seized_hostages
    | victim victim~ casualt~ toll
      people_harmed stricken those_affected people_affected affected_people sufferers_of people_hit
    | dead dead killed kill kills deaths died fatalit~ death_toll lives_lost bodies lost_their_lives fatally perished
      drowned deceased murdered
      perish lost_his_life lost_her_life lost_their_life losing_their_lives lose_their_lives loss_of_life
      loss_of_lives claimed_the_lives claimed_the_life claims_the_lives cost_the_lives cost_the_life
      took_the_lives taken_the_lives lost_to_the_disease did_not_survive didn't_survive failed_to_survive
      bodies_were corpses corpse slain slaughtered_people massacred shot_dead stabbed_to_death beaten_to_death
      burned_to_death burnt_to_death crushed_to_death died_of died_in victims_of_the_disaster left_dead
      found_dead pronounced_dead people_dead succumbed mortal_victims casualties_killed fatal gave_their_lives
      lives_were_lost lives_claimed assassinated
    | injured wounded injur~ hurt wounds suffered_burns
      wounding maimed bruised badly_burned badly_burnt suffered_injuries sustained_injuries suffered_cuts
      burns_victims needed_treatment_for_injuries broken_limbs walking_wounded mutilated treated_for_injuries
      scalded concussed patched_up_by_medics
    | missing missing unaccounted disappeared
      lost_at_sea not_been_found not_found not_accounted_for vanished whereabouts_unknown still_searching_for
      no_trace untraced nowhere_to_be_found
    | survivor survivor~ survived survival
      made_it_out made_it_out_alive lived_through came_through_alive escaped_with_their_lives found_alive
      escaped_alive pulled_through got_out_alive
    | rescued rescued saved_from pulled_from pulled_alive brought_ashore
      plucked_from plucked_to_safety plucked_off winched_to_safety winched_aboard freed_from hauled_to_safety
      pulled_to_safety pulled_out_alive lifted_to_safety carried_to_safety dug_out fished_out fished_from
      brought_out_alive brought_to_land taken_off_the_ship picked_up_from_the_water picked_up_at_sea
      airlifted_to_safety hauled_out_of_the_water escorted_to_safety were_saved was_saved been_saved
      people_saved saved_by saved_alive
    | hospitalised hospitalis~ hospitaliz~ in_hospital taken_to_hospital admitted_to_hospital
      rushed_to_hospital brought_to_hospital admitted_to_the_hospital taken_to_the_hospital kept_in_hospital
      receiving_hospital_treatment treated_in_hospital hospital_treatment sent_to_hospital
      transported_to_hospital hospital_admissions intensive_care airlifted_to_hospital needed_hospital_treatment
      taken_to_hospitals airlifted_to_a_hospital went_to_hospital ended_up_in_hospital
    | infected infected infection infections
      fell_ill fall_ill falls_ill fallen_ill falling_ill taken_ill took_ill became_ill become_ill becoming_ill
      sickened sickening contracted_the contract_the_disease caught_the_disease caught_the_virus catch_the_virus
      caught_it got_sick tested_positive tests_positive test_positive positive_tests came_down_with
      come_down_with down_with_the fell_sick fall_sick falls_sick fallen_sick made_ill made_sick been_ill been_sick
      were_sick were_ill felt_ill feel_ill reported_illness report_illness illnesses people_ill carrier_of laid_low
      went_down_with picked_up_the_virus picked_up_the_infection contaminated_people developed_the_disease
      showed_symptoms confirmed_infections contagion positive_cases
    | arrested arrest~ detained detention detentions taken_into_custody held_by_police
      nabbed rounded_up round_up busted apprehend~ taken_in_for_questioning in_custody into_custody led_away
      in_handcuffs handcuff~ caught_by_police under_arrest collared_by_police picked_up_by_police
      held_for_questioning police_held seized_by_police hauled_in taken_into_police_custody put_under_arrest
      remanded_in_custody
    | household household~ homes
      consumer_units family_homes families_living house_holds
    | family family families relatives
      clans clan kin kinsfolk next_of_kin
    | group group groups gang gangs band bands
      bunch cluster clusters ensemble ensembles
    | team team teams squads squad
      eleven_of line-up line-ups crew_of_experts task_force_of
    | pedestrian pedestrian~
      passer-by passers-by people_on_foot
    | cyclist cyclist~
      bicyclist~ bike_riders bike_rider pedal_cyclists people_on_bikes
    | observer observer~
      monitors_from onlookers_from
    | apprentice apprentic~ trainee~
      learner_workers articled young_trainees training_places
    | couple couple couples pairs
      newlywed~ partners_in_life husband_and_wife spouses duos
    | defendant defendant~ accused
      people_charged people_accused in_the_dock co-accused men_charged charged_with
    | witness witness~ testif~ eyewitness~
      deponent~ onlooker_who_saw people_questioned_in_court
    | reader reader readers readership
    | investor investor~
      backers_of_the_fund financiers_of funders_of venture_capitalist~
    | judge judge judges magistrate~
      bench_of_judges justices arbiters jurists
    | fisherman fisherman fishermen fishers anglers
      fisherfolk trawlerm~ fishing_crews
    | midwife midwife midwives
    | miner miners mineworker~ coalminer~ pitmen
      pit_workers mine_workers underground_workers colliers collier
    | monk monk monks friars
    | dancer dancer~ ballerina~
    | cook cooks chefs chef
      cooks_and kitchen_staff
    | baker bakers
    | guard guards
      sentries sentry wardens warden warders prison_officers gatekeepers watchmen
    | pharmacist pharmacist~
    | beekeeper beekeeper~
    | archaeologist archaeologist~ archeologist~
    | newcomer newcomer~ new_arrivals
      recent_arrivals freshly_arrived new_residents entrants_to
    | twin twin twins
    | baby baby babies infant infants newborn~ newborn
      little_ones_born bundles_of_joy babes
    | seasonal_worker seasonal_worker~ seasonal_workers picker pickers
      harvest_workers harvest_hands temporary_workers harvest_helpers casual_workers fruit_pickers
    | trader merchant merchants traders shopkeeper~ stallholder~
      market_traders stall-holder~ street_vendors shop_owners retailers_at dealers_at_the_market shop_keepers
    | potter potters ceramicist~
    | professor professor~
    | consultant consultant~
    | carer carer carers caregiver~ care_worker~ nannies
      home_helps care_assistants nursing_aides childminder~ care_staff caretakers_of
    | social_worker social_worker~
    | paramedic paramedic~
      ambulance_crew~ ambulance_worker~ ambulance_staff emergency_medics ambulanceman ambulancemen
    | dentist dentist~
    | veterinarian veterinarian~ veterinary_surgeon~
    | therapist therapist~ physiotherapist~
    | referee referee~ umpire~
      linesm~ match_officials match_official
    | swimmer swimmer~
    | skier skier~ snowboarder~
    | grandmaster grandmaster~
    | climber climber~ mountaineer~
      alpinist~ rope_team~ scramblers
    | hiker hiker~ walkers rambler~
      trekker~ backpacker~ wayfarer~
    | finisher finisher~ classified_finishers
      crossed_the_line crossed_the_finish crossed_the_finishing_line reached_the_finish finishers_of
      reached_the_finishing_line made_it_to_the_finish completed_the_race completed_the_course
    | actor actor actors actress~
      cast_members performers_on_stage thespian~ cast_of
    | exhibitor exhibitor~
      stand-holder~ standholder~ stands_at_the_fair exhibiting_companies firms_exhibiting
    | buyer buyer buyers purchaser~
      takers homebuyer~ house-buyer~ house_buyers home_buyers
    | seller seller sellers vendor vendors
    | taxpayer taxpayer~
    | policyholder policyholder~
    | plaintiff plaintiff~
    | prosecutor prosecutor~
    | suspect suspect suspects
      alleged_offenders people_of_interest alleged_perpetrators men_suspected
    | offender offender~ perpetrator~ criminals attackers attacker assailant~ gunman gunmen killers murderer~ thief
      thieves robbers
      culprit~ wrongdoer~ lawbreaker~ raiders hooligan~ vandals muggers pickpocket~ delinquent~ perpetrating
      crooks
    | smuggler smuggler~ trafficker~
    | rebel rebel rebels insurgent~ militants guerrilla~ militia militias
      freedom_fighters mutineer~ paramilitar~ separatist~ jihadi~
    | commander commanders commander
    | federal_agent agents federal_agents
    | inspector inspector~
    | auditor auditor auditors
    | enumerator enumerator~ census_taker~
    | civil_servant civil_servant~ public_servant~ bureaucrat~
      government_employees government_workers council_workers public_officials council_staff
      public_employees public-sector_workers state_employees administrative_staff
    | minister ministers prime_ministers
    | diplomat ambassador~ diplomat diplomats
    | mayor mayors
    | colleague colleague~ co-worker~ coworker~
      workmates workmate fellow_workers
    | neighbour neighbour neighbours neighbor neighbors
    | parent parent parents
      mums_and_dads mothers_and_fathers moms_and_dads caregivers_of_children guardians
    | mother mother mothers
      mums mum moms mom
    | father father fathers
      dads dad
    | daughter daughter daughters
      girls_of_the_family
    | son sons son
    | craftsman craftsman craftsmen craftspeople artisan~ tradesmen tradespeople
    | electrician electrician~
    | mechanic mechanic mechanics fitters
    | technician technician~
    | software_developer programmer~ software_developer~ developers
      coder coders software_engineers software_engineer
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
      school-leaver~ school_leavers degree_holders leavers
    | intern intern interns internship~
    | fan fan fans supporter supporters
      followers_of_the_club aficionado~ devotee~ travelling_supporters admirers
      enthusiasts
    | activist activist~ campaigner~
      environmentalist~ protesters_for lobbyist~ crusader~
    | subscriber subscriber~
      paying_readers
    | follower follower~
    | contestant contestant~ competitor competitors
    | winner winner winners
      prizewinner~ prize-winner~ victors victor medallist~ medalist~ laureate~
    | finalist finalist finalists semi-finalist~ semifinalist~
    | nominee nominee~ nomination nominations
    | champion champion champions
    | coach head_coach~ football_coach~ trainer trainers
    | captain captain captains skipper skippers
    | sailor sailor~ seaman seamen seafarer~ mariners
      yachtsm~ yachtswom~ deck_crew
    | rower rower rowers oarsman oarsmen
    | rider horse_rider~ horseback_rider~ horseman horsemen jockey~ show_jumpers
    | runner runner runners jogger joggers
      racers harriers joggers_and marathoner~
    | founder founder founders co-founder~ cofounder~
      originators founding_members founding_fathers
    | councillor councillor~ councilor~ councilman councilmen councilwom~ aldermen
      council_members council_member city_councillors members_of_the_council
    | adviser adviser advisers advisor advisors
      counsellor~ counselor~ consultants_to mentors mentor
    | nun nun nuns
    | cleaner cleaners cleaning_staff janitor~
      domestic_staff
    | widow widow widows widower~
    | orphan orphan orphans orphaned
    | foreigner foreigner~ foreign_national foreign_nationals expatriate~
      aliens non-citizens non-nationals people_from_abroad expats
    | surgeon surgeon~
    | psychologist psychologist~
    | landlord landlord~
      property_owners house_owners letting_agents
    | reservist reservist~
    | fugitive fugitive~ escapee~
      runaways runaway escaped_prisoners people_on_the_run on_the_run
    | juror juror jurors jury_member~
    | detainee detainee~
      people_in_custody detained_persons
    | claimant claimant~
    | creditor creditor~ lender lenders
      bondholder~ people_owed
    | borrower borrower~ debtor~
      loan-taker~ mortgage-holder~ mortgage_holders
    | depositor depositor depositors savers
      bank_customers account_savers
    | entrepreneur entrepreneur entrepreneurs
      businesspeople businessm~ businesswom~ business_owners company_founders self-made
    | freelancer freelancer~ self-employed
    | supplier supplier suppliers
      vendors_of wholesalers_supplying providers provider purveyor~
    | dealer dealer dealers dealership~
    | designer designer~
    | commuter commuter~
      daily_travellers people_commuting rail_commuters
    | motorist motorist~
      car_drivers car_driver car_owners road_users drivers_on_the_road
    | contractor contractor~ subcontractor~
      builders_firms building_contractor building_contractors construction_firm~ construction_compan~
    | listener listener listeners
      radio_audience people_listening
    | viewer viewer viewers
      people_watching television_viewers tv_viewers people_tuned tv_audience_of telly_watchers households_tuned
    | blood_donor blood_donor~
    | singer singer singers vocalist~ choristers
      choir_members songster~ vocalists_and
    | composer composer composers
    | conductor conductor conductors
    | teammate teammate~ team-mate~ team_mate~
    | goalkeeper goalkeeper~ goalie~
      keepers_between shot-stopper~
    | substitute substitute substitutes substitution substitutions
      replacements_on_the_pitch bench_players
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
      bouncer~ doorm~ security_men stewards_on_duty
    | lifeguard lifeguard~
      beach_guards
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
    | half_marathon half_marathon half_marathons half-marathon half-marathons half-marathoners
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
    | movement movements
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
      polling_day went_to_vote general_election
    | vote vote votes voted voting polled votes_cast
      balloted show_of_hands went_to_a_vote ballot_result casting_vote
    | accident crash crashes collision~ accident accidents
      pile-up~ pileup~ mishap~ smash-up~ road_accident wreck
    | fire fire fires blaze~ wildfire~
      inferno infernos conflagration~ bushfire~ bush_fire~ forest_fire~ arson flames burning brushfire~
      house_fire
    | flood flood floods flooding flooded
      flash_flood~ inundat~ floodwater~ high_water under_water burst_its_banks
    | strike strike strikes walkout~ industrial_action
      stoppage stoppages work_stoppage~ downed_tools down_tools downing_tools walk-out~ walked_out walk_out
      walking_out walked_off_the_job work_to_rule laid_down_their_tools laid_down_tools picket~ picket_line~
      laid_down_work
    | festival festival~ carnival carnivals
      fete fetes fiesta~ street_party street_parties parade parades procession processions folk_fest
    | summit summit summits
      leaders'_meeting top-level_meeting
    | conference conference conferences congress congresses
      symposi~ convention_of forum forums
    | war war wars battle battles armed_conflict armed_conflicts conflicts
      fighting hostilities warfare skirmish~ clashes armed_clash~ combat
    | protest protest protests demonstration demonstrations march_of riot riots marches
      protested protesting rallied sit-in sit-ins vigil vigils took_part_in_a_march unrest disturbances
      mass_rally
    | loan loan loans lend lends lent lending credit_line~
      lender_advance credit credit_facility credit_facilities overdraft_facility microcredit~ bank_borrowing
      bailout_loan
    | grant grant grants granted stipend~
      awarded awarding award_of bursary_of grant-in-aid
    | fine fine fines fined penalt~
      sanctioned_with surcharged ordered_to_pay must_pay_a
    | subsidy subsid~
      state_aid government_support state_support top-up_payment price_support
    """
)

_DEEDS = table(
    """
        donate donat~ gift gifts gave philanthrop~
      gave_away given_away giving_away made_a_donation making_a_donation bequeath~ bequest~ charitable_giving
      given_to_charity giving_to_charity went_to_charity goes_to_charity go_to_charity presented_with_a_cheque
      handed_a_cheque cheque_presentation generosity
    | contribute contribut~
      chipped_in chip_in chips_in pitched_in kicked_in_with weighed_in_with threw_in
    | pay pay pays paid payment payments paying payout~ paid-in disburs~
      shell_out shelled_out shelling_out fork_out forked_out forking_out stumped_up stump_up coughed_up cough_up
      foot_the_bill footed_the_bill foots_the_bill footing_the_bill pick_up_the_bill picked_up_the_bill
      settle_the_bill settled_the_bill picked_up_the_tab payable cheque cheques remitted doled_out dished_out
      doling_out money_transferred
    | cost cost costs costing
      cheap cheaper expensive price_tag
      costly costlier pricey bill_for bill_of bill_came_to bill_comes_to total_bill final_bill bill_runs_to
      bill_is_put overall_bill ran_up_a_bill expensively dearer overheads cost-intensive
    | price price prices priced pricing retail_price
      retails_at retails_for retailing_at retailing_for fare fares quoted_at list_price on_sale_for on_sale_at
      prices_start price_per price_of price_tag_of
    | budget budget~
      spending_plan spending_plans financial_plan financial_framework spending_envelope financial_envelope
      purse_strings
    | invest invest invests invested investing investment investments capital_spending capital_expenditure capex
      cash_injection capital_injection pumped_into pump_into pumping_into pours_into poured_into pouring_into
      channelled_into channeled_into put_money_into money_put_into sank_money sinking_money capital_outlay
      reinvest~ injected_capital
    | finance finance finances financed financing funded funding
      bankroll~ underwrote underwritten money_came_from money_comes_from financial_backing co-finance~ co-fund~
      cofinanc~ crowdfinanc~ financier financiers funder funders footed
    | revenue revenue~ turnover sales net_sales proceeds
      topline top_line sales_figures billings turned_over turns_over turning_over raked_in rakes_in rake_in
      raking_in trading_income money_coming_in income_from_sales coined_in
    | profit profit profits earnings ebit ebitda surplus_profit
      bottom_line made_money in_the_black into_the_black profitab~ earned earning windfall windfalls net_result
      black_figures posted_a_plus surplus_for_the_year
    | loss loss losses
      lost_money in_the_red into_the_red red_ink red_figures loss-making lossmaking lost_out forfeited
      losing_money out_of_pocket net_loss minus_of
    | margin margin margins
      mark-up mark-ups markup return_on_sales
    | dividend dividend~
      payout_to_shareholders payouts_to_shareholders shareholder_payout shareholder_payouts
      distributed_to_shareholders distribution_to_shareholders payout_per_share return_to_shareholders
    | debt debt debts indebted~ owed owes borrowings liability liabilities
      overdraft~ arrears in_hock borrowing outstanding_loans unpaid_bills unpaid_bill amounts_owed money_owed
      leverage over-indebt~ deep_in_the_red mountain_of_debt
    | asset asset assets
      holdings net_worth wealth personal_fortune fortune_of fortune_estimated family_fortune possessions
      belongings
    | capital capital equity share_capital
      own_funds shareholders'_funds seed_money seed_capital equity_base
    | wage wage wages salar~ pay_rate~ hourly_pay earn earns
      more_pay pay_rise pay_rises pay_claim pay_offer pay_demand
      pay_packet pay_packets paycheck~ paycheque~ pay_cheque~ remunerat~ take-home_pay basic_pay base_pay
      pay_scale pay_scales pay_deal pay_deals pay_settlement pay_settlements pay_increase pay_increases pay_hike
      pay_award pay_awards pay_raise pay_raises pay_talks pay_round pay_bump payroll payrolls wage_packet earned
      earning earner earners minimum_pay better_pay higher_pay
    | pension pension pensions
      retirement_benefit~ retirement_income superannuation retirement_pay annuity annuities old-age_benefit~
      pension_pot pension_pots retirement_pot
    | bonus bonus~
      one-off_payment one-off lump_sum one-time_payment
      incentive_payment incentive_payments performance_pay loyalty_payment~ gratuity gratuities signing-on_fee
      golden_handshake~ extra_payment extra_payments special_payment special_payments end-of-year_payment
      thirteenth_month christmas_payment
    | tax vat value_added_tax tax taxes before_tax before_taxes taxation taxed levy levies
      excise levied taxman council_tax business_rates income_tax income_taxes property_tax property_taxes
      stamp_duty tax_bill tax_take surtax~ sales_tax sales_taxes taxable treasury_receipts
    | tariff tariff~ duties customs_dut~
      customs import_duty import_levy import_levies border_tax border_taxes anti-dumping~ trade_barrier~
      punitive_duties
    | fee fee fees charge_of admission_charge~ service_charge~ handling_charge~ tuition
      surcharge~ admission_fee admission_fees admission_price entry_fee entry_fees entry_price entry_costs
      admission_costs entrance_fee entrance_fees entrance_charge entry_charge cover_charge membership_dues dues
      annual_subscription admission_is entry_is retainer retainers handling_costs processing_charge
    | aid aid assistance relief humanitarian_aid help
      bailout~ bail-out~ handout~ hand-out~ rescue_package~ support_package~ relief_package~ aid_package~
      financial_support financial_help lifeline~ humanitarian_assistance assisted helping_hand stimulus_package~
      emergency_support financial_assistance
    | fund fund funds endowment~
      kitty war_chest~ pot_of_money monies money_pot piggy_bank funding_pot trust_fund~
    | raise raise raises raised raising fundrais~ collected collect collects proceeds
      crowdfund~ amass amassed amasses amassing whip-round~ drummed_up scraped_together scrape_together
      pulled_together money-raising passed_the_hat passing_the_hat brought_in_for_charity collection_tins
      collecting_money collection_raised charity_drive donations_totalled
    | spend spend spends spent spending expenditure~ outlay~ expenses benefits_expense
      splashed_out splash_out splashes_out splashing_out splurg~ outgoings expend expended lavished lavishing
      shopping_bill money_went_on dug_deep spender spenders
    | save saving savings saves
      economis~ economiz~ cost-cutting belt-tightening efficiencies penny-pinching tightening_its_belt
      tighten_its_belt trim_costs trimming_costs saved save_on saves_on
    | sell sell sells sold selling sale sales
      offload~ divest~ auctioned auctioning changed_hands changes_hands change_hands changing_hands
      under_the_hammer fetched fetches fetching fetch flogged hived_off hive_off sell-off~ found_a_buyer
      found_buyers went_for parted_with shifted_units went_over_the_counter goes_over_the_counter
      over_the_counter retailed best-sell~ bestsell~ resale resold
    | buy buy buys bought buying purchas~ acquir~ acquisition~
      snapped_up snap_up snaps_up snapping_up scooped_up procur~ took_delivery take_delivery takes_delivery
      taking_delivery splashed_the_cash picked_up_for purchased_by bought_up stocked_up
    | export export~
      shipped_abroad sold_abroad sent_abroad shipped_overseas sold_overseas sent_overseas sales_abroad
      sales_overseas foreign_sales overseas_sales foreign_shipments overseas_shipments outbound_shipments
      shipments_abroad deliveries_abroad
    | import import imports imported importing importer~
      shipped_in brought_in_from bought_abroad bought_from_abroad from_foreign_suppliers came_from_abroad
      inbound_shipments brought_into_the_country foreign_purchases shipped_from_abroad sourced_abroad
    | trade trade trading
      commerce traded trade_volume trading_volume exchange_of_goods
    | produce produc~ output manufactur~ generated generation generating generates
      churn_out churned_out churns_out churning_out rolled_off roll_off rolls_off rolling_off cranked_out
      crank_out cranks_out pumped_out pumps_out fabricat~ extracted extraction extracts mined assembly_line
      assembly_lines came_off_the_line off_the_production_line turned_out_by bottled
    | harvest harvest harvests harvested harvesting threshed gathered crop crops
      reap~ were_picked was_picked been_picked being_picked picked_by picked_this_year fruit-picking bumper_crop
      bumper_crops brought_in_the_harvest gathered_in vintage pickings picking_season hand-picked
    | yield yield~
      return_on_investment return_on_investments returns_on_investments return_on_its_investments
      return_on_capital return_on_assets investment_return investment_returns rate_of_return returned_on_its
      crop_per_hectare tonnes_per_hectare tons_per_hectare bushels_per_acre
    | consume consum~ usage
      guzzl~ devour~ gobbled gets_through get_through_about fuel_economy power_draw eaten eats ate drank uses_up
      used_up uses_around uses_about uses_only uses_just burns_through energy_use electricity_use water_use
      power_use
    | supply supply supplies supplied supplying serves
      caters_for cater_for catered_for enough_to_power enough_to_supply enough_electricity_for enough_power_for
      electricity_for power_for_about meets_the_needs meet_the_needs covers_the_needs hooked_up_to hooked_up
      connects_homes provision_of provides_electricity provides_water equipped_homes
    | deliver deliver~ handed_over
      shipped dropped_off drops_off drop_off dropping_off handed_out hand_out hands_out handing_out hand-over
      handover handovers handing_over hands_over hand_over dispatch~ despatch~ given_out giving_out
      gave_out sent_out sends_out
      distributed distributing distributes distribute handed_round
    | transport transport transports transported carry carries carrying convey~ haul~ passengers_carried
      carried_passengers carried_more carried_about carried_around carried_nearly carried_almost carried_a_total
      ferried ferrying shuttled shuttling bused bussed trucked airlift~ flown_in flown_out taken_by_bus
      taken_by_coach taken_by_train ridership boardings passenger_journeys passenger_trips passengers_handled
      passenger_numbers passenger_volume used_the_line ride_the_line travel_on_the travelled_on_the
    | cargo cargo cargoes freight payload load
      goods merchandise tonnage shipload~ truckload~ boatload~ lorryload~ bulk_goods
    | install install laid installs installation installations installing
      fitted fitting fits_new retrofit~ rollout~ roll-out~ rolled_out rolling_out rolls_out roll_out equip
      equips equipped equipping put_in_place putting_in_place mounted_on been_mounted were_mounted deployed
      deployment deploys wired_up
    | build build builds built building_work~ construct constructs constructed construction constructing erected
      work_began work_begins work_to_begin work_is_to work_on_the work_will
      erect erects erecting erection housebuilding house-building home-building homebuilding new-build
      new-builds newly-built newbuild~ putting_up put_up_new be_put_up laying_of been_laid being_laid
      will_be_laid to_be_laid goes_up_on going_up_on taking_shape take_shape takes_shape rising_on_the_site
      sprang_up springing_up groundworks building_project builders_have
    | repair repair~ overhaul~
      mend mends mended mending patched patched_up patching resurfac~ maintenance upkeep servicing fix_the
      fixing_the to_fix be_fixed been_fixed was_fixed were_fixed put_right putting_right made_good
      remedial_work~ remedy_the refit~ restored_to_working fixing_up fixed_up
    | replace replac~
      swap swaps swapped swapping supersed~ supplant~ exchanged took_the_place take_the_place takes_the_place
      taking_the_place traded_in changed_for switched_out changeover new_ones
    | demolish demolish~ demolition~ torn_down
      pulled_down pull_down pulls_down pulling_down tear_down tears_down tearing_down tore_down knocked_down
      knock_down knocks_down knocking_down bulldozed bulldoze bulldozing dismantl~ wrecking_ball taken_down
      take_down razed razing flattening tear-down pull-down make_way_for makes_way_for making_way_for
      made_way_for
    | destroy destroy~ destruction burned_down burnt_down
      gutted gutting wiped_out wipes_out wrecked wrecks wrecking ravaged ravages ravaging razed raze razes
      ruined obliterat~ annihilat~ devastat~ laid_waste flattened flattens levelled leveled incinerat~
      burned_out burnt_out burned_to_the_ground burnt_to_the_ground razed_to_the_ground burned burnt burn_down
      burns_down burning_down went_up_in_flames gone_up_in_flames go_up_in_flames reduced_to_ashes
      reduced_to_rubble reduced_to_ruins consumed_by_fire consumed_by_flames consumed_by_the_fire
      consumed_by_the_flames consumed_by_the_blaze flames_consumed fire_consumed blaze_consumed engulfed
      swept_away washed_away blackened scorched scorching charred torched beyond_repair up_in_smoke in_ruins
      in_ashes lost_to_the_fire lost_to_the_flames lost_in_the_fire fell_victim_to_the total_loss knocked_out
      blown_up blew_up
    | damage damag~
      battered vandalis~ vandaliz~ dented defaced harmed badly_hit hit_hard houses_affected homes_affected
      buildings_affected properties_affected took_a_battering structurally_unsound left_uninhabitable
      uninhabitable torn_off ripped_off blown_off smashed impaired
    | compensation compensat~ indemnit~
      redress reparation~ recompens~ in_damages damages_award damages_claim damages_payout damages_of
      damages_worth awarded_damages claim_for_damages out-of-court
    | insurance insurance insured insurer~
      underwriter~ underwriting policyholder_protection coverage_amount
    | interest interest interest_rate~
      base_rate key_rate lending_rate borrowing_costs benchmark_rate bank_rate repo_rate policy_rate prime_rate
      deposit_rate refinancing_rate cost_of_borrowing
    | inflation inflation consumer_prices
      cost_of_living consumer_price_index price_growth price_pressures cpi price_rises
    | unemployment unemployment joblessness
      jobless_rate jobless_figures jobless_total jobless_count out-of-work_rate
    | gdp gdp gross_domestic_product
      economic_output national_output gross_national_product size_of_the_economy national_product
    | exchange_rate exchange_rate~
      rate_of_exchange conversion_rate currency_rate against_the_dollar against_the_euro to_the_dollar
      to_the_euro
    | income income incomes
      inflows income_stream~ livelihood livelihoods
    | deficit deficit~ shortfall~
      black_hole funding_gap financing_gap budget_gap budget_hole hole_in_the_budget hole_in_its_budget
      hole_in_the_finances gap_in_the_budget fell_short falls_short fall_short falling_short shortage~
      negative_balance scarcity
    | surplus surplus~
      glut oversuppl~ positive_balance overproduction budget_surplus
    | reserve reserve reserves stockpile~ stocks
      inventory inventories buffer_stock~ hoard hoards hoarded stash rainy-day_fund~ in_storage stored
    | backlog backlog~ order_book~ orders_on_hand
      waiting_list waiting_lists unfilled_orders outstanding_orders orders_in_hand orderbook~ pending_cases
      cases_pending pending_applications unprocessed unresolved_cases awaiting_processing
    | value value values valued worth
      appraised appraisal~ assessed_value market_price estimated_worth
    | amount amount amounts sum sums amounted
      adds_up_to added_up_to works_out_at worked_out_at to_the_tune_of
    | allocate allocat~ earmark~ set_aside appropriated appropriation appropriations
      ringfenc~ ring-fenc~ put_aside puts_aside sets_aside setting_aside made_available makes_available
      make_available making_available freed_up frees_up free_up apportion~ reserved_for allotted allots
      assigned_to dedicated_to parcelled_out designated_for
    | receive receive receives received receipt receipts
      obtain~ in_receipt_of awarded_to got_back given_by been_handed was_handed
    | refund refund~ reimburs~ money_back
      cashback cash_back given_back gave_back give_back giving_back clawed_back claw_back
    | repay repay~ repaid
      paid_back pay_back pays_back paying_back paid_off pay_off pays_off paying_off paid_down pay_down redeem~
      redemption~ amortis~ amortiz~ settled_the_debt cleared_the_debt clear_the_debt debt_service
    | rent rent rents rental rentals
      lease leases leased leasing rented renting to_let lettings tenancy tenancies
    | advance prepayment~ down_payment~ upfront advance_of advance_payment~ as_an_advance advances_on
      prepaid pre-paid pre-payment~ downpayment~ paid_in_advance money_up_front first_instalment
      initial_instalment
    | deposit deposit deposits
      caution_money surety security_deposit
    | discount discount~ rebate~
      markdown~ marked_down money_off off_the_price off_the_regular_price knocked_off_the bargain_price
      cut-price
    | capacity capacit~
      room_for space_for
      accommodate accommodates accommodated accommodating can_seat can_hold can_carry can_take can_house can_fit
      hold_up_to holds_up_to seating_for sleeps places_for room_enough enough_room enough_space space_to
      fit_up_to fits_up_to designed_for built_for intended_for big_enough_for offers_space offers_room
      able_to_hold
    | power power_output rated_power power
      wattage horsepower rated_at peak_output engine_output electrical_output nameplate
    | voltage voltage~
    | torque torque
      turning_force twisting_force newton-metre~ newton_metre~
    | pressure pressure
    | length length lengths long
      span spans spanned spanning in_length from_end_to_end end_to_end stretches_for stretching_for
      stretched_for extends_for runs_for_about longest
    | height height heights tall
      metres_high meters_high feet_high metre-high foot-high in_height tallest taller towering
    | width width widths wide
      breadth in_width metres_across meters_across feet_across wider widest
    | depth depth depths deep
      deepest in_depth below_the_surface beneath_the_surface under_the_surface below_ground
    | diameter diameter~
      in_diameter calibre caliber
    | thickness thick thickness
      thicker thickest
    | weight weigh weighs weighed weight weights weighing
      tips_the_scales tipped_the_scales tipping_the_scales tip_the_scales heavier heaviest in_weight
      put_on_the_scales
    | area area areas surface acreage
      expanse floor_space floorspace square_footage hectarage footprint spread_over spreads_over spread_across
      covers_an_area land_area extends_over
    | volume volume
    | level level levels water_level
      water_mark high-water_mark gauge_reading river_gauge
    | altitude altitude~ elevation above_sea_level
      elevations above_the_sea above_sea-level cruising_height
    | speed speed speeds velocity top_speed
      clocked travelling_at traveling_at driving_at going_at pace faster fastest
    | temperature temperature~ heatwave heat_wave
      the_mercury hottest coldest warmest warmer colder freezing heatwaves cold_snap
    | distance distance~ covered_distance away
      as_the_crow_flies travelled traveled kilometres_from miles_from farther
    | range range ranges
      on_a_single_charge on_one_charge on_a_full_charge on_a_charge per_charge between_charges
      without_recharging single_charge
    | age age aged ages old year-old year-olds
      years_of_age year_old years_young
    | duration duration lasts lasted lasting length_of_time will_last to_last can_last
      lifespan~ life_span service_life useful_life went_on_for goes_on_for go_on_for going_on_for ran_for
      runs_for run_for dragged_on drags_on drag_on takes_about took_about takes_around took_around took_nearly
      took_almost takes_almost took_just takes_just taking_about stretched_over for_the_duration time_taken
      stretched_on expected_to_take
    | travel_time travel_time~ journey_time~ journey trip
      flight_time flying_time driving_time drive_time crossing_time transit_time minutes'_drive minute_drive
      hour_drive hour's_drive hours'_drive commute time_on_the_road
    | delay delay~
      behind_schedule behind_time overdue held_up hold-up hold-ups running_late minutes_late hours_late
      arrived_late lateness lagged lagging slippage late_running
    | warranty warranty warranties guarantee guarantees guaranteed
      assured_for
    | emission emission~ emit emits emitted
      carbon_footprint~ co2 carbon_dioxide greenhouse_gas~ spew~ belch~ given_off gives_off carbon_output
    | rainfall rainfall~ precipitation rain rains
      downpour~ deluge~ cloudburst~ rained raining wettest rainwater
    | magnitude magnitude~ force beaufort richter
    | leakage leakage~ leaked water_losses
      seep~ water_lost lost_through_leaks
    | traffic traffic
    | density densit~
    | life_expectancy life_expectancy
      lifespan_of expected_to_live can_expect_to_live average_lifespan expected_lifespan
    | mortality mortality death_rate
      fatality_rate~ lethality mortality_rate case_fatality
    | start start starts started starting begin begins began begun beginning commence~ outbreak broke_out
      ground-breaking~ groundbreaking~ broke_ground break_ground breaking_ground foundation_stone~ first_stone
      cornerstone first_sod diggers_moved_in ground_was_broken
      kick_off kicked_off kicks_off kicking_off kick-off kick-offs kickoff got_under_way gets_under_way
      get_under_way getting_under_way got_underway gets_underway get_underway get_going got_going onset
      inception erupted erupts flared_up set_in_motion break_out breaks_out first_turf turf-cutting sod-turning
      shovels_in_the_ground spades_in_the_ground embarked_on embark_on flagged_off day_one opening_whistle
      broke_out_in
    | end end ends ended ending finish finishes finished
      conclude concludes concluded concluding wrap_up wrapped_up wraps_up wrapping_up wind_up winds_up wound_up
      wind_down winds_down wound_down came_to_an_end comes_to_an_end come_to_an_end draws_to_a_close
      drew_to_a_close came_to_a_close comes_to_a_close terminat~ ceases ceased cease cessation halt halted halts
      last_whistle final_whistle is_over was_over were_over final_curtain
    | open open opens opened opening inaugurat~ first_visitors doors_open admitted_its_first admitted_their_first
      welcomed_its_first welcomed_their_first took_its_first first_patients first_passengers first_guests
      first_residents
      opened_its_doors opens_its_doors open_its_doors opening_its_doors opened_their_doors threw_open flung_open
      ribbon-cutting cut_the_ribbon ribbon_was_cut ribbon_cutting first_customers first_users first_pupils
      first_students received_its_first let_in_its_first curtain_went_up open_to_the_public opened_to_the_public
      unveil~
    | close closes closed closing closure~ close_on close_at close_its to_close will_close closes_on
      shut shuts shutting shut_down shuts_down shutting_down shutdown~ shuttered closed_down closing_down
      close_down ceased_trading boarded_up sealed_off cordoned_off fenced_off mothball~ decommission~
      out_of_service out_of_action shut_its_doors closed_its_doors closes_its_doors closed_for_good
      last_day_of_business
    | reopen reopen~ re-open~
      opened_again open_again opens_again resume resumes resumed resuming resumption restart restarts restarted
      restarting back_in_operation back_in_service back_in_use back_open reinstat~ relaunch~ re-launch~
      running_again
    | complete complete completes completed completing completion handed_over was_ready were_ready moved_in
      topped_out topping-out accomplish~ finalised finalized finalise finalize finalising ready_for_use
      ready_for_occupation moving_in move_in moves_in finishing_touches was_finished were_finished been_finished
      is_finished work_finished finish_line_of_the fully_built keys_were_handed keys_handed
    | commission commissioned commissioning enter_service entered_service put_into_operation operational goes_online
      went_on_stream came_on_stream goes_on_stream on_stream_in on_stream_since went_into_operation
      came_into_operation goes_into_operation gone_into_operation went_into_service came_into_service
      goes_into_service went_online came_online brought_on_stream brought_into_service in_operation_since
      in_service_since started_operation started_operations began_operation began_operations
      go_live goes_live went_live gone_live going_live up_and_running switched_on switch_on switches_on
      switching_on fired_up came_into_use come_into_use comes_into_use brought_into_use taken_into_use
      put_into_service placed_in_service put_into_use go_on_stream going_on_stream powered_up began_generating
      started_generating began_producing_electricity fed_its_first feeding_the_grid feeds_the_grid
      connected_to_the_grid connection_to_the_grid grid_connection joined_the_grid started_running began_running
      began_service started_service entering_service went_into_use in_use_since up_and_running_since
      been_running_since running_since working_since
    | discover discover~ detect detected detects detecting spotted noticed unearth~ came_to_light found_out first_seen
    | launch launch launches launched launching introduced introduction introduces
      debut debuts debuted premiere premieres premiered hit_the_market hits_the_market hit_the_shelves
      hits_the_shelves brought_to_market brought_onto_the_market put_on_the_market came_onto_the_market
      comes_onto_the_market lift-off liftoff lifted_off blast-off blasted_off sent_into_orbit sent_into_space
      put_into_orbit phased_in phase_in brought_out introducing went_on_sale goes_on_sale go_on_sale
    | publish publish~ publication publications issued released
      made_public make_public makes_public making_public posted_online put_online went_to_press disclosed
      discloses disclosing disclosure put_out_by issues_its brought_into_print came_out_in_print
    | found founded founding established set_up established_in first_held first_run first_staged first_published
      its_foundation foundation_of
      dates_back dated_back dates_from dating_back dating_from goes_back_to came_into_being brought_into_being
      was_formed were_formed been_formed formed_in created_in was_created_in incorporated_in traces_its_roots
      traces_its_origins in_existence_since been_around_since been_going_since started_out_in set_up_shop
      got_together_in launched_in_the_year
    | anniversary anniversar~ jubilee~ birthday birthdays
      centenary centenaries bicentenar~ tercentenar~ centennial~ commemorat~ years_of_existence
      years_in_existence years_since_it
    | adopt adopt~
      enact enacts enacted enacting enactment voted_through pushed_through waved_through nodded_through
      became_law become_law becomes_law made_law signed_into_law cleared_parliament got_through_parliament
      carried_the_motion motion_was_carried motion_carried
    | sign sign signs signed signing signator~ signature signatures inked
      put_pen_to_paper put_their_names put_his_name put_her_name put_its_name added_their_names added_its_name
      initialled initialed affixed inks inking ink clinched clinches clinch signing_ceremony put_their_signature
      struck_a_deal strike_a_deal sealed_the_deal sealed_a_deal
    | ratify ratif~
      deposited_instruments consented_to_be_bound deposited_its_instrument
    | accede accede~ accession joined joins join
      became_a_member become_a_member becoming_a_member becomes_a_member became_members become_members
      becoming_members joining came_on_board entry_to_the_eu entry_into_the_eu
    | withdraw withdraw~ withdrew pulled_out
      pull_out pulls_out pulling_out pullout~ pull-out~ exit exits exited exiting backed_out back_out
      dropped_out drop_out dropping_out bowed_out opted_out opt_out retreat~ walked_away
    | enter_into_force enter_into_force enters_into_force entered_into_force entry_into_force take_effect
      takes_effect took_effect into_force came_into_force comes_into_force
      come_into_force coming_into_force becomes_effective became_effective become_effective effective_from
      effective_as_of with_effect_from came_into_effect comes_into_effect come_into_effect coming_into_effect
      went_into_effect goes_into_effect go_into_effect into_effect in_force_since in_force_from kicks_in
      kicked_in kick_in applies_from apply_from will_apply applicable_from taking_effect valid_from
      legally_binding
    | expire expir~
      lapse lapses lapsed run_out runs_out ran_out running_out no_longer_valid
    | pledge pledg~ promise promises promised commitment~ committed_to
      vow vows vowed vowing undertook_to undertakes_to undertaken_to gave_an_undertaking commit commits
      committing has_committed have_committed promising gave_assurances gave_its_word assurances assurance
      signed_up_to_give
    | approve approv~ endors~ authoris~ authoriz~ was_passed were_passed passed_by passed_unanimously passed_with
      passed_the_bill passed_the_law passed_the_motion
      green-light~ greenlit green_light go-ahead go_ahead_to rubber-stamp~ sign_off signed_off signs_off
      signing_off gave_its_blessing gave_their_blessing its_blessing okayed ok'd assent assented consented
      given_the_nod gave_the_nod gets_the_nod got_the_nod the_nod gives_the_nod carried_by motion_passed
      bill_passed got_the_thumbs_up thumbs_up licensed
    | reject reject~ voted_down turned_down vetoed refused
      thrown_out threw_out throw_out throws_out throwing_out rebuff~ spurn~ knocked_back turn_down turns_down
      turning_down vetoes veto struck_down quash~ refuse refuses refusing refusal~ disallow~ repudiat~ said_no
      say_no says_no not_approved voted_it_down snubbed denied denies ruled_out nixed thumbs_down
      declined_to_approve
    | abstain abstain~ abstention~
      sat_out_the_vote withheld_their_votes withheld_their_vote did_not_vote didn't_vote neither_for_nor_against
      kept_out_of_the_vote
    | in_favour in_favour in_favor votes_for voted_for voted_in_favour yes_votes backed for_and ayes voted_yes
      supported_by support_of supports_it agreed_by consent_of endorsement_of unanim~
      in_support said_yes yeas favoured favored favouring favoring backing yes_vote spoke_in_favour spoke_for
      came_out_for votes_in_favour vote_in_favour voted_aye for_the_motion for_the_bill
      for_the_proposal gave_their_backing sided_with
      advocated advocating
    | against against opposed voted_against no_votes nays
      oppose opposes opposing votes_against vote_against voting_against no_vote dissent~ objected_to opponents
      spoke_against came_out_against spoke_out_against against_the_motion against_the_bill
    | response_rate response_rate response_rates participation_rate
      return_rate completion_rate uptake take-up take_up_rate
    | turnout turnout~ voter_turnout
      went_to_the_polls go_to_the_polls going_to_the_polls goes_to_the_polls turned_out_to_vote came_out_to_vote
      cast_their_ballots cast_their_ballot cast_ballots cast_a_ballot voter_participation
      electoral_participation participation_in_the_election participation_in_the_vote exercised_their_right
    | attendance attendance attended attend attends crowd crowds took_part take_part taking_part taken_part
      participated participating participation_of present_at were_present was_present members_present people_present
      those_present
      drew attracted attract attracts attracting flocked flock_to flocking turned_up turn_up turns_up turning_up
      showed_up show_up showing_up thronged throng packed_into crammed_into poured_into_the_streets
      streamed_into streamed_to streamed_through lined_the_streets lining_the_streets took_to_the_streets
      taken_to_the_streets take_to_the_streets took_to_the_street in_attendance descended_on converged_on
      joined_in joining_in came_together came_along gathered pulled_in_crowds filled_the_hall filled_the_square
      passed_through_the_gates through_the_turnstiles through_the_gates through_the_doors through_its_doors
    | share share proportion~ percentage_of stake stakes shareholding~
      accounts_for accounted_for account_for accounting_for makes_up make_up making_up fraction fractions slice
      chunk minority_holding majority_holding percentage_share holding_of
    | growth growth grow grows grew grown growing rise rises rose risen rising
      upswing upturn expanded_by expansion_of
    | increase increas~ up_by climb climbs climbed gained gain gains hike hikes rise pay_rise surge surged soar~
      jumped boosted boost
      uptick~ went_up go_up goes_up going_up gone_up shot_up shoot_up crept_up leapt leaped leap leaps jump
      jumps jumping rocketed rocketing skyrocket~ swelled swelling swollen mushroomed snowballed ballooned
      ballooning multiplied edged_up ticked_up ticking_up bumped_up upped pushed_up pushes_up pushing_up push_up
      picked_up_by hiked hiking escalated escalating escalation accelerat~ surges surging spike spiked spikes
      up_from up_on mounting upward upwards upsurge stepped_up beefed_up scaled_up ramped_up improved
      improvement rebounded strengthened enlarged topped_up heightened inched_up on_the_rise on_the_increase
    | decrease decreas~ fall falls fell fallen drop drops dropped decline~ declining shrank shrunk reduc~ cut cuts
      down_by dip dipped lowered lowering shrink~ slump~ plunge~ plummet~ slashed cutting
      went_down go_down goes_down going_down gone_down came_down come_down coming_down slid slide slides sliding
      tumble tumbled tumbles tumbling trimmed trim trims trimming pared slimmed scaled_back scale_back
      scaling_back scaled_down slipped slip slips slipping contraction dwindl~ ebbed waned waning nosedive~
      diminish~ lessen~ eased eases easing receded receding down_from down_on shaved shaving lopped downturn
      downward downwards curtail~ curbed slowed slowdown weakened scrimp knocked_off edged_down ticked_down
      halved halving crashed_to slide_in pruned pruning toned_down rolled_back shedding on_the_decline
      on_the_wane
    | rate rate rates ratio ratios
    | average average averages averaged averaging mean on_average
      typically avg typical on_balance
    | median median
      midpoint mid-point middle_value
    | record record records all-time_high record-breaking
      unprecedented all-time highest_ever best_ever most_ever largest_ever historic_high historic_low
      ever_recorded ever_measured since_records_began personal_best high_point never_so_many never_so_much
      never_before
    | maximum maximum maxima peak peaked highest greatest max
      peaks peaking upper_bound utmost at_its_height at_the_most at_its_peak
    | minimum minimum minima lowest min
      lower_bound lowest_point trough bottomed_out low_point at_the_very_least
    | total total add_up adds_up totals totalling totaling totalled altogether together in_all overall combined
      aggregate tally grand_total all_told taken_together sum_total added_up adding_up totted_up put_together
      taken_as_a_whole
    | alone alone by_itself by_themselves
    | part part parts portion~ of_which of_whom
    | rest rest remaining remainder balance_of the_others
      leftover left_over what_is_left what_remains
    | difference difference~ gap majority_of lead_of lead_was margin_of vertical_rise vertical_drop elevation_gain
      height_gain ascent difference_in_height height_difference
      discrepanc~ disparit~ lead_over points_clear advantage_of deviation differential
    | deadline deadline~ no_later_than due_date cut-off last_day closing_date time_limit~
      due_by cutoff closing_day last_date final_date final_day latest_date at_the_latest not_later_than
      submit_by must_be_submitted must_be_received must_reach must_arrive applications_close entries_close
      registration_closes submissions_close window_closes until_midnight_on up_until_and_including
    | death died deaths death passed_away
      demise passing_away
    | birth birth births born
      gave_birth give_birth gives_birth giving_birth childbirth came_into_the_world
    | arrival arriv~
      gets_in got_in pulled_in pulls_in due_in came_ashore came_in_at
    | departure depart departs departed departing departure departures left_for set_off
      leaves_at left_at leaving_at leaves_from sets_off setting_off sets_out setting_out set_out_from
      pulls_out_of_the
    | hire hire hires hired hiring recruit~
      taken_on took_on takes_on taking_on brought_on_board bring_on_board bringing_on_board onboarded onboarding
      headhunt~ offered_jobs found_work given_jobs new_jobs jobs_created created_jobs create_jobs creating_jobs
      job_creation fill_posts
    | lay_off laid_off lay_off layoff~ lay-off~ redundanc~ job_cut~ jobs_cut dismissed dismissal~ sacked
      made_redundant make_redundant making_redundant let_go lets_go letting_go job_losses job_loss axe_jobs
      axed_jobs axing_jobs cut_jobs cuts_jobs cutting_jobs jobs_are_cut jobs_being_cut jobs_will_be_cut
      jobs_to_be_cut shed_jobs shedding_jobs sheds_jobs slash_jobs slashed_jobs lost_their_jobs lose_their_jobs
      losing_their_jobs lost_his_job jobs_lost lost_jobs jobs_axed jobs_to_go jobs_will_go jobs_are_to_go
      jobs_go put_out_of_work thrown_out_of_work out_of_a_job sacking axe axed axing pink_slip~ handed_notice
      given_notice shown_the_door retrench~ downsiz~ furlough~ staff_cuts staff_cut staff_reduction~
      headcount_reduction~ workforce_reduction~ dismiss dismisses laying_off lays_off posts_to_go posts_axed
      posts_cut job-cutting
    | appoint appoint appoints appointed nominated
      sworn_in swearing-in took_office takes_office take_office named_as installed_as designated nominate
      naming_of took_up_his_post took_up_her_post took_up_the_post put_in_charge
    | resign resign~ stepped_down steps_down quit
      step_down stepping_down stood_down stand_down stands_down standing_down quits quitting left_office
      leaves_office handed_in_his_notice handed_in_her_notice relinquish~ gave_up_his_post gave_up_her_post
      threw_in_the_towel called_it_a_day
    | win win wins won victory victories
      beat beats beaten beating defeated triumph triumphs triumphed triumphant prevailed came_out_on_top scooped
      scoop bagged lifted_the_trophy lifted_the_cup took_the_title takes_the_title took_gold clinched clinches
      saw_off edged_out carried_off walked_off_with takes_home took_home take_home taking_home pocketed
      pocketing walked_away_with walks_away_with walk_away_with winning gets_the_prize netted_the_winner crowned
    | rank rank ranks ranked ranking
      rankings standings league_table placing placings leaderboard came_first came_second came_third
      finished_first finished_second finished_third
    | vaccinate vaccinat~ immunis~ immuniz~ inoculat~
      jabbed jabbing jab vaxx~ injection injections got_the_shot got_their_shot got_their_shots had_the_jab
      had_their_jab rolled_up_their_sleeves shots_in_arms shot_against
    | training training trained train_teachers trains_teachers
      upskill~ retrain~ coached coaching instructed instruction skilled_up took_the_course attended_the_course
    | register register~ registration~
      signed_up sign_up signs_up signing_up sign-up sign-ups enlist~ recorded logged on_the_books on_the_rolls
      put_their_names_down put_down_their_names on_record on_file
    | elect elect elects elected re-elected
      voted_in voted_into re-elect~ reelect~ swept_to_power returned_to_office
    | threshold threshold~ suffice~
      minimum_requirement hurdle hurdles needed_to_pass required_to_pass
    | target target targets targeted goal goals aim aims
      objective objectives aiming benchmark~ ambition ambitions wants_to_reach hopes_to_reach set_itself
      aspirational
    | limit limit limits cap capped ceiling ceilings permitted allowed allowable permissible
      restrict~ capping caps limited_to limits_to limiting may_not_exceed must_not_exceed not_exceed
      shall_not_exceed upper_bound_of speed_limit
    | quota quota quotas
      allowance allowances catch_limit~ allowable_catch ration rations rationed rationing
    | edition edition~
    | phase phase phases
    | efficacy efficacy effectiveness protects protection_against protected_against effective_against efficacious
      success_rate guards_against guard_against shields_against works_against worked_against protective_effect
      prevented_infection
    | occupancy occupancy load_factor utilisation utilization
      fill_rate fully_booked booked_out booked_up beds_filled seats_filled beds_taken rooms_taken full_house
    | prison_term prison jail jailed imprison~ sentence sentenced behind_bars
      custodial_sentence~ jail_term jail_terms jail_sentence jail_sentences prison_sentence prison_sentences
      prison_terms jail_time prison_time locked_up lock_up put_away incarcerat~ years_inside sent_down
      sent_to_prison sent_to_jail jailing hard_labour term_behind
    | box_office box_office grossed takings
      box-office gate_receipts ticket_receipts cinema_takings cinema_receipts
    | poverty poverty poor below_the_poverty_line
      impoverish~ destitut~ needy deprived deprivation breadline in_need low-income hardship penniless
      disadvantaged hard-up
    | charging charging recharge~ charging_time~ fully_charged battery_charge charge charges charged
      full_charge charge_time time_to_charge plugged_in
    | wave wave_height waves swell
      breakers seas_of
    | collapse collapse collapsed collapses
      cave_in caved_in caves_in cave-in cave-ins gave_way give_way gives_way giving_way crumbl~
      came_crashing_down fell_in fallen_in toppled topples buckled implod~ collapsing came_tumbling_down
    | bribe bribe bribes bribery corruption
      kickback~ backhander~ hush_money graft illicit_payment~ pay-offs payoffs under_the_table slush_fund~
    | research research r&d research_and_development
    | advertising advertising advertisement~ advert adverts ad_revenue marketing
      ads commercials publicity promotional ad_spend ad_spending
    | television television tv broadcast~ television_rights tv_rights airs aired
      televised telecast~ on_air small_screen prime-time primetime
    | rescue rescue rescues rescuing
    | demand demand demands demanded demanding
      calls_for called_for calling_for call_for pushing_for pushed_for push_for pressing_for pressed_for
      holding_out_for hold_out_for seek seeks sought seeking asked_for asks_for asking_for request
      requests requested requesting want_at_least wants_at_least
    | recall recall recalls recalled
      taken_off_the_shelves pulled_from_the_shelves pulled_from_shelves pulled_from_sale withdrawn_from_sale
      withdrawn_from_the_market taken_off_the_market called_back taken_off_sale
    | heat_output heat_output thermal_output thermal_capacity
    | throughput throughput
    | wingspan wingspan~
    | frequency frequency frequencies
      clock_rate clock_speed headway headways cadence service_interval runs_every run_every running_every
    | waiting_time waiting_time~ wait_time~
      waits waited waiting wait_of wait_for wait_is wait_was average_wait have_to_wait had_to_wait must_wait
      queued queuing queueing time_in_the_queue
    | notice_period notice_period~ period_of_notice
      days'_notice weeks'_notice months'_notice month's_notice week's_notice give_notice advance_notice
      notice_must notice_to_quit notice_of_at_least
    | contract_term contract_term term_of_the_contract term_of_contract
      contract_runs contract_period contract_duration contract_length length_of_the_contract
      duration_of_the_contract lock-in_period contract_is_for contract_lasts
    | validity validity valid_for valid_until
      is_valid are_valid remains_valid remain_valid stays_valid stay_valid good_until
    | premium premium premiums
      insurance_contribution~ insurance_bill cost_of_insurance insurance_costs
    | write_off write-off write-offs write-down write-downs writedown~ impairment~
      written_off writing_off writes_off wrote_off written_down wrote_down writing_down depreciat~ bad_debt~
    | overspend overspend~ overspent cost_overrun~ overrun overruns overrun~ over_budget
      over_the_budget exceeded_the_budget exceeded_its_budget exceed_the_budget exceeds_the_budget
      cost_explosion blew_the_budget above_budget
    | market_share market_share
      share_of_the_market slice_of_the_market
    | market_value market_value market_capitalisation market_capitalization market_cap
      stock_market_value stock-market_value market_valuation worth_on_the_stock_market
    | birth_rate birth_rate birthrate fertility_rate~
      children_per_woman births_per_woman births_per
    | survival_rate survival_rate~
      chance_of_survival chances_of_survival survival_chance~ survival_odds still_alive_after
    | overtime overtime
      extra_hours additional_hours time_and_a_half extra_shifts
    | working_time working_week working_hours working_time
      workweek work_week working_weeks hours_worked hours_per_week weekly_hours work_hours working_day
    | productivity productivity
      output_per_hour output_per_worker output_per_head
    | treat treat treated treats treating treatment~ therapy therapies
      cared_for caring_for care_for medical_attention medical_care first_aid looked_after tended tended_to
      healed cured cure cures medicated tending_to
    | plant_out planted planting replanted reforest~
      tree-planting afforest~ reafforest~ replanting plantings put_in_the_ground planted_out
    | recycle recycl~
      upcycl~ reused reuse reusing re-used re-use reprocess~ composted composting
    | seize seize~ seizure~ confiscat~
      impound~ intercepted intercepts intercepting sequester~ sequestrat~ commandeer~ haul_of hauls_of
      drugs_haul
    | excavate excavat~ unearth~ dug_up
      uncovered uncovers uncovering exhum~ brought_to_light came_to_light come_to_light digs digging dug
      laid_bare archaeological_dig
    | drill drilled drilling
    | wind_speed wind_speed~ gust gusts
      winds_of winds_up_to winds_reaching winds_reached gusting gusted gale-force gales hurricane-force gale
    | cancel cancel~
      called_off call_off calls_off calling_off scrapped scrapping scraps grounded grounding axed annul~
      rescind~ revok~ did_not_go_ahead not_go_ahead won't_go_ahead not_take_place did_not_take_place
      fell_through did_not_run didn't_run failed_to_run not_running rained_off wiped_from_the_schedule
      struck_from_the_schedule taken_off_the_schedule dropped_from_the_schedule pulled_the_plug
      abandoned_the_plan
    | postpone postpon~ deferred
      put_off puts_off putting_off put_back pushed_back push_back pushes_back pushing_back moved_back shelved
      shelve shelving on_hold on_ice reschedul~ adjourn~ held_over later_date defer defers deferring deferral
      deferment mothballed_plans later_than_planned moved_to_a_later
    """
)

_ACTS = table(
    """
        rating rating ratings rated
      graded marks_out_of stars_out_of out_of_ten out_of_five
    | score score scores
      scored scoring scoreline~
    | satisfaction satisfaction satisfied
      happy_with pleased_with content_with dissatisf~ unhappy_with were_happy are_happy
    | audience viewing_figures viewership tv_audience
      tuned_in tune_in tunes_in tuning_in tv_ratings viewer_numbers audience_figures television_audience
    | circulation circulation print_run print_runs
      copies_printed press_run copies_a_day
    | mileage mileage odometer
      on_the_clock milometer
    | efficiency efficiency efficient
    | accuracy accuracy accurate precision
      hit_rate exactness accurately
    | purity purity fineness
      pure
    | concentration concentration concentrations
    | humidity humidity moisture
    | snowfall snowfall~ snow_depth
      fresh_snow new_snow snow_cover snowed snowing snowpack
    | flow_rate flow_rate~
      rate_of_flow
    | gradient gradient gradients
      slope slopes incline inclines steepness
    | image_resolution image_resolution screen_resolution display_resolution
    | memory_size memory_size internal_memory working_memory ram storage_capacity storage_space
    | bandwidth bandwidth download_speed~ data_rate~
      internet_speed~ broadband_speed~ transfer_rate~ data_speed~ transmission_speed~
    | latency latency latencies
    | battery_life battery_life
    | running_time running_time~ runtime run_time
      playing_time minutes_long
    | majority majority majorities
    | quorum quorum quorate
    | literacy literacy literate illitera~
      read_and_write can_read able_to_read cannot_read unable_to_read
    | fertility fertility
    | obesity obesity obese overweight
    | coverage coverage
    | recurrence recurrence~ relapse~ recidivism reoffend~
      recur recurs recurred recurring re-offend~ repeat_offend~ repeat_offence~ flare-up~ came_back
    | discharge discharge discharged discharges
      sent_home allowed_home went_home released_from_hospital left_hospital leave_hospital returned_home
      allowed_to_go_home gone_home back_home
    | admission admission admissions
      intake intakes
    | enrol enrol~
      matriculat~ started_school starting_school start_school new_entrants
    | promote promoted promotion promotions
    | expel expel~ expulsion~
      kicked_out kick_out banish~ ejected exclusion exclusions thrown_off
    | negotiate negotiat~ bargaining
      talks haggl~ hammered_out hammer_out thrashed_out thrash_out around_the_negotiating bargain_over
    | offer offer offered
      offers offering on_the_table
    | bid bid bids bidding
    | mortgage mortgage~
      home_loan~ housing_loan~
    | merge merge merged merges merging merger mergers
      amalgamat~ joined_forces joining_forces join_forces tie-up~ consolidat~ fusion
    | acquire acquisition acquisitions takeover~ take-over~
      taken_over took_over_the takes_over_the take_over_the taking_over_the buyout~ buy-out~ bought_out buy_out
      buying_out
    | valuation valuation~
    | share_price share_price~ stock_price~ price_per_share
    | savings savings_account~ savings_deposit~ life_savings
      nest_egg~ put_by
    | remittance remittance~
      money_sent_home money_transfer~ sent_home_by
    | royalty royalties
    | sponsor sponsor~
    | renovate renovat~ refurbish~
      revamp~ facelift~ face-lift~ makeover~ done_up doing_up modernis~ moderniz~ spruced_up sprucing_up
      rehabilitat~ remodel~ redecorat~ redevelop~ regeneration upgrad~ brought_up_to_date
    | restore restored restores restoring restoration~ restore
      rebuilt rebuild rebuilds rebuilding reconstruct~ brought_back_to_life conserved
    | extend extend~ extension~ prolong~ expand~ expansion
      lengthen~ enlarg~ renewed renewal renewals renews
    | widen widen~
      broaden~ dualling
    | relocate relocat~ resettl~ rehous~
      moved_house moving_house rehom~ re-hous~ new_premises moved_premises moved_out moving_out move_out
    | clear cleared clearance
      removed removal removes removing remove cleaned_up clean-up cleanup carted_away hauled_away mopped_up
      clearing clears
    | monitor monitored monitoring
      monitors follow-up follow-ups followed_up followed_for under_observation surveillance tracked tracking
      kept_an_eye keeps_an_eye keeping_an_eye kept_under_review
    | observe observed observes observation observations sighting~ sighted spotted
      was_seen were_seen been_seen spotting observing caught_on_camera came_across
    | tour tour toured touring
    | sail sail sails sailed sailing
      set_sail sets_sail voyage voyages cruise cruises cruised crossing_by_boat
    | fly fly flies flew flown flying
      took_to_the_air airborne
    | walk walk walks walked walking
      trek treks trekked trekking on_foot strolled stroll tramped
    | run jogging jogged sprinted
      sprint sprints sprinting
    | swim swim swims swam swum
      swimming
    | climb climbing ascents mountaineering
      scaled conquered ascended reached_the_summit reached_the_top made_the_ascent
    | cross crossed crosses passed_through passes_through went_through
      travers~ made_the_crossing made_it_across pass_through passing_through over_the_border crossing_the
    | search search searches searched searching
      combed combing scour~ raided raiding manhunt~ looking_for frisk~ house_search house_searches
      turned_upside_down
    | detain detain detains detaining remanded
      remand interned internment pre-trial_detention
    | sentence sentence sentenced sentences sentencing
      punish~ condemned handed_down ordered_to_serve
    | acquit acquit~
      cleared_of not_guilty exonerat~ absolv~ let_off
    | sue sued suing
      sue sues taken_to_court take_to_court takes_to_court taking_to_court took_to_court legal_action filed_suit
      files_suit went_to_court litigat~ go_to_court
    | ban ban bans banned banning prohibit~
      outlaw~ forbid forbids forbidden forbade disqualif~ embargo~ not_permitted suspended_for off-limits barred
    | block blocked blocking blockade~
      obstruct~ barricad~ impassable cut_off
    | hack hack hacked hacker hackers hacking cyberattack~ cyber-attack~
      data_breach~ phish~ ransomware infiltrat~ cyber_attack~ cyber_incident~ broke_into_the_system compromised
    | delete delet~
      erased erase erases erasing purged purge wiped taken_offline scrubbed
    | print print prints printing reprint~
    | translate translate translated translates translating translation translations
    | teach teach teaches taught
      tutor tutoring tutored gives_lessons gave_lessons give_lessons
    | speak speak speaks spoke spoken
    | write wrote written writes writing
    | knit knit knits knitted knitting
    | sew sew sews sewed sewn sewing
    | plant sow sowed sown sowing
      seeded sowing_season
    | weed weeded weeding
    | mow mow mowed mown mowing
    | feed feed feeds feeding
      fodder fed_daily
    | breed breed breeds bred breeding
      reared rearing rears offspring nesting breeding_pairs
    | hatch hatched hatches hatching hatchling~
    | release release released releases releasing set_free freed
      walked_free walk_free walks_free let_out let_loose on_bail parole paroled returned_to_the_wild reintroduc~
      set_loose bailed
    | tag tagged tagging
      ringed banded collared microchip~
    | sterilise sterilis~ steriliz~ neuter~ spayed castrat~
    | euthanise euthan~ put_to_sleep
      culled cull culls culling slaughter~
    | stay_overnight stay_overnight stayed_overnight staying_overnight
      spent_the_night spend_the_night spending_the_night spends_the_night slept_in sleep_in stayed_the_night
      stay_the_night overnighted bedded_down camped_out
    | check_in check_in checked_in check-in check-ins
    | board boarded boarding embark~
      climbed_aboard went_aboard got_on_the
    | disembark disembark~ alighted alighting
      got_off went_ashore stepped_off
    | overtake overtak~ overtook
    | collide collide collides collided colliding
      crashed crashing ran_into rammed ramming slammed_into smashed_into piled_into ploughed_into plowed_into
      rear-ended head-on crashes_into
    | derail derail~
      left_the_tracks jumped_the_tracks jumped_the_rails came_off_the_rails come_off_the_rails
      came_off_the_tracks left_the_rails
    | capsize capsiz~
      overturned overturns overturning keeled_over tipped_over flipped_over
    | sink sank sunk sinking
      foundered sent_to_the_bottom went_to_the_bottom goes_to_the_bottom
    | run_aground run_aground ran_aground runs_aground aground
      ran_ashore stuck_on_a_sandbank ran_onto
    | salvage salvag~
      refloat~ raised_from_the_seabed
    | tow tow towed towing
      in_tow tow_truck
    | refuel refuel~
      filled_up fill_up filling_up
    | recharge recharg~
      topped_up_at plugged_into
    | land landed landing landings
      touched_down touch_down touches_down touching_down
    | take_off take_off takes_off took_off take-off take-offs takeoff takeoffs
      became_airborne wheels-up left_the_ground
    """
)

_SCOPES = table(
    """
        first_half first_half first_six_months half-year_to_june h1
      january_to_june
    | second_half second_half last_six_months h2
      july_to_december
    | half_year half-year half-yearly six-month interim semi-annual
      six_months_to first-half second-half half-yearly_report
    | quarter quarterly first_quarter second_quarter third_quarter fourth_quarter q1 q2 q3 q4 three-month
      first_three_months three_months_to
      over_three_months third-quarter first-quarter second-quarter fourth-quarter quarter-year
    | annual annual annually yearly per_year a_year each_year every_year per_annum full-year full_year
      year-on-year a_year's per_year's twelve-month 12-month year_after_year yearlong year-long over_the_year
      over_twelve_months year_round for_the_year
    | monthly monthly per_month a_month each_month every_month
      month-on-month month_after_month per_calendar_month
    | weekly weekly per_week a_week each_week every_week
      week_after_week week-on-week
    | daily daily per_day a_day each_day every_day
      day_after_day a_day's round_the_clock day-to-day per_night
    | hourly hourly per_hour an_hour each_hour
      every_hour an_hour's per_hour's
    | regional regional regionally provincial
    | national national nationally nationwide countrywide country-wide
      across_the_country throughout_the_country all_over_the_country up_and_down_the_country state-wide
      statewide whole_country in_the_whole_country
    | international international~
    | foreign foreign abroad overseas non-resident~
      from_abroad from_overseas outside_the_country from_other_countries out-of-country
      international_market_sales
    | domestic domestic domestically at_home home_market
      home-grown homegrown inland_market within_the_country in-country inside_the_country national_market
    | local local locally
      community-based neighbourhood-level homespun on_the_spot
    | federal federal
    | european european europe-wide
      across_europe throughout_europe europe's eu-wide
    | global global globally worldwide world-wide
      around_the_world across_the_world the_world_over around_the_globe across_the_globe planet-wide
    | public public publicly public-sector state-owned state-run
      government-owned government-run state-funded taxpayer-funded tax-funded publicly-owned council-run
      council-owned municipally_owned
    | private private privately private-sector
      privately-owned non-state independent_sector privately_owned
    | male male males
    | female female females
    | young young younger under-18~
      youngest under-21s under-25s young_person
    | urban urban
      city-wide metropolitan inner-city
    | rural rural
      countryside in_the_country
    | new new newly brand-new
      brand_new newest newly-opened newly_built
    | used second-hand pre-owned used_car used_cars used_vehicle used_vehicles
      secondhand second_hand previously_owned nearly_new used_goods
    | old the_old its_old their_old his_old her_old our_old older oldest
      elderly_building oldest_part aging ageing
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
      to_begin_with first_thought first_reported originally_planned first_reports
      early_reports first_announced earlier_reports
    | final final finally definitive
      conclusive last_count end_result
    | provisional provisional provisionally preliminary
      tentativ~ interim_figures not_yet_final subject_to_confirmation first_count unaudited early_count
      early_figures first_figures preliminarily
    | revised revised revision~ corrected correction~ amended adjusted restated
      amend~ rectif~ updated_figure updated_figures re-counted recounted restatement~ set_right put_straight
      upgraded_to downgraded_to downgraded adjustment adjustments
    | previous before previous previously prior preceding last_year earlier a_year_earlier a_year_before prior-year
      year-earlier a_year_ago year_ago years_ago the_year_before year_before a_week_ago a_month_ago weeks_ago
      months_ago a_week_earlier a_month_earlier last_year's last_month last_week last_month's last_season
      last_harvest last_edition the_last_campaign last_winter last_summer
      the_year_earlier the_previous_year twelve_months_earlier twelve_months_ago a_decade_ago past_year
      preceding_year last_term previous_year's year-ago last_night's
    | current current currently now this_year
      at_present at_the_moment as_of_today as_things_stand to_this_day nowadays present-day right_now as_of_now
    | next next next_year coming following_year
      upcoming forthcoming in_the_coming
    | planned planned plan plans planning scheduled intended intends due_to was_to_cost were_to_cost meant_to_cost
      was_meant_to originally_set_for been_set_for was_set_for originally_due due_to_open was_due_on
      slated scheduling in_the_pipeline on_the_drawing_board envisag~ earmarked_to_open pencilled_in penciled_in
      proposed_opening was_to_open were_to_open was_to_take were_to_take was_supposed_to were_supposed_to
      should_have_taken should_have_cost on_the_agenda provided_for meant_to
    | forecast forecast~ expected expects expect expectation~ projected projection~ outlook predicted anticipated
      predicts predict predicting prediction~ prognos~ anticipates anticipate anticipating reckon_on in_prospect
      looks_set_to is_set_to are_set_to poised_to on_course_to on_track_to hoped_for
    | estimated estimate~ estimation~
      guesstimate~ put_at puts_at reckoned reckons believed_to_be thought_to_be is_thought are_thought
      rough_calculation approximation ballpark by_some_counts
    | actual actual actually so_far to_date
      in_reality de_facto real-life outturn until_now up_to_now thus_far
      until_today
    | proposed propos~
    | per_capita per_capita per_person per_head per_inhabitant
      per_resident per_citizen a_head_of
    | each each apiece every per_unit
      individually per_piece a_piece per_item per_copy respectively per_ticket a_pop a_head per_family
      per_household for_each
    | net net
      after_tax after_taxes after_deductions after_costs take-home after_expenses clear_of_costs
    | gross gross before_tax pre-tax before_interest
      before_deductions pre-tax_earnings before_deduction
    | operating operating
      ebit_level core_business day-to-day_business
    | online online on-line digital electronic electronically on_the_internet
      over_the_internet via_the_internet over_the_web via_the_website on_the_website web-based via_app remotely
      e-service
    | paper paper printed
    | nominal nominal
    | real real_terms in_real_terms inflation-adjusted
      price-adjusted adjusted_for_inflation after_inflation inflation_adjusted
    | installed installed
    | additional additional extra further additionally another others add adds adding added
      another_batch on_top supplementary supplemental more_on_top plus_another
    | official official officially
      formally government_figures by_official_count
    | confirmed confirmed
      verified verif~ proven substantiat~ corroborat~ officially_confirmed established_beyond
    | suspected suspected probable
      presumed presumably alleged allegedly supposed putative
    | serious serious seriously severe severely critical critically grave
      life-threatening in_critical_condition critical_condition life_threatening grievous gravely badly_hurt
      intensive-care in_a_bad_way
    | minor minor mild slight slightly_injured lightly
      superficial not_serious light_injuries cuts_and_bruises scrapes trivial
    | direct direct directly
    | temporary temporary temporarily
      interim_solution short-lived for_the_time_being provisional_bridge for_a_limited_time stopgap stop-gap
      limited_time for_a_while
    | permanent permanent permanently
      for_good open-ended for_ever forever durable
    | full_time full-time full_time
      whole-time full-timer
    | part_time part-time part_time
      half-time part-timer
    | free free free_of_charge gratis
      at_no_cost at_no_charge without_charge no_charge without_payment complimentary no_entry_fee costs_nothing
      on_the_house charge-free
    | civilian civilian~
      non-combatant~ non-military
    | military military army
      armed_forces defence_forces militarily soldiers'
    | primary primary elementary
    | secondary secondary high_school~
    | wholesale wholesale
    | retail retail
    | long_term long-term long_term
    | short_term short-term short_term
    | renewable renewable~
      green_energy green_power green_electricity clean_energy
    | electric electric electrical battery-powered
      battery-driven battery-electric electrically plug-in electrified
    | nuclear nuclear
      atomic
    | solar solar photovoltaic
      sun-powered solar-powered
    | wind wind
      wind_power wind_energy wind-generated
    | onshore onshore on_land inland
    | offshore offshore at_sea
    | residential residential
      housing_area living_quarters housing_estate
    | agricultural agricultur~
    | cumulative cumulative~ since_the_start since_the_beginning since_the_outset running_total
      since_launch since_it_began since_inception in_all_since so_far_this_year year-to-date year_to_date
      to_date_total since_opening overall_since
    | reduced reduced_rate reduced_price reduced_fare reduced_ticket reduced_admission concession concessions
      concessionary discounted half-price
      cut_rate cut-rate reduced_fee discount_ticket lower_price half_price
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
