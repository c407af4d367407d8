"""Levels that are said to have doubled, tripled or halved, or grown tenfold."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.checks._shape.changes import Change, centre
from claimcheck.lexicon import Phrases
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting
from claimcheck.values import ONE

VERB_BEFORE, VERB_BEHIND = 4, 2
"""How many tokens before the first level and behind the last one the verb may stand."""
ROUGHLY = Decimal("1.15")
"""What is said to have doubled may have grown to so many times more or less than that."""


def multiplied(setting: Setting, change: Change) -> Decimal | None:
    """By how much words say that the level was multiplied; None where they do not, or not exactly."""
    lexicon = setting.lexicon
    factors = ((Decimal(2), lexicon.doubled), (Decimal(3), lexicon.tripled), (Decimal("0.5"), lexicon.halved))
    first, last = sorted((change.old, change.new), key=lambda claim: claim.figure.start)
    lead, behind = _lead(setting, first), setting.after(last)[:VERB_BEHIND]
    if not lexicon.joiners.isdisjoint(behind) or not MARKS.isdisjoint(behind[:1]):
        behind = []
    found = [factor for factor, verbs in factors if _stands(setting, verbs, lead) or _stands(setting, verbs, behind)]
    for low in (lead, behind):
        told = (lexicon.multiples.ahead(low, at) for at in range(len(low)) if _is_plain(setting, low, at))
        found += [Decimal(multiple[1]) for multiple in told if multiple is not None]
    return found[0] if len(found) == 1 else None


def _lead(setting: Setting, first: Claim) -> list[str]:
    """The tokens that may tell the verb before the first level, or before its time: "halved since January, from"."""
    lead = setting.before(first)[-VERB_BEFORE:]
    before = [claim for claim in setting.claims if claim.figure.end <= first.figure.start][-1:]
    if len(lead) >= VERB_BEFORE or not any(claim.figure.kind == "date" for claim in before):
        return lead
    told = setting.before(before[0])[-VERB_BEFORE:]
    return [*told[max((at + 1 for at, word in enumerate(told) if word in MARKS), default=0) :], *lead]


def _stands(setting: Setting, verbs: Phrases[str], low: list[str]) -> bool:
    """Whether a verb stands in the tokens without "more than" or "almost" before it."""
    return any(verbs.ahead(low, at) and _is_plain(setting, low, at) for at in range(len(low)))


def _is_plain(setting: Setting, low: list[str], at: int) -> bool:
    return setting.lexicon.qualifiers.behind(low, at) is None


def fits_factor(change: Change, factor: Decimal) -> bool:
    """Whether levels are about so many times each other."""
    ratio = centre(change.after) / centre(change.before) / factor
    return ONE / ROUGHLY <= ratio <= ROUGHLY
