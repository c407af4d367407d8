"""The kinds run over the numbers of a text, overlaps settled, dates resolved: the figures of a document."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from attrs import evolve

from claimcheck import calendar, scan
from claimcheck.calendar.forms import Date, Either, Month, MonthDay, heart
from claimcheck.figures import datelines, labels, readings
from claimcheck.figures.readings import Found
from claimcheck.kinds import date
from claimcheck.kinds.money import told
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Document, Figure, Passage, Skipped
from claimcheck.values import Value
from claimcheck.zones import Reading


def extract(document: Document, passages: tuple[Passage, ...]) -> tuple[list[Figure], list[Skipped]]:
    """All figures of a document and all numbers passed over, each in the order of offsets.

    The figures belong to the document as given, or to one that is dated by its dateline where it came without a date.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    for passage in passages:
        lexicon = lexicon_of(passage.language)
        stretches = scan.zones(document.text, passage.start, passage.end, lexicon)
        found.extend(readings.read(document, stretches, lexicon, skipped))
    labels.apply(document, found)
    _settle_order([item.reading for item in found])
    told.settle((item.zone, item.reading) for item in found)
    date.settle((item.zone.tokens.start[item.reading.i], item.reading) for item in found)
    anchor = document.date or datelines.day_of(document, found)
    if anchor is not None and document.date is None:
        document = evolve(document, date=anchor)
    relative = anchor or _latest_day(found)
    figures = [figure for item in found for figure in _figure(document, item, anchor, relative, skipped)]
    return figures, skipped


def _settle_order(made: list[Reading]) -> None:
    """Where every clear all-digit date of the document has one order of day and month, the others have it too."""
    orders = {step for reading in made for step in reading.trace if step.startswith("order:")}
    if len(orders) != 1:
        return
    for reading in made:
        if isinstance(reading.day, Either):
            reading.day = reading.day.other if "order:dmy" in orders else reading.day.likelier
            reading.trace.append("order of the document")


def _latest_day(found: list[Found]) -> datetime.date | None:
    """The latest full day that the text names, to relate "this year" to where the document bears no date.

    A month of a later year tells that the day is long gone.
    """
    latest, last_year = None, 0
    for item in found:
        if item.reading.day is None or calendar.problem_of(item.reading.day):
            continue
        day = heart(item.reading.day)
        if not isinstance(day, (Month, MonthDay)) or not day.year:
            continue
        last_year = max(last_year, day.year)
        if isinstance(day, MonthDay):
            named = datetime.date(day.year, day.month, day.day)
            latest = max(latest or named, named)
    return None if latest is not None and last_year > latest.year else latest


def _figure(
    document: Document,
    item: Found,
    anchor: datetime.date | None,
    relative: datetime.date | None,
    skipped: list[Skipped],
) -> Iterator[Figure]:
    reading, tokens = item.reading, item.zone.tokens
    start, end = tokens.start[reading.i], tokens.end[reading.j - 1]
    value, day = reading.value, reading.day
    if day is not None:
        by = relative if day.year_relative is not None else anchor
        value = _resolved(reading, day, by, document.text[start:end])
        other = readings.without_date(item) if value is None else None
        if other is not None:
            yield from _figure(document, other, anchor, relative, skipped)
        elif value is None:
            reason = "year before the common era" if day.before_era else "relative date in a document without a date"
            skipped.append(Skipped(document, start, end, reason))
    if value is not None:
        yield _made(document, item, value)


def _resolved(reading: Reading, day: Date, by: datetime.date | None, literal: str) -> Value | None:
    """The days that a date means, as its comparator bounds them; None where nothing tells what it is relative to."""
    value = calendar.resolve(day, by, literal) or calendar.one_end(day, by, literal)
    return value.qualified(date.comparator(reading)) if value is not None else None


def _made(document: Document, item: Found, value: Value) -> Figure:
    """The figure of a reading, with the places of its number and of the words around it that say more of it."""
    reading, tokens, number = item.reading, item.zone.tokens, item.reading.number
    start, end = tokens.start[reading.i], tokens.end[reading.j - 1]
    first, last = (number.i, number.literal_end or number.j) if number else (reading.i, reading.j)
    left, right = min(reading.left, reading.i), max(reading.right, reading.j)
    return Figure(
        document,
        start,
        end,
        reading.kind,
        value.written_as(document.text[start:end]),
        item.zone.lexicon.code,
        reading.unit,
        reading.noun,
        tuple(reading.trace),
        tokens.start[first],
        tokens.end[min(last, reading.j) - 1],
        tokens.start[left],
        tokens.end[right - 1],
    )
