"""Copies of one source count once: documents that share most of their sentences word for word are one origin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from claimcheck.model import Claim, Document

FEWEST_SENTENCES = 2
"""How many sentences with figures two documents must share."""
SHARE = 0.5
"""What part of the sentences of the shorter one these must be."""
SHORTEST_SENTENCE = 30
"""Shorter sentences are shared by chance, in code points."""
WIDEST = 40
"""With how many documents that hold a sentence each further one is compared."""


def origins(claims: Iterable[Claim]) -> dict[Document, int]:
    """For each document the number of its origin, from 0 in the order of documents."""
    sentences = _sentences(claims)
    home: dict[Document, Document] = {document: document for document in sentences}
    for one, other in _copies(sentences):
        home[_root(home, one)] = _root(home, other)
    numbers: dict[Document, int] = {}
    return {document: numbers.setdefault(_root(home, document), len(numbers)) for document in sentences}


def numbered(claims: Iterable[Claim], origin: dict[Document, int]) -> tuple[int, ...]:
    """For each of some claims the number of its origin, counted anew from 0 in their order."""
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(origin[claim.document], len(numbers)) for claim in claims)


def _sentences(claims: Iterable[Claim]) -> dict[Document, set[str]]:
    """The sentences with figures of each document, white space and case left out of account."""
    found: dict[Document, set[str]] = {}
    for claim in claims:
        held = found.setdefault(claim.document, set())
        sentence = " ".join(claim.sentence.casefold().split())
        if len(sentence) >= SHORTEST_SENTENCE:
            held.add(sentence)
    return found


def _copies(sentences: dict[Document, set[str]]) -> list[tuple[Document, Document]]:
    """Pairs of documents of which one copies the other, the later of the two first."""
    holders: dict[str, list[Document]] = {}
    found = []
    for document, held in sentences.items():
        shared: Counter[Document] = Counter()
        for sentence in sorted(held):
            row = holders.setdefault(sentence, [])
            shared.update(row[:WIDEST])
            row.append(document)
        for other, count in shared.items():
            if count >= FEWEST_SENTENCES and count >= SHARE * min(len(held), len(sentences[other])):
                found.append((document, other))
    return found


def _root(home: dict[Document, Document], document: Document) -> Document:
    while home[document] is not document:
        home[document] = home[home[document]]
        document = home[document]
    return document
