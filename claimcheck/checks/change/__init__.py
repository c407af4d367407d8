"""change: a stated difference or rate of growth must fit the two levels that are stated with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck import arithmetic
from claimcheck.arithmetic import telling_digits
from claimcheck.checks._percentages import missed
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.changes import (
    FARTHEST_LEVELS,
    NAME_REACH,
    Change,
    changed,
    is_period,
    of_untold_time,
    one_thing,
)
from claimcheck.checks.change.against import compared
from claimcheck.checks.change.apart import apart
from claimcheck.checks.change.balance import balances
from claimcheck.checks.change.earlier import earlier
from claimcheck.checks.change.gains import gains
from claimcheck.checks.change.leads import leads
from claimcheck.checks.change.multiples import multiplied
from claimcheck.checks.change.near import DIRECTIONS, fits, introduced, is_of_points, is_slip, near
from claimcheck.checks.change.signed import is_signed
from claimcheck.checks.change.steps import steps
from claimcheck.checks.change.subjects import tells_of_another
from claimcheck.checks.change.told import finding, multiple
from claimcheck.comparison import dimension, is_bare
from claimcheck.model import Claim, Document
from claimcheck.setting import MARKS, Setting, closes, holds, opens, recent, settings
from claimcheck.times import told_year
from claimcheck.values import ZERO, Interval

KINDS_OF_LEVELS = frozenset(("money", "count", "number", "quantity", "percent", "duration"))
PLANNED = frozenset(("planned", "budget"))
LONGEST_LINK, APPOSED = 7, 10
"""How many tokens may stand between two levels that are joined, and between those of which one is apposed."""
LED_TO = 2
"""How many tokens may stand between a rate and the level that it leads to."""
YEAR_BEHIND, PREVIOUS_BEFORE = 1, 3
"""How many tokens may stand between a level and its year ("193 million in 2023"), or the word for the year before."""
TELLING_OF_CHANGE = 2
"""How many digits of an amount must say something, so that it is no accident if it is the difference of two levels."""
REMOTE = 100
"""Figures that are further apart than so many times are no two levels of one thing."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each change that is stated with its levels in one sentence, or misses them by a slip."""
    known: set[Claim] = set()
    for told in _worded(list(settings(material.claims))):
        known.update(told.claims)
        if told.verdict == "compatible" or not _is_of_others(told.claims, material.claims):
            yield told
    for bond in missed(material.claims, "change", known):
        if bond.change is not None:
            yield finding(bond.change, bond.percent)


def _is_of_others(claims: Sequence[Claim], every: Mapping[Document, Sequence[Claim]]) -> bool:
    """Whether an amount of a change that misses its levels is the difference of one of them and another figure."""
    *levels, amount = claims
    stated = amount.figure.value.first
    if stated is None or amount.figure.kind == "percent" or telling_digits(stated) < TELLING_OF_CHANGE:
        return False
    others = (claim for claim in every[amount.document] if claim not in claims)
    alike = (claim for claim in others if dimension(claim.figure) == dimension(levels[-1].figure))
    numbers = [level.figure.value.first for level in levels]
    found = {
        abs(one - other.figure.value.first) for other in alike if other.figure.value.first for one in numbers if one
    }
    return stated in found


def _worded(every: Sequence[Setting]) -> Iterator[Finding]:
    """What words tie to levels."""
    for index, setting in enumerate(every):
        told = list(_told_in(setting))
        yield from told
        if not told:
            around = recent(every, index)
            found = (*leads(around), *apart(around), *balances(around), *steps(around), *near(around), *earlier(around))
            yield from (finding(change, amount) for change, amount in found)
            yield from () if found else gains(around)


def _told_in(setting: Setting) -> Iterator[Finding]:
    told = (claim for claim in setting.claims if claim.figure.kind in KINDS_OF_LEVELS)
    levels = [claim for claim in told if not (_is_fraction(claim) or is_period(claim))]
    if len(levels) < 2 and not any(_is_span(setting, level) for level in levels):
        return
    for change in _changes(setting, levels):
        amount = _amount(setting, levels, change)
        if (
            amount is not None
            and not _is_turned(setting, change, amount)
            and not _is_elsewhere(setting, change, amount)
            and not _fits_another(levels, change, amount)
        ):
            yield finding(change, amount)
            return
        factor = multiplied(setting, change)
        if factor is not None:
            yield multiple(change, factor)
            return
    yield from (finding(change, rate) for change, rate in compared(setting, levels))
    yield from _apart_by(setting, levels)


def _is_fraction(claim: Claim) -> bool:
    """Whether a number is a part of one: "a rise of one third" is no third of a train."""
    number = claim.figure.value.first
    return claim.figure.kind == "number" and "fraction" in claim.figure.trace and number is not None and number < 1


