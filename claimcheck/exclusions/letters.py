"""Digits with letters glued before or behind them: "A320", "COVID-19", "737F", "5G"."""

from __future__ import annotations

from claimcheck.exclusions._shape import CODES, UNIT_LETTERS, Stretch, chunk_after, grouping_mark, known_word, measured
from claimcheck.languages import _currencies
from claimcheck.languages._international import CROSSES, SCALE_LETTERS
from claimcheck.lexicon import Lexicon
from claimcheck.lexicon.prefixes import told_as_heat
from claimcheck.numerals import GROUP_DIGITS
from claimcheck.tokens import Tokens

PARTS_OF_YEAR = {"quarter": 4, "half": 2}
QUARTERS = frozenset("1234")
PART_GROUP, LONGEST_ACRONYM = 3, 4
"""Digits of a group in the number of a spare part, and letters that a hyphen joins to digits ("HA-30")."""
SHORT = 2
"""Letters that a word for a scale has more of."""
METERS, CENTIMETER_DIGITS = frozenset("123456789"), 2
"""Metres before their centimetres, and the digits of these ("1m80")."""
MONEY_LETTERS = frozenset(form for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms if form.isalpha())
LONGEST_PRICE = 6
"""Digits without groups of an amount with the letters of its currency in small ("rs500000")."""
GENERATION = "G"
"""The letter behind one digit that names a mobile network ("5G"), a scale elsewhere."""
LARGE = "M"
"""The letter for a million, which no four digits stand before ("6120M")."""
LINES = frozenset("144 240 360 480 540 576 720 1080 1440 2160 4320".split())
"""Lines of a picture, which the letter of the penny follows ("1080p")."""
SCREENS = frozenset("48")
"""Thousands of columns of a screen ("4K")."""
SMALLER_UNITS = {
    "h": ("min", "m", "mn"), "hr": ("", "min", "m"), "hrs": ("", "min", "m"), "min": ("s", "sec", "seg"),
    "mn": ("s", "sec"),
}  # fmt: skip
"""What may be glued behind the digits that are glued behind a unit of time."""
NEVER_GLUED = frozenset(("A", "F", "C", "J", "N", "a", "d", "b", "in", "K", "S"))


