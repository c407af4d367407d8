"""Numbers with a noun behind them in a singular that does not agree: "5 канал", "под 9 номером", "the 10 shirt"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, begins_sentence
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import takes_few
from claimcheck.tokens import Tokens

MOST_DIGITS = 4
"""Digits of the number of a bus, a series or an article at the most; longer ones are amounts."""
LONGEST_NAME = 4
"""How many tokens a name with a number may have."""
TEN, TEEN = 10, 11


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The number that begins at a token, with those joined to it left as they are."""
    low, noun = tokens.low, at + 1
    if (
        at
        and noun < len(low)
        and low[noun] in lexicon.series
        and tokens.gap(noun)
        and _has_article(tokens, at, lexicon)
    ):
        return None if len(low[at]) > MOST_DIGITS or _qualifies(tokens, noun, lexicon) else (noun, "label")
    if noun >= len(low) or len(low[at]) > MOST_DIGITS or not _may_be_labelled(low[noun], lexicon):
        return None
    if lexicon.months.behind(low, at) is not None:
        return None
    if not tokens.gap(noun) or _qualifies(tokens, noun, lexicon):
        return None
    agrees = _agrees(int(low[at]), low[noun], lexicon) and not _opens_as_label(tokens, at, lexicon)
    return None if agrees and not _tells_which(tokens, at, lexicon) else (noun, "label")


def _may_be_labelled(noun: str, lexicon: Lexicon) -> bool:
    return noun in lexicon.labelled or noun in lexicon.counted_few or (lexicon.page.declined and noun in lexicon.graded)


def _tells_which(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Ожог 3 степени", "ботинки 43 размера", "после 21 тура": right behind what has a grade or a size or, of a round
    of matches, behind a preposition and near a word of its league.
    """
    low = tokens.low
    if at and low[at + 1] in lexicon.rounds and low[at - 1] in lexicon.noun_leads:
        return lexicon.in_league(low, at, at)
    graded = lexicon.graded_things.behind(low, at) is not None
    return at > 0 and (graded or low[at - 1] in lexicon.sized)


def _opens_as_label(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "21 автобус сменил маршрут": a number that begins its sentence, as counts seldom do, before what is known by
    its number; nothing further is counted behind "and".
    """
    low, after = tokens.low, at + 2
    known = bool(lexicon.counted_few) and low[at + 1] in lexicon.labelled and int(low[at]) > TEEN
    return known and begins_sentence(tokens, at) and not (after < len(low) and low[after] in lexicon.joiners)


def _has_article(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The 200 series", "the SoundLink 200 series": an article before the number, or before a name in capitals."""
    lead = at - 1
    while lead > max(0, at - LONGEST_NAME) and tokens.low[lead] not in lexicon.determiners:
        if not tokens.written(lead)[0].isupper():
            return False
        lead -= 1
    return tokens.low[lead] in lexicon.determiners


def _qualifies(tokens: Tokens, noun: int, lexicon: Lexicon) -> bool:
    """Whether the noun belongs to a plural behind it, which is counted: "5 squadron leaders"."""
    after = noun + 1
    if not lexicon.page.head_last or after >= len(tokens.low) or tokens.low[after] in lexicon.grammar:
        return False
    plural = tokens.low[after].endswith(lexicon.page.plural_endings)
    return plural and tokens.gap(after) == " " and tokens.low[after] not in lexicon.finite


def _agrees(value: int, noun: str, lexicon: Lexicon) -> bool:
    """Whether the noun may be what so many are counted of."""
    if value == 1 or (value % TEN == 1 and bool(lexicon.counted_few) and value % (TEN * TEN) != TEEN):
        return True
    return (noun in lexicon.counted_few or noun in lexicon.graded) and takes_few(value)
