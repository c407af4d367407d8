"""A total and its parts: what they come to, and how far that is from what is stated."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from attrs import define, evolve

from claimcheck import arithmetic
from claimcheck.comparison import AMOUNTS, COUNTED, UNITED, based, dimension, is_bare, scale_of
from claimcheck.languages.concepts import NOUNS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, closes, holds, meanings, opens
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO, Interval, Value

VOTES = frozenset(("in_favour", "against", "abstain"))
VOTE_ORDER = ("abstain", "against", "in_favour")
"""What is told where several labels stand together: "pour le non" is against."""
LABEL_REACH = 6
"""How many tokens before a number may say how so many voted."""
OPENS_LIST = frozenset((":", "("))
FAR_LOW, FAR_HIGH = Decimal("0.75"), Decimal("1.34")
"""A sum that is further from the total than this is not meant to be the total, even where words say so."""
CLOSE_LOW, CLOSE_HIGH = Decimal("0.88"), Decimal("1.14")
"""Two figures that no words call all parts of a total come nearer to it than this, if they are."""
WITHIN_LOW, WITHIN_HIGH = Decimal("0.6"), Decimal("1.7")
"""A slip of the pen may set a sum and its total so far apart."""
RATE = 2
"""How many tokens behind an amount may say that it is one for each: "€38 a head"."""
COARSE = Decimal("0.3")
"""By how much of its last digit one that is written more coarsely than the others may be rounded."""
LEAST_OF_TOTAL = 1000
"""A part is more than one in so many of its total; less is what something costs a head: "shops £372,800 (£2)"."""
MIXED = 10
"""Figures of one list are written at most so many times more coarsely than the finest of them."""
ROUNDED_FROM = 10_000
"""A number of so many units of its last digit may have been rounded to it."""
POSTS = frozenset(("job", "seat"))
"""What people have, so that it may be counted by them: "46 posts, that is 31 nurses and 15 clerks"."""
CLAUSES = frozenset((",", ";", ".", "-"))
REST_REACH, LONGEST_OPENING, DENIAL_REACH = 120, 3, 7
"""How many code points behind the last part others may be told of; how many tokens of that clause may open it with
them, and may deny that there are any.
"""
LARGE = 1_000
"""From which bare number on it may be an amount of the money beside it."""
GAP = 9
"""How many tokens may stand between two parts of a list."""
MOST_PARTS = 12
"""A row of more figures than this is no list of parts, and trying all of its stretches would take long."""
SMALL_MISS = 2
"""Small numbers may miss their total by so much, whatever part of it that is."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Parted:
    """A total and the parts that ought to come to it.

    Attributes:
        ones: How many further parts are told by a word that may be an article, so that they are no figures
            ("three vans, one car and two buses").
        spare: How many words for one follow the last part, which may be parts or not ("and one van").
    """

    total: Claim
    parts: tuple[Claim, ...]
    ones: int = 0
    spare: int = 0

    @property
    def added(self) -> Decimal:
        """What the parts come to, as written."""
        return sum(_numbers((self.total, *self.parts))[1:], Decimal(self.ones))

    @property
    def stated(self) -> Decimal:
        """The total as written."""
        return _numbers((self.total, *self.parts))[0]

    def holds(self) -> bool:
        """Whether the parts come to the total, rounding allowed for."""
        whole, *parts = _intervals((self.total, *self.parts))
        added = arithmetic.total([*parts, Interval.exactly(Decimal(self.ones))])
        spared = added.plus(Interval.exactly(Decimal(self.spare)))
        fits = any(_meet_inside(each, whole) for each in (added, spared))
        return self.added == self.stated or fits or self._is_rounded()

    def fitting(self) -> Parted:
        """The same with all but one part, some in a row, large ones, or those of one noun or measure, if they fit."""
        if self.holds():
            return self
        count = len(self.parts)
        numbers = zip(self.parts, _numbers((self.total, *self.parts))[1:], strict=True)
        large = tuple(part for part, number in numbers if number * LEAST_OF_TOTAL >= self.stated)
        but_one = (self.parts[:at] + self.parts[at + 1 :] for at in range(1, count - 1))
        rows = (self.parts[at : at + size] for size in range(count - 1, 1, -1) for at in range(count - size + 1))
        nouns = dict.fromkeys(part.figure.noun for part in self.parts)
        of_noun = (tuple(part for part in self.parts if part.figure.noun == noun) for noun in nouns)
        fewer = [*but_one, *rows, *(parts for parts in (large, *of_noun) if 1 < len(parts) < count)]
        tried = (Parted(self.total, parts) for parts in fewer)
        exact = next((parted for parted in tried if parted.added == parted.stated), None)
        if exact is not None:
            return exact
        measure = dimension(self.total.figure)
        alike_parts = tuple(part for part in self.parts if dimension(part.figure) == measure)
        of_measure = Parted(self.total, alike_parts)
        return of_measure if 1 < len(alike_parts) < count and of_measure.holds() else self

    def _is_rounded(self) -> bool:
        """Whether long numbers miss each other by no more than each of them may have been rounded by."""
        numbers = _numbers((self.total, *self.parts))
        step = min(claim.figure.value.step for claim in (self.total, *self.parts))
        long = min(numbers) >= ROUNDED_FROM * step
        return long and abs(self.added - self.stated) <= step * (len(numbers) - 1) / 2

    def slips(self, digits: int = arithmetic.TELLING_DIGITS) -> bool:
        """Whether one of the figures, changed by a slip of the pen, makes the parts come to the total."""
        added, stated = self.added, self.stated
        fewest, most = sorted(map(arithmetic.telling_digits, (added, stated)))
        if most < digits or fewest < arithmetic.TELLING_DIGITS - 1 or not self._is_between(WITHIN_LOW, WITHIN_HIGH):
            return False
        numbers = _numbers((self.total, *self.parts))[1:]
        return arithmetic.is_slip(added, stated) or any(
            arithmetic.is_slip(number + stated - added, number) for number in numbers
        )

    def is_plausible(self) -> bool:
        """Whether the sum comes near enough to the total for the two to be meant as equal."""
        return self._is_between(FAR_LOW, FAR_HIGH) or abs(self.added - self.stated) <= SMALL_MISS or self.holds()

    def is_close(self) -> bool:
        """Whether the parts come nearer to the total than some of its parts are likely to."""
        return self._is_between(CLOSE_LOW, CLOSE_HIGH)

    def is_precise(self, digits: int = arithmetic.TELLING_DIGITS) -> bool:
        """Whether all figures have so many telling digits that a sum which nearly fits is no accident."""
        return min(map(arithmetic.telling_digits, _numbers((self.total, *self.parts)))) >= digits

    def _is_between(self, low: Decimal, high: Decimal) -> bool:
        return bool(self.stated) and low <= self.added / self.stated <= high

    def sums(self) -> str:
        """The parts and what they come to, in signs."""
        numbers = [*_numbers((self.total, *self.parts))[1:], *[Decimal(1)] * self.ones]
        added = arithmetic.written(self.added, 6)
        return f"{' + '.join(arithmetic.written(number, 6) for number in numbers)} = {added}"


