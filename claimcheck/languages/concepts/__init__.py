"""The concept lexicon: what figures count, measure and are scoped by, as ids that hold in every language.

A concept is an English singular in snake_case. One page per language gives the words that name it, in the notation of
`claimcheck.languages._shape`: a form that ends in `~` matches any ending, and where several match a word the exact form
goes before a stem and the longer stem before the shorter one.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from claimcheck.errors import UsageError
from claimcheck.languages._opposites import OPPOSITES
from claimcheck.languages._shape import Table
from claimcheck.languages.concepts._ids import (
    ACCOUNTED,
    EVENTS,
    GENERIC,
    GROUPS,
    GROWING,
    HELD,
    MEASURES,
    NARROWING,
    NOUNS,
    ORIGINS,
    PENDING,
    PEOPLE,
    PLACES,
    RECURRING,
    SCOPES,
)
from claimcheck.languages.concepts._kin import BROADER, KIN

__all__ = [
    "ACCOUNTED",
    "BROADER",
    "CODES",
    "EVENTS",
    "GENERIC",
    "GROUPS",
    "GROWING",
    "HELD",
    "KIN",
    "MEASURES",
    "NARROWING",
    "NOUNS",
    "OPPOSITES",
    "ORIGINS",
    "PENDING",
    "PEOPLE",
    "PLACES",
    "RECURRING",
    "SCOPES",
    "families",
    "load",
    "of_people_and_things",
    "rivals",
    "wider",
]

CODES: tuple[str, ...] = tuple(
    sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
)
"""ISO 639-1 codes of the languages that have a page."""


@functools.cache
def wider(concept: str) -> tuple[str, ...]:
    """The concepts that take in this one, the next broader one first."""
    broad = BROADER.get(concept)
    return () if broad is None else (broad, *wider(broad))


def of_people_and_things(one: str | None, two: str | None) -> bool:
    """Whether of two concepts, both known as nouns, one is of people, and the other is not."""
    return one in NOUNS and two in NOUNS and (one in PEOPLE) != (two in PEOPLE)


@functools.cache
def families(concept: str) -> frozenset[int]:
    """The rows of kin that a concept is in."""
    return frozenset(at for at, row in enumerate(KIN) if concept in row)


@functools.cache
def rivals(concept: str) -> frozenset[str]:
    """The concepts that exclude this one."""
    return frozenset().union(*(row for row in OPPOSITES if concept in row)) - {concept}


@functools.cache
def load(code: str) -> Table:
    """The words of one language for each concept.

    Raises:
        UsageError: There is no page for this code.
    """
    if code not in CODES:
        raise UsageError(f"no concepts for language {code!r}; there are {', '.join(CODES)}")
    table: Table = importlib.import_module(f"claimcheck.languages.concepts.{code}").CONCEPTS
    return table
