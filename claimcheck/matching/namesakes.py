"""Currencies and units that are called by one everyday word, so that a bare word may mean either."""

from __future__ import annotations

import regex

from claimcheck.lexicon import lexicon_of
from claimcheck.model import Figure
from claimcheck.tokens import Tokens

NAMESAKES = (
    frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "NAD", "JMD", "BBD", "BZD", "FJD", "LRD", "TTD")),
    frozenset(("GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "FKP", "GIP")),
    frozenset(("SEK", "NOK", "DKK", "ISK", "CZK")),
    frozenset(("MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "PHP")),
    frozenset(("CHF", "XAF", "XOF", "XPF", "GNF", "CDF", "RWF", "BIF", "DJF", "KMF")),
    frozenset(("RSD", "DZD", "TND", "LYD", "IQD", "KWD", "BHD", "JOD", "MKD")),
    frozenset(("INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR")),
    frozenset(("KES", "TZS", "UGX", "SOS", "ETB")),
    frozenset(("RUB", "BYN")),
    frozenset(("KGS", "UZS")),
    frozenset(("MWK", "ZMW")),
)
"""ISO 4217 codes of currencies that are called by one word: dollar, pound, crown, peso, franc, dinar, rupee, …"""
LETTERED_SIGN = regex.compile(r"(?<!\p{L})(?!MM?\p{Sc}|[Kk]\p{Sc})\p{Lu}{1,3}\p{Sc}|\p{Sc}\p{Lu}{2,3}(?!\p{L})")
"""A sign of money with letters of its country, which are no scale as in "212 M$"."""
MILES = frozenset(("mile", "nautical_mile"))
"""Units that are called by one word among those who know which is meant."""
COINS = "subunit:"
"""How the trace of bare cents, kopecks, … begins, which several currencies have."""


def one_word(a: Figure, b: Figure) -> bool:
    """Whether two units share their everyday word, and no more than that is said ("dollars", "miles")."""
    if a.unit == b.unit:
        return False
    return (a.kind == b.kind == "money" and _one_currency(a, b)) or {a.unit, b.unit} == MILES


def _one_currency(a: Figure, b: Figure) -> bool:
    if _says_which(a) and _says_which(b):
        return False
    if any(step.startswith(COINS) for step in (*a.trace, *b.trace)):
        return True
    return any(a.unit in codes and b.unit in codes for codes in NAMESAKES)


def _says_which(figure: Figure) -> bool:
    """Whether money is written with the code of its currency, letters at its sign, or whose it is: "NZD 5", "US$5"."""
    signed = (figure.unit or "") in figure.text or LETTERED_SIGN.search(figure.text) is not None
    return signed or _names_country(figure)


def _names_country(figure: Figure) -> bool:
    """ "61 million Australian dollars": whether the name of a currency is one of several words."""
    low, currencies = Tokens(figure.text, 0, len(figure.text)).low, lexicon_of(figure.language).currencies
    named = (currencies.ahead(low, at) for at in range(len(low)))
    return any(found is not None and found[0] > at + 1 for at, found in enumerate(named))
