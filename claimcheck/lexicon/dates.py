"""Look-ups of what dates and periods are written with."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from claimcheck.languages import _international
from claimcheck.languages._shape import Language
from claimcheck.lexicon import comparators, openings
from claimcheck.lexicon.fields import Field, by_integer, by_key, first_words, keys, last_words, marks, words
from claimcheck.lexicon.phrases import Phrases


class DateWords:
    """The look-ups of one language for dates."""

    page: Language

    months = Field(by_integer)
    weekdays = Field(by_integer)
    weekdays_counted = Field(by_integer)
    seasons = Field(by_key)
    month_ambiguous = Field(words)
    relative = Field(by_integer)
    beyond = Field(by_integer)
    following = Field(words)
    told_from = Field(marks)
    earlier = Field(marks)
    later = Field(marks)
    same = Field(marks)
    same_after = Field(marks)
    same_as = Field(words)
    to_date = Field(by_key)
    own_years = Field(by_integer)
    years_behind = Field(by_integer)
    months_behind = Field(by_integer)
    edges = Field(by_key)
    beside_days = Field(by_integer)
    now = Field(marks)
    day_words = Field(by_integer)
    ago = Field(marks)
    ago_before = Field(marks)
    ahead_words = Field(marks, "ahead")
    from_now = Field(marks)
    every = Field(marks)
    since_past = Field(words)
    before_or_for = Field(words)
    fixed_for = Field(marks)
    alternatives = Field(words)
    years_after = Field(marks)
    years_told = Field(words)
    leaving_out = Field(marks)
    year_verbs = Field(marks)
    births = Field(lambda forms: marks((*forms, *_international.LIFE_SIGNS)))
    materials = Field(words)
    of_words = Field(words)
    determiners = Field(words)
    day_leads = Field(words)
    day_spans = Field(comparators.pairs)
    night_spans = Field(comparators.pairs)
    holidays = Field(by_key)
    feast_leads = Field(words)
    plurals = Field(words)
    possessives = Field(words)
    decade_names = Field(by_integer)
    decade_endings = Field(words)
    century_names = Field(by_integer)
    century_leads = Field(marks)
    year_words = Field(marks)
    numbered = Field(words)
    calendar_weeks = Field(marks, "calendar_week_words")
    clock = Field(marks)
    clock_hours = Field(words)
    timed = Field(marks)
    clock_spans = Field(comparators.pairs)
    clock_before = Field(marks)
    clock_leads = Field(marks)
    clock_told = Field(marks)
    clock_steps = Field(marks)
    circa = Field(words)
    clock_calls = Field(words)
    clock_alone = Field(marks)
    clock_dotted = Field(words)
    dotted_leads = Field(marks)
    clocked = Field(words)
    departures = Field(words)
    streets = Field(words)
    towns = Field(words)
    dated_places = Field(marks)
    each = Field(words)
    within = Field(marks)
    eras_before = Field(marks)
    eras = Field(marks)
    year_labels = Field(marks)
    one_earlier = Field(marks)
    nearest = Field(first_words)
    elapsed = Field(last_words)
    in_words = Field(last_words)
    decades = Field(first_words, "decade_words")

    @cached_property
    def full_months(self) -> frozenset[str]:
        """The months in full, in the form that a page names first."""
        return frozenset(forms[0] for _, forms in self.page.months if forms)

    @cached_property
    def weekday_ambiguous(self) -> frozenset[str]:
        """Forms of weekdays that are other words too; those of two letters are so too often to stand alone."""
        return frozenset(self.page.weekday_ambiguous).union(word for word in self.weekdays.first if len(word) < 3)

    @cached_property
    def year_leads(self) -> frozenset[str]:
        """Words before a bare year."""
        return self.in_words | last_words(self.page.year_leads)

    @cached_property
    def date_comparators(self) -> Phrases[str]:
        """Prepositions that bound a date -> comparator."""
        return comparators.of_dates(self.page)

    @cached_property
    def beginnings(self) -> Phrases[str]:
        """Prepositions that tell since when, or from when on, something lasts."""
        return comparators.beginnings(self.page)

    @cached_property
    def date_joins(self) -> Phrases[str]:
        """What joins the ends of a range of dates."""
        return marks((*self.page.range_words, *self.page.until, *comparators.joinings(self.page)))

    @cached_property
    def date_openings(self) -> Phrases[bool]:
        """Words that open a range of dates -> whether "and" may join its ends."""
        return comparators.date_openings(self.page)

    @cached_property
    def joiners_of_bounds(self) -> frozenset[str]:
        """Words that begin a comparator behind its figure ("or more")."""
        return first_words(form for form in (*self.page.at_least_after, *self.page.at_most_after) if " " in form)

    @cached_property
    def periods(self) -> Phrases[str]:
        """Nouns of periods -> which."""
        page = self.page
        return by_key((
            ("bimester", page.bimester_words), ("quarter", page.quarter_words),
            ("quadrimester", page.quadrimester_words), ("half", page.half_year_words), ("decade", page.decade_words),
            ("century", page.century_words), ("year", page.year_words), ("month", page.month_words),
            ("week", (*page.week_words, *page.calendar_week_words)), ("weekend", page.weekend_words),
            ("workweek", page.workweek_words),
        ))  # fmt: skip

    @cached_property
    def period_codes(self) -> dict[str, str]:
        """Letters of quarters, half-years and the like -> which."""
        return dict(keys((*_international.PERIOD_CODES, *self.page.period_codes)))

    @cached_property
    def parts_of_period(self) -> Phrases[str]:
        """Words for the beginning, middle and end of a period."""
        return marks((*self.page.begin, *self.page.middle, *self.page.end))

    @cached_property
    def thirds(self) -> Phrases[int]:
        """The same without a comparator -> which third of the period."""
        parts = ((1, self.page.begin), (2, self.page.middle), (3, self.page.end))
        return Phrases(
            (comparators.without(form, self.date_comparators, self.of_words), third)
            for third, forms in parts
            for form in forms
        )

    @cached_property
    def lead_tables(self) -> tuple[Phrases[str], ...]:
        """Words before a number of days that make a date of it."""
        return (self.ago_before, self.ahead_words)

    @cached_property
    def lead_starts(self) -> frozenset[str]:
        """How they begin."""
        return frozenset().union(*(table.first for table in self.lead_tables))

    def century(self, low: list[str], first: int, after: int) -> int | None:
        """The century that the hundreds at tokens `first` to `after` name ("il Settecento" is the 18th)."""
        found = self.century_names.ahead(low, first)
        led = found is not None and found[0] == after and self.century_leads.behind(low, first) is not None
        return found[1] if found is not None and led else None

    @cached_property
    def date_tables(self) -> tuple[Phrases[Any], ...]:
        """Tables whose phrases may begin a date."""
        return (
            self.relative, self.day_words, self.seasons, self.periods, self.months, self.weekdays, self.thirds,
            self.holidays, self.decade_names, self.earlier, self.later, self.now, self.to_date, self.own_years,
            self.edges,
        )  # fmt: skip

    @cached_property
    def date_seconds(self) -> dict[str, set[str]]:
        """The first word of each of their phrases of several words -> the words that may come second."""
        return openings.seconds(*self.dating)

    @cached_property
    def dating(self) -> tuple[Phrases[Any], ...]:
        """Tables whose phrases may begin or lead to a date."""
        return (*self.date_tables, *self.lead_tables, self.same)
