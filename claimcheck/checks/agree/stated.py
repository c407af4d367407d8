"""The distinct values of a fact, and the sides they form."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, evolve, field

from claimcheck.comparison import based, dimension, relation
from claimcheck.diagnosis import at_other_paces
from claimcheck.model import Claim, Figure
from claimcheck.ruleset.records import Rule
from claimcheck.values import Interval, Relation

MOST_PAIRED = 60
"""More distinct values than this are swept in order instead of compared with each other."""


@define(slots=True, eq=False, repr=False)
class Stated:
    """One distinct value with all claims that state it."""

    claims: list[Claim] = field(factory=list)
    side: int = -1


def distinct(claims: tuple[Claim, ...]) -> list[Stated]:
    """Claims by value, in the order in which the values first appear."""
    table: dict[tuple[object, ...], Stated] = {}
    for claim in claims:
        value = claim.figure.value
        key = (
            dimension(claim.figure), claim.figure.unit, value.first, value.last, value.comparator, value.step,
            value.axis, value.readings, claim.slot.amount.pace,
        )  # fmt: skip
        table.setdefault(key, Stated()).claims.append(claim)
    return list(table.values())


def into_sides(stated: list[Stated], rule: Rule) -> int:
    """Give each value its side; how many sides there are. Bounds and estimates join the exact value they name first."""
    literal = rule.estimates == "literal"
    exact = [item for item in stated if literal or item.claims[0].figure.value.exact]
    loose = [item for item in stated if not (literal or item.claims[0].figure.value.exact)]
    if len(stated) > MOST_PAIRED:
        return _swept(exact, rule)
    exact.sort(key=lambda item: item.claims[0].figure.value.step)
    made: list[list[Stated]] = []
    for item in exact:
        _place(item, made, rule)
    if len(made) < 2 and rule.estimates == "compare":
        told = {item.claims[0].figure.value.edge for item in exact}
        for item in sorted(loose, key=lambda item: item.claims[0].figure.value.edge not in told):
            _place(item, made, rule)
    if len(made) < 2:
        for item in stated:
            item.side = 0
    _number(stated)
    return len(made)


def _place(item: Stated, made: list[list[Stated]], rule: Rule) -> None:
    for at, side in enumerate(made):
        if all(_meet(item, other, rule) for other in side):
            side.append(item)
            item.side = at
            return
    made.append([item])
    item.side = len(made) - 1


def _swept(exact: list[Stated], rule: Rule) -> int:
    """Sides of very many values: in ascending order, each joins the side before it if it meets both ends of that."""
    exact.sort(key=lambda item: (dimension(item.claims[0].figure), first(item.claims[0])))
    count, lowest, highest = 0, None, None
    for item in exact:
        if lowest is None or highest is None or not (_meet(item, lowest, rule) and _meet(item, highest, rule)):
            count, lowest = count + 1, item
        highest = item
        item.side = count - 1
    _number(exact)
    return count


def first(claim: Claim) -> Decimal:
    """The number that a claim states, in the base unit of its dimension (see `comparison.based`); 0 for an open end."""
    value = based(claim.figure)
    return value.first if value.first is not None else Decimal(0)


def _number(stated: list[Stated]) -> None:
    """Number the sides in the order in which they first appear."""
    order: dict[int, int] = {}
    for item in stated:
        if item.side >= 0:
            item.side = order.setdefault(item.side, len(order))


def _meet(a: Stated, b: Stated, rule: Rule) -> bool:
    return relation_of(a, b, rule) not in ("apart", "incomparable")


def relation_of(a: Stated, b: Stated, rule: Rule) -> Relation:
    """How two values that are stated stand to each other, under the rounding, estimates and tolerance of a rule."""
    if at_other_paces(a.claims[0], b.claims[0]):
        return "apart"
    one, two = a.claims[0].figure, b.claims[0].figure
    if rule.estimates == "literal":
        one, two = _literally(one), _literally(two)
    size = max((abs(end) for end in (one.value.first, two.value.first) if end is not None), default=Decimal(0))
    return relation(one, two, rule.rounding, rule.tolerance.at(size))


def _literally(figure: Figure) -> Figure:
    """The figure without its bound or hedge: "within three months" as three months."""
    value, end = figure.value, figure.value.edge
    if value.exact or end is None or value.comparator == "between":
        return figure
    return evolve(figure, value=evolve(value, first=end, last=end, comparator="=", interval=Interval.exactly(end)))
