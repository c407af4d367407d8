"""What installed packages add: the worked example under docs/examples/, and the pytest plugin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "claimcheck-planets"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as an installer leaves it: the package, and its metadata with the entry points."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(EXAMPLE / "claimcheck_planets", folder / "claimcheck_planets")
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = folder / f"claimcheck_planets-{project['version']}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    lines = []
    for group, points in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {value}" for name, value in points.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n")
    return folder


def run(installed: Path, *words: str, at: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(ROOT), str(installed)))
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *words, "--no-config"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=at,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        timeout=120,
    )


def test_rules_and_checks_of_a_package_are_used(installed, tmp_path):
    """Its pack is listed beside the shipped ones, and its rules pass, one of them with its own verb."""
    done = run(installed, "rules", "test", "-k", "planets", at=tmp_path)
    assert done.returncode == 2, "no rule or example bears the name of the pack"
    listed = run(installed, "rules", "list", at=tmp_path)
    assert "moons-of-mars" in listed.stdout
    assert "3 packs" in listed.stdout
    for word in ("moons", "even-rings"):
        done = run(installed, "rules", "test", "-k", word, at=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr


def test_readers_and_formats_of_a_package_are_used(installed, tmp_path):
    """A file of its suffix is read by its reader, and its format renders the report."""
    (tmp_path / "sky.star").write_text("* Mars has 2 moons. * Mars has 3 moons. *", encoding="utf-8")
    done = run(installed, "report", "sky.star", "--format", "tally", at=tmp_path)
    assert (done.stdout, done.returncode) == ("moons-of-mars: 2\n", 1), done.stderr


def test_metadata_is_read_only_where_a_package_names_claimcheck(installed):
    """Reading it costs more than most of what a run imports; an archive on the path may hold anything."""
    code = (
        "import sys; sys.path += sys.argv[1:]; from claimcheck import plugins;"
        "print(len(plugins.named('claimcheck.rules')), 'importlib.metadata' in sys.modules)"
    )

    def told(*path: str) -> str:
        command = [sys.executable, "-S", "-c", code, str(ROOT), *path]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert told() == "0 False"
    assert told(str(installed)) == "1 True"
    archive = shutil.make_archive(str(installed.parent / "packed"), "zip", installed)
    assert told(archive) == "1 True"


RULE = """
rule: trees-of-ulm
title: Trees of Ulm
find: {kind: count, of: tree, about: {any: [Ulm]}}
must: agree
examples:
  - flag: forty and fifty
    texts: [{en: Ulm planted 40 trees.}, {fr: Ulm a planté 50 arbres.}]
  - pass: forty twice
    texts: [{en: Ulm planted 40 trees.}, {fr: Ulm a planté 40 arbres.}]
"""


def collected(folder: Path, text: str) -> str:
    (folder / "trees.yaml").write_text(text, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "claimcheck.pytest_plugin",
            "--claimcheck-rules",
            "-q",
            "-rA",
            str(folder),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        timeout=120,
    )
    return done.stdout


class TestPytest:
    def test_examples_are_tests(self, tmp_path):
        """Each example and the altered numbers of each rule."""
        assert "3 passed" in collected(tmp_path, RULE)

    def test_a_failing_example_tells_what_happened(self, tmp_path):
        """Without a stack, with the figures as they were read."""
        told = collected(tmp_path, RULE.replace("50 arbres", "40 arbres"))
        assert "1 failed" in told
        assert "a conflict was expected" in told
        assert "40 trees: count 40 tree" in told

    def test_a_faulty_rule_fails(self, tmp_path):
        """The fault with its place."""
        assert "trees.yaml:5:7" in collected(tmp_path, RULE.replace("must: agree", "must: agre"))

    def test_other_yaml_is_left_alone(self, tmp_path):
        """A file without a rule is no test."""
        assert "no tests ran" in collected(tmp_path, "name: something else\n")
