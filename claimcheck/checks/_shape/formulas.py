"""Formulas of rules over intervals: whether a relation between figures can hold at all."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.arithmetic import percentage, quotient, stated, times
from claimcheck.comparison import based
from claimcheck.model import Claim
from claimcheck.ruleset.formula import Constant, Formula, Name, Operation, Relation, Term
from claimcheck.ruleset.records import Rule
from claimcheck.values import HUNDRED, ZERO, Interval, Rounding


def broken(formula: Formula, claims: Mapping[str, Claim], rule: Rule) -> Relation | None:
    """The first relation that cannot hold between these figures; None where all can, or where they do not compare."""
    for relation in formula.relations:
        if not holds(relation, claims, rule):
            return relation
    return None


def holds(relation: Relation, claims: Mapping[str, Claim], rule: Rule) -> bool:
    """Whether some true values behind the figures satisfy a relation, tolerance included."""
    known = {
        name: interval(claim, rule.rounding, as_share=_as_share(relation, claims)) for name, claim in claims.items()
    }
    left, right = value(relation.left, known), value(relation.right, known)
    slack = rule.tolerance.at(
        max((abs(end) for end in (left.low, left.high, right.low, right.high) if end), default=ZERO)
    )
    return _compare(left.widened(slack), right, relation.comparison)


def _as_share(relation: Relation, claims: Mapping[str, Claim]) -> bool:
    """Whether percentages enter as fractions of one: beside other figures, where no 100 stands in the relation."""
    names = [name for term in (relation.left, relation.right) for name in _names(term)]
    kinds = {claims[name].figure.kind for name in names if name in claims}
    constants = [number for term in (relation.left, relation.right) for number in _constants(term)]
    return len(kinds) > 1 and "percent" in kinds and HUNDRED not in constants


def _names(term: Term) -> list[str]:
    if isinstance(term, Operation):
        return [*_names(term.left), *_names(term.right)]
    return [term.name] if isinstance(term, Name) else []


def _constants(term: Term) -> list[Decimal]:
    if isinstance(term, Operation):
        return [*_constants(term.left), *_constants(term.right)]
    return [term.number] if isinstance(term, Constant) else []


def interval(claim: Claim, rounding: Rounding, *, as_share: bool = False) -> Interval:
    """What a figure may be, in its base unit: days, SI units, percent (or a fraction of one)."""
    if claim.figure.kind == "percent":
        share = percentage(claim.figure.value, rounding)
        return share.scaled(1 / HUNDRED) if as_share else share
    return stated(based(claim.figure), rounding)


def value(term: Term, known: Mapping[str, Interval]) -> Interval:
    """All numbers that a term may come to."""
    if isinstance(term, Name):
        return known.get(term.name, Interval(None, None))
    if isinstance(term, Constant):
        return Interval.exactly(term.number)
    left, right = value(term.left, known), value(term.right, known)
    if term.operator == "+":
        return left.plus(right)
    if term.operator == "-":
        return left.minus(right)
    return times(left, right) if term.operator == "*" else quotient(left, right)


def _compare(left: Interval, right: Interval, comparison: str) -> bool:
    if comparison == "=":
        return left.meets(right)
    if comparison == "!=":
        single = left.low == left.high is not None and right.low == right.high is not None
        return not (single and left.low == right.low)
    if comparison in (">", ">="):
        left, right = right, left
    if left.low is None or right.high is None:
        return True
    if left.low == right.high:
        return comparison in ("<=", ">=") and not (left.low_open or right.high_open)
    return left.low < right.high


def needed(formula: Formula, name: str, known: Mapping[str, Interval]) -> Interval | None:
    """What a figure that stands alone on one side of an equation would have to be."""
    for relation in formula.relations:
        if relation.comparison == "=":
            for alone, other in ((relation.left, relation.right), (relation.right, relation.left)):
                if isinstance(alone, Name) and alone.name == name:
                    return value(other, known)
    return None
