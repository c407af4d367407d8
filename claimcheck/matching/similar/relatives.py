"""Which documents may speak of the same things, and which names are one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from rapidfuzz.distance import JaroWinkler

from claimcheck.matching.similar._shape import Sheet
from claimcheck.matching.similar.likeness import weight_of
from claimcheck.model import Claim

NEAREST = 12
"""With how many related documents each document is compared."""
WIDEST = 40
"""How many entries of one key of an index are looked at."""
RELATED = 1.0
"""How much two documents must share, in names and telling figures."""
ALIKE = 0.90
"""Names this alike (Jaro-Winkler over the folded forms) are one name in two inflections or spellings."""
SHORTEST = 4
VOWELS = str.maketrans("", "", "aeiou")


def names(claims: Sequence[Claim]) -> dict[str, str]:
    """Each folded name -> the form that stands for all of its inflections and spellings."""
    counts = Counter(name for claim in claims for name, _ in claim.slot.names)
    shelves: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: (len(name), name)):
        found[name] = name
        if len(name) < SHORTEST:
            continue
        shelf = shelves.setdefault(_shelf(name), [])
        for other in shelf[:WIDEST]:
            if JaroWinkler.similarity(name, other) >= ALIKE:
                found[name] = other
                break
        else:
            shelf.append(name)
    return found


def _shelf(name: str) -> str:
    """The first consonants of a name, which hardly change between scripts and cases."""
    return name.translate(VOWELS)[:2] or name[:1]


def pairs(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Sheet]]:
    """Pairs of documents that share enough, each document with its nearest relatives, in the order of documents."""
    weights = _weights(sheets)
    index: dict[str, list[int]] = {}
    chosen: set[tuple[int, int]] = set()
    for place, sheet in enumerate(sheets):
        scores: dict[int, float] = {}
        for key in _keys(sheet):
            weight = weights[key]
            for other in index.get(key, ())[-WIDEST:]:
                scores[other] = scores.get(other, 0.0) + weight
            index.setdefault(key, []).append(place)
        close = sorted((other for other in scores if scores[other] >= RELATED), key=lambda o: (-scores[o], -o))
        chosen.update((other, place) for other in close[:NEAREST])
    for a, b in sorted(chosen):
        yield sheets[a], sheets[b]


def _keys(sheet: Sheet) -> list[str]:
    return sorted(sheet.names | sheet.anchors)


def _weights(sheets: Sequence[Sheet]) -> dict[str, float]:
    """How telling each name and figure is; what most of many documents hold tells little."""
    counts = Counter(key for sheet in sheets for key in _keys(sheet))
    size = max(len(sheets), 2)
    found = {}
    for key, count in counts.items():
        rare = 1.0 if size <= 8 else log(size / count) / log(size / 2)
        found[key] = rare * (weight_of(key) if ":" in key else 0.5)
    return found
