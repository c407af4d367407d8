"""Facts from links, without chains: statements that agree are gathered first, then the sides that differ are joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.comparison import relation
from claimcheck.matching import naming
from claimcheck.matching.origins import numbered, origins
from claimcheck.matching.similar import bars, heads, likeness
from claimcheck.matching.similar._shape import Link, Profile, Sheet
from claimcheck.matching.similar.echoes import Sayings, told_bare
from claimcheck.matching.similar.subjects import HOPED
from claimcheck.model import Document, Group
from claimcheck.times import is_range

MOST_VALUES = 12
"""How many distinct values of a cluster a newcomer is held against."""
SURE, SURE_SLIP, FEW = 1.6, 0.8, 8
"""How sure (logarithm of odds) one difference between documents must be, or one that looks like a slip, before others
are believed; and how many figures documents hold in which little can be expected.
"""
LEAST_SLIP = 0.6
"""From what on the likeness of two values is a slip."""
LARGE = 10
"""From what on a number without a unit may be the same as one with a unit."""
FIRM = 1.0
"""How sure a difference must be to outdo an equal value that one of its documents states elsewhere."""


class Cluster:
    """Claims that agree with each other.

    "Two" may be 2.1 or 2.0, and "Saturday" the last or the next one, so that values count with how fine they are, and
    how many readings they have.
    """

    __slots__ = ("members", "values")

    def __init__(self, profile: Profile) -> None:
        self.members = [profile]
        value = profile.figure.value
        self.values = {(likeness.stated(profile), value.step, len(value.readings)): profile}

    def fits(self, other: Cluster) -> bool:
        """Whether every value of the one can be true together with every value of the other."""
        mine, theirs = list(self.values.values())[:MOST_VALUES], list(other.values.values())[:MOST_VALUES]
        return all(relation(a.figure, b.figure) not in ("apart", "incomparable") for a in mine for b in theirs)

    def absorb(self, other: Cluster) -> None:
        """Take over the members of another cluster."""
        self.members += other.members
        self.values.update(other.values)


def groups(links: Sequence[Link], sheets: Sequence[Sheet], *, erring: bool = False) -> list[Group]:
    """The facts that the links come to, in the order of their first claims.

    Args:
        links: Those between every two documents.
        sheets: The documents.
        erring: Whether these are known to err elsewhere, so that no difference between them need be sure.
    """
    order = {id(profile): at for at, profile in enumerate(p for sheet in sheets for p in sheet.profiles)}
    home = _gathered([link for link in links if link.agrees])
    differing = [link for link in links if not link.agrees]
    joined = _joined(differing if erring else _sure(differing, sheets), Rows(home, sheets))
    facts = [sorted(members, key=lambda profile: order[id(profile)]) for members in joined]
    facts.sort(key=lambda members: order[id(members[0])])
    origin = origins(profile.claim for sheet in sheets for profile in sheet.profiles)
    return [_group(members, origin) for members in facts if len({id(p.claim.document) for p in members}) > 1]


def _gathered(links: Sequence[Link]) -> dict[int, Cluster]:
    """For each linked claim its cluster."""
    home: dict[int, Cluster] = {}
    for link in sorted(links, key=lambda link: -link.score):
        one = home.setdefault(id(link.a), Cluster(link.a))
        two = home.setdefault(id(link.b), Cluster(link.b))
        if one is two or not one.fits(two):
            continue
        large, small = (one, two) if len(one.members) >= len(two.members) else (two, one)
        large.absorb(small)
        for profile in small.members:
            home[id(profile)] = large
    return home


def _sure(links: Sequence[Link], sheets: Sequence[Sheet]) -> Sequence[Link]:
    """The links between claims that differ; none where documents hold many figures, and none of the links is sure."""
    few = sum(len(sheet.profiles) for sheet in sheets) <= FEW
    return links if few or any(map(_is_sure, links)) else ()


def _is_sure(link: Link) -> bool:
    slip = link.score >= SURE_SLIP and likeness.slip(link.a, link.b) >= LEAST_SLIP
    return slip or link.score >= SURE


def _joined(links: Sequence[Link], rows: Rows) -> list[list[Profile]]:
    """Clusters, and those joined whose claims differ over one slot and that share no document."""
    for link in sorted(links, key=lambda link: -link.score):
        rows.join(link)
    return rows.members()


class Rows:
    """The clusters in rows: those of one row are the sides of one fact."""

    def __init__(self, home: dict[int, Cluster], sheets: Sequence[Sheet]) -> None:
        self.home = home
        self.sheets = {id(sheet.document): sheet for sheet in sheets}
        self.sayings = Sayings(sheets)
        self.row_of = {id(cluster): [cluster] for cluster in home.values()}

    def join(self, link: Link) -> None:
        """Make one row of the rows of two claims that differ, unless a document holds both values."""
        one, two = self._row(link.a), self._row(link.b)
        if one is two or self._echo(one, two) or self._echo(two, one) or _are_ends(link, _members([*one, *two])):
            return
        if self.sayings.of(link.a) & self.sayings.of(link.b):
            return
        if likeness.slip_of(link.a, link.b) != "transposition" and _are_reconciled(_members(one), _members(two)):
            return
        if not self._parted(link, list(_held_twice(link, one, two))):
            return
        one += two
        for cluster in two:
            self.row_of[id(cluster)] = one

    def members(self) -> list[list[Profile]]:
        """The claims of each row."""
        return [_members(row) for row in {id(row): row for row in self.row_of.values()}.values()]

    def _row(self, profile: Profile) -> list[Cluster]:
        cluster = self.home.setdefault(id(profile), Cluster(profile))
        return self.row_of.setdefault(id(cluster), [cluster])

    def _echo(self, one: Sequence[Cluster], two: Sequence[Cluster]) -> bool:
        """Whether a document that states the one value states the other one, too, without its unit."""
        measured = [value.figure for cluster in one for value in cluster.values.values() if _is_measured(value)]
        theirs = [(self.sheets[id(profile.claim.document)], profile) for profile in _members(two)]
        return any(told_bare(sheet, profile, figure) for figure in measured for sheet, profile in theirs)

    def _parted(self, link: Link, held: Sequence[tuple[Profile, Profile]]) -> bool:
        """Whether no document holds both values, or those that do lose the value that fits less than the link.

        A third document with both values knows of both, and shows that they are two facts.
        """
        spare = [_other_value(link, *pair) for pair in held]
        if None in spare or (spare and link.score < FIRM):
            return False
        for profile in spare:
            if profile is not None:
                self.home[id(profile)].members.remove(profile)
                self.home[id(profile)] = alone = Cluster(profile)
                self.row_of[id(alone)] = [alone]
        return True


def _are_reconciled(one: Sequence[Profile], two: Sequence[Profile]) -> bool:
    """Whether any document tells what sets the one value apart from the other."""
    few = one[:MOST_VALUES], two[:MOST_VALUES]
    return any(bars.reconciled(a, b) for a in few[0] for b in few[1] if a.claim.document is not b.claim.document)


def _held_twice(link: Link, one: Sequence[Cluster], two: Sequence[Cluster]) -> Iterator[tuple[Profile, Profile]]:
    """Claims of one document, on either side, that cannot both be true."""
    held: dict[int, list[Profile]] = {}
    for profile in _members(one):
        held.setdefault(id(profile.claim.document), []).append(profile)
    for other in _members(two):
        for profile in held.get(id(other.claim.document), ()):
            apart = relation(profile.figure, other.figure) in ("apart", "incomparable")
            if apart or _tells_both_days(link, profile, other):
                if not any(_runs_between(each, profile, other) for each in (*_members(one), *_members(two))):
                    yield profile, other


def _tells_both_days(link: Link, one: Profile, two: Profile) -> bool:
    """Whether a document tells both days of a link, neither as a mistake, and one as a bound: "before 12 June"."""
    days = {link.a.figure.value.edge, link.b.figure.value.edge}
    right = not (one.claim.slot.corrected or two.claim.slot.corrected)
    return right and link.a.bucket == "date" and {one.figure.value.edge, two.figure.value.edge} == days


def _are_ends(link: Link, told: Sequence[Profile]) -> bool:
    """Whether two days are the first and the last of a time that is told, and not one day told twice."""
    days = [profile.figure.value.edge for profile in (link.a, link.b)]
    if link.a.bucket != "date" or None in days or is_range(link.a.figure) or is_range(link.b.figure):
        return False
    others = (each.figure.value for each in told if each not in (link.a, link.b))
    return any({value.first, value.last} == set(days) for value in others)


def _runs_between(a: Profile, one: Profile, two: Profile) -> bool:
    """Whether a time runs from one day to another, or past both, which a document tells each by itself."""
    first, last = a.figure.value.first, a.figure.value.last
    if a.bucket != "date" or a in (one, two) or first is None or last is None or first == last:
        return False
    return all(each.figure.value.edge is not None and first <= each.figure.value.edge <= last for each in (one, two))


def _other_value(link: Link, one: Profile, two: Profile) -> Profile | None:
    """Of two claims of one document that of the other value, if the link holds the one and has more context.

    A value that its document says was corrected is no other fact: the document knows of both. So it does of what came
    otherwise than it says was hoped for, and of two counts of one thing in one sentence.
    """
    if one in (link.a, link.b) and two in (link.a, link.b):
        return None
    mine, spare = (one, two) if one in (link.a, link.b) else (two, one)
    if mine not in (link.a, link.b):
        return _of_other_head(link, one, two)
    if spare.claim.slot.corrected:
        return None
    partner = link.b if mine is link.a else link.a
    if _tells_both(mine, spare, partner):
        return None
    outdone = likeness.context(link.a, link.b).total > likeness.context(spare, partner).total
    return spare if outdone else None


def _of_other_head(link: Link, one: Profile, two: Profile) -> Profile | None:
    """Of two claims of a third document the one that counts something else than the claim whose value it has."""
    pairs = [(each, of) for each in (one, two) for of in (link.a, link.b) if relation(each.figure, of.figure) == "same"]
    named = [(each, of) for each, of in pairs if (each.head or each.noun) and (of.head or of.noun)]
    strange = [each for each, of in named if not heads.heads_fit(each, of, strict=True)]
    return strange[0] if len(strange) == 1 and len(pairs) == 2 else None


def _is_measured(profile: Profile) -> bool:
    """Whether a figure has a unit and so many digits that the same number without the unit is no other by chance."""
    number = profile.figure.value.edge
    return profile.bucket not in ("number", "date") and number is not None and abs(number) >= LARGE


def _tells_both(mine: Profile, spare: Profile, partner: Profile) -> bool:
    """Whether a document tells two values as two facts: a hope beside what came, or two counts in one sentence."""
    if spare.governing & HOPED and not mine.governing & HOPED:
        return True
    counted = bool(mine.head and spare.head and partner.head) and mine.claim.start == spare.claim.start
    if not counted or relation(spare.figure, partner.figure) != "same":
        return False
    return heads.heads_fit(spare, partner, strict=False) and heads.heads_fit(mine, spare, strict=False)


def _members(clusters: Sequence[Cluster]) -> list[Profile]:
    return [profile for cluster in clusters for profile in cluster.members]


def _group(members: Sequence[Profile], origin: dict[Document, int]) -> Group:
    claims = tuple(profile.claim for profile in members)
    return Group(claims, naming.name(claims), _key(members), origins=numbered(claims, origin))


def _key(members: Sequence[Profile]) -> str:
    """The concepts that most members share, the nearest first: fingerprints are made of it."""
    scores: dict[str, float] = {}
    for profile in members:
        for concept, closeness in profile.near.items():
            if ":" in concept:
                continue
            scores[concept] = scores.get(concept, 0.0) + closeness
    best = sorted(scores, key=lambda concept: (-scores[concept], concept))[:2]
    return ", ".join(concept.replace("_", " ") for concept in best) or members[0].figure.kind
