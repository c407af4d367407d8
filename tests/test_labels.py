"""What the labels of tables tell of bare numbers: units, scales, what is counted, years; and when cells hold."""

from __future__ import annotations

import datetime

import pytest

from claimcheck import Document, Figure, extract
from claimcheck.cells import GAP, Tables, cells_of, column_of, first_row
from claimcheck.pipeline import Run

DAY = datetime.date(2025, 6, 18)

READ = [
    ("de", "Umsatz (Mio. €)\t4,92", "4,92 EUR 4920000"),
    ("de", "Absatz (hl) | 18.400 | 17.250", "18.400 hectoliter 18400, 17.250 hectoliter 17250"),
    ("de", "Dauer in Monaten | 5,4 | 6,1", "5,4 month 5.4, 6,1 month 6.1"),
    ("en", "Revenue (€m)\t4.66", "4.66 EUR 4660000"),
    ("en", "Order book (EUR million)\t1,204", "1,204 EUR 1204000000"),
    ("en", "Weight, kg | 45", "45 kilogram 45"),
    (
        "en",
        "Depot | Crew | Fuel (t)\nHull | 7 | 45\nHove | 8 | 46",
        "7 crew 7, 45 metric_ton 45, 8 crew 8, 46 metric_ton 46",
    ),
    ("en", "Yard; Fuel (t): 45; Nets: 7", "45 metric_ton 45, 7 number 7"),
    ("fr", "Dépôts (Md€)\t7,05\t7,41", "7,05 EUR 7050000000, 7,41 EUR 7410000000"),
    ("fr", "Taux protéique (g/kg) : 32", "32 gram / kilogram 32"),
    ("ru", "Доля, %\t12,5", "12,5 percent 12.5"),
    ("ru", "Тираж (тыс.)\t416", "416 number 416000"),
    ("it", "Tappa | km | Salita (m)\nA | 32,8 | 210", "32,8 kilometer 32.8, 210 meter 210"),
    ("es", "Precio en euros | 12", "12 EUR 12"),
    ("en", "Runners (m) | 210", "210 number 210"),
    ("en", "Boats (note 2)\t58,400", "58,400 number 58400"),
    ("en", "Sites (a) | 210", "210 number 210"),
    ("en", "Town | Beds | Sites\nHove | 12 | 3", "12 bed 12, 3 site 3"),
    ("en", "\t2023\t2024\nOutput\t45\t48", "2023 date, 2024 date, 45 number 45, 48 number 48"),
    ("de", "in Mio. €\t2023\t2024\nUmsatz\t4,66\t4,92", "2023 date, 2024 date, 4,66 EUR 4660000, 4,92 EUR 4920000"),
    ("en", "Results in € million\n\tA\tB\nSales\t12.5\t13.1", "12.5 EUR 12500000, 13.1 EUR 13100000"),
    ("en", "Results in € million\n\tA\tB\nStaff\t125\t131", "125 number 125, 131 number 131"),
    ("en", "Output (t)\t1950\t1980", "1950 metric_ton 1950, 1980 metric_ton 1980"),
    ("en", "| Year | Ships |\n| 2023 | 45 |", "2023 date, 45 ship 45"),
    (
        "de",
        "in Mio. €         2023    2024\nUmsatz            4,66    4,92\nGewinn             0,5     0,6",
        "2023 date, 2024 date, 4,66 EUR 4660000, 4,92 EUR 4920000, 0,5 EUR 500000, 0,6 EUR 600000",
    ),
    (
        "en",
        "            2023    2024\nOutput (t)   450     480",
        "2023 date, 2024 date, 450 metric_ton 450, 480 metric_ton 480",
    ),
    ("fr", "  salon avant      140\n  salon arrière    120", "140 number 140, 120 number 120"),
    ("en", "Paid  12 euros to  Ada.", "12 euros EUR 12"),
]


@pytest.mark.parametrize(("language", "text", "told"), READ, ids=[text for _, text, _ in READ])
def test_labels_are_read(language: str, text: str, told: str) -> None:
    read = extract(Document(text=text, name="table", language=language, date=DAY))
    assert ", ".join(map(written, read)) == told


def written(figure: Figure) -> str:
    if figure.kind == "date":
        return f"{figure.text} date"
    return f"{figure.text} {figure.unit or figure.noun or figure.kind} {float(figure.value.first or 0):.12g}"


@pytest.mark.parametrize(
    "text",
    [
        "Key figures\n\n\t2023\t2024\nMembers\t1,291\t1,406\n",
        "Key figures\n\n| | 2023 | 2024 |\n| Members | 1,291 | 1,406 |\n",
    ],
)
def test_cells_hold_for_the_year_above(text: str) -> None:
    claims = Run([Document(text=text, name="table", language="en", date=DAY)]).every()
    years = {
        claim.figure.text: datetime.date.fromordinal(claim.slot.as_of[0]).year
        for claim in claims
        if claim.figure.kind != "date" and claim.slot.as_of
    }
    assert years == {"1,291": 2023, "1,406": 2024}


def test_a_long_line_is_no_row() -> None:
    text = "Weight (kg)" + "\t45" * 2000
    assert {figure.kind for figure in extract(Document(text=text, name="long", language="en"))} >= {"number"}


def test_rows_and_columns() -> None:
    text = "a\tb\tc\n1\t2\t3\n4\t5\t6\n"
    assert first_row(text, 12, 3, "\t") == (0, ["a", "b", "c"])
    assert first_row(text, 0, 3, "\t") == (0, [])


def test_columns_that_are_aligned_are_parted_by_wide_gaps() -> None:
    assert cells_of("  Hull     7  12", GAP) == ["Hull", "7", "12"]
    assert cells_of("            2023   2024", GAP) == ["", "2023", "2024"]
    assert column_of("            2023   ", GAP) == 2
    assert cells_of("| a | b |", "|") == [" a ", " b "]
    assert cells_of("a | b |", "|") == ["a ", " b ", ""]
    assert column_of("| a | ", "|") == column_of("a | ", "|") == 1


def test_rows_far_below_keep_the_header_of_their_table() -> None:
    rows = [f"Town {at}\t{at}" for at in range(4000)]
    text = "Town\tShips\n" + "\n".join(rows) + "\n"
    tables, start = Tables(text), text.index("\n") + 1
    while start < len(text):
        for offset, column in ((start, 0), (text.index("\t", start) + 1, 1)):
            cell = tables.cell(offset)
            assert cell is not None
            assert (cell.column, cell.top, cell.above) == (column, 0, ["Town", "Ships"])
        start = text.index("\n", start) + 1
