"""What the kinds ask of a stretch of text."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.languages.concepts import MEASURES
from claimcheck.numerals import Number
from claimcheck.values import HALF, Interval, Value
from claimcheck.zones import Zone

SIGNS = CURRENCY_SIGNS | frozenset("%/-°")
"""Marks that belong to a number before them."""
ALONE_WITHIN = 9
"""How many code points of its line, less one, may stand to either side of a figure that is alone on it."""
ROUGH = Decimal("0.2")
"""Within what share of itself a fraction in words is meant: "a quarter" may be 23 % or 27 %."""
WHOLES = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000)))
"""What a share in two numbers is counted by."""
BOTH = (Decimal(1), Decimal(2))
"""The halves of a whole."""
VOTES_REACH = 12
"""How many tokens before one who voted other votes may stand."""
FIRST_UNPLACED, LAST_UNPLACED = 1500, 2100
"""What looks like a year behind a noun."""


def nobody_counted(zone: Zone, at: int) -> bool:
    """Whether no noun that a number of years could count stands at a token: a verb, a word of grammar, a small word."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low) or not low[at][0].isalpha() or low[at] in lexicon.grammar or lexicon.acts(low, at):
        return True
    if not zone.tokens.written(at).islower() or lexicon.concepts.ahead(low, at) is not None:
        return False
    plural = lexicon.page.plural_endings
    return lexicon.page.capital_nouns or (bool(plural) and not low[at].endswith(plural))


def begins_period(zone: Zone, at: int) -> bool:
    """Whether one period told from the document's own begins at a token: "38 last year" are 38 of then."""
    low, lexicon = zone.tokens.low, zone.lexicon
    relative = lexicon.relative.ahead(low, at)
    period = lexicon.periods.ahead(low, relative[0]) if relative is not None else None
    return period is not None and lexicon.plurals.isdisjoint(low[at : period[0]])


def half_in_turn(zone: Zone, number: Number) -> bool:
    """ "The second half of the meeting": an ordinal that tells both halves apart, right before the half."""
    half = zone.number_at(number.j)
    return half is not None and half.value == HALF and number.value in BOTH and half.j == half.i + 1


def is_half_in_turn(zone: Zone, number: Number) -> bool:
    """The same of the half: it is no share."""
    turn = zone.number_before(number.i) if number.value == HALF else None
    return turn is not None and turn.ordinal and half_in_turn(zone, turn)


def earlier_votes(zone: Zone, number: Number) -> list[Number]:
    """The numbers shortly before one, which may be other votes ("13 votes for and one against")."""
    near = range(number.i - VOTES_REACH, number.i + 1)
    return [other for other in zone.numbers if other.j in near and not other.weak]


def alone(zone: Zone, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` are all that stands on their line but marks."""
    text, start, end = zone.tokens.text, zone.tokens.start[i], zone.tokens.end[j - 1]
    if end - start > 60:
        return False
    before, behind = text[max(0, start - ALONE_WITHIN) : start], text[end : end + ALONE_WITHIN]
    before, behind = (
        before[max(before.rfind("\n"), before.rfind("\t")) + 1 :],
        behind.split("\n", 1)[0].split("\t", 1)[0],
    )
    return (
        len(before) < ALONE_WITHIN
        and len(behind) < ALONE_WITHIN
        and not any(letter.isalnum() for letter in before + behind)
    )


def is_unplaced_year(zone: Zone, number: Number) -> bool:
    """ "The summit 2019", "Photoshop 2022": behind a noun what looks like a year, and no date was read there."""
    tokens, before = zone.tokens, number.i - 1
    if (
        not number.plain
        or len(number.whole) != YEAR_DIGITS
        or not FIRST_UNPLACED <= number.value <= LAST_UNPLACED
        or before < 0
    ):
        return False
    word = tokens.low[before]
    known = word in zone.lexicon.grammar or zone.lexicon.qualifiers.behind(tokens.low, number.i) is not None
    return word.isalpha() and not known and not _tells_amount(zone, before)


def _tells_amount(zone: Zone, at: int) -> bool:
    """Whether a word names a deed or a measure, which has an amount behind it."""
    return not MEASURES.isdisjoint(zone.lexicon.meanings.concepts(zone.tokens.low[at]))


def nothing_counted(zone: Zone, at: int) -> bool:
    """Whether a clause ends at a token, or a word of grammar stands there."""
    low = zone.tokens.low
    return at >= len(low) or low[at] in zone.lexicon.function_words or not (low[at][0].isalnum() or low[at] in SIGNS)


def within(value: Value, margin: Number | None) -> Value:
    """The value give or take a margin."""
    if margin is None or value.first is None:
        return value
    return evolve(value, comparator="~", interval=Interval.around(value.first, margin.value))
