"""Scales behind a number: words ("million", "Mio."), glued letters ("5bn"), collectives ("dozen")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.languages import _currencies
from claimcheck.languages._international import SCALE_LETTERS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import Number
from claimcheck.numerals.many import of_many
from claimcheck.tokens import Tokens
from claimcheck.values import THOUSAND

FEWEST_COINS = Decimal(20)
"""From here on "cents" is a coin and no hundred ("douze cents" is 1200, "trente cents" is no 3000)."""
POWERS_OF_THOUSAND = frozenset(map(Decimal, ("1e3", "1e6", "1e9")))
SCALE_ADJECTIVE = "scale adjective"
"""Trace of a number with the adjective of a scale ("5-тысячный")."""
UNITS_TOO, LONG = ("B", "b", "K"), 4
"""The letters of bytes and of kelvins, of billions and thousands too, and of how many digits on a number is none of
those."""
SHORT, OF_UNITS = 2, frozenset(("²", "³", "/"))
"""Letters of a scale in short that a unit has, too, and what stands behind it only where it is one."""
MILLIONS = "M"
"""The letter that takes up thousands in words before a sign of money."""
MONEY_SIGNS = frozenset(form for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms if not form[0].isalpha())


def scale(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """Scale words and glued letters behind a number, several where they multiply ("mille millions")."""
    low = tokens.low
    if number.style == "digits" and _takes_letters(tokens, number, lexicon):
        return
    if number.j >= len(low) or not tokens.roles[number.j] & roles.GROWS:
        return
    if low[number.j] == "+" and tokens.glued(number.j) and _times_scale(low, number, lexicon, number.j + 1):
        number.comparator = ">="
        return
    if number.value < 1 and number.style != "digits" and scale_of_fraction(low, number, lexicon):
        return
    if _is_hyphened(tokens, number):
        _times_scale(low, number, lexicon, number.j + 1)
    while _times_scale(low, number, lexicon, number.j):
        pass
    if number.scale == THOUSAND and number.j + 1 < len(low) and tokens.written(number.j) == MILLIONS:
        _millions_of_currency(tokens, number, lexicon)
    _of_money(low, number, lexicon)
    _colloquial(low, number, lexicon)
    collective = lexicon.collectives.ahead(low, number.j)
    if collective is not None:
        number.times(collective[1], collective[0], "collective")


def _millions_of_currency(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "2 mil M€": the letter for millions behind thousands in words, and before a sign of money."""
    factor = lexicon.suffixes.get(MILLIONS)
    if factor is not None and _leads_to_currency(tokens, number.j):
        number.times(factor, number.j + 1, "suffix")


def _takes_letters(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "5m", "5 m$", "10 k": whether a letter behind digits multiplies, or may do so beside a currency."""
    low, at = tokens.low, number.j
    if at < len(low) and tokens.glued(at):
        letter = tokens.written(at)
        factor = lexicon.suffixes.get(letter)
        if factor is None or _is_code(tokens, at):
            return False
        stands = _suffix_stands(letter, number) or of_many(tokens, number, lexicon, letter)
        stands = stands or _of_plural(tokens, number, lexicon, letter)
        stands = stands and not _names_class(tokens, number, lexicon)
        if stands and not (letter in UNITS_TOO and len(number.whole) >= LONG and _is_measured(tokens, number)):
            number.times(factor, at + 1, "suffix")
        else:
            number.suffix = factor
        return True
    if at + 1 < len(low) and _leads_to_currency(tokens, at):
        factor = lexicon.suffixes.get(tokens.written(at))
        if factor is None or len(tokens.gap(at + 1)) > 1:
            return False
    elif _is_spaced_thousand(tokens, number, lexicon):
        factor = THOUSAND
    else:
        return False
    number.times(factor, at + 1, "suffix")
    return True


def _is_measured(tokens: Tokens, number: Number) -> bool:
    """Whether a plain number and its letter stand in running text, behind no sign of money."""
    alone = number.i == 0 and number.j + 1 >= len(tokens.low)
    paid = number.i > 0 and tokens.low[number.i - 1] in MONEY_SIGNS
    return number.plain and not alone and not paid


def _leads_to_currency(tokens: Tokens, at: int) -> bool:
    """ "5 m$", "1,2 M CHF": a sign of money behind a letter, or a code of a currency behind a capital."""
    after = at + 1
    if tokens.low[after] in MONEY_SIGNS:
        return True
    code = tokens.written(after)
    dollars = code.isupper() and tokens.low[after + 1 : after + 2] == ["$"] and tokens.glued(after + 1)
    return tokens.written(at).isupper() and (code in _currencies.CURRENCY_CODES or dollars)


def adjective(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "5-тысячный": the adjective of a scale behind a hyphen, which multiplies."""
    low, at = tokens.low, number.j + 1
    if not _is_hyphened(tokens, number):
        return False
    found = lexicon.ordinals.ahead(low, at)
    if found is None or found[1] not in POWERS_OF_THOUSAND:
        return False
    number.times(found[1], found[0], f"scale {low[at]}")
    number.trace.append(SCALE_ADJECTIVE)
    return True


def _is_hyphened(tokens: Tokens, number: Number) -> bool:
    """ "A 5-million-dollar grant": digits joined to the word behind by a hyphen."""
    at = number.j
    joined = at + 1 < len(tokens.low) and tokens.low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1)
    return number.style == "digits" and joined


