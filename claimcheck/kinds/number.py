"""Bare numbers: what no other kind takes."""

from __future__ import annotations

from claimcheck.calendar import LAST_WEEK
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.kinds._shape import (
    FIRST_UNPLACED,
    LAST_UNPLACED,
    earlier_votes,
    is_half_in_turn,
    is_unplaced_year,
    within,
)
from claimcheck.languages._international import CROSSES
from claimcheck.numerals import Number
from claimcheck.tokens import CLOSING_QUOTES, OPENING_QUOTES
from claimcheck.values import TWO
from claimcheck.zones import Reading, Zone, value_of

ISSUE_MARKS = frozenset(".,-;")
"""What may stand between the year and the number of an issue."""
LONGEST_PAGES = 3
"""Letters of "pages" in short."""


def read(zone: Zone, number: Number) -> Reading | None:
    """The number by itself; an article-like word is one only after a bound, or alone in its cell or line."""
    if number.weak and not (_stands(zone, number) or _votes(zone, number)):
        return None
    if number.ordinal or (number.plain and len(number.whole) > 1 and number.whole[0] == "0"):
        return None
    if _has_letters(zone, number) or is_unplaced_year(zone, number) or _is_quoted(zone, number):
        return None
    if _has_article(zone, number) or _is_of_issue(zone, number) or _is_slashed(zone, number):
        return None
    if _are_both(zone, number) or _recurs(zone, number) or is_half_in_turn(zone, number) or _is_of_week(zone, number):
        return None
    margin = zone.margin(number)
    end = (margin or number).j
    return Reading(number.i, end, "number", within(value_of(number), margin), number)


def _has_letters(zone: Zone, number: Number) -> bool:
    """Whether letters that no kind knows are glued to the digits: "39A", "rs4988235", "7-Eleven", "five-a-side"."""
    tokens, after = zone.tokens, number.j
    if number.style != "digits":
        return number.style == "words" and tokens.gap(after) == "-" and zone.number_at(after) is None
    before = tokens.glued(number.i) and tokens.low[number.i - 1].isalpha()
    if tokens.glued(after) and tokens.low[after] == "-" and tokens.glued(after + 1):
        after += 1
        if zone.lexicon.meanings.is_magnitude(tokens.low[after]):
            return False
    return before or (tokens.glued(after) and tokens.low[after][0].isalpha() and tokens.low[after] not in CROSSES)


def _is_of_week(zone: Zone, number: Number) -> bool:
    """ "The leaflet for week 12", "im Prospekt der KW 12": the week of a year that is not told; not "week 9 of"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not number.plain or number.value > LAST_WEEK or zone.after_of(number.j) > number.j:
        return False
    if lexicon.calendar_weeks.behind(low, number.i) is not None:
        return True
    week = lexicon.periods.behind(low, number.i)
    if week is None or week[1] != "week" or not week[0] or lexicon.paces.behind(low, number.i) is not None:
        return False
    lead, last = low[week[0] - 1], low[number.i - 1]
    led = lead in lexicon.determiners or lead in lexicon.page.in_words or lead in lexicon.of_words
    return led and lead not in lexicon.per_words and last not in lexicon.page.plurals


def _is_slashed(zone: Zone, number: Number) -> bool:
    """ "At 11/4": digits over a slash that make no fraction are a ratio of their own kind, as of odds."""
    tokens, before, after = zone.tokens, number.i - 1, number.j
    if not number.plain:
        return False
    behind = (
        after + 1 < len(tokens.low) and tokens.low[after] == "/" and tokens.glued(after) and tokens.glued(after + 1)
    )
    if behind and tokens.low[after + 1].isdecimal():
        return True
    led = before > 0 and tokens.low[before] == "/" and tokens.glued(before) and tokens.glued(number.i)
    return led and tokens.low[before - 1].isdecimal()


def _is_of_issue(zone: Zone, number: Number) -> bool:
    """ "Acta. 2018. № 7", "– 2018. – Т. 41", "2018, vol. 41", "2018. 212 с.": a year, marks, and a volume or pages."""
    tokens, issue = zone.tokens, number.j
    if not number.plain or len(number.whole) != YEAR_DIGITS or not FIRST_UNPLACED <= number.value <= LAST_UNPLACED:
        return False
    while issue < len(tokens.low) and tokens.low[issue] in ISSUE_MARKS:
        issue += 1
    return issue > number.j and (_refers(zone, issue) or _counts_pages(zone, issue))


def _refers(zone: Zone, at: int) -> bool:
    """Whether a word of references and its number stand at a token."""
    low, found = zone.tokens.low, zone.lexicon.references.ahead(zone.tokens.low, at)
    if found is None:
        return low[at : at + 1] == ["№"]
    behind = found[0] + (low[found[0] : found[0] + 1] == ["."])
    return behind < len(low) and low[behind].isdecimal()


def _counts_pages(zone: Zone, at: int) -> bool:
    """Whether digits stand there, and behind them a word of references in short ("212 с.", "212 pp.")."""
    tokens, word = zone.tokens, at + 1
    if word >= len(tokens.low) or not tokens.low[at].isdecimal() or len(tokens.low[word]) > LONGEST_PAGES:
        return False
    return zone.lexicon.references.ahead(tokens.low, word) is not None and tokens.low[word + 1 : word + 2] == ["."]


def _has_article(zone: Zone, number: Number) -> bool:
    """ "Le 23 est entré", "al posto dell'11": an article in the singular before digits that measure nothing."""
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    if before < 0 or not number.plain or number.value == 1 or lexicon.qualifiers.behind(low, number.i) is not None:
        return False
    if low[before] == "'":
        before -= 1
    singular = low[before] in lexicon.day_articles or low[before] in lexicon.elided_articles
    whole = lexicon.out_of.ahead(low, number.j) is not None
    return singular and low[before] not in lexicon.articles and not whole and not _is_end(zone, number)


def _are_both(zone: Zone, number: Number) -> bool:
    """ "Los dos se miraron", "i due sono partiti": two in a word behind an article, told before."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if number.style != "words" or number.value != TWO or not number.i or low[number.i - 1] not in lexicon.determiners:
        return False
    goes_on = after < len(low) and (low[after] in lexicon.of_words or low[after] in lexicon.locatives)
    return not goes_on and lexicon.qualifiers.behind(low, number.i) is None and not _is_end(zone, number)


