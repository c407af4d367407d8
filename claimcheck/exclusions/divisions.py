"""Ordinals that say which part of a law or another numbered text is meant: "the second paragraph of section 11"."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

ROMAN_PARTS = frozenset("I II III IV V VI VII VIII IX X".split())


def is_provision(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "The second paragraph", "cláusula quinta": an ordinal that says which part of a numbered text."""
    low = tokens.low
    if not number.ordinal:
        return False
    if number.style == "words" and lexicon.references.behind(low, number.i) and _stands_last(tokens, number, lexicon):
        return True
    if number.j < len(low) and low[number.j] in lexicon.divisions:
        return True
    found = lexicon.references.ahead(low, number.j)
    if found is not None and low[max(0, number.i - 1) : number.i] == [","] and low[number.i - 2].isdecimal():
        return True
    if found is None:
        return number.style == "roman" and of_reference(tokens, number.j, lexicon)
    after = number.j if lexicon.references.behind(low, number.i) else found[0]
    return of_reference(tokens, after, lexicon)


def _stands_last(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """Whether no noun can follow the ordinal: a mark, a word of grammar, a verb or a further reference does."""
    low, at = tokens.low, number.j
    if (
        lexicon.acts(low, at)
        or _differs_in_case(tokens, number, lexicon)
        or (lexicon.page.agreeing and low[at : at + 1] != [] and _cannot_be_numbered(low, at, lexicon))
    ):
        return True
    return (
        at >= len(low) or not low[at][0].isalpha() or low[at] in lexicon.grammar or low[at] in lexicon.references.first
    )


def _differs_in_case(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Абзацем пятым следующего содержания": whether an adjective in another case stands behind, of another noun."""
    low, at, page = tokens.low, number.j, lexicon.page
    if not page.declined or at >= len(low):
        return False
    endings = {ending for ending in page.adjective_endings if low[at].endswith(ending)}
    return bool(endings) and not low[at - 1].endswith(tuple(endings))


def _cannot_be_numbered(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether an article or a number stands behind the word at a token, which is a verb then ("tercero cita el")."""
    behind = low[at + 1 : at + 2]
    return behind != [] and low[at][0].isalpha() and (behind[0] in lexicon.determiners or behind[0] in lexicon.articles)


def of_reference(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "of", articles and Roman numerals may stand at a token, then a reference with its number."""
    low = tokens.low
    small = lexicon.of_words | lexicon.articles
    while at < len(low) and (low[at] in small or low[at] == "'" or tokens.written(at) in ROMAN_PARTS):
        at += 1
    further = lexicon.references.ahead(low, at)
    return further is not None and further[0] < len(low) and low[further[0]].isdecimal()
