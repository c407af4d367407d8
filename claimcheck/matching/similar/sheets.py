"""What a document looks like from outside: its profiles, and what they take from each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims import anchor
from claimcheck.comparison import AMOUNTS, COUNTED
from claimcheck.languages.concepts import NARROWING, NOUNS, SCOPES, rivals
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar import reckoning
from claimcheck.matching.similar._shape import PERIODS, Profile, Sheet, reach
from claimcheck.matching.similar.profiles import BESIDE, is_comparable, keep, profile_of
from claimcheck.model import Claim, Document
from claimcheck.tokens import Tokens

NEIGHBOURS = 1
"""How many sentences to either side lend their figures as anchors."""
NARROWING_REACH = 6
"""How many words from a figure a narrowing word may stand."""
TAIL, ANTECEDENT = 40, 12
"""How many code points behind a number "of them" may end, and among how many figures before it they are looked for."""
ADJOINING = frozenset(("rest", "additional"))
"""Narrowing words that do so right beside a figure only, and are verbs and adverbs elsewhere ("reste", "further")."""
OF_SHARES = frozenset(("young",))
"""Narrowing words that do so for shares only, whose whole is another; people counted may be called young in passing."""
NOT_OF_TIME = frozenset(("each", "old"))
"""Narrowing words that say nothing of lengths of time: "every 12 minutes", a former director's three years."""
GROUP_BEHIND = 3
"""How many words behind a figure the group that it is of may stand."""
DISOWNED = 0.6
"""How much of a concept is left to a figure where it stands nearer to another."""
OPENED_REACH, PARTING = 6, frozenset((";", ":", "."))
"""How many tokens may stand between a whole that opens a clause and its part, and which of them part the two."""
GAP, GAPS = 16, frozenset(",;:.()\n")
"""How many code points may stand between an amount and the year it is of, and which of them part the two."""


def sheet(
    document: Document,
    claims: Sequence[Claim],
    name_of: dict[str, str],
    known: Iterable[str],
    telling: float,
    publisher: Iterable[str],
) -> Sheet:
    """The profiles of one document."""
    profiles = [profile_of(claim, name_of) for claim in claims if is_comparable(claim)]
    _parts(profiles)
    _levels(profiles)
    _neighbours(profiles)
    _years(profiles)
    reckoning.fill(profiles)
    _narrow(profiles)
    _split(profiles)
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
        if at and _is_opened(profiles[at - 1], part):
            profiles[at - 1].parted = True
        whole = _whole(profiles, at)
        if whole is None:
            part.whole = _parted(profiles, at)
            continue
        value = whole.figure.value
        part.whole = value.first if value.exact else None
        if not part.head and not part.noun:
            part.head, part.noun = whole.head, whole.noun
            if part.head:
                keep(part.near, part.head, 1.0)


def _parted(profiles: Sequence[Profile], at: int) -> Decimal | None:
    """The number of things before "of which" or "among them", where a part of them stands right behind these words."""
    part, text = profiles[at], profiles[at].figure.document.text
    last = profiles[at - 1] if at else None
    if last is None or part.bucket != "number" or last.figure.kind != "count" or last.claim.start != part.claim.start:
        return None
    lexicon, low = lexicon_of(part.figure.language), Tokens(text, last.figure.end, part.figure.start).low
    parted = lexicon.of_which.behind(low, len(low)) or lexicon.among.behind(low, len(low))
    return last.figure.value.first if parted is not None and last.figure.value.exact else None


def _levels(profiles: Sequence[Profile]) -> None:
    """Give "96,000" of "fell to 74,000 tons, and is now 96,000" the noun of the level before it."""
    numbers = [profile for profile in profiles if profile.figure.kind in COUNTED]
    for level, other in pairwise(numbers):
        bare = other.figure.kind == "number" and not other.head and not other.noun
        if not bare or level.figure.kind != "count" or level.claim.start != other.claim.start:
            continue
        low = Tokens(other.figure.document.text, level.figure.end, other.figure.start).low
        if lexicon_of(other.figure.language).to_level.behind(low, len(low)) is not None:
            other.head, other.noun = level.head, level.noun


