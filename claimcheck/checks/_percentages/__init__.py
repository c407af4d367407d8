"""What two amounts near a percentage it is of, where words alone do not say: weights of evidence, added up.

A percentage is that of a change between two levels, or of a part in a whole. It is set against every two amounts near
it. Where it fits two of them it is theirs, and where it fits none, the likeliest are told. Durations and days are
weighed the same way (`claimcheck.checks.span.evidence`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claimcheck.checks._percentages.bonds import Bond, by_percentage, parts_and_wholes
from claimcheck.checks._percentages.evidence import tells_change, weigh
from claimcheck.checks._shape.weighing import is_long
from claimcheck.model import Claim
from claimcheck.setting import Claims, by_document, settings

LEAST_SURE = 1.0
"""From what logarithm of odds on a percentage is told to miss its amounts."""
FITTING = 5.0
"""How much likelier amounts are to be those of a percentage where it fits them."""


def missed(claims: Claims, kind: str, known: Set[Claim]) -> Iterator[Bond]:
    """The percentages that miss two amounts which are likelier theirs than not.

    Args:
        claims: The claims by document.
        kind: What the percentage is to be of the amounts: "change" or "share".
        known: The claims of percentages that are told of already.
    """
    for sentences in filter(is_long, by_document(settings(claims))):
        shares = parts_and_wholes(sentences) if kind == "change" else frozenset()
        for found in by_percentage(sentences, known):
            best = likeliest(found)
            if best is not None and best.kind == kind and frozenset((id(best.one), id(best.two))) not in shares:
                yield best


def likeliest(found: Sequence[Bond]) -> Bond | None:
    """The likeliest two amounts of a percentage that it misses; None where it fits some, or none are likely enough."""
    odds = [weigh(bond) for bond in found]
    best = max((at for at, bond in enumerate(found) if not bond.fits), key=odds.__getitem__, default=None)
    if best is None or odds[best] <= LEAST_SURE:
        return None
    missed, fits = found[best], [at for at, bond in enumerate(found) if bond.fits]
    if not tells_change(missed) and any({found[at].one, found[at].two} == {missed.one, missed.two} for at in fits):
        return None  # "of 30 offers 24 were taken up, 80 %" tells no fall
    return missed if all(odds[at] + FITTING < odds[best] for at in fits) else None
