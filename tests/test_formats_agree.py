"""The seeds in every format that is read give one and the same set of conflicts."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents_written import WRITERS

import claimcheck

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


def paragraphs(path: Path) -> list[str]:
    """The paragraphs of a seed, each on one line."""
    blocks = path.read_text(encoding="utf-8").split("\n")
    return [" ".join(block.split()) for block in blocks if block.strip()]


def conflicts(documents: list[claimcheck.Document]) -> set[tuple[str, str, tuple[str, ...]]]:
    report = claimcheck.check(documents)
    return {
        (conflict.rule, conflict.severity, tuple(sorted({str(claim.figure.value.first) for claim in conflict.claims})))
        for conflict in report.conflicts
    }


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_seeds_give_the_same_conflicts(suffix: str, tmp_path: Path) -> None:
    for seed in SEEDS:
        WRITERS[suffix](tmp_path / (seed.stem + suffix), paragraphs(seed))
    found = conflicts(list(claimcheck.load([str(tmp_path)])))
    assert {rule for rule, _, _ in found} == {"special-session-support", "who-donation"}
    assert found == conflicts(list(claimcheck.load([str(path) for path in SEEDS])))
