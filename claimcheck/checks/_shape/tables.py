"""Tables as the readers write them, lines of "header: value; header: value", and as plain text has them.

The first cell may have no header. In plain text tabs, bars or wide gaps stand between cells, and a row has the headers
of the first line of its table, if that holds no figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from claimcheck.cells import BEHIND_HEADER, BETWEEN_CELLS, Tables, cell_mark
from claimcheck.checks._shape import Material
from claimcheck.comparison import AMOUNTS
from claimcheck.model import Claim, Document
from claimcheck.setting import Setting, holds, in_other_rows, meanings, settings
from claimcheck.tokens import Tokens

TOTAL, SUM, TAX = "total", "amount", "tax"
LONGEST_ALL = 3
"""How many tokens a label may have that begins with "all" and means the total: "All classes"."""
Cell = tuple[str, int, int]
"""A header, and the offsets of what stands below it, the second one excluded."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Row:
    """A line of a table: the words of its first cell, and the one amount or percentage of others, by their headers."""

    setting: Setting
    headers: tuple[str, ...]
    label: tuple[str, ...]
    amounts: dict[str, Claim]
    percents: dict[str, Claim]

    @property
    def is_total(self) -> bool:
        """Whether the first cell says that it is the total of the rows above."""
        meant = meanings(self.label, self.setting.lexicon)
        return TOTAL in meant or self._is_all or (len(self.label) == 1 and SUM in meant)

    @property
    def _is_all(self) -> bool:
        """ "All classes", "alle Räume"; "all others" are a part."""
        lexicon, label = self.setting.lexicon, list(self.label)
        short = len(label) <= LONGEST_ALL and not holds(lexicon.others, label)
        return short and lexicon.alls.ahead(label, 0) is not None

    @property
    def is_tax(self) -> bool:
        """Whether the first cell names a tax."""
        return TAX in meanings(self.label, self.setting.lexicon)

    @property
    def is_part(self) -> bool:
        """Whether the row tells a part of the one above ("of which women")."""
        return self.setting.lexicon.of_which.ahead(list(self.label), 0) is not None


def tables(material: Material) -> Iterator[list[Row]]:
    """Rows that follow each other, one a line, and begin with the same header."""
    table: list[Row] = []
    plain: dict[Document, Tables] = {}
    for setting in settings(material.claims):
        row = _row(setting, plain)
        if table and (row is None or not _follows(table[-1], row)):
            yield table
            table = []
        if row is not None:
            table.append(row)
    if table:
        yield table


def is_of_another_row(part: Claim, whole: Claim) -> bool:
    """Whether a whole stands in another row of a table than its part, which is not that of the total."""
    return in_other_rows(part, whole) and TOTAL not in dict(whole.slot.concepts)


def _follows(last: Row, row: Row) -> bool:
    one, two = last.setting, row.setting
    return (
        one.document is two.document
        and last.headers[0] == row.headers[0]
        and not one.document.text[one.end : two.start].strip(" \n;")
    )


def _row(setting: Setting, plain: dict[Document, Tables]) -> Row | None:
    """The sentence as a row of a table, of the plain ones too; None where it is none."""
    text = setting.document.text[setting.start : setting.end].rstrip("; \n")
    if "\n" in text.strip():
        return None
    if cell_mark(text) is None:
        cells = _headed(setting, text)
    else:
        cells = _between(setting.start, plain.setdefault(setting.document, Tables(setting.document.text)))
    if cells is None:
        return None
    (_, start, end), *others = cells
    told = {header: claim for header, *span in others if (claim := _only(setting, *span)) is not None}
    return Row(
        setting,
        tuple(header for header, _, _ in cells),
        tuple(Tokens(setting.document.text, start, end).low),
        {header: claim for header, claim in told.items() if claim.figure.kind in AMOUNTS},
        {header: claim for header, claim in told.items() if claim.figure.unit == "percent"},
    )


def _headed(setting: Setting, text: str) -> list[Cell] | None:
    """The cells of a row as the readers write it; None for any other sentence."""
    if BETWEEN_CELLS not in text or BEHIND_HEADER not in text:
        return None
    cells: list[Cell] = []
    at = setting.start
    for cell in text.split(BETWEEN_CELLS):
        header, mark, _ = cell.partition(BEHIND_HEADER)
        if not mark and cells:
            return None
        header = header if mark else ""
        cells.append((header.strip(), at + len(header) + len(mark), at + len(cell)))
        at += len(cell) + len(BETWEEN_CELLS)
    return cells


def _between(start: int, plain: Tables) -> list[Cell] | None:
    """The cells of a row of plain text: each with the header above it, or its place in the row.

    What stands above is no header where it tells a number behind the first cell.
    """
    found = plain.cell(start)
    if found is None:
        return None
    above = [] if any(map(str.isdecimal, "".join(found.above[1:]))) else found.above
    headers = [f"{place} {above[place]}" if above else str(place) for place in range(len(found.row))]
    return [(header, at, at + len(cell)) for header, at, cell in zip(headers, found.starts, found.row, strict=True)]


def _only(setting: Setting, start: int, end: int) -> Claim | None:
    """The figure that a cell holds, if it holds one, neither bound nor hedged, and nothing else that counts."""
    claims = [claim for claim in setting.claims if start <= claim.figure.start < end]
    return claims[0] if len(claims) == 1 and claims[0].figure.value.comparator == "=" else None
