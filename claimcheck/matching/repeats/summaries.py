"""A sentence that sums up a text and swaps two digits of a number told before: "64 of 96 servers", "in short: 46"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.arithmetic import TELLING_DIGITS
from claimcheck.comparison import AMOUNTS, dimension
from claimcheck.diagnosis import slip_between
from claimcheck.matching.repeats._shape import (
    SWAP,
    first_stem,
    leaves,
    of_other_days,
    parted,
    telling,
    words_of,
)
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, bare, is_one_of

SUMMARY_REACH = 6
"""Among how many tokens of a sentence those that sum up are looked for."""
WHOLE = 4
"""How many tokens may stand between a number and its whole, which has its noun: "64 of the 96 servers"."""


def summed_up(every: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each amount of a sentence that sums up, with the only one before that it may swap two digits of.

    Args:
        every: The claims of one document, with the numbers of nothing, in order.
    """
    amounts = [claim for claim in every if claim.figure.kind in AMOUNTS and claim.figure.value.first is not None]
    for later in amounts:
        if later.figure.kind == "number" or not _sums_up(later, every):
            continue
        before = [claim for claim in amounts if claim.end <= later.start]
        swapped = [claim for claim in before if slip_between(claim.figure, later.figure) == SWAP]
        known = [earlier for earlier in swapped if _of_one_thing(earlier, later, every)]
        if len({claim.figure.value.first for claim in known}) != 1 or _is_told(later, known[-1], amounts):
            continue
        if not leaves(known[-1], later, every) and not leaves(later, known[-1], every):
            yield known[-1], later


def _sums_up(claim: Claim, every: Sequence[Claim]) -> bool:
    """Whether the sentence of a claim begins with words that sum up, a mark behind a single one."""
    place = Setting(claim.document, [other for other in every if other.start == claim.start])
    low = bare(place.low()[:SUMMARY_REACH])
    found = place.lexicon.summing_up.ahead(low, 0)
    return found is not None and (found[0] > 1 or low[1:2] == [] or low[1] in MARKS)


def _is_told(later: Claim, earlier: Claim, amounts: Sequence[Claim]) -> bool:
    """Whether the text tells the later number elsewhere, or the sentence that sums up tells the earlier one, too."""
    one, two = later.figure.value.first, earlier.figure.value.first
    return any(
        (claim is not later and claim.figure.value.first == one)
        or (claim.start == later.start and claim.figure.value.first == two)
        for claim in amounts
    )


def _of_one_thing(earlier: Claim, later: Claim, every: Sequence[Claim]) -> bool:
    """Whether two amounts have one unit or count one thing, and numbers of two digits a further word in common."""
    if parted(earlier, later) or of_other_days(earlier, later) or dimension(earlier.figure) != dimension(later.figure):
        return False
    if later.figure.kind == "count" and not any(_counts_as(each, later) for each in _counting(earlier, every)):
        return False
    return telling(earlier, later) >= TELLING_DIGITS or bool(
        (words_of(earlier) & words_of(later)) - {first_stem(later)}
    )


def _counting(claim: Claim, every: Sequence[Claim]) -> Iterator[Claim]:
    """A claim, and the whole behind it that has its noun: "64 of 96 servers"."""
    yield claim
    place = Setting(claim.document, [other for other in every if other.start == claim.start])
    at = place.claims.index(claim) + 1
    if claim.figure.kind == "number" and at < len(place.claims):
        low = place.between(claim, place.claims[at])
        if len(low) <= WHOLE and (is_one_of(place.lexicon.out_of, low) or is_one_of(place.lexicon.out_of, low[:-1])):
            yield place.claims[at]


def _counts_as(a: Claim, b: Claim) -> bool:
    return a.figure.kind == "count" and (a.figure.noun == b.figure.noun or first_stem(a) == first_stem(b) != "")
