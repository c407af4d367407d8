"""What shows that a number is a year where no word calls it one: its place, what was founded then, how it stands."""

from __future__ import annotations

from claimcheck.calendar.years import is_modern_year
from claimcheck.kinds._shape import alone, nothing_counted
from claimcheck.kinds.date._shape import (
    before_participle,
    behind_birth,
    dates_thing,
    ends_phrase,
    is_circa,
    is_year,
    joined_number,
    measured,
    skip_articles,
)
from claimcheck.kinds.date.captions import is_labelled, is_of_caption, labels_amount
from claimcheck.numerals import GROUP_DIGITS, Number
from claimcheck.zones import Zone, compared

YEAR_VERB_REACH = 7
"""How many words before its year a founding, an end or a start may stand."""
OPENERS = (".", "!", "?", ";", "\n")
"""What stands before the beginning of a sentence or of a cell."""
FIRST_BARE = 1200
"""From here on four digits that are not round may be a year where years stand without a preposition."""
OPENING_WIDTH, REMARK = 6, 6
"""Characters around a year that tell whether it opens something; tokens that a remark behind it may have."""
FOOTNOTES = "*†‡¹²³⁴⁵⁶⁷⁸⁹"


def second_year(zone: Zone, number: Number) -> int | None:
    """The token after the second one of two years in a row."""
    low, at = zone.tokens.low, number.j
    if at + 1 >= len(low) or low[at] not in ("/", "-") or not (zone.tokens.glued(at) and zone.tokens.glued(at + 1)):
        return None
    following = int(number.value) + 1
    short = low[at + 1] == f"{following % 100:02}"
    return at + 2 if short or (low[at + 1] == str(following) and low[at] == "/") else None


def _is_difference(zone: Zone, number: Number) -> bool:
    """ "На 2000 меньше": the amount of a difference between its preposition and a comparative."""
    low, lexicon = zone.tokens.low, zone.lexicon
    return bool(lexicon.by_amount.behind(low, number.i)) and lexicon.differences.ahead(low, number.j) is not None


def in_years_place(zone: Zone, number: Number) -> bool:
    """Whether a number of a year's form stands where a year does, and counts, measures or compares nothing."""
    low, lexicon = zone.tokens.low, zone.lexicon
    before = low[number.i - 1] if number.i else ""
    if zone.fills(number):
        return False
    likely = is_modern_year(number.value)
    if _is_compared_number(zone, number) or _is_difference(zone, number) or _is_old_level(zone, number):
        return False
    if _of_founding(zone, number, likely=likely) or (likely and _tells_deed(zone, number)):
        return True
    if before_participle(zone, number) or behind_birth(zone, number) or is_circa(zone, number):
        return True
    if likely and _is_of_coin(zone, number):
        return True
    if likely and before == "," and low[number.j : number.j + 1] == [")"] and number.plain:
        return True
    if likely and ((before in (":", "|") and is_labelled(zone, number)) or labels_amount(zone, number)):
        return True
    determined = number.i > 1 and before in lexicon.determiners and low[number.i - 2] in lexicon.page.in_words[:2]
    if likely and determined and ends_phrase(zone, number.j):
        return True
    if is_of_caption(zone, number) or (likely and before in lexicon.possessives and zone.dates_one_thing(number)):
        return True
    if number.value >= FIRST_BARE and number.value % 10 and _opens_deed(zone, number):
        return True
    if not likely and (before not in lexicon.in_words or lexicon.qualifiers.behind(low, number.i)):
        return dates_thing(zone, number)
    if likely and _is_genitive(zone, number):
        return True
    if measured(zone, number.j) and not zone.dates_one_thing(number):
        return False
    if before in lexicon.year_leads or before in ("(", "/"):
        return likely or ends_phrase(zone, number.j) or _acts_behind(zone, number) or _is_before_name(zone, number)
    leads = (lexicon.date_comparators, lexicon.months, lexicon.seasons, lexicon.parts_of_period)
    if any(table.behind(low, number.i) for table in leads) or _follows_year(zone, number):
        return True
    return likely and _shown_alone(zone, number)


