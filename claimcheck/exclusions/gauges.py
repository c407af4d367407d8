"""Gauges of films: "shot on 35 mm", "eine 16-mm-Kopie"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.languages._international import MILLIMETRES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

GAUGES = frozenset(("8", "16", "35", "65", "70"))
"""Widths of films in millimetres, as SMPTE has standards for."""
REACH = 12
"""How many tokens away a word about films may stand."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """Millimetres that are the width of a film, where a word about films stands near."""
    low = tokens.low
    if low[at] not in GAUGES:
        return None
    hyphen = low[at + 1 : at + 2] == ["-"]
    unit = at + 1 + hyphen
    word = lexicon.units.ahead(low, unit)
    if MILLIMETRES.isdisjoint(low[unit : unit + 1]) and (word is None or word[1] != "millimeter"):
        return None
    after = word[0] if word is not None else unit + 1
    near = low[max(0, at - REACH) : at] + low[after : after + REACH]
    return (after, "gauge of a film") if not lexicon.film_words.isdisjoint(near) else None
