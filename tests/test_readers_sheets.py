"""Workbooks, subtitles, and the units in the headers of tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents_written import write_workbook

from claimcheck import extract
from claimcheck.headers import of_title, parted, with_unit
from claimcheck.model import Document
from claimcheck.readers import Loaded, load
from claimcheck.readers._shape import as_lines
from claimcheck.readers.xlsx.formats import Format


def cells(number: int, *values: str, style: int = 0) -> str:
    """A row: numbers as they are, texts inline."""
    row = "".join(
        f'<c r="{chr(65 + at)}{number}" s="{style}"><v>{value}</v></c>'
        if value.replace(".", "").isdecimal()
        else f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{value}</t></is></c>'
        for at, value in enumerate(values)
        if value
    )
    return f'<row r="{number}">{row}</row>'


def data(*rows: str) -> str:
    return f"<sheetData>{''.join(rows)}</sheetData>"


def loaded_from(tmp_path: Path, sheets: dict[str, str], **options: object) -> Loaded:
    write_workbook(tmp_path / "a.xlsx", sheets, **options)
    return load([tmp_path / "a.xlsx"])


def workbook(tmp_path: Path, sheets: dict[str, str], **options: object) -> Document:
    return loaded_from(tmp_path, sheets, **options)[0]


def test_a_sheet_is_a_table_with_title_and_note(tmp_path: Path) -> None:
    rows = (
        cells(1, "Revenue by segment"),
        cells(3, "Segment", "2022 (€ million)", "Towns"),
        cells(4, "Water", "58.1", "12"),
        cells(5, "Heat", "25", ""),
        cells(6, "audited"),
    )
    document = workbook(tmp_path, {"Sheet1": data(*rows)})
    assert document.text == (
        "Revenue by segment\n\n"
        "Segment: Water; 2022: 58.1 € million; Towns: 12;\nSegment: Heat; 2022: 25 € million\n\naudited"
    )
    assert [document.place(document.text.index(text)) for text in ("Revenue", "58.1", "25", "audited")] == [
        "row 1",
        "cell B4",
        "cell B5",
        "row 6",
    ]
    assert "58.1 € million" in [figure.text for figure in extract(document)]


def test_the_unit_in_a_title_goes_to_the_numbers_below_periods(tmp_path: Path) -> None:
    rows = (
        cells(1, "Statement of income"),
        cells(2, "in thousands of euros"),
        cells(4, "", "Note", "2023", "2022*"),
        cells(5, "Revenue", "3", "4120", "3980"),
        cells(8, "Revenue by quarter (€ million)"),
        cells(9, "Segment", "Q1", "Q2", "Total", "Ships"),
        cells(10, "Ferries", "1.5", "2", "3.5", "11"),
    )
    assert workbook(tmp_path, {"Sheet1": data(*rows)}).text == (
        "Statement of income\n\nin thousands of euros\n\n"
        "Revenue; Note: 3; 2023: 4120 thousands of euros; 2022*: 3980 thousands of euros\n\n"
        "Revenue by quarter (€ million)\n\n"
        "Segment: Ferries; Q1: 1.5 € million; Q2: 2 € million; Total: 3.5 € million; Ships: 11"
    )


def test_sheets_are_told_apart_and_hidden_ones_left_out(tmp_path: Path) -> None:
    table = data(cells(1, "Town", "Pupils"), cells(2, "Ulm", "31"))
    loaded = loaded_from(tmp_path, {"North": table, "Hidden": table, "South": table})
    text = "Town: Ulm; Pupils: 31"
    assert loaded[0].text == f"North\n\n{text}\n\nSouth\n\n{text}"
    assert loaded[0].place(len(loaded[0].text) - 1) == "sheet South, cell B2"
    assert [problem.reason for problem in loaded.problems] == ["has hidden sheets that were not read: Hidden"]


def test_hidden_rows_and_columns_are_left_out(tmp_path: Path) -> None:
    rows = cells(1, "Town", "Key", "Pupils"), cells(2, "Ulm", "7", "31"), cells(3, "Bonn", "8", "38")
    hidden = '<cols><col min="2" max="2" hidden="1"/></cols>'
    sheet = hidden + data(*rows).replace('<row r="3"', '<row r="3" hidden="1"')
    assert workbook(tmp_path, {"Sheet1": sheet}).text == "Town: Ulm; Pupils: 31"


def test_shared_texts_are_read_without_their_pronunciation(tmp_path: Path) -> None:
    import zipfile

    row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    write_workbook(tmp_path / "a.xlsx", {"Sheet1": data(row)})
    with zipfile.ZipFile(tmp_path / "a.xlsx", "a") as archive:
        archive.writestr(
            "xl/sharedStrings.xml", "<sst><si><r><t>120 </t></r><r><t>Schiffe</t></r><rPh><t>x</t></rPh></si></sst>"
        )
    assert load([tmp_path / "a.xlsx"])[0].text == "120 Schiffe"


def test_cells_show_what_their_format_shows(tmp_path: Path) -> None:
    row = "".join(f'<c s="{style}"><v>45000</v></c>' for style in (0, 1, 2))
    sheet = data(cells(1, "Plain", "Day", "Share"), f'<row r="2">{row}</row>')
    text = workbook(tmp_path, {"Sheet1": sheet}, formats=("dd/mm/yyyy", "0.0%")).text
    assert text == "Plain: 45000; Day: 2023-03-15; Share: 4500000.0 %"
    book = '<workbookPr date1904="1"/>'
    assert "2027-03-16" in workbook(tmp_path, {"Sheet1": sheet}, formats=("d. mmmm yyyy", "0"), book=book).text


@pytest.mark.parametrize(
    ("code", "number", "shown"),
    [
        ("General", "0.30000000000000004", "0.3"),
        ("General", "1250000", "1250000"),
        ("General", "1.5E-3", "0.0015"),
        ("General", "1.234", "1.2340"),
        ("0", "12.6", "13"),
        ("#,##0.00", "-5000", "-5000.00"),
        ("0.0%", "0.4879", "48.8 %"),
        ('#,##0.00 "€"', "12.5", "12.50 €"),
        ("[$€-407] #,##0", "12", "€12"),
        ("$#,##0", "-12", "-$12"),
        ('0.0" Mio. €"', "187.2", "187.2 Mio. €"),
        ("#,##0,", "1250000", "1250"),
        ("#,##0_);[Red](#,##0)", "12", "12"),
        ("@", "12", "12"),
        ("0.00E+00", "12345", "12345"),
        ("yyyy-mm-dd", "45000", "2023-03-15"),
        ("mmm yyyy", "45000", "2023-03"),
        ("yyyy", "45000", "2023"),
        ("hh:mm", "0.4375", "10:30"),
        ("[h]:mm", "1.4375", "34:30"),
        ("General", "nonsense", ""),
        ("yyyy-mm-dd", "99999999", ""),
    ],
)
def test_numbers_are_shown_as_their_format_says(code: str, number: str, shown: str) -> None:
    assert Format.of(code).shown(number) == shown


@pytest.mark.parametrize("xml", ["<worksheet", "<worksheet><sheetData/></worksheet>"])
def test_a_workbook_without_cells_is_a_problem(xml: str, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/s1.xml", xml)
    loaded = load([tmp_path / "a.xlsx"])
    assert len(loaded) == 0
    assert "holds no text" in loaded.problems[0].reason


@pytest.mark.parametrize(
    ("header", "line"),
    [
        ("2022 (€ million)", "2022: 12.5 € million"),
        ("Revenue (in millions of euros)", "Revenue: 12.5 millions of euros"),
        ("Chiffre d'affaires (en millions d'euros)", "Chiffre d'affaires: 12.5 millions d'euros"),
        ("Выручка, млн руб.", "Выручка: 12.5 млн руб."),
        ("Площа, тис. га", "Площа: 12.5 тис. га"),
        ("Umsatz (Mio. €)", "Umsatz: 12.5 Mio. €"),
        ("Cost (€m)", "Cost: €12.5m"),
        ("Cost [MEUR]", "Cost: 12.5 MEUR"),
        ("Share of women, %", "Share of women: 12.5 %"),
        ("Anteil (in %)", "Anteil: 12.5 %"),
        ("Oppervlakte (ha)", "Oppervlakte: 12.5 ha"),
        ("Temperature, °C", "Temperature: 12.5 °C"),
        ("Wait (days)", "Wait: 12.5 days"),
        ("Mio. €", "12.5 Mio. €"),
        ("%", "12.5 %"),
        ("Cost (euros)", "Cost: 12.5 euros"),
        ("Loans (million kroner)", "Loans: 12.5 million kroner"),
        ("Games (won)", "Games (won): 12.5"),
        ("Growth, real", "Growth, real: 12.5"),
        ("Sum", "Sum: 12.5"),
        ("Dead (confirmed)", "Dead (confirmed): 12.5"),
        ("Cases, 2019", "Cases, 2019: 12.5"),
        ("Cost (per day)", "Cost (per day): 12.5"),
        ("Population (m)", "Population (m): 12.5"),
        ("Crew (in)", "Crew (in): 12.5"),
        ("Dead, missing", "Dead, missing: 12.5"),
        ("", "12.5"),
    ],
)
def test_the_unit_of_a_header_goes_to_its_numbers(header: str, line: str) -> None:
    """Where it is one: in brackets or behind a comma, and nothing else stands there."""
    assert with_unit(header, "12.5") == line


def test_cells_with_a_unit_or_words_keep_their_header() -> None:
    assert with_unit("Cost (€)", "12.5 $") == "Cost (€): 12.5 $"
    assert with_unit("Cost (€)", "n. a.") == "Cost (€): n. a."
    assert with_unit("Cost (€)", "-1 250,5") == "Cost: -1 250,5 €"


SRT = """\
1
00:00:01,000 --> 00:00:04,500
<i>We left with 186 passengers</i>

