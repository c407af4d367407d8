"""Plain words for records: what a figure was read as, who says it, how many there are."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal

from claimcheck import languages
from claimcheck.model import Claim, Conflict, Document, Figure, Report, Severity
from claimcheck.values import Value, relate, written

COMPARED = {"=": "", "~": "≈ ", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "between": ""}
UNITS = {"percent": "%", "percentage_point": "percentage points"}
SINGULARS = {"error": "error", "warning": "warning", "info": "note"}
MOST_DECIMALS, SHOWN_DECIMALS = 9, 2
"""More decimals than these nobody writes; how many are shown of what a division leaves."""
DIAGNOSES = {
    "scale": "a slip of scale (thousand, million, billion)",
    "transposition": "digits that changed places",
    "long-scale": "a billion taken for a milliard, or a thousandfold slip",
    "dropped-digit": "a digit left out",
    "day-month": "day and month swapped",
    "year": "a year off by one",
    "currency": "the same number in another currency",
    "unit": "the same number in another unit",
    "sign": "plus and minus mixed up",
    "bound": "a bound turned round",
    "percent-points": "percent taken for percentage points",
    "words": "words and figures that differ",
    "rounding": "rounding that goes too far",
    "scope": "the sides may differ in scope",
    "later-larger": "the later statement is the larger one",
    "cumulative-drop": "a total that fell without a correction",
    "sum": "parts that do not add up to their total",
    "share": "a percentage that is not the share of its part in the whole",
    "change": "a change that does not fit its two levels",
    "product": "a total that is not the product of its price and number",
    "span": "a duration or age that does not fit its dates",
    "weekday": "a date with the wrong day of the week",
    "impossible": "a value that cannot be",
    "limit": "a value beyond the bound of the rule",
    "equation": "figures that do not satisfy the rule's equation",
    "reference": "a value that differs from what is known",
}
"""What the usual diagnoses mean; one that is not listed is shown as it is."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: ``1 conflict``, ``5,000 conflicts``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def language_names(codes: Iterable[str]) -> str:
    """The names of some languages: ``French, Dutch``."""
    return ", ".join(languages.load(code).name for code in codes)


def reading(figure: Figure) -> str:
    """What a figure was read as: ``> 30 state``, ``5,000,000 USD``, ``2020-04-10``."""
    value = figure.value
    if value.problem:
        return f"impossible: {value.problem}"
    number = COMPARED[value.comparator] + (_number(value) if value.axis == "number" else _days(value))
    unit = figure.noun if figure.kind == "count" else _unit(figure.unit)
    return f"{number} {unit}" if unit else number


def _unit(name: str | None) -> str:
    """The name of a unit for people: "meter²" for "meter ** 2"."""
    known = UNITS.get(name or "", name or "")
    return known.replace(" ** 2", "²").replace(" ** 3", "³").replace(" * ", " ")


def _number(value: Value) -> str:
    ends = [grouped(end) for end in (value.first, value.last) if end is not None]
    return "–".join(dict.fromkeys(ends))


def idle(report: Report, *, names: bool = True) -> str:
    """The rules that had nothing to look at; "" where there is none."""
    if not report.idle:
        return ""
    told = f"{counted(len(report.idle), 'rule')} found nothing to compare"
    return f"{told}: {', '.join(report.idle)}" if names else told


def grouped(number: Decimal) -> str:
    """A number with commas between groups of three digits, without idle zeros and the endless rest of a third."""
    endless = -int(number.as_tuple().exponent) > MOST_DECIMALS
    text = f"{round(number, SHOWN_DECIMALS):,f}" if endless else f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _days(value: Value) -> str:
    ends = [end for end in (written(value.first, value), written(value.last, value)) if end is not None]
    if len(ends) == 2 and value.axis == "day":
        first, last = ends
        if value.granularity == "year" and first[:4] == last[:4]:
            return first[:4]
        if value.granularity == "month" and first[:7] == last[:7]:
            return first[:7]
    days = " to ".join(dict.fromkeys(end.removeprefix("--") for end in ends))
    return f"{days}, no year" if value.axis == "yearless" else days


def as_written(figure: Figure) -> str:
    """The figure as written, on one line, with its hedge or comparator where it has one: ``plus de 30 pays``."""
    text, start, end = figure.document.text, figure.start, figure.end
    if figure.value.comparator != "=" and figure.qualified_start >= 0:
        start, end = min(start, figure.qualified_start), max(end, figure.qualified_end)
    if text[start - 1 : start] == "(" and ")" in text[start:end]:
        start -= 1
    return " ".join(text[start:end].split())


