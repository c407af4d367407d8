"""share: a percentage must be what its part is of its whole, where the text shows which is which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import arithmetic
from claimcheck.checks._percentages import missed
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks._shape.ballots import versus, wins_seats
from claimcheck.checks._shape.changes import grows_by
from claimcheck.checks._shape.shares import (
    OF_A_WHOLE,
    Share,
    alike,
    centre,
    fits_another,
    is_amount,
    is_share,
    shared,
)
from claimcheck.checks._shape.tables import is_of_another_row
from claimcheck.checks.share.among import among
from claimcheck.checks.share.apposed import (
    is_apposed,
    is_named,
    is_part_of,
    just_missed,
    only_one,
    part_of_whole,
    said_again,
)
from claimcheck.checks.share.closing import closing
from claimcheck.checks.share.explained import is_explained
from claimcheck.checks.share.margins import margin
from claimcheck.checks.share.named import named
from claimcheck.checks.share.near import near
from claimcheck.checks.share.nouns import NOUN_REACH
from claimcheck.checks.share.subjects import of_subject
from claimcheck.checks.share.taken import taken
from claimcheck.checks.share.told import (
    ends_with_share,
    of_next,
    of_opening_whole,
    of_told,
    of_whole_and_part,
    opened_by_part,
    told_before,
    told_by_fraction,
    turnout,
)
from claimcheck.model import Claim
from claimcheck.setting import (
    CHANGES,
    MARKS,
    Setting,
    closes,
    holds,
    is_one_of,
    opens,
    paragraphs,
    recent,
)

TOLD_BEFORE = frozenset(("amount", "total", "value"))
"""Concepts of what was told before, whatever it is of."""
MADE = 8
"""How many tokens may stand between an amount and its percentage where words say that it follows."""
LONGEST_CLAUSE = 6
"""How many tokens the clause may have that ties a percentage to the amount or the whole beside it."""
SENTENCES_KEPT = 6
"""How many sentences of the paragraphs before are kept in mind."""
NAME = 2
"""Of how many words the name of what a percentage is of may be: "19 % VAT"."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each percentage whose part and whole the text names, or that misses them by a slip."""
    known: set[Claim] = set()
    for share in _worded(material):
        known.update((share.part, share.percent, share.whole))
        if share.fits() or not is_explained(share, material.claims[share.part.document]):
            yield _finding(share)
    for bond in missed(material.claims, "share", known):
        share = Share(bond.one, bond.percent, bond.two)
        if not is_explained(share, material.claims[share.part.document]):
            yield _finding(share)


def _is_difference(setting: Setting, percent: Claim) -> bool:
    """ "5% less", "5.5% under budget", ", up 10%": whether words beside a percentage say by how much it is off."""
    lexicon, low = setting.lexicon, setting.after(percent)
    if opens(lexicon.differences, low):
        return True
    if grows_by(setting, percent) and setting.lead(percent)[-2:-1] == [","]:
        return True  # "4.4p a share (4.0p), up 10 %"
    found = lexicon.qualifiers.ahead(low, 0)
    return found is not None and found[1] in ("<", ">") and found[0] < len(low) and low[found[0]].isalpha()


def _worded(material: Material) -> Iterator[Share]:
    """The percentages whose part and whole words name."""
    last: list[Setting] = []
    for paragraph in paragraphs(material.claims):
        known = [place for place in last if place.document is paragraph[0].document]
        before, last = known[-1:], [*known, *paragraph][-SENTENCES_KEPT:]
        for index, setting in enumerate(paragraph):
            following = of_next([*before, *paragraph[:index]], setting)
            if following is not None:
                yield from [following] if following.is_plausible() else []
                continue
            for at, claim in enumerate(setting.claims):
                if is_share(claim) and not _is_difference(setting, claim):
                    earlier = [*before, *paragraph[:index]]
                    share = _share(setting, at, earlier)
                    if share is None or not share.is_plausible():
                        share = _told(setting, at, [*known, *paragraph[:index]]) or share
                    told = recent(paragraph, index)
                    around = [setting] if share is not None else told
                    others = [other for place in around for other in place.claims]
                    shares = [share] if share is not None else _without_seats(told, claim)
                    likely = (
                        share
                        for share in shares
                        if share.is_plausible()
                        and not is_of_another_row(share.part, share.whole)
                        and not versus(setting, share.whole, share.part)
                    )
                    yield from (share for share in likely if not fits_another(share, others))


