"""Sentences that are asked for one by one are those of a whole passage, each question joined with its answer."""

from __future__ import annotations

import random

import pytest

from claimcheck import sentences
from claimcheck.model import Passage

PIECES = (
    "Who pays? ", "What is it worth?\n", "Why? ", "Et alors ? ", "About 5 million.\n\n", "It rose by 3. percent ",
    "on 4. May ", "Dr. Smith said ", "\n- an item ", "\nSeats: 40", "\nSeats\t40", "\tNone. Yet\n", " … ", "?!» ",
    "   \n \n", "by 3 a.m. The rest ",
    "word " * 120, "x" * 3100, "3.1. The buyer ", "no. ", "É isso? Sim. ",
)  # fmt: skip


def statements(text: str, passage: Passage) -> list[tuple[int, int]]:
    """All sentences of a passage, each question joined with its answer, told from the first one on."""
    found: list[tuple[int, int]] = []
    for start, end in sentences.split(text, passage):
        first, last = found[-1] if found else (0, 0)
        asked = text[first:last].rstrip().endswith("?") and "\n\n" not in text[last - 2 : start]
        if asked and end - first <= sentences.LONGEST_ANSWER:
            found[-1] = first, end
        else:
            found.append((start, end))
    return found


@pytest.mark.parametrize("seed", range(40))
def test_a_statement_asked_for_is_that_of_the_whole_passage(seed: int) -> None:
    dice = random.Random(seed)
    text = "".join(dice.choice(PIECES) for _ in range(40))
    passage = Passage(dice.choice((0, 50)), len(text), dice.choice(("en", "de", "fr")))
    asked = sentences.Sentences(text, passage)
    for start, end in statements(text, passage):
        if dice.random() < 0.5:
            offset = next(at for at in range(start, end) if not text[at].isspace())
            assert asked.statement(offset) == (start, end), text[start - 80 : end]


def test_a_question_is_joined_with_its_answer() -> None:
    text = "The fair opens. How many stands are there? There are 120. How many rooms?\n\nThere are 3."
    asked = sentences.Sentences(text, Passage(0, len(text), "en"))
    told = [text[slice(*asked.statement(text.index(number)))].strip() for number in ("120", "3.")]
    assert told == ["How many stands are there? There are 120.", "There are 3."]


@pytest.mark.parametrize(("first", "language"), [("по 40 кг на сім’ю.", "uk"), ("по 40 кг на сім'ю.", "uk")])
def test_a_letter_behind_an_apostrophe_is_no_initial(first: str, language: str) -> None:
    text = f"{first} Експорт зріс."
    assert sentences.split(text, Passage(0, len(text), language))[0][1] <= len(first) + 1


def test_an_initial_behind_an_apostrophe_ends_no_sentence() -> None:
    text = "Le roman d'A. Dubreuil paraît."
    assert len(sentences.split(text, Passage(0, len(text), "fr"))) == 1
