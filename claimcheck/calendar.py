"""Dates as written, and the days they mean once the document's own date is known.

Days follow the proleptic Gregorian calendar (ISO 8601). Weeks begin on Monday; the seasons are the
meteorological ones of the northern hemisphere; the n-th century runs from its year 1 to its year 100.
"""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define, evolve

from claimcheck.values import REFERENCE_YEAR, Value

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@define(frozen=True, slots=True)
class Day:
    """A date as written; what is not written is None.

    Attributes:
        granularity: day, week, month, quarter, half, season, year, decade or century.
        year, month, day: The numbers written.
        part: Which quarter, half or century; for a decade its first year.
        season: The season's name.
        relative: Offset from the document's date, in units of the granularity ("last April": -1).
        year_relative: Offset of the year from the document's ("of this year": 0).
        ago: A number of units before the document's date ("three days ago").
        last: The end of a range; what it leaves out it shares with the start.
        swapped: The other reading, where day and month of an all-digit date could change places.
        before_era: Whether the year counts backwards from the common era.
    """

    granularity: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: int | None = None
    season: str = ""
    relative: int | None = None
    year_relative: int | None = None
    ago: int | None = None
    last: Day | None = None
    swapped: Day | None = None
    before_era: bool = False

    @property
    def needs_anchor(self) -> bool:
        """Whether nothing but the document's own date can tell which days are meant."""
        return self.ago is not None or (
            self.relative is not None and self.granularity not in ("month", "season") and self.month is None
        )


def days_in(month: int, year: int | None) -> int:
    """Days of a month; February has 29 where the year is unknown."""
    if month == 2 and year is not None:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return LENGTHS[month - 1]


def problem_of(day: Day) -> str:
    """Why a date cannot be, in words; "" for one that can."""
    if day.month is not None and not 1 <= day.month <= 12:
        return f"there is no month {day.month}"
    if day.day is not None and day.month is not None:
        most = days_in(day.month, day.year)
        if not 1 <= day.day <= most:
            return f"month {day.month} has {most} days" + (f" in {day.year}" if day.month == 2 and day.year else "")
    return problem_of(day.last) if day.last is not None else ""


def resolve(day: Day, anchor: datetime.date | None, literal: str) -> Value | None:
    """The value of a date as written.

    Args:
        day: The date as written.
        anchor: The document's date; None where unknown.
        literal: The words, kept in the value.

    Returns:
        The days meant, all included; a yearless value where no year is to be had; None where the date is relative and
        there is nothing to relate it to.
    """
    if problem := problem_of(day):
        return Value.impossible(literal, problem)
    if day.needs_anchor and anchor is None:
        return None
    value = _value(day, anchor, literal)
    if value is None or day.swapped is None:
        return value
    other = _value(day.swapped, anchor, literal)
    if other is None or other.interval == value.interval:
        return value
    return evolve(value, readings=(value, other))


def _value(day: Day, anchor: datetime.date | None, literal: str) -> Value | None:
    if day.last is not None:
        return _range(day, day.last, anchor, literal)
    bounds = _bounds(day, anchor)
    if bounds is None:
        return None
    first, last, yearless = bounds
    if day.before_era:
        return None
    return Value.days(first, last, day.granularity, literal, yearless=yearless)


def _range(day: Day, end: Day, anchor: datetime.date | None, literal: str) -> Value | None:
    end = evolve(
        end,
        year=end.year if end.year is not None else day.year,
        month=end.month if end.month is not None else (day.month if end.granularity == "day" else None),
        year_relative=end.year_relative if end.year_relative is not None else day.year_relative,
    )
    start = evolve(day, last=None, year=day.year, month=day.month if day.month is not None else _month_of(day, end))
    if start.year is None and end.year is not None:
        earlier = start.month is not None and end.month is not None and start.month > end.month
        start = evolve(start, year=end.year - 1 if earlier else end.year)
    if start.year_relative is None and start.year is None:
        start = evolve(start, year_relative=end.year_relative)
    one, two = _bounds(start, anchor), _bounds(end, anchor)
    if one is None or two is None or one[2] != two[2]:
        return None
    first, last = one[0], two[1]
    if last < first:
        if not one[2] and day.year is None and last.year < 9999:
            last = last.replace(year=last.year + 1)
        else:
            return None
    return Value.days(first, last, start.granularity, literal, yearless=one[2])


def _month_of(day: Day, end: Day) -> int | None:
    return end.month if day.granularity == "day" else None


def _bounds(day: Day, anchor: datetime.date | None) -> tuple[datetime.date, datetime.date, bool] | None:
    """First and last day, and whether the year is missing."""
    if day.ago is not None or day.needs_anchor:
        return _relative_bounds(day, anchor) if anchor is not None else None
    year = day.year
    if year is None and day.year_relative is not None and anchor is not None:
        year = anchor.year + day.year_relative
    if year is not None and not 1 <= year <= 9998:
        return None
    if year is None and day.granularity in ("year", "decade", "century"):
        return _long(day)
    yearless = False
    if year is None:
        yearless = anchor is None
        year = REFERENCE_YEAR if anchor is None else _year_near(day, anchor)
    return (*_within_year(day, year), yearless)


