"""What stands between and beside dates: ranges with a shared month or year, "since", "until", "or later", "about"."""

from __future__ import annotations

from claimcheck.calendar import Day
from claimcheck.kinds._shape import Reading, Zone
from claimcheck.kinds.date._shape import (
    HYPHENS,
    changed,
    ends_phrase,
    is_day,
    is_year,
    skip_articles,
    skip_dot,
    year_behind,
)
from claimcheck.numerals import Number

EDGES: dict[tuple[str, int | None], str] = {("<", 3): "<=", (">", 1): ">="}
"""Bounds at the beginning or end of a period, and what they say: "before the end of May", "after its beginning"."""
SENTENCE_ENDS = frozenset(".!?;")
FORECAST_REACH = 14
"""How many tokens behind a period that opens a sentence are searched for a word of plans."""

BOTH = 2
"""Ends of a range."""
CLOSING = frozenset(".,;)")
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
    return [made for made in result if made.trace != ["date:now"]]


def _take_weekday(zone: Zone, made: Reading) -> None:
    """ "25 May (Tuesday)", "le 25 mai, un mardi": take in the weekday behind a date."""
    day, low, words = made.day, zone.tokens.low, zone.words
    if day is None or day.granularity != "day" or day.month is None or day.last is not None:
        return
    at = start = skip_dot(zone.tokens, made.j)
    at += at < len(low) and low[at] in (",", "(")
    if at > start and at < len(low) and low[at] in words.articles:
        at += 1
    found = words.weekdays.ahead(low, at)
    if found is None or "\n" in zone.tokens.gap(at):
        return
    closed = found[0] >= len(low) or low[found[0]] in CLOSING
    if low[found[0] - 1] in words.weekday_ambiguous and not (at > start and closed):
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
    if "part:1" in second.trace and two.granularity == "year":
        two = changed(two, third=1)
    merged = Reading(first.i, second.j, "date", None)
    merged.day = changed(one, last=changed(two, swapped=None), swapped=None)
    if one.swapped is not None or two.swapped is not None:
        other = changed(two.swapped or two, swapped=None)
        merged.day = changed(merged.day, swapped=changed(one.swapped or one, last=other, swapped=None))
    merged.left = min(opening, first.left)
    merged.trace = [*first.trace, "range", *second.trace]
    _take_year(zone, merged)
    return merged


def _take_year(zone: Zone, made: Reading) -> None:
    """ "1/5-7/5, 2020": the year behind a range of days in digits."""
    day = made.day
    if day is None or day.last is None or made.trace.count("date:numeric") < BOTH:
        return
    if day.year is not None or day.last.year is not None or zone.tokens.low[made.j : made.j + 1] != [","]:
        return
    year, end, _ = year_behind(zone, made.j)
    if year is None or not ends_phrase(zone, end):
        return
    other = day.swapped
    made.day = changed(day, last=changed(day.last, year=year))
    if other is not None:
        made.day = changed(made.day, swapped=changed(other, last=changed(other.last, year=year)))
    made.j = made.right = end


def _link(zone: Zone, at: int, end: int) -> str | None:
    """How two readings are linked: by a dash, by "to", or by "and"; None where anything else stands between."""
    tokens, low, words = zone.tokens, zone.tokens.low, zone.words
    if at == end and (low[end : end + 1] == ["-"] or tokens.gap(end) in HYPHENS):
        return "dash"
    if not at < end <= at + 5:
        return None
    if skip_dot(tokens, at) < end:
        if tokens.low[at] == "." and tokens.written(at + 1)[0].isupper():
            return None
        at = skip_dot(tokens, at)
    if low[at] == "," and words.date_joins.ahead(low, at + 1):
        at += 1
    if low[at] in ("-", "~") or (low[at] == "/" and tokens.glued(at)):
        spaced = bool(tokens.gap(at)) == bool(tokens.gap(at + 1))
        return "dash" if skip_articles(zone, at + 1) >= end and spaced else None
    if any(_reaches(zone, after, end) for after in words.date_joins.all_ahead(low, at)):
        return "to"
    if low[at] in words.joiners and _reaches(zone, at + 1, end):
        return "and"
    if low[at] in words.alternatives and _reaches(zone, at + 1, end):
        return "or"
    return None


def _lies_after(zone: Zone, first: Reading) -> bool:
    """Whether "after" stands before a date: then "and until" begins another bound, no end of a range."""
    bound = zone.words.date_comparators.behind(zone.tokens.low, first.left)
    return bound is not None and bound[1] == ">"


def _is_led_part(zone: Zone, at: int, second: Reading) -> bool:
    """Whether what joins a range begins its last end too: "de 2007 à la fin de 2008"."""
    if at != min(second.left, second.i):
        return False
    low, words = zone.tokens.low, zone.words
    return any(words.thirds.ahead(low, after) for after in words.date_joins.all_ahead(low, at))


