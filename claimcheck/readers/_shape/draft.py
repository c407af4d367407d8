"""A text in the making: paragraphs, lines and table rows, with the places they come from."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence

from attrs import define, field

from claimcheck.headers import corner, is_unit, negative, of_row, of_title, parted, periods, with_unit
from claimcheck.languages._international import RAISED_UNITS
from claimcheck.model import Document


def words(text: str) -> frozenset[str]:
    """The words of a list written as one text."""
    return frozenset(text.split())


LONG_CELL = 200
"""Characters that a cell with a figure and its label hardly has."""
SMALL = {"2": "²", "3": "³", "-1": "⁻¹", "-2": "⁻²", "-3": "⁻³"}
LAST_WORD = re.compile(r"[^\W_]+$")
EXPONENT = re.compile(r"[-−–+]?[0-9]{1,3}")
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
GAPS = re.compile(r"[ \t\r\n\f]+")
LETTER = re.compile(r"[^\W\d_]")
SENTENCE_ENDS = (".", "!", "?", "…")
DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d")
"""A day in digits at the head of a column."""
FOOTNOTE_MARKS = "*†‡¹²³⁴⁵⁶⁷⁸⁹"
"""Marks of footnotes behind a year."""
TITLES, LONGEST_TITLE = 3, 120
"""How many paragraphs above a table may tell its unit, and how many characters such a one has at most."""


def lays_out(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table has one column, or a cell as long as a text: it lays out a page, and is no table of figures."""
    return max(map(len, rows), default=0) < 2 or any(len(cell) > LONG_CELL for row in rows for cell in row)


@define(eq=False, repr=False)
class Draft:
    """Builds the text of a document; every piece is stripped, and empty pieces are left out.

    Attributes:
        title: Offsets of the headline, once there is one.
        places: Offsets and labels, ascending.
    """

    title: tuple[int, int] | None = None
    places: list[tuple[int, str]] = field(factory=list)
    _pieces: list[str] = field(factory=list)
    _length: int = 0
    _above: list[str] = field(factory=list)

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def paragraph(self, text: str, place: str = "") -> tuple[int, int] | None:
        """Add a paragraph after a blank line; its offsets, or None if it is empty."""
        self.told_above(text)
        return self.add(text, "\n\n", place)

    def told_above(self, text: str) -> None:
        """Keep the end of a paragraph that was added in pieces: the next table may have its unit from it."""
        self._above = [*self._above[1 - TITLES :], text.strip()]

    def line(self, text: str, place: str = "") -> tuple[int, int] | None:
        """Add a line right below the last one, such as an item of a list.

        A number at the end of the last one is parted from it by a semicolon: it does not count what comes next.
        """
        return self.add(text, ";\n" if self._pieces and self._pieces[-1][-1].isdigit() else "\n", place)

    def headline(self, text: str, place: str = "") -> None:
        """Add a heading; the first one is the document's title."""
        offsets = self.paragraph(text, place)
        self.title = self.title or offsets

    def block(self, text: str, place: str, *, headline: bool = False, listed: bool = False) -> None:
        """Add what stands in a paragraph of its source: a heading, an item of a list, or a paragraph."""
        if headline:
            self.headline(text, place)
        elif listed:
            self.line(text, place)
        else:
            self.paragraph(text, place)

    def table(
        self,
        rows: Sequence[Sequence[str]],
        heads: int | None = None,
        label: str = "",
        first: int = 1,
        lines: Sequence[int] = (),
    ) -> None:
        """Add a table row by row, as lines of "header: value; header: value".

        Rows are parted by semicolons, so that a number at the end of one does not go together with the next.

        Args:
            rows: The cells, row by row.
            heads: How many rows at the top are headers; None to tell from the cells.
            label: What stands before the cell in a place, such as "table 2, ".
            first: The number of the first row, for people.
            lines: The line of the file on which each row stands; places are then lines instead of cells.
        """
        gap = "\n\n"
        unit = next((unit for title in reversed(self._above) if (unit := _told_by(title))), "")
        self._above = [] if rows else self._above
        for number, cells in as_lines(rows, heads, unit):
            for column, text in cells:
                cell = f"{label}cell {letters_of(column)}{number + first}"
                self.add(text, gap, f"line {lines[number]}" if lines else cell)
                gap = "; "
            gap = "\n" if cells[-1][1].endswith(SENTENCE_ENDS) else ";\n"

    def add(self, text: str, gap: str, place: str = "") -> tuple[int, int] | None:
        """Add a piece after the given gap; its offsets, or None if it is empty."""
        text = text.strip(" \t\r\n\f")
        if not text:
            return None
        if self._length:
            self._pieces.append(gap)
            self._length += len(gap)
        start = self._length
        if place and (not self.places or self.places[-1][1] != place):
            self.places.append((start, place))
        self._pieces.append(text)
        self._length += len(text)
        return start, self._length

    def document(
        self,
        name: str,
        reading: str,
        *,
        source: str | None = None,
        date: datetime.date | None = None,
        language: str | None = None,
        keys: Mapping[str, str] | None = None,
    ) -> Document:
        """The finished document."""
        return Document(
            text=self.text,
            name=name,
            source=source,
            date=date,
            language=language,
            places=tuple(self.places),
            title=self.title,
            keys=dict(keys or {}),
            reading=reading,
        )


def cells_start(rows: Sequence[Sequence[str]], heads: int | None) -> int:
    """The index of the first row that is no header."""
    return header_rows(rows) if heads is None else heads


