"""For which day or period the figures of a sentence hold, as its dates tell."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.model import Figure

DATED_REACH = 3
"""How many spaces may stand between a former level and the date that tells when it was so."""
VAGUE = 60
"""From how many days on a day without a number ("two years ago") tells for when a figure holds, and how exactly."""


def tells_when(figure: Figure) -> bool:
    """Whether a figure is a day or period for which others may hold: no "since 3 May", no "on Monday"."""
    value = figure.value
    if figure.kind != "date" or value.axis != "day" or value.first is None or value.comparator == ">=":
        return False
    return value.granularity != "day" or any(letter.isdigit() for letter in figure.text) or _vague(figure)


def is_yardstick(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether "than" or "compared with" leads to the date at a token: no level beside it holds then ("than in 2022").

    Args:
        low: The tokens of its sentence.
        at: The first token of the date, or behind the last one before it.
        lexicon: The look-ups of its language.
    """
    while at and lexicon.compared.behind(low, at) is None:
        than = lexicon.differences.behind(low, at)
        if than is not None and at - than[0] > 1:
            return True
        if low[at - 1] not in lexicon.function_words:
            return False
        at -= 1
    return at > 0


def _vague(figure: Figure) -> bool:
    """Whether a day is told by how long ago it was, in words ("two years ago")."""
    day, value = figure.document.date, figure.value
    if day is None or value.first is None or value.granularity != "day":
        return False
    return not any(letter.isdigit() for letter in figure.text) and abs(day.toordinal() - value.first) > VAGUE


def as_of(figure: Figure, group: list[Figure], told: list[Figure]) -> tuple[int, int] | None:
    """The nearest date of the sentence, else the document's day; one behind a semicolon dates what follows there."""
    dates = [
        other
        for other in told
        if other is not figure and not _parted(figure, other) and not _aside(other, figure, group)
    ]
    if dates and figure.kind != "date":
        nearest = min(dates, key=lambda other: abs(other.start - figure.start))
        low, high = nearest.value.first, nearest.value.last
        if low is not None and high is not None:
            spread = VAGUE if _vague(nearest) else 0
            return int(low) - spread, int(high) + spread
    if figure.document.date is not None:
        day = figure.document.date.toordinal()
        return day, day
    return None


def dates_former(date: Figure, group: list[Figure], former: frozenset[int]) -> bool:
    """Whether a date tells when it was so right behind what was before: "to 148 million, from 132 million in 2022"."""
    at = group.index(date) - 1
    if at not in former:
        return False
    between = date.document.text[group[at].end : date.start]
    return between.count(" ") <= DATED_REACH and not any(mark in between for mark in ",;:()")


def _aside(date: Figure, figure: Figure, group: list[Figure]) -> bool:
    """Whether a date stands in brackets with another figure: "fell by 40 to 205 million (2023: 245 million)"."""
    text = figure.document.text
    between = text[figure.end : date.start]
    if "(" not in between or ")" in between:
        return False
    return any(date.end <= other.start and ")" not in text[date.end : other.start] for other in group)


def _parted(figure: Figure, behind: Figure) -> bool:
    """Whether a semicolon stands between a figure and one behind it."""
    return figure.document.text.find(";", figure.end, behind.start) >= 0
