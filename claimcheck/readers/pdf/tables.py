"""Tables on the pages of a PDF, told by gaps in their lines that stand below each other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from attrs import define

from claimcheck.readers.pdf.lines import Cell, Line

FEWEST_ROWS, FEWEST_COLUMNS = 3, 2
"""Rows and columns of a table of figures at least."""
LONGEST_CELL, LONGEST_LABEL = 40, 100
"""How many characters a cell has at most, and one of the first column."""
FARTHEST, WIDER = 4, 1.6
"""So many font sizes apart, at most, are the baselines of two rows; and no more times as far as the first two."""
LEVEL = 0.3
"""Baselines that differ by less than so many font sizes are one row, though its cells were read as several lines."""
LINES_OF_LABEL = 3
"""On how many lines the label of a row may stand."""
ENDED = re.compile(r"[.!?…:][»”\"')\]]*$")


@define(frozen=True, eq=False, repr=False)
class Table:
    """A table of a page: the index of the line behind it, and its cells row by row."""

    end: int
    rows: list[list[str]]


@define(eq=False, repr=False)
class Row:
    """What stands on one level of a page: the index of its first line, and the height of that one."""

    start: int
    page: int
    top: float
    line: Line


def tables_in(lines: Sequence[tuple[int, Line]]) -> dict[int, Table]:
    """The tables among the numbered lines of pages, by the index of their first line."""
    found: dict[int, Table] = {}
    rows = _rows(lines)
    starts = [*(row.start for row in rows), len(lines)]
    at = 0
    while at < len(rows):
        table = _table_at(rows, at) if len(rows[at].line.cells) >= FEWEST_COLUMNS else None
        if table is not None:
            found[starts[at]] = Table(starts[table.end], table.rows)
        at = table.end if table is not None else at + 1
    return found


def _rows(lines: Sequence[tuple[int, Line]]) -> list[Row]:
    """The lines of pages, those joined that stand on one level: cells, or a label on several lines before them."""
    rows: list[Row] = []
    for at, (page, line) in enumerate(lines):
        rows.append(Row(at, page, line.y, line))
        for back in range(2, min(LINES_OF_LABEL + 2, len(rows) + 1)):
            if _are_one(rows[-back:]):
                rows[-back:] = [_joined(rows[-back:])]
                break
    return rows


def _are_one(rows: Sequence[Row]) -> bool:
    """Whether the last row goes on at the right of the others, on the level of the first one."""
    first, line = rows[0], rows[-1].line
    level = bool(line.size) and first.page == rows[-1].page and abs(first.top - line.y) < line.size * LEVEL
    plain = len(rows) == 2 or not any(row.line.cells for row in rows[:-1])
    return level and plain and all(row.line.right < line.left for row in rows[:-1])


def _joined(rows: Sequence[Row]) -> Row:
    *labels, last = (row.line for row in rows)
    label = " ".join(line.text for line in labels)
    cells = labels[0].cells or [(label, min(line.left for line in labels), max(line.right for line in labels))]
    cells = [*cells, *(last.cells or [(last.text, last.left, last.right)])]
    line = Line(f"{label} {last.text}", labels[-1].y, labels[0].left, last.right, last.size, cells)
    return Row(rows[0].start, rows[0].page, rows[0].top, line)


def _table_at(rows: Sequence[Row], start: int) -> Table | None:
    """The table that begins with a row; None where the rows from there on are none."""
    columns: list[tuple[float, float]] = []
    end = start
    for at in _candidates(rows, start):
        wider = _widened(columns, rows[at].line.cells)
        if wider is None:
            break
        columns, end = wider, at + 1
    cells = [_placed(row.line, columns) for row in rows[start:end]]
    return Table(end, cells) if _is_table(cells) else None


def _candidates(rows: Sequence[Row], start: int) -> Iterator[int]:
    """The indices of the rows with cells from one on; one without, such as a heading, may stand between two."""
    page, above = rows[start].page, rows[start].line
    farthest = FARTHEST * above.size
    for at in range(start, len(rows)):
        line = rows[at].line
        step = above.y - rows[at].top if at > start else 0
        if rows[at].page != page or not 0 <= step <= farthest:
            return
        farthest = min(farthest, step * WIDER) if step else farthest
        if len(line.cells) >= FEWEST_COLUMNS:
            yield at
        elif len(above.cells) < FEWEST_COLUMNS or len(line.text) > LONGEST_LABEL or ENDED.search(line.text):
            return
        above = line


def _widened(columns: list[tuple[float, float]], cells: Sequence[Cell]) -> list[tuple[float, float]] | None:
    """The left and right ends of the columns with the cells of one more line; None where these stand otherwise."""
    found = list(columns)
    taken: set[int] = set()
    for _, left, right in cells:
        over = [at for at, (low, high) in enumerate(found) if left < high and low < right]
        if len(over) > 1 or taken.intersection(over) or left >= right:
            return None
        if over:
            found[over[0]] = (min(left, found[over[0]][0]), max(right, found[over[0]][1]))
        else:
            found.append((left, right))
        taken.add(over[0] if over else len(found) - 1)
    found.sort()
    apart = all(one[1] <= two[0] for one, two in itertools.pairwise(found))
    return found if apart else None


def _placed(line: Line, columns: Sequence[tuple[float, float]]) -> list[str]:
    """The cells of a line in their columns; a line without cells is one of the first column."""
    row = [""] * len(columns)
    for text, left, right in line.cells or [(line.text, columns[0][0], columns[0][1])]:
        at = next(at for at, (low, high) in enumerate(columns) if left < high and low < right)
        row[at] = text
    return row


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows are a table of figures: enough of them, short cells, and digits in half of them or more."""
    if len(rows) < FEWEST_ROWS or len(rows[0]) < FEWEST_COLUMNS:
        return False
    cells = [cell for row in rows for cell in row[1:] if cell]
    figures = sum(any(map(str.isdigit, cell)) for cell in cells)
    short = all(len(cell) <= LONGEST_CELL for cell in cells) and all(len(row[0]) <= LONGEST_LABEL for row in rows)
    return short and figures * 2 >= len(cells)
