"""From tokens to numbers: digits and their grouping, number words, scales, fractions, ordinals.

`read` gives every number of a stretch in order; the kinds look left and right of it and read no digits themselves.
"""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import compose
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens

__all__ = ["Number", "read"]


def read(tokens: Tokens, words: Lexicon) -> list[Number]:
    """All numbers of the tokens, in order and apart."""
    found: list[Number] = []
    at, size = 0, len(tokens)
    low, numeric, compound = tokens.low, words.numeric, bool(words.parts)
    stems = bool(words.vague_plurals.stems or words.ordinals.stems)
    while at < size:
        word = low[at]
        if word.isascii() and word.isdigit():
            number = compose.from_digits(tokens, at, words)
        elif word in numeric or stems:
            number = compose.from_words(tokens, at, words)
        elif word in words.vulgar:
            number = compose.from_vulgar(tokens, at, words)
        else:
            number = None
        if number is None and word[0].isalpha():
            number = compose.from_compound(tokens, at, words) if compound else None
            number = number or compose.from_roman(tokens, at, words)
        if number is None:
            at += 1
            continue
        found.append(number)
        at = max(number.j, at + 1)
    return found
