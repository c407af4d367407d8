"""Settings and accepted conflicts: where values come from, and what is refused."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
import sample_reports
from attrs import evolve

from claimcheck import baseline, config
from claimcheck.baseline import Accepted
from claimcheck.cli import run
from claimcheck.errors import ConfigurationError

TODAY = datetime.date(2021, 6, 30)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


# Configuration


def test_the_nearest_file_upwards_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    written(tmp_path / "claimcheck.toml", "near = true\n")
    assert config.find(folder) == tmp_path / "claimcheck.toml"
    written(tmp_path / "a" / "pyproject.toml", "[tool.claimcheck]\nnear = true\n")
    assert config.find(folder) == tmp_path / "a" / "pyproject.toml"
    written(folder / "pyproject.toml", "[project]\nname = 'other'\n")
    assert config.find(folder) == tmp_path / "a" / "pyproject.toml"


def test_every_value_knows_where_it_came_from(tmp_path: Path) -> None:
    path = written(tmp_path / "claimcheck.toml", '# ours\nfail-on = "warning"\ndate = 2020-06-27\n')
    chosen = config.read(path).overridden({"near": True, "jobs": None})
    origins = {setting.key.name: setting.origin for setting in chosen}
    assert origins["fail-on"] == f"{path}:2"
    assert origins["date"] == f"{path}:3"
    assert origins["near"] == "command line"
    assert origins["jobs"] == "default"
    assert chosen["date"] == datetime.date(2020, 6, 27)


def test_a_language_that_there_is_not_is_told_with_its_line(tmp_path: Path) -> None:
    """When the file is read, not when the first document is."""
    path = written(tmp_path / "claimcheck.toml", '# ours\nlanguage = "xx"\n')
    with pytest.raises(ConfigurationError, match=r"claimcheck\.toml:2: language: 'xx' is not one of de, en"):
        config.read(path)


def test_settings_are_shown_in_80_columns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a value came from may be a long path."""
    folder = tmp_path / "a-folder-with-a-name-of-some-length" / "and-another-one"
    folder.mkdir(parents=True)
    path = written(folder / "claimcheck.toml", 'fail-on = "warning"\n')
    assert run(["config", "--config", str(path)]) == 0
    shown = capsys.readouterr().out
    assert f"{path}:1;" in "".join(line.strip() for line in shown.splitlines())
    assert all(len(line) <= 80 for line in shown.splitlines()[1:])


def test_the_command_line_wins(tmp_path: Path) -> None:
    path = written(tmp_path / "claimcheck.toml", 'select = ["a"]\n')
    assert config.read(path).overridden({"select": ("b",)})["select"] == ("b",)


def test_paths_are_taken_from_the_folder_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path / "claimcheck.toml", 'rules = ["ours.yaml"]\nbaseline = "known.yaml"\n')
    chosen = config.read(path)
    assert chosen["rules"] == (str(tmp_path / "ours.yaml"),)
    assert chosen["baseline"] == str(tmp_path / "known.yaml")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('fail_on = "error"', "unknown key 'fail_on'; did you mean fail-on?"),
        ('selct = "a"', "unknown key 'selct'; did you mean select?"),
        ("zzz = 1", "unknown key 'zzz'; there are rules, select"),
        ('fail-on = "hihg"', "fail-on: 'hihg' is not one of error, warning, info, never"),
        ("near = 1", "near: 1 is not true or false"),
        ("jobs = 0", "jobs: 0 is not a whole number of at least 1"),
        ("jobs = true", "jobs: True is not a whole number"),
        ('date = "June"', "date: 'June' is not a day such as 2020-06-27"),
        ("date = 2020-06-27T10:00:00", "is not a day"),
        ("rules = [1]", "rules: [1] is not a path or a list of paths"),
        ("[near]\nx = 1", "near: {'x': 1} is not true or false"),
    ],
)
def test_faults_are_told_with_their_line(line: str, said: str, tmp_path: Path) -> None:
    path = written(tmp_path / "claimcheck.toml", f"# ours\n\n{line}\n")
    with pytest.raises(ConfigurationError) as caught:
        config.read(path)
    assert str(caught.value).startswith(f"{path}:3: ")
    assert said in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    path = written(tmp_path / "claimcheck.toml", "a = 1\nb = 2\n")
    with pytest.raises(ConfigurationError) as caught:
        config.read(path)
    assert len(str(caught.value).splitlines()) == 2


def test_what_is_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="is not TOML: "):
        config.read(written(tmp_path / "claimcheck.toml", "near = \n"))


