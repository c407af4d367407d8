"""Units with a prefix on their name, and the scale that degrees are told in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.languages import _international
from claimcheck.lexicon.fields import keys

if TYPE_CHECKING:
    from claimcheck.lexicon import Lexicon

PREFIXES = dict(keys(_international.UNIT_PREFIXES))
PREFIX_FORMS = tuple(PREFIXES)
SHORTEST_PREFIX, LONGEST_PREFIX = min(map(len, PREFIXES)), max(map(len, PREFIXES))
PREFIXED = {
    unit: unit
    for unit in (
        "meter gram liter watt volt ampere joule hertz pascal newton byte bit calorie sievert ohm bar parsec farad"
        " becquerel".split()
    )
} | {"metric_ton": "tonne"}
"""Units that take prefixes -> the name that pint puts them to."""
HEAT_REACH = 12
"""How many tokens before a number are searched for what it measures."""
DEGREE_LETTERS = {"c": "degC", "f": "degF"}


def prefixed_unit(lexicon: Lexicon, low: list[str], at: int) -> tuple[int, str] | None:
    """The unit in one word with a prefix ("hectolitres", "нанограмм"): the token after it and its name."""
    if at >= len(low) or not low[at].startswith(PREFIX_FORMS):
        return None
    for cut in range(SHORTEST_PREFIX, min(len(low[at]) - 1, LONGEST_PREFIX) + 1):
        prefix = PREFIXES.get(low[at][:cut])
        found = lexicon.units.ahead([low[at][cut:]], 0) if prefix else None
        if found is not None and found[1] in PREFIXED:
            return at + 1, f"{prefix}{PREFIXED[found[1]]}"
    return None


def told_as_heat(lexicon: Lexicon, low: list[str], at: int) -> bool:
    """Whether a word for temperature or baking stands before, so that C and F behind a number are degrees."""
    before = low[max(0, at - HEAT_REACH) : at]
    if not (lexicon.baking | lexicon.extremes).isdisjoint(before):
        return True
    return any("temperature" in lexicon.meanings.concepts(word) for word in before)


def degree_scale(lexicon: Lexicon, low: list[str], at: int) -> tuple[int, str] | None:
    """The scale behind degrees ("centigrade", "F"): the token after it and its unit."""
    if low[at : at + 1] and low[at] in DEGREE_LETTERS:
        return at + 1, DEGREE_LETTERS[low[at]]
    found = lexicon.units.ahead(low, at)
    return found if found is not None and found[1] in DEGREE_LETTERS.values() else None