def _is_genitive(zone: Zone, number: Number) -> bool:
    """«1936-го закрили»: an ordinal of four digits before a verb or the end of its phrase, where nouns have cases."""
    dated = zone.lexicon.page.declined and number.ordinal and number.style == "digits"
    return dated and (ends_phrase(zone, number.j) or zone.lexicon.acts(zone.tokens.low, number.j))


def _is_of_coin(zone: Zone, number: Number) -> bool:
    """ "20 Mark 1889 A", "10 gulden 1875, KM 105": of which year a coin is, behind its sum."""
    tokens, lexicon, after = zone.tokens, zone.lexicon, number.j
    name = lexicon.currencies.behind(tokens.low, number.i) if number.plain else None
    if name is None or zone.number_before(name[0]) is None:
        return False
    mint = after < len(tokens.low) and len(tokens.low[after]) == 1 and tokens.written(after).isupper()
    return mint or ends_phrase(zone, after)


def _is_compared_number(zone: Zone, number: Number) -> bool:
    """ "Supérieur à 2000": behind a bound of several words that tells no time, though the last may lead to a year."""
    low, lexicon = zone.tokens.low, zone.lexicon
    bound = lexicon.qualifiers.behind(low, number.i)
    if (
        bound is None
        or bound[1] in ("~", "=")
        or bound[0] == number.i - 1
        or low[number.i - 1] not in lexicon.year_leads
    ):
        return False
    return lexicon.date_comparators.behind(low, number.i) is None and not compared(zone, number.i)


def _is_old_level(zone: Zone, number: Number) -> bool:
    """ "From 2000 to 2090 euros": the level before that which has a unit, and is no day or year."""
    low, lexicon = zone.tokens.low, zone.lexicon
    to = lexicon.to_level.ahead(low, number.j) if lexicon.from_level.behind(low, number.i) is not None else None
    new = zone.number_at(skip_articles(zone, to[0])) if to is not None else None
    if new is None or new.ordinal or len(new.whole) != len(number.whole):
        return False
    tables = (lexicon.currencies, lexicon.units, lexicon.scales)
    return any(table.ahead(low, new.j) for table in tables) and low[new.j] not in lexicon.currency_homographs


