"""How two values that differ stand to each other: by which days or years they are apart, or what was left out.

Some differences are those of one fact told wrongly (two months with one day, years whose digits are swapped), and
others hardly ever (a year beside a day, two days of one month).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from claimcheck.arithmetic import differ_in_one
from claimcheck.matching.similar._shape import Profile
from claimcheck.model import Figure
from claimcheck.times import in_year, is_range, tells_its_year, weekday

LIKE_YEARS = frozenset((1, 2, 3, 10, 20, 30, 100))
"""By how many years two are apart that one digit, misread, makes of each other."""
A_WEEK = 7
"""Of two days less apart than this one at most falls on the weekday that is written with both."""
FEW_DAYS, SOME_DAYS = 3, 14
"""How many days near ones are apart, and up to how many others."""


def witnesses(one: Profile, two: Profile, *, known: str) -> Iterator[tuple[str, float]]:
    """What the two values say, with 1 for yes.

    Args:
        one: The one claim.
        two: The other, of the same bucket.
        known: The slip that makes one value of the other; "" for none.
    """
    if one.bucket == "date":
        name = _of_dates(one.figure, two.figure, known)
        if name:
            yield name, 1.0
    elif known == "dropped-digit" and one.bucket == "number":
        yield "digit dropped from a count", 1.0


def _of_dates(one: Figure, two: Figure, known: str) -> str:
    """The name of how two dates differ; "" for ways that tell little."""
    first, second = one.value.edge, two.value.edge
    if first is None or second is None or one.value.axis != "day" or two.value.axis != "day":
        return ""
    days = tuple(datetime.date.fromordinal(int(edge)) for edge in (first, second))
    kinds = {one.value.granularity, two.value.granularity}
    if kinds == {"year"}:
        return _of_years(days[0].year, days[1].year)
    if kinds == {"day", "year"}:
        return "year and day"
    if kinds == {"month"}:
        return "months of one year" if days[0].year == days[1].year else ""
    if kinds == {"century"}:
        return "centuries"
    if kinds != {"day"} or known:
        return ""
    if not (tells_its_year(one) and tells_its_year(two)):
        days = (days[0], in_year(days[1], days[0].year))
    if weekday(one) and weekday(one) == weekday(two) and 0 < abs((days[0] - days[1]).days) < A_WEEK:
        return "one weekday"
    return _of_days(*days, ranged=is_range(one) or is_range(two))


def _of_years(one: int, two: int) -> str:
    if sorted(str(one)) == sorted(str(two)):
        return "years swapped"
    alike = differ_in_one(str(one), str(two)) and abs(one - two) in LIKE_YEARS
    return "" if alike else "years unlike"


def _of_days(one: datetime.date, two: datetime.date, *, ranged: bool) -> str:
    if one.day == two.day and one.year == two.year:
        return "one day of two months"
    if ranged:
        return "days of a range"
    if (one.year, one.month) == (two.year, two.month) and differ_in_one(f"{one.day:02}", f"{two.day:02}"):
        return ""
    apart = abs((one - two).days)
    return "days near" if apart <= FEW_DAYS else "days apart" if apart > SOME_DAYS else ""
