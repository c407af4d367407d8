"""What bounds dates: "since 2011", "avant le 27 juin", "2012 or later", "the day before", "about"."""

from __future__ import annotations

from attrs import evolve

from claimcheck.calendar.forms import (
    Date,
    DayOfMonth,
    Inside,
    InYear,
    Nth,
    Stepped,
    Third,
    Weekday,
    WeekdayInside,
    at_heart,
    heart,
    is_range,
)
from claimcheck.kinds.date._shape import is_year
from claimcheck.languages._international import TIME_ZONES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS
from claimcheck.zones import Reading, Zone

EDGES: dict[tuple[str, int | None], str] = {("<", 3): "<=", (">", 1): ">="}
"""Bounds at the beginning or end of a period, and what they say: "before the end of May", "after its beginning"."""
WITHIN = {"<": "<=", ">": ">="}
"""Bounds at an hour, and what they say of its day: "before noon on 6 May"."""
CENTRAL = frozenset(("year", "decade"))
"""Periods that a word for about may stand before which means something else before others ("um 1690")."""
BETWEEN_REACH = 5
"""How many small words, and an hour, may stand between a bound and its date."""
FORECAST_REACH = 14
"""How many tokens behind a period that opens a sentence are searched for a word of plans."""


def qualify(zone: Zone, made: Reading) -> None:
    """ "Since 2011", "до 2014 года", "avant le 27 juin", "2012 or later"; little words between are stepped over."""
    day = made.day
    if day is None or _beside(zone, made, day):
        return
    if not is_range(day) and (_bounded_before(zone, made, day) or _bounded_behind(zone, made)):
        return
    first = _past_hedge(zone, made, day)
    if first < made.left:
        made.left = first
        made.trace.append("comparator:~")


def _past_hedge(zone: Zone, made: Reading, day: Date) -> int:
    """The token of a word for about before a date, some of which stand before years only ("um 1690")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    hedge = lexicon.qualifiers.behind(low, made.left)
    if hedge is not None and hedge[1] == "~":
        return made.left if _leads_on(zone, hedge[0], made) else hedge[0]
    before = made.left - 1
    return before if day.granularity in CENTRAL and before >= 0 and low[before] in lexicon.circa else made.left


def _leads_on(zone: Zone, at: int, made: Reading) -> bool:
    """Whether a word for about at a token is the preposition of a comparison with a year ("il 5 % in più sul 2021")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.shares.behind(low, at) is not None:
        return True
    single = at == made.left - 1 and low[at] in lexicon.grammar and low[at] not in lexicon.circa
    return single and made.day is not None and made.day.granularity == "year"


def _bounded_before(zone: Zone, made: Reading, day: Date) -> bool:
    """Take in the bound before a date: "since 2011", "before mid-2019"; whether there is one."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = _comparator_behind(zone, made)
    if found is None:
        return False
    if low[found[0]] in lexicon.before_or_for and lexicon.qualifiers_after.ahead(low, made.right) is not None:
        return False
    made.left = found[0]
    if low[found[0]] in lexicon.since_past:
        day = _begun(day)
    made.day = day = _part_of_year(made, day)
    third = day.third if isinstance(day, Third) else None
    made.trace.append(f"comparator:{EDGES.get((found[1], third), found[1])}")
    return True


def _bounded_behind(zone: Zone, made: Reading) -> bool:
    """Take in the bound behind a date: "2012 or later", "3 May and after"; whether there is one."""
    low, lexicon = zone.tokens.low, zone.lexicon
    after = lexicon.qualifiers_after.ahead(low, made.right)
    if after is None or after[1] not in (">=", "<="):
        return False
    if low[made.right] not in lexicon.joiners_of_bounds and not lexicon.years_after.ahead(low, made.right):
        return False
    if lexicon.date_comparators.behind(low, after[0]) and _goes_on(zone, after[0]):
        return False
    made.right = after[0]
    made.trace.append(f"comparator:{after[1]}")
    return True


def _part_of_year(made: Reading, day: Date) -> Date:
    """The third of a year that a bound is told by: "since the end of 1989", "before mid-2019"."""
    part = next((step for step in made.trace if step.startswith("part:")), None)
    if part is None or day.granularity != "year" or isinstance(day, Third):
        return day
    return Third(day, int(part[5:]))


def _begun(day: Date) -> Date:
    """A date without a year behind "since": it began before the document's day."""
    return at_heart(day, _begun_before)


