"""Near misses: claims that look like one statement, differ in value, and were not set against each other; why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.languages import concepts
from claimcheck.matching import similar
from claimcheck.matching.similar import bars, evidence, heads, likeness, periods, relatives, subjects
from claimcheck.matching.similar._shape import Profile, Sheet
from claimcheck.model import Claim, Document, Fact, Near, Spot

LOOKED_AT = 0.6
"""What context and slips must come to together for two claims to be a near miss."""
NAMED_FROM = 0.3
"""How close to its figure a word must be to be named as the reason."""
VERDICTS_TOLD = ("different-scope", "cannot-tell")
"""Verdicts of facts whose claims were brought together, and not set against each other."""


def misses(claims: Sequence[Claim], facts: Sequence[Fact]) -> tuple[Near, ...]:
    """Pairs that were looked at and not set against each other, each claim with its nearest one, in their order.

    Args:
        claims: All claims, in the order of documents and offsets.
        facts: What was compared.
    """
    place = {claim.spot: at for at, claim in enumerate(claims)}
    found = [*_within(facts), *_between(claims, facts)]
    return tuple(sorted(found, key=lambda near: [place.get(claim.spot, -1) for claim in near.claims]))


def _within(facts: Iterable[Fact]) -> Iterator[Near]:
    """The claims of facts whose verdict says that they cannot be compared, each with the first of its fact."""
    for fact in facts:
        if fact.verdict in VERDICTS_TOLD:
            reason = fact.note or fact.verdict.replace("-", " ")
            for claim in fact.claims[1:]:
                yield Near((fact.claims[0], claim), reason)


def _between(claims: Sequence[Claim], facts: Sequence[Fact]) -> Iterator[Near]:
    facts_of: dict[Spot, set[int]] = {}
    for at, fact in enumerate(facts):
        for claim in fact.claims:
            facts_of.setdefault(claim.spot, set()).add(at)
    sheets = similar.read(claims)
    weighed = [
        (weight, one, two, reason(one, two, a, b))
        for a, b, _ in relatives.pairs(sheets)
        for weight, one, two in _looked_at(a, b)
        if not facts_of.get(one.claim.spot, set()) & facts_of.get(two.claim.spot, set())
    ]
    weighed.sort(key=lambda item: -item[0])
    taken: set[tuple[Spot, Document]] = set()
    for _, one, two, why in weighed:
        keys = {(one.claim.spot, two.claim.document), (two.claim.spot, one.claim.document)}
        if not keys & taken:
            taken |= keys
            yield Near((one.claim, two.claim), why or _elsewhere(one, two, facts_of))


def _looked_at(a: Sheet, b: Sheet) -> Iterator[tuple[float, Profile, Profile]]:
    for bucket, mine in a.buckets.items():
        for one, two in similar.candidates(mine, b.buckets.get(bucket, ())):
            if likeness.equality(one, two):
                continue
            weight = likeness.context(one, two).total + likeness.slip(one, two)
            if weight >= LOOKED_AT:
                yield weight, one, two


def reason(one: Profile, two: Profile, a: Sheet, b: Sheet) -> str:
    """What first parts two claims of the documents `a` and `b`, in words; "" where nothing does."""
    if heads.opposed(one, two):
        return _opposites(one, two)
    if not heads.heads_fit(one, two, strict=False):
        return f"they count different things: {one.head or one.noun} and {two.head or two.noun}"
    if heads.narrowed(one, two):
        words = sorted({*one.narrow, *two.narrow})
        return f"one is a part, a rate or another period ({', '.join(map(_plain, words))})"
    if not likeness.of_one_size(one, two):
        return "the values are too far apart to be meant as one, or are a share and its rest"
    if periods.times_apart(one, two):
        return "they hold for different days"
    if subjects.apart(one, two, a.familiar & b.familiar):
        return "another name stands beside each of them"
    if subjects.elsewhere(one, two, a.familiar, b.familiar):
        return "one sentence begins with a place of which the other document says nothing"
    if subjects.overtaken(one, two):
        return "one was planned or expected, and the other document is a later one"
    bar = bars.bar_between(one, two, a.anchors & b.anchors, clear=likeness.slip(one, two) >= evidence.CLEAR_SLIP)
    if bar is not None:
        return bar.reason
    return "" if heads.measured(one, two) else "no word near both says that the same is measured"


def _opposites(one: Profile, two: Profile) -> str:
    """Which words exclude each other."""
    for concept, weight in one.near.items():
        rivals = concepts.rivals(concept) if weight >= NAMED_FROM else ()
        for rival in sorted(rivals):
            if two.near.get(rival, 0.0) >= NAMED_FROM:
                return f"different scope: one is about “{_plain(concept)}”, the other about “{_plain(rival)}”"
    return "different scope: the words around them exclude each other"


def _plain(concept: str) -> str:
    return concept.replace("_", " ").replace("-", " ")


def _elsewhere(one: Profile, two: Profile, facts_of: dict[Spot, set[int]]) -> str:
    if one.claim.spot in facts_of or two.claim.spot in facts_of:
        return "one of them states another fact that was compared"
    return "too little speaks for one fact"
