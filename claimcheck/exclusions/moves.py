"""Moves of chess: "1.e4", "12...Qxh7+", "23. Sf3", "0-0-0" behind the number of a move."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, until
from claimcheck.tokens import Tokens

MOVE = regex.compile(
    r"""[0-9]{1,3}(?:\.\s?|\.{3}\s?|…\s?)
    (?: (?: (?:Кр|[\p{Lu}\u2654-\u265f]) [a-hасе]?[1-8]? | [a-hасе][1-8]? )? [-–x×:х]? [a-hасе][1-8] (?:=?\p{Lu})?
      | [O0О][-–][O0О](?:[-–][O0О])? )
    (?:[+#!?]|(?![\p{L}0-9]))""",
    regex.VERBOSE,
)
"""The number of a move, then the piece by its letter in any language, the square, and "x" where something is taken."""
DOTS = frozenset(".…")


def read(tokens: Tokens, at: int) -> Stretch:
    """The move that begins with its number."""
    low, square = tokens.low, at + 2
    if not tokens.glued(at + 1) or low[at + 1] not in DOTS:
        return None
    if square < len(low) and low[square].isdecimal() and len(low[square]) > 1:
        return None
    match = MOVE.match(tokens.text, tokens.start[at])
    return (until(tokens, at + 1, match.end()), "move in a game") if match is not None else None
