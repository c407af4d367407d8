"""Totals that the digits of their parts add up to, but not their scale: "780 billion, of which 520 million …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.checks.sum._shape import Parted, amounts, amounts_before, listed
from claimcheck.comparison import COUNTED, dimension, scale_of
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, opens
from claimcheck.values import ZERO

SCALES_MISSED = (Decimal(1000), Decimal(1_000_000))
"""How many times too large or too small a total is whose scale is another one's."""
FEWEST_PARTS, MOST_IN_RUN = 2, 9
"""How few and how many parts of a total may show that its scale is not theirs."""
LONGEST_LEAD = 14
"""How many tokens may stand between a total and the first of its parts."""


def misscaled(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """The total before "of which", "namely" or a colon, or in the sentence before, and all parts that it leads to."""
    claims = amounts(setting.claims)
    for at, total in enumerate(claims):
        parts = claims[at + 1 :]
        if len(parts) >= FEWEST_PARTS and _opens(setting, setting.between(total, parts[0])):
            yield from _slip(setting, total, parts)
    before = amounts_before(earlier)
    if len(before) == 1 and claims and opens(setting.lexicon.of_which, setting.before(claims[0])):
        yield from _slip(setting, before[0], claims)


def _opens(setting: Setting, low: list[str]) -> bool:
    """Whether words between a total and a part say that it is one of its parts."""
    lexicon = setting.lexicon
    return len(low) <= LONGEST_LEAD and (":" in low or holds(lexicon.of_which, low) or holds(lexicon.made_of, low))


def _slip(setting: Setting, total: Claim, parts: Sequence[Claim]) -> Iterator[Parted]:
    """The total and as many of the parts as come to a thousandth, or a thousand times, of it."""
    scaled = scale_of(total.figure) != 1 and all(scale_of(part.figure) != 1 for part in parts)
    if not scaled or len(parts) > MOST_IN_RUN or not listed(setting, parts) or not _are_alike(total, parts):
        return
    parted = Parted(total, tuple(parts))
    large, small = sorted((parted.added, parted.stated), reverse=True)
    if small > ZERO and any(large == small * slip for slip in SCALES_MISSED):
        yield parted


def _are_alike(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether all parts have the unit of their total, or none; what stands behind one may be who paid it."""
    return all(part.figure.kind in COUNTED or dimension(part.figure) == dimension(total.figure) for part in parts)
