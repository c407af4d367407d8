"""A claim's slot as weighted features, and what a document looks like from outside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from attrs import define, field

from claimcheck.claims import anchor
from claimcheck.comparison import COUNTED, dimension
from claimcheck.languages.concepts import KIN, NARROWING, NOUNS, SCOPES, rivals, wider
from claimcheck.lexicon import lexicon
from claimcheck.model import Claim, Document, Figure
from claimcheck.tokens import Tokens

HALF_LIFE = 4.0
"""How many words away a feature counts half."""
FAINTEST = 0.1
NEIGHBOURS = 1
"""How many sentences to either side lend their figures as anchors."""
CLOSE = 0.5
"""Closeness up to which a concept governs a figure."""
SCOPED = 0.4
"""Words of scope, and the closeness up to which they govern: they may stand before the noun whose figure follows."""
NARROW = 6
"""How many words from a figure a narrowing word may stand."""
TAIL, ANTECEDENT = 40, 12
"""How many code points behind a number "of them" may end, and among how many figures before it they are looked for."""
ROUND, OPENING = frozenset((10, 100, 1000)), 12
"""Amounts that measure others, and how many code points before them a sentence may begin with "of every"."""
BESIDE = RANKED = 2
"""How many words off a word is right beside a figure, and behind an ordinal the noun that it ranks."""
ADJOINING = frozenset(("rest", "additional"))
"""Narrowing words that do so right beside a figure only, and are verbs and adverbs elsewhere ("reste", "further")."""
OF_SHARES = frozenset(("young",))
"""Narrowing words that do so for shares only, whose whole is another; people counted may be called young in passing."""
NOT_OF_TIME = frozenset(("each", "old"))
"""Narrowing words that say nothing of lengths of time: "every 12 minutes", a former director's three years."""
PERIODS = frozenset(("quarter", "half_year", "first_half", "second_half"))
"""Narrowing words that are dates themselves, and narrow the figure that is nearest to these."""
DISOWNED = 0.6
"""How much of a concept is left to a figure where it stands nearer to another."""
LEVELS = frozenset(("money", "count", "number", "quantity"))
GAP, GAPS = 16, frozenset(",;:.()\n")
"""How many code points may stand between an amount and the year it is of, and which of them part the two."""
KINSHIP = 0.5
"""How much a concept says of its kin."""
GENERIC = frozenset(("person", "state", "unit", "piece", "number", "group", "amount", "value", "total", "team"))
"""What is counted in too many ways to tell a fact by itself."""
COUNTED_DEEDS = frozenset(("hire", "lay_off", "birth", "death", "arrival", "departure", "win", "appoint", "download"))
"""Deeds that are counted like things ("250 layoffs")."""
_FAMILIES: dict[str, list[str]] = {}
for _number, _row in enumerate(KIN):
    for _concept in _row:
        _FAMILIES.setdefault(_concept, []).append(f"kin:{_number}")


@define(slots=True, eq=False, repr=False)
class Profile:
    """One claim as the matcher sees it.

    Attributes:
        claim: The claim.
        bucket: Text that is equal for figures that may state one fact at all.
        head: The counted concept, "" where none is known.
        noun: The stem of the counted word where no concept is known, else "".
        whole: Of how many it is told to be a part; None where that is not told.
        near: Concepts with their closeness, 1 (beside the figure) down to `FAINTEST`.
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
        level: The amount that a year stands right beside ("1.52 billion at the end of 2022"), whose time it tells.
    """

    claim: Claim
    bucket: str
    head: str = ""
    noun: str = ""
    whole: Decimal | None = None
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


def sheet(
    document: Document,
    claims: Sequence[Claim],
    name_of: dict[str, str],
    known: Iterable[str],
    telling: float,
    publisher: Iterable[str],
) -> Sheet:
    """The profiles of one document."""
    profiles = [_profile(claim, name_of) for claim in claims if _comparable(claim)]
    _parts(profiles)
    _levels(profiles)
    _neighbours(profiles)
    _years(profiles)
    _narrow(profiles)
    _own(profiles)
    _govern(profiles)
    buckets: dict[str, list[Profile]] = {}
    for profile in profiles:
        buckets.setdefault(profile.bucket, []).append(profile)
    for group in buckets.values():
        _share_out(group)
    names = {name for profile in profiles for name in profile.names} | {name_of.get(name, name) for name in known}
    familiar = names | {name_of.get(name, name) for name in publisher}
    anchors = frozenset(anchor(profile.figure) for profile in profiles)
    return Sheet(document, profiles, buckets, frozenset(names), frozenset(familiar), telling, anchors)


