"""A bound between a number and what it counts or measures: "30 or more countries", "20 of minder huizen"."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import scales
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import ONE


def inside(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """Take in a phrase of several words that bounds the number, where what is bounded stands right behind it.

    So is what a hyphen ties to the number, whatever follows ("sixty-odd").
    """
    low, at = tokens.low, number.j
    if at >= len(low) or number.ordinal or number.comparator != "=":
        return
    tied = lexicon.hyphenated_bounds.ahead(low, at) if tokens.gap(at) == "-" else None
    if tied is not None:
        _take(tokens, number, tied, lexicon)
        return
    if low[at] not in lexicon.qualifiers_after.first or number.weak:
        return
    found = lexicon.qualifiers_after.ahead(low, at)
    if found is None or found[0] - at < 2:
        return
    further = lexicon.qualifiers.ahead(low, at + 1)
    if further is not None and found[0] < further[0] < len(low):
        if low[further[0]].isdecimal() or low[further[0]] in lexicon.numeric:
            return
    noun = found[0] + lexicon.of_after(low, found[0])
    if lexicon.months.ahead(low, noun) or _begins_sentence(tokens, found[0], lexicon):
        return
    leads = (lexicon.known, lexicon.concepts, lexicon.scales)
    if low[at] == "-" or any(table.ahead(low, noun) for table in leads):
        _take(tokens, number, found, lexicon)


def _take(tokens: Tokens, number: Number, found: tuple[int, str], lexicon: Lexicon) -> None:
    """Make the comparator behind a number part of it, and the scale behind that ("forty-odd million")."""
    number.literal_end, number.j, number.comparator = number.j, *found
    number.plain = False
    number.trace.append(f"comparator:{found[1]}")
    scales.scale(tokens, number, lexicon)


def _begins_sentence(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Duración: 52 min. Año: 2019": whether a capital behind a dot makes another sentence of what follows."""
    capital = at < len(tokens.low) and tokens.written(at)[0].isupper()
    return capital and tokens.low[at - 1] == "." and not lexicon.page.capital_nouns


def single(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """ "Более часа", "понад годину": one of a unit of time that a comparator bounds; "до года" may tell until when."""
    low = tokens.low
    found = lexicon.qualifiers.behind(low, at) if low[at] in lexicon.single_units else None
    if found is None and low[at] in lexicon.single_units and at > 2 and low[at - 2] in lexicon.than:
        found = lexicon.qualifiers.behind(low, at - 1)
    if found is None and _opens_range(low, at, lexicon):
        return _one(at)
    if found is None or found[1] == "=" or (found[1] == "<=" and at - found[0] == 1):
        return None
    if lexicon.clock.ahead(low, at + 1) is not None or lexicon.durations.ahead(low, at + 1) is not None:
        return None
    return _one(at)


def _opens_range(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "От года до трёх лет": whether a unit alone stands between the words that enclose a range."""
    if low[at] not in lexicon.single_units:
        return False
    return any(
        tuple(low[max(0, at - len(opening)) : at]) == opening and tuple(low[at + 1 : at + 1 + len(joining)]) == joining
        for opening, joining in lexicon.between
    )


def _one(at: int) -> Number:
    """One that goes without saying, before the unit at a token."""
    number = Number(at, at, ONE, style="unsaid")
    number.weak = True
    return number
