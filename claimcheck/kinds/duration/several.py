"""Units of time together: smaller ones behind a larger one, and one of a larger unit that goes without a number."""

from __future__ import annotations

import functools
from decimal import Decimal

from claimcheck.kinds._shape import nothing_counted
from claimcheck.kinds.duration._shape import HOUR, MINUTE_DIGITS, SECONDS
from claimcheck.kinds.duration.unit import unit_behind
from claimcheck.languages import _international
from claimcheck.numerals import Number
from claimcheck.values import HUNDRED, ONE, TEN, Value
from claimcheck.zones import Reading, Zone

TOLD_ALONE = frozenset(("minute", "hour", "day", "week", "month", "year"))
"""Units of which one may stand without a number before a smaller unit ("час двадцать минут")."""


def with_smaller_units(zone: Zone, value: Value, after: int, unit: str) -> tuple[Value, int, str]:
    """Add "and 3 months" to "2 years"; a whole number of the smaller unit in the larger one keeps the sum exact."""
    low = zone.tokens.low
    while value.first is not None:
        at = after
        if low[at - 1] in _international.HOUR_LETTERS and low[at : at + 1] == ["."]:
            at += 1
        while at < len(low) and (low[at] in zone.lexicon.joiners or low[at] == ","):
            at += 1
        number = zone.number_at(at)
        if number is None or number.ordinal or (number.weak and at == after):
            break
        many, found = number.value, unit_behind(zone, number) or _bare_minutes(zone, number, unit, joined=at > after)
        if found is None and _is_hundredths(zone, number, unit):
            return Value.number(value.first + many / HUNDRED, step=ONE / HUNDRED), number.j, unit
        if found is None and (named := zone.lexicon.duration_multiples.ahead(low, number.j)) is not None:
            factor, _, smaller = named[1].partition("*")
            many, found = many * Decimal(factor), (named[0], smaller)
        if found is None or SECONDS[found[1]] >= SECONDS[unit]:
            break
        if SECONDS[unit] / SECONDS[found[1]] <= many or (low[at - 1] == "," and at - after > 1):
            break
        value = Value.number(value.first * _ratio(unit, found[1]) + many, step=number.step, worded=True)
        after, unit = found
    return value, after, unit


def _bare_minutes(zone: Zone, number: Number, unit: str, *, joined: bool) -> tuple[int, str] | None:
    """ "An hour and thirty": minutes that go without saying, where a clause ends behind them."""
    low, at = zone.tokens.low, number.j
    if unit == "hour" and low[number.i - 1] in _international.HOUR_LETTERS and number.value < HOUR and number.plain:
        lettered = low[at : at + 1] == ["m"] and not (at + 1 < len(low) and zone.tokens.glued(at + 1))
        if lettered or len(number.whole) == MINUTE_DIGITS:
            return at + lettered, "minute"
    if unit == "minute" and low[number.i - 1] in _international.MINUTE_LETTERS and number.value < HOUR and number.plain:
        return (at, "second") if len(number.whole) == MINUTE_DIGITS and nothing_counted(zone, at) else None
    of_noun = at + 1 < len(low) and low[at] in zone.lexicon.of_nouns and _is_noun(zone, at + 1)
    alone = number.style == "words" and zone.lexicon.articles
    beside = not joined and number.plain  # "1 hour 50"
    told = joined or of_noun or alone or beside
    if unit != "hour" or low[number.i - 1] == "," or not TEN <= number.value < 60 or not told:
        return None
    whole = number.style == "words" or (number.plain and len(number.whole) == 2)
    ends = at >= len(low) or low[at] in ",.;:)" or of_noun or ((joined or beside) and _goes_on(zone, at))
    return (at, "minute") if whole and ends else None


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether a word of grammar stands there by which a number before it is no part and counts nothing ("senza")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[at] not in lexicon.function_words or low[at] in lexicon.of_words or low[at] in lexicon.joiners:
        return False
    return lexicon.out_of.ahead(low, at) is None and not lexicon.known.ahead(low, at)


def _is_hundredths(zone: Zone, number: Number, unit: str) -> bool:
    """ "48 s 91": two digits behind the letter of the second, and nothing to count behind them."""
    low = zone.tokens.low
    told = unit == "second" and low[number.i - 1] == "s" and zone.lexicon.page.decimal == ","
    return told and number.plain and len(number.whole) == MINUTE_DIGITS and nothing_counted(zone, number.j)


def _is_noun(zone: Zone, at: int) -> bool:
    """Whether a word of some length that is none of grammar stands there ("di ritardo")."""
    return zone.tokens.low[at].isalpha() and zone.tokens.low[at] not in zone.lexicon.grammar


def take_in_one_before(zone: Zone, reading: Reading, unit: str) -> None:
    """ "Год и три месяца", "час двадцать минут": one of a larger unit, which needs no number where no articles are."""
    low, lexicon, value = zone.tokens.low, zone.lexicon, reading.value
    if lexicon.articles or reading.i < 1 or value is None or value.first is None or value.first != value.last:
        return
    joined = low[reading.i - 1] in lexicon.joiners
    noun = reading.i - 1 - joined
    larger = lexicon.durations.behind(low, noun + 1) if noun >= zone.floor else None
    if larger is None or larger[0] != noun or low[noun] not in lexicon.unit_names:
        return
    if SECONDS[larger[1]] <= SECONDS[unit] or zone.number_before(noun) is not None:
        return
    apart = larger[1] not in TOLD_ALONE or value.first % 1 or value.first >= _ratio(larger[1], unit)
    if not joined and (apart or _is_each(zone, noun)):
        return
    reading.value = Value.number(value.first + _ratio(larger[1], unit), step=value.step)
    reading.i = noun
    reading.trace.append("one before")


def _is_each(zone: Zone, at: int) -> bool:
    """Whether a word before a unit of time tells how often something is ("каждый час двадцать минут", "в день час")."""
    lexicon = zone.lexicon
    return at > 0 and (
        zone.tokens.low[at - 1] in lexicon.per_words or lexicon.every.behind(zone.tokens.low, at) is not None
    )


@functools.cache
def _ratio(large: str, small: str) -> Decimal:
    exact = {("year", "month"): 12, ("decade", "year"): 10, ("century", "year"): 100, ("quarter", "month"): 3}
    if (large, small) in exact:
        return Decimal(exact[large, small])
    ratio = SECONDS[large] / SECONDS[small]
    return ratio.quantize(Decimal("0.0001")).normalize() if ratio != ratio.to_integral_value() else ratio
