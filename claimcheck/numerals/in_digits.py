"""Numbers that begin with digits: with exponent, fraction, ordinal mark, scale and sign."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import decimals, digits, fractions, marks, parts, scales, spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import HUNDRED, ONE


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """The number that begins with the digits at token `at`; None for a run too long to be one."""
    read = digits.literal(tokens, at, lexicon)
    if read is None:
        return None
    after, whole, value, step, plain = read
    number = Number(at, after, value, step)
    number.whole = whole
    number.plain = plain
    number.worded = step != 1
    marks.leading_decimal(tokens, number, lexicon)
    if marks.goes_on(tokens, number.j, lexicon):
        _grow(tokens, number, lexicon)
    marks.sign(tokens, number, lexicon)
    return number


def _grow(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """Take in the exponent, fraction, ordinal mark and scales behind a literal."""
    marks.exponent(tokens, number)
    if number.plain:
        fractions.in_digits(tokens, number, lexicon)
        parts.with_digits(tokens, number, lexicon)
    if number.plain:
        decimals.in_words(tokens, number, lexicon)
    fractions.mixed(tokens, number, lexicon)
    if not marks.ordinal(tokens, number, lexicon) and not scales.adjective(tokens, number, lexicon):
        scales.scale(tokens, number, lexicon)
        _further(tokens, number, lexicon)
        fractions.mixed(tokens, number, lexicon)


def _further(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "2 million 300 thousand", "5 тысяч 200", "1 milione e 200 mila": a smaller number that goes on after a scale."""
    low, at = tokens.low, number.j
    if number.scale == 1 or number.style != "digits" or at >= len(low):
        return
    joined = low[at] in lexicon.joiners
    at += joined
    if number.scale == HUNDRED and _below_hundred(number, low, at, lexicon):
        return
    if at >= len(low) or not low[at].isdecimal() or not low[at].isascii() or not tokens.gap(at):
        return
    read = digits.literal(tokens, at, lexicon)
    if read is None or read[2] >= number.scale or (read[4] and read[1].startswith("0")):
        return
    rest = Number(at, read[0], read[2], read[3])
    rest.plain = read[4]
    scales.scale(tokens, rest, lexicon)
    small = rest.plain and number.scale <= (100 if joined else 1000)
    if rest.value >= number.scale or not (small or (1 < rest.scale < number.scale and rest.suffix is None)):
        return
    number.value += rest.value
    number.step, number.j, number.suffix = rest.step, rest.j, rest.suffix
    number.scale = rest.scale
    number.trace += ["and", *rest.trace]


def _below_hundred(number: Number, low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "3 cent vingt", "3 hundred and twenty-one": take in the words behind a hundred whose multiple is in digits."""
    state = spelled.read(low, at, lexicon) if at < len(low) and low[at] not in lexicon.articles else None
    if state is None or state.ordinal or not 1 < state.value < HUNDRED or state.value != int(state.value):
        return False
    number.value += state.value
    number.step, number.j, number.scale = ONE, state.after, ONE
    number.trace.append("and")
    return True


def vulgar(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """A fraction of one character at token `at` ("½")."""
    number = fractions.vulgar(tokens, at, lexicon, Decimal(0))
    scales.scale(tokens, number, lexicon)
    return number
