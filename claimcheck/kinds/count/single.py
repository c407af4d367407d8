"""Whether "one" counts, which is an article elsewhere: "one person", "a dead and four injured", "one abstention"."""

from __future__ import annotations

from claimcheck.kinds._shape import earlier_votes
from claimcheck.kinds.count._shape import TOLL, is_finite
from claimcheck.numerals import Number
from claimcheck.values import HALF
from claimcheck.zones import Zone

TOLL_REACH = 9
"""How many tokens before a comma and "and" others may stand who were killed or hurt."""
DESCRIBED = 2
"""How many words may stand between one and "and" before a further number."""


def is_single(zone: Zone, number: Number) -> bool:
    """Whether "one" counts: it is no article and its noun follows at once ("one person", not "un pays").

    An article counts beside others who were killed or hurt; "die halbe Stadt" counts nothing.
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    if number.value == HALF and number.i and low[number.i - 1] in lexicon.determiners:
        return False
    noun = lexicon.concepts.ahead(low, number.j)
    if noun is None:
        return abstains(zone, number) or joins_more(zone, number)
    if _is_per_one(zone, number):
        return False
    if low[number.i] not in lexicon.articles:
        return True
    return noun[1] in TOLL and (_toll_follows(zone, noun[0]) or _follows_toll(zone, number.i))


def _is_per_one(zone: Zone, number: Number) -> bool:
    """ "7 рублей на одну акцию": one of what an amount is told for, a preposition right behind the amount."""
    low, lexicon, lead = zone.tokens.low, zone.lexicon, number.i - 1
    if lead < 1 or not lexicon.page.declined or low[lead] not in lexicon.noun_leads:
        return False
    tables = (lexicon.currencies, lexicon.subunits, lexicon.units)
    return any(table.behind(low, lead) is not None for table in tables)


def abstains(zone: Zone, number: Number) -> bool:
    """ "13 votos a favor y una abstención": one who abstained, behind the votes of others."""
    low = zone.tokens.low
    noun = number.j + (low[number.j : number.j + 1] == ["'"])
    return (
        any(earlier_votes(zone, number)) and noun < len(low) and "abstain" in zone.lexicon.meanings.concepts(low[noun])
    )


def joins_more(zone: Zone, number: Number) -> bool:
    """ "Один независимый и восемь зависимых пунктов": one, a word or two, "and", and a further number that counts."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.articles or number.j != number.i + 1:
        return False
    for at in range(number.j + 1, min(number.j + 1 + DESCRIBED, len(low))):
        if not low[at - 1].isalpha() or low[at - 1] in lexicon.grammar or is_finite(zone, at - 1):
            return False
        other = zone.number_at(at + 1) if low[at] in lexicon.joiners else None
        if other is not None:
            return not (other.weak or other.ordinal) and lexicon.units.ahead(low, other.j) is None
    return False


def _toll_follows(zone: Zone, at: int) -> bool:
    """ "Un mort et quatre blessés", "einen Toten und drei Verletzte": more who were killed or hurt, counted too."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at += at < len(low) and low[at].isalpha() and low[at] not in lexicon.grammar
    if at >= len(low) or not (low[at] in lexicon.joiners or low[at] == ","):
        return False
    other = zone.number_at(at + 1)
    noun = lexicon.concepts.ahead(low, other.j) if other is not None and not other.weak else None
    return noun is not None and noun[1] in TOLL


def _follows_toll(zone: Zone, at: int) -> bool:
    """ "Deux morts et un blessé", "sept morts, dont deux enfants, et un disparu": who were killed or hurt stand before
    "and", and how many.
    """
    low, lexicon, joiner = zone.tokens.low, zone.lexicon, at - 1
    if joiner < 2 or low[joiner] not in lexicon.joiners:
        return False
    first = max(0, joiner - TOLL_REACH) if low[joiner - 1] == "," else joiner - 2
    nouns = (lexicon.concepts.behind(low, end) for end in range(joiner, first, -1))
    return any(noun is not None and noun[1] in TOLL and zone.number_before(noun[0]) is not None for noun in nouns)
