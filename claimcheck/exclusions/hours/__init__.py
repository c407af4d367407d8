"""Times of day in digits: "9:30", "17 h 30", "3 p.m.", "om 14.30 uur"; times of races."""

from __future__ import annotations

import regex

from claimcheck import roles
from claimcheck.calendar import LAST_MONTH
from claimcheck.exclusions import scores
from claimcheck.exclusions._shape import Stretch, is_grammar, known_word, until
from claimcheck.exclusions.hours import bare, events, inflected, spans, told
from claimcheck.exclusions.hours._shape import (
    LAST_HOUR,
    LAST_MINUTE,
    PAIR,
    REASON,
    has_minutes,
    is_amount,
    is_hour_word,
    lasts,
    past_hour_word,
    past_told_minutes,
)
from claimcheck.languages.concepts import MEASURES, NOUNS
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

TIME = regex.compile(r"[0-9]{1,2}[:][0-9]{2}(?::[0-9]{2})?(?![0-9:])")
RACE = regex.compile(r"[0-9]{1,2}\.[0-5][0-9],[0-9]{1,3}(?![0-9])")
"""Minutes, seconds and their parts, where the decimal mark is a comma."""
SPENT = MEASURES | NOUNS
"""Concepts of what time is spent on."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """A time of day or of a race, or points over a colon, that the digits at a token begin."""
    low, after = tokens.low, at + 1
    mark = low[after] if tokens.glued(after) else ""
    timed = _timed(tokens, at, mark, lexicon)
    if timed is not None:
        runs_on = told.runs(tokens, at, lexicon) if timed.count(":") > 1 else _counts_time(tokens, at, lexicon)
        last = until(tokens, after, tokens.start[at] + len(timed))
        return None if runs_on else (last if timed.count(":") > 1 else past_hour_word(tokens, last, lexicon), REASON)
    if mark == ":" and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return scores.past_tie_break(low, at), "score or ratio"
    if len(low[at]) > PAIR:
        return _without_mark(tokens, at, lexicon)
    paired = after + 1 < len(low) and low[after + 1].isdecimal() and len(low[after + 1]) == PAIR
    if paired and low[after] == "h":
        return _with_h(tokens, at, lexicon)
    if paired and low[after] == "." and (end := _past_dotted(tokens, at, lexicon)) is not None:
        return end, REASON
    if _opens_days(tokens, after, lexicon):
        return None
    named = lexicon.clock.ahead(low, after) if after < len(low) and tokens.roles[after] & roles.CLOCK else None
    if named is not None:
        return spans.past_second(tokens, named[0], lexicon), REASON
    if bare.is_departure(tokens, at, lexicon):
        return spans.past_second(tokens, after + 2, lexicon), REASON
    return (
        (bare.dotted(tokens, at, lexicon) if paired and low[after] == "." else None)
        or spans.spanned(tokens, at, lexicon)
        or events.of_event(tokens, at, lexicon)
        or bare.of_issue(tokens, at, lexicon)
        or _led_time(tokens, at, lexicon)
        or inflected.read(tokens, at, lexicon)
    )


def _without_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "At 1423 hrs", "um 1423 Uhr", "from 0600 to 1800 hours": four digits that are an hour and minutes.

    The word for the hour stands behind, and a zero is the first of them or what leads to a time stands before.
    """
    low, after = tokens.low, at + 1
    if not _are_hour_and_minutes(low[at]):
        return None
    joining = lexicon.range_words.ahead(low, after)
    if joining is not None and joining[0] < len(low) and _are_hour_and_minutes(low[joining[0]]):
        after = joining[0] + 1
    if (named := lexicon.clock.ahead(low, after)) is not None:
        return named[0], REASON
    hour = lexicon.durations.ahead(low, after) if after < len(low) else None
    if hour is None or hour[1] != "hour":
        return None
    led = lexicon.clock_before.behind(low, at) is not None or lexicon.clock_alone.behind(low, at) is not None
    led = led or low[at][0] == "0" or spans.begins_day(tokens, hour[0], lexicon)
    return (hour[0], REASON) if led else None


def _are_hour_and_minutes(digits: str) -> bool:
    """Whether four digits may be an hour and its minutes ("1423")."""
    return (
        len(digits) == 2 * PAIR
        and digits.isdecimal()
        and int(digits[:2]) < LAST_HOUR
        and int(digits[2:]) <= LAST_MINUTE
    )


def _timed(tokens: Tokens, at: int, mark: str, lexicon: Lexicon) -> str | None:
    """ "9:30", "1.07,23": hours and minutes over a colon, or a time of a race where the decimal mark is a comma."""
    pattern = TIME if mark == ":" else RACE if mark == "." and lexicon.page.decimal == "," else None
    match = pattern.match(tokens.text, tokens.start[at]) if pattern is not None else None
    return match[0] if match is not None else None


