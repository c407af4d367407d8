"""Figure and sentence → claim: what is said around a figure, as far as it tells which fact the figure states."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections import Counter

from claimcheck import levels
from claimcheck.languages._common import TIME_ZONES
from claimcheck.languages.concepts import ORIGINS
from claimcheck.lexicon import Lexicon, Phrases, lexicon
from claimcheck.lexicon.meanings import Sense
from claimcheck.model import Claim, Document, Figure, Passage, Slot
from claimcheck.names import fold
from claimcheck.text import split_sentences
from claimcheck.tokens import Tokens

CLAUSE = frozenset(",;:()-–—")
CLAUSE_COST = 3
"""How many words a comma or bracket between a word and the figure counts."""
STOP_COST = 8
"""The same for a semicolon, behind which another statement begins."""
SPEECH_REACH = 4
AMOUNTS = frozenset(("money", "count", "quantity", "percent"))
AMOUNT_REACH = 1
"""How many tokens may stand between an amount and the year for which it holds."""
ORIGIN_REACH = 4
"""How many tokens before its date such a deed may stand."""
GOES_ON = 8
"""How many tokens from a figure words may stand that say that the count goes on."""
PLACED = 4
"""At which token a place may stand that a sentence begins with."""
PLACES = frozenset(
    """
    state region district city capital_city municipality village island sector school kindergarten university hospital
    museum theatre library factory mine farm wind_farm power_plant station airport port hotel restaurant shop bank
    branch stadium church park prison
    """.split()
)
VAGUE = 60
"""From how many days on a day without a number ("two years ago") tells for when a figure holds, and how exactly."""
QUESTION = frozenset("?¿")
LONGEST_ANSWER = 400
"""How many code points a question and its answer may be long together."""
FORMER = "previous"
"""The concept of a level that a change left behind."""


class Sentence:
    """A sentence read once for all of its figures."""

    __slots__ = (
        "_telling", "amounts", "concepts", "corrected", "end", "names", "opening", "others", "own", "place", "planned",
        "rescheduled", "so_far", "speaker", "start", "stems", "tokens", "weights",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, words: Lexicon) -> None:
        self.start, self.end = start, end
        self.amounts: list[Figure] = []
        self.tokens = Tokens(text, start, end)
        low = self.tokens.low
        self.weights = _weights(low, words.joiners)
        self.concepts: list[tuple[int, str]] = []
        self.stems: list[tuple[int, str]] = []
        self.names: list[tuple[int, str]] = []
        self.opening: tuple[int, str] | None = None
        self._telling: list[int] = []
        self._read(words)
        self.planned = bool(self._places(words.planned))
        self.corrected = bool(self._places(words.corrected))
        self.rescheduled = bool(self._places(words.rescheduled))
        self.own = bool(self._places(words.own_counts))
        self.others = self._places(words.others)
        self.so_far = self._places(words.so_far)
        self.speaker = _speaker(self.names, self._places(words.speech))
        self.place = _place(self, words)

    def _read(self, words: Lexicon) -> None:
        senses, low, start, text = words.senses, self.tokens.low, self.tokens.start, self.tokens.text
        skip = 0
        for at, word in enumerate(low):
            sense = senses[word]
            if sense is None:
                continue
            if sense.telling:
                self._telling.append(at)
            if text[start[at]].isupper():
                self._read_name(at, sense)
            phrase = words.meanings.phrase(low, at) if sense.leads else None
            if phrase is not None:
                self.concepts.append((at, phrase[1]))
                skip = phrase[0]
            if not sense.stem:
                continue
            if phrase is None and at >= skip:
                for concept in sense.concepts:
                    self.concepts.append((at, concept))
            self.stems.append((at, sense.stem))

    def _places(self, phrases: Phrases[str]) -> list[int]:
        """The tokens at which a phrase begins that tells something of the sentence."""
        low = self.tokens.low
        return [at for at in self._telling if phrases.ahead(low, at) is not None]

    def _read_name(self, at: int, sense: Sense) -> None:
        written = self.tokens.written(at)
        if self._is_name(at, sense, written):
            self.names.append((at, fold(written)))
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

    def amounts_end(self, date: Figure) -> int:
        """The token behind the last amount before a date; a place far off where there is none."""
        ends = [figure.end for figure in self.amounts if figure.end <= date.start]
        return bisect_right(self.tokens.start, ends[-1] - 1) if ends else -AMOUNT_REACH - 1

    def begins(self, date: Figure) -> bool:
        """Whether a date is the day or year in which something began: it dates nothing else in the sentence."""
        first = bisect_right(self.tokens.start, date.start) - 1
        last = bisect_right(self.tokens.start, date.end - 1) - 1
        near = range(first - ORIGIN_REACH, last + 2)
        return any(at in near and concept in ORIGINS for at, concept in self.concepts)


def _weights(low: list[str], joiners: frozenset[str]) -> list[int]:
    """For each token its place in words: marks of a clause count several, a semicolon more, "and" two."""
    places, at = [], 0
    for word in low:
        if word == ";":
            at += STOP_COST
        elif word in CLAUSE:
            at += CLAUSE_COST
        elif word in joiners:
            at += 2
        elif word != "'":
            at += 1
        places.append(at)
    return places


def _speaker(names: list[tuple[int, str]], verbs: list[int]) -> str:
    """The name nearest to a verb of speech, folded; "" where nobody is named."""
    best = min(
        ((abs(at - verb), name) for verb in verbs for at, name in names if abs(at - verb) <= SPEECH_REACH),
        default=None,
    )
    return best[1] if best else ""


def _place(sentence: Sentence, words: Lexicon) -> str:
    """The name, else the kind of place, that a sentence begins with behind a word such as "in"; "" for none."""
    low = sentence.tokens.low
    if not low or low[0] not in words.locatives:
        return ""
    names = (name for at, name in sentence.names if at <= PLACED)
    places = (concept for at, concept in sentence.concepts if at <= PLACED and concept in PLACES)
    return next(names, "") or next(places, "")


def read(document: Document, passages: tuple[Passage, ...], figures: tuple[Figure, ...]) -> list[Claim]:
    """The claims of a document, one for each figure, in the order of offsets."""
    claims: list[Claim] = []
    index, order = 0, 0
    for passage in passages:
        inside = []
        while index < len(figures) and figures[index].start < passage.end:
            inside.append(figures[index])
            index += 1
        if not inside:
            continue
        words = lexicon(passage.language)
        spans = _answered(document.text, split_sentences(document.text, passage))
        starts = [start for start, _ in spans]
        groups: dict[int, list[Figure]] = {}
        for figure in inside:
            groups.setdefault(max(0, bisect_right(starts, figure.start) - 1), []).append(figure)
        for place, group in groups.items():
            start, end = spans[place] if spans else (passage.start, passage.end)
            sentence = Sentence(document.text, start, max(end, group[-1].end), words)
            starts_of = sentence.tokens.start
            names = [(at, name) for at, name in sentence.names if not _inside(starts_of[at], group)]
            sentence.others = [at for at in sentence.others if not _inside(starts_of[at], group, counts=True)]
            sentence.amounts = [figure for figure in group if figure.kind in AMOUNTS]
            former = levels.former(group, sentence.tokens, words)
            dates = [figure for figure in group if _tells_when(figure) and not sentence.begins(figure)]
            for at, (figure, anchors) in enumerate(zip(group, _anchors(group))):
                claims.append(_claim(figure, sentence, names, anchors, group, dates, order, words, former=at in former))
                order += 1
    return claims


def _answered(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences, each question joined with its answer, which leaves out what the question says."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        asked = found and _asks(text, *found[-1])
        if asked and "\n\n" not in text[found[-1][1] - 2 : start] and end - found[-1][0] <= LONGEST_ANSWER:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _asks(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends as a question."""
    last = text[end - 1]
    return last == "?" or (last.isspace() and text[start:end].rstrip().endswith("?"))


