"""Dates that begin with a month in words, and bare months: "May 4, 2020", "avril dernier", "2020-Aug-01"."""

from __future__ import annotations

from claimcheck.calendar.forms import DayOfMonth, Month, MonthDay, Range, heart, is_range, placed
from claimcheck.kinds._shape import alone
from claimcheck.kinds.date._shape import (
    HYPHENS,
    ends_phrase,
    is_day,
    joined_number,
    measured,
    past_month,
    reading,
    relative_behind,
    skip_of,
    year_behind,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

SHORT_MONTH = 3
"""Letters of a month in short that may be another word."""


def with_relative(made: Reading, year_relative: int | None, zone: Zone) -> Reading:
    """Attach "of this year", or "last" on either side of a date without a year ("el próximo día 5 de mayo")."""
    day = made.day
    assert day is not None
    low, lexicon = zone.tokens.low, zone.lexicon
    if year_relative is not None:
        made.day = placed(day, year_relative=year_relative)
    elif heart(day).year is None:
        noun = lexicon.durations.behind(low, made.i)
        start = noun[0] if noun is not None and noun[1] == "day" else made.i
        after, before = lexicon.relative.ahead(low, made.j), relative_behind(zone, start)
        if after is not None and not lexicon.periods.ahead(low, after[0]):
            made.day = placed(day, relative=after[1])
            made.j = made.right = after[0]
        elif before is not None and not is_range(day):
            made.day = placed(day, relative=before[1])
            made.i = made.left = before[0]
    return made


def month_first(zone: Zone, at: int) -> Reading | None:
    """A date that begins with a month at token `at`: "May 4, 2020", "October 25-26", "July 2020", "avril dernier"."""
    month = zone.lexicon.months.ahead(zone.tokens.low, at)
    if month is None or _is_other_word(zone, at, month[0]):
        return None
    after = past_month(zone, month[0])
    return _month_day(zone, at, month[1], after) or _month_alone(zone, at, month[0], month[1], after)


def is_homograph(zone: Zone, number: Number) -> bool:
    """ "Sept. 2017", "set. a dez. de 2017": whether a number word is a month in short, with a dot and its year behind.

    So is one before another month, or behind one and a dash ("août–sept.").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    after = number.j + 1
    if number.style != "words" or number.j != number.i + 1 or lexicon.months.ahead(low, number.i) is None:
        return False
    if number.i > 1 and low[number.i - 1] == "-" and lexicon.months.behind(low, number.i - 1) is not None:
        return True
    if low[number.j : after] != ["."] or not zone.tokens.glued(number.j):
        return False
    joined = lexicon.range_words.ahead(low, after)
    later = joined[0] if joined is not None else after + (low[after : after + 1] == ["-"])
    return year_behind(zone, after)[0] is not None or (later > after and lexicon.months.ahead(low, later) is not None)


def _is_other_word(zone: Zone, at: int, after: int) -> bool:
    """ "Lançado ao mar em 1989": whether "in" stands behind a small word that may be a month in short."""
    tokens, lexicon = zone.tokens, zone.lexicon
    short = len(tokens.low[at]) <= SHORT_MONTH and tokens.low[at] in lexicon.month_ambiguous
    if not short or after - at > 1 or not tokens.written(at).islower():
        return False
    return after < len(tokens.low) and tokens.low[after] == lexicon.page.in_words[0]


def _month_day(zone: Zone, at: int, month: int, after: int) -> Reading | None:
    """ "May 4, 2020", "December 3-4 of this year", "Oct/2", "abril 5"."""
    number, low = _number_behind(zone, after), zone.tokens.low
    if number is None or not is_day(number) or number.value > 31 or is_homograph(zone, number):
        return None
    if number.style == "words" and not number.ordinal and not _closes(zone, at, number.j):
        return None
    if low[at] in zone.lexicon.month_ambiguous and zone.lexicon.page.date_order != "mdy" and after - at == 1:
        if not (_beside_its_like(zone, at, number.j) or _before_year(zone, number) or _slashed(zone, number)):
            return None
    end, last = number.j, None
    second = joined_number(zone, _past_listed(zone, number))
    if second is not None and is_day(second) and _is_second_day(zone, second):
        day = int(second.value)
        last, end = MonthDay(month, day) if second.value >= number.value else DayOfMonth(day), second.j
    year, stop, relative = year_behind(zone, end)
    if year is not None or relative is not None:
        end = stop
    elif not ((last is not None and not measured(zone, end)) or _day_stands(zone, at, number, end)):
        return None
    first = MonthDay(month, int(abs(number.value)), year=year)
    made = reading(at, end, Range(first, last) if last is not None else first, "month day", number)
    return with_relative(made, relative, zone)


def _number_behind(zone: Zone, at: int) -> Number | None:
    """The number behind a month, past an article or a mark that is glued on."""
    tokens, low, start = zone.tokens, zone.tokens.low, at
    if at < len(low) and (low[at] in zone.lexicon.determiners or (low[at] in ("/", "-") and tokens.glued(at))):
        start = at + 1
    return zone.number_at(start) or (zone.number_at(at) if start > at and low[at] == "-" else None)


def _past_listed(zone: Zone, day: Number) -> int:
    """The token before "and" in "June 5, 6, and 7, 2019", where a year follows; else the one behind the first day."""
    low, last = zone.tokens.low, day
    while last.j < len(low) and low[last.j] == "," and (further := zone.number_at(last.j + 1)) is not None:
        if not further.plain or not is_day(further) or further.value <= last.value:
            break
        last = further
    after = last.j + (low[last.j : last.j + 1] == [","])
    joined = joined_number(zone, after) if last is not day or after > last.j else None
    return after if joined is not None and year_behind(zone, joined.j)[0] is not None else day.j


def _beside_its_like(zone: Zone, at: int, after: int) -> bool:
    """Whether another month with its day stands behind a dash, or before one ("Juli 13 - Juli 15")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    month = lexicon.months.ahead(low, after + 1) if after < len(low) and low[after] == "-" else None
    ahead = zone.number_at(month[0]) if month is not None else None
    behind = zone.number_before(at - 1) if at and low[at - 1] == "-" else None
    if behind is not None and is_day(behind):
        return lexicon.months.behind(low, behind.i) is not None
    return ahead is not None and is_day(ahead)


def _before_year(zone: Zone, day: Number) -> bool:
    """Whether a comma and a year follow ("gen 22, 2018")."""
    low = zone.tokens.low
    return low[day.j : day.j + 1] == [","] and year_behind(zone, day.j)[0] is not None


def _slashed(zone: Zone, day: Number) -> bool:
    """Whether one digit is glued to its month by a slash ("feb/3")."""
    tokens = zone.tokens
    return len(day.whole) == 1 and tokens.low[day.i - 1] == "/" and tokens.glued(day.i) and tokens.glued(day.i - 1)


def _closes(zone: Zone, at: int, after: int) -> bool:
    """Whether a day in words ends a clause or is followed by its year, and no "in" makes the month stand alone."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at and low[at - 1] in lexicon.in_words:
        return False
    return after >= len(low) or low[after] in ",.;)" or year_behind(zone, after)[0] is not None


def _is_second_day(zone: Zone, second: Number) -> bool:
    return not zone.lexicon.months.ahead(zone.tokens.low, skip_of(zone, second.j)) and not measured(zone, second.j)


def _day_stands(zone: Zone, at: int, number: Number, end: int) -> bool:
    """Whether a number behind a month is its day and counts nothing ("in March 15 countries")."""
    if measured(zone, end):
        return False
    if number.ordinal or ends_phrase(zone, end):
        return True
    if zone.lexicon.page.date_order != "mdy" or end >= len(zone.tokens.low):
        return False
    bare = zone.lexicon.page.in_words[:1]
    return zone.tokens.low[end][0].isalpha() and not (at and zone.tokens.low[at - 1] in bare)


def _month_alone(zone: Zone, at: int, bare: int, month: int, after: int) -> Reading | None:
    low, lexicon = zone.tokens.low, zone.lexicon
    year, end, relative = year_behind(zone, after)
    made = Month(month, year=year)
    if year is not None and (day := _day_behind(zone, end)) is not None:
        return reading(at, day.j, MonthDay(month, int(abs(day.value)), year=year), "month year day", day)
    if year is not None or relative is not None:
        return with_relative(reading(at, end, made, "month year"), relative, zone)
    behind, ahead = relative_behind(zone, at), lexicon.relative.ahead(low, bare)
    ambiguous = (
        low[at] in lexicon.month_ambiguous and zone.tokens.written(at)[0].isupper() != lexicon.page.months_capital
    )
    if behind is not None and not (
        low[at] in lexicon.month_ambiguous and (behind[0] == 0 or ambiguous or _verb(zone, bare))
    ):
        return reading(behind[0], bare, Month(month, relative=behind[1]), "relative month")
    if ahead is not None and not ambiguous and not lexicon.periods.ahead(low, ahead[0]):
        return reading(at, ahead[0], Month(month, relative=ahead[1]), "relative month")
    joined = _joined_month(zone, at, after) and not (ambiguous and _verb(zone, bare))
    if joined or (alone(zone, at, bare) and len(low[at]) > SHORT_MONTH) or _is_named(zone, at):
        return reading(at, bare, made, "month")
    if at == 0 or (ambiguous and not _ends_clause(zone, at, bare)):
        return None
    return reading(at, bare, made, "month") if _named_after(zone, at, bare) or _is_led(zone, at, bare) else None


def _is_led(zone: Zone, at: int, bare: int) -> bool:
    """Whether "in", "early" or "since" stands before a month; a surer one before a short form that is another word."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bounded = lexicon.date_comparators.behind(low, at) is not None
    if not (bounded or low[at - 1] in lexicon.in_words or lexicon.parts_of_period.behind(low, at)) or _verb(zone, bare):
        return False
    short = len(low[at]) <= SHORT_MONTH and low[at] in lexicon.month_ambiguous
    return bounded or not short or low[at - 1] == lexicon.page.in_words[0]


def _day_behind(zone: Zone, at: int) -> Number | None:
    """The day of "septiembre-2020-23"."""
    if at >= len(zone.tokens.low) or zone.tokens.low[at] not in ("-", "/") or not zone.tokens.glued(at):
        return None
    number = zone.number_at(at + 1) or zone.number_at(at)
    return number if number is not None and len(number.whole) == 2 and 1 <= abs(number.value) <= 31 else None


def _joined_month(zone: Zone, at: int, after: int) -> bool:
    """Whether a month is an end of a range or a member of a list ("May-Oct 2020", "febrero, marzo y julio")."""
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    ahead = lexicon.date_joins.ahead(low, after)
    joined = ahead[0] if ahead else None
    if after < len(low) and low[after] in "-/":
        joined = after + 1
    if tokens.gap(after) in HYPHENS:
        joined = after
    if joined is None and after < len(low) and low[after] in lexicon.joiners and zone.opened(at):
        joined = after + 1
    if joined is not None and lexicon.months.ahead(low, _behind_part(zone, joined)):
        return True
    if at and tokens.gap(at) in HYPHENS and lexicon.months.behind(low, at):
        return True
    if at < 2:
        return False
    before = at - 1
    if low[before] in ("-", ",") or low[before] in lexicon.joiners or lexicon.date_joins.behind(low, at):
        before = before - 1 if low[before - 1] == "." and tokens.glued(before - 1) else before
        return lexicon.months.behind(low, before) is not None and before > 1
    return False


def _behind_part(zone: Zone, at: int) -> int:
    """The token behind "of" and "the end of", where a month may stand."""
    at = skip_of(zone, at)
    third = zone.lexicon.thirds.ahead(zone.tokens.low, at)
    return skip_of(zone, third[0]) if third is not None else at


def named(at: int, month: tuple[int, int]) -> Reading:
    """A bare month where a period is expected ("the last week of July")."""
    return reading(at, month[0], Month(month[1]), "month")


def _is_named(zone: Zone, at: int) -> bool:
    """Whether "month of" stands before ("nel mese di maggio")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    while at and low[at - 1] in lexicon.of_words:
        at -= 1
    noun = lexicon.periods.behind(low, at)
    return noun is not None and noun[1] == "month"


def _named_after(zone: Zone, at: int, bare: int) -> bool:
    """ "In May troops left", "im März scheiterte": a full name with its capital behind a preposition of time."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = lexicon.page.months_capital and low[at - 1] in lexicon.in_words and bare == at + 1
    return (
        led
        and low[at] in lexicon.full_months
        and zone.tokens.written(at)[0].isupper()
        and low[bare : bare + 1] != ["'"]
    )


def _ends_clause(zone: Zone, at: int, bare: int) -> bool:
    """ "The harvest begins in may.": a form that is another word too, behind "in" at the end of a clause."""
    low, lexicon = zone.tokens.low, zone.lexicon
    ends = bare >= len(low) or low[bare] in ".;:!?"
    return ends and low[at - 1] == lexicon.page.in_words[0]


def _verb(zone: Zone, bare: int) -> bool:
    """ "This may take": a form that is a verb too, before a word that no month stands before."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[bare - 1] not in lexicon.month_ambiguous or bare >= len(low) or not low[bare][0].isalpha():
        return False
    return low[bare] not in lexicon.function_words
