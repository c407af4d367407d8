"""The report as JSON Lines: one record a line, each with its type, for streams and line-wise tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimcheck.model import Report
from claimcheck.reports._shape import SCHEMA_VERSION, dumps, envelope
from claimcheck.terminal import PLAIN, Look


def render(report: Report, look: Look = PLAIN) -> str:
    """The documents, conflicts, facts, skipped numbers and problems, and at the end the counts."""
    return "".join(dumps(record) + "\n" for record in records(report))


def records(report: Report) -> Iterator[dict[str, Any]]:
    """The parts of the JSON envelope one by one, each with its `type`."""
    whole = envelope(report)
    for type_, key in (
        ("document", "documents"),
        ("conflict", "conflicts"),
        ("fact", "facts"),
        ("skipped", "skipped"),
        ("near", "near"),
        ("problem", "problems"),
    ):
        for record in whole[key]:
            yield {"type": type_, **record}
    yield {"type": "summary", "schema_version": SCHEMA_VERSION, "idle": whole["idle"], **whole["summary"]}
