"""Counts: a number and the noun that is counted, as a concept where the page knows it."""

from __future__ import annotations

from claimcheck.kinds._shape import begins_period, is_half_in_turn, is_unplaced_year, within
from claimcheck.kinds.count._shape import (
    SHORTEST_NOUN,
    are_several,
    begins_month,
    compound_noun,
    head_noun,
    is_finite,
    is_small_verb,
    may_be_counted,
    never_counted,
)
from claimcheck.kinds.count.known import known_noun
from claimcheck.kinds.count.single import abstains, is_single, joins_more
from claimcheck.languages.concepts import GROUPS, MEASURES, PEOPLE
from claimcheck.numerals import SCALE_ADJECTIVE, Number
from claimcheck.values import ONE, Value
from claimcheck.zones import HYPHENS, Reading, Zone, value_of

MOST_WORN = 100
"""Above all numbers of players."""


def read(zone: Zone, number: Number) -> Reading | None:
    """A number of something: the nearest known noun, else the word that stands next to the number."""
    if _never_counts(zone, number):
        return None
    if _is_occasions(zone, number):
        return _reading(number, number.i, number.j + 1, zone.tokens.low[number.j])
    margin = zone.margin(number)
    last = margin or number
    if zone.ends_sentence(last.j) or _ends_line(zone, last) or (_is_decimal(number) and _is_measured(zone, number)):
        return None
    head = known_noun(zone, last) or _before(zone, number)
    if head is None and (not number.weak or abstains(zone, number) or joins_more(zone, number)):
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
    value, start = within(value_of(number), margin), min(number.i, first)
    if number.value < 0 and zone.tokens.low[number.i] in zone.lexicon.negatives:
        value, start = value.scaled(-ONE), number.i + 1  # "all but two": nothing is counted below none
    return _reading(number, start, end, noun, value)


def _reading(number: Number, start: int, end: int, noun: str, value: Value | None = None) -> Reading:
    """The reading of a number, or of a value made of it, as a count of a noun."""
    made = Reading(start, end, "count", value or value_of(number), number)
    made.noun = noun
    made.trace.append(f"noun:{noun}")
    return made


def _is_occasions(zone: Zone, number: Number) -> bool:
    """Whether the noun for how many times ends the word of a number: "dreimal", "driemaal"."""
    tokens, noun = zone.tokens, number.j
    return noun < len(tokens.low) and tokens.low[noun] in zone.lexicon.page.occasions and not tokens.gap(noun)


def _ends_line(zone: Zone, number: Number) -> bool:
    """Whether a number ends a line, and the next one begins with a capital that a noun of its own would not have.

    Where nouns have capitals, the number stands in a row of cells: "Haltestellen | 14"; or alone on its line.
    """
    tokens, after = zone.tokens, number.j
    if after >= len(tokens.low) or "\n" not in tokens.gap(after):
        return False
    if number.i > 0 and "\n" in tokens.gap(number.i):
        return True
    if not tokens.written(after)[0].isupper():
        return False
    return not zone.lexicon.page.capital_nouns or (number.i > 0 and tokens.low[number.i - 1] == "|")


def _never_counts(zone: Zone, number: Number) -> bool:
    """Whether a number counts nothing, whatever stands around: an ordinal, a code, an article, a player."""
    coded = number.plain and len(number.whole) > 1 and number.whole[0] == "0"
    if number.ordinal or number.style == "roman" or coded or (number.weak and not is_single(zone, number)):
        return True
    return _has_letters_before(zone, number) or _is_worn(zone, number) or is_half_in_turn(zone, number)


def _belongs_to_noun(zone: Zone, number: Number, noun: str, after: int) -> bool:
    """Whether a number says which noun is meant, or what it is like, and not how many there are."""
    if _only_describes(zone, number, noun):
        return True
    if zone.beside(number.j) == after - 1 and zone.befalls_others(after - 1):
        return True
    return zone.dates_one_thing(number) or _names_one(zone, number, after)


def _whole_of_pair(zone: Zone, head: tuple[int, int, str, bool]) -> tuple[int, int, str, bool]:
    """ "Kinder- und Jugendheime": a hyphen waits for the noun behind "and", which is what is counted."""
    first, after, _, inside = head
    low, tokens, lexicon = zone.tokens.low, zone.tokens, zone.lexicon
    if not inside or low[after : after + 1] != ["-"] or not tokens.glued(after) or tokens.glued(after + 1):
        return head
    noun = after + 2
    if noun >= len(low) or low[after + 1] not in lexicon.joiners or not low[noun].isalpha():
        return head
    known = lexicon.concepts.ahead(low, noun)
    return (first, *known, True) if known is not None else (first, noun + 1, low[noun], True)


