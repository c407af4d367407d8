"""The command line: `claimcheck COMMAND …`. A command is a file of this folder, found by its name.

A command file has one function, `add_parser(commands)`, which adds its parser and sets `run=` to a function that takes
the parsed arguments and returns the exit code. Only the file of the command that is called gets imported.

Exit codes: 0 nothing found at or above `--fail-on`, 1 conflicts, 2 the job could not be done, 3 a fault of claimcheck,
130 interrupted.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from argparse import SUPPRESS, Namespace
from collections.abc import Sequence

from claimcheck.cli._shape.arguments import Parser
from claimcheck.cli._shape.exits import BROKEN, INTERRUPTED, OK, REFUSED
from claimcheck.cli._shape.streams import detach_stdout, make_safe, tell, write
from claimcheck.errors import ClaimcheckError

ORDER = ("report", "figures", "facts", "rules", "explain", "accept", "config", "completion")
"""The order of commands in the help; others follow."""

LOOK_ROUND = 400_000
"""After how many new records the interpreter looks for unused ones; most that a run makes live until its end."""

DESCRIPTION = "Finds figures in documents, and where documents contradict each other in them."
EPILOG = """\
exit codes: 0 nothing found at or above --fail-on, 1 conflicts, 2 the job
could not be done, 3 a fault of claimcheck itself, 130 interrupted

examples:
  claimcheck report seeds/     where the documents of a folder disagree
  claimcheck COMMAND --help    the options of a command
"""


def commands() -> tuple[str, ...]:
    """Names of all commands."""
    found = {name.partition(".")[0] for name in os.listdir(__path__[0]) if not name.startswith(("_", "."))}
    return (*(name for name in ORDER if name in found), *sorted(found - set(ORDER)))


def parser(*names: str) -> Parser:
    """The parser of the given commands, or of all of them; only their files are imported."""
    top = Parser(prog="claimcheck", description=DESCRIPTION, epilog=EPILOG)
    top.add_argument("--version", action="store_true", help="show the version and stop")
    top.add_argument("--traceback", action="store_true", help=SUPPRESS)
    subparsers = top.add_subparsers(title="commands", metavar="COMMAND", dest="command", parser_class=Parser)
    for name in names or commands():
        importlib.import_module(f"claimcheck.cli.{name}").add_parser(subparsers)
    return top


def main() -> int:
    """Runs the command line of the process. What lives until the end is left to the operating system: to look it
    through for unused records first takes longer than a small report."""
    gc.set_threshold(LOOK_ROUND, *gc.get_threshold()[1:])
    code = run()
    gc.freeze()
    return code


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; whatever goes wrong is told in a line on standard error.

    Args:
        arguments: The words after the name of the program; those of the process where None.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    make_safe()
    try:
        return _guarded(words)
    except KeyboardInterrupt:
        tell("interrupted")
        return INTERRUPTED


def _guarded(words: list[str]) -> int:
    try:
        code = _command(words)
        sys.stdout.flush()
        return code
    except SystemExit as stop:
        if isinstance(stop.code, int):
            return stop.code
        return REFUSED if stop.code else OK
    except BrokenPipeError:
        detach_stdout()
        return OK
    except ClaimcheckError as error:
        tell(str(error))
        return REFUSED
    except Exception as error:
        return _broken(error, in_full="--traceback" in words)


def _command(words: list[str]) -> int:
    known = commands()
    named = next((word for word in words if not word.startswith("-")), "")
    top = parser(named) if named in known else parser()
    given = parsed(top, words)
    if given.version:
        from claimcheck import __version__

        write(f"claimcheck {__version__}\n")
        return OK
    if given.command is None:
        top.print_help(sys.stderr)
        return REFUSED
    code: int = given.run(given)
    return code


def parsed(top: Parser, words: list[str]) -> Namespace:
    """The arguments; paths may also follow options (``report a.txt --near b.txt``), which argparse alone refuses."""
    given, left = top.parse_known_args(words)
    options = [word for word in left if word.startswith("-") and word != "-"]
    if options or (left and not hasattr(given, "paths")):
        top.below(given.command).error("unrecognized arguments: " + " ".join(options[:1] or left))
    if left:
        given.paths = [*given.paths, *left]
    return given


def _broken(error: Exception, *, in_full: bool) -> int:
    if in_full:
        import traceback

        sys.stderr.write(traceback.format_exc())
    kind = type(error).__name__
    hint = "" if in_full else "; run it again with --traceback to see where"
    tell(f"this is a fault of claimcheck, not of your documents: {kind}: {error}{hint}")
    return BROKEN
