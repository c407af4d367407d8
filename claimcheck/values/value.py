"""What a written figure asserts: its number as written, and the interval of numbers, or of days, that it stands for."""

from __future__ import annotations

import datetime
import functools
from decimal import Decimal
from typing import Literal

from attrs import define, evolve, field

from claimcheck.values.interval import ONE, ZERO, Interval

Comparator = Literal["=", "~", ">", ">=", "<", "<=", "between"]
Rounding = Literal["copied", "strict", "written", "loose"]
Axis = Literal["number", "day", "yearless"]
LOWER: tuple[Comparator, ...] = (">", ">=")
UPPER: tuple[Comparator, ...] = ("<", "<=")
"""The comparators of lower and of upper bounds."""
BOUNDS = (*LOWER, *UPPER)
"""The comparators of half-lines."""

HEDGE_SHARE, HEDGE_UNITS = Decimal("0.05"), 5
"""How far a hedge ("about") reaches, as a share of the number, and in units of its last digit that tells something."""
NEAR_SHARE = Decimal("0.1")
"""How far "just over" may reach, as a share of the number."""
REFERENCE_YEAR = 2000
"""The leap year in which yearless days are placed."""


@functools.lru_cache(maxsize=1024)
def trailing_zeros(number: Decimal) -> int:
    """How many zeros the integer ends in; 0 for zero and for numbers with a fraction."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, exponent) if isinstance(exponent, int) else 0


@define(frozen=True, slots=True)
class Value:
    """What a written figure asserts.

    Attributes:
        first: The number as written, the lower end of a range; None where a bound leaves it open. Days are ordinals.
        last: The same for the upper end; equal to `first` for a single number.
        comparator: One of ``= ~ > >= < <= between``.
        interval: The numbers asserted, written precision and hedge included. Days are closed on both sides.
        step: The unit of the last written digit ("12.5 million": 100 000); 0 for what has none, such as "half".
        literal: The form as written.
        axis: number, day, or yearless (days of the reference year).
        granularity: For days the unit written: day, week, month, quarter, season, year, decade or century; else "".
        worded: Whether a scale word or a decimal fraction shows the rounding ("5 million", "4.97").
        readings: All readings of an ambiguous figure ("04/05/2020"), this one first; empty where there is one. Of one
            that cannot be, what may be meant.
        problem: Why the value cannot be ("31 April"); "" for values that can.
    """

    first: Decimal | None
    last: Decimal | None
    comparator: Comparator
    interval: Interval
    step: Decimal = ONE
    literal: str = ""
    axis: Axis = "number"
    granularity: str = ""
    worded: bool = False
    readings: tuple[Value, ...] = field(default=(), repr=False)
    problem: str = ""

    @classmethod
    def number(cls, number: Decimal, *, step: Decimal = ONE, literal: str = "", worded: bool = False) -> Value:
        """A single number written to the unit `step` (0: exact); integers are exact, others round."""
        interval = Interval.rounded(number, step) if worded else Interval(number, number)
        return cls(number, number, "=", interval, step, literal, "number", "", worded)

    @classmethod
    def span(cls, low: Value, high: Value) -> Value:
        """A range from one number to another, both closed."""
        if low.first is None or high.last is None:
            raise ValueError("a range needs two written ends")
        first, last = sorted((low.first, high.last))
        return cls(first, last, "between", Interval(first, last), max(low.step, high.step), worded=low.worded)

    @classmethod
    def enclosed(cls, below: Value, above: Value) -> Value:
        """The range between a lower bound and an upper one, open where the bounds are."""
        inner = Interval(below.interval.low, above.interval.high, below.interval.low_open, above.interval.high_open)
        return cls(below.first, above.last, "between", inner, max(below.step, above.step), worded=below.worded)

    @classmethod
    def days(
        cls, first: datetime.date, last: datetime.date, granularity: str, literal: str = "", *, yearless: bool = False
    ) -> Value:
        """The days from `first` to `last`, both included. Yearless ones lie in `REFERENCE_YEAR`."""
        start, end = Decimal(first.toordinal()), Decimal(last.toordinal())
        axis: Axis = "yearless" if yearless else "day"
        return cls(start, end, "=", Interval(start, end), ONE, literal, axis, granularity)

    @classmethod
    def impossible(cls, literal: str, problem: str, readings: tuple[Value, ...] = ()) -> Value:
        """A figure whose value cannot be, such as 31 April, and what may be meant by it; it agrees with nothing and
        contradicts nothing.
        """
        return cls(
            None, None, "=", Interval(None, None), ONE, literal, "day", "day", readings=readings, problem=problem
        )  # fmt: skip

    @property
    def edge(self) -> Decimal | None:
        """The number by which it is told: the first one, of an upper bound the last."""
        return self.first if self.first is not None else self.last

    @property
    def exact(self) -> bool:
        """Whether a single number or one span of days is stated, without bound, range or hedge."""
        return self.comparator == "="

    def written_as(self, literal: str) -> Value:
        """The same value with its form as written."""
        if self.literal == literal:
            return self
        return Value(
            self.first, self.last, self.comparator, self.interval, self.step, literal, self.axis, self.granularity,
            self.worded, self.readings, self.problem,
        )  # fmt: skip

    def _told(
        self, first: Decimal | None, last: Decimal | None, comparator: Comparator, interval: Interval,
        readings: tuple[Value, ...],
    ) -> Value:  # fmt: skip
        """The same figure told of other numbers; `evolve` looks every attribute up and takes five times as long."""
        return Value(
            first, last, comparator, interval, self.step, self.literal, self.axis, self.granularity, self.worded,
            readings, self.problem,
        )  # fmt: skip

    def hedged(self) -> Value:
        """The value after "about": wider by `HEDGE_SHARE`, but by `HEDGE_UNITS` of its last digit that tells at most.

        "About 420" reaches from 399 to 441, and "some 421" from 416 to 426; a unit of that digit it is at least.
        """
        if self.comparator not in ("=", "between") or self.axis != "number" or self.first is None or self.last is None:
            return self if self.axis == "number" else evolve(self, comparator="~")
        unit = max(self.unit_of_rounding("loose"), self.step)
        share = abs(self.last) * HEDGE_SHARE
        margin = max(unit, min(share, unit * HEDGE_UNITS) if unit else share)
        comparator: Comparator = "~" if self.comparator == "=" else "between"
        interval = Interval(self.first, self.last).widened(margin)
        return self._told(self.first, self.last, comparator, interval, self.readings)

    def roughly(self, share: Decimal) -> Value:
        """The same number, known to half a share of itself: "a quarter" is said of 23 % and of 26 %."""
        if self.first is None or self.first != self.last:
            return self
        step = abs(self.first) * share
        return evolve(self, step=step, interval=Interval.rounded(self.first, step), worded=True)

    def bounded(self, comparator: Comparator) -> Value:
        """The value after "more than" (>), "at least" (>=), "less than" (<) or "up to" (<=).

        A bound keeps the end it says: ">" and ">=" keep `first`, "<" and "<=" keep `last`. "More than about 30" is
        a bound at the lower end of the hedge.
        """
        low, high = self.interval.low, self.interval.high
        meant = self.readings if self.problem else ()
        if comparator in (">", ">="):
            edge = self.last if self.comparator == "=" and self.axis != "number" and comparator == ">" else self.first
            if self.comparator == "~":
                edge = low
            interval = Interval(edge, None, comparator == ">", False)
            first = self.last if self.axis != "number" and comparator == ">" else self.first
            return self._told(first, None, comparator, interval, meant)
        edge = self.first if self.axis != "number" and comparator == "<" else self.last
        if self.comparator == "~":
            edge = high
        interval = Interval(None, edge, False, comparator == "<")
        last = self.first if self.axis != "number" and comparator == "<" else self.last
        return self._told(None, last, comparator, interval, meant)

    def qualified(self, comparator: str, *, near: bool = False) -> Value:
        """The value behind a hedge or a bound; "=" and what is no comparator leave it as it is.

        A bound that is near ("just over") reaches as far as a hedge does, or `NEAR_SHARE`.
        """
        if comparator == "~":
            return self.hedged()
        for known in BOUNDS:
            if comparator == known:
                return self._near(known) if near and self.axis == "number" else self.bounded(known)
        return self

    def _near(self, comparator: Comparator) -> Value:
        bound, about = self.bounded(comparator), self.hedged().interval
        margin = abs(self.edge or ZERO) * NEAR_SHARE
        if bound.last is None and about.high is not None and self.last is not None:
            return evolve(bound, interval=evolve(bound.interval, high=max(about.high, self.last + margin)))
        if about.low is not None and self.first is not None:
            return evolve(bound, interval=evolve(bound.interval, low=min(about.low, self.first - margin)))
        return bound

    def scaled(self, factor: Decimal, offset: Decimal = ZERO) -> Value:
        """The same statement in another unit: every number times `factor` plus `offset`."""
        first = None if self.first is None else self.first * factor + offset
        last = None if self.last is None else self.last * factor + offset
        return Value(
            first, last, self.comparator, self.interval.scaled(factor, offset), abs(self.step * factor), self.literal,
            self.axis, self.granularity, worded=True, problem=self.problem,
        )  # fmt: skip

    def unit_of_rounding(self, rounding: Rounding) -> Decimal:
        """The unit to which the writer may have rounded.

        strict: the unit of the last written digit, 1 for integers. written: an integer of three digits or more that
        ends in two zeros or more may be rounded to its last non-zero digit (1,200: 100; 120 and 30 are exact), and
        so may the digits before a scale word. loose: any trailing zeros may be rounding.
        """
        number = self.edge
        if (
            number is None
            or rounding in ("strict", "copied")
            or self.step != self.step.to_integral_value()
            or not self.step
        ):
            return self.step
        if self.worded and rounding == "written":
            return self.step
        zeros = trailing_zeros(number)
        if zeros >= 2 or (rounding == "loose" and zeros):
            return max(self.step, Decimal(10) ** zeros)
        return self.step

    def reach(self, rounding: Rounding = "written") -> Interval:
        """The true values for which a writer may have put this figure; bounds, ranges and hedges as they stand."""
        if self.comparator != "=" or self.axis != "number" or self.first is None:
            return self.interval
        unit = self.unit_of_rounding(rounding)
        if not self.worded and unit <= ONE:
            return self.interval
        return Interval.rounded(self.first, unit)
