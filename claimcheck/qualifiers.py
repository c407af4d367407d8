"""Hedges and comparators around figures of every kind: "about", "more than"; two bounds that enclose a range."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.kinds._shape import Reading, Zone, compared
from claimcheck.languages.concepts import PLACES
from claimcheck.ranges import CHANGED, FILLERS
from claimcheck.values import LOWER, UPPER, Value

NUMBERS = roles.DIGITS | roles.NUMBER
DENIED = {">": "<=", "<": ">="}
AMOUNT_REACH = 4
"""How many tokens before "over" the number of the amount may stand that is spread over a time."""
SPENDING_REACH = 12
"""How many tokens before "over" a verb of spending may stand."""
SENDING_REACH = 6
"""How many tokens before "up to" a verb of sending may stand."""
LONGEST_DENIAL = 4
"""How many words before a comparator its denial may begin."""
CLAUSE = 9
"""How many words before a comparator "no" or "nobody" may stand that turns it round."""
MINUTES = frozenset(("min",))
"""Letters that are a unit of time behind a number, and a comparator elsewhere."""
LEVEL_REACH, SHORTEST_STEM = 12, 4
"""How many tokens before a level another one may stand, and how many letters tell its unit."""
DEGREES = frozenset(("degree", "degC", "degF"))


def pair(zone: Zone, readings: list[Reading]) -> list[Reading]:
    """Two bounds that enclose a range become one reading: "more than 5 and less than 10"."""
    result: list[Reading] = []
    for reading in readings:
        merged = (_enclosed(zone, result[-1], reading) or _ranked(zone, result[-1], reading)) if result else None
        if merged is not None:
            result[-1] = merged
        else:
            result.append(reading)
    return result


def _enclosed(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    one, two = first.value, second.value
    if one is None or two is None or one.axis != "number" or two.axis != "number":
        return None
    below, above = (one, two) if one.comparator in LOWER else (two, one)
    if below.comparator not in LOWER or above.comparator not in UPPER or not _side_by_side(zone, first, second):
        return None
    if not _alike(first, second) or below.first is None or above.last is None or below.first >= above.last:
        return None
    value = Value.enclosed(below, above)
    merged = Reading(first.i, second.j, second.kind, value, second.number, second.unit)
    merged.noun = second.noun or first.noun
    merged.left, merged.right = first.left, max(second.right, second.j)
    merged.trace = [*first.trace, "and", *second.trace]
    return merged


def _ranked(zone: Zone, first: Reading, second: Reading) -> Reading | None:
    """ "Higher than the tenth but lower than the fifteenth": the ranks between, from whichever end."""
    if first.kind != "ordinal" or second.kind != "ordinal" or first.value is None or second.value is None:
        return None
    one, two = _bound(zone, first), _bound(zone, second)
    if one is None or two is None or (one[1] in LOWER) == (two[1] in LOWER) or not {one[1], two[1]} <= {*LOWER, *UPPER}:
        return None
    first.left, second.left = one[0], two[0]
    if not _side_by_side(zone, first, second) or first.value.first is None or second.value.first is None:
        return None
    low, high = sorted((first.value, second.value), key=lambda value: value.first or 0)
    merged = Reading(first.i, second.j, "ordinal", Value.span(low, high), second.number)
    merged.left = first.left
    merged.trace = [*first.trace, "and", *second.trace]
    return merged


def _bound(zone: Zone, reading: Reading) -> tuple[int, str] | None:
    """The comparator before an ordinal, or before its article."""
    low, words, at = zone.tokens.low, zone.words, reading.i
    found = words.qualifiers.behind(low, at)
    return found or (words.qualifiers.behind(low, at - 1) if at > 1 and low[at - 1] in words.determiners else None)


def _side_by_side(zone: Zone, first: Reading, second: Reading) -> bool:
    low = zone.tokens.low
    between = low[max(first.right, first.j) : min(second.left, second.i)]
    if between and low[second.left] in "<>≤≥" and _is_variable(zone, between) and between[-1] != low[first.left - 1]:
        return False
    return len(between) <= FILLERS and all(word == "," or word in zone.words.function_words for word in between)


def _is_variable(zone: Zone, between: list[str]) -> bool:
    """Whether the last word between two bounds may be what a formula is about ("x < 5, y > 3")."""
    joined = len(between) == 1 and (between[0] == "," or between[0] in zone.words.joiners)
    return len(between[-1]) == 1 and not joined


def _alike(first: Reading, second: Reading) -> bool:
    """Whether two bounds measure one thing: the same unit and noun, or written once for both."""
    if first.kind == second.kind:
        nouns = first.noun is None or second.noun is None or first.noun == second.noun
        return first.unit == second.unit and nouns
    return first.kind == "number" or (second.kind == "number" and first.kind == "count")


def qualify(zone: Zone, reading: Reading) -> None:
    """Take in the hedge or comparator before or behind a reading; its span stays, `left` and `right` move."""
    if reading.kind in ("ordinal", "date"):
        return
    low, words = zone.tokens.low, zone.words
    comparator = _before(zone, reading)
    after = words.qualifiers_after.ahead(low, reading.right)
    if after is not None and (
        _belongs_to_next(zone, reading.right, after[0])
        or _adds(zone, reading, after)
        or _goes_on_later(zone, reading, after[0])
    ):
        after = None
    if after is None and _plus(zone, reading):
        after = reading.right + 1, ">="
    if after is not None and comparator in (None, "~", "="):
        reading.right = after[0]
        comparator = after[1]
        reading.trace.append(f"comparator:{comparator}")
    if reading.value is None or comparator in (None, "="):
        return
    if comparator == "~" or reading.value.comparator in ("=", "~"):
        near = zone.words.just.ahead(low, reading.left) is not None
        reading.value = reading.value.qualified(comparator, near=near)


def _belongs_to_next(zone: Zone, right: int, after: int) -> bool:
    """ "15 or more than 20", "129 and over half of it": what is behind a figure is the comparator of the next one."""
    ahead = (zone.words.qualifiers.ahead(zone.tokens.low, at) for at in range(right + 1, after))
    return any(
        found is not None and (_leads_to_number(zone, found[0]) if found[0] > after else _begins_number(zone, after))
        for found in ahead
    )


def _begins_number(zone: Zone, at: int) -> bool:
    """Whether digits, a number word or a half stands at a token."""
    low, words = zone.tokens.low, zone.words
    if at >= len(low):
        return False
    return low[at].isdigit() or any(table.ahead(low, at) for table in (words.cardinals, words.fractions, words.halves))


def _adds(zone: Zone, reading: Reading, after: tuple[int, str]) -> bool:
    """ "GBP 48,000 plus costs": what is added to an amount follows a single word for more."""
    low, end = zone.tokens.low, after[0]
    if reading.kind != "money" or after[1] != ">" or end - reading.right > 1 or end >= len(low):
        return False
    return low[end][0].isalnum() and low[end] not in zone.words.grammar


def _goes_on_later(zone: Zone, reading: Reading, after: int) -> bool:
    """ "Flew 27 missions and later ran a club": what somebody did afterwards, behind no day and no time."""
    low, words = zone.tokens.low, zone.words
    timed = words.later.behind(low, after) is not None and low[reading.right] in words.joiners
    return timed and after < len(low) and low[after][0].isalnum()


def _leads_to_number(zone: Zone, at: int) -> bool:
    """Whether a number stands at a token, or one more comparator before it ("more than about 20")."""
    marks = zone.tokens.roles
    if at >= len(marks):
        return False
    return bool(marks[at] & NUMBERS) or zone.words.qualifiers.ahead(zone.tokens.low, at) is not None


def _plus(zone: Zone, reading: Reading) -> bool:
    """ "30+ countries"."""
    at = reading.number.j if reading.number is not None else reading.right
    low = zone.tokens.low
    return at < len(low) and low[at] == "+" and zone.tokens.glued(at) and at == reading.right


def _before(zone: Zone, reading: Reading) -> str | None:
    """The comparator before a reading; "more than about 30" has two, and the bound wins."""
    low, words = zone.tokens.low, zone.words
    comparator: str | None = None
    at = reading.left
    for _ in range(0 if compared(zone, at) else FILLERS):
        found = words.qualifiers.behind(low, at)
        stepped = at > 1 and (low[at - 1] in words.articles or low[at - 1] in words.determiners)
        if found is None and stepped and comparator is None:
            found = words.qualifiers.behind(low, at - 1)
        if found is None and reading.kind == "duration" and comparator is None:
            within = words.within.behind(low, at)
            found = (within[0], "<=") if within else None
        if found is None and comparator is None and _follows_than(zone, at):
            found = words.qualifiers.behind(low, at - 1)
        if found is None and at > 1 and comparator is None and words.by_amount.behind(low, at):
            hedge = words.qualifiers.behind(low, at - 1)
            found = hedge if hedge is not None and hedge[1] == "~" else None
        if found is None or _is_level(zone, reading, found[0], at) or (CHANGED in reading.trace and found[1] != "~"):
            break
        if _spans(zone, reading, found[0], at) or _is_preposition(zone, found[0], at):
            break
        if found[1] == "<=" and reading.noun in PLACES and _leads_to_places(zone, found[0]):
            break
        if _is_extreme(zone, reading, found[0], at):
            break
        if (
            _is_time_before(zone, found[0])
            or _is_compound(zone, found[0])
            or _differs_since(zone, reading, found[0], at)
        ):
            break
        if _is_either(zone, found) or (found[1] in (">", ">=") and _is_old_level(zone, reading, found[0], at)):
            break
        found = _denied(zone, found)
        at, reading.left = found[0], found[0]
        reading.trace.append(f"comparator:{found[1]}")
        if comparator in (None, "~"):
            comparator = found[1]
    return comparator


def _is_extreme(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Máxima de 31 grados": the highest temperature of a day, where no noun stands before that is bounded."""
    low, words = zone.tokens.low, zone.words
    if reading.unit not in DEGREES or words.extremes.isdisjoint(low[first:after]):
        return False
    if low[first] in words.articles:
        return True
    bare = not first or not low[first - 1].isalpha() or low[first - 1] in words.grammar
    return bare and low[first] in words.extremes


