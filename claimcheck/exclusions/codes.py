"""Codes written in several parts: file numbers, dimensions, digital object identifiers."""

from __future__ import annotations

import regex

from claimcheck.calendar.years import is_likely_year
from claimcheck.exclusions import citations
from claimcheck.exclusions._shape import (
    CODES,
    TIMES,
    UNIT_LETTERS,
    Stretch,
    chunk_after,
    known_word,
    line_has_plain_words,
    measured,
    unlisted,
    until,
)
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import Tokens

DOI = regex.compile(r"10\.[0-9]{4,9}/\S")
REGISTER = regex.compile(r"[0-9]+:[0-9]+:(?:[0-9]{3,}+|[0-9]+:[0-9])")
NO_SYMBOLS = frozenset("KFCQ")
"""Units of temperature that nobody joins to a number with a hyphen ("10-K")."""
SUBSTANCE = regex.compile(r"[1-9][0-9]{1,6}-[0-9]{2}-[0-9](?![\p{L}0-9-])")
LAST_DAY, LAST_MONTH = 31, 12
ROMAN = frozenset("IVX")
LONG_PART = 5
PLATE_LETTERS = 2
"""Letters behind the hyphen of a number plate."""
GROUP = 4
POSTAL = ((4, 3), (5, 3))
"""Digits of the two parts of postal codes."""
BAND, DIAL = "FM", range(64, 109)
"""The band of radio stations, and its megahertz."""
DEGREES = frozenset("CF")
"""Letters of degrees behind which a slash leads to those of another oven ("200C/180C")."""
YEARLY = 3
"""Digits of what is numbered within a year ("2023-112"); two or four may be a second year."""
HIDING = frozenset("*•∙")
LONGEST_CLASS, QUOTES = 2, frozenset('«"“„')
"""Digits of a class of a school."""
RELAY, LEGS = "4", frozenset("50 100 200 400 800".split())
METRES = frozenset("mм")
"""Runners and metres of relays ("4x100 m"), and the letter behind."""
LONGEST_RUN = 10
"""Digits that nobody writes without groups when they count something."""


