"""`claimcheck accept`: lets a conflict stand, with a reason."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import a_day, add_general

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands

EPILOG = """\
claimcheck accept 0123456789ab --reason "two gifts" --until 2030-12-31
"""


def add_parser(commands: Commands) -> None:
    """Adds the command."""
    about = "Lets conflicts stand until one of their values changes, or the day in --until is over."
    parser = commands.add_parser("accept", help="let a conflict stand, with a reason", description=about, epilog=EPILOG)
    parser.add_argument("fingerprints", nargs="+", metavar="FINGERPRINT", help="the twelve digits shown in a report")
    parser.add_argument("--reason", required=True, help="why it is let stand")
    parser.add_argument("--until", type=a_day, metavar="DAY", help="the last day on which it is (2030-12-31)")
    parser.add_argument("--baseline", metavar="FILE", help="the file of accepted conflicts (claimcheck-accepted.yaml)")
    parser.add_argument("--report", metavar="FILE", help="a JSON report that must hold the fingerprints")
    add_general(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Writes the fingerprints to the file of accepted conflicts."""
    from pathlib import Path

    from claimcheck.baseline import Accepted, add
    from claimcheck.cli._shape.loading import settings
    from claimcheck.cli._shape.streams import tell
    from claimcheck.config import ACCEPTED

    _check(arguments)
    chosen = settings(arguments)
    folder = chosen.file.parent if chosen.file else Path()
    path = Path(chosen["baseline"]) if chosen["baseline"] else folder / ACCEPTED
    known = _titles(arguments.report, arguments.fingerprints) if arguments.report else {}
    add(
        path,
        [Accepted(each, arguments.reason, arguments.until, known.get(each, "")) for each in arguments.fingerprints],
    )
    if not arguments.quiet:
        tell(f"{', '.join(arguments.fingerprints)} accepted in {path}")
    return 0


def _check(arguments: Namespace) -> None:
    """Whether the arguments say what an entry needs.

    Raises:
        UsageError: They do not.
    """
    import datetime

    from claimcheck.baseline import FINGERPRINT
    from claimcheck.errors import UsageError

    for each in arguments.fingerprints:
        if not FINGERPRINT.fullmatch(each):
            raise UsageError(f"{each!r} is no fingerprint: it has twelve hexadecimal digits, as shown in a report")
    if not arguments.reason.strip():
        raise UsageError("--reason: say why the conflict is let stand")
    if arguments.until is not None and arguments.until < datetime.date.today():
        raise UsageError(f"--until: {arguments.until} is over already; name a day to come")


def _titles(path: str, fingerprints: list[str]) -> dict[str, str]:
    """What the conflicts of a JSON report are about.

    Raises:
        UsageError: The report cannot be read, or lacks a fingerprint.
    """
    import json
    from pathlib import Path

    from claimcheck.errors import UsageError

    try:
        conflicts = json.loads(Path(path).read_text(encoding="utf-8"))["conflicts"]
        titles = {conflict["fingerprint"]: conflict["title"] for conflict in conflicts}
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{path}: is not a report in JSON") from None
    absent = [fingerprint for fingerprint in fingerprints if fingerprint not in titles]
    if absent:
        raise UsageError(f"{path}: has no conflict {', '.join(absent)}")
    return titles