def _apart_by(setting: Setting, levels: list[Claim]) -> Iterator[Finding]:
    """ "It weighed 62 kg at first, and now 79 kg, 17 kg more": two levels and how far they are apart.

    "31 of 40" are a part and its whole, and no two levels.
    """
    if len(levels) != 3 or len({dimension(level.figure) for level in levels}) != 1:
        return
    old, new, amount = levels
    if old.figure.kind == "percent" or not opens(setting.lexicon.differences, setting.after(amount)):
        return
    if of_untold_time(setting, amount) or opens(setting.lexicon.out_of, setting.between(old, new)):
        return
    if opens(setting.lexicon.differences, setting.after(new)):
        return
    if not (one_thing(old, amount) or opens(setting.lexicon.differences, setting.unit(amount))):
        return
    between = setting.between(old, new)
    apart = ";" not in between and not opens(setting.lexicon.out_of, between)
    apart = apart and not tells_of_another(setting, new, amount)
    change = changed(old, new) if apart else None
    if change is not None and change.distance < FARTHEST_LEVELS and _possible(change, amount):
        yield finding(change, amount)


def _changes(setting: Setting, levels: list[Claim]) -> Iterator[Change]:
    for first, second in _pairs(levels):
        for old, new in ((first, second), (second, first)):
            if _states(setting, old, new):
                change = changed(old, new)
                farthest = FARTHEST_LEVELS if _is_planned(setting, old) else REMOTE
                if change is not None and change.distance < farthest:
                    yield change
    for claim in levels:
        if _is_span(setting, claim):
            yield from _ends(claim)


