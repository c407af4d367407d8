"""Words that refer, with the numbers behind them: pages, articles, rooms, flights, regulations."""

from __future__ import annotations

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS, is_likely_year, may_be_year
from claimcheck.exclusions import cases, citations, phones, positions
from claimcheck.exclusions._shape import (
    CLOSING_MARKS,
    UNIT_LETTERS,
    Stretch,
    chunk_after,
    grouping_mark,
    has_unit,
    known_word,
)
from claimcheck.exclusions.amounts import has_noun, is_amount, is_otherwise, refers_on
from claimcheck.languages._currencies import CURRENCY_SIGNS
from claimcheck.languages._international import FOLLOWING_PAGES, LAW_NUMBER_SIGNS, PRIMES
from claimcheck.lexicon import Lexicon, ranks
from claimcheck.numerals import GROUP_DIGITS
from claimcheck.tokens import Tokens

SIGNS_OF_REFERENCE = frozenset("№§#")
NUMBER_REACH = 16
"""How many tokens behind a word of references its number may stand; where no digits do, nothing further is asked."""
LONGEST_IN_SHORT = 5
"""Letters of a word of references that may be an abbreviation, whose dot ends no sentence."""
LONGEST_NUMBER = 20
"""Digits of a reference."""
LONGEST_PART = 4
"""Digits of what a reference is joined to; as many as these only in brackets, where they are a year."""
LONGEST_GROUPING = 3
"""Groups of digits that may be thousands and millions."""
PAIR = 2
"""Digits of the groups of a box at the post ("12 40")."""
ROMAN_QUARTERS, QUARTER_DIGITS = frozenset(("i", "ii", "iii", "iv")), frozenset("1234")
"""What counts the quarters of a year ("II кв. 2016"), whose short form is that of a flat's, too."""


