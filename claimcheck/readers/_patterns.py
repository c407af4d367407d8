"""Patterns for paths in the language of .gitignore files.

Own code because it is small, and because the library for it takes as long to load as ten documents take to read; the
tests hold it against that library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import define

TOKEN = re.compile(
    r"\\(?P<escaped>.)|(?P<set>\[[!^]?\]?(?:\\.|[^\]\\])*\])|(?P<star>\*+)|(?P<one>\?)|(?P<plain>.)", re.DOTALL
)


@define(frozen=True, eq=False, repr=False)
class Pattern:
    """One line: what it matches, whether only folders, and whether it takes back what a line above matched."""

    regex: re.Pattern[str]
    folders_only: bool
    negated: bool


@define(frozen=True, eq=False, repr=False)
class Patterns:
    """The lines of a file or an option; the last line that matches decides."""

    lines: tuple[Pattern, ...]

    @classmethod
    def of(cls, lines: Iterable[str]) -> Patterns:
        """The patterns of some lines; comments, blank lines and faulty ones are left out."""
        return cls(tuple(pattern for line in lines if (pattern := _pattern(line)) is not None))

    def said(self, path: str, *, is_folder: bool = False) -> bool | None:
        """True if the path (with slashes, relative) is matched, False if taken back, None if no line has a say."""
        for pattern in reversed(self.lines):
            if (is_folder or not pattern.folders_only) and pattern.regex.fullmatch(path):
                return not pattern.negated
        return None

    def covers(self, path: str) -> bool:
        """Whether the file, or a folder that it is in, is matched."""
        parts = path.split("/")
        folders = any(self.said("/".join(parts[:count]), is_folder=True) for count in range(1, len(parts)))
        return folders or bool(self.said(path))


def _pattern(line: str) -> Pattern | None:
    line = re.sub(r"(?<!\\)[ \t]+$", "", line.rstrip("\r\n"))
    if not line or line.startswith("#"):
        return None
    negated = line.startswith("!")
    line = line.removeprefix("!")
    folders_only = line.endswith("/")
    body = line.rstrip("/") if folders_only else line
    if not body:
        return None
    try:
        return Pattern(re.compile(_regex(body), re.DOTALL), folders_only, negated)
    except re.error:
        return None


def _regex(body: str) -> str:
    """The regular expression of a pattern; one with a slash in it is tied to the folder of its file."""
    pieces = [] if "/" in body else ["(?:.*/)?"]
    segments = body.removeprefix("/").split("/")
    for index, segment in enumerate(segments):
        last = index == len(segments) - 1
        if segment == "**" and last:
            pieces.append(".+" if index else ".*")
        elif segment == "**":
            pieces.append("(?:.*/)?")
        else:
            pieces.append(TOKEN.sub(_translated, segment) + ("" if last else "/"))
    return "".join(pieces)


def _translated(token: re.Match[str]) -> str:
    if token["set"]:
        inner = token["set"][1:-1]
        negated = inner[0] in "!^"
        inner = inner[1:] if negated else inner
        return f"(?!/)[{'^' if negated else ''}{inner.replace('[', chr(92) + '[')}]"
    if token["star"]:
        return "[^/]*"
    return "[^/]" if token["one"] else re.escape(token["escaped"] or token["plain"])
