"""The keys of a rule file: what each may hold, and a sentence on what it means."""

from __future__ import annotations

import functools
from typing import Any

from attrs import define

from claimcheck.model import KINDS, SEVERITIES, Severity
from claimcheck.ruleset.faults import listed, nearest
from claimcheck.ruleset.must import MustShape
from claimcheck.ruleset.nodes import MappingNode, Node, ScalarNode, SequenceNode
from claimcheck.ruleset.records import Example, ExampleText, Only, Severities, Tolerance
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
    choice,
    entries,
    not_a_number,
    number,
    scalar,
)
from claimcheck.ruleset.vocabulary import (
    DIAGNOSES,
    ESTIMATES,
    NEARNESS,
    OVER_TIME,
    STATUSES,
    VERDICTS,
    language_keys,
)
from claimcheck.ruleset.words import LinesShape

ID_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
ROUNDINGS = ("strict", "written", "loose")
_SEVERITY = choice(SEVERITIES, "a severity")
_SEVERITY_KEYS = ("default", *VERDICTS, *DIAGNOSES)


@define(frozen=True, eq=False, repr=False)
class LanguageShape:
    """A code of a language that has a page."""

    def read(self, node: Node, at: At) -> Any:
        return choice(_languages(), "a language").read(node, at)

    def schema(self) -> Schema:
        return {"enum": list(_languages())}


@functools.cache
def _languages() -> tuple[str, ...]:
    return tuple(sorted(_text_languages()))


@functools.cache
def _text_languages() -> frozenset[str]:
    return language_keys() - {"any"}


@define(frozen=True, eq=False, repr=False)
class SeverityShape:
    """One severity, or one for each verdict or diagnosis."""

    def read(self, node: Node, at: At) -> Severities | Bad:
        if not isinstance(node, MappingNode):
            severity = _SEVERITY.read(node, at)
            return severity if isinstance(severity, Bad) else Severities(severity)
        rows = entries(node, at, "severities")
        if isinstance(rows, Bad):
            return rows
        special: dict[str, Severity] = {}
        count = at.count
        for name, key, value in rows:
            if name not in _SEVERITY_KEYS:
                message = f'"{name}" is no verdict or diagnosis; allowed: {listed(_SEVERITY_KEYS)}'
                at.bad(key, message, hint=nearest(name, _SEVERITY_KEYS))
                continue
            special[name] = _SEVERITY.read(value, at)
        return BAD if at.count > count else Severities(special.pop("default", "error"), special)

    def schema(self) -> Schema:
        one = _SEVERITY.schema()
        named = {"type": "object", "properties": dict.fromkeys(_SEVERITY_KEYS, one), "additionalProperties": False}
        return {"anyOf": [one, named]}


@define(frozen=True, eq=False, repr=False)
class ToleranceShape:
    """A number in the figure's unit, or a percentage."""

    def read(self, node: Node, at: At) -> Tolerance | Bad:
        text = scalar(node, at, "a number or a percentage")
        if not isinstance(text, str):
            return text
        found = number(text.removesuffix("%").strip())
        if found is None:
            return at.bad(node, f"{not_a_number(text)}; write a number such as 5, or a percentage such as 2 %")
        if found < 0:
            return at.bad(node, "must not be below 0")
        return Tolerance(share=found / 100) if text.endswith("%") else Tolerance(found)

    def schema(self) -> Schema:
        return {"type": ["number", "string"]}


_TEXT_KEYS = ("date", "source", "text")


