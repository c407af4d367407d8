"""Amounts that words add up: "640 kilos were found. Add the 310 kilos of May, and the haul comes to 950"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.sum._shape import Parted, alike, amounts, is_amount
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds

ADDED = 2
"""How many amounts are added to each other."""
ADDING_REACH = 10
"""How many tokens before an amount may say that it is added to what was told before."""
LONGEST_LINK = 16
"""How many tokens may stand between the last amount and what both come to."""
FURTHER = frozenset(("additional", "rest"))
"""Concepts of what a sum may hold besides both amounts."""


def added(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """The sum that closes a sentence of adding: of both amounts before it, or of one and the only one told before."""
    claims = amounts(setting.claims)
    if len(claims) < ADDED or not _comes_to(setting, claims):
        return
    total = claims[-1]
    parts = [claim for claim in claims[:-1] if _is_of(total, claim)]
    if not parts or not _is_added(setting, parts):
        return
    if len(parts) < ADDED:
        parts = [*_told_before(earlier, total), *parts]
    parted = Parted(total, tuple(parts))
    if len(parts) == ADDED and parted.is_plausible():
        yield parted


def _told_before(earlier: Sequence[Setting], total: Claim) -> list[Claim]:
    """The amounts of the sentence before that may be a part of a sum."""
    return [claim for place in earlier[-1:] for claim in place.claims if is_amount(claim) and _is_of(total, claim)]


def _is_of(total: Claim, claim: Claim) -> bool:
    """Whether an amount may be a part of a total: it is smaller, and counts or measures the same."""
    nouns = {total.figure.noun, claim.figure.noun} & NOUNS
    return claim is not total and alike(total, claim) and len(nouns) < 2


def _is_added(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether words before the first of some amounts, or between two, say that they are added."""
    lexicon = setting.lexicon
    leads = [setting.before(parts[0])[-ADDING_REACH:]]
    leads += [setting.between(parts[0], parts[1])[:ADDING_REACH]] if len(parts) > 1 else []
    return any(holds(lexicon.adding, low) for low in leads)


def _comes_to(setting: Setting, claims: Sequence[Claim]) -> bool:
    """Whether words say that two amounts come to the last one, and nothing else is told to be in it."""
    lexicon, (last, total) = setting.lexicon, claims[-2:]
    low = setting.between(last, total)
    if len(low) > LONGEST_LINK or {";", "."} & set(low):
        return False
    if _names_more(setting, low) or holds(lexicon.extras, low) or holds(lexicon.others, low):
        return False
    if setting.concepts([word for word in low if lexicon.adding.ahead([word], 0) is None]) & FURTHER:
        return False
    told = holds(lexicon.coming_to, low) or holds(lexicon.that_is, low)
    return told or "total" in setting.concepts(low)


def _names_more(setting: Setting, low: list[str]) -> bool:
    """Whether an "and" joins something else to the last amount, and no clause that tells the sum."""
    lexicon, opening = setting.lexicon, setting.low()
    joined = [at for at, word in enumerate(low) if word in lexicon.joiners]
    led = lexicon.adding.ahead(opening, 0)
    with_it = led is not None and opening[led[0] - 1] in lexicon.grammar
    return len(joined) > 1 or (len(joined) == 1 and (with_it or "," in low[joined[0] :]))
