"""The percentages of a column follow from the amounts of their rows, as most of them do.

Which amounts they follow from is told by the rows themselves: each is the share of a total, the change between two
columns, or that between two rows (years below each other). A column that follows from none is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations, product

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks._shape.tables import Row
from claimcheck.comparison import dimension
from claimcheck.model import Claim
from claimcheck.values import HALF, HUNDRED, ONE, ZERO, Interval

FEWEST_WITNESSES = 2
"""So many rows must show what their percentages follow from, and at most half as many may not.
A table of no more rows is not searched.
"""


@define(frozen=True, slots=True, eq=False, repr=False)
class Cell:
    """A percentage with the two amounts of which it is the share, or between which it is the change."""

    percent: Claim
    amount: Claim
    base: Claim
    changed: bool

    def expected(self) -> Interval:
        """What the percentage may be, as precisely as the amounts are written."""
        ratio = arithmetic.times(arithmetic.quotient(_reach(self.amount), _reach(self.base)), Interval.exactly(HUNDRED))
        return ratio.plus(Interval.exactly(-HUNDRED)) if self.changed else ratio

    def holds(self) -> bool:
        """Whether the percentage follows from its amounts."""
        return self.expected().meets(arithmetic.percentage(self.percent.figure.value))


def shares(rows: Sequence[Row]) -> Iterator[Finding]:
    """One finding for each percentage of a column that most rows of a table show to follow from their amounts."""
    for header in dict.fromkeys(header for row in rows for header in row.percents):
        for cell in _told(rows, header):
            yield _finding(cell)


def _told(rows: Sequence[Row], header: str) -> Sequence[Cell]:
    """The cells below a header, by the first reading that most of them bear out; none where there is no such."""
    rated = [row for row in rows if header in row.percents]
    if len(rated) <= FEWEST_WITNESSES:
        return ()
    for cells in _readings(rows, rated, header):
        held = sum(cell.holds() for cell in cells)
        if sum(cell.holds() and cell.percent.figure.value.first != ZERO for cell in cells) >= FEWEST_WITNESSES:
            if 2 * (len(cells) - held) <= held:
                return cells
    return ()


def _readings(rows: Sequence[Row], rated: Sequence[Row], header: str) -> Iterator[list[Cell]]:
    """The percentages as shares of each column's total, and as changes between two columns or neighbouring rows."""
    headers = list(dict.fromkeys(name for row in rated for name in row.amounts))
    whole = rows[-1] if rows[-1].is_total else None
    for other in headers:
        if whole is not None and other in whole.amounts:
            total = whole.amounts[other]
            yield _cells(
                [(row, row.amounts.get(other), total) for row in rated if row is not whole], header, changed=False
            )
    for new, old in permutations(headers, 2):
        yield _cells([(row, row.amounts.get(new), row.amounts.get(old)) for row in rated], header, changed=True)
    for other, order in product(headers, (rows, rows[::-1])):
        steps = [(row, last) for last, row in pairwise(order) if header in row.percents]
        yield _cells(
            [(row, row.amounts.get(other), last.amounts.get(other)) for row, last in steps], header, changed=True
        )


def _cells(rows: Sequence[tuple[Row, Claim | None, Claim | None]], header: str, *, changed: bool) -> list[Cell]:
    return [
        Cell(row.percents[header], amount, base, changed)
        for row, amount, base in rows
        if amount is not None and base is not None and _comparable(amount, base)
    ]


def _comparable(amount: Claim, base: Claim) -> bool:
    """Whether two amounts above nought measure the same."""
    first, second = amount.figure, base.figure
    positive = (first.value.first or ZERO) > ZERO and (second.value.first or ZERO) > ZERO
    return positive and first.unit == second.unit and dimension(first) == dimension(second)


def _reach(claim: Claim) -> Interval:
    """An amount as the cell shows it, rounded to its last digit: a table may be in thousands without saying so."""
    value = claim.figure.value
    return Interval.around(value.first or ZERO, (value.step or ONE) * HALF)


def _finding(cell: Cell) -> Finding:
    right = cell.holds()
    exact = (cell.amount.figure.value.first or ZERO) / (cell.base.figure.value.first or ONE) * HUNDRED
    came = f"{arithmetic.written(exact - HUNDRED if cell.changed else exact)} %"
    amount, base, text = (claim.figure.text for claim in (cell.amount, cell.base, cell.percent))
    told = f"From {base} to {amount} is a change of {came}" if cell.changed else f"{amount} of {base} is {came}"
    return Finding(
        claims=(cell.percent, cell.amount, cell.base),
        verdict="compatible" if right else "conflict",
        sides=(0, 0, 0) if right else (0, 1, 1),
        diagnosis="" if right else "change" if cell.changed else "share",
        note=f"{told}." if right else f"{told}, the table says {text}.",
        about="a percentage and its row",
        key=cell.percent.document.file_name,
        expected=came,
    )
