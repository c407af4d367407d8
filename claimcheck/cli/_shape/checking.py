"""One run of the pipeline, as the commands `report` and `facts` need it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, evolve

from claimcheck.cli._shape.loading import Sources, named, rules, settings, without_accepted
from claimcheck.cli._shape.progress import Progress
from claimcheck.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.config import Settings
    from claimcheck.model import Problem, Report
    from claimcheck.ruleset import Rule


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
        progress.stage(f"comparing {counted(len(sources.documents), 'document')}")
        from claimcheck.pipeline import check

        report = check(
            sources.documents,
            rules=rule_set,
            select=select,
            ignore=ignore,
            near=chosen["near"],
            jobs=chosen["jobs"] or 1,
        )
    deprecated = tuple(_deprecated(rule_set.rules, select, ignore))
    idle = report.idle if arguments.verbose else tuple(_asked_for(report.idle, rule_set.rules, select))
    report = evolve(report, idle=idle, problems=(*sources.problems, *report.problems, *deprecated))
    report = without_accepted(report, chosen, datetime.date.today())
    return Outcome(report, chosen, sources.complete and not rule_set.faults)


def _asked_for(idle: Iterable[str], rules: Iterable[Rule], select: Sequence[str]) -> Iterator[str]:
    """Of the rules that found nothing to compare those that somebody chose or brought: others are no news."""
    from claimcheck.ruleset import default_places

    places = default_places()
    own = {rule.id for rule in rules if not any(Path(rule.path).is_relative_to(place) for place in places)}
    yield from (rule for rule in idle if select or rule in own)


def _deprecated(rules: Iterable[Rule], select: Sequence[str], ignore: Sequence[str]) -> Iterator[Problem]:
    """A note on each deprecated rule of a run, with what to use instead."""
    from claimcheck.model import Problem

    for rule in rules:
        used = not select or {rule.id, rule.pack} & set(select)
        if rule.status == "deprecated" and used and not {rule.id, rule.pack} & set(ignore):
            instead = f"use {rule.replaced_by} instead" if rule.replaced_by else rule.why
            yield Problem(f"{rule.path}:{rule.line}", f"{rule.id} is deprecated: {instead}", "note")
