"""Days whose month the document's date tells: "the 20th", "le 17", "jusqu'au 30", "du 21 au 23"."""

from __future__ import annotations

from claimcheck.calendar import LAST_DAY
from claimcheck.calendar.forms import DayOfMonth, Range
from claimcheck.kinds.date._shape import ends_phrase, is_day, joined_number, reading, skip_mark
from claimcheck.numerals import Number
from claimcheck.zones import Reading, Zone

ENDS_OF_SCALES = frozenset((3, 4, 5, 6, 7, 10, 20))
"""The last numbers of scales that begin with one."""


def alone(zone: Zone, number: Number) -> Reading | None:
    """ "On the 20th", "le 17", "día 18", "à partir du 15", "le 25 mardi"; the first of "le 21 et le 23".

    Behind a word that leads to a level, too, it is one: "blijft op 17".
    """
    low, lexicon = zone.tokens.low, zone.lexicon
    at = _lead(zone, number) if _is_day(number) else None
    if at is None or (number.style == "words" and low[at] in lexicon.determiners):
        return None
    if lexicon.page.date_order == "mdy" and not number.ordinal:
        return None
    after = skip_mark(zone, number.j) if not lexicon.page.ordinal_dot else number.j
    if low[at] in lexicon.day_leads and (made := _before_weekday(zone, number, after)) is not None:
        return made
    if not ends_phrase(zone, after) or _joined(zone, number, after) or _is_level(zone, number):
        return None
    if number.ordinal and number.style == "words" and not _is_told_day(zone, after):
        return None
    if after < len(low) and low[after] in lexicon.of_words:
        return None
    return reading(number.i, number.j, DayOfMonth(int(number.value), past=_is_past(zone, at)), "day", number)


def _is_past(zone: Zone, at: int) -> bool:
    """ "El pasado día 5": whether "last" stands before the noun at a token that leads to a day."""
    last = zone.lexicon.relative.behind(zone.tokens.low, at)
    return last is not None and last[1] == -1 and zone.lexicon.durations.ahead(zone.tokens.low, at) is not None


def _before_weekday(zone: Zone, number: Number, at: int) -> Reading | None:
    """ "Le 25 mardi": a day with its weekday right behind it."""
    weekday = None if number.ordinal else zone.lexicon.weekdays.ahead(zone.tokens.low, at)
    if weekday is None or zone.tokens.low[weekday[0] - 1] in zone.lexicon.weekday_ambiguous:
        return None
    made = reading(number.i, weekday[0], DayOfMonth(int(number.value), weekday[1]), "day", number)
    made.trace.append(f"weekday:{weekday[1]}")
    return made


def _is_level(zone: Zone, number: Number) -> bool:
    """ "Steigt auf 17": behind what leads to a level, no ordinal, and no bound of time before it."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bounded = lexicon.date_comparators.behind(low, number.i) is not None
    return not (number.ordinal or bounded) and lexicon.to_level.behind(low, number.i) is not None


def counted(zone: Zone, number: Number) -> Reading | None:
    """ "20-го числа", "до 15 числа": behind the number a noun for the days of a month, which goes without saying."""
    low, lexicon, noun = zone.tokens.low, zone.lexicon, number.j
    if lexicon.articles or noun >= len(low) or low[noun] not in lexicon.of_words or not _is_day(number):
        return None
    if lexicon.periods.ahead(low, noun) is not None or not ends_phrase(zone, noun + 1):
        return None
    if zone.number_before(number.i) is not None or lexicon.every.ahead(low, noun + 1) is not None:
        return None
    return reading(number.i, noun + 1, DayOfMonth(int(number.value)), "day", number)


def span(zone: Zone, number: Number) -> Reading | None:
    """ "Du 21 au 23", "dal tre al cinque", "с 21-го по 23-е"; not a change, nor the parts of a text."""
    if not _is_plain_day(zone, number):
        return None
    found = _enclosed(zone, number)
    if found is None:
        return None
    start, second = found
    if not number.value < second.value or not ends_phrase(zone, second.j):
        return None
    if zone.is_change(start) or _is_scale(number, second) or _follows_noun(zone, start):
        return None
    days = Range(DayOfMonth(int(number.value)), DayOfMonth(int(second.value)))
    return reading(number.i, second.j, days, "days", number)


def _is_scale(first: Number, last: Number) -> bool:
    """ "Del 1 al 10", "du 1 au 5": what is rated on."""
    return first.value == 1 and not first.ordinal and last.value in ENDS_OF_SCALES


def _follows_noun(zone: Zone, at: int) -> bool:
    """Whether what stands before is parted by the numbers ("les lots du 3 au 7", "floors from the 3rd to the 5th")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not at or lexicon.durations.behind(low, at):
        return False
    if lexicon.references.behind(low, at):
        return True
    if lexicon.page.capital_nouns:
        return zone.tokens.written(at - 1)[0].isupper()
    led = (
        lexicon.page.ordinal_days or lexicon.concepts.behind(low, at) or (at > 1 and low[at - 2] in lexicon.determiners)
    )
    return bool(led) and low[at - 1].endswith(lexicon.page.plural_endings)