def _is_spaced_thousand(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "2.33 k", "5 k dollars": the letter for thousands behind decimals and before nothing, or before a currency."""
    at = number.j
    if number.style != "digits" or at >= len(tokens.low) or tokens.written(at) != "k":
        return False
    if lexicon.currencies.ahead(tokens.low, at + 1) is not None:
        return True
    return number.step < 1 and (at + 1 >= len(tokens.low) or not tokens.low[at + 1][0].isalnum())


def _of_money(low: list[str], number: Number, lexicon: Lexicon) -> None:
    """«450 т. р.»: a short scale, elsewhere a unit, right before a currency."""
    found = lexicon.money_scales.ahead(low, number.j)
    if found is not None and number.scale == 1 and lexicon.currencies.ahead(low, found[0]) is not None:
        number.times(found[1], found[0], f"scale {low[number.j]}")


def _colloquial(low: list[str], number: Number, lexicon: Lexicon) -> None:
    """ "Five grand": a word that is a scale only where nothing follows that it could describe ("five grand pianos")."""
    found = lexicon.closing_scales.ahead(low, number.j)
    if found is None or number.scale != 1:
        return
    if found[0] >= len(low) or not low[found[0]][0].isalnum() or low[found[0]] in lexicon.function_words:
        number.times(found[1], found[0], f"scale {low[number.j]}")


def _is_code(tokens: Tokens, at: int) -> bool:
    """Whether further digits are glued to the letters behind digits ("8412B3F")."""
    return at + 1 < len(tokens.low) and tokens.glued(at + 1) and tokens.low[at + 1].isdecimal()


def _suffix_stands(letter: str, number: Number) -> bool:
    """Whether letters glued to digits multiply even without a currency beside them; three or more are a word."""
    if letter in SCALE_LETTERS or len(letter) > 2 or (letter == "K" and number.step >= 1):
        return True
    if not letter.isascii():
        return letter.isupper()
    return letter.isupper() and number.step < 1 and letter not in ("K", "T")


def _names_class(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Four of them in 7B.": a small number and a capital behind "in", at the end of a phrase."""
    low, after, before = tokens.low, number.j + 1, number.i - 1
    if before < 0 or low[before] not in lexicon.page.in_words[:2] or not number.plain or len(number.whole) > 2:
        return False
    letter = tokens.written(number.j)
    return len(letter) == 1 and letter.isupper() and (after >= len(low) or low[after] in ".,;:)")


def _of_plural(tokens: Tokens, number: Number, lexicon: Lexicon, letter: str) -> bool:
    """«2к лайков»: a small letter of another script before a noun in the plural, where nouns have cases."""
    low, noun = tokens.low, number.j + 1
    if letter.isascii() or not lexicon.page.declined or noun >= len(low) or not tokens.gap(noun):
        return False
    return low[noun].isalpha() and low[noun].endswith(lexicon.page.plural_nouns)


def scale_of_fraction(low: list[str], number: Number, lexicon: Lexicon) -> bool:
    """ "Half a million", "a quarter of a million", "1/2 million", "трети миллиона"."""
    at = number.j
    if at < len(low) and low[at] in lexicon.of_words:
        at += 1
    if at < len(low) and low[at] in lexicon.articles:
        at += 1
    vague = lexicon.vague.ahead(low, at)
    found = lexicon.collectives.ahead(low, at) or vague
    if found is None and at < len(low) and low[at] in lexicon.bare_scales:
        found = lexicon.scales.ahead(low, at)
    if found is None:
        return False
    number.times(found[1], found[0], f"scale {low[at]}")
    number.weak = False
    if found is vague:
        number.comparator = "~"
    if number.style == "fraction":
        number.style, number.step = "words", number.step or found[1] / 10
    return True


def _is_measure(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "1 mille marin", "60 mi/h", "12 mi²": whether the word of a scale is a unit, by what stands behind it."""
    unit = lexicon.units.ahead(low, at)
    longer = unit is not None and unit[0] > after
    return longer or (len(low[at]) == SHORT and low[after : after + 1] != [] and low[after] in OF_UNITS)


def _times_scale(low: list[str], number: Number, lexicon: Lexicon, at: int) -> bool:
    if lexicon.subunits.ahead(low, at) and (number.style == "digits" or number.value >= FEWEST_COINS):
        return False
    found = lexicon.scales.ahead(low, at) or lexicon.hundreds.ahead(low, at)
    if found is None or (number.scale != 1 and number.scale >= found[1]):
        return False
    if number.style == "words" and number.scale == 1 and number.value >= found[1]:
        return False
    if _is_measure(low, at, found[0], lexicon):
        return False
    after = found[0]
    if after < len(low) and low[after] == "." and not low[after - 1].endswith("."):
        abbreviated = len(low[after - 1]) <= 4 and low[after - 1] not in lexicon.function_words
        after += 1 if abbreviated and after + 1 < len(low) else 0
    number.times(found[1], after, f"scale {low[found[0] - 1]}")
    return True
