"""Patches (`git diff`): lines as they are after the change, a document a file; places are the lines of that file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from claimcheck.model import Document
from claimcheck.readers._shape import Draft, Source

NAME = "patch"
SUFFIXES = (".diff", ".patch")
FILE = re.compile(r'\+\+\+ (?:"(?P<quoted>[^\t]*)"|(?P<plain>[^\t]*))')
"""The line that names a file after the change, as git writes it or with a time behind it."""
ESCAPED = re.compile(rb"\\([0-7]{3}|.)")
HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
GONE = "/dev/null"
KEPT, ADDED, TAKEN = " ", "+", "-"


@define(eq=False)
class Changed:
    """One file of a patch: its name, and its lines after the change that the patch shows, by number."""

    name: str
    lines: list[tuple[int, str]] = field(factory=list)


def likeness(data: bytes) -> int:
    """2 for what begins as `git diff` and `diff -u` do; else 0."""
    head = data[:4096].replace(b"\r\n", b"\n")
    plain = head.startswith(b"--- ") and b"\n+++ " in head and b"\n@@ -" in head
    return 2 if plain or head.startswith(b"diff --git ") else 0


def read(source: Source) -> list[Document]:
    """A document for each file of a patch: what the lines around each change say after it, a hunk a paragraph."""
    text, encoding = source.text()
    told = [changed for changed in changes(text) if changed.lines and changed.name != GONE]
    found = [_document(changed, source.name, encoding) for changed in told]
    if not found:
        raise source.refusal("holds no lines of a file after a change: none below a line such as @@ -1,3 +1,4 @@")
    return found


def _document(changed: Changed, file: str, encoding: str) -> Document:
    draft, before = Draft(), 0
    for number, line in changed.lines:
        if line.strip():
            draft.add(line, "\n" if number == before + 1 else "\n\n", f"line {number}")
            before = number
    return draft.document(changed.name, f"patch, {encoding}", keys={"file": file})


def changes(text: str) -> Iterator[Changed]:
    """The files of a patch in order, each with its lines after the change."""
    changed: Changed | None = None
    number = old = new = 0
    for line in text.replace("\r\n", "\n").split("\n"):
        sign, rest = line[:1] or KEPT, line[1:]
        if (old or new) and sign in (KEPT, ADDED, TAKEN):
            old -= sign != ADDED
            new -= sign != TAKEN
            if sign != TAKEN and changed is not None:
                changed.lines.append((number, rest))
                number += 1
        elif (hunk := HUNK.match(line)) is not None:
            old, new = (int(hunk[group] or 1) for group in (1, 3))
            number = int(hunk[2])
        elif (named := FILE.match(line)) is not None:
            if changed is not None:
                yield changed
            changed = Changed((_unquoted(named["quoted"]) if named["quoted"] else named["plain"]).removeprefix("b/"))
    if changed is not None:
        yield changed


def _unquoted(name: str) -> str:
    """A name that git put in quotes: its bytes beyond ASCII are written as octal numbers behind a backslash."""
    data = ESCAPED.sub(lambda found: bytes([int(found[1], 8)]) if len(found[1]) == 3 else found[1], name.encode())
    return data.decode("utf-8", "replace")
