"""How long something took that ends as its document is written: "opened in 2023, it now closes after four years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.checks.span._shape import CLAUSE, DEEDS, ENDED_BY, Span
from claimcheck.checks.span.course import deeds, is_day, is_taken
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds
from claimcheck.times import is_date

LONGEST_NOW, LATEST_END = 31, 7
"""How many days a time around that of a document has at most, and how far from it what ends now may end."""
COMING = frozenset(("planned", "next"))
"""Concepts of what has not come yet."""
APART = frozenset(";:")
"""Marks between two statements."""
SUBJECT_BEHIND = 3
"""How many tokens behind a duration may say what ends after it."""


def ending_now(settings: Sequence[Setting]) -> Iterator[Span]:
    """The only duration of the last of two sentences, from the only day told in them to the document's own."""
    place = settings[-1]
    published = place.document.date
    lengths = [claim for claim in place.claims if is_taken(place, claim) and _follows(place, claim)]
    days = [
        (setting, claim) for setting in settings for claim in setting.claims if is_day(claim) and not _is_own(claim)
    ]
    if published is None or len(lengths) != 1 or len(days) != 1 or not is_date(days[0][1]):
        return
    told, start = days[0]
    first, last = start.figure.value.first, start.figure.value.last
    begun = deeds(told, start)
    ending = _ending(place, lengths[0], start)
    ended = place.concepts(ending) & DEEDS
    if first is None or last is None or all(ENDED_BY.get(deed, frozenset()).isdisjoint(ended) for deed in begun):
        return
    today = published.toordinal()
    span = Span(lengths[0], (start,), today - last, today - first + LATEST_END)
    if last <= today and span.is_near() and (_is_now(place) or _is_too_long(place, ending, span)):
        yield span


def _ending(setting: Setting, duration: Claim, start: Claim) -> list[str]:
    """The words around a duration, behind the day of its beginning, that tell what ended after it."""
    low = setting.clause(duration)
    if start in setting.claims:
        low = setting.between(start, duration) if start.figure.end <= duration.figure.start else []
        low = [] if APART & set(low) else low
        tail = low[next((at for at, word in enumerate(low) if word in CLAUSE), 0) :]
        low = tail if setting.concepts(tail) & DEEDS else low
    return [*low, *setting.after(duration)[:SUBJECT_BEHIND]]


def _is_own(claim: Claim) -> bool:
    """Whether a date is the day of its document, or the week or month around it."""
    value, published = claim.figure.value, claim.document.date
    if published is None or value.axis != "day" or value.first is None or value.last is None:
        return False
    today = published.toordinal()
    return (
        value.last - value.first <= LONGEST_NOW
        and value.first <= today + LONGEST_NOW
        and value.last >= today - LATEST_END
    )


def _is_now(setting: Setting) -> bool:
    """Whether words say that a sentence tells of its document's own days, and not only that somebody says so then."""
    lexicon, clauses = setting.lexicon, _clauses(setting.low())
    if any(_names_weekday(lexicon, clause) for clause in clauses):
        return False  # "It now closes on Mondays"
    own = any(claim.figure.kind == "date" and _is_own(claim) for claim in setting.claims)
    if own and not holds(lexicon.speech, setting.low()):
        return True
    return any(holds(lexicon.these_days, clause) and not holds(lexicon.speech, clause) for clause in clauses)


def _names_weekday(lexicon: Lexicon, low: list[str]) -> bool:
    tables = (lexicon.weekdays, lexicon.weekdays_counted)
    return any(table.ahead(low, at) is not None for table in tables for at in range(len(low)))


def _clauses(low: list[str]) -> list[list[str]]:
    ends = [at for at, word in enumerate(low) if word in CLAUSE]
    return [low[a:b] for a, b in pairwise((0, *ends, len(low)))]


def _follows(setting: Setting, duration: Claim) -> bool:
    """Whether "after" stands right before a duration, so that something happens when it is over."""
    lexicon, lead = setting.lexicon, setting.lead(duration)
    if lead and lead[-1] in lexicon.of_words:
        lead = lead[:-1]
    return closes(lexicon.afterwards, lead)


def _is_too_long(setting: Setting, ending: list[str], span: Span) -> bool:
    """Whether an end is told of that has come, and a duration would go on beyond the day of its document.

    Its verb is of the past, or of the present before a rounded time ("closes after almost four years"): nobody rounds
    what is planned.
    """
    lexicon, low = setting.lexicon, setting.low()
    past = holds(lexicon.past_signs, ending) and not holds(lexicon.speech, ending)
    present = span.duration.figure.value.comparator != "=" and holds(lexicon.scheduled, ending)
    coming = holds(lexicon.planned, low) or not COMING.isdisjoint(setting.concepts(low))
    return (past or (present and not coming)) and span.stated * span.size > span.longest
