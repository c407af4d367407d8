"""The same fact in other words: claims of different documents whose slots agree, by whatever words say so.

Slot before value. Equal values whose context fits are linked first and are taken. Two figures that differ are compared
where they are likelier one fact than two, by all that speaks for it and against, and each is the best partner of the
other by far. Documents look for partners among their nearest relatives only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from math import inf

from claimcheck.matching import forms
from claimcheck.matching.similar import assembly, bars, evidence, filling, heads, likeness, relatives, scopes
from claimcheck.matching.similar._shape import Link, Profile, Sheet
from claimcheck.matching.similar.echoes import echoed, goes_on, restated
from claimcheck.matching.similar.evidence import Encounter, Pair
from claimcheck.matching.similar.sheets import sheet
from claimcheck.model import Claim, Document, Group
from claimcheck.times import series_of

AGREE = 0.6
"""What context and equal values must come to together."""
SURE_SIDES, SURE_HEADS = 1.2, 1.9
"""From what equality on no opposed word parts two claims, and from what on no other head does."""
TELLING, LOOSE = 0.5, 1.2
"""Equality from which two claims are taken for one statement; below, context must come to so much by itself."""
AGAIN = 1.2
"""Equality from which a value that its document states again agrees with that of the other document again."""
LEAST_SURE, CROWD_TOLL = 0.2, 1.0
"""From what logarithm of odds on two figures that differ are set against each other, and how much more it takes among
many documents, where chance brings more together.
"""
STRANGERS = 2.0
"""How much more it takes where two documents agree on nothing: they may speak of other things."""
LEAD_OVER_NEXT = 0.7
"""How much better than the next the best match must be, in the same logarithm."""
RIVAL = 2.0
"""How far below `LEAST_SURE` a pair may lie and still be a rival of another."""
SLIGHT = 0.2
"""What context and likeness of the values must come to for a pair to be looked at."""
AGREEMENT, ONE_STORY = 0.25, 1.5
"""What each fact that two documents agree on adds to what they share, and how much makes them speak of one story."""
FEWEST_DIFFERING = 4
"""So many figures must differ by no slip, and more than agree, for two documents to be one form filled in anew."""
ALL_PAIRS = 4000
"""Up to so many pairs of one bucket are weighed one by one; beyond, only those that share a telling feature."""


def groups(
    claims: Sequence[Claim], versions: frozenset[frozenset[Document]] = frozenset(), *, erring: bool = False
) -> list[Group]:
    """Groups of claims of different documents that fill the same slot.

    Args:
        claims: The claims of all documents.
        versions: Pairs of documents that are one text, and compared as such already.
        erring: Whether the documents are known to contradict themselves or each other somewhere; among many that says
            nothing of the others.
    """
    sheets = read(claims)
    many = len(sheets) > relatives.SMALL
    pairs = [(a, b, n) for a, b, n in relatives.pairs(sheets) if frozenset((a.document, b.document)) not in versions]
    links: list[Link] = []
    told: list[tuple[Sheet, Sheet]] = []
    for a, b, shared in pairs:
        found = list(align(a, b, many=many))
        links += found
        if _story(shared, found) >= ONE_STORY:
            told.append((a, b))
    taken = {id(profile) for link in links for profile in (link.a, link.b)}
    return [*assembly.groups(links, sheets, erring=erring and not many), *scopes.groups(told, taken)]


def _story(shared: float, links: Sequence[Link]) -> float:
    """How much two documents speak of one story: what they share, and what they agree on."""
    return shared + AGREEMENT * sum(link.agrees and link.telling for link in links)


def read(claims: Sequence[Claim]) -> list[Sheet]:
    """The claims as sheets, one a document, in the order given."""
    by_document: dict[Document, list[Claim]] = {}
    for claim in claims:
        by_document.setdefault(claim.document, []).append(claim)
    named = {document: relatives.named(document, group[0].figure.language) for document, group in by_document.items()}
    publishers = {document: relatives.publisher_names(document) for document in by_document}
    further = [*(name for known, _ in named.values() for name in sorted(known)), *chain(*publishers.values())]
    name_of = relatives.names(claims, further)
    return [
        sheet(document, filling.fill(group), name_of, *named[document], publishers[document])
        for document, group in by_document.items()
    ]


def align(a: Sheet, b: Sheet, *, many: bool = False) -> Iterator[Link]:
    """The links between two documents, at most one a claim except for restatements of one value."""
    tables, agreeing, meeting = meet(a, b)
    yield from agreeing
    least = LEAST_SURE + (CROWD_TOLL if many else 0.0)
    differing = [link for table in tables for link in _differing(table, meeting, least)]
    if not (meeting.taken or meeting.brief):
        differing = [link for link in differing if link.score >= least + STRANGERS or _acquaints(link, meeting)]
    yield from _without_form(agreeing, differing)


def _acquaints(link: Link, meeting: Encounter) -> bool:
    """Whether a difference shows that two documents are no strangers, though they agree on nothing."""
    return _one_count(link) or evidence.only_amounts(link.a, link.b, meeting)


def _one_count(link: Link) -> bool:
    """Whether bulletins of one series count what only grows, and all has changed."""
    one, two = link.a.claim, link.b.claim
    return series_of(one.document) == series_of(two.document) != "" and forms.counts_on(one, two)


def meet(a: Sheet, b: Sheet) -> tuple[list[list[Pair]], list[Link], Encounter]:
    """The pairs of claims of two documents by bucket, the links of those that agree, and what else there is to know."""
    tables = [_weighed(mine, theirs) for bucket, mine in a.buckets.items() if (theirs := b.buckets.get(bucket))]
    agreeing = [link for table in tables for link in _agreeing(table)]
    taken = {id(profile) for link in agreeing if link.telling for profile in (link.a, link.b)}
    taken |= restated(a, taken) | restated(b, taken)
    flanked = evidence.flanked(a, b, agreeing)
    few = evidence.few_left(a, b, taken)
    return tables, agreeing, Encounter(a, b, taken, echoed(a, b), flanked, a.anchors & b.anchors, few)


def _without_form(agreeing: Sequence[Link], differing: Sequence[Link]) -> Sequence[Link]:
    """What differs by a slip, or counts on, where so much differs that the documents are one form filled in anew."""
    kept = [
        link
        for link in differing
        if likeness.slip(link.a, link.b) >= evidence.LIKE_A_SLIP or forms.counts_on(link.a.claim, link.b.claim)
    ]
    plain = len(differing) - len(kept)
    return kept if plain >= FEWEST_DIFFERING and plain > sum(link.telling for link in agreeing) else differing


def _weighed(mine: Sequence[Profile], theirs: Sequence[Profile]) -> list[Pair]:
    table = [_held(one, two) for one, two in candidates(mine, theirs)]
    _rank(table)
    return table


def _held(one: Profile, two: Profile) -> Pair:
    """Two claims held against each other, by themselves."""
    context, equality = likeness.context(one, two), likeness.equality(one, two)
    if equality:
        return Pair(one, two, context, equality)
    known = likeness.slip_of(one, two)
    return Pair(one, two, context, equality, known, likeness.slip(one, two, known))


def _rank(table: Sequence[Pair]) -> None:
    """Tell each pair how many others of either claim have more context, and by how much it leads them."""
    contexts: dict[int, list[float]] = {}
    for pair in table:
        for profile in (pair.a, pair.b):
            contexts.setdefault(id(profile), []).append(pair.context.total)
    for row in contexts.values():
        row.sort()
    for pair in table:
        rows = contexts[id(pair.a)], contexts[id(pair.b)]
        pair.outranked = sum(len(row) - bisect_right(row, pair.context.total) for row in rows)
        pair.lead = pair.context.total - max(_best_other(row, pair.context.total) for row in rows)


def _best_other(row: Sequence[float], own: float) -> float:
    """The highest of some numbers in order, one of which is the pair's own, without that; 0 where it is alone."""
    if len(row) < 2:
        return 0.0
    return row[-2] if row[-1] == own else row[-1]


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


