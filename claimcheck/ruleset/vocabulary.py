"""The words a rule file may use where it has to choose one."""

from __future__ import annotations

import functools
from typing import Literal, get_args

from claimcheck import languages, wording
from claimcheck.model import Verdict

Nearness = Literal["clause", "sentence", "passage", "document"]
OverTime = Literal["constant", "growing", "varying"]
Estimates = Literal["compare", "aside", "literal"]
Status = Literal["stable", "experimental", "deprecated"]

NEARNESS: tuple[Nearness, ...] = get_args(Nearness)
OVER_TIME: tuple[OverTime, ...] = get_args(OverTime)
ESTIMATES: tuple[Estimates, ...] = get_args(Estimates)
STATUSES: tuple[Status, ...] = get_args(Status)
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

VERBS = ("agree", "sum", "column", "row", "share", "change", "product", "span", "weekday", "impossible", "words")
"""What `must` may name; each is a file of checks/."""


@functools.cache
def known_verbs() -> tuple[str, ...]:
    """The verbs of claimcheck and of installed packages (entry points `claimcheck.checks`)."""
    from claimcheck import plugins

    return (*VERBS, *sorted({point.name for point in plugins.named("claimcheck.checks")} - set(VERBS)))


FORMULA_VERBS = ("limit", "equation", "reference")
"""Checks that `must` reaches by a bound, an equation or a table, never by name alone."""
DIAGNOSES = tuple(wording.DIAGNOSES)
"""What a conflict may look like; `severity` may be set for each."""

SLOT_PARTS = (
    "giver",
    "subject",
    "measure",
    "entities",
    "scope",
    "as_of",
    "modality",
    "speaker",
    "unit",
    "noun",
    "document",
)
"""What `same` may name besides the lines of `about`; `giver` and `subject` are the names no line of words matched."""

CLAIM_PARTS = (
    "source",
    "value",
    "text",
    "document",
    "place",
    "date",
    "as_of",
    "language",
    "sentence",
    "speaker",
    "noun",
    "unit",
)
"""What follows the dot of a hole in `message`, as in ``{a.source}``."""

ANY = "any"
"""The key for words of every language, such as acronyms."""

MEANT = {
    "id": "rule",
    "name": "rule",
    "description": "why",
    "rationale": "why",
    "level": "severity",
    "match": "find",
    "type": "kind",
    "words": "about",
    "except": "unless",
    "not": "unless",
    "tests": "examples",
    "test": "examples",
    "inherits": "extends",
    "check": "must",
    "critical": "error",
    "fatal": "error",
    "high": "error",
    "warn": "warning",
    "medium": "warning",
    "low": "info",
    "note": "info",
    "off": "info",
    "country": "state",
    "document": "document",
    "paragraph": "passage",
    "ok": "pass",
    "fail": "flag",
    "currency": "money",
    "amount": "money",
    "percentage": "percent",
    "time": "duration",
    "equal": "agree",
    "equals": "agree",
    "same": "agree",
    "total": "sum",
    "license": "licence",
    "text": "texts",
}
"""Words people write for the legal ones, where likeness of letters does not show it."""


@functools.cache
def language_keys() -> frozenset[str]:
    """The codes under which words may stand."""
    return frozenset((*languages.codes(), ANY))
