"""Dates told by how far they lie from another: "three years ago", "in two weeks", "two days before yesterday"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from claimcheck.calendar.forms import Date, Range, Relative, Stepped, Year, heart, is_range
from claimcheck.kinds._shape import SIGNS, alone, begins_period
from claimcheck.kinds.date._shape import (
    A_WEEK,
    FORTNIGHT,
    LENGTH,
    MOST_UNITS,
    UNITS,
    DateReader,
    is_year,
    reading,
    skip_articles,
    year_word,
)
from claimcheck.numerals import Number
from claimcheck.values import HALF, ONE
from claimcheck.zones import Reading, Zone

SHORTEST_FUTURE = 6
"""Letters of the shortest word that its ending shows to be a verb of the future."""
PLANNED_REACH = 14
"""How many tokens before "in three days" are searched for a word of plans."""
SCHEDULE_REACH = 3
"""How many before it for a verb of what is to come ("begins in three days")."""
TURNED = {">": "<", ">=": "<=", "<": ">", "<=": ">="}
"""What a bound of the time that has passed says of the day."""
YEARS = {"year": 1, "decade": 10, "century": 100}
FAMILIES = (
    {"day": 1, "week": 7, "fortnight": 14},
    {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200},
)
"""Units that are whole numbers of one another: days, and months."""


class Amount(NamedTuple):
    """How far: the token after it, how many, of which unit; of which weekday, where those are counted."""

    end: int
    many: int
    unit: str
    weekday: int | None = None


def steps(zone: Zone, number: Number, date_at: DateReader) -> Reading | None:
    """ "Three years ago", "il y a deux mois", "in 3 days", "two days before yesterday", "3 weeks from now"."""
    if number.ordinal or not 0 < number.value < MOST_UNITS:
        return None
    low, noun = zone.tokens.low, number.j
    if number.value == HALF and noun < len(low) and low[noun] in zone.lexicon.articles:
        noun += 1
    amounts = _amounts(zone, number.value, noun)
    return _steps(zone, number.i, amounts, date_at, number) if amounts else None


def steps_of_one(zone: Zone, at: int, date_at: DateReader) -> Reading | None:
    """ "A week ago", "in a month", "через неделю", "un an plus tard" where the one is an article or left out."""
    low, lexicon = zone.tokens.low, zone.lexicon
    article = at < len(low) and low[at] in lexicon.articles
    noun = at + 1 if article else at
    if article and noun < len(low) and low[noun] == "'":
        noun += 1
    if not article and lexicon.articles:
        return None
    amounts = _amounts(zone, ONE, noun)
    if not amounts or not (article or lexicon.ahead_words.behind(low, at) or lexicon.ago.ahead(low, amounts[-1].end)):
        return None
    return _steps(zone, at, amounts, date_at, zone.number_at(at))


def rolling(zone: Zone, at: int) -> Reading | None:
    """ "The last 3 months and 2 weeks", "the past year and a half": days counted from the document's own."""
    low, lexicon = zone.tokens.low, zone.lexicon
    relative = lexicon.relative.ahead(low, at)
    if relative is None:
        return None
    number = zone.number_at(relative[0])
    if number is not None:
        return _rolling(zone, at, number, number.j, relative[1])
    unit = lexicon.durations.ahead(low, relative[0])
    if unit is None or lexicon.halves.ahead(low, unit[0]) is None:
        return None
    return _rolling(zone, at, None, relative[0], relative[1])


def rolling_counted(zone: Zone, number: Number) -> Reading | None:
    """The same with the number first: "les 3 derniers mois et 2 semaines"."""
    relative = zone.lexicon.relative.ahead(zone.tokens.low, number.j)
    if number.value > 1 and begins_period(zone, number.j):
        return None
    return _rolling(zone, number.i, number, relative[0], relative[1]) if relative is not None else None


def _rolling(zone: Zone, at: int, number: Number | None, noun: int, direction: int) -> Reading | None:
    value = ONE if number is None else number.value
    if direction not in (-1, 1) or not 0 < value < MOST_UNITS or (number is not None and number.ordinal):
        return None
    unit, amounts = zone.lexicon.durations.ahead(zone.tokens.low, noun), _amounts(zone, value, noun)
    if len(amounts) > 1 and _told_apart(zone, amounts[-1].end):
        amounts.pop()
    if unit is None or not amounts or (amounts[-1].end == unit[0] and value == int(value)):
        return None
    edge, nearest = _counted(amounts, direction), Relative("day", direction)
    days = Range(edge, nearest) if direction < 0 else Range(nearest, edge)
    return reading(at, amounts[-1].end, days, "relative periods", number)


