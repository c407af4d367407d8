"""Whether words may be counted nouns, told by their endings, capitals and neighbours."""

from __future__ import annotations

from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.numerals import Number
from claimcheck.tokens import STATEMENT_ENDS
from claimcheck.values import TWO
from claimcheck.zones import HYPHENS, Zone

NOUNS_REACH = 9
"""How many tokens around a small word are searched for a noun with a capital."""
TOLL = frozenset("dead injured missing arrested rescued hospitalised survivor".split())
"""Who is counted after an accident or attack, one by an article too."""
SHORTEST_NOUN = 3
COUNT_ENDS = STATEMENT_ENDS | {","}
SPACES = frozenset(" \u00a0")
ADJECTIVES = 3
"""How many adjectives may stand before a noun that no page knows."""


def is_place(zone: Zone, start: int, at: int) -> bool:
    """ "31 graus em Lisboa, 27 no Porto": whether a noun right behind "of" or "in" is a name, where nouns are small."""
    tokens = zone.tokens
    stepped = tokens.low[start] in zone.lexicon.of_nouns and at == start + 1
    return stepped and not zone.lexicon.page.capital_nouns and tokens.written(at).istitle()


def past_glued_number(zone: Zone, at: int) -> int:
    """The token after "-19" and a further hyphen in "COVID-19-Fälle": digits that belong to the name before them."""
    if not (at and zone.tokens.numbered(at - 1) and zone.tokens.glued(at) and zone.tokens.glued(at + 1)):
        return at
    after = at + 2
    return after + (zone.tokens.low[after : after + 1] == ["-"] and zone.tokens.glued(after))


def is_inside(zone: Zone, at: int) -> bool:
    """Whether a word is part of a compound with hyphens ("check-in desks")."""
    return zone.tokens.gap(at) in HYPHENS and zone.tokens.low[at - 1].isalpha()


def are_several(zone: Zone, after: int) -> bool:
    """Whether a noun is a plural, as far as endings tell, and owns nothing ("the province's towns").

    Args:
        after: The token after the noun.
    """
    low, plural = zone.tokens.low, zone.lexicon.page.plural_endings
    return low[after : after + 1] != ["'"] and (not plural or low[after - 1].endswith(plural))


def is_verb(zone: Zone, at: int) -> bool:
    """Whether a word ends as verbs do, or is small behind a noun with a capital: the next noun is its subject."""
    tokens, page = zone.tokens, zone.lexicon.page
    word = tokens.low[at]
    if page.capital_nouns:
        small = tokens.written(at).islower() and word not in zone.lexicon.of_words
        return small and tokens.written(at - 1)[0].isupper()
    return bool(page.past_endings) and word.endswith(page.past_endings)


def other_number(zone: Zone, at: int) -> bool:
    """Whether a number of its own stands at a token: the noun behind it is its own ("87 centres in nine countries")."""
    number = zone.number_at(at)
    return number is not None and zone.tokens.gap(number.j) in SPACES


def compound_noun(zone: Zone, found: tuple[int, str]) -> int:
    """The token after "state-members" and the like, where a known noun is part of a compound with a hyphen."""
    tokens, after = zone.tokens, found[0]
    while after < len(tokens.low) and tokens.gap(after) in HYPHENS and tokens.low[after][0].isalpha():
        after += 1
    return after


def never_counted(zone: Zone, number: Number, at: int) -> bool:
    """Whether a word ends as verbs do, and as nothing that several are counted of."""
    ended = number.value != 1 and zone.tokens.low[at].endswith(zone.lexicon.page.never_counted)
    return ended and zone.tokens.written(at)[0].islower()


def is_small_verb(zone: Zone, at: int) -> bool:
    """ "Obwohl nur 80 erlaubt waren": a small word with no ending of adjectives, where nouns near it have capitals."""
    tokens, word = zone.tokens, zone.tokens.low[at]
    if not tokens.written(at).islower():
        return False
    if word.endswith(zone.lexicon.page.adjective_endings) and not is_infinitive(zone, at):
        return False
    near = (*range(max(1, at - NOUNS_REACH), at), *range(at + 1, min(len(tokens), at + NOUNS_REACH)))
    return any(tokens.written(step).istitle() and tokens.low[step - 1] not in STATEMENT_ENDS for step in near)


def is_infinitive(zone: Zone, at: int) -> bool:
    """ "Die 27 einigen sich nicht": a small word that may be an infinitive, behind which no noun follows."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not low[at].endswith(lexicon.page.participle_endings) or low[at] in lexicon.time_adjectives:
        return False
    return at + 1 >= len(low) or low[at + 1] in lexicon.grammar or low[at + 1] in COUNT_ENDS


def may_be_counted(zone: Zone, at: int, number: Number) -> bool:
    """Whether a word has the form of a noun behind a decimal, as far as endings and capitals tell."""
    page, word = zone.lexicon.page, zone.tokens.low[at]
    if page.capital_nouns:
        return zone.tokens.written(at)[0].isupper()
    if page.never_few:
        return not word.endswith(page.never_few)
    return abs(number.value) < TWO or word.endswith(page.plural_endings)


def is_finite(zone: Zone, at: int) -> bool:
    """ "Трамвай 2047 сошёл с рельсов": whether a word is a verb, as far as lists and endings tell."""
    word, lexicon = zone.tokens.low[at], zone.lexicon
    return word in lexicon.finite or word.endswith(lexicon.page.finite_endings)


def head_noun(zone: Zone, at: int, number: Number) -> int:
    """The noun behind adjectives, told by endings ("three international tournaments"); the first word without one."""
    page, head = zone.lexicon.page, at
    for _ in range(ADJECTIVES):
        last = compound_noun(zone, (head + 1, "")) - 1
        if not is_adjective(zone, last, number):
            return head
        head = last + 1
        if not leads_on(zone, head):
            return at
    return at if is_adjective(zone, head, number) and not page.adjective_endings else head


def is_adjective(zone: Zone, at: int, number: Number) -> bool:
    """By its ending, and by its small letter where nouns have capitals; no plural behind more than one."""
    page, word = zone.lexicon.page, zone.tokens.low[at]
    if not page.adjective_endings:
        return page.head_last and number.value > 1 and not word.endswith(page.plural_endings)
    return word.endswith(page.adjective_endings) and not (page.capital_nouns and zone.tokens.written(at)[0].isupper())


def leads_on(zone: Zone, at: int) -> bool:
    """Whether a word follows that may be the noun of the adjective before it."""
    tokens = zone.tokens
    if at >= len(tokens.low) or not tokens.low[at].isalpha():
        return False
    if tokens.gap(at) not in SPACES:
        return tokens.gap(at) in HYPHENS
    return tokens.low[at] not in zone.lexicon.grammar and zone.number_at(at) is None


def begins_month(zone: Zone, at: int) -> bool:
    """Whether a month with its year stands at a token ("1,250 aug-2019")."""
    low = zone.tokens.low
    month = zone.lexicon.months.ahead(low, at)
    after = low[month[0] : month[0] + 2] if month is not None else []
    return any(
        len(word) == YEAR_DIGITS and word.isdecimal() for word in (after[1:] if after[:1] == ["-"] else after[:1])
    )
