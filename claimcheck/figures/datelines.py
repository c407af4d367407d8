"""The day that the head of a document tells: its dateline, or a short line with a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import regex

from claimcheck import calendar
from claimcheck.calendar.forms import Either, Month, MonthDay, Range, heart
from claimcheck.figures.readings import Found
from claimcheck.lexicon import Lexicon
from claimcheck.model import Document

SENTENCE_ENDS = (".", "!", "?")
LONGEST_LINE, LONGEST_LEAD = 60, 40
"""Code points of a line that tells a day and little else, and of what stands before a day in a longer one."""
MARK = regex.compile(r"\s*(?:\([^()\n]{2,30}\)\s*)?(?:[-–—:]|\.(?=\s|$))")
"""What ends a dateline, behind the name of an agency: "(ABC) –"."""
BRACKETS = regex.compile(r"\([^()]*\)")
PLACE_MARKS = frozenset(",.:;|/-–—")
"""What stands between a place and its day."""
PARTICLE = 3
"""Letters of the longest word in the name of a place that needs no capital ("am", "sur")."""
HEAD_LENGTH = 400
"""How far into a document its dateline may stand, in code points."""


def day_of(document: Document, found: Sequence[Found]) -> datetime.date | None:
    """The document's date as its head tells: the first full day, else the first month with a year refined by a day."""
    month: Month | None = None
    for item in _head(found):
        if item.reading.day is None or isinstance(item.reading.day, (Range, Either)):
            continue
        day = heart(item.reading.day)
        if calendar.problem_of(day) or not _stands_apart(document, item):
            continue
        if isinstance(day, MonthDay) and (year := day.year or (month.year if month is not None else None)):
            return datetime.date(year, day.month, day.day)
        if isinstance(day, Month) and day.year:
            month = month or day
    if month is not None and month.year:
        return datetime.date(month.year, month.month, calendar.days_in(month.month, month.year))
    return None


def _head(found: Sequence[Found]) -> Iterator[Found]:
    for item in found:
        if item.zone.tokens.start[item.reading.i] > HEAD_LENGTH:
            return
        yield item


def _stands_apart(document: Document, item: Found) -> bool:
    """Whether the line of a date is short and no sentence, or begins with a dateline: "LILLE, 4 May 2025 (ABC) – …"."""
    tokens, reading = item.zone.tokens, item.reading
    start, end = tokens.start[reading.i], tokens.end[reading.j - 1]
    text = document.text
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    stop = min((at for at in (text.find("\n", end), text.find("\r", end)) if at >= 0), default=len(text))
    line, lead = text[first:stop].strip(), text[first:start].strip()
    if len(line) <= LONGEST_LINE and not line.endswith(SENTENCE_ENDS):
        return True
    marked = text[end - 1] == "." or MARK.match(text, end, stop) is not None  # "4 мая 2024 г." has its dot already
    return marked and len(lead) <= LONGEST_LEAD and (not lead or _is_place(lead, item.zone.lexicon))


def _is_place(lead: str, lexicon: Lexicon) -> bool:
    """Whether a place and a mark, or a place in capitals, stand before a day: "Genève, le", "Ulm (dpa),", "OSLO"."""
    names = BRACKETS.sub(" ", lead).split()
    while names and names[-1].lower() in lexicon.day_leads | lexicon.day_articles:
        names.pop()
    if not names or not (names[-1][-1] in PLACE_MARKS or "".join(names).isupper()):
        return False
    return any(name[0].isupper() for name in names) and all(map(_may_name, names))


def _may_name(word: str) -> bool:
    """Whether a word may stand in the name of a place: with a capital, or a particle."""
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) <= PARTICLE or letters[0].isupper()
