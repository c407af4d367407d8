"""What installed packages add through entry points; the metadata of all packages is read once in a process."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterator
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

METADATA = (".dist-info", ".egg-info", "EGG-INFO")
MENTION = "[claimcheck."


@functools.cache
def named(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group such as `claimcheck.checks`, by name."""
    return tuple(point for (of, _), point in sorted(_every().items(), key=lambda item: item[0]) if of == group)


@functools.cache
def _every() -> dict[tuple[str, str], EntryPoint]:
    """All entry points for claimcheck by group and name; of two packages with one name, the one that is imported."""
    found: dict[tuple[str, str], EntryPoint] = {}
    if not _mentioned():
        return found
    from importlib.metadata import distributions

    for package in distributions():
        if MENTION in (package.read_text("entry_points.txt") or ""):
            for point in package.entry_points:
                found.setdefault((point.group, point.name), point)
    return found


def _mentioned() -> bool:
    """Whether any package may add something; `importlib.metadata`, slow to import, is asked only then."""
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return True
    return any(_adds(place) for place in dict.fromkeys(sys.path))


def _adds(place: str) -> bool:
    """Whether the metadata in a folder of packages names claimcheck; an archive is taken to do so."""
    try:
        with os.scandir(place or ".") as entries:
            return any(map(_names_it, _metadata(entries)))
    except NotADirectoryError:
        return True
    except OSError:
        return False


def _metadata(entries: Iterator[os.DirEntry[str]]) -> Iterator[str]:
    """The paths of the files of entry points."""
    return (os.path.join(entry.path, "entry_points.txt") for entry in entries if entry.name.endswith(METADATA))


def _names_it(path: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return MENTION in file.read()
    except OSError:
        return False
