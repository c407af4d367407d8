"""How long somebody has been somewhere, beside the year of coming: "has worked here for 37 years, having come in 1998".

Whoever came may have left again, so that only more years than there are up to the document's day are wrong.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import FARTHEST_YEARS, finding, has_served, slack_of
from claimcheck.checks.span.past import begins, is_ago, since_when, years_ago
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, closes, opens
from claimcheck.times import year_of

LONGEST_CLAUSE = 7
"""How many tokens the clause of coming has up to its year."""
DEED_BEHIND = 2
"""How many tokens behind a year may hold the deed of coming."""
LONGEST_LINK = 9
"""How many may stand between an amount of years and a mark, or between the year of coming and the years since."""


def served(setting: Setting) -> Iterator[Finding]:
    """The years in a sentence that somebody has been at a place, and the year in which he came."""
    published = setting.document.date
    if published is None:
        return
    for first, second in pairwise(setting.claims):
        length, year = (first, second) if _years(first, published) is not None else (second, first)
        start, stated = year_of(year), _years(length, published)
        if start is None or stated is None or _is_past(setting, length):
            continue
        if (_came_behind if length is first else _came_before)(setting, length, year):
            yield from _told(length, year, stated, Decimal(published.year - start))


def in_use(setting: Setting) -> Iterator[Finding]:
    """The years that a thing has been in use, and the year of its beginning: "built in 2009; having served 21 years".

    No other day may stand in the sentence.
    """
    published = setting.document.date
    dates = [claim for claim in setting.claims if claim.figure.kind == "date"]
    if published is None or len(dates) != 1:
        return
    for length in setting.claims:
        start = since_when(dates[0]) or (year_of(dates[0]) if begins(setting, dates[0]) else None)
        stated = _years(length, published) if length is not dates[0] else None
        behind = dates[0].figure.end <= length.figure.start
        if start is not None and stated is not None and behind and has_served(setting, length):
            yield from _told(length, dates[0], stated, Decimal(published.year - start))


def _years(claim: Claim, published: datetime.date) -> Decimal | None:
    """How many years a claim tells of; "há 33 anos" may be both "33 years ago" and "for 33 years"."""
    figure = claim.figure
    if is_ago(claim):
        return years_ago(claim, published)
    counts = figure.kind == "duration" and figure.unit == "year" and "age" not in figure.trace
    return figure.value.first if counts and figure.value.comparator in ("=", "~") else None


def _is_past(setting: Setting, length: Claim) -> bool:
    """Whether years are those after or before which something happened."""
    lexicon = setting.lexicon
    return closes(lexicon.afterwards, setting.lead(length)) or opens(lexicon.ago, setting.after(length))


def _came_behind(setting: Setting, length: Claim, year: Claim) -> bool:
    """Whether a clause behind a comma says nothing but that somebody came in a year."""
    lexicon, low = setting.lexicon, setting.between(length, year)
    marks = [at for at, word in enumerate(low) if word in MARKS]
    if len(marks) != 1 or low[marks[0]] != "," or marks[0] > LONGEST_LINK:
        return False
    clause = low[marks[0] + 1 :]
    if not clause or len(clause) > LONGEST_CLAUSE or clause[0] in lexicon.joiners or _names(setting, clause):
        return False
    behind = setting.after(year)[:DEED_BEHIND]
    return _has_come(setting, clause) or any(lexicon.joined.ahead(behind, at) for at in range(len(behind)))


def _came_before(setting: Setting, length: Claim, year: Claim) -> bool:
    """ "Having joined in 1999, he has worked here for 31 years"."""
    low, lead = setting.between(year, length), setting.before(year)
    behind = low[:1] == [","] and len(low) <= LONGEST_LINK and MARKS.isdisjoint(low[1:])
    return behind and len(lead) <= LONGEST_CLAUSE and not _names(setting, lead) and _has_come(setting, lead)


def _has_come(setting: Setting, low: list[str]) -> bool:
    """Whether a deed of coming stands right before a year, or a preposition at most between."""
    joined = setting.lexicon.joined
    return closes(joined, low) or (len(low) > 1 and low[-1] in setting.lexicon.grammar and closes(joined, low[:-1]))


def _names(setting: Setting, low: list[str]) -> bool:
    """Whether a clause tells of something that may be another place."""
    return not NOUNS.isdisjoint(setting.concepts(low))


def _told(length: Claim, year: Claim, stated: Decimal, expected: Decimal) -> Iterator[Finding]:
    slack = slack_of(stated)
    if expected < 0 or not expected - slack <= stated <= expected + FARTHEST_YEARS:
        return
    came = f"{written(expected)} years"
    note = f"From {year.figure.text} to the document's date is {came}"
    fits = stated <= expected + slack
    said, about = length.figure.text, "a span and its first year"
    yield finding((year, length), fits=fits, note=note, said=said, came=came, about=about)
