"""Lines of two documents in order: the path of beads that shares most, by dynamic programming in a band.

Lines that share rare tokens are pinned first, as the longest chain in order; the band follows the chain, so that the
cost grows linearly with the length of the texts.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from claimcheck.matching.parallel._shape import Bead, Line, Tokens

SHAPES = (
    ((1, 1), 0.0), ((1, 2), 1.2), ((2, 1), 1.2), ((2, 2), 2.4), ((1, 3), 2.6), ((3, 1), 2.6),
    ((1, 0), 0.6), ((0, 1), 0.6),
)  # fmt: skip
"""How many lines of each document a bead may hold, and what it costs."""
BAND_WIDTH = 14
"""How far from the pinned path a bead may lie, in lines."""
LENGTH_COST = 1.0
"""What it costs a bead that its sides differ in length, for each unit of that."""
MOST_LENGTH_COST = 2.5
"""More than this it never costs: what one side adds says nothing against what both share."""


def beads(
    one: Sequence[Line], two: Sequence[Line], tokens: tuple[Sequence[Tokens], Sequence[Tokens]],
    weights: Mapping[str, float],
) -> list[Bead]:  # fmt: skip
    """The beads of two documents, in order; together they hold every line of both."""
    path = _Path(one, two, tokens, weights)
    path.fill()
    return path.beads()


class _Path:
    """The table of the best scores, and how each was reached."""

    def __init__(
        self, one: Sequence[Line], two: Sequence[Line], tokens: tuple[Sequence[Tokens], Sequence[Tokens]],
        weights: Mapping[str, float],
    ) -> None:  # fmt: skip
        known = weights.keys()
        self.weights = weights
        self.one = [line & known for line in tokens[0]]
        self.two = [line & known for line in tokens[1]]
        self.until = (_sums(one), _sums(two))
        self.ratio = (self.until[1][-1] or 1) / (self.until[0][-1] or 1)
        self.best: dict[tuple[int, int], float] = {(0, 0): 0.0}
        self.back: dict[tuple[int, int], tuple[int, int]] = {}
        self.common: dict[tuple[int, int], float] = {}
        self.middle = _chain(self.one, self.two)

    def fill(self) -> None:
        """The best score of every cell in the band."""
        rows, columns = len(self.one), len(self.two)
        for i in range(rows + 1):
            middle = self.middle[min(i, rows)]
            low = 0 if i == 0 else max(0, min(middle, self.middle[max(0, i - 1)]) - BAND_WIDTH)
            high = columns if i == rows else min(columns, max(middle, self.middle[min(rows, i + 1)]) + BAND_WIDTH)
            for j in range(low, high + 1):
                self._cell(i, j)

    def _cell(self, i: int, j: int) -> None:
        best: float | None = None
        for (a, b), cost in SHAPES:
            before = self.best.get((i - a, j - b))
            if before is None:
                continue
            score = before - cost
            if a and b:
                if best is not None and score + self._most(i - a, i, j - b, j) <= best:
                    continue
                score += self._score(i - a, i, j - b, j)
            if best is None or score > best:
                best = score
                self.back[i, j] = (a, b)
        if best is not None:
            self.best[i, j] = best

    def _most(self, a: int, b: int, c: int, d: int) -> float:
        """What lines can share at the most: the sum of what each two of them share."""
        if b - a == d - c == 1:
            return self._shared(a, c)
        return sum([self._shared(i, j) for i in range(a, b) for j in range(c, d)])

    def _shared(self, i: int, j: int) -> float:
        """The weight of what two lines share."""
        known = self.common.get((i, j))
        if known is None:
            weights = self.weights
            known = self.common[i, j] = sum([weights[token] for token in self.one[i] & self.two[j]])
        return known

    def _score(self, a: int, b: int, c: int, d: int) -> float:
        if b - a == d - c == 1:
            shared = self._shared(a, c)
        else:
            one = self.one[a].union(*self.one[a + 1 : b]) if b - a > 1 else self.one[a]
            two = self.two[c].union(*self.two[c + 1 : d]) if d - c > 1 else self.two[c]
            weights = self.weights
            shared = sum([weights[token] for token in one & two])
        first, second = self.until
        length = abs(math.log((first[b] - first[a] + 10) * self.ratio / (second[d] - second[c] + 10)))
        return shared - min(LENGTH_COST * length, MOST_LENGTH_COST)

    def beads(self) -> list[Bead]:
        """The best path, from the first bead to the last."""
        at = (len(self.one), len(self.two))
        found: list[Bead] = []
        while at != (0, 0):
            a, b = self.back[at]
            before = (at[0] - a, at[1] - b)
            found.append(self._bead((before[0], at[0]), (before[1], at[1])))
            at = before
        return found[::-1]

    def _bead(self, one: tuple[int, int], two: tuple[int, int]) -> Bead:
        if one[0] == one[1] or two[0] == two[1]:
            return Bead(one, two)
        first = frozenset[str]().union(*self.one[one[0] : one[1]])
        second = frozenset[str]().union(*self.two[two[0] : two[1]])
        weights = self.weights
        shared = sum(weights[token] for token in first & second)
        total = sum(weights[token] for token in first) + sum(weights[token] for token in second)
        return Bead(one, two, shared, total)


def _sums(lines: Sequence[Line]) -> list[int]:
    """The code points of all lines before each, and of all lines."""
    return [0, *accumulate(line.end - line.start for line in lines)]


def _chain(one: Sequence[Tokens], two: Sequence[Tokens]) -> list[int]:
    """For every line of the first document, and for its end, about where the second document stands."""
    pins = [(0, 0), *_longest(_unique(one, two)), (len(one), len(two))]
    middle: list[int] = []
    for (a, c), (b, d) in pairwise(pins):
        middle += [c + round((d - c) * (i - a) / (b - a)) for i in range(a, b)]
    return [*middle, len(two)]


def _unique(one: Sequence[Tokens], two: Sequence[Tokens]) -> list[tuple[int, int]]:
    """Pairs of lines that share at least two tokens which stand once in each document."""
    places: tuple[dict[str, int], dict[str, int]] = ({}, {})
    for lines, table in zip((one, two), places, strict=True):
        for at, line in enumerate(lines):
            for token in line:
                table[token] = -1 if token in table else at
    votes: dict[tuple[int, int], int] = {}
    for token, at in places[0].items():
        other = places[1].get(token, -1)
        if at >= 0 and other >= 0:
            votes[at, other] = votes.get((at, other), 0) + 1
    return sorted(pair for pair, number in votes.items() if number > 1)


def _longest(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that ascends strictly on both sides, by patience sorting."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    ordered = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    for index, (_, j) in enumerate(ordered):
        at = bisect_left(tops, j)
        tops[at : at + 1] = [j]
        ends[at : at + 1] = [index]
        before.append(ends[at - 1] if at else -1)
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(ordered[index])
        index = before[index]
    return [pair for pair in chain[::-1] if pair[0] > 0]
