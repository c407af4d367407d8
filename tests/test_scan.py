"""Where a figure may stand: what the automaton finds in every casing."""

from __future__ import annotations

import pytest

from claimcheck.figures import readings
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Document, Skipped
from claimcheck.scan import candidates, zones


@pytest.mark.parametrize("written", ["thirty", "Thirty", "THIRTY", "tHirty"])
def test_words_are_found_in_any_case(written: str) -> None:
    """The text is looked through in lower case."""
    assert candidates(f"All {written} ships", 0, 20, lexicon_of("en")) == [4]


def test_offsets_are_those_of_the_text() -> None:
    """The dotted capital I alone becomes two code points in lower case."""
    text = "İİİ İstanbul: thirty ships, XVI, ½"
    assert candidates(text, 0, len(text), lexicon_of("en")) == [text.index(each) for each in ("thirty", "XVI", "½")]


def test_roman_numerals_need_capitals_of_their_own() -> None:
    """A word that goes on in capitals, or lower case, is none."""
    text = "XVIth IVAN ivory 5IX MIX"
    assert candidates(text, 0, len(text), lexicon_of("en")) == [0, text.index("5IX")]


def test_a_stretch_of_idioms_alone_is_passed_over_without_being_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but them may be a number in it; where something else may, all of it is read."""
    read: list[str] = []
    monkeypatch.setattr(readings.exclusions, "read", lambda tokens, words: read.append(tokens.text) or {})
    skipped: list[Skipped] = []
    for text in ("For the first time it is closed.", "For the first time it has two lanes."):
        document = Document(text=text, language="en")
        list(readings.read(document, zones(text, 0, len(text), lexicon_of("en")), lexicon_of("en"), skipped))
    assert read == ["For the first time it has two lanes."]
    assert [(number.start, number.end, number.reason) for number in skipped] == [(4, 18, "idiom")]
