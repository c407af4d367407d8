"""sum: parts must add up to their total, where the text shows that they are all of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck import arithmetic
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.sum._shape import (
    DIGITS,
    GAP,
    VOTES,
    Parted,
    alike,
    ballot_label,
    is_amount,
    is_length,
    is_opposed,
    labels,
    listed,
    restated,
    untold_rest,
    without_counts_of_parts,
)
from claimcheck.checks.sum.complete import all_told, counted, rest_told, rests, told_after, unnamed
from claimcheck.checks.sum.excess import held, of_these, opened, overfull
from claimcheck.checks.sum.lines import ballot, cast, lines
from claimcheck.checks.sum.near import BACK, near
from claimcheck.checks.sum.percentages import steps, too_many_shares
from claimcheck.checks.sum.present import all_present
from claimcheck.checks.sum.results import results
from claimcheck.checks.sum.scaled import misscaled
from claimcheck.checks.sum.votes import outvoted, votes
from claimcheck.comparison import dimension
from claimcheck.model import Claim
from claimcheck.setting import Setting, holds, meanings, opens, paragraphs, settings
from claimcheck.values import ZERO

SEPARATORS = frozenset(",;()/:")
ALL = (
    frozenset(("passenger", "crew")), frozenset(("man", "woman")), frozenset(("boy", "girl")),
    frozenset(("domestic", "foreign")), frozenset(("public", "private")), frozenset(("male", "female")),
    frozenset(("urban", "rural")), frozenset(("onshore", "offshore")), VOTES,
)  # fmt: skip
"""Labels that together leave nothing out."""
MARKS_OF_LISTS = frozenset((",", ";", ":"))
OPENING = 8

MOST_PARTS = 12
DASH_REACH = 4
"""How many tokens behind the last of some parts the dash that closes them may stand."""
LED = 2
"""How many tokens may stand between a colon and the first of the parts that it opens."""
TOTAL_REACH = 5
"""How many tokens before a total may stand what says that it is one."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each total whose parts the text lists in full, or nearly comes to."""
    told: set[int] = set()
    for paragraph in paragraphs(material.claims):
        for index, setting in enumerate(paragraph):
            found = next(_sums(setting, paragraph[:index]), None) or _listing(paragraph, index)
            if found is not None:
                found = found.fitting()
                told.update(map(id, (found.total, *found.parts)))
                yield _finding(found)
            elif (shares := too_many_shares(setting)) is not None:
                yield shares
    yield from _beside(material, told)


def _beside(material: Material, told: set[int]) -> Iterator[Finding]:
    """Totals that the parts beside them miss by a slip of the pen, where no words have told them yet."""
    every = list(settings(material.claims))
    for index, setting in enumerate(every):
        around = [place for place in every[max(0, index - BACK) : index + 1] if place.document is setting.document]
        for parted in (*near(around), *outvoted(every[: index + 1])):
            if told.isdisjoint(map(id, (parted.total, *parted.parts))):
                yield _finding(parted.fitting())


