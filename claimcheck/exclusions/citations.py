"""Where something is written: law reports, books of scripture, journals with volume, issue and pages."""

from __future__ import annotations

import regex

from claimcheck.calendar.years import YEAR_DIGITS, may_be_year
from claimcheck.exclusions._shape import CODES, UNIT_LETTERS, Stretch, measured, until
from claimcheck.languages import _proper_names
from claimcheck.languages._international import ET_AL
from claimcheck.lexicon import Lexicon
from claimcheck.lexicon.phrases import Phrases
from claimcheck.tokens import Tokens

LAW_REPORTS = Phrases((form, True) for form in _proper_names.LAW_REPORTS)
VERSE = regex.compile(r"[0-9]{1,3}(?:[,.:]\s?[0-9]{1,3})?(?:[-–—.][0-9]{1,3}(?:[,.:][0-9]{1,3})?[a-f]?){0,3}+(?![0-9])")
"""A chapter, and a verse or several behind a comma, a dot or a colon."""
PROVISION = regex.compile(r"[0-9]{1,4}(?:\.[0-9]{1,3}){0,2}[A-Z]?(?:\((?:[0-9]{1,3}|\p{Ll}|[ivx]{1,4})\))++")
VOLUME = regex.compile(r"[0-9]{1,4}:\s?[0-9]{3,5}[-–][0-9]{1,5}(?![0-9])")
ISSUE = regex.compile(
    r"[0-9]{1,4}(?:\([0-9]{1,5}(?:[-–/][0-9]{1,3})?\)\s?[:,]|\s\([0-9]{1,5}\)\s?:)\s?"
    r"(?:[0-9]{1,5}[-–][0-9]{1,5}|e[0-9]{1,9})(?![0-9])"
)
"""The volume, the issue in brackets, and the pages."""
IN_YEAR = regex.compile(
    r"[12][0-9]{3}(?:\s\p{L}{3,4})?\s?;\s?[0-9]{1,4}(?:\s?\([^()\s]{1,12}\))?\s?:\s?\p{L}?[0-9]{1,9}(?:[-–]\p{L}?[0-9]{1,9})?(?![0-9])"
)
"""The year, the volume, perhaps the issue, and the pages."""
PAGED = regex.compile(r"[0-9]{1,4},\s[0-9]{1,5}[-–][0-9]{1,5}\s?\([12][0-9]{3}\)")
"""The volume, the pages, and the year in brackets."""
PAGES, LONGEST_ISSUE = 3, 3
"""Tokens of "12-30", and digits of an issue in brackets, pages behind."""
VOLUME_LETTERS = frozenset("IVXLC")
FIRST_BOOKS = frozenset("123")
INITIAL, LONGEST_AUTHORS = 3, 6
"""Tokens from the mark before an initial to a bracket behind it, and of authors in brackets."""
LONGEST_FOLLOWING, LONGEST_SHORT = 2, 3
"""Letters of "and the following" in short, behind a page, and of "pages" in short before it."""
BOOK_MARKS = frozenset(".,;:-")
"""What may stand between the year of a book and its pages."""
CLOSING_BRACKETS = frozenset(")]")