def _of_founding(zone: Zone, number: Number, *, likely: bool) -> bool:
    """Whether words on either side say that something was founded then: "founded 1870", "1870 gegründet"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    led = number.i > 0 and low[number.i - 1] in lexicon.in_words
    if lexicon.year_verbs.ahead(low, number.j) is not None and (likely or led):
        return True
    hedge = lexicon.qualifiers.behind(low, number.i)
    first = hedge[0] if hedge is not None and hedge[1] == "~" else number.i
    behind = lexicon.year_verbs.behind(low, first) is not None
    if behind and (likely or number.value % 100) and ends_phrase(zone, number.j):
        return True
    return lexicon.page.bare_years and number.plain and (_behind_founding(zone, number) or _founded_then(zone, number))


def _shown_alone(zone: Zone, number: Number) -> bool:
    """Whether a likely year is compared, goes on until now or to another year, stands alone, or has words behind it."""
    if _is_compared(zone, number) or _is_behind_share(zone, number) or _until_now(zone, number.j):
        return True
    if _is_bare_year(zone, number) or _is_heading(zone, number) or _opens(zone, number):
        return True
    if number.i == 0 and second_year(zone, number) is not None:
        return True
    if zone.lexicon.years_after.ahead(zone.tokens.low, number.j) is not None:
        return True
    joined = joined_number(zone, number.j)
    return joined is not None and is_year(joined) and joined.value > number.value


def _acts_behind(zone: Zone, number: Number) -> bool:
    """ "Made in 1788 fetched £9,000": right behind "in" four digits that are no round number, and a verb behind them.

    A verb is told by its ending, or as no plural, or by a number that follows it; nothing that is counted does.
    """
    low, lexicon, verb = zone.tokens.low, zone.lexicon, number.j
    after = verb + 1
    if not number.plain or number.value % 10 == 0 or low[number.i - 1] not in lexicon.page.in_words[:2]:
        return False
    if after >= len(low) or not zone.tokens.written(verb).islower() or lexicon.concepts.ahead(low, verb) is not None:
        return False
    told = not low[after][0].isalpha() or low[after] in lexicon.grammar
    plural = lexicon.page.plural_endings
    return told and (lexicon.acts(low, verb) or low[after].isdecimal() or not (plural and low[verb].endswith(plural)))


def _is_before_name(zone: Zone, number: Number) -> bool:
    """ "Married in 1742 Mary Roe": right behind "in" four digits that are no round number, and a name behind them.

    Names are told by their capitals, and are neither concepts nor plurals ("in 1742 Dutch houses").
    """
    tokens, lexicon, at = zone.tokens, zone.lexicon, number.j
    if lexicon.page.capital_nouns or not number.plain or number.value % 10 == 0 or at + 1 >= len(tokens.low):
        return False
    led = tokens.low[number.i - 1] in lexicon.page.in_words[:2]
    named = tokens.written(at).istitle() and lexicon.concepts.ahead(tokens.low, at) is None
    following = tokens.low[at + 1]
    goes_on = tokens.written(at + 1).istitle() or not following[0].isalpha() or following in lexicon.grammar
    return led and named and goes_on


def _tells_deed(zone: Zone, number: Number) -> bool:
    """Whether what happened then follows a likely year."""
    if not number.i or not number.plain or zone.lexicon.qualifiers.behind(zone.tokens.low, number.i) is not None:
        return False
    return _befell_then(zone, number) or _acted_then(zone, number)


def _acted_then(zone: Zone, number: Number) -> bool:
    """ "In 2012 firefighters rescued 40 people", "In 2012 voters were divided": it opens a sentence of those behind it.

    Only where no verb may stand before its subject, so that "in" and how many it is in would need a comma.
    """
    tokens, low, lexicon, before = zone.tokens, zone.tokens.low, zone.lexicon, number.i - 1
    opens = tokens.written(before)[0].isupper() and low[before] in lexicon.page.in_words[:2]
    if not (lexicon.page.subject_first and opens and number.value % 10):
        return False
    at = number.j
    while (found := lexicon.concepts.ahead(low, at)) is not None and not zone.is_known_verb(at):
        at = found[0]
    if at == number.j or at >= len(low):
        return False
    return low[at] in lexicon.finite or (
        (lexicon.acts(low, at) or zone.is_known_verb(at)) and _has_object(zone, at + 1)
    )


def _befell_then(zone: Zone, number: Number) -> bool:
    """ "En 2014 murieron 40 personas", "the quake of 2010 killed 300": what befell people then, told by a verb.

    Behind "of" a number or an article must follow it: "a total of 2010 died" counts.
    """
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    verb = lexicon.concepts.ahead(low, number.j)
    if verb is None or verb[0] > number.j + 1 or not zone.is_known_verb(number.j):
        return False
    followed = nothing_counted(zone, verb[0]) or zone.number_at(verb[0]) is not None
    if low[before] in lexicon.page.in_words[:2]:
        return followed or not lexicon.page.head_last
    return low[before] in lexicon.of_words and _has_object(zone, verb[0])


def _has_object(zone: Zone, at: int) -> bool:
    """Whether a number or an article stands at a token, right behind a verb; "a" may be between ("mató a 300")."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if at < len(low) and (low[at] in lexicon.determiners or low[at] in lexicon.articles):
        return True
    if at >= len(low) or low[at] in lexicon.locatives or low[at] in lexicon.of_words:
        return False
    return zone.number_at(at) is not None or zone.number_at(at + 1) is not None


