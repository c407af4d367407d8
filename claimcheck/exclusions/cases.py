"""File numbers of courts: "VIII ZR 12/18", "2 BvR 1261/16"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.tokens import Tokens

CHAMBER_LETTERS = frozenset("IVX")
LONGEST_REGISTER = 4
"""Letters of a register."""


def behind_chamber(tokens: Tokens, at: int) -> Stretch:
    """ "VIII ZR 12/18": the number and the year of a case behind the chamber and the register, both in letters."""
    low, year = tokens.low, at + 2
    if at < 2 or tokens.glued(at) or year >= len(low) or not low[year].isdecimal() or len(low[year]) not in (2, 4):
        return None
    chamber = CHAMBER_LETTERS.issuperset(tokens.written(at - 2))
    filed = chamber and _is_register(tokens, at - 1) and tokens.glued(year)
    return (year + 1, "reference number") if filed else None


def opens(tokens: Tokens, at: int) -> bool:
    """Whether the register, number and year of a case stand behind the Roman numeral of a chamber ("III ZR 183/17")."""
    year = at + 3
    return year < len(tokens.low) and tokens.low[at + 2] == "/" and behind_chamber(tokens, at + 1) is not None


def numbered(tokens: Tokens, at: int) -> Stretch:
    """ "6 W 31/17", "2 BvR 1261/16": a chamber, letters of a register, a number and a year."""
    low, last = tokens.low, at + 4
    if last >= len(low) or low[at + 3] != "/" or not (low[at + 2].isdecimal() and low[last].isdecimal()):
        return None
    short = len(low[at]) < 3 and len(low[last]) in (2, 4)
    joined = tokens.glued(at + 3) and tokens.glued(last)
    return (last + 1, "reference number") if _is_register(tokens, at + 1) and short and joined else None


def _is_register(tokens: Tokens, at: int) -> bool:
    """Whether letters stand there that may name the register of a court ("ZR", "BvR")."""
    letters = tokens.written(at)
    return letters.isalpha() and letters[0].isupper() and len(letters) <= LONGEST_REGISTER
