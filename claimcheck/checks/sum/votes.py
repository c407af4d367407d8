"""Votes, and how many could vote: a jury of seven gives no more than seven, and those present no more than they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.checks._shape.ballots import NAME_BEFORE, versus
from claimcheck.checks.sum._shape import VOTES, Parted, alike, amounts, amounts_before, ballot_label, is_amount, labels
from claimcheck.comparison import COUNTED
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, holds
from claimcheck.values import ZERO

OTHERS = NOUNS - {"judge", "member", "delegate", "deputy", "councillor", "juror", "person"}
"""What those who vote are not."""
MEMBERS = frozenset(("member", "delegate", "deputy", "councillor", "shareholder", "owner", "resident"))
"""Who may have stayed away from a vote."""
CAST, FEWEST_CAST = frozenset(("vote", "ballot")), 3
"""What is cast, and in how many parts at least it is told."""
NAME_BEHIND = 3
"""How many tokens behind a number may stand whose it is."""


def votes(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """The votes of a sentence with those who could vote, told in it or in the sentence before."""
    yield from _of_voters(setting, earlier)
    yield from _of_cast(setting, earlier)
    yield from _of_body(setting, earlier)


def leaves_absent(setting: Setting, parted: Parted) -> bool:
    """Whether votes are fewer than the members of a body, of whom nothing says that all voted or were present."""
    if parted.added >= parted.stated or parted.total.figure.noun not in MEMBERS or parted.slips():
        return False
    behind = setting.after(parted.total)
    near = [*setting.before(parted.total), *setting.inside(parted.total)]
    near += behind if behind and behind[-1] in MARKS else []
    counted = all(ballot_label(setting, part) in VOTES for part in parted.parts)
    return counted and not holds(setting.lexicon.present, near) and "vote" not in setting.concepts(near)


def _of_voters(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "86 were present. 54 voted for it, 21 against, and 17 abstained": more votes than voters."""
    votes = amounts(setting.claims)
    before = amounts_before(earlier)
    told = labels(setting, votes) | {ballot_label(setting, vote) for vote in votes}
    if len(votes) != len(VOTES) or len(before) != 1 or not told >= VOTES - {"in_favour"}:
        return
    parted = Parted(before[0], tuple(votes))
    if parted.is_plausible() and parted.added >= parted.stated and all(alike(before[0], vote) for vote in votes):
        yield parted


def _of_cast(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "86 votes were cast. 71 went to Döll, nine to Henn, and four were invalid": the invalid ones close the list."""
    parts, before = amounts(setting.claims), amounts_before(earlier)
    if len(parts) < FEWEST_CAST or len(before) != 1 or len(parts) != len(setting.claims):
        return
    beside = [*setting.before(parts[-1]), *setting.after(parts[-1])]
    if before[0].figure.noun not in CAST or not holds(setting.lexicon.unvoted, beside):
        return
    parted = Parted(before[0], tuple(parts))
    if parted.is_close() and all(alike(before[0], part) for part in parts):
        yield parted


def _of_body(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "The jury of seven chose it by five votes to three": more votes than the body has members."""
    for one, two in pairwise(setting.claims):
        if not versus(setting, one, two):
            continue
        found = [
            Parted(claim, (one, two))
            for place in ((setting,) if _names_body(setting) else (*earlier[-1:], setting))
            for claim in place.claims
            if claim not in (one, two) and _is_body(place, claim)
        ]
        if len(found) == 1 and found[0].added > found[0].stated and found[0].is_plausible():
            yield found[0]


def _names_body(setting: Setting) -> bool:
    """Whether a sentence says itself which body voted, so that the one of the sentence before is another."""
    return holds(setting.lexicon.bodies, setting.low())


def _is_body(setting: Setting, claim: Claim) -> bool:
    """Whether a number is that of the members of a jury, a council or another body that votes."""
    if not is_amount(claim) or claim.figure.kind not in COUNTED or claim.figure.noun in OTHERS:
        return False
    near = [*setting.before(claim)[-NAME_BEFORE:], *setting.around(claim)[len(setting.before(claim)) :][:NAME_BEHIND]]
    return claim.figure.noun == "judge" or holds(setting.lexicon.bodies, near)


def outvoted(settings: Sequence[Setting]) -> Iterator[Parted]:
    """Votes for, against and abstaining, of which there are more than the document told to be present.

    Or as well fewer, where it says that all of them voted.
    """
    place = settings[-1]
    cast = amounts(place.claims)
    if len(cast) != len(VOTES) or not labels(place, cast) >= VOTES - {"in_favour"}:
        return
    before = [setting for setting in settings[:-1] if setting.document is place.document]
    found = [(there, claim) for there in before for claim in there.claims if _is_present(there, claim)]
    if len(found) == 1:
        there, total = found[0]
        parted = Parted(total, tuple(cast))
        missed = parted.added > parted.stated or (parted.added < parted.stated and _all_voted(there))
        if missed and parted.is_plausible() and all(alike(total, vote) for vote in cast):
            yield parted


def _all_voted(setting: Setting) -> bool:
    """ "121 people had registered, and all voted": whether a sentence says behind its figures that all voted."""
    low = setting.after(setting.claims[-1])
    return holds(setting.lexicon.alls, low) and "vote" in setting.concepts(low)


def _is_present(setting: Setting, claim: Claim) -> bool:
    """Whether a number is that of all who were present; not where fewer others are told beside it, such as proxies."""
    if not is_amount(claim) or claim.figure.kind not in COUNTED:
        return False
    near = [*setting.before(claim)[-NAME_BEFORE:], *setting.after(claim)[:NAME_BEHIND]]
    others = [other for other in setting.claims if other is not claim and other.figure.kind in COUNTED]
    own = claim.figure.value.first or ZERO
    present = holds(setting.lexicon.present, near) or _all_voted(setting)
    return present and all((other.figure.value.first or ZERO) >= own for other in others)
