"""Percentages that miss the part and the whole beside them by a slip of the pen, whatever words tie them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checks._shape.shares import OF_A_WHOLE, Share, alike, is_amount, is_fraction
from claimcheck.checks.share.named import names_another
from claimcheck.checks.share.referred import is_narrower
from claimcheck.comparison import UNITED
from claimcheck.languages.concepts import NOUNS
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, Setting, closes, holds, opens
from claimcheck.values import ZERO

MOST_WHOLES = 12
"""Among how many of the figures before a part its whole is looked for."""
LONGEST_LINK = 12
"""How many tokens may stand between a part and what percentage it is."""
WORDS_BEHIND, NAME_REACH, SHORTEST_NAME = 4, 6, 4
"""How many tokens behind a figure say what it is of, how many beside it may name that, and letters of such a name."""


def near(settings: Sequence[Setting], percent: Claim) -> Iterator[Share]:
    """What a percentage in the last of some sentences is of, where a slip of the pen sets them apart."""
    place = settings[-1]
    for part in _parts(settings, percent):
        shares = [
            Share(part, percent, whole) for whole in _whole_behind(place, part, percent) or _wholes(settings, part)
        ]
        shares = [share for share in shares if share.is_plausible() and not _is_of_another(settings, share)]
        of_whole = "total" in place.concepts(place.after(percent)[:WORDS_BEHIND])
        if not shares or any(share.fits() or (share.grows() and not of_whole) for share in shares):
            return
        largest = max(shares, key=lambda share: share.whole.figure.value.first or ZERO)
        pointed = is_fraction(percent.figure) and _points_back(place, part)
        if largest.slips() or (len(shares) == 1 and (pointed or _is_part_of(settings, part, percent))):
            yield largest
            return


def _is_of_another(settings: Sequence[Setting], share: Share) -> bool:
    """Whether a part is told to be one of some only of its whole, or the percentage to be of something else."""
    last, place = settings[-1], next(place for place in settings if share.whole in place.claims)
    if names_another(last, share.percent, place, share.whole):
        return True
    return share.part in last.claims and is_narrower(last, share.part, place, share.whole)


def _parts(settings: Sequence[Setting], percent: Claim) -> Iterator[Claim]:
    """The amount before a percentage that says it once more; else the one of its sentence before that it names."""
    place = settings[-1]
    before = [claim for claim in place.claims if claim.figure.end <= percent.figure.start and is_amount(claim)]
    if before and _says_again(place, before[-1], percent):
        yield before[-1]
    elif len(place.claims) == 1 and len(settings) > 1:
        lead = place.before(percent)
        named = list(_named(settings[-2], lead)) if "share" in place.concepts(lead) else []
        yield from named or _of_two(settings[-2], place, lead)


def _of_two(setting: Setting, place: Setting, lead: list[str]) -> Iterator[Claim]:
    """The smaller of the only two amounts of a sentence, where the next one tells what rate follows from them."""
    lexicon = place.lexicon
    called = opens(lexicon.that_is, lead) and not OF_A_WHOLE.isdisjoint(place.concepts(lead))
    told = holds(lexicon.hence, lead) or opens(lexicon.pointing, lead) or called
    if not told or holds(lexicon.changes, lead) or not CHANGES.isdisjoint(place.concepts(lead)):
        return
    amounts = [claim for claim in setting.claims if is_amount(claim) and claim.figure.kind != "duration"]
    found = sorted(amounts, key=lambda claim: claim.figure.value.first or ZERO)
    if len(found) == 2 and alike(*found) and len({claim.figure.noun for claim in found} & NOUNS) < 2:
        yield found[0]


def _named(setting: Setting, low: list[str]) -> Iterator[Claim]:
    """The only amount of a sentence beside which a word of "the share of exports is" stands."""
    stem, grammar = setting.lexicon.meanings.stem, setting.lexicon.grammar
    named = {stem(word) for word in low if len(word) >= SHORTEST_NAME and word not in grammar}
    found = [
        claim
        for claim in setting.claims
        if is_amount(claim) and not named.isdisjoint(map(stem, setting.after(claim)[:NAME_REACH]))
    ]
    if len(found) == 1:
        yield found[0]


def _says_again(setting: Setting, part: Claim, percent: Claim) -> bool:
    """Whether a percentage is told as that of the amount before it: "that is", "a share of", "…, 20 % of all"."""
    low, lexicon = setting.between(part, percent), setting.lexicon
    if len(low) > LONGEST_LINK or ";" in low or closes(lexicon.from_level, low):
        return False
    if any(opens(lexicon.differences, setting.after(claim)) for claim in (part, percent)):
        return False
    if closes(lexicon.compared, setting.before(part)) or opens(lexicon.of_which, setting.after(percent)):
        return False
    if closes(lexicon.that_is, setting.up_to(part, percent)) or low[-1:] == ["("]:
        return True
    if not OF_A_WHOLE.isdisjoint(setting.concepts([*setting.before(part)[-LONGEST_LINK:], *low])):
        return True
    behind = setting.after(percent)
    return "," in low[-2:] and (opens(lexicon.out_of, behind) or "total" in setting.concepts(behind[:WORDS_BEHIND]))


def _whole_behind(setting: Setting, part: Claim, percent: Claim) -> list[Claim]:
    """ "3 т, то есть 15 % лимита в 20 т": the size of what the genitive behind a percentage names."""
    following = [claim for claim in setting.claims if claim.figure.start >= percent.figure.end][:1]
    low = setting.between(percent, following[0]) if following else []
    if part.figure.kind not in UNITED or part.figure.end > percent.figure.start or not 1 < len(low) <= WORDS_BEHIND:
        return []
    named = all(word.isalpha() and word not in setting.lexicon.grammar for word in low[:-1])
    sized = low[-1] in setting.lexicon.locatives and alike(part, following[0])
    return following if named and sized else []


def _wholes(settings: Sequence[Setting], part: Claim) -> list[Claim]:
    """The amounts that a part may be of: those before it in its sentence, else in the nearest one that has any."""
    place = settings[-1]
    here = [claim for claim in place.claims if claim.figure.end <= part.figure.start]
    for claims in (here, *(setting.claims for setting in reversed(settings[:-1]))):
        found = [claim for claim in claims[-MOST_WHOLES:] if is_amount(claim) and alike(part, claim)]
        if found:
            return found
    return []


def _is_part_of(settings: Sequence[Setting], part: Claim, percent: Claim) -> bool:
    """ "There are 1,250 farms, 225 of them organic. That is a share of 28 %": all words say which is of which."""
    place, earlier = settings[-1], settings[-2:-1]
    lead = place.before(percent)
    told = opens(place.lexicon.that_is, lead) and "share" in place.concepts(lead)
    return told and any(
        part in setting.claims and opens(setting.lexicon.of_which, setting.after(part)) for setting in earlier
    )


def _points_back(setting: Setting, part: Claim) -> bool:
    """Whether words beside a part say that it is one of those told before."""
    low = [*setting.before(part), *setting.after(part)[:WORDS_BEHIND]]
    return holds(setting.lexicon.of_which, low) or closes(setting.lexicon.out_of, setting.before(setting.claims[0]))
