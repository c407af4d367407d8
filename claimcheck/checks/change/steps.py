"""A level of now, by how much it is to change, and the level that is to come of it: "by 440 m to 2,600 m"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from claimcheck.arithmetic import percentage
from claimcheck.checks._shape.changes import Change, changed, one_thing
from claimcheck.checks.change.apart import is_likely
from claimcheck.checks.change.near import DIRECTIONS, fits, is_slip, runs_as_told
from claimcheck.comparison import AMOUNTS, dimension, is_bare
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds
from claimcheck.values import ZERO

LONGEST_LINK = 6
"""How many tokens may stand between the amount of a change and the level that comes of it."""
DEED_REACH = 6
"""How many tokens before a figure its verb may stand, with the subject between where that comes second."""
NOW = frozenset(("current", "previous"))
LIKELY = 3
"""A rate so many times larger or smaller than that of its levels is one of something else."""


def steps(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The changes in the last of some sentences that lead to a new level, each with the only old level before it."""
    place = settings[-1]
    for amount, new in itertools.pairwise(place.claims):
        if not leads(place, amount, new):
            continue
        olds = _olds(settings, amount, new)
        change = changed(olds[0], new) if len(olds) == 1 else None
        if change is not None and runs_as_told(place, amount, change) and is_of(change, amount):
            yield change, amount


def leads(setting: Setting, amount: Claim, new: Claim) -> bool:
    """Whether words say by how much something changes, and to what level."""
    if new.figure.kind not in AMOUNTS or new.figure.value.comparator not in ("=", "~", "<="):
        return False
    rate, lexicon = amount.figure.kind == "percent", setting.lexicon
    if amount.figure.value.comparator not in ("=", "~"):
        return False
    alike = dimension(amount.figure) == dimension(new.figure) or (is_bare(amount.figure) and amount.figure.value.worded)
    if amount.figure.unit == "percentage_point" or not (rate or alike):
        return False
    between, lead = setting.up_to(amount, new), setting.lead(amount)
    if len(between) > LONGEST_LINK or not (closes(lexicon.to_level, between) or new.figure.value.comparator == "<="):
        return False
    near = [*lead[-DEED_REACH:], *between]
    return (
        closes(lexicon.by_amount, lead)
        or holds(lexicon.changes, near)
        or bool(setting.concepts(near) & (DIRECTIONS | {"additional"}))
    )


def _olds(settings: Sequence[Setting], amount: Claim, new: Claim) -> list[Claim]:
    """The levels that may be the old one: the others before it in its sentence, else those of the sentence before."""
    place = settings[-1]
    here = [claim for claim in place.claims if claim not in (amount, new) and _is_level(claim, new)]
    if here:
        single = len(here) == 1 and here[0].figure.end <= amount.figure.start and _is_one(here[0], new)
        return here if single and _is_of_now(place, here[0], new) else []
    if len(settings) == 1:
        return []
    before = [claim for claim in settings[-2].claims if _is_level(claim, new)]
    return before if len(before) == 1 and _is_of_now(settings[-2], before[0], None) else []


def _is_one(old: Claim, new: Claim) -> bool:
    """Whether two levels can be of one thing; a verb behind the new one is no noun that it counts."""
    return one_thing(old, new) or is_bare(new.figure)


def _is_level(claim: Claim, new: Claim) -> bool:
    return claim.figure.kind in AMOUNTS and dimension(claim.figure) == dimension(new.figure)


def _is_of_now(setting: Setting, old: Claim, new: Claim | None) -> bool:
    """Whether words beside a level say that it is that of now; beside one measured in the same sentence, none need."""
    if new is not None and old.figure.kind == "quantity" and old.figure.unit == new.figure.unit:
        return True
    near = [*setting.clause(old)[-DEED_REACH:], *setting.after(old)[:3]]
    return holds(setting.lexicon.so_far, near) or not NOW.isdisjoint(setting.concepts(near))


def is_of(change: Change, amount: Claim) -> bool:
    """Whether an amount can be that of a change: it fits, or nearly does."""
    if amount.figure.kind != "percent":
        return is_likely(change, amount)
    if fits(change, amount) or is_slip(change, amount):
        return True
    stated, expected = percentage(amount.figure.value).low or ZERO, change.expected(" %")
    return ZERO < stated < expected * LIKELY and expected < stated * LIKELY
