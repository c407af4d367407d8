"""Durations and ages: one unit or several, the smallest unit written names the figure."""

from __future__ import annotations

import functools
from decimal import Decimal

from attrs import evolve

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.kinds._shape import TEN, Reading, Zone, nobody_counted, nothing_counted, value_of, within
from claimcheck.kinds._shape.amounts import half_behind, one_and_a_half, one_or_two
from claimcheck.languages import _international
from claimcheck.numerals import OF_AGE, Number
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, Interval, Value

SECONDS = {
    "nanosecond": Decimal("1e-9"), "microsecond": Decimal("1e-6"), "millisecond": Decimal("0.001"),
    "second": Decimal(1), "minute": Decimal(60), "hour": Decimal(3600), "day": Decimal(86400), "week": Decimal(604800),
    "fortnight": Decimal(1209600), "month": Decimal(2629746), "quarter": Decimal(7889238), "year": Decimal(31556952),
    "decade": Decimal(315569520), "century": Decimal(3155695200), "millennium": Decimal(31556952000),
}  # fmt: skip
"""Seconds of each unit; months and years are means of the Gregorian calendar (a year of 365.2425 days)."""
MINUTE_DIGITS, HOUR = 2, 60
TOLD_ALONE = frozenset(("minute", "hour", "day", "week", "month", "year"))
"""Units of which one may stand without a number before a smaller unit ("час двадцать минут")."""
TIMED = ((":", ":"), ("h", "'"))
"""What may stand behind the hours and the minutes of a time that was run."""
PARTS = 4
"""The most parts of a year that are told by their number."""
DAYS_A_WEEK, WORKDAYS, WEEKEND = 7, 5, 2
LEAGUE_REACH = 14
"""How many tokens from rounds of matches a word of their league may stand."""
OLDEST = 120
"""The highest age, in years, that is read without its unit."""


