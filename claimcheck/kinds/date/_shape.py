"""What the readers of dates share: years, dots and little words between the parts of a date."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.calendar import full_year
from claimcheck.calendar.forms import Date
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.languages.concepts import MEASURES
from claimcheck.numerals import Number
from claimcheck.tokens import Tokens
from claimcheck.zones import Reading, Zone

DateReader = Callable[[Zone, int], Reading | None]
"""What reads a date that begins at a token."""
QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
MILLENNIUM, FIRST_OF_THINGS = 2000, 1500
"""From the second one on "of" and four digits date a thing."""
LONGEST_SHORT_MONTH = 4
"""Letters of a month in short ("sept.")."""
HYPHENS = frozenset(("-", "‐", "‑"))
"""What may stand between two tokens unseen, see `claimcheck.tokens`."""
SPANS = frozenset(("week", "weekend", "workweek", "month", "quarter", "half", "year", "decade", "century"))
LENGTH = {
    "day": 1,
    "weekend": 2,
    "workweek": 5,
    "week": 7,
    "month": 31,
    "bimester": 62,
    "quarter": 92,
    "quadrimester": 123,
    "season": 92,
    "half": 184,
    "year": 366,
    "decade": 3653,
    "century": 36525,
}
"""Days of each period, to tell which fits into which."""
PARTS_OF_YEAR = {"bimester": 6, "quarter": 4, "quadrimester": 3, "half": 2, "week": 53}
"""How many of each period a year has at most."""
ABBREVIATED_WEEKDAY = 3
"""Letters of a weekday cut short."""
A_WEEK, FORTNIGHT = 7, 14
"""Their days."""
MOST_UNITS = 1000
"""By so many units of time, or more, nobody tells a day."""
UNITS = frozenset(("day", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century"))


def reading(i: int, j: int, date: Date, why: str, number: Number | None = None) -> Reading:
    """A reading of the kind date, with its first step of trace."""
    made = Reading(i, j, "date", None, number)
    made.day = date
    made.trace.append(f"date:{why}")
    return made


def is_day(number: Number) -> bool:
    """Whether a number can be the day of a month by its form; 32-39 can, and are a problem."""
    value = number.value
    if not 1 <= value <= 39 or value != int(value) or number.scale != 1 or number.comparator != "=":
        return False
    return (number.plain or number.ordinal or number.style == "words") and len(number.whole) <= 2


def is_year(number: Number) -> bool:
    """Whether a number can be a year by its form: four digits, or words that pair or do not end in hundreds."""
    value = number.value
    if not may_be_year(value) or value != int(value):
        return False
    if number.style == "words":
        return number.whole != "" or value % 100 != 0
    return (number.plain or number.ordinal) and len(number.whole) == YEAR_DIGITS and number.suffix is None


def is_quoted(zone: Zone, number: Number) -> bool:
    """ "«9» сентября 2016 г.": whether a day stands between quotation marks, as in the gap of a form."""
    low, at = zone.tokens.low, number.i
    return number.plain and low[max(0, at - 1)] in QUOTES and low[number.j : number.j + 1] == [QUOTES[low[at - 1]]]


def skip_dot(tokens: Tokens, at: int) -> int:
    """The token after a dot that is glued to the token before it ("3. März", "mar. 2015")."""
    return at + 1 if at < len(tokens.low) and tokens.low[at] == "." and tokens.glued(at) else at


def skip_mark(zone: Zone, at: int) -> int:
    """The token after a dot and the sign of an ordinal ("1.º", "2°")."""
    tokens = zone.tokens
    at = skip_dot(tokens, at)
    return at + 1 if at < len(tokens.low) and tokens.low[at] in ("º", "ª", "°") and tokens.glued(at) else at


def past_month(zone: Zone, at: int) -> int:
    """The token after the dot of a short month ("Nov. 2014"); else it ends a sentence."""
    tokens, after = zone.tokens, skip_dot(zone.tokens, at)
    if after == at or after >= len(tokens.low):
        return after
    word, full_months = tokens.low[at - 1], zone.lexicon.full_months
    short = len(word) <= LONGEST_SHORT_MONTH or any(full.startswith(word) for full in full_months)
    full = not short or word in full_months
    return at if full or tokens.written(after)[0].isupper() else after


def skip_of(zone: Zone, at: int) -> int:
    """The token after words and marks that may stand between day, month and year."""
    low = zone.tokens.low
    while at < len(low) and (low[at] in zone.lexicon.of_words or (low[at] in ("-", "/") and zone.tokens.glued(at))):
        at += 1
    return at


def skip_articles(zone: Zone, at: int) -> int:
    """The token after articles and "of" before a period, elided ones too."""
    low, lexicon = zone.tokens.low, zone.lexicon
    while at < len(low) and (low[at] in lexicon.of_words or low[at] in lexicon.determiners or low[at] == "'"):
        at += 1
    return at


def joined_number(zone: Zone, at: int) -> Number | None:
    """The second number of "25-26", "26 to 28", "3 и 4"; words between may be skipped ("and the 15th")."""
    low = zone.tokens.low
    if at >= len(low):
        return None
    if low[at] in ("-", "/", "&", "+", "~"):
        return zone.number_at(at + 1) or _unsigned(zone, at)
    found = zone.lexicon.date_joins.ahead(low, at)
    if found is None and low[at] not in zone.lexicon.joiners and low[at] not in zone.lexicon.alternatives:
        return None
    after = found[0] if found else at + 1
    return zone.number_at(after) or zone.number_at(skip_articles(zone, after))


def _unsigned(zone: Zone, at: int) -> Number | None:
    """A number whose dash was taken for its sign."""
    number = zone.number_at(at)
    return number if number is not None and number.style == "digits" else None


def year_behind(zone: Zone, at: int) -> tuple[int | None, int, int | None]:
    """A year after a month: the year, the token after it, and the offset of a relative year ("of this year")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    start = at
    if at < len(low) and low[at] == ",":
        at += 1
    after = skip_of(zone, at)
    named = lexicon.year_words.ahead(low, after)
    number = zone.number_at(after) or (zone.number_at(skip_articles(zone, named[0])) if named else None)
    if number is not None and (is_year(number) or _is_millennium(number)) and _year_ends(zone, number):
        return int(number.value), year_word(zone, number.j), None
    if after + 1 < len(low) and low[after] == "'" and low[after + 1].isdecimal() and len(low[after + 1]) == 2:
        return full_year(low[after + 1]), year_word(zone, after + 2), None
    follows = after == at or (after == at + 1 and lexicon.date_joins.ahead(low, at) is None)
    if number is not None and named is None and follows and _short_year(zone, number, comma=at > start):
        return full_year(number.whole), year_word(zone, number.j), None
    relative = relative_year(zone, skip_articles(zone, after))
    return (None, relative[0], relative[1]) if relative else (None, start, None)


