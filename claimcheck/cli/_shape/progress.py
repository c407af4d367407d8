"""A line on the terminal that tells what is being done, once that lasts longer than a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from claimcheck.terminal import clean

if TYPE_CHECKING:
    import threading

PATIENCE = 1.0
"""Seconds of silence before the line appears."""
INTERVAL = 0.1
BAR = 24


class Progress:
    """Tells the stage of the work on standard error, if that is a terminal; use it in a `with` statement.

    Args:
        quiet: Whether nothing shall be told.
        verbose: Whether the time of every stage is told, terminal or not.
    """

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._verbose = verbose
        self._begin = self._since = time.monotonic()
        self._name = ""
        self._item = ""
        self._done = self._total = 0
        self._stop: threading.Event | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Progress:
        if self._shown:
            import threading

            self._stop = threading.Event()
            self._thread = threading.Thread(target=self._paint, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stage("")
        if self._stop is not None and self._thread is not None:
            self._stop.set()
            self._thread.join()

    def stage(self, name: str, total: int = 0) -> None:
        """What begins now, and how many steps it has where that is known."""
        if self._name and self._verbose:
            print(f"claimcheck: {self._name}: {time.monotonic() - self._since:.2f} s", file=sys.stderr)
        self._name, self._item, self._total, self._done, self._since = name, "", total, 0, time.monotonic()

    def item(self, name: str) -> None:
        """One more step begins, on the item of that name."""
        self._done += 1
        self._item = name

    def step(self, number: int = 1) -> None:
        """So many steps of the stage are done."""
        self._done += number

    def _paint(self) -> None:
        assert self._stop is not None
        painted = False
        wait = PATIENCE
        while not self._stop.wait(wait):
            wait = INTERVAL
            painted = True
            sys.stderr.write("\r\x1b[K" + self.line())
            sys.stderr.flush()
        if painted:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def line(self) -> str:
        """The line as it stands: a bar where the number of steps is known, and the seconds that have passed."""
        seconds = f"{time.monotonic() - self._begin:.0f} s"
        if not self._total:
            what = f"{self._name}: {self._done:,} {self._item[-40:]}" if self._item else self._name
            return clean(f"{what} … {seconds}")
        filled = min(BAR, BAR * self._done // self._total)
        return f"{self._name} [{'#' * filled}{'.' * (BAR - filled)}] {self._done:,} of {self._total:,} · {seconds}"
