"""Whose figure it is, where, and whether still hoped for: what parts two figures of one measure."""

from __future__ import annotations

from claimcheck.languages.concepts import MEASURES, NARROWING, NOUNS, SCOPES
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import CLOSE, Profile

NAMED, FURTHER = 0.4, 0.75
"""How near a name must be to say whose figure it is, and what is left of that where another name is nearer."""
FAR = 0.2
"""Closeness below which a word says nothing of a figure."""
HOPED = frozenset(("forecast", "planned", "proposed"))
"""Words for what is still to come."""
BESIDE = 0.3
"""Closeness from which a word says what an amount is for."""
EVERYDAY = frozenset(("spend", "cost", "pay", "invest", "receive", "raise", "amount", "person")) | NARROWING | SCOPES
"""Deeds with money and words beside it that each story has several of, and what scopes it."""
BACKING = frozenset(("attendance", "participant", "in_favour", "approve"))
"""Deeds by which the members of a body stand behind an undertaking."""
DEEDS = MEASURES - EVERYDAY
"""Deeds, and measures, that few stories tell of twice."""


def of_one_group(a: Profile, b: Profile) -> bool:
    """Whether one is of one of two groups that its sentence tells apart, and the sentence of the other names none."""
    return bool(a.shared_out) and b.near.get(a.shared_out, 0.0) < FAR and b.shared_out != a.shared_out


def apart(a: Profile, b: Profile, known: frozenset[str]) -> bool:
    """Whether each figure stands beside another of the names that both documents know: each is of somebody else."""
    if _nouns_look_like_names(a) or _nouns_look_like_names(b):
        return False
    one, two = _nearest(a, known), _nearest(b, known)
    near, far = a.names.get(one, 0.0), b.names.get(two, 0.0)
    if min(near, far) < NAMED:
        return False
    return b.names.get(one, 0.0) < FURTHER * far and a.names.get(two, 0.0) < FURTHER * near


def strange(a: Profile, known: frozenset[str]) -> bool:
    """Whether the name nearest to a figure is none that the other document knows."""
    if not a.names or _nouns_look_like_names(a):
        return False
    return max(a.names, key=a.names.__getitem__) not in known


def _nouns_look_like_names(a: Profile) -> bool:
    """Whether a claim is in a language that writes nouns with a capital, so that what looks like a name may be none."""
    return lexicon_of(a.figure.language).page.capital_nouns


def _nearest(a: Profile, known: frozenset[str]) -> str:
    return max((name for name in a.names if name in known), key=a.names.__getitem__, default="")


def overtaken(a: Profile, b: Profile) -> bool:
    """Whether one figure alone is a forecast, a plan or a day to come, and the other document is a later one."""
    return _outdone(a, b) or _outdone(b, a) or _over_before(a, b) or _over_before(b, a)


def to_become(a: Profile, b: Profile) -> bool:
    """Whether the one is what something is changed to some day to come, and the other is so at another time."""
    day, time, other = a.figure.document.date, a.claim.slot.as_of, b.claim.slot.as_of
    if not a.claim.slot.amount.moved or day is None or time is None or time[0] <= day.toordinal():
        return False
    if b.claim.slot.amount.moved:
        return False
    return other is None or other[1] < time[0] or time[1] < other[0]


def _outdone(plan: Profile, told: Profile) -> bool:
    """Whether the one is hoped for, and the later other neither hoped for nor still to come."""
    return bool(plan.governing & HOPED) and _later(plan, told) and told.claim.slot.modality != "planned"


def against_plan(a: Profile, b: Profile) -> bool:
    """Whether one figure is still to come, and the other one is told beside a plan that came out otherwise."""
    return _told_by_plan(a, b) or _told_by_plan(b, a)


def _told_by_plan(plan: Profile, told: Profile) -> bool:
    compared = any(told.near.get(concept, 0.0) >= FAR for concept in HOPED)
    return compared and plan.claim.slot.modality == "planned" and _later(plan, told) and not _is_ahead(told)


