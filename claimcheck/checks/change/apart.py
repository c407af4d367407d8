"""How far two levels are apart, told as a difference: "a majority of 375", "35 fewer", "Height: 835 m"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import of_figures
from claimcheck.checks._shape.changes import NAME_REACH, Change, changed, of_untold_time, one_thing
from claimcheck.checks.change.near import is_slip, runs_as_told
from claimcheck.checks.change.subjects import tells_of_another
from claimcheck.comparison import AMOUNTS, CHANGING, dimension
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, holds, opens
from claimcheck.values import ZERO

NAME_BEHIND = 3
"""How many tokens behind a difference may call it one."""
LONGEST_LABEL = 8
"""How many words the label of a line has at most; what is longer is a sentence."""
LONGEST_LEAD = 5
"""How many may stand before a difference that takes up the levels of the sentence before."""
LONGEST_RATE_LEAD = 3
"""The most tokens of one that tells of a change in percent, its colon and sign included."""
FARTHEST_LEVELS = Decimal(20)
"""Levels further apart than so many times are no two of one thing."""
LEVELS = 2
"""How many levels a difference has."""
LIKELY = Decimal(4)
"""A difference that is so many times larger or smaller than that of its levels is one of something else."""


def apart(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The differences in the last of some sentences, each with the only two levels it can be of."""
    place = settings[-1]
    for amount in place.claims:
        if amount.figure.value.comparator not in ("=", "~"):
            continue
        if amount.figure.unit == "percent":
            yield from _rate(settings, amount)
        elif amount.figure.kind in CHANGING:
            levels = _levels(settings, amount)
            change = _change(*levels) if len(levels) == LEVELS else None
            if change is not None and is_likely(change, amount) and runs_as_told(place, amount, change):
                yield change, amount


def _rate(settings: Sequence[Setting], rate: Claim) -> Iterator[tuple[Change, Claim]]:
    """ "Before: £40", "Now: £50", "Increase: 20%" in three lines."""
    place, before = settings[-1], settings[-3:-1]
    if (
        len(before) < 2
        or not _is_line(place, rate)
        or len(place.before(rate)) > LONGEST_RATE_LEAD
        or _named(place, rate).isdisjoint(CHANGES)
    ):
        return
    if any(len(setting.claims) != 1 or not _is_line(setting, setting.claims[0]) for setting in before):
        return
    old, new = (setting.claims[0] for setting in before)
    change = _change(old, new) if old.figure.kind in AMOUNTS and _is_alike(old, new) else None
    if change is not None and change.distance < LIKELY and runs_as_told(place, rate, change):
        yield change, rate


def _levels(settings: Sequence[Setting], amount: Claim) -> list[Claim]:
    """The two levels that a difference is of: those before it in its sentence, or those of the two lines before."""
    place = settings[-1]
    if amount.figure.unit == "percentage_point" and len(settings) > 1:
        return _points(settings[-2], place, amount)
    here = [claim for claim in place.claims if claim is not amount and _is_alike(claim, amount)]
    if len(here) > LEVELS or any(opens(place.lexicon.differences, place.after(claim)) for claim in here):
        return []
    if here:
        told = all(claim.figure.end <= amount.figure.start for claim in here) and _is_difference(place, amount)
        told = told and not of_untold_time(place, amount) and not tells_of_another(place, here[-1], amount)
        return here if told else []
    if len(settings) > 1 and _takes_up(settings[-2], place, amount):
        return [claim for claim in settings[-2].claims if _is_alike(claim, amount)]
    if not _is_line(place, amount) or not _named(place, amount):
        return []
    lines = [[claim for claim in setting.claims if _is_alike(claim, amount)] for setting in settings[-3:-1]]
    single = all(
        len(row) == 1 and _is_line(setting, row[0]) for row, setting in zip(lines, settings[-3:-1], strict=True)
    )
    return [row[0] for row in lines] if single and len(lines) == 2 else []


