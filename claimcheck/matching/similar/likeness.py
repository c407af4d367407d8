"""How well two claims fit one slot: shared features, each weighed by how near and how distinctive it is."""

from __future__ import annotations

import datetime
import functools
from decimal import Decimal
from math import sqrt
from typing import NamedTuple

from attrs import evolve

from claimcheck.arithmetic import differ_in_one
from claimcheck.claims import anchor, anchor_of_difference, anchor_of_sum
from claimcheck.comparison import based, in_part_only, one_day_of_the_year, relation
from claimcheck.diagnosis import is_in_parts, slip_between
from claimcheck.matching.similar._shape import Profile, one_whole
from claimcheck.model import Figure
from claimcheck.values import HUNDRED, ZERO, Relation, Value

CONCEPT, NAME, WORD, BESIDE, AROUND, HEAD, ONE_WHOLE = 2.0, 1.2, 0.9, 0.5, 0.2, 0.5, 1.3
FAR_BOUND = 0.05
"""What a bound far from the other value ("more than 30" against 193) says for one fact: it excludes nothing."""
LOOSE_BOUND, NEAR_BOUND, AT_BOUND = 0.25, 0.5, 0.8
"""What a bound says where it excludes little, and near the other value; and what share of an equal one, where it is."""
NEAR_RATIO = Decimal("1.15")
"""How many times the smaller the larger of two near values is."""
SLIP_WEIGHTS = {
    "scale": 0.6, "long-scale": 0.8, "transposition": 0.5, "dropped-digit": 0.4, "currency": 1.15, "unit": 0.5,
    "day-month": 0.8, "year": 0.8, "sign": 0.6, "percent-points": 0.6,
}  # fmt: skip
"""How much each slip speaks for one slot."""
BY_DIGITS = (0.5, 0.75, 1.0, 1.6, 2.0)
"""How much more or less a slip speaks where the numbers have so many digits: of many digits few are by chance."""
SWAPPED_YEARS, NEAR_YEARS = 0.8, 2
"""How much 1985 and 1958 speak for one year, and how many years apart two may be one miscounted."""
NEAR_CENTURY, MOST_CENTURIES = 0.5, 2 * 36525
"""How much one of two centuries speaks for the other, and how many days they may lie apart for that."""
ROUND_YEARS = (10, 100)
"""How many years apart two are that differ in one digit by one."""
LONG_AGO, FORGOTTEN = 1.2, 15 * 365
"""What one year long ago says for one fact, and from how many days on it is long ago."""
DAY, IN_MONTH = 1.6, 0.6
"""What one day says for one fact, and what a day in the month that the other text names."""
AT_END = 0.75
"""What share of that it says to be an end of the range of the other text, or to differ in a year that is left out."""
OTHER_DIGIT, FEWEST_DIGITS = 0.5, 4
"""How much one other digit speaks for one number, and how many digits a number must have for that."""
FEWEST_SWAPPED, SWAPPED_IN_PAIRS = 3, 4
"""How many digits a number must have, as precise as the coarser one of two, for their order to tell; and of how many no
more than two may have changed places: four are often the same by chance, and more hardly ever.
"""
BY_RATIO, FAR_RATIO = ((Decimal("1.5"), 0.3), (Decimal(3), 0.1), (Decimal(10), -0.4)), -1.0
"""What two numbers that no slip sets apart say for one fact: up to so many times as large, and further apart."""
DIGITS = frozenset(map(Decimal, range(10)))
MOST_RATIO, WIDEST_RATIO = Decimal("2.05"), Decimal(5)
"""Two numbers further apart than this are a whole and its part rather than one number, a slip aside; and where no other
figure of the kind is there.
"""
OF_ANY_FACT = frozenset(("previous",))
"""What two figures have in common that are of any two facts: both tell what was before."""
MOST_NAMES, MOST_WORDS, MOST_ANCHORS = 1.0, 1.8, 1.5
"""What all names, all words and all figures around may say together at the most, so that no crowd of them decides."""


class Context(NamedTuple):
    """How much speaks for one slot, values aside, by what it is that two claims share.

    Attributes:
        concepts: Concepts near both figures.
        names: Names near both.
        words: Words of one language near both.
        beside: Figures in both sentences.
        around: Figures in a sentence and in those beside the other.
        counted: One head or noun, and equal wholes.
        total: All of it; about 1 for one shared word beside each figure.
    """

    concepts: float
    names: float
    words: float
    beside: float
    around: float
    counted: float
    total: float