def _is_end(zone: Zone, number: Number) -> bool:
    """Whether the number may be one end of a range: "del 3 al 5", "le 3-5"."""
    low, ranging = zone.tokens.low, zone.lexicon.range_words
    joining = ranging.ahead(low, number.j)
    opens = joining is not None and joining[0] < len(low) and low[joining[0]].isdecimal()
    return opens or _closes_range(zone, number) or zone.joined(number) is not None


def _closes_range(zone: Zone, number: Number) -> bool:
    """Whether a number or a share stands before a word of ranges: "del 3 al 5", not "adelantó al 7"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    joining = lexicon.range_words.behind(low, number.i)
    if joining is None or not joining[0]:
        return False
    return not low[joining[0] - 1].isalpha() or lexicon.known.ahead(low, joining[0] - 1)


def _is_quoted(zone: Zone, number: Number) -> bool:
    """ "Channel «360»": digits or one word alone between quotation marks are a name or are spoken of."""
    tokens, after = zone.tokens, number.j
    if not number.i or after >= len(tokens.low):
        return False
    if not tokens.low[number.i][0].isdecimal() and not _is_titled(zone, number):
        return False
    opening, closing = tokens.low[number.i - 1], tokens.low[after]
    glued = tokens.glued(number.i) and tokens.glued(after)
    return opening in OPENING_QUOTES and closing in CLOSING_QUOTES and (glued or (opening, closing) == ("«", "»"))


def _is_titled(zone: Zone, number: Number) -> bool:
    """ "«Novecento»": whether one word with a capital tells the number."""
    return number.style == "words" and number.j == number.i + 1 and zone.tokens.written(number.i).istitle()


def _stands(zone: Zone, number: Number) -> bool:
    low, lexicon = zone.tokens.low, zone.lexicon
    if zone.number_at(number.j) is not None or (number.j < len(low) and low[number.j].isdecimal()):
        return False
    if _opens_range(zone, number):
        return True
    found = lexicon.qualifiers.behind(low, number.i)
    if found is None and number.i and low[number.i - 1] in lexicon.determiners:
        found = lexicon.qualifiers.behind(low, number.i - 1)
    if found is not None:
        return found[1] not in ("~", "=") and not _leads_to_noun(zone, number)
    return number.i == 0 and number.j == len(zone.tokens.low) and _alone(zone)


def _recurs(zone: Zone, number: Number) -> bool:
    """ "De oito em oito horas", "di due in due": a number in words that a small word joins to itself."""
    low, small, lead, after = zone.tokens.low, zone.lexicon.grammar, number.i - 1, number.j
    if number.style != "words" or lead < 0 or low[lead] not in small:
        return False
    if low[lead] in zone.lexicon.of_words and after + 1 < len(low) and low[after] in small:
        other = zone.number_at(after + 1)
    else:
        other = zone.number_before(lead)
    return other is not None and other.value == number.value and other.style == "words"


def _votes(zone: Zone, number: Number) -> bool:
    """ "Six voix pour, une contre": one who voted so, behind the votes of others."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if lexicon.ballot.ahead(low, number.j) is None or number.value != 1:
        return False
    return any("vote" in lexicon.meanings.concepts(low[other.j]) for other in earlier_votes(zone, number))


def _leads_to_noun(zone: Zone, number: Number) -> bool:
    """Whether an article is one, behind a word that elsewhere bounds: "über einen Ausgleich"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    article = number.j - number.i == 1 and low[number.i] in lexicon.articles and number.j < len(low)
    return article and low[number.j][0].isalpha() and low[number.j] not in lexicon.function_words


def _opens_range(zone: Zone, number: Number) -> bool:
    """ "Um a cinco anos", "between one and two million": a word of ranges and a larger number follow."""
    joining = zone.lexicon.range_words.ahead(zone.tokens.low, number.j)
    after = joining[0] if joining is not None else zone.joined(number)
    if after is None and _or_two(zone, number):
        return True
    second = zone.number_at(after) if after is not None else None
    return second is not None and not second.ordinal and number.value == 1 < second.value


def _or_two(zone: Zone, number: Number) -> bool:
    """ "Uno o dos kilómetros": two follows, and what is measured."""
    low = zone.tokens.low
    if number.j >= len(low) or low[number.j] not in zone.lexicon.alternatives:
        return False
    second = zone.number_at(number.j + 1)
    return second is not None and second.value == number.value + 1 and zone.lexicon.known.ahead(low, second.j)


def _alone(zone: Zone) -> bool:
    """Whether the zone is a whole text or line."""
    tokens, text = zone.tokens, zone.tokens.text
    before, after = tokens.start[0] - 1, tokens.end[-1]
    return (before < 0 or text[before] in "\r\n\t|") and (after >= len(text) or text[after] in "\r\n\t|")
