"""How long something has been, beside the year in which it began, against the document's date."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import is_slip, written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import FARTHEST_YEARS, finding, slack_of
from claimcheck.languages.concepts import ORIGINS
from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, closes, is_one_of, opens
from claimcheck.times import year_of

DEED_REACH = 5
"""How many tokens before a year its beginning may be told, and between it and the years since."""
LONGEST_OPENING = 3
"""How many tokens may open a sentence up to "27 years" in "In these 27 years"."""
LONGEST_CLAUSE = 10
"""How many tokens may stand between a year and what ends its clause."""
APPOSING = ([","], ["("], ["-"])
"""Marks that begin what says a time again."""
SHORT_YEAR = 360
"""Days of a span at least that was told in whole years, and so is known to about one."""


def up_to_now(settings: Sequence[Setting]) -> Iterator[Finding]:
    """The spans of years in the last of two sentences that run from a year told with them to the document's day."""
    place = settings[-1]
    published = place.document.date
    if published is None:
        return
    for first, second in pairwise(place.claims):
        yield from _since(place, first, second, published)
        yield from _told_twice(place, first, second, published)
        yield from _ago(place, first, second, published)
    if len(settings) > 1:
        yield from _pointed_back(settings[0], place, published)


def _since(setting: Setting, year: Claim, length: Claim, published: datetime.date) -> Iterator[Finding]:
    """ "It has run since 1976, that is for 49 years"."""
    start, low = since_when(year), setting.between(year, length)
    if start is not None and _is_years(length) and len(low) <= DEED_REACH and opens(setting.lexicon.that_is, low):
        yield from _told(year, length, start, length.figure.value.first, published)


def _told_twice(setting: Setting, first: Claim, second: Claim, published: datetime.date) -> Iterator[Finding]:
    """ "For 45 years, since 1970" and "since 1970 (45 years)": a length right beside the year since which it lasts."""
    year, length = (second, first) if since_when(second) is not None else (first, second)
    start, behind = since_when(year), setting.after(second)
    if start is None or not _is_years(length) or bare(setting.up_to(first, second)):
        return
    if setting.between(first, second)[:1] not in APPOSING:
        return
    ended = not behind or not behind[0].isalpha() or second is length
    if (
        ended
        and _lasts(setting, length)
        and not _tells_of_later(setting, start, published.year)
        and not _is_past(setting, length)
    ):
        yield from _told(year, length, start, length.figure.value.first, published)


def _lasts(setting: Setting, length: Claim) -> bool:
    """Whether "for" or the like leads to a length, or it stands in brackets."""
    lexicon, lead = setting.lexicon, setting.before(length)
    return lead[-1:] == ["("] or closes(lexicon.up_to_now, lead) or closes(lexicon.for_so_long, lead)


def _is_past(setting: Setting, length: Claim) -> bool:
    """Whether a length is that after which something happened, or ended."""
    return closes(setting.lexicon.afterwards, setting.lead(length)) or opens(setting.lexicon.ago, setting.after(length))


def _pointed_back(earlier: Setting, place: Setting, published: datetime.date) -> Iterator[Finding]:
    """ "It has run since 1976. In these 49 years …": the words that open a sentence point back at a beginning."""
    year, length = earlier.claims[-1], place.claims[0]
    lead = place.before(length)
    if not _is_years(length) or len(lead) > LONGEST_OPENING or not closes(place.lexicon.pointing, lead):
        return
    start = since_when(year) or (year_of(year) if begins(earlier, year) else None)
    dates = [claim for claim in earlier.claims if claim.figure.kind == "date"]
    stated = length.figure.value.first
    if start is None or stated is None or len(dates) != 1:
        return
    if abs(published.year - start - stated) <= 1 or is_slip(Decimal(published.year - start), stated):
        yield from _told(year, length, start, stated, published)


def begins(setting: Setting, year: Claim) -> bool:
    """Whether words beside a year say that something began in it."""
    near = [*setting.before(year)[-DEED_REACH:], *setting.after(year)[:2]]
    return not ORIGINS.isdisjoint(setting.concepts(near))


def _ago(setting: Setting, first: Claim, second: Claim, published: datetime.date) -> Iterator[Finding]:
    """ "In 1996, 29 years ago" and "29 years ago, in 1996": one year told twice."""
    year, ago = (first, second) if is_ago(second) else (second, first)
    start = year_of(year)
    if start is None or not is_ago(ago) or is_ago(year):
        return
    plain = ago.figure.value.comparator == "~" and "comparator:~" not in ago.figure.trace
    stated = years_ago(ago, published) if plain else None
    if stated is None or _tells_of_later(setting, start, published.year):
        return
    slips = ago is second and is_slip(Decimal(published.year - start), stated) and _closes_clause(setting, year, ago)
    if slips or _apposed(setting, first, second):
        yield from _told(year, ago, start, stated, published)


def _closes_clause(setting: Setting, year: Claim, ago: Claim) -> bool:
    """ "It opened in 1936 with a tent and a windsock, 99 years ago": whether a comma leads to the end of the clause."""
    low, behind = setting.between(year, ago), setting.after(ago)
    return low[-1:] == [","] and len(low) <= LONGEST_CLAUSE and ";" not in low and behind[:1] != [","]


def _tells_of_later(setting: Setting, start: int, present: int) -> bool:
    """Whether a sentence names a year between a beginning and the present, from which its span may count back."""
    return any(start < (year_of(claim) or start) < present for claim in setting.claims if not is_ago(claim))


def is_ago(claim: Claim) -> bool:
    return "date:ago" in claim.figure.trace


def _apposed(setting: Setting, first: Claim, second: Claim) -> bool:
    """Whether little but a comma or a bracket stands between two figures, and a mark behind the second one."""
    low, behind, lexicon = setting.between(first, second), setting.after(second), setting.lexicon
    inner = bare(low)
    led = not inner or is_one_of(lexicon.that_is, inner) or (len(inner) == 1 and inner[0] in lexicon.locatives)
    return bool(low) and low[0] in (",", "(", "-") and led and (not behind or not behind[0].isalpha())


def years_ago(claim: Claim, published: datetime.date) -> Decimal | None:
    """How many years ago a day is that was told in years, and so is known to about a year; None for all others."""
    value = claim.figure.value
    low, high = value.interval.low, value.interval.high
    if value.first is None or low is None or high is None or high - low < SHORT_YEAR:
        return None
    return Decimal(published.year - datetime.date.fromordinal(int(value.first)).year)


def since_when(claim: Claim) -> int | None:
    """The year since which something is."""
    value = claim.figure.value
    if claim.figure.kind != "date" or value.comparator != ">=" or value.first is None or value.axis != "day":
        return None
    return datetime.date.fromordinal(int(value.first)).year


def _is_years(claim: Claim) -> bool:
    figure = claim.figure
    return figure.kind == "duration" and figure.unit == "year" and figure.value.comparator == "="


def _told(
    year: Claim, length: Claim, start: int, stated: Decimal | None, published: datetime.date
) -> Iterator[Finding]:
    expected = Decimal(published.year - start)
    if stated is None or expected < 0 or abs(stated - expected) > FARTHEST_YEARS:
        return
    slack = slack_of(stated)
    came = f"{written(expected)} years"
    note = f"From {start} to {published.year} is {came}"
    fits = abs(stated - expected) <= slack
    said, about = length.figure.text, "a span and its first year"
    yield finding((year, length), fits=fits, note=note, said=said, came=came, about=about)
