"""Numbers that are no figures: identifiers, codes, times of day, versions, references, idioms. Each with its reason."""

from __future__ import annotations

import regex

from claimcheck import roles
from claimcheck.calendar.years import LAST_YEAR, YEAR_DIGITS, may_be_year
from claimcheck.exclusions import (
    cases,
    citations,
    clock,
    codes,
    contacts,
    doors,
    items,
    labels,
    leads,
    letters,
    lists,
    matches,
    moves,
    names,
    notices,
    positions,
    pressures,
    probabilities,
    references,
    registers,
    runs,
    scales,
    scores,
    series,
    singulars,
    slashes,
    statutes,
    titles,
)
from claimcheck.exclusions._shape import TIMES, Stretch, begins_sentence, chunk_after, known_word, until
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

TIME = regex.compile(r"[0-9]{1,2}[:][0-9]{2}(?::[0-9]{2})?(?![0-9:])")
RACE = regex.compile(r"[0-9]{1,2}\.[0-5][0-9],[0-9]{2}(?![0-9])")
"""Minutes, seconds and hundredths, where the decimal mark is a comma."""
VERSION = regex.compile(r"[0-9]+(?:\.[0-9]+){2,}+")
SHORT_YEAR = 2
"""Digits of a year in a date that leaves its century out."""
LAST_MONTH, LAST_DAY = 12, 31
HOUR_MARKS = frozenset(":h")
POSITION_OR_MOVE = positions.MARKS | moves.DOTS

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
    if idiom and (_leads_to_day(low, at, idiom[0], words) or _is_of_number(low, at, idiom[0], words)):
        return None
    if idiom and (_leads_to_part(low, idiom[0], words) or _is_rank(low, at, words)):
        return None
    return (idiom[0], "idiom") if idiom else clock.led(tokens, at, words) or references.read(tokens, at, words)


def _is_rank(low: list[str], at: int, words: Lexicon) -> bool:
    """ "Quedó en tercer lugar": "in" and an ordinal in an idiom, right behind a verb of ranking."""
    if not at or low[at - 1] not in words.ranking or low[at] != words.page.in_words[0]:
        return False
    return words.ordinals.ahead(low, at + 1) is not None


def _leads_to_part(low: list[str], after: int, words: Lexicon) -> bool:
    """Whether the article that closes an idiom belongs to a part of something: "nog een half uur"."""
    return low[after - 1] in words.articles and after < len(low) and low[after] in words.weak