def _enclosed(zone: Zone, number: Number) -> tuple[int, Number] | None:
    """The token at which the words that enclose two days begin, and the second day."""
    low, end = zone.tokens.low, skip_mark(zone, number.j)
    for opening, joining in zone.lexicon.day_spans:
        start, after = number.i - len(opening), end + len(joining)
        if tuple(low[max(0, start) : number.i]) == opening and tuple(low[end:after]) == joining:
            second = zone.number_at(after)
            if second is not None and _is_second_day(zone, second):
                return start, second
    return None


def _is_day(number: Number) -> bool:
    return is_day(number) and number.value <= LAST_DAY and number.style != "roman" and number.scale == 1


def _is_told_day(zone: Zone, after: int) -> bool:
    """Whether an ordinal in words may be a day: where days are told so, and no noun follows."""
    page, low = zone.lexicon.page, zone.tokens.low
    return page.ordinal_days and (page.date_order == "mdy" or after >= len(low) or not low[after][0].isalpha())


def _is_plain_day(zone: Zone, number: Number) -> bool:
    """Whether a number is told as days are: by an ordinal of digits, or the first day alone."""
    if not _is_day(number) or (number.ordinal and number.style == "words"):
        return False
    return number.value == 1 or number.ordinal == zone.lexicon.page.ordinal_days


def _is_second_day(zone: Zone, number: Number) -> bool:
    """The same for the last day of a span; a dot that makes an ordinal may be that of the sentence."""
    return _is_plain_day(zone, number) or (zone.lexicon.page.ordinal_dot and number.plain and _is_day(number))


def _lead(zone: Zone, number: Number) -> int | None:
    """The word by which a number is a day ("on", "le", "día"), or the article of a bound before it ("jusqu'au")."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i
    bounded = lexicon.date_comparators.behind(low, at) is not None
    at -= at > 1 and low[at - 1] == "'"
    if bounded and low[at - 1] in lexicon.day_articles:
        return at - 1
    while at and low[at - 1] in lexicon.determiners and low[at - 1] not in lexicon.day_leads:
        at -= 1
    led = at > 0 and low[at - 1] in lexicon.day_leads
    led = led or bool(number.ordinal and number.style == "digits" and lexicon.date_comparators.behind(low, at))
    return at - 1 if led else None


def _joined(zone: Zone, number: Number, at: int) -> bool:
    """Whether another number belongs to the same phrase: not a day with a lead of its own ("le 21 et le 23")."""
    second = joined_number(zone, at)
    if second is None:
        return False
    lead = _lead(zone, second)
    return not (lead is not None and lead > at and _is_plain_day(zone, number) and _is_plain_day(zone, second))
