"""The hot path: where in a text a figure may stand.

Digits are found by a pattern that begins with a bare class, number words by one Aho-Corasick automaton per language
over its words in three casings. What is found here is a place to look, nothing more.
"""

from __future__ import annotations

import functools

import ahocorasick_rs
import regex

from claimcheck.lexicon import Lexicon, lexicon

DIGITS = regex.compile(r"[0-9½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒][0-9]*+")
ROMAN = regex.compile(r"[IVX]{2,}+")
PARAGRAPH = regex.compile(r"\n[ \t\r]*\n")
BEFORE, BEHIND = 56, 72
"""How many code points before the first and behind the last candidate of a zone are read too."""


@functools.cache
def _automaton(code: str) -> ahocorasick_rs.AhoCorasick:
    cases = {form for word in lexicon(code).triggers for form in (word, word.capitalize(), word.upper())}
    return ahocorasick_rs.AhoCorasick(
        sorted(cases), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False
    )


def candidates(text: str, start: int, end: int, words: Lexicon) -> list[int]:
    """Offsets in ``text[start:end]`` at which a figure may stand, ascending; `end` is excluded."""
    found = [match.start() for match in DIGITS.finditer(text, start, end)]
    stretch = text if start == 0 and end == len(text) else text[start:end]
    compound = bool(words.parts)
    for _, first, last in _automaton(words.code).find_matches_as_indexes(stretch):
        if first and stretch[first - 1].isalpha():
            continue
        if not compound and last < len(stretch) and stretch[last].isalpha():
            continue
        found.append(first + start)
    for match in ROMAN.finditer(text, start, end):
        first, last = match.span()
        if not (first and text[first - 1].isalnum()) and not (last < len(text) and text[last].isupper()):
            found.append(first)
    found.sort()
    return found


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
    return [(a, b) for a, b in zip(edges, edges[1:]) if b > a]
