"""The whole flow, on one page: document → passages → figures → claims → facts → verdicts → report."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from attrs import evolve

from claimcheck import checks, figures, judge, text
from claimcheck import claims as reading
from claimcheck.checks import Group, Material
from claimcheck.errors import RuleError, UsageError
from claimcheck.matching import parallel, repeats, sharing, similar, topic
from claimcheck.model import Claim, Conflict, Document, Fact, Figure, Passage, Report, Skipped
from claimcheck.ruleset import Rule, RuleSet, Verb, load_rules
from claimcheck.surroundings import Context


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
        UsageError: There is no page for the language.
    """
    document = Document(text=source) if isinstance(source, str) else source
    if language is not None or date is not None:
        document = evolve(document, language=language or document.language, date=date or document.date)
    return figures_of(document)[0]


def check(
    documents: Iterable[Document],
    *,
    rules: RuleSet | Sequence[Rule] | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    near: bool = False,
) -> Report:
    """Compare the figures of documents by rules.

    Args:
        documents: The documents, in the order in which they are to be told.
        rules: The rules; None for those shipped.
        select: Ids or packs of the rules to use; empty for all.
        ignore: Ids or packs of the rules to leave out.
        near: Whether to tell which claims were close and not compared, and why.

    Raises:
        RuleError: The shipped rules have faults.
        UsageError: `select` or `ignore` names a rule or pack that there is not.
    """
    run = Run(documents)
    chosen = _chosen(rules, select, ignore)
    facts: list[Fact] = []
    conflicts: list[Conflict] = []
    idle: list[str] = []
    known = checks.verbs()
    for rule in sorted(chosen, key=lambda rule: not rule.has_topic):
        if rule.checks not in known:
            continue
        material = run.material(rule)
        if not any(material.claims.values()) and not material.groups:
            idle.append(rule.id)
            continue
        found, flagged = judge.judged(rule, checks.find(rule.checks)(material))
        facts += found
        conflicts += flagged
    return Report(
        documents=run.documents,
        figures=tuple(claim.figure for claims in run.claims.values() for claim in claims),
        facts=tuple(facts),
        conflicts=judge.ordered(conflicts),
        skipped=tuple(run.skipped),
        idle=tuple(idle),
    )


class Run:
    """The claims of one run of documents, and which of them rules with a topic have taken."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents: tuple[Document, ...] = ()
        self.claims: dict[Document, list[Claim]] = {}
        self.skipped: list[Skipped] = []
        self.taken: set[int] = set()
        passages: dict[Document, tuple[Passage, ...]] = {}
        for document in documents:
            spans = text.passages(document)
            found, skipped = figures.extract(document, spans)
            dated = found[0].document if found else document
            passages[dated] = spans
            self.documents = (*self.documents, dated)
            self.claims[dated] = reading.read(dated, spans, tuple(found))
            self.skipped += skipped
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
        versions = parallel.find(free, self.context.passages)
        rest = [claim for claims in free.values() for claim in claims]
        return [*versions.groups, *similar.groups(rest, versions.pairs)]

    def _of_topic(self, rule: Rule) -> Material:
        named = {name: topic.select(rule, self.context, find) for name, find in rule.figures.items()}
        chosen = topic.select(rule, self.context) if not rule.figures else []
        self.taken.update(id(claim) for claim in chosen)
        by_document: dict[Document, list[Claim]] = {}
        for claim in [*chosen, *(claim for claims in named.values() for claim in claims)]:
            by_document.setdefault(claim.document, []).append(claim)
        return Material(rule, sharing.groups(rule, chosen, self.context), by_document, named)


def _chosen(rules: RuleSet | Sequence[Rule] | None, select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    if rules is None:
        rules = load_rules()
        if rules.faults:
            raise RuleError(rules.faults)
    every: Sequence[Rule] = rules.rules if isinstance(rules, RuleSet) else rules
    known = {rule.id for rule in every} | {rule.pack for rule in every}
    for name in (*select, *ignore):
        if name not in known:
            raise UsageError(f"no rule or pack {name!r}; `claimcheck rules list` shows them")
    return [rule for rule in every if (not select or _named(rule, select)) and not _named(rule, ignore)]


def _named(rule: Rule, names: Sequence[str]) -> bool:
    return rule.id in names or rule.pack in names
