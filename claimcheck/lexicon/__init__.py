"""A language page made ready for look-up: phrases by their first and by their last token.

Each table is made when it is first asked for, once for each language.
"""

from __future__ import annotations

import functools
from functools import cached_property
from typing import Any

from claimcheck.languages import _international, _proper_names, load
from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language
from claimcheck.lexicon import comparators, currencies, openings
from claimcheck.lexicon.dates import DateWords
from claimcheck.lexicon.fields import Field, by_key, keys, marks, words
from claimcheck.lexicon.meanings import Meanings, Senses, singulars
from claimcheck.lexicon.numbers import NumberWords
from claimcheck.lexicon.phrases import Either, Phrases

__all__ = ["Lexicon", "Phrases", "lexicon"]


class Lexicon(NumberWords, DateWords):
    """All look-ups of one language."""

    def __init__(self, page: Language) -> None:
        super().__init__(page)
        self.code = page.code
        self.roles: dict[str, int] = {}
        self.listed_roles: dict[str, int] = {}
        self.stem_roles: dict[Phrases[Any], int] = {}

    # What stands beside a number.
    denials = Field(words)
    copulas = Field(words)
    just = Field(marks)
    nobody = Field(marks)
    clause_openers = Field(words)
    changes = Field(marks)
    spanning = Field(words)
    governing = Field(words)
    made_out = Field(marks)
    surveyed = Field(marks)
    spending = Field(marks)
    sending = Field(marks)
    spanned = Field(words)
    below_zero = Field(marks)
    range_words = Field(marks)
    currencies = cached_property(currencies.of)
    subunits = Field(lambda table: Phrases((*keys(table), *keys(_international.SUBUNIT_NAMES))))
    units = Field(lambda table: Phrases((*keys(table), *keys(_international.UNIT_NAMES))))
    squares = Field(marks)
    cubes = Field(marks)
    stones = Field(words)
    unit_homographs = Field(words)
    paying = Field(marks)
    weighing = Field(marks)
    warmth = Field(marks)
    baking = Field(words)
    became = Field(words)
    currency_homographs = Field(words)
    per_words = Field(words)
    paces = Field(by_key)
    dimensions = Field(words)
    multiplied = Field(words)
    durations = Field(by_key)
    unit_names = Field(lambda table: frozenset(forms[0] for _, forms in table), "durations")
    lone_units = Field(words)
    duration_multiples = Field(by_key)
    workdays = Field(marks)
    nights = Field(words)
    rounds = Field(words)
    leagues = Field(words)
    time_adjectives = Field(words)
    whole_units = Field(words)
    or_so = Field(words)
    ages_before = Field(marks)
    ages = Field(marks)
    within = Field(marks)

    @cached_property
    def qualifiers(self) -> Phrases[str]:
        """Phrases before a figure -> comparator."""
        return comparators.before(self.page)

    @cached_property
    def qualifiers_after(self) -> Phrases[str]:
        """Phrases behind a figure -> comparator."""
        return comparators.behind(self.page)

    between = Field(comparators.pairs)
    ranging = Field(words)

    @cached_property
    def shares(self) -> Phrases[str]:
        """Words and signs of percent and its kin -> which."""
        return Phrases((*keys(self.page.shares), *keys(_international.PERCENT_SIGNS)))

    points = Field(words)
    prices = Field(words)
    payers = Field(words)
    percentages = Field(marks)

    @cached_property
    def concepts(self) -> Phrases[str]:
        """Nouns that are counted -> concept."""
        known = concept_pages.NOUNS
        rows = concept_pages.load(self.code) if self.code in concept_pages.CODES else self.page.concepts
        return Phrases((form, key) for form, key in keys(rows) if key in known)

    @cached_property
    def singulars(self) -> frozenset[str]:
        """Counted nouns that are no plural by their ending, and have one on their page, where the head is last."""
        if not self.page.head_last or not self.page.plural_endings or self.code not in concept_pages.CODES:
            return frozenset()
        return singulars(concept_pages.load(self.code), self.page.plural_endings)

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
        return at < len(low) and (low[at] in self.of_words or low[at] == "d")

    def acts(self, low: list[str], at: int) -> bool:
        """Whether the word at a token is a verb that a subject may stand before, as far as lists and endings tell."""
        if at >= len(low) or low[at] in self.finite:
            return at < len(low)
        ended = low[at].endswith(self.page.verb_endings) and low[at] not in self.grammar
        return ended and self.concepts.ahead(low, at) is None

    # Text around figures.
    function_words = Field(words)
    small_words = Field(words)
    as_of = Field(marks)
    differences = Field(marks)
    above_below = Field(marks)
    standing = Field(marks)
    apiece = Field(marks)
    priced = Field(words)
    coming_to = Field(marks)
    extras = Field(marks)

    @cached_property
    def references(self) -> Phrases[str]:
        """Words before a number that make it a reference or an identifier."""
        return marks((*self.page.references, *self.page.rooms, *_proper_names.LABELS))

    idioms = Field(marks)
    places = Field(words)
    ranked = Field(words)
    ranking = Field(words)
    bearings = Field(marks)
    wickets = Field(words)
    versus = Field(words)
    results = Field(marks)
    statutes = Field(marks)
    statute_leads = Field(marks)
    divisions = Field(words)
    citing = Field(marks)
    finding = Field(marks)
    sentenced = Field(marks)
    voting = Field(marks)
    filled = Field(words)
    channels = Field(marks)
    turns = Field(marks)
    scores_after = Field(marks)
    disciplines = Field(marks)
    service_codes = Field(words)
    stops = Field(marks)
    heating = Field(marks)
    halves_of_play = Field(words)
    firsts = Field(words)
    extremes = Field(words)
    opening_hours = Field(words)
    directions = Field(words)
    rooms = Field(marks)
    results_after = Field(words)
    globe_leads = Field(words)
    code_words = Field(words)
    outline_leads = Field(words)
    label_leads = Field(marks)
    dialled = Field(words)
    rescuers = Field(words)
    keypads = Field(words)
    dials = Field(words)
    key_leads = Field(marks)
    sized = Field(words)
    size_leads = Field(marks)
    pressures = Field(marks)
    pressed_over = Field(words)
    labelled = Field(words)
    counted_few = Field(words)
    doors = Field(words)
    series = Field(words)
    registers = Field(marks)
    works = Field(words)
    courtesies = Field(words)
    noun_leads = Field(words)
    wholes = Field(words)
    than = Field(words)
    single_units = Field(words)

    @cached_property
    def bounding(self) -> frozenset[str]:
        """The words that comparators end in, where a unit of time behind them needs no number."""
        return frozenset(self.qualifiers.last) if self.single_units else frozenset()

    elided_articles = Field(words)
    day_articles = Field(words)
    verb_leads = Field(words)
    adverbials = Field(marks)
    adverbs = Field(words)
    finite = Field(words)
    name_numbers = Field(marks)
    troops = Field(words)
    graded = Field(words)
    contrasts = Field(words)
    speech = Field(marks)
    corrected = Field(marks)
    adjusted = Field(marks)
    others = Field(marks)
    negated = Field(marks)
    definites = Field(words)
    counting = Field(marks)
    final_counts = Field(marks)
    so_far = Field(marks)
    still = Field(words)
    rescheduled = Field(marks)
    and_not = Field(marks)
    locatives = Field(words)
    origins = Field(words)
    own_counts = Field(marks)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """What a dot may follow within a sentence; days where a dot makes them ordinals."""
        return frozenset((*self.page.abbreviations, *(map(str, range(1, 32)) if self.page.ordinal_dot else ())))

    @cached_property
    def telling(self) -> tuple[Phrases[str], ...]:
        """Words that tell something of all or some figures of their sentence: who says so, that it is planned, …"""
        return (
            self.speech, self.planned, self.corrected, self.and_not, self.rescheduled, self.own_counts, self.others,
            self.so_far, self.changes,
        )  # fmt: skip

    @cached_property
    def grammar(self) -> frozenset[str]:
        """Words of grammar, which nothing counts."""
        return self.function_words | self.small_words

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

    # Arithmetic.
    of_which = Field(marks)
    among = Field(marks)
    made_of = Field(marks)
    out_of = Field(marks)
    that_is = Field(marks)
    from_level = Field(marks)
    to_level = Field(marks)
    compared = Field(marks)
    by_amount = Field(marks)
    breakdowns = Field(marks)
    turning = Field(marks)
    joined = Field(marks)
    up_to_now = Field(marks)
    lasting = Field(marks)
    afterwards = Field(marks)
    for_so_long = Field(marks)
    toil = Field(marks)
    yardsticks = Field(marks)
    these_days = Field(marks)
    then = Field(marks)
    needed = Field(marks)
    befalling = Field(marks)
    hence = Field(marks)
    everything = Field(marks)
    emphatic = Field(marks)
    gains = Field(marks)
    bounded = Field(marks)
    accompanied = Field(marks)
    pointing = Field(marks)
    doubled = Field(marks)
    tripled = Field(marks)
    halved = Field(marks)
    back_then = Field(marks)
    ballot = Field(by_key)
    alls = Field(marks)
    outcomes = Field(by_key)
    bodies = Field(marks)
    on_top = Field(marks)
    present = Field(marks)
    spelled_out = Field(marks)
    unvoted = Field(marks)

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
        money = (word for word, entries in self.currencies.first.items() if any(len(form) == 1 for form, _ in entries))
        return frozenset(money).union(*(table.first for table in tables))

    # How a search for figures is opened, see `claimcheck.scan`.

    triggers = cached_property(openings.triggers)
    after_weak = cached_property(openings.after_weak)
    little = cached_property(openings.little)
    times = cached_property(openings.times)
    placing = cached_property(openings.placing)


@functools.cache
def lexicon(code: str) -> Lexicon:
    """The look-ups of a language.

    Raises:
        UsageError: There is no page for this code.
    """
    return Lexicon(load(code))
