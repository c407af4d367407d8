"""One quantity in two units, the second in brackets: "412 mm (16.22 in)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck import units
from claimcheck.comparison import dimension
from claimcheck.model import Claim, Figure
from claimcheck.values import ONE

OPENING, CLOSING = "(", ")"


def converted(inside: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each quantity and the one in another unit that stands alone in the brackets behind it."""
    quantities = [claim for claim in inside if claim.figure.kind == "quantity"]
    for a, b in pairwise(quantities):
        one, two = a.figure, b.figure
        if a.start == b.start and one.unit != two.unit and dimension(one) == dimension(two) and _in_brackets(a, b):
            if not _is_difference(one, two):
                yield a, b


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
