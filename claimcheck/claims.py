"""Figure and sentence → claim: what is said around a figure, as far as it tells which fact the figure states."""

from __future__ import annotations

import datetime
import functools
import itertools
from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterable, Iterator

from claimcheck import levels
from claimcheck.languages._international import TIME_ZONES
from claimcheck.languages.concepts import ACCOUNTED, ORIGINS
from claimcheck.lexicon import Lexicon, Phrases, lexicon
from claimcheck.lexicon.meanings import Sense
from claimcheck.model import Claim, Document, Figure, Passage, Slot
from claimcheck.names import fold
from claimcheck.sentences import Sentences
from claimcheck.tokens import Tokens

CLAUSE = frozenset(",;:()-–—")
CLAUSE_COST = 3
"""How many words a comma or bracket between a word and the figure counts."""
STOP_COST = 8
"""The same for a semicolon, behind which another statement begins."""
NOWHERE: list[int] = []
SPEECH_REACH = 4
DATED_AMOUNTS = frozenset(("money", "count", "quantity", "percent"))
DATED_REACH = 3
"""How many spaces may stand between a former level and the date that tells when it was so."""
AMOUNT_REACH = 1
"""How many tokens may stand between an amount and the year for which it holds."""
ORIGIN_REACH = 4
"""How many tokens before its date such a deed may stand."""
GOES_ON, BESIDE = 8, 3
"""How many tokens from a figure words may stand that say that the count goes on, and "and not" between two."""
PLACED = 4
"""At which token a place may stand that a sentence begins with."""
PLACES_NAMED = frozenset(
    """
    state region district city capital_city municipality village island sector school kindergarten university hospital
    museum theatre library factory mine farm wind_farm power_plant station airport port hotel restaurant shop bank
    branch stadium church park prison
    """.split()
)
VAGUE = 60
"""From how many days on a day without a number ("two years ago") tells for when a figure holds, and how exactly."""
QUESTION = frozenset("?¿")
ADJUSTED_REACH = 4
"""How far from an amount of accounts, in tokens, a participle tells what it leaves out."""
FORMER = "previous"
"""The concept of a level that a change left behind."""


class Sentence:
    """A sentence read once for all of its figures.

    Attributes:
        tokens: Its tokens.
        concepts: The concepts named at each token that names some.
        stems: The stem of each token that has one.
        names: The name at each token that is one, folded.
        opening: The first word where it may be a name, folded, and its token.
    """

    __slots__ = ("_told", "concepts", "end", "names", "opening", "start", "stems", "tokens", "words")

    def __init__(self, text: str, start: int, end: int, words: Lexicon) -> None:
        self.start, self.end, self.words = start, end, words
        self.tokens = Tokens(text, start, end)
        self.concepts: dict[int, tuple[str, ...]] = {}
        self.stems: dict[int, str] = {}
        self.names: dict[int, str] = {}
        self.opening: tuple[int, str] | None = None
        self._told: dict[Phrases[str], list[int]] = {}
        self._read(words)

    def _read(self, words: Lexicon) -> None:
        senses, low, start, text = words.senses, self.tokens.low, self.tokens.start, self.tokens.text
        skip = 0
        for at, word in enumerate(low):
            sense = senses[word]
            if sense is None:
                continue
            for table in sense.telling:
                if table.ahead(low, at) is not None:
                    self._told.setdefault(table, []).append(at)
            if text[start[at]].isupper():
                self._read_name(at, sense)
            phrase = words.meanings.phrase(low, at) if sense.leads else None
            if phrase is not None:
                skip, concept = phrase
                self.concepts[at] = (concept,)
            if sense.stem:
                self.stems[at] = sense.stem
                if sense.concepts and phrase is None and at >= skip:
                    self.concepts[at] = sense.concepts

    def told(self, phrases: Phrases[str]) -> list[int]:
        """The tokens at which a phrase begins that tells something of the sentence (`Lexicon.telling`)."""
        return self._told.get(phrases, NOWHERE)

    def _read_name(self, at: int, sense: Sense) -> None:
        written = self.tokens.written(at)
        if self._is_name(at, sense, written):
            self.names[at] = fold(written)
        elif self.opening is None and self._opens(at) and sense.naming:
            self.opening = at, fold(written)

    def _is_name(self, at: int, sense: Sense, written: str) -> bool:
        """Whether a capitalised word names somebody: no word that figures are written with, no common noun we know."""
        if sense.measuring or self.tokens.low[at] in TIME_ZONES:
            return False
        if len(written) > 1 and written.isupper():
            return not self.tokens.numbered(at)  # "ZX-280" is a model
        return not self._opens(at) and sense.naming

    def _opens(self, at: int) -> bool:
        """Whether a token begins the sentence, a question or its answer."""
        return at == 0 or self.tokens.low[at - 1] in QUESTION


