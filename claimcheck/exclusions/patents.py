"""Numbers of patents and of applications for them: "EP 1483099 A1", "US 6,123,456 B2", "US 61/302,118"."""

from __future__ import annotations

from claimcheck.exclusions._shape import CLOSING_MARKS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits
from claimcheck.tokens import Tokens

OFFICE = 2
"""Letters of the office that grants them."""
FEWEST_DIGITS, GROUP = 6, 3
"""Digits of a number, and of the groups of an application."""


def past_number(tokens: Tokens, at: int, words: Lexicon) -> int | None:
    """The token after the number that begins with the digits at a token, behind an office in capitals."""
    if len(tokens.low[at - 1]) != OFFICE or not tokens.written(at - 1).isupper():
        return None
    read = digits.literal(tokens, at, words)
    kind = _past_kind(tokens, at, read[0]) if read is not None else None
    return kind or _past_application(tokens, at)


def _past_kind(tokens: Tokens, at: int, end: int) -> int | None:
    """The token after "B2" behind a long number: a letter and a digit that tell its kind."""
    size = sum(map(len, filter(str.isdecimal, tokens.low[at:end])))
    if size < FEWEST_DIGITS or end + 1 >= len(tokens.low) or tokens.gap(end) not in (" ", "\u00a0"):
        return None
    letter, digit = tokens.written(end), tokens.low[end + 1]
    kind = len(letter) == 1 and letter.isupper() and len(digit) == 1 and digit.isdecimal() and tokens.glued(end + 1)
    return end + 2 if kind else None


def _past_application(tokens: Tokens, at: int) -> int | None:
    """The token after "61/302,118", "61/302 118": two digits, a slash, and two groups of three."""
    low, last = tokens.low, at + 3
    last += low[last : last + 1] == [","]
    if last >= len(low) or low[at + 1] != "/" or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    grouped = all(low[group].isdecimal() and len(low[group]) == GROUP for group in (at + 2, last))
    ends = not tokens.glued(last + 1) or low[last + 1] in CLOSING_MARKS
    return last + 1 if grouped and len(low[at]) == OFFICE and ends else None
