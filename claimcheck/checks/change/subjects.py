"""Of what a change is: whether a new clause behind two levels tells of something else that changed."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, holds, opens
from claimcheck.tokens import Tokens

OF_CHANGES = frozenset(
    ("difference", "rate", "total", "amount", "value", "share", "previous", "current", "average", "majority")
)
"""Concepts of a change that are of whatever changes, and of when it did."""
SHORTEST_APPOSITION = 4
"""How many tokens such a clause has at least: a comma, an article, a noun and a preposition."""


def tells_of_another(setting: Setting, last: Claim, amount: Claim) -> bool:
    """Whether a new clause tells of what the levels are not of: "from 42 to 47 euros, and the fee by 6 euros"."""
    low = setting.between(last, amount)
    lexicon, stem = setting.lexicon, setting.lexicon.meanings.stem
    starts = [at for at, word in enumerate(low) if word == ";" or word in lexicon.joiners or word in lexicon.contrasts]
    starts = starts or _apposed_subject(setting, low)
    if not starts:
        return False
    told = Tokens(setting.document.text, setting.start, last.figure.end).low
    led = lexicon.articles | lexicon.determiners | lexicon.of_words | lexicon.locatives
    known = {stem(word) for word in told}
    for before, word in pairwise(low[starts[0] :]):
        if not word.isalpha() or word in lexicon.grammar or word in lexicon.measuring or stem(word) in known:
            continue
        meant = setting.concepts([word])
        named = before in led or bool(meant & NOUNS)
        if named and not lexicon.changes.ahead([word], 0) and not meant & (CHANGES | OF_CHANGES):
            return True
    return False


def _apposed_subject(setting: Setting, low: list[str]) -> list[int]:
    """Where a comma leads to an article and no word of change: "from 800 to 900 euros, die Nebenkosten um 50 Euro"."""
    lexicon = setting.lexicon
    if (
        low[:1] != [","]
        or len(low) < SHORTEST_APPOSITION
        or not (low[1] in lexicon.articles or low[1] in lexicon.determiners)
    ):
        return []
    changes = (
        holds(lexicon.changes, low) or holds(lexicon.differences, low) or not CHANGES.isdisjoint(setting.concepts(low))
    )
    return [] if changes or opens(lexicon.that_is, low) else [0]
