"""Which of many is meant, by the document's own day: the year of a date without one, a weekday, a day of the month."""

from __future__ import annotations

import datetime

from claimcheck.calendar._shape import ONE_DAY, SEASONS, days_in, easter, of_week
from claimcheck.calendar.forms import DayOfMonth, Feast, InYear, Month, MonthDay, Season, Weekday

LEAP_DAY = (2, 29)
EVERY_LEAP_YEAR = 8
"""Within so many years of any there is one with a leap day."""
MONTHS_AROUND = 15
"""How many months before and behind the document's are searched for a day and its weekday."""


def year_near(date: InYear, anchor: datetime.date) -> int:
    """The year of a yearless date in a document: the document's own, but across New Year the nearer one."""
    if isinstance(date, Feast):
        return _year_of_feast(date.days, -1 if date.past else date.relative, anchor)
    month, day = _begins(date, anchor)
    if date.relative is not None:
        return _year_of_relative(date, date.relative, month, day, anchor)
    if (month, day) == LEAP_DAY:
        years = range(anchor.year - EVERY_LEAP_YEAR, anchor.year + EVERY_LEAP_YEAR + 1)
        return min((year for year in years if days_in(2, year) == 29), key=lambda year: abs(year - anchor.year))
    if anchor.month == 1 and month == 12:
        return anchor.year - 1
    if anchor.month == 12 and month == 1 and not date.past:
        return anchor.year + 1
    return anchor.year - (date.past and (month, day or 1) > (anchor.month, anchor.day))


def _begins(date: InYear, anchor: datetime.date) -> tuple[int, int | None]:
    """The month and day by which a date is placed; the document's month for parts of a year that have a number."""
    if isinstance(date, MonthDay):
        return date.month, date.day
    if isinstance(date, Month):
        return date.month, None
    return (SEASONS[date.name] if isinstance(date, Season) else anchor.month), None


def _year_of_feast(offset: int, relative: int | None, anchor: datetime.date) -> int:
    """ "Last Easter": the latest before the document's date; "next Pentecost": the first after it."""
    if not relative:
        return anchor.year
    found = easter(anchor.year) + offset * ONE_DAY
    if relative < 0:
        return anchor.year if found < anchor else anchor.year - 1
    return anchor.year if found > anchor else anchor.year + 1


def _year_of_relative(date: InYear, relative: int, month: int, day: int | None, anchor: datetime.date) -> int:
    """ "Last April", "4 mai dernier": the latest before the document's date; "next April": the first after it."""
    season = isinstance(date, Season)
    if season and month == 12 and anchor.month <= 2:
        return anchor.year - 1 + relative
    if relative == 0:
        return anchor.year
    if season and month <= anchor.month < month + 3:
        return anchor.year + relative
    earlier = (month, day) < (anchor.month, anchor.day) if day is not None else month < anchor.month
    same = (month, day or 1) == (anchor.month, anchor.day)
    if relative < 0:
        return anchor.year if earlier else anchor.year - 1
    return anchor.year + 1 if earlier or same else anchor.year


def weekdays(date: Weekday, anchor: datetime.date) -> list[datetime.date]:
    """A weekday without a date: the document's own day, the coming one or the latest; "last" and "next" go by the week,
    or by the nearest. What is told as past on the document's own weekday was on its day.
    """
    weekday = date.weekday
    ahead = anchor + ONE_DAY * ((weekday - anchor.isoweekday() - 1) % 7 + 1)
    latest = anchor - ONE_DAY * ((anchor.isoweekday() - weekday) % 7)
    if date.relative is None and (date.past or (date.told_as_past and latest == anchor)):
        return [latest]
    if date.relative is None:
        return [latest, ahead] if date.told_as_past or latest == anchor else [ahead, latest]
    if date.relative == 0:
        return [anchor + ONE_DAY * ((weekday - anchor.isoweekday()) % 7), of_week(anchor, weekday, 0)]
    before = latest if latest < anchor else anchor - 7 * ONE_DAY
    nearest = ahead if date.relative > 0 else before
    if abs(date.relative) > 1:
        return [nearest + (7 if date.relative > 0 else -7) * ONE_DAY]
    return [nearest] if date.nearest else [of_week(anchor, weekday, date.relative), nearest]


def days_of_month(date: DayOfMonth, anchor: datetime.date) -> list[datetime.date]:
    """ "The 17th", "Tuesday the 19th": the first such day from the document's date on, and the latest before it."""
    around = [_day_of(date, anchor, offset) for offset in range(-MONTHS_AROUND, MONTHS_AROUND + 1)]
    coming = [one for one in around if one is not None and one >= anchor][:1]
    gone = [one for one in around if one is not None and one < anchor][-1:]
    found = [*coming, *gone]
    if date.weekday is not None:
        found = sorted(found, key=lambda one: abs(one - anchor))[:1]
    return [one for one in found if not date.past or one <= anchor]


def _day_of(date: DayOfMonth, anchor: datetime.date, months: int) -> datetime.date | None:
    """The day in a month so many months from the document's, if it has it, and on that weekday."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    if not 1 <= date.day <= days_in(month + 1, year):
        return None
    found = datetime.date(year, month + 1, date.day)
    return found if date.weekday in (None, found.isoweekday()) else None
