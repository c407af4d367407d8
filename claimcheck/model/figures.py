"""Numbers found in a text: those that are figures, and those that were passed over."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field

from claimcheck.model.documents import Document
from claimcheck.plain import Plain
from claimcheck.values import Value, value_to_dict

Kind = Literal["number", "ordinal", "percent", "money", "count", "quantity", "date", "duration"]
KINDS: tuple[Kind, ...] = ("number", "ordinal", "percent", "money", "count", "quantity", "date", "duration")


@define(frozen=True, slots=True, eq=False, repr=False)
class Figure:
    """A number found in a text, with its kind, unit and value.

    Attributes:
        document: Where it stands.
        start: Offset of its first code point; the span holds number, scale, unit, currency and counted noun.
        end: Offset after its last code point.
        kind: One of `KINDS`.
        value: What it asserts.
        language: Code of the passage's language.
        unit: ISO 4217 code, pint unit name, `percent` or `percentage_point`; for durations the smallest unit written.
        noun: For counts the concept counted ("state"), else the counted word; None where nothing is counted.
        trace: How it was read, step by step.
        number_start: Offset of the digits or number words alone.
        number_end: Offset after them.
        qualified_start: Offset where its hedge, comparator or preposition begins; equals `start` without one.
        qualified_end: Offset after a comparator that follows ("or more"); equals `end` without one.
    """

    document: Document = field(repr=False)
    start: int
    end: int
    kind: Kind
    value: Value
    language: str
    unit: str | None = None
    noun: str | None = None
    trace: tuple[str, ...] = field(default=(), repr=False)
    number_start: int = -1
    number_end: int = -1
    qualified_start: int = -1
    qualified_end: int = -1

    def __repr__(self) -> str:
        """The kind, the figure as written, and its place."""
        return f"<Figure {self.kind} {self.text!r} at {place_of(self)}>"

    @property
    def text(self) -> str:
        """The figure as written."""
        return self.document.text[self.start : self.end]

    def to_dict(self) -> dict[str, Any]:
        """The figure as the JSON contract has it; see docs/cli.md."""
        return {
            **_quoted(self.document, self.start, self.end),
            "language": self.language,
            "kind": self.kind,
            "value": value_to_dict(self.value),
            "unit": self.unit,
            "noun": self.noun,
        }


@define(frozen=True, slots=True, eq=False, repr=False)
class Skipped(Plain):
    """A number that was passed over, and why.

    Attributes:
        document: Where it stands.
        start: Offset of its first code point.
        end: Offset after its last code point.
        reason: What it is instead of a figure, in plain words.
    """

    document: Document = field(repr=False)
    start: int
    end: int
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The passed-over number as the JSON contract has it."""
        return {**_quoted(self.document, self.start, self.end), "reason": self.reason}


def _quoted(document: Document, start: int, end: int) -> dict[str, Any]:
    """A part of a document and where it stands, as the JSON contract has them."""
    line, column = document.position(start)
    return {
        "document": document.name,
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "place": document.place(start),
        "text": document.text[start:end],
    }


def place_of(figure: Figure) -> str:
    """The name of its document and its place there, for people."""
    return f"{figure.document.name or 'text'}, {figure.document.place(figure.start)}"
