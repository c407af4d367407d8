"""A price, a tax in percent, and what both come to: "600 euros plus 19 percent VAT, 714 euros in all"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks._shape.tables import TAX
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds
from claimcheck.values import HUNDRED, ONE, ZERO

TAX_REACH = 3
"""Within how many tokens of a percentage a tax is named."""
LONGEST_LINK = 8
"""How many tokens may stand between two of the three figures."""
HIGHEST = Decimal(40)
"""Percentages above this are no taxes on prices."""
FARTHEST = Decimal("1.5")
"""An amount so many times larger or smaller than both come to is one of something else."""
CENT = Decimal("0.01")


def taxed(setting: Setting) -> Iterator[Finding]:
    """The only two amounts of a sentence with a tax between them, where words say that the second sums both up."""
    prices = [claim for claim in setting.claims if claim.figure.kind == "money"]
    rates = [claim for claim in setting.claims if claim.figure.unit == "percent"]
    if len(prices) != 2 or len(rates) != 1 or not all(map(_is_exact, (*prices, *rates))):
        return
    (price, total), rate = prices, rates[0]
    if price.figure.unit == total.figure.unit and _is_told(setting, price, rate, total):
        yield from _found(price, rate, total)


def _is_exact(claim: Claim) -> bool:
    return claim.figure.value.comparator == "=" and (claim.figure.value.first or ZERO) > 0


def _is_told(setting: Setting, price: Claim, rate: Claim, total: Claim) -> bool:
    """Whether a tax of so many percent stands between two amounts, and the second one is said to follow."""
    if not price.figure.end <= rate.figure.start or not rate.figure.end <= total.figure.start:
        return False
    links = [setting.between(a, b) for a, b in pairwise((price, rate, total))]
    near = [*links[0][-TAX_REACH:], *links[1][:TAX_REACH]]
    if TAX not in setting.concepts(near) or any(len(low) > LONGEST_LINK for low in links) or ";" in links[1]:
        return False
    lexicon = setting.lexicon
    if not lexicon.joiners.isdisjoint(links[1]):
        return False
    summed = holds(lexicon.that_is, links[1]) or holds(lexicon.coming_to, links[1])
    return summed or "total" in setting.concepts([*links[1], *setting.after(total)[:TAX_REACH]])


def _found(price: Claim, rate: Claim, total: Claim) -> Iterator[Finding]:
    """What both come to; an amount may be the tax itself, or the price without one that it holds."""
    net, percent, stated = (claim.figure.value.first or ZERO for claim in (price, rate, total))
    share = percent / HUNDRED
    ways = (net * (ONE + share), net * share, net / (ONE + share), net - net / (ONE + share))
    step = max(total.figure.value.step or ONE, CENT)
    fits = any(abs(way - stated) <= step for way in ways)
    if percent > HIGHEST or not (fits or ways[0] / FARTHEST <= stated <= ways[0] * FARTHEST):
        return
    came = arithmetic.written(ways[0], 2)
    yield Finding.reckoned(
        (total, price, rate),
        diagnosis="" if fits else "product",
        note=f"{price.figure.text} and {rate.figure.text} of it are {came}",
        said=total.figure.text,
        came=came,
        about="a price and its tax",
    )
