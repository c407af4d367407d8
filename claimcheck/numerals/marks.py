"""Marks around a literal of digits: decimal mark in front, exponent, ordinal mark, sign; whether anything goes on."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.languages import _currencies, _international
from claimcheck.lexicon import Lexicon
from claimcheck.numerals._shape import Number
from claimcheck.tokens import SENTENCE_ENDS, Tokens
from claimcheck.units import SCALES_OF_DEGREES, TEMPERATURES
from claimcheck.values import HUNDRED, ONE, TEN

GROWING = roles.DIGITS | roles.NUMBER | roles.GROWS
"""Roles of what may be part of a number behind its first word or digits."""
RAISED = frozenset("ºª°")
LARGEST_POWER, HIGHEST_POWER = 40, 60
"""How many digits a power of any base may have, and which power of ten is still read."""
POWERS = Context(prec=28)
LEADING_SIGNS = frozenset("-+")
LONGEST_CELL, DASH_WORD = 40, 3
"""Letters of the longest text that may be one cell, and of the shortest word that a dash stands behind."""
CELL_EDGES = frozenset("\t|")
DEGREES_REACH, DASH_REACH = 6, 12
"""How many tokens behind a number are searched for its degrees, and for the dash that closes an insertion."""


def goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether what stands behind a number may be part of it."""
    if at >= len(tokens.roles):
        return False
    if tokens.roles[at] & GROWING:
        return True
    return tokens.low[at] == "." and (lexicon.page.ordinal_dot or tokens.glued(at + 1))


