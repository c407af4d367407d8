"""Days of the week written with a date."""

from __future__ import annotations

from claimcheck.model import Claim

MARK = "weekday:"
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday(claim: Claim) -> int:
    """The weekday written, 1 for Monday; 0 for none, or for more than one."""
    return marked(claim.figure.trace)


def marked(trace: tuple[str, ...]) -> int:
    """The weekday in a trace or a part of one; 0 for none, or for more than one."""
    marks = {step for step in trace if step.startswith(MARK)}
    return int(marks.pop()[len(MARK) :]) if len(marks) == 1 else 0
