"""A percentage that says the amount before it once more: "45 (25 %)"; where the whole of that amount is told."""

from __future__ import annotations

from claimcheck.checks._shape.shares import Share, alike, is_amount, ratio_of, shared, stated_share
from claimcheck.checks.share.named import is_narrowed
from claimcheck.checks.share.nouns import NOUN_REACH, noun, stems, stems_of
from claimcheck.checks.share.referred import referred
from claimcheck.checks.share.scaled import misscaled
from claimcheck.checks.share.told import follows, led_alike, passing_brackets
from claimcheck.claims import concepts_near
from claimcheck.comparison import COUNTED
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, bare, closes, holds, is_one_of, opens

PARTED_WHOLES = frozenset(("total", "worker", "member", "voter"))
"""Concepts of those of whom a part is told."""
BRACKETS = {"(": ")", "[": "]"}
APPOSED = 6
"""How many tokens may stand between an amount and its percentage."""
WORDS_BESIDE, OF_WHOLE = 6, 8
"""How many may stand before or behind a figure, and between a percentage and the whole that it is of."""


def said_again(setting: Setting, at: int, earlier: list[Setting]) -> Share | None:
    """ "45 (25 %)": the amount before a percentage is the part, and the whole is looked for."""
    before, percent = setting.claims[at - 1 : at + 1]
    behind = setting.claims[at + 1] if at + 1 < len(setting.claims) else None
    whole = (
        part_of_whole(setting, at)
        or _percent_of(setting, before, percent, behind)
        or _led_by_whole(setting, at - 1)
        or _pointed_at(setting, before, percent, earlier)
        or _opened_by_whole(setting, at - 1)
        or _named_before(setting, before, percent, earlier)
        or _only_before(setting, at - 1, percent)
        or referred(setting, before, percent, earlier)
        or just_missed(setting, before, percent, earlier)
        or misscaled(setting, before, percent, earlier)
    )
    return whole if isinstance(whole, Share) else shared(before, percent, whole)


def is_apposed(setting: Setting, amount: Claim, percent: Claim) -> bool:
    """Whether a percentage says the amount before it once more: "45 (25 %)", "45, or 25 %"."""
    low = setting.link(amount, percent)
    if not low or changes(setting, amount, percent):
        return False
    if len(low) > APPOSED or follows(setting, amount, low):
        return follows(setting, amount, low)
    if low[-1] in BRACKETS:
        behind = setting.after(percent)
        return behind[:1] == [BRACKETS[low[-1]]] and not set(low[:-1]) & {",", ";", ":", "(", ")"}
    if is_one_of(setting.lexicon.that_is, led_alike(setting, amount, low)):
        return True
    if low[-1] == ":" and ";" not in low and setting.after(percent) in ([], ["."]):
        return True
    if (
        low[-1] == ","
        and is_one_of(setting.lexicon.of_which, low)
        and setting.after(percent)[:1] in ([","], ["."], [")"])
    ):
        return True
    if "," in low and closes(setting.lexicon.that_is, low):
        return low.index(",") == len(low) - len(bare(low[low.index(",") :])) - 1
    return False


def is_part_of(setting: Setting, part: Claim, percent: Claim, whole: Claim) -> bool:
    """ "€288,000, 60% of the €480,000": whether nothing but a mark stands before a share, and "of the" behind it."""
    lexicon, led, low = setting.lexicon, setting.between(part, percent), setting.between(percent, whole)
    if not (is_amount(part) and is_amount(whole) and alike(part, whole)) or changes(setting, part, percent):
        return False
    led = led[:-1] if led[-1:] != [] and led[-1] in lexicon.articles else led
    again = led in ([","], ["("]) or is_one_of(lexicon.that_is, led_alike(setting, part, led))
    definite = low[-1:] != [] and (low[-1] in lexicon.articles or low[-1] in lexicon.determiners)
    return again and definite and (len(low) == 1 or is_one_of(lexicon.out_of, low[:-1]))


