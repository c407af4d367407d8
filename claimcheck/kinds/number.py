"""Bare numbers: what no other kind takes."""

from __future__ import annotations

from claimcheck.kinds._shape import Reading, Zone, value_of
from claimcheck.numerals import Number


def read(zone: Zone, number: Number) -> Reading | None:
    """The number by itself; an article-like word alone is none."""
    if number.weak or number.ordinal or (number.plain and len(number.whole) > 1 and number.whole[0] == "0"):
        return None
    return Reading(number.i, number.j, "number", value_of(number), number)
