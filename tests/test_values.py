"""Intervals and values: properties that must hold for all, and the policy of rounding."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import decimals, intervals, margins, members, nested, points, steps, values

from claimcheck.values import Interval, Rounding, Value, relate, trailing_zeros


def number(text: str, step: str = "1", *, worded: bool = False) -> Value:
    return Value.number(Decimal(text), step=Decimal(step), worded=worded)


def day(text: str, last: str = "") -> Value:
    first = datetime.date.fromisoformat(text)
    return Value.days(first, datetime.date.fromisoformat(last or text), "day" if not last else "month")


@given(intervals(), intervals())
def test_meeting_is_symmetric(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a)


@given(intervals())
def test_an_interval_meets_itself_and_lies_within_itself(a: Interval) -> None:
    assert a.meets(a)
    assert a.within(a)


@given(intervals(), intervals(), margins)
def test_widening_never_separates(a: Interval, b: Interval, margin: Decimal) -> None:
    if a.meets(b):
        assert a.widened(margin).meets(b)


@given(nested())
def test_lying_within_is_transitive(each: tuple[Interval, Interval, Interval]) -> None:
    inner, middle, outer = each
    assert inner.within(middle)
    assert middle.within(outer)
    assert inner.within(outer)


@given(intervals(), intervals(), steps)
def test_lying_within_survives_a_change_of_unit(a: Interval, b: Interval, factor: Decimal) -> None:
    assert a.within(b) == a.scaled(factor, Decimal(7)).within(b.scaled(factor, Decimal(7)))


@given(intervals(), decimals)
def test_a_contained_number_is_a_meeting_point(a: Interval, x: Decimal) -> None:
    assert a.contains(x) == a.meets(Interval.exactly(x))


@given(members(), members())
def test_the_sum_of_members_is_a_member_of_the_sum(
    one: tuple[Interval, Decimal], two: tuple[Interval, Decimal]
) -> None:
    (a, x), (b, y) = one, two
    assert a.contains(x)
    assert a.plus(b).contains(x + y)
    assert a.minus(b).contains(x - y)


@given(values(), values())
def test_comparison_is_symmetric(a: Value, b: Value) -> None:
    assert relate(a, b) == relate(b, a)


@given(values())
def test_comparison_is_reflexive(a: Value) -> None:
    assert relate(a, a) == "same"


@given(points(), st.integers(-50, 50).filter(bool))
def test_distinct_numbers_of_one_precision_are_told_apart(a: Value, units: int) -> None:
    assert a.first is not None
    b = Value.number(a.first + units * a.step, step=a.step, worded=a.worded)
    assert relate(a, b, "strict") == "apart"


@given(points(positive=True), points())
def test_just_over_says_no_less_than_over_and_no_more_than_a_tenth_besides(a: Value, b: Value) -> None:
    assert a.first is not None
    near, far = a.qualified(">", near=True), a.qualified(">")
    if relate(far, b) == "apart":
        assert relate(near, b) == "apart"
    assert near.interval.low == far.interval.low
    assert near.interval.high is not None
    assert near.interval.high >= a.first * Decimal("1.1")


@given(points(), points())
def test_a_hedge_never_creates_a_conflict(a: Value, b: Value) -> None:
    if relate(a, b) != "apart":
        assert relate(a.hedged(), b) != "apart"


@given(values(), values(), margins)
def test_a_tolerance_never_creates_a_conflict(a: Value, b: Value, tolerance: Decimal) -> None:
    if relate(a, b) != "apart":
        assert relate(a, b, "written", tolerance) != "apart"


@given(values(), values())
def test_a_looser_policy_never_creates_a_conflict(a: Value, b: Value) -> None:
    if relate(a, b, "strict") != "apart" and a.exact and b.exact:
        assert relate(a, b, "written") != "apart"


PAIRS: list[tuple[Value, Value, Rounding, str]] = [
    (number("999"), number("748"), "written", "apart"),
    (number("120"), number("123"), "written", "apart"),
    (number("30"), number("34"), "written", "apart"),
    (number("1200"), number("1187"), "written", "rounding"),
    (number("1200"), number("1187"), "strict", "apart"),
    (number("130"), number("128"), "loose", "rounding"),
    (number("4970000", "10000", worded=True), number("5000000", "1000000", worded=True).hedged(), "written", "hedge"),
    (number("412"), number("421").hedged(), "written", "apart"),
    (number("412"), number("420").hedged(), "written", "hedge"),
    (number("88300"), number("85000").bounded(">"), "written", "bound"),
    (number("120"), number("30").bounded(">"), "written", "bound"),
    (number("110"), number("120").bounded(">="), "written", "apart"),
    (number("6000").bounded(">"), number("6000").bounded("<"), "written", "apart"),
    (number("30").bounded(">"), number("30"), "written", "bound"),
    (number("30").bounded("<="), number("45").bounded("<="), "written", "apart"),
    (number("30").bounded("<="), number("30").bounded("<="), "written", "same"),
    (number("30").bounded("<"), number("45").bounded("<"), "written", "bound"),
    (number("4990000", "10000", worded=True), number("4000000", "1000000", worded=True), "written", "truncation"),
    (number("12.5", "0.1", worded=True), number("12.54", "0.01", worded=True), "written", "rounding"),
    (number("12.5", "0.1", worded=True), number("12.7", "0.1", worded=True), "written", "apart"),
    (Value.span(number("10"), number("15")), number("12"), "written", "range"),
    (Value.span(number("10"), number("15")), number("16"), "written", "apart"),
    (number("0.5", "0", worded=True), number("0.5", "0.1", worded=True), "written", "same"),
]


@pytest.mark.parametrize(("a", "b", "rounding", "relation"), PAIRS)
def test_the_policy_of_rounding(a: Value, b: Value, rounding: Rounding, relation: str) -> None:
    assert relate(a, b, rounding) == relation


def test_a_day_agrees_with_its_month_and_not_with_another() -> None:
    may = day("2020-05-01", "2020-05-31")
    assert relate(day("2020-05-04"), may) == "granularity"
    assert relate(day("2020-06-04"), may) == "apart"


def test_yearless_days_lie_in_a_winter_that_reaches_into_the_next_year() -> None:
    """ "12 December to 20 April" holds 5 January of any year or of none, and not 5 May."""
    winter = Value.days(datetime.date(2000, 12, 12), datetime.date(2001, 4, 20), "day", yearless=True)
    for month, relation in ((1, "granularity"), (12, "granularity"), (5, "apart")):
        day = datetime.date(2000, month, 15)
        bare, dated = (Value.days(day, day, "day", yearless=yearless) for yearless in (True, False))
        assert relate(bare, winter) == relate(winter, bare) == relation
        assert relate(dated, winter) == relate(winter, dated) == relation


def test_a_yearless_day_agrees_with_the_day_of_any_year() -> None:
    fourth = Value.days(datetime.date(2000, 5, 4), datetime.date(2000, 5, 4), "day", yearless=True)
    assert relate(fourth, day("2020-05-04")) == "granularity"
    assert relate(fourth, day("1999-05-04")) == "granularity"
    assert relate(fourth, day("2020-05-05")) == "apart"


def test_one_reading_of_an_ambiguous_date_is_enough() -> None:
    first, second = day("2020-04-05"), day("2020-05-04")
    both = Value.days(datetime.date(2020, 4, 5), datetime.date(2020, 4, 5), "day")
    from attrs import evolve

    both = evolve(both, readings=(first, second))
    assert relate(both, second) == "same"
    assert relate(both, day("2020-05-06")) == "apart"


def test_an_impossible_date_contradicts_nothing() -> None:
    assert relate(Value.impossible("31 April", "month 4 has 30 days"), day("2020-04-30")) == "incomparable"


@pytest.mark.parametrize(("text", "zeros"), [("0", 0), ("5", 0), ("120", 1), ("1200", 2), ("12.50", 0), ("1000000", 6)])
def test_trailing_zeros(text: str, zeros: int) -> None:
    assert trailing_zeros(Decimal(text)) == zeros


def test_fractions_in_words_are_told_apart_and_agree_with_what_they_round() -> None:
    thirds, quarters, percent = (number(text, "0", worded=True) for text in ("66.7", "75", "70"))
    one, two = thirds.roughly(Decimal("0.2")), quarters.roughly(Decimal("0.2"))
    assert relate(one, two) == "apart"
    assert relate(one, percent) == relate(two, percent) == "rounding"
    assert relate(one.hedged(), two) == "hedge"
