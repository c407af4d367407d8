"""What digits may be that are no figure: which readers are asked about them, in order, and around what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions import (
    armies,
    citations,
    codes,
    contacts,
    elided,
    gauges,
    grades,
    hours,
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
    scores,
    signs,
    singulars,
    slashes,
    standings,
    starts,
    statuses,
    statutes,
    titles,
    updates,
)
from claimcheck.exclusions._shape import Stretch, past_whole_date
from claimcheck.languages._international import CROSSES
from claimcheck.lexicon import Lexicon, ranks
from claimcheck.tokens import Tokens

Reader = Callable[[Tokens, int, Lexicon], Stretch]

(
    ALWAYS, FOUR_DIGITS, ZERO, SIGN_BEFORE, BRACKET_BEFORE, GLUED_BEFORE, CLOCK_AROUND, REGISTER_HELD, PRESSURE_HELD,
    LETTERS_BEHIND, DOT_BEHIND, DASH_BEHIND, SLASH_BEHIND, CROSS_BEHIND, ITEM_MARK_BEHIND, CODE_MARK_BEHIND,
    POINT_BEHIND, SECOND_NUMBER,
) = (1 << bit for bit in range(18))  # fmt: skip
"""What may stand around digits, or be held by their stretch, as bits: a reader is asked where it has a chance."""
HOUR_MARKS = frozenset(":h")
"""Marks behind a second number that may make hours of both: "from 9 to 10:30"."""


def _without_words(read: Callable[[Tokens, int], Stretch]) -> Reader:
    """A reader of digits and marks alone, which are the same in all languages."""
    return lambda tokens, at, lexicon: read(tokens, at)


PHONE = _without_words(phones.phone)
NOTICE, YEAR_OF_AUTHORS = _without_words(notices.read), _without_words(citations.year_of_authors)
MOVE = _without_words(moves.read)

ANYWHERE: tuple[tuple[int, Reader], ...] = (
    (ALWAYS, races.read),
    (ALWAYS, matches.told),
    (ALWAYS, contacts.address),
)
"""Who is asked about all digits that no one else knows."""

GLUED: tuple[tuple[int, Reader], ...] = (
    (SIGN_BEFORE, probabilities.read),
    (BRACKET_BEFORE, signs.read),
    (BRACKET_BEFORE, signs.led),
    (BRACKET_BEFORE, _without_words(probabilities.of_test)),
    (ALWAYS, _without_words(links.in_chunk)),
    (FOUR_DIGITS, NOTICE),
    (FOUR_DIGITS, YEAR_OF_AUTHORS),
    (FOUR_DIGITS, _without_words(codes.lettered)),
    (POINT_BEHIND, positions.read),
    (POINT_BEHIND, items.signed),
    (POINT_BEHIND, MOVE),
    (ALWAYS, machines.read),
    (ALWAYS, codes.read),
    (PRESSURE_HELD, pressures.read),
    (DASH_BEHIND, grades.read),
    (REGISTER_HELD | CODE_MARK_BEHIND, registers.read),
    (GLUED_BEFORE, _without_words(outlines.behind_roman)),
    (GLUED_BEFORE, letters.ahead_of_digits),
    (ALWAYS, hours.read),
    (DOT_BEHIND, _without_words(outlines.version)),
    (DOT_BEHIND, updates.dotted),
    (ALWAYS, PHONE),
    (ALWAYS, leads.read),
    (ALWAYS, titles.digits),
    (ALWAYS, gauges.read),
    (LETTERS_BEHIND, letters.behind_digits),
    (ITEM_MARK_BEHIND, lists.read),
    (POINT_BEHIND, standings.read),
    (ALWAYS, runs.read),
    (DOT_BEHIND, outlines.section),
    (GLUED_BEFORE, _without_words(references.footnote)),
    (SLASH_BEHIND, slashes.read),
    (CROSS_BEHIND, _without_words(slashes.sheet)),
    (DASH_BEHIND, scores.read),
    (ALWAYS, matches.read),
    *ANYWHERE,
)
"""Who is asked about digits that letters, digits or a mark are glued to, and where; the first answer holds."""

APART: tuple[tuple[int, Reader], ...] = (
    (ALWAYS, codes.apart),
    (POINT_BEHIND, positions.read),
    (POINT_BEHIND, items.signed),
    (POINT_BEHIND, MOVE),
    (REGISTER_HELD, registers.read),
    (FOUR_DIGITS, NOTICE),
    (FOUR_DIGITS, YEAR_OF_AUTHORS),
    (FOUR_DIGITS, statutes.year),
    (ZERO, starts.read),
    (ALWAYS, items.bare),
    (CLOCK_AROUND, hours.read),
    (SECOND_NUMBER, pressures.read),
    (ALWAYS, PHONE),
    (ALWAYS, statuses.read),
    (ALWAYS, updates.read),
    (ALWAYS, leads.read),
    (ALWAYS, singulars.read),
    (ALWAYS, elided.read),
    (ALWAYS, titles.digits),
    (ITEM_MARK_BEHIND, lists.read),
    (POINT_BEHIND, standings.read),
    (ALWAYS, gauges.read),
    (ALWAYS, runs.read),
    (ALWAYS, matches.score),
    (ALWAYS, matches.of_half),
    (LETTERS_BEHIND, armies.read),
    *ANYWHERE,
)
"""The same of digits that stand apart: most codes have something glued to them."""


def _by_mark(*rows: tuple[int, Iterable[str]]) -> dict[str, int]:
    bits: dict[str, int] = {}
    for bit, marks in rows:
        for mark in marks:
            bits[mark] = bits.get(mark, 0) | bit
    return bits


BEHIND = _by_mark(
    (DOT_BEHIND, "."),
    (DASH_BEHIND, "-"),
    (SLASH_BEHIND, "/"),
    (CROSS_BEHIND, CROSSES),
    (ITEM_MARK_BEHIND, lists.ITEM_MARKS),
    (CODE_MARK_BEHIND, registers.JOINS),
    (POINT_BEHIND, positions.POSITION_MARKS | moves.DOTS),
)
BEFORE = _by_mark((SIGN_BEFORE, probabilities.SIGNS), (BRACKET_BEFORE, "("))


def read(tokens: Tokens, at: int, lexicon: Lexicon, floor: int) -> Stretch:
    """What begins with the digits at a token; numbers before token `floor` are known to be no figures."""
    low = tokens.low
    idiom = lexicon.idioms.ahead(low, at) if low[at] in lexicon.idioms.first else None
    if idiom is not None:
        return idiom[0], "idiom"
    if at and low[at - 1] in lexicon.places and ranks.is_place(low, at, lexicon):
        return None
    if tokens.held & roles.STATUTE and (dated := statutes.read(tokens, at, lexicon, floor)) is not None:
        return dated
    seen = _seen(tokens, at)
    for when, reader in APART if _stands_apart(tokens, at) else GLUED:
        if when & seen and (found := reader(tokens, at, lexicon)):
            return found
    label = labels.read(tokens, at, lexicon, floor)
    if label is not None or past_whole_date(tokens, at) is not None:  # "DLC 12/07/2020"
        return label
    return names.numbered(tokens, at, lexicon, floor)


def _stands_apart(tokens: Tokens, at: int) -> bool:
    """Whether white space stands on both sides of digits, but for a mark that ends a phrase."""
    if tokens.glued(at):
        return False
    return not tokens.glued(at + 1) or (tokens.low[at + 1] in ".,;:)" and not tokens.glued(at + 2))


def _seen(tokens: Tokens, at: int) -> int:
    """What stands around the digits at a token and is held by their stretch, as bits."""
    low, behind, digits = tokens.low, at + 1, tokens.low[at]
    seen = ALWAYS | _held(tokens.held)
    if len(digits) == YEAR_DIGITS:
        seen |= FOUR_DIGITS
    if digits == starts.REST:
        seen |= ZERO
    if at:
        seen |= BEFORE.get(low[at - 1], 0)
        if tokens.glued(at):
            seen |= GLUED_BEFORE
    if behind < len(low):
        seen |= BEHIND.get(low[behind], 0)
        if low[behind][0].isalpha():
            seen |= LETTERS_BEHIND
        elif tokens.roles[behind] & roles.DIGITS:  # "59 20 N": minutes of a position
            seen |= POINT_BEHIND
    return seen | _joined(tokens, at)


def _held(held: int) -> int:
    """What a stretch holds that makes codes and pressures of digits."""
    return (REGISTER_HELD if held & roles.REGISTER else 0) | (PRESSURE_HELD if held & roles.PRESSURE else 0)


def _joined(tokens: Tokens, at: int) -> int:
    """Whether a second number stands behind a word or mark, and whether either has a word or mark of the clock."""
    marks, low, behind, second, after = tokens.roles, tokens.low, at + 1, at + 2, at + 3
    size = len(marks)
    joined = second < size and marks[second] & roles.DIGITS
    timed = (at and marks[at - 1] & roles.CLOCK) or (
        behind < size and (marks[behind] & roles.CLOCK or low[behind] == "h")
    )
    timed = timed or (joined and after < size and (marks[after] & roles.CLOCK or low[after] in HOUR_MARKS))
    return (SECOND_NUMBER if joined else 0) | (CLOCK_AROUND if timed else 0)
