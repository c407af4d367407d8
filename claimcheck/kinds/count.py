"""Counts: a number and the noun that is counted, as a concept where the page knows it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.kinds._shape import HYPHENS, Reading, Zone, is_unplaced_year, value_of, within
from claimcheck.languages.concepts import GROUPS, MEASURES, PEOPLE
from claimcheck.numerals import SCALE_ADJECTIVE, Number

TWO = Decimal(2)
NOUNS_REACH = 9
"""How many tokens around a small word are searched for a noun with a capital."""
SENTENCE_ENDS = frozenset(".!?:;")
TOLL = frozenset("dead injured missing arrested rescued hospitalised survivor".split())
"""Who is counted after an accident or attack, one by an article too."""
SPACES = frozenset(" \u00a0")
YEAR_DIGITS = 4
SHORTEST_NOUN = 3
MOST_WORN = 100
"""Above all numbers of players."""
REACH = 5
"""How many words behind the number are searched for the head noun."""
ADJECTIVES = 3
"""How many adjectives may stand before a noun that no page knows."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of something: the nearest known noun, else the word that stands next to the number."""
    if number.ordinal or number.style == "roman" or (number.plain and len(number.whole) > 1 and number.whole[0] == "0"):
        return None
    if (number.weak and not _numeral(zone, number)) or _has_letters_before(zone, number):
        return None
    if _is_worn(zone, number):
        return None
    margin = zone.margin(number)
    last = margin or number
    if _closes_sentence(zone, last.j) or (_is_decimal(number) and _is_measured(zone, number)):
        return None
    head = _known_noun(zone, last) or _before(zone, number)
    if head is None:
        head = None if number.weak else _next_word(zone, last)
    if head is None:
        return None
    first, after, noun, inside = head
    if (inside and zone.dates_one_thing(number)) or (SCALE_ADJECTIVE in number.trace and noun not in GROUPS):
        return None
    if _is_decimal(number) and not (inside and _may_be_counted(zone, after - 1, number)):
        return None
    end = max(last.j, _past_plural(zone, after)) if inside else last.j
    reading = Reading(min(number.i, first), end, "count", within(value_of(number), margin), number)
    reading.noun = noun
    reading.trace.append(f"noun:{noun}")
    return reading


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


def _closes_sentence(zone: Zone, at: int) -> bool:
    """Whether the dot of an abbreviated scale ends the sentence too ("на 57 млн. Встреча …")."""
    tokens = zone.tokens
    if not 0 < at < len(tokens.low) or tokens.low[at - 1] != "." or zone.words.page.capital_nouns:
        return False
    return tokens.written(at)[0].isupper()


def _numeral(zone: Zone, number: Number) -> bool:
    """Whether "one" counts: it is no article and its noun follows at once ("one person", not "un pays").

    An article counts beside others who were killed or hurt.
    """
    low, words = zone.tokens.low, zone.words
    noun = words.concepts.ahead(low, number.j)
    if noun is None or low[number.i] not in words.articles:
        return noun is not None
    return noun[1] in TOLL and (_toll_follows(zone, noun[0]) or _follows_toll(zone, number.i))


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
    marks = zone.tokens.roles
    for _ in range(REACH):
        if at >= len(low) or not low[at][0].isalpha():
            return None
        found = words.concepts.ahead(low, at) if marks[at] & roles.COUNTED else None
        if found is None and at > start and _other_number(zone, at):
            return None
        if found is not None and at > start and not parted and _is_place(zone, start, at):
            return None
        if found is not None:
            found = _head(zone, found)
            if _describes(zone, found[0], number):
                return start, found[0] + 1, low[found[0]], True
            if parted and not _are_several(zone, found[0]):
                return None
            return start, _compound_noun(zone, found), found[1], True
        if not _is_inside(zone, at) and (low[at] in words.of_words or low[at] in words.grammar):
            if at == start or not _leads_to_known(zone, at) or _never_counted(zone, number, at - 1):
                return None
        if at > start and _is_verb(zone, at):
            return None
        at = _past_glued_number(zone, at + 1)
        at += low[at : at + 1] == [","]
    return None


