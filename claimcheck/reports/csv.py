"""The ledger as CSV: one row for each statement of each fact that was compared.

A rule that found nothing to compare has one row of its own with the verdict "idle".
"""

from __future__ import annotations

import csv
import io
import re
from typing import Any

from claimcheck.ledger import COLUMNS, rows
from claimcheck.model import Report
from claimcheck.terminal import PLAIN, Look, clean

IDLE = "idle"
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,:/\s-]*%?")


def render(report: Report, look: Look = PLAIN) -> str:
    """The ledger with its header; rows end as RFC 4180 has it, in CR LF."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows(report):
        writer.writerow([cell(row[column]) for column in COLUMNS])
    for rule in report.idle:
        writer.writerow([cell({"rule": rule, "verdict": IDLE}.get(column)) for column in COLUMNS])
    return text.getvalue()


def cell(value: Any) -> Any:
    """The value on one line; a text that a spreadsheet would run as a formula gets an apostrophe before it."""
    if not isinstance(value, str):
        return "" if value is None else value
    value = clean(value).strip()
    formula = len(value) > 1 and value[0] in "=+-@" and not _NUMBER.fullmatch(value)
    return f"'{value}" if formula else value
