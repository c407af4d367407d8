"""A language page made ready for look-up: phrases by their first and by their last token.

Each table is made when it is first asked for, once for each language.
"""

from __future__ import annotations

import functools
from functools import cached_property
from typing import Any

from claimcheck.languages import load
from claimcheck.languages._international import ELIDED_OF
from claimcheck.languages._shape import Language
from claimcheck.lexicon import openings
from claimcheck.lexicon.bounds import BoundWords
from claimcheck.lexicon.dates import DateWords
from claimcheck.lexicon.grammar import GrammarWords
from claimcheck.lexicon.labels import LabelWords
from claimcheck.lexicon.meanings import Meanings, Senses
from claimcheck.lexicon.measures import MeasureWords
from claimcheck.lexicon.numbers import NumberWords
from claimcheck.lexicon.phrases import Either, Phrases
from claimcheck.lexicon.statements import StatementWords
from claimcheck.lexicon.ties import TieWords

__all__ = ["Lexicon", "Phrases", "lexicon"]

LEAGUE_REACH = 14
"""How many tokens from rounds of matches a word of their league may stand."""
SHARE_REACH = 6
"""How many tokens before a mark the sign of a percentage may stand that what follows is told of."""


class Lexicon(NumberWords, MeasureWords, DateWords, BoundWords, LabelWords, GrammarWords, StatementWords, TieWords):
    """All look-ups of one language: those of each part of its page, and what several of them make together."""

    def __init__(self, page: Language) -> None:
        super().__init__(page)
        self.code = page.code
        self.roles: dict[str, int] = {}
        self.listed_roles: dict[str, int] = {}
        self.stem_roles: dict[Phrases[Any], int] = {}

    @cached_property
    def known(self) -> Either:
        """Words that a number before them may belong to: units, currencies, scales, shares, words of time."""
        return Either(
            self.units, self.durations, self.currencies, self.subunits, self.shares, self.scales, self.ages,
            self.months, self.range_words, self.year_words,
        )  # fmt: skip

    @cached_property
    def of_nouns(self) -> frozenset[str]:
        """Words for "of" that may stand between a number and what it counts: no bare articles."""
        return self.of_words - self.determiners

    @cached_property
    def idiom_openings(self) -> frozenset[str]:
        """Words at which an idiom may begin, or an hour in words."""
        return frozenset((*self.idioms.first, *self.clock_leads.first))

    @cached_property
    def hour_links(self) -> frozenset[str]:
        """Words and marks that may join the second hour of a span to the first one."""
        tables = (self.range_words, self.clock_alone, self.clock_before)
        joining = (words[0] for _, words in self.clock_spans)
        return self.joiners.union("-", joining, *((*table.first, *table.last) for table in tables))

    @cached_property
    def exact_heads(self) -> dict[str, tuple[str, ...]]:
        """Words that bound elsewhere -> nouns and verbs before them that tell an exact amount ("Vertrag über")."""
        heads: dict[str, tuple[str, ...]] = {}
        for head, _, word in (form.partition(" ") for form in self.page.exactly):
            heads[word] = (*heads.get(word, ()), head)
        return heads

    @cached_property
    def place_links(self) -> frozenset[str]:
        """Small words within the name of a street."""
        return self.of_words | self.determiners

    @cached_property
    def amounts(self) -> Either:
        """Words that make an amount of the number before them."""
        return Either(self.currencies, self.scales, self.shares, self.durations)

    @cached_property
    def listed(self) -> Either:
        """Words that have a meaning of their own beside a number, so that they are no noun that it may label."""
        return Either(
            self.months, self.weekdays, self.seasons, self.periods, self.currencies, self.qualifiers,
            self.date_comparators, self.range_words, self.year_words, self.parts_of_period, self.durations, self.scales,
            self.day_words, self.relative, self.holidays, self.adverbials,
        )  # fmt: skip

    def of_after(self, low: list[str], at: int) -> bool:
        """Whether "of" stands at a token, elided or not."""
        return at < len(low) and (low[at] in self.of_words or low[at] == ELIDED_OF)

    def share_before(self, low: list[str], at: int) -> bool:
        """Whether a percentage ends before a token, and no mark or number stands between ("112 % du PIB", "7%")."""
        for step in range(at, max(0, at - SHARE_REACH), -1):
            if self.shares.behind(low, step) is not None:
                return True
            if not (low[step - 1].isalpha() or low[step - 1] == "'"):
                return False
        return False

    def in_league(self, low: list[str], i: int, j: int) -> bool:
        """Whether a word of a league of sports stands near tokens `i` to `j`: rounds of matches are told there."""
        return not self.leagues.isdisjoint(low[max(0, i - LEAGUE_REACH) : j + LEAGUE_REACH])

    def acts(self, low: list[str], at: int) -> bool:
        """Whether the word at a token is a verb that a subject may stand before, as far as lists and endings tell."""
        if at >= len(low) or low[at] in self.finite:
            return at < len(low)
        ended = low[at].endswith(self.page.verb_endings) and low[at] not in self.grammar
        return ended and self.concepts.ahead(low, at) is None and self.currencies.ahead(low, at) is None

    @cached_property
    def telling(self) -> tuple[Phrases[str], ...]:
        """Words that tell something of all or some figures of their sentence: who says so, that it is planned, …"""
        return (
            self.speech, self.planned, self.corrected, self.and_not, self.rescheduled, self.own_counts, self.others,
            self.so_far, self.changes, self.misprints, self.demanding, self.answering, self.disputing,
        )  # fmt: skip

    @cached_property
    def takes_digits(self) -> frozenset[str]:
        """Words that refer elsewhere, but behind digits belong to them ("2 кв. 2019")."""
        return self.decimal_words | self.numbered

    @cached_property
    def reference_joiners(self) -> frozenset[str]:
        """Words that join a further number to a reference ("and", "or")."""
        return self.joiners | self.alternatives

    @cached_property
    def excluded_seconds(self) -> dict[str, set[str]]:
        """The first word of what is excluded in several words -> the words that may come second."""
        return openings.seconds(*self.excluding)

    @cached_property
    def excluding(self) -> tuple[Phrases[str], ...]:
        """Tables whose phrases may begin what is excluded."""
        return (self.references, self.idioms, self.clock_leads)

    @cached_property
    def opening_seconds(self) -> dict[str, set[str]]:
        """The same of what is excluded and of dates together."""
        return openings.seconds(*self.excluding, *self.dating)

    @cached_property
    def meanings(self) -> Meanings:
        """What the words of the language mean, for claims."""
        return Meanings(self.page)

    @cached_property
    def senses(self) -> Senses:
        """What each word may tell in a sentence, for claims."""
        return Senses(self)

    @cached_property
    def measuring(self) -> frozenset[str]:
        """Words that figures are written with (months, weekdays, units, scales, currencies), in lower case."""
        tables = (
            self.months, self.weekdays, self.seasons, self.subunits, self.units, self.durations, self.scales,
            self.shares, self.cardinals, self.ordinals,
        )  # fmt: skip
        return frozenset(self.currencies.alone()).union(*(table.first for table in tables))

    # How a search for figures is opened, see `claimcheck.scan`.

    triggers = cached_property(openings.triggers)
    after_weak = cached_property(openings.after_weak)
    little = cached_property(openings.little)
    times = cached_property(openings.times)
    placing = cached_property(openings.placing)


@functools.cache
def lexicon_of(code: str) -> Lexicon:
    """The look-ups of a language.

    Raises:
        UsageError: There is no page for this code.
    """
    return Lexicon(load(code))
