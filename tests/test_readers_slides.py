"""PPTX, RTF and EPUB: slides, tables, notes, code pages, chapters, and files that are broken or locked."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path
from typing import Any

import pptx
import pytest
from documents_written import as_rtf, write_epub, write_pptx
from pptx.util import Inches

from claimcheck.model import Document
from claimcheck.readers import Limits, load

ROWS = [("Country", "2019", "2020"), ("France", "1\u00a0200", "16,000"), ("Spain", "", "9")]
ROWS_AS_TEXT = "Country: France; 2019: 1\u00a0200; 2020: 16,000;\nCountry: Spain; 2020: 9"
TITLE_ONLY, TITLE_AND_TEXT = 5, 1
"""Layouts of the empty presentation."""


def read_back(path: Path) -> Document:
    loaded = load([path])
    assert [problem.reason for problem in loaded.problems] == []
    return loaded[0]


def reason(path: Path) -> str:
    loaded = load([path])
    assert loaded.documents == ()
    return loaded.problems[0].reason


def slide_of(presentation: Any, title: str, layout: int = TITLE_ONLY) -> Any:
    slide = presentation.slides.add_slide(presentation.slide_layouts[layout])
    slide.shapes.title.text = title
    return slide


def add_table(slide: Any, rows: list[tuple[str, ...]] = ROWS) -> Any:
    table = slide.shapes.add_table(len(rows), len(rows[0]), 0, 0, Inches(5), Inches(2)).table
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            table.cell(at, column).text = cell
    return table


def saved(presentation: Any, tmp_path: Path) -> Path:
    presentation.save(str(tmp_path / "a.pptx"))
    return tmp_path / "a.pptx"


def text_box(slide: Any, *paragraphs: str) -> Any:
    frame = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame
    frame.text = "\n".join(paragraphs)
    return frame


def test_slides_tables_and_notes(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide_of(presentation, "Results\nof 2020", 0)
    slide = slide_of(presentation, "Aid", TITLE_AND_TEXT)
    slide.placeholders[1].text = "120 states\n40 guests"
    slide.notes_slide.notes_text_frame.text = "Say 10 million."
    add_table(slide_of(presentation, "Table"))
    read = read_back(saved(presentation, tmp_path))
    assert read.text == (
        f"Results of 2020\n\nAid\n\n120 states\n\n40 guests\n\nSay 10 million.\n\nTable\n\n{ROWS_AS_TEXT}"
    )
    assert read.title == (0, len("Results of 2020"))
    places = {text: read.place(read.text.index(text)) for text in ("Results", "40", "10 million", "16,000")}
    assert places == {
        "Results": "slide 1",
        "40": "slide 2",
        "10 million": "slide 2, notes",
        "16,000": "slide 3, table 1, cell C2",
    }


def test_the_title_of_a_slide_is_read_first_and_groups_are_entered(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide = slide_of(presentation, "Late title")
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, 9, 9).text_frame.text = "120 states"
    tree = slide.shapes._spTree
    tree.append(slide.shapes.title._element)
    assert read_back(saved(presentation, tmp_path)).text == "Late title\n\n120 states"


def test_a_large_figure_goes_with_the_label_below_it(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide = slide_of(presentation, "Key figures")
    text_box(slide, "12,400", "customers")
    text_box(slide, "98 %", "2,000", "towns", "of all 40 regions")
    text_box(slide, "7")
    text = read_back(saved(presentation, tmp_path)).text
    assert text == "Key figures\n\n12,400\ncustomers\n\n98 %\n\n2,000\ntowns\n\nof all 40 regions\n\n7"


def test_runs_of_slides(tmp_path: Path) -> None:
    """Raised digits, struck text and breaks."""
    presentation = pptx.Presentation()
    paragraph = text_box(slide_of(presentation, "Runs"), "about 25 km").paragraphs[0]
    for text, name, value in (("2", "baseline", "30000"), (" and 193 states", "", ""), ("4", "baseline", "30000")):
        run = paragraph.add_run()
        run.text = text
        if name:
            run.font._element.set(name, value)
    struck = paragraph.add_run()
    struck.text = " or 5"
    struck.font._element.set("strike", "sngStrike")
    paragraph.add_line_break()
    paragraph.add_run().text = "next"
    assert read_back(saved(presentation, tmp_path)).text == "Runs\n\nabout 25 km² and 193 states\nnext"


def test_merged_cells_and_tables_for_layout(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide = slide_of(presentation, "Tables")
    table = add_table(slide, [("Country", "Dead"), ("France", "5"), ("", "6")])
    table.cell(1, 0).merge(table.cell(2, 0))
    add_table(slide, [("Menu", "The summit met and 120 states agreed. " * 8)])
    _, rows, menu, prose = read_back(saved(presentation, tmp_path)).text.split("\n\n")
    assert rows == "Country: France; Dead: 5;\nCountry: France; Dead: 6"
    assert (menu, prose[:10]) == ("Menu", "The summit")


def test_hidden_slides_are_told_and_not_read(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide_of(presentation, "120 states")
    slide_of(presentation, "Hidden 99")._element.set("show", "0")
    slide_of(presentation, "40 guests")
    loaded = load([saved(presentation, tmp_path)])
    assert loaded[0].text == "120 states\n\n40 guests"
    assert loaded[0].place(20) == "slide 3"
    assert loaded.problems[0].reason == "has hidden slides that were not read: slide 2"


def test_properties_of_a_presentation(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide_of(presentation, "Results of 2020")
    presentation.core_properties.title = "A talk"
    presentation.core_properties.created = datetime.datetime(2020, 5, 4, 12)
    read = read_back(saved(presentation, tmp_path))
    assert (read.date, read.keys["title"]) == (datetime.date(2020, 5, 4), "A talk")


def test_a_presentation_without_its_parts(tmp_path: Path) -> None:
    """A slide that is missing is passed over; a presentation without its main part is none."""
    write_pptx(tmp_path / "whole.pptx", ["120 states", "a", "b", "40 guests"])
    for name, left_out in (("a.pptx", "ppt/slides/slide1.xml"), ("b.pptx", "ppt/presentation.xml")):
        with zipfile.ZipFile(tmp_path / "whole.pptx") as whole, zipfile.ZipFile(tmp_path / name, "w") as part:
            for member in whole.namelist():
                if member != left_out:
                    part.writestr(member, whole.read(member))
    assert read_back(tmp_path / "a.pptx").text == "40 guests"
    assert "lacks its part ppt/presentation.xml" in reason(tmp_path / "b.pptx")


def test_a_slide_that_is_a_bomb_is_refused(tmp_path: Path) -> None:
    write_pptx(tmp_path / "a.pptx", ["120 states"])
    with zipfile.ZipFile(tmp_path / "a.pptx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(tmp_path / "a.pptx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part + b" " * 200_000_000 if name == "ppt/slides/slide1.xml" else part)
    assert "ZIP bomb" in reason(tmp_path / "a.pptx")


HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\fname A;}Arial Cyr;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s5\b heading 1;}{\*\cs9 Other;}}"
)


def rtf(tmp_path: Path, body: str, *, head: str = HEAD, end: str = "}") -> Document:
    (tmp_path / "a.rtf").write_bytes(f"{head}{body}{end}".encode("latin-1"))
    return read_back(tmp_path / "a.rtf")


def row(*cells: str, before: str = r"\trowd") -> str:
    edges = "".join(rf"\cellx{1000 * (at + 1)}" for at in range(len(cells)))
    return rf"{before}{edges}\pard\intbl " + "".join(rf"{as_rtf(cell)}\cell " for cell in cells) + "\\row\n"


def test_rtf_blocks_and_places(tmp_path: Path) -> None:
    read = rtf(
        tmp_path,
        r"{\header Running 77\par}\pard Bulletin of 2020\par\pard\s5 A gift of 10 million\par"
        r"\pard\ls1{\listtext 1.\tab}120 states\par\pard\ls1 40 guests\par"
        + "".join(row(*cells) for cells in ROWS)
        + r"\pard The end.\par",
    )
    lists = "A gift of 10 million\n120 states\n40 guests"
    assert read.text == f"Bulletin of 2020\n\n{lists}\n\n{ROWS_AS_TEXT}\n\nThe end."
    assert read.title is not None
    assert read.text[slice(*read.title)] == "A gift of 10 million"
    assert read.place(read.text.index("40")) == "paragraph 4"
    assert read.place(read.text.index("16,000")) == "table 1, cell C2"


def test_rtf_runs(tmp_path: Path) -> None:
    """Raised digits, struck, hidden and deleted text, breaks, hyphens and fields."""
    body = (
        r"about 25 km{\super 2} and 193 states\super 4\nosupersub  of the 18{\super th} summit: {\strike 5}{\v 6}"
        r"{\deleted 7}16\b ,000\b0\line ne\-xt {\field{\*\fldinst HYPERLINK 99}{\fldrslt here}}\~5{\*\new 8}\par"
    )
    assert rtf(tmp_path, body).text == ("about 25 km² and 193 states of the 18th summit: 16,000\nnext here\u00a05")


def test_rtf_code_pages_and_characters(tmp_path: Path) -> None:
    """Bytes by the font's code page; characters by number, with what stands for them in old programs left out."""
    body = (
        r"pr\'e8s {\f1\'d1\'e2\'fb\'f8\'e5 40} \f1\'f1\plain\'e9 \uc2\u8364\'80x5 {\uc0\u8364 6} "
        r"\u-10179?y\u-8704?z \{7\}\par"
    )
    assert rtf(tmp_path, body).text == "près Свыше 40 сé €5 €6 😀 {7}"
    assert rtf(tmp_path, r"\'d1\'f2\'ee 5\par", head=r"{\rtf1\ansi\ansicpg1251 ").text == "Сто 5"
    assert rtf(tmp_path, "Pr\xe8s 5\\par", head=r"{\rtf1\ansi ").text == "Près 5"