@functools.cache
def _symbols() -> dict[str, str]:
    return {form: key for key, forms in _international.DURATION_SYMBOLS for form in forms}


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of units of time, with the smaller units that follow it."""
    if number.ordinal or (number.suffix is not None and number.style != "digits"):
        return None
    if (timed := _timed(zone, number)) is not None:
        return timed
    worked = zone.words.workdays.ahead(zone.tokens.low, zone.beside(number.j))
    if worked is not None and not number.weak:
        return _loose_days(number, worked[0], number.value, number.value * DAYS_A_WEEK // WORKDAYS + WEEKEND, "workday")
    margin = zone.margin(number)
    found = unit_behind(zone, margin or number)
    if found is None:
        named = _several_units(zone, number) or _with_fraction(zone, number) or _nights(zone, number)
        return named or _age(zone, number) or _one_and_a_half(zone, number)
    after, unit = found
    if zone.tokens.low[after - 1] in zone.words.rounds and _is_of_league(zone, number):
        return None
    return _reading(zone, number, value_of(number), after, unit)


def _is_of_league(zone: Zone, number: Number) -> bool:
    """Whether a word of a league of sports stands near a number: its days are rounds of matches ("14 jornadas")."""
    near = zone.tokens.low[max(0, number.i - LEAGUE_REACH) : number.j + LEAGUE_REACH]
    return not zone.words.leagues.isdisjoint(near)


def _timed(zone: Zone, number: Number) -> Reading | None:
    """ "2:14:37", "2h14'37" that are no times of day: hours, minutes and seconds."""
    tokens, last = zone.tokens, number.j + 3
    if not number.plain or tuple(tokens.low[number.j : last : 2]) not in TIMED or last >= len(tokens.low):
        return None
    parts = tokens.low[number.j + 1 : last + 1 : 2]
    if not all(len(part) == 2 and part.isdecimal() for part in parts) or not all(
        map(tokens.glued, range(number.j, last))
    ):
        return None
    minutes, seconds = map(Decimal, parts)
    hour = zone.words.durations.ahead(tokens.low, last + 1)
    after = hour[0] if hour is not None and hour[1] == "hour" else last + 1
    after += tokens.low[after : after + 1] == ['"']
    clock = number.value * SECONDS["hour"] + minutes * SECONDS["minute"] + seconds
    value = Value.number(clock, worded=True)
    if minutes >= HOUR or seconds >= HOUR:
        value = evolve(value, problem=f"no {'hour' if minutes >= HOUR else 'minute'} has so many parts")
    made = Reading(number.i, after, "duration", value, number, "second")
    made.trace.append("unit:second")
    return made


def _reading(zone: Zone, number: Number, value: Value, after: int, unit: str) -> Reading:
    value, after, unit = _smaller_units(zone, value, after, unit)
    value, after = half_behind(zone, value, after, unit, zone.words.durations)
    value, after = one_or_two(zone, value, after)
    reading = Reading(number.i, after, "duration", within(value, zone.margin(number)), number, unit)
    age = zone.words.ages.ahead(zone.tokens.low, zone.beside(after))
    if age is not None:
        reading.j = reading.right = age[0]
        reading.trace.append("age")
    reading.trace.append(f"unit:{unit}")
    _after_one(zone, reading, unit)
    return reading


def _after_one(zone: Zone, reading: Reading, unit: str) -> None:
    """ "Год и три месяца", "час двадцать минут": one of a larger unit, which needs no number where no articles are."""
    low, words, value = zone.tokens.low, zone.words, reading.value
    if words.articles or reading.i < 1 or value is None or value.first is None or value.first != value.last:
        return
    joined = low[reading.i - 1] in words.joiners
    noun = reading.i - 1 - joined
    larger = words.durations.behind(low, noun + 1) if noun >= zone.floor else None
    if larger is None or larger[0] != noun or low[noun] not in words.unit_names:
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
    words = zone.words
    return at > 0 and (
        zone.tokens.low[at - 1] in words.per_words or words.every.behind(zone.tokens.low, at) is not None
    )


def _with_fraction(zone: Zone, number: Number) -> Reading | None:
    """ "One and three quarters of an hour", "one and a quarter year"."""
    low, words, at = zone.tokens.low, zone.words, number.j
    if at + 1 >= len(low) or number.value != int(number.value):
        return None
    if low[at] in words.joiners:
        at += 2 if low[at + 1] in words.articles else 1
    second = zone.number_at(at) or zone.number_at(at - 1)
    if second is not None and second is not number and second.denominator and 0 < second.value < 1:
        part, after = second.value, second.j
    elif at > number.j and (named := words.fractions.ahead(low, at)) is not None:
        part, after = 1 / named[1], named[0]
    else:
        return None
    unit = words.durations.ahead(low, zone.after_of(after))
    if unit is None:
        return None
    value = Value.number(number.value + part, step=part, worded=True)
    made = Reading(number.i, unit[0], "duration", value, number, unit[1])
    made.trace.append(f"unit:{unit[1]}")
    return made


def _several_units(zone: Zone, number: Number) -> Reading | None:
    """ "Drei Viertelstunden", "een kwartier": a noun that means several units."""
    found = zone.words.duration_multiples.ahead(zone.tokens.low, number.j)
    if found is None or _is_numbered(zone, number):
        return None
    factor, _, unit = found[1].partition("*")
    return _reading(zone, number, Value.number(number.value * Decimal(factor)), found[0], unit)


def _is_numbered(zone: Zone, number: Number) -> bool:
    """ "2 trimestre": digits before a form of a unit that no more than one is counted in, so that they number it."""
    low, at = zone.tokens.low, number.j
    return number.plain and 1 < number.value <= PARTS and at < len(low) and low[at] in zone.words.numbered


def _one_and_a_half(zone: Zone, number: Number) -> Reading | None:
    reading = one_and_a_half(zone, number, zone.words.durations)
    if reading is not None:
        reading.kind = "duration"
    return reading


def _nights(zone: Zone, number: Number) -> Reading | None:
    """ "Three nights", "a 10-night cruise": as many days, or one more; "three weekends": twice as many, or weeks."""
    low, words, at = zone.tokens.low, zone.words, zone.beside(number.j)
    weekend = words.periods.ahead(low, at)
    if at < len(low) and low[at] in words.nights:
        after, days, most, unit = at + 1, number.value, number.value + 1, "night"
    elif weekend is not None and weekend[1] == "weekend":
        after, days, most, unit = weekend[0], number.value * WEEKEND, number.value * DAYS_A_WEEK, "weekend"
    else:
        return None
    if number.weak and zone.words.for_so_long.behind(low, number.i) is None:
        return None
    return _loose_days(number, after, days, most, unit)


def _loose_days(number: Number, after: int, days: Decimal, most: Decimal, unit: str) -> Reading | None:
    """A time of so many days or more, up to a number of days."""
    if number.comparator != "=" or number.value != number.value.to_integral_value():
        return None
    if len(number.whole) > YEAR_DIGITS - 1:
        return None
    value = evolve(Value.number(days), comparator="~", interval=Interval(days, most))
    made = Reading(number.i, after, "duration", value, number, "day")
    made.trace.append(f"unit:{unit}")
    return made


def _age(zone: Zone, number: Number) -> Reading | None:
    """ "Aged 87", "at the age of 87", "aged over 65": years that are not named."""
    low, words = zone.tokens.low, zone.words
    ages, qualifier = words.ages_before, words.qualifiers.behind(low, number.i)
    led = ages.behind(low, number.i) is not None or OF_AGE in number.trace
    if qualifier is not None:
        led = led or ages.behind(low, qualifier[0]) is not None or ages.ahead(low, qualifier[0]) is not None
    if not (led or _ends_ages(zone, number)):
        return None
    if not 0 < number.value <= OLDEST or not (number.plain or number.style == "words"):
        return None
    after = number.j
    if not nobody_counted(zone, after) and OF_AGE not in number.trace:
        return None
    made = Reading(number.i, after, "duration", value_of(number), number, "year")
    made.trace.append("age")
    return made


def _ends_ages(zone: Zone, number: Number) -> bool:
    """ "Aged 18–34", "aged between 18 and 34": whether a number joins an age told right before."""
    low, words, before = zone.tokens.low, zone.words, number.i - 1
    if before < 1 or not (low[before] == "-" or low[before] in words.joiners or low[before] in words.range_words.first):
        return False
    first = zone.number_before(before)
    return first is not None and words.ages_before.behind(low, first.i) is not None


def unit_behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """The unit of time behind a number: the token after it and its name."""
    tokens, low = zone.tokens, zone.tokens.low
    at = zone.beside(number.j)
    if at < len(low) and number.value == HALF and low[at] in zone.words.articles:
        at += 1
    if zone.tokens.low[number.i] in zone.words.articles and _is_ordinal(zone, at):
        return None
    found = zone.words.durations.ahead(low, at)
    part = zone.takes_of(number) or number.value != number.value.to_integral_value()
    if found is None and part and at < len(low) and low[at] not in zone.words.locatives:
        found = zone.words.durations.ahead(low, zone.after_of(at))
    if found is None and at < len(low) and low[at] in _adjectives(zone, number):
        found = zone.words.durations.ahead(low, at + 1)
    if found is not None and low[at] in zone.words.unit_homographs and not _homograph_stands(zone, at):
        return None
    if found is not None and _are_each(zone, number, at):
        return None
    if found is not None and number.value > 1 and (zone.words.one_earlier.ahead(low, at) or _is_numbered(zone, number)):
        return None
    if found is not None and not _year_is_date(zone, number, found):
        longer = zone.words.units.ahead(low, at)
        return None if longer is not None and longer[0] > found[0] else found
    if at >= len(low):
        return None
    symbol = _symbols().get(tokens.written(at))
    if symbol is None or (len(low[at]) == 1 and not _single_stands(zone, number, at)):
        return None
    return at + 1, symbol


def _adjectives(zone: Zone, number: Number) -> frozenset[str]:
    """The adjectives that may stand between a number, or an article that is one, and its unit of time."""
    article = number.j == number.i + 1 and zone.tokens.low[number.i] in zone.words.articles
    return zone.words.whole_units if article else zone.words.time_adjectives


def _are_each(zone: Zone, number: Number, at: int) -> bool:
    """ "Двух месячных платежей": whether a plural adjective of a unit stands there, and its noun behind it."""
    low, page, noun = zone.tokens.low, zone.words.page, at + 1
    if not page.inverts or number.value <= 1 or noun >= len(low) or at > number.j or not zone.tokens.gap(at):
        return False
    if not low[at].endswith(page.plural_ordinals) or not zone.time_adjective(at):
        return False
    return zone.tokens.gap(at) != "-" and low[noun].isalpha() and low[noun] not in zone.words.grammar


def _homograph_stands(zone: Zone, at: int) -> bool:
    """Whether a short form that is another word too is a unit of time ("1 u"): glued on, or nothing behind it."""
    after = at + 1
    if after < len(zone.tokens.low) and zone.tokens.glued(after) and zone.tokens.low[after].isdecimal():
        return False
    return zone.tokens.glued(at) or nothing_counted(zone, after)


def _is_ordinal(zone: Zone, at: int) -> bool:
    """Whether "second" is no unit of time but counts the noun behind it ("un segundo caso")."""
    low, words = zone.tokens.low, zone.words
    if at + 1 >= len(low) or words.ordinals.ahead(low, at) is None:
        return False
    behind = low[at + 1]
    return behind[0].isalpha() and (behind not in words.function_words or behind in words.of_words)


def _year_is_date(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "2019 года" is a year, not two thousand years."""
    four = len(number.whole) == YEAR_DIGITS and number.plain and may_be_year(number.value)
    return four and found[1] == "year" and zone.words.year_words.ahead(zone.tokens.low, number.j) is not None


