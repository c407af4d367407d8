"""The texts of the tests written as real files, with the libraries that people use."""

from __future__ import annotations

import csv
import functools
import html
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

Writer = Callable[[Path, list[str]], None]
HIDDEN = "Hidden"
"""The name of a sheet that is hidden."""


def write_text(path: Path, paragraphs: list[str]) -> None:
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")


def write_markdown(path: Path, paragraphs: list[str]) -> None:
    escaped = ["".join(f"\\{c}" if c in "\\`*_[]<>#" else c for c in paragraph) for paragraph in paragraphs]
    path.write_text("\n\n".join(escaped), encoding="utf-8")


def write_html(path: Path, paragraphs: list[str]) -> None:
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    page = f'<!doctype html><html><head><meta charset="utf-8"><title>A page</title></head><body>{body}</body></html>'
    path.write_text(page, encoding="utf-8")


def write_docx(path: Path, paragraphs: list[str]) -> None:
    import docx

    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))


def write_odt(path: Path, paragraphs: list[str]) -> None:
    from odf.opendocument import OpenDocumentText
    from odf.text import P

    document = OpenDocumentText()
    for paragraph in paragraphs:
        document.text.addElement(P(text=paragraph))
    document.save(str(path))


@functools.cache
def pdf_font() -> str:
    """The name of a font with Latin and Cyrillic letters, made known to reportlab."""
    import font_roboto
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont("Roboto", str(Path(font_roboto.__file__).parent / "files" / "Roboto-Regular.ttf")))
    return "Roboto"


