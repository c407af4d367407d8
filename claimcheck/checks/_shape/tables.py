"""Tables as the readers write them: lines of "header: value; header: value"; the first cell may have no header."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define

from claimcheck.checks._shape import Material
from claimcheck.comparison import AMOUNTS
from claimcheck.model import Claim
from claimcheck.setting import BEHIND_HEADER, BETWEEN_CELLS, Setting, meanings, settings
from claimcheck.tokens import Tokens

TOTAL, SUM, TAX = "total", "amount", "tax"


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
        return TOTAL in meant or (len(self.label) == 1 and SUM in meant)

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
    for setting in settings(material.claims):
        row = _row(setting)
        if table and (row is None or not _follows(table[-1], row)):
            yield table
            table = []
        if row is not None:
            table.append(row)
    if table:
        yield table


def _follows(last: Row, row: Row) -> bool:
    one, two = last.setting, row.setting
    return (
        one.document is two.document
        and last.headers[0] == row.headers[0]
        and not one.document.text[one.end : two.start].strip(" \n;")
    )


def _row(setting: Setting) -> Row | None:
    """The sentence as a row of a table; None where it is none."""
    text = setting.document.text[setting.start : setting.end].rstrip("; \n")
    if BETWEEN_CELLS not in text or BEHIND_HEADER not in text or "\n" in text.strip():
        return None
    headers: list[str] = []
    cells: dict[str, Claim] = {}
    at = setting.start
    label: tuple[str, ...] = ()
    for cell in text.split(BETWEEN_CELLS):
        header, mark, _ = cell.partition(BEHIND_HEADER)
        if not mark and headers:
            return None
        header = header if mark else ""
        start, end = at + len(header) + len(mark), at + len(cell)
        if not headers:
            label = tuple(Tokens(setting.document.text, start, end).low)
        elif (claim := _only(setting, start, end)) is not None:
            cells[header.strip()] = claim
        headers.append(header.strip())
        at = end + len(BETWEEN_CELLS)
    amounts = {header: claim for header, claim in cells.items() if claim.figure.kind in AMOUNTS}
    percents = {header: claim for header, claim in cells.items() if claim.figure.unit == "percent"}
    return Row(setting, tuple(headers), label, amounts, percents)


def _only(setting: Setting, start: int, end: int) -> Claim | None:
    """The figure that a cell holds, if it holds one, neither bound nor hedged, and nothing else that counts."""
    claims = [claim for claim in setting.claims if start <= claim.figure.start < end]
    return claims[0] if len(claims) == 1 and claims[0].figure.value.comparator == "=" else None
