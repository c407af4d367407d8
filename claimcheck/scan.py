"""The hot path: where in a text a figure may stand.

Digits are found by a pattern that begins with a bare class, number words by one Aho-Corasick automaton per language
over its words in three casings. What is found here is a place to look, nothing more.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

import ahocorasick_rs
import regex

from claimcheck.lexicon import Lexicon, lexicon
from claimcheck.numerals import spelled

DIGITS = regex.compile(r"[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒][0-9]*+")
ROMAN = regex.compile(r"[IVX]{2,}+")
PARAGRAPH = regex.compile(r"\n[ \t\r]*\n")
LETTERS = regex.compile(r"[\p{L}\p{M}]++")
LONGEST_CELL = 24
"""Longest text of one weak word, such as a cell of a table, in which that word is a number."""
LONGEST_PERIOD = 24
BEFORE, BEHIND = 40, 56
"""How many code points before the first and behind the last candidate of a zone are read too."""

LONE = regex.compile(r"[\ud800-\udfff]")


class _Words:
    """The automaton of a language and how each of its patterns opens a search."""

    def __init__(self, words: Lexicon) -> None:
        forms: dict[str, str] = {}
        for word, how in words.triggers.items():
            endings = words.weak_endings if how == "weak" else ("",)
            for form in (word, word.capitalize(), word.upper(), *([word.title()] if how == "name" else [])):
                forms |= {form + ending: how for ending in endings}
        self.how = list(forms.values())
        self.automaton = ahocorasick_rs.AhoCorasick(
            list(forms), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False
        )


@functools.cache
def _words(code: str) -> _Words:
    return _Words(lexicon(code))


def candidates(text: str, start: int, end: int, words: Lexicon) -> list[int]:
    """Offsets in ``text[start:end]`` at which a figure may stand, ascending; `end` is excluded."""
    found = [match.start() for match in DIGITS.finditer(text, start, end)]
    stretch = text if start == 0 and end == len(text) else text[start:end]
    found.extend(first + start for first in _in_words(stretch, words))
    for match in ROMAN.finditer(text, start, end):
        first, last = match.span()
        if not (first and text[first - 1].isalnum()) and not (last < len(text) and text[last].isupper()):
            found.append(first)
    found.sort()
    return found


def _matches(known: _Words, text: str) -> list[tuple[int, int, int]]:
    """Where the words stand; a text with lone surrogates, which cannot be encoded, is looked through without them."""
    try:
        found = known.automaton.find_matches_as_indexes(text)
    except UnicodeEncodeError:
        found = known.automaton.find_matches_as_indexes(LONE.sub("\ufffd", text))
    return list(found)


def _in_words(text: str, words: Lexicon) -> Iterator[int]:
    """Offsets of words that may be numbers or dates."""
    known, size = _words(words.code), len(text)
    if size <= LONGEST_CELL and text.strip().lower() in words.weak:
        yield 0
    for pattern, first, last in _matches(known, text):
        if first and text[first - 1].isalpha():
            continue
        how = known.how[pattern]
        if how == "weak":
            if _after_weak(text, last, words):
                yield first
            continue
        if (
            last < size
            and text[last].isalpha()
            and not ((how == "part" or words.parts) and _in_one(text, first, words))
        ):
            continue
        if how == "third":
            if _before_period(text, last, words):
                yield first
            continue
        if how != "relative":
            yield first
            continue
        place = _beside_period(text, first, last, words)
        if place is not None:
            yield place


def _after_weak(text: str, at: int, words: Lexicon) -> bool:
    following = LETTERS.match(text, at)
    if following is None:
        return False
    word = following[0].lower()
    if word in words.joiners:
        following = LETTERS.match(text, following.end() + 1)
        return following is not None and following[0].lower() in words.weak | words.fractions.first.keys()
    if word in words.after_weak:
        return True
    return any(table.stems and table.ahead([word], 0) for table in (words.shares, words.currencies))


def _in_one(text: str, first: int, words: Lexicon) -> bool:
    """Whether the word at `first` is a number written in one, or a number and a unit of time."""
    match = LETTERS.match(text, first)
    if match is None:
        return False
    word = match[0].lower()
    if words.vague_plurals.stems and words.vague_plurals.ahead([word], 0):
        return True
    return spelled.decompose(word, words) is not None or bool(spelled.split_adjective(word, words))


def _before_period(text: str, at: int, words: Lexicon) -> bool:
    """Whether a period follows, with at most three little words between ("end of the month")."""
    for _ in range(4):
        following = LETTERS.match(text, at + 1)
        if following is None:
            return False
        word = following[0].lower()
        if word in words.times or (not words.articles and word in words.durations.first):
            return True
        if word not in words.little:
            return False
        at = following.end()
    return False


def _beside_period(text: str, first: int, last: int, words: Lexicon) -> int | None:
    """The start of "last month" or "mois dernier", given the adjective; None where no period stands beside it."""
    following = LETTERS.match(text, last + 1)
    if following is not None and following[0].lower() in words.times:
        return first
    low = max(0, first - LONGEST_PERIOD)
    stretch = text[low:first].rstrip()
    begin = len(stretch)
    while begin and stretch[begin - 1].isalpha():
        begin -= 1
    return low + begin if stretch[begin:].lower() in words.times else None


def zones(text: str, start: int, end: int, words: Lexicon) -> list[tuple[int, int]]:
    """Stretches of ``text[start:end]`` to read for figures, ascending and apart, cut at white space.

    A zone never crosses a blank line. Its size is bounded by what lies between neighbouring candidates.
    """
    found = candidates(text, start, end, words)
    result: list[tuple[int, int]] = []
    index, size = 0, len(found)
    while index < size:
        first = last = found[index]
        while index + 1 < size and found[index + 1] - last <= BEFORE + BEHIND:
            index += 1
            last = found[index]
        index += 1
        low = max(start, first - BEFORE, result[-1][1] if result else start)
        high = min(end, last + BEHIND)
        result.extend(_cut_at_paragraphs(text, _left_edge(text, low, first, start), _right_edge(text, high, last, end)))
    return result


def _left_edge(text: str, low: int, first: int, start: int) -> int:
    """The start of the first whole word of ``text[low:first]``."""
    if low <= start or text[low - 1].isspace():
        return low
    while low < first and not text[low].isspace():
        low += 1
    return low


def _right_edge(text: str, high: int, last: int, end: int) -> int:
    """The end of the word that is cut at `high`, within reason."""
    limit = min(end, high + BEHIND // 2)
    while high < limit and not text[high].isspace():
        high += 1
    return high


def _cut_at_paragraphs(text: str, low: int, high: int) -> list[tuple[int, int]]:
    cuts = [match.end() for match in PARAGRAPH.finditer(text, low, high)]
    edges = [low, *cuts, high]
    return [(a, b) for a, b in itertools.pairwise(edges) if b > a]
