"""Margins, the shares of profits in the sales they were made on: "a profit of 38m on sales of 412m is 8.4 %"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checks._shape.shares import Share, alike, is_amount, is_share
from claimcheck.comparison import has_scale
from claimcheck.languages.concepts import SCOPES
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, closes, holds, opens

MARGIN, PROFIT, REVENUE = "margin", "profit", "revenue"
MARGIN_BEFORE, MARGIN_BEHIND, NAME_REACH = 7, 2, 6
"""How many tokens before and behind a percentage may call it a margin, and beside an amount say what it is."""
ACRONYM_BEFORE, ACRONYM_BEHIND, SHORTEST_ACRONYM = 40, 16, 3
"""How many code points before and behind a percentage its acronym may stand, and letters that it has at least."""
OF_OTHER_LEVELS = frozenset(("previous", "next", "planned", "target", "forecast", "average"))
"""Concepts beside a margin that is not that of the profit told with it."""
LONGEST_OPENING = 5
"""How many tokens may open a sentence up to an amount that takes up what was told before."""


def margin(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """The share of the only profit in the only sales that stand before a margin, or in the sentence before it."""
    percent = setting.claims[at]
    near = [*setting.before(percent)[-MARGIN_BEFORE:], *setting.after(percent)[:MARGIN_BEHIND]]
    if not any(MARGIN in setting.concepts([word]) for word in near) or _is_of_another(setting, percent, near):
        return None
    place, claims = setting, setting.claims[:at]
    if not any(map(_is_money, claims)):
        if claims or not earlier or not _takes_up(setting, percent, earlier[-1]):
            return None
        place, claims = earlier[-1], earlier[-1].claims
    amounts = [claim for claim in claims if _is_money(claim) or (is_amount(claim) and has_scale(claim.figure))]
    if len(amounts) != 2:
        return None
    part, whole = sorted(amounts, key=lambda claim: claim.figure.value.first or 0)
    called = _called(place, part), _called(place, whole)
    if not alike(part, whole) or REVENUE in called[0] - called[1] or PROFIT in called[1] - called[0]:
        return None
    if REVENUE not in called[1] or _scopes(setting.concepts(near)) - _scopes(called[0]):
        return None
    share = Share(part, percent, whole)
    others = (Share(part, claim, whole) for claim in setting.claims if claim is not percent and is_share(claim))
    return share if share.is_near() and not any(other.fits() for other in others) else None


def _takes_up(setting: Setting, percent: Claim, before: Setting) -> bool:
    """Whether "the margin" or "that is a margin" opens a sentence, and the one before it tells of none."""
    lead, lexicon = setting.before(percent), setting.lexicon
    definite = not lexicon.determiners.isdisjoint(lead[:1]) and any(
        MARGIN in setting.concepts([word]) for word in lead[:2]
    )
    pointed = definite or opens(lexicon.pointing, lead) or opens(lexicon.that_is, lead)
    return pointed and len(lead) <= LONGEST_OPENING and not any(map(is_share, before.claims))


def _is_money(claim: Claim) -> bool:
    return claim.figure.kind == "money" and is_amount(claim)


def _called(setting: Setting, claim: Claim) -> set[str]:
    """What the words beside an amount call it."""
    return setting.concepts([*setting.before(claim)[-NAME_REACH:], *setting.after(claim)[:NAME_REACH]])


def _scopes(concepts: set[str]) -> set[str]:
    return concepts & SCOPES


def _is_of_another(setting: Setting, percent: Claim, near: list[str]) -> bool:
    """Whether a margin is a change or one of another time, or has an acronym for its name ("EBITDA margin")."""
    lexicon, text = setting.lexicon, setting.document.text
    if setting.concepts(near) & (CHANGES | OF_OTHER_LEVELS) or holds(lexicon.changes, near):
        return True
    if closes(lexicon.compared, setting.lead(percent)):
        return True
    start, end = max(setting.start, percent.figure.start - ACRONYM_BEFORE), percent.figure.end + ACRONYM_BEHIND
    beside = text[start:end].split()
    return any(len(word) >= SHORTEST_ACRONYM and word.isalpha() and word.isupper() for word in beside)
