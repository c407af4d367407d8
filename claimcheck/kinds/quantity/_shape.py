"""The unit behind a number: names, abbreviations and symbols, each judged by what stands around it."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.kinds._shape import nothing_counted
from claimcheck.kinds._shape.amounts import begins_compound
from claimcheck.languages import _international
from claimcheck.languages._international import CROSSES, VOLTS_AND_AMPERES
from claimcheck.lexicon import Phrases
from claimcheck.lexicon.prefixes import degree_scale, prefixed_unit, told_as_heat
from claimcheck.numerals import Number
from claimcheck.values import HALF
from claimcheck.zones import Zone

GLUED_LETTERS = frozenset("mgltWVKLJ")
SPACED_LETTERS = frozenset("mgltWVKLJN")
AMPERES = "A"
"""A letter that is a unit behind a fraction only ("a 12.5 A fuse")."""
INCH = "in"
"""The symbol that is a preposition in many languages."""
EITHER_CASE = frozenset(("kg", "km", "cm", "oz", "ft", "Hz"))
"""Symbols of two letters that are no other word or abbreviation in capitals."""
CERTAIN_LETTERS = frozenset("ωΩ")
"""The letter of the ohm, which is no other word's or label's."""
RAISED_POWERS = {"²": "square", "³": "cubic"}
"""What makes an area or a volume of a length."""
BRACKETS = {"(": ")", "[": "]", "<": ">"}
ELECTRIC, ELECTRIC_REACH = frozenset(("V", "mV", "kV", "W", "mW", "kW", "VA", "kVA", "mA", "Ω", "nF", "µF", "pF")), 12
"""Symbols of electric units, and how many tokens before amperes another one may stand."""
BRACKET_REACH = 10
"""How many tokens before the end of a range the bracket that opens it may stand."""
PAIR = 2
QUOTATION = 300
"""How far back in its line a mark of quotation is searched for that a later one may close."""
LENGTHS = frozenset(
    ("meter", "decimeter", "centimeter", "millimeter", "kilometer", "inch", "foot", "yard", "micrometer", "mile")
)


@functools.cache
def _symbols() -> tuple[Phrases[str], dict[str, str]]:
    exact = {form: key for key, forms in _international.UNIT_SYMBOLS for form in forms}
    return Phrases((form, form) for form in exact), exact


@functools.cache
def _in_any_case() -> dict[str, str]:
    """Symbols that are known whatever the case of their letters: no other symbol has the same ones."""
    found: dict[str, set[str]] = {}
    for form, key in _symbols()[1].items():
        if form.isalpha() and (len(form) > 2 or form in EITHER_CASE):
            found.setdefault(form.lower(), set()).add(key)
    return {form: keys.pop() for form, keys in found.items() if len(keys) == 1}


def unit_behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """The unit behind a number: the token after it and its key."""
    low = zone.tokens.low
    at = zone.beside(number.j)
    if at >= len(low):
        return None
    if number.value == HALF and low[at] in zone.lexicon.articles:
        at += 1
    if low[at] in BRACKETS:
        return _in_brackets(zone, number, at)
    if low[at] == ")":
        return _behind_brackets(zone, number, at)
    found = _prime(zone, number, at) or _unit_at(zone, number, at)
    joined = zone.lexicon.range_words.ahead(low, at) if found is not None else None
    return None if joined is not None and found is not None and joined[0] > found[0] else found


def _unit_at(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    symbol = _symbol_at(zone, number, zone.after_of(at) if zone.takes_of(number) else at)
    named = _named_unit(zone, number, at)
    if symbol is not None and named is not None:
        return max(symbol, named, key=lambda found: found[0])
    return symbol or named


def _in_brackets(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "20 (kg)": the unit alone in brackets, unless the number may be a year above a column."""
    low = zone.tokens.low
    if at + 2 >= len(low) or len(low[at + 1]) < 2 or _may_be_year(number):
        return None
    found = _unit_at(zone, number, at + 1)
    closed = found is not None and low[found[0] : found[0] + 1] == [BRACKETS[low[at]]]
    return (found[0] + 1, found[1]) if found is not None and closed else None


