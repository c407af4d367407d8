"""Shares that are told before their part and their whole: "turnout was 62 %: 4,340 of 7,000"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.checks._shape.shares import (
    OF_A_WHOLE,
    Share,
    alike,
    centre,
    is_amount,
    is_fraction,
    is_share,
    stated_share,
)
from claimcheck.comparison import COUNTED
from claimcheck.languages.concepts import GROUPS, NOUNS, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, bare, closes, holds, is_one_of, opens
from claimcheck.values import ONE

LONGEST_LINK, LONGEST_CLAUSE = 6, 9
"""How many tokens may tie a percentage to its whole or part, and how many the clause between these two may have."""
FOLLOWING = 12
"""How many tokens may stand between a part, what it did, and its share."""
LONGEST_OPENING = 2
"""How many tokens may open a sentence up to a share of what was told before."""
ASKED = PEOPLE - GROUPS | {"answer"}
"""Words for people, those who answered among them."""
CLOSING = MARKS - {"'"}
ATTENDED = frozenset(("attendance",))
NAMED_SHARE = 5
"""How many tokens, a comma among them, may call a share one: ", eine Beteiligung von"."""
BEFORE_SHARE = 3
"""How many tokens may stand between a part and the share that ends its sentence."""
ENDING = 3
"""How many tokens may stand between the size of a whole and the end of its clause."""
FARTHEST_SHARE = Decimal(2)
"""A fraction so many times more or less than what its numbers come to is one of something else."""
TAKEN_UP = 3
"""How many tokens "that is" may have at the head of a sentence."""
PARTING = frozenset((",", ";", ":", "(", ")"))


def of_whole_and_part(setting: Setting, at: int) -> Share | None:
    """ "Three quarters of the 640 pupils, 420, walk", "a quarter of the 640 pupils walk, that is 130"."""
    if at + 2 >= len(setting.claims):
        return None
    percent, whole, part = setting.claims[at : at + 3]
    low, lexicon = setting.between(percent, whole), setting.lexicon
    if not is_amount(whole) or len(low) > LONGEST_LINK or not MARKS.isdisjoint(low) or not opens(lexicon.out_of, low):
        return None
    return Share(part, percent, whole) if _is_told_again(setting, whole, part, whole) else None


def of_opening_whole(setting: Setting, at: int) -> Share | None:
    """ "Of the 640 pupils a quarter walk, that is 130": the whole opens the sentence, and its share follows."""
    if at != 1 or at + 1 >= len(setting.claims) or not setting.opens_with_whole(setting.claims[0]):
        return None
    whole, percent, part = setting.claims[:3]
    return Share(part, percent, whole) if is_amount(whole) and _is_told_again(setting, percent, part, whole) else None


def ends_with_share(setting: Setting, at: int) -> Share | None:
    """ "Of 900 trees 720 survived, 80 per cent.": the whole opens the sentence, and the share of the part ends it.

    It may be called one: "Of 900 members 720 voted, a turnout of 80 per cent."
    """
    if at != 2 or len(setting.claims) != at + 1 or not setting.opens_with_whole(setting.claims[0]):
        return None
    whole, part, percent = setting.claims
    low, behind = setting.between(part, percent), setting.after(percent)
    called = low[low.index(",") :] if "," in low else []
    named = len(called) <= NAMED_SHARE and not (OF_A_WHOLE | ATTENDED).isdisjoint(setting.concepts(called))
    apposed = (low[-1:] == [","] or named) and len(low) - len(called) < BEFORE_SHARE and behind in ([], ["."])
    told = apposed and is_amount(whole) and is_amount(part) and alike(part, whole)
    return Share(part, percent, whole) if told else None


def of_next(earlier: Sequence[Setting], setting: Setting) -> Share | None:
    """ "Of the 640 pupils one in five walks. That is 190 pupils", "48 of the 320 lie fallow. That is 18 per cent"."""
    claims = setting.claims
    before = [claim for place in earlier[-1:] for claim in place.claims if claim.figure.kind != "date"]
    if len(claims) != 1 or len(before) != 2 or not _takes_up(setting, claims[0]):
        return None
    place, last = earlier[-1], claims[0]
    first, second = before
    if is_share(last) and is_amount(first) and is_amount(second):
        led = closes(place.lexicon.out_of, place.before(first))
        whole, part = (first, second) if led else (second, first)
        related = led or _is_out_of(place, place.between(first, second))
        return Share(part, last, whole) if related and alike(part, whole) and one_measure(place, part, whole) else None
    if not is_amount(last) or not one_measure(setting, last, first if is_amount(first) else second):
        return None
    opened = is_amount(first) and is_share(second) and place.opens_with_whole(first) and alike(last, first)
    if opened and not opens(place.lexicon.out_of, place.after(second)):
        return Share(last, second, first)
    told = is_share(first) and is_amount(second) and alike(last, second)
    of_it = (
        told
        and opens(place.lexicon.out_of, place.between(first, second))
        and MARKS.isdisjoint(place.between(first, second))
    )
    return Share(last, first, second) if of_it and len(place.between(first, second)) <= LONGEST_LINK else None


def _takes_up(setting: Setting, claim: Claim) -> bool:
    """Whether a sentence begins with "that is" and a figure, behind which nothing says that it is of something else."""
    lead, behind, lexicon = bare(setting.before(claim)), setting.after(claim), setting.lexicon
    if len(lead) > 1 and lead[-1] in lexicon.determiners:
        lead = bare(lead[:-1])
    if not 0 < len(lead) <= TAKEN_UP or not is_one_of(lexicon.that_is, lead):
        return False
    return not opens(lexicon.differences, behind) and not opens(lexicon.out_of, behind)


def _is_told_again(setting: Setting, last: Claim, part: Claim, whole: Claim) -> bool:
    """Whether a part is told right behind a share: between marks, or led by "that is", maybe at the end of a clause."""
    if not is_amount(part) or not alike(part, whole):
        return False
    linked = setting.between(last, part)
    if linked[:1] in ([","], ["("]):
        apposed = not linked[1:] and setting.after(part)[:1] in ([","], [")"])
        return apposed or (bool(linked[1:]) and is_one_of(setting.lexicon.that_is, linked))
    return _follows_clause(setting, linked) and one_measure(setting, part, whole)


def _follows_clause(setting: Setting, linked: list[str]) -> bool:
    """Whether what somebody did, a comma and "that is" lead to a part."""
    if "," not in linked[: FOLLOWING + 1]:
        return False
    comma = linked.index(",")
    led = bare(linked[comma:])
    summed = len(led) in (1, 2) and "total" in setting.concepts(led)
    return CLOSING.isdisjoint(linked[:comma]) and (summed or is_one_of(setting.lexicon.that_is, led))


def one_measure(setting: Setting, part: Claim, whole: Claim) -> bool:
    """Whether part and whole count one thing, or people by two words, and the part is no difference and no rate."""
    if (
        part.slot.amount.pace
        or part.slot.amount.change
        or opens(setting.lexicon.differences, setting.behind_number(part))
    ):
        return False
    nouns = {part.figure.noun, whole.figure.noun} & NOUNS
    return len(nouns) < 2 or nouns <= ASKED


def told_by_fraction(setting: Setting, at: int) -> Share | None:
    """ "One in five trains was late: 160 of the 560": a fraction, and behind a mark the numbers that it is of."""
    if at + 2 >= len(setting.claims) or not is_fraction(setting.claims[at].figure):
        return None
    percent, part, whole = setting.claims[at : at + 3]
    if not (is_amount(part) and is_amount(whole) and alike(part, whole) and one_measure(setting, part, whole)):
        return None
    low, lexicon = setting.between(percent, part), setting.lexicon
    marks = [place for place, word in enumerate(low) if word in CLOSING]
    if len(marks) != 1 or low[marks[0]] not in (":", ",") or len(low) > FOLLOWING:
        return None
    led = low[marks[0] + 1 :]
    told = is_one_of(lexicon.that_is, led) or (
        low[marks[0]] == ":" and len(led) < 2 and lexicon.grammar.issuperset(led)
    )
    if not told or not _is_out_of(setting, setting.between(part, whole)) or not _ends_clause(setting, whole):
        return None
    share = Share(part, percent, whole)
    return (
        share if ONE / FARTHEST_SHARE <= centre(share.ratio) / centre(stated_share(percent)) <= FARTHEST_SHARE else None
    )


def _is_out_of(setting: Setting, low: list[str]) -> bool:
    """Whether "of" and an article at most stand between two numbers."""
    articles, lexicon = setting.lexicon.articles | setting.lexicon.determiners, setting.lexicon
    return is_one_of(lexicon.out_of, low) or (
        low[-1:] != [] and low[-1] in articles and is_one_of(lexicon.out_of, low[:-1])
    )


def _ends_clause(setting: Setting, whole: Claim) -> bool:
    """Whether little follows the size of a whole up to the next mark, and no place that parts it from others."""
    behind = setting.after(whole)
    stop = next((at for at, word in enumerate(behind) if word in MARKS), len(behind))
    return stop <= ENDING and behind[:1] != [] and behind[0] not in setting.lexicon.locatives


def of_told(setting: Setting, at: int, earlier: Sequence[Setting]) -> Share | None:
    """ "360 teachers answered. A quarter, 54 people, want to go": a share, and its part between commas."""
    if at + 1 >= len(setting.claims) or not earlier or len(setting.before(setting.claims[at])) > LONGEST_OPENING:
        return None
    percent, part = setting.claims[at : at + 2]
    wholes = [claim for claim in earlier[-1].claims if is_amount(claim) and alike(part, claim)]
    apposed = setting.between(percent, part) == [","] and setting.after(part)[:1] == [","]
    if at or not apposed or not is_amount(part) or len(wholes) != 1:
        return None
    return Share(part, percent, wholes[0])


def told_before(setting: Setting, at: int) -> Share | None:
    """ "Turnout was 62 per cent: 4,340 of 9,500 voters": a rate, and behind a mark the numbers that it is of."""
    if at + 2 >= len(setting.claims):
        return None
    percent, first, second = setting.claims[at : at + 3]
    low, between, lexicon = setting.between(percent, first), setting.between(first, second), setting.lexicon
    part, whole = (second, first) if closes(lexicon.out_of, low) else (first, second)
    if opens(lexicon.out_of, low) and low[-1] in (",", "(", ":") and is_one_of(lexicon.out_of, between):
        related = is_amount(part) and is_amount(whole) and alike(part, whole)
        return (
            Share(part, percent, whole) if related and MARKS.isdisjoint(low[:-1]) and len(low) <= LONGEST_LINK else None
        )
    if not (is_amount(part) and is_amount(whole) and alike(part, whole)) or low[:1] not in ([":"], [","], ["("]):
        return None
    if (
        len(low) > LONGEST_LINK
        or OF_A_WHOLE.isdisjoint(setting.concepts(setting.before(percent)))
        or len(between) > LONGEST_LINK
    ):
        return None
    told = part is second or is_one_of(lexicon.out_of, between)
    return Share(part, percent, whole) if told and MARKS.isdisjoint(between) else None


def opened_by_part(setting: Setting, at: int) -> Share | None:
    """ "With 51 of 120 seats, the Union holds 42.5 %": a part of a whole, and what rate a clause makes of it.

    The rate may be of something else, so that it must fit, or miss by little or by a slip of the pen.
    """
    if at < 2:
        return None
    part, whole, percent = setting.claims[at - 2 : at + 1]
    low, lexicon = setting.between(whole, percent), setting.lexicon
    if not (is_amount(whole) and is_amount(part) and alike(part, whole)) or len(low) > LONGEST_CLAUSE:
        return None
    if not (low[:1] == [","] or setting.before(part)) or not PARTING.isdisjoint(low[1:]):
        return None
    if not is_one_of(lexicon.out_of, setting.between(part, whole)) or opens(
        lexicon.differences, setting.after(percent)
    ):
        return None
    if "vote" in setting.concepts([*low, *setting.after(percent)[:LONGEST_LINK]]) or holds(lexicon.changes, low):
        return None
    share = Share(part, percent, whole)
    return share if share.fits() or share.just_misses() or share.slips() else None


def led_alike(setting: Setting, amount: Claim, low: list[str]) -> list[str]:
    """What stands before a percentage without its article, or the preposition that its amount has: "or in 75 %"."""
    if not low or (low[-1] == "'" and len(low) > 2):
        return low[:-2]
    led = low[-1] in setting.lexicon.articles or low[-1:] == setting.before(amount)[-1:]
    low = low[:-1] if led and len(low) > 1 else low
    pointed = setting.lexicon.of_which.ahead(low, 0)
    return low[pointed[0] :] if pointed is not None and len(low) > pointed[0] else low


def follows(setting: Setting, amount: Claim, low: list[str]) -> bool:
    """ "416 have passed, that is a success rate of 65 %": what was done, and what that is, behind a comma."""
    lexicon = setting.lexicon
    low = low[:-1] if low[-1:] == [","] and low.count(",") > 1 else low
    if len(low) > FOLLOWING or low.count(",") != 1 or low[-1] == "," or not MARKS.isdisjoint(low[: low.index(",")]):
        return False
    behind = led_alike(setting, amount, low[low.index(",") + 1 :])
    found = lexicon.that_is.ahead(behind, 0)
    if found is None or found[0] == len(behind):
        return found is not None
    return behind[-1] in lexicon.of_words and not OF_A_WHOLE.isdisjoint(setting.concepts(behind[found[0] :]))


def passing_brackets(setting: Setting, at: int) -> Claim:
    """The amount at a place, or the one before the brackets that hold it: "2.46bn (2022: 2.31bn), of which"."""
    whole = setting.claims[at]
    if ")" not in setting.after(whole)[:1]:
        return whole
    for other in reversed(setting.claims[:at]):
        if "(" in setting.after(other):
            return other if is_amount(other) and (alike(whole, other) or alike(other, whole)) else whole
    return whole


def turnout(setting: Setting, at: int) -> Share | None:
    """ "4,800 had a vote, 3,120 took part: turnout 65 %"."""
    if at < 2:
        return None
    whole, part, percent = setting.claims[at - 2], setting.claims[at - 1], setting.claims[at]
    if not (is_amount(whole) and is_amount(part) and alike(part, whole)):
        return None
    if {whole.figure.kind, part.figure.kind} - COUNTED or closes(setting.lexicon.compared, setting.before(part)):
        return None
    return Share(part, percent, whole) if "turnout" in setting.concepts(setting.between(part, percent)) else None
