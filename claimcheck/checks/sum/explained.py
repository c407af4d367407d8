"""Parts that miss the total beside them, and come to another amount of their document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.arithmetic import TELLING_DIGITS, telling_digits
from claimcheck.checks.sum._shape import Parted, is_amount
from claimcheck.comparison import dimension, is_bare
from claimcheck.model import Claim
from claimcheck.values import ZERO

SMALLEST = 10
"""The smallest sum that a number between total and parts is not by accident."""


def is_explained(parted: Parted, claims: Sequence[Claim]) -> bool:
    """Whether parts that miss their total come to another amount: one of many digits, or one told between both.

    "Planned were 1,180,000. The state gave 504,000, the town 315,000 …", and "Cost: 1,260,000" before; "Members: 36.
    Proxies: 4. Voters: 40. For 31, against six, three abstained".

    Args:
        parted: The parts and their total.
        claims: All claims of their document.
    """
    if parted.holds():
        return False
    telling = telling_digits(parted.added) >= TELLING_DIGITS
    between = range(parted.total.figure.end, parted.parts[0].figure.start if parted.added >= SMALLEST else 0)
    if _is_less_another(parted, claims) or _comes_out(parted, claims):
        return True
    others = (other for other in _others(parted, claims) if telling or other.figure.start in between)
    return any(each.added == each.stated for each in (Parted(other, parted.parts, parted.ones) for other in others))


def _is_less_another(parted: Parted, claims: Sequence[Claim]) -> bool:
    """ "60 are scrapped; there are 316 now, as 64 were added to 312": whether the parts differ from their total by as
    much as another amount of the sentence of this.
    """
    if telling_digits(parted.stated) < TELLING_DIGITS:
        return False
    inside = (other for other in _others(parted, claims) if other.start == parted.total.start)
    return any(abs(parted.added - parted.stated) == other.figure.value.first for other in inside)


def _comes_out(parted: Parted, claims: Sequence[Claim]) -> bool:
    """ "438,000 euros: 175,200 from the town, 150,135 fees and 112,665 gifts": whether all behind a total come to it.

    One of them may count what sounds like another thing, so that it is no part by itself.
    """
    total = parted.total
    inside = (claim for claim in claims if claim.start == total.start and claim.figure.start >= total.figure.end)
    numbers = [claim.figure.value.first or ZERO for claim in inside if is_amount(claim)]
    return len(numbers) > len(parted.parts) and sum(numbers) == total.figure.value.first


def _others(parted: Parted, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The amounts of a document that may be the total instead."""
    known = {id(claim) for claim in (parted.total, *parted.parts)}
    total = parted.total.figure
    for claim in claims:
        if id(claim) not in known and is_amount(claim):
            if dimension(claim.figure) == dimension(total) or is_bare(claim.figure) or is_bare(total):
                yield claim
