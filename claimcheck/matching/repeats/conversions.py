"""One quantity or time in two units: "412 mm (16.22 in)", "2 hours 14 minutes, or 134 minutes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck import units
from claimcheck.comparison import based, dimension
from claimcheck.diagnosis import is_in_parts
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Claim, Figure
from claimcheck.setting import is_one_of
from claimcheck.tokens import split
from claimcheck.values import ONE, ZERO

OPENING, CLOSING = "(", ")"
CLOCK, CALENDAR = frozenset(("second", "minute", "hour")), frozenset(("month", "year", "decade"))
"""Units of times of which so many are exactly one of another."""
FARTHEST = Decimal("1.4")
"""How many times as large as another a quantity may be that "or" makes the same one; what is further is another."""


def converted(inside: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each quantity or time, and the one in another unit right behind it, alone in brackets or after "that is"."""
    measured = [claim for claim in inside if claim.figure.kind in ("quantity", "duration")]
    for a, b in pairwise(measured):
        one, two = a.figure, b.figure
        if a.start == b.start and _in_two_units(one, two) and (_in_brackets(a, b) or _is_said_again(a, b)):
            if not _is_difference(one, two):
                yield a, b


def _in_two_units(one: Figure, two: Figure) -> bool:
    """Whether two quantities have two units, or two times; of these hours and minutes, or years and months."""
    if one.kind == two.kind == "quantity":
        return one.unit != two.unit and dimension(one) == dimension(two)
    known = any({one.unit, two.unit} <= times for times in (CLOCK, CALENDAR))
    return one.kind == two.kind and known and (one.unit != two.unit or is_in_parts(one) != is_in_parts(two))


def _is_said_again(a: Claim, b: Claim) -> bool:
    """Whether a comma and "that is" part two figures that are not far from each other, and a mark ends the second.

    "Or" may lead to another choice, of so many months or years.
    """
    one, two, lexicon = a.figure, b.figure, lexicon_of(a.figure.language)
    text = a.document.text
    low = split(text[max(one.end, one.qualified_end) : two.qualified_start])
    behind = text[max(two.end, two.qualified_end) :][:1]
    if low[:1] != (",",) or not is_one_of(lexicon.that_is, list(low)) or behind.isalnum() or behind == " ":
        return False
    choice = not lexicon.alternatives.isdisjoint(low) and two.unit in CALENDAR
    first, second = (_size(figure) for figure in (one, two))
    return not choice and 0 < max(first, second) <= min(first, second) * FARTHEST


def _size(figure: Figure) -> Decimal:
    """The number of a figure in the base unit of its dimension."""
    return based(figure).edge or ZERO


def _is_difference(a: Figure, b: Figure) -> bool:
    """Whether two temperatures are one difference: "10 °C (18 °F) warmer"."""
    one, two = units.base(a.unit or ""), units.base(b.unit or "")
    if one is None or two is None or not (one[2] or two[2]) or a.value.first is None or b.value.first is None:
        return False
    return abs(a.value.first * one[1] - b.value.first * two[1]) <= two[1] * max(b.value.step, ONE) / 2


def _in_brackets(a: Claim, b: Claim) -> bool:
    """Whether nothing but an opening bracket and a hedge parts two figures, and it closes behind the second."""
    text, one, two = a.document.text, a.figure, b.figure
    opened = text[max(one.end, one.qualified_end) : two.qualified_start].strip() == OPENING
    return opened and text[max(two.end, two.qualified_end) :][:1] == CLOSING
