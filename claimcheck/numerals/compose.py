"""Whole numbers in their written forms: literal or words, with sign, scale, fraction and ordinal mark."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation

import regex

from claimcheck.languages import _common
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import digits, spelled
from claimcheck.numerals._shape import Number
from claimcheck.tokens import Tokens

ONE, HALF, QUARTER = Decimal(1), Decimal("0.5"), Decimal("0.25")
ROMAN = regex.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
RAISED = frozenset("ºª°")
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
LARGEST_POWER = 40
SHARED_BY = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
"""Wholes by which one shares: "three in four", "nine out of ten", "80 out of 100"."""
POWERS = Context(prec=28)
GLUED_ALWAYS = frozenset(("k", "bn", "Bn", "BN", "mn", "mln", "bln", "tn", "trn", "Mrd", "Mio", "M", "B", "MM"))
SIGNS = frozenset("-+")
MONEY_SIGNS = frozenset(form for _, forms in _common.CURRENCY_SYMBOLS for form in forms if not form[0].isalpha())


def from_digits(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """The number that begins with the digits at token `at`; None for a run too long to be one."""
    read = digits.literal(tokens, at, words)
    if read is None:
        return None
    after, whole, value, step, plain = read
    number = Number(at, after, value, step)
    number.whole = whole
    number.plain = plain
    number.worded = step != 1
    _leading_decimal(tokens, number, words)
    _exponent(tokens, number)
    if number.plain:
        _digit_fraction(tokens, number, words)
    if number.plain:
        _decimal_words(tokens.low, number, words)
    _mixed(tokens, number, words)
    if not _ordinal_mark(tokens, number, words):
        _scales(tokens, number, words)
        _further(tokens, number, words)
        _mixed(tokens, number, words)
    _sign(tokens, number, words)
    return number


def _further(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "2 million 300 thousand", "5 тысяч 200", "1 milione e 200 mila": a smaller number that goes on after a scale."""
    low, at = tokens.low, number.j
    if number.scale == 1 or number.style != "digits" or at >= len(low):
        return
    joined = low[at] in words.joiners
    at += joined
    if at >= len(low) or not low[at].isdigit() or not low[at].isascii() or not tokens.gap(at):
        return
    read = digits.literal(tokens, at, words)
    if read is None or read[2] >= number.scale or (read[4] and read[1].startswith("0")):
        return
    rest = Number(at, read[0], read[2], read[3])
    rest.plain = read[4]
    _scales(tokens, rest, words)
    small = rest.plain and number.scale <= (100 if joined else 1000)
    if rest.value >= number.scale or not (small or (rest.scale != 1 and rest.suffix is None)):
        return
    number.value += rest.value
    number.step, number.j, number.suffix = rest.step, rest.j, rest.suffix
    number.scale = rest.scale
    number.trace += ["and", *rest.trace]


