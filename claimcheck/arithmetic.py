"""Calculating with written figures: how precisely each enters a calculation, and sums and quotients of intervals."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.comparison import based
from claimcheck.model import Figure
from claimcheck.values import HALF, ONE, ZERO, Interval, Rounding, Value, trailing_zeros

SIGNIFICANT = 2
"""A round integer of four digits or more is taken to be rounded, at the least to so many digits."""
TELLING_DIGITS = 3
"""So many digits of two numbers must say something, so that it is no accident if they nearly meet, or swap two."""
SHORTEST_ROUNDED = 4
"""Digits of the shortest integer without a scale word that may be rounded: 900 is counted, 9,000 need not be."""
SHORTEST_DROPPED = 2
"""Digits of the longest number of which one that lacks a digit is another number, and no slip."""


def stated(value: Value, rounding: Rounding = "written") -> Interval:
    """The true values from which a careful writer may have got this figure, for use in a calculation.

    Narrower than `Value.reach`, because what is calculated from a figure would otherwise fit almost anything: an
    integer without a scale word is exact, unless it has four digits or more and ends in two zeros or more; of those at
    least two digits count.
    """
    if value.comparator != "=" or value.first is None or value.axis != "number":
        return value.interval
    if rounding == "strict":
        return Interval.exactly(value.first)
    if value.worded or value.step < ONE:
        return _rounded(value.first, value.step)
    digits = len(str(abs(value.first).to_integral_value()))
    zeros = trailing_zeros(value.first)
    if digits >= SHORTEST_ROUNDED and zeros >= 2:
        return _rounded(value.first, Decimal(10) ** min(zeros, digits - SIGNIFICANT))
    return Interval.exactly(value.first)


def _rounded(number: Decimal, step: Decimal) -> Interval:
    """Half a unit to either side, both ends closed: writers round a half up and down."""
    return Interval.around(number, step * HALF)


def percentage(value: Value, rounding: Rounding = "written") -> Interval:
    """The true percentages behind a written one: rounded half a unit to either side, or cut off at its last digit."""
    if value.comparator != "=" or value.first is None:
        return value.interval
    if rounding == "strict":
        return Interval.exactly(value.first)
    if value.worded and value.step > ONE:
        return _rounded(value.first, value.step)
    step = value.step if value.step and value.step <= ONE else ONE
    size = Interval(abs(value.first) - step * HALF, abs(value.first) + step)
    return size if value.first >= 0 else size.scaled(-ONE)


def of_figures(figures: Iterable[Figure]) -> list[Interval]:
    """The intervals of figures of one dimension, brought to one unit where their units differ."""
    chosen = list(figures)
    same = len({figure.unit for figure in chosen}) == 1
    return [stated(figure.value if same else based(figure)) for figure in chosen]


def differ_in_one(one: str, two: str) -> bool:
    """Whether two numbers written with equally many signs differ in one of them: "18,400" and "19,400"."""
    return len(one) == len(two) and sum(a != b for a, b in zip(one, two, strict=True)) == 1


def telling_digits(number: Decimal) -> int:
    """How many digits of a number say something: zeros at its beginning and end do not."""
    return len(_signs(number)[0].strip("0"))


def is_slip(meant: Decimal, stated: Decimal) -> bool:
    """Whether a slip of the pen makes one number of another: a digit changed, left out or added, or two swapped."""
    if meant <= 0 or stated <= 0 or meant == stated:
        return False
    one, two = _signs(meant, stated)
    if len(one) == len(two):
        apart = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
        return len(apart) == 1 or (len(apart) == 2 and apart[0] == apart[1][::-1])
    long, short = sorted((one, two), key=len, reverse=True)
    return len(long) == len(short) + 1 > SHORTEST_DROPPED and any(
        long[:at] + long[at + 1 :] == short for at in range(len(long))
    )


def _signs(*numbers: Decimal) -> list[str]:
    """The digits of numbers written to one place."""
    places = max(0, *(-int(number.normalize().as_tuple().exponent) for number in numbers))
    return [str(int(abs(number).scaleb(places))) for number in numbers]


def total(intervals: Iterable[Interval]) -> Interval:
    """All sums of one number of each interval."""
    result = Interval.exactly(ZERO)
    for interval in intervals:
        result = result.plus(interval)
    return result


def times(a: Interval, b: Interval) -> Interval:
    """All products of a number of each interval; unbounded where either is."""
    if None in (a.low, a.high, b.low, b.high):
        return Interval(None, None)
    ends = [x * y for x in _ends(a) for y in _ends(b)]
    return Interval(min(ends), max(ends))


def quotient(a: Interval, b: Interval) -> Interval:
    """All quotients of a number of each interval; unbounded where the divisor may be nought or an end is open-ended."""
    if b.low is None or b.high is None or b.contains(ZERO) or ZERO in (b.low, b.high):
        return _half_line(a, b)
    inverse = Interval(min(ONE / b.low, ONE / b.high), max(ONE / b.low, ONE / b.high))
    if a.low is None or a.high is None:
        return Interval(None, None)
    return times(a, inverse)


def _half_line(a: Interval, b: Interval) -> Interval:
    """A positive number over "more than 50" is below a bound; all else is unbounded."""
    if a.low is None or a.high is None or b.low is None or b.high is not None or a.low < 0 or b.low <= 0:
        return Interval(None, None)
    return Interval(ZERO, a.high / b.low)


def _ends(interval: Interval) -> tuple[Decimal, Decimal]:
    assert interval.low is not None
    assert interval.high is not None
    return interval.low, interval.high


def written(number: Decimal, places: int = 1) -> str:
    """A calculated number for people: rounded, grouped, without trailing zeros."""
    text = f"{round(number, places):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
