"""Symbols, signs, codes and names of units that are the same in texts of every language. Not a language."""

from claimcheck.languages._shape import table

VULGAR = table(
    "1/2 ½ | 1/3 ⅓ | 2/3 ⅔ | 1/4 ¼ | 3/4 ¾ | 1/5 ⅕ | 2/5 ⅖ | 3/5 ⅗ | 4/5 ⅘ | 1/6 ⅙ | 5/6 ⅚ | 1/7 ⅐ | 1/8 ⅛ | 3/8 ⅜"
    "| 5/8 ⅝ | 7/8 ⅞ | 1/9 ⅑ | 1/10 ⅒"
)
"""Fractions of one character."""

CURRENCY_SYMBOLS = table(
    "USD us$ us-$ $us u$s u$d us_$ us$: $ | EUR € | GBP £ | JPY ¥ 円 jp¥ | CNY rmb cn¥ 元 | RUB ₽ | UAH ₴ | INR"
    " ₹ rs rs. ₨ र"
    " | KRW ₩ 원"
    "| ILS ₪ | TRY ₺ tl | VND ₫ đ | PHP ₱ | NGN ₦ | GHS ₵ gh₵ | KZT ₸ | GEL ₾ | AZN ₼ | CRC ₡ | PYG ₲ | MNT ₮ |"
    " LAK ₭"
    " | THB ฿"
    "| BDT ৳ tk tk."
    " | BTC ₿ | AFN ؋ | FRF ₣ | ITL ₤ | ESP ₧ | AMD ֏ | KHR ៛ | IRR ﷼ | AUD a$ au$ aud$ | CAD c$ ca$ can$ cad$"
    " cdn$"
    "| NZD nz$ nzd$ | HKD hk$ hkd$ | SGD s$ sg$ sgd$ | TWD nt$ ntd$ | MXN mx$ mex$ mxn$ | BRL r$ brl$ | ARS ar$ ars$"
    " | JMD j$"
    "| NAD n$ | TTD tt$ | FJD fj$ | BZD bz$ | COP col$ cop$ | CLP clp$ | MOP mop$ | DOP rd$ | XCD ec$ | BBD bds$ |"
    " GYD gy$ g$"
    "| LRD ld l$ ld$ | SRD srd$ | NIO c$n | ZWL z$ zwl$ | BND b$ | BSD bs$ | USD usd$ | PLN zł zl zł. | CZK kč kc kč."
    " | SEK skr kr kr."
    "| NOK nkr | DKK dkr | HUF ft | RON lei | BGN лв лв. | RUB руб руб. | UAH грн грн. | BYN br руб.бел | IDR rp"
    " rp. | MYR rm"
    "| CHF fr. sfr sfr. | EGP e£ le | LBP l£ | PEN s/. s/ | PAB b/. | UYU $u | HRK kn | ALL lek | TZS tsh | KES ksh |"
    " UGX ush"
    "| MRU um | TOP t$ | WST ws$ | IRR تومان | EGP جنيه | SAR ريال | AED درهم | MAD د.م."
)
"""Signs and short forms that stand before or after an amount; the first two rows' bare `$` is the dollar of the USA."""

CURRENCY_SIGNS = frozenset(
    form for _, forms in CURRENCY_SYMBOLS for form in forms if len(form) == 1 and not form.isalpha()
)
"""Those of one character that is no letter."""

SCALED_SIGNS = {"R": "ZAR", "N": "NGN"}
"""Letters that are signs of a currency glued before an amount with a scale ("R500 million", "N2.5bn"); roads and models
are written so elsewhere.
"""

