"""Parts that a sentence shows to be all: the rest is told, nothing else is, or they repeat no noun of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.checks._shape.balances import is_opposed
from claimcheck.checks.sum._shape import (
    GAP,
    Parted,
    alike,
    amounts,
    amounts_before,
    ballot_label,
    is_amount,
    listed,
    nothing_else,
    without_brackets,
    without_counts_of_parts,
)
from claimcheck.checks.sum.near import homogeneous
from claimcheck.comparison import dimension
from claimcheck.languages.concepts import NOUNS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, meanings, opens

OF_TOTALS = frozenset(("total", "amount"))
ANSWERS = frozenset(("answer", "vote", "application"))
"""What people are told by who gave them: "356 answers: 214 people are content"."""
FEWEST_PARTS, LONGEST_LEAD, TOTAL_OPENING = 3, 5, 2
"""How few parts, of whom no word says that they are all, may be so; how many tokens may lead to the first of them; and
how many of these may call the total one, which makes up for a part.
"""


def rests(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "Of the cost, 2.98 million came from … and the remaining 1.99 million from …": a part and the rest."""
    claims = amounts(setting.claims)
    for at, rest in enumerate(claims[1:], start=1):
        if not _is_rest(setting, claims[0], rest):
            continue
        if setting.opens_with_whole(claims[0]) and at > 1 and all(alike(claims[0], part) for part in claims[1:at]):
            parted = Parted(claims[0], tuple(claims[1 : at + 1]))
            if parted.is_plausible():
                yield parted
            return
        part = claims[at - 1]
        if rest.figure.unit is None:
            continue
        if dimension(part.figure) != dimension(rest.figure):
            continue
        lead = [claim for claim in claims[: at - 1] if dimension(claim.figure) == dimension(rest.figure)]
        if not lead and earlier and holds(setting.lexicon.out_of, setting.before(part)[:3]):
            lead = [claim for claim in earlier[-1].claims if is_amount(claim) and alike(claim, rest)]
        if len(lead) == 1 and alike(lead[0], part) and Parted(lead[0], (part, rest)).is_plausible():
            yield Parted(lead[0], (part, rest))


def _is_rest(setting: Setting, whole: Claim, part: Claim) -> bool:
    """Whether a part is what is left of a whole: "the remaining 12", "los 12 restantes", "of the 40 … the other 12"."""
    lead, lexicon = setting.before(part), setting.lexicon
    if "rest" in meanings([*lead[-3:], *setting.inside(part), *setting.after(part)[:1]], lexicon):
        return True
    before = lead[-2:-1] if holds(lexicon.others, lead[-1:]) else lead[-1:]
    behind = [] if before == lead[-2:-1] else [*setting.inside(part)[-1:], *setting.after(part)[:1]]
    other = holds(lexicon.others, [*lead[-1:], *behind]) and not lexicon.determiners.isdisjoint(before)
    nouns = {whole.figure.noun, part.figure.noun} & NOUNS
    return other and len(nouns) < 2 and setting.opens_with_whole(whole)


