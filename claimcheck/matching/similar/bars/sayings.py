"""What parts two figures by what their sentences say: demands and offers, others of a kind, prices by unit."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.claims import anchor_of
from claimcheck.lexicon import lexicon_of
from claimcheck.matching.similar import likeness
from claimcheck.matching.similar._shape import CLOSE, Profile
from claimcheck.model import Claim
from claimcheck.tokens import Tokens

RULES, RULE_REACH = frozenset(("limit", "threshold", "law")), 3
"""Concepts of what a rule allows, and how many words from a figure they stand."""
REPLACED_REACH = 6
"""How many tokens behind a number are looked at for the one that it replaces."""
OTHERS = 3
"""Among how many words behind a number one may say that it counts others of a kind."""


def difference_and_level(a: Claim, b: Claim) -> bool:
    """Whether one time is by how much something is longer or later, and the other how long it is."""
    return a.figure.kind == "duration" and a.slot.amount.change != b.slot.amount.change


def is_set_by_rule(a: Profile, b: Profile) -> bool:
    """Whether one is what a rule allows, and the other, by no slip, what there is: "up to 160 lorries", "190 came"."""
    rule = not RULES.isdisjoint(concept for concept, distance in a.signed.items() if abs(distance) <= RULE_REACH)
    other = RULES.isdisjoint(b.near)
    return rule and other and a.bucket != "date" and not likeness.slip_of(a, b)


def paid_otherwise(a: Claim, b: Claim) -> bool:
    """Whether two prices are paid for other units: 410 euros a tonne, and 41 a decitonne."""
    one, two = a.slot.amount.paid_for, b.slot.amount.paid_for
    return bool(one and two) and one != two


def demand_and_answer(a: Claim, b: Claim) -> bool:
    """Whether one amount is demanded, and the other offered or granted in answer."""
    one, two = a.slot.stance, b.slot.stance
    return bool(one and two) and one != two


def offer_and_outcome(a: Profile, b: Profile) -> bool:
    """Whether money was offered or demanded, and a later document gives, by no slip, another amount as a fact."""
    one, two = a.figure.document.date, b.figure.document.date
    if a.bucket != "money" or one is None or two is None or one == two or likeness.slip_of(a, b):
        return False
    earlier, later = (a, b) if one < two else (b, a)
    return earlier.claim.slot.stance != "" and not later.claim.slot.stance


def of_another(a: Profile, b: Profile) -> bool:
    """Whether one alone is told of another of its kind; a number in two currencies, or slip and name, show one."""
    known = likeness.slip_of(a, b)
    if a.claim.slot.of_another == b.claim.slot.of_another or known == "currency":
        return False
    return not known or not any(weight >= CLOSE and b.names.get(name, 0.0) >= CLOSE for name, weight in a.names.items())


def replaces_another(a: Profile, b: Profile, shared: frozenset[str]) -> bool:
    """ "The premieres are 16 and not 17": whether a number replaces another than the one that it is held against.

    That one is among the figures that both documents hold.
    """
    figure, lexicon = a.figure, lexicon_of(a.figure.language)
    low = Tokens(figure.document.text, figure.end, a.claim.end).low[:REPLACED_REACH]
    found = lexicon.and_not.ahead(low, 0) if a.claim.slot.corrected else None
    replaced = "".join(low[found[0] : found[0] + 1]) if found is not None else ""
    if not replaced.isdecimal() or b.figure.value.first == int(replaced):
        return False
    return anchor_of("number", Decimal(replaced)) in shared


def but_for_its_own(a: Profile, b: Profile) -> bool:
    """Whether one counts others of a kind, and the other one more: "from 40 further countries", with its own 41."""
    one, two = a.figure.value.first, b.figure.value.first
    if a.bucket != "number" or one is None or two is None or two - one != 1:
        return False
    return _counts_others(a) and not _counts_others(b)


def _counts_others(a: Profile) -> bool:
    """Whether a word for others, or for neighbours, stands within a count or right beside it."""
    if a.near.get("additional", 0.0) >= 1.0:
        return True
    figure, others = a.figure, lexicon_of(a.figure.language).others
    low = Tokens(figure.document.text, figure.number_end, a.claim.end).low[:OTHERS]
    lead = Tokens(figure.document.text, a.claim.start, figure.start).low[-1:]
    return any(others.ahead(part, at) is not None for part in (low, lead) for at in range(len(part)))
