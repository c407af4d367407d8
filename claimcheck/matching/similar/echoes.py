"""Figures that the other document states too, without their unit or with the unit that they lack: "3,250 froze"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.matching.similar import likeness
from claimcheck.matching.similar._shape import Profile, Sheet

DIGITS = 2
"""How many digits of a number must say something, so that it is no other number by chance."""


def echoed(a: Sheet, b: Sheet) -> frozenset[int]:
    """The ids of such figures of both documents, which agree with one of another kind."""
    return frozenset(id(profile) for one, two in ((a, b), (b, a)) for profile in _echoed(one, two))


def _echoed(mine: Sheet, theirs: Sheet) -> Iterator[Profile]:
    bare, measured = _values(theirs, bare=True), _values(theirs, bare=False)
    for profile in mine.profiles:
        if _telling(profile) and profile.figure.value.first in (measured if _bare(profile) else bare):
            yield profile


def _values(sheet: Sheet, *, bare: bool) -> set[Decimal | None]:
    return {profile.figure.value.first for profile in sheet.profiles if _bare(profile) == bare}


def _bare(profile: Profile) -> bool:
    return profile.figure.kind == "number" and not profile.head


def _telling(profile: Profile) -> bool:
    number = profile.figure.value.first
    return number is not None and profile.bucket != "date" and likeness.significant(str(number)) >= DIGITS
