"""Fractions of one character and in digits, and those added to a whole number: "½", "3/4", "2 and a half"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import spelled
from claimcheck.numerals._shape import HALF_STEP, Number
from claimcheck.numerals.denominators import denominator, unit_fraction
from claimcheck.numerals.parts import hyphened, of_ordinal
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, ONE

QUARTER = Decimal("0.25")
RULED = frozenset(("2", "3", "4", "8", "16", "32", "64"))
SPACES = frozenset((" ", "  ", "\u00a0", "\u202f"))
"""What may stand between a whole number and its fraction."""
LONGEST_ABOVE, LONGEST_BELOW = 2, 3
"""Digits above the line of a fraction, and below it."""


def vulgar(tokens: Tokens, at: int, lexicon: Lexicon, whole: Decimal) -> Number:
    """The fraction that one sign is ("½"), added to the whole before it."""
    above, below = lexicon.vulgar[tokens.low[at]].split("/")
    number = Number(at, at + 1, whole + Decimal(above) / Decimal(below), Decimal(0), "fraction")
    number.denominator = int(below)
    return number


def in_digits(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "3/4", "1 1/2"; never beside further slashes or digits (dates, ratios of large numbers)."""
    low, at = tokens.low, number.j
    if at < len(low) and low[at] in lexicon.vulgar and len(tokens.gap(at)) <= 1:
        number.value = vulgar(tokens, at, lexicon, number.value).value
        number.j, number.style, number.step, number.plain = at + 1, "fraction", Decimal(0), False
        return
    whole, above, at = _above_line(tokens, number)
    if at + 1 >= len(low) or low[at] not in ("/", "⁄") or not (tokens.glued(at) and tokens.glued(at + 1)):
        return
    below = low[at + 1]
    if not (below.isdecimal() and len(below) <= LONGEST_BELOW and len(number.whole) <= LONGEST_ABOVE):
        return
    if not above or not above < int(below) > 1 or _goes_on(tokens, number, at + 2):
        return
    number.value = whole + above / Decimal(below)
    number.denominator = int(below)
    number.j, number.style, number.step, number.plain = at + 2, "fraction", Decimal(0), False


def _above_line(tokens: Tokens, number: Number) -> tuple[Decimal, Decimal, int]:
    """The whole before a fraction, what stands above its line, and the token of the line ("1 1/2", "1-1/2")."""
    low, at = tokens.low, number.j
    if at + 2 < len(low) and low[at].isdecimal() and low[at + 1] == "/" and tokens.gap(at) in SPACES:
        return number.value, Decimal(low[at]), at + 1
    if _is_hyphened(tokens, number):
        return number.value, Decimal(low[at + 1]), at + 2
    return Decimal(0), number.value, at


def _goes_on(tokens: Tokens, number: Number, after: int) -> bool:
    """Whether a slash before a fraction, or a slash or hyphen behind it, makes a date or a code of it."""
    low = tokens.low
    if after < len(low) and low[after] in "/-" and tokens.glued(after):
        return True
    return number.i > 0 and low[number.i - 1] == "/" and tokens.glued(number.i)


def _is_hyphened(tokens: Tokens, number: Number) -> bool:
    """ "7-1/2 inches": a fraction as rulers have it, glued by a hyphen to the whole before it."""
    low, at = tokens.low, number.j
    if low[at : at + 1] != ["-"] or low[at + 2 : at + 3] != ["/"] or low[at + 3 : at + 4] == []:
        return False
    glued = all(map(tokens.glued, range(at, at + 4))) and not (number.i and tokens.glued(number.i))
    return glued and low[at + 1].isdecimal() and low[at + 3] in RULED


def mixed(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ "Two and a half", "три с половиной", "2½" in words."""
    low = tokens.low
    if number.j >= len(low) or not tokens.roles[number.j] & roles.GROWS or number.style == "fraction":
        return
    if number.value != number.value.to_integral_value():
        return
    scaled = number.value / number.scale
    if scaled != scaled.to_integral_value() or (number.whole[:1] == "0" and len(number.whole) > 1):
        return
    for phrases, part in ((lexicon.halves, HALF), (lexicon.quarters, QUARTER)):
        found = phrases.ahead(low, number.j)
        if found is not None:
            _add_part(low, number, part, found[0], lexicon)
            return
    dated = number.plain and len(number.whole) == YEAR_DIGITS and is_likely_year(number.value)
    if low[number.j] in lexicon.mixed_joiners and number.j + 1 < len(low) and not dated:
        part, after = proper(tokens, number.j + 1, lexicon)
        if after:
            _add_part(low, number, part, after, lexicon)


def _add_part(low: list[str], number: Number, part: Decimal, after: int, lexicon: Lexicon) -> None:
    """Add a part of one, of the scale that was written last ("one million and a half"), or of a smaller one behind."""
    at = after + lexicon.of_after(low, after)
    at += low[at : at + 1] != [] and low[at] in lexicon.articles
    scale = lexicon.scales.ahead(low, at)
    own = scale is not None and scale[1] <= number.scale
    after, factor = scale if scale is not None and own else (after, number.scale)
    number.value += part * factor
    step = HALF_STEP if part == HALF else part
    number.step, number.worded, number.plain, number.weak = step * factor, True, False, False
    number.j = after
    if own:
        number.scale = factor
    number.trace.append(f"part:{part:.4f}")


def proper(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Decimal, int]:
    """A fraction smaller than one at token `at` ("two thirds", "a quarter", "1/4") and the token after it, else 0."""
    low = tokens.low
    if low[at] in lexicon.vulgar:
        return vulgar(tokens, at, lexicon, Decimal(0)).value, at + 1
    if low[at].isdecimal() and low[at].isascii() and len(low[at]) < 3:
        number = Number(at, at + 1, Decimal(low[at]))
        number.whole, number.plain = low[at], True
        in_digits(tokens, number, lexicon)
        return (number.value, number.j) if number.style == "fraction" and number.value < 1 else (Decimal(0), 0)
    found = lexicon.cardinals.ahead(low, at)
    if found is not None and Decimal(0) < found[1] < ONE:
        return found[1], found[0]
    return _proper_in_words(tokens, at, lexicon) or (Decimal(0), 0)


def _proper_in_words(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """ "Two thirds", "a thirtieth", "сорок две тысячных"."""
    low, above = tokens.low, ONE
    if low[at] in lexicon.articles and low[at] not in lexicon.cardinals.first:
        at += 1
    elif (state := spelled.read(low, at, lexicon)) is not None:
        whole = of_ordinal(tokens, at, state, lexicon) if state.ordinal else hyphened(tokens, at, state, lexicon)
        if whole is not None:
            return (whole.value, whole.j) if whole.value < 1 else None
        above, at = state.value, state.after
    else:
        return None
    below = denominator(tokens, at, lexicon) or (unit_fraction(low, at, lexicon) if above == ONE else None)
    if below is None or above >= below[1]:
        return None
    if above == 1 and lexicon.periods.ahead(low, at) and not lexicon.of_after(low, below[0]) and below[0] < len(low):
        return None
    return above / below[1], below[0]