def changes(setting: Setting, amount: Claim, percent: Claim) -> bool:
    """Whether words of change make the amount a difference or a new level, or the percentage a rate of growth."""
    lexicon = setting.lexicon
    if amount.slot.amount.moved or opens(lexicon.differences, setting.after(percent)):
        return True
    near = [*setting.before(amount)[-WORDS_BESIDE:], *setting.between(amount, percent), *setting.after(percent)[:1]]
    if holds(lexicon.changes, near) or setting.concepts(near) & CHANGES:
        return True
    if opens(lexicon.out_of, setting.behind_number(amount)):
        return False
    return closes(lexicon.by_amount, setting.before(amount)) and not closes(lexicon.out_of, setting.before(amount))


def is_named(setting: Setting, low: list[str], earlier: list[Setting]) -> bool:
    """Whether a noun of the sentence before is meant: "the works will cost 52 million … 40 % of the cost"."""
    before = [word for place in earlier for word in place.low()]
    return bool(stems(setting, low) & stems_of(setting, before) or setting.concepts(low) & setting.concepts(before))


def just_missed(setting: Setting, part: Claim, percent: Claim, earlier: list[Setting]) -> Share | None:
    """The share of the only such amount of the sentence before, where it fits or nearly does and no words part them."""
    if part.figure.kind in COUNTED or len(setting.claims) < 2 or not earlier:
        return None
    behind, others = setting.after(percent), [claim for claim in setting.claims if claim not in (part, percent)]
    if percent.figure.start > part.figure.start and opens(setting.lexicon.out_of, behind):
        return None
    if opens(setting.lexicon.differences, behind) or any(is_amount(claim) and alike(part, claim) for claim in others):
        return None
    whole = only_one(earlier[-1:], part)
    share = Share(part, percent, whole) if whole is not None else None
    return share if share is not None and (share.fits() or share.just_misses()) and not share.grows() else None


def only_one(earlier: list[Setting], part: Claim) -> Claim | None:
    """The only amount of the sentence before that a part may be of."""
    found = [claim for place in earlier for claim in place.claims if is_amount(claim) and alike(part, claim)]
    return found[0] if len(found) == 1 else None


def part_of_whole(setting: Setting, at: int) -> Share | None:
    """ "45 of 180 patients (25 %)": here the figure beside the percentage is the whole."""
    if at < 2:
        return None
    part, whole = setting.claims[at - 2], setting.claims[at - 1]
    if not is_amount(part) or not alike(part, whole):
        return None
    low = setting.between(part, whole)
    if set(low) & {",", "(", ")", ";", ":"}:
        return None
    of_whole = is_one_of(setting.lexicon.out_of, low) or _of_named_whole(setting, low)
    return Share(part, setting.claims[at], whole) if of_whole else None


def _of_named_whole(setting: Setting, low: list[str]) -> bool:
    """ "45 out of a staff of 180", "45 sur un effectif de 180": a noun stands before the size of the whole."""
    lexicon, led = setting.lexicon, setting.lexicon.out_of.ahead(low, 0)
    if led is None or len(low) > WORDS_BESIDE or not closes(lexicon.out_of, low[led[0] + 1 :]):
        return False
    return low[led[0]] in lexicon.articles or not PARTED_WHOLES.isdisjoint(setting.concepts(low[led[0] :]))


def _percent_of(setting: Setting, part: Claim, percent: Claim, behind: Claim | None) -> Claim | None:
    """ "45 patients, or 25 % of the 180": the whole follows the percentage."""
    if behind is None or not is_amount(behind) or not alike(part, behind):
        return None
    low = setting.between(percent, behind)
    if len(low) > OF_WHOLE or set(low) & {",", ";", ":", "(", ")"}:
        return None
    return behind if opens(setting.lexicon.out_of, low) else None


def _led_by_whole(setting: Setting, at: int) -> Claim | None:
    """ "180 patients, of whom 45 (25 %)" and "Of 180 patients 45 (25 %)"."""
    if at < 1:
        return None
    whole, part = passing_brackets(setting, at - 1), setting.claims[at]
    if not is_amount(whole) or not alike(part, whole):
        return None
    low = setting.between(setting.claims[at - 1], part)
    if len(low) <= WORDS_BESIDE * 2 and holds(setting.lexicon.of_which, low):
        return whole
    return whole if setting.opens_with_whole(whole) and len(low) <= WORDS_BESIDE and ";" not in low else None


