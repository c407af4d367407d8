"""What stands between dates: ranges with a shared month or year, days that share a month, the weekday behind a date."""

from __future__ import annotations

import itertools

from attrs import evolve

from claimcheck.calendar.forms import (
    Date,
    DayInside,
    DayOfMonth,
    Either,
    InYear,
    Month,
    MonthDay,
    Part,
    Range,
    Third,
    Weekday,
    WeekdayInside,
    Year,
    at_heart,
    heart,
    is_range,
    placed,
)
from claimcheck.kinds.date._shape import (
    HYPHENS,
    ends_phrase,
    is_day,
    is_year,
    skip_articles,
    skip_dot,
    year_behind,
)
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

PARTS = frozenset(("day", "month", "quarter", "half"))
"""What may share the year behind the last of several."""
BOTH, LONGEST_LINK = 2, 4
"""Ends of a range; tokens between two days of one month."""
BEHIND_WEEKDAY = frozenset(".,;)")
"""What may follow a weekday behind its date that is another word too."""


def join(zone: Zone, readings: list[Reading]) -> list[Reading]:
    """Neighbouring dates that are the ends of one range become one reading; days share the month beside them."""
    result: list[Reading] = []
    for made in readings:
        if result and made.j <= result[-1].j:
            continue
        _take_weekday(zone, made)
        if result and (made.kind == "date" or result[-1].kind == "date"):
            merged = _merge(zone, result[-1], made)
            if merged is not None:
                result[-1] = merged
                continue
        result.append(made)
    for first, second in reversed(list(itertools.pairwise(result))):
        _share_month(zone, first, second)
        _share_week(zone, first, second)
        _share_year(zone, first, second)
    return [made for made in result if made.trace != ["date:now"]]


def _share_month(zone: Zone, first: Reading, second: Reading) -> None:
    """ "Du 3 au 5 et du 8 au 10 mai", "lundi 3 et mardi 4 mai": the month is written once, behind the last day."""
    if first.day is None or second.day is None:
        return
    named = heart(second.day)
    if not isinstance(heart(first.day), DayOfMonth) or not isinstance(named, MonthDay):
        return
    if _leads_on(zone, first.j, second.i):
        first.day = at_heart(first.day, lambda date: _in_month_of(date, named))


def _in_month_of(date: Date, named: MonthDay) -> Date:
    if not isinstance(date, DayOfMonth):
        return date
    return date.of(named.month, year=named.year, year_relative=named.year_relative)


def _share_year(zone: Zone, first: Reading, second: Reading) -> None:
    """ "In June and July 2019", "Q1, Q2 and Q3 2019": the year is written once, behind the last of them."""
    if first.day is None or second.day is None or is_range(first.day):
        return
    day, named = heart(first.day), heart(second.day)
    if not isinstance(day, InYear) or not isinstance(named, InYear) or named.year is None:
        return
    if day.granularity != named.granularity or day.granularity not in PARTS or not _leads_on(zone, first.j, second.i):
        return
    yearless = day.year is None and day.year_relative is None and day.relative is None
    if yearless and _order(day) < _order(named):
        first.day = placed(first.day, year=named.year)


def _order(date: InYear) -> tuple[int, int]:
    """What orders dates of one granularity within a year."""
    if isinstance(date, MonthDay):
        return date.month, date.day
    return (date.month if isinstance(date, Month) else date.number if isinstance(date, Part) else 0), 0


def _share_week(zone: Zone, first: Reading, second: Reading) -> None:
    """ "On Tuesday or Thursday of next week": the week is told once, behind the last weekday."""
    day, of_week = first.day, second.day
    if not isinstance(day, Weekday) or not isinstance(of_week, WeekdayInside) or of_week.nth is not None:
        return
    if day in (Weekday(day.weekday), Weekday(day.weekday, told_as_past=True)) and _leads_on(zone, first.j, second.i):
        first.day = evolve(of_week, weekday=day.weekday)


