"""Amounts of money: code, sign or name of the currency before or behind the number."""

from __future__ import annotations

import functools
from decimal import Decimal

from claimcheck.kinds._shape import Reading, Zone, value_of
from claimcheck.languages import _common
from claimcheck.lexicon import Phrases
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

HUNDREDTH = Decimal("0.01")
CODES = frozenset(_common.CURRENCY_CODES)
LOWER_CODES = frozenset(
    (
        "usd",
        "eur",
        "gbp",
        "pln",
        "czk",
        "chf",
        "rub",
        "uah",
        "huf",
        "ron",
        "sek",
        "nok",
        "dkk",
        "jpy",
        "cny",
        "inr",
        "brl",
    )
)
LOWER_SIGNS = frozenset(("kr", "lei", "lek", "zl", "kc"))
"""Signs of plain letters that are written small; other short ones need a capital ("5 Ft" is money, "5 ft" is not)."""
WITHOUT_HUNDREDTHS = frozenset("IDR VND JPY KRW CLP PYG HUF ISK UGX RWF KMF XAF XOF XPF GNF COP IRR LAK".split())
OLD_CODES = {"RUR": "RUB", "BYR": "BYN", "CNH": "CNY"}


@functools.cache
def _symbols() -> Phrases[str]:
    return Phrases((form, key) for key, forms in _common.CURRENCY_SYMBOLS for form in forms)


def read(zone: Zone, number: Number) -> Reading | None:
    """A number beside a currency, with its hundredths where they follow."""
    if number.ordinal:
        return None
    left = _before(zone, number.i)
    if left is not None and number.suffix is not None:
        number.times(number.suffix, number.j + 1, "suffix")
        number.suffix = None
    right = _behind(zone, number)
    if left is None and right is None:
        return _subunit(zone, number)
    reading = _amount(zone, number, left, right)
    _add_subunit(zone, reading)
    _brackets(zone, reading)
    return reading


def _amount(zone: Zone, number: Number, left: tuple[int, str] | None, right: tuple[int, str] | None) -> Reading:
    start = left[0] if left else number.i
    end = right[0] if right else number.j
    unit = right[1] if right and (left is None or left[1] == "USD") else (left or right or (0, ""))[1]
    _thousands(number, unit)
    end = _scale_behind(number, end, zone)
    reading = Reading(start, end, "money", None, number, unit)
    if left is not None and start > 0 and zone.tokens.low[start - 1] == "-" and _is_minus(zone.tokens, start - 1):
        number.value = -abs(number.value)
        reading.i = start - 1
    reading.value = value_of(number)
    reading.trace.append(f"currency:{unit}")
    return reading


def _scale_behind(number: Number, end: int, zone: Zone) -> int:
    """ "75 USD million": a scale behind the currency."""
    found = zone.words.scales.ahead(zone.tokens.low, end)
    if found is None or number.scale != 1 or end == number.j or len(zone.tokens.low[end]) < 2:
        return end
    number.times(found[1], number.j, "scale behind the currency")
    return found[0]


def _thousands(number: Number, unit: str) -> None:
    """ "Rp 221.000": three digits behind the mark are no decimals where the currency has no hundredths."""
    if number.step == Decimal("0.001") and unit in WITHOUT_HUNDREDTHS and number.style == "digits":
        number.value, number.step, number.worded = number.value * 1000, Decimal(1), False


def _is_minus(tokens: Tokens, at: int) -> bool:
    return tokens.glued(at + 1) and not (tokens.glued(at) and tokens.low[at - 1].isalnum())


def _before(zone: Zone, at: int) -> tuple[int, str] | None:
    """Currency that ends right before token `at`: its first token and its code."""
    tokens = zone.tokens
    if at <= zone.floor:
        return None
    written = tokens.written(at - 1)
    if written in CODES:
        return at - 1, OLD_CODES.get(written, written)
    found = _symbols().behind(tokens.low, at)
    if found is not None and found[0] >= zone.floor and _symbol_stands(tokens, found[0], at):
        return _with_code(tokens, found)
    if written == "$" and at - 1 >= zone.floor:
        return _with_code(tokens, (at - 1, "USD"))
    glued_code = written[-3:] if written.isalpha() and tokens.glued(at) else ""
    if len(written) == 3 and glued_code in CODES:
        return at - 1, glued_code
    return _named_before(zone, at)


def _with_code(tokens: Tokens, found: tuple[int, str]) -> tuple[int, str]:
    """ "NZD $100": the code before a sign says which currency it is."""
    first = found[0]
    if first > 0 and tokens.written(first - 1) in CODES and tokens.written(first) == "$":
        return first - 1, tokens.written(first - 1)
    return found


