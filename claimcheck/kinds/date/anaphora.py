"""Periods and days told by a date before them: "the same year", "cette année-là", "the following Tuesday"."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.calendar.forms import (
    Around,
    Date,
    Month,
    MonthDay,
    Range,
    Relative,
    Stepped,
    Third,
    Untold,
    Weekday,
    Year,
    at_heart,
    heart,
    is_range,
)
from claimcheck.kinds.date._shape import A_WEEK, LENGTH, SPANS, ends_phrase, reading, skip_articles
from claimcheck.zones import Reading, Zone

REFERS, FOLLOWS = "date:told before", "follows"
ANTECEDENT_REACH, REACH_OF_FOLLOWING = 800, 300
"""How many code points before it the date may stand that a period refers to, or that it follows."""
MONTHS_OF_YEAR = 12


def told_before(zone: Zone, at: int) -> Reading | None:
    """ "The same year", "that week", "cette année-là"; not "the same month last year", "the same year as"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    same = lexicon.same.ahead(low, at)
    start = same[0] if same is not None else None
    if lexicon.same_after and same is None:
        relative = lexicon.relative.ahead(low, at)
        start = relative[0] if relative is not None and relative[1] == 0 else None
    noun = _noun(zone, start) if start is not None else None
    if noun is None:
        return None
    after, unit = noun
    if same is None:
        behind = lexicon.same_after.ahead(low, after)
        if behind is None:
            return None
        after = behind[0]
    if not _ends(zone, after) or _goes_on(zone, after):
        return None
    return reading(at, after, Relative(unit, 0), REFERS.partition(":")[2])


def _noun(zone: Zone, at: int) -> tuple[int, str] | None:
    """The noun of a period, or of a day, at a token."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.periods.ahead(low, at) or lexicon.durations.ahead(low, at)
    if found is None or not (found[1] in SPANS or found[1] == "day") or low[found[0] - 1] in lexicon.plurals:
        return None
    return found


def _ends(zone: Zone, at: int) -> bool:
    """Whether the noun before a token is no part of a longer one ("same day delivery") or of "year on year"."""
    low, page = zone.tokens.low, zone.lexicon.page
    if low[at - 1] in low[at + 1 : at + 2]:
        return False
    return ends_phrase(zone, at) or not page.head_last or page.compound_nouns


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether what follows says which period is meant ("of 2018", "last year", "a year earlier", "as the war")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low):
        return False
    if low[at] in lexicon.articles or low[at] in lexicon.same_as:
        return True
    if low[at] in lexicon.of_words - lexicon.determiners and low[at] not in lexicon.page.in_words[:2]:
        return True
    after = skip_articles(zone, at)
    return lexicon.relative.ahead(low, after) is not None or zone.number_at(after) is not None


def mark(zone: Zone, made: Reading) -> None:
    """Note of one period or weekday that it follows a date told before ("the following year", "le mardi suivant").

    One that is told by what happened ("the year prior to the merger") names no day.
    """
    if _is_told_by_event(zone, made):
        made.day = Untold()
        return
    day, following = made.day, zone.lexicon.following
    if day is None or isinstance(day, Third) or day.relative != 1 or day.count is not None:
        return
    if not following.isdisjoint(zone.tokens.low[made.i : made.j]):
        made.trace.append(FOLLOWS)


def _is_told_by_event(zone: Zone, made: Reading) -> bool:
    """ "The month prior to the vote", "el año siguiente al cierre", "le dimanche précédant le vote"."""
    if not isinstance(made.day, (Relative, Weekday)) or made.day.count is not None:
        return False
    last = made.j + (made.day.weekday is not None and made.day.relative is None)
    found = (zone.lexicon.told_from.ahead(zone.tokens.low, at) for at in range(made.i + 1, last))
    return any(told is not None and told[0] > made.j for told in found)


def settle(readings: Iterable[tuple[int, Reading]]) -> None:
    """Tie each period told before to the last date that lies within one; without any it is the document's own.

    One that follows a date is counted from it, where one stands near; else from the document's own.

    Args:
        readings: The readings of a document in order, each with its offset.
    """
    dates: list[tuple[int, Date]] = []
    for start, made in readings:
        if made.day is None:
            continue
        if FOLLOWS in made.trace and dates and start - dates[-1][0] <= REACH_OF_FOLLOWING:
            made.day = _following(made.day, dates[-1][1])
        if made.trace[:1] != [REFERS]:
            dates.append((start, made.day))
        elif not dates and made.day.granularity != "day":
            made.trace.append("comparator:~")
        else:
            base = next(
                (day for at, day in reversed(dates) if start - at <= ANTECEDENT_REACH and _lies_in(day, made.day)), None
            )
            made.day = Untold() if base is None else _tied(made.day, base)


def _tied(period: Date, base: Date) -> Date:
    """A period that a date lies in, for one told by that date; a range from there: "from that day to 31 December"."""
    if isinstance(period, Range):
        return Range(base if period.granularity == base.granularity else _tied(period.first, base), period.last)
    return at_heart(period, lambda form: Around(form.granularity, period=base) if isinstance(form, Relative) else form)


def _lies_in(date: Date, period: Date) -> bool:
    """Whether a date names one period of a size."""
    told, shorter = heart(date), LENGTH.get(date.granularity, 0) <= LENGTH[period.granularity]
    bare = told.weekday is not None and told.relative is None
    return shorter and not is_range(date) and told.count is None and not bare


def _following(period: Date, base: Date) -> Date:
    """The year, month, week or weekday behind a date; one of no year, which names no day, where it cannot be told."""
    base, unit = base.last if isinstance(base, Range) else base, period.granularity
    told = heart(base)
    if unit == "year":
        return Year(told.year + 1) if told.year is not None else period
    if unit == "month" and isinstance(told, (Month, MonthDay)) and told.year is not None:
        month = period.month if isinstance(period, Month) else told.month % MONTHS_OF_YEAR + 1
        return Month(month, year=told.year + (month <= told.month))
    if base.granularity == "day" and period.weekday is not None:
        return Stepped(1, "day", base, weekday=period.weekday, nearest=True)
    if base.granularity == "day" and unit == "week":
        return Around("week", period=Stepped(A_WEEK, "day", base))
    return period if told.year is None else Untold()
