"""A language page made ready for look-up: phrases by their first and by their last token.

Everything is built once for each language, when its first text is read.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, Generic, TypeVar

import Stemmer

from claimcheck.languages import _common, load
from claimcheck.languages import concepts as concept_pages
from claimcheck.languages._shape import Language, Table
from claimcheck.tokens import split

T = TypeVar("T")
Entries = list[tuple[tuple[str, ...], T]]
"""Phrases as tokens, with their values."""
FEW = 3
"""So many phrases that begin with one word are compared one by one; more are told apart by their second token."""
SHORTEST_STEM = 2
REMEMBERED = 20_000
"""How many words a table with stems remembers."""
SHORTEST_PREFIX = 3
"""Letters of the shortest number that may begin an adjective of time ("six", "drei", "три")."""
PREFIXES = {form: key for key, forms in _common.UNIT_PREFIXES for form in forms}
PREFIX_FORMS = tuple(PREFIXES)
LONGEST_PREFIX = max(map(len, PREFIXES))
PREFIXED = {
    unit: unit
    for unit in "meter gram liter watt volt ampere joule hertz pascal newton byte bit calorie sievert ohm".split()
} | {"metric_ton": "tonne"}
"""Units that take prefixes -> the name that pint puts them to."""
DEGREE_LETTERS = {"c": "degC", "f": "degF"}
APOSTROPHES = "'’ʼ‘`"
VOWELS = frozenset("aeiouyаеиоуыэюяіє")


class Phrases(Generic[T]):
    """Phrases with values, found at a token and forwards (`ahead`) or ending before a token (`behind`)."""

    __slots__ = ("_by_second", "_by_stem", "_heads", "_last", "first", "stems")

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        first: dict[str, Entries[T]] = {}
        self.first = first
        self.stems: dict[str, T] = {}
        self._by_stem: dict[str, T | None] = {}
        self._last: dict[str, Entries[T]] | None = None
        self._by_second: dict[str, dict[str, Entries[T]]] = {}
        for form, value in rows:
            if form.isalpha():
                word = form.lower()
                tokens: tuple[str, ...] = (word,)
            elif form.endswith("~") and " " not in form and len(form) > 1:
                self.stems.setdefault(form[:-1], value)
                continue
            else:
                tokens = split(form.replace("~", "") or form)
                if not tokens:
                    continue
                word = tokens[0]
            if word in first:
                first[word].append((tokens, value))
            else:
                first[word] = [(tokens, value)]
        self._heads = frozenset(stem[:SHORTEST_STEM] for stem in self.stems)
        _longest_first(first)

    @property
    def last(self) -> dict[str, Entries[T]]:
        """The entries by their last token; made when first asked for, as many tables are read forwards alone."""
        if self._last is None:
            self._last = {}
            for entries in self.first.values():
                for entry in entries:
                    self._last.setdefault(entry[0][-1], []).append(entry)
            _longest_first(self._last)
        return self._last

    def __bool__(self) -> bool:
        return bool(self.first or self.stems)

    def ahead(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that starts at token `at`: the token after it and its value."""
        if at >= len(low):
            return None
        word = low[at]
        entries = self.first.get(word)
        if entries is not None:
            if len(entries) > FEW:
                entries = self._with_second(word, entries, low[at + 1] if at + 1 < len(low) else "")
            for tokens, value in entries:
                size = len(tokens)
                if size == 1 or tuple(low[at : at + size]) == tokens:
                    return at + size, value
        if word[:SHORTEST_STEM] in self._heads:
            found = self._stem_of(word)
            if found is not None:
                return at + 1, found
        return None

    def _with_second(self, word: str, entries: Entries[T], second: str) -> Entries[T]:
        """The phrases that begin with a word, without those whose second token is another one."""
        known = self._by_second.get(word)
        if known is None:
            single = [entry for entry in entries if len(entry[0]) == 1]
            seconds = {entry[0][1] for entry in entries if len(entry[0]) > 1}
            known = self._by_second[word] = {
                other: [entry for entry in entries if entry[0][1:2] == (other,)] + single for other in seconds
            }
            known[""] = single
        return known.get(second) or known[""]

    def beginnings(self) -> Iterator[tuple[str, str]]:
        """The first two tokens of each phrase of several."""
        return ((tokens[0], tokens[1]) for entries in self.first.values() for tokens, _ in entries if len(tokens) > 1)

    def places(self, low: list[str]) -> list[int]:
        """The tokens at which a phrase starts, in order."""
        first, heads = self.first, self._heads
        if not heads:
            if first.keys().isdisjoint(low):
                return []
            return [at for at, word in enumerate(low) if word in first and self.ahead(low, at) is not None]
        return [
            at
            for at, word in enumerate(low)
            if (word in first or word[:SHORTEST_STEM] in heads) and self.ahead(low, at) is not None
        ]

    def all_ahead(self, low: list[str], at: int) -> list[int]:
        """The tokens after each phrase that starts at token `at`, the longest first."""
        entries = self.first.get(low[at], ()) if at < len(low) else ()
        return [at + len(tokens) for tokens, _ in entries if tuple(low[at : at + len(tokens)]) == tokens]

    def behind(self, low: list[str], at: int) -> tuple[int, T] | None:
        """The longest phrase that ends right before token `at`: its first token and its value."""
        if at <= 0:
            return None
        last = self._last if self._last is not None else self.last
        for tokens, value in last.get(low[at - 1], ()):
            size = len(tokens)
            if size == 1 or (size <= at and tuple(low[at - size : at]) == tokens):
                return at - size, value
        if low[at - 1][:SHORTEST_STEM] in self._heads:
            found = self._stem_of(low[at - 1])
            if found is not None:
                return at - 1, found
        return None

    def _stem_of(self, word: str) -> T | None:
        """The value of the longest stem that begins a word; words are remembered, because texts repeat them."""
        known = self._by_stem
        if word in known:
            return known[word]
        if len(known) >= REMEMBERED:
            known.clear()
        cuts = range(len(word), SHORTEST_STEM - 1, -1)
        found = next((value for cut in cuts if (value := self.stems.get(word[:cut])) is not None), None)
        known[word] = found
        return found


