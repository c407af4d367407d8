"""Parts and a total that stand together and miss each other by a slip of the pen, whatever words tie them.

Three figures or more that nearly add up are seldom an accident: of amounts with three telling digits that stand side
by side in real news, one group in many hundreds comes to within a slip of another amount beside it. So the words need
not say what the figures show; they only must not stand between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.arithmetic import TELLING_DIGITS
from claimcheck.checks._shape.balances import BALANCE, is_opposed
from claimcheck.checks._shape.ballots import versus
from claimcheck.checks.sum._shape import (
    VOTES,
    Parted,
    ballot_label,
    is_amount,
    lack_those_in_favour,
    restated,
    untold_rest,
    without_counts_of_parts,
)
from claimcheck.comparison import UNITED, dimension, is_bare
from claimcheck.languages._international import CROSSES
from claimcheck.languages.concepts import NOUNS, PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds, in_other_rows, is_one_of, meanings, opens
from claimcheck.values import ZERO

GAP = 16
"""How many tokens may stand between two parts."""
LIST_GAP = 5
"""How many between parts that are counts of different things."""
FEWEST_ANNOUNCED = 3
"""How few parts a colon or what divides them may show to be a list."""
MOST_IN_RUN = 9
"""Longer runs of figures are tables or lists, in which some come near to the sum of others by chance."""
MIDDLE = 3
"""A total may stand between its two parts: "29,505 tonnes of the quota of 44,370; Spain gets 14,865"."""
SIDES = 2
"""The votes against and the majority."""
SIDE_REACH = 3
"""How many tokens before a part may say whether it comes in or goes out."""


def near(settings: Sequence[Setting]) -> Iterator[Parted]:
    """The parts in the last of some sentences, with a total in it or before it, that a slip of the pen sets apart."""
    for run in _runs(settings[-1]):
        found = list(_readings(settings, run))
        if any(parted.holds() for parted in found) or _largest(run).holds():
            continue
        slip = next((parted for parted in found if _misses(settings[-1], parted)), None)
        if slip is not None:
            yield slip


def _largest(run: Sequence[Claim]) -> Parted:
    """The largest of some amounts as the total of the others, wherever it stands."""
    total = max(run, key=lambda claim: claim.figure.value.first or ZERO)
    return Parted(total, tuple(claim for claim in run if claim is not total))


def _misses(setting: Setting, parted: Parted) -> bool:
    """Whether parts and total are tied to each other, and set apart by a slip."""
    digits = TELLING_DIGITS - 1 if _announced(setting, parted) else TELLING_DIGITS
    return parted.slips(digits) and _tied(setting, parted)


def _announced(setting: Setting, parted: Parted) -> bool:
    """Whether a list of three parts or more is said to be one: by a colon before it, or by what divides it."""
    parts, lexicon = parted.parts, setting.lexicon
    if len(parts) < FEWEST_ANNOUNCED:
        return False
    lead = setting.before(parts[0])
    return (
        ":" in lead or holds(lexicon.breakdowns, lead) or holds(lexicon.made_of, lead) or _is_rest(setting, parts[-1])
    )


def _runs(setting: Setting) -> Iterator[list[Claim]]:
    """Amounts of one measure that follow each other in a sentence."""
    run: list[Claim] = []
    for claim in without_counts_of_parts(setting):
        if not is_amount(claim):
            continue
        if run and not _follows(setting, run, claim):
            yield run
            run = []
        run.append(claim)
    if run:
        yield run


def _follows(setting: Setting, run: Sequence[Claim], claim: Claim) -> bool:
    low = setting.between(run[-1], claim)
    return len(low) <= GAP and all(_alike(other, claim) for other in run[-MOST_IN_RUN:])


def _alike(a: Claim, b: Claim) -> bool:
    """Whether two amounts can be added: one measure, or one of them bare."""
    one, two = a.figure, b.figure
    if dimension(one) == dimension(two):
        return True
    return (is_bare(one) and two.kind in UNITED) or (is_bare(two) and one.kind in UNITED)


def _readings(settings: Sequence[Setting], run: Sequence[Claim]) -> Iterator[Parted]:
    """The ways in which a run can be parts and their total."""
    place = settings[-1]
    for total, parts in ((run[0], run[1:]), (run[-1], run[:-1])):
        yield from (Parted(total, tuple(chosen)) for chosen in _closed(place, parts))
    if len(run) == MIDDLE and holds(place.lexicon.out_of, place.between(run[0], run[1])):
        middle = _largest(run)
        yield from [middle] if middle.total is run[1] and middle.is_precise(TELLING_DIGITS + 1) else []
    for earlier in reversed(settings[:-1]):
        if earlier.claims and in_other_rows(earlier.claims[0], run[0]):
            continue
        totals = [claim for claim in earlier.claims if is_amount(claim) and _alike(claim, run[0])]
        totals = [claim for claim in totals if not (_is_of_others(earlier, claim, run[0]) or _voted(earlier, claim))]
        yield from (Parted(total, tuple(chosen)) for chosen in _closed(place, run) for total in totals)
        if totals:
            return


def _is_of_others(setting: Setting, total: Claim, part: Claim) -> bool:
    """Whether a total without a noun is a part of a whole that counts others: "740 of 2,150 jobs", and "410 people"."""
    at = setting.claims.index(total) + 1
    if total.figure.noun is not None or at >= len(setting.claims):
        return False
    whole = setting.claims[at]
    nouns = {whole.figure.noun, part.figure.noun} & NOUNS
    return len(nouns) > 1 and not nouns <= PEOPLE and is_one_of(setting.lexicon.out_of, setting.between(total, whole))


def _closed(setting: Setting, run: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    """The run, and as much of it as a last "and" closes."""
    if 1 < len(run) <= MOST_IN_RUN:
        yield run
    for at in range(2, min(len(run), MOST_IN_RUN)):
        if _joins_last(setting, setting.between(run[at - 2], run[at - 1])):
            yield run[:at]


def _joins_last(setting: Setting, low: Sequence[str]) -> bool:
    """Whether an "and" leads to the last member of a list; "; mites and flies" has it in the name of one."""
    joiners = setting.lexicon.joiners
    return not joiners.isdisjoint(low) and (low[0] != ";" or not joiners.isdisjoint(low[1:2]))


def _tied(setting: Setting, parted: Parted) -> bool:
    """Whether nothing speaks against a sentence's figures being all parts of a total, and something for it."""
    total, parts = parted.total, parted.parts
    if not homogeneous(setting, parted) or untold_rest(setting, parts[-1]) or _tells_cost(setting, parted):
        return False
    if _are_sides(setting, parted) or tells_some(setting, parted) or _is_one_side(setting, parted):
        return False
    if total.figure.end <= parts[0].figure.start and restated(setting, total, parts):
        return False
    if any(part.figure.value.first == parted.stated for part in parts):
        return False  # "four hundred thousand euros (€400,000), that is €1,000 each"
    if len({claim.slot.amount.change for claim in (total, *parts)}) > 1 or _is_corrected(setting, total, parts):
        return False
    if _points_at_part(setting, parted) or _is_nested(setting, parted) or _holds_more(setting, parted):
        return False
    inside = setting.start <= total.start < setting.end
    told = _is_rest(setting, parts[-1]) or _announced(setting, parted)
    if told or (len(parts) > 2 and (inside or parted.is_close() or holds(setting.lexicon.of_which, setting.low()))):
        return True
    if not parted.is_close():
        return False
    low, units = setting.low(), {claim.figure.unit for claim in (total, *parts)}
    if holds(setting.lexicon.made_of, low) or (holds(setting.lexicon.of_which, low) and parted.is_precise()):
        return True
    return inside and (
        _says_total(setting, total) or (len(units) == 1 and None not in units) or _precise(setting, parted)
    )