def _leads_to_places(zone: Zone, first: int) -> bool:
    """ "Експортує меблі до 19 країн": whether a verb of sending or going stands before "up to"."""
    low, sending = zone.tokens.low, zone.words.sending
    return bool(sending) and any(sending.ahead(low, at) for at in range(max(0, first - SENDING_REACH), first))


def _is_preposition(zone: Zone, first: int, after: int) -> bool:
    """ "Under a £34 million contract", "over a 12-month period": one word before an article, which bounds nothing.

    So is one behind a document made out for an amount ("Rechnung über 1.200 Euro").
    """
    if after - first == 1 and zone.tokens.low[first] in zone.words.spanning:
        return zone.words.made_out.behind(zone.tokens.low, first) is not None
    return after - first == 2 and zone.tokens.low[first] in zone.words.governing


def _spans(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Rose 5% over four years", "climbs 450 metres over six miles": an amount before what bounds elsewhere."""
    low, words = zone.tokens.low, zone.words
    if after - first > 1 or low[first] not in words.spanning:
        return False
    if reading.kind == "quantity":
        return words.units.behind(low, first) is not None or _is_spanned(zone, first)
    if reading.kind != "duration" or "age" in reading.trace:
        return False
    counted = words.concepts.behind(low, first) is not None or zone.number_before(first) is not None
    told = counted or words.known.behind(low, first) or low[first - 1 : first] == ["%"]
    amount = told and any(zone.number_before(at) is not None for at in range(first - AMOUNT_REACH, first + 1))
    return amount or _is_spanned(zone, first) or _is_spent(zone, reading, first)


def _is_spent(zone: Zone, reading: Reading, first: int) -> bool:
    """ "Invest in schools over three years", "über fünf Jahre verteilt": the time over which something is paid.

    Behind a preposition, and before what tells an age or the time that has passed, it is a bound.
    """
    low, words, after = zone.tokens.low, zone.words, reading.right
    if words.ago.ahead(low, after) is not None:
        return False
    if words.spending.ahead(low, after) is not None:
        return True
    if after < len(low) and low[after][0].isalnum() and low[after] not in words.grammar:
        return False
    if not first or low[first - 1] in ".!?;:":
        return low[after : after + 1] == [","]
    if low[first - 1] in words.grammar or words.for_so_long.behind(low, first) is not None:
        return False
    for back in range(first - 1, max(-1, first - SPENDING_REACH), -1):
        if low[back] in ".,!?;:":
            return False
        if words.spending.ahead(low, back) is not None:
            return True
    return False


def _is_time_before(zone: Zone, at: int) -> bool:
    """ "20 min. 2 EL Öl": whether a number stands before letters that are a unit of time, too."""
    return zone.tokens.low[at] in MINUTES and at > 0 and zone.tokens.low[at - 1].isdecimal()


def _differs_since(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "38 more than a year before", "40 euros less than two years ago": a time behind what differs from then.

    Args:
        first: The token at which the comparator begins.
        after: The token after it.
    """
    low, words = zone.tokens.low, zone.words
    if reading.kind != "duration" or not first or words.than.isdisjoint(low[first:after]):
        return False
    if first > 1 and low[first - 1] in words.of_words and zone.number_before(first - 1) is not None:
        return True
    told = words.currencies.behind(low, first) or words.units.behind(low, first)
    number = zone.number_before(told[0] if told else first)
    return number is not None and len(number.whole) != YEAR_DIGITS


def _is_compound(zone: Zone, at: int) -> bool:
    """ "A four-under 68": whether a word is the second part of one with a hyphen."""
    return at > 0 and zone.tokens.gap(at) == "-"


def _is_spanned(zone: Zone, at: int) -> bool:
    """ "Führt über 9 km", "erstreckt sich über": a verb or noun whose length it is, a small word between or none."""
    low, words = zone.tokens.low, zone.words
    at -= at > 1 and low[at - 1] in words.grammar and low[at - 1] not in words.spanned
    return at > 0 and (low[at - 1] in words.spanned or low[at - 1] in words.ordinals.first)


def _follows_than(zone: Zone, at: int) -> bool:
    """ "Более чем через пять часов": whether "than" and a preposition stand before a token."""
    low, words = zone.tokens.low, zone.words
    return at > 2 and low[at - 2] in words.than and low[at - 1] in words.grammar


def _is_old_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Passaram de 340 para 322", "se redujo a 322 desde 340": "from" before, and the level it changed to.

    Args:
        first: The token at which the words that bound elsewhere begin.
        after: The token after them.
    """
    low, words = zone.tokens.low, zone.words
    new = words.to_level.ahead(low, reading.right) if words.from_level.behind(low, after) is not None else None
    if new is not None and zone.number_at(new[0]) is not None:
        return True
    if words.from_level.ahead(low, first) is None:
        return False
    return zone.is_change(first) and any(at in zone.first for at in range(max(0, first - LEVEL_REACH), first))


def _denied(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """ "Not higher than 30", "non può essere inferiore a 30": a bound that is denied bounds the other way."""
    low, words, at = zone.tokens.low, zone.words, found[0] - 1
    while at > found[0] - LONGEST_DENIAL and at > 0 and low[at] in words.copulas:
        at -= 1
    if found[1] not in DENIED:
        return found
    if at >= 0 and low[at] in words.denials:
        return at, DENIED[found[1]]
    return (found[0], DENIED[found[1]]) if _of_nobody(zone, found[0]) else found


def _of_nobody(zone: Zone, first: int) -> bool:
    """ "No class has more than 25": whether a word for none stands before in the clause."""
    low, words = zone.tokens.low, zone.words
    if words.out_of.behind(low, first) is not None or (first and low[first - 1] in words.determiners):
        return False  # "none of the more than 80"
    for at in range(first - 1, max(-1, first - CLAUSE), -1):
        if words.nobody.behind(low, at + 1) is not None:
            return at < first - 1
        if not low[at][0].isalpha() or low[at] in words.clause_openers:
            return False
    return False


def _is_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """Whether the words that bound elsewhere ("до") tell the level that something rose or fell to."""
    level = zone.words.to_level.behind(zone.tokens.low, after)
    if level is None or level[0] != first:
        return False
    return zone.is_change(first) or _is_next_level(zone, reading, first, after)


def _is_next_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Воздух прогреется до 31 градуса, вода — до 24": a level in the same words and unit, one verb for both."""
    low, words = zone.tokens.low, zone.words
    phrase, unit = low[first:after], low[reading.j - 1]
    for back in range(first - 1, max(-1, first - LEVEL_REACH), -1):
        if low[back : back + len(phrase)] == phrase and zone.is_change(back):
            stem = unit[:SHORTEST_STEM]
            return any(word == unit or (word.startswith(stem) and stem != unit) for word in low[back:first])
        if low[back] in ".;:!?" or words.acts(low, back):
            return False
    return False


def _is_either(zone: Zone, found: tuple[int, str]) -> bool:
    """ "Less or greater than 30": a bound that "or" joins to the opposite one says nothing."""
    low, words, at = zone.tokens.low, zone.words, found[0] - 1
    if at < 1 or low[at] not in words.alternatives or found[1] not in (*LOWER, *UPPER):
        return False
    if words.qualifiers_after.behind(low, at) is not None:
        return False
    opposite = UPPER if found[1] in LOWER else LOWER
    return any(comparator in opposite for _, comparator in words.qualifiers.first.get(low[at - 1], ()))
