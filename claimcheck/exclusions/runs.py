"""Numbers told one after another for their own sake: the number line "10 9 8 7 6 5", the countdown "3, 2, 1"."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.exclusions._shape import Stretch, measured
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

FEWEST_IN_LINE, MOST_IN_LINE, FEWEST_IN_COUNTDOWN = 5, 20, 3
"""How many numbers in a row are a line of numbers, at the least and at the most, and how few are a countdown."""
MOST_DIGITS = 2
"""Digits of each number."""
HIGHEST = 20
"""Where a countdown in words begins at the most."""
PAUSES = frozenset(",…-.")
SPACES = frozenset((" ", "\u00a0"))


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number line or the countdown that begins with the digits at a token."""
    following = at + 1
    if following >= len(tokens.low):
        return None
    if tokens.roles[following] & roles.DIGITS:
        return _line(tokens, at, lexicon)
    return _countdown(tokens, at, lexicon) if tokens.low[following] in PAUSES else None


def _line(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "10 9 8 7 6", "1 3 5 4 2": with spaces between, every number of a row once."""
    low, after, end = tokens.low, at, min(len(tokens.low), at + MOST_IN_LINE + 1)
    while after < end and low[after].isdecimal() and len(low[after]) <= MOST_DIGITS:
        if after > at and tokens.gap(after) not in SPACES:
            return None
        after += 1
    row = sorted(map(int, low[at:after]))
    if not FEWEST_IN_LINE <= len(row) <= MOST_IN_LINE or row != list(range(row[0], row[0] + len(row))):
        return None
    return None if measured(tokens, after, lexicon) else (after, "row of numbers")


def _countdown(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "5, 4, 3, 2, 1", "3… 2… 1": one less each time, down to one or nothing."""
    low, last, several = tokens.low, at, 1
    while len(low[last]) <= MOST_DIGITS and (following := _past_pause(tokens, last + 1)) is not None:
        if not low[following].isdecimal() or int(low[following]) != int(low[last]) - 1:
            break
        last, several = following, several + 1
    if several < FEWEST_IN_COUNTDOWN or int(low[last]) > 1 or _counts(tokens, last + 1, lexicon):
        return None
    return last + 1, "countdown"


def _counts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the last number counts something or a list goes on ("3, 2, 1 and 0 points")."""
    further = at + 1 < len(tokens.low) and tokens.low[at] in lexicon.joiners and tokens.low[at + 1].isdecimal()
    return further or measured(tokens, at, lexicon)


def _past_pause(tokens: Tokens, at: int) -> int | None:
    """The token behind a mark or several that part the numbers of a countdown."""
    after = at
    while after < len(tokens.low) and tokens.low[after] in PAUSES:
        after += 1
    return after if at < after < len(tokens.low) else None


def spelled(tokens: Tokens, number: Number, lexicon: Lexicon) -> Stretch:
    """ "Five, four, three, two, one": a countdown in words."""
    if number.ordinal or not 1 < number.value <= HIGHEST or number.j > number.i + 1:
        return None
    low, last, value, several = tokens.low, number.i, number.value, 1
    while (following := _past_pause(tokens, last + 1)) is not None:
        found = lexicon.cardinals.ahead(low, following)
        if found is None or found[0] != following + 1 or found[1] != value - 1:
            break
        last, value, several = following, found[1], several + 1
    if several < FEWEST_IN_COUNTDOWN or value > 1 or _counts(tokens, last + 1, lexicon):
        return None
    return last + 1, "countdown"
