"""The findings of changes: what levels come to, in words, beside what the text says of them."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.arithmetic import of_figures, stated, written
from claimcheck.checks._shape import Finding
from claimcheck.checks._shape.changes import JUST_OVER, Change, centre, rate_of
from claimcheck.checks.change.multiples import fits_factor
from claimcheck.comparison import dimension
from claimcheck.model import Claim, Figure
from claimcheck.values import HALF, HUNDRED, ONE, Interval, Value

LEAST_RATE, FARTHEST_STEPS = 10, 3
"""From what rate on, and by how many of its units, one of the new level is told from that of the old one."""
ROUNDED_TO = 5
"""What a rate that is told as a bound is rounded to."""


def finding(change: Change, amount: Claim) -> Finding:
    """What two levels come to, beside the amount or rate that is told of them."""
    figure = amount.figure
    rate = figure.kind == "percent"
    levels = change.new.figure.kind == "percent"
    asserted = _rate(figure.value) if rate else _in_unit_of(change, figure)
    difference = change.difference()
    expected, unit, diagnosis = change.growth(), " %", "change"
    if not rate:
        expected, unit = difference, f" {figure.unit}" if figure.kind == "money" else ""
    elif figure.unit == "percentage_point":
        expected, unit = difference if levels else expected, " percentage points" if levels else " %"
    right = expected.meets(asserted) and not (unit == " %" and _is_of_new_level(change, figure.value))
    if not right and rate and levels and figure.unit == "percent" and difference.meets(asserted):
        diagnosis = "percent-points"
    return _told(change, amount, unit, "" if right else diagnosis)


def _is_of_new_level(change: Change, rate: Value) -> bool:
    """ "From 1,200 to 1,500, or 20 %": whether a rate is exactly that of the new level, and not of the old one.

    Levels that may be rounded leave room for it, but hardly ever come to it by chance.
    """
    old, new, stated = change.old.figure.value, change.new.figure.value, rate.first
    plain = change.old is not change.new and all(
        value.comparator == "=" and not value.worded for value in (old, new, rate)
    )
    if not plain or stated is None or not old.first or not new.first or stated < LEAST_RATE:
        return False
    apart, step = abs(new.first - old.first) * HUNDRED, rate.step or ONE
    near, far = apart / new.first - stated, apart / old.first - stated
    return abs(near) <= step * HALF and abs(far) >= FARTHEST_STEPS * step


def _in_unit_of(change: Change, amount: Figure) -> Interval:
    """An amount in the unit of its levels: 80 centimetres between 5.2 and 6 metres, which are compared in metres."""
    old, level = change.old.figure, change.new.figure
    if old.unit != level.unit or level.unit == amount.unit or dimension(level) != dimension(amount):
        return stated(amount.value)
    exact, (based, converted) = stated(level.value), of_figures((level, amount))
    return converted.scaled(centre(exact) / centre(based))


def _rate(value: Value) -> Interval:
    """What a percentage asserts; "a good 52 percent", which is no round number, is little more than that."""
    first = value.first
    if value.comparator == ">" and first is not None and first % ROUNDED_TO:
        return Interval(first, first * JUST_OVER)
    return rate_of(value)


def multiple(change: Change, factor: Decimal) -> Finding:
    """How many times the old level the new one is, beside how many times words say."""
    ratio = written(centre(change.after) / centre(change.before), 2)
    claims, right = tuple(dict.fromkeys((change.old, change.new))), fits_factor(change, factor)
    old, new = change.old.figure.text, change.new.figure.text
    note = f"From {old} to {new} is {ratio} times as much"
    said, came = f"{written(factor)} times", f"{ratio} times"
    diagnosis, about = "" if right else "change", "a change and its levels"
    return Finding.reckoned(claims, diagnosis=diagnosis, note=note, said=said, came=came, about=about)


def _told(change: Change, amount: Claim, unit: str, diagnosis: str) -> Finding:
    came = f"{written(change.expected(unit))}{unit}"
    old, new = change.old.figure.text, change.new.figure.text
    note = f"From {old} to {new} is a change of {came}, the text says {amount.figure.text}."
    if diagnosis == "percent-points":
        note += " Between two percentages the difference is one of percentage points."
    claims = (change.old, change.new, amount) if change.old is not change.new else (change.old, amount)
    return Finding(
        claims=claims,
        verdict="conflict" if diagnosis else "compatible",
        sides=tuple(range(len(claims))) if diagnosis else (0,) * len(claims),
        diagnosis=diagnosis,
        note=note if diagnosis else f"From {old} to {new} is a change of {came}.",
        about="a change and its levels",
        key=amount.document.file_name,
        expected=came,
    )
