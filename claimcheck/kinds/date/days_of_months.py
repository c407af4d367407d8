"""Days before their month in words: "4 May 2020", "25-26 октября", "el 17 del 11", "am siebten vierten"."""

from __future__ import annotations

from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.forms import MonthDay, Range, heart
from claimcheck.kinds.date._shape import (
    ends_phrase,
    is_day,
    is_match_set,
    is_quoted,
    joined_number,
    next_day,
    past_month,
    reading,
    skip_dot,
    skip_mark,
    skip_of,
    year_behind,
)
from claimcheck.kinds.date.months import month_first, with_relative
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

USUAL_PARTS = 4
"""Up to which denominator fractions are so common ("3/4 of March") that a year must follow for two days to be meant."""


def day_month(zone: Zone, number: Number) -> Reading | None:
    """ "4 May 2020", "25-26 октября 2019 года", "1er janvier", "the 4th of May", "13 to the 15 of July"."""
    if number.style == "roman" or not is_day(number) or _is_paid(zone, number):
        return None
    listed, quoted = _last_listed(zone, number), is_quoted(zone, number)
    after, second = skip_mark(zone, listed.j) + quoted, None
    joined = joined_number(zone, after) or next_day(zone, number)
    if joined is not None and is_day(joined) and abbreviated(zone, joined) is None:
        second, after = joined, skip_dot(zone.tokens, joined.j)
    if listed is not number and second is None:
        return None
    month = zone.lexicon.months.ahead(zone.tokens.low, skip_of(zone, after))
    if month is None:
        return None if second is not None else _all_numbers(zone, number, after) or _all_ordinals(zone, number)
    if _is_no_month(zone, number, after, month[0] - 1):
        return None
    year, stop, relative = year_behind(zone, past_month(zone, month[0]))
    end = month[0] if year is None and relative is None else stop
    if second is not None and _told_apart(zone, number, second):
        day = MonthDay(month[1], int(number.value), year=year, year_relative=relative)
        return reading(number.i, number.j, day, "day month", number)
    first = MonthDay(month[1], int(number.value), year=year)
    date = Range(first, MonthDay(month[1], int(second.value))) if second is not None else first
    return with_relative(reading(number.i - quoted, end, date, "day month", number), relative, zone)


def night(zone: Zone, number: Number) -> Reading | None:
    """ "The night of 15/16 May": a day and the next one, where a fraction of a month makes no sense."""
    low, lexicon = zone.tokens.low, zone.lexicon
    written = low[number.i : number.j]
    if len(written) != 3 or written[1] != "/" or not (written[0].isdecimal() and written[2].isdecimal()):
        return None
    one, two, month = int(written[0]), int(written[2]), lexicon.months.ahead(low, skip_of(zone, number.j))
    if month is None or two != one + 1 or two > LAST_DAY or _is_no_month(zone, number, number.j, month[0] - 1):
        return None
    year, stop, relative = year_behind(zone, past_month(zone, month[0]))
    if year is None and two <= USUAL_PARTS:
        return None
    end = month[0] if year is None and relative is None else stop
    date = Range(MonthDay(month[1], one, year=year), MonthDay(month[1], two))
    return with_relative(reading(number.i, end, date, "day month", number), relative, zone)


def _is_paid(zone: Zone, number: Number) -> bool:
    """ "$12 December 27": whether the sign or letters of a currency are glued before a number."""
    low, at = zone.tokens.low, number.i
    if not at or not zone.tokens.glued(at):
        return False
    return low[at - 1] in CURRENCY_SIGNS or zone.lexicon.currencies.behind(low, at) is not None


def _is_no_month(zone: Zone, number: Number, after: int, month: int) -> bool:
    """Whether the form of a month at a token means something else behind a day, which ends before token `after`."""
    low, lexicon = zone.tokens.low, zone.lexicon
    named = low[month]
    if named in lexicon.month_ambiguous and number.style == "words":
        if not number.ordinal or named in lexicon.cardinals.first:
            return True
    return (
        is_match_set(zone, number, month) or lexicon.page.in_words[0] in low[after:month] or _counts_time(zone, month)
    )


