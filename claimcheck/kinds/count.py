"""Counts: a number and the noun that is counted, as a concept where the page knows it."""

from __future__ import annotations

from claimcheck.kinds._shape import Reading, Zone, value_of, within
from claimcheck.languages.concepts import MEASURES, PEOPLE
from claimcheck.numerals import Number

HYPHENS = frozenset("-‐‑–")
SPACES = frozenset(" \u00a0")
YEAR_DIGITS = 4
SHORTEST_NOUN = 3
REACH = 5
"""How many words behind the number are searched for the head noun."""
ADJECTIVES = 3
"""How many adjectives may stand before a noun that no page knows."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of something: the nearest known noun, else the word that stands next to the number."""
    if number.ordinal or number.style == "roman" or (number.plain and len(number.whole) > 1 and number.whole[0] == "0"):
        return None
    if number.weak and not _numeral(zone, number):
        return None
    margin = zone.margin(number)
    last = margin or number
    if _closes_sentence(zone, last.j):
        return None
    head = _known_noun(zone, last.j) or _before(zone, number)
    if head is None:
        head = None if number.weak else _next_word(zone, last)
    if head is None:
        return None
    first, after, noun, inside = head
    if (
        number.value != number.value.to_integral_value()
        and number.scale == 1
        and number.style != "fraction"
        and not inside
    ):
        return None
    reading = Reading(
        min(number.i, first),
        max(last.j, after if inside else last.j),
        "count",
        within(value_of(number), margin),
        number,
    )
    reading.noun = noun
    reading.trace.append(f"noun:{noun}")
    return reading


def _closes_sentence(zone: Zone, at: int) -> bool:
    """Whether the dot of an abbreviated scale ends the sentence too ("на 57 млн. Встреча …")."""
    tokens = zone.tokens
    if not 0 < at < len(tokens) or tokens.low[at - 1] != "." or zone.words.page.capital_nouns:
        return False
    return tokens.written(at)[0].isupper()


def _numeral(zone: Zone, number: Number) -> bool:
    """Whether "one" counts: it is no article and its noun follows at once ("one person", not "un pays")."""
    low = zone.tokens.low
    return low[number.i] not in zone.words.articles and zone.words.concepts.ahead(low, number.j) is not None


def _known_noun(zone: Zone, at: int) -> tuple[int, int, str, bool] | None:
    """A concept within a few words: what stands between may be adjectives, names, "of", not a verb or a mark."""
    low, words = zone.tokens.low, zone.words
    at = zone.beside(at)
    start = at
    if zone.number_at(at) is not None and zone.tokens.gap(at) in HYPHENS:
        return None
    for _ in range(REACH):
        at = zone.after_of(at) if at == start or low[at - 1 : at] != [","] else at
        if at >= len(low) or not low[at][0].isalpha():
            return None
        found = words.concepts.ahead(low, at)
        if found is None and at > start and _other_number(zone, at):
            return None
        if found is not None:
            found = _head(zone, found)
            return start, _compound_noun(zone, found), found[1], True
        if low[at] in words.grammar and low[at] not in words.of_words:
            return None
        if at > start and _is_verb(zone, at):
            return None
        at += 1
    return None


def _is_verb(zone: Zone, at: int) -> bool:
    """Whether a word ends as verbs do, or is small behind a noun with a capital: the next noun is its subject."""
    tokens, page = zone.tokens, zone.words.page
    word = tokens.low[at]
    if page.capital_nouns:
        small = tokens.written(at).islower() and word not in zone.words.of_words
        return small and tokens.written(at - 1)[0].isupper()
    return bool(page.past_endings) and word.endswith(page.past_endings)


def _other_number(zone: Zone, at: int) -> bool:
    """Whether a number stands behind a word that does not lead to it: its noun is its own ("50 hold ten seats")."""
    number, before = zone.number_at(at), zone.tokens.low[at - 1]
    if number is None or number.weak or before in zone.words.grammar or before in zone.words.of_words:
        return False
    return zone.tokens.gap(number.j) in SPACES


def _head(zone: Zone, found: tuple[int, str]) -> tuple[int, str]:
    """The last of several known nouns in a row where the language puts the head last ("member states")."""
    low, words = zone.tokens.low, zone.words
    while words.page.head_last and (further := words.concepts.ahead(low, found[0])) is not None:
        verb = found[1] not in PEOPLE and low[further[0] - 1].endswith(words.page.verb_endings)
        if verb or further[1] in MEASURES or (words.page.capital_nouns and zone.tokens.written(found[0]).islower()):
            break
        found = further
    return found


def _compound_noun(zone: Zone, found: tuple[int, str]) -> int:
    """The token after "state-members" and the like, where a known noun is part of a compound with a hyphen."""
    tokens, after = zone.tokens, found[0]
    while after < len(tokens) and tokens.gap(after) == "-" and tokens.low[after][0].isalpha():
        after += 1
    return after


def _before(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """ "States, 193 of them": the noun before the number, across a comma."""
    low, words = zone.tokens.low, zone.words
    at = number.i
    if at >= 2 and low[at - 1] == "," and number.j < len(low) and low[number.j] in words.of_words:
        found = words.concepts.behind(low, at - 1)
        if found is not None:
            return number.i, number.j, found[1], False
    return None


def _next_word(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    tokens = zone.tokens
    at = zone.beside(number.j)
    if number.scale != 1 or number.comparator != "=":
        at = zone.after_of(at)
    if at >= len(tokens) or not tokens.low[at][0].isalpha() or not (tokens.gap(at) or at > number.j):
        return None
    word, words = tokens.low[at], zone.words
    if zone.number_at(at) is not None or _begins_month(zone, at) or len(word) < SHORTEST_NOUN:
        return None
    if word in words.grammar or word in words.currency_homographs:
        return None
    others = (words.range_words, words.of_which, words.qualifiers_after, words.one_earlier)
    if any(table.ahead(tokens.low, at) for table in others):
        return None
    head = _head_noun(zone, at, number)
    return number.j, head + 1, tokens.low[head], True


def _head_noun(zone: Zone, at: int, number: Number) -> int:
    """The noun behind adjectives, told by endings ("three international tournaments"); the first word without one."""
    page, head = zone.words.page, at
    for _ in range(ADJECTIVES):
        if not _is_adjective(zone, head, number):
            return head
        head += 1
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
    if at >= len(tokens) or tokens.gap(at) not in SPACES or not tokens.low[at].isalpha():
        return False
    return tokens.low[at] not in zone.words.grammar and zone.number_at(at) is None


def _begins_month(zone: Zone, at: int) -> bool:
    """Whether a month with its year stands at a token ("1,250 aug-2019")."""
    low = zone.tokens.low
    month = zone.words.months.ahead(low, at)
    after = low[month[0] : month[0] + 2] if month is not None else []
    return any(
        len(word) == YEAR_DIGITS and word.isdecimal() for word in (after[1:] if after[:1] == ["-"] else after[:1])
    )
