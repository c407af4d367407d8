"""How two values stand to each other: equal, compatible and why, or apart."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

from attrs import evolve

from claimcheck.values.interval import HALF, ZERO, Interval
from claimcheck.values.value import REFERENCE_YEAR, Rounding, Value

Relation = Literal["same", "rounding", "truncation", "hedge", "bound", "range", "granularity", "apart", "incomparable"]
ONE_DIGIT = Decimal("0.1")
"""By what share of itself an integer of one digit and zeros may differ from what it is rounded from."""
ALMOST = Decimal("1e-9")
"""What a division may leave."""
RECKONED = Decimal("0.25")
"""By what share of what a reckoned day is about ("15 years ago": of a year) a copy of a later day may differ."""
PERIODS = {"year": "%Y", "month": "%Y-%m"}
"""How the year or month in which a day lies is written, by granularity."""
FAR_BOUND = Decimal("1.5")
"""How many times an exact number may be the bound that a copy of it states."""


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
    if a.axis == "yearless":
        a, b = _in_winter(a, b), _in_winter(b, a)
    if a.first == b.first and a.last == b.last and a.comparator == b.comparator:
        return "same"
    if rounding == "copied" and _day_and_bound(a, b):
        return "bound" if a.edge == b.edge else "apart"
    if rounding == "copied" and a.axis == "day" and a.comparator == b.comparator == "~":
        return _relate_reckoned(a, b)
    if _are_limits(a, b) or (rounding == "copied" and a.comparator[0] == b.comparator[0] in ("<", ">", "~")):
        return _relate_edges(a, b, tolerance)
    if a.axis != "number":
        return _relate_days(a, b, tolerance)
    if a.exact and b.exact:
        return _relate_points(a, b, rounding, tolerance)
    if a.comparator == b.comparator == "between" and (
        rounding == "copied" or _share_one_end(a, b) or _are_shifted(a, b)
    ):
        return _relate_ends(a, b, tolerance, rounding)
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
    if unit_a == unit_b or _are_fractions(a, b):
        return "apart"
    coarse, fine, unit, finer = (a, b, unit_a, unit_b) if unit_a > unit_b else (b, a, unit_b, unit_a)
    assert coarse.first is not None
    assert fine.first is not None
    slack = finer * HALF if fine.worded else ZERO
    off = abs(fine.first - coarse.first)
    if _one_digit(coarse, unit):
        return "rounding" if off <= abs(coarse.first) * ONE_DIGIT else "apart"
    if off <= unit * HALF + slack:
        return "rounding"
    truncated = abs(coarse.first) <= abs(fine.first) < abs(coarse.first) + unit and coarse.first * fine.first >= 0
    return "truncation" if truncated and rounding in ("written", "loose") else "apart"


def _are_fractions(a: Value, b: Value) -> bool:
    """Whether both are rough by one share of themselves, as fractions in words are: two thirds, three quarters."""
    if not (a.worded and b.worded and a.first and b.first and a.step):
        return False
    return abs(b.step / b.first * a.first / a.step - 1) < ALMOST


def _one_digit(value: Value, unit: Decimal) -> bool:
    """Whether an integer may be rounded to a single digit: 20,000, which is neither 25,000 cut off nor 16,000."""
    return not value.worded and value.first is not None and ZERO < abs(value.first) < 10 * unit and unit > 1


def _are_limits(a: Value, b: Value) -> bool:
    """Whether both name the most there may be: not what a writer knows, but what a rule says ("within ten days")."""
    return a.comparator == b.comparator == "<="


def _relate_edges(a: Value, b: Value, tolerance: Decimal) -> Relation:
    """Bounds in one direction, or two approximate numbers, that are to be one."""
    kept: Relation = "hedge" if a.comparator == "~" else "bound"
    if a.granularity != b.granularity or _bound_one_period(a, b):
        return kept
    one, two = (evolve(value, first=value.edge, last=value.edge, comparator="=") for value in (a, b))
    return "apart" if _relate_points(one, two, "copied", tolerance) == "apart" else kept


def _relate_reckoned(a: Value, b: Value) -> Relation:
    """ "15 years ago", told a day or a week later by a copy: days apart by a small part of what they are about."""
    if a.first is None or b.first is None or None in (a.interval.low, a.interval.high):
        return "incomparable"
    if a.first == b.first:
        return "same"
    assert a.interval.low is not None
    assert a.interval.high is not None
    return "hedge" if abs(a.first - b.first) <= (a.interval.high - a.interval.low) * RECKONED else "apart"


def _day_and_bound(a: Value, b: Value) -> bool:
    """Whether one is a day, and the other since or until when, told by a day: a copy may say so, but keeps the day."""
    days = a.axis == "day" and a.granularity == b.granularity == "day" and a.first != b.first
    return days and {a.comparator, b.comparator} in ({"=", ">="}, {"=", "<="})


def _bound_one_period(a: Value, b: Value) -> bool:
    """Whether two bounds name one year or month, whether its days are in or out: "before 2027", "by 2027"."""
    if a.axis != "day" or a.granularity not in PERIODS or a.edge is None or b.edge is None:
        return False
    shown = PERIODS[a.granularity]
    one, two = (datetime.date.fromordinal(int(edge)) for edge in (a.edge, b.edge))
    return one.strftime(shown) == two.strftime(shown) or _meet_in(a, b)


def _meet_in(a: Value, b: Value) -> bool:
    """Whether two bounds leave the same days, one of which names the period in and the other out: "by 2035"."""
    outer, inner = sorted((a, b), key=lambda value: len(value.comparator))
    if outer.edge is None or inner.edge is None or inner.comparator != f"{outer.comparator}=":
        return False
    return outer.edge - inner.edge == (1 if outer.comparator == "<" else -1)


def _are_shifted(a: Value, b: Value) -> bool:
    """Whether one range is the other moved along: 320 to 335 and 330 to 345."""
    if None in (a.first, a.last, b.first, b.last):
        return False
    return (a.last or 0) - (a.first or 0) == (b.last or 0) - (b.first or 0)


def _share_one_end(a: Value, b: Value) -> bool:
    """Whether two ranges begin or end with one number: "from 40 to 70", "from 40 to 75" are two statements of one."""
    return a.first is not None and a.last is not None and (a.first == b.first) != (a.last == b.last)


def _relate_ends(a: Value, b: Value, tolerance: Decimal, rounding: Rounding) -> Relation:
    """Two ranges that are to be one: each end must be the other's."""
    ends = [(a.first, b.first), (a.last, b.last)]
    pairs = [(evolve(a, first=x, last=x, comparator="="), evolve(b, first=y, last=y, comparator="=")) for x, y in ends]
    return "apart" if "apart" in {_relate_points(x, y, rounding, tolerance) for x, y in pairs} else "range"


