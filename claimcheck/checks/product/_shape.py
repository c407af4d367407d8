"""What may stand behind an amount that is multiplied, and behind what it comes to."""

from __future__ import annotations

from claimcheck import arithmetic
from claimcheck.model import Claim
from claimcheck.values import Interval


def stated(claim: Claim) -> Interval:
    """The true values behind a figure, both ends included, rounding and hedges allowed for."""
    value = claim.figure.value
    return arithmetic.stated(value) if value.comparator == "=" else value.interval


def of_one(claim: Claim) -> Interval:
    """The same of what one costs, or what recurs: written out in full it is no rounded number."""
    value = claim.figure.value
    if value.comparator != "=" or value.worded or value.first is None:
        return stated(claim)
    return Interval.exactly(value.first)
