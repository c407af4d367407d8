"""The report as text for people, made for a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import wording
from claimcheck.ledger import letter
from claimcheck.model import Claim, Conflict, Near, Report
from claimcheck.terminal import PLAIN, Look, Marked, clean, padded, shortened, width, wrapped

COLOURS = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}
CLAIMS_SHOWN = 3
"""How many statements of one side are quoted unless all are asked for."""
LISTED = 10
"""How many problems, or pairs that were not compared, are listed unless all are asked for."""


def render(report: Report, look: Look = PLAIN) -> str:
    """The conflicts one after the other, what was wrong with the input, and a line of counts."""
    lines: list[str] = []
    for conflict in report.conflicts:
        lines += [*_conflict(conflict, look), ""]
    lines += _near(report.near, look)
    lines += _problems(report, look)
    if not look.quiet:
        lines += _idle(report, look)
        lines += summary(report, look)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _idle(report: Report, look: Look) -> Iterator[str]:
    """The rules that had nothing to look at: their names where one line holds them or all is asked for."""
    if not report.idle:
        return
    lines = wrapped(wording.idle(report), look.width)
    if len(lines) > 1 and not look.verbose:
        lines = [f"{wording.idle(report, names=False)}; --verbose names them"]
    yield from (look.paint(line, "dim") for line in lines)
    yield ""


def summary(report: Report, look: Look = PLAIN) -> list[str]:
    """The counts, wrapped between its parts."""
    lines = [""]
    for part in wording.summary(report):
        joined = f"{lines[-1]} · {part}" if lines[-1] else part
        lines[-1:] = [joined] if width(joined) + 2 <= look.width else [lines[-1] + " ·", part]
    return [look.paint(piece, "bold") for line in lines for piece in wrapped(line, look.width)]


def _conflict(conflict: Conflict, look: Look) -> Iterator[str]:
    yield from _heading(conflict, look)
    for side in sorted(set(conflict.sides) - {-1}):
        claims = [claim for claim, of in zip(conflict.claims, conflict.sides) if of == side]
        yield from _side(letter(side), " = ".join(wording.texts(claims)), claims, look)
    further = [claim for claim, of in zip(conflict.claims, conflict.sides) if of < 0]
    if further:
        yield from _side("+", "further statements: bounds and estimates", further, look)
    yield ""
    for line in wrapped(conflict.explanation or conflict.message, look.width - 2):
        yield "  " + line
    if conflict.diagnosis:
        yield from _labelled("diagnosis", wording.diagnosis(conflict), look)
    yield from _labelled("fingerprint", conflict.fingerprint, look)


def _heading(conflict: Conflict, look: Look) -> Iterator[str]:
    severity, rule = look.paint(conflict.severity, COLOURS[conflict.severity]), clean(conflict.rule)
    title = wrapped(wording.headline(conflict), look.width - len(conflict.severity) - 2)
    for index, line in enumerate(title):
        head = severity if not index else " " * len(conflict.severity)
        text = f"{head}  {look.paint(line, 'bold')}"
        room = look.width - len(conflict.severity) - 2 - width(line) - width(rule)
        if index == len(title) - 1 and room >= 2:
            text += " " * room + look.paint(rule, "dim")
        yield text


def _side(sign: str, title: str, claims: Sequence[Claim], look: Look) -> Iterator[str]:
    yield ""
    for index, line in enumerate(wrapped(title, look.width - 5)):
        yield look.paint(padded("" if index else f"  {sign}", 5) + line, "bold cyan")
    shown = claims if look.verbose else claims[:CLAIMS_SHOWN]
    for claim in shown:
        yield from _statement(claim, look)
    if len(shown) < len(claims):
        places = ", ".join(wording.place(claim) for claim in claims[len(shown) :])
        more = f"and {wording.counted(len(claims) - len(shown), 'more statement')}: {places}"
        yield from ("     " + look.paint(line, "dim") for line in wrapped(more, look.width - 5)[:2])


def _statement(claim: Claim, look: Look) -> Iterator[str]:
    who = clean(wording.place(claim))
    credit = clean(wording.credit(claim.document))
    if credit and width(who) + width(credit) + 8 > look.width:
        yield "     " + look.paint(shortened(who, look.width - 5), "dim")
        who, credit = credit, ""
    yield "     " + look.paint(shortened(f"{who} · {credit}" if credit else who, look.width - 5), "dim")
    yield from quoted(claim, look)


def quoted(claim: Claim, look: Look, indent: str = "     | ") -> Iterator[str]:
    """The sentence of a claim, its figure marked; long ones are cut to three lines around the figure."""
    figure, text = claim.figure, claim.document.text
    room = 0 if look.verbose else 3 * (look.width - len(indent))
    marked = Marked.cut(text[claim.start : figure.start], figure.text, text[figure.end : claim.end], room=room)
    yield from marked.render(look, indent)


def _labelled(label: str, text: str, look: Look) -> Iterator[str]:
    for index, line in enumerate(wrapped(text, look.width - 15)):
        yield "  " + look.paint(padded("" if index else label, 13), "dim") + line


def _near(near: Sequence[Near], look: Look) -> Iterator[str]:
    if not near:
        return
    yield look.paint("looked at and not set against each other", "bold")
    shown = near if look.verbose else near[:LISTED]
    for pair in shown:
        yield "  " + look.paint(f"{clean(pair.reason)}", "dim")
        for claim in pair.claims:
            place = clean(wording.place(claim))
            yield "     " + shortened(f"{clean(claim.figure.text)} · {place}", look.width - 5)
    if len(shown) < len(near):
        yield f"  … and {wording.counted(len(near) - len(shown), 'more pair')}"
    yield ""


def _problems(report: Report, look: Look) -> Iterator[str]:
    problems = report.problems if look.verbose else report.problems[:LISTED]
    for problem in problems:
        label = "note" if problem.kind == "note" else "problem"
        lines = wrapped(f"{problem.source}: {problem.reason}", look.width - len(label) - 2)
        for index, line in enumerate(lines):
            yield (look.paint(label, "bold yellow") if not index else " " * len(label)) + "  " + line
    if len(problems) < len(report.problems):
        yield f"… and {wording.counted(len(report.problems) - len(problems), 'more problem')}"
    if problems:
        yield ""