def _is_compared(zone: Zone, number: Number) -> bool:
    """ "Compared with 2021", "na comparação com 2021": behind words of comparison that are more than a preposition."""
    found = zone.lexicon.compared.behind(zone.tokens.low, number.i)
    return found is not None and found[0] < number.i - 1 and ends_phrase(zone, number.j)


def _is_behind_share(zone: Zone, number: Number) -> bool:
    """ "Up 5 % on 2021", "un 5 % sobre 2021": a percentage and one small word before a year, to which it compares."""
    low, lexicon, small = zone.tokens.low, zone.lexicon, number.i - 1
    led = small > 0 and low[small] in lexicon.grammar and low[small] not in lexicon.joiners
    return led and lexicon.shares.behind(low, small) is not None and ends_phrase(zone, number.j)


def _follows_year(zone: Zone, number: Number) -> bool:
    """ "2010-2014", "in 2007 or 2009", "before 2000, but not 1998": right behind another year."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.i - 1
    left_out = lexicon.leaving_out.behind(low, number.i)
    if left_out is not None:
        at = left_out[0] - (left_out[0] > 0 and low[left_out[0] - 1] == ",")
        named = lexicon.year_words.behind(low, at)
        at = named[0] if named is not None else at
    elif at < 0 or not (low[at] in ("-", "~") or low[at] in lexicon.alternatives):
        return False
    behind = zone.number_before(at)
    return behind is not None and is_year(behind)


def _behind_founding(zone: Zone, number: Number) -> bool:
    """ "Erbaut wurde die Brücke 1496." and "die Fertigstellung 2034": at the end of what begins with a founding."""
    low, lexicon = zone.tokens.low, zone.lexicon
    if not low[number.i - 1 : number.i] or not low[number.i - 1][0].isalpha() or low[number.i - 1] in lexicon.grammar:
        return False
    if not ends_phrase(zone, number.j) or lexicon.qualifiers.behind(low, number.i):
        return False
    for at in range(number.i - 1, max(-1, number.i - 1 - YEAR_VERB_REACH), -1):
        if not low[at][0].isalpha():
            return False
        if lexicon.year_verbs.ahead(low, at) is not None:
            return True
    return False


def _founded_then(zone: Zone, number: Number) -> bool:
    """ "Die 2017 von drei Physikern gegründete Firma": an article before, and the founding at the end of the phrase."""
    low, lexicon, at = zone.tokens.low, zone.lexicon, number.j
    if not number.i or low[number.i - 1] not in lexicon.determiners or not number.value % 10:
        return False
    if low[at : at + 1] == [] or low[at] not in lexicon.grammar or low[at] in lexicon.joiners:
        return False
    for step in range(at, min(at + YEAR_VERB_REACH, len(low) - 1)):
        if not low[step][0].isalnum():
            return False
        if lexicon.year_verbs.ahead(low, step) is not None:
            return zone.tokens.written(step + 1)[0].isupper()
    return False


def _is_bare_year(zone: Zone, number: Number) -> bool:
    """ "Der Hafen fertigte 2025 insgesamt 1.420 Schiffe ab", "wird 2025 schließen": four digits before what is no noun.

    Behind a hedge, an article or a sign they count something; before an adjective and its noun they may.
    """
    tokens, low, lexicon, at = zone.tokens, zone.tokens.low, zone.lexicon, number.j
    if not lexicon.page.bare_years or not number.plain or at >= len(low) or tokens.glued(at):
        return False
    if number.i and tokens.glued(number.i):
        return False
    if number.i and low[number.i - 1] in lexicon.determiners:
        return _opens_clause(zone, number)
    if lexicon.qualifiers.behind(low, number.i):
        return False
    if low[at].isdigit():
        return len(low[at]) != GROUP_DIGITS
    if not tokens.written(at).islower():
        return False
    if low[at] in lexicon.grammar or lexicon.qualifiers.ahead(low, at) is not None:
        return True
    following = at + 1
    if not low[at].endswith(lexicon.page.adjective_endings):
        return True
    if ends_phrase(zone, following) and (_is_in_clause(zone, number) or low[number.i - 1] in lexicon.finite):
        return True
    return following < len(low) and not tokens.written(following)[0].isupper() and low[following][0].isalnum()


def _opens_deed(zone: Zone, number: Number) -> bool:
    """ "1648 ging sie an das Kloster": an older year that opens a clause, and nothing behind that it is a part of."""
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    opens = not number.i or low[number.i - 1] in OPENERS
    part = lexicon.of_which.ahead(low, after) or lexicon.out_of.ahead(low, after)
    return opens and part is None and _is_bare_year(zone, number)


def _is_in_clause(zone: Zone, number: Number) -> bool:
    """ "Als der Sender sie 1996 einstellte.": the last word but one of a clause, a word of grammar before it."""
    low, lexicon, before = zone.tokens.low, zone.lexicon, number.i - 1
    return before > 0 and low[before] in lexicon.grammar and low[before] not in lexicon.determiners


def _opens_clause(zone: Zone, number: Number) -> bool:
    """ "Die Quote, die 2019 noch bei 60 Prozent lag": an article behind a comma, and behind the year no noun.

    What is round or goes on ("die 1800 und mehr kosten") is an amount.
    """
    low, lexicon, after = zone.tokens.low, zone.lexicon, number.j
    if number.i < 2 or low[number.i - 2] != "," or not number.value % 100 or low[after] not in lexicon.grammar:
        return False
    return not (
        low[after] in lexicon.joiners or low[after] in lexicon.alternatives or lexicon.range_words.ahead(low, after)
    )


def _is_heading(zone: Zone, number: Number) -> bool:
    """Whether a year of digits is all that stands on its line, and that is no cell of a table."""
    tokens = zone.tokens
    cells = tokens.text[max(0, tokens.start[number.i] - 1)] + tokens.text[tokens.end[number.j - 1] :][:1]
    return number.plain and "\t" not in cells and "|" not in cells and alone(zone, number.i, number.j)


def _opens(zone: Zone, number: Number) -> bool:
    """ "2023 was a good year", "Revenue; 2023: 12.5; 2022 (restated): 11": at the beginning of a sentence before a verb
    that has one subject, or as what a cell is headed by.
    """
    tokens, low = zone.tokens, zone.tokens.low
    start, after = tokens.start[number.i], number.j
    before = tokens.text[max(0, start - OPENING_WIDTH) : start].rstrip(" \"'“„«")
    opens = before.endswith(OPENERS) or (start <= OPENING_WIDTH and not before)
    if not opens or not number.plain or after >= len(low):
        return False
    return low[after] in zone.lexicon.years_told or _heads_cell(zone, after)


def _heads_cell(zone: Zone, at: int) -> bool:
    """Whether a colon and a space follow, a remark in brackets and the mark of a footnote between or not."""
    tokens, low = zone.tokens, zone.tokens.low
    if low[at] == "(":
        at = next((closing + 1 for closing in range(at, min(at + REMARK, len(low))) if low[closing] == ")"), at)
    behind = tokens.text[tokens.end[at - 1] :][:OPENING_WIDTH].lstrip(FOOTNOTES)
    return behind[:1] == ":" and behind[1:2].isspace()


def _until_now(zone: Zone, at: int) -> bool:
    """ "2015-present", "2015 to date"."""
    low, lexicon = zone.tokens.low, zone.lexicon
    joined = lexicon.date_joins.ahead(low, at)
    after = joined[0] if joined is not None else None
    if at < len(low) and low[at] == "-":
        after = at + 1
    return after is not None and lexicon.now.ahead(low, skip_articles(zone, after)) is not None
