"""`claimcheck explain`: why a conflict was reported, or why a rule was silent."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import add_documents, add_general, add_rules
from claimcheck.cli._shape.exits import OK

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.explain import Step

EPILOG = """\
examples:
  claimcheck explain 0123456789ab seeds/         why it was reported
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
    add_documents(parser, needed=False)
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
    from claimcheck.explain import of_conflict

    outcome = checked(arguments, accepted=True)
    hint = "" if FINGERPRINT.fullmatch(arguments.what) else "; for a rule, add --on FILE"
    found = outcome.conflict(arguments.what, hint=hint)
    used = next(rule for rule in outcome.rules if rule.id == found.rule)
    _tell(of_conflict(found, used, outcome.report.documents), arguments)
    return OK


def rule(arguments: Namespace) -> int:
    """Explains what a rule selects in one document, and what shuts out the rest."""
    from claimcheck.cli._shape.loading import Sources, rule_of, rules, settings
    from claimcheck.cli._shape.progress import Progress
    from claimcheck.explain import of_rule

    chosen = settings(arguments)
    wanted = rule_of(rules(chosen), arguments.what)
    path, line = _place(arguments.on)
    with Progress(quiet=arguments.quiet) as progress:
        sources = Sources([path, *arguments.paths], chosen, progress)
    _tell(of_rule(wanted, sources.documents, line), arguments)
    return OK


def _place(text: str) -> tuple[str, int]:
    """A path, and the line behind it, 0 where there is none.

    Raises:
        UsageError: The line is 0.
    """
    import os

    from claimcheck.errors import UsageError

    path, colon, line = text.rpartition(":")
    if not colon or not line.isdecimal() or os.path.exists(text):
        return text, 0
    if not int(line):
        raise UsageError(f"--on {text}: lines count from 1")
    return path, int(line)


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
