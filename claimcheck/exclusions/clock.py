"""Hours that open or close a span of the day: "9–17 Uhr", "das 8h às 20h", "entre las 22 y las 6 horas"."""

from __future__ import annotations

import itertools

from claimcheck import roles
from claimcheck.calendar import LAST_MONTH
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import Stretch, known_word, measured
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import SENTENCE_ENDS, Tokens

NOON, LAST_HOUR, LAST_MINUTE = 12, 24, 59
OPENING, OPENING_REACH, LASTING_REACH = 4, 10, 5
"""Tokens of "9 a 13 horas", and how far from it what opens may stand, and before it what lasts."""
HOURS_TO_SECONDS, RACE_REACH = 5, 14
"""The tokens of "2:14:37"; how many tokens before a time that was run the word that tells so may stand."""
TIMETABLE_REACH, DONE_REACH = 24, 4
"""How many tokens before hours with a dot another time of day may stand, and what is done by the clock."""
HOURS_APART = 8
"""How many tokens the second hour of a span may stand behind the first one."""
MINUTES, HOURS = range(1, 30), range(1, 13)
"""Minutes that are told before or after an hour in words, and the hours on a dial."""
PART_OF_DAY = 6
"""Tokens of the longest part of a day behind an hour ("de l'après-midi")."""
EARLIEST = 6
"""The first hour of a span with letters that is no length of time."""
CLOCKED_REACH = 5
"""Tokens before an hour in words among which what is done by the clock may stand."""
ENDS = frozenset(".,;:!?)")
FIVE = 5
"""Minutes that hours of opening are multiples of; the last month."""


