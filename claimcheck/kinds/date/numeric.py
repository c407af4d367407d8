"""All-digit dates: ISO, with dots, slashes, hyphens or blanks. Read before numbers, because "25.04.2020" is none."""

from __future__ import annotations

import regex

from claimcheck.calendar import full_year
from claimcheck.calendar.forms import Date, Month, MonthDay
from claimcheck.calendar.years import may_be_year
from claimcheck.kinds.date._digits import ISO_RANGE, NUMERIC, RANGE, after_date_word, ordered, token_after
from claimcheck.kinds.date._shape import reading
from claimcheck.kinds.date.yearless import yearless
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens
from claimcheck.zones import Reading

BLANKS = regex.compile(
    r"(?P<a>[0-9]{1,2})(?P<mark>[ \u00a0])(?P<b>[0-9]{1,2})(?P=mark)(?P<c>(?:19|20)[0-9]{2})(?![0-9]|[ .,\-/:][0-9])"
)
DOTS = regex.compile(
    r"(?P<a>[0-9]{1,2})\.[ \u00a0](?P<b>[0-9]{1,2})\.[ \u00a0](?P<c>(?:19|20)[0-9]{2})(?![0-9]|[.,\-/:][0-9])"
)
FIRST_DAY = regex.compile(
    r"0?1º(?P<mark>[./-])(?P<b>[0-9]{1,2})(?P=mark)(?P<c>[0-9]{4}|[0-9]{2})(?![0-9]|[.,\-/:][0-9])"
)
FIRST_DAYS = frozenset(("1", "01"))
MONTH_TOKENS = 3
"""Tokens of "03-2024"."""
MONTH_YEAR = regex.compile(r"(?P<month>0?[1-9]|1[0-2])[/.\-](?P<year>(?:19|20)[0-9]{2})(?![0-9]|[.,\-/:][0-9])")
COMPACT = regex.compile(r"(?P<a>(?:19|20)[0-9]{2})(?P<b>0[1-9]|1[0-2])(?P<c>0[1-9]|[12][0-9]|3[01])(?![0-9])")
DATE_MARKS = frozenset(".-/")
NUMBERED = frozenset(("week", "quarter", "half"))
"""Periods whose number may stand before a slash and its year."""