def _told_apart(zone: Zone, first: Number, last: Number) -> bool:
    """ "3 and 15 May", "les 3, 5 et 8 mai": days that are no neighbours, and no "between" encloses them."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, first.i
    if low[first.j] not in lexicon.joiners | lexicon.alternatives | {","}:
        return False
    noun = lexicon.durations.behind(low, at)
    at = noun[0] if noun is not None and noun[1] == "day" else at
    while at and not zone.opened(at) and (low[at - 1] in lexicon.determiners or low[at - 1] in lexicon.day_leads):
        at -= 1
    if zone.opened(at):
        return False
    days = sum(first.i <= number.i <= last.i for number in zone.numbers)
    return last.value - first.value >= days


def abbreviated(zone: Zone, number: Number) -> Reading | None:
    """ "Dez/2018", "sept-2020": a month whose abbreviation is a number too."""
    tokens, at = zone.tokens, number.j
    if number.style != "words" or at != number.i + 1 or at + 1 >= len(tokens.low):
        return None
    marked = tokens.low[at] in ("/", "-") and tokens.glued(at) and tokens.glued(at + 1)
    made = month_first(zone, number.i) if marked and zone.lexicon.months.ahead(tokens.low, number.i) else None
    return made if made is not None and made.day is not None and heart(made.day).year is not None else None


def _counts_time(zone: Zone, at: int) -> bool:
    """Whether the form of a month is a number of units of time ("os primeiros dez dias")."""
    number = zone.number_at(at)
    return number is not None and zone.lexicon.durations.ahead(zone.tokens.low, number.j) is not None


def _last_listed(zone: Zone, number: Number) -> Number:
    """The last day that a comma joins to a day ("4, 5 and 6 May": the 5th)."""
    low, last = zone.tokens.low, number
    while (comma := skip_dot(zone.tokens, last.j)) < len(low) and low[comma] == ",":
        following = zone.number_at(comma + 1)
        if following is None or not is_day(following) or following.value <= last.value:
            break
        last = following
    return last


def _all_numbers(zone: Zone, number: Number, after: int) -> Reading | None:
    """ "9 de 8 de 1971": the month as a number between two "of", with its year; "el 17 del 11"."""
    start = skip_of(zone, after)
    month = zone.number_at(start) if start > after and zone.lexicon.page.date_order == "dmy" else None
    if month is None or not month.plain or not 1 <= month.value <= 12:
        return None
    year, end, _ = year_behind(zone, month.j)
    if year is None or end <= month.j + 1:
        if not _is_day_of_month(zone, number, month, start):
            return None
        year, end = None, month.j
    day = MonthDay(int(month.value), int(number.value), year=year)
    return reading(number.i, end, day, "day month", number)


def _is_day_of_month(zone: Zone, number: Number, month: Number, start: int) -> bool:
    """ "El 17 del 11", "le 17 du 11": a word that leads to a day, and one article between two plain numbers."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = number.i > 0 and low[number.i - 1] in lexicon.day_leads and number.plain
    single = start - number.j == 1 and low[number.j] in lexicon.day_articles
    return led and single and ends_phrase(zone, month.j) and month.j - month.i == 1


def _all_ordinals(zone: Zone, number: Number) -> Reading | None:
    """ "Am siebten vierten", "Montag, den 12. fünften": the month as an ordinal, where dots make ordinals."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    if not (lexicon.page.ordinal_dot and number.ordinal and at):
        return None
    month = zone.number_at(number.j)
    led = low[at - 1] in lexicon.day_leads or lexicon.weekdays.behind(low, at) is not None
    if month is None or not month.ordinal or not 1 <= month.value <= 12 or not led:
        return None
    if "words" not in (number.style, month.style) or _names_noun(zone, skip_dot(zone.tokens, month.j)):
        return None
    year, end, relative = year_behind(zone, month.j)
    made = MonthDay(int(month.value), int(number.value), year=year, year_relative=relative)
    return reading(number.i, end, made, "day month", number)


def _names_noun(zone: Zone, at: int) -> bool:
    """Whether one of the next two words has the capital of a noun, which ordinals before it then count."""
    following = range(at, min(at + 2, len(zone.tokens.low)))
    return any(zone.tokens.written(word)[0].isupper() for word in following)
