"""Amounts of money: code, sign or name of the currency before or behind the number."""

from __future__ import annotations

import functools
from decimal import Decimal

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.kinds._shape import nothing_counted
from claimcheck.kinds._shape.amounts import half_behind, near, weight_or_money
from claimcheck.kinds.money import hundredths
from claimcheck.languages import _currencies
from claimcheck.languages._international import UNIT_SYMBOLS
from claimcheck.lexicon import Phrases
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens
from claimcheck.values import HALF, HUNDRED, THOUSAND
from claimcheck.zones import Reading, Zone, value_of

CURRENCY_REACH = 4
"""How many tokens behind a number its currency may stand ("5,- Euro", "5 millions de dollars")."""
MIXED_SYMBOLS = frozenset(
    form for _, forms in UNIT_SYMBOLS for form in forms if form.isalpha() and form[0].islower() and not form.islower()
)
"""Symbols of units whose capitals tell them from signs of currencies ("kN")."""
BETWEEN = frozenset((".", *map(str.lower, _currencies.DOLLARS)))
"""What may stand between a sign of the dollar and the number ("$.50", "$ CAD 5")."""


@functools.cache
def _symbols() -> Phrases[str]:
    return Phrases((form, key) for key, forms in _currencies.CURRENCY_SYMBOLS for form in forms)


def read(zone: Zone, number: Number) -> Reading | None:
    """A number beside a currency, with its hundredths where they follow."""
    if number.ordinal:
        return None
    if (loss := _bracketed(zone, number)) is not None:
        return loss
    behind = zone.tokens.holds(roles.MONEY, number.j, number.j + CURRENCY_REACH)
    if not (behind or number.suffix is not None or _may_follow(zone, number)):
        return None
    left = _before(zone, number) or _scaled_code(zone, number, number.i - 1) or _of_range(zone, number)
    if left is not None and number.suffix is not None:
        number.times(number.suffix, number.j + 1, "suffix")
        number.suffix = None
    behind = behind or zone.lexicon.currencies.in_two
    right = (_behind(zone, number) or _scaled_code(zone, number, zone.beside(number.j))) if behind else None
    if right is not None and _of_next(zone, number, left, right[0]):
        right = None
    if left is None and right is None:
        return hundredths.read(zone, number)
    reading = _amount(zone, number, left, right)
    hundredths.behind_blank(zone, reading)
    hundredths.add(zone, reading)
    _brackets(zone, reading)
    return reading


def _may_follow(zone: Zone, number: Number) -> bool:
    """Whether a word or sign of money stands right before a number."""
    return number.i > 0 and bool(zone.tokens.roles[number.i - 1] & roles.MONEY)