def _is_corrected(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """ "Corrected from 634 to 631 cm, 33 cm more": whether a total and a part are one level, before and after."""
    one, two = sorted((total, parts[0]), key=lambda claim: claim.figure.start)
    lexicon = setting.lexicon
    return closes(lexicon.from_level, setting.before(one)) and closes(lexicon.to_level, setting.between(one, two))


def _are_sides(setting: Setting, parted: Parted) -> bool:
    """Whether two of the amounts are the sides of one thing: "105 by 68 metres"."""
    crosses = CROSSES | setting.lexicon.multiplied
    inside = [claim for claim in (parted.total, *parted.parts) if setting.start <= claim.start < setting.end]
    ordered = sorted(inside, key=lambda claim: claim.figure.start)
    return any(not crosses.isdisjoint(setting.between(one, two)[-1:]) for one, two in pairwise(ordered))


def _voted(setting: Setting, claim: Claim) -> bool:
    """Whether a number is that of one way to vote, which is no total of the others."""
    return setting.start <= claim.start < setting.end and ballot_label(setting, claim) in VOTES


def _is_one_side(setting: Setting, parted: Parted) -> bool:
    """ "By 341 votes to 22 with 26 abstentions": whether a total is of one way to vote, or its parts are all but one.

    The votes against and a majority may well come to those for something.
    """
    total, parts = parted.total, parted.parts
    if lack_those_in_favour(setting, parts) or (
        _voted(setting, total) and any(_voted(setting, part) for part in parts)
    ):
        return True
    return len(parts) > SIDES and versus(setting, total, parts[0])


def _points_at_part(setting: Setting, parted: Parted) -> bool:
    """ "In April 196,000 came, and 26,000 of those at Easter": whether the last is a part of the one before it."""
    first, last = (opens(setting.lexicon.of_which, setting.after(part)) for part in (parted.parts[0], parted.parts[-1]))
    return last and not first


def _is_nested(setting: Setting, parted: Parted) -> bool:
    """ "240 places in four houses for 180 people, among them 62 children": whether one part is of the one before it."""
    lexicon, (first, *_) = setting.lexicon, parted.parts
    led = _leads_to_parts(lexicon, setting.before(first)) or opens(lexicon.of_which, setting.after(first))
    return not led and any(_leads_to_parts(lexicon, setting.between(a, b)) for a, b in pairwise(parted.parts))


def tells_some(setting: Setting, parted: Parted) -> bool:
    """Whether parts that are less than their total are told to be some of it: "above all", "among the hardest hit"."""
    lexicon, first = setting.lexicon, parted.parts[0]
    if parted.added >= parted.stated:
        return False
    earlier = parted.total.figure.end <= setting.start
    lead = setting.before(first)
    return holds(lexicon.foremost, setting.low()) or (earlier and opens(lexicon.accompanied, lead))


def _leads_to_parts(lexicon: Lexicon, low: list[str]) -> bool:
    return holds(lexicon.of_which, low) or holds(lexicon.among, low)


def _holds_more(setting: Setting, parted: Parted) -> bool:
    """Whether something else is told to be in a total behind its parts: "total with gifts £1,325", "… with those"."""
    last, total = parted.parts[-1], parted.total
    if not last.figure.end <= total.figure.start < setting.end:
        return False
    lexicon = setting.lexicon
    return holds(lexicon.extras, setting.between(last, total)) or opens(lexicon.adding, setting.after(total))


def _tells_cost(setting: Setting, parted: Parted) -> bool:
    """Whether the words before one part tell of a cost, and its total or the others are income."""
    told = [setting.concepts(setting.before(part)[-SIDE_REACH:]) for part in parted.parts]
    total = {concept for concept, _ in parted.total.slot.concepts}
    income, cost = BALANCE
    spent = bool(income & total) and any(cost & one for one in told)
    return spent or any(is_opposed(one, other) for one in told for other in told)


def _precise(setting: Setting, parted: Parted) -> bool:
    """Whether all figures have so many telling digits that a sum which nearly fits is no accident."""
    if holds(setting.lexicon.changes, setting.low()) or holds(setting.lexicon.differences, setting.low()):
        return False
    return parted.is_precise()


def _is_rest(setting: Setting, part: Claim) -> bool:
    return "rest" in meanings(setting.before(part)[-5:], setting.lexicon)


def _says_total(setting: Setting, total: Claim) -> bool:
    near = [*setting.before(total)[-5:], *setting.after(total)[:4]]
    return "total" in meanings(near, setting.lexicon)


def homogeneous(setting: Setting, parted: Parted) -> bool:
    """Whether parts count one thing, which may be the total's, or different ones that a list names one by one."""
    nouns = [part.figure.noun for part in parted.parts]
    named = set(nouns) & NOUNS
    if not named.issuperset(nouns) and parted.total.figure.noun in NOUNS:
        named.add(parted.total.figure.noun)
    if len(named) < 2:
        return True
    gaps = [len(setting.between(a, b)) for a, b in pairwise(parted.parts)]
    return len(set(nouns)) == len(nouns) and None not in nouns and max(gaps) <= LIST_GAP
