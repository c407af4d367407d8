"""Words before a figure that bound elsewhere: "rose 5 % over four years", "fell to 30", "under a 12-month contract"."""

from __future__ import annotations

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import begins_sentence
from claimcheck.kinds.quantity._shape import LENGTHS
from claimcheck.languages.concepts import PLACES, RECURRING
from claimcheck.numerals import Number
from claimcheck.ranges import CHANGED
from claimcheck.units import DEGREES
from claimcheck.values import LOWER, UPPER
from claimcheck.zones import HYPHENS, Reading, Zone

AMOUNT_REACH = 4
"""How many tokens before "over" the number of the amount may stand that is spread over a time."""
SPENDING_REACH = 12
"""How many tokens before "over" a verb of spending may stand."""
SENDING_REACH = 6
"""How many tokens before "up to" a verb of sending may stand."""
FILLED_REACH = 6
"""How many tokens behind "of" may say what a time was filled with."""
SENTENCE_REACH, TERMS = 8, ("duration", "money")
"""How many tokens before "to" a verb of sentencing may stand, and the kinds of what somebody is sentenced to."""
MINUTES = frozenset(("min",))
"""Letters that are a unit of time behind a number, and a comparator elsewhere."""
LEVEL_REACH, SHORTEST_STEM = 12, 4
"""How many tokens before a level another one may stand, and how many letters tell its unit."""


def is_meant(zone: Zone, reading: Reading, found: tuple[int, str], after: int) -> bool:
    """Whether the words of a comparator before a figure say something else there.

    Args:
        found: The token at which they begin, and the comparator.
        after: The token after them.
    """
    first, comparator = found
    return (
        _is_level(zone, reading, first, after)
        or (CHANGED in reading.trace and comparator != "~")
        or _spans(zone, reading, first, after)
        or _is_preposition(zone, reading, first, after)
        or _is_term(zone, reading, found)
        or _is_compared(zone, first, after)
        or _is_attribute(zone, reading, after)
        or (comparator == "<=" and reading.noun in PLACES and _leads_to_places(zone, first))
        or _is_extreme(zone, reading, first, after)
        or _is_time_before(zone, first)
        or _is_anniversary(zone, reading, found)
        or _is_compound(zone, first)
        or _is_of_sum(zone, first, after)
        or _differs_since(zone, reading, first, after)
        or _is_either(zone, found)
        or (comparator in LOWER and _is_old_level(zone, reading, first, after))
    )


def _is_compared(zone: Zone, first: int, after: int) -> bool:
    """ "8 procent onder de 41.300", "480 more than the 4,830": by how much a level told before was missed."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if low[after - 1] not in lexicon.determiners:
        return False
    compares = not lexicon.than.isdisjoint(low[first:after]) or lexicon.differences.behind(low, after - 1) is not None
    return lexicon.shares.behind(low, first) is not None or (compares and _differs(zone, first))


def _differs(zone: Zone, first: int) -> bool:
    """Whether a number stands right before a comparator, its unit between at most: "480 more than", "40 euros less"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if first > 1 and low[first - 1] in lexicon.of_words and zone.number_before(first - 1) is not None:
        return True
    tables = lexicon.currencies, lexicon.units, lexicon.subunits, lexicon.shares
    told = next((found for table in tables if first and (found := table.behind(low, first)) is not None), None)
    number = zone.number_before(told[0] if told else first) if first else None
    return number is not None and not _is_year(number)


def _is_attribute(zone: Zone, reading: Reading, after: int) -> bool:
    """ "Over de 315 kilometer lange route": a size with its article and an adjective, which describes a noun."""
    low, lexicon, behind = zone.tokens.low, zone.lexicon, reading.right
    if reading.kind != "quantity" or low[after - 1] not in lexicon.determiners or behind + 1 >= len(low):
        return False
    described = low[behind][0].isalpha() and low[behind + 1][0].isalpha() and low[behind] not in lexicon.grammar
    return described and low[behind].endswith(lexicon.page.adjective_endings)