def _whole(profiles: Sequence[Profile], at: int) -> Profile | None:
    """The count that a number is told to be a part of: right behind it, or the one before where a pronoun stands."""
    part = profiles[at]
    if part.bucket != "number" or part.figure.kind not in COUNTED:
        return None
    behind = profiles[at + 1] if at + 1 < len(profiles) else None
    lexicon, text = lexicon_of(part.figure.language), part.figure.document.text
    if behind is not None and behind.figure.kind == "count" and behind.claim.start == part.claim.start:
        low = Tokens(text, part.figure.end, behind.figure.start).low
        found = lexicon.out_of.ahead(low, 0) if low else None
        if found and found[0] == len(low):
            return behind
    if part.figure.kind != "number":
        return None
    tail = Tokens(text, part.figure.end, min(part.claim.end, part.figure.end + TAIL)).low
    if lexicon.of_which.ahead(tail, 0) is None:
        return None
    earlier = (profiles[step] for step in range(at - 1, max(-1, at - 1 - ANTECEDENT), -1))
    return next((other for other in earlier if other.head or other.noun), None)


def _is_opened(whole: Profile, part: Profile) -> bool:
    """ "Of the 1,260 piles 882 are driven": whether a count opens a clause as the whole, and a part follows in it."""
    one, two = whole.figure, part.figure
    if whole.claim.start != part.claim.start or (one.kind, two.kind) != ("count", "number"):
        return False
    text, lexicon = whole.figure.document.text, lexicon_of(whole.figure.language)
    lead = Tokens(text, whole.claim.start, whole.figure.start).low
    gap = Tokens(text, whole.figure.end, part.figure.start).low
    while lead and lead[-1] in lexicon.determiners:
        lead.pop()
    opened = lexicon.out_of.behind(lead, len(lead)) is not None and PARTING.isdisjoint(gap)
    smaller = one.value.edge is not None and two.value.edge is not None and two.value.edge < one.value.edge
    return opened and smaller and len(gap) <= OPENED_REACH


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
    for year, before, behind in zip(profiles, [None, *profiles], [*profiles[1:], None], strict=False):
        if year.figure.kind == "date" and year.figure.value.granularity == "year":
            near = (other.figure for other in (before, behind) if other is not None and _is_beside(year, other))
            year.level = next(near, None)


def _is_beside(year: Profile, other: Profile) -> bool:
    """Whether nothing but a few words stands between a year and an amount."""
    first, second = sorted((year.figure, other.figure), key=lambda figure: figure.start)
    gap = year.figure.document.text[first.end : second.start]
    joined = not lexicon_of(year.figure.language).joiners.isdisjoint(gap.split())
    return other.figure.kind in AMOUNTS and len(gap) <= GAP and GAPS.isdisjoint(gap) and not joined


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
            and abs(distance) <= (BESIDE if concept in ADJOINING else NARROWING_REACH)
            and _owns(profile, concept, distance, nearest)
        )


def _narrows(concept: str, profile: Profile) -> bool:
    if profile.bucket == "duration" and concept in NOT_OF_TIME:
        return False
    return concept in NARROWING and (concept not in OF_SHARES or profile.bucket.startswith("percent"))


def _split(profiles: Sequence[Profile]) -> None:
    """ "2.1 days in women and 1.5 days in men": give either amount the group that it is of."""
    for one, two in pairwise(profiles):
        if one.claim.start != two.claim.start or one.bucket != two.bucket or one.figure.kind == "count":
            continue
        first, second = _group_behind(one), _group_behind(two)
        if second in rivals(first):
            one.shared_out, two.shared_out = first, second


def _group_behind(profile: Profile) -> str:
    """The nearest concept right behind a figure that names what or whom it is of; "" for none."""
    behind = [
        (distance, concept)
        for concept, distance in profile.signed.items()
        if 0 < distance <= GROUP_BEHIND and concept in NOUNS | SCOPES
    ]
    return min(behind, default=(0, ""))[1]


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
