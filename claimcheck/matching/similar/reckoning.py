"""What a figure is reckoned from in its sentence: the levels of a change, the whole of a share, the ends of a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from itertools import combinations, groupby, pairwise, permutations

from claimcheck.comparison import AMOUNTS, COUNTED, based, dimension, relation
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import Profile
from claimcheck.matching.similar.likeness import DIGITS
from claimcheck.values import HUNDRED, ONE, ZERO, Interval

MOST_AMOUNTS = 8
"""Sentences with more amounts are lists, in which some fit any percentage by chance."""
LEAST_RATE = 5
"""Percentages below this fit too many pairs of amounts by chance."""
NEAR_RATE, NEAR_SHARE = Decimal("0.6"), Decimal("0.015")
"""By how many points a percentage may miss that of its levels, and by what part of itself an amount a share."""
LEAST_PART, MOST_PARTS = 100, 4
"""From what number on parts add up by no chance, and how many of them are tried."""
ONE_TIME = frozenset(("same", "granularity", "hedge"))
"""How two dates stand to each other that tell of one time."""
NEAR_LENGTH = Decimal("0.04")
"""By what part of itself a duration may miss the days between its ends: months and years differ in length."""


def fill(profiles: Sequence[Profile]) -> None:
    """Give each figure what its sentence tells it to be reckoned from (`Reckoned`)."""
    totals = {each.figure.value.first for each in profiles if each.figure.value.exact}
    for _, sentence in groupby(profiles, key=lambda profile: profile.claim.start):
        every = list(sentence)
        _fill_ends(every)
        _fill_parts(every, totals)
        _fill_dates(every)
        _fill_joined(every)
        _fill_sums(every)
        _fill_rests(every)
        rates = [each for each in every if each.figure.unit == "percent" and each.figure.value.first is not None]
        amounts = [each for each in every if each.figure.kind in AMOUNTS and each.figure.value.first is not None]
        if not rates or len(amounts) > MOST_AMOUNTS:
            continue
        for rate in rates:
            rate.reckoned.levels = _levels(rate, amounts)
        told = tuple(rate.figure.value.first for rate in rates if rate.figure.value.first is not None)
        for amount in amounts:
            amount.reckoned.rates = told


def _fill_dates(sentence: Sequence[Profile]) -> None:
    """Give each date of a sentence the other ones."""
    dates = [each for each in sentence if each.figure.kind == "date"]
    for date in dates:
        date.reckoned.dates = tuple(other.figure for other in dates if other is not date)


def one_tells_both(a: Profile, b: Profile) -> bool:
    """Whether the sentence of one of two days tells the other one, too: "hall 1 in March, hall 2 in April"."""
    return any(relation(date, b.figure) in ONE_TIME for date in a.reckoned.dates)


def _fill_joined(sentence: Sequence[Profile]) -> None:
    """Tell each number what it comes to with the next one that "and" joins to it."""
    for one, two in pairwise(sentence):
        first, second = one.figure.value.first, two.figure.value.first
        if one.figure.kind not in COUNTED or two.figure.kind not in COUNTED or first is None or second is None:
            continue
        gap = one.figure.document.text[one.figure.end : two.figure.start].split()
        if len(gap) == 1 and gap[0] in lexicon_of(one.figure.language).joiners:
            one.reckoned.joined = two.reckoned.joined = first + second


def _fill_sums(sentence: Sequence[Profile]) -> None:
    """Tell each amount what it comes to with the next ones of its sentence that count the same, or do not say what."""
    amounts = [each for each in sentence if each.figure.kind in AMOUNTS and each.figure.value.exact]
    for _, group in groupby(amounts, key=lambda each: (each.bucket, each.figure.unit)):
        run = list(group)
        if len(run) > MOST_AMOUNTS or len({each.head or each.noun for each in run} - {""}) > 1:
            continue
        for first, last in combinations(range(len(run)), 2):
            parts = run[first : last + 1]
            together = sum((part.figure.value.first or ZERO for part in parts), ZERO)
            for part in parts:
                part.reckoned.sums |= {together}


def is_part_of_sum(part: Profile, whole: Profile) -> bool:
    """Whether one comes to the other with the next ones of its sentence: "12 were hurt badly, five slightly", "17"."""
    edge = whole.figure.value.edge
    return whole.bucket == part.bucket and edge not in DIGITS and edge in part.reckoned.sums


def _fill_rests(sentence: Sequence[Profile]) -> None:
    """Tell a whole what is left of it but for its part: "two of the 38 sites never opened"."""
    for part in sentence:
        number, every = part.figure.value.first, part.whole
        if number is None or every is None:
            continue
        for whole in sentence:
            if whole.figure.value.first == every and whole.bucket == part.bucket:
                whole.reckoned.rests |= {every - number}


def is_rest(rest: Profile, whole: Profile) -> bool:
    """Whether one is what is left of the other, whose sentence tells how many fell away."""
    return rest.bucket == whole.bucket and rest.figure.value.edge in whole.reckoned.rests


def is_joined_to(part: Profile, whole: Profile) -> bool:
    """Whether one counts what the other does together with what "and" joins to it: "3,400 men and 1,150 women"."""
    together = part.reckoned.joined
    if together is None or whole.reckoned.joined is not None or whole.bucket != part.bucket:
        return False
    value = whole.figure.value
    return value.reach("written").meets(Interval(together, together)) and value.edge != part.figure.value.edge


def _fill_parts(sentence: Sequence[Profile], totals: Set[Decimal | None]) -> None:
    """Tell the amounts of a sentence that add up to a number of the document how many they are."""
    by_measure: dict[str, list[Profile]] = {}
    for each in sentence:
        number = each.figure.value.first
        if each.figure.kind in AMOUNTS and each.figure.value.exact and number is not None and number >= LEAST_PART:
            by_measure.setdefault(each.bucket, []).append(each)
    for amounts in by_measure.values():
        if len(amounts) > MOST_AMOUNTS:
            continue
        for size in range(2, MOST_PARTS + 1):
            for parts in combinations(amounts, size):
                if sum((part.figure.value.first or ZERO for part in parts), ZERO) in totals:
                    for part in parts:
                        part.reckoned.parts = size


def of_other_sums(a: Profile, b: Profile) -> bool:
    """Whether each of two amounts is a part of a sum that comes out, one of more parts than the other."""
    return 0 < a.reckoned.parts != b.reckoned.parts > 0


def _levels(rate: Profile, amounts: Iterable[Profile]) -> frozenset[Decimal]:
    """The two amounts of one measure of which a percentage is the change."""
    stated = rate.figure.value.first
    if stated is None or stated < LEAST_RATE:
        return frozenset()
    for old, new in permutations(amounts, 2):
        one, two = old.figure.value.first, new.figure.value.first
        if not one or two is None or dimension(old.figure) != dimension(new.figure):
            continue
        if abs(abs(two - one) * HUNDRED / one - stated) <= NEAR_RATE:
            return frozenset((one, two))
    return frozenset()


def _fill_ends(sentence: Sequence[Profile]) -> None:
    """Give the durations of a sentence the two days of it between which they lie."""
    durations = [each for each in sentence if each.figure.kind == "duration"]
    values = [each.figure.value for each in sentence if each.figure.kind == "date"] if durations else []
    days = {end for value in values if value.axis == "day" for end in (value.first, value.last) if end is not None}
    for duration in durations:
        length = based(duration.figure).first or ZERO
        pairs = combinations(sorted(days), 2) if len(days) <= MOST_AMOUNTS else ()
        near = (pair for pair in pairs if abs(pair[1] - pair[0] - length) <= max(ONE, length * NEAR_LENGTH))
        duration.reckoned.ends = frozenset(next(near, ()))


def of_other_ends(a: Profile, b: Profile) -> bool:
    """Whether each of two durations lies between a first and a last day of its own."""
    return bool(a.reckoned.ends) and bool(b.reckoned.ends) and a.reckoned.ends.isdisjoint(b.reckoned.ends)


def of_one_span(a: Profile, b: Profile) -> bool:
    """Whether the days between which the first time lies come to the second, the last day counted or not."""
    if not a.reckoned.ends or b.bucket != a.bucket:
        return False
    length, stated = max(a.reckoned.ends) - min(a.reckoned.ends), based(b.figure).edge
    return stated is not None and stated in (length, length + 1)


def of_other_levels(a: Profile, b: Profile) -> bool:
    """Whether each of two percentages is the change between levels of its own."""
    return bool(a.reckoned.levels) and bool(b.reckoned.levels) and a.reckoned.levels.isdisjoint(b.reckoned.levels)


def is_share(part: Profile, whole: Profile) -> bool:
    """Whether the sentence of an amount tells what share of the other one it is."""
    one, two = part.figure.value.first, whole.figure.value.first
    if not one or not two or not part.reckoned.rates or whole.reckoned.rates or part.figure.unit != whole.figure.unit:
        return False
    return any(abs(two * rate / HUNDRED - one) <= abs(one) * NEAR_SHARE for rate in part.reckoned.rates)
