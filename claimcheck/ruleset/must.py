"""What `must` may say: a verb, a formula, or a table of known facts."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import define

from claimcheck.ruleset.faults import Source, listed, nearest
from claimcheck.ruleset.files import read_source
from claimcheck.ruleset.formula import FormulaError, parse
from claimcheck.ruleset.nodes import MappingNode, Node, SequenceNode
from claimcheck.ruleset.records import Known, Must, Reference, Verb
from claimcheck.ruleset.shapes import (
    BAD,
    At,
    Bad,
    Days,
    Key,
    ListOf,
    Record,
    Schema,
    Text,
    days,
    number,
    scalar,
)
from claimcheck.ruleset.vocabulary import FORMULA_VERBS, VERBS

_WHAT = "a verb, an equation such as yes + no = total, or a bound such as value <= 193"
_HOW = {
    "limit": "write the bound itself, such as value <= 193",
    "equation": "write the equation itself, such as yes + no = total",
    "reference": "write reference: and the table below it",
}


@define(frozen=True, eq=False, repr=False)
class KnownValue:
    """A number or a day, as a decimal."""

    def read(self, node: Node, at: At) -> Any:
        text = scalar(node, at, "a number or a day")
        if not isinstance(text, str):
            return text
        value = known_value(text)
        return at.bad(node, f'"{text}" is neither a number nor a day such as 2020-05-04') if value is None else value

    def schema(self) -> Schema:
        return {"type": ["number", "string"]}


def known_value(text: str) -> Decimal | None:
    """A number, or a day as an ordinal; None for anything else."""
    if len(text) == 10 and text[4] == "-":
        span = days(text)
        return Decimal(span[0]) if span and span[0] is not None else None
    return number(text)


ROW = Record(
    "a row of a reference table",
    (
        Key("value", KnownValue(), "The number, or the day, that is right.", required=True),
        Key("from", Days(single=True), "First day on which it holds."),
        Key("to", Days(single=True), "Last day on which it holds."),
        Key("about", ListOf(Text("a word")), "Words of which one must be near the figure for this row to count."),
        Key("source", Text(), "Where it is known from."),
    ),
)


def _known(values: Mapping[str, Any]) -> Known:
    first, last = values.get("from", (None, None)), values.get("to", (None, None))
    return Known(values["value"], first[0], last[1], values.get("about", ()), values.get("source", ""))


@define(frozen=True, eq=False, repr=False)
class MustShape:
    """A verb, a formula, or ``reference:`` with rows or the name of a CSV file beside the rule file."""

    def read(self, node: Node, at: At) -> Must | Bad:
        if isinstance(node, MappingNode):
            table = Record("must", (Key("reference", TableShape(), "Known facts.", required=True),)).read(node, at)
            return table.get("reference", BAD) if isinstance(table, dict) else BAD
        text = scalar(node, at, _WHAT)
        if not isinstance(text, str):
            return text
        return self.named(text, node, at) if text.replace("-", "").isidentifier() else self.formula(text, node, at)

    def named(self, text: str, node: Node, at: At) -> Must | Bad:
        if text in at.verbs:
            return Verb(text)
        if text in FORMULA_VERBS:
            return at.bad(node, f'"{text}" is not used by name; {_HOW[text]}')
        message = f'"{text}" is not one of {listed(at.verbs)}, nor a formula'
        return at.bad(node, message, hint=nearest(text, at.verbs))

    def formula(self, text: str, node: Node, at: At) -> Must | Bad:
        try:
            return parse(text)
        except FormulaError as error:
            return at.bad(node, f"{error}; allowed: {_WHAT}", offset=error.at, width=error.width)

    def schema(self) -> Schema:
        formula = {"type": "string", "pattern": "[=<>≤≥≠]"}
        table = {
            "type": "object",
            "properties": {"reference": TableShape().schema()},
            "required": ["reference"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"enum": list(VERBS)}, formula, table]}


@define(frozen=True, eq=False, repr=False)
class TableShape:
    """Rows of known facts, or the name of a CSV file with the same columns."""

    def read(self, node: Node, at: At) -> Reference | Bad:
        if isinstance(node, SequenceNode):
            count = at.count
            rows = [ROW.read(child, at) for child in node.value]
            if not rows:
                return at.bad(node, "is empty; rows with a value belong here")
            return BAD if at.count > count else Reference(tuple(_known(row) for row in rows))
        name = scalar(node, at, "rows, or the name of a CSV file,")
        return self.file(name, node, at) if isinstance(name, str) else name

    def file(self, name: str, node: Node, at: At) -> Reference | Bad:
        path = Path(at.source.path).parent / name
        if not path.is_file():
            return at.bad(node, f"there is no file {name} beside the rule file")
        source = read_source(path, at.source.faults)
        if source is None:
            at.count += 1
            return BAD
        rows = _csv_rows(source.text, path, at)
        return Reference(tuple(rows)) if rows else at.bad(node, f"no row of {name} could be used")

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "string"}, {"type": "array", "items": ROW.schema(), "minItems": 1}]}


def _csv_rows(text: str, path: Path, at: At) -> list[Known]:
    source = Source(str(path), text)
    reader = csv.DictReader(io.StringIO(text))
    legal = [key.name for key in ROW.keys]
    for name in reader.fieldnames or ():
        if name not in legal:
            source.fault(0, 0, f'"{name}" is not a column; allowed: {listed(legal)}', hint=nearest(name, legal))
    rows = [row for cells in reader if (row := _csv_row(cells, source, reader.line_num - 1)) is not None]
    at.source.faults.extend(source.faults)
    at.count += len(source.faults)
    return [] if source.faults else rows


def _csv_row(cells: Mapping[str, str | None], source: Source, line: int) -> Known | None:
    cell = {name: (text or "").strip() for name, text in cells.items() if isinstance(name, str)}
    value = known_value(cell.get("value", ""))
    if value is None:
        source.fault(line, 0, f'"{cell.get("value", "")}" is neither a number nor a day', key="value")
        return None
    ends: list[int | None] = []
    for column, side in (("from", 0), ("to", 1)):
        span = days(cell.get(column, "")) if cell.get(column) else (None, None)
        if span is None:
            source.fault(line, 0, f'"{cell[column]}" is not a day such as 2020-05-04', key=column)
            return None
        ends.append(span[side])
    about = tuple(word.strip() for word in cell.get("about", "").split("|") if word.strip())
    return Known(value, ends[0], ends[1], about, cell.get("source", ""))
