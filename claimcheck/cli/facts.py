"""`claimcheck facts`: the ledger of all that was compared, who says what, and how it agrees."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import BASELINE_HELP, USAGE, add_documents, add_form, add_general, add_rules
from claimcheck.cli._shape.exits import OK, REFUSED

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.ledger import Entry
    from claimcheck.model import Claim, Fact, Report
    from claimcheck.terminal import Look

VERDICTS = (
    "same", "compatible", "update", "superseded", "different-scope", "disputed", "conflict", "cannot-tell",
)  # fmt: skip
EPILOG = """\
examples:
  claimcheck facts seeds/ --verdict conflict
  claimcheck facts seeds/ --format csv -o ledger.csv
"""
VERDICT, SIGN, TEXT = 15, 4, 34
"""Columns for a verdict, at least for the sign of a statement, and at most for a figure as written."""
MARGIN = 2
"""Columns before a statement."""
LEAST = 20
"""Columns for what a fact is about, or for who tells a figure, with less than which lines are parted."""
FORMS = (("place", "source", "day"), ("place", "day"), ("file", "day"))
"""How it is told who says so, the fullest form first."""
NOUNS = {"conflict": "conflict", "update": "update"}
"""Verdicts that are counted as things; the others say how the facts are."""
COLOURS = {"conflict": "bold red", "disputed": "bold yellow", "update": "bold blue", "superseded": "bold blue"}


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Lists every fact that was compared, with the statements of each document and how they agree."
    parser = commands.add_parser(
        "facts",
        usage=USAGE.format("facts"),
        help="the ledger: who says what about each fact",
        description=about,
        epilog=EPILOG,
    )
    add_documents(parser)
    add_rules(parser)
    output = parser.add_argument_group("output")
    add_form(output, "csv")
    output.add_argument("-o", "--output", metavar="FILE", help="write the ledger to a file")
    output.add_argument(
        "--verdict",
        action="append",
        choices=VERDICTS,
        metavar="VERDICT",
        help=f"only facts of this verdict: {', '.join(VERDICTS)}",
    )
    output.add_argument("--baseline", metavar="FILE", help=BASELINE_HELP)
    add_general(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Compares the documents and lists the facts; conflicts do not change the exit code."""
    from claimcheck.cli._shape.checking import checked
    from claimcheck.cli._shape.streams import look, put

    outcome = checked(arguments)
    report = _only(outcome.report, arguments.verdict)
    text = ledger(report, arguments.form, look(verbose=arguments.verbose, quiet=arguments.quiet))
    put(text, arguments.output, data=arguments.form != "text")
    return OK if outcome.sound else REFUSED


def _only(report: Report, verdicts: Sequence[str] | None) -> Report:
    if not verdicts:
        return report
    from attrs import evolve

    return evolve(report, facts=tuple(fact for fact in report.facts if fact.verdict in verdicts), idle=())


def ledger(report: Report, form: str, look: Look) -> str:
    """The ledger as text, JSON or CSV."""
    if form == "csv":
        from claimcheck.reports import render

        return render(report, "csv")
    if form == "json":
        from claimcheck.reports._shape import dumps, envelope

        whole = envelope(report)
        return dumps({key: whole[key] for key in ("schema_version", "documents", "facts", "summary")}, indent=2) + "\n"
    return "\n".join(as_text(report, look)) + "\n"


def as_text(report: Report, look: Look) -> Iterator[str]:
    """The facts one after the other, each with its statements, and the counts."""
    from claimcheck.ledger import entries
    from claimcheck.terminal import dotted
    from claimcheck.wording import counted

    for fact, found in entries(report):
        yield from _fact(fact, found, look)
        yield ""
    if not look.quiet:
        counts: dict[str, int] = {}
        for fact in report.facts:
            counts[fact.verdict] = counts.get(fact.verdict, 0) + 1
        parts = [
            counted(number, NOUNS[verdict]) if verdict in NOUNS else f"{number:,} {verdict}"
            for verdict, number in sorted(counts.items())
        ]
        yield from (
            look.paint(line, "bold") for line in dotted([counted(len(report.facts), "fact"), *parts], look.width)
        )


