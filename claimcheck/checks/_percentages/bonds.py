"""A percentage with two amounts near it that it may be of."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from itertools import combinations, permutations, product

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape.ballots import versus, wins_seats
from claimcheck.checks._shape.changes import (
    FARTHEST_LEVELS,
    Change,
    against_plan,
    changed,
    grows_by,
    is_period,
    one_thing,
)
from claimcheck.checks._shape.shares import Share, alike, centre, is_amount, is_fraction, ratio_of, stated_share
from claimcheck.checks._shape.tables import is_of_another_row
from claimcheck.languages.concepts import of_people_and_things
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, in_other_rows
from claimcheck.values import HUNDRED, ZERO, Interval

STEEP = "gradient"
"""The concept of percentages that tell how steep something is."""
PLACES_TAKEN = frozenset(("bed", "seat", "room", "berth", "apartment"))
"""What occupancy is a share of."""
BACK, AHEAD = 2, 1
"""How many sentences with figures before that of a percentage, and behind it, its amounts are looked for."""
MOST_NEAR = 14
"""Among more amounts than so many nothing shows which two a percentage is of."""
FARTHEST = Decimal(4)
"""Up to how many times as large or small as what the amounts come to a percentage may be."""
NAME_REACH = 5
"""Within how many tokens of a percentage it is said what it is."""
RISING = CHANGES - {"decrease"}
"""Concepts of changes that make more of something."""
SINGLE = frozenset(("=", "~", "<=", ">", ">=", "<"))
"""Comparators of figures that tell one number: all but those of ranges."""
Found = tuple[str, Claim, Claim, Interval, Change | None]
"""Kind, both amounts, what percentage they come to, and the change."""


@define(frozen=True, slots=True)
class Off:
    """How far the amounts of a percentage stand from it.

    Attributes:
        far: How many sentences with figures the farther one is off.
        behind: Whether one stands in a later sentence.
        others: How many more amounts stand in the sentences of all three and between them.
    """

    far: int
    behind: bool
    others: int


@define(slots=True, eq=False, repr=False)
class Bond:
    """A percentage and two amounts.

    Attributes:
        kind: "change" of a level from one to two, or "share" of one in two.
        percent: The percentage.
        one: The old level, or the part.
        two: The new level, or the whole.
        came: What percentage the amounts come to.
        stated: The percentages that are told.
        place: The sentence of the percentage.
        places: The sentences of the amounts.
        off: How far the amounts stand from the percentage.
        change: The change of the levels; None for a share.
    """

    kind: str
    percent: Claim
    one: Claim
    two: Claim
    came: Interval
    stated: Interval
    place: Setting
    places: tuple[Setting, Setting]
    off: Off
    change: Change | None = None

    @property
    def fits(self) -> bool:
        """Whether the percentage is that of the amounts."""
        return self.came.meets(self.stated)


def by_percentage(sentences: Sequence[Setting], known: Set[Claim] = frozenset()) -> Iterator[list[Bond]]:
    """Each percentage of a document with every two amounts near it that are not too far off what it says.

    One that fits an amount of its sentence and another one of the document, however far off, is explained, and left
    out.

    Args:
        sentences: Those of the document that hold figures.
        known: Percentages that are told of already, and left out as well.
    """
    for at, place in enumerate(sentences):
        for percent in filter(is_percentage, place.claims):
            if percent in known:
                continue
            found = list(_of(sentences, at, percent))
            if found and not _is_explained(sentences, at, percent):
                yield found


def parts_and_wholes(sentences: Sequence[Setting]) -> frozenset[frozenset[int]]:
    """The part and the whole, by their ids, of each percentage that fits an amount of its sentence and one near it."""
    found = set[frozenset[int]]()
    for at, place in enumerate(sentences):
        for percent in filter(is_percentage, place.claims):
            here = [claim for claim in place.claims if is_level(claim, percent)]
            before = [
                claim for each in sentences[max(0, at - 1) : at] for claim in each.claims if is_level(claim, percent)
            ]
            if len(here) + len(before) > MOST_NEAR:
                continue
            for a, b in itertools.chain(combinations(here, 2), product(here, before)):
                if any(came.meets(stated_share(percent)) for _, _, _, came, _ in _shares(a, b, percent)):
                    found.add(frozenset((id(a), id(b))))
    return frozenset(found)


def _is_explained(sentences: Sequence[Setting], at: int, percent: Claim) -> bool:
    """Whether a percentage fits an amount of its sentence and one that stands far from it, or one and its growth."""
    here = [claim for claim in sentences[at].claims if is_level(claim, percent)]
    rest = [claim for place in sentences for claim in place.claims if is_level(claim, percent) and claim not in here]
    stated = stated_share(percent)
    rises = _rises(sentences[at], percent)
    made = (found for a, b in product(here, rest) for found in _both(a, b, percent, rises=rises))
    if any(Share(a, percent, b).grows() for a, b in permutations(here, 2) if alike(a, b)):
        return True
    return any(came.meets(stated) for _, _, _, came, _ in made) or _fits_together(here, rest, percent)


def _fits_together(here: Sequence[Claim], rest: Sequence[Claim], percent: Claim) -> bool:
    """Whether the two amounts right before a percentage are it together: "1.6 million and 2.1 million, in all 26 %"."""
    last = [claim for claim in here if claim.figure.end <= percent.figure.start][-2:]
    if len(last) < 2:
        return False
    wholes = (whole for whole in rest if all(alike(claim, whole) for claim in last))
    ratios = [[ratio_of(claim, whole) for claim in last] for whole in wholes]
    return any(arithmetic.total(each).meets(stated_share(percent)) for each in ratios)


def _both(a: Claim, b: Claim, percent: Claim, *, rises: bool | None) -> Iterator[Found]:
    """The change from one of two amounts to the other, and the share of the smaller one in the larger."""
    yield from _changes(a, b, percent, rises=rises)
    yield from _shares(a, b, percent)


def is_percentage(claim: Claim) -> bool:
    """Whether a figure is a percentage that something may be of something, or have changed by: a fraction, too."""
    figure, first = claim.figure, claim.figure.value.first
    if first is None or first <= ZERO or figure.value.problem:
        return False
    single = figure.value.last in (None, first) or figure.value.comparator == "~"
    return single and figure.kind == "percent" and figure.unit in ("percent", "percentage_point")


def _of(sentences: Sequence[Setting], at: int, percent: Claim) -> Iterator[Bond]:
    first, rises = max(0, at - BACK), _rises(sentences[at], percent)
    amounts = [
        (index, claim)
        for index, place in enumerate(sentences[first : at + AHEAD + 1], first)
        for claim in place.claims
        if is_level(claim, percent) and not (claim.figure.kind == "percent" and grows_by(place, claim))
    ]
    if len(amounts) > MOST_NEAR:
        amounts = [(index, claim) for index, claim in amounts if index == at]
    for (i, a), (j, b) in combinations(amounts, 2):
        indices = {id(a): i, id(b): j}
        inside = range(min(i, j, at), max(i, j, at) + 1)
        others = sum(index in inside for index, _ in amounts) - 2
        for kind, one, two, came, change in _both(a, b, percent, rises=rises):
            places = (sentences[indices[id(one)]], sentences[indices[id(two)]])
            off = Off(max(abs(i - at), abs(j - at)), max(i, j) > at, others)
            bond = Bond(kind, percent, one, two, came, stated_share(percent), sentences[at], places, off, change)
            if _is_near(bond) and not _is_barred(bond):
                yield bond


def _is_barred(bond: Bond) -> bool:
    """Whether a change is compared with a plan, part and whole are the two sides of a vote, or seats that votes won.

    How steep something is tells no share of its lengths.
    """
    if STEEP in near(bond.place, bond.percent):
        return True
    if bond.kind == "change":
        return against_plan(bond.place, bond.percent)
    if "occupancy" in bond.place.concepts(bond.place.lead(bond.percent)[-1:]) and not _are_places(bond):
        return True
    if wins_seats((bond.place, *bond.places), bond.percent, bond.one, bond.two):
        return True
    return bond.places[0] is bond.places[1] and versus(bond.places[0], bond.two, bond.one)


def _are_places(bond: Bond) -> bool:
    """Whether amounts are those of places that are taken, of which occupancy is a share."""
    return not PLACES_TAKEN.isdisjoint((bond.one.figure.noun, bond.two.figure.noun))


def _rises(place: Setting, percent: Claim) -> bool | None:
    """Whether words beside a percentage say that something rose, or that it fell; None where they say neither."""
    told = near(place, percent) & CHANGES
    return told <= RISING if told and (told <= RISING or told.isdisjoint(RISING)) else None


def near(place: Setting, claim: Claim) -> set[str]:
    """The concepts that stand right before a figure of a sentence, or right behind it."""
    return place.concepts([*place.lead(claim)[-NAME_REACH:], *place.after(claim)[:NAME_REACH]])


def is_level(claim: Claim, percent: Claim) -> bool:
    """Whether a figure may be a level, a part or a whole: another percentage where points are told."""
    figure = claim.figure
    if claim is percent or figure.value.comparator not in SINGLE:
        return False
    if percent.figure.unit == "percentage_point":
        return figure.unit == "percent" and not is_fraction(figure) and (figure.value.first or ZERO) > 0
    return is_amount(claim) and figure.kind != "percent" and not is_period(claim)


def _changes(a: Claim, b: Claim, percent: Claim, *, rises: bool | None) -> Iterator[Found]:
    """The change from the one to the other, the way words say, or whichever the percentage fits or is nearer to."""
    if in_other_rows(a, b) or not one_thing(a, b):
        return
    points = percent.figure.unit == "percentage_point"
    both = [change for change in (changed(a, b), changed(b, a)) if change is not None]
    both = [change for change in both if rises is None or change.rises() == rises]
    made = [(change, change.difference() if points else change.growth()) for change in both]
    made = [each for each in made if each[0].distance < FARTHEST_LEVELS and None not in (each[1].low, each[1].high)]
    stated = stated_share(percent)
    if made:
        change, came = min(made, key=lambda each: (not each[1].meets(stated), abs(centre(each[1]) - centre(stated))))
        yield "change", change.old, change.new, came, change


def _shares(a: Claim, b: Claim, percent: Claim) -> Iterator[Found]:
    signed = percent.figure.text[:1] == "+"
    if signed or percent.figure.unit == "percentage_point" or centre(stated_share(percent)) > HUNDRED:
        return
    if of_people_and_things(a.figure.noun, b.figure.noun):
        return
    for part, whole in ((a, b), (b, a)):
        if alike(part, whole) and not is_of_another_row(part, whole):
            came = ratio_of(part, whole)
            if None not in (came.low, came.high):
                yield "share", part, whole, came, None
                return


def _is_near(bond: Bond) -> bool:
    came, stated = centre(bond.came), centre(bond.stated)
    return came > 0 and (bond.fits or (came <= FARTHEST * stated and stated <= FARTHEST * came))
