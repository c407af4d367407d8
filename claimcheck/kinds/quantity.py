"""Measured quantities: a number and a unit, or several units together ("7 ft 10 in")."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.kinds._shape import (
    BELOW_ZERO,
    HALF,
    Reading,
    Zone,
    half_behind,
    one_and_a_half,
    value_of,
    weight_or_money,
    within,
)
from claimcheck.languages import _common
from claimcheck.lexicon import Phrases
from claimcheck.lexicon.measures import degree_scale, prefixed_unit, told_as_heat
from claimcheck.numerals import Number
from claimcheck.units import base, canonical
from claimcheck.values import Value

TEMPERATURES = frozenset(("degC", "degF", "degree"))
CONSUMED = frozenset(("liter", "kilowatt * hour", "gallon"))
"""What vehicles use up for every hundred kilometres."""
RATES = ("second", "minute", "hour")
"""Units of time that make a rate; "a year" behind a quantity says when, and is no part of its unit."""
GLUED_LETTERS = frozenset("mgltWVKLJ")
CYRILLIC_LETTERS = frozenset("ВА")
"""Volt and ampere, which are a preposition and a conjunction too, and may end a sentence."""
SPACED_LETTERS = frozenset("mgltWVKLJN")
TOGETHER = {
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "pound": ("ounce",),
    "stone": ("pound",),
    "kilometer": ("meter",),
    "meter": ("centimeter", "millimeter"),
    "kilogram": ("gram",),
    "centimeter": ("millimeter",),
    "mile": ("yard", "foot"),
}
BRACKETS = {"(": ")", "[": "]", "<": ">"}
YEAR_DIGITS = 4
LONGEST_DOTTED = 3
"""Letters of the longest unit that may be cut short with a dot."""
FOOT = 12
"""Inches of a foot."""
QUOTATION = 300
"""How far back in its line a mark of quotation is searched for that a later one may close."""
TIMES = frozenset("x×х")
"""The letter x, the sign of multiplication, and the Cyrillic letter that looks like them."""
LENGTHS = frozenset(
    ("meter", "decimeter", "centimeter", "millimeter", "kilometer", "inch", "foot", "yard", "micrometer")
)


@functools.cache
def _symbols() -> tuple[Phrases[str], dict[str, str]]:
    exact = {form: key for key, forms in _common.UNIT_SYMBOLS for form in forms}
    return Phrases((form, form) for form in exact), exact


def read(zone: Zone, number: Number) -> Reading | None:
    """A number with a unit behind it."""
    if number.ordinal:
        return None
    margin = zone.margin(number)
    found = unit_behind(zone, margin or number) or _degrees_of_frost(zone, number)
    if found is None:
        return _dimension(zone, number) or _one_and_a_half(zone, number)
    after, key = found
    if zone.tokens.low[number.i] in zone.words.articles and zone.tokens.low[number.j] in zone.words.unit_homographs:
        return None
    money = zone.words.currencies.ahead(zone.tokens.low, zone.beside(number.j))
    if money is not None and money[0] == after and weight_or_money(zone, number, after) != "weight":
        return None
    factor, _, key = key.rpartition("*")
    value, after, key = _together(zone, value_of(number, Decimal(factor or 1)), after, key)
    value, after = half_behind(zone, value, after, key, zone.words.units)
    if key in TEMPERATURES and number.value > 0 and (frost := zone.words.below_zero.ahead(zone.tokens.low, after)):
        value, after = value.scaled(Decimal(-1)), frost[0]
    after, unit = _per(zone, after, canonical(key))
    reading = Reading(number.i, after, "quantity", within(value, margin), number, unit)
    reading.trace.append(f"unit:{unit}")
    if value.first is not None and value.first < 0 < number.value:
        reading.trace.append(BELOW_ZERO)
    return reading


def _one_and_a_half(zone: Zone, number: Number) -> Reading | None:
    reading = one_and_a_half(zone, number, zone.words.units)
    if reading is not None and reading.unit is not None:
        reading.kind, reading.unit = "quantity", canonical(reading.unit)
    return reading


def _degrees_of_frost(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "20 below zero": the degrees go without saying."""
    frost = zone.words.below_zero.ahead(zone.tokens.low, number.j)
    return (number.j, "degree") if frost is not None and frost[0] > number.j + 1 else None


