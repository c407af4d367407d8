"""Parts in brackets behind their total, each behind its name: "6.1 million litres (Hull 2.9, Leeds 1.4, York 2.8)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claimcheck.checks.sum._shape import MOST_PARTS, Parted, alike, is_amount
from claimcheck.comparison import UNITED, is_bare
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
        if not FEWEST_PARTS <= len(parts) <= MOST_PARTS or not all(_may_be_part(total, part) for part in parts):
            continue
        if _are_named(setting, total, parts) and parted.added > parted.stated and parted.is_plausible():
            yield parted
            return


def _inside(setting: Setting, at: int) -> tuple[Claim, ...]:
    """The figures behind a bracket that opens, up to the one that it closes behind."""
    open_ones = list(takewhile(lambda claim: CLOSE not in setting.after(claim), setting.claims[at + 1 :]))
    return tuple(setting.claims[at + 1 : at + 2 + len(open_ones)])


def _may_be_part(total: Claim, part: Claim) -> bool:
    """Whether an amount is one as the total is, or goes without the unit that is told once."""
    return is_amount(part) and (alike(total, part) or (is_bare(part.figure) and total.figure.kind in UNITED))


def _are_named(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a word in a capital stands before each part, and the bracket closes right behind the last."""
    text, ends = setting.document.text, [total.figure.end, *(part.figure.end for part in parts)]
    leads = [text[end : part.figure.start] for end, part in zip(ends, parts, strict=False)]
    named = all(any(word[:1].isupper() for word in lead.strip(" (,;").split()) for lead in leads)
    return named and setting.after(parts[-1])[:1] == [CLOSE]
