"""The day of a document as its head tells it, and lists whose items begin with a label."""

from __future__ import annotations

import datetime

import pytest

import claimcheck

DATELINES = (
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
    (
        "Oslo, 4 May 2024. The ministry will lend the harbour of Larvik 48 million crowns for its new quay.",
        "2024-05-04",
    ),
    ("BERGEN 4 May 2024 – The ministry will lend the harbour of Larvik 48 million crowns for its quay.", "2024-05-04"),
    ("OSLO (NTB), May 4, 2024 — The ministry will lend the harbour of Larvik 48 million crowns.", "2024-05-04"),
    ("BREMEN, 4. Mai 2024 – Das Ministerium leiht dem Hafen 48 Millionen Euro für seinen neuen Kai.", "2024-05-04"),
    ("Brugg am See, den 4. Mai 2024. Die Gemeinde leiht dem Hafen 48 Millionen Franken für den Kai.", "2024-05-04"),
    ("Lausanne, le 3 mars 2021. Le canton prête au port 48 millions de francs pour son nouveau quai.", "2021-03-03"),
    ("Vigo, 4 de mayo de 2024. El ministerio presta al puerto 48 millones de euros para su muelle.", "2024-05-04"),
    ("Ancona, 4 maggio 2024. Il ministero presta al porto 48 milioni di euro per il suo nuovo molo.", "2024-05-04"),
    ("Leixões, 4 de maio de 2024. O ministério empresta ao porto 48 milhões de euros para o seu cais.", "2024-05-04"),
    ("DEN HELDER, 4 mei 2024 – Het ministerie leent de haven 48 miljoen euro voor de nieuwe kade.", "2024-05-04"),
    ("Псков, 4 мая 2024 г. – Министерство даёт порту в долг 48 млн рублей на новый причал и склад.", "2024-05-04"),
    ("Псков, 4 мая 2024 г. Министерство даёт порту в долг 48 млн рублей на новый причал и склад.", "2024-05-04"),
    ("Одеса, 4 травня 2024 року. Міністерство дає порту в борг 48 млн гривень на новий причал і склад.", "2024-05-04"),
)
SENTENCES = (
    "The harbour of Brodick took in 48 boats on 9 May 2024.",
    "The harbour of Brodick took in 48 boats in May 2024.",
    "It opened on 4 May 2024.",
    "The museum in Ulm opened on 4 May 2024. It cost the town 12 million euros, a third more than planned.",
    "The museum in Ulm opened on 4 May 2024 – it cost the town 12 million euros, a third more than planned.",
    "On 4 May 2024: the gates of the museum in Ulm open for the first time, and 900 guests walk in.",
    "Das Museum in Ulm öffnete am 4. Mai 2024. Es kostete die Stadt 12 Millionen Euro, mehr als geplant.",
    "Le musée de Nantes a ouvert le 4 mai 2024. Il a coûté 12 millions d'euros à la ville, plus que prévu.",
    "El museo de Vigo abrió el 4 de mayo de 2024. Costó a la ciudad 12 millones de euros, más de lo previsto.",
    "Il museo di Ancona aprì il 4 maggio 2024. È costato alla città 12 milioni di euro, più del previsto.",
    "O museu de Leixões abriu a 4 de maio de 2024. Custou à cidade 12 milhões de euros, mais do que previsto.",
    "Het museum in Den Helder opende op 4 mei 2024. Het kostte de stad 12 miljoen euro, meer dan gepland.",
    "Музей в Пскове открылся 4 мая 2024 года. Он обошёлся городу в 12 миллионов рублей, дороже, чем думали.",
    "Музей в Пскове открылся 4 мая 2024 г. Он обошёлся городу в 12 миллионов рублей, дороже, чем думали.",
    "Музей в Одесі відкрився 4 травня 2024 року. Він коштував місту 12 мільйонів гривень, більше, ніж гадали.",
)


@pytest.mark.parametrize(("text", "day"), DATELINES)
def test_the_day_of_a_document(text: str, day: str) -> None:
    (first, *_) = claimcheck.extract(text)
    assert first.document.date == datetime.date.fromisoformat(day)


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_with_a_day_dates_no_document(text: str) -> None:
    (first, *_) = claimcheck.extract(text)
    assert first.document.date is None


def test_days_of_two_sentences_are_in_conflict() -> None:
    texts = [f"The museum in Ulm opened on {day} May 2024. It cost 12 million euros." for day in (4, 5)]
    report = claimcheck.check([claimcheck.Document(text=text, name=text[28:29]) for text in texts])
    assert [conflict.rule for conflict in report.conflicts] == ["same-fact"]


def test_what_is_counted_does_not_stand_on_the_next_line_before_a_label() -> None:
    figures = claimcheck.extract("Boats: 48\nCrew: 96\nDays: 12\nCost: 5")
    assert [(figure.kind, figure.text) for figure in figures] == [
        ("number", "48"), ("number", "96"), ("number", "12"), ("number", "5"),
    ]  # fmt: skip
