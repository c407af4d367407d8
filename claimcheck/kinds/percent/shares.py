"""Fractions that are a share of something: "two thirds of the members", "half voted", "fell by a third"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.kinds._shape import ROUGH, is_half_in_turn
from claimcheck.kinds._shape.amounts import one_and_a_half
from claimcheck.kinds.percent._shape import SYMBOLS
from claimcheck.numerals import Number, closes_part, is_apposed, is_said_of
from claimcheck.tokens import STATEMENT_ENDS
from claimcheck.values import HALF
from claimcheck.zones import Reading, Zone, value_of

LETTERS = frozenset("gl")
"""Symbols of a single letter that stand behind a fraction even where they are words or articles ("1/4 l d'eau")."""
PHRASE_ENDS = frozenset(".,;:)!?")
PARTS_IN_A_WORD = (HALF, HALF / 2, HALF + HALF / 2)
"""A half and quarters, which are words of their own ("половина", "четверть", "driekwart")."""
TENTHS = 10
"""From here on a part may be one of a point of percent ("bajó dos décimas")."""
CHANGE_REACH = 12
"""Tokens before "by a third" that are searched for a verb of change."""
PAYING_REACH = 5
"""Tokens before a half that are searched for a verb of paying."""
FILLED_REACH = 2
"""Tokens before a part that are searched for what is full to it: an adjective and a preposition."""
COUNTED_REACH = 4
"""Tokens before the comma in front of a part among which what is counted begins."""
SHARE_REACH = 8
"""Tokens before a fraction in digits that are searched for a word for a share."""


def read(zone: Zone, number: Number) -> Reading | None:
    """ "Two thirds of the members", "nine out of ten doctors": a share, its literal kept."""
    if not 0 < number.value < 1 or number.scale != 1 or not (number.denominator or number.value in PARTS_IN_A_WORD):
        return None
    if number.style != "fraction" and not (number.weak or number.value > HALF):
        return None
    if one_and_a_half(zone, number, zone.lexicon.units) or one_and_a_half(zone, number, zone.lexicon.durations):
        return None
    if _describes(zone, number) or is_half_in_turn(zone, number):
        return None
    bound = number.j < len(zone.tokens.low) and (_bound(zone, number) or _acts(zone, number))
    bound = bound or _is_limit(zone, number) or _is_filled(zone, number) or _is_price(zone, number)
    if not (
        bound
        or _changed_by(zone, number)
        or _one_of_so_many(zone, number)
        or _is_tied(zone, number)
        or _is_said_of_counted(zone, number)
        or _is_told_share(zone, number)
        or is_said_of(zone.tokens.low, number.i, number.j, zone.lexicon)
        or (not number.ordinal and is_apposed(zone.tokens.low, number.i, number.j, zone.lexicon))
        or (not number.ordinal and closes_part(zone.tokens.low, number.i, number.j, zone.lexicon))
    ):
        return None
    if _is_of_unit(zone, number) or _is_symbol(zone, number):
        return None
    value = value_of(number, Decimal(100))
    if "digits" not in number.trace and value.comparator == "=":
        value = value.roughly(ROUGH)
    reading = Reading(number.i, number.j, "percent", value, number, "percent")
    reading.trace.append("share:fraction")
    return reading


def _is_told_share(zone: Zone, number: Number) -> bool:
    """ "Each heir's share is 1/3", "доля составляет 1/3": a fraction in digits behind a word for a share."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if number.style != "fraction" or "digits" not in number.trace or number.value * number.denominator >= TENTHS:
        return False
    for back in range(number.i - 1, max(-1, number.i - 1 - SHARE_REACH), -1):
        if low[back] in STATEMENT_ENDS or low[back] == "," or low[back].isdecimal():
            return False
        if "share" in lexicon.meanings.concepts(low[back]):
            return True
    return False


