"""The records that flow from stage to stage; see docs/architecture.md for the words."""

from __future__ import annotations

from claimcheck.model.claims import PLAIN_AMOUNT, Amount, Claim, Group, Slot, Spot, first_of_sides
from claimcheck.model.documents import Document, Passage
from claimcheck.model.figures import KINDS, Figure, Kind, Skipped
from claimcheck.model.results import SEVERITIES, Conflict, Fact, Near, Problem, Report, Severity, Verdict

__all__ = [
    "KINDS", "PLAIN_AMOUNT", "SEVERITIES", "Amount", "Claim", "Conflict", "Document", "Fact", "Figure", "Group", "Kind",
    "Near", "Passage", "Problem", "Report", "Severity", "Skipped", "Slot", "Spot", "Verdict", "first_of_sides",
]  # fmt: skip
