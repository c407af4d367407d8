"""One fact told by versions of one text and by documents in other words: both groups come to one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.checks._shape import Group
from claimcheck.comparison import relation
from claimcheck.matching.origins import numbered, origins
from claimcheck.model import Claim


def groups(versions: Sequence[Group], alike: Sequence[Group], claims: Sequence[Claim]) -> list[Group]:
    """All groups; one of equal claims of versions goes into the group in other words that holds a claim of it.

    Args:
        versions: Groups over versions of one text.
        alike: Groups by likeness, no two of which share a claim.
        claims: All claims, in the order of documents and offsets.
    """
    order = {_place(claim): at for at, claim in enumerate(claims)}
    home = {_place(claim): at for at, group in enumerate(alike) for claim in group.claims}
    grown = list(alike)
    kept = []
    for group in versions:
        places = {home[_place(claim)] for claim in group.claims if _place(claim) in home}
        at = places.pop() if len(places) == 1 else None
        if at is not None and not grown[at].scope and _equal(group.claims):
            together = sorted(_together(grown[at].claims, group.claims), key=lambda claim: order[_place(claim)])
            grown[at] = evolve(grown[at], claims=tuple(together), origins=numbered(together, origins(together)))
        else:
            kept.append(group)
    return [*kept, *grown]


def _place(claim: Claim) -> tuple[int, int, int]:
    """What is equal for a claim and for its copies, such as one that has its currency from its neighbour."""
    return id(claim.document), claim.figure.start, claim.figure.end


def _equal(claims: Sequence[Claim]) -> bool:
    return all(relation(claims[0].figure, claim.figure) == "same" for claim in claims[1:])


def _together(claims: Sequence[Claim], further: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, with those of documents that are not among them yet."""
    yield from claims
    known = {id(claim.document) for claim in claims}
    yield from (claim for claim in further if id(claim.document) not in known)
