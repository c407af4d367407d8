"""Numbers that are no figures: identifiers, codes, times of day, versions, references, idioms. Each with its reason."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.exclusions import (
    cases,
    citations,
    contacts,
    digits,
    divisions,
    doors,
    idioms,
    labels,
    lists,
    names_in_words,
    references,
    runs,
    scales,
    series,
    titles,
    turns,
)
from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.hours import spelled
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

ALONE = roles.DIGITS | roles.EXCLUDED
OPENS = ALONE | roles.EXCLUDED_PAIR
Exclusions = dict[int, tuple[int, str]]
"""First token -> the token after the stretch, and the reason."""


def read(tokens: Tokens, lexicon: Lexicon) -> Exclusions:
    """Stretches of tokens in which no figure may be read."""
    found: Exclusions = {}
    after, label = 0, -1
    for at, role in _places(tokens, lexicon):
        if at < after:
            continue
        result = digits.read(tokens, at, lexicon, after) if role & roles.DIGITS else _at_word(tokens, at, lexicon)
        if result is None and label >= 0 and role & roles.DIGITS:
            again = series.again(tokens, at, label, lexicon)
            result = (again, "label") if again is not None else None
        if result is not None:
            end, reason = result
            end = citations.past_pinpoint(tokens, end) if reason == "citation" else end
            end = series.past_length(tokens, at, series.past_generation(tokens, end))
            serial = reason in series.REASONS or series.is_lettered(tokens, end - 2)
            after = series.end(tokens, at, end, lexicon) if serial else end
            found[at] = after, reason
            label = series.label(tokens, at, after) if reason in series.LABELS else label
    return found


def _places(tokens: Tokens, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Tokens at which something excluded may begin, with their roles."""
    low, marks, seconds, size = tokens.low, tokens.roles, lexicon.excluded_seconds, len(tokens.low)
    return [
        (at, role)
        for at in tokens.openings
        if (role := marks[at]) & OPENS and (role & ALONE or (at + 1 < size and low[at + 1] in seconds[low[at]]))
    ]


def _at_word(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    low = tokens.low
    idiom = lexicon.idioms.ahead(low, at) if low[at] in lexicon.idioms.first else None
    if idiom is not None:
        return (idiom[0], "idiom") if idioms.stands(low, at, idiom[0], lexicon) else None
    return spelled.led(tokens, at, lexicon) or references.read(tokens, at, lexicon)


def of_number(tokens: Tokens, number: Number, lexicon: Lexicon) -> Stretch:
    """Why a number that has been read is no figure, and to where; None where it may be one.

    In digits only an ordinal is asked about again.
    """
    if number.style != "words" and not number.ordinal:
        return None
    hour = spelled.read(tokens, number, lexicon)
    if hour is not None:
        return hour
    if (place := _past_address(tokens, number, lexicon)) is not None:
        return place, "address"
    if labels.spelled(tokens, number, lexicon):
        return number.j, "label"
    if number.style == "words" and (counted := runs.spelled(tokens, number, lexicon)) is not None:
        return counted
    if number.ordinal and lists.heads_point(tokens, number):
        return number.j, "list number"
    if number.ordinal and (turn := turns.past_turn(tokens, number, lexicon)) is not None:
        return turn, "label"
    if scales.of_amounts(tokens, number, lexicon):
        return number.j, "scale of other amounts"
    if _is_referred_to(tokens, number, lexicon) or divisions.is_provision(tokens, number, lexicon):
        return number.j, "reference"
    if number.style != "words":
        return None
    if lexicon.scores_after.ahead(tokens.low, number.j) is not None:
        return number.j, "score"
    if (close := titles.closing(tokens, number.i, number.j, lexicon)) is not None:
        return close, "part of a name"
    return (number.j, "part of a name") if names_in_words.is_name(tokens, number, lexicon) else None


def _past_address(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after a number that is of a door or a street; None where it is none."""
    door = doors.after(tokens, number, lexicon) if number.ordinal else None
    street = contacts.dated_street(tokens, number, lexicon) if door is None else door
    if street is None and number.ordinal and contacts.is_of_street(tokens, number, lexicon):
        return number.j
    return street


def _is_referred_to(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether a Roman numeral stands behind a word of references, or before the file number of a court."""
    if number.style != "roman":
        return False
    return lexicon.references.behind(tokens.low, number.i) is not None or cases.opens(tokens, number.j)
