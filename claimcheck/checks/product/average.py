"""A total, how many it is of, and what each has on average: "312 points in 26 games, an average of 12"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.comparison import AMOUNTS, COUNTED, dimension
from claimcheck.languages.concepts import MEASURES
from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, opens
from claimcheck.values import ONE, ZERO

AVERAGE = "average"
BEFORE, BEHIND = 4, 5
"""Within how many tokens before and behind a figure it is called an average."""
ROUGHLY = Decimal("0.1")
"""What part of itself an average may miss what comes to each by that is told as about so many."""
FARTHEST = Decimal(2)
"""An average so many times larger or smaller than what comes to each is one of something else."""


def average(setting: Setting) -> Iterator[Finding]:
    """The average that closes a sentence, with the only two amounts before it: a total, and how many there are."""
    amounts = [claim for claim in setting.claims if claim.figure.kind in AMOUNTS]
    if len(amounts) != 3 or any(claim.figure.value.comparator not in ("=", "~") for claim in amounts):
        return
    first, second, mean = amounts
    if not _is_average(setting, second, mean):
        return
    for total, count in ((first, second), (second, first)):
        if _is_number(count) and _may_be_of(total, mean) and _is_apart(total, count):
            yield from _found(total, count, mean)
            return


def _is_average(setting: Setting, last: Claim, mean: Claim) -> bool:
    """Whether a comma parts a figure from those before it, and nothing but "on average" and "each" stands beside it."""
    low, behind = setting.between(last, mean), setting.after(mean)[:BEHIND]
    if "," not in low or opens(setting.lexicon.paces, behind):
        return False  # "4,200 a day" is an average over days
    led = low[len(low) - low[::-1].index(",") :]
    told = setting.concepts([*led, *behind])
    return (
        len(led) <= BEFORE and AVERAGE in told and told.isdisjoint(MEASURES - {AVERAGE}) and not _goes_on(setting, mean)
    )


def _goes_on(setting: Setting, mean: Claim) -> bool:
    """Whether more is compared behind an average: "12 more than last year"."""
    return opens(setting.lexicon.differences, bare(setting.after(mean)))


def _is_number(claim: Claim) -> bool:
    number = claim.figure.value.first or ZERO
    return claim.figure.kind in COUNTED and number > ONE and number % 1 == 0


def _may_be_of(total: Claim, mean: Claim) -> bool:
    """Whether what each has may be of the kind of a total."""
    return mean.figure.kind == "number" or dimension(total.figure) == dimension(mean.figure)


def _is_apart(total: Claim, count: Claim) -> bool:
    """Whether a total is larger than the number that it is of."""
    if total.figure.kind not in COUNTED:
        return True
    return (total.figure.value.first or ZERO) > (count.figure.value.first or ZERO)


def _found(total: Claim, count: Claim, mean: Claim) -> Iterator[Finding]:
    whole, number, stated = (claim.figure.value.first or ZERO for claim in (total, count, mean))
    exact, step = whole / number, mean.figure.value.step or ONE
    if not exact / FARTHEST <= stated <= exact * FARTHEST:
        return
    slack = max(step, exact * ROUGHLY if mean.figure.value.comparator == "~" else ZERO)
    rounded = (total.figure.value.step or ZERO) / number / 2
    came = arithmetic.written(exact, 2)
    yield Finding.reckoned(
        (mean, total, count),
        diagnosis="" if abs(exact - stated) < slack + rounded else "product",
        note=f"{' '.join(total.figure.text.split())} over {arithmetic.written(number)} is {came}",
        said=" ".join(mean.figure.text.split()),
        came=came,
        about="a total, how many it is of, and their average",
    )
