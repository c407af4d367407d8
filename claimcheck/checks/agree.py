"""agree: claims of one fact must be able to be true together.

Distinct values are compared, not claims: exact values form sides, each side the values that agree with all of its
others; bounds, hedges and ranges are further statements, and form a side only where they contradict one.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import define, field

from claimcheck.checks._shape import Finding, Group, Material
from claimcheck.comparison import based, dimension, relation
from claimcheck.diagnosis import EXPLANATIONS, diagnose, larger_later, scope
from claimcheck.model import Claim, Verdict
from claimcheck.ruleset.records import Rule
from claimcheck.values import Relation

MANY = 300
"""More distinct values than this are swept in order instead of compared with each other."""
NOTES: dict[str, str] = {
    "same": "All say the same.",
    "rounding": "The values agree within the precision in which they are written.",
    "truncation": "One value is the other cut off at its last digit.",
    "hedge": "One statement is approximate and covers the other.",
    "bound": "One statement is a bound, and the other lies within it.",
    "range": "One statement is a range, and the other lies within it.",
    "granularity": "One date is less precise and contains the other.",
}
RANK: tuple[Relation, ...] = ("same", "granularity", "rounding", "truncation", "range", "hedge", "bound")


@define(slots=True, eq=False)
class _Stated:
    """One distinct value with all claims that state it."""

    claims: list[Claim] = field(factory=list)
    side: int = -1


def check(material: Material) -> Iterator[Finding]:
    """One finding for each group of two claims or more."""
    for group in material.groups:
        if len(group.claims) > 1:
            yield judge(group, material.rule)


def judge(group: Group, rule: Rule) -> Finding:
    """The finding of one group under the policies of a rule."""
    stated = _distinct(group.claims)
    if rule.over_time == "varying":
        return _finding(group, "cannot-tell", stated, note="The figure varies over time.")
    sides = _sides(stated, rule)
    if sides < 2:
        return _agreement(group, stated, rule)
    if rule.over_time == "growing" and (grown := _growth(group, stated)) is not None:
        return grown
    if _disputed(stated):
        return _finding(group, "disputed", stated, note="Different speakers give different figures.")
    return _conflict(group, stated)


def _distinct(claims: tuple[Claim, ...]) -> list[_Stated]:
    """Claims by value, in the order in which the values first appear."""
    table: dict[tuple[object, ...], _Stated] = {}
    for claim in claims:
        value = claim.figure.value
        key = (
            dimension(claim.figure),
            claim.figure.unit,
            value.first,
            value.last,
            value.comparator,
            value.step,
            value.axis,
        )
        table.setdefault(key, _Stated()).claims.append(claim)
    return list(table.values())


def _sides(stated: list[_Stated], rule: Rule) -> int:
    """Give each value its side; how many sides there are."""
    exact = [item for item in stated if item.claims[0].figure.value.exact]
    loose = [item for item in stated if not item.claims[0].figure.value.exact]
    exact.sort(key=lambda item: item.claims[0].figure.value.step)
    sides: list[list[_Stated]] = []
    for item in exact:
        _place(item, sides, rule)
    if len(sides) < 2:
        for item in loose:
            _place(item, sides, rule)
    if len(sides) < 2:
        for item in stated:
            item.side = 0
    _number(stated)
    return len(sides)


def _place(item: _Stated, sides: list[list[_Stated]], rule: Rule) -> None:
    candidates = sides if len(sides) <= MANY else sides[-2:]
    for side in candidates:
        if all(_relation(item, other, rule) not in ("apart", "incomparable") for other in side[:MANY]):
            side.append(item)
            item.side = sides.index(side) if len(sides) <= MANY else len(sides) - 1
            return
    sides.append([item])
    item.side = len(sides) - 1


def _number(stated: list[_Stated]) -> None:
    """Number the sides in the order in which they first appear."""
    order: dict[int, int] = {}
    for item in stated:
        if item.side >= 0:
            item.side = order.setdefault(item.side, len(order))


def _relation(a: _Stated, b: _Stated, rule: Rule) -> Relation:
    one, two = a.claims[0].figure, b.claims[0].figure
    size = max((abs(end) for end in (one.value.first, two.value.first) if end is not None), default=Decimal(0))
    return relation(one, two, rule.rounding, rule.tolerance.at(size))


def _agreement(group: Group, stated: list[_Stated], rule: Rule) -> Finding:
    relations = {_relation(a, b, rule) for index, a in enumerate(stated[:MANY]) for b in stated[:index]}
    worst = next((known for known in reversed(RANK) if known in relations), "same")
    verdict: Verdict = "same" if worst == "same" else "compatible"
    return _finding(group, verdict, stated, note=NOTES[worst])


def _growth(group: Group, stated: list[_Stated]) -> Finding | None:
    """An update, where the values never fall while the documents' dates rise; None where they do."""
    dated = [(claim.document.date, based(claim.figure).first) for claim in group.claims]
    points = sorted((date, value) for date, value in dated if date is not None and value is not None)
    if len(points) < 2 or len(points) < len(group.claims) or points[0][0] == points[-1][0]:
        return None
    if all(a[1] <= b[1] and (a[1] == b[1] or a[0] < b[0]) for a, b in zip(points, points[1:])):
        return _finding(group, "update", stated, note="The figure grows from one date to the next.")
    return None


def _disputed(stated: list[_Stated]) -> bool:
    """Whether each side has its own named speaker."""
    speakers: dict[int, set[str]] = {}
    for item in stated:
        if item.side >= 0:
            speakers.setdefault(item.side, set()).update(claim.slot.speaker for claim in item.claims)
    named = list(speakers.values())
    return all("" not in names for names in named) and not set.intersection(*named)


def _conflict(group: Group, stated: list[_Stated]) -> Finding:
    first, second = (next(item for item in stated if item.side == side).claims[0] for side in (0, 1))
    diagnosis = diagnose(first, second)
    notes = [EXPLANATIONS[diagnosis]] if diagnosis else []
    if diagnosis != "scope" and scope(first, second):
        notes.append(EXPLANATIONS["scope"])
    if later := larger_later(first, second):
        notes.append(EXPLANATIONS[later])
        diagnosis = diagnosis or ("later-larger" if later == "later-larger" else "")
    return _finding(group, "conflict", stated, diagnosis, " ".join(notes))


def _finding(group: Group, verdict: Verdict, stated: list[_Stated], diagnosis: str = "", note: str = "") -> Finding:
    side_of = {id(claim): item.side for item in stated for claim in item.claims}
    return Finding(
        claims=group.claims,
        verdict=verdict,
        sides=tuple(side_of[id(claim)] for claim in group.claims),
        diagnosis=diagnosis,
        note=note,
        about=group.about,
        key=group.key,
        origins=group.origins,
    )
