"""`near` tells what was looked at and not set against each other; `jobs` changes nothing but the time."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import claimcheck
from claimcheck.matching.similar import bars

SEEDS = Path(__file__).parent.parent / "seeds"
STRIKE = (
    ("Example Wire", "The explosion in Exampletown killed 12 people on Monday, the police said. Rescue goes on."),
    ("Example Post", "In Exampletown the explosion left 45 people injured on Monday, the police said. Rescue goes on."),
)


def strike(*, near: bool) -> claimcheck.Report:
    documents = [claimcheck.Document(text=text, name=name, source=name) for name, text in STRIKE]
    return claimcheck.check(documents, near=near)


@pytest.fixture(scope="module")
def seeds() -> claimcheck.Report:
    return claimcheck.check(claimcheck.load(SEEDS), near=True)


def test_a_near_miss_names_the_words_that_exclude_each_other() -> None:
    report = strike(near=True)
    assert report.conflicts == ()
    (reason,) = [near.reason for near in report.near if near.claims[0].figure.text == "12 people"]
    assert reason == "different scope: one is about “dead”, the other about “injured”"


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        (
            "The clinic in Osijek treats 340 patients.",
            "The clinic in Osijek treats 95 patients a day.",
            "one is a part, a rate or another period (daily)",
        ),
        (
            "In 2021 the fair in Osijek had 34,000 visitors.",
            "In 2024 the fair in Osijek had 41,000 visitors.",
            "they hold for different days",
        ),
        (
            "The mill in Osijek sold 7,400 bags of flour.",
            "The mill in Osijek sold 120 bags of flour.",
            "the values are too far apart to be meant as one, or are a share and its rest",
        ),
        (
            "The Tarn Treaty of Osijek was signed by 58 states.",
            "The Tarn Treaty of Osijek was ratified by 31 states.",
            "different scope: one is about “sign”, the other about “ratify”",
        ),
    ],
)
def test_a_near_miss_tells_what_sets_two_figures_apart(one: str, two: str, reason: str) -> None:
    documents = [claimcheck.Document(text=one, name="one"), claimcheck.Document(text=two, name="two")]
    found = claimcheck.check(documents, select=["core"], near=True)
    assert found.conflicts == ()
    kinds = [near.reason for near in found.near if near.claims[0].figure.kind == "count"]
    assert kinds == [reason]


@pytest.mark.parametrize(
    ("one", "two", "reason"),
    [
        (
            "The mill in Osijek sells a mile of rope: 12 miles were sold in May.",
            "The mill in Osijek sells rope: 12 nautical miles were sold in May.",
            "one everyday word may mean the unit of either",
        ),
        (
            "The stocks of the mill in Osijek were counted on 31 March 2024.",
            "The stocks of the mill in Osijek were counted on 30 June 2024.",
            "each is the last day of a quarter, up to which something is counted",
        ),
        (
            "The fair in Osijek has 140 stands.",
            "Another fair in Osijek has 180 stands.",
            "one sentence speaks of another one of its kind",
        ),
    ],
)
def test_what_no_evidence_makes_good_is_told_as_the_reason(one: str, two: str, reason: str) -> None:
    documents = [claimcheck.Document(text=one, name="one"), claimcheck.Document(text=two, name="two")]
    found = claimcheck.check(documents, select=["core"], near=True)
    assert found.conflicts == ()
    assert reason in [near.reason for near in found.near]


def test_the_day_of_the_document_that_is_corrected_is_no_day_of_what_it_tells() -> None:
    exam, correction = (
        claimcheck.Document(text=text, name=name, date=day)
        for name, text, day in (
            ("exam", "The exam in Osijek took place on 12 June.", datetime.date(2025, 6, 20)),
            ("correction", "We correct our release on the exam in Osijek of 20 June.", datetime.date(2025, 7, 7)),
        )
    )
    found = claimcheck.check([exam, correction], select=["core"], near=True)
    assert found.conflicts == ()
    assert "one is the day of a document that a correction speaks of" in [near.reason for near in found.near]


def test_no_two_bars_are_told_alike() -> None:
    reasons = [bar.reason for bar in bars.BARS]
    assert len(set(reasons)) == len(reasons)


def test_near_misses_are_told_on_request_only() -> None:
    assert strike(near=False).near == ()


def test_what_was_compared_is_no_near_miss(seeds: claimcheck.Report) -> None:
    compared = [{id(claim) for claim in fact.claims} for fact in seeds.facts if fact.verdict != "different-scope"]
    assert seeds.near
    for near in seeds.near:
        pair = {id(claim) for claim in near.claims}
        assert near.reason
        assert not any(pair <= fact for fact in compared)


def test_a_threshold_is_a_near_miss_of_a_count(seeds: claimcheck.Report) -> None:
    texts = [{claim.figure.text for claim in near.claims} for near in seeds.near]
    assert any("97 pays" in pair for pair in texts)


def test_each_claim_is_told_once_for_each_other_document(seeds: claimcheck.Report) -> None:
    keys = [(id(a), id(b.document)) for near in seeds.near for a, b in (near.claims, near.claims[::-1])]
    assert len(keys) == len(set(keys))


def test_two_processes_find_what_one_finds(seeds: claimcheck.Report) -> None:
    documents = claimcheck.load(SEEDS)
    report = claimcheck.check(documents, near=True, jobs=2)
    assert report.to_dict() == seeds.to_dict()


def test_more_processes_than_documents_do_no_harm() -> None:
    documents = [claimcheck.Document(text="120 states", name="a")]
    assert claimcheck.check(documents, jobs=8).to_dict() == claimcheck.check(documents).to_dict()
