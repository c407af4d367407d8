"""The kinds run over the numbers of a text, overlaps settled, dates resolved: the figures of a document."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import regex
from attrs import evolve

from claimcheck import calendar, exclusions, numerals, qualifiers, ranges, roles, scan
from claimcheck.kinds import count, date, duration, money, number, ordinal, percent, quantity
from claimcheck.kinds._shape import Reading, Zone
from claimcheck.lexicon import Lexicon, lexicon
from claimcheck.model import Document, Figure, Passage, Skipped
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

PLAIN = (ordinal.read, count.read, number.read)
MEASURING = (money.read, percent.read, duration.read, quantity.read, *PLAIN)
"""The kinds behind dates in the order of how specific they are; the first that reads a number takes it."""
DATED = roles.DATE | roles.LED | roles.DATE_PAIR
LEADS_TO = roles.DIGITS | roles.NUMBER | roles.TIME | roles.LED
SENTENCE_ENDS = (".", "!", "?")
LONGEST_DATELINE, LONGEST_LEAD, LEAD_WORDS = 60, 40, 4
"""Code points of a line that is a dateline, and of what stands before a day in a longer one; words before it in a
sentence.
"""
DATELINE_MARK = regex.compile(r"\s*(?:\([^()\n]{2,30}\)\s*)?[-–—.:]")
DATELINE_END = 400
"""How far into a document its dateline may stand, in code points."""


class Found:
    """A reading with the zone it came from."""

    __slots__ = ("reading", "zone")

    def __init__(self, zone: Zone, reading: Reading) -> None:
        self.zone = zone
        self.reading = reading


def extract(document: Document, passages: tuple[Passage, ...]) -> tuple[list[Figure], list[Skipped]]:
    """All figures of a document and all numbers passed over, each in the order of offsets.

    The figures belong to the document as given, or to one that is dated by its dateline where it came without a date.
    """
    found: list[tuple[str, Found]] = []
    skipped: list[Skipped] = []
    for passage in passages:
        words = lexicon(passage.language)
        for start, end in scan.zones(document.text, passage.start, passage.end, words):
            found.extend((passage.language, item) for item in _zone(document, start, end, words, skipped))
    _settle_order([item.reading for _, item in found])
    date.settle((item.zone.tokens.start[item.reading.i], item.reading) for _, item in found)
    anchor = document.date or _dateline(document, found)
    if anchor is not None and document.date is None:
        document = evolve(document, date=anchor)
    relative = anchor or _latest_day(found)
    figures = [figure for code, item in found for figure in _figure(document, code, item, anchor, relative, skipped)]
    return figures, skipped


def _settle_order(readings: list[Reading]) -> None:
    """Where every clear all-digit date of the document has one order of day and month, the others have it too."""
    orders = {step for reading in readings for step in reading.trace if step.startswith("order:")}
    if len(orders) != 1:
        return
    for reading in readings:
        if reading.day is not None and reading.day.swapped is not None:
            reading.day = reading.day.in_order(reading.day.swapped if "order:dmy" in orders else reading.day)
            reading.trace.append("order of the document")


def _zone(document: Document, start: int, end: int, words: Lexicon, skipped: list[Skipped]) -> list[Found]:
    tokens = Tokens(document.text, start, end)
    roles.mark(tokens, words)
    if numerals.part(tokens, words):
        roles.mark(tokens, words)
    excluded = exclusions.read(tokens, words)
    blocked = bytearray(len(tokens) + 1)
    for first, (after, _) in excluded.items():
        blocked[first:after] = b"\1" * (after - first)
    dates = _numeric_dates(tokens, words, blocked)
    for first, (after, reason) in excluded.items():
        skipped.append(Skipped(document, tokens.start[first], tokens.end[after - 1], reason))
    numbers = [item for item in numerals.read(tokens, words) if 1 not in blocked[item.i : item.j]]
    numbers = _kept(document, tokens, _undoubled(tokens, numbers), words, skipped)
    zone = Zone(tokens, words, numbers, dates)
    readings = date.join(zone, _readings(zone, dates, excluded))
    readings = ranges.join(zone, readings)
    for reading in readings:
        if reading.kind == "date":
            date.qualify(zone, reading)
        else:
            qualifiers.qualify(zone, reading)
    return [Found(zone, reading) for reading in qualifiers.pair(zone, readings)]


def _undoubled(tokens: Tokens, numbers: list[Number]) -> list[Number]:
    """ "Twelve (12) months": the same number in words and in brackets is one number."""
    result: list[Number] = []
    low = tokens.low
    for item in numbers:
        last = result[-1] if result else None
        if (
            last is not None
            and last.value == item.value
            and (last.style, item.style) in (("words", "digits"), ("digits", "words"))
            and low[last.j : item.i] == ["("]
            and low[item.j : item.j + 1] == [")"]
        ):
            last.j = item.j + 1
            last.trace.append("repeated in brackets")
        else:
            result.append(item)
    return result


def _kept(
    document: Document, tokens: Tokens, numbers: list[Number], words: Lexicon, skipped: list[Skipped]
) -> list[Number]:
    """The numbers that may be figures; the others are passed over, each with its reason."""
    result, after = [], 0
    for item in numbers:
        passed = exclusions.of_number(tokens, item, words)
        if passed is not None:
            after, reason = passed
            skipped.append(Skipped(document, tokens.start[item.i], tokens.end[after - 1], reason))
        elif item.i >= after:
            result.append(item)
    return result


def _numeric_dates(tokens: Tokens, words: Lexicon, blocked: bytearray) -> dict[int, Reading]:
    dates: dict[int, Reading] = {}
    free = 0
    for at in tokens.digits:
        if at < free or blocked[at]:
            continue
        reading = date.numeric(tokens, at, words)
        if reading is not None:
            dates[at] = reading
            free = reading.j
            blocked[at:free] = b"\1" * (free - at)
    return dates


def _readings(zone: Zone, dates: dict[int, Reading], excluded: exclusions.Exclusions) -> list[Reading]:
    """One reading for each number or date in words, from left to right; what a reading covers is not read again."""
    result: list[Reading] = []
    after = 0
    for at in sorted({*_date_places(zone), *zone.first, *dates, *excluded}):
        if at < after:
            continue
        if at in excluded:
            after = excluded[at][0]
            continue
        reading = dates.get(at) or _reading_at(zone, at)
        if reading is not None:
            result.append(reading)
            after = zone.floor = max(reading.j, at + 1)
    return [reading for index, reading in enumerate(result) if not _covered(result, index)]


def _date_places(zone: Zone) -> list[int]:
    """Tokens at which a date in words may begin."""
    low, marks = zone.tokens.low, zone.tokens.roles
    return [
        at
        for at in zone.tokens.openings
        if marks[at] & DATED and (marks[at] & roles.DATE or _leads_to_date(low, marks, at, zone.words))
    ]


def _leads_to_date(low: list[str], marks: list[int], at: int, words: Lexicon) -> bool:
    """Whether the word behind lets a word begin a date that does not by itself."""
    after = at + 1
    if after >= len(low):
        return False
    if marks[at] & roles.LED and (marks[after] & LEADS_TO or low[after] == "'"):
        return True
    return low[after] in words.date_seconds.get(low[at], ())


def _covered(readings: list[Reading], index: int) -> bool:
    """Whether a later reading reached back over this one."""
    later = readings[index + 1] if index + 1 < len(readings) else None
    return later is not None and later.i <= readings[index].i


def _reading_at(zone: Zone, at: int) -> Reading | None:
    item = zone.number_at(at)
    if item is not None:
        low, words = zone.tokens.low, zone.words
        dated = (words.weekdays.first, words.holidays.first, words.thirds.first)
        if item.style != "digits" and any(low[at] in table for table in dated):
            made = date.at_word(zone, at)
            if made is not None:
                return made
        return _kind_of(zone, item)
    return date.at_word(zone, at)


def _kind_of(zone: Zone, item: Number) -> Reading | None:
    """The reading of the most specific kind; only those are asked that may find something beside the number."""
    if zone.may_be_dated(item) and (made := date.read(zone, item)) is not None:
        return made
    measured = zone.may_be_measured(item)
    for read in MEASURING if measured else PLAIN:
        made = read(zone, item)
        if made is not None:
            return made
    return None


def _dateline(document: Document, found: list[tuple[str, Found]]) -> datetime.date | None:
    """The document's date as its head tells: the first full day, else the first month with a year refined by a day."""
    month: calendar.Day | None = None
    for _, item in _head(found):
        day = item.reading.day
        if day is None or day.last is not None or day.swapped is not None or calendar.problem_of(day):
            continue
        if not _stands_apart(document, item):
            continue
        if day.granularity == "day" and day.year and day.month and day.day:
            return datetime.date(day.year, day.month, day.day)
        if day.granularity == "month" and day.year and day.month:
            month = month or day
        elif month is not None and day.granularity == "day" and day.month and day.day and month.year:
            return datetime.date(month.year, day.month, day.day)
    if month is not None and month.year and month.month:
        return datetime.date(month.year, month.month, calendar.days_in(month.month, month.year))
    return None


