"""Amounts whose unit stands before the number, which makes them rough: "минут двадцать", "een jaar of tien"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.model import Kind
from claimcheck.numerals import Number, takes_few
from claimcheck.values import HUNDRED, ONE, TEN, TWO, Value
from claimcheck.zones import HYPHENS, Reading, Zone, value_of

ONE_AND_A_HALF = Decimal("1.5")
COUNTED_ROUGHLY = frozenset(("person", "unit"))
"""Concepts whose nouns stand before a rough number ("человек сорок", "штук сорок")."""
MOST_BARE = 4
"""Up to so many, a noun before its number is no guess at how many there are, but what has that number."""
PARTS = {"hour": (60, "minute"), "minute": (60, "second")}
"""Units of time whose part may go without saying: how many of which."""
MOST_DIGITS, SHORTEST_NOUN, SHORTEST_BESIDE_WORDS = 3, 4, 3
"""Digits of such a number, and letters of a noun that is no symbol, before digits and before words."""


def read(zone: Zone, number: Number) -> Reading | None:
    """About so many of what stands right before, where nothing behind the number is counted by it."""
    if zone.lexicon.or_so:
        return _or_so(zone, number)
    tokens, noun = zone.tokens, number.i - 1
    led = zone.lexicon.inverted_leads.behind(tokens.low, number.i) if zone.lexicon.page.inverts else None
    noun = noun if led is None else led[0] - 1
    if not zone.lexicon.page.inverts or noun < zone.floor or number.ordinal or number.weak:
        return None
    if tokens.low[noun] in zone.lexicon.alternatives or tokens.gap(number.i) in HYPHENS:
        return _one_or_two(zone, noun - (tokens.low[noun] in zone.lexicon.alternatives), number)
    whole = number.value >= TWO and not number.value % 1
    if number.scale != 1 or not (whole or number.value == ONE_AND_A_HALF) or number.style not in ("words", "digits"):
        return None
    if number.style == "digits" and not (number.plain and len(number.whole) < MOST_DIGITS):
        return None
    shortest = SHORTEST_NOUN if number.style == "digits" else SHORTEST_BESIDE_WORDS
    if len(tokens.low[noun]) < shortest or tokens.gap(number.i) not in (" ", "\u00a0"):
        return None
    found = _unit(zone, noun)
    if led is not None and (found is None or found[0] == "count" or _is_several(zone, noun)):
        return None
    if found is not None and led is None and _is_one(zone, noun):
        return _one_and_part(zone, noun, number, *found)
    if found is None or not _agrees(zone, noun, number) or not _stands(zone, noun, number):
        return None
    kind, name = found
    if kind == "count" and number.value <= MOST_BARE:
        return None
    return _roughly(number, noun, kind, name)


def _is_several(zone: Zone, noun: int) -> bool:
    """Whether what stands before a unit counts or describes it ("несколько минут на десять")."""
    low, before = zone.tokens.low, noun - 1
    return before >= 0 and (
        low[before] in zone.lexicon.numeric or low[before].endswith(zone.lexicon.page.adjective_endings)
    )


def _or_so(zone: Zone, number: Number) -> Reading | None:
    """ "Een jaar of tien", "een kilometer of vijf": one of a unit, a word for "or", and about how many there are."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, number.i - 2
    if noun < 1 or low[number.i - 1] not in lexicon.or_so or low[noun - 1] not in lexicon.articles or number.ordinal:
        return None
    found = _unit(zone, noun)
    if found is None or number.value < TWO or number.value % 1 or not _stands(zone, noun - 1, number):
        return None
    kind, name = found
    if name == "hour" and lexicon.clock_before.behind(low, noun - 1) is not None:
        return None
    return _roughly(number, noun - 1, kind, name)


def _roughly(number: Number, at: int, kind: Kind, name: str) -> Reading:
    made = Reading(at, number.j, kind, value_of(number).qualified("~"), number, None if kind == "count" else name)
    made.noun = name if kind == "count" else None
    made.trace.append("inverted")
    return made


