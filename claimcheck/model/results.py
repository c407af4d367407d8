"""What one run found: facts and conflicts, what was wrong with the input, and the report of all that."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from claimcheck.model.claims import Claim
from claimcheck.model.documents import Document
from claimcheck.model.figures import Figure, Skipped
from claimcheck.plain import Plain

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Verdict = Literal[
    "same", "compatible", "update", "superseded", "different-scope", "disputed", "conflict", "cannot-tell"
]


@define(frozen=True, slots=True, eq=False, repr=False)
class Fact:
    """Claims that fill the same slot.

    Attributes:
        about: What the fact is about, in words, for people.
        claims: The claims, in the order of documents and offsets.
        rule: Id of the rule by which they were compared.
        verdict: What the comparison gave for the whole fact.
        origins: For each claim the number of its origin; copies of one source share it.
        note: Why, in plain words.
        key: What the fact is, as text that stays the same when values change.
    """

    about: str
    claims: tuple[Claim, ...]
    rule: str = ""
    verdict: Verdict = "same"
    origins: tuple[int, ...] = ()
    note: str = ""
    key: str = ""

    def __repr__(self) -> str:
        """What it is about, its verdict, and the figures as written."""
        return f"<Fact {self.about!r} {self.verdict}: {_figures(self.claims)}>"


@define(frozen=True, slots=True, eq=False, repr=False)
class Conflict:
    """Claims that cannot all be true; it has sides, and presumes none of them wrong.

    Attributes:
        rule: Id of the rule.
        title: What the rule is about.
        severity: error, warning or info.
        verdict: conflict or disputed.
        diagnosis: The likely slip ("scale", "transposition", "scope", …); "" where none shows.
        message: One line for people.
        explanation: The sides and what may lie behind them, in plain words.
        fingerprint: Twelve hexadecimal digits of rule, fact and the set of distinct values.
        claims: The claims, side by side.
        sides: For each claim the number of its side, from 0; -1 for a further statement that agrees with more than one.
        origins: For each claim the number of its origin.
        about: What the fact is about.
    """

    rule: str
    title: str
    severity: Severity
    verdict: Verdict
    diagnosis: str
    message: str
    explanation: str
    fingerprint: str
    claims: tuple[Claim, ...]
    sides: tuple[int, ...]
    origins: tuple[int, ...] = ()
    about: str = ""

    def __repr__(self) -> str:
        """The rule, the severity, and the figures as written."""
        return f"<Conflict {self.rule} {self.severity}: {_figures(self.claims)}>"


def _figures(claims: tuple[Claim, ...]) -> str:
    return " / ".join(dict.fromkeys(claim.figure.text for claim in claims))


@define(frozen=True, slots=True, eq=False, repr=False)
class Problem(Plain):
    """Something wrong with the input: what, where, and what to do.

    Attributes:
        source: The path or name of what it is wrong with.
        reason: What is wrong, and what to do, in one sentence.
        kind: "read" for a file or part that was not read, "limit" for one of which not all was, "date" for a day that
            was not understood, "note" for a remark, such as a detected encoding.
    """

    source: str
    reason: str
    kind: Literal["read", "date", "limit", "note"] = "read"

    def to_dict(self) -> dict[str, str]:
        """The problem as the JSON contract has it."""
        return {"source": self.source, "reason": self.reason, "kind": self.kind}


@define(frozen=True, slots=True, eq=False, repr=False)
class Near(Plain):
    """Two claims that were looked at and not compared, or found different in scope, and why.

    Attributes:
        claims: Both, in the order of documents and offsets.
        reason: What parts them, in plain words.
    """

    claims: tuple[Claim, Claim]
    reason: str


@define(frozen=True, slots=False, eq=False, repr=False)
class Report:
    """All that one run found.

    Attributes:
        documents: The documents, in the order given.
        figures: Every figure, by document and offset.
        facts: The ledger: every fact that was compared, whatever its verdict.
        conflicts: The conflicts, worst first, then by place; accepted ones are left out.
        skipped: Numbers that were passed over, and why.
        problems: What was wrong with the input; the rest was read all the same.
        near: Pairs compared and found different in scope, or not compared; filled on request.
        idle: Ids of the rules that found no claim at all.
        suppressed: How many conflicts were accepted by a baseline and are left out.
    """

    documents: tuple[Document, ...] = ()
    figures: tuple[Figure, ...] = ()
    facts: tuple[Fact, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    near: tuple[Near, ...] = ()
    idle: tuple[str, ...] = ()
    suppressed: int = 0

    def __repr__(self) -> str:
        """How much there is of everything: a report of some documents fills screens."""
        counts = (f"{name}={len(getattr(self, name))}" for name in ("documents", "figures", "facts", "conflicts"))
        return f"<Report {', '.join(counts)}>"

    def to_dict(self) -> dict[str, Any]:
        """The report as the JSON contract has it; see docs/cli.md."""
        from claimcheck.reports.json import envelope

        return envelope(self)

    def to_rows(self) -> list[dict[str, Any]]:
        """The ledger as flat rows, one for each statement of each fact, ready for a data frame."""
        from claimcheck.ledger import rows

        return rows(self)

    def _repr_html_(self) -> str:
        """The conflicts as a small table, for notebooks."""
        from claimcheck.reports.html import fragment

        return fragment(self)
