"""Durations of one sentence that make up for each other: "in two years it turns 70"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.checks.span._shape import DAYS_AND_LONGER, days_in
from claimcheck.model import Claim
from claimcheck.setting import Setting


def is_made_up_for(setting: Setting, duration: Claim, missing: Decimal) -> bool:
    """ "In two years it turns 70": whether another duration of its sentence makes up for what one misses its days by.

    Args:
        setting: The sentence.
        duration: The duration or the number of an anniversary, whose unit is a year where it has none.
        missing: How many days it misses, which may be off by one of its unit.
    """
    size = days_in(duration.figure.unit or "year")
    for claim in setting.claims:
        figure = claim.figure
        if claim is duration or figure.kind != "duration" or figure.unit not in DAYS_AND_LONGER:
            continue
        length = (figure.value.edge or 0) * days_in(figure.unit)
        if length >= size and abs(length - missing) <= size:
            return True
    return False
