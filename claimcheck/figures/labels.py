"""What the labels of a table tell of the numbers in its cells: a unit ("Umsatz (Mio. €) | 4,92", "Share, %: 12"), what
is counted, and of which year they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from claimcheck import scan
from claimcheck.calendar.forms import Year
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.cells import (
    BAR,
    BEHIND_HEADER,
    BETWEEN_CELLS,
    TAB,
    cell_mark,
    column_of,
    first_row,
    line_around,
    parted,
)
from claimcheck.figures import readings
from claimcheck.figures.readings import Found
from claimcheck.languages.concepts import PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.model import Document
from claimcheck.tokens import split
from claimcheck.zones import Reading

BARE = frozenset(("number", "count"))
"""Kinds without a unit."""
MEASURED = frozenset(("money", "percent", "duration", "quantity"))
"""Kinds with one."""
ENDS_OF_CELLS = ("", "\n", "\r", TAB, BAR, BETWEEN_CELLS[0])
"""What may stand behind a cell."""
BRACKETED = regex.compile(r"[(\[]\s*([^()\[\]\d]{1,24})[)\]]\W*$")
BEHIND_COMMA = regex.compile(r",\s*([^,\d]{1,16})$")
SIGNED = regex.compile(r"(?:^|\s)([\p{Sc}%‰]\s?\p{Ll}*|\p{Lu}{3}|\p{Ll}{1,3}[²³]?(?:/\p{Ll}{1,3})?)$")
"""A sign of a currency, a code, or a symbol of a unit, as the last or only word of a label: "Weight kg"."""
PREFIXED = regex.compile(r"(\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}(?=\s))\s?(\S.*)")
"""A unit of money that stands before the number, with its scale: "£m", "EUR million"."""
LONGEST_LABEL = 80
"""How many code points of a label are looked at, from its end."""
LONGEST_NOUN = 3
"""How many words the header of a column has at most that names what is counted."""
UNIT_WORDS = 4
"""How many words a unit has at most behind a word such as "in"."""
LETTERS = frozenset("mtlghsWVAKN€$£₽%‰")
"""Single letters and signs that are units by themselves; "(a)" may be a footnote."""
SEXES = frozenset("mf")
"""What "men" and "women" may be shortened to, behind a word for people."""
FEWEST_YEARS = 2
"""How few years stand above columns behind a first cell that is not blank."""
FOOTNOTES = " *†"
NO_BREAK = "\u00a0"


def apply(document: Document, found: Sequence[Found]) -> None:
    """Give bare numbers that are all of their cell what their labels tell.

    Args:
        document: The document.
        found: Its readings, in order; those of such numbers are changed.
    """
    table = _Table(document.text)
    for item in found:
        if item.reading.kind not in BARE or not _fills_cell(document.text, item):
            continue
        place = table.place(item)
        if place is None:
            continue
        if place.tells_year(item):
            _take_year(item.reading)
            continue
        for label in place.labels():
            if table.measures(item, label):
                break
        else:
            table.counts(item, place.header)


class _Place:
    """Where a number stands in its row.

    Attributes:
        lexicon: The words of its language.
        label: The first cell of the row, or what stands before its colon.
        header: What stands above its column, or names the row; "" for nothing.
        cells: The cells of the row; none where it is written with headers.
        column: Which of them it is, from 0.
        opens: Whether the row is the first of its table.
    """

    __slots__ = ("cells", "column", "header", "label", "lexicon", "opens")

    def __init__(
        self, lexicon: Lexicon, label: str, header: str, cells: Sequence[str], column: int, *, opens: bool
    ) -> None:
        self.lexicon, self.label, self.header = lexicon, label, header
        self.cells, self.column, self.opens = cells, column, opens

    def labels(self) -> Iterator[str]:
        """What may be the unit of the number, from the label nearest to it on."""
        for label in (self.label, self.header):
            yield from _units(label, self.lexicon)

    def tells_year(self, item: Found) -> bool:
        """Whether the number is a year, above a column or below a word for years."""
        number = item.reading.number
        if not self.cells or number is None or not number.plain or not _is_year(number.whole):
            return False
        if self.column == 0:
            named = self.lexicon.durations.ahead(header := list(split(self.header)), 0)
            return named is not None and named == (len(header), "year")
        years = [cell for cell in self.cells[1:] if cell.strip()]
        measured = BRACKETED.search(self.cells[0]) is not None
        if measured or not self.opens or not all(_is_year(cell.strip(FOOTNOTES)) for cell in years):
            return False
        return not self.cells[0].strip() or len(set(years)) >= FEWEST_YEARS


class _Table:
    """The rows of a text as its numbers are met one after another, and what was read of their labels."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._above: tuple[int, int, list[str]] = (-1, 0, [])
        self._known: dict[tuple[str, str, str], Reading | None] = {}

    def place(self, item: Found) -> _Place | None:
        """Where a number stands; None where its line is too long for a row."""
        text, start, lexicon = self._text, item.zone.tokens.start[item.reading.i], item.zone.lexicon
        row = line_around(text, start)
        if row is None:
            return None
        line_start, line = row
        lead = line[: start - line_start]
        if lead.endswith(BEHIND_HEADER):
            first, *others = lead[: -len(BEHIND_HEADER)].split(BETWEEN_CELLS)
            name = first.rpartition(BEHIND_HEADER)[2] if others else ""
            return _Place(lexicon, others[-1] if others else first, name, (), -1, opens=False)
        mark = cell_mark(line)
        cells = parted(line, mark or BAR)
        column = column_of(lead, mark or BAR)
        above = self._first_row(line_start, len(cells), mark) if mark is not None else []
        header = above[column].strip() if column < len(above) else ""
        return _Place(lexicon, cells[0] if column else "", header, cells, column, opens=not above)

    def _first_row(self, start: int, columns: int, mark: str) -> list[str]:
        """The first row of the table that the row at `start` is of, looked for once for rows one after another."""
        end, last_columns, cells = self._above
        if not cells or start != end or columns != last_columns:
            _, cells = first_row(self._text, start, columns, mark)
        self._above = self._text.find("\n", start) + 1, columns, cells
        return cells

    def measures(self, item: Found, unit: str) -> bool:
        """Give a number a unit or a scale, where both are one figure beside each other."""
        read = self._read(item, unit)
        if read is None or not (read.kind in MEASURED or (read.kind in BARE and _is_scaled(read, item.reading))):
            return False
        reading = item.reading
        reading.kind, reading.value, reading.unit, reading.noun = read.kind, read.value, read.unit, read.noun
        reading.trace.append(f"unit of the label: {unit}")
        return True

    def counts(self, item: Found, header: str) -> None:
        """Make a number the count of what the header of its column names, where both are a count."""
        if not header or len(header.split()) > LONGEST_NOUN or any(map(str.isdecimal, header)):
            return
        read = self._read(item, header)
        if read is not None and read.kind == "count" and item.reading.kind == "number":
            item.reading.kind, item.reading.noun = "count", read.noun
            item.reading.trace.append(f"noun of the header: {read.noun}")

    def _read(self, item: Found, unit: str) -> Reading | None:
        cell, lexicon = _written(self._text, item), item.zone.lexicon
        key = lexicon.code, cell, unit
        if key not in self._known:
            self._known[key] = _together(cell, unit, lexicon)
        return self._known[key]


