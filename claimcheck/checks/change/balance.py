"""What is left of income when it is spent: "Revenue was 812 million and spending 863 million, a deficit of 51"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.changes import NAME_REACH, Change, changed, of_untold_time
from claimcheck.comparison import dimension, is_bare
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, holds

DEFICIT, SURPLUS = "deficit", "surplus"
BALANCES = {"profit": SURPLUS, "loss": DEFICIT}
"""Concepts of what is a balance, too, where nothing further is taken off."""
FURTHER = frozenset(("tax", "net", "gross", "operating", "interest", "write_off", "margin", "dividend"))
"""Concepts in a sentence on a profit that say that more was taken off, or less."""
INCOME, SPENT = frozenset(("revenue", "income", "receive", "yield")), frozenset(("spend", "cost"))
"""Concepts of what comes in and of what goes out."""
LONGEST_OPENING = 5
"""How many tokens may stand before a balance that opens the sentence behind its two sides: "That left a deficit of"."""


def balances(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The balances in the last of some sentences, each with what came in and went out, in it or right before it."""
    place = settings[-1]
    for balance in place.claims:
        named = _named(place, balance)
        if not _is_sum(balance) or balance.figure.value.comparator not in ("=", "~") or len(named) != 1:
            continue
        if of_untold_time(place, balance) or _is_set_against(place, balance):
            continue
        change = _sides(settings, balance)
        if change is not None and change.rises() == (DEFICIT in named):
            yield change, balance


def _named(place: Setting, balance: Claim) -> set[str]:
    """ "deficit" or "surplus", as words before an amount call it; a profit or loss before what else is taken off."""
    near = place.concepts(place.lead(balance)[-NAME_REACH:])
    if place.concepts(place.low()).isdisjoint(FURTHER):
        near |= {BALANCES[each] for each in near & BALANCES.keys()}
    return near & {DEFICIT, SURPLUS}


def _is_sum(claim: Claim) -> bool:
    """Whether a figure is money, or a number with a scale word, whose currency goes without saying."""
    return claim.figure.kind == "money" or (is_bare(claim.figure) and claim.figure.value.worded)


def _is_set_against(place: Setting, balance: Claim) -> bool:
    """Whether a balance is that of another time: ", after a deficit of 9 million", "gegenüber einem Defizit von"."""
    lead, lexicon = place.lead(balance), place.lexicon
    lead = lead[max((at + 1 for at, word in enumerate(lead[:-1]) if word in MARKS), default=0) :]
    before = (at for at, word in enumerate(lead) if lexicon.from_level.ahead(lead, at) and word not in lexicon.of_words)
    return holds(lexicon.compared, lead) or next(before, None) is not None


def _sides(settings: Sequence[Setting], balance: Claim) -> Change | None:
    """From what came in to what went out: the only two amounts before a balance, in its sentence or right before it.

    Sentences of nothing but a side each are a list: "Revenue: €2.1 million. Costs: €1.9 million. Surplus: …".
    """
    place = settings[-1]
    told = [(place, claim) for claim in place.claims if claim.figure.end <= balance.figure.start]
    if not told and len(place.before(balance)) <= LONGEST_OPENING:
        told, listed = _told(settings[-2:-1]), _told(settings[-3:-2])
        told = [*listed, *told] if len(told) == len(listed) == 1 else told
    amounts = [(each, claim) for each, claim in told if _is_amount(each, claim, balance)]
    if len(amounts) != 2 or any(claim.figure.value.comparator not in ("=", "~") for _, claim in amounts):
        return None
    (its, one), (other, two) = amounts
    if _is_of(its, one, INCOME) and _is_of(other, two, SPENT):
        return changed(one, two)
    return changed(two, one) if _is_of(its, one, SPENT) and _is_of(other, two, INCOME) else None


def _told(settings: Sequence[Setting]) -> list[tuple[Setting, Claim]]:
    """The figures of some sentences but for their dates, each with its sentence."""
    return [(place, claim) for place in settings for claim in place.claims if claim.figure.kind != "date"]


def _is_amount(place: Setting, claim: Claim, balance: Claim) -> bool:
    """Whether a figure is money in the currency of a balance, which a number behind its name may leave out."""
    if dimension(claim.figure) == dimension(balance.figure):
        return True
    if claim.figure.kind == "money":
        return is_bare(balance.figure)
    return claim.figure.kind == "number" and bool(place.concepts(place.lead(claim)[-NAME_REACH:]) & (INCOME | SPENT))


def _is_of(place: Setting, amount: Claim, concepts: frozenset[str]) -> bool:
    """Whether one of some concepts stands right before an amount, and none of the other side's."""
    named = place.concepts(place.lead(amount)[-NAME_REACH:])
    return not named.isdisjoint(concepts) and named.isdisjoint((INCOME | SPENT) - concepts)
