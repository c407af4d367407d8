"""The example documents: every figure, the two conflicts, the facts in agreement, and altered figures."""

from __future__ import annotations

import functools
import json
import random
from pathlib import Path

import pytest
from attrs import evolve

import claimcheck
from claimcheck.model import Claim, Document, Fact, Report
from claimcheck.proof.altering import altered
from claimcheck.ruleset import load_rules

ROOT = Path(__file__).parent.parent
GOLD = [json.loads(line) for line in (ROOT / "tests/gold/seeds.jsonl").read_text(encoding="utf-8").splitlines()]
CONFLICTS = ("special-session-support", "who-donation")
AGREEING = {
    "nam-members": {"001", "002"},
    "aided-states": {"001", "003"},
    "contact-group-summit-date": {"000", "001", "002", "004"},
    "turkic-council-summit-date": {"001", "002", "004"},
    "nam-summit-number": {"002", "004"},
    "nam-summit-date": {"002", "004"},
    "nam-chairmanship": {"002", "004"},
    "special-session-number": {"000"},
    "special-session-dates": {"000"},
    "special-session-talks-length": {"000"},
}
"""Facts in agreement, with the documents that state them."""


@functools.cache
def documents() -> tuple[Document, ...]:
    loaded = claimcheck.load([ROOT / "seeds"])
    return tuple(evolve(document, name="seeds/" + document.name.rsplit("/", 1)[-1]) for document in loaded)


@functools.cache
def report() -> Report:
    return claimcheck.check(documents())


@functools.cache
def topics():
    return tuple(rule for rule in load_rules().rules if rule.has_topic)


def test_both_conflicts_are_found_without_a_rule_that_names_them_and_no_other():
    found = claimcheck.check(documents(), select=["core"]).conflicts
    assert [{claim.figure.text for claim in conflict.claims} for conflict in found] == [
        {"193 UN member states", "193 государств-членов", "120 pays", "120 государств"},
        {"10 millions de dollars", "$5 million"},
    ]
    assert [conflict.diagnosis for conflict in found] == ["scope", ""]


def fact(rule: str, of: Report | None = None) -> Fact:
    (found,) = [each for each in (of or report()).facts if each.rule == rule]
    return found


def number(claim: Claim) -> str:
    return claim.document.name.split("/")[-1][:3]


def changed(claim: Claim, spelling: str, given: tuple[Document, ...] | None = None) -> tuple[Document, ...]:
    """The documents with another spelling of one figure."""
    figure = claim.figure
    return tuple(
        evolve(document, text=document.text[: figure.start] + spelling + document.text[figure.end :])
        if document.name == claim.document.name
        else document
        for document in given or documents()
    )


def conflicts(given: tuple[Document, ...]) -> set[str]:
    return {conflict.rule for conflict in claimcheck.check(given, rules=topics()).conflicts}


class TestFigures:
    def test_there_are_as_many_as_in_the_gold_sheet(self):
        """Forty-three figures, none of them beside the gold ones."""
        assert len(report().figures) == len(GOLD) == 43

    @pytest.mark.parametrize("row", GOLD, ids=lambda row: f"{row['document'][6:9]}:{row['start']}")
    def test_gold(self, row):
        """Kind, place, value, unit and noun are as in the gold sheet."""
        (figure,) = [
            each
            for each in report().figures
            if each.document.name == row["document"] and each.start < row["end"] and row["start"] < each.end
        ]
        found = figure.to_dict()
        assert {key: found[key] for key in ("kind", "unit", "noun")} == {k: row[k] for k in ("kind", "unit", "noun")}
        assert {key: found["value"][key] for key in row["value"]} == row["value"]


class TestConflicts:
    def test_exactly_two_errors_and_no_warning(self):
        """The gift and the states behind the special session, and nothing else."""
        found = [(conflict.severity, conflict.rule) for conflict in report().conflicts if conflict.severity != "info"]
        assert sorted(found) == [("error", rule) for rule in CONFLICTS]

    def test_the_gift(self):
        """Five million against ten, and the remark on the larger one."""
        (conflict,) = [each for each in report().conflicts if each.rule == "who-donation"]
        assert {(number(claim), claim.figure.text): side for claim, side in zip(conflict.claims, conflict.sides)} == {
            ("003", "10 millions de dollars"): 0,
            ("004", "$5 million"): 1,
        }
        assert "larger" in conflict.explanation

    def test_the_states_behind_the_session(self):
        """120 against 193 in two languages; both bounds are further statements; the scope may differ."""
        (conflict,) = [each for each in report().conflicts if each.rule == "special-session-support"]
        found = zip(conflict.claims, conflict.sides)
        sides = {f"{claim.figure.text.split()[0]}/{number(claim)}": side for claim, side in found}
        assert sides == {"193/000": 0, "120/001": 1, "130/001": -1, "130/003": -1}
        assert len(conflict.claims) == 5
        assert conflict.diagnosis == "scope"


class TestFacts:
    @pytest.mark.parametrize("rule", AGREEING)
    def test_in_agreement(self, rule):
        """The statements stand together, and none contradicts another."""
        found = fact(rule)
        assert found.verdict in ("same", "compatible")
        assert {number(claim) for claim in found.claims} == AGREEING[rule]

    def test_the_summit_in_five_statements_and_three_languages(self):
        """4 May stands in four documents, in one of them twice."""
        claims = fact("contact-group-summit-date").claims
        assert len(claims) == 5
        assert {claim.figure.language for claim in claims} == {"en", "fr", "ru"}

    @pytest.mark.parametrize("value", [97, 40, 30])
    def test_thresholds_participants_and_recipients_stand_apart(self, value):
        """They are never set against 120, 130 or 193."""
        for each in report().facts:
            values = {claim.figure.value.first for claim in each.claims if claim.figure.kind == "count"}
            assert value not in values or not values & {120, 130, 193}


@functools.cache
def alterations() -> tuple[tuple[str, Claim, str], ...]:
    """For each figure of each fact in agreement another one, where one could be told from the rest."""
    found = []
    for each in report().facts:
        signs = {claim.figure.value.comparator[0] for claim in each.claims}
        if each.rule not in AGREEING or (each.rule == "aided-states" and signs in ({">"}, {"<"})):
            continue
        for claim in each.claims:
            found += [(each.rule, claim, spelling) for spelling in list(altered(claim.figure))[:1]]
    return tuple(found)


class TestAlterations:
    @pytest.mark.parametrize("seed", range(12))
    def test_a_changed_figure_makes_a_conflict(self, seed):
        """Whichever figure of a fact in agreement is changed, its rule flags it."""
        rule, claim, spelling = random.Random(seed).choice(alterations())
        assert rule in conflicts(changed(claim, spelling)), f"{rule}: {claim.figure.text} -> {spelling}"

    @pytest.mark.parametrize(("there", "text"), [("003", "5 millions de dollars"), ("004", "$10 million")])
    def test_the_gift_agrees_when_the_sums_are_equal(self, there, text):
        """The conflict vanishes whichever of the two sums is put right."""
        (claim,) = [claim for claim in fact("who-donation").claims if number(claim) == there]
        assert "who-donation" not in conflicts(changed(claim, text))

    def test_the_session_agrees_when_the_counts_are_equal(self):
        """The conflict vanishes when both languages of the release say 120, and when the interview says 193."""
        english, russian, other = fact("special-session-support").claims[:3]
        both = changed(russian, "120 государств-членов")
        both = changed(english, "120 UN member states", both)
        assert "special-session-support" not in conflicts(both)
        assert "special-session-support" not in conflicts(changed(other, "193 pays"))