def _meet_inside(added: Interval, whole: Interval) -> bool:
    """Whether a sum meets its total, and not only if every figure were rounded by half a unit the same way."""
    rounded = added.low != added.high and whole.low != whole.high
    return added.meets(evolve(whole, low_open=True, high_open=True) if rounded else whole)


def alike(total: Claim, part: Claim) -> bool:
    """Whether a figure can be a part of another: of one dimension, and no larger.

    A bare number with a scale word has the unit of its total, and a large one the currency.
    """
    one, two = total.figure, part.figure
    large = one.kind == "money" and (two.value.first or ZERO) >= LARGE
    scaled = one.kind in UNITED and is_bare(two) and (two.value.worded or large)
    if scaled or (one.kind in COUNTED and two.kind in COUNTED):
        return (two.value.first or ZERO) <= (one.value.first or ZERO)
    if dimension(one) != dimension(two):
        return False
    a, b = arithmetic.of_figures((one, two))
    return b.low is not None and a.high is not None and b.low <= a.high


def labels(setting: Setting, parts: Sequence[Claim]) -> set[str]:
    """Concepts that say which part each figure is."""
    found: set[str] = set()
    for part in parts:
        around = setting.around(part)
        found |= meanings(around, setting.lexicon)
        if part.figure.noun:
            found.add(part.figure.noun)
    return found


def ballot_label(setting: Setting, claim: Claim) -> str:
    """How a number or share of people voted: the label behind it in its clause, else the one before it; "" for none."""
    behind = setting.behind_number(claim)
    ends = MARKS | setting.lexicon.joiners
    stop = next((at for at, word in enumerate(behind) if word in ends), len(behind))
    return _vote(setting, behind[:stop]) or _vote(setting, setting.before(claim)[-LABEL_REACH:])


def _vote(setting: Setting, low: list[str]) -> str:
    ballot = setting.lexicon.ballot
    listed = (phrase[1] for at in range(len(low)) if (phrase := ballot.ahead(low, at)) is not None)
    found = {*(VOTES & setting.concepts(low)), *listed}
    return next((label for label in VOTE_ORDER if label in found), "")


