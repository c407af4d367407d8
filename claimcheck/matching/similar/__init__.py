"""The same fact in other words: claims of different documents whose slots agree, by whatever words say so.

Slot before value: gates first (what is counted, what excludes what, whose figure it is), then likeness, then best match
in both directions. Equal values that fit are linked first and are taken; what is left over on both sides, and has no
other partner it could be, is compared. Documents look for partners among their nearest relatives only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from attrs import define

from claimcheck.checks._shape import Group
from claimcheck.diagnosis import slip_between
from claimcheck.matching import forms
from claimcheck.matching.similar import assembly, filling, gates, leftover, likeness, plain, relatives, scopes
from claimcheck.matching.similar._shape import Link, Profile, Sheet, sheet
from claimcheck.model import Claim, Document

AGREE = 0.9
"""What context and equal values must come to together."""
TELLING, LOOSE = 0.5, 1.2
"""Equality from which two claims are taken for one statement; below, context must come to so much by itself."""
DIFFER = 1.1
"""What context alone must come to where the values differ."""
AGREEMENT, ONE_STORY = 0.25, 1.5
"""What each fact that two documents agree on adds to what they share, and how much makes them speak of one story."""
AKIN = 0.5
"""How much makes them akin enough for the only figures of a kind in both to be looked at."""
CLEAR_SLIP = 0.75
"""A slip so clear that it makes up for missing words."""
LIKE_A_SLIP, PLAIN = 0.4, 1.0
"""From what on values look like a slip, and how much speaks against one slot where they do not."""
BRIEF = 3
"""Two texts of so few figures together have no room for two facts that look like one."""
SLIP, SOLE = 0.5, 0.2
"""What a slip is worth, and how much more it tells where no other length, power, amount, … is left: words say less."""
FAMILIAR = 1.5
"""Context in which any slip shows that a period or part was said in one text alone."""
MEASURED = ("quantity", "money")
"""How buckets of measures and amounts begin."""
UNMEASURED = 0.5
"""How much it speaks against one slot that no concept or word near both figures says what is measured."""
ALONE = 0.5
"""How much it speaks for one slot that neither document has another figure that it could be."""
LEFT_OVER = 60
"""Of how many pairs of figures that agree with nothing those are looked for that are alone."""
CROWDED = frozenset(("number", "date"))
"""Buckets of figures that texts are full of: one that is left over is left over by chance."""
WEAK = 0.7
"""What is left of the weight of a pair that cannot be one slot, when it competes with those that can."""
ANOTHER_DEED = 0.5
"""How much it speaks against one slot that the nearest deeds are neither the same nor kin."""
STRANGE = 1.5
"""How much more must speak for one slot for each point by which two documents share less than that."""
FEWEST = 4
"""So many figures must differ by no slip, and more than agree, for two documents to be one form filled in anew."""
CROWD = 1.4
"""By how much both grow among many documents, where chance brings more together."""
FOREIGN = 0.6
"""How much it speaks against one slot that a sentence names somebody whom the other document never names."""
MARGIN = 1.25
"""How much better than the next the best match must be."""
DATED = 0.3
"""How much more must speak for one slot between dates, of which texts are full."""
FAINT = 0.3
"""Context below which two values that differ are not looked at, unless each is alone."""
ALL_PAIRS = 4000
"""Up to so many pairs of one bucket are weighed one by one; beyond, only those that share a telling feature."""


def groups(claims: Sequence[Claim], versions: frozenset[frozenset[Document]] = frozenset()) -> list[Group]:
    """Groups of claims of different documents that fill the same slot.

    Args:
        claims: The claims of all documents.
        versions: Pairs of documents that are one text, and compared as such already.
    """
    sheets = read(claims)
    many = len(sheets) > relatives.SMALL
    pairs = [(a, b, n) for a, b, n in relatives.pairs(sheets) if frozenset((a.document, b.document)) not in versions]
    links: list[Link] = []
    told: list[tuple[Sheet, Sheet]] = []
    for a, b, shared in pairs:
        found = list(align(a, b, shared, many=many))
        links += found
        if _story(shared, found) >= ONE_STORY:
            told.append((a, b))
    taken = {id(profile) for link in links for profile in (link.a, link.b)}
    return [*assembly.groups(links, sheets), *scopes.groups(told, taken)]


def _story(shared: float, links: Sequence[Link]) -> float:
    """How much two documents speak of one story: what they share, and what they agree on."""
    return shared + AGREEMENT * sum(link.agrees and link.telling for link in links)


def read(claims: Sequence[Claim]) -> list[Sheet]:
    """The claims as sheets, one a document, in the order given."""
    by_document: dict[Document, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document, []).append(claim)
    named = {document: relatives.named(document, group[0].figure.language) for document, group in by_document.items()}
    publisher = {document: relatives.publisher(document) for document in by_document}
    further = [*(name for known, _ in named.values() for name in sorted(known)), *chain(*publisher.values())]
    name_of = relatives.names(claims, further)
    return [
        sheet(document, filling.fill(group), name_of, *named[document], publisher[document])
        for document, group in by_document.items()
    ]


def align(a: Sheet, b: Sheet, shared: float, *, many: bool = False) -> Iterator[Link]:
    """The links between two documents, at most one a claim except for restatements of one value.

    Claims that differ are linked only between documents that share enough names and figures, or agree elsewhere.
    """
    shared_out = [(mine, theirs) for bucket, mine in a.buckets.items() if (theirs := b.buckets.get(bucket))]
    tables = [_weighed(mine, theirs, a, b) for mine, theirs in shared_out]
    agreeing = [link for table in tables for link in _agreeing(table)]
    yield from agreeing
    story = _story(shared, agreeing)
    least = DIFFER + (CROWD if many else 1.0) * STRANGE * max(0.0, (CROWD if many else 1.0) * ONE_STORY - story)
    differing = list(leftover.links(a, b, agreeing))
    taken = {id(profile) for link in (*agreeing, *differing) if link.telling for profile in (link.a, link.b)}
    taken |= leftover.echoed(a, b)
    for (mine, theirs), table in zip(shared_out, tables):
        single = len(mine) == len(theirs) == 1
        if story >= (AKIN if single else ONE_STORY) and (single or mine[0].bucket not in CROWDED):
            left = [each for each in mine if id(each) not in taken]
            _credit(table, left, [each for each in theirs if id(each) not in taken], a, b)
        differing += _differing(table, taken, least)
    yield from _without_form(agreeing, differing)


def _without_form(agreeing: Sequence[Link], differing: Sequence[Link]) -> Sequence[Link]:
    """What differs by a slip, or counts on, where so much differs that the documents are one form filled in anew."""
    kept = [
        link
        for link in differing
        if likeness.slip(link.a, link.b) >= LIKE_A_SLIP or forms.counts_on(link.a.claim, link.b.claim)
    ]
    plain = len(differing) - len(kept)
    return kept if plain >= FEWEST and plain > sum(link.telling for link in agreeing) else differing


def _credit(table: list[Pair], mine: Sequence[Profile], theirs: Sequence[Profile], a: Sheet, b: Sheet) -> None:
    """Credit those that agree with nothing and could each be one statement with one of the other document alone."""
    if len(mine) * len(theirs) > LEFT_OVER:
        return
    fitting = [(one, two) for one in mine for two in theirs if _may_differ(one, two)]
    for one, two in fitting:
        if sum(one is first for first, _ in fitting) == 1 == sum(two is second for _, second in fitting):
            context = likeness.context(one, two)
            table[:] = [pair for pair in table if not (pair.a is one and pair.b is two)]
            table.append(_differ(Pair(one, two, context, 0.0, context + ALONE), a, b, alone=True))


def _may_differ(a: Profile, b: Profile) -> bool:
    """Whether two figures that differ could be one statement, as far as kind, unit and size tell."""
    one_unit = a.figure.unit == b.figure.unit or slip_between(a.figure, b.figure) == "currency"
    fit = one_unit or a.bucket not in ("money", "duration")
    fit = fit and gates.heads_fit(a, b, strict=False) and not gates.opposed(a, b)
    return fit and not likeness.equality(a, b) and likeness.of_one_size(a, b, alone=True)


@define(slots=True, eq=False, repr=False)
class Pair:
    """Two claims weighed: how well the context fits, and how far the values speak for one fact.

    Attributes:
        a: A claim of the one document.
        b: A claim of the other.
        context: How much speaks for one slot, values aside.
        equality: How much equal values speak for it; 0 where the values cannot both be true.
        evidence: For values that differ what context and slips come to, with all that speaks against it taken off.
        strict: Whether nothing excludes that the two fill one slot.
    """

    a: Profile
    b: Profile
    context: float
    equality: float
    evidence: float = 0.0
    strict: bool = True

    @property
    def total(self) -> float:
        """Context and values together."""
        return self.context + self.equality


def _weighed(mine: Sequence[Profile], theirs: Sequence[Profile], a: Sheet, b: Sheet) -> list[Pair]:
    found = []
    for one, two in candidates(mine, theirs):
        if not gates.heads_fit(one, two, strict=False):
            continue
        context, equality = likeness.context(one, two), likeness.equality(one, two)
        if not equality and context < FAINT and not likeness.in_other_currency(one, two):
            continue
        if gates.opposed(one, two) and not _clear_slip(one, two):
            continue
        if equality:
            found.append(Pair(one, two, context, equality, context))
        else:
            found.append(_differ(Pair(one, two, context, 0.0, context), a, b))
    return found


def _clear_slip(a: Profile, b: Profile) -> bool:
    return a.head == b.head and likeness.slip(a, b) >= CLEAR_SLIP


def _differ(pair: Pair, a: Sheet, b: Sheet, *, alone: bool = False) -> Pair:
    """Take off what speaks against one slot, and say whether something excludes it."""
    one, two = pair.a, pair.b
    slip = likeness.slip(one, two)
    pair.evidence += slip
    clear = slip >= CLEAR_SLIP
    once = clear or (slip >= SLIP and pair.context >= FAMILIAR)
    fit = gates.pass_all(one, two, a.familiar, b.familiar, slip=clear, once=once)
    pair.strict = fit and likeness.of_one_size(one, two, alone=alone)
    pair.strict = pair.strict and not likeness.make_up(one, two, a.anchors & b.anchors)
    if alone and slip >= SLIP and one.bucket.startswith(MEASURED):
        pair.evidence += SOLE
        return pair
    if slip < CLEAR_SLIP and not gates.measured(one, two):
        pair.evidence -= UNMEASURED
        pair.strict = pair.strict and one.bucket != "number"
    if slip < CLEAR_SLIP and not gates.governed(one, two):
        pair.evidence -= ANOTHER_DEED
    foreign = gates.foreign(one, b.familiar) or gates.foreign(two, a.familiar)
    if foreign:
        pair.evidence -= FOREIGN
    if slip < LIKE_A_SLIP:
        pair.evidence -= PLAIN if len(a.profiles) + len(b.profiles) > BRIEF else 0.0
        pair.strict = pair.strict and not foreign and not plain.reason(one, two, a.familiar, b.familiar)
    return pair


def candidates(mine: Sequence[Profile], theirs: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Pairs of claims of one bucket worth weighing: all where they are few, else those that share most."""
    if len(mine) * len(theirs) <= ALL_PAIRS:
        yield from ((one, two) for one in mine for two in theirs)
        return
    index: dict[str, list[tuple[float, int]]] = {}
    for at, two in enumerate(theirs):
        for key, weight in two.weight.items():
            index.setdefault(key, []).append((weight, at))
    for entries in index.values():
        entries.sort(reverse=True)
        del entries[relatives.WIDEST :]
    for one in mine:
        scores: dict[int, float] = {}
        for key, weight in one.weight.items():
            for other, at in index.get(key, ()):
                scores[at] = scores.get(at, 0.0) + weight * other
        for at in sorted(scores, key=lambda at: (-scores[at], at))[: relatives.WIDEST]:
            yield one, theirs[at]


