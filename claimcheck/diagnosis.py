"""What a conflict looks like: the slip that would turn one value into the other, where one would."""

from __future__ import annotations

import datetime
from decimal import Decimal

import regex

from claimcheck.arithmetic import differ_in_one
from claimcheck.comparison import CHANGING, based, dimension
from claimcheck.model import Claim, Figure
from claimcheck.times import tells_its_year
from claimcheck.values import BOUNDS, Value

NAME_BEHIND = 8
"""Up to how many words behind a figure a name may tell its scope."""
ROUGH = 10
"""How many units of what it is rounded to a number must have at least."""
MANY_DIGITS = 5
"""Of so many digits or more, numbers with the same ones in any other order are no two numbers by chance."""
TAIL = 48
"""How many code points behind a figure are quoted to show its scope."""
SCALE_FACTORS = (10**3, 10**6, 10**9, 10, 100)
"""What a scale gone wrong multiplies by, the likeliest first."""
TELLING_DIGITS = 100
"""How many units of what it is rounded to a number must have for the digits left to tell that it is another's."""
YEARLY = frozenset(("day", "month", "bimester", "quarter", "quadrimester", "season", "half"))
"""Granularities of dates that come again each year."""
NEAR_YEARS = 2
"""How far apart the years of a day and a month may be that differ in them alone, but for one digit misread."""
MONTH = 31
"""Days of the longest month."""
PARTED, SIXTY = frozenset(("minute", "second")), 60
"""Units in which a time of several units is counted."""
PAUSE = regex.compile(r"[.,;:!?()«»“”\"–—]")
EXPLANATIONS = {
    "scale": "The values differ by a power of ten, as when thousands, millions or billions are mixed up.",
    "transposition": "The values have the same digits in another order.",
    "dropped-digit": "One value is the other with a digit left out.",
    "day-month": "Day and month have changed places.",
    "year": "The dates differ in the year alone.",
    "currency": "The numbers are equal, the currencies are not.",
    "unit": "The numbers are equal, the units are not.",
    "percent-points": "The numbers are equal; one is in percent, the other in percentage points.",
    "sign": "The values differ in sign alone.",
    "bound": "One statement turns the bound of the other round.",
    "rounding": "The coarser value is not what the finer one rounds to.",
    "scope": "The two sides may count different things.",
    "cumulative-drop": "A total that can only grow is smaller at the later date, and no correction is stated.",
    "long-scale": "The values differ by a thousand, as when a billion and a milliard are mixed up.",
    "later-larger": "The later document gives the larger figure, so that a further amount or a growth is possible.",
    "undated-larger": (
        "The document with the larger figure bears no date; if it is the later one, a further amount is possible."
    ),
}
"""A sentence for each diagnosis, for people."""


def diagnose(a: Claim, b: Claim) -> str:
    """The diagnosis of two claims that cannot both be true; "" where no slip shows."""
    if at_other_paces(a, b):
        return "unit"
    return slip_between(a.figure, b.figure) or _swapped_years(a.figure, b.figure) or scope(a, b)


def at_other_paces(a: Claim, b: Claim) -> bool:
    """Whether one amount recurs in another time than the other: 300 euros a week and 300 euros a month."""
    one, two = a.slot.amount.pace, b.slot.amount.pace
    return bool(one and two) and one != two


def slip_between(a: Figure, b: Figure) -> str:
    """The slip that turns one figure into the other; "" where none does."""
    return _unit_mix(a, b) or _dates(a, b) or _bounds(a, b) or _digits(a, b) or _rounded(a, b)


def _unit_mix(a: Figure, b: Figure) -> str:
    if a.unit == b.unit or a.value.first != b.value.first:
        return ""
    if {a.unit, b.unit} == {"percent", "percentage_point"}:
        return "percent-points"
    if a.kind == b.kind == "money":
        return "currency"
    return "unit" if a.kind == b.kind == "quantity" else ""


