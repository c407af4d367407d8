"""Percentages that miss the part and the whole beside them by a slip of the pen, whatever words tie them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.settings import Setting, closes, holds, opens
from claimcheck.checks.share._shape import Share, alike, is_amount, is_fraction
from claimcheck.model import Claim
from claimcheck.values import ZERO

MOST = 12
BACK = 2
"""How many sentences before a part its whole may stand."""
NEAR = 12
"""How many tokens may stand between a part and what percentage it is."""
LEAD, NAME_REACH, SHORTEST = 4, 6, 4
RATES = frozenset(("share", "rate", "turnout"))
"""Concepts that make a percentage one of a whole."""


def near(settings: Sequence[Setting], percent: Claim) -> Iterator[Share]:
    """What a percentage in the last of some sentences is of, where a slip of the pen sets them apart."""
    place = settings[-1]
    for part in _parts(settings, percent):
        shares = [Share(part, percent, whole) for whole in _wholes(settings, part)]
        shares = [share for share in shares if share.is_plausible()]
        if not shares or any(share.fits() or share.grows() for share in shares):
            return
        largest = max(shares, key=lambda share: share.whole.figure.value.first or ZERO)
        if largest.slips() or (is_fraction(percent.figure) and len(shares) == 1 and _points_back(place, part)):
            yield largest
            return


def _parts(settings: Sequence[Setting], percent: Claim) -> Iterator[Claim]:
    """The amount before a percentage that says it once more; else the one of its sentence before that it names."""
    place = settings[-1]
    before = [claim for claim in place.claims if claim.figure.end <= percent.figure.start and is_amount(claim)]
    if before and _says_again(place, before[-1], percent):
        yield before[-1]
    elif len(place.claims) == 1 and len(settings) > 1 and "share" in place.concepts(place.before(percent)):
        yield from _named(settings[-2], place.before(percent))


def _named(setting: Setting, low: list[str]) -> Iterator[Claim]:
    """The only amount of a sentence beside which a word of "the share of exports is" stands."""
    stem, grammar = setting.words.meanings.stem, setting.words.grammar
    named = {stem(word) for word in low if len(word) >= SHORTEST and word not in grammar}
    found = [
        claim
        for claim in setting.claims
        if is_amount(claim) and not named.isdisjoint(map(stem, setting.after(claim)[:NAME_REACH]))
    ]
    if len(found) == 1:
        yield found[0]


def _says_again(setting: Setting, part: Claim, percent: Claim) -> bool:
    """Whether a percentage is told as that of the amount before it: "that is", "a share of", "…, 20 % of all"."""
    low, words = setting.between(part, percent), setting.words
    if len(low) > NEAR or ";" in low or opens(words.differences, setting.after(part)) or closes(words.from_level, low):
        return False
    if closes(words.that_is, setting.up_to(part, percent)) or low[-1:] == ["("]:
        return True
    if not RATES.isdisjoint(setting.concepts([*setting.before(part)[-NEAR:], *low])):
        return True
    behind = setting.after(percent)
    return "," in low[-2:] and (opens(words.out_of, behind) or "total" in setting.concepts(behind[:LEAD]))


def _wholes(settings: Sequence[Setting], part: Claim) -> list[Claim]:
    """The amounts that a part may be of: those before it in its sentence, else in the nearest one that has any."""
    place = settings[-1]
    here = [claim for claim in place.claims if claim.figure.end <= part.figure.start]
    for claims in (here, *(setting.claims for setting in reversed(settings[:-1]))):
        found = [claim for claim in claims[-MOST:] if is_amount(claim) and alike(part, claim)]
        if found:
            return found
    return []


def _points_back(setting: Setting, part: Claim) -> bool:
    """Whether words beside a part say that it is one of those told before."""
    low = [*setting.before(part), *setting.after(part)[:LEAD]]
    return holds(setting.words.of_which, low) or closes(setting.words.out_of, setting.before(setting.claims[0]))
