"""The comparator before a reading: "more than about 30"; a denied one bounds the other way."""

from __future__ import annotations

from claimcheck.qualifiers import otherwise
from claimcheck.units import DEGREES
from claimcheck.zones import Reading, Zone, compared

MOST_TOGETHER = 2
"""How many comparators and hedges stand before one figure at the most."""
DENIED = {">": "<=", "<": ">="}
LONGEST_DENIAL = 4
"""How many words before a comparator its denial may begin."""
NEGATION_REACH = 9
"""How many words before a comparator "no" or "nobody" may stand that turns it round."""


def before(zone: Zone, reading: Reading) -> str | None:
    """Take in the comparator before a reading; "more than about 30" has two, and the bound wins."""
    low, lexicon = zone.tokens.low, zone.lexicon
    comparator: str | None = None
    at = reading.left
    for _ in range(0 if compared(zone, at) else MOST_TOGETHER):
        found = lexicon.qualifiers.behind(low, at)
        if found is None and comparator is None:
            found = _over_small_word(zone, reading, at)
        if found is None or otherwise.is_meant(zone, reading, found, at):
            break
        found = _denied(zone, found)
        at, reading.left = found[0], found[0]
        reading.trace.append(f"comparator:{found[1]}")
        if comparator in (None, "~"):
            comparator = found[1]
    return comparator


def _over_small_word(zone: Zone, reading: Reading, at: int) -> tuple[int, str] | None:
    """ "About the 30", "within a week", "more than in five hours", "by about 30%": what stands over a small word."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at > 1 and (low[at - 1] in lexicon.articles or low[at - 1] in lexicon.determiners):
        over = lexicon.qualifiers.behind(low, at - 1)
        if over is not None:
            return over
    if reading.unit in DEGREES and at > 1 and low[at - 1] in lexicon.circa and low[at - 2] in lexicon.extremes:
        return at - 1, "~"
    within = lexicon.within.behind(low, at) if reading.kind == "duration" else None
    if within is not None:
        return within[0], "<="
    if _follows_than(zone, at):
        return lexicon.qualifiers.behind(low, at - 1)
    if (verb := _over_adverb(zone, at)) is not None:
        return verb
    hedge = lexicon.qualifiers.behind(low, at - 1) if at > 1 and lexicon.by_amount.behind(low, at) else None
    if hedge is None or hedge[1] != "~":
        return None
    return None if hedge[0] and low[hedge[0] - 1] in lexicon.articles else hedge  # "una ronda de 42 millones"


def _over_adverb(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "Übertraf erstmals 5 Millionen", "superó por primera vez los 5": a verb that bounds, and when it did so."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at -= at > 1 and low[at - 1] in lexicon.determiners
    idiom = lexicon.idioms.behind(low, at) if at else None
    before = idiom[0] if idiom is not None else at - (at > 0 and low[at - 1] in lexicon.adverbs)
    before -= idiom is not None and before > 0 and low[before - 1] in lexicon.grammar
    if not 0 < before < at or low[before - 1] in lexicon.grammar:
        return None
    found = lexicon.qualifiers.behind(low, before)
    return found if found is not None and found[1] == ">" and low[found[0]] not in lexicon.grammar else None


def _follows_than(zone: Zone, at: int) -> bool:
    """ "Более чем через пять часов": whether "than" and a preposition stand before a token."""
    low, lexicon = zone.tokens.low, zone.lexicon
    return at > 2 and low[at - 2] in lexicon.than and low[at - 1] in lexicon.grammar


def _denied(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """ "Not higher than 30", "non può essere inferiore a 30": a bound that is denied bounds the other way."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, _before_verb(zone, found[0] - 1)
    while at > found[0] - LONGEST_DENIAL and at > 0 and low[at] in lexicon.copulas:
        at -= 1
    if found[1] not in DENIED:
        return found
    if at >= 0 and low[at] in lexicon.denials:
        return at, DENIED[found[1]]
    return (found[0], DENIED[found[1]]) if _of_nobody(zone, found[0]) else found


def _before_verb(zone: Zone, at: int) -> int:
    """The token before a verb that is denied, "should not wait", «не поднималась выше»; the token itself elsewhere."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at < 2 or not low[at][0].isalpha() or low[at] in lexicon.grammar or low[at] in lexicon.adverbs:
        return at
    led = (
        low[at - 2] in lexicon.verb_leads
        or low[at - 2] in lexicon.copulas
        or lexicon.changes.ahead(low, at) is not None
    )
    return at - 1 if low[at - 1] in lexicon.copulas or (low[at - 1] in lexicon.denials and led) else at


def _of_nobody(zone: Zone, first: int) -> bool:
    """ "No class has more than 25": whether a word for none stands before in the clause."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.out_of.behind(low, first) is not None or (first and low[first - 1] in lexicon.determiners):
        return False  # "none of the more than 80"
    for at in range(first - 1, max(-1, first - NEGATION_REACH), -1):
        if lexicon.nobody.behind(low, at + 1) is not None:
            return at < first - 1
        if low[at] in lexicon.clause_openers or not (low[at][0].isalpha() or low[at] == "'"):
            return False
    return False
