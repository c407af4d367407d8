"""Votes for and against that a sentence sets against each other, and seats beside the votes that won them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.comparison import COUNTED
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, bare, closes
from claimcheck.values import ZERO

ELECTED = frozenset(("seat", "deputy", "delegate", "representative"))
"""What votes win."""
NAME_BEFORE = 4
"""How many tokens before a number may stand whose it is."""
LONGEST_VERSUS = 2
"""How many tokens may stand between votes for and against: "five votes to three"."""


def versus(setting: Setting, one: Claim, two: Claim) -> bool:
    """Whether two numbers are the votes for and against: "five votes to three", "cinque voti contro tre"."""
    lexicon, low = setting.lexicon, bare(setting.between(one, two))
    if not (_is_number(one) and _is_number(two)):
        return False
    if not low or len(low) > LONGEST_VERSUS or {one.figure.noun, two.figure.noun} - {"vote", None}:
        return False
    against = lexicon.ballot.ahead(low, len(low) - 1)
    facing = (against is not None and against[1] == "against") or low[-1] in lexicon.versus
    near = [*setting.before(one)[-NAME_BEFORE:], *setting.around(two)]
    return (facing or closes(lexicon.to_level, low)) and "vote" in setting.concepts([*near, *setting.inside(one)])


def wins_seats(places: Sequence[Setting], percent: Claim, part: Claim, whole: Claim) -> bool:
    """ "The Greens: 37.6 %, 14 seats", "37.6 % of the votes and thus 14 of 37 seats": whether votes win seats.

    Votes have another percentage than the seats or delegates that they win.

    Args:
        places: The sentence of the percentage, and those of part and whole.
        percent: The percentage.
        part: How many seats somebody has.
        whole: How many there are.
    """
    if ELECTED.isdisjoint((part.figure.noun, whole.figure.noun)):
        return False
    low = places[0].between(percent, part) if percent.figure.end <= part.figure.start else []
    listed = low != [] and MARKS.issuperset(low)
    return listed or any("vote" in place.concepts(place.low()) for place in places)


def _is_number(claim: Claim) -> bool:
    value = claim.figure.value
    return claim.figure.kind in COUNTED and value.comparator == "=" and (value.first or ZERO) > 0
