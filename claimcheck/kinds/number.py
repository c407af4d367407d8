"""Bare numbers: what no other kind takes."""

from __future__ import annotations

from claimcheck.kinds._shape import Reading, Zone, value_of, within
from claimcheck.numerals import Number


def read(zone: Zone, number: Number) -> Reading | None:
    """The number by itself; an article-like word is one only after a bound, or alone in its cell or line."""
    if number.weak and not _stands(zone, number):
        return None
    if number.ordinal or (number.plain and len(number.whole) > 1 and number.whole[0] == "0"):
        return None
    margin = zone.margin(number)
    end = (margin or number).j
    return Reading(number.i, end, "number", within(value_of(number), margin), number)


def _stands(zone: Zone, number: Number) -> bool:
    if zone.number_at(number.j) is not None:
        return False
    low, words = zone.tokens.low, zone.words
    if _opens_range(zone, number):
        return True
    found = words.qualifiers.behind(low, number.i)
    if found is None and number.i and low[number.i - 1] in words.determiners:
        found = words.qualifiers.behind(low, number.i - 1)
    if found is not None:
        return found[1] not in ("~", "=")
    return number.i == 0 and number.j == len(zone.tokens) and _alone(zone)


def _opens_range(zone: Zone, number: Number) -> bool:
    """ "Um a cinco anos", "between one and two million": a word of ranges and a larger number follow."""
    joining = zone.words.range_words.ahead(zone.tokens.low, number.j)
    after = joining[0] if joining is not None else zone.joined(number)
    second = zone.number_at(after) if after is not None else None
    return second is not None and not second.ordinal and number.value == 1 < second.value


def _alone(zone: Zone) -> bool:
    """Whether the zone is a whole text or line."""
    tokens, text = zone.tokens, zone.tokens.text
    before, after = tokens.start[0] - 1, tokens.end[-1]
    return (before < 0 or text[before] in "\r\n\t|") and (after >= len(text) or text[after] in "\r\n\t|")
