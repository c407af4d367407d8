"""What words around hours in digits tell of them: that they are run, led to, or among other times of day."""

from __future__ import annotations

from claimcheck.exclusions._shape import measured
from claimcheck.exclusions.hours._shape import LAST_MINUTE, NOON, PAIR, is_hour, past_minutes
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

HOURS_TO_SECONDS, RACE_REACH = 5, 14
"""The tokens of "2:14:37"; how many tokens before a time that was run the word that tells so may stand."""
LONGEST_PARTS = 3
"""Digits of the parts of a second at the most."""
FEW_HOURS = frozenset("123456")
"""Hours, written in one digit, of which seconds are told of races and films, and hardly of the time of day."""
TIMETABLE_REACH, DONE_REACH = 24, 4
"""How many tokens before hours with a dot another time of day may stand, and what is done by the clock."""


def runs(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "2:14:37" tells how long something took: a few hours, or a word of a race before it.

    No preposition of the clock stands before it, and nothing of the clock behind it.
    """
    low, after = tokens.low, at + HOURS_TO_SECONDS
    if lexicon.clock_before.behind(low, at) is not None or lexicon.clock_alone.behind(low, at) is not None:
        return False
    if lexicon.timed.ahead(low, after) is not None:
        return True
    sixtieths = all(int(low[part]) <= LAST_MINUTE for part in (at + 2, at + 4) if low[part].isdecimal())
    if low[at] in FEW_HOURS and sixtieths and lexicon.clock.ahead(low, after) is None:
        return True
    for back in range(at - 1, max(-1, at - RACE_REACH), -1):
        if low[back] in ".!?;" and not tokens.glued(back + 1):
            return False
        if lexicon.timed.ahead(low, back) is not None:
            return True
    return False


def runs_minutes(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "1:58.6", "4:05 Minuten": whether minutes and seconds stand there, with parts of them or the word behind."""
    low, seconds, after = tokens.low, at + 2, at + 3
    if after >= len(low) or low[at + 1] != ":" or not (tokens.glued(at + 1) and tokens.glued(seconds)):
        return False
    if len(low[seconds]) != PAIR or not low[seconds].isdecimal() or int(low[seconds]) > LAST_MINUTE:
        return False
    if low[after] not in ".," or not tokens.glued(after):
        unit = lexicon.durations.ahead(low, after)
        return unit is not None and unit[1] == "minute"
    parts, behind = low[after + 1 : after + 2], after + 2
    if not parts or not parts[0].isdecimal() or len(parts[0]) > LONGEST_PARTS or not tokens.glued(after + 1):
        return False
    ends = behind >= len(low) or low[behind] in ".,;" or not low[behind][0].isalnum()
    return not tokens.glued(behind) or (ends and not tokens.glued(behind + 1))


def is_led_hour(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether words that lead to an hour stand before it; such as lead to other numbers too, only in the afternoon."""
    if not is_hour(tokens, at):
        return False
    if lexicon.clock_alone.behind(tokens.low, at) is not None:
        return True
    return int(tokens.low[at]) > NOON and lexicon.clock_before.behind(tokens.low, at) is not None


def is_timetabled(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The bus leaves at 10.50", "open at 7pm, the interval is at 8.15": hours and minutes over a decimal dot.

    What is done by the clock stands right before, or another time of day in the sentence.
    """
    low, after = tokens.low, at + 3
    if lexicon.page.decimal != "." or past_minutes(tokens, at + 1) != after or not is_hour(tokens, at):
        return False
    if int(low[at + 2]) > LAST_MINUTE or measured(tokens, after, lexicon) or tokens.glued(after + 1):
        return False
    for back in range(at - 2, max(-1, at - TIMETABLE_REACH), -1):
        if low[back] in ".;!?" and not tokens.glued(back + 1):
            return False
        if lexicon.clock.ahead(low, back) is not None and low[back - 1].isdecimal():
            return True
        if at - back <= DONE_REACH and (lexicon.scheduled.ahead(low, back) or low[back] in lexicon.departures):
            return True
    return False
