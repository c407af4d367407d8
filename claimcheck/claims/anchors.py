"""Figures as text that is equal for equal figures of any language, by which the sentences around them are compared."""

from __future__ import annotations

import datetime
from collections import Counter
from decimal import Decimal

from claimcheck.model import Claim, Figure


def others(group: list[Figure]) -> list[frozenset[str]]:
    """For each figure of a sentence the other ones as text; figures with an equal one beside them share one set."""
    if len(group) == 1:
        return [frozenset()]
    own = [anchor(figure) for figure in group]
    every = frozenset(own)
    often = Counter(own) if len(every) < len(own) else {}
    return [every if often.get(text, 1) > 1 else every - {text} for text in own]


def concepts_near(claim: Claim, reach: int) -> frozenset[str]:
    """The concepts that stand no further than so many words before or behind the figure of a claim."""
    return frozenset(concept for concept, distance in claim.slot.concepts if abs(distance) <= reach)


def anchor(figure: Figure) -> str:
    """A figure as text that is equal for equal figures of any language: kind group, number, unit."""
    value, edge = figure.value, figure.value.edge
    group = _group(figure)
    if value.axis != "number" and edge is not None:
        day = datetime.date.fromordinal(int(edge))
        return f"{group}:{day:%m-%d}" if value.granularity == "day" else f"{group}:{day.year}-{value.granularity}"
    return anchor_of(group, edge, figure.unit)


def anchor_of(group: str, number: Decimal | None, unit: str | None = None) -> str:
    """The anchor of a number that no figure need state.

    Args:
        group: "number" for counts and bare numbers, else the kind of such a figure.
        number: The number; None for a figure that has none.
        unit: Its unit, or the ISO 4217 code of its currency.
    """
    return f"{group}:{number.normalize() if number is not None else None}:{unit or ''}"


def _group(figure: Figure) -> str:
    """The kinds among which an anchor tells figures apart."""
    return "number" if figure.kind == "count" else figure.kind


def anchor_of_sum(a: Figure, b: Figure) -> str | None:
    """The anchor of a figure that is the sum of two numbers of one unit; None where they cannot be added up."""
    one, two = a.value.edge, b.value.edge
    if one is None or two is None or a.unit != b.unit or a.value.axis != "number":
        return None
    return anchor_of(_group(a), one + two, a.unit)


def anchor_of_difference(more: Figure, less: Figure) -> str | None:
    """The anchor of by how much one number exceeds another of its unit; None where it does not."""
    one, two = more.value.edge, less.value.edge
    if one is None or two is None or one <= two or more.unit != less.unit or more.value.axis != "number":
        return None
    return anchor_of(_group(more), one - two, more.unit)