def test_config_shows_values_and_origins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "claimcheck.toml", 'fail-on = "info"\n')
    monkeypatch.chdir(tmp_path)
    assert run(["config"]) == 0
    out = capsys.readouterr().out
    assert 'fail-on   = "info"\n' in out
    assert "claimcheck.toml:1;themildestseverity" in "".join(out.split())
    assert run(["config", "--format", "json", "--no-config"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["file"] is None
    assert shown["settings"]["fail-on"]["value"] == "error"
    assert set(shown["settings"]) == {key.name for key in config.KEYS}


def test_a_faulty_file_is_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "claimcheck.toml", "nera = true\n")
    monkeypatch.chdir(tmp_path)
    assert run(["config"]) == 2
    assert "did you mean near?" in capsys.readouterr().err


# Accepted conflicts

ENTRY = Accepted("0123456789ab", "two quays")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    """A fingerprint that looks like a number and a reason full of signs come back as they were."""
    path = tmp_path / "accepted.yaml"
    entries = (
        Accepted("123456789012", 'said: "no", # really\nyes', datetime.date(2030, 1, 31), "Größe – 港", 3),
        Accepted("1234567890e1", "x", None, "", 7),
    )
    baseline.add(path, entries[:1])
    baseline.add(path, entries[1:])
    assert [evolve(entry, line=0) for entry in baseline.read(path)] == [evolve(entry, line=0) for entry in entries]


def test_adding_keeps_comments_and_indents(tmp_path: Path) -> None:
    text = "accepted:\n  # the first one\n  - fingerprint: 0123456789ab\n    reason: two quays\n"
    path = written(tmp_path / "accepted.yaml", text)
    baseline.add(path, [Accepted("feedfacecafe", "y")])
    assert path.read_text(encoding="utf-8").startswith(text)
    assert [entry.fingerprint for entry in baseline.read(path)] == ["0123456789ab", "feedfacecafe"]


def test_accepting_again_replaces_the_entry(tmp_path: Path) -> None:
    path = tmp_path / "accepted.yaml"
    baseline.add(path, [ENTRY])
    baseline.add(path, [evolve(ENTRY, reason="three quays")])
    assert [entry.reason for entry in baseline.read(path)] == ["three quays"]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "accepted:\n", "accepted: []\n"])
def test_an_empty_file_is_no_fault(text: str, tmp_path: Path) -> None:
    path = written(tmp_path / "accepted.yaml", text)
    assert baseline.read(path) == ()
    baseline.add(path, [ENTRY])
    assert len(baseline.read(path)) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accepted:\n- fingerprint: 0123456789ab\n", ":2: reason: is missing"),
        ("accepted:\n- fingerprint: xyz\n  reason: a\n", ":2: fingerprint: 'xyz' is not twelve"),
        ("accepted:\n- fingerprint: 0123456789ab\n  reason: a\n  untill: x\n", ":2: unknown key 'untill'"),
        ("accepted:\n- fingerprint: 0123456789ab\n  reason: a\n  until: soon\n", ":2: until: 'soon' is not a day"),
        ("accepted:\n- {fingerprint: 0123456789ab, reason: a}\n- {fingerprint: 0123456789ab, reason: b}\n",
         ":3: is listed on line 2 too"),
        ("accepted:\n- 0123456789ab\n", ":2: an entry needs fingerprint and reason"),
        ("ignored: []\n", ":1: the file must hold one list named accepted"),
        ("accepted: x\n", ":1: accepted must be a list"),
        ("a: [\n", "is not YAML"),
    ],
)  # fmt: skip
def test_faults_of_the_file(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        baseline.read(written(tmp_path / "accepted.yaml", text))
    assert said in str(caught.value)


def test_accepted_conflicts_are_left_out_and_counted() -> None:
    report = baseline.apply(sample_reports.harbour(), [ENTRY], TODAY, path="a.yaml")
    assert [conflict.rule for conflict in report.conflicts] == ["port-grain"]
    assert report.suppressed == 2
    assert len(report.problems) == 1


def test_an_expired_entry_lets_nothing_stand() -> None:
    report = baseline.apply(
        sample_reports.harbour(), [evolve(ENTRY, until=datetime.date(2021, 6, 29), line=4)], TODAY, path="a.yaml"
    )
    assert len(report.conflicts) == 2
    assert report.problems[-1].source == "a.yaml:4"
    assert report.problems[-1].reason == "0123456789ab was accepted until 2021-06-29; decide anew or remove it"


def test_the_last_day_still_counts() -> None:
    report = baseline.apply(sample_reports.harbour(), [evolve(ENTRY, until=TODAY)], TODAY, path="a.yaml")
    assert len(report.conflicts) == 1


def test_an_unused_entry_is_told_where_all_rules_ran() -> None:
    entry = Accepted("feedfacecafe", "x", line=2)
    report = baseline.apply(sample_reports.harbour(), [entry], TODAY, path="a.yaml")
    assert report.problems[-1].reason == "feedfacecafe fits no conflict here; if these are all documents, remove it"
    partly = baseline.apply(sample_reports.harbour(), [entry], TODAY, path="a.yaml", whole=False)
    assert partly.problems == sample_reports.harbour().problems
