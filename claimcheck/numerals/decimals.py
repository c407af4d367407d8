"""Decimals with the mark said: "three point one four", "deux virgule cinq"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import fractions, spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import ONE

FINEST_DECIMALS = 12
"""Decimals of the finest part that is read as one ("trillionths")."""


def in_words(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "Three point one four", "deux virgule cinq", "1 komma 5"."""
    low, at = tokens.low, number.j
    if at + 1 >= len(low) or number.scale != 1:
        return
    loose = low[at] in lexicon.mixed_joiners and low[at] not in lexicon.joiners and number.style == "words"
    if low[at] not in lexicon.decimal_words and not loose:
        return
    text, after = _tenths(tokens, at + 1, lexicon) or _decimals(low, at + 1, lexicon)
    if loose and not (after >= len(low) or not low[after][0].isalnum() or lexicon.shares.ahead(low, after)):
        return
    if not text or number.value != number.value.to_integral_value():
        return
    number.value += Decimal(f"0.{text}")
    number.step = ONE.scaleb(-len(text))
    number.j, number.worded, number.plain, number.weak = after, True, False, False
    number.trace.append("decimal words")


def _tenths(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """ "Две целых пять сотых", "ноль целых и три десятых": decimals that name their unit."""
    at += at + 1 < len(tokens.low) and tokens.low[at] in lexicon.joiners
    part, after = fractions.proper(tokens, at, lexicon)
    digits = format(part, "f")[2:]
    return (digits, after) if after and 0 < len(digits) <= FINEST_DECIMALS else None


def _decimals(low: list[str], at: int, lexicon: Lexicon) -> tuple[str, int]:
    """Digits behind a decimal word: digits, one number in words, or digit words one by one ("one four")."""
    if low[at].isascii() and low[at].isdecimal():
        return low[at], at + 1
    zeros = ""
    while at < len(low) and (after := _behind_zero(low, at, lexicon)):
        zeros, at = zeros + "0", after
    state = spelled.read(low, at, lexicon)
    if state is not None and state.parts and state.group is None and state.after - 1 > at:
        state = spelled.read(low[: state.after - 1], at, lexicon)  # "Two point five million": a scale of the whole.
    if state is None or state.ordinal or state.value != state.value.to_integral_value():
        return zeros, at
    text, at = format(state.value, "f"), state.after
    while state.value < 10 and (found := lexicon.cardinals.ahead(low, at)) is not None and 0 <= found[1] < 10:
        if found[1] != found[1].to_integral_value():
            break
        text, at = text + format(found[1], "f"), found[0]
    return zeros + text, at


def _behind_zero(low: list[str], at: int, lexicon: Lexicon) -> int:
    """The token behind a word for zero, else 0."""
    if low[at] in lexicon.page.zero_letters:
        return at + 1
    found = lexicon.cardinals.ahead(low, at)
    return found[0] if found is not None and not found[1] else 0
