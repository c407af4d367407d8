"""Percentages of tables and the amounts of their rows: what is flagged, and what is left alone."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.model import Document


def verdicts(*rows: tuple[str, ...], headers: tuple[str, ...] = ("2023", "2022", "Change")) -> list[str]:
    """What the check says of each row that it takes."""
    lines = ("; ".join([row[0], *(f"{head}: {cell}" for head, cell in zip(headers, row[1:]))]) for row in rows)
    document = Document(text=";\n".join(lines), name="a", language="en")
    return [fact.verdict for fact in claimcheck.check([document], select=["percentage-of-row"]).facts]


SALES, COSTS, STAFF = ("Sales", "148.6", "132.5", "12.2 %"), ("Costs", "89.2", "81.2", "9.9 %"), ("Staff", "612", "574")


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ((SALES, COSTS, (*STAFF, "6.6 %")), ["compatible"] * 3),
        ((SALES, COSTS, (*STAFF, "66 %")), ["compatible", "compatible", "conflict"]),
        ((SALES, COSTS, (*STAFF, "about 9 %"), ("Ships", "31", "40", "-22.5 %")), ["compatible"] * 3),
        ((SALES, ("Costs", "89.2", "81.2", "1.2 %"), (*STAFF, "66 %")), []),
        ((SALES, (*STAFF, "66 %")), []),
        ((SALES, COSTS, ("Margin", "13.8 %", "12.2 %", "1.6 %")), ["compatible"] * 2),
        ((SALES, COSTS, ("Loss", "-3.1", "2.0", "n. a."), (*STAFF, "6.6 %")), ["compatible"] * 3),
        ((SALES, COSTS, ("Ships", "12", "11", "8.4 %")), ["compatible"] * 3),
    ],
    ids=["all", "slip", "hedged", "unlike", "too few", "points", "a loss", "rounded amounts"],
)
def test_changes_between_two_columns(rows: tuple[tuple[str, ...], ...], wanted: list[str]) -> None:
    assert sorted(verdicts(*rows)) == sorted(wanted)


@pytest.mark.parametrize(
    ("shares", "wanted"),
    [
        (("20 %", "30 %", "50 %"), ["compatible"] * 3),
        (("20 %", "30 %", "55 %"), ["compatible", "compatible", "conflict"]),
        (("52 %", "48 %", "51 %"), []),
    ],
    ids=["all", "slip", "of something else"],
)
def test_shares_of_the_total(shares: tuple[str, ...], wanted: list[str]) -> None:
    rows = zip(("Ulm", "Jena", "Bonn"), ("412", "618", "1030"), shares)
    assert sorted(verdicts(*rows, ("Total", "2060", "100 %"), headers=("Pupils", "Share"))) == sorted(wanted)


YEARS = (("2019", "45100"), ("2020", "46230", "2.5 %"), ("2021", "48120", "4.1 %"), ("2022", "49005", "1.8 %"))


@pytest.mark.parametrize(
    ("last", "wanted"),
    [("3.0 %", ["compatible"] * 4), ("4.0 %", ["compatible"] * 3 + ["conflict"])],
    ids=["all", "slip"],
)
@pytest.mark.parametrize("descending", [False, True])
def test_changes_between_two_rows(last: str, wanted: list[str], descending: bool) -> None:
    """Years that stand below each other, the first or the last one on top."""
    rows = [*YEARS, ("2023", "50480", last)]
    lines = [f"Year: {year}; {'; '.join(map(': '.join, zip(('Customers', 'Change'), cells)))}" for year, *cells in rows]
    text = ";\n".join(lines[::-1] if descending else lines)
    facts = claimcheck.check([Document(text=text, name="a", language="en")], select=["percentage-of-row"]).facts
    assert sorted(fact.verdict for fact in facts) == wanted


def test_a_cell_that_was_changed_is_told_with_its_row() -> None:
    text = "\n".join(f"{name}; 2023: {one}; 2022: {two}; Change: {rate};" for name, one, two, rate in (SALES, COSTS))
    text += "\nStaff; 2023: 612; 2022: 574; Change: 16.6 %"
    (conflict,) = claimcheck.check([Document(text=text, name="a")], select=["percentage-of-row"]).conflicts
    assert conflict.message == "the amounts of the row come to 6.6 %, the table says 16.6 %"
    assert conflict.explanation == "From 574 to 612 is a change of 6.6 %, the table says 16.6 %."


def test_rows_are_no_sentences_in_which_shares_are_told() -> None:
    """The sentence before ends with a currency in short, too, so that its rate is none of the next one's levels."""
    text = (
        "Выручка выросла на 14,2 % до 3,42 млрд руб. Прибыль достигла 412 млн руб. против 365 млн руб. годом ранее.\n\n"
        "Продажи; 2023: 3 420; 2022: 2 995; Изменение: 14,2 %;\n"
        "Грузооборот; 2023: 5 830 тыс. т; 2022: 5 410 тыс. т; Изменение: 7,8 %"
    )
    assert claimcheck.check([Document(text=text, name="a", language="ru")]).conflicts == ()


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ((("Pump", "4", "€164", "€656"), ("Motor", "3", "€71.50", "€214.50")), []),
        (
            (("Pump", "4", "€164", "€656"), ("Motor", "3", "€71.50", "€214.50"), ("Frame", "6", "€285", "€1,710")),
            [True] * 3,
        ),
        (
            (("Pump", "4", "€164", "€656"), ("Motor", "3", "€71.50", "€214.50"), ("Frame", "6", "€285", "€1,170")),
            [True, True, False],
        ),
        ((("Pump", "4", "€164", "€656"), ("Motor", "3", "€71.50", "€190"), ("Frame", "6", "€285", "€900")), []),
        ((("Pump", "1", "€164", "€164"), ("Motor", "1", "€71", "€71"), ("Frame", "1", "€285", "€825")), []),
    ],
    ids=["too few", "all", "slip", "unlike", "factors of one"],
)
def test_products_of_number_and_price(rows: tuple[tuple[str, ...], ...], wanted: list[bool]) -> None:
    found = verdicts(*rows, headers=("Quantity", "Price", "Total"))
    assert sorted(verdict == "compatible" for verdict in found) == sorted(wanted)
