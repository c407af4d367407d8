"""Codes that begin with digits: registers, plates, cards, engines, object identifiers; the mark behind tells which."""

from __future__ import annotations

import regex

from claimcheck.calendar.years import is_likely_year, may_be_year
from claimcheck.exclusions import cases, citations, classes, dimensions, hyphenated, patents
from claimcheck.exclusions._shape import (
    CODES,
    UNIT_LETTERS,
    Stretch,
    chunk_after,
    known_word,
    line_has_plain_words,
    measured,
    unlisted,
    until,
    until_gap,
)
from claimcheck.languages._international import CROSSES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import GROUP_DIGITS
from claimcheck.tokens import Tokens

DOI = regex.compile(r"10\.[0-9]{4,9}/\S")
SPECIFICATION = regex.compile(r"[0-9]+\.[0-9]+(?:-[0-9]{3,}){2}(?![\p{L}0-9-])")
"""The number of a specification, behind its letters ("15.8-30573234-001")."""
REGISTER = regex.compile(r"[0-9]+:[0-9]+:(?:[0-9]{3,}+|[0-9]+:[0-9])")
NO_SYMBOLS = frozenset("KFCQ")
"""Units of temperature that nobody joins to a number with a hyphen ("10-K")."""
PLATE_LETTERS = 2
"""Letters behind the hyphen of a number plate."""
LONG_GROUP = 4
"""Digits of a group of a card's number; so many are no group of thousands, and so many letters no town on a plate."""
BAND, DIAL, SMALL_WORDS = "FM", range(64, 109), 2
"""The band of radio stations, its megahertz, and how many small words may stand between ("98.2 de la FM")."""
OVEN_LETTERS = frozenset("CF")
"""Letters of degrees behind which a slash leads to those of another oven ("200C/180C")."""
HIDING = frozenset("*•∙")
LONGEST_RUN = 10
"""Digits that nobody writes without groups when they count something."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The code that begins with the digits at a token: what is glued on behind them tells which it may be."""
    mark, found = tokens.low[at + 1] if tokens.glued(at + 1) else "", None
    if mark == "-":
        found = classes.lettered(tokens, at) or hyphenated.read(tokens, at, lexicon) or _lettered(tokens, at, lexicon)
        found = found or _chained(tokens, at)
    elif mark == "/":
        found = _lettered(tokens, at, lexicon) or cases.behind_chamber(tokens, at)
    elif mark == ":":
        found = _register(tokens, at)
    elif mark == ".":
        found = _doi(tokens, at) or _long_parts(tokens, at, lexicon) or _of_specification(tokens, at)
    elif mark in CROSSES:
        found = dimensions.thread(tokens, at)
    elif mark == "h":
        found = _half_of_release(tokens, at)
    if mark and mark in ".,":
        found = found or _zeros(tokens, at) or _station(tokens, at, at + 3, lexicon) or _engine(tokens, at, lexicon)
    if tokens.glued(at):
        found = (
            found
            or _of_group(tokens, at)
            or _dotted(tokens, at)
            or _after_slash(tokens, at, lexicon)
            or _card(tokens, at, lexicon)
        )
    cited = citations.glued(tokens, at, mark, lexicon) if mark and found is None else None
    return found or cited or apart(tokens, at, lexicon)


def lettered(tokens: Tokens, at: int) -> Stretch:
    """ "Report 2021-B": a year and a capital letter behind a hyphen, or four digits and a letter that is no unit."""
    letter = at + 2
    if letter >= len(tokens.low) or tokens.low[at + 1] != "-" or len(tokens.low[letter]) > 1:
        return None
    after, written = letter + 1, tokens.written(letter)
    goes_on = after < len(tokens.low) and tokens.glued(after) and tokens.low[after][0].isalnum()
    joined = tokens.glued(at + 1) and tokens.glued(letter) and not goes_on
    coded = is_likely_year(int(tokens.low[at])) or written not in UNIT_LETTERS
    return (letter + 1, "code") if joined and written.isupper() and coded else None


