"""Why a conflict was reported, and why a rule was silent: the same steps as the pipeline's, told one by one."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define

from claimcheck import checks, judge, manual
from claimcheck.checks import Material
from claimcheck.comparison import relation
from claimcheck.ledger import letter
from claimcheck.matching import topic
from claimcheck.matching.topic import Selection
from claimcheck.model import Claim, Conflict, Document
from claimcheck.pipeline import Run
from claimcheck.ruleset import Find, Line, Rule
from claimcheck.values import ZERO, Relation
from claimcheck.wording import as_written, counted, dated, diagnosis, language_names, place, reading

WORDS_SHOWN = 6
"""How many words of a line are shown that found none."""
OTHERS_SHOWN = 20
"""How many figures of other kinds are listed."""
PAIRS_SHOWN = 15
"""How many pairs of values are told one by one."""
ALIKE = 0.75
"""How alike a word of the text and one of the rule are that may have been meant for each other."""
RELATIONS = {
    "same": "equal",
    "granularity": "the less precise date contains the other",
    "rounding": "equal within the written precision",
    "truncation": "one is the other, cut off",
    "range": "one is a range and the other lies within it",
    "hedge": "one is approximate and covers the other",
    "bound": "one is a bound and the other lies within it",
    "apart": "cannot both be true",
    "incomparable": "cannot be compared",
}
AGREEING = frozenset(RELATIONS) - {"apart", "incomparable"}
GATES = ("only", "kind", "of", "about", "unless", "further", "")
"""What shuts a figure out, in the order in which it is asked; a figure that came further is the nearer miss."""


WORDED = ("about", "unless", "further")
"""Those of them that words shut."""


@define(frozen=True, slots=True)
class Step:
    """One step of an explanation: a heading and what there is to say, a line each."""

    title: str
    lines: tuple[str, ...]


@define(frozen=True, slots=True, eq=False)
class Judged:
    """A figure of the documents under one `find` of a rule.

    Attributes:
        claim: The claim.
        name: Name of the figure in an equation; "" elsewhere.
        gate: What shut it out; "" where nothing did.
        selection: The words that were found, or not.
    """

    claim: Claim
    name: str
    gate: str
    selection: Selection


def of_conflict(conflict: Conflict, rule: Rule, documents: Iterable[Document]) -> tuple[Step, ...]:
    """Step by step: the rule, each figure with the words that selected it, what was compared, which policy decided."""
    run = Run(documents)
    steps = [Step("the rule", tuple(_rule(rule)))]
    finds = rule.finds
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        own = next((each for each in run.every() if _is(each, claim)), None)
        title = f"{as_written(claim.figure)} ({_side(side)})"
        steps.append(Step(title, tuple(_figure(claim, own, finds, run))))
    steps.append(Step("what was compared", tuple(_comparisons(conflict, rule))))
    steps.append(Step("what decided", tuple(_policy(conflict, rule))))
    return tuple(steps)


def _is(one: Claim, other: Claim) -> bool:
    return one.document.name == other.document.name and one.figure.start == other.figure.start


def _side(side: int) -> str:
    return "a further statement" if side < 0 else f"side {letter(side)}"


def _rule(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}: {rule.title} ({rule.path}:{rule.line})"
    yield f"must hold: {manual.must(rule)}"
    if rule.why:
        yield rule.why


def _figure(claim: Claim, own: Claim | None, finds: Mapping[str, Find], run: Run) -> Iterator[str]:
    figure = claim.figure
    yield f"{place(claim)}, {dated(claim.document)}"
    yield f"read as {figure.kind} {reading(figure)}: {', '.join(figure.trace)}"
    topical = any(find.about for find in finds.values())
    if own is not None and topical:
        yield from _selections(own, finds, run)
    if not topical:
        yield "matched by what its sentence says: the rule names no topic"


def _selections(own: Claim, finds: Mapping[str, Find], run: Run) -> Iterator[str]:
    """As which figures of a rule a claim is taken, and by which words."""
    for name, find in finds.items():
        found = topic.selection(find, own, run.context)
        if found.chosen:
            label = f"as {name}, " if name else ""
            yield f"{label}selected by {_hits(own, found)}"


def _hits(claim: Claim, found: Selection) -> str:
    words = [
        f"“{' '.join(claim.document.text[start:end].split())}” ({_name(line)})" for line, (start, end) in found.hits
    ]
    return ", ".join(words) or "its kind alone"


def _name(line: Line) -> str:
    return line.name or ", ".join(line.use) or "words"


def _comparisons(conflict: Conflict, rule: Rule) -> Iterator[str]:
    """Each pair of different values with how they stand to each other; of a calculation what it came to."""
    if rule.checks != "agree":
        yield conflict.explanation or conflict.message
        return
    firsts: dict[str, tuple[Claim, int]] = {}
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        firsts.setdefault(judge.value_key(claim), (claim, side))
    if len(firsts) < 2:
        yield f"{counted(len(conflict.claims), 'figure')} of one value"
    pairs = list(itertools.islice(itertools.combinations(firsts.values(), 2), PAIRS_SHOWN))
    found = [_relation(a, b, rule) for (a, _), (b, _) in pairs]
    apart = {frozenset((one, two)) for ((_, one), (_, two)), each in zip(pairs, found, strict=True) if each == "apart"}
    for ((a, one), (b, two)), each in zip(pairs, found, strict=True):
        copied = min(one, two) >= 0 and one != two and each in AGREEING and frozenset((one, two)) not in apart
        but = ", but versions of one text must say the same" if copied else ""
        yield f"{as_written(a.figure)} and {as_written(b.figure)}: {RELATIONS[each]}{but}"


def _relation(a: Claim, b: Claim, rule: Rule) -> Relation:
    size = max((abs(each.figure.value.first or ZERO) for each in (a, b)), default=ZERO)
    return relation(a.figure, b.figure, rule.rounding, rule.tolerance.at(size))


def _policy(conflict: Conflict, rule: Rule) -> Iterator[str]:
    yield f"same: {', '.join(rule.same) or 'nothing need be shared'}"
    yield f"over_time: {rule.over_time}"
    yield f"rounding: {rule.rounding}"
    yield f"estimates: {rule.estimates}"
    tolerance = rule.tolerance
    yield f"tolerance: {f'{tolerance.share * 100:f} %' if tolerance.share else f'{tolerance.amount:f}'}"
    yield f"verdict: {conflict.verdict}" + (f"; diagnosis: {diagnosis(conflict)}" if conflict.diagnosis else "")
    special = next((key for key in (conflict.diagnosis, conflict.verdict) if key in rule.severity.special), "")
    yield f"severity: {conflict.severity}, as the rule says" + (f" for {special}" if special else "")
    yield f"fingerprint {conflict.fingerprint}: made of the rule, the fact and the set of values"


def of_rule(rule: Rule, documents: Iterable[Document], line: int = 0) -> tuple[Step, ...]:
    """Why a rule compared what it did in some documents, and what shut out the other figures.

    Args:
        rule: The rule.
        documents: The documents.
        line: Line of each document, from 1, on which to look at the figures; 0 for all.
    """
    run = Run(documents)
    judged = [each for each in looked_at(rule, run) if not line or _on_line(each.claim, line)]
    if not judged:
        where = f"on line {line}" if line else "in the text"
        return (Step("no figure", (f"there is no figure {where}", *_skipped(run, line))),)
    chosen = [each for each in judged if not each.gate]
    steps = [Step("the rule", tuple(_rule(rule)))]
    if chosen:
        steps.append(Step("selected", tuple(_chosen(each) for each in chosen)))
    missed = sorted((each for each in judged if each.gate), key=lambda each: -GATES.index(each.gate))
    steps += _missed(missed, rule, run)
    steps.append(Step("what came of it", tuple(_outcome(rule, run))))
    return tuple(steps)


def shut_out(rule: Rule, documents: Iterable[Document]) -> Iterator[str]:
    """Each figure that a rule does not select in some documents, on a line with what shut it out.

    Of the named figures of an equation only those are told that no figure was selected as.
    """
    run = Run(documents)
    judged = list(looked_at(rule, run))
    found = {each.name for each in judged if each.name and not each.gate}
    for each in judged:
        if each.name in found:
            continue
        label = f" is not selected as {each.name}" if each.name else " is not selected"
        if each.gate in WORDED:
            yield f"{as_written(each.claim.figure)}{label}: {'; '.join(_why(each, run))}"
        elif each.gate and not each.name:
            yield _shape(each, rule)


def _on_line(claim: Claim, line: int) -> bool:
    figure = claim.figure
    return _line(figure.document, figure.start) <= line <= _line(figure.document, figure.end)


def _line(document: Document, offset: int) -> int:
    """The line of the file, as reports tell it; of the text as it was read where the file has none."""
    return document.file_line(offset) or document.position(offset)[0]


def _skipped(run: Run, line: int) -> Iterator[str]:
    for each in run.skipped:
        if not line or _line(each.document, each.start) == line:
            yield f"passed over: {each.document.text[each.start : each.end]}: {each.reason}"


def looked_at(rule: Rule, run: Run) -> Iterator[Judged]:
    """Every figure of a run under each `find` of a rule, with the gate that shut it out."""
    for name, find in rule.finds.items():
        kept = {id(claim) for claim in topic.select(rule, run.context, find)}
        for claim in run.every():
            selection = topic.selection(find, claim, run.context)
            gate = "only" if not topic.allowed(rule, claim) else selection.gate
            yield Judged(claim, name, gate or ("" if id(claim) in kept else "further"), selection)


def _chosen(each: Judged) -> str:
    label = f" as {each.name}" if each.name else ""
    return f"{as_written(each.claim.figure)}{label}, {place(each.claim)}: {_hits(each.claim, each.selection)}"


def _missed(missed: Sequence[Judged], rule: Rule, run: Run) -> Iterator[Step]:
    """The figures that were shut out by words, each for itself; the others by what shut them out."""
    worded = [each for each in missed if each.gate in WORDED]
    for each in worded:
        label = f" as {each.name}" if each.name else ""
        yield Step(f"not selected{label}: {as_written(each.claim.figure)}, {place(each.claim)}", tuple(_why(each, run)))
    rest = [each for each in missed if each not in worded]
    if rest:
        told = tuple(dict.fromkeys(_shape(each, rule) for each in rest))
        more = (f"and {counted(len(told) - OTHERS_SHOWN, 'more figure')}",) if len(told) > OTHERS_SHOWN else ()
        yield Step("not looked at", told[:OTHERS_SHOWN] + more)


def _shape(each: Judged, rule: Rule) -> str:
    figure = each.claim.figure
    find = rule.finds[each.name]
    told = f"{as_written(figure)}, {place(each.claim)}"
    if each.gate == "kind":
        return f"{told}: a figure of kind {figure.kind}, the rule looks for {', '.join(find.kinds)}"
    if each.gate == "of":
        what = figure.noun or figure.unit or figure.value.granularity or "nothing"
        return f"{told}: of {what}, the rule looks for {', '.join(find.of)}"
    return f"{told}: left out by only (date, source or language)"


def _why(each: Judged, run: Run) -> Iterator[str]:
    found, claim = each.selection, each.claim
    if found.hits:
        yield f"found: {_hits(claim, found)}"
    if each.gate == "further":
        yield "another figure of its sentence says something else and is nearer to the words"
        return
    assert found.line is not None
    if each.gate == "unless":
        assert found.word is not None
        word = claim.document.text[found.word[0] : found.word[1]]
        yield f"shut out by “{word}” of the line {_name(found.line)} in unless"
        return
    yield from _missing(found.line, claim, run)


def _missing(line: Line, claim: Claim, run: Run) -> Iterator[str]:
    """Which line found no word, what words it has, and what in the text comes near to one of them."""
    code = claim.figure.language
    words = line.of(code)
    if not words:
        yield f"the line {_name(line)} has no word for texts in {language_names((code,))}"
        return
    shown = ", ".join(words[:WORDS_SHOWN]) + (", …" if len(words) > WORDS_SHOWN else "")
    yield f"no word of the line {_name(line)} is in the {line.near or 'sentence'}: {shown}"
    low = run.context.sentence(claim).tokens.low
    heads = {word.rstrip("~").lower(): word for word in words}
    near = {hit: word for word in set(low) for hit in difflib.get_close_matches(word, heads, 1, ALIKE)}
    for hit, word in sorted(near.items()):
        yield f"near miss: “{word}” in the text, “{heads[hit]}” in the rule"
    if not line.near and run.context.around(claim, line, "passage"):
        start, end = run.context.around(claim, line, "passage")[0]
        where = claim.document.place(start)
        yield f"“{claim.document.text[start:end]}” stands on {where}; near: passage would count it"


def _outcome(rule: Rule, run: Run) -> Iterator[str]:
    material = run.material(rule)
    facts, conflicts = judge.judged(rule, checks.find(rule.checks)(material))
    for fact in facts:
        figures = ", ".join(as_written(claim.figure) for claim in fact.claims)
        yield f"{figures}: {fact.verdict}" + (f". {fact.note}" if fact.note else "")
    for conflict in conflicts:
        yield f"{conflict.severity}: {conflict.message} ({conflict.fingerprint})"
    if not facts:
        yield f"nothing was compared: {_lacking(rule, material)}"


def nothing_compared(rule: Rule, documents: Iterable[Document]) -> str:
    """Why a rule compared nothing in some documents."""
    return _lacking(rule, Run(documents).material(rule))


def _lacking(rule: Rule, material: Material) -> str:
    """What a comparison lacks in what a rule selected."""
    if material.figures:
        absent = [name for name, claims in material.figures.items() if not claims]
        return f"no figure for {', '.join(absent)}" if absent else _too_far_apart(rule.find)
    selected = sum(len(claims) for claims in material.claims.values())
    if not selected:
        return "the rule selects no figure"
    told = f"{counted(selected, 'figure')} selected"
    if rule.checks != "agree":
        return f"{told}, and nothing that can be recalculated"
    if selected == 1:
        return f"{told}; a comparison needs two"
    return f"{told}, no two of which " + (f"share the {' and the '.join(rule.same)}" if rule.same else "state one fact")


def _too_far_apart(find: Find) -> str:
    if find.near in ("clause", "sentence"):
        return "no sentence holds a figure for each name; with near: passage they may stand further apart"
    return "no text holds a comparable figure for each name"
