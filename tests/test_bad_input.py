"""Bad input is told in plain words and stops nothing else; offsets stay right whatever the text holds."""

from __future__ import annotations

import io
import random
import sys
import time
from pathlib import Path

import pytest

import claimcheck
from claimcheck.cli import run

GOOD = "The port handled 120 ships in May.\n"
NINE = {
    "de": "Der Hafen hat 120 Schiffe abgefertigt und 5,5 Millionen Euro eingenommen.",
    "en": "The port handled 120 ships and earned 5.5 million euros.",
    "es": "El puerto recibió 120 barcos y ganó 5,5 millones de euros.",
    "fr": "Le port a accueilli 120 navires et gagné 5,5 millions d'euros.",
    "it": "Il porto ha accolto 120 navi e guadagnato 5,5 milioni di euro.",
    "nl": "De haven ontving 120 schepen en verdiende 5,5 miljoen euro.",
    "pt": "O porto recebeu 120 navios e ganhou 5,5 milhões de euros.",
    "ru": "Порт принял 120 судов и заработал 5,5 миллиона евро.",
    "uk": "Порт прийняв 120 суден і заробив 5,5 мільйона євро.",
}
SIX_FAULTS = """\
rule: six
severity: hihg
find:
  kinds: count
  near: paragraph
must: agre
tolerance: many
colour: red
---
rule: good
title: Ships
severity: warning
find:
  kind: count
  about: {place: {en: [port]}}
must: agree
examples:
  - flag: another number
    texts: [{en: The port handled 120 ships.}, {en: The port handled 193 ships.}]
  - pass: the same
    texts: [{en: The port handled 120 ships.}, {en: The port took in 120 ships.}]
"""

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, data: bytes | str) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(data.encode() if isinstance(data, str) else data)
    return name


def only(text: str, **about: str) -> claimcheck.Figure:
    (figure,) = claimcheck.extract(claimcheck.Document(text=text, **about))
    return figure


def test_a_mistyped_path_suggests_the_right_one(capsys: Capture) -> None:
    write("seeds/a.txt", GOOD)
    assert run(["report", "seed/"]) == 2
    assert "seed/: no such file or folder; did you mean seeds/?" in capsys.readouterr().err


def test_an_empty_folder_is_told(capsys: Capture) -> None:
    Path("empty").mkdir()
    assert run(["report", "empty"]) == 2
    assert "empty: the folder holds no documents: it is empty" in capsys.readouterr().err


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"a\0b 120 ships", b"\0" * 100])
def test_a_binary_file_is_refused_and_the_others_go_on(data: bytes, capsys: Capture) -> None:
    assert run(["report", write("blob.txt", data), write("good.txt", GOOD)]) == 2
    told = capsys.readouterr()
    assert "blob.txt: is a binary file" in told.out
    assert "1 document" in told.out


def test_invalid_utf_8_is_read_in_an_encoding_that_is_named(capsys: Capture) -> None:
    text = "Près de 30 pays ont reçu une aide à la santé après la tempête.\n"
    assert run(["report", write("latin.txt", text.encode("windows-1252"))]) == 0
    assert "is not UTF-8; read as windows-1252 (detected)" in capsys.readouterr().out


@pytest.mark.parametrize("data", ["x", "5", "½", "\n", "\ufeff", "é", "💧"])
def test_a_document_of_one_character(data: str, capsys: Capture) -> None:
    assert run(["figures", write("one.txt", data), write("good.txt", GOOD)]) in (0, 2)
    assert "120 ships" in capsys.readouterr().out


def test_empty_standard_input_is_called_so(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert run(["report", "-"]) == 2
    assert "standard input is empty" in capsys.readouterr().err


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))
    assert run(["figures", "-", "--kind", "count"]) == 0
    assert "120 ships" in capsys.readouterr().out


def test_six_faults_are_all_told_and_the_good_rule_still_runs(capsys: Capture) -> None:
    write("faulty.yaml", SIX_FAULTS)
    paths = [write("a.txt", GOOD), write("b.txt", GOOD.replace("120", "193"))]
    assert run(["report", *paths, "--rules", "faulty.yaml", "--select", "good"]) == 2
    told = capsys.readouterr()
    for place in ("2:11", "4:3", "5:9", "6:7", "7:12", "8:1"):
        assert f"faulty.yaml:{place}: " in told.err
    assert 'did you mean "agree"?' in told.err
    assert "1 conflict (1 warning)" in told.out