def _without_seats(around: Sequence[Setting], percent: Claim) -> Iterator[Share]:
    """What stands near a percentage and nearly makes it, but for the seats that so many votes won."""
    for share in near(around, percent):
        if not wins_seats(around[::-1], percent, share.part, share.whole):
            yield share


def _share(setting: Setting, at: int, earlier: list[Setting]) -> Share | None:
    """The part and the whole of a percentage, in the surest pattern that fits."""
    percent = setting.claims[at]
    before, behind = _amount(setting, at - 1), _amount(setting, at + 1)
    if before is not None and behind is not None and is_part_of(setting, before, percent, behind):
        return Share(before, percent, behind)
    if before is not None and is_apposed(setting, before, percent):
        return said_again(setting, at, earlier)
    if before is not None and _made(setting, before, percent):
        return part_of_whole(setting, at) or ends_with_share(setting, at)
    if before is not None and _called(setting, before, percent):
        share = part_of_whole(setting, at)
        likely = share is not None and (share.fits() or share.just_misses())
        return share if likely else among(setting, at) or ends_with_share(setting, at)
    if behind is not None and _is_of_that(setting, percent, behind, earlier):
        return shared(behind, percent, only_one(earlier[-1:], behind))
    if behind is not None and _is_of_something(setting, percent, behind):
        return told_by_fraction(setting, at) or just_missed(setting, behind, percent, earlier)
    if behind is not None and _equated(setting, percent, behind):
        told = shared(behind, percent, _of_which(setting, at)) or of_opening_whole(setting, at)
        return told or taken(setting, at, earlier)
    told = (
        of_whole_and_part(setting, at)
        or of_opening_whole(setting, at)
        or ends_with_share(setting, at)
        or of_told(setting, at, earlier)
        or told_before(setting, at)
        or told_by_fraction(setting, at)
        or opened_by_part(setting, at)
    )
    return told or _of_it(setting, at) or _of_named(setting, at) or turnout(setting, at) or among(setting, at)


def _told(setting: Setting, at: int, earlier: list[Setting]) -> Share | None:
    """The part and the whole of a percentage in patterns that are tried where no surer one fits."""
    percent, part = setting.claims[at], _amount(setting, at - 1)
    again = part is not None and is_apposed(setting, part, percent)
    of_named = named(setting, part, percent, earlier) if part is not None and again else None
    told = of_named or closing(setting, at, earlier) or margin(setting, at, earlier)
    return told or of_subject(setting, at, earlier)


def _amount(setting: Setting, at: int) -> Claim | None:
    """The claim of a sentence at a place in it, if there is one and it is an amount."""
    claim = setting.claims[at] if 0 <= at < len(setting.claims) else None
    return claim if claim is not None and is_amount(claim) else None


def _equated(setting: Setting, percent: Claim, amount: Claim) -> bool:
    """ "60 %, das sind 14,76 Millionen Euro", "19 Prozent Mehrwertsteuer, also 665 Euro"."""
    low = setting.between(percent, amount)
    if "," in low and 0 < low.index(",") <= NAME and not opens(setting.lexicon.out_of, low):
        low = low[low.index(",") :] if all(map(str.isalpha, low[: low.index(",")])) else low
    return is_one_of(setting.lexicon.that_is, low)


def _made(setting: Setting, whole: Claim, percent: Claim) -> bool:
    """Whether a percentage is said to follow from what stands before: ", which makes a majority of 60 %"."""
    low, lexicon = setting.between(whole, percent), setting.lexicon
    if "," in low[1 : NAME + 1] and all(map(str.isalpha, low[: low.index(",")])):
        low = low[low.index(",") :]
    if low[:1] == [","] and len(low) <= NOUN_REACH and not OF_A_WHOLE.isdisjoint(setting.concepts(low)):
        return True
    if len(low) > MADE or not opens(lexicon.that_is, low) or {";", ":", "("} & set(low) or "," in low[1:]:
        return False
    return low[-1] in lexicon.of_words or not OF_A_WHOLE.isdisjoint(setting.concepts(low))


