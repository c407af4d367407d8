"""Hours that open or close a span of the day: "9–17 Uhr", "das 8h às 20h", "entre las 22 y las 6 horas"."""

from __future__ import annotations

import itertools

from claimcheck import roles
from claimcheck.calendar import LAST_MONTH
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import Stretch, known_word
from claimcheck.exclusions.hours._shape import (
    LAST_MINUTE,
    NOON,
    REASON,
    STEP,
    is_amount,
    is_hour,
    past_hour_word,
    past_minutes,
)
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS, Tokens

SPAN_TOKENS, OPENING_REACH, LASTING_REACH = 4, 10, 5
"""Tokens of "9 a 13 horas", and how far from it what opens may stand, and before it what lasts."""
HOURS_APART = 8
"""How many tokens the second hour of a span may stand behind the first one."""
EARLIEST = 6
"""The first hour of a span with letters that is no length of time."""
FEWEST_OPEN = 4
"""Hours of a day that a place is open, at the least, where they may be an amount ("täglich 2-4 Stunden üben")."""


def spanned(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The first hour of a span whose second one is told as a time of day; both where "between" opens it."""
    if not is_hour(tokens, at) or _are_decimals(tokens, at, lexicon):
        return None
    minutes = past_minutes(tokens, at + 1)
    after = past_hour_word(tokens, minutes, lexicon)
    links, following = lexicon.hour_links, tokens.low[minutes : after + 1]
    if links.isdisjoint(following) or not tokens.holds(roles.DIGITS, minutes, after + HOURS_APART):
        return _weekday_hour(tokens, at, after, lexicon)
    if (span := _opening(tokens, at, lexicon) or _of_each_day(tokens, at, lexicon)) is not None:
        return span
    if _second_by_clock(tokens, minutes, lexicon) or _second_by_preposition(tokens, after, lexicon):
        return after, REASON
    if _second_by_letter(tokens, after, lexicon):
        return after, REASON
    if (first := _before_other_span(tokens, after, lexicon)) is not None:
        return first, REASON
    return (
        _weekday_hour(tokens, at, after, lexicon)
        or _between(tokens, at, after, lexicon)
        or _enclosed(tokens, at, after, lexicon)
        or _enclosed_by_letters(tokens, at, after, lexicon)
    )


def _are_decimals(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether digits are those behind a decimal sign ("R$ 5,12 por volta das 11h")."""
    low, mark = tokens.low, at - 1
    signed = mark > 0 and low[mark] == lexicon.page.decimal and low[mark - 1].isdecimal()
    return signed and tokens.glued(mark) and tokens.glued(at)


def _second_by_clock(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "9–17 Uhr", "9 bis 17 Uhr", "de 9 a 17:30": a word of the clock or minutes behind the second hour."""
    low = tokens.low
    joining = lexicon.range_words.ahead(low, at)
    second = joining[0] if joining else at + 1
    joined = joining is not None or low[at : at + 1] == ["-"]
    if not (joined and is_hour(tokens, second)):
        return False
    if joining is not None and _has_minutes(tokens, second):
        return True
    behind = past_minutes(tokens, second + 1)
    dotted = behind > second + 1 and past_hour_word(tokens, behind, lexicon) > behind
    return dotted or lexicon.clock.ahead(low, behind) is not None


def _has_minutes(tokens: Tokens, at: int) -> bool:
    """Whether minutes follow an hour behind a colon."""
    low = tokens.low
    told = at + 2 < len(low) and low[at + 1] == ":" and low[at + 2].isdecimal() and len(low[at + 2]) == 2
    return told and tokens.glued(at + 1) and tokens.glued(at + 2)


def _second_by_preposition(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "8h às 20h", "9 alle 18": a preposition of the clock before the second hour."""
    found = lexicon.clock_alone.ahead(tokens.low, at)
    if found is None or not is_hour(tokens, found[0]):
        return False
    behind = past_hour_word(tokens, found[0] + 1, lexicon)
    if behind > found[0] + 1 or behind >= len(tokens.low) or tokens.low[behind] in lexicon.joiners:
        return True
    return not tokens.low[behind][0].isalpha()


def _second_by_letter(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "9 h à 12 h", "9 à 12 h": the hour's letter behind the second hour, and a preposition of the clock between."""
    low = tokens.low
    found = lexicon.clock_before.ahead(low, at)
    return found is not None and is_hour(tokens, found[0]) and low[found[0] + 1 : found[0] + 2] == ["h"]


def _opening(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Abierto de 9 a 13 horas": both hours that may be an amount elsewhere, where what opens or a day stands near."""
    low, end = tokens.low, at + SPAN_TOKENS
    if not is_amount(tokens, at + 2, lexicon):
        return None
    told = any(
        low[step] in lexicon.opening_hours or lexicon.weekdays.ahead(low, step) for step in _in_clause(low, at, end)
    )
    lasts = any(lexicon.lasting.ahead(low, step) for step in range(max(0, at - LASTING_REACH), at - 1))
    first, second = int(low[at]), int(low[at + 2])
    late = first > second or (first > NOON and first < second and not lasts)
    return (end, REASON) if told or late else None


def _of_each_day(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Za 9-13 uur", "Open: dagelijks 10-18 uur", "ma. t/m vr., 9 tot 17 uur": both hours, right behind a weekday or
    a word of opening; they rise past noon.
    """
    low, lead = tokens.low, at
    while lead > 0 and low[lead - 1] in ",.:":
        lead -= 1
    opens = lead > 0 and low[lead - 1] in lexicon.opening_hours
    if not opens and lexicon.weekdays.behind(low, lead) is None:
        return None
    joining = lexicon.range_words.ahead(low, at + 1)
    second = joining[0] if joining is not None else at + 2
    if not (joining is not None or low[at + 1] == "-") or not is_hour(tokens, second):
        return None
    after, hours = past_hour_word(tokens, second + 1, lexicon), int(low[second]) - int(low[at])
    told = after > second + 1 and hours >= FEWEST_OPEN and int(low[second]) > NOON
    if not told or (after < len(low) and (lexicon.of_after(low, after) or low[after] in lexicon.per_words)):
        return None
    begins = not opens or lead == 1 or not low[lead - 2][0].isalnum()
    return (after, REASON) if begins or not lexicon.opening_hours.isdisjoint(low[after : after + 1]) else None


def _in_clause(low: list[str], at: int, end: int) -> list[int]:
    """The tokens near a span of hours that no mark of a clause parts from it."""
    sides = range(at - 1, max(-1, at - OPENING_REACH), -1), range(end, min(len(low), end + OPENING_REACH))
    return [step for side in sides for step in itertools.takewhile(lambda step: low[step] not in SENTENCE_ENDS, side)]


def _before_other_span(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "9 a 14" in "de 9 a 14 y de 17 a 20 h": a span before one that the hour's letter closes."""
    low, second = tokens.low, lexicon.range_words.ahead(tokens.low, at)
    if second is None or not is_hour(tokens, second[0]) or low[second[0] + 1 : second[0] + 2] == []:
        return None
    third = second[0] + 2 if low[second[0] + 1] in lexicon.joiners else len(low)
    third += third < len(low) and low[third] in lexicon.of_words
    last = lexicon.clock_before.ahead(low, third + 1) if third < len(low) and is_hour(tokens, third) else None
    told = last is not None and is_hour(tokens, last[0]) and low[last[0] + 1 : last[0] + 2] == ["h"]
    return second[0] + 1 if told else None


def _weekday_hour(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> Stretch:
    """ "Jeudi 14 h", "maandag 5 uur", "mercredi, 12 h.", "21 juni 2024, 12 uur": a weekday before, or a day and a
    comma or a word for "until", and the hour's letter or word behind.
    """
    low = tokens.low
    told = after > at + 1 and not lexicon.of_after(low, after)
    named = not low[after - 1].isdecimal() and (after >= len(low) or not low[after][0].isalnum())
    parted = at > 1 and low[at - 1] == "," and named
    if not told:
        return None
    if lexicon.weekdays.behind(low, at - parted) is not None:
        return after, REASON
    bound = lexicon.date_comparators.behind(low, at) if named else None
    day = at - 1 if parted else bound[0] if bound is not None else 0
    if day and ends_day(low, day, lexicon):
        return after, REASON
    bounded = lexicon.date_comparators.behind(low, at) is not None or lexicon.clock_before.behind(low, at) is not None
    return (after, REASON) if bounded and begins_day(tokens, after, lexicon) else None


def begins_day(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a day of a month stands at a token, small words before it ("до 18 часов 4 мая", "12 heures le 4 mai")."""
    low = tokens.low
    while at < len(low) and (
        low[at] in lexicon.day_leads or low[at] in lexicon.determiners or low[at] in lexicon.of_words
    ):
        at += 1
    if at + 1 >= len(low) or not low[at].isdecimal() or len(low[at]) > 2:
        return False
    at += 1
    if low[at] == "." and lexicon.page.ordinal_dot:
        at += 1
    at += at < len(low) and low[at] in lexicon.of_words
    return lexicon.months.ahead(low, at) is not None


def ends_day(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a day and its month, or these and a year, end right before a token."""
    named = lexicon.year_words.behind(low, at)
    at = named[0] if named is not None else at
    at -= low[at - 1].isdecimal() and len(low[at - 1]) == YEAR_DIGITS
    while at > 1 and low[at - 1] in lexicon.of_words:
        at -= 1
    month = lexicon.months.behind(low, at)
    while month is not None and month[0] > 1 and (low[month[0] - 1] == "." or low[month[0] - 1] in lexicon.of_words):
        month = (month[0] - 1, month[1])
    return month is not None and month[0] > 0 and low[month[0] - 1].isdecimal()


def _between(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> Stretch:
    """ "Entre las 22 y las 6 horas": behind the opening of a span of hours, up to its second hour."""
    low = tokens.low
    if lexicon.clock_alone.behind(low, at) is None or after + 2 >= len(low) or low[after] not in lexicon.joiners:
        return None
    if low[after + 1] not in lexicon.determiners or not is_hour(tokens, after + 2):
        return None
    return past_hour_word(tokens, after + 3, lexicon), REASON


def _enclosed(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> Stretch:
    """ "С 10 до 13 часов": both hours, where words that enclose hours of the day stand before either."""
    low = tokens.low
    for opening, joining in lexicon.clock_spans:
        second = after + len(joining)
        if at < len(opening) or tuple(low[at - len(opening) : at]) != opening or tuple(low[after:second]) != joining:
            continue
        behind = second + 1
        if not is_hour(tokens, second) or behind >= len(low):
            continue
        told = lexicon.clock.ahead(low, behind)
        if told is not None or low[behind] in lexicon.clock_hours:
            return told[0] if told else behind + 1, REASON
        dotted = past_minutes(tokens, behind)
        if after == at + 3 and dotted > behind and _are_minutes(low[at + 2], low[dotted - 1], lexicon):
            past = past_hour_word(tokens, dotted, lexicon)
            return (past, REASON) if past > dotted or lexicon.known.ahead(low, dotted) is None else None
    return None


def _enclosed_by_letters(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> Stretch:
    """ "Entre 8 h et 9 h", "entre 20 h et 6 h": two hours of the day, each with its letter, where nothing lasts."""
    low, second = tokens.low, after + 1
    if after != at + 2 or low[after - 1] != "h" or low[second + 1 : second + 2] != ["h"] or not is_hour(tokens, second):
        return None
    if not (EARLIEST <= int(low[at]) < int(low[second]) or int(low[at]) > int(low[second])):
        return None
    enclosed = any((low[at - 1 : at], low[after:second]) == ([a[-1]], list(b)) for a, b in lexicon.clock_spans)
    near = range(max(0, at - 1 - LASTING_REACH), at - 1)
    lasts = any(lexicon.lasting.ahead(low, step) and low[step] not in lexicon.of_words for step in near)
    return (second + 2, REASON) if enclosed and not lasts and not lexicon.of_after(low, second + 2) else None


def _are_minutes(first: str, second: str, lexicon: Lexicon) -> bool:
    """Whether the two digits behind two dots are minutes where the decimal mark is a comma, and cannot be months."""
    one, two = int(first), int(second)
    rounded = max(one, two) <= LAST_MINUTE and one % STEP == two % STEP == 0
    return lexicon.page.decimal == "," and rounded and not (0 < one <= LAST_MONTH and 0 < two <= LAST_MONTH)


def past_second(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "4" in "the 2.30 to 4 on Thursday": a bare hour that a word of ranges joins to a time."""
    joining = lexicon.range_words.ahead(tokens.low, at)
    if joining is None or not is_hour(tokens, joining[0]):
        return at
    after = joining[0] + 1
    ends = after >= len(tokens.low) or tokens.low[after] in lexicon.grammar or tokens.low[after] in ".,;:!?)"
    return after if ends and not (tokens.glued(after) and tokens.glued(after + 1)) else at


def past_led_hour(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "alle 10" in "dalle 7 alle 10": a second hour that is led to as the first is; None elsewhere.

    Nothing that could be counted may stand behind it.
    """
    low, lead = tokens.low, lexicon.clock_alone.ahead(tokens.low, at)
    if lead is None or not is_hour(tokens, lead[0]):
        return None
    after = past_minutes(tokens, lead[0] + 1)
    ends = after >= len(low) or low[after] in lexicon.grammar or low[after] in ".,;:)"
    return after if ends and not (tokens.glued(after) and tokens.glued(after + 1)) else None


def past_other_hour(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "-13.00" in "ore 9.00-13.00", "alle 9.30 fino alle 13.00": an hour and minutes over a dash."""
    low, second = tokens.low, at + 1
    if low[at : at + 1] != ["-"] or not is_hour(tokens, second) or low[at - 2] != ".":
        return at
    after = past_minutes(tokens, second + 1)
    return after if after > second + 1 and not known_word(tokens, after, lexicon) else at
