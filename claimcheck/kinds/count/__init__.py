"""Counts: a number and the noun that is counted, as a concept where the page knows it."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.kinds._shape import is_half_in_turn, is_unplaced_year, within
from claimcheck.kinds.count._shape import (
    SPACES,
    are_several,
    begins_month,
    compound_noun,
    head_noun,
    is_finite,
    is_inside,
    is_place,
    is_small_verb,
    is_verb,
    may_be_counted,
    never_counted,
    other_number,
    past_glued_number,
)
from claimcheck.languages.concepts import GROUPS, MEASURES, PEOPLE
from claimcheck.numerals import SCALE_ADJECTIVE, Number
from claimcheck.zones import HYPHENS, Reading, Zone, value_of

TOLL = frozenset("dead injured missing arrested rescued hospitalised survivor".split())
"""Who is counted after an accident or attack, one by an article too."""
STRICKEN = TOLL | {"infected"}
SHORTEST_NOUN = 3
MOST_WORN = 100
"""Above all numbers of players."""
VOTES_REACH = 12
"""How many tokens before one who abstained other votes may stand."""
REACH = 5
"""How many words behind the number are searched for the head noun."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of something: the nearest known noun, else the word that stands next to the number."""
    if _never_counts(zone, number):
        return None
    margin = zone.margin(number)
    last = margin or number
    if zone.ends_sentence(last.j) or (_is_decimal(number) and _is_measured(zone, number)):
        return None
    head = _known_noun(zone, last) or _before(zone, number)
    if head is None and (not number.weak or _abstains(zone, number)):
        head = _next_word(zone, last)
    if head is None:
        return None
    first, after, noun, inside = _whole_of_pair(zone, head)
    if inside and _belongs_to_noun(zone, number, noun, after):
        return None
    if SCALE_ADJECTIVE in number.trace and noun not in GROUPS:
        return None
    if _is_decimal(number) and not (inside and may_be_counted(zone, after - 1, number)):
        return None
    end = max(last.j, _past_plural(zone, after)) if inside else last.j
    reading = Reading(min(number.i, first), end, "count", within(value_of(number), margin), number)
    reading.noun = noun
    reading.trace.append(f"noun:{noun}")
    return reading


def _never_counts(zone: Zone, number: Number) -> bool:
    """Whether a number counts nothing, whatever stands around: an ordinal, a code, an article, a player."""
    coded = number.plain and len(number.whole) > 1 and number.whole[0] == "0"
    if number.ordinal or number.style == "roman" or coded or (number.weak and not _numeral(zone, number)):
        return True
    return _has_letters_before(zone, number) or _is_worn(zone, number) or is_half_in_turn(zone, number)


def _belongs_to_noun(zone: Zone, number: Number, noun: str, after: int) -> bool:
    """Whether a number says which noun is meant, or what it is like, and not how many there are."""
    if _only_describes(zone, number, noun):
        return True
    return zone.dates_one_thing(number) or _names_one(zone, number, after)


def _whole_of_pair(zone: Zone, head: tuple[int, int, str, bool]) -> tuple[int, int, str, bool]:
    """ "Kinder- und Jugendheime": a hyphen waits for the noun behind "and", which is what is counted."""
    first, after, _, inside = head
    low, tokens, words = zone.tokens.low, zone.tokens, zone.words
    if not inside or low[after : after + 1] != ["-"] or not tokens.glued(after) or tokens.glued(after + 1):
        return head
    noun = after + 2
    if noun >= len(low) or low[after + 1] not in words.joiners or not low[noun].isalpha():
        return head
    known = words.concepts.ahead(low, noun)
    return (first, *known, True) if known is not None else (first, noun + 1, low[noun], True)


def _only_describes(zone: Zone, number: Number, noun: str) -> bool:
    """ "Ein 3-Milliarden-Loch", "die 1,3-Schüler": a sum or a mark over a hyphen before what is not counted by it."""
    marks = number.scale != 1 or (_is_decimal(number) and noun in PEOPLE)
    beside = zone.beside(number.j)
    return marks and noun not in MEASURES and (beside > number.j or zone.tokens.gap(beside) in HYPHENS)


