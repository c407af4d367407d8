"""The hot path: where in a text a figure may stand.

Digits are found by a pattern that begins with a bare class, number words by one Aho-Corasick automaton per language,
which reads the text as one byte for each code point. What is found here is a place to look, nothing more.
"""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import ahocorasick_rs
import regex

from claimcheck.cells import EDGES, GAP
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.numerals import one_word

DIGITS = regex.compile(r"[0-9]+")
ROMAN_PAIRS = ("II", "IV", "IX", "VI", "XI", "XV", "XX")
"""How Roman numerals begin in capitals; longer patterns and possessive ones cost ten times a bare class."""
ROMAN_RUN = regex.compile(r"[IVX]+")
PARAGRAPH = regex.compile(r"\n[ \t\r]*\n|\n(?=[ \t]*\p{L}[^\n:;.!?]{1,40}:[ \t])|\n(?=[^\n\t]*+\t)|\t[^\n\t]*+\n")
"""A blank line, or the end of a line before one that is "label: …", or beside a row of cells between tabs."""
OR_ALIGNED = regex.compile(rf"{PARAGRAPH.pattern}|{EDGES}")
"""The same in texts that hold rows whose columns are aligned."""
LETTERS = regex.compile(r"[\p{L}\p{M}]++")
LONGEST_CELL = 24
"""Longest text of one weak word, such as a cell of a table, in which that word is a number."""
ROMANS = frozenset("IVX")
SPACE, END = ord(" "), ord("\n")
REMEMBERED = 50_000
"""How many words a language remembers whether they are numbers in one."""
ROMAN_WIDTH = 7
"""Code points of a Roman letter with its longest ordinal mark and the blanks around."""
LONGEST_PLACING = 40
"""How many code points before a period are searched for what places it in time."""
LITTLE_WORDS = 4
"""How far before a period, in code points and in words, what places it may begin."""
SPACES = str.maketrans("'’ʼ-", "    ")
WEAK_ENDINGS = frozenset(" \u00a0\n-'’")
"""What follows a weak word in a text where it is a number: white space, an apostrophe, a hyphen."""
READ_BEFORE, READ_BEHIND = 40, 56
"""How many code points before the first and behind the last candidate of a zone are read too."""

LONGEST_WORD = 400
"""How far back the start of a word without white space is searched for."""

CODE_PAGES = {"Latn": "latin-1", "Cyrl": "cp1251"}
"""Script -> the encoding of one byte for each code point that has the letters of its languages."""


class _Bytes:
    """Texts as one byte for each code point: so offsets stay, and searching takes a third of the time.

    What the encoding lacks becomes "?" in texts and in words alike.
    """

    def __init__(self, script: str) -> None:
        self.encoding = CODE_PAGES[script]
        self._folded = bytes(map(self._fold, range(256)))

    def _fold(self, code: int) -> int:
        letter = bytes([code]).decode(self.encoding, "replace")
        if not letter.isalpha():
            return ord(" ")
        small = letter.lower().encode(self.encoding, "replace")
        return small[0] if small != b"?" else code

    def encode(self, text: str) -> bytes:
        """The text, letters in their case."""
        return text.encode(self.encoding, "replace")

    def words(self, words: Iterable[str]) -> list[bytes]:
        """Words as they stand in a folded text, each behind its space."""
        ends = self._folded[:END] + bytes([END]) + self._folded[END + 1 :]
        return [b" " + word for word in self.encode("\n".join(words)).translate(ends).split(b"\n")]

    def fold(self, encoded: bytes) -> bytes:
        """An encoded text in lower case between two spaces, and one for whatever is no letter."""
        return b" " + encoded.translate(self._folded) + b" "


