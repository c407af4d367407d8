"""Words of streets and squares, and how their names end."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

STREET_REACH = 7
"""How many tokens away from a house number or a postal code a street's word may stand, and a little more."""
LONGEST_SHORT = 3
"""Letters of the ending of a street's name in short."""


def is_street(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of streets stands at a token, or one that ends as their names do."""
    low = tokens.low
    if not 0 <= at < len(low) or (at and tokens.glued(at) and low[at - 1].isdecimal()):
        return False
    if low[at + 1 : at + 2] == ["$"] and tokens.glued(at + 1):
        return False
    if at and tokens.gap(at) == "-" and f"{low[at - 1]}-{low[at]}" in lexicon.streets:
        return True
    if at and low[at] == "/" and tokens.glued(at) and f"{low[at - 1]}/" in lexicon.streets:
        return True
    if lexicon.page.capital_nouns and not tokens.glued(at) and tokens.written(at).islower():
        return False
    return low[at] in lexicon.streets or (
        bool(lexicon.page.street_endings) and low[at].endswith(lexicon.page.street_endings)
    )


def is_short(word: str, lexicon: Lexicon) -> bool:
    """ "Lindenstr.", "пр.": a street's word in short, or what ends in one."""
    if word in lexicon.streets:
        return word in lexicon.abbreviations
    return any(len(ending) <= LONGEST_SHORT and word.endswith(ending) for ending in lexicon.page.street_endings)