def _of_range(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "$3-5m": the currency before the first end, where a letter behind the second one may be a scale."""
    tokens, dash = zone.tokens, number.i - 1
    if number.suffix is None or dash < 1 or tokens.low[dash] != "-":
        return None
    if not (tokens.glued(dash) and tokens.glued(number.i)):
        return None
    first = zone.number_before(dash)
    if first is None or first.i == 0:
        return None
    sign = _symbols().behind(tokens.low, first.i)
    return (number.i, sign[1]) if sign is not None and tokens.glued(first.i) else None


def _of_next(zone: Zone, number: Number, left: tuple[int, str] | None, after: int) -> bool:
    """Whether the currency behind belongs to the next amount: "rmb 10 usd 20", "$10-$20"."""
    if zone.number_at(after) is None:
        return False
    low, glued = zone.tokens.low, zone.tokens.glued
    return left is not None or (low[number.j] == "-" and glued(after))


def _amount(zone: Zone, number: Number, left: tuple[int, str] | None, right: tuple[int, str] | None) -> Reading:
    start = left[0] if left else number.i
    end = right[0] if right else number.j
    unit = right[1] if right and (left is None or left[1] == "USD") else (left or right or (0, ""))[1]
    _thousands(zone, number, unit)
    end = _scale_behind(number, end, zone)
    reading = Reading(start, end, "money", None, number, unit)
    if left is not None and start > zone.floor and _is_minus(zone, start - 1):
        number.value = -abs(number.value)
        reading.i = start - 1
    reading.value = value_of(number)
    if right:
        reading.value, reading.j = half_behind(zone, reading.value, end, unit, zone.lexicon.currencies)
    reading.right = reading.j
    reading.trace.append(f"currency:{unit}")
    return reading


def _scale_behind(number: Number, end: int, zone: Zone) -> int:
    """ "75 USD million": a scale behind the currency."""
    found = zone.lexicon.scales.ahead(zone.tokens.low, end)
    if found is None or number.scale != 1 or end == number.j or len(zone.tokens.low[end]) < 2:
        return end
    number.times(found[1], number.j, "scale behind the currency")
    return found[0]


def _thousands(zone: Zone, number: Number, unit: str) -> None:
    """ "Rp 221.000", "A$1,175": three digits behind the mark are no decimals where the currency has no hundredths,
    nor behind a comma where the dollar stands first, as in English, or behind a dot where its country groups so.
    """
    foreign = zone.tokens.low[number.i - 1 : number.i + 2 : 2] == ["$", ","] and unit not in _currencies.COMMA_DOLLARS
    foreign = foreign or (unit in _currencies.COMMA_GROUPED and zone.tokens.low[number.i + 1 : number.i + 2] == [","])
    foreign = foreign or (unit in _currencies.DOT_GROUPED and zone.tokens.low[number.i + 1 : number.i + 2] == ["."])
    grouped = number.style == "digits" and number.step == Decimal("0.001")
    if grouped and (foreign or unit in _currencies.WITHOUT_HUNDREDTHS):
        number.value, number.step, number.worded = number.value * 1000, Decimal(1), False


def _is_minus(zone: Zone, at: int) -> bool:
    """Whether the sign or the word for it stands at a token, before a currency: "-$5", "minus $5"."""
    tokens, low = zone.tokens, zone.tokens.low
    if low[at] == "-":
        return tokens.glued(at + 1) and not (tokens.glued(at) and low[at - 1].isalnum())
    if low[at] not in zone.lexicon.negatives or zone.lexicon.qualifiers.behind(low, at + 1):
        return False
    return at == 0 or not low[at - 1][0].isalnum() or low[at - 1] in zone.lexicon.function_words


def _scaled_code(zone: Zone, number: Number, at: int) -> tuple[int, str] | None:
    """ "MAUD 60", "48.5 MGBP", "TEUR 350", "T€ 350": the scale is glued to the code or sign."""
    if not zone.floor <= at < len(zone.tokens.low) or number.scale != 1:
        return None
    currency = _currencies.SIGNS_WITH_SCALES.get(zone.tokens.low[at])
    if currency is not None and zone.floor < at < number.i and zone.tokens.glued(at):
        factor = _currencies.SIGN_SCALES.get(zone.tokens.written(at - 1))
        if factor is not None:
            number.times(Decimal(factor), number.j, "scale glued to the sign")
            return at - 1, currency
    found = _currencies.SCALED_CODES.get(zone.tokens.written(at)) if zone.tokens.roles[at] & roles.MONEY else None
    if found is None:
        return None
    number.times(Decimal(found[1]), number.j, "scale glued to the code")
    return (at if at < number.i else at + 1), found[0]


def _before(zone: Zone, number: Number) -> tuple[int, str] | None:
    """Currency that ends right before a number: its first token and its code."""
    tokens, at = zone.tokens, number.i
    if at <= zone.floor:
        return None
    sure = _may_follow(zone, number) or zone.lexicon.currencies.in_two
    if not sure and tokens.low[at - 1] not in BETWEEN:
        return None
    written = tokens.written(at - 1)
    if written in _currencies.CURRENCY_CODES or written in _currencies.LOWER_CODES - _currencies.WORDS_TOO:
        return at - 1, _currencies.OLD_CODES.get(written, written.upper())
    found = _symbols().behind(tokens.low, at)
    if found is not None and found[0] >= zone.floor and _symbol_stands(tokens, found[0], at):
        if not _is_small_word(zone, found[0], at):
            return _with_code(tokens, found)
    large = number.scale != 1 or number.suffix is not None or number.value >= THOUSAND
    if written in _currencies.SCALED_SIGNS and tokens.glued(at) and large:
        return at - 1, _currencies.SCALED_SIGNS[written]
    return _dollars_before(zone, at) or _named_before(zone, number)


def _dollars_before(zone: Zone, at: int) -> tuple[int, str] | None:
    """ "$ 5", "NZD $100", "$.50", "$ AU 5": a sign of dollars that ends before token `at`, or letters behind it."""
    tokens, written = zone.tokens, zone.tokens.written(at - 1)
    if written == "$":
        return _with_code(tokens, (at - 1, "USD"))
    if tokens.low[max(0, at - 2) : at] == ["$", "."] and tokens.glued(at) and tokens.glued(at - 1):
        return max(zone.floor, at - 2), "USD"
    if written in _currencies.DOLLARS and at - 2 >= zone.floor and tokens.low[at - 2] == "$" and not tokens.glued(at):
        return at - 2, _currencies.DOLLARS[written]
    return None


def _with_code(tokens: Tokens, found: tuple[int, str]) -> tuple[int, str]:
    """ "NZD $100": the code before a sign says which currency it is."""
    first = found[0]
    if first > 0 and tokens.written(first - 1) in _currencies.CURRENCY_CODES and tokens.written(first) == "$":
        return first - 1, tokens.written(first - 1)
    return found


def _named_before(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "Euro 5", "рублей 200": a name before the amount counts only when nothing else can follow it."""
    tokens, at = zone.tokens, number.i
    found = zone.lexicon.currencies.behind(tokens.low, at)
    if found is None or found[0] < zone.floor or _is_rate(zone, number, found[0]):
        return None
    if at - found[0] > 1:
        return found if number.style == "digits" and nothing_counted(zone, number.j) else None
    if tokens.written(found[0])[0].isupper():
        return found
    year = number.plain and len(number.whole) == YEAR_DIGITS
    named_first = found[1] in _currencies.NAMED_FIRST and number.style == "digits" and not year
    return found if named_first and not zone.number_before(found[0]) and nothing_counted(zone, number.j) else None


def _is_rate(zone: Zone, number: Number, at: int) -> bool:
    """«Доллар 92,13, евро 99,87»: a decimal behind a currency that is no plural, where nouns agree with numbers."""
    page = zone.lexicon.page
    return page.declined and number.step < 1 and not zone.tokens.low[at].endswith(page.plural_endings)


def _is_small_word(zone: Zone, first: int, after: int) -> bool:
    """Whether a sign in letters is a word of the language that begins a sentence ("Le 20", "Um 8")."""
    return (
        after - first == 1
        and zone.tokens.low[first] in zone.lexicon.grammar
        and not zone.tokens.written(first).isupper()
    )


def _symbol_stands(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a sign with letters in it is written as one: glued, and its letters in capitals."""
    if any(not tokens.glued(at) for at in range(first + 1, after)) and not (
        after - first == 2 and tokens.written(first) in _currencies.DOLLAR_LETTERS and tokens.low[after - 1] == "$"
    ):
        return False
    if first > 0 and tokens.glued(first) and tokens.low[first - 1][-1].isalpha():
        return False
    word = tokens.written(first)
    if after - first == 1 and word.isalpha():
        return (word[0].isupper() and len(word) > 1) or word in _currencies.SMALL_FIRST or word.upper() == word.lower()
    small = word in _currencies.DOLLAR_LETTERS or word in _currencies.SMALL_FIRST or len(word) == 3
    return not word.isalpha() or word[0].isupper() or (small and not tokens.glued(first))


def _past_dashes(tokens: Tokens, at: int) -> int:
    """The token behind the dashes that stand for no hundredths: "5,- €", "5.-- Fr."."""
    low = tokens.low
    if at + 2 < len(low) and low[at] in ",." and low[at + 1] == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 2
        at += at + 1 < len(low) and low[at] == "-" and tokens.glued(at)
    return at


def _code_at(zone: Zone, number: Number, at: int) -> str | None:
    """The code of a currency at a token, in capitals or as some write it small ("25 eur")."""
    written = zone.tokens.written(at)
    lower = written in _currencies.LOWER_CODES and (number.style == "digits" or written not in _currencies.WORDS_TOO)
    known = written in _currencies.CURRENCY_CODES or (lower and written not in zone.lexicon.durations.first)
    return _currencies.OLD_CODES.get(written, written.upper()) if known else None


def _behind(zone: Zone, number: Number) -> tuple[int, str] | None:
    """Currency behind the number: the token after it and its code."""
    tokens, low = zone.tokens, zone.tokens.low
    at = _past_dashes(tokens, zone.beside(number.j))
    at += number.value == HALF and at + 1 < len(low) and low[at] in zone.lexicon.articles
    if at >= len(low):
        return None
    if (code := _code_at(zone, number, at)) is not None:
        return at + 1, code
    sign = zone.after_of(at) if number.scale != 1 else at
    if sign > at and sign < len(low) and tokens.written(sign) in _currencies.CURRENCY_CODES:
        return sign + 1, tokens.written(sign)
    found = _symbols().ahead(low, sign)
    if found is not None and _follows(tokens, sign, found) and not _is_spoon(zone, number, sign, found):
        longer = zone.lexicon.currencies.ahead(low, sign)
        return longer if longer is not None and longer[0] > found[0] else _code_behind(tokens, found)
    if sign < len(low) and low[sign] == "$":
        return _code_behind(tokens, (sign + 1, "USD"))
    if number.suffix is not None:
        return _after_suffix(zone, number)
    named = zone.lexicon.currencies.ahead(low, zone.after_of(at) if zone.takes_of(number) else at)
    if named is None or _is_weight(zone, number, named) or _is_verb(zone, number, named):
        return None
    return named


def _is_verb(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "Team Blue 50 won": the currency's name is another word too, and neither the sum nor a word near tells money."""
    lexicon, after = zone.lexicon, found[0]
    if zone.tokens.low[after - 1] not in lexicon.currency_homographs or after - number.j > 1:
        return False
    year = number.plain and is_likely_year(number.value)
    if (number.value >= THOUSAND and not year) or (number.i == 0 and after == len(zone.tokens.low)):
        return False
    return not any(lexicon.paying.ahead(zone.tokens.low, at) for at in near(zone, number, after))


def _code_behind(tokens: Tokens, found: tuple[int, str]) -> tuple[int, str]:
    """ "16 millions de $CAD", "150 $ US": the code behind a sign says which currency it is."""
    after = found[0]
    if after < len(tokens.low) and tokens.written(after - 1) == "$":
        written = tokens.written(after)
        if written in _currencies.CURRENCY_CODES:
            return after + 1, written
        if written in _currencies.DOLLARS and not tokens.glued(after + 1):
            return after + 1, _currencies.DOLLARS[written]
    return found


def _after_suffix(zone: Zone, number: Number) -> tuple[int, str] | None:
    """ "5m€", "5m euros": the glued letter is a scale when a currency follows it."""
    low, at = zone.tokens.low, number.j + 1
    found = _symbols().ahead(low, at) or zone.lexicon.currencies.ahead(low, at)
    if found is None and at < len(low) and zone.tokens.written(at) in _currencies.CURRENCY_CODES:
        found = at + 1, zone.tokens.written(at)
    if found is not None and number.suffix is not None:
        number.times(number.suffix, number.j + 1, "suffix")
        number.suffix = None
    return found


def _follows(tokens: Tokens, at: int, found: tuple[int, str]) -> bool:
    """Whether a sign behind a number is one: the dollar of the next amount is not ("5 $10")."""
    after = found[0]
    written = tokens.written(at)
    small = written.isascii() and written.isalpha() and written.islower()
    if after - at == 1 and small and written not in _currencies.LOWER_SIGNS:
        return False
    if after - at == 1 and written in MIXED_SYMBOLS:
        return False
    if after < len(tokens.low) and tokens.glued(after) and tokens.low[after].isdecimal() and not tokens.glued(at):
        return False
    if any(not tokens.glued(index) for index in range(at + 1, after)):
        return False
    return not (after < len(tokens.low) and tokens.glued(after) and tokens.low[after][0].isalpha())


def _is_spoon(zone: Zone, number: Number, at: int, found: tuple[int, str]) -> bool:
    """ "1 TL Salz": letters that the page lists as a unit, behind a small number and near no word of paying."""
    unit = zone.lexicon.units.ahead(zone.tokens.low, at) if zone.tokens.low[at].isalpha() else None
    if unit is None or unit[0] < found[0] or number.value >= HUNDRED:
        return False
    return not any(zone.lexicon.paying.ahead(zone.tokens.low, near_by) for near_by in near(zone, number, found[0]))


def _is_weight(zone: Zone, number: Number, found: tuple[int, str]) -> bool:
    """ "Pounds" after a number is money unless the page lists the word as a weight too, which the sentence decides;
    "pounds per square inch" is none.
    """
    unit = zone.lexicon.units.ahead(zone.tokens.low, zone.beside(number.j))
    if unit is None or unit[0] < found[0]:
        return False
    return unit[0] > found[0] or weight_or_money(zone, number, found[0]) != "money"


def _bracketed(zone: Zone, number: Number) -> Reading | None:
    """ "$(41)m", "£(1.2) million": a negative amount in brackets behind its sign, the scale behind these."""
    tokens, low = zone.tokens, zone.tokens.low
    opening, after = number.i - 1, number.j + 1
    if opening <= zone.floor or low[opening] != "(" or low[number.j : after] != [")"]:
        return None
    sign = _symbols().behind(low, opening)
    if sign is None or sign[0] < zone.floor or not all(map(tokens.glued, (opening, number.i, number.j))):
        return None
    scale = zone.lexicon.scales.ahead(low, after)
    if scale is None and after < len(low) and tokens.glued(after) and tokens.written(after) in zone.lexicon.suffixes:
        scale = after + 1, zone.lexicon.suffixes[tokens.written(after)]
    if scale is not None:
        number.times(scale[1], number.j, "scale behind the brackets")
    number.value = -abs(number.value)
    reading = Reading(sign[0], scale[0] if scale is not None else after, "money", value_of(number), number, sign[1])
    reading.trace += [f"currency:{sign[1]}", "brackets: negative"]
    return reading


def _brackets(zone: Zone, reading: Reading) -> None:
    """ "($99.99)" is negative where no noun stands before it that the bracket could explain."""
    tokens = zone.tokens
    opening, closing = reading.i - 1, reading.j
    if opening < 0 or closing >= len(tokens.low) or tokens.low[opening] != "(" or tokens.low[closing] != ")":
        return
    if not tokens.glued(reading.i) or not tokens.glued(closing) or reading.value is None:
        return
    if opening > 0 and tokens.low[opening - 1] not in zone.lexicon.function_words:
        return
    reading.value = reading.value.scaled(Decimal(-1))
    reading.i, reading.j = opening, closing + 1
    reading.trace.append("brackets: negative")
