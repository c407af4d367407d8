"""Rates: a second unit behind the first ("km/h", "litres per minute", "l/100 km")."""

from __future__ import annotations

from claimcheck.kinds.quantity._shape import symbols_at
from claimcheck.languages._international import DURATION_SYMBOLS
from claimcheck.lexicon.prefixes import prefixed_unit
from claimcheck.units import canonical
from claimcheck.zones import Zone

CONSUMED = frozenset(("liter", "kilowatt * hour", "gallon"))
"""What vehicles use up for every hundred kilometres."""
TIMES_OF_RATES = ("second", "minute", "hour")
"""Units of time that make a rate; "a year" behind a quantity says when, and is no part of its unit."""
LONG_TIMES = frozenset(("day", "week", "month", "quarter", "year"))
"""Those that make none behind a slash."""
SYMBOLS_OF_TIMES = {symbol: unit for unit, symbols in DURATION_SYMBOLS for symbol in symbols}
"""Those that a language may list with a dot alone."""


def per(zone: Zone, after: int, unit: str) -> tuple[int, str]:
    """ "kg/h", "litres per minute": a second unit after a slash or a word for "per" that the page lists with it."""
    low, tokens = zone.tokens.low, zone.tokens
    hundred = _per_hundred(zone, after) if unit in CONSUMED else None
    if hundred is not None:
        return hundred, f"{unit} / (100 * kilometer)"
    if after + 1 < len(low) and low[after] in zone.lexicon.per_words:
        return _per_word(zone, after, unit)
    pace = _pace(zone, after)
    if pace is not None:
        return pace, f"{unit} / hour"
    if after + 1 >= len(low) or low[after] != "/" or not (tokens.glued(after) and tokens.glued(after + 1)):
        return after, unit
    base = _behind_slash(zone, after + 1)
    return (base[0], f"{unit} / {canonical(base[1])}") if base is not None else (after, unit)


def _per_word(zone: Zone, at: int, unit: str) -> tuple[int, str]:
    """The rate that a word for "per" makes with the time or unit behind it; the unit alone where none is there."""
    time = zone.lexicon.durations.ahead(zone.tokens.low, at + 1)
    if time is not None:
        return (time[0], f"{unit} / {time[1]}") if time[1] in TIMES_OF_RATES else (at, unit)
    other = _base_of_rate(zone, at + 1)
    return (other[0], f"{unit} / {canonical(other[1])}") if other else (at, unit)


def _behind_slash(zone: Zone, at: int) -> tuple[int, str] | None:
    """The unit, symbol or time of less than a day that is glued behind a slash, and the token after it."""
    low = zone.tokens.low
    named = zone.lexicon.units.ahead(low, at)
    if named is not None and len(low[at]) > 1:
        return named
    symbol = next(symbols_at(zone, at), None)
    if symbol is not None:
        return symbol[0], symbol[1]
    time = _duration(zone, at)
    if time is None:
        return named
    return (at + 1, time) if time not in LONG_TIMES else None


def _pace(zone: Zone, at: int) -> int | None:
    """ "45 quintali l'ora", "30 tonnes an hour": the token after what says "every hour", and not "an hour ago"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    found = lexicon.paces.ahead(low, at)
    if found is None or found[1] != "hour" or lexicon.ago.ahead(low, found[0]) or lexicon.later.ahead(low, found[0]):
        return None
    return found[0]


def _per_hundred(zone: Zone, at: int) -> int | None:
    """ "L/100 km", "litres aux 100 km", "л на 100 км": the token after it, behind a slash or up to two short words."""
    low, lexicon = zone.tokens.low, zone.lexicon
    first = at
    while at < min(first + 2, len(low)) and (low[at] == "/" or low[at] in lexicon.per_words | lexicon.function_words):
        if low[at] in lexicon.joiners:
            return None
        at += 1
    if at == first or low[at : at + 1] != ["100"]:
        return None
    found = lexicon.units.ahead(low, at + 1)
    if low[at + 1 : at + 2] == ["km"]:
        return at + 2
    return found[0] if found is not None and found[1] == "kilometer" else None


def _base_of_rate(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "Grams per litre", "tonnes per hectare", "mg per kg": the unit behind the word for "per"."""
    low = zone.tokens.low
    found = zone.lexicon.units.ahead(low, at) or prefixed_unit(zone.lexicon, low, at)
    if found is not None and len(low[at]) > 2:
        return found
    symbol = next(symbols_at(zone, at), None) if at < len(low) else None
    return symbol[:2] if symbol is not None and len(symbol[2]) > 1 else None


def _duration(zone: Zone, at: int) -> str | None:
    found = zone.lexicon.durations.ahead(zone.tokens.low, at)
    if found is not None:
        return found[1]
    return SYMBOLS_OF_TIMES.get(zone.tokens.written(at))
