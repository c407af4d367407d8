"""What comes in and what goes out: two sides whose amounts are neither parts nor levels of each other."""

from __future__ import annotations

from collections.abc import Set

from claimcheck.model import Claim

BALANCE = (frozenset(("income", "revenue", "contribute", "donate")), frozenset(("cost", "spend", "pay")))
"""What comes in, and what goes out."""
BEFORE = 8
"""Within how many words before an amount it is said on which side it stands."""


def is_opposed(parts: Set[str], total: Set[str]) -> bool:
    """Whether a total is of what is the opposite of its parts: the costs of a year behind its income."""
    return any(sides[0] & parts and sides[1] & total and not sides[1] & parts for sides in (BALANCE, BALANCE[::-1]))


def on_two_sides(a: Claim, b: Claim) -> bool:
    """Whether what stands before two amounts of money puts them on two sides: "income of 3.8 million, costs of 3.6"."""
    if a.figure.kind != "money" or b.figure.kind != "money":
        return False
    return {_side(a), _side(b)} == {0, 1}


def _side(claim: Claim) -> int | None:
    """Which of the two sides is told last before an amount, as a place in `BALANCE`; None where neither is."""
    near = [(distance, concept) for concept, distance in claim.slot.concepts if -BEFORE <= distance < 0]
    told = [at for _, concept in sorted(near) for at, side in enumerate(BALANCE) if concept in side]
    return told[-1] if told else None
