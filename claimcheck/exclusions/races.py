"""Lengths that name a race: "the 100 metres hurdles", "le 800 mètres", "200 Meter Brust"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

LENGTHS = frozenset("50 60 80 100 110 200 300 400 500 800 1000 1500 3000 5000 10000".split())
GROUPED = {"1": ("000", "500"), "3": ("000",), "5": ("000",), "10": ("000",)}
"""The thousands of a length with a mark or white space behind, and what may follow."""
METER = "meter"


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The length at a token, its unit, and a word of athletics or swimming right behind, which it is the name with.

    Behind a small word the unit may be missing, where no noun stands before its head ("nos 100 costas").
    """
    low, after = tokens.low, at + 1
    if low[at] in GROUPED:
        after += after < len(low) and low[after] in ".,"
        if after >= len(low) or low[after] not in GROUPED[low[at]]:
            return None
        after += 1
    elif low[at] not in LENGTHS:
        return None
    if after >= len(low):
        return None
    unit = lexicon.units.ahead(low, after) or ((after + 1, METER) if tokens.written(after) == "m" else None)
    led = at > 0 and low[at - 1] in lexicon.grammar
    if led and not lexicon.page.head_last and lexicon.disciplines.ahead(low, after) is not None:
        return after, "part of a name"
    if unit is None or unit[1] != METER:
        return None
    single = lexicon.page.agreeing and at > 0 and low[at - 1] in lexicon.day_articles | lexicon.elided_articles
    return (unit[0], "part of a name") if single or lexicon.disciplines.ahead(low, unit[0]) is not None else None
