"""A total that is told first, and the row of its parts behind it, behind a colon, or in the sentence after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck import arithmetic
from claimcheck.checks.sum._shape import (
    GAP,
    MOST_PARTS,
    VOTES,
    Parted,
    alike,
    amounts,
    ballot_label,
    is_amount,
    is_length,
    labels,
    listed,
    restated,
    untold_rest,
    without_counts_of_parts,
)
from claimcheck.comparison import dimension
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, meanings, opens
from claimcheck.values import ZERO

SEPARATORS = frozenset(",;()/:")
ALL = (
    frozenset(("passenger", "crew")), frozenset(("man", "woman")), frozenset(("boy", "girl")),
    frozenset(("domestic", "foreign")), frozenset(("public", "private")), frozenset(("male", "female")),
    frozenset(("urban", "rural")), frozenset(("onshore", "offshore")), VOTES,
)  # fmt: skip
"""Labels that together leave nothing out."""
FATES = (frozenset(("rescued", "dead")), frozenset(("survivor", "dead")))
"""What became of all, where nobody is missing."""
MARKS_OF_LISTS = frozenset((",", ";", ":"))
LONGEST_OPENING = 8
"""How many tokens may stand between a total and the first of its parts: its noun, and what leads to the parts."""
DASH_REACH = 4
"""How many tokens behind the last of some parts the dash that closes them may stand."""
REST_REACH = 3
"""How many tokens beside the last part may say that it is what remains."""
LONGEST_LEAD = 2
"""How many tokens may stand between a colon and the first of the parts that it opens: a word and its article."""


def in_a_row(setting: Setting) -> Iterator[Parted]:
    """ "241 people, 203 passengers and 38 crew": a figure, and a row of like ones behind it that are all of it."""
    told = without_counts_of_parts(setting)
    for total in setting.claims:
        if is_amount(total):
            parts = _parts_behind(setting, total, told)
            if len(parts) > 1 and _complete(setting, total, parts):
                parted = Parted(total, tuple(parts), *_ones(setting, total, parts))
                if parted.is_plausible():
                    yield parted


def _parts_behind(setting: Setting, total: Claim, told: Sequence[Claim]) -> list[Claim]:
    """The row of like amounts behind a figure; percentages among them are passed over, all else ends the row."""
    last = total
    parts: list[Claim] = []
    for claim in told:
        if claim.figure.start <= total.figure.start:
            continue
        if claim.figure.kind == "percent" and parts:
            continue
        low = setting.between(last, claim)
        limit = LONGEST_OPENING if not parts else GAP
        if not is_amount(claim) or not alike(total, claim) or len(low) > limit or (parts and ";" in low[:-6]):
            break
        closed = len(parts) > 1 and not setting.lexicon.joiners.isdisjoint(setting.between(parts[-2], parts[-1]))
        if closed and ";" in low and not are_votes(setting, [*parts, claim]):
            break
        parts.append(claim)
        last = claim
    return parts[:MOST_PARTS]


def are_votes(setting: Setting, parts: Sequence[Claim]) -> bool:
    """ "19 in favour and 7 against; three abstained": whether each of some numbers is that of one way to vote."""
    labelled = [ballot_label(setting, part) for part in parts]
    return "" not in labelled and len(set(labelled)) == len(labelled)


def _ones(setting: Setting, total: Claim, parts: Sequence[Claim]) -> tuple[int, int]:
    """How many words for one stand as parts of a list before its last figure, and how many behind it."""
    gaps = [setting.between(a, b) for a, b in pairwise((total, *parts))]
    lexicon = setting.lexicon
    between = sum(_ones_in(setting, low, lexicon.ones) for low in gaps)
    return between, _ones_in(setting, setting.after(parts[-1]), lexicon.ones | lexicon.articles)


def _ones_in(setting: Setting, low: list[str], ones: frozenset[str]) -> int:
    leads = setting.lexicon.joiners | MARKS_OF_LISTS
    return sum(word in ones and before in leads for before, word in pairwise(low))


def _complete(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether the words say that the parts are all of the total."""
    lexicon, opening = setting.lexicon, setting.between(total, parts[0])
    if holds(lexicon.unvoted, setting.low()) or untold_rest(setting, parts[-1]) or _abstained(setting, total, parts):
        return False
    behind = setting.after(parts[-1])
    if restated(setting, total, parts) or (len(parts) > 1 and not listed(setting, parts)):
        return False
    if _colon(opening):
        return not _is_clause(opening) or Parted(total, tuple(parts)).is_close()
    if holds(lexicon.made_of, opening) or _bracketed(opening, parts, behind):
        return True
    if _named_again(setting, total, parts) and Parted(total, tuple(parts)).is_close():
        return True
    if _is_some_of(setting, total, parts):
        return False
    if _all_labelled(setting, total, parts):
        return True
    if _parted(setting, total, parts) and (_nearly(total, parts) or _is_exceeded(setting, total, parts)):
        return True
    rest = meanings(setting.before(parts[-1])[-3:], lexicon)
    return holds(lexicon.of_which, opening) and "rest" in rest and not holds(lexicon.of_which, behind)


