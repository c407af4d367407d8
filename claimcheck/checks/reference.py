"""reference: every figure that a rule selects must agree with a row of its table of known facts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from claimcheck.checks._shape import Finding, Material
from claimcheck.lexicon import Phrases
from claimcheck.model import Claim, Verdict
from claimcheck.ruleset.records import Known, Reference, Rule
from claimcheck.setting import Setting, holds, settings
from claimcheck.values import Value, relate
from claimcheck.wording import grouped


def check(material: Material) -> Iterator[Finding]:
    """One finding for each claim for which a row of the table counts."""
    table = material.rule.must
    if not isinstance(table, Reference):
        return
    for setting in settings(material.claims):
        for claim in setting.claims:
            rows = [row for row in table.rows if _counts(row, claim, setting)]
            if rows and not claim.figure.value.problem:
                yield _finding(material.rule, claim, rows)


def _counts(row: Known, claim: Claim, setting: Setting) -> bool:
    """Whether a row is about the claim: the days for which the claim holds, and words near it."""
    as_of = claim.slot.as_of
    if as_of is not None and ((row.first or 0) > as_of[1] or (row.last is not None and row.last < as_of[0])):
        return False
    if not row.about:
        return True
    return holds(Phrases((word.lower(), word) for word in row.about), setting.low())


def _known(row: Known, claim: Claim) -> Value:
    if claim.figure.value.axis == "number":
        return Value.number(row.value)
    day = datetime.date.fromordinal(int(row.value))
    return Value.days(day, day, "day")


def _finding(rule: Rule, claim: Claim, rows: list[Known]) -> Finding:
    value = claim.figure.value
    relations = [relate(value, _known(row, claim), rule.rounding, rule.tolerance.at(row.value)) for row in rows]
    wrong = set(relations) == {"apart"}
    told = " or ".join(dict.fromkeys(_told(row, claim) for row in rows))
    text = " ".join(claim.figure.text.split())
    note = f"The text says {text}; known is {told}." if wrong else f"{text} agrees with what is known."
    agrees: Verdict = "same" if "same" in relations else "compatible"
    return Finding(
        claims=(claim,),
        verdict="conflict" if wrong else agrees,
        sides=(0,),
        diagnosis="reference" if wrong else "",
        note=note,
        about=rule.title,
        key=claim.document.file_name,
        expected=" or ".join(dict.fromkeys(_number(row, claim) for row in rows)),
    )


def _number(row: Known, claim: Claim) -> str:
    if claim.figure.value.axis == "number":
        return grouped(row.value)
    return datetime.date.fromordinal(int(row.value)).isoformat()


def _told(row: Known, claim: Claim) -> str:
    return _number(row, claim) + (f" ({row.source})" if row.source else "")
