"""docs/writing-rules.md: every rule in it proves itself, every command gives the lines that stand below it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from claimcheck import cli
from claimcheck.manual import reference
from claimcheck.proof import proof
from claimcheck.ruleset import load_rules

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(yaml|console|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
NAME = re.compile(r"`([a-z]+\.(?:yaml|txt))`")
MARK = "<!-- made by claimcheck.manual.reference -->\n\n"


def test_the_lesson_from_top_to_bottom(tmp_path, monkeypatch, capsys):
    """The files are written as the page says, and each command prints what the page shows, in that order."""
    monkeypatch.chdir(tmp_path)
    for match in FENCE.finditer(PAGE):
        kind, body = match.groups()
        if kind == "console":
            follow(body, capsys)
            continue
        path = tmp_path / NAME.findall(PAGE[: match.start()])[-1]
        path.write_text(body, encoding="utf-8")
        if kind == "yaml":
            loaded = load_rules([path])
            assert loaded.faults == ()
            assert [rule.id for rule in loaded.rules if not proof(rule).passed] == []


def follow(body: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Runs the commands of a block; the lines below each must be in its output."""
    for block in body.split("$ claimcheck ")[1:]:
        command, *expected = block.splitlines()
        assert cli.run([*shlex.split(command), "--no-config"]) == 0, command
        printed = capsys.readouterr().out.splitlines()
        places = [printed.index(line) if line in printed else -1 for line in expected if line]
        assert -1 not in places, (command, expected, printed)
        assert places == sorted(places)


def test_the_reference_is_made_from_the_code():
    """To mend it: replace what stands below the mark by the output of claimcheck.manual.reference()."""
    assert PAGE.partition(MARK)[2] == reference()


@pytest.mark.parametrize("path", sorted((ROOT / "rules" / "examples").glob("*.yaml")), ids=lambda path: path.stem)
def test_rules_written_by_the_lesson(path):
    """The examples of the three rules pass, and every altered number is noticed."""
    loaded = load_rules([path])
    assert loaded.faults == ()
    assert all(proof(rule).passed for rule in loaded.rules)


def test_the_example_rules_are_not_loaded_by_default():
    """Only the packs core and diplomacy are."""
    assert {rule.pack for rule in load_rules().rules} == {"core", "diplomacy"}
