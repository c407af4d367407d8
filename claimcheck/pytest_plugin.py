"""pytest collects rule files: each example of each rule is a test, and each altered number.

Switched on with ``--claimcheck-rules`` or ``claimcheck_rules = true`` in the settings of pytest; then every `.yaml` and
`.yml` file among the paths that begins a rule is collected.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from claimcheck.ruleset import Example, Rule

SUFFIXES = (".yaml", ".yml")
KEYS = ("rule:", "extends:")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option and the setting."""
    about = "collect claimcheck rule files as tests"
    parser.getgroup("claimcheck").addoption("--claimcheck-rules", action="store_true", default=False, help=about)
    parser.addini("claimcheck_rules", about, type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A rule file, where rule files are collected."""
    config = parent.config
    if not (config.getoption("--claimcheck-rules") or config.getini("claimcheck_rules")):
        return None
    if file_path.suffix not in SUFFIXES or not _is_rule_file(file_path):
        return None
    found: pytest.Collector = RuleFile.from_parent(parent, path=file_path)
    return found


def _is_rule_file(path: Path) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    return any(line.startswith(KEYS) for line in text.splitlines())


class RuleFile(pytest.File):
    """The rules of one file."""

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each fault, each example, and each rule's altered numbers."""
        from claimcheck.ruleset import load_rules

        loaded = load_rules([self.path])
        for fault in loaded.faults:
            yield FaultItem.from_parent(self, name=f"{fault.line}:{fault.column}", text=str(fault))
        for rule in loaded.rules:
            for example in rule.examples:
                word = "flag" if example.flag else "pass"
                yield ExampleItem.from_parent(
                    self, name=f"{rule.id}::{word}: {example.title}", rule=rule, example=example
                )
            yield AlterationItem.from_parent(self, name=f"{rule.id}::altered numbers", rule=rule)


class Failed(Exception):
    """What is not as a rule says."""


class _Item(pytest.Item):
    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, without the stack; in full where it is another trouble."""
        return str(excinfo.value) if isinstance(excinfo.value, Failed) else super().repr_failure(excinfo, style)


class FaultItem(_Item):
    """A fault of the file, which fails."""

    def __init__(self, *, text: str, **options: Any) -> None:
        super().__init__(**options)
        self.text = text

    def runtest(self) -> None:
        """Fails with the fault."""
        raise Failed(self.text)


class ExampleItem(_Item):
    """One example of a rule."""

    def __init__(self, *, rule: Rule, example: Example, **options: Any) -> None:
        super().__init__(**options)
        self.rule, self.example = rule, example

    def runtest(self) -> None:
        """Runs the example with its rule alone."""
        from claimcheck.proof import trial
        from claimcheck.proof.report import happened

        found = trial(self.rule, self.example)
        if not found.passed:
            raise Failed("\n".join([*found.faults, *happened(self.rule, found)]))

    def reportinfo(self) -> tuple[Path, int, str]:
        """The line of the example."""
        return self.path, self.example.line - 1, self.name


class AlterationItem(_Item):
    """The altered numbers of a rule's `pass` examples."""

    def __init__(self, *, rule: Rule, **options: Any) -> None:
        super().__init__(**options)
        self.rule = rule

    def runtest(self) -> None:
        """Alters each number that is compared and demands a conflict."""
        from claimcheck.proof import proof
        from claimcheck.proof.report import unnoticed

        deaf = [unnoticed(each) for each in proof(self.rule).alterations if not each.flagged]
        if deaf:
            raise Failed("\n".join(deaf))
