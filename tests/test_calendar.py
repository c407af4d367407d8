"""The days that each form of a date means, for a document of Saturday, 27 June 2020."""

from __future__ import annotations

import datetime

import pytest

from claimcheck import calendar
from claimcheck.calendar.forms import (
    Around,
    Century,
    Date,
    DayInside,
    DayOfMonth,
    Decade,
    Either,
    Feast,
    Month,
    MonthDay,
    Nth,
    Part,
    Range,
    Relative,
    Season,
    Stepped,
    Third,
    Untold,
    Weekday,
    WeekdayInside,
    Year,
    at_heart,
    heart,
    placed,
)
from claimcheck.values.written import written

ANCHOR = datetime.date(2020, 6, 27)
MEANT = [
    (MonthDay(5, 4, year=2019), "2019-05-04", "2019-05-04"),
    (MonthDay(12, 30, past=True), "2019-12-30", "2019-12-30"),
    (MonthDay(2, 29), "2020-02-29", "2020-02-29"),
    (Month(4, relative=-1), "2020-04-01", "2020-04-30"),
    (Month(4, relative=1), "2021-04-01", "2021-04-30"),
    (Season("winter", year=2018), "2018-12-01", "2019-02-28"),
    (Feast(0, year=2019), "2019-04-21", "2019-04-21"),
    (Part("quarter", 3, year_relative=-1), "2019-07-01", "2019-09-30"),
    (Part("week", 1, year=2015), "2014-12-29", "2015-01-04"),
    (Year(1848), "1848-01-01", "1848-12-31"),
    (Decade(1990), "1990-01-01", "1999-12-31"),
    (Decade(1800, 10), "1800-01-01", "1899-12-31"),
    (Century(19), "1801-01-01", "1900-12-31"),
    (Relative("week", 1), "2020-06-29", "2020-07-05"),
    (Relative("day", -1, 3), "2020-06-24", "2020-06-26"),
    (Weekday(5, told_as_past=True), "2020-06-26", "2020-06-26"),
    (DayOfMonth(17, past=True), "2020-06-17", "2020-06-17"),
    (Stepped(-3, "day"), "2020-06-24", "2020-06-24"),
    (Stepped(2, "week", MonthDay(5, 4, year=2019)), "2019-05-18", "2019-05-18"),
    (Stepped(-5, "day", MonthDay(1, 1)), "2019-12-27", "2019-12-27"),
    (Stepped(0, "day", Feast(0, year=2019), weekday=1, nearest=True), "2019-04-22", "2019-04-22"),
    (Nth("week", -1, period=Month(5, year=2020)), "2020-05-25", "2020-05-31"),
    (Nth("half", 2, period=Month(4, year=2020)), "2020-04-16", "2020-04-30"),
    (WeekdayInside(1, 1, period=Month(5, year=2020)), "2020-05-04", "2020-05-04"),
    (WeekdayInside(3, period=Relative("week", 1)), "2020-07-01", "2020-07-01"),
    (DayInside(20, period=Relative("month", -1)), "2020-05-20", "2020-05-20"),
    (Around("week", period=MonthDay(5, 6, year=2020)), "2020-05-04", "2020-05-10"),
    (Third(Month(3, year=2020), 1), "2020-03-01", "2020-03-10"),
    (Range(DayOfMonth(3), MonthDay(5, 8, year=2020)), "2020-05-03", "2020-05-08"),
    (Range(Month(11), Month(2, year=2020)), "2019-11-01", "2020-02-29"),
    (Range(MonthDay(3, 1), MonthDay(2, 29)), "2020-03-01", "2021-02-28"),
    (Range(Month(11, year=2019), DayOfMonth(8)), "2019-11-01", "2019-11-08"),
    (Range(MonthDay(5, 28, year=2020), DayOfMonth(3)), "2020-05-28", "2020-06-03"),
    (Range(Year(2015), Third(Year(2018), 1)), "2015-01-01", "2018-01-01"),
    (Either(MonthDay(3, 4, year=2020), MonthDay(4, 3, year=2020)), "2020-03-04", "2020-03-04"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "first", "last"), MEANT, ids=[repr(date) for date, *_ in MEANT])
