"""Shares whose part or whole is told in millions for billions, so that the part is more than its whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.checks._shape.shares import Share, is_amount, is_fraction, ratio_of, stated_share
from claimcheck.comparison import UNITED, dimension
from claimcheck.model import Claim
from claimcheck.setting import Setting, opens

SLIPS_OF_COUNTS = (Decimal(1000), Decimal(1_000_000))
"""How many times too large or too small a count is that has another's scale."""


def misscaled(setting: Setting, part: Claim, percent: Claim, earlier: Sequence[Setting]) -> Share | None:
    """ "The plant costs €1.2 million. The state pays €180 million, that is 15 % of the sum"."""
    if part.figure.kind not in UNITED or is_fraction(percent.figure):
        return None
    if not opens(setting.lexicon.out_of, setting.after(percent)):
        return None
    here = [claim for claim in setting.claims if claim.figure.end <= part.figure.start]
    for claims in (here, *(place.claims for place in earlier[-1:])):
        found = [claim for claim in claims if is_amount(claim) and dimension(claim.figure) == dimension(part.figure)]
        if found:
            return _slip(part, percent, found[0]) if len(found) == 1 else None
    return None


def _slip(part: Claim, percent: Claim, whole: Claim) -> Share | None:
    ratio, stated = ratio_of(part, whole), stated_share(percent)
    if any(ratio.scaled(1 / slip).meets(stated) for slip in SLIPS_OF_COUNTS):
        return Share(part, percent, whole, misscaled=True)
    return None
