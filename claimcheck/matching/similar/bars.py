"""What bars two figures that differ from stating one fact, whatever else speaks for it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from attrs import define

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.claims import anchor
from claimcheck.comparison import based, has_scale, in_part_only, relation
from claimcheck.diagnosis import at_other_paces
from claimcheck.languages import concepts
from claimcheck.languages.concepts import RECURRING
from claimcheck.lexicon import lexicon_of
from claimcheck.matching import namesakes
from claimcheck.matching.forms import years_move_along
from claimcheck.matching.similar import heads, likeness, rates, subjects
from claimcheck.matching.similar._shape import CLOSE, Profile
from claimcheck.matching.similar.periods import times_apart
from claimcheck.model import Claim, Figure
from claimcheck.times import DATELINE, is_dateline, own_day, own_period
from claimcheck.tokens import Tokens
from claimcheck.values import BOUNDS

QUARTER_ENDS = frozenset(((3, 31), (6, 30), (9, 30), (12, 31)))
"""Month and day of the last days of the quarters."""
ENDING_DEEDS = ("expire", "deadline")
"""What may happen on the last day of a quarter rather than be counted up to it."""
FACTORS_OF_SCALES = frozenset((1000, 10**6, 10**9, 10**12))
"""What scale words multiply by."""
NEAR_NEXT = 6
"""How many words from a date "next" may stand."""
YEAR_DAYS = 364
"""From how many days on, one more than the last less the first, a date is a whole year."""
EXPENSES = frozenset(("cost", "spend", "wage", "pay", "tax", "fee", "write_off", "interest", "loss", "deficit"))
"""What accounts may write with a minus or in brackets."""
OTHERS = 3
"""Among how many words behind a number one may say that it counts others of a kind."""
MISCOUNTED = 2
"""By how many editions one may be miscounted."""
MEASURED = frozenset(("quantity", "duration"))
"""Kinds of which rules name thresholds."""
LONG_AGO = frozenset(("decade", "century", "millennium"))
"""Granularities of dates that are told in Roman numbers or words."""

Question = Callable[[Profile, Profile, frozenset[str]], bool]
"""What is asked of two claims and of the anchors that both documents hold."""


@define(frozen=True, slots=True, eq=False)
class Bar:
    """One thing that no evidence makes good.

    Attributes:
        reason: What parts the two figures, for people.
        parts: Whether it does.
        unless_slip: Whether it does not where a clear slip would turn one into the other.
    """

    reason: str
    parts: Question
    unless_slip: bool = False


def bar_between(a: Profile, b: Profile, shared: frozenset[str], *, clear: bool) -> Bar | None:
    """The first bar between two claims whose values differ; None where there is none.

    Args:
        a: One claim.
        b: The other.
        shared: The anchors that both documents hold.
        clear: Whether a clear slip would turn one value into the other.
    """
    for bar in BARS:
        if not (clear and bar.unless_slip) and bar.parts(a, b, shared):
            return bar
    return None


def _pair(question: Callable[[Profile, Profile], bool]) -> Question:
    """Asked of both claims together."""
    return lambda a, b, shared: question(a, b)


def _figures(question: Callable[[Figure, Figure], bool]) -> Question:
    """Asked of both figures together."""
    return lambda a, b, shared: question(a.figure, b.figure)


def _claims(question: Callable[[Claim, Claim], bool]) -> Question:
    """Asked of both claims together, for what their sentences tell."""
    return lambda a, b, shared: question(a.claim, b.claim)


def _one_way(question: Callable[[Profile, Profile], bool]) -> Question:
    """Asked of one claim beside the other, and the other way round."""
    return lambda a, b, shared: question(a, b) or question(b, a)


def _either(question: Callable[[Profile], bool]) -> Question:
    """Asked of each claim; one is enough."""
    return lambda a, b, shared: question(a) or question(b)


def _both(question: Callable[[Profile], bool]) -> Question:
    """Asked of each claim; it takes both."""
    return lambda a, b, shared: question(a) and question(b)


def _bare(a: Profile, b: Profile) -> bool:
    """Whether two numbers are told without what they count, among words of which none is the same."""
    counted = a.head or b.head or a.noun or b.noun
    if a.bucket != "number" or counted:
        return False
    return a.near.keys().isdisjoint(b.near) and a.words.keys().isdisjoint(b.words)


def _whole_and_part(a: Profile, b: Profile) -> bool:
    """Whether one opens its clause as the whole of a part, whose deed the clause tells, and the other does not."""
    return a.parted != b.parted and not likeness.slip_of(a, b)


def _one_threshold(a: Figure, b: Figure) -> bool:
    """Whether one bound ends where the other begins: "up to 700 kWh", "above 700 kWh" tell of one threshold."""
    one, two = a.value, b.value
    bounds = one.comparator in BOUNDS and two.comparator in BOUNDS and one.comparator[0] != two.comparator[0]
    return bounds and a.kind == b.kind and a.kind in MEASURED and based(a).edge == based(b).edge


def _ranked(a: Profile, b: Profile) -> bool:
    """Whether two ranks are among different things."""
    return a.figure.kind == "ordinal" and not heads.heads_fit(a, b, strict=False)


def _without_scale(a: Profile, b: Profile) -> bool:
    """Whether the first number is the second without its scale, as "2.9" is said after "8.6 million, of which"."""
    bare, whole = a.figure.value, b.figure.value
    if a.figure.unit != b.figure.unit or bare.first is None or whole.first is None or bare.step >= 1 or not bare.first:
        return False
    return whole.first / bare.first in FACTORS_OF_SCALES and not has_scale(a.figure)


def _booked(a: Profile, b: Profile) -> bool:
    """Whether one is the other with the minus that accounts write before what is spent or lost."""
    one, two = a.figure.value, b.figure.value
    if a.figure.kind != "money" or a.figure.unit != b.figure.unit or one.first is None or two.first is None:
        return False
    same = abs(one.first + two.first) <= max(one.step, two.step) / 2
    return same and one.first < 0 < two.first and not EXPENSES.isdisjoint(a.signed)


def _of_persons(a: Profile, b: Profile) -> bool:
    """Whether both figures are ages of persons, and no name says that it is one person."""
    if not (_is_age(a) and _is_age(b)):
        return False
    if not a.names.keys() & b.names.keys():
        return _of_person(a) and _of_person(b)
    one, two = subjects.named_beside(a), subjects.named_beside(b)
    return bool(one and two) and one.isdisjoint(b.names) and two.isdisjoint(a.names)


def _person_and_limit(a: Profile, b: Profile) -> bool:
    """Whether one is the age of a person, and the other a limit: "a nurse of 29", "for everybody over 35"."""
    limits = b.figure.value.comparator in BOUNDS and a.figure.value.comparator not in BOUNDS
    return limits and a.figure.unit == b.figure.unit == "year" and _of_person(a)


def _is_age(a: Profile) -> bool:
    return a.bucket == "duration" and a.signed.get("age") == 0


def _of_person(a: Profile) -> bool:
    return bool(subjects.named_beside(a)) or any(
        concept == "person" or "person" in concepts.wider(concept) for concept in a.near
    )


def _leans_on_another(a: Profile) -> bool:
    """Whether a date states no fact by itself: written without a number ("today"), or the "as of" of other figures."""
    if a.bucket != "date":
        return False
    numbered = any(letter.isdigit() for letter in a.figure.text) or a.figure.value.granularity in LONG_AGO
    return a.claim.slot.dates_others or not numbered


def _one_day(a: Figure, b: Figure) -> bool:
    """Whether two dates are one day and month, and one of them leaves its year to the reader."""
    if a.kind != "date" or a.value.granularity != "day":
        return False
    one, two = _day(a), _day(b)
    if one is None or two is None or (one.month, one.day) != (two.month, two.day) or (_lasts(a) and _lasts(b)):
        return False
    return str(one.year) not in a.text or str(two.year) not in b.text


def _lasts(date: Figure) -> bool:
    """Whether a date runs from one day to another."""
    return None not in (date.value.first, date.value.last) and date.value.first != date.value.last


def _day(figure: Figure) -> datetime.date | None:
    edge = figure.value.edge
    return datetime.date.fromordinal(int(edge)) if edge is not None else None


def _from_and_until(a: Figure, b: Figure) -> bool:
    """Whether something begins on one of two days, and ends by the other, or the day before it."""
    if a.kind != "date":
        return False
    ends = {a.value.comparator[0], b.value.comparator[0]} == {"<", ">"}
    return ends or _follows(a, b) or _follows(b, a)


def _follows(until: Figure, later: Figure) -> bool:
    """Whether what holds until one day is followed by what another day tells, the next one."""
    last, first = until.value.last, later.value.first
    day = until.value.axis == later.value.axis == "day" and later.value.granularity == "day"
    return day and until.value.comparator == "<=" and last is not None and first is not None and first - last == 1


def _closes_quarter(a: Profile) -> bool:
    """Whether a date is the last day of a quarter, up to which figures are counted rather than something happened."""
    value = a.figure.value
    if a.bucket != "date" or value.axis != "day" or value.first is None or value.first != value.last:
        return False
    if any(a.near.get(deed, 0.0) >= CLOSE for deed in ENDING_DEEDS):
        return False
    day = datetime.date.fromordinal(int(value.first))
    return (day.month, day.day) in QUARTER_ENDS


def _opens_document(a: Profile) -> bool:
    """Whether a date tells when its document was written, at its beginning."""
    return a.figure.start < DATELINE and own_day(a.claim)


def _paid_otherwise(a: Claim, b: Claim) -> bool:
    """Whether two prices are paid for other units: 410 euros a tonne, and 41 a decitonne."""
    one, two = a.slot.amount.paid_for, b.slot.amount.paid_for
    return bool(one and two) and one != two


def _demand_and_answer(a: Claim, b: Claim) -> bool:
    """Whether one amount is demanded, and the other offered or granted in answer."""
    one, two = a.slot.stance, b.slot.stance
    return bool(one and two) and one != two


def _offer_and_outcome(a: Profile, b: Profile) -> bool:
    """Whether money was offered or demanded, and a later document gives, by no slip, another amount as a fact."""
    one, two = a.figure.document.date, b.figure.document.date
    if a.bucket != "money" or one is None or two is None or one == two or likeness.slip_of(a, b):
        return False
    earlier, later = (a, b) if one < two else (b, a)
    return earlier.claim.slot.stance != "" and not later.claim.slot.stance


def _of_another(a: Profile, b: Profile) -> bool:
    """Whether one alone is told of another of its kind; a number in two currencies, or slip and name, show one."""
    known = likeness.slip_of(a, b)
    if a.claim.slot.of_another == b.claim.slot.of_another or known == "currency":
        return False
    return not known or not any(weight >= CLOSE and b.names.get(name, 0.0) >= CLOSE for name, weight in a.names.items())


def _but_for_its_own(a: Profile, b: Profile) -> bool:
    """Whether one counts others of a kind, and the other one more: "from 40 further countries", with its own 41."""
    one, two = a.figure.value.first, b.figure.value.first
    if a.bucket != "number" or one is None or two is None or two - one != 1:
        return False
    return _counts_others(a) and not _counts_others(b)


def _counts_others(a: Profile) -> bool:
    """Whether a word for others, or for neighbours, stands within a count or right beside it."""
    if a.near.get("additional", 0.0) >= 1.0:
        return True
    figure, others = a.figure, lexicon_of(a.figure.language).others
    low = Tokens(figure.document.text, figure.number_end, a.claim.end).low[:OTHERS]
    lead = Tokens(figure.document.text, a.claim.start, figure.start).low[-1:]
    return any(others.ahead(part, at) is not None for part in (low, lead) for at in range(len(part)))


def _of_other_years(a: Profile, b: Profile, shared: frozenset[str]) -> bool:
    """Whether both say of which year they are, and one document knows the other's year and tells this of another."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if not times_apart(a, b) or one is None or two is None:
        return False
    years = {datetime.date.fromordinal(days[0]).year for days in (one, two) if days[1] - days[0] >= YEAR_DAYS}
    return len(years) == 2 and any(f"date:{year}-year" in shared for year in years)