def _is_of_unit(zone: Zone, number: Number) -> bool:
    """Whether a fraction is one of a unit, a currency or a time ("half a litre"); a year with its number is no time,
    nor is that in which something fell by a half ("a baissé de moitié en un an").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if number.j < len(low) and low[number.j] in lexicon.page.in_words[:2]:
        return False
    glued = zone.tokens.glued(number.j) and lexicon.durations.ahead(low, number.j) is not None  # "полмесяца"
    part = number.j if glued else zone.after_of(number.j)
    part += part < len(low) and low[part] in lexicon.articles - lexicon.determiners and number.value == HALF
    if lexicon.units.ahead(low, part) or lexicon.currencies.ahead(low, part):
        return True
    year = lexicon.year_words.ahead(low, part)
    dated = year is not None and zone.number_at(year[0]) is not None
    return lexicon.durations.ahead(low, part) is not None and not dated and not zone.time_adjective(part)


def _describes(zone: Zone, number: Number) -> bool:
    """ "El precio medio de la vivienda": a half right behind a noun, where it is an adjective for what is average."""
    low, lexicon = zone.tokens.low, zone.lexicon
    adjective = number.weak and number.j == number.i + 1 and low[number.i] in lexicon.page.middling
    return adjective and number.i > 0 and low[number.i - 1][0].isalpha() and low[number.i - 1] not in lexicon.grammar


def _is_filled(zone: Zone, number: Number) -> bool:
    """ "A third full", "voor een derde gevuld", "piena per un terzo": how much of a whole is full or done."""
    low, lexicon, first = zone.tokens.low, zone.lexicon, number.i
    if number.j < len(low) and low[number.j] in lexicon.filled:
        return True
    hedge = lexicon.qualifiers.behind(low, first)
    first = hedge[0] if hedge is not None else first
    near = low[max(0, first - FILLED_REACH) : first]
    return near[-1:] != [] and near[-1] in lexicon.grammar and not lexicon.filled.isdisjoint(near)


def _is_price(zone: Zone, number: Number) -> bool:
    """ "Half price", "zahlen den halben Preis", "pagano la metà": half of what is paid elsewhere."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if number.value != HALF or "digits" in number.trace:
        return False
    if after < len(low) and low[after] in lexicon.prices:
        return True
    ends = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.grammar - lexicon.articles
    ends = ends or lexicon.weekdays.ahead(low, after) is not None
    near = low[max(0, number.i - PAYING_REACH) : number.i]
    return ends and not lexicon.payers.isdisjoint(near)


def _is_symbol(zone: Zone, number: Number) -> bool:
    """ "1/8 l", "¼ kg": whether the symbol of a unit stands apart behind a fraction in digits, and is no word there."""
    tokens, at = zone.tokens, number.j
    if at >= len(tokens.low) or tokens.low[at + 1 : at + 2] == ["'"] or "words" in number.trace:
        return False
    written = tokens.written(at)
    return written in SYMBOLS and (written in LETTERS or written not in zone.lexicon.grammar)


def _is_limit(zone: Zone, number: Number) -> bool:
    """ "More than half voted": a bare half behind a bound, and neither "half a mile" nor "half people" behind."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    bound = _qualifier(zone, number)
    if not number.weak or number.value != HALF or bound is None or bound[1] in ("~", "="):
        return False
    if low[at : at + 1] == ["("]:
        return True  # "more than half (53%) of the members"
    if at >= len(low) or low[at] in PHRASE_ENDS:
        return bound[0] > 0 and not any(_is_bounded(zone, other) for other in zone.numbers if other is not number)
    if not low[at][0].isalpha():
        return False
    if lexicon.known.ahead(low, at + (low[at] in lexicon.articles)):
        return False
    return lexicon.concepts.ahead(low, at) is None or low[at].endswith(lexicon.page.verb_endings)


def _is_bounded(zone: Zone, number: Number) -> bool:
    """Whether a number is a part that a word before it bounds ("more than a quarter and less than a half")."""
    bound = _qualifier(zone, number) if 0 < number.value < 1 else None
    return bound is not None and bound[1] not in ("~", "=")


def _qualifier(zone: Zone, number: Number) -> tuple[int, str] | None:
    """The hedge or bound before a number, or before its article."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    return lexicon.qualifiers.behind(low, at) or (
        lexicon.qualifiers.behind(low, at - 1) if at > 1 and low[at - 1] in lexicon.determiners else None
    )


def _acts(zone: Zone, number: Number) -> bool:
    """ "Un tercio contestó", "nearly half said": a part and a verb, as far as lists and endings tell.

    A half needs a hedge or its article; where nouns describe nouns in words of their own, "the half" may be of a match.
    """
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    if number.style == "fraction":
        part = number.denominator < TENTHS or "ratio" in number.trace
        denied = lexicon.negated.ahead(low, at)
        at = denied[0] if denied is not None else at
        return part and zone.tokens.gap(at) == " " and lexicon.acts(low, at)
    article = number.i > 0 and low[number.i - 1] in lexicon.determiners
    article = article and (lexicon.page.compound or not lexicon.page.head_last)
    if number.value != HALF or not (article or _qualifier(zone, number)) or zone.tokens.gap(at) != " ":
        return False
    small = article and lexicon.page.capital_nouns and zone.tokens.written(at).islower()
    return lexicon.acts(low, at) or (small and low[at] not in lexicon.grammar)


