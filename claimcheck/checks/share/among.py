"""Rates that a part is told to be of what it was found among: "31 infections among 2,480 operations, a rate of 2 %"."""

from __future__ import annotations

from claimcheck.checks._shape.shares import OF_A_WHOLE, Share, alike, is_amount
from claimcheck.comparison import COUNTED
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, MARKS, Setting, bare, holds, is_one_of

LONGEST_LINK = 6
"""How many tokens may tie a rate to the whole before it."""


def among(setting: Setting, at: int) -> Share | None:
    """The share of a number in another that it was found among or in, which a rate behind a comma is not far from."""
    if at < 2:
        return None
    part, whole, percent = setting.claims[at - 2 : at + 1]
    if not all(is_amount(claim) and claim.figure.kind in COUNTED for claim in (part, whole)) or not alike(part, whole):
        return None
    low = setting.link(whole, percent)
    if low[:1] != [","] or len(low) > LONGEST_LINK or not _is_found_in(setting, part, whole):
        return None
    if any(word.isalpha() for word in setting.after(percent)[:1]):
        return None
    share = Share(part, percent, whole)
    if _is_rate(setting, low):
        return share if share.is_near() or share.slips() else None
    again = is_one_of(setting.lexicon.that_is, low)
    return share if again and (share.just_misses() or share.slips()) else None


def _is_found_in(setting: Setting, part: Claim, whole: Claim) -> bool:
    """Whether nothing but "among" or "in" and an article, and an adjective before them, stands between two numbers."""
    lexicon, low = setting.lexicon, setting.between(part, whole)
    if len(low) > 1 and low[0].isalpha() and low[0] not in lexicon.grammar:
        low = low[1:]
    if low[-1:] != [] and (low[-1] in lexicon.articles or low[-1] in lexicon.determiners):
        low = low[:-1]
    return is_one_of(lexicon.out_of, low) or (len(low) == 1 and low[0] in lexicon.locatives)


def _is_rate(setting: Setting, low: list[str]) -> bool:
    """Whether a noun for rates, and no word of change or other mark, leads to a percentage: ", a rate of"."""
    inner = bare(low)
    if not inner:
        return False
    told = setting.concepts(inner)
    if not MARKS.isdisjoint(inner) or told & CHANGES or holds(setting.lexicon.changes, inner):
        return False
    opens_clause = setting.lexicon.articles | setting.lexicon.determiners
    named = inner[0] in opens_clause or not setting.concepts(inner[:1]).isdisjoint(OF_A_WHOLE)
    return named and not told.isdisjoint(OF_A_WHOLE)
