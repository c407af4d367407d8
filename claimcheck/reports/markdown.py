"""The report as Markdown, made for a comment on a pull request: the counts, then a table of sides for each conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import wording
from claimcheck.ledger import letter
from claimcheck.model import Claim, Conflict, Report
from claimcheck.terminal import PLAIN, Look, Marked, shortened

ROOM = 60_000
"""Characters used at most: a comment on GitHub holds 65,536."""
SENTENCE_LENGTH = 240
"""Characters of a sentence that are shown around its figure."""
IDLE_LENGTH = 2_000
"""Characters at most in which the rules are named that found nothing."""
SEVERITY_SIGNS = {"error": "🔴", "warning": "🟠", "info": "🔵"}
_SPECIAL = re.compile(r"[&<>`*\[\]#|~@\\$]|(?<![^\W_])_|_(?![^\W_])|://|(?<=www)\.", re.IGNORECASE)
"""What is markup anywhere in a line; an underscore between letters is none."""
_OPENING = re.compile(r"^[-+=]|^\d+[.)]")
"""What is markup at the beginning of a line."""


def render(report: Report, look: Look = PLAIN) -> str:
    """The comment; what does not fit into one is counted at its end."""
    parts = [_heading(report)]
    room = ROOM - len(parts[0])
    subjects = wording.subjects(report.conflicts)
    for index, (conflict, about) in enumerate(zip(report.conflicts, subjects, strict=True)):
        part = "\n".join(_conflict(conflict, about)) + "\n"
        room -= len(part)
        if room < 0:
            parts.append(f"… and {wording.counted(len(report.conflicts) - index, 'more conflict')}.\n")
            break
        parts.append(part)
    parts += [f"- {_opening(problem.source)}: {plain(problem.reason)}\n" for problem in report.problems[:20]]
    parts += [f"<sub>{plain(shortened(wording.idle(report), IDLE_LENGTH))}</sub>\n" for _ in report.idle[:1]]
    return "\n".join(parts)


def plain(text: str) -> str:
    """The text as it is: on one line, and nothing in it is markup, a mention, a link or a reference."""
    text = " ".join(text.replace("\ufffd", " ").split())
    text = "".join(char if char.isprintable() else "\ufffd" for char in text)
    return _SPECIAL.sub(_written_out, text)


def _opening(text: str) -> str:
    """The text as it is, at the beginning of a line."""
    return _OPENING.sub(_written_out, plain(text))


def _written_out(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in match[0])


def _heading(report: Report) -> str:
    name = wording.conflicts(report) if report.conflicts else "no conflicts"
    rest = [part for part in wording.summary(report) if part != wording.conflicts(report)]
    return f"### claimcheck: {name}\n\n{' · '.join(rest)}\n"


def _conflict(conflict: Conflict, about: str) -> Iterator[str]:
    title = f"{wording.headline(conflict)}: {about}" if about else wording.headline(conflict)
    yield f"#### {SEVERITY_SIGNS[conflict.severity]} {conflict.severity}: {plain(title)}"
    yield ""
    yield "| | figure | where | sentence |"
    yield "|---|---|---|---|"
    for claim, side in sorted(zip(conflict.claims, conflict.sides, strict=True), key=lambda pair: pair[1] % (1 << 30)):
        yield _row(claim, side)
    yield ""
    if conflict.explanation or conflict.message:
        yield _opening(conflict.explanation or conflict.message)
        yield ""
    about = f"diagnosis: {plain(wording.diagnosis(conflict))} · " if conflict.diagnosis else ""
    yield f"<sub>{about}rule {plain(conflict.rule)} · fingerprint {plain(conflict.fingerprint)}</sub>"


def _row(claim: Claim, side: int) -> str:
    figure, text = claim.figure, claim.document.text
    marked = Marked.cut(
        text[claim.start : figure.start], figure.text, text[figure.end : claim.end], room=SENTENCE_LENGTH
    )
    ((start, end),) = marked.spans
    before, after = marked.text[:start], marked.text[end:]
    sentence = f"{_part(before)}<b>{plain(figure.text)}</b>{_part(after)}"
    where = "<br>".join(plain(part) for part in (wording.place(claim), wording.credit(claim.document)) if part)
    return f"| {letter(side) if side >= 0 else '+'} | {plain(wording.as_written(figure))} | {where} | {sentence} |"


def _part(text: str) -> str:
    """A part of a sentence, with the space that parts it from its neighbour kept."""
    return (" " if text[:1] == " " else "") + plain(text) + (" " if text[-1:] == " " and text.strip() else "")
