"""Durations that miss the dates beside them by a slip of the pen, whatever words tie them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.checks.span._shape import (
    NO_LENGTH,
    YEARS,
    Span,
    has_served,
    is_edge,
    is_length,
    last_clause,
    names_another,
    span_of,
)
from claimcheck.checks.span.ages import names_another_subject, of_birth
from claimcheck.languages.concepts import ORIGINS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, closes, holds
from claimcheck.times import is_date, is_dateline
from claimcheck.values import ZERO

NO_LENGTH_NEARBY = NO_LENGTH | {"deadline", "prison_term"}
"""Concepts beside a duration that make it none between the two days nearest to it."""
LAST_DEEDS = frozenset(("death", "close", "end", "demolish"))
"""Concepts of what ends a life, or the use of a thing."""
NAME_REACH = 6
"""How many tokens before or behind a date or duration may say what, or who, it is of."""
LONGEST_LINK = 12
"""How many tokens may stand between a duration and the nearest of its dates in one sentence."""
EXTENDED = "extend"
"""The concept of what makes a time longer."""
BOTH, LONGEST_RANGE = 2, 4
"""How many ends a time has, and how many tokens stand between these at most."""
MOST_TELLING = 1
"""How many words other than those of grammar may tell what has gone on for so long."""
LONGEST_OPENING = 8
"""How many may stand before a duration whose dates are in the sentence before."""


def near(settings: Sequence[Setting]) -> Iterator[Span]:
    """The only duration of the last of two sentences and the only two days beside it, set apart by a slip."""
    place = settings[-1]
    durations = [claim for claim in place.claims if is_length(claim) or _is_age_of_thing(place, claim)]
    if len(durations) != 1 or _of_something_else(place, durations[0]):
        return
    span = _between(settings, durations[0]) or _since(place, durations[0])
    if span is not None and not span.fits() and span.slips() and not _is_of_another(settings, span):
        yield span


def _is_age_of_thing(setting: Setting, claim: Claim) -> bool:
    """Whether a number of years is the age at which something ended: "torn down after 75 years of life"."""
    figure = claim.figure
    exact = figure.kind == "duration" and figure.unit == "year" and figure.value.comparator == "="
    people = PEOPLE.isdisjoint(
        setting.concepts([*setting.before(claim)[-NAME_REACH:], *setting.after(claim)[:NAME_REACH]])
    )
    return exact and "age" in figure.trace and people


def _is_of_another(settings: Sequence[Setting], span: Span) -> bool:
    """Whether a sentence of its own tells the age or the anniversary of somebody, or a life has come no further yet.

    The age at an end stands beside its day, with no other deed between, or in a sentence that tells of that end.
    """
    place, age = settings[-1], span.duration
    places = [setting for setting in settings for claim in span.dates if claim in setting.claims]
    born = any(of_birth(setting, claim) for setting, claim in zip(places, span.dates, strict=False))
    inside = [claim for claim in span.dates if claim in place.claims]
    told = place.concepts(place.low())
    if not inside and (_is_anniversary(age) or names_another(place, age, settings[:-1])):
        return True
    turned = closes(place.lexicon.turning, place.before(age))
    if not inside and age.figure.unit in YEARS and not (told & LAST_DEEDS) and (born or turned or told & PEOPLE):
        return True
    if not (born or "age" in age.figure.trace):
        return False
    if not inside:
        return told.isdisjoint(LAST_DEEDS)
    last = max(inside, key=lambda claim: claim.figure.value.first or claim.figure.value.last or ZERO)
    return place.joined(*_in_order(last, age))


def _is_anniversary(claim: Claim) -> bool:
    return any(concept == "anniversary" and not distance for concept, distance in claim.slot.concepts)


def _of_something_else(setting: Setting, duration: Claim) -> bool:
    lead, behind = setting.before(duration)[-NAME_REACH:], setting.after(duration)[:NAME_REACH]
    if holds(setting.lexicon.ago, behind[:2]) or setting.lexicon.ordinals.behind(lead, len(lead)) is not None:
        return True
    around = [*lead, *behind]
    return not NO_LENGTH_NEARBY.isdisjoint(setting.concepts(around))


def _between(settings: Sequence[Setting], duration: Claim) -> Span | None:
    """The two days of the sentence, or of the one before where the duration stands near the beginning of its own."""
    place = settings[-1]
    here = _dates(place)
    if not here and len(settings) > 1 and len(place.before(duration)) <= LONGEST_OPENING:
        before = _dates(settings[-2])
        lasting = holds(place.lexicon.lasting, place.before(duration))
        further = EXTENDED in place.concepts(place.low()) and any(_fits(claim, before) for claim in settings[-2].claims)
        return _of(duration, before) if (lasting or len(place.claims) == 1) and not further else None
    gaps = [(claim, place.between(*_in_order(claim, duration))) for claim in here]
    beside = [claim for claim, low in gaps if len(low) <= LONGEST_LINK and ";" not in low]
    return _of(duration, _leading(place, duration) or here) if beside else None


def _fits(duration: Claim, dates: Sequence[Claim]) -> bool:
    """Whether a duration is that between some days, so that another one tells by how much these may be extended."""
    span = _of(duration, dates) if is_length(duration) else None
    return span is not None and span.fits()


def _leading(setting: Setting, duration: Claim) -> list[Claim]:
    """The two dates right before a duration, where the sentence may tell others: "from 1897 to 2025 … 138 years"."""
    at = setting.claims.index(duration)
    two = setting.claims[max(0, at - BOTH) : at]
    low = setting.between(two[0], two[1]) if len(two) == BOTH else []
    joined = bool(low) and len(low) <= LONGEST_RANGE and MARKS.isdisjoint(low)
    return two if joined and all(is_date(claim) for claim in two) else []


def _dates(setting: Setting) -> list[Claim]:
    return [claim for claim in setting.claims if claim.figure.kind == "date" and not is_dateline(claim)]


def _in_order(a: Claim, b: Claim) -> tuple[Claim, Claim]:
    return (a, b) if a.figure.start < b.figure.start else (b, a)


def _of(duration: Claim, dates: Sequence[Claim]) -> Span | None:
    """The span of the only range among some dates, or of the only two."""
    ranged = [claim for claim in dates if "range" in claim.figure.trace]
    chosen = ranged or dates
    exact = all(is_date(claim) or is_edge(claim) for claim in chosen)
    if not exact or len(chosen) != (1 if ranged else 2):
        return None
    return span_of(duration, chosen)


def _since(setting: Setting, duration: Claim) -> Span | None:
    """ "Founded in 1952, it has been there for 63 years": from a year of beginning to the document's day."""
    published, figure = setting.document.date, duration.figure
    dates = [claim for claim in setting.claims if is_date(claim)]
    if published is None or figure.unit != "year" or len(dates) != 1 or not _lasts(setting, duration):
        return None
    value = dates[0].figure.value
    begins = not ORIGINS.isdisjoint(
        setting.concepts([*setting.before(dates[0])[-NAME_REACH:], *setting.after(dates[0])[:2]])
    )
    if value.axis != "day" or value.first is None or value.last is None or not begins:
        return None
    if "age" in figure.trace and names_another_subject(setting, duration, dates[0]):
        return None
    start, today = datetime.date.fromordinal(int(value.first)), published.toordinal()
    shortest, longest = today - value.last, Decimal((datetime.date(published.year, 12, 31) - start).days)
    return Span(duration, (dates[0],), shortest, longest)


def _lasts(setting: Setting, duration: Claim) -> bool:
    """Whether a duration is one up to now."""
    lead, lexicon = setting.before(duration), setting.lexicon
    if not lexicon.since_past.isdisjoint(lead[-1:]) or "age" in duration.figure.trace:
        return True
    if has_served(setting, duration):
        return True
    found = lexicon.up_to_now.behind(lead, len(lead))
    told = last_clause(lead[: found[0]]) if found is not None else []
    return found is not None and sum(word.isalpha() and word not in lexicon.grammar for word in told) <= MOST_TELLING
