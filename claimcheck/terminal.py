"""Text on a grid of columns: how wide it is, where it wraps, how a part of it is marked.

Knows terminals, not reports: a wide character takes two columns, a combining mark none, and a control character of a
document never reaches the terminal as such.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    import regex

_BLANK = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_CODES = {
    "bold": "1",
    "dim": "2",
    "underline": "4",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
}


@define(frozen=True, eq=False, repr=False)
class Look:
    """How a report for people is laid out.

    Attributes:
        width: Columns of a line; at least 20 are used.
        colour: Whether ANSI colours may be written; figures are then marked by colour instead of carets.
        verbose: Whether long sentences and lists are shown in full.
        quiet: Whether counts and notes are left out.
    """

    width: int = 80
    colour: bool = False
    verbose: bool = False
    quiet: bool = False

    def paint(self, text: str, style: str) -> str:
        """The text in a style such as ``"bold red"``; as it is where colours are off."""
        if not self.colour or not text:
            return text
        codes = ";".join(_CODES[word] for word in style.split())
        return f"\x1b[{codes}m{text}\x1b[0m"


PLAIN = Look()


def clean(text: str) -> str:
    r"""The text on one line, with control and direction characters shown as escapes such as ``\x1b``."""
    return _CONTROL.sub(_escape, _BLANK.sub(" ", text))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def width(text: str) -> int:
    """Columns the text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(_cluster_width(cluster) for cluster in clusters(text))


def clusters(text: str) -> list[str]:
    """The characters a reader sees: a letter with its marks, a flag, a joined emoji are one each."""
    if text.isascii():
        return list(text)
    return _cluster_pattern().findall(text)


@functools.cache
def _cluster_pattern() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")


@functools.lru_cache(maxsize=4096)
def _cluster_width(cluster: str) -> int:
    if "\ufe0f" in cluster:
        return 2
    if len(cluster) == 2 and all("\U0001f1e6" <= char <= "\U0001f1ff" for char in cluster):
        return 2
    return max(_char_width(char) for char in cluster)


def _char_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def lines_of(text: str, columns: int) -> Iterator[tuple[int, int]]:
    """Where the text is broken into lines of at most `columns`: start and end of each, the blank between left out.

    A line breaks at a space, or beside a wide character; a word longer than a line is broken between characters.
    """
    columns = max(columns, 2)
    start = end = used = 0
    for first, last in _pieces(text, columns):
        size, gap = width(text[first:last]), first - end
        if used and used + gap + size > columns:
            yield start, end
            used = 0
        if not used:
            start, gap = first, 0
        used += gap + size
        end = last
    if used:
        yield start, end


def _pieces(text: str, columns: int) -> Iterator[tuple[int, int]]:
    """Stretches that stay on one line."""
    for match in re.finditer(r"[^ ]+", text):
        first, last = match.span()
        if text[first:last].isascii() and last - first <= columns:
            yield first, last
        else:
            yield from _breakable(text, first, last, columns)


def _breakable(text: str, first: int, last: int, columns: int) -> Iterator[tuple[int, int]]:
    at, used, wide_before = first, 0, False
    start = first
    for cluster in clusters(text[first:last]):
        size = _cluster_width(cluster)
        wide = size == 2
        if at > start and (wide or wide_before or used + size > columns):
            yield start, at
            start, used = at, 0
        at += len(cluster)
        used += size
        wide_before = wide
    if at > start:
        yield start, at


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most `columns`, cleaned."""
    text = clean(text)
    return [text[start:end] for start, end in lines_of(text, columns)]


def dotted(parts: Iterable[str], columns: int) -> list[str]:
    """Parts with points between them, in lines of at most `columns` that break at a point where they can."""
    lines = [""]
    for part in parts:
        joined = f"{lines[-1]} · {part}" if lines[-1] else part
        lines[-1:] = [joined] if width(joined) + 2 <= columns else [lines[-1] + " ·", part]
    return [piece for line in lines for piece in wrapped(line, columns)]


def padded(text: str, columns: int) -> str:
    """The text filled with spaces to so many columns; longer text stays as it is."""
    return text + " " * (columns - width(text))


def shortened(text: str, columns: int) -> str:
    """The text cut to so many columns, with an ellipsis where something is left out."""
    if width(text) <= columns:
        return text
    kept, used = [], 0
    for cluster in clusters(text):
        used += _cluster_width(cluster)
        if used > columns - 1:
            break
        kept.append(cluster)
    return "".join(kept) + "…"


@define(frozen=True, eq=False, repr=False)
class Marked:
    """A line of text with stretches in it that are marked.

    Attributes:
        text: One line, cleaned.
        spans: Start and end of each marked stretch, ascending.
    """

    text: str
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def cut(cls, before: str, marked: str, after: str, *, room: int = 0) -> Marked:
        """The three parts in one line; with `room` only about so many characters are kept around the marked one."""
        return cls.of((before, marked, after), room=room)

    @classmethod
    def of(cls, parts: Sequence[str], *, room: int = 0) -> Marked:
        """Parts of a text in one line, every second of them marked, the first and the last not.

        With `room` only about so many characters are kept around the marked ones.
        """
        before, *within, after = map(clean, parts)
        before, after = before.lstrip(), after.rstrip()
        if room and len(before) + sum(map(len, within)) + len(after) > room:
            before, after = _around(before, after, max(room - sum(map(len, within)), 0))
        spans, at = [], len(before)
        for index, part in enumerate(within):
            spans += [(at, at + len(part))] if index % 2 == 0 else []
            at += len(part)
        return cls(before + "".join(within) + after, tuple(spans))

    def render(self, look: Look, indent: str) -> Iterator[str]:
        """The lines for a terminal, the stretches marked by colour where there is colour, else by carets beneath."""
        for start, end in lines_of(self.text, look.width - width(indent)):
            spans = [(max(start, first), min(end, last)) for first, last in self.spans if first < end and last > start]
            painted = carets = ""
            at = start
            for first, last in spans:
                painted += self.text[at:first] + look.paint(self.text[first:last], "bold underline")
                carets += " " * width(self.text[at:first]) + "^" * width(self.text[first:last])
                at = last
            yield indent + painted + self.text[at:end]
            if carets and not look.colour:
                yield indent + carets


def _around(before: str, after: str, room: int) -> tuple[str, str]:
    """What is kept of the text before and after a mark, cut between words."""
    left = min(len(before), max(room // 2, room - len(after)))
    right = min(len(after), room - left)
    if left < len(before):
        kept = before[len(before) - left :]
        before = "… " + (kept.split(" ", 1)[1] if " " in kept.rstrip() else kept)
    if right < len(after):
        kept = after[:right]
        after = (kept.rsplit(" ", 1)[0] if " " in kept.lstrip() else kept) + " …"
    return before, after
