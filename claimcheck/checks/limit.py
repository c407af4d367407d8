"""limit: every figure that a rule selects must lie within the bounds of its formula, such as ``value <= 193``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.formulas import broken
from claimcheck.model import Claim
from claimcheck.ruleset.formula import Constant, Formula

VALUE = "value"


def check(material: Material) -> Iterator[Finding]:
    """One finding for each claim."""
    formula = material.rule.must
    if not isinstance(formula, Formula):
        return
    for claims in material.claims.values():
        for claim in claims:
            if not claim.figure.value.problem and _comparable(claim, formula):
                yield _finding(material, formula, claim)


def _comparable(claim: Claim, formula: Formula) -> bool:
    """Days compare with days, numbers with numbers; a day without a year compares with nothing."""
    axis = claim.figure.value.axis
    days = {leaf.is_day for leaf in formula.leaves() if isinstance(leaf, Constant)}
    return axis != "yearless" and days == {axis == "day"}


def _finding(material: Material, formula: Formula, claim: Claim) -> Finding:
    wrong = broken(formula, {VALUE: claim}, material.rule)
    text = " ".join(claim.figure.text.split())
    return Finding(
        claims=(claim,),
        verdict="conflict" if wrong else "compatible",
        sides=(0,),
        diagnosis="limit" if wrong else "",
        note=f"{text} does not satisfy {formula.text}." if wrong else f"{text} satisfies {formula.text}.",
        about=material.rule.title,
        key=claim.document.file_name,
        names=(VALUE,),
    )