CURRENCY_CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD
    CAD CDF CHF CLF CLP CNH CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
    NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS
    SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
    XDR XOF XPF YER ZAR ZMW ZWL DEM FRF BEF ITL ESP NLG FIM ATS IEP PTE GRD LUF BTC ETH
    """.split()
)
"""ISO 4217 codes, the main ones withdrawn since 1999, and the two best known crypto-currencies; upper case counts."""

NAMING_CODES = frozenset("ESP TOP COP CUP GEL ALL MOP PEN BAM ANG ATS".split())
"""Those of them that begin names of things, too ("ESP32", "COP26")."""

SCALED_CODES = {
    form: (code, factor)
    for code in "USD EUR GBP CHF SEK NOK DKK AUD CAD NZD JPY CNY INR PLN CZK HUF RUB UAH ZAR BRL MXN SGD HKD".split()
    for factor, before, behind in (("1e3", "kKT", ("k",)), ("1e6", "mM", ("m", "mn", "mln")), ("1e9", "", ("bn", "b")))
    for form in (*(letter + code for letter in before), *(code + letter for letter in behind))
} | {form: (code, "1e6") for code, form in (("MXN", "mdp"), ("MXN", "MDP"), ("USD", "mdd"), ("USD", "MDD"))}
"""Codes with a scale glued to them ("MEUR", "TEUR", "USDm"), and such as the Mexican "mdp" -> code and scale."""

SUBUNIT_NAMES = table(
    "10*CNY jiao | GHS pesewa pesewas | MYR sen | PLN grosz grosze groszy | SEK öre | DKK øre | ISK eyrir"
    " aurar | CZK haléř haléřů"
    " haléře | HUF fillér | RON bani | BGN stotinka stotinki stotinkas | HRK lipa lipas lipe | TRY kuruş kurus |"
    " ILS agorot | SAR halala halalas | EGP piastre piastres qirsh | THB satang | KRW jeon | CNY fen | INR paisa"
    " paise | BDT poisha | RUB kopeck kopecks kopek kopeks kopeck | UAH kopiyka kopiykas kopiyky kopiyok | KZT tiyn"
    " | UZS tiyin | GEL tetri | AZN qəpik qapik | MKD deni | BAM fening feninga | NGN kobo | BWP thebe | ZMW ngwee |"
    " MWK tambala | LSL lisente | GMD butut bututs | ETB santim santims | DEM pfennig pfennigs pfennige | ATS groschen"
    " | FIM penni penniä | GRD lepta | GBP penny pence | CHF rappen | MNT möngö | MMK pya pyas | PGK toea | MVR laari"
    " | TOP seniti | EUR eurocent eurocents"
)
"""Hundredths of currencies that have the same name in every language written in Latin letters."""

HOUR_LETTERS, MINUTE_LETTERS = frozenset(("h", "hr", "hrs")), frozenset(("min", "mn"))
"""Letters for hours and minutes in every language, behind which minutes and seconds may go without theirs."""

UNIT_SYMBOLS = table(
    "kilometer km | meter m | centimeter cm | millimeter mm | micrometer µm μm | nanometer nm | decimeter dm"
    "| inch ″ in | foot ft ′ | yard yd | mile mi | nautical_mile nmi | light_year ly"
    "| square_kilometer km² km2 km^2 | square_meter m² m2 m^2 | square_centimeter cm² cm2 cm^2 | square_millimeter"
    " mm² mm2 mm^2"
    "| hectare ha | square_foot ft² ft2 sqft | square_mile mi² mi2 | acre ac"
    "| cubic_meter m³ m3 m^3 | cubic_centimeter cm³ cm3 cm^3 ccm | cubic_kilometer km³ km3 km^3 | cubic_hectometer"
    " hm³ hm3 | cubic_decimeter dm³"
    " dm3"
    "| cubic_millimeter mm³ mm3 | cubic_foot ft³ ft3"
    "| liter l L ℓ | milliliter ml mL | centiliter cl cL | deciliter dl dL | hectoliter hl hL"
    "| gram g | kilogram kg | milligram mg | microgram µg μg ug | nanogram ng | metric_ton t | kilotonne kt |"
    " megatonne Mt | gigatonne"
    " Gt | pound lb lbs"
    "| ounce oz | degC °C ℃ ºC C | degF °F ℉ ºF F | kelvin K | degree ° º"
    "| kilometer_per_hour km/h kmh kph | mile_per_hour mph mi/h | meter_per_second m/s | kilometer_per_second km/s"
    "| meter_per_second_squared m/s² m/s2 m/s^2 | knot kn kt"
    "| hertz Hz | kilohertz kHz | megahertz MHz | gigahertz GHz | terahertz THz"
    "| watt W | kilowatt kW KW | megawatt MW | gigawatt GW | terawatt TW | milliwatt mW | horsepower hp PS"
    "| kilowatt_hour kWh KWh kwh | watt_hour Wh | megawatt_hour MWh | gigawatt_hour GWh | terawatt_hour TWh"
    "| joule J | kilojoule kJ | megajoule MJ | gigajoule GJ | terajoule TJ | calorie cal | kilocalorie kcal"
    "| electron_volt eV | kiloelectron_volt keV | megaelectron_volt MeV | gigaelectron_volt GeV | teraelectron_volt TeV"
    "| volt V В | kilovolt kV | millivolt mV | ampere A А | milliampere mA | ampere_hour Ah | milliampere_hour mAh |"
    " ohm Ω | kiloohm kΩ | megaohm MΩ | kiloparsec kpc | megaparsec Mpc"
    "| newton N | kilonewton kN | newton_meter Nm | pascal Pa | hectopascal hPa | kilopascal kPa | megapascal MPa |"
    " bar bar"
    "| radian rad | square_yard yd² yd2 | square_inch in² | cubic_mile mi³ | cubic_yard yd³ | cubic_inch in³ |"
    " quart qt | terabit Tb Tbit | mile_per_gallon mpg | millibar mbar | millimeter_Hg mmHg | atmosphere atm |"
    " psi psi | lumen lm | lux lx | decibel"
    " dB | becquerel Bq | sievert Sv |"
    " millisievert mSv"
    "| mole mol | millimole mmol | kilogram_per_cubic_meter kg/m³ kg/m3 | gram_per_cubic_centimeter g/cm³ g/cm3"
    "| kilogram_per_cubic_centimeter kg/cm³ kg/cm3 | microgram_per_cubic_meter µg/m³ μg/m³ µg/m3 |"
    " milligram_per_liter mg/l mg/L"
    "| liter_per_100_kilometer l/100km | liter_per_kilometer l/km | milligram_per_deciliter mg/dl mg/dL |"
    " gram_per_liter g/l g/L"
    "| kilobit kbit kb | megabit Mbit Mb | gigabit Gbit Gb | angstrom Å | byte B | kilobyte KB kB | megabyte"
    " MB mb | gigabyte"
    " GB gb |"
    " terabyte TB"
    "| kibibyte KiB | mebibyte MiB | gibibyte GiB | tebibyte TiB | petabyte PB | exabyte EB | bit bit |"
    " kilobit_per_second kbit/s kbps Kbps kb/s | megabit_per_second Mbit/s Mbps"
    " Mb/s mbps"
    "| gigabit_per_second Gbit/s Gbps Gb/s gbps | megabyte_per_second MB/s | gigabyte_per_second GB/s"
    "| megapixel MP Mpx | pixel px | barn b | inverse_femtobarn fb-1 fb−1 fb⁻¹ | joule_second Js | inverse_second s-1"
    " s−1 s⁻¹ | kilometer_per_second_squared km/s² km/s2 | parts_per_million ppm"
    "| parts_per_billion ppb | gray Gy | milligray mGy | microsievert µSv μSv | revolution_per_minute rpm |"
    " beat_per_minute bpm"
    " | millifarad mF | microfarad µF μF uF | nanofarad nF | picofarad pF | millisiemens mS | microsiemens µS μS"
    " | millitesla mT | microtesla µT μT | millihenry mH | microhenry µH μH | kilobecquerel kBq | megabecquerel MBq"
    " | gigabecquerel GBq | terabecquerel TBq | kilogray kGy | torr Torr | inch_Hg inHg"
    " | foot_pound ft·lb ft·lbf | square_inch in2 in^2 | cubic_inch in3 in^3 | square_foot ft^2"
    " | cubic_foot ft^3 | square_yard yd^2 | cubic_yard yd3 yd^3 | square_mile mi^2 | cubic_decimeter dm^3"
    " | cubic_millimeter mm^3 | nanoampere nA | microampere µA μA | microvolt µV μV | microjoule µJ μJ"
    " | oil_barrel bbl | millijoule mJ | microwatt µW μW | millinewton mN | meganewton MN | gigapascal GPa"
)
"""International unit symbols; case counts. One letter alone is judged by its surroundings."""

UNIT_NAMES = table(
    "degree deg | degC celcius celsuis celsisus celcuis centigrate centigrade | degF farenheit fahreneit fahrenheight"
    " farenheight fahreinheit farhenheit fahrenheith | horsepower bhp | gallon gal | lux lux | fluid_ounce fl_oz"
    " | millimeter_Hg mm_hg | farad farad farads | becquerel becquerel becquerels | sievert sievert sieverts |"
    " candela candela candelas"
    " | dyne dyne dynes | erg erg ergs | baud baud | torr torr | steradian steradian steradians"
    " | foot_pound foot-pound foot-pounds foot_pound foot_pounds"
)
"""Names that are written in every language, and how they are often misspelt."""

UNIT_PREFIXES = table(
    "pico pico picó picô piko piko пико піко | nano nano nanó nanô нано | micro micro micró micrô mikro микро мікро"
    " | milli milli mili milí милли мілі | centi centi centí zenti санти санти | deci deci decí dezi деци деци"
    " | deca deca decá decâ deka déca дека | hecto hecto hectó hectô hekto etto ecto гекто | kilo kilo kiló quilo quilô"
    " chilo кило кіло | mega mega méga мега | giga giga гига гіга | tera tera téra тера | peta peta péta пета"
    " | exa exa экса екса | kibi kibi | mebi mebi | gibi gibi | tebi tebi"
)
"""Prefixes of units in all languages, which are written in one word with the unit."""

DURATION_SYMBOLS = table(
    "second s sec ″ | minute min ′ | hour h hr hrs | day d | year a yr | millisecond ms | microsecond µs μs |"
    " nanosecond ns"
)
"""Symbols of durations; case counts."""

PERIOD_CODES = table("quarter q | half h | year fy cy")
"""Letters that name a part of a year with the digit glued to them ("Q3"), or a year with its digits ("FY19")."""

PERCENT_SIGNS = table("percent % ٪ ％ | per_mille ‰ | basis_point ‱")

LESS = ("<", "<=", "≤", "≦", "⩽")

MORE = (">", ">=", "≥", "≧", "⩾")

ABOUT = ("~", "≈", "∼", "≃", "±")

SUPERSCRIPTS = {
    "⁰": "0",
    "¹": "1",
    "²": "2",
    "³": "3",
    "⁴": "4",
    "⁵": "5",
    "⁶": "6",
    "⁷": "7",
    "⁸": "8",
    "⁹": "9",
    "⁻": "-",
    "⁺": "+",
}

CROSSES = frozenset("x×х")
"""The letter x, the sign of multiplication, and the Cyrillic letter that looks like them: "3 x 4", "4х100", "2x"."""

RAISED_UNITS = frozenset("m cm mm km dm µm μm nm ft in yd mi s м см мм км дм".split())
"""Symbols of lengths and of the second, in either script, behind which a raised number is an exponent."""

METRES, TONNES, PROBABILITIES = frozenset("mм"), frozenset("tт"), frozenset("pр")
"""Symbols of one letter, and the Cyrillic letter that is that symbol or looks like it."""

VOLTS_AND_AMPERES = frozenset("ВА")
"""The Cyrillic symbols, which are a preposition and a conjunction too."""

TIME_ZONES = frozenset(("utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "msk", "мск", "mez", "mesz"))
"""Abbreviations of time zones, which are written like names."""

EMERGENCY_CALLS = frozenset("101 102 103 104 110 111 112 113 114 115 117 118 144 190 192 193 911 999".split())
"""What is dialled in an emergency somewhere; 112 everywhere in Europe."""

CENTS = ("c", "ct")
"""Letters glued to an amount of cents ("99c", "80 ct")."""
