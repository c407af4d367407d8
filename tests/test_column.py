"""Columns of tables and their totals: what is flagged, and what is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck
from claimcheck.model import Document, Fact


def facts(text: str, language: str = "en") -> list[Fact]:
    """What the check says of each column."""
    document = Document(text=text, name="a", language=language)
    return list(claimcheck.check([document], select=["total-of-column"]).facts)


def table(*rows: str) -> str:
    """Rows of "town, pupils, schools" as the readers write them."""
    lines = (f"Town: {row[0]}; Pupils: {row[1]}; Schools: {row[2]}" for row in (row.split(", ") for row in rows))
    return ";\n".join(lines)


def verdicts(*rows: str) -> list[str]:
    return [fact.verdict for fact in facts(table(*rows))]


def test_each_column_that_adds_up_is_told() -> None:
    found = facts(table("Ulm, 310, 12", "Jena, 245, 9", "Total, 555, 21"))
    assert [fact.verdict for fact in found] == ["compatible", "compatible"]
    assert found[0].note == "310 + 245 = 555."
    assert [claim.figure.text for claim in found[0].claims] == ["555", "310", "245"]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (("Ulm, 310, 12", "Jena, 245, 9", "Total, 565, 21"), ["conflict", "compatible"]),
        (("Ulm, 310, 12", "Jena, 245, 9", "Total, 565, 30"), ["conflict"]),
        (("Ulm, 310, 120", "Jena, 245, 95", "Total, 559, 215"), ["conflict", "compatible"]),
        (("Ulm, 310, 120", "Jena, 245, 95", "Total, 610, 215"), ["compatible"]),
        (("Ulm, 310, 12", "Jena, 245, 9", "Total, 610, 30"), []),
        (("Ulm, 310, 12", "Jena, 245, 9", "Bonn, 555, 21"), []),
        (("Ulm, 310, 12", "Subtotal, 310, 12", "Jena, 245, 9", "Total, 565, 21"), []),
        (("Ulm, 310, 12", "of which girls, 150, 12", "Jena, 245, 9", "Total, 565, 21"), []),
        (("Ulm, over 310, 12", "Jena, 245, 9", "Total, 565, 21"), ["compatible"]),
        (("Ulm, 310, n. a.", "Jena, 245, 9", "Total, 565, 21"), ["conflict"]),
        (("Ulm, 310, 12", "Jena, 245, 9", "Total, 555, 21", "Bonn, 120, 4", "Total, 675, 25"), ["compatible"] * 4),
        (("Ulm, 310, 12", "Jena, 221, 9", "Total, 513, 30"), ["conflict"]),
        (("Ulm, 310, 12", "Total, 565, 21"), []),
        (("Ulm, 1.2 million, 120", "Jena, 1.2 million, 95", "Total, 2.5 million, 215"), ["compatible", "compatible"]),
    ],
)
def test_what_is_flagged(rows: tuple[str, ...], wanted: list[str]) -> None:
    """A slip of one digit, or a small difference beside a column that shows that the rows are all."""
    assert verdicts(*rows) == wanted


def test_a_sum_that_rounding_may_account_for_says_so() -> None:
    fact, _ = facts(table("North, 12, 7", "South, 15, 8", "Total, 28, 15"))
    assert (fact.verdict, fact.note) == ("compatible", "12 + 15 = 27, and rounding may account for 28.")


def test_text_between_two_rows_parts_them() -> None:
    first, *rest = table("Ulm, 310, 12", "Jena, 245, 9", "Total, 565, 21").split("\n")
    assert facts("\n".join([first, "As of May.", *rest])) == []


def test_prose_with_labels_is_no_table() -> None:
    assert facts("Ulm: 310 pupils; Jena: 245 pupils; in total: 565 pupils.") == []


def test_a_csv_table_with_units_in_its_headers(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = "Bereich;2022 (Mio. €);2023 (Mio. €)", "Wasser;58,1;62,4", "Wärme;25,1;31,0", "Summe;83,2;94,4"
    path.write_text("\n".join(rows), encoding="utf-8")
    report = claimcheck.check(claimcheck.load(path), select=["total-of-column"])
    assert [(conflict.diagnosis, conflict.explanation) for conflict in report.conflicts] == [
        ("sum", "62,400,000 + 31,000,000 = 93,400,000, the table says 94,4 Mio. €.")
    ]
    assert [claim.document.place(claim.figure.start) for claim in report.conflicts[0].claims] == [
        "cell C4",
        "cell C2",
        "cell C3",
    ]


def test_rows_between_tabs() -> None:
    """The first line heads the columns; an empty cell is none, and the next row counts nothing of this one."""
    rows = ("Town", "Since", "Pupils", "Schools"), ("Ulm", "1998", "310", "12"), ("Jena", "2004", "245", "9")
    text = "\n".join(map("\t".join, (*rows, ("Total", "", "565", "21"))))
    found = facts(text)
    assert [fact.verdict for fact in found] == ["conflict", "compatible"]
    assert [claim.figure.text for claim in found[0].claims] == ["565", "310", "245"]


@pytest.mark.parametrize("row", ["{} | {} | {}", "| {} | {} | {} |"])
def test_rows_between_bars(row: str) -> None:
    """ "All towns" is the total, and "all others" a part of it; a line of dashes is no row."""
    cells = ("Town", "Pupils", "Schools"), ("---", "---", "---"), ("Ulm", "310", "12"), ("All others", "245", "9")
    found = facts("\n".join(row.format(*each) for each in (*cells, ("All towns", "565", "21"))))
    assert [fact.verdict for fact in found] == ["conflict", "compatible"]


def test_two_columns_between_tabs() -> None:
    report = claimcheck.check([Document(text="Staff\nJudges\t17\nClerks\t38\nGuards\t6\nTotal\t71", name="a")])
    assert [conflict.explanation for conflict in report.conflicts] == ["17 + 38 + 6 = 61, the text says 71."]


def test_rows_whose_first_cell_has_no_header() -> None:
    rows = ("Ulm", 310, 120), ("Jena", 245, 95), ("Total", 565, 215)
    text = ";\n".join(f"{town}; 2023: {one}; 2022 (restated): {two}" for town, one, two in rows)
    assert [fact.verdict for fact in facts(text)] == ["conflict", "compatible"]


def test_shares_come_to_the_hundred_per_cent_of_their_total() -> None:
    rows = "Ulm, 310, {} %", "Jena, 245, 30 %", "Kiel, 270, 32 %", "Total, 825, 100 %"
    assert verdicts(*(row.format(38) for row in rows)) == ["compatible", "compatible"]
    assert verdicts(*(row.format(43) for row in rows)) == ["compatible", "conflict"]


def test_each_part_of_a_table_has_its_own_total() -> None:
    rows = ("Ferries, 310, 12", "Piers, 245, 9", "Total assets, {}, 21", "Loans, 300, 12", "Equity, 255, 9")
    lines = (*rows, "Total equity and liabilities, 555, 21")
    assert verdicts(*(row.format(555) for row in lines)) == ["compatible"] * 4
    assert verdicts(*(row.format(565) for row in lines)) == ["conflict", *["compatible"] * 3]
    assert verdicts(*(row.format(900) for row in lines)) == ["compatible"] * 3


def test_a_total_of_totals_is_left_alone() -> None:
    rows = ("Ulm, 310, 12", "Jena, 245, 9", "Total south, 555, 21", "Kiel, 310, 12", "Total north, 310, 12")
    assert verdicts(*rows, "Total, 865, 33") == ["compatible"] * 2


@pytest.mark.parametrize(
    ("tax", "gross", "wanted"),
    [
        ("24,577", "153,932", []),
        ("24,757", "153,932", ["129,355 + 24,757 = 154,112, the table says 153,932 EUR."]),
        ("24,577", "135,932", ["129,355 + 24,577 = 153,932, the table says 135,932 EUR."]),
    ],
)
def test_a_total_is_carried_over_to_that_with_the_tax(tax: str, gross: str, wanted: list[str]) -> None:
    """ "Total without VAT" and "Total with VAT" are no one fact, and the tax between them is added up."""
    cells = ("Pump", "84,205"), ("Motor", "45,150"), ("Total without VAT", "129,355"), ("VAT 19 %", tax)
    rows = [f"Item: {name}; Price: {price} EUR" for name, price in (*cells, ("Total with VAT", gross))]
    found = claimcheck.check([Document(text="Offer\n\n" + ";\n".join(rows), name="a", language="en")])
    assert [conflict.explanation for conflict in found.conflicts] == wanted
