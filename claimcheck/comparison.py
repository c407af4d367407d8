"""Two figures side by side: brought to one unit, then related by the policy of a rule."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from attrs import evolve

from claimcheck import units
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Figure
from claimcheck.values import BOUNDS, ONE, TEN, ZERO, Interval, Relation, Rounding, Value, relate
from claimcheck.zones import LOOSE_UNITS

MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
DAYS = {
    "day": Decimal(1), "week": Decimal(7), "fortnight": Decimal(14), "hour": Decimal(1) / 24,
    "minute": Decimal(1) / 1440, "second": Decimal(1) / 86400,
}  # fmt: skip
MONTH = Decimal("30.436875")
"""Mean length of a month in days: a twelfth of 365.2425."""
MONTH_SLACK = Decimal(2)
"""How many days the length of months may differ from the mean over their sum."""
CONVERTED = Decimal("1.25")
"""How many times the smaller of two numbers in one unit the larger may be where both are one, rounded."""
LIMITS = Decimal("1.5")
"""The same of two limits in different units: ten working days are two weeks, and two weeks are no month."""
SHARED_SCALE_BELOW = Decimal(1000)
"""A number that is larger has no scale left untold."""
NEAR_UNITS = Decimal("1.1")
"""How many times the smaller the larger of two units may be that are as good as one."""
BOUND_SHARE = Decimal("0.05")
"""By what share of itself a bound may be rounded in another unit."""
EDGES = frozenset((">=", "<="))
"""Comparators of "since 3 May" and "until 3 May"."""
DEADLINES, DATED = frozenset(("<",)), frozenset(("day", "month", "year"))
"""That of "before 3 May"; and granularities of which the coarser one says in what period a day lies."""
YEAR = re.compile("[0-9]{4}|[0-9][./-][0-9]+[./-][0-9]")
A_SEASON = 90
"""Within so many days of its document a day is of the nearest year."""
COUNTED, UNITED = frozenset(("count", "number")), frozenset(("money", "quantity"))
"""Kinds of figures that count, and of those that have a unit which a bare number beside them may share."""
AMOUNTS = COUNTED | UNITED
"""Kinds of figures that tell how much of something there is, and that can be added up."""
CHANGING = AMOUNTS | {"percent"}
"""Kinds of figures whose true value may change from day to day."""


def dimension(figure: Figure) -> str:
    """A text that is equal for figures whose values can be compared at all."""
    kind = figure.kind
    if kind in COUNTED:
        return "number"
    if kind == "money":
        return f"money:{figure.unit}"
    if kind == "percent":
        return f"percent:{figure.unit}"
    if kind == "quantity":
        base = units.base(figure.unit or "")
        return f"quantity:{base[0]}" if base else f"quantity:{figure.unit}"
    return kind


def is_bare(figure: Figure) -> bool:
    """Whether a number has no unit, and counts nothing that is known to be counted."""
    return figure.kind == "number" or (figure.kind == "count" and figure.noun not in NOUNS)


def has_scale(figure: Figure) -> bool:
    """Whether a figure was read with a scale word ("3 million"), as its trace tells."""
    return any(step.startswith("scale") for step in figure.trace)


def in_part_only(a: Figure, b: Figure) -> bool:
    """Whether one of two numbers counts things, which come whole, and the other has a fraction and counts others."""
    return a.noun != b.noun and _is_whole(a) != _is_whole(b)


def _is_whole(figure: Figure) -> bool:
    """Whether a number may be of things that come whole ("nine events"), as 8.5 may not; other kinds always may."""
    number = figure.value.edge
    return figure.kind not in COUNTED or number is None or number % 1 == 0


def scale_of(figure: Figure) -> Decimal:
    """The factor of the scale word of a figure, as its trace tells; one without such a word."""
    for step in figure.trace:
        name, colon, number = step.rpartition(":")
        if colon and (name.startswith(("scale", "shared scale")) or name == "suffix") and number.isdigit():
            return Decimal(number)
    return Decimal(1)


def in_scale_of(known: Figure, bare: Figure) -> Figure:
    """A bare number in the scale of the figure before it, where that is told once: "11.4 million here, 7.8 there"."""
    scale, number = scale_of(known), bare.value.first
    small = number is not None and number < SHARED_SCALE_BELOW and scale_of(bare) == 1
    return evolve(bare, value=bare.value.scaled(scale)) if scale != 1 and small and is_bare(bare) else bare


def based(figure: Figure) -> Value:
    """The value in the base unit of its dimension: days for durations, SI base units for quantities."""
    if figure.kind == "duration":
        return _in_days(figure.value, figure.unit or "day")
    if figure.kind == "quantity":
        base = units.base(figure.unit or "")
        return figure.value.scaled(base[1], base[2]) if base else figure.value
    return figure.value


def _in_days(value: Value, unit: str) -> Value:
    if unit in DAYS:
        return value.scaled(DAYS[unit])
    months = MONTHS.get(unit)
    if months is None:
        return value
    days = value.scaled(MONTH * months)
    return evolve(days, interval=days.interval.widened(MONTH_SLACK))


def relation(a: Figure, b: Figure, rounding: Rounding = "written", tolerance: Decimal = ZERO) -> Relation:
    """How two figures stand to each other; "incomparable" where their dimensions differ."""
    if a.unit == b.unit:
        if dimension(a) != dimension(b):
            return "incomparable"
        if a.kind == "date" and _one_edge(a.value, b.value):
            return _relate_ends(a.value, b.value)
        if a.kind == "date" and (one_day_of_the_year(a, b) or _just_before(a.value, b.value)):
            return "granularity"
        if _in_one_loose_unit(a, b):
            return relate(_counted(a.value), _counted(b.value), rounding, tolerance)
        return relate(a.value, b.value, rounding, tolerance)
    if dimension(a) != dimension(b):
        return "incomparable"
    if a.kind == "duration" and a.unit in MONTHS and b.unit in MONTHS:
        one = a.value.scaled(Decimal(MONTHS[a.unit]))
        two = b.value.scaled(Decimal(MONTHS[b.unit]))
        return relate(_unworded(one, a.value), _unworded(two, b.value), rounding, tolerance)
    if _shifts_point(a, b):
        return relate(based(_rounded(a, rounding)), based(_rounded(b, rounding)), rounding, tolerance)
    return _relate_converted(a, b, rounding, tolerance)


def _in_one_loose_unit(a: Figure, b: Figure) -> bool:
    """Whether two times are told in working days, or in nights, which are compared as they are counted.

    Ranges and what is hedged are not.
    """
    loose = [LOOSE_UNITS.intersection(figure.trace) for figure in (a, b)]
    plain = all(figure.value.comparator != "between" and "comparator:~" not in figure.trace for figure in (a, b))
    return plain and bool(loose[0]) and loose[0] == loose[1]


def _counted(value: Value) -> Value:
    """The number of working days or nights, of which nobody knows how many days they are."""
    plain = Value.number(value.edge or ZERO)
    return plain.bounded(value.comparator) if value.comparator in BOUNDS else plain


def _shifts_point(a: Figure, b: Figure) -> bool:
    """Whether from one unit to the other the decimal point moves and no digit changes ("2.12 m", "220 cm").

    A fraction in words ("a quarter of a hectare") is rough in whatever unit.
    """
    one, two = units.base(a.unit or ""), units.base(b.unit or "")
    if "fraction" in (*a.trace, *b.trace):
        return False
    if a.kind != "quantity" or b.kind != "quantity" or one is None or two is None or one[2] or two[2]:
        return False
    return (one[1] / two[1]).normalize().as_tuple().digits == (1,)


def _one_edge(a: Value, b: Value) -> bool:
    """Whether two dates both say since when, or both until when, something was: then the days themselves must agree.

    "Before 30 June" sets an end as "until" does where it names a day; "before 2014" tells of what was long done.
    """
    known = EDGES if a.granularity != "day" or b.granularity != "day" else EDGES | DEADLINES
    granularities = {a.granularity, b.granularity}
    of_dates = a.axis == b.axis != "number" and (len(granularities) < 2 or granularities <= DATED)
    return of_dates and a.comparator == b.comparator in known


def _just_before(a: Value, b: Value) -> bool:
    """Whether one date is before the other, of the same length: "none will be felled before 2034" says "in 2034"."""
    before, other = (a, b) if a.comparator == "<" else (b, a)
    same = a.granularity == b.granularity and before.edge is not None and before.edge == other.first
    return before.comparator == "<" and other.comparator == "=" and same


def _relate_ends(a: Value, b: Value) -> Relation:
    """How two ends of one kind stand to each other: one day, a day within the month or year of the other, or apart."""
    if a.edge is None or b.edge is None or a.edge == b.edge:
        return "same"
    one, two = (datetime.date.fromordinal(int(edge)) for edge in (a.edge, b.edge))
    granularities = {a.granularity, b.granularity}
    one_period = one.year == two.year and ("year" in granularities or one.month == two.month)
    return "granularity" if len(granularities) > 1 and one_period else "apart"


def one_day_of_the_year(a: Figure, b: Figure) -> bool:
    """Whether days, or their ends, differ in the year alone, which one leaves to the reader: the next may be meant.

    Not so of a day near the date of its document, which is of the nearest year.
    """
    one, two = a.value, b.value
    if one.first == two.first or not one.granularity == two.granularity == "day":
        return False
    if not (_of_no_certain_year(a) or _of_no_certain_year(b)):
        return False
    return _of_the_year(one.first) == _of_the_year(two.first) and _of_the_year(one.last) == _of_the_year(two.last)


def _of_no_certain_year(figure: Figure) -> bool:
    day, value = figure.document.date, figure.value
    if day is None or value.first is None or YEAR.search(value.literal):
        return False
    return abs(value.first - day.toordinal()) > A_SEASON


def _of_the_year(day: Decimal | None) -> datetime.date | None:
    """A day in the leap year 4."""
    return None if day is None else datetime.date.fromordinal(int(day)).replace(year=4)


def _unworded(value: Value, original: Value) -> Value:
    return evolve(value, worded=original.worded, interval=value.interval)


def _relate_converted(a: Figure, b: Figure, rounding: Rounding, tolerance: Decimal) -> Relation:
    """Figures of different units: a conversion rounds as it likes, so that any zeros at the end may be rounding."""
    if {a.unit, b.unit} == units.SCALES_OF_DEGREES and a.value.comparator == b.value.comparator == "=":
        return "rounding" if _is_one_temperature(a, b) else "apart"
    one, two = _spread(based(_rounded(a, "loose"))), _spread(based(_rounded(b, "loose")))
    result = relate(one, two, rounding, tolerance)
    if _one_number(a.value, b.value) and not _within(one, two, NEAR_UNITS):
        return "apart"
    if one.comparator == two.comparator == "=" and not _within(one, two, CONVERTED):
        return "apart"
    if one.comparator == two.comparator == "<=" and not _within(_at_limit(one), _at_limit(two), LIMITS):
        return "apart"
    if result != "apart":
        return result
    first, second = (one.interval, two.interval) if rounding != "copied" else (_at_edge(one), _at_edge(two))
    return (
        "rounding" if first.widened(_slack(one)).meets(second) or first.meets(second.widened(_slack(two))) else "apart"
    )


def _is_one_temperature(a: Figure, b: Figure) -> bool:
    """Whether degrees of two scales are as far apart as both may be rounded, to tens at the most: 180 °C, 350 °F."""
    reach = ZERO
    for figure in (a, b):
        factor = units.base(figure.unit or "")
        step = min(figure.value.unit_of_rounding("loose"), TEN)
        reach += step / 2 * (factor[1] if factor is not None else ONE)
    one, two = based(a).first, based(b).first
    return one is not None and two is not None and abs(one - two) <= reach


def _one_number(a: Value, b: Value) -> bool:
    """Whether two units hold one number: nobody who converts or rounds comes to that ("3 km", "three miles")."""
    return a.first is not None and a.first == b.first and a.comparator == b.comparator == "="


def _within(one: Value, two: Value, times: Decimal) -> bool:
    """Whether of two numbers in the base unit the larger is at most so many times the smaller; an open end is."""
    if not one.first or not two.first:
        return True
    return max(abs(one.first), abs(two.first)) <= times * min(abs(one.first), abs(two.first))


def _slack(value: Value) -> Decimal:
    """Half the unit to which a value is rounded, but of a bound a small share: 24 days are not "more than a month".

    A hedge reaches far enough by itself.
    """
    edge = value.edge
    if value.comparator == "~":
        return ZERO
    half = value.step / 2
    return min(half, abs(edge) * BOUND_SHARE) if value.comparator in BOUNDS and edge is not None else half


def _at_limit(value: Value) -> Value:
    """The most there may be, as a number."""
    return evolve(value, first=value.edge)


def _at_edge(value: Value) -> Interval:
    """The edge of a bound alone, which a copy of the bound must keep; any other value's interval."""
    edge = value.edge
    return Interval.exactly(edge) if value.comparator in BOUNDS and edge is not None else value.interval


def _rounded(figure: Figure, rounding: Rounding) -> Figure:
    """The figure as precise as its digits before the zeros at its end that may be rounded."""
    return evolve(figure, value=evolve(figure.value, step=figure.value.unit_of_rounding(rounding)))


def _spread(value: Value) -> Value:
    if value.comparator == "=" and value.first is not None:
        rounded = Interval.rounded(value.first, value.step)
        if value.interval.low is not None and rounded.low is not None and rounded.low < value.interval.low:
            return evolve(value, interval=rounded)
    return value
