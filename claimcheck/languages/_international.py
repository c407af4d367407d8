"""Symbols, signs, codes and names of units that are the same in texts of every language. Not a language."""

from claimcheck.languages._shape import table

VULGAR = table(
    "1/2 ½ | 1/3 ⅓ | 2/3 ⅔ | 1/4 ¼ | 3/4 ¾ | 1/5 ⅕ | 2/5 ⅖ | 3/5 ⅗ | 4/5 ⅘ | 1/6 ⅙ | 5/6 ⅚ | 1/7 ⅐ | 1/8 ⅛ | 3/8 ⅜"
    "| 5/8 ⅝ | 7/8 ⅞ | 1/9 ⅑ | 1/10 ⅒"
)
"""Fractions of one character."""

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
    "| ounce oz | degC °C ℃ ºC C | degF °F ℉ ºF F | kelvin K К | degree ° º"
    "| kilometer_per_hour km/h kmh kph | mile_per_hour mph mi/h | meter_per_second m/s | kilometer_per_second km/s"
    "| meter_per_second_squared m/s² m/s2 m/s^2 | knot kn kt"
    "| hertz Hz | kilohertz kHz | megahertz MHz | gigahertz GHz | terahertz THz"
    "| watt W | kilowatt kW KW | megawatt MW | gigawatt GW | terawatt TW | milliwatt mW | horsepower hp PS"
    "| kilowatt_hour kWh KWh kwh | watt_hour Wh | megawatt_hour MWh | gigawatt_hour GWh | terawatt_hour TWh"
    "| joule J | kilojoule kJ | megajoule MJ | gigajoule GJ | terajoule TJ | calorie cal | kilocalorie kcal"
    "| electron_volt eV | kiloelectron_volt keV | megaelectron_volt MeV | gigaelectron_volt GeV | teraelectron_volt TeV"
    "| volt V В | kilovolt kV | millivolt mV | ampere A А | milliampere mA | ampere_hour Ah | milliampere_hour mAh |"
    " ohm Ω Ом | kiloohm kΩ кОм | megaohm MΩ МОм | kiloparsec kpc | megaparsec Mpc"
    "| newton N | kilonewton kN | newton_meter Nm N·m N⋅m | kilonewton_meter kNm kN·m kN⋅m"
    "| watt_per_square_meter_per_kelvin W/m²K W/m2K W/(m²K) W/(m²·K) W/(m2K) W/(m2·K)"
    "| watt_per_meter_per_kelvin W/mK W/(mK) W/(m·K) | pascal Pa | hectopascal hPa | kilopascal kPa | megapascal MPa |"
    " bar bar"
    "| radian rad | square_yard yd² yd2 | square_inch in² | cubic_mile mi³ | cubic_yard yd³ | cubic_inch in³ |"
    " quart qt | terabit Tb Tbit | mile_per_gallon mpg | millibar mbar | millimeter_Hg mmHg | atmosphere atm |"
    " psi psi | lumen lm | lux lx | decibel"
    " dB | becquerel Bq | sievert Sv Зв |"
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
    "degree deg | troy_ounce troy_oz ozt"
    " | degC celcius celsuis celsisus celcuis centigrate centigrade | degF farenheit fahreneit fahrenheight"
    " farenheight fahreinheit farhenheit fahrenheith | horsepower bhp | gallon gal | lux lux | fluid_ounce fl_oz"
    " | millimeter_Hg mm_hg | farad farad farads | becquerel becquerel becquerels | sievert sievert sieverts |"
    " candela candela candelas"
    " | dyne dyne dynes | erg erg ergs | baud baud | torr torr | steradian steradian steradians"
    " | foot_pound lb_ft lb-ft lbft foot-pound foot-pounds foot_pound foot_pounds"
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

LIFE_SIGNS = ("*", "†", "∞", "⚭")
"""What genealogists set before the days of births, deaths and marriages."""

ANNO_DOMINI = frozenset(("AD", "CE"))
"""What stands in capitals before an early year."""

BEFORE_PRESENT = "BP"
"""What stands in capitals behind years that are counted back from 1950."""

FOLLOWING_PAGES = frozenset(("f", "ff", "sq", "sqq"))
"""What says behind a page that the next ones are meant, too."""

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

MEMORY_SYMBOLS = frozenset(("MB", "GB", "TB"))
"""Symbols in which the memory of a device is told."""

PRIMES = frozenset(("'", '"', "″", "′"))
"""Signs of feet and inches, and what is typed for them."""

MILLIMETRES = frozenset(("mm", "мм"))
"""Symbols in which the widths of films are told, in small letters."""

METRES, TONNES, PROBABILITIES = frozenset("mм"), frozenset("tт"), frozenset("pр")
"""Symbols of one letter, and the Cyrillic letter that is that symbol or looks like it."""

VOLTS_AND_AMPERES = frozenset("ВА")
"""The Cyrillic symbols, which are a preposition and a conjunction too."""

TIME_ZONES = frozenset(("utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt", "msk", "мск", "mez", "mesz"))
"""Abbreviations of time zones, which are written like names."""

EMERGENCY_CALLS = frozenset("101 102 103 104 110 111 112 113 114 115 117 118 144 190 192 193 911 999".split())
"""What is dialled in an emergency somewhere; 112 everywhere in Europe."""

SCALE_LETTERS = frozenset(("k", "bn", "Bn", "BN", "mn", "mln", "bln", "tn", "trn", "Mrd", "Mio", "M", "B", "MM"))
"""Scales in short that count glued to digits in every language; case counts."""

LAW_NUMBER_SIGNS = frozenset(("№", "n", "nr", "no", "nº", "n°"))
"""What stands between the day of a law and its number."""

STREETS_FIRST = frozenset("rue quai allée impasse calle avenida paseo rua viale piazza".split())
"""Words of streets that stand before their name, and small, in texts of other languages, too ("27 rue des Bains")."""

ET_AL = ["et", "al"]
"""Latin for "and others", in any language."""

ELIDED_OF = "d"
"""What is left of "of" before an apostrophe ("d'euros", "d'euro")."""