def rest_told(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "We asked 90 firms. Fifty-eight plan to hire, and the other 42 do not": part by part up to the rest."""
    parts = amounts(setting.claims)
    before = amounts_before(earlier)
    if len(parts) < 2 or len(parts) != len(setting.claims) or len(before) != 1 or not _is_left(setting, parts[-1]):
        return
    whole, parted = before[0], Parted(before[0], tuple(parts))
    lead = setting.before(parts[0])
    if len(lead) > LONGEST_LEAD or setting.concepts(lead) & NOUNS or not all(alike(whole, part) for part in parts):
        return
    if all(_counts_the_same(setting, whole, part) for part in parts) and parted.is_close():
        yield parted


def _is_left(setting: Setting, part: Claim) -> bool:
    """Whether a part is what is left: "the other 42", "les 42 autres", "the remaining 42", and not "of" something."""
    lexicon, lead = setting.lexicon, setting.before(part)
    behind = [*setting.inside(part)[-1:], *setting.after(part)[:1]]
    if opens(lexicon.out_of, setting.after(part)):
        return False
    if "rest" in meanings([*lead[-2:], *behind], lexicon):
        return True
    before = lead[-2:-1] if holds(lexicon.others, lead[-1:]) else lead[-1:]
    return holds(lexicon.others, [*lead[-1:], *behind]) and not lexicon.determiners.isdisjoint(before)


def _counts_the_same(setting: Setting, whole: Claim, part: Claim) -> bool:
    """Whether no noun beside a part says that it is of other things than the whole."""
    behind = setting.after(part)[:2]
    named = behind[1:] if holds(setting.lexicon.others, behind[:1]) else behind[:1]
    known = {part.figure.noun, *setting.concepts(named)} & NOUNS - {whole.figure.noun}
    return not known or (known | {whole.figure.noun} <= PEOPLE | ANSWERS)


def all_told(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "We cut 150 jobs. Of these 90 are in Kiel and 50 in Ulm; no other town is touched": a total and all parts."""
    parts = amounts(setting.claims)
    if len(parts) < 2 or not nothing_else(setting, parts[-1]):
        return
    before = amounts_before(earlier)
    rows = [(parts[0], parts[1:]), *((total, parts) for total in before)]
    found = [
        Parted(total, tuple(row))
        for total, row in rows
        if len(row) > 1 and listed(setting, row) and all(alike(total, part) for part in row)
    ]
    found = [parted for parted in found if homogeneous(setting, parted)]
    if found and not any(parted.holds() for parted in found):
        nearest = min(found, key=lambda parted: abs(parted.added / parted.stated - 1))
        yield from [nearest] if nearest.is_close() else []


def unnamed(setting: Setting) -> Iterator[Parted]:
    """ "The train has 9 coaches, 6 of second class and 4 of first": the last of a sentence, which repeat no noun."""
    claims = amounts(setting.claims)
    if len(claims) != 3 or claims[0].figure.kind != "count":
        return
    total, one, two = claims
    led, joined = setting.between(total, one), setting.between(one, two)
    lexicon, nouns = setting.lexicon, {one.figure.noun, two.figure.noun} - {total.figure.noun, None}
    if nouns or led[-1:] != [","] or len(led) > LONGEST_LEAD or lexicon.joiners.isdisjoint(joined):
        return
    if opens(lexicon.of_which, setting.after(two)):
        return
    label, second = joined[0], setting.after(two)[:1]
    labelled = [label] == second and led[0] != label and (label in lexicon.locatives or label in lexicon.of_words)
    parted = Parted(total, (one, two))
    if labelled and all(alike(total, part) for part in parted.parts):
        if parted.is_close() or (parted.added > parted.stated and parted.is_plausible()):
            yield parted


def counted(setting: Setting) -> Iterator[Parted]:
    """ "The 26 km route has three sections of 9 km, 8 km and 7 km": as many parts as a number before them tells."""
    for at, count in enumerate(setting.claims[1:], start=1):
        parts = setting.claims[at + 1 :]
        if count.figure.kind != "count" or count.figure.value.first != len(parts) or len(parts) < FEWEST_PARTS:
            continue
        before = [claim for claim in setting.claims[:at] if is_amount(claim) and alike(claim, parts[0])]
        if len(before) != 1 or not all(is_amount(part) and alike(before[0], part) for part in parts):
            continue
        parted, led = Parted(before[0], tuple(parts)), setting.between(count, parts[0])
        if (
            all(part.figure.unit for part in parts)
            and 0 < len(led) < LONGEST_LEAD
            and "," not in led
            and listed(setting, parts)
        ):
            yield from [parted] if parted.is_close() else []


def told_after(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "Tickets £48,000; bar £32,000; gifts £18,000. Total: £98,000": a sentence of nothing but a total.

    Or one that begins with it, and tells behind a comma what follows from it: "Together £98,000, which leaves us £400".
    """
    shown = amounts(setting.claims)
    if not shown or shown[0] is not setting.claims[0] or not earlier:
        return
    behind = setting.after(shown[0])
    if len(setting.claims) > 1 and behind[:1] != [","]:
        return
    near = [*setting.before(shown[0]), *(behind if len(setting.claims) == 1 else [])]
    parts = amounts(without_counts_of_parts(earlier[-1]))
    fewest = FEWEST_PARTS - ("total" in setting.concepts(near[:TOTAL_OPENING]))
    if holds(setting.lexicon.extras, near):
        return
    if len(near) > LONGEST_LEAD or OF_TOTALS.isdisjoint(setting.concepts(near)) or len(parts) < fewest:
        return
    parted, place = Parted(shown[0], tuple(parts)), earlier[-1]
    if is_opposed(place.concepts(place.low()), setting.concepts(near)):
        return
    led = place.claims[: place.claims.index(parts[0])]
    alone = not any(map(is_amount, led)) and all(alike(parted.total, part) for part in parts)
    gaps = [without_brackets(place.between(a, b)) for a, b in pairwise(parts)]
    if (
        alone
        and all(len(low) <= GAP and "." not in low for low in gaps)
        and parted.is_close()
        and (homogeneous(place, parted) or _are_votes(place, parted))
    ):
        yield parted


def _are_votes(setting: Setting, parted: Parted) -> bool:
    """Whether the parts of all votes are those against, those abstaining, and others."""
    told = {ballot_label(setting, part) for part in parted.parts}
    return parted.total.figure.noun == "vote" and {"against", "abstain"} <= told