def from_words(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """The number in words at token `at`, if one begins there."""
    low = tokens.low
    if low[at] in words.articles:
        return _after_article(tokens, at, words)
    vague = words.vague.ahead(low, at)
    if vague is not None:
        return _vague(at, vague[0], vague[1], "~")
    state = spelled.read(low, at, words)
    plural = words.vague_plurals.ahead(low, at)
    if plural is not None and (state is None or (state.after <= plural[0] and not _governed(low, at, words))):
        single = words.collectives.ahead(low, at)
        if single is not None and single[0] == plural[0] and _governed(low, at, words):
            return _collective(at, single)
        return _vague(at, plural[0], plural[1], ">=")
    if state is None:
        collective = words.collectives.ahead(low, at)
        return _collective(at, collective) if collective else _bare_fraction(tokens, at, words)
    number = Number(at, state.after, state.value, _step_of(state), "words")
    number.worded = bool(state.parts)
    number.scale = state.parts[0][1] if len(state.parts) == 1 and state.group is None else ONE
    number.ordinal = state.ordinal
    number.weak = state.used == 1 and low[at] in words.weak
    number.trace += state.trace
    if number.ordinal:
        number.ordinal = number.value != 0
        return number
    return _finish_words(tokens, number, words)


def _bare_fraction(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """ "Quart de million", "треть жителей": a fraction without a numerator, before a scale or its bare whole."""
    low = tokens.low
    fraction = words.fractions.ahead(low, at)
    if fraction is None:
        return None
    number = _fraction_of(at, ONE, fraction)
    if _scale_of_fraction(low, number, words):
        return number
    bare = words.page.bare_genitive and low[at] in words.fraction_nouns
    whole = words.concepts.ahead(low, fraction[0]) or words.of_which.ahead(low, fraction[0])
    return number if bare and whole else None


def _finish_words(tokens: Tokens, number: Number, words: Lexicon) -> Number:
    low, after = tokens.low, number.j
    if words.page.year_pairs:
        _year_pair(low, number, words)
    _decimal_words(low, number, words)
    _spelled_fraction(low, number, words)
    _mixed(tokens, number, words)
    _scales(tokens, number, words)
    _mixed(tokens, number, words)
    number.weak = number.weak and number.j == after and number.style == "words"
    _sign(tokens, number, words)
    return number


def _step_of(state: spelled.Spelled) -> Decimal:
    """Words are as precise as their last part: "five million" to the million, "two hundred and three" to the unit."""
    if state.group is not None or not state.parts:
        return ONE if state.value == state.value.to_integral_value() else Decimal("0.1")
    return state.parts[-1][1]


def from_vulgar(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """A fraction of one character at token `at` ("½")."""
    number = _vulgar(tokens, at, words, Decimal(0))
    _scales(tokens, number, words)
    return number


def _vulgar(tokens: Tokens, at: int, words: Lexicon, whole: Decimal) -> Number:
    above, below = words.vulgar[tokens.low[at]].split("/")
    number = Number(at, at + 1, whole + Decimal(above) / Decimal(below), Decimal(0), "fraction")
    number.denominator = int(below)
    return number


def from_roman(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """A Roman numeral in capitals at token `at`, with or without an ordinal mark ("XVIII", "XVIIIe")."""
    written = tokens.written(at)
    capitals = len(written) - len(written.lstrip("IVX"))
    mark = written[capitals:].lower()
    if capitals < (1 if mark else 2) or (mark and mark not in words.ordinal_marks):
        return None
    roman = written[:capitals]
    if not ROMAN.fullmatch(roman):
        return None
    total, last = 0, 0
    for letter in reversed(roman.lower()):
        value = ROMAN_VALUES[letter]
        total += value if value >= last else -value
        last = max(last, value)
    number = Number(at, at + 1, Decimal(total), style="roman")
    number.ordinal = True
    return number


def _after_article(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """ "A million", "a dozen", "a third"; "half a million" is read from "half"."""
    low = tokens.low
    following = at + 1
    if following >= len(low):
        return _weak_one(tokens, at, words)
    for phrases in (words.scales, words.hundreds, words.collectives):
        found = phrases.ahead(low, following)
        if found is not None and len(low[following]) > 2:
            number = from_words(tokens, following, words)
            if number is not None and not number.ordinal:
                number.i = at
                return number
    half = words.cardinals.ahead(low, following)
    if half is not None and half[1] == HALF and low[following] not in words.fraction_nouns:
        number = from_words(tokens, following, words)
        if number is not None:
            number.i = at
            return number
    vague = words.vague.ahead(low, following)
    if vague is not None:
        return _vague(at, vague[0], vague[1], "~")
    fraction = words.fractions.ahead(low, following)
    if fraction is not None and _stands_as_fraction(low, following, fraction[0], words):
        number = _fraction_of(at, ONE, fraction)
        _scales(tokens, number, words)
        _sign(tokens, number, words)
        return number
    return _weak_one(tokens, at, words)


def _stands_as_fraction(low: list[str], at: int, after: int, words: Lexicon) -> bool:
    """Whether "a quarter", "un cinquième" is a part: "of" follows, or the word is nothing else than a fraction."""
    if after >= len(low) or words.of_after(low, after):
        return True
    if words.ordinals.ahead(low, at) is not None or words.periods.ahead(low, at) is not None:
        return not low[after][0].isalnum()
    return True


def _weak_one(tokens: Tokens, at: int, words: Lexicon) -> Number | None:
    """A number that begins with an article: "ein", "un"."""
    if tokens.low[at] not in words.weak:
        return _article_of_time(tokens.low, at, words)
    state = spelled.read(tokens.low, at, words)
    if state is None or state.ordinal:
        return None
    number = Number(at, state.after, state.value, _step_of(state), "words")
    number.weak = state.used == 1
    number.worded = bool(state.parts)
    number.scale = state.parts[0][1] if len(state.parts) == 1 and state.group is None else ONE
    return _finish_words(tokens, number, words)


def _article_of_time(low: list[str], at: int, words: Lexicon) -> Number | None:
    """ "An hour", "a dollar": one, unless the article makes a rate of it ("40 km an hour")."""
    following = at + 1
    if following >= len(low) or low[following] in words.ordinals.first or low[following] in words.fractions.first:
        return None
    if not (words.durations.ahead(low, following) or words.currencies.ahead(low, following)):
        return None
    if at and low[at - 1][0].isalnum() and low[at - 1] not in words.function_words:
        return None
    if at and not low[at - 1][0].isalnum() and low[at - 1] not in ",.;:(":
        return None
    number = Number(at, following, ONE, style="words")
    number.weak = True
    return number


def _governed(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether a comparator governs the word, so that it is no plural: "более тысячи", not "тысячи людей"."""
    return words.page.bare_genitive and words.qualifiers.behind(low, at) is not None


def _vague(at: int, after: int, value: Decimal, comparator: str) -> Number:
    number = Number(at, after, value, style="words")
    number.comparator = comparator
    number.trace.append("vague")
    return number


def _collective(at: int, found: tuple[int, Decimal]) -> Number:
    number = Number(at, found[0], found[1], style="words")
    number.scale = found[1]
    number.trace.append("collective")
    return number


def _fraction_of(at: int, above: Decimal, found: tuple[int, Decimal]) -> Number:
    number = Number(at, found[0], above / found[1], Decimal(0), "fraction")
    number.denominator = int(found[1])
    return number


def _leading_decimal(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ ",5" and ".5": a decimal mark glued to its digits, and nothing before it."""
    at = number.i - 1
    if not number.plain or at < 0 or tokens.low[at] not in ".," or not tokens.glued(number.i):
        return
    if tokens.glued(at) and (tokens.low[at - 1].isalnum() or tokens.low[at - 1] in ").]"):
        return
    if tokens.low[at] == "," and words.page.decimal != ",":
        return
    number.i = at
    number.value = Decimal(f"0.{number.whole}")
    number.step = ONE.scaleb(-len(number.whole))
    number.plain, number.worded = False, True


def _exponent(tokens: Tokens, number: Number) -> None:
    """ "5.5e-3", "5.5×10⁻³", "3.2 x 10^6"."""
    low, at = tokens.low, number.j
    if at >= len(low):
        return
    power = None
    if low[at] == "^" and tokens.glued(at):
        _power(tokens, number)
        return
    if low[at] == "e" and tokens.glued(at):
        power, after = _signed(tokens, at + 1)
    elif low[at] in ("x", "×", "·", "*") and at + 1 < len(low) and low[at + 1] == "10":
        after = at + 2
        if after < len(low) and low[after] == "^":
            after += 1
        power, after = _signed(tokens, after)
    if power is None or abs(power) > 60:
        return
    try:
        factor = Decimal(10) ** power
        number.value *= factor
        number.step *= factor
    except InvalidOperation:
        return
    number.j, number.plain, number.worded = after, False, True
    number.trace.append(f"exponent:{power}")


def _power(tokens: Tokens, number: Number) -> None:
    """ "2^3", "2.5^-1"."""
    power, after = _signed(tokens, number.j + 1)
    if power is None or abs(power) > LARGEST_POWER or not number.value:
        return
    number.value = POWERS.power(number.value, power)
    number.step = Decimal(0)
    number.j, number.plain, number.worded = after, False, True
    number.trace.append(f"power:{power}")


def _signed(tokens: Tokens, at: int) -> tuple[int | None, int]:
    sign, text = 1, ""
    low = tokens.low
    while at < len(low) and tokens.glued(at):
        word = "".join(_common.SUPERSCRIPTS.get(letter, letter) for letter in low[at])
        if word in ("-", "+") and not text:
            sign = -1 if word == "-" else 1
        elif word.isascii() and word.isdigit():
            text += word
        else:
            break
        at += 1
        if text and word == low[at - 1]:
            break
    return (sign * int(text), at) if text and len(text) < 4 else (None, at)


def _digit_fraction(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """ "3/4", "1 1/2"; never beside further slashes or digits (dates, ratios of large numbers)."""
    low, at = tokens.low, number.j
    if at < len(low) and low[at] in words.vulgar and len(tokens.gap(at)) <= 1:
        number.value = _vulgar(tokens, at, words, number.value).value
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


def _mixed(tokens: Tokens, number: Number, words: Lexicon) -> None:
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
        return _vulgar(tokens, at, words, Decimal(0)).value, at + 1
    if low[at].isdigit() and low[at].isascii() and len(low[at]) < 3:
        number = Number(at, at + 1, Decimal(low[at]))
        number.whole, number.plain = low[at], True
        _digit_fraction(tokens, number, words)
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


def _ordinal_mark(tokens: Tokens, number: Number, words: Lexicon) -> bool:
    """ "31st", "1er", "3-го", and "21." where the language writes ordinals with a dot."""
    low, at = tokens.low, number.j
    if at >= len(low) or number.value != number.value.to_integral_value() or number.style != "digits":
        return False
    if low[at] == "°" and not _degree_is_ordinal(tokens, number, at):
        return False
    if low[at] in words.ordinal_marks and tokens.glued(at) and _mark_stands(tokens, at):
        after = at + 1
    elif (low[at] == "." and tokens.glued(at) and tokens.low[at + 1 : at + 2] and low[at + 1] in RAISED) or (
        low[at] == "-"
        and at + 1 < len(low)
        and low[at + 1] in words.ordinal_marks
        and tokens.glued(at)
        and tokens.glued(at + 1)
    ):
        after = at + 2
    elif words.page.ordinal_dot and low[at] == "." and tokens.glued(at) and _dot_makes_ordinal(tokens, at, words):
        after = at + 1
    else:
        return False
    number.ordinal, number.j = True, after
    number.trace.append("ordinal mark")
    return True


def _degree_is_ordinal(tokens: Tokens, number: Number, at: int) -> bool:
    """ "1° gennaio" is an ordinal; "85°" and "70°F" are degrees."""
    after = at + 1
    return number.value <= 31 and (after >= len(tokens) or (len(tokens.low[after]) > 2 and not tokens.glued(after)))


def _mark_stands(tokens: Tokens, at: int) -> bool:
    """A mark of one letter is written small: "2o" is one, "2O" and "3М" are none."""
    written = tokens.written(at)
    return len(written) > 1 or not written.isupper()


def _dot_makes_ordinal(tokens: Tokens, dot: int, words: Lexicon) -> bool:
    following = dot + 1
    if following >= len(tokens) or not tokens.gap(following) or len(tokens.low[dot - 1]) > 3:
        return False
    word = tokens.written(following)
    if not word[0].isalpha() or words.months.ahead(tokens.low, following):
        return False
    before = tokens.low[dot - 2] if dot >= 2 else ""
    return word[0].islower() or before in words.function_words


def _scales(tokens: Tokens, number: Number, words: Lexicon) -> None:
    """Scale words and glued letters behind a number, several where they multiply ("mille millions")."""
    low = tokens.low
    if number.j < len(low) and tokens.glued(number.j) and number.style == "digits":
        letter = tokens.written(number.j)
        factor = words.suffixes.get(letter)
        if factor is not None:
            if _suffix_stands(letter, number):
                number.times(factor, number.j + 1, "suffix")
            else:
                number.suffix = factor
            return
    elif number.j + 1 < len(low) and number.style == "digits" and low[number.j + 1] in MONEY_SIGNS:
        factor = words.suffixes.get(tokens.written(number.j))
        if factor is not None and len(tokens.gap(number.j + 1)) <= 1:
            number.times(factor, number.j + 1, "suffix")
            return
    if number.value < 1 and number.style != "digits" and _scale_of_fraction(low, number, words):
        return
    while _times_scale(low, number, words, number.j):
        pass
    collective = words.collectives.ahead(low, number.j)
    if collective is not None:
        number.times(collective[1], collective[0], "collective")


def _suffix_stands(letter: str, number: Number) -> bool:
    """Whether a letter glued to digits multiplies even without a currency beside it."""
    if letter in GLUED_ALWAYS or (letter == "K" and number.step >= 1):
        return True
    if not letter.isascii():
        return letter.isupper()
    return letter.isupper() and number.step < 1 and letter not in ("K", "T")


def _scale_of_fraction(low: list[str], number: Number, words: Lexicon) -> bool:
    """ "Half a million", "a quarter of a million", "1/2 million", "трети миллиона"."""
    at = number.j
    if at < len(low) and low[at] in words.of_words:
        at += 1
    if at < len(low) and low[at] in words.articles:
        at += 1
    found = words.scales.ahead(low, at)
    if found is None or low[at] not in words.bare_scales:
        return False
    number.times(found[1], found[0], f"scale {low[at]}")
    number.weak = False
    if number.style == "fraction":
        number.style, number.step = "words", number.step or found[1] / 10
    return True


def _times_scale(low: list[str], number: Number, words: Lexicon, at: int) -> bool:
    if words.subunits.ahead(low, at):
        return False
    found = words.scales.ahead(low, at) or words.hundreds.ahead(low, at)
    if found is None or (number.scale != 1 and number.scale >= found[1]):
        return False
    if number.style == "words" and number.scale == 1 and number.value >= found[1]:
        return False
    after = found[0]
    if after < len(low) and low[after] == "." and not low[after - 1].endswith("."):
        abbreviated = len(low[after - 1]) <= 4 and low[after - 1] not in words.function_words
        after += 1 if abbreviated and after + 1 < len(low) else 0
    number.times(found[1], after, f"scale {low[found[0] - 1]}")
    return True


def _sign(tokens: Tokens, number: Number, words: Lexicon) -> None:
    at = number.i - 1
    if at < 0:
        return
    low = tokens.low
    if low[at] in words.negatives:
        if not _compared(low, at, words):
            number.weak = False
            number.i, number.value, number.plain = at, -number.value, False
    elif low[at] in SIGNS and tokens.glued(number.i) and not _joined_before(tokens, at):
        number.i, number.plain = at, False
        if low[at] == "-":
            number.value = -number.value


def _compared(low: list[str], at: int, words: Lexicon) -> bool:
    """Whether the negative word at token `at` is part of a comparator ("au moins", "more or less") or a subtraction."""
    found = words.qualifiers.behind(low, at + 1)
    return found is not None or (at > 0 and low[at - 1].isdigit())


def _joined_before(tokens: Tokens, at: int) -> bool:
    """Whether the sign at token `at` is glued to a word or number before it, or is a dash between words."""
    if at == 0:
        return False
    if tokens.glued(at):
        return tokens.low[at - 1] not in "(:;,=[<>≥≤~±$€£" or tokens.low[at - 1] == ""
    return False


def _decimal_words(low: list[str], number: Number, words: Lexicon) -> None:
    """ "Three point one four", "deux virgule cinq", "1 komma 5"."""
    at = number.j
    if at + 1 >= len(low) or low[at] not in words.decimal_words or number.scale != 1:
        return
    text, after = _decimals(low, at + 1, words)
    if not text or number.value != number.value.to_integral_value():
        return
    number.value += Decimal(f"0.{text}")
    number.step = ONE.scaleb(-len(text))
    number.j, number.worded, number.plain, number.weak = after, True, False, False
    number.trace.append("decimal words")


def _decimals(low: list[str], at: int, words: Lexicon) -> tuple[str, int]:
    """Digits behind a decimal word: digits, one number in words, or digit words one by one ("one four")."""
    if low[at].isascii() and low[at].isdigit():
        return low[at], at + 1
    zeros = ""
    while (found := words.cardinals.ahead(low, at)) is not None and not found[1]:
        zeros, at = zeros + "0", found[0]
    state = spelled.read(low, at, words)
    if state is None or state.ordinal or state.value != state.value.to_integral_value():
        return zeros, at
    text, at = format(state.value, "f"), state.after
    while state.value < 10 and (found := words.cardinals.ahead(low, at)) is not None and 0 <= found[1] < 10:
        if found[1] != found[1].to_integral_value():
            break
        text, at = text + format(found[1], "f"), found[0]
    return zeros + text, at


def _spelled_fraction(low: list[str], number: Number, words: Lexicon) -> None:
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


def _year_pair(low: list[str], number: Number, words: Lexicon) -> None:
    """ "Nineteen seventy-three": two numbers of two digits make a year."""
    if not 13 <= number.value <= 20 or number.scale != 1 or number.value != number.value.to_integral_value():
        return
    state = spelled.read(low, number.j, words)
    if state is None or state.ordinal or state.parts or not 10 <= state.value <= 99:
        return
    number.value = number.value * 100 + state.value
    number.j = state.after
    number.whole = format(number.value, "f")
    number.trace.append("year pair")


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
