"""Every example of README.md and docs/ runs and shows what the page says; links lead somewhere."""

from __future__ import annotations

import re
import shlex
import shutil
from collections import Counter
from pathlib import Path

import pytest
import yaml
from doc_examples import PAGES, ROOT, RUN, blocks, refreshed

from claimcheck.cli import run

CHANGED = "the examples show something else now: look at it, and run python tests/doc_examples.py"


def names(pages: tuple[Path, ...]) -> list[str]:
    return [str(page.relative_to(ROOT)) for page in pages]


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_every_example_shows_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    text = page.read_text(encoding="utf-8")
    assert refreshed(text) == text, CHANGED


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_the_readme_shows_the_whole_report_of_the_seeds() -> None:
    shown = next(block for block in blocks(PAGES[0].read_text(encoding="utf-8")) if "report seeds/" in block.text)
    assert "…\n" not in shown.text.splitlines(keepends=True)
    assert "conflicts (" in shown.text


def test_nobody_is_told_to_install_the_name_of_somebody_else() -> None:
    wrong = re.compile(r"\b(?:install|add|uvx)\s+(?:-\S+\s+)*[\"']?claimcheck(?!-figures)\b")
    assert [page.name for page in PAGES if wrong.search(page.read_text(encoding="utf-8"))] == []


def test_blocks_with_commands_are_found() -> None:
    assert any(block.language in RUN for page in PAGES for block in blocks(page.read_text(encoding="utf-8")))


def test_the_jobs_of_docs_ci_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "press")
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    jobs = [yaml.safe_load(block.text) for block in blocks(page) if block.file.endswith(".yml")]
    lines = [step["run"] for step in jobs[0]["jobs"]["claimcheck"]["steps"] if "run" in step] + jobs[1]["figures"][
        "script"
    ]
    assert [run(shlex.split(line)[1:]) for line in lines if line.startswith("claimcheck ")] == [1, 1]
    assert {"figures.sarif", "figures.html", "figures.xml"} <= {path.name for path in tmp_path.iterdir()}


def test_the_changelog_says_everything_once() -> None:
    entries = re.split(r"^(?:- |#+ )", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    told = Counter(" ".join(entry.split()) for entry in entries if entry.strip())
    twice = [entry for entry, times in told.items() if times > 1]
    assert twice == [], "a merge that keeps both sides does that: take one side, and add what is new on the other"


def test_lines_of_the_changelog_are_short() -> None:
    assert [line for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if len(line) > 160] == []
