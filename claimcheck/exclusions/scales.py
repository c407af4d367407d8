"""The scale in which amounts are told: "(in thousands of euros)", "en millions d'euros", "€ thousand", "(R$ mil)"."""

from __future__ import annotations

from claimcheck.languages._currencies import CURRENCY_CODES, CURRENCY_SIGNS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens
from claimcheck.values import THOUSAND

LONGEST_SHORT = 4
"""Letters of a scale in short."""


def of_amounts(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether a bare scale word stands between "in" and a currency, behind one, or with one in brackets."""
    low, at = tokens.low, number.i
    if number.style != "words" or number.j - at > 1 or number.value < THOUSAND or _is_compound(low[at], lexicon):
        return False
    led = at > 0 and (tokens.written(at - 1) in CURRENCY_CODES or low[at - 1] in CURRENCY_SIGNS)
    after = _past_currency(tokens, number.j, lexicon)
    if led and not after and (number.scale != 1 or _in_brackets(tokens, at - 1, number.j)):
        return True
    if after and _in_brackets(tokens, at, after):
        return True
    at -= led
    if _is_one(low[number.i], lexicon):
        return False
    if not at or low[at - 1] not in lexicon.page.in_words[:2]:
        return False
    return led or after > 0


def _past_currency(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after a currency at a token, "of" before it or not; 0 where none stands there."""
    low = tokens.low
    at += lexicon.of_after(low, at)
    at += low[at : at + 1] == ["'"]
    if at >= len(low):
        return 0
    named = lexicon.currencies.ahead(low, at)
    if named is not None:
        return named[0]
    return at + 1 if tokens.written(at) in CURRENCY_CODES or low[at] in CURRENCY_SIGNS else 0


def _in_brackets(tokens: Tokens, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` are all that stands in brackets, a letter of a currency before its sign or not."""
    low = tokens.low
    i -= i > 0 and low[i] in CURRENCY_SIGNS and tokens.glued(i) and low[i - 1].isalpha()
    return i > 0 and low[i - 1] in "([" and j < len(low) and low[j] in ")]"


def _is_compound(word: str, lexicon: Lexicon) -> bool:
    """ "Fissata in tremilacinquecento euro": whether a number in one word is none of the scales themselves."""
    return not any(table.ahead([word], 0) for table in (lexicon.scales, lexicon.vague_plurals, lexicon.vague))


def _is_one(word: str, lexicon: Lexicon) -> bool:
    """ "Штраф в миллион рублей": whether a scale is one of it, where only its plural or short form tells the scale."""
    return lexicon.page.declined and len(word) > LONGEST_SHORT and not word.endswith(lexicon.page.plural_endings)
