"""Fields of a language page made ready for look-up, each when it is first asked for.

A class attribute `months = Field(by_integer)` is made from the page's field of that name, or from one that is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from claimcheck.languages._shape import Table
from claimcheck.lexicon.phrases import Phrases
from claimcheck.tokens import split

T = TypeVar("T")


class Field(cached_property[T]):
    """An attribute of the lexicon that is made from a field of its page."""

    def __init__(self, make: Callable[[Any], T], field: str = "") -> None:
        super().__init__(lambda lexicon: make(getattr(lexicon.page, field or self.attrname or "")))


def keys(table: Table) -> Iterable[tuple[str, str]]:
    """Each form of a table with its key."""
    return ((form, key) for key, forms in table for form in forms)


def numbers(table: Table) -> Iterable[tuple[str, Decimal]]:
    """Each form of a table with its key as a number."""
    return ((form, Decimal(key)) for key, forms in table for form in forms)


def by_key(table: Table) -> Phrases[str]:
    """Phrases with their keys."""
    return Phrases(keys(table))


def by_number(table: Table) -> Phrases[Decimal]:
    """Phrases with their keys as numbers."""
    return Phrases(numbers(table))


def by_integer(table: Table) -> Phrases[int]:
    """Phrases with their keys as whole numbers."""
    return Phrases((form, int(key)) for form, key in keys(table))


def marks(forms: Iterable[str]) -> Phrases[str]:
    """Phrases that are their own values."""
    return Phrases((form, form) for form in forms)


def words(forms: Iterable[str]) -> frozenset[str]:
    """Single words."""
    return frozenset(forms)


def first_words(forms: Iterable[str]) -> frozenset[str]:
    """The first token of each form."""
    return frozenset(split(form)[0] for form in forms)


def last_words(forms: Iterable[str]) -> frozenset[str]:
    """The last token of each form."""
    return frozenset(split(form)[-1] for form in forms)