def numeric(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """An all-digit date that begins at the digits of token `at`."""
    size = len(tokens.low[at])
    if size == 8 and (at == 0 or not tokens.glued(at)):
        return _compact(tokens, at)
    if size > 4 or at + 1 >= len(tokens.low) or _is_rest(tokens, at, lexicon):
        return None
    if tokens.low[at + 1] == "º" and tokens.glued(at + 1) and tokens.low[at] in FIRST_DAYS:
        return _first_day(tokens, at, lexicon)
    if not tokens.glued(at + 1):
        return _blanks(tokens, at, lexicon) if size <= 2 and tokens.low[at + 1].isdecimal() else None
    if tokens.low[at + 1] not in DATE_MARKS:
        return None
    if tokens.low[at + 1] == "." and lexicon.page.ordinal_dot and not tokens.glued(at + 2):
        return _dots(tokens, at, lexicon)
    return _full(tokens, at, lexicon) or _month_of_year(tokens, at, lexicon)


def _full(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """ "3.5.2020", "3–5.5.2020", "3/5": a day and its month, with or without the year; the trace tells their order."""
    text, start = tokens.text, tokens.start[at]
    match = NUMERIC.match(text, start) or RANGE.match(text, start) or ISO_RANGE.match(text, start)
    day = _day(match, lexicon, tokens, at) if match else None
    if match is None or day is None:
        return None
    made = reading(at, token_after(tokens, at, match.end()), day, "numeric")
    if len(match["a"]) <= 2 and isinstance(day, MonthDay) and max(day.day, day.month) > 12:
        made.trace.append("order:dmy" if int(match["a"]) == day.day else "order:mdy")
    return made


def _month_of_year(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """ "05/2020"."""
    match = MONTH_YEAR.match(tokens.text, tokens.start[at])
    if match is None or not _is_month_year(match, tokens, at, lexicon):
        return None
    day = Month(int(match["month"]), year=int(match["year"]))
    return reading(at, token_after(tokens, at, match.end()), day, "numeric")


def _first_day(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """ "1º/05/2019", "1º.4.2019": the first day of a month with the sign of its ordinal."""
    match = FIRST_DAY.match(tokens.text, tokens.start[at])
    if match is None or lexicon.page.date_order != "dmy" or not 1 <= int(match["b"]) <= 12:
        return None
    day = MonthDay(int(match["b"]), 1, year=full_year(match["c"]))
    return reading(at, token_after(tokens, at, match.end()), day, "numeric")


def _is_month_year(match: regex.Match[str], tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "3/2015", "12-2015" is a month: not the week of "KW 12/2020", and with a hyphen not within a text."""
    before = lexicon.periods.behind(tokens.low, at)
    if before is not None and before[1] in NUMBERED:
        return False
    hyphen = match[0][len(match["month"])] == "-"
    return (
        not hyphen or after_date_word(tokens, at, lexicon) or _opens(tokens, at) or _ranges(match, tokens, at, lexicon)
    )


def _ranges(match: regex.Match[str], tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "03-2024 – 06-2024", "van 03-2024 t/m 06-2024": whether one of two months in digits is the end of a range."""
    low, after = tokens.low, token_after(tokens, at, match.end())
    joined = lexicon.range_words.ahead(low, after)
    second = joined[0] if joined is not None else after + (low[after : after + 1] == ["-"])
    if second > after and second < len(low) and MONTH_YEAR.match(tokens.text, tokens.start[second]):
        return True
    behind = lexicon.range_words.behind(low, at)
    first = behind[0] if behind is not None else at - (low[at - 1] == "-" and not tokens.glued(at))
    return (
        first < at
        and first >= MONTH_TOKENS
        and MONTH_YEAR.match(tokens.text, tokens.start[first - MONTH_TOKENS]) is not None
    )


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a line or sentence begins at a token."""
    return at == 0 or tokens.low[at - 1] in "?!:(" or "\n" in tokens.gap(at)


def _is_rest(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the digits belong to what is glued on before: the quarter of "Q3/2018", a code as in "133-03-03-2020"."""
    if at == 0 or not tokens.glued(at):
        return False
    before = tokens.low[at - 1]
    if before in lexicon.period_codes:
        return True
    code = tokens.low[at - 2] if before == "-" and at > 1 and tokens.glued(at - 1) else ""
    return code.isdecimal() and len(code) not in (1, 2, 4)


def _compact(tokens: Tokens, at: int) -> Reading | None:
    """ "20200627": only on a line of text where no letter or digit is glued to it."""
    match = COMPACT.match(tokens.text, tokens.start[at])
    if match is None or (at + 1 < len(tokens.low) and tokens.glued(at + 1) and tokens.low[at + 1] not in ".,;:)"):
        return None
    return reading(at, at + 1, MonthDay(int(match["b"]), int(match["c"]), year=int(match["a"])), "numeric")


def _blanks(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """ "20 02 2014"."""
    match = BLANKS.match(tokens.text, tokens.start[at])
    if match is None or (at and tokens.low[at - 1].isdecimal()) or not 1 <= int(match["b"]) <= 12:
        return None
    day = ordered(int(match["a"]), int(match["b"]), int(match["c"]), lexicon)
    return reading(at, at + 3, day, "numeric") if day else None


def _dots(tokens: Tokens, at: int, lexicon: Lexicon) -> Reading | None:
    """ "14. 7. 1989", where a dot makes an ordinal."""
    match = DOTS.match(tokens.text, tokens.start[at])
    if match is None or not 1 <= int(match["b"]) <= 12:
        return None
    day = ordered(int(match["a"]), int(match["b"]), int(match["c"]), lexicon)
    return reading(at, at + 5, day, "numeric") if day else None


def _day(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> Date | None:
    a, b, c, mark = match["a"], match["b"], match["c"], match["mark"]
    if len(a) == 4:
        if c is None and _are_years(match, tokens, at, lexicon):
            return None
        led = after_date_word(tokens, at, lexicon) or _in_sentence(match, tokens, at, lexicon)
        return _iso(a, b, c, mark, led=led)
    if len(a) > 2:
        return None
    if c is None:
        return yearless(match, lexicon, tokens, at)
    if len(c) == 1:
        return None
    if len(c) == 2 and mark in ".-" and len(a) == 1 and len(b) == 1 and not _is_led(match, lexicon, tokens, at):
        return None
    return ordered(int(a), int(b), full_year(c), lexicon)


def _are_years(match: regex.Match[str], tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "2008–09", "the 2008-09 season": a year and a later one, rather than a month, over the dash of ranges, or behind
    an article or a season the very next year.
    """
    low, year, later = tokens.low, int(match["a"]), int(match["b"])
    if match["mark"] == "–":
        return later > year % 100 and len(match["b"]) == 2
    before = at - (at > 0 and low[at - 1] in lexicon.of_words)
    led = before > 0 and (lexicon.seasons.behind(low, before) is not None or low[at - 1] in lexicon.determiners)
    return match["mark"] == "-" and later == (year + 1) % 100 and led


def _is_led(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether "3.4.19" is a day and no version: it fills a line, or a word leads to it, where dots are no decimals."""
    text, start, end = match.string, match.start(), match.end()
    if match["mark"] != "." or lexicon.page.decimal != ",":
        return False
    fills = (start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n")
    return fills or after_date_word(tokens, at, lexicon)


def _iso(year: str, month: str, day: str | None, mark: str, *, led: bool) -> Date | None:
    if not may_be_year(int(year)) or not 1 <= int(month) <= 12:
        return None
    if day is None:
        if mark == "/" and int(month) == (int(year) + 1) % 100:
            return None
        if len(month) == 2 or (mark == "-" and led):
            return Month(int(month), year=int(year))
        return None
    return MonthDay(int(month), int(day), year=int(year))


def _in_sentence(match: regex.Match[str], tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether digits stand behind a little word, and no letter is glued to them ("absent en 2015-3")."""
    end = match.end()
    before = tokens.low[at - 1] if at else ""
    if match.string[end : end + 1].isalpha() or before in lexicon.determiners:
        return False
    return before in lexicon.grammar and tokens.written(at - 1).islower()
