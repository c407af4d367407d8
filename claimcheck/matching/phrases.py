"""Words and phrases of rules, looked up in texts through an inverted index.

The words of the texts are indexed once; looking up a phrase costs about as much as its number of hits, however many
phrases are asked for. A word in capitals matches capitals alone ("WHO"), a word that ends in `~` any ending, every
other word its inflections through the stem; in languages that write compounds as one word, a word of five letters or
more also matches as their last part (Umsatz: Jahresumsatz). `…` in a phrase stands for up to eight words between
(findet … statt).
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from attrs import define

from claimcheck.lexicon import lexicon_of
from claimcheck.tokens import Tokens, split

GAP = 8
"""How many words `…` may stand for."""
GAPS = ("…", "...")
SHORTEST_HEAD = 5
"""How many letters the last part of a compound has at least."""

Span = tuple[int, int]
"""First and last token of a hit."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Part:
    """One word of a phrase, in lower case.

    Attributes:
        word: The word, without `~`; "" for a gap.
        stem: Its stem; "" where inflection plays no part.
        capitals: The word as written, where it is written in capitals.
        beginning: Whether any ending may follow.
    """

    word: str
    stem: str = ""
    capitals: str = ""
    beginning: bool = False


@functools.lru_cache(maxsize=65536)
def phrase(written: str, language: str) -> tuple[Part, ...]:
    """The parts of a word or phrase of a rule, for texts of one language."""
    parts: list[Part] = []
    for piece in written.split():
        if piece in GAPS:
            parts.append(Part(""))
        else:
            parts += _parts(piece, language)
    return tuple(parts)


def _parts(piece: str, language: str) -> Iterator[Part]:
    bare = piece.rstrip("~")
    words = split(bare)
    originals = Tokens(bare, 0, len(bare))
    stem = lexicon_of(language).meanings.stem
    for index, word in enumerate(words):
        original = originals.written(index)
        yield Part(
            word,
            stem(word) if word.isalpha() else "",
            original if original.isupper() and len(original) > 1 else "",
            len(bare) < len(piece) and index == len(words) - 1,
        )


class Index:
    """The words of stretches of text in one language: which stretch holds a phrase, and where.

    Attributes:
        units: The tokens of each stretch, in the order in which they were added.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.units: list[Tokens] = []
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._by_stem: dict[str, list[str]] = {}
        self._sorted: list[str] = []
        self._backwards: list[tuple[str, str]] = []
        self._found: dict[tuple[str, ...], dict[int, list[Span]]] = {}

    def add(self, tokens: Tokens) -> int:
        """Adds a stretch; gives its number. All stretches are added before the first look-up."""
        unit = len(self.units)
        self.units.append(tokens)
        places = self._places
        for at, word in enumerate(tokens.low):
            known = places.get(word)
            if known is None:
                places[word] = [(unit, at)]
            else:
                known.append((unit, at))
        return unit

    def hits(self, words: tuple[str, ...]) -> dict[int, list[Span]]:
        """The stretches that hold one of the words or phrases, each with the places of all hits, in order."""
        found = self._found.get(words)
        if found is None:
            found = {}
            for written in words:
                for unit, span in self._look_up(phrase(written, self.language)):
                    found.setdefault(unit, []).append(span)
            for spans in found.values():
                spans.sort()
            self._found[words] = found
        return found

    def _look_up(self, parts: Sequence[Part]) -> Iterator[tuple[int, Span]]:
        if not parts:
            return
        alone = len(parts) == 1
        for form in self._forms(parts[0], alone=alone):
            for unit, at in self._places[form]:
                last = self._stands(parts, self.units[unit], at)
                if last >= 0:
                    yield unit, (at, last)

    def _forms(self, part: Part, *, alone: bool) -> Iterable[str]:
        """The words of the texts that a part of a phrase matches."""
        if not self._by_stem:
            self._prepare()
        if part.beginning:
            return self._beginning(part.word)
        forms = dict.fromkeys(self._by_stem.get(part.stem, ()) if part.stem else ())
        if part.word in self._places:
            forms[part.word] = None
        if alone and self._backwards and len(part.word) >= SHORTEST_HEAD and not part.capitals:
            forms.update(dict.fromkeys(self._compounds(part)))
        return forms

    def _prepare(self) -> None:
        stem = lexicon_of(self.language).meanings.stem
        for word in self._places:
            self._by_stem.setdefault(stem(word), []).append(word)
        self._sorted = sorted(self._places)
        if lexicon_of(self.language).page.compound_nouns:
            ends = {
                (each[::-1], word) for word in self._places for each in (word, stem(word)) if len(word) > SHORTEST_HEAD
            }
            self._backwards = sorted(ends)

    def _beginning(self, word: str) -> Iterator[str]:
        at = bisect_left(self._sorted, word)
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            yield self._sorted[at]
            at += 1

    def _compounds(self, part: Part) -> Iterator[str]:
        for ending in {part.word[::-1], part.stem[::-1]}:
            if len(ending) < SHORTEST_HEAD:
                continue
            at = bisect_left(self._backwards, (ending, ""))
            while at < len(self._backwards) and self._backwards[at][0].startswith(ending):
                yield self._backwards[at][1]
                at += 1

    def _stands(self, parts: Sequence[Part], tokens: Tokens, at: int) -> int:
        """The last token of the phrase that begins at a token; -1 where it does not stand there."""
        if parts[0].capitals and tokens.written(at) != parts[0].capitals:
            return -1
        here = at
        gap = False
        for part in parts[1:]:
            if not part.word:
                gap = True
                continue
            here = self._next(part, tokens, here + 1, GAP + 1 if gap else 1)
            gap = False
            if here < 0:
                return -1
        return here

    def _next(self, part: Part, tokens: Tokens, at: int, reach: int) -> int:
        """The first of the next `reach` tokens that a part matches; -1 for none."""
        for here in range(at, min(at + reach, len(tokens))):
            word = tokens.low[here]
            if part.capitals:
                matches = tokens.written(here) == part.capitals
            elif part.beginning:
                matches = word.startswith(part.word)
            else:
                matches = word == part.word or (bool(part.stem) and self._stem(word) == part.stem)
            if matches:
                return here
        return -1

    def _stem(self, word: str) -> str:
        return lexicon_of(self.language).meanings.stem(word)
