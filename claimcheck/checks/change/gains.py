"""What is saved or gained between two levels of a sentence or two: "24 minutes … the bus takes 38, so you save 16"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks._shape.changes import of_untold_time, one_thing
from claimcheck.comparison import COUNTED, dimension
from claimcheck.model import Claim, Figure
from claimcheck.setting import MARKS, Setting, closes, holds, opens
from claimcheck.values import ZERO, Interval

GAINED = frozenset(("duration", "quantity", "count"))
"""Kinds of figures that are saved or led by; money that is gained is a profit."""
CLOCKED = frozenset(("second", "minute", "hour"))
"""Units of time in which two lengths can be set against each other."""
GAIN_REACH, GAIN_OPENING, GAIN_BEHIND = 8, 4, 2
"""How many tokens before an amount, from the beginning of its sentence and behind it may call it a gain: the verb may
be far off, while what a sentence begins with or goes on with is told in a word or two.
"""
LONGEST_LINK = 6
"""How many tokens may stand between the amount of a change and the level that comes of it."""
LIKELY = Decimal(3)
"""A gain so many times larger or smaller than the difference of two levels is one of something else."""
FARTHEST_LEVELS = Decimal(5)
"""Levels further apart than so many times are no two of one thing."""
ROUGHLY = Decimal("0.03")
"""What part of itself a level may be rounded by that is told in a larger unit than another: "two hours"."""
NOW = frozenset(("current", "previous"))


def gains(settings: Sequence[Setting]) -> Iterator[Finding]:
    """One finding for each gain in the last of some sentences whose only two levels stand before it."""
    place = settings[-1]
    for amount in place.claims:
        if _is_exact(amount) and amount.figure.kind in GAINED and _is_gain(place, amount):
            levels = _levels(settings, amount)
            if len(levels) == 2 and _are_apart(settings, levels) and all(one_thing(level, amount) for level in levels):
                yield from _found(levels[0], levels[1], amount)
    yield from _shortened(settings)


def _is_exact(claim: Claim) -> bool:
    value = claim.figure.value
    return value.comparator in ("=", "~") and (value.first or ZERO) > 0 and "age" not in claim.figure.trace


def _is_gain(setting: Setting, amount: Claim) -> bool:
    """Whether words call an amount a gain, and say that it follows from what is told before it."""
    lexicon, lead, behind = setting.lexicon, setting.before(amount), setting.after(amount)[:GAIN_BEHIND]
    near = lead[-GAIN_REACH:]
    if not (holds(lexicon.gains, near) or opens(lexicon.gains, behind)):
        return False
    if of_untold_time(setting, amount) or opens(lexicon.differences, setting.after(amount)):
        return False
    if holds(lexicon.on_top, near) or holds(lexicon.others, near):
        return False
    if holds(lexicon.hence, near) or holds(lexicon.that_is, near) or holds(lexicon.pointing, near):
        return True
    named = lead[:GAIN_OPENING]
    if setting.claims[0] is not amount:
        return named[:1] in ([","], [";"], [":"], ["-"]) and holds(lexicon.gains, named)
    return not lexicon.determiners.isdisjoint(named[:1]) and lexicon.gains.ahead(named, 1) is not None


def _levels(settings: Sequence[Setting], amount: Claim) -> list[Claim]:
    """The figures before a gain that may be levels, those of its own sentence first; two, or none is sure."""
    place = settings[-1]
    found = [claim for claim in place.claims if claim.figure.end <= amount.figure.start and _is_level(claim, amount)]
    for earlier in reversed(settings[:-1]):
        if len(found) >= 2:
            break
        found = [claim for claim in earlier.claims if _is_level(claim, amount)] + found
        if any(_is_gain(earlier, claim) for claim in found if claim in earlier.claims):
            return []
    units = {claim.figure.unit for claim in found} - {None}
    if not units and amount.figure.unit is not None:
        return []
    return [evolve(claim, figure=_in_unit(claim.figure, amount.figure)) for claim in found]


def _are_apart(settings: Sequence[Setting], levels: Sequence[Claim]) -> bool:
    """Whether two levels stand in sentences or clauses of their own, or "from" and "to" lead to them."""
    one, two = levels
    place = settings[-1]
    if one.start != two.start or not MARKS.isdisjoint(place.between(one, two)):
        return True
    if not place.start <= one.start < place.end:
        return False
    return closes(place.lexicon.from_level, place.lead(one)) and closes(place.lexicon.to_level, place.up_to(one, two))


def _is_level(claim: Claim, amount: Claim) -> bool:
    if not _is_exact(claim):
        return False
    return dimension(claim.figure) == dimension(amount.figure) or claim.figure.kind == "number"


def _in_unit(figure: Figure, amount: Figure) -> Figure:
    """A bare number in the unit of what is gained: "34 minutes on foot, 12 by cable car, which saves 18 minutes"."""
    bare = figure.kind == "number" and amount.kind not in COUNTED
    return evolve(figure, kind=amount.kind, unit=amount.unit) if bare else figure


def _shortened(settings: Sequence[Setting]) -> Iterator[Finding]:
    """ "It cuts the journey by half an hour to 115 minutes. At present it takes two hours": in either order."""
    if len(settings) < 2:
        return
    for place, other in (settings[-2:], settings[-1:-3:-1]):
        for amount, new in itertools.pairwise(place.claims):
            lengths = [claim for claim in other.claims if claim.figure.kind == "duration"]
            if _leads(place, amount, new) and len(lengths) == 1 and _is_of_now(other, lengths[0]):
                yield from _found(lengths[0], new, amount)


def _leads(setting: Setting, amount: Claim, new: Claim) -> bool:
    """Whether words say by how much a length of time changes, and to what."""
    if not (amount.figure.kind == new.figure.kind == "duration" and _is_exact(amount)):
        return False
    if len([claim for claim in setting.claims if claim.figure.kind == "duration"]) != 2:
        return False
    lexicon, between = setting.lexicon, setting.up_to(amount, new)
    led = closes(lexicon.to_level, between) or new.figure.value.comparator == "<="
    told = closes(lexicon.by_amount, setting.lead(amount)) or holds(lexicon.changes, setting.lead(amount)[-GAIN_REACH:])
    return led and told and len(between) <= LONGEST_LINK


def _is_of_now(setting: Setting, level: Claim) -> bool:
    """Whether words beside a length of time say that it is that of now."""
    near = setting.before(level)[-GAIN_REACH:]
    dated = any("date:today" in claim.figure.trace for claim in setting.claims)
    told = holds(setting.lexicon.so_far, near) or holds(setting.lexicon.these_days, near) or dated
    return _is_exact(level) and (told or not NOW.isdisjoint(setting.concepts(near)))


def _found(old: Claim, new: Claim, amount: Claim) -> Iterator[Finding]:
    """What two levels differ by, beside what is told, unless it is so far from that as to be of something else."""
    figures = [_point(claim) for claim in (old, new, amount)]
    units = {figure.unit for figure in figures}
    if figures[0].kind == "duration" and not units <= CLOCKED:
        return
    one, two, stated = arithmetic.of_figures(figures)
    small, large = sorted((one, two), key=lambda level: level.low or ZERO)
    expected = large.minus(small)
    difference, said, least = (_middle(interval) for interval in (expected, stated, small))
    if len(units) > 1:
        expected = expected.widened(_middle(large) * ROUGHLY)
    if not least or not said or not difference or _middle(large) >= least * FARTHEST_LEVELS:
        return
    fits = expected.meets(stated)
    if not fits and not 1 / LIKELY < difference / said < LIKELY:
        return
    yield _told(old, new, amount, difference, fits=fits)


def _point(claim: Claim) -> Figure:
    """A figure as the number that it tells, one without a hedge to the letter, and "to 115 minutes" as 115."""
    value = claim.figure.value
    number = value.last if value.comparator == "<=" else value.first
    if number is None or value.comparator == "~":
        return claim.figure
    exact = evolve(value, first=number, comparator="~", interval=Interval.exactly(number))
    return evolve(claim.figure, value=exact)


def _middle(interval: Interval) -> Decimal:
    return ((interval.low or ZERO) + (interval.high or interval.low or ZERO)) / 2


def _told(old: Claim, new: Claim, amount: Claim, difference: Decimal, *, fits: bool) -> Finding:
    """The finding for a gain, in its own unit."""
    figures = [_point(claim) for claim in (amount, old, new)]
    unit, base = arithmetic.of_figures(figures[:1])[0].low, arithmetic.of_figures(figures)[0].low
    scaled = difference * unit / base if unit and base else difference
    came = f"{arithmetic.written(scaled)}{f' {amount.figure.unit}' if amount.figure.unit else ''}"
    note = f"Between {old.figure.text} and {new.figure.text} lie {came}"
    said = amount.figure.text
    diagnosis = "" if fits else "change"
    return Finding.reckoned(
        (old, new, amount), diagnosis=diagnosis, note=note, said=said, came=came, about="a gain and its levels"
    )
