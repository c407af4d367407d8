"""Dates as written, and the days they mean once the document's own date is known.

Days follow the proleptic Gregorian calendar (ISO 8601). Weeks begin on Monday and belong to the month and year of their
Thursday; the seasons are the meteorological ones of the northern hemisphere; the n-th century runs
from its year 1 to its year 100.

What is written loosely has two readings in one value: `first` to `last` are the days the words name, the interval is
what they assert. "Three weeks ago" names a day and asserts the week around it; "early March" names the first third of
the month and asserts the month.
"""

from __future__ import annotations

import datetime

from attrs import evolve

from claimcheck.calendar._shape import (
    LOOSE,
    MONTHS,
    ONE_DAY,
    SEASONS,
    Day,
    Span,
    counted,
    days_in,
    easter,
    first_week,
    full_year,
    half_of,
    last_week,
    months,
    of_week,
    ordinal,
    shifted,
    stepped,
    third_of,
)
from claimcheck.calendar.missing import instead, problem_of
from claimcheck.values import REFERENCE_YEAR, Interval, Value

LAST_MONTH, LAST_DAY = 12, 31
"""The last month of a year, and the last day of the longest months."""
SATURDAY = 6
MIDSUMMER = 6
"""Months of the year in which the New Year gone by is the nearer one."""

__all__ = ["Day", "Span", "days_in", "full_year", "one_end", "ordinal", "problem_of", "resolve", "shifted"]


def resolve(day: Day, anchor: datetime.date | None, literal: str) -> Value | None:
    """The value of a date as written.

    Args:
        day: The date as written.
        anchor: The document's date; None where unknown.
        literal: The words, kept in the value.

    Returns:
        The days meant, all included; a yearless value where no year is to be had; None where the date is relative and
        there is nothing to relate it to, or lies outside the years 1 to 9999. Where two days may be meant ("on
        Friday") the readings hold both.
    """
    if problem := problem_of(day):
        meant = (resolve(other, anchor, literal) for other in instead(day))
        return Value.impossible(literal, problem, tuple(value for value in meant if value is not None))
    if day.needs_anchor and anchor is None:
        return None
    try:
        spans = _spans(day, anchor)
        if day.swapped is not None:
            spans = [*spans, *_spans(day.swapped, anchor)]
    except (ValueError, OverflowError):
        return None
    values = [_value(span, day, literal) for span in dict.fromkeys(spans)]
    if len(values) < 2:
        return values[0] if values else None
    return evolve(values[0], readings=tuple(values))


def one_end(day: Day, anchor: datetime.date | None, literal: str) -> Value | None:
    """The bound that is left of a range whose other end nothing resolves ("from 2015 to now" without a date)."""
    if day.last is None:
        return None
    start, end = resolve(evolve(day, last=None), anchor, literal), resolve(day.last, anchor, literal)
    if start is not None and end is None:
        return None if start.problem else start.bounded(">=")
    return end.bounded("<=") if end is not None and start is None and not end.problem else None


def _value(span: Span, day: Day, literal: str) -> Value:
    value = Value.days(span.first, span.last, day.granularity, literal, yearless=span.yearless)
    if span.low is None or span.high is None:
        return value
    return evolve(value, comparator="~", interval=Interval(ordinal(span.low), ordinal(span.high)))


def _spans(day: Day, anchor: datetime.date | None) -> list[Span]:
    """The days meant, the likeliest reading first."""
    if day.last is not None:
        return _range(day, day.last, anchor)
    if day.before_era or (day.needs_anchor and anchor is None):
        return []
    if day.third is not None:
        return [third_of(span, day.third) for span in _spans(evolve(day, third=None), anchor)]
    if day.steps is not None:
        return [_stepped(day, anchor)]
    if day.within is not None:
        return [found for span in _spans(day.within, anchor)[:1] if (found := _inside(day, span)) is not None]
    if anchor is not None and day.needs_anchor:
        return _from_anchor(day, anchor)
    return _written(day, anchor)