def _is_millennium(number: Number) -> bool:
    """The year 2000 in words, which elsewhere is a round number."""
    return number.style == "words" and number.value == MILLENNIUM


def relative_year(zone: Zone, at: int) -> tuple[int, int] | None:
    """ "This year", "année prochaine": the token after it and the offset."""
    low, lexicon = zone.tokens.low, zone.lexicon
    before = lexicon.relative.ahead(low, at)
    if before is not None and (noun := lexicon.year_words.ahead(low, before[0])):
        return noun[0], before[1]
    noun = lexicon.year_words.ahead(low, at)
    if noun is not None and (after := lexicon.relative.ahead(low, noun[0])):
        return after
    return lexicon.years_behind.ahead(low, at)


def _year_ends(zone: Zone, number: Number) -> bool:
    """A year in words may be the number of something else ("in May two thousand people"), and "1990s" is none."""
    at = number.j
    if zone.tokens.glued(at) and zone.tokens.low[at] in zone.lexicon.decade_endings:
        return False
    if number.style != "words" or number.whole != "" or ends_phrase(zone, number.j):
        return True
    return zone.lexicon.year_words.ahead(zone.tokens.low, number.j) is not None


def _short_year(zone: Zone, number: Number, *, comma: bool) -> bool:
    """ "31 octobre 74": two digits with nothing behind them that they could count."""
    if comma or not number.plain or len(number.whole) != 2:
        return False
    at, low = number.j, zone.tokens.low
    if at >= len(low):
        return True
    if zone.lexicon.page.ordinal_dot and low[at] == "." and zone.lexicon.months.ahead(low, at + 1):
        return False
    return low[at] in ".,;)" and (not zone.tokens.glued(at + 1) or at + 1 >= len(low))


