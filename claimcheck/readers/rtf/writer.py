"""The paragraphs, tables and notes of a rich text file, gathered and written to a draft."""

from __future__ import annotations

from bisect import bisect_left

from attrs import define, field

from claimcheck.readers._shape import Draft, lays_out

BREAK = "\r"
"""What stands between the paragraphs of one cell, box or note until it is written."""
ONE_EDGE = 30
"""So many twips apart, the edges of two cells are one."""


@define(eq=False, repr=False)
class Row:
    """A row of a table in the making.

    Attributes:
        cells: Its texts.
        edges: Where its cells end, in twips from the left.
        goes_on: Whether its first cell is that of the row above.
        header: Whether it is repeated on each page.
    """

    cells: list[str] = field(factory=list)
    edges: list[int] = field(factory=list)
    goes_on: bool = False
    header: bool = False


@define(eq=False, repr=False)
class Writer:
    """What has been read and not yet written: the line, the row and the rows above it, boxes and notes.

    Attributes:
        draft: The text so far.
        line: Pieces of the paragraph or cell being read.
        boxes: The pieces of text boxes that are anchored in it.
        notes: The pieces of each footnote.
    """

    draft: Draft = field(factory=Draft)
    line: list[str] = field(factory=list)
    boxes: list[list[str]] = field(factory=list)
    notes: list[list[str]] = field(factory=list)
    row: Row = field(factory=Row)
    _rows: list[Row] = field(factory=list)
    _paragraphs: int = 0
    _tables: int = 0

    def paragraph(self, *, headline: bool = False, listed: bool = False) -> None:
        """Write the line as a paragraph, after the table above it, if there is one."""
        text = taken(self.line)
        if text.strip():
            self._write_table()
            self._write(text, headline=headline, listed=listed)
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            for text in taken(box).split(BREAK):
                self._write(text)

    def _write(self, text: str, *, headline: bool = False, listed: bool = False) -> None:
        self._paragraphs += 1
        place = f"paragraph {self._paragraphs}"
        self.draft.block(text.replace(BREAK, " "), place, headline=headline, listed=listed)

    def begin_row(self) -> None:
        """The edges of the cells of a row are told next."""
        self.row = Row(self.row.cells)

    def end_cell(self) -> None:
        """The line is a cell."""
        self.row.cells.append(taken(self.line).strip())

    def end_row(self) -> None:
        """The cells so far are a row; the next one has the same edges, unless it tells its own."""
        row = self.row
        if row.cells:
            self._rows.append(row)
        self.row = Row([], row.edges, row.goes_on, row.header)

    def end(self) -> None:
        """Write what is left, and the notes."""
        if self.row.cells:
            self.end_row()
        self.paragraph()
        self._write_table()
        for number, note in enumerate(self.notes, 1):
            self.draft.paragraph(taken(note).replace(BREAK, " "), f"footnote {number}")

    def _write_table(self) -> None:
        rows, self._rows = self._rows, []
        texts = cells_of(rows)
        if not rows:
            return
        if lays_out(texts):
            for text in (text for row in rows for cell in row.cells for text in cell.split(BREAK)):
                self._write(text)
            return
        self._tables += 1
        heads = sum(row.header for row in rows)
        self.draft.table(texts, heads or None, f"table {self._tables}, ")


def cells_of(rows: list[Row]) -> list[list[str]]:
    """The texts in the columns of the widest row; a first cell that goes on from above is repeated."""
    edges = max((row.edges for row in rows if len(row.edges) >= len(row.cells)), key=len, default=[])
    texts: list[list[str]] = []
    for row in rows:
        cells = [cell.replace(BREAK, " ") for cell in row.cells]
        if texts and cells and not cells[0] and row.goes_on:
            cells[0] = texts[-1][0]
        texts.append(_in_columns(cells, row.edges, edges))
    return texts


def _in_columns(cells: list[str], own: list[int], edges: list[int]) -> list[str]:
    """The cells with empty ones behind those that span several columns."""
    if len(own) != len(cells) or len(cells) >= len(edges):
        return cells
    placed = [""] * len(edges)
    for cell, start in zip(cells, [-ONE_EDGE, *own], strict=False):
        at = bisect_left(edges, start + ONE_EDGE)
        if at >= len(edges) or placed[at]:
            return cells
        placed[at] = cell
    return placed


def taken(pieces: list[str]) -> str:
    """The pieces as one text, which are then gone; halves of characters are joined."""
    text = "".join(pieces)
    pieces.clear()
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
