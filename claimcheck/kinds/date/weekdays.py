"""Weekdays: with their date, with a day of the month, with "last" and "next", in a week, or bare."""

from __future__ import annotations

from attrs import evolve

from claimcheck.calendar.forms import (
    Date,
    DayOfMonth,
    MonthDay,
    Stepped,
    Weekday,
    WeekdayInside,
    heart,
    is_range,
)
from claimcheck.kinds.date._shape import (
    A_WEEK,
    ABBREVIATED_WEEKDAY,
    DateReader,
    ends_phrase,
    is_day,
    reading,
    recurrent,
    skip_articles,
    skip_dot,
)
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import SENTENCE_ENDS
from claimcheck.zones import Reading, Zone

SENTENCE_REACH = 10
"""How many tokens before and behind a weekday are searched for a verb of the past."""


def read(zone: Zone, at: int, date_at: DateReader) -> Reading | None:
    """A date that begins with a weekday at token `at`."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.weekdays.ahead(low, at)
    if found is None or (low[at] in lexicon.weekday_ambiguous and lexicon.weekdays.ahead(low, found[0])):
        return None
    after, weekday = found
    made = _dated(zone, at, after, weekday, date_at) or _with_day(zone, at, after, weekday)
    if made is None and not recurrent(zone, at):
        made = (
            _with_relative(zone, at, after, weekday)
            or _in_period(zone, at, after, weekday, date_at)
            or _bare(zone, at, after, weekday)
        )
    return made


def behind_relative(zone: Zone, at: int, date_at: DateReader) -> Reading | None:
    """ "Next Monday", "this past Wednesday", "минулого вівторка" from its adjective at token `at`."""
    low, lexicon = zone.tokens.low, zone.lexicon
    relative = lexicon.relative.ahead(low, at)
    if relative is None:
        return None
    second = lexicon.relative.ahead(low, relative[0])
    nearest = low[at] in lexicon.nearest
    if second is not None and relative[1] == 0:
        relative, nearest = second, True
    found = lexicon.weekdays.ahead(low, relative[0])
    if found is None:
        return None
    if low[found[0] - 1] in lexicon.weekday_ambiguous and relative[1] == 0 and not _ends(zone, found[0]):
        return None
    dated = _dated(zone, relative[0], found[0], found[1], date_at)
    dated = dated or _with_day(zone, relative[0], found[0], found[1])
    if dated is not None:
        dated.i = dated.left = at
        return dated
    after = lexicon.relative.ahead(low, found[0])
    if relative[1] == 0 and after is not None and after[1] and not lexicon.periods.ahead(low, after[0]):
        return _marked(at, after[0], Weekday(found[1], after[1], nearest=True), found[1])
    return _marked(at, found[0], Weekday(found[1], relative[1], nearest=nearest), found[1])


def _ends(zone: Zone, at: int) -> bool:
    """Whether no noun follows that an ordinal or adjective of the same form would belong to ("nesta segunda, 10")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at < len(low) and low[at][0].isalpha() and low[at] in lexicon.of_words:
        return False
    return ends_phrase(zone, at) or lexicon.acts(low, at)


def _marked(i: int, j: int, day: Date, weekday: int) -> Reading:
    made = reading(i, j, day, "weekday")
    made.trace.append(f"weekday:{weekday}")
    return made


def _dated(zone: Zone, at: int, after: int, weekday: int, date_at: DateReader) -> Reading | None:
    """ "Monday, 4 May", "vendredi (15 juin)", "Freitag, der 18. Juli", "Friday 7.6.", "samedi dernier, 10 août"."""
    low = zone.tokens.low
    first = start = skip_dot(zone.tokens, after)
    relative = zone.lexicon.relative.ahead(low, start)
    start = relative[0] if relative is not None else start
    while start < len(low) and (
        low[start] in (",", "(", "'") or low[start] in zone.lexicon.determiners or low[start] in zone.lexicon.day_leads
    ):
        start += 1
    made = date_at(zone, start)
    named = heart(made.day) if made is not None and made.day is not None else None
    if made is None or not isinstance(named, MonthDay) or made.i < first:
        return None
    before = zone.lexicon.relative.behind(low, at) if named.relative is None and named.year is None else None
    dated = Reading(before[0] if before else at, made.j, "date", None, made.number)
    dated.day = made.day
    dated.trace = [*made.trace, f"weekday:{weekday}"]
    return dated