def _parts(profiles: Sequence[Profile]) -> None:
    """Give "eleven" of "eleven of the 27 governments", and "nine of them", the whole and what is counted there."""
    for at, part in enumerate(profiles):
        whole = _whole(profiles, at)
        if whole is None:
            continue
        value = whole.figure.value
        part.whole = value.first if value.exact else None
        if not part.head and not part.noun:
            part.head, part.noun = whole.head, whole.noun
            if part.head:
                _keep(part.near, part.head, 1.0)


def _levels(profiles: Sequence[Profile]) -> None:
    """Give "96,000" of "fell to 74,000 tons, and is now 96,000" the noun of the level before it."""
    numbers = [profile for profile in profiles if profile.figure.kind in COUNTED]
    for level, other in pairwise(numbers):
        bare = other.figure.kind == "number" and not other.head and not other.noun
        if not bare or level.figure.kind != "count" or level.claim.start != other.claim.start:
            continue
        low = Tokens(other.figure.document.text, level.figure.end, other.figure.start).low
        if lexicon(other.figure.language).to_level.behind(low, len(low)) is not None:
            other.head, other.noun = level.head, level.noun


def _whole(profiles: Sequence[Profile], at: int) -> Profile | None:
    """The count that a number is told to be a part of: right behind it, or the one before where a pronoun stands."""
    part = profiles[at]
    if part.bucket != "number" or part.figure.kind not in COUNTED:
        return None
    behind = profiles[at + 1] if at + 1 < len(profiles) else None
    words, text = lexicon(part.figure.language), part.figure.document.text
    if behind is not None and behind.figure.kind == "count" and behind.claim.start == part.claim.start:
        low = Tokens(text, part.figure.end, behind.figure.start).low
        found = words.out_of.ahead(low, 0) if low else None
        if found and found[0] == len(low):
            return behind
    if part.figure.kind != "number":
        return None
    tail = Tokens(text, part.figure.end, min(part.claim.end, part.figure.end + TAIL)).low
    if words.of_which.ahead(tail, 0) is None:
        return None
    earlier = (profiles[step] for step in range(at - 1, max(-1, at - 1 - ANTECEDENT), -1))
    return next((other for other in earlier if other.head or other.noun), None)


def _comparable(claim: Claim) -> bool:
    value = claim.figure.value
    return not value.problem and not (value.first is None and value.last is None) and not _for_instance(claim)


def _for_instance(claim: Claim) -> bool:
    """Whether a round amount opens its sentence as a measure of others: "Of 100 euros spent, 88 come back"."""
    figure = claim.figure
    if figure.value.first not in ROUND or figure.start - claim.start > OPENING:
        return False
    lead = Tokens(figure.document.text, claim.start, figure.start).low
    return len(lead) > 0 and lexicon(figure.language).out_of.ahead(lead, 0) is not None


def _profile(claim: Claim, name_of: dict[str, str]) -> Profile:
    slot, figure = claim.slot, claim.figure
    known = figure.noun in NOUNS if figure.noun else False
    head = (figure.noun or "") if known else _deed(claim) or _ranked(claim)
    noun = "" if head or not figure.noun else lexicon(figure.language).meanings.stem(figure.noun)
    profile = Profile(claim, bucket(figure), head, noun)
    for concept, distance in slot.concepts:
        _keep(profile.near, concept, closeness(distance))
        if concept not in profile.signed:
            profile.signed[concept] = distance
    for concept in list(profile.near):
        for step, broader in enumerate(wider(concept), 1):
            _keep(profile.near, broader, profile.near[concept] * 0.6**step)
        for family in _FAMILIES.get(concept, ()):
            _keep(profile.near, family, profile.near[concept] * KINSHIP)
    named = [*slot.names, *((slot.opening,) if slot.opening and slot.opening[0] in name_of else ())]
    for name, distance in named:
        if distance and len(name) > 1:
            _keep(profile.names, name_of.get(name, name), closeness(distance))
    profile.place = name_of.get(slot.place, slot.place)
    own = figure.text.lower()
    for rank, stem in enumerate(word for word in slot.words if word not in own):
        _keep(profile.words, f"{figure.language}:{stem}", closeness(rank + 1))
    profile.beside = frozenset(slot.anchors)
    return profile


def _deed(claim: Claim) -> str:
    """The deed that a count counts ("250 layoffs"); "" where it counts none that is known."""
    if claim.figure.kind != "count":
        return ""
    return next((concept for concept, distance in claim.slot.concepts if not distance and concept in COUNTED_DEEDS), "")


def _ranked(claim: Claim) -> str:
    """What an ordinal ranks: the first noun right behind it ("the third lock"); "" where none is known."""
    if claim.figure.kind != "ordinal":
        return ""
    behind = [(distance, concept) for concept, distance in claim.slot.concepts if 0 < distance <= RANKED]
    return min(((distance, concept) for distance, concept in behind if concept in NOUNS), default=(0, ""))[1]


