"""German (Germany, Austria, Switzerland): how figures are written."""

from claimcheck.languages._shape import Language, phrases, words

LANGUAGE = Language(
    code="de",
    name="German",
    capital_nouns=True,
    bare_years=True,
    adjective_endings=("e", "en", "er", "es", "em"),
    stemmer="german",
    letters="äöüß",
    compound_nouns=True,
    decimal=",",
    grouping=(".", "'", " "),
    date_order="dmy",
    cardinals=words(
        "1.5 einundhalb einundhalbe | 0 null | 1 ein eins eine einen einem einer eines | 2 zwei zwo zweier"
        " zweien | 3 drei dreier dreien"
        "| 4 vier vieren | 5 fünf fuenf | 6 sechs | 7 sieben | 8 acht | 9 neun | 10 zehn | 11 elf | 12 zwölf zwoelf"
        "| 13 dreizehn | 14 vierzehn | 15 fünfzehn fuenfzehn | 16 sechzehn | 17 siebzehn | 18 achtzehn | 19 neunzehn"
        "| 20 zwanzig | 30 dreißig dreissig | 40 vierzig | 50 fünfzig fuenfzig | 60 sechzig | 70 siebzig | 80 achtzig"
        "| 90 neunzig | 0.5 halb halbe halber halbes halben halbem hälfte | 0.75 dreiviertel"
        "| 1.5 anderthalb anderthalbe eineinhalb eineinhalbe einundeinhalb | 2.5 zweieinhalb zweiundeinhalb"
        "| 3.5 dreieinhalb dreiundeinhalb | 4.5 viereinhalb vierundeinhalb | 5.5 fünfeinhalb fünfundeinhalb"
        "| 6.5 sechseinhalb sechsundeinhalb | 7.5 siebeneinhalb siebenundeinhalb | 8.5 achteinhalb achtundeinhalb"
        "| 9.5 neuneinhalb neunundeinhalb | 10.5 zehneinhalb zehnundeinhalb | 11.5 elfeinhalb elfundeinhalb"
        "| 12.5 zwölfeinhalb zwölfundeinhalb | 1.25 eineinviertel einundeinviertel | 2.25 zweieinviertel"
        "| 1.75 eindreiviertel | 2.75 zweidreiviertel"
    ),
    hundreds=words("100 hundert"),
    scales=words(
        "1e5 lakh lakhs | 1e7 crore crores | 1e3 tausend tsd tsd. | 1e6 million millionen mio mio. mill. mln mln."
        "| 1e9 milliarde milliarden mrd mrd. mia mia. | 1e12 billion billionen bio. bill. | 1e15 billiarde billiarden"
        "| 1e18 trillion trillionen trill. | 1e21 trilliarde trilliarden"
    ),
    closing_scales=words("1e3 mille"),
    suffixes=words("1e3 k K Tsd T | 1e6 M Mio mio Mln | 1e9 Mrd mrd Mia G | 1e12 Bio"),
    ordinals=words(
        "1 erste ersten erster erstes erstem"
        "| 2 zweite zweiten zweiter zweites zweitem zwote zwoten zwoter zwotes zwotem"
        "| 3 dritte dritten dritter drittes drittem | 4 vierte vierten vierter viertes viertem"
        "| 5 fünfte fünften fünfter fünftes fünftem fuenfte fuenften fuenfter fuenftes fuenftem"
        "| 6 sechste sechsten sechster sechstes sechstem"
        "| 7 siebte siebten siebter siebtes siebtem siebente siebenten siebenter siebentes siebentem"
        "| 8 achte achten achter achtes achtem | 9 neunte neunten neunter neuntes neuntem"
        "| 10 zehnte zehnten zehnter zehntes zehntem | 11 elfte elften elfter elftes elftem"
        "| 12 zwölfte zwölften zwölfter zwölftes zwölftem zwoelfte zwoelften zwoelfter zwoelftes zwoelftem"
        "| 13 dreizehnte dreizehnten dreizehnter dreizehntes dreizehntem"
        "| 14 vierzehnte vierzehnten vierzehnter vierzehntes vierzehntem"
        "| 15 fünfzehnte fünfzehnten fünfzehnter fünfzehntes fünfzehntem"
        "| 16 sechzehnte sechzehnten sechzehnter sechzehntes sechzehntem"
        "| 17 siebzehnte siebzehnten siebzehnter siebzehntes siebzehntem"
        "| 18 achtzehnte achtzehnten achtzehnter achtzehntes achtzehntem"
        "| 19 neunzehnte neunzehnten neunzehnter neunzehntes neunzehntem"
        "| 20 zwanzigste zwanzigsten zwanzigster zwanzigstes zwanzigstem | 30 dreißigste dreißigsten dreißigster"
        " dreißigstes dreißigstem dreissigste dreissigsten dreissigster dreissigstes dreissigstem"
        "| 40 vierzigste vierzigsten vierzigster vierzigstes vierzigstem"
        "| 50 fünfzigste fünfzigsten fünfzigster fünfzigstes fünfzigstem"
        "| 60 sechzigste sechzigsten sechzigster sechzigstes sechzigstem"
        "| 70 siebzigste siebzigsten siebzigster siebzigstes siebzigstem"
        "| 80 achtzigste achtzigsten achtzigster achtzigstes achtzigstem"
        "| 90 neunzigste neunzigsten neunzigster neunzigstes neunzigstem"
        "| 100 hundertste hundertsten hundertster hundertstes hundertstem"
        "| 1e3 tausendste tausendsten tausendster tausendstes tausendstem"
        "| 1e6 millionste millionsten millionster millionstes millionstem"
        "| 1e9 milliardste milliardsten milliardster milliardstes milliardstem"
        "| 1e12 billionste billionsten billionster billionstes billionstem"
    ),
    ordinal_marks=("er", "ern", "te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes", "stem"),
    ordinal_dot=True,
    portions=("teil", "teils", "teile"),
    fractions=words(
        "2 halbe halber halbes halben hälfte hälften | 3 drittel dritteln drittels | 4 viertel vierteln viertels"
        "| 5 fünftel fünfteln fünftels | 6 sechstel sechsteln sechstels | 7 siebtel siebteln siebtels siebentel"
        "| 8 achtel achteln achtels | 9 neuntel neunteln neuntels | 10 zehntel zehnteln zehntels"
        "| 11 elftel elfteln elftels | 12 zwölftel zwölfteln zwölftels | 15 fünfzehntel fünfzehnteln fünfzehntels"
        "| 16 sechzehntel sechzehnteln sechzehntels | 20 zwanzigstel zwanzigsteln zwanzigstels"
        "| 25 fünfundzwanzigstel fünfundzwanzigsteln fünfundzwanzigstels | 30 dreißigstel dreißigsteln dreißigstels"
        "| 50 fünfzigstel fünfzigsteln fünfzigstels | 100 hundertstel hundertsteln hundertstels"
        "| 1e12 billionstel | 1e3 tausendstel tausendsteln tausendstels | 1e6 millionstel millionsteln millionstels"
        "| 1e9 milliardstel milliardsteln milliardstels"
    ),
    denominator_endings=("stel", "tel", "steln", "teln", "stels", "tels"),
    collectives=words("12 dutzend dutzends"),
    few=words("2 paar beiden"),
    several=phrases(
        "einige | einigen | einiger | etliche | etlichen | etlicher | mehrere | mehreren | mehrerer | paar | viele"
        " | vielen"
    ),
    vague_plurals=words(
        "20 dutzende dutzenden dutzender | 200 hunderte hunderten hunderter aberhunderte aberhunderten"
        "| 2e3 tausende tausenden abertausende abertausenden | 2e4 zehntausende zehntausenden zehntausender"
        "| 2e5 hunderttausende hunderttausenden hunderttausender | 2e6 millionen | 2e7 dutzende_millionen"
        " dutzende_von_millionen dutzenden_millionen | 2e8 hunderte_millionen hunderte_von_millionen"
        " hunderten_millionen hunderten_von_millionen | 2e9 milliarden | 2e12 billionen | 2e10 dutzende_milliarden"
        " dutzende_von_milliarden | 2e11 hunderte_milliarden hunderte_von_milliarden hunderten_milliarden"
    ),
    ratios=phrases("von | aus"),
    joiners=("und",),
    decimal_words=("komma",),
    halves_after=phrases(
        "und ein halb | und eine halbe | und ein halbes | und ein halber | und einen halben | und einem halben"
        "| und einer halben | und eines halben | einhalb | ein halb"
    ),
    quarters_after=phrases("und ein viertel | und einviertel | einviertel"),
    negatives=("minus", "negativ"),
    positives=("plus",),
    inverted=True,
    compound=True,
    compound_joiners=("und",),
    occasions=("mal",),
    half_endings=("undeinhalb", "einhalb", "undeinhalbe", "einhalbe"),
    weak=(
        "ein",
        "eine",
        "einen",
        "einem",
        "einer",
        "eines",
        "hälfte",
        "halb",
        "halbe",
        "halber",
        "halbes",
        "halben",
        "halbem",
    ),
    articles=("ein", "eine", "einen", "einem", "einer", "eines"),
    about=phrases(
        "etwa | ungefähr | circa | zirka | ca. | ca | rund | um die | so um die | in etwa | annähernd | beinahe"
        " | fast"
        "| nahezu | knapp | knappe | knappen | schätzungsweise | geschätzt | geschätzte | geschätzten | geschätzter"
        "| grob | grob geschätzt | plusminus | plus-minus | plus/minus | nahe | nahe an | nahe bei"
        "| in der größenordnung von | etwa um die | über den daumen | gut und gerne | gut und gern"
        "| ungefähre | ungefähren | rd. | rd"
        "| im schnitt etwa | annäherungsweise | näherungsweise | approximativ | vielleicht | praktisch | quasi | bald"
        "| bei rund | bei etwa | an etwa | gegen etwa | wohl | mehr oder weniger"
        " | so gut wie"
    ),
    over=phrases(
        "mehr als | über | oberhalb von | oberhalb der | größer als | höher als | länger als | älter als |"
        " schwerer als"
        "| stärker als | besser als | jenseits von | jenseits der | weit über | weit mehr als | deutlich über"
        "| deutlich mehr als | knapp über | leicht über | etwas mehr als | etwas über | ein wenig über | wenig"
        " mehr als"
        "| kaum mehr als | gut | gute | guten | weitaus mehr als | wesentlich mehr als | übersteigt | übersteigen"
        "| überstieg | überstiegen | überschreitet | überschreiten | überschritt | überschritten | übertrifft"
        "| übertraf | von über | von mehr als | mit über | mit mehr als | auf über | auf mehr als | bei über"
        "| ein plus von über"
    ),
    parted=phrases("mindestens | wenigstens | zumindest | höchstens | maximal | allenfalls | allerhöchstens"),
    parting=phrases("für | in | auf | um | an | bei | mit | zu | aus | von"),
    just=phrases(
        "knapp über | leicht über | etwas mehr als | etwas über | ein wenig über | wenig mehr als | kaum mehr"
        " als | gut | gute | guten | knapp unter | leicht unter | etwas unter | etwas weniger als | nicht ganz"
    ),
    at_least=phrases(
        "jedoch mindestens | aber mindestens | "
        "gleich oder mehr als | mindestens aber | mindestens jedoch | mindestens | wenigstens | zumindest |"
        " minimal | minimum | mind. | min."
        " | nicht weniger als | nicht unter | ab"
        "| allermindestens | zum mindesten | ein minimum von | einem minimum von | größer oder gleich"
        "| größer als oder gleich | größer gleich | größer/gleich | gleich oder größer als | mehr oder gleich"
        "| mehr als oder gleich | nicht geringer als | nicht kleiner als | keine geringere als | von mindestens"
        "| sage und schreibe mindestens | bereits ab"
    ),
    under=phrases(
        "weniger als | unter | unterhalb von | unterhalb der | kleiner als | niedriger als | geringer als |"
        " kürzer als"
        "| jünger als | leichter als | knapp unter | deutlich unter | weit unter | leicht unter | etwas unter"
        "| etwas weniger als | deutlich weniger als | weit weniger als | nicht ganz | nicht einmal | noch nicht"
        " einmal"
        "| keine | von weniger als | mit weniger als | auf unter | auf weniger als | binnen weniger als"
        "| unter der marke von | unter die marke von"
    ),
    at_most=phrases(
        "höchstens aber | maximal aber | jedoch höchstens | aber höchstens | "
        "höchstens | maximal | bis zu | bis zum | bis | nicht mehr als | nicht über | nicht länger als"
        "| nicht größer als | nicht höher als | nicht älter als | allenfalls | allerhöchstens | höchstenfalls"
        "| im höchstfall | längstens | spätestens | max. | maximum | ein maximum von | einem maximum von | maximale"
        "| kleiner oder gleich | kleiner als oder gleich | kleiner gleich | kleiner/gleich | gleich oder kleiner als"
        "| weniger oder gleich | weniger als oder gleich | von höchstens | von bis zu | mit bis zu | auf bis zu"
        "| keinesfalls mehr als | gedeckelt auf | begrenzt auf | beschränkt auf"
    ),
    about_after=phrases(
        "ungefähr | circa | zirka | in etwa | oder so | etwa | plusminus | mehr oder weniger | schätzungsweise"
    ),
    over_after=phrases("plus | und ein paar zerquetschte"),
    at_least_after=phrases(
        "oder mehr | und mehr | oder darüber | und darüber | oder höher | und höher | oder älter | und älter"
        "| oder länger | oder größer | aufwärts | und aufwärts | mindestens | minimum | oder später"
        "| nicht unterschreiten | nicht unterschreitet | nicht unterschritten | nicht zu unterschreiten"
    ),
    at_most_after=phrases(
        "oder weniger | und weniger | oder darunter | und darunter | oder niedriger | oder jünger | und jünger"
        "| oder kleiner | oder kürzer | maximal | höchstens | maximum | abwärts | oder früher"
        "| nicht übersteigen | nicht überschreiten | nicht übersteigt | nicht überschreitet"
    ),
    exactly=phrases(
        "nichts weiter als | nicht mehr und nicht weniger als | genau | exakt | präzise | gleich | punktgenau |"
        " haargenau | ganze | sage und schreibe"
        " | verfügt über | verfügen über | verfügte über | verfügten über | berichtet über | berichten über"
        " | entscheidet über | entscheiden über | abgestimmt über"
        " | darlehen über | darlehens über | kredit über | kredite über | kredits über | vertrag über"
        " | verträge über | vertrags über | auftrag über | aufträge über | rechnung über | rechnungen über"
        " | scheck über | schecks über | bürgschaft über | bürgschaften über | anleihe über | anleihen über"
        " | gutschein über | gutscheine über | quittung über | überweisung über | überweisungen über"
        " | strafbefehl über | bußgeldbescheid über | bescheid über | bescheide über | hypothek über"
        " | hypotheken über | wechsel über | spendenquittung über | zuwendungsbescheid über"
        " | förderbescheid über | kaufvertrag über | mietvertrag über | leasingvertrag über"
        " | arbeitsvertrag über | darlehensvertrag über | kreditvertrag über | garantie über | police über"
        " | mahnung über | mahnungen über | schuldschein über | schuldscheine über | abschlagsrechnung über"
        " | vereinbarung über | bestellung über | bestellungen über | großauftrag über"
        " | millionenauftrag über | bankkredit über | kreditlinie über | kaution über | pfandbrief über"
        " | forderung über | forderungen über | haftbefehl über | geldstrafe über | lastschrift über"
    ),
    below_zero=phrases("unter null | unter dem gefrierpunkt | minus | frost | kälte"),
    nobody=phrases("kein | keine | keiner | keinem | keinen | keines | niemand | nie"),
    clause_openers=phrases("dass | daß | ob | weil | wenn | als | während | obwohl | falls | sobald"),
    denials=("nicht",),
    than=("als",),
    between=(
        ("zwischen", "und"),
        ("zwischen dem", "und dem"),
        ("zwischen den", "und"),
        ("von", "bis"),
        ("von", "bis zu"),
        ("vom", "bis zum"),
        ("vom", "bis"),
        ("vom", "auf den"),
        ("von", "auf bis zu"),
        ("ab", "bis"),
        ("ab dem", "bis zum"),
        ("seit", "bis"),
        ("im bereich von", "bis"),
        ("bei", "bis"),
        ("zwischen", "bis"),
    ),
    range_words=phrases("bis | bis zu | bis zum | bis hin zu"),
    changes=phrases(
        "eingebrochen | einbrach | einbrachen | zugelegt | zulegte | zulegten | abgesackt | sackte | "
        "sackten | schnellte | schnellten | hochgeschnellt | "
        "stieg | stiegen | steigt | steigen | gestiegen~ | wuchs | wuchsen | wächst | gewachsen~ | erhöh~ | anstieg~"
        "| zunahme | nahm | zugenommen | fiel | fielen | fällt | fallen | gefallen~ | sank | sanken | sinkt | sinken"
        "| gesunken~ | rückgang | zurückgegangen | ging | gingen | geht | senk~ | gesenkt~ | verringer~ | reduzier~"
        "| kletter~ | geklettert | angehoben | anheb~ | anhob | aufgestockt | aufstock~ | ausgeweitet | schrumpf~"
        "| geschrumpft | verkürz~ | verlänger~ | veränder~"
        " | vertief~ | verbreiter~ | vergrößer~ | verkleiner~ | halbier~ | verdoppel~ | verdreifach~ | rutsch~"
        " | erwärm~ | erhitz~ | abgekühlt | abkühlen | aufgeheizt | aufheizen"
    ),
    percentages=phrases("prozentsatz | prozentsatzes | prozentsätze | prozentsätzen"),
    margins=phrases("fehlertoleranz | fehlermarge | fehlerspanne | schwankungsbreite"),
    points=("punkt", "punkte", "punkten"),
    shares=words(
        "percent gew.-% gew.-prozent gew.% ma.-% vol.-% vol.% mol-%"
        " gewichtsprozent volumenprozent masseprozent prozent prozents prozente prozenten prozentig~ v.h. v._h."
        " vom_hundert pct"
        "| percentage_point prozentpunkt prozentpunkte prozentpunkten prozentpunkts prozentpunktes prozent-punkte"
        " %-punkte %-punkten | per_mille promille promillen vom_tausend"
        "| basis_point basispunkt basispunkte basispunkten bp"
    ),
    currencies=words(
        "LSL loti maloti | PTE portugiesischer_escudo portugiesische_escudo portugiesischen_escudo"
        " portugiesische_escudos | GRD griechische_drachme griechische_drachmen griechischen_drachmen drachme"
        " drachmen | AED dirham_der_vae | AFN afghanischer_afghani afghanische_afghani | ALL albanischer_lek"
        " albanische_lek | ANG"
        " niederländische-antillen-gulden | AOA angolanischer_kwanza angolanische_kwanza kwanza | AWG"
        " aruba-florin | AZN aserbaidschan-manat | BAM konvertible_mark_bosnien_und_herzegowina | BDT"
        " bangladesch-taka | BIF burundi-franc burundi-francs | BMD bermuda-dollar | BND brunei-dollar | BOB"
        " bolivianischer_boliviano bolivianische_bolivianos | BSD bahamas-dollar | BTN bhutan-ngultrum ngultrum"
        " | BWP botswanischer_pula botswanische_pula | BZD belize-dollar | CDF kongo-francs | CNY renminbi_yuan"
        " | CRC costa-rica-colón | CVE cabo-verde-escudo cabo-verde-escudos | DJF dschibuti-franc | ERN"
        " eritreischer_nakfa eritreische_nakfa nakfa | FJD fidschi-dollar | FKP falkland-pfund | GIP"
        " gibraltar-pfund | GMD gambia-dalasi dalasi | GNF guinea-franc | GTQ guatemaltekischer_quetzal"
        " guatemaltekische_quetzales quetzal quetzales | GYD guyana-dollar | HNL honduras-lempira lempira | HRK"
        " kroatischer_kuna kroatische_kuna | HTG haitianische_gourde haitianische_gourdes | ILS"
        " israelischer_neuer_schekel israelische_neue_schekel | KGS kirgisischer_som | KHR"
        " kambodschanischer_riel kambodschanische_riel | KMF komoren-franc komoren-francs | KYD kaiman-dollar |"
        " LAK laotischer_kip laotische_kip | LRD liberianischer_dollar liberianische_dollar | MDL moldau-leu |"
        " MGA madagaskar-ariary ariary | MKD mazedonischer_denar mazedonische_denari denari | MMK"
        " myanmarischer_kyat myanmarische_kyat | MNT mongolischer_tögrög mongolische_tögrög tögrög | MOP"
        " macao-pataca pataca | MRU mauretanischer_ouguiya mauretanische_ouguiya ouguiya | MVR malediven-rufiyaa"
        " rufiyaa | MWK malawi-kwacha | MZN mosambikanischer_metical mosambikanische_meticais metical meticais |"
        " NIO nicaragua-córdoba nicaragua-córdobas córdoba córdobas | OMR omanische_rials | PAB"
        " panamaischer_balboa panamaische_balboas balboa balboas | PGK papua-neuguineischer_kina | PLN"
        " polnischer_złoty polnische_złoty | PYG paraguayischer_guaraní paraguayische_guaraníes guaraníes | RSD"
        " serbische_dinaren | RWF ruanda-francs | SBD salomonen-dollar | SCR seychellen-rupie seychellen-rupien"
        " | SHP st-helena-pfund st.-helena-pfund | SLE sierra-leonischer_leone sierra-leonische_leones | SOS"
        " somalia-schilling | SRD suriname-dollar | SSP südsudanesisches_pfund südsudanesische_pfund | STN"
        " são-toméischer_dobra são-toméische_dobras | SVC el_salvador-colon el_salvador_colon | SZL"
        " swasiländischer_lilangeni swasiländische_emalangeni lilangeni emalangeni | TJS tadschikistan-somoni"
        " somoni | TMT turkmenistan-manat | TOP tongaischer_pa'anga tongaische_pa'anga tongaischer_paʻanga | TTD"
        " trinidad-und-tobago-dollar | TWD neuer_taiwan-dollar | UAH ukrainische_hrywen hrywen | UZS"
        " usbekistan-sum | VES venezolanischer_bolívar venezolanische_bolívares bolívares | VUV vanuatu-vatu |"
        " WST samoanischer_tala samoanische_tala | XCD ostkaribischer_dollar ostkaribische_dollar | XPF"
        " cfp-franc | ZMW kwacha | MNT tugriks | USD dollar dollars us-dollar us-dollars us-amerikanische_dollar"
        " us-amerikanischen_dollar greenback"
        " amerikanischer_dollar amerikanische_dollar amerikanischen_dollar amerikanischer_dollars"
        " amerikanische_dollars amerikanischen_dollars | EUR euro euros | GBP pfund pfunds pfund_sterling sterling"
        " britisches_pfund britische_pfund britischen_pfund britischer_pfund englisches_pfund englische_pfund"
        " englischen_pfund englischer_pfund | JPY yen japanischer_yen japanische_yen japanischen_yen"
        "| CNY yuan renminbi rmb chinesischer_yuan chinesische_yuan chinesischen_yuan"
        "| CHF franken frankens schweizer_franken schweizerfranken sfr sfr. fr. stutz | CAD kanada-dollar"
        " kanadischer_dollar kanadische_dollar kanadischen_dollar kanadischer_dollars kanadische_dollars"
        " kanadischen_dollars | AUD australien-dollar australischer_dollar australische_dollar australischen_dollar"
        " australischer_dollars australische_dollars australischen_dollars | NZD neuseeland-dollar"
        " neuseeländischer_dollar neuseeländische_dollar neuseeländischen_dollar neuseeländischer_dollars"
        " neuseeländische_dollars neuseeländischen_dollars | HKD hongkong-dollar hongkong-dollars hong-kong-dollar"
        "| SGD singapur-dollar singapur-dollars singapurischer_dollar singapurische_dollar singapurischen_dollar"
        "| TWD taiwan-dollar taiwan-dollars neue_taiwan-dollar neuen_taiwan-dollar taiwanischer_dollar"
        " taiwanische_dollar taiwanischen_dollar | NAD namibia-dollar | INR rupie rupien indische_rupie"
        " indischen_rupie indischer_rupie indische_rupien indischen_rupien indischer_rupien"
        "| PKR pakistanische_rupie pakistanischen_rupie pakistanischer_rupie pakistanische_rupien"
        " pakistanischen_rupien pakistanischer_rupien | LKR sri-lanka-rupie sri-lanka-rupien srilankische_rupie"
        " srilankischen_rupie srilankischer_rupie srilankische_rupien srilankischen_rupien srilankischer_rupien"
        "| NPR nepalesische_rupie nepalesischen_rupie nepalesischer_rupie nepalesische_rupien nepalesischen_rupien"
        " nepalesischer_rupien | MUR mauritius-rupie mauritius-rupien | RUB rubel rubeln rubels russischer_rubel"
        " russische_rubel russischen_rubel russischer_rubeln russische_rubeln russischen_rubeln"
        "| UAH hrywnja hrywnjas hrywnia griwna griwnas hrywna ukrainische_hrywnja ukrainischen_hrywnja"
        " ukrainischer_hrywnja ukrainische_griwna ukrainischen_griwna ukrainischer_griwna"
        "| BYN belarussischer_rubel belarussische_rubel belarussischen_rubel weißrussischer_rubel weißrussische_rubel"
        " weißrussischen_rubel | PLN zloty zlotys złoty sloty polnischer_zloty polnische_zloty polnischen_zloty"
        "| CZK tschechische_krone tschechischen_krone tschechischer_krone tschechische_kronen tschechischen_kronen"
        " tschechischer_kronen | SEK krone kronen schwedenkronen schwedische_krone schwedischen_krone"
        " schwedischer_krone schwedische_kronen schwedischen_kronen schwedischer_kronen | NOK norwegische_krone"
        " norwegischen_krone"
        " norwegischer_krone norwegische_kronen norwegischen_kronen norwegischer_kronen"
        "| DKK dänische_krone dänischen_krone dänischer_krone dänische_kronen dänischen_kronen dänischer_kronen"
        "| ISK isländische_krone isländischen_krone isländischer_krone isländische_kronen isländischen_kronen"
        " isländischer_kronen | HUF forint forints ungarischer_forint ungarische_forint ungarischen_forint"
        "| RON leu lei rumänischer_leu rumänische_leu rumänischen_leu rumänischer_lei rumänische_lei rumänischen_lei"
        "| MDL moldauischer_leu moldauische_leu moldauischen_leu moldauischer_lei moldauische_lei moldauischen_lei"
        "| BGN lew lewa bulgarischer_lew bulgarische_lew bulgarischen_lew bulgarischer_lewa bulgarische_lewa"
        " bulgarischen_lewa | TRY lira türkische_lira türkischen_lira türkischer_lira | ILS schekel schekeln schekels"
        " shekel neue_schekel neuen_schekel israelischer_schekel israelische_schekel israelischen_schekel"
        "| AED vae-dirham emiratischer_dirham emiratische_dirham emiratischen_dirham"
        "| MAD dirham dirhams marokkanischer_dirham marokkanische_dirham marokkanischen_dirham"
        "| SAR riyal riyals saudi-riyal saudi-rial saudischer_riyal saudische_riyal saudischen_riyal saudischer_rial"
        " saudische_rial saudischen_rial saudi-arabischer_riyal saudi-arabische_riyal saudi-arabischen_riyal"
        "| QAR katar-riyal katarischer_riyal katarische_riyal katarischen_riyal katarischer_rial katarische_rial"
        " katarischen_rial | OMR omanischer_rial omanische_rial omanischen_rial"
        "| YER jemen-rial jemenitischer_rial jemenitische_rial jemenitischen_rial"
        "| IRR rial rials iranischer_rial iranische_rial iranischen_rial"
        "| KWD kuwait-dinar kuwaitischer_dinar kuwaitische_dinar kuwaitischen_dinar"
        "| BHD bahrain-dinar bahrainischer_dinar bahrainische_dinar bahrainischen_dinar"
        "| JOD jordanischer_dinar jordanische_dinar jordanischen_dinar"
        "| IQD dinar dinare dinaren irakischer_dinar irakische_dinar irakischen_dinar"
        "| RSD serbischer_dinar serbische_dinar serbischen_dinar"
        "| DZD algerischer_dinar algerische_dinar algerischen_dinar"
        "| TND tunesischer_dinar tunesische_dinar tunesischen_dinar"
        "| LYD libyscher_dinar libysche_dinar libyschen_dinar | MKD denar"
        "| EGP ägyptisches_pfund ägyptische_pfund ägyptischen_pfund ägyptischer_pfund"
        "| LBP libanesisches_pfund libanesische_pfund libanesischen_pfund libanesischer_pfund"
        "| SYP syrisches_pfund syrische_pfund syrischen_pfund syrischer_pfund"
        "| SDG sudanesisches_pfund sudanesische_pfund sudanesischen_pfund sudanesischer_pfund"
        "| ZAR rand südafrikanischer_rand südafrikanische_rand südafrikanischen_rand"
        "| NGN naira nigerianische_naira nigerianischen_naira nigerianischer_naira | KES kenia-schilling"
        " kenia-schillinge kenianischer_schilling kenianische_schilling kenianischen_schilling"
        " kenianischer_schillinge"
        " kenianische_schillinge kenianischen_schillinge"
        "| TZS tansania-schilling tansanischer_schilling tansanische_schilling tansanischen_schilling"
        "| UGX uganda-schilling ugandischer_schilling ugandische_schilling ugandischen_schilling"
        "| GHS cedi cedis ghanaischer_cedi ghanaische_cedi ghanaischen_cedi"
        "| ETB birr äthiopischer_birr äthiopische_birr äthiopischen_birr | BRL real reais brasilianischer_real"
        " brasilianische_real brasilianischen_real brasilianischer_reais brasilianische_reais brasilianischen_reais"
        "| MXN peso pesos mexikanischer_peso mexikanische_peso mexikanischen_peso mexikanischer_pesos"
        " mexikanische_pesos mexikanischen_pesos | ARS argentinischer_peso argentinische_peso argentinischen_peso"
        " argentinischer_pesos argentinische_pesos argentinischen_pesos | CLP chilenischer_peso chilenische_peso"
        " chilenischen_peso chilenischer_pesos chilenische_pesos chilenischen_pesos | COP kolumbianischer_peso"
        " kolumbianische_peso kolumbianischen_peso kolumbianischer_pesos kolumbianische_pesos kolumbianischen_pesos"
        "| CUP kubanischer_peso kubanische_peso kubanischen_peso kubanischer_pesos kubanische_pesos kubanischen_pesos"
        "| UYU uruguayischer_peso uruguayische_peso uruguayischen_peso uruguayischer_pesos uruguayische_pesos"
        " uruguayischen_pesos | DOP dominikanischer_peso dominikanische_peso dominikanischen_peso"
        " dominikanischer_pesos dominikanische_pesos dominikanischen_pesos | PHP philippinischer_peso"
        " philippinische_peso philippinischen_peso philippinischer_pesos philippinische_pesos philippinischen_pesos"
        "| PEN neue_sol peruanischer_sol peruanische_sol peruanischen_sol peruanischer_soles peruanische_soles"
        " peruanischen_soles | BOB boliviano bolivianos | PYG guaraní guarani | VES bolívar bolivar bolivares"
        "| KRW won südkoreanischer_won südkoreanische_won südkoreanischen_won koreanischer_won koreanische_won"
        " koreanischen_won | KPW nordkoreanischer_won nordkoreanische_won nordkoreanischen_won"
        "| THB baht thailändischer_baht thailändische_baht thailändischen_baht"
        "| IDR rupiah indonesische_rupiah indonesischen_rupiah indonesischer_rupiah"
        "| MYR ringgit malaysischer_ringgit malaysische_ringgit malaysischen_ringgit"
        "| VND dong vietnamesischer_dong vietnamesische_dong vietnamesischen_dong"
        "| KZT tenge kasachischer_tenge kasachische_tenge kasachischen_tenge"
        "| AZN manat aserbaidschanischer_manat aserbaidschanische_manat aserbaidschanischen_manat"
        "| GEL lari georgischer_lari georgische_lari georgischen_lari"
        "| AMD dram armenischer_dram armenische_dram armenischen_dram"
        "| UZS sum soʻm usbekischer_sum usbekische_sum usbekischen_sum | KGS som kirgisische_som"
        "| AFN afghani | BDT taka"
        "| MMK kyat | KHR riel | MNT tugrik"
        "| DEM mark d-mark dm deutschmark ostmark deutsche_mark deutschen_mark deutscher_mark"
        "| FRF französischer_franc französische_franc französischen_franc französischer_francs französische_francs"
        " französischen_francs"
        "| BEF belgischer_franc belgische_franc belgischen_franc belgischer_francs belgische_francs belgischen_francs"
        "| LUF luxemburgischer_franc luxemburgische_franc luxemburgischen_franc luxemburgischer_francs"
        " luxemburgische_francs luxemburgischen_francs | ITL lire italienische_lire italienischen_lire"
        " italienischer_lire italienische_lira italienischen_lira italienischer_lira | ESP peseta peseten pesetas"
        " spanische_peseten spanischen_peseten spanischer_peseten spanische_peseta spanischen_peseta"
        " spanischer_peseta"
        "| PTE escudo escudos | ATS schilling schillinge schillingen"
        " österreichischer_schilling"
        " österreichische_schilling österreichischen_schilling"
        "| FIM finnmark finnische_mark finnischen_mark finnischer_mark"
        "| IEP irisches_pfund irische_pfund irischen_pfund irischer_pfund | NLG gulden niederländischer_gulden"
        " niederländische_gulden niederländischen_gulden holländischer_gulden holländische_gulden"
        " holländischen_gulden"
        "| XAF cfa-franc cfa-francs cfa-franken fcfa"
        "| RWF ruanda-franc ruandischer_franc ruandische_franc ruandischen_franc"
        "| BWP pula | HTG gourde gourdes"
        "| CDF kongo-franc kongolesischer_franc kongolesische_franc kongolesischen_franc | BTC bitcoin bitcoins"
        "| ETH ether | JMD jamaika-dollar jamaikanischer_dollar jamaikanische_dollar jamaikanischen_dollar"
        "| BSD bahama-dollar | BBD barbados-dollar"
        "| XDR sonderziehungsrecht sonderziehungsrechte sonderziehungsrechten szr"
        " | BYN weissrussischer_rubel weissrussische_rubel"
    ),
    subunits=words(
        "AED fils | MXN centavo centavos | EUR centime centimes | UAH kopijka kopijky kopijok | EUR cent"
        " cents eurocent eurocents ct | GBP penny pence | CHF rappen räppli |"
        " DEM pfennig pfennige pfennigen"
        "| RUB kopeke kopeken | ATS groschen | PLN groszy grosz | INR paisa paise | SEK öre | CZK heller"
    ),
    units=words(
        "beat_per_minute schläge_pro_minute schlägen_pro_minute schläge_in_der_minute schläge/min |"
        "50*kilogram zentner zentnern"
        " | quintal dt | millimeter_Hg millimeter_quecksilbersäule | arcminute winkelminute winkelminuten bogenminute"
        " bogenminuten | arcsecond winkelsekunde winkelsekunden bogensekunde bogensekunden | cubic_yard"
        " kubikyard kubikyards | cubic_mile kubikmeile kubikmeilen | millimole millimol | stone stones | meter"
        " meter metern meters höhenmeter höhenmetern | kilometer kilometer kilometern kilometers"
        "| centimeter zentimeter zentimetern zentimeters centimeter | millimeter millimeter millimetern millimeters"
        "| micrometer mikrometer mikrometern mikrometers | nanometer nanometer nanometern nanometers"
        "| decimeter dezimeter dezimetern dezimeters | inch zoll inch | foot fuß fuss | yard yard yards"
        "| mile meile meilen | nautical_mile seemeile seemeilen nautische_meile nautische_meilen nautischen_meilen sm"
        "| light_year lichtjahr lichtjahre lichtjahren lichtjahres lj | parsec parsec"
        "| astronomical_unit astronomische_einheit astronomische_einheiten astronomischen_einheiten ae"
        "| angstrom ångström angström | square_meter quadratmeter quadratmetern quadratmeters qm"
        "| square_kilometer quadratkilometer quadratkilometern quadratkilometers qkm"
        "| square_mile quadratmeile quadratmeilen | square_foot quadratfuß quadratfuss | square_inch quadratzoll"
        "| square_yard quadratyard quadratyards"
        "| square_centimeter quadratzentimeter quadratzentimetern quadratzentimeters qcm"
        "| square_millimeter quadratmillimeter quadratmillimetern quadratmillimeters"
        "| hectare hektar hektare hektaren hektars | are ar | acre acre acres"
        "| cubic_meter kubikmeter kubikmetern kubikmeters cbm festmeter"
        "| cubic_kilometer kubikkilometer kubikkilometern kubikkilometers"
        "| cubic_centimeter kubikzentimeter kubikzentimetern kubikzentimeters ccm"
        "| cubic_decimeter kubikdezimeter kubikdezimetern kubikdezimeters | cubic_foot kubikfuß kubikfuss"
        "| cubic_inch kubikzoll | liter liter litern liters ltr | milliliter milliliter millilitern milliliters"
        "| centiliter zentiliter zentilitern zentiliters | deciliter deziliter dezilitern deziliters"
        "| hectoliter hektoliter hektolitern hektoliters | gallon gallone gallonen | pint pint pints"
        "| quart quart quarts | fluid_ounce flüssigunze flüssigunzen | cup tasse tassen"
        "| tablespoon esslöffel esslöffeln el | teaspoon teelöffel teelöffeln tl | oil_barrel barrel barrels"
        "| gram gramm gramms gr | kilogram kilogramm kilogramms kilo kilos | milligram milligramm"
        "| microgram mikrogramm | metric_ton tonne tonnen metrische_tonnen | kilotonne kilotonne kilotonnen"
        "| megatonne megatonne megatonnen | gigatonne gigatonne gigatonnen | short_ton short_ton short_tons"
        "| long_ton long_ton long_tons | pound lb lbs | 500*gram pfund pfunde pfunden | ounce unze unzen"
        " feinunze feinunzen | stone stone | carat karat"
        "| bushel scheffel bushel | quintal doppelzentner dezitonne dezitonnen"
        "| degC celsius grad_celsius grad_c °_celsius celsiusgrad celsius-grade"
        "| degF fahrenheit grad_fahrenheit grad_f °_fahrenheit | kelvin kelvin grad_kelvin | degree grad"
        " grade graden winkelgrad"
        "| radian radiant | turn umdrehung umdrehungen | kilometer_per_hour kilometer_pro_stunde"
        " kilometern_pro_stunde"
        " kilometer_in_der_stunde kilometer_je_stunde stundenkilometer stundenkilometern km_pro_stunde km/std kmh"
        " km/stunde | mile_per_hour meilen_pro_stunde meile_pro_stunde meilen_in_der_stunde mph"
        "| meter_per_second meter_pro_sekunde metern_pro_sekunde meter_in_der_sekunde meter_je_sekunde"
        "| kilometer_per_second kilometer_pro_sekunde kilometern_pro_sekunde | knot knoten | hertz hertz"
        "| kilohertz kilohertz | megahertz megahertz | gigahertz gigahertz | watt watt | kilowatt kilowatt"
        "| megawatt megawatt | gigawatt gigawatt | terawatt terawatt | horsepower pferdestärke pferdestärken ps"
        "| kilowatt_hour kilowattstunde kilowattstunden | watt_hour wattstunde wattstunden"
        "| megawatt_hour megawattstunde megawattstunden | gigawatt_hour gigawattstunde gigawattstunden"
        "| terawatt_hour terawattstunde terawattstunden | joule joule | kilojoule kilojoule | megajoule megajoule"
        "| gigajoule gigajoule | calorie kalorie kalorien | kilocalorie kilokalorie kilokalorien"
        "| british_thermal_unit btu | electron_volt elektronenvolt | volt volt | kilovolt kilovolt | ampere ampere"
        "| milliampere milliampere | newton newton | newton_meter newtonmeter | pascal pascal | hectopascal"
        " hektopascal"
        "| bar bar | millibar millibar | atmosphere atmosphäre atmosphären | ohm ohm | lumen lumen | decibel dezibel"
        "| bit bit bits | kilobit kilobit kilobits | megabit megabit megabits | gigabit gigabit gigabits"
        "| byte byte bytes | kilobyte kilobyte kilobytes | megabyte megabyte megabytes"
        "| gigabyte gigabyte gigabytes gig | terabyte terabyte terabytes | petabyte petabyte petabytes"
        "| exabyte exabyte exabytes | kilobit_per_second kilobit_pro_sekunde"
        "| megabit_per_second megabit_pro_sekunde mbit_pro_sekunde | gigabit_per_second gigabit_pro_sekunde"
        "| pixel pixel pixeln bildpunkte bildpunkten | megapixel megapixel megapixeln"
        "| revolution_per_minute umdrehungen_pro_minute u/min"
    ),
    unit_homographs=phrases("bar | bit | fuß | fuss | knoten | zoll | punkt | ar | morgen"),
    weights_and_money="money",
    currency_homographs=("krone", "kronen"),
    paying=phrases(
        "kost~ | bezahl~ | zahl~ | preis~ | wert | schuld~ | strafe~ | gehalt~ | gehält~ | lohn~ | steuer~"
        " | gebühr~ | ausgegeben | ausgaben | verkauf~ | kauf~ | gekauft | verdien~ | budget~ | prämie~"
        " | sterling | miete~ | kredit~ | investi~ | gewinn~ | verlust~ | pence | euro | dollar | spende~"
        " | umsatz~"
    ),
    weighing=phrases(
        "wog~ | wiegt | wiegen | gewicht~ | schwer~ | abgenommen | zugenommen | nahm | nimmt | abnehm~"
        " | zunehm~ | baby~ | kilo~ | kg | gramm | diät~ | leichter"
    ),
    warmth=phrases(
        "wasser | "
        "mittagstemperatur~ | tagestemperatur~ | nachttemperatur~ | lufttemperatur~ | wassertemperatur~ | "
        "außentemperatur~ | raumtemperatur~ | zimmertemperatur~ | durchschnittstemperatur~ | körpertemperatur~ | "
        "ofentemperatur~ | kerntemperatur~ | innentemperatur~ | betriebstemperatur~ | lagertemperatur~ | "
        "jahrestemperatur~ | spitzentemperatur~ | mitteltemperatur~ | "
        "temperatur~ | wetter~ | höchst~ | tiefst~ | tagsüber | nachts | in der nacht | am morgen | frost~"
        " | kälte~ | hitze~ | kalt | kalte | kalten | warm | warme | warmen | wärmer | kälter | milde"
        " | backofen | ofen | ofens | oberhitze | unterhitze | umluft | vorheizen | vorgeheizt~ | backen | gebacken"
        " | thermometer | fieber | sonnig | bewölkt | abkühl~ | erwärm~ | im schatten | draußen"
    ),
    per_words=("pro", "je"),
    prices=phrases("preis | preise | preises | fahrpreis | eintritt"),
    payers=phrases("zahlt | zahlen | zahlte | zahlten | gezahlt | bezahlt | bezahlen | kostet | kosten"),
    paces=words(
        """
        hour pro_stunde in_der_stunde je_stunde stündlich jede_stunde die_stunde
        | day pro_tag am_tag je_tag täglich jeden_tag
        | week pro_woche in_der_woche je_woche wöchentlich jede_woche die_woche
        | month pro_monat im_monat je_monat monatlich jeden_monat
        | year pro_jahr im_jahr je_jahr jährlich jedes_jahr
        """
    ),
    angles=phrases("nördlich | südlich | östlich | westlich | steigung | gefälle | neigung | schräglage"),
    dimensions=phrases("lang | breit | hoch | tief | dick | groß | weit"),
    multiplied=("mal",),
    durations=words(
        "hour gute_stunde guten_stunde knappe_stunde knappen_stunde |"
        "millisecond millisekunde millisekunden | microsecond mikrosekunde mikrosekunden | nanosecond"
        " nanosekunde nanosekunden | second sekunde sekunden sek sek. sekündig~ | minute minute minuten min. minütig~"
        "| hour wochenstunde wochenstunden stunde stunden std std. stündig~ | day tag tage tagen tages tags tg"
        " tg. tägig~ kalendertag"
        " kalendertage kalendertagen | week woche wochen wo. wöchig~"
        "| month monat monate monaten monats monates mon. monatig~"
        "| quarter quartal quartale quartalen quartals vierteljahr vierteljahre vierteljahren"
        "| year jahr jahre jahren jahres jahrs jährig~"
        "| decade jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden"
        "| century jahrhundert jahrhunderte jahrhunderten jahrhunderts"
        "| millennium jahrtausend jahrtausende jahrtausenden jahrtausends millennium millennien"
    ),
    workdays=phrases(
        "werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen | geschäftstag"
        " | geschäftstage | geschäftstagen | bankarbeitstage | bankarbeitstagen | handelstage | handelstagen"
    ),
    nights=phrases("nacht | nächte | nächten"),
    time_adjectives=phrases(
        "weitere | weiteren | weiterer | volle | volles | vollen | voller | ganze | ganzes | ganzen | ganzer | lange"
        " | langen | langer | aufeinanderfolgende | aufeinanderfolgenden | aufeinanderfolgender | zusätzliche"
        " | zusätzlichen | kurze | kurzen | gute | guten | knappe | knappen | andere | anderen"
    ),
    whole_units=phrases("ganze | ganzen | ganzes | ganzer | volle | vollen | volles | voller"),
    ages_before=phrases("alter: | im alter von | im alter zwischen | im alter ab"),
    compound_units=words(
        "liter liter | kilometer kilometer | meter meter | kilogram kilo | watt watt | volt volt | gram gramm"
        " | metric_ton tonner"
    ),
    compound_times=words(
        "second sekunden | minute minuten | hour stunden | day tages tage | week wochen | month monats | year jahres"
    ),
    duration_multiples=words(
        "0.01*second hundertstelsekunde hundertstelsekunden | 0.1*second zehntelsekunde zehntelsekunden |"
        " 0.001*second tausendstelsekunde tausendstelsekunden"
        " | 15*minute viertelstunde viertelstunden | 45*minute dreiviertelstunde dreiviertelstunden"
        " | 6*month semester semesters semestern | 25*year vierteljahrhundert vierteljahrhunderts | 5*year jahrfünft"
        " jahrfünfte jahrfünften"
    ),
    ages=phrases("alt | alte | alten | alter | altes | lebensjahr | lebensjahre | lebensjahren"),
    months=words(
        "1 januar jänner januars jan jän | 2 februar feber februars feb febr | 3 märz maerz mär mrz"
        "| 4 april aprils apr | 5 mai | 6 juni jun | 7 juli jul | 8 august aug | 9 september septembers sept sep"
        "| 10 oktober oktobers okt | 11 november novembers nov | 12 dezember dezembers dez"
    ),
    weekdays=words(
        "1 montag mo montagmorgen montagfrüh montagvormittag montagmittag montagnachmittag montagabend montagnacht |"
        " 2 dienstag di dienstagmorgen dienstagfrüh dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend"
        " dienstagnacht | 3 mittwoch mi mittwochmorgen mittwochfrüh mittwochvormittag mittwochmittag"
        " mittwochnachmittag mittwochabend mittwochnacht | 4 donnerstag do donnerstagmorgen donnerstagfrüh"
        " donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend donnerstagnacht | 5 freitag fr"
        " freitagmorgen freitagfrüh freitagvormittag freitagmittag freitagnachmittag freitagabend freitagnacht | 6"
        " samstag sonnabend sa samstagmorgen samstagfrüh samstagvormittag samstagmittag samstagnachmittag samstagabend"
        " samstagnacht | 7 sonntag so sonntagmorgen sonntagfrüh sonntagvormittag sonntagmittag sonntagnachmittag"
        " sonntagabend sonntagnacht"
    ),
    weekdays_counted=words(
        "1 montage montagen | 2 dienstage dienstagen | 3 mittwoche mittwochen | 4 donnerstage donnerstagen"
        " | 5 freitage freitagen | 6 samstage samstagen sonnabende sonnabenden | 7 sonntage sonntagen"
    ),
    seasons=words(
        "spring frühling frühjahr frühlings frühjahrs frühjahres | summer sommer sommers"
        "| autumn herbst herbsts herbstes | winter winter winters"
    ),
    month_ambiguous=("jan", "mär", "august", "april", "märz", "mai", "jun", "juli", "sep"),
    months_capital=True,
    quarter_words=("quartal", "quartals", "quartale", "quartalen", "vierteljahr", "vierteljahres", "vierteljahrs"),
    numbered=("quartal", "halbjahr"),
    half_year_words=("halbjahr", "halbjahres", "halbjahrs", "halbjahre", "halbjahren", "jahreshälfte", "hälfte"),
    decade_words=("jahrzehnt", "jahrzehnts", "jahrzehnte", "jahrzehnten", "dekade", "dekaden"),
    century_words=("jahrhundert", "jahrhunderts", "jahrhunderte", "jahrhunderten", "jh", "jh.", "jhd", "jhd.", "jhdt."),
    year_words=phrases("jahr | jahre | jahren | jahres | jahrs | kalenderjahr | kalenderjahres | kalenderjahre"),
    month_words=("monat", "monats", "monates", "monate", "monaten"),
    week_words=("woche", "wochen"),
    calendar_week_words=phrases("kalenderwoche | kalenderwochen | kw | kw."),
    workweek_words=phrases("arbeitswoche"),
    weekend_words=("wochenende", "wochenendes", "wochenenden"),
    plurals=phrases(
        "tage | tagen | wochen | wochenenden | monate | monaten | quartale | quartalen | jahre | jahren"
        " | jahrzehnte | jahrzehnten | jahrhunderte | jahrhunderten"
    ),
    possessives=phrases(
        "seinen | ihren | seiner | seinem | ihrer | ihrem | unserer | unserem | meinen | unseren | deinen | euren"
    ),
    decade_endings=("er", "ern", "s"),
    decade_names=words(
        "1920 zwanzigern zwanzigerjahre zwanzigerjahren zwanziger_jahre zwanziger_jahren"
        "| 1930 dreißigern dreißigerjahre dreißigerjahren dreißiger_jahre dreißiger_jahren"
        "| 1940 vierzigern vierzigerjahre vierzigerjahren vierziger_jahre vierziger_jahren"
        "| 1950 fünfzigern fünfzigerjahre fünfzigerjahren fünfziger_jahre fünfziger_jahren"
        "| 1960 sechzigern sechzigerjahre sechzigerjahren sechziger_jahre sechziger_jahren"
        "| 1970 siebzigern siebzigerjahre siebzigerjahren siebziger_jahre siebziger_jahren"
        "| 1980 achtzigern achtzigerjahre achtzigerjahren achtziger_jahre achtziger_jahren"
        "| 1990 neunzigern neunzigerjahre neunzigerjahren neunziger_jahre neunziger_jahren"
    ),
    alternatives=phrases("oder | bzw | beziehungsweise"),
    leaving_out=phrases("aber nicht | jedoch nicht | nicht aber | außer | ausgenommen"),
    of_words=("des", "der", "im", "vom", "von", "in", "den", "dem", "aller"),
    each=phrases("jeder | jede | jedes | jeden | jedem"),
    every=phrases("jeden | jeder | jede | jedes | jedem | alle"),
    day_leads=phrases("am | den | dem | der"),
    day_spans=(("vom", "bis"), ("vom", "bis zum"), ("von dem", "bis zum")),
    night_spans=(("vom", "auf den"), ("vom", "auf"), ("von", "auf")),
    ordinal_days=True,
    determiners=phrases("der | die | das | den | dem | des"),
    relative=words(
        "-2 vorletzte vorletzten vorletzter vorletztes vorletztem | -1 letzte letzten letzter letztes letztem"
        " vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem"
        " vorherige vorherigen vorheriger vorheriges vorherigem vorangegangene vorangegangenen vorangegangener"
        " vorangegangenes vorangegangenem verflossene verflossenen verflossener verflossenes verflossenem"
        " abgelaufene abgelaufenen abgelaufener abgelaufenes abgelaufenem | 0 dieser diese dieses diesen diesem"
        " laufende laufenden laufender laufendes laufendem aktuelle aktuellen aktueller aktuelles aktuellem"
        " gegenwärtige gegenwärtigen gegenwärtiger gegenwärtiges gegenwärtigem heurige heurigen heuriger heuriges"
        " heurigem jetzige jetzigen jetziger jetziges jetzigem | 1 nächste nächsten nächster nächstes nächstem"
        " kommende kommenden kommender kommendes kommendem folgende folgenden folgender folgendes folgendem"
        " darauffolgende darauffolgenden darauffolgender darauffolgendes darauffolgendem künftige künftigen"
        " künftiger künftiges künftigem bevorstehende bevorstehenden bevorstehender bevorstehendes bevorstehendem"
        " | 2 übernächste übernächsten übernächster übernächstes übernächstem"
    ),
    own_years=words("0 heuer"),
    years_behind=words("-1 vorjahres vorjahrs v._j. | 0 d._j. lfd._jahres | 1 n._j."),
    months_behind=words("-1 v._m. | 0 d._m. lfd._monats | 1 n._m."),
    edges=words(
        "year-1 jahresbeginn jahresanfang | year-2 jahresmitte | year-3 jahresende jahresschluss jahresultimo |"
        " month-1 monatsanfang monatsbeginn | month-2 monatsmitte | month-3 monatsende monatsultimo | quarter-1"
        " quartalsbeginn | quarter-3 quartalsende | week-1 wochenbeginn wochenanfang | week-2 wochenmitte"
    ),
    beside_days=words("-1 vorabend_des vorabend_von vorabend_zu"),
    same=phrases(
        "selbe | selben | selber | selbes | gleiche | gleichen | gleicher | gleiches | derselbe | dieselbe |"
        " dasselbe | desselben | demselben | denselben | derselben | jener | jene | jenes | jenem | jenen"
    ),
    same_as=phrases("wie | des | der"),
    nearest=phrases("kommende | kommenden | kommender | kommendes | kommendem | vergangene | vergangenen"),
    following=phrases(
        "folgende | folgenden | folgender | folgendes | folgendem | darauffolgende | darauffolgenden"
        " | darauffolgender | darauffolgendes | darauffolgendem | danach | darauf"
    ),
    beyond=words(
        "2 nach_dem_nächsten nach_der_nächsten | -2 vor_dem_letzten vor_der_letzten | 1 danach darauf | -1 davor zuvor"
    ),
    earlier=phrases("früher in | früher im | bisher in | bisher im"),
    later=phrases("später in | später im | im weiteren verlauf | rest"),
    now=phrases("heutigen datum | heutige datum | aktuellen datum | jetzt | gegenwart | dato"),
    day_words=words(
        "0 heute heute_morgen heute_früh heute_abend heute_mittag heute_nachmittag"
        "| -1 gestern gestern_morgen gestern_früh gestern_abend gestern_mittag gestern_nachmittag"
        "| 1 morgen morgen_früh morgen_abend morgen_mittag morgen_nachmittag | -2 vorgestern | 2 übermorgen"
        "| -3 vorvorgestern"
    ),
    ago=phrases("her"),
    ago_before=phrases("vor | vor gut | vor knapp"),
    ahead=phrases("in | heute in"),
    elapsed=phrases("in"),
    from_now=phrases("ab jetzt | ab heute"),
    since=phrases(
        "seit | seit dem | seit der | seit beginn | ab | ab dem | ab der | beginnend am | beginnend mit dem | "
        "mit wirkung vom | mit wirkung zum | mit wirkung ab"
    ),
    earliest=phrases(
        "nicht vor | nicht vor dem | frühestens | frühestens am | frühestens im | frühestens ab | nicht früher als"
    ),
    since_past=("seit",),
    until=phrases(
        "bis | bis zum | bis zur | bis einschließlich | bis inklusive | spätestens | spätestens am | spätestens bis"
        "| spätestens zum | spätestens im | bis spätestens | bis spätestens zum | bis in den | bis in das | bis ins"
        "| nicht später als"
    ),
    before=phrases("vor | vor dem | vor der | vor beginn des | früher als | noch vor | noch vor dem"),
    after=phrases("nach | nach dem | nach der | später als | nach ablauf des | im anschluss an den"),
    within=phrases(
        "innerhalb von | innerhalb | binnen | in weniger als | innert | in höchstens | im laufe von | im verlauf von"
        "| innerhalb der nächsten | binnen der nächsten | in unter"
    ),
    in_words=(
        "im",
        "in",
        "am",
        "seit",
        "ab",
        "bis",
        "von",
        "vom",
        "zum",
        "zur",
        "des",
        "anno",
        "anfang",
        "mitte",
        "ende",
        "vor",
        "nach",
        "zwischen",
        "und",
        "um",
        "für",
        "über",
        "gegen",
        "ins",
        "bis zum",
        "bis ende",
        "diesen",
        "diesem",
        "dieses",
        "letzten",
        "vergangenen",
        "nächsten",
        "kommenden",
        "den",
        "der",
        "während",
        "im monat",
        "im jahr",
        "im jahre",
        "beim",
        "spätestens",
        "schon",
    ),
    births=phrases("geb. | gest. | get. | verh. | begr. | gef."),
    year_leads=(
        "geschäftsbericht",
        "jahresbericht",
        "jahresabschluss",
        "haushalt",
        "haushaltsplan",
        "gegenüber",
        "im",
        "in",
        "seit",
        "jahr",
        "jahre",
        "jahres",
        "jahren",
        "jahrgang",
        "ab",
        "bis",
        "von",
        "vom",
        "zu",
        "zum",
        "anno",
        "anfang",
        "mitte",
        "ende",
        "vor",
        "nach",
        "zwischen",
        "und",
        "um",
        "für",
        "gegen",
        "frühling",
        "frühjahr",
        "sommer",
        "herbst",
        "winter",
        "geschäftsjahr",
        "haushaltsjahr",
        "schuljahr",
        "saison",
        "ausgabe",
        "als",
        "wie",
        "etwa",
        "circa",
        "rund",
        "erst",
        "schon",
        "bereits",
        "noch",
        "per",
        "stand",
        "des",
        "der",
        "spätestens",
        "spätsommer",
        "spätherbst",
        "frühsommer",
        "quartal",
        "halbjahr",
        "oder",
        "auf",
        "während",
        "wahl",
        "wahlen",
        "horizont",
        "bj",
        "bj.",
        "baujahr",
        "modelljahr",
        "jahrgangs",
        "weinjahrgang",
        "ernte",
    ),
    begin=phrases(
        "anfang | anfang des | anfangs | zu beginn | zu beginn des | beginn | beginn des | zu anfang | zu anfang des"
        "| am anfang des | früh im | frühe | frühen | auftakt des"
    ),
    middle=phrases("mitte | mitte des | zur mitte des | in der mitte des | gegen mitte | gegen mitte des"),
    end=phrases(
        "ende | ende des | zu ende des | am ende des | gegen ende | gegen ende des | zum ende des | ausgangs"
        "| ausgang des | spät im | späte | späten | ultimo | schluss des | zum schluss des"
    ),
    clock=phrases("uhr | c.t. | s.t. | c. t. | s. t. | uhr mez | uhr mesz | h mez | uhr gmt | uhr utc"),
    clock_before=("um",),
    eras=phrases("n. chr. | n.chr. | nach christus | n. u. z. | nach christi geburt | unserer zeitrechnung"),
    year_labels=phrases(
        "gegründet | gründung | eröffnet | eröffnung | erbaut | gebaut | errichtet | fertiggestellt"
        " | fertigstellung | inbetriebnahme | in betrieb seit | seit | baujahr | gründungsjahr"
        " | erscheinungsjahr | eröffnungsjahr | geboren | gestorben | erstausgabe | einweihung | baubeginn"
    ),
    eras_before=(
        "v. chr.",
        "v.chr.",
        "vor christus",
        "vor christi geburt",
        "v. chr",
        "v. u. z.",
        "v.u.z.",
        "vor unserer zeitrechnung",
        "vor unserer zeit",
        "v. d. z.",
    ),
    holidays=words(
        "01-01 neujahr neujahrstag | 01-06 dreikönigstag heilige_drei_könige | 02-14 valentinstag | 03-08"
        " internationaler_frauentag internationalen_frauentag weltfrauentag | 05-01 tag_der_arbeit maifeiertag |"
        " 06-24 johannistag | 08-01 schweizer_nationalfeiertag | 08-08 augsburger_friedensfest hohes_friedensfest |"
        " 08-15 mariä_himmelfahrt | 09-20 weltkindertag | 10-03 tag_der_deutschen_einheit"
        " tages_der_deutschen_einheit | 10-26 österreichischer_nationalfeiertag österreichischen_nationalfeiertag |"
        " 10-31 reformationstag halloween | 11-01 allerheiligen | 11-02 allerseelen | 11-11 martinstag | 12-06"
        " nikolaustag | 12-24 heiligabend heiliger_abend | 12-25 weihnachten erster_weihnachtsfeiertag"
        " ersten_weihnachtsfeiertag erste_weihnachtsfeiertag erster_weihnachtstag ersten_weihnachtstag"
        " erste_weihnachtstag 1._weihnachtsfeiertag 1._weihnachtstag weihnachtstag christtag | 12-26"
        " zweiter_weihnachtsfeiertag zweiten_weihnachtsfeiertag zweite_weihnachtsfeiertag zweiter_weihnachtstag"
        " zweiten_weihnachtstag zweite_weihnachtstag 2._weihnachtsfeiertag 2._weihnachtstag"
        " stephanstag stefanitag | 12-31 silvester silvesterabend | 05-08>7 muttertag | 10-01>7 erntedankfest"
        " erntedank | 11-13>7 volkstrauertag | 11-16>3 buß-_und_bettag buss-_und_bettag | 11-20>7 totensonntag"
        " ewigkeitssonntag | 11-22>4 thanksgiving | 11-23>5 black_friday | 11-27>7 erster_advent ersten_advent"
        " erste_advent 1._advent |"
        " 12-04>7 zweiter_advent zweiten_advent zweite_advent 2._advent | 12-11>7 dritter_advent dritten_advent"
        " dritte_advent 3._advent |"
        " 12-18>7 vierter_advent"
        " vierten_advent vierte_advent 4._advent | easter-48 rosenmontag | easter-47 faschingsdienstag"
        " fastnachtsdienstag |"
        " easter-46"
        " aschermittwoch | easter-7 palmsonntag | easter-3 gründonnerstag | easter-2 karfreitag | easter-1"
        " karsamstag | easter+0 ostern ostersonntag | easter+1 ostermontag | easter+39 christi_himmelfahrt vatertag"
        " himmelfahrtstag | easter+49 pfingsten pfingstsonntag | easter+50 pfingstmontag | easter+60 fronleichnam"
    ),
    timed=phrases(
        "backzeit | garzeit | zubereitung | zubereitungszeit | dauer | dauert | dauerte | gedauert | fahrzeit |"
        " kochzeit | ruhezeit | gehzeit | "
        "offizielle zeit | zeit betrug | endzeit | siegerzeit | zeit war | seine zeit | ihre zeit | meine zeit | "
        "gewann | gewonnen | siegte | sieger | siegerin | siegzeit | rekord | streckenrekord | weltrekord | "
        "bestzeit | zeit von | in einer zeit | lief | marathon | rennen | ziel | laufzeit | spieldauer | "
        "rundenzeit | brauchte | benötigte"
        " | schnellste | schnellster | schnellsten | startnummer"
    ),
    streets=phrases("straße | strasse | str | weg | platz | allee | gasse | ufer | damm | chaussee"),
    street_endings=("str", "straße", "strasse", "gasse", "platz", "allee"),
    small_words=phrases(
        "tagsüber | nachts | abends | morgens | mittags | vormittags | nachmittags | frühmorgens | werktags | "
        "sowohl | weder | allerdings | trotzdem | obwohl | obgleich | ehe | solange | sofern | falls | indem | "
        "wobei | wodurch | womit | weshalb | weswegen | deswegen | darum | somit | mithin | folglich | außerdem |"
        " zudem | ferner | ebenso | gleichfalls | lediglich | davor | nachher | unterdessen | manchmal | meistens"
        " | überall | nirgends | irgendwo | drüben | damals | seither | seitdem | nochmals | abermals | "
        "schließlich | endlich | anfangs | zunächst | andernfalls | gleichwohl | indes | indessen | anstatt | "
        "aufgrund | mittels | gemäß | zufolge | inklusive | exklusive | zuzüglich | abzüglich | diesseits | "
        "dagegen | dafür | "
        "statt | jenseits | inmitten | bzw | beziehungsweise | binnen | samt | nebst | laut |"
        "ab | bis | seit | ohne | trotz | wegen | während | innerhalb | außer | außerhalb | gegenüber | hinter"
        " | neben | entlang | zum | ins | ans | seines | seinem | seinen | ihrem | ihren | ihrer | ihres | dieses"
        " | diesem | diesen | jene | jener | jedes | jeder | jede | jedem | jeden | welche | welcher | welches"
        " | dessen | deren | denen | wer | wen | wem | nichts | etwas | jemand | niemand | alle | allen | aller"
        " | alles | wäre | wären | würde | würden | hätte | hätten | hatten | gewesen | bin | bist | seid | sollen"
        " | sollte | sollten | müssen | muss | musste | mussten | dürfen | darf | durfte | könnte | konnte"
        " | konnten | wollte | wollen | mag | möchte | geht | ging | kommt | kam | kamen | steht | stand | standen"
        " | liegt | lag | bleibt | blieb | gilt | galt | gelten | gibt | gab | macht | machte | zeigt | zeigte"
        " | zeigen | beträgt | betrug | enthält | beschreibt | beschreiben | regelt | regeln | lautet | betrifft"
        " | heißt | hieß | fährt | fuhr | fliegt | landete | startete | hält | hielt | läuft | lief | nimmt | nahm"
        " | sieht | sah | findet | fand | stellt | stellte | setzt | setzte | führt | führte | bringt | brachte"
        " | hier | dort | da | dabei | dazu | daher | deshalb | dennoch | doch | denn | ob | sondern | sobald"
        " | bevor | nachdem | nie | niemals | oft | stets | fast | etwa | bereits"
        " | holte | holt | gewann | gewinnt | verlor | verliert | erhielt | erhält | erreichte | bekam | siegte"
        " | gesperrt | weitere | weiteren | weiterer | übrige | übrigen | zusätzliche | zusätzlichen | insgesamt"
    ),
    years_told=phrases("war | ist | wird | wurde | brachte | hat"),
    years_after=phrases("oder später | und später | oder früher"),
    year_verbs=phrases(
        "gegründet~ | erbaut~ | gebaut~ | angelegt~ | aufgestellt~ | verlegt~ | gestiftet~ |"
        " errichtet~ | eröffnet~ | geboren~ | gestorben~ | verstorben~ | erschienen~"
        " | eingeweiht~ | uraufgeführt~ | verabschiedet~ | fertiggestellt~ | entstanden~ | stillgelegt~"
        " | erfunden~ | ins leben gerufen~ | in kraft getreten~ | abgeschlossen~ | begonnen~ | unterzeichnet~"
        " | veröffentlicht~ | geschlossen~ | abgerissen~ | saniert~ | renoviert~ | umgebaut~ | zerstört~"
        " | endete | begann | starb | erschien | entstand | gründete | abschluss | fertigstellung | baubeginn |"
        " bauende"
        " | inbetriebnahme | eröffnung | einweihung | gründung | auslieferung"
        " | datiert | signiert"
    ),
    dated_places=phrases(
        "straße des | platz des | allee des | brücke des | park des | stadion des | haus des | platz vom | straße vom"
    ),
    function_words=phrases(
        "der | die | das | und | in | von | zu | den | mit | ist | im | für | auf | des | sich | dem | ein | eine"
        "| nicht | auch | es | an | als | werden | aus | er | hat | dass | sie | nach | wird | bei | einer | um | am"
        "| sind | noch | wie | einem | über | einen | so | zum | war | haben | nur | oder | aber | vor | zur | bis"
        "| mehr | durch | man | sein | wurde | sei | hatte | kann | gegen | vom | können | schon | wenn | habe"
        " | seine"
        "| ihre | dann | je | pro | unter | wir | soll | ich | eines | jahr | zwei | diese | dieser | wieder | keine"
        "| seiner | worden | will | zwischen | immer | was | sagte | ihr | ihm | uns | wurden | beim | jedoch | sowie"
        "| weil | damit"
    ),
    abbreviations=phrases(
        "abs | abt | abb | anm | art | aufl | bd | bde | betr | bspw | bzgl | bzw | ca | cf | chr | co | d.h | dez"
        "| dgl | dipl | dr | ebd | eigtl | einschl | etc | evtl | e.v | fa | feb | febr | ff | frl | fr | geb | gem"
        "| ggf | gez | hl | hr | hrsg | i.d.r | inkl | insb | jan | jh | jhd | jr | jun | jul | kap | kfm | kl | lt"
        "| max | mill | min | mind | mio | mrd | mwst | nr | nrn | nov | o.ä | okt | op | phil | prof | rd |"
        " rer | s.o"
        "| s.u | sek | sen | sept | sog | st | std | str | tel | tsd | u.a | usw | u.u | v | v.a | vgl | vol | vors"
        "| z.b | z.t | zzgl | ziff | z | b | d | h | u | a | aug | dipl.-ing | bio | bsp | bundesgesetzbl | ing | apr"
        "| stv | tgl"
    ),
    divisions=phrases(
        "absatz | absatzes | absätze | unterabsatz | unterabsatzes | halbsatz | halbsatzes | spiegelstrich | "
        "spiegelstrichs"
    ),
    citing=phrases(
        "siehe | s. | vgl. | vergleiche | siehe auch | vgl. auch | siehe dazu | vgl. dazu | nach | laut | wie | "
        "bei | von | durch | so | etwa | z. b. | anders als | gemäß | zufolge | s. auch"
    ),
    finding=phrases(
        "zeig~ | argumentier~ | beleg~ | kommt zu dem | kommen zu dem | fand | fanden | stellt fest | stellen "
        "fest | berichten | schlussfolger~ | schlagen vor | beschreib~ | untersuch~ | weisen nach | weist nach"
    ),
    sentenced=phrases("verurteil~"),
    voting=phrases(
        "stimmte mit | stimmten mit | abstimmung mit | votierte mit | votierten mit | votum von | entschied mit"
    ),
    channels=phrases(
        "das erste | im ersten | vom ersten | ins erste | das zweite | im zweiten | vom zweiten | die dritten | "
        "in den dritten"
    ),
    filled=phrases(
        "voll | gefüllt | leer | fertig | besetzt | belegt | ausgelastet | gebaut | bedeckt | fertiggestellt"
    ),
    references=phrases(
        "typklasse | typklassen | bit | patch | "
        "schaubilder | "
        "platte | "
        "fig. | figg. | wind stärke | wind der stärke | windstärken | uv-index | "
        "zusatzklausel | besondere bedingung | "
        "verbindung | verbindungen | "
        "am kilometer | beim kilometer | bestellung | sendung | buchung | reservierung | "
        "km | zeichen | "
        "steig | bussteig | bahnsteig | "
        "lied | konto | blz | chiffre | gewinnzahlen | lottozahlen | gewinnzahlen lauten | lottozahlen lauten"
        " | gewinnzahlen sind | gewinnzahlen waren | lottozahlen waren | gezogen wurden die zahlen | in den minuten | "
        "lottozahlen sind | gewinnzahlen: | lottozahlen: | zusatzzahl | superzahl | "
        "regal | fach | ordner | schrank | karton | "
        "landebahn | startbahn | piste | start- und landebahn | "
        "lautet |"
        "staffel | folge |"
        "serie | baureihe |"
        "am stand | an stand"
        " | seite | seiten | s. | ss. | kapitel | kapiteln | kap. | abschnitt | abschnitte | abschnitts | abschn."
        "| artikel | artikels | artikeln | art. | absatz | absatzes | absätze | abs. | satz | § | §§ | paragraf"
        "| paragraph | paragrafen | paragraphen | nr. | nr | nrn. | nummer | nummern | ziffer | ziffern | ziff. | no."
        "| # | punkt | abbildung | abbildungen | abb. | tabelle | tabellen | tab. | anhang | anlage | anlagen |"
        " anhänge"
        "| band | bd. | version | revision | firmware | v. | resolution | resolutionen | richtlinie | richtlinien"
        " | verordnung |"
        " verordnungen"
        "| beschluss | drucksache | drs. | raum | zimmer | saal | tor | gleis | gleise | linie | linien"
        "| bus | straßenbahn | tram | u-bahn | s-bahn | flug | bundesstraße | landstraße | kreisstraße | autobahn"
        "| boeing | airbus | apollo | iso | iec | din | ean | tel. | tel | telefon | telefonnummer | fax | telefax"
        "| handy | plz | postleitzahl | postfach | code | kennung | id | ref. | referenz | aktenzeichen | az. | az"
        "| modell | rechnung | rechnungsnummer | rechnungsnr. | bestellnummer | bestellung nr. | hausnummer"
        "| etage | terminal | platz | reihe | kanal | lektion | übung | frage | stufe | klasse | typ | phase"
        "| kategorie | gruppe | protokoll | formel | psalm | pantone | vers | note | fußnote | anmerkung | anm. | rn."
        "| randnummer | iban | bic | isbn | issn | doi | ticket | kontonummer | kto. | startnummer |"
        " trikotnummer"
        "| rückennummer | windows | iphone | galaxy | playstation | xbox | golf | audi a | porsche | bmw | akt"
        " | szene"
        "| zone | sektor | folie | änderungsantrag | titel | kennzeichen | teil | heft | jahrgang nr. | ausgabe"
        "| schritt | los | position | pos. | buchst. | agenda | artikelnummer | art.-nr. | teilenummer | steuernummer"
        "| kundennummer | ausfahrt | ausfahrten | zug | züge | anmerkungen | block | gleichung | gleichungen | lemma"
        "| gate | gates | räume | räumen | räumlichkeiten | haus | häuser | zimmern | säle | bahnsteige | bahnsteigen"
        "| gleisen | flüge | flügen | klassen | stufen | typen | gruppen | blöcke | phasen | versionen | theorem |"
        " ziel | ziele | h. | blatt | buslinie | flurstück | flurstücke | absätzen | szenario | kohlenstoff"
        "| uran | cäsium | jod | bghz | bgbl. | hypothese | variante | option | abteilung | protokoll nr. | update |"
        " usb | typ-nr. | stiege | top"
        " | reihen | sitz | sitzplatz | spind | schließfach | pier | steg | liegeplatz | kilometer nr."
        " | streckenkilometer | anschlussstelle | station nr. | halle | hallen | studio | programm nr. | radio"
        " | revier | wache | haltestelle | größe | größen | schuhgröße | konfektionsgröße | faktor | lsf | pin"
        " | passwort | police | policennummer | vertragsnummer | mitgliedsnummer | matrikelnummer | folio | hrb"
        " | hra | gnr | vr | ust-idnr. | ust-id | ustid | handelsregister | registernummer | grundbuch | flur"
        " | gemarkung | hsn | tsn | hsn/tsn | wkn | isin | vin | sn | kundennr. | bestellnr. | auftragsnummer"
        " | auftrag | vorgang | vorgangsnummer | verwendungszweck | indikator | indikatoren | priorität | maßnahme"
        " | empfehlung | empfehlungen | säule | achse | handlungsfeld | grafik | grafiken | schaubild | karte"
        " | kasten | foto | bild | bilder | diagramm | übersicht | übersichten | kohorte | arm | experiment"
        " | probe nr. | proband | patient nr. | woche nr. | grab | schicht | spieltag | runde | etappe"
        " | staffel nr. | windstärke | stärke nr. | schutzstufe | rdnr. | rdn. | rn | rz. | buchstabe"
        " | unterabsatz | uabs. | sätze | hs. | halbsatz | nrn | ziff | art | artt. | abschn | buch | bgh"
        " | bverfge | bsge | bfhe | njw | nzg | nstz | eugh | gz. | protokollnummer | urkundenrolle"
        " | ur-nr. | urnr. | bt-drs. | br-drs. | drucksachen | verfahren nr. | rechtssache | rs. | rufnummer"
        " | unter der rufnummer | unter der nummer | hotline | notruf | servicenummer | telefonisch unter"
        " | durchwahl | mobil | wählen sie | sms an | kontakt | whatsapp | bluetooth | hdmi | wi-fi | wlan | pcie"
        " | redmi | pixel | ios | ipad | ps | euro-norm | abgasnorm euro | snapdragon | polo | passat | corsa"
        " | mercedes | volvo | vw | opel | ice | din en | vde | ral"
        " | silo | schacht | brunnen | platz nr. | tisch | zelle | modul | kabine | spalte | zeile"
        " | feld | box | stellplatz | tiefgaragenplatz | wohnung | whg. | eg | og"
        " | an tag | am tag | ab tag | bis tag | und tag | tagen nr."
        " | chromosom | chromosomen | gr. | gr | schuhgr."
        " | die zahlen lauten | zahlen lauten"
        " | drücken sie die | taste | tasten | tippen sie die"
        " | bei kilometer | ab kilometer | zwischen kilometer | an kilometer | nach kilometer | von kilometer"
        " | bis kilometer | in minute | ab minute"
        " | antrag | anträge | anträgen | klageantrag | gewerk | gewerke | in wagen | aus wagen | von wagen"
        " | waggon | zeuge | zeugin | rüge | anschlussstellen"
        " | formular | formulare"
        " | anl. | bl. | bde. | sp. | z. | gl. | fn. | tz. | kat. | op. | hausnr. | tagesordnungspunkt"
        " | tagesordnungspunkte"
        " | chargen | charge | vitrine"
    ),
    adverbials=phrases(
        "im schnitt | im durchschnitt | im mittel | im ganzen | im einsatz | am ende | am schluss | am anfang"
        " | am stück | in summe | zum beispiel | zum vergleich | zum schluss | im vergleich | im gegensatz"
        " | in wirklichkeit | im gegenteil | im ergebnis | unter anderem | nach angaben der polizei"
        " | nach polizeiangaben | nach eigenen angaben"
    ),
    opening_hours=phrases(
        "frühstück | mittagessen | abendessen | "
        "serviert | bedient | besuchszeiten | besuchszeit | sprechzeit | schalter | einlass | "
        "kassenöffnung | sprechstunden | geschlossen | annahmezeiten | "
        "täglich | erreichbar | besetzt | wochentags | "
        "montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonnabends | sonntags | werktags"
        " | geöffnet | offen | öffnungszeiten | öffnungszeit | sprechzeiten | sprechstunde"
    ),
    circa=phrases("ca | circa | um | gegen | etwa"),
    adverbs=phrases(
        "meist | meistens | normalerweise | üblicherweise | manchmal | gewöhnlich | "
        "erstmals | "
        "erneut | wieder | inzwischen | mittlerweile | anschließend | danach | zuvor | vorher | später"
        " | bereits | schon | noch"
        " | bislang | bisher | zuletzt | ebenfalls | weiterhin | nie | niemals | selten | oft | auch"
    ),
    finite=phrases(
        "ist | sind | war | waren | wird | werden | wurde | wurden | hat | haben | hatte | hatten | kann | können"
        " | konnte | muss | müssen | musste | soll | sollen | darf | dürfen | bleibt | bleiben | blieb | ging"
        " | geht | gilt"
        " | starb | starben | stimmte | stimmten"
    ),
    clock_leads=phrases("viertel nach | viertel vor | kurz nach halb | kurz vor halb"),
    reference_endings=("nummer", "nummern"),
    bearings=phrases(
        "n | s | o | e | w | nördlicher breite | südlicher breite | östlicher länge | westlicher länge"
        " | n. br. | s. br. | ö. l. | w. l."
    ),
    versus=("zu",),
    film_words=phrases(
        "film | filme | films | gedreht | gedrehte | gedrehter | gedrehten | kopie | kopien | filmkopie"
        " | kino | vorführung | projektor | kamera"
    ),
    globe_leads=phrases("gps | koordinaten | position | koordinate | breite | länge | lat | lon"),
    code_words=phrases(
        "transponder | "
        "code | türcode | zugangscode | zahlencode | pin | passwort | kennwort | pincode | kombination"
        " | zahlenkombination | geheimzahl"
    ),
    results_after=phrases("endstand | halbzeitstand | zwischenstand"),
    statutes=phrases(
        "gesetz | gesetzes | verordnung | richtlinie | beschluss | beschlusses | erlass | dekret | dekrets"
        " | resolution | entscheidung | durchführungsverordnung"
    ),
    statute_leads=phrases("vom"),
    turns=phrases(
        "zug | zuge | zuges | "
        "etappe | "
        "generation | spieltag | spieltags | spieltages | aufl | aufl."
        " | grundschule | oberschule | mittelschule | mannschaft"
    ),
    disciplines=phrases(
        "brust | freistil | schmetterling | delfin | rücken | lagen | hürden | hindernis | finale | staffel"
    ),
    scores_after=phrases("unter par | über par"),
    results=phrases(
        "gewann | gewannen | verlor | verloren | unterlag | unterlagen | siegte | siegten | besiegt"
        " | endstand | spielstand | spielte | spielten | gewonnen | niederlage | sieg | unentschieden"
        " | endete | endeten | stand es | hieß es"
    ),
    directions=("nach",),
    school_marks=phrases("note | noten"),
    rooms=phrases(
        "raum | büro | gleis | bahnsteig | flugsteig | gate | ausgang | sitzplatz | sitz | kabine | spind |"
        " abteil | apartment | wohnung | saal | klassenraum | klassenzimmer | etage | stockwerk | reihe"
    ),
    outline_leads=phrases("siehe | vgl | unter"),
    label_leads=phrases(
        "steigen sie in die | stieg in die | stiegen in die | grad | vom grad | trägt die | trug die | tragen die"
        " | endet auf | endend auf | beginnend mit"
        " | nehmen sie die | nimm die"
        " | drücken sie die | drücke die"
        " | code ist | code war | codes sind | türcode ist | zugangscode ist | zahlencode ist | pin ist"
        " | pin war | passwort ist | kombination ist | zahlenkombination ist | geht mit | öffnet mit"
        " | öffnet sich mit | öffnen mit | entsperrt mit | code | türcode | zugangscode | zahlencode"
        " | eintrag | einträge | schema | mit der | mit rückennummer | wählen sie die | wähle die | wählte die |"
        " wählen die | drückte die | drücken die | drücken sie bitte die | drücken sie auf die | springform"
        " von | backform von | rückennummer | kuchenform von | an knoten | knoten"
        " | drücken sie"
        " | bauabschnitt | entgeltgruppe | landesstraße | rang | startplatz | listenplatz | steckplatz | kv | dw"
        " | hinter kilometer | vor kilometer | um kilometer | zu kilometer | erwägungsgrund | beispiel | vorlage"
        " | beilage | formblatt | vordruck | akte | aufgabe | antwort | klassenstufe | jahrgangsstufe | generation"
        " | level | warnstufe | alarmstufe | pflegegrad | pflegestufe | steuerklasse | lohngruppe | handelsklasse"
        " | schwierigkeitsgrad | episode | opus | straßenbahnlinie | messehalle | treppe | ebene | tür | bett"
        " | kasse | reaktor | parzelle | baufeld | wahlkreis | wahlbezirk | region | route | bahnkilometer"
        " | radweg | wanderweg | knotenpunkt | messstelle | spielminute | lostopf | kurve | loch | charge"
        " | fehlercode | port | gasstufe | takt | strophe | liga | bahn"
    ),
    rescuers=phrases(
        "polizei | feuerwehr | rettungsdienst | rettung | krankenwagen | notarzt | notruf | notrufnummer"
        " | polizeinotruf | ambulanz | seelsorge"
    ),
    dialled=phrases(
        "senden | sende | schicken | schicke | "
        "sms | "
        "wähle | wählen | anrufen | anrufe | rief | ruft | rufe | rufen | anruf | tel | telefon | telefonnummer"
        " | telefonisch | rufnummer | hotline | notruf | telefonnummern | whatsapp"
        " | durchwahl | apparat | nebenstelle | fax"
        " | kontaktieren | kontaktiere | kontakt | erreichbar | erreichen | erreicht | melden"
    ),
    replying=phrases(
        "antwortet mit | antwortete mit | server mit | api mit | proxy mit | gateway mit | liefert | lieferte"
        " | meldet | meldete | gibt | gab | wirft"
        " | warf | zeigt | zeigte | quittiert mit | quittierte mit"
    ),
    servers=phrases(
        "server | servern | api | endpunkt | seite | seiten | webseite | website | url | http | https"
        " | anfrage | anfragen | proxy | gateway | browser | link | links | backend"
    ),
    newer=phrases("oder neuer | oder höher | oder später | und neuer | oder spätere | oder neuere"),
    updating=phrases(
        "update | updates | upgrade | aktualisierung | aktualisieren | aktualisiere | aktualisierte | aktualisierten"
        " | upgraden"
    ),
    ending_after=("endet", "enden", "endete", "endeten"),
    keypads=phrases(
        "menü | hauptmenü | sprachmenü | taste | tasten | tastatur | rautetaste | sternchen | drücken |"
        " drückte | drück | option | mailbox | durchwahl"
    ),
    dials=phrases(
        "regler | drehschalter | wahlschalter | stufenschalter | herd | herdplatte | kochfeld | kochplatte"
        " | drehknopf | drehregler | thermostat | backofen | ofen"
    ),
    key_leads=phrases("die | eine | dann | danach | dann die | danach die | und die | oder die | mit der | auf die"),
    singular_past=("te",),
    singular_verbs=phrases(
        "ist | war | hat | hatte | wird | wurde | fährt | fuhr | hält | hielt | steht | stand | kommt | kam | geht"
    ),
    sized=phrases(
        "jacke | jacken | mantel | mäntel | kleid | kleider | rock | röcke | hose | hosen | jeans | hemd |"
        " hemden | bluse | blusen | pullover | pulli | anzug | anzüge | stiefel | stiefelette | stiefeletten |"
        " schuh | schuhe | sneaker | turnschuhe | sandale | sandalen | pumps | badeanzug | bikini | blazer |"
        " modell | ring | helm | handschuhe | schlittschuhe | schuhgröße | konfektionsgröße"
        " | trägt | trage"
    ),
    size_leads=phrases(
        "in | lieber | sie lieber | größe | eine | gr. | statt | nehmen sie | nehmen sie lieber | nimm |"
        " bestelle | lieferbar in | erhältlich in | trägt | trage | es in"
    ),
    pressures=phrases("blutdruck | rr"),
    pressed_over=phrases("zu"),
    series=("serie", "baureihe", "reihe"),
    registers=phrases(
        "plz | plz: | postleitzahl | postleitzahl: | aktenzeichen | aktenzeichen: | az. | az.: | referenz: | "
        "bestell-nr.: | kunden-nr.: | rechnungs-nr.: | vorgang: | id: | geschäftszeichen: | seite: | "
        "code | zolltarifnummer | inventarnummer | inv.-nr. | inv. | signatur | kennziffer | schlüsselnummer"
        " | schlüsselnummern | warennummer | codenummer | bestellcode"
    ),
    works=phrases(
        "sah | las | gelesen | gesehen | sang | summte | "
        "film | films | filme | serie | serien | roman | romans | romane | buch | buches | bücher | lied | song"
        " | songs | single | album | albums | band | gruppe | stück | musical | oper | show | sendung | folge"
        " | doku | dokumentation | sender | kanal | magazin | zeitung | spiel | videospiel | podcast | gedicht"
        " | erzählung | novelle | thriller | krimi | komödie | drama | klassiker | hit | titel | gemälde"
        " | ausstellung | kampagne | restaurant | bar | café | klub | club | hotel | kneipe | boot | yacht"
        " | schiff"
        " | premiere | verfilmung | neuverfilmung | fortsetzung"
        " | aktion | initiative | verein | bündnis | projekt | sendereihe"
    ),
    courtesies=phrases("herr | herrn | frau | fräulein | dr | familie | onkel | tante | schwester"),
    elided_articles=("eine",),
    clock_spans=(("zwischen", "und"), ("von", "bis")),
    spanning=phrases("über"),
    made_out=phrases(
        "rechnung~ | scheck~ | auftrag~ | kredit~ | darlehen~ | vertrag~ | angebot~ | bescheid~"
        " | gutschein~ | quittung~ | bürgschaft~ | schuldschein~ | überweisung~ | anleihe~ | förderbescheid~"
    ),
    governing=phrases("über | unter"),
    surveyed=phrases(
        "durchgeführt | "
        "umfrage~ | befragung~ | erhebung~ | stichprobe~ | studie~ | untersuchung~ | abstimmung~ | urabstimmung~"
        " | auslosung | verlosung | auswahl | platz | rang | ränge | sieger~ | gewinner~ | beste | bester | bestes"
        " | besten"
    ),
    spending=phrases(
        "investier~ | ausgegeben | auszugeben | zahlt | zahlte | zahlen | zahlten | gezahlt | bezahlt | ausgezahlt"
        " | zurückgezahlt | zurückzahl~ | zurückzuzahlen | abbezahlt | verteilt | verteilen | verteilte | gestreckt"
        " | strecken | streckt | abgeschrieben | abzuschreiben | getilgt | tilgen | finanzier~ | gefördert | fördert"
        " | fördern | laufzeit | kredit | darlehen"
    ),
    spanned=phrases(
        "täglich | wöchentlich | stündlich | "
        "führt | führte | führen | führten | verläuft | verlief | verlaufen | erstreckt | erstreckte | erstrecken"
        " | erstreckten | zieht | zog | reicht | reichte | reichen | verteilt | verteilte | verteilen"
        " | gewann | gewinnt | gewannen | siegte | siegt | startet | startete | schwamm | rannte | lief | läuft"
        " | rennen | rennens | lauf | laufs | finale | endlauf | vorlauf | halbfinale | sieg | titel | gold"
        " | silber | bronze"
        " | staffel | distanz | sprint | wettkampf | start | freistil | hürden | weltrekord | europarekord | bestzeit"
        " | rekord | olympiasieger | olympiasiegerin | weltmeister | weltmeisterin | europameister | europameisterin"
        " | meister | meisterin | sieger | siegerin | zweiter | dritter | zweite | dritte"
    ),
    clock_steps=phrases("vor | nach | vor halb | nach halb"),
    clock_calls=phrases("ab | vor | nach | bis"),
    baking=phrases("ofen | backofen | ofens | backen | vorheizen | vorgeheizten | umluft | heißluft | unterhitze"),
    clocked=phrases(
        "öffnet | öffnete | öffnen | schließt | schloss | schließen | beginnt | begann | beginnen | endet | "
        "endete | startet | startete | fährt | fuhr | kommt | kam | kamen | geht | ging | traf | trafen | "
        "treffen | frühstück | abendessen | mittagessen | feierabend | pünktlich | punkt | aufgestanden | "
        "anpfiff | einlass"
    ),
    clock_dotted=phrases("um | ab | gegen | abfahrt | ankunft | abflug"),
    became=phrases("wurde | ist | war | wird"),
    participle_endings=phrases("t | en"),
    places=phrases("platz | rang | tabellenplatz | position"),
    ranked=phrases(
        "folgt | folgen | folgte | "
        "steht | stehen | stand | standen | liegt | liegen | lag | bleibt | bleiben | blieb | rangiert | "
        "rangierte | landet | landete | landeten | gelandet | belegt | belegte | belegten | belegen | "
        "kletterte | klettert | geklettert | rutschte | rutscht | abgerutscht | gerutscht | fiel | fällt | "
        "zurückgefallen | sprang | springt | verbesserte | verbessert | rückte | rückt | vorgerückt | "
        "schaffte | tabelle | weltrangliste | charts | rangliste"
    ),
    idioms=phrases(
        "zum ersten male | "
        "an eins gesetzte | an eins gesetzten | an eins gesetzter | an zwei gesetzte | "
        "an zwei gesetzten | an eins gesetzt | "
        "ersten grades | zweiten grades | dritten grades | vierten grades | "
        "9-euro-ticket | 9-euro-tickets | 29-euro-ticket | 49-euro-ticket | 49-euro-tickets | "
        "58-euro-ticket | 365-euro-ticket | 1-euro-job | 1-euro-jobs | 1-euro-jobber | 1-euro-shop | "
        "1-euro-laden | ein-euro-job | ein-euro-jobs | ein-euro-jobber | ein-euro-shop | ein-euro-shops | "
        "ein-euro-laden | "
        "eigenen hälfte | eigene hälfte | gegnerischen hälfte | gegnerische hälfte | hälfte des gegners | "
        "auf zwei hochzeiten tanzt | auf zwei hochzeiten getanzt | bis zehn zählen | bis zehn gezählt | zähle bis"
        " zehn | bis zehn zählte | lässt fünfe gerade sein | ließ fünfe gerade sein | fünfe gerade sein lassen | "
        "brachte ihn auf hundertachtzig | auf hundertachtzig | "
        "eins kommt zum anderen | eins kommt nun zum anderen | eins zum anderen | "
        "zwei mal zwei vier | zweimal zwei vier | "
        "best of three | best of five | best of seven | best of 3 | best of 5 | best of 7 | "
        "1 zu 1 übertragen | sat.1 | der 2cv | ein 2cv | einen 2cv | "
        "jeden morgen | jeder morgen | fahrenheit 451 |"
        "auf wolke sieben |"
        "erster instanz | erste instanz | zweiter instanz | zweite instanz | dritter instanz | zwei-in-eins"
        "| drei-in-eins | eins vorweg | eins weiß | eins weiss | eins wissen wir | fit for 55 | 116 117"
        " | eins ist | eins nach dem anderen | notruf 112 | 112-notruf | 110-notruf"
        " | 112-anruf | 110-zentrale | 112-zentrale | die 112 | die 110"
        "| schweigeminute | halb eins | halb zwei | halb drei | halb vier | halb fünf | halb sechs | halb sieben |"
        " halb acht | halb neun"
        "| halb zehn | halb elf | halb zwölf | viertel nach eins | viertel nach zwei | viertel nach drei"
        "| viertel nach vier | viertel nach fünf | viertel nach sechs | viertel nach sieben | viertel nach acht"
        "| viertel nach neun | viertel nach zehn | viertel nach elf | viertel nach zwölf | viertel vor eins"
        "| viertel vor zwei | viertel vor drei | viertel vor vier | viertel vor fünf | viertel vor sechs"
        "| viertel vor sieben | viertel vor acht | viertel vor neun | viertel vor zehn | viertel vor elf"
        "| viertel vor zwölf | einer der | eine der | eines der | einem der | einen der | eins der | einer von"
        "| eine von | eines von | einem von | einen von | einer dieser | eine dieser | eines dieser | einem dieser"
        "| einen dieser | einer unserer | eine unserer | einer ihrer | eine ihrer | eines ihrer | einem ihrer"
        "| einer seiner | eine seiner | eines seiner | einer davon | eine davon | eines davon | so eine | so ein"
        "| so einen | so einem | was für ein | was für eine | was für einen | noch einmal | ein anderer | eine andere"
        "| ein anderes | einen anderen | einem anderen | einer anderen | ein und derselbe | ein und dieselbe"
        "| ein und dasselbe | ein wenig | ein bisschen | ein paar | eines tages | eines nachts | eines morgens"
        "| eines abends | in einem fort | eins zu eins | 1:1 | noch eins | eins ist klar | zum einen"
        "| auf der einen seite | die einen | die einen oder anderen | der eine oder andere | die eine oder andere"
        "| das eine oder andere | den einen oder anderen | vier wände | vier wänden | unter vier augen"
        "| auf allen vieren | alle viere | sieben sachen | buch mit sieben siegeln | siebter himmel | siebten himmel"
        "| siebter sinn | siebten sinn | sechster sinn | sechsten sinn | fünfte kolonne | fünften kolonne |"
        " fünftes rad"
        "| fünfte rad | fünf gerade sein | fünf vor zwölf | null und nichtig | in null komma nichts | null"
        " komma nichts"
        "| null bock | null toleranz | null-toleranz | stunde null | von null auf hundert | achten auf | achten"
        " darauf"
        "| zu achten | achten sie | achten wir | wir achten | sie achten | achten und | acht geben | acht zu geben"
        "| gib acht | gebt acht | habt acht | in acht nehmen | in acht zu nehmen | in acht genommen"
        "| nimmt sich in acht | außer acht | außer acht lassen | außer acht gelassen | nimm dich in acht"
        "| aller guten dinge sind drei | nicht bis drei zählen | zwischen zwei stühlen | zu zweit | zu dritt |"
        " zu viert"
        "| zu fünft | zu zweien | mit zweierlei maß | auf halbem weg | auf halbem wege | halbe sache | halbe sachen"
        "| halb so schlimm | halb so wild | ein viertel nach | viertel vor | viertel nach | erste hilfe |"
        " erster hilfe"
        "| ersten hilfe | erste linie | erster linie | in erster linie | in zweiter linie | ersten mal | erste mal"
        "| zum ersten mal | zum x-ten mal | fürs erste | als erstes | als erster"
        "| als erste | als ersten | als zweites | auf den ersten blick | auf den zweiten blick | den ersten blick"
        "| ersten blick | beim ersten mal | erster klasse | zweiter klasse | erste klasse | zweite klasse |"
        " erste wahl"
        "| erster wahl | zweite wahl | zweiter wahl | aus erster hand | aus zweiter hand | erster hand | zweiter hand"
        "| zweite geige | dritte welt | dritten welt | dritter welt | dritte person | dritten person | dritte zähne"
        "| dritten zähne | dritte reich | drittes reich | dritten reich | dritten reiches | dritten reichs"
        "| dritter weg | jedes zweite mal     "
        " | der erste beste | dem ersten"
        " besten"
        "| die erste beste | erste geige | erste adresse | erste nationen | erste lady | first lady"
        "| erster bürgermeister | ersten bürgermeister | erster minister | erste ministerin | ersten minister"
        "| zweites standbein | zweite haut | zweite heimat | zweiten heimat | zweiter bildungsweg | zweiten"
        " bildungsweg"
        "| zweite chance | erster weltkrieg | ersten weltkrieg | ersten weltkrieges | ersten weltkriegs"
        "| ersten weltkriege | erste weltkrieg | zweiter weltkrieg | zweiten weltkrieg | zweiten weltkrieges"
        "| zweiten weltkriegs | zweiten weltkriege | zweite weltkrieg | zweitem weltkrieg | erstem weltkrieg"
        "| dritter weltkrieg | dritten weltkrieg | dritten weltkriegs | dritte weltkrieg | dreißigjähriger krieg"
        "| dreißigjährige krieg | dreißigjährigen krieg | dreißigjährigen krieges | dreißigjährigen kriegs"
        "| siebenjähriger krieg | siebenjährige krieg | siebenjährigen krieg | siebenjährigen krieges"
        "| hundertjähriger krieg | hundertjährige krieg | hundertjährigen krieg | hundertjährigen krieges"
        "| zweite republik | zweiten republik | erste republik | ersten republik"
        "| heiligen drei könige | heiligen drei königen | drei musketiere | tausendundeine nacht"
        "| tausend und eine nacht | tausend dank | tausend mal | hundertprozentig sicher | hundert pro"
        "| rund um die uhr | 24/7 | 7/24 | 50/50 | fifty-fifty | halbe-halbe | 4x4 | 4 x 4 | in den letzten jahren"
        "| den letzten jahren | die letzten jahre | der letzten jahre | den vergangenen jahren | die"
        " vergangenen jahre"
        "| der vergangenen jahre | den kommenden jahren | die kommenden jahre | der kommenden jahre"
        "| den nächsten jahren | die nächsten jahre | der nächsten jahre | den folgenden jahren | die folgenden jahre"
        "| diese jahre | diesen jahren | am morgen | am nächsten morgen | guten morgen  | diesem morgen"
        "| morgen des | am morgen des | bis zum morgen | seit dem morgen | früh am morgen | morgen für morgen"
        "| nummer eins | nummer zwei | nummer drei | die nummer eins | zwölf apostel | zehn gebote | zehn geboten"
        "| die vier jahreszeiten | erst recht | elf freunde | der eine oder der andere  | halbzeit eins"
        "| der eine und der andere"
        " | 1. fc | 1. fsv | 1. fck | 2. bundesliga | 1. bundesliga | 3. liga | 1. liga | 2. liga | 1. og | 2. og"
        " | 3. og | 4. og | 5. og | 1. stock | 2. stock | 3. stock | schalke 04 | hannover 96 | 1860 münchen"
        " | mainz 05 | bayer 04 | darmstadt 98 | mitte zwanzig | mitte dreißig | mitte vierzig | mitte fünfzig"
        " | mitte sechzig | mitte siebzig | anfang zwanzig | anfang dreißig | anfang vierzig | anfang fünfzig"
        " | anfang sechzig | ende zwanzig | ende dreißig | ende vierzig | ende fünfzig | ende sechzig"
        " | fünf gerade | fünfe gerade | fünf nach zwölf | fünf minuten vor zwölf | kurz vor zwölf"
        " | zwölf uhr mittags | zwei linke hände | zwei seiten einer medaille | zwei seiten derselben medaille"
        " | zwei paar schuhe | zwei paar stiefel | zwei fliegen mit einer klappe | mit zwei maßen | mit zweierlei"
        " | drei kreuze | drei wünsche | drei haselnüsse"
        " | vier pfoten | auf vier rädern | vier jahreszeiten | fünf sterne | fünf-sterne-bewegung"
        " | sechs richtige | sieben zwerge | sieben zwergen | sieben weltwunder | sieben todsünden"
        " | sieben auf einen streich | über sieben brücken | sieben meere | neunmalklug | neun leben"
        " | die zehn gebote | elfter elfter | zwölf geschworenen | die zwölf geschworenen | dreizehn schlägt"
        " | jetzt schlägt's dreizehn | null uhr | null acht fünfzehn | nullachtfünfzehn"
        " | null problemo | nullnummer | unter null | über null | von null"
        " | eins a | 1a-lage | eins drauf | noch eins drauf | eins und eins zusammenzählen"
        " | tausend und ein | tausendundeine | tausend tode | tausend und eins | hundert jahre einsamkeit"
        " | hundertprozentig | hundert prozent sicher | in einem zug | mit einem schlag"
        " | auf einen schlag | mit einem mal | auf einmal | ein für alle mal | ein für allemal"
        " | einer nach dem anderen | einer für alle | alle für einen | einer wie der andere"
        " | das eine oder andere mal | die eine und die andere | dritter im bunde | lachender dritter"
        " | lachende dritte | dritte im bunde | an dritte | durch dritte | von dritten | dritte programme"
        " | zweite liga | dritte liga | erste liga | zweite halbzeit"
        " | erste halbzeit | zweiten halbzeit | ersten halbzeit | erstes mal | zweiter weg"
        " | vierte gewalt | vierten gewalt | fünftes element | achtes weltwunder | zwölfter mann | zu guter letzt"
        " | der notruf 112 | 110 oder 112 | agenda 2010 | die 68er"
        " | 68er | 4-zimmer-wohnung"
        " | null zu null | eins zu null | zwei zu null | drei zu null | vier zu null | fünf zu null | zwei zu eins"
        " | drei zu eins | drei zu zwei | vier zu eins | vier zu zwei | vier zu drei | zwei zu zwei"
        " | drei zu drei"
        " | patient null | jahr null | zwei sätzen zu null | zwei zu null sätzen"
        " | vier-sterne-general | viersternegeneral"
        " | 08/15 | 100 prozent sicher | 1000 dank | 110 prozent geben | 15 minuten ruhm | 180-grad-drehung"
        " | 180-grad-kehrtwende | 180-grad-wende | 4-augen-prinzip | 5 minuten vor 12 | 5 vor 12 | acht gegeben"
        " | acht und bann | achte weltwunder | achten weltwunder | alle guten dinge sind drei"
        " | an fünf fingern abzählen | auf 180 bringen | auf 180 gebracht | auf die vier buchstaben"
        " | auf hundertachtzig bringen | auf hundertachtzig gebracht | auf hundertachtzig sein"
        " | auf seine vier buchstaben | auf zwei hochzeiten gleichzeitig | auf zwei hochzeiten tanzen"
        " | auf zwei hochzeiten zu tanzen | aus tausendundeiner nacht | bei drei auf dem baum"
        " | bei drei auf den bäumen | bei null anfangen | bei null angefangen | bei null anzufangen"
        " | bei null beginnen | bei null begonnen | bis drei zählen | das dritte auge | daten dritter"
        " | den ersten stein | der erste stein | der sechste sinn | die böse dreizehn | die drei fragezeichen"
        " | die glorreichen sieben | die halbe welt | diener zweier herren | drei affen | drei käse hoch"
        " | drei mal darfst du raten | drei tage regenwetter | drei tage wie ein stück brot | dritte geschlecht"
        " | dritten im bunde | einen zweiten frühling | eins auf den deckel | eins auf die mütze | eins aufs dach"
        " | eins auswischen | eins draufgesetzt | eins draufsetzen | eins draufzusetzen | eins gemeinsam"
        " | eins mit der natur | eins plus eins | eins rauf mit mappe | eins steht fest | eins und eins"
        " | eins, zwei, drei | elfte gebot | elftes gebot | erste anlaufstelle | erste bürgermeisterin | erste sahne"
        " | erste spatenstich | erste vorsitzende | ersten ranges | ersten spatenstich | ersten vorsitzenden"
        " | erster güte | erster spatenstich | erster vorsitzender | ewig und drei tage | fan der ersten stunde"
        " | fans der ersten stunde | frau der ersten stunde | frauen der ersten stunde | freut sich der dritte"
        " | fünf sinne | fünfte jahreszeit | fünften jahreszeit | fünfzehn minuten ruhm | geben sie acht auf"
        " | geben sie acht. | hab acht | halbe ewigkeit | halben ewigkeit | halben sachen | halber mensch"
        " | hinter den sieben bergen | hundertsten ins tausendste | ihren zweiten frühling | im dutzend billiger"
        " | im siebenten himmel | in acht nahm | in acht nimmt | in alle vier winde | in einem ersten schritt"
        " | in einem zweiten schritt | in hundert jahren nicht | in tausend kalten wintern | ist die halbe miete"
        " | ist schon die halbe miete | jetzt schlägt es dreizehn | keine 10 pferde | keine halben sachen"
        " | keine zehn pferde | lachenden dritten | mann der ersten stunde | mehr als tausend worte | mit sich eins"
        " | mit siebzehn hat man | mitglied der ersten stunde | mitglieder der ersten stunde"
        " | mitgliedern der ersten stunde | männer der ersten stunde | nach drei tagen stinkt | null ahnung"
        " | null auf hundert | null komma nix | schlägt dreizehn | schlägt's 13 | schlägt's dreizehn | schlägts 13"
        " | schlägts dreizehn | sechste sinn | seinen zweiten frühling | setzen, sechs | sieben geißlein"
        " | sieben jahre pech | sieben leben | sieben siegeln | sieben tage regenwetter | tag null | tausend küsse"
        " | tausendundeiner nacht | um drei ecken | um sieben ecken | unbefugte dritte | unbefugten dritten"
        " | unter sechs augen | verflixte siebte jahr | verflixten siebten jahr | vier augen sehen mehr als zwei"
        " | vier himmelsrichtungen | vier-augen-gespräch | vier-augen-gespräche | vier-augen-gesprächs"
        " | vier-augen-prinzip | vier-augen-prinzips | vom hundertsten | vom hundertsten ins tausendste"
        " | von dritter seite | war die halbe miete | wenn zwei sich streiten | wie eine eins | wie kein zweiter"
        " | wie kein zweites | wie keine zweite | wo zwei sich streiten | wolke 7 | wolke sieben"
        " | zehn tage regenwetter | zum ersten, zum zweiten | zwei dumme ein gedanke | zwei herren dienen"
        " | zwei herren zu dienen | zwei linken händen | zwei mal zwei ist vier | zwei mal zwei macht vier"
        " | zwei plus zwei ist vier | zwei seelen | zwei seelen wohnen | zwei seiten der gleichen medaille"
        " | zwei seiten der medaille | zwei und zwei ist vier | zwei und zwei sind vier"
        " | zwei und zwei zusammenzählen | zweite gesicht | zweite standbein | zweite vorsitzende"
        " | zweiten vorsitzenden | zweiter frühling | zweiter vorsitzender | zweites gesicht | zwischen zwei stühle"
        " | zwischen zwei übeln"
        " | nehmen sie sich in acht | zwei dumme, ein gedanke | an einem tag erbaut"
        " | das erste zeigt | das erste sendet | das erste überträgt | im ersten läuft | im ersten zu sehen"
        " | im ersten gezeigt | gegenüber dritten | dritten gegenüber | zugunsten dritter | rechte dritter"
        " | dritte erwerben | dritte haben | dritte können | dritten zugänglich | dritter personen"
        " | ansprüche dritter"
        " | rechnung mit zwei unbekannten | gleichung mit zwei unbekannten | rechnung mit vielen unbekannten"
        " | alles auf null"
        " | eins und eins macht zwei | eins und eins ist zwei"
        " | das erste deutsche fernsehen"
        " | dreimal darfst du raten | dreimal dürfen sie raten | dreimal hoch | zweimal überlegen"
    ),
    troops=phrases("brigade | division | regiment | bataillon | korps | kompanie | geschwader"),
    name_numbers=phrases(
        "breitengrad | längengrad | "
        "jagdgeschwader | schwadron | batterie | "
        "dalai lama | wahlperiode | legislaturperiode | bundestag | bundestags | bundestages | "
        "ausg. | weltkrieg | weltkrieges | weltkriegs | reich | reiches | reichs | republik | armee | division | flotte"
        "| regiment | bataillon | brigade | korps | internationale | bundesliga | liga | straße | allee | bezirk"
        " | strafkammer | große strafkammer | großen strafkammer | zivilkammer | strafsenat | strafsenats"
        " | zivilsenat | zivilsenats | senat | senats | jugendkammer | große jugendkammer | großen jugendkammer"
        " | familiensenat"
        " | minute | spielminute | klasse | klassen | schuljahr | schulstufe | jahrgangsstufe | kompanie | kammer"
        " | halbzeit | instanz | programm | hand | blick"
        " | satz | sätze | sätzen"
    ),
    planned=phrases(
        "wird | werden | würde | würden | will | wollen | soll | sollen | sollte | sollten | plan~ | geplant~ | plant"
        "| planen | vorgesehen~ | vorauss~ | erwart~ | prognos~ | ziel~ | beabsichtig~ | anstreb~ | angestrebt~"
        "| strebt | streben | rechnet | könnte | könnten | dürfte | dürften | hofft | hoffen | vorschl~"
        "| vorgeschlagen~ | bevorsteh~"
    ),
    others=phrases(
        "andere | anderen | anderer | anderes | anderem | anderswo | andernorts | benachbart~ | ähnlich~"
        " | nachbarort~ | nachbarstadt | nachbarstädt~ | nachbargemeinde~ | nachbardorf~ | nachbardörf~ | nachbarland~"
        " | nachbarländ~ | nachbarkreis~ | nachbarbezirk~ | nachbarhafen~ | nachbarhäfen | nachbarverein~"
        " | nachbarschule~ | nachbarregion~ | nachbarstaat~ | nachbarkommune~ | nachbarwerk~ | nachbarhaus"
        " | nachbarhäus~ | nachbartal | nachbarklinik~ | nachbarbetrieb~ | nachbarbundesland~"
        "| vergleichbar~ | konkurrent~ | konkurrenz | wettbewerber~ | mitbewerber~ | rival~ | vorgänger~ | schwester~"
        " | pendant | nebenan | größere | größeren | kleinere | kleineren"
    ),
    definites=phrases(
        "der | die | das | den | dem | des | diese | diesen | dieser | alle | allen | aller | sämtliche"
        " | sämtlichen | ganzen | gesamten | unsere | unseren | unserer"
    ),
    comma_clauses=True,
    still=("noch", "weiterhin"),
    counting=phrases(
        "nachwahlbefragung~ | hochrechnung~ | wählernachfrage~ | prognose | prognosen | ausgezählt~ | "
        "auszählungsstand | teilergebnis~ | zwischenstand | zwischenergebnis~ | erste schätzung | "
        "schnellschätzung"
    ),
    final_counts=phrases(
        "endgültige ergebnis | endgültigen ergebnis | endgültiges ergebnis | endgültigen ergebnisse | "
        "endgültige ergebnisse | amtliche endergebnis | amtlichen endergebnis | amtliches endergebnis | "
        "endergebnis~ | nachzählung | endgültige zahlen | endgültigen zahlen"
    ),
    so_far=phrases(
        "jetzt | nun | bisher | bislang | bis jetzt | schon | bereits | inzwischen | mittlerweile | bis dato"
        " | bis heute | zum heutigen Tag | bis zum heutigen Tage | derzeit"
    ),
    replies=phrases("aw | wg"),
    rescheduled=phrases(
        "als geplant | als angekündigt | als zuletzt angekündigt | als vorgesehen | als versprochen"
        " | als zuerst angekündigt | als ursprünglich geplant | als ursprünglich angekündigt"
        " | als zunächst geplant | als zunächst angekündigt | verschoben | verschiebt | verschieben | verlegt"
        " | verlängert | vorverlegt | vorgezogen | aufgeschoben | vertagt | fristverlängerung | neuer termin"
        " | neuen termin | statt am | später als erwartet | früher als erwartet | mit verspätung"
    ),
    corrected=phrases(
        "korrig~ | korrektur~ | berichtig~ | revidiert~ | zunächst | ursprünglich | ursprünglich gemeldet"
        "| anfangs gemeldet | zuvor gemeldet | früher gemeldet | zuvor genannt | fälschlich~ | irrtümlich~"
        "| versehentlich | statt wie | statt der | statt den | statt bisher | statt zuvor | anstatt | anstelle von |"
        " erratum | richtigstellung~ | falsch abgelesen~ | falsch gemeldet~ | frühere angabe"
        "| frühere angaben | vorherige angabe | in einer früheren version | in einer früheren fassung | nicht wie"
        " | richtig ist | richtig sind | richtig muss | richtig wäre | richtig: | richtige zahl | richtigen zahl |"
        " muss es heißen | muss heißen | müsste es heißen"
        " | vorläufige zahl von | vorläufigen zahl von | vorläufige angabe von"
    ),
    demanding=phrases(
        "empfehl~ | empfiehl~ | empfohl~ | anrat~ | angeraten |"
        " forder~ | fordert | gefordert~ | lohnforderung~ | verlang~ | wollen | will | wollte | wollten |"
        " beantrag~ | bittet | bitten | bat um | baten um | klage auf | klagt auf | klagte auf | klagen auf |"
        " verklagt~ | streitwert~ | preisvorstellung~ | pochen auf | pocht auf | verhandlungsbasis | mindestgebot"
        " | angebotspreis"
    ),
    answering=phrases(
        "angebot~ | gegenangebot~ | bietet | bieten | bot | boten | geboten~ | offerier~ | vorschl~ |"
        " vorgeschlagen~ | schlägt vor | auf den tisch | auf dem tisch | bewillig~ | genehmig~ | zuerkannt~ |"
        " zugesprochen~ | sprach zu | spricht zu | vergleichssumme~ | einigten sich auf | einigte sich auf |"
        " einigen sich auf | zuschlag | verkauft für | ging für"
    ),
    misprints=phrases(
        "druckfehler~ | tippfehler~ | schreibfehler~ | zahlendreher~ | vertippt | corrigend~ | errata | ziffern"
        " vertauscht | zahlen vertauscht | vertauschte ziffern"
    ),
    adjusted=phrases("korrigiert~ | berichtigt~"),
    and_not=phrases("und nicht"),
    of_which=phrases(
        "davon | hiervon | von denen | von ihnen | von diesen | wovon | darunter fallen | dieser summe | dieses betrags"
    ),
    among=phrases("darunter | unter ihnen | einschließlich"),
    made_of=phrases(
        "bestehend aus | besteht aus | bestehen aus | setzt sich zusammen aus | setzen sich zusammen aus"
        " | zusammengesetzt aus | aufgeteilt in | aufgeteilt auf | verteilt auf | nämlich | gegliedert in"
        " | und zwar"
        " | wie folgt | folgendermaßen | unterteilt in | aufgeschlüsselt in | verteilen sich auf | verteilt sich"
        " auf | aufgeteilt zwischen"
    ),
    out_of=phrases(
        "von | vom | des | von den | von insgesamt | der | aus | von allen | unter | unter den | von ihren | von seinen"
        " | seiner | ihrer | unserer"
    ),
    that_is=phrases(
        "oder | also | das sind | das ist | d. h. | d.h. | das heißt | das entspricht | entspricht | entsprechend"
        " | dies entspricht | was | das entspricht einem anteil von | mithin | somit | bzw. | bzw"
        " | das ergibt | das macht | macht | ergibt | und damit"
        " | nämlich"
        " | das bedeutet"
    ),
    from_level=phrases("von | nach | gegenüber | statt | anstelle von | zuvor | vorher | ab"),
    to_level=phrases("auf | bis auf | erreichte | beträgt nun | nun | jetzt | auf dann | auf künftig"),
    origins=("aus",),
    locatives=("in", "im", "bei", "am"),
    disputing=phrases(
        "bestreitet | bestreiten | bestritt | bestritten | weist zurück | wies zurück | widerspricht |"
        " widersprach | dementiert~"
    ),
    how_many=phrases("wie viele | wieviele | wie viel | wieviel"),
    own_counts=phrases(
        "nach unserer zählung | nach unseren angaben | nach unseren zahlen | wir zählten | wir haben gezählt |"
        " nach unserer rechnung | nach unseren berechnungen | nach unserer schätzung | nach unseren schätzungen |"
        " unserer zählung nach"
    ),
    compared=phrases(
        "gegenüber | verglichen mit | im vergleich zu | im vergleich mit | im vergleich zum | nach zuvor |"
        " statt bisher | statt | anstelle von | anstatt"
    ),
    by_amount=phrases("um | plus von | minus von | von | plus | minus | rund um"),
    breakdowns=phrases(
        "nach sparten | nach sparte | nach bereichen | nach regionen | nach ländern | nach kategorien"
        " | nach segmenten | nach art | nach sektoren | nach standorten | nach produkten | nach märkten"
        " | nach geschlecht | nach herkunft | aufgeschlüsselt nach"
    ),
    turning=phrases("mit | ist heute | heute | ist | wird | wurde"),
    for_so_long=phrases(
        "für | für die dauer von | für einen zeitraum von | auf die dauer von | eine laufzeit von"
        " | laufzeit von | über einen zeitraum von"
    ),
    joined=phrases(
        "anfing | betrat | begann | kam | eintrat | angefangen | begonnen | gekommen | eingetreten | eingestiegen |"
        " antrat | eingestellt"
        " | gewählt"
    ),
    served=phrases("hinter sich | auf dem buckel | dienst hinter sich | betrieb hinter sich"),
    up_to_now=phrases("seit | schon"),
    lasting=phrases(
        "dauer | dauert | dauerte | dauern | dauerten | gedauert | lang | später | nach | bauzeit | laufzeit"
        " | also | insgesamt | das sind | dauer von | währt | währte | für die dauer von | gebraucht |"
        " brauchte | brauchten | benötigte | benötigten | in anspruch"
    ),
    toil=phrases("arbeit | arbeiten | bauarbeiten | bauzeit | mühe"),
    afterwards=phrases("später | nach"),
    leading=phrases("vor | hinter | vorsprung | rückstand | dahinter | davor | zurück | schneller | langsamer"),
    above_below=phrases("über | unter | oberhalb von | unterhalb von | oberhalb | unterhalb"),
    standing=phrases(
        "hatte betragen | hatten betragen | lag | lagen | gelegen | betrug | betrugen | betragen | belief sich"
        " auf | beliefen sich auf | belaufen | war | waren | gewesen | erreichte | erreichten | erreicht | machte"
        " aus"
    ),
    apiece=phrases(
        "je | jeweils | pro stück | das stück | je stück | à | stückpreis | pro kopf | pro person | je person"
        " | pro exemplar | pro karte | je karte"
        " | stückpreis von | preis von je"
        " | einzelpreis"
    ),
    priced=phrases("zu | à | für | je"),
    coming_to=phrases(
        "macht | machen | ergibt | ergeben | kostet | kosten | kosteten | das macht | das ergibt | also | für"
        " | kommt auf | kommen auf"
        " | sind es | kommt man auf | ergibt sich | ergaben | brachten | erbrachten | brachten ein"
    ),
    extras=phrases(
        "mehrwertsteuer | mwst | mwst. | steuer | steuern | inklusive | inkl. | einschließlich | plus |"
        " zuzüglich | lieferung | versand | porto | rabatt | nachlass | gebühr | gebühren | zinsen | mit |"
        " ohne | abzüglich | nebst | montage"
        " | enthalten | enthält"
    ),
    differences=phrases(
        "mehr als | weniger als | höher als | niedriger als | mehr | weniger | höher | niedriger | länger |"
        " kürzer | tiefer | breiter | schmaler | schwerer | leichter | größer | kleiner | schneller |"
        " langsamer | teurer | billiger | älter | jünger | länger als | kürzer als | tiefer als | breiter als"
        " | schmaler als | schwerer als | leichter als | größer als | kleiner als | schneller als | langsamer"
        " als | teurer als | billiger als | älter als | jünger als"
    ),
    as_of=phrases("stand | stand vom | mit stand vom | stand zum | per"),
    these_days=phrases(
        "nun | jetzt | heute | dieser tage | in diesen tagen | diese woche | in dieser woche | diesen monat | in"
        " diesem monat"
    ),
    yardsticks=phrases(
        "erwart~ | plan | plans | geplant~ | ziel~ | soll | sollwert~ | prognos~ | kapazität~ | quote"
        " | durchschnitt~ | vorjahr~ | vorig~ | bisherig~ | niveau | ursprünglich~ | bedarf~ | budget~"
        " | haushaltsplan~ | mehr | als | steiger~ | zuwachs | anstieg | wuchs | gestiegen | bip | vorgesehen~"
        " | erfüll~ | vorgabe~ | auslastung"
    ),
    then=phrases("damals | da"),
    needed=phrases("gebraucht | benötigt | braucht | nötig | erforderlich | fehlen"),
    befalling=phrases(
        "absorbier~ | aufgenommen | erfror~ | erfroren~ | verbrannt~ | verbrannten | abgebrannt~ | zerstört~"
        " | vernichtet~ | überflutet~ | infiziert~ | verseucht~ | verdorben~ | verfault~ | verdunstet~ |"
        " evakuiert~ | recycelt~ | gefiltert~ | ertrunken~ | getötet~"
        " | unter kontrolle | eingedämmt~ | gelöscht~"
    ),
    hence=phrases("also | ergo | somit | mithin | folglich | demnach"),
    everything=phrases("allem | alles | ganzen"),
    emphatic=phrases("ganze | satte | stolze | volle | nicht weniger als | sogar | immerhin"),
    gains=phrases("spar~ | gespart | einspar~ | ersparnis~ | zeitersparnis~ | gewinn | zeitgewinn~ | vorsprung~"),
    adding=phrases(
        "zusammen mit | zusammengenommen mit | gemeinsam mit | rechnet man | zählt man | addiert man"
        " | addiert | hinzu | hinzugerechnet | zuzüglich"
    ),
    foremost=phrases(
        "vor allem | insbesondere | besonders | hauptsächlich | vornehmlich | zum beispiel | z. b. | z.b."
        " | beispielsweise | allein | am stärksten"
    ),
    bounded=phrases(
        "compliance | therapietreue | einhaltung der | befolgungsrate | vollständigkeit | leerstandsquote | "
        "arbeitslosenquote | sterberate | letalität | trefferquote | genauigkeit | "
        "keimfähigkeit | keimrate | keimquote | reinheit | wirksamkeit | anwesenheitsquote | bestehensquote | "
        "impfquote | überlebensrate | alphabetisierungsrate | "
        "luftfeuchtigkeit | luftfeuchte | relative feuchte | relativen feuchte | pünktlichkeit"
        " | pünktlichkeitsquote | zuverlässigkeit | wahrscheinlichkeit | regenwahrscheinlichkeit | akkustand"
        " | ladestand | batteriestand | zimmerauslastung | auslastung der zimmer | auslastung der hotelzimmer"
        " | bettenauslastung der hotels"
    ),
    accompanied=phrases("mit | ohne | unter"),
    doubled=phrases("verdoppelt | verdoppelte | verdoppelten | verdoppeln"),
    tripled=phrases("verdreifacht | verdreifachte | verdreifachten | verdreifachen"),
    halved=phrases("halbiert | halbierte | halbierten | halbieren"),
    multiples=words(
        "4 vervierfacht vervierfachte vervierfachten vervierfachen"
        " | 5 verfünffacht verfünffachte verfünffachten | 6 versechsfacht versechsfachte versechsfachten"
        " | 10 verzehnfacht verzehnfachte verzehnfachten"
    ),
    summing_up=phrases(
        "kurz | kurzum | kurz gesagt | in kürze | zusammengefasst | zusammenfassend | alles in allem | fazit"
    ),
    back_then=phrases("als | da"),
    pointing=phrases("dieser | diese | diesen | dieses | diesem"),
    ballot=words(
        "in_favour dafür ja für ja-stimmen"
        " | against dagegen nein gegen nein-stimmen | abstain enthaltung enthaltungen stimmenthaltungen"
    ),
    on_top=phrases("weitere~ | sonst | darüber hinaus | zusätzlich~ | sonstige~"),
    bodies=phrases(
        "jury | jurys | rat | rates | rats | gemeinderat~ | stadtrat~ | gericht~ | ausschuss~ | gremium~ |"
        " vorstand~ | senat~ | kammer | parlament~ | landtag~ | aufsichtsrat~ | preisgericht~"
    ),
    present=phrases("anwesend~ | erschienen"),
    spelled_out=phrases("in worten | in buchstaben"),
    alls=phrases("alle | allen | aller | sämtliche | sämtlichen"),
    outcomes=words(
        "win sieg siege siegen"
        " | draw unentschieden remis"
        " | loss niederlage niederlagen"
        " | match spiel spiele spielen partie partien begegnungen runden kämpfe kämpfen"
    ),
    unvoted=phrases(
        "ungültig~ | leer | leere | leeren | abwesend~ | nicht abgestimmt | nicht teilgenommen | nicht ab"
        " | fehlten | fehlte | entschuldigt"
    ),
    negated=phrases(
        "nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | weder | noch | ohne | nichts"
        "| nirgends"
    ),
    scheduled=phrases(
        "beginnt | beginnen | startet | starten | endet | enden | öffnet | öffnen | schließt | kommt | kommen |"
        " fährt | erscheint | besuche | besuchen"
    ),
    past_signs=phrases(
        "war | waren | hatte | hatten | wurde | wurden | sagte | sagten | erklärte | erklärten | teilte | teilten"
        " | kam | kamen | ging | gingen | gab | gaben | stieg | stiegen | fiel | fielen | begann | begannen |"
        " starb | starben | traf | trafen | gewann | verlor | meldete | berichtete | forderte | kündigte | getötet"
        " | verletzt | beschlossen | beschloss | unterzeichnete | unterzeichnet | eröffnete | ereignete | brach |"
        " fand | fanden | stand | lag | blieb | schlug | unterlag | besuchte | warnte | wies | entschied | verließ"
        " | tagte | tagten | festgenommen | gestorben"
    ),
    speech=phrases(
        "sagte | sagt | sagten | sagen | laut | zufolge | nach angaben | nach angaben von | nach angaben der"
        "| nach angaben des | erklärte | erklärt | erklärten | betonte | betont | teilte mit | teilt mit |"
        " teilten mit"
        "| meldete | meldet | meldeten | berichtete | berichtet | berichteten | behauptete | behauptet | gab an"
        "| geben an | gab bekannt | gaben bekannt | kündigte an | bestätigte | bestätigt | bestätigten | schätzt"
        "| schätzte | fügte hinzu | äußerte | unterstrich | zitierte | nach einschätzung"
    ),
    head_last=True,
    concepts=words(
        "state staat staaten staates staats land länder ländern landes nation nationen"
        "| person person personen mensch menschen leute leuten | man mann männer männern mannes | woman frau frauen"
        "| child kind kinder kindern kindes"
    ),
    extremes=phrases(
        "höchstwerte | höchstwerten | höchsttemperatur | höchsttemperaturen | tiefstwerte | tiefstwerten |"
        " tiefsttemperatur | tiefsttemperaturen | temperaturen | werte"
    ),
)