def _only_describes(zone: Zone, number: Number, noun: str) -> bool:
    """ "Ein 3-Milliarden-Loch", "die 1,3-Schüler": a sum or a mark over a hyphen before what is not counted by it."""
    marks = number.scale != 1 or (_is_decimal(number) and noun in PEOPLE)
    beside = zone.beside(number.j)
    return marks and noun not in MEASURES and (beside > number.j or zone.tokens.gap(beside) in HYPHENS)


def _names_one(zone: Zone, number: Number, after: int) -> bool:
    """ "The Curiosity 2012 landing team": a year behind a name, and one thing that both are said of."""
    return is_unplaced_year(zone, number) and zone.tokens.low[after - 1] in zone.lexicon.singulars


def _past_plural(zone: Zone, after: int) -> int:
    """The token behind a noun and the letter of its plural behind an apostrophe ("foto's")."""
    tokens, ending = zone.tokens, zone.lexicon.page.plural_behind_apostrophe
    apart = ending and tokens.low[after : after + 2] == ["'", ending]
    return after + 2 if apart and tokens.glued(after) and tokens.glued(after + 1) else after


def _is_worn(zone: Zone, number: Number) -> bool:
    """ "El 10 albiceleste", "il 9 rossoblù": an article in the singular before digits, and no plural behind."""
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    if before < 0 or not number.plain or not 1 < number.value < MOST_WORN or zone.lexicon.page.head_last:
        return False
    if low[before] not in lexicon.day_articles or low[before] in lexicon.articles or number.j >= len(low):
        return False
    word = low[number.j]
    if not zone.tokens.written(number.j).islower() or word in lexicon.grammar or len(word) < SHORTEST_NOUN:
        return False
    known = lexicon.known.ahead(low, number.j) or lexicon.concepts.ahead(low, number.j) is not None
    return not known and bool(lexicon.page.plural_endings) and not word.endswith(lexicon.page.plural_endings)


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
    return any(zone.lexicon.meanings.is_magnitude(word) for word in beside)


def _before(zone: Zone, number: Number) -> tuple[int, int, str, bool] | None:
    """ "States, 193 of them": the noun before the number, across a comma."""
    low, lexicon = zone.tokens.low, zone.lexicon
    at = number.i
    if at >= 2 and low[at - 1] == "," and number.j < len(low) and low[number.j] in lexicon.of_nouns:
        found = lexicon.concepts.behind(low, at - 1)
        placed = found is not None and low[found[0] - 1] in lexicon.locatives
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
    word, lexicon = tokens.low[at], zone.lexicon
    if zone.number_at(at) is not None or len(word) < SHORTEST_NOUN:
        return None
    if begins_month(zone, at) or begins_period(zone, at):
        return None
    if word in lexicon.grammar or word in lexicon.finite:
        return None
    others = (lexicon.range_words, lexicon.of_which, lexicon.qualifiers_after, lexicon.one_earlier, lexicon.differences)
    if any(table.ahead(tokens.low, at) for table in others) or _sums_up(zone, at):
        return None
    if never_counted(zone, number, at) or _acts_alone(zone, number, at) or _acts_on(zone, at):
        return None
    head = head_noun(zone, at, number)
    if tokens.low[head] in lexicon.adverbs or (head == at and word in lexicon.time_adjectives):
        return None
    verb = is_finite(zone, at) or not may_be_counted(zone, head, number) or _names_one_thing(zone, number)
    if is_unplaced_year(zone, number) and verb:
        return None
    after = compound_noun(zone, (head + 1, ""))
    if lexicon.page.capital_nouns and is_small_verb(zone, head):
        return None
    if at > start and number.scale != 1 and not are_several(zone, after):
        return None
    last = lexicon.page.head_last or lexicon.page.declined
    return number.j, after, tokens.low[after - 1 if last else head], True


def _names_one_thing(zone: Zone, number: Number) -> bool:
    """ "La gamma 2019 piace": whether an article in the singular stands before the noun right before a number."""
    low, lexicon, article = zone.tokens.low, zone.lexicon, number.i - 2
    return article >= 0 and (low[article] in lexicon.day_articles or low[article] in lexicon.elided_articles)


def _acts_alone(zone: Zone, number: Number, at: int) -> bool:
    """ "Из них две прибыли вчера": behind "of them" and its number a word that ends as verbs do."""
    return zone.lexicon.of_which.behind(zone.tokens.low, number.i) is not None and is_finite(zone, at)


def _acts_on(zone: Zone, at: int) -> bool:
    """ "The jury of twelve needed just 90 minutes": a verb by its ending that a small word or a number follows."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, at + 1
    if not lexicon.page.subject_first or after >= len(low) or not lexicon.acts(low, at):
        return False
    return (low[after] in lexicon.grammar or low[after].isdecimal()) and low[after] not in lexicon.joiners


def _sums_up(zone: Zone, at: int) -> bool:
    """Whether a word says of the number before it that it is all: "74 altogether"."""
    low = zone.tokens.low
    closed = at + 1 >= len(low) or not low[at + 1][0].isalpha()
    return closed and "total" in zone.lexicon.meanings.concepts(low[at])
