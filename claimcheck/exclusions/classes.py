"""Classes of a school: "7-А", "7 «Б»"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.tokens import Tokens

CLASS_DIGITS = 2
"""Digits of a class at the most."""
QUOTES = frozenset('«"“„')
"""What may open the quotation of its letter."""


def quoted(tokens: Tokens, at: int) -> Stretch:
    """ "7 «Б»": a number and a single capital letter between quotation marks."""
    letter, closing = at + 2, at + 3
    if closing >= len(tokens.low) or tokens.low[closing] not in '»"”“':
        return None
    single = len(tokens.low[letter]) == 1 and tokens.low[letter].isalpha() and tokens.written(letter).isupper()
    return (closing + 1, "label") if single and len(tokens.low[at]) <= CLASS_DIGITS else None


def lettered(tokens: Tokens, at: int) -> Stretch:
    """ "7-А": a small number and a single capital letter over a hyphen, which is no ending of an ordinal."""
    letter = at + 2
    if letter >= len(tokens.low) or not (tokens.glued(at + 1) and tokens.glued(letter)):
        return None
    if tokens.glued(letter + 1) and tokens.low[letter + 1] not in ".,;:)":
        return None
    capital = len(tokens.low[letter]) == 1 and tokens.written(letter).isupper() and not tokens.low[letter].isascii()
    return (letter + 1, "label") if capital and len(tokens.low[at]) <= CLASS_DIGITS else None
