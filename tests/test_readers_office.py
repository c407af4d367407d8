"""DOCX, ODT and PDF: tables, notes, raised figures, properties and places."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from documents_written import pdf_font
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from odf import office, style, table, text
from odf.dc import Language, Title
from odf.meta import CreationDate, UserDefined
from odf.opendocument import OpenDocumentText

from claimcheck.model import Document
from claimcheck.readers import load

ROWS = [("Country", "2019", "2020"), ("France", "1\u00a0200", "16,000"), ("Spain", "", "9")]
ROWS_AS_TEXT = "Country: France; 2019: 1\u00a0200; 2020: 16,000;\nCountry: Spain; 2020: 9"


def read_back(path: Path) -> Document:
    loaded = load([path])
    assert [problem.reason for problem in loaded.problems] == []
    return loaded[0]


def add_table(document: Any, rows: list[tuple[str, ...]] = ROWS) -> None:
    made = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(made.rows, rows):
        for cell, content in zip(row.cells, cells):
            cell.text = content


def test_docx_blocks_and_places(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Bulletin of 2020")
    document.add_heading("A gift of 10 million", level=1)
    document.add_paragraph("120 states", style="List Bullet")
    document.add_paragraph("40 guests", style="List Bullet")
    add_table(document)
    document.add_paragraph("The end.")
    document.sections[0].header.paragraphs[0].text = "Running header 77"
    document.save(str(tmp_path / "a.docx"))
    read = read_back(tmp_path / "a.docx")
    lists = "A gift of 10 million\n120 states\n40 guests"
    assert read.text == f"Bulletin of 2020\n\n{lists}\n\n{ROWS_AS_TEXT}\n\nThe end."
    assert read.title is not None
    assert read.text[slice(*read.title)] == "A gift of 10 million"
    assert read.place(read.text.index("40")) == "paragraph 4"
    assert read.place(read.text.index("16,000")) == "table 1, cell C2"


def test_docx_runs(tmp_path: Path) -> None:
    """Raised digits, struck, hidden and deleted text, breaks and hyphens."""
    document = docx.Document()
    paragraph = document.add_paragraph("about 25 km")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" and 193 states")
    paragraph.add_run("4").font.superscript = True
    paragraph.add_run(" of the 18")
    paragraph.add_run("th").font.superscript = True
    paragraph.add_run(" summit: ")
    paragraph.add_run("5").font.strike = True
    paragraph.add_run("6").font.hidden = True
    paragraph.add_run("16")
    paragraph.add_run(",000").bold = True
    deleted = OxmlElement("w:del")
    run = OxmlElement("w:r")
    gone = OxmlElement("w:delText")
    gone.text = "999"
    run.append(gone)
    deleted.append(run)
    paragraph._p.append(deleted)
    paragraph.add_run("\nnext")
    document.save(str(tmp_path / "a.docx"))
    assert read_back(tmp_path / "a.docx").text == "about 25 km² and 193 states of the 18th summit: 16,000\nnext"


def test_docx_merged_cells_and_layout_tables(tmp_path: Path) -> None:
    document = docx.Document()
    made = document.add_table(3, 2)
    for (row, column), content in {
        (0, 0): "Country",
        (0, 1): "Dead",
        (1, 0): "France",
        (1, 1): "5",
        (2, 1): "6",
    }.items():
        made.cell(row, column).text = content
    made.cell(1, 0).merge(made.cell(2, 0))
    add_table(document, [("Menu", "The summit met and 120 states agreed. " * 8)])
    document.save(str(tmp_path / "a.docx"))
    first, second, menu, prose = read_back(tmp_path / "a.docx").text.replace("\n\n", "\n").split("\n")
    assert (first, second) == ("Country: France; Dead: 5;", "Country: France; Dead: 6")
    assert (menu, prose[:10]) == ("Menu", "The summit")


def test_docx_footnotes(tmp_path: Path) -> None:
    """A note is a paragraph of its own, and its mark says nothing in the text."""
    import zipfile

    document = docx.Document()
    paragraph = document.add_paragraph("In all 120")
    run = paragraph.add_run()
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), "1")
    run._r.append(reference)
    paragraph.add_run(" states.")
    document.save(str(tmp_path / "a.docx"))
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = (
        f'<w:footnotes xmlns:w="{space}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>As of 5 May.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    with zipfile.ZipFile(tmp_path / "a.docx", "a") as archive:
        archive.writestr("word/footnotes.xml", notes)
    read = read_back(tmp_path / "a.docx")
    assert read.text == "In all 120 states.\n\nAs of 5 May."
    assert read.place(len(read.text) - 1) == "footnote 1"


@pytest.mark.parametrize(("prose", "date"), [("In 2020 it rained.", datetime.date(2020, 5, 4)), ("On 4 May.", None)])
def test_docx_properties(prose: str, date: datetime.date | None, tmp_path: Path) -> None:
    """The day a file was made counts only where the text names its year: templates and copies have days too."""
    document = docx.Document()
    document.add_paragraph(prose)
    properties = document.core_properties
    properties.created = datetime.datetime(2020, 5, 4, 12)
    properties.title, properties.author, properties.language = "A gift", "A. B.", "en-GB"
    document.save(str(tmp_path / "a.docx"))
    read = read_back(tmp_path / "a.docx")
    assert (read.language, read.date) == ("en", date)
    assert read.keys["title"] == "A gift"
    assert read.keys["created"].startswith("2020-05-04")


def odt_table(rows: list[tuple[str, ...]]) -> table.Table:
    made = table.Table()
    for cells in rows:
        row = table.TableRow()
        for content in cells:
            cell = table.TableCell()
            cell.addElement(text.P(text=content))
            row.addElement(cell)
        made.addElement(row)
    return made


def test_odt_blocks_and_places(tmp_path: Path) -> None:
    document = OpenDocumentText()
    document.text.addElement(text.H(outlinelevel=1, text="A gift of 10 million"))
    items = text.List()
    for content in ("120 states", "40 guests"):
        item = text.ListItem()
        item.addElement(text.P(text=content))
        items.addElement(item)
    document.text.addElement(items)
    document.text.addElement(odt_table(ROWS))
    document.save(str(tmp_path / "a.odt"))
    read = read_back(tmp_path / "a.odt")
    assert read.text == f"A gift of 10 million\n120 states\n40 guests\n\n{ROWS_AS_TEXT}"
    assert read.title == (0, len("A gift of 10 million"))
    assert read.place(read.text.index("16,000")) == "table 1, cell C2"


def test_odt_runs_and_notes(tmp_path: Path) -> None:
    document = OpenDocumentText()
    raised = style.Style(name="T1", family="text")
    raised.addElement(style.TextProperties(textposition="super 58%"))
    document.automaticstyles.addElement(raised)
    paragraph = text.P(text="about 25 km")
    paragraph.addElement(text.Span(stylename=raised, text="2"))
    paragraph.addText(" and")
    paragraph.addElement(text.S(c=2))
    paragraph.addText("16")
    paragraph.addElement(text.Span(text=",000"))
    note = text.Note(noteclass="footnote")
    note.addElement(text.NoteCitation(text="7"))
    content = text.NoteBody()
    content.addElement(text.P(text="As of 5 May."))
    note.addElement(content)
    paragraph.addElement(note)
    paragraph.addText(" states")
    paragraph.addElement(text.LineBreak())
    paragraph.addText("next")
    document.text.addElement(paragraph)
    comment = office.Annotation()
    comment.addElement(text.P(text="Check 999"))
    paragraph.addElement(comment)
    document.save(str(tmp_path / "a.odt"))
    read = read_back(tmp_path / "a.odt")
    assert read.text == "about 25 km² and  16,000 states\nnext\n\nAs of 5 May."
    assert read.place(len(read.text) - 1) == "footnote 7"


def test_odt_properties(tmp_path: Path) -> None:
    document = OpenDocumentText()
    document.text.addElement(text.P(text="In 2020."))
    for entry in (Title(text="A gift"), Language(text="fr-FR"), CreationDate(text="2020-05-04T10:00:00")):
        document.meta.addElement(entry)
    document.meta.addElement(UserDefined(name="Publisher", text="Agence"))
    document.save(str(tmp_path / "a.odt"))
    read = read_back(tmp_path / "a.odt")
    assert (read.date, read.source) == (datetime.date(2020, 5, 4), "Agence")
    assert read.keys["title"] == "A gift"


def draw(path: Path, *pages: list[tuple[float, float, float, str]], **options: Any) -> Path:
    """A PDF with texts at (x, y, size) on each page."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), **options)
    for texts in pages:
        for x, y, size, content in texts:
            canvas.setFont(pdf_font(), size)
            canvas.drawString(x, y, content)
        canvas.showPage()
    canvas.save()
    return path


