"""One day of one event with two days of the week, where a text without a year lets no calendar tell which is wrong."""

from __future__ import annotations

import datetime

from claimcheck.checks._shape import Finding
from claimcheck.model import Claim, Group
from claimcheck.times import WEEKDAYS, weekday


def two_weekdays(group: Group) -> Finding | None:
    """ "Tuesday, 20 May" and "Thursday, 20 May" of one vote: a side for each weekday, none for who names none."""
    named = {id(claim): weekday(claim.figure) for claim in group.claims if _is_day(claim)}
    told = [claim for claim in group.claims if named.get(id(claim))]
    days = sorted({named[id(claim)] for claim in told})
    if len(days) < 2 or len(set(map(_day_of_year, told))) > 1:
        return None
    if all(claim.figure.value.axis == "day" for claim in told):
        return None
    said = "; ".join(f"{WEEKDAYS[day - 1]}: {', '.join(_sources(told, named, day))}" for day in days)
    return Finding(
        claims=group.claims,
        verdict="conflict",
        sides=tuple(days.index(day) if (day := named.get(id(claim), 0)) else -1 for claim in group.claims),
        diagnosis="weekday",
        note=f"{said}.",
        about=group.about,
        key=group.key,
        origins=group.origins,
    )


def _is_day(claim: Claim) -> bool:
    value = claim.figure.value
    single = value.first is not None and value.first == value.last and "range" not in claim.figure.trace
    return claim.figure.kind == "date" and single and not value.problem and value.granularity == "day"


def _day_of_year(claim: Claim) -> tuple[int, int]:
    day = datetime.date.fromordinal(int(claim.figure.value.first or 1))
    return day.month, day.day


def _sources(claims: list[Claim], named: dict[int, int], day: int) -> list[str]:
    return list(dict.fromkeys(claim.source for claim in claims if named[id(claim)] == day))
