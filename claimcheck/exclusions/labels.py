"""Numbers that label the noun before them: "carriage 23 derailed", "au guichet 4", "подъезд 3 закрыт".

Any noun may take a number for its name, so the shape has to tell: a noun in the singular, a bare whole number right
behind it, and nothing behind the number that could be counted. Nouns of amounts ("the population 4500") take none.
"""

from __future__ import annotations

from claimcheck.exclusions._shape import TIMES, Stretch, begins_sentence, in_list, is_grammar, measured, unlisted
from claimcheck.exclusions.references import after_part, further_part
from claimcheck.languages.concepts import MEASURES, PEOPLE
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits
from claimcheck.tokens import Tokens

SHORTEST_NOUN, LONGEST_ABBREVIATION = 3, 5
LONGEST_LABEL, DAY_DIGITS = 9, 8
"""Letters of a noun, letters before a dot, digits of a label and of a day with its month and year."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
YEAR_DIGITS, FOUNDING_REACH = 4, 7
"""Digits of a year, and how many words before it a founding may stand."""
NOUN_REACH = 3
"""How many words behind a number its noun may stand, behind adjectives."""
AMOUNTS = frozenset((*MEASURES, "population", "household"))
"""Concepts whose nouns have a number behind them that says how much or how many."""
ENDING = frozenset(".,;:!?…\"'»”)")
NEVER = ("-",)
"""An ending no word has."""


def read(tokens: Tokens, at: int, words: Lexicon, floor: int) -> Stretch:
    """The labels that begin with the digits at a token: one number, or several in a row ("halls 3, 4 and 7").

    Numbers before token `floor` are known to be no figures.
    """
    if at == 0 or tokens.gap(at) not in (" ", "\u00a0") or not _is_bare(tokens, at, words):
        return None
    if _counts(tokens, at + 1, words):
        return None
    end = _end(tokens, at, words)
    labelled = _is_abbreviated(tokens, at, words) or _is_elided(tokens, at, words)
    if labelled or _labels_noun(tokens, at, end, words, floor):
        return end, "label"
    return None


def _is_bare(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a whole number without groups stands there that is no year."""
    written, after = tokens.low[at], at + 1
    if len(written) == DAY_DIGITS or len(written) > LONGEST_LABEL or FIRST_YEAR <= int(written) <= LAST_YEAR:
        return False
    if tokens.glued(after) and (tokens.low[after] not in ENDING or _goes_on(tokens, after)):
        return False
    literal = digits.literal(tokens, at, words)
    return literal is not None and literal[4]


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether something is glued on behind a mark ("13.ª", "22,24")."""
    return tokens.glued(at + 1) and tokens.low[at + 1] not in ENDING


def _is_abbreviated(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "See Eq. 11.", "ауд. 511": a short word with a dot, and nothing behind the number."""
    word = at - 2
    if word < 0 or tokens.low[at - 1] != "." or not tokens.glued(at - 1) or not _closes(tokens, at + 1):
        return False
    short = tokens.low[word].isalpha() and len(tokens.low[word]) <= LONGEST_ABBREVIATION
    return short and unlisted(tokens, word, words)


