"""Bare numbers that the words before them make a label: "wearing 23", "ending in 4481", "call us on 800 202 013"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import CODES, Stretch
from claimcheck.exclusions.labels import counts, is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

REACH = 3
"""How many small words may stand between "call" and the number."""
SHORTEST_CALL, SHORTEST_IN_GROUPS = 3, 6
"""Digits of what is dialled in one group, and in several."""
MARKS = frozenset(":+(")
GROUP, YEARS = 4, (1000, 2199)
"""Digits of the first group of a catalogue number, which may be a year."""


def read(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """The label or telephone number that begins with the digits at a token."""
    catalogued = _catalogued(tokens, at, words)
    if catalogued is not None:
        return catalogued
    if not at or not is_bare(tokens, at, words):
        return _dialled(tokens, at, words)
    led = words.label_leads.behind(tokens.low, at) is not None
    if led and not counts(tokens, at + 1, words, Decimal(tokens.low[at])):
        return at + 1, "label"
    return _dialled(tokens, at, words)


def _catalogued(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "RSO 2479 118", "EMI 7243 5 6719 2": behind a name groups of digits that cannot be thousands."""
    if not at or len(tokens.low[at]) != GROUP or tokens.gap(at) != " ":
        return None
    name, after = tokens.written(at - 1), at + 1
    while after < len(tokens) and tokens.low[after].isdecimal() and tokens.gap(after) == " ":
        after += 1
    acronym = len(name) > 1 and name.isupper()
    year = YEARS[0] <= int(tokens.low[at]) <= YEARS[1]
    if (
        after == at + 1
        or not (name.isalpha() and name[0].isupper())
        or (not acronym and (year or words.page.capital_nouns))
    ):
        return None
    if max(map(len, tokens.low[at:after])) > GROUP or counts(tokens, after, words, Decimal(tokens.low[after - 1])):
        return None
    return None if name in CODES or words.months.behind(tokens.low, at) else (after, "catalogue number")


def _dialled(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """Groups of digits behind a word of telephoning, which nothing is counted by."""
    if not _is_call(tokens, at, words):
        return None
    after = _after_groups(tokens, at)
    groups = [group for group in tokens.low[at:after] if group.isdecimal()]
    size = sum(map(len, groups))
    if size < (SHORTEST_CALL if len(groups) == 1 else SHORTEST_IN_GROUPS):
        return None
    if len(groups) == 1 and not is_bare(tokens, at, words):
        return None
    return None if counts(tokens, after, words, Decimal("".join(groups))) else (after, "phone number")


def _is_call(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a word of telephoning stands before, small words between."""
    low = tokens.low
    for back in range(at - 1, max(-1, at - 2 - REACH), -1):
        if low[back] in words.dialled:
            return True
        small = low[back] in words.grammar and low[back] not in words.of_words
        if not (small or low[back] in MARKS or low[back] == "."):
            return False
    return False


def _after_groups(tokens: Tokens, at: int) -> int:
    """The token after groups of digits with single spaces, dots or hyphens between."""
    after = at + 1
    while after < len(tokens):
        if tokens.low[after].isdecimal() and tokens.gap(after) in (" ", "\u00a0"):
            after += 1
        elif _is_joined(tokens, after):
            after += 2
        else:
            break
    return after


def _is_joined(tokens: Tokens, at: int) -> bool:
    """Whether a dot, hyphen or slash joins further digits."""
    last = at + 1
    if last >= len(tokens) or tokens.low[at] not in ".-/" or not tokens.low[last].isdecimal():
        return False
    return tokens.glued(at) and tokens.glued(last)
