"""Numbers that are no figures: identifiers, codes, times of day, versions, references, idioms. Each with its reason."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions import (
    armies,
    cases,
    citations,
    codes,
    contacts,
    divisions,
    doors,
    elided,
    hours,
    idioms,
    items,
    labels,
    leads,
    letters,
    links,
    lists,
    machines,
    matches,
    moves,
    names,
    notices,
    outlines,
    phones,
    positions,
    pressures,
    probabilities,
    races,
    references,
    registers,
    runs,
    scales,
    scores,
    series,
    signs,
    singulars,
    slashes,
    starts,
    statuses,
    statutes,
    titles,
    updates,
)
from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.hours import spelled
from claimcheck.languages._international import CROSSES
from claimcheck.lexicon import Lexicon, ranks
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

HOUR_MARKS = frozenset(":h")
POSITION_OR_MOVE = positions.POSITION_MARKS | moves.DOTS
ALONE = roles.DIGITS | roles.EXCLUDED
OPENS = ALONE | roles.EXCLUDED_PAIR
Exclusions = dict[int, tuple[int, str]]
"""First token -> the token after the stretch, and the reason."""


def read(tokens: Tokens, words: Lexicon) -> Exclusions:
    """Stretches of tokens in which no figure may be read."""
    found: Exclusions = {}
    after, label = 0, -1
    for at, role in _places(tokens, words):
        if at < after:
            continue
        result = _at_digits(tokens, at, words, after) if role & roles.DIGITS else _at_word(tokens, at, words)
        if result is None and label >= 0 and role & roles.DIGITS:
            again = series.again(tokens, at, label, words)
            result = (again, "label") if again is not None else None
        if result is not None:
            end, reason = result
            end = citations.past_pinpoint(tokens, end) if reason == "citation" else end
            end = series.past_generation(tokens, end)
            serial = reason in series.REASONS or series.is_lettered(tokens, end - 2)
            after = series.end(tokens, at, end, words) if serial else end
            found[at] = after, reason
            label = series.label(tokens, at, after) if reason in series.LABELS else label
    return found


def _places(tokens: Tokens, words: Lexicon) -> list[tuple[int, int]]:
    """Tokens at which something excluded may begin, with their roles."""
    low, marks, seconds, size = tokens.low, tokens.roles, words.excluded_seconds, len(tokens.low)
    return [
        (at, role)
        for at in tokens.openings
        if (role := marks[at]) & OPENS and (role & ALONE or (at + 1 < size and low[at + 1] in seconds[low[at]]))
    ]


def _at_word(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    low = tokens.low
    idiom = words.idioms.ahead(low, at) if low[at] in words.idioms.first else None
    if idiom is not None:
        return (idiom[0], "idiom") if idioms.stands(low, at, idiom[0], words) else None
    return spelled.led(tokens, at, words) or references.read(tokens, at, words)


def _at_digits(tokens: Tokens, at: int, words: Lexicon, floor: int) -> Stretch:
    idiom = words.idioms.ahead(tokens.low, at) if tokens.low[at] in words.idioms.first else None
    if idiom is not None:
        return idiom[0], "idiom"
    if at and tokens.low[at - 1] in words.places and ranks.is_place(tokens.low, at, words):
        return None
    if tokens.held & roles.STATUTE and (dated := statutes.read(tokens, at, words, floor)) is not None:
        return dated
    found = _apart(tokens, at, words) if _stands_apart(tokens, at) else _glued(tokens, at, words)
    return (
        found
        or (races.read(tokens, at, words) if words.disciplines.first else None)
        or matches.told(tokens, at, words)
        or contacts.address(tokens, at, words)
        or labels.read(tokens, at, words, floor)
        or names.numbered(tokens, at, words, floor)
    )


def _glued(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """What digits may be that letters, digits or a mark are glued to."""
    before, following = tokens.glued(at), tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    behind = following if tokens.glued(at + 1) else ""
    return (
        (probabilities.read(tokens, at, words) if at and tokens.low[at - 1] in probabilities.SIGNS else None)
        or (signs.read(tokens, at, words) if at and tokens.low[at - 1] == "(" else None)
        or links.in_chunk(tokens, at)
        or (_year_of_source(tokens, at) if len(tokens.low[at]) == YEAR_DIGITS else None)
        or _by_mark(tokens, at, words)
        or machines.read(tokens, at, words)
        or codes.read(tokens, at, words)
        or (pressures.read(tokens, at, words) if tokens.held & roles.PRESSURE else None)
        or (registers.read(tokens, at, words) if tokens.held & roles.REGISTER or behind in registers.JOINS else None)
        or (letters.ahead_of_digits(tokens, at, words) if before else None)
        or hours.read(tokens, at, words)
        or (outlines.version(tokens, at) if behind == "." else None)
        or phones.phone(tokens, at)
        or leads.read(tokens, at, words)
        or titles.digits(tokens, at, words)
        or (letters.behind_digits(tokens, at, words) if behind[:1].isalpha() else None)
        or (lists.read(tokens, at, words) if behind in lists.ITEM_MARKS else None)
        or runs.read(tokens, at, words)
        or (outlines.section(tokens, at, words) if behind == "." else None)
        or (references.footnote(tokens, at) if before else None)
        or (slashes.read(tokens, at, words) if following == "/" else None)
        or (slashes.sheet(tokens, at) if behind in CROSSES else None)
        or (scores.read(tokens, at, words) if behind == "-" else None)
        or matches.read(tokens, at, words)
    )


def _year_of_source(tokens: Tokens, at: int) -> Stretch:
    """Four digits that are the year of a notice of copyright or of what somebody wrote."""
    return notices.read(tokens, at) or citations.year_of_authors(tokens, at)


def _by_mark(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """What follows upon the mark behind digits: a degree, or the dot behind the number of a move."""
    low, after = tokens.low, at + 1
    if after >= len(low) or not (low[after] in POSITION_OR_MOVE or tokens.roles[after] & roles.DIGITS):
        return None
    return positions.read(tokens, at, words) or items.signed(tokens, at, words) or moves.read(tokens, at)


def _stands_apart(tokens: Tokens, at: int) -> bool:
    """Whether white space stands on both sides of digits, but for a mark that ends a phrase."""
    if tokens.glued(at):
        return False
    return not tokens.glued(at + 1) or (tokens.low[at + 1] in ".,;:)" and not tokens.glued(at + 2))


def _apart(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """What digits that stand apart may be: most codes have something glued to them."""
    marks = tokens.roles
    following = tokens.low[at + 1] if at + 1 < len(marks) else ""
    timed = marks[at - 1] & roles.CLOCK if at else 0
    timed |= at + 1 < len(marks) and (marks[at + 1] & roles.CLOCK or following == "h")
    joined = at + 2 < len(marks) and marks[at + 2] & roles.DIGITS
    timed |= joined and at + 3 < len(marks) and (marks[at + 3] & roles.CLOCK or tokens.low[at + 3] in HOUR_MARKS)
    return (
        codes.apart(tokens, at, words)
        or _by_mark(tokens, at, words)
        or (registers.read(tokens, at, words) if tokens.held & roles.REGISTER else None)
        or (_year_of_source(tokens, at) if len(tokens.low[at]) == YEAR_DIGITS else None)
        or statutes.year(tokens, at, words)
        or (starts.read(tokens, at, words) if tokens.low[at] == starts.REST else None)
        or items.bare(tokens, at, words)
        or (hours.read(tokens, at, words) if timed else None)
        or (pressures.read(tokens, at, words) if joined else None)
        or phones.phone(tokens, at)
        or statuses.read(tokens, at, words)
        or updates.read(tokens, at, words)
        or leads.read(tokens, at, words)
        or singulars.read(tokens, at, words)
        or (elided.read(tokens, at, words) if words.singular_verbs else None)
        or titles.digits(tokens, at, words)
        or (lists.read(tokens, at, words) if following in lists.ITEM_MARKS else None)
        or runs.read(tokens, at, words)
        or (matches.score(tokens, at, words) if joined or matches.is_innings(tokens, at, words) else None)
        or (matches.of_half(tokens, at, words) if words.halves_of_play else None)
        or (armies.read(tokens, at, words) if following.isalpha() else None)
    )


def of_number(tokens: Tokens, number: Number, words: Lexicon) -> Stretch:
    """Why a number that has been read is no figure, and to where; None where it may be one.

    In digits only an ordinal is asked about again.
    """
    if number.style != "words" and not number.ordinal:
        return None
    hour = spelled.read(tokens, number, words)
    if hour is not None:
        return hour
    if (place := _past_address(tokens, number, words)) is not None:
        return place, "address"
    if labels.spelled(tokens, number, words):
        return number.j, "label"
    if number.style == "words" and (counted := runs.spelled(tokens, number, words)) is not None:
        return counted
    if number.ordinal and (turn := names.past_turn(tokens, number, words)) is not None:
        return turn, "label"
    if scales.of_amounts(tokens, number, words):
        return number.j, "scale of other amounts"
    if _is_referred_to(tokens, number, words) or divisions.is_provision(tokens, number, words):
        return number.j, "reference"
    if number.style != "words":
        return None
    if words.scores_after.ahead(tokens.low, number.j) is not None:
        return number.j, "score"
    if (close := titles.closing(tokens, number.i, number.j, words)) is not None:
        return close, "part of a name"
    return (number.j, "part of a name") if names.is_name(tokens, number, words) else None


def _past_address(tokens: Tokens, number: Number, words: Lexicon) -> int | None:
    """The token after a number that is of a door or a street; None where it is none."""
    door = doors.after(tokens, number, words) if number.ordinal else None
    street = contacts.dated_street(tokens, number, words) if door is None else door
    if street is None and number.ordinal and contacts.is_of_street(tokens, number, words):
        return number.j
    return street


def _is_referred_to(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """Whether a Roman numeral stands behind a word of references, or before the file number of a court."""
    if number.style != "roman":
        return False
    return words.references.behind(tokens.low, number.i) is not None or cases.opens(tokens, number.j)
