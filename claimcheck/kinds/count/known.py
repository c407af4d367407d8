"""The nearest known noun behind a number: past adjectives and names, the head of several in a row."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.kinds.count._shape import (
    SHORTEST_NOUN,
    SPACES,
    TOLL,
    are_several,
    compound_noun,
    is_inside,
    is_place,
    is_verb,
    never_counted,
    other_number,
    past_glued_number,
)
from claimcheck.languages.concepts import MEASURES, PEOPLE
from claimcheck.numerals import Number
from claimcheck.zones import HYPHENS, Zone

STRICKEN = TOLL | {"infected"}
NOUN_REACH = 5
"""How many words behind the number are searched for the head noun."""


def known_noun(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """A concept within a few words: what stands between may be adjectives and names, no verb, mark or preposition."""
    low, lexicon = zone.tokens.low, zone.lexicon
    start = zone.beside(number.j)
    if zone.number_at(start) is not None and zone.tokens.gap(start) in HYPHENS:
        return None
    at, parted = _behind_of(zone, number, start)
    at = _past_further(zone, at) if at == start else at
    marks = zone.tokens.roles
    for _ in range(NOUN_REACH):
        if at >= len(low) or not low[at][0].isalpha():
            return None
        found = lexicon.concepts.ahead(low, at) if marks[at] & roles.COUNTED else None
        if found is not None:
            if at > start and zone.befalls_others(at):
                return None
            placed = not parted and is_place(zone, start, at)
            if at > start and (placed or _befalls_elsewhere(zone, number, found[1])):
                return None
            return _counted(zone, number, start, found if at == start > number.j else _head(zone, found), parted=parted)
        if at > start and other_number(zone, at):
            return None
        if not is_inside(zone, at) and (low[at] in lexicon.of_words or low[at] in lexicon.grammar):
            if at == start or not _leads_to_known(zone, at) or never_counted(zone, number, at - 1):
                return None
        verb = at > start and (is_verb(zone, at) or low[at] in lexicon.finite)
        if verb or (lexicon.page.declined and never_counted(zone, number, at)):
            return None
        at = past_glued_number(zone, at + 1)
        at += low[at : at + 1] == [","] and _may_be_adjective(zone, at - 1)
    return None


def _may_be_adjective(zone: Zone, at: int) -> bool:
    """Whether a word before a comma may be an adjective as the word behind it, as far as endings tell."""
    page = zone.lexicon.page
    return not page.declined or zone.tokens.low[at].endswith(page.adjective_endings)


def _counted(
    zone: Zone, number: Number, start: int, noun: tuple[int, str], *, parted: bool
) -> tuple[int, int, str, bool] | None:
    """The head noun of a number whose words begin at token `start`; behind "of" it must be a plural."""
    low = zone.tokens.low
    if _describes(zone, noun[0], number):
        return start, noun[0] + 1, low[noun[0]], True
    if parted and not are_several(zone, noun[0]):
        return None
    return start, compound_noun(zone, noun), noun[1], True


def _befalls_elsewhere(zone: Zone, number: Number, concept: str) -> bool:
    """ "In 23 Bezirken erkrankt": behind "in" and a noun, those are not counted to whom something happened."""
    low, lexicon = zone.tokens.low, zone.lexicon
    hedge = lexicon.qualifiers.behind(low, number.i)
    before = (hedge[0] if hedge is not None else number.i) - 1
    return concept in STRICKEN and before >= 0 and low[before] in lexicon.locatives


def _past_further(zone: Zone, at: int) -> int:
    """The token behind "other", "weitere" and the like, where at once a known noun follows and no "than"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at >= len(low) or low[at] not in lexicon.grammar or low[at] not in lexicon.time_adjectives:
        return at
    found = lexicon.concepts.ahead(low, at + 1)
    if found is None or not zone.tokens.roles[at + 1] & roles.COUNTED:
        return at
    if lexicon.page.capital_nouns and zone.tokens.written(at + 1).islower():
        return at
    rests = (form[1:] for form, _ in lexicon.differences.beginning(low[at]) if len(form) > 1)
    return at if any(tuple(low[found[0] : found[0] + len(rest)]) == rest for rest in rests) else at + 1


def _leads_to_known(zone: Zone, at: int) -> bool:
    """Whether a bare "of" stands before a known noun: "11 reports of burns", not "60 bends in the city"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    of = lexicon.out_of.ahead(low, at)
    if of is None or of[0] > at + 1 or low[at] in lexicon.determiners or low[at] in lexicon.page.in_words[:1]:
        return False
    return lexicon.concepts.ahead(low, of[0]) is not None


def _behind_of(zone: Zone, number: Number, at: int) -> tuple[int, bool]:
    """The token behind "of" or an article, and whether a plural must follow: "two of the authors", millions of them."""
    low, lexicon = zone.tokens.low, zone.lexicon
    whole = lexicon.out_of.ahead(low, at) if number.scale == 1 else None
    if whole is not None:
        return whole[0], True
    if at < len(low) and low[at] in lexicon.determiners:
        return at + 1, True
    placed = number.scale == 1 and not lexicon.locatives.isdisjoint(low[at : at + 1])  # "31 in schools"
    after = zone.after_of(at) if low[at : at + 1] != ["'"] and not placed else at
    return after, after > at and number.scale != 1


def _head(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """The last of several known nouns in a row where the language puts the head last ("member states")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    while lexicon.page.head_last and (further := lexicon.concepts.ahead(low, found[0])) is not None:
        verb = found[1] not in PEOPLE and low[further[0] - 1].endswith(lexicon.page.verb_endings)
        if (
            verb
            or _hangs_on(zone, further[0])
            or _acts_as(zone, found[0], further)
            or _begins_line(zone, found[0])
            or further[1] in MEASURES
            or (lexicon.page.capital_nouns and zone.tokens.written(found[0]).islower())
        ):
            break
        found = further
    return found


def _acts_as(zone: Zone, after: int, further: tuple[int, str]) -> bool:
    """Whether what follows a plural is its verb, though a noun too ("40 tourists visit the cave")."""
    low, plurals = zone.tokens.low, zone.lexicon.page.plural_endings
    several = bool(plurals) and low[after - 1].endswith(plurals)
    return several and further[1] not in TOLL and low[further[0] - 1] in zone.lexicon.singulars


def _begins_line(zone: Zone, at: int) -> bool:
    """Whether a word in a capital begins a line, as the text behind a headline does."""
    return "\n" in zone.tokens.gap(at) and zone.tokens.written(at)[0].isupper()


def _hangs_on(zone: Zone, after: int) -> bool:
    """Whether what is no noun of a page hangs behind one on a hyphen ("died state-wide"), so that it is no head."""
    tokens = zone.tokens
    return tokens.gap(after) in HYPHENS and zone.lexicon.concepts.ahead(tokens.low, after) is None


def _describes(zone: Zone, after: int, number: Number) -> bool:
    """Whether a known noun in the singular only describes the plural behind it ("900 mosquito nets")."""
    tokens, low, page = zone.tokens, zone.tokens.low, zone.lexicon.page
    if not page.head_last or number.value <= 1 or after >= len(low) or tokens.gap(after) not in SPACES:
        return False
    plural = low[after].endswith(page.plural_endings) and not low[after].endswith(page.singular_endings)
    if not plural or low[after - 1].endswith(page.plural_endings) or len(low[after]) <= SHORTEST_NOUN:
        return False
    return not (
        low[after] in zone.lexicon.grammar or low[after] in zone.lexicon.finite or zone.lexicon.known.ahead(low, after)
    )
