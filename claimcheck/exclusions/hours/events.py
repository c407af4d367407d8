"""Hours of what is held or leaves by the clock: "le match de 15 h", "la partita delle 15", "de trein van 9 uur"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch
from claimcheck.exclusions.hours._shape import REASON, is_hour, past_hour_word
from claimcheck.exclusions.hours.spans import begins_day
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

SMALL_WORDS = 3
"""How many small words may stand between what is held at an hour and the hour."""


def of_event(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Le match de 15 h", "la partita delle 15", "de trein van 9 uur": an hour behind "of" and what is held by it.

    "La réunion du 14 novembre" tells a day, and so does "du 14/11/2025".
    """
    low, noun = tokens.low, at - 1
    while noun > max(0, at - SMALL_WORDS) and (low[noun] in lexicon.of_words or low[noun] in lexicon.determiners):
        noun -= 1
    if (
        noun == at - 1
        or low[noun] not in lexicon.departures
        or not is_hour(tokens, at)
        or begins_day(tokens, at, lexicon)
        or _is_all_digits(tokens, at)
    ):
        return None
    after = past_hour_word(tokens, at + 1, lexicon)
    told = after > at + 1 and not lexicon.of_after(low, after)
    bare = lexicon.clock_alone.behind(low, at) is not None or low[at - 1] in lexicon.day_articles
    closed = (
        after >= len(low) or not low[after][0].isalnum() or lexicon.acts(low, after) or low[after] in lexicon.grammar
    )
    return (after, REASON) if told or (bare and closed) else None


def _is_all_digits(tokens: Tokens, at: int) -> bool:
    """Whether a day stands there in digits alone, over slashes, dots or hyphens."""
    low, mark = tokens.low, at + 1
    if mark + 1 >= len(low) or low[mark] not in "/.-" or not (tokens.glued(mark) and tokens.glued(mark + 1)):
        return False
    return low[mark + 1].isdecimal() and (low[mark] == "/" or low[mark + 2 : mark + 3] == [low[mark]])
