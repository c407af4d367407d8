"""One fact told by versions of one text and by documents in other words: both groups come to one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from claimcheck.comparison import relation
from claimcheck.matching.origins import numbered, origins
from claimcheck.model import Claim, Group, Spot


def groups(versions: Sequence[Group], alike: Sequence[Group], claims: Sequence[Claim]) -> list[Group]:
    """All groups, without those that lie within one of the other kind, which would tell a fact again.

    A group of versions goes into the group in other words that holds a claim of it, if its claims are equal, or differ
    whether or not they are versions, which must be equal to the letter.

    Args:
        versions: Groups over versions of one text, no two of which share a claim.
        alike: Groups by likeness, no two of which share a claim.
        claims: All claims, in the order of documents and offsets.
    """
    order = {claim.spot: at for at, claim in enumerate(claims)}
    grown = _outside(alike, versions)
    kept = []
    homes = _homes(grown)
    for group in _outside(versions, grown):
        places = {homes[claim.spot] for claim in group.claims if claim.spot in homes}
        at = places.pop() if len(places) == 1 else None
        if at is not None and not (group.scope or grown[at].scope) and _joins(group, grown[at]):
            together = sorted(_together(grown[at].claims, group.claims), key=lambda claim: order[claim.spot])
            grown[at] = evolve(grown[at], claims=tuple(together), origins=numbered(together, origins(together)))
        else:
            kept.append(group)
    return [*kept, *grown]


def _outside(groups: Sequence[Group], others: Sequence[Group]) -> list[Group]:
    """The groups that do not lie within one of the others."""
    homes = _homes(others)
    return [group for group in groups if not _lies_within(group, others, homes)]


def _lies_within(group: Group, others: Sequence[Group], homes: Mapping[Spot, int]) -> bool:
    places = {homes.get(claim.spot) for claim in group.claims}
    at = places.pop()
    return not places and at is not None and others[at].scope == group.scope


def _homes(groups: Sequence[Group]) -> dict[Spot, int]:
    """In which group each claim is."""
    return {claim.spot: at for at, group in enumerate(groups) for claim in group.claims}


def _joins(versions: Group, alike: Group) -> bool:
    """Whether nothing of what versions say is lost in a group in other words, which is judged less strictly."""
    first, *others = versions.claims
    found = {relation(first.figure, claim.figure) for claim in others}
    if found <= {"same"}:
        return True
    known = {id(claim.document): claim.spot for claim in alike.claims}
    return found <= {"same", "apart"} and all(
        known.get(id(claim.document), claim.spot) == claim.spot for claim in versions.claims
    )


def _together(claims: Sequence[Claim], further: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, with those of documents that are not among them yet."""
    yield from claims
    known = {id(claim.document) for claim in claims}
    yield from (claim for claim in further if id(claim.document) not in known)
