"""Every row of the corpus: a text, and the one figure that must be found in it, or none.

`tests/corpus/<language>/<kind>.tsv` holds a row a spelling. The whole text must be one figure, or exactly the ‹marked›
part; every row of `none.tsv` is a text in which nothing may be found. `known.txt` lists the texts that are not read
rightly yet, each with a reason; a listed row that passes fails the test, so that the list shrinks.
"""

from __future__ import annotations

import datetime
import functools
import itertools
import pathlib
from decimal import Decimal

import pytest

import claimcheck
from claimcheck.model import Figure
from claimcheck.units import canonical

RUNNING = "running"
"""Whole sentences; test_running.py reads them."""
CORPUS = pathlib.Path(__file__).parent / "corpus"
DATE = datetime.date(2020, 6, 27)
COLUMNS = 6


def _rows(path: pathlib.Path) -> list[tuple[int, list[str]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (number, line.split("\t"))
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.startswith("# text") and not line.startswith("# a text")
    ]


@functools.cache
def _known() -> dict[str, str]:
    path = CORPUS / "known.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {f"{row[0]}\t{row[1]}": row[2] for row in rows}


def _parameters() -> list[object]:
    return [
        pytest.param(path.parent.name, path.stem, cells, id=f"{path.relative_to(CORPUS)}:{number}")
        for path in sorted(path for path in CORPUS.glob("*/*.tsv") if path.stem != RUNNING)
        for number, cells in _rows(path)
    ]


def _unit(text: str) -> str | None:
    return "*".join(" / ".join(canonical(part) for part in text.split("/")).split("*")) if text else None


def _ends(figure: Figure) -> tuple[str | None, str | None]:
    value = figure.to_dict()["value"]
    assert isinstance(value, dict)
    return value["from"], value["to"]


def _same(written: str, found: str | None, kind: str) -> bool:
    if not written or found is None:
        return not written and found is None
    return written == found if kind == "date" else Decimal(written) == Decimal(found)


def _comparators(written: str, kind: str) -> set[str]:
    return {"=", "between"} if kind == "date" and written in ("=", "between") else {written}


def _faults(text: str, kind: str, cells: list[str], figures: tuple[Figure, ...]) -> list[str]:
    """What is wrong with the figures of a text, in words; empty where they are as the row says."""
    if kind == "none":
        return ["a figure where there is none"] if figures else []
    if len(figures) != 1:
        return [f"{len(figures)} figures where there is one"]
    start, end = (text.index("‹"), text.index("›") - 1) if "‹" in text else (0, len(text))
    _, first, last, comparator, unit, noun = [*cells, *[""] * (COLUMNS - len(cells))]
    figure, faults = figures[0], []
    if (figure.start, figure.end) != (start, end):
        faults.append("span")
    if figure.kind != kind:
        faults.append("kind")
    if not all(_same(written, found, kind) for written, found in zip((first, last), _ends(figure), strict=True)):
        faults.append("value")
    if figure.value.comparator not in _comparators(comparator, kind):
        faults.append("comparator")
    if kind not in ("date", "count") and (figure.unit or None) != _unit(unit):
        faults.append("unit")
    if noun and figure.noun != noun:
        faults.append("noun")
    return faults


def _told(figures: tuple[Figure, ...]) -> str:
    return "\n".join(
        f"{figure.kind} {figure.value.literal!r} at {figure.start}-{figure.end}: {_ends(figure)}"
        f" {figure.value.comparator} unit {figure.unit} noun {figure.noun} trace {' '.join(figure.trace)}"
        for figure in figures
    )


@pytest.mark.parametrize(("language", "kind", "cells"), _parameters())
def test_row(language: str, kind: str, cells: list[str]) -> None:
    """The figure of a row is found at its place, with its value, comparator, unit and noun, and nothing beside it."""
    text = cells[0]
    bare = text.replace("‹", "").replace("›", "")
    figures = claimcheck.extract(bare, language=language, date=DATE)
    faults = _faults(text, kind, cells, figures)
    if f"{language}\t{text}" in _known():
        assert faults, f"{bare!r} is read rightly now: take it off known.txt"
        pytest.xfail(_known()[f"{language}\t{text}"])
    assert not faults, f"{', '.join(faults)} in {bare!r}, row {cells[1:]}\n{_told(figures)}"


def test_known_rows_stand_in_the_corpus() -> None:
    """A text of `known.txt` is a row of the corpus, listed once."""
    paths = sorted(path for path in CORPUS.glob("*/*.tsv") if path.stem != RUNNING)
    rows = {f"{path.parent.name}\t{cells[0]}" for path in paths for _, cells in _rows(path)}
    assert set(_known()) <= rows


def test_corpus_is_well_formed() -> None:
    """Every row has its columns, one marked part at most, and stands once in its file."""
    for path in sorted(path for path in CORPUS.glob("*/*.tsv") if path.stem != RUNNING):
        texts = [cells[0] for _, cells in _rows(path)]
        assert len(texts) == len(set(texts)), path
        for number, cells in _rows(path):
            place = f"{path}:{number}"
            assert len(cells) == COLUMNS if path.stem != "none" else len(cells) >= 1, place
            marks = [letter for letter in cells[0] if letter in "‹›"]
            assert marks in ([], ["‹", "›"]), place
            assert all(not a.isspace() or not b.isspace() for a, b in itertools.pairwise(cells[0])), place


MERGE_MARKS = ("<<<<<<< ", "=======", ">>>>>>> ")


def test_no_row_is_left_over_from_a_merge() -> None:
    """What stands between two versions of a file would pass as a text in which nothing is found."""
    lines = ((path, line) for path in CORPUS.glob("*/*.tsv") for line in path.read_text(encoding="utf-8").splitlines())
    assert not [(path.name, line) for path, line in lines if line.startswith(MERGE_MARKS)]
