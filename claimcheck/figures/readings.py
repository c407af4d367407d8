"""From stretches of a text to readings: what is no figure, numbers, the kinds, overlaps settled, ranges, hedges.

Each step goes over many stretches before the next one begins. So a processor keeps the code and the tables of a step at
hand, which makes the whole a quarter faster than all steps over one stretch after another.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from claimcheck import exclusions, numerals, qualifiers, ranges, roles
from claimcheck.calendar.forms import Part, Range
from claimcheck.exclusions import idioms
from claimcheck.exclusions.hours._shape import REASON as TIME_OF_DAY
from claimcheck.figures import elision, twice
from claimcheck.kinds import apposed, count, date, duration, inverted, money, number, ordinal, percent, quantity
from claimcheck.lexicon import Lexicon
from claimcheck.model import Document, Skipped
from claimcheck.numerals import Number
from claimcheck.scan import Stretch
from claimcheck.tokens import Tokens
from claimcheck.zones import Reading, Zone

PLAIN = (apposed.read, inverted.read, ordinal.read, count.read, number.read)
MEASURING = (money.read, percent.read, duration.read, quantity.read, *PLAIN)
"""The kinds behind dates in the order of how specific they are; the first that reads a number takes it."""
DATED = roles.DATE | roles.LED | roles.DATE_PAIR
LEADS_TO = roles.DIGITS | roles.NUMBER | roles.TIME | roles.LED
TOGETHER = 500
"""How many stretches are read together."""


class Found:
    """A reading with the zone it came from."""

    __slots__ = ("reading", "zone")

    def __init__(self, zone: Zone, reading: Reading) -> None:
        self.zone = zone
        self.reading = reading


class _Draft:
    """A stretch while it is read.

    Attributes:
        document: The document it is of.
        zone: Its tokens, and what is known about them so far.
        excluded: Where no figure may be read.
        blocked: For each token, whether it is excluded or part of an all-digit date.
        readings: The readings, from left to right.
        skipped: The numbers passed over.
    """

    __slots__ = ("blocked", "document", "excluded", "readings", "skipped", "zone")

    def __init__(self, document: Document, tokens: Tokens, lexicon: Lexicon) -> None:
        self.document = document
        self.zone = Zone(tokens, lexicon)
        self.excluded: exclusions.Exclusions = {}
        self.blocked = bytearray()
        self.readings: list[Reading] = []
        self.skipped: list[Skipped] = []

    def skip(self, first: int, after: int, reason: str) -> None:
        """Pass over tokens."""
        tokens = self.zone.tokens
        self.skipped.append(Skipped(self.document, tokens.start[first], tokens.end[after - 1], reason))

    def passed_over(self) -> list[Skipped]:
        """The numbers passed over, without those that a unit took in ("40 m2", "7 l/100 km")."""
        if not self.skipped or not self.readings:
            return self.skipped
        tokens = self.zone.tokens
        measured = (reading for reading in self.readings if reading.kind != "count")
        spans = [(tokens.start[reading.i], tokens.end[reading.j - 1]) for reading in measured]
        return [each for each in self.skipped if not any(low <= each.start and each.end <= high for low, high in spans)]


def read(document: Document, stretches: Iterable[Stretch], lexicon: Lexicon, skipped: list[Skipped]) -> Iterator[Found]:
    """The readings in stretches of a document, in order; numbers that are passed over are added to `skipped`."""
    stretches = iter(stretches)
    while some := list(itertools.islice(stretches, TOGETHER)):
        yield from _read(document, some, lexicon, skipped)


def _read(document: Document, stretches: list[Stretch], lexicon: Lexicon, skipped: list[Skipped]) -> list[Found]:
    begun = [_draft(document, stretch, lexicon) for stretch in stretches]
    drafts = [draft for draft in begun if draft.zone.tokens.openings]
    for step in (_exclude, _find_dates, _find_numbers, _interpret, _join, _qualify):
        for draft in drafts:
            step(draft)
    for draft in begun:
        skipped.extend(draft.passed_over())
    return [Found(draft.zone, reading) for draft in drafts for reading in draft.readings]


def _draft(document: Document, stretch: Stretch, lexicon: Lexicon) -> _Draft:
    """A stretch cut into tokens with their roles; without any where nothing but idioms stands in it."""
    tokens = Tokens(document.text, stretch.start, stretch.end)
    told = idioms.covering(tokens, stretch.words, lexicon) if stretch.words else None
    draft = _Draft(document, tokens, lexicon)
    if told is not None:
        for first, after in told:
            draft.skip(first, after, "idiom")
        return draft
    roles.mark(tokens, lexicon)
    if numerals.part(tokens, lexicon):
        roles.mark(tokens, lexicon)
    return draft


def _exclude(draft: _Draft) -> None:
    draft.blocked = bytearray(len(draft.zone.tokens) + 1)
    draft.excluded = exclusions.read(draft.zone.tokens, draft.zone.lexicon)
    for first, (after, reason) in draft.excluded.items():
        draft.blocked[first:after] = b"\1" * (after - first)
        draft.skip(first, after, reason)
        if reason == TIME_OF_DAY:
            draft.zone.hours[after] = first


def _find_dates(draft: _Draft) -> None:
    """All-digit dates: their digits are no numbers."""
    zone, blocked, free = draft.zone, draft.blocked, 0
    marks = zone.tokens.roles
    for at in zone.tokens.openings:
        if at < free or blocked[at] or not marks[at] & roles.DIGITS:
            continue
        reading = date.numeric(zone.tokens, at, zone.lexicon)
        if reading is not None:
            zone.dates[at] = reading
            free = reading.j
            blocked[at:free] = b"\1" * (free - at)


def _find_numbers(draft: _Draft) -> None:
    """The numbers that may be figures; the others are passed over, each with its reason."""
    zone, blocked, after = draft.zone, draft.blocked, 0
    tokens, lexicon = zone.tokens, zone.lexicon
    free = [item for item in numerals.read(tokens, lexicon, blocked) if 1 not in blocked[item.i : item.j]]
    numbers: list[Number] = []
    for item in twice.merge(tokens, free, lexicon):
        passed = exclusions.of_number(tokens, item, lexicon)
        if passed is not None:
            after = passed[0]
            draft.skip(item.i, *passed)
        elif item.i >= after:
            numbers.append(item)
    zone.take(numbers)


def _interpret(draft: _Draft) -> None:
    """One reading for each number or date in words, from left to right; what a reading covers is not read again."""
    zone, excluded, after = draft.zone, draft.excluded, 0
    result: list[Reading] = []
    for at in sorted({*_date_places(zone), *zone.first, *zone.dates, *excluded}):
        if at < after:
            continue
        if at in excluded:
            after = excluded[at][0]
            continue
        reading = zone.dates.get(at) or _reading_at(zone, at)
        if reading is not None and not _is_cut(zone, at, excluded):
            result.append(reading)
            after = zone.floor = max(reading.j, at + 1)
    draft.readings = [reading for index, reading in enumerate(result) if not _covered(result, index)]


def _is_cut(zone: Zone, at: int, excluded: exclusions.Exclusions) -> bool:
    """ "Q3_report.pdf": whether digits that are no figure are glued to the letter of a quarter before them."""
    digits = at + 1
    return digits in excluded and zone.tokens.glued(digits) and len(zone.tokens.low[at]) == 1


def _join(draft: _Draft) -> None:
    twice.share(draft.readings)
    draft.readings = ranges.join(draft.zone, date.join(draft.zone, draft.readings))


def _qualify(draft: _Draft) -> None:
    zone = draft.zone
    for reading in draft.readings:
        if reading.kind == "date":
            date.qualify(zone, reading)
        else:
            qualifiers.qualify(zone, reading)
    twice.bound(draft.readings)
    draft.readings = qualifiers.pair(zone, draft.readings)
    elision.share(zone, draft.readings)


def _date_places(zone: Zone) -> list[int]:
    """Tokens at which a date in words may begin."""
    low, marks = zone.tokens.low, zone.tokens.roles
    return [
        at
        for at in zone.tokens.openings
        if marks[at] & DATED and (marks[at] & roles.DATE or _leads_to_date(low, marks, at, zone.lexicon))
    ]


def _leads_to_date(low: list[str], marks: list[int], at: int, lexicon: Lexicon) -> bool:
    """Whether the word behind lets a word begin a date that does not by itself."""
    after = at + 1
    if after >= len(low):
        return False
    if marks[at] & roles.LED and (marks[after] & LEADS_TO or low[after] == "'"):
        return True
    return low[after] in lexicon.date_seconds.get(low[at], ())


def _covered(readings: list[Reading], index: int) -> bool:
    """Whether a later reading reached back over this one."""
    later = readings[index + 1] if index + 1 < len(readings) else None
    return later is not None and later.i <= readings[index].i


def _reading_at(zone: Zone, at: int) -> Reading | None:
    item = zone.number_at(at)
    if item is not None:
        low, lexicon = zone.tokens.low, zone.lexicon
        dated = (lexicon.weekdays.first, lexicon.holidays.first, lexicon.thirds.first)
        if (item.style != "digits" or item.ordinal) and any(low[at] in table for table in dated):
            made = date.at_word(zone, at)
            if made is not None:
                return made
            weekday = lexicon.weekdays.ahead(low, at)
            if weekday is not None and weekday[0] > item.j:
                return None
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


def without_date(item: Found) -> Found | None:
    """What the number of a date says where its days cannot be told ("three years ago": three years)."""
    zone, item_number, day = item.zone, item.reading.number, item.reading.day
    if item_number is None or day is None or day.before_era or isinstance(day, Range):
        return None
    if isinstance(day, Part) and day.granularity == "week":
        return None
    other = duration.read(zone, item_number)
    if other is None:
        return None
    qualifiers.qualify(zone, other)
    return Found(zone, other)