def _single_stands(zone: Zone, number: Number, at: int) -> bool:
    """One letter is a unit of time when it is h or s, or a mark of minutes between digits."""
    letter, tokens = zone.tokens.written(at), zone.tokens
    if letter == "s" and (_is_age_in_tens(zone, number) or _is_age_group(zone, number)):
        return False
    if letter in ("h", "s") or (letter == "d" and tokens.glued(at)):
        after = at + 1
        if after >= len(tokens.low) or not tokens.glued(after):
            return True
        if letter == "h" and tokens.low[after].isdecimal():
            return tokens.low[after + 1 : after + 2] == ["min"] or len(tokens.low[after]) == MINUTE_DIGITS
        elided = tokens.low[after] == "'" and tokens.gap(at) and tokens.glued(after + 1)
        return not (elided or tokens.low[after][0].isalnum() or _power(tokens, after))
    return False


def _is_age_in_tens(zone: Zone, number: Number) -> bool:
    """ "In her 40s", "in his late 30s"."""
    low, words = zone.tokens.low, zone.words
    third = words.thirds.behind(low, number.i)
    at = third[0] if third is not None else number.i
    return at > 0 and low[at - 1] in words.possessives and number.value < OLDEST and number.value % 10 == 0


def _is_age_group(zone: Zone, number: Number) -> bool:
    """ "Over-50s", "the under-18s"."""
    low, glued, dash = zone.tokens.low, zone.tokens.glued, number.i - 1
    return dash > 0 and low[dash] == "-" and low[dash - 1].isalpha() and glued(dash) and glued(number.i)