def _is_tied(zone: Zone, number: Number) -> bool:
    """ "Dont la moitié", "also die Hälfte": a part right behind words that tie it to a whole told before."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    at -= at > 0 and low[at - 1] in lexicon.determiners
    hedge = lexicon.qualifiers.behind(low, at)
    at = hedge[0] if hedge is not None else at
    at -= at > 0 and low[at - 1] in lexicon.determiners
    by = lexicon.by_amount.behind(low, at)
    at = by[0] if by is not None and lexicon.that_is.behind(low, by[0]) else at
    return lexicon.of_which.behind(low, at) is not None or lexicon.that_is.behind(low, at) is not None


def _is_said_of_counted(zone: Zone, number: Number) -> bool:
    """ "142 solicitudes, la mitad incompletas": a part between what is counted, a comma, and an adjective of it."""
    low, lexicon, adjective = zone.tokens.low, zone.lexicon, number.j
    comma = number.i - 1
    comma -= comma > 0 and low[comma] in lexicon.determiners
    after = adjective + 1
    if not lexicon.page.agreeing or comma < 1 or low[comma] != "," or adjective >= len(low):
        return False
    plural = low[adjective].isalpha() and low[adjective].endswith(lexicon.page.plural_endings)
    if not plural or low[adjective] in lexicon.grammar or (after < len(low) and low[after] not in PHRASE_ENDS):
        return False
    counted = (zone.number_before(noun) for noun in range(comma - 1, max(0, comma - COUNTED_REACH), -1))
    return any(many is not None and not (many.weak or many.ordinal) for many in counted)


def _one_of_so_many(zone: Zone, number: Number) -> bool:
    """ "One in five said no": a ratio in words that begins with one is a share, whatever follows."""
    if "ratio" not in number.trace or "words" not in number.trace or number.value * number.denominator != 1:
        return False
    return number.j < len(zone.tokens.low)


def _of_several(zone: Zone, number: Number) -> bool:
    """ "Een kwart sociale huur", "ein Drittel Frauen": a part, then an adjective or a plural without "of"."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    if number.style != "fraction" or low[at - 1] not in lexicon.fraction_nouns or not lexicon.page.compound:
        return False
    following = low[at + 1] if at + 1 < len(low) else "."
    adjective = low[at].endswith(lexicon.page.adjective_endings) and following[0].isalpha()
    plural = low[at].endswith(lexicon.page.plural_endings) or lexicon.concepts.ahead(low, at) is not None
    return plural or (adjective and following not in lexicon.grammar)


def _changed_by(zone: Zone, number: Number) -> bool:
    """ "Fell by a third", "um mehr als ein Drittel gesunken": a part beside a verb of change."""
    low, lexicon = zone.tokens.low, zone.lexicon
    hedge = _qualifier(zone, number)
    at = number.i if hedge is None else hedge[0]
    led = lexicon.by_amount.behind(low, at)
    if number.value not in PARTS_IN_A_WORD and not (number.style == "fraction" and number.denominator < TENTHS):
        return False
    if led is not None and lexicon.changes.ahead(low, number.j):
        return True
    if led is None:
        return lexicon.changes.ahead(low, at - 1) is not None if at else False
    for back in range(at - 1, max(-1, led[0] - 1 - CHANGE_REACH), -1):
        if low[back] in STATEMENT_ENDS:
            return False
        if lexicon.changes.ahead(low, back) is not None:
            return True
    return led[0] - 1 - CHANGE_REACH < 0 and zone.changed_earlier()


def _is_of_number(zone: Zone, number: Number) -> bool:
    """ "Две трети из 900 сотрудников": a part, "out of" and how many there are."""
    part = number.style == "fraction" or number.value in PARTS_IN_A_WORD
    whole = zone.lexicon.out_of.ahead(zone.tokens.low, number.j) if part else None
    return whole is not None and zone.number_at(whole[0]) is not None


def _bound(zone: Zone, number: Number) -> bool:
    """Whether the words behind name what the fraction is a part of."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    at += number.style == "fraction" and low[at] in lexicon.portions
    if lexicon.of_after(low, at):
        return at + 1 < len(low) and low[at + 1] not in ",.;:"
    if (
        lexicon.of_which.ahead(low, at)
        or _is_of_number(zone, number)
        or (number.style == "fraction" and lexicon.differences.ahead(low, at))
    ):
        return True
    if number.style == "fraction" and lexicon.page.capital_nouns and zone.tokens.written(at).islower():
        return True
    if number.style == "fraction" and number.denominator < TENTHS and low[at] in lexicon.finite | lexicon.adverbs:
        return True
    if number.style == "fraction" and number.denominator >= TENTHS and low[at] in lexicon.grammar:
        return False
    several = number.style == "fraction" and number.value * number.denominator > 1
    bare = lexicon.page.bare_genitive or "ratio" in number.trace or _of_several(zone, number)
    if not (several or bare) or not zone.tokens.gap(at):
        return False
    at += low[at] in lexicon.wholes
    return at < len(low) and low[at][0].isalpha() and low[at] not in lexicon.function_words
