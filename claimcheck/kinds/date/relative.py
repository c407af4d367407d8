"""Dates that are told from the document's own date: "yesterday", "last year", "three days ago"."""

from __future__ import annotations

from claimcheck.calendar.forms import Month, Range, Relative, Third
from claimcheck.kinds._shape import begins_period
from claimcheck.kinds.date._shape import (
    A_WEEK,
    FORTNIGHT,
    MOST_UNITS,
    SPANS,
    UNITS,
    DateReader,
    ends_phrase,
    quarters_of,
    reading,
    recurrent,
    several,
    skip_articles,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

FURTHER = 2
"""How many units away the week after next and the week before last are."""


def day_word(zone: Zone, at: int) -> Reading | None:
    """ "Yesterday", "aujourd'hui", "l'altro ieri", "demain en huit"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.day_words.ahead(low, at)
    if found is None:
        return None
    beyond = lexicon.beyond.ahead(low, found[0])
    if beyond is not None and beyond[1] >= A_WEEK and ends_phrase(zone, beyond[0]):
        return reading(at, beyond[0], Relative("day", found[1] + beyond[1]), "day word")
    return reading(at, found[0], Relative("day", found[1]), "day word")


def year_to_date(zone: Zone, at: int) -> Reading | None:
    """ "Year to date", "en lo que va de año"; "heuer", "торік"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.to_date.ahead(low, at)
    if found is not None:
        return _until_today(at, found[0], Relative(found[1], 0), "to date")
    year = lexicon.own_years.ahead(low, at)
    return None if year is None else reading(at, year[0], Relative("year", year[1]), "relative period")


def period(zone: Zone, at: int) -> Reading | None:
    """ "Last year", "текущего года", "l'année dernière", "last three months", "semana que viene"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    relative = lexicon.relative.ahead(low, at)
    if relative is not None:
        return _after_relative(zone, at, relative)
    found = lexicon.periods.ahead(low, at)
    if found is None or found[1] not in SPANS:
        return None
    beyond = lexicon.beyond.ahead(low, found[0])
    if beyond is not None and abs(beyond[1]) == FURTHER:
        return reading(at, beyond[0], Relative(found[1], beyond[1]), "relative period")
    after = lexicon.relative.ahead(low, found[0])
    if after is None or _belongs_behind(zone, after[0]) or recurrent(zone, at) or lexicon.relative.behind(low, at):
        return None
    if found[1] != "weekend" and several(zone, at, after[0]):
        return None
    return reading(at, after[0], Relative(found[1], after[1]), "relative period")


def part_so_far(zone: Zone, at: int, own: DateReader) -> Reading | None:
    """ "Earlier this year", "so far this month", "the rest of the week": up to the document's day, or from it on.

    "Earlier last week" is the beginning of that week.
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    over = lexicon.earlier.ahead(low, at)
    found = over or lexicon.later.ahead(low, at)
    if found is None:
        return None
    inner = period(zone, skip_articles(zone, found[0])) or own(zone, found[0])
    if inner is None or not isinstance(inner.day, Relative) or inner.i < found[0]:
        return None
    if inner.day.granularity not in SPANS or inner.day.count is not None:
        return None
    if inner.day.relative:
        return reading(at, inner.j, Third(inner.day, 1 if over else 3), "part")
    if over:
        return _until_today(at, inner.j, inner.day, "part of a period")
    made = reading(at, inner.j, Range(Relative("day", 0), inner.day), "part of a period")
    made.trace.append("comparator:~")
    return made


def _until_today(at: int, after: int, period: Relative, why: str) -> Reading:
    """The part of the document's own period that is over with the day before it."""
    made = reading(at, after, Range(period, Relative("day", -1)), why)
    made.trace.append("comparator:~")
    return made


def present(zone: Zone, at: int) -> Reading | None:
    """ "The present" behind what joins two dates, "now" behind "between"; `spans.join` drops what ends no range."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.now.ahead(low, at)
    before = at
    while before and (low[before - 1] in lexicon.determiners or low[before - 1] in lexicon.of_words):
        before -= 1
    if found is None or not before:
        return None
    joined = low[before - 1] in ("-", *lexicon.joiners) or lexicon.date_joins.behind(low, before)
    if not joined and not lexicon.date_openings.behind(low, before):
        return None
    return reading(at, found[0], Relative("day", 0), "now")


def _after_relative(zone: Zone, at: int, relative: tuple[int, int]) -> Reading | None:
    """What "last", "this" or "next" tells with the words behind it: so many periods, a few, a month, or one period."""
    low, lexicon, apart = zone.tokens.low, zone.lexicon, relative[1] in (-1, 1)
    unit = lexicon.durations.ahead(low, relative[0])
    if unit is not None and unit[1] == "fortnight" and apart and zone.after_of(unit[0]) == unit[0]:
        return reading(at, unit[0], Relative("day", relative[1], count=FORTNIGHT), "relative period")
    few = lexicon.few.ahead(low, relative[0])
    if few is not None and apart:
        return _of_few(zone, at, relative[1], few)
    number = zone.number_at(relative[0])
    if number is not None and (quarters := _quarters(zone, number)) is not None:
        day = Relative("quarter", relative[1], count=quarters)
        return reading(at, number.j, day, "relative periods", number) if apart else None
    if number is not None and not number.ordinal and _whole(number):
        return _of_many(zone, at, relative[1], number) if apart else None
    found = lexicon.periods.ahead(low, relative[0])
    named = _named_month(zone, found, relative[1])
    if named is not None:
        return reading(at, named[0], named[1], "relative month")
    if found is None or found[1] not in SPANS or (found[1] != "weekend" and several(zone, at, found[0])):
        return None
    second = lexicon.relative.ahead(low, found[0])
    if relative[1] == 0 and second is not None and second[1] and not _belongs_behind(zone, second[0]):
        return reading(at, second[0], Relative(found[1], second[1]), "relative period")
    return reading(at, found[0], Relative(found[1], relative[1]), "relative period")


def _quarters(zone: Zone, number: Number) -> int | None:
    """How many quarters of a year a number and its noun are, where nothing says of which year."""
    return quarters_of(zone, number) if zone.after_of(number.j) == number.j else None


def _of_many(zone: Zone, at: int, direction: int, number: Number) -> Reading | None:
    """ "The last three years", but neither "and a half" nor "ago"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    unit = lexicon.durations.ahead(low, number.j)
    if unit is None or unit[1] not in UNITS or lexicon.halves.ahead(low, unit[0]) or lexicon.ago.ahead(low, unit[0]):
        return None
    day = Relative(_of_calendar(unit[1]), direction, count=int(number.value))
    return reading(at, unit[0], day, "relative periods", number)


def _of_few(zone: Zone, at: int, direction: int, few: tuple[int, int]) -> Reading | None:
    """ "The next couple weeks", "die letzten paar Tage"."""
    unit = zone.lexicon.durations.ahead(zone.tokens.low, few[0])
    if unit is None or unit[1] not in UNITS:
        return None
    made = reading(at, unit[0], Relative(_of_calendar(unit[1]), direction, count=few[1]), "relative periods")
    made.trace.append("comparator:~")
    return made


def _named_month(zone: Zone, noun: tuple[int, str] | None, relative: int) -> tuple[int, Month] | None:
    """ "Ce mois d'août", "este mes de mayo"."""
    if noun is None or noun[1] != "month":
        return None
    month = zone.lexicon.months.ahead(zone.tokens.low, skip_articles(zone, noun[0]))
    return None if month is None else (month[0], Month(month[1], relative=relative))


def _belongs_behind(zone: Zone, at: int) -> bool:
    """Whether an adjective belongs to the noun behind it ("Monat nächste Woche")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    return bool(lexicon.periods.ahead(low, at) or lexicon.months.ahead(low, at) or lexicon.weekdays.ahead(low, at))


def _of_calendar(unit: str) -> str:
    return "week" if unit == "fortnight" else unit


def _whole(number: Number) -> bool:
    return 0 < number.value < MOST_UNITS and number.value == int(number.value)


def fortnight(zone: Zone, number: Number) -> Reading | None:
    """ "La quincena pasada", "la quinzaine précédente": a fortnight that is a number of about fifteen, too."""
    low, lexicon = zone.tokens.low, zone.lexicon
    unit, relative = lexicon.durations.ahead(low, number.i), lexicon.relative.ahead(low, number.j)
    if unit is None or unit != (number.j, "fortnight") or relative is None or relative[1] not in (-1, 1):
        return None
    day = Relative("day", relative[1], count=FORTNIGHT)
    return reading(number.i, relative[0], day, "relative period", number)


def counted(zone: Zone, number: Number) -> Reading | None:
    """ "3 prochains jours", "2 upcoming months", "10 semaines précédentes"; "38 last year" are 38 of then."""
    if number.ordinal or not _whole(number):
        return None
    low, lexicon = zone.tokens.low, zone.lexicon
    before = lexicon.relative.ahead(low, number.j)
    unit = lexicon.durations.ahead(low, before[0] if before is not None else number.j)
    if unit is None or unit[1] not in UNITS:
        return None
    relative = before or lexicon.relative.ahead(low, unit[0])
    if relative is None or relative[1] not in (-1, 1):
        return None
    if number.value > 1 and begins_period(zone, number.j):
        return None
    if before is None and (_belongs_behind(zone, relative[0]) or lexicon.date_comparators.ahead(low, unit[0])):
        return None
    periods = Relative(_of_calendar(unit[1]), relative[1], count=int(number.value))
    return reading(number.i, max(unit[0], relative[0]), periods, "relative periods", number)
