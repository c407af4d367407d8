"""Which claims the words of a rule select.

The words around a claim (its sentence, its passage, its document) are read once into an index of tokens and stems; a
line of words is looked up there. A word in capitals matches capitals alone ("WHO"), a word that ends in `~` any ending,
every other word its inflections through the stem.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.checks._shape import Group
from claimcheck.lexicon import lexicon
from claimcheck.model import Claim, Document, Passage
from claimcheck.ruleset.records import Find, Line, Rule
from claimcheck.tokens import Tokens, split


class Stretch:
    """The words of a stretch of text, indexed."""

    __slots__ = ("low", "places", "stems", "tokens")

    def __init__(self, text: str, start: int, end: int, language: str) -> None:
        self.tokens = Tokens(text, start, end)
        self.low = self.tokens.low
        stem = lexicon(language).meanings.stem
        self.stems = [stem(word) for word in self.low]
        self.places: dict[str, list[int]] = {}
        for at, (word, root) in enumerate(zip(self.low, self.stems)):
            self.places.setdefault(word, []).append(at)
            if root != word:
                self.places.setdefault(root, []).append(at)

    def holds(self, phrase: Phrase) -> bool:
        """Whether the phrase stands anywhere in the stretch."""
        first = phrase.parts[0]
        if first.beginning:
            starts: Iterable[int] = (
                at for word, places in self.places.items() if word.startswith(first.word) for at in places
            )
        else:
            starts = [*self.places.get(first.word, ()), *(self.places.get(first.stem, ()) if first.stem else ())]
        return any(self._stands(phrase, at) for at in starts)

    def _stands(self, phrase: Phrase, at: int) -> bool:
        if at + len(phrase.parts) > len(self.low):
            return False
        return all(self._matches(part, at + index) for index, part in enumerate(phrase.parts))

    def _matches(self, part: Part, at: int) -> bool:
        if part.capitals:
            return self.tokens.written(at) == part.capitals
        if part.beginning:
            return self.low[at].startswith(part.word)
        return self.low[at] == part.word or (bool(part.stem) and self.stems[at] == part.stem)


class Part:
    """One word of a phrase."""

    __slots__ = ("beginning", "capitals", "stem", "word")

    def __init__(self, word: str, written: str, stem: str, *, beginning: bool) -> None:
        self.word = word
        self.stem = stem
        self.beginning = beginning
        self.capitals = written if written.isupper() and len(written) > 1 else ""


class Phrase:
    """A word or phrase of a rule, ready for look-up in texts of one language."""

    __slots__ = ("parts",)

    def __init__(self, written: str, language: str) -> None:
        stem = lexicon(language).meanings.stem
        self.parts: list[Part] = []
        for piece in written.split():
            beginning = piece.endswith("~")
            bare = piece.rstrip("~")
            words = split(bare)
            originals = Tokens(bare, 0, len(bare))
            for index, word in enumerate(words):
                last = index == len(words) - 1
                self.parts.append(
                    Part(
                        word,
                        originals.written(index),
                        stem(word) if word.isalpha() else "",
                        beginning=beginning and last,
                    )
                )


class Context:
    """The stretches of the documents of one run, each read when first asked for."""

    def __init__(self, passages: Mapping[Document, Sequence[Passage]]) -> None:
        self.passages = passages
        self._stretches: dict[tuple[int, int, int], Stretch] = {}
        self._phrases: dict[tuple[str, str], Phrase] = {}

    def stretch(self, claim: Claim, near: str) -> Stretch:
        """The words near a claim."""
        start, end = self._bounds(claim, near)
        key = (id(claim.document), start, end)
        found = self._stretches.get(key)
        if found is None:
            found = self._stretches[key] = Stretch(claim.document.text, start, end, claim.figure.language)
        return found

    def _bounds(self, claim: Claim, near: str) -> tuple[int, int]:
        if near == "sentence":
            return claim.start, claim.end
        if near == "passage":
            for passage in self.passages[claim.document]:
                if passage.start <= claim.figure.start < passage.end:
                    return passage.start, passage.end
        return 0, len(claim.document.text)

    def near(self, claim: Claim, line: Line, default: str) -> bool:
        """Whether one word of a line is near a claim."""
        stretch = self.stretch(claim, line.near or default)
        language = claim.figure.language
        return any(stretch.holds(self._phrase(word, language)) for word in line.of(language))

    def _phrase(self, word: str, language: str) -> Phrase:
        found = self._phrases.get((word, language))
        if found is None:
            found = self._phrases[word, language] = Phrase(word, language)
        return found


def selects(find: Find, claim: Claim, context: Context) -> bool:
    """Whether a rule's `find` selects a claim."""
    return shape_fits(find, claim) and words_fit(find, claim, context)


def shape_fits(find: Find, claim: Claim) -> bool:
    """Whether kind and unit or noun of a claim are what `find` looks for."""
    figure = claim.figure
    if find.kinds and figure.kind not in find.kinds:
        return False
    if not find.of:
        return True
    if figure.kind == "date":
        return figure.value.granularity in find.of or any(figure.kind == kind for kind in find.of)
    return figure.noun in find.of or figure.unit in find.of


def words_fit(find: Find, claim: Claim, context: Context) -> bool:
    """Whether every line of words is near a claim, and none of the words that exclude it."""
    return all(context.near(claim, line, find.near) for line in find.about) and not any(
        context.near(claim, line, find.near if line.near else "sentence") for line in find.unless
    )


def allowed(rule: Rule, claim: Claim) -> bool:
    """Whether `only` lets a claim pass: its date, its source, its language."""
    only = rule.only
    if only.languages and claim.figure.language not in only.languages:
        return False
    if only.sources and claim.source not in only.sources:
        return False
    as_of = claim.slot.as_of
    if only.first is not None and (as_of is None or as_of[1] < only.first):
        return False
    return not (only.last is not None and (as_of is None or as_of[0] > only.last))


def select(rule: Rule, claims: Iterable[Claim], context: Context) -> list[Claim]:
    """The claims that a rule selects, in their order."""
    return [claim for claim in claims if allowed(rule, claim) and selects(rule.find, claim, context)]


def groups(rule: Rule, claims: Sequence[Claim]) -> list[Group]:
    """The claims of a rule with a topic as groups: one, or one for each value of what `same` names."""
    table: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        table.setdefault(tuple(_part(claim, name) for name in rule.same), []).append(claim)
    return [Group(tuple(group), rule.title, rule.id) for group in table.values()]


def _part(claim: Claim, name: str) -> object:
    """What a claim has for a name of `same`; names that no slot fills hold for all alike."""
    if name == "document":
        return claim.document.name
    if name == "unit":
        return claim.figure.unit
    if name == "noun":
        return claim.figure.noun
    if name == "as_of":
        return claim.slot.as_of
    if name == "speaker":
        return claim.slot.speaker
    return claim.slot.modality if name == "modality" else None
