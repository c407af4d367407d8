"""Hours in words: "half past nine", "a las nueve y media", "zehn nach drei", "о дев'ятій"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.exclusions._shape import Stretch, measured
from claimcheck.exclusions.counted import counts
from claimcheck.exclusions.hours import inflected
from claimcheck.exclusions.hours._shape import LAST_HOUR, REASON, is_hour_word
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

MINUTES, HOURS, ALL_MINUTES = range(1, 30), range(1, 13), range(60)
"""Minutes that are told before or after an hour in words, the hours on a dial, and the minutes where a word for one of
them tells so."""
TWENTY = 20
"""From which on the number of minutes may have two words."""
QUARTER = 4
"""The ordinal that names a quarter of an hour ("menos cuarto")."""
PART_OF_DAY = 6
"""Tokens of the longest part of a day behind an hour ("de l'après-midi")."""
EARLIER_HOUR_REACH = 10
"""How many tokens before an hour in words another one may stand."""
CLOCKED_REACH = 5
"""Tokens before an hour in words among which what is done by the clock may stand."""
ENDS = frozenset(".,;:!?)")


def led(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Half past nine", "в половине десятого": words that come before the hour, which stands in words."""
    lead = lexicon.clock_leads.ahead(tokens.low, at) if tokens.low[at] in lexicon.clock_leads.first else None
    hour = lead and (lexicon.cardinals.ahead(tokens.low, lead[0]) or lexicon.ordinals.ahead(tokens.low, lead[0]))
    return (hour[0], REASON) if hour else None


def read(tokens: Tokens, number: Number, lexicon: Lexicon) -> Stretch:
    """ "Ten o'clock", "a las nueve y media", "à neuf heures et demie": an hour in words and what makes it one.

    "Um zwei Stunden" is the amount of a change, and no time of day.
    """
    low, after = tokens.low, number.j
    if number.value > LAST_HOUR or not (number.style == "words" or number.ordinal):
        return None
    if (clock := lexicon.clock.ahead(low, after)) is not None:
        return _past_bare_minutes(tokens, clock[0], lexicon) or after, REASON
    if inflected.is_about(tokens, number, lexicon) or _follows_hour(tokens, number, lexicon):
        return after, REASON
    if (ranked := inflected.past_ranked(tokens, number, lexicon)) is not None:
        return ranked, REASON
    if number.style != "words" and not (number.ordinal and lexicon.page.ordinal_hours):
        return None
    if _is_done_then(tokens, number, lexicon) or _is_now(tokens, number, lexicon):
        return after, REASON
    if _are_of_hour(tokens, number, lexicon):
        return after, REASON
    if number.ordinal:
        return None
    if (
        minutes := _past_minutes_less(tokens, number, lexicon) or _past_minutes_more(tokens, number, lexicon)
    ) is not None:
        return minutes, REASON
    if lexicon.clock_alone.behind(low, number.i) is not None:
        return (after, REASON) if number.value % 1 and number.value > 1 else None
    if (stepped := _by_steps(tokens, number, lexicon)) is not None:
        return stepped, REASON
    return _before_hour_word(tokens, number, lexicon)


