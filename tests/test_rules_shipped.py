"""Every shipped rule does what its examples say."""

from __future__ import annotations

import pytest

from claimcheck import checks
from claimcheck.proof import proof
from claimcheck.proof_report import unnoticed
from claimcheck.ruleset import Example, Rule, load_rules

SHIPPED = load_rules()


def needs_check(rule: Rule) -> None:
    if rule.checks not in checks.verbs():
        pytest.skip(f"there is no check {rule.checks!r} yet")


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
    needs_check(rule)
    (trial,) = proof(rule, [example]).trials
    assert trial.faults == ()


@pytest.mark.parametrize("rule", SHIPPED.rules, ids=lambda rule: rule.id)
def test_altered_numbers_are_noticed(rule: Rule):
    """A number that a pass example compares makes a conflict once it is another one."""
    needs_check(rule)
    assert [unnoticed(each) for each in proof(rule).alterations if not each.flagged] == []
