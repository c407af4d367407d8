"""Years of copyright notices, which date nothing that is told: "© 2024", "(c) 2019-2024 Jane Doe", "© Reuters 2023"."""

from __future__ import annotations

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import Stretch
from claimcheck.tokens import Tokens

SIGN, IN_LETTERS = "©", ["(", "c", ")"]
OWNER = 4
"""How many words may name the owner before the year."""


def read(tokens: Tokens, at: int) -> Stretch:
    """The year at a token and those joined to it, where the sign stands before them."""
    low = tokens.low
    if (SIGN not in low and IN_LETTERS[1] not in low) or not _signed(low, at):
        return None
    end = at + 1
    while end + 1 < len(low) and low[end] in ("-", ",") and low[end + 1].isdigit() and len(low[end + 1]) == YEAR_DIGITS:
        end += 2
    return end, "copyright notice"


def _signed(low: list[str], at: int) -> bool:
    for before in range(at - 1, max(at - OWNER - 2, -1), -1):
        if low[before] == SIGN or low[before - 2 : before + 1] == IN_LETTERS:
            return True
        if not low[before][0].isalpha() and low[before] != ",":
            return False
    return False
