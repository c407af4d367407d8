"""What is left over where two sentences state the same figures otherwise: "from 4 to 7 km, by 3 km" against "by 2 km".

Two figures that agree tie two sentences together, whatever their words. If then each sentence has one figure of a kind
that agrees with nothing, the two are one statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal

from claimcheck.matching.similar import gates, likeness
from claimcheck.matching.similar._shape import Link, Profile, Sheet

TIED = 2.4
"""What the equal values that tie two sentences come to; two numbers of two digits are enough."""
FEWEST = 2
DIGITS = 2
"""How many digits of a number must say something, so that it is no other number by chance."""
SCORE = 2.0
"""The score of such a link, that of a pair that context alone makes one."""
Sentences = tuple[int, int]
"""Where a sentence of either document begins."""


def links(a: Sheet, b: Sheet, agreeing: Sequence[Link]) -> Iterator[Link]:
    """Links of figures that differ, each the only one of its kind that two tied sentences leave over."""
    found = {id(profile) for link in agreeing if link.telling for profile in (link.a, link.b)}
    for first, second in _tied(agreeing):
        here, there = _figures(a, first), _figures(b, second)
        mine, theirs = _left(here, there, found), _left(there, here, found)
        for bucket in mine.keys() & theirs.keys():
            (one, *more), (two, *others) = mine[bucket], theirs[bucket]
            if not more and not others and _may_be_one(one, two):
                yield Link(one, two, SCORE, False)


def echoed(a: Sheet, b: Sheet) -> set[int]:
    """Figures that the other document states without their unit, or with the unit that they lack: "3,250 froze"."""
    return {id(profile) for one, two in ((a, b), (b, a)) for profile in _echoed(one, two)}


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
    return number is not None and profile.bucket != "date" and likeness.significant(str(number)) >= DIGITS


def _tied(agreeing: Sequence[Link]) -> Iterator[Sentences]:
    """Pairs of sentences that two telling figures or more have in common."""
    ties: dict[Sentences, dict[str, float]] = {}
    for link in agreeing:
        if link.agrees and link.telling:
            values = ties.setdefault((link.a.claim.start, link.b.claim.start), {})
            values[str(likeness.stated(link.a))] = likeness.equality(link.a, link.b)
    for sentences, values in ties.items():
        if len(values) >= FEWEST and sum(values.values()) >= TIED:
            yield sentences


def _figures(sheet: Sheet, start: int) -> list[Profile]:
    return [profile for profile in sheet.profiles if profile.claim.start == start]


def _left(mine: Sequence[Profile], theirs: Sequence[Profile], found: Set[int]) -> dict[str, list[Profile]]:
    """The figures of a sentence that agree with none of the other document, by bucket; nor stand in the other sentence.

    "3,250 froze" and "3,250 hectares froze" are no figures of one kind, and yet one figure.
    """
    numbers = {profile.figure.value.first for profile in theirs}
    left: dict[str, list[Profile]] = {}
    for profile in mine:
        if id(profile) not in found and profile.figure.value.first not in numbers:
            left.setdefault(profile.bucket, []).append(profile)
    return left


def _may_be_one(a: Profile, b: Profile) -> bool:
    """Whether nothing speaks against it that both are one figure, which one of the texts has wrong."""
    return (
        not likeness.equality(a, b)
        and (a.claim.slot.change == b.claim.slot.change or likeness.in_one_digit(a, b))
        and likeness.of_one_size(a, b)
        and gates.heads_fit(a, b, strict=False)
        and not gates.opposed(a, b)
        and not gates.narrowed(a, b)
        and not gates.one_word(a, b)
        and not gates.times_apart(a, b)
        and gates.spelled_out(a)
        and gates.spelled_out(b)
        and a.figure.value.granularity == b.figure.value.granularity
    )
