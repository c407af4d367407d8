"""The votes for one motion, told twice in one document: where it is carried, and in the list of what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.lexicon import lexicon_of
from claimcheck.matching.repeats._shape import VOTE, Subject, apart, of_one_size, one_name, one_subject, ranks, subject
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

MOST_VOTES = 60
"""In a document with more votes than this nothing is looked for."""
LABEL_REACH, LABEL_LENGTH = 3, 40
"""How many tokens and code points behind a number of votes may say that they were against."""


def carried(body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Two numbers of votes for what is named in the same words, more of them in one place; nothing else is named so.

    Two votes whose other figures differ too, those against among them, are two.
    """
    votes = [claim for claim in body if claim.figure.noun == VOTE and not _is_against(claim)]
    if not 1 < len(votes) <= MOST_VOTES:
        return
    told = [(claim, subject(claim)) for claim in votes]
    for (a, one), (b, two) in combinations(told, 2):
        if a.start == b.start or not _are_of_one(one, two) or not of_one_size(a, b) or _differ(a, b):
            continue
        short = min(one[0], two[0], key=len)
        alike = [claim for claim, (stems, _) in told if short <= stems]
        if len(alike) == 2 and not apart(a, b) and one_name(a, b) and ranks(a) == ranks(b):
            yield a, b


def _differ(a: Claim, b: Claim) -> bool:
    """Whether both sentences tell other figures, and none of them is the same."""
    one, two = a.slot.anchors, b.slot.anchors
    return bool(one) and bool(two) and one.isdisjoint(two)


def _is_against(claim: Claim) -> bool:
    """Whether votes were against, or abstain, as a label says before the next number: not "24 votes against 11"."""
    lexicon, figure = lexicon_of(claim.figure.language), claim.figure
    low = Tokens(figure.document.text, figure.number_end, min(claim.end, figure.end + LABEL_LENGTH)).low
    stop = next((at for at, word in enumerate(low) if word.isdecimal()), len(low))
    found = (
        phrase for at in range(min(stop, LABEL_REACH + 1)) if (phrase := lexicon.ballot.ahead(low, at)) is not None
    )
    return next((label for end, label in found if end < stop or stop == len(low)), "in_favour") != "in_favour"


def _are_of_one(one: Subject, two: Subject) -> bool:
    """Whether one motion is meant, and not any by the same formula, which names none."""
    return one_subject(one, two) and (one[0] != two[0] or bool(one[1]))
