"""`claimcheck figures`: every figure in the documents, and what it was read as."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import KINDS, USAGE, add_documents, add_form, add_general
from claimcheck.cli._shape.exits import OK, REFUSED

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.cli._shape.progress import Progress
    from claimcheck.model import Document, Figure, Skipped
    from claimcheck.terminal import Look

EPILOG = """\
examples:
  claimcheck figures seeds/ --kind money --explain
  claimcheck figures seeds/ --skipped
"""
PLACE, WIDEST_PLACE = 8, 24
"""Columns for the place of a figure: at least, and at most."""
TEXT = 33
"""Columns for the figure as written where its place is no wider than usual."""


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Lists every figure that is found, where it stands and what it was read as."
    parser = commands.add_parser(
        "figures",
        usage=USAGE.format("figures"),
        help="every figure, and what it was read as",
        description=about,
        epilog=EPILOG,
    )
    add_documents(parser)
    output = parser.add_argument_group("output")
    add_form(output)
    output.add_argument("-o", "--output", metavar="FILE", help="write the list to a file")
    output.add_argument(
        "--kind", choices=KINDS, action="append", metavar="KIND", help=f"only this kind: {', '.join(KINDS)}"
    )
    output.add_argument("--explain", action="store_true", help="tell how each figure was read")
    output.add_argument("--skipped", action="store_true", help="also list the numbers that were passed over, and why")
    add_general(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Reads the documents and lists their figures."""
    from claimcheck.cli._shape.loading import Sources, settings
    from claimcheck.cli._shape.progress import Progress

    chosen = settings(arguments)
    with Progress(quiet=arguments.quiet, verbose=arguments.verbose) as progress:
        sources = Sources(arguments.paths, chosen, progress)
        progress.stage("finding figures", len(sources.documents))
        found = list(_found(sources.documents, arguments, progress, chosen["jobs"] or 1))
    _write(found, arguments)
    for problem in () if arguments.quiet else sources.problems:
        from claimcheck.cli._shape.streams import tell

        tell(f"{problem.source}: {problem.reason}")
    return OK if sources.complete else REFUSED


Found = tuple["Document", tuple["Figure", ...], tuple["Skipped", ...]]


def _found(documents: Sequence[Document], arguments: Namespace, progress: Progress, jobs: int) -> Iterator[Found]:
    from claimcheck.pipeline import each, figures_of

    for document, (figures, skipped) in zip(documents, each(documents, figures_of, jobs), strict=True):
        if arguments.kind:
            figures = tuple(figure for figure in figures if figure.kind in arguments.kind)
        yield document, figures, skipped if arguments.skipped else ()
        progress.step()


def _write(found: list[Found], arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import look, put

    if arguments.form == "json":
        text = _as_json(found, explain=arguments.explain)
    else:
        layout = look(verbose=arguments.verbose, quiet=arguments.quiet)
        text = "\n".join(as_text(found, layout, explain=arguments.explain)) + "\n"
    put(text, arguments.output, data=arguments.form == "json")


def _as_json(found: list[Found], *, explain: bool) -> str:
    from claimcheck.reports._shape import dumps, listing

    figures = [figure for _, each, _ in found for figure in each]
    skipped = [number for _, _, each in found for number in each]
    return dumps(listing([document for document, _, _ in found], figures, skipped, explain=explain), indent=2) + "\n"


def as_text(found: Sequence[Found], look: Look, *, explain: bool) -> Iterator[str]:
    """The figures document by document, and how many there are."""
    for each in found:
        yield from _document(*each, look, explain=explain)
        yield ""
    if not look.quiet:
        yield from _counts(found, look)


def _document(
    document: Document, figures: Sequence[Figure], skipped: Sequence[Skipped], look: Look, *, explain: bool
) -> Iterator[str]:
    from claimcheck.terminal import clean, wrapped
    from claimcheck.wording import credit, reading

    about = clean(credit(document))
    name = look.paint(clean(document.name or "text"), "bold")
    yield name + (look.paint(f"  {about}", "dim") if about else "")
    column = _column(document, [*figures, *skipped])
    for figure in figures:
        told = f"{figure.kind:9} {clean(reading(figure))}"
        yield from _row(document, (figure.start, figure.end), told, column, look)
        steps = wrapped(" > ".join(figure.trace), look.width - column - 2) if explain else ()
        yield from (" " * (column + 2) + look.paint(line, "dim") for line in steps)
    for number in skipped:
        row = _row(document, (number.start, number.end), f"passed over: {clean(number.reason)}", column, look)
        yield from (look.paint(line, "dim") for line in row)


def _column(document: Document, listed: Sequence[Figure | Skipped]) -> int:
    """How many columns the places take."""
    from claimcheck.terminal import width

    widest = max((width(_place(document, each.start)) for each in listed), default=0)
    return min(max(widest, PLACE), WIDEST_PLACE)


def _counts(found: Sequence[Found], look: Look) -> Iterator[str]:
    from claimcheck.terminal import dotted
    from claimcheck.wording import counted

    parts = [counted(len(found), "document"), counted(sum(len(figures) for _, figures, _ in found), "figure")]
    passed = sum(len(skipped) for _, _, skipped in found)
    if passed:
        parts.append(counted(passed, "number") + " passed over")
    yield from (look.paint(line, "bold") for line in dotted(parts, look.width))


def _row(document: Document, span: tuple[int, int], told: str, column: int, look: Look) -> Iterator[str]:
    """The place, right-aligned, the figure as written, and what is told of it: below, where the line has no room."""
    from claimcheck.terminal import clean, padded, shortened, width, wrapped

    place = _place(document, span[0])
    place = place if width(place) <= column else "…" + place[width(place) - column + 1 :].lstrip()
    room = min(TEXT - (column - PLACE) // 2, look.width - column - 2)
    text = shortened(clean(document.text[slice(*span)]), room - 1)
    begin = " " * (column - width(place)) + f"{place}  "
    left = look.width - column - 2 - width(told)
    if width(text) < left:
        yield f"{begin}{padded(text, min(room, left))}{told}"
        return
    yield begin + text
    yield from (" " * (column + 2) + part for part in wrapped(told, look.width - column - 2))


def _place(document: Document, start: int) -> str:
    """Line and column of the file, or the place where the format has none, such as a page or cell."""
    from claimcheck.terminal import clean

    if document.places:
        return clean(document.place(start))
    line, column = document.position(start)
    return f"{line}:{column}"
