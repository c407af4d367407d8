"""Parts told name by name behind a sentence with their total: "740 jobs go. Emden loses 410 jobs, Kiel 215 and …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import TELLING_DIGITS
from claimcheck.checks.sum._shape import Parted, alike, amounts, listed, untold_rest
from claimcheck.checks.sum.near import tells_some
from claimcheck.model import Claim
from claimcheck.setting import Setting, is_one_of

FEWEST_PARTS = 3
"""How few parts are a list."""
LEAST_TOTAL = Decimal(100)
"""Of smaller numbers every other one near to them looks like a slip."""
PART_AND_WHOLE = 2
"""How many amounts a sentence tells that tells a part and its whole alone."""
OF_OTHER_PERIODS = frozenset(("previous", "next", "planned", "annual", "monthly"))
"""Concepts of parts that are of another time than their total."""


def placed(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """The parts of a sentence that nothing but names tell apart, which miss the total before them by a slip."""
    parts = amounts(setting.claims)
    if len(parts) < FEWEST_PARTS or len(parts) != len(setting.claims) or not earlier:
        return
    total, noun = _total(earlier[-1])
    if total is None or parts[0].figure.noun != noun or not _are_named(setting, parts):
        return
    parted = Parted(total, tuple(parts))
    other = OF_OTHER_PERIODS & setting.concepts(setting.low())
    if other or untold_rest(setting, parts[-1]) or tells_some(setting, parted):
        return
    if all(alike(total, part) for part in parts) and _misses(parted):
        yield parted


def _total(place: Setting) -> tuple[Claim | None, str | None]:
    """The only amount of a sentence, or the part of its only whole ("740 of 2,150 jobs"), and the noun it counts."""
    found = amounts(place.claims)
    if len(found) == 1:
        return found[0], found[0].figure.noun
    of_whole = len(found) > 1 and is_one_of(place.lexicon.out_of, place.between(found[0], found[1]))
    single = of_whole and len(found) == PART_AND_WHOLE
    return (found[0], found[0].figure.noun or found[1].figure.noun) if single else (None, None)


def _are_named(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether a list closed by "and" names whose each further part is right before it, and tells no other noun."""
    nouns = {part.figure.noun for part in parts[1:]}
    text = setting.document.text
    leads = [text[a.figure.end : b.figure.start].split() for a, b in pairwise(parts)]
    named = all(lead and lead[-1][:1].isupper() for lead in leads)
    return named and nouns <= {None, parts[0].figure.noun} and listed(setting, parts) and setting.joined(*parts[-2:])


def _misses(parted: Parted) -> bool:
    """Whether parts come to their total, or miss it by a slip of the pen."""
    slips = parted.slips(TELLING_DIGITS - 1) and parted.is_close() and parted.stated >= LEAST_TOTAL
    return parted.holds() or slips
