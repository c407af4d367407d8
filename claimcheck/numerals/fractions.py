"""Fractions: of one character, in digits, in words, added to a whole number, and as two numbers ("two in five")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.lexicon import Lexicon
from claimcheck.numerals import spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens
from claimcheck.values import ONE

HALF, QUARTER = Decimal("0.5"), Decimal("0.25")
SHARED_BY = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
"""Wholes by which one shares: "three in four", "nine out of ten", "80 out of 100"."""


def of(at: int, above: Decimal, found: tuple[int, Decimal]) -> Number:
    number = Number(at, found[0], above / found[1], Decimal(0), "fraction")
    number.denominator = int(found[1])
    return number


def vulgar(tokens: Tokens, at: int, words: Lexicon, whole: Decimal) -> Number:
    above, below = words.vulgar[tokens.low[at]].split("/")
    number = Number(at, at + 1, whole + Decimal(above) / Decimal(below), Decimal(0), "fraction")
    number.denominator = int(below)
    return number


def in_digits(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "3/4", "1 1/2"; never beside further slashes or digits (dates, ratios of large numbers)."""
    low, at = tokens.low, number.j
    if at < len(low) and low[at] in words.vulgar and len(tokens.gap(at)) <= 1:
        number.value = vulgar(tokens, at, words, number.value).value
        number.j, number.style, number.step, number.plain = at + 1, "fraction", Decimal(0), False
        return
    whole = Decimal(0)
    above = number.value
    if at + 2 < len(low) and low[at].isdigit() and low[at + 1] == "/" and tokens.gap(at) == " ":
        whole, above, at = number.value, Decimal(low[at]), at + 1
    if at + 1 >= len(low) or low[at] not in ("/", "⁄") or not (tokens.glued(at) and tokens.glued(at + 1)):
        return
    below = low[at + 1]
    if (
        not below.isdigit()
        or len(below) > 3
        or int(below) < 2
        or above >= int(below)
        or not above
        or len(number.whole) > 2
    ):
        return
    if at + 2 < len(low) and low[at + 2] in "/-" and tokens.glued(at + 2):
        return
    if number.i and low[number.i - 1] == "/" and tokens.glued(number.i):
        return
    number.value = whole + above / Decimal(below)
    number.denominator = int(below)
    number.j, number.style, number.step, number.plain = at + 2, "fraction", Decimal(0), False


def mixed(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "Two and a half", "три с половиной", "2½" in words."""
    low = tokens.low
    if number.style == "fraction" or number.value != number.value.to_integral_value() or number.j >= len(low):
        return
    if number.scale != 1 and number.value % number.scale:
        return
    for phrases, part in ((words.halves, HALF), (words.quarters, QUARTER)):
        found = phrases.ahead(low, number.j)
        if found is not None:
            _add_part(number, part, found[0])
            return
    if low[number.j] in words.mixed_joiners and number.j + 1 < len(low):
        part, after = _proper_fraction(tokens, number.j + 1, words)
        scale = words.scales.ahead(low, after) if after else None
        if after and (scale is None or scale[1] >= number.scale):
            _add_part(number, part, after)


def _add_part(number: Number, part: Decimal, after: int) -> None:
    """Add a part of one, or of the scale that was written last ("one million and a half")."""
    number.value += part * number.scale
    number.step, number.worded, number.plain, number.weak = part * number.scale, True, False, False
    number.j = after
    number.trace.append(f"part:{part:.4f}")


def _proper_fraction(tokens: Tokens, at: int, words: Lexicon) -> tuple[Decimal, int]:
    """A fraction smaller than one at token `at` ("two thirds", "a quarter", "1/4") and the token after it, else 0."""
    low = tokens.low
    above = ONE
    if low[at] in words.vulgar:
        return vulgar(tokens, at, words, Decimal(0)).value, at + 1
    if low[at].isdigit() and low[at].isascii() and len(low[at]) < 3:
        number = Number(at, at + 1, Decimal(low[at]))
        number.whole, number.plain = low[at], True
        in_digits(tokens, number, words)
        return (number.value, number.j) if number.style == "fraction" and number.value < 1 else (Decimal(0), 0)
    found = words.cardinals.ahead(low, at)
    if found is not None and Decimal(0) < found[1] < ONE:
        return found[1], found[0]
    if found is not None and ONE <= found[1] < 20:
        above, at = found[1], found[0]
    elif low[at] in words.articles:
        at += 1
    else:
        return Decimal(0), 0
    below = words.fractions.ahead(low, at)
    if below is None or above >= below[1]:
        return Decimal(0), 0
    if above == 1 and words.periods.ahead(low, at) and not words.of_after(low, below[0]) and below[0] < len(low):
        return Decimal(0), 0
    return above / below[1], below[0]


def spelled_out(low: list[str], number: Number, words: Lexicon) -> None:
    """ "Two thirds", "три четверти", "one hundred and thirty-two fifths"."""
    found = words.fractions.ahead(low, number.j) or _unit_fraction(low, number, words)
    if found is None or number.style != "words" or number.scale != 1:
        return
    if number.value <= 0 or number.value != number.value.to_integral_value():
        return
    if number.weak and found[0] == number.j + 1 and found[1] > 12 and number.value != 1:
        return
    number.value /= found[1]
    number.denominator = int(found[1])
    number.j, number.style, number.step, number.weak = found[0], "fraction", Decimal(0), False
    number.trace.append("fraction")


def _unit_fraction(low: list[str], number: Number, words: Lexicon) -> tuple[int, Decimal] | None:
    """ "One twenty-fifth", "un vingt-cinquième" where a clause ends or "of" follows."""
    if number.value != ONE or number.j >= len(low):
        return None
    state = spelled.read(low, number.j, words)
    if state is None or not state.ordinal or state.value < 3:
        return None
    stands = state.after >= len(low) or not low[state.after][0].isalnum() or words.of_after(low, state.after)
    return (state.after, state.value) if stands else None


def stands(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether "a quarter", "un cinquième" is a part: "of" follows, or the word is nothing else than a fraction."""
    if after >= len(low) or words.of_after(low, after):
        return True
    if words.ordinals.ahead(low, at) is not None or words.periods.ahead(low, at) is not None:
        return not low[after][0].isalnum()
    return True


def ratio(low: list[str], part: Number, whole: Number, words: Lexicon) -> Number | None:
    """The share that two numbers make with the words between them; None where they count two things.

    Only small or round wholes make a share ("9 out of 10", "one in twenty"); "35 out of 52 members" are two counts.
    """
    found = words.ratios.ahead(low, part.j)
    if found is None or found[0] != whole.i or part.ordinal or whole.ordinal or whole.weak:
        return None
    if not (0 < part.value < whole.value and part.value == part.value.to_integral_value()) or whole.style == "fraction":
        return None
    after = whole.j
    if words.qualifiers.ahead(low, part.j) and after < len(low) and low[after][0].isalnum():
        return None
    if part.value != 1 and whole.value not in SHARED_BY:
        return None
    if whole.plain and (len(whole.whole) > 3 or whole.whole.startswith("0")):
        return None
    tables = (words.durations, words.units, words.currencies, words.months, words.scales)
    if any(table.ahead(low, after) for table in tables) or part.scale != 1 or whole.scale not in (1, 100, 1000):
        return None
    share = Number(part.i, after, part.value / whole.value, Decimal(0), "fraction")
    share.denominator = int(whole.value)
    share.trace = [*part.trace, "ratio", *whole.trace]
    return share