def _range(day: Day, end: Day, anchor: datetime.date | None) -> list[Span]:
    start = evolve(day, last=None)
    if end.weekday is not None and end.within is None and end.relative is None and end.day is None and not end.base:
        return [_until_weekday(span, end.weekday) for span in _spans(start, anchor)]
    if start.is_bare_day and end.is_bare_day:
        return [span for last in _spans(end, anchor) if (span := _days_until(start, last.last)) is not None]
    start, end = _shared(start, end)
    one, two = _spans(start, anchor), _spans(end, anchor)
    if not one or not two or one[0].yearless != two[0].yearless:
        return []
    first, last, yearless = one[0].first, two[0].last, one[0].yearless
    if end.third == 1:
        last = two[0].first
    if last < first:
        if yearless or start.stands_alone or end.stands_alone or (day.year is not None and end.year is not None):
            return []
        last = last.replace(year=last.year + 1) if end.easter is None else easter(last.year + 1) + end.easter * ONE_DAY
    return [Span(first, last, yearless)]


def _days_until(start: Day, last: datetime.date) -> Span | None:
    """From a day of the month to a later one of the same month, or of the next."""
    month = last if start.day is None or start.day < last.day else last.replace(day=1) - ONE_DAY
    if start.day is None or start.day > days_in(month.month, month.year):
        return None
    return Span(month.replace(day=start.day), last)


def _until_weekday(start: Span, weekday: int) -> Span:
    return Span(start.first, start.last + ONE_DAY * ((weekday - start.last.isoweekday() - 1) % 7 + 1), start.yearless)


def _shared(start: Day, end: Day) -> tuple[Day, Day]:
    """Both ends of a range, with the month and year that only one of them names, or the days that they lean on."""
    if start.base is not None and end.base is not None and start.steps == end.steps == 0:
        base, other = _shared(start.base, end.base)
        return evolve(start, base=base), evolve(end, base=other)
    if not end.stands_alone:
        year = end.year if end.year is not None or end.year_relative is not None else start.year
        relative = end.year_relative if end.year_relative is not None or year is not None else start.year_relative
        end = evolve(end, year=year, year_relative=relative)
    if start.granularity == "day" and start.month is None and start.day is not None and end.month is not None:
        start = evolve(start, month=end.month, year=end.year, year_relative=end.year_relative)
    if end.granularity == "day" and end.month is None and end.day is not None and start.month is not None:
        ahead = start.day is not None and end.day < start.day
        month = start.month % 12 + 1 if ahead else start.month
        year = start.year + 1 if start.year is not None and month < start.month else start.year
        end = evolve(end, month=month, year=year, year_relative=start.year_relative)
    alone = start.stands_alone or start.relative is not None
    if start.year is None and end.year is not None and not alone and start.granularity != "decade":
        earlier = start.month is not None and end.month is not None and start.month > end.month
        start = evolve(start, year=end.year - 1 if earlier else end.year)
    if start.year is None and start.year_relative is None and not alone:
        start = evolve(start, year_relative=end.year_relative)
    return start, end


def _written(day: Day, anchor: datetime.date | None) -> list[Span]:
    """Dates that name their days themselves, but perhaps not the year."""
    if day.granularity in ("decade", "century"):
        return _long(day)
    year = day.year
    if year is None and day.year_relative is not None and anchor is not None:
        year = anchor.year + day.year_relative
    if year is None and day.granularity == "year":
        return []
    yearless = year is None and anchor is None
    if year is None:
        year = REFERENCE_YEAR if anchor is None else _year_near(day, anchor)
    moves = day.easter is not None or (day.granularity == "week" and day.part is not None)
    if not 1 <= year <= 9998 or (yearless and moves):
        return []
    return [Span(*_within_year(day, year), yearless)]


def _long(day: Day) -> list[Span]:
    if day.part is None:
        return []
    if day.granularity == "decade":
        return [Span(datetime.date(day.part, 1, 1), datetime.date(day.part + 10 * (day.count or 1) - 1, 12, 31))]
    start = (day.part - 1) * 100 + 1
    return [Span(datetime.date(start, 1, 1), datetime.date(start + 99, 12, 31))]


