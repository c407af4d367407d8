"""What bars two figures that differ from stating one fact, whatever else speaks for it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import define

from claimcheck.arithmetic import TELLING_DIGITS, telling_digits
from claimcheck.comparison import in_part_only
from claimcheck.diagnosis import at_other_paces
from claimcheck.matching import namesakes
from claimcheck.matching.forms import days_move_along, is_anniversary, years_move_along
from claimcheck.matching.similar import likeness, reckoning, subjects
from claimcheck.matching.similar._shape import Profile
from claimcheck.matching.similar.bars import days, editions, sayings, values
from claimcheck.model import Claim, Figure
from claimcheck.times import is_dateline, opens_document, own_day, own_period

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


def reconciled(a: Profile, b: Profile) -> bool:
    """Whether a document tells what sets its figure apart from the other one: a part, a rest, or what came on top.

    A small number of one digit, but for noughts, is told beside others by chance.
    """
    one, two = a.figure.value.edge, b.figure.value.edge
    if a.bucket != b.bucket or one is None or two is None:
        return False
    if telling_digits(one - two) < TELLING_DIGITS - 1 and abs(one - two) < TOLD_BY_CHANCE:
        return False
    return any(parts(less, more) for parts in RECONCILING for less, more in ((a, b), (b, a)))


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


def _one_way_of(question: Question) -> Question:
    """The same with the anchors that both documents hold."""
    return lambda a, b, shared: question(a, b, shared) or question(b, a, shared)


def _either(question: Callable[[Profile], bool]) -> Question:
    """Asked of each claim; one is enough."""
    return lambda a, b, shared: question(a) or question(b)


def _both(question: Callable[[Profile], bool]) -> Question:
    """Asked of each claim; it takes both."""
    return lambda a, b, shared: question(a) and question(b)


TOLD_BY_CHANCE = 100
"""From what on a number of one digit and noughts is not told by chance."""
RECONCILING = (reckoning.is_joined_to, reckoning.is_part_of_sum, reckoning.is_rest, likeness.has_grown)
"""What tells by how much two figures are apart."""
BARS = (
    # What the figures are by themselves.
    Bar("one everyday word may mean the unit of either", _figures(namesakes.one_word)),
    Bar("one is the whole of a part that its sentence tells", _pair(values.whole_and_part)),
    Bar("neither says what it counts, and they share no word", _pair(values.bare)),
    Bar("one is an average, and the other is not told as one", _one_way(values.average_and_single)),
    Bar("they bound one threshold from both sides", _figures(values.one_threshold)),
    Bar("they are ranks of different things", _pair(values.ranked)),
    Bar("one may leave out the scale of the other", _one_way(values.without_scale)),
    Bar("one may be an expense as accounts write it, with a minus", _one_way(values.booked)),
    Bar("one is of things that come whole, and the other has a fraction", _figures(in_part_only)),
    Bar("one is a time in which something else was counted", _either(values.is_time_before)),
    Bar("one counts people, and the other things", _pair(values.people_and_things)),
    Bar("one is below zero, and the other counts things", _one_way(values.below_none)),
    Bar("they are ages of different persons", _pair(values.of_persons)),
    Bar("one is the age of a person, and the other a limit", _one_way(values.person_and_limit)),
    Bar("they are ages of other groups", _pair(values.of_other_ages)),
    Bar("one is a million times as large as the other", _figures(values.of_other_orders)),
    Bar("one is of hours that several spent, and the other of a time of weeks", _one_way(values.spent_and_passed)),
    Bar("one is as long as the time in which the other recurs", _one_way(values.recurs_within)),
    # What dates are by themselves, and beside the day of their document.
    Bar("one is no date by itself, but says for when something else holds", _either(days.leans_on_another)),
    Bar("they are years among words of which none is the same", _pair(days.unrelated)),
    Bar("they are one day, and one leaves its year to the reader", _figures(days.one_day)),
    Bar("one is an anniversary of the other", _claims(is_anniversary)),
    Bar("something begins on the one, and ends by the other", _figures(days.from_and_until)),
    Bar("one is the day of a document that a correction speaks of", _one_way(days.is_day_of_corrected)),
    Bar("each is the day of its document", _both(lambda a: own_day(a.claim))),
    Bar("each is the time on which its document reports", _both(lambda a: own_period(a.claim))),
    Bar("each is as far from the year of its document", _claims(years_move_along)),
    Bar("each is as far from the day of its document", _claims(days_move_along)),
    Bar("one is the time that another is compared with", _one_way(days.is_compared_with)),
    Bar("one is a day within the time that the other is", _one_way(days.is_within)),
    Bar("each is the last day of a quarter, up to which something is counted", _both(days.closes_quarter)),
    Bar("one is the last day of a year of accounts", _one_way(days.closes_year)),
    Bar("one is the dateline of its document", _either(lambda a: is_dateline(a.claim))),
    Bar("one is the day of its document", _either(lambda a: opens_document(a.claim)), unless_slip=True),
    # What their sentences say.
    Bar("one recurs in another time than the other", _claims(at_other_paces)),
    Bar("one is by how much a time differs", _claims(sayings.difference_and_level)),
    Bar("one is what a rule allows", _one_way(sayings.is_set_by_rule)),
    Bar("they are prices of other amounts", _claims(sayings.paid_otherwise)),
    Bar("one is told to replace a third figure", _one_way_of(sayings.replaces_another)),
    Bar("one is demanded, and the other is what was offered or granted", _claims(sayings.demand_and_answer)),
    Bar("one was offered, and a later document tells the other", _pair(sayings.offer_and_outcome)),
    Bar("one sentence speaks of another one of its kind", _pair(sayings.of_another)),
    Bar("one counts others of a kind, and the other these and its own", _one_way(sayings.but_for_its_own)),
    Bar("one is of one of two groups, told apart", _one_way(subjects.of_one_group), unless_slip=True),
    Bar("one is a plan that came out otherwise", _pair(subjects.against_plan), unless_slip=True),
    Bar("one is what is to become of the other", _one_way(subjects.to_become)),
    Bar("one is of the next time, and the other of the last", _one_way(subjects.next_time)),
    Bar("one is the edition that comes next", _one_way(editions.is_next_edition)),
    Bar("they are editions of two series", _pair(editions.of_two_series)),
    Bar("one is still to come, told when the other was past", _one_way(days.is_to_come)),
    Bar("each tells when another amount was reached", _pair(days.of_other_levels)),
    Bar("each is the change between two levels of its own", _pair(reckoning.of_other_levels)),
    Bar("each is a part of a sum of its own that comes out", _pair(reckoning.of_other_sums)),
    Bar("each lies between two days of its own", _pair(reckoning.of_other_ends)),
    Bar("one counts the last day of a time, and the other does not", _one_way(reckoning.of_one_span)),
    Bar("the sentence of one day tells the other one, too", _one_way(reckoning.one_tells_both)),
    Bar("one counts both what the other counts and what is joined to it", _one_way(reckoning.is_joined_to)),
    Bar("one is a part of the other", _one_way(reckoning.is_part_of_sum)),
    Bar("one is what is left of the other but for a part that is told", _one_way(reckoning.is_rest)),
    Bar("one is told to be a share of the other", _one_way(reckoning.is_share)),
    Bar("one sentence holds both years", _pair(days.in_one_sentence)),
    # What else both documents hold.
    Bar("the later one tells what came on top of the earlier one", _one_way(likeness.has_grown)),
    Bar("together they come to a third figure of both documents", likeness.make_up),
    Bar("they are of different years, both known to one document", days.of_other_years, unless_slip=True),
)
"""What is asked first is told first: what the figures are weighs more than what their sentences say, and this more
than what else stands in their documents, which takes longest to find out.
"""
