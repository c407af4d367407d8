"""A part, its whole, and the percentage that the one is said to be of the other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from attrs import define

from claimcheck import arithmetic
from claimcheck.arithmetic import percentage, quotient
from claimcheck.comparison import AMOUNTS, COUNTED, UNITED, dimension, is_bare
from claimcheck.model import Claim, Figure
from claimcheck.values import HUNDRED, ONE, ZERO, Interval

DIVISIBLE = AMOUNTS | {"duration"}
"""Kinds of figures that something can be a share of."""
OF_A_WHOLE = frozenset(("share", "rate", "turnout", "response_rate"))
"""Concepts of percentages that are of a whole, and of those that are not: "a turnout of 40 %", "a rise of 40 %"."""
PARTED = frozenset(("fraction", "ratio"))
"""Traces of "a third" and "one in four"."""
FRACTIONS = PARTED | {"share:fraction", "share:every", "share:one in so many"}
"""Those of all ways to tell a share in words."""
ROUGHLY = Decimal("0.12")
"""How far the share behind "a third" may be from a third, as a part of it."""
HEDGED = Decimal("1.25")
"""How many times further that behind "about a third" may be."""
ROUND = frozenset(map(Decimal, (3, 4, 5, 10)))
"""Of so many people one tells how many do something where one means a share."""

MISS_LOW, MISS_HIGH = Decimal("0.85"), Decimal("1.18")
"""A percentage that is nearer than this to what a part is of a whole is meant to be it."""
NEAR_LOW, NEAR_HIGH = Decimal("0.5"), Decimal(2)
"""One that is nearer than this may be meant to be it, where words say what it is of."""
FARTHEST_SHARE = Decimal(20)
"""A percentage that is so many times what the part is of the whole is one of something else."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Share:
    """A part, the percentage that it is said to be, and the whole.

    Attributes:
        reckoned: Whether the part was worked out from the percentage, which is exact, and not the reverse.
        misscaled: Whether the percentage fits if part or whole are taken a thousand or a million times.
    """

    part: Claim
    percent: Claim
    whole: Claim
    reckoned: bool = False
    misscaled: bool = False

    @property
    def ratio(self) -> Interval:
        """What percentage of the whole the part is."""
        return ratio_of(self.part, self.whole)

    def fits(self) -> bool:
        """Whether the percentage is that of the part."""
        told = self.ratio.meets(stated_share(self.percent)) or self._is_rough()
        return told and not (self.reckoned and self.part_slips())

    def _is_rough(self) -> bool:
        """Whether a few in ten, told in words, round the percentage: "of every ten pupils seven passed (71.2 %)"."""
        if self.whole.figure.value.first not in ROUND or not all(
            "words" in claim.figure.trace for claim in (self.part, self.whole)
        ):
            return False
        exact = centre(self.ratio)
        return Interval.around(exact, exact * ROUGHLY).meets(stated_share(self.percent))

    def is_plausible(self) -> bool:
        """Whether the whole is something, and the part not far from what the percentage makes of it."""
        if self.misscaled:
            return True
        if (self.whole.figure.value.first or self.whole.figure.value.last or ZERO) <= 0:
            return False
        stated = centre(stated_share(self.percent))
        return stated / FARTHEST_SHARE <= centre(self.ratio) <= stated * FARTHEST_SHARE

    def just_misses(self) -> bool:
        """Whether the percentage is so near to what the part is of the whole that chance hardly brings it there."""
        stated = centre(stated_share(self.percent))
        return not is_fraction(self.percent.figure) and MISS_LOW <= centre(self.ratio) / stated <= MISS_HIGH

    def is_near(self) -> bool:
        """Whether the percentage is not so far from what the part is of the whole that it is of something else."""
        return NEAR_LOW <= centre(self.ratio) / centre(stated_share(self.percent)) <= NEAR_HIGH

    def slips(self) -> bool:
        """Whether a slip of the pen makes the percentage of what the part is of the whole."""
        stated, exact = self.percent.figure.value.first or ZERO, centre(self.ratio)
        if is_fraction(self.percent.figure):
            return False
        step = self.percent.figure.value.step or ONE
        ways = {(exact / step).to_integral_value(way) * step for way in ("ROUND_HALF_UP", "ROUND_DOWN")}
        return all(abs(number - stated) > step for number in ways) and any(
            arithmetic.is_slip(number, stated) for number in ways
        )

    def part_slips(self) -> bool:
        """Whether a slip of the pen makes the part of what the percentage comes to."""
        stated, percent, whole = (claim.figure.value.first for claim in (self.part, self.percent, self.whole))
        if stated is None or percent is None or whole is None or is_fraction(self.percent.figure):
            return False
        product = (whole * percent / HUNDRED).normalize()
        if abs(product - stated) < (self.part.figure.value.step or ONE):
            return False
        return arithmetic.is_slip(product, stated) and not arithmetic.stated(self.part.figure.value).contains(product)

    def grows(self) -> bool:
        """Whether the percentage is that by which the part, added or taken away, made the whole what it is."""
        part, whole = self.part.figure.value.first, self.whole.figure.value.first
        if part is None or whole is None or part == whole or is_fraction(self.percent.figure):
            return False
        before = (abs(whole - part), whole + part)
        return any(stated_share(self.percent).contains(part * HUNDRED / number) for number in before)


