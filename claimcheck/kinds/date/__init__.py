"""Dates in every written form; what days they mean is settled later, by `claimcheck.calendar`.

`numeric` runs before numbers are read, because "25.04.2020" is no decimal; `read` runs at numbers, `at_word` at words
that may begin a date ("last April", "yesterday"), `join` and `qualify` over the readings of a zone.
"""

from __future__ import annotations

from attrs import evolve

from claimcheck import roles
from claimcheck.calendar.forms import Relative, Stepped
from claimcheck.kinds.date import (
    anaphora,
    bounds,
    codes,
    days,
    days_of_months,
    decades,
    feasts,
    inside,
    months,
    periods,
    relative,
    steps,
    weekdays,
    years,
)
from claimcheck.kinds.date._shape import DateReader, reading
from claimcheck.kinds.date.anaphora import settle
from claimcheck.kinds.date.bounds import comparator
from claimcheck.kinds.date.numeric import numeric
from claimcheck.kinds.date.spans import join
from claimcheck.numerals import Number
from claimcheck.values import HALF
from claimcheck.zones import Reading, Zone

__all__ = ["at_word", "comparator", "join", "numeric", "qualify", "read", "settle"]

LARGEST_PART = 60
"""No day, week or other part of a period has a larger number."""
BESIDE_DAY = frozenset(("week", "month", "year"))
"""Units of time by which a day is told from "today" or "tomorrow" before them."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A date that begins with a number: a day before its month, a year, a quarter, a decade, a century."""
    if _differs(zone, number):
        return None
    if months.is_homograph(zone, number):
        return months.month_first(zone, number.i)
    marks = zone.tokens.roles
    before_period = number.j < len(marks) and marks[number.j] & roles.PERIOD
    small = 1 <= number.value <= LARGEST_PART
    return (
        (feasts.holiday(zone, number.i) if zone.tokens.low[number.i] in zone.lexicon.holidays.first else None)
        or (days_of_months.day_month(zone, number) if small else None)
        or (days_of_months.night(zone, number) if number.denominator else None)
        or (years.year_first(zone, number) if number.plain else None)
        or (days_of_months.abbreviated(zone, number) if number.style == "words" else None)
        or (codes.coded_after(zone, number) if number.style == "digits" else None)
        or (periods.part(zone, number) if small else None)
        or (inside.first_days(zone, number, _period_or_own) if number.ordinal else None)
        or (inside.counted(zone, number, _period_at) if small else None)
        or (inside.from_the_first(zone, number) if before_period else None)
        or (inside.half(zone, number, _period_or_own) if before_period and number.ordinal else None)
        or (inside.nth(zone, number, _period_or_own) if small else None)
        or (_of_steps(zone, number) if before_period or number.value == HALF else None)
        or decades.decade(zone, number)
        or decades.hundreds(zone, number)
        or years.year(zone, number)
        or (_of_days(zone, number) if small else None)
    )


def _of_days(zone: Zone, number: Number) -> Reading | None:
    """A day of the month that stands alone, or several."""
    return days.span(zone, number) or days.alone(zone, number) or days.counted(zone, number)


def _of_steps(zone: Zone, number: Number) -> Reading | None:
    """A date that begins with a number of units of time, or one told by them."""
    return (
        weekdays.beside_date(zone, number, _day_at)
        or steps.rolling_counted(zone, number)
        or relative.counted(zone, number)
        or relative.fortnight(zone, number)
        or steps.steps(zone, number, _day_at)
        or decades.spelled(zone, number)
    )


def qualify(zone: Zone, made: Reading) -> None:
    """Take in what bounds a date, and note what it counts from."""
    anaphora.mark(zone, made)
    bounds.qualify(zone, made)


def _differs(zone: Zone, number: Number) -> bool:
    """Whether a number stands in brackets behind another one: "four (5) years from 3 May" are no day."""
    low = zone.tokens.low
    return number.i > 0 and low[number.i - 1] == "(" and number.literal_end > 0 and low[number.literal_end] == ")"


def at_word(zone: Zone, at: int) -> Reading | None:
    """A date that begins with the word at token `at`."""
    low, lexicon = zone.tokens.low, zone.lexicon
    word = low[at]
    found: Reading | None = None
    if word in lexicon.holidays.first:
        found = feasts.holiday(zone, at)
    if found is None and word in lexicon.weekdays.first:
        found = weekdays.read(zone, at, _day_at)
    if found is None and word in lexicon.months.first:
        found = months.month_first(zone, at)
    if found is None and word in lexicon.decade_names.first:
        found = decades.named(zone, at)
    if found is None and word in lexicon.thirds.first and zone.time_follows(at):
        found = inside.third(zone, at, _explicit_at, periods.bare)
    if found is None and (word in lexicon.same.first or (lexicon.same_after and word in lexicon.relative.first)):
        found = anaphora.told_before(zone, at)
    if found is None:
        found = _in_words(zone, at)
    if found is None and word in lexicon.lead_starts:
        found = _after_lead(zone, at, _day_at)
    return found


