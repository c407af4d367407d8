"""`claimcheck accept`: lets a conflict stand, with a reason."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from claimcheck.cli._shape.arguments import a_day, add_general, add_rules
from claimcheck.cli._shape.exits import OK

if TYPE_CHECKING:
    from claimcheck.cli._shape.arguments import Commands

EPILOG = """\
examples:
  claimcheck accept 0123456789ab --reason "two gifts" --until 2030-12-31
  claimcheck accept 0123456789ab --reason "two gifts" --documents seeds/
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
    parser.add_argument("--documents", nargs="+", metavar="PATH", help="documents whose conflicts must hold them")
    add_rules(parser)
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
    known = _titles(arguments)
    add(
        path,
        [Accepted(each, arguments.reason, arguments.until, known.get(each, "")) for each in arguments.fingerprints],
    )
    if not arguments.quiet:
        tell(f"{', '.join(arguments.fingerprints)} accepted in {path}")
    return OK


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


def _titles(arguments: Namespace) -> dict[str, str]:
    """What the conflicts are about that a report holds, or that documents have; empty where neither is named.

    Raises:
        UsageError: The report cannot be read, or a fingerprint is not there.
    """
    from claimcheck.errors import UsageError

    if arguments.report:
        titles, where = _of_report(arguments.report), arguments.report
    elif arguments.documents:
        titles, where = _of_documents(arguments), ", ".join(arguments.documents)
    else:
        return {}
    absent = [fingerprint for fingerprint in arguments.fingerprints if fingerprint not in titles]
    if absent:
        raise UsageError(f"{where}: has no conflict {', '.join(absent)}")
    return titles


def _of_report(path: str) -> dict[str, str]:
    """The titles of the conflicts of a JSON report by their fingerprints.

    Raises:
        UsageError: The report cannot be read.
    """
    import json
    from pathlib import Path

    from claimcheck.errors import UsageError

    try:
        conflicts = json.loads(Path(path).read_text(encoding="utf-8"))["conflicts"]
        return {conflict["fingerprint"]: _told(conflict["title"], conflict["message"]) for conflict in conflicts}
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{path}: is not a report in JSON") from None


def _of_documents(arguments: Namespace) -> dict[str, str]:
    """The titles of the conflicts that documents have now, those among them that are let stand already."""
    from claimcheck.cli._shape.checking import checked

    report = checked(Namespace(**vars(arguments), paths=arguments.documents), accepted=True).report
    return {conflict.fingerprint: _told(conflict.title, conflict.message) for conflict in report.conflicts}


def _told(title: str, message: str) -> str:
    """What a conflict is about: the title of its rule, and who says what."""
    return f"{title}: {message}" if message else title