def _with_day(zone: Zone, at: int, after: int, weekday: int) -> Reading | None:
    """ "Tuesday 19th", "dimanche 31", "Dienstag, der 25."; not "on Monday, the fourth of its class"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    start = skip_dot(zone.tokens, after)
    mark = low[start] if start < len(low) and low[start] in (",", "(") else ""
    start += bool(mark)
    first = start
    while start < len(low) and (low[start] in lexicon.determiners or low[start] in lexicon.day_leads):
        start += 1
    number = zone.number_at(start)
    if number is None or not is_day(number) or number.value > 31 or low[number.j : number.j + 2] == [".", "-"]:
        return None
    if lexicon.weekdays.ahead(low, start):
        return None
    if mark and start == first and not (number.ordinal or _closed(zone, number.j, mark)):
        return None
    if number.style == "words" and not number.ordinal and start == first and not _ends_clause(zone, number.j):
        return None
    if not ends_phrase(zone, number.j) or (number.style == "words" and zone.after_of(number.j) > number.j):
        return None
    made = _marked(at, number.j, DayOfMonth(int(number.value), weekday), weekday)
    made.number = number
    return made


def _ends_clause(zone: Zone, at: int) -> bool:
    """Whether nothing follows that a number in words could count ("el martes once.")."""
    low = zone.tokens.low
    return at >= len(low) or low[at] in ".,;)!?"


def beside_date(zone: Zone, number: Number, date_at: DateReader) -> Reading | None:
    """ "Third Tuesday after Christmas 2014", "the first Monday before 5 May"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    weekday = lexicon.weekdays.ahead(low, number.j) if number.ordinal else None
    found = lexicon.date_comparators.ahead(low, weekday[0]) if weekday is not None else None
    if weekday is None or found is None or found[1] not in ("<", ">"):
        return None
    base = date_at(zone, skip_articles(zone, found[0]))
    if base is None or base.day is None or base.day.granularity != "day" or is_range(base.day):
        return None
    weeks = int(number.value)
    steps = A_WEEK * (weeks - 1) + 1 if found[1] == ">" else -A_WEEK * weeks
    day = Stepped(steps, "day", base.day, weekday=weekday[1], nearest=True)
    return reading(number.i, base.j, day, "weekday from a date", number)


def _closed(zone: Zone, at: int, mark: str) -> bool:
    """Whether a mark ends what a bracket or comma opened: "terça (11)", "nesta segunda, 10, o ministro"."""
    low = zone.tokens.low
    if at >= len(low):
        return mark == ","
    return low[at] == ")" if mark == "(" else low[at] in ",.;"


