"""The cost of a run grows with the number of documents and little faster, on many stories or on one.

Bounded is how the time grows with the number of documents, not the time, so that the machine does not matter.
"""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Callable

import pytest

from claimcheck.model import Document
from claimcheck.pipeline import check

FEW, TIMES = 24, 4
MOST = 6.0
"""How many times as long four times the documents may take; the rest is noise, and the partners the few lack."""
TRIES = 3
PLACES = "Tartu Lund Osijek Riga Porto Kiel Leeds Batumi Brno Turin".split()
THINGS = "bridges schools hospitals villages houses shops".split()


def bulletin(story: int, number: int) -> Document:
    """One of many reports of a storm, which differ a little in their figures."""
    facts, own = random.Random(story), random.Random(story * 1000 + number)
    places, things = facts.sample(PLACES, 3), facts.sample(THINGS, 2)
    counts = [facts.randrange(12, 9999) + own.choice((0, 0, 0, 1, 7)) for _ in range(8)]
    sentences = [
        f"The storm Ilse{story} killed {counts[0]} people and injured {counts[1]} in {places[0]}.",
        f"In {places[1]} {counts[2]} residents were evacuated, {counts[3]} {things[0]} were damaged.",
        f"Repair of {counts[4]} {things[1]} in {places[2]} will cost {counts[5] / 10} million euros.",
        f"{counts[6]} firefighters from {places[1]} were there, {counts[7] % 90 + 5} percent of all in {places[0]}.",
    ]
    own.shuffle(sentences)
    day = datetime.date(2024, 3, 1) + datetime.timedelta(number)
    return Document(text=" ".join(sentences), name=f"{story}-{number}", source=f"Wire {number % 5}", date=day)


def _seconds(count: int, stories: int) -> float:
    documents = [bulletin(number % stories, number // stories) for number in range(count)]
    start = time.process_time()
    check(documents)
    return time.process_time() - start


def _quietest(few: Callable[[], float], many: Callable[[], float], most: float) -> tuple[float, float]:
    """The times of little and of much work; taken again, the shorter ones, where the machine may have been busy."""
    short, long = few(), many()
    for _ in range(TRIES):
        if long <= most * short:
            break
        short, long = min(short, few()), min(long, many())
    return short, long


@pytest.mark.parametrize("stories", ["one", "many"])
def test_four_times_the_documents_take_about_four_times_the_time(stories: str) -> None:
    few, many = (1, 1) if stories == "one" else (2, 2 * TIMES)
    _seconds(4, 1)
    short, long = _quietest(lambda: _seconds(FEW, few), lambda: _seconds(FEW * TIMES, many), MOST)
    assert long <= MOST * short, f"{FEW} documents {short:.2f} s, {TIMES} times as many {long:.2f} s"


def test_a_sentence_of_many_figures_is_compared_in_time() -> None:
    """Four times the figures of one sentence, as in a column of bare numbers, take sixteen times as long at most."""

    def seconds(count: int) -> float:
        document = Document(text="a  1 " * count, name="numbers", language="en")
        start = time.process_time()
        check([document])
        return time.process_time() - start

    seconds(10)
    short, long = _quietest(lambda: seconds(150), lambda: seconds(600), TIMES**2)
    assert long <= TIMES**2 * short, f"150 figures {short:.2f} s, four times as many {long:.2f} s"
