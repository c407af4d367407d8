"""What the words of a language mean, for claims: their concepts and stems."""

from __future__ import annotations

import Stemmer

from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import keys
from claimcheck.lexicon.phrases import SHORTEST_STEM
from claimcheck.tokens import split


class Meanings:
    """Concepts and stems of words; both are remembered, because texts repeat their words."""

    def __init__(self, page: Language) -> None:
        rows = concept_pages.load(page.code) if page.code in concept_pages.CODES else page.concepts
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.exact: dict[str, tuple[str, ...]] = {}
        self.starts: dict[str, tuple[str, ...]] = {}
        for form, concept in keys(rows):
            bare = form.rstrip("~")
            tokens = (bare,) if bare.isalpha() else split(form.replace("~", ""))
            if len(tokens) > 1:
                self.phrases.setdefault(tokens[0], []).append((tokens, concept))
            else:
                table = self.starts if form.endswith("~") else self.exact
                table[tokens[0]] = (*table.get(tokens[0], ()), concept)
        for entries in self.phrases.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._known: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, str] = {}
        self._stemmer = Stemmer.Stemmer(page.stemmer, 0)

    def concepts(self, word: str) -> tuple[str, ...]:
        """The concepts of one word: its exact form, else its longest listed beginning."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self.exact.get(word) or self._by_beginning(word)
        return known

    def _by_beginning(self, word: str) -> tuple[str, ...]:
        for cut in range(len(word), SHORTEST_STEM - 1, -1):
            found = self.starts.get(word[:cut])
            if found is not None:
                return found
        return ()

    def phrase(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The longest phrase of several words at token `at` that names a concept: the token after it, the concept."""
        for tokens, concept in self.phrases.get(low[at], ()):
            if tuple(low[at : at + len(tokens)]) == tokens:
                return at + len(tokens), concept
        return None

    def stem(self, word: str) -> str:
        """The stem of a word in lower case (Snowball)."""
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = self._stemmer.stemWord(word) if word.isprintable() else word
        return known
