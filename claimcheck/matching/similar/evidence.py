"""What speaks for and against it that two figures that differ state one fact: weights of evidence, added up.

Each witness answers one question about two claims, with a measure or with 0 or 1. Its weight is the natural logarithm
of how many times likelier one fact becomes for each point of the answer; all are fitted together, by logistic
regression over the stories of tests/stories (`tests/fit_evidence.py` prints the table anew). What no weight can make
good is excluded outright by `gates.excluded`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from attrs import define

from claimcheck.matching.similar import gates, likeness, subjects
from claimcheck.matching.similar._shape import Profile, Sheet, one_whole
from claimcheck.matching.similar.likeness import Context

WEIGHTS = {
    "always": 0.1,
    "concepts": 0.6, "words": 0.2, "figures beside": 1.8, "nothing shared": -0.8, "one noun": 1.3,
    "one whole": 5.8, "other nouns": -3.2,
    "digits swapped": 7.0, "scale slip": 2.0, "calendar slip": 3.0, "unit slip": 6.4, "other slip": 1.0,
    "one digit off": 1.1, "far": -1.1, "not of one size": -1.9, "one unit": -0.6,
    "strange heads": -1.2, "unmeasured": -0.5, "opposed": -1.4, "narrowed": -1.4, "other times": -2.2,
    "other granularity": -4.4, "another's": -1.3, "overtaken": -2.3, "other subjects": -2.5, "elsewhere": -4.4,
    "other objects": -0.6,
    "agrees elsewhere": -2.1, "crowded": -0.9, "brief": 1.5, "one story": 0.1,
    "stranger": -0.4, "number": -1.6, "percent": -1.9,
}  # fmt: skip
"""Weight of each witness, in natural logarithms of odds."""
MOST_BESIDE, MOST_STORY = 1.5, 4.0
"""Up to how much shared figures, and what two documents share, are counted."""
LIKE_A_SLIP, CLEAR_SLIP = 0.4, 0.75
"""From what on values look like a slip, and like one so clear that it makes up for missing words."""
FAR = 0.2
"""Below what likeness two values are far from each other."""
BRIEF = 4
"""Two texts of so few figures together have no room for two facts that look like one. The stories hold no such texts:
what that weighs is set by hand, for one fact where nothing parts the two figures, and against it elsewhere.
"""
COMMON = frozenset(("number", "percent"))
"""Kinds of which texts hold so many that two of them differ by chance."""
NOTHING = 0.1
"""What context must come to for two claims to share anything."""
CROWD = 30
"""How many pairs of figures of one kind make two documents crowded with it."""
CALENDAR, OF_UNIT = frozenset(("day-month", "year")), frozenset(("unit", "long-scale", "currency"))
"""Slips in a date, and in what a number is of."""


@define(slots=True, eq=False, repr=False)
class Encounter:
    """Two documents held against each other, and what is known of their figures as a whole.

    Attributes:
        a: The one document.
        b: The other.
        story: How much they speak of one story.
        taken: Ids of figures that agree with one of the other document.
        echoed: Ids of those that it states without their unit, or with one.
    """

    a: Sheet
    b: Sheet
    story: float
    taken: Set[int]
    echoed: Set[int]

    def settled(self, one: Profile, two: Profile) -> bool:
        """Whether both figures agree with another one, or either is told otherwise in the other document."""
        if id(one) in self.taken and id(two) in self.taken:
            return True
        return id(one) in self.echoed or id(two) in self.echoed

    def rivals(self, bucket: str) -> int:
        """How many pairs of figures of one kind there are."""
        return len(self.a.buckets[bucket]) * len(self.b.buckets[bucket])


def weigh(one: Profile, two: Profile, context: Context, meeting: Encounter) -> float:
    """The logarithm of the odds that two figures that differ state one fact."""
    return sum(WEIGHTS[name] * answer for name, answer in witnesses(one, two, context, meeting))


def witnesses(one: Profile, two: Profile, context: Context, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What each witness says; those that say nothing are left out."""
    slip = likeness.slip(one, two)
    yield "always", 1.0
    yield from _words(one, two, context)
    yield from _values(one, two, slip, alone=meeting.rivals(one.bucket) == 1)
    yield from _slots(one, two, meeting, clear=slip >= CLEAR_SLIP)
    if slip < LIKE_A_SLIP:
        yield from _whose(one, two, meeting)
    yield from _company(one, two, meeting)


