"""Durations and ages: one unit or several, the smallest unit written names the figure."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions.hours import told
from claimcheck.kinds._shape import begins_period, nobody_counted, within
from claimcheck.kinds._shape.amounts import half_behind, one_and_a_half, one_or_two
from claimcheck.kinds.duration._shape import HOUR, OLDEST, SECONDS
from claimcheck.kinds.duration.several import take_in_one_before, with_smaller_units
from claimcheck.kinds.duration.unit import is_compounded, is_numbered, unit_behind
from claimcheck.numerals import OF_AGE, Number
from claimcheck.values import Interval, Value
from claimcheck.zones import Reading, Zone, value_of

TIMED = ((":", ":"), ("h", "'"))
"""What may stand behind the hours and the minutes of a time that was run."""
DOUBLE_QUOTES = frozenset('"”″')
"""What stands between seconds and their parts."""
INCHES = 12
"""How many inches make a foot, so that seconds from there on are none."""
DAYS_A_WEEK, WORKDAYS, WEEKEND = 7, 5, 2


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of units of time, with the smaller units that follow it."""
    if number.ordinal or (number.suffix is not None and number.style != "digits"):
        return None
    if number.value > 1 and begins_period(zone, number.j):
        return None
    if (timed := _timed(zone, number) or _of_hours(zone, number) or _run(zone, number)) is not None:
        return timed
    worked = zone.lexicon.workdays.ahead(zone.tokens.low, zone.beside(number.j))
    if worked is not None and not number.weak:
        return _loose_days(number, worked[0], number.value, number.value * DAYS_A_WEEK // WORKDAYS + WEEKEND, "workday")
    margin = zone.margin(number)
    found = unit_behind(zone, margin or number)
    if found is None:
        named = _several_units(zone, number) or _with_fraction(zone, number) or _nights(zone, number)
        return named or _age(zone, number) or _one_and_a_half(zone, number)
    after, unit = found
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[after - 1] in lexicon.rounds and lexicon.in_league(low, number.i, number.j):
        return None  # "14 jornadas": its days are rounds of matches
    return _reading(zone, number, value_of(number), after, unit)


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
    hour = zone.lexicon.durations.ahead(tokens.low, last + 1)
    after = hour[0] if hour is not None and hour[1] == "hour" else last + 1
    after += tokens.low[after : after + 1] == ['"']
    clock = number.value * SECONDS["hour"] + minutes * SECONDS["minute"] + seconds
    value = Value.number(clock, worded=True)
    if minutes >= HOUR or seconds >= HOUR:
        value = evolve(value, problem=f"no {'hour' if minutes >= HOUR else 'minute'} has so many parts")
    made = Reading(number.i, after, "duration", value, number, "second")
    made.trace.append("unit:second")
    return made


def _run(zone: Zone, number: Number) -> Reading | None:
    """A time that was run: "9\"58", "41'32\"", "1:58.6"."""
    return _hundredths(zone, number) or _minutes_and_seconds(zone, number) or _over_colon(zone, number)


def _over_colon(zone: Zone, number: Number) -> Reading | None:
    """ "1:58.6", "4:05 Minuten": minutes and seconds with parts of them, or before a word for minutes."""
    tokens, low, seconds = zone.tokens, zone.tokens.low, number.j + 1
    if not number.plain or low[number.j : seconds] != [":"] or not told.runs_minutes(tokens, number.i, zone.lexicon):
        return None
    after = seconds + 1
    value, step = number.value * SECONDS["minute"] + Decimal(low[seconds]), Decimal(1)
    if low[after : after + 1] in (["."], [","]) and tokens.glued(after + 1):
        step = step.scaleb(-len(low[after + 1]))
        value += Decimal(low[after + 1]) * step
        after += 2
    unit = zone.lexicon.durations.ahead(low, after)
    after = unit[0] if unit is not None and unit[1] == "minute" else after
    made = Reading(number.i, after, "duration", Value.number(value, step=step), number, "second")
    made.trace.append("unit:second")
    return made


def _minutes_and_seconds(zone: Zone, number: Number) -> Reading | None:
    """ "41'32\"" where lengths are told in metres: minutes and two digits of seconds, too many for feet and inches."""
    tokens, low, seconds, after = zone.tokens, zone.tokens.low, number.j + 1, number.j + 3
    if zone.lexicon.page.decimal != "," or not number.plain or after > len(low) or low[number.j] != "'":
        return None
    if low[seconds + 1] not in DOUBLE_QUOTES or not all(map(tokens.glued, range(number.j, after))):
        return None
    if not (len(low[seconds]) == 2 and low[seconds].isdecimal() and INCHES <= int(low[seconds]) < HOUR):
        return None
    if number.i and tokens.glued(number.i):
        return None
    value = Value.number(number.value * SECONDS["minute"] + int(low[seconds]))
    made = Reading(number.i, after, "duration", value, number, "second")
    made.trace.append("unit:second")
    return made


def _hundredths(zone: Zone, number: Number) -> Reading | None:
    """ "9\"58", "1'45\"3": seconds and parts of them over a double quote, minutes before them or none."""
    tokens, low, at = zone.tokens, zone.tokens.low, number.j
    minutes = at + 1 if low[at : at + 1] == ["'"] else 0
    mark = at + 2 if minutes else at
    part = mark + 1
    if not number.plain or part >= len(low) or low[mark] not in DOUBLE_QUOTES or not low[part].isdecimal():
        return None
    if len(low[part]) > 2 or not all(map(tokens.glued, range(at, part + 1))):
        return None
    if part + 1 < len(low) and tokens.glued(part + 1) and low[part + 1][0].isalnum():
        return None
    seconds = Decimal(low[minutes]) if minutes and low[minutes].isdecimal() else number.value
    if seconds >= HOUR or (minutes and not low[minutes].isdecimal()):
        return None
    step = Decimal(1).scaleb(-len(low[part]))
    value = seconds + Decimal(low[part]) * step + (number.value * SECONDS["minute"] if minutes else 0)
    made = Reading(number.i, part + 1, "duration", Value.number(value, step=step), number, "second")
    made.trace.append("unit:second")
    return made


def _of_hours(zone: Zone, number: Number) -> Reading | None:
    """ "2:48 Stunden": hours and minutes over a colon that are no time of day, and the word for hours."""
    tokens, minutes = zone.tokens, number.j + 1
    if not number.plain or minutes >= len(tokens.low) or tokens.low[number.j] != ":" or not tokens.glued(minutes):
        return None
    letter = (minutes + 2, "hour") if tokens.low[minutes + 1 : minutes + 2] == ["h"] else None
    hour, part = letter or zone.lexicon.durations.ahead(tokens.low, minutes + 1), tokens.low[minutes]
    if hour is None or hour[1] != "hour" or len(part) != 2 or not part.isdecimal() or int(part) >= HOUR:
        return None
    made = Reading(number.i, hour[0], "duration", Value.number(number.value * HOUR + int(part)), number, "minute")
    made.trace.append("unit:minute")
    return made


def _reading(zone: Zone, number: Number, value: Value, after: int, unit: str) -> Reading:
    value, after, unit = with_smaller_units(zone, value, after, unit)
    value, after = half_behind(zone, value, after, unit, zone.lexicon.durations)
    value, after = one_or_two(zone, value, after)
    reading = Reading(number.i, after, "duration", within(value, zone.margin(number)), number, unit)
    age = zone.lexicon.ages.ahead(zone.tokens.low, zone.beside(after))
    if age is not None:
        reading.j = reading.right = age[0]
        reading.trace.append("age")
    reading.trace.append(f"unit:{unit}")
    take_in_one_before(zone, reading, unit)
    return reading


def _with_fraction(zone: Zone, number: Number) -> Reading | None:
    """ "One and three quarters of an hour", "one and a quarter year"."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    if at + 1 >= len(low) or number.value != int(number.value):
        return None
    if low[at] in lexicon.joiners:
        at += 2 if low[at + 1] in lexicon.articles else 1
    second = zone.number_at(at) or zone.number_at(at - 1)
    if second is not None and second is not number and second.denominator and 0 < second.value < 1:
        part, after = second.value, second.j
    elif at > number.j and (named := lexicon.fractions.ahead(low, at)) is not None:
        part, after = 1 / named[1], named[0]
    else:
        return None
    unit = lexicon.durations.ahead(low, zone.after_of(after))
    if unit is None:
        return None
    value = Value.number(number.value + part, step=part, worded=True)
    made = Reading(number.i, unit[0], "duration", value, number, unit[1])
    made.trace.append(f"unit:{unit[1]}")
    return made


def _several_units(zone: Zone, number: Number) -> Reading | None:
    """ "Drei Viertelstunden", "een kwartier": a noun that means several units."""
    found = zone.lexicon.duration_multiples.ahead(zone.tokens.low, number.j)
    if found is None or is_numbered(zone, number):
        return None
    factor, _, unit = found[1].partition("*")
    return _reading(zone, number, Value.number(number.value * Decimal(factor)), found[0], unit)


def _one_and_a_half(zone: Zone, number: Number) -> Reading | None:
    reading = one_and_a_half(zone, number, zone.lexicon.durations)
    if reading is not None:
        reading.kind = "duration"
    return reading


def _nights(zone: Zone, number: Number) -> Reading | None:
    """ "Three nights", "a 10-night cruise": as many days, or one more; "three weekends": twice as many, or weeks."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, zone.beside(number.j)
    weekend = lexicon.periods.ahead(low, at)
    if at < len(low) and low[at] in lexicon.nights and not is_compounded(zone, number, at):
        after, days, most, unit = at + 1, number.value, number.value + 1, "night"
    elif weekend is not None and weekend[1] == "weekend":
        after, days, most, unit = weekend[0], number.value * WEEKEND, number.value * DAYS_A_WEEK, "weekend"
    else:
        return None
    if number.weak and zone.lexicon.for_so_long.behind(low, number.i) is None:
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
    low, lexicon = zone.tokens.low, zone.lexicon
    ages, qualifier = lexicon.ages_before, lexicon.qualifiers.behind(low, number.i)
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
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    if before < 1 or not (
        low[before] == "-" or low[before] in lexicon.joiners or low[before] in lexicon.range_words.first
    ):
        return False
    first = zone.number_before(before)
    return first is not None and lexicon.ages_before.behind(low, first.i) is not None
