"""Dates that are told from the document's own date: "yesterday", "last year", "three days ago"."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.calendar import Day
from claimcheck.kinds._shape import Reading, Zone
from claimcheck.kinds.date._shape import SPANS, UNITS, alone, changed, reading, recurrent, several, skip_articles
from claimcheck.numerals import Number

Inner = Callable[[Zone, int], "Reading | None"]
PLANNED_REACH = 14
"""How many tokens before "in three days" are searched for a word of plans."""
MOST = 1000
TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">="}
"""What a bound of the time that has passed says of the day."""
FURTHER = 2
"""How many units away the week after next and the week before last are."""


def day_word(zone: Zone, at: int) -> Reading | None:
    """ "Yesterday", "aujourd'hui", "l'altro ieri"."""
    found = zone.words.day_words.ahead(zone.tokens.low, at)
    if found is None:
        return None
    return reading(at, found[0], Day("day", relative=found[1]), "day word")


def period(zone: Zone, at: int) -> Reading | None:
    """ "Last year", "текущего года", "l'année dernière", "last three months", "semana que viene"."""
    low, words = zone.tokens.low, zone.words
    relative = words.relative.ahead(low, at)
    if relative is not None:
        return _after_relative(zone, at, relative)
    found = words.periods.ahead(low, at)
    if found is None or found[1] not in SPANS:
        return None
    beyond = words.beyond.ahead(low, found[0])
    if beyond is not None and abs(beyond[1]) == FURTHER:
        return reading(at, beyond[0], Day(found[1], relative=beyond[1]), "relative period")
    after = words.relative.ahead(low, found[0])
    if after is None or _belongs_behind(zone, after[0]) or recurrent(zone, at):
        return None
    if found[1] != "weekend" and several(zone, at, after[0]):
        return None
    return reading(at, after[0], Day(found[1], relative=after[1]), "relative period")


def part_so_far(zone: Zone, at: int, own: Inner) -> Reading | None:
    """ "Earlier this year", "so far this month", "the rest of the week": up to the document's day, or from it on."""
    low, words = zone.tokens.low, zone.words
    over = words.earlier.ahead(low, at)
    found = over or words.later.ahead(low, at)
    if found is None:
        return None
    inner = period(zone, skip_articles(zone, found[0])) or own(zone, found[0])
    if inner is None or inner.day is None or inner.day.granularity not in SPANS or inner.i < found[0]:
        return None
    if inner.day.relative != 0 or inner.day.month is not None or inner.day.count is not None:
        return None
    day = changed(inner.day, last=Day("day", relative=-1)) if over else Day("day", relative=0, last=inner.day)
    made = reading(at, inner.j, day, "part of a period")
    made.trace.append("comparator:~")
    return made


def present(zone: Zone, at: int) -> Reading | None:
    """ "The present", "heute" behind a word or dash that joins two dates; `spans.join` drops it where it ends none."""
    low, words = zone.tokens.low, zone.words
    found = words.now.ahead(low, at)
    before = at
    while before and (low[before - 1] in words.determiners or low[before - 1] in words.of_words):
        before -= 1
    if found is None or not before:
        return None
    if not (low[before - 1] in ("-", *words.joiners) or words.date_joins.behind(low, before)):
        return None
    return reading(at, found[0], Day("day", relative=0), "now")


def _after_relative(zone: Zone, at: int, relative: tuple[int, int]) -> Reading | None:
    low, words = zone.tokens.low, zone.words
    number = zone.number_at(relative[0])
    if number is not None and number.denominator and (quarters := _quarters(zone, number)) is not None:
        day = Day("quarter", relative=relative[1], count=quarters)
        return reading(at, number.j, day, "relative periods", number) if relative[1] in (-1, 1) else None
    if number is not None and not number.ordinal and _whole(number):
        unit = words.units_of_time.ahead(low, number.j)
        if unit is not None and unit[1] in UNITS and relative[1] in (-1, 1):
            return reading(
                at,
                unit[0],
                Day(_of_calendar(unit[1]), relative=relative[1], count=int(number.value)),
                "relative periods",
                number,
            )
        return None
    found = words.periods.ahead(low, relative[0])
    named = _named_month(zone, found, relative[1])
    if named is not None:
        return reading(at, named[0], named[1], "relative month")
    if found is None or found[1] not in SPANS or (found[1] != "weekend" and several(zone, at, found[0])):
        return None
    second = words.relative.ahead(low, found[0])
    if relative[1] == 0 and second is not None and second[1] and not _belongs_behind(zone, second[0]):
        return reading(at, second[0], Day(found[1], relative=second[1]), "relative period")
    return reading(at, found[0], Day(found[1], relative=relative[1]), "relative period")


def _quarters(zone: Zone, number: Number) -> int | None:
    """ "Three quarters" of a year, where "quarter" is a fraction too and nothing is divided."""
    low, words = zone.tokens.low, zone.words
    noun = words.periods.behind(low, number.j)
    if noun is None or noun[1] != "quarter" or zone.after_of(number.j) != number.j:
        return None
    return int(number.value * number.denominator)


def _named_month(zone: Zone, noun: tuple[int, str] | None, relative: int) -> tuple[int, Day] | None:
    """ "Ce mois d'août", "este mes de mayo"."""
    if noun is None or noun[1] != "month":
        return None
    month = zone.words.months.ahead(zone.tokens.low, skip_articles(zone, noun[0]))
    return None if month is None else (month[0], Day("month", month=month[1], relative=relative))


def _belongs_behind(zone: Zone, at: int) -> bool:
    """Whether an adjective belongs to the noun behind it ("Monat nächste Woche")."""
    low, words = zone.tokens.low, zone.words
    return bool(words.periods.ahead(low, at) or words.months.ahead(low, at) or words.weekdays.ahead(low, at))


