"""docs/cli.md says what the command line does."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from claimcheck.cli import commands, parser, run
from claimcheck.cli._shape.shells import collect
from claimcheck.config import KEYS
from claimcheck.ledger import STANDINGS
from claimcheck.reports import shipped

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^    (claimcheck (?:report|figures|facts|accept) [^…\n]*?)$", TEXT, re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds and two small documents."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The special session was backed by 120 states.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_runs(example: str, folder: Path) -> None:
    words = shlex.split(example.split("  ")[0])[1:]
    assert run(words) in (0, 1)


def test_the_figure_of_the_contract_is_what_the_command_writes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = json.loads(TEXT.split("```json")[1].split("```")[0])
    run(["figures", shown["document"], "--format", "json"])
    assert shown in json.loads(capsys.readouterr().out)["figures"]


def test_every_command_format_key_and_sign_is_told() -> None:
    for name in (*commands(), *shipped(), *(key.name for key in KEYS), *(sign for sign, _ in STANDINGS.values())):
        assert name in TEXT, name


def test_every_option_of_report_is_told() -> None:
    options = [form for word in collect(parser("report")) for form in word.forms if word.command and word.option]
    untold = {"-h", "--help", "--config", "--no-config", "--output", "--quiet", "--verbose", "--jobs"}
    assert [option for option in options if option not in untold and option not in TEXT] == []
