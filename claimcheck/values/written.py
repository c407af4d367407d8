"""Values and their ends as text, as the JSON contract has them; see docs/cli.md."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from claimcheck.values.value import REFERENCE_YEAR, Value


def value_to_dict(value: Value) -> dict[str, Any]:
    """A value as the JSON contract has it: exact decimals or ISO days as strings, null for an unbounded end."""
    interval = value.interval
    row: dict[str, Any] = {
        "from": written(value.first, value),
        "to": written(value.last, value),
        "comparator": value.comparator,
        "low": written(interval.low, value),
        "high": written(interval.high, value),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
        "literal": value.literal,
    }
    if value.readings:
        row["readings"] = [[written(v.first, v), written(v.last, v)] for v in value.readings]
    if value.problem:
        row["problem"] = value.problem
    return row


def written(number: Decimal | None, value: Value) -> str | None:
    """One end of a value as text: an exact decimal without exponent, an ISO day, or ``--MM-DD``; None stays None."""
    if number is None:
        return None
    if value.axis == "number":
        text = format(number, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    day = datetime.date.fromordinal(int(number))
    if value.axis == "yearless":
        if day.year != REFERENCE_YEAR:
            return f"{day.year - REFERENCE_YEAR:+d}--{day:%m-%d}"
        return f"--{day:%m-%d}"
    return day.isoformat()
