"""Dutch (the Netherlands, Belgium, Suriname): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    stemmer="dutch",
    letters="ĳ",
    compound_nouns=True,
    decimal=",",
    grouping=(".", " ", "'"),
    date_order="dmy",
    cardinals=words(
        "0 nul | 1 een één eén ene | 2 twee | 3 drie | 4 vier | 5 vijf | 6 zes | 7 zeven | 8 acht | 9 negen | 10 tien"
        "| 11 elf | 12 twaalf | 13 dertien | 14 veertien | 15 vijftien | 16 zestien | 17 zeventien | 18 achttien"
        "| 19 negentien | 20 twintig | 30 dertig | 40 veertig | 50 vijftig | 60 zestig | 70 zeventig | 80 tachtig"
        "| 90 negentig | 0.5 half halve helft | 0.75 driekwart | 1.5 anderhalf anderhalve eenenhalf"
        "| 2.5 tweeënhalf tweeënhalve tweeëneenhalf tweeëneenhalve twee-en-een-half"
        "| 3.5 drieënhalf drieënhalve drieëneenhalf drieëneenhalve drie-en-een-half"
        "| 4.5 vierenhalf vierenhalve viereneenhalf viereneenhalve vier-en-een-half"
        "| 5.5 vijfenhalf vijfenhalve vijfeneenhalf vijfeneenhalve vijf-en-een-half"
        "| 6.5 zesenhalf zesenhalve zeseneenhalf zeseneenhalve zes-en-een-half"
        "| 7.5 zevenenhalf zevenenhalve zeveneneenhalf zeveneneenhalve zeven-en-een-half"
        "| 8.5 achtenhalf achtenhalve achteneenhalf achteneenhalve acht-en-een-half"
        "| 9.5 negenenhalf negenenhalve negeneneenhalf negeneneenhalve negen-en-een-half"
        "| 10.5 tienenhalf tienenhalve tieneneenhalf tieneneenhalve tien-en-een-half"
        "| 11.5 elfenhalf elfenhalve elfeneenhalf elfeneenhalve elf-en-een-half"
        "| 12.5 twaalfenhalf twaalfenhalve twaalfeneenhalf twaalfeneenhalve twaalf-en-een-half"
    ),
    hundreds=words("100 honderd"),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 duizend dzd dzd. | 1e6 miljoen miljoenen mln mln. milj. mio mio."
        "| 1e9 miljard miljarden mld mld. mrd mrd. mia mia. | 1e12 biljoen biljoenen bln bln. | 1e15 biljard"
        " biljarden"
        "| 1e18 triljoen triljoenen | 1e21 triljard triljarden"
    ),
    closing_scales=words("1e3 mille"),
    suffixes=words("1e3 k K | 1e6 M mln Mln mio Mio | 1e9 mld Mld mrd Mrd G | 1e12 T"),
    ordinals=words(
        "1 eende | 1 eerste eersten | 2 tweede tweeden | 3 derde derden | 4 vierde vierden | 5 vijfde vijfden |"
        " 6 zesde zesden"
        "| 7 zevende zevenden | 8 achtste achtsten | 9 negende negenden | 10 tiende tienden | 11 elfde elfden"
        "| 12 twaalfde twaalfden | 13 dertiende dertienden | 14 veertiende veertienden | 15 vijftiende vijftienden"
        "| 16 zestiende zestienden | 17 zeventiende zeventienden | 18 achttiende achttienden"
        "| 19 negentiende negentienden | 20 twintigste twintigsten | 30 dertigste dertigsten"
        "| 40 veertigste veertigsten | 50 vijftigste vijftigsten | 60 zestigste zestigsten"
        "| 70 zeventigste zeventigsten | 80 tachtigste tachtigsten | 90 negentigste negentigsten"
        "| 100 honderdste honderdsten | 1e3 duizendste duizendsten | 1e6 miljoenste miljoensten"
        "| 1e9 miljardste miljardsten | 1e12 biljoenste biljoensten"
    ),
    ordinal_marks=("e", "ste", "de", "en", "sten", "den"),
    portions=("deel",),
    fractions=words(
        "2 half helft helften | 3 derde derden | 4 kwart kwarten vierde vierden | 5 vijfde vijfden | 6 zesde zesden"
        "| 7 zevende zevenden | 8 achtste achtsten | 9 negende negenden | 10 tiende tienden | 11 elfde elfden"
        "| 12 twaalfde twaalfden | 15 vijftiende vijftienden | 16 zestiende zestienden | 20 twintigste twintigsten"
        "| 30 dertigste dertigsten | 50 vijftigste vijftigsten | 100 honderdste honderdsten"
        "| 1e3 duizendste duizendsten | 1e6 miljoenste miljoensten | 1e9 miljardste miljardsten"
    ),
    collectives=words(
        "3 drietal | 4 viertal | 5 vijftal | 6 zestal | 7 zevental | 8 achttal | 9 negental | 12 dozijn dozijnen |"
        " 144 gros"
    ),
    vague=words(
        "10 tiental | 15 vijftiental | 20 twintigtal | 30 dertigtal | 40 veertigtal | 50 vijftigtal | 60 zestigtal"
        "| 70 zeventigtal | 80 tachtigtal | 90 negentigtal | 100 honderdtal | 1e3 duizendtal"
    ),
    few=words("2 paar"),
    several=("diverse", "enige", "enkele", "meerdere", "paar", "verscheidene", "verschillende", "vele"),
    vague_plurals=words(
        "20 tientallen | 24 dozijnen | 200 honderden honderdtallen | 2e3 duizenden duizendtallen"
        "| 2e4 tienduizenden tienduizendtallen tientallen_duizenden | 2e5 honderdduizenden honderden_duizenden"
        "| 2e6 miljoenen | 2e7 tientallen_miljoenen | 2e8 honderden_miljoenen | 2e9 miljarden | 2e10"
        " tientallen_miljarden | 2e11 honderden_miljarden | 2e12 biljoenen"
    ),
    ratios=phrases("van de | op | op de | op elke | uit"),
    joiners=("en",),
    decimal_words=("komma", "punt"),
    halves_after=phrases("en een half | en een halve | en half"),
    quarters_after=phrases("en een kwart | en een kwartier"),
    negatives=("min", "minus", "negatief"),
    positives=("plus",),
    or_so=("of",),
    inverted=True,
    compound=True,
    compound_joiners=("en", "ën"),
    occasions=("maal",),
    half_endings=("eneenhalf", "eneenhalve", "enhalf", "enhalve", "ënhalf", "ënhalve"),
    weak=("een", "ene", "half", "halve", "helft"),
    articles=("een",),
    about=phrases(
        "amper | nauwelijks | "
        "ongeveer | circa | ca. | ca | zo'n | zo'n beetje | om en nabij de | om en nabij | om en bij | om en bij de"
        "| rond | rond de | rondom de | rond het | bijna | haast | nagenoeg | grofweg | ruwweg | naar schatting"
        "| naar schatting zo'n | geschat op | geschatte | een geschatte | plusminus | plus minus | plus-minus |"
        " pakweg"
        "| een kleine | krap | omtrent | omstreeks | min of meer | zowat | vrijwel | tegen de | in de buurt van"
        "| in de buurt van de | in de orde van | in de orde van grootte van | een goede | een stuk of | een keer of |"
        " een man of | circa de"
        "| bij benadering | afgerond | nabij de | dicht bij de | schommelt rond de | zeg maar | misschien | pak"
        " 'm beet"
        "| pak hem beet | iets van"
    ),
    over=phrases(
        "overstijgt | overstijgen | oversteeg | overstegen | passeerde de grens van | "
        "passeert de grens van | "
        "groter is dan | hoger is dan | meer is dan | groter zijn dan | hoger zijn dan | meer als | groter als |"
        " hoger als | meer dan | boven | boven de | ruim | ruime | groter dan | hoger dan |"
        " langer dan | ouder dan | zwaarder dan"
        "| sterker dan | verder dan | over de | dik | een dikke | een ruime | overtreft | overtreffen | overtrof"
        "| overschrijdt | overschrijden | overschreed | overschreden | te boven gaat | ver boven | ver boven de"
        "| ruim boven | ruim boven de | ruim meer dan | iets meer dan | iets boven | iets boven de | net iets"
        " meer dan"
        "| net meer dan | net boven | net boven de | veel meer dan | fors meer dan | aanzienlijk meer dan"
        "| beduidend meer dan | wat meer dan | een beetje meer dan | van meer dan | met meer dan | tot meer dan"
        "| op meer dan | hoger uit dan | voorbij de"
    ),
    parted=phrases("minstens | ten minste | tenminste | minimaal | hoogstens | hooguit | maximaal | ten hoogste"),
    parting=phrases("voor | in | op | met | aan | bij | gedurende"),
    just=phrases(
        "ruim | ruime | een ruime | dik | een dikke | iets meer dan | iets boven | net iets meer dan | net"
        " meer dan | net boven | net geen | net niet | net onder | iets minder dan | iets onder"
    ),
    at_least=phrases(
        "niet minder bedragen dan | niet minder zijn dan | niet lager zijn dan | niet lager liggen dan"
        "| niet kleiner zijn dan | niet korter zijn dan | niet korter duren dan | niet jonger zijn dan"
        "| gelijk of groter dan | gelijk aan of meer dan | niet kleiner als | niet minder als | hoger of gelijk"
        " aan | hoger dan of gelijk aan | minstens | ten minste |"
        " tenminste | op zijn minst | op z'n minst | op haar minst | minimaal | minimum"
        "| een minimum van | min. | niet minder dan | niet onder de | zeker | vanaf | in elk geval"
        "| maar liefst minstens | meer dan of gelijk aan | meer of gelijk aan | groter dan of gelijk aan"
        "| groter of gelijk aan | gelijk aan of groter dan | niet lager dan | niet"
        " kleiner dan"
        "| niet korter dan | van minstens | van ten minste | van minimaal"
    ),
    under=phrases(
        "kleiner is dan | lager is dan | minder is dan | kleiner zijn dan | lager zijn dan | minder als |"
        " kleiner als | lager als | minder dan | onder | onder de | beneden | beneden de | lager dan |"
        " kleiner dan | korter dan | jonger dan"
        "| lichter dan | nog geen | net geen | net niet | net onder | net onder de | ruim onder | ruim onder de"
        "| ver onder | ver onder de | iets minder dan | iets onder | iets onder de | veel minder dan"
        "| aanzienlijk minder dan | wat minder dan | van minder dan | met minder dan | op minder dan | tot onder de"
        "| tot minder dan"
    ),
    at_most=phrases(
        "maar hoogstens | maar maximaal | "
        "gelijk of kleiner dan | niet meer als | niet groter als | lager of gelijk aan | lager dan of gelijk"
        " aan | hoogstens | ten hoogste |"
        " maximaal | maximum | een maximum van | max. | een max. van | max. van | op zijn hoogst | op z'n hoogst"
        "| hooguit | niet meer dan | niet hoger dan | niet langer dan | niet groter dan | niet ouder dan"
        "| niet boven de | niet verder dan | uiterlijk | tot | tot wel | tot aan | tot en met | tot maximaal"
        "| tot ten hoogste | tot hoogstens | met maximaal | van maximaal | van ten hoogste | kleiner dan of"
        " gelijk aan"
        "| kleiner of gelijk aan | minder dan of gelijk aan | minder of gelijk aan | gelijk aan of kleiner dan"
        "| gelijk aan of minder dan | ten belope van | voor maximaal"
        "| niet hoger zijn dan | niet meer bedragen dan | niet langer zijn dan | niet hoger liggen dan"
        "| beperkt tot | begrensd op | afgetopt op"
    ),
    about_after=phrases("ongeveer | circa | bij benadering | naar schatting | of zo | plusminus | min of meer"),
    over_after=phrases("plus | en nog wat"),
    at_least_after=phrases(
        "of meer | en meer | of hoger | en hoger | of ouder | en ouder | of langer | en langer | of groter"
        "| en daarboven | of daarboven | minimaal | minimum | minstens | of later"
    ),
    at_most_after=phrases(
        "of minder | en minder | of lager | en lager | of jonger | en jonger | of korter | of kleiner | en daaronder"
        "| of daaronder | maximaal | maximum | hoogstens | ten hoogste | of eerder"
    ),
    exactly=phrases(
        "niets meer dan | precies | exact | juist | gelijk aan | welgeteld | liefst | maar liefst | op de kop af"
    ),
    below_zero=phrases("onder nul | onder het vriespunt | vorst"),
    nobody=phrases("geen | niemand | nooit"),
    clause_openers=phrases("dat | of | omdat | als | waar | terwijl | hoewel | indien | wanneer | wie"),
    denials=("niet",),
    than=("dan",),
    between=(
        ("tussen", "en"),
        ("tussen de", "en de"),
        ("tussen de", "en"),
        ("nacht van", "op"),
        ("van", "tot"),
        ("van", "tot en met"),
        ("van", "t/m"),
        ("van de", "tot de"),
        ("vanaf", "tot"),
        ("vanaf", "tot en met"),
        ("vanaf", "t/m"),
        ("variërend van", "tot"),
        ("uiteen van", "tot"),
        ("uiteenlopend van", "tot"),
        ("tussen", "tot"),
        ("van", "tot aan"),
    ),
    range_words=phrases("tot | tot en met | t/m | t.e.m. | à | tot aan"),
    changes=phrases(
        "kelder~ | gekelderd | duikel~ | tuimel~ | getuimeld | slonk | slonken | geslonken | "
        "ingezakt | klommen | steg | zwol | gezwollen | "
        "steeg | stegen | stijg~ | gestegen | groei~ | gegroeid | nam | namen | toegenomen | toename | toenam | daal~"
        "| gedaald | daling | zakt~ | zakken | gezakt | viel | vielen | gevallen | terugloop | liep | liepen"
        "| teruggelopen | gekrompen | kromp | krimp~ | verhoog~ | verhoging | verlaag~ | verlaging | verminder~"
        "| reduce~ | gereduceerd | teruggebracht | terugbreng~ | ging | gingen | gegaan | klom | geklommen |"
        " uitgebreid"
        "| uitbreid~ | opgetrokken | wijzig~ | gewijzigd | verander~ | verkort~ | verleng~"
        " | verdiept | verdiepen | verdiepte | verbreed~ | vergroot~ | verdubbel~ | halveer~ | verdrievoudig~"
        " | verbeter~ | verslechter~ | verhit | verhitten | verwarm~ | geladen | opgeladen | bijgeladen"
        " | warmt | opgewarmd | opwarmen | koelt | afgekoeld | afkoelen | loopt op | lopen op | liep op | opgelopen"
    ),
    percentages=phrases("percentage | percentages"),
    margins=phrases("foutmarge | foutenmarge"),
    points=("punt", "punten"),
    shares=words(
        "percent gew.% gew.-% vol.% vol.-% mol%"
        " gewichtsprocent volumeprocent procent procenten percent percenten pct procentueel | percentage_point"
        " procentpunt procentpunten"
        " procent-punt procent-punten percentpunt percentpunten %-punt %-punten | per_mille promille"
        "| basis_point basispunt basispunten bp"
    ),
    currencies=words(
        "FRF franse_franc franse_francs franse_frank franse_franken | FIM finse_markka finse_mark"
        " finse_marken | IEP iers_pond ierse_pond ierse_ponden | PTE portugese_escudo portugese_escudo's |"
        " GRD griekse_drachme griekse_drachmen drachme drachmen | HKD hong_kong_dollar hong_kong_dollars |"
        " AED vae_dirham verenigde_arabische_emiraten-dirham | AFN afghaanse_afghani | ALL albanese_lek | ANG"
        " nederlands_antilliaanse_gulden nederlands-antilliaanse_gulden | AOA angolese_kwanza kwanza | AWG"
        " arubaanse_gulden | BAM bosnische_convertibele_mark | BBD barbadaanse_dollar | BDT bengalese_taka | BMD"
        " bermuda_dollar bermuda-dollar | BND bruneise_dollar | BOB boliviaanse_boliviano | BTN"
        " bhutaanse_ngultrum ngultrum | BWP botswaanse_pula | BZD belizaanse_dollar | CRC costa_ricaanse_colon |"
        " CVE kaapverdische_escudo | DJF djiboutiaanse_frank | EGP egyptisch_pond | ERN eritrese_nakfa nakfa |"
        " FJD fiji_dollar fiji-dollar | FKP falklandeilands_pond | GIP gibraltarees_pond | GMD gambiaanse_dalasi"
        " dalasi | GNF guinese_frank | GTQ guatemalteekse_quetzal quetzal | GYD guyaanse_dollar | HNL"
        " hondurese_lempira lempira | HRK kroatische_kuna | HTG haïtiaanse_gourde | ILS"
        " israëlische_nieuwe_shekel | KHR cambodjaanse_riel | KMF comorese_frank | KPW noord_koreaanse_won | KRW"
        " zuid_koreaanse_won | KYD kaaimaneilandse_dollar | LAK laotiaanse_kip | LBP libanees_pond | LRD"
        " liberiaanse_dollar | LSL lesothaanse_loti | MGA malagassische_ariary ariary | MKD macedonische_denar |"
        " MMK myanmarese_kyat | MNT mongoolse_tugrik | MOP macause_pataca pataca | MRU mauritaanse_ouguiya"
        " ouguiya | MVR maldivische_rufiyaa rufiyaa | MWK malawische_kwacha | MZN mozambikaanse_metical metical"
        " | NIO nicaraguaanse_córdoba córdoba | NZD nieuw_zeelandse_dollar | PAB panamese_balboa balboa | PGK"
        " papoea_nieuw_guinese_kina papoea-nieuw-guinese_kina | PYG paraguayaanse_guarani | SAR"
        " saoedi_arabische_riyal | SBD salomon_dollar salomon-dollar | SCR seychelse_roepie | SDG soedanees_pond"
        " | SHP sint_heleens_pond sint-heleens_pond | SLE sierra_leoonse_leone | SOS somalische_shilling | SSP"
        " zuid_soedanees_pond zuid-soedanees_pond | STN santomese_dobra | SVC salvadoraanse_colón | SYP"
        " syrisch_pond | SZL swazische_lilangeni lilangeni | TJS tadzjiekse_somoni somoni | TMT turkmeense_manat"
        " | TOP tongaanse_pa'anga tongaanse_paʻanga | TTD trinidad_en_tobago_dollar trinidad_en_tobago-dollar |"
        " VUV vanuatuaanse_vatu | WST samoaanse_tala | XAF cfa_frank | XCD oost_caribische_dollar"
        " oost-caribische_dollar | XPF cfp_frank cfp-frank | ZAR zuid_afrikaanse_rand | ZMW zambiaanse_kwacha |"
        " USD bucks | USD dollar dollars us-dollar us-dollars us_dollar amerikaanse_dollar amerikaanse_dollars"
        "| EUR euro euro's euros"
        "| GBP pond ponden pond_sterling sterling britse_pond britse_ponden engelse_pond engelse_ponden"
        "| JPY yen japanse_yen | CNY yuan renminbi rmb chinese_yuan | CHF"
        " zwitserse_frank zwitserse_franken franken frank"
        "| CAD canadese_dollar canadese_dollars | AUD australische_dollar australische_dollars"
        "| NZD nieuw-zeelandse_dollar nieuw-zeelandse_dollars"
        "| HKD hongkongdollar hongkong-dollar hongkongdollars hongkongse_dollar hongkongse_dollars"
        "| SGD singaporedollar singapore-dollar singaporese_dollar singaporese_dollars"
        "| TWD taiwanese_dollar taiwanese_dollars nieuwe_taiwanese_dollar | NAD namibische_dollar namibische_dollars"
        "| SRD surinaamse_dollar surinaamse_dollars"
        "| INR roepie roepies indiase_roepie indiase_roepies indische_roepie indische_roepies"
        "| PKR pakistaanse_roepie pakistaanse_roepies"
        "| LKR sri_lankaanse_roepie sri_lankaanse_roepies srilankaanse_roepie | NPR nepalese_roepie nepalese_roepies"
        "| MUR mauritiaanse_roepie mauritiaanse_roepies | RUB roebel roebels russische_roebel russische_roebels"
        "| UAH hryvnia hryvnias hryvnja grivna oekraïense_hryvnia oekraïense_hryvnja"
        "| BYN wit-russische_roebel wit-russische_roebels belarussische_roebel belarussische_roebels"
        "| PLN zloty zloty's zlotys poolse_zloty poolse_zloty's | CZK tsjechische_kroon tsjechische_kronen"
        "| SEK zweedse_kroon zweedse_kronen kroon kronen"
        "| NOK noorse_kroon noorse_kronen | DKK deense_kroon deense_kronen"
        "| ISK ijslandse_kroon ijslandse_kronen | HUF forint forinten forints hongaarse_forint"
        "| RON leu lei roemeense_leu roemeense_lei | MDL moldavische_leu moldavische_lei"
        "| BGN lev leva bulgaarse_lev bulgaarse_leva | TRY lira lira's turkse_lira turkse_lira's turkse_lire"
        "| ILS sjekel sjekels shekel shekels sikkel israëlische_sjekel israëlische_sjekels israëlische_shekel"
        " nieuwe_sjekel | AED emiraatse_dirham emiraatse_dirhams vae-dirham"
        "| MAD dirham dirhams marokkaanse_dirham marokkaanse_dirhams"
        "| SAR riyal riyals saoedische_riyal saoedische_riyals saoedische_rial saoedi-arabische_riyal"
        "| QAR qatarese_riyal qatarese_riyals qatarese_rial | OMR omaanse_rial omaanse_rials"
        "| YER jemenitische_rial jemenitische_rials | IRR rial rials iraanse_rial iraanse_rials"
        "| KWD koeweitse_dinar koeweitse_dinars | BHD bahreinse_dinar bahreinse_dinars"
        "| JOD jordaanse_dinar jordaanse_dinars | IQD dinar dinars iraakse_dinar iraakse_dinars"
        "| RSD servische_dinar servische_dinars | DZD algerijnse_dinar algerijnse_dinars"
        "| TND tunesische_dinar tunesische_dinars | LYD libische_dinar libische_dinars | MKD denar"
        "| EGP egyptische_pond egyptische_ponden | LBP libanese_pond libanese_ponden"
        "| SYP syrische_pond syrische_ponden | SDG soedanese_pond soedanese_ponden | ZAR rand zuid-afrikaanse_rand"
        "| NGN naira nigeriaanse_naira | KES keniaanse_shilling keniaanse_shillings"
        "| TZS tanzaniaanse_shilling tanzaniaanse_shillings | UGX oegandese_shilling oegandese_shillings"
        "| GHS cedi cedi's ghanese_cedi | ETB birr ethiopische_birr"
        "| BRL real reais braziliaanse_real braziliaanse_reais | MXN peso peso's mexicaanse_peso mexicaanse_peso's"
        "| ARS argentijnse_peso argentijnse_peso's | CLP chileense_peso chileense_peso's"
        "| COP colombiaanse_peso colombiaanse_peso's | CUP cubaanse_peso cubaanse_peso's"
        "| UYU uruguayaanse_peso uruguayaanse_peso's | DOP dominicaanse_peso dominicaanse_peso's"
        "| PHP filipijnse_peso filipijnse_peso's | PEN peruaanse_sol peruaanse_soles | BOB boliviano boliviano's"
        "| PYG guarani guarani's | VES bolivar bolivars venezolaanse_bolivar venezolaanse_bolivars"
        "| KRW won zuid-koreaanse_won koreaanse_won | KPW noord-koreaanse_won | THB baht thaise_baht"
        "| IDR roepia roepia's rupiah indonesische_roepia indonesische_rupiah | MYR ringgit maleisische_ringgit"
        "| VND dong vietnamese_dong | KZT tenge kazachse_tenge | AZN manat azerbeidzjaanse_manat"
        "| GEL lari georgische_lari | AMD dram armeense_dram | UZS oezbeekse_sum oezbeekse_som | KGS kirgizische_som"
        "| AFN afghani afghani's | BDT taka | MMK kyat | KHR riel | MNT tugrik | DEM duitse_mark d-mark mark marken"
        "| BEF belgische_frank belgische_franken oude_franken"
        "| LUF luxemburgse_frank luxemburgse_franken | ITL lire lires italiaanse_lire italiaanse_lires"
        "| ESP peseta peseta's spaanse_peseta spaanse_peseta's | PTE escudo escudo's "
        "| ATS oostenrijkse_schilling oostenrijkse_schillingen "
        "| NLG gulden guldens nederlandse_gulden nederlandse_guldens hfl hfl. fl."
        "| ANG antilliaanse_gulden antilliaanse_guldens | AWG arubaanse_florin florin florins"
        "| XAF cfa-frank cfa-franc cfa-franken fcfa | RWF rwandese_frank rwandese_franken"
        "| ZMW kwacha | BWP pula | HTG gourde gourdes | PYG guaraní"
        "| CDF congolese_frank congolese_franken | BIF burundese_frank burundese_franken | BTC bitcoin bitcoins"
        "| ETH ether | JMD jamaicaanse_dollar jamaicaanse_dollars | BSD bahamaanse_dollar bahamaanse_dollars"
        "| BBD barbadiaanse_dollar | XDR bijzonder_trekkingsrecht bijzondere_trekkingsrechten"
    ),
    subunits=words(
        "PLN grosz groszy | UAH kopijka | USD dollarcent dollarcents | EUR cent centen cents eurocent eurocenten"
        " eurocents | GBP penny pence pennies | CHF rappen | RUB kopeke kopeken"
        "| DEM pfennig pfennigen | INR paisa paise"
    ),
    units=words(
        "beat_per_minute slagen_per_minuut slagen/min |"
        "millimeter_Hg millimeter_kwikdruk millimeter_kwik | arcminute boogminuut boogminuten | arcsecond"
        " boogseconde boogseconden | cubic_yard kubieke_yard | cubic_mile kubieke_mijl | troy_ounce troy_ounce"
        " troy_ounces | millimole millimol | parsec parsecs | oil_barrel vat vaten | hectogram ons | meter meter"
        " meters | kilometer kilometer kilometers | centimeter"
        " centimeter centimeters"
        "| millimeter millimeter millimeters | micrometer micrometer micrometers micron microns"
        "| nanometer nanometer nanometers | decimeter decimeter decimeters | hectometer hectometer hectometers"
        "| inch inch inches duim | foot voet | yard yard yards | mile mijl mijlen mijls"
        "| nautical_mile zeemijl zeemijlen | light_year lichtjaar lichtjaren | parsec parsec"
        "| astronomical_unit astronomische_eenheid astronomische_eenheden ae | angstrom ångström angström angstrom"
        "| square_meter vierkante_meter vierkante_meters vierkante_m"
        "| square_kilometer vierkante_kilometer vierkante_kilometers vierkante_km"
        "| square_mile vierkante_mijl vierkante_mijlen | square_foot vierkante_voet"
        "| square_inch vierkante_inch vierkante_duim | square_yard vierkante_yard vierkante_yards"
        "| square_centimeter vierkante_centimeter vierkante_centimeters vierkante_cm"
        "| square_millimeter vierkante_millimeter vierkante_millimeters | hectare hectare hectaren hectares"
        "| are are aren | acre acre acres | cubic_meter kubieke_meter kubieke_meters kuub kubieke_m"
        "| cubic_kilometer kubieke_kilometer kubieke_kilometers"
        "| cubic_centimeter kubieke_centimeter kubieke_centimeters cc"
        "| cubic_decimeter kubieke_decimeter kubieke_decimeters | cubic_foot kubieke_voet"
        "| cubic_inch kubieke_inch kubieke_duim | liter liter liters ltr | milliliter milliliter milliliters"
        "| centiliter centiliter centiliters | deciliter deciliter deciliters | hectoliter hectoliter hectoliters"
        "| gallon gallon gallons | pint pint pints pinten | quart quart quarts"
        "| fluid_ounce vloeibare_ounce vloeibare_ounces | cup kopje kopjes | tablespoon eetlepel eetlepels el"
        "| teaspoon theelepel theelepels tl | oil_barrel barrel barrels olievat olievaten | gram gram grammen gr"
        "| kilogram kilogram kilogrammen kilo kilo's | milligram milligram | microgram microgram"
        "| metric_ton ton tonnen metrische_ton | kilotonne kiloton kilotons | megatonne megaton megatons"
        "| gigatonne gigaton | short_ton short_ton short_tons | long_ton long_ton long_tons | pound lb lbs |"
        " 500*gram pond ponden"
        "| ounce ounce ounces | stone stone | carat karaat karaats | bushel bushel bushels schepel"
        "| quintal kwintaal kwintalen | degC celsius graden_celsius graad_celsius graden_c graad_c °_celsius"
        "| degF fahrenheit graden_fahrenheit graad_fahrenheit graden_f °_fahrenheit | kelvin graden_kelvin"
        " graad_kelvin kelvin"
        "| degree graad graden | radian radiaal radialen | turn omwenteling omwentelingen"
        "| kilometer_per_hour kilometer_per_uur kilometers_per_uur kilometer_in_het_uur kilometer_per_u km_per_uur"
        " km/uur km/u kmh | mile_per_hour mijl_per_uur mijlen_per_uur mph"
        "| meter_per_second meter_per_seconde meters_per_seconde m_per_seconde m/sec"
        "| kilometer_per_second kilometer_per_seconde | knot knoop knopen | hertz hertz | kilohertz kilohertz"
        "| megahertz megahertz | gigahertz gigahertz | watt watt | kilowatt kilowatt | megawatt megawatt"
        "| gigawatt gigawatt | terawatt terawatt | horsepower paardenkracht paardenkrachten pk"
        "| kilowatt_hour kilowattuur kilowatturen | watt_hour wattuur watturen | megawatt_hour megawattuur"
        " megawatturen"
        "| gigawatt_hour gigawattuur gigawatturen | terawatt_hour terawattuur terawatturen | joule joule joules"
        "| kilojoule kilojoule | megajoule megajoule | gigajoule gigajoule | calorie calorie calorieën"
        "| kilocalorie kilocalorie kilocalorieën | british_thermal_unit btu | electron_volt elektronvolt | volt volt"
        "| kilovolt kilovolt | ampere ampère ampere | milliampere milliampère milliampere | newton newton"
        "| newton_meter newtonmeter | pascal pascal | hectopascal hectopascal | bar bar | millibar millibar"
        "| atmosphere atmosfeer atmosferen | ohm ohm | lumen lumen | decibel decibel decibels | bit bit bits"
        "| kilobit kilobit kilobits | megabit megabit megabits | gigabit gigabit gigabits | byte byte bytes"
        "| kilobyte kilobyte kilobytes | megabyte megabyte megabytes | gigabyte gigabyte gigabytes gig"
        "| terabyte terabyte terabytes | petabyte petabyte petabytes | exabyte exabyte exabytes"
        "| kilobit_per_second kilobit_per_seconde | megabit_per_second megabit_per_seconde"
        "| gigabit_per_second gigabit_per_seconde | pixel pixel pixels beeldpunten | megapixel megapixel megapixels"
        "| revolution_per_minute omwentelingen_per_minuut toeren_per_minuut tpm"
    ),
    squares=phrases("vierkante"),
    cubes=phrases("kubieke"),
    unit_homographs=phrases("are | bar | bit | duim | el | knoop | punt | voet | ons | u"),
    currency_homographs=("won", "kroon", "kronen"),
    weights_and_money="money",
    paying=phrases(
        "kost~ | betaal~ | betal~ | prijs~ | prijzen | boete~ | waard~ | schuld~ | salaris~ | loon"
        " | belasting~ | uitgegeven | uitgaven | verkoch~ | kocht~ | gekocht | kopen | verdien~ | budget~"
        " | sterling | huur~ | lening~ | investe~ | winst~ | verlies | pence | euro | dollar | omzet~"
        " | londen"
    ),
    weighing=phrases(
        "woog | wegen | weegt | gewogen | gewicht~ | zwaar~ | zwaarder | lichter | afgevallen | afvallen"
        " | aangekomen | vallen | baby~ | kilo~ | kg | gram | ons | dieet~"
    ),
    warmth=phrases(
        "water | zeewater | zwemwater | zee | "
        "middagtemperatu~ | watertemperatu~ | luchttemperatu~ | buitentemperatu~ | kamertemperatu~ | "
        "lichaamstemperatu~ | zeewatertemperatu~ | oventemperatu~ | kerntemperatu~ | nachttemperatu~ | "
        "dagtemperatu~ | "
        "temperatu~ | thermometer | maximum~ | minimum~ | het wordt | vannacht | overdag | vorst | kou | koud | koude"
        " | warm | warme | warmer | in de schaduw | het is buiten | hitte | oven | voorverwarm~ | bak | koorts |"
        " zonnig | bewolkt | weer | kwik"
    ),
    per_words=("per",),
    prices=phrases("prijs | prijzen | tarief"),
    payers=phrases("betaal | betaalt | betalen | betaalde | betaalden | betaald | kost"),
    paces=words(
        """
        hour per_uur elk_uur
        | day per_dag elke_dag dagelijks
        | week per_week elke_week wekelijks
        | month per_maand elke_maand maandelijks
        | year per_jaar elk_jaar jaarlijks
        """
    ),
    angles=phrases("ten noorden | ten zuiden | ten oosten | ten westen | helling"),
    dimensions=phrases("lang | breed | hoog | diep | dik | groot"),
    multiplied=("bij",),
    durations=words(
        "hour goed_uur klein_uur |"
        "millisecond milliseconde milliseconden | microsecond microseconde microseconden | nanosecond"
        " nanoseconde nanoseconden | second seconde seconden secondes sec sec. | minute minuut minuten min. |"
        " hour uur uren uurs urig urige uurtje u"
        "| day dag dagen daags daagse etmaal etmalen kalenderdag kalenderdagen | week week weken weeks weekse wk"
        " weekje weekjes wkn wkn."
        "| month maand maanden maands maandse maandje maandjes mnd mnd. | quarter kwartaal kwartalen | year jaar"
        " jaren jarig~"
        " jaars jaartje jaartjes jr jr."
        "| decade decennium decennia | century eeuw eeuwen | millennium millennium millennia"
    ),
    workdays=phrases("werkdag | werkdagen"),
    nights=phrases("nacht | nachten"),
    time_adjectives=phrases(
        "volle | vol | hele | heel | lange | opeenvolgende | achtereenvolgende | extra | verdere | andere | korte |"
        " gehele"
        " | aaneengesloten"
    ),
    whole_units=phrases("hele | heel | volle | vol"),
    ages_before=phrases("leeftijd: | op de leeftijd van | op een leeftijd van"),
    compound_units=words(
        "liter liter | kilometer kilometer | meter meter | kilogram kilo | watt watt | volt volt | gram gram |"
        " metric_ton tonner"
    ),
    compound_times=words(
        "second seconden | minute minuten | hour uurs | day dagen | week weken | month maanden | year jaren"
    ),
    duration_multiples=words("15*minute kwartier kwartieren kwartiertje"),
    ages=phrases("oud | oude | levensjaar | levensjaren | leeftijd"),
    months=words(
        "1 januari jan | 2 februari feb febr | 3 maart mrt maa | 4 april apr | 5 mei | 6 juni jun | 7 juli jul"
        "| 8 augustus aug | 9 september sept sep | 10 oktober okt | 11 november nov | 12 december dec"
    ),
    weekdays=words(
        "1 maandag ma maa maandagochtend maandagmorgen maandagmiddag maandagavond maandagnacht | 2 dinsdag di din"
        " dinsdagochtend dinsdagmorgen dinsdagmiddag dinsdagavond dinsdagnacht | 3 woensdag wo woe woensdagochtend"
        " woensdagmorgen woensdagmiddag woensdagavond woensdagnacht | 4 donderdag do don donderdagochtend"
        " donderdagmorgen donderdagmiddag donderdagavond donderdagnacht | 5 vrijdag vr vri vrijdagochtend"
        " vrijdagmorgen vrijdagmiddag vrijdagavond vrijdagnacht | 6 zaterdag za zat zaterdagochtend zaterdagmorgen"
        " zaterdagmiddag zaterdagavond zaterdagnacht | 7 zondag zo zon zondagochtend zondagmorgen zondagmiddag"
        " zondagavond zondagnacht"
    ),
    weekdays_counted=words(
        "1 maandagen | 2 dinsdagen | 3 woensdagen | 4 donderdagen | 5 vrijdagen | 6 zaterdagen | 7 zondagen"
    ),
    seasons=words("spring lente voorjaar | summer zomer | autumn herfst najaar | winter winter"),
    month_ambiguous=phrases("jan | sep | dec | jun | maa"),
    quarter_words=("kwartaal", "kwartalen", "trimester"),
    decade_names=words(
        "1920 twintiger_jaren | 1930 dertiger_jaren | 1940 veertiger_jaren | 1950 vijftiger_jaren"
        " | 1960 zestiger_jaren | 1970 zeventiger_jaren | 1980 tachtiger_jaren | 1990 negentiger_jaren"
    ),
    numbered=("kwartaal", "halfjaar"),
    period_codes=words("quarter k"),
    half_year_words=("halfjaar", "half jaar", "jaarhelft", "semester", "helft"),
    decade_words=("decennium", "decennia", "jaren"),
    century_words=("eeuw", "eeuwen", "eeuws", "eeuwse"),
    year_words=phrases("jaar | kalenderjaar"),
    month_words=("maand", "maanden"),
    week_words=("week", "weken"),
    calendar_week_words=phrases("kalenderweek | weeknummer | weeknr. | wk | wk."),
    workweek_words=phrases("werkweek"),
    weekend_words=("weekend", "weekeinde", "weekends", "weekenden", "weekeinden"),
    plurals=phrases("dagen | weken | weekenden | weekends | maanden | kwartalen | jaren | decennia | eeuwen"),
    decade_endings=("s",),
    alternatives=phrases("of"),
    leaving_out=phrases("maar niet | maar niet in | behalve | behalve in"),
    of_words=("van", "van de", "de", "het", "in", "der"),
    weekday_ambiguous=phrases("ma | di | wo | do | vr | za | zo | zon | don | din | maa | zat | woe"),
    each=phrases("elke | elk | iedere | ieder"),
    night_spans=(("van", "op"),),
    every=phrases("elke | iedere | ieder | elk | alle"),
    day_leads=phrases("op"),
    ordinal_days=True,
    determiners=phrases("de | het"),
    relative=words(
        "-2 voorlaatste eennalaatste één_na_laatste een_na_laatste"
        " | -1 vorig vorige afgelopen laatste voorbij voorbije verleden jongstleden jl jl. l.l. voorgaand"
        " voorgaande voorafgaande | 0 dit deze huidig huidige lopend lopende | 1 volgend volgende komend komende"
        " aanstaand aanstaande a.s. aankomend aankomende eerstvolgend eerstvolgende toekomstig toekomstige"
        " daaropvolgende"
    ),
    to_date=words("year jaar_tot_nu_toe jaar_tot_op_heden"),
    edges=words("year-1 jaarbegin | year-3 jaareinde | month-3 maandeinde | quarter-3 kwartaaleinde"),
    beside_days=words("-1 vooravond_van"),
    same=phrases("dezelfde | hetzelfde | diezelfde | datzelfde | dat | die"),
    same_as=phrases("als"),
    nearest=phrases("komende | komend | aanstaande | afgelopen"),
    following=phrases("daaropvolgende | erna | daarna"),
    beyond=words("2 na_volgende na_de_volgende | -2 voor_de_vorige | 1 erna daarna | -1 ervoor daarvoor"),
    told_from=phrases("volgend op | voorafgaand aan | voorafgaande aan"),
    earlier=phrases("eerder | eerder in | tot nu toe"),
    later=phrases("later | later in | rest van | verloop van"),
    now=phrases("huidige datum | nu | nu toe | nu aan toe | heden"),
    day_words=words(
        "0 vandaag heden vanavond vanmorgen vanochtend vanmiddag vannacht"
        "| -1 gisteren gisteravond gistermorgen gisterochtend gistermiddag gisternacht"
        "| 1 morgen morgenavond morgenochtend morgenmiddag | -2 eergisteren | 2 overmorgen"
    ),
    ago=phrases("geleden | terug"),
    ahead=phrases("over | over ongeveer"),
    from_now=phrases("vanaf nu | vanaf vandaag"),
    since=phrases(
        "te beginnen op | die begint op | die start op | "
        "sinds | sinds de | sinds het | sedert | vanaf | vanaf de | vanaf het | met ingang van | ingaand op | "
        "te beginnen met | van af | te rekenen vanaf | te rekenen van | per | startend | beginnend | "
        "startend op | beginnend op"
    ),
    earliest=phrases(
        "niet voor | niet vóór | niet eerder dan | op zijn vroegst | op zijn vroegst in | ten vroegste | "
        "ten vroegste op"
    ),
    since_past=("sinds", "sedert"),
    until=phrases(
        "tot | tot en met | t/m | tot aan | tot het | tot de | uiterlijk | uiterlijk op | uiterlijk in |"
        " uiterlijk tot"
        "| niet later dan | ten laatste | ten laatste op | voor het einde van | tegen het einde van | tegen eind"
        "| tegen"
    ),
    before=phrases("voor | vóór | voordat | voorafgaand aan | eerder dan | vroeger dan | voor de | voor het"),
    before_or_for=phrases("voor"),
    fixed_for=phrases("gepland | ingepland | vastgesteld | vastgelegd | geagendeerd | voorzien | uitgeschreven"),
    after=phrases("na | na de | na het | later dan | na afloop van | volgend op"),
    within=phrases(
        "binnen | binnen de | in minder dan | binnen een termijn van | in hooguit | in maximaal | binnen het"
        " bestek van"
        "| in de loop van | binnen ten hoogste | in nog geen"
    ),
    in_words=(
        "in",
        "op",
        "sinds",
        "sedert",
        "vanaf",
        "tot",
        "van",
        "voor",
        "na",
        "eind",
        "begin",
        "medio",
        "half",
        "tussen",
        "en",
        "omstreeks",
        "rond",
        "per",
        "te",
        "tijdens",
        "gedurende",
        "dit",
        "deze",
        "vorig",
        "vorige",
        "afgelopen",
        "komende",
        "volgend",
        "volgende",
        "de",
        "het",
        "anno",
        "t/m",
        "tegen",
        "vóór",
        "maand",
        "jaar",
        "uiterlijk",
        "over",
        "uit",
    ),
    births=phrases("geb. | gest. | overl. | ged. | tr. | begr."),
    year_leads=(
        "heel",
        "jaarverslag",
        "jaarrekening",
        "begroting",
        "in",
        "sinds",
        "sedert",
        "jaar",
        "jaargang",
        "vanaf",
        "tot",
        "van",
        "voor",
        "vóór",
        "na",
        "eind",
        "begin",
        "medio",
        "half",
        "tussen",
        "en",
        "omstreeks",
        "rond",
        "per",
        "anno",
        "uit",
        "dan",
        "lente",
        "voorjaar",
        "zomer",
        "herfst",
        "najaar",
        "winter",
        "boekjaar",
        "schooljaar",
        "seizoen",
        "editie",
        "t/m",
        "tegen",
        "over",
        "circa",
        "ongeveer",
        "zoals",
        "als",
        "stand",
        "kwartaal",
        "halfjaar",
        "nog",
        "al",
        "pas",
        "of",
        "richting",
        "lichting",
        "bouwjaar",
        "nazomer",
        "oogst",
        "gedateerd",
        "gesigneerd",
    ),
    materials=phrases(
        "doek | paneel | papier | karton | perkament | hout | koper | brons | marmer | zilver | goud | porselein"
        " | aardewerk | terracotta | gips | ivoor | glas | zijde | linnen | wol | litho | ets | gravure | houtsnede"
        " | foto | aquarel | gouache | tempera | pastel | houtskool"
    ),
    begin=phrases(
        "begin | begin van | het begin van | aan het begin van | in het begin van | bij het begin van"
        " | aanvang | vroeg in | het prille begin van | vroege | de start van | start van"
    ),
    middle=phrases(
        "medio | half | midden | midden van | het midden van | in het midden van | halverwege | midden in | tegen half"
    ),
    end=phrases(
        "eind | einde | einde van | het einde van | aan het einde van | aan het eind van | op het eind van"
        " | tegen het einde van | tegen eind | laat in | late | op het einde van | slot van | ultimo | het einde"
        " | het eind | het eind van | eind van"
    ),
    clock=phrases(
        "uur 's ochtends | uur 's morgens | uur 's middags | uur 's avonds | uur 's nachts | uur gmt | uur precies"
        "| uur stipt | uur in de ochtend | uur in de middag | uur in de nacht | uur in de avond | uur lokale tijd"
        "| uur plaatselijke tijd | uur nederlandse tijd | uur belgische tijd | u."
        " | in de ochtend | 's ochtends | 's morgens | 's middags | 's avonds | 's nachts"
    ),
    clock_hours=("uur", "u"),
    clock_spans=(
        ("tussen", "en"),
        ("van", "tot"),
    ),
    clock_before=phrases(
        "om | vanaf | vóór | rond | klokslag | trein van | journaal van | mis van | vlucht van | bus van"
    ),
    eras=phrases("n. chr. | n.chr. | na christus | na chr. | onze jaartelling"),
    year_labels=phrases(
        "opgericht | oprichting | opening | geopend | gebouwd | bouw | bouwjaar | oprichtingsjaar"
        " | ingebruikname | in gebruik sinds | geboren | sinds"
    ),
    eras_before=(
        "v.chr.",
        "v. chr.",
        "voor christus",
        "voor chr.",
        "vóór christus",
        "voor onze jaartelling",
        "v.o.j.",
        "v. o. j.",
        "v.chr",
        "v. chr",
        "bc",
    ),
    holidays=words(
        "01-01 nieuwjaar nieuwjaarsdag | 01-06 driekoningen | 02-14 valentijnsdag | 03-08 internationale_vrouwendag"
        " | 04-27 koningsdag | 05-01 dag_van_de_arbeid | 05-04 dodenherdenking | 05-05 bevrijdingsdag | 07-11"
        " feest_van_de_vlaamse_gemeenschap | 07-21 belgische_nationale_feestdag | 08-15 maria-hemelvaart | 10-31"
        " halloween | 11-01 allerheiligen | 11-02 allerzielen | 12-05 sinterklaas sinterklaasavond pakjesavond | 12-06"
        " sint-nicolaas | 12-24 kerstavond | 12-25 kerst kerstmis eerste_kerstdag 1e_kerstdag 1ste_kerstdag | 12-26"
        " tweede_kerstdag 2e_kerstdag 2de_kerstdag | 12-31"
        " oudjaarsavond oudejaarsavond oudejaarsdag oudjaarsdag oudjaar | 05-08>7 moederdag | 06-15>7 vaderdag |"
        " 09-15>2 prinsjesdag |"
        " 11-22>4 thanksgiving | 11-23>5 black_friday | easter-46 aswoensdag | easter-7 palmzondag | easter-3"
        " witte_donderdag | easter-2 goede_vrijdag | easter-1 stille_zaterdag | easter+0 pasen eerste_paasdag"
        " 1e_paasdag 1ste_paasdag"
        " paaszondag | easter+1 paasmaandag tweede_paasdag 2e_paasdag 2de_paasdag | easter+39 hemelvaartsdag"
        " hemelvaart | easter+49"
        " pinksteren eerste_pinksterdag 1e_pinksterdag 1ste_pinksterdag | easter+50 pinkstermaandag"
        " tweede_pinksterdag 2e_pinksterdag 2de_pinksterdag"
    ),
    timed=phrases(
        "bereiding | bereidingstijd | oventijd | duur | reistijd | looptijd | baktijd | "
        "officiële tijd | eindtijd | zijn tijd | haar tijd | mijn tijd | "
        "won | gewonnen | winnaar | winnares | record | parcoursrecord | tijd van | een tijd | liep | "
        "marathon | race | wedstrijd | finish | finishte | speelduur | ronde | rondetijd"
        " | snelste | startnummer"
    ),
    streets=(
        "straat",
        "laan",
        "plein",
        "weg",
        "gracht",
        "singel",
    ),
    street_endings=("str", "straat", "laan", "plein", "gracht", "singel"),
    small_words=phrases(
        "inclusief | exclusief | "
        "terwijl | hoewel | ofschoon | doordat | zodat | opdat | nadat | voordat | totdat | zodra | zolang | mits"
        " | tenzij | indien | bovendien | daarnaast | soms | meestal | straks | binnenkort | vandaag | gisteren |"
        " vanavond | ergens | nergens | overal | samen | slechts | wellicht | evenwel | niettemin | desondanks | "
        "namelijk | althans | anders | evenals | alsmede | behoudens | gedurende | vanwege | krachtens | jegens |"
        " ooit | toentertijd | "
        "langs | vanaf | achter | boven | naast | rond |"
        "bleef | blijft | blijven | bleven | kwam | kwamen | komt | komen | ging | gingen | gaat | gaan | stond"
        " | stonden | staat | staan | lag | lagen | ligt | liggen | zat | zaten | zit | zitten | was | waren"
        " | geweest | zou | zouden | kon | konden | mocht | mag | mogen | wilde | wil | willen | moest | moesten"
        " | hoeft | laat | laten | liet | doet | doen | deed | deden | krijgt | kreeg | kregen | maakt | maken"
        " | maakte | geeft | geven | gaf | ziet | zien | zag | zegt | zei | zeggen | houdt | hield | neemt | nam"
        " | vindt | vond | vertrekt | vertrok | landde | landt | keert | keerde | rijdt | reed | rijden | wint"
        " | won | verloor | overleed | begint | begon | stopt | stopte | opent | opende | sluit | sloot | werkt"
        " | werkte | geldt | gelden | gold | bevat | bevatten | beschrijft | beschrijven | toont | tonen | regelt"
        " | bepaalt | vermeldt | vergelijkt | luidt | betreft | blijkt | bleek | dient | valt | vallen | zond"
        " | zonden | zendt | telt | hangt | heet | heette | hier | daar | dus | toch | immers | echter | binnen"
        " | buiten | zonder | tijdens | sedert | tot | per | via | tegenover | behalve | wegens | ondanks"
        " | dankzij | weer | terug | niets | iets | iemand | niemand | steeds | vaak | nooit | altijd | bijna"
        " | hen | mij | jouw | hetzelfde | dezelfde | welke | elk | elke | ieder | iedere"
        " | of | ofwel | alsook | noch"
        " | haalde | haalden | haalt | halen | behaalde | behaalt | bezette"
    ),
    years_told=phrases("was | is | wordt | werd | bracht | heeft | zal"),
    years_after=phrases("of later | en later | of eerder"),
    year_verbs=phrases(
        "sloot | sloten | beëindigde | begon | begonnen | eindigde | opgericht~ | gesticht~ | ontdekt~ | geboren |"
        " overleden | gebouwd~ | geopend~ | verschenen | ingevoerd~"
        " | gepubliceerd~ | voltooid~ | gesloten | herbouwd~ | ontstaan | ontworpen | benoemd~"
        " | verkozen | uitgevonden | ondertekend~ | afgeschaft~ | opgeheven | gestart~ | vastgesteld~ | verkocht"
        " | afgebroken | gesloopt~ | afgesloten | afgerond~ | geëindigd"
        " | gedateerd | gesigneerd"
    ),
    dated_places=phrases("straat | laan | plein"),
    function_words=phrases(
        "per | de | het | een | van | en | in | is | dat | op | te | met | voor | zijn | niet | aan | er | om | ook"
        "| als"
        "| die | door | maar | naar | dan | ze | bij | hij | nog | uit | wordt | worden | werd | werden | heeft"
        "| hebben | had | kan | kunt | kunnen | zal | zou | zullen | moet | moeten | wel | geen | meer | over |"
        " tot | al"
        "| deze | dit | zij | haar | hun | wij | we | je | jij | u | ik | mijn | onze | ons | wat | wie | waar"
        "| wanneer | hoe | toen | omdat | zoals | tegen | tussen | onder | sinds | volgens | veel | andere | alle"
        "| echter | zich | reeds | nu | zo | hem | want"
    ),
    abbreviations=phrases(
        "a.u.b | aug | apr | art | bijv | blz | bv | b.v | ca | c.q | dec | d.d | dhr | dr | drs | d.w.z | e.a | e.d"
        "| enz | etc | evt | excl | feb | febr | fig | gebr | gem | hfst | i.p.v | i.v.m | incl | ing | ir |"
        " jan | jhr"
        "| jl | jul | jun | m.b.t | m.b.v | m.i.v | m.n | max | mevr | mej | mgr | mw | min | mld | mln | mr | mrt"
        "| n.a.v | n.v | nl | no | nov | nr | nrs | o.a | okt | o.l.v | p | pag | par | prof | red | resp | sec | sep"
        "| sept | st | str | tab | tel | t.a.v | t.e.m | t.g.v | t.o.v | v | v.a | vgl | vnl | vol | zgn | z.o.z"
        "| z.g.n | zg | zr | lid | i.c | bijl"
    ),
    divisions=phrases("lid | volzin | alinea | gedachtestreepje | streepje | onderdeel"),
    citing=phrases(
        "zie | zie ook | vgl. | cf. | volgens | door | van | zoals | bij | anders dan | conform | in navolging van"
    ),
    finding=phrases(
        "laten zien | laat zien | tonen aan | toonden aan | tonen | toonden | toon~ | stell~ vast | concludeer~ |"
        " vonden | vinden | beweren | suggere~ | beschrij~ | beschreven | onderzo~"
    ),
    sentenced=phrases("veroordeel~ | veroordel~ | celstraf | gevangenisstraf | straf | taakstraf | geldboete"),
    voting=phrases("stemde met | stemden met | stemming van | stemmen met"),
    filled=phrases("vol | gevuld | leeg | klaar | bezet | voltooid | bedekt | gebouwd"),
    references=phrases(
        "bit | pen | patch | formulier | formulieren | "
        "diagram | "
        "plaat | "
        "zonkracht | uv-index | "
        "conclusie | conclusies | verbinding | verbindingen | "
        "bestelling | zending | boeking | reservering | "
        "afritten | "
        "km | hectometerpaal | "
        "toer | winnende getallen | winnende nummers | lottogetallen | winnende getallen: | winnende nummers: | "
        "lottogetallen: | opus | winnende getallen zijn | winnende getallen waren | winnende nummers zijn | "
        "getrokken getallen zijn | lottogetallen zijn | in de minuten | "
        "knooppunten | "
        "landingsbaan | startbaan | start- en landingsbaan | "
        "op stand | in stand | aflevering |"
        "serie |"
        "pagina | pagina's | pag. | p. | blz. | blz | bladzijde | bladzijden | bladzijdes | hoofdstuk | hoofdstukken"
        "| hfst. | paragraaf | paragrafen | par. | artikel | artikelen | artikels | art. | lid | leden nr. | alinea"
        "| sectie | § | §§ | nr. | nr | nrs. | nummer | nummers | no. | # | figuur | figuren | fig. | tabel |"
        " tabellen"
        "| tab. | bijlage | bijlagen | deel | delen nr. | vol. | volume | versie | revisie | firmware | v."
        " | resolutie | resoluties"
        "| richtlijn | verordening | besluit | wet nr. | wetsvoorstel | kamerstuk | dossier | zaak | rekest | kamer"
        "| zaal | lokaal | deur | poort | gate | spoor | perron | lijn | lijnen | bus | tram | metro | vlucht | route"
        "| snelweg | rijksweg | afrit | afslag | boeing | airbus | apollo | iso | iec | nen | ean | tel. | tel"
        "| telefoon | telefoonnummer | fax | gsm | mobiel | postcode | postbus | code | kenmerk | id | ref. | ref"
        "| referentie | referentienummer | serienummer | model | factuur | factuurnummer | bestelnummer"
        "| ordernummer | dossiernummer | zaaknummer | gebouw | huisnummer | verdieping | appartement | terminal | rij"
        "| kanaal | les | oefening | vraag | klasse | type | fase | categorie | groep | protocol | formule | psalm"
        " | gezang | pantone"
        "| vers | noot | voetnoot | iban | bic | btw-nummer | kvk | kvk-nummer | bsn | isbn | issn | doi | ticket"
        "| rekeningnummer | rugnummer | startnummer | kenteken | windows | iphone | galaxy | playstation | xbox"
        " | golf"
        "| akte | scène | zone | sector | vak | kavel | dia | amendement | motie | nota | titel "
        "| seizoen nr. | stap | niveau | schaal | punt | agendapunt | onderdeel | top | unit | usb | peugeot"
        "| volkswagen | rubriek | editie nr. | klantnummer | artikelnummer"
        "| vergelijking | vergelijkingen | lemma | stelling | hypothese | doel | doelen | koolstof | uranium"
        "| cesium | jodium | vluchten | gates | sporen | perrons | deuren | zalen | kamers | treinen | trein"
        "| scenario | clausule | clausules | fasen | stappen | niveaus | types | klassen | groepen"
        "| zones | versies | zaken | reactor | variant | optie | toelichtingen | toelichting | de leden | afdeling"
        "| artikelnr. | kolom"
        "| porsche"
        " | stoel | stoelen | rijen | kluisje | locker | steiger | ligplaats | baan | hmp"
        " | kilometerpaal | station nr. | halte | radio | npo | rtl | sbs | maat | maten"
        " | schoenmaat | factor | spf | pin | pincode | wachtwoord | polis | polisnummer | termijn nr."
        " | rekening nr. | rekening | folio | blad | perceel | perceelnummer | kadasternummer | sectie k nummer"
        " | btw-nr. | kvk-nr. | kvk nummer | inschrijvingsnummer | registratienummer | ondernemingsnummer"
        " | rekeningnr. | klantnr. | bestelnr. | factuurnr. | referentienr. | indicator | indicatoren"
        " | doelstelling nr. | prioriteit | maatregel | aanbeveling | aanbevelingen | actie nr. | pijler"
        " | spoor nr. | grafiek | grafieken | kaart | kader | foto | afbeelding | afbeeldingen | schema"
        " | illustratie | cohort | experiment | monster | patiënt | proefpersoon | dagen nr. | graf"
        " | laag | put | speeldag | speelronde | ronde | etappe | hoofdstuk nr. | windkracht | code nr."
        " | lid nr. | sub | afd. | titel nr. | boek | artt. | arts. | wet | wetsvoorstellen"
        " | kamerstukken | kb | k.b. | koninklijk besluit | koninklijk besluit nr. | ministerieel besluit | stb."
        " | staatsblad | stcrt. | arrest | arresten | vonnis | zaaknr. | zaak nr. | rolnummer | rolnr."
        " | parketnummer | dossiernr. | ecli | nj | ljn | overweging | rov. | r.o. | rechtsoverweging"
        " | verordeningen | besluiten | richtlijnen | bel | bel met | bellen met | belt u met | gebeld met"
        " | bel naar | bellen naar | klantenservice | telefonisch bereikbaar op | whatsapp ons op | app ons op"
        " | sms naar | infolijn | contact | bluetooth | hdmi | wi-fi | wifi | pcie | redmi | pixel | ios | ipad"
        " | ps | euronorm | norm euro | snapdragon | polo | audi a | bmw | volvo | ral | intercity | loods | silo"
        " | hal | hallen | veld | pand | tafel | cel | module | cabine | vakken | woning | flat"
        " | box | type nr. | motor | mercedes | zakken type"
        " | op dag | vanaf dag | tot dag | en dag | na dag | rechtbank nr."
        " | chromosoom | chromosomen | gasstand"
        " | feit | feiten | kracht | in minuut | bij kilometer | tussen kilometer | van kilometer"
        " | grief | grieven | rijtuig | rijtuigen | deelproject | deelprojecten | wagon"
        " | knooppunt "
        " | bijl. | nos. | pp. | afb. | vn. | dl. | jrg. | afl. | cat. | pos. | agendapunten"
        " | vitrine | partij | partijen"
        " | paneel | panelen"
    ),
    reference_endings=("nummer", "nummers"),
    bearings=phrases(
        "n | z | o | w | e | s | nb | zb | ol | wl | n.b. | z.b. | o.l. | w.l. | noorderbreedte | zuiderbreedte"
        " | oosterlengte | westerlengte"
    ),
    film_words=phrases(
        "film | films | gedraaid | gedraaide | kopie | kopieën | filmkopie | vertoond | vertoning | bioscoop"
        " | projector | camera"
    ),
    globe_leads=phrases("gps | coördinaten | positie | breedtegraad | lat | long | lng | lon | lengtegraad"),
    code_words=phrases("transponder | code | toegangscode | deurcode | pincode | wachtwoord | combinatie | cijfercode"),
    results_after=phrases("eindstand | ruststand | achterstand | voorsprong"),
    statutes=phrases(
        "wet | besluit | verordening | richtlijn | regeling | beschikking | resolutie"
        " | uitvoeringsverordening | decreet"
    ),
    statute_leads=phrases("van | d.d."),
    turns=phrases("zet | etappe | rit | generatie | speelronde | speeldag | dr | dr."),
    service_codes=phrases("14"),
    disciplines=phrases(
        "vrij | vrije slag | vlinder | vlinderslag | schoolslag | rugslag | wissel | wisselslag | horden | steeple"
    ),
    scores_after=phrases("onder par | boven par"),
    results=phrases(
        "won met | wonnen met | verloor met | verloren met | eindstand | ruststand | uitslag | versloeg"
        " | gewonnen met | verliest met | wint met | nederlaag | zege | overwinning | gelijkspel"
        " | eindigde in | eindigde op | set | eindigt in"
    ),
    directions=("naar",),
    rooms=phrases(
        "kamer | lokaal | zaal | spoor | perron | gate | uitgang | stoel | hut | kluisje | kantoor |"
        " appartement | loket | verdieping | rij"
    ),
    outline_leads=phrases("zie | vgl | onder"),
    label_leads=phrases(
        "volgens tarief | tegen tarief | in tarief | "
        "graad | van graad | stand | droeg de | draagt de | dragend de | eindigt op | eindigend op | begint met"
        " | beginnend met | neem de"
        " | nam de | toets | druk op"
        " | open met | open gaat met | opent met | code is | code was | toegangscode is | deurcode is"
        " | pincode is | pincode was | wachtwoord is | combinatie is"
        " | regel | regels | met de | droeg het | draagt het | met het | toets de | toets een | druk op de |"
        " kies de | kies voor de | koos de | koos voor de | kies voor | druk de | springvorm van | bakvorm van"
        " | koekenpan van | pan van | wandelroute | draagt rugnummer | wagen |"
        " treinstel | rijksmonument | gemeentelijk monument | monumentnummer"
        " | editie | trede | foutcode | verdachte | fases | in periode | van periode | op stand | bij stand"
        " | fietsroute | na kilometer | op kilometer | vanaf kilometer | voor kilometer | tot kilometer"
        " | raadsvoorstel | raadsbesluit | voorstel | besluitpunt | beslispunt | formulier | voorbeeld | opgave"
        " | antwoord | opdracht | stadium | leerjaar | salarisschaal | generatie | zender | lied | couplet"
        " | buslijn | tramlijn | tribune | kraam | etage | ingang | pier | kluis | station | windmolen | paal"
        " | stemdistrict | stembureau | batch | charge | poule | divisie | hole | bocht | knop | ovenstand"
        " | versnelling | toestel | getuige | omega | balie | toren"
    ),
    rescuers=phrases(
        "politie | melding | meldkamer | brandweer | ambulance | alarmnummer | noodnummer | spoed | noodgevallen"
    ),
    dialled=phrases(
        "stuur | "
        "sms | "
        "bel | bellen | belt | belde | belden | gebeld | telefoon | tel | telefoonnummer | alarmnummer"
        " | telefonisch | draai | reserveren | reserveringen | inlichtingen | whatsapp"
        " | toestel | doorkiesnummer | fax"
        " | contact | bereikbaar | bereiken"
    ),
    replying=phrases(
        "antwoordt | antwoordde | antwoordt met | antwoordde met | server met | api met | proxy met | gateway met"
        " | geeft | gaf | meldt | meldde | toont"
        " | toonde | stuurt | stuurde | retourneert | retourneerde"
    ),
    servers=phrases(
        "server | servers | api | endpoint | pagina | pagina's | site | website | url | http | https"
        " | verzoek | verzoeken | proxy | gateway | browser | link | links"
    ),
    newer=phrases("of nieuwer | of hoger | of later | en nieuwer | en hoger"),
    updating=phrases("update | updaten | upgrade | upgraden | werk | bijwerken"),
    ending_after=("eindigt", "eindigen", "eindigde", "eindigden"),
    keypads=phrases(
        "menu | keuzemenu | toets | toetsen | toetste | druk | drukte | hekje | sterretje | optie | voicemail"
        " | doorkiesnummer | centrale"
    ),
    dials=phrases("knop | schakelaar | fornuis | kookplaat | kookpit | draaiknop | thermostaat | oven"),
    key_leads=phrases("de | het | een | dan | daarna | daarna de | en dan | dan de | voor de | op de | of"),
    singular_past=("te", "de"),
    singular_verbs=phrases(
        "is | was | heeft | had | wordt | werd | staat | stond | rijdt | reed | stopt | komt | kwam | gaat"
    ),
    sized=phrases(
        "jas | jassen | jurk | jurken | rok | rokken | broek | broeken | spijkerbroek | jeans | overhemd |"
        " overhemden | blouse | blouses | trui | truien | vest | pak | pakken | laars | laarzen | schoen |"
        " schoenen | sneaker | sneakers | sandaal | sandalen | pumps | hakken | slippers | badpak | bikini |"
        " beha | colbert | shirt | model | ring | helm | handschoenen | schaatsen | schoenmaat | kledingmaat"
        " | draagt | draag"
        " | vorm | bakvorm | springvorm | taartvorm"
    ),
    size_leads=phrases(
        "in | neem | liever | neem liever | bestel | bestel dus | dus | maat | een | kies | draag | ik draag"
        " | in plaats van | in plaats van een | verkrijgbaar in | leverbaar in"
        " | draagt"
        " | van"
    ),
    pressures=phrases("bloeddruk | rr | tensie"),
    pressed_over=phrases("over | op"),
    labelled=phrases("hoog"),
    series=("plusser", "plussers", "plus", "serie", "reeks"),
    registers=phrases(
        "postcode | postcode: | kenmerk | kenmerk: | referentie: | ref.: | zaaknummer: | factuurnr.: | "
        "klantnr.: | id: | pagina: | "
        "code | gn-code | sbi-code | goederencode | inventarisnummer | inv. | inv.nr. | signatuur |"
        " rijksmonument | gemeentelijk monument | inventaris"
    ),
    works=phrases(
        "zag | las | gelezen | gezien | zong | "
        "film | films | serie | series | roman | romans | boek | boeken | lied | liedje | nummer | single | album"
        " | albums | band | groep | stuk | toneelstuk | musical | opera | show | programma | aflevering"
        " | documentaire | zender | kanaal | tijdschrift | krant | weekblad | dagblad | spel | game | podcast"
        " | gedicht | verhaal | thriller | komedie | drama | klassieker | hit | schilderij | tentoonstelling"
        " | campagne | restaurant | bar | café | club | hotel | boot | jacht | schip"
        " | première | vertoning | vervolg"
        " | operatie | actie | project | initiatief"
    ),
    courtesies=phrases("meneer | mevrouw | mijnheer | juffrouw | dhr | mevr | mw | oom | tante | familie"),
    noun_leads=phrases(
        "in | op | bij | van | naar | via | met | uit | langs | tussen | door | onder | voor | achter | tegen"
        " | aan | over | nabij | vanaf | naast | binnen | buiten | richting | tot"
    ),
    verb_leads=phrases(
        "ik | jij | hij | zij | ze | wij | we | jullie | die | dat | er | niet | te | zou | zal | kan | kon"
        " | moet | moest | mag | wil | heeft | hebben | had | hadden"
    ),
    verb_endings=phrases("de | te | den | ten | lijk"),
    adverbials=phrases(
        "in totaal | in elk geval | in het algemeen | in feite | in dienst | in gebruik | in hechtenis"
        " | in beroep | op voorraad | op zee | op straat | op school | van toepassing | voor kinderen"
        " | met pensioen | onder andere | onder meer | bij elkaar | aan boord | aan huis | ter plaatse | in stock"
        " | op termijn | door toeval"
    ),
    opening_hours=phrases(
        "ontbijt | lunch | diner | "
        "geserveerd | openingstijd | bezoekuren | bezoektijden | loket | balie | kassa | gesloten | "
        "spreekuren | "
        "werkdagen | weekdagen | dagelijks | bereikbaar | open | geopend | openingstijden | openingsuren | spreekuur"
    ),
    circa=phrases("ca | circa | omstreeks | rond"),
    adverbs=phrases(
        "meestal | gewoonlijk | normaal | soms | "
        "gratis | opnieuw | alsnog | inmiddels | nogmaals | weer | daarna | daarvoor | eerder | later | reeds"
        " | al | nog"
        " | eveneens | ook"
        " | onlangs | intussen | ondertussen | vervolgens | meteen | nooit | zelden | vaak | nu"
    ),
    finite=phrases(
        "verdwijnen | verdwijnt | vallen | valt | stijgen | dalen | sluiten | sluit | openen | opent | "
        "werken | werkt | spelen | houden | zitten | krimpen | groeien | verhuizen | "
        "kwam | kwamen | ging | gingen | bleef | bleven | viel | vielen | stond | stonden | koos | kozen | zei | zeiden"
        " | is | zijn | was | waren | heeft | hebben | had | hadden | wordt | worden | werd | werden | zal | zullen"
        " | zou | zouden | kan | kunnen | kon | konden | moet | moeten | moest | mag | mogen | blijft | blijven"
        " | inbegrepen"
        " | hoeven | hoeft | willen | wil | gaan | gaat | komen | komt | krijgen | krijgt | blijken | blijkt"
        " | staan | staat | liggen | ligt | rijden | rijdt | vertrekken | vertrekt | gelden | geldt | lopen"
        " | loopt"
        " | stierf | stierven | stemde | stemden | bezocht | bezochten | doodde | doodden"
    ),
    plural_behind_apostrophe="s",
    plural_endings=("en", "ls", "rs", "ns", "ms", "es", "as", "os"),
    clock_leads=phrases("kwart over | kwart voor"),
    clock_steps=phrases("voor | over | voor half | over half"),
    clock_calls=phrases("na | voor | vanaf | tot"),
    surveyed=phrases(
        "gehouden | uitgevoerd | afgenomen | verricht | gedaan | "
        "peiling~ | enquête~ | onderzoek | onderzoeken | rondvraag | steekproef | studie | studies | stemming | loting"
        " | verloting | ledenraadpleging | raadpleging | bevraging | plaats | winnaar~ | beste"
    ),
    elided_articles=("een",),
    plural_nouns=("ingen", "eren", "nnen", "ers", "els", "ens", "jes"),
    baking=phrases("oven | bak | bakken | verwarm | voorverwarmen | voorverwarmde | hetelucht"),
    clocked=phrases(
        "opent | opende | sluit | sloot | begint | begon | start | startte | eindigt | eindigde | vertrekt | "
        "vertrok | komt | kwam | kwamen | gaat | ging | gaan | gingen | stipt | uiterlijk | ontbijt | "
        "lunch | diner | afgesproken | aftrap"
    ),
    clock_dotted=phrases("van | tot | om | vanaf | rond | vertrek | aankomst"),
    departures=phrases(
        "wedstrijd | duel | mis | voorstelling | journaal | dienst | aftrap | vergadering | "
        "trein | bus | boot | veerboot | vlucht | tram | uitzending"
    ),
    became=phrases("werd | is | was | wordt"),
    participle_endings=phrases("d | t"),
    places=phrases("plaats | plek | positie"),
    ranked=phrases(
        "volgt | volgen | volgde | "
        "staat | staan | stond | stonden | blijft | bleef | eindigt | eindigde | eindigden | geëindigd | "
        "bezet | bezette | bezetten | klimt | klom | zakt | zakte | gezakt | ranglijst | wereldranglijst | "
        "hitlijst"
    ),
    idioms=phrases(
        "de eerste graad | de tweede graad | de derde graad | de vierde graad | "
        "in het honderd | "
        "eigen helft | helft van de tegenstander | "
        "tot tien geteld | twee keer nagedacht | denk twee keer na | met twee linkerhanden | "
        "een hoog | één hoog | twee hoog | drie hoog | vier hoog | vijf hoog | "
        "best of three | best of five | best of seven | best of 3 | best of 5 | best of 7 | "
        "1 op 1 | één op één | 8-uurjournaal | 6-uurjournaal | 20-uurjournaal | elke morgen"
        " | twaalf ambachten en dertien ongelukken |"
        "fahrenheit 451 |"
        "eerste klas |"
        "half een | half twee | half drie | half vier | half vijf | half zes | half zeven | half acht | half negen"
        "| half tien | half elf | half twaalf | kwart over een | kwart over twee | kwart over drie | kwart over vier"
        "| kwart over vijf | kwart over zes | kwart over zeven | kwart over acht | kwart over negen | kwart over tien"
        "| kwart over elf | kwart over twaalf | kwart voor een | kwart voor twee | kwart voor drie | kwart voor vier"
        "| kwart voor vijf | kwart voor zes | kwart voor zeven | kwart voor acht | kwart voor negen | kwart voor tien"
        "| kwart voor elf | kwart voor twaalf | in acht. | in acht, | een van de | een van het | een van die"
        "| een van deze | een van hen | een van ons | een van onze | een van zijn | een van haar | een van hun"
        "| een van mijn | één van de | één van het | één van die | één van deze | één van hen | één van zijn"
        "| één van hun | één van onze | eén van de | een der | ene of andere | een of andere | een of ander | de ene"
        "| het ene | de een of ander | de een na de ander | een voor een | één voor één | een ander | een andere"
        "| een keer | een beetje | een paar | een aantal | een tikje | een en al | een en dezelfde | één en dezelfde"
        "| er een | er één | nog een | nog één | zo een | op een dag | op een gegeven moment | als één man |"
        " een op een"
        "| een-op-een | één-op-één | 1-op-1 | in één keer | in een keer | in één klap | nummer een"
        "| nummer één | nummer twee | nummer drie | op één lijn"
        " | één lijn trekken | één lijn te trekken | trekken één lijn | trekt één lijn | fit for 55"
        " | op een na | op één na | in acht nemen"
        "| in acht te nemen | in acht genomen | neemt in acht | acht slaan op | acht geslagen | geen acht |"
        " acht geven"
        "| acht op het | acht op zijn | acht op haar | acht op wat | acht op te | slaan acht op | slaat acht op"
        " | sla acht op | sloeg acht op | sloegen acht op | geef acht op | geeft acht op | geven acht op | gaf acht op"
        " | acht zich | acht ik | wij achten | zij achten | te achten | achten wij | op zeven sloten"
        " tegelijk"
        "| zevende hemel | zesde zintuig | vijfde colonne | vijfde wiel | zeven zeeën | onder vier ogen"
        "| tussen vier muren | de vier windstreken | met twee maten | meten met twee maten | twee handen op één buik"
        "| in twee woorden | twee aan twee | drie op een rij | driemaal is scheepsrecht | niet tot drie kunnen tellen"
        "| van twee walletjes | nul op het rekest | nul komma nul | van nul en generlei waarde | van nul af aan"
        "| vanaf nul | zero tolerance | nul op rekest | jaar nul | half werk | half om half | half-om-half |"
        " ten halve"
        "| beter ten halve | halve maatregelen | halve finale | halve finales | kwartfinale | kwartfinales"
        "| achtste finale | achtste finales | zestiende finale | zestiende finales | halve waarheid | halve waarheden"
        "| halve gare | kwart voor | kwart over | eerste hulp | in eerste instantie | in tweede instantie"
        "| eerste keer | de eerste keer | voor het eerst | voor de eerste keer | ten eerste | ten"
        " tweede"
        "| ten derde | ten vierde | ten vijfde | op het eerste gezicht | eerste gezicht | in de eerste plaats"
        "| in de tweede plaats | op de eerste plaats | eerste minister | eerste kamer | tweede kamer | eerste"
        " kamerlid"
        "| tweede kamerlid | tweede kamerleden | eerste kamerleden | eerste rang | eerste viool | tweede viool"
        "| eerste hand | uit de eerste hand | uit de tweede hand | tweede hands | tweede natuur | tweede huis"
        "| tweede kans | tweede adem | derde wereld | derde partij | aan derden | door derden | van derden |"
        " derde rijk"
        "| eerste levensbehoefte | eerste levensbehoeften | eerste dame | eerste lady | first lady"
        "|"
        " eerste klasse"
        "| tweede klasse | eerste de beste | vierde macht | vijfde macht | eerste wereldoorlog | tweede wereldoorlog"
        "| derde wereldoorlog | eerste wereldoorlogs | tweede wereldoorlogs | wereldoorlog een | wereldoorlog twee"
        "| tachtigjarige oorlog | dertigjarige oorlog | honderdjarige oorlog | zesdaagse oorlog | zevenjarige oorlog"
        "| twaalfjarig bestand | elfde gebod | tien geboden | twaalf ambachten | de twaalf apostelen | drie koningen"
        "| drie musketiers | duizend-en-een-nacht | duizend en een nacht | duizend-en-één-nacht | duizend en"
        " één nacht"
        "| duizend maal dank | duizend angsten | honderd keer | duizend keer | honderd procent zeker"
        "| de afgelopen jaren | de laatste jaren | de komende jaren | de voorbije jaren | de volgende jaren"
        "| deze jaren | afgelopen jaren | laatste jaren | komende jaren | de morgen | in de morgen "
        "| deze morgen | goede morgen | op een morgen | de volgende morgen | vroege morgen | van morgen tot avond"
        "| morgen de dag | 24/7 | 7/7 | 24/24 | 50/50 | fifty-fifty | vijftig-vijftig | 4x4 | 4 x 4"
        "| 24 uur per dag, 7 dagen per week | de een of de ander | acht het noodzakelijk | acht het nodig"
        "| acht het wenselijk | acht de kans | een en ander"
        "| derden | bel 112 | noodnummer 112 | twee-in-één | drie-in-één | bel in noodgevallen 112"
        " | 112 belt | 112 bellen | 112 gebeld | 112 belde | 112-melding | 112-meldingen | 112-centrale"
        " | 112-oproep | 112-telefoontje | 112-app | 112-gesprek | 112-net | 112 gebruiken | nummer 112"
        " | met één been in het graf | één been in het graf | bij de één | de één | de ene na de andere"
        " | de een of andere | de eerste de beste | een dezer dagen | één voor allen | één voor twaalf"
        " | vijf voor twaalf | vijf over twaalf | vijf minuten voor twaalf | van acht uur | nieuws van acht uur"
        " | journaal van acht uur | van zes uur | van tien uur 's | achtuurjournaal | eén en ander | één en ander"
        " | één van beide | één van beiden | twee kanten van de medaille | twee vliegen in één klap"
        " | twee onder een kap | twee-onder-een-kap | twee onder één kap | tweemaal nadenken | de twee gezichten"
        " | drie hoeraatjes | drie dubbel | drie wijzen | de drie musketiers | vier seizoenen"
        " | de vier jaargetijden | vijf sterren | vijfsterrenbeweging | zes zintuigen"
        " | zeven hoofdzonden | zeven dwergen | zeven wereldwonderen | op zijn elfendertigst"
        " | elf steden | elfstedentocht | elfde van de elfde | twaalf stielen | dertien in een dozijn"
        " | dertien ambachten | 13 ambachten | achttien karaat | honderd uit | honderduit"
        " | honderd-en-een | honderd tegen één | duizend-en-een | duizend en een"
        " | duizenden doden sterven | duizendpoot | de bovenste tien | top tien | top 40 | top 2000"
        " | nul op de meter | nul komma niks | onder nul | boven nul | rond het nulpunt | rond nul | van nul"
        " | nul op het | eerste hulp bij ongelukken | eerste paal | eerste steen | eerste spade | eerste divisie"
        " | tweede divisie | derde divisie | eerste elftal | derde leeftijd"
        " | derde kamer | derdewereld | laatste kwartier | eerste kwartier"
        " | eerste burger | eerste man | eerste termijn | tweede termijn | tweede lezing | eerste lezing"
        " | eerste aanleg | in eerste aanleg | tweede aanleg | om en nabij | derde verdieping links | code rood"
        " | code oranje | één-tweetje | één tegen één | eén op één"
        " | acht de | acht het | acht hij | acht zij | acht u"
        " | twee-nul | drie-nul | een-nul | vier-nul | vijf-nul | nul-nul | twee-een | drie-een | drie-twee |"
        " vier-een"
        " | vier-twee | vier-drie | een-een | twee-twee | drie-drie | patiënt nul "
        " | 100 procent zeker | 100% zeker | 13 in een dozijn | 360-gradenfeedback | 4-ogenprincipe | 5 voor 12"
        " | acht bewezen dat | acht dit een | acht dit niet | acht niet bewezen | acht slaan | acht te slaan"
        " | achter de zeven bergen | achtste wereldwonder | alle goede dingen bestaan uit drie | alle vijf op een rij"
        " | alle vijf op een rijtje | allen voor één | alles in het honderd | betere helft | bewezen acht"
        " | bij nul beginnen | boek met zeven zegels | dag één | dan tien wijzen | derde helft"
        " | derde keer is scheepsrecht | derde keer scheepsrecht | derde partijen | dertien aan tafel"
        " | dertien ongelukken | draai van 180 graden | drie biggetjes | drie keer is scheepsrecht | drie keer niks"
        " | drie keer raden | drie maal is scheepsrecht | duizend bommen en granaten | duizend doden sterven"
        " | een boek met zeven zegelen | een en een is twee | een uit duizenden | een-twee-drie"
        " | eerste aanspreekpunt | eerste keus | eerste lijn | eet voor twee | elfde uur | eten voor twee"
        " | eén plus één is drie | eén rotte appel | eén uit duizenden | eén zwaluw maakt | eén-twee-drie"
        " | geef acht! | geef acht. | geef me de vijf | geeft acht | geen twee keer laten zeggen"
        " | geen twee keer zeggen | het eerste het beste | honderd jaar eenzaamheid | in acht nam | in acht namen"
        " | in acht neemt | in acht nemend | in acht te worden genomen | in acht worden gehouden"
        " | in acht worden genomen | in acht wordt genomen | in het honderd gelopen | in het honderd liep"
        " | in het honderd loopt | in het honderd lopen | in één adem | in één moeite door | in één oogopslag"
        " | in één ruk | in één woord | liep in het honderd | loopt in het honderd | lopen in het honderd"
        " | meer dan duizend woorden | met twee monden | met zeven zegelen | met zeven zegels | negen levens"
        " | negen van de tien keer | negenennegentig van de honderd | niet in één dag gebouwd"
        " | niet op één dag gebouwd | nodig acht | noodzakelijk acht | nul en generlei waarde | onder één dak"
        " | onder één hoedje | onder één noemer | op het eerste oog | op het tweede gezicht | op nul beginnen"
        " | op twee gedachten | op één hoop | op één paard gewed | op één paard te wedden | op één paard wedden"
        " | over één kam | snijdt aan twee kanten | sterft duizend doden | stierf duizend doden | tel tot tien"
        " | telde tot tien | telt voor twee | tien in de lucht | tien met een griffel | tien met een zoen"
        " | tien tegen een | tien tegen één | tot drie tellen | tot tien tellen | tussen twee stoelen"
        " | tussen twee vuren | twaalf apostelen | twaalf uur tot de middag | twee druppels water"
        " | twee en twee is vier | twee geloven op een kussen | twee geloven op één kussen | twee handen op een buik"
        " | twee honden vechten | twee kanten van dezelfde medaille | twee kapiteins op een schip"
        " | twee kapiteins op één schip | twee keer bedenken | twee keer nadenken | twee keer niks | twee kwaden"
        " | twee linkerhanden | twee linkse handen | twee maal twee is vier | twee plus twee is vier"
        " | twee vliegen in een klap | twee walletjes | twee weten meer dan een | twee weten meer dan één"
        " | twee zien meer dan een | twee zijden van dezelfde medaille | tweede huid | tweede jeugd | tweede keus"
        " | tweede klas | tweede thuis | uit alle vier de windstreken | uit tweede hand | uur nul"
        " | van de eerste orde | van het eerste uur | van twee wallen | veertig dagen en veertig nachten"
        " | veertig rovers | verstand op nul | vier muren | vier ogen zien meer dan twee | vier windstreken"
        " | vier-ogen-principe | vier-ogenprincipe | vierde wand | vijf zintuigen | vijftien minuten roem"
        " | vijftig tinten | waar twee ruilen | wenselijk acht | wie één keer liegt | zaak in het honderd"
        " | zeven geitjes | zeven jaar ongeluk | zeven kleuren stront | zeven levens | zeven sloten"
        " | zeven vette jaren | zeven wereldzeeën | zevende kunst | zo klaar als twee maal twee vier is"
        " | één plus één is drie | één rotte appel | één uit duizenden | één zwaluw maakt | één-twee-drie"
        " | één beeld zegt meer dan duizend woorden | één en al | één en één is twee | eén en één is twee"
        " | één keer is geen keer"
        " | één plaatje zegt meer dan duizend woorden | één plus één is twee | één vogel in de hand"
        " | één zwaluw maakt nog geen zomer"
        " | stoot zich niet twee keer | stoot zich geen twee keer | vergelijking met twee onbekenden"
        " | laatste zestien | laatste 16"
        " | één plus één"
        " | één en één niet altijd twee | één en één"
        " | twee bij twee | op twee na | op drie na | eén van hen | eén voor één"
        " | driemaal raden | driemaal hoera"
    ),
    troops=phrases("squadron | brigade | divisie | regiment | bataljon | korps | compagnie | eskadron"),
    graded=phrases("graad | fase | klasse"),
    name_numbers=phrases(
        "breedtegraad | lengtegraad | "
        "eskader | smaldeel | "
        "dalai lama | "
        "dr. | druk, | wereldoorlog | wereldoorlogen | rijk | republiek | divisie | legerkorps | regiment"
        " | bataljon | brigade"
        "| vloot | straat | laan | arrondissement | internationale | amendement"
        " | meervoudige kamer"
        " | minuut | minuten | leerjaar | klas | klassen | kleuterklas | middelbaar | kamer | compagnie | secundair"
        " | instantie"
        " | set | sets | reekshoofd"
    ),
    planned=phrases(
        "zal | zullen | zou | zouden | wil | willen | plan~ | gepland~ | verwacht~ | voorspel~ | voorzie~ | doel~"
        "| streeft | streven | beoog~ | beogen | moet | moeten | kan | kunnen | zou kunnen | hoopt | hopen | mikt"
        "| mikken | voorgesteld~ | stelt voor | raamt | rekent | rekenen | begroot~ | raming~"
        " | van plan | voornemens"
    ),
    others=phrases(
        "ander | andere | anderen | elders | naburig~ | buurgemeente~ | buurland~ | buurman | rivaal"
        " | rivalen | concurrent~ | vergelijkba~ | soortgelijk~ | voorganger~ | zuster~ | collega-~"
        " | aangrenzende | buurdorp~ | buurstad~ | nabijgelegen | grotere | kleinere"
    ),
    definites=phrases("de | het | deze | dit | die | dat | alle | hele | volledige | onze"),
    still=("nog", "steeds"),
    counting=phrases(
        "exitpoll~ | stemmen geteld | stembureaus geteld | stemmen is geteld | stemmen zijn geteld | "
        "tussenstand | voorlopige telling | gedeeltelijke uitslag | prognose | eerste raming"
    ),
    final_counts=phrases(
        "definitieve uitslag | definitieve uitslagen | einduitslag | officiële uitslag | hertelling | "
        "definitieve cijfers | definitieve telling"
    ),
    so_far=phrases(
        "nu | tot nu toe | tot dusver | tot dusverre | al | reeds | inmiddels | tot op heden | tot vandaag"
        " | tot op de dag van vandaag | tot nog toe"
    ),
    rescheduled=phrases(
        "dan gepland | dan aangekondigd | dan voorzien | dan beloofd | dan eerst aangekondigd"
        " | dan oorspronkelijk gepland | dan aanvankelijk gepland | uitgesteld~ | uitstel | verzet naar"
        " | verplaatst~ | verschoven | verlengd~ | vervroegd~ | opgeschoven | nieuwe datum | nieuwe termijn"
        " | later dan verwacht | eerder dan verwacht | met vertraging"
    ),
    corrected=phrases(
        "gecorrigeerd~ | correctie~ | corrig~ | herzien~ | bijgesteld~ | rectificatie~ | rectific~ | erratum"
        "| aanvankelijk | oorspronkelijk | eerder gemeld | eerder gemelde | eerder genoemd | eerder genoemde"
        "| eerdere opgave | eerder bericht | ten onrechte | abusievelijk | per abuis | bij vergissing | in plaats van"
        "| niet zoals | verkeerd gelezen | verkeerd afgelezen | verkeerd gemeld~"
        " | moet zijn: | had moeten zijn | lees: | juist is | juiste getal | juiste aantal | juiste cijfer | correct"
        " is"
        " | voorlopige cijfer van | voorlopige aantal van | voorlopige totaal van"
    ),
    demanding=phrases(
        "aanbevol~ | aanbeve~ | adviseer~ | geadviseerd |"
        " eis | eist | eisen | eiste | eisten | geëist~ | looneis~ | vorder~ | gevorderd~ | vraag~ | vragen |"
        " vroeg | vroegen | gevraagd~ | vraagprijs | wil | willen | wilde | wilden | verlang~ | verzoek~ |"
        " verzocht~ | aangevraagd~ | claimt | claimen | richtprijs"
    ),
    answering=phrases(
        "bod | tegenbod | loonbod | biedt | bieden | bood | boden | geboden | aanbod | aanbiedt | aangeboden |"
        " voorgesteld~ | voorstel~ | stelt voor | op tafel | toegekend~ | toegewezen~ | goedgekeurd~ | schikking~"
        " | schikte | schikten | verkocht voor"
    ),
    misprints=phrases(
        "zetfout~ | drukfout~ | tikfout~ | typefout~ | schrijffout~ | tikfoutje | corrigend~ | errata | cijfers"
        " verwisseld | cijfers omgewisseld | cijfers omgedraaid | verwisselde cijfers"
    ),
    adjusted=phrases("gecorrigeerd~ | gecorrigeerd voor"),
    and_not=phrases("en niet"),
    of_which=phrases("waarvan | van wie | van hen | daarvan | hiervan | ervan | van dat bedrag"),
    among=phrases("onder wie | onder hen | waaronder | onder meer | inclusief"),
    made_of=phrases(
        "bestaande uit | bestaat uit | bestaan uit | verdeeld over | verdeeld in | samengesteld uit"
        " | onderverdeeld in | opgesplitst in | te weten | namelijk"
        " | als volgt | gesplitst in | uitgesplitst in | verdeeld tussen"
    ),
    out_of=phrases(
        "van | van het | van de | van in totaal | van alle | uit | op | op de | op een totaal van | van zijn"
        " | van hun | van haar | van onze | onder de"
    ),
    that_is=phrases(
        "of | oftewel | ofwel | dat is | dat zijn | d.w.z. | dat wil zeggen | dus | wat neerkomt op | dat komt"
        " neer op | dat komt overeen met | goed voor | overeenkomend met | een aandeel van | dat maakt | dat geeft"
        " | namelijk | te weten"
        " | dat betekent"
    ),
    from_level=phrases("van | na | tegenover | tegen | in plaats van | vergeleken met | ten opzichte van"),
    to_level=phrases("naar | tot | tot aan | op | bereikte | nu"),
    origins=("uit",),
    locatives=("in", "op", "bij", "te"),
    disputing=phrases("betwist | betwisten | betwistte | spreekt tegen | weerspreekt | houdt het op"),
    how_many=phrases("hoeveel"),
    own_counts=phrases(
        "volgens ons | volgens onze telling | volgens onze cijfers | we telden | wij telden | volgens onze"
        " berekening | volgens onze berekeningen | naar onze schatting | volgens onze schatting"
    ),
    compared=phrases(
        "tegenover | vergeleken met | in vergelijking met | vergeleken bij | ten opzichte van | tegen | in plaats van"
    ),
    by_amount=phrases("met | met de | van | plus | min | een stijging van | een daling van"),
    breakdowns=phrases(
        "per divisie | per sector | per regio | per land | per categorie | per segment | naar soort | per soort"
        " | naar herkomst | per product | per markt | per afdeling | uitgesplitst naar"
    ),
    turning=phrases("op | is nu | is | werd | wordt"),
    for_so_long=phrases(
        "voor | gedurende | voor een periode van | voor de duur van | een looptijd van | een periode van"
    ),
    joined=phrases("begon | begonnen | kwam | gekomen | aangenomen | startte | gestart | aantrad | binnenkwam"),
    served=phrases("achter de rug | dienst achter de rug | dienst gedaan"),
    up_to_now=phrases("bestaat | bestaat al | bestaat inmiddels | al"),
    lasting=phrases(
        "duur | duurt | duurde | duren | duurden | geduurd | lang | later | na | looptijd | bouwtijd |"
        " oftewel | dus | dat is | in totaal | vergde | vergden | kostte | in beslag"
        " | gekozen"
    ),
    toil=phrases("werk | arbeid | werkzaamheden | inspanningen"),
    afterwards=phrases("later | na"),
    leading=phrases("voor | achter | voorsprong | achterstand | sneller dan | langzamer dan"),
    above_below=phrases("boven | onder | beneden"),
    standing=phrases(
        "was dat | waren dat | bedroeg | bedroegen | was | waren | kwam uit op | kwamen uit op | lag op | lagen"
        " op | stond op | stonden op | kwam op | kwamen op | uitgekomen | gelegen | bedragen | geweest"
    ),
    apiece=phrases(
        "per stuk | elk | ieder | het stuk | per eenheid | per persoon | per hoofd | de man | per exemplaar |"
        " per kaartje | stukprijs"
        " | stukprijs van"
        " | prijs per stuk"
    ),
    priced=phrases("van | à | voor | a"),
    coming_to=phrases(
        "maakt | dat maakt | kosten | kost | kostten | voor | komt op | goed voor | dus"
        " | komt men op | zijn het | kom je op | komen we op"
    ),
    extras=phrases(
        "btw | belasting | belastingen | inclusief | incl. | plus | levering | verzending | bezorging |"
        " korting | kosten | rente | met | zonder | exclusief | naast | plaatsing | montage"
        " | inbegrepen"
    ),
    differences=phrases(
        "erbij | meer dan | minder dan | omhoog | omlaag | meer | minder | hoger | lager | langer | korter | dieper |"
        " breder | smaller | zwaarder | lichter | groter | kleiner | sneller | langzamer | duurder | goedkoper |"
        " ouder | jonger | hoger dan | lager dan | langer dan | korter dan | dieper dan | breder dan | smaller dan"
        " | zwaarder dan | lichter dan | groter dan | kleiner dan | sneller dan | langzamer dan | duurder dan |"
        " goedkoper dan | ouder dan | jonger dan"
    ),
    as_of=phrases("per | stand per | peildatum | op peildatum"),
    these_days=phrases("nu | vandaag | dezer dagen | deze dagen | deze week | deze maand"),
    yardsticks=phrases(
        "verwacht~ | plan | plannen | gepland~ | doel~ | streef~ | prognose~ | capaciteit~ | quotum | quota"
        " | gemiddeld~ | vorig~ | eerder~ | niveau | oorspronkelijk~ | behoefte~ | begroot~ | begroting | meer"
        " | dan | stijg~ | groei~ | toename | bbp"
        " | uitvoering | realisatie | taakstelling"
    ),
    then=phrases("toen | destijds"),
    needed=phrases("nodig | ontbreken | ontbreekt | benodigd~"),
    befalling=phrases(
        "geabsorbeerd~ | absorbeer~ | opgenomen | bevroren | verbrand~ | vernietigd~ | verwoest~ |"
        " overstroomd~ | besmet~ | geïnfecteerd~ | bedorven | verrot~ | verdampt~ | geëvacueerd~ | gerecycled~"
        " | gefilterd~ | verdronken | gedood~"
        " | onder controle | ingedamd | geblust"
    ),
    hence=phrases("dus | derhalve | bijgevolg | zodat | aldus"),
    everything=phrases("alles | het geheel"),
    emphatic=phrases("maar liefst | liefst | een volle | ruim en breed | wel"),
    gains=phrases(
        "scheelt | schelen | bespaar~ | bespar~ | bespaart | winst | tijdwinst~ | wint | win je | voorsprong"
    ),
    adding=phrases("samen met | opgeteld bij | tel je | tellen we | bovenop | gevoegd bij | plus"),
    foremost=phrases("vooral | met name | in het bijzonder | voornamelijk | bijvoorbeeld | alleen al | onder meer"),
    bounded=phrases(
        "nalevingspercentage | nalevingsgraad | therapietrouw | volledigheid | "
        "werkloosheidspercentage | sterftecijfer | nauwkeurigheid | leegstandspercentage | "
        "kiemkracht | kiempercentage | zuiverheid | werkzaamheid | opkomstpercentage | slagingspercentage | "
        "vaccinatiegraad | overlevingskans | "
        "relatieve vochtigheid | relatieve luchtvochtigheid | luchtvochtigheid | punctualiteit"
        " | betrouwbaarheid | waarschijnlijkheid | neerslagkans | batterijniveau | accuniveau"
        " | kamerbezetting | bezettingsgraad van de kamers | bezetting van de kamers"
        " | bezettingsgraad van het hotel"
    ),
    accompanied=phrases("met | zonder | onder"),
    doubled=phrases("verdubbel~"),
    tripled=phrases("verdrievoudig~"),
    halved=phrases("gehalveerd | halveerde | halveerden | halveert | halveren"),
    multiples=words(
        "4 verviervoudigd verviervoudigde verviervoudigden"
        " | 5 vervijfvoudigd vervijfvoudigde vervijfvoudigden"
        " | 10 vertienvoudigd vertienvoudigde vertienvoudigden"
    ),
    summing_up=phrases("kortom | kort gezegd | samengevat | samenvattend | al met al | in het kort"),
    back_then=phrases("toen"),
    pointing=phrases("dit | deze | die"),
    ballot=words("in_favour voor ja voorstemmen | against tegen nee tegenstemmen | abstain onthouding onthoudingen"),
    on_top=phrases("verder~ | bijkomend~ | extra"),
    bodies=phrases(
        "jury | jury's | raad | gemeenteraad~ | rechtbank | hof | commissie~ | bestuur | college | parlement"
        " | kamer | senaat"
    ),
    present=phrases("aanwezig~"),
    spelled_out=phrases("zegge | in letters | in woorden"),
    alls=phrases("alle | al de | al onze"),
    outcomes=words(
        "win overwinning overwinningen zege zeges gewonnen"
        " | draw gelijkspel gelijkspelen gelijke_spelen remise remises"
        " | loss nederlaag nederlagen verliespartijen verloren"
        " | match wedstrijd wedstrijden partij partijen duels ronden rondes"
    ),
    unvoted=phrases("ongeldig~ | blanco | afwezig~ | niet gestemd | niet stemden | stemden niet | stemde niet"),
    negated=phrases("niet | geen | nooit | noch | zonder | niets | nergens | niemand"),
    scheduled=phrases(
        "begint | beginnen | start | starten | eindigt | opent | openen | sluit | komt | komen | vertrekt |"
        " verloopt | verschijnt"
    ),
    past_signs=phrases(
        "was | waren | had | hadden | werd | werden | zei | zeiden | kwam | kwamen | ging | gingen | gaf | gaven"
        " | steeg | daalde | begon | begonnen | overleed | overleden | won | verloor | meldde | kondigde | maakte"
        " | maakten | vond | vonden | stemde | tekende | tekenden | opende | brak | raakte | raakten | sloot | nam"
        " | namen | bleek | viel | vielen | kreeg | reed | liet | besloot | besloten | heeft | hebben | omgekomen"
        " | aangehouden | gewond"
    ),
    speech=phrases(
        "zei | zeiden | zegt | zeggen | volgens | aldus | verklaarde | verklaart | verklaarden | meldde | meldt"
        "| meldden | melden | liet weten | laat weten | lieten weten | maakte bekend | maakt bekend | maakten bekend"
        "| kondigde aan | kondigt aan | bevestigde | bevestigt | bevestigden | voegde toe | stelde | stelt | stelden"
        "| beweert | beweerde | benadrukte | benadrukt | schat | schatte | berichtte | bericht | noemde | deelde mee"
        "| deelt mee | gaf aan | geeft aan | naar eigen zeggen"
    ),
    head_last=True,
    adjective_endings=("e",),
    never_counted=("baar", "lijk", "eerde", "elde", "erde", "ocht"),
    concepts=words(
        "state staat staten land landen natie naties | person persoon personen mens mensen | man man mannen"
        "| woman vrouw vrouwen | child kind kinderen"
    ),
    ranging=("uiteen",),
)
