"""From tokens to numbers: digits and their grouping, number words, scales, fractions, ordinals.

`read` gives every number of a stretch in order; the kinds look left and right of it and read no digits themselves.
"""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import compose, spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens

__all__ = ["Number", "part", "read"]

LONGEST_RATIO = 4
"""How many tokens may stand between the numbers of a share ("out of every")."""


def part(tokens: Tokens, words: Lexicon) -> None:
    """Take apart the words that are a number and a unit of time ("dreitägig", "двухлетний"), so that both are read."""
    starts, at, whole = words.prefix_starts, 0, len(tokens)
    while at < len(tokens):
        word = tokens.low[at]
        if word[:3] in starts and len(word) > 5:
            cuts = spelled.split_adjective(word, words)
            if cuts and words.idioms.ahead(tokens.low, at) is None:
                tokens.cut(at, cuts)
                at += len(cuts)
        at += 1
    if len(tokens) != whole:
        tokens.digits = [index for index, word in enumerate(tokens.low) if word.isascii() and word.isdigit()]


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
            whole = compound and spelled.decompose(word, words) is not None
            number = compose.from_words(tokens, at, words) if whole else None
            number = number or compose.from_roman(tokens, at, words)
        if number is None:
            at += 1
            continue
        _append(found, number, low, words)
        at = max(number.j, at + 1)
    return found


def _append(found: list[Number], number: Number, low: list[str], words: Lexicon) -> None:
    """Add a number, or make a share of it and the one before: "nine out of ten", "un sur cent"."""
    if found and words.ratios and number.i - found[-1].j <= LONGEST_RATIO:
        share = compose.ratio(low, found[-1], number, words)
        if share is not None:
            found[-1] = share
            return
    found.append(number)
