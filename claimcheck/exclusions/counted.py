"""Whether what a number counts or measures stands behind it, so that it is no label of the noun before it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import has_unit, is_grammar, leads_on, measured, shares_unit
from claimcheck.languages._international import CROSSES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import ends_in_one, takes_few
from claimcheck.tokens import Tokens

SHORTEST_VERB = 4
"""Letters of a verb told by its ending."""
FEW = Decimal(2)
"""So many of a noun, and its form, are told behind a range."""
NOUN_REACH = 3
"""How many words behind a number its noun may stand, behind adjectives."""
LITRE = "l"
"""The one symbol that articles in short are like: "l'heure"."""


def counts(tokens: Tokens, at: int, lexicon: Lexicon, value: Decimal) -> bool:
    """Whether what the number before token `at` counts or measures stands there, or behind adjectives."""
    low, size = tokens.low, len(tokens.low)
    if lexicon.every.ahead(low, at) is not None:
        return False
    if leads_on(low, at, lexicon) and not _opens_span(tokens, at, lexicon):
        return False
    if lexicon.qualifiers_after.ahead(low, at) is not None or is_dated(low, at, lexicon):
        return True
    if shares_unit(tokens, at, lexicon) or _opens_span(tokens, at, lexicon):
        return True
    if is_grammar(tokens, at, lexicon):
        return _is_part(low, at, lexicon) or _is_unit_in_short(tokens, at, lexicon)
    if _leads_to_place(low, at, lexicon):
        return False
    if has_unit(tokens, at, lexicon) or (at < size and low[at] in CROSSES) or _is_part(low, at, lexicon):
        return True
    return _has_noun(tokens, at, lexicon, value)


def _is_unit_in_short(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "2 c. à café", "250 l": whether a small word begins a unit of several tokens, or is the litre and no article."""
    unit = lexicon.units.ahead(tokens.low, at)
    litre = tokens.low[at] == LITRE and has_unit(tokens, at, lexicon)
    return litre or (unit is not None and unit[0] > at + 1)


def counts_at_once(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a unit or the plural of a known noun stands right behind the number."""
    low = tokens.low
    if at >= len(low) or is_grammar(tokens, at, lexicon):
        return _is_part(low, at, lexicon) or is_dated(low, at, lexicon)
    counted = lexicon.concepts.ahead(low, at)
    several = counted is not None and (is_plural(low[counted[0] - 1], lexicon) or is_plural(low[at], lexicon))
    if several and not is_finite(low[at], lexicon):
        return True
    if (
        counted is None
        and lexicon.page.agreeing
        and is_plural_noun(low[at], lexicon)
        and not is_finite(low[at], lexicon)
    ):
        return True
    return _is_part(low, at, lexicon) or (counted is None and measured(tokens, at, lexicon))


def _has_noun(tokens: Tokens, at: int, lexicon: Lexicon, value: Decimal) -> bool:
    """Whether the number before token `at` counts the noun that stands there, or behind adjectives."""
    low = tokens.low
    capitals = at > 1 and _is_acronym(tokens.written(at - 2))
    for step in range(at, min(at + NOUN_REACH, len(low))):
        word, written = low[step], tokens.written(step)
        if not word[0].isalpha() or word in lexicon.grammar or is_finite(word, lexicon) or word in lexicon.adverbs:
            return False
        if word in lexicon.filled:
            return False
        if _is_acronym(written) and not capitals:
            return False
        if word in lexicon.noun_leads and not lexicon.day_articles:
            return False
        if word in lexicon.cardinals.first and (step > at or word not in lexicon.articles):
            return False
        if lexicon.page.capital_nouns and written[0].islower() and not word.endswith(lexicon.page.adjective_endings):
            return False
        if written[0].isupper() if lexicon.page.capital_nouns else _may_be_counted(word, lexicon, value):
            return True
        if lexicon.page.agreeing:
            return False
    return False


def _may_be_counted(word: str, lexicon: Lexicon, value: Decimal) -> bool:
    """Whether a word has the form of a noun or adjective behind the number, as far as endings tell."""
    if lexicon.concepts.ahead([word], 0) and (
        ends_in_one(value) or not lexicon.page.plural_endings or lexicon.page.finite_endings
    ):
        return True
    if word.endswith(lexicon.page.plural_nouns):
        return True
    never = lexicon.page.never_few if takes_few(value) else lexicon.page.never_many
    return not word.endswith(never) if never else is_plural(word, lexicon)


def _opens_span(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a second number and what it measures follow: "25 à 30 minutes", "25 por 10 metros", "2 ou 3 ovos"."""
    joining, low = lexicon.range_words.ahead(tokens.low, at), tokens.low
    either = at < len(low) and low[at] in lexicon.alternatives
    if joining is None and not either and lexicon.multiplied.isdisjoint(low[at : at + 1]):
        return False
    second = joining[0] if joining is not None else at + 1
    if second >= len(low) or not low[second].isdecimal():
        return False
    counted = lexicon.page.agreeing and (joining is not None or either)
    return has_unit(tokens, second + 1, lexicon) or (
        counted and not is_grammar(tokens, second + 1, lexicon) and _has_noun(tokens, second + 1, lexicon, FEW)
    )


def _leads_to_place(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Neem de 73 tot de markt", "bus 12 bis zum Bahnhof": a word of ranges, and no number behind it."""
    joining = lexicon.range_words.ahead(low, at)
    if joining is None or joining[0] >= len(low) or lexicon.units.ahead(low, at) is not None:
        return False
    if lexicon.ordinals.ahead(low, joining[0]) is not None:
        return True
    goal = joining[0] + (low[joining[0]] == "'")
    second = low[goal] if goal < len(low) else "."
    return second[0].isalpha() and (second not in lexicon.numeric or second in lexicon.articles)


def _is_part(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "60 of the 100 shares": a whole follows, in digits; not "la D 1090 sur 12 kilomètres"."""
    whole = lexicon.out_of.ahead(low, at)
    if whole is None or whole[0] >= len(low) or not low[whole[0]].isdecimal():
        return False
    if len(low[whole[0]]) == YEAR_DIGITS and low[at] in lexicon.in_words and may_be_year(int(low[whole[0]])):
        return False
    return lexicon.units.ahead(low, whole[0] + 1) is None or lexicon.units.ahead(low, at - 2) is not None


def is_dated(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether "of" and a month stand behind the number."""
    return at < len(low) and low[at] in lexicon.of_words and lexicon.months.ahead(low, at + 1) is not None


def is_finite(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a verb: listed, or by its ending where no table knows it as a noun ("кресел")."""
    if word in lexicon.finite:
        return True
    ending = len(word) >= SHORTEST_VERB and word.endswith(lexicon.page.finite_endings)
    return ending and lexicon.concepts.ahead([word], 0) is None and not lexicon.meanings.is_magnitude(word)


def is_plural(word: str, lexicon: Lexicon) -> bool:
    return word.endswith(lexicon.page.plural_endings) and not word.endswith(lexicon.page.singular_endings)


def is_plural_noun(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a plural for sure."""
    if not lexicon.page.plural_nouns:
        return is_plural(word, lexicon)
    return word.endswith(lexicon.page.plural_nouns) and not word.endswith(lexicon.page.singular_endings)


def _is_acronym(written: str) -> bool:
    return sum(map(str.isupper, written)) > 1
