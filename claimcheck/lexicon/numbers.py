"""The words of a language that numbers are written with."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property

from claimcheck.languages import _international
from claimcheck.languages._shape import Language
from claimcheck.lexicon import compounds
from claimcheck.lexicon.fields import Field, by_integer, by_number, keys, marks, words


class NumberWords:
    """Look-ups of numbers in words, and what has been found out about single words."""

    def __init__(self, page: Language) -> None:
        self.page = page
        self.compounds: dict[str, list[compounds.Part] | None] = {}
        self.adjectives: dict[str, tuple[int, ...]] = {}

    cardinals = Field(by_number)
    age_nouns = Field(by_number)
    hundreds = Field(by_number)
    scales = Field(by_number)
    money_scales = Field(by_number)
    inverted_leads = Field(marks)
    closing_scales = Field(by_number)
    ordinals = Field(by_number)
    fractions = Field(by_number)
    portions = Field(words)
    collectives = Field(by_number)
    vague = Field(by_number)
    vague_plurals = Field(by_number)
    few = Field(by_integer)
    several = Field(frozenset)
    pairs = Field(frozenset)
    halves = Field(marks, "halves_after")
    quarters = Field(marks, "quarters_after")
    joiners = Field(words)
    decimal_words = Field(words)
    negatives = Field(words)
    positives = Field(words)
    weak = Field(words)
    or_so = Field(words)
    wholes = Field(words)
    articles = Field(words)
    ratios = Field(marks)
    ratios_of_ten = Field(marks)
    ordinal_marks = Field(lambda forms: frozenset(mark.lower() for mark in forms))
    suffixes = Field(lambda table: {form: Decimal(key) for form, key in keys(table)})

    @cached_property
    def ones(self) -> frozenset[str]:
        """Words for one that are articles or pronouns, too."""
        return self.weak.intersection(form for form, key in keys(self.page.cardinals) if key == "1")

    @cached_property
    def vulgar(self) -> dict[str, str]:
        """Fractions of one character -> numerator and denominator with a slash."""
        return dict(keys(_international.VULGAR))

    @cached_property
    def numeric(self) -> frozenset[str]:
        """Words that may begin a number."""
        tables = (
            self.cardinals, self.hundreds, self.scales, self.ordinals, self.collectives, self.vague,
            self.vague_plurals, self.fractions, self.age_nouns,
        )  # fmt: skip
        return self.articles.union(self.pairs, *(table.first for table in tables))

    @cached_property
    def numerical(self) -> frozenset[str]:
        """The same and the signs in words."""
        return self.numeric | self.negatives | self.positives

    @cached_property
    def part_nouns(self) -> frozenset[str]:
        """Words that a fraction or a weak word may end in."""
        return self.weak.union(self.fractions.first)

    @cached_property
    def mixed_joiners(self) -> frozenset[str]:
        """Words between a whole number and its fraction."""
        return self.joiners.union(self.page.mixed_joiners)

    @cached_property
    def fraction_nouns(self) -> frozenset[str]:
        """Words that are fractions and nothing else."""
        return frozenset(self.fractions.first).difference(self.ordinals.first, self.weak)

    @cached_property
    def halving(self) -> tuple[str, ...]:
        """Words for a half."""
        return tuple(form for key, forms in self.page.fractions if key == "2" for form in forms)

    @cached_property
    def spelled(self) -> dict[str, list[tuple[tuple[str, ...], str, Decimal]]]:
        """First token -> the forms of numbers in words that begin with it."""
        return compounds.spelled(self.page)

    @cached_property
    def bare_scales(self) -> frozenset[str]:
        """Scale words that are numbers by themselves."""
        return compounds.bare_scales(self.page)

    @cached_property
    def number_stems(self) -> tuple[str, ...]:
        """Stems that begin a number in words."""
        return (*self.vague_plurals.stems, *self.ordinals.stems)

    @cached_property
    def parts(self) -> dict[str, compounds.Part]:
        """Parts of numbers written as one word; none where the language writes none so."""
        return compounds.parts(self.page) if self.page.compound else {}

    @cached_property
    def longest_part(self) -> int:
        """Letters of the longest part."""
        return max(map(len, self.parts), default=0)

    @cached_property
    def part_starts(self) -> tuple[str, ...]:
        """The parts that such a number may begin with."""
        return tuple(part for part, (kind, _) in self.parts.items() if kind != "joiner")

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """Numbers that may begin an adjective of time; of those with an apostrophe what stands behind it."""
        forms = (form.rpartition("'")[2] for form, _ in keys(self.page.cardinals))
        return frozenset(form for form in forms if form.isalpha() and len(form) >= compounds.SHORTEST_PREFIX)

    part_prefixes = cached_property(compounds.part_prefixes)

    @cached_property
    def prefix_starts(self) -> frozenset[str]:
        """The first letters of each of them."""
        return frozenset(form[: compounds.SHORTEST_PREFIX] for form in self.prefixes | self.part_prefixes)
