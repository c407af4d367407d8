"""English: how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="en",
    name="English",
    stemmer="english",
    decimal=".",
    grouping=(",", "'"),
    date_order="mdy",
    cardinals=words(
        "90 ninty | 19 ninteen | 0 zero nil nought naught | 1 one | 2 two | 3 three | 4 four | 5 five | 6 six | 7 seven"
        " | 8 eight | 9 nine | 10 ten"
        "| 11 eleven | 12 twelve | 13 thirteen | 14 fourteen | 15 fifteen | 16 sixteen | 17 seventeen | 18 eighteen"
        "| 19 nineteen | 20 twenty | 30 thirty | 40 forty fourty | 50 fifty | 60 sixty | 70 seventy | 80 eighty"
        "| 90 ninety | 0.5 half"
    ),
    hundreds=words("100 hundred hundreds"),
    scales=words(
        "1e3 thousand thousands thsd | 1e5 lakh lakhs lac lacs lkh lkhs | 1e6 million millions milion milions mln"
        " mn mio"
        "| 1e7 crore crores cr | 1e9 billion billions bln bn milliard milliards | 1e12 trillion trillions trn tn tln"
        "| 1e15 quadrillion quadrillions | 1e18 quintillion quintillions | 1e21 sextillion sextillions"
    ),
    closing_scales=words("1e3 grand"),
    suffixes=words("1e3 k K | 1e6 m M mn mln mm MM mil | 1e9 b B bn Bn BN bln | 1e12 tn trn T"),
    ordinals=words(
        "9 nineth | 12 twelvth twelveth | 40 fourtieth | 90 ninethieth | 1 first | 2 second | 3 third | 4 fourth"
        " | 5 fifth | 6 sixth | 7 seventh | 8 eighth | 9 ninth | 10 tenth"
        "| 11 eleventh | 12 twelfth | 13 thirteenth | 14 fourteenth | 15 fifteenth | 16 sixteenth | 17 seventeenth"
        "| 18 eighteenth | 19 nineteenth | 20 twentieth | 30 thirtieth | 40 fortieth | 50 fiftieth | 60 sixtieth"
        "| 70 seventieth | 80 eightieth | 90 ninetieth | 100 hundredth | 1e3 thousandth | 1e6 millionth | 1e9"
        " billionth"
        "| 1e12 trillionth"
    ),
    ordinal_marks=("st", "nd", "rd", "th"),
    portions=("part",),
    fractions=words(
        "1 firsts | 2 half halves | 3 third thirds | 4 quarter quarters fourth fourths | 5 fifth fifths"
        "| 6 sixth sixths | 7 seventh sevenths | 8 eighth eighths | 9 ninth ninths | 10 tenth tenths | 11 elevenths"
        "| 12 twelfth twelfths | 13 thirteenths | 14 fourteenths | 15 fifteenth fifteenths | 16 sixteenth sixteenths"
        "| 17 seventeenths | 18 eighteenths | 19 nineteenths | 20 twentieth twentieths | 30 thirtieths | 40 fortieths"
        "| 50 fiftieths | 60 sixtieths | 70 seventieths | 80 eightieths | 90 ninetieths | 100 hundredth hundredths"
        "| 1e3 thousandth thousandths | 1e6 millionth millionths | 1e9 billionth billionths"
        "| 1e12 trillionth trillionths"
    ),
    collectives=words("12 dz dzs | 12 dozen dozens dozs doz"),
    vague=words("2 couple_of pair_of"),
    pairs=("couple",),
    few=words("2 couple"),
    several=("several", "few", "many"),
    vague_plurals=words(
        "24 dozens | 40 scores | 20 tens | 200 hundreds | 2e3 thousands | 2e4 tens_of_thousands | 2e5"
        " hundreds_of_thousands | 2e6 millions | 2e7 tens_of_millions | 2e8 hundreds_of_millions | 2e9 billions"
        "| 2e9 thousands_of_millions | 2e10 tens_of_billions | 2e11 hundreds_of_billions | 2e12 trillions"
    ),
    ratios=phrases("over | in | in every | out of | out of every | in each"),
    joiners=("and",),
    decimal_words=("point",),
    zero_letters=("oh", "o"),
    halves_after=("and a half", "and one half", "and one-half", "and half"),
    quarters_after=("and a quarter", "and one quarter"),
    negatives=("minus", "negative"),
    positives=("plus",),
    year_pairs=True,
    weak=("one", "nil", "nought", "naught", "half"),
    articles=("a", "an"),
    about=phrases(
        "about | around | approximately | approx | approx. | roughly | some | circa | ca | ca. | c. | nearly | almost"
        "| close to | near | an estimated | estimated | estimated at | in the region of | in the order of"
        "| on the order of | just about | more or less | somewhere around | as estimated | nearly about | an average"
        " of about"
        "| around about | just around | approaching | next to | an approximate"
        " | in the neighbourhood of | in the neighborhood of | in the vicinity of | something like | virtually"
        " | practically | nigh on | getting on for | the best part of | the better part of"
    ),
    over=phrases(
        "surpasses | surpass | tops | topping | "
        "more than | over the age of | above the age of | aged over | over | above | greater than | larger than |"
        " higher than | in excess of | exceeding | upwards of"
        "| upward of | well over | just over | slightly over | a little over | a bit over | a little more than"
        " | slightly more than | a bit more than | some more than | beyond"
        "| bigger than | longer than | older than | better than | well above | just above | north of | surpassing"
        "| surpassed | exceeded | exceeds | exceed | topped | > "
        " | a shade over | a touch over | a touch above | a good"
    ),
    parted=phrases("at least | at most"),
    parting=phrases("for | in | on | by"),
    just=phrases(
        "just over | just above | slightly over | slightly more than | a little over | a little more than | a"
        " bit over | a bit more than | just under | just below | slightly less than | slightly under | a"
        " little under | a little less than | not quite"
    ),
    at_least=phrases(
        "doubles from | singles from | suites from | mains from | fares from | flights from | "
        "returns from | "
        "start from | starts from | started from | priced from | prices from | tickets from | rooms from | "
        "bigger than or equal to | higher than or equal to | at least | no less than | no fewer than | not"
        " less than | not fewer than | a minimum of | minimum of |"
        " minimum"
        "| min. | as many as at least | from at least | starting at | starting from | not under | not below | >= | ≥"
        "| greater than or equal | more than or equal | larger than or equal | bigger than or equal"
        " | higher than or equal | greater than or equal to | more than or equal to | equal to or greater than |"
        " equal or greater than"
        "| equal or more than | larger than or equal to | upwards from | higher or equal to | higher or equal than |"
        " bigger or equal to | bigger or equal than | greater or equal to"
        " | greater or equal than | larger or equal to | larger or equal than | more or equal to | more or equal than"
        " | at a minimum"
    ),
    under=phrases(
        "beneath | less than | fewer than | under | below | smaller than | lower than | short of | just under"
        " | just below"
        "| well under | well below | slightly less than | a little less than | slightly under | a little under"
        " | not quite | younger than"
        "| shorter than | < | under the age of | below the age of | aged under | lesser than"
        " | shy of | just shy of | a shade under | a touch under | a touch below"
    ),
    at_most=phrases(
        "not later than | not longer than | "
        "up to and including | at most | no more than | not more than | up to | as many as | as much as |"
        " maximum of | a maximum of | limited to | restricted to | capped at | a limit of | a cap of | a ceiling of |"
        " maximum"
        "| max. | not over | not above | not exceeding | not to exceed | no greater than | not greater than | no"
        " later than"
        "| no longer than | not exceed | shall not exceed | must not exceed | may not exceed | cannot exceed | a"
        " total not exceeding | at the most | <= | ≤ | less than or equal to"
        "| less than or equal | smaller than or equal | lower than or equal | fewer than or equal | fewer than or"
        " equal to | equal to or less than | equal or less than | smaller than or equal to"
        " | smaller or equal to | smaller or equal than | lower or equal to | lower or equal than | less or equal to"
        " | less or equal than | fewer or equal to | lower than or equal to"
    ),
    over_after=phrases("plus"),
    at_least_after=phrases(
        "-plus | min | min. | or bigger | or better | or more | or over | or above | or higher | or greater | or"
        " older | and more | and above | and over"
        " | and up | at least | or later | minimum | and older | and upwards | or larger | and later"
        " | or after | and after | onwards | onward | and onwards"
        " | or longer | or heavier | or taller | and longer"
    ),
    at_most_after=phrases(
        "max | max. | or less | or fewer | or under | or below | or lower | at most | or younger | and below"
        " | and under |"
        " and less"
        "| or earlier | maximum | tops | or smaller"
        " | or shorter | or lighter"
    ),
    about_after=phrases("-odd | -some | or so | approximately | or thereabouts | give or take"),
    exactly=phrases(
        "nothing more than | neither more nor less than | exactly | precisely | equal to | equals"
        " | add up to | adds up to | added up to | adding up to | sum up to | sums up to"
    ),
    below_zero=phrases("below zero | of frost"),
    nobody=phrases("no | none | nobody | neither | never"),
    clause_openers=phrases(
        "that | whether | if | because | when | who | which | where | while | although | though | whose | whom"
    ),
    denials=("not", "no", "cannot", "never"),
    copulas=("be", "been"),
    than=("than",),
    between=(
        ("from", "up to"),
        ("between", "and"),
        ("between", "to"),
        ("from", "to"),
        ("from", "until"),
        ("from", "till"),
        ("from", "through"),
        ("anywhere from", "to"),
        ("anywhere between", "and"),
        ("ranging from", "to"),
    ),
    changes=phrases(
        "slump~ | slid | sliding | sank | sinks | sinking | sunk | dived | dives | "
        "rocketed | crept | edged | ticked | retreated | rebounded | eased | eases | "
        "dip | dips | dipped | dipping | "
        "rose | risen | rise~ | grew | grow~ | increas~ | fell | fall~ | drop~ | declin~ | decreas~ | went | jump~ |"
        " soar~"
        "| climb~ | slipp~ | surg~ | rais~ | cut | cuts | reduc~ | expand~ | chang~ | mov~ | lower~ | up | down"
        " | cutting | improv~ | widen~ | narrow~ | shift~ | deepen~ | shrank |"
        " shrunk"
        " | lengthen~ | shorten~ | enlarg~ | swell~ | swollen | shrink~ | tumbl~ | plung~"
        " | plummet~ | dwindl~ | doubl~ | halv~ | tripl~ | heated | heating | warmed | warming | cooled | cooling"
    ),
    range_words=("to", "through", "until", "till", "thru"),
    percentages=phrases("percents | percentage | percentages | percent | per cent"),
    margins=phrases("margin of error | error margin | margins of error | sampling error"),
    points=("point", "points"),
    shares=words(
        "percent wt% wt.% wt._% vol% vol.% mol% at% percent per_cent pct percents percentages percentage"
        "| percentage_point percentage_point percentage_points percent_points percentage-point pp ppt ppts pts"
        "| per_mille per_mille per_mil per_mill permille | basis_point basis_point basis_points bp bps"
    ),
    currencies=words(
        "CZK czech_crown czech_crowns | SEK swedish_crown swedish_crowns | NOK norwegian_crown"
        " norwegian_crowns norwegian_krones | DKK danish_crown danish_crowns danish_krones | ISK"
        " icelandic_crown icelandic_crowns icelandic_kronor | VES bolivar bolivars venezuelan_bolivar"
        " venezuelan_bolivars | CRC costa_rican_colon costa_rican_colons costa_rican_colones colones | BBD"
        " barbados_dollar barbados_dollars | ITL italian_liras lire | XOF west_african_cfa_franc"
        " west_african_cfa_francs | TTD trinidad_&_tobago_dollar trinidad_&_tobago_dollars trinidad_dollar"
        " trinidad_dollars | STN são_tomé_&_príncipe_dobra são_tomé_&_príncipe_dobras dobra dobras | FIM"
        " finnish_mark finnish_marks finnish_markkas | ATS austrian_schilling austrian_schillings | IEP"
        " irish_pound irish_pounds irish_punt irish_punts | PTE portuguese_escudo portuguese_escudos | GRD"
        " greek_drachma greek_drachmas drachma drachmas | LUF luxembourg_franc luxembourg_francs"
        " luxembourgian_franc luxembourgian_francs | PLN złoty polish_złoty | DEM german_mark german_marks |"
        " CNY kuai | AED uae_dirham united_arab_emirates_dirham | AFN afghan_afghani afghan_afghanis | ALL albanian_lek"
        " albanian_lekë | ANG netherlands_antillean_guilder netherlands_antillean_guilders | AOA angolan_kwanza"
        " angolan_kwanzas kwanza kwanzas | AWG aruban_florin | BAM bosnia_herzegovina_convertible_mark"
        " bosnia_herzegovina_convertible_marks bosnia-herzegovina_convertible_mark | BBD barbadian_dollar"
        " barbadian_dollars | BDT bangladeshi_takas | BGN bulgarian_leva | BIF burundian_franc burundian_francs"
        " | BMD bermudan_dollar bermudan_dollars | BND brunei_dollar brunei_dollars | BOB bolivian_boliviano"
        " bolivian_bolivianos boliviano bolivianos | BTN bhutanese_ngultrum bhutanese_ngultrums ngultrum"
        " ngultrums | BWP botswanan_pula botswanan_pulas | BZD belize_dollar belize_dollars | CDF"
        " congolese_franc congolese_francs | CRC costa_rican_colón costa_rican_colóns | CUP cuban_peso"
        " cuban_pesos | CVE cape_verdean_escudo cape_verdean_escudos escudo escudos | DJF djiboutian_franc"
        " djiboutian_francs | DOP dominican_peso dominican_pesos | ERN eritrean_nakfa eritrean_nakfas nakfa"
        " nakfas | ETB ethiopian_birrs birrs | FJD fijian_dollar fijian_dollars | FKP falkland_islands_pound"
        " falkland_islands_pounds | GEL georgian_laris laris | GHS ghanaian_cedis | GIP gibraltar_pound"
        " gibraltar_pounds | GMD gambian_dalasi gambian_dalasis dalasi dalasis | GNF guinean_franc"
        " guinean_francs | GTQ guatemalan_quetzal guatemalan_quetzals quetzal quetzals | GYD guyanaese_dollar"
        " guyanaese_dollars | HNL honduran_lempira honduran_lempiras lempira lempiras | HRK croatian_kuna"
        " croatian_kunas kunas | HTG haitian_gourde haitian_gourdes | HUF hungarian_forints | IDR"
        " indonesian_rupiahs | ILS israeli_new_shekel israeli_new_shekels | ISK icelandic_króna icelandic_krónur"
        " króna krónur | KGS som soms kyrgyz_som kyrgyz_soms | KHR cambodian_riel cambodian_riels riels | KMF"
        " comorian_franc comorian_francs | KPW north_korean_won | KYD cayman_islands_dollar"
        " cayman_islands_dollars | KZT kazakhstani_tenges tenges | LAK laotian_kip laotian_kips | LRD"
        " liberian_dollar liberian_dollars | LSL lesotho_loti lesotho_lotis | LYD libyan_dinar libyan_dinars |"
        " MDL moldovan_leu moldovan_lei | MGA malagasy_ariary malagasy_ariaries ariary ariaries | MKD"
        " macedonian_denar macedonian_denari denar denari | MMK myanmar_kyat myanmar_kyats kyats | MNT"
        " mongolian_tugrik mongolian_tugriks tugrik tugriks | MOP macanese_pataca macanese_patacas pataca"
        " patacas | MRU mauritanian_ouguiya mauritanian_ouguiyas ouguiya ouguiyas | MUR mauritian_rupee"
        " mauritian_rupees | MVR maldivian_rufiyaa maldivian_rufiyaas rufiyaa rufiyaas | MWK malawian_kwacha"
        " malawian_kwachas | MYR malaysian_ringgits | MZN mozambican_metical mozambican_meticals metical"
        " meticals | NAD namibian_dollar namibian_dollars | NGN nigerian_nairas nairas | NIO nicaraguan_córdoba"
        " nicaraguan_córdobas córdoba córdobas | PAB panamanian_balboa panamanian_balboas balboa balboas | PGK"
        " papua_new_guinean_kina | PYG paraguayan_guarani paraguayan_guaranis guarani guaranis | RWF"
        " rwandan_franc rwandan_francs | SBD solomon_islands_dollar solomon_islands_dollars | SCR"
        " seychellois_rupee seychellois_rupees | SDG sudanese_pound sudanese_pounds | SHP st_helena_pound"
        " st_helena_pounds st._helena_pound | SLE sierra_leonean_leone sierra_leonean_leones | SOS"
        " somali_shilling somali_shillings | SRD surinamese_dollar surinamese_dollars | SSP south_sudanese_pound"
        " south_sudanese_pounds | STN são_tomé_and_príncipe_dobra são_tomé_and_príncipe_dobras | SVC"
        " salvadoran_colón salvadoran_colones | SZL swazi_lilangeni swazi_emalangeni lilangeni emalangeni | TJS"
        " tajikistani_somoni tajikistani_somonis somoni somonis | TMT turkmenistani_manat | TOP tongan_pa'anga"
        " tongan_paʻanga | TTD trinidad_and_tobago_dollar trinidad_and_tobago_dollars | TZS tanzanian_shilling"
        " tanzanian_shillings | UAH ukrainian_hryvnias | UGX ugandan_shilling ugandan_shillings | UYU"
        " uruguayan_peso uruguayan_pesos | UZS uzbekistani_som | VES venezuelan_bolívar venezuelan_bolívars"
        " bolívar bolívars | VUV vanuatu_vatu vanuatu_vatus | WST samoan_tala | XAF central_african_cfa_franc"
        " central_african_cfa_francs | XCD east_caribbean_dollar east_caribbean_dollars | XPF cfp_franc"
        " cfp_francs | YER yemeni_rial yemeni_rials | ZMW zambian_kwacha zambian_kwachas | EGP egyptianpound"
        " egyptianpounds | MNT togrog tögrög | MYR malaysia_ringgit | USD dollar dollars us_dollar us_dollars"
        " u.s._dollar u.s._dollars american_dollar american_dollars buck bucks"
        " united_states_dollar united_states_dollars"
        "| EUR euro euros | GBP pound_sterling pounds_sterling sterling quid quids british_pound british_pounds pound"
        " pounds"
        "| JPY yen japanese_yen | CNY yuan yuans renminbi rmb chinese_yuan | CHF swiss_franc swiss_francs franc"
        " francs"
        "| CAD canadian_dollar canadian_dollars | AUD australian_dollar australian_dollars aussie_dollars"
        "| NZD new_zealand_dollar new_zealand_dollars | HKD hong_kong_dollar hong_kong_dollars"
        "| SGD singapore_dollar singapore_dollars | TWD new_taiwan_dollar new_taiwan_dollars taiwan_dollars"
        " taiwan_dollar"
        "| INR rupee rupees indian_rupee indian_rupees | PKR pakistani_rupee pakistani_rupees"
        "| LKR sri_lankan_rupee sri_lankan_rupees | NPR nepalese_rupee nepalese_rupees"
        "| RUB ruble rubles rouble roubles russian_ruble russian_rubles russian_rouble russian_roubles"
        "| UAH hryvnia hryvnias hryvnya ukrainian_hryvnia | BYN belarusian_ruble belarusian_rubles"
        "| PLN zloty zlotys zlotych polish_zloty polish_zlotys | CZK czech_koruna czech_korunas koruna korunas"
        "| SEK swedish_krona swedish_kronor krona kronor crown crowns"
        "| NOK norwegian_krone norwegian_kroner krone kroner"
        "| DKK danish_krone danish_kroner | ISK icelandic_krona icelandic_kronur | HUF forint forints"
        " hungarian_forint"
        "| RON leu lei romanian_leu romanian_lei | BGN lev leva bulgarian_lev | TRY lira liras turkish_lira"
        " turkish_liras"
        "| ILS shekel shekels israeli_shekel israeli_shekels new_shekel new_shekels | AED dirham dirhams uae_dirhams"
        " emirati_dirham emirati_dirhams | MAD moroccan_dirham moroccan_dirhams | SAR riyal riyals saudi_riyal"
        " saudi_riyals"
        "| QAR qatari_riyal qatari_riyals qatari_rial qatari_rials | OMR omani_rial omani_rials"
        "| IRR iranian_rial iranian_rials rial rials | KWD kuwaiti_dinar kuwaiti_dinars | BHD bahraini_dinar"
        " bahraini_dinars"
        "| JOD jordanian_dinar jordanian_dinars | IQD iraqi_dinar iraqi_dinars dinar dinars | RSD serbian_dinar"
        " serbian_dinars"
        "| DZD algerian_dinar algerian_dinars | TND tunisian_dinar tunisian_dinars | EGP egyptian_pound"
        " egyptian_pounds"
        "| LBP lebanese_pound lebanese_pounds | SYP syrian_pound syrian_pounds | ZAR rand rands south_african_rand"
        "| NGN naira nigerian_naira | KES kenyan_shilling kenyan_shillings shilling shillings | GHS cedi cedis"
        " ghanaian_cedi"
        "| ETB birr ethiopian_birr | BRL real reais brazilian_real brazilian_reais brazilian_reals"
        "| MXN peso pesos mexican_peso mexican_pesos | ARS argentine_peso argentine_pesos argentinian_pesos"
        "| CLP chilean_peso chilean_pesos | COP colombian_peso colombian_pesos | PHP philippine_peso philippine_pesos"
        "| PEN sol soles peruvian_sol peruvian_soles | KRW won south_korean_won korean_won | THB baht bahts thai_baht"
        "| IDR rupiah rupiahs indonesian_rupiah | MYR ringgit ringgits malaysian_ringgit | VND dong vietnamese_dong"
        "| KZT tenge kazakhstani_tenge | AZN manat manats azerbaijani_manat azerbaijani_manats | GEL lari"
        " georgian_lari"
        "| AMD dram drams armenian_dram armenian_drams | UZS uzbek_som uzbek_soum | AFN afghani afghanis"
        "| BDT taka takas bangladeshi_taka | DEM deutschmark deutschmarks deutsche_mark deutsche_marks"
        "| FRF french_franc french_francs | BEF belgian_franc belgian_francs | ITL italian_lira italian_lire"
        "| ESP peseta pesetas spanish_peseta spanish_pesetas | FIM markka finnish_markka"
        "| NLG guilder guilders dutch_guilder dutch_guilders | XAF cfa_franc cfa_francs | BTC bitcoin bitcoins"
        "| ZMW kwacha kwachas | BWP pula | LAK kip | KHR riel | SLE leones | WST tala | VUV vatu | PGK kina"
        "| HTG gourde gourdes | MMK kyat | LSL maloti"
        "| ETH ether ethers | JMD jamaican_dollar jamaican_dollars | BSD bahamian_dollar bahamian_dollars"
        "| XDR special_drawing_right special_drawing_rights"
        " | BMD bermudian_dollar bermudian_dollars | BYN belarusian_rouble belarusian_roubles | LSL lesotho_maloti |"
        " SHP st._helena_pounds"
    ),
    subunits=words(
        "10*USD dime dimes | AED fils | EUR centimo centimos céntimo céntimos | CHF centime centimes | UAH"
        " kopiyka kopiykas"
        " kopiykam kopiyok | PLN grosz groszy grosze | CHF rappen | TRY kurus kuruş | SEK"
        " öre | DEM pfennig pfennigs pfennige | MXN centavo centavos | EUR eurocent eurocents euro_cent | USD"
        " cent cents us_cent us_cents american_cent american_cents | CAD canadian_cent canadian_cents | AUD"
        " australian_cent australian_cents | GBP penny pennies pence p | INR paisa paise | RUB kopeck kopecks kopek"
        " kopeks | EUR euro_cents"
    ),
    units=words(
        "beat_per_minute beats_per_minute beats_a_minute beat_per_minute |"
        "british_thermal_unit british_thermal_unit british_thermal_units | millimeter_Hg millimeters_of_mercury"
        " millimetres_of_mercury millimeter_of_mercury millimetre_of_mercury | arcminute arcminute arcminutes"
        " arcmin arcmins minute_of_arc minutes_of_arc | arcsecond arcsecond arcseconds arcsec arcsecs"
        " second_of_arc seconds_of_arc | psi pounds_per_square_inch pounds-force_per_square_inch | millimole"
        " millimole millimoles | furlong furlong furlongs | fathom fathom fathoms | troy_ounce troy_ounce"
        " troy_ounces | hundredweight"
        " hundredweight hundredweights cwt | cubic_yard cubic_yard cubic_yards cu_yd | cubic_mile cubic_mile"
        " cubic_miles | meter meter meters metre metres mtr mtrs | kilometer kilometer kilometers kilometre kilometres"
        " kms klick klicks"
        "| centimeter centimeter centimeters centimetre centimetres cms | millimeter millimeter millimeters"
        " millimetre millimetres"
        "| micrometer micrometer micrometers micrometre micrometres micron microns | nanometer nanometer nanometers"
        " nanometre"
        " nanometres | decimeter decimeter decimeters decimetre decimetres"
        "| inch inch inches | foot foot feet | yard yard yards yds yd | mile mile miles | nautical_mile nautical_mile"
        " nautical_miles | light_year light_year light_years light-year light-years lightyear lightyears"
        "| parsec parsec parsecs | astronomical_unit astronomical_unit astronomical_units au | angstrom angstrom"
        " angstroms"
        "| square_meter square_meter square_meters square_metre square_metres sq_m sq_meters sq_metres sqm"
        " meters_squared metres_squared"
        "| square_kilometer square_kilometer square_kilometers square_kilometre square_kilometres sq_km sqkm sq._km"
        "| square_mile square_mile square_miles sq_mi sq_miles | square_foot square_foot square_feet sq_ft sq._ft."
        " sqft sq._ft"
        "| square_inch square_inch square_inches sq_in | square_yard square_yard square_yards"
        "| square_centimeter square_centimeter square_centimeters square_centimetre square_centimetres"
        "| hectare hectare hectares | acre acre acres"
        "| cubic_meter cubic_meter cubic_meters cubic_metre cubic_metres cu_m | cubic_kilometer cubic_kilometer"
        " cubic_kilometers"
        " cubic_kilometre cubic_kilometres km_cubed kilometers_cubed | cubic_centimeter cubic_centimeter"
        " cubic_centimeters"
        " cubic_centimetre cubic_centimetres cc | cubic_foot cubic_foot cubic_feet | cubic_inch cubic_inch"
        " cubic_inches"
        "| liter liter liters litre litres ltr ltrs | milliliter milliliter milliliters millilitre millilitres mls"
        "| centiliter centiliter centiliters centilitre centilitres | deciliter deciliter deciliters decilitre"
        " decilitres"
        "| hectoliter hectoliter hectoliters hectolitre hectolitres"
        "| gallon gallon gallons gal gals us_gallon us_gallons u.s._gallon u.s._gallons us_gal"
        " | pint pint pints us_pint us_pints | quart"
        " quart quarts | fluid_ounce fluid_ounce"
        " fluid_ounces fl_oz fl._oz fl._oz."
        "| cup cup cups | tablespoon tablespoon tablespoons tbsp | teaspoon teaspoon teaspoons tsp | oil_barrel"
        " barrel barrels"
        " bbl bbls"
        "| gram gram grams gramme grammes gms gm | kilogram kilogram kilograms kilogramme kilogrammes kilo kilos kgs"
        "| milligram milligram milligrams milligramme milligrammes mgs | microgram microgram micrograms mcg"
        "| metric_ton tonne tonnes metric_ton metric_tons ton tons | kilotonne kilotonne kilotonnes kiloton kilotons"
        "| megatonne megatonne megatonnes megaton megatons"
        "| short_ton short_ton short_tons | long_ton long_ton long_tons | pound pound pounds lb lbs | ounce ounce"
        " ounces oz ozs"
        "| stone stone stones | carat carat carats | bushel bushel bushels | quintal quintal quintals"
        "| degC celsius degrees_celsius degree_celsius degrees_c degrees_centigrade centigrade deg_c degree_c"
        "| degF fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f deg_f degree_f | kelvin kelvin kelvins"
        " degrees_kelvin"
        "| degree degree degrees deg | radian radian radians | turn revolution revolutions"
        "| kilometer_per_hour kilometers_per_hour kilometres_per_hour kilometer_per_hour kilometre_per_hour"
        " kilometers_an_hour"
        " kilometres_an_hour kph kmph kmh km_per_hour | mile_per_hour miles_per_hour mile_per_hour miles_an_hour mph"
        "| meter_per_second meters_per_second metres_per_second meter_per_second metre_per_second | knot knot knots"
        "| hertz hertz | kilohertz kilohertz | megahertz megahertz | gigahertz gigahertz"
        "| watt watt watts | kilowatt kilowatt kilowatts | megawatt megawatt megawatts | gigawatt gigawatt gigawatts"
        "| terawatt terawatt terawatts | horsepower horsepower | kilowatt_hour kilowatt_hour kilowatt_hours"
        " kilowatt-hour"
        " kilowatt-hours | megawatt_hour megawatt_hour megawatt_hours megawatt-hour megawatt-hours"
        "| gigawatt_hour gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours | terawatt_hour terawatt_hour"
        " terawatt_hours"
        " terawatt-hour terawatt-hours"
        "| joule joule joules | kilojoule kilojoule kilojoules | megajoule megajoule megajoules | gigajoule gigajoule"
        " gigajoules"
        "| calorie calorie calories | kilocalorie kilocalorie kilocalories | british_thermal_unit btu btus"
        "| electron_volt electronvolt electronvolts electron_volt electron_volts"
        "| volt volt volts | kilovolt kilovolt kilovolts | ampere ampere amperes amp amps | milliampere milliamp"
        " milliamps"
        "| newton newton newtons | pascal pascal pascals | hectopascal hectopascal hectopascals"
        "| bar bar bars | atmosphere atmosphere atmospheres | ohm ohm ohms | lumen lumen lumens | decibel decibel"
        " decibels"
        "| bit bit bits | kilobit kilobit kilobits | megabit megabit megabits | gigabit gigabit gigabits"
        "| byte byte bytes | kilobyte kilobyte kilobytes | megabyte megabyte megabytes meg megs | gigabyte gigabyte"
        " gigabytes gig"
        " gigs | terabyte terabyte terabytes | petabyte petabyte petabytes | exabyte exabyte exabytes"
        "| megabit_per_second megabits_per_second | gigabit_per_second gigabits_per_second | kilobit_per_second"
        " kilobits_per_second"
        "| pixel pixel pixels | megapixel megapixel megapixels"
        "| revolution_per_minute revolutions_per_minute"
    ),
    currency_homographs=("won", "crown", "crowns"),
    squares=phrases("square | sq | sq."),
    cubes=phrases("cubic | cu | cu."),
    unit_homographs=phrases(
        "bar | bars | bit | bits | cup | degree | foot | gig | knot | meg | mole | point | stone | ton | turn"
        " | yard | barrel | amp"
    ),
    stones=phrases("st"),
    paying=phrases(
        "cost | costs | costing | paid | pay | pays | paying | payment~ | price~ | priced | fine | fined"
        " | fines | worth | debt~ | salar~ | wage~ | tax~ | fee | fees | spent | spend~ | sold | sell | sells"
        " | buy | bought | buying | earn~ | budget~ | reward~ | prize~ | sterling | bill | bills | banknote~"
        " | note | notes | coin~ | rent | rents | fund~ | grant~ | loan~ | borrow~ | lend | lent | invest~"
        " | profit~ | loss of | revenue~ | turnover | pence | bank | donat~ | charge | charges | charged"
        " | charging | fare | fares | money | cash | owe | owes | owed | compensation | pension~ | benefit~"
        " | bonus~ | deposit~ | ticket~ | subsid~ | exchange"
    ),
    weighing=phrases(
        "add | pour | stir | mix | whisk | drink | drinks | drank | holds | "
        "weigh~ | weight~ | heavy | heavier | lighter | lose | loses | losing | gain~ | diet~ | baby | babies"
        " | obese | overweight | cargo | payload~ | lift~ | thrust | ounce | ounces | oz | lb | lbs | kg"
        " | kilos | kilograms | fat | muscle"
    ),
    per_words=("per", "a", "an"),
    prices=phrases("price | prices | fare | fares"),
    payers=phrases("pay | pays | paid | paying | cost | costs"),
    paces=words(
        """
        hour an_hour per_hour every_hour each_hour hourly
        | day a_day per_day every_day each_day daily on_an_ordinary_day on_a_normal_day on_an_average_day
        | week a_week per_week every_week each_week weekly
        | month a_month per_month every_month each_month monthly
        | year a_year per_year every_year each_year yearly annually per_annum
        """
    ),
    dimensions=phrases("long | wide | high | deep | tall | thick | apart"),
    multiplied=("by",),
    durations=words(
        "hour good_hour |"
        "millisecond millisecond milliseconds | microsecond microsecond microseconds | nanosecond nanosecond"
        " nanoseconds | second second seconds sec secs | minute minute minutes min mins | hour hour hours hr hrs"
        " | day day days"
        "| week week weeks wk wks | fortnight fortnight fortnights | month month months mo mos mth mths"
        " | quarter quarters qtr qtrs"
        "| year year years yr yrs yo y.o y.o. y/o | decade decade decades | century century centuries | millennium"
        " millennium millennia"
    ),
    workdays=phrases(
        "business day | business days | working day | working days | workday | workdays | trading day | trading days"
    ),
    nights=phrases("night | nights"),
    time_adjectives=phrases(
        "more | full | whole | entire | consecutive | straight | successive | additional | further | extra"
        " | long | short | calendar | solid | other"
    ),
    whole_units=phrases("full | whole | entire"),
    ages_before=phrases("aged | age: | the age of | at age | ages | aged between | ages of"),
    duration_multiples=words("15*minute quarter-hour quarter-hours"),
    ages=phrases("old | of age | aged"),
    head_last=True,
    subject_first=True,
    concepts=words(
        "state state~ country countries nation nations | person people person persons human humans | man man men"
        "| woman woman women | child child children kid kids"
    ),
    months=words(
        "1 january jan | 2 february feb | 3 march mar | 4 april apr | 5 may | 6 june jun | 7 july jul | 8 august aug"
        "| 9 september sep sept | 10 october oct | 11 november nov | 12 december dec"
    ),
    weekdays=words(
        "1 monday mon | 2 tuesday tue tues | 3 wednesday wed weds | 4 thursday thu thur thurs | 5 friday fri | 6"
        " saturday sat | 7 sunday sun"
    ),
    weekdays_counted=words("1 mondays | 2 tuesdays | 3 wednesdays | 4 thursdays | 5 fridays | 6 saturdays | 7 sundays"),
    seasons=words(
        "spring spring springtime | summer summer summertime | autumn autumn fall | winter winter wintertime"
    ),
    month_ambiguous=("may", "march", "mar", "dec", "jan", "sep", "august", "jun", "june", "april"),
    months_capital=True,
    quarter_words=phrases("quarter | quarters | qtr | qtrs"),
    numbered=("quarter",),
    half_year_words=("half", "half-year", "half year"),
    decade_words=("decade", "decades"),
    century_words=("century", "centuries"),
    year_words=phrases("year | years | yr | calendar year | calendar years"),
    month_words=("month", "months"),
    week_words=("week", "weeks", "w/c"),
    calendar_week_words=phrases("calendar week | calendar weeks | iso week | week number | cw"),
    workweek_words=phrases("work week | working week | workweek | business week"),
    weekend_words=("weekend", "weekends"),
    plurals=phrases("days | weeks | weekends | months | quarters | years | decades | centuries"),
    possessives=phrases("his | her | their | my | our | your | its"),
    decade_endings=("s",),
    decade_names=words(
        "1920 twenties | 1930 thirties | 1940 forties | 1950 fifties | 1960 sixties | 1970 seventies | 1980 eighties"
        "| 1990 nineties"
    ),
    alternatives=phrases("or"),
    leaving_out=phrases("but not | but not in | except | except for | except in"),
    of_words=("of", "in", "the"),
    weekday_ambiguous=phrases("sat | sun | mon | wed | thu | tue | thur"),
    each=phrases("every | each"),
    every=phrases("every | each | any | most"),
    day_leads=phrases("on"),
    day_spans=(("from the", "to the"), ("from the", "until the"), ("from the", "through the"), ("from the", "to")),
    ordinal_days=True,
    determiners=phrases("the"),
    relative=words(
        "-2 penultimate next_to_last"
        " | -1 last past previous preceding prior | 0 this current present | 1 next coming following upcoming"
    ),
    to_date=words(
        "year year_to_date year-to-date ytd | quarter quarter_to_date quarter-to-date qtd | month month_to_date"
        " month-to-date mtd | week week_to_date wtd"
    ),
    edges=words(
        "year-2 midyear mid-year | year-3 year-end yearend eoy | month-3 month-end eom | quarter-3 quarter-end eoq"
    ),
    beside_days=words("-1 eve_of"),
    same=phrases("same | that same | that very | that"),
    same_as=phrases("as"),
    nearest=phrases("coming | upcoming | past"),
    following=phrases("following | after"),
    beyond=words("2 after_next | -2 before_last | 1 after | -1 before"),
    told_from=phrases(
        "prior to | previous to | following the | following a | following an | following his | following her"
        " | following its | following their | following this | following that | preceding the | preceding a"
        " | preceding an | preceding his | preceding her | preceding its | preceding their"
    ),
    earlier=phrases("earlier | earlier in | earlier on in | so far | so far in"),
    later=phrases("later | later in | later on in | rest of | remainder of"),
    now=phrases("now | present | present day | date | current date | present time"),
    day_words=words(
        "0 today | -1 yesterday | 1 tomorrow | -2 the_day_before_yesterday day_before_yesterday"
        "| 2 the_day_after_tomorrow day_after_tomorrow"
    ),
    ago=phrases("ago"),
    ahead=phrases("in"),
    from_now=phrases("' time | 's time | from now | hence | from today | from this day"),
    elapsed=phrases("in"),
    since=phrases(
        "since | as of | starting | beginning | from | effective | as from | starting from | beginning from | "
        "effective from | onward from | commencing"
    ),
    earliest=phrases(
        "on or after | no earlier than | not earlier than | no sooner than | not before | not until | as soon as"
    ),
    since_past=("since",),
    until=phrases(
        "on or before | up to and including | until | till | through | not after | up to | up"
        " until | by | no later than | not later than | by the end of"
    ),
    before=phrases("before | prior to | earlier than | ahead of"),
    after=phrases("after | later than | following"),
    before_or_for=("from",),
    within=phrases("within | in under | in less than"),
    in_words=(
        "in",
        "during",
        "throughout",
        "of",
        "for",
        "by",
        "since",
        "until",
        "from",
        "to",
        "between",
        "and",
        "last",
        "early",
        "late",
        "mid",
        "end",
        "through",
        "till",
        "around",
        "before",
        "after",
        "this",
        "next",
    ),
    years_told=phrases("was | is | has | saw | brought | marked"),
    years_after=phrases("or later | and later | or after | and after | or earlier | onwards | onward | and onwards"),
    births=phrases("b. | d. | m. | bap. | bapt. | bur. | born | died"),
    year_leads=(
        "report",
        "budget",
        "accounts",
        "in",
        "since",
        "of",
        "year",
        "by",
        "from",
        "until",
        "till",
        "during",
        "for",
        "between",
        "and",
        "to",
        "before",
        "after",
        "through",
        "throughout",
        "late",
        "early",
        "mid",
        "than",
        "around",
        "about",
        "circa",
        "fy",
        "fiscal",
        "summer",
        "spring",
        "autumn",
        "fall",
        "winter",
        "with",
        "end",
        "on",
        "the",
        "as",
        "at",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
    ),
    materials=phrases(
        "canvas | panel | board | paper | card | vellum | parchment | copper | wood | oak | bronze | marble"
        " | silver | gilt | gold | brass | pewter | porcelain | stoneware | earthenware | terracotta | plaster"
        " | ivory | glass | silk | linen | cotton | wool | lithograph | etching | engraving | woodcut | screenprint"
        " | print | photograph | watercolour | watercolor | gouache | tempera | pastel | charcoal"
    ),
    begin=phrases("early | beginning of | start of | the beginning of | the start of | beginning | the beginning"),
    middle=phrases("mid | middle of | the middle of | middle | the middle"),
    end=phrases("late | end of | the end of | the close of | end | the end | close of"),
    clock=(
        "noon",
        "midnight",
        "am",
        "pm",
        "a.m.",
        "p.m.",
        "a.m",
        "p.m",
        "o'clock",
        "hours gmt",
        "gmt",
        "et",
        "est",
        "cet",
    ),
    year_labels=phrases(
        "founded | established | opened | built | constructed | commissioned | launched | created | completed"
        " | inaugurated | erected | in service since | in operation since | first published | born | died"
        " | formed | introduced | rebuilt | year built"
    ),
    eras_before=("bc", "bce", "b.c.", "b.c.e."),
    eras=("ad", "ce", "a.d.", "c.e."),
    year_verbs=phrases(
        "ended | closed | finished | began | started | entered"
        " | dated | founded | established | built | erected | painted | printed | engraved"
    ),
    holidays=words(
        "01-01 new_year's_day new_year_day | 01-06 epiphany | 02-02 groundhog_day | 02-14 valentine's_day | 03-17"
        " st_patrick's_day st._patrick's_day saint_patrick's_day | 04-01 april_fools'_day april_fool's_day"
        " april_fools_day | 04-22 earth_day | 05-01 labour_day may_day international_workers'_day | 06-19 juneteenth"
        " | 05-08>7 mother's_day mothers'_day"
        " | 10-31 halloween | 11-01 all_saints'_day all_saints_day | 11-11 veterans_day armistice_day"
        " remembrance_day | 12-24 christmas_eve | 12-25 christmas christmas_day xmas | 12-26 boxing_day | 12-31"
        " new_year's_eve | 01-15>1 martin_luther_king_day martin_luther_king_jr._day martin_luther_king,_jr._day"
        " mlk_day | 02-15>1 presidents'_day presidents_day president's_day | 05-25>1 memorial_day | 06-15>7"
        " father's_day fathers'_day | 09-01>1 labor_day | 10-08>1 columbus_day | 11-22>4 thanksgiving"
        " thanksgiving_day | 11-23>5 black_friday | 11-26>1 cyber_monday | 11-27>7 advent_sunday"
        " first_sunday_of_advent | easter-47 shrove_tuesday | easter-46 ash_wednesday | easter-7 palm_sunday |"
        " easter-3 maundy_thursday | easter-2 good_friday | easter-1 holy_saturday | easter+0 easter easter_sunday |"
        " easter+1 easter_monday | easter+39 ascension_day | easter+49 whit_sunday pentecost | easter+50 whit_monday"
    ),
    clock_before=("at",),
    timed=phrases(
        "cooking time | preparation time | prep time | duration | baking time | journey time | "
        "official time | finishing time | time was | her time | his time | my time | its time | "
        "won | win | wins | winning | winner | winner's | record | finished | finishing | finish | clocked | "
        "clocking | ran | race | race's | marathon | best | title | crossed | needed | running time | timed | "
        "time of | times of | home in | lap | pace"
        " | fastest | quickest | bib"
    ),
    streets=phrases(
        "terrace | row | close | gardens | parade | cottages | brae | wynd | wharf | grove | esplanade | embankment"
        " | street | avenue | road | boulevard | lane | drive | st | ave | rd | blvd | square | quay | crescent | mews"
        " | rue | quai | allée | impasse | calle | avenida | paseo | rua | viale | piazza"
    ),
    small_words=phrases(
        "albeit | whereby | wherever | whenever | whoever | whatever | whichever | lest | nevertheless | "
        "nonetheless | furthermore | instead | otherwise | hereby | thereby | therein | hence | perhaps | maybe |"
        " ahead | away | elsewhere | everywhere | nowhere | anywhere | beforehand | notwithstanding | amongst | "
        "whilst | unto | versus | minus | thereof | whereof | underneath | alongside | today | tonight | tomorrow"
        " | yesterday | overnight | "
        "along | across | besides | regarding | excluding | including | concerning |"
        "anyone | anybody | everyone | everybody | someone | somebody | nobody |"
        "any | both | each | every | some | such | no | none | nor | so | than | then | thus | though | although"
        " | because | while | whereas | unless | until | till | since | before | during | within | without"
        " | among | between | through | throughout | under | above | below | behind | beside | beyond"
        " | near | off | onto | upon | per | via | amid | despite | except | toward | towards | how | what | where"
        " | why | whose | whom | him | her | hers | them | us | me | my | your | yours | mine | itself | himself"
        " | themselves | am | being | did | does | do | done | could | should | must | shall"
        " | cannot | got | gets | goes | went | came | comes | became | becomes | remains | remained | stays"
        " | stayed | says | told | showed | shown | describes | described | contains | contained"
        " | includes | included | compares | compared | applies | apply | applied | requires"
        " | required | provides | provided | received | receives | gives | gave | given | took"
        " | made | ran | stood | held | left | landed | departs"
        " | departed | arrives | arrived | opened | closes | closed | reaches | reached | covered"
        " | weighs | worked | listed | stated | however | therefore | moreover"
        " | here | now | again | always | never | often | still | yet | already | almost | nearly | only | just"
        " | even | very | too | ever | once | whether | further | additional | extra | mere | another"
    ),
    function_words=phrases(
        "the | of | and | to | in | a | is | that | for | was | on | with | as | by | it | from | at | are | were |"
        " his | an | be | these | if"
        "| has | this | have | had | not | but | which | or | its | been | who | they | their | also | will | more |"
        " he | she | one"
        "| would | said | after | than | when | other | into | there | about | out | up | over | all | we | you"
        " | our | can"
    ),
    abbreviations=phrases(
        "mr | mrs | ms | dr | prof | st | jr | sr | inc | ltd | co | corp | vs | etc | e.g | i.e | approx | no | nos"
        " | vol | fig | sec"
        "| dept | gen | col | capt | lt | sgt | rep | sen | gov | jan | feb | mar | apr | jun | jul | aug | sep |"
        " sept | oct | nov | dec"
        "| u.s | u.k | u.n | a.m | p.m | ca | cf | al | est | max | min | ft | pp | sq | ave | blvd"
    ),
    divisions=phrases(
        "paragraph | paragraphs | subsection | subsections | subparagraph | sub-paragraph | indent | limb"
    ),
    citing=phrases(
        "see | see also | cf | cf. | according to | following | e.g. | in line with | as shown by | as reported "
        "by | as described by | as described in | as noted by | as argued by | by | of | unlike | contrary to | "
        "as in | after"
    ),
    finding=phrases(
        "argue~ | show~ | found that | find that | finds that | found no | suggest~ | report that | reports that "
        "| reported that | conclude~ | demonstrat~ | propos~ | observ~ | note that | notes that | noted that | "
        "contend~ | describe~ | identif~ | examin~ | analys~ | analyz~ | estimate that | estimated that"
    ),
    voting=phrases(
        "voted | vote | voting | voted by | a vote of | by a vote of | vote of | votes of | ruled | divided"
    ),
    filled=phrases("off | full | filled | empty | complete | completed | finished | built | covered"),
    references=phrases(
        "sect | refs | "
        "at stand | on stand | our stand | stand no | on screen | in screen | on screens | in screens | bit | "
        "in chart | see chart | in charts | see charts | in plate | see plate | on plate | in plates | see plates | "
        "pc | dc | dci | constable | sergeant | "
        "uv index | "
        "endorsement | endorsements | "
        "of claim | in claim | according to claim | of claims | according to claims | compound | compounds | "
        "wpc | police constable | "
        "gallery | bulletin | "
        "question | lottery numbers | winning numbers | lottery numbers were | winning numbers were | "
        "lottery numbers are | winning numbers are | lucky numbers | lottery numbers: | winning numbers: | "
        "numbers drawn were | numbers drawn are | bonus ball | bonus ball is | bonus ball was | "
        "opus | op. | "
        "node | nodes | "
        "runway | runways |"
        "series |"
        "page | pages | p. | pp. | chapter | chapters | section | sections | article | articles | clause | clauses |"
        " paragraph"
        "| paragraphs | para | no. | nos. | number | nr | # | item | items | figure | fig. | table | annex | appendix"
        " | volume"
        "| vol. | issue | version | revision | firmware | v. | release | resolution | directive"
        " | regulation | act | bill | rule | exhibit"
        " | schedule"
        "| room | suite | gate | platform | route | highway | flight | boeing | airbus | unit | ward | zone | lot |"
        " building"
        "| line | apollo | exit | goal | figures | tables | notes | annexes | decision | form | rules | equation"
        "| equations | platforms | box | track | tracks | disc | halls | suites | lines | units | buildings | zones |"
        " wards"
        "| classes | levels | types | categories | versions | flights | theorem | lemma | point | points | folio |"
        " scenario | no | nos | gates | rooms | steps"
        "| phases | iso | iec | phone | tel | tel. | fax | zip | postcode | id | code | ref | ref. | reference"
        " | serial | model"
        "| invoice | order | docket | case | file | part | lesson | step | level | grade | class | type | phase |"
        " category"
        "| protocol | formula | psalm | hymn"
        " | pantone | verse | channel | terminal | pier | bus | interstate | slide | note |"
        " footnote | ticket"
        "| account | isbn | ean | gtin | issn | doi | sku | article no. | windows | iphone"
        " | galaxy | xbox | playstation | group |"
        " pool"
        " | row | rows | aisle | locker | bay | bays | berth | studio | radio"
        " | junction | junctions | exits | mile marker | milepost | km | county road | state route | highways"
        " | apartment | apt | apt. | flat | floor | plot | grave | trench | layer | station | stations | precinct"
        " | district | districts | charge no. | exhibits | reg | regs | sch"
        " | subsection | subsections | sub-paragraph | subparagraph | ch | arts | art | cl | fn | r. civ. p."
        " | h.r. | order no. | cohort | cohorts | experiment | experiments | sample no."
        " | patient | week no. | game | episode | issue no. | scope"
        " | tier | pillar | axis | priority | recommendation | recommendations | indicator | indicators"
        " | objective | objectives | problem | exercise"
        " | strategy | article nos. | spf | size | sizes | pin | passcode | password | voucher"
        " | batch | policy no. | account no. | sort code | order nos. | catalogue no. | part no. | model no."
        " | bluetooth | hdmi | usb | wi-fi | wifi | pcie | pixel | snapdragon | redmi | ps | ios | ipad | macos"
        " | ubuntu | debian | python | php | html | css | jdk | sdk | api level | levi's | tram"
        " | highway no. | locomotive | engine no. | hull | well no. | borehole"
        " | reactor | furnace | boiler | line no. | column | columns | cell | cells | sheet | tab"
        " | button | key | pin no. | bin | shelf | drawer | folder | volumes"
        " | on day | on days | from day | until day | after day | to day | by day | at day | day 0 to | and day"
        " | on count | on counts | gale force | wind force | sdg target | target no. | seat no. | seat number"
        " | chromosome | chromosomes | gas mark | in arm | study arm | treatment arm | radio channel | bbc radio"
        " | plot no."
        " | act of | title"
        " | parts | in minute | concourse"
        " | on ground | on grounds | matchday | carriage | carriages | defendant | defendants | bid no."
        " | windows build | android build | ios build | firmware build | test build | beta build | release build"
        " | nightly build | the build | this build | latest build | current build | install build | installed build"
        " | in build | from build | with build | of build | tested build | build number | build no."
        " | the project | of project"
        " | admiralty chart | admiralty charts"
        " | chap. | sec. | par. | paras. | pt. | eq. | figs. | vols. | ep. | ver. | rev. | rm. | ste. | bldg."
        " | hwy | ext. | subclause | subclauses"
        " | lots | batches"
        " | panel | panels | card no."
    ),
    bearings=phrases("n | s | e | w | north latitude | south latitude | east longitude | west longitude"),
    wickets=phrases("for"),
    results_after=phrases(
        "final | stalemate | defeat | win | loss | victory | draw | reverse | thrashing | thriller | triumph | rout"
    ),
    film_words=phrases(
        "film | films | filmed | movie | movies | footage | cinema | shot | print | prints | screened | reel"
        " | reels | projected | projection | projector | camera"
    ),
    globe_leads=phrases(
        "gps | coordinates | coordinate | position | pin | lat | latitude | location | long | lng | lon | longitude"
    ),
    code_words=phrases("transponder | code | codes | pin | passcode | password | combination"),
    statutes=phrases(
        "act | law | regulation | directive | decree | decision | order | ordinance | statute | resolution"
        " | bill | regulations | convention | treaty | protocol"
    ),
    statute_leads=phrases("of | dated"),
    turns=phrases(
        "move | "
        "fence | hurdle | furlong | lap | stage | "
        "generation | gen | matchday | gameweek | ed | ed. | edn | hole | tee | green | fairway"
    ),
    disciplines=phrases(
        "final | finals | heat | heats | hurdles | freestyle | butterfly | breaststroke | backstroke | medley"
        " | relay | steeplechase | dash | sprint | semi-final | semi-finals | individual medley"
    ),
    scores_after=phrases("under par | over par | under-par | over-par | not out"),
    results=phrases(
        "took | "
        "won | lost | beat | drew | defeated | trailed | led | leading | trailing | final score | scoreline"
        " | score of | score was | winning | losing | beaten | defeat of | victory of | finished | ended"
        " | figures of"
    ),
    rooms=phrases(
        "room | office | gate | platform | track | seat | berth | locker | apartment | apt | flat | cabin |"
        " ward | desk | classroom | exit | door | bay | carriage | coach | compartment | runway | row | aisle"
        " | shelf | floor"
    ),
    outline_leads=phrases("see | cf"),
    label_leads=phrases(
        "wear | wears | "
        "is numbered | are numbered | was numbered | were numbered | lots numbered | lot numbered | copies numbered | "
        "according to claim | according to claims | of claim | of claims | in claim | in claims | "
        "to claim | "
        "squawk | squawked | squawking | squawks | "
        "season | series | "
        "ends in | ended in | gas | wearing | wore | sporting | ending in | ending with | beginning with"
        " | starting with | take the"
        " | took the | taking the | catch the | caught the | board the | boarded the | bus routes | press"
        " | opens with | opened with | unlocks with | unlock with | code is | code was | codes are | pin is"
        " | pin was | passcode is | password is | combination is | combination was | enter code | key in"
        " | punch in"
        " | entry | entries | hit the | select the | pressed | pressing | choose option | a size | in a size |"
        " with the number | with number | pick the | choose the | the button marked | with the | wears the | wore"
        " the | bake in a | on trail"
        " | amendment | attachment | battalion | booth | checkout | diagram | hall | juror | lap | league | module"
        " | option | port | proposition | recital | recitals | revision | sector | slot | sonnet | squadron"
        " | window | mk | stage | task | in move | on move | at move | after move | before move | with move"
        " | until move | at kilometre | after kilometre | before kilometre | past kilometre | near kilometre"
        " | around kilometre | until kilometre | at kilometer | after kilometer | before kilometer"
        " | past kilometer | near kilometer | around kilometer | until kilometer | at mile | after mile"
        " | before mile | past mile | near mile | around mile | until mile | at till | to till | from till"
        " | at gas | on setting | at setting | in lane | in lanes | from lane | to lane | world war | to division"
        " | to region | to position | to season | to round | to bed | to camp | to court | to dock | to gear"
        " | to site | to hole | to parcel | to example | example | photo | region | parcel | edition | bed"
        " | specimen | error | carbon | uranium | omega | bulletin | bib | bwv | suspect | hole | camp | gear"
        " | division | site | court"
    ),
    rescuers=phrases("police | ambulance | brigade | emergency | emergencies | coastguard | samaritans"),
    dialled=phrases(
        "reply | replies | "
        "sms | "
        "call | called | calling | dial | dialled | dialed | dialling | dialing | phone | phoned | phoning | ring"
        " | rang | ringing | text | texted | texting | hotline | helpline | tel | telephone | whatsapp"
        " | callers | caller"
        " | extension | ext | fax"
        " | contact | contacting | touch"
    ),
    replying=phrases(
        "answers | answered | answers with | answered with | answering with | returns | returned | returning"
        " | return | gives | gave | throws | threw | responds | responded | responds with | responded with"
        " | replies with | replied with | fails with | failed with | got | shows | serves | served"
    ),
    servers=phrases(
        "server | servers | api | endpoint | page | pages | site | website | url | http | https | request"
        " | requests | proxy | gateway | browser | link | links | backend | webhook"
    ),
    newer=phrases("or later | or newer | and later | and newer"),
    updating=phrases("update | updates | updated | updating | upgrade | upgrades | upgraded | upgrading"),
    keypads=phrases(
        "menu | submenu | keypad | press | presses | pressed | pressing | hash | extension | operator |"
        " option | voicemail"
    ),
    dials=phrases("hob | burner | dial | knob | stove | cooker | oven | thermostat"),
    key_leads=phrases(
        "the | then | and then | and then the | then the | then press | then press the | or | for the | on"
        " the | option | hit | select"
    ),
    singular_verbs=phrases(
        "is | was | has | isn | wasn | hasn | goes | carries | arrives | departs | comes | becomes | remains | seems"
    ),
    sized=phrases(
        "jacket | jackets | coat | coats | dress | dresses | skirt | skirts | trousers | jeans | pants |"
        " shorts | shirt | shirts | blouse | blouses | sweater | sweaters | jumper | jumpers | suit | suits |"
        " boot | boots | shoe | shoes | sneaker | sneakers | trainers | sandal | sandals | heels | loafers |"
        " slippers | leggings | bra | bras | swimsuit | gown | garment | tee | hoodie | glove | gloves | hat |"
        " hats | helmet | ring | rings | skates"
        " | wears"
    ),
    size_leads=phrases(
        "in | comes in | come in | came in | available in | sold in | a | a size | an | size | take a | order"
        " a | ordered a | instead of a | instead of an | take the | a uk | a us | an eu | a eu | in a uk | in"
        " a us | in an eu | in eu | in uk | in us"
    ),
    pressures=phrases("blood pressure | bp | systolic"),
    pressed_over=phrases("over"),
    labelled=phrases(
        "tram | bus | trolleybus | tube | freestyle | backstroke | breaststroke | butterfly | medley"
        " | plate | shirt | jersey | bib | iron | squadron | para | commando | battalion"
    ),
    series=("series",),
    registers=phrases(
        "postcode: | post code: | zip: | zip code: | postal code: | case number: | case no.: | file no.: | "
        "reference: | ref.: | ref: | order id: | order no.: | customer no.: | invoice no.: | account no.: | "
        "serial no.: | id: | tax id: | registration no.: | page: | room: | "
        "code | accession no. | accession | acc. no. | inv. no. | inv. | catalogue | catalog | cat."
        " | tariff heading | tariff code | hs"
        " code | licence | license | inventory | shelf mark | shelfmark | deposit no."
    ),
    works=phrases(
        "film | films | movie | movies | series | novel | novels | book | books | song | songs | single | album"
        " | albums | band | group | play | musical | opera | show | sitcom | episode | programme | program"
        " | documentary | channel | station | magazine | newspaper | game | videogame | podcast | poem | story"
        " | thriller | comedy | drama | blockbuster | classic | hit | track | painting | exhibition | campaign"
        " | restaurant | bar | café | club | pub | hotel | boat | yacht | ship"
        " | premiere | screening | remake | sequel"
        " | operation | initiative | scheme | coalition | gallery"
    ),
    courtesies=phrases("mr | mrs | ms | miss | dr | sir | lord | lady | uncle | aunt"),
    noun_leads=phrases(
        "in | at | on | from | by | via | near | behind | beside | inside | outside | opposite | under | beneath"
        " | above | below | between | through | past | into | onto | off | across | against | along | around"
        " | with | for | toward | towards | after | before | until | aboard"
    ),
    verb_leads=phrases(
        "to | will | would | can | could | may | might | must | shall | should | do | did | does | not | never"
        " | i | you | he | she | they | we | who | that | which | it | also | only | just | still | has | have"
        " | had"
    ),
    verb_endings=phrases(
        "ed | ing | ly | est | ous | sold | won | lost | bought | hit | cut | saw | grew | rose | fell | beat"
        " | drew | built | led | kept | met | sent | spent | shot | caught | brought | found | wrote | drove"
        " | ate | laid | paid | put | set | let | drank | broke | chose | seen | shown | known | given | taken"
        " | written | spoken | grown | sang | sung | born | flown"
        " | took | came | went | gave | told | spoke | flew | began | held | stood"
    ),
    adverbials=phrases(
        "in total | in all | in addition | in fact | in particular | in general | in turn | in part | in contrast"
        " | in comparison | in practice | in reality | in response | in return | in short | in reserve"
        " | in hospital | in custody | in prison | in place | in play | in stock | in store | in use | in debt"
        " | in office | in hand | in person | for example | for instance | for good | for sale | for hire"
        " | for free | for everyone | for everybody | for anyone | at home | at school | at sea | at noon"
        " | at dawn | at dusk | at night | at midnight | at halftime | at work | at best | at worst | at present"
        " | at risk | at stake | at large | on foot | on board | on duty | on site | on time | on paper | on loan"
        " | on display | on trial | on strike | on record | on hand | by hand | by contrast | by comparison"
        " | by default | by chance | by mail | by noon | by dawn | by nightfall | with ease | under arrest"
        " | under treatment | under way | under construction | under control | before noon | after dark"
        " | after tax"
    ),
    opening_hours=phrases(
        "tuesdays | wednesdays | thursdays | fridays | "
        "served | serves | serving | breakfasts | reception | sundays | mondays | saturdays | closed | "
        "weekdays | daily | weekends | lunch | dinner | breakfast | drinks | open | opened | opens | opening | hours"
    ),
    circa=phrases("c | ca | circa | around | about"),
    adverbs=phrases(
        "usually | normally | typically | generally | sometimes | frequently | immediately | "
        "again | already | anew | soon | thereafter | meanwhile | afterwards | eventually | subsequently"
        " | previously | recently"
        " | currently | now | still | never | also | rarely | often | always | down"
    ),
    finite=phrases(
        "covers | handles | patrols | holds | weighs | allows | applies | explains | describes | measures | lies | "
        "said | say | says | think | want | believe | agree | "
        "is | are | was | were | has | have | had | will | would | can | could | may | might | must | should"
        " | does | did | do | isn | wasn | hasn | won | climbs | descends | leads | connects | opens | closes"
        " | arrives | departs | crosses | follows | serves | contains | belongs | begins | becomes | remains | seems"
        " | expires | reopens | resumes | provides | requires | includes | appears | needs | wants | goes | comes"
        " | gets | gives | takes | keeps | fell | sank"
        " | grew | went | sent | brings | overflows | fails | explodes | vanishes | carries | lacks"
    ),
    verbal_endings=("ing",),
    plural_endings=("s", "men", "people", "children", "feet", "teeth"),
    singular_endings=("ss",),
    clock_leads=phrases("half past | quarter past | quarter to | quarter after | ten past | twenty past | five past"),
    elided_articles=("a",),
    clock_spans=(("between", "and"), ("from", "to")),
    spanning=phrases("over"),
    made_out=phrases("hand | hands | handed | handing | preside~ | presiding | fret~ | quarrel~ | squabble~"),
    governing=phrases("over | under | above | below | beyond | beneath"),
    spending=phrases(
        "spend | spends | spent | spending | invest~ | pay | pays | paid | paying | payable | repay~ | repaid | lend"
        " | lends | lent | lending | fund | funds | funded | funding | financ~ | cost | costs | costing | distribut~"
        " | spread | spreads | spreading | phased | staggered | amortis~ | amortiz~ | instal~ | disburs~ | allocat~"
        " | budgeted | recouped | depreciat~ | savings"
    ),
    spanned=phrases(
        "daily | weekly | hourly | "
        "stretch | stretches | stretched | stretching | spread | spreads | spreading | sprawls | sprawled | sprawling"
        " | extends | extended | extending | extend | race | races | raced | final | finals | title | titles"
        " | win | victory"
        " | gold | silver | bronze | sprint | hurdles | heat | champion | relay"
    ),
    clock_steps=phrases("past"),
    clock_calls=phrases("after | before | until | till | by"),
    baking=phrases(
        "highs | lows | heatwave | forecast | sunny | wash | oven | bake | baked | roast | preheat | preheated | heated"
    ),
    clocked=phrases(
        "opens | opened | open | closes | closed | shuts | shut | starts | started | begins | began | ends | "
        "ended | finishes | finished | leaves | arrives | arrived | departs | departed | sails | sailed | "
        "returns | returned | resumes | resumed | wakes | woke | kicks | kicked | lunch | dinner | supper | "
        "breakfast | doors | curtain"
    ),
    clock_dotted=phrases("departs | arrives | departure | arrival | departing | arriving"),
    departures=phrases(
        "inspection | doors | meeting | interval | screening | curtain | show | performance | briefing | hearing "
        "| funeral | walk | tour | gates | kickoff | throw-in | lecture | parade | ceremony | vigil | matinee | "
        "calls | leaves | departs | stops | arrives | news | bulletin | train | bus | ferry | flight | service"
        " | sailing | coach | tram | mass | kick-off"
        " | showing | departure"
    ),
    rated=phrases("rated | rates | rating | ratings | score | scored | scores"),
    idioms=phrases(
        "a good one | one of a pair | one of a pair of | "
        "wait a second | a split second | half a second | "
        "own half of the pitch | own half of the field | opposition half | opponents' half | "
        "counted to three | counts to ten | think twice | killed two birds with one stone | kill two birds with "
        "one stone | turned one hundred and eighty degrees | "
        "best of three | best of five | best of seven | best of nine | best of 3 | best of 5 | best of 7 "
        "| best of 9 | "
        "999 operator | 999 operators | 911 operator | 911 operators | 911 dispatcher | 911 dispatchers"
        " | 999 caller | 911 caller | area 51 |"
        "fahrenheit 451 |"
        "one of | one another | no one | any one | this one | that one | which one | one by one | one-on-one | one on"
        " one"
        "| four-wheel | two-wheel | all-wheel | two-in-one | three-in-one | all-in-one | four-in-one | 911 call |"
        " call 911"
        "| dial 911 | dialled 911 | called 911 | the one | everyone | someone | one day | one's | at one | one thing"
        " | the first time | first of all | at"
        " first"
        "| first and foremost | first aid | first lady | first name | first minister | first hand | second hand |"
        " second thought"
        "| second thoughts | second to none | every second | split second | third party | third parties | third world"
        "| first world war | second world war | world war one | world war two | seven seas | six feet under | nine to"
        " five"
        "| twenty-four seven | 24/7 | 9/11 | 50/50 | fifty-fifty | half-hearted | half time | half-time | better half"
        " | cut in half | cuts in half | cutting in half | break in half | broke in half | broken in half"
        " | split in half | splits in half | torn in half | tore in half | fold in half | folded in half"
        " | slice in half | sliced in half | divide in half | divided in half | snapped in half"
        " | slashed in half | reduced in half"
        "| cloud nine | catch-22 | at sixes and sevens | million-dollar question | one-way | one-sided | one-time |"
        " one or two"
        "| on the one hand | zero tolerance | ground zero | two-way | back to square one | number one"
        " | call 101 | call 111 | call 112 | call 119 | call 988 | call 999 | called 999 | dial 999 | dial 112"
        " | dial 111 | dialled 999 | ring 999 | 999 call | 999 calls | 911 calls | text 911 | a second later"
        " | a second ago | a second time | a second chance | a second opinion | every second counts | in a second"
        " | just a second | seconds away | one second thought | second life | second home | second homes"
        " | second language | second wind | second nature | second place finish | second city | second class"
        " | second-class | first class | first-class | first-rate | second-rate | third-rate | first-time"
        " | first come, first served | first things first | love at first sight | at first glance"
        " | at first sight | at first hand | in the first place | first past the post | first-past-the-post"
        " | first degree | second degree | third degree | third time lucky | fourth estate | fifth column"
        " | fifth columnist | fifth wheel | sixth sense | seventh heaven | eleventh hour | nth time"
        " | umpteenth time | fifth avenue | plead the fifth | third sector | third reading"
        " | first refusal | first nations | third age | second amendment | first amendment | fifth amendment"
        " | fourteenth amendment | one and only | one and all | one and the same | one for all | all for one"
        " | one too many | one more time | one last time | one fine day | one after another | one after the other"
        " | one at a time | one of these days | once and for all | one-off | one-offs | one-to-one | one to one"
        " | at one time | one time only | a new one | the last one | loved one | loved ones | one-man | one-woman"
        " | one-stop | number two | day one | square one | plan a | the big one | one would | one might"
        " | one could | one should | one must | one may | two-faced | two-tier"
        " | two-way street | two-bit | two wrongs | two peas in a pod | two left feet | put two and two together"
        " | in two minds | two's company | three-way | three-ring circus | three cheers | four corners of the"
        " | four-letter word | high five | gang of four | big four | big three | big five | big six"
        " | famous five | fantastic four | group of seven | group of 20 | group of twenty | magnificent seven"
        " | seven deadly sins | seven wonders | seven-year itch | cloud seven | behind the eight ball | nine lives"
        " | dressed to the nines | whole nine yards | cat o' nine tails | ten commandments"
        " | top ten | twelve apostles | a baker's dozen | twenty questions"
        " | twenty-twenty vision | forty winks | roaring forties | roaring twenties | catch 22"
        " | a hundred and one things | one hundred and ten percent | not a hundred percent sure | a thousand times"
        " | a thousand thanks | thanks a million | one in a million | million to one | thousand and one nights"
        " | a million miles away | hundred years' war | thirty years' war | seven years' war | six-day war"
        " | six day war | cheaper by the dozen | six of the best | a dime a dozen | zero hour | zero-sum"
        " | zero sum | zero-day | zero in on | net zero | net-zero | sub-zero | below zero | zero emission"
        " | patient zero | 360 degrees turn | 180-degree turn | u-turn | 20/20 vision | 20-20 hindsight"
        " | 24-hour news | act of god | 802.11ac | 802.11ax | 802.11n | double or nothing"
        " | nil-nil | one-nil | two-nil | three-nil | four-nil | five-nil | two nil | three nil | four nil | two-one"
        " | three-one | three-two | two sets to love | two sets to one | three sets to one | three sets to two"
        " | four-star general | three-star general | four-star admiral"
        " | $64,000 question | 100 per cent certain | 100 per cent sure | 100 percent certain | 100 percent sure"
        " | 100% certain | 100% sure | 11th-hour | 15 minutes of fame | 600-pound gorilla | 64,000-dollar question"
        " | 800-pound gorilla | 800lb gorilla | a hundred miles an hour | a hundred per cent sure"
        " | a hundred percent certain | a hundred percent sure | a hundred to one | a million and one"
        " | a miss is as good as a mile | a perfect ten | a stitch in time saves nine | a thing or two"
        " | a thousand and one details | a thousand and one questions | a thousand and one reasons"
        " | a thousand and one things | a thousand and one ways | a trick or two | at half mast | at half-mast"
        " | at the 11th hour | between two stools | cloud 9 | count to ten | count to three | counted to ten"
        " | counting to ten | death by a thousand cuts | did a 180 | did a complete 180 | dime a dozen | do a 180"
        " | do a complete 180 | eight days a week | feel like a million dollars | felt like a million dollars"
        " | fifteen minutes of fame | first among equals | first come first served | first cousin | first cousins"
        " | first impressions | first in, first out | first port of call | first responder | first responders"
        " | first thing in the morning | first-person | five minutes of fame | forty days and forty nights"
        " | forty thieves | four and twenty blackbirds | four-letter words | fourth wall | from zero to hero"
        " | game of two halves | gave 110 percent | gave 110% | give 110 percent | give 110% | half the battle"
        " | her two cents | his two cents | hole in one | hole-in-one | i for one | i, for one | in one piece"
        " | journey of a thousand miles | knock for six | knocked for six | ladies first | last in, first out"
        " | launched a thousand ships | lesser of two evils | let a thousand flowers bloom | like a million bucks"
        " | look like a million dollars | looked like a million dollars | lucky seven | makes two of us"
        " | million-dollar smile | my 2 cents | my two cents | never in a hundred years | never in a million years"
        " | nine days' wonder | nine points of the law | nine tenths of the law | nine times out of ten"
        " | nineteen to the dozen | ninety-nine times out of a hundred | no two ways about it"
        " | not in a hundred years | not in a million years | not in a thousand years | of the first order"
        " | of two minds | on the count of three | one fine morning | one foot in the grave | one minute to midnight"
        " | one step forward and two steps back | one step forward, two steps back | one, two, three | one-horse race"
        " | one-horse town | own two eyes | own two feet | own two hands | pleaded the fifth | pleading the fifth"
        " | pleads the fifth | put 2 and 2 together | puts two and two together | putting two and two together"
        " | rome was not built in a day | rome wasn't built in a day | safety first | second best | second fiddle"
        " | second opinion | second opinions | second skin | second-guess | second-guessed | second-guesses"
        " | second-guessing | seven dwarfs | seven years of bad luck | seven years' bad luck"
        " | six degrees of separation | six of one and half a dozen of the other"
        " | six of one, half a dozen of the other | takes two to tango | ten a penny | ten green bottles"
        " | ten out of ten | ten to one | the first stone | the first swallow | the first thing about"
        " | the four horsemen | the four winds | the three wise men | third rail"
        " | third time is the charm | third time's a charm | third time's the charm | third wheel | thirteen at table"
        " | three blind mice | three little pigs | three musketeers | three rs | three sheets to the wind"
        " | three strikes and you're out | three times a charm | three's a crowd | to first base | too clever by half"
        " | twelve days of christmas | twelve-step programme | two a penny | two and two are four"
        " | two and two is four | two and two make four | two and two makes four | two birds with one stone"
        " | two by two | two can play at that game | two can play that game | two cents worth | two cents' worth"
        " | two heads are better than one | two in the bush | two plus two equals four | two plus two is four"
        " | two shakes of a lamb's tail | two ships passing in the night | two ships that pass in the night"
        " | two sides of one coin | two sides of the same coin | two sides to every coin | two sides to every story"
        " | two steps forward, one step back | two thumbs up | two's a crowd | two-edged sword | two-horse race"
        " | under one roof | unlucky thirteen | with a 10-foot pole | with a ten-foot pole | with one accord"
        " | women and children first | worth a thousand words | worth two in the bush"
        " | like a million dollars"
        " | equation with two unknowns"
        " | round of 16 | round of 32 | round of sixteen | last sixteen | last 16 | double digits"
        " | one and one is two | one and one make two | one plus one"
        " | the fab four"
        " | whichever comes first | whichever is first | whichever occurs first | whichever happens first"
        " | one minute we | one minute he | one minute she | one minute they | one minute you | one minute i"
        " | one minute it | fit for 55 | mean scores | median scores | average scores | test scores | exam scores"
        " | credit scores | final scores | total scores | symptom scores | pain scores"
        " | three by three | twenty-something | thirty-something"
        " | twenty-somethings | thirty-somethings | 20-something | 20-somethings | 30-something | 30-somethings"
    ),
    troops=phrases("brigade | division | regiment | battalion | squadron | corps | company"),
    name_numbers=phrases(
        "airborne | parallel | meridian | "
        "foot | foot regiment | hussars | dragoons | lancers | fusiliers | highlanders | rifles | "
        "earl | earl of | duke of | baron | viscount | marquess | baronet | dalai lama | "
        "edn | edn. | ed. | world war | amendment | avenue | street | fleet | reich | republic | division"
        " | army | circuit court"
        " | circuit court of appeals | civil chamber | criminal chamber"
        " | battalion | brigade | regiment | infantry | infantry division | cavalry | panzer division"
        " | airborne division | squadron | marine regiment"
        " | minutes | minute | grade | graders | grader | circuit | precinct | ward | form | year of school"
        " | instance | lieutenant | innings"
        " | set | sets | seed | seeds | seeded"
    ),
    planned=phrases(
        "will | would | plan~ | expect~ | target~ | aim~ | forecast~ | project~ | intend~ | propose~ | due to"
        "| scheduled | could | may | hope~ | estimate~"
    ),
    others=phrases(
        "other | another | others | rival | rivals | neighbour~ | neighbor~ | similar | comparable | counterpart~"
        "| sister | predecessor~ | competitor~ | elsewhere | unlike | nearby | next door | the larger | the smaller"
        " | the bigger"
    ),
    definites=phrases("the | these | those | whole | full | entire | said | all | our"),
    still=("still",),
    counting=phrases(
        "exit poll | exit polls | votes counted | ballots counted | stations counted | districts counted | "
        "precincts counted | votes are counted | polling stations reporting | partial count | partial results "
        "| early results | early count | projection | projections | first estimate | flash estimate"
    ),
    final_counts=phrases(
        "final result | final results | final count | final tally | final figures | official result | "
        "official results | recount | definitive result | definitive results | final estimate"
    ),
    so_far=phrases(
        "now | so far | to date | already | by now | until now | up to now | as yet | thus far | to this day"
        " | up to today | as of today | to the present day"
    ),
    replies=phrases("re | fw | fwd"),
    rescheduled=phrases(
        "than announced | than last announced | than previously announced | than scheduled | than planned"
        " | than promised | than first announced | than originally announced | than originally planned"
        " | than initially planned | postpon~ | reschedul~ | extended | prolonged | put back | pushed back"
        " | brought forward | moved from | moved to | put off | deferred | adjourned | new date | new deadline"
        " | later than expected | earlier than expected | ahead of schedule | behind schedule"
    ),
    corrected=phrases(
        "correct~ | revise | revised | revises | revising | revision | revisions | amended | earlier reported"
        " | previously reported | an earlier figure | initially | originally | instead of | rather than | wrongly"
        " | mistakenly | erratum | should read | should have read | ought to read | should be read"
        " | right figure is | right number is | misread | misreported | misstated | misheard | miscounted | mistyped"
        " | provisional figure of | preliminary figure of | provisional total of | preliminary total of"
    ),
    demanding=phrases(
        "recommend~ | advis~ |"
        " demand~ | want | wants | wanted | ask | asks | asked | asking | seek | seeks | seeking | sought |"
        " request~ | calls for | call for | called for | calling for | holds out for | claim for | claims for |"
        " claim of | damages claim | is claiming | are claiming | sue | sues | sued | suing | applied for |"
        " applies for | guide price | asking price | reserve price | hopes to get | hope to get"
    ),
    answering=phrases(
        "offer | offers | offered | offering | counter-offer~ | counteroffer~ | propos~ | on the table | tabled |"
        " bid | bids | bidding | award~ | granted | grants | settle | settles | settled | settlement~ | approv~ |"
        " agreed to pay | agrees to pay | sold for | fetched | went for | changed hands for |"
        " hammer price"
    ),
    misprints=phrases(
        "misprint~ | typo | typos | typographical error~ | clerical error~ | printing error~ | corrigend~ |"
        " errata | digits had changed places | digits have changed places | digits changed places | digits were"
        " swapped | digits had been swapped | digits got swapped | transposed digits | transposed figures |"
        " swapped digits"
    ),
    adjusted=phrases("corrected | corrected for"),
    and_not=phrases("and not | but not"),
    of_which=phrases("of which | of whom | of them | of these | of those | thereof | of it | of this | of that"),
    among=phrases("among them | among whom | including | amongst them"),
    made_of=phrases(
        "comprising | consisting of | consists of | made up of | is made up of | composed of | broken down into"
        " | divided into | split into | namely"
        " | as follows | split between | split among | divided between | divided among | shared between | shared"
        " among"
    ),
    out_of=phrases(
        "of | of the | of its | of their | of our | of his | of her | of my | of all | of all the | of a total of"
        " | of the total of | out of | out of the | out of a total of | out of all | from a total of | among"
        " | among the"
    ),
    that_is=phrases(
        "or | that is | that's | i.e. | ie | equal to | equivalent to | equivalent of | representing | which is"
        " | that makes | making | making up | amounting to | a share of | or a share of | corresponding to"
        " | giving"
        " | which makes | which gives | that gives | which comes to | being"
        " | namely"
        " | that represents | this is | that comes to"
    ),
    from_level=phrases(
        "from | up from | down from | compared with | compared to | against | versus | vs | vs. | after | following"
    ),
    to_level=phrases(
        "to | reached | reaching | stands at | stand at | stood at | is now | now | making it | make it |"
        " makes it | bring it to | brings it to | bringing it to | taking it to | takes it to | making a total"
        " of | bringing the total to | brings the total to"
    ),
    origins=("from",),
    locatives=("in", "at", "across", "throughout", "around"),
    disputing=phrases(
        "rejected claims | rejects claims | rejected the claim | rejects the claim | disputes the | disputed the"
        " | disputes that | disputes this | lowers the figure | raises the figure | puts it lower | puts the"
        " figure lower"
    ),
    how_many=phrases("how many"),
    own_counts=phrases(
        "by our count | our count | according to us | we counted | our own count | by our figures | we count | by"
        " our reckoning | by our own reckoning | on our reckoning | by our estimate | our own estimate | by our"
        " estimates"
    ),
    compared=phrases(
        "compared with | compared to | up from | down from | as against | as opposed to | in comparison with"
        " | in comparison to | by comparison with | relative to | instead of | rather than | in place of"
    ),
    by_amount=phrases("by | up | down | of | up by | down by"),
    breakdowns=phrases(
        "by division | by segment | by region | by country | by category | by type | by sector | by source"
        " | by area | by product | by business | by market | by site | by department | by gender | by age group"
        " | broken down"
    ),
    turning=phrases("at | at the age of | turned | turns | turning | is now | is | was"),
    for_so_long=phrases("for | for a term of | for a period of | a term of | a period of | for up to"),
    joined=phrases(
        "joined | joining | arrived | arriving | began | begun | started | starting | came | taken over |"
        " took over | been hired | moved in"
        " | elected | been elected | been appointed"
    ),
    served_for=phrases(
        "having served | having served for | having stood for | having run for | served for | has served"
        " | has served for | had served | had served for"
    ),
    served=phrases("behind it | behind them | of service behind it"),
    up_to_now=phrases(
        "has been running for | have been running for | has been going for | has existed for | has been open"
        " for | has been in business for | has stood for | has been here for | has been around for"
    ),
    lasting=phrases(
        "last | lasts | lasted | lasting | will last | to last | would last | could last | can last | may"
        " last | might last | must last | should last | shall last | not last | took | takes | taking | take |"
        " later | after | duration | length | lasts for | lasted for | lasting for | went on | goes on | runs for"
        " | ran for | for a total of | that is | i.e. | or | construction time | term | needed | required | took up"
    ),
    toil=phrases("work | works | labour | effort | efforts | toil"),
    afterwards=phrases("later | after | late | overdue"),
    leading=phrases(
        "ahead of | behind | clear of | in front of | faster than | slower than | adrift | back | quicker than"
    ),
    above_below=phrases("above | below | over | under | beyond | short of | ahead of | up on | down on"),
    standing=phrases(
        "stood at | had stood at | amounted to | had amounted to | came to | had come to | totalled | totaled |"
        " had totalled | had totaled | was | were | had been | reached | had reached | stands at | came in at |"
        " ran at"
    ),
    apiece=phrases(
        "each | apiece | a piece | per unit | per piece | per item | a unit | a head | per head | per person"
        " | a person | per copy | a copy | per ticket | a ticket | the piece"
        " | at a unit price of | a unit price of"
        " | unit price | price each"
    ),
    priced=phrases("at | costing"),
    coming_to=phrases(
        "makes | making | comes to | came to | coming to | for | costs | cost | brings it to | which makes |"
        " that makes | hence"
        " | totals | adds up to | add up to | gives | that gives | make | brought in | bring in | raised | fetched"
    ),
    extras=phrases(
        "vat | tax | taxes | including | incl. | inclusive | plus | delivery | shipping | postage | discount"
        " | rebate | fee | fees | interest | with | besides | as well | without | less | after | installation"
        " | extras | excluding"
        " | included | includes"
    ),
    differences=phrases(
        "more than | fewer than | less than | higher than | lower than | more | fewer | less | deeper |"
        " longer | higher | taller | wider | heavier | shorter | lower | faster | slower | larger | smaller |"
        " bigger | greater | older | younger | cheaper | deeper than | longer than | taller than | wider than"
        " | heavier than | shorter than | faster than | slower than | larger than | smaller than | bigger than"
        " | greater than | older than | younger than | cheaper than"
    ),
    as_of=phrases("as of | as at | as on | correct as of | as of the morning of | as of the evening of"),
    these_days=phrases("now | today | these days | this week | this month | at present"),
    yardsticks=phrases(
        "expect~ | plan | plans | planned | target~ | forecast~ | budget~ | capacity | quota~ | norm | average"
        " | previous | earlier | last year | year before | pre-war | pre-crisis | level~ | initial | original~"
        " | required | requirement~ | of what | goal~ | estimated | estimate~ | growth | increase~ | rise | rose"
        " | grew | more | higher | than | world | gdp"
        " | fulfil~ | completion | task"
    ),
    then=phrases("then | back then | at that time | at the time"),
    needed=phrases("need | needed | needs | required | lacking | missing from"),
    befalling=phrases(
        "absorb~ | froze | frozen | burned | burnt | burned down | burnt down | destroy~ | flooded | infected"
        " | contaminat~ | spoilt | spoiled | rotted | evaporat~ | evacuated | recycled | filtered | perished |"
        " killed | wiped out | drowned"
        " | contained | under control | stabilised | stabilized"
    ),
    hence=phrases("so | hence | thus | therefore | consequently | so that | ergo"),
    everything=phrases("everything | it all | the lot"),
    emphatic=phrases(
        "fully | a full | a whopping | whopping | a staggering | a good solid | an impressive | no less than"
    ),
    gains=phrases(
        "saves | save | saved | saving | savings | gain | gains | gained | quicker by | faster by | lead | advantage"
    ),
    adding=phrases(
        "add | adding | added to | adds to | on top of | together with | combined with | taken together with"
        " | coupled with"
    ),
    foremost=phrases(
        "especially | particularly | in particular | above all | mainly | mostly | notably | chiefly"
        " | for example | for instance | such as | hardest hit | worst hit | alone"
    ),
    bounded=phrases(
        "compliance | adherence | completeness | uptime | vacancy rate | unemployment rate | "
        "mortality rate | fatality rate | graduation rate | accuracy | "
        "germination rate | germination | purity | efficacy | attendance rate | literacy rate | pass rate | "
        "vaccination coverage | vaccination rate | survival rate | "
        "relative humidity | air humidity | humidity | punctuality | reliability | probability | likelihood"
        " | battery level | battery charge | state of charge | room occupancy | hotel occupancy"
        " | occupancy of rooms"
    ),
    accompanied=phrases("with | without | among"),
    doubled=phrases("doubled | doubles | double | doubling"),
    tripled=phrases("tripled | triples | triple | tripling | trebled | trebles"),
    halved=phrases("halved | halves | halve | halving"),
    multiples=words(
        "4 quadrupled quadruple quadruples fourfold four-fold | 5 quintupled fivefold five-fold"
        " | 6 sixfold six-fold | 7 sevenfold seven-fold | 8 eightfold eight-fold | 10 tenfold ten-fold"
    ),
    summing_up=phrases(
        "in short | to sum up | in sum | in summary | summing up | to summarise | to summarize | all in all | in brief"
    ),
    back_then=phrases("when"),
    pointing=phrases("this | that | these | those"),
    ballot=words(
        "in_favour for yes aye ayes favour in_favour in_favor yea yeas"
        " | against against no noes nay nays opposed | abstain abstain abstentions abstention abstained abstaining"
        " abstaining_members"
    ),
    on_top=phrases("else | further | additional | more"),
    bodies=phrases(
        "jury | juries | council~ | court | committee~ | board | panel~ | parliament | assembly | bench |"
        " tribunal | chamber | senate | synod"
    ),
    present=phrases("present | in attendance"),
    spelled_out=phrases("in words | in letters | in full | say | amount in words"),
    alls=phrases("all | all of the | all the"),
    outcomes=words(
        "win win wins victory victories won"
        " | draw draw draws tie ties drew drawn"
        " | loss loss losses defeat defeats lost"
        " | match played game games match matches bout bouts fixtures rounds"
    ),
    unvoted=phrases(
        "invalid | spoilt | spoiled | blank | void | absent | absentee | not vote | not voting | did not vote"
        " | didn't vote | no vote | not cast | declined to vote | present but"
    ),
    negated=phrases("not | no | never | neither | nor | without"),
    scheduled=phrases(
        "close | shut | open | start | begin | end | shuts | starts | begins | opens | ends | expires | closes"
        " | resumes | arrives | leaves | returns | comes | due"
    ),
    past_signs=phrases(
        "was | were | had | did | said | told | took | came | went | began | fell | rose | hit | won | lost |"
        " died | met | left | found | held | made | gave | led | sent | broke | struck | shot | beat | kept |"
        " became | saw | got | ran | killed | injured | signed | arrived | opened | closed | voted | arrested |"
        " announced | approved | reported | launched | released | agreed | rejected | ended | started | visited |"
        " warned | confirmed | declared | showed | passed | crashed | collapsed | attacked | ordered | resigned |"
        " appeared | happened"
    ),
    speech=phrases(
        "said | says | told | according to | stated | reported | announced | claimed | claims | estimated"
        "| declared | added | confirmed | noted"
    ),
    extremes=phrases("max | min"),
    ranking=phrases(
        "finish | finished | finishes | finishing | came | comes | come | coming | ranked | ranks | placed | was"
        " | is | were | are"
    ),
)
