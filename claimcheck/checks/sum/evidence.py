"""What speaks for it that some amounts are all parts of a total which they miss: weights of evidence, added up.

Every two to six amounts in a row are set against every larger one in their sentence or near it. Those that come to it
are its parts; where none do, the likeliest are told. The weights are those of a logistic regression over the stories of
`tests/stories` (`tests/fit_reckoned.py`), with totals that fit changed by slips of the pen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from attrs import define

from claimcheck import arithmetic
from claimcheck.checks._shape.weighing import Answer, how_far, is_long, long_ways
from claimcheck.checks.sum._shape import Parted, alike, amounts, lack_those_in_favour, untold_rest
from claimcheck.comparison import is_bare
from claimcheck.languages.concepts import GENERIC, of_people_and_things
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, MARKS, Claims, Setting, by_document, holds, opens, settings
from claimcheck.values import ZERO

WEIGHTS = {
    "always": -6.6, "amount of a change": -1.2, "amounts beside the total": -0.8, "bare parts": 0.7,
    "change beside": -1.7, "colon": 2.0, "far off": 0.1, "further parts": -0.3, "gap": -0.7, "hardly off": 3.5,
    "joined": 1.7, "little off": 1.7, "long numbers": 0.6, "longest gap": -0.9, "made of": 4.3, "money": 0.2,
    "no others": 1.7, "of which": 2.1, "one digit off": -2.2, "one noun": 1.2, "opens with whole": 0.4,
    "parts of other names": -0.4, "rest": 2.2, "sentences off": -1.7, "slip": 3.0, "slip of a long number": 1.3,
    "three parts": 0.6, "told as total": 2.1, "total before": 0.4, "total behind": -3.1, "total first": 1.3,
    "total last": 1.2, "total of another name": -0.2, "untold rest": -2.6,
}  # fmt: skip
"""Weight of each witness, in natural logarithms of odds."""
LEAST_SURE, FITTING = 2.0, 9.0
"""From what logarithm of odds on parts are told to miss their total, and how much likelier those are that fit it."""
BACK, AHEAD = 2, 1
"""How many sentences with figures before that of the parts, and behind it, the total is looked for."""
MOST_PARTS, MOST_AMOUNTS = 6, 12
"""How many parts are tried at most, and among how many amounts of a sentence nothing shows which these are."""
CROWD = 40
"""A sentence of more amounts than this is a list of many things, and trying them all would take long."""
LOW, HIGH = Decimal("0.6"), Decimal("1.7")
"""How many times the total the parts come to at the least and at the most."""
NEAR, FAR = Decimal("1.2"), Decimal("1.4")
"""Up to how many times as much a total is a little, and not yet far off."""
NAME_REACH = 5
"""Within how many tokens of an amount it is said what it is."""
MOST = 4
"""How many figures are counted at most."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Tally:
    """Some amounts in a row, and a larger one that may be their total.

    Attributes:
        parted: Both.
        place: The sentence of the parts.
        total_place: The sentence of the total.
        off: How many sentences with figures the total stands before the parts; negative behind them.
        others: How many amounts like them the sentence of the parts holds besides.
    """

    parted: Parted
    place: Setting
    total_place: Setting
    off: int
    others: int

    @property
    def fits(self) -> bool:
        """Whether the parts come to the total, or words for one make up for what they lack."""
        return self.parted.holds() or _are_ones_left_out(self)


def missed(claims: Claims, known: Set[int]) -> Iterator[Parted]:
    """The parts that miss a total which is likelier theirs than not.

    Args:
        claims: The claims by document.
        known: Ids of claims that are told of already, and left out.
    """
    for sentences in filter(is_long, by_document(settings(claims))):
        found = list(tallies(sentences))
        fitting, told = _fitting(found), set(known)
        missing = sorted(((weigh(tally), at) for at, tally in enumerate(found) if not tally.fits), reverse=True)
        for odds, at in missing:
            parted = found[at].parted
            if lack_those_in_favour(found[at].place, parted.parts):
                continue
            ids = {id(claim) for claim in (parted.total, *parted.parts)}
            if odds > LEAST_SURE and ids.isdisjoint(told) and all(fitting.get(each, 0.0) < odds for each in ids):
                told |= ids
                yield parted


