"""DOCX: paragraphs, tables, text boxes, footnotes and properties, read from the container's XML parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import define, field

from claimcheck.model import Document
from claimcheck.readers._shape import (
    Archive,
    Draft,
    Source,
    confirmed,
    lays_out,
    name_of,
    properties,
    root,
    superscript,
    value_of,
    words,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "DOCX"
SUFFIXES = (".docx", ".docm", ".dotx")
MAIN = "word/document.xml"
LEFT_OUT = words("del moveFrom pPr rPr instrText delText Fallback footnoteReference endnoteReference annotationRef")
HOLDERS = words("body sdt sdtContent ins moveTo customXml smartTag hyperlink fldSimple")
CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def likeness(data: bytes) -> int:
    """2 for a ZIP container with a Word document in it; else 0."""
    return 2 if data[:2] == b"PK" and b"word/document.xml" in data else 0


def read(source: Source) -> list[Document]:
    """The one document in a DOCX file; places are paragraphs, cells of tables, and footnotes."""
    archive = Archive(source, NAME)
    body = archive.xml(MAIN).find("{*}body")
    if body is None:
        raise source.refusal(f"is damaged: its part {MAIN} has no body")
    writer = Writer(_style_names(archive))
    writer.blocks(body)
    for part, label in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        if part in archive:
            writer.notes(archive.xml(part), label)
    return [_document(writer.draft, archive, source)]


def _document(draft: Draft, archive: Archive, source: Source) -> Document:
    known = properties(archive, source)
    return draft.document(
        source.name,
        NAME,
        source=known.source,
        date=known.date or confirmed(known.keys.get("created", ""), draft.text),
        language=known.language,
        keys=known.keys,
    )


def _style_names(archive: Archive) -> dict[str, str]:
    """The names of the paragraph styles by their ids; names are English in every edition of Word."""
    names = {}
    for style in root(archive, "word/styles.xml"):
        name = style.find("{*}name")
        if name is not None:
            names[value_of(style, "styleId")] = value_of(name, "val").lower()
    return names


@define(eq=False, repr=False)
class Writer:
    """Writes blocks to the draft; `styles` gives the names of paragraph styles."""

    styles: dict[str, str]
    draft: Draft = field(factory=Draft)
    _paragraphs: int = 0
    _tables: int = 0

    def blocks(self, holder: Element) -> None:
        """Write the paragraphs and tables of an element."""
        stack = list(reversed(holder))
        while stack:
            element = stack.pop()
            name = name_of(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                stack.extend(reversed(self._table(element)))
            elif name in HOLDERS:
                stack.extend(reversed(element))

    def _paragraph(self, element: Element) -> None:
        self._paragraphs += 1
        style, place = self._style(element), f"paragraph {self._paragraphs}"
        first = style in ("title", "heading 1")
        self.draft.block(text_of(element), place, headline=first, listed=style.startswith("list"))
        for box in boxes_in(element):
            self.blocks(box)

    def _style(self, element: Element) -> str:
        style = element.find("{*}pPr/{*}pStyle")
        return "" if style is None else self.styles.get(value_of(style, "val"), "")

    def _table(self, table: Element) -> list[Element]:
        """Write a table of figures; of a table that lays out a page give back the blocks in its cells."""
        rows = [list(children(row, "tc")) for row in children(table, "tr")]
        texts = cells_of(rows)
        if lays_out(texts) or table.find("{*}tr/{*}tc/{*}tbl") is not None:
            return [block for row in rows for cell in row for block in cell]
        self._tables += 1
        marked = sum(1 for row in children(table, "tr") if row.find("{*}trPr/{*}tblHeader") is not None)
        self.draft.table(texts, marked or None, f"table {self._tables}, ")
        return []

    def notes(self, root: Element, label: str) -> None:
        """Write the footnotes or endnotes, each as a paragraph."""
        for note in root:
            number = value_of(note, "id")
            if value_of(note, "type") in ("", "normal"):
                text = " ".join(text_of(paragraph) for paragraph in note.iter() if name_of(paragraph) == "p")
                self.draft.paragraph(text, f"{label} {number}")


def children(element: Element, wanted: str) -> Iterator[Element]:
    """The children of a name, also those in content controls and revisions."""
    for child in element:
        if name_of(child) == wanted:
            yield child
        elif name_of(child) in HOLDERS:
            yield from children(child, wanted)


def cells_of(rows: list[list[Element]]) -> list[list[str]]:
    """The texts of the cells; a first cell that goes on from above is repeated, columns spanned give empty ones."""
    texts: list[list[str]] = []
    for row in rows:
        cells: list[str] = []
        for cell in row:
            text = " ".join(text_of(paragraph) for paragraph in cell.iter() if name_of(paragraph) == "p").strip()
            if not cells and not text and texts and cell.find("{*}tcPr/{*}vMerge") is not None:
                text = texts[-1][0]
            span = cell.find("{*}tcPr/{*}gridSpan")
            extra = value_of(span, "val") if span is not None else "1"
            cells.extend([text, *[""] * (min(int(extra), 100) - 1 if extra.isascii() and extra.isdigit() else 0)])
        texts.append(cells)
    return texts


def text_of(paragraph: Iterable[Element]) -> str:
    """The text of a paragraph, or of elements in one, without deleted and hidden text, field codes and text boxes."""
    pieces: list[str] = []
    stack = list(paragraph)[::-1]
    while stack:
        element = stack.pop()
        name = name_of(element)
        if name == "t":
            pieces.append(element.text or "")
        elif name in CHARACTERS:
            pieces.append(CHARACTERS[name])
        elif name == "r" and (form := element.find("{*}rPr")) is not None:
            pieces.append(_formed(element, form, "".join(pieces[-3:])))
        elif name not in LEFT_OUT and name not in ("txbxContent", "p"):
            stack.extend(reversed(element))
    return "".join(pieces).replace("\u00ad", "")


def _formed(run: Element, form: Element, before: str) -> str:
    """The text of a run with properties of its own: nothing if hidden or struck, else raised where it is raised."""
    for name in ("vanish", "strike", "dstrike"):
        mark = form.find(f"{{*}}{name}")
        if mark is not None and value_of(mark, "val") not in ("0", "false", "off"):
            return ""
    text = text_of(child for child in run if child is not form)
    position = form.find("{*}vertAlign")
    raised = position is not None and value_of(position, "val") == "superscript"
    return superscript(before, text) if raised else text


def boxes_in(paragraph: Element) -> list[Element]:
    """The text boxes anchored in a paragraph, each once (the fallback copy for older readers is left out)."""
    if paragraph.find(".//{*}txbxContent") is None:
        return []
    boxes: list[Element] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if name_of(element) == "txbxContent":
            boxes.append(element)
        elif name_of(element) not in LEFT_OUT:
            stack.extend(reversed(element))
    return boxes