def ahead_of_digits(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "A320", "COVID-19", "H2O": letters glued before the digits, also over a hyphen."""
    if at == 0:
        return None
    before = at - 1
    if tokens.low[before] == "-" and tokens.glued(at) and before > 0:
        return _after_hyphen(tokens, at, lexicon)
    if tokens.low[before] == "." and tokens.glued(at) and before > 0:
        return _after_dot(tokens, at)
    if tokens.low[before] == "^" and tokens.glued(at) and before > 0 and tokens.low[before - 1].isalpha():
        return at + 1, "part of a formula"
    if not tokens.glued(at) or not tokens.low[before][0].isalpha() or _is_exponent(tokens, before):
        return None
    if _is_minutes(tokens, at) or _is_glued_year(tokens, at, lexicon) or _is_iso_week(tokens, at):
        return None
    letters = tokens.written(before)
    if _is_postcode(tokens, at, letters):
        return at + 3, "postal code"
    money = letters.lower() in MONEY_LETTERS and not (letters.islower() and len(tokens.low[at]) > LONGEST_PRICE)
    money = money or (letters in _currencies.SCALED_SIGNS and _has_scale(tokens, at, lexicon))
    if (letters in CODES and not _is_named(tokens, at, letters)) or money or _may_precede(tokens, at, letters, lexicon):
        return None
    if lexicon.months.ahead(tokens.low, before) or (letters.islower() and letters in lexicon.in_words):
        return None
    if _are_centimeters(tokens, at):
        return None
    return _whole_code(tokens, chunk_after(tokens, at)), "part of an identifier"


def _is_named(tokens: Tokens, at: int, letters: str) -> bool:
    """ "ESP32", "COP26": a code of a currency that begins names, and digits too few for an amount in it."""
    grouped = tokens.glued(at + 1) and tokens.glued(at + 2) and tokens.low[at + 1] in ".,"
    return letters in _currencies.NAMING_CODES and len(tokens.low[at]) < PART_GROUP and not grouped


def _after_dot(tokens: Tokens, at: int) -> Stretch:
    """ "H.264", "X.509": a single capital letter and a dot glued before digits that no letter of money goes with."""
    letter = tokens.written(at - 2)
    if len(letter) > 1 or not letter.isupper() or letter.lower() in MONEY_LETTERS or letter in _currencies.SCALED_SIGNS:
        return None
    single = tokens.glued(at - 1) and not tokens.glued(at - 2) and len(tokens.low[at]) >= SHORT
    return (chunk_after(tokens, at), "part of an identifier") if single else None


def _has_scale(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a scale stands behind an amount ("R500 million", "R1.2bn"), or thousands are in it ("K5,000").

    It is a word, more than one letter, or the "m" behind three digits ("R186m").
    """
    low, after = tokens.low, at + 1
    if _is_grouped(tokens, at):
        return True
    while after + 1 < len(low) and low[after] in ".," and tokens.glued(after) and low[after + 1].isdecimal():
        after += 2
    if after < len(low) and tokens.glued(after):
        hyphened = low[after] == "-" and _is_scale(low, after + 1, lexicon)
        ended = after + 1 >= len(low) or not (tokens.glued(after + 1) and low[after + 1][0].isalnum())
        if tokens.written(after) == "m" and len(low[at]) == GROUP_DIGITS and ended:
            return True
        short = len(low[after]) > 1 and (low[after] in SCALE_LETTERS or lexicon.scales.ahead(low, after) is not None)
        return hyphened or short
    return _is_scale(low, after, lexicon)


def _is_grouped(tokens: Tokens, at: int) -> bool:
    """Whether a comma and three digits are glued behind the digits at a token, and no letter behind these."""
    low, after = tokens.low, at + 3
    lettered = after < len(low) and tokens.glued(after) and low[after][0].isalpha()
    return grouping_mark(tokens, at) == "," and not lettered


def _is_scale(low: list[str], at: int, lexicon: Lexicon) -> bool:
    return at < len(low) and len(low[at]) > SHORT and lexicon.scales.ahead(low, at) is not None


def _is_postcode(tokens: Tokens, at: int, letters: str) -> bool:
    """ "LE19 1WZ": a British postal code whose first part ends with the digits at token `at`."""
    after = at + 1
    if after + 1 >= len(tokens.low) or len(letters) > 2 or not letters.isupper() or len(tokens.low[at]) > 2:
        return False
    unit = tokens.written(after + 1)
    parts = len(tokens.low[after]) == 1 and tokens.low[after].isdecimal() and len(unit) == 2 and unit.isupper()
    return parts and tokens.gap(after) == " " and tokens.glued(after + 1)


def _may_precede(tokens: Tokens, at: int, letters: str, lexicon: Lexicon) -> bool:
    """ "Q3", "FY20", "x5": letters that may stand before digits when no letter follows them."""
    following, low, digits = at + 1, letters.lower(), tokens.low[at]
    if low in CROSSES:
        named = letters == "X" and at > 1 and tokens.gap(at - 1) == " " and tokens.written(at - 2)[0].isupper()
        return not named and not (
            tokens.glued(following) and tokens.low[following] not in CROSSES and tokens.low[following][0].isalpha()
        )
    if tokens.glued(following) and tokens.low[following][0].isalpha():
        return False
    period = lexicon.period_codes.get(low, "")
    return period == "year" or (len(digits) == 1 and int(digits) <= PARTS_OF_YEAR.get(period, 0))


def _whole_code(tokens: Tokens, after: int) -> int:
    """The end of a code written in groups ("ES91 2100 0418 4502"): three more, or two that cannot be thousands."""
    last = after
    while last < len(tokens.low) and tokens.gap(last) == " " and _code_group(tokens, last):
        last = chunk_after(tokens, last)
    short = any(len(tokens.low[group]) == 3 for group in range(after, last))
    return last if last - after >= (3 if short else 2) else after


def _is_exponent(tokens: Tokens, at: int) -> bool:
    """Whether the letter e stands between digits, a sign behind it or none ("4e14", "9.83e-3")."""
    low, after = tokens.low, at + 1
    if low[at] != "e" or not at or not (tokens.glued(at) and low[at - 1].isdecimal()) or after >= len(low):
        return False
    return tokens.glued(after) and (low[after].isdecimal() or low[after] in "+-")


def _is_part_of_year(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "2018Q4", "18H1", "4Q18", "1H 2018": a quarter or half and its year."""
    part = at + 2
    if tokens.low[at + 1] not in lexicon.period_codes or part >= len(tokens.low):
        return False
    if tokens.low[at] in QUARTERS:
        year = tokens.low[part]
        whole = len(year) == 4 or _is_glued_year(tokens, part, lexicon)
        return tokens.written(at + 1).isupper() and year.isdecimal() and whole
    if len(tokens.low[at]) not in (2, 4) or not tokens.glued(part):
        return False
    whole = not (tokens.glued(part + 1) and tokens.low[part + 1][0].isalnum())
    return tokens.low[part] in QUARTERS and whole


def _is_glued_year(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the digits of a year are glued to a letter that has one digit glued before it ("4Q18", "2T2020")."""
    if len(tokens.low[at]) not in (2, 4) or at < 2 or not (tokens.glued(at) and tokens.glued(at - 1)):
        return False
    if at + 1 < len(tokens.low) and tokens.glued(at + 1) and tokens.low[at + 1][0].isalpha():
        return False
    return tokens.low[at - 2] in QUARTERS and tokens.low[at - 1] in lexicon.period_codes


def _is_iso_week(tokens: Tokens, at: int) -> bool:
    """The week of "2021-W14": two digits behind a W that a year stands before."""
    year = at - 2 - (tokens.low[at - 2] == "-")
    told = year >= 0 and tokens.written(at - 1) == "W" and len(tokens.low[at]) == SHORT
    return (
        told
        and all(map(tokens.glued, range(year + 1, at)))
        and len(tokens.low[year]) == 4
        and tokens.low[year].isdecimal()
    )


def _is_minutes(tokens: Tokens, at: int) -> bool:
    """ "1h20min", "1h20m", "2min30s", "1hr30": digits between a larger and a smaller unit of time, or at the end."""
    if not (at > 1 and tokens.glued(at - 1) and tokens.low[at - 2].isdecimal()) or len(tokens.low[at]) > SHORT:
        return False
    behind = tokens.low[at + 1] if tokens.glued(at + 1) and at + 1 < len(tokens.low) else ""
    return behind in SMALLER_UNITS.get(tokens.low[at - 1], ())


def _code_group(tokens: Tokens, at: int) -> bool:
    """Whether token `at` begins a group of a code: up to four digits, or a capital letter glued to digits."""
    if tokens.low[at].isdecimal():
        return len(tokens.low[at]) <= 4
    letter = tokens.low[at].isalpha() and len(tokens.low[at]) == 1
    return letter and tokens.glued(at + 1) and tokens.low[at + 1].isdecimal()


def _are_centimeters(tokens: Tokens, at: int) -> bool:
    """ "1m80": two digits glued to one and the letter of the metre, and nothing to them."""
    if at < 2 or tokens.written(at - 1) != "m" or len(tokens.low[at]) != CENTIMETER_DIGITS:
        return False
    apart = not tokens.glued(at + 1) or not tokens.low[at + 1][0].isalnum()
    return tokens.glued(at - 1) and tokens.low[at - 2] in METERS and not tokens.glued(at - 2) and apart


def _after_hyphen(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    word = at - 2
    if _is_exponent(tokens, word):
        return None
    letters = tokens.written(word)
    if not letters[0].isalpha() or (tokens.glued(word) and tokens.low[word - 1].isdecimal()):
        return None
    low = tokens.low[word]
    if not tokens.glued(at - 1):
        acronym = len(letters) > 1 and letters.isupper() and letters not in CODES
        return (chunk_after(tokens, at), "part of a name") if acronym else None
    dated = lexicon.months.ahead(tokens.low, word) or lexicon.parts_of_period.ahead(tokens.low, word)
    initial = len(letters) == 1 and letters.isupper()
    leads = low in lexicon.year_leads or (low in lexicon.qualifiers.first and not _is_age_group(tokens, at))
    end = chunk_after(tokens, at)
    currency = letters in CODES and end == at + 1
    acronym = letters.isupper() and 1 < len(letters) <= LONGEST_ACRONYM and tokens.written(at - 1) == "-"
    leads = not acronym and ((leads and not initial) or lexicon.meanings.is_magnitude(low))
    leads = leads or _is_range(tokens, at, lexicon)
    return None if dated or currency or leads else (end, "part of a name")


def _is_age_group(tokens: Tokens, at: int) -> bool:
    """ "The Under-21 side": a bound in a capital within a sentence, over a hyphen before few years."""
    word = at - 2
    inside = word > 0 and tokens.low[word - 1][0].isalnum()
    return inside and tokens.written(word).istitle() and len(tokens.low[at]) == SHORT


def _is_range(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "500 g–1 kg", "30 minutes–2 hours": a unit behind either number, and a dash that is no hyphen between them."""
    unit = at - 2
    if tokens.written(at - 1) not in "–—" or unit < 1 or not tokens.low[unit - 1].isdecimal():
        return False
    return measured(tokens, unit, lexicon) and measured(tokens, at + 1, lexicon)


def _is_grade(tokens: Tokens, letter: int) -> bool:
    """ "5W-30", "10W-40": a capital letter between digits, over a hyphen."""
    dash = letter + 1
    if not (tokens.written(letter).isupper() and len(tokens.low[letter]) == 1 and tokens.glued(dash)):
        return False
    if tokens.low[dash] != "-" or not tokens.glued(dash + 1) or not tokens.low[dash + 1].isdecimal():
        return False
    return not (tokens.glued(dash + 2) and tokens.low[dash + 2].isalpha())


def _is_load(tokens: Tokens, at: int) -> bool:
    """ "R17 94W": what a tyre bears, behind the size of its rim."""
    return at > 1 and tokens.low[at - 2] == "r" and tokens.glued(at - 1) and tokens.low[at - 1].isdecimal()


def _goes_on_in_digits(tokens: Tokens, at: int) -> bool:
    """Whether digits are glued on behind the letter of a code ("8412B3F")."""
    return at < len(tokens.low) and tokens.glued(at) and tokens.low[at].isdecimal()


def _behind_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether an amount in digits and "and" stand before: "$20 and 43c"."""
    low = tokens.low
    return at > 2 and low[at - 1] in lexicon.joiners and low[at - 2].isdecimal() and _follows_sign(tokens, at - 2)


def _follows_sign(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens.low[at - 1] in "$€£¥"


def behind_digits(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "737F", "5G", "06A 115 561 B": letters glued behind the digits that are no unit, suffix or ending."""
    end = _end_of_identifier(tokens, at, lexicon)
    return (_past_part(tokens, end), "part of an identifier") if end is not None else None


def _end_of_identifier(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    after = at + 1
    if not tokens.glued(after) or not tokens.low[after][0].isalpha():
        return None
    if _is_model(tokens, at):
        return chunk_after(tokens, at)
    if _is_of_amount(tokens, at, lexicon):
        return None
    if _is_designation(tokens, at, lexicon):
        return chunk_after(tokens, at)
    if _is_ending(tokens, after, lexicon):
        return None
    letters = tokens.written(after)
    if _is_capital(letters) and not letters.isascii():
        return chunk_after(tokens, after)
    return None if _is_unit_or_word(tokens, at, lexicon) else chunk_after(tokens, at)


def _is_model(tokens: Tokens, at: int) -> bool:
    """Whether letters behind digits tell a grade, a load, or the size of a screen ("4K", "1080p")."""
    letters = tokens.written(at + 1)
    if _is_grade(tokens, at + 1) or _is_load(tokens, at):
        return True
    if letters == "K":
        return tokens.low[at] in SCREENS and not _follows_sign(tokens, at)
    return letters == "p" and tokens.low[at] in LINES


def _is_of_amount(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether what is glued behind digits belongs to a year or to an amount: "3Q17", "5US$", "$20 and 43c"."""
    after = at + 1
    if after + 1 < len(tokens.low) and tokens.low[after + 1] == "$" and tokens.glued(after + 1):
        return True
    return _is_part_of_year(tokens, at, lexicon) or (
        tokens.written(after) in _currencies.CENTS and _behind_amount(tokens, at, lexicon)
    )


def _is_designation(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a letter behind digits makes a name of them: "5G", "10000M", or a scale's letter with digits behind."""
    letters, number = tokens.written(at + 1), tokens.low[at]
    if letters == GENERATION and len(number) == 1 and not (tokens.glued(at) and at):
        return True
    if letters == LARGE and len(number) > PART_GROUP and not (_follows_sign(tokens, at) or tokens.glued(at)):
        return True
    return _is_capital(letters) and letters in lexicon.suffixes and _goes_on_in_digits(tokens, at + 2)


def _is_ending(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether letters behind digits are a suffix, an ending, a currency, a unit, a sign, or a word of some length."""
    letters, low = tokens.written(at), tokens.low[at]
    if letters in lexicon.suffixes or letters in CODES or low in MONEY_LETTERS:
        return True
    if low in lexicon.ordinal_marks and not _is_capital(letters) and not _labels_noun(tokens, at, lexicon):
        return True
    if letters in UNIT_LETTERS and letters not in NEVER_GLUED:
        return True
    if letters in lexicon.decade_endings or low in CROSSES or _is_exponent(tokens, at):
        return True
    return len(low) > 2 and known_word(tokens, at, lexicon)


def _labels_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Сполука 5а": a single letter without the hyphen of an ordinal, and a word before the digits."""
    before, letter = at - 2, tokens.written(at)
    single = len(letter) == 1 and not letter.isascii() and lexicon.page.declined
    return single and before >= 0 and tokens.low[before].isalpha() and tokens.low[before] not in lexicon.grammar


def _is_unit_or_word(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether letters that seldom stand for a unit behind digits, or short words, do: "20C", "31F" told as heat."""
    after = at + 1
    letters = tokens.written(after)
    if letters == "F":
        return told_as_heat(lexicon, tokens.low, at)
    if _is_capital(letters) and letters not in UNIT_LETTERS:
        return False
    if letters == "A" and not (tokens.glued(after + 1) and tokens.low[after + 1] in "·*/"):
        return False
    return letters in ("C", "K", "in") or known_word(tokens, after, lexicon)


def _is_capital(letters: str) -> bool:
    return len(letters) == 1 and letters.isupper()


def _past_part(tokens: Tokens, after: int) -> int:
    """The token after the number of a spare part, "06A 115 561 B": two groups of three digits, nothing counted."""
    last = after + 2
    groups = range(after, min(last, len(tokens.low)))
    if len(groups) < 2 or not all(
        tokens.gap(at) == " " and len(tokens.low[at]) == PART_GROUP and tokens.low[at].isdecimal() for at in groups
    ):
        return after
    ends = last >= len(tokens.low) or not tokens.low[last][0].isalpha() or tokens.written(last).isupper()
    return last if ends else after