def _told_by(title: str) -> str:
    """The unit that a short paragraph above a table tells for it."""
    return of_title(title) if len(title) <= LONGEST_TITLE else ""


def as_lines(
    rows: Sequence[Sequence[str]], heads: int | None = None, unit: str = ""
) -> list[tuple[int, list[tuple[int, str]]]]:
    """The rows below the headers as (row index, [(column index, "header: value"), …]); empty cells are left out.

    Args:
        rows: The cells, row by row.
        heads: How many rows at the top are headers; None to tell from the cells.
        unit: The unit that the title tells for numbers below periods, for where the first header tells none.
    """
    count = cells_start(rows, heads)
    last = max(count - 1, 0)
    levels = [*map(_spanned, rows[:last]), *rows[last:count]]
    headers = [_header(levels, column) for column in range(max(map(len, rows), default=0))]
    over_time = periods(headers)
    if headers and any(over_time[1:]):
        headers[0], own = corner(headers[0])
        unit = own or unit
    lines = []
    for index in range(count, len(rows)):
        texts = [GAPS.sub(" ", cell).strip(" ;") for cell in rows[index]]
        texts = [negative(cell) if timed else cell for cell, timed in zip(texts, over_time, strict=False)]
        cells = _row(headers, texts, unit, over_time)
        if cells:
            lines.append((index, cells))
    return lines


def _row(headers: Sequence[str], cells: Sequence[str], unit: str, over_time: Sequence[bool]) -> list[tuple[int, str]]:
    """The cells of a row with their headers; the unit of the table goes to numbers below periods."""
    if not cells or not any(headers):
        return [(column, cell) for column, cell in enumerate(cells) if cell]
    label, own = of_row(cells[0], unit, cells[1:])
    told = [own if column and (own != unit or over_time[column]) else "" for column in range(len(headers))]
    return [
        (column, with_unit(headers[column], cell if column else label, told[column]))
        for column, cell in enumerate(cells)
        if cell
    ]


def _spanned(row: Sequence[str]) -> list[str]:
    """A row of headers above others, its cells repeated in the empty ones that they span."""
    cells = list(row)
    for column in range(2, len(cells)):
        cells[column] = cells[column] if cells[column].strip() else cells[column - 1]
    return cells


def _header(rows: Sequence[Sequence[str]], column: int) -> str:
    """The header of a column: those of all levels, and the unit of the lowest that tells one at its end."""
    words: list[str] = []
    for row in rows:
        word = row[column].strip(" :\t\r\n") if column < len(row) else ""
        if word and word not in words:
            words.append(word)
    if len(words) < 2:
        return "".join(words)
    measures, units = zip(*map(parted, words), strict=True)
    measure, unit = ", ".join(filter(None, measures)), next(filter(None, reversed(units)), "")
    return f"{measure} ({unit})" if measure and unit else measure or unit


def header_rows(rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top are headers: those that hold only words, years, days, where figures follow.

    There are two where the second one parts what the cells of the first span, or tells the units; else one.
    """
    if len(rows) < 2 or len(rows[0]) < 2:
        return 0
    filled = _filled(rows[0])
    if not filled or not all(map(_may_head, filled)):
        return 0
    count = 2 if len(rows) > 2 and _goes_on(rows[0], rows[1]) else 1
    return count if any(character.isdigit() for row in rows[count:] for cell in row for character in cell) else 0


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip().rstrip(FOOTNOTE_MARKS) for cell in row if cell.strip()]


def _goes_on(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a row below a row of headers holds headers too: below a cell that spans several, or units alone."""
    cells = _filled(lower[1:])
    if len(cells) < 2 or lower[0].strip() not in ("", upper[0].strip()):
        return False
    if all(map(is_unit, cells)):
        return True
    spans = any(
        not one.strip() or one == left
        for left, one, two in zip(upper[1:], upper[2:], lower[2:], strict=False)
        if two.strip()
    )
    return spans and all(_may_head(cell) or is_unit(cell) for cell in cells)


def _may_head(cell: str) -> bool:
    """Whether a cell may be a header: a year, a day of one, or words that do not begin with a number."""
    if YEAR.match(cell) or DAY.fullmatch(cell):
        return YEAR.fullmatch(cell) is not None or DAY.fullmatch(cell) is not None or bool(LETTER.search(cell))
    return bool(LETTER.search(cell)) and (not cell[:1].isdigit() or YEAR.search(cell) is not None)


def letters_of(column: int) -> str:
    """The letters by which a spreadsheet names a column counted from 0: A, …, Z, AA, …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def superscript(before: str, raised: str) -> str:
    """What a raised text becomes after `before`: an exponent (² ³ ^6), a word's ending (4th), or nothing (a mark).

    A number after the symbol of a length or of the second, or after a lone 10, is an exponent; any other raised number
    or sign marks a footnote.
    """
    raised = raised.strip()
    if LETTER.search(raised):
        return raised if raised.isalpha() or raised[-1:] == "." else ""
    if not EXPONENT.fullmatch(raised):
        return raised if raised in ("²", "³", "°", "™", "®", "º", "ª") else ""
    raised = raised.replace("−", "-").replace("–", "-")
    found = LAST_WORD.search(before[-20:])
    word = found.group() if found else ""
    if word in RAISED_UNITS:
        return SMALL.get(raised, f"^{raised}")
    return f"^{raised}" if word == "10" and raised != "1" else ""
