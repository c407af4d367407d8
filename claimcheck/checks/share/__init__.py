"""share: a percentage must be what its part is of its whole, where the text shows which is which."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.share._shape import (
    OF_A_WHOLE,
    Share,
    alike,
    centre,
    fits_another,
    is_amount,
    is_share,
    ratio_of,
    stated_share,
)
from claimcheck.checks.share.near import BACK, near
from claimcheck.checks.share.nouns import NOUN_REACH, noun, stems, stems_of
from claimcheck.checks.share.scaled import misscaled
from claimcheck.checks.share.taken import taken
from claimcheck.checks.share.told import (
    led_alike,
    of_told,
    of_whole_and_part,
    opened_by_part,
    passing_brackets,
    told_before,
    turnout,
)
from claimcheck.claims import concepts_near
from claimcheck.comparison import COUNTED
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, MARKS, Setting, bare, closes, holds, is_one_of, opens, paragraphs

TOLD_BEFORE = frozenset(("amount", "total", "value"))
"""Concepts of what was told before, whatever it is of."""
PARTED_WHOLES = frozenset(("total", "worker", "member", "voter"))
"""Concepts of those of whom a part is told."""
APPOSED, MADE = 6, 8
"""How many tokens may stand between an amount and its percentage; and where words say that it follows."""
NEAR = 6
NAME = 2
"""Of how many words the name of what a percentage is of may be: "19 % VAT"."""
BRACKETS = {"(": ")", "[": "]"}


def check(material: Material) -> Iterator[Finding]:
    """One finding for each percentage whose part and whole the text names, or that misses them by a slip."""
    last: list[Setting] = []
    for paragraph in paragraphs(material.claims):
        before = [place for place in last if place.document is paragraph[0].document]
        last = paragraph[-1:]
        for index, setting in enumerate(paragraph):
            for at, claim in enumerate(setting.claims):
                if is_share(claim):
                    share = _share(setting, at, [*before, *paragraph[:index]])
                    shares = [share] if share is not None else near(paragraph[max(0, index - BACK) : index + 1], claim)
                    found = [
                        share for share in shares if share.is_plausible() and not fits_another(share, setting.claims)
                    ]
                    yield from map(_finding, found)


def _share(setting: Setting, at: int, earlier: list[Setting]) -> Share | None:
    """The part and the whole of a percentage, in the surest pattern that fits."""
    claims, percent = setting.claims, setting.claims[at]
    before = claims[at - 1] if at else None
    behind = claims[at + 1] if at + 1 < len(claims) else None
    if before is not None and is_amount(before) and _apposed(setting, before, percent):
        whole = (
            _part_of_whole(setting, at)
            or _percent_of(setting, before, percent, behind)
            or _led_by_whole(setting, at - 1)
            or _pointed_at(setting, before, percent, earlier)
            or _opened_by_whole(setting, at - 1)
            or _named_before(setting, before, percent, earlier)
            or _only_before(setting, at - 1, percent)
            or _just_missed(setting, before, percent, earlier)
            or misscaled(setting, before, percent, earlier)
        )
        if isinstance(whole, Share):
            return whole
        return Share(before, percent, whole) if whole is not None else None
    if before is not None and is_amount(before) and _made(setting, before, percent):
        return _part_of_whole(setting, at)
    if before is not None and is_amount(before) and _called(setting, before, percent):
        share = _part_of_whole(setting, at)
        return share if share is not None and (share.fits() or share.just_misses()) else None
    if behind is not None and is_amount(behind) and _is_of_that(setting, percent, behind, earlier):
        whole = _only_one(earlier[-1:], behind)
        return Share(behind, percent, whole) if whole is not None else None
    if behind is not None and is_amount(behind) and _is_of_something(setting, percent, behind):
        return _just_missed(setting, behind, percent, earlier)
    if behind is not None and is_amount(behind) and _equated(setting, percent, behind):
        whole = _of_which(setting, at)
        return Share(behind, percent, whole) if whole is not None else taken(setting, at, earlier)
    told = (
        of_whole_and_part(setting, at)
        or of_told(setting, at, earlier)
        or told_before(setting, at)
        or opened_by_part(setting, at)
    )
    return told or _of_it(setting, at) or turnout(setting, at)


def _apposed(setting: Setting, amount: Claim, percent: Claim) -> bool:
    """Whether a percentage says the amount before it once more: "45 (25 %)", "45, or 25 %"."""
    low = setting.between(amount, percent)
    if len(low) > APPOSED or not low or _changes(setting, amount, percent):
        return False
    if low[-1] in BRACKETS:
        behind = setting.after(percent)
        return behind[:1] == [BRACKETS[low[-1]]] and not set(low[:-1]) & {",", ";", ":", "(", ")"}
    if is_one_of(setting.words.that_is, led_alike(setting, amount, low)):
        return True
    if low[-1] == ":" and ";" not in low and setting.after(percent) in ([], ["."]):
        return True
    if (
        low[-1] == ","
        and is_one_of(setting.words.of_which, low)
        and setting.after(percent)[:1] in ([","], ["."], [")"])
    ):
        return True
    if "," in low and closes(setting.words.that_is, low):
        return low.index(",") == len(low) - len(bare(low[low.index(",") :])) - 1
    return False


def _changes(setting: Setting, amount: Claim, percent: Claim) -> bool:
    """Whether words of change make the amount a difference or a new level, or the percentage a rate of growth."""
    words = setting.words
    if amount.slot.moved or opens(words.differences, setting.after(percent)):
        return True
    near = [*setting.before(amount)[-NEAR:], *setting.between(amount, percent), *setting.after(percent)[:1]]
    if holds(words.changes, near) or setting.concepts(near) & CHANGES:
        return True
    return closes(words.by_amount, setting.before(amount)) and not closes(words.out_of, setting.before(amount))


def _equated(setting: Setting, percent: Claim, amount: Claim) -> bool:
    """ "60 %, das sind 14,76 Millionen Euro", "19 Prozent Mehrwertsteuer, also 665 Euro"."""
    low = setting.between(percent, amount)
    if "," in low and 0 < low.index(",") <= NAME and not opens(setting.words.out_of, low):
        low = low[low.index(",") :] if all(map(str.isalpha, low[: low.index(",")])) else low
    return is_one_of(setting.words.that_is, low)


def _made(setting: Setting, whole: Claim, percent: Claim) -> bool:
    """Whether a percentage is said to follow from what stands before: ", which makes a majority of 60 %"."""
    low, words = setting.between(whole, percent), setting.words
    if "," in low[1 : NAME + 1] and all(map(str.isalpha, low[: low.index(",")])):
        low = low[low.index(",") :]
    if low[:1] == [","] and len(low) <= NOUN_REACH and not OF_A_WHOLE.isdisjoint(setting.concepts(low)):
        return True
    if len(low) > MADE or not opens(words.that_is, low) or {";", ":", "("} & set(low) or "," in low[1:]:
        return False
    return low[-1] in words.of_words or not OF_A_WHOLE.isdisjoint(setting.concepts(low))


def _called(setting: Setting, whole: Claim, percent: Claim) -> bool:
    """Whether a noun behind a comma is what a percentage is called: "27 of 36 questions, a score of 75 %"."""
    low = setting.between(whole, percent)
    if len(low) > NEAR or low[:1] != [","] or "," in low[1:] or setting.concepts(low) & CHANGES:
        return False
    return low[1:2] != [] and low[1] in setting.words.articles


def _is_of_that(setting: Setting, percent: Claim, part: Claim, earlier: list[Setting]) -> bool:
    """Whether a share is of what was told before, and an amount says it again: "a fifth of this sum, 12 million"."""
    low, words = setting.between(percent, part), setting.words
    if not 1 < len(low) <= MADE or "," not in low[-4:] or set(low[: low.index(",")]) & MARKS:
        return False
    named, linked = low[: low.index(",")], low[low.index(",") + 1 :]
    if linked and words.that_is.ahead(linked, 0) is None:
        return False
    if closes(words.of_which, named) or closes(words.pointing, named):
        return True
    pointed = holds(words.pointing, named[:3])
    if pointed and not TOLD_BEFORE.isdisjoint(setting.concepts(named)):
        return True
    led = pointed or (bool(linked) and opens(words.out_of, named))
    return led and _is_named(setting, named, earlier[-1:])


def _is_named(setting: Setting, low: list[str], earlier: list[Setting]) -> bool:
    """Whether a noun of the sentence before is meant: "the works will cost 52 million … 40 % of the cost"."""
    before = [word for place in earlier for word in place.low()]
    return bool(stems(setting, low) & stems_of(setting, before) or setting.concepts(low) & setting.concepts(before))


def _is_of_something(setting: Setting, percent: Claim, part: Claim) -> bool:
    """Whether a share is of what a noun names, and an amount says it again: "40 % of the bill, or 18 million"."""
    low, words = setting.between(percent, part), setting.words
    return (
        len(low) <= MADE and "," in low and opens(words.out_of, low) and is_one_of(words.that_is, low[low.index(",") :])
    )


def _just_missed(setting: Setting, part: Claim, percent: Claim, earlier: list[Setting]) -> Share | None:
    """The share of the only such amount of the sentence before, where it fits or nearly does and no words part them."""
    if part.figure.kind in COUNTED or len(setting.claims) < 2 or not earlier:
        return None
    behind, others = setting.after(percent), [claim for claim in setting.claims if claim not in (part, percent)]
    if percent.figure.start > part.figure.start and opens(setting.words.out_of, behind):
        return None
    if opens(setting.words.differences, behind) or any(is_amount(claim) and alike(part, claim) for claim in others):
        return None
    whole = _only_one(earlier[-1:], part)
    share = Share(part, percent, whole) if whole is not None else None
    return share if share is not None and (share.fits() or share.just_misses()) and not share.grows() else None


def _only_one(earlier: list[Setting], part: Claim) -> Claim | None:
    """The only amount of the sentence before that a part may be of."""
    found = [claim for place in earlier for claim in place.claims if is_amount(claim) and alike(part, claim)]
    return found[0] if len(found) == 1 else None


def _part_of_whole(setting: Setting, at: int) -> Share | None:
    """ "45 of 180 patients (25 %)": here the figure beside the percentage is the whole."""
    if at < 2:
        return None
    part, whole = setting.claims[at - 2], setting.claims[at - 1]
    if not is_amount(part) or not alike(part, whole):
        return None
    low = setting.between(part, whole)
    if set(low) & {",", "(", ")", ";", ":"}:
        return None
    of_whole = is_one_of(setting.words.out_of, low) or _of_named_whole(setting, low)
    return Share(part, setting.claims[at], whole) if of_whole else None


def _of_named_whole(setting: Setting, low: list[str]) -> bool:
    """ "45 out of a staff of 180", "45 sur un effectif de 180": a noun stands before the size of the whole."""
    words, led = setting.words, setting.words.out_of.ahead(low, 0)
    if led is None or len(low) > NEAR or not closes(words.out_of, low[led[0] + 1 :]):
        return False
    return low[led[0]] in words.articles or not PARTED_WHOLES.isdisjoint(setting.concepts(low[led[0] :]))


def _percent_of(setting: Setting, part: Claim, percent: Claim, behind: Claim | None) -> Claim | None:
    """ "45 patients, or 25 % of the 180": the whole follows the percentage."""
    if behind is None or not is_amount(behind) or not alike(part, behind):
        return None
    low = setting.between(percent, behind)
    if len(low) > MADE or set(low) & {",", ";", ":", "(", ")"}:
        return None
    return behind if opens(setting.words.out_of, low) else None


def _led_by_whole(setting: Setting, at: int) -> Claim | None:
    """ "180 patients, of whom 45 (25 %)" and "Of 180 patients 45 (25 %)"."""
    if at < 1:
        return None
    whole, part = passing_brackets(setting, at - 1), setting.claims[at]
    if not is_amount(whole) or not alike(part, whole):
        return None
    low = setting.between(setting.claims[at - 1], part)
    if len(low) <= NEAR * 2 and holds(setting.words.of_which, low):
        return whole
    return whole if setting.opens_with_whole(whole) and len(low) <= NEAR and ";" not in low else None


def _pointed_at(setting: Setting, part: Claim, percent: Claim, earlier: list[Setting]) -> Claim | None:
    """ "All 180 patients were asked; 45 of them, or 25 %": the whole that the words behind the part point at."""
    lead = setting.before(part) if setting.claims[0] is part else []
    pointed = any(opens(setting.words.of_which, low) for low in (setting.after(part), lead))
    if not pointed or opens(setting.words.out_of, setting.after(percent)):
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
    if opens(setting.words.out_of, setting.after(percent)):
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
    if not opens(setting.words.out_of, low):
        return None
    named = stems(setting, low[: NOUN_REACH + 1])
    if not named:
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
    if opens(setting.words.out_of, low) and low[0] != ",":
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
    about = concepts_near(whole, NEAR)
    return any(concept in about or RELATED.get(concept) in about for concept in named)


def _of_which(setting: Setting, at: int) -> Claim | None:
    """ "The cost is 24.6 million; of which the state bears 60 %, that is 14.76 million"."""
    if at < 1:
        return None
    whole = setting.claims[at - 1]
    low = setting.between(whole, setting.claims[at])
    related = is_amount(whole) and alike(setting.claims[at + 1], whole)
    return whole if related and len(low) <= NEAR and holds(setting.words.of_which, low) else None


def _of_it(setting: Setting, at: int) -> Share | None:
    """ "Rent takes 600 of the 1,500 euros, 40 % of it"."""
    low = setting.between(setting.claims[at - 1], setting.claims[at]) if at else []
    led = low[-1:] == [","] and len(low) <= NOUN_REACH
    return (
        _part_of_whole(setting, at)
        if led and opens(setting.words.of_which, setting.after(setting.claims[at]))
        else None
    )


def _finding(share: Share) -> Finding:
    part, whole = share.part.figure, share.whole.figure
    fits = share.fits()
    came = f"{arithmetic.written(centre(share.ratio), 2 if share.reckoned else 1)} %"
    said = " ".join(share.percent.figure.text.split())
    note = f"{part.text} is {came} of {whole.text}"
    return Finding(
        claims=(share.part, share.percent, share.whole),
        verdict="compatible" if fits else "conflict",
        sides=(0, 0, 0) if fits else (0, 1, 0),
        diagnosis="" if fits else "share",
        note=f"{note}." if fits else f"{note}, the text says {said}.",
        about="a share, its part and its whole",
        key=share.part.document.file_name,
        expected=came,
    )
