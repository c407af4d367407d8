"""All-digit dates: ISO, with dots, slashes, hyphens or blanks. Read before numbers, because "25.04.2020" is none."""

from __future__ import annotations

import regex

from claimcheck.calendar import full_year
from claimcheck.calendar.forms import Date, Either, Month, MonthDay, heart
from claimcheck.calendar.years import may_be_year
from claimcheck.kinds.date._shape import reading
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens
from claimcheck.zones import Reading

NUMERIC = regex.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[.\-/‑–])(?P<b>[0-9]{1,2})(?:(?P=mark)(?P<c>[0-9]{4}|[0-9]{1,2}))?+(?![0-9]|[.,\-/:][0-9])"
)
RANGE = regex.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[./\-])(?P<b>[0-9]{1,2})(?:(?P=mark)(?P<c>[0-9]{4}|[0-9]{2}))?+(?=[-–—][0-9]{1,2}(?P=mark)[0-9]{1,2})"
)
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
PAIR = regex.compile(r"(?: \p{L}{1,6} |, ?)(?=[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))")
BEFORE = regex.compile(r"(?<=[0-9]/[0-9]{1,2})(?: \p{L}{1,6} |, ?)$")
DASHED = regex.compile(r"(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}[-–—]$")
MONTH_TOKENS = 3
"""Tokens of "03-2024"."""
MONTH_YEAR = regex.compile(r"(?P<month>0?[1-9]|1[0-2])[/.\-](?P<year>(?:19|20)[0-9]{2})(?![0-9]|[.,\-/:][0-9])")
COMPACT = regex.compile(r"(?P<a>(?:19|20)[0-9]{2})(?P<b>0[1-9]|1[0-2])(?P<c>0[1-9]|[12][0-9]|3[01])(?![0-9])")
DATE_MARKS = frozenset(".-/")
PARTS, MONTH_DIGITS = 3, 2
"""Tokens of a day and a month in digits, and digits of the month in full."""
UNUSUAL = frozenset(("7", "9", "11"))
"""Months that are seldom the denominator of a fraction."""
Pair = tuple[str, str]
"""The two numbers of a day and its month, or of a fraction."""
NUMBERED = frozenset(("week", "quarter", "half"))
"""Periods whose number may stand before a slash and its year."""


