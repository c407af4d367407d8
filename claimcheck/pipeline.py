"""The whole flow, on one page: document → passages → figures → claims → facts → verdicts → report."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import define, evolve

from claimcheck import arguments, checks, figures, judge, text
from claimcheck import claims as reading
from claimcheck.checks import Material
from claimcheck.errors import RuleError, UsageError
from claimcheck.matching import joined, parallel, prices, repeats, sharing, similar, topic
from claimcheck.matching import near as closeness
from claimcheck.matching.surroundings import Context
from claimcheck.model import Claim, Conflict, Document, Fact, Figure, Group, Passage, Report, Skipped
from claimcheck.ruleset import Rule, RuleSet, Verb, chosen, default_rules

CORE = "core"
"""The pack of the rules that tell each figure that does not fit once, whichever of them finds it."""
T = TypeVar("T")


def figures_of(document: Document) -> tuple[tuple[Figure, ...], tuple[Skipped, ...]]:
    """All figures of a document and all numbers passed over, in the order of offsets."""
    found, skipped = figures.extract(document, text.passages(document))
    return tuple(found), tuple(skipped)


def extract(
    source: str | Document, *, language: str | None = None, date: datetime.date | None = None
) -> tuple[Figure, ...]:
    """The figures of a text or document, in the order of offsets.

    Args:
        source: A text, or a document.
        language: ISO 639-1 code; None to tell by passage.
        date: The day of the document, to which yearless and relative dates refer.

    Raises:
        UsageError: There is no page for the language, or an argument is of another type.
    """
    document = Document(text=source) if isinstance(source, str) else source
    if not isinstance(document, Document):
        raise UsageError(f"a text or a Document is needed, not {type(source).__name__}")
    if language is not None or date is not None:
        document = evolve(document, language=language or document.language, date=date or document.date)
    return figures_of(_sound(document))[0]


def check(
    documents: Iterable[Document] | Document,
    *,
    rules: RuleSet | Sequence[Rule] | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    near: bool = False,
    jobs: int = 1,
) -> Report:
    """Compare the figures of documents by rules.

    Args:
        documents: The documents, in the order in which they are to be told.
        rules: The rules; None for those shipped.
        select: Ids or packs of the rules to use, in which ``*`` stands for any text; empty for all.
        ignore: The same of the rules to leave out.
        near: Whether to tell which claims were close and not compared, and why.
        jobs: In how many processes at most the documents are read. A script that asks for more than one must be safe
            to import (`if __name__ == "__main__":`). What is found is the same.

    Raises:
        RuleError: The shipped rules have faults.
        UsageError: `select` or `ignore` names a rule or pack that there is not, a rule uses a verb that there is not,
            or an argument is of another type.
    """
    if not isinstance(jobs, int):
        raise UsageError(f"jobs is a whole number, not {type(jobs).__name__}")
    run = Run(_documents(documents), jobs=jobs)
    return _report(run, rules_for(rules, select, ignore), near=near)


def _report(run: Run, used: Sequence[Rule], *, near: bool) -> Report:
    """What some rules find in a run, and with `near` which claims were close and not compared."""
    facts, conflicts, idle = _judged(run, used)
    return Report(
        documents=run.documents,
        figures=tuple(claim.figure for claim in run.every()),
        facts=tuple(facts),
        conflicts=judge.ordered(judge.once(conflicts, {rule.id for rule in used if rule.pack == CORE})),
        skipped=tuple(run.skipped),
        idle=tuple(idle),
        near=closeness.misses(run.every(), facts) if near else (),
    )


def _judged(run: Run, used: Sequence[Rule]) -> tuple[list[Fact], list[Conflict], list[str]]:
    """The facts and conflicts that rules find, those with a topic first, and the ids of those that find no claim."""
    facts: list[Fact] = []
    conflicts: list[Conflict] = []
    idle: list[str] = []
    for rule in sorted(used, key=lambda rule: (not rule.has_topic, _compares_documents(rule))):
        material = run.material(rule)
        if not any(material.claims.values()) and not material.groups:
            idle.append(rule.id)
            continue
        found, flagged = judge.judged(rule, checks.find(rule.checks)(material))
        facts += found
        conflicts += flagged
        run.erring = run.erring or any(conflict.severity != "info" for conflict in flagged)
    twice = {rule.id for rule in used if _states_twice(rule)}
    alone = [conflict for conflict in conflicts if conflict.rule not in twice]
    return facts, [*alone, *judge.confirmed((each for each in conflicts if each.rule in twice), facts)], idle


def _compares_documents(rule: Rule) -> bool:
    """Whether a rule compares what documents say of one fact, whatever the fact."""
    free = not rule.has_topic and not rule.figures and "document" not in rule.same
    return free and isinstance(rule.must, Verb) and rule.must.name == "agree"


def _states_twice(rule: Rule) -> bool:
    """Whether a rule compares two statements of one figure in one document."""
    return "document" in rule.same or (isinstance(rule.must, Verb) and rule.must.name == "words")


@define(frozen=True, eq=False, repr=False)
class Extract:
    """What one document holds: the document, dated by its dateline where it came without a date, and what was read."""

    document: Document
    passages: tuple[Passage, ...]
    claims: list[Claim]
    skipped: tuple[Skipped, ...]


def read(document: Document) -> Extract:
    """The passages and claims of one document."""
    spans = text.passages(document)
    found, skipped = figures.extract(document, spans)
    dated = found[0].document if found else document
    return Extract(dated, spans, reading.read(dated, spans, tuple(found)), tuple(skipped))


def each(documents: Sequence[Document], work: Callable[[Document], T], jobs: int) -> Iterator[T]:
    """What some work makes of each document, done one after the other, or in so many processes."""
    if jobs < 2 or len(documents) < 2:
        yield from map(work, documents)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    workers = min(jobs, len(documents))
    share = max(1, len(documents) // (workers * 8))
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        yield from pool.map(work, documents, chunksize=share)


class Run:
    """The claims of one run of documents, which of these rules with a topic have taken, and whether the texts err."""

    def __init__(self, documents: Iterable[Document], *, jobs: int = 1) -> None:
        extracts = list(each(tuple(documents), read, jobs))
        self.documents: tuple[Document, ...] = tuple(extract.document for extract in extracts)
        self.claims: dict[Document, list[Claim]] = {extract.document: extract.claims for extract in extracts}
        self.skipped: list[Skipped] = [number for extract in extracts for number in extract.skipped]
        self.taken: set[int] = set()
        self.erring = False
        passages = {extract.document: extract.passages for extract in extracts}
        self.context = Context(passages, self.every())

    def every(self) -> list[Claim]:
        """All claims, in the order of documents and offsets."""
        return [claim for claims in self.claims.values() for claim in claims]

    def material(self, rule: Rule) -> Material:
        """What a rule's check looks at."""
        if rule.has_topic or rule.figures:
            return self._of_topic(rule)
        allowed = {
            document: [claim for claim in claims if topic.allowed(rule, claim) and topic.shape_fits(rule.find, claim)]
            for document, claims in self.claims.items()
        }
        return Material(rule, self._groups(rule, allowed), allowed)

    def _groups(self, rule: Rule, allowed: dict[Document, list[Claim]]) -> list[Group]:
        """What fills the same slot: across documents, or within each where the rule compares claims of one document."""
        if not isinstance(rule.must, Verb) or rule.must.name != "agree":
            return []
        free = {
            document: [claim for claim in claims if id(claim) not in self.taken] for document, claims in allowed.items()
        }
        if "document" in rule.same:
            return repeats.groups(free)
        free = prices.in_one_unit(free)
        versions = parallel.find(free, self.context.passages)
        rest = [claim for claims in free.values() for claim in claims]
        erring = self.erring or versions.differ
        alike = similar.groups(rest, versions.pairs, erring=erring)
        return joined.groups(versions.groups, alike, rest)

    def _of_topic(self, rule: Rule) -> Material:
        named = {name: topic.select(rule, self.context, find) for name, find in rule.figures.items()}
        chosen = topic.select(rule, self.context) if not rule.figures else []
        if len(chosen) > 1:  # one alone has nothing to be compared with here, and may have elsewhere
            self.taken.update(id(claim) for claim in chosen)
        by_document: dict[Document, list[Claim]] = {}
        for claim in [*chosen, *(claim for claims in named.values() for claim in claims)]:
            by_document.setdefault(claim.document, []).append(claim)
        return Material(rule, sharing.groups(rule, chosen, self.context), by_document, named)


