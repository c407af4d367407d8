"""Parts that are kinds of what their total counts, by other words for it: "142 films, 71 features and 81 shorts"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.sum._shape import MOST_PARTS, Parted, amounts
from claimcheck.model import Claim
from claimcheck.setting import Setting

FEWEST_PARTS = 2
"""How few parts a total may have."""
OPENING = frozenset((",", ":", "(", "–", "—"))
"""What may stand right before the first part."""


def kinds(setting: Setting) -> Iterator[Parted]:
    """A count and those right behind each other that count the same by words of their own, the last behind an "and"."""
    counted = [claim for claim in amounts(setting.claims) if claim.figure.noun is not None]
    for total in counted:
        parts = [claim for claim in counted if claim.figure.noun == total.figure.noun and claim is not total]
        if not FEWEST_PARTS <= len(parts) <= MOST_PARTS or parts[0].figure.start < total.figure.end:
            continue
        parted = Parted(total, tuple(parts))
        if _are_listed(setting, parts) and _are_called_apart(setting, (total, *parts)):
            missed = parted.is_close() and (parted.added > parted.stated or parted.slips())
            yield from [parted] if parted.holds() or missed else []
        return


def _are_listed(setting: Setting, parts: Sequence[Claim]) -> bool:
    """Whether a mark opens the parts, no other figure stands between them, and an "and" closes them."""
    first, last = (setting.claims.index(part) for part in (parts[0], parts[-1]))
    in_a_row = last - first == len(parts) - 1
    return in_a_row and not OPENING.isdisjoint(setting.before(parts[0])[-1:]) and setting.joined(parts[-2], parts[-1])


def _are_called_apart(setting: Setting, counts: Sequence[Claim]) -> bool:
    """Whether each count has a word of its own behind it."""
    stem = setting.lexicon.meanings.stem
    words = {tuple(map(stem, setting.unit(claim))) for claim in counts}
    return len(words) == len(counts) and () not in words
