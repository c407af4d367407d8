"""The two ends of a range: what they share, and where one is told by the other."""

from __future__ import annotations

import datetime

from attrs import evolve

from claimcheck.calendar._shape import ONE_DAY, Span, days_in
from claimcheck.calendar.forms import Date, DayOfMonth, InYear, Month, MonthDay, Stepped, heart, placed


def shared(start: Date, end: Date) -> tuple[Date, Date]:
    """Both ends of a range, with the month and year that only one of them names, or the days that they lean on."""
    if isinstance(start, Stepped) and isinstance(end, Stepped) and start.base is not None and end.base is not None:
        if start.steps == end.steps == 0:
            base, other = shared(start.base, end.base)
            return evolve(start, base=base), evolve(end, base=other)
    end = _with_year_of(start, end)
    first, last = heart(start), heart(end)
    if isinstance(first, DayOfMonth) and isinstance(last, (Month, MonthDay)):
        start = first = first.of(last.month, year=last.year, year_relative=last.year_relative)
    if isinstance(last, DayOfMonth) and isinstance(first, (Month, MonthDay)):
        end = last = _behind(first, last)
    return _of_same_year(start, end), end


def _with_year_of(start: Date, end: Date) -> Date:
    """The last date in the year of the first one, where it names none."""
    first, last = heart(start), heart(end)
    if not isinstance(last, InYear) or last.year is not None or last.year_relative is not None:
        return end
    relative = first.year_relative if first.year is None else None
    return placed(end, year=first.year, year_relative=relative)


def _behind(first: Month | MonthDay, last: DayOfMonth) -> MonthDay:
    """A day of the same month as the first date, or of the next one where it would lie before it."""
    ahead = isinstance(first, MonthDay) and last.day < first.day
    month = first.month % 12 + 1 if ahead else first.month
    year = first.year + 1 if first.year is not None and month < first.month else first.year
    return last.of(month, year=year, year_relative=first.year_relative)


def _of_same_year(start: Date, end: Date) -> Date:
    """The first date in the year of the last one, or in the year before, where it names none."""
    first, last = heart(start), heart(end)
    if not isinstance(first, InYear) or first.year is not None or first.relative is not None:
        return start
    if last.year is not None:
        return placed(start, year=last.year - is_later(first, last))
    return placed(start, year_relative=last.year_relative) if first.year_relative is None else start


def is_later(first: Date, last: Date) -> bool:
    """Whether the month of the first date comes behind that of the last one ("December to May 2020")."""
    first, last, months = heart(first), heart(last), (Month, MonthDay)
    return isinstance(first, months) and isinstance(last, months) and first.month > last.month


def days_until(start: DayOfMonth, last: datetime.date) -> Span | None:
    """From a day of the month to a later one of the same month, or of the next."""
    month = last if start.day < last.day else last.replace(day=1) - ONE_DAY
    if start.day > days_in(month.month, month.year):
        return None
    return Span(month.replace(day=start.day), last)


def until_weekday(start: Span, weekday: int) -> Span:
    """From a day to the first such weekday behind it."""
    return Span(start.first, start.last + ONE_DAY * ((weekday - start.last.isoweekday() - 1) % 7 + 1), start.yearless)
