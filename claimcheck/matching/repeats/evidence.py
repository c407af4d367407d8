"""What speaks for it that two figures of one document that differ state one fact: weights of evidence, added up.

Within a document hardly any two figures of a kind state one fact. Those that do give it away: a slip of the pen joins
them, the later one is told as known ("the 46 listed roofs"), a headline sums up the other, both count one thing. None
of this suffices by itself. The weights are fitted as those of `claimcheck.matching.similar.evidence` are, over texts of
at least `FEWEST` figures; of shorter ones the other modules of this folder know what they say in so many words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from attrs import define

from claimcheck.claims import concepts_near
from claimcheck.languages.concepts import NOUNS
from claimcheck.lexicon import lexicon_of
from claimcheck.matching import similar
from claimcheck.matching.repeats import headlines
from claimcheck.matching.repeats._shape import (
    MOST_ALIKE,
    NAME_REACH,
    SWAP,
    are_other_years,
    is_definite,
    share_word,
    years_told,
)
from claimcheck.matching.similar import bars, heads, likeness
from claimcheck.matching.similar._shape import Profile, Sheet
from claimcheck.matching.similar.bars.values import is_age
from claimcheck.matching.similar.evidence import CLEAR_SLIP
from claimcheck.model import Claim, Document
from claimcheck.setting import in_other_rows
from claimcheck.values import ZERO

WEIGHTS = {
    "always": -5.6,
    "digits swapped": 4.6, "of one size": 2.1, "one digit off": 2.0, "durations of one size": 2.7,
    "headline": 2.8, "headline, slip": 1.7, "headline, next sentence": 3.7, "next sentence": -0.9,
    "figures before": -0.4, "figures beside": -0.4, "figures of its kind": -1.5,
    "known, slip": 7.2, "known, one noun": 3.3, "long word": 1.3, "concepts near": 0.7, "measured": 1.5,
    "of other names": -0.8, "other time": -1.5, "other time before": -1.3, "past year": -3.0,
    "stranger": -1.4, "elsewhere": -1.4,
}  # fmt: skip
"""Weight of each witness, in natural logarithms of odds."""
LEAST_SURE = 0.0
"""From what logarithm of odds on two figures of one document are set against each other."""
FEWEST = 8
"""How many figures a document holds at least in which two are weighed."""
NEAR = Decimal("1.5")
"""Up to how many times as large as the other one of two numbers of one size is."""
MOST_FIGURES, MOST_CONCEPTS, MANY_VALUES = 6, 5, 12
"""How many figures of a sentence, concepts near both figures, and values of one kind are counted."""
CONCEPT_REACH = 4
"""Within how many words of a figure a concept is near it."""
AGAIN = 0.3
"""What equal values say at least where one tells the other again."""
FEW = 10
"""Up to what number on people, and things, are counted in passing, each kind by its name."""
NAMED = 0.4
"""How near a name must be to say whose figure it is."""
OTHER_TIMES = frozenset(("previous", "next", "average", "each", "planned", "additional", "old"))
"""Concepts that tell of another time or measure where they stand beside one of two figures alone."""


@define(slots=True, eq=False, repr=False)
class Twice:
    """Two figures of one document, in its order.

    Attributes:
        a: The earlier claim.
        b: The later one.
        known: The slip that would make one of the other; "" for none.
        slip: How far they look like one value then.
    """

    a: Profile
    b: Profile
    known: str
    slip: float


@define(slots=True, eq=False, repr=False)
class Place:
    """A document, and what is known of its figures as a whole.

    Attributes:
        headline: Where its headline ends; 0 for none.
        order: Where a sentence begins -> which of those with figures it is, from 0.
        figures: Where a sentence begins -> how many figures it holds.
        values: Kind -> how many different values of it there are.
        named: Name -> where the sentences begin that have it.
    """

    headline: int
    order: dict[int, int]
    figures: dict[int, int]
    values: dict[str, int]
    named: dict[str, set[int]]


def pairs(claims: Sequence[Claim]) -> dict[Document, list[tuple[Claim, Claim]]]:
    """The figures of each document that are likelier one fact than two, each the best partner of the other.

    Args:
        claims: The claims of all documents, with the numbers of nothing.
    """
    return {
        sheet.document: [(pair.a.claim, pair.b.claim) for pair in _partners(sheet)] for sheet in similar.read(claims)
    }


def _partners(sheet: Sheet) -> Iterator[Twice]:
    place = place_of(sheet)
    score = {pair: found for pair in candidates(sheet) if (found := weigh(pair, place)) >= LEAST_SURE}
    best: dict[int, Twice] = {}
    for pair in sorted(score, key=score.__getitem__, reverse=True):
        best.setdefault(id(pair.a), pair)
        best.setdefault(id(pair.b), pair)
    return (pair for pair in score if best[id(pair.a)] is pair is best[id(pair.b)])


def candidates(sheet: Sheet) -> Iterator[Twice]:
    """The pairs of figures of one kind that cannot both be true, where nothing says that they are of two facts."""
    if len(sheet.profiles) < FEWEST:
        return
    for bucket, rows in sheet.buckets.items():
        if bucket == "ordinal" or len(rows) > MOST_ALIKE:
            continue
        told = {id(each) for pair in combinations(rows, 2) if likeness.equality(*pair) > AGAIN for each in pair}
        for one, two in combinations(rows, 2):
            a, b = (one, two) if one.figure.start < two.figure.start else (two, one)
            if likeness.equality(a, b) or (id(a) in told and id(b) in told) or _of_two_facts(a, b, rows):
                continue
            known = likeness.slip_of(a, b)
            slip = likeness.slip(a, b, known)
            if bars.bar_between(a, b, sheet.anchors, clear=slip >= CLEAR_SLIP) is None:
                yield Twice(a, b, known, slip)


def _of_two_facts(a: Profile, b: Profile, rows: Sequence[Profile]) -> bool:
    """Whether what two figures of a kind are, or what stands beside them, says that they are of two facts."""
    if a.claim.start == b.claim.start or a.figure.value.granularity != b.figure.value.granularity:
        return True
    if are_other_years(a.claim, b.claim) or is_age(a) or is_age(b) or _are_few(a, b):
        return True
    if not heads.heads_fit(a, b, strict=False):
        return True
    if {a.place, b.place} & NOUNS and a.place != b.place:
        return True
    if _tells(a, b, rows) or _tells(b, a, rows) or in_other_rows(a.claim, b.claim):
        return True
    return _is_left(a, b, rows) or _is_left(b, a, rows)


def _are_few(a: Profile, b: Profile) -> bool:
    """Whether two small numbers are of things of other names: two children, three victims."""
    return a.bucket == "number" and a.head != b.head and max(_number(a), _number(b)) <= FEW


def _number(a: Profile) -> Decimal:
    return abs(a.figure.value.first or ZERO)


def _tells(a: Profile, b: Profile, rows: Sequence[Profile]) -> bool:
    """Whether the sentence of the one tells the other one, too: "five and four years respectively"."""
    return any(each.claim.start == b.claim.start and likeness.equality(a, each) > AGAIN for each in rows)


def _is_left(whole: Profile, part: Profile, rows: Sequence[Profile]) -> bool:
    """Whether the text tells between two numbers, or beside them, by how much the one is smaller: "lost 27 of them"."""
    rest = _number(whole) - _number(part)
    first, last = sorted((whole.claim.start, part.claim.start))
    between = (each for each in rows if first <= each.claim.start <= last)
    return whole.bucket != "date" and rest > 0 and any(each.figure.value.first == rest for each in between)


def place_of(sheet: Sheet) -> Place:
    """What is known of the figures of a document as a whole."""
    figures: dict[int, int] = {}
    named: dict[str, set[int]] = {}
    for profile in sheet.profiles:
        start = profile.claim.start
        figures[start] = figures.get(start, 0) + 1
        for name in profile.names:
            named.setdefault(name, set()).add(start)
    order = {start: at for at, start in enumerate(sorted(figures))}
    values = {bucket: len(set(map(likeness.stated, rows))) for bucket, rows in sheet.buckets.items()}
    return Place(headlines.end_of(sheet.document), order, figures, values, named)


def weigh(pair: Twice, place: Place) -> float:
    """The logarithm of the odds that two figures of one document that differ state one fact."""
    return sum(WEIGHTS[name] * answer for name, answer in witnesses(pair, place))


def witnesses(pair: Twice, place: Place) -> Iterator[tuple[str, float]]:
    """What each witness says; those that say nothing are left out."""
    yield "always", 1.0
    yield from _values(pair)
    yield from _places(pair, place)
    yield from _told_again(pair)
    yield from _slots(pair, place)
    yield from _apart(pair, place)


def _values(pair: Twice) -> Iterator[tuple[str, float]]:
    """How the values look: like a slip, or near each other."""
    one, two = pair.a, pair.b
    if pair.known == SWAP:
        yield "digits swapped", 1.0
    if one.bucket == "date":
        return
    if ZERO < likeness.times(one, two) <= NEAR:
        yield "of one size", 1.0
        if one.figure.kind == "duration":
            yield "durations of one size", 1.0
    if heads.heads_fit(one, two, strict=True) and likeness.in_one_digit(one, two):
        yield "one digit off", 1.0


def _places(pair: Twice, place: Place) -> Iterator[tuple[str, float]]:
    """Where both stand: in a headline, one sentence after the other, among how many other figures."""
    first, second = pair.a.claim.start, pair.b.claim.start
    follows = place.order[second] - place.order[first] == 1
    if pair.a.figure.end <= place.headline < pair.b.figure.end:
        yield "headline", 1.0
        yield "headline, slip", pair.slip
        yield "headline, next sentence", float(follows)
    yield "next sentence", float(follows)
    yield "figures before", float(min(MOST_FIGURES, place.figures[first]))
    yield "figures beside", float(min(MOST_FIGURES, place.figures[second]))


def _told_again(pair: Twice) -> Iterator[tuple[str, float]]:
    """Whether the later figure is told as known, and what words both have in common."""
    one, two = pair.a, pair.b
    if is_definite(two.claim):
        yield "known, slip", pair.slip
        if (one.head and one.head == two.head) or (one.noun and one.noun == two.noun):
            yield "known, one noun", 1.0
    if share_word(one.claim, two.claim):
        yield "long word", 1.0
    near = concepts_near(one.claim, CONCEPT_REACH) & concepts_near(two.claim, CONCEPT_REACH)
    yield "concepts near", float(min(MOST_CONCEPTS, len(near)))


def _slots(pair: Twice, place: Place) -> Iterator[tuple[str, float]]:
    """What is counted, and of how many other things."""
    one, two = pair.a, pair.b
    if heads.measured(one, two):
        yield "measured", 1.0
    if one.bucket == "number" and one.head != two.head:
        yield "of other names", 1.0
    yield "figures of its kind", min(MANY_VALUES, place.values[one.bucket]) / MANY_VALUES


def _apart(pair: Twice, place: Place) -> Iterator[tuple[str, float]]:
    """What parts two figures: another time, somebody else, another place."""
    one, two = pair.a, pair.b
    if _of_another_time(one, two):
        yield "other time before", 1.0
    if _of_another_time(two, one):
        yield "other time", 1.0
    if _tells_past_year(two.claim):
        yield "past year", 1.0
    if _is_of_stranger(two, one, place):
        yield "stranger", 1.0
    if one.place != two.place:
        yield "elsewhere", 1.0


def _of_another_time(a: Profile, b: Profile) -> bool:
    """Whether a concept beside the one makes it that of another time or measure, and the other has none."""
    told = concepts_near(a.claim, NAME_REACH) & OTHER_TIMES
    return not told.issubset(concept for concept, _ in b.claim.slot.concepts)


def _tells_past_year(claim: Claim) -> bool:
    """Whether the sentence of a figure names a year before that of its document."""
    today = claim.document.date
    return today is not None and any(year is not None and year < today.year for year in years_told(claim))


def _is_of_stranger(a: Profile, b: Profile, place: Place) -> bool:
    """Whether a name near a figure stands in no other sentence with figures."""
    if lexicon_of(a.figure.language).page.capital_nouns:
        return False
    near = (name for name, weight in a.names.items() if weight >= NAMED and name not in b.names)
    return any(place.named[name] == {a.claim.start} for name in near)
