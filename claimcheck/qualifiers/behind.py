"""The comparator behind a reading: "30 or more", "30+"; what follows there may belong to something else."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.zones import Reading, Zone

AMOUNTS = roles.DIGITS | roles.NUMBER | roles.MONEY


def behind(zone: Zone, reading: Reading) -> tuple[int, str] | None:
    """The token after the comparator behind a reading, and which one it is; None where there is none."""
    after = zone.lexicon.qualifiers_after.ahead(zone.tokens.low, reading.right)
    if after is not None and not (
        _belongs_to_next(zone, reading.right, after[0])
        or _adds(zone, reading, after)
        or _goes_on_later(zone, reading, after[0])
    ):
        return after
    return (reading.right + 1, ">=") if _plus(zone, reading) else None


def _belongs_to_next(zone: Zone, right: int, after: int) -> bool:
    """ "15 or more than 20", "129 and over half of it": what is behind a figure is the comparator of the next one."""
    ahead = (zone.lexicon.qualifiers.ahead(zone.tokens.low, at) for at in range(right + 1, after))
    return any(
        found is not None and (_leads_to_number(zone, found[0]) if found[0] > after else _begins_number(zone, after))
        for found in ahead
    )


def _begins_number(zone: Zone, at: int) -> bool:
    """Whether digits, a number word or a half stands at a token."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low):
        return False
    return low[at].isdigit() or any(
        table.ahead(low, at) for table in (lexicon.cardinals, lexicon.fractions, lexicon.halves)
    )


def _adds(zone: Zone, reading: Reading, after: tuple[int, str]) -> bool:
    """ "GBP 48,000 plus costs": what is added to an amount follows a single word for more."""
    low, end = zone.tokens.low, after[0]
    if reading.kind != "money" or after[1] != ">" or end - reading.right > 1 or end >= len(low):
        return False
    return (low[end][0].isalnum() or low[end] in CURRENCY_SIGNS) and low[end] not in zone.lexicon.grammar


def _goes_on_later(zone: Zone, reading: Reading, after: int) -> bool:
    """ "Flew 27 missions and later ran a club": what somebody did afterwards, behind no day and no time."""
    low, lexicon = zone.tokens.low, zone.lexicon
    timed = lexicon.later.behind(low, after) is not None and low[reading.right] in lexicon.joiners
    return timed and after < len(low) and low[after][0].isalnum()


def _leads_to_number(zone: Zone, at: int) -> bool:
    """Whether a number or money begins at a token, or one more comparator before it ("more than about 20")."""
    marks = zone.tokens.roles
    if at >= len(marks):
        return False
    return bool(marks[at] & AMOUNTS) or zone.lexicon.qualifiers.ahead(zone.tokens.low, at) is not None


def _plus(zone: Zone, reading: Reading) -> bool:
    """ "30+ countries"."""
    at = reading.number.j if reading.number is not None else reading.right
    low = zone.tokens.low
    return at < len(low) and low[at] == "+" and zone.tokens.glued(at) and at == reading.right
