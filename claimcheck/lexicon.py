"""A language page made ready for look-up: phrases by their first and by their last token.

Everything is built once for each language, when its first text is read.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from decimal import Decimal
from typing import Generic, TypeVar

import Stemmer

from claimcheck.languages import _common, load
from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language, Table
from claimcheck.tokens import Tokens, split

T = TypeVar("T")
SHORTEST_STEM = 2
STEMMERS = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian", "uk": "russian",
}  # fmt: skip
"""Snowball stemmers; Ukrainian has none, and Russian endings serve."""


class Phrases(Generic[T]):
    """Phrases with values, found at a token and forwards (`ahead`) or ending before a token (`behind`)."""

    __slots__ = ("first", "last", "stems")

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self.first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self.last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self.stems: dict[str, T] = {}
        for form, value in rows:
            if form.endswith("~") and " " not in form:
                self.stems.setdefault(form[:-1], value)
                continue
            tokens = (form.lower(),) if form.isalpha() else split(form.replace("~", ""))
            if tokens:
                self.first.setdefault(tokens[0], []).append((tokens, value))
                self.last.setdefault(tokens[-1], []).append((tokens, value))
        for index in (self.first, self.last):
            for entries in index.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def __bool__(self) -> bool:
        return bool(self.first or self.stems)

    def ahead(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at`: the token after it and its value."""
        if at >= len(low):
            return None
        word = low[at]
        for tokens, value in self.first.get(word, ()):
            size = len(tokens)
            if size == 1 or tuple(low[at : at + size]) == tokens:
                return at + size, value
        if self.stems:
            for cut in range(len(word), SHORTEST_STEM - 1, -1):
                found = self.stems.get(word[:cut])
                if found is not None:
                    return at + 1, found
        return None

    def behind(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that ends right before token `at`: its first token and its value."""
        if at <= 0:
            return None
        for tokens, value in self.last.get(low[at - 1], ()):
            size = len(tokens)
            if size == 1 or (size <= at and tuple(low[at - size : at]) == tokens):
                return at - size, value
        if self.stems:
            return self._stem_behind(low[at - 1], at)
        return None

    def _stem_behind(self, word: str, at: int) -> tuple[int, T] | None:
        for cut in range(len(word), SHORTEST_STEM - 1, -1):
            found = self.stems.get(word[:cut])
            if found is not None:
                return at - 1, found
        return None


def _rows(table: Table) -> Iterable[tuple[str, str]]:
    return ((form, key) for key, forms in table for form in forms)


def _numbers(table: Table) -> Iterable[tuple[str, Decimal]]:
    return ((form, Decimal(key)) for key, forms in table for form in forms)


def _integers(table: Table) -> Iterable[tuple[str, int]]:
    return ((form, int(key)) for key, forms in table for form in forms)


def _marks(forms: Iterable[str]) -> Phrases[str]:
    return Phrases((form, form) for form in forms)


def _comparators(page: Language, after: bool) -> Phrases[str]:
    """Every phrase that qualifies a figure -> its comparator; "=" for "exactly"."""
    if after:
        groups = {
            "~": page.about_after,
            ">": page.over_after,
            ">=": page.at_least_after,
            "<": page.under_after,
            "<=": page.at_most_after,
        }
    else:
        groups = {
            "~": (*page.about, *_common.ABOUT),
            ">": (*page.over, ">"),
            ">=": (*page.at_least, *_common.MORE[1:]),
            "<": (*page.under, "<"),
            "<=": (*page.at_most, *_common.LESS[1:]),
            "=": page.exactly,
        }
    return Phrases((form, comparator) for comparator, forms in groups.items() for form in forms)


def _date_comparators(page: Language) -> Phrases[str]:
    groups = {">=": page.since, "<=": page.until, "<": page.before, ">": page.after}
    return Phrases((form, comparator) for comparator, forms in groups.items() for form in forms)


class Lexicon:
    """All look-ups of one language."""

    def __init__(self, page: Language) -> None:
        self.page = page
        self.code = page.code
        self._build_numbers(page)
        self._build_neighbours(page)
        self._build_dates(page)
        self._build_text(page)
        self._build_arithmetic(page)

    def _build_numbers(self, page: Language) -> None:
        self.cardinals = Phrases(_numbers(page.cardinals))
        self.hundreds = Phrases(_numbers(page.hundreds))
        self.scales = Phrases(_numbers(page.scales))
        self.ordinals = Phrases(_numbers(page.ordinals))
        self.fractions = Phrases(_numbers(page.fractions))
        self.collectives = Phrases(_numbers(page.collectives))
        self.vague = Phrases(_numbers(page.vague))
        self.vague_plurals = Phrases(_numbers(page.vague_plurals))
        self.suffixes = {form: Decimal(key) for key, forms in page.suffixes for form in forms}
        self.vulgar = {form: key for key, forms in _common.VULGAR for form in forms}
        self.halves = _marks(page.halves_after)
        self.quarters = _marks(page.quarters_after)
        self.joiners = frozenset(page.joiners)
        self.decimal_words = frozenset(page.decimal_words)
        self.negatives = frozenset(page.negatives)
        self.weak = frozenset(page.weak)
        self.articles = frozenset(page.articles)
        self.ordinal_marks = frozenset(mark.lower() for mark in page.ordinal_marks)
        self.numeric = frozenset(
            word
            for phrases in (
                self.cardinals, self.hundreds, self.scales, self.ordinals, self.collectives, self.vague,
                self.vague_plurals, self.fractions,
            )
            for word in phrases.first
        ) | self.articles  # fmt: skip
        self.parts = _compound_parts(page) if page.compound else {}
        self.part_starts = frozenset(part[:2] for part in self.parts)

    def _build_neighbours(self, page: Language) -> None:
        self.qualifiers = _comparators(page, after=False)
        self.qualifiers_after = _comparators(page, after=True)
        self.between = [(split(opening), split(joining)) for opening, joining in page.between]
        self.changes = _marks(page.changes)
        self.range_words = _marks(page.range_words)
        signs = {form: key for key, forms in _common.PERCENT_SIGNS for form in forms}
        self.shares = Phrases([*_rows(page.shares), *signs.items()])
        self.currencies = Phrases(_rows(page.currencies))
        self.subunits = Phrases(_rows(page.subunits))
        self.units = Phrases(_rows(page.units))
        self.per_words = frozenset(page.per_words)
        self.durations = Phrases(_rows(page.durations))
        self.ages = _marks(page.ages)
        concepts = dict.fromkeys(concept_pages.NOUNS)
        rows = concept_pages.load(page.code) if page.code in concept_pages.CODES else page.concepts
        self.concepts = Phrases((form, key) for form, key in _rows(rows) if key in concepts)
        self.within = _marks(page.within)

    def _build_dates(self, page: Language) -> None:
        self.months = Phrases(_integers(page.months))
        self.weekdays = Phrases(_integers(page.weekdays))
        self.seasons = Phrases(_rows(page.seasons))
        self.month_ambiguous = frozenset(page.month_ambiguous)
        self.relative = Phrases(_integers(page.relative))
        self.day_words = Phrases(_integers(page.day_words))
        self.ago = _marks(page.ago)
        self.ago_before = _marks(page.ago_before)
        self.ahead_words = _marks(page.ahead)
        self.date_comparators = _date_comparators(page)
        self.of_words = frozenset(page.of_words)
        self.in_words = frozenset(word for phrase in page.in_words for word in split(phrase)[-1:])
        self.year_leads = self.in_words | frozenset(word for phrase in page.year_leads for word in split(phrase)[-1:])
        self.periods = Phrases(
            (form, name)
            for name, forms in (
                ("quarter", page.quarter_words), ("half", page.half_year_words), ("decade", page.decade_words),
                ("century", page.century_words), ("year", page.year_words), ("month", page.month_words),
                ("week", page.week_words), ("weekend", page.weekend_words),
            )
            for form in forms
        )  # fmt: skip
        self.year_words = _marks(page.year_words)
        starts = (self.relative, self.day_words, self.seasons, self.periods)
        self.date_stems = tuple(self.relative.stems)
        self.date_starts = frozenset(word for phrases in starts for word in phrases.first)
        self.date_words = self.date_starts | frozenset(self.months.first) | frozenset("qht")
        self.parts_of_period = _marks((*page.begin, *page.middle, *page.end))
        self.clock = _marks(page.clock)
        self.clock_before = _marks(page.clock_before)
        self.clock_alone = _marks(page.clock_alone)
        self.streets = frozenset(page.streets)
        self.street_endings = page.street_endings
        self.eras_before = _marks(page.eras_before)

    def _build_text(self, page: Language) -> None:
        self.function_words = frozenset(page.function_words)
        self.abbreviations = frozenset(page.abbreviations)
        self.references = _marks(page.references)
        self.idioms = _marks(page.idioms)
        self.exclusion_starts = frozenset((*self.references.first, *self.idioms.first, "№", "§", "#"))
        self.name_numbers = _marks(page.name_numbers)
        self.titles = frozenset(page.titles)
        self.speech = _marks(page.speech)
        self.planned = _marks(page.planned)
        self.corrected = _marks(page.corrected)
        self.negated = frozenset(page.negated)

    def _build_arithmetic(self, page: Language) -> None:
        self.of_which = _marks(page.of_which)
        self.made_of = _marks(page.made_of)
        self.out_of = _marks(page.out_of)
        self.that_is = _marks(page.that_is)
        self.from_level = _marks(page.from_level)
        self.to_level = _marks(page.to_level)
        self.by_amount = _marks(page.by_amount)
        self.breakdowns = _marks(page.breakdowns)
        self.lasting = _marks(page.lasting)
        self.yardsticks = _marks(page.yardsticks)
        self.unvoted = _marks(page.unvoted)

    @functools.cached_property
    def meanings(self) -> Meanings:
        """What the words of the language mean, for claims."""
        return Meanings(self.page)

    @functools.cached_property
    def measuring(self) -> frozenset[str]:
        """Words that figures are written with (months, weekdays, units, scales, currencies), in lower case."""
        tables = (
            self.months, self.weekdays, self.seasons, self.currencies, self.subunits, self.units, self.durations,
            self.scales, self.shares, self.cardinals, self.ordinals,
        )  # fmt: skip
        return frozenset(word for table in tables for word in table.first) | frozenset(
            tokens[0]
            for table in tables
            for entries in table.last.values()
            for tokens, _ in entries
            if len(tokens) == 1
        )

    @functools.cached_property
    def triggers(self) -> list[str]:
        """Words that open a search for a figure where no digit does, in lower case."""
        strong = [self.cardinals, self.hundreds, self.scales, self.ordinals, self.collectives, self.vague_plurals]
        found = {word for phrases in strong for word in phrases.first}
        found |= set(self.vague.first) | set(self.months.first) | set(self.day_words.first) | set(self.weekdays.first)
        found -= self.weak | self.articles
        found |= self._phrases_of_weak_words() | self._relative_phrases()
        return sorted(word for word in found if len(word) > 1)

    def _phrases_of_weak_words(self) -> set[str]:
        nouns = [*self.durations.first, *self.units.first, *self.currencies.first, *self.shares.first]
        ones = self.weak | {"half"} if "half" in self.weak else self.weak
        return {f"{one} {noun}" for one in ones for noun in nouns if len(noun) > 2}

    def _relative_phrases(self) -> set[str]:
        times = [*self.periods.first, *self.seasons.first]
        adjectives = [*self.relative.first, *self.relative.stems]
        return {f"{a} {b}" for a in adjectives for b in times} | {f"{b} {a}" for a in adjectives for b in times}


class Meanings:
    """Concepts and stems of words; both are remembered, because texts repeat their words."""

    def __init__(self, page: Language) -> None:
        rows = concept_pages.load(page.code) if page.code in concept_pages.CODES else page.concepts
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.exact: dict[str, tuple[str, ...]] = {}
        self.starts: dict[str, tuple[str, ...]] = {}
        for form, concept in _rows(rows):
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
        self._stemmer = Stemmer.Stemmer(STEMMERS.get(page.code, "english"), 0)

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
            known = self._stems[word] = self._stemmer.stemWord(word)
        return known


def _compound_parts(page: Language) -> dict[str, tuple[str, Decimal]]:
    """Parts of numbers written as one word -> what each is: cardinal, hundred, scale, ordinal, joiner."""
    parts: dict[str, tuple[str, Decimal]] = {}
    tables = (
        ("ordinal", page.ordinals),
        ("scale", page.scales),
        ("hundred", page.hundreds),
        ("cardinal", page.cardinals),
    )
    for kind, table in tables:
        for key, forms in table:
            for form in forms:
                if form.isalpha():
                    parts[form] = (kind, Decimal(key))
    for joiner in page.compound_joiners:
        parts.setdefault(joiner, ("joiner", Decimal(0)))
    return parts


@functools.cache
def lexicon(code: str) -> Lexicon:
    """The look-ups of a language.

    Raises:
        UsageError: There is no page for this code.
    """
    return Lexicon(load(code))


def phrase_at(tokens: Tokens, phrases: Phrases[T], at: int) -> tuple[int, T] | None:
    """`Phrases.ahead` over tokens, for callers that hold no list."""
    return phrases.ahead(tokens.low, at)
