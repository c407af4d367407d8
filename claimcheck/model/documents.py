"""Texts, and the stretches of one language in them."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping

from attrs import define, field

from claimcheck.model import lines
from claimcheck.plain import Plain, Shown


@define(frozen=True, slots=True, eq=False, repr=False)
class Passage(Plain):
    """A stretch of a document in one language; `start` and `end` are code-point offsets, `end` excluded."""

    start: int
    end: int
    language: str


@define(frozen=True, slots=False, kw_only=True, eq=False, repr=False)
class Document(Shown):
    """A text with what is known about it.

    Attributes:
        text: The text as given; all offsets are code points into it, from 0.
        name: The path as given, or any name; two documents of one run should differ in it.
        source: Who published it; None where unknown.
        date: The day it was published; None where unknown, and then read from its dateline where it has one.
        language: A language code if the whole text is in one language; None to tell by passage.
        places: Offsets and labels of pages, cells or paragraphs ("page 3"), ascending, for texts whose lines are not
            those of the file; a label such as "line 12" names a line of the file.
        title: Offsets of the headline, `end` excluded, where the reader knows it; else None.
        keys: Whatever else the reader found (front matter, properties).
        reading: How the text was read (encoding, reader), for people.
        file: The file that holds it, where the name is another one; "" where it is the name.
    """

    text: str = field(repr=False)
    name: str = ""
    source: str | None = None
    date: datetime.date | None = None
    language: str | None = None
    places: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    title: tuple[int, int] | None = None
    keys: Mapping[str, str] = field(factory=dict, repr=False)
    reading: str = ""
    file: str = ""
    _lines: list[int] = field(factory=list, init=False, repr=False)

    @property
    def file_name(self) -> str:
        """The name without the folders before it: the same wherever the document is read from."""
        return self.name.replace("\\", "/").rsplit("/", 1)[-1]

    def position(self, offset: int) -> tuple[int, int]:
        r"""Line and column of an offset, both from 1. Lines end at ``\n``, ``\r\n`` or ``\r``."""
        if not self._lines:
            self._lines.extend(lines.starts(self.text))
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def place(self, offset: int) -> str:
        """Where an offset is, for people: the label of its page or cell where there is one, else the line."""
        index = bisect_right(self.places, offset, key=lambda place: place[0])
        if index:
            return self.places[index - 1][1]
        return f"line {self.position(offset)[0]}"

    def file_line(self, offset: int) -> int | None:
        """The line of the file on which an offset is; None in formats that have no lines, such as PDF."""
        number = self.place(offset).removeprefix("line ")
        return int(number) if number.isdecimal() else None
