"""What the steps of the alignment hand to each other: lines of a document, and beads of lines that correspond."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from claimcheck.model import Claim

Tokens = frozenset[str]
"""A line as tokens that mean the same in both documents."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Line:
    """A sentence as the alignment sees it.

    Attributes:
        start, end: Offsets of the sentence, `end` excluded.
        language: Code of its passage's language.
        values: Its figures as text that is equal for equal numbers of any kind and language.
        digits: Every run of digits in it, figures or not.
        names: Skeletons of words written with a capital.
        concepts: The concepts it names.
        words: Stems of its content words.
        cognates: Beginnings of the skeletons of its longer words, alike in related languages.
        claims: Its claims, in the order of offsets.
        stray: The runs of digits that belong to no figure.
    """

    start: int
    end: int
    language: str
    values: frozenset[str]
    digits: frozenset[str]
    names: frozenset[str]
    concepts: frozenset[str]
    words: frozenset[str]
    cognates: frozenset[str]
    claims: tuple[Claim, ...]
    stray: frozenset[str] = frozenset()


@define(frozen=True, slots=True, eq=False, repr=False)
class Bead:
    """Lines of one document that say what lines of the other say; either side may be empty.

    Attributes:
        one: First line of the first document, and the line after the last.
        two: The same of the second document.
        shared: Weight of the evidence that both sides share.
        weight: Weight of the evidence of both sides together, shared or not.
    """

    one: tuple[int, int]
    two: tuple[int, int]
    shared: float = 0.0
    weight: float = 0.0

    @property
    def full(self) -> bool:
        """Whether it has lines on both sides."""
        return self.one[0] < self.one[1] and self.two[0] < self.two[1]

    @property
    def simple(self) -> bool:
        """Whether it has one line on each side."""
        return self.one[1] - self.one[0] == self.two[1] - self.two[0] == 1


@define(frozen=True, slots=True, eq=False, repr=False)
class Alignment:
    """Two documents that are versions or translations of one text, bead by bead."""

    lines_one: Sequence[Line]
    lines_two: Sequence[Line]
    beads: Sequence[Bead]


@define(frozen=True, slots=True, eq=False, repr=False)
class Link:
    """Two claims that correspond; `told` where their values can be compared and are worth comparing."""

    one: Claim
    two: Claim
    told: bool = True
