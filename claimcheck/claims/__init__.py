"""Figure and sentence → claim: what is said around a figure, as far as it tells which fact the figure states."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator

from claimcheck.claims import levels
from claimcheck.claims.anchors import anchor, anchor_of, anchor_of_difference, anchor_of_sum, concepts_near, others
from claimcheck.claims.columns import Columns
from claimcheck.claims.dates import as_of, dates_former, is_yardstick, tells_when
from claimcheck.claims.misprints import Misprints
from claimcheck.claims.sentence import CLAUSE_COST, Distances, Sentence, corrects, is_logged, place, speaker, weights
from claimcheck.languages.concepts import ORIGINS
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Claim, Document, Figure, Passage, Slot
from claimcheck.sentences import Sentences

__all__ = [
    "CLAUSE_COST",
    "Sentence",
    "anchor",
    "anchor_of",
    "anchor_of_difference",
    "anchor_of_sum",
    "concepts_near",
    "is_yardstick",
    "read",
]

DATED_AMOUNTS = frozenset(("money", "count", "number", "quantity", "percent"))
AMOUNT_REACH = 1
"""How many tokens may stand between an amount and the year for which it holds."""
DAY_REACH = 4
"""How many tokens behind a count the day may stand up to which was counted."""
ORIGIN_REACH = 4
"""How many tokens before its date such a deed may stand."""
GOES_ON, BESIDE = 8, 3
"""How many tokens from a figure words may stand that say that the count goes on, and "and not" between two."""
STANCE_REACH = 14
"""How many words from a figure those must stand, at least, that do not tell whether it is demanded or offered."""
SET_FOR = frozenset(("appoint", "postpone", "planned", "ticket", "meeting", "deadline", "session", "vote"))
"""Concepts of what is set for a day."""
SET_REACH = 8
"""How many tokens from a date one of them may stand."""
FORMER = "previous"
"""The concept of a level that a change left behind."""


def read(document: Document, passages: tuple[Passage, ...], figures: tuple[Figure, ...]) -> list[Claim]:
    """The claims of a document, one for each figure, in the order of offsets."""
    claims: list[Claim] = []
    left, columns = deque(figures), Columns(document.text, figures)
    for passage in passages:
        if not left or left[0].start >= passage.end:
            continue
        lexicon, sentences = lexicon_of(passage.language), Sentences(document.text, passage)
        misprints = Misprints(document.text, passage, sentences)
        while left and left[0].start < passage.end:
            start, end = sentences.statement(left[0].start)
            group = [left.popleft()]
            while left and left[0].start < end:
                group.append(left.popleft())
            sentence = Sentence(document.text, start, max(end, group[-1].end), lexicon)
            wrong = misprints.taken_back(sentence.end, left[0].start if left else passage.end)
            replaced = wrong or misprints.put_right(start)
            claims.extend(_Statement(sentence, group, columns, replaced=replaced).claims(len(claims)))
    return claims


class _Statement:
    """The figures of one sentence, with what is told of all of them."""

    def __init__(self, sentence: Sentence, figures: list[Figure], columns: Columns, *, replaced: bool) -> None:
        lexicon, starts = sentence.lexicon, sentence.tokens.start
        self.sentence = sentence
        self.figures = figures
        self.columns = columns
        self.weights = weights(sentence)
        self.names = [at for at in sentence.names if not _inside(starts[at], figures)]
        self.others = [at for at in sentence.told(lexicon.others) if not _inside(starts[at], figures, counts=True)]
        self.so_far = sentence.told(lexicon.so_far)
        self.logged = is_logged(sentence)
        self.changed = sentence.told(lexicon.changes)
        self.corrected = replaced or bool(sentence.told(lexicon.misprints)) or corrects(sentence)
        self.and_not = sentence.told(lexicon.and_not)
        self.rescheduled = bool(sentence.told(lexicon.rescheduled))
        self.modality = "planned" if sentence.told(lexicon.planned) else "actual"
        self.demanded, self.answered = sentence.told(lexicon.demanding), sentence.told(lexicon.answering)
        self.own = bool(sentence.told(lexicon.own_counts) or sentence.told(lexicon.disputing))
        self.speaker = speaker(sentence)
        self.place = place(sentence)
        self.former = levels.former(figures, sentence.tokens, lexicon)
        self.dates = [figure for figure in figures if tells_when(figure) and not self._begins(figure)]
        low = sentence.tokens.low
        current = (date for date in self.dates if not is_yardstick(low, self._span(date)[0], lexicon))
        self.recent = [date for date in current if not dates_former(date, figures, self.former)]

    def claims(self, order: int) -> Iterator[Claim]:
        """A claim for each figure, numbered from `order` on."""
        for at, (figure, anchors) in enumerate(zip(self.figures, others(self.figures), strict=True)):
            slot = self._slot(figure, anchors, former=at in self.former)
            yield Claim(figure, slot, self.sentence.start, self.sentence.end, order + at)

    def _slot(self, figure: Figure, anchors: frozenset[str], *, former: bool) -> Slot:
        sentence, (first, last) = self.sentence, self._span(figure)
        near = Distances(self.weights, first, last)
        concepts = [(concept, near[at]) for at in near.sorted(sentence.concepts) for concept in sentence.concepts[at]]
        return Slot(
            concepts=tuple([(FORMER, 0), *concepts] if former else concepts),
            names=tuple([(sentence.names[at], near[at]) for at in near.sorted(self.names)]),
            opening=(sentence.opening[1], near[sentence.opening[0]]) if sentence.opening else None,
            words=tuple([sentence.stems[at] for at in near.sorted(sentence.stems)]),
            anchors=anchors,
            as_of=as_of(figure, self.figures, self._dates(figure, former=former)),
            modality=self.modality,
            stance="" if figure.kind == "date" else self._stance(near),
            speaker=self.speaker,
            own_count=self.own,
            of_another=self._is_of_another(first),
            so_far=any(first - GOES_ON <= at <= last + GOES_ON for at in self.so_far) or self._is_up_to_a_day(figure),
            corrected=(self.corrected and not former) or self._is_replaced(figure, first, last),
            dates_others=figure.kind == "date" and self._dates_others(figure, first),
            place=self.place,
            amount=levels.amount(figure, self.figures, sentence.tokens, (first, last), self.changed, sentence.lexicon),
        )

    def _dates(self, figure: Figure, *, former: bool) -> list[Figure]:
        """The dates that tell when a figure holds: those of its sentence, else the one above its column."""
        dates = self.dates if former else self.recent
        above = self.columns.above(figure) if not dates else None
        return [above] if above is not None else dates

    def _is_up_to_a_day(self, figure: Figure) -> bool:
        """Whether a count is that of a log, or has the day up to which was counted behind it: "254 as of 15 March"."""
        if figure.kind != "count":
            return False
        if self.logged:
            return True
        near = (date for date in self.figures if date.value.granularity == "day" and date.start >= figure.end)
        spans = ((date, self._span(date)[0], self._span(figure)[1]) for date in near)
        return any(first - last <= DAY_REACH and self._dates_others(date, first) for date, first, last in spans)

    def _is_of_another(self, first: int) -> bool:
        """Whether a word before a figure speaks of another one; "the other 31" says so of no figure but these."""
        starts, others = self.sentence.tokens.start, (at for at in self.others if at < first)
        return any(at + 1 == first or not _inside(starts[at + 1], self.figures, counts=True) for at in others)

    def _stance(self, near: Distances) -> str:
        """Whether the nearest word beside a figure says that it is demanded, or that it is offered in answer."""
        known = {"demanded": self.demanded, "answered": self.answered}
        far = [(abs(near[at]), stance) for stance, places in known.items() for at in places]
        distance, stance = min(far, default=(STANCE_REACH, ""))
        return stance if distance < STANCE_REACH else ""

    def _is_replaced(self, figure: Figure, first: int, last: int) -> bool:
        """Whether a figure is a day that was another one before, or stands beside "and not"."""
        moved = figure.kind == "date" and self.rescheduled
        return moved or any(first - BESIDE <= at <= last + BESIDE for at in self.and_not)

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
        """Whether a date tells for when other figures hold: behind "as of", at the head of an entry ("[4 May]"), or a
        year right behind an amount.
        """
        if _heads_entry(date):
            return True
        lexicon, low = self.sentence.lexicon, self.sentence.tokens.low
        on = first > 0 and low[first - 1] in lexicon.as_on and self._holds(date, first)
        if on or lexicon.as_of.behind(low, first) is not None:
            return True
        year = date.value.granularity == "year" and date.value.comparator == "="
        return year and first - self._amounts_end(date) <= AMOUNT_REACH

    def _holds(self, date: Figure, first: int) -> bool:
        """Whether amounts stand in the sentence of a date, and nothing near it says that something is set for it."""
        near = self.sentence.concepts.items()
        told = {concept for at, named in near if abs(at - first) <= SET_REACH for concept in named}
        return told.isdisjoint(SET_FOR) and any(figure.kind in DATED_AMOUNTS for figure in self.figures)

    def _amounts_end(self, date: Figure) -> int:
        """The token behind the last amount before a date; a place far off where there is none."""
        ends = [figure.end for figure in self.figures if figure.kind in DATED_AMOUNTS and figure.end <= date.start]
        return bisect_right(self.sentence.tokens.start, ends[-1] - 1) if ends else -AMOUNT_REACH - 1


def _heads_entry(date: Figure) -> bool:
    """Whether a line begins with a date in square brackets, as entries of a log do."""
    text, start, end = date.document.text, date.start - 1, date.end
    return text[max(0, start - 1) : date.start] in ("[", "\n[") and text[end : end + 1] == "]"


def _inside(offset: int, group: list[Figure], *, counts: bool = False) -> bool:
    """Whether a word is part of a figure, such as its unit; of a count, which has its noun, only where these count."""
    return any(figure.start <= offset < figure.end and (counts or figure.kind != "count") for figure in group)
