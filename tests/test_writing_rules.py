"""docs/writing-rules.md: every rule in it proves itself, and the reference is that of the code."""

from __future__ import annotations

from pathlib import Path

import pytest
from doc_examples import blocks

from claimcheck.manual import reference
from claimcheck.proof import proof
from claimcheck.ruleset import load_rules

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
MARK = "<!-- made by claimcheck.manual.reference -->\n\n"


@pytest.mark.parametrize("block", [block for block in blocks(PAGE) if block.language == "yaml"], ids=lambda b: b.line)
def test_every_rule_of_the_lesson_passes(block, tmp_path):
    """It loads without fault and does what its examples say; the commands of the page are run by test_docs.py."""
    for each in (*(table for table in blocks(PAGE) if table.file.endswith(".csv")), block):
        (tmp_path / each.file).write_text(each.text, encoding="utf-8")
    path = tmp_path / block.file
    loaded = load_rules([path])
    assert loaded.faults == ()
    assert [rule.id for rule in loaded.rules if not proof(rule).passed] == []


def test_the_reference_is_made_from_the_code():
    """To mend it: replace what stands below the mark by the output of claimcheck.manual.reference()."""
    assert PAGE.partition(MARK)[2] == reference()


@pytest.mark.parametrize("path", sorted((ROOT / "rules" / "examples").glob("*.yaml")), ids=lambda path: path.stem)
def test_rules_written_by_the_lesson(path):
    """The examples of the three rules pass, and every altered number is noticed."""
    loaded = load_rules([path])
    assert loaded.faults == ()
    assert [rule.id for rule in loaded.rules if proof(rule).passed] == [rule.id for rule in loaded.rules] != []


def test_the_example_rules_are_not_loaded_by_default():
    """Only the packs core and diplomacy are."""
    assert {rule.pack for rule in load_rules().rules} == {"core", "diplomacy"}
