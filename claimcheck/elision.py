"""Amounts whose currency goes without saying: "£5 million, up from 4 million", "31,5 млрд тенге, из них 12,6 млрд"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.kinds._shape import Reading, Zone

LEAST = Decimal(1_000_000)
"""From what scale on a number of nothing beside an amount of money is one, too; of thousands anything may be said."""
ENDS = frozenset((".", "!", "?", ";", ":"))
"""Marks behind which another thing is told."""


def share(zone: Zone, readings: Sequence[Reading]) -> None:
    """Give numbers with a large scale word the currency of the amount before them in the sentence."""
    if len(readings) < 2:
        return
    last: Reading | None = None
    for reading in readings:
        if last is not None and not ENDS.isdisjoint(zone.tokens.low[last.j : reading.i]):
            last = None
        if reading.kind == "money":
            last = reading if _is_large(reading) else None
        elif last is not None and reading.kind == "number" and _is_large(reading):
            reading.kind, reading.unit = "money", last.unit
            reading.trace.append(f"currency before: {last.unit}")


def _is_large(reading: Reading) -> bool:
    return reading.number is not None and reading.number.scale >= LEAST
