"""Which documents may be versions of one text: those that share several things that are rare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.matching.parallel._shape import Line

COMMON = 12
"""What stands in more documents than this, or in more than a tenth of them, says nothing."""
PARTNERS = 8
"""How many candidates of one document are looked at."""
LEAST = 3
"""How many rare things two documents must share."""
PREFIX = 4
VOWELS = frozenset("aeiou")


def pairs(documents: Sequence[Sequence[Line]]) -> Iterator[tuple[int, int]]:
    """Pairs of documents, by their places, the first before the second."""
    if len(documents) == 2:
        yield 0, 1
        return
    index: dict[str, list[int]] = {}
    for at, lines in enumerate(documents):
        for key in _keys(lines):
            index.setdefault(key, []).append(at)
    most = max(COMMON, len(documents) // 10)
    shared: list[dict[int, float]] = [{} for _ in documents]
    for places in index.values():
        if 1 < len(places) <= most:
            for at in places:
                for other in places:
                    if other != at:
                        shared[at][other] = shared[at].get(other, 0.0) + 1
    chosen = set()
    for at, scores in enumerate(shared):
        best = sorted(scores, key=lambda other: (-scores[other], other))[:PARTNERS]
        chosen |= {(min(at, other), max(at, other)) for other in best if scores[other] >= LEAST}
    yield from sorted(chosen)


def _keys(lines: Sequence[Line]) -> set[str]:
    """What can be recognised of a document in any language: figures of two digits or more, dates, names."""
    keys = {f"v {key}" for line in lines for key in line.values if len(key) > 1}
    keys |= {f"# {run}" for line in lines for run in line.digits if len(run) > 2}
    return keys | {f"n {_skeleton(name)}" for line in lines for name in line.names if len(name) >= PREFIX}


def _skeleton(name: str) -> str:
    """The first consonants of a name, which endings and transliteration leave as they are."""
    return name[0] + "".join(letter for letter in name[1:] if letter not in VOWELS)[: PREFIX - 1]
