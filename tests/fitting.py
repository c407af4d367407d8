"""Logistic regression for weights of evidence, with a ridge penalty, by Newton's method."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp

from attrs import define

PENALTY = 1.0
"""What the square of a weight costs, for answers that vary by one."""
STEPS, ENOUGH = 30, 1e-6


@define(frozen=True)
class Case:
    """What the witnesses say of figures, whether these are one fact, and what the case counts."""

    answers: dict[str, float]
    one_fact: bool
    weight: float


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """The weights under which the cases are likeliest, less the penalty."""
    names = sorted({name for case in cases for name in case.answers})
    rows = [([(names.index(name), answer) for name, answer in case.answers.items()], case) for case in cases]
    cost = [2 * PENALTY * variance([case.answers.get(name, 0.0) for case in cases]) for name in names]
    weights = [0.0] * len(names)
    for _ in range(STEPS):
        slope = [-price * weight for price, weight in zip(cost, weights, strict=True)]
        curve = [[cost[i] * (i == j) for j in range(len(names))] for i in range(len(names))]
        for row, case in rows:
            chance = 1 / (1 + exp(-sum(weights[i] * answer for i, answer in row)))
            for i, answer in row:
                slope[i] += case.weight * (case.one_fact - chance) * answer
                for j, other in row:
                    curve[i][j] += case.weight * chance * (1 - chance) * answer * other
        step = solved(curve, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < ENOUGH:
            break
    return dict(zip(names, weights, strict=True))


def variance(values: Sequence[float]) -> float:
    """The mean square of what values differ from their mean."""
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / len(values)


def solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """The solution of a linear system, by elimination with pivots."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda i: abs(rows[i][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for other in rows[at + 1 :]:
            factor = other[at] / rows[at][at]
            for column in range(at, len(other)):
                other[column] -= factor * rows[at][column]
    found = [0.0] * len(rows)
    for at in reversed(range(len(rows))):
        known = sum(rows[at][i] * found[i] for i in range(at + 1, len(rows)))
        found[at] = (rows[at][-1] - known) / rows[at][at]
    return found


def show(found: Sequence[Case], table: Iterable[str]) -> None:
    """Print the weights fitted to some cases in the order of a table."""
    weights = fitted(found)
    print(f"{len(found)} pairs, {sum(case.one_fact for case in found)} of them one fact")
    for name in [*table, *sorted(weights.keys() - set(table))]:
        print(f'"{name}": {weights[name]:.1f},' if name in weights else f'"{name}" is set by hand')
