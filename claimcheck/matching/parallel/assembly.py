"""Links between pairs of versions → groups over all versions, one claim of each document at most."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.matching import naming
from claimcheck.matching.parallel._shape import Link
from claimcheck.model import Claim, Document, Group


def groups(links: Sequence[Link], documents: Sequence[Document], *, scope: str = "") -> list[Group]:
    """The groups, in the order of documents and offsets; `scope` says what parts their claims, if anything does."""
    order = {id(document): at for at, document in enumerate(documents)}
    groups: dict[int, list[Claim]] = {}
    for link in links:
        _join(groups, link)
    found = {id(claims): claims for claims in groups.values()}
    ordered = [sorted(claims, key=lambda claim: _place(claim, order)) for claims in found.values()]
    ordered.sort(key=lambda claims: _place(claims[0], order))
    return [Group(tuple(claims), naming.name(claims), copied=True, scope=scope) for claims in ordered]


def _place(claim: Claim, order: dict[int, int]) -> tuple[int, int]:
    return order[id(claim.document)], claim.figure.start


def _join(groups: dict[int, list[Claim]], link: Link) -> None:
    """Put two claims into one group, unless a document would be in it twice."""
    one, two = _group(groups, link.one), _group(groups, link.two)
    if one is two:
        return
    if {id(claim.document) for claim in one} & {id(claim.document) for claim in two}:
        return
    one += two
    for claim in two:
        groups[id(claim.figure)] = one


def _group(groups: dict[int, list[Claim]], claim: Claim) -> list[Claim]:
    return groups.setdefault(id(claim.figure), [claim])
