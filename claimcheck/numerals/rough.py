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


def _governed(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a comparator governs the word, so that it is no plural: "более тысячи", not "тысячи людей"."""
    return lexicon.page.bare_genitive and lexicon.qualifiers.behind(low, at) is not None


def about(low: list[str], at: int, lexicon: Lexicon) -> Number | None:
    """ "Пару лет", "couple of million", "vingtaine": words that mean about so many of something."""
    if low[at] in lexicon.pairs and (pair := _pair(low, at, lexicon)) is not None:
        return pair
    if lexicon.page.inverts and (inverted := _inverted(low, at, lexicon)) is not None:
        return inverted
    vague = lexicon.vague.ahead(low, at)
    return _about_so_many(low, at, vague, lexicon) if vague is not None else None


def _inverted(low: list[str], at: int, lexicon: Lexicon) -> Number | None:
    """ "Десятка три", "тысяч пять": a scale or a collective before how many of it, which makes their product rough."""
    single = lexicon.collectives.ahead(low, at) or lexicon.scales.ahead(low, at)
    if single is not None and single[1] == THOUSAND and not lexicon.vague_plurals.ahead(low, at):
        return None  # "тысяча два" is exact
    count = lexicon.cardinals.ahead(low, single[0]) if single is not None else None
    if single is None or count is None or not 1 < count[1] < TEN or low[single[0]] in lexicon.weak:
        return None
    few, never_many = lexicon.page.inverts
    agrees = low[at].endswith(tuple(few)) if count[1] < FIVE else not low[at].endswith(tuple(never_many))
    return _vague(at, count[0], single[1] * count[1], "~") if agrees else None


def age(low: list[str], at: int, lexicon: Lexicon) -> Number | None:
    """ "Trentenne": who is so old."""
    found = lexicon.age_nouns.ahead(low, at)
    if found is None:
        return None
    number = Number(at, found[0], found[1], style="words")
    number.trace.append(OF_AGE)
    return number


def several(tokens: Tokens, at: int, state: Spelled | None, lexicon: Lexicon) -> Number | None:
    """ "Several hundred", "dozens", "mehrere Dutzend": more than one of a large number.

    Args:
        state: The number that the words at the token spell out, if they do.
    """
    low = tokens.low
    if state is not None and _is_several(low, at, state, lexicon):
        return _vague(at, state.after, state.value * 2, ">=")
    plural, single = lexicon.vague_plurals.ahead(low, at), lexicon.collectives.ahead(low, at)
    if plural is not None and (state is None or (state.after <= plural[0] and not _governed(low, at, lexicon))):
        counted = single is not None and single[0] == plural[0] and _governed(low, at, lexicon)
        return collective(tokens, at, lexicon) if counted else _vague(at, plural[0], plural[1], ">=")
    if state is None and single is not None and at and low[at - 1] in lexicon.several:
        return _vague(at, single[0], single[1] * 2, ">=")
    return None


def _is_several(low: list[str], at: int, state: Spelled, lexicon: Lexicon) -> bool:
    """ "Several hundred", "mehrere zehn Millionen": a bare hundred or scale, or ten of it, made several."""
    if not at or low[at - 1] not in lexicon.several or state.ordinal:
        return False
    at = ten[0] if (ten := lexicon.cardinals.ahead(low, at)) is not None and ten[1] == TEN else at
    return bool(lexicon.hundreds.ahead(low, at) or lexicon.scales.ahead(low, at))


def _about_so_many(low: list[str], at: int, vague: tuple[int, Decimal], lexicon: Lexicon) -> Number:
    """ "A couple", "une vingtaine", "a couple of million"."""
    after, value = vague
    multiple = lexicon.scales.ahead(low, after) or lexicon.hundreds.ahead(low, after)
    if multiple is not None and low[after] not in lexicon.bare_scales | lexicon.hundreds.first.keys():
        multiple = None
    multiple = multiple or lexicon.collectives.ahead(low, after)
    if multiple is not None:
        after, value = multiple[0], value * multiple[1]
    return _vague(at, after, value, "~")


def _pair(low: list[str], at: int, lexicon: Lexicon) -> Number | None:
    """ "Пару лет", "couple hours": about two of what is measured right behind."""
    tables = (
        lexicon.durations,
        lexicon.units,
        lexicon.currencies,
        lexicon.scales,
        lexicon.hundreds,
        lexicon.collectives,
    )
    told = at + 1 < len(low) and any(table.ahead(low, at + 1) for table in tables)
    return _about_so_many(low, at, (at + 1, Decimal(2)), lexicon) if told else None


def _vague(at: int, after: int, value: Decimal, comparator: str) -> Number:
    number = Number(at, after, value, style="words")
    number.comparator = comparator
    number.trace.append("vague")
    return number


def collective(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """ "A dozen", "docena y media"."""
    found = lexicon.collectives.ahead(tokens.low, at)
    if found is None:
        return None
    number = Number(at, found[0], found[1], style="words")
    number.scale = found[1]
    number.trace.append("collective")
    fractions.mixed(tokens, number, lexicon)
    return number
