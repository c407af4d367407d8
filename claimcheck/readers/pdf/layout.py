"""From the lines of pages to paragraphs: running lines dropped, line ends and hyphens joined."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from claimcheck.readers._shape import Draft
from claimcheck.readers.pdf.lines import HYPHENS, Line
from claimcheck.readers.pdf.tables import tables_in

ENDED = re.compile(r"[.!?…][»”\"')\]]*$")
BULLET = re.compile(r"(?:[•▪◦‣·–—-]|[0-9]{1,2}[.)]|\([a-z0-9]\))\s")
PAGE_NUMBER = re.compile(r"\W*(?:[^\W\d]+\.?\s)?([0-9]{1,4})(?:\s?(?:[^\W\d]{1,4}|/)\s?[0-9]{1,4})?\W*")
WIDE_STEP = 1.25
"""Baselines further apart than so many usual distances part paragraphs."""
DIGITS = re.compile(r"[0-9]{1,9}")
FEW_LINES = 5
"""Of fewer lines the middle distance need not be the usual one."""
EDGE = 3
"""Running headers and footers are looked for in so many lines at the top and at the bottom of a page."""


def write(pages: list[list[Line]], draft: Draft) -> None:
    """Write the lines: those of one paragraph joined, also over the end of a page."""
    lines = [(number, line) for number, page in enumerate(pages, start=1) for line in page]
    steps = [a.y - b.y for page in pages for a, b in pairwise(page) if a.y > b.y]
    usual = median([line.size for _, line in lines]) if lines else 0
    step = _usual_step(steps, usual)
    rights = {number: max((line.right for line in page), default=0) for number, page in enumerate(pages, start=1)}
    tables = tables_in(lines)
    gap, behind = "", 0
    for index, (number, line) in enumerate(lines):
        if index in tables:
            behind, gap = tables[index].end, "\n\n"
            draft.table(tables[index].rows, label=f"page {number}, ")
        if index < behind:
            continue
        text = line.text.rstrip(HYPHENS + " ")
        following = lines[index + 1] if index + 1 < len(lines) else None
        goes_on = (
            following is not None
            and index + 1 not in tables
            and _goes_on(line, following[1], step, rights[number] - line.right, new_page=following[0] != number)
        )
        divided = goes_on and following is not None and _is_divided(line.text, following[1].text)
        if not divided and line.text.rstrip()[-1:] in tuple(HYPHENS):
            text += "-"
        offsets = draft.add(text[:-1] if divided and text.endswith("-") else text, gap, f"page {number}")
        if offsets and index == 0 and usual and line.size > usual * 1.15:
            draft.title = offsets
        elif offsets and gap == " " and draft.title and line.size > usual * 1.15 and index < 5:
            draft.title = (draft.title[0], offsets[1])
        if not goes_on:
            draft.told_above(text)
        gap = " " if goes_on else "\n\n"
        if divided or (goes_on and text.endswith("-")):
            gap = ""


def _usual_step(steps: list[float], size: float) -> float:
    """The usual distance of baselines; among few lines no more than single spacing of the font."""
    if not steps:
        return 0
    return min(median(steps), size * 1.5) if len(steps) < FEW_LINES and size else median(steps)


def _goes_on(line: Line, after: Line, step: float, room: float, *, new_page: bool) -> bool:
    """Whether the paragraph of a line goes on in the line after it.

    Args:
        line: The line.
        after: The line after it.
        step: The usual distance of two baselines; 0 where unknown.
        room: What is left of the width of the text at the end of the line.
        new_page: Whether the line after stands on another page.
    """
    if line.size and abs(line.size - after.size) > line.size * 0.1:
        return False
    if line.text[-1:] in tuple(HYPHENS):
        return True
    if BULLET.match(after.text):
        return False
    ended = bool(ENDED.search(line.text.rstrip()))
    full = room <= _width_of_first_word(after)
    if new_page or after.y > line.y:
        return not ended and (full or after.text[:1].islower())
    if step and line.y - after.y > step * WIDE_STEP:
        return False
    return full or not ended


def _width_of_first_word(line: Line) -> float:
    """How wide the first word is, with the blank before it, by the width of the line's characters."""
    word = line.text.split(None, 1)[0]
    return (line.right - line.left) / len(line.text) * (len(word) + 1)


def _is_divided(text: str, after: str) -> bool:
    """Whether a hyphen at the end of a line divides a word; one before a capital or a digit belongs to it."""
    text = text.rstrip()
    return text[-1:] in tuple(HYPHENS + "-") and text[-2:-1].isalpha() and after[:1].islower()


def without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without the lines that stand at the edge of many pages, the same or with a running page number."""
    tops = _running([page[:EDGE] for page in pages])
    ends = _running([page[-EDGE:] for page in pages])
    trimmed = [_trimmed(page, tops, ends) for page in pages]
    return [_without_number(page, number) for number, page in enumerate(trimmed, start=1)]


def _running(edges: list[list[Line]]) -> set[str]:
    """The forms of lines that run through the pages, given the lines at one edge of each."""
    seen: dict[str, list[tuple[int, list[int]]]] = {}
    for number, lines in enumerate(edges):
        for text in {line.text.strip() for line in lines}:
            seen.setdefault(_form(text), []).append((number, [int(digits) for digits in DIGITS.findall(text)]))
    filled = sum(1 for lines in edges if lines)
    least = max(2, filled // 2) if filled < 10 else max(3, filled // 5)
    return {form for form, found in seen.items() if len(found) >= least and _is_steady(found)}


def _is_steady(found: list[tuple[int, list[int]]]) -> bool:
    """Whether each number of a form stays the same from page to page, or goes up with the page; a few may not."""
    for place in range(len(found[0][1])):
        same = Counter(numbers[place] for _, numbers in found)
        rising = Counter(numbers[place] - page for page, numbers in found)
        if max(same.most_common(1)[0][1], rising.most_common(1)[0][1]) * 5 < len(found) * 4:
            return False
    return True


def _form(text: str) -> str:
    return DIGITS.sub("#", text)


def _trimmed(page: list[Line], tops: set[str], ends: set[str]) -> list[Line]:
    """The page without running lines; a page of nothing else is kept."""
    first, last = 0, len(page)
    while first < min(EDGE, last) and _form(page[first].text.strip()) in tops:
        first += 1
    while last > max(first, len(page) - EDGE) and _form(page[last - 1].text.strip()) in ends:
        last -= 1
    return page[first:last] or page


def _without_number(page: list[Line], number: int) -> list[Line]:
    """The page without a line apart at its foot that holds the page's own number ("Page 1 of 9", "- 1 -")."""
    if len(page) < 2 or not (found := PAGE_NUMBER.fullmatch(page[-1].text)) or int(found.group(1)) != number:
        return page
    steps = [above.y - below.y for above, below in pairwise(page) if above.y > below.y]
    apart = page[-2].y - page[-1].y
    return page[:-1] if len(steps) > 1 and apart > median(steps) * 1.8 else page