2
00:00:04,600 --> 00:00:08,200 X1:40
{\\an8}and 24 crew
members.

3
00:00:14,000 --> 00:00:16,000
The waves &amp; 7 winds.
"""


def test_subtitles_are_running_text(tmp_path: Path) -> None:
    """Numbers, times and marks of style are no text; a pause begins a paragraph; places are times."""
    (tmp_path / "a.srt").write_bytes(SRT.replace("\n", "\r\n").encode())
    document = load([tmp_path / "a.srt"])[0]
    assert document.text == "We left with 186 passengers and 24 crew members.\n\nThe waves & 7 winds."
    assert [document.place(document.text.index(text)) for text in ("186", "24", "7")] == [
        "0:00:01",
        "0:00:04",
        "0:00:14",
    ]


def test_webvtt_without_notes_and_voices(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\nNOTE made on 3 May\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Anna>Here are 40 ships.\n\n"
        "00:04.000 --> 00:05.000\nHere are 40 ships.\n\n00:05.000 --> 00:06.000\n<00:05.500><c>Gone.</c>\n"
    )
    document = load(["-"], stdin=text.encode())[0]
    assert document.reading == "subtitles, UTF-8"
    assert document.text == "Here are 40 ships. Gone."


def test_subtitles_without_a_timing_are_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text("plus de 30 pays\n")
    assert "holds no subtitles" in load([tmp_path / "a.srt"]).problems[0].reason


PATCH = r"""diff --git a/press/en.txt b/press/en.txt
index 86c4b46..1b6b827 100644
--- a/press/en.txt
+++ b/press/en.txt
@@ -4,3 +4,4 @@ A head of 9 words
 The port has 12 quays.
