"""How two figures as they are written stand to each other: units, bounds, ends of dates."""

from __future__ import annotations

import datetime

import pytest

import claimcheck
from claimcheck.comparison import relation
from claimcheck.model import Figure

TODAY = datetime.date(2026, 4, 1)


def figure(text: str, day: datetime.date = TODAY) -> Figure:
    (found,) = claimcheck.extract(text, language="en", date=day)
    return found


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("24 days", "more than a month", "apart"),
        ("10 working days", "14 working days", "apart"),
        ("up to 10 working days", "14 working days", "apart"),
        ("10 working days", "at most 14 working days", "bound"),
        ("10 working days", "14 days", "hedge"),
        ("two nights", "three nights", "apart"),
        ("29 days", "more than a month", "bound"),
        ("24 days", "a month", "apart"),
        ("26 days", "a month", "rounding"),
        ("18 minutes", "less than a quarter of an hour", "apart"),
        ("11 km", "more than 7 miles", "bound"),
        ("3 km", "three miles", "apart"),
        ("almost thirty hours", "43 hours 30 minutes", "apart"),
        ("30 hours", "43 hours 30 minutes", "apart"),
        ("20 weeks", "100 days", "apart"),
        ("20 km", "12 miles", "rounding"),
        ("12,345 km", "12,000 km", "rounding"),
        ("12,345 km", "12,800 km", "apart"),
        ("1,864 km²", "186,000 hectares", "rounding"),
        ("1,864 km²", "188,000 hectares", "apart"),
        ("100 yards", "100 metres", "rounding"),
        ("62 percent", "just over 52 percent", "apart"),
        ("62 percent", "more than 52 percent", "bound"),
        ("53.4 percent", "just over 52 percent", "bound"),
        ("32 months", "just over two and a half years", "bound"),
        ("1.4 years", "one and a half years", "rounding"),
        ("1.25 years", "one and a half years", "apart"),
        ("41 MW", "just under 50 MW", "bound"),
        ("14 MW", "just under 50 MW", "apart"),
    ],
)
def test_bounds_reach_as_far_as_they_say(one: str, two: str, expected: str) -> None:
    assert relation(figure(one), figure(two)) == expected
    assert relation(figure(two), figure(one)) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("before 30 June", "before 30 July", "apart"),
        ("before 2014", "before 2016", "bound"),
        ("until 31 December 2026", "until the end of November", "apart"),
        ("until November", "until 15 November", "granularity"),
        ("until 2027", "until 30 June 2027", "granularity"),
        ("since 2011", "since May 2012", "apart"),
        ("since 2011", "since May 2011", "granularity"),
        ("by 30 June", "by the end of June", "same"),
    ],
)
def test_ends_of_dates_must_agree(one: str, two: str, expected: str) -> None:
    assert relation(figure(one), figure(two)) == expected
    assert relation(figure(two), figure(one)) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("15 years ago", "15 years ago", "hedge"),
        ("15 years ago", "16 years ago", "apart"),
        ("two months ago", "two months ago", "hedge"),
        ("three weeks ago", "two weeks ago", "apart"),
    ],
)
def test_a_copy_of_the_next_day_reckons_from_its_own(one: str, two: str, expected: str) -> None:
    later = figure(two, TODAY + datetime.timedelta(days=1))
    assert relation(figure(one), later, "copied") == expected
