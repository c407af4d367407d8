"""weekday: a date must fall on the day of the week that is written with it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from claimcheck.checks._shape import Finding, Material
from claimcheck.model import Claim

MARK = "weekday:"
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEAR = re.compile(r"\d{4}")
EARLIEST = datetime.date(1925, 1, 1)
"""Before this day texts may count by the Julian calendar."""
TRUSTED = 100
"""How many days from the document's day a date without a year may lie for its year to be certain."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each day that is written with its weekday."""
    for claims in material.claims.values():
        for claim in claims:
            day, written = _day(claim), _weekday(claim)
            if day is not None and written:
                yield _finding(claim, day, written)


def _weekday(claim: Claim) -> int:
    """The weekday written, 1 for Monday; 0 for none, or for more than one."""
    marks = {step for step in claim.figure.trace if step.startswith(MARK)}
    return int(marks.pop()[len(MARK) :]) if len(marks) == 1 else 0


def _day(claim: Claim) -> datetime.date | None:
    """The day that a claim states, if it is one day of a certain year."""
    value = claim.figure.value
    if value.axis != "day" or value.readings or value.problem or value.granularity != "day":
        return None
    ends = {end for end in (value.first, value.last) if end is not None}
    if len(ends) != 1 or "range" in claim.figure.trace:
        return None
    day = datetime.date.fromordinal(int(ends.pop()))
    if day < EARLIEST:
        return None
    return day if YEAR.search(claim.figure.text) or _near(day, claim.document.date) else None


def _near(day: datetime.date, published: datetime.date | None) -> bool:
    return published is not None and abs((day - published).days) <= TRUSTED


def _finding(claim: Claim, day: datetime.date, written: int) -> Finding:
    name = NAMES[day.isoweekday() - 1]
    wrong = day.isoweekday() != written
    note = f"{day.isoformat()} is a {name}" + (f", the text says {NAMES[written - 1]}." if wrong else ".")
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
