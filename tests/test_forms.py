"""Bulletins of one form, each of its own day, are no versions of one text."""

from __future__ import annotations

import datetime

import pytest

from claimcheck.matching import forms
from claimcheck.model import Document, Report
from claimcheck.pipeline import Run, check

REPORT = (
    "Report of the river guard at Drava{day}. The level at Osijek is {level} centimetres, and {roads} roads are closed."
    " {helpers} helpers with {cars} vehicles are at work on the dam. {people} people sleep in the school at Brod."
    " The train to Vinkovci stops on a stretch of {miles} kilometres."
)
BERICHT = (
    "Bericht der Wasserwacht an der Drau{day}. Der Pegel bei Osijek steht auf {level} Zentimeter."
    " Zu sind {roads} Straßen. {helpers} Helfer mit {cars} Fahrzeugen sind am Deich."
    " {people} Menschen schlafen in der Schule von Brod."
    " Die Bahn nach Vinkovci hält auf einer Strecke von {miles} Kilometern."
)
JUNE = datetime.date(2025, 6, 3)
FIRST = {"level": 612, "roads": 14, "helpers": 740, "cars": 96, "people": 325, "miles": 12}
THIRD = {"level": 418, "roads": 6, "helpers": 910, "cars": 131, "people": 140, "miles": 8}


def bulletins(form: str, days: tuple[str, str], dates: tuple[datetime.date | None, ...], **changed: int) -> Report:
    """Two bulletins of one form, with the figures that changed between them."""
    texts = (form.format(day=days[0], **FIRST), form.format(day=days[1], **{**FIRST, **changed}))
    documents = [Document(text=text, name=str(n), date=dates[n]) for n, text in enumerate(texts)]
    return check(documents, select=["same-fact"])


@pytest.mark.parametrize("form", [REPORT, BERICHT], ids=["en", "de"])
@pytest.mark.parametrize("dates", [(JUNE, datetime.date(2025, 6, 5)), (None, None)], ids=["dated", "undated"])
def test_a_form_filled_in_anew_is_no_version(form: str, dates: tuple[datetime.date | None, ...]) -> None:
    report = bulletins(form, ("", ""), dates, **THIRD)
    assert report.conflicts == ()


def test_a_few_other_figures_are_enough_where_each_text_tells_its_own_day() -> None:
    dates = (JUNE, datetime.date(2025, 6, 5))
    report = bulletins(REPORT, (", 3 June 2025", ", 5 June 2025"), dates, level=418, roads=6)
    assert report.conflicts == ()


def test_a_version_that_tells_of_a_change_since_is_an_update() -> None:
    text = "The level of the Drava at Osijek {level} centimetres. The guard has 14 boats. The school at Brod is open."
    documents = [
        Document(text=text.format(level=level), name=level[:4], date=JUNE + datetime.timedelta(day))
        for day, level in enumerate(("is 612", "has risen to 674"))
    ]
    report = check(documents, select=["same-fact"])
    assert report.conflicts == ()


def test_one_other_figure_in_a_text_of_one_day_is_a_conflict() -> None:
    report = bulletins(REPORT, ("", ""), (JUNE, JUNE), level=621)
    assert [{claim.figure.text for claim in each.claims} for each in report.conflicts] == [
        {"612 centimetres", "621 centimetres"}
    ]


def test_a_count_that_falls_is_a_conflict_where_bulletins_agree_on_nothing() -> None:
    texts = [
        "The Drava at Osijek has reached 612 centimetres. 214 boats are at work, and the school at Brod is closed."
        " Since the flood began 1,460 people have been evacuated. Trains stop at Vinkovci for 3 hours.",
        "At Osijek the water falls: 587 centimetres were read this morning. 9 roads are dry again."
        " In all 1,390 people have been evacuated since the flood began. The army left with 31 trucks.",
    ]
    documents = [
        Document(text=text, name=str(n), date=JUNE + datetime.timedelta(n), source=f"River guard, bulletin {n}")
        for n, text in enumerate(texts)
    ]
    (conflict,) = check(documents, select=["same-fact"]).conflicts
    assert {claim.figure.text for claim in conflict.claims} == {"1,460 people", "1,390 people"}


