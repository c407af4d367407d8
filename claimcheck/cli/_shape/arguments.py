"""Parsers that explain themselves, and the arguments that several commands take."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NoReturn

from claimcheck.cli._shape.streams import tell
from claimcheck.spelling import nearest

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]


USAGE = "claimcheck {} [options] PATH [PATH ...]"
KINDS = ("number", "ordinal", "percent", "money", "count", "quantity", "date", "duration")
BASELINE_HELP = "leave out the conflicts accepted in this file (claimcheck-accepted.yaml)"
SEVERITIES = ("error", "warning", "info")
"""Those of `claimcheck.model`, which the help of the commands does without: a test holds them equal."""


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help at the width of the terminal, found without the imports that argparse makes for it."""

    def __init__(self, prog: str, **options: Any) -> None:
        try:
            columns = min(os.get_terminal_size(1).columns, 100)
        except OSError:
            columns = 80
        super().__init__(prog, max_help_position=26, width=columns - 2, **options)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        """Descriptions and epilogs: lines stay lines, and those that are too long are wrapped."""
        import textwrap

        lines = (
            textwrap.wrap(line, width, initial_indent=indent, subsequent_indent=indent) for line in text.split("\n")
        )
        return "\n".join("\n".join(each) for each in lines)

    def _format_action(self, action: argparse.Action) -> str:
        """An entry of the help; the commands stand there without a line above them that says COMMAND."""
        if isinstance(action, argparse._SubParsersAction):
            return "".join(super(Layout, self)._format_action(each) for each in action._get_subactions())
        return super()._format_action(action)


class Parser(argparse.ArgumentParser):
    """A parser that takes no shortened options, and that suggests the nearest word for a mistyped one."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", Layout)
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Tells what is wrong with the command line, what was perhaps meant, and ends with exit code 2."""
        tell(f"{message}{self._meant(message)}\n  {self.prog} --help shows what there is", program=self.prog)
        raise SystemExit(2)

    def below(self, command: str | None) -> Parser:
        """The parser of a command; this one where none is named."""
        found = (action.choices for action in self._actions if isinstance(action, argparse._SubParsersAction))
        return next((parsers[command] for parsers in found if command in parsers), self)

    def _meant(self, message: str) -> str:
        choice = re.search(r"invalid choice: '([^']*)'", message)
        option = re.search(r"unrecognized arguments: (--[\w-]+)", message)
        if choice:
            return did_you_mean(choice[1], self._choices())
        if option:
            return did_you_mean(option[1], self._options())
        return ""

    def _choices(self) -> list[str]:
        return [str(choice) for action in self._actions for choice in action.choices or ()]

    def _options(self) -> list[str]:
        own = [option for action in self._actions for option in action.option_strings]
        below = [action.choices or {} for action in self._actions if isinstance(action, argparse._SubParsersAction)]
        return own + [option for parsers in below for parser in dict(parsers).values() for option in parser._options()]


def did_you_mean(word: str, legal: Iterable[str]) -> str:
    """The end of a sentence that suggests the legal word nearest to the given one; "" where none is near."""
    near = nearest(word, legal)
    return f"; did you mean {near}?" if near else ""


def add_documents(parser: Parser, *, needed: bool = True) -> None:
    """The paths, and how they are read; `needed` tells whether there must be one."""
    paths = parser.add_argument(
        "paths", nargs="+" if needed else "*", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    paths.required = needed
    reading = parser.add_argument_group("reading")
    reading.add_argument("--date", type=a_day, metavar="DAY", help="date of documents that state none, as 2020-06-27")
    reading.add_argument(
        "--language", type=_language, metavar="CODE", help="language of documents that state none, as fr"
    )
    reading.add_argument("--include", action="append", metavar="PATTERN", help="of folders, only files that match")
    reading.add_argument("--exclude", action="append", metavar="PATTERN", help="of folders, no files that match")
    reading.add_argument("--jobs", type=_count, metavar="N", help="use at most so many processes (1)")


def add_rules(parser: Parser) -> None:
    """Which rules are used."""
    rules = parser.add_argument_group("rules")
    rules.add_argument(
        "--rules", action="append", metavar="PATH", help="rule files or folders, besides the shipped rules"
    )
    rules.add_argument(
        "--select", type=_listed, action="extend", metavar="RULE,…", help="only these rules (* stands for any text)"
    )
    rules.add_argument("--ignore", type=_listed, action="extend", metavar="RULE,…", help="all but these rules")


def add_form(parser: argparse._ActionsContainer, *more: str) -> None:
    """The format of a listing: text, JSON, or one of some more. The setting `format` is for reports alone."""
    forms = ("text", "json", *more)
    told = ", ".join(("text (default)", *forms[1:-1])) + f" or {forms[-1]}"
    parser.add_argument("--format", dest="form", choices=forms, default="text", help=told)


def add_general(parser: Parser) -> None:
    """What every command takes."""
    general = parser.add_argument_group("general")
    general.add_argument(
        "--config", metavar="FILE", help="the configuration file; claimcheck.toml or pyproject.toml nearby"
    )
    general.add_argument("--no-config", action="store_true", help="read no configuration file")
    general.add_argument("-q", "--quiet", action="store_true", help="nothing but the findings")
    general.add_argument("-v", "--verbose", action="store_true", help="everything in full, and what takes how long")
    general.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def a_day(text: str) -> Any:
    """A day of the command line, as the type of an argument."""
    from claimcheck.config import day

    found = day(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2020-06-27")
    return found


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)


def _language(text: str) -> str:
    """The code of a language that there is; a tag such as fr-CA stands for its language."""
    from claimcheck.errors import UsageError
    from claimcheck.languages import known

    try:
        return known(text.lower().replace("_", "-").partition("-")[0])
    except UsageError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
