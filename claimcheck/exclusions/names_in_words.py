"""Number words that are part of a name: "The Seven Sisters", "Nineteen Eighty-Four", "Claudia Tausend"."""

from __future__ import annotations

from claimcheck.exclusions._shape import begins_sentence, line_has_plain_words
from claimcheck.exclusions.names import ends_name, may_name
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

LARGEST_SURNAME = 1000
"""The largest number whose word in capitals may be a surname."""


def is_name(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "The Seven Sisters", "Nineteen Eighty-Four", "Court of First Instance": number words in capitals."""
    low, inside = tokens.low, range(number.i, number.j)
    if not tokens.written(number.i)[0].isupper():
        return False
    if _has_courtesy(tokens, number.i, lexicon):
        return True
    if number.j < len(low) and tokens.glued(number.j) and lexicon.durations.ahead(low, number.j) is not None:
        return False
    if number.ordinal and lexicon.page.capital_nouns:
        return _is_of_ruler(tokens, number.i, lexicon)
    if (number.i and low[number.i - 1] in lexicon.decades) or lexicon.century(low, number.i, number.j) is not None:
        return False
    joiners = lexicon.joiners if number.j - number.i > 2 else frozenset()
    words_of = [tokens.written(at) for at in inside if tokens.low[at] not in joiners]
    if not all(word[0].isupper() and not word[1:].isupper() for word in words_of):
        return False
    vague = (
        lexicon.hundreds, lexicon.scales, lexicon.collectives, lexicon.vague, lexicon.vague_plurals, lexicon.fractions,
    )  # fmt: skip
    if not number.ordinal and any(table.ahead(low, number.i) for table in vague):
        single = number.j == number.i + 1 and number.value <= LARGEST_SURNAME
        return single and (_is_surname(tokens, number.i, lexicon) or _opens_name(tokens, number, lexicon))
    if _closes_name(tokens, number, lexicon):
        return True
    if lexicon.page.capital_nouns and number.i and low[number.i - 1] == ":":
        return False
    capitals = [at for at in inside if not (lexicon.page.capital_nouns and lexicon.collectives.ahead(low, at))]
    several = sum(map(str.isupper, (letter for at in capitals for letter in tokens.written(at)))) > 1
    if not several and begins_sentence(tokens, number.i):
        return False
    return line_has_plain_words(tokens, number.i, 1 if lexicon.page.capital_nouns else 2)


def _opens_name(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "L'associazione Cento Fontane": whether a capital follows within a sentence, where nouns have none."""
    after = number.j
    if lexicon.page.capital_nouns or after >= len(tokens.low) or begins_sentence(tokens, number.i):
        return False
    return tokens.gap(after) == " " and tokens.written(after).istitle() and tokens.low[number.i - 1].isalpha()


def _is_of_ruler(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Ludwig der Vierzehnte": an ordinal in a capital behind an article and a name, where all nouns have capitals."""
    name = at - 2
    if name < 0 or tokens.low[at - 1] not in lexicon.determiners or tokens.gap(at - 1) != " ":
        return False
    return tokens.written(name).istitle() and len(tokens.low[name]) > 1 and may_name(tokens, name, lexicon)


def _closes_name(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "The Society of Four": whether "of" and a word with a capital stand before, and a mark or nothing behind."""
    of, after = number.i - 1, number.j
    if of < 1 or tokens.low[of] not in lexicon.of_words or lexicon.page.capital_nouns:
        return False
    ends = after >= len(tokens.low) or not tokens.low[after][0].isalnum()
    return ends and tokens.written(of - 1).istitle() and not begins_sentence(tokens, of - 1)


def _has_courtesy(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Frau Acht": a courtesy before a word with a capital."""
    before = at - 1 - (at > 1 and tokens.low[at - 1] == ".")
    return before >= 0 and tokens.low[before] in lexicon.courtesies and tokens.written(at).istitle()


def _is_surname(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Claudia Tausend grew up": behind a word with a capital that no table knows, before nothing to count."""
    before = tokens.written(at - 1) if at else ""
    if not before.istitle() or tokens.gap(at) != " " or not may_name(tokens, at - 1, lexicon):
        return False
    return ends_name(tokens, at + 1, lexicon) or (
        at + 1 < len(tokens.low) and lexicon.changes.ahead(tokens.low, at + 1) is not None
    )
