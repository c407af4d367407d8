"""Parts in brackets behind their total, each behind its name: "6,100 pupils (Hull 2,900, Leeds 1,400, York 2,800)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks.sum._shape import MOST_PARTS, Parted, alike, is_amount
from claimcheck.model import Claim
from claimcheck.setting import Setting

FEWEST_PARTS = 3
"""How few amounts in brackets are a list."""
OPEN, CLOSE = "(", ")"


def bracketed(setting: Setting) -> Iterator[Parted]:
    """The amounts of a bracket right behind a larger one, where they come to more than it; some may be left out."""
    for at, total in enumerate(setting.claims):
        if not is_amount(total) or setting.after(total)[:1] != [OPEN]:
            continue
        parts = _inside(setting, at)
        parted = Parted(total, parts)
        if not FEWEST_PARTS <= len(parts) <= MOST_PARTS or not all(map(is_amount, parts)):
            continue
        if not all(alike(total, part) for part in parts):
            continue
        if _are_named(setting, total, parts) and parted.added > parted.stated and parted.is_plausible():
            yield parted
            return


def _inside(setting: Setting, at: int) -> tuple[Claim, ...]:
    """The figures behind a bracket that opens, up to the one that it closes behind."""
    behind = setting.claims[at + 1 :]
    last = next((place for place, claim in enumerate(behind) if CLOSE in setting.after(claim)), len(behind))
    return tuple(behind[: last + 1])


def _are_named(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a word in a capital stands before each part, and the bracket closes right behind the last."""
    text, ends = setting.document.text, [total.figure.end, *(part.figure.end for part in parts)]
    leads = [text[end : part.figure.start] for end, part in zip(ends, parts, strict=False)]
    named = all(any(word[:1].isupper() for word in lead.strip(" (,;").split()) for lead in leads)
    return named and setting.after(parts[-1])[:1] == [CLOSE]
