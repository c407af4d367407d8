"""Versions of programs by their number alone: "update Chrome to 121", «обновите Chrome до 121»."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import CLOSING_MARKS, Stretch
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

MOST_DIGITS = 3
"""Digits of a version that has no parts."""
VERB_REACH = 3
"""How many tokens before the name of a program the verb may stand."""


def read(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """The version that the digits at a token are, behind the name of what is brought to it and a preposition."""
    low, name, after = tokens.low, at - 2, at + 1
    if name < 1 or len(low[at]) > MOST_DIGITS or not is_bare(tokens, at, words):
        return None
    if low[at - 1] not in words.grammar and words.qualifiers.behind(low, at) is None:
        return None
    if not tokens.written(name)[0].isupper() or (words.page.capital_nouns and low[name - 1] in words.determiners):
        return None
    if words.updating.isdisjoint(low[max(0, name - VERB_REACH) : name]):
        return None
    ends = after >= len(low) or low[after] in CLOSING_MARKS or low[after] in words.grammar
    return (after, "version or outline number") if ends and not counts(tokens, after, words, Decimal(low[at])) else None
