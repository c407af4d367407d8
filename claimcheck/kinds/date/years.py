"""Years: four digits, or two numbers in words, where a year is expected; and months behind their year."""

from __future__ import annotations

from claimcheck.calendar import full_year
from claimcheck.calendar.forms import Month, MonthDay, Range, Year
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year, is_modern_year
from claimcheck.exclusions._shape import has_unit, past_short_span
from claimcheck.kinds._shape import alone
from claimcheck.kinds.date._shape import (
    MILLENNIUM,
    ends_phrase,
    is_day,
    is_year,
    joined_number,
    measured,
    reading,
    skip_of,
    year_word,
)
from claimcheck.kinds.date.bare_years import in_years_place, second_year
from claimcheck.languages._international import ANNO_DOMINI
from claimcheck.numerals import Number, takes_few
from claimcheck.zones import Reading, Zone

CENTURY = 100
EARLY_DIGITS = 3
"""Digits of a year before the second millennium."""


def year(zone: Zone, number: Number) -> Reading | None:
    """A year in a year's place: after a preposition of time, before a year word, in brackets."""
    low, lexicon = zone.tokens.low, zone.lexicon
    era = lexicon.eras_before.ahead(low, number.j) if number.style == "digits" and number.plain else None
    if era is not None and number.value >= 1:
        return reading(number.i, era[0], Year(int(number.value), before_era=True), "year", number)
    if (made := _of_era(zone, number)) is not None:
        return made
    end = year_word(zone, number.j)
    if number.ordinal and number.style == "words" and number.value == MILLENNIUM and end > number.j:
        return reading(number.i, end, Year(int(number.value)), "year", number)
    if number.ordinal and number.style == "words" and end == number.j:
        return None
    if not is_year(number) or number.scale != 1:
        return _short_year(zone, number) or _early(zone, number)
    if (span := _short_span(zone, number)) is not None:
        return span
    if (bounded := _bounded(zone, number, end)) is not None:
        return bounded
    lead = lexicon.year_words.behind(low, number.i)
    counts = end == number.j and lead is None and (_counts_on(zone, number) or _has_fallen(zone, number))
    if counts or (end == number.j and lead is None and not in_years_place(zone, number)):
        return None
    round_number = number.value % 100 == 0 and lead is None
    if number.style == "words" and not number.whole and (round_number or not ends_phrase(zone, end)):
        return None
    start = lead[0] if lead is not None and number.ordinal is False and end == number.j else number.i
    return _two_years(zone, number, reading(start, end, Year(int(number.value)), "year", number))


def _of_era(zone: Zone, number: Number) -> Reading | None:
    """ "Until 290 AD", "von 120 bis 290 n. Chr.", "в 988 году н. э.": a year or two with the name of the era behind."""
    if not _is_whole(number):
        return None
    second = joined_number(zone, number.j)
    last = second if second is not None and _is_whole(second) and number.value < second.value else number
    named = year_word(zone, last.j)
    era = zone.lexicon.eras.ahead(zone.tokens.low, named)
    if era is None or (era[0] == named + 1 and not zone.tokens.written(named).isupper()):
        return None
    return _from_to(number.i, era[0], number, last)


def _from_to(start: int, end: int, number: Number, last: Number) -> Reading:
    """The year that a number tells, or those from it up to the last one."""
    first, later = Year(int(number.value)), Year(int(last.value))
    made = reading(start, end, first if last is number else Range(first, later), "year", number)
    if last is not number:
        made.trace.append("range")
    return made


def _is_whole(number: Number) -> bool:
    """Whether a number is written in as many digits as a year has at most."""
    return number.plain and number.suffix is None and 0 < len(number.whole) <= YEAR_DIGITS and number.value >= 1


