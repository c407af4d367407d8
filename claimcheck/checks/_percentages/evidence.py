"""The witnesses that say whether a percentage is of two amounts near it, and what they weigh.

The weights are those of logistic regressions over the stories of `tests/stories` (`tests/fit_reckoned.py`), for changes
and for shares; percentages that fit are changed by slips of the pen there.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from claimcheck import arithmetic
from claimcheck.checks._percentages.bonds import NAME_REACH, Bond, near
from claimcheck.checks._shape.changes import of_untold_time
from claimcheck.checks._shape.shares import OF_A_WHOLE, centre, is_fraction
from claimcheck.checks._shape.weighing import NO_GAP, Answer, gap, how_far, long_ways, share_long_word, start
from claimcheck.comparison import dimension, is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, closes, holds, opens
from claimcheck.values import HUNDRED, ONE, TEN, Interval

CHANGE = {
    "always": -3.4, "amount behind": -1.7, "amounts beside": -0.2, "both elsewhere together": -1.0, "by": 1.8,
    "change beside": 2.4, "compared": 1.7, "dated apart": 1.5, "durations": -1.8, "far off": -0.6, "fraction": -1.5,
    "from and to": 2.9, "gap": -1.4, "hedged": -1.0, "more": 4.9, "none here": -1.2, "not both here": -0.9,
    "of": -1.3, "one measure": 0.8, "one noun": 0.7, "percentages beside": -0.4, "planned": 0.9, "points": 2.2,
    "previous": 1.1, "sentences off": -0.6, "signed": 2.3, "ten off": 1.5, "two nouns": -0.8, "verb of change": 1.4,
    "no others": 0.6, "others": -0.5, "no nouns": 0.2, "rate of another thing": 0.3, "since an untold time": -2.0,
    "amount of a change": -0.8, "amounts between": 0.2, "little off": 0.2,
}  # fmt: skip
"""Weight of each witness for a change, in natural logarithms of odds."""
SHARE = {
    "always": -0.7, "amount behind": -2.0, "amounts between": -1.0, "apart, word shared": 1.1,
    "both elsewhere together": -1.0, "change beside": -1.9, "durations": -2.3, "far off": -0.7, "fraction": -1.3,
    "gap": -1.2, "hardly off": 2.1, "hedged": -1.3, "little off": 0.9, "longer gap": -1.0, "more": -3.8,
    "no nouns": -0.7, "none here": -1.2, "of": 0.4, "of the rest": -2.3, "of the whole": 1.1, "of which": 1.9,
    "opens with whole": 1.4, "part apposed": 1.4, "part first": -1.5, "part of whole": 2.8,
    "percentage first": -0.3, "percentage last": 1.1, "percentages beside": -0.6, "sentences off": -1.0,
    "share beside": 1.1, "slip": 0.6, "ten off": 2.5, "that is": 2.2, "two nouns": -0.5,
    "rate of another thing": -2.2, "one noun": 0.2, "amount of a change": -1.2, "no others": 0.2,
    "amounts beside": -0.2,
}  # fmt: skip
"""Weight of each witness for a share."""
WEIGHTS = {"change": CHANGE, "share": SHARE}
NEAR, FAR = Decimal("1.3"), Decimal(2)
"""Up to how many times as much as its amounts come to a percentage is a little, and not yet far off."""
ABOUT_TEN = Decimal("0.5")
"""Within how many points of ten ones a percentage is ten points off."""
MOST = 5
"""How many figures are counted at most."""
NO_AMOUNTS = frozenset(("date", "percent"))
"""Kinds of figures that are counted as no amounts."""
APPOSED = 3
"""Within how many tokens behind a part a percentage says it again."""
RATES = frozenset(("interest", "tax", "discount", "inflation", "unemployment", "loan"))
"""Concepts of percentages that are of other amounts than those told beside them."""


def weigh(bond: Bond) -> float:
    """The logarithm of the odds that a percentage is of two amounts, should it not fit them."""
    weights = WEIGHTS[bond.kind]
    return sum(weights.get(name, 0.0) * answer for name, answer in witnesses(bond))


def witnesses(bond: Bond) -> Iterator[Answer]:
    """What each witness says; those that say nothing are left out. One that a table lacks says nothing of its kind."""
    yield "always", 1.0
    yield from off(bond, centre(bond.stated))
    yield from _places(bond)
    yield from _things(bond)
    yield from _change(bond) if bond.kind == "change" else _share(bond)


def off(bond: Bond, stated: Decimal) -> Iterator[Answer]:
    """How far a percentage, in percent, is off what its amounts come to."""
    came = centre(bond.came)
    yield from how_far(stated, came, near=NEAR, far=FAR)
    if abs(abs(stated - came) - TEN) <= ABOUT_TEN:
        yield "ten off", 1.0
    if not is_fraction(bond.percent.figure) and any(
        arithmetic.is_slip(number, stated) for number in _rounded(bond.came, bond.percent)
    ):
        yield "slip", 1.0
    if bond.kind == "share" and abs(came + stated - HUNDRED) <= ONE:
        yield "of the rest", 1.0


def _rounded(came: Interval, percent: Claim) -> set[Decimal]:
    step, exact = percent.figure.value.step or ONE, centre(came)
    return {(exact / step).to_integral_value(way) * step for way in ("ROUND_HALF_UP", "ROUND_DOWN")}


def _places(bond: Bond) -> Iterator[Answer]:
    """Where a percentage and its amounts stand."""
    percent, place = bond.percent, bond.place
    amounts = list(zip((bond.one, bond.two), bond.places, strict=True))
    here = [claim for claim, setting in amounts if setting is place]
    gaps = [gap(place, claim, percent) for claim in here]
    yield "gap", long_ways(min(gaps, default=NO_GAP))
    if len(gaps) > 1:
        yield "longer gap", long_ways(max(gaps))
    else:
        yield "not both here", 1.0
    yield "sentences off", float(bond.off.far)
    yield "others", float(min(MOST, bond.off.others))
    if not bond.off.others:
        yield "no others", 1.0
    if bond.off.behind:
        yield "amount behind", 1.0
    if not here:
        yield "none here", 1.0
    if not here and bond.places[0] is bond.places[1]:
        yield "both elsewhere together", 1.0
    ends = sorted(map(start, (bond.one, bond.two, percent)))
    beside = [claim for claim in place.claims if claim not in (bond.one, bond.two, percent)]
    between = [claim for claim in beside if ends[0] < start(claim) < ends[-1]]
    yield "amounts between", float(min(MOST, sum(claim.figure.kind not in NO_AMOUNTS for claim in between)))
    yield "amounts beside", float(min(MOST, sum(claim.figure.kind not in NO_AMOUNTS for claim in beside)))
    yield "percentages beside", float(min(MOST, sum(claim.figure.kind == "percent" for claim in beside)))
    if ends[-1] == start(percent):
        yield "percentage last", 1.0
    if ends[0] == start(percent):
        yield "percentage first", 1.0
    apart = [claim for claim, setting in amounts if setting is not place]
    if apart and any(share_long_word(percent, claim) for claim in apart):
        yield "apart, word shared", 1.0


def _things(bond: Bond) -> Iterator[Answer]:
    """What both amounts are of."""
    one, two = bond.one.figure, bond.two.figure
    if dimension(one) == dimension(two) and not is_bare(one) and not is_bare(two):
        yield "one measure", 1.0
    if one.noun and one.noun == two.noun:
        yield "one noun", 1.0
    if one.noun and two.noun and one.noun != two.noun:
        yield "two nouns", 1.0
    if is_bare(one) and is_bare(two):
        yield "no nouns", 1.0
    if one.kind == "duration":
        yield "durations", 1.0
    if bond.one.slot.amount.change or bond.two.slot.amount.change:
        yield "amount of a change", 1.0
    if near(bond.place, bond.percent) & RATES:
        yield "rate of another thing", 1.0
    if bond.percent.figure.value.comparator != "=":
        yield "hedged", 1.0
    if is_fraction(bond.percent.figure):
        yield "fraction", 1.0


def _change(bond: Bond) -> Iterator[Answer]:
    """The words of a change."""
    percent, place, lexicon = bond.percent, bond.place, bond.place.lexicon
    lead, behind = place.lead(percent), place.after(percent)
    if tells_change(bond):
        yield "change beside", 1.0
    if opens(lexicon.differences, behind):
        yield "more", 1.0
    if closes(lexicon.by_amount, lead):
        yield "by", 1.0
    if holds(lexicon.changes, place.low()):
        yield "verb of change", 1.0
    if opens(lexicon.out_of, behind):
        yield "of", 1.0
    if percent.figure.unit == "percentage_point":
        yield "points", 1.0
    if of_untold_time(place, percent):
        yield "since an untold time", 1.0
    if percent.figure.text[:1] in "+-−–":
        yield "signed", 1.0
    told = [near(setting, claim) for claim, setting in zip((bond.one, bond.two), bond.places, strict=True)]
    if "previous" in told[0] ^ told[1]:
        yield "previous", 1.0
    if _are_dated_apart(bond.one, bond.two):
        yield "dated apart", 1.0
    if any(map(_compares, bond.places, (bond.one, bond.two))):
        yield "compared", 1.0
    if _leads(bond, 0, "from") and _leads(bond, 1, "to"):
        yield "from and to", 1.0
    if "planned" in told[0] ^ told[1]:
        yield "planned", 1.0


def tells_change(bond: Bond) -> bool:
    """Whether a word of change stands right before a percentage, or a noun of change beside it."""
    place, percent = bond.place, bond.percent
    verb = holds(place.lexicon.changes, place.lead(percent)[-NAME_REACH:])
    return verb or not CHANGES.isdisjoint(near(place, percent))


def _compares(place: Setting, claim: Claim) -> bool:
    return closes(place.lexicon.compared, place.lead(claim))


def _leads(bond: Bond, at: int, role: str) -> bool:
    place, claim = bond.places[at], (bond.one, bond.two)[at]
    leading = place.lexicon.from_level if role == "from" else place.lexicon.to_level
    return closes(leading, place.lead(claim))


def _are_dated_apart(a: Claim, b: Claim) -> bool:
    """Whether two levels hold for two times, or the sentence of one tells a time that that of the other does not."""
    if a.slot.as_of and b.slot.as_of:
        return a.slot.as_of != b.slot.as_of
    dates = [{anchor for anchor in claim.slot.anchors if anchor.startswith("date:")} for claim in (a, b)]
    return a.start != b.start and dates[0] != dates[1]


def _share(bond: Bond) -> Iterator[Answer]:
    """The words of a part and its whole."""
    percent, place, lexicon = bond.percent, bond.place, bond.place.lexicon
    if tells_change(bond):
        yield "change beside", 1.0
    if opens(lexicon.differences, place.after(percent)):
        yield "more", 1.0
    if near(place, percent) & OF_A_WHOLE:
        yield "share beside", 1.0
    if opens(lexicon.out_of, place.after(percent)):
        yield "of", 1.0
    if bond.places[0] is place:
        yield from _beside(bond, bond.one)
    if bond.places[1] is place and percent.figure.end <= bond.two.figure.start:
        low = place.between(percent, bond.two)
        if opens(lexicon.out_of, low) and len(low) <= NAME_REACH:
            yield "of the whole", 1.0
    if bond.places[0] is bond.places[1]:
        yield from _part_of_whole(bond)
    if bond.one.figure.end <= bond.two.figure.start:
        yield "part first", 1.0
    if bond.places[1].opens_with_whole(bond.two):
        yield "opens with whole", 1.0


def _beside(bond: Bond, part: Claim) -> Iterator[Answer]:
    """Whether a percentage says a part again: "270, or 27 percent", "270 (27 %)"."""
    place, percent = bond.place, bond.percent
    first, second = sorted((part, percent), key=start)
    low = place.up_to(first, second)
    if len(low) <= APPOSED and place.claims.index(second) - place.claims.index(first) == 1:
        yield "part apposed", 1.0
    if _says_again(place.lexicon, place.between(first, second)):
        yield "that is", 1.0


def _says_again(lexicon: Lexicon, low: list[str]) -> bool:
    """Whether "that is" stands behind a mark, or right behind the figure: not ", keeps the 15 %"."""
    found = [at for at in range(max(0, len(low) - APPOSED), len(low)) if lexicon.that_is.ahead(low, at) is not None]
    return any(not at or not low[at - 1].isalpha() for at in found)


def _part_of_whole(bond: Bond) -> Iterator[Answer]:
    """Whether words make one amount a part of the other: "270 of the 1,500"."""
    place = bond.places[0]
    first, second = sorted((bond.one, bond.two), key=start)
    low = place.between(first, second)
    if first is bond.one and holds(place.lexicon.out_of, low[-APPOSED:]):
        yield "part of whole", 1.0
    if first is bond.two and holds(place.lexicon.of_which, low):
        yield "of which", 1.0
