"""What the page shows, as plain records for the template: conflicts, the ledger, timelines, documents, notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import define

from claimcheck import wording
from claimcheck.ledger import STANDINGS, Entry, Standing, entries, letter
from claimcheck.model import Claim, Conflict, Document, Fact, Figure, Problem, Report, Severity
from claimcheck.reports.html.marking import DocumentView, Mark, documents
from claimcheck.reports.html.timeline import Timeline, timeline

SENTENCE = 420
"""Characters of a sentence that are shown around its figure."""
STATEMENTS = 4
"""Statements of a side that are open to view; the others unfold."""
COLUMNS = 24
"""Documents up to which the ledger is a matrix; with more it lists the statements of each fact."""
PASSED_OVER = 400
"""Passed-over numbers that are listed one by one."""
ICONS = {"error": "●", "warning": "▲", "info": "■"}


@define(frozen=True)
class Part:
    """A part of a sentence; `link` leads to the figure that it is, and is "" between figures."""

    text: str
    link: str = ""


@define(frozen=True)
class Statement:
    """A sentence with its figures marked, and who says it."""

    parts: tuple[Part, ...]
    language: str
    place: str
    credit: str

    @property
    def figures(self) -> str:
        """The figures as written."""
        return ", ".join(part.text for part in self.parts if part.link)


@define(frozen=True)
class Side:
    """One side of a conflict; `letter` is "+" for further statements, `sign` stands between its values."""

    letter: str
    values: tuple[str, ...]
    sign: str
    open: tuple[Statement, ...]
    folded: tuple[Statement, ...]


@define(frozen=True)
class ConflictView:
    """A conflict as it is shown."""

    id: str
    severity: Severity
    icon: str
    title: str
    rule: str
    about: str
    verdict: str
    sides: tuple[Side, ...]
    further: Side | None
    message: str
    explanation: str
    diagnosis: str
    fingerprint: str
    fact: str
    kinds: str
    sources: str


@define(frozen=True)
class Cell:
    """One statement in the ledger."""

    text: str
    sign: str
    side: str
    standing: Standing
    meaning: str
    link: str
    column: int
    name: str


@define(frozen=True)
class Row:
    """One fact of the ledger; `cells` has a tuple for each column of the matrix."""

    id: str
    about: str
    rule: str
    verdict: str
    note: str
    conflict: str
    kinds: str
    sources: str
    cells: tuple[tuple[Cell, ...], ...]
    timeline: Timeline | None


@define(frozen=True)
class Page:
    """All that the template needs."""

    title: str
    summary: tuple[str, ...]
    severities: tuple[tuple[Severity, str, int], ...]
    conflicts: tuple[ConflictView, ...]
    columns: tuple[tuple[str, str, str], ...]
    rows: tuple[Row, ...]
    legend: tuple[tuple[str, str, str], ...]
    timelines: tuple[Row, ...]
    documents: tuple[DocumentView, ...]
    rules: tuple[str, ...]
    sources: tuple[str, ...]
    kinds: tuple[str, ...]
    problems: tuple[Problem, ...]
    idle: tuple[str, ...]
    reasons: tuple[tuple[str, int], ...]
    skipped: tuple[tuple[str, str, str], ...]
    near: tuple[tuple[str, tuple[Statement, ...]], ...]

    @classmethod
    def of(cls, report: Report) -> Page:
        """The page of a report."""
        names = _Names(report)
        rows = tuple(_rows(report, names))
        used = sorted({cell.standing for row in rows for cells in row.cells for cell in cells})
        return cls(
            title=_title(report),
            summary=wording.summary(report),
            severities=tuple((name, ICONS[name], number) for name, number in wording.tally(report).items()),
            conflicts=conflict_views(report, names),
            columns=_columns(report),
            rows=rows,
            legend=tuple((name, *STANDINGS[name]) for name in STANDINGS if name in used),
            timelines=tuple(row for row in rows if row.timeline),
            documents=documents(report.documents, _marks(report, names)),
            rules=_sorted(*(fact.rule for fact in report.facts), *(conflict.rule for conflict in report.conflicts)),
            sources=names.sources,
            kinds=_sorted(*(figure.kind for figure in report.figures)),
            problems=report.problems,
            idle=report.idle,
            reasons=tuple(Counter(each.reason for each in report.skipped).most_common()),
            skipped=_skipped(report),
            near=tuple((pair.reason, tuple(names.statement([one]) for one in pair.claims)) for pair in report.near),
        )


def _title(report: Report) -> str:
    where = f"in {wording.counted(len(report.documents), 'document')}"
    return f"{wording.counted(len(report.conflicts), 'conflict') if report.conflicts else 'No conflicts'} {where}"


def _sorted(*texts: str) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}))


class _Names:
    """The names that link the parts of a page: of documents, figures, conflicts and sources."""

    def __init__(self, report: Report) -> None:
        self._documents = {id(document): index for index, document in enumerate(report.documents)}
        self.sources = _sorted(*(document.source or document.name for document in report.documents))
        self._sources = {name: index for index, name in enumerate(self.sources)}
        self.conflicts: dict[int, str] = {}
        seen: Counter[str] = Counter()
        for conflict in report.conflicts:
            again = seen[conflict.fingerprint]
            seen[conflict.fingerprint] += 1
            self.conflicts[id(conflict)] = f"c-{conflict.fingerprint}" + (f"-{again + 1}" if again else "")

    def column(self, document: Document) -> int:
        return self._documents.get(id(document), -1)

    def figure(self, figure: Figure) -> str:
        """The name of a figure's mark in its document."""
        return f"f{self.column(figure.document)}-{figure.start}"

    def sources_of(self, claims: Iterable[Claim]) -> str:
        """Numbers of the sources of some claims, for the filter."""
        numbers = {self._sources[claim.source] for claim in claims if claim.source in self._sources}
        return " ".join(str(number) for number in sorted(numbers))

    def statement(self, claims: Sequence[Claim]) -> Statement:
        """The one sentence of some claims."""
        before, *within, after = wording.parts(claims)
        figures = iter(wording.in_order(claims))
        parts = [Part(before if len(before) <= SENTENCE else "… " + before[-SENTENCE:])]
        parts += [Part(text, "" if index % 2 else self.figure(next(figures))) for index, text in enumerate(within)]
        parts.append(Part(after if len(after) <= SENTENCE else after[:SENTENCE] + " …"))
        first = claims[0]
        return Statement(tuple(parts), first.figure.language, wording.place(first), wording.credit(first.document))


