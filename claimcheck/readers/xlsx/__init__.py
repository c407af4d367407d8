"""XLSX: the sheets of a workbook, each as a table, its numbers as the cells show them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import define, field

from claimcheck.model import Document
from claimcheck.readers._shape import (
    Archive,
    Draft,
    Source,
    confirmed,
    name_of,
    properties,
    relation_of,
    root,
    value_of,
)
from claimcheck.readers.xlsx.formats import BUILT_IN, Format

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = "XLSX"
SUFFIXES = (".xlsx", ".xlsm")
WORKBOOK = "xl/workbook.xml"
MOST_COLUMNS = 2_000
"""Columns of a sheet that are read; those beyond hold no tables for people."""


def likeness(data: bytes) -> int:
    """2 for a ZIP container with a workbook in it; else 0."""
    return 2 if data[:2] == b"PK" and b"xl/workbook.xml" in data else 0


def read(source: Source) -> list[Document]:
    """The one document in a workbook: its visible sheets in order; places are cells."""
    archive = Archive(source, NAME)
    book = Workbook.of(archive)
    draft = Draft()
    sheets = list(book.sheets())
    for name, part in sheets:
        if len(sheets) > 1:
            draft.headline(name, f"sheet {name}")
        label = f"sheet {name}, " if len(sheets) > 1 else ""
        for first, rows in blocks(book.rows(part)):
            _write(rows, first, label, draft)
    if book.hidden:
        source.note(f"has hidden sheets that were not read: {', '.join(book.hidden)}")
    known = properties(archive, source)
    date = known.date or confirmed(known.keys.get("created", ""), draft.text)
    return [draft.document(source.name, NAME, date=date, source=known.source, language=known.language, keys=known.keys)]


def blocks(rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[list[str]]]]:
    """Stretches of rows without an empty row between, each with the number of its first row."""
    first = 0
    block: list[list[str]] = []
    for number, cells in rows:
        if not any(cells) or (block and number != first + len(block)):
            if block:
                yield first, block
            block = []
        if any(cells):
            first = first if block else number
            block.append(cells)
    if block:
        yield first, block


def _write(rows: list[list[str]], first: int, label: str, draft: Draft) -> None:
    """Write one block: the rows of a single cell above and below as paragraphs, what is between as a table."""
    single = [sum(1 for cell in row if cell) == 1 for row in rows]
    top = single.index(False) if False in single else len(rows)
    end = len(rows) - single[::-1].index(False) if False in single else len(rows)
    _notes(rows[:top], first, label, draft)
    draft.table(rows[top:end], label=label, first=first + top)
    _notes(rows[end:], first + end, label, draft)


def _notes(rows: list[list[str]], first: int, label: str, draft: Draft) -> None:
    for number, row in enumerate(rows, first):
        draft.paragraph(next(cell for cell in row if cell), f"{label}row {number}")


@define(eq=False, repr=False)
class Workbook:
    """The parts of a workbook that its sheets refer to.

    Attributes:
        archive: The container.
        strings: The texts that cells share.
        formats: How numbers are shown, by the number of the cell's style.
        shift: Days to add to dates, which in some workbooks count from 1904.
        hidden: Names of the sheets that are not shown.
    """

    archive: Archive
    strings: list[str]
    formats: list[Format]
    shift: int = 0
    hidden: list[str] = field(factory=list)

    @classmethod
    def of(cls, archive: Archive) -> Workbook:
        """The workbook in a container."""
        strings = [_text_of(entry) for entry in root(archive, "xl/sharedStrings.xml")]
        return cls(archive, strings, _formats(archive))

    def sheets(self) -> Iterator[tuple[str, str]]:
        """Name and part of each visible sheet, in order."""
        related = self.archive.related(WORKBOOK)
        for entry in self.archive.xml(WORKBOOK).iter():
            if name_of(entry) == "workbookPr" and value_of(entry, "date1904") in ("1", "true"):
                self.shift = 1462
            if name_of(entry) != "sheet":
                continue
            _, part = related.get(relation_of(entry), ("", ""))
            if entry.get("state", "visible") != "visible":
                self.hidden.append(entry.get("name", ""))
            elif part in self.archive:
                yield entry.get("name", ""), part

    def rows(self, part: str) -> Iterator[tuple[int, list[str]]]:
        """The number of each row that is shown, and its cells as they are shown."""
        sheet = self.archive.xml(part)
        hidden = _hidden_columns(sheet)
        last = 0
        for row in (row for data in sheet if name_of(data) == "sheetData" for row in data):
            last = int(row.get("r", "")) if row.get("r", "").isdecimal() else last + 1
            if row.get("hidden") not in ("1", "true"):
                yield last, self._cells(row, hidden)

    def _cells(self, row: Element, hidden: set[int]) -> list[str]:
        cells: list[str] = []
        for cell in row:
            at = _column(cell.get("r", ""), len(cells))
            if at < MOST_COLUMNS:
                cells.extend([""] * (at + 1 - len(cells)))
                cells[at] = "" if at in hidden else self._shown(cell)
        return cells

    def _shown(self, cell: Element) -> str:
        kind, value = cell.get("t", "n"), next((part.text or "" for part in cell if name_of(part) == "v"), "")
        if kind == "s":
            return self.strings[int(value)] if value.isdecimal() and int(value) < len(self.strings) else ""
        if kind == "inlineStr":
            return " ".join(_text_of(part) for part in cell if name_of(part) == "is").strip()
        if kind in ("b", "e"):
            return ""
        if kind == "d":
            return value.partition("T")[0].strip()
        if kind != "n":
            return value.strip()
        style = cell.get("s", "0")
        at = int(style) if style.isdecimal() and int(style) < len(self.formats) else -1
        return (self.formats[at] if at >= 0 else Format.of("General")).shown(value, self.shift)


def _text_of(entry: Element) -> str:
    """The runs of a text, without how its signs are pronounced."""
    pieces: list[str] = []
    stack = [entry]
    while stack:
        element = stack.pop()
        if name_of(element) == "t":
            pieces.append(element.text or "")
        elif name_of(element) not in ("rPh", "rPr"):
            stack.extend(reversed(element))
    return " ".join("".join(pieces).split())


def _formats(archive: Archive) -> list[Format]:
    """The number format of each style of cells."""
    codes = dict(BUILT_IN)
    for part in root(archive, "xl/styles.xml"):
        if name_of(part) == "numFmts":
            codes.update({entry.get("numFmtId", ""): entry.get("formatCode", "") for entry in part})
        if name_of(part) == "cellXfs":
            return [Format.of(codes.get(entry.get("numFmtId", "0"), "General")) for entry in part]
    return []


def _hidden_columns(sheet: Element) -> set[int]:
    hidden: set[int] = set()
    for entry in (entry for part in sheet if name_of(part) == "cols" for entry in part):
        first, last = entry.get("min", ""), entry.get("max", "")
        if entry.get("hidden") in ("1", "true") and first.isdecimal() and last.isdecimal():
            hidden.update(range(int(first) - 1, min(int(last), MOST_COLUMNS)))
    return hidden


def _column(reference: str, following: int) -> int:
    """The column of a cell, from 0, by its reference such as "AB12"; the next one where it has none."""
    letters = reference.rstrip("0123456789")
    if not letters.isascii() or not letters.isalpha() or len(letters) > 3:
        return following
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return column - 1
