"""Documents with their figures marked, cut into stretches of text and marks for the template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from claimcheck import wording
from claimcheck.model import Document

WHOLE = 2_000_000
"""Characters up to which all documents together are shown whole."""
SHOWN_WHOLE = 4_000
"""Characters of a document that is shown whole all the same."""
AROUND = 400
"""Characters shown around a mark where a document is not shown whole."""


@define(frozen=True)
class Mark:
    """A figure in a document.

    Attributes:
        start: Offset of its first character.
        end: Offset after it.
        name: Its name in the page.
        meaning: What it was read as.
        standing: How it stands to the other statements of its fact; "" where it is in none.
        conflicts: Names of the conflicts it takes part in.
        facts: Names of the rows of the ledger it stands in.
    """

    start: int
    end: int
    name: str
    meaning: str
    standing: str
    conflicts: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@define(frozen=True)
class Stretch:
    """A stretch of a document: plain text, a marked figure, or so many characters left out."""

    text: str
    mark: Mark | None = None
    omitted: int = 0


@define(frozen=True)
class DocumentView:
    """A document as it is shown."""

    id: str
    name: str
    credit: str
    language: str
    figures: int
    in_facts: int
    stretches: tuple[Stretch, ...]


def documents(given: Sequence[Document], marks: dict[int, list[Mark]]) -> tuple[DocumentView, ...]:
    """The documents as they are shown; long ones in a large set only around their compared figures."""
    whole = sum(len(document.text) for document in given) <= WHOLE
    return tuple(
        _document(index, document, marks.get(index, []), whole=whole or len(document.text) <= SHOWN_WHOLE)
        for index, document in enumerate(given)
    )


def _document(index: int, document: Document, marks: list[Mark], *, whole: bool) -> DocumentView:
    apart = list(_apart(marks))
    compared = [mark for mark in apart if mark.standing]
    windows = [(0, len(document.text))] if whole else list(_windows(document, compared))
    return DocumentView(
        id=f"d{index}",
        name=document.name or f"document {index + 1}",
        credit=wording.credit(document),
        language=document.language or "",
        figures=len(marks),
        in_facts=len(compared),
        stretches=tuple(_stretches(document.text, apart, windows)),
    )


def _apart(marks: list[Mark]) -> Iterator[Mark]:
    """The marks in order, those left out that begin inside another one."""
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, not mark.standing, -mark.end)):
        if mark.start >= end and mark.end > mark.start:
            yield mark
            end = mark.end


def _windows(document: Document, marks: list[Mark]) -> Iterator[tuple[int, int]]:
    """The stretches around marks, joined where they touch."""
    first = last = -1
    for mark in marks:
        start, end = max(mark.start - AROUND, 0), min(mark.end + AROUND, len(document.text))
        if first < 0:
            first, last = start, end
        elif start <= last:
            last = end
        else:
            yield first, last
            first, last = start, end
    if first >= 0:
        yield first, last


def _stretches(text: str, marks: list[Mark], windows: list[tuple[int, int]]) -> Iterator[Stretch]:
    at = index = 0
    for first, last in windows:
        if first > at:
            yield Stretch("", omitted=first - at)
        at = first
        while index < len(marks) and marks[index].start < last:
            mark = marks[index]
            index += 1
            if mark.start < at:
                continue
            if mark.start > at:
                yield Stretch(text[at : mark.start])
            yield Stretch(text[mark.start : mark.end], mark)
            at = mark.end
        if at < last:
            yield Stretch(text[at:last])
            at = last
    if at < len(text):
        yield Stretch("", omitted=len(text) - at)