def _is_place(zone: Zone, start: int, at: int) -> bool:
    """ "31 graus em Lisboa, 27 no Porto": whether a noun right behind "of" or "in" is a name, where nouns are small."""
    tokens = zone.tokens
    stepped = tokens.low[start] in zone.words.of_nouns and at == start + 1
    return stepped and not zone.words.page.capital_nouns and tokens.written(at).istitle()


def _past_glued_number(zone: Zone, at: int) -> int:
    """The token after "-19" and a further hyphen in "COVID-19-Fälle": digits that belong to the name before them."""
    if not (at and zone.tokens.numbered(at - 1) and zone.tokens.glued(at) and zone.tokens.glued(at + 1)):
        return at
    after = at + 2
    return after + (zone.tokens.low[after : after + 1] == ["-"] and zone.tokens.glued(after))


def _is_inside(zone: Zone, at: int) -> bool:
    """Whether a word is part of a compound with hyphens ("check-in desks")."""
    return zone.tokens.gap(at) in HYPHENS and zone.tokens.low[at - 1].isalpha()


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


def _are_several(zone: Zone, after: int) -> bool:
    """Whether a noun is a plural, as far as endings tell, and owns nothing ("the province's towns").

    Args:
        after: The token after the noun.
    """
    low, plural = zone.tokens.low, zone.words.page.plural_endings
    return low[after : after + 1] != ["'"] and (not plural or low[after - 1].endswith(plural))


def _is_verb(zone: Zone, at: int) -> bool:
    """Whether a word ends as verbs do, or is small behind a noun with a capital: the next noun is its subject."""
    tokens, page = zone.tokens, zone.words.page
    word = tokens.low[at]
    if page.capital_nouns:
        small = tokens.written(at).islower() and word not in zone.words.of_words
        return small and tokens.written(at - 1)[0].isupper()
    return bool(page.past_endings) and word.endswith(page.past_endings)


def _other_number(zone: Zone, at: int) -> bool:
    """Whether a number of its own stands at a token: the noun behind it is its own ("87 centres in nine countries")."""
    number = zone.number_at(at)
    return number is not None and zone.tokens.gap(number.j) in SPACES


