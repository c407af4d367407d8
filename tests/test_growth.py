"""The cost of a text grows with its length and no faster, whatever the text is made of.

Bounded is how the time grows when the length doubles, not the time, so that the machine does not matter.
"""

from __future__ import annotations

import time

import pytest

from claimcheck import claims, figures, text
from claimcheck.model import Document

SHORT = 8_000
MOST = 3.0
"""How many times as long the double may take; twice is linear, the rest is noise."""
TRIES = 5
LEAST = 0.02
"""Seconds that any text may take: below these nothing is told from noise."""
LINES = {
    "digits": "7",
    "digits apart": "1234567 ",
    "groups": "123,456,789.",
    "separators": ".,'",
    "digits and separators": "1.2,3'4",
    "spaces": "1 234 567 ",
    "slashes and hyphens": "12/34-",
    "colons": "12:34:",
    "scales": "million ",
    "number words": "two hundred and three thousand ",
    "one word": "twentyone",
    "ranges": "from 3 to 4 and ",
    "dates": "4 May 2020 to ",
    "weekdays": "Monday of ",
    "periods": "end of the first week of ",
    "hedges": "more than about ",
    "brackets": "((((1))))",
    "open brackets": "(1 [2 ",
    "signs": "$€%+-±~",
    "signs and digits": "$1%+",
    "capitals": "XIV MC ",
    "addresses": "a1@b2.c3/",
    "sentences": "A. 1. ",
    "lines": "1.\n",
}


def _seconds(body: str, code: str) -> float:
    document = Document(text=body, language=code)
    start = time.process_time()
    passages = text.passages(document)
    found, _ = figures.extract(document, passages)
    claims.read(document, passages, tuple(found))
    return time.process_time() - start


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("name", LINES)
def test_twice_the_text_takes_about_twice_the_time(name: str, code: str) -> None:
    piece = LINES[name]
    short, long = ((piece * (size // len(piece) + 1))[:size] for size in (SHORT, 2 * SHORT))
    _seconds(short[:200], code)
    one = two = 0.0
    for _ in range(TRIES):  # each try measures both in a row: the machine may be slower a second later
        one, two = _seconds(short, code), _seconds(long, code)
        if two <= max(MOST * one, LEAST):
            break
    assert two <= max(MOST * one, LEAST), f"{len(short)} code points {one:.3f} s, twice as many {two:.3f} s"
