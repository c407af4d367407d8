"""Two bounds that enclose a range: "more than 5 and less than 10", "above the tenth but below the fifteenth"."""

from __future__ import annotations

from claimcheck.values import LOWER, UPPER, Value
from claimcheck.zones import Reading, Zone

LONGEST_JOINING = 2
"""How many commas and words of grammar may stand between two bounds."""


def pair(zone: Zone, readings: list[Reading]) -> list[Reading]:
    """Two bounds that enclose a range become one reading: "more than 5 and less than 10"."""
    result: list[Reading] = []
    for reading in readings:
        merged = (_enclosed(zone, result[-1], reading) or _ranked(zone, result[-1], reading)) if result else None
        if merged is not None:
            result[-1] = merged
        else:
            result.append(reading)
    return result


def _enclosed(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    one, two = first.value, second.value
    if one is None or two is None or one.axis != "number" or two.axis != "number":
        return None
    below, above = (one, two) if one.comparator in LOWER else (two, one)
    if below.comparator not in LOWER or above.comparator not in UPPER or not _side_by_side(zone, first, second):
        return None
    if not _alike(first, second) or below.first is None or above.last is None or below.first >= above.last:
        return None
    value = Value.enclosed(below, above)
    merged = Reading(first.i, second.j, second.kind, value, second.number, second.unit)
    merged.noun = second.noun or first.noun
    merged.left, merged.right = first.left, max(second.right, second.j)
    merged.trace = [*first.trace, "and", *second.trace]
    return merged


def _ranked(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    """ "Higher than the tenth but lower than the fifteenth": the ranks between, from whichever end."""
    if first.kind != "ordinal" or second.kind != "ordinal" or first.value is None or second.value is None:
        return None
    one, two = _bound(zone, first), _bound(zone, second)
    if one is None or two is None or (one[1] in LOWER) == (two[1] in LOWER) or not {one[1], two[1]} <= {*LOWER, *UPPER}:
        return None
    first.left, second.left = one[0], two[0]
    if not _side_by_side(zone, first, second) or first.value.first is None or second.value.first is None:
        return None
    low, high = sorted((first.value, second.value), key=lambda value: value.first or 0)
    merged = Reading(first.i, second.j, "ordinal", Value.span(low, high), second.number)
    merged.left = first.left
    merged.trace = [*first.trace, "and", *second.trace]
    return merged


def _bound(zone: Zone, reading: Reading) -> tuple[int, str] | None:
    """The comparator before an ordinal, or before its article."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, reading.i
    found = lexicon.qualifiers.behind(low, at)
    return found or (lexicon.qualifiers.behind(low, at - 1) if at > 1 and low[at - 1] in lexicon.determiners else None)


def _side_by_side(zone: Zone, first: Reading, second: Reading) -> bool:
    low = zone.tokens.low
    between = low[max(first.right, first.j) : min(second.left, second.i)]
    if between and low[second.left] in "<>≤≥" and _is_variable(zone, between) and between[-1] != low[first.left - 1]:
        return False
    return len(between) <= LONGEST_JOINING and all(
        word == "," or word in zone.lexicon.function_words for word in between
    )


def _is_variable(zone: Zone, between: list[str]) -> bool:
    """Whether the last word between two bounds may be what a formula is about ("x < 5, y > 3")."""
    joined = len(between) == 1 and (between[0] == "," or between[0] in zone.lexicon.joiners)
    return len(between[-1]) == 1 and not joined


def _alike(first: Reading, second: Reading) -> bool:
    """Whether two bounds measure one thing: the same unit and noun, or written once for both."""
    if first.kind == second.kind:
        nouns = first.noun is None or second.noun is None or first.noun == second.noun
        return first.unit == second.unit and nouns
    return first.kind == "number" or (second.kind == "number" and first.kind == "count")
