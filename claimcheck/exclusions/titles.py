"""Numbers in the names of works and houses between quotation marks: "«Los siete locos»", "the film '12 Monkeys'"."""

from __future__ import annotations

import functools

import regex

from claimcheck import roles
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.exclusions._shape import Stretch, begins_sentence, line_has_plain_words
from claimcheck.languages._proper_names import ARTICLES_OF_NAMES, COMPANY_FORMS, NUMBERED_NAMES
from claimcheck.lexicon import Lexicon
from claimcheck.tokens import CLOSING_QUOTES, OPENING_QUOTES, Tokens, split

WORDS = regex.compile(r"[0-9]+|\p{L}+|\S")
AUTHOR = 4
"""Words between that for a work and its title."""
LONGEST_TITLE, SHORTEST_TITLE = 6, 2
"""Words of a title at the most, and at the least."""
LONGEST_FURTHER, TITLES_APART = 3, 12
"""Words of a title told by another one before it, and tokens between both."""
COMPANIES = frozenset(map(str.lower, COMPANY_FORMS))
TITLE_MARKS = frozenset("«“„")
SENTENCE_MARKS = frozenset(".;:!?…")
APOSTROPHES = frozenset("'’")
SPEECH_MARKS = frozenset(",-:")
"""What stands beside quotation marks around what somebody said."""


def digits(tokens: Tokens, at: int, lexicon: Lexicon) -> Stretch:
    """The title that holds the digits at a token, from them on."""
    low, unit = tokens.low, at + 1
    timed = unit < len(low) and tokens.roles[unit] & roles.TIME
    named = (
        (_known(tokens, at, lexicon) if low[at] in _numbers() else None)
        or (unit + 1 if unit < len(low) and low[unit] in COMPANIES and _closes_company(tokens, unit, lexicon) else None)
        or (_named(tokens, at, lexicon) if at and low[at - 1] in lexicon.works else None)
        or (_behind_article(tokens, at, lexicon) if at and _is_article(low[at - 1], lexicon) else None)
        or (_shown(tokens, at, lexicon) if at and timed else None)
    )
    if named is not None:
        return named, "part of a name"
    if not tokens.held & roles.QUOTE:
        return None
    close = closing(tokens, at, at + 1, lexicon)
    return (close, "part of a name") if close is not None else None


