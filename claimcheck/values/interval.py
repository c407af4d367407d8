"""Intervals of numbers without gaps: bounds as an algebra."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, evolve

ZERO = Decimal(0)
ONE = Decimal(1)
HALF = Decimal("0.5")
TWO = Decimal(2)
TEN = Decimal(10)
HUNDRED = Decimal(100)
THOUSAND = Decimal(1000)
MILLION = Decimal(1_000_000)


@define(frozen=True, slots=True)
class Interval:
    """A set of numbers without gaps; None is an unbounded end, and an end is closed unless it is said to be open."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def exactly(cls, number: Decimal) -> Interval:
        """The single number, closed on both sides."""
        return cls(number, number)

    @classmethod
    def rounded(cls, number: Decimal, step: Decimal) -> Interval:
        """All numbers that round to `number` at the unit `step`: closed below, open above."""
        if not step:
            return cls(number, number)
        return cls(number - step * HALF, number + step * HALF, False, True)

    @classmethod
    def around(cls, number: Decimal, margin: Decimal) -> Interval:
        """`number` plus or minus `margin`, closed on both sides."""
        margin = abs(margin)
        return cls(number - margin, number + margin)

    @classmethod
    def below(cls, number: Decimal, *, closed: bool = False) -> Interval:
        """All numbers under `number`; with `closed` the number itself too."""
        return cls(None, number, False, not closed)

    @classmethod
    def between(cls, low: Decimal, high: Decimal) -> Interval:
        """From the smaller to the larger of the two numbers, closed on both sides."""
        return cls(min(low, high), max(low, high))

    def contains(self, number: Decimal) -> bool:
        """Whether the number lies in the interval."""
        if self.low is not None and (number < self.low or (self.low_open and number == self.low)):
            return False
        return not (self.high is not None and (number > self.high or (self.high_open and number == self.high)))

    def meets(self, other: Interval) -> bool:
        """Whether the two intervals share a number. Symmetric."""
        return self._starts_before_end_of(other) and other._starts_before_end_of(self)

    def _starts_before_end_of(self, other: Interval) -> bool:
        if self.low is None or other.high is None:
            return True
        if self.low == other.high:
            return not (self.low_open or other.high_open)
        return self.low < other.high

    def within(self, other: Interval) -> bool:
        """Whether every number of this interval lies in the other."""
        return self._low_within(other) and self._high_within(other)

    def _low_within(self, other: Interval) -> bool:
        if other.low is None:
            return True
        if self.low is None or self.low < other.low:
            return False
        return self.low > other.low or self.low_open or not other.low_open

    def _high_within(self, other: Interval) -> bool:
        if other.high is None:
            return True
        if self.high is None or self.high > other.high:
            return False
        return self.high < other.high or self.high_open or not other.high_open

    def widened(self, margin: Decimal) -> Interval:
        """The interval with both ends moved outwards by `margin` (at least 0)."""
        return evolve(
            self,
            low=None if self.low is None else self.low - margin,
            high=None if self.high is None else self.high + margin,
        )

    def scaled(self, factor: Decimal, offset: Decimal = ZERO) -> Interval:
        """Every number times `factor` plus `offset`; a negative factor swaps the ends."""
        low = None if self.low is None else self.low * factor + offset
        high = None if self.high is None else self.high * factor + offset
        if factor < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def plus(self, other: Interval) -> Interval:
        """All sums of a number of each interval."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def minus(self, other: Interval) -> Interval:
        """All differences of a number of this interval and a number of the other."""
        return self.plus(other.scaled(Decimal(-1)))
