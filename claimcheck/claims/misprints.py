"""Figures of which another sentence says that they were written wrong, or are put right.

"Table 7 gave 178,400. That was a typo." takes back the one before, "Correction: the distance was wrong. It is 12 km."
leads to the right one.
"""

from __future__ import annotations

from claimcheck.lexicon import lexicon_of
from claimcheck.model import Passage
from claimcheck.sentences import Sentences
from claimcheck.tokens import Tokens

BLANK_LINE = "\n\n"
LONGEST_NOTE = 4
"""How many sentences a note may have whose first one is "Correction."."""


class Misprints:
    """The sentences of a passage that take back a figure told before them, or announce that one behind is right."""

    __slots__ = ("_corrected", "_misprints", "_sentences", "_text")

    def __init__(self, text: str, passage: Passage, sentences: Sentences) -> None:
        lexicon, low = lexicon_of(passage.language), text[passage.start : passage.end].lower()
        self._text, self._sentences = text, sentences
        self._misprints = lexicon.misprints if _holds(low, lexicon.page.misprints) else None
        self._corrected = lexicon.corrected if _holds(low, lexicon.page.corrected) else None

    def taken_back(self, end: int, until: int) -> bool:
        """Whether the sentence behind one says that it has a misprint, and ends before the next figure begins.

        Args:
            end: Offset after the last code point of a sentence.
            until: Offset of the first code point of the next figure.
        """
        phrases, span = self._misprints, self._sentences.behind(end) if self._misprints is not None else None
        if phrases is None or span is None or span[1] > until:
            return False
        low = Tokens(self._text, *span).low
        return any(phrases.ahead(low, at) is not None for at in range(len(low)))

    def put_right(self, start: int) -> bool:
        """Whether the sentence right before an offset begins with a word for a correction and a colon.

        Such a word that is a sentence of its own heads its paragraph: "Correction. We gave 31; it should have been 13."
        """
        if self._corrected is None:
            return False
        before = self._before(start)
        low = Tokens(self._text, *before[0]).low if before else []
        found = self._corrected.ahead(low, 0)
        if found is not None and ":" in low[found[0] - 1 : found[0] + 1]:
            return True
        return any(self._is_heading(*span) for span in before)

    def _before(self, start: int) -> list[tuple[int, int]]:
        """The sentences before an offset in its paragraph, the nearest first; no more than a note has."""
        found: list[tuple[int, int]] = []
        while len(found) < LONGEST_NOTE and (span := self._sentences.before(start)) is not None:
            if BLANK_LINE in self._text[span[1] : start]:
                break
            found.append(span)
            start = span[0]
        return found

    def _is_heading(self, start: int, end: int) -> bool:
        """Whether a sentence is a word for a correction, and no more than its mark."""
        low = Tokens(self._text, start, end).low
        found = self._corrected.ahead(low, 0) if self._corrected is not None else None
        return found is not None and found[0] >= len(low) - 1


def _holds(low: str, forms: tuple[str, ...]) -> bool:
    """Whether a text holds one of some phrases, in whichever words: most texts hold none, and no sentence is read."""
    return any(form.rstrip("~") in low for form in forms)
