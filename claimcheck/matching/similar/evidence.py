"""What speaks for and against it that two figures that differ state one fact: weights of evidence, added up.

Each witness answers one question about two claims, with a measure or with 0 or 1. Its weight is the natural logarithm
of how many times likelier one fact becomes for each point of the answer; all but a few, of which the stories hold too
few cases, are fitted together, by logistic regression over the stories of tests/stories (`tests/fit_evidence.py` prints
the table anew). Those of how dates differ (`apart`) are weights of a later fit, taken towards 0, as some of these ways
are rare. What no weight can make good stands in `bars`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set

from attrs import define, field

from claimcheck.languages.concepts import RECURRING
from claimcheck.matching.similar import apart, heads, likeness, periods, subjects
from claimcheck.matching.similar._shape import Link, Profile, Sheet, one_whole
from claimcheck.matching.similar.echoes import told_elsewhere
from claimcheck.matching.similar.likeness import Context
from claimcheck.model import Document
from claimcheck.values import BOUNDS, HUNDRED

WEIGHTS = {
    "always": -4.1,
    "concepts": 0.4, "words": 0.4, "nothing shared": -0.8, "lead": 0.3, "figures beside": 0.4,
    "one whole": 1.8, "other languages": 0.5,
    "digits swapped": 5.1, "swapped, places apart": -4.6, "calendar slip": 2.2, "unit slip": 4.5,
    "scale slip": 0.8, "scale slip of a count": -1.8, "scale slip of many digits": 0.7,
    "other slip": -0.5, "other slip of a count": -3.3,
    "one digit off": 1.1, "near": 6.7, "not of one size": -0.9, "not of one size, few left": -1.8,
    "number": 0.4, "percent": -0.7, "date": 1.3, "duration": 0.9, "bound": 1.3,
    "strange heads": -0.5, "heads agree": 0.7, "unmeasured": -0.3, "opposed": -0.6, "narrowed": -0.8,
    "other times": -0.4, "other years": -1.3, "months apart": -0.6, "other granularity": -1.5,
    "overtaken": -1.5, "stranger": -0.5, "other subjects": -1.1, "elsewhere": -2.5, "other objects": -0.6,
    "outranked": -0.3, "outranked, no slip": -0.7, "neighbours agree": 1.0, "places apart": -1.3, "both first": 1.0,
    "agrees elsewhere": -1.2, "agrees elsewhere, flanked": -1.4, "few left": 1.0, "few left, no slip": -0.9,
    "years swapped": 2.5, "years unlike": -4.0, "year and day": -2.0, "months of one year": 3.0, "centuries": 2.0,
    "one day of two months": 1.0, "days of a range": -0.7, "days near": -4.0, "one weekday": 2.0, "days apart": -1.5,
    "digit dropped from a count": -4.0,
    "brief": 1.5, "only amounts of one deed": 2.5, "editions in turn": 2.0, "only backers": 2.5,
    "not all backers": -3.0, "one end": 3.5,
}  # fmt: skip
"""Weight of each witness, in natural logarithms of odds."""
LIKE_A_SLIP, CLEAR_SLIP = 0.4, 0.75
"""From what on values look like a slip, and like one so clear that it makes up for missing words."""
MOST_OUTRANKED, MOST_LEAD, MOST_BESIDE = 3, 2.0, 3
"""How many pairs that fit better are counted, how much more context than another, and how many figures beside both."""
SHORT_TEXT = 500
"""How many code points long a text is taken to be at least."""
MANY_DIGITS = 3
"""So many equal digits hardly meet by chance; an amount a hundred times smaller is another one as often."""
FEW_PAIRS = 4
"""So few pairs of figures of one kind leave hardly any choice."""
BRIEF, ROOM = 4, 20
"""Two texts of so few figures together have no room for two facts that look like one. The stories hold no such texts:
what that weighs is set by hand, for one fact where nothing parts the two figures, and against it elsewhere.
"""
COMMON, RARE = frozenset(("number", "percent")), frozenset(("date", "duration"))
"""Kinds of which texts hold so many that two of them differ by chance, and those of which they hold few."""
MONTHS_APART = 90
"""From how many days on two documents are months apart, and much may have changed between them."""
NOTHING = 0.1
"""What context must come to for two claims to share anything."""
LOOSE = frozenset((*BOUNDS, "between"))
"""Comparators of figures that are no single value."""
CALENDAR, OF_UNIT = frozenset(("day-month", "year")), frozenset(("unit", "long-scale", "currency"))
"""Slips in a date, and in what a number is of."""


@define(slots=True, eq=False, repr=False)
class Pair:
    """Two claims held against each other.

    Attributes:
        a: A claim of the one document.
        b: A claim of the other.
        context: How much speaks for one slot, values aside.
        equality: How much equal values speak for it; 0 where the values cannot both be true.
        known: The slip that would make one of the other, where they cannot; "" for none.
        slip: How far they look like one value then.
        outranked: How many pairs of either claim have more context.
        lead: By how much its context outdoes, or falls short of, that of the best other pair of either claim.
    """

    a: Profile
    b: Profile
    context: Context
    equality: float
    known: str = ""
    slip: float = 0.0
    outranked: int = 0
    lead: float = 0.0

    @property
    def total(self) -> float:
        """Context and values together."""
        return self.context.total + self.equality


@define(slots=True, eq=False, repr=False)
class Encounter:
    """Two documents held against each other, and what is known of their figures as a whole.

    Attributes:
        a: The one document.
        b: The other.
        taken: Ids of figures that agree with one of the other document.
        echoed: Ids of those that it states without their unit, or with one.
        flanked: Ids of two figures -> how many of their neighbours, before and behind, agree with each other.
        shared: The anchors that both hold.
        few: Kinds of which both hold so few figures that agree with none that these may well be meant for each other.
    """

    a: Sheet
    b: Sheet
    taken: Set[int]
    echoed: Set[int]
    flanked: Mapping[tuple[int, int], int]
    shared: frozenset[str]
    few: Set[str]
    _elsewhere: dict[int, bool] = field(factory=dict, init=False)

    def told_elsewhere(self, one: Profile, two: Profile) -> bool:
        """Whether either document states the value of the other's figure as it is, so that this is another fact."""
        for figure, sheet in ((one, self.b), (two, self.a)):
            if id(figure) not in self._elsewhere:
                self._elsewhere[id(figure)] = told_elsewhere(figure, sheet)
        return self._elsewhere[id(one)] or self._elsewhere[id(two)]

    def settled(self, one: Profile, two: Profile) -> bool:
        """Whether both figures agree with another one, or either is told otherwise in the other document."""
        if id(one) in self.taken and id(two) in self.taken:
            return True
        return id(one) in self.echoed or id(two) in self.echoed

    def rivals(self, bucket: str) -> int:
        """How many pairs of figures of one kind there are."""
        return len(self.a.buckets[bucket]) * len(self.b.buckets[bucket])

    @property
    def brief(self) -> bool:
        """Whether both texts hold so few figures that there is no room for two facts that look like one."""
        return len(self.a.profiles) + len(self.b.profiles) <= BRIEF

    @property
    def room(self) -> float:
        """How much it tells to be the first of a kind or one of few, up to 1: little where there are few figures."""
        return min(1.0, (len(self.a.profiles) + len(self.b.profiles)) / ROOM)

    def begins(self, one: Profile, two: Profile) -> bool:
        """Whether each figure is the first of its kind in its document."""
        return self.a.buckets[one.bucket][0] is one and self.b.buckets[two.bucket][0] is two


