"""Sentences of a passage: all of them, or only those that are asked for. Offsets are code points into the text."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator

import regex

from claimcheck.cells import EDGES, GAP
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.lexicon.openings import APOSTROPHES
from claimcheck.model import Passage

BREAK = regex.compile(
    r"[.!?…]+[\"'»”’)\]]*+(?=\s)|\n[ \t\r\u00a0]*\n|\n(?=\s*[-*•–—]\s)|\n(?=[^\n:;.!?]{2,40}:[ \t])"
    r"|\n(?=[^\n:;]{1,60};[ ][^\n:;]{1,60}:[ ])|\n(?=[^\n\t]*+\t)|\t[^\n\t]*+\n"
    r"|\n(?=[^\n|]*+\|[^\n|]*+\|)|\|[^\n|]*+\|[^\n|]*+\n"
)
"""Where a sentence may end: a full stop, a blank line, before an item of a list, a line with a label, or a row, and
behind a row of cells between tabs or, of three and more, bars.
"""
OR_ALIGNED = regex.compile(rf"{BREAK.pattern}|{EDGES}")
"""The same in texts that hold rows whose columns are aligned."""
NEXT = regex.compile(r"\s(\p{L}+)")
SECTION = regex.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}")
"""The number of a section, whose dot ends no sentence: "3.1. The Buyer"."""
UNENDED = (",", ";", ":", "-", "–", "—", "(")
"""Marks behind which a sentence goes on in the next line."""
BRACKETS = (")", "]")
LONGEST_SENTENCE = 3000
LONGEST_ANSWER = 400
"""How many code points a question and its answer may be long together."""
LONGEST_ARTICLE, LONGEST_WORD = 12, 40
"""How many code points beside a mark hold a small word, and how many before it the word that it stands behind."""

Span = tuple[int, int]
"""Offsets of a sentence, the second one excluded."""


def split(text: str, passage: Passage) -> list[Span]:
    """All sentences of a passage, in order; endless ones are cut between two words."""
    lexicon = lexicon_of(passage.language)
    edges = [passage.start]
    edges += [end for at, end in _breaks(text, passage) if _ends_sentence(text, at, end, lexicon)]
    edges.append(passage.end)
    parts = [part for start, end in itertools.pairwise(edges) for part in _parts(text, start, end)]
    return [(start, end) for start, end in parts if end > start and _has_words(text, start, end)]


class Sentences:
    """The sentences of a passage that are asked for, from left to right.

    Most sentences of a text hold no figure. So whether a mark ends a sentence is only decided around those that do.
    """

    def __init__(self, text: str, passage: Passage) -> None:
        self._text, self._passage = text, passage
        self._lexicon = lexicon_of(passage.language)
        self._breaks = _breaks(text, passage)
        self._ends = [end for _, end in self._breaks]
        self._parts: list[Span] = []
        self._told = passage.start

    def statement(self, offset: int) -> Span:
        """The sentence that holds an offset; with a question before it, which says what the answer leaves out.

        Offsets are asked for from left to right, none of them in a statement that has been given before.
        """
        first, end = self._at(offset)
        while (question := self._question_before(first)) is not None:
            first, end = question
        start = first
        while self._text[start:end].rstrip().endswith("?"):
            answer = self.behind(end)
            if answer is not None and self._answers(start, end, answer):
                end = answer[1]
            elif answer is None or offset < end:
                break
            else:
                start, end = answer
        self._told = end
        return start, end

    def _question_before(self, start: int) -> Span | None:
        """The question right before a sentence, unless it is part of the statement given last."""
        text, at = self._text, start
        while at > self._told and text[at - 1].isspace():
            at -= 1
        return self._at(at - 1) if at > self._told and text[at - 1] == "?" and "\n\n" not in text[at:start] else None

    def before(self, start: int) -> Span | None:
        """The sentence right before one that begins at an offset; None where a blank line parts the two."""
        text, at = self._text, start
        while at > self._passage.start and text[at - 1].isspace():
            at -= 1
        return self._at(at - 1) if at > self._passage.start and "\n\n" not in text[at:start] else None

    def behind(self, end: int) -> Span | None:
        """The next sentence that is not empty."""
        text, at = self._text, end
        while at < self._passage.end and text[at].isspace():
            at += 1
        return self._at(at) if at < self._passage.end else None

    def _answers(self, start: int, end: int, answer: Span) -> bool:
        """Whether a sentence answers the question before it: no blank line parts them, and both are short."""
        return "\n\n" not in self._text[end - 2 : answer[0]] and answer[1] - start <= LONGEST_ANSWER

    def _at(self, offset: int) -> Span:
        """The sentence that holds an offset, without its question."""
        if not self._parts or not self._parts[0][0] <= offset < self._parts[-1][1]:
            self._parts = list(_parts(self._text, *self._whole(offset)))
        return self._parts[bisect_right(self._parts, (offset, self._passage.end)) - 1]

    def _whole(self, offset: int) -> Span:
        """The sentence that holds an offset, however long it is."""
        before = behind = bisect_right(self._ends, offset)
        while before and not self._closes(before - 1):
            before -= 1
        while behind < len(self._ends) and not self._closes(behind):
            behind += 1
        start = self._ends[before - 1] if before else self._passage.start
        return start, self._ends[behind] if behind < len(self._ends) else self._passage.end

    def _closes(self, index: int) -> bool:
        """Whether a break ends a sentence."""
        return _ends_sentence(self._text, *self._breaks[index], self._lexicon)


def _breaks(text: str, passage: Passage) -> list[Span]:
    """Where sentences of a passage may end, from left to right."""
    breaks = BREAK if text.find(GAP, passage.start, passage.end) < 0 else OR_ALIGNED
    found = [match.span() for match in breaks.finditer(text, passage.start, passage.end)]
    first = _first_line(text) if passage.start == 0 else 0
    return sorted({*found, (first, first + 1)}) if 0 < first < passage.end else found


def _first_line(text: str) -> int:
    """The end of a first line that stands for itself, as a headline does; 0 where the next one goes on with it.

    A line that is broken because it is full has no room for the first word of the next one.
    """
    start = len(text) - len(text.lstrip())
    line, _, following = text[start : start + LONGEST_SENTENCE].partition("\n")
    following = following.partition("\n")[0].strip()
    word = following.partition(" ")[0]
    full = len(line.rstrip()) + 1 + len(word) > len(following)
    if full or not (word[0].isupper() or word[0].isdigit()) or line.rstrip().endswith(UNENDED):
        return 0
    return start + len(line)


def _has_words(text: str, start: int, end: int) -> bool:
    return not text[end - 1].isspace() or not text[start:end].isspace()


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch as parts of at most `LONGEST_SENTENCE` characters, so that the cost of a sentence stays bounded."""
    while end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = space + 1 if space >= 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _ends_sentence(text: str, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a mark ends a sentence: no dot does before a small letter, and one behind a plain word else.

    A bracket behind it changes nothing before a small letter: "schools (5.4 mln.) and roads".
    """
    if text[at] != ".":
        return True
    following = after
    while following < len(text) and text[following].isspace():
        following += 1
    if text[following : following + 1].islower() and text[at + 1 : after] in ("", *BRACKETS):
        return False
    if after - at > 1:
        return True
    space = text.rfind(" ", max(0, at - LONGEST_WORD), at)
    word = text[space + 1 : at]
    plain = space >= 0 and len(word) > 1 and word.isalpha() and word.lower() not in lexicon.abbreviations
    return plain or _dot_ends(text, at, after, lexicon)


def _dot_ends(text: str, at: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a dot behind an abbreviation, an initial or digits ends a sentence."""
    first = at
    while first > 0 and (text[first - 1].isalnum() or text[first - 1] == "."):
        first -= 1
    word = text[first:at].lower()
    if SECTION.fullmatch(word) and _begins(text, first):
        return False
    if len(word) == 1 and text[first].islower() and first > 1 and text[first - 1] in APOSTROPHES:
        return text[first - 2].isalpha()  # "сім’ю."
    if word in lexicon.abbreviations or (len(word) == 1 and word.isalpha()):
        anew = _begins_anew(text, after, lexicon) or _ends_amount(text, first, word, after, lexicon)
        return text[first].islower() and anew
    month = NEXT.match(text, after)
    if len(word) <= 2 and word.isdigit() and month and month[1].lower() in lexicon.months.first:
        return False
    ordinal = lexicon.page.ordinal_dot and word.isdigit() and len(word) <= 3
    return not (ordinal and _led_by_short_word(text, first, lexicon)) or _begins_anew(text, after, lexicon)


def _begins(text: str, at: int) -> bool:
    """Whether nothing but the end of another sentence stands before a place on its line."""
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    return not before or before[-1] in ".!?;:"


def _begins_anew(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a small word with a capital follows ("by 3 a.m. The …", "2 млн руб. В …"), as it does behind no title."""
    following = text[at : at + LONGEST_ARTICLE].split()
    word = following[0] if following else ""
    return word[:1].isupper() and word.isalpha() and word.lower() in lexicon.function_words


def _ends_amount(text: str, first: int, word: str, after: int, lexicon: Lexicon) -> bool:
    """Whether a currency in short stands behind its amount, and a word with a capital follows: "3,4 млрд руб. Прибыль".

    Where nouns have capitals it may be one of them; "долл. США" goes on.
    """
    if lexicon.page.capital_nouns or lexicon.currencies.ahead([word, "."], 0) is None:
        return False
    before = text[max(0, first - LONGEST_ARTICLE) : first].split()
    amount = bool(before) and (before[-1][-1].isdigit() or before[-1].rstrip(".").lower() in lexicon.scales.first)
    following = text[after : after + LONGEST_ARTICLE].split()
    return amount and bool(following) and following[0][:2].istitle() and len(following[0]) > 1


def _led_by_short_word(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether an article or the like stands before: the dot then makes an ordinal ("ihr 130. Jubiläum")."""
    before = text[max(0, at - LONGEST_ARTICLE) : at].split()
    return bool(before) and text[at - 1 : at].isspace() and before[-1].lower() in lexicon.function_words
