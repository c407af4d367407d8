"""Shares taken of a price told before: "The price is 480,000 euros. A deposit of 5 %, or 24,000 euros, is due"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checks._shape.shares import Share, alike, is_amount
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, closes, holds, opens

TAKEN = frozenset(("deposit", "advance"))
"""Concepts of what is taken of a price, whatever it is told to come to."""
DEED_REACH = 8
"""How many tokens before a percentage may say what was paid of it, or that it is one of a change."""


def taken(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """The share of the only such amount before a percentage that an amount behind it says once more.

    Nothing ties that amount to it but its place, so that the two must fit, or miss each other by a slip of the pen,
    unless a deposit or an advance is told of.
    """
    percent, part = setting.claims[at : at + 2]
    if _changes(setting, percent, part) or opens(setting.lexicon.out_of, setting.after(part)):
        return None
    whole = _only(setting.claims[:at], part) or (_only(earlier[-1].claims, part) if earlier else None)
    if whole is None:
        return None
    share = Share(part, percent, whole, reckoned=True)
    told = TAKEN & setting.concepts(setting.before(percent)[-DEED_REACH:])
    return share if told or share.fits() or share.part_slips() else None


def _only(claims: Sequence[Claim], part: Claim) -> Claim | None:
    """The only amount that a part may be of, which may be told in words and in digits."""
    found = [claim for claim in claims if is_amount(claim) and alike(part, claim)]
    return found[0] if len({claim.figure.value.first for claim in found}) == 1 else None


def _changes(setting: Setting, percent: Claim, part: Claim) -> bool:
    """Whether the percentage is that of a change, or the amount a difference."""
    lexicon, lead = setting.lexicon, setting.before(percent)[-DEED_REACH:]
    by_amount = closes(lexicon.by_amount, lead) and not closes(lexicon.out_of, lead)
    if holds(lexicon.changes, lead) or setting.concepts(lead) & CHANGES or by_amount:
        return True
    return opens(lexicon.differences, setting.after(part))
