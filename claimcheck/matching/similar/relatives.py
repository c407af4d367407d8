"""Which documents may speak of the same things, and which names are one name."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from math import log

import regex

from claimcheck.languages.concepts import GENERIC
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import Sheet
from claimcheck.matching.similar.likeness import weight_of
from claimcheck.model import Claim, Document
from claimcheck.names import consonants, fold

MOST_RELATIVES = 6
"""With how many related documents each document is compared."""
WIDEST = 40
"""How many entries of one key of an index are looked at."""
SMALL, MIDDLING = 8, 24
"""Up to so many documents are taken to be chosen for each other: always, and where nearly all of them share a name."""
NEARLY_ALL = 0.8
FEW, RELATED = 0.2, 1.0
"""How much two documents must share, in names and telling figures: of few documents, of many."""
COUNTED, HEAD = "counted:", 0.1
"""How keys of what is counted begin, and how much one such thing in both of few documents adds."""
NAME = 0.5
"""How much a name adds."""
ALIKE = 0.90
"""Names this alike (Jaro-Winkler over the folded forms) are one name in two inflections or spellings."""
SHORTEST_NAME = 4
"""Shorter names are held to be no spelling of each other: of two or three letters too many look alike."""
CAPITAL = regex.compile(r"\p{Lu}[\p{L}\p{M}]+")
DENSE = 0.12
"""Where more of the words than this have a capital within a sentence, common nouns do too, and capitals tell little."""


def named(document: Document, language: str) -> tuple[frozenset[str], float]:
    """The names within a document's sentences, folded, and how much they tell (1, less where nouns have capitals)."""
    text, lexicon = document.text, lexicon_of(language)
    found = set()
    for match in CAPITAL.finditer(text):
        at = match.start()
        if at < 2 or text[at - 1] not in " \u00a0-" or not (text[at - 2].islower() or text[at - 2] in ",0123456789"):
            continue
        low = match[0].lower()
        if low not in lexicon.measuring and low not in lexicon.function_words and not lexicon.meanings.concepts(low):
            found.add(fold(match[0]))
    dense = len(found) > DENSE * max(50, text.count(" "))
    return frozenset(name for name in found if len(name) > 1), 0.3 if dense else 1.0


def publisher_names(document: Document) -> tuple[str, ...]:
    """The names in the name of who publishes a document, folded: "we" in it are these."""
    return tuple(fold(name) for name in CAPITAL.findall(document.source or ""))


def names(claims: Sequence[Claim], further: Iterable[str]) -> dict[str, str]:
    """Each folded name -> the form that stands for all of its inflections and spellings."""
    counts = Counter(name for claim in claims for name, _ in claim.slot.names)
    counts.update(further)
    shelves: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: (len(name), name)):
        found[name] = name
        if len(name) < SHORTEST_NAME:
            continue
        shelf = shelves.setdefault(_shelf(name), [])
        for other in shelf[:WIDEST]:
            if _alike(name, other):
                found[name] = other
                break
        else:
            shelf.append(name)
    _openings(claims, found, shelves)
    return found


def _openings(claims: Sequence[Claim], found: dict[str, str], shelves: dict[str, list[str]]) -> None:
    """Add first words of sentences that are names where they stand within one."""
    words = {claim.slot.opening[0] for claim in claims if claim.slot.opening}
    for word in sorted(words - found.keys()):
        for other in shelves.get(_shelf(word), ())[:WIDEST]:
            if _alike(word, other):
                found[word] = other
                break


def _alike(one: str, other: str) -> bool:
    return _likeness()(one, other) >= ALIKE


@functools.cache
def _likeness() -> Callable[[str, str], float]:
    """Jaro-Winkler, imported when two names are first compared; a single document has none."""
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity


def _shelf(name: str) -> str:
    """The first consonants of a name, which hardly change between scripts and cases."""
    return consonants(name)[:2] or name[:1]


def pairs(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Sheet, float]]:
    """Pairs of documents that share enough and how much that is, each document with its nearest relatives, in order."""
    together, small = _belong_together(sheets), len(sheets) <= SMALL
    weights = _weights(sheets, together=together, small=small)
    index: dict[str, list[int]] = {}
    chosen: dict[tuple[int, int], float] = {}
    for place, sheet in enumerate(sheets):
        scores: dict[int, float] = {}
        for key in _keys(sheet, small=small):
            weight = weights[key] * (sheet.telling if ":" not in key else 1.0)
            for other in index.get(key, ())[-WIDEST:]:
                scores[other] = scores.get(other, 0.0) + weight
            index.setdefault(key, []).append(place)
        least = FEW if together else RELATED
        close = sorted((other for other in scores if scores[other] >= least), key=lambda o: (-scores[o], -o))
        chosen.update(((other, place), scores[other]) for other in close[:MOST_RELATIVES])
    if small:
        _relate_further(chosen, len(sheets))
    for a, b in sorted(chosen):
        yield sheets[a], sheets[b], chosen[a, b]


def _relate_further(chosen: dict[tuple[int, int], float], size: int) -> None:
    """Add the pairs of few documents that share too little themselves, and have a common relative: one story."""
    near: list[set[int]] = [set() for _ in range(size)]
    for a, b in chosen:
        near[a].add(b)
        near[b].add(a)
    for a, b in combinations(range(size), 2):
        if near[a] & near[b]:
            chosen.setdefault((a, b), 0.0)


def _keys(sheet: Sheet, *, small: bool) -> list[str]:
    """The names and figures of a document and, where there are few, what it counts and who publishes it."""
    if not small:
        return sorted(sheet.known | sheet.anchors)
    heads = {profile.head for profile in sheet.profiles if profile.head and profile.head not in GENERIC}
    return sorted(sheet.familiar | sheet.anchors | {f"{COUNTED}{head}" for head in heads})


def _belong_together(sheets: Sequence[Sheet]) -> bool:
    """Whether the documents look chosen for each other, such as ten sources on one story."""
    if len(sheets) <= SMALL:
        return True
    if len(sheets) > MIDDLING:
        return False
    often = Counter(name for sheet in sheets for name in sheet.known).most_common(1)
    return bool(often) and often[0][1] >= NEARLY_ALL * len(sheets)


def _weights(sheets: Sequence[Sheet], *, together: bool, small: bool) -> dict[str, float]:
    """How telling each name and figure is; what most of many documents hold tells little."""
    counts = Counter(key for sheet in sheets for key in _keys(sheet, small=small))
    size = max(len(sheets), 2)
    found = {}
    for key, count in counts.items():
        rare = 1.0 if together else log(size / count) / log(size / 2)
        found[key] = rare * _weight(key)
    return found


def _weight(key: str) -> float:
    if key.startswith(COUNTED):
        return HEAD
    return weight_of(key) if ":" in key else NAME
