"""Ranges of figures of every kind.

Works on readings, after the kinds: two neighbours with a range word or a dash between become one, and the unit or scale
written once is shared.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles, units
from claimcheck.kinds._shape import BELOW_ZERO, HUNDRED, HYPHENS, LOOSE_UNITS, Reading, Zone, value_of
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.values import LOWER, ONE, UPPER, Value

NUMBERS = roles.DIGITS | roles.NUMBER

SIGNED_UNITS = units.DEGREES | {"volt", "decibel", "meter"}
TEN = Decimal(10)
FINEST = Decimal("1e-9")
CHANGED = "changed to"
DOTS = (["…"], [".", ".", "."])
"""What stands between the ends of a range in some forecasts ("10…15 °C")."""
MEASURED = frozenset(("percent", "quantity", "duration"))
LEVEL = 2
"""How many times the amount of a change its new level is at the least, or the other way round."""
FALL = 5
"""How many times the new level the old one may be, when it has no scale of its own."""
FILLERS = 2
LONGEST_JOINING = 4
HEAT_REACH = 4
"""How many tokens before a time a verb of heat may stand."""
SHORT_WORD = 3
"""Letters of the longest article or preposition that is stepped over."""


def join(zone: Zone, readings: list[Reading]) -> list[Reading]:
    """Neighbouring readings that are the ends of one range become one reading."""
    result: list[Reading] = []
    for reading in readings:
        one = _one_before(zone, reading)
        merged = _merge(zone, result[-1], reading) if result and one is None else None
        if merged is not None:
            result[-1] = merged
        else:
            result.append((one and _merge(zone, one, reading)) or reading)
    return result


def _one_before(zone: Zone, reading: Reading) -> Reading | None:
    """The first end of "один-два раза": a word for one, which alone may be an article."""
    one = zone.number_before(reading.i)
    if one is None or not one.weak or one.value != ONE or zone.tokens.gap(reading.i) not in HYPHENS:
        return None
    return Reading(one.i, one.j, "number", value_of(one), one)


def _merge(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    second = _as_ordinal(first, second)
    if (
        first.kind == "date"
        or second.kind == "date"
        or _ranks_and_counts(first, second)
        or _are_votes(zone, first)
        or _tenths_and_rate(first, second)
    ):
        return None
    opening = first.i if _dashed_unevenly(first, second) else _joined(zone, first, second)
    if opening is None or _amount_and_level(zone, first, second) or _is_bound_apart(zone, first, second):
        if _two_levels(zone, first, second) and _share_unit(first, second):
            second.trace.append(CHANGED)
            _share_falling_scale(first, second)
        return None
    if first.value is None or second.value is None or not (_exact(first) and _exact(second)):
        return None
    if _is_step(zone, first, second) or not (_share_unit(first, second) or _in_smaller_unit(first, second)):
        return None
    _share_hundred(zone, first, second)
    if first.value.first is None or second.value.first is None:
        return None
    low, high = first.value, second.value
    if BELOW_ZERO in second.trace and first.value.first > 0:
        low, high = sorted((low.scaled(-ONE), high), key=lambda end: end.first or ONE)
    dash = zone.tokens.low[first.j : second.i] in (["-"], [])
    if dash and (low.first or ONE) >= (high.first or ONE):
        return None
    merged = Reading(opening, second.j, second.kind, Value.span(low, high), second.number, second.unit)
    merged.noun = second.noun
    merged.left = opening
    merged.i = first.i
    merged.trace = [*first.trace, "range", *second.trace]
    return merged


def _ranks_and_counts(first: Reading, second: Reading) -> bool:
    """ "1-го экземпляра 120 тыс. км, 2-го — 95 тыс.": an ordinal, and a number with a scale that is none."""
    counted = second if first.kind == "ordinal" else first if second.kind == "ordinal" else None
    return counted is not None and counted.number is not None and counted.number.scale != 1


def _tenths_and_rate(first: Reading, second: Reading) -> bool:
    """ "Gagne deux dixièmes à 2,3 %": tenths in words, by which a rate changed, and the rate."""
    one, two = first.number, second.number
    part = one is not None and one.style == "fraction" and one.denominator == TEN
    return part and second.kind == "percent" and two is not None and two.style != "fraction"


def _are_votes(zone: Zone, first: Reading) -> bool:
    """ "Voted 24 to 31 against it": the votes of both sides."""
    return zone.words.voting.behind(zone.tokens.low, first.i) is not None


def _is_bound_apart(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Люди старше 55 — 480": a bound, and behind a dash between blanks what is said of those."""
    low, dash = zone.tokens.low, first.j
    apart = low[dash : second.i] == ["-"] and not zone.tokens.glued(dash)
    bound = zone.words.qualifiers.behind(low, first.i) if apart else None
    return bound is not None and bound[1] in (*LOWER, *UPPER)


