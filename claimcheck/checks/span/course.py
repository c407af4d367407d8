"""How long something took, beside the days on which it began and ended, in neighbouring sentences in any order.

A day is one of beginning or of end by the deed told in its clause: "work began in May", "the doors opened on Friday".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product

from attrs import evolve

from claimcheck.checks.span._shape import (
    CLAUSE,
    DAYS_AND_LONGER,
    DEEDS,
    ENDED_BY,
    NO_LENGTH,
    Span,
    first_clause,
    is_edge,
    is_known,
    is_of_saying,
    last_clause,
    led_by_deed,
    names_another,
    span_of,
)
from claimcheck.lexicon import Lexicon, Phrases
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds
from claimcheck.times import is_date, is_dateline
from claimcheck.values import ZERO

BEGINNINGS = frozenset(("start", "close", "build"))
"""Deeds that begin what a sentence of its own may tell the length of."""
BEGUN, OPENED = frozenset(("start", "build")), frozenset(("open", "reopen", "complete", "commission"))
NO_COURSE = NO_LENGTH | {"next", "prison_term", "planned", "age", "anniversary"}
"""Concepts beside a duration that make it none of what runs between the days of other sentences."""
SHORT_UNITS = frozenset(("day", "week", "fortnight"))
"""Units in which a day of one week or the next makes a difference."""
DEED_BEFORE, DEED_BEHIND = 8, 12
"""How many tokens before and behind a day its deed may stand."""
TIE_BEFORE, TIE_BEHIND = 6, 3
"""How many before and behind a duration the words may stand that tie it to its days."""
LONGEST_OPENING = 6
"""How many tokens may stand before a duration that opens a sentence of its own."""


def course(settings: Sequence[Setting], every: Sequence[Setting]) -> Iterator[Span]:
    """The only duration of a course whose beginning and end are told in the same few sentences, the last included.

    Args:
        settings: Sentences of one paragraph that follow each other.
        every: All sentences, any of which may tell when what was built was opened.
    """
    for first in range(len(settings) - 1, -1, -1):
        span = _told_in(settings[first:])
        if span is not None:
            yield span
            return
    yield from _built(settings[-1], every)


def _built(setting: Setting, every: Sequence[Setting]) -> Iterator[Span]:
    """ "Work began in March 2023; three years later the doors opened": the day of opening stands elsewhere."""
    lengths = [claim for claim in setting.claims if is_taken(setting, claim)]
    days = [claim for claim in setting.claims if is_day(claim)]
    if len(lengths) != 1 or len(days) != 1 or "build" not in setting.concepts(setting.low()):
        return
    if deeds(setting, days[0]).isdisjoint(BEGUN):
        return
    opened = {(claim.figure.value.first, claim.figure.value.last): claim for claim in _openings(setting, every)}
    if len(opened) == 1:
        yield from _spanned(lengths[0], (days[0], *opened.values()))
    elif not (opened or _is_to_come(every)) and holds(setting.lexicon.past_signs, setting.low()):
        yield from _beyond_today(lengths[0], days[0])


def _is_to_come(every: Sequence[Setting]) -> bool:
    """Whether a document tells a day after its own, on which what is being built may open."""
    days = (claim for place in every for claim in place.claims if is_day(claim))
    ends = ((claim.figure.value.last, claim.document.date) for claim in days)
    return any(last is not None and today is not None and last > today.toordinal() for last, today in ends)


def _beyond_today(duration: Claim, start: Claim) -> Iterator[Span]:
    """ "Work began in August 2024, and the place took five years to build": it would not yet be over."""
    published, value = start.document.date, start.figure.value
    if published is None or value.axis != "day" or value.first is None:
        return
    days = published.toordinal() - value.first
    span = Span(duration, (start,), days, days)
    if days > 0 and span.stated * span.size > days and span.is_near():
        yield span


def _openings(setting: Setting, every: Sequence[Setting]) -> Iterator[Claim]:
    for place in every:
        if place.document is setting.document and place.start != setting.start:
            days = (claim for claim in place.claims if is_day(claim))
            yield from (claim for claim in days if not deeds(place, claim).isdisjoint(OPENED))


def _spanned(duration: Claim, ends: Sequence[Claim]) -> Iterator[Span]:
    vague = any(claim.figure.value.readings for claim in ends) and duration.figure.unit in SHORT_UNITS
    span = None if vague else span_of(duration, ends)
    if span is not None and span.is_near():
        yield evolve(span, loose=True)


def _told_in(settings: Sequence[Setting]) -> Span | None:
    lengths = [(place, claim) for place in settings for claim in place.claims if is_taken(place, claim)]
    if len(lengths) != 1:
        return None
    place, duration = lengths[0]
    days = [(each, claim) for each in settings for claim in each.claims if is_day(claim)]
    ends = _ends(duration, [(each, claim) for each, claim in days if not is_of_saying(each, claim)])
    if (
        ends is None
        or led_by_deed(place, ends[0], duration)
        or not _is_theirs(place, duration, ends, [each for each in settings if each is not place])
    ):
        return None
    told = next(deeds(each, ends[0]) for each in settings if ends[0] in each.claims)
    if told.isdisjoint(BEGINNINGS) and all(claim.start != duration.start for claim in ends):
        return None
    if all(claim.start != settings[-1].start for claim in (duration, *ends)):
        return None
    return next(_spanned(duration, ends), None)


def is_day(claim: Claim) -> bool:
    """Whether a claim is a day or a longer time, one since or until which something is, or a day of the week."""
    value = claim.figure.value
    week = bool(value.readings) and value.granularity == "day" and value.first == value.last
    return claim.figure.kind == "date" and (is_date(claim) or is_edge(claim) or week) and not is_dateline(claim)


def _ends(duration: Claim, days: Sequence[tuple[Setting, Claim]]) -> tuple[Claim, Claim] | None:
    """The only day of a beginning and of its end; of the only two in one sentence the second is told by any deed."""
    acts = [(claim, deeds(place, claim)) for place, claim in days]
    pairs = [(one, two) for (one, begun), (two, ended) in product(acts, acts) if _ends_what(begun, ended)]
    if not pairs and len(acts) == 2:
        (one, begun), (two, ended) = sorted(acts, key=lambda deed: _at(deed[0]))
        beside = one.start == two.start or two.start == duration.start
        told = begun & {"start", "close", "open"} and not ended & DEEDS and beside
        pairs = [(one, two)] if told else []
    return pairs[0] if len(pairs) == 1 and pairs[0][0] is not pairs[0][1] else None


def _at(day: Claim) -> Decimal:
    value = day.figure.value
    return value.first or value.last or ZERO


def _ends_what(begun: set[str], ended: set[str]) -> bool:
    return any(not ENDED_BY.get(deed, frozenset()).isdisjoint(ended - begun) for deed in begun)


def deeds(setting: Setting, day: Claim) -> set[str]:
    """What was done on a day, as the nearest words of its clause say."""
    before, behind = setting.clause(day)[-DEED_BEFORE:], setting.after(day)[:DEED_BEHIND]
    while before and before[-1] in CLAUSE:
        before.pop()
    lead, narrow = last_clause(before), last_clause(before, CLAUSE | setting.lexicon.joiners)
    tail, beyond = first_clause(behind, CLAUSE | setting.lexicon.joiners), first_clause(behind[1:])
    told = (setting.concepts(low) for low in (narrow, tail, lead, beyond))
    return next((known for known in told if known & DEEDS), set())


def is_taken(setting: Setting, claim: Claim) -> bool:
    """Whether a claim says how long something took."""
    figure = claim.figure
    if figure.kind != "duration" or figure.unit not in DAYS_AND_LONGER or not is_known(claim):
        return False
    lead, behind = _around(setting, claim)
    near = setting.concepts([*lead, *behind])
    return near.isdisjoint(NO_COURSE) and ("build" in near or _lasts(setting, lead, behind))


def _around(setting: Setting, claim: Claim) -> tuple[list[str], list[str]]:
    return setting.before(claim)[-TIE_BEFORE:], setting.after(claim)[:TIE_BEHIND]


def _lasts(setting: Setting, lead: list[str], behind: list[str]) -> bool:
    """Whether words say that something took so long, or came so much later."""
    lexicon = setting.lexicon
    return closes(lexicon.for_so_long, lead) or any(_says(lexicon.lasting, low, lexicon) for low in (lead, behind))


def _says(phrases: Phrases[str], low: list[str], lexicon: Lexicon) -> bool:
    """Whether a phrase stands in the tokens that is more than a preposition."""
    found = ((at, phrases.ahead(low, at)) for at in range(len(low)))
    return any(hit is not None and not lexicon.of_words.issuperset(low[at : at + hit[0]]) for at, hit in found)


def _is_theirs(setting: Setting, duration: Claim, ends: Sequence[Claim], earlier: Sequence[Setting]) -> bool:
    """Whether a duration is that of two days: told in a sentence with one of them, or as what took so long."""
    if any(claim.start == duration.start for claim in ends):
        at = setting.claims.index(duration)
        return all(claim in ends for claim in setting.claims[max(0, at - 1) : at + 2] if is_day(claim))
    if len(setting.clause(duration)) > LONGEST_OPENING or names_another(setting, duration, earlier):
        return False
    around = _around(setting, duration)
    later = any(_says(setting.lexicon.afterwards, low, setting.lexicon) for low in around)
    others = setting.concepts(setting.low()) & DEEDS - {"build"}
    return not later and not others and not any(map(is_day, setting.claims))