def _within_year(day: Day, year: int) -> tuple[datetime.date, datetime.date]:
    if day.granularity == "day" and day.month is not None and day.day is not None:
        only = datetime.date(year, day.month, min(day.day, days_in(day.month, year)))
        return only, only
    if day.easter is not None:
        only = easter(year) + day.easter * ONE_DAY
        return only, only
    if day.granularity == "week" and day.part is not None:
        monday = datetime.date.fromisocalendar(year, day.part, 1)
        return monday, monday + 6 * ONE_DAY
    if day.granularity == "season":
        return months(year, SEASONS[day.season], 3)
    if day.granularity in ("quarter", "half") and day.part is not None:
        size = MONTHS[day.granularity]
        return months(year, (day.part - 1) * size + 1, size)
    if day.month is not None:
        return months(year, day.month, 1)
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def _year_near(day: Day, anchor: datetime.date) -> int:
    """The year of a yearless date in a document: the document's own, but across New Year the nearer one."""
    if day.easter is not None:
        return _year_of_easter(day.easter, -1 if day.past else day.relative, anchor)
    month = day.month or SEASONS.get(day.season, anchor.month)
    if day.relative is not None:
        return _year_of_relative(day, month, anchor)
    if (day.month, day.day) == (2, 29):
        return min((year for year in range(anchor.year - 8, anchor.year + 9) if days_in(2, year) == 29),
                   key=lambda year: abs(year - anchor.year))  # fmt: skip
    if anchor.month == 1 and month == 12:
        return anchor.year - 1
    if anchor.month == 12 and month == 1 and not day.past:
        return anchor.year + 1
    return anchor.year - (day.past and (month, day.day or 1) > (anchor.month, anchor.day))


def _year_of_easter(offset: int, relative: int | None, anchor: datetime.date) -> int:
    """ "Last Easter": the latest before the document's date; "next Pentecost": the first after it."""
    if not relative:
        return anchor.year
    found = easter(anchor.year) + offset * ONE_DAY
    if relative < 0:
        return anchor.year if found < anchor else anchor.year - 1
    return anchor.year if found > anchor else anchor.year + 1


def _year_of_relative(day: Day, month: int, anchor: datetime.date) -> int:
    """ "Last April", "4 mai dernier": the latest before the document's date; "next April": the first after it."""
    relative = day.relative or 0
    if day.granularity == "season" and month == 12 and anchor.month <= 2:
        return anchor.year - 1 + relative
    if relative == 0:
        return anchor.year
    if day.granularity == "season" and month <= anchor.month < month + 3:
        return anchor.year + relative
    earlier = (month, day.day) < (anchor.month, anchor.day) if day.day is not None else month < anchor.month
    same = (month, day.day or 1) == (anchor.month, anchor.day)
    if relative < 0:
        return anchor.year if earlier else anchor.year - 1
    return anchor.year + 1 if earlier or same else anchor.year


def _from_anchor(day: Day, anchor: datetime.date) -> list[Span]:
    """Dates that mean nothing without the document's date."""
    if day.weekday is not None and day.day is None:
        return [_only(found) for found in _weekdays(day, day.weekday, anchor)]
    if day.granularity == "day" and day.day is not None:
        found = _days_of_month(day.day, day.weekday, anchor)
        return [_only(one) for one in found if not day.past or one <= anchor]
    if day.count is not None and day.relative is not None:
        return [counted(anchor, day.granularity, day.relative, day.count)]
    return [Span(*shifted(anchor, day.granularity, day.relative or 0))]


def _only(day: datetime.date) -> Span:
    return Span(day, day)


def _weekdays(day: Day, weekday: int, anchor: datetime.date) -> list[datetime.date]:
    """A weekday without a date: the document's own day, the coming one or the latest; "last" and "next" go by the week,
    or by the nearest.
    """
    ahead = anchor + ONE_DAY * ((weekday - anchor.isoweekday() - 1) % 7 + 1)
    latest = anchor - ONE_DAY * ((anchor.isoweekday() - weekday) % 7)
    if day.relative is None and day.past:
        return [latest]
    if day.relative is None:
        return [latest, ahead] if day.told_as_past or latest == anchor else [ahead, latest]
    if day.relative == 0:
        return [anchor + ONE_DAY * ((weekday - anchor.isoweekday()) % 7), of_week(anchor, weekday, 0)]
    nearest = ahead if day.relative > 0 else ahead - 7 * ONE_DAY
    if latest == anchor and day.relative < 0:
        nearest = anchor - 7 * ONE_DAY
    elif day.relative < 0:
        nearest = latest
    if abs(day.relative) > 1:
        return [nearest + (7 if day.relative > 0 else -7) * ONE_DAY]
    if day.nearest:
        return [nearest]
    return [of_week(anchor, weekday, day.relative), nearest]


