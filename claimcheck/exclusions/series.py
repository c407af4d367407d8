"""Further models, types and sheets behind a name with a number: "ВАЗ-2114, и на 21099", "maps 644 and 2459"."""

from __future__ import annotations

from claimcheck.exclusions._shape import CLOSING_MARKS, has_unit
from claimcheck.exclusions.extents import is_bare
from claimcheck.languages._international import CROSSES
from claimcheck.languages._proper_names import GENERATIONS
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

REASONS = frozenset(("part of an identifier", "part of a name", "label"))
LABELS = frozenset(("label", "reference"))
FEWEST_DIGITS, LONGEST_LABEL = 2, 4
"""Digits of a label that is told again without its noun: one alone may count anything."""
THREAD = "M"
"""How metric threads begin."""
AGAIN_REACH, FARTHEST_NUMBER = 14, 10
"""Tokens between a label and one told again without its noun, and how far apart their numbers may be."""


def end(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> int:
    """The token after the last number that "and" joins to a name with digits, of about as many; else `after`.

    Args:
        at: The digits of the name.
        after: The token after the name.
    """
    ends, digits = after, len(tokens.low[at])
    while (number := _next(tokens, after, lexicon)) is not None:
        further, joined = number
        if is_lettered(tokens, after - 2) and is_lettered(tokens, further):
            after = further + 2
            ends = after if joined else ends
            continue
        if abs(len(tokens.low[further]) - digits) > 1 or not _stands(tokens, further, lexicon):
            break
        after = further + 1
        ends = after if joined else ends
    return ends


def past_generation(tokens: Tokens, at: int) -> int:
    """The token after "2" in "Snapdragon 8 Gen 2", behind the name and number of a series; else `at`."""
    number = at + 1
    if number >= len(tokens.low) or tokens.written(at) not in GENERATIONS or not tokens.low[number].isdecimal():
        return at
    return number + 1 if len(tokens.low[number]) < FEWEST_DIGITS else at


def past_length(tokens: Tokens, at: int, end: int) -> int:
    """The token after "40" in "M6 × 40", the length of a screw behind its thread; else `end`."""
    length = end + 1
    if length >= len(tokens.low) or tokens.low[end] not in CROSSES or not tokens.low[length].isdecimal():
        return end
    return length + 1 if THREAD in (tokens.written(at)[0], tokens.written(at - 1)) else end


def is_generation(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Die Rüstung Mark 4", "het harnas Mark 4": one digit, "Mark" and a word right before it, which is no amount."""
    name, digits = at - 2, tokens.low[at]
    if name < 0 or tokens.written(at - 1) not in GENERATIONS or len(digits) > 1 or tokens.gap(at - 1) != " ":
        return False
    goes_on = tokens.glued(at + 1) and (tokens.low[at + 1] == "-" or tokens.glued(at + 2))
    named = tokens.written(name).istitle() if lexicon.page.capital_nouns else tokens.low[name].isalpha()
    return named and not goes_on


def _next(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, bool] | None:
    """The digits behind a comma, "and" and a preposition, and whether "and" stands there."""
    low = tokens.low
    first = at
    at += low[at : at + 1] == [","]
    joined = at < len(low) and low[at] in lexicon.reference_joiners
    at += joined
    at += joined and at < len(low) and low[at] in lexicon.grammar and low[at] not in lexicon.of_words
    found = first < at < len(low) and low[at].isdecimal() and bool(tokens.gap(at))
    found = found and (len(low[at]) >= FEWEST_DIGITS or is_lettered(tokens, at))
    return (at, joined) if found else None


def is_lettered(tokens: Tokens, at: int) -> bool:
    """ "12B": whether a single capital letter and no more is glued to digits."""
    letter = at + 1
    if at < 0 or letter >= len(tokens.low) or not tokens.low[at].isdecimal() or not tokens.glued(letter):
        return False
    single = len(tokens.low[letter]) == 1 and tokens.written(letter).isupper()
    return single and not (tokens.glued(letter + 1) and tokens.low[letter + 1].isalnum())


def _stands(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a whole number stands there that is no year, and nothing that it could count or measure behind it."""
    low, after = tokens.low, at + 1
    if not is_bare(tokens, at, lexicon) or has_unit(tokens, after, lexicon):
        return False
    if after >= len(low) or not low[after][0].isalnum():
        return after >= len(low) or (low[after] in CLOSING_MARKS and not tokens.glued(after + 1))
    return low[after] in lexicon.finite or low[after] in lexicon.reference_joiners


def label(tokens: Tokens, at: int, after: int) -> int:
    """The last digits of a label; -1 where it has none that stand alone."""
    for step in range(after - 1, at - 1, -1):
        if tokens.low[step].isdecimal():
            return step
    return -1


def again(tokens: Tokens, at: int, label: int, lexicon: Lexicon) -> int | None:
    """The token after "103" in "Room 101 is locked; try 103": a bare number close to the last label of a sentence.

    Args:
        at: The digits.
        label: The digits of the last label.
    """
    low, after = tokens.low, at + 1
    if at - label > AGAIN_REACH or len(low[at]) != len(low[label]) or not is_bare(tokens, at, lexicon):
        return None
    told = FEWEST_DIGITS <= len(low[at]) <= LONGEST_LABEL and 0 < abs(int(low[at]) - int(low[label])) <= FARTHEST_NUMBER
    closed = after >= len(low) or (low[after] in CLOSING_MARKS and not tokens.glued(after + 1))
    if not (told and closed) or tokens.glued(at) or lexicon.qualifiers.behind(low, at) is not None:
        return None
    if any(low[step] in ".!?" or (step > label and low[step].isdecimal()) for step in range(label, at)):
        return None
    return after
