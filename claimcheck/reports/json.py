"""The report as JSON: the contract of docs/cli.md, with a version in its envelope."""

from __future__ import annotations

from claimcheck.model import Report
from claimcheck.reports._shape import dumps, envelope
from claimcheck.terminal import PLAIN, Look

__all__ = ["envelope", "render"]


def render(report: Report, look: Look = PLAIN) -> str:
    """The envelope as indented JSON."""
    return dumps(envelope(report), indent=2) + "\n"
