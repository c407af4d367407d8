"""Where reports say that a figure stands: a line of its file where there are lines, else a page, cell or record."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as etree

import pytest

import claimcheck
from claimcheck.cli import run
from claimcheck.model import Report
from claimcheck.reports import render

MARKDOWN = """\
---
date: 2021-06-01
---
# The port of Arlen

The harbour master of Arlen spoke.

The port of Arlen handled 120 ships in May 2021.
"""
RECORDS = [
    {"text": "Nothing new from Brem.", "name": "first"},
    {"text": "The port of Arlen handled 193 ships in May 2021.", "name": "wire", "date": "2021-06-01"},
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A text with front matter, and records, that disagree."""
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(MARKDOWN, encoding="utf-8")
    Path("b.jsonl").write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    return tmp_path


def checked() -> Report:
    return claimcheck.check(claimcheck.load(["a.md", "b.jsonl"]), select=["same-fact"])


def test_annotations_name_the_line_of_the_file(folder: Path) -> None:
    """Not that of the text as it was read, which begins below the front matter."""
    told = render(checked(), "github")
    assert re.search(r"^::error file=a\.md,line=8,title=", told)
    assert "a.md, line 8" in told
    assert "(wire, record 2)" in told


def test_sarif_names_files_and_their_lines(folder: Path) -> None:
    result = json.loads(render(checked(), "sarif"))["runs"][0]
    first, second = result["results"][0]["locations"]
    assert first["physicalLocation"]["artifactLocation"]["uri"] == "a.md"
    assert first["physicalLocation"]["region"]["startLine"] == 8
    assert second["physicalLocation"]["artifactLocation"]["uri"] == "b.jsonl"
    assert second["logicalLocations"] == [{"name": "record 2"}]
    assert [each["location"]["uri"] for each in result["artifacts"]] == ["a.md", "b.jsonl"]


def test_tables_and_tests_name_the_place(folder: Path) -> None:
    report = checked()
    assert [row["place"] for row in report.to_rows() if row["conflict"]] == ["line 8", "record 2"]
    failure = etree.fromstring(render(report, "junit")).find(".//failure")
    assert failure is not None
    assert "A  a.md, line 8: The port" in (failure.text or "")
    documents = report.to_dict()["documents"]
    assert [(each["name"], each["file"]) for each in documents] == [
        ("a.md", "a.md"),
        ("first", "b.jsonl"),
        ("wire", "b.jsonl"),
    ]


def test_listings_name_the_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["facts", "a.md", "b.jsonl", "--verdict", "conflict"]) == 0
    told = capsys.readouterr().out
    assert "a.md:8" in told
    assert "wire, record 2" in told
    assert run(["figures", "a.md", "b.jsonl", "--kind", "count"]) == 0
    assert [line.split("  ")[-2:] for line in capsys.readouterr().out.splitlines() if "ships" in line]
    assert run(["explain", "same-fact", "--on", "a.md:8"]) == 0
    assert "120 ships" in capsys.readouterr().out


def test_a_fingerprint_is_the_same_from_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a conflict stays accepted, however its document is named."""
    (tmp_path / "plan.txt").write_text("The committee meets within ten (15) days.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = [claimcheck.check(claimcheck.load([path])).conflicts for path in ("plan.txt", str(tmp_path), "./plan.txt")]
    assert len({conflict.fingerprint for conflicts in found for conflict in conflicts}) == 1
    assert all(len(conflicts) == 1 for conflicts in found)
