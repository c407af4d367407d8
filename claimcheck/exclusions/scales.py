"""The scale in which amounts are told: "(in thousands of euros)", "en millions d'euros", "in Tausend Euro"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.languages._common import CURRENCY_CODES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

THOUSAND = Decimal(1000)
LONGEST_SHORT = 4
"""Letters of a scale in short."""


def of_amounts(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """Whether a bare scale word stands between "in" and a currency."""
    low, at = tokens.low, number.i
    if number.style != "words" or number.j - at > 1 or number.value < THOUSAND:
        return False
    if _is_one(low[at], words):
        return False
    led = at > 0 and tokens.written(at - 1) in CURRENCY_CODES
    at -= led
    if not at or low[at - 1] not in words.page.in_words[:2]:
        return False
    after = number.j + words.of_after(low, number.j)
    after += low[after : after + 1] == ["'"]
    named = after < len(low) and (
        tokens.written(after) in CURRENCY_CODES or words.currencies.ahead(low, after) is not None
    )
    return led or named


def _is_one(word: str, words: Lexicon) -> bool:
    """ "Штраф в миллион рублей": whether a scale is one of it, where only its plural or short form tells the scale."""
    return words.page.declined and len(word) > LONGEST_SHORT and not word.endswith(words.page.plural_endings)