def _fitting(found: Iterable[Tally]) -> dict[int, float]:
    """For each claim of a total and parts that come to it, by its id, how likely these are at the most."""
    best: dict[int, float] = {}
    for tally in (tally for tally in found if tally.fits):
        odds = weigh(tally) + FITTING
        for claim in (tally.parted.total, *tally.parted.parts):
            best[id(claim)] = max(odds, best.get(id(claim), 0.0))
    return best


def tallies(sentences: Sequence[Setting]) -> Iterator[Tally]:
    """Every two to six amounts in a row of a sentence with every larger one near them."""
    for at, place in enumerate(sentences):
        here = amounts(place.claims)
        if len(here) > CROWD:
            continue
        first = max(0, at - BACK)
        near = [(at - index, there) for index, there in enumerate(sentences[first : at + AHEAD + 1], first)]
        for off, there in near:
            for total in amounts(there.claims):
                row = [claim for claim in here if _may_be_part(total, claim)]
                if any(opens(place.lexicon.differences, place.after(claim)) for claim in (total, *row)):
                    continue
                if len(row) <= MOST_AMOUNTS:
                    yield from _runs(total, row, place, there, off)


def _runs(total: Claim, row: Sequence[Claim], place: Setting, there: Setting, off: int) -> Iterator[Tally]:
    for begin in range(len(row) - 1):
        for end in range(begin + 2, min(len(row), begin + MOST_PARTS) + 1):
            parts = tuple(row[begin:end])
            parted = Parted(total, parts)
            inside = off == 0 and parts[0].figure.start < total.figure.start < parts[-1].figure.start
            if inside or (off == 0 and any(bars(place, parted) for bars in (_leaves_out, _is_remark, _is_one_list))):
                continue
            if parted.stated and LOW <= parted.added / parted.stated <= HIGH:
                yield Tally(parted, place, there, off, len(row) - len(parts))


def _leaves_out(place: Setting, parted: Parted) -> bool:
    """ "23,460 claims, including 15,120 for cars and 7,410 for homes": whether more parts may be left untold.

    So they may behind "of which", unless a slip of the pen makes them come to the total.
    """
    total, first = parted.total, parted.parts[0]
    if total.figure.end > first.figure.start or parted.added >= parted.stated:
        return False
    led = place.between(total, first)
    return holds(place.lexicon.among, led) or (holds(place.lexicon.of_which, led) and not parted.slips())


def _is_remark(place: Setting, parted: Parted) -> bool:
    """ "Sadiq (off 97 balls, twelve fours, two sixes) put on 118": whether a bracket closes before a total behind."""
    total, last = parted.total, parted.parts[-1]
    return last.figure.end <= total.figure.start and ")" in place.between(last, total)


def _is_one_list(place: Setting, parted: Parted) -> bool:
    """ "The reds have eleven seats, the greens eight and the blues four": whether a total is the first of a list.

    It is a number alone as all parts are, each before a mark or an "and", and no mark but a comma leads to these; or
    before one and the same word ("forty to France, fifteen to Spain").
    """
    total, first = parted.total, parted.parts[0]
    if total.figure.end > first.figure.start or not all(is_bare(claim.figure) for claim in (total, *parted.parts)):
        return False
    behind = [place.after(claim)[:1] for claim in (total, *parted.parts)]
    listed = place.between(total, first)[:1] == [","] and all(map((MARKS | place.lexicon.joiners).issuperset, behind))
    return listed or (behind[0] != [] and all(low == behind[0] for low in behind))


def _are_ones_left_out(tally: Tally) -> bool:
    """ "125 prizes: one of €500, two of €100 and 122 of €10": whether words for one make up for what parts lack."""
    place, parted = tally.place, tally.parted
    lacking = parted.stated - parted.added
    ones = sum(word in place.lexicon.ones for word in place.low()) if tally.off == 0 else 0
    return 0 < lacking <= ones


def _may_be_part(total: Claim, part: Claim) -> bool:
    """Whether an amount is a smaller one of the same, and does not count things where the total counts people."""
    if part is total or not alike(total, part) or of_people_and_things(part.figure.noun, total.figure.noun):
        return False
    return (part.figure.value.first or ZERO) < (total.figure.value.first or ZERO)


def weigh(tally: Tally) -> float:
    """The logarithm of the odds that some amounts are all parts of a total, should they not come to it."""
    return sum(WEIGHTS[name] * answer for name, answer in witnesses(tally))