def context(a: Profile, b: Profile) -> Context:
    """How much speaks for one slot, values aside."""
    one_language = a.figure.language == b.figure.language
    counted = HEAD if (a.head and a.head == b.head) or (one_language and a.noun and a.noun == b.noun) else 0.0
    counted += ONE_WHOLE if one_whole(a, b) else 0.0
    concepts, names = CONCEPT * _shared(a.near, b, a), min(MOST_NAMES, NAME * _shared(a.names, b, a))
    words = min(MOST_WORDS, WORD * _shared(a.words, b, a)) if one_language else 0.0
    beside = BESIDE * sum(map(weight_of, a.beside & b.beside))
    around = AROUND * sum(map(weight_of, (a.around & b.around) | (a.around & b.beside) | (a.beside & b.around)))
    total = concepts + names + words + min(MOST_ANCHORS, beside + around) + counted
    return Context(concepts, names, words, beside, around, counted, total)


def _shared(keys: dict[str, float], b: Profile, a: Profile) -> float:
    """The features both have; those that are faint on either side count less than their mean."""
    mine, theirs = a.weight, b.weight
    total = 0.0
    for key in keys:
        if key in theirs and key not in OF_ANY_FACT:
            total += min(1.0, sqrt(mine[key] * theirs[key])) ** 1.5
    return total


@functools.lru_cache(maxsize=1 << 14)
def weight_of(anchor: str) -> float:
    """How telling a shared figure is, by its significant digits: 0.2 for "3", 1 for "1,284.6"."""
    kind, _, rest = anchor.partition(":")
    if kind == "date":
        return 0.8 if not rest[:4].isdigit() else 0.4
    return (0.15, 0.2, 0.5, 0.8, 1.0)[min(4, significant(rest.partition(":")[0]))]


def significant(number: str) -> int:
    """How many digits of a number say something: 1 for 5E+6, 5 for 1284.6."""
    try:
        digits = Decimal(number).normalize().as_tuple().digits
    except ArithmeticError:
        return 0
    return len(digits)


def equality(a: Profile, b: Profile) -> float:
    """How much the values themselves speak for one fact: 0 where they do not agree, up to 2.5 for many equal digits."""
    one, two = a.figure, b.figure
    if one.kind == "money" and one.unit != two.unit:
        return 0.0
    found = relation(one, two)
    if found in ("apart", "incomparable"):
        return 0.0
    if one.kind == "date":
        return _of_dates(one, two, found)
    if found not in ("same", "bound", "range") and _far(based(one), based(two)):
        return 0.0
    if found in ("bound", "range"):
        return _of_open(one, two, found)
    if found == "same":
        return _full(one)
    if in_part_only(one, two):
        return 0.0
    return {"rounding": 0.6, "truncation": 0.4, "hedge": 0.5}.get(found, 0.3)


def _of_dates(one: Figure, two: Figure, found: Relation) -> float:
    a, b = one.value, two.value
    if a.granularity != b.granularity:
        days = a.axis == b.axis == "day" and {a.granularity, b.granularity} == {"day", "month"}
        return IN_MONTH if days and found == "granularity" else 0.3
    if a.granularity == "year":
        full = LONG_AGO if _long_ago(one) and _long_ago(two) else 0.6
    else:
        full = DAY
        if one_day_of_the_year(one, two) or (a.granularity == "day" and found == "granularity" and _at_end(a, b)):
            return AT_END * full
    if a.axis != b.axis or found == "same":
        return full
    return AT_BOUND * full if found == "bound" and a.edge == b.edge else 0.4


def _of_open(one: Figure, two: Figure, found: Relation) -> float:
    """What values that are not both exact say: most where one stands at the end of the other."""
    a, b = _edge(one), _edge(two)
    if "between" in (a.comparator, b.comparator) and _at_end(based(one), based(two)):
        return AT_END * _full(one if b.comparator == "between" else two)
    if _far(a, b, times=2):
        return FAR_BOUND
    return _bound(a.first, b.first, _full(one)) if found == "bound" else 0.4


def _full(figure: Figure) -> float:
    """What an equal number says, by its digits that tell something."""
    number = figure.value.edge
    return (0.3, 0.5, 1.2, 1.9, 2.5)[min(4, significant(str(number)) if number is not None else 0)]


def _at_end(a: Value, b: Value) -> bool:
    """Whether two values have an end in common."""
    return not {a.first, a.last}.isdisjoint({b.first, b.last} - {None})


def _long_ago(figure: Figure) -> bool:
    """Whether a year lies so far before its document that few texts name it."""
    day, year = figure.document.date, figure.value.last
    return day is not None and year is not None and day.toordinal() - year > FORGOTTEN


def stated(profile: Profile) -> tuple[object, ...]:
    """What a figure states, as something that is equal for equal statements."""
    value = profile.figure.value
    return value.first, value.last, value.comparator, profile.figure.unit


