"""Fit the weights of claimcheck.matching.similar.evidence and of ….repeats.evidence anew, and print them.

    python tests/fit_evidence.py

Every two figures of one kind that differ, in two documents of a story of tests/stories, are a case: one fact where a
group of the story holds both, else two. So are those of the short texts of tests/test_similar.py. For the second table
two figures of one document are a case. The weights are those of a logistic regression over the answers of the
witnesses, with a ridge penalty, found by Newton's method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import inf

import test_similar
from fitting import Case, show
from stories import Story, read

from claimcheck.matching import parallel, similar
from claimcheck.matching.repeats import evidence as within
from claimcheck.matching.similar import evidence, relatives
from claimcheck.model import Document, Figure
from claimcheck.pipeline import Run

UPDATED, SHORT = 0.5, 2.0
"""What a fact counts that grew or is disputed, and one of the short texts, which were written to part two facts."""
BY_HAND = frozenset(
    (
        "brief",
        "other objects",
        "only amounts of one deed",
        "only backers",
        "not all backers",
        "editions in turn",
        "one end",
        "one weekday",
        "scale slip of many digits",
    )
)
"""Witnesses of which the stories hold too few cases."""
CLAIMED = {"conflict": 1.0, "superseded": UPDATED, "disputed": UPDATED}
"""Verdicts of groups whose figures state one fact and differ, with what they count."""
STATED = frozenset(("repeat", "cross-source", "translation"))
"""Checks whose groups hold mentions of one fact, and nothing that is reckoned from it."""


def cases(documents: Sequence[Document], verdict: Callable[[Figure, Figure], float | None]) -> Iterator[Case]:
    """The cases of some documents; `verdict` says what a pair counts, 0 for two facts and None for no case."""
    run = Run(documents)
    versions = parallel.find(run.claims, run.context.passages).pairs
    for a, b, _ in relatives.pairs(similar.read(run.every())):
        if frozenset((a.document, b.document)) in versions:
            continue
        tables, _, meeting = similar.meet(a, b)
        for pair in (pair for table in tables for pair in table if not pair.equality):
            counts = verdict(pair.a.figure, pair.b.figure)
            if counts is not None and similar.odds(pair, meeting) > -inf:
                answers = dict(evidence.witnesses(pair, meeting))
                yield Case({name: answers[name] for name in answers.keys() - BY_HAND}, counts > 0, counts or 1.0)


def verdict(story: Story, one: Figure, two: Figure) -> float | None:
    """What two figures of a story that differ count as one fact; None for no case."""
    verdicts = {group.verdict for group in story.groups_of(one) & story.groups_of(two)}
    if "agree" in verdicts:
        return 0.0
    return max((CLAIMED[each] for each in verdicts if each in CLAIMED), default=None if verdicts else 0.0)


def of_story(story: Story) -> Iterator[Case]:
    """The cases of one story."""
    return cases(story.documents, partial(verdict, story))


def within_story(story: Story) -> Iterator[Case]:
    """The cases of one story within each of its documents; facts of sums, shares and spans are none."""
    for sheet in similar.read(Run(story.documents).every()):
        place = within.place_of(sheet)
        for pair in within.candidates(sheet):
            one, two = pair.a.figure, pair.b.figure
            reckoned = any(group.check not in STATED for group in story.groups_of(one) & story.groups_of(two))
            counts = None if reckoned else verdict(story, one, two)
            if counts is not None:
                yield Case(dict(within.witnesses(pair, place)), counts > 0, counts or 1.0)


def of_texts(texts: Sequence[str], conflict: frozenset[str]) -> Iterator[Case]:
    """The cases of some short texts, where figures with the words of `conflict` are one fact."""

    def verdict(one: Figure, two: Figure) -> float:
        return SHORT if one.text in conflict and two.text in conflict else 0.0

    days = test_similar.DAYS * len(texts)
    documents = [Document(text=text, name=str(at), date=day) for at, (text, day) in enumerate(zip(texts, days))]
    for case in cases(documents, verdict):
        yield Case(case.answers, case.one_fact, SHORT)


def main() -> None:
    """Print the weights in the order of the table."""
    found = [case for story in read() for case in of_story(story)]
    for param in test_similar.retold("conflicts.txt"):
        found += of_texts(param.values[0], frozenset(param.values[1]))
    for texts in [*(param.values[0] for param in test_similar.retold("quiet.txt")), *test_similar.OTHER_TIMES]:
        found += of_texts(texts, frozenset())
    show(found, evidence.WEIGHTS)
    show([case for story in read() for case in within_story(story)], within.WEIGHTS)


if __name__ == "__main__":
    main()
