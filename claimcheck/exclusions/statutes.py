"""Days that belong to the citation of a law: "Ley 39/2015, de 1 de octubre", "закон от 27.07.2006 № 152-ФЗ"."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions import contacts
from claimcheck.exclusions._shape import Stretch
from claimcheck.languages._international import LAW_NUMBER_SIGNS
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

STATUTE_REACH, MAKER_REACH, LONGEST_SUFFIX = 20, 10, 4
"""How many tokens before its day the noun of a law may stand; those of who made it, and letters behind its number."""
DAY_DIGITS = 2
"""Digits of a day and of a month at the most."""
YEARS = (DAY_DIGITS, YEAR_DIGITS)
"""Digits of the year of a day in digits."""
LONGEST_STATUTE = 3
"""Words in capitals from the year of a statute to what it is."""
BEHIND_SIGN = frozenset(".°º")
"""What may follow such a sign."""


def read(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> Stretch:
    """The day that begins with digits at a token, where the number of its law stands beside it.

    Numbers before token `floor` are known to be no figures.
    """
    if len(tokens.low[at]) > DAY_DIGITS or not tokens.holds(roles.STATUTE, at - STATUTE_REACH, at):
        return None
    end = _past_day(tokens, at, lexicon)
    if end is None or not (_follows_number(tokens, at, lexicon, floor) or _leads_to_number(tokens, end)):
        return None
    named = any(lexicon.statutes.ahead(tokens.low, back) for back in range(max(0, at - STATUTE_REACH), at))
    return (end, "reference") if named else None


def _past_day(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after a day and its month, in digits or in words, and the year and its word."""
    low, last = tokens.low, at + 4
    if low[at + 1 : last : 2] == [".", "."] and last < len(low) and low[at + 2].isdecimal() and low[last].isdecimal():
        end: int | None = last + 1 if len(low[at + 2]) <= DAY_DIGITS and len(low[last]) in YEARS else None
    else:
        end = contacts.past_date(tokens, at, lexicon)
    if end is None:
        return None
    year = lexicon.year_words.ahead(low, end)
    return year[0] if year is not None else end


def _follows_number(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> bool:
    """Whether the number of the law ended right before, but for "of" and a comma."""
    lead = lexicon.statute_leads.behind(tokens.low, at)
    if lead is None:
        return False
    before = _past_maker(tokens, lead[0], lexicon)
    if before <= 0:
        return False
    glued = before > 1 and tokens.glued(before - 1) and tokens.glued(before - 2)
    suffix = glued and len(tokens.low[before - 1]) <= LONGEST_SUFFIX
    return before == floor or tokens.low[before - 1].isdecimal() or suffix


def _past_maker(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token behind the number in "2016/679 of the European Parliament and of the Council", commas left out."""
    low, before = tokens.low, at - (tokens.low[at - 1 : at] == [","])
    while before > max(0, at - MAKER_REACH) and not tokens.glued(before - 1) and low[before - 1].isalpha():
        if tokens.written(before - 1)[0].islower() and low[before - 1] not in lexicon.grammar:
            return at
        before -= 1
    return before - (before > 0 and low[before - 1] == ",")


def _leads_to_number(tokens: Tokens, at: int) -> bool:
    """Whether "No." and digits follow: "26.12.1995 № 208-ФЗ", "7 agosto 1990, n. 241"."""
    low, sign = tokens.low, at
    while sign < len(low) and low[sign] in ",.":
        sign += 1
    if sign >= len(low) or low[sign] not in LAW_NUMBER_SIGNS:
        return False
    number = sign + 1 + (low[sign + 1 : sign + 2] != [] and low[sign + 1] in BEHIND_SIGN)
    return number < len(low) and low[number].isdecimal()


def year(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "The 1996 Act", "the 1961 Vienna Convention": the year of a statute before its name in capitals."""
    low = tokens.low
    if not at or low[at - 1] not in lexicon.determiners or len(low[at]) != YEAR_DIGITS:
        return None
    for step in range(at + 1, min(len(low), at + 1 + LONGEST_STATUTE)):
        if tokens.gap(step) != " " or not tokens.written(step).istitle():
            return None
        if lexicon.statutes.ahead(low, step) is not None:
            return at + 1, "reference"
    return None
