"""Numbers written twice, in words and in digits in brackets: "twelve (12) months"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number, scales
from claimcheck.tokens import Tokens
from claimcheck.values import BOUNDS
from claimcheck.zones import Reading, value_of

DIFFERS = "differs from the number before its brackets"
"""Trace of the second number, where the two are not the same."""


def merge(tokens: Tokens, numbers: list[Number], lexicon: Lexicon) -> list[Number]:
    """The same number written twice becomes one; of two that differ the second one reads on behind the brackets."""
    result: list[Number] = []
    for item in numbers:
        last = result[-1] if result else None
        if last is None or not _is_bracketed(tokens.low, last, item):
            result.append(item)
        elif last.value == item.value:
            last.j = item.j + 1
            last.trace.append("repeated in brackets")
            scales.scale(tokens, last, lexicon)
        else:
            _read_on(tokens, item, lexicon)
            result.append(item)
    return result


def _is_bracketed(low: list[str], first: Number, second: Number) -> bool:
    """Whether the second number alone stands in brackets right behind the first, one in words and one in digits."""
    if {first.style, second.style} != {"words", "digits"} or first.ordinal or second.ordinal:
        return False
    return low[first.j : second.i] == ["("] and low[second.j : second.j + 1] == [")"]


def _read_on(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    number.literal_end = number.j
    number.j += 1
    number.trace.append(DIFFERS)
    scales.scale(tokens, number, lexicon)


def share(readings: list[Reading]) -> None:
    """Give the first of two numbers that differ what the second one found behind the brackets: scale, kind and unit."""
    if not any(reading.number is not None and DIFFERS in reading.number.trace for reading in readings):
        return
    for first, second in _differing(readings):
        one, two = first.number, second.number
        if one is not None and two is not None and first.kind == "number" and second.j > two.j:
            take_over(first, one, second, two)
    for reading in readings:
        number = reading.number
        if number is not None and DIFFERS in number.trace and _factor(reading, number) in (None, 1):
            reading.j = number.literal_end


def _differing(readings: list[Reading]) -> Iterator[tuple[Reading, Reading]]:
    """Neighbours of which the second one stands in brackets and differs."""
    for first, second in itertools.pairwise(readings):
        if second.number is not None and DIFFERS in second.number.trace:
            yield first, second


def take_over(first: Reading, one: Number, second: Reading, two: Number) -> None:
    """Give the reading of one number the scale, kind, unit and noun that the reading of another one found."""
    factor = _factor(second, two)
    if factor is None or (factor != 1 and second.kind == "duration"):
        return
    if one.scale == 1 != two.scale and _is_scaled_behind(two):
        one.times(two.scale, one.j, "shared scale")
    first.value = value_of(one, factor)
    first.kind, first.unit, first.noun = second.kind, second.unit, second.noun


def _is_scaled_behind(number: Number) -> bool:
    """Whether a scale stands behind the brackets: "41 (forty) million", not "41 000 000 (forty million)"."""
    behind = number.trace[number.trace.index(DIFFERS) :] if DIFFERS in number.trace else number.trace
    return any(step.startswith("scale") for step in behind)


def _factor(reading: Reading, number: Number) -> Decimal | None:
    """By how much the unit multiplies a number; for a time of several units no whole number, as a rule."""
    value = reading.value
    return value.first / number.value if value is not None and value.first is not None and number.value else None


def bound(readings: list[Reading]) -> None:
    """A bound before two numbers that differ holds of both: "at least twenty (30) members"."""
    for first, second in _differing(readings):
        one, two = first.value, second.value
        if one is not None and two is not None and one.comparator in BOUNDS and first.kind == second.kind and two.exact:
            second.value = two.qualified(one.comparator)
