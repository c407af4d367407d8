"""Centuries, quarters, half-years and ISO weeks."""

from __future__ import annotations

from claimcheck.calendar.forms import Century, Date, Part, Range, Relative
from claimcheck.kinds.date._shape import (
    HYPHENS,
    PARTS_OF_YEAR,
    ends_phrase,
    is_year,
    joined_number,
    reading,
    skip_articles,
    year_behind,
)
from claimcheck.numerals import Number, takes_few
from claimcheck.zones import Reading, Zone

GENITIVE = ["'", "s"]
LAST_CENTURY = 21
OF_SCHOOLS = frozenset(("bimester", "quadrimester"))
"""Parts of a year that are as often terms of schools; a year beside them tells that they are of the calendar."""


def part(zone: Zone, number: Number) -> Reading | None:
    """ "Third quarter of 2020", "first half of the year", "XXI century", "2-е полугодие", "1st-2nd quarter 2019"."""
    if not _may_number(zone, number):
        return None
    lexicon, at, last = zone.lexicon, number.j, None
    found = lexicon.periods.ahead(zone.tokens.low, at)
    if found is None and (second := _second(zone, number)) is not None:
        at, last = second.j, int(second.value)
        found = lexicon.periods.ahead(zone.tokens.low, at)
    if found is None:
        return None
    if found[1] == "century":
        return _century(zone, number, found[0], last)
    if last is None and lexicon.calendar_weeks.ahead(zone.tokens.low, at) is not None:
        return _calendar_week(zone, number, found[0])
    if found[1] not in PARTS_OF_YEAR.keys() - {"week"} or number.value > PARTS_OF_YEAR[found[1]]:
        return None
    return _part_of_year(zone, number, found, last, bare=zone.tokens.low[at] in lexicon.fractions.first)


def _may_number(zone: Zone, number: Number) -> bool:
    """Whether a number may be that of a period: an ordinal, a Roman numeral, or one that stands as such."""
    if not 1 <= number.value <= PARTS_OF_YEAR["week"] or number.value != int(number.value) or number.scale != 1:
        return False
    ordinal = number.ordinal or number.style == "roman"
    return ordinal or _is_numbered(zone, number) or _second(zone, number) is not None


def _part_of_year(
    zone: Zone, number: Number, found: tuple[int, str], last: int | None, *, bare: bool
) -> Reading | None:
    """A quarter or half of a year, told behind it, before it ("last year's first half"), or not at all.

    Args:
        found: The token after the noun of the period, and which one it is.
        last: The last of several quarters; None for one.
        bare: Whether the noun is a fraction, too ("second quarter of the cake").
    """
    after, name = found
    year, end, relative = year_behind(zone, after)
    start = number.i
    if year is None and relative is None and (owner := _owner(zone, number.i)) is not None:
        start, year, relative = owner
    undated = year is None and relative is None
    if undated and (_is_fiscal(zone, after) or not _stands_undated(zone, number, after)):
        return None
    if undated and (name in OF_SCHOOLS or (name == "half" and (bare or not ends_phrase(zone, end)))):
        return None
    date: Date = Part(name, int(number.value), year=year, year_relative=relative)
    if last is not None and last <= PARTS_OF_YEAR[name]:
        date = Range(date, Part(name, last, year=year, year_relative=relative))
    return reading(start, after if undated or start < number.i else end, date, name, number)


def _stands_undated(zone: Zone, number: Number, after: int) -> bool:
    """Whether a period needs no year beside it: its number is an ordinal, and it is no quarter of an hour."""
    return (number.ordinal or number.style == "roman") and not _is_of_hour(zone, after)


def _second(zone: Zone, number: Number) -> Number | None:
    """The last of "1st-2nd quarter", "I-II кварталы", "1-2 кв.": plain numbers only before what they cannot count."""
    second = joined_number(zone, number.j)
    if second is None and zone.tokens.gap(number.j) in HYPHENS:
        second = zone.number_at(number.j)
    if second is None or not number.value < second.value:
        return None
    told = second.ordinal or second.style == "roman"
    plain = number.plain and second.plain and (_is_numbered(zone, second) or _is_of_year(zone, second))
    return second if told or plain else None


def _is_of_year(zone: Zone, number: Number) -> bool:
    """ "1–3 кварталы 2019 года": whether quarters and their year stand behind, where no article could tell."""
    found = zone.lexicon.periods.ahead(zone.tokens.low, number.j)
    if zone.lexicon.articles or found is None or found[1] != "quarter":
        return False
    return year_behind(zone, found[0])[0] is not None


def _is_fiscal(zone: Zone, at: int) -> bool:
    """ "The fourth quarter of fiscal 2019": whether a word leads to a year that need not be one of the calendar."""
    low, lexicon, lead = zone.tokens.low, zone.lexicon, zone.after_of(at)
    told = at < lead < len(low) and low[lead] in lexicon.year_leads and low[lead] not in lexicon.in_words
    year = zone.number_at(lead + 1) if told else None
    return year is not None and is_year(year)