def test_pdf_hyphens_at_line_ends(tmp_path: Path) -> None:
    """A hyphen that divides a word goes; one before a digit or a capital stays."""
    lines = ["The organi-", "sation of COVID-", "19 aid, on 25-", "26 October, Saint-", "Pierre, 120 states"]
    path = draw(tmp_path / "a.pdf", [(72, 700 - 15 * at, 11, line) for at, line in enumerate(lines)])
    joined = "The organisation of COVID-19 aid, on 25-26 October, Saint-Pierre, 120 states"
    assert read_back(path).text == joined


def raised(y: float, before: str, mark: str, after: str) -> list[tuple[float, float, float, str]]:
    """A line with a small raised text in it."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    middle = 72 + stringWidth(before, pdf_font(), 12)
    end = middle + stringWidth(mark, pdf_font(), 7)
    return [(72, y, 12, before), (middle, y + 5, 7, mark), (end, y, 12, after)]


def test_pdf_raised_digits(tmp_path: Path) -> None:
    """Footnote marks go, exponents stay."""
    first = raised(700, "In all 120", "13", " states.")
    second = raised(600, "Over 25 km", "2", " of land and 5 km.")
    path = draw(tmp_path / "a.pdf", [*first, *second])
    assert read_back(path).text == "In all 120 states.\n\nOver 25 km² of land and 5 km."


def test_pdf_headline_pages_and_numbers(tmp_path: Path) -> None:
    first = [
        (72, 760, 20, "A gift of 10 million"),
        (72, 700, 11, "The summit met. It had 120 members, 40 guests and"),
        (300, 20, 8, "1"),
    ]
    second = [(72, 700, 11, "30 observers."), (300, 20, 8, "2")]
    read = read_back(draw(tmp_path / "a.pdf", first, second))
    assert read.text == "A gift of 10 million\n\nThe summit met. It had 120 members, 40 guests and 30 observers."
    assert read.title == (0, len("A gift of 10 million"))
    assert read.place(read.text.index("30")) == "page 2"
    assert read.reading == "PDF, 2 pages"


def columns(y: float, *cells: str) -> list[tuple[float, float, float, str]]:
    """A row of a table: the first cell at the left, the others at the right of their columns."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    ends = (300 + 90 * at for at in range(len(cells) - 1))
    others = [(end - stringWidth(cell, pdf_font(), 11), y, 11, cell) for end, cell in zip(ends, cells[1:]) if cell]
    return [*([(72, y, 11, cells[0])] if cells[0] else []), *others]


