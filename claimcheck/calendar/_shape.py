"""What the calendar works with: spans of days, and the arithmetic of days, weeks and months."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import NamedTuple

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = {
    "month": 1, "bimester": 2, "quarter": 3, "quadrimester": 4, "half": 6, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip
"""How many months each larger unit has."""
DAYS_OF_WEEK = {"week": (0, 6), "workweek": (0, 4), "weekend": (5, 6)}
"""The first and last day of a week and its parts, counted from Monday."""
LOOSE = {
    "week": 3,
    "fortnight": 7,
    "month": 15,
    "quarter": 45,
    "half": 91,
    "year": 182,
    "decade": 1826,
    "century": 18262,
}
"""Days to either side that "n units ago" leaves open: half a unit."""
ONE_DAY = datetime.timedelta(days=1)
ROLLING = frozenset(("month", "year", "decade"))
"""Units that several of, "last" or "next", are counted from the document's day."""


class Span(NamedTuple):
    """Days from `first` to `last`, both included; `low` and `high` are what is asserted where the words are loose."""

    first: datetime.date
    last: datetime.date
    yearless: bool = False
    low: datetime.date | None = None
    high: datetime.date | None = None


def days_in(month: int, year: int | None) -> int:
    """Days of a month; February has 29 where the year is unknown."""
    if month == 2 and year is not None:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return LENGTHS[month - 1]


def months(year: int, month: int, count: int) -> tuple[datetime.date, datetime.date]:
    """From the first day of a month to the last day of the month `count` - 1 later."""
    end_year, end_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return datetime.date(year, month, 1), datetime.date(end_year, end_month + 1, days_in(end_month + 1, end_year))


def shifted(anchor: datetime.date, granularity: str, offset: int) -> tuple[datetime.date, datetime.date]:
    """The whole day, week or its part, month, quarter, half, year, decade or century `offset` units from the anchor's.

    Raises:
        ValueError: The result lies outside the years 1 to 9999, or the unit is unknown.
    """
    if granularity == "day":
        only = anchor + offset * ONE_DAY
        return only, only
    if granularity in DAYS_OF_WEEK:
        monday = anchor - ONE_DAY * anchor.weekday() + datetime.timedelta(weeks=offset)
        first, last = DAYS_OF_WEEK[granularity]
        return monday + first * ONE_DAY, monday + last * ONE_DAY
    size = MONTHS.get(granularity)
    if size is None:
        raise ValueError(f"no calendar unit {granularity!r}")
    index = anchor.year * 12 + anchor.month - 1
    year, month = divmod(index - (index - 12 if size == 1200 else index) % size + offset * size, 12)
    return months(year, month + 1, size)


def counted(anchor: datetime.date, granularity: str, relative: int, count: int) -> Span:
    """ "The last three months", "the next two weeks": whole weeks and quarters, and what a count by days may also mean.

    Months, years and decades are counted from the day itself, and whole ones may be meant.
    """
    earliest, latest = _steps(relative, count)
    if granularity == "day":
        return Span(anchor + earliest * ONE_DAY, anchor + latest * ONE_DAY)
    first = shifted(anchor, granularity, earliest)[0]
    last = shifted(anchor, granularity, latest)[1]
    other = stepped(anchor, granularity, count if relative >= 0 else -count)
    low, high = min(first, other), max(last, other, anchor if relative < 0 else last)
    if granularity in ROLLING and relative:
        first, last = (other, anchor - ONE_DAY) if relative < 0 else (anchor + ONE_DAY, other)
    return Span(first, last, False, low, high)


def _steps(relative: int, count: int) -> tuple[int, int]:
    """How many steps from the anchor the first and the last of some periods lie: behind it, ahead, or from it on."""
    if relative < 0:
        return -count, -1
    return (1, count) if relative > 0 else (0, count - 1)


def stepped(base: datetime.date, unit: str, steps: int) -> datetime.date:
    """The day that lies a signed number of units from another; the 31st becomes the last day of a shorter month.

    Raises:
        ValueError: The result lies outside the years 1 to 9999, or the unit is unknown.
    """
    days = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(unit)
    if days is not None:
        return base + steps * days * ONE_DAY
    if unit not in MONTHS:
        raise ValueError(f"no calendar unit {unit!r}")
    year, month = divmod(base.year * 12 + base.month - 1 + steps * MONTHS[unit], 12)
    return datetime.date(year, month + 1, min(base.day, days_in(month + 1, year)))


def of_week(anchor: datetime.date, weekday: int, weeks: int) -> datetime.date:
    """The day of a weekday (Monday is 1) in the week of the anchor, or so many weeks later."""
    return anchor + ONE_DAY * (weekday - anchor.isoweekday() + 7 * weeks)


def first_week(day: datetime.date) -> datetime.date:
    """The Monday of the first week whose Thursday is not before a day."""
    return day + ((3 - day.weekday()) % 7 - 3) * ONE_DAY


def last_week(day: datetime.date) -> datetime.date:
    """The Monday of the last week whose Thursday is not after a day."""
    return day - ((day.weekday() - 3) % 7 + 3) * ONE_DAY


def third_of(span: Span, third: int) -> Span:
    """The first, middle or last third of a period, whole months where it has them; the whole of it is asserted."""
    days = (span.last - span.first).days + 1
    if days > 31:
        months = round(days / 30.44)
        index = span.first.year * 12 + span.first.month - 1
        one, two = ((index + months * cut // 3) for cut in (third - 1, third))
        first, last = datetime.date(one // 12, one % 12 + 1, 1), datetime.date(two // 12, two % 12 + 1, 1) - ONE_DAY
    elif days > 7:
        first = span.first + (third - 1) * 10 * ONE_DAY
        last = span.last if third == 3 else first + 9 * ONE_DAY
    else:
        first, last = span.first + (0, 2, 4)[third - 1] * ONE_DAY, span.first + (2, 4, 6)[third - 1] * ONE_DAY
    return Span(first, last, span.yearless, span.first, span.last)


def half_of(span: Span, half: int) -> tuple[datetime.date, datetime.date]:
    """The first or second half of a period: the 15th and 16th of a month, whole months or years where they part it."""
    size = round(((span.last - span.first).days + 1) / 30.44)
    if size < 2:
        second = span.first.replace(day=16)
    elif size % 2 == 0:
        index = span.first.year * 12 + span.first.month - 1 + size // 2
        second = datetime.date(index // 12, index % 12 + 1, 1)
    else:
        second = span.first + (span.last - span.first) // 2 + ONE_DAY
    return (span.first, second - ONE_DAY) if half == 1 else (second, span.last)


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return datetime.date(year, month, day + 1)


def full_year(written: str) -> int:
    """The year of two or four digits: 00-49 are 2000-2049, 50-99 are 1950-1999."""
    number = int(written)
    if len(written) > 2:
        return number
    return number + (2000 if number < 50 else 1900)


def ordinal(day: datetime.date) -> Decimal:
    """The day as it stands in a `Value`."""
    return Decimal(day.toordinal())