def numeric(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """An all-digit date that begins at the digits of token `at`."""
    size = len(tokens.low[at])
    if size == 8 and (at == 0 or not tokens.glued(at)):
        return _compact(tokens, at)
    if size > 4 or at + 1 >= len(tokens.low) or _is_rest(tokens, at, words):
        return None
    if tokens.low[at + 1] == "º" and tokens.glued(at + 1) and tokens.low[at] in FIRST_DAYS:
        return _first_day(tokens, at, words)
    if not tokens.glued(at + 1):
        return _blanks(tokens, at, words) if size <= 2 and tokens.low[at + 1].isdecimal() else None
    if tokens.low[at + 1] not in DATE_MARKS:
        return None
    if tokens.low[at + 1] == "." and words.page.ordinal_dot and not tokens.glued(at + 2):
        return _dots(tokens, at, words)
    return _full(tokens, at, words) or _month_of_year(tokens, at, words)


def _full(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """ "3.5.2020", "3–5.5.2020", "3/5": a day and its month, with or without the year; the trace tells their order."""
    text, start = tokens.text, tokens.start[at]
    match = NUMERIC.match(text, start) or RANGE.match(text, start)
    day = _day(match, words, tokens, at) if match else None
    if match is None or day is None:
        return None
    made = reading(at, _after(tokens, at, match.end()), day, "numeric")
    if len(match["a"]) <= 2 and isinstance(day, MonthDay) and max(day.day, day.month) > 12:
        made.trace.append("order:dmy" if int(match["a"]) == day.day else "order:mdy")
    return made


def _month_of_year(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """ "05/2020"."""
    match = MONTH_YEAR.match(tokens.text, tokens.start[at])
    if match is None or not _is_month_year(match, tokens, at, words):
        return None
    day = Month(int(match["month"]), year=int(match["year"]))
    return reading(at, _after(tokens, at, match.end()), day, "numeric")


def _first_day(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """ "1º/05/2019", "1º.4.2019": the first day of a month with the sign of its ordinal."""
    match = FIRST_DAY.match(tokens.text, tokens.start[at])
    if match is None or words.page.date_order != "dmy" or not 1 <= int(match["b"]) <= 12:
        return None
    day = MonthDay(int(match["b"]), 1, year=full_year(match["c"]))
    return reading(at, _after(tokens, at, match.end()), day, "numeric")


def _is_month_year(match: regex.Match[str], tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether "3/2015", "12-2015" is a month: not the week of "KW 12/2020", and with a hyphen not within a text."""
    before = words.periods.behind(tokens.low, at)
    if before is not None and before[1] in NUMBERED:
        return False
    hyphen = match[0][len(match["month"])] == "-"
    return not hyphen or _after_date_word(tokens, at, words) or _opens(tokens, at) or _ranges(match, tokens, at, words)


def _ranges(match: regex.Match[str], tokens: Tokens, at: int, words: Lexicon) -> bool:
    """ "03-2024 – 06-2024", "van 03-2024 t/m 06-2024": whether one of two months in digits is the end of a range."""
    low, after = tokens.low, _after(tokens, at, match.end())
    joined = words.range_words.ahead(low, after)
    second = joined[0] if joined is not None else after + (low[after : after + 1] == ["-"])
    if second > after and second < len(low) and MONTH_YEAR.match(tokens.text, tokens.start[second]):
        return True
    behind = words.range_words.behind(low, at)
    first = behind[0] if behind is not None else at - (low[at - 1] == "-" and not tokens.glued(at))
    return (
        first < at
        and first >= MONTH_TOKENS
        and MONTH_YEAR.match(tokens.text, tokens.start[first - MONTH_TOKENS]) is not None
    )


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a line or sentence begins at a token."""
    return at == 0 or tokens.low[at - 1] in "?!:(" or "\n" in tokens.gap(at)


def _is_rest(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the digits belong to what is glued on before: the quarter of "Q3/2018", a code as in "133-03-03-2020"."""
    if at == 0 or not tokens.glued(at):
        return False
    before = tokens.low[at - 1]
    if before in words.period_codes:
        return True
    code = tokens.low[at - 2] if before == "-" and at > 1 and tokens.glued(at - 1) else ""
    return code.isdecimal() and len(code) not in (1, 2, 4)


def _after(tokens: Tokens, at: int, end: int) -> int:
    after = at + 1
    while after < len(tokens.low) and tokens.start[after] < end:
        after += 1
    return after


def _compact(tokens: Tokens, at: int) -> Reading | None:
    """ "20200627": only on a line of text where no letter or digit is glued to it."""
    match = COMPACT.match(tokens.text, tokens.start[at])
    if match is None or (at + 1 < len(tokens.low) and tokens.glued(at + 1) and tokens.low[at + 1] not in ".,;:)"):
        return None
    return reading(at, at + 1, MonthDay(int(match["b"]), int(match["c"]), year=int(match["a"])), "numeric")


def _blanks(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """ "20 02 2014"."""
    match = BLANKS.match(tokens.text, tokens.start[at])
    if match is None or (at and tokens.low[at - 1].isdecimal()) or not 1 <= int(match["b"]) <= 12:
        return None
    day = _ordered(int(match["a"]), int(match["b"]), int(match["c"]), words)
    return reading(at, at + 3, day, "numeric") if day else None


def _dots(tokens: Tokens, at: int, words: Lexicon) -> Reading | None:
    """ "14. 7. 1989", where a dot makes an ordinal."""
    match = DOTS.match(tokens.text, tokens.start[at])
    if match is None or not 1 <= int(match["b"]) <= 12:
        return None
    day = _ordered(int(match["a"]), int(match["b"]), int(match["c"]), words)
    return reading(at, at + 5, day, "numeric") if day else None


def _day(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> Date | None:
    a, b, c, mark = match["a"], match["b"], match["c"], match["mark"]
    if len(a) == 4:
        led = _after_date_word(tokens, at, words) or _in_sentence(match, tokens, at, words)
        return _iso(a, b, c, mark, led=led)
    if len(a) > 2:
        return None
    if c is None:
        return _yearless(match, words, tokens, at)
    if len(c) == 1:
        return None
    if len(c) == 2 and mark in ".-" and len(a) == 1 and len(b) == 1 and not _is_led(match, words, tokens, at):
        return None
    return _ordered(int(a), int(b), full_year(c), words)


def _is_led(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether "3.4.19" is a day and no version: it fills a line, or a word leads to it, where dots are no decimals."""
    text, start, end = match.string, match.start(), match.end()
    if match["mark"] != "." or words.page.decimal != ",":
        return False
    fills = (start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n")
    return fills or _after_date_word(tokens, at, words)


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


def _after_date_word(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a weekday, or a word that leads to a date, stands before."""
    low, before = tokens.low, at
    while before > 0 and low[before - 1] in (",", "(", "."):
        before -= 1
    if words.weekdays.behind(low, before):
        return True
    return bool(before == at and at and (low[at - 1] in words.day_leads or words.date_comparators.behind(low, at)))


def _in_sentence(match: regex.Match[str], tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether digits stand behind a little word, and no letter is glued to them ("absent en 2015-3")."""
    end = match.end()
    before = tokens.low[at - 1] if at else ""
    if match.string[end : end + 1].isalpha() or before in words.determiners:
        return False
    return before in words.grammar and tokens.written(at - 1).islower()


def _yearless(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> Date | None:
    """ "25.04.", "17/02" and "15-2" count only where nothing but a date is written so."""
    a, b, mark = match["a"], match["b"], match["mark"]
    day = _ordered(int(a), int(b), None, words)
    if day is None or (match.end() < len(tokens.text) and tokens.text[match.end()] in "%°"):
        return None
    if _is_written_out(match, words, tokens, at) or _opens_range(match, words, tokens, at):
        return day
    pair = _pair(match, words, tokens, at)
    if pair is not None:
        one, two, after = pair
        if _are_fractions(one, two, mark) or _counts(tokens, after, words):
            return None
        if _are_days(one, two, words):
            return day
    if not _after_date_word(tokens, at, words) or _counts(tokens, _after(tokens, at, match.end()), words):
        return None
    if mark == "." and words.page.ordinal_dot and match.string[match.end() : match.end() + 1] == ".":
        return day
    if mark == "." or (mark == "-" and int(a) < int(b)):
        led = tokens.low[at - 1] in words.day_leads and (mark == "-" or _is_no_decimal(b, words))
        return day if led or words.weekdays.behind(tokens.low, at - (tokens.low[at - 1] == ",")) else None
    return day


def _is_no_decimal(month: str, words: Lexicon) -> bool:
    """ "Op 5.12": whether a dot before two digits is no decimal mark, as far as the language tells."""
    return words.page.decimal == "," and len(month) == MONTH_DIGITS


def _opens_range(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether a date of the same form, with its year, ends a range that begins here ("du 1/5 au 7/5/2020")."""
    behind = _after(tokens, at, match.end())
    if match["mark"] == "." and tokens.low[behind : behind + 1] == ["."] and tokens.glued(behind):
        behind += 1
    for after in words.date_joins.all_ahead(tokens.low, behind):
        end = NUMERIC.match(tokens.text, tokens.start[after]) if after < len(tokens.low) else None
        if end is not None and end["c"] is not None and len(end["c"]) > 1 and end["mark"] == match["mark"]:
            return True
    return False


def _pair(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> tuple[Pair, Pair, int] | None:
    """The ends of a range whose one end this is, both in this form ("del 1/10 al 7/11"), and the token behind them."""
    low, mark = tokens.low, match["mark"]
    if match["c"] is not None or (mark == "." and words.page.decimal != ","):
        return None
    for opening, joining in words.day_spans if mark == "." else (*words.day_spans, *words.between):
        for first in (at, at - len(joining) - PARTS):
            behind = first + PARTS
            second = behind + len(joining)
            led = first >= len(opening) and tuple(low[first - len(opening) : first]) == opening
            if not led or tuple(low[behind:second]) != joining:
                continue
            one, two = _parts(tokens, first, mark), _parts(tokens, second, mark)
            if one is not None and two is not None:
                return one, two, second + PARTS
    return None


def _are_fractions(one: Pair, two: Pair, mark: str) -> bool:
    """Whether two pairs may be usual fractions, or scores ("from 1/4 to 3/4", "van 2-3 tot 4-5")."""
    if mark == "-":
        return all(len(part) == 1 for part in one + two)
    return mark == "/" and _is_usual(*one) and _is_usual(*two)


def _are_days(one: Pair, two: Pair, words: Lexicon) -> bool:
    """Whether two pairs are days, the second later in the year."""
    start, end = (_ordered(int(a), int(b), None, words) for a, b in (one, two))
    return start is not None and end is not None and _month_and_day(start) < _month_and_day(end)


def _month_and_day(date: MonthDay | Either) -> tuple[int, int]:
    named = heart(date)
    return (named.month, named.day) if isinstance(named, MonthDay) else (0, 0)


def _parts(tokens: Tokens, at: int, mark: str) -> Pair | None:
    """The two numbers of a pair with a mark between them, nothing else glued on but the dot of an ordinal."""
    low, glued = tokens.low, tokens.glued
    if at + PARTS > len(low) or low[at + 1] != mark or not (glued(at + 1) and glued(at + 2)):
        return None
    pair = low[at], low[at + 2]
    after = at + PARTS
    goes_on = after + 1 < len(low) and glued(after) and glued(after + 1) and low[after + 1][0].isalnum()
    return None if goes_on or not all(part.isdecimal() and len(part) <= 2 for part in pair) else pair


def _is_usual(above: str, below: str) -> bool:
    """Whether two numbers may be a fraction: not 5/3, 03/04 or 2/11."""
    return above[0] != "0" and below[0] != "0" and int(above) < int(below) and below not in UNUSUAL


def _is_written_out(match: regex.Match[str], words: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether the form alone shows a date: a dot behind, a leading zero, a day that no fraction has, a range of two."""
    a, b, mark = match["a"], match["b"], match["mark"]
    text, start, end = tokens.text, match.start(), match.end()
    if mark == ".":
        dotted = words.page.decimal == "," and text[end : end + 1] == "." and len(b) == 2
        return dotted and (words.page.ordinal_dot or len(a) == 2)
    if mark == "/" and _is_day_over_slash(match, text):
        return True
    bare = (start == 0 or text[start - 1] == "\n") and text[end : end + 1] in ("", "\n")
    return bare and int(a) >= int(b) and at == 0


def _is_day_over_slash(match: regex.Match[str], text: str) -> bool:
    """Whether a pair is an end of a range, stands beside another pair, or has a zero and white space before it."""
    a, b, start, end = match["a"], match["b"], match.start(), match.end()
    if match.re is RANGE or DASHED.search(text, max(0, start - 7), start):
        return True
    if (int(a) > 12 or a[0] == "0") and (PAIR.match(text, end) or BEFORE.search(text, max(0, start - 14), start)):
        return True
    apart = not text[max(0, start - 1) : start].strip() and (end == len(text) or text[end] in " \n,;.)")
    return apart and len(a) == len(b) == 2 and "0" in (a[0], b[0])


def _counts(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether a fraction of something may be meant ("on 2/3 of the area")."""
    low = tokens.low
    if at >= len(low):
        return False
    if low[at][0].isalpha() and low[at] not in words.function_words:
        return True
    tables = (words.shares, words.currencies, words.units, words.durations, words.scales)
    return low[at] in words.of_words - words.determiners or any(table.ahead(low, at) for table in tables)


def _ordered(one: int, two: int, year: int | None, words: Lexicon) -> MonthDay | Either | None:
    """Day and month in the order that the numbers or the language decide; both readings where neither does."""
    if one > 31 or two > 31 or not (one and two):
        return None
    if one > 12 and two > 12:
        return MonthDay(two, one, year=year) if year is not None else None
    first = MonthDay(two, one, year=year)
    second = MonthDay(one, two, year=year)
    if one > 12 or two > 12:
        return first if one > 12 else second
    if words.page.date_order == "mdy" and one != two:
        return Either(second, first)
    return first if words.page.date_order == "dmy" or one == two else second