def _leads_to_day(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether an idiom is a weekday right before a day: "sexta-feira, 5 de maio"."""
    return words.weekdays.ahead(low, at) is not None and any(word.isdecimal() for word in low[after : after + 3])


def _is_of_number(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether an idiom is a piece of an amount: "the one hundred", "one or two miles", "una hora y media de espera"."""
    if low[after - 1] in words.cardinals.first and _goes_on(low, at, after, words):
        return True
    if at > 1 and low[at - 1] in words.joiners and words.durations.ahead(low, at + 1):
        return words.durations.behind(low, at - 1) is not None
    if at and low[at] in words.cardinals.first and low[at - 1] in words.spelled:
        return low[at - 1] not in words.weak and low[at - 1] not in words.articles
    half = words.halves.behind(low, at + 1)
    if half is None or not half[0]:
        return False
    return words.known.ahead(low, half[0] - 1) or words.collectives.ahead(low, half[0] - 1) is not None


def _goes_on(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether the number that an idiom ends in is multiplied behind it, or measures and is a half or second."""
    if words.hundreds.ahead(low, after) or words.scales.ahead(low, after):
        return True
    measures = (words.units, words.durations, words.currencies, words.shares)
    last = words.cardinals.ahead(low, after - 1)
    several = (last is not None and last[1] < 1) or any(word in words.cardinals.first for word in low[at : after - 1])
    return several and any(table.ahead(low, after) for table in measures)


def _at_digits(tokens: Tokens, at: int, words: Lexicon, floor: int) -> Stretch:
    idiom = words.idioms.ahead(tokens.low, at) if tokens.low[at] in words.idioms.first else None
    if idiom is not None:
        return idiom[0], "idiom"
    if tokens.held & roles.STATUTE and (dated := statutes.read(tokens, at, words, floor)) is not None:
        return dated
    if _stands_apart(tokens, at):
        return _apart(tokens, at, words, floor)
    before, following = tokens.glued(at), tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    behind = following if tokens.glued(at + 1) else ""
    return (
        probabilities.read(tokens, at, words)
        or contacts.in_chunk(tokens, at)
        or (notices.read(tokens, at) if len(tokens.low[at]) == YEAR_DIGITS else None)
        or _by_mark(tokens, at, words)
        or codes.read(tokens, at, words)
        or (pressures.read(tokens, at, words) if tokens.held & roles.PRESSURE else None)
        or (registers.read(tokens, at, words) if tokens.held & roles.REGISTER or behind in registers.JOINS else None)
        or (letters.ahead_of_digits(tokens, at, words) if before else None)
        or _time(tokens, at, words)
        or (_dotted(tokens, at) if behind == "." else None)
        or contacts.phone(tokens, at)
        or leads.read(tokens, at, words)
        or titles.digits(tokens, at, words)
        or (letters.behind_digits(tokens, at, words) if behind[:1].isalpha() else None)
        or (lists.read(tokens, at, words) if behind in lists.MARKS else None)
        or runs.read(tokens, at, words)
        or (_section_mark(tokens, at, words) if behind == "." else None)
        or (references.footnote(tokens, at) if before else None)
        or (slashes.read(tokens, at, words) if following == "/" else None)
        or (slashes.sheet(tokens, at) if behind in TIMES else None)
        or (scores.read(tokens, at, words) if behind == "-" else None)
        or matches.read(tokens, at, words)
        or contacts.address(tokens, at, words)
        or labels.read(tokens, at, words, floor)
        or names.numbered(tokens, at, words, floor)
    )


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


def _apart(tokens: Tokens, at: int, words: Lexicon, floor: int) -> Stretch:
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
        or (notices.read(tokens, at) if len(tokens.low[at]) == YEAR_DIGITS else None)
        or statutes.year(tokens, at, words)
        or items.bare(tokens, at, words)
        or (_time(tokens, at, words) if timed else None)
        or (pressures.read(tokens, at, words) if joined else None)
        or contacts.phone(tokens, at)
        or leads.read(tokens, at, words)
        or singulars.read(tokens, at, words)
        or titles.digits(tokens, at, words)
        or (lists.read(tokens, at, words) if following in lists.MARKS else None)
        or runs.read(tokens, at, words)
        or (matches.score(tokens, at, words) if joined or matches.is_innings(tokens, at, words) else None)
        or (matches.of_half(tokens, at, words) if words.halves_of_play else None)
        or contacts.address(tokens, at, words)
        or labels.read(tokens, at, words, floor)
        or names.numbered(tokens, at, words, floor)
    )


def _time(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    low, after = tokens.low, at + 1
    mark = low[after] if tokens.glued(after) else ""
    match = None
    if mark == ":":
        match = TIME.match(tokens.text, tokens.start[at])
    elif mark == "." and words.page.decimal == ",":
        match = RACE.match(tokens.text, tokens.start[at])
    if match is not None:
        runs_on = match[0].count(":") > 1 and clock.runs(tokens, at, words)
        return None if runs_on else (until(tokens, after, match.end()), "time of day")
    if mark == ":" and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return scores.past_tie_break(low, at), "score or ratio"
    if len(low[at]) > 2:
        return None
    if after + 1 < len(low) and low[after] == "h" and low[after + 1].isdecimal() and len(low[after + 1]) == 2:
        if clock.has_minutes(tokens, after + 2, words):
            return (after + 3, "time of day") if clock.is_led_hour(tokens, at, words) else None
        return None if clock.lasts(tokens, at, words) else (_past_seconds(tokens, after + 2), "time of day")
    if after + 1 < len(low) and low[after] == "." and low[after + 1].isdecimal() and len(low[after + 1]) == 2:
        told = words.clock.ahead(low, after + 2)
        joined = tokens.glued(after) and tokens.glued(after + 1)
        if told is not None and joined:
            return told[0], "time of day"
        hour = after + 2 < len(low) and low[after + 2] in words.clock_hours
        if joined and hour and int(low[at]) <= 24 and int(low[after + 1]) < 60:
            return after + 3, "time of day"
    told = words.clock.ahead(low, after) if after < len(low) and tokens.roles[after] & roles.CLOCK else None
    if told is not None:
        return clock.past_second(tokens, told[0], words), "time of day"
    if clock.is_departure(tokens, at, words):
        return clock.past_second(tokens, after + 2, words), "time of day"
    return clock.spanned(tokens, at, words) or _led_time(tokens, at, words)


def _past_seconds(tokens: Tokens, at: int) -> int:
    """The token after the seconds of a time that was run ("2h04'13\""), else `at`."""
    low = tokens.low
    run = low[at : at + 1] == ["'"] and low[at + 1 : at + 2] and low[at + 1].isdecimal() and tokens.glued(at + 1)
    return at + 2 + (low[at + 2 : at + 3] == ['"']) if run else at


def _led_time(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "À 17 h", "om 14.30 uur", "alle 9": a preposition of time before, and the hour behind where one is asked for."""
    low, after = tokens.low, at + 1
    if not low[at].isdecimal() or int(low[at]) > 24 or clock.is_amount(tokens, at, words):
        return None
    dotted = at > 0 and low[at - 1] in words.clock_dotted and low[after : after + 1] == ["."]
    if not dotted and not (at and tokens.roles[at - 1] & roles.CLOCK):
        return None
    alone = dotted or words.clock_alone.behind(low, at) is not None
    if not alone and words.clock_before.behind(low, at) is None:
        return None
    if after + 1 < len(low) and low[after] in (".", ",") and low[after + 1].isdecimal() and tokens.glued(after + 1):
        if len(low[after + 1]) != 2 or int(low[after + 1]) > 59:
            return None
        after += 2
        alone = alone and low[after - 2] == "."
    hour = words.durations.ahead(low, after)
    if (hour is not None and hour[1] == "hour") or low[after : after + 1] == ["h"]:
        return after + 1, "time of day"
    if not alone and after > at + 1 and clock.is_timetabled(tokens, at, words):
        return after, "time of day"
    if not alone or words.concepts.ahead(low, after) or known_word(tokens, after, words):
        return None
    few = dotted and _may_be_few(tokens, after, words)
    return None if few else (clock.past_other_hour(tokens, after, words), "time of day")


def _may_be_few(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a small word that is neither grammar nor verb stands there, where nouns agree with numbers ("раза")."""
    if not words.page.never_few or at >= len(tokens.low) or tokens.low[at] in words.grammar:
        return False
    return tokens.written(at).islower() and not words.acts(tokens.low, at)


def of_number(tokens: Tokens, number: Number, words: Lexicon) -> Stretch:
    """Why a number that has been read is no figure, and to where; None where it may be one.

    In digits only an ordinal is asked about again.
    """
    if number.style != "words" and not number.ordinal:
        return None
    hour = clock.spelled(tokens, number, words)
    if hour is not None:
        return hour
    if number.ordinal and (door := doors.after(tokens, number, words)) is not None:
        return door, "address"
    if (street := contacts.dated_street(tokens, number, words)) is not None:
        return street, "address"
    if number.ordinal and contacts.is_of_street(tokens, number, words):
        return number.j, "address"
    if labels.spelled(tokens, number, words):
        return number.j, "label"
    if number.style == "words" and (counted := runs.spelled(tokens, number, words)) is not None:
        return counted
    if number.ordinal and (turn := names.past_turn(tokens, number, words)) is not None:
        return turn, "label"
    if scales.of_amounts(tokens, number, words):
        return number.j, "scale of other amounts"
    referred = number.style == "roman" and (
        words.references.behind(tokens.low, number.i) or cases.opens(tokens, number.j)
    )
    if referred or references.is_provision(tokens, number, words):
        return number.j, "reference"
    if number.style != "words":
        return None
    if (close := titles.closing(tokens, number.i, number.j, words)) is not None:
        return close, "part of a name"
    return (number.j, "part of a name") if names.is_name(tokens, number, words) else None


def _dotted(tokens: Tokens, at: int) -> Stretch:
    """Versions and outline numbers (1.2.3); not dates, not thousands."""
    if not tokens.glued(at + 1) or tokens.low[at + 1 : at + 2] != ["."]:
        return None
    match = VERSION.match(tokens.text, tokens.start[at])
    if match is None:
        return None
    groups = match[0].split(".")
    if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0":
        return None
    if len(groups) == 3 and (_ends_in_year(groups) or _begins_with_year(groups)):
        return None
    return chunk_after(tokens, until(tokens, at + 1, match.end()) - 1), "version or outline number"


def _ends_in_year(groups: list[str]) -> bool:
    """Whether three numbers may be a day, a month and a year of two or four digits."""
    first, second, year = groups
    if len(first) > 2 or len(second) > 2 or not 0 < int(second) <= LAST_DAY:
        return False
    return len(year) == SHORT_YEAR or (len(year) == YEAR_DIGITS and int(year) <= LAST_YEAR)


def _begins_with_year(groups: list[str]) -> bool:
    """Whether a year stands first, and a month and a day, in either order, behind it."""
    if len(groups[0]) != YEAR_DIGITS or not may_be_year(int(groups[0])):
        return False
    small, large = sorted(map(int, groups[1:]))
    return 0 < small <= LAST_MONTH and large <= LAST_DAY


def _section_mark(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "3.1 The Buyer pays", "3.1. Покупатель": the number of a clause at the beginning of a sentence."""
    low, after = tokens.low, at + 3
    if (
        after >= len(low)
        or low[at + 1] != "."
        or len(low[at]) > 2
        or len(low[at + 2]) > 2
        or not low[at + 2].isdecimal()
    ):
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)) or not begins_sentence(tokens, at):
        return None
    if low[after] == "." and tokens.glued(after) and not words.page.ordinal_dot:
        after += 1
    if after >= len(low) or tokens.glued(after) or "\n" in tokens.gap(after):
        return None
    capital = len(low[after]) > 1 and tokens.written(after).istitle()
    return (at + 3, "section number") if capital and not known_word(tokens, after, words) else None
