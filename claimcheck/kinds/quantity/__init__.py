"""Measured quantities: a number and a unit, or several units together ("7 ft 10 in")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.kinds._shape import nothing_counted, within
from claimcheck.kinds._shape.amounts import WEIGHT_REACH, half_behind, near, one_and_a_half, one_or_two, weight_or_money
from claimcheck.kinds.quantity._shape import LENGTHS, unit_behind
from claimcheck.kinds.quantity.rates import per
from claimcheck.languages._international import CROSSES
from claimcheck.numerals import Number
from claimcheck.units import DEGREES, base, canonical
from claimcheck.values import HUNDRED, TEN, Value
from claimcheck.zones import BELOW_ZERO, HYPHENS, Reading, Zone, value_of

DEGREE, CELSIUS = "degree", "degC"
TOGETHER = {
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "pound": ("ounce",),
    "stone": ("pound",),
    "kilometer": ("meter",),
    "meter": ("centimeter", "millimeter"),
    "kilogram": ("hectogram", "gram"),
    "liter": ("deciliter", "centiliter", "milliliter"),
    "centimeter": ("millimeter",),
    "mile": ("yard", "foot"),
}
WARMTH_REACH = 13
"""How many tokens before its degrees a word for warmth may stand."""
LONGEST_DOTTED = 3
"""Letters of the longest unit that may be cut short with a dot."""
FOOT = 12
"""Inches of a foot."""
OFTEN_PARTED, GRAM_DIGITS = frozenset(("foot", "yard", "pound", "stone", "mile")), 3
"""Units that a comma may part from the smaller ones behind them; digits of grams that are not named."""
FEW_METERS = range(1, 10)
"""So many meters may stand before centimeters that are not named."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A number with a unit behind it."""
    if number.ordinal:
        return None
    margin = zone.margin(number)
    found = unit_behind(zone, margin or number) or _stones(zone, number) or _degrees_of_frost(zone, number)
    if found is None:
        return _dimension(zone, number) or _one_and_a_half(zone, number)
    after, key = found
    if _is_no_unit(zone, number, after):
        return None
    if margin is None:
        margin, after = _margin_behind(zone, after, key)
    factor, _, key = key.rpartition("*")
    value, after, key = _together(zone, value_of(number, Decimal(factor or 1)), after, key)
    value, after = half_behind(zone, value, after, key, zone.lexicon.units)
    value, after = one_or_two(zone, value, after)
    if key in DEGREES and number.value > 0 and (frost := zone.lexicon.below_zero.ahead(zone.tokens.low, after)):
        value, after = value.scaled(Decimal(-1)), frost[0]
    if key == DEGREE and _is_warmth(zone, number, value, after):
        key = CELSIUS
    after, unit = per(zone, after, canonical(key))
    reading = Reading(number.i, after, "quantity", within(value, margin), number, unit)
    reading.trace.append(f"unit:{unit}")
    if value.first is not None and value.first < 0 < number.value:
        reading.trace.append(BELOW_ZERO)
    return reading


def _margin_behind(zone: Zone, at: int, key: str) -> tuple[Number | None, int]:
    """ "12 mm ± 1 mm": the margin behind a unit, whose own unit is the same, and the token after it."""
    sign = at < len(zone.tokens.low) and zone.tokens.low[at] == "±"
    number = zone.number_at(at + 1) if sign else None
    found = unit_behind(zone, number) if number is not None else None
    return (number, found[0]) if found is not None and found[1] == key else (None, at)


def _is_no_unit(zone: Zone, number: Number, after: int) -> bool:
    """Whether what looks like the unit of a number, up to a token, is an acronym, a shape, another word or money."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if number.weak and (_is_acronym(zone, number.j, after) or _is_shape(zone, number.j, after)):
        return True
    if low[number.i] in lexicon.articles and low[number.j] in lexicon.unit_homographs:
        return True
    money = lexicon.currencies.ahead(low, zone.beside(number.j))
    return money is not None and money[0] == after and weight_or_money(zone, number, after) != "weight"


def _is_warmth(zone: Zone, number: Number, value: Value, after: int) -> bool:
    """Whether bare degrees are of Celsius: of frost, or beside a word for warmth."""
    low, warmth = zone.tokens.low, zone.lexicon.warmth
    if zone.lexicon.angles.ahead(low, after) is not None:
        return False
    if not warmth or (value.first is not None and value.first < 0):
        return bool(warmth)
    far = range(number.i - WEIGHT_REACH, max(-1, number.i - WARMTH_REACH), -1)
    return any(warmth.ahead(low, at) for at in (*near(zone, number, after), *far))


def _is_acronym(zone: Zone, first: int, after: int) -> bool:
    """ "Een TPM", "a PSI": whether three capitals or more stand there, which are a unit only where they are small."""
    written = zone.tokens.written(first) if after == first + 1 else ""
    return len(written) > 2 and written.isupper()


def _is_shape(zone: Zone, first: int, after: int) -> bool:
    """ "Einer L-Boxx", "een V-snaar": whether one capital is glued by a hyphen to a word that it tells the shape of."""
    letter = zone.tokens.written(first) if after == first + 1 else ""
    return len(letter) == 1 and letter.isupper() and after < len(zone.tokens) and zone.tokens.gap(after) in HYPHENS


def _one_and_a_half(zone: Zone, number: Number) -> Reading | None:
    reading = one_and_a_half(zone, number, zone.lexicon.units)
    if reading is not None and reading.unit is not None:
        reading.kind, reading.unit = "quantity", canonical(reading.unit)
    return reading


def _degrees_of_frost(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "20 below zero": the degrees go without saying."""
    frost = zone.lexicon.below_zero.ahead(zone.tokens.low, number.j)
    return (number.j, "degree") if frost is not None and frost[0] > number.j + 1 else None


