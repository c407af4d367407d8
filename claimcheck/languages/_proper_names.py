"""Names of works, books, courts, firms and makes that stand in texts of every language. Not a language."""

LABELS = (
    "airbus", "android", "apollo", "ariane", "audi a", "bluetooth", "bmw", "boeing", "boeings", "canon", "displayport",
    "embraer", "ferrari", "galaxy", "galaxy note", "garmin", "golf", "hdmi", "huawei", "iec", "ios", "ipad", "iphone",
    "iso", "macos", "mazda", "mercedes", "nokia", "peugeot", "pixel", "playstation", "porsche", "porsches", "redmi",
    "redmi note", "renault", "saturn v", "snapdragon", "sojus", "soyuz", "tesla model", "tpm", "usb", "volvo",
    "voyager", "wi-fi", "wifi", "windows", "xbox", "sputnik", "falcon", "gemini", "isbn", "issn", "doi",
    "iban", "ecli", "eli", "din", "s&p", "stoxx", "php",
    "tls", "ssl", "smb", "oauth", "http", "ubuntu", "debian", "unicode", "thunderbolt", "directx", "opengl", "openssl",
    "postgresql", "mysql", "mariadb", "kubernetes", "django", "firefox", "wpa", "pcie", "ddr",
    "java", "python", "node.js", "node", "postgres", "oracle", "angular", "react", "vue", "ruby", "swift", "kotlin",
    "photoshop", "autocad", "chrome", "safari", "rhel", "centos", "fedora", "docker", "jenkins", "elasticsearch",
    "tomcat", "spring boot", "laravel", "symfony", "drupal", "wordpress", "joomla", "magento", "log4j", "kafka",
)  # fmt: skip
"""Names that a number behind them completes."""

EXHAUST_NORMS = frozenset(("Euro", "Евро", "Євро"))
"""What precedes the number of a European norm of exhaust gases ("Euro 6")."""

GENERATIONS = frozenset(("Gen", "Mk", "Mark", "Rev", "Ver"))
"""What precedes the number of a generation behind the name and number of a series ("Snapdragon 8 Gen 2")."""

VARIANTS = frozenset(("Pro", "Max", "Ultra", "Lite", "Mini", "Air", "Neo", "XL", "SE", "Plus"))
"""What stands behind the name and number of a model ("Lumen 14 Pro")."""

SCRIPTURES = frozenset(
    "genesis génesis genèse genesi gênesis exodus éxodo esodo êxodo exode jesaja isaías isaia isaïe"
    " jesaias psalm psalmen salmo salmos salmi psaume mt mk lk joh jn mc lc mateo matteo mateus matthäus"
    " matteüs matthieu marcos marco markus marc lucas luca lukas luc juan giovanni joão johannes jean"
    " hechos atti atos apostelgeschichte handelingen actes romanos romani römer romeinen romains corintios"
    " corinzi coríntios korinther korintiërs corinthiens hebreos ebrei hebreus hebräer hebreeën hébreux"
    " apocalipsis apocalisse apocalipse offenbarung openbaring apocalypse"
    " kor cor co tim tm thess thes ths ts petr pet mose sam kön reg chr makk macc mac kol gal eph ef ef phil flp"
    " hebr hebb röm rom rm offb apk ap apg gen gn gén dtn dt deut lev lv num nm jos jes jer ezech hos sach mal ps"
    " spr prov pred koh sir weish gv jo mat mattheus könige samuel chronik mosis timotheus timoteüs petrus"
    " thessalonicher tessalonicenzen kronieken koningen samuël korinthe galater galaten epheser efeziërs philipper"
    " filippenzen kolosser kolossenzen"
    " corinthians thessalonians timothy peter kings chronicles maccabees matthew luke romans galatians ephesians"
    " philippians colossians hebrews revelation isaiah jeremiah ezekiel proverbs deuteronomy leviticus exod isa kgs"
    " john mark acts psalms luke james ex sure sura surah sourate azora soera"
    " сура сури суре суры"
    " timothée pierre rois thessaloniciens galates éphésiens philippiens colossiens reyes timoteo pedro"
    " tesalonicenses gálatas efesios filipenses colosenses tessalonicesi pietro galati efesini filippesi colossesi"
    " timóteo reis tessalonicenses efésios"
    " кор коринфянам тим тимофею фес фессалоникийцам пет петра ин иоанна цар царств пар макк мф матфея мк марка лк"
    " луки деян рим римлянам гал галатам еф ефесянам флп кол евр иак откр быт исх лев чис втор нав пс притч еккл ис"
    " иер коринтян кр івана ів тимотея солунян петр хр матвія рм римлян ефесян буття вихід діян об'явлення".split()
)
"""Books of the Bible and their abbreviations, whose chapters and verses look like decimals ("Johannes 3,16")."""

PATENT_OFFICES = frozenset("EP WO PCT AT AU BE BR CA CH CN DE DK ES FR GB IT JP KR MX NL PL PT RU SE SU UA US".split())
"""Letters before the numbers of patents and of applications for them (WIPO Standard ST.3); "AR" is an area, too."""

