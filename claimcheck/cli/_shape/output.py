"""Where each report goes, and in which format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import define

from claimcheck.cli._shape.arguments import did_you_mean
from claimcheck.cli._shape.streams import look, save, tell, write
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model import Report


@define(frozen=True, eq=False, repr=False)
class Target:
    """A format, and the file it is written to; None for standard output."""

    format: str
    path: str | None = None


def targets(wanted: Sequence[str], output: str | None) -> tuple[Target, ...]:
    """What is to be written where.

    Args:
        wanted: Formats, each perhaps with a file: ``html=report.html``.
        output: The file for the one format that names none.

    Raises:
        UsageError: A format is unknown, or several would be written to one place.
    """
    from claimcheck.reports import of_suffix

    output = None if output == "-" else output
    if not wanted:
        return (Target((of_suffix(output) if output else None) or "text", output),)
    found = [_target(text) for text in wanted]
    if output and all(target.path for target in found):
        raise UsageError(f"-o {output}: every format names its own file already")
    placed = [target if target.path else Target(target.format, output) for target in found]
    _all_apart(placed)
    return tuple(placed)


def _target(text: str) -> Target:
    from claimcheck.reports import formats, load

    name, _, path = text.partition("=")
    try:
        load(name)
    except UsageError as error:
        raise UsageError(f"--format: {error}{did_you_mean(name, formats())}") from None
    return Target(name, path if path not in ("", "-") else None)


def _all_apart(found: Iterable[Target]) -> None:
    places: dict[str | None, str] = {}
    for target in found:
        if target.path in places:
            where = target.path or "standard output"
            pair = f"{places[target.path]} and {target.format}"
            raise UsageError(f"{pair} would both be written to {where}; give one a file: --format {target.format}=FILE")
        places[target.path] = target.format


def deliver(report: Report, found: Sequence[Target], *, verbose: bool, quiet: bool) -> None:
    """Writes a report in every format to its place.

    Raises:
        UsageError: A file cannot be written.
    """
    from claimcheck.reports import render
    from claimcheck.terminal import Look
    from claimcheck.wording import conflicts

    for target in found:
        if target.path is None:
            text = render(report, target.format, look(verbose=verbose, quiet=quiet))
            write(text, data=target.format != "text")
            continue
        save(render(report, target.format, Look(verbose=verbose, quiet=quiet)), target.path)
        if not quiet:
            tell(f"{conflicts(report)}, written to {target.path}")


def add_job_summary(report: Report) -> None:
    """Appends the report to the summary page of a job, where the environment names one (GITHUB_STEP_SUMMARY)."""
    import os

    from claimcheck.reports import render

    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(render(report, "markdown"))
    except OSError as error:
        tell(f"{path}: the job summary cannot be written: {error.strerror or error}")
