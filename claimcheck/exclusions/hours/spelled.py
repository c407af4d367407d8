"""Hours in words: "half past nine", "a las nueve y media", "zehn nach drei", "о дев'ятій"."""

from __future__ import annotations

from claimcheck.exclusions._shape import Stretch, measured
from claimcheck.exclusions.hours._shape import LAST_HOUR, REASON
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

MINUTES, HOURS = range(1, 30), range(1, 13)
"""Minutes that are told before or after an hour in words, and the hours on a dial."""
QUARTER = 4
"""The ordinal that names a quarter of an hour ("menos cuarto")."""
PART_OF_DAY = 6
"""Tokens of the longest part of a day behind an hour ("de l'après-midi")."""
CLOCKED_REACH = 5
"""Tokens before an hour in words among which what is done by the clock may stand."""
ENDS = frozenset(".,;:!?)")


def led(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Half past nine", "в половине десятого": words that come before the hour, which stands in words."""
    lead = words.clock_leads.ahead(tokens.low, at) if tokens.low[at] in words.clock_leads.first else None
    hour = lead and (words.cardinals.ahead(tokens.low, lead[0]) or words.ordinals.ahead(tokens.low, lead[0]))
    return (hour[0], REASON) if hour else None


def read(tokens: Tokens, number: Number, words: Lexicon) -> Stretch:
    """ "Ten o'clock", "a las nueve y media", "à neuf heures et demie": an hour in words and what makes it one.

    "Um zwei Stunden" is the amount of a change, and no time of day.
    """
    low, after = tokens.low, number.j
    if number.style != "words" or number.value > LAST_HOUR:
        return None
    if words.clock.ahead(low, after) is not None:
        return after, REASON
    if _is_done_then(tokens, number, words):
        return after, REASON
    if number.ordinal:
        return None
    if (less := _past_minutes_less(tokens, number, words)) is not None:
        return less, REASON
    if words.clock_alone.behind(low, number.i) is not None:
        return (after, REASON) if number.value % 1 and number.value > 1 else None
    if (stepped := _by_steps(tokens, number, words)) is not None:
        return stepped, REASON
    hour = words.durations.ahead(low, after)
    if hour is None or hour[1] != "hour" or words.clock_before.behind(low, number.i) is None:
        return None
    if words.by_amount.behind(low, number.i) is not None:
        return None
    half = words.halves.ahead(low, hour[0])
    after = half[0] if half else hour[0]
    daily = words.clock.ahead([low[hour[0] - 1], *low[after : after + PART_OF_DAY]], 0) is not None
    lasting = words.of_after(low, hour[0]) or (words.of_after(low, after) and not daily)
    return None if lasting else (after, REASON)


def _is_done_then(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "The shop closes at nine", "cierra a las nueve", "о дев'ятій": an hour in words at the end of its clause.

    Behind a preposition of other amounts, too, what is done by the clock stands before.
    """
    low, after = tokens.low, number.j
    if number.value not in HOURS or number.ordinal != words.page.ordinal_hours:
        return False
    small = number.ordinal and after < len(low) and low[after] in words.grammar
    if after < len(low) and low[after][0].isalnum() and not small and not _joins_clause(low, after, words):
        return False
    if number.ordinal or words.clock_alone.behind(low, number.i) is None:
        if words.clock_before.behind(low, number.i) is None:
            return False
        near = range(max(0, number.i - CLOCKED_REACH), number.i)
        return number.ordinal or any(low[back] in words.clocked for back in near)
    return after >= len(low) or not tokens.glued(after) or low[after] in ENDS


def _joins_clause(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether "and" stands at a token, and no further number behind it ("tra le due e le tre settimane")."""
    further = at + 1 + (at + 1 < len(low) and low[at + 1] in words.determiners)
    return low[at] in words.joiners and low[further : further + 1] != [] and low[further] not in words.cardinals.first


def _by_steps(tokens: Tokens, number: Number, words: Lexicon) -> int | None:
    """The token after the hour of "zehn nach drei", "vijf over half negen"; None where the hour may count something."""
    low = tokens.low
    led = words.clock_before.behind(low, number.i) is not None
    step = words.clock_steps.ahead(low, number.j) or (words.range_words.ahead(low, number.j) if led else None)
    hour = words.cardinals.ahead(low, step[0]) if step is not None else None
    if hour is None or number.value not in MINUTES or hour[1] not in HOURS or measured(tokens, hour[0], words):
        return None
    ends = hour[0] >= len(low) or not low[hour[0]][0].isalnum()
    return hour[0] if ends or low[hour[0]] in words.grammar | words.finite else None


def _past_minutes_less(tokens: Tokens, number: Number, words: Lexicon) -> int | None:
    """The token after "quatre heures moins dix", "las cuatro menos diez"; None where no hour is lessened by minutes."""
    low, after = tokens.low, number.j
    hour = words.durations.ahead(low, after)
    if hour is not None and hour[1] == "hour":
        after = hour[0]
    elif not _is_led(low, number.i, words):
        return None
    if number.value not in HOURS or after + 1 >= len(low) or low[after] not in words.negatives:
        return None
    minutes = _past_minutes(low, after + 1, words)
    return None if minutes is None or measured(tokens, minutes, words) else minutes


def _past_minutes(low: list[str], at: int, words: Lexicon) -> int | None:
    """The token after "dix", "un quarto", "cuarto"; None where no minutes of an hour stand in words."""
    minutes = words.cardinals.ahead(low, at)
    if minutes is not None and minutes[1] in MINUTES and low[at] not in words.articles:
        return minutes[0]
    quarter = words.ordinals.ahead(low, at + (low[at] in words.articles))
    return quarter[0] if quarter is not None and quarter[1] == QUARTER else None


def _is_led(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether an article or what leads to an hour stands before a token."""
    led = words.clock_before.behind(low, at) is not None or words.clock_alone.behind(low, at) is not None
    return led or (at > 0 and low[at - 1] in words.determiners)
