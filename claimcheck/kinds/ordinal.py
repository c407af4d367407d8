"""Ordinals: "31st", "двадцать первый", "XVIII" before a noun."""

from __future__ import annotations

from claimcheck.kinds._shape import Reading, Zone, value_of
from claimcheck.numerals import Number


def read(zone: Zone, number: Number) -> Reading | None:
    """An ordinal by its form; a Roman numeral only before a word and not after a name."""
    if not number.ordinal:
        return None
    if number.style == "roman" and not _roman_counts(zone, number):
        return None
    if number.value == 1 and number.style == "words" and _is_of_several(zone, number):
        return None
    if _is_unit_of_time(zone, number):
        return None
    if zone.words.name_numbers.ahead(zone.tokens.low, number.j) is not None:
        return None
    return Reading(number.i, number.j, "ordinal", value_of(number), number)


def _is_unit_of_time(zone: Zone, number: Number) -> bool:
    """ "Sesenta fotogramas por segundo": a word for "per" before, and nothing that is counted behind."""
    low, words, after = zone.tokens.low, zone.words, number.j
    if not number.i or low[number.i - 1] not in words.per_words or low[number.i - 1] in words.articles:
        return False
    ends = after >= len(low) or not low[after][0].isalpha() or low[after] in words.grammar
    return ends and words.durations.ahead(low, number.i) is not None


def _is_of_several(zone: Zone, number: Number) -> bool:
    """Whether a number stands beside "first": "the first five", "los siete primeros"."""
    before, after = zone.number_before(number.i), zone.number_at(number.j)
    return any(beside is not None and not beside.ordinal and not beside.weak for beside in (before, after))


def _roman_counts(zone: Zone, number: Number) -> bool:
    tokens, after = zone.tokens, number.j
    if after >= len(tokens) or not tokens.low[after][0].isalpha() or not tokens.gap(after):
        return False
    if number.i == 0:
        return True
    before = tokens.written(number.i - 1)
    return not before[0].isupper() or before.lower() in zone.words.function_words
