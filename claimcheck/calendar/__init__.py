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

from claimcheck.calendar._shape import Span, days_in, full_year, ordinal, shifted
from claimcheck.calendar.forms import Date, Either, Range
from claimcheck.calendar.missing import instead, problem_of
from claimcheck.calendar.spans import spans
from claimcheck.values import Interval, Value

LAST_MONTH, LAST_WEEK, LAST_DAY = 12, 53, 31
"""The last month of a year, its last week in the calendars that count them, and the last day of the longest months."""

__all__ = ["Date", "Span", "days_in", "full_year", "one_end", "ordinal", "problem_of", "resolve", "shifted"]


def resolve(date: Date, anchor: datetime.date | None, literal: str) -> Value | None:
    """The value of a date as written.

    Args:
        date: The date as written.
        anchor: The document's date; None where unknown.
        literal: The words, kept in the value.

    Returns:
        The days meant, all included; a yearless value where no year is to be had; None where the date is relative and
        there is nothing to relate it to, or lies outside the years 1 to 9999. Where two days may be meant ("on
        Friday") the readings hold both.
    """
    if problem := problem_of(date):
        meant = (resolve(other, anchor, literal) for other in instead(date))
        return Value.impossible(literal, problem, tuple(value for value in meant if value is not None))
    try:
        found = spans(date, anchor)
    except (ValueError, OverflowError):
        return None
    values = [_value(span, date.granularity, literal) for span in dict.fromkeys(found)]
    if len(values) < 2:
        return values[0] if values else None
    return evolve(values[0], readings=tuple(values))


def one_end(date: Date, anchor: datetime.date | None, literal: str) -> Value | None:
    """The bound that is left of a range whose other end nothing resolves ("from 2015 to now" without a date)."""
    if isinstance(date, Either):
        return one_end(date.likelier, anchor, literal)
    if not isinstance(date, Range):
        return None
    start, end = resolve(date.first, anchor, literal), resolve(date.last, anchor, literal)
    if start is not None and end is None:
        return None if start.problem else start.bounded(">=")
    return end.bounded("<=") if end is not None and start is None and not end.problem else None


def _value(span: Span, granularity: str, literal: str) -> Value:
    value = Value.days(span.first, span.last, granularity, literal, yearless=span.yearless)
    if span.low is None or span.high is None:
        return value
    return evolve(value, comparator="~", interval=Interval(ordinal(span.low), ordinal(span.high)))
