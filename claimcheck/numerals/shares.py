"""Shares that two numbers make with the words between them: "two in five", "восемь из десяти"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import Number

TENS = (Decimal(10), Decimal(100))
SHARED_BY = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
"""Wholes by which one shares: "three in four", "nine out of ten", "80 out of 100"."""
POINTS = "point_score"
"""What is won, and is no part of those who share a whole: "94 out of 100 points"."""


def _of_ten(low: list[str], part: Number, whole: Number, words: Lexicon) -> tuple[int, str] | None:
    """ "Восемь из десяти": "out of" between two numbers in words, the second one ten or a hundred."""
    worded = part.style == whole.style == "words" and whole.value in TENS
    return words.ratios_of_ten.ahead(low, part.j) if worded else None


def ratio(low: list[str], part: Number, whole: Number, words: Lexicon) -> Number | None:
    """The share that two numbers make with the words between them; None where they count two things.

    Only small or round wholes make a share ("9 out of 10", "one in twenty"); "35 out of 52 members" are two counts.
    """
    found = words.ratios.ahead(low, part.j) or _of_ten(low, part, whole, words)
    if found is None or found[0] != whole.i or part.ordinal or whole.ordinal or whole.weak:
        return None
    if not (0 < abs(part.value) < whole.value and part.value == int(part.value)) or whole.style == "fraction":
        return None
    after = whole.j
    goes_on = after < len(low) and low[after][0].isalnum()
    if goes_on and (part.value < 0 or words.qualifiers.ahead(low, part.j)):
        return None
    if abs(part.value) != 1 and whole.value not in SHARED_BY:
        return None
    if whole.plain and (len(whole.whole) > 3 or whole.whole.startswith("0")):
        return None
    tables = (words.durations, words.units, words.currencies, words.months, words.scales)
    if any(table.ahead(low, after) for table in tables) or part.scale != 1 or whole.scale not in (1, 100, 1000):
        return None
    counted = words.concepts.ahead(low, after)
    if counted is not None and counted[1] == POINTS:
        return None
    share = Number(part.i, after, part.value / whole.value, Decimal(0), "fraction")
    share.denominator = int(whole.value)
    share.trace = [*part.trace, "ratio", *whole.trace]
    return share
