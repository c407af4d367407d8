"""Ranges of figures of every kind.

Works on readings, after the kinds: two neighbours with a range word or a dash between become one, and the unit or scale
written once is shared.
"""

from __future__ import annotations

from claimcheck.ranges.levels import are_amount_and_level, are_two_levels, is_step
from claimcheck.ranges.openings import is_dashed_unevenly, opening_of
from claimcheck.ranges.sharing import in_smaller_unit, share_falling_scale, share_hundred, share_unit
from claimcheck.values import LOWER, ONE, TEN, UPPER, Value
from claimcheck.zones import BELOW_ZERO, HYPHENS, LOOSE_UNITS, Reading, Zone, value_of

FEW = (2, 3)
"""What may follow "one or", where both are counted."""
CHANGED = "changed to"
"""Trace of a new level, the old one before it."""


def join(zone: Zone, readings: list[Reading]) -> list[Reading]:
    """Neighbouring readings that are the ends of one range become one reading."""
    result: list[Reading] = []
    for reading in readings:
        one = _one_before(zone, reading)
        merged = _merge(zone, result[-1], reading) if result and one is None else None
        if merged is not None:
            result[-1] = merged
        else:
            result.append((one and _merge(zone, one, reading)) or reading)
    return result


def _one_before(zone: Zone, reading: Reading) -> Reading | None:
    """The first end of "один-два раза", "una o dos gotas": a word for one, which alone may be an article."""
    joined = reading.kind == "count" and reading.i > 0 and zone.tokens.low[reading.i - 1] in zone.lexicon.alternatives
    one = zone.number_before(reading.i - joined)
    if one is None or not one.weak or one.value != ONE:
        return None
    if not joined and zone.tokens.gap(reading.i) not in HYPHENS:
        return None
    if joined and (reading.number is None or reading.number.value not in FEW):
        return None
    return Reading(one.i, one.j, "number", value_of(one), one)


def _merge(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    """The range of which two neighbours are the ends; None where they are none."""
    first, second = _as_number(first, second), _as_ordinal(first, second)
    if _tell_two_things(zone, first, second):
        return None
    opening = first.i if is_dashed_unevenly(first, second) else opening_of(zone, first, second)
    if opening is None or are_amount_and_level(zone, first, second) or _is_bound_apart(zone, first, second):
        if are_two_levels(zone, first, second) and share_unit(first, second):
            second.trace.append(CHANGED)
            share_falling_scale(first, second)
        return None
    if first.value is None or second.value is None or not (_exact(first) and _exact(second)):
        return None
    if is_step(zone, first, second) or not (share_unit(first, second) or in_smaller_unit(first, second)):
        return None
    share_hundred(zone, first, second)
    return _spanned(zone, opening, first, second)


def _tell_two_things(zone: Zone, first: Reading, second: Reading) -> bool:
    """Whether two neighbours are of kinds that have no range between them, whatever joins them."""
    return (
        first.kind == "date"
        or second.kind == "date"
        or _ranks_and_counts(first, second)
        or _rank_and_part(first, second)
        or _is_rank_behind_digits(zone, first, second)
        or _are_votes(zone, first)
        or _tenths_and_rate(first, second)
        or (first.kind == "number" and zone.is_compound(second))
    )


def _spanned(zone: Zone, opening: int, first: Reading, second: Reading) -> Reading | None:
    """The range from one end to the other, which begins at a token; behind a dash or of bare numbers it must rise."""
    low, high = first.value, second.value
    if low is None or high is None or low.first is None or high.first is None:
        return None
    if BELOW_ZERO in second.trace and low.first > 0:
        low, high = sorted((low.scaled(-ONE), high), key=lambda end: end.first or ONE)
    dash = zone.tokens.low[first.j : second.i] in (["-"], [])
    bare = opening == first.i and first.kind == second.kind == "number"  # "carried nine to three"
    if (dash or bare) and (low.first or ONE) >= (high.first or ONE) >= 0:
        return None
    merged = Reading(opening, second.j, second.kind, Value.span(low, high), second.number, second.unit)
    merged.noun = second.noun
    merged.left = opening
    merged.i = first.i
    merged.trace = [*first.trace, "range", *second.trace]
    return merged


def _ranks_and_counts(first: Reading, second: Reading) -> bool:
    """ "1-го экземпляра 120 тыс. км, 2-го — 95 тыс.": an ordinal, and a number with a scale that is none."""
    counted = second if first.kind == "ordinal" else first if second.kind == "ordinal" else None
    return counted is not None and counted.number is not None and counted.number.scale != 1


def _rank_and_part(first: Reading, second: Reading) -> bool:
    """ "Il secondo a un decimo": an ordinal, and a part by which it is behind."""
    one, two = first.number, second.number
    parted = (one is not None and one.style == "fraction") or (two is not None and two.style == "fraction")
    return parted and (first.kind == "ordinal") != (second.kind == "ordinal")


def _is_rank_behind_digits(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Ha fatto 87 al primo turno": an ordinal in words behind bare digits that nothing makes the first of a row."""
    one, two = first.number, second.number
    if first.kind == "ordinal" or second.kind != "ordinal" or one is None or two is None:
        return False
    return one.style == "digits" and two.style == "words" and opening_of(zone, first, second) == first.i


def _tenths_and_rate(first: Reading, second: Reading) -> bool:
    """ "Gagne deux dixièmes à 2,3 %": tenths in words, by which a rate changed, and the rate."""
    one, two = first.number, second.number
    part = one is not None and one.style == "fraction" and one.denominator == TEN
    return part and second.kind == "percent" and two is not None and two.style != "fraction"


def _are_votes(zone: Zone, first: Reading) -> bool:
    """ "Voted 24 to 31 against it": the votes of both sides."""
    return zone.lexicon.voting.behind(zone.tokens.low, first.i) is not None


def _is_bound_apart(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Люди старше 55 — 480": a bound, and behind a dash between blanks what is said of those."""
    low, dash = zone.tokens.low, first.j
    apart = low[dash : second.i] == ["-"] and not zone.tokens.glued(dash)
    bound = zone.lexicon.qualifiers.behind(low, first.i) if apart else None
    return bound is not None and bound[1] in (*LOWER, *UPPER)


def _as_number(first: Reading, second: Reading) -> Reading:
    """ "Entre el 13 y el 15 %": what alone is a day of the month is a number before a percentage."""
    number = first.number
    if first.kind != "date" or second.kind != "percent" or number is None or number.ordinal:
        return first
    whole = number.plain and (number.i, number.j) == (first.i, first.j)
    return Reading(number.i, number.j, "number", value_of(number), number) if whole else first


def _as_ordinal(first: Reading, second: Reading) -> Reading:
    """ "Entre le dixième et le quinzième": what alone is a day of the month is an ordinal behind an ordinal."""
    number = second.number
    if first.kind != "ordinal" or second.kind != "date" or number is None or not number.ordinal:
        return second
    return Reading(number.i, number.j, "ordinal", value_of(number), number) if number.j == second.j else second


def _exact(reading: Reading) -> bool:
    """Whether a number is stated as it is; nights and workdays are, though the time they take is not."""
    assert reading.value is not None
    return reading.value.exact or not LOOSE_UNITS.isdisjoint(reading.trace)
