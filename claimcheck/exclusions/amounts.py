"""Digits behind a word of reference that are an amount, a day, a price, or the day of a street's name."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions import contacts
from claimcheck.exclusions._shape import (
    CODES,
    SAID_WHAT,
    UNIT_LETTERS,
    known_word,
    leads_to_price,
)
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.languages._international import CROSSES, LAW_NUMBER_SIGNS, SCALE_LETTERS
from claimcheck.languages.concepts import HELD
from claimcheck.lexicon import Lexicon
from claimcheck.lexicon.prefixes import DEGREE_LETTERS
from claimcheck.numerals import digits, takes_few
from claimcheck.tokens import Tokens
from claimcheck.values import ONE, TEN

HELD_DIGITS = 3
"""A number of so many digits counts what is held behind any word of reference."""
MODIFIERS = 4
"""So many tokens may stand between an article and its noun, hyphens among them."""
FINEST_MARK = Decimal("0.01")
"""To what part of one a mark of an examination is given."""
SYMBOLS_ALONE = frozenset("mg")
"""Symbols of units, of one letter, that are read apart from their number though a letter or item may be meant."""
OF_MEMORY = "byte"
"""How the names of units end whose symbols are capitals in any script ("250 МБ")."""
POWERS = frozenset("²³23")
"""Powers of the metre behind its letter."""
REFERS = roles.EXCLUDED | roles.EXCLUDED_PAIR


def is_otherwise(tokens: Tokens, at: int, number: int, lexicon: Lexicon) -> bool:
    """Whether the digits behind a word of reference are an amount, a day, a price, or the day of a street's name."""
    if _is_long_number(tokens, at, number):
        return False
    if is_amount(tokens, number, lexicon) or _day_of_month(tokens, number, lexicon) or _is_price(tokens, at, number):
        return True
    if _is_led_to(tokens, at, number, lexicon) or _is_of_year(tokens.low, number, lexicon):
        return True
    if tokens.low[at] in lexicon.school_marks and _is_mark(tokens, number, lexicon):
        return True
    if _is_described(tokens, at, lexicon) and _are_held(tokens.low, number + 1, HELD_DIGITS, lexicon):
        return len(tokens.low[number]) > 1
    return contacts.names_place(tokens, number, lexicon) and contacts.past_date(tokens, number, lexicon) is not None


def _is_of_year(low: list[str], number: int, lexicon: Lexicon) -> bool:
    """ "Дом 2014 года постройки": four digits that may be a year, and the word for it behind."""
    told = lexicon.year_words.ahead(low, number + 1) is not None and not lexicon.page.head_last
    return told and len(low[number]) == YEAR_DIGITS and may_be_year(int(low[number]))


def _is_mark(tokens: Tokens, number: int, lexicon: Lexicon) -> bool:
    """ "Nota 4,7": whether a number below ten with one decimal or two stands there."""
    read = digits.literal(tokens, number, lexicon)
    return read is not None and read[2] < TEN and FINEST_MARK <= read[3] < ONE


def _is_led_to(tokens: Tokens, at: int, number: int, lexicon: Lexicon) -> bool:
    """ "В регионе 45 школ": a preposition, a noun alone, and so many of what is known and agrees with the number."""
    low, noun = tokens.low, number + 1
    if not lexicon.page.never_many or number != at + 1 or not at or low[at - 1] not in lexicon.noun_leads:
        return False
    if noun >= len(low) or tokens.glued(noun) or takes_few(int(low[number])) or low[noun] in lexicon.references.first:
        return False
    known = lexicon.concepts.ahead(low, noun) is not None and low[noun] not in lexicon.grammar | lexicon.finite
    return known and not low[noun].endswith((*lexicon.page.never_many, *lexicon.page.finite_endings))


def _is_long_number(tokens: Tokens, at: int, number: int) -> bool:
    """ "No. 9,482,113": whether a sign of numbers leads to three groups of digits."""
    low = tokens.low
    grouped = low[number + 1 : number + 4 : 2] == [",", ","] and tokens.glued(number + 1) and tokens.glued(number + 3)
    return grouped and low[at] in LAW_NUMBER_SIGNS