def _best(pairs: Sequence[Pair], score: dict[int, float]) -> tuple[dict[int, list[Pair]], dict[int, list[Pair]]]:
    """For each claim of either side its pairs, the best first."""
    left: dict[int, list[Pair]] = {}
    right: dict[int, list[Pair]] = {}
    for pair in pairs:
        left.setdefault(id(pair.a), []).append(pair)
        right.setdefault(id(pair.b), []).append(pair)
    for table in (left, right):
        for row in table.values():
            row.sort(key=lambda pair: -score[id(pair)])
    return left, right


def _agreeing(table: Sequence[Pair]) -> list[Link]:
    pairs = [
        pair
        for pair in table
        if pair.equality > likeness.FAR and pair.total >= AGREE and (pair.equality >= TELLING or pair.context >= LOOSE)
    ]
    score = {id(pair): pair.total for pair in pairs}
    left, right = _best(pairs, score)
    found = []
    for pair in pairs:
        first, second = left[id(pair.a)][0] is pair, right[id(pair.b)][0] is pair
        if (first and second) or ((first or second) and pair.equality >= 1.2):
            found.append(Link(pair.a, pair.b, pair.total, True, pair.equality >= TELLING))
    return found


def _differing(table: Sequence[Pair], taken: Set[int], least: float) -> Iterator[Link]:
    score = {id(pair): pair.evidence * (1.0 if pair.strict else WEAK) for pair in table}
    left, right = _best([pair for pair in table if not _spoken_for(pair, taken)], score)
    for pair in table:
        if pair.equality or not pair.strict or pair.evidence < least + (DATED if pair.a.bucket == "date" else 0.0):
            continue
        if id(pair.a) in taken or id(pair.b) in taken:
            continue
        if _ahead(pair, left[id(pair.a)], score) and _ahead(pair, right[id(pair.b)], score):
            yield Link(pair.a, pair.b, pair.evidence, False)


def _spoken_for(pair: Pair, taken: Set[int]) -> bool:
    """Whether one of two figures that differ has its like in the other document; it is no rival any more."""
    return not pair.equality and (id(pair.a) in taken) != (id(pair.b) in taken)


def _ahead(pair: Pair, row: Sequence[Pair], score: dict[int, float]) -> bool:
    """Whether the pair is the best of its row, and by far; pairs that state the same two values are no rivals."""
    if row[0] is not pair and not _alike(row[0], pair):
        return False
    rival = next((other for other in row if not _alike(other, pair)), None)
    return rival is None or score[id(pair)] >= MARGIN * score[id(rival)]


def _alike(a: Pair, b: Pair) -> bool:
    return likeness.stated(a.a) == likeness.stated(b.a) and likeness.stated(a.b) == likeness.stated(b.b)
