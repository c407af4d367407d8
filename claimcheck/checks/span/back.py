"""A time that opens a sentence and takes up the one between two days: "from 2 to 30 July. In these four weeks …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.checks.span._shape import Span, is_length, span_of
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds
from claimcheck.times import is_date, is_dateline

LONGEST_OPENING = 4
"""How many tokens may open a sentence up to its duration."""
COPULA = 2
"""How many tokens of a verb may open a sentence up to its duration."""
SUBJECT_BEHIND = 4
"""How many behind it may hold what took so long."""
WORKED = frozenset(("build", "repair", "close", "strike", "outage", "war", "expedition", "trial"))
"""Events and deeds that take their time."""


def taken_up(settings: Sequence[Setting]) -> Iterator[Span]:
    """The duration that opens the last of two sentences, with the only days of the one before."""
    if len(settings) < 2:
        return
    earlier, place = settings
    duration, days = place.claims[0], [claim for claim in earlier.claims if claim.figure.kind == "date"]
    if not is_length(duration) or not _points_back(place, duration):
        return
    if any(map(is_length, earlier.claims)) or not all(is_date(claim) and not is_dateline(claim) for claim in days):
        return
    ranges = [claim for claim in days if "range" in claim.figure.trace]
    span = span_of(duration, ranges or days) if len(days) == (1 if ranges else 2) else None
    if span is not None and span.is_near():
        yield evolve(span, loose=True)


def _points_back(setting: Setting, duration: Claim) -> bool:
    """Whether a demonstrative leads to a duration, or "after" to one of works that are named behind it."""
    lexicon, lead, behind = setting.lexicon, setting.before(duration), setting.after(duration)[:SUBJECT_BEHIND]
    if len(lead) > LONGEST_OPENING:
        return False
    if closes(lexicon.pointing, lead) or _is_told(setting, lead, behind):
        return True
    after = closes(lexicon.afterwards, lead) and len(lead) == 1
    return after and behind[:1] != [","] and not WORKED.isdisjoint(setting.concepts(behind))


def _is_told(setting: Setting, lead: list[str], behind: list[str]) -> bool:
    """ "It was eight months of work", "Han sido ocho meses de obras": a form of "be" leads to a time of something."""
    lexicon = setting.lexicon
    plain = bool(lead) and len(lead) <= COPULA and not setting.concepts(lead) and not holds(lexicon.changes, lead)
    return plain and not lexicon.finite.isdisjoint(lead) and bool(behind) and behind[0] in lexicon.of_words