def few_left(a: Sheet, b: Sheet, taken: Set[int]) -> frozenset[str]:
    """The kinds of which two documents hold at most `FEW_PAIRS` pairs of figures that agree with none of the other."""
    left = [{kind: sum(id(each) not in taken for each in group) for kind, group in s.buckets.items()} for s in (a, b)]
    return frozenset(kind for kind, count in left[0].items() if 0 < count * left[1].get(kind, 0) <= FEW_PAIRS)


def flanked(a: Sheet, b: Sheet, agreeing: Iterable[Link]) -> Mapping[tuple[int, int], int]:
    """For two figures beside which others agree, before both or behind both, how many do."""
    places = [{id(profile): at for at, profile in enumerate(sheet.profiles)} for sheet in (a, b)]
    found: Counter[tuple[int, int]] = Counter()
    for link in agreeing:
        one, two = places[0][id(link.a)], places[1][id(link.b)]
        for step in (-1, 1):
            if 0 <= one + step < len(a.profiles) and 0 <= two + step < len(b.profiles):
                found[id(a.profiles[one + step]), id(b.profiles[two + step])] += 1
    return found


def weigh(pair: Pair, meeting: Encounter) -> float:
    """The logarithm of the odds that two figures that differ state one fact."""
    return sum(WEIGHTS[name] * answer for name, answer in witnesses(pair, meeting))