def _stones(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "12st", "12 st 4 lb": stones in short, glued to their number or with pounds behind them."""
    tokens, at = zone.tokens, number.j
    if not number.plain or at >= len(tokens.low) or tokens.low[at] not in zone.lexicon.stones:
        return None
    rest = zone.number_at(at + 1)
    pounds = unit_behind(zone, rest) if rest is not None else None
    told = tokens.glued(at) or (pounds is not None and pounds[1] == "pound")
    return (at + 1, "stone") if told and tokens.written(at).islower() else None


def _dimension(zone: Zone, number: Number) -> Reading | None:
    """ "30 x 20 x 2 cm": a length whose unit is written once, behind the last of several."""
    low, last = zone.tokens.low, number
    while (
        last.j + 1 < len(low)
        and low[last.j] in CROSSES | zone.lexicon.multiplied
        and (further := zone.number_at(last.j + 1)) is not None
    ):
        found = unit_behind(zone, further)
        if found is not None:
            return _length(number, canonical(found[1])) if found[1] in LENGTHS else None
        last = further
    return _further_dimension(zone, number)


def _further_dimension(zone: Zone, number: Number) -> Reading | None:
    """ "24 metros por 9", "28 m by 9": a length whose unit is written once, behind the one before."""
    low, before = zone.tokens.low, number.i - 1
    if before < 1 or low[before] not in CROSSES | zone.lexicon.multiplied or not nothing_counted(zone, number.j):
        return None
    unit = zone.lexicon.units.behind(low, before)
    first = zone.number_before(unit[0]) if unit is not None and unit[1] in LENGTHS else None
    return _length(number, canonical(unit[1])) if first is not None and unit is not None else None


def _length(number: Number, unit: str) -> Reading:
    reading = Reading(number.i, number.j, "quantity", value_of(number), number, unit)
    reading.trace.append(f"unit:{unit} of the last dimension")
    return reading


def _together(zone: Zone, value: Value, after: int, key: str) -> tuple[Value, int, str]:
    """ "7 ft 10 in": the sum, in the smaller unit."""
    smaller = TOGETHER.get(key, ())
    if not smaller or value.first is None or value.first % 1:
        return value, after, key
    low, at = zone.tokens.low, after
    dotted = low[at : at + 1] == ["."] and zone.tokens.glued(at) and len(low[at - 1]) <= LONGEST_DOTTED
    if at < len(low) and (low[at] in zone.lexicon.joiners or (low[at] == "," and key in OFTEN_PARTED) or dotted):
        at += 1
    number = zone.number_at(at)
    if number is None or number.ordinal:
        return value, after, key
    found = unit_behind(zone, number) or _bare_inches(zone, number, after, key)
    found = found or _bare_centimeters(zone, value, number, key) or _bare_grams(zone, number, after, key)
    if found is None or found[1] not in smaller:
        return value, after, key
    large, small = base(canonical(key)), base(canonical(found[1]))
    if large is None or small is None or number.value * small[1] >= large[1]:
        return value, after, key
    total = value.first * (large[1] / small[1]) + number.value
    return _together(zone, Value.number(total, step=number.step, worded=number.worded), *found)


def _bare_inches(zone: Zone, number: Number, after: int, key: str) -> tuple[int, str] | None:
    """ "6 foot 2": the inches go without saying where nothing follows that they could count."""
    if key != "foot" or number.i != after or number.value >= FOOT or number.weak:
        return None
    told = number.plain or number.style == "words"
    return (number.j, "inch") if told and _ends_length(zone, number.j) else None


def _bare_centimeters(zone: Zone, meters: Value, number: Number, key: str) -> tuple[int, str] | None:
    """ "1 m 80", "un metro ochenta", "1 metro e 80": the centimeters go without saying."""
    if key != "meter" or meters.first is None or meters.first not in FEW_METERS or number.weak:
        return None
    two = number.plain and len(number.whole) == 2 if number.style == "digits" else TEN <= number.value < HUNDRED
    return (number.j, "centimeter") if two and _ends_length(zone, number.j) else None


def _bare_grams(zone: Zone, number: Number, after: int, key: str) -> tuple[int, str] | None:
    """ "1 kg 200": three digits of grams that go without saying, where nothing follows that they could count."""
    told = key == "kilogram" and number.i == after and number.plain and len(number.whole) == GRAM_DIGITS
    ends = nothing_counted(zone, number.j) or zone.lexicon.of_after(zone.tokens.low, number.j)
    return (number.j, "gram") if told and ends else None


def _ends_length(zone: Zone, at: int) -> bool:
    """Whether nothing is counted at a token, or it tells which way a length was measured ("1 m 80 tall")."""
    return nothing_counted(zone, at) or zone.tokens.low[at] in zone.lexicon.dimensions