def _pairs(levels: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Levels beside each other, then those with one between them."""
    for step in (1, 2):
        yield from zip(levels, levels[step:], strict=False)


def _states(setting: Setting, old: Claim, new: Claim) -> bool:
    """Whether the words say which level is the old one: "from A to B", "to B from A", "B (2023: A)", "B, after A"."""
    lexicon = setting.lexicon
    if new.figure.kind == "percent" and old.figure.kind != "percent":
        return False
    if _is_planned(setting, old) and not _is_planned(setting, new):
        return one_thing(old, new) and dimension(old.figure) == dimension(new.figure)
    if old.figure.start < new.figure.start:
        if closes(lexicon.compared, setting.lead(old)) and ";" not in setting.between(old, new):
            if _is_compared_before(setting, old):
                return False
            # "12 months, not nine, and cost 3 million": "and" makes what follows a bare number another thing.
            apart = dimension(old.figure) != dimension(new.figure) and setting.joined(old, new)
            return not apart and (one_thing(old, new) or is_bare(old.figure))
        led = _preceded(setting, old, "from") and _preceded(setting, new, "to")
        led = led and not closes(lexicon.compared, _lead(setting, new))  # "es de 2,38, frente a 2,05"
        return _joined(setting, old, new) and (led or _was_and_is(setting, old, new))
    if _in_brackets(setting, old, new):
        return True
    if closes(lexicon.compared, _lead(setting, old)):
        return one_thing(old, new) or is_bare(old.figure) or is_bare(new.figure)
    if _is_of_year_before(setting, old, new):
        return one_thing(old, new) and (dimension(old.figure) == dimension(new.figure) or is_bare(old.figure))
    if not _preceded(setting, old, "from") or _is_amount_of(setting, old):
        return False
    if _preceded(setting, new, "to") and _joined(setting, new, old):
        return not holds(lexicon.changes, setting.between(new, old))
    behind = setting.concepts(setting.after(old)[:NAME_REACH])
    return "previous" in behind and not closes(lexicon.from_level, setting.before(new))


def _is_of_year_before(setting: Setting, old: Claim, new: Claim) -> bool:
    """ "186 million, after 193 million in 2023", "(previous year: 193)": the second level is told to be the old one.

    That is a year before that of the first level, or before the document's.
    """
    at, told = setting.claims.index(old), setting.lead(old)[-PREVIOUS_BEFORE:]
    between = [claim for claim in setting.claims[:at] if claim.figure.start > new.figure.start]
    if not between and "previous" in setting.concepts(told):
        return True
    year = told_year(setting.claims[at + 1]) if at + 1 < len(setting.claims) else None
    if year is None or len(setting.between(old, setting.claims[at + 1])) > YEAR_BEHIND:
        return False
    if not between:
        return setting.document.date is not None and year < setting.document.date.year
    later = told_year(between[0])
    return len(between) == 1 and later is not None and year < later


def _is_compared_before(setting: Setting, old: Claim) -> bool:
    """ "318 people, down from 346, though crashes rose to 2,164": whether an old level is that of the one before it."""
    before = [claim for claim in setting.claims if claim.figure.end <= old.figure.start]
    levels = [claim for claim in before if dimension(claim.figure) == dimension(old.figure)]
    return bool(levels) and levels[-1].figure.kind in KINDS_OF_LEVELS


def _was_and_is(setting: Setting, old: Claim, new: Claim) -> bool:
    """ "The fee was £18 and is now £21.60": a level of the past, and one that is told to be that of now."""
    lead = setting.before(new)
    now = "current" in setting.concepts(lead[-NAME_REACH:]) or closes(setting.lexicon.come_to, lead)
    past = holds(setting.lexicon.past_signs, setting.before(old)[-NAME_REACH:])
    return now and past and one_thing(old, new) and dimension(old.figure) == dimension(new.figure)


def _is_amount_of(setting: Setting, claim: Claim) -> bool:
    """Whether a noun of change and "of" stand before a figure: "to 6.8 degrees, a rise of 10.9"."""
    low, lexicon = setting.before(claim), setting.lexicon
    found = lexicon.by_amount.behind(low, len(low))
    if found is not None and len(low) - found[0] > 1 and low[found[0]] not in lexicon.of_words:
        return True
    return low[-1:] != [] and low[-1] in lexicon.of_words and not DIRECTIONS.isdisjoint(setting.concepts(low[-2:-1]))


def _is_planned(setting: Setting, level: Claim) -> bool:
    """Whether a level is what something was to cost or to be: "a budget of £50m", "the 50 million planned"."""
    near = [*setting.before(level)[-NAME_REACH:], *setting.unit(level), *setting.after(level)[:2]]
    return not setting.concepts(near).isdisjoint(PLANNED)


def _is_turned(setting: Setting, change: Change, amount: Claim) -> bool:
    """Whether a rate is that from the other level to the one that is planned: "4 million are planned, 25 % more"."""
    if amount.figure.kind != "percent" or not _is_planned(setting, change.old) or fits(change, amount):
        return False
    back = changed(change.new, change.old)
    return back is not None and fits(back, amount)


def _preceded(setting: Setting, claim: Claim, role: str) -> bool:
    lexicon = setting.lexicon
    return closes(lexicon.from_level if role == "from" else lexicon.to_level, _lead(setting, claim))


def _lead(setting: Setting, claim: Claim) -> list[str]:
    """The tokens before a figure, without an article."""
    low, lexicon = setting.before(claim), setting.lexicon
    article = bool(low) and (low[-1] in lexicon.articles or low[-1] in lexicon.determiners)
    return low[:-1] if article else low


def _joined(setting: Setting, first: Claim, second: Claim) -> bool:
    low = setting.between(first, second)
    return len(low) <= LONGEST_LINK and not set(low) & {";", ":", "."}


def _in_brackets(setting: Setting, old: Claim, new: Claim) -> bool:
    """ "B (2023: A)": the level of an earlier year in brackets right behind the new one."""
    text = setting.document.text[new.figure.end : old.figure.start]
    lead, bracket, inside = text.partition("(")
    if not bracket or len(lead.split()) > NAME_REACH or ")" in inside:
        return False
    return inside.strip().endswith(":") and inside.strip(" :\u00a0").isdigit()


def _is_span(setting: Setting, claim: Claim) -> bool:
    """Whether "from A to B" was read as one range although a verb of change governs it."""
    return "range" in claim.figure.trace and closes(setting.lexicon.from_level, setting.before(claim))


def _ends(claim: Claim) -> Iterator[Change]:
    value = claim.figure.value
    if value.first is None or value.last is None or value.first <= 0:
        return
    margin = value.step / 2 if value.worded else ZERO
    low, high = Interval.around(value.first, margin), Interval.around(value.last, margin)
    yield Change(claim, claim, low, high)


def _amount(setting: Setting, levels: list[Claim], change: Change) -> Claim | None:
    """The only figure of the sentence that can be the change itself, introduced as one."""
    rest = [claim for claim in levels if claim is not change.old and claim is not change.new]
    rates = [claim for claim in rest if claim.figure.kind == "percent" and change.new.figure.kind != "percent"]
    if change.new.figure.kind == "percent":
        rates = [claim for claim in rest if claim.figure.kind == "percent"]
    if len(rates) > 1:
        rates = _led(setting, change, rates) or _apposed(setting, change, rates)
    measures = {dimension(level.figure) for level in (change.old, change.new)}
    same = [claim for claim in rest if dimension(claim.figure) in measures]
    chosen = [claim for claim in dict.fromkeys([*rates, *same]) if introduced(setting, claim)]
    if len(chosen) != 1 or len(rates) > 1 or (len(same) > 1 and not _is_told_apart(setting, chosen[0], same)):
        return None
    amount = chosen[0]
    if amount.figure.value.first is None or _of_another(setting, change, amount) or not _possible(change, amount):
        return None
    return amount


def _is_told_apart(setting: Setting, amount: Claim, others: Sequence[Claim]) -> bool:
    """ "From 6.8 to 7.4 years: 1.6 years more in three years": of several durations the one with "more" behind it."""
    told = (opens(setting.lexicon.differences, low) for low in (setting.behind_number(amount), setting.after(amount)))
    return all(claim.figure.kind == "duration" for claim in others) and any(told)


def _led(setting: Setting, change: Change, rates: list[Claim]) -> list[Claim]:
    """Of several rates the one that leads to the levels: "swelled by 34 % to 4,000 from 3,200"."""
    lexicon, first = setting.lexicon, min(change.old, change.new, key=lambda claim: claim.figure.start)
    leading = lexicon.from_level if first is change.old else lexicon.to_level
    beside = [
        rate for rate in rates if rate.figure.end <= first.figure.start and closes(leading, _lead(setting, first))
    ]
    beside = [rate for rate in beside if len(setting.between(rate, first)) <= LED_TO]
    return [rate for rate in beside if closes(lexicon.by_amount, setting.before(rate))]


def _apposed(setting: Setting, change: Change, rates: list[Claim]) -> list[Claim]:
    """Of several rates the one right behind both levels, if none fits: "that is 5.4 % more, far from the 7 % asked"."""
    first, last = rates[0], max(change.old, change.new, key=lambda claim: claim.figure.end)
    if first.figure.start < last.figure.end or any(fits(change, rate) for rate in rates):
        return rates
    low, behind = setting.between(last, first), setting.after(first)
    beside = opens(setting.lexicon.differences, behind) or not DIRECTIONS.isdisjoint(setting.concepts(low))
    told = beside or opens(setting.lexicon.that_is, low)
    apart = any(word in MARKS for word in setting.between(first, rates[1]))
    return [first] if told and apart and len(low) <= APPOSED and not MARKS.isdisjoint(low[:3]) else rates


def _possible(change: Change, amount: Claim) -> bool:
    """Whether an amount is no more than the larger level, so that it can be the difference of the two."""
    bare = is_bare(change.new.figure) and dimension(amount.figure) == dimension(change.old.figure)
    stated = arithmetic.of_figures((amount.figure, (change.old if bare else change.new).figure))[0].low
    largest = max(change.before.high or ZERO, change.after.high or ZERO)
    return amount.figure.kind == "percent" or stated is None or stated <= largest


def _of_another(setting: Setting, change: Change, amount: Claim) -> bool:
    """Whether an amount leads to a level of its own, or stands behind the levels in a new clause and is no slip."""
    behind = next((claim for claim in setting.claims if claim.figure.start >= amount.figure.end), None)
    if behind not in (None, change.old, change.new) and closes(setting.lexicon.to_level, setting.up_to(amount, behind)):
        return True
    first, last = sorted((change.old, change.new), key=lambda claim: claim.figure.start)
    if is_signed(setting, amount):
        before = [claim for claim in setting.claims if claim.figure.end <= amount.figure.start]
        if before and before[-1] not in (change.old, change.new) and before[-1].figure.kind != "date":
            return True
        if amount.figure.start < last.figure.start:
            return "previous" not in setting.concepts(setting.lead(last))
    if amount.figure.end <= first.figure.start:
        low = setting.between(amount, first)
        loose = not MARKS.isdisjoint(low) and _is_of_year_before(setting, change.old, change.new)
        return ";" in low or (loose and not is_slip(change, amount))
    if amount.figure.start < last.figure.end:
        return False
    low = setting.between(last, amount)
    if is_of_points(setting.lexicon, low, amount):
        return False
    return tells_of_another(setting, last, amount) or (";" in low and not is_slip(change, amount))


def _fits_another(levels: list[Claim], change: Change, amount: Claim) -> bool:
    """Whether a rate that is not that of a change is the one from its old level to another figure of the sentence."""
    if amount.figure.kind != "percent" or fits(change, amount):
        return False
    others = [level for level in levels if level not in (change.old, change.new, amount)]
    changes = [changed(change.old, level) for level in others if one_thing(change.old, level)]
    return any(other is not None and fits(other, amount) for other in changes)


def _is_elsewhere(setting: Setting, change: Change, amount: Claim) -> bool:
    """Whether an amount beside a planned level and the real one compares with another time."""
    first = min(change.old, change.new, key=lambda claim: claim.figure.start)
    before = amount.figure.end <= first.figure.start and "," in setting.between(amount, first)
    if before and opens(setting.lexicon.differences, setting.behind_number(amount)):
        return True  # "a fifth more than last season, although the price fell from 1.60 to 1.40"
    if not of_untold_time(setting, amount):
        return False
    return _is_planned(setting, change.old) or closes(setting.lexicon.compared, setting.lead(change.old))
