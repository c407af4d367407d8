"""The name of a fact, for people: what is counted or measured, and of whom: "visitors · Ulm Museum"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import regex

from claimcheck.languages.concepts import BROADER, MEASURES, NARROWING, SCOPES
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Claim, Kind
from claimcheck.names import fold

BETWEEN = " · "
IN_TIME = frozenset(("duration", "age"))
"""Measures that are told in time by themselves."""
MOST_WORDS, SHOWN = 4, 3
"""How many words a counted noun or a name has at most to be shown whole, and how many of a longer noun are shown."""
HALF_LIFE = 4
"""How many words away a word counts half."""
WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’-]*")
NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*")
"""A word with a capital and those behind it."""
UNTELLING = SCOPES | NARROWING
TIMES = frozenset(("date", "duration"))
"""Kinds of figures of which one thing has several: when it begins, when it ends, how long it takes."""


def name(claims: Sequence[Claim]) -> str:
    """What the figures of a fact count or measure, and the nearest name, else the nearest thing, that they share.

    A counted noun and a name are in the words of the first document that has them.
    """
    concepts = _shared(claims, lambda claim: claim.slot.concepts)
    told = [concept for concept in concepts if ":" not in concept and concept not in UNTELLING]
    measure = next((concept for concept in told if concept in MEASURES), next(iter(told), ""))
    what = next(_nouns(claims), "")
    whose = next(_names(claims), "")
    if not (what or whose):
        other = (each for each in told if each != measure and BROADER.get(measure) != each)
        whose = _plain(next(other, ""))
    what = what or _measured(measure, claims[0].figure.kind)
    return BETWEEN.join(part for part in dict.fromkeys((what, whose)) if part)


def _measured(concept: str, kind: Kind) -> str:
    """A concept, with the kind of the figure where that is a time: "open (date)", "build (duration)"."""
    if not concept:
        return kind
    return f"{_plain(concept)} ({kind})" if kind in TIMES and concept not in IN_TIME else _plain(concept)


def _plain(concept: str) -> str:
    return concept.replace("_", " ")


def _shared(claims: Sequence[Claim], told: Callable[[Claim], Iterable[tuple[str, int]]]) -> list[str]:
    """What is told near the figures of half of some claims or more, the nearest first."""
    scores: dict[str, list[float]] = {}
    for claim in claims:
        nearest: dict[str, int] = {}
        for each, distance in told(claim):
            nearest[each] = min(abs(distance), nearest.get(each, abs(distance)))
        for each, distance in nearest.items():
            scores.setdefault(each, []).append(1 / (HALF_LIFE + distance))
    common = (each for each, found in scores.items() if 2 * len(found) >= len(claims))
    return sorted(common, key=lambda each: (-sum(scores[each]), each))


def _nouns(claims: Sequence[Claim]) -> Iterator[str]:
    """What is counted, as the claims write it behind their numbers: "battery buses"; else the concept."""
    counting = [claim.figure for claim in claims if claim.figure.kind == "count" and claim.figure.noun]
    for figure in counting:
        words = WORD.findall(figure.document.text[figure.number_end : figure.end])
        while words and words[0].lower() in lexicon_of(figure.language).function_words:
            words.pop(0)
        if words:
            yield " ".join(words if len(words) <= MOST_WORDS else words[-SHOWN:])
    yield from (_plain(figure.noun or "") for figure in counting)


def _names(claims: Sequence[Claim]) -> Iterator[str]:
    """The names that the claims share, the nearest first, as the first claim writes them that does."""
    for known in _shared(claims, lambda claim: claim.slot.names):
        for claim in claims:
            yield from _written(claim, known)


def _written(claim: Claim, known: str) -> Iterator[str]:
    """A folded name as a sentence has it, with the names right beside it where only these have a capital."""
    lexicon = lexicon_of(claim.figure.language)
    for run in NAME.findall(claim.sentence):
        names = [name for name in run.split() if name.lower() not in lexicon.function_words]
        alone = next((name for name in names if fold(name) == known), "")
        if alone:
            yield alone if lexicon.page.capital_nouns or len(names) > MOST_WORDS else " ".join(names)
