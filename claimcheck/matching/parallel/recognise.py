"""Are two aligned documents versions of one text? Reports of one event share names and figures too, and are not.

What tells them apart is measured on the alignment: a version says the same sentence by sentence, in one order, at an
even length and with little left over; two reports of one event share much, but out of order and unevenly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from attrs import define

from claimcheck.matching.parallel._shape import Bead, Line, Tokens


@define(frozen=True, slots=True, eq=False, repr=False)
class Measures:
    """How much of an alignment is there.

    Attributes:
        density: Weight of the shared evidence, for each content word of both texts.
        likeness: Share of the comparable evidence of aligned lines that both sides share, from 0 to 1.
        order: The shared evidence, as part of what the lines would share if each could choose its partner freely.
        unevenness: Mean deviation of the lengths of aligned lines from the common ratio, as a logarithm.
        left: Share of the text without a partner, for the document that has less of it.
        missing: The same for the document that has more of it.
        simple: Share of the beads that hold one line of each document.
        lines: How many lines the shorter document has.
    """

    density: float
    likeness: float
    order: float
    unevenness: float
    left: float
    missing: float
    simple: float
    lines: int


@define(frozen=True, slots=True, eq=False, repr=False)
class Bounds:
    """What versions of one text come to at the least, and at the most."""

    density: float
    likeness: float
    order: float
    simple: float
    unevenness: float = 0.22
    left: float = 0.1
    missing: float = 0.12
    together: float = 0.0
    """Density and likeness added: what shares fewer words must be the more alike in what it shares."""


ONE_LANGUAGE = Bounds(density=0.72, likeness=0.76, order=0.92, simple=0.4, together=1.7)
TWO_LANGUAGES = Bounds(density=0.1, likeness=0.82, order=0.9, simple=0.5)
MOST_PLACES = 50
"""Tokens of more lines than this tell nothing about order."""
FEW_LINES = 7
"""Below so many lines two reports of one event can be in one order by chance, and must be closer to be versions."""
SHORT_ONE_LANGUAGE = Bounds(density=1.0, likeness=0.8, order=0.92, simple=0.8)
SHORT_TWO_LANGUAGES = Bounds(density=0.1, likeness=0.82, order=0.9, simple=0.8)
EXTENDED = Bounds(density=0.6, likeness=0.9, order=0.95, simple=0.8, unevenness=0.1, left=0.05, missing=0.6)
"""A version in the same language to which paragraphs were added."""
LINE_BY_LINE = Bounds(density=0.7, likeness=0.86, order=0.96, simple=1.0, unevenness=0.15, left=0.0, missing=0.0)
"""A version in the same language that has a line for each line, and nothing else: it may share fewer words."""
ABRIDGED = Bounds(density=0.1, likeness=0.9, order=0.93, simple=0.7, left=0.02, missing=0.2)
"""A translation that leaves lines out, or adds some."""
FREE = Bounds(density=0.6, likeness=0.95, order=0.95, simple=0.8, unevenness=0.3)
"""A translation that shares much, and whose lines differ in length."""
MANY_LINES, LONG_TWO_LANGUAGES = 12, Bounds(density=0.1, likeness=0.75, order=0.95, simple=0.85)
"""From how many lines on hardly two reports go line by line, be they alike or not, and what these come to then."""


def versions(measures: Measures, *, one_language: bool) -> bool:
    """Whether two documents are versions (or, in two languages, translations) of one text."""
    return any(_within(measures, bounds) for bounds in _bounds(measures.lines, one_language=one_language))


def _bounds(lines: int, *, one_language: bool) -> Sequence[Bounds]:
    """The bounds for documents of so many lines; those of versions keep to one of them."""
    if one_language:
        return (SHORT_ONE_LANGUAGE if lines < FEW_LINES else ONE_LANGUAGE), EXTENDED, LINE_BY_LINE
    if lines < FEW_LINES:
        return (SHORT_TWO_LANGUAGES,)
    return (TWO_LANGUAGES, ABRIDGED, FREE, *((LONG_TWO_LANGUAGES,) if lines >= MANY_LINES else ()))


def _within(measures: Measures, bounds: Bounds) -> bool:
    return (
        measures.density >= bounds.density
        and measures.likeness >= bounds.likeness
        and measures.density + measures.likeness >= bounds.together
        and measures.order >= bounds.order
        and measures.simple >= bounds.simple
        and measures.unevenness <= bounds.unevenness
        and measures.left <= bounds.left
        and measures.missing <= bounds.missing
    )


def measured(
    lines: tuple[Sequence[Line], Sequence[Line]],
    tokens: tuple[Sequence[Tokens], Sequence[Tokens]],
    weights: Mapping[str, float],
    beads: Sequence[Bead],
) -> Measures:
    """The measures of an alignment."""
    pairs = [bead for bead in beads if bead.full]
    shared = sum(bead.shared for bead in pairs)
    total = sum(bead.weight for bead in pairs)
    sizes = [(length(lines[0][slice(*bead.one)]), length(lines[1][slice(*bead.two)])) for bead in pairs]
    aligned = tuple(sum(size[side] for size in sizes) for side in (0, 1))
    left = sorted(1 - aligned[side] / max(1, length(lines[side])) for side in (0, 1))
    return Measures(
        density=shared / max(1, sum(len(line.words) for side in lines for line in side)),
        likeness=2 * shared / total if total else 0.0,
        order=shared / max(0.01, _free(tokens, weights)),
        unevenness=_unevenness(sizes),
        left=left[0],
        missing=left[1],
        simple=sum(bead.simple for bead in pairs) / max(1, len(beads)),
        lines=min(map(len, lines)),
    )


def length(lines: Sequence[Line]) -> int:
    """Length of some lines, in code points."""
    return sum(line.end - line.start for line in lines)


def _unevenness(sizes: Sequence[tuple[int, int]]) -> float:
    ratio = (sum(b for _, b in sizes) or 1) / (sum(a for a, _ in sizes) or 1)
    parts = sum((a + b) * abs(math.log((a * ratio + 10) / (b + 10))) for a, b in sizes)
    return parts / max(1, sum(a + b for a, b in sizes))


def _free(tokens: tuple[Sequence[Tokens], Sequence[Tokens]], weights: Mapping[str, float]) -> float:
    """What the lines of the first document share with the best line of the second, whatever the order."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(tokens[1]):
        for token in line:
            if token in weights:
                places.setdefault(token, []).append(at)
    result = 0.0
    for line in tokens[0]:
        scores: dict[int, float] = {}
        for token in line:
            found = places.get(token, ())
            if len(found) <= MOST_PLACES:
                for at in found:
                    scores[at] = scores.get(at, 0.0) + weights[token]
        result += max(scores.values(), default=0.0)
    return result
