"""What an hour of the day is written with."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

REASON = "time of day"
LAST_HOUR, LAST_MINUTE, NOON = 24, 59, 12
PAIR = 2
"""Digits of hours, minutes and seconds."""
STEP = 5
"""Minutes that hours of opening are multiples of."""


def is_hour(tokens: Tokens, at: int) -> bool:
    """Whether the token can be an hour of the day."""
    low = tokens.low
    return at < len(low) and low[at].isdecimal() and len(low[at]) < 3 and int(low[at]) <= LAST_HOUR


def past_minutes(tokens: Tokens, at: int) -> int:
    """The token after the minutes of "17.30"."""
    low = tokens.low
    dotted = at + 1 < len(low) and low[at] == "." and len(low[at + 1]) == 2 and low[at + 1].isdecimal()
    return at + 2 if dotted and tokens.glued(at) and tokens.glued(at + 1) else at


def past_hour_word(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "h" or a word for the hour."""
    if at >= len(tokens.low):
        return at
    if tokens.low[at] == "h":
        return at + 1
    found = lexicon.durations.ahead(tokens.low, at) if tokens.roles[at] & roles.KNOWN else None
    return found[0] if found is not None and found[1] == "hour" else at


def is_hour_word(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word for the hour stands there, where nouns have cases in one of those that tell a time of day."""
    hour = lexicon.durations.ahead(low, at) if at >= 0 else None
    cased = not lexicon.page.declined or low[at : at + 1] == [] or low[at] in lexicon.clock_hours
    return hour is not None and hour[1] == "hour" and cased


def has_minutes(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a unit of time stands behind digits that follow an hour's letter ("2h 40min", "1h15m")."""
    if at >= len(tokens.low):
        return False
    letter = tokens.low[at] == "m" and not (tokens.glued(at + 1) and tokens.low[at + 1][0].isalnum())
    return letter or tokens.low[at] == "min" or lexicon.durations.ahead(tokens.low, at) is not None


def lasts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "1 h 52" is a time that passes: "dure 1 h 52", "durée : 1 h 52", "en 1 h 52"."""
    low = tokens.low
    lead = at - (at > 0 and low[at - 1] == ":")
    return lexicon.timed.behind(low, lead) is not None or low[max(0, at - 1)] == lexicon.page.in_words[0]


def is_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "a 10 horas" in "de 8 a 10 horas" may be the second end of an amount of hours, by its form."""
    low, first = tokens.low, at - 2
    if first < 1 or not is_hour(tokens, first) or not is_hour(tokens, at) or low[first - 1] not in lexicon.of_nouns:
        return False
    hour = lexicon.durations.ahead(low, at + 1)
    joined = lexicon.clock_before.behind(low, at) is not None and lexicon.range_words.behind(low, at) is not None
    return joined and hour is not None and hour[1] == "hour"


def past_told_minutes(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "30 minutes" behind an hour ("в 16 часов 30 минут", "às 18 horas e 10 minutos").

    Minutes that go on ("a 2 horas e 10 minutos de") are no time of day.
    """
    low = tokens.low
    minutes = at + (at < len(low) and (low[at] == "." or low[at] in lexicon.joiners))
    if minutes + 1 >= len(low) or not low[minutes].isdecimal() or int(low[minutes]) > LAST_MINUTE:
        return at
    unit = lexicon.durations.ahead(low, minutes + 1)
    told = unit is not None and unit[1] == "minute" and not lexicon.of_after(low, unit[0])
    return unit[0] if told and unit is not None else at