def _counted(amounts: list[Amount], direction: int, base: Date | None = None) -> Stepped:
    """The day that lies so far before (-1) or behind (1) another, or the document's own."""
    day = base
    for amount in amounts:
        steps = direction * amount.many
        if amount.weekday is None:
            day = Stepped(steps, amount.unit, day)
        else:
            steps = A_WEEK * steps if direction < 0 else A_WEEK * (steps - 1) + 1
            day = Stepped(steps, "day", day, weekday=amount.weekday, nearest=True)
    assert isinstance(day, Stepped)
    return day


def _amounts(zone: Zone, value: Decimal, at: int) -> list[Amount]:
    """An amount and the smaller ones behind it, with "and" or without ("3 months and 2 weeks", "1 month 2 days")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found: list[Amount] = []
    amount = _amount(zone, value, at)
    while amount is not None and (not found or _size(amount) < _size(found[-1])):
        found.append(amount)
        joined = amount.end < len(low) and low[amount.end] in lexicon.joiners
        number = zone.number_at(amount.end + joined)
        counts = number is not None and not number.ordinal and not (number.weak and not joined)
        amount = _amount(zone, number.value, number.j) if counts and number is not None else None
    return found


def _size(amount: Amount) -> int:
    return LENGTH.get(amount.unit, FORTNIGHT)


def _told_apart(zone: Zone, at: int) -> bool:
    """Whether words behind an amount count it from a day: "ago", "later", "before today"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    return any(
        table.ahead(low, at) for table in (lexicon.ago, lexicon.from_now, lexicon.date_comparators, lexicon.lasting)
    )


def _amount(zone: Zone, value: Decimal, at: int) -> Amount | None:
    """So many units, with the half or the smaller unit behind them ("a year and a half", "1 year and 3 months")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    counted = lexicon.weekdays_counted.ahead(low, at)
    if counted is not None:
        return Amount(counted[0], int(value), "week", counted[1]) if value == int(value) else None
    found = lexicon.durations.ahead(low, at)
    if found is None or found[1] not in UNITS:
        return None
    end, unit = found
    if (half := lexicon.halves.ahead(low, end)) is not None:
        end, value = half[0], value + HALF
    elif (smaller := _smaller(zone, end, unit)) is not None:
        end, value, unit = smaller[0], value * smaller[1] + smaller[2], smaller[3]
    if unit == "year" and value % 1 == HALF:
        value, unit = value * 2, "half"
    return Amount(end, int(value), unit) if value == int(value) else None


def _smaller(zone: Zone, at: int, unit: str) -> tuple[int, int, int, str] | None:
    """The smaller unit behind a larger one: the token after it, how many make the larger one, how many there are."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low) or low[at] not in lexicon.joiners:
        return None
    number = zone.number_at(at + 1)
    found = lexicon.durations.ahead(low, number.j) if number is not None else None
    if number is None or found is None or number.ordinal or number.value != int(number.value):
        return None
    for family in FAMILIES:
        if unit in family and found[1] in family and family[unit] > family[found[1]]:
            return found[0], family[unit] // family[found[1]], int(number.value), found[1]
    return None


def _steps(zone: Zone, i: int, amounts: list[Amount], date_at: DateReader, number: Number | None) -> Reading | None:
    low, lexicon = zone.tokens.low, zone.lexicon
    end = amounts[-1].end
    bound = lexicon.qualifiers.behind(low, i)
    start = bound[0] if bound is not None else i
    if after := lexicon.ago.ahead(low, end):
        return _bounded(reading(i, after[0], _counted(amounts, -1), "ago", number), bound)
    before = lexicon.ago_before.behind(low, i) or lexicon.ago_before.behind(low, start)
    if before is None and bound is not None and lexicon.ago_before.ahead(low, start):
        before = bound
    if before is not None:
        return _bounded(reading(before[0], end, _counted(amounts, -1), "ago", number), bound)
    if after := lexicon.from_now.ahead(low, end):
        made = _counted(amounts, 1)
        day = Range(Relative("day", 0), made) if lexicon.for_so_long.behind(low, i) else made
        return _bounded(reading(i, after[0], day, "ahead", number), bound)
    if found := _from_date(zone, i, amounts, date_at, number):
        return _bounded(found, bound)
    ahead = lexicon.ahead_words.behind(low, i)
    if ahead is not None and _is_ahead(zone, ahead[0], i, end):
        return reading(ahead[0], end, _counted(amounts, 1), "ahead", number)
    return None


