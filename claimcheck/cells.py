"""Rows and cells of tables as a text has them: between tabs or bars, or as the readers write them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

BETWEEN_CELLS, BEHIND_HEADER = "; ", ": "
"""How readers write the rows of tables: "Town: Ulm; Ships: 4"."""
TAB, BAR = "\t", "|"
"""What plain text has between the cells of a row."""
FEWEST_BARS = 2
"""A line of one bar is a label with its value, and stands in a list of them."""
FEWEST_HEADED = 2
"""How few cells a row below headers has."""
LONGEST_ROW = 2_000
"""How many code points of a row may stand on either side of a number."""
LONGEST_TABLE = 20_000
"""How many code points before a row the table may begin."""


def line_around(text: str, offset: int) -> tuple[int, str] | None:
    """Where the line begins that holds an offset, and the line; None where it is too long for a row."""
    first, after = max(0, offset - LONGEST_ROW), offset + LONGEST_ROW
    start, end = text.rfind("\n", first, offset) + 1, text.find("\n", offset, after)
    if (not start and first) or (end < 0 and after < len(text)):
        return None
    return start, text[start : end if end >= 0 else len(text)].rstrip("\r")


def cell_mark(line: str) -> str | None:
    """What stands between the cells of a row of plain text: tabs, or two bars and more; None where it is no row."""
    if TAB in line:
        return TAB
    return BAR if line.count(BAR) >= FEWEST_BARS else None


def cells_of(line: str, mark: str) -> list[str]:
    """The cells of a line; a bar before the first parts none, nor then does the one behind the last."""
    if mark == BAR and line.lstrip().startswith(BAR):
        line = line.strip().removeprefix(BAR).removesuffix(BAR)
    return line.split(mark)


def _led(line: str, mark: str | None) -> int:
    """How many code points of a line stand before its first cell."""
    bare = line.lstrip()
    return len(line) - len(bare) + 1 if mark == BAR and bare.startswith(BAR) else 0


def first_row(text: str, start: int, columns: int, mark: str) -> tuple[int, list[str]]:
    """The line that a table begins with.

    Args:
        text: The text.
        start: Where a row of the table begins.
        columns: How many cells that row has.
        mark: What parts them.

    Returns:
        Where the first of the lines before the row begins that have as many cells, and these; `start` and none where
        there is no such line.
    """
    found: tuple[int, list[str]] = start, []
    if columns < FEWEST_HEADED:
        return found
    for line in reversed(text[max(0, start - LONGEST_TABLE) : start].split("\n")[:-1]):
        cells = cells_of(line.rstrip("\r"), mark)
        if len(cells) != columns:
            break
        start -= len(line) + 1
        found = start, cells
    return found


def column_of(lead: str, mark: str) -> int:
    """In which cell what stands behind `lead`, the beginning of its line, is; from 0."""
    return (lead.lstrip().removeprefix(BAR) if mark == BAR else lead).count(mark)


@define(frozen=True, slots=True, eq=False)
class Cell:
    """A cell of a row of plain text.

    Attributes:
        start: Where the first cell of its row begins.
        row: The cells of its row.
        column: Which of them it is, from 0.
        top: Where the first row of the table begins.
        above: The cells of that, none where it is the cell's own.
        mark: What parts the cells.
    """

    start: int
    row: Sequence[str]
    column: int
    top: int
    above: Sequence[str]
    mark: str


class Tables:
    """The tables of a text; the first row of each is looked for once, if cells are asked for from left to right."""

    __slots__ = ("_columns", "_found", "_next", "_row", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._row = self._next = -1
        self._columns = 0
        self._found: tuple[int, list[str]] = 0, []

    def cell(self, offset: int) -> Cell | None:
        """The cell that begins before an offset, or at it; None where its line is no row, or too long for one.

        A line with one bar is a label with its value, and has nothing above.
        """
        line_found = line_around(self._text, offset)
        if line_found is None:
            return None
        start, line = line_found
        mark = cell_mark(line)
        row, column = cells_of(line, mark or BAR), column_of(line[: offset - start], mark or BAR)
        top, above = self._first_row(start, len(row), mark) if mark is not None else (start, [])
        return Cell(start + _led(line, mark), row, column, top, above, mark or BAR)

    def _first_row(self, start: int, columns: int, mark: str) -> tuple[int, list[str]]:
        known = columns == self._columns and (start == self._row or (start == self._next and self._found[1]))
        if not known:
            self._found = first_row(self._text, start, columns, mark)
        self._row, self._next, self._columns = start, self._text.find("\n", start) + 1, columns
        return self._found
