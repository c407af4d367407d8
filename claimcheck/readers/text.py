"""Plain text: kept as it is, line ends and all; only the encoding is told."""

from __future__ import annotations

from claimcheck.model import Document
from claimcheck.readers._shape import Source

NAME = "text"
SUFFIXES = (".txt", ".text", ".asc", ".rst", ".adoc")


def likeness(data: bytes) -> int:
    """0: anything may be plain text, so it is the last resort."""
    return 0


def read(source: Source) -> list[Document]:
    """The one document in a text file; see `readers.load`."""
    text, encoding = source.text()
    return [Document(text=text, name=source.name, reading=f"text, {encoding}")]
