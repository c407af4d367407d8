"""Which days a date means: one function for each form."""

from __future__ import annotations

import datetime

from claimcheck.calendar import near, ranges, within
from claimcheck.calendar._shape import (
    LOOSE,
    MONTHS,
    ONE_DAY,
    SEASONS,
    Span,
    counted,
    days_in,
    easter,
    months,
    of_week,
    shifted,
    stepped,
    third_of,
)
from claimcheck.calendar.forms import (
    Century,
    Date,
    DayOfMonth,
    Decade,
    Either,
    Feast,
    Inside,
    InYear,
    Month,
    MonthDay,
    Part,
    Range,
    Relative,
    Season,
    Stepped,
    Third,
    Weekday,
    Year,
    heart,
)
from claimcheck.values import REFERENCE_YEAR

MIDSUMMER = 6
"""Months of the year in which the New Year gone by is the nearer one."""
LAST_TOLD = 9998
"""The last year whose days can all be told, and those of the year behind it."""
NEW_YEAR = MonthDay(1, 1)


def spans(date: Date, anchor: datetime.date | None) -> list[Span]:
    """The days meant, the likeliest reading first; none where the date leans on the document's and that is unknown.

    Raises:
        ValueError, OverflowError: They lie outside the years 1 to 9999.
    """
    if date.needs_anchor and anchor is None:
        return []
    match date:
        case InYear():
            return _in_year(date, anchor)
        case Year() | Decade() | Century():
            return [] if date.before_era else _years(date)
        case Range():
            return _range(date, anchor)
        case Either():
            return [*spans(date.likelier, anchor), *spans(date.other, anchor)]
        case Third():
            return [third_of(span, date.third) for span in spans(date.period, anchor)]
        case Inside():
            around = spans(date.period, anchor)[:1]
            return [found for span in around if (found := within.inside(date, span)) is not None]
        case Stepped():
            return _stepped(date, anchor)
    return _near(date, anchor) if anchor is not None else []


def _near(date: Date, anchor: datetime.date) -> list[Span]:
    """Dates that mean nothing without the document's date."""
    match date:
        case Weekday():
            return [Span(day, day) for day in near.weekdays(date, anchor)]
        case DayOfMonth():
            return [Span(day, day) for day in near.days_of_month(date, anchor)]
        case Relative():
            if date.count is not None:
                return [counted(anchor, date.granularity, date.relative, date.count)]
            return [Span(*shifted(anchor, date.granularity, date.relative))]
    return []


def _years(date: Year | Decade | Century) -> list[Span]:
    """One year, or those of a decade or century."""
    match date:
        case Year():
            first, last = date.year, date.year if 1 <= date.year <= LAST_TOLD else 0
        case Decade():
            first, last = date.first, date.first + 10 * (date.count or 1) - 1
        case Century():
            first, last = (date.number - 1) * 100 + 1, date.number * 100
    return [Span(datetime.date(first, 1, 1), datetime.date(last, 12, 31))] if last else []


def _in_year(date: InYear, anchor: datetime.date | None) -> list[Span]:
    """What comes once a year, in the year written, the one told from the document's, or the nearest."""
    year = date.year
    if year is None and date.year_relative is not None and anchor is not None:
        year = anchor.year + date.year_relative
    yearless = year is None and anchor is None
    if year is None:
        year = REFERENCE_YEAR if anchor is None else near.year_near(date, anchor)
    moves = isinstance(date, Feast) or date.granularity == "week"
    if not 1 <= year <= LAST_TOLD or (yearless and moves):
        return []
    return [Span(*_of_year(date, year), yearless)]


def _of_year(date: InYear, year: int) -> tuple[datetime.date, datetime.date]:
    match date:
        case MonthDay():
            return (datetime.date(year, date.month, min(date.day, days_in(date.month, year))),) * 2
        case Month():
            return months(year, date.month, 1)
        case Season():
            return months(year, SEASONS[date.name], 3)
        case Feast():
            return (easter(year) + date.days * ONE_DAY,) * 2
        case Part(granularity="week"):
            monday = datetime.date.fromisocalendar(year, date.number, 1)
            return monday, monday + 6 * ONE_DAY
        case Part():
            size = MONTHS[date.granularity]
            return months(year, (date.number - 1) * size + 1, size)
    raise TypeError(f"{type(date).__name__} comes in no year")


def _stepped(date: Stepped, anchor: datetime.date | None) -> list[Span]:
    base = anchor
    if date.base is not None:
        found = spans(_next_new_year(date.base, anchor), anchor)
        base = found[0].first if found and not found[0].yearless else None
    if base is None:
        return []
    only = stepped(base, date.unit, date.steps)
    if date.weekday is not None and date.nearest:
        only += ONE_DAY * ((date.weekday - only.isoweekday()) % 7)
    elif date.weekday is not None:
        only = of_week(only, date.weekday, 0)
    elif date.base is None and date.unit in LOOSE:
        loose = LOOSE[date.unit] * ONE_DAY
        return [Span(only, only, False, only - loose, only + loose)]
    return [Span(only, only)]


def _next_new_year(base: Date, anchor: datetime.date | None) -> Date:
    """ "Five days before New Year" in autumn is before the next one."""
    if anchor is None or base != NEW_YEAR:
        return base
    return MonthDay(1, 1, year=anchor.year + (anchor.month > MIDSUMMER))


def _range(date: Range, anchor: datetime.date | None) -> list[Span]:
    first, last = date.first, date.last
    if isinstance(last, Weekday) and last.relative is None:
        return [ranges.until_weekday(span, last.weekday) for span in spans(first, anchor)]
    if isinstance(first, DayOfMonth) and isinstance(last, DayOfMonth) and not (first.weekday or last.weekday):
        days = (ranges.days_until(first, end.last) for end in spans(last, anchor))
        return [span for span in days if span is not None]
    first, last = ranges.shared(first, last)
    one, two = spans(first, anchor), spans(last, anchor)
    if not one or not two or one[0].yearless != two[0].yearless:
        return []
    end = two[0].first if isinstance(last, Third) and last.third == 1 else two[0].last
    if end < one[0].first:
        unclear = one[0].yearless and not ranges.is_later(first, last)
        if unclear or first.stands_alone or last.stands_alone or _have_years(date.first, last):
            return []
        end = _a_year_later(end, last)
    return [Span(one[0].first, end, one[0].yearless)]


def _have_years(first: Date, last: Date) -> bool:
    return heart(first).year is not None and heart(last).year is not None


def _a_year_later(end: datetime.date, last: Date) -> datetime.date:
    """The last day of a date in the year behind that of its end: 29 February is one in leap years alone."""
    if isinstance(last, MonthDay | Month | Feast):
        return _of_year(last, end.year + 1)[1]
    return stepped(end, "year", 1)