def _closes_company(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """ "888 Holdings": a word with a capital that closes the name of a company, where not every noun has one."""
    return tokens.gap(at) == " " and tokens.written(at) in COMPANY_FORMS and not lexicon.page.capital_nouns


@functools.cache
def _listed() -> dict[tuple[str, str], list[tuple[str, ...]]]:
    """Digits of a known name and the word behind them, or before them at its end -> the names that hold both."""
    listed: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for name in NUMBERED_NAMES:
        parts = tuple(WORDS.findall(name))
        for at, part in enumerate(parts):
            if part.isdecimal():
                beside = parts[at + 1 if at + 1 < len(parts) else at - 1]
                listed.setdefault((part, split(beside)[0]), []).append(parts)
    return listed


@functools.cache
def _numbers() -> frozenset[str]:
    """The digits of known names."""
    return frozenset(digits for digits, _ in _listed())


def _known(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after a known name that holds the digits ("30 Seconds to Mars"); case counts.

    Where every noun has a capital, a number and a noun ("50 Cent") are no name; what is written small is one between
    quotation marks alone.
    """
    low, listed = tokens.low, _listed()
    behind = listed.get((low[at], low[at + 1])) if at + 1 < len(low) else None
    before = listed.get((low[at], low[at - 1])) if at else None
    names: list[tuple[str, ...]] = [*(behind or ()), *(before or ())]
    for name in names:
        first = at - name.index(tokens.low[at])
        if lexicon.page.capital_nouns and len(name) == SHORTEST_TITLE and first == at:
            continue
        if name[-1].islower() and name[1].islower() and (first < 1 or tokens.low[first - 1] not in OPENING_QUOTES):
            continue
        after = first + len(name)
        if first >= 0 and after <= len(tokens.low) and tuple(map(tokens.written, range(first, after))) == name:
            return after
    return None


def _is_article(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.determiners or word in ARTICLES_OF_NAMES


def _behind_article(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "1975" in "with The 1975": an article in a capital within a sentence, nothing counted behind."""
    article, after = at - 1, at + 1
    if tokens.gap(at) != " " or not tokens.written(article).istitle() or begins_sentence(tokens, article):
        return None
    if not line_has_plain_words(tokens, at):
        return None
    named = _past_capitals(tokens, after) if not lexicon.page.capital_nouns else after
    if named > after:
        return named
    ends = after >= len(tokens.low) or not tokens.low[after][0].isalnum() or tokens.low[after] in lexicon.grammar
    return after if ends and not (tokens.glued(after) and tokens.glued(after + 1)) else None


def _past_capitals(tokens: Tokens, at: int) -> int:
    """The token after words that begin with a capital."""
    while at < len(tokens.low) and tokens.gap(at) == " " and tokens.written(at).istitle():
        at += 1
    return at


def _shown(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "24 Horas" in "lo vi en el 24 Horas": a unit of time in a capital, small words beside both."""
    unit, after = at + 1, at + 2
    if lexicon.page.capital_nouns or lexicon.durations.ahead(tokens.low, unit) is None:
        return None
    further = after < len(tokens.low) and tokens.written(after).istitle()
    if tokens.gap(unit) != " " or not tokens.written(unit).istitle() or further or tokens.low[at].startswith("0"):
        return None
    if tokens.low[at - 1] in lexicon.day_articles - lexicon.articles:
        return after
    small = tokens.written(at - 1).islower() and not begins_sentence(tokens, at)
    return after if small and line_has_plain_words(tokens, at) else None


def _named(tokens: Tokens, at: int, lexicon: Lexicon) -> int | None:
    """The token after "24 Horas" in "canal 24 Horas": words in capitals behind the digits, where nouns have none."""
    after = at + 1
    if lexicon.page.capital_nouns:
        return None
    after = _past_capitals(tokens, after)
    return after if after > at + 1 else None


def closing(tokens: Tokens, first: int, after: int, lexicon: Lexicon) -> int | None:
    """The closing mark of the title that holds the tokens from `first` to `after`; None where they are in none."""
    opened = _opened(tokens, first) if tokens.holds(roles.QUOTE, first - LONGEST_TITLE, first) else None
    close = _closed(tokens, after, tokens.low[opened]) if opened is not None else None
    if opened is None or close is None or close - opened > LONGEST_TITLE + 1:
        return None
    told = _names_work(tokens, opened, lexicon) or _joins_title(tokens, opened, lexicon)
    if told or _follows_title(tokens, opened, close):
        return close
    if close == after and _is_of_year(tokens, opened, first, lexicon):
        return close
    spoken = opened and tokens.low[opened - 1] in SPEECH_MARKS
    spoken = spoken or tokens.low[close + 1 : close + 2] in ([","], ["-"]) or tokens.low[close - 1] == ","
    return close if not spoken and _is_title(tokens, opened + 1, first, close, lexicon) else None


def _is_of_year(tokens: Tokens, opened: int, first: int, lexicon: Lexicon) -> bool:
    """ "«O Ano de 1993»", "'The Summer of 1939'": words in capitals, "of" and a year, where nouns have none."""
    of = first - 1
    if lexicon.page.capital_nouns or of <= opened + 1 or tokens.low[of] not in lexicon.of_words:
        return False
    named = [at for at in range(opened + 1, of) if tokens.low[at] not in lexicon.grammar or at == opened + 1]
    return len(tokens.low[first]) == YEAR_DIGITS and all(tokens.written(at).istitle() for at in named)


def _names_work(tokens: Tokens, opened: int, lexicon: Lexicon) -> bool:
    """ "Фильм Рязанова «12 …»": a word for a work before a quotation mark, or before the name of its author."""
    for back in range(opened - 1, max(-1, opened - 1 - AUTHOR), -1):
        if tokens.low[back] in lexicon.works:
            return True
        if not (tokens.written(back)[0].isupper() or tokens.low[back] in lexicon.of_words or tokens.low[back] == "'"):
            return False
    return False


def _joins_title(tokens: Tokens, opened: int, lexicon: Lexicon) -> bool:
    """ "«Дюна» и «451 градус по Фаренгейту»": whether "and" and another closing quotation mark stand before."""
    return opened > 1 and tokens.low[opened - 1] in lexicon.joiners and tokens.low[opened - 2] in CLOSING_QUOTES


def _follows_title(tokens: Tokens, opened: int, close: int) -> bool:
    """ "« Les Choses » repasse, suivi de « 8 femmes »": a few words, and another title before them in the sentence."""
    low = tokens.low
    if (
        close - opened > LONGEST_FURTHER + 1
        or low[opened] not in TITLE_MARKS
        or tokens.written(opened + 1)[0].islower()
    ):
        return False
    for back in range(opened - 1, max(0, opened - TITLES_APART), -1):
        if low[back] in CLOSING_QUOTES and low[back] not in "'’":
            return _opened(tokens, back) is not None
        if low[back] in SENTENCE_MARKS:
            return False
    return False


def _opened(tokens: Tokens, first: int) -> int | None:
    """The quotation mark that opens what a token stands in."""
    for back in range(first - 1, max(-1, first - LONGEST_TITLE), -1):
        mark = tokens.low[back]
        apart = not back or not tokens.glued(back)
        if mark in OPENING_QUOTES and (tokens.glued(back + 1) or mark == "«") and (apart or mark not in "'’"):
            return back
        if mark in CLOSING_QUOTES or mark in SENTENCE_MARKS:
            return None
    return None


def _closed(tokens: Tokens, after: int, opening: str) -> int | None:
    """The quotation mark that closes what ends before a token, or behind a few words more."""
    for step in range(after, min(after + LONGEST_TITLE, len(tokens.low))):
        mark = tokens.low[step]
        if opening in TITLE_MARKS and mark in APOSTROPHES:
            continue
        if mark in CLOSING_QUOTES and (tokens.glued(step) or mark == "»"):
            return step
        if mark in SENTENCE_MARKS:
            return None
    return None


def _is_title(tokens: Tokens, start: int, first: int, close: int, lexicon: Lexicon) -> bool:
    """Whether a title begins with the number, or with an article in a capital and the number."""
    word = tokens.written(start)
    if close == first + 1 and tokens.low[first - 1] == "-" and word.istitle():
        return True
    begins = start == first or (start + 1 == first and tokens.low[start] in lexicon.determiners)
    if tokens.low[start] in lexicon.spelled and _is_listed(tokens, start, close):
        return word[0].isupper()
    if close - first < 2 or not begins:
        return False
    if word.isdecimal():
        return not lexicon.page.capital_nouns and tokens.written(start + 1).istitle()
    return word[0].isupper()


def _is_listed(tokens: Tokens, start: int, close: int) -> bool:
    """ "«Uno, nessuno e centomila»": whether a comma stands behind the first word of a title, which is a number."""
    return tokens.low[start + 1] == "," and start + 1 < close
