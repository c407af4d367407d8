"""Values: the interval of numbers, or of days, that the words of a figure assert.

Pure arithmetic over `decimal.Decimal`; nothing here knows languages, units or documents. A day is the proleptic
Gregorian ordinal of `datetime.date.toordinal()` (1 is 0001-01-01). A yearless day ("4 May") is placed in the leap
year 2000 and lives on an axis of its own.

Figures compare by *reach*: the interval of true values that may have led a careful writer to this written form. Half a
unit of the last written digit counts to either side (closed below, open above), a coarser figure also agrees with a
finer one it truncates, a hedge widens, a bound is a half-line. Which integers count as rounded is one policy, in
`Value.unit_of_rounding`.
"""

from __future__ import annotations

import datetime
import functools
from decimal import Decimal
from typing import Literal

from attrs import define, evolve, field

Comparator = Literal["=", "~", ">", ">=", "<", "<=", "between"]
Rounding = Literal["copied", "strict", "written", "loose"]
Axis = Literal["number", "day", "yearless"]
Relation = Literal["same", "rounding", "truncation", "hedge", "bound", "range", "granularity", "apart", "incomparable"]

ZERO = Decimal(0)
ONE = Decimal(1)
HALF = Decimal("0.5")
HEDGE_SHARE = Decimal("0.05")
"""How far a hedge ("about") reaches at the least, as a share of the number."""
FAR_BOUND = Decimal("1.5")
"""How many times an exact number may be the bound that a copy of it states."""
REFERENCE_YEAR = 2000
"""The leap year in which yearless days are placed."""


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
    def above(cls, number: Decimal, *, closed: bool = False) -> Interval:
        """All numbers over `number`; with `closed` the number itself too."""
        return cls(number, None, not closed, False)

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


@functools.lru_cache(maxsize=1024)
def trailing_zeros(number: Decimal) -> int:
    """How many zeros the integer ends in; 0 for zero and for numbers with a fraction."""
    if not number or number != number.to_integral_value():
        return 0
    digits = str(abs(number).to_integral_value().quantize(ONE))
    return len(digits) - len(digits.rstrip("0"))


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
        readings: All readings of an ambiguous figure ("04/05/2020"), this one first; empty where there is one.
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
    def span(cls, low: Value, high: Value, literal: str = "") -> Value:
        """A range from one number to another, both closed."""
        if low.first is None or high.last is None:
            raise ValueError("a range needs two written ends")
        first, last = sorted((low.first, high.last))
        return cls(first, last, "between", Interval(first, last), max(low.step, high.step), literal, worded=low.worded)

    @classmethod
    def enclosed(cls, below: Value, above: Value, literal: str = "") -> Value:
        """The range between a lower bound and an upper one, open where the bounds are."""
        inner = Interval(below.interval.low, above.interval.high, below.interval.low_open, above.interval.high_open)
        return cls(below.first, above.last, "between", inner, max(below.step, above.step), literal, worded=below.worded)

    @classmethod
    def days(
        cls, first: datetime.date, last: datetime.date, granularity: str, literal: str = "", *, yearless: bool = False
    ) -> Value:
        """The days from `first` to `last`, both included. Yearless ones lie in `REFERENCE_YEAR`."""
        start, end = Decimal(first.toordinal()), Decimal(last.toordinal())
        axis: Axis = "yearless" if yearless else "day"
        return cls(start, end, "=", Interval(start, end), ONE, literal, axis, granularity)

    @classmethod
    def impossible(cls, literal: str, problem: str) -> Value:
        """A figure whose value cannot be, such as 31 April; it agrees with nothing and contradicts nothing."""
        return cls(None, None, "=", Interval(None, None), ONE, literal, "day", "day", problem=problem)

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

    def hedged(self) -> Value:
        """The value after "about": wider by a unit of the last significant digit, at least by `HEDGE_SHARE`."""
        if self.comparator not in ("=", "between") or self.axis != "number" or self.first is None or self.last is None:
            return self if self.axis == "number" else evolve(self, comparator="~")
        margin = max(self.unit_of_rounding("loose"), self.step, abs(self.last) * HEDGE_SHARE)
        comparator: Comparator = "~" if self.comparator == "=" else "between"
        return evolve(self, comparator=comparator, interval=Interval(self.first, self.last).widened(margin))

    def bounded(self, comparator: Comparator) -> Value:
        """The value after "more than" (>), "at least" (>=), "less than" (<) or "up to" (<=).

        A bound keeps the end it says: ">" and ">=" keep `first`, "<" and "<=" keep `last`. "More than about 30" is
        a bound at the lower end of the hedge.
        """
        low, high = self.interval.low, self.interval.high
        if comparator in (">", ">="):
            edge = self.last if self.comparator == "=" and self.axis != "number" and comparator == ">" else self.first
            if self.comparator == "~":
                edge = low
            interval = Interval(edge, None, comparator == ">", False)
            first = edge if self.axis != "number" and self.comparator == "=" else self.first
            return evolve(self, first=first, last=None, comparator=comparator, interval=interval, readings=())
        edge = self.first if self.axis != "number" and comparator == "<" else self.last
        if self.comparator == "~":
            edge = high
        interval = Interval(None, edge, False, comparator == "<")
        last = self.first if self.axis != "number" and comparator == "<" else self.last
        return evolve(self, first=None, last=last, comparator=comparator, interval=interval, readings=())

    def scaled(self, factor: Decimal, offset: Decimal = ZERO) -> Value:
        """The same statement in another unit: every number times `factor` plus `offset`."""
        first = None if self.first is None else self.first * factor + offset
        last = None if self.last is None else self.last * factor + offset
        return evolve(
            self,
            first=first,
            last=last,
            interval=self.interval.scaled(factor, offset),
            step=abs(self.step * factor),
            worded=True,
            readings=(),
        )

    def unit_of_rounding(self, rounding: Rounding) -> Decimal:
        """The unit to which the writer may have rounded.

        strict: the unit of the last written digit, 1 for integers. written: an integer of three digits or more that
        ends in two zeros or more may be rounded to its last non-zero digit (1,200: 100; 120 and 30 are exact), and
        so may the digits before a scale word. loose: any trailing zeros may be rounding.
        """
        number = self.first if self.first is not None else self.last
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