def witnesses(tally: Tally) -> Iterator[Answer]:
    """What each witness says; those that say nothing are left out."""
    yield "always", 1.0
    if not tally.fits:
        yield from off(tally.parted, tally.parted.stated)
    yield from _places(tally)
    yield from _words(tally)
    yield from _things(tally)


def off(parted: Parted, stated: Decimal) -> Iterator[Answer]:
    """How far a total is off what the parts come to."""
    added = parted.added
    yield from how_far(stated, added, near=NEAR, far=FAR)
    if arithmetic.is_slip(added, stated):
        yield "slip", 1.0
        if min(map(arithmetic.telling_digits, (added, stated))) >= arithmetic.TELLING_DIGITS:
            yield "slip of a long number", 1.0
    if arithmetic.differ_in_one(format(added.normalize(), "f"), format(stated.normalize(), "f")):
        yield "one digit off", 1.0


def _places(tally: Tally) -> Iterator[Answer]:
    """Where the parts and their total stand."""
    place, parts, total = tally.place, tally.parted.parts, tally.parted.total
    if len(parts) > 2:
        yield "three parts", 1.0
    yield "further parts", float(max(0, min(MOST, len(parts) - 3)))
    if not tally.others:
        yield "no others", 1.0
    gaps = [len(place.between(a, b)) for a, b in pairwise(parts)]
    yield "longest gap", long_ways(max(gaps))
    if place.joined(parts[-2], parts[-1]):
        yield "joined", 1.0
    if tally.off == 0:
        first = total.figure.end <= parts[0].figure.start
        yield "total first" if first else "total last", 1.0
        low = place.between(total, parts[0]) if first else place.between(parts[-1], total)
        yield "gap", long_ways(len(low))
    elif tally.off > 0:
        yield "total before", 1.0
        yield "sentences off", float(tally.off - 1)
        here = amounts(tally.total_place.claims)
        yield "amounts beside the total", float(min(MOST, len(here) - 1))
    else:
        yield "total behind", 1.0


def _words(tally: Tally) -> Iterator[Answer]:
    """The words that tie parts to a total, or say that there are more."""
    place, parts, total = tally.place, tally.parted.parts, tally.parted.total
    lexicon, there = place.lexicon, tally.total_place
    beside = there.concepts([*there.lead(total)[-NAME_REACH:], *there.after(total)[:NAME_REACH]])
    if "total" in beside:
        yield "told as total", 1.0
    if not CHANGES.isdisjoint(beside):
        yield "change beside", 1.0
    if tally.off == 0 and total.figure.end <= parts[0].figure.start:
        low = place.between(total, parts[0])
        if holds(lexicon.made_of, low):
            yield "made of", 1.0
        if holds(lexicon.of_which, low):
            yield "of which", 1.0
        if ":" in low:
            yield "colon", 1.0
    if there.opens_with_whole(total):
        yield "opens with whole", 1.0
    last = place.concepts([*place.lead(parts[-1])[-NAME_REACH:], *place.after(parts[-1])[:NAME_REACH]])
    if "rest" in last:
        yield "rest", 1.0
    if untold_rest(place, parts[-1]):
        yield "untold rest", 1.0
    if any(claim.slot.amount.change for claim in (total, *parts)):
        yield "amount of a change", 1.0


def _things(tally: Tally) -> Iterator[Answer]:
    """What all are amounts of."""
    parts, total = tally.parted.parts, tally.parted.total
    nouns = [part.figure.noun for part in parts]
    if total.figure.kind == "money":
        yield "money", 1.0
    if total.figure.noun and nouns.count(total.figure.noun) == len(nouns):
        yield "one noun", 1.0
    named = [noun for noun in nouns if noun]
    if len(set(named)) == len(named) == len(parts):
        yield "parts of other names", 1.0
    if total.figure.noun and named and total.figure.noun not in (*named, *GENERIC):
        yield "total of another name", 1.0
    if all(map(is_bare, (part.figure for part in parts))):
        yield "bare parts", 1.0
    if min(map(arithmetic.telling_digits, _numbers(tally.parted))) >= arithmetic.TELLING_DIGITS:
        yield "long numbers", 1.0


def _numbers(parted: Parted) -> list[Decimal]:
    return [claim.figure.value.first or ZERO for claim in (parted.total, *parted.parts)]
