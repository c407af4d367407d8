"""The n-th unit, weekday or day of a longer period, or the unit around a date."""

from __future__ import annotations

import datetime

from claimcheck.calendar._shape import ONE_DAY, Span, first_week, half_of, last_week, shifted
from claimcheck.calendar.forms import Around, DayInside, Inside, Nth, WeekdayInside

SATURDAY = 6
Days = tuple[datetime.date, datetime.date]


def inside(date: Inside, period: Span) -> Span | None:
    """The days of what lies in a period; None where they would lie before it, or no one weekday is meant."""
    found = _days(date, period)
    return None if found is None or found[1] < period.first else Span(*found, period.yearless)


def _days(date: Inside, period: Span) -> Days | None:
    match date:
        case WeekdayInside():
            return _weekday(date, period)
        case DayInside():
            return (period.first + (date.day - 1) * ONE_DAY,) * 2
        case Around():
            return shifted(period.first, date.granularity, 0)
        case Nth():
            return _nth(date, period)
    raise TypeError(f"{type(date).__name__} is not told by a period")


def _nth(date: Nth, period: Span) -> Days:
    """The n-th unit from either end of a period, with those behind or before it where there are several."""
    nth, more = date.nth, (date.count or 1) - 1
    if date.granularity == "day":
        edge = period.first + (nth - 1) * ONE_DAY if nth > 0 else period.last + (nth + 1) * ONE_DAY
        return (edge, edge + more * ONE_DAY) if nth > 0 else (edge - more * ONE_DAY, edge)
    if date.granularity == "half":
        return half_of(period, nth)
    if date.granularity == "weekend":
        saturday = _nth_weekday(SATURDAY, nth - more if nth < 0 else nth, period)
        return saturday, saturday + (1 + 7 * more) * ONE_DAY
    offset = nth - 1 if nth > 0 else nth + 1 - more
    if date.granularity == "week":
        monday = (first_week(period.first) if nth > 0 else last_week(period.last)) + ONE_DAY * 7 * offset
        return monday, monday + (6 + 7 * more) * ONE_DAY
    edge = period.first if nth > 0 else period.last
    return shifted(edge, date.granularity, offset)[0], shifted(edge, date.granularity, offset + more)[1]


def _weekday(date: WeekdayInside, period: Span) -> Days | None:
    if date.nth is None and (period.last - period.first).days > 6:
        return None
    return (_nth_weekday(date.weekday, date.nth or 1, period),) * 2


def _nth_weekday(weekday: int, nth: int, period: Span) -> datetime.date:
    """The n-th of a weekday in a period, from its end where negative."""
    if nth < 0:
        return period.last - ONE_DAY * ((period.last.isoweekday() - weekday) % 7 - (nth + 1) * 7)
    return period.first + ONE_DAY * ((weekday - period.first.isoweekday()) % 7 + (nth - 1) * 7)
