"""Passages and their languages, and sentences. Offsets are code points into the document's text."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from claimcheck import languages
from claimcheck.languages import concepts
from claimcheck.lexicon import Lexicon, lexicon
from claimcheck.model import Document, Passage

BLOCK = regex.compile(r"\n[ \t\r\u00a0]*\n\s*|\r\r\s*")
WORD = regex.compile(r"[\p{L}\p{M}]+")
CYRILLIC, ALL_CYRILLIC, PLAIN_LATIN = regex.compile("[а-я]"), regex.compile("[\u0400-\u052f]"), regex.compile("[a-z]")
BREAK = regex.compile(r"[.!?…]+[\"'»”’)\]]*+(?=\s)|\n[ \t\r\u00a0]*\n|\n(?=\s*[-*•–—]\s)|\n(?=[^\n:;.!?]{2,40}:[ \t])")
"""Where a sentence may end: a full stop, a blank line, before an item of a list, before a line with a label."""
NEXT = regex.compile(r"\s(\p{L}+)")
SECTION = regex.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}")
"""The number of a section, whose dot ends no sentence: "3.1. The Buyer"."""
SAMPLE = 4000
LONGEST_SENTENCE = 3000
DEFAULT = "en"
LONGEST_ARTICLE, LONGEST_WORD = 12, 40
EVIDENCE = 1.5
"""How many words must speak for a language, and by how many it must lead, to be clear."""
NARROW = 0.4
"""By how much a language must lead the one expected where nothing is clear."""


@functools.cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """Function word -> the languages that use it."""
    found: dict[str, list[str]] = {}
    for code in languages.codes():
        for word in languages.load(code).function_words:
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


def language_of(text: str, fallback: str = DEFAULT) -> str:
    """The language of a stretch of text, by its commonest short words; `fallback` where too little speaks for any.

    Where these do not decide, as in a headline, the words of the pages' tables are asked too.
    """
    sample = text[:SAMPLE].lower()
    score = _scores(sample, _function_words())
    if CYRILLIC.search(sample):
        return _cyrillic(sample, score, fallback)
    for code in score:
        score[code] += 0.5 * _own_letters(sample, code)
    best, clear = _best(score, fallback)
    if not clear:
        for code, value in _scores(sample, _vocabulary()).items():
            score[code] = score.get(code, 0.0) + value
        best, clear = _best(score, fallback)
    return best if clear or score.get(best, 0.0) > score.get(fallback, 0.0) + NARROW else fallback


def _scores(sample: str, by_word: dict[str, tuple[str, ...]]) -> dict[str, float]:
    """How much of a text in lower case speaks for each language: each word 1, shared among those that use it."""
    score: dict[str, float] = {}
    for word in WORD.findall(sample):
        codes = by_word.get(word)
        if codes:
            share = 1.0 / len(codes)
            for code in codes:
                score[code] = score.get(code, 0.0) + share
    return score


def _best(score: dict[str, float], fallback: str) -> tuple[str, bool]:
    """The Latin-script language for which most speaks, and whether it leads clearly."""
    ranked = sorted(
        ((value, code == fallback, code) for code, value in score.items() if code not in _written_in_cyrillic()),
        reverse=True,
    )
    if not ranked:
        return fallback, False
    lead = ranked[0][0] - (ranked[1][0] if len(ranked) > 1 else 0.0)
    return ranked[0][2], ranked[0][0] >= EVIDENCE and lead >= EVIDENCE


@functools.cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Words of the pages' tables -> the languages that use them: numbers, months, units, nouns."""
    found: dict[str, list[str]] = {}
    for code in languages.codes():
        page = languages.load(code)
        nouns = concepts.load(code) if code in concepts.CODES else ()
        tables = (page.cardinals, page.scales, page.months, page.units, page.durations, page.currencies, nouns)
        forms = {form for table in tables for _, words in table for form in words}
        for form in forms | set(page.about) | set(page.over):
            if len(form) > 3 and form.isalpha():
                found.setdefault(form, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}


@functools.cache
def _written_in_cyrillic() -> frozenset[str]:
    """Codes of the languages in Cyrillic script."""
    return frozenset(code for code in languages.codes() if languages.load(code).script == "Cyrl")


def _own_letters(text: str, code: str) -> int:
    """How many letters of a text in lower case are such as few other languages use."""
    return sum(text.count(letter) for letter in languages.load(code).letters)


def _cyrillic(text: str, score: dict[str, float], fallback: str) -> str:
    codes = _written_in_cyrillic()
    if len(PLAIN_LATIN.findall(text)) > len(ALL_CYRILLIC.findall(text)):
        rest = {code: value for code, value in score.items() if code not in codes}
        return max(rest, key=lambda code: rest[code], default=fallback)
    weights = {code: _own_letters(text, code) + score.get(code, 0.0) for code in codes}
    ranked = sorted(weights.values())
    if len(ranked) > 1 and ranked[-1] - ranked[-2] < EVIDENCE:
        for code, value in _scores(text, _vocabulary()).items():
            if code in weights:
                weights[code] += value
    return max(sorted(codes), key=lambda code: (weights[code], code == fallback))


