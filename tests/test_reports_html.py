"""The page: everything links, nothing of a document becomes markup, nothing is loaded from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from decimal import Decimal
from html.parser import HTMLParser

import pytest
import sample_reports
from attrs import evolve

from claimcheck.model import Document, Near, Report
from claimcheck.reports import render
from claimcheck.reports.html.marking import Mark, documents
from claimcheck.reports.html.timeline import nice_ticks

NAMES = ["harbour", "growing", "hostile"]
VOID = {"meta", "input", "br", "link", "img", "hr"}


class Page(HTMLParser):
    """What a page holds: its elements with their attributes, and the text of each by its id."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, str] = {}
        self.content: dict[str, list[str]] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        if tag not in VOID:
            self._open.append((tag, found.get("id", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, tag
        assert self._open[-1][0] == tag, (tag, self._open[-3:])
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for _, name in self._open:
            if name:
                self.texts[name] = self.texts.get(name, "") + data
        if self._open:
            self.content.setdefault(self._open[-1][0], []).append(data)

    def ids(self) -> list[str]:
        return [found["id"] for _, found in self.elements if "id" in found]

    def having(self, tag: str, name: str) -> list[dict[str, str]]:
        """Elements of a tag that have a class."""
        return [found for each, found in self.elements if each == tag and name in found.get("class", "").split()]


def page(report: Report) -> Page:
    return Page(render(report, "html"))


def sample(name: str) -> Report:
    report: Report = getattr(sample_reports, name)()
    return report


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere_in_the_page(name: str) -> None:
    shown = page(sample(name))
    targets = [found["href"] for tag, found in shown.elements if tag == "a"]
    assert targets
    assert not [target for target in targets if not target.startswith("#") or target[1:] not in shown.ids()]


@pytest.mark.parametrize("name", NAMES)
def test_every_id_is_given_once(name: str) -> None:
    assert [name for name, number in Counter(page(sample(name)).ids()).items() if number > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_labels_name_elements_of_the_page(name: str) -> None:
    shown = page(sample(name))
    names = [part for _, found in shown.elements for part in found.get("aria-labelledby", "").split()]
    assert set(names) <= set(shown.ids())


def test_matrix_leads_to_the_passage_and_back() -> None:
    """From a cell of the ledger to the marked figure, and from there to the row and the conflict."""
    report = sample("harbour")
    text = render(report, "html")
    shown = Page(text)
    cell = shown.having("a", "cell")[0]["href"]
    assert shown.texts[cell[1:]].startswith("120 ships")
    mark = text[text.index(f'id="{cell[1:]}"') :].split("</span></span>")[0]
    assert 'href="#fact-0"' in mark
    assert 'href="#c-0123456789ab"' in mark


def test_marked_documents_are_the_documents() -> None:
    """Text and marks together are the document again."""
    for report in (sample("harbour"), sample("growing")):
        text = re.sub(r'<span class="back">.*?</span></span>', "</span>", render(report, "html"), flags=re.DOTALL)
        found = re.findall(r'<div class="text"[^>]*>(.*?)</div>', text, flags=re.DOTALL)
        plain = ["".join(Page(f"<p>{part}</p>").content.get("p", [])) for part in found]
        assert len(plain) == len(report.documents)
        for part, document in zip(found, report.documents, strict=True):
            shown = re.sub(r"<[^>]+>", "", part)
            assert shown.replace("&#39;", "'") == document.text


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_loaded_from_elsewhere(name: str) -> None:
    shown = page(sample(name))
    assert not [found for _, found in shown.elements if {"src", "srcset", "action", "background"} & set(found)]
    assert not [tag for tag, _ in shown.elements if tag in ("link", "img", "iframe", "object", "embed", "base")]
    assert "url(" not in "".join(shown.content["style"])


@pytest.mark.parametrize("name", NAMES)
def test_only_its_own_script_and_style_may_run(name: str) -> None:
    """The content security policy names the hash of the one script and the one style; no element brings its own."""
    shown = page(sample(name))
    policy = next(found["content"] for _, found in shown.elements if found.get("http-equiv"))
    for tag in ("script", "style"):
        assert len([each for each, _ in shown.elements if each == tag]) == 1
        digest = base64.b64encode(hashlib.sha256("".join(shown.content[tag]).encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not [found for _, found in shown.elements if any(key.startswith("on") or key == "style" for key in found)]


def test_hostile_text_stays_text() -> None:
    shown = page(sample("hostile"))
    assert [tag for tag, _ in shown.elements].count("script") == 1
    assert sample_reports.HOSTILE in shown.texts["c-feedfacecafe"]
    assert not re.search("[\x00-\x08\x1b\u202e\ud800-\udfff]", render(sample("hostile"), "html"))


def test_sides_stand_next_to_each_other() -> None:
    shown = page(sample("harbour"))
    letters = [found["aria-label"] for found in shown.having("section", "side")]
    assert letters == ["side A", "side B", "further statements", "side A", "side B"]


def test_standings_are_told_apart_by_more_than_colour() -> None:
    text = page(sample("growing")).texts
    assert "an update" in text["fact-0"]
    assert "agrees after rounding" in text["fact-1"]


def test_a_figure_that_changes_has_a_timeline() -> None:
    shown = page(sample("growing"))
    assert len([tag for tag, _ in shown.elements if tag == "svg"]) == 1
    assert "2022-03-01: 1,200 people; 2022-03-02: 2,450 people; 2022-03-04: 6,301 people" in shown.texts["fact-0-d"]
    heights = [float(found["cy"]) for found in shown.having("circle", "dot")]
    assert heights == sorted(heights, reverse=True)


def test_filters_know_severity_rule_source_and_kind() -> None:
    shown = page(sample("harbour"))
    conflicts = shown.having("article", "conflict")
    assert [(found["data-severity"], found["data-rule"], found["data-kinds"]) for found in conflicts] == [
        ("error", "port-ships", "count"),
        ("warning", "port-grain", "quantity"),
    ]
    assert conflicts[0]["data-sources"] == "0 1 2"
    assert conflicts[1]["data-sources"] == "0 1"


def test_passages_tell_their_language() -> None:
    languages = {found.get("lang") for tag, found in page(sample("harbour")).elements if tag == "p"}
    assert {"en", "fr", "ja"} <= languages


def test_many_documents_are_listed_instead_of_a_matrix() -> None:
    report = sample("harbour")
    more = tuple(Document(text="Nothing.", name=f"more-{index}.txt") for index in range(40))
    text = render(evolve(report, documents=(*report.documents, *more)), "html")
    assert '<table class="listed">' in text
    assert '<table class="matrix">' in render(report, "html")


def test_five_thousand_conflicts() -> None:
    """The page grows by a few kilobytes for each conflict; a browser skips what is not on the screen."""
    text = render(sample_reports.many(5000), "html")
    assert text.count('<article class="conflict') == 5000
    assert len(text) < 5000 * 3500
    assert "content-visibility: auto" in text


def test_long_documents_are_cut_around_their_marks() -> None:
    texts = ["x" * 1_000_000 + f" 12{number} " + "y" * 1_000_000 for number in range(2)]
    given = [Document(text=text, name=str(number)) for number, text in enumerate(texts)]
    marks = {0: [Mark(1_000_001, 1_000_004, "f", "count: 120", "agrees")]}
    first, second = documents(given, marks)
    assert [bool(stretch.omitted) for stretch in first.stretches] == [True, False, False, False, True]
    assert sum(stretch.omitted + len(stretch.text) for stretch in first.stretches) == len(texts[0])
    assert [stretch.omitted for stretch in second.stretches] == [len(texts[1])]


def test_overlapping_marks_are_shown_once() -> None:
    given = [Document(text="from 10 to 15 tonnes")]
    marks = {0: [Mark(5, 20, "a", "", ""), Mark(11, 13, "b", "", ""), Mark(5, 7, "c", "", "agrees")]}
    view = documents(given, marks)[0]
    assert [stretch.mark.name for stretch in view.stretches if stretch.mark] == ["c", "b"]
    assert "".join(stretch.text for stretch in view.stretches) == given[0].text


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        ("1200", "6301", ["0", "2000", "4000", "6000", "8000"]),
        ("4970000", "5000000", ["4970000", "4980000", "4990000", "5000000"]),
        ("5", "5", None),
        ("-3", "4", ["-4", "-2", "0", "2", "4"]),
        ("0", "0", None),
    ],
)
def test_ticks_are_round_and_hold_all(low: str, high: str, ticks: list[str] | None) -> None:
    found = nice_ticks(Decimal(low), Decimal(high))
    assert found[0] <= Decimal(low)
    assert found[-1] >= Decimal(high)
    assert 2 <= len(found) <= 8
    if ticks is not None:
        assert [format(tick, "f") for tick in found] == ticks


def test_a_notebook_shows_a_table_without_script() -> None:
    fragment = sample("hostile")._repr_html_()
    assert "<table>" in fragment
    assert "<script" not in fragment
    assert "<style" not in fragment


def test_a_notebook_shows_fifty_conflicts() -> None:
    fragment = sample_reports.many(60)._repr_html_()
    assert fragment.count("<details") == 50
    assert "… and 10 more." in fragment


def test_figures_of_one_sentence_are_marked_in_it_together() -> None:
    told = sample_reports.document("Gas 3 euros, water 4 euros, in all 8 euros.", "bill.txt")
    claims = tuple(
        sample_reports.claim(told, f"{number} euros", sample_reports.number(number), "money", unit="EUR")
        for number in ("8", "3", "4")
    )
    first = sample("harbour").conflicts[0]
    conflict = evolve(first, claims=claims, sides=(0, 1, 1), origins=(0, 0, 0), diagnosis="sum")
    shown = page(Report((told,), tuple(claim.figure for claim in claims), conflicts=(conflict,)))
    assert len(shown.having("blockquote", "statement")) == 2
    assert [found["href"] for found in shown.having("a", "side-B")] == ["#f0-4", "#f0-19"]
    assert [found.get("data-sign") for tag, found in shown.elements if tag == "bdi"][:3] == [None, "+", None]


def test_pairs_that_were_not_compared_are_quoted() -> None:
    report = sample("harbour")
    claims = report.facts[0].claims
    text = render(evolve(report, near=(Near((claims[0], claims[1]), "they hold for different days"),)), "html")
    assert "they hold for different days" in text
    assert text.count('<div class="near">') == 1
