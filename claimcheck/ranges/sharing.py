"""What both ends of a range share though it is written once: kind, unit, scale, a hundred, the whole of a share."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import units
from claimcheck.ranges._shape import FALL, is_suspended
from claimcheck.values import HALF, HUNDRED
from claimcheck.zones import Reading, Zone, value_of

NEVER_NEGATIVE = frozenset(("duration", "count"))
"""Kinds of which nothing is below zero, so that a bare number which is does not belong to them."""
COIN = "subunit:"
"""What the trace of an amount told in coins begins a step with."""
FINEST = Decimal("1e-9")
"""To what part of one the factor between two units is told."""


def share_unit(first: Reading, second: Reading) -> bool:
    """Give the bare end the kind, unit and scale of the other; whether the two ends then match."""
    if first.kind == second.kind and first.unit == second.unit:
        _share_scale(first, second)
        return first.noun is None or second.noun is None or first.noun == second.noun
    if first.kind == "number" or (first.kind == "count" and second.kind != "number" and first.noun is None):
        if first.number is None or first.number.ordinal:
            return False
        if second.kind in NEVER_NEGATIVE and first.number.value < 0:
            return False
        _share_scale(first, second)
        first.kind, first.unit = second.kind, second.unit
        _share_whole(first, second)
        _share_coin(first, second)
        return True
    if first.number is not None and first.j <= first.number.j and second.kind == "number" and second.number is not None:
        if "share:fraction" in first.trace and second.number.value > 1:
            return False  # "It fell by a quarter to 1,215": an amount and the level that came of it.
        _share_scale(first, second)
        second.kind, second.unit, second.noun = first.kind, first.unit, first.noun
        _share_whole(second, first)
        _share_coin(second, first)
        return True
    return False


def _share_coin(end: Reading, coins: Reading) -> None:
    """ "From 5 to 6 cents": both are hundredths of a currency, or what the coin of the other is worth."""
    told = next((step for step in coins.trace if step.startswith(COIN)), None)
    one, two = end.number, coins.number
    if told is None or one is None or two is None or not two.value or coins.value is None or coins.value.first is None:
        return
    end.value = value_of(one, coins.value.first / two.value)
    end.trace.append(told)


def _share_whole(end: Reading, share: Reading) -> None:
    """ "From 1/3 to 2/3 of the members", "entre un tercio y la mitad": both are hundredths of what is named once."""
    one, two = end.number, share.number
    if share.kind != "percent" or one is None or two is None or one.style != "fraction":
        return
    if two.style == "fraction" or two.value == HALF:
        end.value = value_of(one, HUNDRED)


def _share_scale(first: Reading, second: Reading) -> None:
    """ "5 to 7 million" is 5 million to 7 million, unless the first end has a scale or is larger as it stands."""
    one, two = first.number, second.number
    if one is None or two is None or two.scale == 1 or one.scale != 1:
        if second.value is not None and two is not None and second.kind == "percent" and first.kind == "number":
            first.value = value_of(one) if one else first.value
        return
    if one.value * two.scale <= two.value:
        one.times(two.scale, one.j, "shared scale")
        first.value = value_of(one)


def share_hundred(zone: Zone, first: Reading, second: Reading) -> None:
    """ "Two to three hundred", "zwei- bis dreihundert": the hundred is written once."""
    one, two = first.number, second.number
    if one is None or two is None or one.style != "words" or two.style != "words" or two.scale != 1:
        return
    apart = two.j - two.i > 1 or is_suspended(zone, first.j, second.i) or zone.tokens.low[first.j] == "-"
    if apart and one.value < 10 and 100 < two.value < 1000 and two.value % 100 == 0 and one.value * 100 < two.value:
        one.times(Decimal(100), one.j, "shared hundred")
        first.value = value_of(one)


def share_falling_scale(first: Reading, second: Reading) -> None:
    """ "Fell from 8.4 to 7.9 million": the old level is of the same size as the new one, and may be larger."""
    one, two = first.number, second.number
    if one is None or two is None or two.scale == 1 or one.scale != 1 or not one.step <= 1:
        return
    large = one.value >= 1000 > two.value / two.scale
    if one.value >= 1 and not large and one.value * two.scale <= two.value * FALL:
        one.times(two.scale, one.j, "shared scale")
        first.value = value_of(one)


def in_smaller_unit(first: Reading, second: Reading) -> bool:
    """ "500 g to 1 kg", "from six months to two years": tell both ends in the smaller of their units, if they rise."""
    if first.kind != second.kind or first.kind not in ("quantity", "duration") or not (first.unit and second.unit):
        return False
    one, two = units.base(first.unit), units.base(second.unit)
    if one is None or two is None or one[0] != two[0] or one[2] or two[2] or one[1] == two[1]:
        return False
    low, high = first.value, second.value
    if low is None or high is None or low.first is None or high.first is None:
        return False
    if not 0 < low.first * one[1] < high.first * two[1]:
        return False
    larger, smaller = (second, first) if two[1] > one[1] else (first, second)
    factor = _whole(max(one[1], two[1]) / min(one[1], two[1]))
    larger.value, larger.unit = (high if larger is second else low).scaled(factor), smaller.unit
    return True


def _whole(factor: Decimal) -> Decimal:
    """A factor without the traces of its division."""
    return factor.quantize(FINEST).normalize()