def test_rtf_notes_and_boxes(tmp_path: Path) -> None:
    body = (
        r"In all 120{\super\chftn}{\footnote\pard As of\par 5 May.} states."
        r"{\shp{\*\shpinst{\sp{\sn name}{\sv 99}}{\shptxt In a box: 7\par 8 too\par}}{\shprslt 99}}\par Next.\par"
    )
    read = rtf(tmp_path, body)
    assert read.text == "In all 120 states.\n\nIn a box: 7\n\n8 too\n\nNext.\n\nAs of 5 May."
    assert read.place(len(read.text) - 1) == "footnote 1"


def test_rtf_pictures_are_passed_over(tmp_path: Path) -> None:
    body = r"5{\pict\pngblip 89504e47{\bin4 }}{}" + "}} million\\par"
    assert rtf(tmp_path, body).text == "5 million"


def test_rtf_tables_with_merged_cells_and_layout(tmp_path: Path) -> None:
    merged = row("Country", "Dead", "Hurt", before=r"\trowd\trhdr") + row("France", "5", "1")
    merged += r"\trowd\clvmrg\cellx1000\cellx3000\pard\intbl\cell 6\cell\row "
    layout = r"\pard\par" + row("Menu", "The summit met and 120 states agreed. " * 8)
    text = rtf(tmp_path, merged + r"\pard Between.\par" + layout).text
    rows, between, menu, prose = text.split("\n\n")
    assert rows == "Country: France; Dead: 5; Hurt: 1;\nCountry: France; Dead: 6"
    assert (between, menu, prose[:10]) == ("Between.", "Menu", "The summit")


