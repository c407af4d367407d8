"""How a total moves from one day to the next."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.comparison import based
from claimcheck.model import Claim
from claimcheck.values import Interval

FALL_REACH = 12
"""Within how many words behind a figure it is told that it fell."""
FRESH = 60
"""Up to how many days after it an event is fresh."""


def courses(claims: tuple[Claim, ...]) -> Iterator[str]:
    """How a total moves from one document's date to the next, and from one day named beside it to the next.

    A count of an event that was long past when the documents were written grows no more. A day named by some alone
    tells when it happened as often as when it was counted.
    """
    dates = {claim.document.date for claim in claims}
    dated = None not in dates and len(dates) > 1
    if dated and not any(_stale(claim) for claim in claims):
        yield _course(claims, [date.toordinal() if (date := claim.document.date) else None for claim in claims])
    one = len({id(claim.document) for claim in claims}) == 1
    if one or None in dates or all(names_a_day(claim) for claim in claims):
        yield _course(claims, [claim.day for claim in claims])


def names_a_day(claim: Claim) -> bool:
    """Whether the sentence names a day for its figure."""
    day = claim.document.date
    return claim.slot.as_of is not None and (day is None or claim.slot.as_of != (day.toordinal(), day.toordinal()))


def _stale(claim: Claim) -> bool:
    """Whether the day named beside the figure is long before the document was written."""
    day, as_of = claim.document.date, claim.slot.as_of
    return day is not None and as_of is not None and day.toordinal() - as_of[1] > FRESH


def _course(claims: tuple[Claim, ...], on: list[int | None]) -> str:
    """How a total moves: "grows", "falls", or "" where days are missing, or one day has two values and none falls."""
    days: dict[int, Interval] = {}
    parted = False
    for claim, day in zip(claims, on, strict=True):
        if day is None:
            return ""
        reach = _reach(claim)
        known = days.get(day)
        if known is not None and not known.meets(reach):
            parted = True
            days[day] = _joined(known, reach)
        else:
            days[day] = reach if known is None else _narrowed(known, reach)
    reached: Decimal | None = None
    for day in sorted(days):
        low, high = days[day].low, days[day].high
        if reached is not None and high is not None and high < reached:
            return "falls"
        if low is not None and (reached is None or low > reached):
            reached = low
    return "grows" if len(days) > 1 and not parted else ""


def drop(claims: tuple[Claim, ...]) -> tuple[Claim, Claim] | None:
    """The largest exact figure and the one of a later document that is smaller; None where no document tells less."""
    dated = [(claim.document.date, claim) for claim in claims if claim.figure.value.exact]
    most: Claim | None = None
    for _, claim in sorted(((date, claim) for date, claim in dated if date is not None), key=lambda pair: pair[0]):
        if most is not None and most.document.date != claim.document.date and _edge(claim) < _edge(most):
            return most, claim
        if most is None or _edge(claim) > _edge(most):
            most = claim
    return None


def tells_fall(claim: Claim) -> bool:
    """ "81 are in hospital, down from 124", "has fallen to 81": whether a fall is told behind a figure, or to it."""
    near = [distance for concept, distance in claim.slot.concepts if concept == "decrease"]
    moved = claim.slot.amount.moved and any(-FALL_REACH <= distance < 0 for distance in near)
    return moved or any(0 < distance <= FALL_REACH for distance in near)


def _edge(claim: Claim) -> Decimal:
    return based(claim.figure).edge or Decimal(0)


def _reach(claim: Claim) -> Interval:
    value = based(claim.figure)
    return value.reach("written")


def _joined(a: Interval, b: Interval) -> Interval:
    """From the lower one's beginning to the higher one's end."""
    lows, highs = (a.low, b.low), (a.high, b.high)
    return Interval(
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def _narrowed(a: Interval, b: Interval) -> Interval:
    lows = [end for end in (a.low, b.low) if end is not None]
    highs = [end for end in (a.high, b.high) if end is not None]
    return Interval(max(lows, default=None), min(highs, default=None))