def passages(document: Document) -> tuple[Passage, ...]:
    """The document's passages in order: blocks between blank lines, joined while the language stays the same.

    A block too short to tell takes the language of the passage before it, the first the language of the whole text.
    """
    text = document.text
    if document.language:
        languages.load(document.language)
        return (Passage(0, len(text), document.language),)
    whole = language_of(text)
    found: list[Passage] = []
    for start, end in _blocks(text):
        before = found[-1].language if found else whole
        block = text[start:end]
        code = language_of(block, before) if _tells(block, before) else before
        if found and found[-1].language == code:
            found[-1] = Passage(found[-1].start, end, code)
        else:
            found.append(Passage(start, end, code))
    return tuple(found) or (Passage(0, len(text), whole),)


def _tells(block: str, before: str) -> bool:
    """Whether a block is long enough to tell its language, or is in another script."""
    if len(block) >= 60:
        return True
    if len(block) < 8 or not WORD.search(block):
        return False
    return bool(CYRILLIC.search(block.lower())) != (before in _written_in_cyrillic())


def _blocks(text: str) -> list[tuple[int, int]]:
    """Blocks between blank lines; each runs up to the start of the next, so that together they are the whole text."""
    starts = [0, *(match.end() for match in BLOCK.finditer(text))]
    edges = [*dict.fromkeys(starts), len(text)]
    return [(a, b) for a, b in zip(edges, edges[1:]) if b > a]


def _ends_sentence(text: str, match: regex.Match[str], words: Lexicon) -> bool:
    """Whether a mark ends a sentence: no dot does before a small letter, and one behind a plain word else."""
    mark = match[0]
    if mark[0] != "." or len(mark) > 1:
        return True
    at, after = match.span()
    while after < len(text) and text[after].isspace():
        after += 1
    if text[after : after + 1].islower():
        return False
    space = text.rfind(" ", max(0, at - LONGEST_WORD), at)
    word = text[space + 1 : at]
    plain = space >= 0 and len(word) > 1 and word.isalpha() and word.lower() not in words.abbreviations
    return plain or _dot_ends(text, at, match.end(), words)


def _dot_ends(text: str, at: int, after: int, words: Lexicon) -> bool:
    """Whether a dot behind an abbreviation, an initial or digits ends a sentence."""
    first = at
    while first > 0 and (text[first - 1].isalnum() or text[first - 1] == "."):
        first -= 1
    word = text[first:at].lower()
    if SECTION.fullmatch(word) and _begins(text, first):
        return False
    if word in words.abbreviations or (len(word) == 1 and word.isalpha()):
        return text[first].islower() and _begins_anew(text, after, words)
    month = NEXT.match(text, after)
    if len(word) <= 2 and word.isdigit() and month and month[1].lower() in words.months.first:
        return False
    ordinal = words.page.ordinal_dot and word.isdigit() and len(word) <= 3
    return not (ordinal and _led_by_short_word(text, first, words))


def _begins(text: str, at: int) -> bool:
    """Whether nothing but the end of another sentence stands before a place on its line."""
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    return not before or before[-1] in ".!?;:"


def _begins_anew(text: str, at: int, words: Lexicon) -> bool:
    """Whether a small word with a capital follows ("by 3 a.m. The …", "2 млн руб. В …"), as it does behind no title."""
    following = text[at : at + LONGEST_ARTICLE].split()
    word = following[0] if following else ""
    return word[:1].isupper() and word.isalpha() and word.lower() in words.function_words


def _led_by_short_word(text: str, at: int, words: Lexicon) -> bool:
    """Whether an article or the like stands before: the dot then makes an ordinal ("ihr 130. Jubiläum")."""
    before = text[max(0, at - LONGEST_ARTICLE) : at].split()
    return bool(before) and text[at - 1 : at].isspace() and before[-1].lower() in words.function_words


def split_sentences(text: str, passage: Passage) -> list[tuple[int, int]]:
    """All sentences of a passage, in order: offsets, `end` excluded; endless ones are cut between two words."""
    words = lexicon(passage.language)
    edges = [passage.start]
    for match in BREAK.finditer(text, passage.start, passage.end):
        if _ends_sentence(text, match, words):
            edges.append(match.end())
    edges.append(passage.end)
    parts: list[tuple[int, int]] = []
    for start, end in zip(edges, edges[1:]):
        parts.extend(_cut(text, start, end) if end - start > LONGEST_SENTENCE else ((start, end),))
    return [(start, end) for start, end in parts if end > start and _has_words(text, start, end)]


def _has_words(text: str, start: int, end: int) -> bool:
    return not text[end - 1].isspace() or not text[start:end].isspace()


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch as parts of at most `LONGEST_SENTENCE` characters, so that the cost of a sentence stays bounded."""
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = space + 1 if space >= 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end