def _begun_before(date: Date) -> Date:
    if isinstance(date, Stepped):
        return evolve(date, base=_begun(date.base)) if date.base is not None else date
    if isinstance(date, Inside):
        return evolve(date, period=_begun(date.period))
    if isinstance(date, (InYear, Weekday, DayOfMonth)) and date.year is None and date.relative is None:
        return evolve(date, past=True)
    return date


def _beside(zone: Zone, made: Reading, day: Date) -> bool:
    """Take in "the day before", "the eve of" before a day: the day beside it is meant."""
    if day.granularity != "day" or is_range(day):
        return False
    low, lexicon = zone.tokens.low, zone.lexicon
    at = made.i
    while at and low[at - 1] in lexicon.determiners:
        at -= 1
    found = lexicon.beside_days.behind(low, made.i) or lexicon.beside_days.behind(low, at) or _day_before(zone, at)
    found = found or _day_before(zone, made.i)
    if found is None:
        return False
    made.day = Stepped(found[1], "day", day)
    made.i = made.left = found[0]
    made.trace.append("day beside")
    return True


def _day_before(zone: Zone, at: int) -> tuple[int, int] | None:
    """Where "the day before", "am Tag nach" begins, and the offset; not "every day after"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bound = lexicon.date_comparators.behind(low, at)
    noun = lexicon.durations.behind(low, bound[0]) if bound is not None and bound[1] in ("<", ">") else None
    if bound is None or noun is None or noun[1] != "day" or not noun[0] or low[noun[0]] in lexicon.plurals:
        return None
    before = low[noun[0] - 1]
    if not (before in lexicon.determiners or before in lexicon.day_leads) or lexicon.every.behind(low, noun[0]):
        return None
    return noun[0], -1 if bound[1] == "<" else 1


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether a word follows: then "after" in "2016 and after the war" is a preposition."""
    return at < len(zone.tokens.low) and zone.tokens.low[at][0].isalpha()


def _past_hour(zone: Zone, at: int) -> int:
    """Where "noon", "5 pm", "12:00 CET" or "12 Uhr" begins that ends right before a token; else the token itself."""
    low, lexicon = zone.tokens.low, zone.lexicon
    zoned = at > 2 and low[at - 1] in TIME_ZONES
    bracketed = at > 3 and low[at - 3] == "(" and low[at - 2] in TIME_ZONES and low[at - 1] == ")"
    if (first := zone.hours.get(at - (3 if bracketed else zoned))) is not None:
        return first
    told = lexicon.clock.behind(low, at)
    at = told[0] if told is not None else at
    while told is not None and at and (low[at - 1].isdecimal() or (low[at - 1] in ":." and low[at - 2].isdecimal())):
        at -= 1
    return at


def _leads_to_hour(word: str, lexicon: Lexicon) -> bool:
    """Whether a word leads to an hour of the day ("at", "ore")."""
    return word in lexicon.clock_before.last or word in lexicon.clock_alone.last


def _comparator_behind(zone: Zone, made: Reading) -> tuple[int, str] | None:
    low, lexicon = zone.tokens.low, zone.lexicon
    at = made.left
    for start in range(at - 1, max(-1, at - 3), -1):
        overlapping = lexicon.date_comparators.ahead(low, start)
        if overlapping is not None and at < overlapping[0] < made.j:
            return start, overlapping[1]
    timed, small = False, lexicon.determiners | lexicon.day_leads | lexicon.of_words | lexicon.articles
    for _ in range(BETWEEN_REACH):
        found = lexicon.date_comparators.behind(low, at)
        if found is not None:
            comparator = WITHIN.get(found[1], found[1]) if timed else found[1]
            return None if _bounds_nothing(zone, made, found[0], at) else (found[0], comparator)
        if (hour := _past_hour(zone, at)) < at:
            at, timed = hour, True
        elif at and (low[at - 1] in small or (timed and _leads_to_hour(low[at - 1], lexicon))):
            at -= 1
        else:
            return None
    return None


