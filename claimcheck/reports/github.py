"""The report as annotations for GitHub Actions: the worst ten, the rest counted for the job summary.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from claimcheck import wording
from claimcheck.ledger import letter
from claimcheck.model import SEVERITIES, Claim, Conflict, Report
from claimcheck.terminal import PLAIN, Look

MOST_ANNOTATIONS = 10
"""Annotations GitHub shows of one step and level."""
COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, look: Look = PLAIN) -> str:
    """One workflow command a line, worst first, then the counts as plain text."""
    worst = sorted(report.conflicts, key=lambda conflict: SEVERITIES.index(conflict.severity))
    lines = [
        _annotation(conflict, about)
        for conflict, about in zip(worst[:MOST_ANNOTATIONS], wording.subjects(worst), strict=False)
    ]
    if len(worst) > MOST_ANNOTATIONS:
        lines.append(f"{wording.counted(len(worst) - MOST_ANNOTATIONS, 'further conflict')} in the job summary")
    lines += [told for told in (wording.idle(report),) if told]
    lines.append(" · ".join(wording.summary(report)))
    return "\n".join(lines) + "\n"


def _annotation(conflict: Conflict, subject: str) -> str:
    claim = next(
        (claim for claim, side in zip(conflict.claims, conflict.sides, strict=True) if side >= 0), conflict.claims[0]
    )
    document = claim.document
    title = f"{wording.headline(conflict)}: {subject}" if subject else wording.headline(conflict)
    about = {"file": document.file or document.name, **_region(claim), "title": title}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in about.items())
    return f"::{COMMANDS[conflict.severity]} {properties}::{_data(_message(conflict))}"


def _region(claim: Claim) -> dict[str, int]:
    """The place of the figure, as far as its file has lines; columns where it stands on one, as GitHub wants it."""
    document, figure = claim.document, claim.figure
    first, last = document.file_line(figure.start), document.file_line(figure.end)
    if first is None or last is None:
        return {}
    if first != last:
        return {"line": first, "endLine": last}
    if document.places:
        return {"line": first}
    return {"line": first, "col": document.position(figure.start)[1], "endColumn": document.position(figure.end)[1]}


def _message(conflict: Conflict) -> str:
    lines = [conflict.message]
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        sign = letter(side) if side >= 0 else "+"
        lines.append(f"{sign}  {wording.as_written(claim.figure)} ({wording.place(claim)})")
    lines += [conflict.explanation if conflict.explanation != conflict.message else "", wording.diagnosis(conflict)]
    return "\n".join([*(line for line in lines if line), f"fingerprint {conflict.fingerprint}"])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