def _is_one(zone: Zone, noun: int) -> bool:
    """Whether a noun has the form in which one is told ("час", "рубль"), in which so many are never counted."""
    word, lexicon = zone.tokens.low[noun], zone.lexicon
    return word in lexicon.unit_names or word in lexicon.lone_units


def _one_and_part(zone: Zone, noun: int, number: Number, kind: Kind, name: str) -> Reading | None:
    """ "Час двадцать", "рубль пятьдесят", "метр семьдесят": one, and so many of the part that goes without saying."""
    part, unit = PARTS.get(name, (HUNDRED, name)) if kind == "duration" else (HUNDRED, name)
    if (kind == "duration" and name not in PARTS) or not TEN <= number.value < part or not _stands(zone, noun, number):
        return None
    if number.style != "words" or number.value % 1 or _is_per(zone, noun):
        return None
    whole = Decimal(part) if kind == "duration" else ONE
    rest = number.value if kind == "duration" else number.value / HUNDRED
    value = Value.number(whole + rest, step=number.step if kind == "duration" else number.step / HUNDRED, worded=True)
    made = Reading(noun, number.j, kind, value, number, unit)
    made.trace.append("one before")
    return made


def _is_per(zone: Zone, noun: int) -> bool:
    """Whether a unit says what an amount right before is told for ("60 км в час"), as in «на час сорок» it does not."""
    low, lexicon = zone.tokens.low, zone.lexicon
    return noun > 0 and low[noun - 1] in lexicon.per_words and bool(lexicon.known.behind(low, noun - 1))


def _one_or_two(zone: Zone, noun: int, number: Number) -> Reading | None:
    """ "Час или два", "день-два": from one of a unit, which goes without saying, to a number behind "or" or a dash."""
    told = noun >= zone.floor and number.style == "words" and number.value in (ONE_AND_A_HALF, TWO, 3)
    found = (
        _unit(zone, noun)
        if told and (_is_one(zone, noun) or zone.tokens.low[noun] in zone.lexicon.single_units)
        else None
    )
    if found is None or found[0] == "count" or not _stands(zone, noun, number):
        return None
    value = Value.span(Value.number(ONE), Value.number(number.value))
    made = Reading(noun, number.j, found[0], value, number, found[1])
    made.trace.append("one or two")
    return made


def _unit(zone: Zone, at: int) -> tuple[Kind, str] | None:
    """The kind and the name of what a word measures or whom it counts."""
    low, lexicon = zone.tokens.low, zone.lexicon
    time, unit = lexicon.durations.ahead(low, at), lexicon.units.ahead(low, at)
    money, held = lexicon.currencies.ahead(low, at), lexicon.concepts.ahead(low, at)
    if time is not None and time[0] == at + 1:
        return "duration", time[1]
    if unit is not None and unit[0] == at + 1:
        return "quantity", unit[1]
    if money is not None and money[0] == at + 1:
        return "money", money[1]
    return ("count", held[1]) if held is not None and held[0] == at + 1 and held[1] in COUNTED_ROUGHLY else None


def _agrees(zone: Zone, at: int, number: Number) -> bool:
    """Whether the last letter of a noun is one of the form that so many are counted in."""
    of_few, never_of_many = zone.lexicon.page.inverts
    letter, whole = zone.tokens.low[at][-1], int(number.value)
    if number.value == ONE_AND_A_HALF or takes_few(whole):
        return letter in of_few
    return whole % 10 != 1 and letter not in never_of_many


def _stands(zone: Zone, noun: int, number: Number) -> bool:
    """Whether no other number counts the noun, and a mark, a verb or a word of grammar follows the number."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if noun and (zone.number_before(noun) is not None or low[noun - 1].isdecimal() or lexicon.scales.behind(low, noun)):
        return False
    if after >= len(low) or not low[after][0].isalnum():
        return True
    if zone.number_at(after) is not None or lexicon.known.ahead(low, after):
        return False
    placed = lexicon.ago.ahead(low, after) is not None or lexicon.afterwards.ahead(low, after) is not None
    acts = lexicon.acts(low, after) or low[after].endswith(lexicon.page.never_counted)
    return placed or acts or low[after] in lexicon.grammar