def _bounds_nothing(zone: Zone, made: Reading, i: int, j: int) -> bool:
    """Whether a word that bounds dates rather begins a level, means "for", or tells the day of a letter."""
    level = zone.lexicon.from_level.behind(zone.tokens.low, j)
    compared = level is not None and level[0] < i
    return compared or _means_for(zone, made, i, j) or _tells_day_of_letter(zone, i)


def _tells_day_of_letter(zone: Zone, at: int) -> bool:
    """ "Лист від 12 травня": a word for "since" that tells of what day a letter or law is, behind no verb."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.statute_leads.ahead(low, at) is None:
        return False
    opens = not at or low[at - 1] in SENTENCE_ENDS
    return not opens and not lexicon.acts(low, at - 1) and low[at - 1] not in lexicon.adverbs


def _means_for(zone: Zone, made: Reading, i: int, j: int) -> bool:
    """Whether a word for "before" or "since" rather means "for" or "of": before a period told from the document's date,
    behind a noun, beside a word of plans or where a forecast begins; before a day that something is fixed for; after a
    word for "since" only where the period is over ("data from last year"), and before two ("from 2015 and 2019").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[i] not in lexicon.before_or_for or not lexicon.determiners.issuperset(low[i + 1 : j]) or made.day is None:
        return False
    if made.day.granularity == "day":
        return bool(lexicon.fixed_for.behind(low, i) or lexicon.fixed_for.ahead(low, made.j))
    found = lexicon.date_comparators.ahead(low, i)
    if found is None or found[1] != ">=":
        date = heart(made.day)
        over = isinstance(date, Inside) and date.period.relative == -1
        told = made.day.relative is not None or over or _is_behind_noun(zone, i)
        return told or _is_planned(zone, i, made.j) or _opens_forecast(zone, i, made.j)
    return _is_over(made.day) or _is_listed(zone, made)


def _is_behind_noun(zone: Zone, at: int) -> bool:
    """ "De begroting voor 2025", "een nieuw plan voor 2030": a noun with its article, which is for the period."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, at - 1
    if noun < 1 or not low[noun][0].isalpha() or low[noun] in lexicon.grammar:
        return False
    lead = noun - 1
    adjective = low[lead].endswith(lexicon.page.adjective_endings) or low[lead - 1] in lexicon.articles
    if lead and adjective and low[lead] not in lexicon.grammar:
        lead -= 1
    return low[lead] in lexicon.determiners or low[lead] in lexicon.articles or low[lead] in lexicon.possessives


def _is_planned(zone: Zone, at: int, after: int) -> bool:
    """ "Staat gepland voor 2029", "is voor 2029 gepland": a participle of plans right before or behind."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.planned.behind(low, at)
    if found is not None and low[found[0]] not in lexicon.finite and not lexicon.acts(low, found[0]):
        return True
    return lexicon.planned.ahead(low, after) is not None and low[after] not in lexicon.finite


def _opens_forecast(zone: Zone, at: int, after: int) -> bool:
    """ "Voor 2025 wordt een tekort verwacht": a sentence that begins so and goes on with a word of plans."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at and low[at - 1] not in SENTENCE_ENDS:
        return False
    for ahead in range(after, min(len(low), after + FORECAST_REACH)):
        if low[ahead] in SENTENCE_ENDS:
            return False
        if lexicon.planned.ahead(low, ahead) and low[ahead] not in lexicon.finite:
            return True
    return False


def _is_over(day: Date) -> bool:
    """Whether a period told from the document's date is over with it: "last year", "the last week of this month"."""
    told = heart(day)
    around = told.period.relative if isinstance(told, Inside) else told.relative
    from_end = isinstance(told, (Nth, WeekdayInside)) and (told.nth or 0) < 0
    return around is not None and (around < 0 or (around == 0 and from_end))


def _is_listed(zone: Zone, made: Reading) -> bool:
    """Whether a year is one of two that "and" joins."""
    low = zone.tokens.low
    if made.day is None or made.day.granularity != "year" or made.j >= len(low):
        return False
    second = zone.number_at(made.j + 1) if low[made.j] in zone.lexicon.joiners else None
    return second is not None and is_year(second)


def comparator(made: Reading) -> str:
    """The comparator that `qualify` left in the trace of a date."""
    marks = [step[11:] for step in made.trace if step.startswith("comparator:")]
    return marks[-1] if marks else "="