def leading_decimal(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """ ",5" and ".5": a decimal mark glued to its digits, and nothing before it."""
    at = number.i - 1
    if not number.plain or at < 0 or tokens.low[at] not in ".," or not tokens.glued(number.i):
        return
    if tokens.glued(at) and (tokens.low[at - 1].isalnum() or tokens.low[at - 1] in ").]"):
        return
    if tokens.low[at] == "," and lexicon.page.decimal != ",":
        return
    number.i = at
    number.value = Decimal(f"0.{number.whole}")
    number.step = ONE.scaleb(-len(number.whole))
    number.plain, number.worded = False, True


def _power_of_ten(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """The power in "e-3", "×10⁻³" and "x 10^6", and the token after it; None where there is none."""
    low = tokens.low
    if low[at] == "e" and tokens.glued(at):
        return _signed(tokens, at + 1)
    if low[at] not in ("x", "×", "·", "*") or low[at + 1 : at + 2] != ["10"]:
        return None, at
    return _signed(tokens, at + 2 + (low[at + 2 : at + 3] == ["^"]))


def exponent(tokens: Tokens, number: Number) -> None:
    """ "5.5e-3", "5.5×10⁻³", "3.2 x 10^6"."""
    low, at = tokens.low, number.j
    if at >= len(low):
        return
    if low[at] == "^" and tokens.glued(at):
        _power(tokens, number)
        return
    power, after = _power_of_ten(tokens, at)
    if power is None or abs(power) > HIGHEST_POWER:
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
        word = "".join(_international.SUPERSCRIPTS.get(letter, letter) for letter in low[at])
        if word in ("-", "+") and not text:
            sign = -1 if word == "-" else 1
        elif word.isascii() and word.isdecimal():
            text += word
        else:
            break
        at += 1
        if text and word == low[at - 1]:
            break
    return (sign * int(text), at) if text and len(text) < 4 else (None, at)


def ordinal(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "31st", "1er", "3-го", and "21." where the language writes ordinals with a dot."""
    low, at = tokens.low, number.j
    if at >= len(low) or number.value != number.value.to_integral_value() or number.style != "digits":
        return False
    if low[at] == "°" and not _degree_is_ordinal(tokens, number, at, lexicon):
        return False
    if low[at] in lexicon.stones and (number.value % TEN != 1 or number.value % HUNDRED == TEN + 1):
        return False
    if low[at] in lexicon.ordinal_marks and _mark_stands(tokens, at, lexicon) and _belongs(tokens, at, lexicon):
        after = at + 1
    elif _dotted_mark(tokens, at, lexicon) or (
        low[at] == "-"
        and at + 1 < len(low)
        and low[at + 1] in lexicon.ordinal_marks
        and tokens.glued(at)
        and tokens.glued(at + 1)
    ):
        after = at + 2
    elif lexicon.page.ordinal_dot and low[at] == "." and tokens.glued(at) and _dot_makes_ordinal(tokens, at, lexicon):
        after = at + 1
    else:
        return False
    number.ordinal, number.j = True, after
    number.trace.append("ordinal mark")
    return True


def _dotted_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "1.º", "3.er": whether a dot parts the sign or the letters of an ordinal from its digits, and all are glued."""
    low, mark = tokens.low, at + 1
    if low[at] != "." or not tokens.glued(at) or mark >= len(low):
        return False
    lettered = len(low[mark]) > 1 and tokens.glued(mark) and low[mark] in lexicon.ordinal_marks
    return low[mark] in RAISED or lettered


def _degree_is_ordinal(tokens: Tokens, number: Number, at: int, lexicon: Lexicon) -> bool:
    """ "1° gennaio", "il 12°" and "il suo 150° gol" are ordinals, as is "3° su 198"; "85°" and "70°F" are degrees."""
    after = at + 1
    lettered = after < len(tokens.low) and tokens.glued(after) and tokens.low[after][0].isalnum()
    before = tokens.low[number.i - 1] if number.i else ""
    if before in lexicon.day_leads and not lettered:
        return True
    named = after < len(tokens.low) and len(tokens.low[after]) > 2 and not tokens.glued(after)
    if lexicon.ratios.ahead(tokens.low, after) is not None and tokens.low[after + 1 : after + 2] and not lettered:
        return tokens.low[after + 1].isdecimal()
    if before in lexicon.noun_leads and named and not lexicon.known.ahead(tokens.low, after):
        return True
    opens = not number.i or before in SENTENCE_ENDS
    if named and opens and tokens.low[after] not in lexicon.grammar:
        return not lexicon.known.ahead(tokens.low, after)
    return number.value <= 31 and (after >= len(tokens.low) or named)


def _mark_stands(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """A mark of one letter is written small: "2o" is one, "2O" and "3М" are none, nor is the cross in "60х85".

    Letters in both cases are a unit, "5mA", as is a Cyrillic one that stands for one, "5м", before no noun in the
    case of the ordinal ("в 5м классе").
    """
    written, after = tokens.written(at), at + 1
    if len(written) > 1:
        return written.islower() or written.isupper() or not written.isalpha()
    crossed = tokens.glued(after) and tokens.low[after].isdecimal()
    measures = not written.isascii() and lexicon.units.ahead(tokens.low, at) is not None
    if measures and after < len(tokens.low) and tokens.low[after].endswith(lexicon.page.ordinal_cases):
        measures = tokens.low[after] in lexicon.grammar
    return not (written.isupper() or crossed or measures)


def _belongs(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an ordinal mark is glued to its digits, or parted by a space and followed by a word ("2 ème jour")."""
    if tokens.glued(at):
        return True
    if tokens.low[at] not in lexicon.page.spaced_marks or not (
        len(tokens.gap(at)) == 1 and tokens.gap(at + 1).isspace()
    ):
        return False
    return at + 1 < len(tokens.low) and tokens.low[at + 1][0].isalpha() and tokens.written(at).islower()


def _dot_makes_ordinal(tokens: Tokens, dot: int, lexicon: Lexicon) -> bool:
    following = dot + 1
    if following >= len(tokens.low) or not tokens.gap(following) or not _may_rank(tokens, dot - 1, lexicon):
        return False
    word = tokens.written(following)
    if not word[0].isalpha() or lexicon.months.ahead(tokens.low, following):
        return False
    if word[0].islower() or lexicon.periods.ahead(tokens.low, following) or lexicon.turns.ahead(tokens.low, following):
        return True
    before = tokens.low[dot - 2] if dot >= 2 else ""
    listed = before == "," and dot > 2 and not tokens.low[dot - 3].isdecimal()
    return before == "(" or ((listed or before in lexicon.grammar) and tokens.low[following] not in lexicon.grammar)


def _may_rank(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether digits are few enough for a rank; four of them behind an article, if they are unlikely to be a year."""
    digits, before = tokens.low[at], tokens.low[at - 1] if at else ""
    if len(digits) != YEAR_DIGITS:
        return len(digits) < YEAR_DIGITS
    return not is_likely_year(int(digits)) and (before in lexicon.determiners or before in lexicon.possessives)


def sign(tokens: Tokens, number: Number, lexicon: Lexicon) -> None:
    """Take in the sign or the word of a sign before a number: "-3", "minus seven", "+2°C"."""
    at = number.i - 1
    if at < 0:
        return
    low = tokens.low
    if low[at] in lexicon.negatives:
        if not _compared(low, at, lexicon):
            number.weak = False
            number.i, number.value, number.plain = at, -number.value, False
    elif low[at] in lexicon.positives and _degrees(low, number.j, lexicon):
        number.i, number.plain = at, False
    elif low[at] in LEADING_SIGNS and _signs(tokens, number, at, lexicon):
        number.i, number.plain = at, False
        if low[at] == "-":
            number.value = -number.value


def _signs(tokens: Tokens, number: Number, at: int, lexicon: Lexicon) -> bool:
    """Whether the mark before a number is its sign, and no dash."""
    if tokens.glued(number.i):
        return not _joined_before(tokens, at)
    if tokens.low[at] == "+" or len(tokens.gap(number.i)) != 1:
        return False
    if tokens.written(at) == "−" and (
        at == 0 or not (tokens.low[at - 1][-1].isdecimal() or tokens.low[at - 1] in ")]")
    ):
        return True
    return _fills_cell(tokens, at, number.j) or _temperature(tokens, number, at, lexicon)


def _fills_cell(tokens: Tokens, at: int, after: int) -> bool:
    """Whether tokens are all of a short text or of a cell: "- 5" there is a number, "- 5 people" in a list is none."""
    text, start, end = tokens.text, tokens.start[at], tokens.end[after - 1]
    before, behind = text[max(0, start - 2) : start].strip(" "), text[end : end + 2].strip(" ")
    if len(text) <= LONGEST_CELL and text[:start].strip() == "" and text[end:].strip() == "":
        return True
    return before[-1:] in CELL_EDGES and behind[:1] in CELL_EDGES


def _temperature(tokens: Tokens, number: Number, at: int, lexicon: Lexicon) -> bool:
    """ "Il fait - 20 °C", "from - 20 to - 5 degrees": a minus with a space before a temperature."""
    low, after = tokens.low, number.j
    if at == 0:
        alone = len(tokens.text) <= LONGEST_CELL and not tokens.text[: tokens.start[at]].strip()
        return alone and "\n" not in tokens.text.strip() and _degrees(low, after, lexicon) is not None
    if (
        tokens.written(at) == "—"
        or "\n" in tokens.gap(at)
        or not low[at - 1].isalpha()
        or lexicon.units.behind(low, at)
    ):
        return False
    if _leads(low, at, lexicon):
        return any(_degrees(low, step, lexicon) for step in range(after, min(after + DEGREES_REACH, len(low))))
    scale = _degrees(low, after, lexicon) if tokens.written(at) != "–" else None
    return scale in SCALES_OF_DEGREES and len(low[at - 1]) >= DASH_WORD and "-" not in low[after : after + DASH_REACH]


def _leads(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the word before a token is one of grammar or opens or joins a range, so that no dash can stand there."""
    if low[at - 1] in lexicon.function_words or any(low[at - 1] == opening[-1] for opening, _ in lexicon.between):
        return True
    return bool(lexicon.range_words.behind(low, at) or lexicon.qualifiers.behind(low, at))


def _degrees(low: list[str], at: int, lexicon: Lexicon) -> str | None:
    found = lexicon.units.ahead(low, at)
    if found is not None:
        return found[1] if found[1] in TEMPERATURES else None
    if low[at : at + 1] != ["°"]:
        return None
    return {"c": "degC", "f": "degF"}.get("".join(low[at + 1 : at + 2]), "degree")


def _compared(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the negative word at token `at` is part of a comparator ("au moins", "more or less") or a subtraction.

    So is one behind a level and a comma ("3,6 %, menos 0,2 pontos").
    """
    found = lexicon.qualifiers.behind(low, at + 1)
    level = at > 1 and low[at - 1] == "," and lexicon.share_before(low, at - 1)
    return found is not None or level or (at > 0 and low[at - 1].isdecimal()) or _differs(low, at + 1, lexicon)


def _differs(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Menos 2.000 do que": whether words of comparison stand behind the digits at a token."""
    after = at
    while after < len(low) and (low[after].isdecimal() or low[after] in ".,"):
        after += 1
    stepped = after + (after < len(low) and low[after] in lexicon.of_words)
    return at < after and stepped < len(low) and low[stepped] in lexicon.than - lexicon.of_words


def _joined_before(tokens: Tokens, at: int) -> bool:
    """Whether the sign at token `at` is glued to a word or number before it, or is a dash between words."""
    if at == 0:
        return False
    if not tokens.glued(at):
        return False
    before = tokens.low[at - 1]
    if before in _currencies.CURRENCY_SIGNS and at > 1 and tokens.glued(at - 1) and tokens.low[at - 2].isdecimal():
        return True
    return before not in "(:;,=[<>≥≤~±…" and before not in _currencies.CURRENCY_SIGNS