def _of_calendar(unit: str) -> str:
    return "week" if unit == "fortnight" else unit


def _whole(number: Number) -> bool:
    return 0 < number.value < MOST and number.value == int(number.value)


def counted(zone: Zone, number: Number) -> Reading | None:
    """ "3 prochains jours", "2 upcoming months", "10 semaines précédentes", "tre settimane scorse"."""
    if number.ordinal or not _whole(number):
        return None
    low, words = zone.tokens.low, zone.words
    before = words.relative.ahead(low, number.j)
    if before is not None:
        unit = words.units_of_time.ahead(low, before[0])
        if unit is None or unit[1] not in UNITS or before[1] not in (-1, 1):
            return None
        return reading(
            number.i,
            unit[0],
            Day(_of_calendar(unit[1]), relative=before[1], count=int(number.value)),
            "relative periods",
            number,
        )
    unit = words.units_of_time.ahead(low, number.j)
    if unit is None or unit[1] not in UNITS:
        return None
    after = words.relative.ahead(low, unit[0])
    if after is None or after[1] not in (-1, 1) or _belongs_behind(zone, after[0]):
        return None
    day = Day(_of_calendar(unit[1]), relative=after[1], count=int(number.value))
    return reading(number.i, after[0], day, "relative periods", number)


def steps(zone: Zone, number: Number, date_at: Inner) -> Reading | None:
    """ "Three years ago", "il y a deux mois", "in 3 days", "two days before yesterday", "3 weeks from now"."""
    if number.ordinal or not _whole(number):
        return None
    unit = zone.words.units_of_time.ahead(zone.tokens.low, number.j)
    if unit is None or unit[1] not in UNITS:
        return None
    return _steps(zone, number.i, int(number.value), unit, date_at, number)


def steps_of_one(zone: Zone, at: int, date_at: Inner) -> Reading | None:
    """ "A week ago", "in a month", "через неделю", "un an plus tard" where the one is an article or left out."""
    low, words = zone.tokens.low, zone.words
    article = at < len(low) and low[at] in words.articles
    noun = at + 1 if article else at
    if article and noun < len(low) and low[noun] == "'":
        noun += 1
    unit = words.units_of_time.ahead(low, noun)
    if unit is None or unit[1] not in UNITS or not (article or words.ahead_words.behind(low, at)):
        return None
    if not article and words.articles:
        return None
    return _steps(zone, at, 1, unit, date_at, zone.number_at(at))


def _steps(
    zone: Zone, i: int, count: int, unit: tuple[int, str], date_at: Inner, number: Number | None
) -> Reading | None:
    low, words = zone.tokens.low, zone.words
    made = Day("day", steps=-count, unit=unit[1])
    bound = words.qualifiers.behind(low, i)
    start = bound[0] if bound is not None else i
    if after := words.ago.ahead(low, unit[0]):
        return _bounded(reading(i, after[0], made, "ago", number), bound)
    before = words.ago_before.behind(low, i) or words.ago_before.behind(low, start)
    if before is None and bound is not None and words.ago_before.ahead(low, start):
        before = bound
    if before is not None:
        return _bounded(reading(before[0], unit[0], made, "ago", number), bound)
    made = changed(made, steps=count)
    if after := words.from_now.ahead(low, unit[0]):
        return _bounded(reading(i, after[0], made, "ahead", number), bound)
    if found := _from_date(zone, i, made, unit[0], date_at, number):
        return _bounded(found, bound)
    ahead = words.ahead_words.behind(low, i)
    if ahead is not None and _is_ahead(zone, ahead[0], i, unit[0]):
        return reading(ahead[0], unit[0], made, "ahead", number)
    return None


def _bounded(made: Reading, bound: tuple[int, str] | None) -> Reading:
    """ "More than two years ago" lies before the day two years ago, "less than a week after" that day before it."""
    if bound is None or made.day is None:
        return made
    past = (made.day.steps or 0) < 0
    made.left = min(made.left, bound[0])
    made.trace.append(f"comparator:{TURNED.get(bound[1], bound[1]) if past else bound[1]}")
    return made


def _is_ahead(zone: Zone, lead: int, i: int, after: int) -> bool:
    """Whether "in three days" tells a date: not where it tells how long something took, or goes on to an event."""
    low, words = zone.tokens.low, zone.words
    if words.date_comparators.ahead(low, after):
        return False
    if low[i - 1] not in words.elapsed or alone(zone, lead, after):
        return True
    return bool(words.weekdays.behind(low, lead)) or _is_plan(zone, lead)


def _is_plan(zone: Zone, at: int) -> bool:
    """Whether a word of plans stands before: "will be ready in three days" tells a date, "was built in" none."""
    low, planned = zone.tokens.low, zone.words.planned
    for back in range(at - 1, max(-1, at - PLANNED_REACH), -1):
        if low[back] in ".;!?":
            return False
        if planned.ahead(low, back):
            return True
    return False


def _from_date(zone: Zone, i: int, made: Day, after: int, date_at: Inner, number: Number | None) -> Reading | None:
    """ "Two days before yesterday", "3 Wochen nach dem 15. Januar"."""
    found = zone.words.date_comparators.ahead(zone.tokens.low, after)
    if found is None or found[1] not in ("<", ">", ">="):
        return None
    base = date_at(zone, skip_articles(zone, found[0]))
    if base is None or base.day is None or base.day.granularity not in ("day", "week") or base.day.last is not None:
        return None
    steps = made.steps or 0
    day = changed(made, steps=-steps if found[1] == "<" else steps, base=base.day)
    return reading(i, base.j, day, "from a date", number)
