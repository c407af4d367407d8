"""One run of the pipeline, as the commands `report` and `facts` need it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from attrs import define, evolve

from claimcheck.cli._shape.loading import Sources, named, rules, settings, without_accepted
from claimcheck.cli._shape.progress import Progress

if TYPE_CHECKING:
    from claimcheck.config import Settings
    from claimcheck.model import Report


@define(frozen=True, eq=False, repr=False)
class Outcome:
    """What a run gave.

    Attributes:
        report: What was found.
        settings: The settings it ran with.
        sound: Whether every named path and every rule could be read.
    """

    report: Report
    settings: Settings
    sound: bool


def checked(arguments: Namespace) -> Outcome:
    """Reads the documents and rules that the command line names, and compares the documents.

    Raises:
        ClaimcheckError: The job cannot be done.
    """
    import datetime

    chosen = settings(arguments)
    with Progress(quiet=arguments.quiet, verbose=arguments.verbose) as progress:
        sources = Sources(arguments.paths, chosen, progress)
        progress.stage("reading the rules")
        rule_set = rules(chosen)
        select = named("select", chosen["select"], rule_set)
        ignore = named("ignore", chosen["ignore"], rule_set)
        progress.stage(f"comparing {len(sources.documents):,} documents")
        from claimcheck.pipeline import check

        report = check(
            sources.documents,
            rules=rule_set,
            select=select,
            ignore=ignore,
            near=chosen["near"],
            jobs=chosen["jobs"] or 1,
        )
    report = evolve(report, problems=(*sources.problems, *report.problems))
    report = without_accepted(report, chosen, datetime.date.today())
    return Outcome(report, chosen, sources.complete and not rule_set.faults)