def _longest_first(index: dict[str, Entries[T]]) -> None:
    for entries in index.values():
        if len(entries) > 1:
            entries.sort(key=lambda entry: -len(entry[0]))


class Either:
    """Whether any of several tables has a phrase at a token, asked of all of them at once."""

    __slots__ = ("_first", "_stemmed", "_tables")

    def __init__(self, *tables: Phrases[Any]) -> None:
        self._tables = tables
        self._stemmed = tuple(table for table in tables if table.stems)
        self._first = frozenset(word for table in tables for word in table.first)

    def ahead(self, low: list[str], at: int) -> bool:
        """Whether a phrase starts at token `at`."""
        if at >= len(low):
            return False
        tables = self._tables if low[at] in self._first else self._stemmed
        return any(table.ahead(low, at) is not None for table in tables)


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


def _date_openings(page: Language) -> Phrases[bool]:
    """Words that open a range of dates -> whether "and" may join its ends ("between")."""
    plain = set(page.joiners)
    rows = [(opening, any(word in plain for word in split(joining))) for opening, joining in page.between]
    return Phrases([*sorted(rows, key=lambda row: not row[1]), *((form, False) for form in page.since)])


def _joinings(page: Language) -> list[str]:
    """What joins the ends of a range and is no "and"."""
    return [joining for _, joining in page.between if not set(split(joining)) & set(page.joiners)]


def _short(weekdays: Phrases[int]) -> frozenset[str]:
    """Weekday forms of two letters, which are other words too often to stand alone."""
    return frozenset(word for word in weekdays.first if len(word) < 3)


