"""The old level, told in the sentence behind a change: "up 12 % to 92 million. A year earlier it was 84"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.checks._shape.changes import Change, changed, one_thing
from claimcheck.checks.change.near import KINDS_OF_TIME, introduced, runs_as_told
from claimcheck.checks.change.steps import is_of, leads
from claimcheck.comparison import AMOUNTS, dimension, is_bare
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, opens
from claimcheck.times import told_year
from claimcheck.values import ONE

OF_LEVELS = frozenset(("previous", "amount", "total", "rate", "annual", "reach"))
"""Concepts of what a level is of that name no other thing."""
SHORTEST_NAME = 4
"""How many letters a word has at least that names what a level is of."""


def earlier(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The change in the last sentence but one, whose old level is all that the last one tells."""
    if len(settings) < 2:
        return
    before, place = settings[-2:]
    old = _old_level(before, place)
    rates = [claim for claim in before.claims if claim.figure.unit == "percent"] or list(_amounts(before))
    if old is None or len(rates) != 1 or rates[0].figure.value.comparator not in ("=", "~"):
        return
    rate = rates[0]
    levels = [
        claim
        for claim in before.claims
        if claim is not rate and claim.figure.kind in AMOUNTS and _are_alike(claim, old)
    ]
    if len(levels) != 1 or not _names_nothing_else(before, place):
        return
    change = changed(old, levels[0]) if one_thing(old, levels[0]) else None
    if change is not None and _is_told(before, change, rate) and is_of(change, rate):
        yield change, rate


def _amounts(before: Setting) -> Iterator[Claim]:
    """The amounts by which words say that a level changed that they lead to: "rose by 1.2 million to 9.8 million"."""
    for amount, new in pairwise(before.claims):
        if leads(before, amount, new):
            yield amount


def _old_level(before: Setting, place: Setting) -> Claim | None:
    """The only figure of a sentence beside its time, which is the time before; words say that it was so much."""
    levels = [claim for claim in place.claims if claim.figure.kind not in KINDS_OF_TIME]
    if len(levels) != 1 or levels[0].figure.kind not in AMOUNTS or levels[0].figure.value.comparator not in ("=", "~"):
        return None
    low, dates = place.low(), [claim for claim in place.claims if claim.figure.kind == "date"]
    years = [claim for claim in place.claims if claim.figure.kind == "duration"]
    if any(claim.figure.value.first != ONE for claim in years) or not holds(place.lexicon.standing, low):
        return None
    if dates:
        return levels[0] if len(dates) == 1 and _is_year_before(before, dates[0]) else None
    then = opens(place.lexicon.then, low) and "previous" in before.concepts(before.low())
    return levels[0] if then or "previous" in place.concepts(low) else None


def _is_year_before(before: Setting, date: Claim) -> bool:
    """Whether a year is the one before that of the sentence before, which may be the year of its document."""
    told = [year for claim in before.claims if (year := told_year(claim)) is not None]
    published = before.document.date
    year = told[0] if len(told) == 1 else published.year if published is not None and not told else None
    return year is not None and told_year(date) == year - 1


def _are_alike(claim: Claim, old: Claim) -> bool:
    """Whether two levels are of one dimension, or one of them goes without its unit."""
    return dimension(claim.figure) == dimension(old.figure) or is_bare(claim.figure) or is_bare(old.figure)


def _is_told(setting: Setting, change: Change, rate: Claim) -> bool:
    """Whether a sentence tells a rate as that of its level, which rose or fell as the words say."""
    new = change.new
    led = rate.figure.end <= new.figure.start and holds(setting.lexicon.to_level, setting.between(rate, new))
    return (led or introduced(setting, rate)) and runs_as_told(setting, rate, change)


def _names_nothing_else(before: Setting, place: Setting) -> bool:
    """Whether a sentence names nothing but times and what the sentence before names, in other words or the same."""
    known = {place.lexicon.meanings.stem(word) for word in before.low()}
    told = before.concepts(before.low()) | OF_LEVELS
    spare = {word for claim in place.claims for word in place.inside(claim)}
    low, at = place.low(), 0
    while at < len(low):
        end = _phrase(place, low, at, told)
        if end == at and low[at] not in spare and _names(place, low[at], known, told):
            return False
        at = max(end, at + 1)
    return True


def _phrase(place: Setting, low: list[str], at: int, told: set[str]) -> int:
    """The token behind a verb of standing, or behind a phrase for something told, that begins at a token."""
    found = place.lexicon.standing.ahead(low, at)
    if found is not None:
        return found[0]
    phrase = place.lexicon.meanings.phrase(low, at)
    return phrase[0] if phrase is not None and phrase[1] in told else at


def _names(place: Setting, word: str, known: set[str], told: set[str]) -> bool:
    """Whether a word names what is neither told nor grammar."""
    if len(word) < SHORTEST_NAME or not word.isalpha() or word in place.lexicon.grammar:
        return False
    return place.lexicon.meanings.stem(word) not in known and place.concepts([word]).isdisjoint(told)
