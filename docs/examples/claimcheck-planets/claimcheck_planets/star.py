"""The reader of `.star` files: each line between asterisks is a document of its own."""

from __future__ import annotations

from claimcheck import Document
from claimcheck.readers._shape import Source

NAME = "star"
SUFFIXES = (".star",)


def likeness(data: bytes) -> int:
    """How much the content looks like a star file: 0, its suffix tells."""
    return 0


def read(source: Source) -> list[Document]:
    """The documents of a file, named by their number."""
    text, encoding = source.text()
    parts = [part.strip() for part in text.split("*") if part.strip()]
    return [
        Document(text=part, name=f"{source.name}#{number}", reading=f"star, {encoding}")
        for number, part in enumerate(parts, 1)
    ]