@functools.cache
def _costs(words: Lexicon) -> dict[str, int]:
    """What words and marks count that do not count one: marks of a clause several, a semicolon more, "and" two."""
    return {"'": 0, **dict.fromkeys(words.joiners, 2), **dict.fromkeys(CLAUSE, CLAUSE_COST), ";": STOP_COST}


def _weights(sentence: Sentence) -> list[int]:
    """For each token its place in words."""
    costs = _costs(sentence.words)
    return list(itertools.accumulate([costs.get(word, 1) for word in sentence.tokens.low]))


def _speaker(sentence: Sentence) -> str:
    """The name nearest to a verb of speech, folded; "" where nobody is named."""
    verbs, names = sentence.told(sentence.words.speech), sentence.names
    if not verbs:
        return ""
    near = ((abs(at - verb), names[at]) for verb in verbs for at in names if abs(at - verb) <= SPEECH_REACH)
    return min(near, default=(0, ""))[1]


def _adjusts(sentence: Sentence, at: int) -> bool:
    """Whether a participle at a token tells what an amount beside it leaves out ("gecorrigeerde winst")."""
    low, words = sentence.tokens.low, sentence.words
    found = words.adjusted.ahead(low, at)
    if found is None or (at and low[at - 1] in words.finite):
        return False
    if found[0] > at + 1:
        return True
    near = range(at - ADJUSTED_REACH, at + ADJUSTED_REACH + 1)
    return any(not ACCOUNTED.isdisjoint(sentence.concepts.get(place, ())) for place in near)


def _place(sentence: Sentence) -> str:
    """The name, else the kind of place, that a sentence begins with behind a word such as "in"; "" for none."""
    low = sentence.tokens.low
    if not low or low[0] not in sentence.words.locatives:
        return ""
    names = (sentence.names[at] for at in range(PLACED + 1) if at in sentence.names)
    named = (concept for at in range(PLACED + 1) for concept in sentence.concepts.get(at, ()))
    return next(names, "") or next((concept for concept in named if concept in PLACES_NAMED), "")


def read(document: Document, passages: tuple[Passage, ...], figures: tuple[Figure, ...]) -> list[Claim]:
    """The claims of a document, one for each figure, in the order of offsets."""
    claims: list[Claim] = []
    left = deque(figures)
    for passage in passages:
        words = lexicon(passage.language)
        sentences = Sentences(document.text, passage) if left and left[0].start < passage.end else None
        while sentences is not None and left and left[0].start < passage.end:
            start, end = sentences.statement(left[0].start)
            group = [left.popleft()]
            while left and left[0].start < end:
                group.append(left.popleft())
            sentence = Sentence(document.text, start, max(end, group[-1].end), words)
            claims.extend(_Statement(sentence, group).claims(len(claims)))
    return claims


