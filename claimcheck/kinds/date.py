"""Dates in every written form; what days they mean is settled later, by `claimcheck.calendar`.

`numeric` runs before numbers are read, because "25.04.2020" is no decimal; `read` runs over numbers, `in_words` over
what has no number ("last April", "yesterday").
"""

from __future__ import annotations

import regex

from claimcheck.calendar import Day, full_year
from claimcheck.kinds._shape import Reading, Zone
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

NUMERIC = regex.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[.\-/‑–])(?P<b>[0-9]{1,2})(?:(?P=mark)(?P<c>[0-9]{4}|[0-9]{2}))?+(?![0-9]|[.,\-/:][0-9])"
)
MONTH_YEAR = regex.compile(r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)[0-9]{2})(?![0-9]|[.,\-/:][0-9])")
FIRST_YEAR, LAST_YEAR = 1000, 2199
LIKELY_FROM, LIKELY_TO = 1800, 2100
DASHES = frozenset("-")


def numeric(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """An all-digit date that begins at the digits of token `at`: ISO, with dots, slashes or hyphens."""
    if not tokens.glued(at + 1) or tokens.low[at + 1] not in ".-/":
        return None
    text, start = tokens.text, tokens.start[at]
    match = NUMERIC.match(text, start)
    day = _numeric_day(match, words, tokens, at) if match else None
    if match is None or day is None:
        match = MONTH_YEAR.match(text, start)
        if match is None:
            return None
        day = Day("month", year=int(match["year"]), month=int(match["month"]))
    after = at + 1
    while after < len(tokens) and tokens.start[after] < match.end():
        after += 1
    return _reading(at, after, day, "numeric")


def _numeric_day(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> Day | None:
    a, b, c, mark = match["a"], match["b"], match["c"], match["mark"]
    if len(a) == 4:
        return _iso(a, b, c)
    if len(a) > 2:
        return None
    if c is None:
        return _yearless(a, b, mark, words, tokens, at)
    if len(c) == 2 and mark in ".-" and len(a) == 1 and len(b) == 1:
        return None
    one, two, year = int(a), int(b), full_year(c)
    return _ordered(one, two, year, words)


def _iso(year: str, month: str, day: str | None) -> Day | None:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR or not 1 <= int(month) <= 12:
        return None
    if day is None:
        return Day("month", year=int(year), month=int(month)) if len(month) == 2 else None
    return Day("day", year=int(year), month=int(month), day=int(day))


def _yearless(a: str, b: str, mark: str, words: Lexicon, tokens: Tokens, at: int) -> Day | None:
    """ "25.04." and "17/02" count only where nothing but a date is written so."""
    one, two = int(a), int(b)
    end = tokens.text[tokens.end[at + 2] : tokens.end[at + 2] + 2] if at + 2 < len(tokens) else ""
    dotted = mark == "." and len(b) == 2 and words.page.ordinal_dot and end.startswith(".") and 1 <= two <= 12
    if dotted and 1 <= one <= 31:
        return Day("day", month=two, day=one)
    return None


def _ordered(one: int, two: int, year: int, words: Lexicon) -> Day | None:
    """Day and month in the order that the numbers or the language decide; both readings where neither does."""
    if one > 31 or two > 31 or not (one and two):
        return None
    if one > 12 and two > 12:
        return Day("day", year=year, month=two, day=one)
    if one > 12:
        return Day("day", year=year, month=two, day=one)
    if two > 12:
        return Day("day", year=year, month=one, day=two)
    first = Day("day", year=year, month=two, day=one)
    second = Day("day", year=year, month=one, day=two)
    if words.page.date_order == "mdy" and one != two:
        return Day("day", year=year, month=one, day=two, swapped=first)
    return first if words.page.date_order == "dmy" or one == two else second


def _reading(i: int, j: int, day: Day, why: str, number: Number | None = None) -> Reading:
    reading = Reading(i, j, "date", None, number)
    reading.day = day
    reading.trace.append(f"date:{why}")
    return reading


def read(zone: Zone, number: Number) -> Reading | None:
    """A date that begins with a number: a day before its month, a year, a quarter, a decade, a century."""
    return (
        _day_month(zone, number)
        or _part(zone, number)
        or _ago(zone, number)
        or _decade(zone, number)
        or _year(zone, number)
    )


def _is_day(number: Number) -> bool:
    small = 1 <= number.value <= 39 and number.value == number.value.to_integral_value()
    return small and (number.plain or number.ordinal or number.style == "words") and len(number.whole) <= 2


def _day_month(zone: Zone, number: Number) -> Reading | None:
    """ "4 May 2020", "25-26 октября 2019 года", "1er janvier", "the 4th of May"."""
    if not _is_day(number) or number.style == "roman":
        return None
    low, words = zone.tokens.low, zone.words
    after, second = number.j, None
    after = _skip_dot(zone.tokens, after)
    joined = _joined_number(zone, after)
    if joined is not None and _is_day(joined):
        second, after = joined, _skip_dot(zone.tokens, joined.j)
    month = words.months.ahead(low, _after_of(zone, after))
    if month is None:
        return None
    if low[month[0] - 1] in words.month_ambiguous and number.style == "words" and not number.ordinal:
        return None
    day = int(number.value)
    year, end, relative = _year_behind(zone, _skip_dot(zone.tokens, month[0]))
    end = month[0] if year is None and relative is None and end == _skip_dot(zone.tokens, month[0]) else end
    last = Day("day", month=month[1], day=int(second.value)) if second is not None else None
    made = Day("day", year=year, month=month[1], day=day, last=last)
    return _with_relative(_reading(number.i, end, made, "day month", number), relative, zone)


def _skip_dot(tokens: Tokens, at: int) -> int:
    """The token after a dot that is glued to the token before it ("3. März", "mar. 2015")."""
    return at + 1 if at < len(tokens) and tokens.low[at] == "." and tokens.glued(at) else at


def _after_of(zone: Zone, at: int) -> int:
    low = zone.tokens.low
    while at < len(low) and (low[at] in zone.words.of_words or (low[at] in ("-", "/") and zone.tokens.glued(at))):
        at += 1
    return at


def _joined_number(zone: Zone, at: int) -> Number | None:
    """The second number of "25-26", "26 to 28", "3 и 4"."""
    low = zone.tokens.low
    if at >= len(low):
        return None
    if low[at] in DASHES or low[at] in ("/", "&"):
        return zone.number_at(at + 1) or _unsigned(zone, at)
    found = zone.words.range_words.ahead(low, at)
    if found is not None or low[at] in zone.words.joiners:
        return zone.number_at(found[0] if found else at + 1)
    pair = next((joining for _, joining in zone.words.between if low[at] == joining[0]), None)
    return zone.number_at(at + len(pair)) if pair else None


def _unsigned(zone: Zone, at: int) -> Number | None:
    """A number whose dash was taken for its sign."""
    number = zone.number_at(at)
    return number if number is not None and number.style == "digits" else None


def _year_behind(zone: Zone, at: int) -> tuple[int | None, int, int | None]:
    """A year after a month: the year, the token after it, and the offset of a relative year ("of this year")."""
    low, words = zone.tokens.low, zone.words
    start = at
    if at < len(low) and low[at] == ",":
        at += 1
    at = _after_of(zone, at)
    number = zone.number_at(at)
    if number is not None and _is_year(number):
        return int(number.value), _year_word(zone, number.j), None
    if at < len(low) and low[at] == "'" and at + 1 < len(low) and low[at + 1].isdigit() and len(low[at + 1]) == 2:
        return full_year(low[at + 1]), at + 2, None
    relative = words.relative.ahead(low, at)
    if relative is not None and words.year_words.ahead(low, relative[0]):
        return None, words.year_words.ahead(low, relative[0])[0], relative[1]  # type: ignore[index]
    named = words.year_words.ahead(low, at)
    if named is not None and (after := words.relative.ahead(low, named[0])):
        return None, after[0], after[1]
    return None, start, None


def _is_year(number: Number) -> bool:
    if number.style == "words":
        return number.whole != "" and FIRST_YEAR <= number.value <= LAST_YEAR
    return (number.plain or number.ordinal) and len(number.whole) == 4 and FIRST_YEAR <= number.value <= LAST_YEAR


def _year_word(zone: Zone, at: int) -> int:
    """The token after "года", "г." and the like."""
    found = zone.words.year_words.ahead(zone.tokens.low, at)
    if found is None:
        return at
    short = len(zone.tokens.low[found[0] - 1]) <= 2
    return _skip_dot(zone.tokens, found[0]) if short else found[0]


def _with_relative(reading: Reading, year_relative: int | None, zone: Zone) -> Reading:
    """Attach "of this year", or "last" behind the month, and the weekday before the date."""
    day = reading.day
    assert day is not None
    if year_relative is not None:
        reading.day = _evolve(day, year_relative=year_relative)
    elif day.year is None:
        after = zone.words.relative.ahead(zone.tokens.low, reading.j)
        if after is not None and not zone.words.periods.ahead(zone.tokens.low, after[0]):
            reading.day = _evolve(day, relative=after[1])
            reading.j = reading.right = after[0]
    _weekday(reading, zone)
    return reading


def _evolve(day: Day, **changes: int | None) -> Day:
    from attrs import evolve

    return evolve(day, **changes)


def _weekday(reading: Reading, zone: Zone) -> None:
    """Take in "Monday," or "lundi" before the date."""
    low, at = zone.tokens.low, reading.i
    while at > 0 and (low[at - 1] in (",", "(", "the") or low[at - 1] in zone.words.of_words):
        at -= 1
    if at > 1 and low[at - 1] == "." and zone.tokens.glued(at - 1):
        at -= 1
    found = zone.words.weekdays.behind(low, at)
    if found is not None:
        reading.i = reading.left = found[0]
        reading.trace.append(f"weekday:{found[1]}")


def month_first(zone: Zone, at: int) -> Reading | None:
    """A date that begins with a month at token `at`: "May 4, 2020", "October 25-26", "July 2020", "avril dernier"."""
    low, words = zone.tokens.low, zone.words
    month = words.months.ahead(low, at)
    if month is None:
        return None
    after = _skip_dot(zone.tokens, month[0])
    return _month_day(zone, at, month[1], after) or _month_alone(zone, at, month[0], month[1], after)


def _month_day(zone: Zone, at: int, month: int, after: int) -> Reading | None:
    """ "May 4, 2020", "December 3-4 of this year"; only where the language puts the month first."""
    low = zone.tokens.low
    start = after + 1 if after < len(low) and low[after] == "the" else after
    number = zone.number_at(start)
    if (
        zone.words.page.date_order != "mdy"
        or number is None
        or not _is_day(number)
        or number.style == "words"
        and not number.ordinal
    ):
        return None
    if number.scale != 1 or _counted(zone, number):
        return None
    end, second = number.j, _joined_number(zone, number.j)
    last = None
    if second is not None and _is_day(second) and not zone.words.months.ahead(low, second.j):
        last, end = Day("day", month=month, day=int(second.value)), second.j
    year, stop, relative = _year_behind(zone, end)
    if year is not None or relative is not None:
        end = stop
    made = Day("day", year=year, month=month, day=int(number.value), last=last)
    return _with_relative(_reading(at, end, made, "month day", number), relative, zone)


def _counted(zone: Zone, number: Number) -> bool:
    low = zone.tokens.low
    return bool(zone.words.shares.ahead(low, number.j) or zone.words.durations.ahead(low, number.j))


def _month_alone(zone: Zone, at: int, bare: int, month: int, after: int) -> Reading | None:
    low, words = zone.tokens.low, zone.words
    year, end, relative = _year_behind(zone, after)
    made = Day("month", year=year, month=month)
    if year is not None or relative is not None:
        return _with_relative(_reading(at, end, made, "month year"), relative, zone)
    behind = words.relative.behind(low, at)
    ahead = words.relative.ahead(low, bare)
    if behind is not None:
        return _reading(behind[0], bare, _evolve(made, relative=behind[1]), "relative month")
    if ahead is not None and not words.periods.ahead(low, ahead[0]):
        return _reading(at, ahead[0], _evolve(made, relative=ahead[1]), "relative month")
    if at == 0 or low[at] in words.month_ambiguous and not zone.tokens.written(at)[0].isupper():
        return None
    lead = low[at - 1] in words.in_words or bool(words.parts_of_period.behind(low, at))
    if (
        lead
        and len(low[at]) > 3
        or (lead and low[at] not in words.month_ambiguous and bare - at == 1 and len(low[at]) > 2)
    ):
        return _reading(at, bare, made, "month")
    return None


def _part(zone: Zone, number: Number) -> Reading | None:
    """ "Third quarter of 2020", "first half", "XXI century", "2-е полугодие"."""
    if not 1 <= number.value <= 40 or number.value != number.value.to_integral_value() or number.scale != 1:
        return None
    if not number.ordinal and number.style != "roman":
        return None
    low, words = zone.tokens.low, zone.words
    found = words.periods.ahead(low, number.j)
    if found is None:
        return None
    part = int(number.value)
    if found[1] == "century":
        return _reading(number.i, found[0], Day("century", part=part), "century", number)
    if (found[1] == "quarter" and part <= 4) or (found[1] == "half" and part <= 2):
        year, end, relative = _year_behind(zone, found[0])
        if found[1] == "half" and year is None and relative is None:
            return None
        day = Day(found[1], year=year, part=part, year_relative=relative)
        return _reading(number.i, end if year is not None or relative is not None else found[0], day, found[1], number)
    return None


def coded_part(zone: Zone, at: int) -> Reading | None:
    """ "Q3 2020", "H1 2019", "T3" with a year beside it."""
    low = zone.tokens.low
    if (
        at + 1 >= len(low)
        or low[at] not in ("q", "h", "t")
        or not zone.tokens.glued(at + 1)
        or low[at + 1] not in ("1", "2", "3", "4")
    ):
        return None
    part = int(low[at + 1])
    granularity = "half" if low[at] == "h" else "quarter"
    if granularity == "half" and part > 2 or not zone.tokens.written(at).isupper():
        return None
    year, end, relative = _year_behind(zone, at + 2)
    if year is None and granularity == "quarter" and low[at] == "q":
        end = at + 2
    elif year is None:
        return None
    return _reading(at, end, Day(granularity, year=year, part=part, year_relative=relative), granularity)


def _ago(zone: Zone, number: Number) -> Reading | None:
    """ "Three years ago", "il y a deux mois"."""
    if number.ordinal or number.value != number.value.to_integral_value() or not 0 < number.value < 1000:
        return None
    low, words = zone.tokens.low, zone.words
    unit = words.durations.ahead(low, number.j)
    if unit is None or unit[1] not in ("day", "week", "month", "quarter", "year", "decade", "century"):
        return None
    ago = words.ago.ahead(low, unit[0])
    before = words.ago_before.behind(low, number.i)
    if ago is None and before is None:
        return None
    start, end = (before[0] if before else number.i), (ago[0] if ago else unit[0])
    return _reading(start, end, Day(unit[1], ago=int(number.value)), "ago", number)


def _decade(zone: Zone, number: Number) -> Reading | None:
    """ "The 1990s", "les années 1990", "90-е годы"."""
    low, words, after = zone.tokens.low, zone.words, number.j
    if number.value % 10 or not (number.plain or number.ordinal):
        return None
    four, two = (
        len(number.whole) == 4 and FIRST_YEAR <= number.value <= LAST_YEAR,
        len(number.whole) == 2 and number.value >= 10,
    )
    if not (four or two):
        return None
    start = int(number.value) if four else 1900 + int(number.value)
    if after < len(low) and low[after] == "s" and zone.tokens.glued(after):
        return _reading(number.i, after + 1, Day("decade", part=start), "decade", number)
    lead = words.periods.behind(low, number.i)
    if lead is not None and lead[1] == "decade":
        return _reading(lead[0], after, Day("decade", part=start), "decade", number)
    following = words.periods.ahead(low, after)
    if (
        number.ordinal
        and following is not None
        and following[1] in ("year", "decade")
        and number.value % 10 == 0
        and (four or number.value >= 20)
    ):
        return _reading(number.i, following[0], Day("decade", part=start), "decade", number)
    return None


def _year(zone: Zone, number: Number) -> Reading | None:
    """A year in a year's place: after a preposition of time, before a year word, in brackets."""
    if not _is_year(number) or number.scale != 1:
        return None
    low, words = zone.tokens.low, zone.words
    end = _year_word(zone, number.j)
    lead = words.year_words.behind(low, number.i)
    if end == number.j and lead is None and not _in_years_place(zone, number):
        return None
    day = Day("year", year=int(number.value))
    era = words.eras_before.ahead(low, end)
    if era is not None:
        return None
    start = lead[0] if lead is not None and number.ordinal is False and end == number.j else number.i
    return _season_or_fiscal(zone, number, _reading(start, end, day, "year", number))


def _season_or_fiscal(zone: Zone, number: Number, reading: Reading) -> Reading:
    """ "2019/20" and "2019/2020" are two years together."""
    low, at = zone.tokens.low, number.j
    if at + 1 < len(low) and low[at] in ("/", "-") and zone.tokens.glued(at) and zone.tokens.glued(at + 1):
        tail = low[at + 1]
        year = int(number.value)
        if (
            tail.isdigit()
            and len(tail) == 2
            and int(tail) == (year + 1) % 100
            or tail == str(year + 1)
            and low[at] == "/"
        ):
            reading.day = Day("year", year=year, last=Day("year", year=year + 1))
            reading.j = reading.right = _year_word(zone, at + 2)
            reading.trace.append("two years")
    return reading


def _in_years_place(zone: Zone, number: Number) -> bool:
    low, words = zone.tokens.low, zone.words
    before = low[number.i - 1] if number.i else ""
    likely = LIKELY_FROM <= number.value <= LIKELY_TO
    if not likely and before not in words.in_words:
        return False
    if _measured(zone, number.j):
        return False
    if before in words.year_leads or before in ("(", "/"):
        return likely or _ends_phrase(zone, number.j)
    if (
        words.date_comparators.behind(low, number.i)
        or words.months.behind(low, number.i)
        or words.seasons.behind(low, number.i)
    ):
        return True
    if words.parts_of_period.behind(low, number.i):
        return True
    if before == "-" and (behind := _number_before(zone, number.i - 1)) is not None and _is_year(behind):
        return True
    joined = _joined_number(zone, number.j)
    return joined is not None and _is_year(joined) and likely and joined.value > number.value


def _number_before(zone: Zone, at: int) -> Number | None:
    """The number that ends right before token `at`."""
    return next((number for number in zone.numbers if number.j == at), None)


def _measured(zone: Zone, at: int) -> bool:
    """Whether what follows counts or measures, so that the number is no year."""
    low, words = zone.tokens.low, zone.words
    tables = (words.shares, words.currencies, words.units, words.durations, words.scales)
    if any(table.ahead(low, at) for table in tables):
        return True
    return words.concepts.ahead(low, at) is not None


def _ends_phrase(zone: Zone, at: int) -> bool:
    low = zone.tokens.low
    return at >= len(low) or not low[at][0].isalpha() or low[at] in zone.words.function_words


def in_words(zone: Zone, at: int) -> Reading | None:
    """A date without a number at token `at`: "yesterday", "last year", "l'été dernier", "summer 2020"."""
    low, words = zone.tokens.low, zone.words
    found = words.day_words.ahead(low, at)
    if found is not None:
        return _reading(at, found[0], Day("day", relative=found[1]), "day word")
    return _relative_period(zone, at) or _season(zone, at)


def _relative_period(zone: Zone, at: int) -> Reading | None:
    """ "Last year", "текущего года", "l'année dernière"."""
    low, words = zone.tokens.low, zone.words
    relative = words.relative.ahead(low, at)
    if relative is not None:
        period = words.periods.ahead(low, relative[0])
        if period is not None and period[1] in ("week", "month", "quarter", "year", "decade", "century"):
            return _reading(at, period[0], Day(period[1], relative=relative[1]), "relative period")
        return None
    period = words.periods.ahead(low, at)
    if period is None or period[1] not in ("week", "month", "quarter", "year", "decade", "century"):
        return None
    after = words.relative.ahead(low, period[0])
    if after is None or words.periods.ahead(low, after[0]) or words.months.ahead(low, after[0]):
        return None
    return _reading(at, after[0], Day(period[1], relative=after[1]), "relative period")


def _season(zone: Zone, at: int) -> Reading | None:
    """ "Summer 2020", "in the summer of 2020", "last summer", "летом 2019 года"."""
    low, words = zone.tokens.low, zone.words
    season = words.seasons.ahead(low, at)
    if season is None:
        return None
    year, end, relative = _year_behind(zone, season[0])
    if year is not None or relative is not None:
        return _reading(at, end, Day("season", year=year, season=season[1], year_relative=relative), "season")
    behind, ahead = words.relative.behind(low, at), words.relative.ahead(low, season[0])
    if behind is not None:
        return _reading(behind[0], season[0], Day("season", season=season[1], relative=behind[1]), "season")
    if ahead is not None and not words.periods.ahead(low, ahead[0]):
        return _reading(at, ahead[0], Day("season", season=season[1], relative=ahead[1]), "season")
    return None
