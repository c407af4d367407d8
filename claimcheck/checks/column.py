"""column: the numbers of a column must add up to the total below them, at the end of a table or of a part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.tables import Row, tables
from claimcheck.comparison import dimension
from claimcheck.model import Claim
from claimcheck.values import HUNDRED, ZERO

FEWEST_ROWS = 3
"""Rows of what has a total: two parts at least, and their total."""
LARGEST_MISS, LARGEST_SLIP = Decimal("0.05"), Decimal("0.25")
"""A sum that misses its total by a larger part leaves something out, or the column is none to be added up; a slip of
one digit may be larger.
"""
MOST_CARRIED = 3
"""How many rows may stand between a total and a further one that takes it in."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Column:
    """The amounts of a column and its total."""

    parts: tuple[Claim, ...]
    total: Claim

    @property
    def added(self) -> Decimal:
        """What the parts come to, as written."""
        return sum((part.figure.value.first or ZERO for part in self.parts), ZERO)

    @property
    def stated(self) -> Decimal:
        """The total as written."""
        return self.total.figure.value.first or ZERO

    def holds(self) -> bool:
        """Whether the parts come to the total within what rounding may do to each of them."""
        whole, *parts = arithmetic.of_figures(claim.figure for claim in (self.total, *self.parts))
        step = max(claim.figure.value.step for claim in (self.total, *self.parts))
        slack = step * len(self.parts) / 2 if self.added != self.stated else ZERO
        return arithmetic.total(parts).meets(whole) or abs(self.added - self.stated) <= slack

    def slips(self) -> bool:
        """Whether the total is what the parts come to, but for one digit of three or more, or two that are swapped."""
        one, two = (format(number.normalize(), "f") for number in (self.added, self.stated))
        long = len(two.replace(".", "").rstrip("0")) >= arithmetic.TELLING_DIGITS
        return long and self.is_within(LARGEST_SLIP) and (arithmetic.differ_in_one(one, two) or _are_swapped(one, two))

    def is_within(self, part: Decimal) -> bool:
        """Whether the parts miss the total by no more than such a part of it."""
        return abs(self.added - self.stated) <= abs(self.stated) * part


def check(material: Material) -> Iterator[Finding]:
    """One finding for each column that adds up, or that does not where another one shows that the rows are all."""
    for table in tables(material):
        for rows in _parts(table):
            columns = list(_columns(rows))
            complete = any(
                column.holds() and len(_digits(column.stated)) >= arithmetic.TELLING_DIGITS for column in columns
            )
            for column in columns:
                if column.holds() or column.slips() or (complete and column.is_within(LARGEST_MISS)):
                    yield _finding(column)
        for rows in _carried(table):
            taxed = any(row.is_tax for row in rows[:-1])
            for column in _columns(rows):
                if column.holds() or column.slips() or (taxed and column.is_within(LARGEST_SLIP)):
                    yield _finding(column)


def _are_swapped(one: str, two: str) -> bool:
    """Whether two numbers in digits differ by two digits beside each other that changed places."""
    apart = [at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    return len(one) == len(two) and len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(one) == sorted(two)


def _digits(number: Decimal) -> str:
    return format(number.normalize(), "f").replace(".", "").strip("0")


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The stretches of a table that end in a total: assets and their total, then liabilities and theirs."""
    begin = 0
    for at, row in enumerate(rows):
        if row.is_total:
            yield rows[begin : at + 1]
            begin = at + 1


def _carried(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """A total with the few rows below it that a further one takes in: "Total without VAT", "VAT", "Total with VAT"."""
    totals = [at for at, row in enumerate(rows) if row.is_total]
    for first, last in pairwise(totals):
        if 1 < last - first <= MOST_CARRIED + 1:
            yield rows[first : last + 1]


def _columns(rows: Sequence[Row]) -> Iterator[Column]:
    """The columns of rows of which the last is the total of those above."""
    if len(rows) < FEWEST_ROWS or any(row.is_part for row in rows[:-1]):
        return
    for header, total in rows[-1].amounts.items():
        parts = tuple(row.amounts[header] for row in rows[:-1] if header in row.amounts)
        if len(parts) == len(rows) - 1 and all(_alike(part, total) for part in parts):
            yield Column(parts, total)
    for header, total in rows[-1].percents.items():
        shares = tuple(row.percents[header] for row in rows[:-1] if header in row.percents)
        if total.figure.value.first == HUNDRED and len(shares) == len(rows) - 1:
            yield Column(shares, total)


def _alike(part: Claim, total: Claim) -> bool:
    kinds = {part.figure.kind, total.figure.kind}
    return kinds <= {"count", "number"} or dimension(part.figure) == dimension(total.figure)


def _finding(column: Column) -> Finding:
    wrong = not column.holds()
    parts = " + ".join(arithmetic.written(part.figure.value.first or ZERO, 6) for part in column.parts)
    added = f"{parts} = {arithmetic.written(column.added, 6)}"
    return Finding(
        claims=(column.total, *column.parts),
        verdict="conflict" if wrong else "compatible",
        sides=(0, *[1 if wrong else 0] * len(column.parts)),
        diagnosis="sum" if wrong else "",
        note=_note(column, added, wrong=wrong),
        about="a column and its total",
        key=column.total.document.file_name,
        expected=column.added,
    )


def _note(column: Column, added: str, *, wrong: bool) -> str:
    total = column.total.figure.text
    if wrong:
        return f"{added}, the table says {total}."
    return f"{added}." if column.added == column.stated else f"{added}, and rounding may account for {total}."
