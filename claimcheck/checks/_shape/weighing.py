"""What is asked alike of durations beside days, and of percentages beside amounts, where they are weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.model import Claim
from claimcheck.setting import Setting

Answer = tuple[str, float]
"""The name of a witness, and what it says."""
FEWEST = 8
"""How many figures a document holds at least in which they are weighed; of shorter ones words say what fits."""
NO_GAP, LONG_GAP = 15, 10
"""How many tokens count as standing between figures of two sentences at most, and how many are a long way."""
NEAREST = Decimal("1.1")
"""Up to how many times as much as it should be a number is hardly off."""
LONG_WORD = 5
"""Letters from which on a word that two sentences have in common tells something."""


def is_long(sentences: Sequence[Setting]) -> bool:
    """Whether a document holds enough figures to weigh them."""
    return sum(len(place.claims) for place in sentences) >= FEWEST


def start(claim: Claim) -> int:
    """Offset of the first code point of a figure."""
    return claim.figure.start


def gap(place: Setting, a: Claim, b: Claim) -> int:
    """How many tokens stand between two figures of a sentence."""
    return len(place.between(*sorted((a, b), key=start)))


def long_ways(gap: int) -> float:
    """A gap, in long ways, as which no more than `NO_GAP` tokens count."""
    return min(gap, NO_GAP) / LONG_GAP


def share_long_word(a: Claim, b: Claim) -> bool:
    """Whether the sentences of two figures have a long word in common."""
    return any(len(word) >= LONG_WORD for word in set(a.slot.words).intersection(b.slot.words))


def how_far(stated: Decimal, came: Decimal, *, near: Decimal, far: Decimal) -> Iterator[Answer]:
    """How many times as large or small as it should be a number is.

    Args:
        stated: The number that is told; more than 0.
        came: What it should be; more than 0.
        near: Up to how many times as much it is a little off.
        far: From how many times as much on it is far off.
    """
    times = max(stated / came, came / stated)
    if times <= NEAREST:
        yield "hardly off", 1.0
    elif times <= near:
        yield "little off", 1.0
    elif times > far:
        yield "far off", 1.0
