"""Rows and cells of tables as a text has them: between tabs, bars or wide gaps, or as the readers write them."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import define

BETWEEN_CELLS, BEHIND_HEADER = "; ", ": "
"""How readers write the rows of tables: "Town: Ulm; Ships: 4"."""
TAB, BAR, GAP = "\t", "|", "   "
"""What plain text has between the cells of a row; where columns are aligned, so many spaces or more in one place."""
LEAST_GAP = "  "
"""What stands between two cells of such a row at least."""
ALIGNED = regex.compile(r" {2,}")
"""What parts the cells of a row with a wide gap."""
BLANK_CORNER = 6
"""From how many spaces before the first column on nothing stands in the one before it, and nothing is indented."""
LAST_NUMBER = r" {2}(?=[-−–+(]?[0-9][^\n ]*\s*+(?:\n|$))"
"""The smallest gap, which the longest label leaves before a number at the end of its row."""
WIDE_GAP = rf"(?: {{3,}}+(?=[^\n ])|{LAST_NUMBER})"
"""What makes a row of a line."""
EDGES = rf"\n(?= *+[^\n ]++(?: {{1,2}}[^\n ]++)*?{WIDE_GAP})|(?<=[^\n ]){WIDE_GAP}[^\n]*+\n"
"""The end of the line before a row whose columns are aligned, and the rest of such a row from its first gap on."""
PARTING = regex.compile(WIDE_GAP)
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
    """What stands between the cells of a row of plain text: tabs, two bars and more, or wide gaps; None for no row."""
    if TAB in line:
        return TAB
    if line.count(BAR) >= FEWEST_BARS:
        return BAR
    return GAP if LEAST_GAP in line and PARTING.search(line.strip()) is not None else None


def cells_of(line: str, mark: str) -> list[str]:
    """The cells of a line; a bar before the first parts none, nor then does the one behind the last."""
    return [cell for _, cell in _placed(line, mark)]


def _placed(line: str, mark: str) -> list[tuple[int, str]]:
    """The cells of a line, and where in it each begins."""
    bare = line.strip()
    at = len(line) - len(line.lstrip())
    if mark == GAP:
        gaps = [match.span() for match in ALIGNED.finditer(bare)]
        starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(bare)]
        blank = [(0, "")] if at >= BLANK_CORNER else []
        return [*blank, *((at + start, bare[start:end]) for start, end in zip(starts, ends, strict=True))]
    if mark == BAR and bare.startswith(BAR):
        at, line = at + 1, bare.removeprefix(BAR).removesuffix(BAR)
    else:
        at = 0
    found: list[tuple[int, str]] = []
    for cell in line.split(mark):
        found.append((at, cell))
        at += len(cell) + 1
    return found


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
    if mark == GAP:
        return len(_placed(f"{lead}.", GAP)) - 1
    return (lead.lstrip().removeprefix(BAR) if mark == BAR else lead).count(mark)


@define(frozen=True, slots=True, eq=False)
class Cell:
    """A cell of a row of plain text.

    Attributes:
        row: The cells of its row.
        starts: Where each of them begins.
        column: Which of them it is, from 0.
        top: Where the first row of the table begins.
        above: The cells of that, none where it is the cell's own.
        mark: What parts the cells.
    """

    row: Sequence[str]
    starts: Sequence[int]
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
        placed, column = _placed(line, mark or BAR), column_of(line[: offset - start], mark or BAR)
        top, above = self._first_row(start, len(placed), mark) if mark is not None else (start, [])
        row, starts = [cell for _, cell in placed], [start + at for at, _ in placed]
        return Cell(row, starts, column, top, above, mark or BAR)

    def _first_row(self, start: int, columns: int, mark: str) -> tuple[int, list[str]]:
        known = columns == self._columns and (start == self._row or (start == self._next and self._found[1]))
        if not known:
            self._found = first_row(self._text, start, columns, mark)
        self._row, self._next, self._columns = start, self._text.find("\n", start) + 1, columns
        return self._found