def _pointed_at(setting: Setting, part: Claim, percent: Claim, earlier: list[Setting]) -> Claim | None:
    """ "All 180 patients were asked; 45 of them, or 25 %": the whole that the words behind the part point at."""
    lead = setting.before(part) if setting.claims[0] is part else []
    pointed = any(opens(setting.lexicon.of_which, low) for low in (setting.after(part), lead))
    if not pointed or opens(setting.lexicon.out_of, setting.after(percent)):
        return None
    places = [
        [
            claim
            for claim in place.claims
            if claim.figure.start < part.figure.start and is_amount(claim) and alike(part, claim)
        ]
        for place in (setting, *reversed(earlier[-1:]))
    ]
    nearest = next(filter(None, places), [])
    fitting = _fitting(part, percent, [claim for found in places for claim in found])
    return fitting or (nearest[0] if len(nearest) == 1 else None)


def _opened_by_whole(setting: Setting, at: int) -> Claim | None:
    """ "Of 300 invited, 180 came and 45, or 25 %, stayed": a whole or a part of it, whichever the percentage is of."""
    part, percent = setting.claims[at], setting.claims[at + 1]
    if at < 2 or not setting.opens_with_whole(setting.claims[0]):
        return None
    if opens(setting.lexicon.out_of, setting.after(percent)):
        return None
    found = [claim for claim in setting.claims[:at] if is_amount(claim) and alike(part, claim)]
    if len(found) != at:
        return None
    return _fitting(part, percent, found) or found[-1]


def _fitting(part: Claim, percent: Claim, wholes: list[Claim]) -> Claim | None:
    """The first of several wholes of which the part is the percentage that is stated."""
    return next((whole for whole in wholes if ratio_of(part, whole).meets(stated_share(percent))), None)


def _named_before(setting: Setting, part: Claim, percent: Claim, earlier: list[Setting]) -> Claim | None:
    """ "432 km, or 35 % of the network", where the amount of the network stands in a sentence before."""
    low = setting.after(percent)
    if not opens(setting.lexicon.out_of, low):
        return None
    named = stems(setting, low[: NOUN_REACH + 1])
    if not named or is_narrowed(setting, percent, earlier):
        return None
    for place in reversed([*earlier[-2:], setting]):
        found = [
            claim
            for claim in place.claims
            if claim is not part and claim.figure.start < part.figure.start
            and is_amount(claim) and alike(part, claim) and named & noun(place, claim)
        ]  # fmt: skip
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _only_before(setting: Setting, at: int, percent: Claim) -> Claim | None:
    """The only larger amount of its kind before the part, where nothing says that the percentage is of another."""
    part = setting.claims[at]
    low = setting.after(percent)
    found = [claim for claim in setting.claims[:at] if is_amount(claim) and alike(part, claim)]
    if len(found) != 1 or found[0].figure.value.first == part.figure.value.first:
        return None
    if opens(setting.lexicon.out_of, low) and low[0] != ",":
        return found[0] if _same_concept(setting, found[0], low) else None
    if found[0].figure.kind == "number" and part.figure.kind == "number":
        return None
    same = found[0].figure.noun == part.figure.noun or None in (found[0].figure.noun, part.figure.noun)
    joined = part.figure.kind == "quantity" or ";" not in setting.between(found[0], part)[-3:]
    return found[0] if same and joined else None


RELATED = {"signatory": "sign", "voter": "vote", "member": "member", "donor": "donate"}


def _same_concept(setting: Setting, whole: Claim, low: list[str]) -> bool:
    """Whether the noun after "% of the" is what the whole counts: "58 have signed … 53 % of the signatories"."""
    named = setting.concepts(low[: NOUN_REACH + 1])
    about = concepts_near(whole, WORDS_BESIDE)
    return any(concept in about or RELATED.get(concept) in about for concept in named)
