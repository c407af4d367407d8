"""How late something came, beside the day that was planned and the one on which it came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.span._shape import CLAUSE, DAYS_AND_LONGER, Span, is_known, span_of
from claimcheck.model import Claim
from claimcheck.setting import Setting, opens
from claimcheck.times import is_date, is_dateline

DELAY_BEFORE, DELAY_BEHIND = 5, 3
"""How many tokens before and behind a duration the words may stand that make it a delay."""
PLAN_REACH = 8
"""How many tokens before and behind a day the word may stand that says that it was planned."""


def late(settings: Sequence[Setting]) -> Iterator[Span]:
    """The only delay in the last of two sentences or the one before, with a day planned and another one told there."""
    for first in range(len(settings) - 1, -1, -1):
        span = _told_in(settings[first:])
        if span is not None:
            yield span
            return


def _told_in(settings: Sequence[Setting]) -> Span | None:
    delays = [claim for place in settings for claim in place.claims if _is_delay(place, claim)]
    days = [(place, claim) for place in settings for claim in place.claims if is_date(claim) and not is_dateline(claim)]
    if len(delays) != 1 or len(days) != 2 or any(not place.claims for place in settings):
        return None
    planned = [claim for place, claim in days if _is_planned(place, claim)]
    if len(planned) != 1:
        return None
    actual = next(claim for _, claim in days if claim is not planned[0])
    before, after = planned[0].figure.value.first, actual.figure.value.first
    if before is None or after is None or before >= after:
        return None
    return span_of(delays[0], (planned[0], actual))


def _is_delay(setting: Setting, claim: Claim) -> bool:
    figure, behind = claim.figure, setting.after(claim)[:DELAY_BEHIND]
    if figure.kind != "duration" or figure.unit not in DAYS_AND_LONGER or not is_known(claim):
        return False
    near = [*setting.before(claim)[-DELAY_BEFORE:], *behind]
    return "delay" in setting.concepts(near) or opens(setting.lexicon.afterwards, behind[:1])


def _is_planned(setting: Setting, day: Claim) -> bool:
    """Whether the clause of a day says that it was planned."""
    before, behind = setting.clause(day)[-PLAN_REACH:], setting.after(day)[:PLAN_REACH]
    first = max((at + 1 for at, word in enumerate(before) if word in CLAUSE), default=0)
    last = next((at for at, word in enumerate(behind) if word in CLAUSE | setting.lexicon.joiners), len(behind))
    return "planned" in setting.concepts(before[first:]) or "planned" in setting.concepts(behind[:last])
