"""`claimcheck completion`: shell completion, written from the parsers themselves."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.exits import OK

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands

SHELLS = ("bash", "zsh", "fish")
EPILOG = """\
bash:  echo 'source <(claimcheck completion bash)' >> ~/.bashrc
zsh:   claimcheck completion zsh > "${fpath[1]}/_claimcheck"
fish:  claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish
"""


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Writes the completion of commands, options and their values for a shell."
    parser = commands.add_parser(
        "completion", help="completion for bash, zsh or fish", description=about, epilog=EPILOG
    )
    parser.add_argument("shell", choices=SHELLS, help="the shell")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Prints the script of a shell."""
    from claimcheck.cli import parser
    from claimcheck.cli._shape.shells import script
    from claimcheck.cli._shape.streams import write

    write(script(arguments.shell, parser()))
    return OK
