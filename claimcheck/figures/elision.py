"""What goes without saying: a currency told before ("£5m, up from 4 million"), a unit behind ("five or six years"),
of which scale degrees are ("−8 °C at night, 3 degrees by day").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.figures import twice
from claimcheck.languages._currencies import SHARED_SUBUNITS
from claimcheck.numerals import Number
from claimcheck.tokens import STATEMENT_ENDS
from claimcheck.units import SCALES_OF_DEGREES
from claimcheck.values import HUNDRED
from claimcheck.zones import Reading, Zone, value_of

COMPARED = frozenset(("percent", "quantity"))
"""Kinds whose unit a bare number behind words of comparison shares."""
TENTH = 10
LONGEST_LEAD = 3
"""Small words before a number that may stand before the next one again, and one."""
WHOLE_REACH = 7
"""Tokens between a quantity and the part of it that shares its unit."""
CHANGE_REACH = 4
"""Tokens before tenths that are searched for a verb of change."""
BEHIND = "unit behind: "
"""How the trace begins of a number whose unit stands behind another one."""
LENDING = frozenset(("money", "percent", "duration", "quantity"))
"""Kinds that have a unit."""


def share(zone: Zone, readings: Sequence[Reading]) -> None:
    """Give bare numbers the unit that another one beside them has."""
    _by_alternatives(zone, readings)
    _by_addition(zone, readings)
    _by_list(zone, readings)
    _by_comparison(zone, readings)
    _by_currency(zone, readings)
    _by_new_level(zone, readings)
    _by_coins(zone, readings)
    _by_scale(zone, readings)
    _by_points(zone, readings)
    _by_whole(zone, readings)


def _by_whole(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "Of the 286 kilometres of the line, 174 are in the north": a smaller bare number behind a quantity it is of."""
    low, out_of = zone.tokens.low, zone.lexicon.out_of
    for whole, part in pairwise(readings):
        if whole.kind != "quantity" or part.kind != "number" or whole.number is None or part.number is None:
            continue
        led = out_of.behind(low, whole.i) is not None or out_of.behind(low, whole.left) is not None
        near = part.i - whole.j <= WHOLE_REACH and STATEMENT_ENDS.isdisjoint(low[whole.j : part.i])
        if led and near and _is_bare(part, part.number) and part.number.value < whole.number.value:
            twice.take_over(part, part.number, whole, whole.number)
            part.trace.append(f"unit of the whole: {whole.unit}")


