"""Accepted conflicts: the file in which a project keeps those that it has looked at and lets stand.

An entry names a conflict by its fingerprint (rule, fact and the set of distinct values): a new value reopens it, a
further copy of a known one does not. Entries that have expired or that fit nothing are told.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import define, evolve

from claimcheck.errors import ConfigurationError
from claimcheck.model import Problem, Report

HEADER = """\
# Conflicts that were looked at and are let stand. `claimcheck accept FINGERPRINT --reason …` adds to this list;
# a conflict comes back as soon as one of its values changes, or after the day in `until`.
"""
KEYS = ("fingerprint", "reason", "until", "about")
FINGERPRINT = re.compile(r"[0-9a-f]{12}")


@define(frozen=True)
class Accepted:
    """One conflict that is let stand.

    Attributes:
        fingerprint: The conflict's.
        reason: Why.
        until: The last day on which it is let stand; None for no end.
        about: What it is about, for people.
        line: Where it stands in the file, from 1; 0 for an entry that is not in a file yet.
    """

    fingerprint: str
    reason: str
    until: datetime.date | None = None
    about: str = ""
    line: int = 0

    def expired(self, today: datetime.date) -> bool:
        """Whether the last day has passed."""
        return self.until is not None and today > self.until


def read(path: Path) -> tuple[Accepted, ...]:
    """The entries of a file, in its order.

    Raises:
        ConfigurationError: The file cannot be read or has faults; all are told at once.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise ConfigurationError(f"{path}: is not UTF-8: {error}") from None
    faults: list[str] = []
    entries = tuple(_entries(text, path, faults))
    if faults:
        raise ConfigurationError("\n".join(faults))
    return entries


def _entries(text: str, path: Path, faults: list[str]) -> Iterable[Accepted]:
    lines: dict[str, int] = {}
    for line, row in _rows(text, path, faults):
        fault = _fault(row) or (
            f"is listed on line {lines[row['fingerprint']]} too" if row["fingerprint"] in lines else ""
        )
        if fault:
            faults.append(f"{path}:{line}: {fault}")
            continue
        lines[row["fingerprint"]] = line
        yield Accepted(row["fingerprint"], row["reason"], _day(row.get("until", "")), row.get("about", ""), line)


def _rows(text: str, path: Path, faults: list[str]) -> Iterable[tuple[int, dict[str, str]]]:
    """The rows as texts with their lines: nothing is typed, so a fingerprint of digits stays one."""
    import yaml

    try:
        root = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ConfigurationError(f"{path}:{mark.line + 1 if mark else 1}: is not YAML: {error}") from None
    for node in _items(root, path):
        line = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            yield line, {str(key.value): str(value.value) for key, value in node.value}
        else:
            faults.append(f"{path}:{line}: an entry needs fingerprint and reason")


def _items(root: Any, path: Path) -> Sequence[Any]:
    """The nodes of the list `accepted`."""
    import yaml

    if root is None:
        return ()
    if not isinstance(root, yaml.MappingNode) or [key.value for key, _ in root.value] != ["accepted"]:
        raise ConfigurationError(f"{path}:1: the file must hold one list named accepted")
    listed = root.value[0][1]
    if isinstance(listed, yaml.SequenceNode):
        return list(listed.value)
    if listed.value in ("", "[]"):
        return ()
    raise ConfigurationError(f"{path}:{listed.start_mark.line + 1}: accepted must be a list")


def _fault(row: dict[str, str]) -> str:
    """What is wrong with a row; "" for nothing."""
    unknown = [key for key in row if key not in KEYS]
    if unknown:
        return f"unknown key {unknown[0]!r}; there are {', '.join(KEYS)}"
    if not FINGERPRINT.fullmatch(row.get("fingerprint", "")):
        return f"fingerprint: {row.get('fingerprint', '')!r} is not twelve hexadecimal digits"
    if not row.get("reason", "").strip():
        return "reason: is missing; say why the conflict is let stand"
    if row.get("until") and _day(row["until"]) is None:
        return f"until: {row['until']!r} is not a day such as 2030-12-31"
    return ""


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def apply(
    report: Report, entries: Sequence[Accepted], today: datetime.date, *, path: str, whole: bool = True
) -> Report:
    """The report without the conflicts that are let stand.

    Args:
        report: What a run found.
        entries: The accepted conflicts.
        today: The day of the run, against which `until` is held.
        path: Name of the file, for the notes on entries that have expired or fit nothing.
        whole: Whether all rules ran; only then an entry that fits nothing is told.
    """
    valid = {entry.fingerprint for entry in entries if not entry.expired(today)}
    kept = tuple(conflict for conflict in report.conflicts if conflict.fingerprint not in valid)
    found = {conflict.fingerprint for conflict in report.conflicts}
    notes = [note for entry in entries if (note := _note(entry, found, today, path, whole=whole))]
    return evolve(
        report,
        conflicts=kept,
        suppressed=report.suppressed + len(report.conflicts) - len(kept),
        problems=(*report.problems, *notes),
    )


def _note(entry: Accepted, found: set[str], today: datetime.date, path: str, *, whole: bool) -> Problem | None:
    where = f"{path}:{entry.line}"
    if entry.expired(today):
        return Problem(where, f"{entry.fingerprint} was accepted until {entry.until}; decide anew or remove it", "note")
    if whole and entry.fingerprint not in found:
        reason = f"{entry.fingerprint} fits no conflict here; if these are all documents, remove it"
        return Problem(where, reason, "note")
    return None


def add(path: Path, entries: Sequence[Accepted]) -> None:
    """Writes entries to a file, which is made where it is missing; one of the same fingerprint is replaced.

    Raises:
        ConfigurationError: The file has faults, or cannot be written.
    """
    known = {entry.fingerprint: entry for entry in read(path)} if path.exists() else {}
    replaced = any(entry.fingerprint in known for entry in entries)
    try:
        if replaced or not known:
            known.update((entry.fingerprint, entry) for entry in entries)
            path.write_text(HEADER + "accepted:\n" + "".join(map(_written, known.values())), encoding="utf-8")
            return
        text = path.read_text(encoding="utf-8")
        text += "" if text.endswith("\n") else "\n"
        indent = re.findall(r"^( *)- ", text, re.MULTILINE)[-1]
        added = "".join(map(_written, entries)).splitlines(keepends=True)
        path.write_text(text + "".join(indent + line for line in added), encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written: {error.strerror or error}") from None


def _written(entry: Accepted) -> str:
    import json

    lines = [f'- fingerprint: "{entry.fingerprint}"', f"  reason: {json.dumps(entry.reason, ensure_ascii=False)}"]
    if entry.until:
        lines.append(f"  until: {entry.until.isoformat()}")
    if entry.about:
        lines.append(f"  about: {json.dumps(entry.about, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