def _long(day: Day) -> tuple[datetime.date, datetime.date, bool] | None:
    if day.part is None:
        return None
    if day.granularity == "decade":
        return datetime.date(day.part, 1, 1), datetime.date(day.part + 9, 12, 31), False
    start = (day.part - 1) * 100 + 1
    if not 1 <= start <= 9800:
        return None
    return datetime.date(start, 1, 1), datetime.date(start + 99, 12, 31), False


def _within_year(day: Day, year: int) -> tuple[datetime.date, datetime.date]:
    if day.granularity == "day" and day.month is not None and day.day is not None:
        only = datetime.date(year, day.month, min(day.day, days_in(day.month, year)))
        return only, only
    if day.granularity == "season":
        return _months(year, SEASONS[day.season], 3)
    if day.granularity in ("quarter", "half") and day.part is not None:
        size = 3 if day.granularity == "quarter" else 6
        return _months(year, (day.part - 1) * size + 1, size)
    if day.month is not None:
        return _months(year, day.month, 1)
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def _months(year: int, month: int, count: int) -> tuple[datetime.date, datetime.date]:
    """From the first day of a month to the last day of the month `count` - 1 later."""
    index = year * 12 + month - 1 + count - 1
    end_year, end_month = divmod(index, 12)
    return datetime.date(year, month, 1), datetime.date(end_year, end_month + 1, days_in(end_month + 1, end_year))


def _year_near(day: Day, anchor: datetime.date) -> int:
    """The year of a yearless date in a document: the document's own, but across New Year the nearer one."""
    month = day.month or SEASONS.get(day.season, anchor.month)
    if day.relative is not None:
        return _year_of_relative(day, month, anchor)
    if anchor.month == 1 and month == 12:
        return anchor.year - 1
    if anchor.month == 12 and month == 1:
        return anchor.year + 1
    return anchor.year


def _year_of_relative(day: Day, month: int, anchor: datetime.date) -> int:
    """ "Last April", "4 mai dernier": the latest before the document's date; "next April": the first after it."""
    if day.relative == 0:
        return anchor.year
    if day.day is not None:
        position = (month, day.day) < (anchor.month, anchor.day)
    else:
        position = month < anchor.month
    if day.relative is not None and day.relative < 0:
        return anchor.year if position else anchor.year - 1
    same = (month, day.day or 1) == (anchor.month, anchor.day)
    return anchor.year + 1 if position or same else anchor.year


def _relative_bounds(day: Day, anchor: datetime.date) -> tuple[datetime.date, datetime.date, bool] | None:
    offset = -day.ago if day.ago is not None else day.relative or 0
    try:
        first, last = shifted(anchor, day.granularity, offset, whole=day.ago is None)
    except (ValueError, OverflowError):
        return None
    return first, last, False


def shifted(
    anchor: datetime.date, granularity: str, offset: int, *, whole: bool = True
) -> tuple[datetime.date, datetime.date]:
    """The day, week, month, quarter, half, year or decade that lies `offset` units from the anchor.

    Args:
        anchor: The day to count from.
        granularity: The unit.
        offset: How many units; negative for the past.
        whole: Whether the whole unit is meant ("last month") or the day itself ("a month ago").

    Raises:
        ValueError: The result lies outside the years 1 to 9999, or the unit is unknown.
    """
    if granularity == "day":
        only = anchor + datetime.timedelta(days=offset)
        return only, only
    if granularity == "week":
        monday = anchor - datetime.timedelta(days=anchor.weekday()) + datetime.timedelta(weeks=offset)
        return monday, monday + datetime.timedelta(days=6)
    size = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}.get(granularity)
    if size is None:
        raise ValueError(f"no calendar unit {granularity!r}")
    index = anchor.year * 12 + anchor.month - 1
    if whole:
        index -= index % size
    year, month = divmod(index + offset * size, 12)
    if whole or granularity in ("year", "month"):
        count = size if whole else (12 if granularity == "year" else 1)
        return _months(year, 1 if granularity == "year" and not whole else month + 1, count)
    return _months(year, month + 1, size)


def weekday_of(value: Value) -> int | None:
    """ISO weekday (1 is Monday) of a value that is one day of a known year; else None."""
    if value.axis != "day" or value.first is None or value.first != value.last:
        return None
    return datetime.date.fromordinal(int(value.first)).isoweekday()


def full_year(written: str) -> int:
    """The year of two or four digits: 00-49 are 2000-2049, 50-99 are 1950-1999."""
    number = int(written)
    if len(written) > 2:
        return number
    return number + (2000 if number < 50 else 1900)


def ordinal(day: datetime.date) -> Decimal:
    """The day as it stands in a `Value`."""
    return Decimal(day.toordinal())
