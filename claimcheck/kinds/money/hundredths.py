"""Hundredths of a currency: coins by themselves, and what stands behind a sum ("5 dollars and 20 cents")."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.calendar.years import is_likely_year
from claimcheck.kinds._shape import alone, nothing_counted
from claimcheck.languages import _currencies
from claimcheck.numerals import Number
from claimcheck.values import HUNDRED, TEN, THOUSAND, Value
from claimcheck.zones import Reading, Zone, value_of

HUNDREDTH, MILL = Decimal("0.01"), Decimal("0.001")
FIVE = Decimal(5)
THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
"""Currencies with a thousand coins to one."""


def read(zone: Zone, number: Number) -> Reading | None:
    """ "20 cents", "ten pence", "5 ¢"."""
    found = _subunit_at(zone, number)
    if found is None:
        return None
    hundredths, code = _hundredths(found[1])
    reading = Reading(number.i, found[0], "money", value_of(number, HUNDREDTH * hundredths), number, code)
    reading.trace.append(f"subunit:{code}")
    return reading


def _hundredths(key: str) -> tuple[Decimal, str]:
    """How many hundredths of a currency a coin is worth, and the currency: "10*USD" is the dime."""
    worth, _, code = key.rpartition("*")
    return Decimal(worth or 1), code


def _subunit_at(zone: Zone, number: Number) -> tuple[int, str] | None:
    low, at = zone.tokens.low, zone.beside(number.j)
    if at >= len(low):
        return None
    if low[at] == "¢":
        return at + 1, "USD"
    found = zone.lexicon.subunits.ahead(low, at)
    if found is not None and len(low[at]) == 1 and not zone.tokens.glued(at):
        return None
    if found is not None and number.plain and is_likely_year(number.value):  # "in 2016 Pence"
        return None if zone.tokens.written(at)[0].isupper() else found
    return found


def add(zone: Zone, reading: Reading) -> None:
    """ "5 dollars and 20 cents", "3 euros 50 centimes"."""
    low, at = zone.tokens.low, reading.j
    if at < len(low) and (low[at] in zone.lexicon.mixed_joiners or low[at] == ","):
        at += 1
    small = zone.number_at(at)
    if small is None or reading.value is None or reading.value.first is None or not 0 < small.value < 100:
        return
    found = _subunit_at(zone, small) or _cents(zone, small) or _bare_hundredths(zone, reading, small, at)
    if found is None or (low[at - 1] == "," and zone.lexicon.differences.ahead(low, found[0]) is not None):
        return
    step = MILL if reading.unit in THOUSANDTHS else HUNDREDTH
    total = reading.value.first + small.value * step * _hundredths(found[1])[0]
    reading.value = Value.number(total, step=step, worded=True)
    reading.j = reading.right = found[0]
    reading.trace.append("subunit added")


def behind_blank(zone: Zone, reading: Reading) -> None:
    """ "1.837, 32 €": two decimals behind a comma and a blank, where the price is all that stands on its line."""
    tokens, number = zone.tokens, reading.number
    comma = reading.i - 1
    if number is None or comma < 1 or tokens.low[comma] != "," or not tokens.glued(comma):
        return
    whole = zone.number_before(comma)
    if whole is None or not number.plain or len(number.whole) != 2 or not alone(zone, whole.i, reading.j):
        return
    factor = THOUSAND if whole.step == MILL else 1
    if whole.step not in (1, MILL) or whole.value * factor < HUNDRED or whole.style != "digits":
        return
    total = whole.value * factor + number.value * HUNDREDTH
    reading.value = Value.number(total, step=HUNDREDTH, worded=True)
    reading.i = reading.left = whole.i
    reading.trace.append("decimals behind a blank")


def _cents(zone: Zone, small: Number) -> tuple[int, str] | None:
    """ "$20 and 43c"."""
    tokens, at = zone.tokens, small.j
    glued = at < len(tokens.low) and tokens.low[at] in _currencies.CENTS and tokens.glued(at)
    return (at + 1, "") if glued and small.plain else None


def _is_price(number: Number, small: Number) -> bool:
    """ "Tre euro e cinquanta per i soci": both in words, the second a round one."""
    return number.style == small.style == "words" and small.value % FIVE == 0


def _bare_hundredths(zone: Zone, reading: Reading, small: Number, at: int) -> tuple[int, str] | None:
    """ "15 dollars 50", "zwei Euro fünfzig", "20 dollars and 43.": hundredths, with nothing they could count."""
    number, low = reading.number, zone.tokens.low
    if number is None or number.i != reading.i or not (number.plain or number.style == "words"):
        return None
    if number.scale != 1 or not TEN <= small.value == small.value.to_integral_value() or small.ordinal:
        return None
    rated = small.j < len(low) and low[small.j] in zone.lexicon.per_words
    counts = not rated and not nothing_counted(zone, small.j)
    if (small.style == "digits") > (len(small.whole) == 2 and small.plain) or counts:
        return None
    joined = at != reading.j
    ends = small.j >= len(low) or not low[small.j][0].isalnum() or _is_price(number, small)
    if joined and (low[reading.j] == "," or not ends or zone.opened(reading.i)):
        return None
    return small.j, reading.unit or ""
