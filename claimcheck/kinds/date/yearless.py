"""Days and months in digits without a year: "25.04.", "17/02", "15-2", where nothing but a date is written so."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from claimcheck.calendar.forms import Date, Either, MonthDay, heart
from claimcheck.exclusions._shape import before_hour
from claimcheck.kinds.date._digits import NUMERIC, RANGE, after_date_word, ordered, token_after
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

PAIR = regex.compile(r"(?: \p{L}{1,6} |, ?)(?=[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))")
BEFORE = regex.compile(r"(?<=[0-9]/[0-9]{1,2})(?: \p{L}{1,6} |, ?)$")
DASHED = regex.compile(r"(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}[-–—]$")
DASHES = frozenset("‑–")
"""Dashes that stand for a hyphen between a day and a month."""
PARTS, MONTH_DIGITS = 3, 2
"""Tokens of a day and a month in digits, and digits of the month in full."""
UNUSUAL = frozenset(("7", "9", "11"))
"""Months that are seldom the denominator of a fraction."""
Pair = tuple[str, str]
"""The two numbers of a day and its month, or of a fraction."""


def yearless(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> Date | None:
    """ "25.04.", "17/02" and "15-2" count only where nothing but a date is written so."""
    a, b, mark = match["a"], match["b"], "-" if match["mark"] in DASHES else match["mark"]
    day = ordered(int(a), int(b), None, lexicon)
    if day is None or (match.end() < len(tokens.text) and tokens.text[match.end()] in "%°"):
        return None
    if mark == "." and _is_no_decimal(b, lexicon) and before_hour(tokens, at + PARTS, lexicon):
        return day
    if _is_written_out(match, lexicon, tokens, at) or _opens_range(match, lexicon, tokens, at):
        return day
    pair = _pair(match, lexicon, tokens, at)
    if pair is not None:
        one, two, after = pair
        if _are_fractions(one, two, mark) or _counts(tokens, after, lexicon):
            return None
        if _are_days(one, two, lexicon):
            return day
    dotted = mark == "." and lexicon.page.ordinal_dot and match.string[match.end() : match.end() + 1] == "."
    led = after_date_word(tokens, at, lexicon) or (dotted and _opens_span(tokens, at, lexicon))
    if not led or _counts(tokens, token_after(tokens, at, match.end()), lexicon):
        return None
    if dotted:
        return day
    if mark == "." or (mark == "-" and int(a) < int(b)):
        led = tokens.low[at - 1] in lexicon.day_leads and (mark == "-" or _is_no_decimal(b, lexicon))
        return day if led or lexicon.weekdays.behind(tokens.low, at - (tokens.low[at - 1] == ",")) else None
    return day


def _opens_span(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Das Protokoll vom 12.3. liegt vor": whether a word stands before that opens a span of days."""
    return at > 0 and any(opening == (tokens.low[at - 1],) for opening, _ in lexicon.day_spans)


def _is_no_decimal(month: str, lexicon: Lexicon) -> bool:
    """ "Op 5.12": whether a dot before two digits is no decimal mark, as far as the language tells."""
    return lexicon.page.decimal == "," and len(month) == MONTH_DIGITS


def _opens_range(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether a date of the same form, with its year, ends a range that begins here ("du 1/5 au 7/5/2020")."""
    behind = token_after(tokens, at, match.end())
    if match["mark"] == "." and tokens.low[behind : behind + 1] == ["."] and tokens.glued(behind):
        behind += 1
    for after in _seconds(match, lexicon, tokens, at, behind):
        end = NUMERIC.match(tokens.text, tokens.start[after]) if after < len(tokens.low) else None
        if end is not None and end["c"] is not None and len(end["c"]) > 1 and end["mark"] == match["mark"]:
            return True
    return False


def _seconds(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int, behind: int) -> Iterator[int]:
    """Tokens where the second end of a range may begin: behind "to", the "and" of a "between" before it, a dash.

    A dash joins no days with hyphens inside it that touches them, and no numbers that may be decimals.
    """
    low, mark = tokens.low, match["mark"]
    yield from lexicon.date_joins.all_ahead(low, behind)
    dotted = behind > token_after(tokens, at, match.end()) or len(match["b"]) == MONTH_DIGITS
    if low[behind : behind + 1] == ["-"] and (mark == "/" or (dotted if mark == "." else not tokens.glued(behind))):
        yield behind + 1
    for opening, joining in lexicon.between:
        second = behind + len(joining)
        if tuple(low[max(0, at - len(opening)) : at]) == opening and tuple(low[behind:second]) == joining:
            yield second


def _pair(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> tuple[Pair, Pair, int] | None:
    """The ends of a range whose one end this is, both in this form ("del 1/10 al 7/11"), and the token behind them."""
    low, mark = tokens.low, match["mark"]
    if match["c"] is not None or (mark == "." and lexicon.page.decimal != ","):
        return None
    for opening, joining in lexicon.day_spans if mark == "." else (*lexicon.day_spans, *lexicon.between):
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


def _are_days(one: Pair, two: Pair, lexicon: Lexicon) -> bool:
    """Whether two pairs are days, the second later in the year."""
    start, end = (ordered(int(a), int(b), None, lexicon) for a, b in (one, two))
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


def _is_written_out(match: regex.Match[str], lexicon: Lexicon, tokens: Tokens, at: int) -> bool:
    """Whether the form alone shows a date: a dot behind, a leading zero, a day that no fraction has, a range of two."""
    a, b, mark = match["a"], match["b"], match["mark"]
    text, start, end = tokens.text, match.start(), match.end()
    if mark == ".":
        dotted = lexicon.page.decimal == "," and text[end : end + 1] == "." and len(b) == 2
        return dotted and (lexicon.page.ordinal_dot or len(a) == 2)
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


def _counts(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a fraction of something may be meant ("on 2/3 of the area")."""
    low = tokens.low
    if at >= len(low):
        return False
    if low[at][0].isalpha() and low[at] not in lexicon.function_words:
        return True
    tables = (lexicon.shares, lexicon.currencies, lexicon.units, lexicon.durations, lexicon.scales)
    return low[at] in lexicon.of_words - lexicon.determiners or any(table.ahead(low, at) for table in tables)