def _sums(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    for at, total in enumerate(setting.claims):
        if is_amount(total):
            parts = _parts_behind(setting, at)
            if len(parts) > 1 and _complete(setting, total, parts):
                parted = Parted(total, tuple(parts), *_ones(setting, total, parts))
                if parted.is_plausible():
                    yield parted
    yield from _behind_colon(setting)
    yield from _totals_behind(setting)
    yield from rests(setting, earlier)
    yield from rest_told(setting, earlier)
    yield from _broken_down(setting, earlier)
    yield from votes(setting, earlier)
    yield from all_present(setting, earlier)
    yield from all_told(setting, earlier)
    yield from unnamed(setting)
    yield from counted(setting)
    yield from told_after(setting, earlier)
    yield from results(setting)
    yield from steps(setting)
    yield from overfull(setting)
    yield from held(setting, earlier)
    yield from of_these(setting, earlier)
    yield from opened(setting, earlier)
    yield from misscaled(setting, earlier)


def _parts_behind(setting: Setting, at: int) -> list[Claim]:
    """The row of like amounts behind a figure; percentages among them are passed over, all else ends the row."""
    total = last = setting.claims[at]
    parts: list[Claim] = []
    for claim in without_counts_of_parts(setting):
        if claim.figure.start <= total.figure.start:
            continue
        if claim.figure.kind == "percent" and parts:
            continue
        low = setting.between(last, claim)
        limit = OPENING if not parts else GAP
        if not is_amount(claim) or not alike(total, claim) or len(low) > limit or (parts and ";" in low[:-6]):
            break
        if len(parts) > 1 and ";" in low and setting.words.joiners & set(setting.between(parts[-2], parts[-1])):
            break
        parts.append(claim)
        last = claim
    return parts[:MOST_PARTS]


def _ones(setting: Setting, total: Claim, parts: Sequence[Claim]) -> tuple[int, int]:
    """How many words for one stand as parts of a list before its last figure, and how many behind it."""
    gaps = [setting.between(a, b) for a, b in pairwise((total, *parts))]
    words = setting.words
    between = sum(_ones_in(setting, low, words.ones) for low in gaps)
    return between, _ones_in(setting, setting.after(parts[-1]), words.ones | words.articles)


def _ones_in(setting: Setting, low: list[str], ones: frozenset[str]) -> int:
    leads = setting.words.joiners | MARKS_OF_LISTS
    return sum(word in ones and before in leads for before, word in pairwise(low))


def _complete(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether the words say that the parts are all of the total."""
    words, opening = setting.words, setting.between(total, parts[0])
    if holds(words.unvoted, setting.low()) or untold_rest(setting, parts[-1]) or _abstained(setting, total, parts):
        return False
    behind = setting.after(parts[-1])
    if restated(setting, total, parts) or (len(parts) > 1 and not listed(setting, parts)):
        return False
    if _colon(opening):
        return not _is_clause(opening) or Parted(total, tuple(parts)).is_close()
    if holds(words.made_of, opening) or _bracketed(opening, parts, behind):
        return True
    if _named_again(setting, total, parts) and Parted(total, tuple(parts)).is_close():
        return True
    if _is_some_of(setting, total, parts):
        return False
    if _all_labelled(setting, total, parts) or (_parted(setting, total, parts) and _nearly(total, parts)):
        return True
    rest = meanings(setting.before(parts[-1])[-3:], words)
    return holds(words.of_which, opening) and "rest" in rest and not holds(words.of_which, behind)


def _abstained(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether nothing is told but votes for and against, so that the others may have abstained."""
    labelled = {ballot_label(setting, part) for part in parts}
    return (
        labelled == {"in_favour", "against"} and Parted(total, tuple(parts)).added < Parted(total, tuple(parts)).stated
    )


def _is_some_of(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether "among them" leads to parts that are fewer than the total, and not by a slip."""
    parted = Parted(total, tuple(parts))
    among = holds(setting.words.among, setting.between(total, parts[0]))
    return among and parted.added < parted.stated and not parted.slips()


def _all_labelled(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """Whether the labels of the parts leave nothing out, and the total has none of them itself."""
    told = labels(setting, parts)
    at = setting.claims.index(total)
    if at and setting.between(setting.claims[at - 1], total) == [","]:
        return False
    own = meanings(_label_behind(setting, total, parts[0]), setting.words)
    return any(whole <= told and not whole & own for whole in ALL)


def _parted(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    """ "Of the 1,840 sheets, 920 went to Kiel, 610 to Ulm and 320 to Jena": three parts or more, to the last."""
    return setting.opens_with_whole(total) and len(parts) > 2 and setting.joined(parts[-2], parts[-1])


def _nearly(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts come to the total, or to a number that differs from it in one digit of three or more."""
    added = sum((part.figure.value.first or ZERO for part in parts), ZERO)
    one, two = (format(number.normalize(), "f") for number in (added, total.figure.value.first or ZERO))
    return one == two or (len(two.rstrip("0")) >= DIGITS and arithmetic.differ_in_one(one, two))


def _label_behind(setting: Setting, total: Claim, part: Claim) -> list[str]:
    """The words right behind a total, up to the first mark or "of which"."""
    low = setting.between(total, part)
    stops = [at for at, word in enumerate(low) if word in SEPARATORS or setting.words.of_which.ahead(low, at)]
    return low[: min(stops, default=len(low))]


def _is_clause(opening: list[str]) -> bool:
    """Whether more than a part and its article stand behind a colon, so that what follows need not be a list."""
    return len(opening) - opening.index(":") - 1 > LED


def _colon(opening: list[str]) -> bool:
    """Whether a colon right behind the total opens the row."""
    return ":" in opening and opening.index(":") <= 3 and not set(opening[: opening.index(":")]) & {",", ";", "("}


def _named_again(setting: Setting, total: Claim, parts: Sequence[Claim]) -> bool:
    """ "140 pitches, that is 95 for tents and 55 for caravans": behind a comma, closed by "and", and no alternative."""
    words, opening = setting.words, setting.between(total, parts[0])
    low = opening[:-1] if opening[-1:] == [","] else opening
    found = words.that_is.behind(low, len(low))
    if found is None or low[: found[0]][-1:] != [","] or not words.alternatives.isdisjoint(low[-1:]):
        return False
    if any(opens(words.differences, setting.after(part)) for part in parts):
        return False
    again = any(opens(words.that_is, setting.between(a, b)) for a, b in pairwise(parts))
    return not again and not words.joiners.isdisjoint(setting.between(parts[-2], parts[-1]))


def _bracketed(opening: list[str], parts: Sequence[Claim], behind: list[str]) -> bool:
    """Whether brackets or dashes behind the total hold the parts and nothing else: "48 flats (26 old, 22 new ones)"."""
    nouns = [part.figure.noun for part in parts]
    enclosed = (opening == ["("] and behind[:1] == [")"]) or (opening == ["-"] and "-" in behind[:DASH_REACH])
    return enclosed and None not in nouns and len(set(nouns)) == len(nouns)


def _behind_colon(setting: Setting) -> Iterator[Parted]:
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
    words, opening = setting.words, setting.between(total, parts[0])
    led = opening[len(opening) - opening[::-1].index(":") :]
    closed = setting.joined(parts[-2], parts[-1])
    if holds(words.unvoted, setting.low()) or untold_rest(setting, parts[-1]):
        return False
    if any(opens(words.differences, setting.after(part)) for part in parts):
        return False
    return closed and len(led) <= LED and Parted(total, tuple(parts)).is_close()


def _totals_behind(setting: Setting) -> Iterator[Parted]:
    """ "203 passengers and 38 crew, 241 people in all"."""
    claims = [claim for claim in without_counts_of_parts(setting) if is_amount(claim)]
    claims = [claim for at, claim in enumerate(claims) if not _counts_parts(setting, claims, at)]
    for at in range(2, len(claims)):
        total = claims[at]
        near = [*setting.between(claims[at - 1], total)[-TOTAL_REACH:], *setting.after(total)[:3]]
        if "total" not in meanings(near, setting.words) or holds(setting.words.unvoted, setting.low()):
            continue
        if holds(setting.words.extras, near):
            continue
        if is_opposed(setting.concepts(setting.before(claims[0])), setting.concepts(near)):
            continue
        lists = [claims[at - size : at] for size in range(min(MOST_PARTS, at), 1, -1)]
        known = [parts for parts in lists if _is_list_of(setting, total, parts)]
        found = next((parts for parts in known if Parted(total, tuple(parts)).holds()), known[0] if known else [])
        parted = Parted(total, tuple(found))
        apart = ";" in setting.between(claims[at - 1], total)
        if found and _labelledalike(total, found) and (parted.is_close() if apart else parted.is_plausible()):
            yield parted


def _counts_parts(setting: Setting, claims: Sequence[Claim], at: int) -> bool:
    """Whether a figure between parts and total says how many parts there are: "in all, 74 in the two towns"."""
    if at < 2 or at + 1 == len(claims) or claims[at].figure.kind != "count":
        return False
    between = setting.between(claims[at - 1], claims[at + 1])
    return claims[at].figure.value.first == at and "total" in setting.concepts(between)


def _is_list_of(setting: Setting, total: Claim, parts: list[Claim]) -> bool:
    return all(alike(total, part) for part in parts) and listed(setting, [*parts, total])


def _labelledalike(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts have one unit, or each its own noun, or all the same one and the total none."""
    nouns = [part.figure.noun for part in parts]
    named = set(nouns) - {None}
    bare = len(named) < 2 and total.figure.noun in (None, *named)
    return all(part.figure.unit for part in parts) or len(set(nouns)) == len(nouns) or bare


def _broken_down(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Parted]:
    """ "By division, A brought 512, B 439 and C 343", after a sentence that names the total."""
    parts = [claim for claim in setting.claims if is_amount(claim)]
    if len(parts) < 2 or len(parts) != len(setting.claims) or not earlier:
        return
    lead = setting.before(parts[0])
    if not any(setting.words.breakdowns.ahead(lead, at) for at in range(min(3, len(lead)))):
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


def _listing(paragraph: Sequence[Setting], index: int) -> Parted | None:
    """A list of lines that ends in its total, or that counts votes."""
    found = ballot(paragraph, index) or lines(paragraph, index)
    if found is None:
        return _cast(paragraph, index)
    total, parts = found
    if not is_amount(total) or not all(is_amount(part) and alike(total, part) for part in parts):
        return None
    parted = Parted(total, parts)
    return parted if parted.is_plausible() else None


def _cast(paragraph: Sequence[Setting], index: int) -> Parted | None:
    """Votes with the invalid ones as the last, which a slip of the pen sets apart from those that were cast."""
    found = cast(paragraph, index)
    if found is None or not is_amount(found[0]) or not all(map(is_amount, found[1])):
        return None
    parted, valid = Parted(*found), Parted(found[0], found[1][:-1])
    return parted if parted.holds() or (parted.slips() and parted.is_close() and not valid.holds()) else None


def _finding(parted: Parted) -> Finding:
    total, parts = parted.total, parted.parts
    fits = parted.holds()
    said = " ".join(total.figure.text.split())
    return Finding(
        claims=(total, *parts),
        verdict="compatible" if fits else "conflict",
        sides=(0,) * (len(parts) + 1) if fits else (0, *(1 for _ in parts)),
        diagnosis="" if fits else "sum",
        note=f"{parted.sums()}: that is the total." if fits else f"{parted.sums()}, the text says {said}.",
        about="parts and their total",
        key=total.document.file_name,
        expected=parted.added,
    )
