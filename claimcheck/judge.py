"""Rules × facts → conflicts and the ledger, in a stable order."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from decimal import Decimal

from attrs import evolve

from claimcheck.checks._shape import Finding
from claimcheck.model import SEVERITIES, Claim, Conflict, Fact, Spot, first_of_sides
from claimcheck.ruleset.records import Rule
from claimcheck.wording import dated, grouped, place, span

HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
FLAGGED = ("conflict", "disputed")


def judged(rule: Rule, findings: Iterable[Finding]) -> tuple[list[Fact], list[Conflict]]:
    """The facts and the conflicts that the findings of a rule come to."""
    facts: list[Fact] = []
    conflicts: list[Conflict] = []
    for finding in findings:
        facts.append(_fact(rule, finding))
        if finding.verdict in FLAGGED:
            conflicts.append(_conflict(rule, finding))
    return facts, conflicts


def _fact(rule: Rule, finding: Finding) -> Fact:
    return Fact(
        about=finding.about or rule.title,
        claims=finding.claims,
        rule=rule.id,
        verdict=finding.verdict,
        origins=finding.origins or _origins(finding.claims),
        note=finding.note,
        key=finding.key or rule.id,
    )


def _origins(claims: tuple[Claim, ...]) -> tuple[int, ...]:
    """Every document an origin of its own."""
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(id(claim.document), len(numbers)) for claim in claims)


def _conflict(rule: Rule, finding: Finding) -> Conflict:
    severity = rule.severity.of(finding.verdict, finding.diagnosis)
    return Conflict(
        rule=rule.id,
        title=rule.title,
        severity=severity,
        verdict=finding.verdict,
        diagnosis=finding.diagnosis,
        message=message(rule, finding),
        explanation=finding.note,
        fingerprint=fingerprint(rule, finding),
        claims=finding.claims,
        sides=finding.sides or tuple(range(len(finding.claims))),
        origins=finding.origins or _origins(finding.claims),
        about=finding.about or rule.title,
    )


def message(rule: Rule, finding: Finding) -> str:
    """The rule's message with its holes filled; `a` and `b` are the first claims of the first two sides."""
    if not rule.message:
        return finding.note or rule.title
    values = {"title": rule.title, "rule": rule.id, "verdict": finding.verdict, "diagnosis": finding.diagnosis}
    if finding.expected is not None:
        values.update(_expected(finding.expected, finding.claims[0].figure.value.first))
    for name, claim in _named(finding).items():
        values.update({f"{name}.{part}": text for part, text in _parts(claim).items()})

    def fill(match: re.Match[str]) -> str:
        return match[0][0] if match[1] is None else values.get(match[1].strip(), match[0])

    return HOLE.sub(fill, rule.message)


def _expected(expected: Decimal | str, first: Decimal | None) -> dict[str, str]:
    if isinstance(expected, str):
        return {"expected": expected, "difference": ""}
    return {"expected": grouped(expected), "difference": "" if first is None else grouped(abs(expected - first))}


def _named(finding: Finding) -> dict[str, Claim]:
    """The claims that a message may speak of: a and b, else by the name of their figure."""
    if finding.names:
        return dict(zip(finding.names, finding.claims, strict=False))
    firsts = first_of_sides(finding.claims, finding.sides)
    return dict(zip(("a", "b"), firsts if len(firsts) > 1 else finding.claims, strict=False))


def _parts(claim: Claim) -> dict[str, str]:
    figure = claim.figure
    return {
        "source": claim.source,
        "value": " ".join(figure.text.split()),
        "text": figure.text,
        "document": claim.document.name,
        "place": place(claim),
        "date": dated(claim.document),
        "as_of": span(claim.slot.as_of),
        "language": figure.language,
        "sentence": claim.sentence,
        "speaker": claim.slot.speaker,
        "noun": figure.noun or "",
        "unit": figure.unit or "",
    }


def fingerprint(rule: Rule, finding: Finding) -> str:
    """Twelve hexadecimal digits of rule, fact and the set of distinct values: a further copy changes nothing."""
    values = sorted({value_key(claim) for claim in finding.claims})
    text = "\n".join((rule.id, finding.key or rule.id, *values))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def value_key(claim: Claim) -> str:
    """A value as text, equal for equal statements in any notation."""
    value = claim.figure.value
    ends = [None if end is None else end.normalize() for end in (value.first, value.last)]
    return f"{value.axis} {value.comparator} {ends[0]} {ends[1]} {claim.figure.unit}"


def confirmed(conflicts: Iterable[Conflict], facts: Iterable[Fact]) -> Iterator[Conflict]:
    """Conflicts in which one document states a figure in two ways, with another document that says either.

    One is enough to tell how each stands to the rest: all who say so are among the facts.
    """
    told: dict[Spot, Fact] = {}
    for fact in facts:
        if fact.verdict not in FLAGGED and len({claim.document for claim in fact.claims}) > 1:
            told.update((claim.spot, fact) for claim in fact.claims)
    for conflict in conflicts:
        yield _confirmed(conflict, told)


def _confirmed(conflict: Conflict, told: Mapping[Spot, Fact]) -> Conflict:
    claims, sides = list(conflict.claims), list(conflict.sides)
    known = {claim.document for claim in claims}
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        fact = told.get(claim.spot)
        further = next((other for other in fact.claims if other.document not in known), None) if fact else None
        if further is not None:
            claims.append(further)
            sides.append(side)
    if len(claims) == len(conflict.claims):
        return conflict
    return evolve(conflict, claims=tuple(claims), sides=tuple(sides), origins=_origins(tuple(claims)))


def once(conflicts: Iterable[Conflict], rules: Set[str]) -> Iterator[Conflict]:
    """Conflicts, those of the named rules only where none of these told of the same figures before."""
    told: set[frozenset[Spot]] = set()
    for conflict in conflicts:
        spots = frozenset(claim.spot for claim in conflict.claims)
        if conflict.rule not in rules:
            yield conflict
        elif spots not in told:
            told.add(spots)
            yield conflict


def ordered(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Worst first, then by the place of the first claim."""
    return tuple(
        sorted(
            conflicts,
            key=lambda conflict: (
                SEVERITIES.index(conflict.severity),
                conflict.claims[0].document.name,
                conflict.claims[0].figure.start,
                conflict.rule,
            ),
        )
    )
