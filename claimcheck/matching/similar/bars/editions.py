"""What parts two editions of what is held again and again: the next one, and those of two series."""

from __future__ import annotations

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.languages.concepts import RECURRING
from claimcheck.matching.similar import heads, likeness
from claimcheck.matching.similar._shape import Profile
from claimcheck.tokens import Tokens

MISCOUNTED = 2
"""By how many editions one may be miscounted."""


def is_next_edition(a: Profile, b: Profile) -> bool:
    """Whether one is the next of two editions, told of a year to come: "then an 18th festival, in 2027"."""
    told = b.figure.document.date
    if told is None or _editions_between(b, a) != 1:
        return False
    words = Tokens(a.figure.document.text, a.claim.start, a.claim.end).low
    years = (int(word) for word in words if len(word) == YEAR_DIGITS and word.isascii() and word.isdecimal())
    return any(may_be_year(year) and year > told.year for year in years)


def of_two_series(a: Profile, b: Profile) -> bool:
    """Whether two editions are further apart than a miscount, and no slip joins them."""
    between = abs(_editions_between(a, b))
    return between > MISCOUNTED and not likeness.slip_of(a, b) and not likeness.in_one_digit(a, b)


def _editions_between(a: Profile, b: Profile) -> int:
    """How many editions later the second of two is; 0 where they are none."""
    one, two = a.figure.value.first, b.figure.value.first
    if a.bucket != "ordinal" or one is None or two is None or not RECURRING.issuperset((heads.held(a), heads.held(b))):
        return 0
    return int(two - one)