def _amount_and_level(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Narrowed by £2m to £6m": the amount of a change and its new level, a unit at both, far from one another."""
    low, words, one, two = zone.tokens.low, zone.words, first.value, second.value
    if first.kind != second.kind or first.kind == "number" or one is None or two is None:
        return False
    by = words.by_amount.behind(low, first.i)
    if not one.first or not two.first or by is None:
        return False
    far = two.first >= LEVEL * one.first or one.first >= LEVEL * two.first
    return far and zone.is_change(by[0])


def _as_ordinal(first: Reading, second: Reading) -> Reading:
    """ "Entre le dixième et le quinzième": what alone is a day of the month is an ordinal behind an ordinal."""
    number = second.number
    if first.kind != "ordinal" or second.kind != "date" or number is None or not number.ordinal:
        return second
    return Reading(number.i, number.j, "ordinal", value_of(number), number) if number.j == second.j else second


def _exact(reading: Reading) -> bool:
    """Whether a number is stated as it is; nights and workdays are, though the time they take is not."""
    assert reading.value is not None
    return reading.value.exact or not LOOSE_UNITS.isdisjoint(reading.trace)


def _is_step(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Fell by 320 to 4,115": the amount of a change, then a new level that is far above it."""
    one, two = first.value, second.value
    if one is None or two is None or one.first is None or two.first is None or first.unit != second.unit:
        return False
    low, words = zone.tokens.low, zone.words
    if words.by_amount.behind(low, first.i) is None or words.from_level.behind(low, first.i) is not None:
        return False
    return 0 < one.first * FALL < two.first


def _two_levels(zone: Zone, first: Reading, second: Reading) -> bool:
    """Whether two readings are the old and the new level of a change: "rose from 2 to 3 million"."""
    low, words = zone.tokens.low, zone.words
    after = _before_hedge(zone, first.j, second.i)
    leads = (words.range_words.ahead(low, first.j), words.to_level.ahead(low, first.j))
    if not any(found is not None and found[0] == after for found in leads):
        return False
    return (
        (leads[0] is None and _led_by_from(zone, first))
        or _changes(zone, second, first.i)
        or _falls(zone, first, second)
    )


def _falls(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Corrected from 37 to 36": what goes from more to less tells two levels, whatever the verb, and no range."""
    one, two = first.number, second.number
    if one is None or two is None or one.scale != two.scale or first.unit not in (None, second.unit):
        return False
    return one.value > two.value and _led_by_from(zone, first)


def _led_by_from(zone: Zone, first: Reading) -> bool:
    """ "Soll von 80 auf 100 % steigen": "from" before the old level, where the verb may stand behind the new one."""
    return zone.words.from_level.behind(zone.tokens.low, _before_hedge(zone, 0, first.i)) is not None


def _changes(zone: Zone, reading: Reading, at: int) -> bool:
    """Whether a verb of change stands before, and not only one of heat before a time ("enfriar de 30 a 40 minutos")."""
    if not zone.is_change(at):
        return False
    near = range(max(0, at - HEAT_REACH), at)
    return reading.kind != "duration" or not any(zone.words.heating.ahead(zone.tokens.low, step) for step in near)


def _joined(zone: Zone, first: Reading, second: Reading) -> int | None:
    """The token where the range begins ("between", "from" or its first end); None where it is no range."""
    low, tokens = zone.tokens.low, zone.tokens
    if first.kind == "number" != second.kind and first.i and zone.words.meanings.is_magnitude(low[first.i - 1]):
        return None
    after = _before_hedge(zone, first.j, second.i)
    if first.j == after:
        tilde = low[after : second.i] == ["~"]
        return first.i if tilde else _glued_dash(zone, first, second)
    begin = first.j + _suspended(zone, first.j, after)
    between = low[begin:after]
    if len(between) > LONGEST_JOINING:
        return None
    if between in DOTS and tokens.glued(begin) and tokens.glued(after):
        return first.i
    if between == ["-"]:
        uneven = bool(tokens.gap(first.j)) != bool(tokens.gap(after))
        return None if uneven or "\n" in tokens.gap(first.j) or _negative(second) else first.i
    if _neighbours(zone, first, second, between):
        return first.i
    start = _opening(zone, first, between)
    if start is not None:
        to_level = zone.words.range_words.ahead(low, begin) or zone.words.to_level.ahead(low, begin)
        return None if to_level and (_changes(zone, second, start) or _falls(zone, first, second)) else start
    found = zone.words.range_words.ahead(low, begin)
    if found is not None and found[0] == after and (_near(zone, first, second) or not _changes(zone, second, first.i)):
        return first.i
    return None


def _near(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Grow 5 to 7 percent": a bare number and one not far above it with a unit tell no change and no levels.

    Where another word than that of ranges leads to a new level ("von zwei auf fünf"), they need not be close.
    """
    one, two, words, low = first.value, second.value, zone.words, zone.tokens.low
    if first.kind != "number" or second.kind not in MEASURED or one is None or two is None:
        return False
    if not one.first or not two.first or words.from_level.behind(low, first.i) is not None:
        return False
    level = words.to_level.ahead(low, first.j)
    return one.first < two.first and (level is None or two.first <= LEVEL * one.first)


def _neighbours(zone: Zone, first: Reading, second: Reading, between: list[str]) -> bool:
    """ "Two or three days", "20 or 30 people", "dos o tres mil": numbers next to one another, the unit written once."""
    one, two = first.number, second.number
    if len(between) != 1 or between[0] not in zone.words.alternatives or one is None or two is None:
        return False
    if first.kind != "number" or one.ordinal or one.comparator != "=" or two.comparator != "=" or one.scale != 1:
        return False
    low, high = one.value, two.value / (HUNDRED if _is_round_hundred(two) else two.scale)
    step = TEN if low >= TEN and low % TEN == high % TEN == 0 else ONE
    return low > 0 and low == low.to_integral_value() and high - low == step


def _is_round_hundred(number: Number) -> bool:
    """ "Three hundred": hundreds in two words, below a thousand."""
    apart = number.style == "words" and number.scale == 1 and number.j - number.i > 1
    return apart and HUNDRED < number.value < 10 * HUNDRED and number.value % HUNDRED == 0


def _suspended(zone: Zone, at: int, after: int) -> bool:
    """ "20- bis 30-mal", "zwei- bis dreihundert": a hyphen that waits for the rest of its word."""
    tokens = zone.tokens
    return at + 1 < after and tokens.low[at] == "-" and tokens.glued(at) and not tokens.glued(at + 1)


def _before_hedge(zone: Zone, first: int, second: int) -> int:
    """The token where the hedge before the second end begins ("and about 7"), or the end itself."""
    found = zone.words.qualifiers.behind(zone.tokens.low, second)
    return found[0] if found is not None and found[1] == "~" and found[0] >= first else second


def _opening(zone: Zone, first: Reading, between: list[str]) -> int | None:
    """Where "between", "from" stands before the first end, with or without an article before either end."""
    low, words = zone.tokens.low, zone.words
    ends = {tuple(between)}
    if len(between) > 1 and _article(words, between[-1]):
        ends.add(tuple(between[:-1]))
    begins = {first.i, _before_hedge(zone, 0, first.i)}
    begins |= {begin - 1 for begin in begins if begin > 1 and _article(words, low[begin - 1])}
    for opening, joining in words.between:
        if joining not in ends:
            continue
        for begin in begins:
            if tuple(low[max(0, begin - len(opening)) : begin]) == opening:
                return begin - len(opening)
    return None


def _article(words: Lexicon, word: str) -> bool:
    return word in words.of_words or (len(word) <= SHORT_WORD and word in words.function_words)


def _glued_dash(zone: Zone, first: Reading, second: Reading) -> int | None:
    """ "10-15" whose dash was taken for a sign; "две-три" whose hyphen is no token."""
    if first.j == second.i and zone.tokens.gap(second.i) in HYPHENS:
        return first.i if _words(first) and _words(second) else None
    return first.i if _negative(second) and second.i == first.j and not zone.tokens.gap(second.i) else None


def _dashed_unevenly(first: Reading, second: Reading) -> bool:
    """ "75 -300 mm": what has this unit is never below nothing, so the sign is the dash of a range, and goes."""
    one, two = first.number, second.number
    if first.kind != "number" or one is None or two is None or second.value is None or second.i != first.j:
        return False
    measured = second.kind == "duration" or (second.kind == "quantity" and second.unit not in SIGNED_UNITS)
    if not (measured and _negative(second) and 0 <= one.value < -two.value):
        return False
    second.value, two.value = second.value.scaled(Decimal(-1)), -two.value
    return True


def _words(reading: Reading) -> bool:
    return reading.number is not None and reading.number.style == "words"


def _negative(reading: Reading) -> bool:
    return reading.number is not None and reading.number.style == "digits" and reading.number.value < 0


def _share_unit(first: Reading, second: Reading) -> bool:
    """Give the bare end the kind, unit and scale of the other; whether the two ends then match."""
    if first.kind == second.kind and first.unit == second.unit:
        _share_scale(first, second)
        return first.noun is None or second.noun is None or first.noun == second.noun
    if first.kind == "number" or (first.kind == "count" and second.kind != "number" and first.noun is None):
        if first.number is None or first.number.ordinal:
            return False
        _share_scale(first, second)
        first.kind, first.unit = second.kind, second.unit
        _share_whole(first, second)
        return True
    if first.number is not None and first.j <= first.number.j and second.kind == "number" and second.number is not None:
        if "share:fraction" in first.trace and second.number.value > 1:
            return False  # "It fell by a quarter to 1,215": an amount and the level that came of it.
        _share_scale(first, second)
        second.kind, second.unit, second.noun = first.kind, first.unit, first.noun
        _share_whole(second, first)
        return True
    return False


def _in_smaller_unit(first: Reading, second: Reading) -> bool:
    """ "500 g to 1 kg", "from six months to two years": tell both ends in the smaller of their units, if they rise."""
    if first.kind != second.kind or first.kind not in ("quantity", "duration") or not (first.unit and second.unit):
        return False
    one, two = units.base(first.unit), units.base(second.unit)
    if one is None or two is None or one[0] != two[0] or one[2] or two[2] or one[1] == two[1]:
        return False
    low, high = first.value, second.value
    if low is None or high is None or low.first is None or high.first is None:
        return False
    if not 0 < low.first * one[1] < high.first * two[1]:
        return False
    larger, smaller = (second, first) if two[1] > one[1] else (first, second)
    factor = _whole(max(one[1], two[1]) / min(one[1], two[1]))
    larger.value, larger.unit = (high if larger is second else low).scaled(factor), smaller.unit
    return True


def _whole(factor: Decimal) -> Decimal:
    """A factor without the traces of its division."""
    return factor.quantize(FINEST).normalize()


def _share_whole(end: Reading, share: Reading) -> None:
    """ "From 1/3 to 2/3 of the members": what is shared is written once, and both are hundredths of it."""
    one, two = end.number, share.number
    if share.kind == "percent" and one is not None and two is not None and one.style == two.style == "fraction":
        end.value = value_of(one, HUNDRED)


def _share_scale(first: Reading, second: Reading) -> None:
    """ "5 to 7 million" is 5 million to 7 million, unless the first end has a scale or is larger as it stands."""
    one, two = first.number, second.number
    if one is None or two is None or two.scale == 1 or one.scale != 1:
        if second.value is not None and two is not None and second.kind == "percent" and first.kind == "number":
            first.value = value_of(one) if one else first.value
        return
    if one.value < 1000 and one.value * two.scale <= two.value:
        one.times(two.scale, one.j, "shared scale")
        first.value = value_of(one)


def _share_hundred(zone: Zone, first: Reading, second: Reading) -> None:
    """ "Two to three hundred", "zwei- bis dreihundert": the hundred is written once."""
    one, two = first.number, second.number
    if one is None or two is None or one.style != "words" or two.style != "words" or two.scale != 1:
        return
    apart = two.j - two.i > 1 or _suspended(zone, first.j, second.i)
    if apart and one.value < 10 and 100 < two.value < 1000 and two.value % 100 == 0 and one.value * 100 < two.value:
        one.times(Decimal(100), one.j, "shared hundred")
        first.value = value_of(one)


def _share_falling_scale(first: Reading, second: Reading) -> None:
    """ "Fell from 8.4 to 7.9 million": the old level is of the same size as the new one, and may be larger."""
    one, two = first.number, second.number
    if one is None or two is None or two.scale == 1 or one.scale != 1 or not one.step <= 1:
        return
    if 1 <= one.value < 1000 and one.value * two.scale <= two.value * FALL:
        one.times(two.scale, one.j, "shared scale")
        first.value = value_of(one)
