"""Whole numbers with a cross between and no unit behind: "1920 x 1080", "3х2,5"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, chunk_after, measured, until_gap
from claimcheck.languages._international import CROSSES, METRES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

SQUARED = 4
"""Digits from which a number on either side of "by" would be taken for a year."""
RELAY, LEGS = "4", frozenset("50 100 200 400 800".split())
"""Runners and metres of relays ("4x100 m")."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "1920 x 1080": whole numbers with a cross between and no unit behind."""
    low, last = tokens.low, at
    while last + 2 < len(low) and low[last + 1] in CROSSES and low[last + 2].isdecimal():
        last += 2
    after = last + 1
    if last == at or low[last] == "10":
        return None
    if low[at] == RELAY and low[last] in LEGS and last == at + 2 and tokens.glued(last):
        metres = lexicon.units.ahead(low, after)
        if not measured(tokens, after, lexicon) or low[after] in METRES or (metres and metres[1] == "meter"):
            return after, "part of a name"
    if tokens.glued(after) and low[after] == "-" and tokens.glued(after + 1) and low[after + 1].isalpha():
        return after, "dimensions without a unit"
    if tokens.glued(after) and len(low[after]) == 1 and tokens.written(after).isupper():
        return chunk_after(tokens, last), "dimensions without a unit"
    if measured(tokens, after, lexicon):
        return None
    if tokens.glued(after) and low[after] in (".", ",", "^") and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return None
    return (after, "dimensions without a unit") if not tokens.glued(after) or low[after] in ".,;:)" else None


def squared(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "A grid of 2026 by 2026 squares": one whole number twice, a single word between, and no unit behind."""
    low, last = tokens.low, at + 2
    if last >= len(low) or low[last] != low[at] or low[at + 1] not in lexicon.multiplied or len(low[at]) < SQUARED:
        return None
    bare = not (tokens.glued(at + 1) or tokens.glued(last) or (tokens.glued(last + 1) and low[last + 1] not in ".,;:)"))
    return (last + 1, "dimensions without a unit") if bare and not measured(tokens, last + 1, lexicon) else None


def thread(tokens: Tokens, at: int) -> Stretch:
    """ "М12×1,25–6g×60.58": a single capital letter glued before digits and a cross, which is the thread of a screw."""
    cross = at + 1
    if not at or cross + 1 >= len(tokens.low) or tokens.low[cross] not in CROSSES or tokens.glued(at - 1):
        return None
    lettered = len(tokens.low[at - 1]) == 1 and tokens.written(at - 1).isupper() and tokens.glued(at)
    joined = tokens.glued(cross) and tokens.glued(cross + 1) and tokens.low[cross + 1].isdecimal()
    return (until_gap(tokens, at), "part of an identifier") if lettered and joined else None


def of_cable(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "3х2,5", "5x1.5": the wires of a cable and how thick each is, all in one, with no unit behind."""
    low, last = tokens.low, at + 4
    if last >= len(low) or low[at + 1] not in CROSSES or low[at + 3] not in ".,":
        return None
    if not all(tokens.glued(step) for step in range(at + 1, last + 1)):
        return None
    digits = low[at + 2].isdecimal() and low[last].isdecimal()
    ends = not tokens.glued(last + 1) or low[last + 1] in ".,;:)"
    told = digits and ends and low[at] != "10" and not measured(tokens, last + 1, lexicon)
    return (last + 1, "dimensions without a unit") if told else None
