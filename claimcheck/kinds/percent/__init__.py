"""Percent, percentage points, per mille, basis points, and shares ("a third of")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.kinds._shape import nothing_counted, within
from claimcheck.kinds.percent import one_in, shares
from claimcheck.languages._international import BEFORE_PRESENT
from claimcheck.numerals import GROUP_DIGITS, Number
from claimcheck.values import HALF, THOUSAND
from claimcheck.zones import Reading, Zone, value_of

PAUSES = frozenset(",-")
LEVEL_REACH = 10
"""Tokens behind the points of a change that are searched for its new level."""
VERB_REACH = 16
"""Tokens before the comma behind a new level that are searched for the verb that says how it was reached."""
LONGEST_LINK = 7
"""How many tokens before points a comma may stand behind the percentage that they are of."""
CHANGES = frozenset(("increase", "decrease", "growth"))
PETABYTES = "PB"
TAKING_UP = frozenset((",", ":", "(", "-"))
"""Marks behind a percentage that may lead to how many points it differs by."""
FACTORS = {"per_mille": ("percent", Decimal("0.1")), "basis_point": ("percentage_point", Decimal("0.01"))}


def read(zone: Zone, number: Number) -> Reading | None:
    """A number with a percent sign or word behind it, or a fraction of something."""
    low = zone.tokens.low
    article = low[number.i] in zone.lexicon.articles and number.j == number.i + 1
    points = zone.lexicon.shares.ahead(low, number.j) if article else None
    if number.ordinal or (article and zone.lexicon.percentages.ahead(low, number.j) and not _are_points(points)):
        return None
    margin = zone.margin(number)
    at = zone.beside((margin or number).j)
    if number.value == HALF and at < len(low) and low[at] in zone.lexicon.articles:
        at += 1
    found = zone.lexicon.shares.ahead(low, at) or _part_of_one(zone, number) or _percentage_of(zone, number)
    found = found or _points(zone, number)
    if found is None or _is_grouped(zone, found) or _is_memory(zone, found) or _is_age(zone, number, found):
        return one_in.read(zone, number) or shares.read(zone, number)
    unit, factor = FACTORS.get(found[1], (found[1], None))
    reading = Reading(number.i, found[0], "percent", within(value_of(number, factor), margin), number, unit)
    reading.trace.append(f"share:{found[1]}")
    return reading


def _are_points(found: tuple[int, str] | None) -> bool:
    """ "A percentage point", where "a percentage" is an article and a noun."""
    return found is not None and found[1] == "percentage_point"


def _is_grouped(zone: Zone, found: tuple[int, str]) -> bool:
    """ "62 pour 100 000 habitants": whether the hundred is the first group of a larger number."""
    tokens, low, group = zone.tokens, zone.tokens.low, found[0]
    if group >= len(low) or not low[group - 1].isdecimal():
        return False
    group += low[group] in ".," and tokens.glued(group) and tokens.glued(group + 1)
    return group < len(low) and low[group].isdecimal() and len(low[group]) == GROUP_DIGITS


def _is_memory(zone: Zone, found: tuple[int, str]) -> bool:
    """ "5 PB": petabytes, where the same letters, written small, are points of a hundredth."""
    return found[1] == "basis_point" and zone.tokens.written(found[0] - 1) == PETABYTES


def _is_age(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "2140 ± 30 BP": years before the present, where the same letters, written small, are points of a hundredth."""
    written = zone.tokens.written(found[0] - 1)
    return found[1] == "basis_point" and written == BEFORE_PRESENT and number.value >= THOUSAND