def _names_one(zone: Zone, number: Number, after: int) -> bool:
    """ "The Curiosity 2012 landing team": a year behind a name, and one thing that both are said of."""
    return is_unplaced_year(zone, number) and zone.tokens.low[after - 1] in zone.words.singulars


def _past_plural(zone: Zone, after: int) -> int:
    """The token behind a noun and the letter of its plural behind an apostrophe ("foto's")."""
    tokens, ending = zone.tokens, zone.words.page.plural_behind_apostrophe
    apart = ending and tokens.low[after : after + 2] == ["'", ending]
    return after + 2 if apart and tokens.glued(after) and tokens.glued(after + 1) else after


def _is_worn(zone: Zone, number: Number) -> bool:
    """ "El 10 albiceleste", "il 9 rossoblù": an article in the singular before digits, and no plural behind."""
    low, words, before = zone.tokens.low, zone.words, number.i - 1
    if before < 0 or not number.plain or not 1 < number.value < MOST_WORN or zone.words.page.head_last:
        return False
    if low[before] not in words.day_articles or low[before] in words.articles or number.j >= len(low):
        return False
    word = low[number.j]
    if not zone.tokens.written(number.j).islower() or word in words.grammar or len(word) < SHORTEST_NOUN:
        return False
    known = words.known.ahead(low, number.j) or words.concepts.ahead(low, number.j) is not None
    return not known and bool(words.page.plural_endings) and not word.endswith(words.page.plural_endings)


def _has_letters_before(zone: Zone, number: Number) -> bool:
    """Whether letters are glued to the digits: "H1 revenue" is no single one."""
    glued = number.style == "digits" and zone.tokens.glued(number.i)
    return glued and zone.tokens.low[number.i - 1].isalpha()


def _is_decimal(number: Number) -> bool:
    return number.value != number.value.to_integral_value() and number.scale == 1 and number.style != "fraction"


def _is_measured(zone: Zone, number: Number) -> bool:
    """Whether a magnitude is told beside the number ("magnitude 6.1 struck", "6.1-magnitude quake")."""
    low, behind = zone.tokens.low, zone.beside(number.j)
    before = number.i - (low[max(0, number.i - 1)] == "-")
    beside = (*low[max(0, before - 1) : before], *low[behind : behind + 1])
    return any(zone.words.meanings.is_magnitude(word) for word in beside)


def _numeral(zone: Zone, number: Number) -> bool:
    """Whether "one" counts: it is no article and its noun follows at once ("one person", not "un pays").

    An article counts beside others who were killed or hurt.
    """
    low, words = zone.tokens.low, zone.words
    noun = words.concepts.ahead(low, number.j)
    if noun is None:
        return _abstains(zone, number)
    if low[number.i] not in words.articles:
        return True
    return noun[1] in TOLL and (_toll_follows(zone, noun[0]) or _follows_toll(zone, number.i))


def _abstains(zone: Zone, number: Number) -> bool:
    """ "13 votos a favor y una abstención": one who abstained, behind the votes of others."""
    low, first = zone.tokens.low, number.i - VOTES_REACH
    counted = any(first <= other.j <= number.i and not other.weak for other in zone.numbers)
    noun = number.j + (low[number.j : number.j + 1] == ["'"])
    return counted and noun < len(low) and "abstain" in zone.words.meanings.concepts(low[noun])


def _toll_follows(zone: Zone, at: int) -> bool:
    """ "Un mort et quatre blessés", "einen Toten und drei Verletzte": more who were killed or hurt, counted too."""
    low, words = zone.tokens.low, zone.words
    at += at < len(low) and low[at].isalpha() and low[at] not in words.grammar
    if at >= len(low) or not (low[at] in words.joiners or low[at] == ","):
        return False
    other = zone.number_at(at + 1)
    noun = words.concepts.ahead(low, other.j) if other is not None and not other.weak else None
    return noun is not None and noun[1] in TOLL


