"""What is wrong with a rule file, and where."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from attrs import define, field

from claimcheck import spelling
from claimcheck.plain import Plain, Shown
from claimcheck.ruleset.vocabulary import MEANT

_LINE_ENDS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


@define(frozen=True, slots=True, eq=False, repr=False)
class Fault(Plain):
    """One fault of a rule file.

    Attributes:
        path: The file, as given.
        line: Line of the fault, from 1; 0 for one of the file itself, such as that it is not there.
        column: Column of its first character, from 1, in code points.
        message: What is wrong, and what is allowed.
        key: The key whose value is wrong; "" where it is none.
        excerpt: The line of the file, without its end; "" where there is none.
        width: How many characters the caret spans.
        hint: What to write instead; "" where nothing is near.
    """

    path: str
    line: int
    column: int
    message: str
    key: str = ""
    excerpt: str = ""
    width: int = 1
    hint: str = ""

    @property
    def headline(self) -> str:
        """The fault on one line: ``file:line:column: key: message``."""
        key = f"{self.key}: " if self.key else ""
        hint = f"; {self.hint}" if self.hint else ""
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {key}{self.message}{hint}"

    def __str__(self) -> str:
        """The headline with the line of the file and a caret below it."""
        if not self.excerpt:
            return self.headline
        margin = "".join(character if character == "\t" else " " for character in self.excerpt[: self.column - 1])
        return f"{self.headline}\n    {self.excerpt}\n    {margin}{'^' * max(self.width, 1)}"


@define(slots=False, eq=False, repr=False)
class Source(Shown):
    """The text of one file, and the faults found in it so far."""

    path: str
    text: str = field(repr=False)
    faults: list[Fault] = field(factory=list)

    @functools.cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, counted as YAML counts them."""
        return _LINE_ENDS.split(self.text)

    def fault(self, line: int, column: int, message: str, *, key: str = "", width: int = 1, hint: str = "") -> None:
        """Records a fault at a line and column, both from 0."""
        excerpt = self.lines[line] if line < len(self.lines) else ""
        width = max(1, min(width, len(excerpt) - column))
        self.faults.append(Fault(self.path, line + 1, column + 1, message, key, excerpt, width, hint))


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults by line and column within each file, each once; files keep the order in which they came."""
    unique = dict.fromkeys(faults)
    places = {path: index for index, path in enumerate(dict.fromkeys(fault.path for fault in unique))}
    return tuple(sorted(unique, key=lambda fault: (places[fault.path], fault.line, fault.column)))


def nearest(word: str, allowed: Iterable[str]) -> str:
    """``did you mean "…"?`` with the legal word that is most like `word`, or "" where none is."""
    legal = list(allowed)
    meant = MEANT.get(word.lower(), "")
    found = meant if meant in legal else spelling.nearest(word, legal)
    return f'did you mean "{found}"?' if found else ""


def listed(words: Iterable[str], limit: int = 24) -> str:
    """The words with commas, cut after `limit`."""
    every = list(words)
    return ", ".join(every[:limit]) + (", …" if len(every) > limit else "")