@pytest.mark.parametrize("code", NINE)
def test_each_language_is_read_by_the_command(code: str, capsys: Capture) -> None:
    assert run(["figures", write(f"{code}.txt", NINE[code] + "\n")]) == 0
    out = capsys.readouterr().out
    assert "5,500,000 EUR" in out
    assert " 120 " in out


def test_the_nine_languages_agree_with_each_other() -> None:
    documents = [claimcheck.Document(text=text, name=code) for code, text in NINE.items()]
    report = claimcheck.check(documents)
    assert {figure.language for figure in report.figures} == set(NINE)
    assert report.conflicts == ()


@pytest.mark.parametrize(
    "text",
    [
        "Cafe\u0301 Zu\u0308rich: 120 states",
        "👩‍👩‍👧‍👦🇫🇷 e\u0301 120 states",
        "A\u00a0word\u202fof 120\u00a0states",
        "First.\r\n\r\nThe next line\r\nhas 120 states",
        "old\rmac\rhad 120 states",
        "\ufeff\u200b120 states",
        "mixed\r\n\n\r had\x0b\x0c\x85\u2028 120 states",
        "a\0b\0 120 states",
        "\ud83d lone \udc00 halves 120 states",
        "\u202e right to left \u2066 120 states",
    ],
)
def test_offsets_refer_to_the_text_as_given(text: str) -> None:
    figure = next(each for each in claimcheck.extract(text, language="en") if each.kind == "count")
    assert text[figure.start : figure.end] == figure.text
    assert figure.text.replace("\u00a0", " ") == "120 states"
    assert figure.start == text.index("120")
    line, column = figure.document.position(figure.start)
    before = text[: figure.start].replace("\r\n", "\n\n").replace("\r", "\n")
    starts = [0] + [at + 1 for at, mark in enumerate(before) if mark == "\n" and text[at : at + 2] != "\r\n"]
    assert (line, column) == (len(starts), figure.start - starts[-1] + 1)


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "sarif", "junit", "github", "markdown", "csv", "html"])
def test_reports_of_hostile_texts_can_be_written(form: str) -> None:
    texts = ("The port handled 120 \ud800 ships\0 in May.", "The port handled 193 ships\x1b[2J in May.")
    documents = [claimcheck.Document(text=text, name=f"{at}\udcff.txt") for at, text in enumerate(texts)]
    written = claimcheck.render(claimcheck.check(documents), form)
    assert written.encode("utf-8", "backslashreplace")
    assert "\x1b" not in written


def test_random_text_never_breaks_and_offsets_hold() -> None:
    chance = random.Random(7)
    pieces = [
        "120", "1.000", "٣", "½", "XX", "$", "€", "%", "май", "May", "to", "-", "–", " ", "\u00a0", "\n", "\r\n", ".",
        "million", "трёх", "vingt", "e\u0301", "💧", "\ud800", "(", "/", ":", "of", "th", "более", "states", "000", "0",
    ]  # fmt: skip
    for _ in range(150):
        text = "".join(chance.choice(pieces) for _ in range(40))
        for figure in claimcheck.extract(text, language=chance.choice(list(NINE))):
            assert 0 <= figure.start < figure.end <= len(text)
            assert figure.qualified_start <= figure.start
            assert figure.end <= figure.qualified_end


def test_one_endless_sentence_costs_in_proportion() -> None:
    sentence = "the port of Example handled 120 ships and 5 tonnes of grain, said the mayor, and "
    claimcheck.check([claimcheck.Document(text=sentence)])

    def cost(times: int) -> float:
        begin = time.process_time()
        claimcheck.check([claimcheck.Document(text=sentence * times)])
        return time.process_time() - begin

    assert cost(400) < 10 * max(cost(100), 0.05)


def test_a_line_of_fifty_megabytes_without_a_figure_is_read_quickly(capsys: Capture) -> None:
    begin = time.process_time()
    assert run(["report", write("long.txt", b"lorem ipsum " * (50 * 2**20 // 12))]) == 0
    assert "is longer than 16,777,216 characters" in " ".join(capsys.readouterr().out.split())
    assert time.process_time() - begin < 30


@pytest.mark.parametrize("number", ["9" * 29, "9" * 30 + ".5", "1" + ",000" * 14, "1e40", "2·10^31", "9" * 26])
@pytest.mark.parametrize("words", ["In the {}s they came.", "my {}s", "${} million", "{} people, {} in all", "{}%"])
def test_numbers_of_very_many_digits_stop_nothing(words: str, number: str) -> None:
    text = words.replace("{}", number) + ". Twelve ships came."
    report = claimcheck.check([claimcheck.Document(text=text, name="text", language="en")])
    assert "Twelve ships" in [figure.text for figure in report.figures]
