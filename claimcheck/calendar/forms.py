"""The forms in which dates are written: one record for each, and what any of them may be asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, evolve

from claimcheck.plain import Plain


class Date(Plain):
    """A date as written.

    What is told of the document's own date: `relative` is an offset in units of the granularity ("last April": -1),
    `year_relative` one of the year ("of this year": 0). None is what the form does not tell.
    """

    __slots__ = ()

    @property
    def granularity(self) -> str:
        """Day, week, weekend, workweek, month, quarter, half, season, year, decade or century."""
        return "day"

    @property
    def year(self) -> int | None:
        """The year written."""
        return None

    @property
    def year_relative(self) -> int | None:
        return None

    @property
    def relative(self) -> int | None:
        return None

    @property
    def weekday(self) -> int | None:
        """The ISO number of the weekday that tells the day."""
        return None

    @property
    def count(self) -> int | None:
        """How many periods are told together."""
        return None

    @property
    def before_era(self) -> bool:
        """Whether years count backwards from the common era."""
        return False

    @property
    def needs_anchor(self) -> bool:
        """Whether nothing but the document's own date can tell which days are meant."""
        return False

    @property
    def stands_alone(self) -> bool:
        """Whether the date takes nothing from the other end of a range."""
        return self.needs_anchor


@define(frozen=True, eq=False, repr=False, kw_only=True)
class InYear(Date):
    """What comes once in each year; no year need be written.

    Attributes:
        past: Whether it began before the document's date ("since November").
    """

    year: int | None = None
    year_relative: int | None = None
    relative: int | None = None
    past: bool = False


@define(frozen=True, eq=False, repr=False)
class MonthDay(InYear):
    """ "4 May", "4 May 2020"."""

    month: int
    day: int


@define(frozen=True, eq=False, repr=False)
class Month(InYear):
    """ "May", "May 2020", "last May"."""

    granularity = "month"
    month: int


@define(frozen=True, eq=False, repr=False)
class Season(InYear):
    """ "Summer 2020"."""

    granularity = "season"
    name: str


@define(frozen=True, eq=False, repr=False)
class Feast(InYear):
    """A feast that moves with Easter Sunday (Western churches), so many days from it."""

    days: int


@define(frozen=True, eq=False, repr=False)
class Part(InYear):
    """A quarter, a half or an ISO week of a year, by its number."""

    granularity: str
    number: int


@define(frozen=True, eq=False, repr=False)
class Year(Date):
    """ "2020", "44 BC"."""

    granularity = "year"
    year: int
    before_era: bool = False


@define(frozen=True, eq=False, repr=False)
class Decade(Date):
    """ "The 1990s"; several of them from the first year on ("the 1800s": ten)."""

    granularity = "decade"
    first: int
    count: int | None = None


@define(frozen=True, eq=False, repr=False)
class Century(Date):
    """ "The 19th century"."""

    granularity = "century"
    number: int
    before_era: bool = False


@define(frozen=True, eq=False, repr=False)
class Untold(Date):
    """A period that refers to a date which is not there; it names no day."""

    granularity = "year"


@define(frozen=True, eq=False, repr=False)
class Relative(Date):
    """ "Yesterday", "next week", "the last three months": periods counted from the document's own."""

    needs_anchor = True
    granularity: str
    relative: int
    count: int | None = None


@define(frozen=True, eq=False, repr=False)
class Weekday(Date):
    """ "On Friday", "next Monday".

    Attributes:
        nearest: Whether "next" means the nearest, not that of the next week ("the coming Friday").
        past: Whether it was before the document's date ("since Friday").
        told_as_past: Whether its sentence is told in the past, so that the latest such day is the likelier one.
    """

    needs_anchor = True
    weekday: int
    relative: int | None = None
    nearest: bool = False
    past: bool = False
    told_as_past: bool = False


@define(frozen=True, eq=False, repr=False)
class DayOfMonth(Date):
    """ "The 17th", "Tuesday the 19th"; `past` where it was before the document's date."""

    needs_anchor = True
    day: int
    weekday: int | None = None
    past: bool = False

    def of(self, month: int, *, year: int | None, year_relative: int | None) -> MonthDay:
        """The day in a month that is told elsewhere."""
        return MonthDay(month, self.day, year=year, year_relative=year_relative, past=self.past)


