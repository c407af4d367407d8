"""Numbers that words leave open: "a couple", "dozens", "several hundred", "une vingtaine"; collectives and ages."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import fractions
from claimcheck.numerals._shape import Number
from claimcheck.numerals.groups import Spelled
from claimcheck.tokens import Tokens
from claimcheck.values import TEN, THOUSAND

FIVE = Decimal(5)
OF_AGE = "noun of age"
"""Trace of a number that a noun for people of an age holds."""


def _governed(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a comparator governs the word, so that it is no plural: "более тысячи", not "тысячи людей"."""
    return words.page.bare_genitive and words.qualifiers.behind(low, at) is not None


def about(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "Пару лет", "couple of million", "vingtaine": words that mean about so many of something."""
    if low[at] in words.pairs and (pair := _pair(low, at, words)) is not None:
        return pair
    if words.page.inverts and (inverted := _inverted(low, at, words)) is not None:
        return inverted
    vague = words.vague.ahead(low, at)
    return _about_so_many(low, at, vague, words) if vague is not None else None


def _inverted(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "Десятка три", "тысяч пять": a scale or a collective before how many of it, which makes their product rough."""
    single = words.collectives.ahead(low, at) or words.scales.ahead(low, at)
    if single is not None and single[1] == THOUSAND and not words.vague_plurals.ahead(low, at):
        return None  # "тысяча два" is exact
    count = words.cardinals.ahead(low, single[0]) if single is not None else None
    if single is None or count is None or not 1 < count[1] < TEN or low[single[0]] in words.weak:
        return None
    few, never_many = words.page.inverts
    agrees = low[at].endswith(tuple(few)) if count[1] < FIVE else not low[at].endswith(tuple(never_many))
    return _vague(at, count[0], single[1] * count[1], "~") if agrees else None


def age(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "Trentenne": who is so old."""
    found = words.age_nouns.ahead(low, at)
    if found is None:
        return None
    number = Number(at, found[0], found[1], style="words")
    number.trace.append(OF_AGE)
    return number


def several(tokens: Tokens, at: int, state: Spelled | None, words: Lexicon) -> Number | None:
    """ "Several hundred", "dozens", "mehrere Dutzend": more than one of a large number.

    Args:
        state: The number that the words at the token spell out, if they do.
    """
    low = tokens.low
    if state is not None and _is_several(low, at, state, words):
        return _vague(at, state.after, state.value * 2, ">=")
    plural, single = words.vague_plurals.ahead(low, at), words.collectives.ahead(low, at)
    if plural is not None and (state is None or (state.after <= plural[0] and not _governed(low, at, words))):
        counted = single is not None and single[0] == plural[0] and _governed(low, at, words)
        return collective(tokens, at, words) if counted else _vague(at, plural[0], plural[1], ">=")
    if state is None and single is not None and at and low[at - 1] in words.several:
        return _vague(at, single[0], single[1] * 2, ">=")
    return None


def _is_several(low: list[str], at: int, state: Spelled, words: Lexicon) -> bool:
    """ "Several hundred", "mehrere zehn Millionen": a bare hundred or scale, or ten of it, made several."""
    if not at or low[at - 1] not in words.several or state.ordinal:
        return False
    at = ten[0] if (ten := words.cardinals.ahead(low, at)) is not None and ten[1] == TEN else at
    return bool(words.hundreds.ahead(low, at) or words.scales.ahead(low, at))


def _about_so_many(low: list[str], at: int, vague: tuple[int, Decimal], words: Lexicon) -> Number:
    """ "A couple", "une vingtaine", "a couple of million"."""
    after, value = vague
    multiple = words.scales.ahead(low, after) or words.hundreds.ahead(low, after)
    if multiple is not None and low[after] not in words.bare_scales | words.hundreds.first.keys():
        multiple = None
    multiple = multiple or words.collectives.ahead(low, after)
    if multiple is not None:
        after, value = multiple[0], value * multiple[1]
    return _vague(at, after, value, "~")


def _pair(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "Пару лет", "couple hours": about two of what is measured right behind."""
    tables = (words.durations, words.units, words.currencies, words.scales, words.hundreds, words.collectives)
    told = at + 1 < len(low) and any(table.ahead(low, at + 1) for table in tables)
    return _about_so_many(low, at, (at + 1, Decimal(2)), words) if told else None


def _vague(at: int, after: int, value: Decimal, comparator: str) -> Number:
    number = Number(at, after, value, style="words")
    number.comparator = comparator
    number.trace.append("vague")
    return number


def collective(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """ "A dozen", "docena y media"."""
    found = words.collectives.ahead(tokens.low, at)
    if found is None:
        return None
    number = Number(at, found[0], found[1], style="words")
    number.scale = found[1]
    number.trace.append("collective")
    fractions.mixed(tokens, number, words)
    return number
