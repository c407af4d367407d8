"""What so many cost at their price: a column is the product of two others, as most rows of the table show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks._shape.tables import Row
from claimcheck.comparison import COUNTED, dimension
from claimcheck.model import Claim
from claimcheck.values import HALF, ONE, ZERO

FEWEST_WITNESSES = 2
"""So many rows must bear it out with two factors that are not one, and at most half as many may not.
A table of no more rows is not searched.
"""
ROWS_TRIED = 12
"""Among so many rows at the top of a table the first must be found that bear it out."""
MOST_HEADERS = 8
"""A table with more columns of amounts is not searched."""
QUANTITIES = frozenset(("quantity", "duration"))


@define(frozen=True, slots=True, eq=False, repr=False)
class Product:
    """Three amounts of a row, of which the last may be the product of the others."""

    one: Claim
    two: Claim
    product: Claim

    @property
    def expected(self) -> Decimal:
        """The product of the two factors as written."""
        return _number(self.one) * _number(self.two)

    def holds(self) -> bool:
        """Whether the product is what its factors come to, each rounded to its last decimal place."""
        one, two = abs(_number(self.one)), abs(_number(self.two))
        slack = one * _half_step(self.two) + two * _half_step(self.one) + _half_step(self.product)
        return abs(self.expected - _number(self.product)) <= slack

    def tells(self) -> bool:
        """Whether it is borne out by more than a factor of one, or of nought."""
        return self.holds() and not {_number(self.one), _number(self.two)} & {ZERO, ONE}


def products(rows: Sequence[Row]) -> Iterator[Finding]:
    """One finding for each row of the columns that most rows show to be a product and its factors."""
    headers = list(dict.fromkeys(header for row in rows[:ROWS_TRIED] for header in row.amounts))
    if len(rows) <= FEWEST_WITNESSES or len(headers) > MOST_HEADERS:
        return
    for total in headers:
        for one, two in combinations([header for header in headers if header != total], 2):
            if sum(each.tells() for each in _read(rows[:ROWS_TRIED], one, two, total)) >= FEWEST_WITNESSES:
                yield from map(_finding, _borne_out(_read(rows, one, two, total)))


def _read(rows: Sequence[Row], one: str, two: str, total: str) -> list[Product]:
    """The rows that hold three amounts, where the last can be the product of the others."""
    found = [
        Product(row.amounts[one], row.amounts[two], row.amounts[total])
        for row in rows
        if one in row.amounts and two in row.amounts and total in row.amounts
    ]
    return [each for each in found if _may_be(each)]


def _may_be(product: Product) -> bool:
    """Whether one factor is of the unit of the product, and the other one counts or measures something."""
    one, two, total = product.one.figure, product.two.figure, product.product.figure
    return any(
        dimension(priced) == dimension(total) and priced.kind == "money" and other.kind in COUNTED | QUANTITIES
        for priced, other in ((one, two), (two, one))
    )


def _borne_out(found: Sequence[Product]) -> Sequence[Product]:
    held = sum(each.holds() for each in found)
    return found if 2 * (len(found) - held) <= held else ()


def _number(claim: Claim) -> Decimal:
    return claim.figure.value.first or ZERO


def _half_step(claim: Claim) -> Decimal:
    """By how much a number may be rounded: half of its last decimal place; whole numbers are exact."""
    step = claim.figure.value.step
    return step * HALF if ZERO < step < ONE else ZERO


def _finding(product: Product) -> Finding:
    right = product.holds()
    came = arithmetic.written(product.expected, 6)
    told = f"{product.one.figure.text} times {product.two.figure.text} is {came}"
    return Finding(
        claims=(product.product, product.one, product.two),
        verdict="compatible" if right else "conflict",
        sides=(0, 0, 0) if right else (0, 1, 1),
        note=f"{told}." if right else f"{told}, the table says {product.product.figure.text}.",
        about="a product and its row",
        key=product.product.document.file_name,
        expected=came,
    )
