"""Numbers of the items of a list: "1. First" at the beginning of a line, "(1) we copy, and (2) we share" within one."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, begins_sentence, has_unit
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

ITEM_DIGITS = 2
"""The number of an item has so many at the most."""
ITEM_MARKS, PAUSES = frozenset(".)"), frozenset(":;,.")
RANKING, PLACE_REACH = frozenset(":;,."), 14
"""What stands before a place in a ranking; how many tokens from one of them the next may stand."""
MARGIN_WIDTH = 8
"""How many code points before the number may be the margin of its line."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number of an item, with the mark behind it."""
    after = at + 1
    if after + 1 >= len(tokens.low) or len(tokens.low[at]) > ITEM_DIGITS or tokens.low[after] not in ITEM_MARKS:
        return None
    if not tokens.glued(after) or not tokens.gap(after + 1):
        return None
    marks = _begins_line(tokens, at, lexicon) or (tokens.low[after] == ")" and _goes_on(tokens, at, lexicon))
    marks = marks or (tokens.low[after] == "." and _is_ranked(tokens, at, lexicon))
    return (after + 1, "list number") if marks else None


def heads_point(tokens: Tokens, number: Number) -> bool:
    """ "First: we are late.": an ordinal in one word that begins its sentence, and a colon and a word behind it."""
    colon, low = number.j, tokens.low
    alone = number.style == "words" and colon == number.i + 1 and low[colon : colon + 1] == [":"]
    told = alone and colon + 1 < len(low) and bool(tokens.gap(colon + 1)) and low[colon + 1].isalpha()
    return told and begins_sentence(tokens, number.i)


def _begins_line(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    start, after = tokens.start[at], at + 1
    line = tokens.text[max(0, start - MARGIN_WIDTH) : start]
    bare = line.rstrip(" \t(*-")
    if (bare and not bare.endswith(("\n", "\r"))) or (not bare and start > MARGIN_WIDTH):
        return False
    if not bare and start > 0 and not line:
        return False
    low = tokens.low
    dated = (
        lexicon.months.ahead(low, after + 1) or lexicon.periods.ahead(low, after + 1) or lexicon.holidays.ahead(low, at)
    )
    if lexicon.page.ordinal_dot and dated:
        return False
    return tokens.written(after + 1)[0].isupper() or tokens.low[after] == ")"


def _is_ranked(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Classement : 1. Lyon, 62 pts ; 2. Paris, 59": a place before a name, the next or the last one near."""
    low, name = tokens.low, at + 2
    if lexicon.page.ordinal_dot or at < 1 or low[at - 1] not in RANKING or not tokens.written(name)[0].isupper():
        return False
    place = int(low[at])
    before, behind = range(max(0, at - PLACE_REACH), at - 1), range(name, min(name + PLACE_REACH, len(low) - 1))
    return _has_place(low, before, place - 1) or _has_place(low, behind, place + 1)


def _has_place(low: list[str], near: range, place: int) -> bool:
    return any(low[step] == str(place) and low[step + 1] == "." for step in near)


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an item begins within a sentence: behind a pause or "and", and nothing is counted or measured."""
    low, behind = tokens.low, at + 2
    before = at - 2 if at and low[at - 1] == "(" and tokens.glued(at) else at - 1
    if (
        before < 0
        or not (low[before] in PAUSES or low[before] in lexicon.joiners)
        or tokens.gap(before + 1) not in (" ", "\n")
    ):
        return False
    return low[behind][0].isalnum() and not has_unit(tokens, behind, lexicon)
