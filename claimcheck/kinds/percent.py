"""Percent, percentage points, per mille, basis points, and shares ("a third of")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.kinds._shape import Reading, Zone, value_of
from claimcheck.numerals import Number

FACTORS = {"per_mille": ("percent", Decimal("0.1")), "basis_point": ("percentage_point", Decimal("0.01"))}


def read(zone: Zone, number: Number) -> Reading | None:
    """A number with a percent sign or word behind it, or a fraction of something."""
    if number.ordinal:
        return None
    low = zone.tokens.low
    found = zone.words.shares.ahead(low, zone.beside(number.j))
    if found is None:
        return _share(zone, number)
    unit, factor = FACTORS.get(found[1], (found[1], None))
    reading = Reading(number.i, found[0], "percent", value_of(number, factor), number, unit)
    reading.trace.append(f"share:{found[1]}")
    return reading


def _share(zone: Zone, number: Number) -> Reading | None:
    """ "Two thirds of the members": a share, its literal kept."""
    low = zone.tokens.low
    if number.style != "fraction" or not 0 < number.value < 1 or not number.denominator:
        return None
    if number.j >= len(low) or low[number.j] not in zone.words.of_words:
        return None
    part = zone.after_of(number.j)
    if (
        zone.words.units.ahead(low, part)
        or zone.words.durations.ahead(low, part)
        or zone.words.currencies.ahead(low, part)
    ):
        return None
    reading = Reading(number.i, number.j, "percent", value_of(number, Decimal(100)), number, "percent")
    reading.trace.append("share:fraction")
    return reading