def _head(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """The last of several known nouns in a row where the language puts the head last ("member states")."""
    low, words = zone.tokens.low, zone.words
    while words.page.head_last and (further := words.concepts.ahead(low, found[0])) is not None:
        verb = found[1] not in PEOPLE and low[further[0] - 1].endswith(words.page.verb_endings)
        if verb or further[1] in MEASURES or (words.page.capital_nouns and zone.tokens.written(found[0]).islower()):
            break
        found = further
    return found


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


def _compound_noun(zone: Zone, found: tuple[int, str]) -> int:
    """The token after "state-members" and the like, where a known noun is part of a compound with a hyphen."""
    tokens, after = zone.tokens, found[0]
    while after < len(tokens.low) and tokens.gap(after) in HYPHENS and tokens.low[after][0].isalpha():
        after += 1
    return after


def _before(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """ "States, 193 of them": the noun before the number, across a comma."""
    low, words = zone.tokens.low, zone.words
    at = number.i
    if at >= 2 and low[at - 1] == "," and number.j < len(low) and low[number.j] in words.of_words:
        found = words.concepts.behind(low, at - 1)
        if found is not None and _are_several(zone, at - 1):
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
    if zone.number_at(at) is not None or _begins_month(zone, at) or len(word) < SHORTEST_NOUN:
        return None
    if word in words.grammar or word in words.finite or word in words.currency_homographs:
        return None
    others = (words.range_words, words.of_which, words.qualifiers_after, words.one_earlier, words.differences)
    if any(table.ahead(tokens.low, at) for table in others) or _sums_up(zone, at):
        return None
    if _never_counted(zone, number, at) or _acts_alone(zone, number, at):
        return None
    head = _head_noun(zone, at, number)
    if tokens.low[head] in words.adverbs:
        return None
    if is_unplaced_year(zone, number) and (_is_finite(zone, at) or not _may_be_counted(zone, head, number)):
        return None
    after = _compound_noun(zone, (head + 1, ""))
    if words.page.capital_nouns and _is_small_verb(zone, head):
        return None
    if at > start and number.scale != 1 and not _are_several(zone, after):
        return None
    last = words.page.head_last or words.page.declined
    return number.j, after, tokens.low[after - 1 if last else head], True


def _never_counted(zone: Zone, number: Number, at: int) -> bool:
    """Whether a word ends as verbs do, and as nothing that several are counted of."""
    ended = number.value != 1 and zone.tokens.low[at].endswith(zone.words.page.never_counted)
    return ended and zone.tokens.written(at)[0].islower()


def _is_small_verb(zone: Zone, at: int) -> bool:
    """ "Obwohl nur 80 erlaubt waren": a small word with no ending of adjectives, where nouns near it have capitals."""
    tokens, word = zone.tokens, zone.tokens.low[at]
    if not tokens.written(at).islower() or word.endswith(zone.words.page.adjective_endings):
        return False
    near = (*range(max(1, at - NOUNS_REACH), at), *range(at + 1, min(len(tokens), at + NOUNS_REACH)))
    return any(tokens.written(step).istitle() and tokens.low[step - 1] not in SENTENCE_ENDS for step in near)


def _acts_alone(zone: Zone, number: Number, at: int) -> bool:
    """ "Из них две прибыли вчера": behind "of them" and its number a word that ends as verbs do."""
    return zone.words.of_which.behind(zone.tokens.low, number.i) is not None and _is_finite(zone, at)


def _sums_up(zone: Zone, at: int) -> bool:
    """Whether a word says of the number before it that it is all: "74 altogether"."""
    low = zone.tokens.low
    closed = at + 1 >= len(low) or not low[at + 1][0].isalpha()
    return closed and "total" in zone.words.meanings.concepts(low[at])


def _may_be_counted(zone: Zone, at: int, number: Number) -> bool:
    """Whether a word has the form of a noun behind a decimal, as far as endings and capitals tell."""
    page, word = zone.words.page, zone.tokens.low[at]
    if page.capital_nouns:
        return zone.tokens.written(at)[0].isupper()
    if page.never_few:
        return not word.endswith(page.never_few)
    return abs(number.value) < TWO or word.endswith(page.plural_endings)


def _is_finite(zone: Zone, at: int) -> bool:
    """ "Трамвай 2047 сошёл с рельсов": whether a word is a verb, as far as lists and endings tell."""
    word, words = zone.tokens.low[at], zone.words
    return word in words.finite or word.endswith(words.page.finite_endings)


def _head_noun(zone: Zone, at: int, number: Number) -> int:
    """The noun behind adjectives, told by endings ("three international tournaments"); the first word without one."""
    page, head = zone.words.page, at
    for _ in range(ADJECTIVES):
        last = _compound_noun(zone, (head + 1, "")) - 1
        if not _is_adjective(zone, last, number):
            return head
        head = last + 1
        if not _leads_on(zone, head):
            return at
    return at if _is_adjective(zone, head, number) and not page.adjective_endings else head


def _is_adjective(zone: Zone, at: int, number: Number) -> bool:
    """By its ending, and by its small letter where nouns have capitals; no plural behind more than one."""
    page, word = zone.words.page, zone.tokens.low[at]
    if not page.adjective_endings:
        return page.head_last and number.value > 1 and not word.endswith(page.plural_endings)
    return word.endswith(page.adjective_endings) and not (page.capital_nouns and zone.tokens.written(at)[0].isupper())


def _leads_on(zone: Zone, at: int) -> bool:
    """Whether a word follows that may be the noun of the adjective before it."""
    tokens = zone.tokens
    if at >= len(tokens.low) or not tokens.low[at].isalpha():
        return False
    if tokens.gap(at) not in SPACES:
        return tokens.gap(at) in HYPHENS
    return tokens.low[at] not in zone.words.grammar and zone.number_at(at) is None


def _begins_month(zone: Zone, at: int) -> bool:
    """Whether a month with its year stands at a token ("1,250 aug-2019")."""
    low = zone.tokens.low
    month = zone.words.months.ahead(low, at)
    after = low[month[0] : month[0] + 2] if month is not None else []
    return any(
        len(word) == YEAR_DIGITS and word.isdecimal() for word in (after[1:] if after[:1] == ["-"] else after[:1])
    )
