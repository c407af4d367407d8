"""equation: the named figures of a rule must satisfy its formula, such as ``yes + no + abstained = total``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.formulas import broken, interval, needed
from claimcheck.comparison import dimension
from claimcheck.model import Claim, Document
from claimcheck.ruleset.formula import Formula, Operation, Relation, Term
from claimcheck.values import Interval

Named = dict[str, Claim]
Places = Mapping[str, Sequence[Claim]]


def check(material: Material) -> Iterator[Finding]:
    """One finding for each set of figures that lie together as near as the rule's `near` says."""
    formula = material.rule.must
    if not isinstance(formula, Formula):
        return
    for places in _together(material, formula):
        for chosen in _sets(places):
            if _comparable(formula, chosen):
                yield _finding(material, formula, chosen)


def _together(material: Material, formula: Formula) -> Iterator[dict[str, list[Claim]]]:
    """The claims of each name by sentence, or by document; only where every name of the formula has one."""
    sentence = material.rule.find.near in ("clause", "sentence")
    table: dict[tuple[Document, int], dict[str, list[Claim]]] = {}
    for name in formula.names:
        for claim in material.figures.get(name, ()):
            place = (claim.document, claim.start if sentence else 0)
            table.setdefault(place, {}).setdefault(name, []).append(claim)
    for places in table.values():
        if len(places) == len(formula.names):
            yield {name: places[name] for name in formula.names}


def _sets(places: Places) -> Iterator[Named]:
    """For each claim of the rarest name the nearest claims of the others, none used twice."""
    rarest = min(places, key=lambda name: len(places[name]))
    seen: set[tuple[int, ...]] = set()
    for claim in places[rarest]:
        chosen = _nearest(places, rarest, claim)
        key = tuple(sorted(id(other) for other in chosen.values()))
        if len(chosen) == len(places) and key not in seen:
            seen.add(key)
            yield {name: chosen[name] for name in places}


def _nearest(places: Places, name: str, claim: Claim) -> Named:
    """A claim under its name, and under each other name the nearest to it that is left."""
    chosen: Named = {name: claim}
    for other, claims in places.items():
        used = {id(taken) for taken in chosen.values()}
        free = [each for each in claims if id(each) not in used]
        if other != name and free:
            chosen[other] = min(free, key=lambda each: abs(each.figure.start - claim.figure.start))
    return chosen


def _comparable(formula: Formula, chosen: Named) -> bool:
    """Whether the figures joined by plus, minus or equals have one dimension; days and durations go together."""
    if any(claim.figure.value.problem or claim.figure.value.axis == "yearless" for claim in chosen.values()):
        return False
    return all(_alike(relation, chosen) for relation in formula.relations)


def _alike(relation: Relation, chosen: Named) -> bool:
    if any(_multiplies(term) for term in (relation.left, relation.right)):
        return True
    names = Formula((relation,), "").names
    dimensions = {dimension(chosen[name].figure) for name in names}
    return len(dimensions) == 1 or dimensions <= {"date", "duration"}


def _multiplies(term: Term) -> bool:
    if not isinstance(term, Operation):
        return False
    return term.operator in ("*", "/") or _multiplies(term.left) or _multiplies(term.right)


def _finding(material: Material, formula: Formula, chosen: Named) -> Finding:
    wrong = broken(formula, chosen, material.rule)
    told = ", ".join(f"{name} {' '.join(claim.figure.text.split())}" for name, claim in chosen.items())
    expected = _expected(formula, chosen, material)
    note = f"{formula.text} does not hold: {told}." if wrong else f"{formula.text} holds: {told}."
    if wrong and expected is not None:
        note += f" The figures come to {written(expected, 2)}."
    return Finding(
        claims=tuple(chosen.values()),
        verdict="conflict" if wrong else "compatible",
        sides=tuple(range(len(chosen))) if wrong else (0,) * len(chosen),
        diagnosis="equation" if wrong else "",
        note=note,
        about=material.rule.title,
        key=material.rule.id,
        names=tuple(chosen),
        expected=expected,
    )


def _expected(formula: Formula, chosen: Named, material: Material) -> Decimal | None:
    """The number that the figure alone on one side would have to be, from the others as they are written."""
    known = {name: interval(claim, material.rule.rounding) for name, claim in chosen.items()}
    found = next((span for name in reversed(formula.names) if (span := needed(formula, name, known))), None)
    return _centre(found) if found is not None else None


def _centre(span: Interval) -> Decimal | None:
    return None if span.low is None or span.high is None else (span.low + span.high) / 2
