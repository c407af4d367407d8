"""Every shipped rule does what its examples say."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.proof import proof
from claimcheck.proof.report import unnoticed
from claimcheck.ruleset import Example, Rule, default_rules, load_rules

SHIPPED = load_rules()


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}:{example.line}")
        for rule in SHIPPED.rules
        for example in rule.examples
    ],
)
def test_example(rule: Rule, example: Example):
    """A flag example gives a conflict, a pass example none."""
    (trial,) = proof(rule, [example]).trials
    assert trial.faults == ()


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_altered_numbers_are_noticed(rule: Rule):
    """A number that a pass example compares makes a conflict once it is another one."""
    assert [unnoticed(each) for each in proof(rule).alterations if not each.flagged] == []


def test_a_figure_that_a_topic_has_alone_is_compared_elsewhere():
    """A word of the topic stands in one text by chance: its figure still meets that of the other text."""
    texts = (
        "The relief worker spoke to 650 guests from 17 countries.",
        "Die Rednerin sprach vor 650 Gästen aus 71 Ländern.",
    )
    report = claimcheck.check([claimcheck.Document(text=text, name=name) for text, name in zip(texts, "ab")])
    assert [fact.rule for fact in report.facts if fact.claims[0].figure.noun == "state"] == ["same-fact"]


def test_shipped_rules_are_read_once() -> None:
    """A run of two short texts would take longer to read them than to compare."""
    assert default_rules() is default_rules()
    assert [rule.id for rule in default_rules().rules] == [rule.id for rule in SHIPPED.rules]