def year_word(zone: Zone, at: int) -> int:
    """The token after "года", "г." and the like."""
    found = zone.lexicon.year_words.ahead(zone.tokens.low, at)
    if found is None:
        return at
    short = len(zone.tokens.low[found[0] - 1]) <= 2
    return skip_dot(zone.tokens, found[0]) if short else found[0]


def measured(zone: Zone, at: int) -> bool:
    """Whether what follows counts or measures, so that the number is no date; where nouns are capital, no verb does."""
    low, lexicon = zone.tokens.low, zone.lexicon
    tables = (lexicon.shares, lexicon.currencies, lexicon.units, lexicon.durations, lexicon.scales)
    if any(table.ahead(low, at) for table in tables) and low[at] not in lexicon.currency_homographs:
        return True
    noun = lexicon.concepts.ahead(low, at)
    if noun is None or zone.befalls_others(at):
        return False
    if not lexicon.page.capital_nouns:
        return True
    return any(zone.tokens.written(word)[0].isupper() for word in range(at, noun[0]))


def ends_phrase(zone: Zone, at: int) -> bool:
    """Whether what stands at a token cannot be counted by the number before it."""
    low = zone.tokens.low
    if at >= len(low):
        return True
    if low[at] in ".,:-/" and at + 1 < len(low) and zone.tokens.glued(at + 1):
        compound = low[at] == "-" and zone.tokens.glued(at) and low[at + 1].isalpha()
        if low[at + 1].isdecimal() or (compound and not zone.lexicon.months.ahead(low, at + 1)):
            return False
    if not low[at][0].isalpha():
        return low[at] not in "%‰°€$£¥₽×+/" and not low[at].isdecimal()
    return zone.befalls_others(at) or (low[at] in zone.lexicon.grammar and not measured(zone, at))


def is_circa(zone: Zone, number: Number) -> bool:
    """ "A clock, c. 1780, in oak": a year by its form, not round, behind a word for about, and nothing counted."""
    low, lexicon = zone.tokens.low, zone.lexicon
    hedge = lexicon.qualifiers.behind(low, number.i)
    if hedge is None or low[hedge[0]] not in lexicon.circa or not number.plain or number.value % 100 == 0:
        return False
    goes_on = lexicon.range_words.ahead(low, number.j) is not None or low[number.j : number.j + 1] == ["-"]
    return ends_phrase(zone, number.j) and not goes_on


def several(zone: Zone, at: int, after: int) -> bool:
    """Whether a plural between two tokens shows that no one period is meant ("the last years")."""
    return not zone.lexicon.plurals.isdisjoint(zone.tokens.low[at:after])


def relative_behind(zone: Zone, at: int) -> tuple[int, int] | None:
    """ "Last", "next" right before a token, not where the same word is a preposition ("dopo Natale")."""
    found = zone.lexicon.relative.behind(zone.tokens.low, at)
    if found is None or zone.lexicon.date_comparators.behind(zone.tokens.low, at) is None:
        return found
    return found if found[0] and zone.tokens.low[found[0] - 1] in zone.lexicon.determiners else None


def recurrent(zone: Zone, at: int) -> bool:
    """Whether "every", "each" stands before token `at`: then no one day is meant."""
    ordinal = zone.number_before(at)
    if ordinal is not None and ordinal.ordinal:
        at = ordinal.i
    return at > 0 and zone.lexicon.every.behind(zone.tokens.low, at) is not None and not _ends_span(zone, at)