def _dates(a: Figure, b: Figure) -> str:
    one, two = a.value, b.value
    if one.axis != "day" or two.axis != "day" or one.first is None or two.first is None:
        return ""
    first, second = datetime.date.fromordinal(int(one.first)), datetime.date.fromordinal(int(two.first))
    if {one.granularity, two.granularity} == {"day"}:
        if (first.year, first.month, first.day) == (second.year, second.day, second.month):
            return "day-month"
    if {one.granularity, two.granularity} == {"day", "month"} and not (tells_its_year(a) and tells_its_year(b)):
        return ""
    return "year" if _another_year(one, two, first, second) else ""


def _another_year(one: Value, two: Value, first: datetime.date, second: datetime.date) -> bool:
    """Whether two days, months, quarters or seasons, or a day and a month, differ in the year alone."""
    if first.year == second.year:
        return False
    if {one.granularity, two.granularity} == {"day", "month"}:
        near = abs(first.year - second.year) <= NEAR_YEARS or differ_in_one(str(first.year), str(second.year))
        return near and first.month == second.month and not (_is_longer(one) or _is_longer(two))
    recurring = one.granularity == two.granularity and one.granularity in YEARLY
    return recurring and (first.month, first.day) == (second.month, second.day)


def _is_longer(value: Value) -> bool:
    """Whether dates run on beyond one month."""
    return value.first is not None and value.last is not None and value.last - value.first >= MONTH


def _swapped_years(a: Figure, b: Figure) -> str:
    """ "transposition" for 1931 and 1913; years are too often alike to tell by it that they fill one slot."""
    one, two = a.value, b.value
    if {one.granularity, two.granularity} != {"year"} or not one.first or not two.first:
        return ""
    years = (str(datetime.date.fromordinal(int(first)).year) for first in (one.first, two.first))
    return "transposition" if _swapped(*years) else ""


def _bounds(a: Figure, b: Figure) -> str:
    one, two = a.value, b.value
    turned = {one.comparator[0], two.comparator[0]} == {"<", ">"}
    edges = {one.first, one.last, two.first, two.last} - {None}
    return "bound" if turned and len(edges) == 1 else ""


def _digits(a: Figure, b: Figure) -> str:
    if (a.value.comparator == "between") != (b.value.comparator == "between"):
        return ""
    if a.unit != b.unit and a.kind == b.kind == "quantity" and dimension(a) == dimension(b):
        return _slip(a, b, based(a).first, based(b).first)
    if a.unit != b.unit:
        return ""
    parted = is_in_parts(a), is_in_parts(b)
    if any(parted) and _swapped(_clock(a), _clock(b)):
        return "transposition"
    if all(parted):
        return ""
    return _scaled(a.value, b.value) or _slip(a, b, a.value.first, b.value.first)


def is_in_parts(figure: Figure) -> bool:
    """Whether a time is told in hours, minutes and seconds, so that its number of seconds shows no slip of the pen."""
    number = figure.value.first
    if figure.unit not in PARTED or number is None or number < SIXTY:
        return False
    return str(int(number)) not in "".join(filter(str.isdecimal, figure.text))


def _clock(figure: Figure) -> str:
    """The digits of a time as hours, minutes and seconds; as hours and minutes where it is known to the minute."""
    hours, rest = divmod(int(figure.value.first or 0), SIXTY if figure.unit == "minute" else SIXTY * SIXTY)
    return f"{hours}{rest:02}" if figure.unit == "minute" else f"{hours}{rest // SIXTY:02}{rest % SIXTY:02}"


def _scaled(one: Value, two: Value) -> str:
    """ "scale" where a power of ten and rounding make one of two numbers of the other: 148.2 million, 148 billion."""
    first, second = one.first, two.first
    if one.axis != "number" or first is None or second is None or min(first, second) <= 0:
        return ""
    rounded = ((first, one.unit_of_rounding("written")), (second, two.unit_of_rounding("written")))
    (small, fine), (large, coarse) = sorted(rounded)
    for power in SCALE_FACTORS:
        unit = max(fine * power, coarse)
        if 0 < 2 * abs(small * power - large) <= unit <= large / TELLING_DIGITS:
            return "scale"
    return ""


