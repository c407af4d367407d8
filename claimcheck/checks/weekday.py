"""weekday: a date must fall on the day of the week that is written with it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from claimcheck.checks._shape import Finding, Material
from claimcheck.model import Claim
from claimcheck.times import WEEKDAYS, marked_weekday, weekday

RANGE = "range"
YEAR = re.compile(r"\d{4}")
EARLIEST = datetime.date(1925, 1, 1)
"""Before this day texts may count by the Julian calendar."""
TRUSTED = 100
"""How many days from the document's day a date without a year may lie for its year to be certain."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each day that is written with its weekday; of two ends of a range for the one that is wrong."""
    every = [claim for claims in material.claims.values() for claim in claims]
    years = _years(every)
    for claims in material.claims.values():
        for claim in claims:
            found = [_finding(claim, day, written) for day, written in _days(claim, years)]
            yield from [finding for finding in found if finding.diagnosis][:1] or found[:1]


def _years(claims: Iterable[Claim]) -> dict[tuple[int, int], set[int]]:
    """Month and day -> the years that are written with them."""
    found: dict[tuple[int, int], set[int]] = {}
    for claim in claims:
        value = claim.figure.value
        if value.axis == "day" and value.granularity == "day" and YEAR.search(claim.figure.text):
            for end in {value.first, value.last} - {None}:
                day = datetime.date.fromordinal(int(end or 0))
                found.setdefault((day.month, day.day), set()).add(day.year)
    return found


def _days(claim: Claim, years: Mapping[tuple[int, int], set[int]]) -> Iterator[tuple[datetime.date, int]]:
    """The days of certain years that a claim states with their weekdays.

    A year is certain where it is written, where the text was written near it, or where it alone is written elsewhere.
    """
    value, trace = claim.figure.value, claim.figure.trace
    if value.axis != "day" or value.readings or value.problem or value.granularity != "day":
        return
    if RANGE in trace:
        told = [
            (value.first, marked_weekday(trace[: trace.index(RANGE)])),
            (value.last, marked_weekday(trace[trace.index(RANGE) :])),
        ]
    else:
        ends = {end for end in (value.first, value.last) if end is not None}
        told = [(end, weekday(claim.figure)) for end in ends] if len(ends) == 1 else []
    for end, written in told:
        day = datetime.date.fromordinal(int(end)) if end is not None and written else None
        if day is None or day < EARLIEST:
            continue
        known = years.get((day.month, day.day)) == {day.year}
        if known or YEAR.search(claim.figure.text) or _near(day, claim.document.date):
            yield day, written


def _near(day: datetime.date, published: datetime.date | None) -> bool:
    return published is not None and abs((day - published).days) <= TRUSTED


def _finding(claim: Claim, day: datetime.date, written: int) -> Finding:
    name = WEEKDAYS[day.isoweekday() - 1]
    wrong = day.isoweekday() != written
    note = f"{day.isoformat()} is a {name}" + (f", the text says {WEEKDAYS[written - 1]}." if wrong else ".")
    return Finding(
        claims=(claim,),
        verdict="conflict" if wrong else "same",
        sides=(0,),
        diagnosis="weekday" if wrong else "",
        note=note,
        about="weekday of a date",
        key=claim.document.file_name,
        expected=name,
    )
