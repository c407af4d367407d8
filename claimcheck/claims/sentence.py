"""A sentence read once for all of its figures: its concepts, names and stems, and who and where it tells of."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable

import regex

from claimcheck.languages._international import TIME_ZONES
from claimcheck.languages.concepts import ACCOUNTED
from claimcheck.lexicon import Lexicon, Phrases
from claimcheck.lexicon.meanings import Sense
from claimcheck.names import fold
from claimcheck.tokens import Tokens

CLAUSE = frozenset(",;:()-–—")
CLAUSE_COST = 3
"""How many words a comma or bracket between a word and the figure counts."""
TIME_OF_DAY = regex.compile(r"[ \t>*•\[(-]*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)")
"""How a line of a log begins: "13:05 - ", "[9.40 a.m.]"; words of the clock and a mark follow."""
BEHIND_TIME, LONGEST_CLOCK = CLAUSE | {"]", "|"}, 24
"""Marks behind the time of an entry, and how many code points are searched for its words of the clock and the mark."""
LONGEST_ENTRY = 600
"""How many code points an entry of a log has up to the last of its sentences."""
STOP_COST = 8
"""The same for a semicolon, behind which another statement begins."""
NOWHERE: list[int] = []
SPEECH_REACH = 4
"""How many tokens from a verb of speech its speaker may be named."""
PLACED = 4
"""At which token a place may stand that a sentence begins with."""
SCOPES_NAMED = frozenset(
    """
    state region district city capital_city municipality village island sector school kindergarten university hospital
    museum theatre library factory mine farm wind_farm power_plant station airport port hotel restaurant shop bank
    branch stadium church park prison half_marathon
    """.split()
)
"""What limits a sentence that begins with "in" and the word for it: kinds of places, and a race within another."""
QUESTION = frozenset("?¿")
ADJUSTED_REACH = 4
"""How far from an amount of accounts, in tokens, a participle tells what it leaves out."""


class Sentence:
    """A sentence read once for all of its figures.

    Attributes:
        tokens: Its tokens.
        concepts: The concepts named at each token that names some.
        stems: The stem of each token that has one.
        names: The name at each token that is one, folded.
        opening: The first word where it may be a name, folded, and its token.
    """

    __slots__ = ("_told", "concepts", "end", "lexicon", "names", "opening", "start", "stems", "tokens")

    def __init__(self, text: str, start: int, end: int, lexicon: Lexicon) -> None:
        self.start, self.end, self.lexicon = start, end, lexicon
        self.tokens = Tokens(text, start, end)
        self.concepts: dict[int, tuple[str, ...]] = {}
        self.stems: dict[int, str] = {}
        self.names: dict[int, str] = {}
        self.opening: tuple[int, str] | None = None
        self._told: dict[Phrases[str], list[int]] = {}
        self._read(lexicon)

    def _read(self, lexicon: Lexicon) -> None:
        senses, low, start, text = lexicon.senses, self.tokens.low, self.tokens.start, self.tokens.text
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
            phrase = lexicon.meanings.phrase(low, at) if sense.leads else None
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
def _costs(lexicon: Lexicon) -> dict[str, int]:
    """What words and marks count that do not count one: marks of a clause several, a semicolon more, "and" two."""
    return {"'": 0, **dict.fromkeys(lexicon.joiners, 2), **dict.fromkeys(CLAUSE, CLAUSE_COST), ";": STOP_COST}


def weights(sentence: Sentence) -> list[int]:
    """For each token its place in words."""
    costs = _costs(sentence.lexicon)
    return list(itertools.accumulate([costs.get(word, 1) for word in sentence.tokens.low]))


def speaker(sentence: Sentence) -> str:
    """The name nearest to a verb of speech, folded; "" where nobody is named."""
    verbs, names = sentence.told(sentence.lexicon.speech), sentence.names
    if not verbs:
        return ""
    near = ((abs(at - verb), names[at]) for verb in verbs for at in names if abs(at - verb) <= SPEECH_REACH)
    return min(near, default=(0, ""))[1]


def corrects(sentence: Sentence) -> bool:
    """Whether words of a sentence say that it corrects an earlier figure."""
    return not all(_adjusts(sentence, at) for at in sentence.told(sentence.lexicon.corrected))


def _adjusts(sentence: Sentence, at: int) -> bool:
    """Whether a participle at a token tells what an amount beside it leaves out ("gecorrigeerde winst")."""
    low, lexicon = sentence.tokens.low, sentence.lexicon
    found = lexicon.adjusted.ahead(low, at)
    if found is None or (at and low[at - 1] in lexicon.finite):
        return False
    if found[0] > at + 1:
        return True
    near = range(at - ADJUSTED_REACH, at + ADJUSTED_REACH + 1)
    return any(not ACCOUNTED.isdisjoint(sentence.concepts.get(beside, ())) for beside in near)


def is_logged(sentence: Sentence) -> bool:
    """Whether the line of a sentence opens with the time of day and a mark, as those of a log: its counts go on."""
    text, first = sentence.tokens.text, max(0, sentence.start - LONGEST_ENTRY)
    line = text.rfind("\n", first, sentence.start) + 1
    time = TIME_OF_DAY.match(text, line) if line >= first else None
    if time is None:
        return False
    low, lexicon = Tokens(text, time.end(), min(len(text), time.end() + LONGEST_CLOCK)).low, sentence.lexicon
    named = lexicon.clock.ahead(low, 0) or lexicon.durations.ahead(low, 0)
    after = named[0] if named is not None else int(low[:1] == ["h"])
    return after < len(low) and low[after] in BEHIND_TIME


def place(sentence: Sentence) -> str:
    """The name, else the kind of scope, that a sentence begins with behind a word such as "in"; "" for none."""
    low = sentence.tokens.low
    if not low or low[0] not in sentence.lexicon.locatives:
        return ""
    timed = (at for at in range(1, min(PLACED + 1, len(low))) if _tells_time(sentence, at))
    first = range(next(timed, PLACED + 1))
    names = (sentence.names[at] for at in first if at in sentence.names)
    named = (concept for at in first for concept in sentence.concepts.get(at, ()))
    return next(names, "") or next((concept for concept in named if concept in SCOPES_NAMED), "")


def _tells_time(sentence: Sentence, at: int) -> bool:
    """Whether "in" stands before a time or a number, and what follows is no place: "In 2024 the theatre …"."""
    word, named = sentence.tokens.low[at], SCOPES_NAMED.intersection(sentence.concepts.get(at, ()))
    return not named and (word[0].isdigit() or word in sentence.lexicon.measuring)


class Distances:
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