def _early(zone: Zone, number: Number) -> Reading | None:
    """ "Im Jahr 330", "AD 330–335", "в 988 году": a year or two of three digits beside what names years."""
    if not _has_three_digits(number):
        return None
    second = joined_number(zone, number.j)
    last = second if second is not None and _has_three_digits(second) and number.value < second.value else number
    if (second is not None and last is number) or (start := _early_lead(zone, number, last)) is None:
        return None
    end = year_word(zone, last.j)
    if end == last.j and not (ends_phrase(zone, end) or zone.lexicon.date_joins.ahead(zone.tokens.low, end)):
        return None
    return _from_to(start, end, number, last)


def _early_lead(zone: Zone, number: Number, last: Number) -> int | None:
    """Where an early year begins: at a word for it before, or at itself where one stands behind and "in" before."""
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    lead = lexicon.year_words.behind(low, number.i)
    if lead is not None:
        return lead[0] if lexicon.relative.behind(low, lead[0]) is None else None
    if number.i and zone.tokens.written(before) in ANNO_DOMINI:
        return before
    unit = lexicon.durations.behind(low, number.i) if last is not number else None
    if unit is not None and unit[1] == "year":
        return unit[0]
    named = year_word(zone, last.j) > last.j
    told = number.i > 0 and low[before] in lexicon.page.in_words[:2]
    told = told or (last is number and _is_of_one_year(zone, number))
    return number.i if named and told else None


def _is_of_one_year(zone: Zone, number: Number) -> bool:
    """ "До 988 года": a form for one year behind what is counted in a form for many ("988 лет")."""
    low, after = zone.tokens.low, number.j
    single = after < len(low) and low[after] in zone.lexicon.single_units
    return single and not takes_few(int(number.value)) and number.value % 10 != 1


def _has_three_digits(number: Number) -> bool:
    """Whether a number is written in three digits, as years from 100 to 999 are."""
    return number.plain and len(number.whole) == EARLY_DIGITS and number.whole[0] != "0" and number.suffix is None


def _short_span(zone: Zone, number: Number) -> Reading | None:
    """ "1965–67": from a year to a later one, of which the last two digits are told."""
    after = past_short_span(zone.tokens, number.i) if number.plain else None
    if after is None or second_year(zone, number) is not None:
        return None
    end = year_word(zone, after)
    if end == after and has_unit(zone.tokens, after, zone.lexicon):
        return None
    founded = zone.lexicon.year_verbs.ahead(zone.tokens.low, after) is not None
    if not (is_modern_year(number.value) or end > after or founded or ends_phrase(zone, after)):
        return None
    first, last = int(number.value), int(zone.tokens.low[after - 1])
    lead = zone.lexicon.year_words.behind(zone.tokens.low, number.i)
    start = lead[0] if lead is not None else number.i
    made = reading(start, end, Range(Year(first), Year(first - first % CENTURY + last)), "year", number)
    made.trace.append("short span of years")
    return made


def _counts_on(zone: Zone, number: Number) -> bool:
    """Whether a range or a change goes on to a number that is no year ("de 1000 à 5000", "von 1480 auf 1745 Meter")."""
    second = joined_number(zone, number.j) or _new_level(zone, number)
    if second is None or not second.plain or len(second.whole) != len(number.whole):
        return False
    units = zone.lexicon.units, zone.lexicon.currencies, zone.lexicon.shares
    if zone.is_change(number.i) and (second.value < number.value or not is_likely_year(number.value)):
        return True
    return not is_year(second) or any(table.ahead(zone.tokens.low, second.j) for table in units)


def _has_fallen(zone: Zone, number: Number) -> bool:
    """ "Fell from 1302 to 1154": whether a larger number of four digits stands before what leads to a level."""
    level = zone.lexicon.to_level.behind(zone.tokens.low, number.i)
    first = zone.number_before(level[0]) if level is not None else None
    if first is None or not first.plain or len(first.whole) != len(number.whole):
        return False
    return first.value > number.value and zone.is_change(first.i)


def _new_level(zone: Zone, number: Number) -> Number | None:
    """The number that something changed to, behind the old one and what leads to a level."""
    level = zone.lexicon.to_level.ahead(zone.tokens.low, number.j)
    return zone.number_at(level[0]) if level is not None else None


