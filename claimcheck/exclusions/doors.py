"""Floors with a door behind them, and classes: "5.º C", "tercero izquierda", "cuarto segunda", "III B"."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

HIGHEST_FLOOR = 40
"""The highest floor that an ordinal before a door is taken to be."""
LISTING = frozenset(",;:(/-|·•")
"""What stands before a floor in an address or an offer."""


def after(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after the door behind a floor, whose ordinal has been read; None where none is told."""
    at = number.j
    if at >= len(tokens.low) or not tokens.gap(at):
        return None
    if (floor := _listed_room(tokens, number, lexicon)) is not None:
        return floor
    if _is_letter(tokens, at) and (number.style in ("digits", "roman") or _may_have_letter(tokens, number, lexicon)):
        return at + 1
    if number.value > HIGHEST_FLOOR or tokens.low[at - 1] in lexicon.doors:
        return None
    door = _past_digits(tokens, at)
    told = tokens.low[door] in lexicon.doors if door < len(tokens.low) else False
    return door + 1 if told and not _goes_on(tokens, door + 1, lexicon) else None


def _listed_room(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after ", 3.º andar": a room by its ordinal in digits, behind a mark as in addresses and offers."""
    noun = lexicon.rooms.ahead(tokens.low, number.j)
    digits = number.style == "digits" and (not number.i or tokens.low[number.i - 1] in LISTING)
    return noun[0] if digits and noun is not None else None


def _is_letter(tokens: Tokens, at: int) -> bool:
    return len(tokens.low[at]) == 1 and tokens.written(at).isupper() and tokens.low[at].isalpha()


def _may_have_letter(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether an article stands before an ordinal in words, and nothing behind the letter that it abbreviates."""
    low, behind = tokens.low, number.j + 1
    led = number.i > 0 and low[number.i - 1] in lexicon.day_articles and low[number.i - 1] not in lexicon.articles
    return led and bool(lexicon.doors) and not (tokens.glued(behind) and low[behind] == ".")


def _past_digits(tokens: Tokens, at: int) -> int:
    """The token of the ordinal mark of "2.ª" or "2ª", else `at`."""
    mark = at + 1
    if not tokens.low[at].isdecimal() or mark >= len(tokens.low) or not tokens.glued(mark):
        return at
    return mark + 1 if tokens.low[mark] == "." and tokens.glued(mark + 1) else mark


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun follows that the ordinal or the side belongs to ("the second left turn")."""
    low = tokens.low
    return at < len(low) and low[at][0].isalpha() and lexicon.concepts.ahead(low, at) is not None
