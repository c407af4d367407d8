"""The command line: exit codes, streams, options; never a traceback."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from argparse import Namespace
from pathlib import Path
from typing import get_args

import pytest

import claimcheck
from claimcheck import Document, manual, model
from claimcheck.cli import commands, facts, run
from claimcheck.cli._shape import watching
from claimcheck.cli._shape.arguments import KINDS, SEVERITIES
from claimcheck.cli._shape.progress import Progress
from claimcheck.cli._shape.streams import colours
from claimcheck.cli.figures import as_text
from claimcheck.pipeline import figures_of
from claimcheck.terminal import Look, width

SEEDS = Path(__file__).parent.parent / "seeds"
RULE = """\
rule: quay-length
title: Length of the quay
severity: warning
find:
  kind: quantity
  about:
    thing: {en: [quay], fr: [quai]}
must: agree
examples:
  - flag: two lengths
    texts:
      - en: The quay is 300 metres long.
      - fr: Le quai du port mesure 450 mètres et il est ouvert depuis mai.
  - pass: one length
    texts:
      - en: The quay is 300 metres long.
      - fr: Le quai du port mesure 300 mètres et il est ouvert depuis mai.
"""


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every test runs in a folder of its own, without colours asked for or forbidden."""
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def port(tmp_path: Path) -> Path:
    """Two documents that disagree about the length of a quay, and a rule that sees it."""
    folder = tmp_path / "port"
    folder.mkdir()
    (folder / "wire.txt").write_text("The quay is 300 metres long.\n", encoding="utf-8")
    (folder / "bulletin.txt").write_text(
        "Le quai du port mesure 450 mètres et il est ouvert depuis mai.\n", encoding="utf-8"
    )
    (tmp_path / "quay.yaml").write_text(RULE, encoding="utf-8")
    return folder


def report(*words: str) -> int:
    return run(["report", "port", "--rules", "quay.yaml", "--select", "quay-length", *words])


Capture = pytest.CaptureFixture[str]


# Exit codes


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--fail-on", "error"], 0),
        (["--fail-on", "warning"], 1),
        (["--fail-on", "info"], 1),
        (["--fail-on", "never"], 0),
    ],
)
def test_fail_on_tells_which_severity_makes_the_code_1(options: list[str], code: int, port: Path) -> None:
    assert report(*options) == code


def test_findings_go_to_stdout_and_nothing_else(port: Path, capsys: Capture) -> None:
    report("--format", "json")
    out, err = capsys.readouterr()
    assert [conflict["rule"] for conflict in json.loads(out)["conflicts"]] == ["quay-length"]
    assert err == ""


def test_a_mistyped_path_is_told_with_the_nearest_name(port: Path, capsys: Capture) -> None:
    assert run(["report", "prot"]) == 2
    assert capsys.readouterr().err == (
        "claimcheck: prot: no such file or folder; did you mean port/?\nclaimcheck: no documents to read in prot\n"
    )


def test_a_mistyped_path_in_a_folder_is_told_too(port: Path, capsys: Capture) -> None:
    assert run(["report", "port/wier.txt"]) == 2
    assert "did you mean port/wire.txt?" in capsys.readouterr().err


def test_a_missing_path_does_not_silence_the_others(port: Path, capsys: Capture) -> None:
    assert report("nowhere.txt", "--fail-on", "info") == 2
    out, err = capsys.readouterr()
    assert "Length of the quay" in out
    assert "nowhere.txt: no such file or folder" in err


