"""Days that no calendar has, such as 31 April, and what may be meant by them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from claimcheck.calendar._shape import LENGTHS, Day, days_in


def problem_of(day: Day) -> str:
    """Why a date cannot be, in words; "" for one that can."""
    if day.month is not None and not 1 <= day.month <= 12:
        return f"there is no month {day.month}"
    if day.day is not None and day.month is not None:
        most = days_in(day.month, day.year)
        if not 1 <= day.day <= most:
            return f"month {day.month} has {most} days" + (f" in {day.year}" if day.month == 2 and day.year else "")
    return problem_of(day.last) if day.last is not None else ""


def instead(day: Day) -> Iterator[Day]:
    """What may be meant by a day that its month lacks: its last one, or the same day of the month behind or before."""
    if day.last is not None or day.day is None or day.month is None or not 1 <= day.month <= len(LENGTHS):
        return
    most = days_in(day.month, day.year)
    if most < day.day <= max(LENGTHS):
        yield evolve(day, day=most)
        others = (evolve(day, month=month) for month in (day.month + 1, day.month - 1))
        yield from (other for other in others if not problem_of(other))
