"""The files in a folder, sorted; hidden and ignored ones are passed over and counted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import define

from claimcheck.readers._patterns import Patterns

HERE = os.curdir + os.sep
"""What the paths of files in the current folder begin with; their names do without it."""
IGNORE_FILE = ".gitignore"
MOST_IGNORE_BYTES = 2**20


@define(frozen=True)
class SkippedFile:
    """A file or folder that was passed over, and why."""

    name: str
    reason: str


@define(frozen=True, eq=False, repr=False)
class Filter:
    """Which files of a folder are wanted; patterns are those of .gitignore files, relative to the folder.

    Attributes:
        include: Only files that match one of these, whatever their suffix; all readable ones where it is empty.
        exclude: No files or folders that match one of these.
        known: Whether a reader may read a file, by its name.
    """

    include: tuple[str, ...]
    exclude: tuple[str, ...]
    known: Callable[[str], bool]


def walk(folder: str, wanted: Filter) -> Iterator[str | SkippedFile | OSError]:
    """The files below a folder in the order of their paths, what was skipped, and folders that cannot be opened."""
    ignored = _Ignored(folder)
    include = Patterns.of(wanted.include)
    exclude = Patterns.of(wanted.exclude)
    stack = _entries(folder)
    while stack:
        entry = stack.pop()
        if isinstance(entry, OSError):
            yield entry
            continue
        path = entry.path.removeprefix(HERE)
        inner = os.path.relpath(path, folder).replace(os.sep, "/")
        is_folder = entry.is_dir()
        reason = _reason(entry, inner, exclude, ignored)
        if not reason and is_folder:
            stack.extend(_entries(entry.path))
            continue
        if not reason and include.lines and not include.covers(inner):
            reason = "not included"
        if not reason and not include.lines and not wanted.known(path):
            reason = "no reader for its suffix"
        yield SkippedFile(path, reason) if reason else path


def _entries(folder: str) -> list[os.DirEntry[str] | OSError]:
    """The entries of a folder, the last first."""
    try:
        with os.scandir(folder) as entries:
            return [*sorted(entries, key=lambda entry: entry.name, reverse=True)]
    except OSError as error:
        return [error]


def _reason(entry: os.DirEntry[str], inner: str, exclude: Patterns, ignored: _Ignored) -> str:
    """Why the entry is passed over; "" where it is not."""
    is_folder = entry.is_dir()
    if entry.name.startswith("."):
        return "hidden"
    if exclude.said(inner, is_folder=is_folder):
        return "excluded"
    if ignored.covers(entry.path, is_folder=is_folder):
        return "ignored by .gitignore"
    if is_folder:
        return "a link to a folder" if entry.is_symlink() else ""
    return "" if entry.is_file() else "no regular file"


class _Ignored:
    """What the .gitignore files in and above a folder leave out, up to the root of its repository."""

    def __init__(self, folder: str) -> None:
        self._specs: dict[Path, Patterns | None] = {}
        self._top = Path(folder).resolve()
        for parent in (self._top, *self._top.parents):
            if (parent / ".git").exists():
                self._top = parent
                break

    def covers(self, path: str, *, is_folder: bool) -> bool:
        """Whether the innermost .gitignore file that has a say leaves the path out."""
        whole = Path(os.path.abspath(path)).parent.resolve() / Path(path).name
        for parent in whole.parents:
            spec = self._spec(parent)
            if spec is not None:
                said = spec.said(whole.relative_to(parent).as_posix(), is_folder=is_folder)
                if said is not None:
                    return said
            if parent == self._top:
                break
        return False

    def _spec(self, folder: Path) -> Patterns | None:
        if folder not in self._specs:
            self._specs[folder] = _ignore_file(folder / IGNORE_FILE)
        return self._specs[folder]


def _ignore_file(path: Path) -> Patterns | None:
    if not path.is_file():
        return None
    with path.open(encoding="utf-8", errors="replace") as file:
        return Patterns.of(file.read(MOST_IGNORE_BYTES).splitlines())
