"""ODT and flat ODT: paragraphs, tables, notes and properties of an OpenDocument text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from claimcheck.model import Document
from claimcheck.readers._shape import (
    Archive,
    Draft,
    Known,
    Source,
    confirmed,
    lays_out,
    name_of,
    parse_xml,
    superscript,
    value_of,
    words,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "ODT"
SUFFIXES = (".odt", ".fodt", ".ott")
MIMETYPE = b"application/vnd.oasis.opendocument.text"
LEFT_OUT = words(
    "tracked-changes annotation annotation-end note note-citation sequence-decls forms bookmark-ref script"
)
KEPT = {
    "title": "title",
    "subject": "subject",
    "creator": "creator",
    "initial-creator": "initial-creator",
    "creation-date": "created",
    "date": "modified",
    "language": "language",
    "publisher": "publisher",
}
"""The properties that are kept, and under which key."""
MOST_REPEATED = 200
"""How often a cell is repeated, whatever it says."""


def likeness(data: bytes) -> int:
    """2 for a ZIP container whose first part says OpenDocument text, and for its flat form; else 0."""
    head = data[:2000]
    return 2 if (head[:2] == b"PK" or b"<office:document" in head) and MIMETYPE in head else 0


def read(source: Source) -> list[Document]:
    """The one document in an ODT file; places are paragraphs, cells of tables, and notes."""
    content, meta = _parts(source)
    body = content.find("{*}body/{*}text")
    if body is None:
        raise source.refusal("is no OpenDocument text: it has no body of text")
    writer = Writer(_raised_styles(content), _title_styles(content))
    writer.blocks(body)
    writer.notes(body)
    return [_document(writer.draft, meta, source)]


def _parts(source: Source) -> tuple[Element, Element | None]:
    """The root elements of content and properties; one and the same in a flat file."""
    if source.data[:2] != b"PK" and b"<office:document" in source.data[:2000]:
        root = parse_xml(source.data, source)
        return root, root.find("{*}meta")
    archive = Archive(source, NAME)
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise source.refusal("is protected by a password; save a copy without one")
    meta = archive.xml("meta.xml").find("{*}meta") if "meta.xml" in archive else None
    return archive.xml("content.xml"), meta


def _document(draft: Draft, meta: Element | None, source: Source) -> Document:
    own = {}
    keys = {}
    for entry in meta if meta is not None else ():
        name, text = name_of(entry), (entry.text or "").strip()
        if name == "user-defined":
            own[value_of(entry, "name")] = text
        elif name in KEPT:
            keys[KEPT[name]] = text
    known = Known().take(own, source)
    known.take({name: keys.pop(name, "") for name in ("language", "publisher")}, source)
    return draft.document(
        source.name,
        NAME,
        source=known.source,
        date=known.date or confirmed(keys.get("created", ""), draft.text),
        language=known.language,
        keys={**known.keys, **{key: value for key, value in keys.items() if value}},
    )


def _raised_styles(root: Element) -> frozenset[str]:
    """The names of the text styles that raise their text."""
    names = set()
    for style in root.iterfind("{*}automatic-styles/{*}style"):
        form = style.find("{*}text-properties")
        if form is not None and re.match(r"super|[1-9]", value_of(form, "text-position")):
            names.add(value_of(style, "name"))
    return frozenset(names)


def _title_styles(root: Element) -> frozenset[str]:
    """The names of the automatic styles made from the style Title, and that style."""
    styles = root.iterfind("{*}automatic-styles/{*}style")
    return frozenset(["Title", *(value_of(s, "name") for s in styles if value_of(s, "parent-style-name") == "Title")])


@define(eq=False, repr=False)
class Writer:
    """Writes blocks to the draft; `raised` and `titles` name styles."""

    raised: frozenset[str]
    titles: frozenset[str]
    draft: Draft = field(factory=Draft)
    _paragraphs: int = 0
    _tables: int = 0

    def blocks(self, holder: Element) -> None:
        """Write the paragraphs, lists and tables of an element."""
        stack: list[tuple[Element, bool]] = [(child, False) for child in reversed(holder)]
        while stack:
            element, listed = stack.pop()
            name = name_of(element)
            if name in ("p", "h"):
                self._paragraph(element, listed=listed)
            elif name == "table":
                stack.extend((block, False) for block in reversed(self._table(element)))
            elif name not in LEFT_OUT:
                stack.extend((child, listed or name == "list-item") for child in reversed(element))

    def _paragraph(self, element: Element, *, listed: bool) -> None:
        self._paragraphs += 1
        first = name_of(element) == "h" and value_of(element, "outline-level") in ("", "1")
        first = first or value_of(element, "style-name") in self.titles
        self.draft.block(self.text_of(element), f"paragraph {self._paragraphs}", headline=first, listed=listed)
        for box in element.iter():
            if name_of(box) == "text-box":
                self.blocks(box)

    def _table(self, table: Element) -> list[Element]:
        """Write a table of figures; of a table that lays out a page give back the blocks in its cells."""
        rows = [row for row in table.iter() if name_of(row) == "table-row"]
        texts = [self._cells(row) for row in rows]
        nested = sum(1 for element in table.iter() if name_of(element) == "table") > 1
        if nested or lays_out(texts):
            return [block for row in rows for cell in row for block in cell] if not nested else self._outer(table)
        self._tables += 1
        heads = sum(1 for part in table if name_of(part) == "table-header-rows" for _ in part)
        self.draft.table(texts, heads or None, f"table {self._tables}, ")
        return []

    def _outer(self, table: Element) -> list[Element]:
        """The blocks in the cells of a table with tables in it."""
        rows = [row for part in table for row in ([part] if name_of(part) == "table-row" else part)]
        return [block for row in rows for cell in row for block in cell]

    def _cells(self, row: Element) -> list[str]:
        cells: list[str] = []
        for cell in row:
            if name_of(cell) in ("table-cell", "covered-table-cell"):
                text = " ".join(self.text_of(part) for part in cell.iter() if name_of(part) in ("p", "h"))
                repeated = value_of(cell, "number-columns-repeated")
                count = int(repeated) if repeated.isascii() and repeated.isdigit() and len(repeated) < 9 else 1
                cells.extend([text] * min(max(count, 1), MOST_REPEATED))
        while cells and not cells[-1].strip():
            cells.pop()
        return cells

    def text_of(self, paragraph: Element) -> str:
        """The text of a paragraph: notes, comments and text boxes left out, tabs and breaks kept."""
        pieces: list[str] = [paragraph.text or ""]
        stack: list[Element | str] = []
        _push(stack, paragraph)
        while stack:
            element = stack.pop()
            if isinstance(element, str):
                pieces.append(element)
                continue
            name = name_of(element)
            if name == "span" and value_of(element, "style-name") in self.raised:
                pieces.append(superscript("".join(pieces)[-20:], "".join(element.itertext())))
            elif name in ("s", "tab", "line-break"):
                pieces.append(_blank(element, name))
            elif name not in LEFT_OUT and name not in ("frame", "text-box", "p", "h"):
                pieces.append(element.text or "")
                _push(stack, element)
        return re.sub(r"[ \n\r]*[\n\r][ \n\r]*", " ", "".join(pieces).replace("\u00ad", "")).replace("\v", "\n")

    def notes(self, body: Element) -> None:
        """Write the foot- and endnotes, each as a paragraph."""
        for note in body.iter():
            found = note.find("{*}note-body") if name_of(note) == "note" else None
            if found is not None:
                number = "".join(note.find("{*}note-citation").itertext())  # type: ignore[union-attr]
                text = " ".join(self.text_of(part) for part in found.iter() if name_of(part) == "p")
                self.draft.paragraph(text, f"{value_of(note, 'note-class') or 'footnote'} {number}")


def _push(stack: list[Element | str], element: Element) -> None:
    """Put the children on the stack, last first, each with the text after it."""
    for child in reversed(element):
        stack.extend(filter(None, (child.tail,)) if child.tail else ())
        stack.append(child)


def _blank(element: Element, name: str) -> str:
    """White space written as an element; a line break as a vertical tab until the text's own are joined."""
    if name != "s":
        return "\t" if name == "tab" else "\v"
    count = value_of(element, "c")
    return " " * (min(int(count), 1000) if count.isascii() and count.isdigit() and len(count) < 9 else 1)