def _in_words(zone: Zone, at: int) -> Reading | None:
    """Day words, last and next, seasons, quarters by their letter."""
    lexicon, word = zone.lexicon, zone.tokens.low[at]
    made: Reading | None = None
    if word in lexicon.relative.first and not _is_verb(zone, at):
        made = steps.rolling(zone, at) or inside.last(zone, at, _period_or_own)
        made = made or weekdays.behind_relative(zone, at, _day_at) or _period(zone, at)
    if made is None and word in lexicon.day_words.first:
        made = _day_word(zone, at)
    if made is None and (word in lexicon.earlier.first or word in lexicon.later.first):
        made = relative.part_so_far(zone, at, periods.bare)
    if made is None and (word in lexicon.to_date.first or word in lexicon.own_years.first):
        made = relative.year_to_date(zone, at)
    if made is None and word in lexicon.edges.first:
        made = inside.edge(zone, at)
    if made is None and word in lexicon.now.first:
        made = relative.present(zone, at)
    if made is None and word in lexicon.periods.first:
        made = inside.week_of(zone, at, _day_at) or periods.named_part(zone, at) or decades.at_noun(zone, at)
        made = made or _period(zone, at)
    if made is None and word in lexicon.seasons.first:
        made = feasts.season(zone, at)
    if made is None and word in lexicon.period_codes:
        made = codes.coded(zone, at)
    if made is None and (word in lexicon.articles or (not lexicon.articles and word in lexicon.durations.first)):
        made = steps.steps_of_one(zone, at, _day_at)
    return made


def _day_word(zone: Zone, at: int) -> Reading | None:
    """ "Tomorrow", "demain en huit", "morgen in einer Woche", "gestern vor zwei Wochen"."""
    made = relative.day_word(zone, at)
    if made is None or made.day is None or made.j >= len(zone.tokens.low):
        return made
    off = _after_lead(zone, made.j, _nothing_at) if zone.tokens.low[made.j] in zone.lexicon.lead_starts else None
    if off is None or not isinstance(off.day, Stepped) or off.i != made.j:
        return made
    if off.day.unit not in BESIDE_DAY or off.day.base is not None:
        return made
    return reading(at, off.j, evolve(off.day, base=made.day), "day word")


def _is_verb(zone: Zone, at: int) -> bool:
    """Whether "last" is the verb ("is due to last three years")."""
    lasting = zone.lexicon.lasting.behind(zone.tokens.low, at + 1)
    return lasting is not None and lasting[0] < at


def _period(zone: Zone, at: int) -> Reading | None:
    made = relative.period(zone, at)
    if made is None or not isinstance(made.day, Relative) or made.day.count is not None:
        return made
    if made.day.granularity == "week":
        return weekdays.behind_week(zone, made, made.day)
    return inside.days_behind_month(zone, made, made.day) if made.day.granularity == "month" else made


def _after_lead(zone: Zone, at: int, inner: DateReader) -> Reading | None:
    """ "Il y a deux mois", "in three days", "через неделю": from the words before the duration."""
    low, lexicon = zone.tokens.low, zone.lexicon
    for leads in (lexicon.ago_before, lexicon.ahead_words):
        found = leads.ahead(low, at)
        if found is None:
            continue
        bound = lexicon.qualifiers.ahead(low, found[0])
        number = zone.number_at(found[0]) or (zone.number_at(bound[0]) if bound is not None else None)
        made = steps.steps(zone, number, inner) if number is not None and not number.weak else None
        made = made or steps.steps_of_one(zone, found[0], inner)
        made = made or (steps.steps(zone, number, inner) if number is not None else None)
        if made is not None and made.i == at:
            return made
    return None


def _period_at(zone: Zone, at: int) -> Reading | None:
    """A period that names its own year or leans on the document's date."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low):
        return None
    if low[at] in lexicon.months.first and (made := months.month_first(zone, at)) is not None:
        return made
    if low[at] in lexicon.months.first and (found := lexicon.months.ahead(low, at)) is not None:
        return months.named(at, found)
    number = zone.number_at(at)
    made = decades.at_noun(zone, at)
    if made is None and number is not None:
        made = periods.part(zone, number) or codes.coded_after(zone, number) or decades.decade(zone, number)
    return (
        made
        or relative.period(zone, at)
        or periods.named_part(zone, at)
        or feasts.season(zone, at)
        or codes.coded(zone, at)
        or years.explicit(zone, at)
    )


def _period_or_own(zone: Zone, at: int) -> Reading | None:
    """The same, or "the month" without more: the document's own."""
    return _period_at(zone, at) or periods.bare(zone, at)


def _explicit_at(zone: Zone, at: int) -> Reading | None:
    """A period, but no bare number that is followed by what it counts."""
    made = _period_at(zone, at)
    if made is None and at < len(zone.tokens.low) and zone.tokens.low[at] in zone.lexicon.seasons.first:
        found = zone.lexicon.seasons.ahead(zone.tokens.low, at)
        return feasts.named_season(at, found) if found else None
    return made


def _day_at(zone: Zone, at: int) -> Reading | None:
    """A day, week or step that begins at a token, for what leans on one; it may lean on one more itself."""
    return _day(zone, at, _plain_day_at)


def _plain_day_at(zone: Zone, at: int) -> Reading | None:
    """The same, but what leans on nothing: so the reading of "Monday of Monday of …" ends."""
    return _day(zone, at, _nothing_at)


def _nothing_at(zone: Zone, at: int) -> Reading | None:
    return None


def _day(zone: Zone, at: int, inner: DateReader) -> Reading | None:
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low):
        return None
    if at in zone.dates:
        return zone.dates[at]
    number = zone.number_at(at)
    if number is not None:
        return days_of_months.day_month(zone, number) or steps.steps(zone, number, inner)
    word = low[at]
    if word in lexicon.months.first:
        return months.month_first(zone, at)
    if word in lexicon.relative.first:
        made = weekdays.behind_relative(zone, at, inner)
        if made is not None:
            return made
    made = relative.day_word(zone, at) or feasts.holiday(zone, at) or relative.period(zone, at)
    if made is None and word in lexicon.weekdays.first:
        made = weekdays.read(zone, at, inner)
    if made is None and word in lexicon.lead_starts:
        made = _after_lead(zone, at, inner)
    return made
