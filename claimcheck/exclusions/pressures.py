"""The blood pressure, two numbers that count nothing: "tension 13/8", "давление 130 на 85", "140 over 90"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.exclusions._shape import Stretch
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits
from claimcheck.tokens import Tokens

NAME_REACH = 6
"""How many tokens from the name of the pressure to its numbers."""
LONGEST_NAME = 4
"""Tokens of a name of the pressure."""
OVER = frozenset("/x")
CENTIMETRES, MILLIMETRES = (Decimal(8), Decimal(30)), (Decimal(60), Decimal(300))
"""Of mercury: between what the upper number lies, by the unit in which it is told."""
LEAST_SHARE = 4
"""The lower number is no smaller than so many parts of the upper one."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """Both numbers of the pressure, of which the first begins at a token."""
    if not tokens.holds(roles.PRESSURE, at - NAME_REACH - LONGEST_NAME, at):
        return None
    if not (_is_over(tokens, at + 1, lexicon) or _is_over(tokens, at + 3, lexicon)):
        return None
    upper = digits.literal(tokens, at, lexicon)
    second = upper[0] + 1 if upper is not None and _is_over(tokens, upper[0], lexicon) else len(tokens.low)
    if upper is None or second >= len(tokens.low) or not tokens.low[second].isdecimal():
        return None
    lower = digits.literal(tokens, second, lexicon)
    if lower is None or not _is_pair(upper[2], lower[2]) or not _is_named(tokens, at, lexicon):
        return None
    return lower[0], "blood pressure"


def _is_over(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return at < len(tokens.low) and (tokens.low[at] in OVER or tokens.low[at] in lexicon.pressed_over)


def _is_pair(upper: Decimal, lower: Decimal) -> bool:
    possible = any(least <= upper <= most for least, most in (CENTIMETRES, MILLIMETRES))
    return possible and upper / LEAST_SHARE < lower < upper


def _is_named(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a name of the pressure stands shortly before."""
    low = tokens.low
    return any(lexicon.pressures.behind(low, back) for back in range(at, max(0, at - NAME_REACH), -1))