def test_rtf_properties(tmp_path: Path) -> None:
    info = r"{\info{\title Ein Gru\'df}{\author A. B.}{\creatim\yr2020\mo5\dy4\hr12}{\*\company Agence}}"
    read = rtf(tmp_path, info + r"In 2020.\par")
    assert (read.date, read.source) == (datetime.date(2020, 5, 4), "Agence")
    assert (read.keys["title"], read.keys["creator"]) == ("Ein Gruß", "A. B.")
    assert read.text == "In 2020."


def test_an_rtf_file_that_is_cut_off_is_read_up_to_there(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(HEAD + r"In all 120 states.\par And {\b 40 gue")
    loaded = load([tmp_path / "a.rtf"])
    assert loaded[0].text == "In all 120 states.\n\nAnd 40 gue"
    assert [(problem.kind, problem.reason[:10]) for problem in loaded.problems] == [("read", "is cut off")]


def test_rtf_of_very_many_control_words(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(r"{\rtf1 " + r"\a" * 2000)
    loaded = load([tmp_path / "a.rtf"], limits=Limits(elements=1000))
    assert loaded.problems[0].reason == "holds over 1,000 control words and texts; split it"


def test_rtf_nests_no_deeper_than_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text(r"{\rtf1 " + "{5" * 2000 + "}" * 2001)
    assert "nests over" in reason(tmp_path / "a.rtf")


def test_chapters_of_a_book(tmp_path: Path) -> None:
    write_epub(tmp_path / "a.epub", ["In all 120 states.", "a", "b", "And 40 guests."])
    read = read_back(tmp_path / "a.epub")
    assert read.text == "In all 120 states.\n\na\n\nb\n\nAnd 40 guests."
    assert (read.source, read.keys["title"]) == ("Example Press", "A book")
    assert read.place(read.text.index("40")) == "chapter 2, paragraph 1"


@pytest.mark.parametrize(("part", "locked"), [("OEBPS/chapter%201.xhtml", True), ("OEBPS/font.otf", False)])
def test_a_locked_book_is_refused_and_locked_fonts_are_not(part: str, locked: bool, tmp_path: Path) -> None:
    data = f'<EncryptedData><CipherData><CipherReference URI="{part}"/></CipherData></EncryptedData>'
    locks = f"<encryption>{data}</encryption>"
    write_epub(tmp_path / "a.epub", ["In all 120 states."], locks=locks)
    if locked:
        assert "DRM" in reason(tmp_path / "a.epub")
    else:
        assert read_back(tmp_path / "a.epub").text == "In all 120 states."
