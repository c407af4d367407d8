"""Which numbers may be years: in one place how many digits a year has, and between which bounds it is looked for.

The narrower the bounds, the less else speaks for a year where they are asked for. All bounds are closed.
"""

from __future__ import annotations

from decimal import Decimal

YEAR_DIGITS = 4
"""With how many digits a year is written in full."""
FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years that a text may speak of with so many digits."""
FIRST_MODERN, LAST_MODERN = 1800, 2100
"""Those that stand without a word of time, as the year of what is founded or held does."""
FIRST_LIKELY, LAST_LIKELY = 1900, 2100
"""Those for which a number is rather taken than for an amount, a label or a part of a code."""


def may_be_year(number: int | Decimal) -> bool:
    """Whether a number is not too small and not too large for a year."""
    return FIRST_YEAR <= number <= LAST_YEAR


def is_modern_year(number: int | Decimal) -> bool:
    """Whether a number may be a year that nothing beside it calls one."""
    return FIRST_MODERN <= number <= LAST_MODERN


def is_likely_year(number: int | Decimal) -> bool:
    """Whether a number is likelier a year than anything else."""
    return FIRST_LIKELY <= number <= LAST_LIKELY
