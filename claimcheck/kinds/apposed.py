"""Ages that stand bare: "Anna Smith, 52, joined the board", "children under 12"."""

from __future__ import annotations

from claimcheck.kinds._shape import nobody_counted
from claimcheck.languages.concepts import PEOPLE
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone, value_of

YOUNGEST, OLDEST = 12, 110
"""Ages in years: the lowest behind a name, the highest anywhere."""
BETWEEN = "between"
BOUNDS_AND_RANGE = frozenset(("<", "<=", ">", ">=", BETWEEN))


def read(zone: Zone, number: Number) -> Reading | None:
    """An age in digits behind a name, or behind who is so old, and a bound."""
    if not number.plain or not 0 < number.value <= OLDEST:
        return None
    if not (_is_of_name(zone, number) or _is_of_people(zone, number) or _closes_ages(zone, number)):
        return None
    made = Reading(number.i, number.j, "duration", value_of(number), number, "year")
    made.trace.append("age")
    return made


def _is_of_name(zone: Zone, number: Number) -> bool:
    """Whether a number stands between commas, behind a courtesy or first name and a surname, before a small word."""
    tokens, low, surname, after = zone.tokens, zone.tokens.low, number.i - 2, number.j + 1
    if surname < 1 or after >= len(low) or number.value < YOUNGEST or not tokens.written(after).islower():
        return False
    apposed = (low[number.i - 1], low[number.j]) == (",", ",")
    return apposed and tokens.written(surname).istitle() and _has_first_name(zone, surname)


def _is_of_people(zone: Zone, number: Number) -> bool:
    """ "Children under 12 stay free", "Besucher über 60": people, a bound, and nothing that the number counts."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bound = _opening(zone, number) or lexicon.qualifiers.behind(low, number.i)
    people = lexicon.concepts.behind(low, bound[0]) if bound is not None and bound[1] in BOUNDS_AND_RANGE else None
    if bound is None or people is None or people[1] not in PEOPLE or zone.is_change(bound[0]):
        return False
    if bound[1] != BETWEEN and lexicon.range_words.ahead(low, number.j) is not None:
        return False
    if bound[1] == BETWEEN and (second := zone.number_at(number.j + 1)) is not None:
        return nobody_counted(zone, second.j)
    return nobody_counted(zone, number.j) or low[number.i - 1] in lexicon.determiners


def _opening(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "Kunden zwischen 18 und 34": what opens the ages of people, whose second one stands behind "and"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    for opening, joining in lexicon.between:
        first, after = number.i - len(opening), number.j + len(joining)
        if first > 0 and tuple(low[first : number.i]) == opening and tuple(low[number.j : after]) == joining:
            last = zone.number_at(after)
            return (first, BETWEEN) if last is not None and last.plain and last.value <= OLDEST else None
    return None


def _closes_ages(zone: Zone, number: Number) -> bool:
    """Whether a number is the second of two ages of people ("women between 18 and 34")."""
    low = zone.tokens.low
    for _, joining in zone.lexicon.between:
        start = number.i - len(joining)
        first = zone.number_before(start) if start > 1 and tuple(low[start : number.i]) == joining else None
        if first is not None and first.plain and _opening(zone, first) is not None:
            return _is_of_people(zone, first)
    return False


def _has_first_name(zone: Zone, surname: int) -> bool:
    """Whether a courtesy or a first name stands before a surname, and neither is a month or a unit."""
    tokens, low, lexicon, first = zone.tokens, zone.tokens.low, zone.lexicon, surname - 1
    first -= first > 0 and tokens.written(first).islower() and low[first] in lexicon.grammar
    if low[first] in lexicon.courtesies or (first and low[first] == "." and low[first - 1] in lexicon.courtesies):
        return True
    named = tokens.written(first).istitle() and not tokens.gap(surname).strip()
    return named and not any(lexicon.known.ahead(low, at) for at in (first, surname))
