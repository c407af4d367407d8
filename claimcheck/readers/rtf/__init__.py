"""RTF: paragraphs, tables, text boxes, footnotes and properties of a rich text file."""

from __future__ import annotations

from claimcheck.model import Document
from claimcheck.readers._shape import Source, confirmed
from claimcheck.readers.rtf.parser import Parser

NAME = "RTF"
SUFFIXES = (".rtf",)
SIGNATURE = b"{\\rtf"


def likeness(data: bytes) -> int:
    """2 for bytes that begin with the signature of a rich text file; else 0."""
    return 2 if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(SIGNATURE) else 0


def read(source: Source) -> list[Document]:
    """The one document in a rich text file; places are paragraphs, cells of tables, and footnotes."""
    if not likeness(source.data):
        raise source.refusal("is no RTF file; open it in its program and save it again as RTF")
    parser = Parser(source)
    parser.parse()
    known, text = parser.known, parser.writer.draft.text
    date = confirmed(known.keys.get("created", ""), text)
    return [parser.writer.draft.document(source.name, NAME, source=known.source, date=date, keys=known.keys)]