def _behind_brackets(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "(20 ± 2) °C", "(15–20) kg": a unit behind the bracket that closes a number and its margin, or a range."""
    low, tokens = zone.tokens.low, zone.tokens
    opened = next((back for back in range(number.i - 1, max(-1, number.i - BRACKET_REACH), -1) if low[back] == "("), -1)
    inner = zone.number_at(opened + 1) if opened >= 0 else None
    if inner is None or inner is number or tokens.glued(at + 1) or at + 1 >= len(low):
        return None
    joint = low[inner.j] in ("±", "-", "…") or zone.lexicon.range_words.ahead(low, inner.j) is not None
    return _unit_at(zone, number, at + 1) if joint else None


def _may_be_year(number: Number) -> bool:
    return number.plain and len(number.whole) == YEAR_DIGITS


def _prime(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "9\"" where no quotation ends, and the feet of "5'10\""."""
    tokens, low = zone.tokens, zone.tokens.low
    if number.style == "words" or not tokens.glued(at):
        return None
    if low[at] == "'" and low[at + 2 : at + 3] == ['"'] and low[at + 1].isdecimal() and len(tokens.gap(at + 1)) <= 1:
        return (at + 1, "foot") if tokens.glued(at + 2) else None
    if low[at : at + 2] == ["'", "'"] and tokens.glued(at + 1) and not tokens.glued(at + 2):
        return at + 2, "inch"
    if low[at] != '"' or (at + 1 < len(low) and tokens.glued(at + 1) and low[at + 1][0].isalnum()):
        return None
    start = tokens.start[at]
    line = tokens.text.rfind("\n", max(0, start - QUOTATION), start) + 1 or max(0, start - QUOTATION)
    before = tokens.text[line:start]
    quoted = sum(mark == '"' and not last.isdecimal() for last, mark in itertools.pairwise(f" {before}"))
    return (at + 1, "inch") if quoted % 2 == 0 else None


def _named_unit(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """A unit by the page's names and abbreviations."""
    low, tokens = zone.tokens.low, zone.tokens
    if (
        low[at] in "°º"
        and (degrees := zone.lexicon.units.ahead(low, at + 1))
        and degrees[1] in ("degC", "degF", "kelvin")
    ):
        return degrees
    if zone.ends_sentence(at):
        return None
    start = zone.after_of(at) if zone.takes_of(number) else at
    found = zone.lexicon.units.ahead(low, start) or prefixed_unit(zone.lexicon, low, start) or _powered(zone, start)
    found = found or begins_compound(zone, number, at, zone.lexicon.compound_units)
    if found is not None and found[1] == "degree":
        found = degree_scale(zone.lexicon, low, found[0]) or found
    if found is None or (len(low[at]) == 1 and found[0] == at + 1 and not _letter_stands(zone, number, at, low[at])):
        return None
    if found[0] == at + 1 and low[at] in zone.lexicon.function_words and (len(low[at]) <= 2 or _may_be_year(number)):
        return None
    if found[0] < len(low) and low[found[0]] in RAISED_POWERS and tokens.glued(found[0]) and found[1] in LENGTHS:
        return found[0] + 1, f"{RAISED_POWERS[low[found[0]]]}_{found[1]}"
    dotted = found[0] < len(low) and low[found[0]] == "." and len(low[found[0] - 1]) <= 3 and tokens.glued(found[0])
    more = dotted and found[0] + 1 < len(low) and not tokens.written(found[0] + 1)[0].isupper()
    return (found[0] + 1, found[1]) if more else found


def _powered(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "Sq. yards", "cu. ft": a word for a power, and a length."""
    lexicon, low = zone.lexicon, zone.tokens.low
    for powers, prefix in ((lexicon.squares, "square"), (lexicon.cubes, "cubic")):
        after = powers.ahead(low, at)
        if after is None or after[0] >= len(low):
            continue
        symbol = next(symbols_at(zone, after[0]), None)
        found = lexicon.units.ahead(low, after[0]) or (symbol[:2] if symbol is not None else None)
        if found is not None and found[1] in LENGTHS:
            dot = low[found[0] : found[0] + 1] == ["."] and zone.tokens.glued(found[0]) and len(low[found[0] - 1]) < 3
            return found[0] + (dot and found[0] + 1 < len(low)), f"{prefix}_{found[1]}"
    return None


def _symbol_at(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """An international symbol; case decides where two differ in nothing else.

    Behind a number in words no word of grammar is one ("tre mi hanno chiamato").
    """
    for after, key, written in symbols_at(zone, at):
        if len(written) == 1 and written.isalpha() and not _letter_stands(zone, number, at, written):
            continue
        if number.style == "words" and written in zone.lexicon.grammar and written != INCH:
            continue
        if (written == INCH and not _inches(zone, at)) or _is_verb(zone, at, written):
            continue
        return after, "bit" if written == "b" and zone.tokens.glued(at) else key
    return None


def symbols_at(zone: Zone, at: int) -> Iterator[tuple[int, str, str]]:
    """The symbols that begin at a token, the longest first: the token after each, its unit, and how it is written."""
    tokens = zone.tokens
    if at >= len(tokens.low):
        return
    phrases, exact = _symbols()
    for form_tokens, _ in phrases.beginning(tokens.low[at]):
        after = at + len(form_tokens)
        if tuple(tokens.low[at:after]) != form_tokens or not _unbroken(zone, at, after):
            continue
        written = tokens.text[tokens.start[at] : tokens.end[after - 1]]
        key = exact.get(written) or exact.get(written.replace(" ", "")) or _in_any_case().get(written.lower())
        if key is not None:
            yield after, key, written


def _unbroken(zone: Zone, at: int, after: int) -> bool:
    tokens = zone.tokens
    if any(not tokens.glued(index) for index in range(at + 1, after)) and tokens.low[at] != "°":
        return False
    follows = after < len(tokens.low) and tokens.glued(after) and tokens.low[after][0].isalnum()
    return not follows or _are_centimeters(zone, after)


def _are_centimeters(zone: Zone, at: int) -> bool:
    """ "1m80", "1m80 tall": whether two digits stand glued to one and the letter of the metre, and nothing to them."""
    tokens, after = zone.tokens, at + 1
    if tokens.written(at - 1) != "m" or not tokens.low[at].isdecimal() or len(tokens.low[at]) != PAIR:
        return False
    if at < PAIR or len(tokens.low[at - 2]) > 1 or (tokens.glued(after) and tokens.low[after][0].isalnum()):
        return False
    return nothing_counted(zone, after) or tokens.low[after] in zone.lexicon.dimensions


def _letter_stands(zone: Zone, number: Number, at: int, letter: str) -> bool:
    """Whether one letter after a number is a unit: m, g, l, t, W, V and a few more, never before a dot and a name."""
    tokens = zone.tokens
    if letter in CERTAIN_LETTERS or (letter == AMPERES and number.style == "digits" and 0 < number.step < 1):
        return True
    if letter == AMPERES and number.style == "digits" and _is_electric(zone, number.i):
        return True
    if letter in ("B", "b") and tokens.glued(at):
        return _are_bytes(zone, number, at)
    if letter in "CF" and number.style == "digits" and told_as_heat(zone.lexicon, tokens.low, number.i):
        return True
    if letter == "F" and not tokens.glued(at):
        return number.style == "digits" and 0 < number.step < 1
    if letter == "C" and not tokens.glued(at):
        return number.style == "digits" and abs(number.value) < 60
    if tokens.glued(at):
        small = not letter.isascii() and tokens.written(at).islower()
        return letter in GLUED_LETTERS or (letter in "CF" and number.value < 0) or small
    if letter == "K" and _goes_on(zone, at + 1):
        return False
    if letter in VOLTS_AND_AMPERES:
        return at + 1 >= len(tokens.low) or not tokens.low[at + 1][0].isalnum()
    if letter not in SPACED_LETTERS and letter.isascii():
        return False
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    return following != "'" and not (following == "." and at + 2 < len(tokens.low) and len(tokens.low[at + 2]) == 1)


def _is_electric(zone: Zone, at: int) -> bool:
    """ "5 V at up to 1 A": whether digits with the symbol of another electric unit stand before a token."""
    tokens = zone.tokens
    near = range(max(1, at - ELECTRIC_REACH), at)
    return any(tokens.written(back) in ELECTRIC and tokens.low[back - 1].isdecimal() for back in near)


def _are_bytes(zone: Zone, number: Number, at: int) -> bool:
    """ "A 1500B packet", "4096b pages": too many for billions, behind no name, before a noun."""
    tokens, before, after = zone.tokens, number.i - 1, at + 1
    if not number.plain or len(number.whole) < YEAR_DIGITS or after >= len(tokens.low):
        return False
    named = before >= 0 and tokens.written(before)[0].isupper() and tokens.low[before] not in zone.lexicon.grammar
    return not named and tokens.written(after).islower() and _goes_on(zone, after)


def _goes_on(zone: Zone, at: int) -> bool:
    """Whether a word follows that is none of grammar ("a 10 K run"), and that is a noun where these have capitals."""
    low, capital = zone.tokens.low, zone.lexicon.page.capital_nouns
    if at >= len(low) or not low[at][0].isalpha() or low[at] in zone.lexicon.grammar:
        return False
    return not (capital and zone.tokens.written(at).islower())


def _is_verb(zone: Zone, at: int, written: str) -> bool:
    """Whether a symbol is a word of the language and goes on with another one ("la 3 ha vinto" is no area)."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if written == INCH or len(written) < 2 or written not in lexicon.function_words or at + 1 >= len(low):
        return False
    return low[at + 1][0].isalpha() and low[at + 1] not in lexicon.grammar and low[at + 1] not in lexicon.of_words


def _inches(zone: Zone, at: int) -> bool:
    """ "In" is the unit before a mark, a number's partner, or the name of a dimension; else it is the preposition."""
    tokens = zone.tokens
    if at + 1 >= len(tokens.low):
        return True
    word = tokens.low[at + 1]
    partners = CROSSES | zone.lexicon.dimensions | zone.lexicon.multiplied
    return word in partners or not (word[0].isalnum() or word in "([\"'")
