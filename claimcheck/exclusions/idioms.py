"""Phrases that hold no figure: "one of", "second world war"; where their words are part of an amount they do."""

from __future__ import annotations

from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens


def covering(tokens: Tokens, offsets: tuple[int, ...], lexicon: Lexicon) -> list[tuple[int, int]] | None:
    """The phrases of a stretch without digits that hold all that stands at some offsets of the text.

    None where something stands outside them, so that the stretch has to be read; "secondo il" and "one of the" are
    in every other paragraph, and most of what is searched for words of numbers holds nothing else.
    """
    low, openings = tokens.low, lexicon.idiom_openings
    found, after = [], 0
    for at in [at for at, word in enumerate(low) if word in openings]:
        if at < after:
            continue
        if low[at] in lexicon.clock_leads.first and lexicon.clock_leads.ahead(low, at) is not None:
            return None
        idiom = lexicon.idioms.ahead(low, at)
        if idiom is not None and stands(low, at, idiom[0], lexicon):
            after = idiom[0]
            found.append((at, after))
    spans = [(tokens.start[first], tokens.end[last - 1]) for first, last in found]
    held = all(any(start <= offset < end for start, end in spans) for offset in offsets)
    return found if held else None


def stands(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a phrase of the list is meant as one: it is no part of a day, an amount, a rank or a percentage.

    Args:
        after: The token after it.
    """
    return not (
        _leads_to_day(low, at, after, lexicon)
        or _is_of_number(low, at, after, lexicon)
        or _leads_to_part(low, after, lexicon)
        or _is_rank(low, at, lexicon)
        or _is_bounded(low, at, lexicon)
        or _leads_to_whole(low, at, after, lexicon)
        or low[after : after + 1] == ["%"]
    )


def _leads_to_whole(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether the last word of an idiom counts what is behind it: "$45 million to one of them", "die 112 Stellen"."""
    if low[after - 1].isdecimal():
        return lexicon.concepts.ahead(low, after) is not None
    return after > at + 1 and low[after - 1] in lexicon.ones and lexicon.of_after(low, after) > 0


def _is_rank(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Quedó en tercer lugar": "in" and an ordinal in an idiom, right behind a verb of ranking."""
    if not at or low[at - 1] not in lexicon.ranking or low[at] != lexicon.page.in_words[0]:
        return False
    return lexicon.ordinals.ahead(low, at + 1) is not None


def _is_bounded(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Ne dépassant pas un mois": whether the word that opens an idiom closes what bounds the number behind it."""
    bound = lexicon.qualifiers.behind(low, at + 1)
    return bound is not None and bound[0] < at


def _leads_to_part(low: list[str], after: int, lexicon: Lexicon) -> bool:
    """Whether the article that closes an idiom belongs to a part of something or a time: "nog een half uur"."""
    closes = low[after - 1] in lexicon.articles and after < len(low)
    return closes and (low[after] in lexicon.weak or lexicon.durations.ahead(low, after) is not None)


def _leads_to_day(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether an idiom is a weekday right before a day: "sexta-feira, 5 de maio"."""
    return lexicon.weekdays.ahead(low, at) is not None and any(word.isdecimal() for word in low[after : after + 3])


def _is_of_number(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether an idiom is a piece of an amount: "the one hundred", "one or two miles", "una hora y media de espera"."""
    if low[after - 1] in lexicon.cardinals.first and _goes_on(low, at, after, lexicon):
        return True
    if at > 1 and low[at - 1] in lexicon.joiners and lexicon.durations.ahead(low, at + 1):
        return lexicon.durations.behind(low, at - 1) is not None
    if at and low[at] in lexicon.cardinals.first and low[at - 1] in lexicon.spelled:
        return low[at - 1] not in lexicon.weak and low[at - 1] not in lexicon.articles
    half = lexicon.halves.behind(low, at + 1)
    if half is None or not half[0]:
        return False
    return lexicon.known.ahead(low, half[0] - 1) or lexicon.collectives.ahead(low, half[0] - 1) is not None


def _goes_on(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether the number that an idiom ends in is multiplied behind it, or measures and is a half or second."""
    if lexicon.hundreds.ahead(low, after) or lexicon.scales.ahead(low, after):
        return True
    measures = (lexicon.units, lexicon.durations, lexicon.currencies, lexicon.shares)
    last = lexicon.cardinals.ahead(low, after - 1)
    several = (last is not None and last[1] < 1) or any(word in lexicon.cardinals.first for word in low[at : after - 1])
    return several and any(table.ahead(low, after) for table in measures)