def relate(a: Value, b: Value, rounding: Rounding = "written", tolerance: Decimal = ZERO) -> Relation:
    """How two values of one unit stand to each other: "same", a reason why both can be true, or "apart". Symmetric.

    Args:
        a: One value.
        b: The other, in the same unit.
        rounding: Which integers may be rounded, see `Value.unit_of_rounding`.
        tolerance: A difference that is always allowed, in the unit of the values, or days.
    """
    if a.problem or b.problem:
        return "incomparable"
    if a.axis != b.axis:
        return _relate_yearless(a, b)
    if a.readings or b.readings:
        return _relate_readings(a, b, rounding, tolerance)
    if a.first == b.first and a.last == b.last and a.comparator == b.comparator:
        return "same"
    if rounding == "copied" and a.comparator[0] == b.comparator[0] in ("<", ">", "~"):
        return _relate_edges(a, b, tolerance)
    if a.axis != "number":
        return _relate_days(a, b, tolerance)
    if a.exact and b.exact:
        return _relate_points(a, b, rounding, tolerance)
    return _relate_intervals(a, b, rounding, tolerance)


def _relate_readings(a: Value, b: Value, rounding: Rounding, tolerance: Decimal) -> Relation:
    relations = [
        relate(evolve(x, readings=()), evolve(y, readings=()), rounding, tolerance)
        for x in a.readings or (a,)
        for y in b.readings or (b,)
    ]
    return next((relation for relation in relations if relation != "apart"), "apart")


def _relate_points(a: Value, b: Value, rounding: Rounding, tolerance: Decimal) -> Relation:
    if a.first is None or b.first is None:
        return "incomparable"
    difference = abs(a.first - b.first)
    if difference == 0:
        return "same"
    if difference <= tolerance:
        return "rounding"
    unit_a, unit_b = a.unit_of_rounding(rounding), b.unit_of_rounding(rounding)
    if unit_a == unit_b:
        return "apart"
    coarse, fine, unit, finer = (a, b, unit_a, unit_b) if unit_a > unit_b else (b, a, unit_b, unit_a)
    assert coarse.first is not None
    assert fine.first is not None
    slack = finer * HALF if fine.worded else ZERO
    if abs(fine.first - coarse.first) <= unit * HALF + slack:
        return "rounding"
    truncated = abs(coarse.first) <= abs(fine.first) < abs(coarse.first) + unit and coarse.first * fine.first >= 0
    return "truncation" if truncated and rounding in ("written", "loose") else "apart"