def _percentage_of(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "A percentage of 30", "een percentage van 4,5": the noun before, and nothing behind that would be counted."""
    low, lexicon, of = zone.tokens.low, zone.lexicon, number.i - 1
    if of < 1 or low[of] not in lexicon.of_words or number.style == "fraction":
        return None
    share = lexicon.percentages.behind(low, of)
    if share is None or not nothing_counted(zone, number.j):
        return None
    before = zone.number_before(share[0])
    if before is not None and low[before.i] not in lexicon.articles:
        return None
    return number.j, "percent"


def _points(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "Rose 4 points to 37 %", "37 %, up 4 points": points beside the percentage that they lead to."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, number.j
    if noun >= len(low) or low[noun] not in lexicon.points or number.scale != 1:
        return None
    level = lexicon.to_level.ahead(low, noun + 1 + (low[noun + 1 : noun + 2] == [","]))
    further = zone.number_at(level[0]) if level is not None else None
    amount = lexicon.by_amount.behind(low, number.i)
    before = amount[0] - (low[amount[0] - 1] == ",") if amount is not None and amount[0] else 0
    told = further is not None and lexicon.shares.ahead(low, further.j) is not None
    told = told or _leads_to_level(zone, number, noun + 1) or _follows_level(zone, number, noun + 1)
    told = told or _is_margin(zone, number) or _sums_up(zone, number)
    return (noun + 1, "percentage_point") if told or lexicon.shares.behind(low, before) is not None else None


def _sums_up(zone: Zone, number: Number) -> bool:
    """ "To 46 %, a gain of 6 points", "46 %, soit 6 points gagnés", "46 % (+6 points)": a percentage goes on."""
    low, lexicon = zone.tokens.low, zone.lexicon
    comma = next((at for at in range(number.i - 1, max(0, number.i - LONGEST_LINK), -1) if low[at] in TAKING_UP), 0)
    if not comma or not lexicon.share_before(low, comma):
        return False
    link = low[comma + 1 : number.i]
    if low[comma] == "(" and (number.value < 0 or "+" in (*link, low[number.i])):
        return True
    verbs = range(max(0, comma - VERB_REACH), comma)
    again = lexicon.that_is.ahead(low, comma + 1) is not None and any(lexicon.changes.ahead(low, at) for at in verbs)
    by = lexicon.by_amount.behind(low, number.i)
    moved = any(not CHANGES.isdisjoint(lexicon.meanings.concepts(word)) for word in link)
    told = again or (by is not None and (moved or number.i - by[0] > 1))
    return told and all(map(str.isalpha, link))


def _is_margin(zone: Zone, number: Number) -> bool:
    """ "Une marge d'erreur de 3 points": behind a margin of error and small words."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    hedge = lexicon.qualifiers.behind(low, at)
    at = hedge[0] if hedge is not None else at
    while at and low[at - 1] in lexicon.grammar and lexicon.margins.behind(low, at) is None:
        at -= 1
    return lexicon.margins.behind(low, at) is not None


def _follows_level(zone: Zone, number: Number, after: int) -> bool:
    """ "58,2 Prozent, 4,1 Punkte niedriger", "61,5 % du PIB, 3 points de plus": a percentage, and how it differs."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    hedge = lexicon.qualifiers.behind(low, at)
    at = hedge[0] if hedge is not None else at
    by = lexicon.by_amount.behind(low, at)
    mark = (by[0] if by is not None else at) - 1
    differs = by is not None or number.value < 0 or lexicon.differences.ahead(low, after) is not None
    differs = differs or lexicon.above_below.ahead(low, after) is not None
    less = number.i > 0 and low[number.i - 1] in lexicon.negatives
    mark -= less and by is None and at == number.i
    return mark > 0 and low[mark] in PAUSES and (differs or less) and lexicon.share_before(low, mark)


def _leads_to_level(zone: Zone, number: Number, at: int) -> bool:
    """ "A reculé de 0,3 point au dernier trimestre pour s'établir à 7,1 %": a change, and its new level further on."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = lexicon.by_amount.behind(low, number.i) is not None and zone.is_change(number.i - 1)
    if not (led or (number.i and lexicon.changes.ahead(low, number.i - 1))):
        return False
    for step in range(at, min(at + LEVEL_REACH, len(low))):
        further = zone.number_at(step)
        if further is not None and not further.weak:
            return lexicon.to_level.behind(low, step) is not None and lexicon.shares.ahead(low, further.j) is not None
        if not (low[step].isalpha() or low[step] == "'"):
            return False
    return False


def _part_of_one(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "Half of one percent", "un quart de point": the share behind a fraction and a one, points behind a part."""
    if not 0 < number.value < 1 or number.j >= len(zone.tokens.low):
        return None
    at = zone.after_of(number.j)
    one = zone.number_at(at)
    share = zone.lexicon.shares.ahead(zone.tokens.low, one.j if one is not None and one.value == 1 else at)
    points = number.j < at < len(zone.tokens.low) and zone.tokens.low[at] in zone.lexicon.points
    return (at + 1, "percentage_point") if share is None and points else share
