"""Results: wins, draws and losses are as many as the games that were played."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks.sum._shape import Parted, is_amount
from claimcheck.comparison import COUNTED
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting

ALL = ("win", "draw", "loss")
OUTCOME_BEHIND = 3
"""How many tokens behind a number may hold what it counts."""


def results(setting: Setting) -> Iterator[Parted]:
    """ "Five wins, two draws and one loss from nine games": all results of the games of a sentence."""
    told: dict[str, list[Claim]] = {}
    for claim in setting.claims:
        if is_amount(claim) and claim.figure.kind in COUNTED:
            told.setdefault(_outcome(setting, claim), []).append(claim)
    parts = [claim for key in ALL for claim in told.get(key, ())]
    played = told.get("match", ())
    missing = [key for key in ALL if key not in told]
    if len(played) != 1 or len(parts) != len(ALL) - len(missing) or len(parts) < len(ALL) - 1:
        return
    last = max(parts, key=lambda claim: claim.figure.start)
    if played[0].figure.start > last.figure.start and not MARKS.isdisjoint(setting.between(last, played[0])):
        return
    parted = Parted(played[0], tuple(sorted(parts, key=lambda claim: claim.figure.start)), _single(setting, missing))
    if parted.is_plausible() and (parted.ones == len(missing) or parted.added > parted.stated):
        yield parted


def _outcome(setting: Setting, claim: Claim) -> str:
    """What a number counts: the noun behind it, else the verb before it; "" for anything else."""
    words, text = setting.lexicon.outcomes, setting.behind_number(claim)
    ends = MARKS | setting.lexicon.joiners
    stop = next((at for at, word in enumerate(text) if word in ends), len(text))
    behind = (words.ahead(text, at) for at in range(min(OUTCOME_BEHIND, stop)))
    found = next((phrase for phrase in behind if phrase is not None), None)
    before = words.behind(lead, len(lead)) if (lead := setting.before(claim)) else None
    told = found or before
    return "" if told is None else told[1]


def _single(setting: Setting, keys: list[str]) -> int:
    """How many of some results are told by a word that may be an article: "and one loss"."""
    lexicon, low = setting.lexicon, setting.low()
    ones = lexicon.ones | lexicon.articles
    found = [lexicon.outcomes.ahead(low, at + 1) for at, word in enumerate(low) if word in ones]
    return sum(1 for key in keys if key in [phrase[1] for phrase in found if phrase is not None])