class _Words:
    """The automaton of a language, whose words begin behind a space.

    Attributes:
        how: How each of its patterns opens a search.
        grows: Whether a pattern is, or begins with, what may begin a longer word that holds a number.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.bytes = _Bytes(lexicon.page.script)
        forms = dict(zip(self.bytes.words(lexicon.triggers), lexicon.triggers.values(), strict=True))
        self.how = list(forms.values())
        parts = {form for form, how in forms.items() if how == "part"}
        shortest = min(map(len, parts), default=0)
        heads = {part[:shortest] for part in parts}
        self.grows = [
            form[:shortest] in heads and any(form[:end] in parts for end in range(shortest, len(form) + 1))
            for form in forms
        ]
        self.automaton = _automaton(list(forms))
        self._lexicon = lexicon
        self._in_one: dict[bytes, bool] = {}

    def in_one(self, folded: bytes, first: int, end: int) -> bool:
        """Whether the word at `first`, which goes on at `end`, is a number written in one, or one and a unit of time.

        Of a word with an apostrophe ("п'ятиденний") the part behind it is asked.
        """
        word = folded[folded.rfind(b" ", first, end) + 1 or first : folded.find(b" ", end)]
        if word not in self._in_one:
            if len(self._in_one) >= REMEMBERED:
                self._in_one.clear()
            self._in_one[word] = _in_one(word.decode(self.bytes.encoding), self._lexicon)
        return self._in_one[word]


def _automaton(forms: list[bytes]) -> ahocorasick_rs.BytesAhoCorasick:
    return ahocorasick_rs.BytesAhoCorasick(forms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


@functools.cache
def _romans() -> ahocorasick_rs.BytesAhoCorasick:
    return _automaton([pair.encode() for pair in ROMAN_PAIRS])


@functools.cache
def _words(code: str) -> _Words:
    return _Words(lexicon_of(code))


def candidates(text: str, start: int, end: int, lexicon: Lexicon) -> list[int]:
    """Offsets in ``text[start:end]`` at which a figure may stand, ascending; `end` is excluded."""
    found = [match.start() for match in DIGITS.finditer(text, start, end)]
    stretch = text if start == 0 and end == len(text) else text[start:end]
    found.extend(first + start for first in _in_words(stretch, lexicon))
    found.sort()
    return found


def _in_words(text: str, lexicon: Lexicon) -> Iterator[int]:
    """Offsets of words that may be numbers or dates."""
    known = _words(lexicon.code)
    if len(text) <= LONGEST_CELL and text.strip().lower() in lexicon.weak:
        yield 0
    encoded = known.bytes.encode(text)
    yield from _in_romans(text, encoded)
    yield from _in_signs(text, lexicon)
    hows, parts, folded = known.how, bool(lexicon.parts), known.bytes.fold(encoded)
    for pattern, first, end in known.automaton.find_matches_as_indexes(folded):
        how, last = hows[pattern], end - 1
        if folded[end] != SPACE:
            if (known.grows[pattern] or (parts and how == "word")) and known.in_one(folded, first + 1, end):
                yield first
        elif how == "weak":
            if text[last : last + 1] in WEAK_ENDINGS and _after_weak(text, first, last, lexicon):
                yield first
        elif how != "period" or _placed(text, first, last, lexicon):
            yield first


def _in_signs(text: str, lexicon: Lexicon) -> Iterator[int]:
    """Offsets of fractions of one character."""
    for sign in lexicon.vulgar:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + 1)


def _in_romans(text: str, encoded: bytes) -> Iterator[int]:
    """Offsets of Roman numerals of two letters or more."""
    size = len(text)
    for _, first, last in _romans().find_matches_as_indexes(encoded):
        if first and text[first - 1].isalnum():
            continue
        end = _end_of_roman(text, last)
        if not (end < size and text[end].isupper()):
            yield first


def _end_of_roman(text: str, at: int) -> int:
    match = ROMAN_RUN.match(text, at)
    return match.end() if match is not None else at


def _after_weak(text: str, first: int, at: int, lexicon: Lexicon) -> bool:
    following = LETTERS.match(text, at + 1)
    if following is None:
        return False
    word = following[0].lower()
    if word in lexicon.joiners:
        following = LETTERS.match(text, following.end() + 1)
        return following is not None and following[0].lower() in lexicon.part_nouns
    if word in lexicon.after_weak:
        return True
    if lexicon.articles and text[first:at].lower() not in lexicon.articles and lexicon.concepts.ahead([word], 0):
        return True
    return any(table.stems and table.ahead([word], 0) for table in (lexicon.shares, lexicon.currencies))


def _in_one(word: str, lexicon: Lexicon) -> bool:
    if lexicon.vague_plurals.stems and lexicon.vague_plurals.ahead([word], 0):
        return True
    return one_word.decompose(word, lexicon) is not None or bool(one_word.split_adjective(word, lexicon))


def _placed(text: str, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a period has a word beside it that places it in time: "mois dernier", "at the end of the month"."""
    following = LETTERS.match(text, last + 1)
    if following is not None and (following[0] in ROMANS or _places(following[0].lower(), lexicon)):
        return True
    if _behind_roman(text, first, lexicon) or _is_bounded(text, first, last, lexicon):
        return True
    before = text[max(0, first - LONGEST_PLACING) : first].lower().translate(SPACES).split()
    for word in before[: -LITTLE_WORDS - 1 : -1]:
        if _places(word, lexicon):
            return True
        if word not in lexicon.little:
            return False
    return False


