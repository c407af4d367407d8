"""Percentages that miss the part and the whole that words tie them to, and are what other figures make.

A text that is dense in figures names what a percentage is of sentences away, and words tie it to what stands nearer:
"It cost 1,260,000 euros. The workshop got 945,000 (75 %), the scaffold 126,000 (10 %)".
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck.checks._shape.shares import Share, centre, is_amount, ratio_of, stated_share
from claimcheck.comparison import dimension, in_scale_of, is_bare
from claimcheck.model import Claim
from claimcheck.setting import SENTENCES_BACK, share_behind
from claimcheck.values import HUNDRED, ONE, ZERO

ROUNDLY = Decimal("0.03")
"""By what part of itself the ratio of two percentages may miss that of their amounts."""
TO_THE_DOT = Decimal("0.005")
"""How far from a whole percentage two figures of a text make it that are meant by it, and hardly by accident."""


def is_explained(share: Share, claims: Sequence[Claim]) -> bool:
    """Whether a percentage that does not fit its share is that of other figures.

    Args:
        share: What words make of the percentage.
        claims: All claims of its document.
    """
    if _are_all(share, claims) or _is_of_another(share, claims) or _is_of_any(share, claims):
        return True
    if _is_told_before(share, claims):
        return True
    return share.grows() and share.percent.figure.value.step < ONE  # "200,000, another 13,600, or 7.3 %"


def _are_all(share: Share, claims: Sequence[Claim]) -> bool:
    """ "201 votes (52.2 %) to 184 (47.8 %)": whether the whole has a percentage of its own, and both are of one whole.

    They come to all of it, or are to each other as the amounts are.
    """
    behind = share_behind(share.whole, claims)
    if behind is None or behind is share.percent:
        return False
    own, other = behind.figure.value, share.percent.figure.value
    if not own.first or not other.first:
        return False
    alike = abs(centre(share.ratio) * own.first / other.first / HUNDRED - ONE) <= ROUNDLY
    return alike or abs(own.first + other.first - HUNDRED) <= max(own.step, other.step)


def _is_told_before(share: Share, claims: Sequence[Claim]) -> bool:
    """ "The town gave 27.6, and with that 15 % gets 10 % of the time": whether a percentage before it is its part's."""
    here = [claim for claim in claims if claim.start == share.percent.start and claim is not share.part]
    first, last = share.part.figure.end, share.percent.figure.start
    between = [claim for claim in here if first <= claim.figure.start < last and claim.figure.unit == "percent"]
    amounts = [claim for claim in here if is_amount(claim)]
    parts = [evolve(share.part, figure=in_scale_of(whole.figure, share.part.figure)) for whole in amounts]
    ratios = [ratio_of(part, whole) for part, whole in zip(parts, amounts, strict=True) if _may_hold(whole, part)]
    return any(ratio.meets(stated_share(told)) for told in between for ratio in ratios)


def _is_of_another(share: Share, claims: Sequence[Claim]) -> bool:
    """Whether a percentage is what its part is of another amount, told with it or shortly before."""
    stated, starts = stated_share(share.percent), sorted({claim.start for claim in claims})
    first = starts[max(0, starts.index(share.percent.start) - SENTENCES_BACK)]
    before = (claim for claim in claims if first <= claim.start <= share.percent.start and claim is not share.part)
    wholes = (claim for claim in before if is_amount(claim) and _may_hold(claim, share.part))
    return any(ratio_of(share.part, whole).meets(stated) for whole in wholes)


def _is_of_any(share: Share, claims: Sequence[Claim]) -> bool:
    """Whether a percentage is what an amount beside it is of any other of the document, to the dot or to a decimal."""
    percent = share.percent.figure
    stated = stated_share(share.percent)
    amounts = [claim for claim in claims if is_amount(claim) and claim.figure.kind != "percent"]
    inside = [claim for claim in amounts if claim.start == share.percent.start]
    before = [claim for claim in inside if claim.figure.end <= percent.start][-1:]
    behind = [claim for claim in inside if claim.figure.start >= percent.end][:1]
    for part, whole in itertools.product((*before, *behind), amounts):
        made = ratio_of(part, whole) if part is not whole and _may_hold(whole, part) else None
        if made is None or not made.meets(stated):
            continue
        if percent.value.step < ONE or abs(centre(made) - (percent.value.first or ZERO)) < TO_THE_DOT:
            return True
    return False


def _may_hold(whole: Claim, part: Claim) -> bool:
    """Whether an amount may be a part of another: of one dimension, or one of them bare, and no larger."""
    one, two = part.figure.value.first, whole.figure.value.first
    if one is None or two is None or one > two:
        return False
    return dimension(part.figure) == dimension(whole.figure) or is_bare(part.figure) or is_bare(whole.figure)