def apart(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The few codes that digits with white space on both sides can begin; the word behind tells which."""
    if at and (patent := patents.read(tokens, at, lexicon)) is not None:
        return patent
    if at > 1 and len(tokens.low[at - 1]) <= PLATE_LETTERS and tokens.gap(at - 1) == "-" and _is_plate(tokens, at):
        return at + 1, "identifier"
    following = tokens.low[at + 1] if at + 1 < len(tokens.low) else ""
    if following in CROSSES and (
        sized := dimensions.read(tokens, at, lexicon) or dimensions.of_cable(tokens, at, lexicon)
    ):
        return sized
    if following in lexicon.multiplied and (sized := dimensions.squared(tokens, at, lexicon)) is not None:
        return sized
    if following[:1].isalpha() and (pages := citations.pages_of_book(tokens, at, lexicon)) is not None:
        return pages
    if following[:1].isalpha():
        named = tokens.text[tokens.start[at + 1]].isupper()
        return _before_capital(tokens, at, lexicon) if named else _long_run(tokens, at, lexicon)
    return (
        _long_run(tokens, at, lexicon)
        or (_groups_of_four(tokens, at) if following.isdecimal() else None)
        or (classes.quoted(tokens, at) if following and following in classes.QUOTES else None)
        or citations.volume(tokens, at, following, lexicon)
        or (citations.issue(tokens, at, lexicon) if following == "(" else None)
        or (citations.numbered_book(tokens, at, lexicon) if following == "." else None)
        or (citations.year_of_work(tokens, at, lexicon) if following == ")" else None)
        or (citations.after_comma(tokens, at, lexicon) if following == "," else citations.column(tokens, at))
    )


def _before_capital(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """What digits can begin that stand before a word with a capital."""
    return (
        citations.named(tokens, at, lexicon)
        or _long_run(tokens, at, lexicon)
        or _designation(tokens, at)
        or cases.numbered(tokens, at)
        or _station(tokens, at, at + 1, lexicon)
    )


def _is_plate(tokens: Tokens, at: int) -> bool:
    """ "HH-AB 1234": the letters of a town, a hyphen and one or two capitals before the digits of a number plate."""
    letters, town = tokens.written(at - 1), tokens.written(at - 2)
    if tokens.gap(at) != " ":
        return False
    named = town.isalpha() and town.isupper() and len(town) < LONG_GROUP
    return named and letters.isalpha() and letters.isupper() and len(tokens.low[at]) <= LONG_GROUP


def _station(tokens: Tokens, at: int, band: int, lexicon: Lexicon) -> Stretch:
    """ "98.2 FM", "104 FM", "98.2 de la FM": where on the dial a station is found, which is its name.

    Args:
        band: The token behind the frequency.
        lexicon: The look-ups of the language.
    """
    name = band
    while (
        name < min(band + SMALL_WORDS, len(tokens.low)) and tokens.low[name] in lexicon.of_words | lexicon.determiners
    ):
        name += 1
    named = name < len(tokens.low) and tokens.written(name) == BAND and int(tokens.low[at]) in DIAL
    return (band, "part of a name") if named and tokens.low[band - 1].isdecimal() else None


def _engine(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Golf 7 1.6 TDI", "Fiesta 1.25 Zetec": liters of an engine between a model and its line."""
    low, line = tokens.low, at + 3
    if not at or line >= len(low) or len(low[at]) > 1 or not low[at + 2].isdecimal() or len(low[at + 2]) > 2:
        return None
    if not (tokens.glued(at + 2) and tokens.gap(line) == " ") or tokens.glued(at) or measured(tokens, line, lexicon):
        return None
    model, written = tokens.written(at - 1), tokens.written(line)
    if not (model.isdecimal() or (model[0].isupper() and unlisted(tokens, at - 1, lexicon))) or not written.isalpha():
        return None
    acronym = sum(map(str.isupper, written)) > 1 and unlisted(tokens, line, lexicon)
    named = written.istitle() and not lexicon.page.capital_nouns and line_has_plain_words(tokens, at)
    named = named and not model.isdecimal() and not lexicon.meanings.is_magnitude(low[at - 1])
    return (line, "part of a name") if acronym or (named and unlisted(tokens, line, lexicon)) else None


def _zeros(tokens: Tokens, at: int) -> Stretch:
    """ "Invoice 004.512": no thousands and no other number begin with two zeros, or with zero and three digits."""
    low, group = tokens.low, at + 2
    if not low[at].startswith("0") or len(low[at]) != GROUP_DIGITS or group >= len(low) or not low[group].isdecimal():
        return None
    apart = not tokens.glued(at) and not (at and low[at - 1].isdecimal())
    grouped = apart and tokens.glued(group) and len(low[group]) == GROUP_DIGITS
    return (chunk_after(tokens, at), "identifier") if grouped else None


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
    return until_gap(tokens, at), "digital object identifier"


def _register(tokens: Tokens, at: int) -> Stretch:
    """ "77:01:0004012:1477": numbers joined by colons that are no time of day."""
    match = REGISTER.match(tokens.text, tokens.start[at])
    return (until_gap(tokens, at), "reference number") if match is not None else None


def _lettered(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "14/CP.21", "65-FZ": capitals behind a slash or a hyphen that are no unit, currency or word."""
    low, after = tokens.low, at + 2
    if after >= len(low) or low[at + 1] not in "/-" or not (tokens.glued(at + 1) and tokens.glued(after)):
        return None
    letters = tokens.written(after)
    if low[after] in lexicon.period_codes or (at and low[at - 1] in ".,$€£" and tokens.glued(at)):
        return None
    if not (letters.isalpha() and letters.isupper()) or letters in CODES:
        return None
    if letters in UNIT_LETTERS and not (letters in NO_SYMBOLS and low[at + 1] == "-"):
        return None
    if len(letters) > 4 or known_word(tokens, after, lexicon) or low[after] in lexicon.ordinal_marks:
        return None
    return until_gap(tokens, after), "reference number"


def _dotted(tokens: Tokens, at: int) -> Stretch:
    """ "VI.Veni.2142": digits behind two words or more that dots join, all glued together."""
    low, first = tokens.low, at - 4
    if first < 0 or low[at - 1] != "." or low[at - 3] != "." or len(low[at]) < LONG_GROUP:
        return None
    parted = low[first].isalpha() and low[at - 2].isalpha() and all(map(tokens.glued, range(first + 1, at + 1)))
    return (chunk_after(tokens, at), "part of an identifier") if parted else None


def _chained(tokens: Tokens, at: int) -> Stretch:
    """ "77-2041-B": two numbers and a single capital letter over hyphens, nothing glued on but closing marks."""
    low, letter = tokens.low, at + 4
    if letter >= len(low) or low[at + 1 : letter : 2] != ["-", "-"] or not low[at + 2].isdecimal():
        return None
    glued = all(tokens.glued(step) for step in range(at + 1, letter + 1)) and until_gap(tokens, at) == letter + 1
    single = len(low[letter]) == 1 and tokens.written(letter).isupper()
    return (letter + 1, "reference number") if glued and single else None


def _long_parts(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "4640.1760": four digits or more on either side of a dot, where the decimal mark is a comma."""
    low, further = tokens.low, at + 2
    if lexicon.page.decimal != "," or further >= len(low) or not low[further].isdecimal() or not tokens.glued(further):
        return None
    long = min(len(low[at]), len(low[further])) >= LONG_GROUP and not measured(tokens, further + 1, lexicon)
    return (chunk_after(tokens, at), "identifier") if long else None


def _of_specification(tokens: Tokens, at: int) -> Stretch:
    """«ТУ У 15.8-30573234-001»: two numbers over a dot, and two of three digits or more behind hyphens."""
    match = SPECIFICATION.match(tokens.text, tokens.start[at])
    return (until(tokens, at + 1, match.end()), "identifier") if match is not None else None


def _card(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "*4512", "••4512": the last four digits of a card behind what hides the others."""
    hidden = tokens.low[at - 1] in HIDING and len(tokens.low[at]) == LONG_GROUP
    if hidden and at > 1 and tokens.low[at - 2] in "(,;" and may_be_year(int(tokens.low[at])):
        return None
    return (at + 1, "identifier") if hidden and not measured(tokens, at + 1, lexicon) else None


def _of_group(tokens: Tokens, at: int) -> Stretch:
    """ "Pd(OAc)2", "Ca(OH)2": how often a group of a formula stands in it, behind a bracket glued to an element."""
    low, opening = tokens.low, at - 2
    if low[at - 1] != ")" or len(low[at]) > PLATE_LETTERS:
        return None
    while opening > 0 and low[opening] != "(" and tokens.glued(opening) and low[opening].isalnum():
        opening -= 1
    element = tokens.written(opening - 1)
    glued = opening > 0 and low[opening] == "(" and tokens.glued(opening) and tokens.glued(opening + 1)
    named = element.isdecimal() or (element.isalpha() and element[0].isupper())
    return (chunk_after(tokens, at), "part of an identifier") if glued and named else None


def _after_slash(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "f/2.8", "A/75/L.4": letters and a slash glued before the digits."""
    if at < 2 or tokens.low[at - 1] != "/" or not tokens.glued(at - 1):
        return None
    if not tokens.low[at - 2][0].isalpha() or lexicon.months.behind(tokens.low, at - 1):
        return None
    if at > 2 and tokens.low[at - 3].isdecimal() and not tokens.glued(at - 2) and known_word(tokens, at - 2, lexicon):
        return None
    if at > 2 and tokens.glued(at - 2) and tokens.low[at - 3].isdecimal() and tokens.written(at - 2) in OVEN_LETTERS:
        return None
    return until_gap(tokens, at), "part of an identifier"


def _long_run(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "4006381333931": ten digits or more without groups, and no unit behind them."""
    after = at + 1
    if len(tokens.low[at]) < LONGEST_RUN or len(tokens.low) == 1 or measured(tokens, after, lexicon):
        return None
    marked = tokens.glued(after) and tokens.low[after] in ".,'^" and tokens.glued(after + 1)
    beside = (at and tokens.low[at - 1] in "$€£¥₽₴+-=") or (after < len(tokens.low) and tokens.low[after] in "^*/=")
    return None if marked or beside else (after, "identifier")


def _groups_of_four(tokens: Tokens, at: int) -> Stretch:
    """ "8812 0045 6600 1207": three groups of four digits or more that are no years."""
    low, after = tokens.low, at
    while after < len(low) and len(low[after]) == LONG_GROUP and low[after].isdecimal():
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
