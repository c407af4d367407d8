"""Items of an article by their number alone: "le 3° du II de l'article 25", "du 4 de l'article 3"."""

from __future__ import annotations

from claimcheck.exclusions._shape import ORDINAL_SIGNS, Stretch
from claimcheck.exclusions.divisions import ROMAN_PARTS, of_reference
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

LONGEST = 2
"""Digits of an item."""


def signed(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Le 3° du II de l'article 25", "del 2º del artículo 4": digits and a sign before what they are a part of."""
    low, of = tokens.low, at + 2
    if of + 1 >= len(low) or low[at + 1] not in ORDINAL_SIGNS or not tokens.glued(at + 1) or tokens.glued(of):
        return None
    if low[of] not in lexicon.of_words and low[of] not in lexicon.of_nouns:
        return None
    of = _past_articles(tokens, of, lexicon)
    part = tokens.written(of) in ROMAN_PARTS or of_reference(tokens, of, lexicon)
    return (at + 2, "reference") if part else None


def bare(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Du 4 de l'article 3", "el 2 del artículo 5": a bare number behind an article, and a reference that it is of."""
    low, of = tokens.low, at + 1
    if not at or of >= len(low) or len(low[at]) > LONGEST or low[of] not in lexicon.of_words:
        return None
    singular = low[at - 1] in lexicon.day_articles or low[at - 1] in lexicon.of_words
    return (
        (of, "reference") if singular and of_reference(tokens, _past_articles(tokens, of, lexicon), lexicon) else None
    )


def _past_articles(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "of", articles and the letter that is left of one."""
    low = tokens.low
    while at + 1 < len(low) and (low[at] in lexicon.of_words or low[at] in lexicon.determiners or low[at] in "l'"):
        at += 1
    return at