def _dimension(zone: Zone, number: Number) -> Reading | None:
    """ "30 x 20 x 2 cm": a length whose unit is written once, behind the last of several."""
    low, last = zone.tokens.low, number
    while (
        last.j + 1 < len(low)
        and low[last.j] in TIMES | zone.words.multiplied
        and (further := zone.number_at(last.j + 1)) is not None
    ):
        found = unit_behind(zone, further)
        if found is not None:
            return _length(number, canonical(found[1])) if found[1] in LENGTHS else None
        last = further
    return None


def _length(number: Number, unit: str) -> Reading:
    reading = Reading(number.i, number.j, "quantity", value_of(number), number, unit)
    reading.trace.append(f"unit:{unit} of the last dimension")
    return reading


def unit_behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """The unit behind a number: the token after it and its key."""
    low = zone.tokens.low
    at = zone.beside(number.j)
    if at >= len(low):
        return None
    if number.value == HALF and low[at] in zone.words.articles:
        at += 1
    if low[at] in BRACKETS:
        return _in_brackets(zone, number, at)
    found = _prime(zone, number, at) or _unit_at(zone, number, at)
    joined = zone.words.range_words.ahead(low, at) if found is not None else None
    return None if joined is not None and found is not None and joined[0] > found[0] else found