def _named_before(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "EUR", "Euro 5", "рублей 200": a name before the amount counts only when nothing else can follow it."""
    tokens = zone.tokens
    found = zone.words.currencies.behind(tokens.low, at)
    if found is None or not tokens.written(found[0])[0].isupper() or at - found[0] > 1:
        return None
    return found


def _symbol_stands(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a sign with letters in it is written as one: glued, and its letters in capitals."""
    if any(not tokens.glued(at) for at in range(first + 1, after)):
        return False
    if first > 0 and tokens.glued(first) and tokens.low[first - 1][-1].isalpha():
        return False
    word = tokens.written(first)
    if after - first == 1 and word.isalpha():
        return word[0].isupper() and len(word) > 1
    return not word.isalpha() or word[0].isupper() or (len(word) == 3 and not tokens.glued(first))


def _behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """Currency behind the number: the token after it and its code."""
    tokens, low = zone.tokens, zone.tokens.low
    at = zone.beside(number.j)
    if at + 2 < len(low) and low[at] in ",." and low[at + 1] == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 2
    if at >= len(low):
        return None
    written = tokens.written(at)
    if written in CODES or (written in LOWER_CODES and number.style == "digits"):
        return at + 1, OLD_CODES.get(written, written.upper())
    sign = zone.after_of(at) if number.scale != 1 else at
    found = _symbols().ahead(low, sign)
    if found is not None and _follows(tokens, sign, found):
        return _code_behind(tokens, found)
    if sign < len(low) and low[sign] == "$":
        return _code_behind(tokens, (sign + 1, "USD"))
    if number.suffix is not None:
        return _after_suffix(zone, number)
    named = zone.words.currencies.ahead(low, zone.after_of(at) if zone.takes_of(number) else at)
    if named is not None and not _is_weight(zone, number, named):
        return named
    return None


def _code_behind(tokens: Tokens, found: tuple[int, str]) -> tuple[int, str]:
    """ "16 millions de $CAD", "150 $ US": the code behind a sign says which currency it is."""
    after = found[0]
    if after < len(tokens) and tokens.written(after - 1) == "$":
        written = tokens.written(after)
        if written in CODES:
            return after + 1, written
        if written in ("US", "CA", "AU", "NZ", "HK", "SG") and written + "D" in CODES:
            return after + 1, written + "D"
    return found


def _after_suffix(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "5m€", "5m euros": the glued letter is a scale when a currency follows it."""
    low, at = zone.tokens.low, number.j + 1
    found = _symbols().ahead(low, at) or zone.words.currencies.ahead(low, at)
    if found is None and at < len(low) and zone.tokens.written(at) in CODES:
        found = at + 1, zone.tokens.written(at)
    if found is not None and number.suffix is not None:
        number.times(number.suffix, number.j + 1, "suffix")
        number.suffix = None
    return found


def _follows(tokens: Tokens, at: int, found: tuple[int, str]) -> bool:
    """Whether a sign behind a number is one: the dollar of the next amount is not ("5 $10")."""
    after = found[0]
    written = tokens.written(at)
    if after - at == 1 and written.isascii() and written.isalpha() and written.islower() and written not in LOWER_SIGNS:
        return False
    if after < len(tokens) and tokens.glued(after) and tokens.low[after].isdigit() and not tokens.glued(at):
        return False
    if any(not tokens.glued(index) for index in range(at + 1, after)):
        return False
    return not (after < len(tokens) and tokens.glued(after) and tokens.low[after][0].isalpha())


def _is_weight(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "Pounds" after a number is money unless the page lists the word as a weight too, which the sentence decides."""
    at = zone.beside(number.j)
    weight = zone.words.units.ahead(zone.tokens.low, at)
    return weight is not None and weight[1] == "pound" and found[1] == "GBP" and weight[0] >= found[0]


def _subunit(zone: Zone, number: Number) -> Reading | None:
    found = _subunit_at(zone, number)
    if found is None:
        return None
    reading = Reading(number.i, found[0], "money", value_of(number, HUNDREDTH), number, found[1])
    reading.trace.append(f"subunit:{found[1]}")
    return reading


def _subunit_at(zone: Zone, number: Number) -> tuple[int, str] | None:
    low, at = zone.tokens.low, zone.beside(number.j)
    if at >= len(low):
        return None
    if low[at] == "¢":
        return at + 1, "USD"
    found = zone.words.subunits.ahead(low, at)
    if found is not None and len(low[at]) == 1 and not zone.tokens.glued(at):
        return None
    return found


def _add_subunit(zone: Zone, reading: Reading) -> None:
    """ "5 dollars and 20 cents", "3 euros 50 centimes"."""
    low, at = zone.tokens.low, reading.j
    if at < len(low) and (low[at] in zone.words.joiners or low[at] in (",",)):
        at += 1
    small = zone.number_at(at)
    if small is None or reading.value is None or reading.value.first is None or not 0 < small.value < 100:
        return
    found = _subunit_at(zone, small) or _bare_hundredths(zone, reading, small, at)
    if found is None:
        return
    total = reading.value.first + small.value * HUNDREDTH
    reading.value = type(reading.value).number(total, step=HUNDREDTH, worded=True)
    reading.j = reading.right = found[0]
    reading.trace.append("subunit added")


def _bare_hundredths(zone: Zone, reading: Reading, small: Number, at: int) -> tuple[int, str] | None:
    """ "15 dollars 50": two digits right behind a whole amount, and nothing they could count."""
    whole = reading.number is not None and reading.number.plain and reading.number.i == reading.i
    if not whole or at != reading.j or len(small.whole) != 2 or not small.plain:
        return None
    low, after = zone.tokens.low, small.j
    ends = after >= len(low) or not (low[after][0].isalnum() or low[after] in "$€£¥%/-°")
    return (after, reading.unit or "") if ends else None


def _brackets(zone: Zone, reading: Reading) -> None:
    """ "($99.99)" is negative where no noun stands before it that the bracket could explain."""
    tokens = zone.tokens
    opening, closing = reading.i - 1, reading.j
    if opening < 0 or closing >= len(tokens) or tokens.low[opening] != "(" or tokens.low[closing] != ")":
        return
    if not tokens.glued(reading.i) or not tokens.glued(closing) or reading.value is None:
        return
    if opening > 0 and tokens.low[opening - 1] not in zone.words.function_words:
        return
    reading.value = reading.value.scaled(Decimal(-1))
    reading.i, reading.j = opening, closing + 1
    reading.trace.append("brackets: negative")
