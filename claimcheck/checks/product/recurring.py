"""An amount of one time told again for another: "40 euros a month, that is 480 euros a year"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks.product._shape import of_one, stated
from claimcheck.comparison import AMOUNTS, dimension, is_bare
from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, is_one_of
from claimcheck.values import ZERO, Interval

TIMES_IN = {
    (small, large): Interval(Decimal(low), Decimal(high))
    for small, large, low, high in (
        ("month", "year", "12", "12"), ("quarter", "year", "4", "4"), ("month", "quarter", "3", "3"),
        ("week", "year", "38", "52.2"), ("day", "week", "5", "7"), ("day", "year", "200", "366"),
        ("hour", "day", "24", "24"),
    )
}  # fmt: skip
"""How many of one time there are in another: all of them, or those on which people are at work or school."""
WAGES, OF_WAGES = frozenset(("wage", "pension", "income", "pay")), Interval(Decimal(12), Decimal(14))
"""Concepts of what may be paid for more months than a year has."""
FARTHEST = Decimal(2)
"""An amount so many times larger or smaller than another one comes to is no slip but of something else."""
APPOSING = frozenset(",(–—=")
"""Marks that lead to what says an amount again."""
LONGEST_OTHER = 4
"""How many tokens may tell the time of the first amount and "that is"."""


def recurring(setting: Setting) -> Iterator[Finding]:
    """The amounts of a sentence that "that is" ties to one of another time."""
    for first, second in pairwise(setting.claims):
        for small, large in ((first, second), (second, first)):
            times = _times_in(setting, small, large)
            if times is not None and _is_said_again(setting, first, second) and _are_of_one_kind(small, large):
                yield from _told(small, large, times)


def _times_in(setting: Setting, small: Claim, large: Claim) -> Interval | None:
    """How many times of the one amount there are in that of the other; None where it is no shorter time."""
    paces = small.slot.amount.pace, large.slot.amount.pace
    if paces == ("month", "year") and not WAGES.isdisjoint(setting.concepts(setting.low())):
        return OF_WAGES
    return TIMES_IN.get(paces)


def _is_said_again(setting: Setting, first: Claim, second: Claim) -> bool:
    """Whether the time of the first amount, a mark and "that is" lead to the second.

    "Or" may lead to a choice, and brackets to the price of who pays at once.
    """
    lexicon, low = setting.lexicon, setting.between(first, second)
    marks = [at for at, word in enumerate(low[:-1] or low) if word in APPOSING]
    if len(marks) != 1 or marks[0] > LONGEST_OTHER or not lexicon.alternatives.isdisjoint(low):
        return False
    return is_one_of(lexicon.that_is, bare(low[marks[0] :]))


def _are_of_one_kind(one: Claim, two: Claim) -> bool:
    exact = all(claim.figure.value.comparator in ("=", "~") and claim.figure.value.first for claim in (one, two))
    alike = dimension(one.figure) == dimension(two.figure) and one.figure.unit == two.figure.unit
    return exact and one.figure.kind in AMOUNTS and (alike or is_bare(one.figure) or is_bare(two.figure))


def _told(small: Claim, large: Claim, times: Interval) -> Iterator[Finding]:
    each, told = small.figure.value.first or ZERO, large.figure.value.first or ZERO
    exact = each * (times.high or ZERO)
    if not exact / FARTHEST <= told <= exact * FARTHEST:
        return
    interval = arithmetic.times(of_one(small), times)
    one, two = small.slot.amount.pace, large.slot.amount.pace
    came = f"{arithmetic.written(exact, 2)} a {two}"
    yield Finding.reckoned(
        (large, small),
        diagnosis="" if interval.meets(stated(large)) else "product",
        note=f"{' '.join(small.figure.text.split())} a {one} is {came}",
        said=" ".join(large.figure.text.split()),
        came=came,
        about="an amount and that of a longer time",
    )
