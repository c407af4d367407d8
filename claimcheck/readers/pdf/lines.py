"""The lines of a page with their measures, read with `pypdfium2`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from claimcheck.readers._shape import superscript

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

HYPHENS = "\x02\ufffe\u00ad"
"""How pdfium gives a hyphen that divides a word at the end of a line."""
LINE_ENDS = re.compile(r"(\r\n|\r|\n|(?<=[\x02\ufffe]))")
"""Where pdfium gives a dividing hyphen it leaves out the line's end."""


WIDE_GAP = 0.8
"""A gap between two words of so many font sizes parts cells of a table."""

MOST_HEADS = 8
"""A line with so many spaces and without a digit is no row of headers."""

Cell = tuple[str, float, float]
"""The text of a cell, and its left and right ends, in points."""


@define
class Line:
    """A line of text with the height of its baseline, its ends and its font size, in points, and its cells, if any."""

    text: str
    y: float = 0
    left: float = 0
    right: float = 0
    size: float = 0
    cells: list[Cell] = field(factory=list)


def lines_of(page: PdfPage) -> list[Line]:
    """The lines of a page, in the order of its text."""
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        text = textpage.get_text_range() if count > 0 else ""
        exact = len(text) == count
        at, lines = 0, []
        for piece in LINE_ENDS.split(text):
            if piece.strip():
                lines.append(_line(textpage, piece, at) if exact else Line(piece.strip()))
            at += len(piece)
        return lines
    finally:
        textpage.close()


def _line(textpage: PdfTextPage, piece: str, start: int) -> Line:
    """A line with its measures; `start` is the index of its first character on the page."""
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    end = start + len(piece.rstrip(HYPHENS)) - 1
    left = textpage.get_charbox(start)[0]
    right = textpage.get_charbox(max(start, end))[2]
    middle = start + (end - start) // 2
    middle -= piece[middle - start].isspace()  # a space that pdfium puts in has no size
    size = _size(textpage, middle)
    text, cells = _with_marks(textpage, piece, start), _cells(textpage, piece, start, size)
    return Line(text, _baseline(textpage, middle), left, right, size, cells)


def _cells(textpage: PdfTextPage, piece: str, start: int, size: float) -> list[Cell]:
    """The parts of a line between wide gaps; none where there is no such gap, or no row of a table."""
    if piece.count(" ") >= MOST_HEADS and not any(map(str.isdigit, piece)):
        return []
    edges = [0]
    for space in re.finditer(r"\s+", piece):
        if _starts(textpage, start + space.end()) - _ends(textpage, start + space.start() - 1) > size * WIDE_GAP:
            edges += [space.start(), space.end()]
    edges.append(len(piece))
    spans = zip(edges[::2], edges[1::2], strict=True) if len(edges) > 2 else ()
    return [
        (_with_marks(textpage, piece[a:b], start + a), _starts(textpage, start + a), _ends(textpage, start + b - 1))
        for a, b in spans
    ]


def _starts(textpage: PdfTextPage, index: int) -> float:
    return float(textpage.get_charbox(index)[0])


def _ends(textpage: PdfTextPage, index: int) -> float:
    return float(textpage.get_charbox(index)[2])


def _baseline(textpage: PdfTextPage, index: int) -> float:
    """The height of the line that the character stands on, in points from the foot of the page."""
    from ctypes import c_double

    from pypdfium2 import raw

    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(textpage, index, x, y)
    return y.value


def _size(textpage: PdfTextPage, index: int) -> float:
    from pypdfium2 import raw

    return float(raw.FPDFText_GetFontSize(textpage, index))


def _with_marks(textpage: PdfTextPage, piece: str, start: int) -> str:
    """The line with raised digits read as exponents or dropped as footnote marks."""
    pieces: list[str] = []
    at = 0
    for found in re.finditer(r"(?<=\S)[0-9](?:[0-9]|(?<=[0-9]),(?=[0-9]))*|(?<=[0-9])[0-9]+", piece):
        for index in range(found.start(), found.end()):
            if index >= at and _is_raised(textpage, start + index):
                end = index
                while end < found.end() and (
                    end == index or _size(textpage, start + end) == _size(textpage, start + index)
                ):
                    end += 1
                pieces.append(piece[at:index])
                pieces.append(superscript("".join(pieces), piece[index:end]))
                at = end
    return "".join([*pieces, piece[at:]])


def _is_raised(textpage: PdfTextPage, index: int) -> bool:
    """Whether a character is clearly smaller than the one before it and stands higher."""
    size = _size(textpage, index - 1)
    if _size(textpage, index) > size * 0.85:
        return False
    return _baseline(textpage, index) > _baseline(textpage, index - 1) + size * 0.1
