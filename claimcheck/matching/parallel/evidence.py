"""What two documents have in common: lines as sets of weighted tokens that mean the same on both sides."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.matching.parallel._shape import Line, Tokens

NAME_LIKENESS = 78
"""Similarity, of 100, from which two skeletons are taken for one name in two languages."""
SHORTEST_FUZZY = 4
"""Letters of a name at least that may be another's in a different spelling."""
MOST_NAMES = 600
"""Names of longer texts beyond this number are compared letter by letter no more."""


def tokens(one: Sequence[Line], two: Sequence[Line]) -> tuple[list[Tokens], list[Tokens]]:
    """The comparable tokens of the lines of two documents; names that look alike have one token."""
    names = _same_names(_names(one), _names(two))
    return [_tokens(line, {}) for line in one], [_tokens(line, names) for line in two]


def strangers(one: Sequence[Line], two: Sequence[Line]) -> bool:
    """Whether two documents name somebody each, and nobody whom the other names: the same said of others."""
    first, second = _names(one), _names(two)
    return bool(first and second) and not set(first) & set(second) and not _same_names(first, second)


def _names(lines: Iterable[Line]) -> list[str]:
    return sorted({name for line in lines for name in line.names})


def _same_names(one: list[str], two: list[str]) -> dict[str, str]:
    """Names of the second document -> the name of the first that they look like."""
    known = set(one)
    wanted = [name for name in two if name not in known and len(name) >= SHORTEST_FUZZY][:MOST_NAMES]
    choices = [name for name in one if len(name) >= SHORTEST_FUZZY][:MOST_NAMES]
    found: dict[str, str] = {}
    if not wanted or not choices:
        return found
    from rapidfuzz import fuzz, process

    for name in wanted:
        best = process.extractOne(name, choices, scorer=fuzz.ratio, score_cutoff=NAME_LIKENESS)
        if best is not None and best[0][0] == name[0]:
            found[name] = best[0]
    return found


def _tokens(line: Line, names: dict[str, str]) -> Tokens:
    return frozenset(
        (
            *(f"v {key}" for key in line.values),
            *(f"# {run}" for run in line.digits),
            *(f"n {names.get(name, name)}" for name in line.names),
            *(f"c {concept}" for concept in line.concepts),
            *(f"{line.language} {word}" for word in line.words),
            *(f"~ {word}" for word in line.cognates),
        )
    )


def weights(one: Sequence[Tokens], two: Sequence[Tokens]) -> dict[str, float]:
    """The tokens that stand in both documents, each with its weight: the rarer, the heavier."""
    first = Counter(token for line in one for token in line)
    second = Counter(token for line in two for token in line)
    size = max(len(one), len(two))
    return {
        token: FACTORS.get(token[0], 1.0) * math.log(1 + size / max(count, second[token]))
        for token, count in first.items()
        if token in second
    }


FACTORS = {"v": 1.3, "#": 0.7, "n": 1.0, "c": 0.5, "~": 0.7}
"""How much a token of each sort tells; the stems of one language count 1."""
