"""Which claims the words of a rule select, and which of them the rule sets against each other.

The sentences of all claims are indexed once; a rule asks for the sentences that hold its words. A word of `unless` that
lies behind another figure of the same kind, seen from the claim's, belongs to that one and does not count. A line of
`unless` that bears the name of a line of `about` is its rival: the nearer of the two wins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import define, field

from claimcheck.comparison import relation
from claimcheck.matching.phrases import Span
from claimcheck.matching.surroundings import Context, Sentence
from claimcheck.model import Claim
from claimcheck.ruleset.records import Find, Line, Only, Rule

WIDE = ("passage", "document")
"""How near words are of which only the presence counts."""


@define(frozen=True, slots=True, eq=False, repr=False)
class Selection:
    """Whether a rule's `find` selects a claim, and why.

    Attributes:
        gate: What shut the claim out: "kind", "of", "only", "about", "unless", or "" where nothing did.
        line: The line of words that is missing, or that excludes.
        word: Offsets of the word that excludes.
        score: How far the words that select are from the figure, all lines together.
        hits: For each line of `about` that is near, the offsets of the hit nearest to the figure.
    """

    gate: str = ""
    line: Line | None = None
    word: tuple[int, int] | None = None
    score: int = 0
    hits: tuple[tuple[Line, tuple[int, int]], ...] = field(default=())

    @property
    def chosen(self) -> bool:
        """Whether the claim is selected."""
        return not self.gate


def selection(find: Find, claim: Claim, context: Context) -> Selection:
    """Whether a rule's `find` selects a claim, and if not, which gate is shut."""
    gate = shape_gate(find, claim)
    if gate:
        return Selection(gate)
    hits: list[tuple[Line, tuple[int, int]]] = []
    reach: dict[str, int] = {}
    missing: Line | None = None
    for line in find.about:
        place, distance = _nearest_word(line, claim, context, line.near or find.near)
        if place is None:
            missing = missing or line
            continue
        hits.append((line, place))
        reach[line.name or f"line {len(hits)}"] = distance
    if missing is not None:
        return Selection("about", missing, hits=tuple(hits))
    barred = _barred(find, claim, context, reach)
    if barred is not None:
        return Selection("unless", barred[0], barred[1], hits=tuple(hits))
    return Selection(score=sum(reach.values()), hits=tuple(hits))


def _nearest_word(line: Line, claim: Claim, context: Context, near: str) -> tuple[tuple[int, int] | None, int]:
    """The word of a line that is nearest to a claim's figure, as offsets, and how far it is; words further off than
    the sentence are all equally far."""
    if near in WIDE:
        places = context.around(claim, line, near)
        return (places[0] if places else None), 0
    sentence = context.sentence(claim)
    spans = context.spans(claim, line)
    if near == "clause":
        spans = [span for span in spans if sentence.same_clause(claim, span)]
    if not spans:
        return None, 0
    best = min(spans, key=lambda span: sentence.distance(claim, span))
    return _offsets(sentence, best), sentence.distance(claim, best)


def _offsets(sentence: Sentence, span: Span) -> tuple[int, int]:
    return sentence.tokens.start[span[0]], sentence.tokens.end[span[1]]


def _barred(
    find: Find, claim: Claim, context: Context, reach: Mapping[str, int]
) -> tuple[Line, tuple[int, int]] | None:
    """The line of `unless` that excludes a claim, and its word; None where none does."""
    for line in find.unless:
        if line.near in WIDE:
            places = context.around(claim, line, line.near)
            if places:
                return line, places[0]
            continue
        sentence = context.sentence(claim)
        for span in context.spans(claim, line):
            if _counts(line, claim, span, sentence, reach):
                return line, _offsets(sentence, span)
    return None


def _counts(line: Line, claim: Claim, span: Span, sentence: Sentence, reach: Mapping[str, int]) -> bool:
    """Whether a word of `unless` in the sentence of a claim excludes it."""
    if line.name in reach:
        return sentence.distance(claim, span) < reach[line.name]
    if line.near == "clause" and not sentence.same_clause(claim, span):
        return False
    return not sentence.beyond(claim, span)


def shape_gate(find: Find, claim: Claim) -> str:
    """Which of kind and unit or noun of a claim is not what `find` looks for: "kind", "of", or ""."""
    figure = claim.figure
    if find.kinds and figure.kind not in find.kinds:
        return "kind"
    if not find.of:
        return ""
    if figure.kind == "date":
        return "" if figure.value.granularity in find.of or figure.kind in find.of else "of"
    return "" if figure.noun in find.of or figure.unit in find.of else "of"


def shape_fits(find: Find, claim: Claim) -> bool:
    """Whether kind and unit or noun of a claim are what `find` looks for."""
    return not shape_gate(find, claim)


def allowed(rule: Rule, claim: Claim) -> bool:
    """Whether `only` lets a claim pass: its date, its source, its language."""
    only = rule.only
    return only == _ANY or _allowed(only, claim)


_ANY = Only()


def _allowed(only: Only, claim: Claim) -> bool:
    if only.languages and claim.figure.language not in only.languages:
        return False
    if only.sources and claim.source not in only.sources:
        return False
    as_of = claim.slot.as_of
    if only.first is not None and (as_of is None or as_of[1] < only.first):
        return False
    return not (only.last is not None and (as_of is None or as_of[0] > only.last))


def select(rule: Rule, context: Context, find: Find | None = None) -> list[Claim]:
    """The claims that a rule selects, in their order; with `find` those of one of its named figures.

    Where one sentence holds several figures that cannot be the same, only those nearest to the words are selected.
    """
    wanted = find or rule.find
    scored: list[tuple[Claim, int]] = []
    for claim in context.holding([line for line in wanted.about if (line.near or wanted.near) not in WIDE]):
        if shape_gate(wanted, claim) or not allowed(rule, claim):
            continue
        found = selection(wanted, claim, context)
        if found.chosen:
            scored.append((claim, found.score))
    return _nearest(scored, rule, context)


def _nearest(scored: Sequence[tuple[Claim, int]], rule: Rule, context: Context) -> list[Claim]:
    """Without the claims that another one of their sentence contradicts and that are further from the words."""
    sentences: dict[int, list[tuple[Claim, int]]] = {}
    for claim, score in scored:
        sentences.setdefault(id(context.sentence(claim)), []).append((claim, score))
    if len(sentences) == len(scored):
        return [claim for claim, _ in scored]
    return [
        claim
        for claim, score in scored
        if not any(
            further < score and relation(claim.figure, other.figure, rule.rounding) == "apart"
            for other, further in sentences[id(context.sentence(claim))]
        )
    ]