def _follows_toll(zone: Zone, at: int) -> bool:
    """ "Deux morts et un blessé": who were killed or hurt stand before "and", and how many."""
    low, words, joiner = zone.tokens.low, zone.words, at - 1
    if joiner < 2 or low[joiner] not in words.joiners:
        return False
    nouns = (words.concepts.behind(low, end) for end in (joiner, joiner - 1))
    return any(noun is not None and noun[1] in TOLL and zone.number_before(noun[0]) is not None for noun in nouns)


def _known_noun(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """A concept within a few words: what stands between may be adjectives and names, no verb, mark or preposition."""
    low, words = zone.tokens.low, zone.words
    start = zone.beside(number.j)
    if zone.number_at(start) is not None and zone.tokens.gap(start) in HYPHENS:
        return None
    at, parted = _behind_of(zone, number, start)
    at = _past_further(zone, at) if at == start else at
    marks = zone.tokens.roles
    for _ in range(REACH):
        if at >= len(low) or not low[at][0].isalpha():
            return None
        found = words.concepts.ahead(low, at) if marks[at] & roles.COUNTED else None
        if found is not None:
            placed = not parted and is_place(zone, start, at)
            if at > start and (placed or _befalls_elsewhere(zone, number, found[1])):
                return None
            return _counted(zone, number, start, found if at == start > number.j else _head(zone, found), parted=parted)
        if at > start and other_number(zone, at):
            return None
        if not is_inside(zone, at) and (low[at] in words.of_words or low[at] in words.grammar):
            if at == start or not _leads_to_known(zone, at) or never_counted(zone, number, at - 1):
                return None
        if at > start and is_verb(zone, at):
            return None
        at = past_glued_number(zone, at + 1)
        at += low[at : at + 1] == [","]
    return None


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
    low, words = zone.tokens.low, zone.words
    hedge = words.qualifiers.behind(low, number.i)
    before = (hedge[0] if hedge is not None else number.i) - 1
    return concept in STRICKEN and before >= 0 and low[before] in words.locatives


def _past_further(zone: Zone, at: int) -> int:
    """The token behind "other", "weitere" and the like, where at once a known noun follows and no "than"."""
    low, words = zone.tokens.low, zone.words
    if at >= len(low) or low[at] not in words.grammar or low[at] not in words.time_adjectives:
        return at
    found = words.concepts.ahead(low, at + 1)
    if found is None or not zone.tokens.roles[at + 1] & roles.COUNTED:
        return at
    if words.page.capital_nouns and zone.tokens.written(at + 1).islower():
        return at
    rests = (form[1:] for form, _ in words.differences.first.get(low[at], ()) if len(form) > 1)
    return at if any(tuple(low[found[0] : found[0] + len(rest)]) == rest for rest in rests) else at + 1


def _leads_to_known(zone: Zone, at: int) -> bool:
    """Whether a bare "of" stands before a known noun: "11 reports of burns", not "60 bends in the city"."""
    low, words = zone.tokens.low, zone.words
    of = words.out_of.ahead(low, at)
    if of is None or of[0] > at + 1 or low[at] in words.determiners or low[at] in words.page.in_words[:1]:
        return False
    return words.concepts.ahead(low, of[0]) is not None


def _behind_of(zone: Zone, number: Number, at: int) -> tuple[int, bool]:
    """The token behind "of" or an article, and whether a plural must follow: "two of the authors", millions of them."""
    low, words = zone.tokens.low, zone.words
    whole = words.out_of.ahead(low, at) if number.scale == 1 else None
    if whole is not None:
        return whole[0], True
    if at < len(low) and low[at] in words.determiners:
        return at + 1, True
    after = zone.after_of(at) if low[at : at + 1] != ["'"] else at
    return after, after > at and number.scale != 1


def _head(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """The last of several known nouns in a row where the language puts the head last ("member states")."""
    low, words = zone.tokens.low, zone.words
    while words.page.head_last and (further := words.concepts.ahead(low, found[0])) is not None:
        verb = found[1] not in PEOPLE and low[further[0] - 1].endswith(words.page.verb_endings)
        if (
            verb
            or _hangs_on(zone, further[0])
            or _acts_as(zone, found[0], further)
            or _begins_line(zone, found[0])
            or further[1] in MEASURES
            or (words.page.capital_nouns and zone.tokens.written(found[0]).islower())
        ):
            break
        found = further
    return found


def _acts_as(zone: Zone, after: int, further: tuple[int, str]) -> bool:
    """Whether what follows a plural is its verb, though a noun too ("40 tourists visit the cave")."""
    low, plurals = zone.tokens.low, zone.words.page.plural_endings
    several = bool(plurals) and low[after - 1].endswith(plurals)
    return several and further[1] not in TOLL and low[further[0] - 1] in zone.words.singulars


def _begins_line(zone: Zone, at: int) -> bool:
    """Whether a word in a capital begins a line, as the text behind a headline does."""
    return "\n" in zone.tokens.gap(at) and zone.tokens.written(at)[0].isupper()


def _hangs_on(zone: Zone, after: int) -> bool:
    """Whether what is no noun of a page hangs behind one on a hyphen ("died state-wide"), so that it is no head."""
    tokens = zone.tokens
    return tokens.gap(after) in HYPHENS and zone.words.concepts.ahead(tokens.low, after) is None


def _describes(zone: Zone, after: int, number: Number) -> bool:
    """Whether a known noun in the singular only describes the plural behind it ("900 mosquito nets")."""
    tokens, low, page = zone.tokens, zone.tokens.low, zone.words.page
    if not page.head_last or number.value <= 1 or after >= len(low) or tokens.gap(after) not in SPACES:
        return False
    plural = low[after].endswith(page.plural_endings) and not low[after].endswith(page.singular_endings)
    if not plural or low[after - 1].endswith(page.plural_endings) or len(low[after]) <= SHORTEST_NOUN:
        return False
    return not (
        low[after] in zone.words.grammar or low[after] in zone.words.finite or zone.words.known.ahead(low, after)
    )


def _before(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """ "States, 193 of them": the noun before the number, across a comma."""
    low, words = zone.tokens.low, zone.words
    at = number.i
    if at >= 2 and low[at - 1] == "," and number.j < len(low) and low[number.j] in words.of_words:
        found = words.concepts.behind(low, at - 1)
        placed = found is not None and low[found[0] - 1] in words.locatives
        if found is not None and are_several(zone, at - 1) and not placed:
            return number.i, number.j, found[1], False
    return None


def _next_word(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    tokens = zone.tokens
    at = start = zone.beside(number.j)
    if number.scale != 1 or number.comparator != "=":
        at = zone.after_of(at)
    if at >= len(tokens.low) or not tokens.low[at][0].isalpha() or not (tokens.gap(at) or at > number.j):
        return None
    word, words = tokens.low[at], zone.words
    if zone.number_at(at) is not None or begins_month(zone, at) or len(word) < SHORTEST_NOUN:
        return None
    if word in words.grammar or word in words.finite:
        return None
    others = (words.range_words, words.of_which, words.qualifiers_after, words.one_earlier, words.differences)
    if any(table.ahead(tokens.low, at) for table in others) or _sums_up(zone, at):
        return None
    if never_counted(zone, number, at) or _acts_alone(zone, number, at):
        return None
    head = head_noun(zone, at, number)
    if tokens.low[head] in words.adverbs or (head == at and word in words.time_adjectives):
        return None
    if is_unplaced_year(zone, number) and (is_finite(zone, at) or not may_be_counted(zone, head, number)):
        return None
    after = compound_noun(zone, (head + 1, ""))
    if words.page.capital_nouns and is_small_verb(zone, head):
        return None
    if at > start and number.scale != 1 and not are_several(zone, after):
        return None
    last = words.page.head_last or words.page.declined
    return number.j, after, tokens.low[after - 1 if last else head], True


def _acts_alone(zone: Zone, number: Number, at: int) -> bool:
    """ "Из них две прибыли вчера": behind "of them" and its number a word that ends as verbs do."""
    return zone.words.of_which.behind(zone.tokens.low, number.i) is not None and is_finite(zone, at)


def _sums_up(zone: Zone, at: int) -> bool:
    """Whether a word says of the number before it that it is all: "74 altogether"."""
    low = zone.tokens.low
    closed = at + 1 >= len(low) or not low[at + 1][0].isalpha()
    return closed and "total" in zone.words.meanings.concepts(low[at])