def _is_term(zone: Zone, reading: Reading, found: tuple[int, str]) -> bool:
    """ "Veroordeeld tot dertig maanden cel": the term somebody is sentenced to, behind what bounds elsewhere."""
    low, sentenced, first = zone.tokens.low, zone.lexicon.sentenced, found[0]
    if reading.kind not in TERMS or found[1] != "<=" or not sentenced or low[first] not in zone.lexicon.page.until:
        return False
    return any(sentenced.ahead(low, back) for back in range(max(0, first - SENTENCE_REACH), first))


def _is_extreme(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Máxima de 31 grados": the highest temperature of a day, where no noun stands before that is bounded."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if reading.unit not in DEGREES or lexicon.extremes.isdisjoint(low[first:after]):
        return False
    if low[first] in lexicon.articles:
        return True
    bare = not first or not low[first - 1].isalpha() or low[first - 1] in lexicon.grammar
    return bare and low[first] in lexicon.extremes


def _leads_to_places(zone: Zone, first: int) -> bool:
    """ "Експортує меблі до 19 країн": whether a verb of sending or going stands before "up to"."""
    low, sending = zone.tokens.low, zone.lexicon.sending
    return bool(sending) and any(sending.ahead(low, at) for at in range(max(0, first - SENDING_REACH), first))


def _is_preposition(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Under a £34 million contract", "over a 12-month period": one word before an article, which bounds nothing.

    So is one behind what is made out for an amount ("Rechnung über 1.200 Euro") or asked ("Umfrage unter 120").
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if after - first == 1:
        made_out = low[first] in lexicon.spanning and lexicon.made_out.behind(low, first)
        return bool(made_out or lexicon.surveyed.behind(low, first))
    behind = low[reading.right : reading.right + 1]
    named = behind != [] and behind[0].isalpha() and behind[0] not in lexicon.grammar  # "short of the 75% target"
    apart = lexicon.above_below.ahead(low, first) if after - first > 2 and named else None
    governs = after - first == 2 and low[first] in lexicon.governing and not _is_more_than_part(zone, reading, first)
    return governs or (apart is not None and apart[0] == after - 1)


def _is_more_than_part(zone: Zone, reading: Reading, first: int) -> bool:
    """ "Über die Hälfte der Mitglieder", "dass über ein Drittel": a part, and nothing before that governs "über"."""
    low = zone.tokens.low
    led = not first or not low[first - 1][0].isalnum() or low[first - 1] in zone.lexicon.grammar | zone.lexicon.finite
    number = reading.number
    return led and reading.kind == "percent" and number is not None and number.style in ("words", "fraction")


def _spans(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Rose 5% over four years", "climbs 450 metres over six miles": an amount before what bounds elsewhere."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if after - first > 1 or low[first] not in lexicon.spanning:
        return False
    if reading.noun in RECURRING:
        return _counted_before(zone, first)
    if reading.kind == "quantity":
        return lexicon.units.behind(low, first) is not None or _is_spanned(zone, first) or _opens(zone, reading, first)
    if reading.kind != "duration" or "age" in reading.trace:
        return False
    counted = lexicon.concepts.behind(low, first) is not None or zone.number_before(first) is not None
    told = counted or lexicon.known.behind(low, first) or low[first - 1 : first] == ["%"] or _is_part_of(zone, first)
    amount = told and any(zone.number_before(at) is not None for at in range(first - AMOUNT_REACH, first + 1))
    return amount or _is_spanned(zone, first) or _is_spent(zone, reading, first)


def _is_part_of(zone: Zone, first: int) -> bool:
    """ "Nine-tenths of goods over seven years": whether a word that a part is taken of stands right before a token."""
    low, lexicon = zone.tokens.low, zone.lexicon
    named = first > 1 and low[first - 1].isalpha() and low[first - 1] not in lexicon.grammar
    noun = first - 1
    while noun > 1 and (low[noun - 1] in lexicon.determiners or low[noun - 1] in lexicon.possessives):
        noun -= 1
    if not named or lexicon.out_of.behind(low, noun) is None:
        return False
    return zone.number_before(noun - 1) is not None or lexicon.shares.behind(low, noun - 1) is not None


def _opens(zone: Zone, reading: Reading, first: int) -> bool:
    """ "Over 1,200 miles we averaged 44 mpg": a way that opens a sentence, and who went it right behind."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, reading.right
    if not begins_sentence(zone.tokens, first) or after >= len(low) or reading.unit not in LENGTHS:
        return False
    return low[after] in lexicon.determiners or (low[after] in lexicon.verb_leads and low[after] not in lexicon.finite)


def _counted_before(zone: Zone, at: int) -> bool:
    """ "47 goals over three seasons": whether a number, and perhaps its noun, stands right before a token."""
    return any(zone.number_before(step) is not None for step in range(max(1, at - 1), at + 1))


def _is_spent(zone: Zone, reading: Reading, first: int) -> bool:
    """ "Invest in schools over three years", "über fünf Jahre verteilt": the time over which something is paid.

    Behind a preposition, and before what tells an age or the time that has passed, it is a bound.
    """
    low, lexicon, after = zone.tokens.low, zone.lexicon, reading.right
    if lexicon.ago.ahead(low, after) is not None:
        return False
    if lexicon.spending.ahead(low, after) is not None:
        return True
    if after < len(low) and low[after][0].isalnum() and low[after] not in lexicon.grammar:
        return False
    if not first or low[first - 1] in ".!?;:":
        return _closes_opening(zone, after)
    if low[first - 1] in lexicon.grammar or lexicon.for_so_long.behind(low, first) is not None:
        return False
    for back in range(first - 1, max(-1, first - SPENDING_REACH), -1):
        if low[back] in ".,!?;:":
            return False
        if lexicon.spending.ahead(low, back) is not None:
            return True
    return False


def _closes_opening(zone: Zone, at: int) -> bool:
    """ "Over three days, …", "over 18 months of follow-up 12 fell ill": what filled the time that opens a sentence.

    A comma ends it, or a number behind what "of" leads to.
    """
    low, lexicon, end = zone.tokens.low, zone.lexicon, at
    if low[at : at + 1] and low[at] in lexicon.of_words:
        words = range(at + 1, min(len(low), at + FILLED_REACH))
        end = next((step for step in words if not low[step].isalpha() or lexicon.acts(low, step)), len(low))
    return low[end : end + 1] == [","] or (end > at and zone.number_at(end) is not None)


def _is_time_before(zone: Zone, at: int) -> bool:
    """ "20 min. 2 EL Öl": whether a number stands before letters that are a unit of time, too."""
    return zone.tokens.low[at] in MINUTES and at > 0 and zone.tokens.low[at - 1].isdecimal()


def _differs_since(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "38 more than a year before", "40 euros less than two years ago": a time behind what differs from then.

    Args:
        first: The token at which the comparator begins.
        after: The token after it.
    """
    low, lexicon, behind = zone.tokens.low, zone.lexicon, reading.right
    if reading.kind != "duration" or lexicon.than.isdisjoint(low[first:after]) or not _differs(zone, first):
        return False
    if lexicon.ago_before.behind(low, reading.i) is not None or lexicon.ago_before.ahead(low, after) is not None:
        return True
    tables = (lexicon.ago, lexicon.date_comparators, lexicon.beyond)
    later = behind < len(low) and low[behind] in lexicon.adverbs
    return later or any(table.ahead(low, behind) is not None for table in tables)


def _is_anniversary(zone: Zone, reading: Reading, found: tuple[int, str]) -> bool:
    """ "До 75-летия Победы", "до 30-річчя": what comes by then, where a hyphen makes one word of the years."""
    low, number = zone.tokens.low, reading.number
    if (
        reading.kind != "duration"
        or number is None
        or low[found[0]] not in zone.lexicon.page.until
        or "age" in reading.trace
    ):
        return False
    unit = zone.beside(number.j)
    joined = unit > number.j or zone.tokens.gap(number.j) in HYPHENS
    return joined and unit < len(low) and not low[unit].endswith(zone.lexicon.page.adjective_endings)


def _is_compound(zone: Zone, at: int) -> bool:
    """ "A four-under 68": whether a word is the second part of one with a hyphen."""
    return at > 0 and zone.tokens.gap(at) == "-"


def _is_of_sum(zone: Zone, first: int, after: int) -> bool:
    """ "Ein Erbbaurechtsvertrag über 99 Jahre": a compound of what "über" leads to the exact amount of."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not lexicon.page.compound_nouns or not first or after - first > 1:
        return False
    heads = lexicon.exact_heads.get(low[first])
    return heads is not None and low[first - 1].endswith(heads)


def _is_spanned(zone: Zone, at: int) -> bool:
    """ "Führt über 9 km", "erstreckt sich über": a verb or noun whose length it is, a small word between or none."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at -= at > 1 and low[at - 1] in lexicon.grammar and low[at - 1] not in lexicon.spanned
    return at > 0 and (low[at - 1] in lexicon.spanned or low[at - 1] in lexicon.ordinals.first)


def _is_old_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Passaram de 340 para 322", "se redujo a 322 desde 340": "from" before, and the level it changed to.

    Args:
        first: The token at which the words that bound elsewhere begin.
        after: The token after them.
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    new = lexicon.to_level.ahead(low, reading.right) if lexicon.from_level.behind(low, after) is not None else None
    hedge = lexicon.qualifiers.ahead(low, new[0]) if new is not None else None
    if new is not None and zone.number_at(_behind_sign(low, hedge[0] if hedge is not None else new[0])) is not None:
        return True
    if lexicon.from_level.ahead(low, first) is None:
        return False
    others = (zone.number_at(at) for at in range(max(0, first - LEVEL_REACH), first))
    return zone.is_change(first) and any(other is not None and not _is_year(other) for other in others)


def _is_year(number: Number) -> bool:
    """Whether a number is written as a year is: four digits without a mark."""
    return number.plain and len(number.whole) == YEAR_DIGITS


def _behind_sign(low: list[str], at: int) -> int:
    """The token behind the sign of a currency, which a letter or two may open ("€", "R$"), where one stands there."""
    dollars = low[at + 1 : at + 2] == ["$"]
    return at + (2 if dollars else bool(low[at : at + 1]) and not low[at].isalnum())


def _is_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """Whether the words that bound elsewhere ("до") tell the level that something rose or fell to."""
    level = zone.lexicon.to_level.behind(zone.tokens.low, after)
    if level is None or level[0] != first:
        return False
    return zone.is_change(first) or _is_next_level(zone, reading, first, after)


def _is_next_level(zone: Zone, reading: Reading, first: int, after: int) -> bool:
    """ "Воздух прогреется до 31 градуса, вода — до 24": a level in the same words and unit, one verb for both."""
    low, lexicon = zone.tokens.low, zone.lexicon
    phrase, unit = low[first:after], low[reading.j - 1]
    for back in range(first - 1, max(-1, first - LEVEL_REACH), -1):
        if low[back : back + len(phrase)] == phrase and zone.is_change(back):
            stem = unit[:SHORTEST_STEM]
            return any(word == unit or (word.startswith(stem) and stem != unit) for word in low[back:first])
        if low[back] in ".;:!?" or lexicon.acts(low, back):
            return False
    return False


def _is_either(zone: Zone, found: tuple[int, str]) -> bool:
    """ "Less or greater than 30": a bound that "or" joins to the opposite one says nothing."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, found[0] - 1
    if at < 1 or low[at] not in lexicon.alternatives or found[1] not in (*LOWER, *UPPER):
        return False
    if lexicon.qualifiers_after.behind(low, at) is not None:
        return False
    opposite = UPPER if found[1] in LOWER else LOWER
    return any(comparator in opposite for _, comparator in lexicon.qualifiers.beginning(low[at - 1]))
