"""Hedges and comparators around figures of every kind: "about", "more than"; two bounds that enclose a range."""

from __future__ import annotations

from claimcheck.qualifiers.before import before
from claimcheck.qualifiers.behind import behind
from claimcheck.qualifiers.pairs import pair
from claimcheck.zones import Reading, Zone

__all__ = ["pair", "qualify"]


def qualify(zone: Zone, reading: Reading) -> None:
    """Take in the hedge or comparator before or behind a reading; its span stays, `left` and `right` move."""
    if reading.kind in ("ordinal", "date"):
        return
    comparator = before(zone, reading)
    after = behind(zone, reading)
    if after is not None and comparator in (None, "~", "="):
        reading.right, comparator = after
        reading.trace.append(f"comparator:{comparator}")
    if reading.value is None or comparator in (None, "="):
        return
    if comparator == "~" or reading.value.comparator in ("=", "~"):
        near = zone.lexicon.just.ahead(zone.tokens.low, reading.left) is not None
        reading.value = reading.value.qualified(comparator, near=near)