def _by_points(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "11,2 %, dos décimas menos": tenths of nothing beside a percentage are tenths of a point."""
    for first, second in pairwise(readings):
        if not STATEMENT_ENDS.isdisjoint(zone.tokens.low[first.j : second.i]):
            continue
        part, rate = (first, second) if _is_tenths(first) else (second, first)
        told = rate.unit == "percent" and rate.number is not None and rate.number.style != "fraction"
        if told and _is_tenths(part) and part.number is not None and _changes(zone, part):
            part.kind, part.value, part.unit = "percent", value_of(part.number), "percentage_point"
            part.trace.append("tenths of a point")


def _is_tenths(reading: Reading) -> bool:
    """Whether a reading is of tenths, of something or of nothing; "3/10" and "three of ten" are none."""
    number = reading.number
    if reading.kind not in ("percent", "number") or number is None or number.style != "fraction":
        return False
    told = not {"words", "fraction"}.isdisjoint(number.trace) and "ratio" not in number.trace
    return told and number.denominator == TENTH


def _changes(zone: Zone, part: Reading) -> bool:
    """Whether a part is of a point, or tells a change and nothing that it is of follows ("três décimas do que")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    of = zone.after_of(part.j)
    if of < len(low) and low[of] in lexicon.than:
        return True
    if of > part.j:
        return of < len(low) and low[of] in lexicon.points
    compared = lexicon.differences.ahead(low, part.j) is not None
    return compared or any(lexicon.changes.ahead(low, back) for back in range(max(0, part.i - CHANGE_REACH), part.i))


def _by_scale(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "Nachts sinkt die Temperatur auf 2 Grad, am Tag sind es 9 Grad": bare degrees behind those of a known scale."""
    for first, second in pairwise(readings):
        if (
            first.unit in SCALES_OF_DEGREES
            and second.unit == "degree"
            and STATEMENT_ENDS.isdisjoint(zone.tokens.low[first.j : second.i])
        ):
            second.unit = first.unit
            second.trace.append(f"scale before: {first.unit}")


def _by_comparison(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "608 litres, contre 520": words of comparison alone between a figure with a unit and a bare number."""
    for first, second in pairwise(readings):
        one, two = first.number, second.number
        if one is None or two is None or first.kind not in COMPARED or second.kind != "number" or not two.plain:
            continue
        comma = zone.tokens.low[first.right : first.right + 1] == [","]
        found = zone.lexicon.compared.ahead(zone.tokens.low, first.right + comma)
        if found is not None and found[0] == second.left:
            twice.take_over(second, two, first, one)
            second.trace.append(f"unit before: {first.unit}")


def _by_alternatives(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "Five or six years": the unit stands behind the second."""
    for first, second in pairwise(readings):
        one, two = first.number, second.number
        if one is None or two is None:
            continue
        if second.kind == "percent" and (one.scale != 1 or one.value > two.value):
            continue  # "239 or 39 per cent": so many, and what share they are
        if _are_alternatives(zone, first, second) and not zone.is_compound(second):
            twice.take_over(first, one, second, two)
            first.trace.append(f"{BEHIND}{second.unit}")


def _are_alternatives(zone: Zone, first: Reading, second: Reading) -> bool:
    """Whether a bare number and one with a unit have nothing but "or" between them."""
    if first.kind != "number" or second.kind not in LENDING or first.value is None or not first.value.exact:
        return False
    between = zone.tokens.low[first.right : second.left]
    return between[:1] != [] and between[0] in zone.lexicon.alternatives and between[1:] in ([], ["."])


def _by_addition(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "Jailed for five and four years", "fines of 3,000 and 15,000 euros", "52 zu 48 Prozent": the unit stands behind
    the last of two.
    """
    for first, second in pairwise(readings):
        one, two = first.number, second.number
        if one is None or two is None or first.kind != "number" or second.kind not in LENDING:
            continue
        if not (_are_joined(zone, first, second) or _are_sides(zone, first, second)) or zone.is_compound(second):
            continue
        if _is_bare(first, one) and one.scale == two.scale == 1 and second.left == second.i == two.i:
            twice.take_over(first, one, second, two)
            first.trace.append(f"{BEHIND}{second.unit}")


def _are_sides(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "52 zu 48 Prozent", "52 tegen 48 procent": whether one word parts two shares that make a whole."""
    one, two = first.number, second.number
    between = zone.tokens.low[first.right : second.left]
    if one is None or two is None or second.unit != "percent" or len(between) != 1:
        return False
    return between[0].isalpha() and between[0] not in zone.lexicon.of_nouns and one.value + two.value == HUNDRED


def _by_list(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "Pans of 20, 24 and 28 cm": a comma joins a bare number to another one whose unit stands behind the last."""
    for first, second in reversed(list(pairwise(readings))):
        one, two = first.number, second.number
        if one is None or two is None or first.kind != "number" or f"{BEHIND}{second.unit}" not in second.trace:
            continue
        if zone.tokens.low[first.right : second.left] == [","] and _is_bare(first, one):
            twice.take_over(first, one, second, two)
            first.trace.append(f"{BEHIND}{second.unit}")


def _are_joined(zone: Zone, first: Reading, second: Reading) -> bool:
    """Whether "and" alone stands between, or it and the small words that lead to the first ("aos dois e aos seis")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    between = low[first.right : second.left]
    if not between or between[0] not in lexicon.joiners:
        return False
    again = between[1:]
    led = low[max(0, first.left - len(again)) : first.left] == again
    return led and len(again) < LONGEST_LEAD and all(word in lexicon.grammar for word in again)


def _by_currency(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "£5 million, up from 4 million": with a large scale word behind an amount of money in one sentence.

    What brackets convert an amount into lends nothing: "94 billion tenge ($184 million), not the 86 billion estimated".
    """
    low = zone.tokens.low
    last: Reading | None = None
    for at, reading in enumerate(readings):
        if reading.kind == "money" and at and low[readings[at - 1].right : reading.left] == ["("]:
            continue
        if last is not None and not STATEMENT_ENDS.isdisjoint(low[last.j : reading.i]):
            last = None
        if reading.kind == "money":
            last = reading if reading.is_large else None
        elif last is not None and reading.kind == "number" and reading.is_large:
            reading.kind, reading.unit = "money", last.unit
            reading.trace.append(f"currency before: {last.unit}")


def _by_new_level(zone: Zone, readings: Sequence[Reading]) -> None:
    """«На 500 млн, до 3,1 млрд рублей»: the amount of a change has the currency of the new level right behind it."""
    low, lexicon = zone.tokens.low, zone.lexicon
    for first, second in pairwise(readings):
        if first.kind != "number" or second.kind != "money" or not (first.is_large and second.is_large):
            continue
        between = [word for word in low[first.right : second.left] if word != ","]
        to_level = lexicon.to_level.ahead(between, 0)
        led = lexicon.by_amount.behind(low, first.left) is not None or zone.is_change(first.left)
        if led and to_level is not None and to_level[0] == len(between):
            first.kind, first.unit = "money", second.unit
            first.trace.append(f"currency behind: {second.unit}")


def _by_coins(zone: Zone, readings: Sequence[Reading]) -> None:
    """ "82.17 dollars, 84 cents less": coins of a name that several currencies share are of the sum beside them."""
    for first, second in pairwise(readings):
        coins, other = (second, first) if _is_coins(second) else (first, second)
        if other.kind != "money" or not _is_coins(coins) or _is_coins(other) or other.unit is None:
            continue
        if not STATEMENT_ENDS.isdisjoint(zone.tokens.low[first.j : second.i]):
            continue
        name = zone.tokens.low[coins.j - 1]
        if any(name in names and {coins.unit, other.unit} <= codes for names, codes in SHARED_SUBUNITS):
            coins.unit = other.unit
            coins.trace.append(f"currency beside: {other.unit}")


def _is_coins(reading: Reading) -> bool:
    """Whether a reading is of hundredths alone."""
    return reading.kind == "money" and any(step.startswith("subunit:") for step in reading.trace)


def _is_bare(reading: Reading, number: Number) -> bool:
    """Whether a number is exact, no ordinal and no year, and nothing but it was read."""
    exact = reading.value is not None and reading.value.exact and reading.j == number.j
    return exact and not number.ordinal and not (number.plain and len(number.whole) == YEAR_DIGITS)
