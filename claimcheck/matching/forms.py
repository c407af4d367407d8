"""Texts of one form that is filled in anew, such as daily bulletins: alike, each of its own day or subject."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal

from claimcheck.claims import anchor_of
from claimcheck.comparison import relation
from claimcheck.diagnosis import slip_between
from claimcheck.model import Claim, Document
from claimcheck.times import grows, own_day, own_period, told_year

FEWEST_DIFFERING, MOST_ALIKE = 3, 3
"""So many figures must differ, and one of so many; a version has a slip or two."""
OF_OTHER_DAYS = 4
"""One figure of so many is enough where each text tells its own day."""
YEAR, HEADLINE = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)"), 120
"""A year in digits, and how many characters of a text may be its headline."""
OTHER_TIMES, MONTH_DAYS, DATED = 180, 31, frozenset(("day", "month"))
"""From how many days apart documents are of other times, and within how many their dates are as far from these."""
A_WEEK = 7
"""Up to how many days before it is written a bulletin counts to a day, which the next one moves along with its own."""
ONE_EVENT = 6
"""Up to how many days apart bulletins tell of one event."""
NOTE = "The texts have one form, filled in anew."
"""What parts their figures, for people."""

Pair = tuple[Claim, Claim]
"""Claims of two documents that correspond."""


def filled_anew(pairs: Sequence[Pair]) -> bool:
    """Whether the figures of two documents that say the same words show one form with other contents."""
    told = [pair for pair in pairs if not of_own_days(*pair)]
    differ = sum(_differ(one, two) for one, two in told)
    if len(told) < len(pairs):
        return OF_OTHER_DAYS * differ > len(told)
    if differ > 1 and told[0][0].figure.language != told[0][1].figure.language and _days_apart(*told[0]) > ONE_EVENT:
        return True
    return differ >= FEWEST_DIFFERING and MOST_ALIKE * differ > len(told)


def _days_apart(one: Claim, two: Claim) -> int:
    """How many days lie between two documents; none where either bears no date. A translation is soon there."""
    first, second = one.document.date, two.document.date
    return abs((first - second).days) if first is not None and second is not None else 0


def _differ(one: Claim, two: Claim) -> bool:
    """Whether the figures were filled in anew: they differ, and by no slip of the pen, as those of versions do."""
    return relation(one.figure, two.figure, "copied") == "apart" and not slip_between(one.figure, two.figure)


def of_own_days(one: Claim, two: Claim) -> bool:
    """Whether each of two documents tells its own day or period there, and these differ."""
    own = (own_day(one) and own_day(two)) or (own_period(one) and own_period(two))
    return (own and one.document.date != two.document.date) or years_move_along(one, two)


def years_move_along(one: Claim, two: Claim) -> bool:
    """Whether documents of two years tell one as far from their own: "Annual report 2022" and "2023", a year later."""
    first, second = told_year(one), told_year(two)
    if first is None or second is None or first == second:
        return False
    own, other = _own_years(one.document, two.document)
    return own is not None and other is not None and own - first == other - second in (-1, 0, 1)


def days_move_along(one: Claim, two: Claim) -> bool:
    """Whether documents of other times tell a day or month as far from their own: "the six months to 31 December".

    Days of the last week, as those up to which bulletins count, are exactly as far, whatever lies between these.
    """
    first, second = one.figure.value, two.figure.value
    if not {first.granularity, second.granularity} <= DATED or first.last is None or second.last is None:
        return False
    own, other = one.document.date, two.document.date
    if own is None or other is None or own == other:
        return False
    ago, its = own.toordinal() - first.last, other.toordinal() - second.last
    if abs((own - other).days) < OTHER_TIMES:
        return ago == its and 0 < ago <= A_WEEK
    return abs(ago - its) <= MONTH_DAYS


def is_anniversary(one: Claim, two: Claim) -> bool:
    """Whether one day is that of another one years later, and either sentence tells how many lie between them."""
    first, second = _day_of(one), _day_of(two)
    if first is None or second is None or (first.month, first.day) != (second.month, second.day):
        return False
    years = abs(first.year - second.year)
    return years > 1 and anchor_of("duration", Decimal(years), "year") in one.slot.anchors | two.slot.anchors


def _day_of(claim: Claim) -> datetime.date | None:
    """The day that a date is; None for a figure of another kind, and for longer times."""
    value = claim.figure.value
    if claim.figure.kind != "date" or not value.axis == value.granularity == "day" or value.edge is None:
        return None
    return datetime.date.fromordinal(int(value.edge))


def _own_years(one: Document, two: Document) -> tuple[int | None, int | None]:
    """The years in which two documents were written, or those of headlines that differ in nothing else."""
    if one.date is not None and two.date is not None:
        return one.date.year, two.date.year
    first, second = (YEAR.split(document.text[:HEADLINE].strip().split("\n", 1)[0]) for document in (one, two))
    alike = len(first) == len(second) == 3 and first[::2] == second[::2]
    return (int(first[1]), int(second[1])) if alike else (None, None)


def counts_on(one: Claim, two: Claim) -> bool:
    """Whether two bulletins on one event count what only grows, such as its dead: it is one count all the same."""
    if one.document.date is None or two.document.date is None or _days_apart(one, two) > ONE_EVENT:
        return False
    return grows((one,)) and grows((two,))