def pages_of_book(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "М., 2003. 680 с.", "Penguin, 1998. 342 pp.": how many pages a book has, behind its year and a mark."""
    low, word, back = tokens.low, at + 1, at - 1
    if word + 1 >= len(low) or low[word + 1] != "." or len(low[word]) > LONGEST_SHORT or len(low[at]) > YEAR_DIGITS:
        return None
    while back > 0 and low[back] in BOOK_MARKS:
        back -= 1
    dated = 0 <= back < at - 1 and low[back].isdecimal() and len(low[back]) == YEAR_DIGITS
    paged = dated and lexicon.references.ahead(low, word) is not None
    return (word + 1, "citation") if paged and may_be_year(int(low[back])) else None


def issue(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "41 (3), pp. 12-30", "LX (2), S. 33": the volume, or the issue behind a Roman one, before the pages."""
    low, opening = tokens.low, at + 1
    if opening < len(low) and low[opening] == ")":
        if at < 2 or low[at - 1] != "(" or not VOLUME_LETTERS.issuperset(tokens.written(at - 2)):
            return None
        opening = at - 1
    pages = opening + 4
    if pages + 1 >= len(low) or low[opening] != "(" or low[opening + 2] != ")" or low[opening + 3] != ",":
        return None
    if not low[opening + 1].isdecimal() or len(low[opening + 1]) > LONGEST_ISSUE:
        return None
    page = lexicon.references.ahead(low, pages)
    if page is None and _are_pages(tokens, pages):
        return pages + PAGES, "citation"
    number = page[0] + (low[page[0] : page[0] + 1] == ["."]) if page is not None else len(low)
    return (pages - 1, "citation") if number < len(low) and low[number].isdecimal() else None


def _are_pages(tokens: Tokens, at: int) -> bool:
    """Whether two numbers that rise stand there with a dash between, and nothing behind that they could count."""
    low, after = tokens.low, at + PAGES
    if after > len(low) or low[at + 1 : after - 1] != ["-"] or not (low[at].isdecimal() and low[after - 1].isdecimal()):
        return False
    return int(low[at]) < int(low[after - 1]) and (after >= len(low) or not low[after][0].isalnum())


def glued(tokens: Tokens, at: int, mark: str, lexicon: Lexicon) -> Stretch:
    """The citation that begins with digits to which a mark is glued."""
    verses = mark == ":" or (mark == "," and lexicon.page.decimal == ",")
    if verses and (verse := _verse(tokens, at, lexicon)) is not None:
        return verse
    if mark and mark in CLOSING_BRACKETS:
        return (
            _year_of_author(tokens, at)
            or year_of_work(tokens, at, lexicon)
            or _year_of_report(tokens, at)
            or issue(tokens, at, lexicon)
        )
    found = volume(tokens, at, mark, lexicon) or (_page_of_work(tokens, at) if mark == ":" else None)
    return found or (_provision(tokens, at, lexicon) if mark and mark in "(.[" else None)


def named(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The citation that begins with digits and a word with a capital behind them."""
    return _of_report(tokens, at) or numbered_book(tokens, at, lexicon) or _in_series(tokens, at)


def volume(tokens: Tokens, at: int, mark: str, lexicon: Lexicon) -> Stretch:
    """ "17:405–424", "54(2):130-136", "395 (10223): 497–506", "2019;380:1234-45": volume, issue and pages."""
    if not mark or mark not in "(:;" or not at or (tokens.glued(at) and tokens.low[at - 1] in ".,-/"):
        return None
    if mark == ";" and tokens.low[at - 1] == ":":
        return None  # "2023: 1842; 2022: 1791" are cells of a table
    text, start = tokens.text, tokens.start[at]
    patterns = (IN_YEAR,) if mark == ";" else (VOLUME, ISSUE)
    match = next((found for pattern in patterns if (found := pattern.match(text, start)) is not None), None)
    if match is None:
        return None
    after = until(tokens, at + 1, match.end())
    return None if measured(tokens, after, lexicon) else (after, "citation")


def _provision(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "CPR 3.4(2)", "section 12(b)(6)", "Med 54(2)": a word, a number, and glued to it a part of it in brackets."""
    low, before = tokens.low, tokens.low[at - 1] if at else ""
    if tokens.glued(at) or not (before.isalpha() or before in (",", ".")) or _is_small(tokens, at - 1, lexicon):
        return None
    match = PROVISION.match(tokens.text, tokens.start[at])
    if match is None or (low[at + 1] == "." and not tokens.written(at - 1).isupper()):
        return None
    after = until(tokens, at + 1, match.end())
    goes_on = tokens.glued(after) and low[after].isalnum()
    return None if goes_on or measured(tokens, after, lexicon) else (after, "citation")


def _is_small(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a word of grammar stands there that is no acronym."""
    return tokens.low[at] in lexicon.grammar and not tokens.written(at).isupper()


def _year_of_author(tokens: Tokens, at: int) -> Stretch:
    """ "Sánchez, L. (2016): «…»": a year in brackets right behind the initial of a name that begins its line."""
    low, opening = tokens.low, at - 1
    if len(low[at]) != YEAR_DIGITS or opening < INITIAL or low[opening] != "(" or low[opening - 1] != ".":
        return None
    initial = len(low[opening - 2]) == 1 and tokens.written(opening - 2).isupper()
    surname = low[opening - INITIAL] in (",", ".") and low[at + 2 : at + 3] in ([":"], ["."], [","])
    return (at + 1, "citation") if initial and surname else None


def past_pinpoint(tokens: Tokens, at: int) -> int:
    """The token after "(2243)" in "NJW 2017, 2241 (2243)": the very page in brackets behind the first one."""
    low = tokens.low
    bracketed = low[at : at + 3 : 2] == ["(", ")"] and low[at + 1].isdecimal() and tokens.glued(at + 1)
    return at + PAGES if bracketed else at


def after_comma(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The citation of a journal that goes on behind a comma behind the digits at a token."""
    return (
        part_of_year(tokens, at) or paged(tokens, at) or _of_journal(tokens, at) or _before_pages(tokens, at, lexicon)
    )


def _of_journal(tokens: Tokens, at: int) -> Stretch:
    """ "J. Hydrol. 512, 33–41.": the volume and the pages behind the title of a journal in short."""
    low, pages, title = tokens.low, at + 2, at - 2
    if title < 2 or low[at - 1] != "." or not tokens.glued(at - 1) or not tokens.written(title)[0].isupper():
        return None
    short = low[title - 1] == "." or tokens.written(title - 1)[0].isupper()
    return (pages + PAGES, "citation") if short and _are_pages(tokens, pages) else None


def _before_pages(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Riv. it., 45, pp. 112-130", "J. Hydrol. 412, p. 88", "Almeida (2018, pp. 34-36)": the volume of a journal,
    before its pages, or the year behind an author.
    """
    low, page = tokens.low, lexicon.references.ahead(tokens.low, at + 2)
    authored = at > 1 and low[at - 1] == "(" and len(low[at]) == YEAR_DIGITS and tokens.written(at - 2).istitle()
    short = at > 1 and low[at - 1] == "." and tokens.glued(at - 1) and tokens.written(at - 2)[0].isupper()
    if not at or not (low[at - 1] == "," or authored or short) or page is None or len(low[at + 2]) > LONGEST_SHORT:
        return None
    number = page[0] + (low[page[0] : page[0] + 1] == ["."])
    return (at + 1, "citation") if number < len(low) and low[number].isdecimal() else None


def year_of_authors(tokens: Tokens, at: int) -> Stretch:
    """ "Vgl. Müller et al. 2019", "García et al., 2018": a year behind the authors' "and others"."""
    low, others = tokens.low, at - (at > 0 and tokens.low[at - 1] == ",")
    others -= others > 0 and low[others - 1] == "."
    return (at + 1, "citation") if low[max(0, others - 2) : others] == ET_AL else None


def paged(tokens: Tokens, at: int) -> Stretch:
    """ "Hydrol. Process. 31, 2210–2231 (2009)": volume, pages and year."""
    match = PAGED.match(tokens.text, tokens.start[at])
    return (until(tokens, at + 1, match.end()), "citation") if match is not None else None


def part_of_year(tokens: Tokens, at: int) -> Stretch:
    """ "In Foro it., 2009, I, 120": the year of a journal of law, its part in Roman numerals, and the column."""
    low, column = tokens.low, at + 4
    if len(low[at]) != YEAR_DIGITS or column > len(low) or low[at - 1] != "," or low[at + 1] != ",":
        return None
    if (
        column < len(low)
        and VOLUME_LETTERS.issuperset(tokens.written(at + 2))
        and low[at + 3] == ","
        and low[column].isdecimal()
    ):
        return column + 1, "citation"
    page = low[at - 2] == "." and low[at + 2].isdecimal() and not tokens.glued(at + 2)
    page = page and not (low[at + 3][0].isalpha() and len(low[at + 3]) > LONGEST_FOLLOWING)
    return (at + 3, "citation") if page else None


def column(tokens: Tokens, at: int) -> Stretch:
    """ "In Foro it., I, 120": the column of a journal of law behind its part in Roman numerals."""
    low, part = tokens.low, at - 2
    if part < 2 or (low[at - 1], low[part - 1]) != (",", ",") or not VOLUME_LETTERS.issuperset(tokens.written(part)):
        return None
    return (at + 1, "citation") if low[part - 2] == "." and tokens.gap(at) == " " else None


def year_of_work(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "(Smith, 2019)", "Huber et al. (2019)", "Müller (2019), S. 88": the year of what somebody wrote."""
    low, opening, after = tokens.low, at - 1, at + 1
    if len(low[at]) != YEAR_DIGITS or not opening or low[after] != ")":
        return None
    if low[opening] == ",":
        named = tokens.written(opening - 1).istitle() and lexicon.months.behind(low, opening) is None
        bracketed = "(" in low[max(0, opening - LONGEST_AUTHORS) : opening]
        return (after, "citation") if named and bracketed else None
    if low[opening] != "(":
        return None
    others = low[max(0, opening - 3) : opening] == [*ET_AL, "."]
    page = lexicon.references.ahead(low, after + 2) if low[after + 1 : after + 2] == [","] else None
    number = page[0] + (low[page[0] : page[0] + 1] == ["."]) if page is not None else len(low)
    referred = number < len(low) and low[number].isdecimal() and tokens.written(opening - 1).istitle()
    return (after, "citation") if others or referred or _are_authors(tokens, opening, lexicon) else None


def _page_of_work(tokens: Tokens, at: int) -> Stretch:
    """ "Ruiz (2016: 88)", "García (2014: 12-15)": the year of a work and its page, in brackets behind a name."""
    low, page = tokens.low, at + 2
    if at < 2 or low[at - 1] != "(" or len(low[at]) != YEAR_DIGITS or not tokens.written(at - 2).istitle():
        return None
    after = page + 1 + 2 * (low[page + 1 : page + 2] == ["-"])
    closed = after < len(low) and low[after] == ")" and low[page].isdecimal()
    return (after, "citation") if closed and tokens.glued(at) else None


def _are_authors(tokens: Tokens, opening: int, lexicon: Lexicon) -> bool:
    """ "See Harding and Patel (2014)", "Smith & Jones (2020) argue": two names or more, cited or said to find.

    A single one is an author for sure only before a verb of finding.
    """
    low, first, joined = tokens.low, opening, False
    while first > max(0, opening - LONGEST_AUTHORS) and _is_of_name(tokens, first - 1, lexicon):
        first -= 1
        joined = joined or low[first] in lexicon.joiners or low[first] == "&"
    if first == opening or not tokens.written(opening - 1).istitle():
        return False
    finds = lexicon.finding.ahead(low, opening + 3) is not None
    cited = lexicon.citing.behind(low, first) or lexicon.citing.ahead(low, first)
    return finds or (joined and cited is not None)


def _is_of_name(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Whether a token may stand in a row of surnames: a word with a capital, what joins two, a hyphen."""
    word = tokens.low[at]
    return tokens.written(at)[0].isupper() or word in lexicon.joiners or word in ",&-'’"


def _year_of_report(tokens: Tokens, at: int) -> Stretch:
    """ "[2015] EWCA Civ 1146", "(1980) 147 CLR 39": the year in brackets, and the rest."""
    low, after = tokens.low, at + 2
    if len(low[at]) != YEAR_DIGITS or not tokens.glued(at) or low[at - 1] not in "[(" or after >= len(low):
        return None
    if low[after].isdecimal():
        return _of_report(tokens, after, sure=True)
    found = LAW_REPORTS.ahead(low, after)
    court = low[at - 1] == "[" and len(low[after]) > 1 and tokens.written(after).isupper()
    if found is None and not court:
        return None
    page = found[0] if found is not None else after + 1
    if page >= len(low) or not low[page].isdecimal():
        return None
    return _of_report(tokens, page, sure=True) or (page + 1, "citation")


def _of_report(tokens: Tokens, at: int, *, sure: bool = False) -> Stretch:
    """ "147 CLR 39", "2008 SCC 9": the volume or the year, the report, and the page.

    Args:
        sure: Whether it is a report for sure, even if it is written like a unit or a currency ("KB", "SCR").
    """
    found = LAW_REPORTS.ahead(tokens.low, at + 1)
    if found is None or not tokens.written(at + 1)[0].isupper():
        return None
    page = found[0]
    if not sure and page == at + 2 and (tokens.written(at + 1) in CODES or tokens.written(at + 1) in UNIT_LETTERS):
        return None
    return (page + 1, "citation") if page < len(tokens.low) and tokens.low[page].isdecimal() else None


def _in_series(tokens: Tokens, at: int) -> Stretch:
    """ "347 U.S. 483", "42 U.S.C. § 1983": a volume, a series in capitals with dots, a page or section."""
    low, after, dots = tokens.low, at + 1, 0
    if low[at + 2 : at + 3] != ["."] or low[at][0] == "0":
        return None
    while after + 1 < len(low) and tokens.written(after)[0].isupper() and low[after + 1] == ".":
        if (tokens.glued(after) and dots == 0) or not tokens.glued(after + 1):
            return None
        after, dots = after + 2, dots + 1
    while dots and after < len(low) and low[after] == "§":
        after += 1
    return (after + 1, "citation") if dots > 1 and after < len(low) and low[after].isdecimal() else None


def numbered_book(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "1 Kor 13,4–8", "2. Korinther 4": the number of a book of the Bible, and where in it."""
    book = at + 1 + (tokens.low[at + 1] == ".")
    chapter = book + 1 + (tokens.low[book + 1 : book + 2] == ["."])
    if tokens.low[at] not in FIRST_BOOKS or chapter >= len(tokens.low) or not _is_book(tokens, book):
        return None
    return _past_verse(tokens, chapter, lexicon) if tokens.low[chapter].isdecimal() else None


def _verse(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """ "Johannes 3,16", "Ин. 3:16–18": a book of the Bible, a chapter, and a verse or several."""
    before = at - 1 - (at > 1 and tokens.low[at - 1] == ".")
    if not (at and _is_book(tokens, before) and tokens.low[at + 2 : at + 3] and tokens.low[at + 2].isdecimal()):
        return None
    return _past_verse(tokens, at, lexicon) if tokens.glued(at + 2) else None


def _is_book(tokens: Tokens, at: int) -> bool:
    return tokens.low[at] in _proper_names.SCRIPTURES and tokens.written(at)[0].isupper()


def _past_verse(tokens: Tokens, chapter: int, lexicon: Lexicon) -> Stretch:
    match = VERSE.match(tokens.text, tokens.start[chapter])
    if match is None:
        return None
    after = until(tokens, chapter + 1, match.end())
    return None if measured(tokens, after, lexicon) else (after, "citation")
