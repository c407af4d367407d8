"""How much a price is paid for: "€115 a hectolitre", "the litre fetches €1.15", "115 €/hl"."""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right

from claimcheck import units
from claimcheck.languages import _international
from claimcheck.lexicon import Lexicon
from claimcheck.model import Figure
from claimcheck.tokens import Tokens
from claimcheck.values import HUNDRED, ONE

LEADS = 3
"""How many words of grammar may stand between a price and the unit behind it: "für den Liter", "all'ettolitro"."""
SUBJECT = 6
"""How many tokens may stand between a unit and the price that follows it: "a litre of milk sells for"."""
HYPHEN = "-"
POWERS = frozenset("²³")
STOPS = frozenset(",;.!?()")
"""Marks that part a price from what it is paid for; a colon may lead from this to it."""
TOLD_BEFORE = (ONE, HUNDRED)
"""For how many of a unit prices are told in general: "a kilo costs", "100 g cost"."""


def paid_for(price: Figure, group: list[Figure], tokens: Tokens, span: tuple[int, int], lexicon: Lexicon) -> str:
    """How much of a unit a price is paid for, such as "1 kilogram" or "100 gram"; "" where nothing tells.

    Args:
        price: An amount of money; other figures are paid for nothing.
        group: The figures of its sentence, in order.
        tokens: The tokens of that.
        span: At which of them the price begins and ends, both included.
        lexicon: The look-ups of its language.
    """
    if price.kind != "money":
        return ""
    return _behind(group, tokens, span[1] + 1, lexicon) or _before(price, group, tokens, lexicon)


def _behind(group: list[Figure], tokens: Tokens, start: int, lexicon: Lexicon) -> str:
    """The amount right behind a price, led by a slash or by words of grammar."""
    low, led = tokens.low, False
    for at in range(start, min(start + LEADS, len(low) - 1)):
        if not _leads(low, start, at, lexicon):
            return ""
        unit = _unit(tokens, at + 1, lexicon)
        if unit:
            return f"1 {unit}"
        led = led or low[at] in lexicon.per_words or low[at] in lexicon.determiners
        if led:  # "por cada 100 kilos"
            for other in group:
                if other.start == tokens.start[at + 1] and _amount(other):
                    return _amount(other)
    return ""


def _leads(low: list[str], start: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a token may stand between a price and a unit: a slash right behind the price, or a word of grammar."""
    if low[at] in ("/", "'"):
        return (at == start) == (low[at] == "/")
    return (low[at] in lexicon.grammar or low[at] in lexicon.determiners) and low[at] not in lexicon.joiners


def _unit(tokens: Tokens, at: int, lexicon: Lexicon) -> str:
    """The unit that a token begins the name of, or behind a slash or "per" the symbol; "" for none."""
    low, lead = tokens.low, tokens.low[at - 1] if at else ""
    found = lexicon.units.ahead(low, at)
    if found is not None:
        end = tokens.end[found[0] - 1]
        return "" if tokens.text[end : end + 1] == HYPHEN else units.canonical(found[1])
    if not (lead == "/" or lead in lexicon.per_words or lead in lexicon.determiners):
        return ""
    symbol = tokens.written(at)
    if at + 1 < len(low) and low[at + 1] in POWERS and tokens.glued(at + 1):
        symbol += low[at + 1]
    told = len(symbol) > 1 or lead == "/" or (lead in lexicon.per_words and lead not in lexicon.articles)
    return units.canonical(_symbols().get(symbol, "")) if told else ""


@functools.cache
def _symbols() -> dict[str, str]:
    """The symbols of units, in their own case."""
    return {form: unit for unit, forms in _international.UNIT_SYMBOLS for form in forms}


def _amount(figure: Figure) -> str:
    """How much of what a quantity is; "" for other figures."""
    number = figure.value.first
    return f"{number.normalize():f} {figure.unit}" if figure.kind == "quantity" and number is not None else ""


def _before(price: Figure, group: list[Figure], tokens: Tokens, lexicon: Lexicon) -> str:
    """The amount that is told not far before a price in its clause, and no figure between."""
    low, first = tokens.low, bisect_right(tokens.start, price.qualified_start) - 1
    last = next((other for other in reversed(group) if other.end <= price.start), None)
    begin = max(0, first - SUBJECT)
    if last is not None and last.end > tokens.start[begin]:
        begin = bisect_left(tokens.start, last.end)
        if last.kind == "money" and _behind(group, tokens, begin, lexicon):
            return ""  # "at $6,850 a tonne the deal grossed $16.6 million"
        apart = not (STOPS | lexicon.joiners).isdisjoint(low[begin:first])
        if last.value.first in TOLD_BEFORE and not apart and first - begin < SUBJECT:
            return _amount(last)
    begin = max((at + 1 for at in range(begin, first) if low[at] in STOPS), default=begin)
    return next((f"1 {unit}" for at in range(begin, first) if (unit := _named(tokens, at, begin, lexicon))), "")


def _named(tokens: Tokens, at: int, begin: int, lexicon: Lexicon) -> str:
    """The unit that is named at a token, behind an article or "per", or where the language has no articles."""
    low = tokens.low
    lead = low[at - 1] if at > begin else ""
    led = lead in lexicon.per_words or lead in lexicon.determiners or lead == "'" or lead in lexicon.grammar
    return _unit(tokens, at, lexicon) if len(low[at]) > 1 and (led or lexicon.page.declined) else ""