def _is_bounded(text: str, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a unit of time stands behind a comparator, or behind a preposition that may follow one."""
    if text[first:last].lower() not in lexicon.single_units:
        return False
    before = text[max(0, first - LONGEST_PLACING) : first].lower().split()
    return bool(before) and (before[-1] in lexicon.bounding or any(word in lexicon.than for word in before[-2:-1]))


def _behind_roman(text: str, first: int, lexicon: Lexicon) -> bool:
    """Whether a Roman numeral of one letter stands right before, as in "V век" and "Ve siècle"."""
    start = (
        text.rfind(" ", 0, first - 1) + 1
        if first > 1 and first - text.rfind(" ", 0, first - 1) < ROMAN_WIDTH
        else first
    )
    return text[start : start + 1] in ROMANS and (
        start == first - 2 or text[start + 1 : first - 1].lower() in lexicon.ordinal_marks
    )


def _places(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.placing or bool(lexicon.relative.stems and lexicon.relative.ahead([word], 0))


class Stretch(NamedTuple):
    """A stretch of text to read for figures.

    Attributes:
        start, end: Where it begins and ends, as offsets.
        words: Where a figure may stand, if all that may be one is in words; else empty.
    """

    start: int
    end: int
    words: tuple[int, ...] = ()


def zones(text: str, start: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    """Stretches of ``text[start:end]`` to read for figures, ascending and apart, cut at white space.

    A zone never crosses a blank line. Its size is bounded by what lies between neighbouring candidates.
    """
    found = candidates(text, start, end, lexicon)
    result: list[Stretch] = []
    index, size = 0, len(found)
    while index < size:
        begin = index
        first = last = found[index]
        while index + 1 < size and found[index + 1] - last <= READ_BEFORE + READ_BEHIND:
            index += 1
            last = found[index]
        index += 1
        floor = result[-1].end if result else start
        low = max(floor, first - READ_BEFORE)
        high = min(end, last + READ_BEHIND)
        low, high = _left_edge(text, low, first, floor), _right_edge(text, high, end)
        parts = _cut_at_paragraphs(text, low, high)
        if len(parts) == 1:
            result.append(Stretch(low, high, _in_letters(text, found[begin:index])))
        else:
            result.extend(Stretch(*part) for part in parts if _between(found, *part))
    return result


def _in_letters(text: str, offsets: list[int]) -> tuple[int, ...]:
    """Some offsets, if letters stand at all of them."""
    for at in offsets:
        if not text[at].isalpha():
            return ()
    return tuple(offsets)


def _between(found: list[int], start: int, end: int) -> bool:
    """Whether a candidate stands in a stretch."""
    return bisect_left(found, start) < bisect_left(found, end)


def _left_edge(text: str, low: int, first: int, floor: int) -> int:
    """The start of the first whole word of ``text[low:first]``, or of the long one (an address) that holds `first`."""
    if low <= floor or text[low - 1].isspace():
        return low
    edge = low
    while edge < first and not text[edge].isspace():
        edge += 1
    if edge < first:
        return edge
    least = max(floor, first - LONGEST_WORD)
    while low > least and not text[low - 1].isspace():
        low -= 1
    return low


def _right_edge(text: str, high: int, end: int) -> int:
    """The end of the word that is cut at `high`, within reason."""
    limit = min(end, high + READ_BEHIND // 2)
    while high < limit and not text[high].isspace():
        high += 1
    return high


def _cut_at_paragraphs(text: str, low: int, high: int) -> list[tuple[int, int]]:
    if text.find("\n", low, high) < 0:
        return [(low, high)]
    ends = PARAGRAPH if text.find(GAP, low, high) < 0 else OR_ALIGNED
    cuts = [match.end() for match in ends.finditer(text, low, high)]
    edges = [low, *cuts, high]
    return [(a, b) for a, b in itertools.pairwise(edges) if b > a]
