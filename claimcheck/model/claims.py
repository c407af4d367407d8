"""Figures in their slots, and those that fill one slot."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from claimcheck.model.documents import Document
from claimcheck.model.figures import Figure, place_of
from claimcheck.plain import Plain

Spot = tuple[int, int, int]
"""Where a figure stands: the identity of its document, and its offsets."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Amount(Plain):
    """How an amount is meant: as a level or a change, once or again and again, and for how much.

    Attributes:
        change: Whether it is the amount of a change ("rose by 5") or of a difference ("5 more"), not a level.
        moved: Whether the sentence says that the figure changed to this ("rose to 5").
        pace: In what time it recurs, such as "hour" or "week", where that is told behind it; else "".
        paid_for: How much a price is paid for, where that is told beside it: "1 kilogram" for "a kilo"; else "".
    """

    change: bool = False
    moved: bool = False
    pace: str = ""
    paid_for: str = ""


PLAIN_AMOUNT = Amount()


@define(frozen=True, slots=True, eq=False, repr=False)
class Slot(Plain):
    """The fact that a claim fills, as far as its sentence tells.

    Attributes:
        concepts: Concepts named around the figure with their distance in words, the nearest first; words behind the
            figure have positive distances, and every comma or clause between adds to them.
        names: Names around the figure with their distances, folded across scripts.
        opening: The first word of the sentence where it may be a name, folded, and its distance.
        words: Stems of the content words of the sentence, the nearest first.
        anchors: The other figures of the sentence, as comparable text.
        as_of: The days for which it holds, as ordinals, both included; None where unknown.
        modality: "actual", "planned" or "threshold".
        stance: "demanded" or "answered" where an amount is demanded, or offered or granted to who demands; else "".
        speaker: Who says so, where somebody is named; else "".
        own_count: Whether the sentence calls it an own count ("by our count"), or disputes the figure of others.
        of_another: Whether the sentence before the figure speaks of another one of its kind ("a rival", "elsewhere").
        so_far: Whether words beside the figure say that the count goes on ("so far", "already").
        corrected: Whether the sentence says that an earlier figure is corrected, or of a day that it was another.
        amount: How its amount is meant: as a level or a change, once or again and again.
        place: Where the sentence says at its beginning that its figures hold: a name, folded, or a concept; else "".
        dates_others: Whether the figure is a date that says for when other figures hold ("as of 3 May").
    """

    concepts: tuple[tuple[str, int], ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    opening: tuple[str, int] | None = None
    words: tuple[str, ...] = ()
    anchors: frozenset[str] = frozenset()
    as_of: tuple[int, int] | None = None
    modality: str = "actual"
    stance: str = ""
    speaker: str = ""
    own_count: bool = False
    of_another: bool = False
    so_far: bool = False
    corrected: bool = False
    amount: Amount = PLAIN_AMOUNT
    place: str = ""
    dates_others: bool = False


@define(frozen=True, slots=True, eq=False, repr=False)
class Claim:
    """A figure in its slot, with its sentence.

    Attributes:
        figure: The figure.
        slot: The fact that it states, as far as its sentence tells.
        start: Offset of the first code point of its sentence.
        end: Offset after the last one.
        order: How many claims of the document stand before it.
    """

    figure: Figure
    slot: Slot
    start: int
    end: int
    order: int = 0

    def __repr__(self) -> str:
        """The figure as written, and its place."""
        return f"<Claim {self.figure.text!r} at {place_of(self.figure)}>"

    @property
    def document(self) -> Document:
        """The document in which the claim stands."""
        return self.figure.document

    @property
    def sentence(self) -> str:
        """The sentence as written, outer white space left out."""
        return self.document.text[self.start : self.end].strip()

    @property
    def source(self) -> str:
        """Who says so, for people: the publisher, else the document's name, else just "text"."""
        return self.document.source or self.document.name or "text"

    @property
    def day(self) -> int | None:
        """The last day for which it holds, else that of its document, as an ordinal; None where neither is known."""
        if self.slot.as_of:
            return self.slot.as_of[1]
        return self.document.date.toordinal() if self.document.date else None

    @property
    def spot(self) -> Spot:
        """What is equal for a claim and for its copies, such as one that has its currency from its neighbour."""
        return id(self.document), self.figure.start, self.figure.end


def first_of_sides(claims: Sequence[Claim], sides: Sequence[int]) -> list[Claim]:
    """The first claim of each side, in the order of the sides; a further statement, of side -1, is of none."""
    firsts = {side: claim for side, claim in reversed(list(zip(sides, claims, strict=False))) if side >= 0}
    return [firsts[side] for side in sorted(firsts)]


@define(frozen=True, slots=True, eq=False, repr=False)
class Group:
    """Claims that fill one slot, in the order of documents and offsets, and what the slot is about.

    Attributes:
        about: The fact in words, for people.
        key: The fact as text that does not change with its values.
        origins: For each claim the number of its origin; empty where every document is its own.
        copied: Whether the claims are one statement in versions or translations of one text.
        scope: What parts the claims where they differ in scope alone, in words; "" where they are of one scope.
    """

    claims: tuple[Claim, ...]
    about: str = ""
    key: str = ""
    origins: tuple[int, ...] = ()
    copied: bool = False
    scope: str = ""
