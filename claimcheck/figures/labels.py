"""What the labels of a table tell of the numbers in its cells: a unit ("Umsatz (Mio. €) | 4,92", "Share, %: 12"), what
is counted, and of which year they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import scan
from claimcheck.calendar.forms import Year
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.cells import BAR, BEHIND_HEADER, BETWEEN_CELLS, LEAST_GAP, TAB, Tables, line_around
from claimcheck.figures import readings
from claimcheck.figures.readings import Found
from claimcheck.headers import BEHIND_A_COMMA, IN_BRACKETS, corner, joined, of_row, of_title, parted
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
LONGEST_NOUN = 3
"""How many words the header of a column has at most that names what is counted."""
LETTERS = frozenset("mtlghsWVAKN€$£₽%‰")
"""Single letters and signs that are units by themselves; "(a)" may be a footnote."""
FEWEST_YEARS = 2
"""How few years stand above columns behind a first cell that is not blank."""
LONGEST_TITLE = 200
"""How many code points before a table are looked at for its title."""
FOOTNOTES = " *†"


def apply(document: Document, found: Sequence[Found]) -> None:
    """Give bare numbers that are all of their cell what their labels tell.

    Args:
        document: The document.
        found: Its readings, in order; those of such numbers are changed.
    """
    labels = _Labels(document.text)
    for item in found:
        if item.reading.kind not in BARE or not _fills_cell(document.text, item):
            continue
        place = labels.place(item)
        if place is None:
            continue
        if place.tells_year(item):
            _take_year(item.reading)
            continue
        for unit in place.units():
            if labels.measures(item, unit):
                break
        else:
            labels.counts(item, place.header)


class _Place:
    """Where a number stands in its row.

    Attributes:
        lexicon: The words of its language.
        label: The first cell of the row, or what stands before its colon.
        header: What stands above its column, or names the row; "" for nothing.
        cells: The cells of the row; none where it is written with headers.
        column: Which of them it is, from 0.
        told: The unit that the corner or the title of the table tells; "" for none.
        opens: Whether the row is the first of its table.
    """

    __slots__ = ("cells", "column", "header", "label", "lexicon", "opens", "told")

    def __init__(
        self, lexicon: Lexicon, label: str, header: str, cells: Sequence[str], column: int, told: str, *, opens: bool
    ) -> None:
        self.lexicon, self.label, self.header = lexicon, label, header
        self.cells, self.column, self.told, self.opens = cells, column, told, opens

    def units(self) -> Iterator[str]:
        """What may be the unit of the number, from the label nearest to it on."""
        for label in (self.label, self.header):
            yield from _units(label, self.lexicon)
        told = of_row(self.label, self.told, self.cells[1:])[1] if self.told else ""
        if told:
            yield told

    def tells_year(self, item: Found) -> bool:
        """Whether the number is a year, above a column or below a word for years."""
        number = item.reading.number
        if not self.cells or number is None or not number.plain or not _is_year(number.whole):
            return False
        if self.column == 0:
            named = self.lexicon.durations.ahead(header := list(split(self.header)), 0)
            return named is not None and named == (len(header), "year")
        years = [cell for cell in self.cells[1:] if cell.strip()]
        if not self.opens or not all(_is_year(cell.strip(FOOTNOTES)) for cell in years):
            return False
        label = self.cells[0].strip()
        of_table = not label or corner(label)[0] == ""
        return of_table or (len(set(years)) >= FEWEST_YEARS and not any(_units(label, self.lexicon)))


class _Labels:
    """The rows of a text as its numbers are met one after another, and what was read of their labels."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tables = Tables(text)
        self._known: dict[tuple[str, str, str], Reading | None] = {}

    def place(self, item: Found) -> _Place | None:
        """Where a number stands; None where its line is too long for a row."""
        start, lexicon = item.zone.tokens.start[item.reading.i], item.zone.lexicon
        row = line_around(self._text, start)
        lead = self._text[row[0] : start] if row is not None else ""
        if lead.endswith(BEHIND_HEADER):
            first, *others = lead[: -len(BEHIND_HEADER)].split(BETWEEN_CELLS)
            name = first.rpartition(BEHIND_HEADER)[2] if others else ""
            label = others[-1] if others else first
            return _Place(lexicon, label.strip(), name, (), -1, "", opens=False)
        cell = self._tables.cell(start)
        if cell is None:
            return None
        header = cell.above[cell.column].strip() if cell.column < len(cell.above) else ""
        label = cell.row[0].strip() if cell.column else ""
        told = self._told(cell.top, cell.above)
        return _Place(lexicon, label, header, cell.row, cell.column, told, opens=not cell.above)

    def _told(self, top: int, above: Sequence[str]) -> str:
        """The unit that the corner of a table tells, or the title right above it."""
        unit = corner(above[0].strip())[1] if above else ""
        title = self._text[max(0, top - LONGEST_TITLE) : top].rstrip().rpartition("\n")[2]
        return unit or of_title(title)

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
    for text in (joined(cell, unit), f"{unit} {cell}"):
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
    ended = behind.lstrip(FOOTNOTES)[:1] in ENDS_OF_CELLS
    return led and ended and (LEAST_GAP in (before, behind[:2]) or (before + behind).strip(" \n") != "")


def _units(label: str, lexicon: Lexicon) -> Iterator[str]:
    """The parts of a label that may be its unit: what is known to be one, what stands in brackets or behind a comma."""
    _, unit = parted(label)
    if unit:
        yield unit
    found = IN_BRACKETS.fullmatch(label) or BEHIND_A_COMMA.fullmatch(label)
    told = found["unit"].strip() if found is not None else ""
    letter = told in LETTERS and not _names_people(label, lexicon)  # "Runners (m)" are men
    if (len(told) > 1 or letter) and not any(map(str.isdecimal, told)):
        yield told


def _names_people(label: str, lexicon: Lexicon) -> bool:
    return any(not PEOPLE.isdisjoint(lexicon.meanings.concepts(word)) for word in split(label))
