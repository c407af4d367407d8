"""Versions and translations of one text: recognised, aligned sentence by sentence, their figures linked.

Documents that may be versions of one text are found through an index of what is rare in them; each such pair is
aligned, and kept if the alignment bears it out. Figures that correspond form groups over all versions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex
from attrs import define

from claimcheck.comparison import relation
from claimcheck.matching import forms
from claimcheck.matching.parallel import align, assembly, evidence, reading, recognise, relatives
from claimcheck.matching.parallel._shape import Alignment, Line, Link
from claimcheck.matching.parallel.pairing import links
from claimcheck.model import Claim, Document, Group, Passage

NUMBER = regex.compile(r"[0-9]++(?:[.,][0-9]++)*+")
"""A number in digits."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Parallel:
    """What was found: groups of claims, and the pairs of documents that are one text."""

    groups: tuple[Group, ...]
    pairs: frozenset[frozenset[Document]]

    @property
    def differ(self) -> bool:
        """Whether versions of one text give different figures for one fact."""
        return any(not group.scope and _differ(group.claims) for group in self.groups)


def _differ(claims: Sequence[Claim]) -> bool:
    """Whether some claim cannot be true together with the first."""
    return any(relation(claims[0].figure, claim.figure) == "apart" for claim in claims[1:])


def find(claims: Mapping[Document, Sequence[Claim]], passages: Mapping[Document, Sequence[Passage]]) -> Parallel:
    """All versions of one text among some documents, and their claims in groups.

    Args:
        claims: The claims of each document, in the order of offsets.
        passages: The passages of each document.
    """
    documents = list(claims)
    lines: dict[int, list[Line]] = {}
    found: list[Link] = []
    renewed: list[Link] = []
    pairs = set()
    for i, j in relatives.pairs(list(claims.values())):
        for at in (i, j):
            if at not in lines:
                lines[at] = reading.lines(documents[at], passages[documents[at]], claims[documents[at]])
        alignment = aligned(lines[i], lines[j])
        if alignment is not None:
            pairs.add(frozenset((documents[i], documents[j])))
            told = [link for link in links(alignment) if link.told]
            own = [link for link in told if not forms.of_own_days(link.one, link.two)]
            anew = _filled_anew(lines[i], lines[j], told)
            found += [link for link in own if not anew or forms.counts_on(link.one, link.two)]
            renewed += [link for link in own if anew and not forms.counts_on(link.one, link.two)]
    grouped = [*assembly.groups(found, documents), *assembly.groups(renewed, documents, scope=forms.NOTE)]
    return Parallel(tuple(grouped), frozenset(pairs))


def _filled_anew(one: Sequence[Line], two: Sequence[Line], told: Sequence[Link]) -> bool:
    """Whether two documents are one form on two occasions, or on other people and places."""
    if _one_language(one, two) and evidence.strangers(one, two):
        return True
    return forms.filled_anew([(link.one, link.two) for link in told])


def aligned(one: Sequence[Line], two: Sequence[Line]) -> Alignment | None:
    """The alignment of two documents; None where they are no versions of one text."""
    tokens = evidence.tokens(one, two)
    weights = evidence.weights(*tokens)
    if not weights:
        return None
    beads = align.beads(one, two, tokens, weights)
    measures = recognise.measured((one, two), tokens, weights, beads)
    same = _one_language(one, two)
    versions = recognise.versions(measures, one_language=same) or (same and _word_for_word(one, two))
    return Alignment(one, two, beads) if versions else None


def _word_for_word(one: Sequence[Line], two: Sequence[Line]) -> bool:
    """Whether two short texts are the same but for digits, however few words they have."""
    if len(one) != len(two) or len(one) >= recognise.FEW_LINES:
        return False
    mine, theirs = (next((claim.document for line in lines for claim in line.claims), None) for lines in (one, two))
    if mine is None or theirs is None:
        return False
    return NUMBER.sub("0", mine.text.strip()) == NUMBER.sub("0", theirs.text.strip())


def _one_language(one: Sequence[Line], two: Sequence[Line]) -> bool:
    return bool({line.language for line in one} & {line.language for line in two})
