"""Fit the weights of what is reckoned within a document anew, and print them.

    python tests/fit_reckoned.py

Every duration of a story of tests/stories with every two days near it, and the like, is a case where its numbers do not
fit: one fact where a group of the story that is a conflict holds all of them, else two. Those of groups that agree are
cases, too, once they are changed by a slip of the pen.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from fitting import Case, show
from stories import Group, Story, read

from claimcheck.checks._percentages import bonds, evidence
from claimcheck.checks._shape.shares import centre
from claimcheck.checks.span import evidence as spans
from claimcheck.checks.sum import evidence as sums
from claimcheck.model import Claim, Document
from claimcheck.pipeline import Run
from claimcheck.setting import Setting, by_document, settings

MADE = 0.35
"""What a case counts that a slip of the pen was made in."""
SLIPS = tuple(map(Decimal, (1, -1, 2, -2, 3, 10, -10)))
"""What is added to a number to make a slip."""
PERCENT_SLIPS = tuple(map(Decimal, (2, -2, 3, -3, 5, -5, 10, -10)))
MADE_OF_ONE = 2
"""How many slips are made of one figure at most."""


def sentences_of(story: Story) -> Iterator[tuple[Document, list[Setting]]]:
    """Each document with its sentences that hold figures."""
    every: dict[Document, list[Claim]] = {}
    for claim in Run(story.documents).every():
        every.setdefault(claim.document, []).append(claim)
    for sentences in by_document(settings(every)):
        yield sentences[0].document, sentences


def verdict(groups: Sequence[Group], document: Document, claims: Sequence[Claim]) -> str:
    """That of the group all of whose mentions in a document are these claims; "part" of one that holds some of them."""
    found = ""
    for group in groups:
        spots = [spot for spot in group.spots if spot[0] == document.name]
        met = [[claim for claim in claims if _meets(spot, claim)] for spot in spots]
        if spots and all(met) and {id(claim) for each in met for claim in each} == set(map(id, claims)):
            return group.verdict
        found = "part" if any(claims[-1] in each for each in met) and sum(map(bool, met)) > 1 else found
    return found


def _meets(spot: tuple[str, int, int], claim: Claim) -> bool:
    return spot[1] < claim.figure.end and claim.figure.start < spot[2]


def of_spans(story: Story) -> Iterator[Case]:
    """The cases of durations and their days."""
    groups, chance = [group for group in story.groups if group.check == "span"], random.Random(story.name)
    for document, sentences in sentences_of(story):
        for tie in chain.from_iterable(spans.durations(sentences)):
            told = verdict(groups, document, (*tie.span.dates, tie.span.duration))
            yield from _cases_of(tie, told, chance)


def _cases_of(tie: spans.Tie, told: str, chance: random.Random) -> Iterator[Case]:
    answers = dict(spans.witnesses(tie))
    if spans.may_miss(tie):
        if told in ("", "conflict"):
            yield Case(answers, told == "conflict", 1.0)
    elif told == "agree" and tie.span.fits():
        made = [
            number for number in (tie.span.stated + slip for slip in SLIPS) if number > 0 and _misses(tie.span, number)
        ]
        for number in chance.sample(made, min(MADE_OF_ONE, len(made))):
            yield Case({**answers, **dict(spans.off(tie.span, number))}, True, MADE)


def _misses(span: spans.Span, number: Decimal) -> bool:
    return not span.shortest / span.size - 1 < number < span.longest / span.size + 1


def of_percentages(story: Story, kind: str) -> Iterator[Case]:
    """The cases of percentages and their amounts."""
    check = {"change": "change", "share": "internal-share"}[kind]
    groups, chance = [group for group in story.groups if group.check == check], random.Random(story.name)
    for document, sentences in sentences_of(story):
        for bond in chain.from_iterable(bonds.by_percentage(sentences)):
            if bond.kind != kind:
                continue
            told = verdict(groups, document, (bond.one, bond.two, bond.percent))
            answers = dict(evidence.witnesses(bond))
            if not bond.fits and told in ("", "conflict"):
                yield Case(answers, told == "conflict", 1.0)
            elif bond.fits and told == "agree":
                yield from _slips_of(bond, answers, chance)


def _slips_of(bond: bonds.Bond, answers: dict[str, float], chance: random.Random) -> Iterator[Case]:
    """A percentage that fits, changed so that it does not."""
    stated = centre(bond.stated)
    rest = {name: answer for name, answer in answers.items() if name not in dict(evidence.off(bond, stated))}
    made = [stated + slip for slip in (*PERCENT_SLIPS, stated, -stated / 2)]
    made = [number for number in made if stated / bonds.FARTHEST < number < stated * bonds.FARTHEST]
    made = [number for number in made if not bond.came.contains(number) and abs(number - centre(bond.came)) > 1]
    for number in chance.sample(made, min(MADE_OF_ONE, len(made))):
        yield Case({**rest, **dict(evidence.off(bond, number))}, True, MADE)


def of_sums(story: Story) -> Iterator[Case]:
    """The cases of parts and their totals."""
    groups, chance = [group for group in story.groups if group.check == "internal-sum"], random.Random(story.name)
    for document, sentences in sentences_of(story):
        for tally in sums.tallies(sentences):
            told = verdict(groups, document, (*tally.parted.parts, tally.parted.total))
            answers = dict(sums.witnesses(tally))
            if not tally.fits:
                if told in ("", "conflict"):
                    yield Case(answers, told == "conflict", 1.0)
            elif told == "agree":
                added = tally.parted.added
                made = [number for number in (added * (1 + slip / 100) for slip in PERCENT_SLIPS) if number > 0]
                made += [number for number in _misread(added) if number != added]
                for number in chance.sample(made, min(MADE_OF_ONE, len(made))):
                    yield Case({**answers, **dict(sums.off(tally.parted, number.quantize(added)))}, True, MADE)


def _misread(number: Decimal) -> Iterator[Decimal]:
    """A number with two digits swapped, or one of them off by one."""
    digits = format(number, "f")
    for at in range(len(digits) - 1):
        if digits[at].isdigit() and digits[at + 1].isdigit():
            yield Decimal(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
    for at, digit in enumerate(digits):
        if digit.isdigit() and digit not in "09":
            yield Decimal(digits[:at] + str(int(digit) + 1) + digits[at + 1 :])


def main() -> None:
    """Print the weights in the order of the table."""
    stories = list(read())
    show([case for story in stories for case in of_spans(story)], spans.WEIGHTS)
    show([case for story in stories for case in of_sums(story)], sums.WEIGHTS)
    for kind, weights in evidence.WEIGHTS.items():
        show([case for story in stories for case in of_percentages(story, kind)], weights)


if __name__ == "__main__":
    main()
