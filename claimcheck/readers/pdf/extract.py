"""The part of the PDF reader that runs in a process of its own: what a hostile file does to it ends with it.

It reads requests from standard input, each a line of JSON and the bytes of a file, and answers with lines of JSON: what
was refused, or the number of pages and the properties, then the lines of each page, then an end.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import IO, Any

from claimcheck.readers.pdf.lines import Cell, lines_of

KEPT = ("Title", "Author", "Subject", "CreationDate", "ModDate")
Answer = dict[str, Any]


def answers(data: bytes, pages: int) -> Iterator[Answer]:
    """What is to be said about a file: "refused", or "total" and "keys", then "lines" (null: damaged) page by page."""
    import pypdfium2

    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        yield {"refused": _refusal(str(error), data)}
        return
    try:
        found = file.get_metadata_dict(skip_empty=True)
        total = len(file)
        yield {"total": total, "keys": {name.lower(): found[name] for name in KEPT if name in found}}
        for number in range(min(total, pages)):
            yield {"lines": _page(file, number)}
    finally:
        file.close()


def _refusal(error: str, data: bytes) -> str:
    if "password" in error.lower():
        return "is protected by a password; save a copy without one"
    state = "is damaged or cut off" if b"%PDF-" in data[:1024] else "is no PDF file"
    return f"{state}: it cannot be opened"


def _page(file: Any, number: int) -> list[tuple[str, float, float, float, float, list[Cell]]] | None:
    import pypdfium2

    try:
        page = file[number]
        lines = lines_of(page)
        page.close()
    except pypdfium2.PdfiumError:
        return None
    return [(line.text, line.y, line.left, line.right, line.size, line.cells) for line in lines]


def serve() -> None:
    """Answer requests until standard input ends."""
    taken, given = sys.stdin.buffer, sys.stdout.buffer
    while head := taken.readline():
        request = json.loads(head)
        _bound_memory(request["memory"])
        try:
            for answer in answers(taken.read(request["size"]), request["pages"]):
                _say(given, answer)
            _say(given, {"end": True})
        except MemoryError:
            return


def _say(given: IO[bytes], answer: Answer) -> None:
    given.write(json.dumps(answer).encode() + b"\n")
    given.flush()


def _bound_memory(most: int) -> None:
    """Let the process grow to so many bytes, where the system knows such bounds."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