def _far(a: Value, b: Value) -> bool:
    """Whether a bound and an exact number are too far apart to be one figure that was made a bound."""
    one, two = a.edge, b.edge
    if one is None or two is None or "=" not in (a.comparator, b.comparator):
        return False
    small, large = sorted((abs(one), abs(two)))
    return large > small * FAR_BOUND


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
    if len(bounds) == 2 and _are_slipped(a, b):
        return "apart"
    if bounds:
        far = rounding == "copied" and len(bounds) == 1 and _far(a, b)
        return "apart" if far else "bound"
    return "range" if "between" in (a.comparator, b.comparator) else "hedge"


def _are_slipped(a: Value, b: Value) -> bool:
    """ "At least 110", "at least 11"; "over 54,000", "over 45,000": bounds whose digits differ in place or order alone.

    Both can be true; but nobody who knows the one writes the other.
    """
    if a.edge is None or b.edge is None or a.edge == b.edge:
        return False
    one, two = (edge.normalize().as_tuple() for edge in (a.edge, b.edge))
    swapped = one.exponent == two.exponent and sorted(one.digits) == sorted(two.digits)
    return len(one.digits) > 1 and one.sign == two.sign and (one.digits == two.digits or swapped)


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


MOST_DAYS = {"day": 1, "month": 31, "year": 366}
"""How many days one day, month or year has at most."""


def _is_span(value: Value) -> bool:
    """Whether a date names a first and a last day, month or year (25-26 October, 2019-2022)."""
    low, high = value.interval.low, value.interval.high
    return low is not None and high is not None and high - low >= MOST_DAYS.get(value.granularity, 10**6)


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
    if bare.interval.low is None or bare.interval.high is None:
        return "bound"
    span = Interval(first, last if first <= last else _a_year_later(last))
    other = bare.interval
    meets = span.meets(other) or _next_year(span).meets(other) or span.meets(_next_year(other))
    return "granularity" if meets else "apart"


def _in_winter(day: Value, winter: Value) -> Value:
    """A yearless date, in the next year where the other reaches into it ("5 January" in "12 December to 20 April")."""
    low, high = day.interval.low, day.interval.high
    if (
        low is None
        or high is None
        or not _ends_next_year(winter)
        or _ends_next_year(day)
        or day.interval.meets(winter.interval)
    ):
        return day
    moved = _next_year(day.interval)
    if not moved.meets(winter.interval):
        return day
    first, last = (end if end is None else _a_year_later(end) for end in (day.first, day.last))
    return evolve(day, first=first, last=last, interval=moved)


def _ends_next_year(value: Value) -> bool:
    """Whether a yearless date runs over New Year."""
    high = value.interval.high
    return high is not None and datetime.date.fromordinal(int(high)).year > REFERENCE_YEAR


def _next_year(interval: Interval) -> Interval:
    """The same days of the next year."""
    low, high = (end if end is None else _a_year_later(end) for end in (interval.low, interval.high))
    return evolve(interval, low=low, high=high)


def _a_year_later(ordinal: Decimal) -> Decimal:
    """The same day of the next year, 28 February for the 29th."""
    day = datetime.date.fromordinal(int(ordinal))
    leap = (day.month, day.day) == (2, 29)
    return Decimal(day.replace(year=day.year + 1, day=28 if leap else day.day).toordinal())


def _without_year(ordinal: Decimal) -> Decimal:
    return Decimal(datetime.date.fromordinal(int(ordinal)).replace(year=REFERENCE_YEAR).toordinal())
