"""A day told from the document's own, beside its date: "in ten days, on 28 June", "three weeks ago, on 28 May"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import finding
from claimcheck.checks.span.past import APPOSING, is_ago
from claimcheck.model import Claim
from claimcheck.setting import Setting
from claimcheck.values import ZERO

AHEAD = "date:ahead"
SLACK, SHARE = Decimal(2), Decimal("0.25")
"""By how many days a text may have been written before or after its date, and what part of a time it may round."""
LONGEST_LINK = 2
"""How many tokens, a mark among them, may stand between the two."""
FARTHEST = Decimal(4)
"""Days so many times further off are told of something else."""


def relative(setting: Setting) -> Iterator[Finding]:
    """Each day that is told from the document's own, and the date right beside it."""
    published = setting.document.date
    if published is None:
        return
    today = Decimal(published.toordinal())
    for first, second in pairwise(setting.claims):
        told, day = (first, second) if _is_relative(first) else (second, first)
        if not (_is_relative(told) and _is_day(day) and _is_apposed(setting, first, second)):
            continue
        away, exact = (abs((claim.figure.value.first or ZERO) - today) for claim in (told, day))
        if 0 < exact <= away * FARTHEST and away <= exact * FARTHEST:
            came = f"{written(exact)} days from the document's date"
            note, said = f"{day.figure.text} is {came}", told.figure.text
            fits = abs(away - exact) <= max(SLACK, away * SHARE)
            yield finding((day, told), fits=fits, note=note, said=said, came=came, about="a day told twice")


def _is_relative(claim: Claim) -> bool:
    return (is_ago(claim) or AHEAD in claim.figure.trace) and _is_single(claim)


def _is_single(claim: Claim) -> bool:
    value = claim.figure.value
    return value.axis == "day" and value.granularity == "day" and value.first is not None and value.first == value.last


def _is_day(claim: Claim) -> bool:
    """Whether a figure is a day that is told in digits, and not from another one."""
    told = claim.figure.kind == "date" and any(map(str.isdigit, claim.figure.text))
    return told and _is_single(claim) and not _is_relative(claim)


def _is_apposed(setting: Setting, first: Claim, second: Claim) -> bool:
    """Whether nothing but a comma or a bracket, and a word of grammar such as "on", stands between two days."""
    low = setting.between(first, second)
    return low[:1] in APPOSING and len(low) <= LONGEST_LINK and setting.lexicon.grammar.issuperset(low[1:])
