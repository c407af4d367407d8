"""Days that no calendar has, such as 31 April, and what may be meant by them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from claimcheck.calendar._shape import LENGTHS, days_in
from claimcheck.calendar.forms import Date, Either, Month, MonthDay, Range, heart


def problem_of(date: Date) -> str:
    """Why a date cannot be, in words; "" for one that can."""
    if isinstance(date, Either):
        return problem_of(date.likelier)
    if isinstance(date, Range):
        return problem_of(date.first) or problem_of(date.last)
    named = heart(date)
    if isinstance(named, (Month, MonthDay)) and not 1 <= named.month <= 12:
        return f"there is no month {named.month}"
    if isinstance(named, MonthDay):
        most = days_in(named.month, named.year)
        if not 1 <= named.day <= most:
            year = f" in {named.year}" if named.month == 2 and named.year else ""
            return f"month {named.month} has {most} days{year}"
    return ""


def instead(date: Date) -> Iterator[Date]:
    """What may be meant by a day that its month lacks: its last one, or the same day of the month behind or before."""
    if not isinstance(date, MonthDay) or not 1 <= date.month <= len(LENGTHS):
        return
    most = days_in(date.month, date.year)
    if most < date.day <= max(LENGTHS):
        yield evolve(date, day=most)
        others = (evolve(date, month=month) for month in (date.month + 1, date.month - 1))
        yield from (other for other in others if not problem_of(other))