def _bound(one: Decimal | None, two: Decimal | None, full: float) -> float:
    """What a bound says for one fact: nearly as much as a number where it stands at the same one."""
    if not one or not two or (one < 0) != (two < 0):
        return LOOSE_BOUND
    if one == two:
        return AT_BOUND * full
    return NEAR_BOUND if max(one, two) <= min(one, two) * NEAR_RATIO else LOOSE_BOUND


def _edge(figure: Figure) -> Value:
    value = based(figure)
    return value if value.first is not None else evolve(value, first=value.last)


def _far(one: Value, two: Value, times: int = 3) -> bool:
    """Whether two values that may meet are far apart all the same ("half a million", "about 3,100")."""
    low, high = one.edge, two.edge
    return bool(low and high and one.axis == "number" and max(abs(low), abs(high)) > times * min(abs(low), abs(high)))


def slip_of(a: Profile, b: Profile) -> str:
    """The slip that makes one of two values of the other; "" where none does."""
    return slip_between(a.figure, b.figure) or _swapped(a.figure, b.figure)


def slip(a: Profile, b: Profile, known: str | None = None) -> float:
    """How far two values that differ look like one value: a slip of the pen, or near each other; negative where far.

    `known` is what `slip_of` tells of them, where it has been asked.
    """
    known = slip_of(a, b) if known is None else known
    if known == "unit":
        return SLIP_WEIGHTS[known]
    if known in SLIP_WEIGHTS:
        return SLIP_WEIGHTS[known] * BY_DIGITS[min(len(BY_DIGITS) - 1, fewest_digits(a, b))]
    one, two = based(a.figure), based(b.figure)
    if one.axis != "number":
        return _days(one, two)
    low, high = one.edge, two.edge
    if not low or not high or (low < 0) != (high < 0):
        return 0.0
    if a.figure.unit == b.figure.unit and _one_digit(str(low.normalize()), str(high.normalize()), FEWEST_DIGITS):
        return OTHER_DIGIT
    ratio = max(low, high) / min(low, high)
    return next((weight for most, weight in BY_RATIO if ratio <= most), FAR_RATIO)


def in_one_digit(a: Profile, b: Profile) -> bool:
    """Whether two numbers of one unit differ in one digit of two or more, as a level and its change rarely do."""
    one, two = a.figure.value.first, b.figure.value.first
    if one is None or two is None or a.figure.unit != b.figure.unit:
        return False
    return _one_digit(str(one), str(two), fewest=2)


def _one_digit(one: str, two: str, fewest: int) -> bool:
    """Whether two numbers of so many digits differ in one of them."""
    return sum(map(str.isdigit, one)) >= fewest and differ_in_one(one, two)


def _swapped(a: Figure, b: Figure) -> str:
    """Whether the finer of two numbers, as precise as the coarser one, has its digits in another order."""
    one, two = a.value, b.value
    if a.unit != b.unit or one.first is None or two.first is None or one.axis != "number":
        return ""
    if (one.comparator == "between") != (two.comparator == "between") or (is_in_parts(a) and is_in_parts(b)):
        return ""
    unit = max(one.unit_of_rounding("written"), two.unit_of_rounding("written"))
    if unit <= 0:
        return ""
    first, second = (str((value / unit).to_integral_value()) for value in (one.first, two.first))
    return "transposition" if _are_in_another_order(first, second) else ""


def _are_in_another_order(one: str, two: str) -> bool:
    """Whether two numbers have the same digits in another order; of four digits two have changed places."""
    if one == two or sorted(one) != sorted(two) or len(one) < FEWEST_SWAPPED:
        return False
    return len(one) != SWAPPED_IN_PAIRS or sum(a != b for a, b in zip(one, two, strict=True)) == 2


def make_up(a: Profile, b: Profile, shared: frozenset[str]) -> bool:
    """Whether two numbers come to a third one that both documents hold: two parts of one whole.

    Those of one digit do so by chance, and those whose digits are swapped are rather one number misread.
    """
    if a.figure.value.edge in DIGITS or b.figure.value.edge in DIGITS:
        return False
    return anchor_of_sum(a.figure, b.figure) in shared and slip_of(a, b) != "transposition"


def has_grown(less: Profile, more: Profile) -> bool:
    """ "36,600 bars", "15,300 were added, so that 51,900 are recalled": whether what came on top is told beside."""
    one, two = less.figure.document.date, more.figure.document.date
    before = one is not None and two is not None and one <= two
    if not before or less.bucket == "ordinal" or slip_of(less, more) == "transposition":
        return False
    added = anchor_of_difference(more.figure, less.figure)
    told = added is not None and added in more.beside | more.around and added != anchor(less.figure)
    return told and (more.figure.value.edge or ZERO) - (less.figure.value.edge or ZERO) not in DIGITS


