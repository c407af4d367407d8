"""Decades, and centuries by their hundreds: "the 1990s", "90-е годы", "the '80s", "años veinte", "il Settecento"."""

from __future__ import annotations

from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.forms import Century, Decade
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.kinds.date._shape import (
    MILLENNIUM,
    ends_phrase,
    measured,
    reading,
    skip_articles,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

FIRST_CENTURY, LAST_CENTURY = 16, 20
HUNDREDS, DECADES = "s", 10
"""What makes a century of a round hundred of years ("the 1800s"; "1900-е" are ten years), and its decades."""
FIRST_DIGITS = 20
"""The least that two digits of a decade before its noun say; "10-х годов" are not the 1910s."""


def decade(zone: Zone, number: Number) -> Reading | None:
    """A decade from its number, with its noun before or behind it."""
    if not (number.plain or number.ordinal or number.style == "words"):
        return None
    four = len(number.whole) == YEAR_DIGITS and may_be_year(number.value)
    if zone.lexicon.page.inverts and number.style == "words" and not number.ordinal:
        return None
    two = 10 <= number.value <= 90 and (len(number.whole) == 2 or number.style == "words")
    first = number.style == "words" and number.ordinal and number.value == MILLENNIUM
    if not (four or two or first) or number.value % 10:
        return None
    made = Decade(int(number.value) if four or first else 1900 + int(number.value))
    return (
        _by_ending(zone, number, made, four=four)
        or _behind_noun(zone, number, made, four=four)
        or _before_noun(zone, number, made, four=four)
        or _in_third(zone, number, made)
    )


def named(zone: Zone, at: int) -> Reading | None:
    """ "The nineties", "in den Neunzigerjahren"; a name of one word that is no compound needs what a "90s" needs."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.decade_names.ahead(low, at)
    if found is None or not (found[0] - at > 1 or lexicon.page.compound_nouns or _stands(zone, at)):
        return None
    owned = at > 0 and low[at - 1] in lexicon.possessives
    if owned or measured(zone, found[0]) or not ends_phrase(zone, found[0]):
        return None
    return reading(at, found[0], Decade(found[1]), "decade")


def spelled(zone: Zone, number: Number) -> Reading | None:
    """ "The nineteen-seventies"."""
    found = zone.lexicon.decade_names.ahead(zone.tokens.low, number.j)
    if number.style != "words" or not FIRST_CENTURY <= number.value <= LAST_CENTURY or found is None:
        return None
    return reading(number.i, found[0], Decade(int(number.value) * 100 + found[1] % 100), "decade", number)


def hundreds(zone: Zone, number: Number) -> Reading | None:
    """ "Il Settecento", "primo Novecento": a century by the hundreds of its years."""
    part = zone.lexicon.century(zone.tokens.low, number.i, number.j) if number.style == "words" else None
    return reading(number.i, number.j, Century(part), "century", number) if part is not None else None


def at_noun(zone: Zone, at: int) -> Reading | None:
    """A decade from its noun at a token, so that nothing else takes its number."""
    found = zone.lexicon.periods.ahead(zone.tokens.low, at)
    number = (zone.number_at(found[0]) or zone.number_at(skip_articles(zone, found[0]))) if found else None
    made = decade(zone, number) if number is not None else None
    return made if made is not None and made.i == at else None


def _by_ending(zone: Zone, number: Number, made: Decade, *, four: bool) -> Reading | None:
    """ "1990s", "the '80s", "1990's", "in den 1920ern"."""
    low, tokens, after = zone.tokens.low, zone.tokens, number.j
    if number.style != "digits":
        return None
    if number.ordinal and low[after - 1] in zone.lexicon.decade_endings:
        after -= 1
    if not tokens.glued(after):
        return None
    if low[after : after + 2] == ["'", "s"] and "s" in zone.lexicon.decade_endings:
        stands = four or low[number.i - 1 : number.i] == ["'"]
        return reading(number.i, after + 2, made, "decade", number) if stands else None
    if low[after] not in zone.lexicon.decade_endings or not (
        four or _stands(zone, number.i) or _past_days(zone, number)
    ):
        return None
    if low[after] == HUNDREDS and not number.value % 100 and number.value < MILLENNIUM:
        made = Decade(made.first, DECADES)
    after += 1
    named = zone.lexicon.periods.ahead(low, after)
    if named is not None and named[1] in ("year", "decade"):
        after = named[0]
    elif not (four or low[after - 1] == "s" or ends_phrase(zone, after) or zone.lexicon.acts(low, after)):
        return None
    return reading(number.i, after, made, "decade", number)


def _past_days(zone: Zone, number: Number) -> bool:
    """ "60-е и 70-е": an ordinal in the plural behind which nothing is counted, and greater than any day of a month."""
    return number.ordinal and number.value > LAST_DAY and ends_phrase(zone, number.j)


def _in_third(zone: Zone, number: Number, made: Decade) -> Reading | None:
    """ "A mediados de los 90", "a finales de los noventa", "в начале девяностых"."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i - 1
    if at < 0 or not (lexicon.thirds.behind(low, at) if low[at] in lexicon.determiners else _is_plural(zone, number)):
        return None
    return reading(number.i, number.j, made, "decade", number) if ends_phrase(zone, number.j) else None


def _is_plural(zone: Zone, number: Number) -> bool:
    """Whether an ordinal in the plural stands behind "in" or a part of a period, where there are no articles."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.articles or not number.ordinal or number.style != "words" or number.value < FIRST_DIGITS:
        return False
    led = low[number.i - 1] in lexicon.page.in_words[:2] or lexicon.thirds.behind(low, number.i) is not None
    return led and low[number.j - 1].endswith(lexicon.page.plural_ordinals)


def _stands(zone: Zone, at: int) -> bool:
    """Whether "the", an apostrophe or "early" stands before two digits and an s ("the 40s", not "in her late 40s")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    before = low[at - 1] if at else ""
    third = lexicon.thirds.behind(low, at)
    if third is not None:
        return third[0] == 0 or low[third[0] - 1] not in lexicon.possessives
    return before == "'" or before in (lexicon.determiners or lexicon.page.in_words[:2])


def _behind_noun(zone: Zone, number: Number, made: Decade, *, four: bool) -> Reading | None:
    """ "Années 90", "anni Venti", "década de 1990"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = start = number.i - 1 if number.i and low[number.i - 1] == "'" else number.i
    lead = lexicon.periods.behind(low, at)
    while lead is None and at and low[at - 1] in lexicon.of_words:
        at -= 1
        lead = lexicon.periods.behind(low, at)
    if lead is None or low[lead[0]] not in lexicon.decades or measured(zone, number.j):
        return None
    if at < start and low[lead[0]] not in lexicon.page.decade_words[:4]:
        return None
    if not (four or ends_phrase(zone, number.j) or lexicon.acts(low, number.j)):
        return None
    return reading(lead[0], number.j, made, "decade", number)


def _before_noun(zone: Zone, number: Number, made: Decade, *, four: bool) -> Reading | None:
    """ "90-е годы", "neunziger Jahre", "двадцатые годы"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    following = lexicon.periods.ahead(low, number.j)
    if following is None or following[1] not in ("year", "decade") or not number.ordinal:
        return None
    if number.style == "words" and low[number.j] not in lexicon.decades:
        return None
    if not four and number.value < FIRST_DIGITS:
        return None
    return reading(number.i, following[0], made, "decade", number)
