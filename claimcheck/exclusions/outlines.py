"""Versions and outline numbers: "1.2.3", and the number of a clause at the beginning of a sentence."""

from __future__ import annotations

import regex

from claimcheck.calendar import LAST_DAY, LAST_MONTH
from claimcheck.calendar.years import LAST_YEAR, YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import Stretch, begins_sentence, chunk_after, known_word, until
from claimcheck.languages._international import UNIT_SYMBOLS
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

VERSION = regex.compile(r"[0-9]+(?:\.[0-9]+){2,}+")
ROMAN = regex.compile(r"X{0,3}(?:IX|IV|V?I{1,3}|V|X)")
"""Small Roman numerals in capitals."""
TITLED_SYMBOLS = frozenset(form for _, forms in UNIT_SYMBOLS for form in forms if form.istitle() and len(form) > 1)
"""Symbols of units that look like the first word of a title ("12.5 Hz")."""
SHORT_YEAR = 2
"""Digits of a year in a date that leaves its century out."""


def version(tokens: Tokens, at: int) -> Stretch:
    """Versions and outline numbers (1.2.3); not dates, not thousands."""
    if not tokens.glued(at + 1) or tokens.low[at + 1 : at + 2] != ["."]:
        return None
    match = VERSION.match(tokens.text, tokens.start[at])
    if match is None:
        return None
    groups = match[0].split(".")
    if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0":
        return None
    if len(groups) == 3 and (_ends_in_year(groups) or _begins_with_year(groups)):
        return None
    return chunk_after(tokens, until(tokens, at + 1, match.end()) - 1), "version or outline number"


def _ends_in_year(groups: list[str]) -> bool:
    """Whether three numbers may be a day, a month and a year of two or four digits."""
    first, second, year = groups
    if len(first) > 2 or len(second) > 2 or not 0 < int(second) <= LAST_DAY or not int(first):
        return False
    return len(year) == SHORT_YEAR or (len(year) == YEAR_DIGITS and int(year) <= LAST_YEAR)


def _begins_with_year(groups: list[str]) -> bool:
    """Whether a year stands first, and a month and a day, in either order, behind it."""
    if len(groups[0]) != YEAR_DIGITS or not may_be_year(int(groups[0])):
        return False
    small, large = sorted(map(int, groups[1:]))
    return 0 < small <= LAST_MONTH and large <= LAST_DAY


def behind_roman(tokens: Tokens, at: int) -> Stretch:
    """ "Section IV.2.2": digits behind a Roman numeral and a dot, nothing between them."""
    low, roman = tokens.low, at - 2
    if roman < 0 or low[at - 1] != "." or not tokens.glued(at - 1) or not tokens.glued(at):
        return None
    numeral = ROMAN.fullmatch(tokens.written(roman)) is not None and not (roman and tokens.glued(roman))
    return (chunk_after(tokens, at), "version or outline number") if numeral else None


def section(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "3.1 The Buyer pays", "3.1. Покупатель": the number of a clause at the beginning of a sentence."""
    low, after = tokens.low, at + 3
    if (
        after >= len(low)
        or low[at + 1] != "."
        or len(low[at]) > 2
        or len(low[at + 2]) > 2
        or not low[at + 2].isdecimal()
    ):
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)) or not begins_sentence(tokens, at):
        return None
    if low[after] == "." and tokens.glued(after) and not lexicon.page.ordinal_dot:
        after += 1
    if after >= len(low) or tokens.glued(after) or "\n" in tokens.gap(after):
        return None
    written = tokens.written(after)
    capital = len(written) > 1 and written.istitle() and written not in TITLED_SYMBOLS
    return (at + 3, "section number") if capital and not known_word(tokens, after, lexicon) else None
