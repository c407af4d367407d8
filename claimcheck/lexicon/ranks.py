"""Places in a ranking that a cardinal tells: "bleibt auf Platz 15", "ocupa el puesto 12"; seats are no figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.tokens import STATEMENT_ENDS

if TYPE_CHECKING:
    from claimcheck.lexicon import Lexicon

VERB_BEFORE, VERB_BEHIND = 7, 4
"""How many tokens before the noun and behind the number a verb of ranking may stand."""
PLACE_DIGITS = 3
"""Digits of a place."""


def is_place(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the digits at a token tell a place: its noun right before, and a verb of ranking not far off."""
    if (
        not 1 < at < len(low)
        or low[at - 1] not in lexicon.places
        or not low[at].isdecimal()
        or len(low[at]) > PLACE_DIGITS
    ):
        return False
    led = low[at - 2] in lexicon.to_level.last or low[at - 2] in lexicon.determiners or low[at - 2] in lexicon.ranked
    whole = lexicon.out_of.ahead(low, at + 1)
    if not led or (whole is not None and low[whole[0] : whole[0] + 1] != [] and low[whole[0]].isdecimal()):
        return False
    for side in (range(at - 2, max(-1, at - 2 - VERB_BEFORE), -1), range(at + 1, min(len(low), at + 1 + VERB_BEHIND))):
        for step in side:
            if low[step] in STATEMENT_ENDS:
                break
            if low[step] in lexicon.ranked:
                return True
    return False