def _ends_span(zone: Zone, at: int) -> bool:
    """ "С понедельника по пятницу": whether the word that may mean "every" joins a weekday to one before it."""
    low, lexicon = zone.tokens.low, zone.lexicon
    first = lexicon.weekdays.behind(low, at - 1) if lexicon.date_joins.behind(low, at) is not None else None
    return first is not None and zone.opened(first[0])


def next_day(zone: Zone, number: Number) -> Number | None:
    """The second day of "в ночь с 5 на 6 мая", "in der Nacht vom 5. auf den 6. Mai": the one right behind the first."""
    low, end = zone.tokens.low, skip_mark(zone, number.j)
    for opening, joining in zone.lexicon.night_spans:
        start, after = number.i - len(opening), end + len(joining)
        if tuple(low[max(0, start) : number.i]) == opening and tuple(low[end:after]) == joining:
            second = zone.number_at(after)
            return second if second is not None and second.value == number.value + 1 else None
    return None


def quarters_of(zone: Zone, number: Number) -> int | None:
    """ "Three quarters" of a year, where "quarter" is a fraction too and nothing is divided."""
    low, lexicon = zone.tokens.low, zone.lexicon
    noun = lexicon.periods.behind(low, number.j)
    if not number.denominator or noun is None or noun[1] != "quarter":
        return None
    return int(number.value * number.denominator)


def before_participle(zone: Zone, number: Number) -> bool:
    """ "Wurde 1732 geweiht", "in 1732 gewijd", "das 1732 geweiht wurde": a verb in the singular or "in" before, or that
    verb last in its clause, and a participle behind.
    """
    tokens, low, lexicon, at = zone.tokens, zone.tokens.low, zone.lexicon, number.j
    if not lexicon.became or not number.plain or len(number.whole) != YEAR_DIGITS or not number.i or at >= len(low):
        return False
    last = at + 1 < len(low) and low[at + 1] in lexicon.became and low[number.i - 1] in lexicon.grammar
    if not last and low[number.i - 1] not in lexicon.became and low[number.i - 1] not in lexicon.in_words:
        return False
    participle = tokens.written(at).islower() and low[at].endswith(lexicon.page.participle_endings)
    return participle and low[at] not in lexicon.grammar and not measured(zone, at) and ends_phrase(zone, at + 1)


def behind_birth(zone: Zone, number: Number) -> bool:
    """ "Mary Roe (b. 1950, d. 2011)", ", m. 1789 Ann Dale", "(*1764)": in brackets or between commas behind a name."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    found = lexicon.births.behind(low, number.i)
    if found is None or not found[0] or low[found[0] - 1] not in "(,;":
        return False
    named = after < len(low) and zone.tokens.written(after)[0].isupper() and not measured(zone, after)
    return ends_phrase(zone, after) or (named and lexicon.references.behind(low, number.i) is None)


def is_match_set(zone: Zone, number: Number, month: int) -> bool:
    """ "El primer set", "3.º set": an ordinal right before a month in short that is what it numbers; no year behind."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not number.ordinal or number.j != month or (number.style == "digits" and number.value == 1):
        return False
    named = lexicon.name_numbers.ahead(low, month) or lexicon.turns.ahead(low, month)
    return named is not None and year_behind(zone, month + 1)[0] is None


def dates_thing(zone: Zone, number: Number) -> bool:
    """ "Un reloj de 1790", "un orologio del 1785, venduto": of which year a thing is, and no amount of anything."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, number.i - 2
    if noun < 0 or low[noun + 1] not in lexicon.of_words or not number.plain or not number.value % 100:
        return False
    ends = ends_phrase(zone, number.j) or lexicon.acts(low, number.j)
    if number.value < FIRST_OF_THINGS or not ends or not low[noun].isalpha():
        return False
    amount = lexicon.meanings.is_magnitude(low[noun]) or not MEASURES.isdisjoint(lexicon.meanings.concepts(low[noun]))
    return not amount and low[noun] not in lexicon.grammar and lexicon.known.ahead(low, number.j) is False
