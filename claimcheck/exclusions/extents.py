"""How the digits of a label are written, and where it ends: "23", "23-B", "4/2015", "12-15", "0.17", "3M"."""

from __future__ import annotations

from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.exclusions._shape import before_hour
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import GROUP_DIGITS, digits
from claimcheck.tokens import Tokens

LONGEST_LABEL, DAY_DIGITS = 9, 8
"""Digits of a label at the most, and of a whole date."""
ENDING = frozenset(".,;:!?…\"'»”)")
"""Marks that may be glued to the end of a label."""


def past_first(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "23", "23-B", "4/2015"; None where it may be an amount, a year or a fraction."""
    after = at + 1
    outlined = is_outlined(tokens, at, lexicon)
    if outlined or (tokens.glued(after) and tokens.low[after] not in ENDING):
        parted = outlined or is_parted(tokens, at) or _is_lettered(tokens, at) or _is_spanned(tokens, at)
        if not parted and not is_suffixed(tokens, at, lexicon):
            return None
        after = at + 3 if parted else at + 2
    elif not is_bare(tokens, at, lexicon):
        return None
    ended = not tokens.glued(after) or (tokens.low[after] in ENDING and not _goes_on(tokens, after))
    return after if ended else None


def past_words(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "(десять)" in "10 (десять) рублей": the number again, in words and brackets; else `at`."""
    low, close = tokens.low, at + 1
    if low[at : at + 1] != ["("]:
        return at
    while close < len(low) and low[close] in lexicon.numeric:
        close += 1
    return close + 1 if close > at + 1 and low[close : close + 1] == [")"] else at


def is_bare(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a whole number without groups stands there that is no year and no day in digits."""
    written = tokens.low[at]
    if len(written) == DAY_DIGITS or len(written) > LONGEST_LABEL or is_likely_year(int(written)):
        return False
    literal = digits.literal(tokens, at, lexicon)
    return literal is not None and literal[4]


def is_parted(tokens: Tokens, at: int) -> bool:
    """ "Report 4/2015", "decision 7/21": two numbers over a slash that are no fraction, no month and no two years."""
    low, last = tokens.low, at + 2
    if not tokens.glued(last) or low[at + 1] != "/" or not (low[at].isdecimal() and low[last].isdecimal()):
        return False
    fraction = (len(low[last]) == 1 and int(low[at]) < int(low[last])) or low[at][0] == "0"
    return not fraction and len(low[at]) < YEAR_DIGITS and len(low[last]) <= YEAR_DIGITS


def _is_lettered(tokens: Tokens, at: int) -> bool:
    """ "Form 12-B": a capital letter behind a hyphen."""
    last = at + 2
    if last >= len(tokens.low) or tokens.low[at + 1] != "-" or not tokens.glued(last):
        return False
    return len(tokens.low[last]) == 1 and tokens.written(last).isupper()


def _is_spanned(tokens: Tokens, at: int) -> bool:
    """ "Lines 12-15": two small numbers that rise, over a dash."""
    low, last = tokens.low, at + 2
    if last >= len(low) or low[at + 1] != "-" or not tokens.glued(last) or not low[last].isdecimal():
        return False
    return max(len(low[at]), len(low[last])) < YEAR_DIGITS and int(low[at]) < int(low[last])


def is_outlined(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Raum 0.17", "проект 636.3": two small numbers over a dot where the decimal mark is a comma."""
    low, last = tokens.low, at + 2
    if lexicon.page.decimal != "," or last >= len(low) or low[at + 1] != ".":
        return False
    short = len(low[at]) <= YEAR_DIGITS and len(low[last]) < GROUP_DIGITS
    return short and tokens.glued(last) and low[last].isdecimal() and not before_hour(tokens, last + 1, lexicon)


def is_suffixed(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Valve 3M": a letter that stands for a scale elsewhere."""
    letter = tokens.written(at + 1)
    return len(letter) == 1 and letter.isupper() and letter in lexicon.suffixes


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether something is glued on behind a mark ("13.ª", "22,24")."""
    return tokens.glued(at + 1) and tokens.low[at + 1] not in ENDING