def _head(found: list[tuple[str, Found]]) -> Iterator[tuple[str, Found]]:
    for code, item in found:
        if item.zone.tokens.start[item.reading.i] > DATELINE_END:
            return
        yield code, item


def _stands_apart(document: Document, item: Found) -> bool:
    """Whether the line of a date is short and no sentence, or a mark follows: "LILLE, 4 May 2025 (ABC) – …"."""
    tokens, reading = item.zone.tokens, item.reading
    start, end = tokens.start[reading.i], tokens.end[reading.j - 1]
    text = document.text
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    stop = min((at for at in (text.find("\n", end), text.find("\r", end)) if at >= 0), default=len(text))
    line = text[first:stop].strip()
    lead = text[first:start].strip()
    if len(line) <= LONGEST_DATELINE:
        return not (line.endswith(SENTENCE_ENDS) and len(lead.split()) > LEAD_WORDS)
    return len(lead) <= LONGEST_LEAD and DATELINE_MARK.match(text, end, stop) is not None


def _latest_day(found: list[tuple[str, Found]]) -> datetime.date | None:
    """The latest full day that the text names, to relate "this year" to where the document bears no date."""
    days = [
        datetime.date(day.year, day.month, day.day)
        for _, item in found
        if (day := item.reading.day) is not None
        and day.granularity == "day" and day.year and day.month and day.day and not calendar.problem_of(day)
    ]  # fmt: skip
    return max(days, default=None)