def _documents(given: Iterable[Document] | Document) -> tuple[Document, ...]:
    """The documents, each once."""
    documents = tuple(given) if isinstance(given, Iterable) and not isinstance(given, (str, Document)) else (given,)
    if not all(isinstance(document, Document) for document in documents):
        raise UsageError("documents are of the class Document; of a text one is made by Document(text=…, name=…)")
    return tuple(map(_sound, dict.fromkeys(documents)))


def _sound(document: Document) -> Document:
    """The document, if its texts and its date are of their types."""
    arguments.text("text of a document", document.text)
    arguments.text("name of a document", document.name)
    arguments.text("source of a document", document.source or "")
    if document.date is not None:
        arguments.day(document.date)
    return document


def rules_for(rules: RuleSet | Sequence[Rule] | None, select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """The rules that a run uses; see `check` for the arguments and errors."""
    if rules is None:
        rules = default_rules()
        if rules.faults:
            raise RuleError(rules.faults)
    if not isinstance(rules, RuleSet) and not all(isinstance(rule, Rule) for rule in rules):
        raise UsageError("rules are a RuleSet or a sequence of Rule; load_rules(paths) makes them")
    if isinstance(select, str) or isinstance(ignore, str):
        raise UsageError("select and ignore are sequences of rules and packs, such as ['core']")
    return chosen(rules, select, ignore)
