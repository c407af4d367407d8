"""What installed packages add through entry points; the metadata of all packages is read once in a process."""

from __future__ import annotations

import functools
from importlib.metadata import EntryPoint, distributions


@functools.cache
def named(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group such as `claimcheck.checks`, by name."""
    return tuple(point for (of, _), point in sorted(_every().items(), key=lambda item: item[0]) if of == group)


@functools.cache
def _every() -> dict[tuple[str, str], EntryPoint]:
    """All entry points for claimcheck by group and name; of two packages with one name, the one that is imported."""
    found: dict[tuple[str, str], EntryPoint] = {}
    for package in distributions():
        if "[claimcheck." in (package.read_text("entry_points.txt") or ""):
            for point in package.entry_points:
                found.setdefault((point.group, point.name), point)
    return found
