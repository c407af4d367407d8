"""The unit of time behind a number: its name, or a symbol that is no other letter there."""

from __future__ import annotations

import functools

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.kinds._shape import nothing_counted
from claimcheck.kinds._shape.amounts import begins_compound
from claimcheck.kinds.duration._shape import MINUTE_DIGITS, OLDEST
from claimcheck.languages import _international
from claimcheck.languages._international import ELIDED_OF
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, MILLION
from claimcheck.zones import Zone

CLOSING, LONGEST_IN = frozenset(".,;:)"), 2
"""What may close a letter for seconds, and letters of a preposition that may follow it."""
PARTS = 4
"""The most parts of a year that are told by their number."""


@functools.cache
def _symbols() -> dict[str, str]:
    return {form: key for key, forms in _international.DURATION_SYMBOLS for form in forms}


def unit_behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """The unit of time behind a number: the token after it and its name."""
    tokens, low = zone.tokens, zone.tokens.low
    at = zone.beside(number.j)
    if at < len(low) and number.value == HALF and low[at] in zone.lexicon.articles:
        at += 1
    if zone.tokens.low[number.i] in zone.lexicon.articles and _is_ordinal(zone, at):
        return None
    found, start = zone.lexicon.durations.ahead(low, at), at
    part = zone.takes_of(number) or number.value != number.value.to_integral_value()
    if found is None and part and at < len(low) and low[at] not in zone.lexicon.locatives:
        start = zone.after_of(at)
        found = None if _is_of_certain_time(zone, number, at, start) else zone.lexicon.durations.ahead(low, start)
    if found is None and at < len(low) and (low[at] in _adjectives(zone, number) or _is_adjective(zone, number, at)):
        found = zone.lexicon.durations.ahead(low, at + 1)
    if found is None:
        found = begins_compound(zone, number, at, zone.lexicon.compound_times)
    if found is not None and _is_no_unit(zone, number, at):
        return None
    if found is not None and not _year_is_date(zone, number, found):
        longer = zone.lexicon.units.ahead(low, start)
        return None if longer is not None and longer[0] > found[0] else found
    if at >= len(low):
        return None
    if low[at] in zone.lexicon.closing_seconds:
        return (at + 1, "second") if _closes_second(zone, number, at) else None
    symbol = _symbols().get(tokens.written(at))
    if symbol is None or (len(low[at]) == 1 and not _single_stands(zone, number, at)):
        return None
    return at + 1, symbol


def _is_of_certain_time(zone: Zone, number: Number, at: int, after: int) -> bool:
    """ "3,4 miliardi di un anno prima", "200 milioni dell'anno scorso": millions of a certain year are no years."""
    plain = (zone.lexicon.page.of_words[0], ELIDED_OF, "'")
    return number.scale >= MILLION and any(word not in plain for word in zone.tokens.low[at:after])


def _closes_second(zone: Zone, number: Number, at: int) -> bool:
    """ "Не менее 10 с.", "900 с в фильтре": a letter for seconds that a mark closes or a preposition follows, behind a
    word and a number; not "2010. 245 с.".
    """
    low, lexicon, after = zone.tokens.low, zone.lexicon, at + 1
    closed = after >= len(low) or (low[after] in CLOSING and zone.tokens.glued(after))
    closed = (
        closed or low[after] in lexicon.joiners or (low[after] in lexicon.noun_leads and len(low[after]) <= LONGEST_IN)
    )
    return closed and zone.tokens.written(at).islower() and number.i > 0 and low[number.i - 1].isalpha()


def _is_no_unit(zone: Zone, number: Number, at: int) -> bool:
    """Whether a word for a unit of time at a token means something else there, or is not what the number counts."""
    lexicon, low = zone.lexicon, zone.tokens.low
    if low[at] in lexicon.unit_homographs and not _homograph_stands(zone, at):
        return True
    if _are_each(zone, number, at) or is_compounded(zone, number, at):
        return True
    return number.value > 1 and (lexicon.one_earlier.ahead(low, at) is not None or is_numbered(zone, number))


def _adjectives(zone: Zone, number: Number) -> frozenset[str]:
    """The adjectives that may stand between a number, or an article that is one, and its unit of time."""
    article = number.j == number.i + 1 and zone.tokens.low[number.i] in zone.lexicon.articles
    return zone.lexicon.whole_units if article else zone.lexicon.time_adjectives


def _is_adjective(zone: Zone, number: Number, at: int) -> bool:
    """ "Five turbulent years", "drei schadenfreien Jahren": a word that no page lists before several units of time."""
    tokens, page, unit = zone.tokens, zone.lexicon.page, at + 1
    if not (page.head_last or page.adjective_endings) or number.weak or number.value <= 1 or unit >= len(tokens.low):
        return False
    word = tokens.written(at)
    if at != number.j or not word.isalpha() or not word.islower() or tokens.gap(unit) != " ":
        return False
    if word in zone.lexicon.grammar or not word.endswith(page.adjective_endings or ("",)):
        return False
    if zone.number_at(at) is not None:  # "півтори-дві години"
        return False
    if any(table.ahead(tokens.low, at) for table in (zone.lexicon.known, zone.lexicon.concepts)):
        return False
    return page.declined or not page.plural_endings or tokens.low[unit].endswith(page.plural_endings)


