"""What the words of a language mean, for claims: their concepts and stems."""

from __future__ import annotations

from typing import TYPE_CHECKING

import Stemmer

from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language, Table
from claimcheck.lexicon.phrases import SHORTEST_STEM, Entries, reads
from claimcheck.tokens import split

if TYPE_CHECKING:
    from claimcheck.lexicon import Lexicon

MAGNITUDE = "magnitude"
"""The concept of what a number without a unit tells, as of an earthquake."""
TELLING_STEM, FEWEST_FORMS = 5, 3
"""How long the stem of a noun must be, and in how many forms a page must list it, for its other forms to be known."""
SHORTEST_FRONT, SHORTEST_END = 3, 5
"""How many letters the first part of a noun written together must have, and the last."""
REMEMBERED = 50_000
"""How many words a language remembers the sense of."""


SHARED = 2
"""With how many letters a plural begins like its singular."""


def singulars(rows: Table, endings: tuple[str, ...]) -> frozenset[str]:
    """Nouns that end like no plural, of rows that hold a plural of them ("city", "cities")."""
    found: set[str] = set()
    for _, forms in rows:
        plurals = {form[:SHARED] for form in forms if form.endswith(endings)}
        alone = [form for form in forms if not form.endswith((*endings, "~")) and form[:SHARED] in plurals]
        found.update((*alone, *(form[:-1] for form in forms if form.endswith("~") and " " not in form)))
    return frozenset(found)


class Sense:
    """What a word may tell in a sentence.

    Attributes:
        concepts: The concepts that it names.
        stem: Its stem; "" for a word of grammar or a letter, which tells nothing.
        leads: Whether it may begin a phrase of several words that names a concept.
        measuring: Whether figures are written with it.
        naming: Whether it may be a name where it has a capital.
        telling: The tables of words that tell of a sentence's figures (`Lexicon.telling`) which it may begin one of.
    """

    __slots__ = ("concepts", "leads", "measuring", "naming", "stem", "telling")

    def __init__(self, word: str, lexicon: Lexicon) -> None:
        meanings, grammar = lexicon.meanings, word in lexicon.function_words
        self.concepts = meanings.concepts(word)
        self.stem = "" if grammar or len(word) < 2 else meanings.stem(word)
        self.leads = word in meanings.leads
        self.measuring = word in lexicon.measuring
        self.naming = not (grammar or self.measuring or self.concepts)
        self.telling = tuple(table for table in lexicon.telling if table.opens(word))


class Senses(dict[str, Sense | None]):
    """Words in lower case -> what each may tell; None for marks and digits."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def __missing__(self, word: str) -> Sense | None:
        if len(self) >= REMEMBERED:
            self.clear()
        sense = self[word] = Sense(word, self._lexicon) if word[0].isalpha() else None
        return sense


class Meanings:
    """Concepts and stems of words; both are remembered, because texts repeat their words.

    Attributes:
        exact: Words -> the concepts that they name.
        starts: How words begin that name a concept -> it.
        leads: The first words of phrases -> these with their concepts; they are taken apart when first met.
    """

    def __init__(self, page: Language) -> None:
        rows = concept_pages.load(page.code) if page.code in concept_pages.CODES else page.concepts
        self.leads: dict[str, list[tuple[str, str]]] = {}
        self._phrases: dict[str, dict[str, Entries[str]]] = {}
        self.exact: dict[str, tuple[str, ...]] = {}
        self.starts: dict[str, tuple[str, ...]] = {}
        self._take(rows)
        self._known: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, str] = {}
        self._stemmer = Stemmer.Stemmer(page.stemmer, 0)
        self._declined = self._nouns_by_stem() if page.declined else {}
        self._compounds = page.compound_nouns

    def _take(self, rows: Table) -> None:
        """Note all forms of all concepts; nearly all name one concept, and share what says so."""
        exact, starts = self.exact, self.starts
        for concept, forms in rows:
            alone = (concept,)
            for form in forms:
                if form.isalpha():
                    exact[form] = (*exact[form], concept) if form in exact else alone
                elif (bare := form.removesuffix("~")).isalpha():
                    starts[bare] = (*starts[bare], concept) if bare in starts else alone
                else:
                    self._keep(form, bare, concept)

    def _keep(self, form: str, bare: str, concept: str) -> None:
        """Note a form of several words, or of one with other marks than letters."""
        lead, several, _ = bare.partition(" ")
        if not lead.isalpha():
            lead, *more = split(bare)
            several = " " if more else ""
        if several:
            self.leads.setdefault(lead, []).append((form, concept))
        else:
            table = self.exact if form == bare else self.starts
            table[lead] = (*table.get(lead, ()), concept)

    def _nouns_by_stem(self) -> dict[str, tuple[str, ...]]:
        """Stems of words that stand in several forms for one concept, and for no other one."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for form, concepts in self.exact.items():
            found.setdefault(self.stem(form), []).append(concepts)
        return {
            stem: concepts[0]
            for stem, concepts in found.items()
            if len(stem) >= TELLING_STEM and len(concepts) >= FEWEST_FORMS and len(set(concepts)) == 1
        }

    def concepts(self, word: str) -> tuple[str, ...]:
        """The concepts of one word: its exact form, else its longest listed beginning."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = (
                self.exact.get(word) or self._by_beginning(word) or self._by_stem(word) or self._by_end(word)
            )
        return known

    def is_magnitude(self, word: str) -> bool:
        """Whether a word names the strength that a number without a unit tells ("magnitude")."""
        return MAGNITUDE in self.concepts(word)

    def _by_beginning(self, word: str) -> tuple[str, ...]:
        for cut in range(len(word), SHORTEST_STEM - 1, -1):
            found = self.starts.get(word[:cut])
            if found is not None:
                return found
        return ()

    def _by_end(self, word: str) -> tuple[str, ...]:
        """The concept of the last part of a noun written together ("Operationssäle")."""
        if not self._compounds:
            return ()
        for cut in range(SHORTEST_FRONT, len(word) - SHORTEST_END + 1):
            found = self.exact.get(word[cut:])
            if found is not None:
                return found
        return ()

    def _by_stem(self, word: str) -> tuple[str, ...]:
        """The concept of a noun of which the page lists some of many forms."""
        return self._declined.get(self.stem(word), ()) if self._declined else ()

    def phrase(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The longest phrase of several words at token `at` that names a concept: the token after it, the concept."""
        if low[at] not in self.leads or at + 1 >= len(low):
            return None
        beside = self._phrases.get(low[at]) or self._behind(low[at])
        for tokens, concept in beside.get(low[at + 1][:SHORTEST_STEM], ()):
            if reads(low, at, tokens):
                return at + len(tokens), concept
        return None

    def _behind(self, lead: str) -> dict[str, Entries[str]]:
        """The phrases that begin with a word by how their second one begins, the longest first."""
        beside: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for form, concept in self.leads[lead]:
            bare = form.rstrip("~")
            tokens = split(bare)
            last = f"{tokens[-1]}~" if form != bare else tokens[-1]
            beside.setdefault(tokens[1][:SHORTEST_STEM], []).append(((*tokens[:-1], last), concept))
        known = self._phrases[lead] = {
            second: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for second, entries in beside.items()
        }
        return known

    def stem(self, word: str) -> str:
        """The stem of a word in lower case (Snowball)."""
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = self._stemmer.stemWord(word) if word.isprintable() else word
        return known
