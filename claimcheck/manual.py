"""What a rule says, as a page for people and as a row for programs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from claimcheck.ruleset import Example, Find, Known, Line, Pack, Reference, Rule, Tolerance, Verb
from claimcheck.terminal import Look, dotted, padded, width, wrapped
from claimcheck.wording import counted, grouped

SHOWN = 10
"""How many words of a line are shown unless all are asked for."""
SEVERITY = 9
"""Columns for a severity in the table of rules."""
INDENT = 2
"""Columns before a rule under its pack."""
LEAST = 24
"""Columns for a title, with less than which it stands below."""


def summary(rule: Rule) -> dict[str, Any]:
    """A rule in a few words, for programs."""
    return {
        "id": rule.id,
        "title": rule.title,
        "severity": rule.severity.default,
        "pack": rule.pack,
        "checks": rule.checks,
        "languages": list(rule.languages),
        "tags": list(rule.tags),
        "status": rule.status,
        "examples": len(rule.examples),
        "path": rule.path,
        "line": rule.line,
    }


def details(rule: Rule) -> dict[str, Any]:
    """All that a rule says, for programs."""
    return {
        **summary(rule),
        "must": must(rule),
        "find": _find_row(rule.find),
        "figures": {name: _find_row(find) for name, find in rule.figures.items()},
        "same": list(rule.same),
        "over_time": rule.over_time,
        "estimates": rule.estimates,
        "tolerance": _tolerance(rule.tolerance),
        "rounding": rule.rounding,
        "severities": {"default": rule.severity.default, **rule.severity.special},
        "message": rule.message,
        "why": rule.why,
        "help": rule.help,
        "replaced_by": rule.replaced_by,
        "extends": rule.extends,
        "examples": [_example_row(example) for example in rule.examples],
    }


def _find_row(find: Find) -> dict[str, Any]:
    return {
        "kind": list(find.kinds),
        "of": list(find.of),
        "near": find.near,
        "about": [_line_row(line) for line in find.about],
        "unless": [_line_row(line) for line in find.unless],
    }


def _line_row(line: Line) -> dict[str, Any]:
    words = {code: list(forms) for code, forms in line.words.items()}
    return {"name": line.name, "use": list(line.use), "near": line.near, "words": words}


def _example_row(example: Example) -> dict[str, Any]:
    texts = [
        {"language": text.language, "text": text.text, "date": _day(text.date), "source": text.source}
        for text in example.texts
    ]
    return {"flag": example.flag, "title": example.title, "diagnosis": example.diagnosis, "texts": texts}


def _day(ordinal: int | None) -> str | None:
    return datetime.date.fromordinal(ordinal).isoformat() if ordinal is not None else None


def must(rule: Rule) -> str:
    """What must hold, as the rule file has it."""
    if isinstance(rule.must, Verb):
        return rule.must.name
    if isinstance(rule.must, Reference):
        return "reference: " + ", ".join(_known(row, dated=rule.find.kinds == ("date",)) for row in rule.must.rows)
    return rule.must.text


def _known(row: Known, *, dated: bool) -> str:
    """A known fact with the days on which it holds."""
    held = f"{_day(row.first) or ''}..{_day(row.last) or ''}"
    about = " | ".join(row.about)
    value = _day(int(row.value)) if dated else grouped(row.value)
    return f"{value}" + "".join(f" ({part})" for part in (about, held) if part not in ("", ".."))


def table(rules: Sequence[Rule], look: Look, packs: Iterable[Pack] = ()) -> Iterator[str]:
    """The rules one to a line under their packs: id, severity, title."""
    titles = {pack.name: pack.title for pack in packs}
    names = list(dict.fromkeys(rule.pack for rule in rules))
    for name in names:
        yield from _headed(name or "no pack", titles.get(name, ""), "bold", look)
        found = [rule for rule in rules if rule.pack == name]
        column = max(len(rule.id) for rule in found) + 2
        for rule in found:
            yield from _row(rule, column, look)
        yield ""
    if not look.quiet:
        parts = [counted(len(rules), "rule"), counted(sum(map(bool, names)), "pack")]
        yield from (look.paint(line, "bold") for line in dotted(parts, look.width))
        yield from wrapped("--select and --ignore take the names of rules and packs.", look.width) if rules else ()


def _row(rule: Rule, column: int, look: Look) -> Iterator[str]:
    title = rule.title + ("" if rule.status == "stable" else f" ({rule.status})")
    head = " " * INDENT + look.paint(padded(rule.id, column), "bold") + padded(rule.severity.default, SEVERITY)
    indent = INDENT + column + SEVERITY
    if look.width - indent < LEAST:
        yield " " * INDENT + look.paint(rule.id, "bold") + f"  {rule.severity.default}"
        head, indent = "    ", 4
    for index, line in enumerate(wrapped(title, look.width - indent)):
        yield (" " * indent if index else head) + line


def page(rule: Rule, look: Look) -> Iterator[str]:
    """One rule in full: what it says, why, its words in each language, its examples."""
    yield from _headed(rule.id, rule.title, "bold", look)
    place = f"{rule.path}:{rule.line}" + (f", pack {rule.pack}" if rule.pack else "")
    yield from (look.paint(line, "dim") for line in wrapped(place, look.width))
    yield ""
    for label, text in _keys(rule):
        yield from _labelled(label, text, look)
    yield from _finds(rule, look)
    yield ""
    yield look.paint("examples", "bold")
    for example in rule.examples:
        yield from _example(example, look)


def _headed(word: str, text: str, style: str, look: Look, indent: int = 0) -> Iterator[str]:
    """A word in a style, and a text behind it."""
    start = indent + width(word) + 2
    for index, line in enumerate(wrapped(text, look.width - start)):
        yield (" " * start if index else " " * indent + look.paint(word, style) + "  ") + line


def _keys(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "why", rule.why
    yield "help", rule.help
    yield "severity", ", ".join([rule.severity.default, *(f"{k}: {v}" for k, v in rule.severity.special.items())])
    yield "must", must(rule)
    yield "same", ", ".join(rule.same)
    yield "over time", "" if rule.over_time == "constant" else rule.over_time
    yield "estimates", "" if rule.estimates == "compare" else rule.estimates
    yield "tolerance", _tolerance(rule.tolerance)
    yield "rounding", "" if rule.rounding == "written" else rule.rounding
    yield "only", _only(rule)
    yield "message", rule.message
    yield "tags", ", ".join(rule.tags)
    yield "status", "" if rule.status == "stable" else rule.status
    yield "use instead", rule.replaced_by
    yield "extends", rule.extends


def _tolerance(tolerance: Tolerance) -> str:
    if tolerance.share:
        return f"{grouped(tolerance.share * 100)} %"
    return grouped(tolerance.amount) if tolerance.amount else ""


def _only(rule: Rule) -> str:
    only = rule.only
    days = [_day(day) or "" for day in (only.first, only.last)] if (only.first, only.last) != (None, None) else []
    return "; ".join(part for part in ("..".join(days), ", ".join(only.sources), ", ".join(only.languages)) if part)


def _labelled(label: str, text: str, look: Look, column: int = 13) -> Iterator[str]:
    for index, line in enumerate(wrapped(text, look.width - column) if text else ()):
        yield look.paint(padded("" if index else label, column), "dim") + line


def _finds(rule: Rule, look: Look) -> Iterator[str]:
    if rule.figures:
        for name, find in rule.figures.items():
            yield ""
            yield look.paint(f"the figure {name}", "bold")
            yield from _find(find, look)
    elif rule.find != Find():
        yield ""
        yield look.paint("finds", "bold")
        yield from _find(rule.find, look)


def _find(find: Find, look: Look) -> Iterator[str]:
    yield from _labelled("  kind", ", ".join(find.kinds), look)
    yield from _labelled("  of", ", ".join(find.of), look)
    yield from _labelled("  near", find.near, look)
    for key, lines in (("about", find.about), ("unless", find.unless)):
        for line in lines:
            name = line.name or ", ".join(line.use)
            near = f" (anywhere in the {line.near})" if line.near and line.near != find.near else ""
            yield f"  {key} {look.paint(name, 'bold')}{near}".rstrip()
            for code, forms in line.words.items():
                yield from _labelled(f"    {code}", _words(forms, look), look, 9)


def _words(forms: Sequence[str], look: Look) -> str:
    shown = forms if look.verbose else forms[:SHOWN]
    more = f", and {len(forms) - len(shown)} more" if len(shown) < len(forms) else ""
    return ", ".join(shown) + more


def _example(example: Example, look: Look) -> Iterator[str]:
    colour = "red" if example.flag else "green"
    yield from _headed("flag" if example.flag else "pass", example.title, colour, look, 2)
    for text in example.texts:
        yield from _indented(text.language, _day(text.date), text.text, look)


def _indented(code: str, day: str | None, text: str, look: Look) -> Iterator[str]:
    label = padded(f"      {code}", 10)
    lines: Iterable[str] = wrapped((f"[{day}] " if day else "") + text, look.width - width(label))
    for index, line in enumerate(lines):
        yield (label if not index else " " * width(label)) + line


REFERENCE = (
    ("A rule", "RULE"),
    ("`find`, and each of `figures`", "FIND"),
    ("An example", "EXAMPLE"),
    ("`only`", "ONLY"),
    ("A row of `must: {reference: …}`", "ROW"),
    ("`pack.yaml`", "PACK"),
)
"""The tables of the reference, and the records of the rule reader that they are made of."""


def reference() -> str:
    """The reference of the rule language in Markdown, made from the shapes that read rule files."""
    from claimcheck.model import KINDS
    from claimcheck.ruleset import keys, vocabulary
    from claimcheck.ruleset.must import ROW

    records = {"ROW": ROW, **{name: getattr(keys, name) for name in ("RULE", "FIND", "EXAMPLE", "ONLY", "PACK")}}
    parts = []
    for title, name in REFERENCE:
        rows = [f"| `{key.name}` | {'yes' if key.required else ''} | {key.text} |" for key in records[name].keys]
        parts.append("\n".join([f"### {title}", "", "| key | needed | meaning |", "|---|---|---|", *rows]))
    words = {
        "`kind`": KINDS,
        "`near`": vocabulary.NEARNESS,
        "verbs of `must`": vocabulary.VERBS,
        "`over_time`": vocabulary.OVER_TIME,
        "`estimates`": vocabulary.ESTIMATES,
        "`rounding`": keys.ROUNDINGS,
        "`status`": vocabulary.STATUSES,
        "parts of the slot in `same`": vocabulary.SLOT_PARTS,
        "verdicts and diagnoses in `severity`": (*vocabulary.VERDICTS, *vocabulary.DIAGNOSES),
        "holes of `message`, behind `a.` or `b.`": vocabulary.CLAIM_PARTS,
    }
    rows = [f"| {name} | {', '.join(f'`{each}`' for each in legal)} |" for name, legal in words.items()]
    parts.append("\n".join(["### Words to choose from", "", "| where | legal words |", "|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"