@define(frozen=True, eq=False, repr=False)
class ExampleTextShape:
    """``en: text``, with `date` and `source` beside it where they matter; or a text whose language shows itself."""

    def read(self, node: Node, at: At) -> ExampleText | Bad:
        if type(node) is MappingNode and len(node.value) == 1:  # a text and nothing beside it, as nearly all are
            key, value = node.value[0]
            if type(key) is ScalarNode and type(value) is ScalarNode and key.value in _text_languages():
                text = value.value.strip()
                if text:
                    return ExampleText(text, key.value)
        return self.any(node, at)

    def any(self, node: Node, at: At) -> ExampleText | Bad:
        """The text with whatever stands beside it, and its faults."""
        if not isinstance(node, MappingNode):
            text = scalar(node, at, "a text, as in  en: The text")
            return text if isinstance(text, Bad) else ExampleText(text)
        rows = entries(node, at, "a text by its language")
        if isinstance(rows, Bad):
            return rows
        count = at.count
        found: dict[str, Any] = {}
        for name, key, value in rows:
            at.key = name
            self.one(name, key, value, at, found)
        if at.count > count:
            return BAD
        if "text" not in found:
            return at.bad(node, "has no text; write it after its language, as in  en: The text")
        return ExampleText(**found)

    def one(self, name: str, key: Node, value: Node, at: At, found: dict[str, Any]) -> None:
        if name == "date":
            span = Days(single=True).read(value, at)
            if span is not BAD:
                found["date"] = span[0]
        elif name == "source":
            found["source"] = scalar(value, at, "a name")
        elif name == "text" or name in _text_languages():
            if "text" in found:
                at.bad(key, "each text is an item of its own; put a dash before it")
            found["text"] = scalar(value, at, "a text")
            found["language"] = "" if name == "text" else name
        else:
            legal = (*_languages(), *_TEXT_KEYS)
            at.bad(key, f'"{name}" is not a language; allowed: {listed(legal)}', hint=nearest(name, legal))

    def schema(self) -> Schema:
        keys = (*_languages(), *_TEXT_KEYS)
        named = {
            "type": "object",
            "properties": {key: {"type": "string"} for key in keys},
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string"}, named]}


EXAMPLE = Record(
    "an example",
    (
        Key("flag", Text("what the example shows"), "What the rule must report here."),
        Key("pass", Text("what the example shows"), "Why the rule must stay silent here."),
        Key("texts", ListOf(ExampleTextShape(), "texts"), "The documents compared.", required=True),
        Key("values", ListOf(Text("a value")), "Values that must be found, as in the JSON output."),
        Key("diagnosis", choice(DIAGNOSES, "a diagnosis"), "The diagnosis that the conflict must carry."),
    ),
)


@define(frozen=True, eq=False, repr=False)
class ExampleShape:
    """A `flag` or a `pass`, and its texts."""

    def read(self, node: Node, at: At) -> Example | Bad:
        count = at.count
        row = EXAMPLE.read(node, at)
        if at.count > count or isinstance(row, Bad):
            return BAD
        if ("flag" in row) == ("pass" in row):
            at.key = ""
            return at.bad(node, "an example is either a flag or a pass", width=1)
        flag = "flag" in row
        values, diagnosis = row.get("values", ()), row.get("diagnosis", "")
        title = row["flag"] if flag else row["pass"]
        return Example(flag, title, row["texts"], values, diagnosis, node.start_mark.line + 1)

    def schema(self) -> Schema:
        return {**EXAMPLE.schema(), "oneOf": [{"required": ["flag"]}, {"required": ["pass"]}]}


@define(frozen=True, eq=False, repr=False)
class ExamplesShape:
    """A list with at least one `flag` and one `pass`."""

    def read(self, node: Node, at: At) -> tuple[Example, ...] | Bad:
        if not isinstance(node, SequenceNode):
            return at.bad(node, "a list belongs here; put a dash before flag and before pass")
        shape = ExampleShape()
        found = [shape.read(child, at) for child in node.value]
        if BAD in found:
            return BAD
        examples = tuple(example for example in found if isinstance(example, Example))
        flags = {example.flag for example in examples}
        lacking = [word for word, flag in (("flag", True), ("pass", False)) if flag not in flags]
        if lacking and at.mended:
            at.count += 1  # it may stand on the line that did not read
            return BAD
        if lacking:
            at.key = "examples"
            word = " and no ".join(lacking)
            return at.bad(
                node, f"there is no {word} example; a rule shows both what it reports and what it lets be", width=1
            )
        return examples

    def schema(self) -> Schema:
        return {"type": "array", "items": ExampleShape().schema(), "minItems": 2}


ONLY = Record(
    "only",
    (
        Key("as_of", Days(), "Days for which the claims must hold: 2020, 2020-05, or 2020-01..2020-06."),
        Key("sources", ListOf(Text("a source")), "Names of sources or documents; claims of others are left out."),
        Key("languages", ListOf(LanguageShape()), "Languages; claims in others are left out."),
    ),
)


@define(frozen=True, eq=False, repr=False)
class OnlyShape:
    """Which claims are looked at."""

    def read(self, node: Node, at: At) -> Only | Bad:
        count = at.count
        row = ONLY.read(node, at)
        if at.count > count or isinstance(row, Bad):
            return BAD
        first, last = row.get("as_of", (None, None))
        return Only(first, last, row.get("sources", ()), row.get("languages", ()))

    def schema(self) -> Schema:
        return ONLY.schema()


FIND = Record(
    "find",
    (
        Key("kind", ListOf(choice(KINDS, "a kind of figure")), "Kind of figure, one or a list; every kind without it."),
        Key(
            "of",
            ListOf(Text("a concept")),
            "What is counted (state, person), or the unit (day, USD, kilometer).",
        ),
        Key("about", LinesShape(), "Lines of words; one word of each line must be near the figure."),
        Key("unless", LinesShape(), "Lines of words; none of them may be near the figure."),
        Key("near", choice(NEARNESS, "a distance"), "How near the words must be; the sentence without it."),
    ),
)


@define(frozen=True, eq=False, repr=False)
class FiguresShape:
    """Several finds, by the names that the equation uses."""

    def read(self, node: Node, at: At) -> Any:
        rows = entries(node, at, "figures by name")
        if isinstance(rows, Bad):
            return rows
        count = at.count
        found = {}
        for name, key, value in rows:
            at.key = name
            if not name.isidentifier():
                at.bad(key, f'"{name}" cannot name a figure; use letters, digits and _')
            found[name] = FIND.read(value, at)
        if not found:
            return at.bad(node, "is empty; figures by name belong here")
        return BAD if at.count > count else found

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": FIND.schema(), "minProperties": 1}


_NAME = Text("an id of lower-case letters, digits and hyphens", ID_PATTERN)
RULE = Record(
    "a rule",
    (
        Key("rule", _NAME, "The id: names the fact or the fault, in lower case with hyphens.", required=True),
        Key("title", Text(), "What the rule is about, for people.", required=True),
        Key("severity", SeverityShape(), "error, warning or info; or one for each verdict or diagnosis."),
        Key("find", FIND, "Which figures the rule looks at."),
        Key("figures", FiguresShape(), "Several finds by name, for an equation."),
        Key("same", ListOf(Text("a name")), "Compare only claims that share these lines or parts of the slot."),
        Key("must", MustShape(), "What must hold: a verb, an equation, a bound, or a reference table.", required=True),
        Key("over_time", choice(OVER_TIME, "a course"), "Whether the true value stays, grows, or goes up and down."),
        Key(
            "estimates",
            choice(ESTIMATES, "a use"),
            "Whether bounds and estimates may contradict, stand aside, or are taken for their number.",
        ),
        Key("tolerance", ToleranceShape(), "A difference that is always allowed, as a number or a percentage."),
        Key("rounding", choice(ROUNDINGS, "a rounding"), "Which round numbers count as rounded."),
        Key("only", OnlyShape(), "Dates, sources or languages to which the rule is confined."),
        Key("message", Text(), "One line for people; holes such as {a.source} are filled in."),
        Key("why", Text(), "Why the rule is there."),
        Key("help", Text(), "What to do about a conflict, or where to read more."),
        Key("tags", ListOf(Text("a tag")), "Words to select rules by."),
        Key("status", choice(STATUSES, "a status"), "stable, experimental or deprecated."),
        Key("replaced_by", _NAME, "The rule to use instead of a deprecated one."),
        Key("extends", _NAME, "The rule whose keys hold where this one is silent."),
        Key("examples", ExamplesShape(), "Proof: at least one flag and one pass.", required=True),
    ),
)

PACK = Record(
    "a pack",
    (
        Key("name", Text("a name"), "The pack's name.", required=True),
        Key("title", Text(), "What the pack is about."),
        Key("version", Text("a version"), "The pack's version."),
        Key("languages", ListOf(LanguageShape()), "Languages that every rule of it speaks."),
        Key("licence", Text("a licence"), "The licence, as an SPDX identifier."),
    ),
)
