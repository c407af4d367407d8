"""In what time an amount recurs, as its sentence tells it."""

from __future__ import annotations

import pytest

from claimcheck.model import Document
from claimcheck.pipeline import Run

PACES = [
    ("en", "The line fills 340 drums every hour.", "hour"),
    ("en", "The pump moves 340 litres every hour.", ""),  # litres an hour are its unit
    ("en", "Some 1,200 parcels are sorted there a day.", "day"),
    ("en", "They sold 310 looms a year ago.", ""),
    ("en", "They sold 310 looms, and every week there is a fair.", ""),
    ("de", "Der Verein zahlt 45 Euro im Monat.", "month"),
    ("de", "Es gab 45 Unfälle im Monat Mai.", ""),
    ("de", "Im Werk entstehen täglich 90 Stühle, 640 Stück pro Woche.", "week"),
    ("fr", "Le bac transporte 85 voitures par heure.", "hour"),
    ("es", "El horno cuece 6.500 barras al día.", "day"),
    ("it", "Il mulino macina 38 sacchi all'ora.", "hour"),
    ("pt", "A fábrica paga 140 euros por semana.", "week"),
    ("nl", "De kas verbruikt 75 kilo per maand.", "month"),
    ("ru", "Цех выпускает 430 станков в год.", "year"),
    ("uk", "Пекарня продає 520 хлібин щодня.", "day"),
]


@pytest.mark.parametrize(("language", "text", "pace"), PACES)
def test_what_follows_an_amount_tells_in_what_time_it_recurs(language: str, text: str, pace: str) -> None:
    claims = Run([Document(text=text, name="text", language=language)]).every()
    assert [claim.slot.amount.pace for claim in claims if claim.figure.kind not in ("date", "duration")][-1] == pace
