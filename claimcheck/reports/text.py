"""The report as text for people, made for a terminal of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import wording
from claimcheck.ledger import letter
from claimcheck.model import Claim, Conflict, Near, Report
from claimcheck.terminal import PLAIN, Look, Marked, clean, dotted, padded, shortened, width, wrapped

QUOTE = "     | "
"""What stands before each line of a sentence."""
COLOURS = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}
SENTENCES_SHOWN = 3
"""How many sentences of one side are quoted unless all are asked for."""
LINES_OF_PLACES = 2
"""On how many lines the places of the other statements are told."""
LISTED = 10
"""How many problems, or pairs that were not compared, are listed unless all are asked for."""


def render(report: Report, look: Look = PLAIN) -> str:
    """The conflicts one after the other, what was wrong with the input, and a line of counts."""
    lines: list[str] = []
    subjects = wording.subjects(report.conflicts)
    for conflict, about in zip(report.conflicts, subjects, strict=True):
        lines += [*_conflict(conflict, about, look), ""]
    lines += _near(report.near, look)
    lines += _problems(report, look)
    if not look.quiet:
        lines += _idle(report, look)
        lines += summary(report, look)
    return "".join(f"{line.rstrip()}\n" for line in lines)


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
    return [look.paint(line, "bold") for line in dotted(wording.summary(report), look.width)]


def _conflict(conflict: Conflict, about: str, look: Look) -> Iterator[str]:
    yield from _heading(conflict, about, look)
    for side in sorted(set(conflict.sides) - {-1}):
        claims = [claim for claim, of in zip(conflict.claims, conflict.sides, strict=True) if of == side]
        yield from _side(letter(side), wording.joined(conflict, claims), claims, look)
    further = [claim for claim, of in zip(conflict.claims, conflict.sides, strict=True) if of < 0]
    if further:
        yield from _side("+", "further statements: bounds and estimates", further, look)
    yield ""
    for line in wrapped(conflict.explanation or conflict.message, look.width - 2):
        yield "  " + line
    if conflict.diagnosis:
        yield from _labelled("diagnosis", wording.diagnosis(conflict), look)
    yield from _labelled("fingerprint", conflict.fingerprint, look)


def _heading(conflict: Conflict, about: str, look: Look) -> Iterator[str]:
    """Severity, title and rule; what the conflict is about, where the title does not tell."""
    severity, rule = look.paint(conflict.severity, COLOURS[conflict.severity]), clean(conflict.rule)
    title = wrapped(wording.headline(conflict), look.width - len(conflict.severity) - 2)
    indent = " " * (len(conflict.severity) + 2)
    for index, line in enumerate(title):
        text = indent + look.paint(line, "bold") if index else f"{severity}  {look.paint(line, 'bold')}"
        room = look.width - len(indent) - width(line) - width(rule)
        if index == len(title) - 1 and room >= 2:
            text += " " * room + look.paint(rule, "dim")
            rule = ""
        yield text
    yield from (indent + line for line in wrapped(about, look.width - len(QUOTE)))
    if rule:
        yield indent + look.paint(rule, "dim")


def _side(sign: str, title: str, claims: Sequence[Claim], look: Look) -> Iterator[str]:
    yield ""
    for index, line in enumerate(wrapped(title, look.width - 5)):
        yield look.paint(padded("" if index else f"  {sign}", 5) + line, "bold cyan")
    sentences = wording.by_sentence(claims)
    shown = sentences if look.verbose else sentences[:SENTENCES_SHOWN]
    for each in shown:
        yield from _statement(each, look)
    yield from _others([claim for each in sentences[len(shown) :] for claim in each], look)


def _others(claims: Sequence[Claim], look: Look) -> Iterator[str]:
    """How many more statements there are, and as many of their places as there is room for."""
    places = [wording.place(claim) for claim in claims]
    begin = f"and {wording.counted(len(places), 'more statement')}"
    for number in range(len(places), 0, -1):
        end = "" if number == len(places) else "; …"
        lines = wrapped(f"{begin}: {'; '.join(places[:number])}{end}", look.width - 5)
        if len(lines) <= LINES_OF_PLACES or number == 1:
            yield from ("     " + look.paint(line, "dim") for line in lines)
            return


def _statement(claims: Sequence[Claim], look: Look) -> Iterator[str]:
    """One sentence with all figures that it adds to a side, and who says it, in full: its line stands at the end."""
    claim = claims[0]
    document, room = claim.document, look.width - 5
    place = document.place(claim.figure.start)
    parts = [f"{document.name or 'text'}, {place}", wording.credit(document)]
    if width(clean(parts[0])) > room:
        parts[:1] = [f"{document.name},", place]
    whole = " · ".join(filter(None, parts))
    for part in [whole] if len(parts) == 2 and width(clean(whole)) <= room else parts:
        yield from ("     " + look.paint(line, "dim") for line in wrapped(part, room))
    yield from _quoted(claims, look)


def _quoted(claims: Sequence[Claim], look: Look) -> Iterator[str]:
    """The one sentence of some claims, their figures marked; long ones are cut to three lines around the figures."""
    room = 0 if look.verbose else 3 * (look.width - len(QUOTE))
    yield from Marked.of(wording.parts(claims), room=room).render(look, QUOTE)


def _labelled(label: str, text: str, look: Look) -> Iterator[str]:
    for index, line in enumerate(wrapped(text, look.width - 15)):
        yield "  " + look.paint(padded("" if index else label, 13), "dim") + line


def _near(near: Sequence[Near], look: Look) -> Iterator[str]:
    if not near:
        return
    yield from (look.paint(line, "bold") for line in wrapped("looked at and not set against each other", look.width))
    shown = near if look.verbose else near[:LISTED]
    for pair in shown:
        yield from ("  " + look.paint(line, "dim") for line in wrapped(pair.reason, look.width - 2))
        for claim in pair.claims:
            place = clean(wording.place(claim))
            yield "     " + shortened(f"{clean(claim.figure.text)} · {place}", look.width - 5)
    if len(shown) < len(near):
        yield f"  … and {wording.counted(len(near) - len(shown), 'more pair')}; see --verbose"
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