def witnesses(pair: Pair, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What each witness says; those that say nothing are left out."""
    one, two, slip = pair.a, pair.b, pair.slip
    yield "always", 1.0
    yield from _words(one, two, pair.context)
    yield from _slip(pair)
    yield from _values(one, two, slip, meeting)
    yield from apart.witnesses(one, two, known=pair.known)
    yield from _slots(one, two, clear=slip >= CLEAR_SLIP)
    if slip < LIKE_A_SLIP:
        yield from _whose(one, two, meeting)
    yield from _place(pair, meeting)
    yield from _company(pair, meeting)
    if slip < LIKE_A_SLIP:
        yield from _chosen(pair, meeting)


def _words(one: Profile, two: Profile, context: Context) -> Iterator[tuple[str, float]]:
    """What the words and figures around both have in common."""
    yield "concepts", context.concepts
    yield "words", context.words
    if one.figure.language != two.figure.language:
        yield "other languages", 1.0
    if one_whole(one, two):
        yield "one whole", 1.0
    if context.total < NOTHING:
        yield "nothing shared", 1.0


def _slip(pair: Pair) -> Iterator[tuple[str, float]]:
    """Which slip would make one value of the other.

    Ten times as many is a slip among amounts with a unit, and hardly ever among counts.
    """
    one, two, known, slip = pair.a, pair.b, pair.known, pair.slip
    if known == "transposition":
        yield "digits swapped", slip
        yield "swapped, places apart", _apart(one, two)
    elif known == "scale":
        told = likeness.fewest_digits(one, two) > 1 or pair.context.total >= NOTHING
        yield ("scale slip of a count" if one.bucket == "number" or not told else "scale slip"), slip
        if likeness.fewest_digits(one, two) >= MANY_DIGITS and likeness.times(one, two) != HUNDRED:
            yield "scale slip of many digits", 1.0
    elif known in CALENDAR:
        yield "calendar slip", 1.0
    elif known in OF_UNIT:
        full = likeness.fewest_digits(one, two) > (1 if pair.context.total >= NOTHING else MANY_DIGITS - 1)
        yield "unit slip", 1.0 if full else 0.5
    elif slip >= LIKE_A_SLIP:
        yield "other slip of a count" if one.bucket == "number" else "other slip", 1.0


def _values(one: Profile, two: Profile, slip: float, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """How near the values are to each other, and what they are of."""
    yield "near", max(0.0, min(LIKE_A_SLIP, slip))
    if one.bucket != "date" and likeness.in_one_digit(one, two):
        yield "one digit off", 1.0
    if not likeness.of_one_size(one, two, alone=meeting.rivals(one.bucket) == 1):
        yield "not of one size", 1.0
        if one.bucket in meeting.few and not meeting.taken & {id(one), id(two)}:
            yield "not of one size, few left", 1.0
    if _in_turn(one, two):
        yield "editions in turn", 1.0
    if likeness.end_alike(one, two):
        yield "one end", 1.0
    kind = one.bucket.partition(":")[0]
    if kind in COMMON or kind in RARE:
        yield kind, 1.0
    if LOOSE & {one.figure.value.comparator, two.figure.value.comparator}:
        yield "bound", 1.0


def _in_turn(one: Profile, two: Profile) -> bool:
    """Whether two ordinals number what is held again and again, and follow each other, though both tell of one time."""
    first, second = one.figure.value.first, two.figure.value.first
    numbered = one.bucket == "ordinal" and RECURRING.issuperset((heads.held(one), heads.held(two)))
    if not numbered or first is None or second is None or abs(first - second) != 1:
        return False
    return _days_between(one.figure.document, two.figure.document) < periods.A_YEAR


def _slots(one: Profile, two: Profile, *, clear: bool) -> Iterator[tuple[str, float]]:
    """What is counted, in which scope, when, and of whom."""
    if not heads.heads_fit(one, two, strict=False):
        yield "strange heads", 1.0
    elif heads.heads_fit(one, two, strict=True):
        yield "heads agree", 1.0
    if not heads.measured(one, two):
        yield "unmeasured", 1.0
    if heads.opposed(one, two):
        yield "opposed", 1.0
    if not clear and heads.narrowed(one, two):
        yield "narrowed", 1.0
    if periods.times_apart(one, two, slip=clear):
        yield "other times", 1.0
        yield "other years", float(periods.a_year_apart(one, two))
    if _days_between(one.figure.document, two.figure.document) >= MONTHS_APART:
        yield "months apart", 1.0
    if one.figure.value.granularity != two.figure.value.granularity:
        yield "other granularity", 1.0


def _days_between(one: Document, two: Document) -> int:
    """How many days lie between the dates of two documents; 0 where one bears none."""
    return abs((one.date - two.date).days) if one.date is not None and two.date is not None else 0


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


def _place(pair: Pair, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """Where both stand: how many pairs fit better, what agrees beside them, and how far into its text each is."""
    one, two = pair.a, pair.b
    yield "outranked", min(MOST_OUTRANKED, pair.outranked) / MOST_OUTRANKED
    yield "lead", max(-MOST_LEAD, min(MOST_LEAD, pair.lead))
    yield "neighbours agree", float(meeting.flanked.get((id(one), id(two)), 0))
    yield "figures beside", float(min(MOST_BESIDE, len(one.beside & two.beside)))
    yield "places apart", _apart(one, two)
    if meeting.begins(one, two):
        yield "both first", meeting.room


def only_amounts(one: Profile, two: Profile, meeting: Encounter) -> bool:
    """Whether either document states one amount of money alone, and both are of one deed of one and the same."""
    if one.bucket != "money" or not subjects.one_deed(one, two):
        return False
    held = [{likeness.stated(each) for each in sheet.buckets["money"]} for sheet in (meeting.a, meeting.b)]
    return max(map(len, held)) == 1 and not (heads.narrowed(one, two) or periods.times_apart(one, two))


def _member_states(one: Profile, two: Profile, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """Whether member states that are counted stand behind one undertaking.

    Of one body, some may have talked and others agreed. Where the members of two bodies are told to stand behind it,
    readers take either number for that of the undertaking.
    """
    if not (subjects.counts_member_states(one) and subjects.counts_member_states(two)):
        return
    first, second = subjects.backing(one), subjects.backing(two)
    if first and second and (first & second or subjects.of_two_bodies(one, two)):
        yield "only backers", float(_backers(meeting.a) == _backers(meeting.b) == 1)
    elif first or second:
        yield "not all backers", 1.0


def _backers(sheet: Sheet) -> int:
    """How many numbers of member states a document tells to stand behind something."""
    counted = (
        each for each in sheet.buckets["number"] if subjects.counts_member_states(each) and subjects.backing(each)
    )
    return len({likeness.stated(each) for each in counted})


def _apart(one: Profile, two: Profile) -> float:
    """How far apart two figures stand, each in its own text, whose ends are 1 apart."""
    return abs(_place_of(one) - _place_of(two))


def _place_of(a: Profile) -> float:
    return a.figure.start / max(SHORT_TEXT, len(a.figure.document.text))


def _company(pair: Pair, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What else the documents hold: figures that either could be instead."""
    one, two = pair.a, pair.b
    if id(one) in meeting.taken or id(two) in meeting.taken:
        yield "agrees elsewhere", 1.0
        if meeting.flanked.get((id(one), id(two))):
            yield "agrees elsewhere, flanked", 1.0
    elif one.bucket in meeting.few:
        yield "few left", meeting.room
    if only_amounts(one, two, meeting):
        yield "only amounts of one deed", 1.0
    yield from _member_states(one, two, meeting)
    if meeting.brief and one.bucket != "date":
        yield "brief", 1.0 if pair.context.concepts and _unparted(one, two, meeting) else -1.0


def _chosen(pair: Pair, meeting: Encounter) -> Iterator[tuple[str, float]]:
    """What it tells besides, of two values that no slip joins, that others fit better, or that few are left."""
    yield "outranked, no slip", min(MOST_OUTRANKED, pair.outranked) / MOST_OUTRANKED
    if pair.a.bucket in meeting.few and not meeting.taken & {id(pair.a), id(pair.b)}:
        yield "few left, no slip", meeting.room


def _unparted(one: Profile, two: Profile, meeting: Encounter) -> bool:
    """Whether no direction, size, head, deed, scope, name, place, object or expectation parts two figures."""
    return (
        one.claim.slot.amount.change == two.claim.slot.amount.change
        and likeness.of_one_size(one, two, alone=True)
        and heads.heads_fit(one, two, strict=True)
        and heads.governed(one, two)
        and not (heads.opposed(one, two) or heads.narrowed(one, two) or periods.times_apart(one, two))
        and not subjects.apart(one, two, meeting.a.familiar & meeting.b.familiar)
        and not subjects.overtaken(one, two)
        and not (subjects.strange(one, meeting.b.familiar) or subjects.strange(two, meeting.a.familiar))
        and not subjects.elsewhere(one, two, meeting.a.familiar, meeting.b.familiar)
        and (one.bucket != "money" or subjects.of_one_object(one, two))
    )
