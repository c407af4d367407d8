"""Where something lies on the globe: "50°13′N 4°37′W", "46.85° N", "59°57′ с. ш.", "GPS 48.13743, 11.57549"."""

from __future__ import annotations

import regex

from claimcheck.exclusions._shape import Stretch, until
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

IN_DEGREES = regex.compile(r"[0-9]{1,3}(?:[.,][0-9]+)?\s?[°º](?![CFKсС])")
MINUTES = regex.compile(r"\s?[0-9]{1,2}(?:[.,][0-9]+)?\s?['′’](?:\s?[0-9]{1,2}(?:[.,][0-9]+)?\s?(?:[\"″”]|['′’]{2}))?")
BARE_MINUTES = regex.compile(r"\s[0-9]{1,2}\.[0-9]+(?![0-9])")
"""Minutes with decimals whose sign is left out."""
NAUTICAL = regex.compile(r"[0-9]{1,3} [0-5][0-9]\.[0-9]{1,4} ?[NSEWO](?!\p{L})")
"""Degrees and minutes without any sign, as in the log of a ship."""
DECIMALS = regex.compile(r"[0-9]{1,3}[.,][0-9]{3,8}[,;/]?\s{0,2}[-–−]?[0-9]{1,3}[.,][0-9]{3,8}(?![0-9])")
"""Latitude and longitude in decimals."""
ONE = regex.compile(r"[0-9]{1,3}[.,][0-9]{4,8}(?![0-9])")
"""One of them, with as many decimals as name a house."""
POINTED = regex.compile(
    r"[0-9]{1,2}[.,][0-9]{2,8} ?[NS][,;/]? {0,2}[0-9]{1,3}[.,](?:[0-9]{2,8} ?[EO]|[0-9]{4,8} ?W)(?!\p{L})"
)
"""Both of them with points of the compass; one alone may be newtons or watts."""
DEGREE_SIGNS = frozenset("°º")
POSITION_MARKS = DEGREE_SIGNS | frozenset(".,")
"""What follows the first digits of a position."""
WORD_REACH = 4
"""How many tokens before a position in decimals the word for it may stand."""
POSITION = "position on the globe"


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The position that begins with the digits at a token."""
    mark = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    if mark in POSITION_MARKS:
        degrees = _in_degrees(tokens, at, lexicon) if not DEGREE_SIGNS.isdisjoint(tokens.low[at + 1 : at + 4]) else None
        return degrees or _in_decimals(tokens, at, lexicon)
    match = NAUTICAL.match(tokens.text, tokens.start[at]) if mark.isdecimal() else None
    return (until(tokens, at + 1, match.end()), POSITION) if match is not None else None


def _in_degrees(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """Degrees with minutes, or with a point of the compass beside them."""
    degrees = IN_DEGREES.match(tokens.text, tokens.start[at])
    if degrees is None:
        return None
    led = at > 0 and tokens.low[at - 1] in lexicon.bearings.first and tokens.written(at - 1).isupper()
    minutes = (BARE_MINUTES if led else MINUTES).match(tokens.text, degrees.end())
    minutes = minutes or MINUTES.match(tokens.text, degrees.end())
    after = until(tokens, at + 1, (minutes or degrees).end())
    bearing = lexicon.bearings.ahead(tokens.low, after)
    if bearing is not None and not led and (bearing[0] > after + 1 or tokens.written(after).isupper()):
        return bearing[0], POSITION
    return (after, POSITION) if minutes is not None or led else None


def _in_decimals(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "45.4642 N, 9.1900 E", "GPS: 48.13743, 11.57549": beside points of the compass or behind a word."""
    text, start = tokens.text, tokens.start[at]
    one = ONE.match(text, start)
    bearing = lexicon.bearings.ahead(tokens.low, until(tokens, at + 1, one.end())) if one is not None else None
    if one is not None and bearing is not None and len(text[one.end() : tokens.end[bearing[0] - 1]].strip()) > 1:
        return bearing[0], POSITION
    match = POINTED.match(text, start)
    if match is None and not lexicon.globe_leads.isdisjoint(tokens.low[max(0, at - WORD_REACH) : at]):
        match = DECIMALS.match(text, start) or one
    return (until(tokens, at + 1, match.end()), POSITION) if match is not None else None
