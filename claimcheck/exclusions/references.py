"""Numbers behind a word that refers: pages, articles, rooms, flights, regulations."""

from __future__ import annotations

from claimcheck.exclusions import contacts
from claimcheck.exclusions._shape import CODES, Stretch, chunk_after
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number, digits
from claimcheck.tokens import Tokens


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
    after = _bracketed(tokens, after, words)
    if after >= len(low) or not (low[after].isascii() and low[after].isdigit()) or len(low[after]) > 20:
        return None
    if _measured(tokens, after, words):
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
    """The token after a reference: "5 and 6", "49(2)(b)", "1325 (2000)", "1 to 17"."""
    low = tokens.low
    after = _after_part(tokens, at)
    while after + 1 < len(low) and low[after + 1].isdigit() and len(low[after + 1]) < 5:
        range_word = words.range_words.ahead(low, after)
        short = len(low[after + 1]) < 4
        joined = (
            low[after] == "("
            or (short and (low[after] in (",", "-", "/", "&") or low[after] in words.joiners))
            or (short and range_word is not None and range_word[0] == after + 1)
        )
        clock = after + 2 < len(low) and low[after + 2] == ":" and tokens.glued(after + 2)
        if not joined or clock or (low[after] != "(" and _counts_on(tokens, after + 1, words)):
            break
        after = _after_part(tokens, after + 1)
    return after


def _after_part(tokens: Tokens, at: int) -> int:
    """The token after the digits at token `at`, the letters glued to them and a closing bracket."""
    after = chunk_after(tokens, at)
    return after + 1 if after < len(tokens) and tokens.low[after] == ")" else after


def _counts_on(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the number behind a reference begins something else ("on page 3, 12 people")."""
    comma = tokens.low[at - 1] == ","
    follows = at + 1 < len(tokens) and tokens.low[at + 1][0].isalpha()
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