def _anchors(group: list[Figure]) -> list[frozenset[str]]:
    """For each figure of a sentence the other ones as text; figures with an equal one beside them share one set."""
    if len(group) == 1:
        return [frozenset()]
    own = [anchor(figure) for figure in group]
    often = Counter(own)
    every = frozenset(own)
    return [every if often[text] > 1 else every - {text} for text in own]


def _claim(
    figure: Figure,
    sentence: Sentence,
    names: list[tuple[int, str]],
    anchors: frozenset[str],
    group: list[Figure],
    dates: list[Figure],
    order: int,
    words: Lexicon,
    *,
    former: bool,
) -> Claim:
    tokens = sentence.tokens
    first = bisect_right(tokens.start, figure.start) - 1
    last = bisect_right(tokens.start, figure.end - 1) - 1
    places = sentence.weights
    before, behind = places[first], places[last]
    away = [place - before for place in places[:first]]
    away += [0] * (last + 1 - first)
    away += [place - behind for place in places[last + 1 :]]
    concepts = [(concept, away[at]) for at, concept in _nearest(sentence.concepts, away)]
    slot = Slot(
        concepts=tuple([(FORMER, 0), *concepts] if former else concepts),
        names=tuple((name, away[at]) for at, name in _nearest(names, away)),
        opening=_distant(sentence.opening, away),
        words=tuple(stem for _, stem in _nearest(sentence.stems, away)),
        anchors=anchors,
        as_of=_as_of(figure, group, dates),
        modality="planned" if sentence.planned else "actual",
        speaker=sentence.speaker,
        own_count=sentence.own,
        of_another=any(at < first for at in sentence.others),
        so_far=any(first - GOES_ON <= at <= last + GOES_ON for at in sentence.so_far),
        corrected=sentence.corrected or (figure.kind == "date" and sentence.rescheduled),
        dates_others=_dates_others(figure, sentence, first, words),
        moved=levels.moved(tokens.low, first, words),
        place=sentence.place,
        change=levels.changes(tokens.low, first, words) or levels.differs(figure, tokens.low, last, words),
        pace=levels.pace(figure, tokens, last, words),
    )
    return Claim(figure, slot, sentence.start, sentence.end, order)


