"""What each word of a language may be part of, as bits: one look-up a token tells which readers have to look there.

A bit that is not set is a promise that no reader of its kind finds anything at the token; a set one promises nothing.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.languages import _currencies, _international
from claimcheck.lexicon import Lexicon, Phrases
from claimcheck.lexicon.prefixes import prefixed_unit
from claimcheck.tokens import OPENING_QUOTES, Tokens

DIGITS = 1 << 0
"""A run of digits."""
NUMBER = 1 << 1
"""The first word of another number."""
ROMAN = 1 << 2
"""Letters that are a Roman numeral if they are capitals."""
PARTED = 1 << 3
"""A word that may be a number and a unit of time in one."""
SINGLE = 1 << 4
"""A unit of time that is one where a comparator stands before it."""
EXCLUDED = 1 << 5
"""The first word of an idiom or a reference."""
EXCLUDED_PAIR = 1 << 6
"""The same of those only that have a second word (`Lexicon.excluded_seconds`)."""
DATE = 1 << 7
"""The first word of a date."""
LED = 1 << 8
"""A word that begins a date if a number or a unit of time follows ("in three days", "a week ago")."""
DATE_PAIR = 1 << 9
"""A word that begins a date if the right word follows (`Lexicon.date_seconds`)."""
OPENING = DIGITS | NUMBER | ROMAN | PARTED | SINGLE | EXCLUDED | EXCLUDED_PAIR | DATE | LED | DATE_PAIR
"""All at which something may begin; the other roles say what a word may add to a number beside it."""
SURE = OPENING & ~(EXCLUDED_PAIR | DATE_PAIR)
"""All that need no second word."""
TIME = 1 << 10
"""A word of time."""
DAY_LED = 1 << 11
"""A word that may make a day of the month of the number behind it."""
CLOCK = 1 << 12
"""What makes a time of day of the number beside it."""
PERIOD = 1 << 13
"""Behind a number, what begins a period of time or a word that places one."""
LINKED = 1 << 14
"""Behind a number, what may belong to it (unit, currency, scale, share, mark, "of")."""
LINKED_BEFORE = 1 << 15
"""The same before a number."""
RATIO = 1 << 16
"""Between the two numbers of a share."""
GROWS = 1 << 17
"""Behind a number, what may be a part of it (scale, fraction, mark, "and")."""
MONEY = 1 << 18
"""Beside a number, what may make it money."""
PLACE = 1 << 19
"""The word of a street."""
STATUTE = 1 << 20
"""The first word of a noun of laws."""
REGISTER = 1 << 21
"""The first word of a register that codes stand behind."""
PRESSURE = 1 << 22
"""The first word of a name of the blood pressure."""
CALL = 1 << 23
"""A word of telephoning."""
LISTED = 1 << 24
"""A word that some table has, so that it may be no noun that a number behind it labels."""
KNOWN = 1 << 25
"""Where a unit, a currency or a word of time may begin."""
COUNTED = 1 << 26
"""Where a noun that is counted may begin."""
LEAD = 1 << 27
"""The last word of what makes a label, a size, a key, an hour or a street of the digits behind it."""
KEYED = 1 << 28
"""A word of codes, keys, dials and sizes, somewhere before the digits."""
QUOTE = 1 << 29
"""A mark that may open a quotation."""
EVERY = (QUOTE << 1) - 1
"""All roles, under which each reader looks everywhere; the tests hold what is found against that."""
REMEMBERED = 50_000
"""How many words a language remembers the roles of."""
VULGAR = frozenset(form for _, forms in _international.VULGAR for form in forms)
ENDS, OPENS = frozenset(",.;:)]»!?…"), frozenset(',.;:()[]«»„“”"…')
"""Marks that are no part of what stands before them, behind them, unless something is glued on."""


def mark(tokens: Tokens, words: Lexicon) -> None:
    """Set the roles of all tokens, and at which of them something may begin."""
    known = words.roles
    try:
        marks = [known[word] for word in tokens.low]
    except KeyError:
        if len(known) > REMEMBERED:
            known.clear()
        listed = words.listed_roles or _list(words)
        for word in tokens.low:
            if word not in known:
                known[word] = listed.get(word, 0) | _by_form(word, words)
        marks = [known[word] for word in tokens.low]
    tokens.roles = marks
    low, size, seconds = tokens.low, len(marks), words.opening_seconds
    tokens.openings = [
        at
        for at, role in enumerate(marks)
        if role & OPENING and (role & SURE or (at + 1 < size and low[at + 1] in seconds[low[at]]))
    ]
    tokens.held = functools.reduce(operator.or_, set(marks), 0)


def _list(words: Lexicon) -> dict[str, int]:
    listed = words.listed_roles
    for role, forms in _by_table(words):
        found = dict.fromkeys(forms, role)
        for form in found.keys() & listed.keys():
            found[form] |= listed[form]
        listed |= found
    for role, tables in _by_stem(words):
        for table in tables:
            if table.stems:
                words.stem_roles[table] = words.stem_roles.get(table, 0) | role
    return listed


def _by_table(words: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    """The roles of the words that tables hold."""
    yield NUMBER, (*words.numeric, *words.vulgar)
    yield SINGLE, words.single_units
    yield from _of_exclusions(words)
    yield from _of_dates(words)
    yield LINKED, _linked(words)
    yield LINKED | GROWS, _growing(words)
    yield LINKED_BEFORE, (*words.currencies.last, *words.subunits.last, *words.shares.last, *words.percentages.last)
    yield LINKED_BEFORE, (*_currency_letters(), *words.ages_before.last, *_age_qualifiers(words))
    yield MONEY, _money(words)
    yield RATIO, (*words.ratios.first, *words.ratios_of_ten.first)
    yield LISTED, _listed(words)
    yield KNOWN, _known(words)
    yield COUNTED, words.concepts.first


def _of_exclusions(words: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    yield EXCLUDED, (*_single(words.references), *_single(words.idioms), *_single(words.clock_leads), "№", "§", "#")
    yield EXCLUDED_PAIR, words.excluded_seconds
    yield REGISTER, words.registers.first
    yield PRESSURE, words.pressures.first
    yield CALL, words.dialled
    yield STATUTE, words.statutes.first
    yield PLACE, (word.split("-")[0].rstrip("/") for word in words.streets)
    yield CLOCK, (*words.clock.first, *words.clock_hours, *words.clock_before.last, *words.clock_alone.last)
    yield LEAD, (*words.label_leads.last, *words.size_leads.last, *words.key_leads.last, *words.dated_places.last)
    yield LEAD, (*words.clock_before.last, *words.clock_calls, *words.tiers)
    yield KEYED, (*words.code_words, *words.keypads, *words.dialled, *words.dials, *words.sized)
    yield QUOTE, sorted(OPENING_QUOTES)


def _of_dates(words: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    dates, leads = words.date_tables, words.lead_tables
    yield DATE, (word for table in dates for word in _single(table))
    yield DATE, words.period_codes
    yield LED, (word for table in (*leads, words.same) for word in _single(table))
    yield LED, words.articles or words.durations.first
    yield DATE_PAIR, words.date_seconds
    times = (
        *dates, *leads, words.ago, words.from_now, words.year_words, words.durations, words.eras_before,
        words.weekdays_counted, words.century_names,
    )  # fmt: skip
    yield TIME, (word for table in times for word in _all(table) if _tells_time(word, words))
    yield TIME, (*words.period_codes, *words.decade_endings)
    yield TIME, () if words.articles else words.of_words
    yield DAY_LED, (opening[-1] for opening, _ in words.day_spans)
    yield DAY_LED, (*words.day_leads, *words.determiners, *words.date_comparators.last)
    yield PERIOD, (word for table in _periods(words) for word in table.first)


def _listed(words: Lexicon) -> Iterator[str]:
    forms = (words.grammar, words.in_words, words.numerical, words.year_leads, words.period_codes)
    yield from frozenset[str]().union(*forms)
    tables: tuple[Phrases[Any], ...] = (words.changes, words.units, words.currencies.nouns, *words.listed.tables)
    for table in tables:
        yield from table.last
    yield from _letters_of_currencies()


def _known(words: Lexicon) -> Iterator[str]:
    for table in (*words.known.tables, words.currencies.adjectives):
        yield from table.first
    for symbols in (_international.UNIT_SYMBOLS, _international.DURATION_SYMBOLS):
        yield from (form.lower() for _, forms in symbols for form in forms)
        yield from (token for _, forms in symbols for form in forms for token in _first(form))
    yield from (form.lower() for form in words.suffixes)
    yield from _letters_of_currencies()
    yield from "$€£¥₽₴%‰°"


def _periods(words: Lexicon) -> tuple[Phrases[Any], ...]:
    return (
        words.periods, words.durations, words.relative, words.weekdays, words.weekdays_counted, words.decade_names,
        words.fractions,
    )  # fmt: skip


def _letters_of_currencies() -> Iterator[str]:
    """Codes and short forms of currencies."""
    yield from (code.lower() for code in (*_currencies.CURRENCY_CODES, *_currencies.SCALED_CODES))
    yield from (form.rstrip(".") for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms)


def _age_qualifiers(words: Lexicon) -> Iterator[str]:
    """The last words of comparators that tell an age ("aged over")."""
    ages = words.ages_before.first
    return (tokens[-1] for word in ages for tokens, _ in words.qualifiers.first.get(word, ()))


def _single(table: Phrases[Any]) -> Iterator[str]:
    return (word for word, entries in table.first.items() if any(len(tokens) == 1 for tokens, _ in entries))


def _tells_time(word: str, words: Lexicon) -> bool:
    return word.isalpha() and word not in words.function_words


def _all(table: Phrases[Any]) -> Iterator[str]:
    return (word for entries in table.first.values() for tokens, _ in entries for word in tokens)


def _linked(words: Lexicon) -> Iterator[str]:
    tables: tuple[Phrases[Any], ...] = (
        words.units, words.durations, words.currencies, words.subunits, words.shares, words.squares, words.cubes,
        words.ratios, words.ages, words.vague_plurals, words.below_zero,
    )  # fmt: skip
    for table in tables:
        yield from table.first
    for symbols in (_international.UNIT_SYMBOLS, _international.DURATION_SYMBOLS, _currencies.CURRENCY_SYMBOLS):
        yield from (token for _, forms in symbols for form in forms for token in _first(form))
    yield from (code.lower() for code in _currencies.CURRENCY_CODES)
    yield from (form.lower() for form in _currencies.SCALED_CODES)
    yield from words.duration_multiples.first
    yield from (word for word, entries in words.periods.first.items() if any(unit == "weekend" for _, unit in entries))
    yield from words.workdays.first
    for forms in (words.nights, words.time_adjectives, words.multiplied, words.points, words.closing_seconds):
        yield from forms
    yield _international.ELIDED_OF


def _growing(words: Lexicon) -> Iterator[str]:
    tables: tuple[Phrases[Any], ...] = (
        words.scales, words.closing_scales, words.hundreds, words.collectives, words.fractions, words.halves,
        words.quarters, words.cardinals, words.ordinals, words.vague,
    )  # fmt: skip
    for table in tables:
        yield from table.first
    forms = (words.ordinal_marks, words.of_words, words.articles, words.mixed_joiners, words.decimal_words)
    yield from frozenset[str]().union(*forms)
    yield from (form.lower() for form in words.suffixes)
    yield from ("e", "x", "х")


def _money(words: Lexicon) -> Iterator[str]:
    yield from (*words.currencies.first, *words.currencies.last, *words.subunits.first, "$", "¢")
    yield from _currency_letters()
    yield from (token for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms for token in _first(form))


def _first(form: str) -> list[str]:
    return Tokens(form, 0, len(form)).low[:1]


def _currency_letters() -> Iterator[str]:
    yield from (sign.lower() for sign in _currencies.SCALED_SIGNS)
    yield from (code.lower() for code in _currencies.CURRENCY_CODES)
    yield from (form.lower() for form in _currencies.SCALED_CODES)
    yield from (Tokens(form, 0, len(form)).low[-1] for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms)


def _by_form(word: str, words: Lexicon) -> int:
    """The roles that no list holds: by the first letters, by the ending, by the signs of the word."""
    if word.isascii() and word.isdigit():
        return DIGITS | LINKED | LINKED_BEFORE
    if not word[0].isalpha():
        role = NUMBER if word[0] in VULGAR else 0
        return role | (0 if word in ENDS else LINKED | GROWS) | (0 if word in OPENS else LINKED_BEFORE)
    role = NUMBER if word.startswith(words.part_starts) else 0
    if words.number_stems and word.startswith(words.number_stems):
        role |= NUMBER | LINKED | GROWS
    if word.endswith(words.page.denominator_endings):
        role |= LINKED | GROWS
    if len(word) > 5 and word[:3] in words.prefix_starts:
        role |= PARTED
    rest = word.lstrip("ivx")
    if len(rest) < len(word) and (not rest or rest in words.ordinal_marks):
        role |= ROMAN
    if words.page.street_endings and word.endswith(words.page.street_endings):
        role |= PLACE
    if words.page.reference_endings and word.endswith(words.page.reference_endings):
        role |= EXCLUDED | KEYED
    if prefixed_unit(words, [word], 0) is not None:
        role |= LINKED
    if words.page.compound_nouns and word.endswith(words.halving):
        role |= TIME | PERIOD
    for table, of_stem in words.stem_roles.items():
        if role | of_stem != role and table.ahead([word], 0) is not None:
            role |= of_stem
    return role


def _by_stem(words: Lexicon) -> Iterator[tuple[int, tuple[Phrases[Any], ...]]]:
    """The roles of the words that begin with a stem of some tables."""
    money = words.currencies
    yield LINKED | GROWS, (words.scales,)
    yield TIME | LED | LINKED, (words.durations,)
    yield LINKED | LINKED_BEFORE, (words.units, words.shares, words.scales)
    yield LINKED | LINKED_BEFORE | MONEY, (money, money.adjectives, money.nouns)
    yield TIME, words.date_tables
    yield LISTED, (words.changes, words.units, money.nouns, *words.listed.tables)
    yield KNOWN, (*words.known.tables, money.adjectives)
    yield COUNTED, (words.concepts,)
    yield PERIOD, _periods(words)
    yield LEAD, (words.label_leads, words.size_leads, words.key_leads, words.dated_places, words.clock_before)
