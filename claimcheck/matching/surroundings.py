"""What stands around claims: the words of their sentences, passages and documents, indexed for the words of rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import regex

from claimcheck.claims import CLAUSE_COST
from claimcheck.matching.phrases import Index, Span
from claimcheck.model import Claim, Document, Passage
from claimcheck.names import fold
from claimcheck.ruleset.records import Line
from claimcheck.tokens import Tokens

CLAUSE = frozenset(",;:-")
OPENING_BRACKETS = frozenset("([")
CLOSING_BRACKETS = frozenset(")]")
WORD = regex.compile(r"[\p{L}\p{M}]{2,}")
OTHER_COST = 8
"""How many words another figure of the same kind counts that stands between."""


class Sentence:
    """A sentence that holds claims.

    Attributes:
        unit: Its number in the index of its language.
        claims: Its claims, in the order of offsets.
        clauses: For each token the number of its clause.
    """

    __slots__ = ("claims", "clauses", "tokens", "unit")

    def __init__(self, tokens: Tokens, unit: int) -> None:
        self.tokens = tokens
        self.unit = unit
        self.claims: list[Claim] = []
        self.clauses = _clauses(tokens)

    def place(self, claim: Claim) -> Span:
        """First and last token of a claim's figure."""
        starts = self.tokens.start
        first = max(0, bisect_right(starts, claim.figure.start) - 1)
        return first, max(first, bisect_right(starts, claim.figure.end - 1) - 1)

    def distance(self, claim: Claim, span: Span) -> int:
        """How far a hit is from a claim's figure, in words; marks and other figures of its kind count several."""
        first, last = self.place(claim)
        if span[1] >= first and span[0] <= last:
            return 0
        low, high = (span[1], first) if span[1] < first else (last, span[0])
        cost = high - low + CLAUSE_COST * len({*self.clauses[low : high + 1]} - {self.clauses[low]})
        return cost + OTHER_COST * sum(low < self.place(other)[0] < high for other in self._rivals(claim))

    def beyond(self, claim: Claim, span: Span) -> bool:
        """Whether a hit lies behind another figure of the same kind, seen from the claim's."""
        first, last = self.place(claim)
        low, high = (span[1], first) if span[1] < first else (last, span[0])
        return any(low < self.place(other)[0] < high for other in self._rivals(claim))

    def nearer_to_another(self, claim: Claim, span: Span) -> bool:
        """Whether a hit is nearer to another figure of the same kind."""
        own = self.distance(claim, span)
        return any(self.distance(other, span) < own for other in self._rivals(claim))

    def same_clause(self, claim: Claim, span: Span) -> bool:
        """Whether a hit stands in the clause of a claim's figure."""
        first, last = self.place(claim)
        clauses = set(self.clauses[first : last + 1])
        return bool(clauses & set(self.clauses[span[0] : span[1] + 1]))

    def _rivals(self, claim: Claim) -> Iterator[Claim]:
        kind = claim.figure.kind
        return (other for other in self.claims if other is not claim and other.figure.kind == kind)


def _clauses(tokens: Tokens) -> list[int]:
    """The number of the clause of each token.

    Commas and dashes between digits end no clause; behind a bracket the clause before it goes on.
    """
    numbers: list[int] = []
    current, highest, low = 0, 0, tokens.low
    outer: list[int] = []
    for at, word in enumerate(low):
        if word in OPENING_BRACKETS:
            outer.append(current)
            current = highest = highest + 1
        elif word in CLOSING_BRACKETS and outer:
            current = outer.pop()
        elif word in CLAUSE and not (0 < at < len(low) - 1 and low[at - 1].isdigit() and low[at + 1].isdigit()):
            current = highest = highest + 1
        numbers.append(current)
    return numbers


