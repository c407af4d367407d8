"""Tables of figures: their cells, spans and header rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.readers._shape import lays_out
from claimcheck.readers.html.inline import inline_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MOST_SPAN = 200
"""Over how many columns or rows a cell may reach, whatever it says."""


def figures_of(table: LexborNode) -> list[list[str]]:
    """The cells of a table of figures, row by row; none for a table that lays out a page."""
    if table.css_first("table table, h1, h2, h3, p + p, ul, article") is not None:
        return []
    rows = [_cells(row) for row in table.css("tr")]
    _fill_down(table, rows)
    return [] if lays_out(rows) else rows


def _cells(row: LexborNode) -> list[str]:
    """The cells of a row; one that spans columns is repeated in a header, and else followed by empty ones."""
    cells: list[str] = []
    for cell in _children(row, ("td", "th")):
        text = inline_text(cell)
        cells.append(text)
        extra = _span(cell, "colspan") - 1
        cells.extend([text if cell.tag == "th" else ""] * extra)
    return cells


def _children(row: LexborNode, tags: tuple[str, ...]) -> Iterator[LexborNode]:
    return (child for child in row.iter() if child.tag in tags)


def _span(cell: LexborNode, name: str) -> int:
    value = cell.attributes.get(name) or "1"
    return min(int(value), MOST_SPAN) if value.isascii() and value.isdigit() and value != "0" else 1


def _fill_down(table: LexborNode, rows: list[list[str]]) -> None:
    """Give every row the first cell that spans it, and shift rows below other spans by an empty cell."""
    pending: list[tuple[int, int, str]] = []
    for index, (row, cells) in enumerate(zip(table.css("tr"), rows, strict=False)):
        for column, _, text in sorted(span for span in pending if span[1] >= index):
            cells.insert(min(column, len(cells)), text)
        pending = [span for span in pending if span[1] > index]
        at = 0
        own = list(_children(row, ("td", "th")))
        taken = {column for column, last, _ in pending if last >= index}
        for cell in own:
            while at in taken:
                at += 1
            if (down := _span(cell, "rowspan")) > 1 and at < len(cells):
                pending.append((at, index + down - 1, cells[at] if at == 0 or cell.tag == "th" else ""))
            at += _span(cell, "colspan")


def head_rows(table: LexborNode) -> int | None:
    """How many rows at the top hold only `th` cells or stand in the `thead`; None where none does."""
    count = 0
    for row in table.css("tr"):
        parent = row.parent
        in_head = parent is not None and parent.tag == "thead"
        if not in_head and any(True for _ in _children(row, ("td",))):
            break
        count += 1
    return count or None
