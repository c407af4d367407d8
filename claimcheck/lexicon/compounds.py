"""Numbers in words, and what those written as one word come apart into."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.languages._shape import Language
from claimcheck.lexicon.fields import numbers
from claimcheck.tokens import split

if TYPE_CHECKING:
    from claimcheck.lexicon.numbers import NumberWords

SHORTEST_PREFIX = 3
"""Letters of the shortest number that may begin an adjective of time ("six", "drei", "три")."""
VOWELS = frozenset("aeiouyаеиоуыэюяіє")
Part = tuple[str, Decimal]
"""What a word is as part of a number (cardinal, hundred, scale, ordinal, joiner), and its value."""


def spelled(page: Language) -> dict[str, list[tuple[tuple[str, ...], str, Decimal]]]:
    """First token -> the forms of numbers in words that begin with it, the longest first, with their kinds."""
    found: dict[str, list[tuple[tuple[str, ...], str, Decimal]]] = {}
    tables = (
        ("cardinal", page.cardinals), ("hundred", page.hundreds), ("scale", page.scales), ("ordinal", page.ordinals)
    )  # fmt: skip
    for kind, table in tables:
        for form, value in numbers(table):
            tokens = split(form)
            found.setdefault(tokens[0], []).append((tokens, kind, value))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def bare_scales(page: Language) -> frozenset[str]:
    """Scale words that are numbers by themselves ("mille", "тысяча"); abbreviations need a number before them."""
    forms = {form for _, forms in page.scales for form in forms}
    whole = {form for form in forms if len(form) >= SHORTEST_PREFIX and f"{form}." not in forms and "." not in form}
    return frozenset(split(form)[0] for form in whole if len(form) > SHORTEST_PREFIX or _spoken(form))


def _spoken(word: str) -> bool:
    """Whether a word of three letters has a vowel, so that it is no abbreviation."""
    plain = unicodedata.normalize("NFD", word)
    return any(letter in VOWELS for letter in plain[:-1])


def parts(page: Language) -> dict[str, Part]:
    """Parts of numbers written as one word -> what each is: cardinal, hundred, scale, ordinal, joiner."""
    found: dict[str, Part] = {}
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
                    found[form] = (kind, Decimal(key))
    for joiner in page.compound_joiners:
        found.setdefault(joiner, ("joiner", Decimal(0)))
    return found


def part_prefixes(lexicon: NumberWords) -> frozenset[str]:
    """Halves that may begin the name of a unit ("полметра"), and other fractions where nouns are written together."""
    halves = {form for form, value in numbers(lexicon.page.cardinals) if value < 1}
    forms = halves | lexicon.fraction_nouns if lexicon.page.compound_nouns else halves
    return frozenset(form for form in forms if form.isalpha() and len(form) >= SHORTEST_PREFIX)
