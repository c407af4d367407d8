"""change: a stated difference or rate of growth must fit the two levels that are stated with it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import define

from claimcheck import arithmetic
from claimcheck.arithmetic import HUNDRED, percentage, quotient, stated
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.settings import Setting, closes, holds, opens, settings
from claimcheck.comparison import dimension
from claimcheck.model import Claim
from claimcheck.values import ONE, ZERO, Interval

LEVELS = frozenset(("money", "count", "number", "quantity", "percent", "duration"))
DIRECTIONS = frozenset(("increase", "decrease", "growth"))
REPEATED = frozenset(("annual", "average", "each", "monthly", "quarter", "cumulative"))
"""Concepts beside a rate that make it one of another span of time."""
NEAREST = 5
BETWEEN = 7
FARTHEST = Decimal(4)
"""Levels further apart than so many times are not compared in percent."""
SHARED_SCALE_BELOW = Decimal(1000)


@define(frozen=True, slots=True, eq=False, repr=False)
class _Change:
    """Two levels: the old one, the new one, and the interval of each."""

    old: Claim
    new: Claim
    before: Interval
    after: Interval


def check(material: Material) -> Iterator[Finding]:
    """One finding for each change that is stated with its levels in one sentence."""
    for setting in settings(material):
        levels = [claim for claim in setting.claims if claim.figure.kind in LEVELS]
        if len(levels) < 2:
            continue
        for change in _changes(setting, levels):
            amount = _amount(setting, levels, change)
            if amount is not None:
                yield _finding(change, amount)
                break
        else:
            yield from _compared(setting, levels)
            yield from _apart_by(setting, levels)


def _compared(setting: Setting, levels: list[Claim]) -> Iterator[Finding]:
    """ "180 were sold, 35 % more than the 140 of last year": the level before is the one nearest in size."""
    for at in range(1, len(levels) - 1):
        rate, old = levels[at], levels[at + 1]
        if rate.figure.kind != "percent" or not _is_comparison(setting, setting.between(rate, old)):
            continue
        changes = [_levels(old, new) for new in levels[:at] if dimension(new.figure) == dimension(old.figure)]
        near = min((change for change in changes if change is not None), key=_distance, default=None)
        if near is not None and _distance(near) < FARTHEST:
            yield _finding(near, rate)


def _apart_by(setting: Setting, levels: list[Claim]) -> Iterator[Finding]:
    """ "It weighed 62 kg at first, and now 79 kg, 17 kg more": two levels and how far they are apart."""
    if len(levels) != 3 or len({dimension(level.figure) for level in levels}) != 1:
        return
    old, new, amount = levels
    if old.figure.kind == "percent" or not opens(setting.words.differences, setting.after(amount)):
        return
    change = _levels(old, new) if ";" not in setting.between(old, new) else None
    if change is not None and _distance(change) < FARTHEST:
        yield _finding(change, amount)


def _is_comparison(setting: Setting, low: list[str]) -> bool:
    """Whether all that stands between a rate and a level is "more than" and the like."""
    words = setting.words
    found = words.differences.ahead(low, 0)
    return found is not None and all(word in words.articles or word in words.determiners for word in low[found[0] :])


def _distance(change: _Change) -> Decimal:
    """How many times the smaller level the larger one is."""
    small, large = sorted((_centre(change.before), _centre(change.after)))
    return large / small if small > 0 else FARTHEST


def _changes(setting: Setting, levels: list[Claim]) -> Iterator[_Change]:
    for first, second in _pairs(levels):
        for old, new in ((first, second), (second, first)):
            if _states(setting, old, new):
                change = _levels(old, new)
                if change is not None:
                    yield change
    for claim in levels:
        if _is_span(setting, claim):
            yield from _ends(claim)


def _pairs(levels: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    for index, first in enumerate(levels):
        for second in levels[index + 1 : index + 3]:
            yield first, second


def _states(setting: Setting, old: Claim, new: Claim) -> bool:
    """Whether the words say which level is the old one: "from A to B", "to B from A", "B (2023: A)", "B, after A"."""
    words = setting.words
    if old.figure.start < new.figure.start:
        return _preceded(setting, old, "from") and _joined(setting, old, new) and _preceded(setting, new, "to")
    if _in_brackets(setting, old, new):
        return True
    if not _preceded(setting, old, "from"):
        return False
    if _preceded(setting, new, "to") and _joined(setting, new, old):
        return True
    if closes(words.compared, setting.before(old)):
        return True
    behind = setting.concepts(setting.after(old)[:NEAREST])
    return "previous" in behind and not closes(words.from_level, setting.before(new))


def _preceded(setting: Setting, claim: Claim, role: str) -> bool:
    words = setting.words
    low = setting.before(claim)
    if low and low[-1] in words.articles:
        low = low[:-1]
    return closes(words.from_level if role == "from" else words.to_level, low)


def _joined(setting: Setting, first: Claim, second: Claim) -> bool:
    low = setting.between(first, second)
    return len(low) <= BETWEEN and not set(low) & {";", ":", "."}


def _in_brackets(setting: Setting, old: Claim, new: Claim) -> bool:
    """ "B (2023: A)": the level of an earlier year in brackets right behind the new one."""
    text = setting.document.text[new.figure.end : old.figure.start]
    lead, bracket, inside = text.partition("(")
    if not bracket or len(lead.split()) > NEAREST or ")" in inside:
        return False
    return inside.strip().endswith(":") and inside.strip(" :\u00a0").isdigit()


def _levels(old: Claim, new: Claim) -> _Change | None:
    """The intervals of two levels of one dimension; "from 2.3 to 3.4 billion" shares the scale and the unit."""
    one, two = old.figure, new.figure
    if not _usable(old) or not _usable(new):
        return None
    before, after = _point(old), _point(new)
    if dimension(one) == dimension(two):
        if one.unit != two.unit:
            before, after = arithmetic.of_figures((one, two))
        return _Change(old, new, before, after)
    if one.kind == "number" and one.value.first is not None and one.end <= two.start:
        scale = _scale(new)
        factor = scale if one.value.first < SHARED_SCALE_BELOW else ONE
        return _Change(old, new, before.scaled(factor), after)
    return None


def _usable(claim: Claim) -> bool:
    """Whether a claim states a single number; "to 30", read as a bound, counts."""
    value = claim.figure.value
    return value.comparator in ("=", "~", "<=") and (value.first or value.last or ZERO) > 0


def _point(claim: Claim) -> Interval:
    value = claim.figure.value
    if value.comparator != "<=" or value.last is None:
        return stated(value)
    return Interval.around(value.last, value.step / 2) if value.worded else Interval.exactly(value.last)


def _scale(claim: Claim) -> Decimal:
    """The factor of the scale word of a figure, as its trace tells."""
    for step in claim.figure.trace:
        name, colon, number = step.rpartition(":")
        if colon and (name.startswith("scale") or name == "suffix") and number.isdigit():
            return Decimal(number)
    return ONE


def _is_span(setting: Setting, claim: Claim) -> bool:
    """Whether "from A to B" was read as one range although a verb of change governs it."""
    return "range" in claim.figure.trace and closes(setting.words.from_level, setting.before(claim))


def _ends(claim: Claim) -> Iterator[_Change]:
    value = claim.figure.value
    if value.first is None or value.last is None or value.first <= 0:
        return
    margin = value.step / 2 if value.worded else ZERO
    low, high = Interval.around(value.first, margin), Interval.around(value.last, margin)
    yield _Change(claim, claim, low, high)


def _amount(setting: Setting, levels: list[Claim], change: _Change) -> Claim | None:
    """The only figure of the sentence that can be the change itself, introduced as one."""
    rest = [claim for claim in levels if claim is not change.old and claim is not change.new]
    rates = [claim for claim in rest if claim.figure.kind == "percent" and change.new.figure.kind != "percent"]
    if change.new.figure.kind == "percent":
        rates = [claim for claim in rest if claim.figure.kind == "percent"]
    same = [claim for claim in rest if dimension(claim.figure) == dimension(change.new.figure)]
    chosen = [claim for claim in dict.fromkeys([*rates, *same]) if _introduced(setting, claim)]
    if len(chosen) != 1 or len(rates) > 1 or len(same) > 1:
        return None
    return chosen[0] if chosen[0].figure.value.first is not None else None


def _introduced(setting: Setting, claim: Claim) -> bool:
    """Whether words of change stand right before a figure, and none that make it a rate of another span."""
    words = setting.words
    low = setting.before(claim)
    near = low[-NEAREST:]
    if setting.concepts([*near, *setting.after(claim)[:3]]) & REPEATED:
        return False
    if (closes(words.from_level, low) or closes(words.to_level, low)) and not closes(words.by_amount, low):
        return False
    loose = bool(low) and low[-1] in words.of_words
    led = closes(words.by_amount, low) and not loose and holds(words.changes, setting.low())
    if claim.figure.kind != "percent" and opens(words.differences, setting.after(claim)):
        return True
    return led or holds(words.changes, near) or bool(setting.concepts(near) & DIRECTIONS)


def _finding(change: _Change, amount: Claim) -> Finding:
    figure = amount.figure
    rate = figure.kind == "percent"
    levels = change.new.figure.kind == "percent"
    asserted = percentage(figure.value) if rate else arithmetic.of_figures((figure,))[0]
    difference = _difference(change)
    expected, unit, diagnosis = _growth(change), " %", "change"
    if not rate:
        expected, unit = difference, ""
    elif figure.unit == "percentage_point":
        expected, unit = difference if levels else expected, " percentage points" if levels else " %"
    fits = expected.meets(asserted)
    if not fits and rate and levels and figure.unit == "percent" and difference.meets(asserted):
        diagnosis = "percent-points"
    return _told(change, amount, unit, "" if fits else diagnosis)


def _difference(change: _Change) -> Interval:
    high, low = (change.after, change.before) if _rises(change) else (change.before, change.after)
    return high.minus(low)


def _rises(change: _Change) -> bool:
    return (change.after.low or ZERO) >= (change.before.low or ZERO)


def _growth(change: _Change) -> Interval:
    """The change in percent of the old level, without its sign; for a range whichever end was the old one."""
    ratio = quotient(change.after, change.before).scaled(HUNDRED, -HUNDRED)
    if change.old is change.new:
        back = quotient(change.before, change.after).scaled(-HUNDRED, HUNDRED)
        low = min(ratio.low or ZERO, back.low or ZERO)
        return Interval(low, ratio.high)
    return ratio if _rises(change) else ratio.scaled(Decimal(-1))


def _middle(change: _Change, unit: str) -> Decimal:
    """The change of the levels as they are written, without its sign."""
    before, after = _centre(change.before), _centre(change.after)
    return abs(after - before) * HUNDRED / before if unit == " %" else abs(after - before)


def _centre(interval: Interval) -> Decimal:
    return ((interval.low or ZERO) + (interval.high or ZERO)) / 2


def _told(change: _Change, amount: Claim, unit: str, diagnosis: str) -> Finding:
    came = f"{arithmetic.written(_middle(change, unit))}{unit}"
    old, new = change.old.figure.text, change.new.figure.text
    note = f"From {old} to {new} is a change of {came}, the text says {amount.figure.text}."
    if diagnosis == "percent-points":
        note += " Between two percentages the difference is one of percentage points."
    claims = (change.old, change.new, amount) if change.old is not change.new else (change.old, amount)
    return Finding(
        claims=claims,
        verdict="conflict" if diagnosis else "compatible",
        sides=tuple(range(len(claims))) if diagnosis else (0,) * len(claims),
        diagnosis=diagnosis,
        note=note if diagnosis else f"From {old} to {new} is a change of {came}.",
        about="a change and its levels",
        key=amount.document.file_name,
        expected=came,
    )