def test_a_count_of_the_dead_that_falls_is_a_conflict_in_bulletins_too() -> None:
    form = REPORT + " {dead} people are dead."
    dates = (JUNE, datetime.date(2025, 6, 5))
    texts = (form.format(day="", dead=23, **FIRST), form.format(day="", dead=19, **THIRD))
    documents = [Document(text=text, name=str(n), date=dates[n]) for n, text in enumerate(texts)]
    (conflict,) = check(documents, select=["same-fact"]).conflicts
    assert conflict.diagnosis == "cumulative-drop"


def test_slips_of_the_pen_fill_no_form_in_anew() -> None:
    """Many digits that changed places are the typist's, not another day's."""
    slips = {"level": 621, "roads": 41, "helpers": 470, "cars": 69, "people": 352}
    report = bulletins(REPORT, ("", ""), (JUNE, JUNE), **slips)
    assert len(report.conflicts) == len(slips)


def test_the_same_said_of_somebody_else_is_no_version() -> None:
    """Two reports of one form that name nobody in common: neither says anything of the other's figures."""
    form = "District league, round 9. {} won {} before {} spectators. With this they have {} points from 9 matches."
    texts = (
        form.format("Rovers Tarbeck", "at Colham", "2,350", 21),
        form.format("Athletic Brindle", "against Marsfield", "1,480", 16),
    )
    assert check([Document(text=text, name=str(n)) for n, text in enumerate(texts)]).conflicts == ()


def test_a_third_of_the_figures_anew_is_a_form() -> None:
    """Years, months and what is the same everywhere stand in every report of one kind."""
    form = (
        "The campsite in the season of 2024\n\nThe site had {} visitors in July and {} in August. It was {} full. "
        "A night for 2 persons costs {} euros. It opens in April and closes in October."
    )
    texts = form.format("12,400", "15,800", "87%", 32), form.format("9,350", "11,200", "79%", 27)
    assert check([Document(text=text, name=str(n)) for n, text in enumerate(texts)]).conflicts == ()


ANNUAL = "Annual report {} of Norvelis\n\nThe port of Brod was rebuilt in {}."


@pytest.mark.parametrize(
    ("first", "second", "conflicts"), [((2022, 2022), (2023, 2023), 0), ((2022, 2021), (2022, 2022), 1)]
)
@pytest.mark.parametrize("days", [(datetime.date(2023, 3, 16), datetime.date(2024, 3, 14)), (None, None)])
def test_years_that_move_along_with_their_documents_are_no_conflict(
    first: tuple[int, int], second: tuple[int, int], conflicts: int, days: tuple[datetime.date | None, ...]
) -> None:
    """The year reported on of two annual reports; not two years of one report."""
    days = days if first[0] != second[0] else (None, None)
    texts = (ANNUAL.format(*first), ANNUAL.format(*second))
    documents = [Document(text=text, name=name, date=day) for text, name, day in zip(texts, "ab", days)]
    assert len(check(documents, select=["same-fact"]).conflicts) == conflicts


@pytest.mark.parametrize(("until", "conflicts"), [("2 March", 0), ("4 March", 1)])
def test_the_day_up_to_which_bulletins_count_moves_along_with_them(until: str, conflicts: int) -> None:
    """Each counts to the day before it; one that counts to a day still to come tells of something else."""
    texts = (
        "The Norvelis bulletin holds what was known up to 9 February.",
        f"The Norvelis bulletin holds what was known up to {until}.",
    )
    days = (datetime.date(2025, 2, 10), datetime.date(2025, 3, 3))
    documents = [Document(text=text, name=name, date=day) for text, name, day in zip(texts, "ab", days)]
    assert len(check(documents, select=["same-fact"]).conflicts) == conflicts


@pytest.mark.parametrize(
    ("years", "founded", "expected"),
    [("49 years", 1977, True), ("50 years", 1976, True), ("50 years", 1977, False), ("a while", 1976, False)],
)
def test_an_anniversary_is_told_by_the_years_between_two_days(years: str, founded: int, expected: bool) -> None:
    """Round numbers of years are told as others are."""
    text = f"On 9 March 2026 the radio of Brod has existed for {years}. It went on air on 9 March {founded}."
    claims = Run([Document(text=text, name="radio")]).every()
    days = [claim for claim in claims if claim.figure.kind == "date"]
    assert forms.is_anniversary(days[0], days[-1]) is expected
