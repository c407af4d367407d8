"""The words that say what an amount is of, or what a percentage is of, by their stems."""

from __future__ import annotations

from claimcheck.model import Claim
from claimcheck.setting import Setting

NOUN_REACH = 3
"""How many words from a figure its noun may stand."""


def stems(setting: Setting, low: list[str]) -> set[str]:
    """Stems of the content words up to the first mark."""
    lexicon = setting.lexicon
    found: set[str] = set()
    for word in low:
        if not word[0].isalpha() and found:
            break
        if word.isalpha() and len(word) > 3 and word not in lexicon.function_words:
            found.add(lexicon.meanings.stem(word))
    return found


def noun(setting: Setting, claim: Claim) -> set[str]:
    """Stems of the words that say what a figure measures: its noun, or the nearest words before it."""
    lead = setting.before(claim)[-NOUN_REACH - 2 :]
    return stems_of(setting, [*lead, *setting.around(claim)[len(setting.before(claim)) :][:2]])


def stems_of(setting: Setting, low: list[str]) -> set[str]:
    """The stems of the longer words among some tokens, without those of grammar."""
    lexicon = setting.lexicon
    return {lexicon.meanings.stem(word) for word in low if word.isalpha() and len(word) > 3} - lexicon.function_words
