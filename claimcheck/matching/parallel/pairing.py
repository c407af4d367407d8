"""Claims of aligned lines that correspond: equal figures first, then what is left one to one."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck.arithmetic import TELLING_DIGITS, telling_digits
from claimcheck.claims import concepts_near
from claimcheck.comparison import based, dimension, has_scale, in_part_only, relation
from claimcheck.diagnosis import slip_between
from claimcheck.languages.concepts import NOUNS, rivals
from claimcheck.matching import namesakes
from claimcheck.matching.parallel._shape import Alignment, Bead, Link
from claimcheck.model import Claim, Figure
from claimcheck.values import TEN, Relation

LOOSE: tuple[Relation, ...] = ("range", "hedge", "bound")
NEIGHBOURS = 2
"""How many beads before and behind are searched for a figure that has moved."""
COUNTED_REACH = 2
"""Up to how many words from a figure a concept says what is counted."""
CONTEXT_REACH = 8
"""Up to how many words from a figure a concept or a name speaks for it."""
MOST_RATIO = Decimal(12)
"""How many times the one of two figures may be the other, as changed figures go."""
SLIPS_OF_SCALE = frozenset(Decimal(10) ** power for power in (3, 6, 9))
"""What a wrong scale word makes of a figure."""
SMALL_ORDINAL = 4
"""Ordinals below it are words of many meanings, and compared with nothing."""
SMALL = 12
"""Numbers up to it stand in every text; elsewhere they are the same figure only where they count the same."""
SLIPS_OF_THE_PEN = frozenset(("transposition", "dropped-digit", "day-month", "unit"))
"""Slips that two figures of different meaning hardly ever differ by."""
MADE_RATES = frozenset(("hourly", "daily", "weekly", "monthly", "annual", "per_capita"))
"""Words beside a figure that make it a rate."""
NEVER_CONVERTED = frozenset(("money", "percent"))
"""Kinds of figures whose units no translation turns into each other."""
WITH_UNIT = frozenset(("duration", "money", "percent", "quantity"))

Claims = tuple[list[Claim], list[Claim]]
"""Claims of the first and of the second document."""


def links(alignment: Alignment) -> list[Link]:
    """The pairs of claims that correspond, in the order of the first document."""
    found: list[Link] = []
    rest: list[Claims] = []
    shared: list[list[Claim]] = []
    for bead in alignment.beads:
        equal = _equal(*_sides(alignment, bead))
        found += equal
        shared.append([link.one for link in equal])
        rest.append(_without(alignment, bead, equal))
    for at in range(len(rest)):
        near = rest[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1]
        left = [link for link in _left(rest[at], near) if not _complementary(link, shared[at])]
        found += left if alignment.beads[at].shared else [link for link in left if not _is_chance(link)]
    return sorted(found, key=lambda link: link.one.figure.start)


def _is_chance(link: Link) -> bool:
    """Whether two numbers left over in sentences that share nothing count different things, as far as is known."""
    one, two = link.one.figure, link.two.figure
    bare = dimension(one) == "number" and not _same_head(one, two)
    return bare and slip_between(one, two) not in SLIPS_OF_THE_PEN


def _sides(alignment: Alignment, bead: Bead) -> Claims:
    one = [claim for line in alignment.lines_one[slice(*bead.one)] for claim in line.claims]
    two = [claim for line in alignment.lines_two[slice(*bead.two)] for claim in line.claims]
    return one, two


def _without(alignment: Alignment, bead: Bead, links: Sequence[Link]) -> Claims:
    """What is left over, figures aside whose number stands on the other side without being a figure there."""
    used = {id(claim) for link in links for claim in (link.one, link.two)}
    one, two = ([claim for claim in side if id(claim) not in used] for side in _sides(alignment, bead))
    digits = [
        frozenset[str]().union(*(line.stray for line in lines[slice(*span)]))
        for lines, span in ((alignment.lines_one, bead.one), (alignment.lines_two, bead.two))
    ]
    return [c for c in one if not _written(c.figure, digits[1])], [c for c in two if not _written(c.figure, digits[0])]


def _written(figure: Figure, digits: frozenset[str]) -> bool:
    number = figure.value.edge
    return figure.value.axis == "number" and number is not None and format(number.normalize(), "f") in digits


def _equal(one: Sequence[Claim], two: Sequence[Claim]) -> list[Link]:
    """Pairs of figures with equal or compatible values, the best first; every claim in one pair at most."""
    scored = []
    for i, a in enumerate(one):
        for j, b in enumerate(two):
            score = likeness(a.figure, b.figure)
            if score > 0:
                place = abs((i + 0.5) / len(one) - (j + 0.5) / len(two))
                scored.append((-score - _context(a, b) + 0.5 * place, i, j))
    scored.sort()
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for _, i, j in scored:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            found.append(Link(one[i], two[j], _comparable(one[i].figure, two[j].figure)))
    return found


def likeness(a: Figure, b: Figure) -> float:
    """How well the values of two figures fit: 0 for those that do not, from 2 for equal numbers of any kind."""
    alike = bool(_numbers(a) & _numbers(b))
    related = relation(a, b, "copied")
    bonus = 0.5 * (a.kind == b.kind) + 0.5 * (a.noun is not None and a.noun == b.noun)
    if related != "same" and in_part_only(a, b):
        return 0.0
    if related in ("apart", "incomparable"):
        return 2.0 + bonus if alike else 1.5 * (_misread(a, b) and len(_digits(a)) > 3)
    if related in LOOSE and not alike:
        return 1.0 + bonus
    if related == "same":
        return bonus + 3.5
    return bonus + (3.0 if alike else 2.5)


def _numbers(figure: Figure) -> set[Decimal]:
    """The numbers written: of dates the day of the month, or the year."""
    value = figure.value
    ends = {end for end in (value.first, value.last) if end is not None}
    if value.axis == "number":
        return ends
    days = [datetime.date.fromordinal(int(end)) for end in ends]
    if value.granularity == "day":
        return {Decimal(day.day) for day in days}
    return {Decimal(day.year) for day in days} if value.granularity == "year" else set()


def _context(a: Claim, b: Claim) -> float:
    """A little for claims that share what stands near: concepts and names."""
    concepts = {name for name, far in a.slot.concepts if abs(far) < CONTEXT_REACH}
    names = {name for name, far in a.slot.names if abs(far) < CONTEXT_REACH}
    shared = len({name for name, far in b.slot.concepts if abs(far) < CONTEXT_REACH and name in concepts})
    return 0.1 * min(3, shared) + 0.1 * min(
        3, len({name for name, far in b.slot.names if abs(far) < CONTEXT_REACH and name in names})
    )


def _left(rest: Claims, near: Sequence[Claims]) -> list[Link]:
    """What is left over on both sides of a bead, one to one in its sort."""
    groups: dict[str, Claims] = {}
    for side in (0, 1):
        for claim in rest[side]:
            groups.setdefault(_sort(claim.figure), ([], []))[side].append(claim)
    found = [Link(a, b) for one, two in groups.values() for a, b in _mutual(one, two) if not _moved(a, b, near)]
    if not found and len(rest[0]) == len(rest[1]) == 1:
        found += _elided(rest[0][0], rest[1][0], near)
    return [] if len(found) > 1 and any(_year(link.one.figure) for link in found) else found


def _complementary(link: Link, shared: Sequence[Claim]) -> bool:
    """Whether two numbers and one that both sentences hold are a whole and its two parts, or two levels and a change.

    Small numbers add up by chance, and one whose digits are swapped is rather the other misread.
    """
    a, b = link.one.figure, link.two.figure
    one, two = based(a).edge, based(b).edge
    if one is None or two is None or a.value.axis != "number":
        return False
    if min(abs(one), abs(two)) < TEN and max(telling_digits(one), telling_digits(two)) < TELLING_DIGITS:
        return False
    if slip_between(a, b) in SLIPS_OF_THE_PEN:
        return False
    others = [based(claim.figure).edge for claim in shared if dimension(claim.figure) == dimension(a)]
    return any(number in (one + two, abs(one - two)) for number in others)


def _year(figure: Figure) -> bool:
    """Whether a figure is a year: where it differs and another figure does too, the two speak of two years."""
    return figure.kind == "date" and figure.value.granularity == "year"


def _mutual(one: Sequence[Claim], two: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """The pairs that may be one statement: the only one on each side, or the only one of its noun and unit."""
    if len(one) == len(two) == 1:
        one_pair = plausible(one[0].figure, two[0].figure) and not _opposed(one[0], two[0])
        return [(one[0], two[0])] if one_pair else []
    pairs = [
        (a, b)
        for a in one
        for b in two
        if _same_head(a.figure, b.figure) and plausible(a.figure, b.figure) and not _opposed(a, b)
    ]
    return [
        (a, b)
        for a, b in pairs
        if sum(a is first for first, _ in pairs) == 1 and sum(b is second for _, second in pairs) == 1
    ]


def _opposed(a: Claim, b: Claim) -> bool:
    """Whether the two stand beside concepts that exclude each other, one of which the other sentence never names.

    The same holds of a word beside one of them that makes it a rate, where the other sentence has no such. Where a slip
    makes one figure of the other, the words of a translation may stray further.
    """
    if slip_between(a.figure, b.figure) in SLIPS_OF_THE_PEN:
        return False
    one, two = concepts_near(a, COUNTED_REACH), concepts_near(b, COUNTED_REACH)
    first, second = ({concept for concept, _ in claim.slot.concepts} for claim in (a, b))
    if MADE_RATES & ((one - second) | (two - first)):
        return True
    both = first & second
    return any(rivals(concept) & two - both for concept in one - both)


def _same_head(a: Figure, b: Figure) -> bool:
    """Whether two figures of one sort count or measure the same."""
    return a.kind == b.kind and a.unit == b.unit and (a.kind != "count" or (a.noun is not None and a.noun == b.noun))


def _sort(figure: Figure) -> str:
    """Figures of one sort may contradict each other."""
    return f"date:{figure.value.granularity}" if figure.kind == "date" else dimension(figure)


def _moved(a: Claim, b: Claim, near: Sequence[Claims]) -> bool:
    """Whether one of two figures has its like left over elsewhere near by."""
    firsts = [claim for one, _ in near for claim in one if claim is not a]
    seconds = [claim for _, two in near for claim in two if claim is not b]
    return any(_again(a.figure, other.figure) for other in seconds) or any(
        _again(other.figure, b.figure) for other in firsts
    )


def _again(a: Figure, b: Figure) -> bool:
    number = a.value.edge
    small = a.value.axis == "number" and number is not None and number <= SMALL
    return likeness(a, b) >= 2 and (not small or _same_head(a, b))


def _elided(a: Claim, b: Claim, near: Sequence[Claims]) -> list[Link]:
    """The only figures left, one of them without the unit that the other has: it is compared as if it had it."""
    if a.figure.kind in WITH_UNIT and _bare(b.figure):
        a, b = a, evolve(b, figure=_like(b.figure, a.figure))
    elif b.figure.kind in WITH_UNIT and _bare(a.figure):
        a, b = evolve(a, figure=_like(a.figure, b.figure)), b
    else:
        return []
    alike = a.figure.trace[:1] == b.figure.trace[:1]
    return [Link(a, b)] if alike and plausible(a.figure, b.figure) and not _moved(a, b, near) else []


def _bare(figure: Figure) -> bool:
    return figure.kind == "number" and figure.value.axis == "number"


def _like(bare: Figure, model: Figure) -> Figure:
    return evolve(bare, kind=model.kind, unit=model.unit, trace=(*bare.trace, f"unit of the other text:{model.unit}"))


def _comparable(a: Figure, b: Figure) -> bool:
    """Whether two figures with one number were read as one kind, so that a difference would be one of the texts."""
    if a.kind == b.kind and a.kind in NEVER_CONVERTED and a.unit != b.unit:
        return not (doubtful(a, b) or namesakes.one_word(a, b))
    related = relation(a, b, "copied")
    return related != "incomparable" and _sort(a) == _sort(b) and (related != "apart" or not doubtful(a, b))


def plausible(a: Figure, b: Figure) -> bool:
    """Whether two different figures may be one that was changed: of one size, or a slip of scale between sure ones."""
    if doubtful(a, b):
        return False
    one, two = a.value.edge, b.value.edge
    if a.value.axis != "number" or not one or not two:
        return a.value.axis == b.value.axis
    if a.kind == "ordinal" and min(one, two) < SMALL_ORDINAL:
        return False
    ratio = _ratio(one, two)
    return ratio <= MOST_RATIO or (ratio in SLIPS_OF_SCALE and ((_sure(a) and _sure(b)) or _digits(a) == _digits(b)))


def _ratio(one: Decimal, two: Decimal) -> Decimal:
    """How many times the smaller of two numbers the larger is, whatever their signs."""
    return max(abs(one), abs(two)) / min(abs(one), abs(two))


def doubtful(a: Figure, b: Figure) -> bool:
    """Whether the difference of two figures may lie in how they are written, or read."""
    return _vague(a) or _vague(b) or _misread(a, b)


def _misread(a: Figure, b: Figure) -> bool:
    """Whether equal digits explain a difference in size: a grouping mark taken for a decimal one, a scale not read."""
    one, two = a.value.edge, b.value.edge
    if a.value.axis != "number" or b.value.axis != "number" or not one or not two or one == two:
        return False
    if _digits(a) != _digits(b) or not _digits(a):
        return False
    if has_scale(a) == has_scale(b):
        return not has_scale(a) and _ratio(one, two) in SLIPS_OF_SCALE
    return not _written_out(b if has_scale(a) else a)


def _written_out(figure: Figure) -> bool:
    """Whether the unit, or the thing counted, stands right behind the number, so that no scale is left unread there."""
    behind = figure.document.text[figure.number_end : figure.end].split()
    return bool(behind) and (figure.kind in WITH_UNIT or (len(behind) == 1 and figure.noun in NOUNS))


def _vague(figure: Figure) -> bool:
    """Whether the number is a word such as "dozens", or a scale word alone."""
    if "vague" in figure.trace:
        return True
    ones = set(format((figure.value.edge or Decimal(0)).normalize(), "f")) <= set("10")
    return ones and figure.trace[:1] == ("words",) and has_scale(figure)


def _sure(figure: Figure) -> bool:
    """Whether the size is written out: by a scale word, or by four digits or more."""
    return has_scale(figure) or len(_digits(figure)) > 3


def _digits(figure: Figure) -> str:
    """The digits of a figure's number; all of them where there are two, as in a range and in "2 h 25 min"."""
    whole = figure.kind == "duration" or figure.value.comparator == "between"
    text = figure.text if whole else figure.document.text[figure.number_start : figure.number_end]
    return "".join(letter for letter in text if letter.isdigit())
