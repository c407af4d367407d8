"""`claimcheck config`: every setting, its value, and where that came from."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from claimcheck.cli._shape.arguments import add_form, add_general
from claimcheck.cli._shape.exits import OK

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands
    from claimcheck.config import Settings


INDENT = " " * 12


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Shows every setting with its value and where it came from."
    parser = commands.add_parser("config", help="every setting, and where it came from", description=about)
    add_form(parser)
    add_general(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Prints the settings."""
    from claimcheck.cli._shape.loading import settings
    from claimcheck.cli._shape.streams import write

    found = settings(arguments)
    if arguments.form == "json":
        write(_as_json(found), data=True)
    else:
        write(_as_text(found))
    return OK


def _as_text(found: Settings) -> str:
    from claimcheck.cli._shape.streams import look
    from claimcheck.terminal import wrapped

    room = look().width - len(INDENT)
    lines = [f"configuration: {found.file or 'none'}", ""]
    for setting in found:
        lines.append(f"{setting.key.name:9} = {_shown(setting.value)}")
        lines += [INDENT + line for line in wrapped(f"{setting.origin}; {setting.key.meaning}", room)]
    return "\n".join(lines) + "\n"


def _shown(value: Any) -> str:
    import json

    if value is None:
        return "(not set)"
    if isinstance(value, tuple):
        return json.dumps(list(value), ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False, default=str)


def _as_json(found: Settings) -> str:
    from claimcheck.reports._shape import dumps

    rows = {
        setting.key.name: {"value": _plain(setting.value), "origin": setting.origin, "meaning": setting.key.meaning}
        for setting in found
    }
    return dumps({"file": str(found.file) if found.file else None, "settings": rows}, indent=2) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)
