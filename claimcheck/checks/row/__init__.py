"""row: the percentages and products of a table must follow from the amounts of their rows, as most of them do."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.tables import tables
from claimcheck.checks.row.products import products
from claimcheck.checks.row.shares import shares


def check(material: Material) -> Iterator[Finding]:
    """One finding for each figure of a column that most of its rows show to follow from their other figures."""
    for rows in tables(material):
        yield from shares(rows)
        yield from products(rows)
