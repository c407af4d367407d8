"""Prices for amounts of one measure, brought to one: 115 euros a hectolitre are 1.15 euros a litre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck import units
from claimcheck.model import Claim, Document
from claimcheck.values import ZERO

Amount = tuple[str, Decimal]
"""A dimension, and how much of its base unit."""


def in_one_unit(claims_of: Mapping[Document, Sequence[Claim]]) -> dict[Document, list[Claim]]:
    """The claims; prices for other amounts than the first of their measure and currency are told for that one."""
    first: dict[tuple[str, str | None], str] = {}
    return {document: [_told_for_first(claim, first) for claim in claims] for document, claims in claims_of.items()}


def _told_for_first(claim: Claim, first: dict[tuple[str, str | None], str]) -> Claim:
    """The claim as a price for the amount that stands for its measure; that is its own where none does yet."""
    own = claim.slot.amount.paid_for
    amount = _amount(own) if own else None
    if amount is None:
        return claim
    told = first.setdefault((amount[0], claim.figure.unit), own)
    wanted = _amount(told)
    if told == own or wanted is None:
        return claim
    figure, slot = claim.figure, claim.slot
    value = figure.value.scaled(wanted[1] / amount[1])
    converted = evolve(figure, value=value, trace=(*figure.trace, f"price for {told}"))
    return evolve(claim, figure=converted, slot=evolve(slot, amount=evolve(slot.amount, paid_for=told)))


def _amount(told: str) -> Amount | None:
    """What "100 gram" is; None for units that nobody defined, and for nothing."""
    number, _, unit = told.partition(" ")
    base = units.base(unit)
    return (base[0], Decimal(number) * base[1]) if base is not None and Decimal(number) > ZERO else None
