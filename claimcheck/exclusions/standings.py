"""Places told one after another within a line: "1. Bremen 13, 2. Kiel 11", "12. Bakker 1-0, 45. Kok 1-1"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, has_unit
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

PLACE_DIGITS = 2
"""Digits of a place, or of the minute of a goal, at the most."""
LONGEST_NAME, LONGEST_ROW = 8, 24
"""Tokens of a name between a place and its points, and from one place to the next."""
PAUSES, NAME_MARKS, TIME_MARKS = frozenset(":;,."), frozenset(".-()'"), frozenset(".:-")
"""What stands before a place, what a name may hold besides words, and what joins the parts of a time or a score."""
TIMED = 3
"""Tokens of a time or a score at the least."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The place at a token, and the time or score behind its name; points stay figures.

    Another place one higher or lower stands beside it; before times and scores any that rises.
    """
    points = _points(tokens, at)
    dated = any(table.ahead(tokens.low, at + 2) for table in (lexicon.months, lexicon.periods))
    if points is None or dated:
        return None
    after, value = _past_time(tokens, points), int(tokens.low[at])
    timed = after > points + TIMED or (after == points + TIMED and not has_unit(tokens, after, lexicon))
    following = (int(tokens.low[step]) - value for step in _places(tokens, range(after, after + LONGEST_ROW)))
    earlier = (value - int(tokens.low[step]) for step in _places(tokens, range(at - 1, at - LONGEST_ROW, -1)))
    rises = next(following, 0), next(earlier, 0)
    if not any(step == 1 or (timed and step > 1) for step in rises):
        return None
    return (after if timed else at + 2), "list number"


def _places(tokens: Tokens, steps: range) -> list[int]:
    """The tokens among some where a place stands with its name and its points, in their order."""
    size = len(tokens.low)
    return [step for step in steps if 0 <= step < size and _points(tokens, step) is not None]


def _points(tokens: Tokens, at: int) -> int | None:
    """The token of "13" in "1. Bremen 13": digits behind a name behind digits with a dot, a pause before them."""
    low, name = tokens.low, at + 2
    if name >= len(low) or not low[at].isdecimal() or len(low[at]) > PLACE_DIGITS or low[at + 1] != ".":
        return None
    if not tokens.glued(at + 1) or tokens.glued(name) or not tokens.written(name)[0].isupper():
        return None
    if at and (low[at - 1] not in PAUSES or tokens.glued(at)):
        return None
    last = min(len(low), name + LONGEST_NAME)
    points = next((step for step in range(name, last) if not (low[step].isalpha() or low[step] in NAME_MARKS)), last)
    return points if points < last and low[points].isdecimal() and not tokens.glued(points) else None


def _past_time(tokens: Tokens, points: int) -> int:
    """The token after "2:04:58" or "1-0"; after the points where nothing is joined to them."""
    low, after = tokens.low, points + 1
    while after + 1 < len(low) and low[after] in TIME_MARKS and low[after + 1].isdecimal():
        if not (tokens.glued(after) and tokens.glued(after + 1)):
            break
        after += 2
    return after
