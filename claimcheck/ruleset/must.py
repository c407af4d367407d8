"""What `must` may say: a verb, a formula, or a table of known facts."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
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


def _row(node: Node, at: At) -> Any:
    """The keys of a row, whose last day is no earlier than its first."""
    values = ROW.read(node, at)
    if isinstance(values, dict) and {"from", "to"} <= values.keys():
        if _ends_early(values["from"][0], values["to"][1]):
            return at.bad(node, "the row ends before it begins to hold: to is earlier than from")
    return values


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
            rows = [_row(child, at) for child in node.value]
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
    mark = max(",;\t", key=source.lines[0].count)
    reader = csv.DictReader(io.StringIO(text), delimiter=mark)
    _check_header(reader.fieldnames or (), source)
    rows = [] if source.faults else [_csv_row(cells, source, reader.line_num - 1) for cells in reader]
    at.source.faults.extend(source.faults)
    at.count += len(source.faults)
    return [] if source.faults else rows


def _check_header(names: Sequence[str], source: Source) -> None:
    legal = [key.name for key in ROW.keys]
    for name in names:
        if name not in legal:
            message = f'"{name}" is not a column; allowed: {listed(legal)}'
            source.fault(0, _column(name, source, 0), message, width=len(name), hint=nearest(name, legal))
    if "value" not in names and not source.faults:
        source.fault(0, 0, f"the first line names the columns: {listed(legal)}; value is needed")


def _column(text: str, source: Source, line: int) -> int:
    """Where a cell stands on its line."""
    return max(0, source.lines[line].find(text)) if text and line < len(source.lines) else 0


def _csv_row(cells: Mapping[str | None, str | list[str] | None], source: Source, line: int) -> Known:
    """The row; what is wrong with it is recorded as faults of the file."""
    cell = {name: (text or "").strip() for name, text in cells.items() if not isinstance(text, list)}
    if None in cells:
        source.fault(line, 0, "this row has more cells than there are columns")
    value = known_value(cell.get("value", ""))
    if value is None:
        _bad_cell("value", cell.get("value", ""), "neither a number nor a day", source, line)
    ends: list[int | None] = []
    for name, side in (("from", 0), ("to", 1)):
        span = days(cell[name]) if cell.get(name) else (None, None)
        if span is None:
            _bad_cell(name, cell[name], "not a day such as 2020-05-04", source, line)
        ends.append(span[side] if span else None)
    if _ends_early(*ends):
        _bad_cell("to", cell["to"], f"before {cell['from']}, on which the row begins to hold", source, line)
    about = tuple(word.strip() for word in cell.get("about", "").split("|") if word.strip())
    return Known(value or Decimal(0), ends[0], ends[1], about, cell.get("source", ""))


def _bad_cell(name: str, text: str, what: str, source: Source, line: int) -> None:
    source.fault(line, _column(text, source, line), f'"{text}" is {what}', key=name, width=len(text))


def _ends_early(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and last < first