def _counts_time(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Mit 2:48 Stunden", "in 1:58,6": minutes that were run, or hours before a word that tells no time of day."""
    low, unit = tokens.low, at + 3
    if low[at + 1] != ":":
        return False
    if told.runs_minutes(tokens, at, lexicon):
        return True
    if low[unit : unit + 1] == ["h"]:
        return lasts(tokens, at, lexicon)
    hour = lexicon.durations.ahead(low, unit)
    if hour is None or hour[1] != "hour":
        return False
    if lasts(tokens, at, lexicon):
        return True
    clocked = low[unit] in lexicon.clock_hours or lexicon.clock.ahead(low, unit) is not None
    return len(low[at]) == 1 and not clocked


def _with_h(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "17 h 30", "2h04'13\""; where minutes are named behind it is a duration, unless a time is led to."""
    if has_minutes(tokens, at + 3, lexicon):
        return (at + 4, REASON) if told.is_led_hour(tokens, at, lexicon) else None
    return None if lasts(tokens, at, lexicon) else (_past_seconds(tokens, at + 3), REASON)


def _past_dotted(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "9.30 a.m.", "14.30 uur": hours and minutes over a dot, and what makes a time of them."""
    low, minutes, after = tokens.low, at + 2, at + 3
    if not (tokens.glued(at + 1) and tokens.glued(minutes)):
        return None
    named = lexicon.clock.ahead(low, after)
    if named is not None:
        return named[0]
    hour = after < len(low) and low[after] in lexicon.clock_hours
    return after + 1 if hour and int(low[at]) <= LAST_HOUR and int(low[minutes]) <= LAST_MINUTE else None


def _past_seconds(tokens: Tokens, at: int) -> int:
    """The token after the seconds of a time that was run ("2h04'13\""), else `at`."""
    low = tokens.low
    run = low[at : at + 1] == ["'"] and low[at + 1 : at + 2] and low[at + 1].isdecimal() and tokens.glued(at + 1)
    return at + 2 + (low[at + 2 : at + 3] == ['"']) if run else at


def _are_spent(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Après 12 heures de route", "à 12 heures d'intervalle": whether "of" and what lasts so long stand behind."""
    low, noun = tokens.low, at + 2 + (tokens.low[at + 2 : at + 3] == ["'"])
    clock = lexicon.clock.ahead(low, at)
    if not lexicon.of_after(low, at + 1) or (clock is not None and clock[0] > at + 1) or noun >= len(low):
        return False
    if not SPENT.isdisjoint(lexicon.meanings.concepts(low[noun])):
        return True
    if not low[noun].isalpha() or not tokens.written(noun).islower() or low[noun] in lexicon.grammar:
        return False
    days = (lexicon.day_words, lexicon.periods, lexicon.weekdays, lexicon.months, lexicon.clock)
    return lexicon.page.agreeing and not any(table.ahead(low, noun) for table in days)


def _led_time(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "À 17 h", "om 14.30 uur", "alle 9": a preposition of time before, and the hour behind where one is asked for."""
    low, after = tokens.low, at + 1
    if not low[at].isdecimal() or int(low[at]) > LAST_HOUR or is_amount(tokens, at, lexicon):
        return None
    dotted = at > 0 and low[after : after + 1] == ["."]
    dotted = dotted and (low[at - 1] in lexicon.clock_dotted or _is_told_dotted(low, at, lexicon))
    dotted = dotted and tokens.glued(after + 1) and low[after + 1 : after + 2] != [] and low[after + 1].isdecimal()
    if not dotted and not (at and tokens.roles[at - 1] & roles.CLOCK):
        return None
    alone = dotted or lexicon.clock_alone.behind(low, at) is not None
    if not alone and lexicon.clock_before.behind(low, at) is None:
        return None
    if after + 1 < len(low) and low[after] in (".", ",") and low[after + 1].isdecimal() and tokens.glued(after + 1):
        if len(low[after + 1]) != PAIR or int(low[after + 1]) > LAST_MINUTE:
            return None
        after += 2
        alone = alone and (low[after - 2] == "." or is_hour_word(low, at - 1, lexicon))
    if is_hour_word(low, after, lexicon) or low[after : after + 1] == ["h"]:
        spent = _are_spent(tokens, after, lexicon)
        return None if spent else (past_told_minutes(tokens, after + 1, lexicon), REASON)
    if (minutes := past_told_minutes(tokens, after, lexicon)) > after and told.is_led_hour(tokens, at, lexicon):
        return minutes, REASON
    if not alone and after > at + 1 and told.is_timetabled(tokens, at, lexicon):
        return after, REASON
    if alone and (end := spans.past_led_hour(tokens, after, lexicon)) is not None:
        return end, REASON
    known = known_word(tokens, after, lexicon) and not is_grammar(tokens, after, lexicon)
    if not alone or lexicon.concepts.ahead(low, after) or known:
        return None
    few = dotted and _may_be_few(tokens, after, lexicon)
    return None if few else (spans.past_other_hour(tokens, after, lexicon), REASON)


def _is_told_dotted(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """«Сеанс на 19.30»: what is held or leaves by the clock right before, and minutes that are no month."""
    minutes = low[at + 2] if at + 2 < len(low) else ""
    told = minutes.isdecimal() and int(minutes) > LAST_MONTH
    return told and lexicon.dotted_leads.behind(low, at) is not None


def _opens_days(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "El tren del 12 al 19 de mayo": whether a second day and its month follow upon a number."""
    joining = lexicon.range_words.ahead(tokens.low, at)
    return joining is not None and spans.begins_day(tokens, joining[0], lexicon)


def _may_be_few(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word that is neither grammar nor verb stands there, where nouns agree with numbers ("раза")."""
    if not lexicon.page.never_few or at >= len(tokens.low) or tokens.low[at] in lexicon.grammar:
        return False
    return tokens.written(at).islower() and not lexicon.acts(tokens.low, at)
