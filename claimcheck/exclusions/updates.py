"""Versions of programs by their number alone: "update Chrome to 121", «обновление до 5.0», "3.4 or later"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import CLOSING_MARKS, Stretch, measured
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.extents import is_bare
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import GROUP_DIGITS
from claimcheck.tokens import Tokens

MOST_DIGITS = 3
"""Digits of a version that has no parts."""
VERB_REACH = 3
"""How many tokens before the name of a program the verb may stand."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The version that the digits at a token are, behind the name of what is brought to it and a preposition."""
    low, name, after = tokens.low, at - 2, at + 1
    if name < 1 or len(low[at]) > MOST_DIGITS or not is_bare(tokens, at, lexicon) or not _is_led(tokens, at, lexicon):
        return None
    if not tokens.written(name)[0].isupper() or (lexicon.page.capital_nouns and low[name - 1] in lexicon.determiners):
        return None
    if lexicon.updating.isdisjoint(low[max(0, name - VERB_REACH) : name]):
        return None
    ends = after >= len(low) or low[after] in CLOSING_MARKS or low[after] in lexicon.grammar
    return (
        (after, "version or outline number") if ends and not counts(tokens, after, lexicon, Decimal(low[at])) else None
    )


def dotted(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "The update to 5.0", «обновление до 5.0»: two numbers over a dot, with no unit, right behind an update.

    Behind a verb of being it may be a forecast that was brought to a level. So are those before "or later".
    """
    low, update, after = tokens.low, at - 2, at + 3
    if after > len(low) or low[at + 1] != "." or not low[at + 2].isdecimal():
        return None
    led = update >= 0 and low[update] in lexicon.updating and _is_led(tokens, at, lexicon)
    led = led and not (update and low[update - 1] in lexicon.finite)
    if not led and (len(low[at + 2]) >= GROUP_DIGITS or lexicon.newer.ahead(low, after) is None):
        return None
    joined = tokens.glued(at + 1) and tokens.glued(at + 2) and not (tokens.glued(after) and tokens.glued(after + 1))
    return (after, "version or outline number") if joined and not measured(tokens, after, lexicon) else None


def _is_led(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a preposition leads to the digits at a token."""
    return tokens.low[at - 1] in lexicon.grammar or lexicon.qualifiers.behind(tokens.low, at) is not None
