"""Codes under which something is filed: "codice tributo 3918", "depósito legal: M. 12.345-1996", "CNAE 4321-5/00"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.exclusions._shape import CODES, UNIT_LETTERS, Stretch, measured, unlisted, until_gap
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

CODE_REACH = 5
"""How many tokens behind the word of a register its code may begin."""
LONGEST_REGISTER = 4
"""Tokens of the word of a register ("d. l.")."""
LONGEST_LETTERS, LONGEST_ACRONYM, PAIR = 3, 6, 2
"""Letters of a series and of an acronym; parts of a code that are a pair, and digits of one."""
GROUPS = (2, 3)
"""Digits of groups behind white space."""
LINKS = frozenset(":.-'")
JOINS = frozenset("-/.:*")
FEWEST_PARTS, MOST_PARTS = 4, 12
"""Parts of a code without a register: more than those of a date; and how many are read at the most."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The code that begins with the digits at a token."""
    registered = tokens.holds(roles.REGISTER, at - CODE_REACH - LONGEST_REGISTER, at)
    if not registered and not (tokens.glued(at + 1) and tokens.low[at + 1] in JOINS):
        return None
    if (
        registered
        and tokens.low[at + 1 : at + 2] == ["("]
        and tokens.glued(at + 1)
        and _has_register(tokens, at, lexicon)
    ):
        return until_gap(tokens, at), "reference number"
    end, parts = _past_code(tokens, at)
    if end < len(tokens.low) and tokens.glued(end) and tokens.low[end] not in ".,;:)»”\"'!?":
        return None
    if tokens.glued(end) and tokens.glued(end + 1):
        return None
    if parts > 1 and (_is_starred(tokens, at) or _has_many_parts(tokens, at, parts) or _has_acronym(tokens, at, parts)):
        return end, "reference number"
    if parts == PAIR and _is_referred(tokens, at, lexicon) and not measured(tokens, end, lexicon):
        return end, "reference number"
    return _registered(tokens, at, end, lexicon) if registered else None


def _past_code(tokens: Tokens, at: int) -> tuple[int, int]:
    """The token after digits joined by marks, and how many runs of digits these are."""
    low, after, parts = tokens.low, at + 1, 1
    while parts < MOST_PARTS and after + 1 < len(low) and low[after] in JOINS and low[after + 1].isdecimal():
        if not (tokens.glued(after) and tokens.glued(after + 1)):
            break
        after, parts = after + 2, parts + 1
    return after, parts


def _is_referred(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Our ref.: 12-345": whether a colon and a word of references stand before."""
    low, colon = tokens.low, at - 1
    if colon < 1 or low[colon] != ":":
        return False
    return any(lexicon.references.behind(low, end) for end in (colon, colon - (low[colon - 1] == ".")))


def _is_starred(tokens: Tokens, at: int) -> bool:
    """ "13750*05": no factor begins with zero."""
    low = tokens.low
    return low[at + 1] == "*" and len(low[at + 2]) > 1 and low[at + 2][0] == "0"


def _has_many_parts(tokens: Tokens, at: int, parts: int) -> bool:
    """ "14-3-1128-2000", "4321-5/00": more parts than those of a date, or unlike marks between."""
    low, end = tokens.low, at + 2 * parts - 1
    marks, runs = low[at + 1 : end : 2], low[at:end:2]
    if tokens.glued(at) and low[at - 1] in JOINS:
        return False
    if marks == ["-", "/"]:
        return len(low[at]) > PAIR
    if marks.count("-") < len(marks) or parts < FEWEST_PARTS or max(map(len, runs)) <= PAIR:
        return False
    return not any(len(run) == YEAR_DIGITS and is_likely_year(int(run)) for run in runs[:-1])


def _has_acronym(tokens: Tokens, at: int, parts: int) -> bool:
    """ "UNI 9994-1", "NF C 15-100": an acronym before two numbers that fall, or before a letter and both."""
    low, before = tokens.low, tokens.written(at - 1) if at else ""
    if parts != PAIR or low[at + 1] != "-" or tokens.glued(at) or not before.isupper() or not before.isalpha():
        return False
    if len(before) == 1:
        return at > 1 and _is_acronym(tokens.written(at - 2))
    return _is_acronym(before) and int(low[at]) > int(low[at + 2])


def _is_acronym(word: str) -> bool:
    named = word.isalpha() and word.isupper() and 1 < len(word) <= LONGEST_ACRONYM
    return named and word not in CODES and word not in UNIT_LETTERS


def _registered(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> Stretch:
    """The code behind the word of a register, small words, its own noun, and the letters of a series between."""
    if not _has_register(tokens, at, lexicon) or measured(tokens, end, lexicon):
        return None
    low = tokens.low
    while end < len(low) and tokens.gap(end) == " " and low[end].isdecimal() and len(low[end]) in GROUPS:
        end += 1
    if end > at + 1:
        while end < len(low) and tokens.gap(end) == " " and low[end].isdecimal() and _may_close(low[end]):
            end += 1
    bare = end == at + 1
    if (bare and not is_bare(tokens, at, lexicon)) or counts(tokens, end, lexicon, Decimal(tokens.low[end - 1])):
        return None
    return end, "reference number"


def _may_close(group: str) -> bool:
    """«8516 60 1010»: whether the last digits of a code may be one alone, or four that are no year."""
    return len(group) == 1 or (len(group) == YEAR_DIGITS and not is_likely_year(int(group)))


def _has_register(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    low, nouns = tokens.low, 0
    for back in range(at, max(0, at - CODE_REACH), -1):
        if lexicon.registers.behind(low, back) is not None:
            return True
        word, written = low[back - 1], tokens.written(back - 1)
        series = written.isupper() and written.isalpha() and len(written) <= LONGEST_LETTERS
        if not (series or word in LINKS or word in lexicon.grammar):
            nouns += 1
            if nouns > 1 or not word.isalpha() or not unlisted(tokens, back - 1, lexicon):
                return False
    return False
