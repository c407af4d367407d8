"""From stretches of a text to readings: what is passed over, and what is not."""

from __future__ import annotations

import datetime

import pytest

from claimcheck.model import Document
from claimcheck.pipeline import figures_of


@pytest.mark.parametrize("text", ["The lake covers 214,350 km2.", "It uses 5.8 l/100 km.", "He ran it in 2:19:37."])
def test_what_a_figure_took_in_is_not_passed_over_too(text: str) -> None:
    """Digits of a unit and times that were run are no figures by themselves, and still read."""
    figures, skipped = figures_of(Document(text=text, language="en"))
    spans = [(figure.start, figure.end) for figure in figures]
    assert not [each for each in skipped for start, end in spans if start <= each.start and each.end <= end]
    assert figures or skipped


def test_a_number_in_what_is_counted_is_told() -> None:
    """It stands in the name of what the figure counts."""
    (figure,), (other,) = figures_of(Document(text="There were 640 Covid-19 cases.", language="en"))
    assert (figure.text, other.reason) == ("640 Covid-19 cases", "part of a name")


def test_a_time_and_its_days_are_two_figures() -> None:
    """ "From" counts on from a day, but not where the other day follows."""
    figures, _ = figures_of(
        Document(text="They were lost in the six months from 1 October to 31 March.", language="en")
    )
    assert [figure.text for figure in figures] == ["six months", "1 October to 31 March"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Der Bund zahlt 46.000 Euro, die Hälfte.", ["46.000 Euro", "Hälfte"]),
        ("de", "Fast die Hälfte, 3,25 Millionen, trägt die Stadt.", ["Hälfte", "3,25 Millionen"]),
        ("nl", "Het Rijk betaalt 9,3 miljoen, de helft.", ["9,3 miljoen", "helft"]),
        ("fr", "Elle a payé 6,9 millions, exactement la moitié.", ["6,9 millions", "moitié"]),
        ("ru", "Здесь 13 из них, ровно треть, — женщины.", ["13", "треть"]),
        ("uk", "Ще 15, рівно чверть, привезли вживаними.", ["15", "чверть"]),
        ("en", "The county puts up £35m, almost half.", ["£35m", "half"]),
        ("de", "Danke, die Hälfte.", []),
    ],
)
def test_a_part_beside_the_amount_that_it_says_again(language: str, text: str, wanted: list[str]) -> None:
    figures, _ = figures_of(Document(text=text, language=language))
    assert [figure.text for figure in figures] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It rose from 4.5m to 7.2m passengers.", ["4500000", "7200000"]),
        ("It shipped 4.5m and 7.2m tonnes.", ["4500000", "7200000"]),
        ("It has 7.2m customers, up from 4.5m.", ["7200000", "4500000"]),
        ("It lost £1.2m, 0.9m and 0.4m.", ["1200000", "900000", "400000"]),
        ("It made 0.9 million and 0.4 million cars.", ["900000", "400000"]),
        ("The walls are 1.2m, 0.9m and 0.4m high.", ["1.2", "0.9", "0.4"]),
        ("The 4.5m tower drew 7.2m visitors.", ["4.5", "7200000"]),
        ("It cost £7.2m and is 4.5m wide.", ["7200000", "4.5"]),
    ],
)
def test_the_letter_of_millions_and_of_metres(text: str, wanted: list[str]) -> None:
    figures, _ = figures_of(Document(text=text, language="en"))
    assert [f"{(figure.value.first or 0).normalize():f}" for figure in figures] == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The mill stood still 12 times, against 38 last year.", ["12 times", "38", "last year"]),
        ("en", "It ground 23.5 last month.", ["23.5", "last month"]),
        ("en", "It ground rye in the 3 last weeks.", ["3 last weeks"]),
        ("de", "Es gab zwölf, 38 letztes Jahr.", ["zwölf", "38", "letztes Jahr"]),
        ("de", "Es mahlte in den 3 letzten Wochen.", ["3 letzten Wochen"]),
        ("nl", "Het waren er 12, tegen 38 vorig jaar.", ["12", "38", "vorig jaar"]),
        ("fr", "Il y en a eu 12 le mois dernier.", ["12", "mois dernier"]),
        ("fr", "Le moulin rouvre le 12 du mois prochain.", ["12 du mois prochain"]),
        ("es", "Hubo 12 el mes pasado.", ["12", "mes pasado"]),
        ("es", "Reabre el 12 del mes próximo.", ["12 del mes próximo"]),
        ("pt", "Foram 12 no mês passado.", ["12", "mês passado"]),
        ("pt", "A feira, na segunda edição, decorre de 4 a 13 de julho, às 21h30.", ["segunda", "4 a 13 de julho"]),
    ],
)
def test_a_number_and_the_period_in_which_it_was_so(language: str, text: str, wanted: list[str]) -> None:
    day = datetime.date(2025, 6, 18)
    figures, _ = figures_of(Document(text=text, language=language, date=day))
    assert [figure.text for figure in figures] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The board voted 9-2 in favour.", ["9", "2"]),
        ("They backed the vote by 44 to 19.", ["44", "19"]),
        ("They won 3-1.", []),
        ("The vote came late. They won 3-1.", []),
    ],
)
def test_votes_are_no_score(text: str, wanted: list[str]) -> None:
    figures, _ = figures_of(Document(text=text, language="en"))
    assert [figure.text for figure in figures] == wanted