def _past_bare_minutes(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after minutes in words right behind a word of the clock ("achtzehn Uhr dreißig"), where there are."""
    minutes = _past_cardinals(tokens, at, lexicon)
    if minutes is None or minutes[1] not in ALL_MINUTES or not _is_last(tokens, minutes[0], lexicon):
        return None
    return minutes[0]


def _follows_hour(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "В половине восьмого, а в восемь уже стояла": a bare hour behind its preposition, told after another hour."""
    low, after = tokens.low, number.j
    if (
        not lexicon.page.declined
        or number.value not in HOURS
        or number.ordinal
        or not _is_clocked(low, number.i, lexicon)
    ):
        return False
    if after < len(low) and low[after][0].isalnum() and low[after] not in lexicon.grammar | lexicon.adverbs:
        return False
    near = range(max(0, number.i - EARLIER_HOUR_REACH), number.i - 1)
    return any(lexicon.clock_leads.ahead(low, back) or lexicon.clock.ahead(low, back) for back in near)


def _before_hour_word(tokens: Tokens, number: Number, lexicon: Lexicon) -> Stretch:
    """ "À neuf heures et demie": an hour in words, the word for it, and before both what leads to it."""
    low = tokens.low
    hour = lexicon.durations.ahead(low, number.j)
    if hour is None or not is_hour_word(low, number.j, lexicon) or lexicon.clock_before.behind(low, number.i) is None:
        return None
    if lexicon.by_amount.behind(low, number.i) is not None:
        return None
    half = lexicon.halves.ahead(low, hour[0])
    after = half[0] if half else hour[0]
    daily = lexicon.clock.ahead([low[hour[0] - 1], *low[after : after + PART_OF_DAY]], 0) is not None
    minutes = _past_part(tokens, after, lexicon)
    if lexicon.paces.ahead(low, after) is not None or minutes[1]:
        return None
    lasting = lexicon.of_after(low, hour[0]) or (lexicon.of_after(low, minutes[0]) and not daily)
    return None if lasting else (after, REASON)


def _are_of_hour(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "A la una y veinte", "a las dos menos cuarto": minutes behind an hour in words that is led to, one or more.

    The hour may be an article elsewhere, or part of a phrase, so that only its minutes were read as a number.
    """
    low, signed = tokens.low, tokens.low[number.i] in lexicon.negatives
    joint = number.i if signed else number.i - 1
    if joint < 2 or not (signed or low[joint] in lexicon.joiners or low[joint] in lexicon.negatives):
        return False
    hour = lexicon.cardinals.behind(low, joint)
    if hour is None or hour[1] not in HOURS or not _is_clocked(low, hour[0], lexicon):
        return False
    quarter = number.value == QUARTER if number.ordinal else abs(number.value) * QUARTER == 1
    if not quarter and (number.ordinal or abs(number.value) not in MINUTES):
        return False
    return not counts(tokens, number.j, lexicon, abs(number.value))


def _past_part(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, bool]:
    """The token after minutes in words behind an hour, else the token itself; whether "and" joins them by their name.

    "Three hours and ten minutes" are told so, where no time of day has been found before.
    """
    low, joined = tokens.low, at < len(tokens.low) and tokens.low[at] in lexicon.joiners
    minutes = _past_cardinals(tokens, at + joined, lexicon)
    if minutes is None:
        return at, False
    unit = lexicon.durations.ahead(low, minutes[0])
    return (minutes[0], False) if unit is None else (unit[0], joined and unit[1] == "minute")


def _is_done_then(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "The shop closes at nine", "cierra a las nueve", "о дев'ятій": an hour in words at the end of its clause.

    Behind a preposition of other amounts, too, what is done by the clock stands before; behind what begins or ends, a
    small word may follow ("comienza a las nueve bajo su presidencia").
    """
    low, after = tokens.low, number.j
    hours = range(LAST_HOUR + 1) if number.ordinal else HOURS
    if number.value not in hours or number.ordinal != lexicon.page.ordinal_hours:
        return False
    small = after < len(low) and low[after] in lexicon.grammar and (number.ordinal or _begins(low, number.i, lexicon))
    if after < len(low) and low[after][0].isalnum() and not small and not _joins_clause(low, after, lexicon):
        return False
    if number.ordinal or lexicon.clock_alone.behind(low, number.i) is None:
        if lexicon.clock_before.behind(low, number.i) is None:
            return False
        near = range(max(0, number.i - CLOCKED_REACH), number.i)
        return number.ordinal or any(low[back] in lexicon.clocked for back in near)
    return after >= len(low) or not tokens.glued(after) or low[after] in ENDS


def _is_now(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Son las ocho y media, dice", "sono le otto": an hour in words at the end of its clause, behind "it is"."""
    low, after = tokens.low, number.j
    if number.ordinal or number.value >= HOURS.stop or lexicon.clock_told.behind(low, number.i) is None:
        return False
    return after >= len(low) or not low[after][0].isalnum() or _joins_clause(low, after, lexicon)


def _begins(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb for what begins or ends stands a few tokens before an hour in words."""
    return any(lexicon.scheduled.ahead(low, back) is not None for back in range(max(0, at - CLOCKED_REACH), at))


def _joins_clause(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether "and" stands at a token, and no further number behind it ("tra le due e le tre settimane")."""
    further = at + 1 + (at + 1 < len(low) and low[at + 1] in lexicon.determiners)
    return (
        low[at] in lexicon.joiners and low[further : further + 1] != [] and low[further] not in lexicon.cardinals.first
    )


def _by_steps(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after the hour of "zehn nach drei", "vijf over half negen"; None where the hour may count something."""
    low = tokens.low
    led = lexicon.clock_before.behind(low, number.i) is not None
    step = lexicon.clock_steps.ahead(low, number.j) or (lexicon.range_words.ahead(low, number.j) if led else None)
    hour = lexicon.cardinals.ahead(low, step[0]) if step is not None else None
    if hour is None or number.value not in MINUTES or hour[1] not in HOURS:
        return None
    return hour[0] if _is_last(tokens, hour[0], lexicon) else None


def _is_last(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether no noun or unit stands at a token that a number before it would count."""
    if at >= len(tokens.low) or tokens.low[at] in lexicon.finite:
        return True
    small = not tokens.low[at][0].isalnum() or tokens.low[at] in lexicon.grammar
    return small and not measured(tokens, at, lexicon)


def _past_minutes_less(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after "quatre heures moins dix", "las cuatro menos diez"; None where no hour is lessened by minutes."""
    low, after = tokens.low, number.j
    hour = lexicon.durations.ahead(low, after)
    if hour is not None and hour[1] == "hour":
        after = hour[0]
    elif not _is_led(low, number.i, lexicon):
        return None
    if number.value not in HOURS or after + 1 >= len(low) or low[after] not in lexicon.negatives:
        return None
    minutes = _past_minutes(low, after + 1, lexicon)
    return None if minutes is None or measured(tokens, minutes, lexicon) else minutes


def _past_minutes_more(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after "a las cuatro y diez", "à dix-huit heures trente", "alle ore nove e cinque minuti".

    None where the minutes may count something. What no word for the hour stands beside is an hour of the dial.
    """
    low, after = tokens.low, number.j
    if not _is_clocked(low, number.i, lexicon):
        return None
    hour = lexicon.durations.ahead(low, after)
    behind = hour is not None and hour[1] == "hour"
    at = hour[0] if behind and hour is not None else after
    joined = at < len(low) and low[at] in lexicon.joiners
    if not behind and not (joined and lexicon.clock_alone.behind(low, number.i) is not None):
        return None
    minutes = _past_cardinals(tokens, at + joined, lexicon)
    if minutes is None:
        return None
    unit = lexicon.durations.ahead(low, minutes[0])
    end = unit[0] if unit is not None and unit[1] == "minute" else minutes[0]
    named = end > minutes[0] or behind or is_hour_word(low, number.i - 1, lexicon)
    fits = minutes[1] in ALL_MINUTES if named else number.value in HOURS and minutes[1] in MINUTES
    if not fits or lexicon.of_after(low, end):
        return None
    return end if end > minutes[0] or _is_last(tokens, end, lexicon) else None


def _past_cardinals(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[int, Decimal] | None:
    """The token after a number of minutes in words ("dez", "quarenta e cinco", "cinquante-neuf"), and the number."""
    low, first = tokens.low, lexicon.cardinals.ahead(tokens.low, at)
    if first is None or first[1] < TWENTY or first[1] % 10:
        return first
    after = first[0]
    after += after < len(low) and (low[after] in lexicon.joiners or low[after] == "-")
    second = lexicon.cardinals.ahead(low, after)
    return first if second is None or second[1] >= 10 else (second[0], first[1] + second[1])


def _past_minutes(low: list[str], at: int, lexicon: Lexicon) -> int | None:
    """The token after "dix", "un quarto", "cuarto"; None where no minutes of an hour stand in words."""
    minutes = lexicon.cardinals.ahead(low, at)
    if minutes is not None and minutes[1] in MINUTES and low[at] not in lexicon.articles:
        return minutes[0]
    quarter = lexicon.ordinals.ahead(low, at + (low[at] in lexicon.articles))
    return quarter[0] if quarter is not None and quarter[1] == QUARTER else None


def _is_led(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether an article or what leads to an hour stands before a token."""
    return _is_clocked(low, at, lexicon) or (at > 0 and low[at - 1] in lexicon.determiners)


def _is_clocked(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether what leads to an hour stands before a token."""
    return lexicon.clock_before.behind(low, at) is not None or lexicon.clock_alone.behind(low, at) is not None