def _relate_edges(a: Value, b: Value, tolerance: Decimal) -> Relation:
    """Bounds in one direction, or two approximate numbers, that are to be one."""
    kept: Relation = "hedge" if a.comparator == "~" else "bound"
    if a.granularity != b.granularity:
        return kept
    one, two = (evolve(value, first=_edge(value), last=_edge(value), comparator="=") for value in (a, b))
    return "apart" if _relate_points(one, two, "copied", tolerance) == "apart" else kept


def _far(a: Value, b: Value) -> bool:
    """Whether a bound and an exact number are too far apart to be one figure that was made a bound."""
    one, two = _edge(a), _edge(b)
    if one is None or two is None or "=" not in (a.comparator, b.comparator):
        return False
    small, large = sorted((abs(one), abs(two)))
    return large > small * FAR_BOUND


def _edge(value: Value) -> Decimal | None:
    return value.first if value.first is not None else value.last


def _relate_intervals(a: Value, b: Value, rounding: Rounding, tolerance: Decimal) -> Relation:
    one, two = a.reach(rounding).widened(tolerance), b.reach(rounding).widened(tolerance)
    bounds = [value for value in (a, b) if value.comparator in (">", ">=", "<", "<=")]
    if len(bounds) == 1:
        one, two = evolve(one, low_open=False, high_open=False), evolve(two, low_open=False, high_open=False)
    if not one.meets(two):
        return _relate_hedged(a, b, rounding, tolerance)
    if len(bounds) == 2 and (a.first is None) != (b.first is None):
        edges = {a.first, a.last, b.first, b.last} - {None}
        return "apart" if len(edges) == 1 else "bound"
    if bounds:
        far = rounding == "copied" and len(bounds) == 1 and _far(a, b)
        return "apart" if far else "bound"
    return "range" if "between" in (a.comparator, b.comparator) else "hedge"


def _relate_hedged(a: Value, b: Value, rounding: Rounding, tolerance: Decimal) -> Relation:
    """ "About" takes nothing away: what rounds or truncates without the hedge is covered by it too."""
    if not {a.comparator, b.comparator} <= {"=", "~"}:
        return "apart"
    points = _relate_points(a, b, rounding, tolerance)
    return "apart" if points in ("apart", "incomparable") else "hedge"


def _relate_days(a: Value, b: Value, tolerance: Decimal) -> Relation:
    one, two = a.interval.widened(tolerance), b.interval.widened(tolerance)
    if not one.meets(two):
        return "apart"
    if not (a.exact and b.exact):
        return "hedge" if "~" in (a.comparator, b.comparator) else "bound"
    if not tolerance and a.granularity == b.granularity and _is_span(a) and _is_span(b):
        return "same" if a.interval == b.interval else "apart"
    if one.within(two) or two.within(one):
        return "granularity"
    return "range"


LONGEST = {"day": 1, "month": 31, "year": 366}
"""How many days one day, month or year has at most."""


def _is_span(value: Value) -> bool:
    """Whether a date names a first and a last day, month or year (25-26 October, 2019-2022)."""
    low, high = value.interval.low, value.interval.high
    return low is not None and high is not None and high - low >= LONGEST.get(value.granularity, 10**6)


def _relate_yearless(a: Value, b: Value) -> Relation:
    """A yearless date agrees with the same day of any year."""
    if "number" in (a.axis, b.axis):
        return "incomparable"
    dated, bare = (a, b) if a.axis == "day" else (b, a)
    if dated.interval.low is None or dated.interval.high is None:
        return "bound"
    if dated.interval.high - dated.interval.low > 360:
        return "granularity"
    first, last = _without_year(dated.interval.low), _without_year(dated.interval.high)
    low, high = bare.interval.low, bare.interval.high
    if low is None or high is None:
        return "bound"
    if first > last:
        meets = low <= last or high >= first
    else:
        meets = Interval(first, last).meets(bare.interval)
    return "granularity" if meets else "apart"


def _without_year(ordinal: Decimal) -> Decimal:
    return Decimal(datetime.date.fromordinal(int(ordinal)).replace(year=REFERENCE_YEAR).toordinal())
