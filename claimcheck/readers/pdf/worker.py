"""A process that reads PDF files, started when the first one turns up, ended when it takes too long."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

from claimcheck.readers._shape import Limits

START = "import sys; sys.path[:] = {path!r}; from claimcheck.readers.pdf.extract import serve; serve()"


class Worker:
    """Hands files to the process, and starts another one when it has ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def answers(self, data: bytes, limits: Limits) -> Iterator[dict[str, Any]]:
        """The answers of `extract.answers`; an "end" comes last, unless the process breaks down or takes too long.

        A caller that stops listening before the end ends the process.
        """
        process, ended = self._running(), False
        timer = threading.Timer(limits.seconds, process.kill)
        timer.start()
        try:
            self._ask(process, data, limits)
            for answer in _told(process):
                ended = "end" in answer
                yield answer
        finally:
            timer.cancel()
            if not ended:
                self.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            command = [sys.executable, "-c", START.format(path=sys.path)]
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        return self._process

    def _ask(self, process: subprocess.Popen[bytes], data: bytes, limits: Limits) -> None:
        request = {"size": len(data), "pages": limits.pages, "memory": limits.memory + 3 * len(data)}
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.write(data)
            process.stdin.flush()
        except OSError:
            process.kill()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        process.wait()


def _told(process: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    while line := process.stdout.readline():
        try:
            answer = json.loads(line)
        except ValueError:
            return
        yield answer
        if "end" in answer:
            return
