"""What speaks for it that a duration is that between two days which it does not fit: weights of evidence, added up.

Each duration is set against every two days told near it, and every one and the document's own. Where it fits such days
it is theirs, and where it fits none, the likeliest are told. The weights are those of a logistic regression over the
stories of `tests/stories` (`tests/fit_reckoned.py`), with durations that fit changed by slips of the pen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from attrs import define

from claimcheck.checks._shape.weighing import NO_GAP, Answer, gap, how_far, is_long, long_ways, share_long_word, start
from claimcheck.checks.span._shape import (
    DAYS_AND_LONGER,
    ENDED_BY,
    YEARS,
    Span,
    days_of,
    is_edge,
    is_of_saying,
    is_range,
    span_of,
)
from claimcheck.checks.span.made_up import is_made_up_for
from claimcheck.claims import concepts_near
from claimcheck.languages.concepts import ORIGINS
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, opens
from claimcheck.times import is_date, opens_document, own_day
from claimcheck.values import ZERO

WEIGHTS = {
    "always": 2.2, "hardly off": 3.1, "little off": 1.7, "far off": -0.2, "one off": 0.8, "ten off": 1.7,
    "slip": 0.8, "few": -1.0, "gap": -1.2, "sentences off": -1.1, "days behind": -1.7, "one day here": -1.9,
    "range here": 2.2, "figures between": -0.7, "durations beside": -0.6, "apart, no word shared": -1.2,
    "later": 1.6, "that is": 0.8, "age": 0.3, "years": -0.3, "up to now, no years": -3.0, "since": 1.2,
    "own day": 1.0, "begins": 0.5, "begins and ends": 1.7, "lone days": 2.3, "up to now, after": 1.1,
}  # fmt: skip
"""Weight of each witness, in natural logarithms of odds."""
LEAST_SURE = 1.0
"""From what logarithm of odds on a duration is told to miss its days."""
FITTING, SETTLED = 5.0, 4.0
"""How much likelier days are to be those of a duration where it fits them, and from what odds on they then are."""
FARTHEST = Decimal("3.2")
"""Up to how many times as long or short as its days a duration may be."""
BACK, AHEAD = 3, 1
"""How many sentences with figures before that of a duration, and behind it, its days are looked for."""
MOST_BETWEEN = 5
"""How many figures between a duration and its days are counted."""
DEED_BEFORE, DEED_BEHIND = 8, 4
"""Within how many tokens before and behind a day the deed stands that began or ended then."""
LONGEST_ORIGIN = 3
"""How many tokens may stand between a duration and the day from which it runs: ", counted from"."""
NEXT = 3
"""Within how many tokens behind the day on which it ended a duration stands."""
QUESTION = "?"
"""What ends a question, behind which another answer begins."""
VAGUE = frozenset(("decade", "century", "millennium"))
"""Granularities of dates that bound no duration."""
FEW, TEN, SLACK = 3, 10, Decimal("1.6")
"""Up to how many units are few; how far off one, and ten, units are at most from the ends of a span."""
NEAR, FAR = Decimal("1.25"), Decimal("2.2")
"""Up to how many times as long as its days a duration is a little, and not yet far too long or short."""
TERMS, TERM_REACH = frozenset(("prison_term", "sentence")), 10
"""What somebody is sentenced to, told beside the days of the deed, and within how many words of a time it stands."""
AGREED, AGREED_REACH = frozenset(("contract", "licence", "permit", "sign")), 4
"""What is agreed on for so long from its day on, whether that is over or not, and within how many words of its day."""
UNTIED = {"average": 8, "capacity": 3}
"""What leads to a time that begins on no day ("their average age is 33 years", "designed for 25 years") -> within how
many words.
"""
SHORTEST = Decimal("0.1")
"""How many units its days come to at least, for a quotient."""


@define(slots=True, eq=False, repr=False)
class Tie:
    """A duration and days that it may lie between.

    Attributes:
        span: Both, with how far the days are apart.
        place: The sentence of the duration.
        places: The sentences of the days, in their order.
        now: Whether one of the days is the document's own, untold.
        far: By how many sentences with figures the farthest day stands before or behind the duration.
        behind: Whether a day stands in a later sentence.
        lone: Whether its days are two, and the only ones of a sentence right before or behind that of the duration.
    """

    span: Span
    place: Setting
    places: tuple[Setting, ...]
    now: bool
    far: int
    behind: bool
    lone: bool


def durations(sentences: Sequence[Setting]) -> Iterator[list[Tie]]:
    """Each duration of a document with the days that it may lie between, but for those that another one fits."""
    if not is_long(sentences):
        return
    found = [
        list(ties(sentences, at, claim))
        for at, place in enumerate(sentences)
        for claim in place.claims
        if is_duration(claim)
    ]
    filled = {(tie.span.dates, tie.now) for each in found for tie in each if tie.span.fits()}
    for each in found:
        left = [tie for tie in each if tie.span.fits() or (tie.span.dates, tie.now) not in filled]
        if left:
            yield left


def likeliest(found: Sequence[Tie]) -> Span | None:
    """The likeliest days of a duration that misses them; None where it fits some, or none are likely enough."""
    missed = [(weigh(tie), at) for at, tie in enumerate(found) if may_miss(tie)]
    odds, best = max(missed, default=(LEAST_SURE, -1))
    fits = any(weigh(tie) >= odds for tie in found if tie.span.fits())
    return found[best].span if odds > LEAST_SURE and not fits else None


def settled_by(found: Sequence[Tie]) -> Span | None:
    """The days of a duration that it fits, where they are likelier to be its own than not."""
    return next((tie.span for tie in found if tie.span.fits() and weigh(tie) > SETTLED), None)


def may_miss(tie: Tie) -> bool:
    """Whether a duration does not fit its days, and nothing says that it is that of something else.

    An age counts from a birth or a beginning, and hardly anything else from a birth.
    """
    place, span, duration = tie.place, tie.span, tie.span.duration
    missing = abs(span.stated * span.size - (span.shortest + span.longest) / 2)
    if span.fits() or is_made_up_for(place, duration, missing) or _answers_another(tie):
        return False
    if (tie.now and (_ends_after(tie) or _runs_from(tie))) or _is_agreed(tie):
        return False
    if not TERMS.isdisjoint(concepts_near(duration, TERM_REACH)) or any(
        concept in UNTIED and -UNTIED[concept] <= distance < 0 for concept, distance in duration.slot.concepts
    ):
        return False
    aged = "age" in duration.figure.trace or closes(place.lexicon.turning, place.lead(duration))
    deeds = _deeds_of(tie)[0]
    return not ORIGINS.isdisjoint(deeds) if aged else "birth" not in deeds


def _ends_after(tie: Tie) -> bool:
    """Whether what lasted so long ended on the day told: "it opened in 2011 after 23 years of work"."""
    place, day, duration = tie.place, tie.span.dates[0], tie.span.duration
    before = tie.places[0] is place and day.figure.end <= duration.figure.start
    lead = place.between(day, duration) if before else []
    return len(lead) <= NEXT and day.figure.value.comparator == "=" and closes(place.lexicon.afterwards, lead)


def _runs_from(tie: Tie) -> bool:
    """ "The licence, running for five years from 4 March 2019", "45 days, counted from that day": whether what lasts so
    long begins on the day told.
    """
    place, day, duration = tie.place, tie.span.dates[0], tie.span.duration
    low = place.between(duration, day) if day.figure.start >= duration.figure.end and tie.places[0] is place else []
    return 0 < len(low) <= LONGEST_ORIGIN and low[-1] in place.lexicon.origins and (len(low) == 1 or low[0] == ",")


def _is_agreed(tie: Tie) -> bool:
    """Whether something was signed on the first day, so that it is for a time to come, which may be cut short."""
    return not is_range(tie.span.dates[0]) and not AGREED.isdisjoint(concepts_near(tie.span.dates[0], AGREED_REACH))


def _answers_another(tie: Tie) -> bool:
    """Whether a question stands between days and a duration behind them, which answers it."""
    last, duration = tie.span.dates[-1].figure, tie.span.duration.figure
    return QUESTION in duration.document.text[last.end : duration.start]


def is_duration(claim: Claim) -> bool:
    """Whether a claim is one length of time, or a bound of one: an age, too."""
    figure, value = claim.figure, claim.figure.value
    single = None in (value.first, value.last) or value.first == value.last
    long = figure.kind == "duration" and figure.unit in DAYS_AND_LONGER and not value.problem
    return long and single and bool(value.first or value.last)


def ties(sentences: Sequence[Setting], at: int, duration: Claim) -> Iterator[Tie]:
    """A duration with every two days near it, each range of days, and each day and the document's own.

    Args:
        sentences: Those of the document that hold figures.
        at: Which of them holds the duration.
        duration: The duration.
    """
    first = max(0, at - BACK)
    near = [
        (index, claim)
        for index, place in enumerate(sentences[first : at + AHEAD + 1], first)
        for claim in place.claims
        if _is_day(claim) and not is_of_saying(place, claim)
    ]
    ends = [pair for pair in near if not is_range(pair[1])]
    for days in [*((pair,) for pair in near), *combinations(ends, 2)]:
        claims = tuple(claim for _, claim in days)
        now = len(claims) == 1 and not is_range(claims[0])
        span = _up_to_now(duration, claims[0]) if now else span_of(duration, claims)
        if span is None or not _is_near(span) or (now and not _fine_enough(duration, claims[0])):
            continue
        told = tuple(index for index, _ in days)
        far, places = max(abs(index - at) for index in told), tuple(sentences[index] for index in told)
        lone = far == 1 and len(told) > 1 and told == tuple(index for index, _ in near if index == told[0])
        yield Tie(span, sentences[at], places, now, far, max(told) > at, lone)


def _is_day(claim: Claim) -> bool:
    value = claim.figure.value
    vague = value.granularity in VAGUE
    return (is_date(claim) or is_edge(claim)) and value.axis == "day" and not vague and not opens_document(claim)


def _fine_enough(duration: Claim, day: Claim) -> bool:
    return duration.figure.unit in YEARS or day.figure.value.granularity != "year"


def _is_near(span: Span) -> bool:
    shortest, longest = span.shortest / span.size, span.longest / span.size
    middle = (shortest + longest) / 2
    return span.stated <= FARTHEST * middle and middle <= FARTHEST * span.stated


def _up_to_now(duration: Claim, day: Claim) -> Span | None:
    published, days = duration.document.date, days_of(day)
    if published is None or days is None:
        return None
    today = Decimal(published.toordinal())
    if days[0] > today:
        return Span(duration, (day,), days[0] - today, days[1] - today + 1)
    return Span(duration, (day,), max(ZERO, today - days[1]), today - days[0] + 1)


def weigh(tie: Tie) -> float:
    """The logarithm of the odds that a duration is that of its days."""
    return sum(WEIGHTS[name] * answer for name, answer in witnesses(tie)) + (FITTING if tie.span.fits() else 0.0)


def witnesses(tie: Tie) -> Iterator[Answer]:
    """What each witness says; those that say nothing are left out."""
    yield "always", 1.0
    if not tie.span.fits():
        yield from off(tie.span, tie.span.stated)
    yield from _places(tie)
    yield from _words(tie)
    yield from _deeds(tie)


def off(span: Span, stated: Decimal) -> Iterator[Answer]:
    """How far a number of units is off the days of a span."""
    shortest, longest = span.shortest / span.size, span.longest / span.size
    missed = min(abs(stated - shortest), abs(stated - longest))
    yield from how_far(stated, max((shortest + longest) / 2, SHORTEST), near=NEAR, far=FAR)
    if missed <= SLACK:
        yield "one off", 1.0
    if stated >= TEN and abs(missed - TEN) < SLACK:
        yield "ten off", 1.0
    if span.slips_as(stated):
        yield "slip", 1.0
    if stated <= FEW:
        yield "few", 1.0


def _places(tie: Tie) -> Iterator[Answer]:
    """Where a duration and its days stand."""
    duration, days = tie.span.duration, tie.span.dates
    here = [claim for claim, place in zip(days, tie.places, strict=True) if place is tie.place]
    yield "gap", long_ways(min((gap(tie.place, claim, duration) for claim in here), default=NO_GAP))
    yield "sentences off", float(tie.far)
    if tie.behind:
        yield "days behind", 1.0
    if tie.lone:
        yield "lone days", 1.0
    if here and tie.now:
        yield "one day here", 1.0
    if here and not tie.now and len(days) == 1:
        yield "range here", 1.0
    first, last = min(map(start, (*days, duration))), max(map(start, (*days, duration)))
    between = [claim for claim in tie.place.claims if first < claim.figure.start < last and claim is not duration]
    yield "figures between", float(min(MOST_BETWEEN, sum(claim not in days for claim in between)))
    lengths = sum(claim.figure.kind == "duration" for claim in tie.place.claims)
    yield "durations beside", float(min(FEW, lengths - 1))
    apart = [claim for claim in days if claim.start != duration.start]
    if len(here) < len(days) and not any(share_long_word(duration, claim) for claim in apart):
        yield "apart, no word shared", 1.0


def _words(tie: Tie) -> Iterator[Answer]:
    """What the duration and its days are, and the words beside it."""
    place, duration, days = tie.place, tie.span.duration, tie.span.dates
    lead, lexicon = place.lead(duration), place.lexicon
    if opens(lexicon.afterwards, place.after(duration)):
        yield "later", 1.0
    if any(closes(lexicon.that_is, lead[: len(lead) - cut]) for cut in range(min(FEW, len(lead)))):
        yield "that is", 1.0
    if "age" in duration.figure.trace:
        yield "age", 1.0
    if duration.figure.unit in YEARS:
        yield "years", 1.0
    elif tie.now:
        yield "up to now, no years", 1.0
    if tie.now and days[0].figure.value.comparator == ">=":
        yield "since", 1.0
    if tie.now and closes(lexicon.afterwards, lead):
        yield "up to now, after", 1.0
    if any(map(own_day, days)):
        yield "own day", 1.0


def _deeds(tie: Tie) -> Iterator[Answer]:
    """What began and ended on the days."""
    deeds = _deeds_of(tie)
    if not ORIGINS.union(ENDED_BY).isdisjoint(deeds[0]):
        yield "begins", 1.0
    if len(deeds) > 1 and any(not ENDED_BY.get(deed, frozenset()).isdisjoint(deeds[-1]) for deed in deeds[0]):
        yield "begins and ends", 1.0


def _deeds_of(tie: Tie) -> list[set[str]]:
    return [
        place.concepts([*place.before(day)[-DEED_BEFORE:], *place.after(day)[:DEED_BEHIND]])
        for place, day in zip(tie.places, tie.span.dates, strict=True)
    ]