def _dates_others(figure: Figure, sentence: Sentence, first: int, words: Lexicon) -> bool:
    """Whether a date tells for when other figures hold: behind "as of", or a year right behind an amount."""
    if figure.kind != "date":
        return False
    if words.as_of.behind(sentence.tokens.low, first) is not None:
        return True
    year = figure.value.granularity == "year" and figure.value.comparator == "="
    return year and first - sentence.amounts_end(figure) <= AMOUNT_REACH


def _distant(word: tuple[int, str] | None, away: list[int]) -> tuple[str, int] | None:
    return (word[1], away[word[0]]) if word else None


def _inside(offset: int, group: list[Figure], *, counts: bool = False) -> bool:
    """Whether a word is part of a figure, such as its unit; of a count, which has its noun, only where these count."""
    return any(figure.start <= offset < figure.end and (counts or figure.kind != "count") for figure in group)


def _nearest(items: list[tuple[int, str]], away: list[int]) -> list[tuple[int, str]]:
    """Items at tokens in the order of their distances, whatever the side."""
    return sorted(items, key=lambda item: abs(away[item[0]]))


def concepts_near(claim: Claim, reach: int) -> frozenset[str]:
    """The concepts that stand no further than so many words before or behind the figure of a claim."""
    return frozenset(concept for concept, distance in claim.slot.concepts if abs(distance) <= reach)


def anchor(figure: Figure) -> str:
    """A figure as text that is equal for equal figures of any language: kind group, number, unit."""
    value, edge = figure.value, figure.value.edge
    group = "number" if figure.kind == "count" else figure.kind
    if value.axis != "number" and edge is not None:
        day = datetime.date.fromordinal(int(edge))
        return f"{group}:{day:%m-%d}" if value.granularity == "day" else f"{group}:{day.year}-{value.granularity}"
    return f"{group}:{edge.normalize() if edge is not None else None}:{figure.unit or ''}"


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