def _together(cell: str, unit: str, lexicon: Lexicon) -> Reading | None:
    """What a number and a unit are read as beside each other, where that is one figure."""
    texts = [cell + NO_BREAK + unit]
    if (prefixed := PREFIXED.fullmatch(unit)) is not None:
        gap = NO_BREAK if " " in unit else ""
        texts.append(f"{prefixed[1]}{gap}{cell}{gap}{prefixed[2]}")
    for text in texts:
        document = Document(text=text, name=unit)
        read = list(readings.read(document, scan.zones(text, 0, len(text), lexicon), lexicon, []))
        if len(read) == 1 and _written(text, read[0]) == text:
            return read[0].reading
    return None


def _is_scaled(one: Reading, other: Reading) -> bool:
    """Whether a reading with a scale has another value than that of the bare number."""
    return one.value is not None and other.value is not None and one.value.first != other.value.first


def _take_year(reading: Reading) -> None:
    if reading.number is not None:
        reading.day = Year(int(reading.number.value))
    reading.kind, reading.value, reading.noun = "date", None, None
    reading.trace.append("year of a column")


def _is_year(cell: str) -> bool:
    return len(cell) == YEAR_DIGITS and cell.isdecimal() and is_likely_year(int(cell))


def _written(text: str, item: Found) -> str:
    tokens = item.zone.tokens
    return text[tokens.start[item.reading.i] : tokens.end[item.reading.j - 1]]


def _fills_cell(text: str, item: Found) -> bool:
    """Whether nothing but a mark of a footnote stands beside the number in its cell."""
    tokens = item.zone.tokens
    start, end = tokens.start[item.reading.i], tokens.end[item.reading.j - 1]
    before, behind = text[max(0, start - 2) : start], text[end : end + 3]
    led = before.rstrip(" ")[-1:] in ("", "\n", TAB, BAR) or before == BEHIND_HEADER
    return led and behind.lstrip(FOOTNOTES)[:1] in ENDS_OF_CELLS and (before + behind).strip(" \n") != ""


def _units(label: str, lexicon: Lexicon) -> Iterator[str]:
    """The parts of a label that may be a unit: in brackets, behind a comma or "in", or its last word."""
    label = label.strip()[-LONGEST_LABEL:]
    for pattern in (BRACKETED, BEHIND_COMMA, SIGNED):
        match = pattern.search(label)
        unit = _without_lead(match[1].strip(), lexicon) if match is not None else ""
        if unit and not (unit in SEXES and _names_people(label, lexicon)):
            yield unit
    words = label.split()
    for at in range(len(words) - 1, max(0, len(words) - 1 - UNIT_WORDS), -1):
        if words[at - 1].lower() in lexicon.page.in_words and not any(map(str.isdecimal, "".join(words[at:]))):
            yield " ".join(words[at:])


def _names_people(label: str, lexicon: Lexicon) -> bool:
    return any(not PEOPLE.isdisjoint(lexicon.meanings.concepts(word)) for word in split(label))


def _without_lead(unit: str, lexicon: Lexicon) -> str:
    """The unit without "in" before it; "" for a letter that may be no unit."""
    first, _, rest = unit.partition(" ")
    if rest and first.lower() in lexicon.page.in_words:
        unit = rest
    return unit if len(unit) > 1 or unit in LETTERS else ""
