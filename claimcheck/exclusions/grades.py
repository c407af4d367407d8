"""Grades by ordinals in digits: "ожог 3-й степени", "явления 3–4-й степени", "діабет 2-го типу"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

LONGEST = 2
"""Digits of a grade."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The grade, or the span of two of them, that begins with the digits at a token, where nouns have cases."""
    low, mark = tokens.low, _past_grade(tokens, at)
    if mark < len(low) and low[mark].isdecimal():
        mark = _past_grade(tokens, mark)
    if not lexicon.page.declined or mark + 1 >= len(low) or low[mark] not in lexicon.ordinal_marks:
        return None
    return (mark + 1, "label") if low[mark + 1] in lexicon.graded and tokens.gap(mark + 1) else None


def _past_grade(tokens: Tokens, at: int) -> int:
    """The token after a short number and a dash glued to what follows; the end of the text where there is none."""
    dash = at + 1
    joined = tokens.low[dash : dash + 1] == ["-"] and tokens.glued(dash) and tokens.glued(dash + 1)
    return dash + 1 if joined and len(tokens.low[at]) <= LONGEST else len(tokens.low)