COMPANY_FORMS = frozenset("Holdings Ltd Inc plc PLC LLC LLP Pty Bancorp".split())
"""Words that close the name of a company."""

LAW_REPORTS = (
    "ewca civ", "ewca crim", "ewhc", "ewfc", "ewcop", "uksc", "ukhl", "ukpc", "ukut", "ukftt", "ukeat", "eat", "csih",
    "csoh", "nica", "nzsc", "nzca", "nzhc", "nzlr", "hca", "fca", "fcafc", "nswca", "nswsc", "vsca", "sgca", "sghc",
    "hkcfa", "hkca", "hkcfi", "zacc", "zasca", "iesc", "ieca", "iehc", "scc", "onca", "onsc", "bcca", "bcsc", "abca",
    "wlr", "all er", "ac", "qb", "kb", "ch", "fam", "cr app r", "eglr", "rpc", "fsr", "icr", "irlr", "blr",
    "lr", "l.r.", "qbd", "ch d", "app cas", "ch app", "tlr", "flr", "fcr",
    "lloyd's rep", "bclc", "clr", "alr", "scr", "slr", "u.s.", "us", "s.ct.", "s. ct.", "f.2d", "f.3d", "f.4th",
    "f. supp.",
    "f. supp. 2d", "f. supp. 3d", "f.supp.2d", "usc", "u.s.c.", "cfr", "c.f.r.", "fed. reg.", "n.e.2d", "n.w.2d",
    "p.2d", "p.3d", "a.2d", "a.3d", "so. 2d", "so. 3d", "cal. rptr.", "l. ed. 2d", "ehrr", "ecr", "cmlr",
)  # fmt: skip
"""What stands between the volume, or the year, and the page or number of a judgment or statute."""

ARTICLES_OF_NAMES = frozenset(("the", "los", "las", "les"))
"""Articles that names keep in texts of other languages ("The 1975")."""

NUMBERED_NAMES = (
    "737-700", "737-800", "747-400", "767-300", "777-200", "777-300", "787-8", "787-9",
    "The 1975", "Gli 883", "gli 883", "degli 883", "agli 883",
    "30 Seconds to Mars", "3 Doors Down", "5 Seconds of Summer", "50 Cent", "4 Non Blondes",
    "2 Unlimited", "2 Live Crew", "12 Stones", "21 Savage", "24 Hour Party People", "36 Crazyfists", "38 Special",
    "98 Degrees", "99 Posse", "100 Gecs", "Sum 41", "Level 42", "Maroon 5", "East 17", "Haircut 100", "Heaven 17",
    "Front 242", "Galaxie 500", "Apollo 440", "Finger 11", "12 Angry Men", "12 Years a Slave", "12 Monkeys",
    "127 Hours", "13 Reasons Why", "21 Grams", "21 Jump Street", "28 Days Later", "28 Weeks Later", "28 Years Later",
    "3 Idiots", "4 Months, 3 Weeks and 2 Days", "40 Days and 40 Nights", "50 First Dates", "50 Shades of Grey",
    "500 Days of Summer", "55 Days at Peking", "7 Days in Entebbe", "8 Mile", "101 Dalmatians", "102 Dalmatians",
    "10 Cloverfield Lane", "10 Things I Hate About You", "10 Rillington Place", "13 Going on 30", "16 Candles",
    "17 Again", "20 Feet from Stardom", "22 Jump Street", "24 Heures du Mans", "24 Hours of Le Mans", "27 Dresses",
    "2 Fast 2 Furious", "2 Broke Girls", "2001: A Space Odyssey", "2001: Odyssee im Weltraum", "3 Days of the Condor",
    "3 Ninjas", "6 Days, 7 Nights", "7 Years in Tibet", "99 Francs", "99 Luftballons", "120 Battements par minute",
    "461 Ocean Boulevard", "5 Broken Cameras",
    "451 градус по Фаренгейту", "451 градуса по Фаренгейту", "451 градусом по Фаренгейту",
    "451 градусе по Фаренгейту", "451 градус за Фаренгейтом", "12 стульев", "12 стульях", "17 мгновений весны",
    "12 друзей Оушена", "12 разгневанных мужчин", "1001 ночь", "80 дней вокруг света", "7 самураев",
    "12 обезьян", "127 часов", "28 дней спустя", "28 недель спустя", "20 000 лье под водой",
    "12 hommes en colère", "120 battements par minute", "20 000 lieues sous les mers", "12 uomini arrabbiati",
    "12 hombres sin piedad", "127 horas", "28 días después", "127 heures", "28 jours plus tard", "127 ore",
    "20.000 Meilen unter dem Meer", "101 Dalmatiner", "20.000 leguas de viaje submarino", "20.000 mijlen onder zee",
    "12 stoelen", "99 francs", "8 Femmes", "8 donne e un mistero",
)  # fmt: skip
"""Works and bands whose names hold a number that something follows which it would count; case counts."""
