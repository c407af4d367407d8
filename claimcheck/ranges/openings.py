"""Where a range begins: what stands between its ends, and before the first of them."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.ranges._shape import LEVEL, before_hedge, is_suspended
from claimcheck.ranges.levels import changes, falls
from claimcheck.units import DEGREES
from claimcheck.values import HUNDRED, ONE, TEN
from claimcheck.zones import HYPHENS, Reading, Zone

SIGNED_UNITS = DEGREES | {"volt", "decibel", "meter"}
"""Units of what may be below nothing."""
DOTS = (["…"], [".", ".", "."])
"""What stands between the ends of a range in some forecasts ("10…15 °C")."""
SUSPENDED = ["-", ","]
"""A hyphen that waits for the rest of its word, and a comma ("drei-, vierhundert")."""
SPOKEN = ([","], SUSPENDED)
"""What stands between two numbers that go on with one scale."""
LENDING_UNITS = frozenset(("percent", "quantity", "duration", "count"))
LONGEST_JOINING = 4
"""How many tokens may stand between the ends of a range."""
SHORT_WORD = 3
"""Letters of the longest article or preposition that is stepped over."""


def opening_of(zone: Zone, first: Reading, second: Reading) -> int | None:
    """The token where the range begins ("between", "from" or its first end); None where it is no range."""
    low, tokens = zone.tokens.low, zone.tokens
    if first.kind == "number" != second.kind and first.i and zone.lexicon.meanings.is_magnitude(low[first.i - 1]):
        return None
    after = before_hedge(zone, first.j, second.i)
    if first.j == after:
        tilde = low[after : second.i] == ["~"]
        return first.i if tilde else _glued_dash(zone, first, second)
    begin = first.j + is_suspended(zone, first.j, after)
    between = low[begin:after]
    if len(between) > LONGEST_JOINING:
        return None
    if between in DOTS and tokens.glued(begin) and (tokens.glued(after) or _is_spoken(zone, second)):
        return first.i
    if between == ["-"]:
        uneven = bool(tokens.gap(first.j)) != bool(tokens.gap(after))
        signed = _negative(second) and not _is_spoken(zone, second)
        return None if uneven or "\n" in tokens.gap(first.j) or signed else first.i
    if _neighbours(zone, first, second, between):
        return first.i
    start = _opened(zone, first, between)
    if start is not None:
        return start if _is_range(zone, first, second, start, begin) else None
    found = zone.lexicon.range_words.ahead(low, begin)
    if found is not None and found[0] == after and (_near(zone, first, second) or not changes(zone, second, first.i)):
        return first.i
    return None


def _is_range(zone: Zone, first: Reading, second: Reading, start: int, begin: int) -> bool:
    """Whether what opens at a token encloses a range, and does not lead from an old level to a new one."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[start] in lexicon.ranging and not falls(zone, first, second):
        return True
    to_level = lexicon.range_words.ahead(low, begin) or lexicon.to_level.ahead(low, begin)
    return not (to_level and (changes(zone, second, start) or falls(zone, first, second)))


def _near(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Grow 5 to 7 percent": a bare number and one not far above it with a unit tell no change and no levels.

    Where another word than that of ranges leads to a new level ("von zwei auf fünf"), they need not be close.
    """
    one, two, lexicon, low = first.value, second.value, zone.lexicon, zone.tokens.low
    if first.kind != "number" or second.kind not in LENDING_UNITS or one is None or two is None:
        return False
    if not one.first or not two.first or lexicon.from_level.behind(low, first.i) is not None:
        return False
    level = lexicon.to_level.ahead(low, first.j)
    return one.first < two.first and (level is None or two.first <= LEVEL * one.first)


def _neighbours(zone: Zone, first: Reading, second: Reading, between: list[str]) -> bool:
    """ "Two or three days", "20 or 30 people", "dos o tres mil": numbers next to one another, the unit written once.

    A comma joins them where the scale is written once, too: "drei-, vierhundert", "three, four hundred".
    """
    one, two = first.number, second.number
    if (
        one is None
        or two is None
        or not (between in SPOKEN or (len(between) == 1 and between[0] in zone.lexicon.alternatives))
    ):
        return False
    if first.kind != "number" or one.ordinal or one.comparator != "=" or two.comparator != "=" or one.scale != 1:
        return False
    hundreds = _is_round_hundred(two) and (two.j - two.i > 1 or between == SUSPENDED)
    if between in SPOKEN and not (one.style == two.style == "words" and (hundreds or two.scale != 1)):
        return False
    low, high = one.value, two.value / (HUNDRED if hundreds else two.scale)
    step = TEN if low >= TEN and low % TEN == high % TEN == 0 else ONE
    return low > 0 and low == low.to_integral_value() and high - low == step


def _is_round_hundred(number: Number) -> bool:
    """ "Three hundred", "vierhundert": hundreds in words, below a thousand."""
    told = number.style == "words" and number.scale == 1
    return told and HUNDRED < number.value < 10 * HUNDRED and number.value % HUNDRED == 0


def _opened(zone: Zone, first: Reading, between: list[str]) -> int | None:
    """Where "between", "from" stands before the first end, with or without an article before either end."""
    low, lexicon = zone.tokens.low, zone.lexicon
    ends = {tuple(between)}
    if len(between) > 1 and _article(lexicon, between[-1]):
        ends.add(tuple(between[:-1]))
    begins = {first.i, before_hedge(zone, 0, first.i)}
    begins |= {begin - 1 for begin in begins if begin > 1 and _article(lexicon, low[begin - 1])}
    for opening, joining in lexicon.between:
        if joining not in ends:
            continue
        for begin in begins:
            if tuple(low[max(0, begin - len(opening)) : begin]) == opening:
                return begin - len(opening)
    return None


def _article(lexicon: Lexicon, word: str) -> bool:
    return word in lexicon.of_words or (len(word) <= SHORT_WORD and word in lexicon.function_words)


def _glued_dash(zone: Zone, first: Reading, second: Reading) -> int | None:
    """ "10-15" whose dash was taken for a sign; "две-три" whose hyphen is no token."""
    if first.j == second.i and zone.tokens.gap(second.i) in HYPHENS:
        return first.i if _words(first) and _words(second) else None
    return first.i if _negative(second) and second.i == first.j and not zone.tokens.gap(second.i) else None


def is_dashed_unevenly(first: Reading, second: Reading) -> bool:
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


def _is_spoken(zone: Zone, reading: Reading) -> bool:
    """ "Minus 5", "минус 14": below zero by a word, which no dash can be taken for."""
    return _negative(reading) and zone.tokens.low[reading.i].isalpha()


def _negative(reading: Reading) -> bool:
    return reading.number is not None and reading.number.style == "digits" and reading.number.value < 0
