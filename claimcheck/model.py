"""The records that flow from stage to stage; see docs/architecture.md for the words."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from claimcheck import lines
from claimcheck.plain import Plain, Shown
from claimcheck.values import Value, value_to_dict

Kind = Literal["number", "ordinal", "percent", "money", "count", "quantity", "date", "duration"]
KINDS: tuple[Kind, ...] = ("number", "ordinal", "percent", "money", "count", "quantity", "date", "duration")
Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
Spot = tuple[int, int, int]
"""Where a figure stands: the identity of its document, and its offsets."""
Verdict = Literal[
    "same", "compatible", "update", "superseded", "different-scope", "disputed", "conflict", "cannot-tell"
]


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
        return f"<Figure {self.kind} {self.text!r} at {_at(self)}>"

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


def _at(figure: Figure) -> str:
    return f"{figure.document.name or 'text'}, {figure.document.place(figure.start)}"


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


@define(frozen=True, slots=True, eq=False, repr=False)
class Skipped(Plain):
    """A number that was passed over, and why."""

    document: Document = field(repr=False)
    start: int
    end: int
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The passed-over number as the JSON contract has it."""
        return {**_quoted(self.document, self.start, self.end), "reason": self.reason}


@define(frozen=True, slots=True, eq=False, repr=False)
class Slot(Plain):
    """The fact that a claim fills, as far as its sentence tells.

    Attributes:
        concepts: Concepts named around the figure with their distance in words, the nearest first; words behind the
            figure have positive distances, and every comma or clause between adds to them.
        names: Names around the figure with their distances, folded across scripts.
        opening: The first word of the sentence where it may be a name, folded, and its distance.
        words: Stems of the content words of the sentence, the nearest first.
        anchors: The other figures of the sentence, as comparable text.
        as_of: The days for which it holds, as ordinals, both included; None where unknown.
        modality: "actual", "planned" or "threshold".
        speaker: Who says so, where somebody is named; else "".
        own_count: Whether who publishes it says that it is their own count ("by our count").
        of_another: Whether the sentence before the figure speaks of another one of its kind ("a rival", "elsewhere").
        so_far: Whether words beside the figure say that the count goes on ("so far", "already").
        corrected: Whether the sentence says that an earlier figure is corrected, or of a day that it was another.
        change: Whether the figure is the amount of a change ("rose by 5") or of a difference ("5 more"), not a level.
        moved: Whether the sentence says that the figure changed to this ("rose to 5").
        pace: In what time the amount recurs, such as "hour" or "week", where it is told behind it; else "".
        place: Where the sentence says at its beginning that its figures hold: a name, folded, or a concept; else "".
        dates_others: Whether the figure is a date that says for when other figures hold ("as of 3 May").
    """

    concepts: tuple[tuple[str, int], ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    opening: tuple[str, int] | None = None
    words: tuple[str, ...] = ()
    anchors: frozenset[str] = frozenset()
    as_of: tuple[int, int] | None = None
    modality: str = "actual"
    speaker: str = ""
    own_count: bool = False
    of_another: bool = False
    so_far: bool = False
    corrected: bool = False
    change: bool = False
    moved: bool = False
    pace: str = ""
    place: str = ""
    dates_others: bool = False


@define(frozen=True, slots=True, eq=False, repr=False)
class Claim:
    """A figure in its slot, with its sentence (`start` and `end` are offsets of the sentence, `end` excluded)."""

    figure: Figure
    slot: Slot
    start: int
    end: int
    order: int = 0

    def __repr__(self) -> str:
        """The figure as written, and its place."""
        return f"<Claim {self.figure.text!r} at {_at(self.figure)}>"

    @property
    def document(self) -> Document:
        """The document in which the claim stands."""
        return self.figure.document

    @property
    def sentence(self) -> str:
        """The sentence as written, outer white space left out."""
        return self.document.text[self.start : self.end].strip()

    @property
    def source(self) -> str:
        """Who says so, for people: the publisher, else the document's name, else just "text"."""
        return self.document.source or self.document.name or "text"

    @property
    def day(self) -> int | None:
        """The last day for which it holds, else that of its document, as an ordinal; None where neither is known."""
        if self.slot.as_of:
            return self.slot.as_of[1]
        return self.document.date.toordinal() if self.document.date else None

    @property
    def spot(self) -> Spot:
        """What is equal for a claim and for its copies, such as one that has its currency from its neighbour."""
        return id(self.document), self.figure.start, self.figure.end


@define(frozen=True, slots=True, eq=False, repr=False)
class Fact:
    """Claims that fill the same slot.

    Attributes:
        about: What the fact is about, in words, for people.
        claims: The claims, in the order of documents and offsets.
        rule: Id of the rule by which they were compared.
        verdict: What the comparison gave for the whole fact.
        origins: For each claim the number of its origin; copies of one source share it.
        note: Why, in plain words.
        key: What the fact is, as text that stays the same when values change.
    """

    about: str
    claims: tuple[Claim, ...]
    rule: str = ""
    verdict: Verdict = "same"
    origins: tuple[int, ...] = ()
    note: str = ""
    key: str = ""

    def __repr__(self) -> str:
        """What it is about, its verdict, and the figures as written."""
        return f"<Fact {self.about!r} {self.verdict}: {_figures(self.claims)}>"


@define(frozen=True, slots=True, eq=False, repr=False)
class Conflict:
    """Claims that cannot all be true; it has sides, and presumes none of them wrong.

    Attributes:
        rule: Id of the rule.
        title: What the rule is about.
        severity: error, warning or info.
        verdict: conflict or disputed.
        diagnosis: The likely slip ("scale", "transposition", "scope", …); "" where none shows.
        message: One line for people.
        explanation: The sides and what may lie behind them, in plain words.
        fingerprint: Twelve hexadecimal digits of rule, fact and the set of distinct values.
        claims: The claims, side by side.
        sides: For each claim the number of its side, from 0; -1 for a further statement that agrees with more than one.
        origins: For each claim the number of its origin.
        about: What the fact is about.
    """

    rule: str
    title: str
    severity: Severity
    verdict: Verdict
    diagnosis: str
    message: str
    explanation: str
    fingerprint: str
    claims: tuple[Claim, ...]
    sides: tuple[int, ...]
    origins: tuple[int, ...] = ()
    about: str = ""

    def __repr__(self) -> str:
        """The rule, the severity, and the figures as written."""
        return f"<Conflict {self.rule} {self.severity}: {_figures(self.claims)}>"


def _figures(claims: tuple[Claim, ...]) -> str:
    return " / ".join(dict.fromkeys(claim.figure.text for claim in claims))


@define(frozen=True, slots=True, eq=False, repr=False)
class Problem(Plain):
    """Something wrong with the input: what, where, and what to do."""

    source: str
    reason: str
    kind: Literal["read", "date", "rule", "limit", "note"] = "read"

    def to_dict(self) -> dict[str, str]:
        """The problem as the JSON contract has it."""
        return {"source": self.source, "reason": self.reason, "kind": self.kind}


@define(frozen=True, slots=True, eq=False, repr=False)
class Near(Plain):
    """Two claims that were looked at and not compared, or found different in scope, and why."""

    claims: tuple[Claim, Claim]
    reason: str


@define(frozen=True, slots=False, eq=False, repr=False)
class Report:
    """All that one run found.

    Attributes:
        documents: The documents, in the order given.
        figures: Every figure, by document and offset.
        facts: The ledger: every fact that was compared, whatever its verdict.
        conflicts: The conflicts, worst first, then by place; suppressed ones are left out.
        skipped: Numbers that were passed over, and why.
        problems: What was wrong with the input; the rest was read all the same.
        near: Pairs compared and found different in scope, or not compared; filled on request.
        idle: Ids of the rules that found no claim at all.
        suppressed: How many conflicts were accepted by a baseline and are left out.
    """

    documents: tuple[Document, ...] = ()
    figures: tuple[Figure, ...] = ()
    facts: tuple[Fact, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    near: tuple[Near, ...] = ()
    idle: tuple[str, ...] = ()
    suppressed: int = 0

    def __repr__(self) -> str:
        """How much there is of everything: a report of some documents fills screens."""
        counts = (f"{name}={len(getattr(self, name))}" for name in ("documents", "figures", "facts", "conflicts"))
        return f"<Report {', '.join(counts)}>"

    def to_dict(self) -> dict[str, Any]:
        """The report as the JSON contract has it; see docs/cli.md."""
        from claimcheck.reports.json import envelope

        return envelope(self)

    def to_rows(self) -> list[dict[str, Any]]:
        """The ledger as flat rows, one for each statement of each fact, ready for a data frame."""
        from claimcheck.ledger import rows

        return rows(self)

    def _repr_html_(self) -> str:
        """The conflicts as a small table, for notebooks."""
        from claimcheck.reports.html import fragment

        return fragment(self)