def _of_other_levels(a: Profile, b: Profile) -> bool:
    """Whether each of two years stands beside an amount, and tells when this was so, and the amounts differ."""
    return a.level is not None and b.level is not None and relation(a.level, b.level) == "apart"


def _in_one_sentence(a: Profile, b: Profile) -> bool:
    """Whether the sentence of one of two years holds the other one, too."""
    years = a.figure.kind == "date" and {a.figure.value.granularity, b.figure.value.granularity} == {"year"}
    return years and (anchor(b.figure) in a.beside or anchor(a.figure) in b.beside)


def _is_to_come(a: Profile, b: Profile) -> bool:
    """Whether a day is that of the next one of its kind, told when the other day was past: "the last tour, in 2019"."""
    told, one, two = a.figure.document.date, a.figure.value.first, b.figure.value.last
    if a.figure.kind != "date" or told is None or one is None or two is None or a.figure.value.axis != "day":
        return False
    follows = any(concept == "next" and abs(distance) <= NEAR_NEXT for concept, distance in a.claim.slot.concepts)
    return follows and two < told.toordinal() < one


def _is_next_edition(a: Profile, b: Profile) -> bool:
    """Whether one is the next of two editions, told of a year to come: "then an 18th festival, in 2027"."""
    told = b.figure.document.date
    if told is None or _editions_between(b, a) != 1:
        return False
    words = Tokens(a.figure.document.text, a.claim.start, a.claim.end).low
    years = (int(word) for word in words if len(word) == YEAR_DIGITS and word.isascii() and word.isdecimal())
    return any(may_be_year(year) and year > told.year for year in years)


