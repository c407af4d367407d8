"""Two levels and the change between them."""

from __future__ import annotations

from decimal import Decimal

from attrs import define

from claimcheck import arithmetic
from claimcheck.arithmetic import percentage, quotient, stated
from claimcheck.checks._shape.balances import on_two_sides
from claimcheck.claims import concepts_near
from claimcheck.comparison import SHARED_SCALE_BELOW, UNITED, dimension, is_bare, scale_of
from claimcheck.languages.concepts import BROADER
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, opens
from claimcheck.values import HUNDRED, ONE, ZERO, Interval, Value

TURNOUT, TURNOUT_REACH = "turnout", 5
"""The concept of how many voted, and within how many words of a percentage it stands that tells it."""
NAME_REACH = 5
"""Up to how many tokens before an amount or a rate stands what it is: a noun with its article, a verb and a hedge."""
FARTHEST_LEVELS = Decimal(4)
"""Levels further apart than so many times are not compared in percent: writers tell such a change in times."""
FINER = 5
"""A round number beside one that is not is known to so many times less than what its noughts leave open."""
JUST_OVER = Decimal("1.1")
"""What is told as more than a level is at most so many times that level."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Change:
    """Two levels: the old one, the new one, and the interval of each."""

    old: Claim
    new: Claim
    before: Interval
    after: Interval

    @property
    def distance(self) -> Decimal:
        """How many times the smaller level the larger one is."""
        small, large = sorted((centre(self.before), centre(self.after)))
        return large / small if small > 0 else FARTHEST_LEVELS

    def rises(self) -> bool:
        """Whether the new level is the larger one."""
        return (self.after.low or ZERO) >= (self.before.low or ZERO)

    def difference(self) -> Interval:
        """The change without its sign."""
        high, low = (self.after, self.before) if self.rises() else (self.before, self.after)
        return high.minus(low)

    def growth(self) -> Interval:
        """The change in percent of the old level, without its sign; for a range whichever end was the old one."""
        ratio = quotient(self.after, self.before).scaled(HUNDRED, -HUNDRED)
        if self.old is self.new:
            back = quotient(self.before, self.after).scaled(-HUNDRED, HUNDRED)
            low = min(ratio.low or ZERO, back.low or ZERO)
            return Interval(low, ratio.high)
        return ratio if self.rises() else ratio.scaled(Decimal(-1))

    def expected(self, unit: str) -> Decimal:
        """The change of the levels as they are written, in percent or in their own unit, without its sign."""
        before, after = _as_written(self.old, self.before), _as_written(self.new, self.after)
        return abs(after - before) * HUNDRED / before if unit == " %" else abs(after - before)


def rate_of(value: Value) -> Interval:
    """The true percentages behind a written one, without its sign."""
    interval = percentage(value)
    return interval.scaled(Decimal(-1)) if value.first is not None and value.first < 0 else interval


def centre(interval: Interval) -> Decimal:
    """The middle of an interval."""
    return ((interval.low or ZERO) + (interval.high or ZERO)) / 2


def _as_written(level: Claim, interval: Interval) -> Decimal:
    """The number of a level, which the interval of one told as more than that begins with."""
    return (interval.low or ZERO) if level.figure.value.comparator == ">" else centre(interval)


def changed(old: Claim, new: Claim) -> Change | None:
    """The change from one level to another of one measure; "from 2.3 to 3.4 billion" shares the scale and the unit."""
    one, two = old.figure, new.figure
    if not _usable(old) or not _usable(new):
        return None
    before, after = _point(old), _point(new)
    if dimension(one) == dimension(two) and _shared(old, new) == _shared(new, old):
        if one.unit != two.unit:
            before, after = arithmetic.of_figures((one, two))
            return Change(old, new, before, after)
        return Change(old, new, _as_precise(old, new, before), _as_precise(new, old, after))
    if is_bare(one) and (two.kind in UNITED or one.end <= two.start or _shared(old, new) != ONE):
        return Change(old, new, before.scaled(_shared(old, new)), after)
    if is_bare(two) and (one.kind in UNITED or _shared(new, old) != ONE):
        return Change(old, new, before, after.scaled(_shared(new, old)))
    return None


def _as_precise(level: Claim, other: Claim, interval: Interval) -> Interval:
    """A level known to the last digit of the other, or not much worse: "from 6 to 7.2 billion" is from 6.0."""
    value, finest = level.figure.value, other.figure.value.step
    one, two = scale_of(level.figure), scale_of(other.figure)
    if one == two == ONE and value.comparator == "=" and not value.worded and value.step == ONE:
        margin, least = _margin(interval), _margin(_point(other))
        return Interval.around(centre(interval), max(least, margin / FINER)) if margin > least else interval
    alike = one == two != ONE or (one == ONE and value.step == two)
    if value.comparator != "=" or not alike or value.step <= finest * 2:
        return interval
    return Interval.around(centre(interval), finest)


def _margin(interval: Interval) -> Decimal:
    return ((interval.high or ZERO) - (interval.low or ZERO)) / 2


def _shared(bare: Claim, other: Claim) -> Decimal:
    """The scale that a small number shares with the level beside it."""
    if not is_bare(bare.figure):
        return ONE
    small = (bare.figure.value.first or bare.figure.value.last or ZERO) < SHARED_SCALE_BELOW
    return scale_of(other.figure) if small and scale_of(bare.figure) == ONE else ONE


def _usable(claim: Claim) -> bool:
    """Whether a claim states a single number; "to 30", read as a bound, and "over 800" count."""
    value = claim.figure.value
    return value.comparator in ("=", "~", "<=", ">") and (value.first or value.last or ZERO) > 0


def _halved(interval: Interval) -> Interval:
    """What a hedged level was rounded from: half of what may be meant by it."""
    if interval.low is None or interval.high is None:
        return interval
    return Interval.around(centre(interval), (interval.high - interval.low) / 4)


def _point(claim: Claim) -> Interval:
    value = claim.figure.value
    if value.comparator == ">" and value.first is not None:
        return Interval(value.first, value.first * JUST_OVER)
    if value.comparator == "~":
        return _halved(value.interval)
    if value.comparator != "<=" or value.last is None:
        return stated(value)
    return Interval.around(value.last, value.step / 2) if value.worded else Interval.exactly(value.last)


def is_period(claim: Claim) -> bool:
    """Whether a time of one unit at most is told in words: "half-year sales", "more than a year earlier"."""
    figure = claim.figure
    short = figure.kind == "duration" and figure.value.first is not None and figure.value.first <= 1
    return short and not any(map(str.isdecimal, figure.text))


def one_thing(a: Claim, b: Claim) -> bool:
    """Whether two levels can be of one thing: they do not count different ones, and one at most goes without unit.

    A turnout is no share of votes, and what is spent no level of what is earned.
    """
    one, two = a.figure.noun, b.figure.noun
    if _beside_turnout(a, b) or _beside_turnout(b, a) or on_two_sides(a, b):
        return False
    if dimension(a.figure) != dimension(b.figure) and not (_may_share_unit(a, b) or _may_share_unit(b, a)):
        return False
    return one is None or two is None or one == two or BROADER.get(one) == two or BROADER.get(two) == one


def _may_share_unit(a: Claim, b: Claim) -> bool:
    """Whether a number goes without the unit of another: in its sentence, or with a scale word of its own."""
    return a.figure.kind == "number" and (a.start == b.start or a.figure.value.worded)


def _beside_turnout(a: Claim, b: Claim) -> bool:
    """Whether the one stands beside the word for a turnout, and the sentence of the other does not know it."""
    beside = a.start != b.start and TURNOUT in concepts_near(a, TURNOUT_REACH)
    return beside and TURNOUT not in dict(b.slot.concepts)


def grows_by(setting: Setting, claim: Claim) -> bool:
    """ "Sales grew 8 percent": whether a word of change stands right before a figure, which is no level or share."""
    return closes(setting.lexicon.changes, setting.lead(claim))


def against_plan(setting: Setting, amount: Claim) -> bool:
    """Whether an amount compares with what was planned, of which nothing stands before: "a point more than planned"."""
    planned = "planned" in setting.concepts(setting.after(amount)[:NAME_REACH])
    return planned and "planned" not in setting.concepts(setting.before(amount))


def of_untold_time(setting: Setting, amount: Claim) -> bool:
    """Whether an amount is "40 more than in 2021" or "than planned", of which no level is told: no time is, before."""
    if against_plan(setting, amount):
        return True
    if not opens(setting.lexicon.differences, setting.behind_number(amount)):
        return False
    times = [claim for claim in setting.claims if claim.figure.kind == "date"]
    told = any(time.figure.start < amount.figure.start for time in times)
    if told or "previous" in setting.concepts(setting.clause(amount)):
        return False
    later = [time for time in times if time.figure.start >= amount.figure.end]
    near = any(len(setting.between(amount, time)) <= NAME_REACH for time in later)
    return near or "previous" in setting.concepts(setting.after(amount)[:NAME_REACH])