def _points(earlier: Setting, place: Setting, amount: Claim) -> list[Claim]:
    """ "It is 23.4 percent. A year ago it was 38.1: a fall of 14.7 points": the only level of either sentence."""
    rows = [[claim for claim in setting.claims if claim.figure.unit == "percent"] for setting in (earlier, place)]
    plain = all(len(row) == 1 and row[0].figure.value.comparator == "=" for row in rows)
    before = plain and rows[1][0].figure.end <= amount.figure.start
    told = before and _named(place, amount) and not of_untold_time(place, amount)
    ago = any("date:ago" in claim.figure.trace for claim in place.claims)
    then = told and (ago or "previous" in place.concepts(place.before(rows[1][0])))
    return [rows[1][0], rows[0][0]] if then else []


def _takes_up(earlier: Setting, place: Setting, amount: Claim) -> bool:
    """ "Last year 84 came, this year 91. That is seven more": a sentence begins with the difference of two levels."""
    lexicon, lead = place.lexicon, place.before(amount)
    pointed = opens(lexicon.that_is, lead) or opens(lexicon.pointing, lead)
    told = any(lexicon.differences.ahead(low, 0) for low in (place.behind_number(amount), place.after(amount)))
    if len(lead) > (LONGEST_LEAD if pointed else LONGEST_RATE_LEAD) or not told:
        return False
    levels = [claim for claim in earlier.claims if _is_alike(claim, amount)]
    exact = len(levels) == 2 and all(claim.figure.value.comparator == "=" for claim in levels)
    return (
        exact
        and (one_thing(levels[0], amount) or opens(lexicon.differences, place.unit(amount)))
        and place.claims[0] is amount
        and _of_two_times(earlier)
    )


def _is_alike(claim: Claim, amount: Claim) -> bool:
    return dimension(claim.figure) == dimension(amount.figure) and claim.figure.kind in AMOUNTS


def _is_line(setting: Setting, claim: Claim) -> bool:
    """Whether a figure stands behind a label at the end of its line."""
    lead, behind = setting.before(claim), setting.after(claim)
    return 0 < len(lead) <= LONGEST_LABEL and lead[-1] == ":" and not any(word.isalpha() for word in behind)


def _named(setting: Setting, amount: Claim) -> set[str]:
    near = setting.concepts([*setting.before(amount)[-NAME_REACH:], *setting.after(amount)[:NAME_BEHIND]])
    return near & (CHANGES | {"difference"})


def _is_difference(setting: Setting, amount: Claim) -> bool:
    """Whether words say that a figure is the difference of two others, and those of more or less, of two times."""
    named = _named(setting, amount)
    if "difference" in named:
        return True
    behind = setting.lexicon.differences.ahead(setting.after(amount), 0)
    told = behind is not None or opens(setting.lexicon.differences, setting.behind_number(amount))
    if not (told or named or _led(setting, amount)):
        return False
    return _of_two_times(setting)


def _of_two_times(setting: Setting) -> bool:
    """Whether a sentence tells of two days, or compares with a time before."""
    low = setting.low()
    dated = sum(claim.figure.kind == "date" for claim in setting.claims) > 1
    return dated or "previous" in setting.concepts(low) or holds(setting.lexicon.compared, low)


def _led(setting: Setting, amount: Claim) -> bool:
    """ ", mais 70.": "more" or "less" stands before an amount, and nothing behind it."""
    lead, behind = setting.before(amount), setting.after(amount)
    found = setting.lexicon.differences.behind(lead, len(lead))
    return found is not None and lead[: found[0]][-1:] == [","] and not any(map(str.isalpha, behind))


def _change(one: Claim, two: Claim) -> Change | None:
    found = changed(one, two) if one_thing(one, two) else None
    return found if found is not None and found.distance < FARTHEST_LEVELS else None


def is_likely(change: Change, amount: Claim) -> bool:
    """Whether an amount fits a change, or is not much larger or smaller, or misses it by a slip."""
    stated = of_figures((amount.figure, change.new.figure))[0]
    if change.difference().meets(stated) or is_slip(change, amount):
        return True
    expected, number = change.expected(""), stated.low or ZERO
    return ZERO < number < expected * LIKELY and expected < number * LIKELY