def _is_of_hour(zone: Zone, at: int) -> bool:
    """ "The first quarter of an hour"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    after = zone.after_of(at)
    hour = lexicon.durations.ahead(low, after + (after < len(low) and low[after] in lexicon.articles))
    return after > at and hour is not None and hour[1] == "hour"


def _owner(zone: Zone, at: int) -> tuple[int, int | None, int | None] | None:
    """ "Last year's third quarter", "2016's first half": where the year begins, the year, its offset."""
    low, lexicon, mark = zone.tokens.low, zone.lexicon, at - 2
    if mark < 1 or low[mark:at] != GENITIVE:
        return None
    written = zone.number_before(mark)
    if written is not None and written.plain and is_year(written):
        return written.i, int(written.value), None
    noun = lexicon.year_words.behind(low, mark)
    told = lexicon.relative.behind(low, noun[0]) if noun is not None else None
    return (told[0], None, told[1]) if told is not None else None


def _is_numbered(zone: Zone, number: Number) -> bool:
    """Whether a plain number stands before a form that it cannot count ("во 2 квартале 2019 года", "в 20 веке")."""
    at, lexicon = number.j, zone.lexicon
    if not number.plain or at >= len(zone.tokens.low):
        return False
    return zone.tokens.low[at] in lexicon.numbered or _numbers_century(zone, number)


def _numbers_century(zone: Zone, number: Number) -> bool:
    """ "В начале 20 века", "19 століття": endings tell that centuries are not counted; 21 of them nobody counts."""
    page, low = zone.lexicon.page, zone.tokens.low
    found = zone.lexicon.periods.ahead(low, number.j)
    if found is None or found[1] != "century" or not page.never_many or number.value > LAST_CENTURY:
        return False
    never = page.never_few if takes_few(number.value) else page.never_many
    return number.value == LAST_CENTURY or low[number.j].endswith(never)


def _calendar_week(zone: Zone, number: Number, after: int) -> Reading | None:
    """ "In der 23. Kalenderwoche", with a year or in the document's own."""
    year, end, relative = year_behind(zone, after)
    if year is None and relative is None:
        relative = 0
    week = Part("week", int(number.value), year=year, year_relative=relative)
    return reading(number.i, end, week, "week", number)


def _century(zone: Zone, number: Number, after: int, last: int | None) -> Reading:
    era = zone.lexicon.eras_before.ahead(zone.tokens.low, after)
    date: Date = Century(int(number.value), before_era=era is not None)
    if last is not None and last > number.value:
        date = Range(date, Century(last))
    return reading(number.i, era[0] if era else after, date, "century", number)


def named_part(zone: Zone, at: int) -> Reading | None:
    """ "Quarter 3 of 2019", "KW 12/2020", "week 31 of 2027", "siècle XIX"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.periods.ahead(low, at)
    if found is None or found[1] not in ("quarter", "half", "week", "century"):
        return None
    number = zone.number_at(found[0])
    if number is None or number.value != int(number.value) or not 1 <= number.value <= 53:
        return None
    if found[1] == "century":
        return _named_centuries(zone, at, number) if _may_be_century(zone, number) else None
    if number.value > PARTS_OF_YEAR[found[1]]:
        return None
    last = _last_part(zone, number, found[1])
    after = last.j if last is not None else number.j
    year, end, relative = year_behind(zone, after)
    if year is None and relative is None:
        if number.style != "digits" or not _is_calendar_week(zone, at, found, after):
            return None
        end, relative = after, 0
    date: Date = Part(found[1], int(number.value), year=year, year_relative=relative)
    if last is not None:
        date = Range(date, Part(found[1], int(last.value), year=year, year_relative=relative))
    return reading(at, end, date, found[1], number)


def _may_be_century(zone: Zone, number: Number) -> bool:
    """Whether a number behind "century" is that of one: Roman, or such a number with nothing behind that it counts."""
    bare = number.plain or (number.style == "words" and not number.weak)
    return number.style == "roman" or (bare and number.value <= LAST_CENTURY and ends_phrase(zone, number.j))


def _named_centuries(zone: Zone, at: int, number: Number) -> Reading:
    """ "Siglo XIX", "los siglos XVII y XVIII": a century behind its noun, or two."""
    second, end = joined_number(zone, number.j), number.j
    date: Date = Century(int(number.value))
    if second is not None and second.style == number.style == "roman" and number.value < second.value <= LAST_CENTURY:
        date, end = Range(date, Century(int(second.value))), second.j
    return reading(at, end, date, "century", number)


def _last_part(zone: Zone, number: Number, unit: str) -> Number | None:
    """The last of "weeks 31 to 33", "KW 12-14", "Quartale 1 und 2"."""
    second = joined_number(zone, number.j)
    if second is None or not second.plain or not number.value < second.value <= PARTS_OF_YEAR[unit]:
        return None
    return second


def _is_calendar_week(zone: Zone, at: int, week: tuple[int, str], after: int) -> bool:
    """Whether a week without a year is one of the document's year: "KW 31", "in week 31"; not "week 3 of the trial"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if week[1] != "week" or not ends_phrase(zone, after) or zone.after_of(after) != after:
        return False
    if lexicon.calendar_weeks.ahead(low, at) is not None:
        return True
    while at and low[at - 1] in lexicon.determiners:
        at -= 1
    return at > 0 and low[at - 1] in lexicon.page.in_words[:2]


def bare(zone: Zone, at: int) -> Reading | None:
    """ "The month", "l'année" without more: the document's own, for callers that know a period is meant."""
    periods = zone.lexicon.periods
    if periods.ahead(zone.tokens.low, at) is None:
        at = skip_articles(zone, at)
    found = periods.ahead(zone.tokens.low, at)
    if found is None or found[1] not in ("week", "month", "year"):
        return None
    return reading(at, found[0], Relative(found[1], 0), "period")
