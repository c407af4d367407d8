"""Completion scripts for shells, from a parser: every command, option and value that it knows."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from attrs import define


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """The completion script for bash, zsh or fish."""
    return {"bash": bash, "zsh": zsh, "fish": fish}[shell](list(collect(parser)))


@define(frozen=True)
class Word:
    """One thing that may be typed.

    Attributes:
        command: The words before it, such as ``rules list``; "" at the start.
        forms: Its spellings: a command, or the forms of an option; none for plain arguments.
        meaning: What it does.
        takes: Whether a value follows.
        values: The values that may follow, or that may stand here.
    """

    command: str
    forms: tuple[str, ...]
    meaning: str = ""
    takes: bool = False
    values: tuple[str, ...] = ()

    @property
    def option(self) -> bool:
        """Whether it is an option."""
        return self.forms[:1] != () and self.forms[0].startswith("-")


def collect(parser: argparse.ArgumentParser, command: str = "") -> Iterator[Word]:
    """Everything that may be typed, command by command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, below in action.choices.items():
                yield Word(command, (name,), helps.get(name, ""))
                yield from collect(below, f"{command} {name}".strip())
        elif action.help != argparse.SUPPRESS:
            takes = bool(action.option_strings) and action.nargs != 0
            yield Word(command, tuple(action.option_strings), _meaning(action), takes, _values(action))


def _meaning(action: argparse.Action) -> str:
    return " ".join((action.help or "").split()).replace("%%", "%")


def _values(action: argparse.Action) -> tuple[str, ...]:
    if action.choices:
        return tuple(str(choice) for choice in action.choices)
    if action.dest == "format":
        from claimcheck.reports import formats

        return formats()
    if action.dest == "language":
        from claimcheck.languages import codes

        return codes()
    return ()


def _by_command(words: list[Word]) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for word in words:
        found.setdefault(word.command, []).append(word)
    return found


def _answers(words: list[Word]) -> Iterator[tuple[str, str]]:
    """The cases of bash and zsh, one for each option that takes one of some values, and those values."""
    for command, found in _by_command(words).items():
        for word in found:
            if word.takes and word.values:
                keys = "|".join(f'"{command}:{form}"' for form in word.forms)
                yield f"        {keys})", " ".join(word.values)


def _commands(words: list[Word]) -> str:
    """The pattern of all commands for the cases of bash and zsh."""
    return "|".join(f'"{command}"' for command in _by_command(words) if command)


BASH = """\
# bash completion for claimcheck; written by `claimcheck completion bash`.
_claimcheck() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command="" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "${{command:+$command }}$word" in
            {commands}) command="${{command:+$command }}$word" ;;
        esac
    done
    case "$command:$previous" in
{values}
    esac
    case "$command" in
{options}
    esac
    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- "$current"))
}}
complete -o filenames -F _claimcheck claimcheck
"""


def bash(words: list[Word]) -> str:
    """The script for bash."""
    reply = '{} COMPREPLY=($(compgen -W "{}" -- "$current")); return ;;'
    answers = [reply.format(case, values) for case, values in _answers(words)]
    options = []
    for command, found in _by_command(words).items():
        forms = [form for word in found for form in word.forms or word.values]
        options.append(f'        "{command}") COMPREPLY=($(compgen -W "{" ".join(forms)}" -- "$current")) ;;')
    return BASH.format(commands=_commands(words), values="\n".join(answers), options="\n".join(options))


ZSH = """\
#compdef claimcheck
# zsh completion for claimcheck; written by `claimcheck completion zsh`.
_claimcheck() {{
    local command="" word
    for word in ${{words[2,CURRENT-1]}}; do
        case "${{command:+$command }}$word" in
            {commands}) command="${{command:+$command }}$word" ;;
        esac
    done
    local -a options
    case "$command:${{words[CURRENT-1]}}" in
{values}
    esac
    case "$command" in
{options}
    esac
    _describe -o claimcheck options
    _files
}}
_claimcheck "$@"
"""


def zsh(words: list[Word]) -> str:
    """The script for zsh."""
    answers = [f"{case} compadd -- {values}; return ;;" for case, values in _answers(words)]
    options = []
    for command, found in _by_command(words).items():
        rows = [_zsh(form, word.meaning) for word in found for form in word.forms or word.values]
        options.append(f'        "{command}") options=({" ".join(rows)}) ;;')
    return ZSH.format(commands=_commands(words), values="\n".join(answers), options="\n".join(options))


def _zsh(form: str, meaning: str) -> str:
    meaning = meaning.replace("\\", "").replace("'", "’").replace(":", "\\:")
    return f"'{form}:{meaning}'" if meaning else f"'{form}'"


def fish(words: list[Word]) -> str:
    """The script for fish."""
    lines = ["# fish completion for claimcheck; written by `claimcheck completion fish`."]
    tops = " ".join(word.forms[0] for word in words if not word.command and not word.option and word.forms)
    for word in words:
        lines += [" ".join(["complete -c claimcheck", *_fish_parts(word, tops)])]
    return "\n".join(lines) + "\n"


def _fish_parts(word: Word, tops: str) -> Iterator[str]:
    seen = [f"__fish_seen_subcommand_from {part}" for part in word.command.split()]
    yield f'-n "{"; and ".join(seen) or f"not __fish_seen_subcommand_from {tops}"}"'
    if not word.option:
        if word.forms or word.values:
            yield f"-a '{' '.join(word.forms or word.values)}'"
    for form in word.forms if word.option else ():
        yield f"-l {form[2:]}" if form.startswith("--") else f"-s {form[1:]}"
    if word.takes:
        yield f"-x -a '{' '.join(word.values)}'" if word.values else "-r"
    if word.meaning:
        yield "-d '" + word.meaning.replace("\\", "").replace("'", "’") + "'"
