"""What two claims must not differ in, whatever else they share."""

from __future__ import annotations

from claimcheck.languages.concepts import BROADER, OPPOSITES
from claimcheck.matching.similar._shape import Profile

CLOSE = 0.5
"""Closeness up to which a concept governs a figure."""

_RIVALS: dict[str, set[str]] = {}
for _row in OPPOSITES:
    for _concept in _row:
        _RIVALS.setdefault(_concept, set()).update(_row - {_concept})


def rivals(a: str, b: str) -> bool:
    """Whether two concepts exclude each other."""
    return b in _RIVALS.get(a, ())


def related(a: str, b: str) -> bool:
    """Whether two concepts are one, or one is the broader of the other."""
    return a == b or BROADER.get(a) == b or BROADER.get(b) == a


def heads_fit(a: Profile, b: Profile, *, strict: bool) -> bool:
    """Whether the counted things can be the same; strict asks for evidence, else nothing must speak against it."""
    if not a.head or not b.head:
        if strict and (a.head or b.head):
            named, bare = (a, b) if a.head else (b, a)
            return bare.near.get(named.head, 0.0) >= 0.25
        return not (strict and a.noun and b.noun and a.noun != b.noun and a.figure.language == b.figure.language)
    if a.head == b.head:
        return True
    if rivals(a.head, b.head):
        return False
    if related(a.head, b.head):
        return True
    return not strict and (a.head in b.near or b.head in a.near)


def opposed(a: Profile, b: Profile) -> bool:
    """Whether the nearest of two excluding concepts differ: one figure stands under "signed", the other "ratified"."""
    return _opposed(a, b) or _opposed(b, a)


def _opposed(a: Profile, b: Profile) -> bool:
    for concept, weight in a.near.items():
        if weight < CLOSE or b.near.get(concept, 0.0) >= weight * 0.6:
            continue
        for rival in _RIVALS.get(concept, ()):
            other = b.near.get(rival, 0.0)
            if other >= CLOSE and other > b.near.get(concept, 0.0) and weight > a.near.get(rival, 0.0):
                return True
    return False


def foreign(a: Profile, known: frozenset[str]) -> bool:
    """Whether the sentence speaks of somebody whom the other document never names, and of nobody else."""
    close = [name for name, weight in a.names.items() if weight >= 0.2]
    return bool(close) and not any(name in known for name in close)


def times_apart(a: Profile, b: Profile) -> bool:
    """Whether both sentences say for which days they hold, and these do not meet."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if one is None or two is None or a.figure.kind == "date":
        return False
    if not (_dated(a) and _dated(b)):
        return False
    return one[1] < two[0] or two[1] < one[0]


def _dated(a: Profile) -> bool:
    day = a.figure.document.date
    return day is None or a.claim.slot.as_of != (day.toordinal(), day.toordinal())
