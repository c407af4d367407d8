"""Numbers behind a word that refers: pages, articles, rooms, flights, regulations."""

from __future__ import annotations

from claimcheck.exclusions import contacts
from claimcheck.exclusions._shape import CODES, Stretch, chunk_after
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number, digits
from claimcheck.tokens import Tokens

LONGEST_PART = 4
"""Digits of what a reference is joined to; as many as these only in brackets, where they are a year."""
LONGEST_MONTH = 31
YEAR_DIGITS = 4


def read(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Page 12", "Articles 5 and 6", "No. 7": a reference word, then numbers."""
    low = tokens.low
    found = words.references.ahead(low, at)
    if found is None and low[at] not in ("№", "§", "#"):
        return None
    after = found[0] if found else at + 1
    if low[at] in words.decimal_words and at and low[at - 1].isdigit():
        return None
    if after < len(low) and low[after] == "." and tokens.glued(after):
        after += 1
    after = _spanned(tokens, _bracketed(tokens, after, words), words)
    if after >= len(low) or not (low[after].isascii() and low[after].isdigit()) or len(low[after]) > 20:
        return None
    if _measured(tokens, after, words) or _day_of_month(low, after, words):
        return None
    end, call = _end_of_reference(tokens, after, words), contacts.phone(tokens, after)
    return call if call is not None and call[0] > end else (end, "reference")


def _bracketed(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after "(EU) No", after the bracket of "Equation (7)", after the carrier of "flight AF 1380"."""
    low = tokens.low
    if at + 1 < len(low) and len(low[at]) == 2 and tokens.written(at).isupper() and low[at + 1].isdigit():
        return at if tokens.glued(at + 1) else at + 1
    if at + 2 >= len(low) or low[at] != "(":
        return at
    if low[at + 1].isdigit():
        return at + 1
    if not tokens.written(at + 1).isupper() or low[at + 2] != ")":
        return at
    number = words.references.ahead(low, at + 3)
    after = number[0] if number else at + 3
    return after + 1 if after < len(low) and low[after] == "." and tokens.glued(after) else after


def _spanned(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The first number of "commi da 2 a 5": two numbers in a row with the words of a span, and nothing counted."""
    low = tokens.low
    second = at + 3
    if second >= len(low) or not (low[at + 1].isdigit() and low[second].isdigit()):
        return at
    if not any(words_of == ((low[at],), (low[at + 2],)) for words_of in words.between):
        return at
    following = low[second + 1] if second + 1 < len(low) else "."
    counted = following[0].isalpha() and following not in words.function_words
    return at if counted else at + 1


def _day_of_month(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether the digits begin a date with a year ("legge 7 agosto 1990")."""
    month = words.months.ahead(low, at + 1) if int(low[at]) <= LONGEST_MONTH else None
    return month is not None and month[0] < len(low) and low[month[0]].isdigit() and len(low[month[0]]) == YEAR_DIGITS


def _measured(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the digits at token `at` are an amount: a currency, scale, share or duration stands behind them."""
    read = digits.literal(tokens, at, words)
    if read is None:
        return False
    low, end = tokens.low, read[0]
    if end < len(low) and (tokens.written(end) in "$€£¥₽₴%‰" or tokens.written(end) in CODES):
        return True
    return any(table.ahead(low, end) for table in (words.currencies, words.scales, words.shares, words.durations))


def _end_of_reference(tokens: Tokens, at: int, words: Lexicon) -> int:
    """The token after a reference: "5 and 6", "49(2)(b)", "1325 (2000)", "1 to 17", "LH 404 and UA 58"."""
    after = _after_part(tokens, at)
    while (further := _further(tokens, after, words)) is not None:
        after = _after_part(tokens, further)
    return after


def _further(tokens: Tokens, at: int, words: Lexicon) -> int | None:
    """The digits that a mark, "and" or "to" at token `at` joins to a reference."""
    low = tokens.low
    if at >= len(low):
        return None
    range_word = words.range_words.ahead(low, at)
    number = range_word[0] if range_word is not None else at + 1
    if number >= len(low):
        return None
    joins = low[at] in (",", "-", "/", "&") or low[at] in words.joiners
    if joins and len(low[number]) == 2 and tokens.written(number).isupper() and number + 1 < len(low):
        return number + 1 if low[number + 1].isdigit() and not tokens.glued(number + 1) else None
    if not low[number].isdigit() or len(low[number]) > LONGEST_PART:
        return None
    if low[at] == "(":
        return number
    joins = joins or range_word is not None
    if not joins or len(low[number]) == LONGEST_PART or _counts_on(tokens, number, words):
        return None
    clock = number + 1 < len(low) and low[number + 1] == ":" and tokens.glued(number + 1)
    return None if clock else number


def _after_part(tokens: Tokens, at: int) -> int:
    """The token after the digits at token `at`, the letters glued to them and a closing bracket."""
    after = chunk_after(tokens, at)
    return after + 1 if after < len(tokens) and tokens.low[after] == ")" else after


def _counts_on(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the number behind a reference begins something else ("on page 3, 12 people")."""
    low, after = tokens.low, at + 1
    comma = low[at - 1] == ","
    more = after + 1 < len(low) and low[after] in words.joiners and low[after + 1].isdigit()
    follows = after < len(low) and low[after][0].isalpha() and not more
    return (comma and follows) or _measured(tokens, at, words) or words.concepts.ahead(tokens.low, at + 1) is not None


def is_provision(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "The second paragraph of section 11": an ordinal that says which part of a numbered text."""
    if not number.ordinal:
        return False
    low = tokens.low
    found = words.references.ahead(low, number.j)
    if found is None:
        return False
    after = number.j if words.references.behind(low, number.i) else found[0]
    while after < len(low) and (low[after] in words.of_words or low[after] in words.articles or low[after] == "'"):
        after += 1
    further = words.references.ahead(low, after)
    return further is not None and further[0] < len(low) and low[further[0]].isdigit()
