"""Claims, documents and links as the matcher sees them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal

from attrs import define, field

from claimcheck.comparison import COUNTED, dimension
from claimcheck.languages.concepts import SCOPES
from claimcheck.model import Claim, Document, Figure
from claimcheck.values import ZERO

HALF_LIFE = 4.0
"""How many words away a feature counts half."""
CLOSE = 0.5
"""Closeness up to which a concept governs a figure."""
SCOPED = 0.4
"""Words of scope, and the closeness up to which they govern: they may stand before the noun whose figure follows."""
MOST_NEAR = 6
"""How many claims of nearly one number are looked at below it, and above."""

PERIODS = frozenset(("quarter", "half_year", "first_half", "second_half"))
"""Narrowing words that are dates themselves, and narrow the figure that is nearest to these."""


@define(slots=True, eq=False, repr=False)
class Reckoned:
    """What the sentence of a figure tells it to be reckoned from.

    Attributes:
        rates: The percentages of the sentence of an amount.
        levels: The two amounts of which a percentage is the change; none elsewhere.
        parts: In how many parts of the sentence a total of the document falls apart, of which an amount is one; 0 for
            none.
        joined: What a number comes to with the next one that "and" joins to it; None for none.
        sums: What an amount comes to with one or more of those right before and behind it.
        rests: What is left of a number but for a part of it.
        ends: The first and the last day between which a duration lies; none elsewhere.
        dates: The other dates of the sentence of a date.
    """

    rates: tuple[Decimal, ...] = ()
    levels: frozenset[Decimal] = frozenset()
    parts: int = 0
    joined: Decimal | None = None
    sums: frozenset[Decimal] = frozenset()
    rests: frozenset[Decimal] = frozenset()
    ends: frozenset[Decimal] = frozenset()
    dates: tuple[Figure, ...] = ()


@define(slots=True, eq=False, repr=False)
class Profile:
    """One claim as the matcher sees it.

    Attributes:
        claim: The claim.
        bucket: Text that is equal for figures that may state one fact at all.
        head: The counted concept, "" where none is known.
        noun: The stem of the counted word where no concept is known, else "".
        whole: Of how many it is told to be a part; None where that is not told.
        parted: Whether it opens a clause as the whole of a part that follows ("of the 1,260 piles 882 are driven").
        near: Concepts with their closeness, 1 (beside the figure) down to a tenth.
        signed: Concepts with their distance in words, the smallest one.
        names: Names with their closeness.
        words: Stems with their closeness, marked with the language.
        beside: Anchors of the sentence.
        around: Anchors of the neighbouring sentences.
        narrow: Concepts that make the figure a part, a rate or another period, and are nearer to no other figure.
        weight: Feature -> closeness times how much of the document's attention for it this claim has.
        governing: Concepts near enough to govern the figure.
        excluded: Concepts that one of these excludes.
        place: The place that the sentence begins with, a name or a concept; "" for none.
        shared_out: Of whom it is alone, where the sentence has another of its kind for others ("2.1 in women"); "" for
            none.
        reckoned: What its sentence tells it to be reckoned from.
        level: The amount that a year stands right beside ("1.52 billion at the end of 2022"), whose time it tells.
    """

    claim: Claim
    bucket: str
    head: str = ""
    noun: str = ""
    whole: Decimal | None = None
    parted: bool = False
    near: dict[str, float] = field(factory=dict)
    signed: dict[str, int] = field(factory=dict)
    names: dict[str, float] = field(factory=dict)
    words: dict[str, float] = field(factory=dict)
    beside: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    narrow: frozenset[str] = frozenset()
    weight: dict[str, float] = field(factory=dict)
    governing: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()
    place: str = ""
    shared_out: str = ""
    reckoned: Reckoned = field(factory=Reckoned)
    level: Figure | None = None

    @property
    def figure(self) -> Figure:
        """The figure of the claim."""
        return self.claim.figure


@define(slots=True, eq=False, repr=False)
class Sheet:
    """One document: its profiles by bucket, and the names and anchors by which related documents find each other.

    Attributes:
        document: The document.
        profiles: Its claims.
        buckets: The same by bucket.
        known: All names in it.
        familiar: These, and who publishes it.
        telling: How much its names tell, 1 or less.
        anchors: All figures in it.
    """

    document: Document
    profiles: list[Profile]
    buckets: dict[str, list[Profile]]
    known: frozenset[str]
    familiar: frozenset[str]
    telling: float
    anchors: frozenset[str]
    _in_order: dict[str, tuple[list[Decimal], list[Profile]]] = field(factory=dict, init=False)

    def near(self, bucket: str, number: Decimal, share: Decimal) -> list[Profile]:
        """The claims of a kind whose number differs from one by at most a share of it, `MOST_NEAR` to either side."""
        if bucket not in self._in_order:
            told = [profile for profile in self.buckets.get(bucket, ()) if profile.figure.value.edge is not None]
            told.sort(key=_edge)
            self._in_order[bucket] = [_edge(profile) for profile in told], told
        edges, profiles = self._in_order[bucket]
        reach = abs(number) * share
        first, middle = bisect_left(edges, number - reach), bisect_left(edges, number)
        last = bisect_right(edges, number + reach)
        return profiles[max(first, middle - MOST_NEAR) : min(last, middle + MOST_NEAR)]


def _edge(profile: Profile) -> Decimal:
    return profile.figure.value.edge or ZERO


def one_whole(a: Profile, b: Profile) -> bool:
    """Whether both figures are parts of equal wholes ("three of the five", "quatre des cinq")."""
    return a.whole is not None and a.whole == b.whole


def bucket(figure: Figure) -> str:
    """Figures of different buckets are never compared; amounts of all currencies share one."""
    if figure.kind in COUNTED:
        return "number"
    return "money" if figure.kind == "money" else dimension(figure)


def closeness(distance: int) -> float:
    """1 beside the figure, a half `HALF_LIFE` words further."""
    return 1.0 / (1.0 + max(0, abs(distance) - 1) / HALF_LIFE)


def reach(concept: str) -> float:
    """Closeness up to which a concept governs a figure."""
    return SCOPED if concept in SCOPES else CLOSE


@define(frozen=True, slots=True, eq=False, repr=False)
class Link:
    """Two claims of different documents that seem to fill one slot; `agrees` says whether their values can meet.

    `telling` is false where they can meet, but say little of each other: a bound and a number, a year and a day.
    """

    a: Profile
    b: Profile
    score: float
    agrees: bool
    telling: bool = True