def _unit_at(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    symbol = _symbol_at(zone, number, at)
    named = _named_unit(zone, number, at)
    if symbol is not None and named is not None:
        return max(symbol, named, key=lambda found: found[0])
    return symbol or named


def _in_brackets(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "20 (kg)": the unit alone in brackets, unless the number may be a year above a column."""
    low = zone.tokens.low
    if at + 2 >= len(low) or len(low[at + 1]) < 2 or _may_be_year(number):
        return None
    found = _unit_at(zone, number, at + 1)
    closed = found is not None and low[found[0] : found[0] + 1] == [BRACKETS[low[at]]]
    return (found[0] + 1, found[1]) if found is not None and closed else None


def _may_be_year(number: Number) -> bool:
    return number.plain and len(number.whole) == YEAR_DIGITS


def _prime(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "9\"" where no quotation ends, and the feet of "5'10\""."""
    tokens, low = zone.tokens, zone.tokens.low
    if number.style == "words" or not tokens.glued(at):
        return None
    if low[at] == "'" and low[at + 2 : at + 3] == ['"'] and low[at + 1].isdigit() and tokens.glued(at + 1):
        return (at + 1, "foot") if tokens.glued(at + 2) else None
    if low[at] != '"' or (at + 1 < len(low) and tokens.glued(at + 1) and low[at + 1][0].isalnum()):
        return None
    start = tokens.start[at]
    line = tokens.text.rfind("\n", max(0, start - QUOTATION), start) + 1 or max(0, start - QUOTATION)
    before = tokens.text[line:start]
    quoted = sum(mark == '"' and not last.isdigit() for last, mark in itertools.pairwise(f" {before}"))
    return (at + 1, "inch") if quoted % 2 == 0 else None


def _named_unit(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """A unit by the page's names and abbreviations."""
    low, tokens = zone.tokens.low, zone.tokens
    if (
        low[at] in "°º"
        and (degrees := zone.words.units.ahead(low, at + 1))
        and degrees[1] in ("degC", "degF", "kelvin")
    ):
        return degrees
    start = zone.after_of(at) if zone.takes_of(number) else at
    found = zone.words.units.ahead(low, start) or prefixed_unit(zone.words, low, start)
    if found is not None and found[1] == "degree":
        found = degree_scale(zone.words, low, found[0]) or found
    if found is None or (len(low[at]) == 1 and found[0] == at + 1 and not _letter_stands(zone, number, at, low[at])):
        return None
    if found[0] == at + 1 and low[at] in zone.words.function_words and (len(low[at]) <= 2 or _may_be_year(number)):
        return None
    dotted = found[0] < len(low) and low[found[0]] == "." and len(low[found[0] - 1]) <= 3 and tokens.glued(found[0])
    more = dotted and found[0] + 1 < len(low) and not tokens.written(found[0] + 1)[0].isupper()
    return (found[0] + 1, found[1]) if more else found


def _symbol_at(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """An international symbol; case decides where two differ in nothing else."""
    for after, key, written in _symbols_at(zone, at):
        if len(written) == 1 and written.isalpha() and not _letter_stands(zone, number, at, written):
            continue
        if (written == "in" and not _inches(zone, at)) or _is_verb(zone, at, written):
            continue
        return after, key
    return None


def _symbols_at(zone: Zone, at: int) -> Iterator[tuple[int, str, str]]:
    """The symbols that begin at a token, the longest first: the token after each, its unit, and how it is written."""
    tokens = zone.tokens
    phrases, exact = _symbols()
    for form_tokens, _ in phrases.first.get(tokens.low[at], ()):
        after = at + len(form_tokens)
        if tuple(tokens.low[at:after]) != form_tokens or not _unbroken(zone, at, after):
            continue
        written = tokens.text[tokens.start[at] : tokens.end[after - 1]]
        key = exact.get(written) or exact.get(written.replace(" ", ""))
        if key is None and len(written) > 2 and written.isalpha():
            key = exact.get(written.lower())
        if key is not None:
            yield after, key, written


def _unbroken(zone: Zone, at: int, after: int) -> bool:
    tokens = zone.tokens
    if any(not tokens.glued(index) for index in range(at + 1, after)) and tokens.low[at] != "°":
        return False
    follows = after < len(tokens) and tokens.glued(after) and tokens.low[after][0].isalnum()
    return not follows


def _letter_stands(zone: Zone, number: Number, at: int, letter: str) -> bool:
    """Whether one letter after a number is a unit: m, g, l, t, W, V and a few more, never before a dot and a name."""
    tokens = zone.tokens
    if letter in ("B", "b") and tokens.glued(at):
        return False
    if letter in "CF" and number.style == "digits" and told_as_heat(zone.words, tokens.low, number.i):
        return True
    if letter == "F" and not tokens.glued(at):
        return number.style == "digits" and 0 < number.step < 1
    if letter == "C" and not tokens.glued(at):
        return number.style == "digits" and abs(number.value) < 60
    if tokens.glued(at):
        small = not letter.isascii() and tokens.written(at).islower()
        return letter in GLUED_LETTERS or (letter in "CF" and number.value < 0) or small
    if letter in CYRILLIC_LETTERS:
        return at + 1 >= len(tokens) or not tokens.low[at + 1][0].isalnum()
    if letter not in SPACED_LETTERS and letter.isascii():
        return False
    following = tokens.low[at + 1] if at + 1 < len(tokens) else ""
    return following != "'" and not (following == "." and at + 2 < len(tokens) and len(tokens.low[at + 2]) == 1)


def _is_verb(zone: Zone, at: int, written: str) -> bool:
    """Whether a symbol is a word of the language and goes on with another one ("la 3 ha vinto" is no area)."""
    low, words = zone.tokens.low, zone.words
    if written == "in" or len(written) < 2 or written not in words.function_words or at + 1 >= len(low):
        return False
    return low[at + 1][0].isalpha() and low[at + 1] not in words.grammar and low[at + 1] not in words.of_words


def _inches(zone: Zone, at: int) -> bool:
    """ "In" is the unit before a mark, a number's partner, or the name of a dimension; else it is the preposition."""
    tokens = zone.tokens
    if at + 1 >= len(tokens):
        return True
    word = tokens.low[at + 1]
    return not (word[0].isalnum() or word in "([\"'") or word in zone.words.dimensions | zone.words.multiplied | TIMES


def _together(zone: Zone, value: Value, after: int, key: str) -> tuple[Value, int, str]:
    """ "7 ft 10 in": the sum, in the smaller unit."""
    smaller = TOGETHER.get(key, ())
    if not smaller or value.first is None:
        return value, after, key
    low, at = zone.tokens.low, after
    dotted = low[at : at + 1] == ["."] and zone.tokens.glued(at) and len(low[at - 1]) <= LONGEST_DOTTED
    if at < len(low) and (low[at] in zone.words.joiners or low[at] == "," or dotted):
        at += 1
    number = zone.number_at(at)
    if number is None or number.ordinal:
        return value, after, key
    found = unit_behind(zone, number) or _bare_inches(zone, number, after, key)
    if found is None or found[1] not in smaller:
        return value, after, key
    large, small = base(canonical(key)), base(canonical(found[1]))
    if large is None or small is None or number.value * small[1] >= large[1]:
        return value, after, key
    total = value.first * (large[1] / small[1]) + number.value
    return _together(zone, Value.number(total, step=number.step, worded=number.worded), *found)


def _bare_inches(zone: Zone, number: Number, after: int, key: str) -> tuple[int, str] | None:
    """ "6 foot 2": the inches go without saying where nothing follows that they could count."""
    low = zone.tokens.low
    if key != "foot" or number.i != after or number.value >= FOOT or not (number.plain or number.style == "words"):
        return None
    stands = number.j >= len(low) or low[number.j] in zone.words.function_words or not low[number.j][0].isalnum()
    return (number.j, "inch") if stands and not number.weak else None


def _per(zone: Zone, after: int, unit: str) -> tuple[int, str]:
    """ "kg/h", "litres per minute": a second unit after a slash or a word for "per" that the page lists with it."""
    low, tokens = zone.tokens.low, zone.tokens
    hundred = _per_hundred(zone, after) if unit in CONSUMED else None
    if hundred is not None:
        return hundred, f"{unit} / (100 * kilometer)"
    if after + 1 < len(low) and low[after] in zone.words.per_words:
        time = zone.words.durations.ahead(low, after + 1)
        if time is not None:
            return (time[0], f"{unit} / {time[1]}") if time[1] in RATES else (after, unit)
        other = _base_of_rate(zone, after + 1)
        return (other[0], f"{unit} / {canonical(other[1])}") if other else (after, unit)
    if after + 1 >= len(low) or low[after] != "/" or not (tokens.glued(after) and tokens.glued(after + 1)):
        return after, unit
    named = zone.words.units.ahead(low, after + 1)
    if named is not None and len(low[after + 1]) > 1:
        return named[0], f"{unit} / {canonical(named[1])}"
    symbol = next(_symbols_at(zone, after + 1), None)
    if symbol is not None:
        return symbol[0], f"{unit} / {canonical(symbol[1])}"
    key = _duration(zone, after + 1) or (named[1] if named else None)
    if key is None or key in ("day", "week", "month", "quarter", "year"):
        return after, unit
    return after + 2, f"{unit} / {canonical(key)}"


def _per_hundred(zone: Zone, at: int) -> int | None:
    """ "L/100 km", "litres aux 100 km", "л на 100 км": the token after it, behind a slash or up to two short words."""
    low, words = zone.tokens.low, zone.words
    first = at
    while at < min(first + 2, len(low)) and (low[at] == "/" or low[at] in words.per_words | words.function_words):
        if low[at] in words.joiners:
            return None
        at += 1
    if at == first or low[at : at + 1] != ["100"]:
        return None
    found = words.units.ahead(low, at + 1)
    if low[at + 1 : at + 2] == ["km"]:
        return at + 2
    return found[0] if found is not None and found[1] == "kilometer" else None


def _base_of_rate(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "Grams per litre", "tonnes per hectare", "mg per kg": the unit behind the word for "per"."""
    low = zone.tokens.low
    found = zone.words.units.ahead(low, at) or prefixed_unit(zone.words, low, at)
    if found is not None and len(low[at]) > 2:
        return found
    symbol = next(_symbols_at(zone, at), None) if at < len(low) else None
    return symbol[:2] if symbol is not None and len(symbol[2]) > 1 else None


def _duration(zone: Zone, at: int) -> str | None:
    found = zone.words.durations.ahead(zone.tokens.low, at)
    if found is not None:
        return found[1]
    return {"h": "hour", "s": "second", "d": "day", "a": "year"}.get(zone.tokens.written(at))