def _slip(a: Figure, b: Figure, one: Decimal | None, two: Decimal | None) -> str:
    if one is None or two is None or a.value.axis != "number" or not one or not two:
        return ""
    if one == -two:
        return "sign"
    ratio = max(abs(one), abs(two)) / min(abs(one), abs(two))
    if ratio == 1000 and max(abs(one), abs(two)) >= Decimal(10) ** 9 and len(_languages(a, b)) > 1:
        return "long-scale"
    if ratio in (Decimal(1000), Decimal(10) ** 6, Decimal(10) ** 9, Decimal(10), Decimal(100)):
        return "scale"
    x, y = _significant(one), _significant(two)
    if _swapped(x, y):
        return "transposition"
    short, long = sorted((x, y), key=len)
    if (
        len(long) == len(short) + 1
        and len(short) > 1
        and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    ):
        return "dropped-digit"
    return ""


def _swapped(x: str, y: str) -> bool:
    """Whether two digits have changed places; among many digits, any of them."""
    if len(x) != len(y) or x == y or sorted(x) != sorted(y):
        return False
    return len(x) >= MANY_DIGITS or sum(one != two for one, two in zip(x, y, strict=True)) == 2


def _rounded(a: Figure, b: Figure) -> str:
    """ "rounding" where the coarser number is no further off than a unit of what it is rounded to: 1,112 and 1,200.

    A bound that is not kept is no rounding: 1,280 are not more than 1,300.
    """
    one, two = a.value, b.value
    if one.comparator in BOUNDS or two.comparator in BOUNDS:
        return ""
    if a.unit != b.unit or one.axis != "number" or two.axis != "number" or one.first is None or two.first is None:
        return ""
    units = sorted((one.unit_of_rounding("written"), two.unit_of_rounding("written")))
    if units[0] == units[1] or units[1] <= 1 or ROUGH * units[1] > max(abs(one.first), abs(two.first)):
        return ""
    return "rounding" if abs(one.first - two.first) < units[1] else ""


def _languages(a: Figure, b: Figure) -> set[str]:
    return {a.language, b.language}


def _significant(number: Decimal) -> str:
    return format(abs(number).normalize(), "f").replace(".", "").lstrip("0")


def in_scope(claim: Claim) -> str:
    """A figure with the few words behind it that may say of whom it speaks: ``120 pays membres du MNA``."""
    figure = claim.figure
    text = figure.document.text[figure.start : min(claim.end, figure.end + TAIL)]
    words = PAUSE.split(text[figure.end - figure.start :])[0]
    if len(words) == TAIL:
        words = words.rpartition(" ")[0] + " …"
    return " ".join((figure.text + words).split())


def scope_note(a: Claim, b: Claim) -> str:
    """What the two sides may count, in their own words."""
    return f"{EXPLANATIONS['scope'][:-1]}: “{in_scope(a)}”, “{in_scope(b)}”."


def scope(a: Claim, b: Claim) -> str:
    """ "scope" where each figure stands next to names and none of them is shared."""
    one = {name for name, distance in a.slot.names if 0 <= distance <= NAME_BEHIND}
    two = {name for name, distance in b.slot.names if 0 <= distance <= NAME_BEHIND}
    return "scope" if one and two and not one & two and a.figure.kind == "count" else ""


def _may_grow(claim: Claim) -> bool:
    """Whether more of what a figure counts may have come since: a length of time or the amount of a change is fixed."""
    return claim.figure.kind in CHANGING and not claim.slot.amount.change


def larger_later(a: Claim, b: Claim) -> str:
    """ "later-larger" where the later of two dated documents gives the larger amount.

    "undated-larger" where only the document with the smaller amount bears a date; else "".
    """
    one, two = a.document.date, b.document.date
    first, second = a.figure.value.first, b.figure.value.first
    if first is None or second is None or first == second or not (_may_grow(a) and _may_grow(b)):
        return ""
    if one is not None and two is not None:
        return "later-larger" if one != two and (one < two) == (first < second) else ""
    if one is None and two is None:
        return ""
    return "undated-larger" if (one is None) == (first > second) else ""
