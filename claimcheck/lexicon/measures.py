"""Look-ups of what stands beside numbers: money, units, durations, shares, what is counted."""

from __future__ import annotations

from functools import cached_property

from claimcheck.languages import _currencies, _international
from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language
from claimcheck.lexicon import currencies
from claimcheck.lexicon.fields import Field, by_key, keys, marks, words
from claimcheck.lexicon.meanings import singulars
from claimcheck.lexicon.phrases import Phrases


class MeasureWords:
    """The look-ups of one language for what is measured and counted."""

    page: Language

    currencies = cached_property(currencies.of)
    subunits = Field(lambda table: Phrases((*keys(table), *keys(_currencies.SUBUNIT_NAMES))))
    units = Field(lambda table: Phrases((*keys(table), *keys(_international.UNIT_NAMES))))
    squares = Field(marks)
    cubes = Field(marks)
    stones = Field(words)
    unit_homographs = Field(words)
    closing_seconds = Field(words)
    paying = Field(marks)
    weighing = Field(marks)
    warmth = Field(marks)
    angles = Field(marks)
    baking = Field(words)
    currency_homographs = Field(words)
    per_words = Field(words)
    paces = Field(by_key)
    dimensions = Field(words)
    multiplied = Field(words)
    durations = Field(by_key)
    unit_names = Field(lambda table: frozenset(forms[0] for _, forms in table), "durations")
    lone_units = Field(words)
    duration_multiples = Field(by_key)
    compound_times = Field(lambda table: tuple(keys(table)))
    compound_units = Field(lambda table: tuple(keys(table)))
    workdays = Field(marks)
    nights = Field(words)
    rounds = Field(words)
    leagues = Field(words)
    time_adjectives = Field(words)
    whole_units = Field(words)
    ages_before = Field(marks)
    ages = Field(marks)
    points = Field(words)
    prices = Field(words)
    payers = Field(words)
    percentages = Field(marks)
    margins = Field(marks)
    single_units = Field(words)

    @cached_property
    def shares(self) -> Phrases[str]:
        """Words and signs of percent and its kin -> which."""
        return Phrases((*keys(self.page.shares), *keys(_international.PERCENT_SIGNS)))

    @cached_property
    def concepts(self) -> Phrases[str]:
        """Nouns that are counted -> concept; phrases that say what somebody did or where he was are no nouns."""
        known, of_words = concept_pages.NOUNS, {*self.page.of_words, *self.page.joiners}
        no_noun = {*self.page.function_words, *self.page.small_words, *self.page.finite} - of_words
        rows = concept_pages.load(self.page.code) if self.page.code in concept_pages.CODES else self.page.concepts
        return Phrases(
            (form, key)
            for form, key in keys(rows)
            if key in known and (" " not in form or no_noun.isdisjoint(form.split()))
        )

    @cached_property
    def singulars(self) -> frozenset[str]:
        """Counted nouns that are no plural by their ending, and have one on their page, where the head is last."""
        if not self.page.head_last or not self.page.plural_endings or self.page.code not in concept_pages.CODES:
            return frozenset()
        return singulars(concept_pages.load(self.page.code), self.page.plural_endings)
