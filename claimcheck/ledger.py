"""The ledger: every claim of every compared fact, and how it stands to the others of its fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from attrs import define

from claimcheck.comparison import relation
from claimcheck.model import Claim, Conflict, Fact, Report, Spot
from claimcheck.values import Rounding, relate, written

Standing = Literal[
    "agrees", "rounded", "fits", "aside", "updated", "retired", "scope", "conflicts", "disputed", "unknown"
]

STANDINGS: dict[Standing, tuple[str, str]] = {
    "agrees": ("=", "agrees"),
    "rounded": ("≈", "agrees after rounding"),
    "fits": ("⊃", "fits: a bound, a range or a wider date"),
    "aside": ("⊅", "stands aside: fits none of the sides, and was held against none"),
    "updated": ("↗", "an update"),
    "retired": ("†", "corrected by a later statement"),
    "scope": ("◇", "of another scope"),
    "conflicts": ("≠", "conflicts"),
    "disputed": ("⚑", "disputed between speakers"),
    "unknown": ("?", "cannot be compared"),
}
"""Sign and meaning of each standing."""

_BY_VERDICT: dict[str, Standing] = {
    "different-scope": "scope",
    "cannot-tell": "unknown",
    "disputed": "disputed",
    "conflict": "conflicts",
}
_BY_RELATION: dict[str, Standing] = {
    "same": "agrees",
    "rounding": "rounded",
    "truncation": "rounded",
    "hedge": "rounded",
    "bound": "fits",
    "range": "fits",
    "granularity": "fits",
}
_APART = ("apart", "incomparable")


@define(frozen=True, eq=False, repr=False)
class Entry:
    """One claim of a fact, with its standing.

    Attributes:
        fact: The fact.
        claim: The claim.
        standing: How the claim stands to the others.
        conflict: The conflict in which it takes part; None where it takes part in none.
        side: Its side in that conflict, from 0; -1 for a further statement, or without a conflict.
        origin: Number of its origin within the fact; -1 where unknown.
        fits: The sides with which a further statement can be true; empty for one of a side.
    """

    fact: Fact
    claim: Claim
    standing: Standing
    conflict: Conflict | None = None
    side: int = -1
    origin: int = -1
    fits: tuple[int, ...] = ()

    @property
    def letters(self) -> str:
        """The letter of its side; of a further statement those of the sides that it fits, unless it fits them all."""
        if self.side >= 0:
            return letter(self.side)
        some = self.conflict is not None and len(self.fits) < len({*self.conflict.sides} - {-1})
        return " ".join(map(letter, self.fits)) if some else ""


def letter(side: int) -> str:
    """The letter of a side: A, B, …; after Z the number."""
    return chr(ord("A") + side) if side < 26 else str(side + 1)


def entries(report: Report) -> tuple[tuple[Fact, tuple[Entry, ...]], ...]:
    """Every fact with its entries, in the order of the report."""
    disputes: dict[tuple[str, Spot], list[Conflict]] = {}
    for conflict in report.conflicts:
        for claim in conflict.claims:
            disputes.setdefault((conflict.rule, claim.spot), []).append(conflict)
    return tuple((fact, tuple(_entries(fact, disputes))) for fact in report.facts)


def _entries(fact: Fact, disputes: Mapping[tuple[str, Spot], Sequence[Conflict]]) -> Iterator[Entry]:
    near = {id(each): each for claim in fact.claims for each in disputes.get((fact.rule, claim.spot), ())}
    sides = _sides(fact, near.values())
    for claim, standing, origin in zip(
        fact.claims, _standings(fact), fact.origins or (-1,) * len(fact.claims), strict=True
    ):
        conflict, side = sides.get(claim.spot, (None, -1))
        fits = _fits(claim, conflict) if conflict and side < 0 else ()
        yield Entry(fact, claim, _opposed(conflict, side, fits) if conflict else standing, conflict, side, origin, fits)


def _standings(fact: Fact) -> list[Standing]:
    """How the claims stand to each other, whichever conflict they may be in: it may have been accepted."""
    anchor = _anchor(fact)
    day = max((_day(claim) for claim in fact.claims), default=0)
    newest = [claim for claim in fact.claims if _day(claim) == day]
    found = [_standing(fact, claim, anchor, newest) for claim in fact.claims]
    opposed = _BY_VERDICT.get(fact.verdict, "agrees")
    return [opposed if each == "agrees" and opposed in found else each for each in found]


def _sides(fact: Fact, conflicts: Iterable[Conflict]) -> dict[Spot, tuple[Conflict, int]]:
    """The conflict and the side of each claim of a fact, of the conflicts all of whose claims are of that fact."""
    spots = {claim.spot for claim in fact.claims}
    return {
        claim.spot: (conflict, side)
        for conflict in conflicts
        if spots.issuperset(claim.spot for claim in conflict.claims)
        for claim, side in zip(conflict.claims, conflict.sides, strict=True)
    }


def _fits(claim: Claim, conflict: Conflict) -> tuple[int, ...]:
    """The sides of a conflict with all of whose claims a further statement can be true."""
    sides: dict[int, list[Claim]] = {}
    for other, side in zip(conflict.claims, conflict.sides, strict=True):
        sides.setdefault(side, []).append(other)
    return tuple(
        side
        for side, others in sorted(sides.items())
        if side >= 0 and all(relation(claim.figure, other.figure) not in _APART for other in others)
    )


def _opposed(conflict: Conflict, side: int, fits: Sequence[int]) -> Standing:
    if side < 0:
        return "fits" if fits else "aside"
    return "disputed" if conflict.verdict == "disputed" else "conflicts"


def _standing(fact: Fact, claim: Claim, anchor: Claim | None, newest: Sequence[Claim]) -> Standing:
    if fact.verdict == "superseded":
        return "agrees" if any(_same(claim, late) for late in newest) else "retired"
    if fact.verdict == "update" and anchor is not None:
        return "agrees" if _same(claim, anchor) else "updated"
    if fact.verdict in ("same", "compatible", "conflict", "disputed"):
        rounding: Rounding = "loose" if fact.verdict in ("same", "compatible") else "written"
        relation = "same" if anchor is None else relate(claim.figure.value, anchor.figure.value, rounding)
        return _BY_RELATION.get(relation, _BY_VERDICT.get(fact.verdict, "agrees"))
    return _BY_VERDICT.get(fact.verdict, "unknown")


def _same(claim: Claim, anchor: Claim) -> bool:
    return relate(claim.figure.value, anchor.figure.value, "loose") == "same"


def _anchor(fact: Fact) -> Claim | None:
    """The claim to which the others are held: the finest exact one; in a fact that changes, the earliest."""
    if fact.verdict in ("update", "superseded"):
        return min(fact.claims, key=_day, default=None)
    return min(fact.claims, key=_coarseness, default=None)


def _coarseness(claim: Claim) -> tuple[bool, bool, Any]:
    value = claim.figure.value
    reach = value.reach()
    open_ended = reach.low is None or reach.high is None
    length = 0 if reach.low is None or reach.high is None else reach.high - reach.low
    return open_ended, value.axis == "yearless", length


def _day(claim: Claim) -> int:
    return claim.day or 0


COLUMNS = (
    "fact",
    "rule",
    "verdict",
    "standing",
    "conflict",
    "side",
    "fits",
    "document",
    "source",
    "date",
    "line",
    "column",
    "place",
    "start",
    "end",
    "language",
    "kind",
    "text",
    "comparator",
    "from",
    "to",
    "low",
    "high",
    "unit",
    "noun",
    "sentence",
)
"""The columns of a row of the ledger."""


def rows(report: Report) -> list[dict[str, Any]]:
    """The ledger as flat rows, one a claim, ready for a data frame; the keys are `COLUMNS`."""
    return [_row(number, entry) for number, (_, found) in enumerate(entries(report), 1) for entry in found]


def _row(number: int, entry: Entry) -> dict[str, Any]:
    figure, document, value = entry.claim.figure, entry.claim.document, entry.claim.figure.value
    line, column = document.position(figure.start)
    return {
        "fact": entry.fact.about or str(number),
        "rule": entry.fact.rule,
        "verdict": entry.fact.verdict,
        "standing": entry.standing,
        "conflict": entry.conflict.fingerprint if entry.conflict else None,
        "side": letter(entry.side) if entry.side >= 0 else None,
        "fits": " ".join(map(letter, entry.fits)) or None,
        "document": document.name,
        "source": document.source,
        "date": document.date.isoformat() if document.date else None,
        "line": line,
        "column": column,
        "place": document.place(figure.start),
        "start": figure.start,
        "end": figure.end,
        "language": figure.language,
        "kind": figure.kind,
        "text": figure.text,
        "comparator": value.comparator,
        "from": written(value.first, value),
        "to": written(value.last, value),
        "low": written(value.interval.low, value),
        "high": written(value.interval.high, value),
        "unit": figure.unit,
        "noun": figure.noun,
        "sentence": entry.claim.sentence,
    }