def _figure(
    document: Document,
    code: str,
    item: Found,
    anchor: datetime.date | None,
    relative: datetime.date | None,
    skipped: list[Skipped],
) -> Iterator[Figure]:
    reading, tokens = item.reading, item.zone.tokens
    start, end = tokens.start[reading.i], tokens.end[reading.j - 1]
    value = reading.value
    if reading.day is not None:
        day = reading.day
        by = relative if day.year_relative is not None else anchor
        literal = document.text[start:end]
        value = calendar.resolve(day, by, literal) or calendar.one_end(day, by, literal)
        if value is None:
            other = _without_date(item)
            if other is not None:
                yield from _figure(document, code, other, anchor, relative, skipped)
                return
            reason = "year before the common era" if day.before_era else "relative date in a document without a date"
            skipped.append(Skipped(document, start, end, reason))
            return
        value = value.qualified(date.comparator(reading))
    if value is None:
        return
    item_number = reading.number
    first, last = (item_number.i, item_number.literal_end or item_number.j) if item_number else (reading.i, reading.j)
    left, right = min(reading.left, reading.i), max(reading.right, reading.j)
    yield Figure(
        document,
        start,
        end,
        reading.kind,
        value.written_as(document.text[start:end]),
        code,
        reading.unit,
        reading.noun,
        tuple(reading.trace),
        tokens.start[first],
        tokens.end[min(last, reading.j) - 1],
        tokens.start[left],
        tokens.end[right - 1],
    )


def _without_date(item: Found) -> Found | None:
    """What the number of a date says where its days cannot be told ("three years ago": three years)."""
    zone, item_number, day = item.zone, item.reading.number, item.reading.day
    if item_number is None or day is None or day.before_era or day.last is not None:
        return None
    other = next((made for read in MEASURING if (made := read(zone, item_number)) is not None), None)
    if other is None:
        return None
    qualifiers.qualify(zone, other)
    return Found(zone, other)
