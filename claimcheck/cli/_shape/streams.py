"""Standard output for findings, standard error for everything else."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.terminal import Look

WIDEST = 100
"""Columns used at most on a wide terminal: longer lines are hard to read."""


def make_safe() -> None:
    """Lets the standard streams take every text: what cannot be encoded is escaped, and a closed one is no trouble."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 - lives as long as the process
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def tell(message: str, *, program: str = "claimcheck") -> None:
    """A message for people on standard error, each line but indented ones with the program's name.

    A closed stream is no trouble.
    """
    lines = (line if line.startswith(" ") else f"{program}: {line}" for line in message.split("\n"))
    with contextlib.suppress(OSError, ValueError):
        print(*lines, sep="\n", file=sys.stderr)


def detach_stdout() -> None:
    """Gives up standard output after its reader has gone, so that nothing complains at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(text: str, *, data: bool = False) -> None:
    """Writes findings to standard output; a reader that stops early is no trouble.

    Args:
        text: The findings.
        data: Whether programs read them, and so expect UTF-8 whatever the terminal is set to.

    Raises:
        UsageError: They cannot be written, as on a full disk.
    """
    from claimcheck.errors import UsageError

    if data and not sys.stdout.isatty():
        with contextlib.suppress(AttributeError, ValueError):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        detach_stdout()
    except OSError as error:
        detach_stdout()
        raise UsageError(f"standard output cannot be written: {error.strerror or error}") from None


def save(text: str, path: str) -> None:
    """Writes findings to a file.

    Raises:
        UsageError: The file cannot be written.
    """
    from claimcheck.errors import UsageError

    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from None


def put(text: str, path: str | None, *, data: bool = False) -> None:
    """Writes findings to a file, or to standard output where none is named, or "-".

    Raises:
        UsageError: They cannot be written.
    """
    if path in (None, "-"):
        write(text, data=data)
    else:
        save(text, path)


def look(*, verbose: bool = False, quiet: bool = False) -> Look:
    """How findings are laid out on standard output: as wide as the terminal, 80 columns and plain elsewhere."""
    from claimcheck.terminal import Look

    on_terminal = sys.stdout.isatty()
    columns = 80
    if on_terminal:
        import shutil

        columns = min(shutil.get_terminal_size().columns, WIDEST)
    return Look(width=columns, colour=colours(on_terminal=on_terminal), verbose=verbose, quiet=quiet)


def colours(*, on_terminal: bool) -> bool:
    """Whether colours are wanted: NO_COLOR forbids them, FORCE_COLOR asks for them, else a terminal has them."""
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return on_terminal and os.environ.get("TERM") != "dumb"


def clear() -> None:
    """An empty screen, if standard output is a terminal."""
    if sys.stdout.isatty():
        write("\x1b[2J\x1b[H")