def texts(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The figures of some claims as written, each form once, in order."""
    return tuple(dict.fromkeys(as_written(claim.figure) for claim in claims))


def by_sentence(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims, those of one sentence together."""
    found: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        found.setdefault((id(claim.document), claim.start), []).append(claim)
    return list(found.values())


def in_order(claims: Iterable[Claim]) -> list[Figure]:
    """The figures of claims of one sentence in its order, without those that overlap the one before."""
    found: list[Figure] = []
    for figure in sorted((claim.figure for claim in claims), key=lambda figure: figure.start):
        if not found or figure.start >= found[-1].end:
            found.append(figure)
    return found


def parts(claims: Sequence[Claim]) -> list[str]:
    """The one sentence of some claims, cut at their figures: every second part is one of them."""
    text, at = claims[0].document.text, claims[0].start
    pieces: list[str] = []
    for figure in in_order(claims):
        pieces += [text[at : figure.start], figure.text]
        at = figure.end
    return [*pieces, text[at : claims[0].end]]


def joined(conflict: Conflict, claims: Sequence[Claim]) -> str:
    """The figures of one side in a line, with the sign that is between them."""
    between = sign(conflict, claims)
    return (", " if between == "," else f" {between} ").join(texts(claims))


def sign(conflict: Conflict, claims: Sequence[Claim]) -> Literal["=", "+", ","]:
    """What stands between the figures of one side: they are equal, or the parts of a sum, or just several."""
    values = [claim.figure.value for claim in claims]
    if conflict.diagnosis == "sum" and len(values) > 1:
        return "+"
    return "," if any(relate(value, values[0], "loose") == "apart" for value in values) else "="


def dated(document: Document) -> str:
    """The document's date as an ISO day, or "no date"."""
    return document.date.isoformat() if document.date else "no date"


def place(claim: Claim) -> str:
    """Where a claim stands: ``seeds/a.txt, line 12``."""
    return f"{claim.document.name or 'text'}, {claim.document.place(claim.figure.start)}"


def credit(document: Document) -> str:
    """Publisher and date of a document, what is unknown left out: ``Example Wire · 2020-06-27``."""
    parts = [document.source or "", document.date.isoformat() if document.date else ""]
    return " · ".join(part for part in parts if part)


def span(days: tuple[int, int] | None) -> str:
    """Days given as ordinals: ``2020-05-04``, ``2020-05-01 to 2020-05-31``; "" for none."""
    if days is None:
        return ""
    first, last = (datetime.date.fromordinal(day).isoformat() for day in days)
    return first if first == last else f"{first} to {last}"


def tally(report: Report) -> dict[Severity, int]:
    """How many conflicts there are of each severity, worst first."""
    counts: dict[Severity, int] = {"error": 0, "warning": 0, "info": 0}
    for conflict in report.conflicts:
        counts[conflict.severity] += 1
    return counts


def summary(report: Report) -> tuple[str, ...]:
    """What was done, as the parts of a line: documents, figures, facts, conflicts, and what was left out."""
    parts = [
        counted(len(report.documents), "document"),
        counted(len(report.figures), "figure"),
        counted(len(report.facts), "fact") + " compared",
        conflicts(report),
        counted(len(report.skipped), "number") + " passed over",
        f"{report.suppressed:,} accepted",
    ]
    return tuple(parts)


def conflicts(report: Report) -> str:
    """How many conflicts, by severity: ``2 conflicts (1 error, 1 warning)``."""
    total = counted(len(report.conflicts), "conflict")
    kinds = [counted(number, SINGULARS[name]) for name, number in tally(report).items() if number]
    return f"{total} ({', '.join(kinds)})" if kinds else total


def headline(conflict: Conflict) -> str:
    """What a conflict is about: the rule's title, else the fact, else the rule's id."""
    return conflict.title or conflict.about or conflict.rule


def subject(conflict: Conflict) -> str:
    """What the fact is, where the headline does not tell it: ``passengers · Ulm``; "" else."""
    about = conflict.about
    return "" if about.casefold() == headline(conflict).casefold() else about


def subjects(conflicts: Sequence[Conflict]) -> list[str]:
    """What each conflict is about, where others have the same title and are about other things; "" else."""
    about: dict[str, set[str]] = {}
    for conflict in conflicts:
        about.setdefault(conflict.title, set()).add(conflict.about)
    return [subject(conflict) if len(about[conflict.title]) > 1 else "" for conflict in conflicts]


def diagnosis(conflict: Conflict) -> str:
    """The diagnosis in words; "" where there is none."""
    return DIAGNOSES.get(conflict.diagnosis, conflict.diagnosis.replace("-", " "))
