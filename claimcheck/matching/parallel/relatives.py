"""Which documents may be versions of one text: those that share several things that are rare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import permutations

from claimcheck.claims import anchor
from claimcheck.model import Claim
from claimcheck.names import consonants

COMMON, TOO_COMMON = 12, 60
"""What stands in more documents than the first and in more than a tenth of them, or in more than the second, says
nothing."""
PARTNERS = 8
"""How many candidates of one document are looked at."""
FEWEST_SHARED = 3
"""How many rare things two documents must share."""
PREFIX = 4
"""By how many letters of its skeleton a name is looked up."""
SMALL = frozenset(range(1, 10))
"""Numbers that stand in every text."""


def pairs(documents: Sequence[Sequence[Claim]]) -> Iterator[tuple[int, int]]:
    """Pairs of documents, by their places, the first before the second; two documents alone are always a pair.

    Args:
        documents: The claims of each document.
    """
    if len(documents) == 2:
        yield 0, 1
        return
    chosen = set()
    for at, scores in enumerate(_shared(documents)):
        best = sorted(scores, key=lambda other: (-scores[other], other))[:PARTNERS]
        chosen |= {(min(at, other), max(at, other)) for other in best if scores[other] >= FEWEST_SHARED}
    yield from sorted(chosen)


def _shared(documents: Sequence[Sequence[Claim]]) -> list[Counter[int]]:
    """For each document how many rare things it shares with each other one."""
    index: dict[str, list[int]] = {}
    for at, claims in enumerate(documents):
        for key in _keys(claims):
            index.setdefault(key, []).append(at)
    most = min(TOO_COMMON, max(COMMON, len(documents) // 10))
    shared: list[Counter[int]] = [Counter() for _ in documents]
    for places in index.values():
        if 1 < len(places) <= most:
            for at, other in permutations(places, 2):
                shared[at][other] += 1
    return shared


def _keys(claims: Sequence[Claim]) -> set[str]:
    """What can be recognised of a document in any language: figures but the smallest, and names around figures."""
    found = {anchor(claim.figure) for claim in claims if claim.figure.value.first not in SMALL}
    names = {name for claim in claims for name, _ in claim.slot.names if len(name) >= PREFIX}
    return found | {name[0] + consonants(name[1:])[: PREFIX - 1] for name in names}
