"""`claimcheck figures`: every figure in the documents, and what it was read as."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import USAGE, add_documents, add_general

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.cli._shape.progress import Progress
    from claimcheck.model import Document, Figure, Skipped
    from claimcheck.terminal import Look

PLACE, WIDEST_PLACE = 8, 24
"""Columns for the place of a figure: at least, and at most."""
TEXT = 33
"""Columns for the figure as written where its place is no wider than usual."""
KINDS = ("number", "ordinal", "percent", "money", "count", "quantity", "date", "duration")


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Lists every figure that is found, where it stands and what it was read as."
    parser = commands.add_parser(
        "figures", usage=USAGE.format("figures"), help="every figure, and what it was read as", description=about
    )
    add_documents(parser)
    output = parser.add_argument_group("output")
    output.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
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

    chosen = settings(_without_format(arguments))
    with Progress(quiet=arguments.quiet, verbose=arguments.verbose) as progress:
        sources = Sources(arguments.paths, chosen, progress)
        progress.stage("finding figures", len(sources.documents))
        found = list(_found(sources.documents, arguments, progress, chosen["jobs"] or 1))
    _write(found, arguments)
    for problem in () if arguments.quiet else sources.problems:
        from claimcheck.cli._shape.streams import tell

        tell(f"{problem.source}: {problem.reason}")
    return 0 if sources.complete else 2


def _without_format(arguments: Namespace) -> Namespace:
    """The arguments without the format, which has another meaning in the configuration."""
    return Namespace(**{name: value for name, value in vars(arguments).items() if name != "format"})


Found = tuple["Document", tuple["Figure", ...], tuple["Skipped", ...]]


def _found(documents: Sequence[Document], arguments: Namespace, progress: Progress, jobs: int) -> Iterator[Found]:
    from claimcheck.pipeline import each, figures_of

    for document, (figures, skipped) in zip(documents, each(documents, figures_of, jobs)):
        if arguments.kind:
            figures = tuple(figure for figure in figures if figure.kind in arguments.kind)
        yield document, figures, skipped if arguments.skipped else ()
        progress.step()


def _write(found: list[Found], arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import look, save, write

    if arguments.format == "json":
        text = _as_json(found, explain=arguments.explain)
    else:
        layout = look(verbose=arguments.verbose, quiet=arguments.quiet)
        text = "\n".join(as_text(found, layout, explain=arguments.explain)) + "\n"
    if arguments.output:
        save(text, arguments.output)
    else:
        write(text)


def _as_json(found: list[Found], *, explain: bool) -> str:
    from claimcheck.reports._shape import dumps, listing

    figures = [figure for _, each, _ in found for figure in each]
    skipped = [number for _, _, each in found for number in each]
    return dumps(listing([document for document, _, _ in found], figures, skipped, explain=explain), indent=2) + "\n"


def as_text(found: Sequence[Found], look: Look, *, explain: bool) -> Iterator[str]:
    """The figures document by document, and how many there are."""
    from claimcheck.terminal import clean, width
    from claimcheck.wording import counted, credit

    for document, figures, skipped in found:
        about = credit(document)
        yield look.paint(clean(document.name or "text"), "bold") + (
            look.paint(f"  {clean(about)}", "dim") if about else ""
        )
        starts = [figure.start for figure in figures] + [number.start for number in skipped]
        column = max((width(_place(document, start)) for start in starts), default=0)
        column = min(max(column, PLACE), WIDEST_PLACE)
        for figure in figures:
            yield _row(figure, column, look)
            if explain:
                yield " " * (column + 2) + look.paint(" > ".join(clean(step) for step in figure.trace), "dim")
        for number in skipped:
            yield _skipped_row(number, column, look)
        yield ""
    if not look.quiet:
        parts = [counted(len(found), "document"), counted(sum(len(figures) for _, figures, _ in found), "figure")]
        passed = sum(len(skipped) for _, _, skipped in found)
        yield look.paint(" · ".join([*parts, counted(passed, "number") + " passed over"] if passed else parts), "bold")


def _row(figure: Figure, column: int, look: Look) -> str:
    from claimcheck.terminal import clean, shortened
    from claimcheck.wording import reading

    begin = _begin(figure.document, figure.start, figure.end, column)
    return shortened(f"{begin}{figure.kind:9} {clean(reading(figure))}", look.width)


def _skipped_row(number: Skipped, column: int, look: Look) -> str:
    from claimcheck.terminal import clean, shortened

    begin = _begin(number.document, number.start, number.end, column)
    return look.paint(shortened(f"{begin}passed over: {clean(number.reason)}", look.width), "dim")


def _begin(document: Document, start: int, end: int, column: int) -> str:
    """The place, right-aligned, and the figure as written."""
    from claimcheck.terminal import clean, padded, shortened, width

    place = shortened(_place(document, start), column)
    room = TEXT - (column - PLACE) // 2
    text = padded(shortened(clean(document.text[start:end]), room - 1), room)
    return " " * (column - width(place)) + f"{place}  {text}"


def _place(document: Document, start: int) -> str:
    """Line and column of the file, or the place where the format has none, such as a page or cell."""
    from claimcheck.terminal import clean

    if document.places:
        return clean(document.place(start))
    line, column = document.position(start)
    return f"{line}:{column}"
