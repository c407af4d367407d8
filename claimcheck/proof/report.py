"""Proofs of rules told: lines for people, rows for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from claimcheck.explain import nothing_compared, shut_out
from claimcheck.model import Figure, Report
from claimcheck.proof import Alteration, Proof, Trial
from claimcheck.ruleset import Rule
from claimcheck.terminal import Look, clean, dotted, wrapped
from claimcheck.wording import as_written, counted, language_names, reading


def lines(proof: Proof, look: Look) -> Iterator[str]:
    """A proof for people: a line for the rule, what is not as it should be in full, then the notes."""
    mark = look.paint("ok  ", "green") if proof.passed else look.paint("FAIL", "bold red")
    yield f"{mark}  {look.paint(proof.rule.id, 'bold')}  {_what(proof)}"
    for trial in proof.trials:
        if look.verbose or not trial.passed:
            yield from trial_lines(proof, trial, look)
    for alteration in proof.alterations:
        if not alteration.flagged:
            yield from wrapped_lines(unnoticed(alteration), look, "      ")
    if not look.quiet:
        for note in notes(proof):
            yield from wrapped_lines(f"note: {note}", look, "      ")


def _what(proof: Proof) -> str:
    parts = [counted(len(proof.trials), "example")]
    if proof.alterations:
        parts.append(counted(len(proof.alterations), "altered number"))
    return ", ".join(parts)


def trial_lines(proof: Proof, trial: Trial, look: Look) -> Iterator[str]:
    """One example: what was expected, what happened, and how each figure was read."""
    word = "flag" if trial.example.flag else "pass"
    mark = look.paint("ok  ", "green") if trial.passed else look.paint("FAIL", "red")
    yield f"      {mark}  {word}: {clean(trial.example.title)}  ({proof.rule.path}:{trial.example.line})"
    for fault in trial.faults:
        yield from wrapped_lines(fault, look, "            ")
    for text in happened(proof.rule, trial):
        yield from wrapped_lines(text, look, "            ")


def happened(rule: Rule, trial: Trial) -> Iterator[str]:
    """What an example gave; where a conflict was expected and there is none, also what shut figures out of the rule."""
    yield from _found(rule, trial.report)
    if trial.example.flag and not trial.report.conflicts:
        yield from (clean(reason) for reason in shut_out(rule, trial.report.documents))


def _found(rule: Rule, report: Report) -> Iterator[str]:
    """Each figure as it was read, and each fact with its verdict."""
    for figure in report.figures:
        yield f"{figure.document.name}: {told(figure)}"
    for fact in report.facts:
        figures = ", ".join(clean(as_written(claim.figure)) for claim in fact.claims)
        yield f"compared: {figures}: {fact.verdict}" + (f". {fact.note}" if fact.note else "")
    if not report.figures:
        yield "no figure was found"
    elif not report.facts:
        yield f"nothing was compared: {nothing_compared(rule, report.documents)}"


def told(figure: Figure) -> str:
    """A figure as written, as read, and how it was read."""
    trace = f" ({', '.join(figure.trace)})" if figure.trace else ""
    return f"{clean(as_written(figure))}: {figure.kind} {reading(figure)}{trace}"


def unnoticed(alteration: Alteration) -> str:
    """What to say of an altered number that made no conflict."""
    tried = " or ".join(clean(text) for text in alteration.tried)
    return (
        f"pass: {alteration.example.title}: with {tried} instead of {clean(alteration.figure.text)} in text"
        f" {alteration.text} a conflict was expected, and there is none"
    )


def notes(proof: Proof) -> Iterator[str]:
    """What is no failure, and yet worth knowing."""
    if proof.hollow:
        yield "no pass example compares two figures; -v shows how they were read"
    if proof.idle:
        lines = "the line" if len(proof.idle) == 1 else "any one of these lines:"
        yield f"no example fails without {lines} {'; '.join(proof.idle)}"
    for silent in proof.silent:
        label, _, codes = silent.rpartition(": ")
        yield f"{label} has no word in {language_names(codes.split(', '))}; the rule selects nothing there"
    if proof.untried:
        yield f"no example tests the words for {language_names(proof.untried)}"


def wrapped_lines(text: str, look: Look, indent: str) -> Iterator[str]:
    """A text wrapped behind an indent."""
    for index, line in enumerate(wrapped(text, look.width - len(indent) - 2)):
        yield indent + ("" if not index else "  ") + line


def counts(proofs: Sequence[Proof], look: Look) -> list[str]:
    """How many rules and examples there were, and how many failed."""
    trials = [trial for proof in proofs for trial in proof.trials]
    failed = sum(not trial.passed for trial in trials)
    altered = [alteration for proof in proofs for alteration in proof.alterations]
    deaf = sum(not alteration.flagged for alteration in altered)
    parts = [
        counted(len(proofs), "rule"),
        counted(len(trials), "example") + (f", {failed:,} failed" if failed else ""),
        counted(len(altered), "altered number") + (f", {deaf:,} unnoticed" if deaf else ""),
    ]
    return [look.paint(line, "bold") for line in dotted(parts, look.width)]


def as_row(proof: Proof) -> dict[str, Any]:
    """A proof for programs."""
    return {
        "rule": proof.rule.id,
        "path": proof.rule.path,
        "passed": proof.passed,
        "examples": [_trial_row(trial) for trial in proof.trials],
        "alterations": [_alteration_row(alteration) for alteration in proof.alterations],
        "unneeded_lines": list(proof.idle),
        "languages_without_example": list(proof.untried),
        "lines_without_words": list(proof.silent),
    }


def _trial_row(trial: Trial) -> dict[str, Any]:
    report = trial.report
    return {
        "title": trial.example.title,
        "line": trial.example.line,
        "expected": "flag" if trial.example.flag else "pass",
        "passed": trial.passed,
        "faults": list(trial.faults),
        "figures": [{**figure.to_dict(), "trace": list(figure.trace)} for figure in report.figures],
        "verdicts": [fact.verdict for fact in report.facts],
    }


def _alteration_row(alteration: Alteration) -> dict[str, Any]:
    return {
        "example": alteration.example.title,
        "text": alteration.text,
        "figure": alteration.figure.text,
        "tried": list(alteration.tried),
        "flagged": alteration.flagged,
    }