def read(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """The code that begins with the digits at a token: what is glued on behind them tells which it may be."""
    mark, found = tokens.low[at + 1] if tokens.glued(at + 1) else "", None
    if mark == "-":
        found = (
            _hour_of(tokens, at, words)
            or _class_letter(tokens, at)
            or _of_series(tokens, at, words)
            or _substance(tokens, at)
            or _parted(tokens, at, words)
            or _lettered(tokens, at, words)
            or _in_one(tokens, at, words)
        )
    elif mark == "/":
        found = _lettered(tokens, at, words) or _behind_register(tokens, at)
    elif mark == ":":
        found = _register(tokens, at)
    elif mark == ".":
        found = _doi(tokens, at)
    elif mark == "h":
        found = _half_of_release(tokens, at)
    if mark and mark in ".,":
        found = found or _station(tokens, at, at + 3) or _engine(tokens, at, words)
    found = found or _after_slash(tokens, at, words) or _card(tokens, at, words)
    return found or citations.glued(tokens, at, mark, words) or apart(tokens, at, words)


def apart(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """The few codes that digits with white space on both sides can begin; the word behind tells which."""
    if at > 1 and tokens.gap(at - 1) == "-" and _is_plate(tokens, at):
        return at + 1, "identifier"
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    if following in TIMES and (sized := _dimensions(tokens, at, words) or _cross_section(tokens, at, words)):
        return sized
    if following[:1].isalpha():
        named = tokens.text[tokens.start[at + 1]].isupper()
        return _before_capital(tokens, at, words) if named else _long_run(tokens, at, words)
    return (
        _long_run(tokens, at, words)
        or (_groups_of_four(tokens, at) if following.isdecimal() else None)
        or (_class_of_school(tokens, at) if following and following in QUOTES else None)
        or citations.volume(tokens, at, following, words)
        or (citations.issue(tokens, at, words) if following == "(" else None)
        or (citations.numbered_book(tokens, at, words) if following == "." else None)
        or (citations.year_of_work(tokens, at, words) if following == ")" else None)
        or (citations.part_of_year(tokens, at) if following == "," else None)
    )


def _before_capital(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """What digits can begin that stand before a word with a capital."""
    return (
        citations.named(tokens, at, words)
        or _long_run(tokens, at, words)
        or _designation(tokens, at)
        or case_number(tokens, at)
        or _station(tokens, at, at + 1)
    )


def _is_plate(tokens: Tokens, at: int) -> bool:
    """ "HH-AB 1234": the letters of a town, a hyphen and one or two capitals before the digits of a number plate."""
    letters, town = tokens.written(at - 1), tokens.written(at - 2)
    if tokens.gap(at) != " " or len(letters) > PLATE_LETTERS:
        return False
    named = town.isalpha() and town.isupper() and len(town) < GROUP
    return named and letters.isalpha() and letters.isupper() and len(tokens.low[at]) <= GROUP


def _station(tokens: Tokens, at: int, band: int) -> Stretch:
    """ "98.2 FM", "104 FM": where on the dial a station is found, which is its name.

    Args:
        band: The token behind the frequency.
    """
    named = band < len(tokens.low) and tokens.written(band) == BAND and int(tokens.low[at]) in DIAL
    return (band, "part of a name") if named and tokens.low[band - 1].isdecimal() else None


def _hour_of(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Den 15-Uhr-Termin": an hour and its word over a hyphen."""
    noun = at + 2
    if noun >= len(tokens.low) or not tokens.glued(noun) or words.clock.ahead(tokens.low, noun) is None:
        return None
    return (_until_gap(tokens, at), "time of day") if len(tokens.low[at]) < 3 else None


def _engine(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "Golf 7 1.6 TDI", "Fiesta 1.25 Zetec": liters of an engine between a model and its line."""
    low, line = tokens.low, at + 3
    if not at or line >= len(low) or len(low[at]) > 1 or not low[at + 2].isdecimal() or len(low[at + 2]) > 2:
        return None
    if not (tokens.glued(at + 2) and tokens.gap(line) == " ") or tokens.glued(at) or measured(tokens, line, words):
        return None
    model, written = tokens.written(at - 1), tokens.written(line)
    if not (model.isdecimal() or (model[0].isupper() and unlisted(tokens, at - 1, words))) or not written.isalpha():
        return None
    acronym = sum(map(str.isupper, written)) > 1 and unlisted(tokens, line, words)
    named = written.istitle() and not words.page.capital_nouns and line_has_plain_words(tokens, at)
    named = named and not model.isdecimal() and not words.meanings.is_magnitude(low[at - 1])
    return (line, "part of a name") if acronym or (named and unlisted(tokens, line, words)) else None


def _of_series(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "3200-Serie": a number that names a series over a hyphen."""
    noun = at + 2
    if noun >= len(tokens.low) or tokens.low[noun] not in words.series or not tokens.glued(noun):
        return None
    return noun + 1, "part of a name"


def _until_gap(tokens: Tokens, at: int) -> int:
    """The token after the last one that is glued on, closing marks left out."""
    after = at + 1
    while after < len(tokens.low) and tokens.glued(after):
        after += 1
    while after - 1 > at and tokens.low[after - 1] in ".,;:)]?!\"'»”":
        after -= 1
    return after


def _half_of_release(tokens: Tokens, at: int) -> Stretch:
    """ "Windows 11 24H2": behind the number of a release the half of the year that it came out in."""
    low, half = tokens.low, at + 2
    if not at or half >= len(low) or not low[at - 1].isdecimal() or len(low[at]) != 2 or low[half] not in ("1", "2"):
        return None
    joined = tokens.glued(half) and not tokens.glued(at) and tokens.written(at + 1) == "H"
    return (half + 1, "version or outline number") if joined else None


def _doi(tokens: Tokens, at: int) -> Stretch:
    """ "10.1016/j.abc.2019.04.012"."""
    if tokens.low[at] != "10" or DOI.match(tokens.text, tokens.start[at]) is None:
        return None
    return _until_gap(tokens, at), "digital object identifier"


def _parted(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "555-0142", "001-35991", "2020-1187": parts that lead with zero or cannot be the ends of a range."""
    low = tokens.low
    if at + 2 >= len(low) or low[at + 1] != "-" or not low[at + 2].isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(at + 2)) or (at and tokens.glued(at) and low[at - 1] in ".,"):
        return None
    one, two = low[at], low[at + 2]
    after = at + 3
    if tokens.glued(after) and low[after] in ".,-/" and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return None
    if one[0] == "0" and after < len(low) and low[after].isdecimal() and len(low[after]) <= GROUP:
        return None
    zero = any(len(part) > 2 and part[0] == "0" for part in (one, two))
    long = max(len(one), len(two)) >= LONG_PART and abs(len(one) - len(two)) > 1
    falling = len(one) == len(two) == GROUP and int(one) > int(two) and not measured(tokens, after, words)
    of_year = len(one) == GROUP and len(two) == YEARLY and is_likely_year(int(one))
    of_year = of_year and not measured(tokens, after, words)
    coded = abs(len(one) - len(two)) > 1 and _behind_acronym(tokens, at) and not measured(tokens, after, words)
    told = zero or long or falling or of_year or coded or _is_postal(tokens, at)
    return (after, "reference number") if told else None


def _behind_acronym(tokens: Tokens, at: int) -> bool:
    """ "BAY 94-8862": whether capitals that are no currency and no unit stand right before."""
    name = tokens.written(at - 1) if at and tokens.gap(at) == " " else ""
    return len(name) > 1 and name.isalpha() and name.isupper() and name not in CODES and name not in UNIT_LETTERS


def _is_postal(tokens: Tokens, at: int) -> bool:
    """ "1000-201 Lisboa", "38400-100 Uberlândia": four or five digits and three, and a town behind."""
    low, town = tokens.low, at + 3
    sizes = len(low[at]), len(low[at + 2])
    return sizes in POSTAL and town < len(low) and bool(tokens.gap(town)) and tokens.written(town).istitle()


def _register(tokens: Tokens, at: int) -> Stretch:
    """ "77:01:0004012:1477": numbers joined by colons that are no time of day."""
    match = REGISTER.match(tokens.text, tokens.start[at])
    return (_until_gap(tokens, at), "reference number") if match is not None else None


def _lettered(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "14/CP.21", "65-FZ": capitals behind a slash or a hyphen that are no unit, currency or word."""
    low, after = tokens.low, at + 2
    if after >= len(low) or low[at + 1] not in "/-" or not (tokens.glued(at + 1) and tokens.glued(after)):
        return None
    letters = tokens.written(after)
    if low[after] in words.period_codes or (at and low[at - 1] in ".,$€£" and tokens.glued(at)):
        return None
    if not (letters.isalpha() and letters.isupper()) or letters in CODES:
        return None
    if letters in UNIT_LETTERS and not (letters in NO_SYMBOLS and low[at + 1] == "-"):
        return None
    if len(letters) > 4 or known_word(tokens, after, words) or low[after] in words.ordinal_marks:
        return None
    return _until_gap(tokens, after), "reference number"


def _substance(tokens: Tokens, at: int) -> Stretch:
    """ "64-17-5": the number of a chemical in the register of substances, which no date looks like."""
    match = SUBSTANCE.match(tokens.text, tokens.start[at])
    dated = match is not None and int(tokens.low[at]) <= LAST_DAY and 0 < int(tokens.low[at + 2]) <= LAST_MONTH
    if match is None or dated or (at and tokens.glued(at) and tokens.low[at - 1] in "-./,"):
        return None
    return until(tokens, at + 1, match.end()), "reference number"


def _behind_register(tokens: Tokens, at: int) -> Stretch:
    """ "VIII ZR 12/18": the number and the year of a case behind the chamber and the register, both in letters."""
    low, year = tokens.low, at + 2
    if at < 2 or tokens.glued(at) or year >= len(low) or not low[year].isdecimal() or len(low[year]) not in (2, 4):
        return None
    chamber, register = tokens.written(at - 2), tokens.written(at - 1)
    roman = set(chamber) <= ROMAN and register.isalpha() and register[0].isupper() and len(register) < LONG_PART
    return (year + 1, "reference number") if roman and tokens.glued(year) else None


def is_chamber(tokens: Tokens, at: int) -> bool:
    """Whether the register, number and year of a case stand behind the Roman numeral of a chamber ("III ZR 183/17")."""
    year = at + 3
    return year < len(tokens.low) and tokens.low[at + 2] == "/" and _behind_register(tokens, at + 1) is not None


def _in_one(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "3-in-1"."""
    low = tokens.low
    if at + 4 >= len(low) or low[at + 1] != "-" or low[at + 3] != "-":
        return None
    joined = all(tokens.glued(step) for step in range(at + 1, at + 5)) and not words.months.ahead(low, at + 2)
    return (at + 5, "part of a name") if joined and low[at + 2].isalpha() and low[at + 4].isdecimal() else None


def _card(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "*4512", "••4512": the last four digits of a card behind what hides the others."""
    hidden = at > 0 and tokens.low[at - 1] in HIDING and tokens.glued(at) and len(tokens.low[at]) == GROUP
    return (at + 1, "identifier") if hidden and not measured(tokens, at + 1, words) else None


def _after_slash(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "f/2.8", "A/75/L.4": letters and a slash glued before the digits."""
    if at < 2 or tokens.low[at - 1] != "/" or not (tokens.glued(at) and tokens.glued(at - 1)):
        return None
    if not tokens.low[at - 2][0].isalpha() or words.months.behind(tokens.low, at - 1):
        return None
    if at > 2 and tokens.glued(at - 2) and tokens.low[at - 3].isdecimal() and tokens.written(at - 2) in DEGREES:
        return None
    return _until_gap(tokens, at), "part of an identifier"


def _dimensions(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "1920 x 1080": whole numbers with a cross between and no unit behind."""
    low, last = tokens.low, at
    while last + 2 < len(low) and low[last + 1] in TIMES and low[last + 2].isdecimal():
        last += 2
    after = last + 1
    if last == at or low[last] == "10":
        return None
    if low[at] == RELAY and low[last] in LEGS and last == at + 2 and tokens.glued(last):
        metres = words.units.ahead(low, after)
        if not measured(tokens, after, words) or low[after] in METRES or (metres and metres[1] == "meter"):
            return after, "part of a name"
    if tokens.glued(after) and len(low[after]) == 1 and tokens.written(after).isupper():
        return chunk_after(tokens, last), "dimensions without a unit"
    if measured(tokens, after, words):
        return None
    if tokens.glued(after) and low[after] in (".", ",", "^") and tokens.glued(after + 1) and low[after + 1].isdecimal():
        return None
    return (after, "dimensions without a unit") if not tokens.glued(after) or low[after] in ".,;:)" else None


def _cross_section(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "3х2,5", "5x1.5": the wires of a cable and how thick each is, all in one, with no unit behind."""
    low, last = tokens.low, at + 4
    if last >= len(low) or low[at + 1] not in TIMES or low[at + 3] not in ".,":
        return None
    if not all(tokens.glued(step) for step in range(at + 1, last + 1)):
        return None
    digits = low[at + 2].isdecimal() and low[last].isdecimal()
    ends = not tokens.glued(last + 1) or low[last + 1] in ".,;:)"
    told = digits and ends and low[at] != "10" and not measured(tokens, last + 1, words)
    return (last + 1, "dimensions without a unit") if told else None


def _long_run(tokens: Tokens, at: int, words: Lexicon) -> Stretch:
    """ "4006381333931": ten digits or more without groups, and no unit behind them."""
    after = at + 1
    if len(tokens.low[at]) < LONGEST_RUN or len(tokens.low) == 1 or measured(tokens, after, words):
        return None
    marked = tokens.glued(after) and tokens.low[after] in ".,'^" and tokens.glued(after + 1)
    beside = (at and tokens.low[at - 1] in "$€£¥₽₴+-=") or (after < len(tokens.low) and tokens.low[after] in "^*/=")
    return None if marked or beside else (after, "identifier")


def _groups_of_four(tokens: Tokens, at: int) -> Stretch:
    """ "8812 0045 6600 1207": three groups of four digits or more that are no years."""
    low, after = tokens.low, at
    while after < len(low) and len(low[after]) == GROUP and low[after].isdecimal():
        if after > at and tokens.gap(after) not in (" ", "\u00a0"):
            break
        after += 1
    if after - at < 3 or all(is_likely_year(int(group)) for group in low[at:after]):
        return None
    return after, "identifier"


def _designation(tokens: Tokens, at: int) -> Stretch:
    """ "2001 FO32": a year, two capitals and digits, which name a small planet."""
    after = at + 1
    if after + 1 >= len(tokens.low) or len(tokens.low[at]) != 4 or not tokens.low[after + 1].isdecimal():
        return None
    letters = tokens.written(after)
    named = len(letters) == 2 and letters.isupper() and letters.isalpha() and tokens.glued(after + 1)
    return (after + 2, "part of a name") if named else None


def _class_of_school(tokens: Tokens, at: int) -> Stretch:
    """ "7 «Б»": a number and a single capital letter between quotation marks."""
    letter, closing = at + 2, at + 3
    if closing >= len(tokens.low) or tokens.low[closing] not in '»"”“':
        return None
    single = len(tokens.low[letter]) == 1 and tokens.low[letter].isalpha() and tokens.written(letter).isupper()
    return (closing + 1, "label") if single and len(tokens.low[at]) <= LONGEST_CLASS else None


def _class_letter(tokens: Tokens, at: int) -> Stretch:
    """ "7-А": a small number and a single capital letter over a hyphen, which is no ending of an ordinal."""
    letter = at + 2
    if letter >= len(tokens.low) or not (tokens.glued(at + 1) and tokens.glued(letter)):
        return None
    if tokens.glued(letter + 1) and tokens.low[letter + 1] not in ".,;:)":
        return None
    capital = len(tokens.low[letter]) == 1 and tokens.written(letter).isupper() and not tokens.low[letter].isascii()
    return (letter + 1, "label") if capital and len(tokens.low[at]) <= LONGEST_CLASS else None


def case_number(tokens: Tokens, at: int) -> Stretch:
    """ "6 W 31/17", "2 BvR 1261/16": a chamber, letters of a register, a number and a year."""
    low, last = tokens.low, at + 4
    if last >= len(low) or low[at + 3] != "/" or not (low[at + 2].isdecimal() and low[last].isdecimal()):
        return None
    letters = tokens.written(at + 1)
    lettered = letters.isalpha() and letters[0].isupper() and len(letters) < LONG_PART
    short = len(low[at]) < 3 and len(low[last]) in (2, 4)
    joined = tokens.glued(at + 3) and tokens.glued(last)
    return (last + 1, "reference number") if lettered and short and joined else None
