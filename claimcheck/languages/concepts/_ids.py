"""What concepts there are, by what figures do with them. A concept is an English singular in snake_case."""

from __future__ import annotations


def _ids(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PEOPLE = _ids(
    """
    person man woman child boy girl teenager adult pensioner worker manager engineer scientist expert artist author
    musician athlete driver pilot crew farmer volunteer passenger patient pupil student teacher visitor tourist guest
    spectator participant member delegate delegation representative candidate applicant voter signatory donor recipient
    customer user shareholder owner tenant resident citizen population migrant refugee displaced evacuee homeless
    unemployed soldier police_officer firefighter rescuer doctor nurse journalist lawyer deputy demonstrator striker
    prisoner hostage victim dead injured missing survivor rescued hospitalised infected arrested household family group
    team pedestrian cyclist observer
    apprentice couple defendant witness
    reader investor judge fisherman
    midwife miner monk dancer cook baker guard pharmacist beekeeper archaeologist newcomer twin baby seasonal_worker
    trader potter professor consultant carer social_worker paramedic dentist veterinarian therapist referee swimmer
    skier grandmaster climber hiker finisher actor exhibitor buyer seller taxpayer policyholder plaintiff prosecutor
    suspect offender smuggler rebel commander federal_agent inspector auditor enumerator civil_servant minister
    diplomat mayor colleague neighbour parent mother father daughter son craftsman electrician mechanic
    technician software_developer analyst architect translator librarian photographer sculptor speaker shepherd
    winegrower gardener forester hunter waiter postman courier flight_attendant astronaut veteran conscript
    peacekeeper priest bishop pilgrim prostitute slave
    graduate intern fan activist subscriber follower contestant winner finalist nominee champion coach captain
    sailor rower rider runner founder councillor adviser nun cleaner widow orphan foreigner surgeon psychologist
    landlord reservist fugitive juror detainee claimant creditor borrower depositor entrepreneur freelancer supplier
    dealer designer commuter motorist contractor listener viewer blood_donor singer composer conductor teammate
    goalkeeper substitute fencer boxer cleric imam rabbi parishioner herdsman docker crane_operator welder plumber
    carpenter painter_decorator roofer bricklayer hairdresser tailor cashier security_guard lifeguard
    air_traffic_controller train_driver ticket_inspector conservator curator tour_guide
    """
)
PEOPLE = frozenset(_PEOPLE)
GROUPS = frozenset(_ids("population household family group team crew delegation couple"))
"""Words for several people at once."""
HELD = PEOPLE | frozenset(
    _ids(
        """
        bed seat book book_volume animal cattle sheep pig horse chicken bird fish dog tree car truck bicycle computer
        machine painting exhibit parking_space desk ticket dose bottle box photograph
        """
    )
)
"""What rooms, halls and houses hold."""
EVENTS = frozenset(
    _ids("election festival summit conference tournament game protest referendum campaign flood fire war attack strike")
)
"""What is told by its year in the plural too ("the 2016 elections"), and hardly counted in thousands."""
RECURRING = frozenset(
    _ids(
        """
        edition race half_marathon festival summit conference tournament season campaign session meeting exhibition
        expedition
        """
    )
)
"""What is held again and again, so that one of them bears the number of its edition: "the 18th marathon"."""
_THINGS = _ids(
    """
    state region district city municipality village island
    school kindergarten university hospital house building apartment room classroom floor
    car vehicle truck bus tram train carriage ship ferry boat aircraft helicopter drone satellite flight bicycle missile
    bridge tunnel road street lane railway_line route section station stop airport port charging_point power_plant
    reactor wind_farm turbine panel pump engine battery machine combine device unit computer phone camera
    tree animal cattle bird species
    ticket book book_volume library page document newspaper film work painting exhibit museum exhibition theatre
    event concert performance stage meeting session match goal_scored medal prize
    ballot polling_station seat signature letter complaint objection question answer application message call visit
    guided_tour view order contract tender treaty resolution law amendment permit patent
    dose vaccine test operation bed ambulance shipment parcel container bag
    field farm company shop restaurant hotel branch bank factory mine well pipe pipeline cable network project programme
    site monument church stadium park parking_space desk product sample piece stock_share account transaction instalment
    website organisation party trade_union committee attack explosion earthquake storm crime violation inspection
    lawsuit job
    grain wheat maize rice potato sugar milk meat oil gas coal electricity water steel gold copper timber fuel food
    medicine waste fertiliser
    shelter parliament education healthcare culture defence sport forest ice glacier sand soil snow sheep pig
    chicken horse fish dolphin dog fruit vegetable wine beer coffee tea cotton cement tank gun shell robot chip
    case sector capital_city aftershock barley rapeseed sunflower
    screen song tent mask lake river beach dam canal lift window roof wall overnight_stay download
    landslide avalanche wolf bear tiger leopard elephant egg bottle coin grave skeleton pottery photograph video
    episode stall season race half_marathon round cinema error server box taxi tower lamp pool survey meal drug campaign
    plant_grown monkey rhino cat rabbit goat duck bee hive herd nest deer fox wild_boar lion turtle shark penguin
    stork insect vineyard orchard greenhouse plot garden meadow grape olive honey cheese bread wool warship
    submarine barge tractor crane locomotive motorcycle van excavator fire_engine fighter_jet lighthouse shipyard
    hall wing gate runway terminal warehouse depot workshop laboratory pharmacy prison chapel castle cemetery dome
    barn bakery brewery monastery mosque temple palace hut door toilet office studio care_home playground ski_slope
    trail bike_path traffic_light fountain sculpture bench brick substation transformer generator boiler furnace
    heat_pump smart_meter sensor telescope blade tyre landfill solar_park oil_rig choir orchestra instrument organ
    opera poem chapter manuscript documentary album tournament game point_score defeat tie_result lap assist
    touchdown interception club yellow_card red_card vial placebo clinical_trial side_effect symptom transplant
    ventilator pill wheelchair verdict appeal conviction investigation theft burglary robbery assault petition
    referendum password vulnerability line_of_code app data_centre router connection planet galaxy asteroid crater
    meteorite orbit space_probe subscription invoice voucher certificate shift auction brand subsidiary startup
    cooperative bankruptcy audit recommendation artefact item language course lesson lecture exam embassy charity
    constituency clause passport visa poster bookmobile marriage divorce outage deportation expedition volcano
    mountain landmine bomb trip
    class_of_pupils clinic centre system service study movement model version file comment post link policy rule
    proposal initiative decree warning alarm alert booking cancellation defect crack spill leak breakdown injury
    wound fracture epidemic tumour consultation medical_appointment gene cell mutation antibody kit tool weapon
    bullet grenade air_raid sanction checkpoint camp quay berth lock_gate buoy platform track signal crossing
    junction roundabout toll scooter trolleybus cable_car ski_lift cabin balcony cellar garage kitchen bathroom
    corridor staircase step pillar arch roof_tile beam pile asphalt marble stone garment shirt shoe dress blanket
    toy watch jewel diamond soap stamp banknote flag bell clock carpet mattress chair table shelf candle firework
    balloon flower rose mushroom berry apple citrus tomato onion carrot cabbage banana nut seed seedling hay flour
    pasta butter chocolate cake portion juice spirits cigarette tobacco salt vegetable_oil sausage beef pork calf
    lamb turkey hare hedgehog bat owl eagle swan parrot seal whale salmon cod herring tuna oyster crab shrimp frog
    snake crocodile butterfly mosquito locust league title_won penalty_kick training_session set_played news_item
    press_conference interview licence degree diploma scholarship boarding_school nursery academy faculty department
    ministry court police_station fire_station post_office market fair shopping_centre supermarket cafe bar
    nightclub casino gym swimming_pool sports_hall pitch golf_course riding_school marina campsite holiday_home
    hostel spa allotment cooker refrigerator washing_machine light_bulb pump_station filter hydrant
    fire_extinguisher defibrillator stretcher wheel screw cylinder gearbox brake airbag seat_belt headlight
    windscreen propeller parachute glider hot_air_balloon capsule probe lander antenna radar mast fibre
    circuit_board keyboard printer tablet_computer smartphone headset game_console hearing_aid prosthesis implant
    contact_lens glasses bandage syringe needle glove gown thermometer scales microscope
    """
)
PLACES = frozenset(
    _ids(
        """
        state region district city municipality village island school kindergarten university hospital branch shop port
        airport station
        """
    )
)
"""Where somebody or something may be sent."""
_BOTH = _ids("election vote accident fire flood strike festival summit conference war protest loan grant fine subsidy")
_DEEDS = _ids(
    """
    donate contribute pay cost price budget invest finance revenue profit loss margin dividend debt asset capital wage
    pension bonus tax tariff fee aid fund raise spend save sell buy export import trade produce harvest yield consume
    supply deliver transport cargo install build repair replace demolish destroy damage compensation insurance interest
    inflation unemployment gdp exchange_rate income deficit surplus reserve backlog value amount allocate receive refund
    repay rent advance deposit discount
    capacity power voltage torque pressure length height width depth diameter thickness weight area volume level
    altitude speed temperature distance range age duration travel_time delay warranty emission rainfall magnitude
    leakage traffic density life_expectancy mortality
    start end open close reopen complete commission launch publish found anniversary adopt sign ratify accede withdraw
    enter_into_force expire pledge approve reject abstain in_favour against turnout response_rate attendance share
    growth increase decrease rate average median record maximum minimum total part rest difference deadline death
    birth arrival departure hire lay_off appoint resign win rank vaccinate training register
    elect threshold target limit quota edition phase
    efficacy occupancy prison_term box_office poverty charging wave collapse bribe
    research advertising television rescue demand recall
    heat_output throughput wingspan frequency waiting_time notice_period contract_term validity premium write_off
    overspend market_share market_value birth_rate survival_rate overtime working_time productivity treat plant_out
    recycle seize excavate drill wind_speed cancel postpone
    rating score satisfaction audience circulation mileage efficiency accuracy purity concentration humidity
    snowfall flow_rate gradient image_resolution memory_size bandwidth latency battery_life running_time majority
    quorum literacy fertility obesity coverage recurrence discharge admission enrol promote expel negotiate offer
    bid mortgage merge acquire valuation share_price savings remittance royalty sponsor renovate restore extend
    widen relocate clear monitor observe tour sail fly walk run swim climb cross search detain sentence acquit sue
    ban block hack delete print translate teach speak write knit sew plant weed mow feed breed hatch release tag
    sterilise euthanise stay_overnight check_in board disembark overtake collide derail capsize sink run_aground
    salvage tow refuel recharge land take_off discover
    """
)

NOUNS: frozenset[str] = frozenset(_PEOPLE + _THINGS + _BOTH)
"""What is counted: people, things, events, goods."""

MEASURES: frozenset[str] = frozenset(_DEEDS + _BOTH)
"""Deeds and measures that govern a figure; events and amounts such as a loan are both counted and measured."""

SCOPES: frozenset[str] = frozenset(
    _ids(
        """
        first_half second_half half_year quarter annual monthly weekly daily hourly
        regional national international foreign domestic local federal european global
        public private male female young urban rural new used old northern southern eastern western central
        upper lower left right initial final provisional revised previous current next
        planned forecast estimated actual proposed per_capita each net gross operating online paper nominal real
        installed additional official confirmed suspected serious minor direct temporary permanent full_time part_time
        free civilian military primary secondary wholesale retail long_term short_term renewable electric nuclear solar
        wind onshore offshore residential agricultural cumulative reduced alone
        """
    )
)
"""Words that narrow a fact: period, place, kind, and how sure or final it is."""

ORIGINS: frozenset[str] = frozenset(_ids("found build birth open start launch commission"))
"""Deeds with which something begins."""

ACCOUNTED: frozenset[str] = frozenset(
    _ids("revenue profit loss margin income cost price wage operating inflation deficit surplus gdp unemployment share")
)
"""What accounts and statistics tell adjusted for something as well: the operating profit, prices for inflation."""

GROWING: frozenset[str] = frozenset(
    _ids(
        """
        dead injured victim hospitalised infected case arrested rescued evacuee displaced homeless vaccinate dose
        harvest ratify signature visitor complaint lawsuit cumulative destroy
        """
    )
)
"""What is counted since a beginning: a later total may be larger, and is smaller only where one was corrected."""

GENERIC = frozenset(("person", "state", "unit", "piece", "number", "group", "amount", "value", "total", "team"))
"""What is counted in too many ways to tell a fact by itself."""

PENDING: frozenset[str] = frozenset(_ids("missing hostage"))
"""What is counted until it is over: from day to day it is another number, mostly a smaller one."""

NARROWING: frozenset[str] = frozenset(
    _ids(
        """
        aftershock each reduced per_capita quarter first_half second_half half_year monthly weekly daily hourly previous
        additional alone part rest average median minimum record threshold target limit difference old young
        """
    )
)
"""What makes a figure another fact where only one of two figures stands under it."""