-It handled 120 ships.
+It handled 193 ships.
+
\ No newline at end of file
@@ -40 +41 @@
--- 7 boats
+++ 8 boats
diff --git "a/press/\320\274.txt" "b/press/\320\274.txt"
--- "a/press/\320\274.txt"
+++ "b/press/\320\274.txt"
@@ -0,0 +1 @@
+Порт принял 120 судов.
diff --git a/gone.txt b/gone.txt
--- a/gone.txt
+++ /dev/null
@@ -1 +0,0 @@
-There were 5 ports.
"""


def test_a_patch_is_read_as_its_files_are_after_the_change() -> None:
    """Lines that were taken out are not there; what stands far apart is another paragraph; places are lines."""
    english, russian = load(["-"], stdin=PATCH.encode())
    assert english.text == "The port has 12 quays.\nIt handled 193 ships.\n\n++ 8 boats"
    assert [english.place(english.text.index(text)) for text in ("12", "193", "8")] == ["line 4", "line 5", "line 41"]
    assert (english.name, russian.name) == ("press/en.txt", "press/м.txt")
    assert russian.text == "Порт принял 120 судов."


def test_a_patch_without_a_change_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.diff").write_text("plus de 30 pays\n")
    assert "holds no lines of a file after a change" in load([tmp_path / "a.diff"]).problems[0].reason


@pytest.mark.parametrize(
    ("corner", "row", "line"),
    [
        ("in € thousands", "Sales", "Sales; 2023: 12 € thousands; 2022 (restated): 11 € thousands; Change: 9"),
        (
            "(in thousands of euros)",
            "Sales",
            "Sales; 2023: 12 thousands of euros; 2022 (restated): 11 thousands of euros;",
        ),
        ("Mio. €", "Umsatz", "Umsatz; 2023: 12 Mio. €; 2022 (restated): 11 Mio. €;"),
        ("млн руб.", "Выручка", "Выручка; 2023: 12 млн руб.; 2022 (restated): 11 млн руб.;"),
        ("Lines (€ million)", "Sales", "Lines: Sales; 2023: 12 € million;"),
        (
            "in € thousands",
            "Earnings per share (€)",
            "Earnings per share; 2023: 12 €; 2022 (restated): 11 €; Change: 9 €",
        ),
        ("in € thousands", "Shares (thousands)", "Shares; 2023: 12 thousands;"),
        ("in € thousands", "Employees at year end", "Employees at year end; 2023: 12; 2022 (restated): 11;"),
        ("Mio. €", "Mitarbeiter", "Mitarbeiter; 2023: 12;"),
        ("in € thousands", "Staff costs", "Staff costs; 2023: 12 € thousands;"),
        ("in € thousands", "Customer deposits", "Customer deposits; 2023: 12 € thousands;"),
        ("in € thousands", "Group revenue", "Group revenue; 2023: 12 € thousands;"),
        ("Mio. €", "Mitarbeiterkosten", "Mitarbeiterkosten; 2023: 12 Mio. €;"),
        ("en millions d'euros", "Charges de personnel", "Charges de personnel; 2023: 12 millions d'euros;"),
        ("млн руб.", "Расходы на персонал", "Расходы на персонал; 2023: 12 млн руб.;"),
        ("TEUR", "Mitarbeiter (Anzahl)", "Mitarbeiter (Anzahl); 2023: 12;"),
        ("TEUR", "Quote in %", "Quote; 2023: 12 %;"),
        ("млн руб.", "Численность, чел.", "Численность, чел.; 2023: 12;"),
        ("Year", "Births", "Year: Births; 2023: 12;"),
        ("Year", "Births, %", "Year: Births; 2023: 12 %;"),
        ("", "Weight, kg", "Weight; 2023: 12 kg;"),
    ],
)
def test_the_unit_of_a_table_and_of_a_row_goes_to_their_numbers(corner: str, row: str, line: str) -> None:
    """The unit of the table only below years, and not to people and shares, which it counts all the same."""
    ((_, cells),) = as_lines([(corner, "2023", "2022 (restated)", "Change"), (row, "12", "11", "9")])
    assert "; ".join(text for _, text in cells).startswith(line)


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Veränderung in %", ("Veränderung", "%")),
        ("Länge in m", ("Länge", "m")),
        ("Coût en millions d'euros", ("Coût", "millions d'euros")),
        ("Оборот в млн руб.", ("Оборот", "млн руб.")),
        ("Population in thousands", ("Population", "thousands")),
        ("Грузооборот, тыс. т", ("Грузооборот", "тыс. т")),
        ("Change in 2023", ("Change in 2023", "")),
        ("Rise in temperature", ("Rise in temperature", "")),
        ("Rank in B", ("Rank in B", "")),
        ("Games in hand", ("Games in hand", "")),
    ],
)
def test_a_unit_behind_a_preposition(header: str, told: tuple[str, str]) -> None:
    assert parted(header) == told


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("in thousands of euros", "thousands of euros"),
        ("Cash flow (in thousands of euros)", "thousands of euros"),
        ("Angaben in Tsd. Euro", "Tsd. Euro"),
        ("en miles de euros", "miles de euros"),
        ("в млн руб.", "млн руб"),
        ("Bedragen x € 1.000", "k€"),
        ("(x € 1.000.000)", "M€"),
        ("Sales in March", ""),
        ("Length in m", ""),
        ("Houses and flats", ""),
    ],
)
def test_the_unit_that_a_title_tells(title: str, unit: str) -> None:
    """Only a scale is taken from a title: a length or a share is one column among others."""
    assert of_title(title) == unit


def test_numbers_in_brackets_below_years_are_negative() -> None:
    ((_, cells),) = as_lines([("€ million", "2023", "Note"), ("Investing", "(6,215)", "(5)")])
    assert cells == [(0, "Investing"), (1, "2023: -6,215 € million"), (2, "Note: (5)")]


@pytest.mark.parametrize("header", ["31 Dec 2022*", "31.12.2023", "31/12/23", "2022¹", "9 Monate 2023"])
def test_days_and_marked_years_are_headers(header: str) -> None:
    ((_, cells),) = as_lines([("", header, "Change"), ("Assets", "12", "3")])
    assert cells == [(0, "Assets"), (1, f"{header}: 12"), (2, "Change: 3")]


def test_people_come_whole() -> None:
    """A segment "Passengers" of a table of money has fractions, a number of passengers has none."""
    for cells, told in ((("131.5", "117.9"), "131.5 € million"), (("131", "1.170"), "131")):
        ((_, row),) = as_lines([("€ million", "2023", "2022"), ("Passengers", *cells)])
        assert row[1][1] == f"2023: {told}"


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            [
                ("Town", "Sales", "", "Staff costs (€ million)", ""),
                ("Town", "2023", "2022", "2023", "2022"),
                ("Ulm", "12", "11", "3.5", "3.1"),
            ],
            [
                "Sales, 2023: 12",
                "Sales, 2022: 11",
                "Staff costs, 2023: 3.5 € million",
                "Staff costs, 2022: 3.1 € million",
            ],
        ),
        ([("", "2023", "Change"), ("", "€ million", "%"), ("Sales", "12", "9")], ["2023: 12 € million", "Change: 9 %"]),
        ([("Town", "Mayor", ""), ("Ulm", "Voss", "Kern"), ("Jena", "Lind", "12")], ["Mayor: Voss", "Kern"]),
        ([("Town", "2023", "2022"), ("", "12", "11"), ("Jena", "7", "8")], ["2023: 12", "2022: 11"]),
    ],
    ids=["spans", "units", "names", "figures"],
)
def test_headers_on_two_levels(rows: list[tuple[str, ...]], lines: list[str]) -> None:
    """The second row parts what a cell above spans, or tells the units; a row of names or figures is none."""
    assert [text for _, text in as_lines(rows)[0][1] if text != "Town: Ulm"][-len(lines) :] == lines


def test_a_row_of_figures_is_no_header() -> None:
    assert as_lines([("Ulm", "12 ships", "2023"), ("Jena", "13 ships", "2023")])[0][1][1] == (1, "12 ships")


def test_numbers_of_four_digits_below_years_are_no_citation(tmp_path: Path) -> None:
    """ "1842; 2022: 1791" looks like the year, volume and page of a journal."""
    (tmp_path / "a.csv").write_text("Town;2023;2022\nUlm;1842;1791\nBonn;1098;2052\n")
    (document,) = load([tmp_path / "a.csv"])
    numbers = [figure.text for figure in extract(document) if figure.kind != "date"]
    assert numbers == ["1842", "1791", "1098", "2052"]
