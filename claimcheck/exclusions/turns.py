"""Ordinals in digits that only say which of a row is meant: "4th generation", "26.ª jornada", "в 3-м семестре"."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

TURNS_APART = 14
"""How many tokens one turn may stand from the next."""
MARKED = 3
"""Tokens of an ordinal in digits with its ending."""


def past_turn(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after "4th generation", "26.ª jornada": an ordinal in digits that only says which of a row is meant.

    Rounds of matches are known by a word of their league nearby.
    """
    low, noun = tokens.low, number.j
    if not low[number.i].isdecimal() or noun >= len(low):
        return None
    noun += low[noun] == "-" and tokens.glued(noun)
    turn = lexicon.turns.ahead(low, noun)
    if turn is None and noun < len(low) and low[noun] in lexicon.rounds:
        turn = (noun + 1, "") if lexicon.in_league(low, number.i, noun) else None
    if turn is None and low[noun][0] in ".,;)" and _follows_turn(tokens, number.i, lexicon):
        return number.j
    return turn[0] if turn is not None else None


def _follows_turn(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Зачёт в 3-м семестре, экзамен в 4-м.": another ordinal in digits before, with the noun left out here."""
    low = tokens.low
    for noun in range(at - 1, max(MARKED, at - 1 - TURNS_APART), -1):
        if low[noun] in ".;!?":
            return False
        if lexicon.turns.ahead(low, noun) is not None:
            return low[noun - 1] in lexicon.ordinal_marks and low[noun - MARKED].isdecimal()
    return False