def _abstained(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether nothing is told but votes for and against, so that the others may have abstained."""
    labelled = {ballot_label(setting, part) for part in parts}
    return (
        labelled == {"in_favour", "against"} and Parted(total, tuple(parts)).added < Parted(total, tuple(parts)).stated
    )


def _is_some_of(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether "among them" leads to parts that are fewer than the total, and not by a slip."""
    parted = Parted(total, tuple(parts))
    among = holds(setting.lexicon.among, setting.between(total, parts[0]))
    return among and parted.added < parted.stated and not parted.slips()


def _all_labelled(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether the labels of the parts leave nothing out, and the total has none of them itself."""
    told = labels(setting, parts)
    at = setting.claims.index(total)
    if at and setting.between(setting.claims[at - 1], total) == [","]:
        return False
    own = meanings(_label_behind(setting, total, parts[0]), setting.lexicon)
    fates = any(whole <= told and not whole & own for whole in FATES) and Parted(total, tuple(parts)).slips()
    return fates or any(whole <= told and not whole & own for whole in ALL)


def _parted(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """ "Of the 1,840 sheets, 920 went to Kiel, 610 to Ulm and 320 to Jena": three parts or more, to the last."""
    return setting.opens_with_whole(total) and len(parts) > 2 and setting.joined(parts[-2], parts[-1])


def _nearly(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts come to the total, or to a number that differs from it in one digit of three or more."""
    added = sum((part.figure.value.first or ZERO for part in parts), ZERO)
    one, two = (format(number.normalize(), "f") for number in (added, total.figure.value.first or ZERO))
    return one == two or (len(two.rstrip("0")) >= arithmetic.TELLING_DIGITS and arithmetic.differ_in_one(one, two))


def _is_exceeded(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether parts come to a little more than all that there is, the last of which is what remains."""
    parted, last = Parted(total, tuple(parts)), parts[-1]
    left = setting.concepts([*setting.before(last)[-REST_REACH:], *setting.after(last)[:REST_REACH]])
    return "rest" in left and parted.added > parted.stated and parted.is_close()


def _label_behind(setting: Setting, total: Claim, part: Claim) -> list[str]:
    """The words right behind a total, up to the first mark or "of which"."""
    low = setting.between(total, part)
    stops = [at for at, word in enumerate(low) if word in SEPARATORS or setting.lexicon.of_which.ahead(low, at)]
    return low[: min(stops, default=len(low))]


def _is_clause(opening: list[str]) -> bool:
    """Whether more than a part and its article stand behind a colon, so that what follows need not be a list."""
    return len(opening) - opening.index(":") - 1 > LONGEST_LEAD


def _colon(opening: list[str]) -> bool:
    """Whether a colon right behind the total opens the row."""
    return ":" in opening and opening.index(":") <= 3 and not set(opening[: opening.index(":")]) & {",", ";", "("}


def _named_again(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """ "140 pitches, that is 95 for tents and 55 for caravans": behind a comma, closed by "and", and no alternative."""
    lexicon, opening = setting.lexicon, setting.between(total, parts[0])
    low = opening[:-1] if opening[-1:] == [","] else opening
    found = lexicon.that_is.behind(low, len(low))
    if found is None or low[: found[0]][-1:] != [","] or not lexicon.alternatives.isdisjoint(low[-1:]):
        return False
    if any(opens(lexicon.differences, setting.after(part)) for part in parts):
        return False
    again = any(opens(lexicon.that_is, setting.between(a, b)) for a, b in pairwise(parts))
    return not again and not lexicon.joiners.isdisjoint(setting.between(parts[-2], parts[-1]))


def _bracketed(opening: list[str], parts: Sequence[Claim], behind: list[str]) -> bool:
    """Whether brackets or dashes behind the total hold the parts and nothing else: "48 flats (26 old, 22 new ones)"."""
    nouns = [part.figure.noun for part in parts]
    enclosed = (opening == ["("] and behind[:1] == [")"]) or (opening == ["-"] and "-" in behind[:DASH_REACH])
    return enclosed and None not in nouns and len(set(nouns)) == len(nouns)


def behind_colon(setting: Setting) -> Iterator[Parted]:
    """ "412 stalls from 29 countries were shown: 236 at home, 176 abroad": all that follows a colon."""
    for kind in (is_amount, is_length):
        yield from _list_behind(setting, [claim for claim in without_counts_of_parts(setting) if kind(claim)])


def _list_behind(setting: Setting, claims: Sequence[Claim]) -> Iterator[Parted]:
    for at in range(1, len(claims) - 1):
        if ":" not in setting.between(claims[at - 1], claims[at]):
            continue
        parts = claims[at:]
        totals = [total for total in claims[:at] if all(alike(total, part) for part in parts)]
        found = next((total for total in totals if _nearly(total, parts)), None)
        if found is None and len(totals) == 1 and _told_behind(setting, totals[0], parts):
            found = totals[0]
        if found is not None and listed(setting, parts):
            yield Parted(found, tuple(parts))


def _told_behind(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a colon opens a list that an "and" closes, and which comes near to the only total before it."""
    lexicon, opening = setting.lexicon, setting.between(total, parts[0])
    led = opening[len(opening) - opening[::-1].index(":") :]
    closed = setting.joined(parts[-2], parts[-1])
    if holds(lexicon.unvoted, setting.low()) or untold_rest(setting, parts[-1]):
        return False
    if any(opens(lexicon.differences, setting.after(part)) for part in parts):
        return False
    return closed and len(led) <= LONGEST_LEAD and Parted(total, tuple(parts)).is_close()


def broken_down(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "By division, A brought 512, B 439 and C 343", after a sentence that names the total."""
    parts = amounts(setting.claims)
    if len(parts) < 2 or len(parts) != len(setting.claims) or not earlier:
        return
    lead = setting.before(parts[0])
    if not any(setting.lexicon.breakdowns.ahead(lead, at) for at in range(min(3, len(lead)))):
        return
    if len({dimension(part.figure) for part in parts}) != 1 or not listed(setting, parts):
        return
    for place in reversed(earlier):
        wholes = [claim for claim in place.claims if is_amount(claim) and alike(claim, parts[0])]
        near = [claim for claim in wholes if Parted(claim, tuple(parts)).is_plausible()]
        if wholes:
            if near and near[0] is wholes[0]:
                yield Parted(near[0], tuple(parts))
            return