def _are_each(zone: Zone, number: Number, at: int) -> bool:
    """ "Двух месячных платежей": whether a plural adjective of a unit stands there, and its noun behind it."""
    low, page, noun = zone.tokens.low, zone.lexicon.page, at + 1
    if not page.inverts or number.value <= 1 or noun >= len(low) or at > number.j or not zone.tokens.gap(at):
        return False
    unit = zone.lexicon.durations.ahead(low, at)
    if not low[at].endswith(page.plural_ordinals) or unit is None or zone.lexicon.periods.ahead(low, at) is not None:
        return False
    return zone.tokens.gap(at) != "-" and low[noun].isalpha() and low[noun] not in zone.lexicon.grammar


def is_compounded(zone: Zone, number: Number, at: int) -> bool:
    """ "312 night-shift nurses", "ten day-care centres": a unit in the singular that a hyphen makes part of a name.

    Not so of "three year-old" and "two hour-long".
    """
    tokens, lexicon, noun = zone.tokens, zone.lexicon, at + 1
    if not lexicon.page.head_last or number.value <= 1 or noun >= len(tokens.low) or tokens.gap(at) != " ":
        return False
    shaped = lexicon.ages.ahead(tokens.low, noun) is not None or tokens.low[noun] in lexicon.dimensions
    return tokens.gap(noun) == "-" and not shaped and not tokens.low[at].endswith(lexicon.page.plural_endings)


def is_numbered(zone: Zone, number: Number) -> bool:
    """ "2 trimestre": digits before a form of a unit that no more than one is counted in, so that they number it."""
    low, at = zone.tokens.low, number.j
    return number.plain and 1 < number.value <= PARTS and at < len(low) and low[at] in zone.lexicon.numbered


def _homograph_stands(zone: Zone, at: int) -> bool:
    """Whether a short form that is another word too is a unit of time ("1 u"): glued on, or nothing behind it."""
    after = at + 1
    if after < len(zone.tokens.low) and zone.tokens.glued(after) and zone.tokens.low[after].isdecimal():
        return False
    return zone.tokens.glued(at) or nothing_counted(zone, after)


def _is_ordinal(zone: Zone, at: int) -> bool:
    """Whether "second" is no unit of time but counts the noun behind it ("un segundo caso")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at + 1 >= len(low) or lexicon.ordinals.ahead(low, at) is None:
        return False
    behind = low[at + 1]
    return behind[0].isalpha() and (behind not in lexicon.function_words or behind in lexicon.of_words)


def _year_is_date(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "2019 года" is a year, not two thousand years."""
    four = len(number.whole) == YEAR_DIGITS and number.plain and may_be_year(number.value)
    return four and found[1] == "year" and zone.lexicon.year_words.ahead(zone.tokens.low, number.j) is not None


def _single_stands(zone: Zone, number: Number, at: int) -> bool:
    """One letter is a unit of time when it is h or s, or a mark of minutes between digits."""
    letter, tokens = zone.tokens.written(at), zone.tokens
    if letter == "s" and (_is_age_in_tens(zone, number) or _is_age_group(zone, number)):
        return False
    if letter in ("h", "s") or (letter == "d" and tokens.glued(at)):
        after = at + 1
        if after >= len(tokens.low) or not tokens.glued(after):
            return True
        if letter == "h" and tokens.low[after].isdecimal():
            return tokens.low[after + 1 : after + 2] == ["min"] or len(tokens.low[after]) == MINUTE_DIGITS
        elided = tokens.low[after] == "'" and tokens.gap(at) and tokens.glued(after + 1)
        return not (elided or tokens.low[after][0].isalnum() or _power(tokens, after))
    return False


def _is_age_in_tens(zone: Zone, number: Number) -> bool:
    """ "In her 40s", "in his late 30s"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    third = lexicon.thirds.behind(low, number.i)
    at = third[0] if third is not None else number.i
    return at > 0 and low[at - 1] in lexicon.possessives and number.value < OLDEST and number.value % 10 == 0


def _is_age_group(zone: Zone, number: Number) -> bool:
    """ "Over-50s", "the under-18s", "the over 50s"."""
    low, glued, dash = zone.tokens.low, zone.tokens.glued, number.i - 1
    bound = zone.lexicon.qualifiers.behind(low, number.i)
    if bound is not None and bound[0] and low[bound[0] - 1] in zone.lexicon.determiners:
        return True
    return dash > 0 and low[dash] == "-" and low[dash - 1].isalpha() and glued(dash) and glued(number.i)


def _power(tokens: Tokens, at: int) -> bool:
    """Whether a power is glued on ("s-1", "s⁻²"), so that the letter is part of a larger unit."""
    following = at + 1
    return tokens.low[at] in "-⁻" and tokens.glued(following) and not tokens.low[following].isalpha()