def _with_relative(zone: Zone, at: int, after: int, weekday: int) -> Reading | None:
    """ "Lundi prochain", "lunes que viene", "mardi d'après"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.relative.ahead(low, after)
    beyond = lexicon.beyond.ahead(low, after)
    ends = ends_phrase if beyond is not None and abs(beyond[1]) != 1 else _ends_clause
    if beyond is not None and ends(zone, beyond[0]):
        day: Date = Weekday(weekday, beyond[1])
        if beyond[1] >= A_WEEK:
            day = Stepped(beyond[1], "day", weekday=weekday, nearest=True)
        return _marked(at, beyond[0], day, weekday)
    if (
        found is None
        or lexicon.periods.ahead(low, found[0])
        or lexicon.weekdays.ahead(low, found[0])
        or zone.number_at(found[0])
    ):
        return None
    before = lexicon.relative.behind(low, at)
    nearest = low[after] in lexicon.nearest or (before is not None and before[1] == 0)
    day = Weekday(weekday, found[1], nearest=nearest)
    return _marked(before[0] if before and before[1] == 0 else at, found[0], day, weekday)


def _in_period(zone: Zone, at: int, after: int, weekday: int, date_at: DateReader) -> Reading | None:
    """ "Wednesday of next week", "mercredi la semaine prochaine", "Mittwoch in zwei Wochen"."""
    start, low = skip_articles(zone, after), zone.tokens.low
    inner = date_at(zone, start) or date_at(zone, after)
    if inner is None and after < len(low) and low[after] in zone.lexicon.locatives:
        inner = date_at(zone, skip_articles(zone, after + 1))
    if inner is None or inner.day is None or is_range(inner.day):
        return None
    if inner.day.granularity == "week" and inner.day.count is None:
        return _marked(at, inner.j, WeekdayInside(weekday, period=inner.day), weekday)
    if isinstance(inner.day, Stepped) and inner.day.unit in ("week", "day", "month") and inner.i >= after:
        return _marked(at, inner.j, evolve(inner.day, weekday=weekday), weekday)
    return None


def _bare(zone: Zone, at: int, after: int, weekday: int) -> Reading | None:
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[after - 1] in lexicon.weekday_ambiguous and after - at == 1 and not _is_led(zone, at, after):
        return None
    before = lexicon.relative.behind(low, at)
    if before is not None and before[1] == 0 and zone.tokens.start[at] - zone.tokens.end[at - 1] <= 1:
        return _marked(before[0], after, Weekday(weekday, 0), weekday)
    day = Weekday(weekday, told_as_past=_is_told_as_past(zone, at, after))
    return _marked(at, after, day, weekday)


def _is_told_as_past(zone: Zone, at: int, after: int) -> bool:
    """Whether a verb of the past stands near a weekday in its sentence, but no word of plans and no "until".

    "From" before the first of two bounds nothing: "de lundi à mardi".
    """
    low, lexicon, told = zone.tokens.low, zone.lexicon, False
    if lexicon.date_comparators.behind(low, at) is not None and not _leads_to_second(zone, after):
        return False
    behind = range(after, min(len(low), after + SENTENCE_REACH))
    for near in (range(at - 1, max(-1, at - SENTENCE_REACH), -1), behind):
        for back in near:
            if low[back] in SENTENCE_ENDS:
                break
            if lexicon.planned.ahead(low, back):
                return False
            told = told or lexicon.past_signs.ahead(low, back) is not None or _ends_as_past(low[back], lexicon)
    return told


def _ends_as_past(word: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.page.past_endings) and word.endswith(lexicon.page.past_endings)


def _is_led(zone: Zone, at: int, after: int) -> bool:
    """ "Na quarta, o ministro disse": behind a preposition, with no noun behind it and no ordinal told before."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if len(low[at]) <= ABBREVIATED_WEEKDAY:
        return False
    if _is_paired(zone, at, after):
        return True
    if not at or low[at - 1] not in lexicon.page.weekday_leads or not (_ends(zone, after) or _is_hour(low, after)):
        return False
    return not any(
        number.ordinal and number.j <= at and not lexicon.weekdays.ahead(low, number.i) for number in zone.numbers
    )


def _is_hour(low: list[str], at: int) -> bool:
    """ "Na quinta das 14h": whether a small word, an hour and its letter stand behind a weekday."""
    return low[at + 2 : at + 3] == ["h"] and low[at + 1].isdecimal()


def _is_paired(zone: Zone, at: int, after: int) -> bool:
    """ "De segunda a sexta", "segunda e quarta": whether "to" or "and" joins another weekday, and no noun follows."""
    low, lexicon = zone.tokens.low, zone.lexicon
    joins = lexicon.joiners | lexicon.date_joins.first.keys()
    return _leads_to_second(zone, after) or (
        at > 1 and low[at - 1] in joins and lexicon.weekdays.behind(low, at - 1) is not None and _ends(zone, after)
    )


def _leads_to_second(zone: Zone, after: int) -> bool:
    """Whether "to" or "and" behind a weekday joins another one to it, and no noun follows."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if after >= len(low) or not (low[after] in lexicon.joiners or low[after] in lexicon.date_joins.first):
        return False
    second = lexicon.weekdays.ahead(low, after + 1)
    return second is not None and _ends(zone, second[0])


def behind_week(zone: Zone, made: Reading, week: Date) -> Reading:
    """Take in the weekday behind a week ("next week on Tuesday", "la semaine prochaine mardi")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = made.j
    while at < len(low) and (low[at] in lexicon.day_leads or low[at] in lexicon.determiners or low[at] == "-"):
        at += 1
    found = lexicon.weekdays.ahead(low, at)
    if found is None or (found[0] - at == 1 and low[at] in lexicon.weekday_ambiguous):
        return made
    return _marked(made.i, found[0], WeekdayInside(found[1], period=week), found[1])
