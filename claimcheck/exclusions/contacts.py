"""House numbers, and days in the names of streets."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year
from claimcheck.exclusions import postal
from claimcheck.exclusions._shape import Stretch, known_word, measured
from claimcheck.exclusions.counted import is_finite
from claimcheck.exclusions.streets import STREET_REACH, is_short, is_street
from claimcheck.languages._international import STREETS_FIRST
from claimcheck.languages.concepts import MEASURES
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens

LONGEST_SYMBOL = 2
"""Letters, or tokens, of units that may be part of an address; longer ones ("degrees") are none."""
RAISED = frozenset("²³")
"""Exponents of areas and volumes, which no address has."""
LONGEST_BIS, LONGEST_LINK = 3, 3
"""Letters of what tells doors of one number apart ("bis"), and tokens between a house number and its street."""
STREET_NAME = 6
"""How many tokens of its name may stand before a street's word ("West 54th Street", "St Mary's Road")."""
DAY_DIGITS = 2
"""Digits of a day in a date."""


def address(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """House numbers and postal codes: beside a street's name, or five digits and a town after one."""
    low = tokens.low
    if len(low[at]) > 6:
        return None
    near = tokens.holds(roles.PLACE, at - STREET_REACH, at + STREET_REACH)
    led = at and tokens.roles[at - 1] & roles.LEAD
    if near or (led and lexicon.dated_places.behind(low, at) is not None):
        dated = past_date(tokens, at, lexicon)
        if dated is not None:
            return (_past_house(tokens, dated, lexicon), "address") if names_place(tokens, at, lexicon) else None
    if not near:
        return postal.read(tokens, at, lexicon) if len(low[at]) > DAY_DIGITS else None
    if (named := _named_after_years(tokens, at, lexicon)) is not None:
        return named, "address"
    if _is_part(tokens, at + 1, lexicon):
        return None
    following = at + 1 + _has_letter(tokens, at + 1)
    last = following + 2 * _is_span(tokens, following)
    if len(low[at]) <= 4 and _apart(tokens, following) and _street_ahead(tokens, following, lexicon):
        return following, "address"
    if last > following and _is_house_span(tokens, at, last) and _street_ahead(tokens, last, lexicon):
        return last, "address"
    if _is_measured(tokens, at, following, lexicon):
        return None
    street, house = _behind_street(tokens, at, last, lexicon)
    return house if street else postal.read(tokens, at, lexicon)


def _is_part(tokens: Tokens, after: int, lexicon: Lexicon) -> bool:
    """ "Close 148 of its 520 branches": whether the whole that some digits are a part of stands behind them."""
    whole = lexicon.out_of.ahead(tokens.low, after)
    return whole is not None and whole[0] < len(tokens.low) and tokens.low[whole[0]].isdecimal()


def _is_measured(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a unit of some length, a share or a month stands behind some digits, or they are a weight in stones."""
    low = tokens.low
    if lexicon.shares.ahead(low, after) is not None:
        return True
    tables = (lexicon.units, lexicon.durations, lexicon.currencies)
    unit = next((found for table in tables if (found := table.ahead(low, after)) is not None), None)
    long = unit is not None and (len(low[after]) > LONGEST_SYMBOL or unit[0] > after + LONGEST_SYMBOL)
    long = long or (unit is not None and low[unit[0] - 1] in RAISED) or _runs_to_day(low, after, lexicon)
    return long or _is_dated(tokens.low, at, lexicon) or (bool(lexicon.stones) and _weighs(tokens, at, lexicon))


def _runs_to_day(low: list[str], after: int, lexicon: Lexicon) -> bool:
    """ "Sur place du 16 au 27 septembre": whether a day of a month ends a time that begins before a token."""
    joining = lexicon.range_words.ahead(low, after)
    day = joining[0] if joining is not None else len(low)
    return day < len(low) and low[day].isdecimal() and lexicon.months.ahead(low, day + 1) is not None


def _is_dated(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Дом 2014 года постройки": four digits and the word for a year."""
    dated = len(low[at]) == YEAR_DIGITS and lexicon.year_words.ahead(low, at + 1) is not None
    return dated and len(low[at + 1]) > LONGEST_SYMBOL


def _weighs(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the digits at a token are of "12 st 4 lb", whose first unit is the word for a street too."""
    low = tokens.low
    stone = next((step for step in (at + 1, at - 1) if low[step : step + 1] and low[step] in lexicon.stones), 0)
    pounds = lexicon.units.ahead(low, stone + 2) if stone and stone + 2 < len(low) else None
    return pounds is not None and low[stone + 1].isdecimal() and tokens.written(stone).islower()


def _behind_street(tokens: Tokens, at: int, last: int, lexicon: Lexicon) -> tuple[bool, Stretch]:
    """Whether a street stands before the digits at a token, and the house number that they are if they count nothing.

    Args:
        tokens: The tokens.
        at: At which of them the digits stand.
        last: The token after them, after a letter of theirs, and after the second of two house numbers.
        lexicon: The look-ups of the language.
    """
    low, small = tokens.low, lexicon.place_links
    for back in range(at - 1, max(-1, at - 6), -1):
        if is_street(tokens, back, lexicon) and not (lexicon.page.head_last and tokens.written(back).islower()):
            short = back == at - 2 and low[back] in lexicon.abbreviations
            counted = back == at - 1 and _counts(tokens, back, last, lexicon)
            nameless = back < at - 1 and all(word in small for word in low[back + 1 : at])
            return True, None if short or counted or nameless else (_past_last_house(tokens, last, lexicon), "address")
        if low[back] == "." and not (back and is_short(low[back - 1], lexicon)):
            break
        if low[back] not in ",." and not tokens.written(back)[0].isupper() and low[back] not in small:
            break
    return False, None


def _named_after_years(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "50-летия" in "площадь 50-летия Октября": a street right before, a name in a capital behind."""
    low, years = tokens.low, at + 2
    street = at - 1 - (at > 1 and low[at - 1] == ".")
    if street < 0 or years + 1 >= len(low) or low[at + 1] != "-" or not tokens.glued(years):
        return None
    found = lexicon.durations.ahead(low, years) if is_street(tokens, street, lexicon) else None
    after = years + 1
    named = tokens.written(after)[0].isupper() or is_finite(low[after], lexicon) or not low[after][0].isalnum()
    return after if found is not None and found[1] == "year" and named else None


def _past_last_house(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "9" in "Dorfstraße 1 bis 9": a short number that a word of ranges joins."""
    joining = lexicon.range_words.ahead(tokens.low, at)
    if joining is None or joining[0] >= len(tokens.low) or not tokens.low[joining[0]].isdecimal():
        return at
    after = joining[0] + 1
    after += _has_letter(tokens, after)
    house = tokens.low[at - 1].isdecimal() and len(tokens.low[joining[0]]) < YEAR_DIGITS
    house = house and not (tokens.glued(after) and tokens.glued(after + 1))
    return after if house and not measured(tokens, after, lexicon) else at


def _counts(tokens: Tokens, street: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a number right behind the word of a street or a square tells how many or how large."""
    measures = not MEASURES.isdisjoint(lexicon.meanings.concepts(tokens.low[street]))
    return measures or (not lexicon.page.street_endings and lexicon.concepts.ahead(tokens.low, after) is not None)


def _is_span(tokens: Tokens, at: int) -> bool:
    """ "Laan 1940-1945", "Hauptstraße 12-14", "ул. Мира, 4/2": whether a hyphen or slash joins a second number."""
    if at + 1 >= len(tokens.low) or tokens.low[at] not in ("-", "/") or not tokens.low[at + 1].isdecimal():
        return False
    return tokens.glued(at) and tokens.glued(at + 1)


def _is_house_span(tokens: Tokens, at: int, after: int) -> bool:
    """ "118-124 High Street": whether two house numbers on the same side of a street rise."""
    first, last = tokens.low[at], tokens.low[after - 1]
    short = max(len(first), len(last)) <= YEAR_DIGITS and not tokens.glued(at)
    return short and int(first) < int(last) and not tokens.glued(after)


def past_date(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after the day and month, and the year, that begin with the digits at a token."""
    low = tokens.low
    if len(low[at]) > DAY_DIGITS:
        return None
    month = lexicon.months.ahead(low, _past_link(tokens, at + 1, lexicon))
    if month is None:
        return None
    year = _past_link(tokens, month[0], lexicon)
    return year + 1 if year < len(low) and low[year].isdecimal() and len(low[year]) == YEAR_DIGITS else month[0]


def _has_letter(tokens: Tokens, at: int) -> bool:
    """ "221B Baker Street": whether a capital letter is glued to a house number."""
    lettered = at < len(tokens.low) and tokens.glued(at) and len(tokens.low[at]) == 1
    return lettered and tokens.written(at).isupper() and not tokens.glued(at + 1)


def _past_house(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after the house number of "rua 1.º de Maio, 33", "Straße des 17. Juni 135"."""
    low = tokens.low
    house = at + (low[at : at + 1] == [","])
    if house >= len(low) or not low[house].isdecimal() or is_likely_year(int(low[house])):
        return at
    behind = low[house + 1] if house + 1 < len(low) else "."
    ends = behind in lexicon.grammar or (behind in ".,;:)" and not tokens.glued(house + 2))
    return house + 1 if ends and len(low[house]) <= YEAR_DIGITS else at


def _past_link(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after what may stand between day, month and year: "de", a dot, a hyphen, the mark of an ordinal."""
    while at < len(tokens.low) and (
        tokens.low[at] in lexicon.of_words or tokens.low[at] in ".-" or _is_mark(tokens, at, lexicon)
    ):
        at += 1
    return at


def _is_mark(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return tokens.glued(at) and tokens.low[at] in lexicon.ordinal_marks


def names_place(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the day at a token names a street: right behind its word, in a capital where that could be chance."""
    if not at or not tokens.roles[at - 1] & roles.LEAD or lexicon.dated_places.behind(tokens.low, at) is None:
        return False
    return bool(lexicon.determiners) or tokens.written(_past_link(tokens, at + 1, lexicon))[0].isupper()


def dated_street(tokens: Tokens, number: Number, lexicon: Lexicon) -> int | None:
    """The token after "Nove de Julho, 41" behind "avenida", "Quatre-Septembre" behind "rue du": a day in words."""
    if number.style != "words" or lexicon.dated_places.behind(tokens.low, number.i) is None:
        return None
    month = lexicon.months.ahead(tokens.low, _past_link(tokens, number.j, lexicon))
    if month is None or not tokens.written(number.i)[0].isupper():
        return None
    year = month[0] + _is_span(tokens, month[0]) * 2
    return _past_house(tokens, year, lexicon)


def is_of_street(tokens: Tokens, number: Number, lexicon: Lexicon) -> bool:
    """ "Ул. 7-я Парковая", "на 3-й Парковой улице": an ordinal before a name in a capital, a street's word beside."""
    name, before = number.j, number.i - 1 - (number.i > 1 and tokens.low[number.i - 1] == ".")
    if (
        name >= len(tokens.low)
        or not tokens.written(name).istitle()
        or not tokens.gap(name)
        or lexicon.page.capital_nouns
    ):
        return False
    if is_street(tokens, before, lexicon) or (name + 1 < len(tokens.low) and tokens.low[name + 1] in lexicon.streets):
        return True
    return tokens.low[number.i].isdecimal() and _names_street_alone(tokens, name, lexicon)


def _names_street_alone(tokens: Tokens, name: int, lexicon: Lexicon) -> bool:
    """ "На пересечении 8-й Советской и Суворовского": a name in a capital that no noun follows, where nouns have cases.

    Nothing that a page lists is one: "3-й Кубок", "1-го Января".
    """
    low, after = tokens.low, name + 1
    alone = after >= len(low) or not low[after][0].isalnum() or low[after] in lexicon.grammar
    listed = lexicon.concepts.ahead(low, name) is not None or bool(lexicon.known.ahead(low, name))
    return lexicon.page.declined and alone and not listed and low[name].endswith(lexicon.page.street_adjectives)


def _apart(tokens: Tokens, at: int) -> bool:
    return not tokens.glued(at) or tokens.low[at] == ","


def _street_ahead(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "14 Mill Road", "12 rue Haute": a street's word behind its name in capitals, or at a token before it."""
    last = lexicon.page.head_last and not lexicon.page.street_endings
    if known_word(tokens, at, lexicon):
        return False
    if at + 1 < len(tokens.low) and tokens.low[at].isalpha() and len(tokens.low[at]) <= 3 and tokens.low[at + 1] == ",":
        at += 1
    at += tokens.low[at : at + 1] == [","]
    if _linked_street(tokens, at, lexicon):
        return True
    for step in range(at, min(at + STREET_NAME, len(tokens.low))):
        if step == at and _is_foreign(tokens, at, lexicon):
            return True
        if is_street(tokens, step, lexicon) and not (last and step == at):
            named = lexicon.page.street_endings or step > at
            return not named or tokens.written(step)[0].isupper()
        if step > at and (tokens.low[step] == "'" or tokens.low[step - 1] == "'"):
            continue
        counted = step > at and (tokens.low[step].isdecimal() or tokens.low[step] in lexicon.ordinal_marks)
        if not (tokens.written(step)[0].isupper() and tokens.low[step].isalpha()) and not counted:
            return False
        if last and tokens.low[step] in lexicon.grammar - lexicon.determiners:
            return False
    return False


def _is_foreign(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Rue des Bains" in a text whose streets follow their names: a foreign word, small ones, and a name."""
    if not lexicon.page.head_last or tokens.low[at] not in STREETS_FIRST:
        return False
    name = at + 1
    while name < min(len(tokens.low), at + LONGEST_LINK + 1) and tokens.written(name).islower():
        name += 1
    return name < len(tokens.low) and tokens.written(name)[0].isupper()


def _linked_street(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Au 8 de la rue Victor-Hugo", "au 15 bis du boulevard": "of", a street's word in the singular, and its name."""
    low, size = tokens.low, len(tokens.low)
    at += at + 1 < size and 1 < len(low[at]) <= LONGEST_BIS and low[at].isalpha() and low[at + 1] in lexicon.of_words
    street = at
    while street < size and street < at + LONGEST_LINK and low[street] in lexicon.of_words:
        street += 1
    if not at < street < size - 1 or not is_street(tokens, street, lexicon):
        return False
    return tokens.written(street + 1)[0].isupper() or low[street + 1] in lexicon.of_words
