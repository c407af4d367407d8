"""Parts of longer periods: "the end of March", "first week of 2015", "last Monday of May"."""

from __future__ import annotations

from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.forms import (
    Around,
    Date,
    DayInside,
    DayOfMonth,
    Month,
    MonthDay,
    Nth,
    Part,
    Range,
    Relative,
    Third,
    WeekdayInside,
    Year,
    heart,
    is_range,
)
from claimcheck.kinds.date._shape import (
    ABBREVIATED_WEEKDAY,
    LENGTH,
    DateReader,
    ends_phrase,
    is_day,
    joined_number,
    measured,
    quarters_of,
    reading,
    recurrent,
    several,
    skip_articles,
    year_behind,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

INNER_UNITS = frozenset(("day", "weekend", "week", "month", "quarter", "season", "year"))
HALVES, MONTHS = 2, 12
HALVED = ("month", "quarter", "season", "year", "decade", "century")
"""The periods that have a first and a second half."""


def third(zone: Zone, at: int, period_at: DateReader, bare: DateReader) -> Reading | None:
    """ "Early March", "mid-2019", "en fin d'année": the part is kept, the period is asserted."""
    low = zone.tokens.low
    found, periods = zone.lexicon.thirds.ahead(low, at), zone.lexicon.periods
    if found is None or any(
        (noun := periods.ahead(low, within)) is not None and noun[0] > found[0] for within in range(at, found[0])
    ):
        return None
    start = found[0]
    if start < len(low) and low[start] == "-" and zone.tokens.glued(start):
        start += 1
    inner = period_at(zone, start) or period_at(zone, skip_articles(zone, start))
    hedge = zone.lexicon.qualifiers.ahead(low, start)
    if inner is None and hedge is not None and hedge[1] == "~":
        inner = period_at(zone, hedge[0])
    bounded = zone.lexicon.date_comparators.behind(low, at) is not None
    if inner is None and (bounded or start - at + skip_articles(zone, start) - start > 1):
        inner = bare(zone, start)
    if inner is None or inner.day is None or is_range(inner.day) or inner.i < start:
        return None
    return _third_of(at, inner, inner.day, found[1])


def edge(zone: Zone, at: int) -> Reading | None:
    """ "Year-end 2019", "bis Jahresende", "zum Monatsende": a period and a part of it in one word."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.edges.ahead(low, at)
    if found is None:
        return None
    unit, _, part = found[1].partition("-")
    year, end, relative = year_behind(zone, found[0])
    if year is not None:
        inner = reading(at, end, Year(year), "edge") if unit == "year" else None
    elif relative is not None or ends_phrase(zone, found[0]):
        inner = reading(at, end if relative is not None else found[0], Relative(unit, relative or 0), "edge")
    else:
        inner = None
    return None if inner is None or inner.day is None else _third_of(at, inner, inner.day, int(part))


def _third_of(at: int, inner: Reading, period: Date, third: int) -> Reading | None:
    if period.granularity == "day":
        return None
    if period.granularity in ("decade", "century") or (period.granularity == "year" and period.relative is None):
        inner.left = at
        inner.trace.append(f"part:{third}")
        return inner
    made = reading(at, inner.j, Third(period, third), "part")
    made.trace += [*inner.trace, f"part:{third}"]
    made.number = inner.number
    return made


def nth(zone: Zone, number: Number, period_at: DateReader) -> Reading | None:
    """ "First week of 2015", "3rd Monday in September 2014", "20th of the previous month", "third last day of May"."""
    value = number.value
    told = number.ordinal or number.plain or (number.i > 0 and zone.tokens.low[number.i - 1] in zone.lexicon.day_leads)
    if not 1 <= value <= 53 or value != int(value) or number.scale != 1 or not told:
        return None
    if number.ordinal:
        relative = zone.lexicon.relative.ahead(zone.tokens.low, number.j) if value > 1 else None
        from_end = relative is not None and relative[1] == -1
        found = _unit(zone, relative[0] if from_end and relative else number.j)
        if found is not None:
            made = _inside(zone, number.i, found, int(-value if from_end else value), None, period_at, number)
            if made is not None or not from_end:
                return made
    if is_day(number) and value <= 31:
        return _day_of_month(zone, number, period_at)
    return None


def half(zone: Zone, number: Number, period_at: DateReader) -> Reading | None:
    """ "First half of April", "la seconde quinzaine de mai", "ersten Aprilhälfte", "second half of the 1990s"."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    if not number.ordinal or number.value not in (1, 2) or at >= len(low):
        return None
    fortnight = lexicon.durations.ahead(low, at)
    part = lexicon.fractions.ahead(low, at)
    if (part is None or part[1] != HALVES) and (fortnight is None or fortnight[1] != "fortnight"):
        return _half_of_compound(zone, number)
    inner = period_at(zone, _start(zone, part[0] if part is not None else at + 1))
    if inner is None or inner.day is None or inner.i <= at or is_range(inner.day):
        return None
    if inner.day.granularity not in (("month",) if part is None else HALVED):
        return None
    return reading(number.i, inner.j, _half(inner.day, int(number.value)), "half", number)


def _half(period: Date, which: int) -> Date:
    if period.granularity == "year":
        return Part("half", which, year=period.year, year_relative=period.relative)
    return Nth("half", which, period=period)


def _half_of_compound(zone: Zone, number: Number) -> Reading | None:
    """ "Aprilhälfte": a month and the word for a half written as one."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not lexicon.page.compound_nouns:
        return None
    word = low[number.j]
    for form in lexicon.halving:
        month = lexicon.months.ahead([word.removesuffix(form)], 0) if word.endswith(form) else None
        if month is not None:
            year, end, relative = year_behind(zone, number.j + 1)
            period = Month(month[1], year=year, year_relative=relative)
            return reading(number.i, end, Nth("half", int(number.value), period=period), "half", number)
    return None


def last(zone: Zone, at: int, period_at: DateReader) -> Reading | None:
    """ "Last Monday of March", "penúltima semana de julio", "the last three weeks of this year"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    relative = lexicon.relative.ahead(low, at)
    if relative is None or relative[1] not in (-1, -2):
        return None
    if (made := _last_fortnight(zone, at, relative, period_at)) is not None:
        return made
    number, start, count = zone.number_at(relative[0]), relative[0], None
    quarters = quarters_of(zone, number) if number is not None else None
    if number is not None and quarters is not None:
        return _inside(zone, at, (number.j, "quarter", None), relative[1], quarters, period_at, number)
    if number is not None and not number.ordinal and 1 <= number.value <= 60 and number.value == int(number.value):
        start, count = number.j, int(number.value)
    found = _unit(zone, start)
    return _inside(zone, at, found, relative[1], count, period_at, number if count else None) if found else None


def _last_fortnight(zone: Zone, at: int, relative: tuple[int, int], period_at: DateReader) -> Reading | None:
    """ "La última quincena de mayo": its second half."""
    unit = zone.lexicon.durations.ahead(zone.tokens.low, relative[0])
    if unit is None or unit[1] != "fortnight" or relative[1] != -1:
        return None
    inner = period_at(zone, _start(zone, unit[0]))
    if inner is None or inner.day is None or inner.i < unit[0] or inner.day.granularity != "month":
        return None
    return None if is_range(inner.day) else reading(at, inner.j, _half(inner.day, 2), "half")


def first_days(zone: Zone, number: Number, period_at: DateReader) -> Reading | None:
    """ "First ten days of last year" from its ordinal."""
    if not number.ordinal or number.value != 1:
        return None
    second = zone.number_at(number.j)
    if second is None or second.ordinal:
        return None
    quarters = quarters_of(zone, second)
    if quarters is not None:
        return _inside(zone, number.i, (second.j, "quarter", None), 1, quarters, period_at, number)
    if not 1 <= second.value <= 60 or second.value != int(second.value):
        return None
    found = _unit(zone, second.j)
    return _inside(zone, number.i, found, 1, int(second.value), period_at, number) if found else None


def from_the_first(zone: Zone, number: Number) -> Reading | None:
    """ "За 9 месяцев 2019 года": the first months of a year, where there are no articles to tell them from any."""
    found = zone.lexicon.durations.ahead(zone.tokens.low, number.j)
    if zone.lexicon.articles or found is None or found[1] != "month" or number.ordinal:
        return None
    if not 1 < number.value < MONTHS or number.value != int(number.value):
        return None
    year, end, relative = year_behind(zone, found[0])
    if year is None and relative is None:
        return None
    period = Year(year) if year is not None else Relative("year", relative or 0)
    return reading(number.i, end, Nth("month", 1, int(number.value), period=period), "first months", number)


def counted(zone: Zone, number: Number, period_at: DateReader) -> Reading | None:
    """ "Les 6 premiers mois de 2019", "las dos últimas semanas de mayo": the number before "first" or "last"."""
    if number.ordinal or not 1 <= number.value <= 60 or number.value != int(number.value):
        return None
    first, relative = zone.number_at(number.j), zone.lexicon.relative.ahead(zone.tokens.low, number.j)
    if first is not None and first.ordinal and first.value == 1:
        after, nth = first.j, 1
    elif relative is not None and relative[1] == -1:
        after, nth = relative[0], -1
    else:
        return None
    found = _unit(zone, after)
    return _inside(zone, number.i, found, nth, int(number.value), period_at, number) if found else None


def _unit(zone: Zone, at: int) -> tuple[int, str, int | None] | None:
    """The unit or weekday at a token: the token after it, the unit, the weekday's ISO number."""
    low, lexicon = zone.tokens.low, zone.lexicon
    weekday = lexicon.weekdays.ahead(low, at)
    if weekday is not None:
        short = weekday[0] - at == 1 and low[at] in lexicon.weekday_ambiguous
        if (
            not short
            or (len(low[at]) > ABBREVIATED_WEEKDAY and zone.after_of(at + 1) > at + 1)
            or _is_of_month(zone, at)
        ):
            return weekday[0], "day", weekday[1]
    unit = lexicon.periods.ahead(low, at) or lexicon.durations.ahead(low, at)
    if unit is None or unit[1] not in INNER_UNITS:
        return None
    return unit[0], unit[1], None


def _is_of_month(zone: Zone, at: int) -> bool:
    """ "The third Wed in October": whether a weekday in short has its capital, and a month behind it."""
    month = _start(zone, at + 1)
    return (
        zone.tokens.written(at)[0].isupper()
        and month > at + 1
        and zone.lexicon.months.ahead(zone.tokens.low, month) is not None
    )


def _start(zone: Zone, at: int) -> int:
    """The token at which a longer period begins: behind "of", "in", articles and "the month of"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = skip_articles(zone, at)
    if at < len(low) and low[at] in lexicon.page.in_words[:2]:
        at = skip_articles(zone, at + 1)
    noun = lexicon.periods.ahead(low, at)
    if noun is not None and noun[1] == "month" and lexicon.months.ahead(low, skip_articles(zone, noun[0])):
        return skip_articles(zone, noun[0])
    return at


def _inside(
    zone: Zone, i: int, unit: tuple[int, str, int | None], nth: int, count: int | None, period_at: DateReader,
    number: Number | None,
) -> Reading | None:  # fmt: skip
    after, granularity, weekday = unit
    inner = period_at(zone, _start(zone, after))
    if inner is None or inner.day is None or is_range(inner.day) or inner.i < after:
        return None
    if weekday is not None and recurrent(zone, i):
        return None
    within = inner.day
    if LENGTH.get(within.granularity, 0) <= LENGTH[granularity] or heart(within).count is not None:
        return None
    if weekday is None and count is None and several(zone, i, after):
        return _third_of(i, inner, within, 1 if nth == 1 else 3) if nth in (1, -1) else None
    if granularity == "year":
        return None
    if weekday is None:
        return reading(i, inner.j, Nth(granularity, nth, count, period=within), "part", number)
    made = reading(i, inner.j, WeekdayInside(weekday, nth, period=within), "part", number)
    made.trace.append(f"weekday:{weekday}")
    return made


def _day_of_month(zone: Zone, number: Number, period_at: DateReader) -> Reading | None:
    """ "The 20th of the previous month", "30-го прошлого месяца", "du 4 au 22 de ce mois"."""
    second = joined_number(zone, number.j)
    if second is not None and not (is_day(second) and number.value < second.value <= LAST_DAY):
        return None
    after = second.j if second is not None else number.j
    start = skip_articles(zone, after)
    led = number.i > 0 and zone.tokens.low[number.i - 1] in zone.lexicon.day_leads
    bare = number.ordinal and not zone.lexicon.articles
    told = _month_behind(zone, start)
    if start == after and zone.lexicon.of_words and second is None and not (led or bare or told):
        return None
    leading = zone.tokens.low[after:start]
    if not zone.lexicon.day_articles.isdisjoint(leading) and zone.lexicon.out_of.ahead(leading, 0) is None:
        return None  # "hubo 12 el mes pasado"
    inner = told or period_at(zone, start)
    if inner is None or not isinstance(inner.day, Relative) or inner.day.granularity != "month":
        return None
    if inner.day.count is not None or inner.i < after or inner.trace == ["date:period"]:
        return None
    day: Date = DayInside(int(number.value), period=inner.day)
    if second is not None:
        day = Range(day, DayInside(int(second.value), period=inner.day))
    return reading(number.i, inner.j, day, "day of month", number)


def _month_behind(zone: Zone, at: int) -> Reading | None:
    """ "El 5 del corriente", "am 5. d. M.": a word for a month told from the document's, and no noun behind it."""
    found = zone.lexicon.months_behind.ahead(zone.tokens.low, at)
    if found is None or not ends_phrase(zone, found[0]):
        return None
    return reading(at, found[0], Relative("month", found[1]), "relative month")


def days_behind_month(zone: Zone, made: Reading, month: Date) -> Reading:
    """ "Next month from 5 to 20", "nächsten Monat vom 5. bis 20.": take in the days behind their month."""
    low, lexicon = zone.tokens.low, zone.lexicon
    for opening in {opening for opening, _ in (*lexicon.day_spans, *lexicon.between)}:
        start = made.j + len(opening)
        first = zone.number_at(start) if tuple(low[made.j : start]) == opening else None
        last = joined_number(zone, first.j) if first is not None else None
        if first is None or last is None or not (is_day(first) and is_day(last)):
            continue
        if first.value < last.value <= LAST_DAY and not _counts_noun(zone, made.j, last.j):
            one, two = (DayInside(int(number.value), period=month) for number in (first, last))
            return reading(made.i, last.j, Range(one, two), "days of month")
    return made


def _counts_noun(zone: Zone, at: int, after: int) -> bool:
    """Whether numbers from `at` on may count what stands behind them ("next month from 5 to 20 members")."""
    if ends_phrase(zone, after):
        return False
    low, lexicon = zone.tokens.low, zone.lexicon
    if not low[after][0].isalpha() or low[after].endswith(lexicon.page.plural_endings) or zone.is_change(at):
        return True
    return lexicon.concepts.ahead(low, after) is None and measured(zone, after)


def week_of(zone: Zone, at: int, date_at: DateReader) -> Reading | None:
    """ "The week of October 6th", "la semaine du 7 octobre", "the weekend of 5 May"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.periods.ahead(low, at)
    if found is None or found[1] not in ("week", "weekend"):
        return None
    opening = lexicon.date_comparators.ahead(low, found[0])
    start = skip_articles(zone, opening[0] if opening and opening[1] == ">=" else found[0])
    if start == found[0] and found[0] - at == 1:
        return None
    inner = date_at(zone, start)
    if inner is not None and inner.day is not None and isinstance(heart(inner.day), MonthDay):
        week = Around(found[1], period=inner.day)
        return reading(at, inner.j, week, "week of") if not is_range(inner.day) else None
    number = zone.number_at(start + (start < len(low) and low[start] in lexicon.day_leads))
    if number is None or not _is_day_of_week(zone, number):
        return None
    return reading(at, number.j, Around(found[1], period=DayOfMonth(int(number.value))), "week of", number)


def _is_day_of_week(zone: Zone, number: Number) -> bool:
    """Whether a number is the day by which a week is told: "the week of the 18th", "la semaine du 18"."""
    if not is_day(number) or number.value > LAST_DAY or not ends_phrase(zone, number.j):
        return False
    before, lexicon = zone.tokens.low[number.i - 1], zone.lexicon
    return number.ordinal or before in lexicon.day_articles or before in lexicon.day_leads