class Context:
    """The words around the claims of one run, read when the first rule asks for them."""

    def __init__(self, passages: Mapping[Document, Sequence[Passage]], claims: Iterable[Claim] = ()) -> None:
        self.passages = passages
        self.claims = list(claims)
        self.order = {id(claim): number for number, claim in enumerate(self.claims)}
        self._sentences: dict[int, Sentence] = {}
        self._indexes: dict[str, Index] | None = None
        self._units: dict[tuple[str, int], Sentence] = {}
        self._stretches: dict[tuple[int, int, int], Index] = {}
        self._words: dict[int, tuple[frozenset[str], frozenset[str]]] = {}

    @property
    def indexes(self) -> Mapping[str, Index]:
        """The index of the sentences with claims, for each language."""
        if self._indexes is None:
            self._indexes = {}
            for claim in self.claims:
                self._read(claim, self._indexes)
        return self._indexes

    def _read(self, claim: Claim, indexes: dict[str, Index]) -> None:
        language = claim.figure.language
        index = indexes.setdefault(language, Index(language))
        sentence = self._last(language, index, claim)
        if sentence is None:
            tokens = Tokens(claim.document.text, claim.start, claim.end)
            sentence = Sentence(tokens, index.add(tokens))
            self._units[language, sentence.unit] = sentence
        sentence.claims.append(claim)
        self._sentences[id(claim)] = sentence

    def _last(self, language: str, index: Index, claim: Claim) -> Sentence | None:
        """The sentence read last, if the claim stands in it."""
        found = self._units.get((language, len(index.units) - 1))
        if found is None or found.claims[0].document is not claim.document or found.claims[0].start != claim.start:
            return None
        return found

    def sentence(self, claim: Claim) -> Sentence:
        """The sentence of a claim."""
        assert self.indexes is not None
        return self._sentences[id(claim)]

    def spans(self, claim: Claim, line: Line) -> list[Span]:
        """The hits of a line in the sentence of a claim, as tokens."""
        language = claim.figure.language
        found = self.indexes[language].hits(line.of(language))
        return found.get(self.sentence(claim).unit, [])

    def around(self, claim: Claim, line: Line, near: str) -> list[tuple[int, int]]:
        """The hits of a line in the passage or document of a claim, as offsets."""
        index = self._stretch(claim, near)
        tokens = index.units[0]
        found = index.hits(line.of(claim.figure.language)).get(0, [])
        return [(tokens.start[first], tokens.end[last]) for first, last in found]

    def _stretch(self, claim: Claim, near: str) -> Index:
        start, end = self._bounds(claim, near)
        key = (id(claim.document), start, end)
        found = self._stretches.get(key)
        if found is None:
            found = self._stretches[key] = Index(claim.figure.language)
            found.add(Tokens(claim.document.text, start, end))
        return found

    def _bounds(self, claim: Claim, near: str) -> tuple[int, int]:
        if near == "passage":
            for passage in self.passages[claim.document]:
                if passage.start <= claim.figure.start < passage.end:
                    return passage.start, passage.end
        return 0, len(claim.document.text)

    def holding(self, lines: Sequence[Line]) -> Iterable[Claim]:
        """The claims whose sentence holds a word of each line, in their order; all claims for no line."""
        if not lines:
            return self.claims
        found: list[Claim] = []
        for language, index in self.indexes.items():
            units: set[int] | None = None
            for line in lines:
                hits = index.hits(line.of(language))
                units = set(hits) if units is None else units & hits.keys()
                if not units:
                    break
            found += (claim for unit in units or () for claim in self._units[language, unit].claims)
        return sorted(found, key=lambda claim: self.order[id(claim)])

    def names(self, document: Document) -> frozenset[str]:
        """The words of a document that are written with a capital and never without, folded."""
        return self._vocabulary(document)[0]

    def common(self, document: Document) -> frozenset[str]:
        """The words of a document that are written without a capital somewhere in it."""
        return self._vocabulary(document)[1]

    def _vocabulary(self, document: Document) -> tuple[frozenset[str], frozenset[str]]:
        found = self._words.get(id(document))
        if found is None:
            written = set(WORD.findall(document.text))
            common = frozenset(word for word in written if word.islower())
            names = {word.lower() for word in written if word[0].isupper()} - common
            found = self._words[id(document)] = frozenset(map(fold, names)), common
        return found