def _days_of_month(day: int, weekday: int | None, anchor: datetime.date) -> list[datetime.date]:
    """ "The 17th", "Tuesday the 19th": the first such day from the document's date on, and the latest before it."""
    around = [_day_of(anchor, offset, day, weekday) for offset in range(-15, 16)]
    coming = [one for one in around if one is not None and one >= anchor]
    gone = [one for one in around if one is not None and one < anchor]
    if weekday is not None:
        return sorted([*coming[:1], *gone[-1:]], key=lambda one: abs(one - anchor))[:1]
    return [*coming[:1], *gone[-1:]]


def _day_of(anchor: datetime.date, months: int, day: int, weekday: int | None) -> datetime.date | None:
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    if not 1 <= day <= days_in(month + 1, year):
        return None
    found = datetime.date(year, month + 1, day)
    return found if weekday is None or found.isoweekday() == weekday else None


def _stepped(day: Day, anchor: datetime.date | None) -> Span:
    base = anchor
    if day.base is not None:
        found = _spans(_near(day.base, anchor), anchor)
        base = found[0].first if found and not found[0].yearless else None
    if base is None:
        raise ValueError("nothing to count from")
    only = stepped(base, day.unit, day.steps or 0)
    if day.weekday is not None and day.nearest:
        return _only(only + ONE_DAY * ((day.weekday - only.isoweekday()) % 7))
    if day.weekday is not None:
        return _only(of_week(only, day.weekday, 0))
    loose = LOOSE.get(day.unit, 0) * ONE_DAY if day.base is None else 0 * ONE_DAY
    return Span(only, only, False, only - loose, only + loose) if loose else _only(only)


def _near(base: Day, anchor: datetime.date | None) -> Day:
    """ "Five days before New Year" in autumn is before the next one."""
    if anchor is None or evolve(base, granularity="day") != Day("day", month=1, day=1):
        return base
    return evolve(base, year=anchor.year + (anchor.month > MIDSUMMER))


def _inside(day: Day, period: Span) -> Span | None:
    """The n-th unit or weekday of a period, or the day of a month."""
    nth, count = day.nth or 1, (day.count or 1) - 1
    if day.weekday is not None:
        found = _weekday_inside(day.weekday, day.nth, period)
    elif day.day is not None:
        found = (period.first + (day.day - 1) * ONE_DAY,) * 2
    elif day.granularity == "day":
        edge = period.first + (nth - 1) * ONE_DAY if nth > 0 else period.last + (nth + 1) * ONE_DAY
        found = (edge, edge + count * ONE_DAY) if nth > 0 else (edge - count * ONE_DAY, edge)
    elif day.nth is None:
        found = shifted(period.first, day.granularity, 0)
    elif day.granularity == "half":
        found = half_of(period, nth)
    elif day.granularity == "weekend":
        saturday = _nth_weekday(SATURDAY, nth - count if nth < 0 else nth, period)
        found = (saturday, saturday + (1 + 7 * count) * ONE_DAY)
    elif day.granularity == "week":
        monday = first_week(period.first) if nth > 0 else last_week(period.last)
        monday += ONE_DAY * 7 * (nth - 1 if nth > 0 else nth + 1 - count)
        found = (monday, monday + (6 + 7 * count) * ONE_DAY)
    else:
        edge = period.first if nth > 0 else period.last
        offset = nth - 1 if nth > 0 else nth + 1 - count
        found = (shifted(edge, day.granularity, offset)[0], shifted(edge, day.granularity, offset + count)[1])
    return None if found is None or found[1] < period.first else Span(*found, period.yearless)


def _weekday_inside(weekday: int, nth: int | None, period: Span) -> tuple[datetime.date, datetime.date] | None:
    if nth is None and (period.last - period.first).days > 6:
        return None
    return (_nth_weekday(weekday, nth or 1, period),) * 2


def _nth_weekday(weekday: int, nth: int, period: Span) -> datetime.date:
    """The n-th of a weekday in a period, from its end where negative."""
    if nth < 0:
        return period.last - ONE_DAY * ((period.last.isoweekday() - weekday) % 7 - (nth + 1) * 7)
    return period.first + ONE_DAY * ((weekday - period.first.isoweekday()) % 7 + (nth - 1) * 7)
