"""Claims in time: the day or the year that one tells, whether that is its document's own, and what only grows."""

from __future__ import annotations

import datetime
import re

from claimcheck.languages.concepts import GROWING, MEASURES, PENDING, PLACES
from claimcheck.model import Claim, Document, Figure
from claimcheck.units import TEMPERATURES

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The days of the week for people, Monday first, as in ISO 8601."""
WEEKDAY_MARK = "weekday:"
"""What begins the step of a trace that tells the weekday written with a date."""
WRITTEN_YEAR = re.compile("[0-9]{4}")
DATELINE = 80
"""Up to which offset a text tells its own day, before what it reports begins."""
MARKS_OF_DATELINES = ("(", "-", "–", "—", ":", "/")
LONGEST_PERIOD, DAYS_LATER = 31, 7
"""How many days a document reports on at most, and up to how many days after them it is written."""
GOVERNS, SINCE = 6, 24
"""Up to how many words from a figure a concept says what grows, and "since the beginning" that it only adds up."""
AT_PLACES = frozenset(("dead", "dose", "harvest", "hospitalised", "injured", "vaccinate", "victim", "visitor"))
"""What grows at places that do not ("vaccinations in four provinces")."""
OF_COUNTS = frozenset(("share", "amount", "value", "total"))
"""Measures that percentages of what is counted have, too."""
NEVER_COUNTS = frozenset(("date", "duration", "ordinal"))
"""Kinds of figures that are no total of what is counted beside them: the days of the injured in hospital are none."""
PEAK = "maximum"
"""The concept of a level that was reached for a moment."""
CLAIMS_ASKED = 4
"""How many claims of a fact are asked whether they count what grows."""


def weekday(figure: Figure) -> int:
    """The weekday written with a date, 1 for Monday; 0 for none, or for more than one."""
    return marked_weekday(figure.trace)


def marked_weekday(trace: tuple[str, ...]) -> int:
    """The weekday in a trace or a part of one, 1 for Monday; 0 for none, or for more than one."""
    marks = {step for step in trace if step.startswith(WEEKDAY_MARK)}
    return int(marks.pop()[len(WEEKDAY_MARK) :]) if len(marks) == 1 else 0


def tells_its_year(date: Figure) -> bool:
    """Whether a date is written with its year, and does not leave it to the reader."""
    return WRITTEN_YEAR.search(date.text) is not None


def in_year(day: datetime.date, year: int) -> datetime.date:
    """The same day of another year; 29 February stays where it is."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day


def is_range(date: Figure) -> bool:
    """Whether a date runs from one day to another."""
    return None not in (date.value.first, date.value.last) and date.value.first != date.value.last


def is_date(claim: Claim) -> bool:
    """A date that is known as the writer put it: no bound but "from", no other reading."""
    value = claim.figure.value
    known = value.first is not None and value.last is not None
    return claim.figure.kind == "date" and known and not value.problem and not value.readings and value.axis != "number"


def year_of(claim: Claim) -> int | None:
    """The year of a date in one year, whatever its granularity; None for one that may be of several."""
    value = claim.figure.value
    if not is_date(claim) or value.axis != "day" or value.first is None or value.last is None:
        return None
    years = {datetime.date.fromordinal(int(end)).year for end in (value.first, value.last)}
    return years.pop() if len(years) == 1 else None


def told_year(claim: Claim) -> int | None:
    """The year that a claim is, and nothing nearer, as in "Annual report 2022"."""
    value = claim.figure.value
    return year_of(claim) if value.granularity == "year" and value.comparator == "=" else None


def own_day(claim: Claim) -> bool:
    """Whether a claim is the day of its document, up to which it tells ("On 9 July 18 fires were burning")."""
    day, value = claim.document.date, claim.figure.value
    return claim.figure.kind == "date" and day is not None and value.first == value.last == day.toordinal()