def test_pdf_tables(tmp_path: Path) -> None:
    """Told by their columns; a heading may stand between two rows, and the unit in the title above."""
    rows = [
        (72, 700, 11, "Sales in EUR million"),
        *columns(675, "", "2023", "2022"),
        *columns(660, "North", "12.5", "9.75"),
        (72, 645, 11, "Abroad"),
        *columns(630, "South of the river", "1,210.5", ""),
        *columns(615, "West", "8.0", "7.5"),
        (72, 570, 11, "In all 120 towns were served."),
    ]
    read = read_back(draw(tmp_path / "a.pdf", rows))
    assert read.text == (
        "Sales in EUR million\n\nNorth; 2023: 12.5 EUR million; 2022: 9.75 EUR million;\nAbroad;\n"
        "South of the river; 2023: 1,210.5 EUR million;\nWest; 2023: 8.0 EUR million; 2022: 7.5 EUR million\n\n"
        "In all 120 towns were served."
    )
    assert read.place(read.text.index("1,210.5")) == "page 1, cell B4"
    assert read.place(read.text.index("120 towns")) == "page 1"


def test_pdf_labels_on_two_lines(tmp_path: Path) -> None:
    """The figures stand on the level of the first one, and come after the second one in the file."""
    rows = [
        *columns(675, "", "2023", "2022"),
        *[(72, 660, 11, "Sales north"), (72, 646, 11, "of the river"), *columns(660, "", "12.5", "9.75")],
        *columns(632, "West", "8.0", "7.5"),
    ]
    text = read_back(draw(tmp_path / "a.pdf", rows)).text
    assert text == "Sales north of the river; 2023: 12.5; 2022: 9.75;\nWest; 2023: 8.0; 2022: 7.5"


def test_pdf_prose_in_two_columns_is_no_table(tmp_path: Path) -> None:
    left = ["The summit met in the town", "and agreed on the plan that", "its members had brought."]
    right = ["It was the largest for years", "and was held in the open, by", "the lake of the old town."]
    lines = [
        (x, 700 - 15 * at, 11, text) for at, pair in enumerate(zip(left, right)) for x, text in zip((72, 320), pair)
    ]
    read = read_back(draw(tmp_path / "a.pdf", lines))
    assert all("cell" not in label for _, label in read.places)


def test_pdf_figure_at_the_edge_of_one_page_stays(tmp_path: Path) -> None:
    """Only what stands on several pages is a running line."""
    pages = [[(72, 760, 11, f"{name} of the report."), (72, 740, 11, "Text.")] for name in ("120 states", "40 guests")]
    assert read_back(draw(tmp_path / "a.pdf", *pages)).text.startswith("120 states of the report.")


def test_pdf_figures_that_differ_from_page_to_page_stay(tmp_path: Path) -> None:
    """A number in a running line is the same on each page or goes up with it; others are figures."""
    counts = (120, 7, 193, 40)
    lines = [(f"Total: {count} states.", f"Report, {at}") for at, count in enumerate(counts)]
    pages = [[(72, 700, 11, total), (72, 685, 11, running)] for total, running in lines]
    text = read_back(draw(tmp_path / "a.pdf", *pages)).text
    assert text == "\n\n".join(f"Total: {count} states." for count in counts)