def _short_year(zone: Zone, number: Number) -> Reading | None:
    """ "In '18", "het jaar '18", "since '98": two digits behind an apostrophe, in a year's place."""
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    mark = number.i - 1
    if mark < 1 or low[mark] != "'" or tokens.glued(mark) or not tokens.glued(number.i):
        return None
    if not number.plain or len(number.whole) != 2 or (tokens.glued(number.j) and low[number.j : number.j + 1] == ["'"]):
        return None
    led = (
        low[mark - 1] in lexicon.year_leads or lexicon.year_words.behind(low, mark) or lexicon.seasons.behind(low, mark)
    )
    if not led or not (ends_phrase(zone, number.j) or lexicon.acts(low, number.j)):
        return None
    return reading(mark, number.j, Year(full_year(number.whole)), "year", number)


def _bounded(zone: Zone, number: Number, end: int) -> Reading | None:
    """ "A year greater than 2012", "год >= 2019"; ">= 2019" where it is all that stands on its line."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bound = lexicon.qualifiers.behind(low, number.i)
    if bound is None or bound[1] in ("~", "="):
        return None
    sign = not low[bound[0]][0].isalpha() and alone(zone, bound[0], end)
    if lexicon.year_words.behind(low, bound[0]) is None and not sign:
        return None
    if number.style != "digits" or not is_modern_year(number.value) or not ends_phrase(zone, end):
        return None
    made = reading(number.i, end, Year(int(number.value)), "year", number)
    made.left = bound[0]
    made.trace.append(f"comparator:{bound[1]}")
    return made


def _two_years(zone: Zone, number: Number, made: Reading) -> Reading:
    """ "2019/20" and "2019/2020" are two years together."""
    after = second_year(zone, number)
    if after is not None:
        year = int(number.value)
        made.day = Range(Year(year), Year(year + 1))
        made.j = made.right = year_word(zone, after)
        made.trace.append("two years")
    return made


def explicit(zone: Zone, at: int) -> Reading | None:
    """A bare year where a period is expected ("the first week of 2015", "end of 2012")."""
    number = zone.number_at(at)
    if number is None or not is_year(number) or (measured(zone, number.j) and year_word(zone, number.j) == number.j):
        named = zone.lexicon.year_words.ahead(zone.tokens.low, at)
        number = zone.number_at(skip_of(zone, named[0])) if named else None
        if number is None or not is_year(number):
            return None
    return reading(at, year_word(zone, number.j), Year(int(number.value)), "year", number)


def year_first(zone: Zone, number: Number) -> Reading | None:
    """ "2017 april", "2019-Aug-01", "2020/Sep/23", "septiembre-2020-23" is read from its month."""
    if not number.plain or not is_year(number):
        return None
    tokens, low = zone.tokens, zone.tokens.low
    at = number.j
    marked = at < len(low) and low[at] in ("-", "/") and tokens.glued(at)
    at += marked
    month = zone.lexicon.months.ahead(low, at)
    if month is None or (low[at] in zone.lexicon.month_ambiguous and not (marked or tokens.written(at)[0].isupper())):
        return None
    year = int(number.value)
    made: Month | MonthDay = Month(month[1], year=year)
    end = month[0]
    if marked and end < len(low) and low[end] in ("-", "/") and tokens.glued(end):
        day = zone.number_at(end + 1) or zone.number_at(end)
        if day is not None and len(day.whole) <= 2 and 1 <= abs(day.value) <= 31:
            made, end = MonthDay(month[1], int(abs(day.value)), year=year), day.j
    elif not marked and (behind := zone.number_at(end)) is not None and behind.plain and is_day(behind):
        if len(behind.whole) <= 2 and ends_phrase(zone, behind.j):
            made, end = MonthDay(month[1], int(behind.value), year=year), behind.j
    return reading(number.i, end, made, "year month", number)