def own_period(claim: Claim) -> bool:
    """Whether a claim is the days on which its document reports, and which ended shortly before ("from 3 to 9 May")."""
    day, value = claim.document.date, claim.figure.value
    if claim.figure.kind != "date" or day is None or value.axis != "day" or value.first is None or value.last is None:
        return False
    return 0 < value.last - value.first <= LONGEST_PERIOD and 0 <= day.toordinal() - value.last <= DAYS_LATER


def opens_document(claim: Claim) -> bool:
    """Whether a date tells when its document was written, at its beginning."""
    return claim.figure.start < DATELINE and own_day(claim)


def is_dateline(claim: Claim) -> bool:
    """Whether a date is the day of its document, told before the text begins: "LYON, 22 January (Reuters) —".

    "Bremen, 3. Februar 2026." is one as well: a name, a comma and the day for a sentence of their own.
    """
    figure = claim.figure
    if not opens_document(claim):
        return False
    text = figure.document.text
    if text[figure.end : figure.end + 2].lstrip().startswith(MARKS_OF_DATELINES):
        return True
    place = text[claim.start : figure.start].rstrip()
    return place[-1:] == "," and place[:1].isupper() and not text[figure.end : claim.end].strip(" .\n")


def grows(claims: tuple[Claim, ...]) -> bool:
    """Whether some claim counts what can only grow with time, such as the dead of one accident.

    A percentage that some claim calls a measure, such as the efficacy of a dose, is no count; nor is a peak a total.
    """
    asked = claims[:CLAIMS_ASKED]
    level = any(_is_rate(claim) or PEAK in _near(claim) for claim in asked)
    return not level and any(_counts(claim, _growing(claim)) for claim in asked)


def _is_rate(claim: Claim) -> bool:
    """Whether a percentage is told as a measure that is no count."""
    return claim.figure.kind == "percent" and not _near(claim) & MEASURES <= GROWING | OF_COUNTS


def _growing(claim: Claim) -> frozenset[str]:
    """What grows beside a claim: what is done to places is not what is counted there."""
    return GROWING - AT_PLACES if claim.figure.noun in PLACES - GROWING else GROWING


def pending(claim: Claim) -> bool:
    """Whether a claim counts what is counted until it is over, such as the missing of one accident."""
    return _counts(claim, PENDING)


def _counts(claim: Claim, what: frozenset[str]) -> bool:
    """Whether what a claim counts, or a concept beside its figure, is one of some."""
    counted = claim.figure.noun in what or not what.isdisjoint(_near(claim))
    return counted and claim.figure.kind not in NEVER_COUNTS and claim.figure.unit not in TEMPERATURES


def _near(claim: Claim) -> frozenset[str]:
    """The concepts beside a figure."""
    return frozenset(concept for concept, distance in claim.slot.concepts if abs(distance) <= GOVERNS)


def counts_since_beginning(claims: tuple[Claim, ...]) -> bool:
    """Whether every claim counts from a beginning on, which what has happened since can only add to."""
    return all(
        any(concept == "cumulative" and abs(distance) <= SINCE for concept, distance in claim.slot.concepts)
        for claim in claims
    )


def series_of(document: Document) -> str:
    """The series of a document: who publishes it, and what kind of text, without the numbers of bulletins; "" for none.

    Later bulletins of one series bring a figure up to date; a press release beside an annual report does not.
    """
    return "".join(letter for letter in (document.source or "").lower() if not letter.isdigit())


def issue_of(document: Document) -> int:
    """The number of a bulletin in its series ("situation report no. 2"); 0 where its source tells none, or several."""
    numbers = "".join(letter if letter.isdecimal() else " " for letter in document.source or "").split()
    return int(numbers[0]) if len(numbers) == 1 else 0


def publisher(document: Document) -> str:
    """Who publishes a document, whatever its kind of text ("Nordwall AG, annual report"); "" where nobody is known."""
    return series_of(document).partition(",")[0]
