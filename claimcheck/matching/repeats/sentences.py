"""Two sentences of the body that say one thing: in nearly the same words, or with a slip of the pen between them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

import regex

from claimcheck.arithmetic import telling_digits
from claimcheck.calendar.years import YEAR_DIGITS
from claimcheck.cells import line_around
from claimcheck.claims import concepts_near
from claimcheck.comparison import AMOUNTS, dimension, is_bare
from claimcheck.diagnosis import slip_between
from claimcheck.languages.concepts import GENERIC, ORIGINS
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.matching.repeats._shape import (
    FEWEST_WORDS,
    MOST_ALIKE,
    NAME_REACH,
    SWAP,
    VOTE,
    apart,
    is_for_something,
    misses_by_slip,
    of_other_days,
    one_name,
    one_noun,
    one_subject,
    parted,
    ranks,
    subject,
    telling,
    words_of,
)
from claimcheck.model import Claim
from claimcheck.setting import share_behind
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

LABEL = regex.compile(r"\p{L}+\d+(?:[.,]\d+)?")
"""A word and the number that it ends in."""
LEAST_ALIKE = 0.7
"""What part of their words two sentences share that say the same."""
MANY_DIGITS = 4
"""So many telling digits, swapped, make a figure that is told twice."""
BOTH, MOST_ROWS = 2, 6
"""How many figures of the same digits are one fact with its digits swapped: where no word ties them, and at most."""
STEM_LENGTH = 5
"""With how many letters words begin alike that are of one stem."""
LEAST_RESUMED = 100
"""From what number on one digit that differs is no other small number."""
RUN, RUN_REACH, RUN_SPAN, TELLING_WORD = 3, 6, 90, 4
"""How many words in a row beside two figures say one thing, how many tokens and code points from them they may stand,
and how long a word is that says something."""
DEADLINE = "deadline"
ONCE = ORIGINS - {"birth"}
"""What the subject of a text does once."""


def twice(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Claims of two sentences of the body that use nearly the same words, looked up by kind, noun and first words."""
    table: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in body:
        table.setdefault((dimension(claim.figure), claim.figure.noun), []).append(claim)
    for rows in table.values():
        if 1 < len(rows) <= MOST_ALIKE:
            yield from _pairs(rows)


