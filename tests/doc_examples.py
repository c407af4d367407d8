"""The examples of README.md and docs/*.md: what runs, and what it must show.

In a fenced block of `console`, each line that begins with `$ ` is a command and the lines below it are what it writes;
a line `…` stands for any lines. Blocks of `python` run in order, those of one page share their names; blocks of `pycon`
show what each statement gives. A block with a file name after its language (```yaml rules/port.yaml) is that file.

`python tests/doc_examples.py` writes what the commands write now into the pages; look at the difference.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
FENCE = re.compile(r"^```(\w+)(?:[ \t]+(\S+))?[ \t]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
SHELL = set("|<>;&*$(")
RUN = ("console", "python", "pycon")


@define(frozen=True)
class Block:
    """A fenced block: its language, the file it is (""), its text, and where that stands in the page."""

    language: str
    file: str
    text: str
    start: int
    line: int


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page."""
    return [
        Block(found[1], found[2] or "", found[3], found.start(3), page.count("\n", 0, found.start()) + 1)
        for found in FENCE.finditer(page)
    ]


class Workplace:
    """A folder with the seeds, in which the blocks of one page run one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Any] = {"__name__": "__example__"}
        self.code = 0
        shutil.copytree(ROOT / "seeds", folder / "seeds")

    def run(self, block: Block) -> str:
        """Runs a block, and gives its text as it would be with what its commands write now."""
        if block.file:
            path = self.folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.language == "console":
            return "".join(self._shown(command, told) for command, told in commands(block.text))
        elif block.language == "python":
            exec(compile("\n" * block.line + block.text, "<example>", "exec"), self.names)
        elif block.language == "pycon":
            return self._session(block.text)
        return block.text

    def _shown(self, command: str, told: str) -> str:
        written = self._written(command)
        return f"$ {command}\n" + (told if fits(told, written) else written)

    def _written(self, command: str) -> str:
        if command == "echo $?":
            return f"{self.code}\n"
        if command.startswith("claimcheck ") and not SHELL & set(command):
            return self._claimcheck(shlex.split(command)[1:])
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=120,
        )
        self.code = done.returncode
        return done.stdout.decode()

    def _claimcheck(self, words: list[str]) -> str:
        from claimcheck.cli import run

        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
            self.code = run(words)
        return out.getvalue()

    def _environment(self) -> dict[str, str]:
        bin_folder = self.folder / ".bin"
        bin_folder.mkdir(exist_ok=True)
        script = bin_folder / "claimcheck"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
        script.chmod(0o755)
        paths = {"PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
        return {**os.environ, **paths, "NO_COLOR": "1"}

    def _session(self, text: str) -> str:
        lines = []
        for example in doctest.DocTestParser().get_examples(text):
            shown = example.source.rstrip("\n").split("\n")
            lines += [f">>> {shown[0]}", *(f"... {line}" for line in shown[1:])]
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(example.source, "<example>", "single"), self.names)
            told = out.getvalue()
            lines += (example.want if fits(example.want, told) else told).splitlines()
        return "\n".join(lines) + "\n"


def commands(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a block, each with the text below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, told = part.partition("\n")
        yield command, told


def fits(told: str, written: str) -> bool:
    """Whether a page tells what was written; a line `…` stands for any lines."""
    parts = [re.escape(part) for part in re.split(r"^…\n", told, flags=re.MULTILINE)]
    return re.fullmatch("(?:.*\n)*?".join(parts), written) is not None


@contextlib.contextmanager
def workplace() -> Iterator[Workplace]:
    """A workplace that is the current folder for a while."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        yield Workplace(Path(folder))


def refreshed(page: str) -> str:
    """A page with what its examples show now."""
    with workplace() as place:
        for block in reversed([(each, place.run(each)) for each in blocks(page)]):
            each, text = block
            page = page[: each.start] + text + page[each.start + len(each.text) :]
    return page


def main() -> None:
    """Writes what the examples show now into the pages."""
    for path in PAGES:
        before = path.read_text(encoding="utf-8")
        after = refreshed(before)
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"{path.relative_to(ROOT)} has changed")


if __name__ == "__main__":
    main()
