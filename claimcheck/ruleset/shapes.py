"""Shapes: what may stand at a place of a rule file. Each reads a node, and each describes itself as JSON Schema."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Set
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Protocol

from attrs import define, field

from claimcheck.ruleset.faults import Source, listed, nearest
from claimcheck.ruleset.nodes import MappingNode, Node, ScalarNode, SequenceNode
from claimcheck.ruleset.vocabulary import VERBS

Schema = dict[str, Any]


class Bad:
    """What a shape gives for a node whose fault it has recorded."""


BAD: Final = Bad()


class Library(Protocol):
    """Where shared word lists are found."""

    def words(self, name: str, beside: str) -> Mapping[str, tuple[str, ...]] | None:
        """The words of a list by language, or None where there is no such list; `beside` is the asking file."""

    def names(self, beside: str) -> tuple[str, ...]:
        """The names of the lists that a file may use."""


@define(slots=True, eq=False, repr=False)
class At:
    """Where reading is: the file, the key read last, the lines that were mended, and how many faults were found."""

    source: Source
    library: Library
    verbs: tuple[str, ...] = VERBS
    mended: Set[int] = frozenset()
    key: str = ""
    count: int = 0

    def bad(self, node: Node, message: str, *, hint: str = "", offset: int = 0, width: int = 0) -> Bad:
        """Records a fault at a node, or `offset` characters into its plain text."""
        start, end = node.start_mark, node.end_mark
        self.count += 1
        last = end.line if isinstance(node, ScalarNode) else start.line
        if not self.mended.isdisjoint(range(start.line, last + 1)):
            return BAD
        quotes = 1 if getattr(node, "style", None) in ("'", '"') else 0
        column = start.column + (quotes + offset if offset or width else 0)
        if not width:
            width = end.column - start.column if end.line == start.line else 10_000
        self.source.fault(start.line, column, message, key=self.key, width=width, hint=hint)
        return BAD


class Shape(Protocol):
    """What may stand at a place."""

    def read(self, node: Node, at: At) -> Any:
        """The value of a node, or BAD after its fault has been recorded."""

    def schema(self) -> Schema:
        """The shape as JSON Schema."""


def scalar(node: Node, at: At, what: str, *, free: bool = True) -> str | Bad:
    """The text of a node, blanks at its ends left out; anything but a text with something in it is a fault.

    Args:
        node: Where the text should be.
        at: Where reading is.
        what: What belongs here, for people.
        free: Whether any words may stand here, so that the brackets of a list may be meant as words.
    """
    if type(node) is ScalarNode:
        text: str = node.value.strip()
        return text or at.bad(node, f"has no value; {what} belongs here")
    if free and getattr(node, "flow_style", False):
        opening = "{" if isinstance(node, MappingNode) else "["
        return at.bad(node, f"{what} belongs here; a text that begins with {opening} must be in quotes")
    found = "a list" if isinstance(node, SequenceNode) else "a map"
    return at.bad(node, f"{what} belongs here, not {found}")


@define(frozen=True, eq=False, repr=False)
class Text:
    """A text; `pattern` is what it must match in full, described by `what`."""

    what: str = "a text"
    pattern: str = ""
    _matches: Callable[[str], Any] = field(init=False)

    @_matches.default
    def _compiled(self) -> Callable[[str], Any]:
        return re.compile(self.pattern).fullmatch if self.pattern else str

    def read(self, node: Node, at: At) -> Any:
        text = scalar(node, at, self.what, free=not self.pattern)
        if not isinstance(text, str) or not self.pattern or self._matches(text):
            return text
        return at.bad(node, f'"{text}" is not {self.what}')

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^(?:{self.pattern})$"} if self.pattern else {"type": "string"}


@define(frozen=True, eq=False, repr=False)
class Choice:
    """One of some words; `allowed` is called late for words that are not known when this module loads."""

    allowed: Callable[[], tuple[str, ...]]
    what: str

    def read(self, node: Node, at: At) -> Any:
        text = scalar(node, at, self.what, free=False)
        legal = self.allowed()
        if not isinstance(text, str) or text in legal:
            return text
        return at.bad(node, f'"{text}" is not one of {listed(legal)}', hint=nearest(text, legal))

    def schema(self) -> Schema:
        return {"enum": sorted(self.allowed(), key=str)}


def choice(allowed: tuple[str, ...], what: str) -> Choice:
    """One of the words given."""
    return Choice(lambda: allowed, what)


_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")


def number(text: str) -> Decimal | None:
    """An exact number from plain digits with a point, blanks or `_` between groups; None for anything else."""
    try:
        return Decimal(text.replace(" ", "").replace("_", "")) if re.fullmatch(r"-?[\d _]+(\.\d+)?", text) else None
    except InvalidOperation:
        return None


def not_a_number(text: str) -> str:
    """Why a text is no number, with the name of the trap it may have come from."""
    if _CLOCK.fullmatch(text):
        return f'"{text}" is a time of day, not a number'
    if text.lower() in ("yes", "no", "on", "off", "true", "false", "null", "~"):
        return f'"{text}" is a text here, not a number'
    if "," in text:
        return f'"{text}" is not a number; write a point before the fraction, and no comma between thousands'
    return f'"{text}" is not a number'


def undashed(node: Node, at: At) -> Bad | None:
    """Names a list whose dash touches its item, which YAML reads as a text; None for everything else."""
    if type(node) is ScalarNode and not node.style and node.value.startswith("-"):
        return at.bad(node, "a space is missing after the dash")
    return None


Span = tuple[int | None, int | None]
"""First and last day as ordinals, both included; None is open."""

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def days(text: str) -> Span | None:
    """The days of ``2020``, ``2020-05``, ``2020-05-04`` or ``2020-01..2020-06`` (either end may be left out)."""
    first, dots, last = (part.strip() for part in text.partition(".."))
    if not dots:
        return _period(first)
    start, end = _period(first), _period(last)
    if (first and start is None) or (last and end is None) or not (first or last):
        return None
    return (start[0] if start else None, end[1] if end else None)


def _period(text: str) -> tuple[int, int] | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if day:
            one = datetime.date(year, int(month), int(day)).toordinal()
            return one, one
        first = datetime.date(year, int(month or 1), 1)
        after = datetime.date(year + (not month or month == "12"), int(month or 12) % 12 + 1, 1)
    except ValueError:
        return None
    return first.toordinal(), after.toordinal() - 1


@define(frozen=True, eq=False, repr=False)
class Days:
    """A day, month or year, or a range of them."""

    single: bool = False

    def read(self, node: Node, at: At) -> Any:
        what = (
            "a day such as 2020-05-04" if self.single else "a day, a month, a year, or a range such as 2020-01..2020-06"
        )
        text = scalar(node, at, what)
        if not isinstance(text, str):
            return text
        span = days(text)
        if span is None or (self.single and span[0] != span[1]):
            return at.bad(node, f'"{text}" is not {what}')
        if span[0] is not None and span[1] is not None and span[0] > span[1]:
            return at.bad(node, f'"{text}" ends before it begins')
        return span

    def schema(self) -> Schema:
        return {"type": "string"}


@define(frozen=True, eq=False, repr=False)
class ListOf:
    """A list, or one item without the brackets; gives a tuple."""

    item: Shape
    what: str = "a list"

    def read(self, node: Node, at: At) -> Any:
        if not isinstance(node, SequenceNode):
            value = undashed(node, at) or self.item.read(node, at)
            return BAD if value is BAD else (value,)
        if not node.value:
            return at.bad(node, f"is empty; {self.what} belongs here")
        count, read = at.count, self.item.read
        values = tuple([read(child, at) for child in node.value])
        return BAD if at.count > count else values

    def schema(self) -> Schema:
        item = self.item.schema()
        return {"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]}


@define(frozen=True, eq=False, repr=False)
class Key:
    """A key of a record: its name, what may stand there, and a sentence for people."""

    name: str
    shape: Shape
    text: str
    required: bool = False


def entries(node: Node, at: At, what: str) -> list[tuple[str, ScalarNode, Node]] | Bad:
    """Keys and values of a map, each key once; faults for anything else."""
    if not isinstance(node, MappingNode):
        wanted = "lines of key: value belong here" if at.key else f"{what} belongs here, with lines of key: value"
        empty = isinstance(node, ScalarNode) and not node.value
        return at.bad(node, f"has no value; {wanted}" if empty else wanted)
    seen: dict[str, ScalarNode] = {}
    found = []
    for key, value in node.value:
        if type(key) is not ScalarNode:
            at.bad(key, "a key must be a word; if { or [ begins a text, put it in quotes")
            continue
        name = key.value
        if name in seen:
            at.bad(key, f'"{name}" stands twice; first on line {seen[name].start_mark.line + 1}')
            continue
        seen[name] = key
        found.append((name, key, value))
    return found


@define(frozen=True, eq=False, repr=False)
class Record:
    """A map with known keys; gives a dict of the values that are there, without those that are faulty."""

    what: str
    keys: tuple[Key, ...]
    _by_name: Mapping[str, Key] = field(init=False)
    _needed: tuple[str, ...] = field(init=False)

    @_by_name.default
    def _named(self) -> Mapping[str, Key]:
        return {key.name: key for key in self.keys}

    @_needed.default
    def _required(self) -> tuple[str, ...]:
        return tuple(key.name for key in self.keys if key.required)

    def read(self, node: Node, at: At) -> Any:
        rows = entries(node, at, self.what)
        if isinstance(rows, Bad):
            return rows
        values: dict[str, Any] = {}
        by_name = self._by_name
        for name, key_node, child in rows:
            key = by_name.get(name)
            if key is None:
                self.unknown(name, key_node, at)
                continue
            at.key = name
            value = key.shape.read(child, at)
            if value is not BAD:
                values[name] = value
        for name in self._needed:
            if name not in values:
                self.missing({name for name, _, _ in rows}, node, at)
                break
        return values

    def unknown(self, name: str, node: Node, at: At) -> None:
        at.key = ""
        if name == "<<":
            at.bad(node, "merge keys are not allowed; write the keys out, or use extends")
            return
        message = f'"{name}" is not a key of {self.what}; allowed: {listed(self._by_name, 30)}'
        at.bad(node, message, hint=nearest(name, self._by_name))

    def missing(self, found: set[str], node: Node, at: At) -> None:
        absent = [f'"{name}"' for name in self._needed if name not in found]
        if absent and at.mended:
            at.count += 1  # it may stand on the line that did not read
        elif absent:
            at.key = ""
            at.bad(node, f"{self.what} needs {' and '.join(absent)}", offset=0, width=1)

    def schema(self) -> Schema:
        properties = {key.name: {**key.shape.schema(), "description": key.text} for key in self.keys}
        required = [key.name for key in self.keys if key.required]
        schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return {**schema, "required": required} if required else schema
