"""A duration and the days on which it begins and ends."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from decimal import Decimal

from attrs import define

from claimcheck import arithmetic
from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.comparison import DAYS, MONTH, MONTHS
from claimcheck.languages.concepts import MEASURES, NOUNS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds, opens
from claimcheck.times import in_year, own_day, tells_its_year
from claimcheck.values import HALF, ONE

ROUGH = Decimal("0.15")
UNITS_OF_MANY = {"century": "centuries", "millennium": "millennia"}
YEARS = frozenset(("year", "decade", "century"))
DAYS_AND_LONGER = frozenset(MONTHS) | {unit for unit, days in DAYS.items() if days >= ONE}
CLAUSE = frozenset(",;:.(–—")
"""Marks that end the clause of a day or a duration."""
DONE = frozenset(("end", "complete", "open", "reopen", "commission", "launch"))
ENDED_BY = {
    "start": DONE | {"close", "expire"},
    "enter_into_force": frozenset(("end", "expire")),
    "build": DONE,
    "close": frozenset(("open", "reopen", "end")),
    "open": frozenset(("close", "end")),
    "found": frozenset(("close", "end")),
}
"""Deeds that begin something, and those that end it."""
WORKS = frozenset(("build", "repair"))
DEED_BEHIND = 2
"""How many tokens behind a day or year the deed may stand that began or ended then."""
DEEDS = frozenset(ENDED_BY).union(*ENDED_BY.values())
NO_LENGTH = frozenset(("previous", "each", "average", "warranty", "delay"))
"""Concepts beside a duration that make it the length of something else than what its days begin and end."""
FARTHEST_LENGTH = Decimal(3)
"""A duration so many times longer or shorter than its days is taken to be that of something else."""
FARTHEST_YEARS = 25
"""So many years off, a span or an age is taken to be that of somebody or something else."""
TENS, ROUND_SLACK = 10, 3
"""Whole tens of years are round numbers, and may be some years off."""
WHOLE_YEAR = Decimal("0.9")
"""A year less the month that is not known to the day."""
MOST_TOLD = 1
"""How many words that say something may stand in a clause before how long its subject was in use."""
BOTH_ENDS = 2
"""How many days a time has at least that has a first and a last one."""
FEWEST_UNITS = 10
"""Durations of fewer units have one digit, which any slip may be of."""


def days_in(unit: str) -> Decimal:
    """The days of a unit of time."""
    return MONTH * MONTHS[unit] if unit in MONTHS else DAYS[unit]


@define(frozen=True, slots=True, eq=False, repr=False)
class Span:
    """A duration, and how many days at least and at most lie between the dates that it is said to fill.

    Attributes:
        inclusive: Whether the first and the last day both count, as those of meetings do.
        loose: Whether neither of them need count, as those on which something closes and opens again.
    """

    duration: Claim
    dates: tuple[Claim, ...]
    shortest: Decimal
    longest: Decimal
    inclusive: bool = False
    loose: bool = False

    @property
    def stated(self) -> Decimal:
        """The duration in its unit, or the bound of one."""
        value = self.duration.figure.value
        return value.first or value.last or ONE

    @property
    def unit(self) -> str:
        """The unit of the duration."""
        return self.duration.figure.unit or "day"

    @property
    def size(self) -> Decimal:
        """The days of a unit."""
        return days_in(self.unit)

    @property
    def came(self) -> str:
        """What the dates come to, in words: days counted with the first or without, all else in the middle."""
        if self.unit == "day":
            return _lasting(_either(self.longest if self.inclusive else self.shortest, self.longest), self.unit)
        return _lasting(written((self.shortest + self.longest) / 2 / self.size), self.unit)

    def fits(self) -> bool:
        """Whether the dates are so far apart: to a day, weeks, months and years to within one or a written fraction."""
        if self.duration.figure.value.comparator != "=":
            return self._holds()
        if self.unit == "day":
            low = self.longest if self.inclusive else self.shortest
            return low - self.loose <= self.stated <= self.longest
        parted = self.stated != self.stated.to_integral_value()
        slack = max(self.duration.figure.value.step, HALF) if parted else ONE
        less, more = (WHOLE_YEAR, HALF) if self._of_whole_years() else (slack, slack)
        if self.unit == "month" and not parted and (self._exceeds_months() or self._misses_whole_months()):
            return False
        return self.shortest / self.size - less < self.stated < self.longest / self.size + more

    def _exceeds_months(self) -> bool:
        """Whether a duration has more months than the calendar from the first of two days to the last, both counted."""
        if (ends := self._days()) is None:
            return False
        first, last = ends
        return self.stated > (last.year - first.year) * MONTHS["year"] + last.month - first.month + 1

    def _misses_whole_months(self) -> bool:
        """Whether the last of two days is the one before that of the first in its month, and the months are others."""
        if (ends := self._days()) is None:
            return False
        first, behind = ends[0], ends[1] + datetime.timedelta(1)
        months = (behind.year - first.year) * MONTHS["year"] + behind.month - first.month
        return behind.day == first.day and self.stated != months

    def _days(self) -> tuple[datetime.date, datetime.date] | None:
        """The first and the last day, those of a range too; None where dates are coarser, or one is the only day."""
        values = [claim.figure.value for claim in self.dates]
        edges = [int(edge) for value in values for edge in (value.first, value.last) if edge is not None]
        if any(value.granularity != "day" for value in values) or len(set(edges)) < BOTH_ENDS:
            return None
        return datetime.date.fromordinal(min(edges)), datetime.date.fromordinal(max(edges))

    def _of_whole_years(self) -> bool:
        """Whether years are set against months or days: nobody counts one of which less than half is over, or leaves
        out one that is.
        """
        fine = all(claim.figure.value.granularity in ("day", "month") for claim in self.dates)
        return fine and self.unit == "year" and self.stated == self.stated.to_integral_value()

    def _holds(self) -> bool:
        """Whether the dates are about so far apart, or further or less far by at most half of a bound."""
        comparator, number = self.duration.figure.value.comparator, self.stated
        more, less = max(ONE, number * HALF), max(HALF, number * ROUGH)
        below = above = max(ONE, less)
        if comparator in ("<", "<="):
            below, above = more, less
        elif comparator in (">", ">="):
            below, above = less, more
        return self.longest / self.size > number - below and self.shortest / self.size < number + above

    def is_near(self) -> bool:
        """Whether the dates are not so far apart, or so near to each other, that the duration is of something else."""
        shortest, longest = (days / self.size for days in (self.shortest, self.longest))
        return shortest < self.stated * FARTHEST_LENGTH and self.stated < longest * FARTHEST_LENGTH

    def slips(self) -> bool:
        """Whether a slip of the pen makes the duration of what the dates come to."""
        return self.slips_as(self.stated)

    def slips_as(self, stated: Decimal) -> bool:
        """Whether a slip of the pen makes a number of units of what the dates come to."""
        ends = [days / self.size for days in (self.shortest, self.longest)]
        first, last = (int(end // 1) for end in ends)
        part = stated % 1
        if part:
            return any(arithmetic.is_slip(number + part, stated) for number in map(Decimal, (first, last)))
        meant = map(Decimal, range(first, last + 2))
        return stated >= FEWEST_UNITS and any(arithmetic.is_slip(number, stated) for number in meant)


def has_served(setting: Setting, length: Claim) -> bool:
    """Whether words beside an amount of years say that a thing was in use for so long, and no other thing or person."""
    lexicon, lead = setting.lexicon, setting.lead(length)
    found = lexicon.served_for.behind(lead, len(lead))
    if found is None and not opens(lexicon.served, setting.after(length)):
        return False
    before = lead[: found[0]] if found is not None else lead
    marks = [at for at, word in enumerate(before) if word in CLAUSE]
    told = [word for word in before[marks[-1] if marks else 0 :] if word.isalpha() and word not in lexicon.grammar]
    another = found is not None and len(before) > 1 and before[-1] == "," and before[-2].isalpha()
    if (another and before[-2] not in lexicon.grammar) or (len(told) > MOST_TOLD and (marks or found is not None)):
        return False
    return "previous" not in setting.concepts(told) and PEOPLE.isdisjoint(setting.concepts(setting.low()))


def span_of(duration: Claim, dates: Sequence[Claim], *, inclusive: bool = False) -> Span | None:
    """The span between the ends of one range, or between two dates; None where they have no days to count.

    A date without a year may be one of the year that is written with the other, or of the year before, where that fits.
    """
    ends = _ends(dates)
    if ends is None or not _fine_enough(duration, dates):
        return None
    spans = [
        _spanned(duration, dates, pair, inclusive=inclusive)
        for pair in dict.fromkeys((ends, _in_another_year(dates, ends)))
    ]
    return next((span for span in spans if span is not None and span.fits()), spans[0])


Days = tuple[Decimal, Decimal]


def _fine_enough(duration: Claim, dates: Sequence[Claim]) -> bool:
    """Whether no bare year is to bound a duration of months or days."""
    return duration.figure.unit in YEARS or all(claim.figure.value.granularity != "year" for claim in dates)


def _spanned(duration: Claim, dates: Sequence[Claim], ends: tuple[Days, Days], *, inclusive: bool) -> Span | None:
    first, last = sorted(ends)
    shortest, longest = last[0] - first[1], last[1] - first[0] + 1
    apart = longest > 0 and first != last
    return Span(duration, tuple(dates), shortest, longest, inclusive) if apart else None


def _ends(dates: Sequence[Claim]) -> tuple[Days, Days] | None:
    """The first and last days of the beginning and of the end, in the order of the dates."""
    if len({claim.figure.value.axis for claim in dates}) != 1:
        return None
    if len(dates) == 1:
        return _of_range(dates[0])
    one, two = (days_of(claim) for claim in dates)
    return None if one is None or two is None else (one, two)


def _of_range(claim: Claim) -> tuple[Days, Days] | None:
    """The days of a range of days; of one of months or years its ends may be any of their days."""
    value = claim.figure.value
    if value.first is None or value.last is None:
        return None
    first, last = int(value.first), int(value.last)
    if value.axis != "day" or value.granularity == "day":
        return (value.first, value.first), (value.last, value.last)
    size = {"month": 30, "year": 365}.get(value.granularity, 0)
    return (Decimal(first), Decimal(first + size)), (Decimal(last - size), Decimal(last))


def days_of(claim: Claim) -> Days | None:
    """The first and the last day of a date; of one since or until which something is, those of its day or period."""
    value = claim.figure.value
    known = value.first if value.first is not None else value.last
    if value.axis != "day" or None not in (value.first, value.last):
        return (value.first, value.last) if value.first is not None and value.last is not None else None
    return None if known is None else _period(datetime.date.fromordinal(int(known)), value.granularity)


def _period(day: datetime.date, granularity: str) -> Days:
    """The first and the last day of the month or year in which a day is."""
    if granularity == "month":
        first, last = day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    elif granularity == "year":
        first, last = day.replace(month=1, day=1), day.replace(month=12, day=31)
    else:
        first = last = day
    return Decimal(first.toordinal()), Decimal(last.toordinal())


def _in_another_year(dates: Sequence[Claim], days: tuple[Days, Days]) -> tuple[Days, Days]:
    """Of two dates one of which has no written year, that one in the year of the other; where neither has one, the
    later one in the year before.
    """
    if len(dates) != 2:
        return days
    known = [tells_its_year(claim.figure) for claim in dates]
    if all(known) or dates[0].figure.value.axis != "day":
        return days
    at = known.index(False) if any(known) else int(days[1] > days[0])
    year = datetime.date.fromordinal(int(days[1 - at][0])).year
    moved = _moved(days[at], year if any(known) else year - 1)
    return (moved, days[1]) if at == 0 else (days[0], moved)


def _moved(days: Days, year: int) -> Days:
    """The same days of another year."""
    first, last = (in_year(datetime.date.fromordinal(int(day)), year).toordinal() for day in days)
    return Decimal(first), Decimal(last)


def is_range(claim: Claim) -> bool:
    """Whether a date runs from one day to another, and is no time within which something is: "later this month"."""
    value = claim.figure.value
    told = any(letter.isdigit() for letter in claim.figure.text)
    bounded = None not in (value.first, value.last)
    return (
        bounded
        and value.first != value.last
        and ((value.granularity == "day" and told) or "range" in claim.figure.trace)
    )


def told(span: Span) -> Finding:
    """The finding of a duration and its days."""
    said = " ".join(span.duration.figure.text.split())
    dates = " to ".join(" ".join(claim.figure.text.split()) for claim in span.dates)
    if len(span.dates) == 1 and not is_range(span.dates[0]):
        dates = f"From {dates} to the document's date"
    note = f"{dates} is {span.came}"
    claims, about = (*span.dates, span.duration), "a duration and its days"
    return finding(claims, fits=span.fits(), note=note, said=said, came=span.came, about=about)


def _either(low: Decimal, high: Decimal) -> str:
    """A number of days that may be counted in two ways or more: "9 or 10", "30 to 61"."""
    ends = dict.fromkeys((written(low), written(high)))
    return (" or " if high - low <= 1 else " to ").join(ends)


def _lasting(number: str, unit: str) -> str:
    return f"{number} {unit if number == '1' else UNITS_OF_MANY.get(unit, unit + 's')}"


def names_another(setting: Setting, duration: Claim, earlier: Sequence[Setting]) -> bool:
    """Whether what a sentence says took so long is told of nowhere else: "The studies took two years"."""
    lead, low = setting.before(duration), [word for place in earlier for word in place.low()]
    named = setting.concepts(lead) & (NOUNS | MEASURES)
    if lead[-1:] == [":"] or not named.isdisjoint(DEEDS | {"build", "repair"}):
        return False
    return bool(named - setting.concepts(low) - {"duration"})


def led_by_deed(setting: Setting, beginning: Claim, duration: Claim) -> bool:
    """Whether the words behind a duration after which something came say what had gone on: "after two years of talks".

    Works go on between the days of their beginning and end, and so does what the first day began ("of closure").
    """
    lexicon, behind = setting.lexicon, first_clause(setting.after(duration))
    if not behind or not closes(lexicon.afterwards, setting.lead(duration)):
        return False
    led = behind[0] in lexicon.grammar - lexicon.joiners - lexicon.finite
    told = [word for word in behind[led:] if word.isalpha() and word not in lexicon.grammar]
    begun = [*setting.before(beginning), *setting.after(beginning)[:DEED_BEHIND]]
    if not told or not (led or lexicon.page.declined) or not set(told).isdisjoint(begun):
        return False
    works = holds(lexicon.toil, behind) or not setting.concepts(behind).isdisjoint(WORKS)
    return not works and setting.concepts(behind).isdisjoint(setting.concepts(begun) & DEEDS)


def is_length(claim: Claim) -> bool:
    """Whether a claim tells how many days, weeks, months or years something took."""
    figure = claim.figure
    long, exact = figure.unit in DAYS_AND_LONGER, figure.value.comparator == "="
    return figure.kind == "duration" and long and exact and is_known(claim)


def is_known(claim: Claim) -> bool:
    """Whether a duration is one number, or a bound of one, and no age."""
    value = claim.figure.value
    single = None in (value.first, value.last) or value.first == value.last
    return single and bool(value.first or value.last) and "age" not in claim.figure.trace


def is_edge(claim: Claim) -> bool:
    """Whether a date is one since which, or until which, something is."""
    value = claim.figure.value
    return value.axis == "day" and value.comparator in ("<=", ">=") and not value.problem


def slack_of(years: Decimal) -> int:
    """How many years off those that are told may be: one, as months are not told, and more where they are round."""
    return ROUND_SLACK if years % TENS == 0 else 1


def finding(claims: tuple[Claim, ...], *, fits: bool, note: str, said: str, came: str, about: str) -> Finding:
    """What a span and its ends come to, beside what the text says of it."""
    return Finding.reckoned(claims, diagnosis="" if fits else "span", note=note, said=said, came=came, about=about)


def is_of_saying(setting: Setting, day: Claim) -> bool:
    """Whether a day is the document's own, on which somebody says something: ", the museum said today"."""
    around = [*last_clause(setting.clause(day)), *first_clause(setting.after(day))]
    return own_day(day) and holds(setting.lexicon.speech, around)


def last_clause(low: list[str], marks: frozenset[str] = CLAUSE) -> list[str]:
    """The tokens behind the last mark."""
    return low[max((at + 1 for at, word in enumerate(low) if word in marks), default=0) :]


def first_clause(low: list[str], marks: frozenset[str] = CLAUSE) -> list[str]:
    """The tokens up to the first mark."""
    return low[: next((at for at, word in enumerate(low) if word in marks), len(low))]