def test_a_link_to_nothing_is_told_as_such(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").symlink_to("gone.txt")
    assert run(["report", "a.txt"]) == 2
    assert "a.txt: is a link to gone.txt, which is not there" in capsys.readouterr().err


def test_files_without_a_reader_are_counted(port: Path, capsys: Capture) -> None:
    for name in ("a.xyz", "b.xyz", "c.key"):
        (port / name).write_bytes(b"120")
    assert report() == 0
    assert "port: 3 files passed over, for which there is no reader: 2 .xyz, 1 .key" in " ".join(
        capsys.readouterr().out.split()
    )


def test_shipped_rules_that_found_nothing_are_told_only_when_asked_for(port: Path, capsys: Capture) -> None:
    """Those that somebody brought or chose always are."""
    (port / "wire.txt").write_text("Nothing.\n", encoding="utf-8")
    (port / "bulletin.txt").write_text("Rien.\n", encoding="utf-8")
    run(["report", "port", "--rules", "quay.yaml"])
    assert "1 rule found nothing to compare: quay-length\n" in capsys.readouterr().out
    run(["report", "port", "--select", "who-donation"])
    assert "1 rule found nothing to compare: who-donation\n" in capsys.readouterr().out
    run(["report", "port", "--verbose"])
    assert "who-donation" in capsys.readouterr().out


def test_an_empty_folder_is_refused(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "empty").mkdir()
    assert run(["report", "empty"]) == 2
    assert capsys.readouterr().err == "claimcheck: empty: the folder holds no documents: it is empty\n"


def test_each_line_of_several_bears_the_name_of_the_program(tmp_path: Path, capsys: Capture) -> None:
    """What is indented belongs to the line above it."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "none.txt").write_text(" ", encoding="utf-8")
    (tmp_path / "rules.yaml").write_text("rule: bad\nseverity: hihg\n", encoding="utf-8")
    assert run(["report", "empty.txt", "none.txt", "nowhere.txt"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[:2] for line in lines] == [
        ["claimcheck", name] for name in ("nowhere.txt", "empty.txt", "none.txt", "no documents to read in nowhere.txt")
    ]
    assert run(["rules", "list", "--rules", "rules.yaml"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert all(line.startswith(("claimcheck: rules.yaml:", "    ")) for line in lines)
    assert sum(line.startswith("claimcheck: ") for line in lines) > 1


def test_faulty_rules_are_told_and_the_good_ones_run(port: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "bad.yaml").write_text("rule: bad\nseverity: hihg\n", encoding="utf-8")
    assert report("--rules", "bad.yaml") == 2
    out, err = capsys.readouterr()
    assert "Length of the quay" in out
    assert 'bad.yaml:2:11: severity: "hihg" is not one of error, warning, info' in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["reprot"], "did you mean report?"),
        (["report", "--fromat", "x", "a"], "did you mean --format?"),
        (["report", "a", "--fail-on", "eror"], "did you mean error?"),
        (["report"], "required: PATH"),
        (["report", "a", "--date", "yesterday"], "'yesterday' is not a day such as 2020-06-27"),
        (["report", "a", "--language", "xx"], "no language 'xx'; there are "),
        (["report", "--fromat", "x", "a"], "claimcheck report --help shows what there is"),
        (["facts", "a", "--verdict", "conflct"], "did you mean conflict?"),
        (["report", "a", "--jobs", "0"], "'0' is not a whole number of at least 1"),
        (["accept", "0123", "--reason", "x"], "twelve hexadecimal digits"),
        (["accept", "0123456789ab"], "required: --reason"),
        (["accept", "0123456789ab", "--reason", " "], "say why"),
        (["explain"], "required: FINGERPRINT|RULE\n"),
        (["rules", "new"], "required: ID\n"),
        (["explain", "same-fact", "--on", "a.txt:0"], "lines count from 1"),
    ],
)
def test_usage_errors_say_what_was_meant(words: list[str], said: str, capsys: Capture) -> None:
    assert run(words) == 2
    out, err = capsys.readouterr()
    assert said in err
    assert out == ""
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "htlm"], "no report format 'htlm'; there are"),
        (["--format", "htlm"], "did you mean html?"),
        (["--format", "text", "--format", "json"], "text and json would both be written to standard output"),
        (["--format", "html=a", "-o", "b"], "every format names its own file already"),
        (["-o", "no/such/folder.html"], "cannot be written: No such file or directory"),
        (["--ignore", "quay-lenght"], "ignore: no rule or pack 'quay-lenght'; did you mean quay-length?"),
        (["--baseline", "none.yaml"], "no such file of accepted conflicts"),
        (["--config", "none.toml"], "none.toml: cannot be read"),
        (["-", "--watch"], "standard input cannot be read again"),
        (["--ignore", "quay-length"], "--ignore leaves no rule to compare by"),
    ],
)
def test_refusals(words: list[str], said: str, port: Path, capsys: Capture) -> None:
    assert report(*words) == 2
    assert said in capsys.readouterr().err


def test_no_command_shows_the_help(capsys: Capture) -> None:
    assert run([]) == 2
    assert "commands:" in capsys.readouterr().err


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help(name: str, capsys: Capture) -> None:
    assert run([name, "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: claimcheck {name}")
    assert max(len(line) for line in out.splitlines()) <= 100


@pytest.mark.parametrize("name", [*commands(), "rules list", "rules show", "rules test", "rules new", "rules schema"])
def test_help_fits_into_80_columns(name: str, capsys: Capture) -> None:
    """Without a terminal nothing is wider."""
    assert run([*name.split(), "--help"]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if len(line) > 80] == []


def test_version(capsys: Capture) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("claimcheck 0.")


def test_our_own_faults_are_exit_code_3_in_one_line(
    port: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("slot")

    monkeypatch.setattr("claimcheck.pipeline.check", broken)
    assert report() == 3
    err = capsys.readouterr().err
    assert err == (
        "claimcheck: this is a fault of claimcheck, not of your documents: KeyError: 'slot'; "
        "run it again with --traceback to see where\n"
    )
    assert report("--traceback") == 3
    assert "Traceback (most recent call last)" in capsys.readouterr().err


def test_an_interrupt_is_130(port: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimcheck.pipeline.check", interrupted)
    assert report() == 130
    assert capsys.readouterr().err == "claimcheck: interrupted\n"


def test_a_reader_that_stops_early_is_no_trouble(tmp_path: Path) -> None:
    """As with `claimcheck figures … | head -1`: no message, and the code of what was found."""
    (tmp_path / "long.txt").write_text("We counted 120 ships and 193 boats.\n" * 3000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "figures", "long.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0
    assert err == b""


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_trouble(closed: str, port: Path) -> None:
    """As in a job that nobody listens to; what was to be told is lost, not written elsewhere."""
    done = subprocess.run(
        f"{sys.executable} -m claimcheck figures port nowhere {closed}", shell=True, capture_output=True
    )
    assert done.returncode == 2
    assert b"fault of claimcheck" not in done.stderr
    assert done.stderr.startswith(b"claimcheck: nowhere: no such file") is ("2>" not in closed)
    assert done.stdout.startswith(b"port/bulletin.txt") is (">&-" not in closed.replace("2>", ""))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is always full is there on Linux")
@pytest.mark.parametrize("words", ["figures port", "--version"])
def test_a_full_disk_is_told(words: str, port: Path) -> None:
    done = subprocess.run(f"{sys.executable} -m claimcheck {words} > /dev/full", shell=True, capture_output=True)
    assert done.returncode == 2
    assert done.stderr == b"claimcheck: standard output cannot be written: No space left on device\n"


# Output


def test_several_formats_at_once(port: Path, tmp_path: Path, capsys: Capture) -> None:
    assert report("--format", "text", "--format", "html=a.html", "--format", "json=a.json") == 0
    out, err = capsys.readouterr()
    assert out.startswith("warning  Length of the quay")
    assert err.count("1 conflict (1 warning), written to") == 2
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["summary"]["conflicts"] == 1


def test_the_suffix_of_the_output_tells_the_format(port: Path, tmp_path: Path, capsys: Capture) -> None:
    report("-o", "a.sarif", "--quiet")
    assert json.loads((tmp_path / "a.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert capsys.readouterr() == ("", "")


def test_github_writes_the_job_summary(
    port: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    report("--format", "github")
    assert capsys.readouterr().out.startswith("::warning file=")
    assert "### claimcheck: 1 conflict" in (tmp_path / "summary.md").read_text(encoding="utf-8")


def test_quiet_leaves_out_counts(port: Path, capsys: Capture) -> None:
    report("--quiet")
    assert "documents ·" not in capsys.readouterr().out


def test_verbose_tells_the_time_of_each_stage(port: Path, capsys: Capture) -> None:
    report("--verbose")
    err = capsys.readouterr().err
    assert "claimcheck: reading the documents: 0." in err
    assert "claimcheck: comparing 2 documents: 0." in err


@pytest.mark.parametrize(
    ("environment", "on_terminal", "wanted"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "0"}, True, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colours(environment: dict[str, str], on_terminal: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colours(on_terminal=on_terminal) is wanted


def test_no_colour_when_piped(port: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    report()
    assert "\x1b" not in capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    report()
    assert "\x1b[" in capsys.readouterr().out


def test_what_stdout_cannot_encode_is_escaped(port: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "figures", "port"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 0
    assert b"450 m\\xe8tres" in done.stdout


@pytest.mark.parametrize("words", ["report port --rules quay.yaml", "figures port", "facts port --rules quay.yaml"])
def test_what_programs_read_is_utf_8_whatever_the_terminal(words: str, port: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", *words.split(), "--format", "json"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert "450 mètres" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name of a file is Unicode")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github", "markdown", "csv", "html"])
def test_a_file_whose_name_is_no_unicode_is_told(form: str, port: Path) -> None:
    (port / os.fsdecode(b"caf\xe9.txt")).write_text("The quay is 300 metres long.\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "claimcheck", "report", "port", "--format", form], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


@pytest.mark.parametrize("command", ["report", "figures", "facts"])
def test_a_dash_is_standard_output(command: str, port: Path, capsys: Capture) -> None:
    assert run([command, "port", "-o", "-"]) == 0
    assert capsys.readouterr().out
    assert not Path("-").exists()


# Documents


def test_a_language_may_be_given_as_a_tag(port: Path, capsys: Capture) -> None:
    assert run(["figures", "port", "--language", "FR-ca", "--format", "json"]) == 0
    assert {figure["language"] for figure in json.loads(capsys.readouterr().out)["figures"]} == {"fr"}


def test_standard_input_is_a_document(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Il y a plus de 30 pays.")))
    assert run(["figures", "-", "--format", "json", "--language", "fr"]) == 0
    figure = json.loads(capsys.readouterr().out)["figures"][0]
    assert (figure["document"], figure["text"], figure["language"]) == ("-", "30 pays", "fr")


def test_date_resolves_yearless_dates(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").write_text("Le sommet a eu lieu le 4 mai dernier à Bakou.", encoding="utf-8")
    run(["figures", "a.txt", "--date", "2020-06-27", "--language", "fr", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["figures"][0]["value"]["from"] == "2020-05-04"


def test_figures_of_one_kind(port: Path, capsys: Capture) -> None:
    assert run(["figures", "port", "--kind", "money"]) == 0
    assert capsys.readouterr().out.endswith("2 documents · 0 figures\n")


def test_figures_explain_how_they_were_read(port: Path, capsys: Capture) -> None:
    run(["figures", "port", "--explain", "--skipped"])
    out = capsys.readouterr().out
    assert "300 metres" in out
    assert "digits > " in out


@pytest.mark.parametrize("columns", [24, 40, 60])
def test_figures_keep_what_they_were_read_as_on_a_narrow_terminal(columns: int) -> None:
    document = Document(text="On 4 May 2021 twelve million five hundred thousand people saw ISO 9001.", name="wire.txt")
    (figures, skipped) = figures_of(document)
    lines = list(as_text([(document, figures, skipped)], Look(width=columns), explain=False))
    assert all(width(line) <= columns for line in lines)
    told = " ".join(" ".join(lines).split())
    assert "date 2021-05-04" in told
    assert "count 12,500,000 person" in told
    assert "passed over: reference" in told


def test_rules_are_listed_under_their_packs(capsys: Capture) -> None:
    """Which `--select` takes, too."""
    assert run(["rules", "list", "--no-config"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines if line and not line.startswith(" ")][:2] == ["core", "diplomacy"]
    assert lines[0] == "core  Checks that need no topic"
    assert lines[-2].endswith("rules · 2 packs")


def test_the_ledger_counts_its_facts(capsys: Capture) -> None:
    run(["facts", str(SEEDS), "--select", "diplomacy", "--no-config"])
    assert capsys.readouterr().out.splitlines()[-1] == "14 facts · 2 compatible · 2 conflicts · 10 same"


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_listings_keep_to_the_width_of_the_terminal(columns: int) -> None:
    """Whatever the width, nothing is broken into columns of some letters, and no line is too long."""
    seeds, look = claimcheck.load(SEEDS), Look(width=columns)
    report = claimcheck.check(seeds, near=True)
    known = claimcheck.load_rules()
    rules = known.rules
    ledger = list(facts.as_text(report, look))
    listed = [*manual.table(rules, look, known.packs), *manual.page(rules[0], look)]
    lines = [*ledger, *listed, *claimcheck.render(report, "text", look=look).splitlines()]
    assert [line for line in lines if width(line) > columns] == []
    assert len(lines) * columns < 4 * sum(width(line) for line in lines)


def test_figures_in_json_hold_the_trace(port: Path, capsys: Capture) -> None:
    run(["figures", "port", "--explain", "--format", "json"])
    found = json.loads(capsys.readouterr().out)["figures"]
    assert [bool(figure["trace"]) for figure in found] == [True] * len(found) != []


def test_include_and_exclude(port: Path, capsys: Capture) -> None:
    run(["figures", "port", "--exclude", "wire*", "--format", "json"])
    assert [each["name"] for each in json.loads(capsys.readouterr().out)["documents"]] == ["port/bulletin.txt"]


# Facts


def test_facts_lists_the_ledger(port: Path, capsys: Capture) -> None:
    assert run(["facts", "port", "--rules", "quay.yaml", "--select", "quay-length"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("conflict")
    assert any(line.startswith("  ≠ A ") and "port/" in line for line in lines)
    assert lines[-1] == "1 fact · 1 conflict"


def test_facts_of_one_verdict(port: Path, capsys: Capture) -> None:
    run(["facts", "port", "--rules", "quay.yaml", "--select", "quay-length", "--verdict", "same", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["facts"] == []


def test_facts_as_csv(port: Path, capsys: Capture) -> None:
    run(["facts", "port", "--rules", "quay.yaml", "--select", "quay-length", "--format", "csv"])
    assert capsys.readouterr().out.startswith("fact,rule,verdict,standing,conflict,side,fits,document")


# Accepting


def test_an_accepted_conflict_is_left_out_and_counted(port: Path, tmp_path: Path, capsys: Capture) -> None:
    report("--format", "json=a.json", "-q")
    fingerprint = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["conflicts"][0]["fingerprint"]
    assert run(["accept", fingerprint, "--reason", "two quays", "--report", "a.json"]) == 0
    assert 'about: "Length of the quay: ' in (tmp_path / "claimcheck-accepted.yaml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert report("--fail-on", "warning") == 0
    assert "1 accepted" in capsys.readouterr().out


def test_an_accepted_conflict_can_still_be_explained(port: Path, capsys: Capture) -> None:
    report("--format", "json=a.json", "--quiet")
    fingerprint = json.loads(Path("a.json").read_text(encoding="utf-8"))["conflicts"][0]["fingerprint"]
    assert run(["accept", fingerprint, "--reason", "measured twice"]) == 0
    assert run(["explain", fingerprint, "port", "--rules", "quay.yaml"]) == 0
    assert "450 mètres and 300 metres: cannot both be true" in capsys.readouterr().out


def test_a_new_value_reopens_an_accepted_conflict(port: Path, tmp_path: Path) -> None:
    report("--format", "json=a.json", "-q")
    fingerprint = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["conflicts"][0]["fingerprint"]
    run(["accept", fingerprint, "--reason", "two quays"])
    (port / "wire.txt").write_text("The quay is 310 metres long.\n", encoding="utf-8")
    assert report("--fail-on", "warning") == 1


def test_accept_refuses_a_day_that_is_over(capsys: Capture) -> None:
    """It would be told as expired at once."""
    assert run(["accept", "0123456789ab", "--reason", "x", "--until", "2001-02-03", "--no-config"]) == 2
    assert "2001-02-03 is over already" in capsys.readouterr().err


def test_a_deprecated_rule_tells_its_replacement(port: Path, tmp_path: Path, capsys: Capture) -> None:
    """Wherever it takes part in a run."""
    text = (
        "rule: {}\ntitle: T\n{}find: {{about: {{x: {{en: [zzz]}}}}}}\nmust: agree\nexamples:\n"
        "  - flag: a\n    texts: [{{en: zzz 4 cats}}, {{en: zzz 5 cats}}]\n"
        "  - pass: b\n    texts: [{{en: zzz 4 cats}}, {{en: zzz 4 cats}}]\n"
    )
    rules = tmp_path / "old.yaml"
    old = text.format("old-cats", "status: deprecated\nreplaced_by: cats\n")
    rules.write_text(old + "---\n" + text.format("cats", ""), encoding="utf-8")
    words = ["report", "port", "--no-config", "--rules", str(rules)]
    run(words)
    assert "old-cats is deprecated: use cats instead" in " ".join(capsys.readouterr().out.split())
    run([*words, "--ignore", "old-cats"])
    assert "deprecated" not in capsys.readouterr().out


def test_accept_refuses_what_the_report_does_not_hold(port: Path, capsys: Capture) -> None:
    report("--format", "json=a.json", "-q")
    assert run(["accept", "0123456789ab", "--reason", "x", "--report", "a.json"]) == 2
    assert "a.json: has no conflict 0123456789ab" in capsys.readouterr().err


def test_accept_refuses_what_the_documents_do_not_have(port: Path, tmp_path: Path, capsys: Capture) -> None:
    """A fingerprint with a digit wrong would let nothing stand, and only the next report would tell."""
    report("--format", "json=a.json", "-q")
    fingerprint = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["conflicts"][0]["fingerprint"]
    among = ["--reason", "two quays", "--documents", "port", "--rules", "quay.yaml"]
    assert run(["accept", fingerprint[::-1], *among]) == 2
    assert f"port: has no conflict {fingerprint[::-1]}" in capsys.readouterr().err
    assert run(["accept", fingerprint, *among]) == 0
    assert 'about: "Length of the quay: ' in (tmp_path / "claimcheck-accepted.yaml").read_text(encoding="utf-8")


# Watching, progress


def test_watch_reports_again_after_a_change(port: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "INTERVAL", 0.01)
    seen = []

    def once(arguments: Namespace) -> int:
        seen.append((port / "wire.txt").read_text(encoding="utf-8"))
        if len(seen) == 1:
            (port / "wire.txt").write_text("changed, and longer than before", encoding="utf-8")
            os.utime(port / "wire.txt", ns=(1, time.time_ns()))
        return len(seen)

    arguments = Namespace(
        paths=["port"], config=None, no_config=True, output=None, format=["json=port/a.json"], quiet=True
    )
    before = watching.state(arguments)
    assert [Path(path).name for path in sorted(before)] == ["bulletin.txt", "wire.txt"]
    monkeypatch.setattr(watching, "state", lambda _: {"a": (len(seen), 0)} if len(seen) < 2 else {"a": (9, 9)})
    states = iter([{"a": (1, 1)}, {"a": (1, 1)}, {"a": (2, 2)}, {"a": (2, 2)}])
    monkeypatch.setattr(watching, "state", lambda _: next(states))
    assert watching.watch(arguments, once, rounds=2) == 2
    assert seen[1].startswith("changed")


def test_progress_waits_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written by quick work; slow work shows a line, and takes it away at the end."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with Progress() as progress:
        progress.stage("reading the documents")
    assert terminal.getvalue() == ""
    monkeypatch.setattr("claimcheck.cli._shape.progress.PATIENCE", 0.01)
    monkeypatch.setattr("claimcheck.cli._shape.progress.INTERVAL", 0.01)
    with Progress() as progress:
        progress.stage("finding figures", 4)
        progress.step(2)
        time.sleep(0.2)
    assert "finding figures [############............] 2 of 4" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


# Start-up


def test_the_help_knows_the_words_of_the_model() -> None:
    assert (KINDS, SEVERITIES) == (model.KINDS, model.SEVERITIES)
    assert get_args(model.Verdict) == facts.VERDICTS


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from claimcheck.cli import run; run(['--help']);"
        "print(sorted({'attr', 'yaml', 'pint', 'rich', 'regex', 'jinja2', 'pathlib', 'inspect', 'rapidfuzz',"
        "'claimcheck.model', 'claimcheck.readers'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"], capture_output=True
    )
    assert done.stderr.decode().strip() == "[]"


# Completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command_and_its_options(shell: str, capsys: Capture) -> None:
    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in (*commands(), "fail-on", "baseline", "warning", "sarif"):
        assert word in script


def test_bash_completion_completes(tmp_path: Path, capsys: Capture) -> None:
    run(["completion", "bash"])
    (tmp_path / "script").write_text(capsys.readouterr().out, encoding="utf-8")
    asked = (
        'source ./script; COMP_WORDS=(claimcheck report --fail-on "");'
        ' COMP_CWORD=3; _claimcheck; echo "${COMPREPLY[@]}"'
    )
    try:
        done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True)
    except FileNotFoundError:
        pytest.skip("there is no bash here")
    assert done.stdout == "error warning info never\n"


def test_figures_are_the_same_in_several_processes(port: Path, capsys: Capture) -> None:
    told = []
    for jobs in ("1", "2"):
        assert run(["figures", "port", "--jobs", jobs]) == 0
        told.append(capsys.readouterr().out)
    assert "450 mètres" in told[0]
    assert told[0] == told[1]


def test_an_id_of_a_shipped_rule_is_a_fault_in_the_test_of_rules_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.yaml").write_text(RULE.replace("quay-length", "same-fact"), encoding="utf-8")
    assert run(["rules", "test", "mine.yaml"]) == 2
    assert '"same-fact" is taken by' in capsys.readouterr().err
