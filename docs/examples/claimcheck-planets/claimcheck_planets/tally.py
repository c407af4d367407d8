"""The report format `tally`: one line for each conflict."""

from __future__ import annotations

from claimcheck import Report


def render(report: Report, look: object = None) -> str:
    """The rule of each conflict with the number of its claims."""
    return "".join(f"{conflict.rule}: {len(conflict.claims)}\n" for conflict in report.conflicts)
