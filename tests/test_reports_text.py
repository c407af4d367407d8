"""The text report: what people read at 80 columns."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
import sample_reports
from attrs import evolve
from sample_reports import Report

import claimcheck
from claimcheck import wording
from claimcheck.model import Claim, Near
from claimcheck.reports import render
from claimcheck.terminal import Look, Marked, clean, lines_of, shortened, width, wrapped

GOLDEN = Path(__file__).parent / "golden" / "reports"


@pytest.mark.parametrize("name", ["harbour", "growing", "hostile"])
def test_golden(name: str) -> None:
    """The report reads as it was last looked at; `python tests/sample_reports.py` writes it anew."""
    report: Report = getattr(sample_reports, name)()
    written = render(report).encode("utf-8", "backslashreplace").decode()
    assert written == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [30, 40, 80, 100])
@pytest.mark.parametrize("name", ["harbour", "growing", "hostile"])
def test_no_line_is_wider_than_the_terminal(name: str, columns: int) -> None:
    report: Report = getattr(sample_reports, name)()
    widest = max((width(line), line) for line in render(report, "text", Look(width=columns)).splitlines())
    assert widest[0] <= columns, widest[1]


def test_every_caret_stands_under_its_figure() -> None:
    """Carets span the figure, in columns of the terminal, whatever letters stand before it."""
    lines = render(sample_reports.harbour()).splitlines()
    marked = []
    for above, line in itertools.pairwise(lines):
        if "^" in line:
            first = line.index("^")
            marked.append(_columns(above, first, line.count("^")))
    assert marked == ["120 ships", "193 navires", "百三十隻以上", "5 million tonnes", "10 millions de tonnes"]


def _columns(line: str, first: int, number: int) -> str:
    """The part of a line that covers some columns."""
    starts = [index for index in range(len(line) + 1) if width(line[:index]) == first]
    ends = [index for index in range(len(line) + 1) if width(line[:index]) == first + number]
    return line[starts[-1] : ends[-1]]


def test_colour_marks_instead_of_carets() -> None:
    text = render(sample_reports.harbour(), "text", Look(colour=True))
    assert "\x1b[1;4m120 ships\x1b[0m" in text
    assert "^" not in text


def test_plain_text_has_no_escape_sequences() -> None:
    assert "\x1b" not in render(sample_reports.hostile())


def test_accepted_conflicts_are_always_counted() -> None:
    assert "0 accepted" in render(sample_reports.growing())
    assert "1 accepted" in render(sample_reports.harbour())


def test_rules_without_claims_are_named() -> None:
    report = evolve(sample_reports.growing(), idle=("core-sum", "core-share"))
    assert "2 rules found nothing to compare: core-sum, core-share" in render(report)


def test_many_rules_without_claims_are_counted_and_named_when_all_is_asked_for() -> None:
    report = evolve(sample_reports.growing(), idle=tuple(f"a-rule-with-the-number-{index}" for index in range(20)))
    assert "20 rules found nothing to compare; --verbose names them\n" in render(report)
    assert "a-rule-with-the-number-19" in render(report, "text", Look(verbose=True))


def test_a_quiet_report_holds_conflicts_only() -> None:
    text = render(sample_reports.harbour(), "text", Look(quiet=True))
    assert "Ships handled" in text
    assert "accepted" not in text


def test_an_empty_report_is_its_counts() -> None:
    text = render(Report())
    assert text.startswith("0 documents · 0 figures · 0 facts compared · 0 conflicts")
    assert render(Report(), "text", Look(quiet=True)) == ""


def test_a_narrow_report_tells_places_in_full() -> None:
    """A long path stands on a line of its own, and no line number is cut off."""
    report = sample_reports.harbour()
    wide, narrow = render(report), render(report, "text", Look(width=24))
    lines = set(re.findall(r"line \d+", wide))
    assert lines
    assert lines <= set(re.findall(r"line \d+", narrow))


def test_many_statements_of_a_side_are_counted_unless_verbose() -> None:
    report = sample_reports.harbour()
    conflict = report.conflicts[0]
    crowded = evolve(conflict, claims=(*wires(6), conflict.claims[1]), sides=(0,) * 6 + (1,))
    report = evolve(report, conflicts=(crowded,))
    more = "and 3 more statements: wire3.txt, line 1; wire4.txt, line 1; wire5.txt, line 1"
    assert more in " ".join(render(report).split())
    assert render(report, "text", Look(verbose=True)).count("| The port handled") == 6


def wires(number: int) -> tuple[Claim, ...]:
    """Claims of one value in so many documents."""
    documents = [sample_reports.document("The port handled 120 ships.", f"wire{index}.txt") for index in range(number)]
    value = sample_reports.number("120")
    return tuple(sample_reports.claim(each, "120 ships", value, noun="ship") for each in documents)


def test_places_that_have_no_room_are_left_out_one_by_one() -> None:
    report = sample_reports.harbour()
    crowded = evolve(report.conflicts[0], claims=wires(40), sides=(0,) * 40)
    text = render(evolve(report, conflicts=(crowded,)))
    assert re.search(r"and 37 more statements: wire3\.txt, line 1;.*\n.*line 1; …\n", text)


def test_figures_of_one_sentence_are_marked_in_it_together() -> None:
    told = sample_reports.document("Gas 3 euros, water 4 euros, in all 8 euros.", "bill.txt")
    claims = tuple(
        sample_reports.claim(told, f"{number} euros", sample_reports.number(number), "money", unit="EUR")
        for number in ("8", "3", "4")
    )
    conflict = evolve(
        sample_reports.harbour().conflicts[0], claims=claims, sides=(0, 1, 1), origins=(0, 0, 0), diagnosis="sum"
    )
    lines = render(Report((told,), conflicts=(conflict,))).splitlines()
    at = lines.index("  B  3 euros + 4 euros")
    assert lines[at + 2 : at + 4] == [
        "     | Gas 3 euros, water 4 euros, in all 8 euros.",
        "     |     ^^^^^^^        ^^^^^^^",
    ]


def test_a_rule_without_room_beside_the_title_is_told_below() -> None:
    conflict = evolve(sample_reports.harbour().conflicts[0], title="A title " * 9)
    lines = render(Report(conflicts=(conflict,))).splitlines()
    assert lines[1] == "       port-ships"


def test_conflicts_with_one_title_tell_what_they_are_about() -> None:
    first = sample_reports.harbour().conflicts[0]
    text = render(Report(conflicts=(evolve(first, about="ship"), evolve(first, about="boat"))))
    assert "port-ships\n       ship\n" in text
    assert "port-ships\n       boat\n" in text


@pytest.mark.parametrize(("form", "shown"), [("github", "in a month%3A ship::"), ("markdown", "in a month: ship\n")])
def test_other_formats_tell_them_apart_too(form: str, shown: str) -> None:
    first = sample_reports.harbour().conflicts[0]
    report = Report(conflicts=(evolve(first, about="ship"), evolve(first, about="boat")))
    assert shown in render(report, form)
    assert shown not in render(Report(conflicts=report.conflicts[:1]), form)


def test_every_diagnosis_has_its_words() -> None:
    from claimcheck.diagnosis import EXPLANATIONS

    assert set(EXPLANATIONS) - set(wording.DIAGNOSES) == {"undated-larger"}, "that is a remark, and no diagnosis"


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("e\u0301te\u0301", 3),
        ("百三", 4),
        ("👨‍👩‍👧", 2),
        ("🇫🇷", 2),
        ("❤️", 2),
        ("한", 2),
        ("\u1112\u1161\u11ab", 2),
        ("سلام", 4),
        ("\u200bab", 2),
        ("कि", 1),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_clean_shows_control_characters() -> None:
    assert clean("a\n\tb\x1b[31m\u202ec\ud800") == "a b\\x1b[31m\\u202ec\\ud800"
    assert clean("10\u00a0000") == "10\u00a0000"


def test_wrapped_text_loses_nothing() -> None:
    text = (
        "one two  three 百三十隻以上の船 supercalifragilistic e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"
    )
    for columns in range(2, 30):
        lines = [text[start:end] for start, end in lines_of(text, columns)]
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(width(line) <= columns for line in lines)


def test_wrapped_empty() -> None:
    assert wrapped("", 10) == []
    assert wrapped("  \n ", 10) == []


def test_shortened_keeps_to_its_columns() -> None:
    assert shortened("百三十隻", 5) == "百三…"
    assert shortened("abc", 3) == "abc"


def test_a_long_sentence_is_cut_around_its_figure() -> None:
    marked = Marked.cut("word " * 200, "120 ships", " word" * 200, room=100)
    assert [marked.text[start:end] for start, end in marked.spans] == ["120 ships"]
    assert marked.text.startswith("… ")
    assert marked.text.endswith(" …")
    assert len(marked.text) <= 110


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 conflicts"), (1, "1 conflict"), (2, "2 conflicts"), (5000, "5,000 conflicts")]
)
def test_counted(number: int, words: str) -> None:
    assert wording.counted(number, "conflict") == words


def test_units_are_written_for_people() -> None:
    figures = claimcheck.extract("The hall of 3,200 m² holds 40 m³ and needs 12 kWh at 30 km/h.", language="en")
    assert [wording.reading(figure) for figure in figures] == [
        "3,200 meter²",
        "40 meter³",
        "12 kilowatt hour",
        "30 kilometer / hour",
    ]


def test_reading_tells_comparator_and_unit() -> None:
    report = sample_reports.harbour()
    assert [wording.reading(figure) for figure in report.figures] == [
        "120 ship",
        "5,000,000 tonne",
        "300 meter",
        "193 ship",
        "10,000,000 tonne",
        "≥ 130 ship",
    ]


def test_of_many_close_pairs_it_is_told_how_to_see_them_all() -> None:
    first = sample_reports.harbour().conflicts[0].claims
    near = tuple(Near((first[0], first[1]), f"reason {number}") for number in range(12))
    report = evolve(sample_reports.harbour(), near=near)
    assert "… and 2 more pairs; see --verbose\n" in render(report)
    assert "reason 11" in render(report, "text", Look(verbose=True))
