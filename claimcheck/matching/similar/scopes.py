"""Figures of one measure that differ in one told word of scope: quarter and year, planned and actual, old and new.

They are no statements of one fact, so that nothing is wrong with them; the ledger tells that they were compared, and
which words part them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claimcheck.languages.concepts import GENERIC, MEASURES, NARROWING, SCOPES, rivals
from claimcheck.matching import naming
from claimcheck.matching.similar import heads, likeness
from claimcheck.matching.similar._shape import Profile, Sheet
from claimcheck.model import Group

ONE_MEASURE = 1.0
"""What context must come to for two figures to be of one measure."""
MOST_PAIRS = 400
"""How many pairs of one bucket are looked at."""
_SCOPES = (SCOPES - {"new"}) | (NARROWING - {"difference", "part"})


def groups(pairs: Sequence[tuple[Sheet, Sheet]], taken: Set[int]) -> Iterator[Group]:
    """Pairs of figures that differ in scope alone, the likest of two documents first; none twice, none in `taken`."""
    used = set(taken)
    for a, b in pairs:
        for one, two, note in _likest(a, b, used):
            if not {id(one), id(two)} & used:
                used |= {id(one), id(two)}
                claims = (one.claim, two.claim)
                yield Group(claims, naming.name(claims), _key(one, two), scope=note)


def _likest(a: Sheet, b: Sheet, used: Set[int]) -> list[tuple[Profile, Profile, str]]:
    """What two documents tell of one measure in two scopes, with the note that says which words part them."""
    found = [
        (likeness.context(one, two).total, one, two, note)
        for bucket, mine in a.buckets.items()
        for one, two, note in _apart(
            [each for each in mine if id(each) not in used],
            [each for each in b.buckets.get(bucket, ()) if id(each) not in used],
        )
        if not heads.foreign(one, b.familiar) and not heads.foreign(two, a.familiar)
    ]
    found.sort(key=lambda item: -item[0])
    return [(one, two, note) for context, one, two, note in found if context >= ONE_MEASURE]


def _apart(mine: Sequence[Profile], theirs: Sequence[Profile]) -> Iterator[tuple[Profile, Profile, str]]:
    """Pairs of one measure with the note that says which words of scope part them."""
    told = [(one, _told(one)) for one in mine]
    others = [(two, _told(two)) for two in theirs]
    if len(told) * len(others) > MOST_PAIRS:
        return
    for one, first in told:
        for two, second in others:
            if (first or second) and _alike(one, two):
                note = _note(first - second, second - first)
                if note:
                    yield one, two, note


def _told(profile: Profile) -> frozenset[str]:
    """The words of scope that a figure stands under."""
    return (profile.governing | profile.narrow) & _SCOPES


def _alike(a: Profile, b: Profile) -> bool:
    """Whether two figures that differ count or measure one thing, and nothing but words of scope excludes it."""
    if a.figure.kind == "date" or a.figure.unit != b.figure.unit or likeness.equality(a, b):
        return False
    if not (_one_head(a, b) and heads.governed(a, b)) or a.claim.slot.amount.change != b.claim.slot.amount.change:
        return False
    return not any(rivals(concept) & b.governing - _SCOPES for concept in a.governing - _SCOPES)


def _one_head(a: Profile, b: Profile) -> bool:
    if a.head or b.head:
        return a.head == b.head and a.head not in GENERIC
    return not a.noun and not b.noun and bool(a.governing & b.governing & MEASURES)


def _note(first: frozenset[str], second: frozenset[str]) -> str:
    """What parts two scopes: two words that exclude each other, or one that narrows a single side; "" for any more."""
    if len(first) == len(second) == 1:
        (one,), (two,) = first, second
        return f"Different scope: one is “{_plain(one)}”, the other “{_plain(two)}”." if two in rivals(one) else ""
    if len(first) + len(second) == 1:
        (only,) = first | second
        return f"Different scope: one alone is “{_plain(only)}”." if only in NARROWING else ""
    return ""


def _plain(concept: str) -> str:
    return concept.replace("_", " ")


def _key(a: Profile, b: Profile) -> str:
    """What both count or measure: fingerprints are made of it."""
    shared = sorted((a.governing & b.governing) - _SCOPES, key=lambda concept: (-a.near[concept], concept))
    names = [_plain(concept) for concept in shared if ":" not in concept]
    return ", ".join(names[:2]) or a.figure.kind
