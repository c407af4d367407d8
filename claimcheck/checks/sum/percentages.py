"""Percentages: shares of one whole come to no more than a hundred, and the steps of a rise to the rise in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding
from claimcheck.checks.sum._shape import GAP, Parted, ballot_label, labels, listed
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, opens
from claimcheck.values import HUNDRED, ONE, ZERO

WHOLE_REACH = 2
"""How many tokens before a share "of" may stand that names its whole."""
VOTE_BEHIND = 4
"""How many behind it may name that."""
FEWEST_SHARES, NEARLY_ALL, ALL_VOTES = 3, Decimal(105), Decimal(130)
"""So many percentages make a list of shares, unless they come to more than this, or those of votes to more still."""
LONGEST_SUMMARY, NEARLY_NONE = 12, Decimal(85)
"""How many tokens may sum up shares before "100 %", and from what on, or as much above, they are meant to be all."""
TOTAL_REACH, LONGEST_VOTE = 3, 6
"""How many tokens beside a total may call it one, and how many behind a share may tell a vote and nothing more."""
YES_AND_NO = frozenset(("in_favour", "against"))


def too_many_shares(setting: Setting) -> Finding | None:
    """Percentages for, against and abstaining, or listed as the shares of one whole, come to no more than a hundred."""
    shares = [claim for claim in setting.claims if claim.figure.unit == "percent"]
    if not listed(setting, shares) or not (_of_one_ballot(setting, shares) or _of_one_whole(setting, shares)):
        return None
    added = arithmetic.total(arithmetic.percentage(share.figure.value) for share in shares)
    if added.low is None or added.low <= HUNDRED:
        return None
    exact = _exact(shares)
    told = " + ".join(arithmetic.written(share.figure.value.first or ZERO, 6) for share in shares)
    note = f"{told} = {arithmetic.written(exact, 2)} %, more than the whole."
    return Finding(
        claims=tuple(shares), verdict="conflict", sides=tuple(range(len(shares))), diagnosis="sum", note=note,
        about="parts and their total", key=shares[0].document.file_name, expected=exact,
    )  # fmt: skip


def _exact(shares: Sequence[Claim]) -> Decimal:
    return sum((share.figure.value.first or ZERO for share in shares), ZERO)


def _of_one_ballot(setting: Setting, shares: Sequence[Claim]) -> bool:
    """Whether shares are those for, against and abstaining, or for and against in a sentence of nothing else."""
    if len(shares) == FEWEST_SHARES and {"against", "abstain"} <= labels(setting, shares):
        return True
    if len(shares) != len(YES_AND_NO) or len(setting.claims) > len(shares) or _exact(shares) > ALL_VOTES:
        return False
    if {ballot_label(setting, share) for share in shares} != YES_AND_NO or not _are_plain(setting, shares):
        return False
    return all(_names_no_place(setting, low) for low in (setting.up_to(*shares), setting.after(shares[-1])))


def _names_no_place(setting: Setting, low: list[str]) -> bool:
    """Whether what stands behind a share says how its people voted, and not where or in what."""
    ballot, told = setting.lexicon.ballot, list(low)
    for at in range(len(low)):
        if (phrase := ballot.ahead(low, at)) is not None:
            told[at : phrase[0]] = [""] * (phrase[0] - at)
    return len(low) <= LONGEST_VOTE and ";" not in low and setting.lexicon.locatives.isdisjoint(told)


def _are_plain(setting: Setting, shares: Sequence[Claim]) -> bool:
    return not holds(setting.lexicon.changes, setting.low()) and all(
        share.figure.value.comparator == "=" for share in shares
    )


def _of_one_whole(setting: Setting, shares: Sequence[Claim]) -> bool:
    """Whether exact shares in a row can be those of one whole: none grows, and they are not of several things."""
    if len(shares) < FEWEST_SHARES or not _are_plain(setting, shares):
        return False
    if not setting.joined(shares[-2], shares[-1]):
        return False
    if all(setting.after(share)[:1] and setting.after(share)[0] in setting.lexicon.locatives for share in shares):
        return False
    named = [share for share in shares if _names_its_whole(setting, share)]
    if len(named) > 1 and _are_of_votes(setting, named):
        return _exact(shares) <= ALL_VOTES
    return len(named) < 2 and _exact(shares) <= NEARLY_ALL


def _names_its_whole(setting: Setting, share: Claim) -> bool:
    """Whether a share is "28 % of the women", or "of women 28 %"."""
    out_of = setting.lexicon.out_of
    return opens(out_of, setting.after(share)) or holds(out_of, setting.before(share)[-WHOLE_REACH:-1])


def _are_of_votes(setting: Setting, shares: Sequence[Claim]) -> bool:
    """Whether shares are "of the votes" and those "of the two other candidates"."""
    behind = [setting.after(share)[:VOTE_BEHIND] for share in shares]
    told = ["vote" in setting.concepts(low) for low in behind]
    return any(told) and all(
        vote or holds(setting.lexicon.others, low) or "candidate" in setting.concepts(low)
        for vote, low in zip(told, behind, strict=True)
    )


def all_of_it(setting: Setting) -> Iterator[Parted]:
    """ "Fiction 38 %, textbooks 31 %, all else 34 %; in all that is 100 %": shares and the whole that they make up."""
    percentages = [claim for claim in setting.claims if claim.figure.unit == "percent"]
    if len(percentages) <= FEWEST_SHARES or percentages[-1].figure.value.first != HUNDRED:
        return
    *shares, whole = percentages
    low = setting.between(shares[-1], whole)
    told = "total" in setting.concepts([*low, *setting.after(whole)[:TOTAL_REACH]])
    summed_up = told and len(low) <= LONGEST_SUMMARY
    near = abs(_exact(shares) - HUNDRED) <= HUNDRED - NEARLY_NONE
    if summed_up and near and _are_plain(setting, [*shares, whole]):
        yield Parted(whole, tuple(shares))


def steps(setting: Setting) -> Iterator[Parted]:
    """ "Pay rises by 5 % in all: 3 % in May and 2 % in June": steps that come to the rise, compounded or not."""
    rises = [claim for claim in setting.claims if claim.figure.unit == "percent"]
    if len(rises) < FEWEST_SHARES or any(rise.figure.value.comparator != "=" for rise in rises):
        return
    total, parts = rises[0], rises[1:]
    opening = setting.between(total, parts[0])
    near = [*setting.before(total)[-TOTAL_REACH:], *setting.after(total)[:TOTAL_REACH]]
    if ":" not in opening or len(opening) > GAP or "total" not in setting.concepts(near):
        return
    parted = Parted(total, tuple(parts))
    if parted.is_plausible() and _dated(setting, parts) and not _compounded(parted):
        yield parted


def _dated(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether a day stands behind each step."""
    dates = [claim for claim in setting.claims if claim.figure.kind == "date"]
    ends = [*(part.figure.start for part in parts[1:]), setting.end]
    return all(
        any(part.figure.end <= date.figure.start < end for date in dates) for part, end in zip(parts, ends, strict=True)
    )


def _compounded(parted: Parted) -> bool:
    """Whether the steps, one upon the other, come to the rise."""
    grown = ONE
    for part in parted.parts:
        grown *= ONE + (part.figure.value.first or ZERO) / HUNDRED
    return arithmetic.stated(parted.total.figure.value).contains((grown - ONE) * HUNDRED)
