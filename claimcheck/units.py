"""Units: canonical names and conversion. The only module that imports pint, and only when something is converted."""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pint

SCALES_OF_DEGREES = frozenset(("degC", "degF"))
DEGREES = SCALES_OF_DEGREES | {"degree"}
"""Units that are told in degrees; of which kind bare degrees are, the words around tell."""
TEMPERATURES = DEGREES | {"kelvin"}

PRODUCTS = {
    "newton_meter": "newton * meter",
    "kilonewton_meter": "kilonewton * meter",
    "joule_second": "joule * second",
}
"""Units that are products of others, by the keys of pages."""

DEFINITIONS = """
yocto- = 1e-24 = y-
zepto- = 1e-21 = z-
atto- = 1e-18 = a-
femto- = 1e-15 = f-
pico- = 1e-12 = p-
nano- = 1e-9 = n-
micro- = 1e-6 = µ-
milli- = 1e-3 = m-
centi- = 1e-2 = c-
deci- = 0.1 = d-
deca- = 10 = da-
hecto- = 100 = h-
kilo- = 1000 = k-
mega- = 1e6 = M-
giga- = 1e9 = G-
tera- = 1e12 = T-
peta- = 1e15 = P-
exa- = 1e18 = E-
kibi- = 1024 = Ki-
mebi- = 1048576 = Mi-
gibi- = 1073741824 = Gi-
tebi- = 1099511627776 = Ti-
meter = [length]
gram = [mass]
second = [time]
ampere = [current]
kelvin = [temperature]; offset: 0
mole = [substance]
candela = [luminosity]
bit = [information]
degree = [angle]
pixel = [picture_element]
decibel = [level]
parts_per_million = [ratio]
parts_per_billion = 1e-3 * parts_per_million
degC = kelvin; offset: 273.15
degF = 5 / 9 * kelvin; offset: 255.372222222222222222
minute = 60 * second
hour = 60 * minute
day = 24 * hour
week = 7 * day
fortnight = 14 * day
year = 365.2425 * day
month = year / 12
quarter = year / 4
decade = 10 * year
century = 100 * year
millennium = 1000 * year
inch = 0.0254 * meter
foot = 12 * inch
yard = 3 * foot
mile = 5280 * foot
furlong = 660 * foot
fathom = 6 * foot
nautical_mile = 1852 * meter
light_year = 9460730472580800 * meter
parsec = 30856775814913673 * meter
astronomical_unit = 149597870700 * meter
angstrom = 1e-10 * meter
micron = 1e-6 * meter
hectare = 10000 * meter ** 2
are = 100 * meter ** 2
acre = 4046.8564224 * meter ** 2
liter = 0.001 * meter ** 3
gallon = 3.785411784 * liter
quart = gallon / 4
pint = gallon / 8
cup = gallon / 16
fluid_ounce = gallon / 128
tablespoon = fluid_ounce / 2
teaspoon = tablespoon / 3
oil_barrel = 42 * gallon
bushel = 35.23907016688 * liter
pound = 453.59237 * gram
ounce = pound / 16
stone = 14 * pound
troy_ounce = 31.1034768 * gram
hundredweight = 112 * pound
carat = 0.2 * gram
grain = 0.06479891 * gram
metric_ton = 1e6 * gram
tonne = 1e6 * gram
quintal = 1e5 * gram
short_ton = 2000 * pound
long_ton = 2240 * pound
knot = nautical_mile / hour
hertz = 1 / second
newton = kilogram * meter / second ** 2
pascal = newton / meter ** 2
bar = 100000 * pascal
atmosphere = 101325 * pascal
millimeter_Hg = 133.322387415 * pascal
psi = 6894.757293168 * pascal
joule = newton * meter
watt = joule / second
horsepower = 745.69987158227022 * watt
metric_horsepower = 735.49875 * watt
watt_hour = watt * hour
calorie = 4.184 * joule
british_thermal_unit = 1055.05585262 * joule
electron_volt = 1.602176634e-19 * joule
volt = watt / ampere
ohm = volt / ampere
ampere_hour = ampere * hour
lumen = candela
lux = lumen / meter ** 2
becquerel = 1 / second
sievert = joule / kilogram
gray = joule / kilogram
coulomb = ampere * second
farad = coulomb / volt
siemens = ampere / volt
weber = volt * second
tesla = weber / meter ** 2
henry = weber / ampere
steradian = [solid_angle]
torr = 101325 / 760 * pascal
inch_Hg = 25.4 * millimeter_Hg
dyne = 1e-5 * newton
erg = 1e-7 * joule
foot_pound = 1.3558179483314004 * joule
baud = 1 / second
radian = 57.29577951308232 * degree
turn = 360 * degree
revolution = turn
arcminute = degree / 60
arcsecond = arcminute / 60
beat = [beat]
byte = 8 * bit
barn = 1e-28 * meter ** 2
"""
"""pint definitions, from the SI brochure (9th edition), NIST Handbook 44 and ISO 80000; only what pages may name."""


@functools.cache
def canonical(key: str) -> str:
    """A page's unit key as a pint unit expression: ``square_kilometer`` is ``kilometer ** 2``.

    ``kilometer_per_hour`` is ``kilometer / hour``.
    """
    if key.startswith("inverse_"):
        return f"1 / {canonical(key[8:])}"
    if "_per_100_" in key:
        over, under = key.split("_per_100_", 1)
        return f"{canonical(over)} / (100 * {canonical(under)})"
    if "_per_" in key and key not in ("parts_per_million", "parts_per_billion"):
        return " / ".join(canonical(part) for part in key.split("_per_"))
    if key.startswith("square_"):
        return f"{key[7:]} ** 2"
    if key.startswith("cubic_"):
        return f"{key[6:]} ** 3"
    if key.endswith("_squared"):
        return f"{key[:-8]} ** 2"
    if key.endswith(("watt_hour", "ampere_hour")):
        return f"{key[:-5]} * hour"
    return PRODUCTS.get(key, key)


@functools.cache
def _registry() -> pint.UnitRegistry[Decimal]:
    import pint

    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(None, non_int_type=Decimal)
    registry.load_definitions(DEFINITIONS.strip().splitlines())
    return registry


@functools.cache
def base(unit: str) -> tuple[str, Decimal, Decimal] | None:
    """Dimension, factor and offset that turn numbers of a unit into base units; None for units nobody defined.

    Args:
        unit: A pint unit expression as `canonical` gives it.

    Returns:
        A text that is equal for units of one dimension, and ``base = number * factor + offset``.
    """
    import pint

    registry = _registry()
    try:
        parsed = registry.parse_units(unit)
        zero = registry.Quantity(Decimal(0), parsed).to_base_units()
        one = registry.Quantity(Decimal(1), parsed).to_base_units()
    except (pint.errors.PintError, AttributeError, ValueError, TypeError, ZeroDivisionError):
        return None
    offset = Decimal(zero.magnitude)
    return str(one.dimensionality), Decimal(one.magnitude) - offset, offset
