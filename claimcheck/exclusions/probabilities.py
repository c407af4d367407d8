"""Probabilities of statistics, which tell how sure another figure is: "p < 0.05", "P = .02", "p-value = 0.03".

Statistics of tests with their degrees of freedom tell no more: "t(58) = 2.31", "F(2, 57) = 4.1".
"""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, has_unit, until
from claimcheck.languages._international import PROBABILITIES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

COMPARISONS = frozenset("<>=≤≥")
SIGNS = COMPARISONS | {"."}
"""What stands right before the digits: a sign, or the dot of a decimal whose zero is left out."""
TEST = regex.compile(r"[0-9]{1,4}(?:[,;]\s?[0-9]{1,5})?\)\s?[=<>≤≥≈]\s?[-−–]?(?:[0-9]+[.,]|\.)?[0-9]+(?![0-9])")
"""Degrees of freedom, the bracket behind them, and the value of a test."""
LETTER_REACH = 3
"""How many tokens before a sign the letter may stand ("p-value =")."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The decimal that begins with the digits at a token, behind a letter for probability and a sign."""
    low, bare = tokens.low, at > 0 and tokens.low[at - 1] == "." and tokens.glued(at)
    sign = at - 1 - bare
    if sign < 1 or low[sign] not in COMPARISONS or not _is_probability(tokens, sign):
        return None
    if bare:
        return at + 1, "probability of statistics"
    decimal = low[at] in ("0", "00") and low[at + 1 : at + 2] != [] and low[at + 1] in ".," and tokens.glued(at + 2)
    told = decimal and low[at + 2].isdecimal() and not has_unit(tokens, at + 3, lexicon)
    return (at + 3, "probability of statistics") if told else None


def of_test(tokens: Tokens, at: int) -> Stretch:
    """ "(58) = 2.31" behind the letter of a test that the bracket is glued to, which may be squared."""
    opening, letter = at - 1, at - 2
    if letter < 0 or tokens.low[opening] != "(" or not (tokens.glued(opening) and tokens.glued(at)):
        return None
    letter -= tokens.low[letter] == "²" and tokens.glued(letter)
    alone = len(tokens.low[letter]) == 1 and tokens.low[letter].isalpha()
    if not alone or (letter and tokens.glued(letter) and tokens.low[letter - 1][0].isalnum()):
        return None
    match = TEST.match(tokens.text, tokens.start[at])
    return (until(tokens, at + 1, match.end()), "probability of statistics") if match is not None else None


def _is_probability(tokens: Tokens, sign: int) -> bool:
    """Whether the letter, alone or with a noun behind its hyphen, stands before a sign."""
    low, letter = tokens.low, sign - 1
    if letter > 1 and low[letter - 1] == "-" and tokens.glued(letter) and tokens.glued(letter - 1):
        letter -= LETTER_REACH - 1
    return low[letter] in PROBABILITIES and not (tokens.glued(letter) and letter > 0 and low[letter - 1][0].isalnum())