def _is_ahead(told: Profile) -> bool:
    """Whether a day is still to come when its document is written: nothing came out otherwise yet."""
    day, value = told.figure.document.date, told.figure.value
    if told.bucket != "date" or day is None or value.axis != "day" or value.first is None:
        return False
    return value.first > day.toordinal()


def _later(plan: Profile, told: Profile) -> bool:
    """Whether the document of the second figure is later, and the figure no hope of its own."""
    before, after = plan.figure.document.date, told.figure.document.date
    return before is not None and after is not None and before < after and not told.governing & HOPED


def _over_before(a: Profile, b: Profile) -> bool:
    """Whether one day was still to come when its document was written, and the other one was not."""
    day, first, other = a.figure.document.date, a.figure.value.first, b.figure.value.last
    if a.bucket != "date" or a.figure.value.axis != "day" or b.figure.value.axis != "day":
        return False
    return day is not None and first is not None and other is not None and other <= day.toordinal() < first


def next_time(a: Profile, b: Profile) -> bool:
    """Whether one date is of what comes next, after its document, and the other one was past when it was told."""
    first, last = a.figure.value.first, b.figure.value.last
    before, after = a.figure.document.date, b.figure.document.date
    if a.bucket != "date" or a.near.get("next", 0.0) < BESIDE:
        return False
    if first is None or last is None or before is None or after is None:
        return False
    return before.toordinal() < first and last < after.toordinal()


def elsewhere(a: Profile, b: Profile, known_a: frozenset[str], known_b: frozenset[str]) -> bool:
    """Whether one sentence begins with a place ("In the capital …") of which the other's document says nothing.

    Args:
        a: One claim.
        b: The other.
        known_a: The names in the document of the one.
        known_b: The names in the document of the other.
    """
    return _abroad(a, b, known_b) or _abroad(b, a, known_a)


def one_deed(a: Profile, b: Profile) -> bool:
    """Whether two amounts of one currency stand under one deed that few stories tell twice, beside one name."""
    deed = any(min(a.near[each], b.near[each]) >= CLOSE for each in DEEDS & a.near.keys() & b.near.keys())
    return deed and a.figure.unit == b.figure.unit and bool(a.names.keys() & b.names.keys())


def counts_member_states(a: Profile) -> bool:
    """Whether a figure counts member states, neither bounded nor estimated."""
    return a.head == "state" and a.near.get("member", 0.0) >= CLOSE and a.figure.value.comparator == "="


def backing(a: Profile) -> frozenset[str]:
    """The deeds by which those whom a figure counts stand behind an undertaking."""
    return frozenset(deed for deed in BACKING if a.near.get(deed, 0.0) >= CLOSE)


def of_two_bodies(a: Profile, b: Profile) -> bool:
    """Whether two figures count the members of two bodies, each named in the figure's words or right beside them."""
    one, two = named_beside(a), named_beside(b)
    return bool(one and two) and one.isdisjoint(two)


def named_beside(a: Profile) -> frozenset[str]:
    """The names in the words of a figure or right beside it."""
    return frozenset(name for name, weight in a.names.items() if weight >= CLOSE)


def _abroad(a: Profile, b: Profile, known: frozenset[str]) -> bool:
    if not a.place or a.place == b.place:
        return False
    if a.place in NOUNS:
        return b.near.get(a.place, 0.0) < FAR
    return a.place not in known and not _nouns_look_like_names(a)


def of_one_object(a: Profile, b: Profile) -> bool:
    """Whether two amounts share more than a deed of every story, such as spending: what for, by whom, how much else."""
    shared = {concept for concept in a.near.keys() & b.near.keys() if min(a.near[concept], b.near[concept]) >= BESIDE}
    if any(":" not in concept and concept not in EVERYDAY for concept in shared):
        return True
    words = sum(min(weight, b.words.get(word, 0.0)) >= FAR for word, weight in a.words.items())
    return words > 1 or bool(a.names.keys() & b.names.keys()) or bool(a.beside & b.beside)
