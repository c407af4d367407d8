"""Shares that two numbers make with the words between them: "two in five", "восемь из десяти"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import Number
from claimcheck.tokens import SENTENCE_ENDS

TENS = (Decimal(10), Decimal(100))
SHARED_BY = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
"""Wholes by which one shares: "three in four", "nine out of ten", "80 out of 100"."""
PHRASE_ENDS = frozenset(".,;:)!?")
AMOUNT_REACH = 4
"""How many tokens an amount may have before the comma of a part that says it again."""
WHOLE_REACH = 7
"""Tokens before a part that are searched for "of them"."""
POINTS = "point_score"
"""What is won, and is no part of those who share a whole: "94 out of 100 points"."""


def closes_part(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Из них экспонируется лишь треть": whether a part closes its clause, and "of them" stands at its beginning.

    Args:
        at: The first token of the part.
        after: The token after it.
    """
    if after < len(low) and low[after] not in PHRASE_ENDS:
        return False
    for back in range(at - 1, max(-1, at - 1 - WHOLE_REACH), -1):
        if low[back] in PHRASE_ENDS or low[back].isdecimal() or low[back] in lexicon.cardinals.first:
            return False
        if lexicon.of_which.ahead(low, back) is not None:
            return True
    return False


def is_said_of(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """«Треть — женщины», «половину — государству»: whether a dash stands for the verb behind a part, and who it is.

    Args:
        at: The first token of the part, which begins its clause or follows a word of grammar that is no preposition.
        after: The token after it.
    """
    if not lexicon.page.bare_genitive or low[after : after + 1] != ["-"] or after + 1 >= len(low):
        return False
    who = low[after + 1]
    led = not at or not low[at - 1][0].isalnum() or low[at - 1] in lexicon.grammar - lexicon.noun_leads
    voted = lexicon.ballot.ahead(low, after + 1) is not None
    return led and who.isalpha() and (voted or who not in lexicon.grammar) and who not in lexicon.numeric


def is_apposed(low: list[str], at: int, after: int, lexicon: Lexicon) -> bool:
    """ "Der Bund zahlt 46.000 Euro, die Hälfte.", "106, то есть треть", "fast die Hälfte, 3,25 Millionen": a part that
    closes its phrase and says an amount right before or behind it again.

    Args:
        at: The first token of the part.
        after: The token after it.
    """
    if after < len(low) and low[after] not in PHRASE_ENDS and low[after] != "-":
        return False
    first = at
    while first and low[first - 1] in lexicon.determiners | lexicon.articles:
        first -= 1
    hedge = lexicon.qualifiers.behind(low, first)
    first = hedge[0] if hedge is not None else first
    if lexicon.that_is.behind(low, first) is not None:
        return True
    if not first or low[first - 1] in SENTENCE_ENDS:
        return low[after : after + 1] == [","] and low[after + 1 : after + 2] != [] and low[after + 1].isdecimal()
    told = low[max(0, first - 1 - AMOUNT_REACH) : first - 1]
    ended = any(word in SENTENCE_ENDS and not behind.isdecimal() for word, behind in pairwise(told))
    return low[first - 1] == "," and any(map(str.isdecimal, told)) and not ended


def _may_share(part: Number, whole: Number) -> bool:
    """Whether two numbers are such as a share is told by: one, or some of a small or round whole."""
    if not (0 < abs(part.value) < whole.value and part.value == int(part.value)) or whole.style == "fraction":
        return False
    if abs(part.value) != 1 and whole.value not in SHARED_BY:
        return False
    if whole.plain and (len(whole.whole) > 3 or whole.whole.startswith("0")):
        return False
    return part.scale == 1 and whole.scale in (1, 100, 1000)


def _counts_apart(low: list[str], part: Number, whole: Number, lexicon: Lexicon) -> bool:
    """Whether the second number measures or scores something itself, or what is told of it bounds the first one."""
    after = whole.j
    if after < len(low) and low[after][0].isalnum() and (part.value < 0 or lexicon.qualifiers.ahead(low, part.j)):
        return True
    tables = (lexicon.durations, lexicon.units, lexicon.currencies, lexicon.months, lexicon.scales)
    if any(table.ahead(low, after) for table in tables):
        return True
    counted = lexicon.concepts.ahead(low, after)
    return counted is not None and counted[1] == POINTS


def _of_ten(low: list[str], part: Number, whole: Number, lexicon: Lexicon) -> tuple[int, str] | None:
    """ "Восемь из десяти": "out of" between two numbers in words, the second one ten or a hundred."""
    worded = part.style == whole.style == "words" and whole.value in TENS
    return lexicon.ratios_of_ten.ahead(low, part.j) if worded else None


def ratio(low: list[str], part: Number, whole: Number, lexicon: Lexicon) -> Number | None:
    """The share that two numbers make with the words between them; None where they count two things.

    Only small or round wholes make a share ("9 out of 10", "one in twenty"); "35 out of 52 members" are two counts.
    """
    found = lexicon.ratios.ahead(low, part.j) or _of_ten(low, part, whole, lexicon)
    if found is None or found[0] != whole.i or part.ordinal or whole.ordinal or whole.weak:
        return None
    if not _may_share(part, whole) or _counts_apart(low, part, whole, lexicon):
        return None
    share = Number(part.i, whole.j, part.value / whole.value, Decimal(0), "fraction")
    share.denominator = int(whole.value)
    share.trace = [*part.trace, "ratio", *whole.trace]
    return share
