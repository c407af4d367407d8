"""Lists of lines: "Roads: 4.1 million", "Schools: 5.2 million", "Total: 9.3 million", and the votes of a ballot.

A tab, a bar or a wide gap may stand between a label and its figure, too.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.cells import BAR, LEAST_GAP, TAB
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, meanings

Listed = tuple[Claim, tuple[Claim, ...]]
"""A total and its parts."""
VOTES_IN_ORDER = ["in_favour", "against", "abstain"]
LABELS = frozenset((":", "-", "="))
FEWEST_LINES, MOST_LINES = 3, 40
"""How few lines are a list with its total, and how many before a total are looked at."""


def lines(paragraph: Sequence[Setting], index: int) -> Listed | None:
    """The lines above one that is labelled as their total."""
    total = _labelled(paragraph[index])
    if total is None or not _is_total(paragraph[index]):
        return None
    parts: list[Claim] = []
    for at in range(index - 1, max(-1, index - 1 - MOST_LINES), -1):
        part = _labelled(paragraph[at])
        if part is None or _is_total(paragraph[at]) or _apart(paragraph[at], paragraph[at + 1]):
            break
        parts.insert(0, part)
    return (total, tuple(parts)) if len(parts) >= FEWEST_LINES else None


def _labelled(setting: Setting) -> Claim | None:
    """The claim of a line that is "label: figure"; None for any other sentence."""
    return setting.claims[0] if len(setting.claims) == 1 and _is_led(setting, setting.claims[0]) else None


def _is_total(setting: Setting) -> bool:
    return "total" in meanings(setting.before(setting.claims[0]), setting.lexicon)


def _apart(a: Setting, b: Setting) -> bool:
    """Whether more than white space stands between two lines, or a line without a figure."""
    return bool(a.document.text[a.end : b.start].strip())


def ballot(paragraph: Sequence[Setting], index: int) -> Listed | None:
    """A list of lines: "Present: 61. For: 34. Against: 22. Abstentions: 5."; told at its last line."""
    row = [_vote(setting) for setting in paragraph[index - 3 : index + 1]] if index >= 3 else []
    if [label for label, _ in row[1:]] != VOTES_IN_ORDER or row[0][0] != "":
        return None
    total, *parts = (claim for _, claim in row)
    named = tuple(part for part in parts if part is not None)
    lost = any(holds(setting.lexicon.unvoted, setting.low()) for setting in paragraph)
    return (total, named) if total is not None and len(named) == len(VOTES_IN_ORDER) and not lost else None


def cast(paragraph: Sequence[Setting], index: int) -> Listed | None:
    """A list of lines: "Votes cast: 8,310. Yes: 4,930. No: 3,120. Invalid: 260."; told at its last line."""
    place = paragraph[index]
    last = _labelled(place)
    if last is None or index < len(VOTES_IN_ORDER) or not holds(place.lexicon.unvoted, place.before(last)):
        return None
    for labels in (VOTES_IN_ORDER, VOTES_IN_ORDER[:2]):
        first = index - len(labels)
        row = [_vote(setting) for setting in paragraph[first:index]] if first > 0 else []
        named = tuple(claim for label, claim in row if claim is not None and label)
        if len(named) == len(labels) and [label for label, _ in row] == labels:
            total = paragraph[first - 1].claims[0]
            return (total, (*named, last)) if _is_led(paragraph[first - 1], total) else None
    return None


def _is_led(setting: Setting, claim: Claim) -> bool:
    lead, led = setting.before(claim), setting.document.text[setting.start : claim.figure.start]
    return bool(lead) and (lead[-1] in LABELS or led.endswith(LEAST_GAP) or led.rstrip(" ").endswith((TAB, BAR)))


def _vote(setting: Setting) -> tuple[str, Claim | None]:
    """The label and the claim of a line that is "label: figure"; no claim for any other sentence."""
    claim = _labelled(setting)
    if claim is None:
        return "", None
    lead = setting.before(claim)
    label = lead[:-1] if lead[-1] in LABELS else lead
    found = (setting.lexicon.ballot.ahead(label, at) for at in range(len(label)))
    return next((name[1] for name in found if name is not None and name[0] == len(label)), ""), claim