def _kinds(claims: Iterable[Claim]) -> str:
    return " ".join(sorted({claim.figure.kind for claim in claims}))


def conflict_views(report: Report, names: _Names | None = None, *, most: int | None = None) -> tuple[ConflictView, ...]:
    """The conflicts as they are shown, at most so many."""
    names = names or _Names(report)
    facts = {
        id(entry.conflict): f"fact-{index}"
        for index, (_, found) in enumerate(entries(report))
        for entry in found
        if entry.conflict
    }
    return tuple(_conflict(conflict, names, facts.get(id(conflict), "")) for conflict in report.conflicts[:most])


def _conflict(conflict: Conflict, names: _Names, fact: str) -> ConflictView:
    grouped: dict[int, list[Claim]] = {}
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        grouped.setdefault(side, []).append(claim)
    further = grouped.pop(-1, None)
    title = wording.headline(conflict)
    return ConflictView(
        id=names.conflicts[id(conflict)],
        severity=conflict.severity,
        icon=ICONS[conflict.severity],
        title=title,
        rule=conflict.rule,
        about=wording.subject(conflict),
        verdict=conflict.verdict,
        sides=tuple(_side(letter(side), conflict, grouped[side], names) for side in sorted(grouped)),
        further=_side("+", conflict, further, names) if further else None,
        message=conflict.message,
        explanation=conflict.explanation or conflict.message,
        diagnosis=wording.diagnosis(conflict),
        fingerprint=conflict.fingerprint,
        fact=fact,
        kinds=_kinds(conflict.claims),
        sources=names.sources_of(conflict.claims),
    )


