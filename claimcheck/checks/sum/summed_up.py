"""Parts, and the total that sums them up behind them: "203 passengers and 38 crew, 241 people in all"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.balances import is_opposed
from claimcheck.checks.sum._shape import MOST_PARTS, Parted, alike, amounts, listed, without_counts_of_parts
from claimcheck.checks.sum.announced import are_votes
from claimcheck.languages.concepts import BROADER, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import Setting, bare, holds, is_one_of, meanings

ENDS = frozenset(".;)")
"""Marks behind a total of which nothing more is told."""
TOTAL_REACH = 5
"""How many tokens before a total may stand what says that it is one."""


def totals(setting: Setting) -> Iterator[Parted]:
    """Totals that words say to be ones, with the longest row of figures before them that comes to them."""
    claims = amounts(without_counts_of_parts(setting))
    claims = [claim for at, claim in enumerate(claims) if not _counts_parts(setting, claims, at)]
    for at in range(2, len(claims)):
        total = claims[at]
        near = [*setting.between(claims[at - 1], total)[-TOTAL_REACH:], *setting.after(total)[:3]]
        again = _says_again(setting, claims[:at], total)
        if not (again or "total" in meanings(near, setting.lexicon)) or holds(setting.lexicon.unvoted, setting.low()):
            continue
        if holds(setting.lexicon.extras, near) or holds(setting.lexicon.adding, setting.after(total)[:3]):
            continue
        if is_opposed(setting.concepts(setting.before(claims[0])), setting.concepts(near)):
            continue
        lists = [claims[at - size : at] for size in range(min(MOST_PARTS, at), 1, -1)]
        known = [parts for parts in lists if _is_list_of(setting, total, parts)]
        found = next((parts for parts in known if Parted(total, tuple(parts)).holds()), known[0] if known else [])
        parted = Parted(total, tuple(found))
        loose = again and not _is_of_kinds(total, found)
        apart = loose or ";" in setting.between(claims[at - 1], total)
        told = _is_labelled_alike(total, found) or (total.figure.noun == "vote" and are_votes(setting, found))
        if found and told and (parted.is_close() if apart else parted.is_plausible()):
            yield parted


def _says_again(setting: Setting, parts: Sequence[Claim], total: Claim) -> bool:
    """ "12 men and 9 women, that is 21 people": a count behind a comma and "that is", and nothing behind its noun."""
    lexicon, low, behind = setting.lexicon, setting.between(parts[-1], total), setting.after(total)[:1]
    if low[:1] != [","] or not is_one_of(lexicon.that_is, low) or bare(low)[0] in lexicon.alternatives:
        return False
    nouns = [claim.figure.noun for claim in (*parts, total)]
    counted = all(claim.figure.kind == "count" for claim in (*parts, total)) and None not in nouns
    apart = len(set(nouns[:-1])) == len(parts)
    ended = not behind or behind[0] in ENDS
    return counted and apart and ended and setting.joined(*parts[-2:])


def _is_of_kinds(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the noun of a total is the broader one of each part's: people of men and women."""
    nouns, broad = [part.figure.noun for part in parts], total.figure.noun
    return all(noun is not None and (BROADER.get(noun) == broad or {noun, broad} <= PEOPLE) for noun in nouns)


def _counts_parts(setting: Setting, claims: Sequence[Claim], at: int) -> bool:
    """Whether a figure between parts and total says how many parts there are: "in all, 74 in the two towns"."""
    if at < 2 or at + 1 == len(claims) or claims[at].figure.kind != "count":
        return False
    between = setting.between(claims[at - 1], claims[at + 1])
    return claims[at].figure.value.first == at and "total" in setting.concepts(between)


def _is_list_of(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    return all(alike(total, part) for part in parts) and listed(setting, [*parts, total])


def _is_labelled_alike(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts have one unit, or each its own noun, or all the same one and the total none."""
    nouns = [part.figure.noun for part in parts]
    named = set(nouns) - {None}
    bare = len(named) < 2 and total.figure.noun in (None, *named)
    return all(part.figure.unit for part in parts) or len(set(nouns)) == len(nouns) or bare
