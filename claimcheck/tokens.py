"""Tokens of a stretch of text: runs of letters, runs of digits, single marks; offsets refer to the document's text.

A hyphen between two letters is no token, so "twenty-one" and "twenty one" are the same words; apostrophes of every kind
are one mark, and so are dashes of every kind a hyphen (the original is at its offset).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from decimal import Decimal

import regex

TOKEN = regex.compile(r"[[\p{L}\p{M}]--ʼ]+|[0-9]+|[^\s\x1c-\x1f]", regex.VERSION1)
"""A set without the apostrophe that counts as a letter; looking ahead of every letter costs twice as much. No token is
what Python takes for white space.
"""
SENTENCE_ENDS = frozenset(".!?;")
"""Marks behind which another sentence begins, or a clause with a verb of its own."""
STATEMENT_ENDS = SENTENCE_ENDS | {":"}
"""Marks behind which another thing is told."""
OPENING_QUOTES, CLOSING_QUOTES = frozenset("«“„‚\"'‘‹»›"), frozenset("»”“\"'’›«‹")
"""Marks of quotation, in whichever country; the apostrophe and the straight mark do for both."""
SPACES = "\n\t\u00a0"
"""What stands between words in place of a space."""
_MARKS = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "‘": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "―": "-"}
)
_MARKS[ord("−")] = "-"
_HYPHENS = frozenset("-‐‑\u00ad")
REMEMBERED, LONGEST_REMEMBERED = 50_000, 40
"""How many chunks are remembered, and how many code points those have at the most."""


Literal = tuple[int, str, Decimal, Decimal, bool]
"""Digits as one number: the token after them, the digits, the number, its step, whether there are digits only."""
Chunk = str | tuple[tuple[str, int, int, bool], ...]
"""What stands between two spaces: the only token that it is; else its tokens, each with its offsets from the start, and
whether it is glued to the one before.
"""


def _tokens(text: str) -> list[tuple[str, int, int, bool]]:
    found = []
    end = -1
    for match in TOKEN.finditer(text):
        word, (first, last) = match[0], match.span()
        if word not in _HYPHENS or not _between_letters(text, first, last):
            found.append((word.lower().translate(_MARKS), first, last, first == end))
            end = last
    return found


def _chunk(text: str) -> Chunk:
    found = _tokens(text)
    whole = len(found) == 1 and found[0][1:3] == (0, len(text))
    return found[0][0] if whole else tuple(found)


def _spaced(text: str) -> str:
    """A text with a space for each of what stands in place of one."""
    for space in SPACES:
        text = text.replace(space, " ")
    return text


class _Chunks(dict[str, Chunk]):
    """Chunks that have been cut before: texts repeat their words, and a look-up costs a tenth of cutting."""

    def __missing__(self, text: str) -> Chunk:
        chunk = _chunk(text)
        if len(text) <= LONGEST_REMEMBERED:
            if len(self) >= REMEMBERED:
                self.clear()
            self[text] = chunk
        return chunk


_CHUNKS = _Chunks()


class Tokens:
    """Parallel lists over the tokens of ``text[start:end]``.

    Attributes:
        text: The whole text of the document.
        low: Each token in lower case, marks normalised.
        start: Offset of each token's first code point.
        end: Offset after its last.
        roles: What each token may be part of; `claimcheck.roles.mark` sets them, empty until then.
        openings: Indices of the tokens at which something may begin.
        held: All roles that some token has.
        literals: What `claimcheck.numerals.digits` has read, by the first token.
        glued: Whether nothing stands between the token of an index and the one before it.
    """

    __slots__ = ("end", "glued", "held", "literals", "low", "openings", "roles", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.low: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.roles: list[int] = []
        self.openings: list[int] = []
        self.held = 0
        self.literals: dict[int, Literal | None] = {}
        glue: set[int] = set()
        self.glued: Callable[[int], bool] = glue.__contains__
        low, starts, ends = self.low, self.start, self.end
        at = start
        for written in _spaced(text[start:end]).split(" "):
            chunk = _CHUNKS[written]
            behind = at + len(written)
            if isinstance(chunk, str):
                low.append(chunk)
                starts.append(at)
                ends.append(behind)
            else:
                for word, first, last, glued in chunk:
                    if glued:
                        glue.add(len(low))
                    low.append(word)
                    starts.append(at + first)
                    ends.append(at + last)
            at = behind + 1

    def cut(self, index: int, offsets: tuple[int, ...]) -> None:
        """Take token `index` apart at offsets from its start."""
        start, end = self.start[index], self.end[index]
        edges = [start, *(start + offset for offset in offsets), end]
        word = self.low[index]
        self.low[index : index + 1] = [word[a - start : b - start] for a, b in itertools.pairwise(edges)]
        self.start[index : index + 1] = edges[:-1]
        self.end[index : index + 1] = edges[1:]
        self.glued = {at for at in range(1, len(self.low)) if self.start[at] == self.end[at - 1]}.__contains__

    def __len__(self) -> int:
        return len(self.low)

    def holds(self, role: int, first: int, after: int) -> bool:
        """Whether one of the tokens from `first` up to `after` has a role."""
        if self.held & role:
            for mark in self.roles[max(0, first) : after]:
                if mark & role:
                    return True
        return False

    def written(self, index: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.start[index] : self.end[index]]

    def numbered(self, index: int) -> bool:
        """Whether a hyphen and a number follow this token, as in "COVID-19"."""
        low = self.low
        return index + 2 < len(low) and low[index + 1] == "-" and low[index + 2][0].isdigit()

    def gap(self, index: int) -> str:
        """The text between this token and the one before it; empty for the first."""
        return self.text[self.end[index - 1] : self.start[index]] if 0 < index < len(self.low) else ""


def _between_letters(text: str, first: int, last: int) -> bool:
    return first > 0 and last < len(text) and text[first - 1].isalpha() and text[last].isalpha()


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a language page as tokens, the way `Tokens` gives them for a text."""
    if phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    if phrase.endswith(".") and phrase[:-1].replace(" ", "").isalpha() and phrase[-2] != " ":
        return (*phrase[:-1].lower().split(), ".")
    return tuple([token[0] for chunk in phrase.split() for token in _tokens(chunk)])
