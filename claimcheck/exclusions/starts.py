"""The rest from which something speeds up: "from 0 to 100 in 4.9 seconds"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, has_unit, is_grammar
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

REST = "0"
TIME_REACH = 12
"""Tokens from the speed that is reached to the seconds that it takes."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The zero at a token, and the speed behind it where no unit tells that it is one."""
    low = tokens.low
    joining = lexicon.range_words.ahead(low, at + 1) or lexicon.to_level.ahead(low, at + 1)
    speed = joining[0] if joining is not None else len(low)
    if low[at] != REST or speed >= len(low) or not low[speed].isdecimal():
        return None
    after = speed + 1
    timed = (lexicon.durations.ahead(low, step) for step in range(after, min(after + TIME_REACH, len(low))))
    if not any(found is not None and found[1] == "second" for found in timed):
        return None
    measured = has_unit(tokens, after, lexicon) and not is_grammar(tokens, after, lexicon)
    return (at + 1 if measured else after), "start from rest"
