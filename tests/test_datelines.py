"""The day of a document as its head tells it, and lists whose items begin with a label."""

from __future__ import annotations

import datetime

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "BRODICK, 9 May 2024 (ANP) - A boat with 48 people on board ran aground off the island this morning.",
            "2024-05-09",
        ),
        (
            "Brodick, 9 mai 2024 (ANP) – Un bateau qui portait 48 personnes s'est échoué ce matin au large de l'île.",
            "2024-05-09",
        ),
        ("Brodick, 9 May 2024", "2024-05-09"),
        ("Press release of 9 May 2024", "2024-05-09"),
        ("The harbour of Brodick took in 48 boats on 9 May 2024.", None),
        ("The harbour of Brodick took in 48 boats in May 2024.", None),
    ],
)
def test_the_day_of_a_document(text: str, day: str | None) -> None:
    (first, *_) = claimcheck.extract(text)
    assert first.document.date == (datetime.date.fromisoformat(day) if day else None)


def test_what_is_counted_does_not_stand_on_the_next_line_before_a_label() -> None:
    figures = claimcheck.extract("Boats: 48\nCrew: 96\nDays: 12\nCost: 5")
    assert [(figure.kind, figure.text) for figure in figures] == [
        ("number", "48"), ("number", "96"), ("number", "12"), ("number", "5"),
    ]  # fmt: skip