def _is_elided(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "La 308", "nella 5": an article in the singular without its noun."""
    return tokens.low[at - 1] in words.elided_articles


def _labels_noun(tokens: Tokens, at: int, end: int, words: Lexicon, floor: int) -> bool:
    noun, several = at - 1, end > at + 1
    if not _may_be_labelled(tokens, noun, words) or (_is_plural(tokens.low[noun], words) and not several):
        return False
    if noun and tokens.low[noun - 1].isdigit() and noun > floor:
        return False
    if not _is_noun(tokens, noun, at + 1, words) or _may_be_founded(tokens, at, words):
        return False
    return not (_may_be_listed(tokens, noun, words) and in_list(tokens, at, end, words, floor))


def _may_be_founded(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether four digits may be the year of a founding told before, where years stand bare."""
    if not words.page.bare_years or len(tokens.low[at]) != YEAR_DIGITS:
        return False
    return any(words.founded.ahead(tokens.low, step) for step in range(max(0, at - FOUNDING_REACH), at))


def _may_be_labelled(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a word may be a noun with a number for its name: no table knows it, it tells no amount or deed."""
    word = tokens.low[at]
    if len(word) < SHORTEST_NOUN or not word.isalpha() or not unlisted(tokens, at, words):
        return False
    if word.endswith(words.page.verbal_endings or NEVER):
        return False
    if words.page.capital_nouns and tokens.written(at).islower():
        return False
    return AMOUNTS.isdisjoint(words.meanings.concepts(word))


def _is_plural(word: str, words: Lexicon) -> bool:
    return word.endswith(words.page.plural_endings or NEVER)


def _may_be_listed(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a name or a noun with its article stands there, as in lists of who got how many."""
    return tokens.written(at)[0].isupper() or (at > 0 and tokens.low[at - 1] in words.determiners)


def _end(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after the last label; a number that counts something is none ("in hall 3, 12 people")."""
    after, plural = after_part(tokens, at), _is_plural(tokens.low[at - 1], words)
    while (further := further_part(tokens, after, words)) is not None:
        end = after_part(tokens, further)
        if measured(tokens, end, words) or (not plural and _counts(tokens, end, words)):
            break
        after = end
    return after


def _counts(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether what the number before token `at` counts or measures stands there, or behind adjectives."""
    low, size = tokens.low, len(tokens)
    if is_grammar(tokens, at, words):
        return _is_part(low, at, words)
    if measured(tokens, at, words) or (at < size and low[at] in TIMES) or _is_part(low, at, words):
        return True
    for step in range(at, min(at + NOUN_REACH, size)):
        word, written = low[step], tokens.written(step)
        if not word[0].isalpha() or word in words.grammar or _is_finite(word, words) or _is_acronym(written):
            return False
        if written[0].isupper() if words.page.capital_nouns else _may_be_counted(word, words):
            return True
    return False


def _is_part(low: list[str], at: int, words: Lexicon) -> bool:
    """ "60 of the 100 shares": a whole follows, in digits."""
    whole = words.out_of.ahead(low, at)
    return whole is not None and whole[0] < len(low) and low[whole[0]].isdigit()


def _may_be_counted(word: str, words: Lexicon) -> bool:
    """Whether a word looks like the plural of a noun or adjective, where it does not look like anything else."""
    return _is_plural(word, words) or bool(words.page.finite_endings) or bool(words.concepts.ahead([word], 0))


def _is_finite(word: str, words: Lexicon) -> bool:
    return word in words.finite or word.endswith(words.page.finite_endings or NEVER)


def _is_acronym(written: str) -> bool:
    return sum(map(str.isupper, written)) > 1


def _is_noun(tokens: Tokens, at: int, after: int, words: Lexicon) -> bool:
    """Whether a word is a noun, no verb or adverb: by its kind, by its lead, or as it does not look like another."""
    low, closed = tokens.low, _closes(tokens, after)
    thing = words.concepts.behind(low, at + 1)
    listed = thing is not None and thing[1] not in PEOPLE
    if begins_sentence(tokens, at):
        if closed:
            return after < len(tokens) and low[after] == ","
        return listed or low[after] not in words.grammar or _is_finite(low[after], words)
    return listed or _is_led(low, at, words) or not _may_be_verb(low, at, words)


def _may_be_verb(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a word looks like a verb or an adverb, or a pronoun or an auxiliary verb leads to it."""
    return low[at].endswith(words.page.verb_endings or NEVER) or low[at - 1] in words.verb_leads


def _closes(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or not tokens.low[at][0].isalpha()


def _is_led(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether an article or a preposition stands before that no verb follows."""
    lead = low[at - 2] if low[at - 1] == "'" and at > 1 else low[at - 1]
    return lead in words.noun_leads