def test_a_form_means_its_days(date: Date, first: str, last: str) -> None:
    """The likeliest days of each form, both ends included."""
    value = calendar.resolve(date, ANCHOR, "")
    assert value is not None
    assert (written(value.first, value), written(value.last, value)) == (first, last)
    assert value.granularity == date.granularity


@pytest.mark.parametrize(("past", "readings"), [(True, 0), (False, 2)])
def test_a_weekday_of_the_document_told_as_past_is_its_own_day(past: bool, readings: int) -> None:
    """What is to come on it may be a week later."""
    value = calendar.resolve(Weekday(ANCHOR.isoweekday(), told_as_past=past), ANCHOR, "")
    assert value is not None
    assert (value.first, len(value.readings)) == (ANCHOR.toordinal(), readings)


@pytest.mark.parametrize("date", [Relative("day", 0), Weekday(5), DayOfMonth(3), Stepped(-1, "week")], ids=repr)
def test_what_leans_on_the_document_names_no_day_without_its_date(date: Date) -> None:
    """Nor does anything that lies within it, is counted from it, or begins with it."""
    assert calendar.resolve(date, None, "") is None
    for leaning in (Around("week", period=date), Stepped(1, "day", date), Third(date, 1), Range(date, Year(2030))):
        assert calendar.resolve(leaning, None, "") is None


@pytest.mark.parametrize("date", [Untold(), Year(44, before_era=True), Century(3, before_era=True)], ids=repr)
def test_what_no_day_is_known_of_names_none(date: Date) -> None:
    """Periods told by a date that is not there, and those before the common era."""
    assert calendar.resolve(date, ANCHOR, "") is None


def test_both_readings_of_digits_are_kept() -> None:
    """Day and month that could change places make two readings; so do the ends of a range of such days."""
    either = Either(MonthDay(3, 4, year=2020), MonthDay(4, 3, year=2020))
    value = calendar.resolve(either, ANCHOR, "")
    assert value is not None
    assert [written(reading.first, reading) for reading in value.readings] == ["2020-03-04", "2020-04-03"]


def test_a_day_that_its_month_lacks_is_told_with_what_may_be_meant() -> None:
    """31 April is a problem; the last of April, or the 31st of the months beside it, may be meant."""
    value = calendar.resolve(MonthDay(4, 31, year=2020), ANCHOR, "")
    assert value is not None
    assert value.problem == "month 4 has 30 days"
    assert {written(reading.first, reading) for reading in value.readings} == {"2020-04-30", "2020-05-31", "2020-03-31"}


def test_one_end_of_a_range_is_left_as_a_bound() -> None:
    """ "From 2015 to now" in a document without a date is "from 2015 on"."""
    value = calendar.one_end(Range(Year(2015), Relative("day", 0)), None, "")
    assert value is not None
    assert value.comparator == ">="


def test_changes_reach_the_form_within_what_is_put_around_it() -> None:
    """A third, a range by its first date, and both readings of digits."""
    month = Month(5)
    assert heart(Range(Third(month, 1), Year(2020))) is month
    assert placed(Third(month, 1), year=2019) == Third(Month(5, year=2019), 1)
    assert placed(Range(month, Month(6)), year=2019) == Range(Month(5, year=2019), Month(6))
    assert placed(Either(MonthDay(3, 4), MonthDay(4, 3)), relative=-1) == Either(
        MonthDay(3, 4, relative=-1), MonthDay(4, 3, relative=-1)
    )
    assert placed(Year(2020), year=2019) == Year(2020)
    assert at_heart(month, lambda form: Year(2020)) == Year(2020)
