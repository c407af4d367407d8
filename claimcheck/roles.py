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


def mark(tokens: Tokens, lexicon: Lexicon) -> None:
    """Set the roles of all tokens, and at which of them something may begin."""
    known = lexicon.roles
    try:
        marks = [known[word] for word in tokens.low]
    except KeyError:
        if len(known) > REMEMBERED:
            known.clear()
        listed = lexicon.listed_roles or _list(lexicon)
        for word in tokens.low:
            if word not in known:
                known[word] = listed.get(word, 0) | _by_form(word, lexicon)
        marks = [known[word] for word in tokens.low]
    tokens.roles = marks
    low, size, seconds = tokens.low, len(marks), lexicon.opening_seconds
    tokens.openings = [
        at
        for at, role in enumerate(marks)
        if role & OPENING and (role & SURE or (at + 1 < size and low[at + 1] in seconds[low[at]]))
    ]
    tokens.held = functools.reduce(operator.or_, set(marks), 0)


def _list(lexicon: Lexicon) -> dict[str, int]:
    listed = lexicon.listed_roles
    for role, forms in _by_table(lexicon):
        found = dict.fromkeys(forms, role)
        for form in found.keys() & listed.keys():
            found[form] |= listed[form]
        listed |= found
    for role, tables in _by_stem(lexicon):
        for table in tables:
            if table.stems:
                lexicon.stem_roles[table] = lexicon.stem_roles.get(table, 0) | role
    return listed


