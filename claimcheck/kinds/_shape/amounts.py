"""What money, lengths of time and quantities share: words of weights and of money, and the half behind a unit."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import roles
from claimcheck.kinds._shape import nothing_counted
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.lexicon import Phrases
from claimcheck.numerals import Number
from claimcheck.values import HALF, HUNDRED, MILLION, TEN, Value
from claimcheck.zones import Reading, Zone

WEIGHT_REACH = 7
"""How many tokens before and behind are searched for what tells a weight from money."""
SHORTEST_WORD = 2
"""A unit of more letters than this is named, and not written as a symbol."""


def weight_or_money(zone: Zone, number: Number, after: int) -> str:
    """Whether a word that names a unit and a currency ("pounds") is "weight" or "money" here; "" where nothing tells.

    Args:
        after: The token after the word.
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if number.scale >= MILLION or _hundredths_follow(zone, after) or _is_told_again(zone, after):
        return "money"
    if _is_of_substance(zone, after):
        return "weight"
    for at in near(zone, number, after):
        for table, meaning in ((lexicon.paying, "money"), (lexicon.weighing, "weight")):
            if table.ahead(low, at):
                return meaning
    return lexicon.page.weights_and_money


def _hundredths_follow(zone: Zone, at: int) -> bool:
    """Whether a number of two digits stands behind a sum and nothing that it counts: "five pounds twenty"."""
    number, low = zone.number_at(at), zone.tokens.low
    if number is None or not TEN <= number.value < HUNDRED or number.value % 1 or number.ordinal:
        return False
    return number.j >= len(low) or not low[number.j][0].isalnum()


def _is_told_again(zone: Zone, at: int) -> bool:
    """ "Ten thousand pounds (£10,000)": whether a sign of money stands in brackets behind a sum in words."""
    low, sign = zone.tokens.low, at + 1
    return sign < len(low) and low[at] == "(" and low[sign] in CURRENCY_SIGNS


def near(zone: Zone, number: Number, after: int) -> tuple[int, ...]:
    """The tokens around a number and its unit that tell what it is, the nearest first."""
    last = min(len(zone.tokens.low), after + WEIGHT_REACH)
    return (*range(number.i - 1, max(-1, number.i - WEIGHT_REACH), -1), *range(after, last))


def _is_of_substance(zone: Zone, at: int) -> bool:
    """Whether what weighs so much stands behind a unit: "pounds of butter", "Pfund Mehl"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.of_after(low, at):
        noun = zone.after_of(at)
        return noun < len(low) and low[noun][0].isalpha() and low[noun] not in lexicon.grammar | lexicon.determiners
    if not lexicon.page.compound_nouns or at >= len(low) or low[at] in lexicon.grammar or zone.number_at(at):
        return False
    small = zone.tokens.written(at)[0].islower()
    return low[at][0].isalpha() and small != lexicon.page.capital_nouns and not lexicon.paying.ahead(low, at)


def begins_compound(zone: Zone, number: Number, at: int, table: Sequence[tuple[str, str]]) -> tuple[int, str] | None:
    """ "100-uursinspectie", "3-literpot": the key of a compound glued on by a hyphen, by how it begins."""
    if at == number.j or not number.plain or at >= len(zone.tokens.low):
        return None
    word = zone.tokens.low[at]
    return next(((at + 1, key) for form, key in table if word.startswith(form)), None)


def half_behind(zone: Zone, value: Value, after: int, unit: str, units: Phrases[str]) -> tuple[Value, int]:
    """ "Une heure et demie", "a mile and a half", "cinco dólares y medio": the half of a unit behind it.

    The unit may be said again ("een jaar en een kwart jaar"); another one is another amount. Or another part of it
    ("an hour and three quarters").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if after >= len(low) or not zone.tokens.roles[after] & roles.GROWS:
        return value, after
    if value.first is None or value.first != value.last:
        return value, after
    for phrases, part in ((lexicon.halves, HALF), (lexicon.quarters, HALF / 2)):
        found = phrases.ahead(low, after)
        if found is None:
            continue
        again = units.ahead(low, found[0])
        end = again[0] if again is not None and again[1] == unit else found[0]
        if end > found[0] or not _goes_on(zone, end):
            return Value.number(value.first + part, step=part, worded=True), end
    further = zone.number_at(after + 1) if low[after] in lexicon.joiners else None
    if further is None or further.style != "fraction" or "ratio" in further.trace:
        return value, after
    if further.value < 1 and not _goes_on(zone, further.j):
        return Value.number(value.first + further.value, step=further.value, worded=True), further.j
    return value, after


def one_or_two(zone: Zone, value: Value, after: int) -> tuple[Value, int]:
    """ "An hour or two", "una milla o dos": from one to the number behind "or", the unit said once."""
    low, lexicon = zone.tokens.low, zone.lexicon
    second = zone.number_at(after + 1) if after < len(low) and low[after] in lexicon.alternatives else None
    if second is None or not value.first == value.last == 1 or second.value not in (2, 3) or second.ordinal:
        return value, after
    if second.comparator != "=" or not (nothing_counted(zone, second.j) or lexicon.ago.ahead(low, second.j)):
        return value, after
    return Value.span(value, Value.number(second.value)), second.j


def one_and_a_half(zone: Zone, number: Number, units: Phrases[str]) -> Reading | None:
    """ "Kilo y medio", "ano e meio": one unit, which goes without saying, and the half of it."""
    low, lexicon, joiner = zone.tokens.low, zone.lexicon, number.i - 1
    if number.value != HALF or number.style != "words" or joiner <= zone.floor or low[joiner] not in lexicon.joiners:
        return None
    found = units.behind(low, joiner)
    if found is None or found[0] < zone.floor or zone.number_before(found[0]) or len(low[found[0]]) <= SHORTEST_WORD:
        return None
    if number.j < len(low) and low[number.j][0].isalnum() and low[number.j] not in lexicon.function_words:
        return None
    value = Value.number(1 + HALF, step=HALF, worded=True)
    reading = Reading(found[0], number.j, "number", value, number, found[1])
    reading.trace.append("one and a half")
    return reading


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether a half is one of something that is named behind it ("and half a litre", "and half of the water").

    Where adjectives agree, such a half stands right before its noun, and what "of" or an article begins is the next
    phrase ("une heure et demie les jours de marché", "nove meses e meio no mar").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low):
        return False
    agreeing = lexicon.page.agreeing and not lexicon.page.head_last
    at += not agreeing and lexicon.of_after(low, at) and low[at] not in lexicon.determiners
    if at >= len(low) or lexicon.range_words.ahead(low, at) is not None:
        return False
    return lexicon.known.ahead(low, at) or (not agreeing and low[at] in lexicon.articles | lexicon.determiners)
