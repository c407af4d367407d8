"""Signs of reference in descriptions of devices: "the valve (12) sits in the housing (14) on a spring (16)".

Equations, too, are told by a number in brackets: "it follows from (3) that".
"""

from __future__ import annotations

import itertools
from decimal import Decimal

from claimcheck.exclusions._shape import Stretch, begins_sentence
from claimcheck.exclusions.counted import counts
from claimcheck.languages.concepts import PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS, Tokens

FEWEST_SIGNS, FEWEST_APART, SIGN_DIGITS = 3, 2, 3
"""How many signs a sentence has, how many of them words follow that list nothing, and the digits of one."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The sign at a token in brackets, where others stand behind other nouns of its sentence, in rising order."""
    if not _is_bracketed(tokens, at):
        return None
    signs = _of_sentence(tokens, at)
    rising = all(int(tokens.low[one]) < int(tokens.low[two]) for one, two in itertools.pairwise(signs))
    if not rising or not all(_has_part(tokens, sign, lexicon) for sign in signs):
        return None
    if len(signs) < FEWEST_SIGNS and not (len(signs) > 1 and all(_is_one(tokens, sign, lexicon) for sign in signs)):
        return None
    apart = sum(_leads_on(tokens, sign + 2, lexicon) for sign in signs)
    return (at + 1, "reference") if apart >= min(FEWEST_APART, len(signs) - 1) else None


def led(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Folgt aus (3)", "combining (2) with (5)": a small word right before the bracket, and nothing counted behind."""
    if not _is_bracketed(tokens, at):
        return None
    word, after = tokens.low[at - 2], at + 2
    if word not in lexicon.grammar or word in lexicon.finite | lexicon.joiners | lexicon.of_nouns:
        return None
    return None if counts(tokens, after, lexicon, Decimal(tokens.low[at])) else (at + 1, "reference")


def _is_bracketed(tokens: Tokens, at: int) -> bool:
    """Whether a short number stands alone in brackets behind a word."""
    low, close = tokens.low, at + 1
    if at < 2 or close >= len(low) or low[at - 1] != "(" or low[close] != ")" or not low[at].isdecimal():
        return False
    return len(low[at]) <= SIGN_DIGITS and low[at - 2].isalpha() and tokens.gap(at - 1) == " "


def _of_sentence(tokens: Tokens, at: int) -> list[int]:
    """The numbers in brackets of the sentence, in order."""
    first, last = at, at
    while first and not _ends(tokens, first - 1):
        first -= 1
    while last < len(tokens.low) and not _ends(tokens, last):
        last += 1
    return [step for step in range(first, last) if _is_bracketed(tokens, step)]


def _ends(tokens: Tokens, at: int) -> bool:
    return "\n" in tokens.gap(at) or (tokens.low[at] in SENTENCE_ENDS and not tokens.glued(at + 1))


def _has_part(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a common noun stands before the bracket that names no people."""
    noun = at - 2
    named = tokens.written(noun)[0].isupper() and not lexicon.page.capital_nouns
    if named and not begins_sentence(tokens, noun):
        return False
    return PEOPLE.isdisjoint(lexicon.meanings.concepts(tokens.low[noun])) and tokens.low[noun] not in lexicon.grammar


def _is_one(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the noun before the bracket is a singular by its ending and has an article, so that none is counted."""
    low, noun, page = tokens.low, at - 2, lexicon.page
    led = noun > 0 and (
        low[noun - 1] in lexicon.articles or low[noun - 1] in lexicon.determiners or low[noun - 1] == "'"
    )
    return led and bool(page.plural_endings) and not low[noun].endswith(page.plural_endings)


def _leads_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word that joins no further member stands behind the bracket."""
    return at < len(tokens.low) and tokens.low[at].isalpha() and tokens.low[at] not in lexicon.joiners
