"""Reports again whenever a document, a rule or the configuration changes."""

from __future__ import annotations

import os
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from claimcheck.cli._shape.exits import REFUSED
from claimcheck.cli._shape.loading import baseline, settings
from claimcheck.cli._shape.streams import clear, tell
from claimcheck.errors import ClaimcheckError, UsageError

if TYPE_CHECKING:
    from claimcheck.config import Settings

INTERVAL = 0.5
"""Seconds between two looks at the files."""


def watch(arguments: Namespace, once: Callable[[Namespace], int], *, rounds: int | None = None) -> int:
    """Runs `once` now and after every change, until it is interrupted.

    Args:
        arguments: The command line.
        once: What is run.
        rounds: How often it is run at most; None for no end.

    Raises:
        UsageError: Standard input is among the paths: it cannot be read twice.
    """
    if "-" in arguments.paths:
        raise UsageError("--watch needs files or folders: standard input cannot be read again")
    done = code = 0
    while rounds is None or done < rounds:
        before = state(arguments)
        code = _attempt(arguments, once)
        done += 1
        if done == rounds:
            break
        if not arguments.quiet:
            tell(f"watching {len(before):,} files; Ctrl-C ends it")
        while state(arguments) == before:
            time.sleep(INTERVAL)
        clear()
    return code


def _attempt(arguments: Namespace, once: Callable[[Namespace], int]) -> int:
    """One run; what cannot be done now may be done after the next change."""
    try:
        return once(arguments)
    except ClaimcheckError as error:
        tell(str(error))
        return REFUSED


def state(arguments: Namespace) -> dict[str, tuple[int, int]]:
    """Time and size of every file that matters."""
    found = {}
    for path in _files(arguments):
        try:
            about = os.stat(path)
        except OSError:
            continue
        found[path] = (about.st_mtime_ns, about.st_size)
    return found


def _files(arguments: Namespace) -> Iterator[str]:
    places = list(arguments.paths)
    try:
        places += _of_settings(settings(arguments))
    except ClaimcheckError:
        places += [arguments.config] if arguments.config else []
    outputs = {os.path.abspath(path) for path in _outputs(arguments)}
    for place in places:
        for path in _below(place):
            if os.path.abspath(path) not in outputs:
                yield path


def _of_settings(chosen: Settings) -> list[str]:
    accepted = baseline(chosen)
    return [*chosen["rules"], *([str(accepted)] if accepted else []), *([str(chosen.file)] if chosen.file else [])]


def _outputs(arguments: Namespace) -> Iterator[str]:
    """The files that the run itself writes."""
    if arguments.output:
        yield arguments.output
    for text in arguments.format or ():
        yield text.partition("=")[2]


def _below(place: str) -> Iterator[str]:
    if not os.path.isdir(place):
        yield place
        return
    for folder, _, names in os.walk(place):
        yield from (os.path.join(folder, name) for name in names)
