"""A report as plain data: the JSON contract of docs/cli.md, and texts that are safe to encode."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable
from typing import Any

from claimcheck.model import Claim, Conflict, Document, Fact, Figure, Near, Report, Skipped
from claimcheck.wording import tally

SCHEMA_VERSION = "1"
"""Changes when a key of the contract changes its meaning or goes."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def dumps(data: Any, *, indent: int | None = None) -> str:
    """JSON text that can always be encoded: letters as they are, lone surrogates as escapes."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def envelope(report: Report) -> dict[str, Any]:
    """Everything a report holds but its figures, as plain data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [document(each) for each in report.documents],
        "conflicts": [conflict(each) for each in report.conflicts],
        "facts": [fact(each) for each in report.facts],
        "skipped": [each.to_dict() for each in report.skipped],
        "near": [near(each) for each in report.near],
        "problems": [each.to_dict() for each in report.problems],
        "idle": list(report.idle),
        "summary": summary(report),
    }


def listing(
    documents: Iterable[Document], figures: Iterable[Figure], skipped: Iterable[Skipped], *, explain: bool = False
) -> dict[str, Any]:
    """The envelope of `claimcheck figures`; with `explain` each figure says how it was read."""
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [document(each) for each in documents],
        "figures": [each.to_dict() | ({"trace": list(each.trace)} if explain else {}) for each in figures],
        "skipped": [each.to_dict() for each in skipped],
    }


def summary(report: Report) -> dict[str, Any]:
    """The counts of the summary line."""
    return {
        "documents": len(report.documents),
        "figures": len(report.figures),
        "facts": len(report.facts),
        "conflicts": len(report.conflicts),
        "by_severity": dict(tally(report)),
        "skipped": len(report.skipped),
        "suppressed": report.suppressed,
        "problems": len(report.problems),
    }


def document(each: Document) -> dict[str, Any]:
    """What is known about a document; the text itself is left out."""
    return {
        "name": each.name,
        "file": each.file or each.name,
        "source": each.source,
        "date": each.date.isoformat() if each.date else None,
        "language": each.language,
        "length": len(each.text),
        "reading": each.reading or None,
    }


def conflict(each: Conflict) -> dict[str, Any]:
    """A conflict with its claims; `side` is null for a further statement that fits more than one side."""
    origins = each.origins or (None,) * len(each.claims)
    return {
        "rule": each.rule,
        "title": each.title,
        "about": each.about,
        "severity": each.severity,
        "verdict": each.verdict,
        "diagnosis": each.diagnosis or None,
        "message": each.message,
        "explanation": each.explanation,
        "fingerprint": each.fingerprint,
        "claims": [
            claim(one, each.about, origin) | {"side": side if side >= 0 else None}
            for one, origin, side in zip(each.claims, origins, each.sides, strict=True)
        ],
    }


def fact(each: Fact) -> dict[str, Any]:
    """A fact of the ledger with its claims."""
    origins = each.origins or (None,) * len(each.claims)
    return {
        "about": each.about,
        "rule": each.rule,
        "verdict": each.verdict,
        "note": each.note or None,
        "key": each.key or None,
        "claims": [claim(one, each.about, origin) for one, origin in zip(each.claims, origins, strict=True)],
    }


def claim(each: Claim, about: str, origin: int | None) -> dict[str, Any]:
    """A figure with its sentence and what it is about."""
    return each.figure.to_dict() | {
        "sentence": each.sentence,
        "about": about,
        "as_of": _days(each.slot.as_of),
        "origin": origin,
    }


def _days(days: tuple[int, int] | None) -> dict[str, str] | None:
    if days is None:
        return None
    first, last = (datetime.date.fromordinal(day).isoformat() for day in days)
    return {"from": first, "to": last}


def near(each: Near) -> dict[str, Any]:
    """Two claims that were not set against each other, and why."""
    return {"reason": each.reason, "claims": [claim(one, "", None) for one in each.claims]}
