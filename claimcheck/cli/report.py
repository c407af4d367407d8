"""`claimcheck report`: where documents contradict each other."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import BASELINE_HELP, USAGE, Parser, add_documents, add_general, add_rules
from claimcheck.cli._shape.exits import FOUND, OK, REFUSED

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.cli._shape.checking import Outcome

EPILOG = """\
formats: text, json, jsonl, sarif, junit, github, markdown, csv, html

examples:
  claimcheck report seeds/ --format text --format html=report.html
  claimcheck report a.txt b.docx --fail-on warning
  claimcheck report texts/ --rules my-rules/ --select 'who-*,same-fact'
"""
FAILING = {"error": 1, "warning": 2, "info": 3, "never": 0}
"""How many severities, from the worst, make the exit code 1."""


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Reports where documents contradict each other in their figures."
    parser = commands.add_parser(
        "report",
        usage=USAGE.format("report"),
        help="where documents contradict each other",
        description=about,
        epilog=EPILOG,
    )
    add_documents(parser)
    add_rules(parser)
    add_output(parser)
    add_general(parser)
    parser.set_defaults(run=run)


def add_output(parser: Parser) -> None:
    """What is told, where, and what the exit code says."""
    output = parser.add_argument_group("output")
    output.add_argument(
        "--format", action="append", metavar="NAME[=FILE]", help="format of the report; may be given again"
    )
    output.add_argument(
        "-o", "--output", metavar="FILE", help="write the report to a file; its suffix tells the format"
    )
    output.add_argument(
        "--fail-on",
        choices=tuple(FAILING),
        metavar="SEVERITY",
        help="exit with 1 for conflicts this bad or worse: error (default), warning, info, never",
    )
    output.add_argument("--baseline", metavar="FILE", help=BASELINE_HELP)
    output.add_argument(
        "--near", action="store_true", default=None, help="also tell what was looked at and not compared"
    )
    output.add_argument("--watch", action="store_true", help="report again whenever a document or rule changes")


def run(arguments: Namespace) -> int:
    """Reports once, or again and again with `--watch`."""
    if arguments.watch:
        from claimcheck.cli._shape.watching import watch

        return watch(arguments, report_once)
    return report_once(arguments)


def report_once(arguments: Namespace) -> int:
    """Reads, compares, writes the reports, and gives the exit code."""
    from claimcheck.cli._shape.checking import checked
    from claimcheck.cli._shape.loading import settings
    from claimcheck.cli._shape.output import deliver, targets

    places = targets(settings(arguments)["format"], arguments.output)
    outcome = checked(arguments)
    deliver(outcome.report, places, verbose=arguments.verbose, quiet=arguments.quiet)
    if any(place.format == "github" for place in places):
        from claimcheck.cli._shape.output import add_job_summary

        add_job_summary(outcome.report)
    return exit_code(outcome)


def exit_code(outcome: Outcome) -> int:
    """2 where a path or rule could not be read, 1 where a conflict is bad enough, else 0."""
    if not outcome.sound:
        return REFUSED
    worst = ("error", "warning", "info")[: FAILING[outcome.settings["fail-on"]]]
    return FOUND if any(conflict.severity in worst for conflict in outcome.report.conflicts) else OK