def _reaches(zone: Zone, at: int, end: int) -> bool:
    low, words = zone.tokens.low, zone.words
    while at < end:
        if not (low[at] in words.determiners or low[at] in words.of_words or low[at] in words.day_leads):
            return False
        at += 1
    return at == end


def _opening(zone: Zone, first: Reading, link: str) -> int | None:
    """Where the range begins; a range with "and" needs its "between"."""
    low, words = zone.tokens.low, zone.words
    at = first.left
    for _ in range(3):
        found = words.date_openings.behind(low, at)
        if found is not None and (link != "and" or found[1]):
            return found[0]
        if at == 0 or not (
            low[at - 1] in words.determiners or low[at - 1] in words.of_words or low[at - 1] in words.day_leads
        ):
            break
        at -= 1
    return None if link == "and" else first.left


def _ends(zone: Zone, first: Reading, second: Reading, link: str, *, led: bool) -> tuple[Day, Day] | None:
    one, two = first.day, second.day
    if (one is not None and one.last is not None) or (two is not None and two.last is not None):
        return None
    if one is None and two is not None:
        one = _day_of(zone, first.number, two) if first.noun is None and first.unit is None else None
    elif two is None and one is not None:
        bare = second.number
        plain = second.noun is None and second.unit is None
        stands = bare is not None and plain and (bare.ordinal or led) and ends_phrase(zone, second.j)
        two = _day_of(zone, bare, one) if stands else None
    if one is None or two is None or not _match(one, two, link, led=led):
        return None
    return one, two


def _day_of(zone: Zone, number: Number | None, other: Day) -> Day | None:
    """A bare number as a day beside a day of a month, or as a year beside a year."""
    if number is None:
        return None
    if other.granularity == "day" and is_day(number) and number.value <= 31:
        told = other.day is not None and (number.ordinal == zone.words.page.ordinal_days or number.value == 1)
        return Day("day", day=int(number.value)) if other.month is not None or told else None
    if is_year(number) and number.plain:
        return Day("year", year=int(number.value))
    return None


def _match(one: Day, two: Day, link: str, *, led: bool) -> bool:
    """Whether two dates can be the ends of one range."""
    if one.third and one.third > 1 and not led and link == "dash":
        return False
    if link == "or" and not one.granularity == two.granularity == "year":
        return False
    if one.granularity == "year" and two.granularity == "year" and one.year and two.year:
        return one.year < two.year
    if one.granularity == two.granularity or led or (two.relative == 0 and two.granularity == "day"):
        return True
    fine = ("day", "month", "season", "quarter", "year", "week")
    return one.granularity in fine and two.granularity in fine and link != "dash"


def qualify(zone: Zone, made: Reading) -> None:
    """ "Since 2011", "до 2014 года", "avant le 27 juin", "2012 or later"; little words between are stepped over."""
    low, words = zone.tokens.low, zone.words
    day = made.day
    if day is None:
        return
    if _beside(zone, made, day):
        return
    found = None if day.last is not None else _comparator_behind(zone, made)
    after = words.qualifiers_after.ahead(low, made.right)
    if found is not None and after is not None and low[found[0]] in words.before_or_for:
        found = None
    if found is not None:
        made.left = found[0]
        if low[found[0]] in words.since_past:
            made.day = day = _begun(day)
        made.day = day = _part_of_year(made, day)
        made.trace.append(f"comparator:{EDGES.get((found[1], day.third), found[1])}")
        return
    if (
        after is not None
        and after[1] in (">=", "<=")
        and day.last is None
        and (low[made.right] in words.joiners_of_bounds or words.years_after.ahead(low, made.right))
        and not (words.date_comparators.behind(low, after[0]) and _goes_on(zone, after[0]))
    ):
        made.right = after[0]
        made.trace.append(f"comparator:{after[1]}")
        return
    hedge = words.qualifiers.behind(low, made.left)
    if hedge is not None and hedge[1] == "~":
        made.left = hedge[0]
        made.trace.append("comparator:~")


def _part_of_year(made: Reading, day: Day) -> Day:
    """The third of a year that a bound is told by: "since the end of 1989", "before mid-2019"."""
    part = next((step for step in made.trace if step.startswith("part:")), None)
    if part is None or day.granularity != "year" or day.third is not None:
        return day
    return changed(day, third=int(part[5:]))


def _begun(day: Day) -> Day:
    """A date without a year behind "since": it began before the document's day."""
    if day.base is not None and day.steps is not None:
        return changed(day, base=_begun(day.base))
    if day.within is not None:
        return changed(day, within=_begun(day.within))
    return changed(day, past=True) if day.year is None and day.relative is None else day


def _beside(zone: Zone, made: Reading, day: Day) -> bool:
    """Take in "the day before", "the eve of" before a day: the day beside it is meant."""
    if day.granularity != "day" or day.last is not None:
        return False
    low, words = zone.tokens.low, zone.words
    at = made.i
    while at and low[at - 1] in words.determiners:
        at -= 1
    found = words.beside_days.behind(low, made.i) or words.beside_days.behind(low, at) or _day_before(zone, at)
    found = found or _day_before(zone, made.i)
    if found is None:
        return False
    made.day = Day("day", steps=found[1], unit="day", base=day)
    made.i = made.left = found[0]
    made.trace.append("day beside")
    return True