def _is_described(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an article and a word that says which one stand before: "in the treated group 41 patients …"."""
    low, first = tokens.low, at
    while first > max(0, at - MODIFIERS) and (low[first - 1] == "-" or has_noun(low, first - 1, lexicon)):
        first -= 1
    written = tokens.written(at)
    return 0 < first < at and low[first - 1] in lexicon.determiners and written.islower()


def _is_price(tokens: Tokens, at: int, after: int) -> bool:
    """ "PHP 1,200": a word that is the code of a currency too, before more than the number of a version."""
    if after != at + 1 or not tokens.roles[at] & roles.KNOWN or tokens.written(at) not in CODES:
        return False
    grouped = tokens.low[after + 1 : after + 2] == [","] and tokens.glued(after + 1)
    return len(tokens.low[after]) > 2 or grouped


def _day_of_month(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the digits begin a date ("legge 7 agosto 1990", "Stand 31.12.2019", «уроки 22 апреля»).

    Without its year a month may be a verb or a name, unless nouns have cases, and the month that of a day.
    """
    low = tokens.low
    if at + 1 >= len(low) or not (low[at + 1] == "." or tokens.roles[at + 1] & roles.KNOWN):
        return False
    if low[at + 1 : at + 4 : 2] == [".", "."] and len(low[at + 4 : at + 5]) == 1 and len(low[at + 4]) == YEAR_DIGITS:
        return low[at + 4].isdecimal() and int(low[at]) <= LAST_DAY
    month = lexicon.months.ahead(low, at + 1) if int(low[at]) <= LAST_DAY else None
    if month is None:
        return False
    dated = month[0] < len(low) and low[month[0]].isdecimal() and len(low[month[0]]) == YEAR_DIGITS
    return dated or lexicon.page.declined


def _is_scaled_money(tokens: Tokens, at: int) -> bool:
    """ "12,4 M€": whether the letter of a scale stands there, and a sign of a currency glued to it."""
    sign = at + 1
    scaled = sign < len(tokens.low) and tokens.written(at) in SCALE_LETTERS and tokens.glued(sign)
    return scaled and tokens.low[sign] in CURRENCY_SIGNS


def _is_letter_of_unit(tokens: Tokens, at: int) -> bool:
    """ "Ground resolution 8 m, swath 145 km", "flat 84 m²": the letter of the metre or gram, perhaps with its
    power, and no word or number behind.
    """
    after = at + 1
    if at >= len(tokens.low) or tokens.glued(at) or tokens.written(at) not in SYMBOLS_ALONE:
        return False
    if after < len(tokens.low) and tokens.glued(after) and tokens.low[after] in POWERS:
        return not (tokens.glued(after + 1) and tokens.low[after + 1][0].isalnum())
    return after >= len(tokens.low) or not tokens.low[after][0].isalnum()


def is_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the digits at token `at` are an amount: a currency, unit, scale, share, length or what is held behind."""
    read = digits.literal(tokens, at, lexicon)
    if read is None:
        return False
    low, end = tokens.low, read[0]
    if end > at + 1 and has_noun(low, end, lexicon) and read[1] != low[at]:
        return not (lexicon.acts(low, end) or low[end] in lexicon.courtesies)
    if _is_scaled_money(tokens, end) or _is_letter_of_unit(tokens, end):
        return True
    if end >= len(low) or not (tokens.roles[end] & SAID_WHAT or low[end] in CROSSES or low[end] in lexicon.multiplied):
        return False
    if refers_on(tokens, end, lexicon):
        return False
    if low[at + 1] == lexicon.page.decimal and lexicon.units.ahead(low, end) and not tokens.glued(end):
        return True
    word, written, glued = low[end], tokens.written(end), tokens.glued(end)
    if glued and len(word) == 1 and written.isupper():
        return False
    if _has_sides(low, end, lexicon):
        return True
    if written in CURRENCY_SIGNS and leads_to_price(tokens, end):
        return False
    if word == "°" and low[end + 1 : end + 2] != [] and low[end + 1] in DEGREE_LETTERS:
        return True
    if written in CURRENCY_SIGNS or written in "%‰" or written in CODES:
        return not (tokens.glued(end + 1) and low[end + 1].isdecimal())
    if len(word) > 1 and word not in lexicon.grammar and not glued:
        unit = lexicon.units.ahead(low, end)
        if written in UNIT_LETTERS or (unit is not None and (not written.isupper() or unit[1].endswith(OF_MEMORY))):
            return True
    if lexicon.amounts.ahead(low, end) and word not in lexicon.currency_homographs:
        return True
    return _are_held(low, end, len(read[1]), lexicon)


def _has_sides(low: list[str], end: int, lexicon: Lexicon) -> bool:
    """ "3 x 4", "60 × 40": whether a cross and a further number stand behind the one that ends before a token.

    A word for the cross may lead to a day or a time elsewhere («№ 3 на 9 апреля»).
    """
    second, after = end + 1, end + 2
    if second >= len(low) or low[end] not in CROSSES | lexicon.multiplied or not low[second].isdecimal():
        return False
    dated = lexicon.months.ahead(low, after) or lexicon.year_words.ahead(low, after) or low[after : after + 1] == [":"]
    return low[end] in CROSSES or not dated


def _are_held(low: list[str], noun: int, size: int, lexicon: Lexicon) -> bool:
    """Whether a number of so many digits counts what is held, such as pages or seats, named at a token."""
    counted = lexicon.concepts.ahead(low, noun)
    if counted is None or low[noun] in lexicon.finite or low[noun].endswith(lexicon.page.finite_endings):
        return False
    return counted[1] in HELD and size > (2 if lexicon.page.head_last else 1)


def refers_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "П. 3 ч. 2 ст. 15": whether a further reference in short, a unit elsewhere, stands there with its number."""
    low = tokens.low
    found = lexicon.references.ahead(low, at) if tokens.roles[at] & REFERS else None
    unit = lexicon.units.ahead(low, at) if found is not None else None
    if found is None or tokens.glued(at) or (unit is not None and unit[0] > found[0] + 1):
        return False
    number = found[0] + (low[found[0] : found[0] + 1] == ["."])
    if low[number - 1] != "." or number >= len(low) or not low[number].isdecimal():
        return False
    return lexicon.references.ahead(low, number + 1) is not None or not known_word(tokens, number + 1, lexicon)


def has_noun(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word that may be counted stands at a token: none of grammar, and no Roman numeral."""
    return at < len(low) and low[at][0].isalpha() and low[at] not in lexicon.grammar and bool(low[at].strip("ivx"))