def _power(tokens: Tokens, at: int) -> bool:
    """Whether a power is glued on ("s-1", "s⁻²"), so that the letter is part of a larger unit."""
    following = at + 1
    return tokens.low[at] in "-⁻" and tokens.glued(following) and not tokens.low[following].isalpha()


def _smaller_units(zone: Zone, value: Value, after: int, unit: str) -> tuple[Value, int, str]:
    """Add "and 3 months" to "2 years"; a whole number of the smaller unit in the larger one keeps the sum exact."""
    low = zone.tokens.low
    while value.first is not None:
        at = after
        if low[at - 1] in _international.HOUR_LETTERS and low[at : at + 1] == ["."]:
            at += 1
        while at < len(low) and (low[at] in zone.words.joiners or low[at] == ","):
            at += 1
        number = zone.number_at(at)
        if number is None or number.ordinal or (number.weak and at == after):
            break
        many, found = number.value, unit_behind(zone, number) or _bare_minutes(zone, number, unit, at > after)
        if found is None and (named := zone.words.duration_multiples.ahead(low, number.j)) is not None:
            factor, _, smaller = named[1].partition("*")
            many, found = many * Decimal(factor), (named[0], smaller)
        if found is None or SECONDS[found[1]] >= SECONDS[unit]:
            break
        if SECONDS[unit] / SECONDS[found[1]] <= many or (low[at - 1] == "," and at - after > 1):
            break
        value = Value.number(value.first * _ratio(unit, found[1]) + many, step=number.step, worded=True)
        after, unit = found
    return value, after, unit


def _bare_minutes(zone: Zone, number: Number, unit: str, joined: bool) -> tuple[int, str] | None:
    """ "An hour and thirty": minutes that go without saying, where a clause ends behind them."""
    low, at = zone.tokens.low, number.j
    if unit == "hour" and low[number.i - 1] in _international.HOUR_LETTERS and number.value < HOUR and number.plain:
        lettered = low[at : at + 1] == ["m"] and not (at + 1 < len(low) and zone.tokens.glued(at + 1))
        if lettered or len(number.whole) == MINUTE_DIGITS:
            return at + lettered, "minute"
    if unit == "minute" and low[number.i - 1] in _international.MINUTE_LETTERS and number.value < HOUR and number.plain:
        return (at, "second") if len(number.whole) == MINUTE_DIGITS and nothing_counted(zone, at) else None
    of_noun = at + 1 < len(low) and low[at] in zone.words.of_nouns and _is_noun(zone, at + 1)
    alone = number.style == "words" and zone.words.articles
    if unit != "hour" or low[number.i - 1] == "," or not TEN <= number.value < 60 or not (joined or of_noun or alone):
        return None
    whole = number.style == "words" or (number.plain and len(number.whole) == 2)
    return (at, "minute") if whole and (at >= len(low) or low[at] in ",.;:)" or of_noun) else None


def _is_noun(zone: Zone, at: int) -> bool:
    """Whether a word of some length that is none of grammar stands there ("di ritardo")."""
    return zone.tokens.low[at].isalpha() and zone.tokens.low[at] not in zone.words.grammar


@functools.cache
def _ratio(large: str, small: str) -> Decimal:
    exact = {("year", "month"): 12, ("decade", "year"): 10, ("century", "year"): 100, ("quarter", "month"): 3}
    if (large, small) in exact:
        return Decimal(exact[large, small])
    ratio = SECONDS[large] / SECONDS[small]
    return ratio.quantize(Decimal("0.0001")).normalize() if ratio != ratio.to_integral_value() else ratio
