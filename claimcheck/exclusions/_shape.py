"""What the files of this folder give and share."""

from __future__ import annotations

import regex

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.languages import _currencies, _international
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.lexicon import Lexicon
from claimcheck.numerals import GROUP_DIGITS
from claimcheck.tokens import Tokens

Stretch = tuple[int, str] | None
"""The token after a stretch that begins at a known token, and why it holds no figure; None where it may hold one."""
COIN_DIGITS = 2
"""Digits of an amount of hundredths."""
UNIT_MARKS = CURRENCY_SIGNS | frozenset("%‰°")
ORDINAL_SIGNS = frozenset("°º")
CLOSING_MARKS = frozenset(".,;:!?)\"'»”")
"""Marks that may close what a number ends."""
SAID_WHAT = roles.KNOWN | roles.COUNTED
CODES = _currencies.CURRENCY_CODES | frozenset(_currencies.SCALED_CODES)
CURRENCY_LETTERS = frozenset(
    form.rstrip(".") for _, forms in _currencies.CURRENCY_SYMBOLS for form in forms if form[0].isalpha()
)
"""Short forms of currencies, in lower case."""
UNIT_LETTERS = frozenset(
    form
    for table in (_international.UNIT_SYMBOLS, _international.DURATION_SYMBOLS)
    for _, forms in table
    for form in forms
)


def past_whole_date(tokens: Tokens, at: int) -> int | None:
    """The token after "12/07/2020" at a token; None where no day, month and year in digits stand there."""
    low, last = tokens.low, at + 4
    if last >= len(low) or low[at + 1] not in "/.-" or low[at + 3] != low[at + 1] or len(low[last]) != YEAR_DIGITS:
        return None
    parts = (low[at], low[at + 2], low[last])
    glued = all(map(tokens.glued, range(at + 1, last + 1)))
    return last + 1 if glued and all(map(str.isdecimal, parts)) else None


def past_short_span(tokens: Tokens, at: int) -> int | None:
    """The token after "67" in "1965–67": a year, a dash and the last two digits of a later one of its century."""
    low, last = tokens.low, at + 2
    if last >= len(low) or len(low[at]) != YEAR_DIGITS or low[at + 1] != "-" or not low[at].isdecimal():
        return None
    if not (tokens.glued(at + 1) and tokens.glued(last)) or (at and tokens.glued(at) and low[at - 1] not in "(["):
        return None
    if len(low[last]) != YEAR_DIGITS - 2 or not low[last].isdecimal() or not may_be_year(int(low[at])):
        return None
    after, marked = last + 1, last + 1 < len(low) and low[last + 1] in "-/.,:"
    goes_on = tokens.glued(after) and (low[after].isalnum() or (marked and tokens.glued(after + 1)))
    return after if int(low[last]) > int(low[at][2:]) and not goes_on else None


