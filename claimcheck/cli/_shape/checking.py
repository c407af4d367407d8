"""One run of the pipeline, as the commands `report` and `facts` need it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, evolve

from claimcheck.cli._shape.loading import Sources, rules, settings, without_accepted
from claimcheck.cli._shape.progress import Progress
from claimcheck.errors import UsageError
from claimcheck.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.config import Settings
    from claimcheck.model import Conflict, Problem, Report
    from claimcheck.ruleset import Rule, RuleSet


@define(frozen=True, eq=False, repr=False)
class Outcome:
    """What a run gave.

    Attributes:
        report: What was found.
        rules: The rules that were used.
        settings: The settings it ran with.
        sound: Whether every named path and every rule could be read.
    """

    report: Report
    rules: Sequence[Rule]
    settings: Settings
    sound: bool

    def conflict(self, digits: str, *, hint: str = "") -> Conflict:
        """The conflict whose fingerprint begins with some digits.

        Raises:
            UsageError: There is none, or several; `hint` is said too.
        """
        conflicts = self.report.conflicts
        found = [each for each in conflicts if each.fingerprint.startswith(digits)]
        if len(found) != 1:
            known = ", ".join(each.fingerprint for each in conflicts) or "none"
            many = counted(len(found), "conflict") if found else "no conflict"
            raise UsageError(f"{many} {digits!r}; the report has {known}{hint}")
        return found[0]


def checked(arguments: Namespace, *, accepted: bool = False) -> Outcome:
    """Reads the documents and rules that the command line names, and compares the documents.

    Args:
        arguments: The command line.
        accepted: Whether the conflicts stay that the file of accepted ones lets stand.

    Raises:
        ClaimcheckError: The job cannot be done.
    """
    import datetime

    chosen = settings(arguments)
    with Progress(quiet=arguments.quiet, verbose=arguments.verbose) as progress:
        sources = Sources(arguments.paths, chosen, progress)
        progress.stage("reading the rules")
        rule_set = rules(chosen)
        used = _used(rule_set, chosen["select"], chosen["ignore"])
        progress.stage(f"comparing {counted(len(sources.documents), 'document')}")
        from claimcheck.pipeline import check

        report = check(sources.documents, rules=used, near=chosen["near"], jobs=chosen["jobs"] or 1)
    idle = report.idle if arguments.verbose else tuple(_asked_for(report.idle, used, chosen["select"]))
    report = evolve(report, idle=idle, problems=(*sources.problems, *report.problems, *_deprecated(used)))
    if not accepted:
        report = without_accepted(report, chosen, datetime.date.today())
    return Outcome(report, used, chosen, sources.complete and not rule_set.faults)


def _used(rule_set: RuleSet, select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """The rules that the command line leaves.

    Raises:
        UsageError: It leaves none.
    """
    from claimcheck.ruleset import chosen

    used = chosen(rule_set, select, ignore)
    if not used:
        raise UsageError("--ignore leaves no rule to compare by" if ignore else "there is no rule to compare by")
    return used


def _asked_for(idle: Iterable[str], rules: Iterable[Rule], select: Sequence[str]) -> Iterator[str]:
    """Of the rules that found nothing to compare those that somebody chose or brought: others are no news."""
    from claimcheck.ruleset import default_places

    places = default_places()
    own = {rule.id for rule in rules if not any(Path(rule.path).is_relative_to(place) for place in places)}
    yield from (rule for rule in idle if select or rule in own)


def _deprecated(rules: Iterable[Rule]) -> Iterator[Problem]:
    """A note on each deprecated rule of a run, with what to use instead."""
    from claimcheck.model import Problem

    for rule in rules:
        if rule.status == "deprecated":
            instead = f"use {rule.replaced_by} instead" if rule.replaced_by else rule.why
            yield Problem(f"{rule.path}:{rule.line}", f"{rule.id} is deprecated: {instead}", "note")
