"""The ledger: how each claim of a fact stands to the others, and which conflict it takes part in."""

from __future__ import annotations

import datetime

from attrs import evolve

import claimcheck
from claimcheck.ledger import entries, letter, rows
from claimcheck.model import Fact, Report


def report(*texts: str) -> Report:
    """The report on some texts, named a, b, …"""
    documents = [claimcheck.Document(text=text, name=name) for text, name in zip(texts, "abcdef")]
    return claimcheck.check(documents, select=["same-fact"])


def standings(found: Report, fact: Fact) -> list[str]:
    """Standing and side of each claim of a fact."""
    entries_of = next(each for known, each in entries(found) if known is fact)
    return [entry.standing + (f" {letter(entry.side)}" if entry.side >= 0 else "") for entry in entries_of]


def test_sides_of_a_conflict() -> None:
    found = report(
        "The port of Lerwick handled 120 ships in May.",
        "In May the port of Lerwick handled 193 ships.",
        "The port of Lerwick handled more than 100 ships in May.",
    )
    fact = next(fact for fact in found.facts if fact.verdict == "conflict")
    assert standings(found, fact) == ["conflicts A", "conflicts B", "fits"]


def test_a_bound_or_an_estimate_beside_a_conflict_fits_those_sides_with_which_it_can_be_true() -> None:
    """Said of each further statement by itself: that it fits all sides, one of them, or none."""
    found = report(
        "The port of Lerwick handled 120 ships in May.",
        "In May the port of Lerwick handled 193 ships.",
        "The port of Lerwick handled more than 100 ships in May.",
        "The port of Lerwick handled more than 150 ships in May.",
        "The port of Lerwick handled more than 200 ships in May.",
    )
    (fact,) = (fact for fact in found.facts if fact.verdict == "conflict")
    known = next(each for one, each in entries(found) if one is fact)
    told = [(entry.standing, entry.fits, entry.letters) for entry in known]
    assert told[2:] == [("fits", (0, 1), ""), ("fits", (1,), "B"), ("aside", (), "")]
    assert [row["fits"] for row in rows(found) if row["verdict"] == "conflict"] == [None, None, "A B", "B", None]


def test_a_conflict_is_told_only_of_the_fact_whose_claims_it_holds() -> None:
    """A claim may stand in two facts, and disagree in one of them alone."""
    found = report("The port of Lerwick handled 120 ships in May.", "In May the port of Lerwick handled 193 ships.")
    fact = next(fact for fact in found.facts if fact.verdict == "conflict")
    other = evolve(fact, claims=fact.claims[:1], origins=fact.origins[:1], verdict="different-scope")
    both = evolve(found, facts=(fact, other))
    assert standings(both, fact) == ["conflicts A", "conflicts B"]
    assert standings(both, other) == ["scope"]
    assert [row["side"] for row in rows(both)] == ["A", "B", None]


def test_an_accepted_conflict_is_no_agreement() -> None:
    """The fact stays in the ledger, and none of its sides is said to agree."""
    found = report(
        "The World Health Organization received a gift of $5 million.",
        "The World Health Organization received a gift of $10 million.",
        "The World Health Organization received a gift of more than $4 million.",
    )
    (fact,) = (fact for fact in found.facts if fact.verdict == "conflict")
    assert standings(evolve(found, conflicts=()), fact) == ["conflicts", "conflicts", "fits"]


def test_who_gives_the_corrected_figure_agrees_whenever_that_was() -> None:
    """The document that corrects, and those after it."""
    days = (datetime.date(2024, 9, 12), datetime.date(2024, 9, 13), datetime.date(2024, 9, 16))
    texts = (
        "The landslide at Sorvik killed 48 people.",
        "Correction: the landslide at Sorvik killed 47 people, the police said.",
        "Three days after the landslide that killed 47 people Sorvik mourns.",
    )
    documents = [claimcheck.Document(text=text, name=str(day), date=day) for day, text in zip(days, texts)]
    found = claimcheck.check(documents, select=["same-fact"])
    (fact,) = (fact for fact in found.facts if fact.verdict == "superseded")
    assert standings(found, fact) == ["retired", "agrees", "agrees"]