def _fact(fact: Fact, found: Sequence[Entry], look: Look) -> Iterator[str]:
    from claimcheck.terminal import clean, width, wrapped
    from claimcheck.wording import as_written

    yield from _heading(fact, look)
    column = min(max((width(clean(as_written(entry.claim.figure))) for entry in found), default=0), TEXT) + 2
    indent = MARGIN + max((SIGN, *(len(_sign(entry)) + 1 for entry in found)))
    beside = look.width - indent - column
    room = beside if beside >= LEAST else look.width - indent
    for entry, who in zip(found, _tellers([entry.claim for entry in found], room), strict=True):
        yield from _entry(entry, who, indent, column, look.width)
    for line in wrapped(fact.note, look.width - 4) if fact.note else ():
        yield look.paint(f"    {line}", "dim")


def _heading(fact: Fact, look: Look) -> Iterator[str]:
    """The verdict, what the fact is about, and the rule at the end of the line, or below where it has no room."""
    from claimcheck.terminal import clean, padded, shortened, width, wrapped

    verdict = look.paint(padded(fact.verdict, VERDICT), COLOURS.get(fact.verdict, "bold green"))
    rule, columns = clean(fact.rule), look.width - VERDICT - 1
    room = columns - width(rule) - 2
    beside = room >= LEAST
    for index, line in enumerate(wrapped(fact.about or fact.rule, room if beside else columns)):
        begin = " " * (VERDICT + 1) if index else f"{verdict} "
        end = " " * (columns - width(line) - width(rule)) + look.paint(rule, "dim") if beside and not index else ""
        yield begin + look.paint(line, "bold") + end
    if not beside:
        yield " " * (VERDICT + 1) + look.paint(shortened(rule, columns), "dim")


def _entry(entry: Entry, who: str, indent: int, column: int, columns: int) -> Iterator[str]:
    """A statement: how it stands, the figure, and who says so, below where the line has no room."""
    from claimcheck.terminal import clean, padded, shortened
    from claimcheck.wording import as_written

    sign = " " * MARGIN + padded(_sign(entry), indent - MARGIN)
    text, room = clean(as_written(entry.claim.figure)), columns - indent - column
    if room >= LEAST:
        yield f"{sign}{padded(shortened(text, column - 2), column)}{shortened(who, room)}"
    else:
        yield f"{sign}{shortened(text, columns - indent)}"
        yield " " * indent + shortened(who, columns - indent)


def _sign(entry: Entry) -> str:
    """The sign of a standing, with the side of the statement or those that it fits."""
    from claimcheck.ledger import STANDINGS

    return " ".join(filter(None, (STANDINGS[entry.standing][0], entry.letters)))


def _tellers(claims: Sequence[Claim], room: int) -> list[str]:
    """Who says each of some claims, in the fullest form for which all have room; shorter where one alone has none."""
    from claimcheck.terminal import width

    told = [_forms(claim) for claim in claims]
    fitting = (at for at in range(len(FORMS)) if all(width(forms[at]) <= room for forms in told))
    fullest = next(fitting, len(FORMS) - 1)
    return [next((text for text in forms[fullest:] if width(text) <= room), forms[-1]) for forms in told]


def _forms(claim: Claim) -> list[str]:
    """Who says so, the fullest form first, as `FORMS` lists them; then the file name alone."""
    from claimcheck.terminal import clean

    document, where = claim.document, _where(claim)
    name = clean(document.name)
    parts = {
        "place": f"{name}{where}",
        "file": f"{name.rsplit('/', 1)[-1]}{where}",
        "source": clean(document.source or ""),
        "day": document.date.isoformat() if document.date else "",
    }
    return [" · ".join(parts[key] for key in form if parts[key]) for form in (*FORMS, ("file",))]


def _where(claim: Claim) -> str:
    """The place as it follows the name of the document: ``:12`` for a line of a file, else ``, page 3``."""
    document, start = claim.document, claim.figure.start
    line = document.file_line(start)
    return f", {document.place(start)}" if line is None else f":{line}"
