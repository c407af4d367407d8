"""The report as SARIF 2.1.0, for code scanning: one result a conflict, every side of it a location.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from claimcheck import __version__, wording
from claimcheck.ledger import letter
from claimcheck.model import Claim, Conflict, Document, Problem, Report
from claimcheck.reports._shape import dumps
from claimcheck.terminal import PLAIN, Look

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
SARIF_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(report: Report, look: Look = PLAIN) -> str:
    """The log, with one run."""
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}, indent=2) + "\n"


def _run(report: Report) -> dict[str, Any]:
    rules = {conflict.rule: conflict for conflict in reversed(report.conflicts)}
    order = {rule: index for index, rule in enumerate(sorted(rules))}
    return {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "semanticVersion": __version__,
                "rules": [_rule(rules[rule]) for rule in order],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": each}} for each in dict.fromkeys(map(_file, report.documents))],
        "results": [_result(conflict, order[conflict.rule]) for conflict in report.conflicts],
        "invocations": [_invocation(report)],
    }


def _rule(conflict: Conflict) -> dict[str, Any]:
    title = wording.headline(conflict)
    return {
        "id": conflict.rule,
        "shortDescription": {"text": title},
        "defaultConfiguration": {"level": SARIF_LEVELS[conflict.severity]},
    }


def _result(conflict: Conflict, rule_index: int) -> dict[str, Any]:
    numbered = list(zip(conflict.claims, conflict.sides, strict=True))
    sides = [claim for claim, side in numbered if side >= 0]
    return {
        "ruleId": conflict.rule,
        "ruleIndex": rule_index,
        "level": SARIF_LEVELS[conflict.severity],
        "message": {"text": _message(conflict)},
        "locations": [_location(claim) for claim in sides or conflict.claims],
        "relatedLocations": [
            _location(claim) | {"id": index, "message": {"text": _label(claim, side)}}
            for index, (claim, side) in enumerate(numbered)
        ],
        "partialFingerprints": {"claimcheckConflict/v1": conflict.fingerprint},
        "properties": {"verdict": conflict.verdict, "diagnosis": conflict.diagnosis or None, "about": conflict.about},
    }


def _message(conflict: Conflict) -> str:
    parts = [wording.headline(conflict), conflict.message, conflict.explanation, wording.diagnosis(conflict)]
    return "\n".join(dict.fromkeys(part for part in parts if part))


def _label(claim: Claim, side: int) -> str:
    text = wording.as_written(claim.figure)
    who = f"{text} ({wording.place(claim)})"
    return f"{letter(side)}: {who}" if side >= 0 else f"further statement: {who}"


def _location(claim: Claim) -> dict[str, Any]:
    figure, document = claim.figure, claim.document
    region = _region(claim)
    context = {"startLine": region["startLine"], "snippet": {"text": claim.sentence or figure.text}}
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _file(document)},
            "region": region | {"snippet": {"text": figure.text}},
            "contextRegion": context,
        },
        "logicalLocations": [{"name": document.place(figure.start)}],
    }


def _region(claim: Claim) -> dict[str, Any]:
    """Where the figure stands in its file; the first line, which viewers ask for, where the format has no lines."""
    figure, document = claim.figure, claim.document
    first, last = document.file_line(figure.start), document.file_line(figure.end)
    if document.places or first is None or last is None:
        return {"startLine": first or 1, "endLine": last or first or 1}
    return {
        "startLine": first,
        "startColumn": document.position(figure.start)[1],
        "endLine": last,
        "endColumn": document.position(figure.end)[1],
        "charOffset": figure.start,
        "charLength": figure.end - figure.start,
    }


def _file(document: Document) -> str:
    return uri(document.file or document.name)


def uri(name: str) -> str:
    """A document's name as a relative reference, or as it is where it is a web address."""
    scheme, colon, _ = name.partition("://")
    if colon and scheme.isalnum():
        return quote(name, safe="/:?&=%#~+,;@!$()*'", errors="replace")
    return quote(name.replace("\\", "/") or "text", safe="/~+,;@!$()*'", errors="replace")


def _invocation(report: Report) -> dict[str, Any]:
    return {
        "executionSuccessful": not any(problem.kind in ("read", "rule") for problem in report.problems),
        "toolExecutionNotifications": [
            *(_notification(problem) for problem in report.problems),
            *({"level": "note", "message": {"text": told}} for told in (wording.idle(report),) if told),
        ],
    }


def _notification(problem: Problem) -> dict[str, Any]:
    level = "note" if problem.kind == "note" else "warning"
    return {"level": level, "message": {"text": f"{problem.source}: {problem.reason}"}}