def _leads_on(zone: Zone, at: int, end: int) -> bool:
    """Whether nothing stands between two days but "and", a comma, and what leads to a day."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = skip_dot(zone.tokens, at)
    if not at < end <= at + LONGEST_LINK or not (low[at] in lexicon.joiners or low[at] in (",", *lexicon.alternatives)):
        return False
    leads = (
        lexicon.determiners
        | lexicon.day_leads
        | lexicon.of_words
        | lexicon.day_articles
        | lexicon.in_words
        | lexicon.joiners
    )
    return leads.union(*(opening for opening, _ in lexicon.day_spans)).issuperset(low[at + 1 : end])


def _take_weekday(zone: Zone, made: Reading) -> None:
    """ "25 May (Tuesday)", "le 25 mai, un mardi": take in the weekday behind a date."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if made.day is None or is_range(made.day) or not isinstance(heart(made.day), MonthDay):
        return
    at = start = skip_dot(zone.tokens, made.j)
    at += at < len(low) and low[at] in (",", "(")
    if at > start and at < len(low) and low[at] in lexicon.articles:
        at += 1
    found = lexicon.weekdays.ahead(low, at)
    if found is None or "\n" in zone.tokens.gap(at):
        return
    closed = found[0] >= len(low) or low[found[0]] in BEHIND_WEEKDAY
    if low[found[0] - 1] in lexicon.weekday_ambiguous and not (at > start and closed):
        return
    made.trace.append(f"weekday:{found[1]}")
    made.j = made.right = found[0]


