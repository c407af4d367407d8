"""Periods written with a letter: "Q3 2020", "2018H1", "4Q18", "FY19"."""

from __future__ import annotations

from claimcheck.calendar import LAST_WEEK, full_year
from claimcheck.calendar.forms import Date, Part, Range, Year
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.kinds.date._shape import (
    PARTS_OF_YEAR,
    is_year,
    reading,
    year_behind,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

SHORT_YEAR = 2
"""Digits of a year without its century."""
SHORTEST_NOUN = 4
"""Letters of a noun that may stand for the letter, and apart from its digit."""


def coded(zone: Zone, at: int) -> Reading | None:
    """ "Q3 2020", "H1 2019", "T3 de 2018", "1T 2018"; without a year only Q, and only in capitals."""
    low, tokens = zone.tokens.low, zone.tokens
    granularity = zone.lexicon.period_codes.get(low[at])
    if granularity is None or not tokens.glued(at + 1):
        return None
    if granularity == "year":
        return _coded_year(zone, at)
    if low[at + 1] not in ("1", "2", "3", "4"):
        return None
    return _coded(zone, at, at + 2, granularity, int(low[at + 1]), capital=tokens.written(at).isupper())


def _coded_year(zone: Zone, at: int) -> Reading | None:
    """ "FY19", "FY2019", "CY2018", "FY18/19"."""
    low, tokens = zone.tokens.low, zone.tokens
    digits = low[at + 1]
    if not (digits.isdecimal() and len(digits) in (2, 4) and tokens.written(at).isupper()):
        return None
    if tokens.glued(at + 2) and at + 2 < len(low) and low[at + 2][0].isalnum():
        return None
    year, after = Year(full_year(digits)), at + 2
    made: Date = year
    if after + 1 < len(low) and low[after] in ("/", "-") and tokens.glued(after) and tokens.glued(after + 1):
        second = low[after + 1]
        if not (second.isdecimal() and len(second) == len(digits) and full_year(second) == full_year(digits) + 1):
            return None
        made, after = Range(year, Year(full_year(second))), after + 2
    return reading(at, after, made, "year")


def _coded(zone: Zone, i: int, after: int, granularity: str, number: int, *, capital: bool) -> Reading | None:
    if (granularity == "half" and number > 2) or _is_time(zone, after):
        return None
    year, end, relative = _short_year(zone, after) or year_behind(zone, after)
    if year is None and relative is None:
        fiscal = _is_fiscal(zone, after)
        if granularity != "quarter" or not capital or zone.tokens.low[i] != "q" or fiscal:
            return None
        end = after
    return reading(i, end, Part(granularity, number, year=year, year_relative=relative), granularity)


def _is_fiscal(zone: Zone, at: int) -> bool:
    """ "Q3 fiscal 2019": whether a word that leads to a year stands there, and digits behind it."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = at < len(low) and low[at] in lexicon.year_leads and low[at] not in lexicon.in_words
    return led and at + 1 < len(low) and low[at + 1].isdecimal()


def _is_time(zone: Zone, at: int) -> bool:
    """ "1h52": two digits glued to a small letter are minutes."""
    tokens = zone.tokens
    minutes = (
        at < len(tokens.low) and tokens.glued(at) and tokens.low[at].isdecimal() and len(tokens.low[at]) == SHORT_YEAR
    )
    return minutes and tokens.written(at - 1) == "h"


def _short_year(zone: Zone, at: int) -> tuple[int, int, None] | None:
    """The year of two digits that are glued on ("4Q18"): the year and the token after it."""
    low = zone.tokens.low
    if at >= len(low) or not (zone.tokens.glued(at) and low[at].isdecimal() and len(low[at]) == 2):
        return None
    if not zone.tokens.written(at - 1).isupper():
        return None
    return full_year(low[at]), at + 1, None


def coded_after(zone: Zone, number: Number) -> Reading | None:
    """ "2018 Q4", "2018Q4", "2019-H2", "1T 2018", "4Q18", "2018 trimestre 4"."""
    low, tokens, at = zone.tokens.low, zone.tokens, number.i + 1
    if number.style != "digits" or not number.whole:
        return None
    granularity = zone.lexicon.period_codes.get(low[at]) if at < len(low) and tokens.glued(at) else None
    if len(number.whole) == 1 and granularity in PARTS_OF_YEAR:
        return _coded(zone, number.i, at + 1, granularity, int(low[number.i]), capital=False)
    if (week := _iso_week(zone, number)) is not None:
        return week
    short = len(number.whole) == 2 and number.plain and tokens.glued(at)
    if not short and (len(number.whole) != 4 or not is_year(number)):
        return None
    at += low[at : at + 1] == ["-"] and tokens.glued(at)
    found = _code_and_digit(zone, at)
    if found is None:
        return None
    return reading(number.i, at + 2, Part(*found, year=full_year(number.whole)), found[0], number)


def _code_and_digit(zone: Zone, at: int) -> tuple[str, int] | None:
    """The part of a year that a code and its digit name: "Q4", "trimestre 4"."""
    tokens, low = zone.tokens, zone.tokens.low
    granularity = zone.lexicon.period_codes.get(low[at]) if at + 1 < len(low) else None
    if granularity not in PARTS_OF_YEAR or low[at + 1] not in ("1", "2", "3", "4"):
        return None
    if not (tokens.glued(at + 1) or len(low[at]) >= SHORTEST_NOUN):
        return None
    part = int(low[at + 1])
    return (granularity, part) if granularity != "half" or part <= PARTS_OF_YEAR["half"] else None


def _iso_week(zone: Zone, number: Number) -> Reading | None:
    """ "2021-W14", "2021W14": a week of the ISO calendar."""
    tokens, low, at = zone.tokens, zone.tokens.low, number.j
    at += low[at : at + 1] == ["-"]
    if len(number.whole) != YEAR_DIGITS or at + 1 >= len(low) or tokens.written(at) != "W" or not is_year(number):
        return None
    week = low[at + 1]
    if not all(map(tokens.glued, range(number.j, at + 2))) or not (week.isdecimal() and len(week) == SHORT_YEAR):
        return None
    if not 1 <= int(week) <= LAST_WEEK:
        return None
    return reading(number.i, at + 2, Part("week", int(week), year=int(number.whole)), "week", number)
