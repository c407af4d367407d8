"""What two claims must not differ in where no slip turns one value into the other: two facts differ so, too."""

from __future__ import annotations

from claimcheck.languages.concepts import NARROWING, NOUNS, SCOPES
from claimcheck.matching.similar import gates
from claimcheck.matching.similar._shape import Profile

NAMED, FURTHER = 0.4, 0.75
"""How near a name must be to say whose figure it is, and what is left of that where another name is nearer."""
FAR = 0.2
"""Closeness below which a word says nothing of a figure."""
BESIDE = 0.3
"""Closeness from which a word says what an amount is for."""
EVERYDAY = (
    frozenset(("spend", "cost", "pay", "invest", "receive", "raise", "amount", "person"))
    | NARROWING
    | frozenset(SCOPES)
)
"""Deeds with money and words beside it that each story has several of, and what scopes it."""
HOPED = frozenset(("forecast", "planned", "proposed"))
"""Words for what is still to come."""
_NOUNS = frozenset(NOUNS)


def reason(a: Profile, b: Profile, known_a: frozenset[str], known_b: frozenset[str]) -> str:
    """What excludes it further that the two fill one slot, in words; "" where nothing does."""
    if overtaken(a, b) or over_before(a, b) or over_before(b, a):
        return "one was planned or expected, and the other document is a later one"
    if subjects_apart(a, b, known_a & known_b):
        return "another name stands beside each of them"
    if elsewhere(a, b, known_b) or elsewhere(b, a, known_a):
        return "one sentence begins with a place of which the other document says nothing"
    if a.bucket != "ordinal" and not gates.governed(a, b):
        return "the deeds beside them are not the same"
    if a.bucket == "money" and not of_one_object(a, b):
        return "nothing says that they are for the same thing"
    return ""


def subjects_apart(a: Profile, b: Profile, known: frozenset[str]) -> bool:
    """Whether each figure stands beside another of the names that both documents know: each is of somebody else."""
    one, two = _nearest(a, known), _nearest(b, known)
    near, far = a.names.get(one, 0.0), b.names.get(two, 0.0)
    if min(near, far) < NAMED:
        return False
    return b.names.get(one, 0.0) < FURTHER * far and a.names.get(two, 0.0) < FURTHER * near


def _nearest(a: Profile, known: frozenset[str]) -> str:
    return max((name for name in a.names if name in known), key=a.names.__getitem__, default="")


def overtaken(a: Profile, b: Profile) -> bool:
    """Whether one of two figures alone is a forecast, a plan or a proposal, and the other document is a later one."""
    return _outdone(a, b) or _outdone(b, a)


def _outdone(plan: Profile, told: Profile) -> bool:
    """Whether the one is hoped for, and the later other is not; or is compared with a plan where the one is to come."""
    before, after = plan.figure.document.date, told.figure.document.date
    if before is None or after is None or before >= after:
        return False
    if told.governing & HOPED:
        return False
    compared = any(told.near.get(concept, 0.0) >= FAR for concept in HOPED)
    return bool(plan.governing & HOPED) or (compared and plan.claim.slot.modality == "planned")


def over_before(a: Profile, b: Profile) -> bool:
    """Whether one day was still to come when its document was written, and the other one was not."""
    day, first, other = a.figure.document.date, a.figure.value.first, b.figure.value.last
    if a.bucket != "date" or a.figure.value.axis != "day" or b.figure.value.axis != "day":
        return False
    return day is not None and first is not None and other is not None and other <= day.toordinal() < first


def elsewhere(a: Profile, b: Profile, known: frozenset[str]) -> bool:
    """Whether the one sentence begins with a place ("In the capital …") of which the other's document says nothing."""
    if not a.place or a.place == b.place:
        return False
    return b.near.get(a.place, 0.0) < FAR if a.place in _NOUNS else a.place not in known


def of_one_object(a: Profile, b: Profile) -> bool:
    """Whether two amounts share more than a deed of every story, such as spending: what for, by whom, how much else."""
    shared = {concept for concept in a.near.keys() & b.near.keys() if min(a.near[concept], b.near[concept]) >= BESIDE}
    if any(":" not in concept and concept not in EVERYDAY for concept in shared):
        return True
    words = sum(min(weight, b.words.get(word, 0.0)) >= FAR for word, weight in a.words.items())
    return words > 1 or bool(a.names.keys() & b.names.keys()) or bool(a.beside & b.beside)