def _merge(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    link = _link(zone, first.j, min(second.left, second.i))
    within = link is None and _is_led_part(zone, first.j, second)
    if link is None and not within:
        return None
    opening = _opening(zone, first, link or "to")
    if opening is None or (opening == first.left and (within or _lies_after(zone, first))):
        return None
    link = link or "to"
    days = _ends(zone, first, second, link, led=opening < first.left)
    if days is None:
        return None
    one, two = days
    if "part:1" in second.trace and two.granularity == "year" and not isinstance(two, Third):
        two = Third(two, 1)
    merged = Reading(first.i, second.j, "date", None)
    merged.day = _from_to(one, two)
    merged.left = min(opening, first.left)
    merged.trace = [*first.trace, "range", *second.trace]
    _take_year(zone, merged)
    return merged


def _from_to(one: Date, two: Date) -> Date:
    """The range between two dates, in either order of day and month where one of them may have both."""
    if not isinstance(one, Either) and not isinstance(two, Either):
        return Range(one, two)
    start = one if isinstance(one, Either) else Either(one, one)
    end = two if isinstance(two, Either) else Either(two, two)
    return Either(Range(start.likelier, end.likelier), Range(start.other, end.other))


def _take_year(zone: Zone, made: Reading) -> None:
    """ "1/5-7/5, 2020": the year behind a range of days in digits."""
    likelier = made.day.likelier if isinstance(made.day, Either) else made.day
    if made.day is None or not isinstance(likelier, Range) or made.trace.count("date:numeric") < BOTH:
        return
    if _has_year(likelier.first) or _has_year(likelier.last) or zone.tokens.low[made.j : made.j + 1] != [","]:
        return
    year, end, _ = year_behind(zone, made.j)
    if year is None or not ends_phrase(zone, end):
        return
    made.day = _until_year(made.day, year)
    made.j = made.right = end


def _has_year(date: Date) -> bool:
    return heart(date).year is not None


def _until_year(date: Date, year: int) -> Date:
    """A range, or either of two, whose last date lies in a year."""
    if isinstance(date, Either):
        return Either(_until_year(date.likelier, year), _until_year(date.other, year))
    return Range(date.first, placed(date.last, year=year)) if isinstance(date, Range) else date


def _link(zone: Zone, at: int, end: int) -> str | None:
    """How two readings are linked: by a dash, by "to", or by "and"; None where anything else stands between."""
    tokens, low, lexicon = zone.tokens, zone.tokens.low, zone.lexicon
    if at == end and (low[end : end + 1] == ["-"] or tokens.gap(end) in HYPHENS):
        return "dash"
    if not at < end <= at + 5:
        return None
    if skip_dot(tokens, at) < end:
        if tokens.low[at] == "." and tokens.written(at + 1)[0].isupper():
            return None
        at = skip_dot(tokens, at)
    if low[at] == "," and lexicon.date_joins.ahead(low, at + 1):
        at += 1
    if low[at] in ("-", "~") or (low[at] == "/" and tokens.glued(at)):
        spaced = bool(tokens.gap(at)) == bool(tokens.gap(at + 1))
        return "dash" if skip_articles(zone, at + 1) >= end and spaced else None
    if any(_reaches(zone, after, end) for after in lexicon.date_joins.all_ahead(low, at)):
        return "to"
    if low[at] in lexicon.joiners and _reaches(zone, at + 1, end):
        return "and"
    if low[at] in lexicon.alternatives and _reaches(zone, at + 1, end):
        return "or"
    return None


def _lies_after(zone: Zone, first: Reading) -> bool:
    """Whether "after" stands before a date: then "and until" begins another bound, no end of a range."""
    bound = zone.lexicon.date_comparators.behind(zone.tokens.low, first.left)
    return bound is not None and bound[1] == ">"


def _is_led_part(zone: Zone, at: int, second: Reading) -> bool:
    """Whether what joins a range begins its last end too: "de 2007 à la fin de 2008"."""
    if at != min(second.left, second.i):
        return False
    low, lexicon = zone.tokens.low, zone.lexicon
    return any(lexicon.thirds.ahead(low, after) for after in lexicon.date_joins.all_ahead(low, at))


def _reaches(zone: Zone, at: int, end: int) -> bool:
    low, lexicon = zone.tokens.low, zone.lexicon
    while at < end:
        if not (low[at] in lexicon.determiners or low[at] in lexicon.of_words or low[at] in lexicon.day_leads):
            return False
        at += 1
    return at == end


def _opening(zone: Zone, first: Reading, link: str) -> int | None:
    """Where the range begins; a range with "and" needs its "between"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = first.left
    for _ in range(3):
        found = lexicon.date_openings.behind(low, at)
        if found is not None and (link != "and" or found[1]):
            return found[0]
        if at == 0 or not (
            low[at - 1] in lexicon.determiners or low[at - 1] in lexicon.of_words or low[at - 1] in lexicon.day_leads
        ):
            break
        at -= 1
    return None if link == "and" else first.left


def _ends(zone: Zone, first: Reading, second: Reading, link: str, *, led: bool) -> tuple[Date, Date] | None:
    one, two = first.day, second.day
    if is_range(one) or is_range(two):
        return None
    if one is None and two is not None:
        one = _day_of(zone, first.number, two) if first.noun is None and first.unit is None else None
    elif two is None and one is not None:
        bare = second.number
        plain = second.noun is None and second.unit is None
        dotted = zone.lexicon.page.ordinal_dot and zone.tokens.low[second.j : second.j + 1] == ["."]
        told = bare is not None and (bare.ordinal or led or dotted)
        two = _day_of(zone, bare, one) if told and plain and ends_phrase(zone, second.j) else None
    if one is None or two is None or not _match(one, two, link, led=led):
        return None
    return one, two


def _day_of(zone: Zone, number: Number | None, other: Date) -> Date | None:
    """A bare number as a day beside a day of a month, or as a year beside a year."""
    if number is None:
        return None
    if other.granularity == "day" and is_day(number) and number.value <= 31:
        told = number.ordinal == zone.lexicon.page.ordinal_days or number.value == 1
        beside = (MonthDay, DayOfMonth, DayInside) if told else MonthDay
        return DayOfMonth(int(number.value)) if isinstance(heart(other), beside) else None
    if is_year(number) and number.plain:
        return Year(int(number.value))
    return None


def _match(one: Date, two: Date, link: str, *, led: bool) -> bool:
    """Whether two dates can be the ends of one range; behind the dash of a dateline a sentence begins."""
    if link == "dash" and isinstance(heart(one), MonthDay) and _has_year(one) and _leans(two):
        return False
    if isinstance(one, Third) and one.third > 1 and not led and link == "dash":
        return False
    if link == "or" and not one.granularity == two.granularity == "year":
        return False
    if isinstance(one, Year) and isinstance(two, Year):
        return one.year < two.year
    if one.granularity == two.granularity or led or (two.relative == 0 and two.granularity == "day"):
        return True
    fine = ("day", "month", "season", "quarter", "year", "week")
    return one.granularity in fine and two.granularity in fine and link != "dash"


def _leans(date: Date) -> bool:
    """Whether a date is told from the document's own, or by a weekday ("Friday", "next week")."""
    told = heart(date)
    return not isinstance(told, (MonthDay, DayOfMonth)) and (told.weekday is not None or told.relative is not None)