def _bounded(made: Reading, bound: tuple[int, str] | None) -> Reading:
    """ "More than two years ago" lies before the day two years ago, "less than a week after" that day before it."""
    if bound is None or made.day is None:
        return made
    counted = heart(made.day)
    past = isinstance(counted, Stepped) and counted.steps < 0
    made.left = min(made.left, bound[0])
    made.trace.append(f"comparator:{TURNED.get(bound[1], bound[1]) if past else bound[1]}")
    return made


def _is_ahead(zone: Zone, lead: int, i: int, after: int) -> bool:
    """Whether "in three days" tells a date: not where it tells how long something took, or goes on to an event,
    and not where it counts working days.
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.date_comparators.ahead(low, after) or lexicon.workdays.ahead(low, after - 1):
        return False
    if low[i - 1] not in lexicon.elapsed or alone(zone, lead, after):
        return True
    return bool(lexicon.weekdays.behind(low, lead) or lexicon.day_words.behind(low, lead)) or _is_plan(zone, lead)


def _is_plan(zone: Zone, at: int) -> bool:
    """Whether a word of plans stands before: "will be ready in three days" tells a date, "was built in" none."""
    low, planned, endings = zone.tokens.low, zone.lexicon.planned, zone.lexicon.page.future_endings
    for back in range(at - 1, max(-1, at - PLANNED_REACH), -1):
        if low[back] in ".;!?":
            return False
        future = len(low[back]) >= SHORTEST_FUTURE and low[back].endswith(endings)
        soon = back >= at - SCHEDULE_REACH and zone.lexicon.scheduled.ahead(low, back) is not None
        if future or soon or planned.ahead(low, back):
            return True
    return False


def _counts_from(zone: Zone, at: int, after: int) -> bool:
    """Whether days are counted from a date ("two weeks from 5 May"), not a time that begins then ("starting 5 May")."""
    phrase = tuple(zone.tokens.low[at:after])
    return any(opening == phrase for opening, _ in zone.lexicon.between)


def _is_rate(zone: Zone, i: int) -> bool:
    """Whether an amount stands right before, and the time says how often it is due ("4.5% a year from 1 July")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not i or low[i] not in lexicon.articles:
        return False
    return low[i - 1] in SIGNS or low[i - 1] in lexicon.measuring or low[i - 1].isdecimal()


def _from_year(
    zone: Zone, i: int, amounts: list[Amount], bound: tuple[int, str], number: Number | None
) -> Reading | None:
    """ "Ten years before 2015"."""
    year, low = zone.number_at(bound[0]), zone.tokens.low
    if year is None or not is_year(year) or not year.plain or len(amounts) > 1 or amounts[0].unit not in YEARS:
        return None
    end = year_word(zone, year.j)
    if end < len(low) and low[end][0].isalnum() and low[end] not in zone.lexicon.grammar:
        return None
    many = amounts[0].many * YEARS[amounts[0].unit] * (-1 if bound[1] == "<" else 1)
    return reading(i, end, Year(int(year.value) + many), "from a year", number)


def _goes_to(zone: Zone, at: int, date_at: DateReader) -> bool:
    """ "Six months from 1 October to 31 March": whether a date up to which it goes follows the first one."""
    joining = zone.lexicon.range_words.ahead(zone.tokens.low, at)
    return joining is not None and date_at(zone, skip_articles(zone, joining[0])) is not None


def _from_date(zone: Zone, i: int, amounts: list[Amount], date_at: DateReader, number: Number | None) -> Reading | None:
    """ "Two days before yesterday", "3 Wochen nach dem 15. Januar"; not "for 15 years from 5 May", which is a time."""
    after = amounts[-1].end
    found = zone.lexicon.date_comparators.ahead(zone.tokens.low, after)
    if found is not None and found[1] == "<=" and i and zone.tokens.low[i - 1] in zone.lexicon.page.counted_back:
        i, found = i - 1, (found[0], "<")
    if found is None or found[1] not in ("<", ">", ">="):
        return None
    counts = found[1] != ">=" or _counts_from(zone, after, found[0])
    if counts and found[1] == ">=" and (zone.lexicon.for_so_long.behind(zone.tokens.low, i) or _is_rate(zone, i)):
        return None
    base = date_at(zone, skip_articles(zone, found[0]))
    if base is None and found[1] in ("<", ">"):
        return _from_year(zone, i, amounts, found, number)
    if base is None or base.day is None or base.day.granularity not in ("day", "week") or is_range(base.day):
        return None
    if found[1] == ">=" and _goes_to(zone, base.j, date_at):
        return None
    if not counts:
        days = Range(base.day, _counted(amounts, 1, base.day))
        return reading(i, base.j, days, "from a date on", number)
    return reading(i, base.j, _counted(amounts, -1 if found[1] == "<" else 1, base.day), "from a date", number)
