"""Stories told by several documents: what is found, left in peace and gathered, over a quarter of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import pytest
from stories import Group, Story, read

from claimcheck import Conflict, Report, check

Told = list[tuple[Story, Report]]
FOUND, PRECISION, ALIGNED, QUIET = 0.80, 0.945, 0.82, 0.10
"""The least shares of conflicts found, of reports that are right, of facts gathered; the most of quiet stories told."""
EVERY = 4
"""Every fourth story is told here, since they are the slowest of all tests."""


@pytest.fixture(scope="module")
def told() -> Told:
    """The stories with their reports."""
    chosen = islice(read(), None, None, EVERY)
    return [(story, check(story.documents)) for story in chosen]


def flagged(report: Report) -> list[Conflict]:
    return [conflict for conflict in report.conflicts if conflict.severity in ("error", "warning")]


def conflicts(story: Story) -> list[Group]:
    return [group for group in story.groups if group.verdict == "conflict"]


def share(answers: Sequence[bool]) -> float:
    return sum(answers) / len(answers)


def test_conflicts_are_found(told: Told) -> None:
    found = [any(map(group.stated_by, flagged(report))) for story, report in told for group in conflicts(story)]
    assert share(found) >= FOUND


def test_what_is_reported_is_right(told: Told) -> None:
    right = [
        any(group.stated_by(conflict) for group in conflicts(story))
        for story, report in told
        for conflict in flagged(report)
    ]
    assert share(right) >= PRECISION


def test_quiet_stories_are_left_in_peace(told: Told) -> None:
    assert share([bool(flagged(report)) for story, report in told if story.quiet]) <= QUIET


def test_statements_of_one_fact_are_gathered(told: Told) -> None:
    gathered = [
        any(map(group.gathered_by, report.facts))
        for story, report in told
        for group in story.groups
        if group.verdict in ("agree", "superseded") and len({spot[0] for spot in group.spots}) > 1
    ]
    assert share(gathered) >= ALIGNED
