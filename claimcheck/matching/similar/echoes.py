"""Figures stated again: by the other document without their unit ("3,250 froze"), by their own right beside.

"Fewer than two in five of them, 37 per cent" is one statement, whatever agrees with either number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import TELLING_DIGITS
from claimcheck.languages.concepts import PEOPLE
from claimcheck.matching.similar import likeness
from claimcheck.matching.similar._shape import Profile, Sheet
from claimcheck.model import Figure
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO, Value

APPOSED, MARKS = 4, frozenset(",(-")
"""How many tokens may stand between two statements of one value, and what marks that the second one says it again."""
RIVAL_REACH = 200
"""How many code points from each other two values stand that a document holds against each other."""
FEWEST_DIGITS = 2
"""How many digits of a number must say something, so that it is no other number by chance."""

CLOSE = Decimal("0.01")
"""By what part of itself a figure may differ from one that another document tells elsewhere."""


def echoed(a: Sheet, b: Sheet) -> frozenset[int]:
    """The ids of such figures of both documents, which agree with one of another kind."""
    return frozenset(id(profile) for one, two in ((a, b), (b, a)) for profile in _echoed(one, two))


def told_bare(sheet: Sheet, beside: Profile, figure: Figure) -> bool:
    """Whether a document states the value of a figure of another one, without its unit, just before or behind its own.

    Args:
        sheet: The document.
        beside: A figure of it.
        figure: The figure of the other document.
    """
    number = figure.value.edge
    if number is None or beside.figure.value.edge == number:
        return False  # then the number without a unit says its own again
    near = (other for other in sheet.profiles if abs(other.figure.start - beside.figure.start) <= RIVAL_REACH)
    return any(_bare(other) and _tells(other.figure.value, number) for other in near)


def _tells(value: Value, number: Decimal) -> bool:
    """Whether a value is a number, or what it is rounded to with a scale in words: 97 thousand for 96,700."""
    told = value.edge
    if told is None or told == number:
        return told is not None
    return value.worded and value.comparator in ("=", "~") and abs(told - number) <= value.step / 2


def told_elsewhere(figure: Profile, sheet: Sheet) -> bool:
    """Whether another document states the value of a figure, as near as it is told, in digits that are none by chance.

    Then what it says otherwise is of something else: "over 18,400 voted" beside "18,432 voters, 15,360 in 2022".
    """
    number = figure.figure.value.edge
    if not number:
        return False
    near = sheet.near(figure.bucket, number, CLOSE)
    telling = (other for other in near if likeness.fewest_digits(figure, other) >= TELLING_DIGITS)
    return any(likeness.equality(figure, other) > 0 for other in telling)


def goes_on(part: Profile, whole: Profile, sheet: Sheet) -> bool:
    """Whether the document of one time tells the last day of a longer one that begins with it: "the first six weeks".

    Args:
        part: The time from one day to another.
        whole: That of another document.
        sheet: The document of the first.
    """
    one, two = part.figure.value, whole.figure.value
    if one.first != two.first or None in (one.first, one.last, two.last) or not (one.last or ZERO) < (two.last or ZERO):
        return False
    if one.first == one.last or {one.granularity, two.granularity} != {"day"}:
        return False
    days = (other.figure.value for other in sheet.buckets["date"] if other is not part)
    return any(day.granularity == "day" and day.edge == two.last for day in days)


class Sayings:
    """Where documents state a value, to tell a sentence that states two: "Of the 620 spaces 480 are for visitors"."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self._stated: dict[tuple[object, ...], list[Profile]] = {}
        for profile in (profile for sheet in sheets for profile in sheet.profiles):
            if _telling(profile) and not profile.claim.slot.corrected:
                self._stated.setdefault((profile.bucket, *likeness.stated(profile)), []).append(profile)

    def of(self, told: Profile) -> set[tuple[int, int]]:
        """The sentences that state the value of a figure, of what may be the same: each by its document and start."""
        alike = self._stated.get((told.bucket, *likeness.stated(told)), ())
        return {(id(each.claim.document), each.claim.start) for each in alike if _may_be_one(each, told)}


def _may_be_one(a: Profile, b: Profile) -> bool:
    """Whether two equal numbers may count one thing: rooms are no teachers, though both are counted at one school."""
    return not (a.head and b.head) or (a.head in PEOPLE) == (b.head in PEOPLE)


def restated(sheet: Sheet, taken: Set[int]) -> frozenset[int]:
    """The ids of figures of a document beside which it says the same with one of the figures whose ids are given."""
    pairs = (pair for group in sheet.buckets.values() for pair in pairwise(group))
    halves = ((one, two) for one, two in pairs if (id(one) in taken) != (id(two) in taken))
    return frozenset(id(one if id(two) in taken else two) for one, two in halves if _is_restated(one, two))


def _is_restated(one: Profile, two: Profile) -> bool:
    """Whether the second figure says the first again right behind it, between marks."""
    if one.claim.start != two.claim.start or one.bucket == "date":
        return False
    if likeness.equality(one, two) < likeness.NEAR_BOUND:
        return False
    low = Tokens(one.figure.document.text, one.figure.end, two.figure.start).low
    return len(low) <= APPOSED and not MARKS.isdisjoint(low)


def _echoed(mine: Sheet, theirs: Sheet) -> Iterator[Profile]:
    bare, measured = _values(theirs, bare=True), _values(theirs, bare=False)
    for profile in mine.profiles:
        if _telling(profile) and profile.figure.value.first in (measured if _bare(profile) else bare):
            yield profile


def _values(sheet: Sheet, *, bare: bool) -> set[Decimal | None]:
    return {profile.figure.value.first for profile in sheet.profiles if _bare(profile) == bare}


def _bare(profile: Profile) -> bool:
    return profile.figure.kind == "number" and not profile.head


def _telling(profile: Profile) -> bool:
    number = profile.figure.value.first
    return number is not None and profile.bucket != "date" and likeness.significant(str(number)) >= FEWEST_DIGITS
