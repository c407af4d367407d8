"""What parts two dates: by themselves, beside the day of their document, and by what their sentences tell."""

from __future__ import annotations

import datetime

from claimcheck.claims import anchor, is_yardstick
from claimcheck.comparison import relation
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar._shape import CLOSE, Profile
from claimcheck.matching.similar.periods import times_apart
from claimcheck.model import Figure
from claimcheck.times import is_range
from claimcheck.tokens import Tokens

QUARTER_ENDS = frozenset(((3, 31), (6, 30), (9, 30), (12, 31)))
"""Month and day of the last days of the quarters."""
ENDING_DEEDS = ("expire", "deadline")
"""What may happen on the last day of a quarter rather than be counted up to it."""
YEAR_BEFORE, COMPOUNDS = 4, ("jahr", "jahres", "jaar")
"""Within how many tokens before its last day a year of accounts is named, and the ends of words that name one."""
A_NIGHT, SOME_TIME = 1, 7
"""How many days a night ends after it began, and a time is long within which it may lie."""
NEAR_NEXT = 6
"""How many words from a date "next" may stand."""
YEAR_DAYS = 364
"""From how many days on, one more than the last less the first, a date is a whole year."""
LONG_AGO = frozenset(("decade", "century", "millennium"))
"""Granularities of dates that are told in Roman numbers or words."""


def leans_on_another(a: Profile) -> bool:
    """Whether a date states no fact by itself: written without a number ("today"), or the "as of" of other figures."""
    if a.bucket != "date":
        return False
    numbered = any(letter.isdigit() for letter in a.figure.text) or a.figure.value.granularity in LONG_AGO
    return a.claim.slot.dates_others or not numbered


def unrelated(a: Profile, b: Profile) -> bool:
    """Whether two years, by no swapped digits, stand among words, names and concepts of which none is the same."""
    if a.figure.kind != "date" or {a.figure.value.granularity, b.figure.value.granularity} != {"year"}:
        return False
    if sorted(a.figure.text) == sorted(b.figure.text):
        return False
    return all(one.keys().isdisjoint(two) for one, two in ((a.near, b.near), (a.words, b.words), (a.names, b.names)))


def one_day(a: Figure, b: Figure) -> bool:
    """Whether two dates are one day and month, and one of them leaves its year to the reader."""
    if a.kind != "date" or a.value.granularity != "day":
        return False
    one, two = _day(a), _day(b)
    if one is None or two is None or (one.month, one.day) != (two.month, two.day) or (is_range(a) and is_range(b)):
        return False
    return str(one.year) not in a.text or str(two.year) not in b.text


def _day(figure: Figure) -> datetime.date | None:
    edge = figure.value.edge
    return datetime.date.fromordinal(int(edge)) if edge is not None else None


def is_day_of_corrected(a: Profile, b: Profile) -> bool:
    """ "In our release of 20 June there was an error": whether one date is the day of the document of the other."""
    day, published = a.figure.value.edge, b.figure.document.date
    if a.bucket != "date" or not a.claim.slot.corrected or published is None:
        return False
    return day == published.toordinal()


def from_and_until(a: Figure, b: Figure) -> bool:
    """Whether something begins on one of two days, and ends by the other, or the day before it."""
    if a.kind != "date":
        return False
    ends = {a.value.comparator[0], b.value.comparator[0]} == {"<", ">"}
    return ends or _follows(a, b) or _follows(b, a)


def _follows(until: Figure, later: Figure) -> bool:
    """Whether what holds until one day is followed by what another day tells, the next one."""
    last, first = until.value.last, later.value.first
    day = until.value.axis == later.value.axis == "day" and later.value.granularity == "day"
    return day and until.value.comparator == "<=" and last is not None and first is not None and first - last == 1


def is_compared_with(a: Profile, b: Profile) -> bool:
    """Whether words lead to one date alone that compare with it: "compared with the autumn of 2023"."""
    return a.bucket == "date" and _is_yardstick(a) and not _is_yardstick(b)


def _is_yardstick(a: Profile) -> bool:
    lexicon = lexicon_of(a.figure.language)
    low = Tokens(a.figure.document.text, a.claim.start, a.figure.qualified_start).low
    return is_yardstick(low, len(low), lexicon)


def is_within(a: Profile, b: Profile) -> bool:
    """Whether one date is a day, or a night, within the time from one day to another that the other date is."""
    one, two = a.figure.value, b.figure.value
    if a.bucket != "date" or None in (one.first, one.last, two.first, two.last) or two.granularity != "day":
        return False
    first, last, start, end = (int(day or 0) for day in (one.first, one.last, two.first, two.last))
    return last - first <= A_NIGHT and end - start >= SOME_TIME and start < first and last < end


def closes_quarter(a: Profile) -> bool:
    """Whether a date is the last day of a quarter, up to which figures are counted rather than something happened."""
    return _ends_quarter(a) and not any(a.near.get(deed, 0.0) >= CLOSE for deed in ENDING_DEEDS)


def closes_year(a: Profile, b: Profile) -> bool:
    """Whether one date alone is told to be the last day of a year of accounts: "in the year ended 30 June"."""
    return _ends_year(a) and b.figure.kind == "date" and not _ends_year(b)


def _ends_year(a: Profile) -> bool:
    """Whether a date is the last day of a quarter, and a word for a year leads to it."""
    if not _ends_quarter(a):
        return False
    lexicon = lexicon_of(a.figure.language)
    lead = Tokens(a.figure.document.text, a.claim.start, a.figure.start).low[-YEAR_BEFORE:]
    return any(word.endswith(COMPOUNDS) or lexicon.year_words.ahead([word], 0) is not None for word in lead)


def _ends_quarter(a: Profile) -> bool:
    value = a.figure.value
    if a.bucket != "date" or value.axis != "day" or value.first is None or value.first != value.last:
        return False
    day = datetime.date.fromordinal(int(value.first))
    return (day.month, day.day) in QUARTER_ENDS


def of_other_years(a: Profile, b: Profile, shared: frozenset[str]) -> bool:
    """Whether both say of which year they are, and one document knows the other's year and tells this of another."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if not times_apart(a, b) or one is None or two is None:
        return False
    years = {datetime.date.fromordinal(days[0]).year for days in (one, two) if days[1] - days[0] >= YEAR_DAYS}
    return len(years) == 2 and any(f"date:{year}-year" in shared for year in years)


def of_other_levels(a: Profile, b: Profile) -> bool:
    """Whether each of two years stands beside an amount, and tells when this was so, and the amounts differ."""
    return a.level is not None and b.level is not None and relation(a.level, b.level) == "apart"


def in_one_sentence(a: Profile, b: Profile) -> bool:
    """Whether the sentence of one of two years holds the other one, too."""
    years = a.figure.kind == "date" and {a.figure.value.granularity, b.figure.value.granularity} == {"year"}
    return years and (anchor(b.figure) in a.beside or anchor(a.figure) in b.beside)


def is_to_come(a: Profile, b: Profile) -> bool:
    """Whether a day is that of the next one of its kind, told when the other day was past: "the last tour, in 2019"."""
    told, one, two = a.figure.document.date, a.figure.value.first, b.figure.value.last
    if a.figure.kind != "date" or told is None or one is None or two is None or a.figure.value.axis != "day":
        return False
    follows = any(concept == "next" and abs(distance) <= NEAR_NEXT for concept, distance in a.claim.slot.concepts)
    return follows and two < told.toordinal() < one
