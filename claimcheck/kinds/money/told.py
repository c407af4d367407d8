"""Whose crowns, francs or pesos a document tells of, where it names them in full too."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from claimcheck.zones import Reading, Zone

WORLDWIDE = frozenset("USD GBP RUB".split())
"""What is meant by the bare name whatever other currencies of that name are told of."""


def settle(made: Iterable[tuple[Zone, Reading]]) -> None:
    """Give bare names of currencies the country that the one such name in full before them has, or the same amount.

    Args:
        made: The readings of a document in order, each with the stretch it was read from.
    """
    amounts = [(zone, reading) for zone, reading in made if reading.kind == "money" and reading.unit]
    names = [_bare_name(zone, reading) for zone, reading in amounts]
    full = {(amount.unit, _sum(amount)) for (_, amount), name in zip(amounts, names, strict=True) if name == ""}
    told: set[str] = set()
    settled: dict[str, str] = {}
    for (zone, reading), name in zip(amounts, names, strict=True):
        unit = reading.unit or ""
        if name == "":
            told.add(unit)
        elif name is not None:
            of_name = zone.lexicon.currencies.bearers(name)
            own = {other for other in of_name if (other, _sum(reading)) in full} or told & of_name
            settled.setdefault(unit, own.pop() if len(own) == 1 else unit)
        if name != "" and settled.get(unit, unit) != unit:
            reading.unit = settled[unit]
            reading.trace.append(f"currency of the document: {reading.unit}")


def _sum(reading: Reading) -> Decimal | None:
    return reading.value.first if reading.value is not None else None


def _bare_name(zone: Zone, reading: Reading) -> str | None:
    """The word by which several countries call their currency; "" where one is named, None where nothing is."""
    low, currencies = zone.tokens.low, zone.lexicon.currencies
    if f"currency:{reading.unit}" not in reading.trace:
        return None
    for at in range(reading.i, reading.j if reading.unit not in WORLDWIDE else reading.i):
        found = currencies.ahead(low, at)
        if found is not None:
            shared = found == (at + 1, reading.unit) and len(currencies.bearers(low[at])) > 1
            return low[at] if shared else ""
    return ""
