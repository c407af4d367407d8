"""Words of comparison, of figures and of dates."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.languages import _international
from claimcheck.languages._shape import Language
from claimcheck.lexicon.phrases import Phrases
from claimcheck.tokens import split

Groups = Iterator[tuple[str, tuple[str, ...]]]


def _phrases(groups: Groups) -> Phrases[str]:
    return Phrases((form, comparator) for comparator, forms in groups for form in forms)


def before(page: Language) -> Phrases[str]:
    """Every phrase that qualifies the figure behind it -> its comparator; "=" for "exactly"."""
    return _phrases(_before(page))


def _before(page: Language) -> Groups:
    yield "~", (*page.about, *_international.ABOUT)
    yield ">", (*page.over, ">")
    yield ">=", (*page.at_least, *_parted(page, page.at_least), *_international.MORE[1:])
    yield "<", (*page.under, "<")
    yield "<=", (*page.at_most, *_parted(page, page.at_most), *_international.LESS[1:])
    yield "=", page.exactly


def _parted(page: Language, forms: tuple[str, ...]) -> Iterator[str]:
    """ "Mindestens für", "at most in": adverbs of a bound with each preposition that may lead to the figure."""
    adverbs = frozenset(page.parted)
    for form in forms:
        if form in adverbs:
            yield from (f"{form} {preposition}" for preposition in page.parting)


def behind(page: Language) -> Phrases[str]:
    """Every phrase that qualifies the figure before it -> its comparator."""
    return _phrases(_behind(page))


def hyphenated(page: Language) -> Phrases[str]:
    """Every phrase that begins with a hyphen, without it: between letters a hyphen is no token -> its comparator."""
    return Phrases((form[1:], comparator) for comparator, forms in _behind(page) for form in forms if form[0] == "-")


def _behind(page: Language) -> Groups:
    yield "~", page.about_after
    yield ">", page.over_after
    yield ">=", page.at_least_after
    yield "<", page.under_after
    yield "<=", page.at_most_after


def of_dates(page: Language) -> Phrases[str]:
    """Every preposition that bounds the date behind it -> its comparator."""
    bounds = ((">=", page.since), (">=", page.earliest), ("<=", page.until), ("<", page.before), (">", page.after))
    return _phrases(iter(bounds))


def date_openings(page: Language) -> Phrases[bool]:
    """Words that open a range of dates -> whether "and" may join its ends ("between")."""
    rows = [(opening, _is_and(page, joining)) for opening, joining in page.between]
    return Phrases(
        [*sorted(rows, key=lambda row: not row[1]), *((form, False) for form in (*page.since, *page.earliest))]
    )


def beginnings(page: Language) -> Phrases[str]:
    """Every preposition that tells since when, or from when on, something lasts ("since", "from")."""
    return _phrases(iter((("since", page.since),)))


def _is_and(page: Language, joining: str) -> bool:
    """Whether an "and" joins the ends of a range, with an article or without; not "tot en met"."""
    words = set(split(joining))
    return bool(words & set(page.joiners)) and not words & {*page.range_words, *page.until}


def pairs(between: tuple[tuple[str, str], ...]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What opens a range and what joins its ends, as tokens."""
    return [(split(opening), split(joining)) for opening, joining in between]


def joinings(page: Language) -> list[str]:
    """What joins the ends of a range and is no "and"."""
    return [joining for _, joining in page.between if not _is_and(page, joining)]


def without(form: str, comparators: Phrases[str], of_words: frozenset[str]) -> str:
    """ "Since the beginning of" without its "since", which is read by itself; "beginning of" stays whole."""
    tokens = list(split(form))
    ends = comparators.all_ahead(tokens, 0)
    after = next((after for after in ends if not of_words.issuperset(tokens[after:])), 0)
    return " ".join(tokens[after:]) if after else form