def known_word(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a unit, a currency, a scale, a share or a word of time stands at a token; "won't" is none."""
    if at >= len(tokens.low) or not tokens.roles[at] & roles.KNOWN or not lexicon.known.ahead(tokens.low, at):
        return False
    return tokens.low[at] not in lexicon.currency_homographs or tokens.low[at + 1 : at + 2] != ["'"]


def measured(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether a unit, a currency or a counted concept stands behind the number that ends before token `end`."""
    if end >= len(tokens.low) or not tokens.roles[end] & SAID_WHAT:
        return False
    return has_unit(tokens, end, lexicon) or lexicon.concepts.ahead(tokens.low, end) is not None


def has_unit(tokens: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Whether a unit, a currency or a word of time stands there."""
    if end >= len(tokens.low) or not tokens.roles[end] & roles.KNOWN or _is_elided(tokens, end):
        return False
    written = tokens.written(end)
    if written in CURRENCY_SIGNS and leads_to_price(tokens, end):
        return False
    if written in UNIT_MARKS or written in CODES or written in UNIT_LETTERS or _is_power(tokens, end):
        return True
    if written in lexicon.suffixes and tokens.glued(end + 1) and tokens.written(end + 1) in CURRENCY_SIGNS:
        return True
    if tokens.low[end] in CURRENCY_LETTERS and tokens.low[end] not in lexicon.grammar:
        return True
    return known_word(tokens, end, lexicon)


def _is_power(tokens: Tokens, at: int) -> bool:
    """ "98 hm³": whether letters and the sign of a power glued to them are a unit."""
    last = at + 1
    glued = last < len(tokens.low) and tokens.glued(last) and tokens.low[last] in POWERS
    return glued and tokens.text[tokens.start[at] : tokens.end[last]] in UNIT_LETTERS


def leads_to_price(tokens: Tokens, at: int) -> bool:
    """Whether the sign of a currency at a token belongs to the digits behind it: "table 214 € 129", not "12 € 50"."""
    low, price = tokens.low, at + 1
    if price >= len(low) or not low[price].isdecimal() or tokens.glued(at):
        return False
    after = price + 1
    if after + 1 < len(low) and low[after] in ".,-" and tokens.glued(after) and tokens.glued(after + 1):
        after += 2
    elif len(low[price]) == COIN_DIGITS:
        return tokens.glued(price)
    return after >= len(low) or low[after] in ".,;:)"


def _is_elided(tokens: Tokens, at: int) -> bool:
    """ "S'élève", "d'attente": a letter and an apostrophe before a word."""
    return len(tokens.low[at]) == 1 and tokens.low[at + 1 : at + 2] == ["'"] and tokens.glued(at + 2)


POWERS = frozenset(_international.SUPERSCRIPTS)


def until(tokens: Tokens, at: int, offset: int) -> int:
    """The first token that begins at or after an offset of the text."""
    while at < len(tokens.low) and tokens.start[at] < offset:
        at += 1
    return at


def chunk_after(tokens: Tokens, at: int) -> int:
    """The token after letters, digits and hyphens glued on."""
    low, after = tokens.low, at + 1
    while after < len(low) and tokens.glued(after):
        word = low[after]
        joined = word in "-/.:" and after + 1 < len(low) and tokens.glued(after + 1) and low[after + 1].isalnum()
        if not (word.isalnum() or joined):
            break
        after += 1
    return after


def before_hour(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "25.12 um 18:00": whether what leads to an hour stands at a token, and hours and minutes over a colon."""
    lead = lexicon.clock_before.ahead(tokens.low, at) if at < len(tokens.low) else None
    if lead is None or lead[0] + 1 >= len(tokens.low):
        return False
    return tokens.low[lead[0]].isdecimal() and tokens.low[lead[0] + 1] == ":" and tokens.glued(lead[0] + 1)


def until_gap(tokens: Tokens, at: int) -> int:
    """The token after the last one that is glued on, closing marks left out."""
    after = at + 1
    while after < len(tokens.low) and tokens.glued(after):
        after += 1
    while after - 1 > at and tokens.low[after - 1] in ".,;:)]?!\"'»”":
        after -= 1
    return after


def shares_unit(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Two Austrians 50 and 46 years old": the unit stands behind the second number."""
    low, second = tokens.low, at + 1
    joined = second < len(low) and low[at] in lexicon.reference_joiners and low[second].isdecimal()
    return joined and has_unit(tokens, second + 1, lexicon)


def leads_on(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a qualifier stands there that the next number takes ("site 3 at least 400 jobs")."""
    qualifier = lexicon.qualifiers.ahead(low, at)
    if qualifier is None or low[at] in UNIT_LETTERS:
        return False
    return qualifier[0] < len(low) and low[qualifier[0]].isdecimal()


def is_grammar(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of grammar of one or two letters stands there, which may be a unit elsewhere ("a", "in")."""
    return at < len(tokens.low) and len(tokens.low[at]) <= 2 and tokens.written(at) in lexicon.grammar


def unlisted(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at a token is one that no table knows."""
    if not tokens.roles[at] & roles.LISTED:
        return True
    low, after = tokens.low, at + 1
    word = low[at]
    if word in lexicon.grammar or word in lexicon.in_words or word in lexicon.numerical or word in CURRENCY_LETTERS:
        return False
    if not CODES.isdisjoint((word.upper(), tokens.written(at))):
        return False
    if lexicon.changes.behind(low, after) and not lexicon.concepts.behind(low, after):
        return False
    dated = word in lexicon.year_leads and (after >= len(low) or len(low[after]) == YEAR_DIGITS)
    acronym = len(word) > 1 and tokens.written(at).isupper()
    unit = lexicon.units.behind(low, after) is not None and not acronym
    if dated or unit or (word in lexicon.period_codes and tokens.glued(at)):
        return False
    return not lexicon.listed.behind(low, after)


def begins_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a token is the first of a sentence, a line or a cell."""
    start = tokens.start[at]
    if "\n" in tokens.gap(at):
        return True
    before = tokens.text[max(0, start - 8) : start].rstrip(" \t\u00a0\"'«“„(¿¡")
    return before == "" or before[-1] in ".!?:;…\n\r•|" or (before[-1] in "-–—" and tokens.text[start - 1] == " ")


LIST_REACH = 4
"""Tokens from one number of a list to the next."""
LONGEST_MEMBER, LONGEST_COUNTED, FEWEST_DIGITS = 4, 8, 2
"""How many words the name of a list's member has at most, and what stands behind the number of the one before; how many
digits the numbers of two names have at least."""
LONGEST_BREAKDOWN = 40
"""Tokens that are searched for a total before its parts, and for these."""


def grouping_mark(tokens: Tokens, at: int) -> str:
    """The mark that ties three digits to those at a token ("5,000", "5.000"); "" where none does."""
    low, mark, group = tokens.low, at + 1, at + 2
    if group >= len(low) or len(low[group]) != GROUP_DIGITS or not low[group].isdecimal():
        return ""
    return low[mark] if tokens.glued(mark) and tokens.glued(group) else ""


def in_list(tokens: Tokens, at: int, end: int, lexicon: Lexicon, floor: int) -> bool:
    """Whether a number is that of a list's member, and no part of its name."""
    return (
        _is_member(tokens, at, end, lexicon, floor)
        or _is_gapped(tokens, at, end, lexicon, floor)
        or _is_part(tokens, at, lexicon)
    )


def _is_gapped(tokens: Tokens, at: int, end: int, lexicon: Lexicon, floor: int) -> bool:
    """ "Brings 512 shops, Hale 338 and Dunmere 210", "pays 12 euros, a truck 84": the verb before goes for this too."""
    low = tokens.low
    if end < len(low) and low[end][0].isalnum() and not _leads_to_member(tokens, end, lexicon):
        return False
    lead = _before_member(tokens, at, lexicon)
    if lead is None:
        return False
    counted = _digits_before(tokens, lead, lexicon) or _member_before(tokens, lead, lexicon, floor)
    if counted is None or counted[0] < floor:
        return False
    here, before = (sum(map(len, filter(str.isdecimal, low[first:after]))) for first, after in ((at, end), counted))
    return min(here, before) >= FEWEST_DIGITS and abs(here - before) <= 1


def _leads_to_member(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether "and", a name and a number stand at a token: "and Dunmere 210", "und in Kiel 105"."""
    low, last = tokens.low, min(at + 2 + LONGEST_MEMBER, len(tokens.low))
    if low[at] not in lexicon.joiners:
        return False
    number = next((step for step in range(at + 1, last) if not low[step].isalpha()), None)
    return number is not None and low[number].isdecimal() and tokens.written(number - 1)[0].isupper()


def _member_before(tokens: Tokens, lead: int, lexicon: Lexicon, floor: int) -> tuple[int, int] | None:
    """The bare digits before a token where they are those of such a list's member themselves."""
    number = lead - 1
    bare = number > floor and tokens.low[number].isdecimal() and not tokens.glued(number)
    return (number, lead) if bare and _is_gapped(tokens, number, lead, lexicon, floor) else None


def _is_part(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "46 stops: great 14, positive 11, swell 21": behind a count and its colon numbers that come to about as much."""
    low, colon = tokens.low, at - 1
    while colon and low[colon] != ":" and at - colon < LONGEST_BREAKDOWN and _may_stand_in_list(low[colon]):
        colon -= 1
    counted = _digits_before(tokens, colon, lexicon) if low[colon] == ":" else None
    if counted is None:
        return False
    last = at
    while last < len(low) and last - colon < LONGEST_BREAKDOWN and _may_stand_in_list(low[last]):
        last += 1
    parts = [int(word) for word in low[colon:last] if word.isdecimal()]
    total = int("".join(filter(str.isdecimal, low[counted[0] : counted[1]])))
    return len(parts) > 1 and total <= 2 * sum(parts) <= 4 * total


def _may_stand_in_list(word: str) -> bool:
    return word[0].isalnum() or word in ",;-'"


def _before_member(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The mark or joiner before a name, or before a noun with its article, that ends right before a number."""
    low = tokens.low
    for step in range(at - 1, max(0, at - 1 - LONGEST_MEMBER), -1):
        led = low[step] in lexicon.articles or low[step] in lexicon.determiners
        contrasted = low[step - 1] in lexicon.contrasts
        if contrasted or low[step - 1] in lexicon.joiners or low[step - 1] in ",;":
            named = led or contrasted or tokens.written(step)[0].isupper()
            return step - 1 - (low[step - 2] == ",") if named else None
        if _is_placed_alike(tokens, step, lexicon):
            return step - 2 - (low[step - 3] == ",")
        if led or not low[step].isalpha() or low[step] in lexicon.grammar:
            return None
    return None


def _is_placed_alike(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "In Emden 410 jobs go, in Rostock 215": whether a preposition leads to a name, as before to another one."""
    low, place = tokens.low, at - 1
    if place < 2 or low[place] not in lexicon.locatives or not tokens.written(at)[0].isupper():
        return False
    if low[place - 1] not in lexicon.joiners and low[place - 1] not in ",;":
        return False
    for step in range(place - 2, max(-1, place - LONGEST_BREAKDOWN), -1):
        if low[step] in ".!?":
            return False
        if low[step] == low[place] and tokens.written(step + 1)[0].isupper():
            return low[step + 1] != low[at]
    return False


def _digits_before(tokens: Tokens, lead: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The digits behind which a noun stands before a token, and nothing that parts sentences."""
    low = tokens.low
    for step in range(lead - 1, max(-1, lead - 1 - LONGEST_COUNTED), -1):
        if low[step].isdecimal():
            first = step
            while first > 1 and tokens.glued(first) and tokens.glued(first - 1) and low[first - 2].isdecimal():
                first -= 2
            noun = step + 1 < lead and (measured(tokens, step + 1, lexicon) or low[step + 1] not in lexicon.grammar)
            return (first, step + 1) if noun else None
        if not low[step][0].isalnum():
            return None
    return None


def _is_member(tokens: Tokens, at: int, end: int, lexicon: Lexicon, floor: int) -> bool:
    """ "France 12, Spain 9", "won 51 seats, the Greens 19 and the Left 7": a list of names with their numbers.

    Numbers before token `floor` are known to be no figures, and what they stand in is no such list.
    """
    low, size = tokens.low, len(tokens.low)
    if not tokens.written(at - 1)[0].isupper() and low[at - 2] not in lexicon.determiners:
        return False
    if 0 < floor < at <= floor + LIST_REACH and "," in low[floor:at]:
        return False
    for step in range(end + 1, min(end + 5, size)):
        if low[end] not in ",;" or _may_be_verb(tokens, step, lexicon):
            break
        if low[step].isdecimal():
            return tokens.written(step - 1)[0].isupper() and not tokens.glued(step)
    article, acts = False, end < size and low[end][0].isalpha() and low[end] not in lexicon.grammar
    for step in range(at - 2, max(at - 5, floor), -1):
        if low[step] in ",;":
            return low[step - 1].isdecimal() or (article and low[step - 2].isdecimal() and low[step - 1].isalpha())
        if article and low[step] in lexicon.joiners:
            return low[step - 1].isdecimal()
        if low[step] in lexicon.grammar and low[step] not in lexicon.joiners and low[step] not in lexicon.determiners:
            return False
        article |= low[step] in lexicon.determiners and not acts
    return False


def _may_be_verb(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word stands there that is neither grammar nor an adjective, where nouns have capitals."""
    word = tokens.low[at]
    if word in lexicon.finite:
        return True
    small = (
        lexicon.page.capital_nouns and word.isalpha() and tokens.written(at).islower() and word not in lexicon.grammar
    )
    return small and not word.endswith(lexicon.page.adjective_endings)


PLAIN_WORD = regex.compile(r"(?<![\p{L}\p{M}'’-])\p{Ll}{4,}+")


def line_has_plain_words(tokens: Tokens, at: int, fewest: int = 2) -> bool:
    """Whether the line is no headline in capitals: so many longer words in it are written small."""
    start, text = tokens.start[at], tokens.text
    first = text.rfind("\n", max(0, start - 200), start) + 1 or max(0, start - 200)
    last = text.find("\n", start, start + 200)
    line = text[first : last if last >= 0 else start + 200]
    return len(PLAIN_WORD.findall(line)) >= fewest
