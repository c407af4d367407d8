"""Facts from links, without chains: statements that agree are gathered first, then the sides that differ are joined."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checks._shape import Group
from claimcheck.comparison import relation
from claimcheck.matching.origins import numbered, origins
from claimcheck.matching.similar._shape import Link, Profile, Sheet
from claimcheck.model import Document

MOST = 12
"""How many distinct values of a cluster a newcomer is held against."""
ALONE, FEW = 2.0, 8
"""How sure (logarithm of odds) the only difference between documents must be, as most that differ do so more than once;
and how many figures documents hold in which one difference is all that can be expected.
"""


class Cluster:
    """Claims that agree with each other."""

    __slots__ = ("members", "values")

    def __init__(self, profile: Profile) -> None:
        self.members = [profile]
        self.values = {_key(profile): profile}

    def fits(self, other: Cluster) -> bool:
        """Whether every value of the one can be true together with every value of the other."""
        mine, theirs = list(self.values.values())[:MOST], list(other.values.values())[:MOST]
        return all(relation(a.figure, b.figure) not in ("apart", "incomparable") for a in mine for b in theirs)

    def absorb(self, other: Cluster) -> None:
        """Take over the members of another cluster."""
        self.members += other.members
        self.values.update(other.values)


def _key(profile: Profile) -> tuple[object, ...]:
    value = profile.figure.value
    return value.first, value.last, value.comparator, profile.figure.unit


def groups(links: Sequence[Link], sheets: Sequence[Sheet]) -> list[Group]:
    """The facts that the links come to, in the order of their first claims."""
    order = {id(profile): at for at, profile in enumerate(p for sheet in sheets for p in sheet.profiles)}
    home = _gathered([link for link in links if link.agrees])
    joined = _joined(_sure([link for link in links if not link.agrees], home, sheets), home)
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


def _sure(links: Sequence[Link], home: dict[int, Cluster], sheets: Sequence[Sheet]) -> Sequence[Link]:
    """The links between claims that differ; none where all are over one fact of many, and none of them is sure."""
    facts = {frozenset(id(home.get(id(profile), profile)) for profile in (link.a, link.b)) for link in links}
    few = sum(len(sheet.profiles) for sheet in sheets) <= FEW
    return links if few or len(facts) > 1 or any(link.score >= ALONE for link in links) else ()


def _joined(links: Sequence[Link], home: dict[int, Cluster]) -> list[list[Profile]]:
    """Clusters, and those joined whose claims differ over one slot and that share no document."""
    joined: dict[int, list[Cluster]] = {}
    for cluster in home.values():
        joined.setdefault(id(cluster), [cluster])
    for link in sorted(links, key=lambda link: -link.score):
        sides = []
        for profile in (link.a, link.b):
            cluster = home.setdefault(id(profile), Cluster(profile))
            joined.setdefault(id(cluster), [cluster])
            sides.append(joined[id(cluster)])
        one, two = sides
        if one is two or _contradicted(one, two):
            continue
        one += two
        for cluster in two:
            joined[id(cluster)] = one
    return [[p for c in row for p in c.members] for row in {id(row): row for row in joined.values()}.values()]


def _contradicted(one: Sequence[Cluster], two: Sequence[Cluster]) -> bool:
    """Whether a document holds both values: then they are two facts, or the document knows of both."""
    held: dict[int, list[Profile]] = {}
    for profile in _members(one):
        held.setdefault(id(profile.claim.document), []).append(profile)
    return any(
        relation(profile.figure, other.figure) in ("apart", "incomparable")
        for profile in _members(two)
        for other in held.get(id(profile.claim.document), ())
    )


def _members(clusters: Sequence[Cluster]) -> list[Profile]:
    return [profile for cluster in clusters for profile in cluster.members]


def _group(members: Sequence[Profile], origin: dict[Document, int]) -> Group:
    claims = tuple(profile.claim for profile in members)
    return Group(claims, _about(members), _about(members), origins=numbered(claims, origin))


def _about(members: Sequence[Profile]) -> str:
    """The concepts that most members share, the nearest first, in words."""
    scores: dict[str, float] = {}
    for profile in members:
        for concept, closeness in profile.near.items():
            if ":" in concept:
                continue
            scores[concept] = scores.get(concept, 0.0) + closeness
    best = sorted(scores, key=lambda concept: (-scores[concept], concept))[:2]
    return ", ".join(concept.replace("_", " ") for concept in best) or members[0].figure.kind
