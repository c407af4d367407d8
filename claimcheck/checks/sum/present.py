"""Votes of all who are present: for, against and abstaining make as many as are there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.ballots import versus
from claimcheck.checks.sum._shape import VOTES, Parted, ballot_label, is_amount
from claimcheck.comparison import COUNTED
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds

OTHERS = NOUNS - {
    "member",
    "delegate",
    "deputy",
    "councillor",
    "person",
    "representative",
    "shareholder",
    "owner",
    "vote",
}
"""What those who vote are not."""
NAME_BEFORE, NAME_BEHIND = 4, 4
"""How many tokens before and behind a number may say what it counts."""


def all_present(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "19 for, 9 against; all 31 members present voted": the votes and the voters, in neighbouring sentences."""
    for place, other in ((setting, setting), *((last, setting) for last in earlier[-1:])):
        for voted, there in ((place, other), (other, place))[: 1 + (place is not other)]:
            yield from _of_present(voted, there)


def _of_present(voted: Setting, there: Setting) -> Iterator[Parted]:
    present = [claim for claim in there.claims if _is_number(claim) and _is_present(there, claim)]
    votes = [claim for claim in voted.claims if _is_number(claim) and claim not in present]
    if len(present) != 1 or not 2 <= len(votes) <= len(VOTES):
        return
    if there is not voted and sum(map(_is_number, there.claims)) > 1:
        return
    labels = [ballot_label(voted, claim) for claim in votes]
    if versus(voted, *votes[:2]):
        labels[:2] = ["in_favour", "against"]
    parted = Parted(present[0], tuple(votes))
    if len(set(labels)) == len(votes) and _all_told(voted, there, parted, set(labels)) and parted.is_plausible():
        yield parted


def _is_number(claim: Claim) -> bool:
    return is_amount(claim) and claim.figure.kind in COUNTED and claim.figure.noun not in OTHERS


def _is_present(setting: Setting, claim: Claim) -> bool:
    """Whether a number is that of those who are there: "the 31 members present"."""
    near = [*setting.before(claim)[-NAME_BEFORE:], *setting.behind_number(claim)[:NAME_BEHIND]]
    return holds(setting.lexicon.present, near)


def _is_definite(setting: Setting, claim: Claim) -> bool:
    lead = setting.before(claim)
    return bool(lead) and (lead[-1] in setting.lexicon.definites or closes(setting.lexicon.alls, lead))


def _all_told(voted: Setting, there: Setting, parted: Parted, labels: set[str]) -> bool:
    """Whether those told are all votes: abstentions are told, or that all voted, or there are too many."""
    low = [*voted.low(), *([] if there is voted else there.low())]
    if not labels <= VOTES or not {"against"} <= labels or holds(voted.lexicon.unvoted, low):
        return False
    if "rest" in voted.concepts(low):
        return False
    everyone = closes(voted.lexicon.alls, there.before(parted.total)) or "abstain" in voted.concepts(low)
    return parted.added > parted.stated or (everyone and _is_definite(there, parted.total))
