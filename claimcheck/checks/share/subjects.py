"""Shares of a whole that the sentence before tells part by part: "815 adults and 305 children. Children are 27 %"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.shares import Share, alike, is_amount
from claimcheck.checks.share.named import are_told
from claimcheck.comparison import COUNTED
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, holds, opens
from claimcheck.values import ZERO

FEWEST_PARTS = 2
"""How few parts a whole falls apart in."""
NAME_LENGTH = 4
"""How many tokens behind a percentage may name what it is of."""


def of_subject(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """The share of the only count before whose noun the words before a percentage name, in what all counts come to."""
    percent, lead = setting.claims[at], setting.before(setting.claims[at])
    if len(setting.claims) > 1 or not earlier or _compares(setting, percent):
        return None
    place, named = earlier[-1], setting.concepts(lead) & NOUNS
    parts = [claim for claim in place.claims if claim.figure.noun in named and is_amount(claim)]
    wholes = [whole for part in parts for whole in _wholes(place, part)]
    if len(parts) != 1 or len(wholes) != 1:
        return None
    share, behind = Share(parts[0], percent, wholes[0]), _name(setting, percent)
    told = not behind or all(are_told(setting, behind, place.low()))
    return share if told and share.is_near() else None


def _compares(setting: Setting, percent: Claim) -> bool:
    """Whether a percentage is one of a change, or by how much something is more; "make up 27 % of" tells no change."""
    lexicon, lead, behind = setting.lexicon, setting.before(percent), setting.after(percent)
    changed = holds(lexicon.changes, lead) or bool(setting.concepts(lead) & CHANGES)
    return (changed and not opens(lexicon.out_of, behind)) or opens(lexicon.differences, behind)


def _wholes(place: Setting, part: Claim) -> Iterator[Claim]:
    """The counts of a sentence to which all others of it come, a part among them."""
    counts = [claim for claim in place.claims if claim.figure.kind in COUNTED and is_amount(claim)]
    for whole in counts:
        others = [claim.figure.value.first or ZERO for claim in counts if claim is not whole]
        if whole is not part and len(others) >= FEWEST_PARTS and sum(others) == whole.figure.value.first:
            yield from [whole] if alike(part, whole) else []


def _name(setting: Setting, percent: Claim) -> list[str]:
    """The words behind a percentage, up to a mark, without what leads to them."""
    lexicon, behind = setting.lexicon, setting.after(percent)
    led = lexicon.out_of.ahead(behind, 0)
    first = led[0] if led is not None else 0
    stop = next((at for at in range(first, len(behind)) if not behind[at].isalpha()), len(behind))
    return behind[first : min(stop, first + NAME_LENGTH)]