def _by_table(lexicon: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    """The roles of the words that tables hold."""
    yield NUMBER, (*lexicon.numeric, *lexicon.vulgar)
    yield SINGLE, lexicon.single_units
    yield from _of_exclusions(lexicon)
    yield from _of_dates(lexicon)
    yield LINKED, _linked(lexicon)
    yield LINKED | GROWS, _growing(lexicon)
    yield (
        LINKED_BEFORE,
        (*lexicon.currencies.last, *lexicon.subunits.last, *lexicon.shares.last, *lexicon.percentages.last),
    )
    yield LINKED_BEFORE, (*_currency_letters(), *lexicon.ages_before.last, *_age_qualifiers(lexicon))
    yield MONEY, _money(lexicon)
    yield RATIO, (*lexicon.ratios.first, *lexicon.ratios_of_ten.first)
    yield LISTED, _listed(lexicon)
    yield KNOWN, _known(lexicon)
    yield COUNTED, lexicon.concepts.first


def _of_exclusions(lexicon: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    yield (
        EXCLUDED,
        (*lexicon.references.alone(), *lexicon.idioms.alone(), *lexicon.clock_leads.alone(), "№", "§", "#"),
    )
    yield EXCLUDED_PAIR, lexicon.excluded_seconds
    yield REGISTER, lexicon.registers.first
    yield PRESSURE, lexicon.pressures.first
    yield CALL, lexicon.dialled
    yield STATUTE, lexicon.statutes.first
    yield PLACE, (word.split("-")[0].rstrip("/") for word in lexicon.streets)
    yield CLOCK, (*lexicon.clock.first, *lexicon.clock_hours, *lexicon.clock_before.last, *lexicon.clock_alone.last)
    yield (
        LEAD,
        (*lexicon.label_leads.last, *lexicon.size_leads.last, *lexicon.key_leads.last, *lexicon.dated_places.last),
    )
    yield LEAD, (*lexicon.clock_before.last, *lexicon.clock_calls, *lexicon.tiers)
    yield KEYED, (*lexicon.code_words, *lexicon.keypads, *lexicon.dialled, *lexicon.dials, *lexicon.sized)
    yield QUOTE, sorted(OPENING_QUOTES)


def _of_dates(lexicon: Lexicon) -> Iterator[tuple[int, Iterable[str]]]:
    dates, leads = lexicon.date_tables, lexicon.lead_tables
    yield DATE, (word for table in dates for word in table.alone())
    yield DATE, lexicon.period_codes
    yield LED, (word for table in (*leads, lexicon.same) for word in table.alone())
    yield LED, lexicon.articles or lexicon.durations.first
    yield DATE_PAIR, lexicon.date_seconds
    times = (
        *dates, *leads, lexicon.ago, lexicon.from_now, lexicon.year_words, lexicon.durations, lexicon.eras_before,
        lexicon.eras, lexicon.weekdays_counted, lexicon.century_names,
    )  # fmt: skip
    yield TIME, (word for table in times for word in table.words() if _tells_time(word, lexicon))
    yield TIME, (*lexicon.period_codes, *lexicon.decade_endings)
    yield TIME, () if lexicon.articles else lexicon.of_words
    yield DAY_LED, (opening[-1] for opening, _ in lexicon.day_spans)
    yield DAY_LED, (*lexicon.day_leads, *lexicon.determiners, *lexicon.date_comparators.last)
    yield PERIOD, (word for table in _periods(lexicon) for word in table.first)


def _listed(lexicon: Lexicon) -> Iterator[str]:
    forms = (lexicon.grammar, lexicon.in_words, lexicon.numerical, lexicon.year_leads, lexicon.period_codes)
    yield from frozenset[str]().union(*forms)
    tables: tuple[Phrases[Any], ...] = (
        lexicon.changes, lexicon.units, lexicon.currencies.nouns, *lexicon.listed.tables,
    )  # fmt: skip
    for table in tables:
        yield from table.last
    yield from _letters_of_currencies()


def _known(lexicon: Lexicon) -> Iterator[str]:
    for table in (*lexicon.known.tables, lexicon.currencies.adjectives):
        yield from table.first
    for symbols in (_international.UNIT_SYMBOLS, _international.DURATION_SYMBOLS):
        yield from (form.lower() for _, forms in symbols for form in forms)
        yield from (token for _, forms in symbols for form in forms for token in _first(form))
    yield from (form.lower() for form in lexicon.suffixes)
    yield from _letters_of_currencies()
    yield from "$€£¥₽₴%‰°"


def _periods(lexicon: Lexicon) -> tuple[Phrases[Any], ...]:
    return (
        lexicon.periods, lexicon.durations, lexicon.relative, lexicon.weekdays, lexicon.weekdays_counted,
        lexicon.decade_names, lexicon.fractions,
    )  # fmt: skip


def _letters_of_currencies() -> Iterator[str]:
    """Codes and short forms of currencies."""
    yield from (code.lower() for code in (*_currencies.CURRENCY_CODES, *_currencies.SCALED_CODES))
    yield from (form.rstrip(".") for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms)


def _age_qualifiers(lexicon: Lexicon) -> Iterator[str]:
    """The last words of comparators that tell an age ("aged over")."""
    ages = lexicon.ages_before.first
    return (tokens[-1] for word in ages for tokens, _ in lexicon.qualifiers.beginning(word))


def _tells_time(word: str, lexicon: Lexicon) -> bool:
    return word.isalpha() and word not in lexicon.function_words


def _linked(lexicon: Lexicon) -> Iterator[str]:
    tables: tuple[Phrases[Any], ...] = (
        lexicon.units, lexicon.durations, lexicon.currencies, lexicon.subunits, lexicon.shares, lexicon.squares,
        lexicon.cubes, lexicon.ratios, lexicon.ages, lexicon.vague_plurals, lexicon.below_zero,
    )  # fmt: skip
    for table in tables:
        yield from table.first
    for symbols in (_international.UNIT_SYMBOLS, _international.DURATION_SYMBOLS, _currencies.CURRENCY_SYMBOLS):
        yield from (token for _, forms in symbols for form in forms for token in _first(form))
    yield from (code.lower() for code in _currencies.CURRENCY_CODES)
    yield from (form.lower() for form in _currencies.SCALED_CODES)
    yield from lexicon.duration_multiples.first
    periods = lexicon.periods
    yield from (word for word in periods.first if any(unit == "weekend" for _, unit in periods.beginning(word)))
    yield from lexicon.workdays.first
    for forms in (lexicon.nights, lexicon.time_adjectives, lexicon.multiplied, lexicon.points, lexicon.closing_seconds):
        yield from forms
    yield _international.ELIDED_OF


def _growing(lexicon: Lexicon) -> Iterator[str]:
    tables: tuple[Phrases[Any], ...] = (
        lexicon.scales, lexicon.money_scales, lexicon.closing_scales, lexicon.hundreds, lexicon.collectives,
        lexicon.fractions, lexicon.halves, lexicon.quarters, lexicon.cardinals, lexicon.ordinals, lexicon.vague,
    )  # fmt: skip
    for table in tables:
        yield from table.first
    forms = (lexicon.ordinal_marks, lexicon.of_words, lexicon.articles, lexicon.mixed_joiners, lexicon.decimal_words)
    yield from frozenset[str]().union(*forms)
    yield from (form.lower() for form in lexicon.suffixes)
    yield from ("e", "x", "х")


def _money(lexicon: Lexicon) -> Iterator[str]:
    yield from (*lexicon.currencies.first, *lexicon.currencies.last, *lexicon.subunits.first, "$", "¢")
    yield from _currency_letters()
    yield from (token for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms for token in _first(form))


def _first(form: str) -> list[str]:
    return Tokens(form, 0, len(form)).low[:1]


def _currency_letters() -> Iterator[str]:
    yield from (sign.lower() for sign in _currencies.SCALED_SIGNS)
    yield from (code.lower() for code in _currencies.CURRENCY_CODES)
    yield from (form.lower() for form in _currencies.SCALED_CODES)
    yield from (Tokens(form, 0, len(form)).low[-1] for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms)


def _by_form(word: str, lexicon: Lexicon) -> int:
    """The roles that no list holds: by the first letters, by the ending, by the signs of the word."""
    if word.isascii() and word.isdigit():
        return DIGITS | LINKED | LINKED_BEFORE
    if not word[0].isalpha():
        role = NUMBER if word[0] in VULGAR else 0
        return role | (0 if word in ENDS else LINKED | GROWS) | (0 if word in OPENS else LINKED_BEFORE)
    role = NUMBER if word.startswith(lexicon.part_starts) else 0
    if lexicon.number_stems and word.startswith(lexicon.number_stems):
        role |= NUMBER | LINKED | GROWS
    if word.endswith(lexicon.page.denominator_endings):
        role |= LINKED | GROWS
    if len(word) > 5 and word[:3] in lexicon.prefix_starts:
        role |= PARTED
    rest = word.lstrip("ivx")
    if len(rest) < len(word) and (not rest or rest in lexicon.ordinal_marks):
        role |= ROMAN
    if lexicon.page.street_endings and word.endswith(lexicon.page.street_endings):
        role |= PLACE
    if lexicon.page.reference_endings and word.endswith(lexicon.page.reference_endings):
        role |= EXCLUDED | KEYED
    if prefixed_unit(lexicon, [word], 0) is not None:
        role |= LINKED
    if lexicon.page.compound_nouns and word.endswith(lexicon.halving):
        role |= TIME | PERIOD
    for table, of_stem in lexicon.stem_roles.items():
        if role | of_stem != role and table.ahead([word], 0) is not None:
            role |= of_stem
    return role


def _by_stem(lexicon: Lexicon) -> Iterator[tuple[int, tuple[Phrases[Any], ...]]]:
    """The roles of the words that begin with a stem of some tables."""
    money = lexicon.currencies
    yield LINKED | GROWS, (lexicon.scales,)
    yield TIME | LED | LINKED, (lexicon.durations,)
    yield LINKED | LINKED_BEFORE, (lexicon.units, lexicon.shares, lexicon.scales)
    yield LINKED | LINKED_BEFORE | MONEY, (money, money.adjectives, money.nouns)
    yield TIME, lexicon.date_tables
    yield LISTED, (lexicon.changes, lexicon.units, money.nouns, *lexicon.listed.tables)
    yield KNOWN, (*lexicon.known.tables, money.adjectives)
    yield COUNTED, (lexicon.concepts,)
    yield PERIOD, _periods(lexicon)
    yield LEAD, (lexicon.label_leads, lexicon.size_leads, lexicon.key_leads, lexicon.dated_places, lexicon.clock_before)
