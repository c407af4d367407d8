"""Shares with their noun between two numbers: "un électeur sur trois", "two people in five"."""

from __future__ import annotations

import unicodedata

from claimcheck import roles
from claimcheck.kinds._shape import WHOLES
from claimcheck.kinds.percent._shape import SYMBOLS
from claimcheck.languages.concepts import PEOPLE
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone, value_of

LARGEST_PART = 20
"""The largest number before "in" that is a part of so many, and no count of its own."""


def read(zone: Zone, number: Number) -> Reading | None:
    """ "Un électeur sur trois", "two people in five": a share with its noun between the two numbers."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, number.j
    if noun + 1 >= len(low) or not zone.tokens.roles[noun + 1] & roles.RATIO or number.style == "fraction":
        return None
    if not 1 <= number.value <= LARGEST_PART:
        return None
    between = lexicon.ratios.ahead(low, noun + 1)
    if between is None or not low[noun].isalpha() or low[noun] in lexicon.function_words:
        return None
    whole = zone.number_at(between[0])
    if whole is None or whole.value not in WHOLES or whole.value <= number.value or whole.ordinal:
        return None
    if lexicon.shares.ahead(low, whole.j) is not None or _is_measured(zone, whole) or _is_told_again(zone, whole):
        return None
    if whole.j < len(low) and low[whole.j][0].isalpha() and low[whole.j] not in lexicon.function_words:
        if _is_counted(zone, whole.j) or (low[noun + 1] in lexicon.in_words and not _are_people(zone, number, whole)):
            return None
    share = value_of(number, 100 / whole.value)
    reading = Reading(number.i, whole.j, "percent", share, number, "percent")
    reading.trace.append("share:one in so many")
    return reading


def _are_people(zone: Zone, number: Number, whole: Number) -> bool:
    """ "One child in five walks to school": whether one of people in so many does what a verb in the singular tells."""
    low, lexicon = zone.tokens.low, zone.lexicon
    people = lexicon.concepts.ahead(low, number.j)
    told = number.value == 1 and people is not None and people[1] in PEOPLE and low[number.j] in lexicon.singulars
    verb = low[whole.j].endswith(lexicon.page.plural_endings or ("s",)) and zone.tokens.written(whole.j).islower()
    following = low[whole.j + 1] if whole.j + 1 < len(low) else "."
    return told and verb and (not following[0].isalpha() or following in lexicon.grammar)


def _is_counted(zone: Zone, at: int) -> bool:
    """Whether a unit or a known noun stands there; not "un conducteur sur cinq juge", whose singular is a verb."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.units.ahead(low, at) is not None or lexicon.durations.ahead(low, at) is not None:
        return True
    varied = zone.tokens.written(at).islower() and low[at][-1].isascii()
    verb = lexicon.page.agreeing and varied and not low[at].endswith(lexicon.page.plural_endings)
    return lexicon.concepts.ahead(low, at) is not None and not verb


def _is_measured(zone: Zone, whole: Number) -> bool:
    """ "Eine Gebühr von 5,00 €", "une course sur 10 km": whether digits with cents, a currency or a symbol follow."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, whole.j
    if whole.style != "digits" or after >= len(low):
        return 0 < whole.step < 1
    written = zone.tokens.written(after)
    symbol = len(written) > 1 and written in SYMBOLS and written not in lexicon.grammar
    sign = unicodedata.category(written[0]).startswith("S")
    return symbol or sign or 0 < whole.step < 1 or lexicon.currencies.ahead(low, after) is not None


def _is_told_again(zone: Zone, whole: Number) -> bool:
    """Whether a clock or the same number in digits stands behind a number: "at five:30", "in ten (10) days"."""
    behind = zone.tokens.low[whole.j : whole.j + 1]
    if behind == [":"] and zone.tokens.glued(whole.j):
        return True
    again = zone.number_at(whole.j + 1) if behind == ["("] else None
    return again is not None and again.literal_end > 0
