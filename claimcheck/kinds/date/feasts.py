"""Seasons and feasts, with or without their year: "summer 2020", "last winter", "Christmas 2019"."""

from __future__ import annotations

from claimcheck.calendar.forms import Feast, InYear, MonthDay, Season, Stepped, placed
from claimcheck.kinds.date._shape import (
    ends_phrase,
    reading,
    relative_behind,
    year_behind,
)
from claimcheck.zones import Reading, Zone

WINTER = "winter"
OVER_NEW_YEAR = frozenset((WINTER, "summer"))
"""Seasons of two years: the summer of the south falls in the months of the northern winter."""


def season(zone: Zone, at: int) -> Reading | None:
    """ "Summer 2020", "in the summer of 2020", "last summer", "летом 2019 года"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.seasons.ahead(low, at)
    if found is None:
        return None
    made = _placed(zone, at, found[0], Season(found[1]), "season")
    if made is not None and made.day is not None and found[1] in OVER_NEW_YEAR:
        after = _second_year(zone, made.j, made.day.year)
        if after > made.j:
            made.day = Season(WINTER, year=made.day.year)
        made.j = made.right = after
    return made


def _placed(zone: Zone, at: int, after: int, date: InYear, why: str) -> Reading | None:
    """A season or feast at tokens `at` to `after` with the year behind it, or "last", "next" on either side."""
    low, lexicon = zone.tokens.low, zone.lexicon
    year, end, relative = year_behind(zone, after)
    if year is not None or relative is not None:
        return reading(at, end, placed(date, year=year, year_relative=relative), why)
    behind, ahead = relative_behind(zone, at), lexicon.relative.ahead(low, after)
    if behind is not None:
        return reading(behind[0], after, placed(date, relative=behind[1]), why)
    if ahead is not None and not lexicon.periods.ahead(low, ahead[0]):
        return reading(at, ahead[0], placed(date, relative=ahead[1]), why)
    return None


def _second_year(zone: Zone, at: int, year: int | None) -> int:
    """The token after the second year of "winter 2018/19", "hiver 2018-2019", "verão 2018/2019"."""
    low = zone.tokens.low
    if year is None or at + 1 >= len(low) or low[at] not in ("/", "-") or not zone.tokens.glued(at):
        return at
    return at + 2 if low[at + 1] in (str(year + 1), f"{(year + 1) % 100:02}") else at


def named_season(at: int, season: tuple[int, str]) -> Reading:
    """A bare season where a period is expected ("the end of summer")."""
    return reading(at, season[0], Season(season[1]), "season")


def holiday(zone: Zone, at: int) -> Reading | None:
    """ "Christmas 2019", "le lundi de Pâques": a feast with its year, or without one where it ends a phrase."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.holidays.ahead(low, at)
    if found is None or _is_surname(zone, at):
        return None
    key, _, weekday = found[1].partition(">")
    feast = Feast(int(key[6:] or 0)) if key.startswith("easter") else MonthDay(int(key[:2]), int(key[3:]))
    made = _placed(zone, at, found[0], feast, "holiday")
    stands = lexicon.page.compound_nouns or (ends_phrase(zone, found[0]) and not _describes(zone, at, found[0]))
    if made is None and stands:
        made = reading(at, found[0], feast, "holiday")
    if made is not None and weekday:
        made.day = Stepped(0, "day", made.day, weekday=int(weekday), nearest=True)
    return made


def _describes(zone: Zone, at: int, after: int) -> bool:
    """Whether a feast says what kind of thing is meant ("le sapin de Noël", "uova di Pasqua"), and no day."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not lexicon.feast_leads or lexicon.date_joins.ahead(low, after) or lexicon.date_comparators.behind(low, at):
        return False
    before = at
    while before and (low[before - 1] == "'" or low[before - 1] in lexicon.of_words - lexicon.locatives):
        before -= 1
    linked = not lexicon.determiners.issuperset(low[before:at])
    if not linked or not before or not low[before - 1][0].isalpha():
        return False
    noun = low[before - 1]
    told = noun in lexicon.feast_leads or noun in lexicon.function_words
    told = told or any(table.behind(low, before) for table in (lexicon.weekdays, lexicon.day_words, lexicon.thirds))
    return not told and lexicon.qualifiers.behind(low, at) is None


def _is_surname(zone: Zone, at: int) -> bool:
    """Whether a word with a capital stands before, that is none of the little words ("Roberto Natale", "Père Noël")."""
    if at == 0 or zone.tokens.gap(at) != " ":
        return False
    before = zone.tokens.written(at - 1)
    return before[0].isupper() and before.lower() not in zone.lexicon.function_words
