"""Items in lines that end in their amounts, and the line or sentence below that tells their total, as in an offer:

boiler €4,300
cylinder, 200 litres, €1,250

That makes €5,550 in all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.tables import TAX
from claimcheck.checks.sum._shape import Parted, alike, is_amount
from claimcheck.lexicon import lexicon_of
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, meanings
from claimcheck.tokens import Tokens
from claimcheck.values import ZERO

MOST_ITEMS = 40
"""How many lines above a total are looked at."""
LONGEST_LINE = 300
"""How many code points a line has at most that is an item."""
TOTAL_REACH = 5
"""Within how many tokens of an amount it is said to be a total."""


def itemised(setting: Setting, claims: Sequence[Claim]) -> Iterator[Parted]:
    """The amounts of a sentence that are told as totals, with those that end the lines above.

    They must come to it but for a slip of the pen, as taxes and discounts make other totals; a price and its
    tax make no other.

    Args:
        setting: The sentence of the total.
        claims: All claims of its document.
    """
    for total in filter(is_amount, setting.claims):
        if _is_total(setting, total):
            parts = tuple(_items(total, claims))
            parted = Parted(total, parts)
            slips = parted.slips() and not _holds_but_for_one(parted)
            if len(parts) > 1 and (parted.holds() or slips or _is_taxed(parted)):
                yield parted


def _is_taxed(parted: Parted) -> bool:
    """Whether the only two lines above a total are a price and its tax."""
    first, *others = parted.parts
    if len(others) != 1 or not parted.is_close() or "(" in parted.total.document.text[first.start : parted.total.start]:
        return False
    text, tax = first.document.text, others[0]
    start, lexicon = _line_break(text, tax.figure.start) + 1, lexicon_of(tax.figure.language)
    return TAX in meanings(Tokens(text, start, tax.figure.end).low, lexicon)


def _holds_but_for_one(parted: Parted) -> bool:
    """Whether the rest comes to the total where one item is left out, as a subtotal is, or taken off, as a discount."""
    over = parted.added - parted.stated
    numbers = [claim.figure.value.first or ZERO for claim in parted.parts]
    return any(over in (number, 2 * number) for number in numbers)


def _is_total(setting: Setting, claim: Claim) -> bool:
    """Whether an amount is led or followed by a word for a total, or led by "that is"."""
    lead, lexicon = setting.lead(claim), setting.lexicon
    beside = [*lead[-TOTAL_REACH:], *setting.after(claim)[:TOTAL_REACH]]
    return "total" in meanings(beside, lexicon) or closes(lexicon.that_is, lead)


def _items(total: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """The amounts that end the lines right above that of a total, each with words before it."""
    text, found = total.document.text, list[Claim]()
    at = bisect_left(claims, total.figure.start, key=lambda claim: claim.figure.start)
    end = _line_break(text, total.figure.start)
    while end >= 0 and len(found) < MOST_ITEMS:
        start = _line_break(text, end) + 1
        if end - start > LONGEST_LINE:
            break
        if text[start:end].strip():
            while at > 0 and claims[at - 1].figure.start >= end:
                at -= 1
            item = claims[at - 1] if at > 0 else None
            if item is None or not _closes_line(item, start, end) or not (is_amount(item) and alike(total, item)):
                break
            found.insert(0, item)
        end = start - 1
    return found


def _line_break(text: str, before: int) -> int:
    """The offset of the last line break before an offset; -1 where there is none near it."""
    return text.rfind("\n", max(0, before - LONGEST_LINE), before)


def _closes_line(claim: Claim, start: int, end: int) -> bool:
    """Whether words stand before a figure in its line, and none behind it."""
    text = claim.document.text
    if not start <= claim.figure.start < claim.figure.end <= end:
        return False
    before, behind = text[start : claim.figure.qualified_start], text[claim.figure.end : end]
    return any(map(str.isalpha, before)) and not any(map(str.isalnum, behind))