class _Statement:
    """The figures of one sentence, with what is told of all of them."""

    def __init__(self, sentence: Sentence, figures: list[Figure]) -> None:
        words, starts = sentence.words, sentence.tokens.start
        self.sentence = sentence
        self.figures = figures
        self.weights = _weights(sentence)
        self.names = [at for at in sentence.names if not _inside(starts[at], figures)]
        self.others = [at for at in sentence.told(words.others) if not _inside(starts[at], figures, counts=True)]
        self.so_far = sentence.told(words.so_far)
        self.changed = sentence.told(words.changes)
        self.corrected = not all(_adjusts(sentence, at) for at in sentence.told(words.corrected))
        self.and_not = sentence.told(words.and_not)
        self.rescheduled = bool(sentence.told(words.rescheduled))
        self.modality = "planned" if sentence.told(words.planned) else "actual"
        self.own = bool(sentence.told(words.own_counts))
        self.speaker = _speaker(sentence)
        self.place = _place(sentence)
        self.former = levels.former(figures, sentence.tokens, words)
        self.dates = [figure for figure in figures if _tells_when(figure) and not self._begins(figure)]
        self.recent = [date for date in self.dates if not _dates_former(date, figures, self.former)]

    def claims(self, order: int) -> Iterator[Claim]:
        """A claim for each figure, numbered from `order` on."""
        for at, (figure, anchors) in enumerate(zip(self.figures, _anchors(self.figures))):
            slot = self._slot(figure, anchors, former=at in self.former)
            yield Claim(figure, slot, self.sentence.start, self.sentence.end, order + at)

    def _slot(self, figure: Figure, anchors: frozenset[str], *, former: bool) -> Slot:
        sentence = self.sentence
        first, last = self._span(figure)
        near = _Distances(self.weights, first, last)
        concepts = [(concept, near[at]) for at in near.sorted(sentence.concepts) for concept in sentence.concepts[at]]
        return Slot(
            concepts=tuple([(FORMER, 0), *concepts] if former else concepts),
            names=tuple([(sentence.names[at], near[at]) for at in near.sorted(self.names)]),
            opening=(sentence.opening[1], near[sentence.opening[0]]) if sentence.opening else None,
            words=tuple([sentence.stems[at] for at in near.sorted(sentence.stems)]),
            anchors=anchors,
            as_of=_as_of(figure, self.figures, self.dates if former else self.recent),
            modality=self.modality,
            speaker=self.speaker,
            own_count=self.own,
            of_another=bool(self.others) and self.others[0] < first,
            so_far=any(first - GOES_ON <= at <= last + GOES_ON for at in self.so_far),
            corrected=(
                (self.corrected and not former)
                or (figure.kind == "date" and self.rescheduled)
                or any(first - BESIDE <= at <= last + BESIDE for at in self.and_not)
            ),
            dates_others=figure.kind == "date" and self._dates_others(figure, first),
            place=self.place,
            amount=levels.amount(figure, self.figures, sentence.tokens, (first, last), self.changed, sentence.words),
        )

    def _span(self, figure: Figure) -> tuple[int, int]:
        """First and last token of a figure."""
        starts = self.sentence.tokens.start
        return bisect_right(starts, figure.start) - 1, bisect_right(starts, figure.end - 1) - 1

    def _begins(self, date: Figure) -> bool:
        """Whether a date is the day or year in which something began: it dates nothing else in the sentence."""
        first, last = self._span(date)
        near = range(first - ORIGIN_REACH, last + 2)
        return any(at in near and not ORIGINS.isdisjoint(named) for at, named in self.sentence.concepts.items())

    def _dates_others(self, date: Figure, first: int) -> bool:
        """Whether a date tells for when other figures hold: behind "as of", or a year right behind an amount."""
        if self.sentence.words.as_of.behind(self.sentence.tokens.low, first) is not None:
            return True
        year = date.value.granularity == "year" and date.value.comparator == "="
        return year and first - self._amounts_end(date) <= AMOUNT_REACH

    def _amounts_end(self, date: Figure) -> int:
        """The token behind the last amount before a date; a place far off where there is none."""
        ends = [figure.end for figure in self.figures if figure.kind in DATED_AMOUNTS and figure.end <= date.start]
        return bisect_right(self.sentence.tokens.start, ends[-1] - 1) if ends else -AMOUNT_REACH - 1


class _Distances:
    """How far the tokens of a sentence are from those of a figure, in words; before it they are negative."""

    __slots__ = ("_behind", "_far", "_first")

    def __init__(self, weights: list[int], first: int, last: int) -> None:
        before, behind = weights[first], weights[last]
        self._first = first
        self._far = [before - place for place in weights[:first]]
        self._far += [0] * (last + 1 - first)
        self._far += [place - behind for place in weights[last + 1 :]]

    def __getitem__(self, at: int) -> int:
        return -self._far[at] if at < self._first else self._far[at]

    def sorted(self, tokens: Iterable[int]) -> list[int]:
        """Tokens, the nearest first, whatever the side."""
        return sorted(tokens, key=self._far.__getitem__)


