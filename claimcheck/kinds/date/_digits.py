"""What the readers of all-digit dates share: their forms, the order of day and month, and what leads to a date."""

from __future__ import annotations

import regex

from claimcheck.calendar.forms import Either, MonthDay
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

NUMERIC = regex.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[.\-/‑–])(?P<b>[0-9]{1,2})(?:(?P=mark)(?P<c>[0-9]{4}|[0-9]{1,2}))?+(?![0-9]|[.,\-/:][0-9])"
)
RANGE = regex.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[./\-])(?P<b>[0-9]{1,2})(?:(?P=mark)(?P<c>[0-9]{4}|[0-9]{2}))?+(?=[-–—][0-9]{1,2}(?P=mark)[0-9]{1,2})"
)

ISO_RANGE = regex.compile(
    r"(?P<a>[0-9]{4})(?P<mark>-)(?P<b>[0-9]{2})-(?P<c>[0-9]{2})(?=/[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]|-[0-9]))"
)


def token_after(tokens: Tokens, at: int, end: int) -> int:
    """The first token behind `at` that begins at an offset or later."""
    after = at + 1
    while after < len(tokens.low) and tokens.start[after] < end:
        after += 1
    return after


def after_date_word(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a weekday, or a word that leads to a date, stands before."""
    low, before = tokens.low, at
    while before > 0 and low[before - 1] in (",", "(", "."):
        before -= 1
    if lexicon.weekdays.behind(low, before):
        return True
    return bool(before == at and at and (low[at - 1] in lexicon.day_leads or lexicon.date_comparators.behind(low, at)))


def ordered(one: int, two: int, year: int | None, lexicon: Lexicon) -> MonthDay | Either | None:
    """Day and month in the order that the numbers or the language decide; both readings where neither does."""
    if one > 31 or two > 31 or not (one and two):
        return None
    if one > 12 and two > 12:
        return MonthDay(two, one, year=year) if year is not None else None
    first = MonthDay(two, one, year=year)
    second = MonthDay(one, two, year=year)
    if one > 12 or two > 12:
        return first if one > 12 else second
    if lexicon.page.date_order == "mdy" and one != two:
        return Either(second, first)
    return first if lexicon.page.date_order == "dmy" or one == two else second