@define(frozen=True, eq=False, repr=False)
class Stepped(Date):
    """ "Three days ago", "two weeks before 5 May": a signed number of units from a date, or from the document's.

    Attributes:
        weekday: The day of the week there.
        nearest: Whether the weekday is the first from there on, not that of the week there.
    """

    stands_alone = True
    steps: int
    unit: str
    base: Date | None = None
    weekday: int | None = None
    nearest: bool = False

    @property
    def needs_anchor(self) -> bool:
        return self.base is None or self.base.needs_anchor


@define(frozen=True, eq=False, repr=False, kw_only=True)
class Inside(Date):
    """What is told by a longer period that it lies in, or by a date in it."""

    stands_alone = True
    period: Date

    @property
    def needs_anchor(self) -> bool:
        return self.period.needs_anchor


@define(frozen=True, eq=False, repr=False)
class Nth(Inside):
    """ "The first week of 2015", "the last ten days of May": counted from the period's end where `nth` is negative."""

    granularity: str
    nth: int
    count: int | None = None


@define(frozen=True, eq=False, repr=False)
class WeekdayInside(Inside):
    """ "The last Monday of May"; without `nth` the only one ("Monday of next week")."""

    weekday: int
    nth: int | None = None


@define(frozen=True, eq=False, repr=False)
class DayInside(Inside):
    """ "The 20th of the previous month"."""

    day: int


@define(frozen=True, eq=False, repr=False)
class Around(Inside):
    """ "The week of 6 October", "that year": the unit in which another date lies."""

    granularity: str


@define(frozen=True, eq=False, repr=False)
class Third(Date):
    """The beginning (1), the middle (2) or the end (3) of a period."""

    period: Date
    third: int

    @property
    def granularity(self) -> str:
        return self.period.granularity

    @property
    def relative(self) -> int | None:
        return self.period.relative

    @property
    def year_relative(self) -> int | None:
        return self.period.year_relative

    @property
    def needs_anchor(self) -> bool:
        return self.period.needs_anchor

    @property
    def stands_alone(self) -> bool:
        return self.period.stands_alone


@define(frozen=True, eq=False, repr=False)
class Range(Date):
    """From one date to another; what either leaves out it shares with the other."""

    first: Date
    last: Date

    @property
    def granularity(self) -> str:
        return self.first.granularity

    @property
    def year_relative(self) -> int | None:
        return self.first.year_relative

    @property
    def before_era(self) -> bool:
        return self.first.before_era

    @property
    def needs_anchor(self) -> bool:
        return self.first.needs_anchor


@define(frozen=True, eq=False, repr=False)
class Either(Date):
    """An all-digit date, or a range of them, whose day and month could change places; the likelier reading first."""

    likelier: Date
    other: Date


def is_range(date: Date | None) -> bool:
    """Whether a date has two ends, in either reading."""
    return isinstance(date.likelier if isinstance(date, Either) else date, Range)


def heart(date: Date) -> Date:
    """The form without what is put around it: the period of a third, the first date of a range, the likelier one."""
    while isinstance(date, (Third, Range, Either)):
        date = date.period if isinstance(date, Third) else date.first if isinstance(date, Range) else date.likelier
    return date


def at_heart(date: Date, change: Callable[[Date], Date]) -> Date:
    """The date with its `heart` changed, both of them where either may be meant."""
    if isinstance(date, Third):
        return evolve(date, period=at_heart(date.period, change))
    if isinstance(date, Range):
        return evolve(date, first=at_heart(date.first, change))
    if isinstance(date, Either):
        return Either(at_heart(date.likelier, change), at_heart(date.other, change))
    return change(date)


def placed(date: Date, **told: Any) -> Date:
    """The date with what is told of its `year`, `year_relative`, `relative` or `past`, where it comes once a year."""
    return at_heart(date, lambda form: evolve(form, **told) if isinstance(form, InYear) else form)