def _words(one: Profile, two: Profile, context: Context) -> Iterator[tuple[str, float]]:
    """What the words and figures around both have in common."""
    yield "concepts", context.concepts
    yield "words", context.words
    yield "figures beside", min(MOST_BESIDE, context.beside)
    if one_whole(one, two):
        yield "one whole", 1.0
    if context.total < NOTHING:
        yield "nothing shared", 1.0
    if one.noun and two.noun and one.figure.language == two.figure.language:
        yield ("one noun" if one.noun == two.noun else "other nouns"), 1.0


def _values(one: Profile, two: Profile, slip: float, *, alone: bool) -> Iterator[tuple[str, float]]:
    """How the values look: like a slip of the pen, near each other, or far."""
    known = likeness.slip_of(one, two)
    if known == "transposition":
        yield "digits swapped", slip
    elif known == "scale":
        yield "scale slip", slip
    elif known in CALENDAR:
        yield "calendar slip", 1.0
    elif known in OF_UNIT:
        yield "unit slip", 1.0
    elif slip >= LIKE_A_SLIP:
        yield "other slip", 1.0
    elif slip < FAR:
        yield "far", 1.0
    if one.bucket != "date" and likeness.in_one_digit(one, two):
        yield "one digit off", 1.0
    if not likeness.of_one_size(one, two, alone=alone):
        yield "not of one size", 1.0
    kind = one.bucket.partition(":")[0]
    if kind in COMMON:
        yield kind, 1.0
    elif one.figure.unit == two.figure.unit:
        yield "one unit", 1.0


def _slots(one: Profile, two: Profile, meeting: Encounter, *, clear: bool) -> Iterator[tuple[str, float]]:
    """What is counted, in which scope, when, and of whom."""
    if not gates.heads_fit(one, two, strict=False):
        yield "strange heads", 1.0
    if not gates.measured(one, two):
        yield "unmeasured", 1.0
    if gates.opposed(one, two):
        yield "opposed", 1.0
    if not clear and gates.narrowed(one, two):
        yield "narrowed", 1.0
    if gates.times_apart(one, two, slip=clear):
        yield "other times", 1.0
    if one.figure.value.granularity != two.figure.value.granularity:
        yield "other granularity", 1.0
    if gates.another(one, meeting.b.familiar) or gates.another(two, meeting.a.familiar):
        yield "another's", 1.0


def _whose(one: Profile, two: Profile, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What parts two figures where no slip makes one of the other."""
    if subjects.overtaken(one, two):
        yield "overtaken", 1.0
    if subjects.strange(one, meeting.b.familiar) or subjects.strange(two, meeting.a.familiar):
        yield "stranger", 1.0
    if subjects.apart(one, two, meeting.a.familiar & meeting.b.familiar):
        yield "other subjects", 1.0
    if subjects.elsewhere(one, two, meeting.a.familiar, meeting.b.familiar):
        yield "elsewhere", 1.0
    if one.bucket == "money" and not subjects.of_one_object(one, two):
        yield "other objects", 1.0


def _company(one: Profile, two: Profile, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What else the documents hold: figures that either could be instead, and how much is one story."""
    if id(one) in meeting.taken or id(two) in meeting.taken:
        yield "agrees elsewhere", 1.0
    a, b = meeting.a, meeting.b
    yield "crowded", min(1.0, meeting.rivals(one.bucket) / CROWD)
    if len(a.profiles) + len(b.profiles) <= BRIEF and one.bucket != "date":
        yield "brief", 1.0 if _unparted(one, two, meeting) else -1.0
    yield "one story", min(MOST_STORY, meeting.story)


def _unparted(one: Profile, two: Profile, meeting: Encounter) -> bool:
    """Whether no direction, size, head, deed, scope, name or object parts two figures."""
    return (
        one.claim.slot.change == two.claim.slot.change
        and likeness.of_one_size(one, two, alone=True)
        and gates.heads_fit(one, two, strict=True)
        and gates.governed(one, two)
        and not (gates.opposed(one, two) or gates.narrowed(one, two))
        and not (subjects.strange(one, meeting.b.familiar) or subjects.strange(two, meeting.a.familiar))
        and (one.bucket != "money" or subjects.of_one_object(one, two))
    )
