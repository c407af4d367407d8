"""A literal of digits: groups, decimal mark, exponent. Ambiguous marks are judged by the language's page."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.languages.concepts import MEASURES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import GROUP_DIGITS
from claimcheck.tokens import Literal, Tokens
from claimcheck.values import ONE

MOST_DIGITS = 27
"""Numbers of more digits than this are no figures; with them decimal numbers are reckoned exactly."""
GROUP_SPACES = frozenset(" \u00a0\u202f\u2009\u2007")
NUMBER_MARKS = frozenset(".,'·٬")
SECONDS, DEGREES = frozenset("\"'”″"), frozenset("°º")
"""Marks behind seconds, and before minutes of an arc."""
CENTS_DIGITS = 2
"""Digits behind a raised decimal mark at the most."""
NO_DECIMALS = "0" * GROUP_DIGITS
IMPERIAL = frozenset(("acre", "foot", "mile", "yard"))
"""Units from English texts, behind which thousands may still be grouped as there."""


def literal(tokens: Tokens, at: int, lexicon: Lexicon) -> Literal | None:
    """The literal at token `at`; None where the run is too long to be a figure. Many ask for the same one."""
    known = tokens.literals
    if at not in known:
        known[at] = _literal(tokens, at, lexicon)
    return known[at]


def _literal(tokens: Tokens, at: int, lexicon: Lexicon) -> Literal | None:
    written = tokens.low[at]
    if len(written) > MOST_DIGITS:
        return None
    if not _may_go_on(tokens, at + 1):
        return at + 1, written, Decimal(written), ONE, True
    groups, marks, after = _collect(tokens, at)
    if _listed(tokens, at, groups, marks) or _are_minutes(tokens, at, marks, after):
        groups, marks, after = groups[:1], [], at + 1
    while True:
        shape = _interpret(groups, marks, lexicon)
        if shape is not None:
            break
        groups.pop()
        marks.pop()
        after -= 1 if len(marks) < len(groups) - 1 else 0
        after = _end_of(at, groups, marks)
    whole, fraction = shape
    if (
        len(fraction) == GROUP_DIGITS
        and whole != "0"
        and _grouped(groups, marks[0])
        and _counts_whole(tokens, after, lexicon, noughts=fraction == NO_DECIMALS)
    ):
        whole, fraction = whole + fraction, ""
    if len(whole) + len(fraction) > MOST_DIGITS:
        return None
    if not fraction:
        return after, whole, Decimal(whole), ONE, len(groups) == 1
    return after, whole, Decimal(f"{whole}.{fraction}"), ONE.scaleb(-len(fraction)), False


def _counts_whole(tokens: Tokens, at: int, lexicon: Lexicon, *, noughts: bool) -> bool:
    """Whether people or things are counted at a token or behind one adjective, of which there are no thousandths.

    Nor does anybody tell thousandths of an acre where all of them are noughts.
    """
    low = tokens.low
    unit = lexicon.units.ahead(low, at)
    if unit is not None:
        return noughts and unit[1] in IMPERIAL
    found = lexicon.concepts.ahead(low, at) or (lexicon.concepts.ahead(low, at + 1) if noughts else None)
    if found is None or found[1] in MEASURES:
        return False
    return noughts or found[0] >= len(low) or low[found[0]] not in lexicon.per_words  # "1.325 children per woman"


def _may_go_on(tokens: Tokens, at: int) -> bool:
    """Whether a mark of numbers and digits, or a group of digits, stand behind digits."""
    low = tokens.low
    if at >= len(low):
        return False
    if low[at] in NUMBER_MARKS:
        return tokens.glued(at) and tokens.glued(at + 1) and low[at + 1].isdecimal()
    return len(low[at]) == GROUP_DIGITS and low[at].isdecimal()


def _collect(tokens: Tokens, at: int) -> tuple[list[str], list[str], int]:
    """Runs of digits joined by single marks or single spaces, as far as they may be one number."""
    low, size = tokens.low, len(tokens.low)
    groups, marks = [low[at]], []
    after = at + 1
    while after < size and len(groups) < 12:
        word = low[after]
        if word in NUMBER_MARKS and after + 1 < size and tokens.glued(after) and tokens.glued(after + 1):
            if not low[after + 1].isdecimal() or (word == "·" and _power_of_ten(low, after + 1)):
                break
            groups.append(low[after + 1])
            marks.append(word)
            after += 2
        elif word.isdecimal() and len(word) == 3 and _may_group(tokens, after, groups, marks):
            groups.append(word)
            marks.append(" ")
            after += 1
        else:
            break
    return groups, marks, after


def _listed(tokens: Tokens, at: int, groups: list[str], marks: list[str]) -> bool:
    """ "22,24,26": whole numbers in a row without spaces, where they can be no thousands."""
    if not marks or set(marks) != {","}:
        return False
    low = tokens.low
    goes_on = at > 1 and low[at - 1] == "," and low[at - 2].isdecimal() and tokens.glued(at) and tokens.glued(at - 1)
    return (len(groups) > 2 and not _grouped(groups, ",")) or goes_on


def _are_minutes(tokens: Tokens, at: int, marks: list[str], after: int) -> bool:
    """ "1'45\"", "40° 25'10": whether the mark behind the first digits is one of minutes."""
    if marks[:1] != ["'"]:
        return False
    seconds = after < len(tokens.low) and tokens.low[after] in SECONDS and tokens.glued(after)
    return seconds or (at > 0 and tokens.low[at - 1] in DEGREES)


def _power_of_ten(low: list[str], at: int) -> bool:
    """ "10⁶" and "10^6" behind a multiplication mark."""
    return low[at] == "10" and at + 1 < len(low) and low[at + 1][0] in "^⁰¹²³⁴⁵⁶⁷⁸⁹⁻"


def _may_group(tokens: Tokens, after: int, groups: list[str], marks: list[str]) -> bool:
    gap = tokens.gap(after)
    if len(gap) != 1 or gap not in GROUP_SPACES or len(groups[0]) > 3 or groups[0].startswith("0"):
        return False
    if any(mark != " " for mark in marks) or any(len(group) != 3 for group in groups[1:]):
        return False
    following = after + 1
    longer = following < len(tokens.low) and tokens.glued(following) and tokens.low[following][0].isalpha()
    return not (longer and gap == " ")


def _end_of(at: int, groups: list[str], marks: list[str]) -> int:
    return at + len(groups) + sum(mark != " " for mark in marks)


def _interpret(groups: list[str], marks: list[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """Integer and fraction digits, or None where the last group does not belong."""
    if not marks:
        return groups[0], ""
    kinds = set(marks)
    if len(kinds) == 1:
        return _one_mark(groups, marks[0], lexicon)
    if len(kinds) == 2 and marks.count(marks[-1]) == 1 and marks[-1] in ".,·" and _grouped(groups[:-1], marks[0]):
        return "".join(groups[:-1]), groups[-1]
    return None


def _one_mark(groups: list[str], mark: str, lexicon: Lexicon) -> tuple[str, str] | None:
    page = lexicon.page
    if len(groups) > 2:
        return ("".join(groups), "") if _grouped(groups, mark) else None
    head, tail = groups
    groupable = _grouped(groups, mark)
    if mark == "'" and page.raised_decimal and len(tail) <= CENTS_DIGITS:
        return head, tail
    if mark == " " or mark == "'":
        return (head + tail, "") if groupable else None
    if mark == "·":
        return head, tail
    if mark == page.decimal:
        return head, tail
    if groupable and head != "0" and (mark in page.grouping or mark in ".,"):
        return head + tail, ""
    return head, tail


def _grouped(groups: list[str], mark: str) -> bool:
    """Whether the groups are thousands (1,234,567) or lakh and crore (12,34,567)."""
    if not 1 <= len(groups[0]) <= 3 or (len(groups) > 1 and groups[0].startswith("0") and len(groups[0]) > 1):
        return False
    if len(groups) == 1:
        return True
    if len(groups[-1]) != 3:
        return False
    inner = {len(group) for group in groups[1:-1]}
    return inner <= {3} or (mark == "," and inner == {2} and len(groups[0]) <= 2)
