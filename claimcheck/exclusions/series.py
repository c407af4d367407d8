"""Further models, types and sheets behind a name with a number: "ВАЗ-2114, и на 21099", "maps 644 and 2459"."""

from __future__ import annotations

from claimcheck.exclusions._shape import has_unit
from claimcheck.exclusions.labels import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

REASONS = frozenset(("part of an identifier", "part of a name", "label"))
FEWEST_DIGITS = 2
CLOSING = frozenset(".,;:!?)\"'»”")


def end(tokens: Tokens, at: int, after: int, words: Lexicon) -> int:
    """The token after the last number that "and" joins to a name with digits, of about as many; else `after`.

    Args:
        at: The digits of the name.
        after: The token after the name.
    """
    ends, digits = after, len(tokens.low[at])
    while (number := _next(tokens, after, words)) is not None:
        further, joined = number
        if abs(len(tokens.low[further]) - digits) > 1 or not _stands(tokens, further, words):
            break
        after = further + 1
        ends = after if joined else ends
    return ends


def _next(tokens: Tokens, at: int, words: Lexicon) -> tuple[int, bool] | None:
    """The digits behind a comma, "and" and a preposition, and whether "and" stands there."""
    low = tokens.low
    first = at
    at += low[at : at + 1] == [","]
    joined = at < len(low) and low[at] in words.reference_joiners
    at += joined
    at += joined and at < len(low) and low[at] in words.grammar and low[at] not in words.of_words
    found = first < at < len(low) and low[at].isdecimal() and len(low[at]) >= FEWEST_DIGITS and bool(tokens.gap(at))
    return (at, joined) if found else None


def _stands(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a whole number stands there that is no year, and nothing that it could count or measure behind it."""
    low, after = tokens.low, at + 1
    if not is_bare(tokens, at, words) or has_unit(tokens, after, words):
        return False
    if after >= len(low) or not low[after][0].isalnum():
        return after >= len(low) or (low[after] in CLOSING and not tokens.glued(after + 1))
    return low[after] in words.finite or low[after] in words.reference_joiners