def _pairs(rows: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    starts = [claim.start for claim in rows]
    single = [claim for claim in rows if starts.count(claim.start) == 1]
    for index, a in enumerate(single):
        for b in single[index + 1 :]:
            if _says_the_same(a, b):
                yield a, b


def _says_the_same(a: Claim, b: Claim) -> bool:
    one, two = words_of(a), words_of(b)
    shared = one & two
    if len(shared) < FEWEST_WORDS or len(shared) < LEAST_ALIKE * len(one | two) or apart(a, b):
        return False
    names = [{name for name, _ in claim.slot.names} for claim in (a, b)]
    if _labels(a) != _labels(b):
        return False
    if one - shared and two - shared and a.figure.kind != "date" and not misses_by_slip(a, b):
        return False
    if a.figure.noun == VOTE and not one_subject(subject(a), subject(b)):
        return False
    same = a.slot.anchors == b.slot.anchors or not (a.slot.anchors and b.slot.anchors)
    telling = bool(names[0]) or len(shared) > FEWEST_WORDS
    return same and telling and (names[0] <= names[1] or names[1] <= names[0])


def _labels(claim: Claim) -> set[str]:
    """The words of a sentence that a number is glued to: "PM10", "PM2.5"."""
    return set(LABEL.findall(claim.sentence))


def swapped(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Amounts of two sentences whose many digits are the same ones, two of them swapped: by chance hardly ever."""
    table: dict[tuple[str, str], list[Claim]] = {}
    for claim in body:
        number = claim.figure.value.first
        if claim.figure.kind in AMOUNTS and number is not None and telling_digits(number) >= MANY_DIGITS:
            table.setdefault((dimension(claim.figure), "".join(sorted(str(number)))), []).append(claim)
    for rows in table.values():
        values = {claim.figure.value.first for claim in rows}
        if len(values) == 2 and len(rows) <= MOST_ROWS:
            a = rows[0]
            b = next(claim for claim in rows if claim.figure.value.first != a.figure.value.first)
            if a.start == b.start or slip_between(a.figure, b.figure) != SWAP or _of_two_times(a, b):
                continue
            if _own_share(a, body) != _own_share(b, body) or _are_items(a, b):
                continue
            if _kin(a, b) or (a.figure.kind == "money" and len(rows) == BOTH and not is_for_something(b)):
                yield a, b


def _own_share(claim: Claim, body: Sequence[Claim]) -> Decimal | None:
    """What part of its whole a figure is told to be in brackets behind it, in percent; None where nothing is."""
    told = share_behind(claim, body)
    return told.figure.value.first if told is not None else None


def _are_items(a: Claim, b: Claim) -> bool:
    """ "Hull (Old Mill): 27,310", "York (Mill House): 27,130": whether both stand in a list, behind two labels."""
    text = a.document.text
    lines = [line_around(text, claim.figure.start) for claim in (a, b)]
    labels = [line[1].partition(":")[0] for line in lines if line is not None and ":" in line[1]]
    return len(labels) == len(lines) and labels[0].split() != labels[1].split()


def _of_two_times(a: Claim, b: Claim) -> bool:
    return parted(a, b) or of_other_days(a, b) or _is_former(a) != _is_former(b)


def _kin(a: Claim, b: Claim) -> bool:
    """Whether the words beside two figures have a stem in common, or the beginning of one."""
    one, two = (
        {word[:STEM_LENGTH] for word in claim.slot.words[:NAME_REACH] if len(word) >= STEM_LENGTH} for claim in (a, b)
    )
    return not (one & two).issubset(_written_with(a) | _written_with(b))


def _is_former(claim: Claim) -> bool:
    """Whether words beside a figure say that it is of a time before: "two years ago 1,258 were asked"."""
    return "previous" in concepts_near(claim, NAME_REACH)


def _written_with(claim: Claim) -> set[str]:
    """The beginnings of the words that a figure is written with, those of its currency or unit among them."""
    return {word[:STEM_LENGTH] for word in claim.figure.text.lower().split()} if claim.figure.unit else set()


def resumed(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Amounts that a slip sets apart, beside the same words in a row: "1,700 permanent jobs at the airport"."""
    table: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in body:
        if claim.figure.kind in AMOUNTS and (claim.figure.value.first or ZERO) >= LEAST_RESUMED:
            table.setdefault((dimension(claim.figure), claim.figure.noun), []).append(claim)
            if claim.figure.noun is not None:
                table.setdefault((dimension(claim.figure), _digits(claim)), []).append(claim)
    for (_, key), rows in table.items():
        if 1 < len(rows) <= MOST_ALIKE:
            pairs = [(a, b) for a, b in combinations(rows, 2) if a.start != b.start and misses_by_slip(a, b)]
            pairs = [(a, b) for a, b in pairs if one_noun(a, b) or (_digits(a) == key and _may_be_one(a, b))]
            yield from (pair for pair in pairs if not apart(*pair) and one_name(*pair) and _share_run(*pair))


def _digits(claim: Claim) -> str:
    return "".join(sorted(str(claim.figure.value.first)))


def _may_be_one(a: Claim, b: Claim) -> bool:
    """Whether two nouns that are counted may be of one thing: one is in no list, or says no more than "person"."""
    many = telling(a, b) >= RUN
    return many and (is_bare(a.figure) or is_bare(b.figure) or not GENERIC.isdisjoint((a.figure.noun, b.figure.noun)))


def _share_run(a: Claim, b: Claim) -> bool:
    return not _runs(a).isdisjoint(_runs(b))


def _runs(claim: Claim) -> set[tuple[str, ...]]:
    """The stems of words in a row beside a figure, two of which say something."""
    figure, lexicon = claim.figure, lexicon_of(claim.figure.language)
    text = figure.document.text
    before = Tokens(text, max(claim.start, figure.start - RUN_SPAN), figure.start).low[-RUN_REACH:]
    behind = Tokens(text, figure.number_end, min(claim.end, figure.end + RUN_SPAN)).low[:RUN_REACH]
    found = (low[at : at + RUN] for low in (before, behind) for at in range(len(low) - RUN + 1))
    return {tuple(map(lexicon.meanings.stem, run)) for run in found if _is_telling(run, lexicon)}


def _is_telling(run: Sequence[str], lexicon: Lexicon) -> bool:
    telling = sum(len(word) >= TELLING_WORD and word not in lexicon.grammar for word in run)
    return all(word[0].isalpha() for word in run) and telling > 1


def begun(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two years in which one thing began, two digits of one being swapped: "opened in 1978", "its opening in 1987"."""
    table: dict[tuple[str, str], list[Claim]] = {}
    for claim in body:
        year = _year(claim)
        if year:
            for deed in sorted(concepts_near(claim, NAME_REACH) & ONCE):
                table.setdefault((deed, "".join(sorted(year))), []).append(claim)
    for rows in table.values():
        if len({_year(claim) for claim in rows}) == 2:
            a = rows[0]
            b = next(claim for claim in rows if _year(claim) != _year(a))
            if a.start != b.start and _of_one_subject(a, b):
                yield a, b


def _of_one_subject(a: Claim, b: Claim) -> bool:
    """Whether neither sentence speaks of another one of its kind, of a second one or of somebody else."""
    return not apart(a, b) and one_name(a, b) and ranks(a) == ranks(b)


def due(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two last days for one thing that differ in the month alone: "apply by 30 June", "the closing date of 30 July"."""
    days = [claim for claim in body if _last_day(claim) is not None]
    for a, b in combinations(days, 2):
        one, two = _last_day(a), _last_day(b)
        if one is None or two is None or a.start == b.start or one.month == two.month:
            continue
        told = any(DEADLINE in concepts_near(claim, NAME_REACH) for claim in (a, b)) and (one.day, one.year) == (
            two.day,
            two.year,
        )
        if told and not parted(a, b) and ranks(a) == ranks(b) and _share_deed(a, b):
            yield a, b


def _last_day(claim: Claim) -> datetime.date | None:
    """The day until which something must be done; None for other figures."""
    figure, value = claim.figure, claim.figure.value
    day = value.last if value.comparator in ("<=", "=") else None
    if figure.kind != "date" or value.axis != "day" or value.granularity != "day" or day is None or value.readings:
        return None
    bounded = value.comparator == "<=" or DEADLINE in concepts_near(claim, NAME_REACH)
    return datetime.date.fromordinal(int(day)) if bounded and value.first in (None, day) else None


def _share_deed(a: Claim, b: Claim) -> bool:
    """Whether a word near both days, or its beginning, says what is to be done by then."""
    one, two = (
        {word[:STEM_LENGTH] for word in claim.slot.words[: 2 * NAME_REACH] if len(word) >= STEM_LENGTH}
        for claim in (a, b)
    )
    return not one.isdisjoint(two)


def _year(claim: Claim) -> str:
    """The digits of a year that stands alone; "" for other figures."""
    figure = claim.figure
    alone = figure.kind == "date" and figure.value.granularity == "year" and figure.value.exact
    digits = "".join(filter(str.isdecimal, figure.text)) if alone else ""
    return digits if len(digits) == YEAR_DIGITS else ""
