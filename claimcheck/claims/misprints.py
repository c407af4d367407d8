"""Figures of which another sentence says that they were written wrong, or are put right.

"Table 7 gave 178,400. That was a typo." takes back the one before, "Correction: the distance was wrong. It is 12 km."
leads to the right one.
"""

from __future__ import annotations

from claimcheck.lexicon import lexicon_of
from claimcheck.model import Passage
from claimcheck.sentences import Sentences
from claimcheck.tokens import Tokens


class Misprints:
    """The sentences of a passage that hold no figure, and say of the one before that it has a misprint."""

    __slots__ = ("_mentioned", "_phrases", "_sentences", "_text")

    def __init__(self, text: str, passage: Passage, sentences: Sentences) -> None:
        lexicon = lexicon_of(passage.language)
        self._text, self._sentences, self._phrases = text, sentences, lexicon.misprints
        low = text[passage.start : passage.end].lower()
        self._mentioned = any(form.rstrip("~") in low for form in lexicon.page.misprints)

    def behind(self, end: int, until: int) -> bool:
        """Whether the sentence behind the one that ends at an offset says so, and ends before the next figure begins.

        Args:
            end: Offset after the last code point of a sentence.
            until: Offset of the first code point of the next figure.
        """
        span = self._sentences.behind(end) if self._mentioned else None
        if span is None or span[1] > until:
            return False
        low = Tokens(self._text, *span).low
        return any(self._phrases.ahead(low, at) is not None for at in range(len(low)))


class Announcements:
    """The sentences of a passage that announce a correction, and leave the right figure to the next one."""

    __slots__ = ("_mentioned", "_phrases", "_sentences", "_text")

    def __init__(self, text: str, passage: Passage, sentences: Sentences) -> None:
        lexicon = lexicon_of(passage.language)
        self._text, self._sentences, self._phrases = text, sentences, lexicon.corrected
        low = text[passage.start : passage.end].lower()
        self._mentioned = any(form.rstrip("~") in low for form in lexicon.page.corrected)

    def lead_to(self, start: int) -> bool:
        """Whether the sentence right before an offset begins with a word for a correction and a colon."""
        span = self._sentences.before(start) if self._mentioned else None
        low = Tokens(self._text, *span).low if span is not None else []
        found = self._phrases.ahead(low, 0)
        return found is not None and ":" in low[found[0] - 1 : found[0] + 1]