def fits_another(share: Share, claims: Sequence[Claim]) -> bool:
    """Whether a percentage that does not fit is that of another of some figures, or of a list, or of another whole."""
    if share.fits() or is_fraction(share.percent.figure):
        return False
    amounts = [claim for claim in claims if claim not in (share.part, share.whole) and is_amount(claim)]
    others, stated = [claim for claim in amounts if alike(claim, share.whole)], stated_share(share.percent)
    pairs = [(claim, share.whole) for claim in others]
    if share.part.figure.value.first == share.percent.figure.value.first:
        pairs += [(share.whole, claim) for claim in amounts if alike(share.whole, claim)]
    pairs += [(share.part, claim) for claim in amounts if alike(share.part, claim) or _leaves_unit(share.part, claim)]
    if any(ratio_of(part, whole).meets(stated) for part, whole in pairs):
        return True
    row = [claim for claim in [*others, share.part] if claim.figure.end <= share.percent.figure.start]
    added, whole = (sum((claim.figure.value.first or ZERO for claim in each), ZERO) for each in (row, [share.whole]))
    return len(row) > 2 and whole > 0 and stated.contains(added * HUNDRED / whole)


def _leaves_unit(part: Claim, whole: Claim) -> bool:
    """ "5.1m tonnes in all, 1.9m dry cargo": whether a count in millions may be one of the unit of a larger amount."""
    if part.figure.kind not in COUNTED or whole.figure.kind not in UNITED:
        return False
    worded = part.figure.value.worded and whole.figure.value.worded
    return worded and centre(ratio_of(part, whole)) <= HUNDRED


def centre(interval: Interval) -> Decimal:
    """The middle of an interval, or its only end."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    return sum(ends, ZERO) / len(ends) if ends else ONE


def is_share(claim: Claim) -> bool:
    """Whether a figure says what part of something else another figure is: "25 %", "a quarter", not "+25 %"."""
    figure, first = claim.figure, claim.figure.value.first
    known = figure.value.comparator in ("=", "~") or (figure.value.comparator == ">" and is_fraction(figure))
    if not known or first is None or figure.text[:1] == "+":
        return False
    if figure.unit == "percent":
        return ZERO < first <= HUNDRED
    return is_fraction(figure) and ZERO < first < ONE


def is_fraction(figure: Figure) -> bool:
    """Whether a share is told as a fraction: "a third", "one in four"."""
    return not FRACTIONS.isdisjoint(figure.trace)


def stated_share(claim: Claim) -> Interval:
    """The percentages that a share may stand for."""
    value = claim.figure.value
    if not is_fraction(claim.figure) or value.first is None:
        told = percentage(value)
        return _halved(told, value.first) if value.comparator == "~" and value.first is not None else told
    exact = value.first * (ONE if claim.figure.unit == "percent" else HUNDRED)
    if value.comparator == ">":
        return Interval(exact, HUNDRED)
    margin = exact * ROUGHLY * (HEDGED if value.comparator == "~" else ONE)
    return Interval.around(exact, margin)


def _halved(interval: Interval, stated: Decimal) -> Interval:
    """What a hedged percentage was rounded from, where its part and whole are told: half of what may be meant by it."""
    if interval.low is None or interval.high is None:
        return interval
    return Interval((stated + interval.low) / 2, (stated + interval.high) / 2)


def is_amount(claim: Claim) -> bool:
    """Whether a figure can be a part or a whole."""
    figure = claim.figure
    positive = (figure.value.first or figure.value.last or ZERO) > 0
    return figure.kind in DIVISIBLE and positive and PARTED.isdisjoint(figure.trace)


def alike(part: Claim, whole: Claim) -> bool:
    """Whether two amounts can be part and whole: one dimension or one of them bare, the whole not smaller."""
    one, two = part.figure, whole.figure
    counted = one.kind in COUNTED and two.kind in COUNTED
    if not counted and dimension(one) != dimension(two) and not _shares_unit(one, two) and not _shares_unit(two, one):
        return False
    a, b = _intervals(part, whole)
    return a.low is not None and b.high is not None and a.low <= b.high


def _shares_unit(bare: Figure, other: Figure) -> bool:
    """ "14 million of the 24 million euros": a number with a scale word has the currency of the other."""
    return is_bare(bare) and bare.value.worded and other.kind == "money"


def ratio_of(part: Claim, whole: Claim) -> Interval:
    """What percentage of the whole the part is."""
    return quotient(*_intervals(part, whole)).scaled(HUNDRED)


def _intervals(part: Claim, whole: Claim) -> Sequence[Interval]:
    """Part and whole as intervals, in one unit where both have one."""
    figures = (part.figure, whole.figure)
    if all(figure.unit for figure in figures):
        return arithmetic.of_figures(figures)
    return [arithmetic.stated(figure.value) for figure in figures]


def shared(part: Claim, percent: Claim, whole: Claim | None) -> Share | None:
    """The share of a part in its whole; None where no whole is told."""
    return Share(part, percent, whole) if whole is not None else None