def _seconds(*tables: Phrases[Any]) -> dict[str, set[str]]:
    """The first word of each phrase of several -> the words that may come second."""
    found: dict[str, set[str]] = {}
    for table in tables:
        for first, second in table.beginnings():
            found.setdefault(first, set()).add(second)
    return found


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
        self.roles: dict[str, int] = {}
        self.listed_roles: dict[str, int] = {}

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
        self.ratios = _marks(page.ratios)
        self.part_nouns = frozenset(page.weak) | self.fractions.first.keys()
        self.mixed_joiners = self.joiners | frozenset(page.mixed_joiners)
        self.fraction_nouns = frozenset(self.fractions.first) - frozenset(self.ordinals.first) - self.weak
        self.spelled = _spelled(page)
        self.bare_scales = _bare_scales(page)
        self._build_compounds(page)

    def _build_compounds(self, page: Language) -> None:
        """What words of several parts come apart into; `compounds` and `adjectives` remember words already seen."""
        self.number_stems = (*self.vague_plurals.stems, *self.ordinals.stems)
        self.parts = _compound_parts(page) if page.compound else {}
        self.longest_part = max(map(len, self.parts), default=0)
        self.part_starts = frozenset(part[:2] for part in self.parts)
        self.prefixes = frozenset(
            form for _, forms in page.cardinals for form in forms if form.isalpha() and len(form) >= SHORTEST_PREFIX
        )
        self.prefix_starts = frozenset(form[:SHORTEST_PREFIX] for form in self.prefixes)
        self.compounds: dict[str, list[tuple[str, Decimal]] | None] = {}
        self.adjectives: dict[str, tuple[int, ...]] = {}

    def _build_neighbours(self, page: Language) -> None:
        self.qualifiers = _comparators(page, after=False)
        self.qualifiers_after = _comparators(page, after=True)
        self.between = [(split(opening), split(joining)) for opening, joining in page.between]
        self.changes = _marks(page.changes)
        self.below_zero = _marks(page.below_zero)
        self.range_words = _marks(page.range_words)
        signs = {form: key for key, forms in _common.PERCENT_SIGNS for form in forms}
        self.shares = Phrases([*_rows(page.shares), *signs.items()])
        self.currencies = Phrases(_rows(page.currencies))
        self.subunits = Phrases(_rows(page.subunits))
        self.units = Phrases((*_rows(page.units), *_rows(_common.UNIT_NAMES)))
        self.per_words = frozenset(page.per_words)
        self.durations = Phrases(_rows(page.durations))
        self.duration_multiples = Phrases(_rows(page.duration_multiples))
        self.nights = frozenset(page.nights)
        self.time_adjectives = frozenset(page.time_adjectives)
        self.ages_before = _marks(page.ages_before)
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
        self.weekday_ambiguous = frozenset(page.weekday_ambiguous) | _short(self.weekdays)
        self.relative = Phrases(_integers(page.relative))
        self.beyond = Phrases(_integers(page.beyond))
        self.earlier = _marks(page.earlier)
        self.later = _marks(page.later)
        self.now = _marks(page.now)
        self.nearest = frozenset(split(form)[0] for form in page.nearest)
        self.day_words = Phrases(_integers(page.day_words))
        self.ago = _marks(page.ago)
        self.ago_before = _marks(page.ago_before)
        self.ahead_words = _marks(page.ahead)
        self.elapsed = frozenset(split(form)[-1] for form in page.elapsed)
        self.from_now = _marks(page.from_now)
        self.every = _marks(page.every)
        self.planned = _marks(page.planned)
        self.date_comparators = _date_comparators(page)
        self.before_or_for = frozenset(page.before_or_for)
        self.date_joins = _marks((*page.range_words, *page.until, *_joinings(page)))
        self.date_openings = _date_openings(page)
        self.joiners_of_bounds = frozenset(
            split(form)[0] for form in (*page.at_least_after, *page.at_most_after) if " " in form
        )
        self.alternatives = frozenset(page.alternatives)
        self.of_words = frozenset(page.of_words)
        self.determiners = frozenset(page.determiners)
        self.day_leads = frozenset(page.day_leads)
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
        self.holidays = Phrases(_rows(page.holidays))
        self.units_of_time = self.durations
        self.plurals = frozenset(page.plurals)
        self.possessives = frozenset(page.possessives)
        self.halving = tuple(form for key, forms in page.fractions if key == "2" for form in forms)
        self.decade_names = Phrases(_integers(page.decade_names))
        self.decade_endings = frozenset(page.decade_endings)
        self.decades = frozenset(split(form)[0] for form in page.decade_words)
        self.period_codes = {form: key for key, forms in (*_common.PERIOD_CODES, *page.period_codes) for form in forms}
        self.year_words = _marks(page.year_words)
        self.parts_of_period = _marks((*page.begin, *page.middle, *page.end))
        parts = ((1, page.begin), (2, page.middle), (3, page.end))
        self.thirds = Phrases((self._without_comparator(form), third) for third, forms in parts for form in forms)
        self.lead_starts = frozenset(self.ago_before.first) | frozenset(self.ahead_words.first)
        self.lead_tables = (self.ago_before, self.ahead_words)
        self.date_tables: tuple[Phrases[Any], ...] = (
            self.relative, self.day_words, self.seasons, self.periods, self.months, self.weekdays, self.thirds,
            self.holidays, self.decade_names, self.earlier, self.later, self.now,
        )  # fmt: skip
        self.date_seconds = _seconds(*self.date_tables, *self.lead_tables)
        self.clock = _marks(page.clock)
        self.clock_before = _marks(page.clock_before)
        self.clock_alone = _marks(page.clock_alone)
        self.streets = frozenset(page.streets)
        self.street_endings = page.street_endings
        self.eras_before = _marks(page.eras_before)

    def _build_text(self, page: Language) -> None:
        self.function_words = frozenset(page.function_words)
        self.as_of = _marks(page.as_of)
        days = map(str, range(1, 32)) if page.ordinal_dot else ()
        self.abbreviations = frozenset((*page.abbreviations, *days))
        self.references = _marks(page.references)
        self.idioms = _marks(page.idioms)
        self.excluded_seconds = _seconds(self.references, self.idioms)
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
        self.ballot = Phrases(_rows(page.ballot))
        self.unvoted = _marks(page.unvoted)

    @functools.cached_property
    def known(self) -> Either:
        """Words that a number before them may belong to: units, currencies, scales, shares, words of time."""
        return Either(
            self.units, self.durations, self.currencies, self.subunits, self.shares, self.scales, self.ages,
            self.months, self.range_words, self.year_words,
        )  # fmt: skip

    def prefixed_unit(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The unit in one word with a prefix ("hectolitres", "нанограмм"): the token after it and its name."""
        if at >= len(low) or not low[at].startswith(PREFIX_FORMS):
            return None
        for cut in range(3, min(len(low[at]) - 1, LONGEST_PREFIX) + 1):
            prefix = PREFIXES.get(low[at][:cut])
            found = self.units.ahead([low[at][cut:]], 0) if prefix else None
            if found is not None and found[1] in PREFIXED:
                return at + 1, f"{prefix}{PREFIXED[found[1]]}"
        return None

    def degree_scale(self, low: list[str], at: int) -> tuple[int, str] | None:
        """The scale behind degrees ("centigrade", "F"): the token after it and its unit."""
        if low[at : at + 1] and low[at] in DEGREE_LETTERS:
            return at + 1, DEGREE_LETTERS[low[at]]
        found = self.units.ahead(low, at)
        return found if found is not None and found[1] in DEGREE_LETTERS.values() else None

    def of_after(self, low: list[str], at: int) -> bool:
        """Whether "of" stands at a token, elided or not."""
        return at < len(low) and (low[at] in self.of_words or low[at] == "d")

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
        return frozenset().union(*(table.first for table in tables))

    @functools.cached_property
    def triggers(self) -> dict[str, str]:
        """Words that open a search for a figure where no digit does, in lower case -> how they do it.

        "word": by themselves. "part": also at the beginning of a number or an adjective of time written as one word.
        "weak": before a word that makes them a number. "period": beside a word that says which ("last", "end of").
        "name": a whole name of several words.
        """
        strong = [self.cardinals, self.hundreds, self.ordinals, self.collectives, self.vague_plurals, self.vague]
        found = dict.fromkeys((word for word in self.times if word.isalpha()), "period")
        placed = self._days_behind_function_words()
        names = [*(form for _, forms in self.page.holidays for form in forms), *placed]
        found |= dict.fromkeys((form.replace("'", mark) for form in names for mark in "'’"), "name")
        found |= dict.fromkeys(_openings(self.weekdays) - self._lone_weekdays(), "word")
        common = {form.split()[0] for form in placed}
        found |= dict.fromkeys(_openings(self.day_words) - common, "word")
        found |= dict.fromkeys(_openings(self.months, self.decade_names, *strong, self.bare_scales), "word")
        found |= dict.fromkeys((*self.vague_plurals.stems, *self.ordinals.stems), "part")
        found |= dict.fromkeys((word for word in found if word in self.prefixes or word in self.parts), "part")
        ones = self.weak | self.articles | self.negatives
        halves = {form for form, value in _numbers(self.page.cardinals) if value < 1}
        found |= {word: "word" if word in halves - self.articles else "weak" for word in ones}
        found |= dict.fromkeys(self._weak_beginnings(ones), "part")
        return {word: how for word, how in found.items() if len(word) > 1 or how == "weak"}

    def _days_behind_function_words(self) -> list[str]:
        """ "The day before yesterday": words for days whose first word stands in every sentence."""
        forms = [form for _, forms in self.page.day_words for form in forms if " " in form]
        return [form for form in forms if form.split()[0] in self.function_words]

    def _without_comparator(self, form: str) -> str:
        """ "Since the beginning of" without its "since", which is read by itself; "beginning of" stays whole."""
        tokens = list(split(form))
        ends = self.date_comparators.all_ahead(tokens, 0)
        after = next((after for after in ends if not self.of_words.issuperset(tokens[after:])), 0)
        return " ".join(tokens[after:]) if after else form

    def _lone_weekdays(self) -> set[str]:
        """Forms of weekdays that are other words too and begin no longer form ("segunda-feira")."""
        first = self.weekdays.first
        return {word for word in self.weekday_ambiguous if all(len(tokens) == 1 for tokens, _ in first.get(word, ()))}

    def _weak_beginnings(self, ones: frozenset[str]) -> set[str]:
        """ "Einund", "einhundert", "eenen", "одно…": how a longer word begins that begins with a weak one."""
        parts = {f"{one}{part}" for one in ones if one in self.parts for part in self.parts}
        stems = {
            one + rest[:2] for one in ones & self.prefixes for rest in (*self.durations.first, *self.durations.stems)
        }
        return {form for form in parts | stems if form not in self.cardinals.first}

    @functools.cached_property
    def weak_endings(self) -> tuple[str, ...]:
        """What follows a weak word in a text where it is one: white space, an apostrophe, a hyphen."""
        return (" ", "\u00a0", "\n", "-", "'", "’")

    @functools.cached_property
    def after_weak(self) -> frozenset[str]:
        """Words after which a weak word before them is a number ("one hour", "un tiers", "half an hour")."""
        tables = (
            self.durations, self.duration_multiples, self.units, self.currencies, self.subunits, self.shares,
            self.fractions, self.hundreds,
            self.scales, self.halves, self.quarters,
        )  # fmt: skip
        found = {word for table in tables for word in table.first} | self.decimal_words | self.articles
        found |= {form for _, forms in _common.UNIT_SYMBOLS for form in forms if form.isalpha()}
        return frozenset(word for word in found | self.weak if len(word) > 1 or word in self.articles)

    @functools.cached_property
    def little(self) -> frozenset[str]:
        """Words that may stand between a part of a period and the period ("end of the month")."""
        openings = (self.thirds, self.earlier, self.later)
        parts = {
            word for table in openings for entries in table.first.values() for tokens, _ in entries for word in tokens
        }
        return self.of_words | self.determiners | frozenset(parts)

    @functools.cached_property
    def times(self) -> frozenset[str]:
        """Nouns of periods, which "last", "this", "next" or "the end of" beside them make a date."""
        fortnights = (form for key, forms in self.page.durations if key == "fortnight" for form in forms)
        found = frozenset((*self.periods.first, *self.seasons.first, *fortnights))
        return found if self.articles else found | self.durations.first.keys()

    @functools.cached_property
    def placing(self) -> frozenset[str]:
        """Words that open what places a period in time: "last", "end of", and "in" where there is no article."""
        ahead = () if self.articles else self.ahead_words.first
        return frozenset(
            (
                *self.relative.first,
                *self.thirds.first,
                *self.beyond.first,
                *self.earlier.first,
                *self.later.first,
                *ahead,
            )
        )


def _openings(*tables: Phrases[Any] | Iterable[str]) -> set[str]:
    """How the forms of tables begin in a text; one with an apostrophe inside is taken up to the letters behind it."""
    found: set[str] = set()
    for table in tables:
        if not isinstance(table, Phrases):
            found.update(table)
            continue
        for word, entries in table.first.items():
            elided = [tokens for tokens, _ in entries if len(tokens) > 2 and tokens[1] == "'"]
            if len(elided) < len(entries):
                found.add(word)
            found.update(f"{word}{mark}{tokens[2]}" for tokens in elided for mark in APOSTROPHES)
    return found


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


def _spelled(page: Language) -> dict[str, list[tuple[tuple[str, ...], str, Decimal]]]:
    """First token -> the forms of numbers in words that begin with it, the longest first, with their kinds."""
    found: dict[str, list[tuple[tuple[str, ...], str, Decimal]]] = {}
    tables = (
        ("cardinal", page.cardinals), ("hundred", page.hundreds), ("scale", page.scales), ("ordinal", page.ordinals)
    )  # fmt: skip
    for kind, table in tables:
        for form, value in _numbers(table):
            tokens = split(form)
            found.setdefault(tokens[0], []).append((tokens, kind, value))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _bare_scales(page: Language) -> frozenset[str]:
    """Scale words that are numbers by themselves ("mille", "тысяча"); abbreviations need a number before them."""
    forms = {form for _, forms in page.scales for form in forms}
    whole = {form for form in forms if len(form) >= SHORTEST_PREFIX and f"{form}." not in forms and "." not in form}
    return frozenset(split(form)[0] for form in whole if len(form) > SHORTEST_PREFIX or _spoken(form))


def _spoken(word: str) -> bool:
    """Whether a word of three letters has a vowel, so that it is no abbreviation."""
    plain = unicodedata.normalize("NFD", word)
    return any(letter in VOWELS for letter in plain[:-1])


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