def _called(setting: Setting, whole: Claim, percent: Claim) -> bool:
    """Whether a noun behind a comma is what a percentage is called: "27 of 36 questions, a score of 75 %"."""
    low = setting.between(whole, percent)
    if "," in low[1 : NAME + 1] and all(map(str.isalpha, low[: low.index(",")])):
        low = low[low.index(",") :]  # "nine of the twelve bids won, a rate of 75 %"
    if len(low) > LONGEST_CLAUSE or low[:1] != [","] or "," in low[1:] or setting.concepts(low) & CHANGES:
        return False
    return low[1:2] != [] and low[1] in setting.lexicon.articles


def _is_of_that(setting: Setting, percent: Claim, part: Claim, earlier: list[Setting]) -> bool:
    """Whether a share is of what was told before, and an amount says it again: "a fifth of this sum, 12 million"."""
    low, lexicon = setting.between(percent, part), setting.lexicon
    if not 1 < len(low) <= MADE or "," not in low[-4:] or set(low[: low.index(",")]) & MARKS:
        return False
    named, linked = low[: low.index(",")], low[low.index(",") + 1 :]
    if linked and lexicon.that_is.ahead(linked, 0) is None:
        return False
    if closes(lexicon.of_which, named) or closes(lexicon.pointing, named):
        return True
    pointed = holds(lexicon.pointing, named[:3])
    if pointed and not TOLD_BEFORE.isdisjoint(setting.concepts(named)):
        return True
    led = pointed or (bool(linked) and opens(lexicon.out_of, named))
    return led and is_named(setting, named, earlier[-1:])


def _is_of_something(setting: Setting, percent: Claim, part: Claim) -> bool:
    """Whether a share is of what a noun names, and an amount says it again: "40 % of the bill, or 18 million"."""
    low, lexicon = setting.between(percent, part), setting.lexicon
    return (
        len(low) <= MADE
        and "," in low
        and opens(lexicon.out_of, low)
        and is_one_of(lexicon.that_is, low[low.index(",") :])
    )


def _of_which(setting: Setting, at: int) -> Claim | None:
    """ "The cost is 24.6 million; of which the state bears 60 %, that is 14.76 million"."""
    if at < 1:
        return None
    whole = setting.claims[at - 1]
    low = setting.between(whole, setting.claims[at])
    related = is_amount(whole) and alike(setting.claims[at + 1], whole)
    return whole if related and len(low) <= LONGEST_CLAUSE and holds(setting.lexicon.of_which, low) else None


def _of_it(setting: Setting, at: int) -> Share | None:
    """ "Rent takes 600 of the 1,500 euros, 40 % of it"; not "300 of 400 trees, half of them oaks"."""
    low = setting.between(setting.claims[at - 1], setting.claims[at]) if at else []
    led = low[-1:] == [","] and len(low) <= NOUN_REACH
    behind = setting.after(setting.claims[at])
    pointed = setting.lexicon.of_which.ahead(behind, 0)
    ends = pointed is not None and not any(map(str.isalpha, behind[pointed[0] :][:1]))
    return part_of_whole(setting, at) if led and ends else None


def _of_named(setting: Setting, at: int) -> Share | None:
    """ "2.31 million children, 92 percent of the target of 2.4 million": behind a comma, the whole behind its name."""
    part, whole = _amount(setting, at - 1), _amount(setting, at + 1)
    if part is None or whole is None or not alike(part, whole) or "," not in setting.before(setting.claims[at])[-2:]:
        return None
    low, lexicon = setting.between(setting.claims[at], whole), setting.lexicon
    if (
        not 2 < len(low) <= LONGEST_CLAUSE
        or MARKS & set(low)
        or not opens(lexicon.out_of, low)
        or low[-1] not in lexicon.grammar
    ):
        return None
    return shared(part, setting.claims[at], whole)


def _finding(share: Share) -> Finding:
    part, whole = share.part.figure, share.whole.figure
    came = f"{arithmetic.written(centre(share.ratio), 2 if share.reckoned else 1)} %"
    return Finding.reckoned(
        (share.part, share.percent, share.whole),
        diagnosis="" if share.fits() else "share",
        note=f"{part.text} is {came} of {whole.text}",
        said=share.percent.figure.text,
        came=came,
        about="a share, its part and its whole",
        sides=(0, 1, 0),
    )
