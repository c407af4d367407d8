"""Other numbers in the place of a figure's own, in the same notation, for tests that something must notice them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model import Figure

DIGITS = re.compile(r"[0-9]+")
NUMERIC = re.compile(r"[0-9]{1,4}([-./])[0-9]{1,2}\1[0-9]{1,4}")
YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def altered(figure: Figure) -> Iterator[str]:
    """The figure as written, with its number made larger, then smaller; nothing where no digit stands in it.

    Every number stays one that its kind reads: days stay within the month, years within their century, and the last
    digit of an ordinal stays, because its ending may hang on it.
    """
    text = figure.text
    runs = list(DIGITS.finditer(text))
    if not runs:
        return
    change = {"date": _dates, "ordinal": _ordinals}.get(figure.kind, _numbers)
    for spelling in change(text, runs):
        if spelling != text:
            yield spelling


def _numbers(text: str, runs: list[re.Match[str]]) -> Iterator[str]:
    """The first digits with a larger and with a smaller leading digit; a range is moved as a whole."""
    first = runs[0]
    lead = int(first[0][0])
    for digit in (min(lead + 4, 9) if lead < 9 else 1, max(lead - 4, 1) if lead > 1 else 9):
        yield text[: first.start()] + str(digit) + text[first.start() + 1 :]
    if len(first[0]) > 1 and len(runs) == 1:
        yield text[: first.start()] + first[0][0] + text[first.end() :]


def _ordinals(text: str, runs: list[re.Match[str]]) -> Iterator[str]:
    first = runs[0]
    ahead = first[0][:-1]
    for larger in (str(int(ahead or "0") + 1), str(int(ahead or "0") + 3)):
        yield text[: first.start()] + larger + first[0][-1] + text[first.end() :]


def _dates(text: str, runs: list[re.Match[str]]) -> Iterator[str]:
    """Another day where there is one, else another year."""
    days = [run for run in runs if len(run[0]) <= 2]
    if NUMERIC.search(text):
        days = days[-1:] if len(runs[0][0]) == 4 else days[:1]
    if days:
        yield _replaced(text, [(run, _day(run[0], 9)) for run in days[:2]])
        yield _replaced(text, [(run, _day(run[0], 2)) for run in days[:2]])
    years = [run for run in runs if YEAR.fullmatch(run[0])]
    if years:
        yield _replaced(text, [(run, str(int(run[0]) - 7)) for run in years])


def _day(written: str, step: int) -> str:
    """A day of the month that is `step` later, within the first twenty-eight, as wide as the written one."""
    return str((int(written) + step - 1) % 28 + 1).zfill(len(written) if written.startswith("0") else 0)


def _replaced(text: str, changes: list[tuple[re.Match[str], str]]) -> str:
    for run, new in sorted(changes, key=lambda change: -change[0].start()):
        text = text[: run.start()] + new + text[run.end() :]
    return text
