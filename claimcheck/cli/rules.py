"""`claimcheck rules`: what rules there are, what one of them says, whether they do what their examples say."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from claimcheck.cli._shape.arguments import Parser, add_form, add_general
from claimcheck.cli._shape.exits import FOUND, OK, REFUSED

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.proof import Proof
    from claimcheck.ruleset import Rule, RuleSet

EPILOG = """\
examples:
  claimcheck rules list
  claimcheck rules show who-donation
  claimcheck rules test my-rules/ -k revenue
"""


def add_parser(commands: Commands) -> None:
    """Adds the command with its own commands."""
    about = "Lists rules, shows what one of them says, runs their examples, and writes new ones."
    parser = commands.add_parser("rules", help="list, show, test and write rules", description=about, epilog=EPILOG)
    below = parser.add_subparsers(title="commands", metavar="COMMAND", dest="action", parser_class=Parser)
    _add_list(below)
    _add_show(below)
    _add_test(below)
    _add_new(below)
    _add_schema(below)
    parser.set_defaults(run=lambda arguments: _no_action(parser))


def _no_action(parser: Parser) -> int:
    import sys

    parser.print_help(sys.stderr)
    return REFUSED


def _add_list(commands: Commands) -> None:
    parser = commands.add_parser("list", help="every rule with its title", description="Lists every rule.")
    _add_places(parser)
    parser.add_argument("-k", metavar="WORD", default="", help="only rules in whose id, title or tags the word stands")
    parser.set_defaults(run=list_rules)


def _add_show(commands: Commands) -> None:
    about = "Shows one rule: what it says, why, its words in each language, its examples."
    parser = commands.add_parser("show", help="one rule in full", description=about)
    parser.add_argument("id", metavar="ID", help="the rule")
    _add_places(parser)
    parser.set_defaults(run=show)


def _add_test(commands: Commands) -> None:
    about = (
        "Runs the examples of rules, alters the numbers of pass examples, and tells which lines of words do nothing.\n"
        "Exit code 0: all is as the examples say; 1: it is not; 2: a rule file has faults, or there is no example."
    )
    parser = commands.add_parser("test", help="run the examples of rules", description=about)
    parser.add_argument("path", nargs="*", metavar="PATH", help="rule files or folders; without any, all rules")
    parser.add_argument(
        "-k", metavar="WORD", default="", help="only rules and examples in whose id, tags or titles the word stands"
    )
    _add_places(parser)
    parser.set_defaults(run=test)


def _add_new(commands: Commands) -> None:
    from claimcheck.cli._shape.newrule import add_arguments

    about = (
        "Writes a new rule with examples that it passes: from the options below, from answers on a terminal, "
        "or from a conflict of the documents that are named."
    )
    parser = commands.add_parser("new", help="write a new rule", description=about)
    add_arguments(parser)
    add_general(parser)
    parser.set_defaults(run=new)


def _add_schema(commands: Commands) -> None:
    about = "Prints the JSON Schema of a rule, for editors that help with writing."
    parser = commands.add_parser("schema", help="the JSON Schema of a rule", description=about)
    parser.set_defaults(run=schema)


def new(arguments: Namespace) -> int:
    """Writes a new rule."""
    from claimcheck.cli._shape.newrule import write_rule

    return write_rule(arguments)


def schema(arguments: Namespace) -> int:
    """Prints the JSON Schema of rules."""
    import json

    from claimcheck.cli._shape.streams import write
    from claimcheck.ruleset import json_schema

    write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n", data=True)
    return OK


def _add_places(parser: Parser) -> None:
    parser.add_argument(
        "--rules", action="append", metavar="PATH", help="rule files or folders, besides the shipped rules"
    )
    add_form(parser)
    add_general(parser)


def _loaded(arguments: Namespace) -> RuleSet:
    """The shipped rules and those that are named or configured; faults are told on standard error."""
    from claimcheck.cli._shape.loading import rules, settings

    return rules(settings(arguments))


def _told(lines: Any, arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import write

    if arguments.form == "json":
        import json

        write(json.dumps(lines, ensure_ascii=False, indent=2) + "\n", data=True)
    else:
        write("".join(f"{line}\n" for line in lines))


def list_rules(arguments: Namespace) -> int:
    """Lists the rules; 2 where a rule file has faults."""
    from claimcheck import manual
    from claimcheck.cli._shape.streams import look

    loaded = _loaded(arguments)
    found = [rule for rule in loaded.rules if _bears(rule, arguments.k)]
    rows: Any = [manual.summary(rule) for rule in found] if arguments.form == "json" else None
    table = manual.table(found, look(quiet=arguments.quiet), loaded.packs)
    _told(table if rows is None else rows, arguments)
    return REFUSED if loaded.faults else OK


def _bears(rule: Rule, word: str) -> bool:
    return word.casefold() in " ".join((rule.id, rule.title, rule.pack, *rule.tags)).casefold()


def show(arguments: Namespace) -> int:
    """Shows one rule.

    Raises:
        UsageError: There is no such rule.
    """
    from claimcheck import manual
    from claimcheck.cli._shape.loading import rule_of
    from claimcheck.cli._shape.streams import look

    loaded = _loaded(arguments)
    rule = rule_of(loaded, arguments.id)
    page: Any = manual.details(rule) if arguments.form == "json" else manual.page(rule, look(verbose=arguments.verbose))
    _told(page, arguments)
    return REFUSED if loaded.faults else OK


def test(arguments: Namespace) -> int:
    """Runs the examples of rules.

    Raises:
        UsageError: There is no example to run, and no fault that tells why.
    """
    from claimcheck.errors import UsageError
    from claimcheck.proof import prove

    loaded = _tested(arguments)
    proofs = []
    for proof in prove(loaded.rules, arguments.k, loaded.packs):
        proofs.append(proof)
        if arguments.form == "text":
            _tell_proof(proof, arguments)
    if not proofs and loaded.faults:
        return REFUSED
    if not proofs:
        word = f" with {arguments.k!r} in it" if arguments.k else ""
        raise UsageError(f"there is no example{word} to run, and nothing is proved")
    if arguments.form == "json":
        from claimcheck.proof.report import as_row

        _told([as_row(proof) for proof in proofs], arguments)
    else:
        _tell_counts(proofs, arguments)
    if loaded.faults:
        return REFUSED
    return OK if all(proof.passed for proof in proofs) else FOUND


def _tested(arguments: Namespace) -> RuleSet:
    """The rules to test: those of the paths given, else all; ids that shipped rules have are faults, as in a report."""
    if not arguments.path:
        return _loaded(arguments)
    from attrs import evolve

    from claimcheck.cli._shape.loading import clashes, rules_in

    loaded = rules_in(arguments.path)
    return evolve(loaded, faults=(*loaded.faults, *clashes(arguments.path, loaded.faults)))


def _tell_proof(proof: Proof, arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import look
    from claimcheck.proof.report import lines

    _told(lines(proof, look(verbose=arguments.verbose, quiet=arguments.quiet)), arguments)


def _tell_counts(proofs: list[Proof], arguments: Namespace) -> None:
    from claimcheck.cli._shape.streams import look
    from claimcheck.proof.report import counts

    _told(counts(proofs, look()), arguments)