def _keep(table: dict[str, float], key: str, weight: float) -> None:
    if weight >= FAINTEST and weight > table.get(key, 0.0):
        table[key] = weight


def _neighbours(profiles: list[Profile]) -> None:
    """Give each claim the figures of the sentences before and after its own."""
    starts = sorted({profile.claim.start for profile in profiles})
    place = {start: index for index, start in enumerate(starts)}
    held: list[set[str]] = [set() for _ in starts]
    for profile in profiles:
        held[place[profile.claim.start]].add(anchor(profile.figure))
    for profile in profiles:
        at = place[profile.claim.start]
        around: set[str] = set()
        for other in range(max(0, at - NEIGHBOURS), min(len(starts), at + NEIGHBOURS + 1)):
            if other != at:
                around |= held[other]
        profile.around = frozenset(around)


def _years(profiles: Sequence[Profile]) -> None:
    """Give each year the amount that it stands right beside in its sentence, the one before it first."""
    for year, before, behind in zip(profiles, [None, *profiles], [*profiles[1:], None]):
        if year.figure.kind == "date" and year.figure.value.granularity == "year":
            near = (other.figure for other in (before, behind) if other is not None and _is_beside(year, other))
            year.level = next(near, None)


def _is_beside(year: Profile, other: Profile) -> bool:
    """Whether nothing but a few words stands between a year and an amount."""
    first, second = sorted((year.figure, other.figure), key=lambda figure: figure.start)
    gap = year.figure.document.text[first.end : second.start]
    joined = not lexicon(year.figure.language).joiners.isdisjoint(gap.split())
    return other.figure.kind in LEVELS and len(gap) <= GAP and GAPS.isdisjoint(gap) and not joined


def _narrow(profiles: list[Profile]) -> None:
    """Give each narrowing word to the figure of the sentence that is nearest to it; "of which" to all behind it."""
    nearest: dict[tuple[int, str], int] = {}
    for profile in profiles:
        for concept, distance in profile.signed.items():
            if _narrows(concept, profile) and not (profile.bucket == "date" and concept in PERIODS):
                key = (profile.claim.start, concept)
                nearest[key] = min(abs(distance), nearest.get(key, abs(distance)))
    for profile in profiles:
        profile.narrow = frozenset(
            concept
            for concept, distance in profile.signed.items()
            if _narrows(concept, profile)
            and abs(distance) <= (BESIDE if concept in ADJOINING else NARROW)
            and _owns(profile, concept, distance, nearest)
        )


def _narrows(concept: str, profile: Profile) -> bool:
    if profile.bucket == "duration" and concept in NOT_OF_TIME:
        return False
    return concept in NARROWING and (concept not in OF_SHARES or profile.bucket.startswith("percent"))


def _own(profiles: list[Profile]) -> None:
    """A concept counts less for a figure where another of its kind in the same sentence is nearer to it."""
    nearest: dict[tuple[int, str, str], int] = {}
    for profile in profiles:
        for concept, distance in profile.signed.items():
            key = (profile.claim.start, profile.bucket, concept)
            nearest[key] = min(abs(distance), nearest.get(key, abs(distance)))
    for profile in profiles:
        for concept, distance in profile.signed.items():
            if concept in profile.near and abs(distance) > nearest[profile.claim.start, profile.bucket, concept]:
                profile.near[concept] *= DISOWNED


def reach(concept: str) -> float:
    """Closeness up to which a concept governs a figure."""
    return SCOPED if concept in SCOPES else CLOSE


def _govern(profiles: list[Profile]) -> None:
    for profile in profiles:
        profile.governing = frozenset(concept for concept, weight in profile.near.items() if weight >= reach(concept))
        profile.excluded = frozenset[str]().union(*map(rivals, profile.governing))


def _owns(profile: Profile, concept: str, distance: int, nearest: dict[tuple[int, str], int]) -> bool:
    if concept == "part":
        return distance < 0
    return abs(distance) == nearest.get((profile.claim.start, concept), abs(distance))


def _share_out(group: list[Profile]) -> None:
    """Weigh each feature by how far this claim, among those it could be mistaken for, has it to itself."""
    totals: defaultdict[str, float] = defaultdict(float)
    for profile in group:
        for table in (profile.near, profile.names, profile.words):
            for key, value in table.items():
                totals[key] += value
    for profile in group:
        for table in (profile.near, profile.names, profile.words):
            for key, value in table.items():
                profile.weight[key] = float(value * (value / totals[key]) ** 0.5)


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
