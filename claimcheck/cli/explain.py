"""`claimcheck explain`: why a conflict was reported, or why a rule was silent."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import add_documents, add_general, add_rules

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.explain import Step
    from claimcheck.ruleset import RuleSet

EPILOG = """\
claimcheck explain 0123456789ab seeds/         why this conflict was reported
claimcheck explain who-donation --on a.txt     what the rule selects there
claimcheck explain who-donation --on a.txt:12  the same for line 12
"""


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Tells step by step why a conflict was reported, or what shut a figure out of a rule."
    parser = commands.add_parser(
        "explain", help="why a conflict was reported, or a rule silent", description=about, epilog=EPILOG
    )
    parser.add_argument("what", metavar="FINGERPRINT|RULE", help="the digits shown in a report, or the id of a rule")
    add_documents(parser)
    next(action for action in parser._actions if action.dest == "paths").nargs = "*"
    parser.add_argument("--on", metavar="FILE[:LINE]", help="the document in which the rule is looked at")
    add_rules(parser)
    add_general(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Explains a conflict, or a rule where `--on` is given.

    Raises:
        UsageError: There is no such conflict or rule, or no document to look at.
    """
    from claimcheck.errors import UsageError

    if arguments.on:
        return rule(arguments)
    if not arguments.paths:
        raise UsageError("name the documents of the report, or one document with --on")
    return conflict(arguments)


def conflict(arguments: Namespace) -> int:
    """Explains the conflict whose fingerprint begins with the given digits."""
    from claimcheck.baseline import FINGERPRINT
    from claimcheck.cli._shape.checking import checked
    from claimcheck.cli._shape.loading import rules, settings
    from claimcheck.errors import UsageError
    from claimcheck.explain import of_conflict

    outcome = checked(arguments)
    found = [each for each in outcome.report.conflicts if each.fingerprint.startswith(arguments.what)]
    if len(found) != 1:
        known = ", ".join(each.fingerprint for each in outcome.report.conflicts) or "none"
        kind = "" if FINGERPRINT.fullmatch(arguments.what) else "; for a rule, add --on FILE"
        raise UsageError(f"{len(found) or 'no'} conflict {arguments.what!r}; the report has {known}{kind}")
    used = rules(settings(arguments)).get(found[0].rule)
    assert used is not None
    _tell(of_conflict(found[0], used, outcome.report.documents), arguments)
    return 0


def rule(arguments: Namespace) -> int:
    """Explains what a rule selects in one document, and what shuts out the rest."""
    from claimcheck.cli._shape.arguments import did_you_mean
    from claimcheck.cli._shape.loading import Sources, rules, settings
    from claimcheck.cli._shape.progress import Progress
    from claimcheck.errors import UsageError
    from claimcheck.explain import of_rule

    chosen = settings(arguments)
    loaded: RuleSet = rules(chosen)
    wanted = loaded.get(arguments.what)
    if wanted is None:
        hint = did_you_mean(arguments.what, [each.id for each in loaded.rules])
        raise UsageError(f"there is no rule {arguments.what!r}{hint or '; claimcheck rules list shows them all'}")
    path, line = _place(arguments.on)
    with Progress(quiet=arguments.quiet) as progress:
        sources = Sources([path, *arguments.paths], chosen, progress)
    _tell(of_rule(wanted, sources.documents, line), arguments)
    return 0


def _place(text: str) -> tuple[str, int]:
    """A path, and the line behind it where there is one."""
    import os

    path, colon, line = text.rpartition(":")
    if colon and line.isdecimal() and not os.path.exists(text):
        return path, int(line)
    return text, 0


def _tell(steps: tuple[Step, ...], arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import look, write
    from claimcheck.terminal import wrapped

    shape = look(verbose=arguments.verbose, quiet=arguments.quiet)
    for step in steps:
        lines = [shape.paint(line, "bold") for line in wrapped(step.title, shape.width)]
        for text in step.lines:
            for number, part in enumerate(wrapped(text, shape.width - 4)):
                lines.append(("  " if not number else "    ") + part)
        write("\n".join(lines) + "\n\n")