def lack_those_in_favour(setting: Setting, parts: Sequence[Claim]) -> bool:
    """ "For 119, against 102, abstentions 12": whether parts are those against and neither, who come to no total."""
    return {ballot_label(setting, part) for part in parts} == VOTES - {"in_favour"}


def listed(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether the parts form a list: commas or short words between them."""
    gaps = [setting.between(a, b) for a, b in pairwise(parts)]
    return all(len(low) <= GAP and "." not in low for low in gaps)


def without_brackets(low: list[str]) -> list[str]:
    """Tokens without those of the first brackets among them."""
    if "(" in low and ")" in low[low.index("(") :]:
        first = low.index("(")
        return low[:first] + low[low.index(")", first) + 1 :]
    return low


def restated(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the first of some parts is the total in another unit: "7,912 people, equal to 6,844 posts, and 846 beds".

    Then what follows it is told in a clause of its own, or those counted are people and things.
    """
    lexicon, low = setting.lexicon, setting.between(total, parts[0])
    led = low[:-1] if low[-1:] != [] and low[-1] in {",", *lexicon.articles, *lexicon.determiners} else low
    if not (closes(lexicon.that_is, low) or closes(lexicon.that_is, led)):
        return False
    people = {part.figure.noun in PEOPLE for part in parts if part.figure.noun in NOUNS}
    if total.figure.noun in NOUNS and not (total.figure.noun in POSTS and people == {True}):
        people.add(total.figure.noun in PEOPLE)
    gaps = [setting.link(a, b) for a, b in pairwise(parts)]
    listed = len(gaps) > 1 and gaps[-1][:-1] == [","]
    return len(people) > 1 or any(_begins_clause(setting, gap) for gap in gaps[: len(gaps) - listed])


def _begins_clause(setting: Setting, gap: list[str]) -> bool:
    """Whether an "and" between two parts begins a clause: a comma stands before it, or a verb behind it."""
    lexicon = setting.lexicon
    at = next((at for at, word in enumerate(gap) if word in lexicon.joiners), len(gap))
    behind = gap[at + 1 :]
    verb = not all(word in lexicon.grammar or holds(lexicon.others, [word]) for word in behind)
    return verb or (at < len(gap) and gap[at - 1 : at] == [","])


def nothing_else(setting: Setting, last: Claim) -> bool:
    """Whether the clause behind the last of some parts says that there is no more: "; no other office is touched"."""
    lexicon, text = setting.lexicon, setting.document.text
    low = Tokens(text, last.figure.end, min(len(text), last.figure.end + REST_REACH)).low
    stops = [at for at, word in enumerate(low) if word in CLAUSES]
    clauses = [low[at + 1 : end] for at, end in itertools.pairwise([*stops, len(low)])]
    return any(
        (holds(lexicon.others, clause[:LONGEST_OPENING]) or holds(lexicon.on_top, clause[:LONGEST_OPENING]))
        and holds(lexicon.negated, clause[:DENIAL_REACH])
        for clause in clauses
    )


def untold_rest(setting: Setting, last: Claim) -> bool:
    """Whether what follows the last of some parts speaks of a rest: "£50,000 from the fund, the rest from gifts"."""
    lexicon, text = setting.lexicon, setting.document.text
    low = Tokens(text, last.figure.end, min(len(text), last.figure.end + REST_REACH)).low
    starts = [at for at, word in enumerate(low) if word in CLAUSES or word in lexicon.joiners]
    if len(starts) > 1 and low[starts[0]] in CLAUSES and starts[1] == starts[0] + 1:
        starts.pop(0)
    lead = low[starts[0] + 1 :][:LONGEST_OPENING] if starts else []
    told = len(lead) > 1 and lead[0] in lexicon.determiners and holds(lexicon.others, lead[1:2])
    return told or "rest" in meanings(lead, lexicon)


def is_amount(claim: Claim) -> bool:
    """Whether a figure is an exact amount."""
    figure = claim.figure
    return figure.kind in AMOUNTS and figure.value.comparator == "=" and (figure.value.first or ZERO) > 0


def amounts(claims: Iterable[Claim]) -> list[Claim]:
    """Those of some figures that are exact amounts, in their order."""
    return [claim for claim in claims if is_amount(claim)]


def amounts_before(earlier: Sequence[Setting]) -> list[Claim]:
    """The exact amounts of the last of the sentences before, if there is one."""
    return amounts(claim for place in earlier[-1:] for claim in place.claims)


def is_length(claim: Claim) -> bool:
    """Whether a figure is an exact time that something lasts."""
    figure = claim.figure
    exact = figure.value.comparator == "=" and (figure.value.first or ZERO) > 0
    return figure.kind == "duration" and exact and "age" not in figure.trace


def without_counts_of_parts(setting: Setting) -> list[Claim]:
    """The claims of a sentence without a count of how many parts follow it: "in five stages: 168, 154, …".

    What a bracket takes out of a part is no part of its own: "1,105 (of which 642 in the city)", "27,360 (38 a head)";
    nor is what tells the size of each of a part, or what it is in: "28 flats of one room, 96 of two", "40 in two cars".
    """
    claims = setting.claims
    return [
        claim
        for at, claim in enumerate(claims)
        if not (0 < at < len(claims) - 2 and _announces(setting, at))
        and not _is_taken_out(setting, claim)
        and not (at and (_is_size_of_each(setting, claims[at - 1], claim) or _contains(setting, claims[at - 1], claim)))
    ]


def _contains(setting: Setting, part: Claim, claim: Claim) -> bool:
    """Whether nothing but a preposition of place leads from a bare number to a smaller count of what so many are in."""
    one, two, low = part.figure.value.first, claim.figure.value.first, setting.between(part, claim)
    bare = part.figure.end == part.figure.number_end and claim.figure.kind == "count"
    return bare and len(low) == 1 and low[0] in setting.lexicon.locatives and (two or ZERO) < (one or ZERO)


def _is_size_of_each(setting: Setting, part: Claim, claim: Claim) -> bool:
    """Whether nothing but "of" leads from a number to a smaller one without a noun: the whole would be larger."""
    one, two = part.figure.value.first, claim.figure.value.first
    if claim.figure.noun is not None or not is_bare(claim.figure) or one is None or two is None or two >= one:
        return False
    low = setting.between(part, claim)
    return len(low) == 1 and low[0] in setting.lexicon.of_words


def _is_taken_out(setting: Setting, claim: Claim) -> bool:
    lead, behind, lexicon = setting.before(claim), setting.after(claim), setting.lexicon
    if claim is setting.claims[0] or not _is_bracketed(setting, claim):
        return False
    before = setting.claims[setting.claims.index(claim) - 1]
    each = "each" in setting.concepts(behind[:RATE]) or not lexicon.per_words.isdisjoint(behind[:RATE])
    other = ")" in behind and dimension(before.figure) != dimension(claim.figure)
    return each or other or ("(" in lead and opens(lexicon.of_which, lead[lead.index("(") :]))


def _is_bracketed(setting: Setting, claim: Claim) -> bool:
    lead = setting.document.text[setting.start : claim.figure.start]
    return lead.count("(") > lead.count(")")


def _announces(setting: Setting, at: int) -> bool:
    """Whether a count is that of all that follow it, behind a colon or a bracket."""
    count, following = setting.claims[at], len(setting.claims) - at - 1
    if count.figure.kind not in COUNTED or count.figure.value.first != following:
        return False
    return not OPENS_LIST.isdisjoint(setting.between(count, setting.claims[at + 1]))


def _numbers(claims: Sequence[Claim]) -> list[Decimal]:
    """The numbers of figures in one unit."""
    return [value.first or ZERO for value in _values(claims)]


def _intervals(claims: Sequence[Claim]) -> list[Interval]:
    """What the figures assert; beside hundredths of a million no other is rounded to whole ones."""
    found = [arithmetic.stated(value) for value in _values(claims)]
    units = {claim.figure.unit for claim in claims} - {None}
    if len(units) > 1 or len({scale_of(claim.figure) for claim in claims}) > 1:
        return found
    if scale_of(claims[0].figure) == 1:
        return _as_fine(claims, found)
    steps = [claim.figure.value.step for claim in claims]
    widest = min(steps) * MIXED
    return [
        interval
        if step == min(steps)
        else Interval.around(claim.figure.value.first or ZERO, min(step, widest) * COARSE)
        for claim, step, interval in zip(claims, steps, found, strict=True)
    ]


def _as_fine(claims: Sequence[Claim], found: Sequence[Interval]) -> list[Interval]:
    """Amounts written out in full: where two of them are exact, all are.

    Of money none is rounded more than the finest of them ("485,000", "310,000").
    """
    margins = sorted(((each.high or ZERO) - (each.low or ZERO)) / 2 for each in found)
    rounded = len(margins) < 2 or margins[1]
    if rounded and (not margins[0] or claims[0].figure.kind != "money"):
        return list(found)
    return [Interval.around(claim.figure.value.first or ZERO, margins[0]) for claim in claims]


def _values(claims: Sequence[Claim]) -> list[Value]:
    """The values of figures as written, or in their base unit where they have several units."""
    same = len({claim.figure.unit for claim in claims} - {None}) < 2
    return [claim.figure.value if same else based(claim.figure) for claim in claims]
