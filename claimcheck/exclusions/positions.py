"""Where something lies on the globe: "50°13′N 4°37′W", "46.85° N", "59°57′ с. ш.", "54° 10′ NB"."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, until
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

DEGREES = regex.compile(r"[0-9]{1,3}(?:[.,][0-9]+)?\s?[°º](?![CFKсС])")
MINUTES = regex.compile(r"\s?[0-9]{1,2}(?:[.,][0-9]+)?\s?['′’](?:\s?[0-9]{1,2}(?:[.,][0-9]+)?\s?(?:[\"″”]|['′’]{2}))?")
MARKS = frozenset("°º.,")
"""What follows the first digits of a position."""


def read(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """Degrees with minutes, or with a point of the compass beside them."""
    degrees = DEGREES.match(tokens.text, tokens.start[at])
    if degrees is None:
        return None
    minutes = MINUTES.match(tokens.text, degrees.end())
    after = until(tokens, at + 1, (minutes or degrees).end())
    bearing = words.bearings.ahead(tokens.low, after)
    pointed = bearing is not None and (bearing[0] > after + 1 or tokens.written(after).isupper())
    led = at > 0 and tokens.low[at - 1] in words.bearings.first and tokens.written(at - 1).isupper()
    if bearing is not None and pointed:
        return bearing[0], "position on the globe"
    return (after, "position on the globe") if minutes is not None or led else None
