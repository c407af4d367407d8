"""PPTX: the slides of a presentation in order, each with its title, texts, tables, diagrams and notes."""

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
    relation_of,
    superscript,
    value_of,
    words,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "PPTX"
SUFFIXES = (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx")
MAIN = "ppt/presentation.xml"
RUNNING = words("dt ftr hdr sldNum sldImg")
"""Placeholders of what stands on every slide, and of the picture of a slide above its notes."""
TITLES = words("title ctrTitle")
SHAPES = words("sp graphicFrame")
HOLDERS = words("grpSp AlternateContent Choice")
LONGEST_FIGURE = 12
"""A paragraph of at most so many characters, with a digit among them, may be a figure that stands above its label."""


def likeness(data: bytes) -> int:
    """2 for a ZIP container with a presentation in it; else 0."""
    return 2 if data[:2] == b"PK" and b"ppt/presentation.xml" in data else 0


def read(source: Source) -> list[Document]:
    """The one document in a presentation: its visible slides; places are slides, cells of tables, and notes."""
    archive = Archive(source, NAME)
    writer = Writer(archive)
    for number, part in enumerate(_slides(archive), 1):
        writer.slide(part, f"slide {number}")
    if writer.hidden:
        source.note(f"has hidden slides that were not read: {', '.join(writer.hidden)}")
    draft, known = writer.draft, properties(archive, source)
    date = known.date or confirmed(known.keys.get("created", ""), draft.text)
    return [draft.document(source.name, NAME, date=date, source=known.source, language=known.language, keys=known.keys)]


def _slides(archive: Archive) -> Iterator[str]:
    """The parts of the slides, in the order in which they are shown."""
    related = archive.related(MAIN)
    for entry in archive.xml(MAIN).iterfind("{*}sldIdLst/{*}sldId"):
        _, part = related.get(relation_of(entry), ("", ""))
        if part in archive:
            yield part


@define(eq=False, repr=False)
class Writer:
    """Writes slides to the draft; `hidden` names those that are not shown."""

    archive: Archive
    draft: Draft = field(factory=Draft)
    hidden: list[str] = field(factory=list)
    _tables: int = 0

    def slide(self, part: str, place: str) -> None:
        """Write a slide, its title first, and its notes."""
        slide = self.archive.xml(part)
        if slide.get("show") in ("0", "false"):
            self.hidden.append(place)
            return
        self._tables = 0
        related = self.archive.related(part)
        for shape in sorted(_shapes(slide), key=lambda shape: _role(shape) not in TITLES):
            if name_of(shape) == "graphicFrame":
                self._frame(shape, related, place)
            elif _role(shape) not in RUNNING:
                self._texts(shape, place, title=_role(shape) in TITLES)
        for kind, notes in related.values():
            if kind == "notesSlide" and notes in self.archive:
                self._notes(notes, f"{place}, notes")

    def _texts(self, shape: Element, place: str, *, title: bool = False) -> None:
        texts = [text_of(paragraph) for paragraph in shape.iterfind("{*}txBody/{*}p")]
        if title:
            self.draft.headline(" ".join(" ".join(texts).split()), place)
            return
        for text in _tiles(texts):
            self.draft.paragraph(text, place)

    def _notes(self, part: str, place: str) -> None:
        for shape in _shapes(self.archive.xml(part)):
            if _role(shape) == "body":
                self._texts(shape, place)

    def _frame(self, frame: Element, related: dict[str, tuple[str, str]], place: str) -> None:
        """Write the table or the diagram in a frame."""
        for content in frame.iterfind("{*}graphic/{*}graphicData/*"):
            if name_of(content) == "tbl":
                self._table(content, place)
            _, part = related.get(value_of(content, "dm"), ("", ""))
            if part in self.archive:
                for point in self.archive.xml(part).iterfind("{*}ptLst/{*}pt/{*}t"):
                    self.draft.paragraph(_joined(point), place)

    def _table(self, table: Element, place: str) -> None:
        """Write a table of figures, or the paragraphs of one that lays out the slide."""
        texts = cells_of(table)
        if lays_out(texts):
            for paragraph in table.iterfind("{*}tr/{*}tc/{*}txBody/{*}p"):
                self.draft.paragraph(text_of(paragraph), place)
            return
        self._tables += 1
        self.draft.table(texts, label=f"{place}, table {self._tables}, ")


def _shapes(slide: Element) -> Iterator[Element]:
    """The shapes and frames of a slide, also those in groups, from back to front, which is how they are read out."""
    tree = slide.find("{*}cSld/{*}spTree")
    stack = list(reversed(tree)) if tree is not None else []
    while stack:
        element = stack.pop()
        if name_of(element) in SHAPES:
            yield element
        elif name_of(element) in HOLDERS:
            stack.extend(reversed(element))


def _tiles(texts: list[str]) -> Iterator[str]:
    """The texts; a figure that stands alone above what it counts, as large figures on slides do, is joined to it."""
    above = ""
    for text in filter(None, map(str.strip, texts)):
        label = not any(character.isdigit() for character in text)
        if above:
            yield from (f"{above}\n{text}",) if label else (above,)
        alone = len(text) <= LONGEST_FIGURE and not label
        if not alone and not (above and label):
            yield text
        above = text if alone else ""
    if above:
        yield above


def _role(shape: Element) -> str:
    """What the placeholder of a shape is for, such as "title"; "" for none, "body" where it does not say."""
    placeholder = shape.find("{*}nvSpPr/{*}nvPr/{*}ph")
    return "" if placeholder is None else placeholder.get("type", "body")


def cells_of(table: Element) -> list[list[str]]:
    """The texts of the cells; a first cell that goes on from above is repeated."""
    rows: list[list[str]] = []
    for row in table.iterfind("{*}tr"):
        cells = [_joined(cell.find("{*}txBody")) for cell in row.iterfind("{*}tc")]
        first = row.find("{*}tc")
        if rows and rows[-1] and first is not None and first.get("vMerge") in ("1", "true"):
            cells[0] = rows[-1][0]
        rows.append(cells)
    return rows


def _joined(body: Element | None) -> str:
    """The paragraphs of a body of text, on one line."""
    return "" if body is None else " ".join(text_of(paragraph) for paragraph in body.iterfind("{*}p")).strip()


def text_of(paragraph: Iterable[Element]) -> str:
    """The text of a paragraph, without struck runs and without the fields that count slides or tell today's date."""
    pieces: list[str] = []
    for run in paragraph:
        if name_of(run) == "br":
            pieces.append("\n")
        elif name_of(run) == "r" or (
            name_of(run) == "fld" and not run.get("type", "").startswith(("slidenum", "date"))
        ):
            pieces.append(_formed(run, "".join(pieces[-3:])))
    return "".join(pieces).replace("\u00ad", "")


def _formed(run: Element, before: str) -> str:
    """The text of a run: nothing if it is struck, raised where it is raised."""
    text = "".join(part.text or "" for part in run.iterfind("{*}t"))
    form = run.find("{*}rPr")
    if form is None:
        return text
    if form.get("strike", "noStrike") != "noStrike":
        return ""
    baseline = form.get("baseline", "0")
    return superscript(before, text) if baseline[:1].isdecimal() and baseline.strip("0%.") else text
