"""One fact told by versions of one text and by documents in other words: both groups come to one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from claimcheck.checks._shape import Group
from claimcheck.comparison import relation
from claimcheck.matching.origins import numbered, origins
from claimcheck.model import Claim

Place = tuple[int, int, int]


def groups(versions: Sequence[Group], alike: Sequence[Group], claims: Sequence[Claim]) -> list[Group]:
    """All groups, without those that lie within one of the other kind, which would tell a fact again.

    A group of equal claims of versions goes into the group in other words that holds a claim of it.

    Args:
        versions: Groups over versions of one text, no two of which share a claim.
        alike: Groups by likeness, no two of which share a claim.
        claims: All claims, in the order of documents and offsets.
    """
    order = {_place(claim): at for at, claim in enumerate(claims)}
    grown = _outside(alike, versions)
    kept = []
    homes = _homes(grown)
    for group in _outside(versions, grown):
        places = {homes[_place(claim)] for claim in group.claims if _place(claim) in homes}
        at = places.pop() if len(places) == 1 else None
        if at is not None and not grown[at].scope and _equal(group.claims):
            together = sorted(_together(grown[at].claims, group.claims), key=lambda claim: order[_place(claim)])
            grown[at] = evolve(grown[at], claims=tuple(together), origins=numbered(together, origins(together)))
        else:
            kept.append(group)
    return [*kept, *grown]


def _outside(groups: Sequence[Group], others: Sequence[Group]) -> list[Group]:
    """The groups that do not lie within one of the others."""
    homes = _homes(others)
    return [group for group in groups if not _lies_within(group, others, homes)]


def _lies_within(group: Group, others: Sequence[Group], homes: Mapping[Place, int]) -> bool:
    places = {homes.get(_place(claim)) for claim in group.claims}
    at = places.pop()
    return not places and at is not None and others[at].scope == group.scope


def _homes(groups: Sequence[Group]) -> dict[Place, int]:
    """In which group each claim is."""
    return {_place(claim): at for at, group in enumerate(groups) for claim in group.claims}


def _place(claim: Claim) -> Place:
    """What is equal for a claim and for its copies, such as one that has its currency from its neighbour."""
    return id(claim.document), claim.figure.start, claim.figure.end


def _equal(claims: Sequence[Claim]) -> bool:
    return all(relation(claims[0].figure, claim.figure) == "same" for claim in claims[1:])


def _together(claims: Sequence[Claim], further: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, with those of documents that are not among them yet."""
    yield from claims
    known = {id(claim.document) for claim in claims}
    yield from (claim for claim in further if id(claim.document) not in known)
