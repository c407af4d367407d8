"""Codes whose parts are joined by hyphens: "555-0142", "3200-Serie", "64-17-5"."""

from __future__ import annotations

import regex

from claimcheck.calendar import LAST_DAY, LAST_MONTH
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.exclusions._shape import CODES, UNIT_LETTERS, Stretch, measured, until, until_gap
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

SUBSTANCE = regex.compile(r"[1-9][0-9]{1,6}-[0-9]{2}-[0-9](?![\p{L}0-9-])")
ARTICLE = regex.compile(r"[1-9][0-9]{2}-[0-9]{1,3}-[0-9]{1,3}(?![\p{L}0-9-])")
"""An article of a code of laws, or another number of three parts; a date has no three digits."""
INSTALMENTS = regex.compile(r"0[-–]0[-–][0-9]{1,2}(?![\p{L}0-9-])")
"""Nothing at once, nothing on top, and how many months."""
LONG_PART = 5
"""Digits of a part that is no end of a range where the other has fewer by two or more."""
POSTAL = ((4, 3), (5, 3))
"""Digits of the two parts of postal codes."""
YEARLY = 3
"""Digits of what is numbered within a year ("2023-112"); two or four may be a second year."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The code that begins with the digits at a token, which a hyphen is glued to."""
    return (
        _hour_of(tokens, at, lexicon)
        or _of_series(tokens, at, lexicon)
        or _substance(tokens, at)
        or _instalments(tokens, at)
        or _article(tokens, at, lexicon)
        or _closed_by_letter(tokens, at)
        or _parted(tokens, at, lexicon)
        or _in_one(tokens, at, lexicon)
    )


def _hour_of(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Den 15-Uhr-Termin": an hour and its word over a hyphen."""
    noun = at + 2
    if noun >= len(tokens.low) or not tokens.glued(noun) or lexicon.clock.ahead(tokens.low, noun) is None:
        return None
    return (until_gap(tokens, at), "time of day") if len(tokens.low[at]) < 3 else None


def _of_series(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "3200-Serie": a number that names a series over a hyphen."""
    noun = at + 2
    if noun >= len(tokens.low) or tokens.low[noun] not in lexicon.series or not tokens.glued(noun):
        return None
    return noun + 1, "part of a name"


def _instalments(tokens: Tokens, at: int) -> Stretch:
    """«Рассрочка 0-0-24»."""
    match = INSTALMENTS.match(tokens.text, tokens.start[at]) if tokens.low[at] == "0" else None
    return (until(tokens, at + 1, match.end()), "label") if match is not None else None


def _article(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Art. R. 512-46-30"."""
    match = ARTICLE.match(tokens.text, tokens.start[at])
    after = until(tokens, at + 1, match.end()) if match is not None else at
    return (after, "reference number") if after > at and not measured(tokens, after, lexicon) else None


def _parted(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "555-0142", "001-35991", "2020-1187": parts that lead with zero or cannot be the ends of a range."""
    low = tokens.low
    if at + 2 >= len(low) or low[at + 1] != "-" or not low[at + 2].isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)) or (at and tokens.glued(at) and low[at - 1] in ".,"):
        return None
    one, two = low[at], low[at + 2]
    after = at + 3
    if tokens.glued(after) and low[after] in ".,-/" and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return None
    if one[0] == "0" and after < len(low) and low[after].isdecimal() and len(low[after]) <= YEAR_DIGITS:
        return None
    zero = any(len(part) > 2 and part[0] == "0" for part in (one, two))
    long = max(len(one), len(two)) >= LONG_PART and abs(len(one) - len(two)) > 1
    falling = len(one) == len(two) == YEAR_DIGITS and int(one) > int(two) and not measured(tokens, after, lexicon)
    of_year = len(one) == YEAR_DIGITS and len(two) == YEARLY and is_likely_year(int(one))
    of_year = of_year and not measured(tokens, after, lexicon)
    coded = abs(len(one) - len(two)) > 1 and _behind_acronym(tokens, at) and not measured(tokens, after, lexicon)
    told = zero or long or falling or of_year or coded or _is_postal(tokens, at)
    return (after, "reference number") if told else None


def _closed_by_letter(tokens: Tokens, at: int) -> Stretch:
    """ "7741-20093-B": two numbers and a single capital letter, all joined by hyphens."""
    low, letter = tokens.low, at + 4
    if letter >= len(low) or low[at + 1] != "-" or low[at + 3] != "-" or not low[at + 2].isdecimal():
        return None
    joined = all(map(tokens.glued, range(at + 1, letter + 1)))
    single = len(low[letter]) == 1 and tokens.written(letter).isupper() and not tokens.glued(letter + 1)
    return (letter + 1, "reference number") if joined and single else None


def _behind_acronym(tokens: Tokens, at: int) -> bool:
    """ "BAY 94-8862": whether capitals that are no currency and no unit stand right before."""
    name = tokens.written(at - 1) if at and tokens.gap(at) == " " else ""
    return len(name) > 1 and name.isalpha() and name.isupper() and name not in CODES and name not in UNIT_LETTERS


def _is_postal(tokens: Tokens, at: int) -> bool:
    """ "1000-201 Lisboa", "38400-100 Uberlândia": four or five digits and three, and a town behind."""
    low, town = tokens.low, at + 3
    sizes = len(low[at]), len(low[at + 2])
    return sizes in POSTAL and town < len(low) and bool(tokens.gap(town)) and tokens.written(town).istitle()


def _substance(tokens: Tokens, at: int) -> Stretch:
    """ "64-17-5": the number of a chemical in the register of substances, which no date looks like."""
    match = SUBSTANCE.match(tokens.text, tokens.start[at])
    dated = match is not None and int(tokens.low[at]) <= LAST_DAY and 0 < int(tokens.low[at + 2]) <= LAST_MONTH
    if match is None or dated or (at and tokens.glued(at) and tokens.low[at - 1] in "-./,"):
        return None
    return until(tokens, at + 1, match.end()), "reference number"


def _in_one(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "3-in-1"."""
    low = tokens.low
    if at + 4 >= len(low) or low[at + 1] != "-" or low[at + 3] != "-":
        return None
    joined = all(tokens.glued(step) for step in range(at + 1, at + 5)) and not lexicon.months.ahead(low, at + 2)
    return (at + 5, "part of a name") if joined and low[at + 2].isalpha() and low[at + 4].isdecimal() else None