def _agreeing(table: Sequence[Pair]) -> list[Link]:
    score = {
        pair: pair.total
        for pair in table
        if pair.equality > likeness.FAR_BOUND
        and pair.total >= AGREE
        and (pair.equality >= TELLING or pair.context.total >= LOOSE)
        and (pair.equality >= SURE_HEADS or heads.heads_fit(pair.a, pair.b, strict=False))
        and (pair.equality >= SURE_SIDES or not heads.opposed(pair.a, pair.b))
    }
    left, right = _best(score)
    found = []
    for pair in score:
        first, second = left[id(pair.a)][0] is pair, right[id(pair.b)][0] is pair
        if (first and second) or ((first or second) and pair.equality >= AGAIN and _counts_one(pair)):
            found.append(Link(pair.a, pair.b, pair.total, True, pair.equality >= TELLING))
    return found


def _counts_one(pair: Pair) -> bool:
    """Whether the words for what two equal numbers count do not tell them apart: 24 rooms are no 24 teachers."""
    return not (pair.a.head and pair.b.head) or heads.heads_fit(pair.a, pair.b, strict=True)


def _differing(table: Sequence[Pair], meeting: Encounter, least: float) -> Iterator[Link]:
    score = {pair: found for pair in table if not pair.equality and (found := odds(pair, meeting)) > least - RIVAL}
    left, right = _best(score)
    for pair, found in score.items():
        if found >= least and _ahead(pair, left[id(pair.a)], score) and _ahead(pair, right[id(pair.b)], score):
            yield Link(pair.a, pair.b, found, False)


def odds(pair: Pair, meeting: Encounter) -> float:
    """The logarithm of the odds that two figures that differ state one fact; minus infinity where it is excluded."""
    one, two = pair.a, pair.b
    if pair.context.total + pair.slip < SLIGHT or meeting.settled(one, two):
        return -inf
    if bars.bar_between(one, two, meeting.shared, clear=pair.slip >= evidence.CLEAR_SLIP) is not None:
        return -inf
    if one.bucket == "date":
        told = goes_on(one, two, meeting.a) or goes_on(two, one, meeting.b)
    else:
        told = pair.slip < evidence.LIKE_A_SLIP and meeting.told_elsewhere(one, two)
    if told:
        return -inf
    return evidence.weigh(pair, meeting)


def _best(score: dict[Pair, float]) -> tuple[dict[int, list[Pair]], dict[int, list[Pair]]]:
    """For each claim of either side its pairs, the best first."""
    left: dict[int, list[Pair]] = {}
    right: dict[int, list[Pair]] = {}
    for pair in sorted(score, key=score.__getitem__, reverse=True):
        left.setdefault(id(pair.a), []).append(pair)
        right.setdefault(id(pair.b), []).append(pair)
    return left, right


def _ahead(pair: Pair, row: Sequence[Pair], score: dict[Pair, float]) -> bool:
    """Whether the pair is the best of its row, and by far; pairs that state the same two values are no rivals."""
    if row[0] is not pair and not _alike(row[0], pair):
        return False
    rival = next((other for other in row if not _alike(other, pair)), None)
    return rival is None or score[pair] >= score[rival] + LEAD_OVER_NEXT


def _alike(a: Pair, b: Pair) -> bool:
    return likeness.stated(a.a) == likeness.stated(b.a) and likeness.stated(a.b) == likeness.stated(b.b)