def _anchors(group: list[Figure]) -> list[frozenset[str]]:
    """For each figure of a sentence the other ones as text; figures with an equal one beside them share one set."""
    if len(group) == 1:
        return [frozenset()]
    own = [anchor(figure) for figure in group]
    every = frozenset(own)
    often = Counter(own) if len(every) < len(own) else {}
    return [every if often.get(text, 1) > 1 else every - {text} for text in own]


def _inside(offset: int, group: list[Figure], *, counts: bool = False) -> bool:
    """Whether a word is part of a figure, such as its unit; of a count, which has its noun, only where these count."""
    return any(figure.start <= offset < figure.end and (counts or figure.kind != "count") for figure in group)


def concepts_near(claim: Claim, reach: int) -> frozenset[str]:
    """The concepts that stand no further than so many words before or behind the figure of a claim."""
    return frozenset(concept for concept, distance in claim.slot.concepts if abs(distance) <= reach)


def anchor(figure: Figure) -> str:
    """A figure as text that is equal for equal figures of any language: kind group, number, unit."""
    value, edge = figure.value, figure.value.edge
    group = _group(figure)
    if value.axis != "number" and edge is not None:
        day = datetime.date.fromordinal(int(edge))
        return f"{group}:{day:%m-%d}" if value.granularity == "day" else f"{group}:{day.year}-{value.granularity}"
    return f"{group}:{edge.normalize() if edge is not None else None}:{figure.unit or ''}"


def _group(figure: Figure) -> str:
    """The kinds among which an anchor tells figures apart."""
    return "number" if figure.kind == "count" else figure.kind


def anchor_of_sum(a: Figure, b: Figure) -> str | None:
    """The anchor of a figure that is the sum of two numbers of one unit; None where they cannot be added up."""
    one, two = a.value.edge, b.value.edge
    if one is None or two is None or a.unit != b.unit or a.value.axis != "number":
        return None
    return f"{_group(a)}:{(one + two).normalize()}:{a.unit or ''}"


def _tells_when(figure: Figure) -> bool:
    """Whether a figure is a day or period for which others may hold: no "since 3 May", no "on Monday"."""
    value = figure.value
    if figure.kind != "date" or value.axis != "day" or value.first is None or value.comparator == ">=":
        return False
    return value.granularity != "day" or any(letter.isdigit() for letter in figure.text) or _vague(figure)


def _vague(figure: Figure) -> bool:
    """Whether a day is told by how long ago it was, in words ("two years ago")."""
    day, value = figure.document.date, figure.value
    if day is None or value.first is None or value.granularity != "day":
        return False
    return not any(letter.isdigit() for letter in figure.text) and abs(day.toordinal() - value.first) > VAGUE


def _as_of(figure: Figure, group: list[Figure], told: list[Figure]) -> tuple[int, int] | None:
    """The nearest date of the sentence, else the document's day; one behind a semicolon dates what follows there."""
    dates = [
        other
        for other in told
        if other is not figure and not _parted(figure, other) and not _aside(other, figure, group)
    ]
    if dates and figure.kind != "date":
        nearest = min(dates, key=lambda other: abs(other.start - figure.start))
        low, high = nearest.value.first, nearest.value.last
        if low is not None and high is not None:
            spread = VAGUE if _vague(nearest) else 0
            return int(low) - spread, int(high) + spread
    if figure.document.date is not None:
        day = figure.document.date.toordinal()
        return day, day
    return None


def _dates_former(date: Figure, group: list[Figure], former: frozenset[int]) -> bool:
    """Whether a date tells when it was so right behind what was before: "to 148 million, from 132 million in 2022"."""
    at = group.index(date) - 1
    if at not in former:
        return False
    between = date.document.text[group[at].end : date.start]
    return between.count(" ") <= DATED_REACH and not any(mark in between for mark in ",;:()")


def _aside(date: Figure, figure: Figure, group: list[Figure]) -> bool:
    """Whether a date stands in brackets with another figure: "fell by 40 to 205 million (2023: 245 million)"."""
    text = figure.document.text
    between = text[figure.end : date.start]
    if "(" not in between or ")" in between:
        return False
    return any(date.end <= other.start and ")" not in text[date.end : other.start] for other in group)


def _parted(figure: Figure, behind: Figure) -> bool:
    """Whether a semicolon stands between a figure and one behind it."""
    return figure.document.text.find(";", figure.end, behind.start) >= 0
