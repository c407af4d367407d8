"""By how much one was faster than another: "won in 2:14:05, 45 seconds ahead of Mia Lund (2:14:50)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.checks._shape.changes import Change, changed
from claimcheck.comparison import based
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, opens
from claimcheck.values import ZERO

CLOCKED = frozenset(("second", "minute", "hour"))
"""Units of the times of a race."""
LEAD_BEFORE = 3
"""Within how many tokens before a lead the word may stand that calls it one: "avec une avance de"."""
MOST_APART = Decimal("1.5")
"""Times further apart than so many times are not those of two who are set against each other."""
FARTHEST_LEAD = Decimal(3)
"""A lead so many times longer or shorter than the times are apart is one over somebody else."""


def leads(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The only lead of the last of some sentences, with the only two times of it and, if need be, of the one before."""
    place = settings[-1]
    here = [claim for claim in place.claims if _is_time(claim)]
    told = [claim for claim in here if _is_lead(place, claim)]
    if len(told) != 1 or any(";" in place.between(a, b) for a, b in pairwise(here) if a is told[0]):
        return
    times = [claim for claim in here if claim is not told[0]]
    if len(times) == 1 and len(settings) > 1:
        times = [*(claim for claim in settings[-2].claims if _is_time(claim)), *times]
    change = changed(times[0], times[1]) if len(times) == 2 else None
    if change is not None and change.distance <= MOST_APART and _is_likely(told[0], change):
        yield change, told[0]


def _is_time(claim: Claim) -> bool:
    return claim.figure.unit in CLOCKED and claim.figure.value.comparator == "=" and bool(claim.figure.value.first)


def _is_lead(setting: Setting, claim: Claim) -> bool:
    """Whether words right behind a time, or right before it, call it a lead."""
    leading = setting.lexicon.leading
    return opens(leading, setting.after(claim)) or holds(leading, setting.before(claim)[-LEAD_BEFORE:])


def _is_likely(lead: Claim, change: Change) -> bool:
    """Whether a lead is about as long as the times are apart, or so many times as long at the most."""
    seconds, one, two = (based(claim.figure).first or ZERO for claim in (lead, change.old, change.new))
    apart = abs(one - two)
    return 0 < seconds <= apart * FARTHEST_LEAD and apart <= seconds * FARTHEST_LEAD