def write_pdf(path: Path, paragraphs: list[str], *, running: bool = False, password: str | None = None) -> None:
    """A PDF with a running header and page numbers, its text wrapped to lines and pages."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = ParagraphStyle("body", fontName=pdf_font(), fontSize=18, leading=25, spaceAfter=9)

    def edges(canvas: object, template: object) -> None:
        canvas.setFont(pdf_font(), 8)
        canvas.drawString(72, 815, "Bulletin no. 77 of the press service")
        canvas.drawCentredString(300, 25, f"Page {template.page} of 99")

    story = [Paragraph(html.escape(paragraph).replace("\n", "<br/>"), style) for paragraph in paragraphs]
    template = SimpleDocTemplate(str(path), encrypt=password)
    template.build(story, **({"onFirstPage": edges, "onLaterPages": edges} if running else {}))


def write_email(path: Path, paragraphs: list[str]) -> None:
    message = EmailMessage()
    message["From"] = "Press Service <press@example.org>"
    message["Date"] = "Wed, 06 May 2020 23:30:00 +0400"
    message["To"] = "all@example.org"
    message.set_content("\n\n".join(paragraphs), cte="quoted-printable")
    path.write_bytes(bytes(message))


def write_json(path: Path, paragraphs: list[str]) -> None:
    path.write_text(json.dumps({"text": "\n\n".join(paragraphs)}, ensure_ascii=True), encoding="utf-8")


def write_jsonl(path: Path, paragraphs: list[str]) -> None:
    record = json.dumps({"text": "\n\n".join(paragraphs), "language": None}, ensure_ascii=False)
    path.write_text(record + "\n", encoding="utf-8")


def write_csv(path: Path, paragraphs: list[str]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["id", "text"])
        writer.writerow(["1", "\n\n".join(paragraphs)])


def write_workbook(path: Path, sheets: dict[str, str], *, formats: tuple[str, ...] = (), book: str = "") -> None:
    """A workbook of sheets, each the XML of its rows; cells of style n + 1 have the n-th format; `book` is XML."""
    states = "visible", "hidden"
    names = "".join(
        f'<sheet name="{name}" sheetId="{index}" r:id="r{index}" state="{states[name == HIDDEN]}"/>'
        for index, name in enumerate(sheets, 1)
    )
    targets = "".join(
        f'<Relationship Id="r{index}" Target="worksheets/s{index}.xml"/>' for index in range(1, len(sheets) + 1)
    )
    codes = "".join(
        f'<numFmt numFmtId="{200 + index}" formatCode="{html.escape(code)}"/>' for index, code in enumerate(formats)
    )
    styles = "".join(f'<xf numFmtId="{200 + index}"/>' for index in range(len(formats)))
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ids = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", f"<workbook {main} {ids}>{book}<sheets>{names}</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{targets}</Relationships>")
        archive.writestr(
            "xl/styles.xml",
            f'<styleSheet {main}><numFmts>{codes}</numFmts><cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
        )
        for index, rows in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/s{index}.xml", f"<worksheet {main}>{rows}</worksheet>")


def write_xlsx(path: Path, paragraphs: list[str]) -> None:
    rows = "".join(
        f'<row r="{index}"><c r="B{index}" t="inlineStr"><is><t>{html.escape(paragraph)}</t></is></c></row>'
        for index, paragraph in enumerate(paragraphs, 2)
    )
    write_workbook(path, {"Sheet1": f"<sheetData>{rows}</sheetData>"})


def write_pptx(path: Path, paragraphs: list[str]) -> None:
    """A slide for every three paragraphs, the first of each as its title."""
    import pptx

    presentation = pptx.Presentation()
    for start in range(0, len(paragraphs), 3):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        title, *texts = paragraphs[start : start + 3]
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(texts)
    presentation.save(str(path))


def as_rtf(text: str) -> str:
    """A text as word processors write it in a rich text file: what is not ASCII by its numbers in UTF-16."""
    pieces = []
    for character in text:
        if character in "\\{}":
            pieces.append(f"\\{character}")
        elif character.isascii():
            pieces.append(character)
        else:
            units = character.encode("utf-16-le")
            for low, high in zip(units[::2], units[1::2]):
                number = high * 256 + low
                pieces.append(f"\\u{number - 65536 if number > 32767 else number}?")
    return "".join(pieces)


def write_rtf(path: Path, paragraphs: list[str]) -> None:
    body = "".join(f"\\pard\\plain\\f0\\fs24 {as_rtf(paragraph)}\\par\n" for paragraph in paragraphs)
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\n"
    path.write_text(f"{head}{body}}}", encoding="ascii")


def write_epub(path: Path, paragraphs: list[str], *, locks: str = "") -> None:
    """A book with a chapter for every three paragraphs; `locks` is the XML that names what is encrypted."""
    chapters = [paragraphs[start : start + 3] for start in range(0, len(paragraphs), 3)]
    names = [f"chapter {number}.xhtml" for number in range(1, len(chapters) + 1)]
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(f'<item id="c{at}" href="{name.replace(" ", "%20")}" {kind}/>' for at, name in enumerate(names))
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(len(names)))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "OEBPS/book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>A book</dc:title><dc:publisher>Example Press</dc:publisher></metadata>"
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        if locks:
            archive.writestr("META-INF/encryption.xml", locks)
        for name, texts in zip(names, chapters):
            body = "\n".join(f"<p>{html.escape(text)}</p>" for text in texts)
            page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>{body}</body></html>'
            archive.writestr(f"OEBPS/{name}", page)


def write_subtitles(path: Path, paragraphs: list[str]) -> None:
    """A cue for every eight words, and a pause between paragraphs."""
    cues, at = [], 0
    for paragraph in paragraphs:
        words = paragraph.split()
        for start in range(0, len(words), 8):
            text = " ".join(words[start : start + 8])
            cues.append(f"{len(cues) + 1}\n{_clock(at)} --> {_clock(at + 2)}\n{text}\n")
            at += 2
        at += 5
    path.write_text("\n".join(cues), encoding="utf-8-sig")


def _clock(at: int) -> str:
    return f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02},000"


def write_patch(path: Path, paragraphs: list[str]) -> None:
    """A new file, each line below the last one, paragraphs parted by empty ones; nothing is taken out."""
    lines = "\n\n".join(paragraphs).split("\n")
    added = "".join(f"+{line}\n" for line in lines)
    path.write_text(
        f"diff --git a/a b/a\n--- /dev/null\n+++ b/a\n@@ -0,0 +1,{len(lines)} @@\n{added}", encoding="utf-8"
    )


WRITERS: dict[str, Writer] = {
    ".txt": write_text,
    ".md": write_markdown,
    ".html": write_html,
    ".docx": write_docx,
    ".odt": write_odt,
    ".pdf": write_pdf,
    ".eml": write_email,
    ".json": write_json,
    ".jsonl": write_jsonl,
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".pptx": write_pptx,
    ".rtf": write_rtf,
    ".epub": write_epub,
    ".srt": write_subtitles,
    ".diff": write_patch,
}