def spanned(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """The first hour of a span whose second one is told as a time of day; both where "between" opens it."""
    if not is_hour(tokens, at):
        return None
    minutes = past_minutes(tokens, at + 1)
    after = past_hour_word(tokens, minutes, words)
    links, following = words.hour_links, tokens.low[minutes : after + 1]
    if links.isdisjoint(following) or not tokens.holds(roles.DIGITS, minutes, after + HOURS_APART):
        return _weekday_hour(tokens, at, after, words)
    if (span := _opening(tokens, at, words)) is not None:
        return span
    if _second_by_clock(tokens, minutes, words) or _second_by_preposition(tokens, after, words):
        return after, "time of day"
    if _second_by_letter(tokens, after, words):
        return after, "time of day"
    if (first := _before_other_span(tokens, after, words)) is not None:
        return first, "time of day"
    return (
        _weekday_hour(tokens, at, after, words)
        or _between(tokens, at, after, words)
        or _enclosed(tokens, at, after, words)
        or _enclosed_by_letters(tokens, at, after, words)
    )


def runs(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether "2:14:37" tells how long something took: a word of a race before it, no preposition of the clock."""
    low = tokens.low
    if words.clock_before.behind(low, at) is not None or words.clock_alone.behind(low, at) is not None:
        return False
    if words.timed.ahead(low, at + HOURS_TO_SECONDS) is not None:
        return True
    for back in range(at - 1, max(-1, at - RACE_REACH), -1):
        if low[back] in ".!?;" and not tokens.glued(back + 1):
            return False
        if words.timed.ahead(low, back) is not None:
            return True
    return False


def has_minutes(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a unit of time stands behind digits that follow an hour's letter ("2h 40min", "1h15m")."""
    if at >= len(tokens.low):
        return False
    letter = tokens.low[at] == "m" and not (tokens.glued(at + 1) and tokens.low[at + 1][0].isalnum())
    return letter or tokens.low[at] == "min" or words.durations.ahead(tokens.low, at) is not None


def is_led_hour(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether words that lead to an hour stand before it; such as lead to other numbers too, only in the afternoon."""
    if not is_hour(tokens, at):
        return False
    if words.clock_alone.behind(tokens.low, at) is not None:
        return True
    return int(tokens.low[at]) > NOON and words.clock_before.behind(tokens.low, at) is not None


def lasts(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether "1 h 52" is a time that passes: "dure 1 h 52", "durée : 1 h 52", "en 1 h 52"."""
    low = tokens.low
    lead = at - (at > 0 and low[at - 1] == ":")
    return words.timed.behind(low, lead) is not None or low[max(0, at - 1)] == words.page.in_words[0]


def is_hour(tokens: Tokens, at: int) -> bool:
    """Whether the token can be an hour of the day."""
    low = tokens.low
    return at < len(low) and low[at].isdecimal() and len(low[at]) < 3 and int(low[at]) <= LAST_HOUR


def past_minutes(tokens: Tokens, at: int) -> int:
    """The token after the minutes of "17.30"."""
    low = tokens.low
    dotted = at + 1 < len(low) and low[at] == "." and len(low[at + 1]) == 2 and low[at + 1].isdecimal()
    return at + 2 if dotted and tokens.glued(at) and tokens.glued(at + 1) else at


def past_hour_word(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after "h" or a word for the hour."""
    if at >= len(tokens.low):
        return at
    if tokens.low[at] == "h":
        return at + 1
    found = words.durations.ahead(tokens.low, at) if tokens.roles[at] & roles.KNOWN else None
    return found[0] if found is not None and found[1] == "hour" else at


def _second_by_clock(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "9–17 Uhr", "9 bis 17 Uhr", "de 9 a 17:30": a word of the clock or minutes behind the second hour."""
    low = tokens.low
    joining = words.range_words.ahead(low, at)
    second = joining[0] if joining else at + 1
    joined = joining is not None or low[at : at + 1] == ["-"]
    if not (joined and is_hour(tokens, second)):
        return False
    if joining is not None and _has_minutes(tokens, second):
        return True
    behind = past_minutes(tokens, second + 1)
    dotted = behind > second + 1 and past_hour_word(tokens, behind, words) > behind
    return dotted or words.clock.ahead(low, behind) is not None


def _has_minutes(tokens: Tokens, at: int) -> bool:
    """Whether minutes follow an hour behind a colon."""
    low = tokens.low
    told = at + 2 < len(low) and low[at + 1] == ":" and low[at + 2].isdecimal() and len(low[at + 2]) == 2
    return told and tokens.glued(at + 1) and tokens.glued(at + 2)


def _second_by_preposition(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "8h às 20h", "9 alle 18": a preposition of the clock before the second hour."""
    found = words.clock_alone.ahead(tokens.low, at)
    if found is None or not is_hour(tokens, found[0]):
        return False
    behind = past_hour_word(tokens, found[0] + 1, words)
    if behind > found[0] + 1 or behind >= len(tokens.low) or tokens.low[behind] in words.joiners:
        return True
    return not tokens.low[behind][0].isalpha()


def _second_by_letter(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "9 h à 12 h", "9 à 12 h": the hour's letter behind the second hour, and a preposition of the clock between."""
    low = tokens.low
    found = words.clock_before.ahead(low, at)
    return found is not None and is_hour(tokens, found[0]) and low[found[0] + 1 : found[0] + 2] == ["h"]


def _opening(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Abierto de 9 a 13 horas": both hours that may be an amount elsewhere, where what opens or a day stands near."""
    low, end = tokens.low, at + OPENING
    if not is_amount(tokens, at + 2, words):
        return None
    told = any(low[step] in words.opening_hours or words.weekdays.ahead(low, step) for step in _in_clause(low, at, end))
    lasts = any(words.lasting.ahead(low, step) for step in range(max(0, at - LASTING_REACH), at - 1))
    first, second = int(low[at]), int(low[at + 2])
    late = first > second or (first > NOON and first < second and not lasts)
    return (end, "time of day") if told or late else None


def _in_clause(low: list[str], at: int, end: int) -> list[int]:
    """The tokens near a span of hours that no mark of a clause parts from it."""
    sides = range(at - 1, max(-1, at - OPENING_REACH), -1), range(end, min(len(low), end + OPENING_REACH))
    return [step for side in sides for step in itertools.takewhile(lambda step: low[step] not in SENTENCE_ENDS, side)]


def is_amount(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether "a 10 horas" in "de 8 a 10 horas" may be the second end of an amount of hours, by its form."""
    low, first = tokens.low, at - 2
    if first < 1 or not is_hour(tokens, first) or not is_hour(tokens, at) or low[first - 1] not in words.of_nouns:
        return False
    hour = words.durations.ahead(low, at + 1)
    joined = words.clock_before.behind(low, at) is not None and words.range_words.behind(low, at) is not None
    return joined and hour is not None and hour[1] == "hour"


def _before_other_span(tokens: Tokens, at: int, words: Lexicon) -> int | None:
    """The token after "9 a 14" in "de 9 a 14 y de 17 a 20 h": a span before one that the hour's letter closes."""
    low, second = tokens.low, words.range_words.ahead(tokens.low, at)
    if second is None or not is_hour(tokens, second[0]) or low[second[0] + 1 : second[0] + 2] == []:
        return None
    third = second[0] + 2 if low[second[0] + 1] in words.joiners else len(low)
    third += third < len(low) and low[third] in words.of_words
    last = words.clock_before.ahead(low, third + 1) if third < len(low) and is_hour(tokens, third) else None
    told = last is not None and is_hour(tokens, last[0]) and low[last[0] + 1 : last[0] + 2] == ["h"]
    return second[0] + 1 if told else None


def _weekday_hour(tokens: Tokens, at: int, after: int, words: Lexicon) -> Stretch:
    """ "Jeudi 14 h", "maandag 5 uur", "mercredi, 12 h.", "21 juni 2024, 12 uur": a weekday before, or a day and a
    comma or a word for "until", and the hour's letter or word behind.
    """
    low = tokens.low
    told = after > at + 1 and not words.of_after(low, after)
    named = not low[after - 1].isdecimal() and (after >= len(low) or not low[after][0].isalnum())
    parted = at > 1 and low[at - 1] == "," and named
    if not told:
        return None
    if words.weekdays.behind(low, at - parted) is not None:
        return after, "time of day"
    bound = words.date_comparators.behind(low, at) if named else None
    day = at - 1 if parted else bound[0] if bound is not None else 0
    return (after, "time of day") if day and _ends_day(low, day, words) else None


def _ends_day(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a day and its month, or these and a year, end right before a token."""
    named = words.year_words.behind(low, at)
    at = named[0] if named is not None else at
    at -= low[at - 1].isdecimal() and len(low[at - 1]) == YEAR_DIGITS
    while at > 1 and low[at - 1] in words.of_words:
        at -= 1
    month = words.months.behind(low, at)
    while month is not None and month[0] > 1 and (low[month[0] - 1] == "." or low[month[0] - 1] in words.of_words):
        month = (month[0] - 1, month[1])
    return month is not None and month[0] > 0 and low[month[0] - 1].isdecimal()


def _between(tokens: Tokens, at: int, after: int, words: Lexicon) -> Stretch:
    """ "Entre las 22 y las 6 horas": behind the opening of a span of hours, up to its second hour."""
    low = tokens.low
    if words.clock_alone.behind(low, at) is None or after + 2 >= len(low) or low[after] not in words.joiners:
        return None
    if low[after + 1] not in words.determiners or not is_hour(tokens, after + 2):
        return None
    return past_hour_word(tokens, after + 3, words), "time of day"


def _enclosed(tokens: Tokens, at: int, after: int, words: Lexicon) -> Stretch:
    """ "С 10 до 13 часов": both hours, where words that enclose hours of the day stand before either."""
    low = tokens.low
    for opening, joining in words.clock_spans:
        second = after + len(joining)
        if at < len(opening) or tuple(low[at - len(opening) : at]) != opening or tuple(low[after:second]) != joining:
            continue
        behind = second + 1
        if not is_hour(tokens, second) or behind >= len(low):
            continue
        told = words.clock.ahead(low, behind)
        if told is not None or low[behind] in words.clock_hours:
            return told[0] if told else behind + 1, "time of day"
        dotted = past_minutes(tokens, behind)
        if after == at + 3 and dotted > behind and _are_minutes(low[at + 2], low[dotted - 1], words):
            return None if words.known.ahead(low, dotted) else (dotted, "time of day")
    return None


def _enclosed_by_letters(tokens: Tokens, at: int, after: int, words: Lexicon) -> Stretch:
    """ "Entre 8 h et 9 h": two hours of the day that rise, each with its letter, where nothing said to last is told."""
    low, second = tokens.low, after + 1
    if after != at + 2 or low[after - 1] != "h" or low[second + 1 : second + 2] != ["h"] or not is_hour(tokens, second):
        return None
    if not EARLIEST <= int(low[at]) < int(low[second]):
        return None
    enclosed = any((low[at - 1 : at], low[after:second]) == ([a[-1]], list(b)) for a, b in words.clock_spans)
    near = range(max(0, at - 1 - LASTING_REACH), at - 1)
    lasts = any(words.lasting.ahead(low, step) and low[step] not in words.of_words for step in near)
    return (second + 2, "time of day") if enclosed and not lasts and not words.of_after(low, second + 2) else None


def _are_minutes(first: str, second: str, words: Lexicon) -> bool:
    """Whether the two digits behind two dots are minutes where the decimal mark is a comma, and cannot be months."""
    one, two = int(first), int(second)
    rounded = max(one, two) <= LAST_MINUTE and one % FIVE == two % FIVE == 0
    return words.page.decimal == "," and rounded and not (0 < one <= LAST_MONTH and 0 < two <= LAST_MONTH)


def past_second(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after "4" in "the 2.30 to 4 on Thursday": a bare hour that a word of ranges joins to a time."""
    joining = words.range_words.ahead(tokens.low, at)
    if joining is None or not is_hour(tokens, joining[0]):
        return at
    after = joining[0] + 1
    ends = after >= len(tokens.low) or tokens.low[after] in words.grammar or tokens.low[after] in ".,;:!?)"
    return after if ends and not (tokens.glued(after) and tokens.glued(after + 1)) else at


def past_other_hour(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after "-13.00" in "ore 9.00-13.00", "alle 9.30 fino alle 13.00": an hour and minutes over a dash."""
    low, second = tokens.low, at + 1
    if low[at : at + 1] != ["-"] or not is_hour(tokens, second) or low[at - 2] != ".":
        return at
    after = past_minutes(tokens, second + 1)
    return after if after > second + 1 and not known_word(tokens, after, words) else at


def is_timetabled(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "The bus leaves at 10.50", "open at 7pm, the interval is at 8.15": hours and minutes over a decimal dot.

    What is done by the clock stands right before, or another time of day in the sentence.
    """
    low, after = tokens.low, at + 3
    if words.page.decimal != "." or past_minutes(tokens, at + 1) != after or not is_hour(tokens, at):
        return False
    if int(low[at + 2]) > LAST_MINUTE or measured(tokens, after, words) or tokens.glued(after + 1):
        return False
    for back in range(at - 2, max(-1, at - TIMETABLE_REACH), -1):
        if low[back] in ".;!?" and not tokens.glued(back + 1):
            return False
        if words.clock.ahead(low, back) is not None and low[back - 1].isdecimal():
            return True
        if at - back <= DONE_REACH and (words.scheduled.ahead(low, back) or low[back] in words.departures):
            return True
    return False


def led(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Half past nine", "в половине десятого": words that come before the hour, which stands in words."""
    lead = words.clock_leads.ahead(tokens.low, at) if tokens.low[at] in words.clock_leads.first else None
    hour = lead and (words.cardinals.ahead(tokens.low, lead[0]) or words.ordinals.ahead(tokens.low, lead[0]))
    return (hour[0], "time of day") if hour else None


def spelled(tokens: Tokens, number: Number, words: Lexicon) -> Stretch:
    """ "Ten o'clock", "a las nueve y media", "à neuf heures et demie": an hour in words and what makes it one.

    "Um zwei Stunden" is the amount of a change, and no time of day.
    """
    low, after = tokens.low, number.j
    if number.style != "words" or number.value > LAST_HOUR:
        return None
    if words.clock.ahead(low, after) is not None:
        return after, "time of day"
    if _is_done_then(tokens, number, words):
        return after, "time of day"
    if number.ordinal:
        return None
    if words.clock_alone.behind(low, number.i) is not None:
        return (after, "time of day") if number.value % 1 and number.value > 1 else None
    if (stepped := _by_steps(tokens, number, words)) is not None:
        return stepped, "time of day"
    hour = words.durations.ahead(low, after)
    if hour is None or hour[1] != "hour" or words.clock_before.behind(low, number.i) is None:
        return None
    if words.by_amount.behind(low, number.i) is not None:
        return None
    half = words.halves.ahead(low, hour[0])
    after = half[0] if half else hour[0]
    daily = words.clock.ahead([low[hour[0] - 1], *low[after : after + PART_OF_DAY]], 0) is not None
    lasting = words.of_after(low, hour[0]) or (words.of_after(low, after) and not daily)
    return None if lasting else (after, "time of day")


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
