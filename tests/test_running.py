"""Precision and recall of the figures in running text, by language and kind.

`tests/corpus/<language>/running.tsv` holds sentences with the core of each figure in ‹ › (number, scale, unit or
currency and the noun that follows; hedges and comparators outside), then `kind:from:to:comparator:unit` of each figure
in order, joined by `|`. What is not marked is no figure. Each sentence is a document of its own, without a date. Rows
that are not read rightly yet stay as comments that say so, from the texts of other authors that were folded in.
"""

from __future__ import annotations

import collections
import functools
import re
import sys
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import pytest
from attrs import define

import claimcheck

CORPUS = Path(__file__).parent / "corpus"
PRECISION = 0.98
RECALL = 0.95
MARKED = re.compile("‹[^›]*›")
UNITLESS = ("count", "ordinal", "date")
"""Kinds whose unit says nothing, or follows from the rest."""


@define(frozen=True)
class Expected:
    """A marked figure: its place in the bare sentence and what it says."""

    start: int
    end: int
    kind: str
    ends: tuple[str, str]
    comparator: str
    unit: str


@define(frozen=True)
class Sentence:
    """A sentence without its marks, and the figures it holds."""

    place: str
    text: str
    expected: tuple[Expected, ...]


@define(frozen=True)
class Outcome:
    """What was found in a sentence: pairs that are right, figures nobody marked, marks nobody found."""

    sentence: Sentence
    right: tuple[Expected, ...]
    false: tuple[dict[str, Any], ...]
    missed: tuple[Expected, ...]


def languages() -> list[str]:
    """The languages that have a corpus of running text."""
    return sorted(path.parent.name for path in CORPUS.glob("*/running.tsv"))


def sentences(language: str) -> Iterator[Sentence]:
    """The sentences of a language."""
    path = CORPUS / language / "running.tsv"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        marked, _, listed = line.partition("\t")
        yield _sentence(f"{language}:{number}", marked, [item for item in listed.split("|") if item])


def _sentence(place: str, marked: str, items: list[str]) -> Sentence:
    spans = list(MARKED.finditer(marked))
    if len(spans) != len(items):
        raise ValueError(f"{place}: {len(spans)} marks and {len(items)} figures")
    expected = []
    for index, (span, item) in enumerate(zip(spans, items, strict=True)):
        start = span.start() - 2 * index
        expected.append(_expected(start, start + len(span[0]) - 2, item))
    return Sentence(place, marked.replace("‹", "").replace("›", ""), tuple(expected))


def _expected(start: int, end: int, item: str) -> Expected:
    kind, first, last, comparator, unit = item.split(":")
    kind = _kind(kind)
    return Expected(start, end, kind, (_end(first), _end(last)), comparator, "" if kind in UNITLESS else unit)


def _kind(kind: str) -> str:
    """Counts and bare numbers are one kind here: what is counted may stand elsewhere in the sentence."""
    return "count" if kind == "number" else kind


def _end(written: str | None) -> str:
    """One end of a value as text that is equal for equal numbers, repeating decimals cut."""
    try:
        return f"{Decimal(written or '').normalize():.12g}"
    except InvalidOperation:
        return written or ""


def _is_right(expected: Expected, found: dict[str, Any]) -> bool:
    value, kind = found["value"], _kind(found["kind"])
    return (
        found["start"] < expected.end
        and expected.start < found["end"]
        and kind == expected.kind
        and (_end(value["from"]), _end(value["to"])) == expected.ends
        and value["comparator"] == expected.comparator
        and (kind in UNITLESS or (found["unit"] or "") == expected.unit)
    )


def outcome(sentence: Sentence, language: str) -> Outcome:
    """The figures found in a sentence, set against those marked; each mark is met once."""
    right, false, open_marks = [], [], list(sentence.expected)
    for figure in claimcheck.extract(sentence.text, language=language):
        found = figure.to_dict()
        match = next((mark for mark in open_marks if _is_right(mark, found)), None)
        if match is None:
            false.append(found)
        else:
            open_marks.remove(match)
            right.append(match)
    return Outcome(sentence, tuple(right), tuple(false), tuple(open_marks))


@functools.cache
def outcomes(language: str) -> tuple[Outcome, ...]:
    """The outcome of every sentence of a language."""
    return tuple(outcome(sentence, language) for sentence in sentences(language))


def scores(language: str) -> dict[str, tuple[int, int, int]]:
    """Kind -> how many figures were found right, found at all, and marked; "all" is their sum."""
    counts: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    for each in outcomes(language):
        for kinds, columns in (
            ([mark.kind for mark in each.right], (0, 1, 2)),
            ([_kind(found["kind"]) for found in each.false], (1,)),
            ([mark.kind for mark in each.missed], (2,)),
        ):
            for kind in kinds:
                for name in (kind, "all"):
                    for column in columns:
                        counts[name][column] += 1
    return {kind: (right, found, marked) for kind, (right, found, marked) in counts.items()}


def table() -> str:
    """Precision and recall by language and kind, in percent, with the number of marks."""
    lines = [f"{'':4}{'kind':10}{'precision':>10}{'recall':>8}{'marked':>8}"]
    for language in languages():
        for kind, (right, found, marked) in sorted(scores(language).items()):
            lines.append(f"{language:4}{kind:10}{_share(right, found):>10}{_share(right, marked):>8}{marked:>8}")
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def faults(language: str) -> Iterator[str]:
    """The errors of a language, one line each."""
    for each in outcomes(language):
        if each.false or each.missed:
            yield f"{each.sentence.place}: {each.sentence.text}"
        for found in each.false:
            value = found["value"]
            read = f"{found['kind']} {value['from']} {value['to']} {value['comparator']} {found['unit'] or ''}"
            yield f"    false   {found['text']!r} {read}"
        for mark in each.missed:
            text = each.sentence.text[mark.start : mark.end]
            yield f"    missed  {text!r} {mark.kind} {mark.ends[0]} {mark.ends[1]} {mark.comparator} {mark.unit}"


@pytest.mark.parametrize("language", languages())
def test_running_text(language: str) -> None:
    """Few figures are false and few are missed, in every language."""
    right, found, marked = scores(language)["all"]
    listed = "\n".join(faults(language))
    assert right >= PRECISION * found, f"precision {_share(right, found)}\n{listed}"
    assert right >= RECALL * marked, f"recall {_share(right, marked)}\n{listed}"


def test_table() -> None:
    """The table has a row for each language; `pytest -s` shows it."""
    print("\n" + table())
    assert all(f"\n{language}  all" in table() for language in languages())


if __name__ == "__main__":
    print(table())
    for code in sys.argv[1:]:
        print("\n".join(faults(code)))
