"""Settings, documents and rules, as a command line names them."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.cli._shape.arguments import did_you_mean
from claimcheck.cli._shape.streams import tell
from claimcheck.config import ACCEPTED, KEYS, Settings, find, read
from claimcheck.errors import UsageError
from claimcheck.spelling import nearest
from claimcheck.wording import counted

if TYPE_CHECKING:
    import datetime

    from claimcheck.cli._shape.progress import Progress
    from claimcheck.model import Document, Problem, Report
    from claimcheck.readers import Loaded, SkippedFile
    from claimcheck.ruleset import Fault, Rule, RuleSet

NO_READER = "no reader for its suffix"
"""Why a file of a folder was passed over that somebody may have wished to be read."""
MOST_SUFFIXES = 6


def settings(arguments: Namespace) -> Settings:
    """The settings of the configuration file, if there is one, and over them those of the command line.

    Raises:
        ConfigurationError: The configuration file has faults.
    """
    path = Path(arguments.config) if arguments.config else None
    if path is None and not arguments.no_config:
        path = find(Path.cwd())
    found = read(path) if path else Settings()
    given = {key.name: _given(arguments, key.name.replace("-", "_")) for key in KEYS}
    return found.overridden(given)


def _given(arguments: Namespace, name: str) -> Any:
    value = getattr(arguments, name, None)
    return tuple(value) if isinstance(value, list) else value


def missing(paths: list[str]) -> list[str]:
    """What to say about each named path that is not there."""
    return [_absent(path) for path in paths if path != "-" and not os.path.exists(path)]


def _absent(path: str) -> str:
    if os.path.islink(path):
        return f"{path}: is a link to {os.readlink(path)}, which is not there"
    return f"{path}: no such file or folder{_similar(path)}"


def _similar(path: str) -> str:
    """The nearest name in the folder where the path was looked for."""
    folder, name = os.path.split(path.rstrip("/\\"))
    try:
        with os.scandir(folder or ".") as entries:
            names = {entry.name: entry.name + ("/" if entry.is_dir() else "") for entry in entries}
    except OSError:
        return _similar(folder) if folder and folder != path else ""
    near = nearest(name, names)
    return f"; did you mean {os.path.join(folder, names[near])}?" if near else ""


class Sources:
    """The documents of a command line.

    Attributes:
        documents: What could be read.
        problems: What could not, and why.
        complete: Whether every path that was named could be read.
    """

    def __init__(self, paths: list[str], chosen: Settings, progress: Progress) -> None:
        """Reads the documents; what is wrong with a named path is told on standard error.

        Args:
            paths: As named; "-" is standard input.
            chosen: Which files of folders are read, and what is known of documents that do not tell it.
            progress: Hears of every file.

        Raises:
            UsageError: There is no document at all.
        """
        progress.stage("reading the documents")
        absent = missing(paths)
        for fault in absent:
            tell(fault)
        loaded = _loaded(paths, chosen, progress)
        self.problems: tuple[Problem, ...] = (*loaded.problems, *unknown(loaded.skipped_files, paths))
        self.documents: tuple[Document, ...] = loaded.documents
        unread = {problem.source for problem in self.problems if problem.kind == "read"}
        self.complete = not absent and not unread.intersection(paths)
        if not self.documents:
            raise UsageError("\n".join(_nothing_read(paths, self.problems)))


def _nothing_read(paths: Sequence[str], problems: Sequence[Problem]) -> Iterator[str]:
    """Why there is no document, a line for each problem, and one for the paths of which none tells."""
    yield from (f"{problem.source}: {problem.reason}" for problem in problems)
    told = {problem.source for problem in problems}
    silent = [path for path in paths if path not in told]
    if silent:
        yield "no documents to read in " + ", ".join(silent)


def _loaded(paths: list[str], chosen: Settings, progress: Progress) -> Loaded:
    """What is read of the paths that are there."""
    import sys

    from claimcheck.readers import load

    return load(
        [path for path in paths if path == "-" or os.path.exists(path)],
        include=chosen["include"],
        exclude=chosen["exclude"],
        stdin=getattr(sys.stdin, "buffer", None),
        language=chosen["language"],
        date=chosen["date"],
        progress=progress.item,
    )


def unknown(skipped: Sequence[SkippedFile], paths: Sequence[str]) -> Iterator[Problem]:
    """A note for each folder in which there are files of formats that no reader reads."""
    from collections import Counter

    from claimcheck.model import Problem

    for folder in paths:
        suffixes = Counter(
            os.path.splitext(entry.name)[1].lower()
            for entry in skipped
            if entry.reason == NO_READER and Path(entry.name).is_relative_to(folder)
        )
        if suffixes:
            kinds = ", ".join(f"{number} {suffix}" for suffix, number in suffixes.most_common(MOST_SUFFIXES))
            rest = ", …" if len(suffixes) > MOST_SUFFIXES else ""
            files = counted(suffixes.total(), "file")
            yield Problem(folder, f"{files} passed over, for which there is no reader: {kinds}{rest}", "note")


def rules(chosen: Settings) -> RuleSet:
    """The shipped rules and those that are named; their faults are told on standard error."""
    from claimcheck.ruleset import default_places

    return rules_in([*default_places(), *chosen["rules"]])


def rules_in(places: Sequence[str | Path]) -> RuleSet:
    """The rules in files and folders; their faults are told on standard error."""
    from claimcheck.ruleset import load_rules

    loaded = load_rules(places)
    if loaded.faults:
        tell("\n".join(str(fault) for fault in loaded.faults))
    return loaded


def clashes(places: Sequence[str | Path], known: Sequence[Fault]) -> list[Fault]:
    """The faults that rules have only beside the shipped ones; they are told on standard error."""
    from claimcheck.ruleset import default_places, load_rules

    told = set(map(str, known))
    found = [fault for fault in load_rules([*default_places(), *places]).faults if str(fault) not in told]
    if found:
        tell("\n".join(map(str, found)))
    return found


def rule_of(rule_set: RuleSet, rule_id: str) -> Rule:
    """The rule with an id.

    Raises:
        UsageError: There is none; the nearest id is suggested.
    """
    from claimcheck.ruleset import LIST_HINT

    rule = rule_set.get(rule_id)
    if rule is None:
        hint = did_you_mean(rule_id, (each.id for each in rule_set.rules)) or LIST_HINT
        raise UsageError(f"there is no rule {rule_id!r}{hint}")
    return rule


def baseline(chosen: Settings) -> Path | None:
    """The file of accepted conflicts: the one that is set, else the usual one beside the configuration or here.

    Raises:
        UsageError: The one that is set does not exist.
    """
    if chosen["baseline"]:
        path = Path(chosen["baseline"])
        if not path.exists():
            raise UsageError(f"{path}: no such file of accepted conflicts; claimcheck accept makes one")
        return path
    folder = chosen.file.parent if chosen.file else Path()
    return next((path for path in (folder / ACCEPTED, Path(ACCEPTED)) if path.is_file()), None)


def without_accepted(report: Report, chosen: Settings, today: datetime.date) -> Report:
    """The report without the conflicts that the baseline lets stand."""
    path = baseline(chosen)
    if path is None:
        return report
    from claimcheck.baseline import apply, read

    whole = not (chosen["select"] or chosen["ignore"])
    return apply(report, read(path), today, path=str(path), whole=whole)
