"""Whether what a number counts or measures stands behind it, so that it is no label of the noun before it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import has_unit, is_grammar, leads_on, measured, shares_unit
from claimcheck.languages._international import CROSSES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import takes_few
from claimcheck.tokens import Tokens

SHORTEST_VERB = 4
"""Letters of a verb told by its ending."""
NOUN_REACH = 3
"""How many words behind a number its noun may stand, behind adjectives."""


def counts(tokens: Tokens, at: int, words: Lexicon, value: Decimal) -> bool:
    """Whether what the number before token `at` counts or measures stands there, or behind adjectives."""
    low, size = tokens.low, len(tokens.low)
    if words.every.ahead(low, at) is not None:
        return False
    if leads_on(low, at, words) and not _opens_span(tokens, at, words):
        return False
    if words.qualifiers_after.ahead(low, at) is not None or is_dated(low, at, words):
        return True
    if shares_unit(tokens, at, words) or _opens_span(tokens, at, words):
        return True
    if is_grammar(tokens, at, words):
        return _is_part(low, at, words)
    if _leads_to_place(low, at, words):
        return False
    if has_unit(tokens, at, words) or (at < size and low[at] in CROSSES) or _is_part(low, at, words):
        return True
    return _has_noun(tokens, at, words, value)


def counts_at_once(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a unit or the plural of a known noun stands right behind the number."""
    low = tokens.low
    if at >= len(low) or is_grammar(tokens, at, words):
        return _is_part(low, at, words) or is_dated(low, at, words)
    counted = words.concepts.ahead(low, at)
    several = counted is not None and (is_plural(low[counted[0] - 1], words) or is_plural(low[at], words))
    if several and not is_finite(low[at], words):
        return True
    if counted is None and words.page.agreeing and is_plural_noun(low[at], words) and not is_finite(low[at], words):
        return True
    return _is_part(low, at, words) or (counted is None and measured(tokens, at, words))


def _has_noun(tokens: Tokens, at: int, words: Lexicon, value: Decimal) -> bool:
    """Whether the number before token `at` counts the noun that stands there, or behind adjectives."""
    low = tokens.low
    capitals = at > 1 and _is_acronym(tokens.written(at - 2))
    for step in range(at, min(at + NOUN_REACH, len(low))):
        word, written = low[step], tokens.written(step)
        if not word[0].isalpha() or word in words.grammar or is_finite(word, words) or word in words.adverbs:
            return False
        if _is_acronym(written) and not capitals:
            return False
        if word in words.noun_leads and not words.day_articles:
            return False
        if word in words.cardinals.first and (step > at or word not in words.articles):
            return False
        if words.page.capital_nouns and written[0].islower() and not word.endswith(words.page.adjective_endings):
            return False
        if written[0].isupper() if words.page.capital_nouns else _may_be_counted(word, words, value):
            return True
        if words.page.agreeing:
            return False
    return False


def _may_be_counted(word: str, words: Lexicon, value: Decimal) -> bool:
    """Whether a word has the form of a noun or adjective behind the number, as far as endings tell."""
    if words.concepts.ahead([word], 0) and (value == 1 or not words.page.plural_endings or words.page.finite_endings):
        return True
    if word.endswith(words.page.plural_nouns):
        return True
    never = words.page.never_few if takes_few(value) else words.page.never_many
    return not word.endswith(never) if never else is_plural(word, words)


def _opens_span(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a second number and what it measures follow: "25 à 30 minutes", "25 por 10 metros"."""
    joining, low = words.range_words.ahead(tokens.low, at), tokens.low
    if joining is None and words.multiplied.isdisjoint(low[at : at + 1]):
        return False
    second = joining[0] if joining is not None else at + 1
    return second < len(low) and low[second].isdecimal() and has_unit(tokens, second + 1, words)


def _leads_to_place(low: list[str], at: int, words: Lexicon) -> bool:
    """ "Neem de 73 tot de markt", "bus 12 bis zum Bahnhof": a word of ranges, and no number behind it."""
    joining = words.range_words.ahead(low, at)
    if joining is None or joining[0] >= len(low) or words.units.ahead(low, at) is not None:
        return False
    if words.ordinals.ahead(low, joining[0]) is not None:
        return True
    goal = joining[0] + (low[joining[0]] == "'")
    second = low[goal] if goal < len(low) else "."
    return second[0].isalpha() and (second not in words.numeric or second in words.articles)


def _is_part(low: list[str], at: int, words: Lexicon) -> bool:
    """ "60 of the 100 shares": a whole follows, in digits; not "la D 1090 sur 12 kilomètres"."""
    whole = words.out_of.ahead(low, at)
    if whole is None or whole[0] >= len(low) or not low[whole[0]].isdecimal():
        return False
    if len(low[whole[0]]) == YEAR_DIGITS and low[at] in words.in_words and may_be_year(int(low[whole[0]])):
        return False
    return words.units.ahead(low, whole[0] + 1) is None or words.units.ahead(low, at - 2) is not None


def is_dated(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether "of" and a month stand behind the number."""
    return at < len(low) and low[at] in words.of_words and words.months.ahead(low, at + 1) is not None


def is_finite(word: str, words: Lexicon) -> bool:
    """Whether a word is a verb: listed, or by its ending where no table knows it as a noun ("кресел")."""
    if word in words.finite:
        return True
    ending = len(word) >= SHORTEST_VERB and word.endswith(words.page.finite_endings)
    return ending and words.concepts.ahead([word], 0) is None and not words.meanings.is_magnitude(word)


def is_plural(word: str, words: Lexicon) -> bool:
    return word.endswith(words.page.plural_endings) and not word.endswith(words.page.singular_endings)


def is_plural_noun(word: str, words: Lexicon) -> bool:
    """Whether a word is a plural for sure."""
    if not words.page.plural_nouns:
        return is_plural(word, words)
    return word.endswith(words.page.plural_nouns) and not word.endswith(words.page.singular_endings)


def _is_acronym(written: str) -> bool:
    return sum(map(str.isupper, written)) > 1