def read(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Page 12", "Articles 5 and 6", "No. 7": a reference word, then numbers."""
    low = tokens.low
    if not tokens.holds(roles.DIGITS, at + 1, at + NUMBER_REACH):
        return None
    found = lexicon.references.ahead(low, at)
    if found is None and low[at] not in SIGNS_OF_REFERENCE and not _is_compound(low, at, lexicon):
        return None
    after = found[0] if found else at + 1
    if low[at] in lexicon.rooms.first and (room := _told_apart(tokens, at, lexicon)) is not None:
        return room
    if _belongs_before(tokens, at, lexicon) or _is_month(tokens, at, lexicon) or ranks.is_place(low, after, lexicon):
        return None
    if after < len(low) and low[after] == "." and tokens.glued(after):
        if len(low[after - 1]) > LONGEST_IN_SHORT and low[after - 1] not in lexicon.abbreviations:
            return None
        after += 1
    if _is_lettered(tokens, after):
        return chunk_after(tokens, after), "reference"
    if _is_below_ground(tokens, after, lexicon):
        return after + 2, "reference"
    if after < len(low) and not low[after].isdecimal():
        after = _bracketed(tokens, after, lexicon)
        after = after if at and low[at - 1] in lexicon.articles else _spanned(tokens, after, lexicon)
    if after >= len(low) or not (low[after].isascii() and low[after].isdecimal()) or len(low[after]) > LONGEST_NUMBER:
        return None
    if len(low[at]) > LONGEST_GROUPING and _has_thousands(tokens, after, lexicon):
        return None
    return None if is_otherwise(tokens, at, after, lexicon) else _numbered(tokens, at, after, lexicon)


def _is_below_ground(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Level -2", "au niveau -1": whether a minus and one digit stand there, with nothing that they measure."""
    low = tokens.low
    if low[at : at + 1] != ["-"] or tokens.glued(at) or not tokens.glued(at + 1):
        return False
    single = len(low[at + 1]) == 1 and low[at + 1].isdecimal()
    ends = not tokens.glued(at + 2) or (low[at + 2] in CLOSING_MARKS and not tokens.glued(at + 3))
    return single and ends and not has_unit(tokens, at + 2, lexicon) and not known_word(tokens, at + 2, lexicon)


def _has_thousands(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Students from abroad number 4,311", "the last edition (50.000)": as no number of a reference is written."""
    low, after, grouping = tokens.low, at + 3, "," if lexicon.page.decimal == "." else "."
    ended = after >= len(low) or not tokens.glued(after) or low[after] in CLOSING_MARKS
    bracketed = low[at - 1] == "(" and low[after : after + 1] == [")"]
    return grouping_mark(tokens, at) == grouping and ended and (grouping == "," or bracketed)


def _belongs_before(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of reference is the unit of a number before it: "30 st. apples", "II кв. 2016"."""
    low = tokens.low
    if not at:
        return False
    counted = low[at - 1].isdecimal() and (low[at] in lexicon.takes_digits or _is_unit(tokens, at, lexicon))
    if counted and not (refers_on(tokens, at, lexicon) and _is_referred(low, at - 1, lexicon)):
        return True
    period = lexicon.periods.ahead(low, at) if _may_count_quarters(tokens, at, lexicon) else None
    return period is not None and period[1] == "quarter"


def _may_count_quarters(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the number of a quarter stands before a token: "II кв.", "1-й кв."."""
    low = tokens.low
    ordinal = at > 2 and low[at - 1] in lexicon.ordinal_marks and low[at - 3] in QUARTER_DIGITS and low[at - 2] == "-"
    return low[at - 1] in ROMAN_QUARTERS or ordinal


def _is_month(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "Вер. 2017 р.": whether a month in short with its year stands there rather than the version of something."""
    low, year = tokens.low, at + 2
    short = lexicon.months.ahead(low, at) is not None and low[at + 1 : year] == ["."] and tokens.glued(at + 1)
    return short and year < len(low) and len(low[year]) == YEAR_DIGITS and low[year].isdecimal()


def _numbered(tokens: Tokens, at: int, after: int, lexicon: Lexicon) -> Stretch:
    """The reference whose number is at token `after`, to its last number, year or volume."""
    low = tokens.low
    other = (
        cases.numbered(tokens, after)
        or positions.read(tokens, after, lexicon)
        or citations.volume(tokens, after, low[after + 1] if tokens.glued(after + 1) else "", lexicon)
        or _yearly(tokens, at, after)
    )
    if other is not None:
        return other
    end, call = max(_end_of_reference(tokens, after, lexicon), _grouped(tokens, after)), phones.phone(tokens, after)
    if call is not None and call[0] > end:
        return call
    if low[at] in lexicon.dialled and (groups := phones.past_groups(tokens, after)) > end:
        return groups, "phone number"
    end = _past_goal(tokens, at, end, lexicon)
    return _past_year(tokens, _past_whole(tokens, after, end, lexicon), at, lexicon), "reference"


def _past_whole(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> int:
    """The token after "3" in "part 2 of 3", "Seite 1 von 4": how many there are, and nothing counted behind."""
    low = tokens.low
    whole = lexicon.out_of.ahead(low, end) if end < len(low) and low[end] in lexicon.out_of.first else None
    if whole is None or whole[0] > end + 1 or end != at + 1 or whole[0] >= len(low) or not low[whole[0]].isdecimal():
        return end
    after = whole[0] + 1
    closes = after >= len(low) or not (low[after][0].isalnum() or low[after] in CURRENCY_SIGNS or low[after] == "%")
    closes = closes and not (tokens.glued(after) and tokens.glued(after + 1))
    told = len(low[whole[0]]) < LONGEST_PART and int(low[at]) <= int(low[whole[0]])
    following = low[after] if after < len(low) else ""
    return after if told and (closes or following in lexicon.finite | lexicon.grammar) else end


def _past_year(tokens: Tokens, at: int, first: int, lexicon: Lexicon) -> int:
    """The token after the year in "v. 41, p. 3-9, 2017.", behind a comma that closes; in "legge 300 del 1970"."""
    low, year = tokens.low, at + 1
    if year >= len(low) or not low[year].isdecimal() or len(low[year]) != YEAR_DIGITS:
        return at
    told = may_be_year(int(low[year]))
    closes = year + 1 >= len(low) or (low[year + 1] in ".;)" and not tokens.glued(year + 2))
    of_law = low[at] in lexicon.of_words and (low[first] in LAW_NUMBER_SIGNS or lexicon.statutes.ahead(low, first))
    of_law = of_law and lexicon.concepts.ahead(low, year + 1) is None
    return year + 1 if told and (of_law or (closes and low[at] == ",")) else at


def _past_goal(tokens: Tokens, at: int, end: int, lexicon: Lexicon) -> int:
    """The token after "51" in "from junction 45 to 51", where the words of a move stand before either."""
    closed = end < len(tokens.low) and tokens.low[end] in CLOSING_MARKS
    goal = None if closed else lexicon.to_level.ahead(tokens.low, end)
    if goal is None or lexicon.from_level.behind(tokens.low, at) is None or goal[0] >= len(tokens.low):
        return end
    low, number = tokens.low, goal[0]
    if not low[number].isdecimal() or len(low[number]) > LONGEST_PART or _counts_on(tokens, number, lexicon):
        return end
    return after_part(tokens, number)


def _is_compound(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """ "Losnummer": whether a word ends as compounds do that refer, and tells no time ("weeknummer")."""
    return low[at].endswith(lexicon.page.reference_endings) and lexicon.calendar_weeks.ahead(low, at) is None


def _yearly(tokens: Tokens, at: int, after: int) -> Stretch:
    """ "NJW 2003, 1877": a journal in capitals, the year, and the page."""
    low, page = tokens.low, after + 2
    if page >= len(low) or low[after + 1] != "," or not low[page].isdecimal() or len(low[after]) != YEAR_DIGITS:
        return None
    bare = page + 1 >= len(low) or not tokens.glued(page + 1) or low[page + 1] in ".,;:)"
    return (page + 1, "citation") if tokens.written(at).isupper() and bare else None


def _told_apart(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Their room — 31.", "Gate: 12B": a number behind the dash or colon of a room, and nothing behind it.

    "Средняя аудитория — 5250" is no room.
    """
    low, found = tokens.low, lexicon.rooms.ahead(tokens.low, at)
    if at and "average" in lexicon.meanings.concepts(low[at - 1]):
        return None
    number = found[0] + 1 if found is not None else len(low)
    if number >= len(low) or low[number - 1] not in ("-", ":") or tokens.glued(number) or not low[number].isdecimal():
        return None
    end = chunk_after(tokens, number)
    closed = end >= len(low) or (low[end] in CLOSING_MARKS and not tokens.glued(end + 1))
    return (end, "reference") if closed and len(low[number]) <= LONGEST_PART else None


def _is_unit(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    return at < len(tokens.low) and (tokens.written(at) in UNIT_LETTERS or known_word(tokens, at, lexicon))


def _grouped(tokens: Tokens, at: int) -> int:
    """The token after four groups of digits or more with single spaces between ("978 90 234 5678 1"), or three of them
    that are no thousands ("88 41 03"), or two and a capital letter ("4471 902 B"); else `at`."""
    last = at + 1
    while last < len(tokens.low) and tokens.low[last].isdecimal() and tokens.gap(last) in (" ", "\u00a0"):
        last += 1
    grouped = last - at > LONGEST_GROUPING or (last - at > 2 and len(tokens.low[at + 1]) != GROUP_DIGITS)
    ended = last >= len(tokens.low) or tokens.low[last] in CLOSING_MARKS
    grouped = grouped or (ended and last == at + 2 and len(tokens.low[at]) == len(tokens.low[at + 1]) == PAIR)
    long = last > at + 1 and len(tokens.low[at]) > GROUP_DIGITS and _is_capital(tokens, last)
    checked = grouped and last + 1 < len(tokens.low) and tokens.low[last] == "-" and tokens.glued(last)
    last += 2 * (checked and tokens.glued(last + 1) and tokens.low[last + 1].isdecimal())
    return last + long if grouped or long else at


def _is_capital(tokens: Tokens, at: int) -> bool:
    """Whether a single capital letter stands apart at a token ("4471 902 B")."""
    return at < len(tokens.low) and len(tokens.low[at]) == 1 and tokens.written(at).isupper()


def _is_lettered(tokens: Tokens, at: int) -> bool:
    """ "Table S2": a single capital letter with a digit glued to it."""
    digit = at + 1
    if digit >= len(tokens.low) or len(tokens.low[at]) > 1 or len(tokens.low[digit]) > 1:
        return False
    return tokens.written(at).isupper() and tokens.low[digit].isdecimal() and tokens.glued(digit)


def _bracketed(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after "(EU) No", after the bracket of "Equation (7)", after the carrier of "flight AF 1380"."""
    low = tokens.low
    if at + 1 < len(low) and len(low[at]) == 2 and tokens.written(at).isupper() and low[at + 1].isdecimal():
        return at if tokens.glued(at + 1) else at + 1
    letter = at + (at + 3 < len(low) and all(_is_capital(tokens, step) for step in (at, at + 1)))
    if letter + 2 < len(low) and _is_capital(tokens, letter) and low[letter + 1] == ".":
        return letter + 2 if low[letter + 2].isdecimal() else at
    if at + 2 >= len(low) or low[at] != "(":
        return at
    if low[at + 1].isdecimal():
        return at if low[at + 2] in PRIMES and tokens.glued(at + 2) else at + 1
    if not tokens.written(at + 1).isupper() or low[at + 2] != ")":
        return at
    number = lexicon.references.ahead(low, at + 3)
    after = number[0] if number else at + 3
    return after + 1 if after < len(low) and low[after] == "." and tokens.glued(after) else after


def _spanned(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The first number of "commi da 2 a 5": two numbers in a row with the words of a span, and nothing counted."""
    low = tokens.low
    second = at + 3
    if second >= len(low) or not (low[at + 1].isdecimal() and low[second].isdecimal()):
        return at
    if not any(words_of == ((low[at],), (low[at + 2],)) for words_of in lexicon.between):
        return at
    following = low[second + 1] if second + 1 < len(low) else "."
    counted = following[0].isalpha() and following not in lexicon.grammar
    return at if counted or _begins_date(tokens, second, lexicon) else at + 1


def _is_referred(low: list[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a word of references stands before digits."""
    return any(lexicon.references.behind(low, end) for end in (at, at - (low[at - 1] == ".")))


def _end_of_reference(tokens: Tokens, at: int, lexicon: Lexicon) -> int:
    """The token after a reference: "5 and 6", "49(2)(b)", "1325 (2000)", "1 to 17", "LH 404 and UA 58"."""
    after = after_part(tokens, at)
    while (further := further_part(tokens, after, lexicon)) is not None:
        after = after_part(tokens, further)
    return after


def further_part(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The digits that a mark, "and" or "to" at token `at` joins to a reference."""
    low = tokens.low
    if at >= len(low) or (low[at] == "-" and not tokens.glued(at) and tokens.written(at) == "—"):
        return None
    range_word = lexicon.range_words.ahead(low, at) if tokens.roles[at] & roles.KNOWN else None
    number = range_word[0] if range_word is not None else at + 1
    if number >= len(low):
        return None
    joins = low[at] in (",", "-", "/", "&") or low[at] in lexicon.reference_joiners or low[at] in lexicon.directions
    if low[at] in lexicon.reference_joiners and low[number] in lexicon.determiners and number + 1 < len(low):
        number += not has_noun(low, number + 2, lexicon)
    if joins and len(low[number]) == 2 and tokens.written(number).isupper() and number + 1 < len(low):
        return number + 1 if low[number + 1].isdecimal() and not tokens.glued(number + 1) else None
    long = len(low[number]) > LONGEST_PART and len(low[number]) != len(low[at - 1])
    if not low[number].isdecimal() or long or _begins_date(tokens, number, lexicon):
        return None
    if phones.phone(tokens, number) is not None:
        return None
    if low[at] == "(":
        counted = known_word(tokens, number + 1, lexicon) or _is_unit(tokens, number + 1, lexicon)
        return None if counted or _is_decimal(tokens, number) else number
    if (
        not (joins or range_word is not None)
        or _may_be_else(low, at, number, lexicon)
        or _counts_on(tokens, number, lexicon)
    ):
        return None
    clock = number + 1 < len(low) and low[number + 1] == ":" and tokens.glued(number + 1)
    clock = clock or low[number + 1 : number + 2] == ["h"]
    return None if clock else number


def _is_decimal(tokens: Tokens, at: int) -> bool:
    """Whether a mark and further digits are glued to digits ("14 (2.10 g)")."""
    last = at + 2
    marked = last < len(tokens.low) and tokens.low[at + 1] in ",." and tokens.low[last].isdecimal()
    return marked and tokens.glued(at + 1) and tokens.glued(last)


def _begins_date(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a month or an ordinal's ending stands behind digits: "bis 12. Oktober", "al 5 de mayo", "на 4-м"."""
    low, month = tokens.low, at + 1
    if low[month : month + 1] == ["-"] and tokens.glued(month + 1) and low[month + 1] in lexicon.ordinal_marks:
        return True
    if month + 1 < len(low) and (low[month] == "." if lexicon.page.ordinal_dot else low[month] in lexicon.of_words):
        month += 1
    return lexicon.months.ahead(low, month) is not None


def _may_be_else(low: list[str], at: int, number: int, lexicon: Lexicon) -> bool:
    """Whether four digits may be a year, or count what stands behind them where no four digits are joined to."""
    if len(low[number]) != LONGEST_PART:
        return False
    counted = len(low[at - 1]) != LONGEST_PART and has_noun(low, number + 1, lexicon)
    spanned = low[at - 1].isdecimal() and int(low[at - 1]) < int(low[number]) and not is_likely_year(int(low[number]))
    spanned = spanned and len(low[at - 1]) == LONGEST_PART and lexicon.range_words.ahead(low, at) is not None
    early = low[at] in lexicon.reference_joiners and not is_likely_year(int(low[number]))
    return counted or (may_be_year(int(low[number])) and not (spanned or early))


def after_part(tokens: Tokens, at: int) -> int:
    """The token after the digits at token `at`, the letters or "+2" glued to them, a bracket, "(b)" and "(6)"."""
    after = chunk_after(tokens, at)
    if tokens.low[after : after + 1] == ["+"] and tokens.glued(after) and tokens.glued(after + 1):
        after += 2 * tokens.low[after + 1].isdecimal()
    after += after < len(tokens.low) and tokens.low[after] == ")"
    while after + 2 < len(tokens.low) and tokens.low[after] == "(" and tokens.low[after + 2] == ")":
        if not tokens.glued(after) or not tokens.glued(after + 1) or len(tokens.low[after + 1]) >= LONGEST_PART:
            break
        after += 3
    return after


def _counts_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether the number behind a reference begins something else ("on page 3, 12 people")."""
    low, after = tokens.low, at + 1
    comma = low[at - 1] == ","
    more = after + 1 < len(low) and low[after] in lexicon.reference_joiners and low[after + 1].isdecimal()
    follows = after < len(low) and low[after][0].isalpha() and low[after] not in lexicon.grammar and not more
    follows = follows and not _is_of_code(tokens, after)
    follows = follows and low[after] not in FOLLOWING_PAGES
    return (
        (comma and follows) or is_amount(tokens, at, lexicon) or lexicon.concepts.ahead(tokens.low, at + 1) is not None
    )


def _is_of_code(tokens: Tokens, at: int) -> bool:
    """ "Ст. 374, 376 ЦПК України", "§§ 211, 212 StGB": an acronym that no small word follows, as one would that is
    counted.
    """
    word, after = tokens.written(at), at + 1
    acronym = word.isalpha() and sum(map(str.isupper, word)) > 1
    return acronym and (after >= len(tokens.low) or not tokens.written(after).islower())


def footnote(tokens: Tokens, at: int) -> Stretch:
    """ "[12]", "[3, 4]"."""
    if at == 0 or tokens.low[at - 1] != "[" or not tokens.glued(at):
        return None
    after = at + 1
    while after < len(tokens.low) and (
        tokens.low[after].isdecimal() or tokens.low[after] in ",-;." or _is_page(tokens, after)
    ):
        after += 1
    if after < len(tokens.low) and tokens.low[after] == "]" and len(tokens.low[at]) < 4:
        return after + 1, "footnote mark"
    return None


def _is_page(tokens: Tokens, at: int) -> bool:
    """Whether letters stand there that may say "page" ("[5, с. 47]")."""
    return len(tokens.low[at]) <= 2 and tokens.low[at].isalpha() and tokens.low[at + 1 : at + 2] == ["."]
