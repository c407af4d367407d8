"""Passages and their languages, and sentences. Offsets are code points into the document's text."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable

import regex

from claimcheck import languages
from claimcheck.languages import concepts
from claimcheck.model import Document, Passage

BLOCK = regex.compile(r"\n[ \t\r\u00a0]*\n\s*|\r\r\s*")
WORD = regex.compile(r"[\p{L}\p{M}]+")
CYRILLIC, ALL_CYRILLIC, PLAIN_LATIN = regex.compile("[а-я]"), regex.compile("[\u0400-\u052f]"), regex.compile("[a-z]")
SAMPLE_LENGTH = 4000
"""How many code points tell the language of a text; more make it no clearer."""
SHORTEST_WORD = 4
"""Letters of a word of the pages' tables that may tell its language."""
DEFAULT = "en"
EVIDENCE = 1.5
"""How many words must speak for a language, and by how many it must lead, to be clear."""
EXPECTED = 0.9
"""By how much the language that is expected must lead to be clear."""
LEAST_LEAD = 0.4
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
    sample = text[:SAMPLE_LENGTH].lower()
    score = _scores(sample, _users_of_function_word)
    if CYRILLIC.search(sample):
        return _cyrillic(sample, score, fallback)
    for code in score:
        score[code] += 0.5 * _own_letters(sample, code)
    best, clear = _best(score, fallback)
    if not clear:
        for code, value in _scores(sample, functools.partial(_users, among=_written_in_latin())).items():
            score[code] = score.get(code, 0.0) + value
        best, clear = _best(score, fallback)
    return best if clear or score.get(best, 0.0) > score.get(fallback, 0.0) + LEAST_LEAD else fallback


def _users_of_function_word(word: str) -> tuple[str, ...]:
    return _function_words().get(word, ())


def _scores(sample: str, users: Callable[[str], tuple[str, ...]]) -> dict[str, float]:
    """How much of a text in lower case speaks for each language: each word 1, shared among those that use it."""
    score: dict[str, float] = {}
    for word in WORD.findall(sample):
        codes = users(word)
        for code in codes:
            score[code] = score.get(code, 0.0) + 1.0 / len(codes)
    return score


def _best(score: dict[str, float], fallback: str) -> tuple[str, bool]:
    """The Latin-script language for which most speaks, and whether it leads clearly."""
    ranked = sorted(
        ((value, code == fallback, code) for code, value in score.items() if code not in _written_in_cyrillic()),
        reverse=True,
    )
    if not ranked:
        return fallback, False
    value, expected, best = ranked[0]
    lead = value - (ranked[1][0] if len(ranked) > 1 else 0.0)
    return best, value >= EVIDENCE and lead >= (EXPECTED if expected else EVIDENCE)


def _users(word: str, among: frozenset[str]) -> tuple[str, ...]:
    """Those of some languages in whose tables a word stands, if it is none of the shortest."""
    if len(word) < SHORTEST_WORD or not word.isalpha():
        return ()
    return tuple([code for code in among if word in _vocabulary(code)])


@functools.cache
def _vocabulary(code: str) -> frozenset[str]:
    """Words of a page's tables: numbers, months, units, nouns."""
    page = languages.load(code)
    nouns = concepts.load(code) if code in concepts.CODES else ()
    tables = (page.cardinals, page.scales, page.months, page.units, page.durations, page.currencies, nouns)
    forms = itertools.chain(page.about, page.over, *(forms for table in tables for _, forms in table))
    return frozenset(filter(str.isalpha, forms))


@functools.cache
def _written_in_cyrillic() -> frozenset[str]:
    """Codes of the languages in Cyrillic script."""
    return frozenset(code for code in languages.codes() if languages.load(code).script == "Cyrl")


@functools.cache
def _written_in_latin() -> frozenset[str]:
    """Codes of the languages in Latin script."""
    return frozenset(languages.codes()) - _written_in_cyrillic()


def _own_letters(text: str, code: str) -> int:
    """How many letters of a text in lower case are such as few other languages use."""
    return sum(text.count(letter) for letter in languages.load(code).letters)


def _cyrillic(text: str, score: dict[str, float], fallback: str) -> str:
    codes = _written_in_cyrillic()
    if len(PLAIN_LATIN.findall(text)) > len(ALL_CYRILLIC.findall(text)):
        rest = {code: value for code, value in score.items() if code not in codes}
        return max(rest, key=lambda code: rest[code], default=fallback)
    weights = {code: _own_letters(text, code) + score.get(code, 0.0) for code in codes}
    ranked = sorted(((value, code == fallback) for code, value in weights.items()), reverse=True)
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < (EXPECTED if ranked[0][1] else EVIDENCE):
        for code, value in _scores(text, functools.partial(_users, among=codes)).items():
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
    return [(a, b) for a, b in itertools.pairwise(edges) if b > a]
