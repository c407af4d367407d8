"""One file to be read: its bytes, the limits to keep, and the remarks made on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol

from attrs import define, evolve, field

from claimcheck.errors import ReadError
from claimcheck.model import Document, Problem
from claimcheck.readers._shape.encoding import decode


@define(frozen=True)
class Limits:
    """How much of one file is read, whatever it claims; all inclusive.

    Attributes:
        file_bytes: Size of the file. Larger files are refused.
        unpacked_bytes: Size of all that is unpacked from a ZIP container. Larger ones are refused.
        ratio: How many times larger a packed part may become, for parts over a mebibyte.
        members: Files in a ZIP container.
        characters: Code points of one file's text; the rest is left out, with a problem that says so.
        pages: Pages of a PDF; the same.
        documents: Documents in one file; the same.
        depth: Levels of nested elements.
        elements: Elements of one XML part, or control words and texts of an RTF file. Those with more are refused.
        seconds: Time for one PDF, as the clock on the wall shows it; the pages read by then are kept.
        memory: Bytes that the process for PDFs may take, apart from the file itself.
    """

    file_bytes: int = 256 * 2**20
    unpacked_bytes: int = 128 * 2**20
    ratio: int = 300
    members: int = 10_000
    characters: int = 16 * 2**20
    pages: int = 2_000
    documents: int = 100_000
    depth: int = 1_000
    elements: int = 2_000_000
    seconds: float = 120
    memory: int = 2 * 2**30


@define(eq=False, repr=False)
class Source:
    """The bytes of one file and what a reader may do with them.

    Attributes:
        name: The path as given, or "-" for standard input.
        data: The bytes.
        limits: How much of it to read.
        encoding: The encoding the caller insists on; None to tell it from the bytes.
        problems: The remarks made so far.
        shared: What readers keep for the next file of the run, by name; each has a method `close`, called in the end.
        reader_of: How a part in another format is read; set by `load`.
    """

    name: str
    data: bytes = field(repr=False)
    limits: Limits = field(factory=Limits)
    encoding: str | None = None
    problems: list[Problem] = field(factory=list, repr=False)
    shared: dict[str, Any] = field(factory=dict, repr=False)
    reader_of: Callable[[Source, str], list[Document]] | None = field(default=None, repr=False)

    def note(self, reason: str, kind: Literal["date", "limit", "note", "read"] = "note") -> None:
        """Say something about the file that does not keep it from being read."""
        self.problems.append(Problem(self.name, reason, kind))

    def refusal(self, reason: str) -> ReadError:
        """The error to raise for a file that cannot be read; `reason` says what is wrong and what to do."""
        return ReadError(self.name, reason)

    def text(self, declared: str | None = None, *, most: int | None = None) -> tuple[str, str]:
        """The bytes as text, and how they were read, for people.

        Args:
            declared: The encoding that the file itself names.
            most: How many characters at most; None for the limit of one text.

        Raises:
            ReadError: The bytes are no text, or in an unknown encoding.
        """
        most = most or self.limits.characters
        try:
            decoded = decode(_beginning(self.data, most * 4), self.encoding, declared)
        except ValueError as error:
            raise self.refusal(str(error)) from None
        if decoded.note:
            self.note(decoded.note)
        return self.shortened(decoded.text, most), decoded.reading

    def shortened(self, text: str, most: int | None = None) -> str:
        """The text up to the limit, cut at white space so that no figure is cut in two, with a remark where it was."""
        most = most or self.limits.characters
        if len(text) <= most:
            return text
        start = max(0, most - 1000)
        end = max(text.rfind(" ", start, most), text.rfind("\n", start, most))
        end = end if end > 0 else most
        self.note(
            f"is longer than {most:,} characters; the first {end:,} were read. Split it to have all of it read", "limit"
        )
        return text[:end]

    def part(self, data: bytes, suffix: str, encoding: str | None = None) -> list[Document]:
        """The documents of a part in another format, such as the HTML of a message; remarks are kept together.

        Raises:
            ReadError: The part cannot be read.
            MissingExtraError: The format's library is not installed.
        """
        if self.reader_of is None:
            raise self.refusal(f"holds a part in the format {suffix}, which cannot be read here")
        return self.reader_of(evolve(self, data=data, encoding=encoding or self.encoding), suffix)


def _beginning(data: bytes, most: int) -> bytes:
    """The first bytes, not cut within a character of UTF-8, nor of UTF-16 or UTF-32."""
    if len(data) <= most:
        return data
    end = most & ~3
    if b"\0" not in data[:64]:
        while end > most - 8 and data[end] & 0xC0 == 0x80:
            end -= 1
    return data[:end]


class Reader(Protocol):
    """What a reader is: a module or an object with these names.

    Attributes:
        NAME: The format for people, such as "DOCX".
        SUFFIXES: The file suffixes it reads, lower-case, with the dot.
    """

    NAME: str
    SUFFIXES: tuple[str, ...]

    def likeness(self, data: bytes) -> int:
        """How much the bytes look like this format: 2 by their signature, 1 by their looks, 0 not at all."""
        ...

    def read(self, source: Source) -> list[Document]:
        """The documents in the source, at least one.

        Raises:
            ReadError: The bytes cannot be read as this format.
            MissingExtraError: The library it needs is not installed.
        """
        ...