def _of_two_series(a: Profile, b: Profile) -> bool:
    """Whether two editions are further apart than a miscount, and no slip joins them."""
    between = abs(_editions_between(a, b))
    return between > MISCOUNTED and not likeness.slip_of(a, b) and not likeness.in_one_digit(a, b)


def _editions_between(a: Profile, b: Profile) -> int:
    """How many editions later the second of two is; 0 where they are none."""
    one, two = a.figure.value.first, b.figure.value.first
    if a.bucket != "ordinal" or one is None or two is None or not RECURRING.issuperset((heads.held(a), heads.held(b))):
        return 0
    return int(two - one)


BARS = (
    # What the figures are by themselves.
    Bar("one everyday word may mean the unit of either", _figures(namesakes.one_word)),
    Bar("one is the whole of a part that its sentence tells", _pair(_whole_and_part)),
    Bar("neither says what it counts, and they share no word", _pair(_bare)),
    Bar("they bound one threshold from both sides", _figures(_one_threshold)),
    Bar("they are ranks of different things", _pair(_ranked)),
    Bar("one may leave out the scale of the other", _one_way(_without_scale)),
    Bar("one may be an expense as accounts write it, with a minus", _one_way(_booked)),
    Bar("one is of things that come whole, and the other has a fraction", _figures(in_part_only)),
    Bar("they are ages of different persons", _pair(_of_persons)),
    Bar("one is the age of a person, and the other a limit", _one_way(_person_and_limit)),
    # What dates are by themselves, and beside the day of their document.
    Bar("one is no date by itself, but says for when something else holds", _either(_leans_on_another)),
    Bar("they are one day, and one leaves its year to the reader", _figures(_one_day)),
    Bar("something begins on the one, and ends by the other", _figures(_from_and_until)),
    Bar("each is the day of its document", _both(lambda a: own_day(a.claim))),
    Bar("each is the time on which its document reports", _both(lambda a: own_period(a.claim))),
    Bar("each is as far from the year of its document", _claims(years_move_along)),
    Bar("each is the last day of a quarter, up to which something is counted", _both(_closes_quarter)),
    Bar("one is the dateline of its document", _either(lambda a: is_dateline(a.claim))),
    Bar("one is the day of its document", _either(_opens_document), unless_slip=True),
    # What their sentences say.
    Bar("one recurs in another time than the other", _claims(at_other_paces)),
    Bar("they are prices of other amounts", _claims(_paid_otherwise)),
    Bar("one is demanded, and the other is what was offered or granted", _claims(_demand_and_answer)),
    Bar("one was offered, and a later document tells the other", _pair(_offer_and_outcome)),
    Bar("one sentence speaks of another one of its kind", _pair(_of_another)),
    Bar("one counts others of a kind, and the other these and its own", _one_way(_but_for_its_own)),
    Bar("one is a plan that came out otherwise", _pair(subjects.against_plan), unless_slip=True),
    Bar("one is what is to become of the other", _one_way(subjects.to_become)),
    Bar("one is of the next time, and the other of the last", _one_way(subjects.next_time)),
    Bar("one is the edition that comes next", _one_way(_is_next_edition)),
    Bar("they are editions of two series", _pair(_of_two_series)),
    Bar("one is still to come, told when the other was past", _one_way(_is_to_come)),
    Bar("each tells when another amount was reached", _pair(_of_other_levels)),
    Bar("each is the change between two levels of its own", _pair(rates.of_other_levels)),
    Bar("each lies between two days of its own", _pair(rates.of_other_ends)),
    Bar("one is told to be a share of the other", _one_way(rates.is_share)),
    Bar("one sentence holds both years", _pair(_in_one_sentence)),
    # What else both documents hold.
    Bar("together they come to a third figure of both documents", likeness.make_up),
    Bar("they are of different years, both known to one document", _of_other_years, unless_slip=True),
)
"""What is asked first is told first: what the figures are weighs more than what their sentences say, and this more
than what else stands in their documents, which takes longest to find out.
"""