def of_one_size(a: Profile, b: Profile, *, alone: bool = False) -> bool:
    """Whether two values that differ are near enough to be meant as one, or a slip would make one of the other.

    "60 % are gone" and "40 % are left" say the same; where one literal has two values, one of them was misread.
    """
    one, two = based(a.figure), based(b.figure)
    low, high = one.edge, two.edge
    if one.axis != "number" or not low or not high:
        return True
    if one.literal == two.literal and a.figure.unit == b.figure.unit and one.comparator == two.comparator:
        return False
    if a.bucket.startswith("percent") and low + high == HUNDRED:
        return False
    ratio = max(abs(low), abs(high)) / min(abs(low), abs(high))
    return ratio <= (WIDEST_RATIO if alone else MOST_RATIO) or slip_between(a.figure, b.figure) in SLIP_WEIGHTS


def _days(a: Value, b: Value) -> float:
    one, two = a.edge, b.edge
    if one is None or two is None or a.axis != b.axis:
        return 0.0
    if a.granularity != b.granularity:
        return _coarser(a, b, int(one), int(two))
    if a.granularity == "year":
        return _years(datetime.date.fromordinal(int(one)).year, datetime.date.fromordinal(int(two)).year)
    if a.granularity == "century":
        return NEAR_CENTURY if abs(one - two) <= MOST_CENTURIES else 0.0
    if a.granularity == "day" and _misread(int(one), int(two)):
        return 0.5
    return 0.3 if abs(one - two) <= 31 else 0.0


def end_alike(a: Profile, b: Profile) -> bool:
    """Whether two times have one end in common, and their other ends look alike: 2 May to 3 June, 2 May to 3 July."""
    one, two = a.figure.value, b.figure.value
    if one.axis != "day" or not one.granularity == two.granularity == "day":
        return False
    if None in (one.first, one.last, two.first, two.last) or one.first == one.last or two.first == two.last:
        return False
    ends = [pair for pair in ((one.first, two.first), (one.last, two.last)) if pair[0] != pair[1]]
    return len(ends) == 1 and _like_days(*(datetime.date.fromordinal(int(end or 0)) for end in ends[0]))


def _like_days(a: datetime.date, b: datetime.date) -> bool:
    """Whether two days have one number in two months, or numbers in one month that differ in one digit."""
    one_month = (a.year, a.month) == (b.year, b.month)
    return a.day == b.day or (one_month and differ_in_one(f"{a.day:02}", f"{b.day:02}"))


def _coarser(a: Value, b: Value, one: int, two: int) -> float:
    """How far a date looks like another one told less precisely: a year beside it, or a month near it."""
    first, second = datetime.date.fromordinal(one), datetime.date.fromordinal(two)
    if {a.granularity, b.granularity} <= {"day", "month", "year"}:
        if "year" in (a.granularity, b.granularity):
            return 0.3 if abs(first.year - second.year) <= NEAR_YEARS else -0.4
        return 0.3 if abs(one - two) <= 62 else -0.4
    return -0.4


def _misread(one: int, two: int) -> bool:
    """Whether one slip makes one day of another: a digit dropped ("9" for "19"), two swapped, another month."""
    a, b = datetime.date.fromordinal(one), datetime.date.fromordinal(two)
    if a.month == b.month:
        short, long = sorted((str(a.day), str(b.day)), key=len)
        return long == short[::-1] or (len(short) < len(long) and short in long)
    return a.day == b.day and abs(a.month - b.month) == 1


def _years(one: int, two: int) -> float:
    if sorted(str(one)) == sorted(str(two)):
        return SWAPPED_YEARS
    if (
        sum(first != second for first, second in zip(str(one), str(two), strict=False)) == 1
        and abs(one - two) in ROUND_YEARS
    ):
        return OTHER_DIGIT
    return 0.5 if abs(one - two) <= NEAR_YEARS else 0.0


def times(a: Profile, b: Profile) -> Decimal:
    """How many times as large the larger of two numbers in one unit is; 0 where either is none, or nought."""
    one, two = (based(each.figure).first for each in (a, b))
    if not one or not two:
        return Decimal(0)
    return max(abs(one / two), abs(two / one))


def fewest_digits(a: Profile, b: Profile) -> int:
    """How many digits of the rounder of two numbers say something."""
    return min(_digits(a), _digits(b))


def _digits(a: Profile) -> int:
    number = a.figure.value.edge
    return significant(str(number)) if number is not None else 0
