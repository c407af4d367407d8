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
from claimcheck.languages._opposites import OPPOSITES as OPPOSITES
from claimcheck.languages._shape import Table
from claimcheck.languages.concepts._ids import ACCOUNTED as ACCOUNTED
from claimcheck.languages.concepts._ids import EVENTS as EVENTS
from claimcheck.languages.concepts._ids import GENERIC as GENERIC
from claimcheck.languages.concepts._ids import GROUPS as GROUPS
from claimcheck.languages.concepts._ids import GROWING as GROWING
from claimcheck.languages.concepts._ids import HELD as HELD
from claimcheck.languages.concepts._ids import MEASURES as MEASURES
from claimcheck.languages.concepts._ids import NARROWING as NARROWING
from claimcheck.languages.concepts._ids import NOUNS as NOUNS
from claimcheck.languages.concepts._ids import ORIGINS as ORIGINS
from claimcheck.languages.concepts._ids import PENDING as PENDING
from claimcheck.languages.concepts._ids import PEOPLE as PEOPLE
from claimcheck.languages.concepts._ids import PLACES as PLACES
from claimcheck.languages.concepts._ids import RECURRING as RECURRING
from claimcheck.languages.concepts._ids import SCOPES as SCOPES
from claimcheck.languages.concepts._kin import BROADER as BROADER
from claimcheck.languages.concepts._kin import KIN as KIN

CODES: tuple[str, ...] = tuple(
    sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
)
"""ISO 639-1 codes of the languages that have a page."""


@functools.cache
def wider(concept: str) -> tuple[str, ...]:
    """The concepts that take in this one, the next broader one first."""
    broad = BROADER.get(concept)
    return () if broad is None else (broad, *wider(broad))


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
