"""For which days two figures hold, as far as their sentences tell."""

from __future__ import annotations

from claimcheck.languages.concepts import GENERIC, GROWING
from claimcheck.matching.similar._shape import CLOSE, Profile

PERIOD, PAST = 27, 390
"""From how many days on a date is a period, and after how many days nobody means it any more without saying so."""
A_YEAR = 300
"""How many days are about a year."""


def times_apart(a: Profile, b: Profile, *, slip: bool = False) -> bool:
    """Whether both sentences say for which days they hold, and these do not meet."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if one is None or two is None or a.figure.kind == "date" or _lasts(a):
        return False
    if not (_dated(a) and _dated(b)):
        return not slip and (_long_past(a, b) or _long_past(b, a))
    if _grows(a) and _grows(b) and not (_long(one) and _long(two)):
        return False
    return one[1] < two[0] or two[1] < one[0]


def a_year_apart(a: Profile, b: Profile) -> bool:
    """Whether the days for which both hold lie about a year apart, or more."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    return one is not None and two is not None and max(one[0] - two[1], two[0] - one[1]) >= A_YEAR


def _grows(a: Profile) -> bool:
    if a.head and a.head not in GENERIC:
        return a.head in GROWING
    return any(concept in GROWING and weight >= CLOSE for concept, weight in a.near.items())


def _dated(a: Profile) -> bool:
    day = a.figure.document.date
    return day is None or a.claim.slot.as_of != (day.toordinal(), day.toordinal())


def _lasts(a: Profile) -> bool:
    """Whether a figure is a length of months or years: a date beside it says since when, and not as of when."""
    return a.figure.kind == "duration" and a.figure.unit in ("month", "year")


def _long_past(a: Profile, b: Profile) -> bool:
    """Whether one figure holds for a year or month long before the other document, which names no time for its own."""
    days, day = a.claim.slot.as_of, b.figure.document.date
    if days is None or day is None or not _dated(a) or _dated(b):
        return False
    return _long(days) and day.toordinal() - days[1] > PAST


def _long(days: tuple[int, int]) -> bool:
    """Whether days are a month or more, within which something was counted, and not the day up to which."""
    return days[1] - days[0] >= PERIOD