def _side(mark: str, conflict: Conflict, claims: Sequence[Claim], names: _Names) -> Side:
    statements = tuple(names.statement(each) for each in wording.by_sentence(claims))
    sign = "," if mark == "+" else wording.sign(conflict, claims)
    return Side(mark, wording.texts(claims), sign, statements[:STATEMENTS], statements[STATEMENTS:])


def _columns(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Short name, full name and credit of each document, where there are few enough for a matrix."""
    if len(report.documents) > COLUMNS:
        return ()
    names = [document.file_name for document in report.documents]
    stems = [name.rsplit(".", 1)[0] or name for name in names]
    shown = stems if len(set(stems)) == len(stems) else names
    return tuple(
        (shown[index - 1] or f"document {index}", document.name, wording.credit(document))
        for index, document in enumerate(report.documents, 1)
    )


def _rows(report: Report, names: _Names) -> Iterable[Row]:
    matrix = len(report.documents) <= COLUMNS
    for index, (fact, found) in enumerate(entries(report)):
        cells = [_cell(entry, names) for entry in found]
        width = range(len(report.documents)) if matrix else ()
        columns = tuple(tuple(cell for cell in cells if cell.column == column) for column in width)
        yield _row(f"fact-{index}", fact, found, columns or (tuple(cells),), names)


def _row(name: str, fact: Fact, found: Sequence[Entry], cells: tuple[tuple[Cell, ...], ...], names: _Names) -> Row:
    conflict = next((entry.conflict for entry in found if entry.conflict), None)
    return Row(
        id=name,
        about=fact.about or fact.rule,
        rule=fact.rule,
        verdict=fact.verdict,
        note="" if conflict or fact.verdict == "same" else fact.note,
        conflict=names.conflicts[id(conflict)] if conflict else "",
        kinds=_kinds(fact.claims),
        sources=names.sources_of(fact.claims),
        cells=cells,
        timeline=timeline(fact, found, names.figure),
    )


def _cell(entry: Entry, names: _Names) -> Cell:
    sign, meaning = STANDINGS[entry.standing]
    figure = entry.claim.figure
    column, name = names.column(figure.document), figure.document.file_name
    return Cell(
        wording.as_written(figure), sign, entry.letters, entry.standing, meaning, names.figure(figure), column, name
    )


def _marks(report: Report, names: _Names) -> dict[int, list[Mark]]:
    """The marks of each document: its figures, and where those in facts and conflicts lead."""
    links = _links(report, names)
    marks: dict[int, list[Mark]] = {}
    for figure in report.figures:
        name = names.figure(figure)
        conflicts, facts, standing = links.get(name, ([], [], ""))
        meaning = f"{figure.kind}: {wording.reading(figure)}"
        mark = Mark(figure.start, figure.end, name, meaning, standing, tuple(conflicts), tuple(facts))
        marks.setdefault(names.column(figure.document), []).append(mark)
    return marks


def _links(report: Report, names: _Names) -> dict[str, tuple[list[str], list[str], str]]:
    links: dict[str, tuple[list[str], list[str], str]] = {}
    for index, (_, found) in enumerate(entries(report)):
        for entry in found:
            conflicts, facts, standing = links.get(names.figure(entry.claim.figure), ([], [], ""))
            facts.append(f"fact-{index}")
            standing = entry.standing if entry.conflict or not standing else standing
            links[names.figure(entry.claim.figure)] = conflicts, facts, standing
    for conflict in report.conflicts:
        for claim in conflict.claims:
            conflicts, facts, standing = links.get(names.figure(claim.figure), ([], [], ""))
            conflicts.append(names.conflicts[id(conflict)])
            links[names.figure(claim.figure)] = conflicts, facts, standing or "conflicts"
    return links


def _skipped(report: Report) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (
            each.document.text[each.start : each.end],
            f"{each.document.name}, {each.document.place(each.start)}",
            each.reason,
        )
        for each in report.skipped[:PASSED_OVER]
    )
