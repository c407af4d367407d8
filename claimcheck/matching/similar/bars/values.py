"""What parts two figures by what they are: thresholds, ranks, ages, wholes and parts, numbers that tell nothing."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.comparison import based, has_scale
from claimcheck.languages import concepts
from claimcheck.languages.concepts import GENERIC, GROUPS, HELD, PEOPLE
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar import heads, likeness, subjects
from claimcheck.matching.similar._shape import Profile
from claimcheck.model import Figure
from claimcheck.tokens import Tokens
from claimcheck.values import BOUNDS, ONE

FACTORS_OF_SCALES = frozenset((1000, 10**6, 10**9, 10**12))
"""What scale words multiply by."""
EXPENSES = frozenset(("cost", "spend", "wage", "pay", "tax", "fee", "write_off", "interest", "loss", "deficit"))
"""What accounts may write with a minus or in brackets."""
OF_VOTERS = frozenset(("vote", "ballot", "signature"))
"""What people give one each: "6,208 votes", "supported by 6,028 townspeople"."""
MEASURED = frozenset(("quantity", "duration"))
"""Kinds of which rules name thresholds."""
LIMIT_REACH = 2
"""How many words before a limit of age those stand whom it is for."""
SHORT_SLIP = 2
"""A slip of so few digits is one by chance as well, where numbers have no unit."""
MANY_DIGITS = 5
"""Of so many digits two are hardly swapped by chance."""
OTHER_RANK = 10
"""How many times as high a rank is that is none of the same list: the 12th race, and the 512th of its runners."""
OTHER_ORDER = Decimal(1_000_000)
"""How many times as large a quantity is that no slip makes of another one."""
MANY_HOURS, IN_HOURS = 100, frozenset(("hour", "minute", "second", "day"))
"""How many hours are added up rather than passed, and units in which a time may be told in as many hours."""
PACES = {"day": Decimal(1), "week": Decimal(7), "month": Decimal(28), "year": Decimal(365)}
"""Time in which something recurs -> its days."""
CLAUSE, CLAUSE_ENDS = 80, frozenset(".;!?")
"""How many code points behind a bound a denial may stand, and what ends its clause."""


def bare(a: Profile, b: Profile) -> bool:
    """Whether two numbers are told without what they count, among words of which none is the same.

    Not those of many digits, two of which are swapped.
    """
    counted = a.head or b.head or a.noun or b.noun
    if a.bucket != "number" or counted:
        return False
    if likeness.slip_of(a, b) == "transposition" and likeness.fewest_digits(a, b) >= MANY_DIGITS:
        return False
    return a.near.keys().isdisjoint(b.near) and a.words.keys().isdisjoint(b.words)


def whole_and_part(a: Profile, b: Profile) -> bool:
    """Whether one opens its clause as the whole of a part, whose deed the clause tells, and the other does not."""
    return a.parted != b.parted and not likeness.slip_of(a, b)


def average_and_single(a: Profile, b: Profile) -> bool:
    """Whether one amount is told as an average, and the other, by no slip, as none."""
    slips = likeness.slip_of(a, b) != "" and (a.bucket != "number" or likeness.fewest_digits(a, b) > SHORT_SLIP)
    return "average" in a.narrow and "average" not in b.near and not slips


def one_threshold(a: Figure, b: Figure) -> bool:
    """Whether one bound ends where the other begins: "up to 700 kWh", "above 700 kWh" tell of one threshold."""
    one, two = a.value, b.value
    bounds = one.comparator in BOUNDS and two.comparator in BOUNDS and one.comparator[0] != two.comparator[0]
    if not bounds or a.kind != b.kind or based(a).edge != based(b).edge:
        return False
    return a.kind in MEASURED or _is_denied(a) or _is_denied(b)


def _is_denied(figure: Figure) -> bool:
    """ "More than 15 % is not allowed": whether a denial stands behind a bound in its clause, and turns it round."""
    text, lexicon = figure.document.text, lexicon_of(figure.language)
    low = Tokens(text, figure.end, figure.end + CLAUSE).low
    stop = next((at for at, word in enumerate(low) if word in CLAUSE_ENDS), len(low))
    return not lexicon.denials.isdisjoint(low[:stop])


def below_none(a: Profile, b: Profile) -> bool:
    """Whether one number is below zero, and the other counts things, of which there are never fewer than none."""
    last = a.figure.value.last
    return b.figure.kind == "count" and a.figure.kind == "number" and last is not None and last < 0


def people_and_things(a: Profile, b: Profile) -> bool:
    """Whether one figure counts people, and the other what is none, of no kin to them, and holds none ("seats")."""
    one, two = a.head, b.head
    if a.bucket != "number" or not concepts.of_people_and_things(one, two) or {one, two} <= HELD:
        return False
    return {one, two}.isdisjoint(GENERIC | GROUPS | OF_VOTERS) and not (heads.akin(one, two) or heads.related(one, two))


def ranked(a: Profile, b: Profile) -> bool:
    """Whether two ranks are among different things; or of such orders, where nothing tells of what they are."""
    if a.bucket != "ordinal":
        return False
    one, two = sorted(abs(each.figure.value.edge or ONE) for each in (a, b))
    untold = not (a.head or b.head or a.noun or b.noun) and two > OTHER_RANK * one
    return untold or not heads.heads_fit(a, b, strict=False)


def without_scale(a: Profile, b: Profile) -> bool:
    """Whether the first number is the second without its scale, as "2.9" is said after "8.6 million, of which"."""
    bare, whole = a.figure.value, b.figure.value
    if a.figure.unit != b.figure.unit or bare.first is None or whole.first is None or bare.step >= 1 or not bare.first:
        return False
    return whole.first / bare.first in FACTORS_OF_SCALES and not has_scale(a.figure)


def booked(a: Profile, b: Profile) -> bool:
    """Whether one is the other with the minus that accounts write before what is spent or lost."""
    one, two = a.figure.value, b.figure.value
    if a.figure.kind != "money" or a.figure.unit != b.figure.unit or one.first is None or two.first is None:
        return False
    same = abs(one.first + two.first) <= max(one.step, two.step) / 2
    return same and one.first < 0 < two.first and not EXPENSES.isdisjoint(a.signed)


def is_time_before(a: Profile) -> bool:
    """ "In the twelve months before": whether a duration is a time in which something else was counted."""
    if a.bucket != "duration" or a.signed.get("previous") != 1:
        return False
    lead = Tokens(a.figure.document.text, a.claim.start, a.figure.start).low[-1:]
    lexicon = lexicon_of(a.figure.language)
    return not (lexicon.determiners | lexicon.definites).isdisjoint(lead) or lexicon.page.declined


def of_other_orders(a: Figure, b: Figure) -> bool:
    """Whether two quantities are of no one order: 186 nm are nautical miles beside 186 miles, and no nanometres."""
    one, two = based(a).edge, based(b).edge
    if a.kind != "quantity" or b.kind != "quantity" or not one or not two:
        return False
    return max(abs(one), abs(two)) > OTHER_ORDER * min(abs(one), abs(two))


def spent_and_passed(a: Profile, b: Profile) -> bool:
    """Whether one is many hours, as those of all helpers are added up, and the other so many weeks, months or years."""
    number = a.figure.value.first
    hours = a.bucket == b.bucket == "duration" and a.figure.unit == "hour" and number is not None
    return hours and number is not None and number >= MANY_HOURS and b.figure.unit not in IN_HOURS


def recurs_within(a: Profile, b: Profile) -> bool:
    """Whether one is so long in every day, week or year ("310 days a year"), and the other as long as that itself."""
    pace, time = a.claim.slot.amount.pace, based(b.figure).first
    if a.bucket != "duration" or b.bucket != "duration" or not pace or time is None:
        return False
    return pace in PACES and time >= PACES[pace]


def of_persons(a: Profile, b: Profile) -> bool:
    """Whether both figures are ages of persons, and no name says that it is one person."""
    if not (is_age(a) and is_age(b)):
        return False
    if not a.names.keys() & b.names.keys():
        return _of_person(a) and _of_person(b)
    one, two = subjects.named_beside(a), subjects.named_beside(b)
    apart = bool(one and two) and one.isdisjoint(b.names) and two.isdisjoint(a.names)
    return apart or _of_one_family(a, b)


def _of_one_family(a: Profile, b: Profile) -> bool:
    """Whether two persons share their surname, and each has a given name of which the other sentence knows nothing."""
    for surname in a.names.keys() & b.names.keys():
        one, two = _given(a, surname), _given(b, surname)
        if one and two and one not in b.names and two not in a.names:
            return True
    return False


def _given(a: Profile, surname: str) -> str:
    """The name right before a surname, where it is no courtesy such as "Mrs"; "" for none."""
    at = next((distance for name, distance in a.claim.slot.names if name == surname), 0)
    name = next((name for name, distance in a.claim.slot.names if distance == at - 1), "")
    return "" if name in lexicon_of(a.figure.language).courtesies else name


def of_other_ages(a: Profile, b: Profile) -> bool:
    """Whether both are ranges of ages that have no year in common: those aged 6 to 17, and those aged 18 to 59."""
    one, two = a.figure.value, b.figure.value
    if a.bucket != "duration" or not one.comparator == two.comparator == "between" or a.figure.unit != b.figure.unit:
        return False
    aged = a.near.get("age", 0.0) or b.near.get("age", 0.0)
    return bool(aged) and not one.reach("strict").meets(two.reach("strict"))


def person_and_limit(a: Profile, b: Profile) -> bool:
    """Whether one is an age up to or from which something is for people ("children under 3"), and the other none.

    Where people do not stand right before it, the other one is at least the age of a person: "a nurse of 29".
    """
    limits = b.figure.value.comparator in BOUNDS and a.figure.value.comparator not in BOUNDS
    if not limits or b.figure.unit != "year" or a.bucket != b.bucket:
        return False
    people = any(concept in PEOPLE and -LIMIT_REACH <= distance < 0 for concept, distance in b.signed.items())
    return people or (a.figure.unit == "year" and _of_person(a))


def is_age(a: Profile) -> bool:
    """Whether a duration is an age: told so, or with the word for it beside."""
    single = a.figure.value.first == a.figure.value.last
    return a.bucket == "duration" and (a.signed.get("age") == 0 or (single and "age" in a.figure.trace))


def _of_person(a: Profile) -> bool:
    return bool(subjects.named_beside(a)) or any(
        concept == "person" or "person" in concepts.wider(concept) for concept in a.near
    )
