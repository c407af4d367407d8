"""Hours that nothing but a day beside them, or a second hour, tells to be such."""

from __future__ import annotations

import itertools

from claimcheck.calendar import LAST_MONTH
from claimcheck.exclusions._shape import Stretch, has_unit, known_word, measured
from claimcheck.exclusions.hours._shape import LAST_MINUTE, REASON, STEP, is_hour, past_minutes
from claimcheck.exclusions.hours.spans import begins_day, ends_day
from claimcheck.languages._international import HOUR_LETTERS
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import SENTENCE_ENDS, STATEMENT_ENDS, Tokens

TIME = 3
"""Tokens of an hour and minutes with a dot between."""
PADDED = 2
"""Digits of an hour that is written with a nought before it."""
TIMETABLE_REACH = 40
"""How many tokens before a time in brackets another one may stand."""
REACH_OF_DAY, REACH_OF_CALL = 5, 9
"""How many tokens before a bare hour a weekday or a word of opening may stand, and a word of telephoning."""


def is_departure(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "The 7.15 to Leeds", "the 18.00 news": an article before, and a small word or what departs behind; nothing where
    another one stands before ("left the 17.42 for the 18.15").
    """
    low, after = tokens.low, at + 3
    if not at or low[at - 1] not in lexicon.determiners or not is_hour(tokens, at):
        return False
    if past_minutes(tokens, at + 1) != after:
        return False
    leaves = after < len(low) and (low[after] in lexicon.grammar or low[after] in lexicon.departures)
    leaves = leaves or lexicon.label_leads.behind(low, at) is not None
    if not leaves and (after >= len(low) or low[after] in SENTENCE_ENDS | {","}):
        earlier = range(max(0, at - TIMETABLE_REACH), at - 3)
        leaves = any(low[back].isdecimal() and is_departure(tokens, back, lexicon) for back in earlier)
    return int(low[at + 2]) <= LAST_MINUTE and leaves


def between_bare(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Samstags 9–13", "open 9 to 5", "between 6 and 9 on Sunday": two bare hours beside a weekday or what is open."""
    low = tokens.low
    second = _second_bare(tokens, at, lexicon) if not tokens.glued(at) and is_hour(tokens, at + 2) else None
    if second is None or begins_day(tokens, second, lexicon):
        return None
    after = past_minutes(tokens, second + 1)
    ended = after >= len(low) or (low[after] in ".,;:!?)" and not (tokens.glued(after) and tokens.glued(after + 1)))
    day = after + (after < len(low) and low[after] in lexicon.grammar)
    dated = lexicon.weekdays.ahead(low, day) is not None and not lexicon.months.ahead(low, day)
    near = range(max(0, at - REACH_OF_DAY), at)
    told = any(low[back] in lexicon.opening_hours or lexicon.weekdays.ahead(low, back) for back in near)
    told = told or not lexicon.dialled.isdisjoint(low[max(0, at - REACH_OF_CALL) : at])
    goes_on = after < len(low) and low[after] in lexicon.grammar and int(low[at]) < int(low[second]) > LAST_MONTH
    ended = ended or goes_on
    counted = lexicon.durations.ahead(low, after) is not None or lexicon.workdays.ahead(low, after) is not None
    daily = at > 0 and low[at - 1] in lexicon.opening_hours
    named = daily or (lexicon.weekdays.behind(low, at) is not None and int(low[second]) > LAST_MONTH)
    dated = dated or (named and after < len(low) and low[after] in lexicon.grammar and int(low[at]) < int(low[second]))
    open_then = after < len(low) and low[after] in lexicon.opening_hours and (told or not counted)
    return (after, REASON) if dated or (ended and told) or open_then else None


def of_issue(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Point n° 3, 17 h.": an hour that closes a sentence, behind the comma of what is numbered."""
    low, number, after = tokens.low, at - 2, at + 2
    if number < 1 or after > len(low) or low[at - 1] != "," or not (low[number].isdecimal() and is_hour(tokens, at)):
        return None
    closed = after >= len(low) or low[after] in STATEMENT_ENDS
    if not closed or low[at + 1] not in HOUR_LETTERS:
        return None
    return (after, REASON) if lexicon.references.behind(low, number) is not None else None


def dotted(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """Hours and minutes with a dot between, which no word behind tells to be such."""
    found = _dotted_span(tokens, at, lexicon) or _early(tokens, at, lexicon)
    return found or _behind_other(tokens, at, lexicon) or _listed(tokens, at, lexicon)


def _behind_other(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "The 8.04 from York calls at Selby (8.29)": alone in brackets behind a name, and another time before it."""
    low, close = tokens.low, at + 3
    if at < 2 or low[at - 1] != "(" or close >= len(low) or low[close] != ")" or not is_hour(tokens, at):
        return None
    if past_minutes(tokens, at + 1) != close or int(low[at + 2]) > LAST_MINUTE or not tokens.written(at - 2).istitle():
        return None
    for back in range(at - 3, max(-1, at - TIMETABLE_REACH), -1):
        if is_hour(tokens, back) and past_minutes(tokens, back + 1) == back + 3:
            clocked = lexicon.clock.ahead(low, back + 3) is not None or low[back + 3] in lexicon.clock_hours
            if clocked or is_departure(tokens, back, lexicon):
                return close, REASON
    return None


def _dotted_span(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Open 9.30–12.30", "served from 7.30 to 10.30": hours and minutes with dots, a dash or word of ranges between.

    What is open or a weekday tells so, or, where the decimal mark is a comma, an hour of the afternoon.
    """
    low, joint = tokens.low, at + 3
    if not is_hour(tokens, at) or past_minutes(tokens, at + 1) != joint or joint >= len(low):
        return None
    joining = lexicon.range_words.ahead(low, joint)
    second = joining[0] if joining is not None else joint + 1
    if (joining is None and low[joint] != "-") or not is_hour(tokens, second):
        return None
    after = past_minutes(tokens, second + 1)
    near = range(max(0, at - REACH_OF_DAY), at)
    told = any(low[back] in lexicon.opening_hours or lexicon.weekdays.ahead(low, back) for back in near)
    told = told or (len(low[at]) == PADDED and low[at][0] == "0" and second + 1 < after)
    if (tokens.glued(after) and tokens.glued(after + 1)) or known_word(tokens, after, lexicon):
        return None
    if after == second + 1:
        rounded = int(low[at + 2]) % STEP == 0 and int(low[at + 2]) <= LAST_MINUTE
        return (after, REASON) if told and rounded and not measured(tokens, after, lexicon) else None
    if not _are_minutes(int(low[at + 2]), int(low[second + 2])):
        return None
    late = (
        lexicon.page.decimal == ","
        and int(low[at]) < int(low[second]) > LAST_MONTH
        and not measured(tokens, after, lexicon)
    )
    rounded = int(low[at + 2]) % STEP == int(low[second + 2]) % STEP == 0
    return (after, REASON) if told or (late and rounded and not has_unit(tokens, at - 1, lexicon)) else None


def _early(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "At 07.40 and 15.15": an hour that begins with a zero, as no decimal does, and others that "and" joins to it.

    Where the decimal mark is a comma, minutes that may be a month tell a day.
    """
    low = tokens.low
    if not at or not _stands_apart(tokens, at, lexicon):
        return None
    after = _past_list(tokens, at, lexicon)
    if (low[at][0] == "0" and len(low[at]) > 1) and not (
        int(low[at + 2]) <= LAST_MONTH and lexicon.page.decimal == ","
    ):
        return after, REASON
    if after == at + 3:
        return None
    clocked = lexicon.clock.ahead(low, after) is not None
    return (after, REASON) if clocked or _are_times(tokens, at, after, lexicon) else None


def _past_list(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "2.15, 5.30 and 8.15": hours and minutes with dots that marks and "and" join."""
    low, after = tokens.low, at + 3
    while after + 1 < len(low) and (low[after] in lexicon.joiners or low[after] == ",") and tokens.gap(after + 1):
        if not is_hour(tokens, after + 1) or not _stands_apart(tokens, after + 1, lexicon, clocked=True):
            break
        after += 4
    return after


def _listed(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Рейсы 7.10, 8.25 и 17.40": two or more hours with round minutes and a dot, where that is no decimal mark.

    At least one of them is no day and month.
    """
    low, after, minutes = tokens.low, at, list[int]()
    if lexicon.page.decimal != ",":
        return None
    while _stands_apart(tokens, after, lexicon) and int(low[after + 2]) % STEP == 0:
        minutes.append(int(low[after + 2]))
        after += TIME
        if (
            after + 1 >= len(low)
            or not (low[after] in lexicon.joiners or low[after] == ",")
            or not tokens.gap(after + 1)
        ):
            break
        after += 1
    after -= after > at and low[after - 1] in lexicon.joiners | {","}
    return (after, REASON) if len(minutes) > 1 and max(minutes) > LAST_MONTH else None


def _are_times(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> bool:
    """ "Daily at 2.15, 5.30 and 8.15": whether a list of pairs behind what leads to an hour rises by whole fives."""
    low = tokens.low
    pairs = [(int(low[step]), int(low[step + 2])) for step in range(at, end, 4)]
    rising = all(one < two for one, two in itertools.pairwise(pairs))
    led = lexicon.clock_before.behind(low, at) is not None or lexicon.clock_alone.behind(low, at) is not None
    return led and rising and lexicon.page.decimal == "." and all(minutes % STEP == 0 for _, minutes in pairs)


def _stands_apart(tokens: Tokens, at: int, lexicon: Lexicon, *, clocked: bool = False) -> bool:
    """Whether an hour and minutes with a dot stand there, nothing glued on, and no unit behind, or one of the clock."""
    after = at + 3
    if not is_hour(tokens, at) or past_minutes(tokens, at + 1) != after or int(tokens.low[at + 2]) > LAST_MINUTE:
        return False
    ends = not tokens.glued(after) or not tokens.glued(after + 1)
    hour = clocked and lexicon.clock.ahead(tokens.low, after) is not None
    return not tokens.glued(at) and ends and (hour or not measured(tokens, after, lexicon))


def _are_minutes(first: int, last: int) -> bool:
    """Whether two numbers of two digits are minutes, and not both of them months ("2.10 bis 9.11")."""
    return max(first, last) <= LAST_MINUTE and not (0 < first <= LAST_MONTH and 0 < last <= LAST_MONTH)


def beside_day(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Adjourned to 10.30 on Monday", "next meeting: 18.30, 15 October": hours and minutes with a dot that are no day
    and month, then a weekday, or a comma and a day; or these before them ("15 October 2025, 18.30").
    """
    low, after = tokens.low, at + 3
    if tokens.glued(at) or not is_hour(tokens, at) or past_minutes(tokens, at + 1) != after or after >= len(low):
        return None
    minutes = int(low[at + 2])
    if _follows_day(tokens, at, lexicon) and minutes <= LAST_MINUTE and minutes % STEP == 0:
        return (after, REASON) if _stands_apart(tokens, at, lexicon) else None
    if 0 < minutes <= LAST_MONTH or minutes > LAST_MINUTE or minutes % STEP:
        return None
    day = after + (low[after] in lexicon.grammar)
    dated = low[after] == "," and begins_day(tokens, day + 1, lexicon)
    return (after, REASON) if dated or lexicon.weekdays.ahead(low, day) is not None else None


def _follows_day(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a day of a month ends before a token, a comma or what leads to an hour between."""
    low = tokens.low
    lead = lexicon.clock_before.behind(low, at) or lexicon.clock_alone.behind(low, at)
    day = lead[0] if lead is not None else at
    day -= day > 0 and low[day - 1] == ","
    return 1 < day < at and ends_day(low, day, lexicon)


def before_day(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Shortly before 6 on Sunday morning": a bare hour behind a preposition of time, and a weekday behind it."""
    low, after = tokens.low, at + 1
    if after >= len(low) or low[after] not in lexicon.grammar or not is_hour(tokens, at) or low[at] == "0":
        return None
    if lexicon.weekdays.ahead(low, after + 1) is None:
        return None
    return (after, REASON) if lexicon.date_comparators.behind(low, at) is not None else None


def behind_day(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Mondays at 10 and Thursdays at 2": a bare hour behind a weekday and what leads to an hour; nothing counted."""
    low, after = tokens.low, at + 1
    lead = lexicon.clock_before.behind(low, at) or lexicon.clock_alone.behind(low, at)
    if lead is None or not is_hour(tokens, at) or tokens.glued(at):
        return None
    if lexicon.weekdays.behind(low, lead[0]) is None and low[max(0, lead[0] - 1)] not in lexicon.opening_hours:
        return None
    ends = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.grammar
    other = (tokens.glued(after) and tokens.glued(after + 1)) or measured(tokens, after, lexicon)
    return (after, REASON) if ends and not other and not begins_day(tokens, at, lexicon) else None


def _second_bare(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The second of two bare hours, two tokens on, that a dash, a word of ranges or the words of a span join."""
    low, second = tokens.low, at + 2
    if not is_hour(tokens, at) or low[at].startswith("0") or low[second].startswith("0"):
        return None
    if not lexicon.day_articles.isdisjoint((low[at - 1], low[at + 1])):
        return None
    joining = lexicon.range_words.ahead(low, at + 1)
    opened = any((low[at - 1 : at], low[at + 1 : second]) == ([a[-1]], list(b)) for a, b in lexicon.clock_spans)
    told = int(low[second]) > LAST_MONTH or _is_on_weekday(tokens, second + 1, lexicon)
    dashed = low[at + 1] == "-" and (told or low[at - 1] in lexicon.opening_hours)
    return second if dashed or opened or (joining is not None and joining[0] == second) else None


def _is_on_weekday(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word and a weekday stand there ("2-4 on Thursday")."""
    low = tokens.low
    return at < len(low) and low[at] in lexicon.grammar and lexicon.weekdays.ahead(low, at + 1) is not None
