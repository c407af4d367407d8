"""PDF: the text of the pages through `pypdfium2`; lines and hyphens joined, running headers and footers dropped.

The pages are read in a process of its own, with bounds on time and memory: a PDF is a program for drawing, and a
hostile one can draw without end, or break the library that runs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from claimcheck.errors import MissingExtraError
from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source, confirmed

if TYPE_CHECKING:
    from claimcheck.readers.pdf.lines import Line

NAME = "PDF"
SUFFIXES = (".pdf",)
BROKEN_DOWN: dict[str, Any] = {"refused": "is damaged or hostile: its reader broke down or took too long over it"}


def likeness(data: bytes) -> int:
    """2 for bytes that begin with the signature of a PDF; else 0."""
    return 2 if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-") else 0


def read(source: Source) -> list[Document]:
    """The one document in a PDF; places are its pages."""
    import importlib.util

    if importlib.util.find_spec("pypdfium2") is None:
        raise MissingExtraError("PDF needs a library: pip install pypdfium2")
    from claimcheck.readers.pdf.layout import without_running_lines, write
    from claimcheck.readers.pdf.worker import Worker

    worker = source.shared.setdefault(NAME, Worker())
    answers = worker.answers(source.data, source.limits)
    first = next(answers, BROKEN_DOWN)
    if "refused" in first:
        next(answers, None)
        raise source.refusal(first["refused"])
    pages = list(_pages(answers, first["total"], source))
    answers.close()
    if not any(pages):
        raise source.refusal("holds no text, only pictures perhaps; recognise its text (OCR) first")
    draft = Draft()
    write(without_running_lines(pages), draft)
    date = confirmed(first["keys"].get("creationdate", ""), draft.text)
    reading = f"PDF, {len(pages)} page{'s' * (len(pages) != 1)}"
    return [draft.document(source.name, reading, date=date, keys=first["keys"])]


def _pages(answers: Iterator[dict[str, Any]], total: int, source: Source) -> Iterator[list[Line]]:
    """The lines of each page, within the limits; what is left out is noted."""
    from claimcheck.readers.pdf.lines import Line

    most = source.limits.pages
    if total > most:
        source.note(f"has {total:,} pages; the first {most:,} were read. Split it to have all of it read", "limit")
    characters = number = 0
    for answer in answers:
        if "end" in answer:
            return
        lines = [Line(*measures) for measures in answer["lines"] or ()]
        number += 1
        if answer["lines"] is None:
            source.note(f"page {number} is damaged and was left out", "read")
        characters += sum(len(line.text) for line in lines)
        if characters > source.limits.characters:
            source.note(f"is very long; the first {number - 1:,} of {total:,} pages were read", "limit")
            return
        yield lines
    source.note(f"page {number + 1:,} broke its reader or took too long; the {number:,} before it were read", "limit")
