"""Roman numerals."""

from __future__ import annotations

from decimal import Decimal

import regex

from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens

NUMERAL = regex.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
NUMBERED = ("bimester", "quarter", "quadrimester", "half", "century")
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _beside_period(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun shows that one letter is a number: "I квартал", "V secolo", "siglo X", "I–II кварталы"."""
    low, after = tokens.low, at + 1
    dashed = low[after : after + 1] == ["-"] or (after < len(low) and low[after] in lexicon.joiners)
    second = after + dashed
    if second + 1 < len(low) and (dashed or tokens.gap(after) == "-") and not low[second].strip("ivx"):
        after = second + 1
    ahead, behind = lexicon.periods.ahead(low, after), lexicon.periods.behind(low, at)
    return (ahead is not None and ahead[1] in NUMBERED) or (behind is not None and behind[1] == "century")


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Number | None:
    """A Roman numeral in capitals at token `at`, with or without an ordinal mark ("XVIII", "XVIIIe")."""
    written = tokens.written(at)
    capitals = len(written) - len(written.lstrip("IVX"))
    ending = written[capitals:]
    mark = ending.lower()
    if not capitals or (mark and (mark not in lexicon.ordinal_marks or tokens.low[at] in lexicon.grammar)):
        return None
    if (ending.isupper() or (not mark and capitals == 1)) and not _beside_period(tokens, at, lexicon):
        return None
    roman = written[:capitals]
    if not NUMERAL.fullmatch(roman):
        return None
    total, last = 0, 0
    for letter in reversed(roman.lower()):
        value = ROMAN_VALUES[letter]
        total += value if value >= last else -value
        last = max(last, value)
    number = Number(at, _behind_mark(tokens, at + 1, lexicon), Decimal(total), style="roman")
    number.ordinal = True
    return number


def _behind_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token behind a mark that a space parts from the numeral ("XIX e siècle")."""
    parted = at < len(tokens.low) and tokens.low[at] in lexicon.page.spaced_marks
    return at + 1 if parted and _beside_period(tokens, at, lexicon) else at
