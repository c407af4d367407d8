"""The report as JUnit XML, for the test pages of build servers: a test case for every fact that was compared.

A conflict of severity error is a failure; warnings and notes pass, with their text as output. What was wrong with the
input is an error. A rule that found nothing to compare is a test that was skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as etree

from claimcheck import wording
from claimcheck.ledger import entries, letter
from claimcheck.model import Conflict, Fact, Problem, Report
from claimcheck.terminal import PLAIN, Look

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, look: Look = PLAIN) -> str:
    """The suites: one for the facts, one for the input where something is wrong with it."""
    root = etree.Element("testsuites", name="claimcheck")
    _facts(root, report)
    problems = [problem for problem in report.problems if problem.kind != "note"]
    if problems:
        _input(root, problems)
    if report.idle:
        _idle(root, report)
    _count(root)
    etree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"


def legal(text: str) -> str:
    """The text without the characters that XML 1.0 forbids."""
    return _ILLEGAL.sub("\ufffd", text)


def _facts(root: etree.Element, report: Report) -> None:
    suite = etree.SubElement(root, "testsuite", name="facts")
    names: dict[tuple[str, str], int] = {}
    for rule, about, conflict in _cases(report):
        again = names[rule, about] = names.get((rule, about), 0) + 1
        name = about if again == 1 else f"{about} ({again})"
        case = etree.SubElement(suite, "testcase", classname=legal(rule or "claimcheck"), name=legal(name))
        if conflict is not None:
            _told(case, conflict)


def _cases(report: Report) -> Iterator[tuple[str, str, Conflict | None]]:
    """Every fact with its conflicts, and the conflicts that belong to no fact of the ledger."""
    told: set[int] = set()
    for fact, found in entries(report):
        conflicts = list(dict.fromkeys(entry.conflict for entry in found if entry.conflict))
        told.update(id(conflict) for conflict in conflicts)
        for conflict in conflicts or (None,):
            yield fact.rule, _about(fact), conflict
    for conflict in report.conflicts:
        if id(conflict) not in told:
            yield conflict.rule, conflict.about or wording.headline(conflict), conflict


def _about(fact: Fact) -> str:
    return fact.about or fact.rule or "fact"


def _told(case: etree.Element, conflict: Conflict) -> None:
    if conflict.severity == "error":
        about = {"type": conflict.verdict, "message": legal(conflict.message or wording.headline(conflict))}
        etree.SubElement(case, "failure", about).text = legal(_text(conflict))
    else:
        etree.SubElement(case, "system-out").text = legal(f"{conflict.severity}: {_text(conflict)}")


def _text(conflict: Conflict) -> str:
    lines = [wording.headline(conflict)]
    for claim, side in zip(conflict.claims, conflict.sides, strict=True):
        sign = letter(side) if side >= 0 else "+"
        lines.append(f"{sign}  {wording.place(claim)}: {' '.join(claim.sentence.split())}")
    rest = [conflict.explanation, wording.diagnosis(conflict), f"fingerprint {conflict.fingerprint}"]
    return "\n".join([*lines, *(line for line in rest if line)])


def _input(root: etree.Element, problems: list[Problem]) -> None:
    suite = etree.SubElement(root, "testsuite", name="input")
    for problem in problems:
        case = etree.SubElement(suite, "testcase", classname="input", name=legal(problem.source))
        etree.SubElement(case, "error", type=problem.kind, message=legal(problem.reason))


def _idle(root: etree.Element, report: Report) -> None:
    suite = etree.SubElement(root, "testsuite", name="idle rules")
    for rule in report.idle:
        case = etree.SubElement(suite, "testcase", classname=legal(rule), name="found nothing to compare")
        etree.SubElement(case, "skipped")


def _count(root: etree.Element) -> None:
    for element in (*root, root):
        element.set("tests", str(len(list(element.iter("testcase")))))
        element.set("failures", str(len(list(element.iter("failure")))))
        element.set("errors", str(len(list(element.iter("error")))))
        skipped = len(list(element.iter("skipped")))
        if skipped and element is not root:
            element.set("skipped", str(skipped))
