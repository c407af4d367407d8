"""What is said of a conflict: who tells which value, and how the values came about."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

from claimcheck.checks.agree.stated import Stated, first
from claimcheck.comparison import based, dimension
from claimcheck.diagnosis import larger_later
from claimcheck.model import Claim, Figure
from claimcheck.values import BOUNDS, HUNDRED, ONE, TEN, TWO, Value
from claimcheck.wording import as_written, counted, dated, grouped

SHOWN = 4
"""How many sides an explanation names."""
FEWEST_VERSIONS = 3
"""From how many versions of one text on it tells something that all but one agree."""

KINDS_OF_AMOUNTS = frozenset(("money", "count", "number", "quantity", "duration"))
"""Kinds of figures of which one may be so many times the other."""
COUNTED_GRANULARITIES = frozenset(("day", "year"))
"""Granularities of dates that are told to be so many of them apart."""


def apart(stated: list[Stated]) -> tuple[Claim, Claim]:
    """A claim of each of the first two sides."""
    firsts = {item.side: item.claims[0] for item in reversed(stated)}
    return firsts[0], firsts[1]


def all_but_one(stated: list[Stated]) -> str:
    """Which one of several versions differs from all others, where these agree; "" elsewhere."""
    sides: dict[int, dict[str, Claim]] = {}
    for item in stated:
        for claim in item.claims:
            sides.setdefault(item.side, {})[claim.document.name] = claim
    alone = [claims for side, claims in sides.items() if side >= 0 and len(claims) == 1]
    versions = sum(map(len, sides.values()))
    if len(sides) != 2 or len(alone) != 1 or versions < FEWEST_VERSIONS:
        return ""
    (name,) = alone[0]
    return f"{versions - 1} of {versions} versions agree; {name} differs."


def which_is_larger(stated: list[Stated]) -> str:
    """Whether the larger of two values is the later one, or the undated one: by all documents that tell either."""
    one, two = apart(stated)
    known = larger_later(one, two)
    if known != "later-larger":
        return known
    smaller, larger = sorted((one, two), key=first)
    return known if max(_days(smaller, stated)) < min(_days(larger, stated)) else ""


def _days(claim: Claim, stated: list[Stated]) -> list[datetime.date]:
    """The days of all documents on the side of a claim."""
    side = next(item.side for item in stated if claim in item.claims)
    dates = (each.document.date for item in stated if item.side == side for each in item.claims)
    return [day for day in dates if day is not None]


def told(stated: list[Stated]) -> str:
    """Who says what, side by side."""
    by_side: dict[int, list[Claim]] = {}
    for item in stated:
        if item.side >= 0:
            by_side.setdefault(item.side, []).extend(item.claims)
    alone = len({id(claim.document) for claims in by_side.values() for claim in claims}) == 1
    sides = [_side(by_side[side], _line if alone else _source) for side in sorted(by_side)[:SHOWN]]
    if len(by_side) > SHOWN:
        rest = len(by_side) - SHOWN
        sides.append(f"{counted(rest, 'further value')} {'follows' if rest == 1 else 'follow'}")
    return "; ".join(sides) + "."


def told_as_drop(one: Claim, two: Claim) -> str:
    """The largest figure, and the smaller one of a later day."""
    return f"{_side([one], _source)}, and later {_side([two], _source)}."


def _side(claims: list[Claim], teller: Callable[[Claim], str]) -> str:
    """A side's figure, and who tells it or where it is told."""
    tellers = list(dict.fromkeys(teller(claim) for claim in claims))
    text = as_written(claims[0].figure)
    shown = ", ".join(tellers[:SHOWN]) + (f" and {len(tellers) - SHOWN} more" if len(tellers) > SHOWN else "")
    return f"“{text}”: {shown}"


def _source(claim: Claim) -> str:
    return f"{claim.source} ({dated(claim.document)})"


def _line(claim: Claim) -> str:
    return claim.document.place(claim.figure.start)


def how_far(one: Claim, two: Claim) -> str:
    """How far apart two figures are, where no slip tells how the one became the other; "" where that says nothing."""
    a, b = one.figure, two.figure
    bounds = [figure for figure in (a, b) if figure.value.comparator in BOUNDS]
    if len(bounds) == 1:
        other = b if bounds[0] is a else a
        return f"“{as_written(other)}” lies outside “{as_written(bounds[0])}”."
    if bounds or dimension(a) != dimension(b):
        return ""
    if a.kind == "date":
        return _days_apart(a.value, b.value)
    if a.kind == "percent":
        return _points_apart(a, b)
    return _times(based(a).first, based(b).first) if a.kind in KINDS_OF_AMOUNTS else ""


def _days_apart(a: Value, b: Value) -> str:
    if (
        not a.granularity == b.granularity in COUNTED_GRANULARITIES
        or a.axis != b.axis
        or a.first is None
        or b.first is None
    ):
        return ""
    if a.granularity == "day":
        return f"They are {counted(int(abs(a.first - b.first)), 'day')} apart."
    years = [datetime.date.fromordinal(int(day)).year for day in (a.first, b.first)]
    return f"They are {counted(abs(years[0] - years[1]), 'year')} apart."


def _points_apart(a: Figure, b: Figure) -> str:
    if a.unit != b.unit or a.value.first is None or b.value.first is None:
        return ""
    points = abs(a.value.first - b.value.first)
    return f"They differ by {grouped(points)} percentage point{'' if points == ONE else 's'}."


def _times(a: Decimal | None, b: Decimal | None) -> str:
    if not a or not b or (a < 0) != (b < 0):
        return ""
    smaller, larger = sorted((abs(a), abs(b)))
    times = larger / smaller
    if times >= TWO:
        return f"The larger is {'twice' if times == TWO else f'{grouped(round(times, 1))} times'} the smaller."
    more = (times - ONE) * HUNDRED
    return f"The larger exceeds the smaller by {grouped(round(more, 0 if more >= TEN else 1))} %."
