"""What the parts of ranges share."""

from __future__ import annotations

from claimcheck.zones import Zone

LEVEL = 2
"""How many times the amount of a change its new level is at the least, or the other way round."""
FALL = 5
"""How many times the new level the old one may be, when it has no scale of its own."""


def before_hedge(zone: Zone, first: int, second: int) -> int:
    """The token where the hedge before the second end begins ("and about 7"), or the end itself."""
    found = zone.lexicon.qualifiers.behind(zone.tokens.low, second)
    return found[0] if found is not None and found[1] == "~" and found[0] >= first else second


def is_suspended(zone: Zone, at: int, after: int) -> bool:
    """ "20- bis 30-mal", "zwei- bis dreihundert": a hyphen that waits for the rest of its word."""
    tokens = zone.tokens
    return at + 1 < after and tokens.low[at] == "-" and tokens.glued(at) and not tokens.glued(at + 1)