def _day_before(zone: Zone, at: int) -> tuple[int, int] | None:
    """Where "the day before", "am Tag nach" begins, and the offset; not "every day after"."""
    low, words = zone.tokens.low, zone.words
    bound = words.date_comparators.behind(low, at)
    noun = words.durations.behind(low, bound[0]) if bound is not None and bound[1] in ("<", ">") else None
    if bound is None or noun is None or noun[1] != "day" or not noun[0] or low[noun[0]] in words.plurals:
        return None
    before = low[noun[0] - 1]
    if not (before in words.determiners or before in words.day_leads) or words.every.behind(low, noun[0]):
        return None
    return noun[0], -1 if bound[1] == "<" else 1


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether a word follows: then "after" in "2016 and after the war" is a preposition."""
    return at < len(zone.tokens) and zone.tokens.low[at][0].isalpha()


def _comparator_behind(zone: Zone, made: Reading) -> tuple[int, str] | None:
    low, words = zone.tokens.low, zone.words
    at = made.left
    for start in range(at - 1, max(-1, at - 3), -1):
        overlapping = words.date_comparators.ahead(low, start)
        if overlapping is not None and at < overlapping[0] < made.j:
            return start, overlapping[1]
    for _ in range(3):
        found = words.date_comparators.behind(low, at)
        if found is not None:
            level = words.from_level.behind(low, at)
            compared = level is not None and level[0] < found[0]
            return None if compared or _means_for(zone, made, found[0], at) else found
        if at == 0:
            return None
        before = low[at - 1]
        if not (
            before in words.determiners
            or before in words.day_leads
            or before in words.of_words
            or before in words.articles
        ):
            return None
        at -= 1
    return None


def _means_for(zone: Zone, made: Reading, i: int, j: int) -> bool:
    """Whether a word for "before" or "since" rather means "for" or "of": before a period told from the document's date,
    behind a noun or where a forecast begins; after a word for "since" only where the period is over ("data from last
    year"), and before two ("from 2015 and 2019").
    """
    low, words = zone.tokens.low, zone.words
    if low[i] not in words.before_or_for or not words.determiners.issuperset(low[i + 1 : j]) or made.day is None:
        return False
    if made.day.granularity == "day":
        return False
    found = words.date_comparators.ahead(low, i)
    if found is None or found[1] != ">=":
        over = made.day.within is not None and made.day.within.relative == -1
        return made.day.relative is not None or over or _is_behind_noun(zone, i) or _opens_forecast(zone, i, made.j)
    return _is_over(made.day) or _is_listed(zone, made)


def _is_behind_noun(zone: Zone, at: int) -> bool:
    """ "De begroting voor 2025", "een nieuw plan voor 2030": a noun with its article, which is for the period."""
    low, words, noun = zone.tokens.low, zone.words, at - 1
    if noun < 1 or not low[noun][0].isalpha() or low[noun] in words.grammar:
        return False
    lead = noun - 1
    adjective = low[lead].endswith(words.page.adjective_endings) or low[lead - 1] in words.articles
    if lead and adjective and low[lead] not in words.grammar:
        lead -= 1
    return low[lead] in words.determiners or low[lead] in words.articles or low[lead] in words.possessives


def _opens_forecast(zone: Zone, at: int, after: int) -> bool:
    """ "Voor 2025 wordt een tekort verwacht": a sentence that begins so and goes on with a word of plans."""
    low, words = zone.tokens.low, zone.words
    if at and low[at - 1] not in SENTENCE_ENDS:
        return False
    for ahead in range(after, min(len(low), after + FORECAST_REACH)):
        if low[ahead] in SENTENCE_ENDS:
            return False
        if words.planned.ahead(low, ahead) and low[ahead] not in words.finite:
            return True
    return False


def _is_over(day: Day) -> bool:
    """Whether a period told from the document's date is over with it: "last year", "the last week of this month"."""
    if day.within is not None and day.within.relative is not None:
        return day.within.relative < 0 or (day.within.relative == 0 and (day.nth or 0) < 0)
    return day.relative is not None and day.relative < 0


def _is_listed(zone: Zone, made: Reading) -> bool:
    """Whether a year is one of two that "and" joins."""
    low = zone.tokens.low
    if made.day is None or made.day.granularity != "year" or made.j >= len(low):
        return False
    second = zone.number_at(made.j + 1) if low[made.j] in zone.words.joiners else None
    return second is not None and is_year(second)


def comparator(made: Reading) -> str:
    """The comparator that `qualify` left in the trace of a date."""
    marks = [step[11:] for step in made.trace if step.startswith("comparator:")]
    return marks[-1] if marks else "="
