"""Two figures that are no ends of a range: the old and the new level of a change, or its amount and its new level."""

from __future__ import annotations

from claimcheck.ranges._shape import FALL, LEVEL, before_hedge
from claimcheck.zones import Reading, Zone

HEAT_REACH = 4
"""How many tokens before a time a verb of heat may stand."""


def are_two_levels(zone: Zone, first: Reading, second: Reading) -> bool:
    """Whether two readings are the old and the new level of a change: "rose from 2 to 3 million"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    after = before_hedge(zone, first.j, second.i)
    leads = (lexicon.range_words.ahead(low, first.j), lexicon.to_level.ahead(low, first.j))
    if not any(found is not None and found[0] == after for found in leads):
        return False
    return (
        (leads[0] is None and _led_by_from(zone, first)) or changes(zone, second, first.i) or falls(zone, first, second)
    )


def falls(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Corrected from 37 to 36": what goes from more to less tells two levels, whatever the verb, and no range.

    Below zero frost is told from the lesser to the greater ("от минус 5 до минус 12 градусов").
    """
    one, two = first.number, second.number
    if one is None or two is None or one.scale != two.scale or first.unit not in (None, second.unit):
        return False
    if max(one.value, two.value) < 0:
        return False
    return one.value > two.value and _led_by_from(zone, first)


def _led_by_from(zone: Zone, first: Reading) -> bool:
    """ "Soll von 80 auf 100 % steigen": "from" before the old level, where the verb may stand behind the new one."""
    return zone.lexicon.from_level.behind(zone.tokens.low, before_hedge(zone, 0, first.i)) is not None


def changes(zone: Zone, reading: Reading, at: int) -> bool:
    """Whether a verb of change stands before, and not only one of heat before a time ("enfriar de 30 a 40 minutos")."""
    if not zone.is_change(at):
        return False
    near = range(max(0, at - HEAT_REACH), at)
    return reading.kind != "duration" or not any(zone.lexicon.heating.ahead(zone.tokens.low, step) for step in near)


def are_amount_and_level(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Narrowed by £2m to £6m", "di 500 milioni a 3 miliardi di euro": the amount of a change and its new level.

    Both have a unit, or the first one a large scale, and they are far from one another.
    """
    low, lexicon, one, two = zone.tokens.low, zone.lexicon, first.value, second.value
    measured = first.kind == second.kind and first.kind != "number"
    if not (measured or (first.kind == "number" and first.is_large)) or one is None or two is None:
        return False
    by = lexicon.by_amount.behind(low, first.i)
    if not one.first or not two.first or by is None:
        return False
    far = two.first >= LEVEL * one.first or one.first >= LEVEL * two.first
    return far and zone.is_change(by[0])


def is_step(zone: Zone, first: Reading, second: Reading) -> bool:
    """ "Fell by 320 to 4,115": the amount of a change, then a new level that is far above it."""
    one, two = first.value, second.value
    if one is None or two is None or one.first is None or two.first is None or first.unit != second.unit:
        return False
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.by_amount.behind(low, first.i) is None or lexicon.from_level.behind(low, first.i) is not None:
        return False
    return 0 < one.first * FALL < two.first
