"""Rates of growth that miss the levels beside them by a slip of the pen, whatever words tie them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from claimcheck import arithmetic
from claimcheck.checks._shape.changes import NAME_REACH, Change, changed, one_thing, rate_of
from claimcheck.checks.change.signed import is_signed
from claimcheck.comparison import AMOUNTS, dimension
from claimcheck.languages.concepts import MEASURES, NOUNS, SCOPES
from claimcheck.lexicon import Lexicon
from claimcheck.model import Claim
from claimcheck.setting import CHANGES, MARKS, Setting, bare, closes, holds, opens
from claimcheck.times import told_year
from claimcheck.values import ZERO

DIRECTIONS = CHANGES | {"overspend", "save"}
DISCOUNT, DISCOUNT_BEFORE, LONGEST_DISCOUNT = "discount", 3, 4
"""The concept of what a price is lowered by, within how many words before a percentage it stands, and how many may
open its sentence or clause.
"""
REPEATED = frozenset(("annual", "average", "each", "monthly", "quarter", "cumulative"))
"""Concepts beside a rate that make it one of another span of time."""
KINDS_OF_TIME = frozenset(("date", "duration"))
TELLING = frozenset(("difference", "rate", "total", "amount", "overspend", "previous"))
"""Concepts of a change, and of the level before it, that are of whatever changes."""
SHORTEST_NOUN = 5
"""How long a word is at least that is a noun, and no verb but a few."""
RECURRING = 4
"""How many tokens behind a rate may say that it recurs; "l'an dernier" has so many, and says another thing."""
APPOSED = 2
"""How many tokens before a rate the comma may stand that parts it from a level: "2 million tonnes a year, up 16 %"."""
UNIT = 3
"""How many words behind a level, up to a comma, may say that it recurs: "1,364 euros a month, up 16 %"."""
EXTREMES, PEAK_REACH = frozenset(("maximum", "minimum")), 3
"""Concepts of what was reached for a moment only, and how many words before a figure they may stand."""
RATE_OPENING = 9
"""How many words may stand before a rate that opens its sentence: "That is an increase over the year before of"."""
LONGEST_ADDITION = 3
"""How many tokens lead to what is added: a comma, an article and an adjective."""
SHORTEST_VERB = 4
"""How many letters a verb has at least, and no preposition but a few."""
MOST_LEVELS = 6
"""Among more levels than this in one sentence nothing shows which two a rate is of."""
FARTHEST_BESIDE = Decimal(2)
"""A level that is further from another than so many times is not looked for in other sentences."""


def near(settings: Sequence[Setting]) -> Iterator[tuple[Change, Claim]]:
    """The rates of the last of some sentences, with two levels in it or before it that a slip of the pen sets apart."""
    place = settings[-1]
    for rate in place.claims:
        if rate.figure.unit == "percent" and _is_rate(place, rate):
            found = list(_changes(settings, rate))
            if not any(fits(change, rate) for change in found):
                told = [
                    change
                    for change in found
                    if runs_as_told(place, rate, change) and not _parts_levels(place, rate, change)
                ]
                yield from (
                    (change, rate)
                    for change in told[:1]
                    if _follows(place, change, rate) or _misses(place, change, rate) or _refers(settings, change, rate)
                )


def _misses(setting: Setting, change: Change, rate: Claim) -> bool:
    """Whether a slip of the pen sets a rate apart from its levels; one with a sign alone must tell of two times."""
    return is_slip(change, rate) and (not is_signed(setting, rate) or _looks_back(setting) or _times(setting) > 1)


def _times(setting: Setting) -> int:
    return sum(claim.figure.kind in KINDS_OF_TIME for claim in setting.claims)


def _is_rate(setting: Setting, rate: Claim) -> bool:
    """Whether a percentage is called a change, and is the only one of its sentence."""
    percentages = [claim for claim in setting.claims if claim.figure.kind == "percent"]
    return len(percentages) == 1 and rate.figure.value.comparator in ("=", "~") and introduced(setting, rate)


def _parts_levels(setting: Setting, rate: Claim, change: Change) -> bool:
    """Whether a rate stands between two levels, of which the first or the last is told in a clause of its own."""
    first, last = sorted((change.old, change.new), key=lambda claim: claim.figure.start)
    if not setting.start <= first.start or not first.figure.end <= rate.figure.start < last.figure.start:
        return False
    return ";" in setting.between(first, rate) or setting.joined(rate, last)


def _follows(setting: Setting, change: Change, rate: Claim) -> bool:
    """Whether words say that a rate follows from both levels, told right before it: "so the growth is 12 %"."""
    last = max(change.old, change.new, key=lambda claim: claim.figure.end)
    if "overspend" in setting.concepts([*setting.lead(rate)[-NAME_REACH:], *setting.after(rate)[:3]]):
        return change.distance < FARTHEST_BESIDE
    inside = all(claim.start == rate.start for claim in (change.old, change.new))
    if not inside or last.figure.end > rate.figure.start or change.distance >= FARTHEST_BESIDE:
        return False
    inner = [claim for claim in setting.claims if last.figure.end <= claim.figure.start < rate.figure.start]
    low = setting.between(inner[-1] if inner and inner[-1].figure.kind == "date" else last, rate)
    times = _times(setting)
    if not times and not _looks_back(setting):
        return False
    apposed = low[:1] in ([","], [":"], ["-"]) and len(low) <= NAME_REACH and (times > 1 or _looks_back(setting))
    apposed = apposed and setting.lexicon.joiners.isdisjoint(low) and _stands_alone(setting, rate)
    named = not setting.concepts(low).isdisjoint(DIRECTIONS) or opens(setting.lexicon.that_is, low)
    return (apposed and named) or (len(low) <= RATE_OPENING and holds(setting.lexicon.hence, low))


def _refers(settings: Sequence[Setting], change: Change, rate: Claim) -> bool:
    """ "It fell from 9,600 to 8,640. That is a fall of 20 %": a sentence that begins with what both levels make."""
    place, lexicon = settings[-1], settings[-1].lexicon
    lead = place.before(rate)
    if _follows_from_both(settings, change, rate):
        return True
    told = opens(lexicon.that_is, lead) or opens(lexicon.pointing, lead)
    before = len(settings) > 1 and all(claim in settings[-2].claims for claim in (change.old, change.new))
    return (
        told
        and before
        and lead[0] not in lexicon.articles
        and change.distance < FARTHEST_BESIDE
        and len(place.claims) == 1
    )


def _follows_from_both(settings: Sequence[Setting], change: Change, rate: Claim) -> bool:
    """ "It is 44,370 tonnes. In 2024 it was 40,900 tonnes, so it rises by 12.5 %": the only level of each sentence."""
    place = settings[-1]
    here = [claim for claim in place.claims if claim in (change.old, change.new)]
    if (
        len(here) != 1
        or len(settings) < 2
        or change.distance >= FARTHEST_BESIDE
        or here[0].figure.end > rate.figure.start
    ):
        return False
    before = [claim for claim in settings[-2].claims if dimension(claim.figure) == dimension(here[0].figure)]
    led = place.between(here[0], rate)
    told = holds(place.lexicon.hence, led) or opens(place.lexicon.that_is, led)
    return told and len(led) <= RATE_OPENING and len(before) == 1 and before[0] in (change.old, change.new)


def _stands_alone(setting: Setting, rate: Claim) -> bool:
    """Whether nothing but "more" or "less" or a mark stands behind a rate, which would say of what else it is."""
    behind = setting.after(rate)
    return not behind or not behind[0].isalpha() or opens(setting.lexicon.differences, behind)


def runs_as_told(setting: Setting, rate: Claim, change: Change) -> bool:
    """Whether levels rise or fall as the words beside their rate, or its amount, say."""
    near = setting.concepts([*setting.before(rate)[-NAME_REACH:], *setting.after(rate)[:3]])
    falls, rises = not near.isdisjoint(("decrease", DISCOUNT)), not near.isdisjoint(("increase", "growth"))
    return falls == rises or change.rises() == rises


def _changes(settings: Sequence[Setting], rate: Claim) -> Iterator[Change]:
    """The changes that a rate may be of, the likeliest first."""
    place = settings[-1]
    here = [claim for claim in place.claims if _is_level(claim) and claim is not rate]
    earlier = [[claim for claim in setting.claims if _is_level(claim)] for setting in settings[:-1]]
    if len(here) > MOST_LEVELS:
        return
    rows = [(a, b) for a, b in combinations(here, 2) if not _is_part(place, a, b)]
    pairs = [changes for a, b in rows if (changes := list(_both_ways(a, b)))]
    if len(pairs) == 1:
        yield from pairs[0]
    elif len(here) == 1 and _looks_back(place):
        if len(settings) > 1 and _names_another(settings[-2], place, place.before(here[0])):
            return
        others = [change for row in earlier for claim in row for change in _both_ways(here[0], claim)]
        yield from sorted(
            (change for change in others if change.distance < FARTHEST_BESIDE), key=lambda change: change.distance
        )
    elif not here and earlier and len(place.before(rate)) <= RATE_OPENING and len(earlier[-1]) == 2:
        lead = place.before(rate)
        if not (_names_another(settings[-2], place, lead) or _is_of_untold(settings[-2], place, lead)):
            yield from _untold(settings[-2], list(_both_ways(*earlier[-1])))


def _is_part(setting: Setting, a: Claim, b: Claim) -> bool:
    """Whether one of two figures is a part of the other: "11 of 44", "44, of which 11", "of 44 boats 11 sank"."""
    if setting.opens_with_whole(a):
        return True
    low = setting.between(a, b)
    found = setting.lexicon.out_of.ahead(low, 0)
    return holds(setting.lexicon.of_which, low) or (found is not None and found[0] == len(low))


def _names_another(setting: Setting, place: Setting, lead: list[str]) -> bool:
    """Whether words before a rate name what the sentence before does not tell of: "Revenue grew by 8 %"."""
    named = place.concepts(lead) & (NOUNS | MEASURES | SCOPES) - CHANGES - TELLING
    told = setting.concepts(setting.low())
    return _are_new(setting, [word for word in lead if not place.concepts([word]).isdisjoint(named - told)])


def _is_of_untold(setting: Setting, place: Setting, lead: list[str]) -> bool:
    """Whether a noun of no known meaning stands behind the first word, and not in the sentence before."""
    words = [word for word in lead[1:3] if word not in place.lexicon.grammar]
    plain = (word for word in words if len(word) >= SHORTEST_NOUN and not place.lexicon.changes.ahead([word], 0))
    return _are_new(setting, [word for word in plain if word.isalpha() and not place.concepts([word])][:1])


def _are_new(setting: Setting, words: Sequence[str]) -> bool:
    """Whether one of some words stands in no form in a sentence."""
    stem = setting.lexicon.meanings.stem
    known = set(map(stem, setting.low()))
    return any(stem(word) not in known for word in words)


def _untold(setting: Setting, changes: Sequence[Change]) -> Sequence[Change]:
    """The changes between the levels of a sentence, unless it tells the rate of one of them itself."""
    rates = [claim for claim in setting.claims if claim.figure.unit == "percent"]
    return [] if any(fits(change, rate) for change in changes for rate in rates) else changes


def _is_level(claim: Claim) -> bool:
    """Whether a figure tells how much there is, and is no bound and no peak: "the audience peaked at 9.12 million"."""
    peak = any(concept in EXTREMES and -PEAK_REACH <= distance < 0 for concept, distance in claim.slot.concepts)
    return claim.figure.kind in AMOUNTS and claim.figure.value.comparator in ("=", "~", "<=") and not peak


def _both_ways(a: Claim, b: Claim) -> Iterator[Change]:
    """The change from one of two levels to the other, the earlier first."""
    if one_thing(a, b):
        yield from (change for change in (changed(a, b), changed(b, a)) if change is not None)


def _looks_back(setting: Setting) -> bool:
    """Whether a sentence compares with a time before, or tells of a year before that of its document."""
    low, today = setting.low(), setting.document.date
    if holds(setting.lexicon.compared, low) or "previous" in setting.concepts(low):
        return True
    years = [told_year(claim) for claim in setting.claims]
    return today is not None and any(year is not None and year < today.year for year in years)


def fits(change: Change, rate: Claim) -> bool:
    """Whether a rate is that of a change."""
    return change.growth().meets(rate_of(rate.figure.value))


def is_slip(change: Change, amount: Claim) -> bool:
    """Whether a slip of the pen makes the amount of a change of what its levels come to."""
    stated, rate = abs(amount.figure.value.first or ZERO), amount.figure.kind == "percent"
    exact = change.expected(" %" if rate else "")
    step = amount.figure.value.step or Decimal(1)
    rounded = {(exact / step).to_integral_value(way) * step for way in ("ROUND_HALF_UP", "ROUND_DOWN")}
    return all(abs(number - stated) > step for number in rounded) and any(
        arithmetic.is_slip(number, stated) for number in rounded
    )


def introduced(setting: Setting, claim: Claim) -> bool:
    """Whether words of change stand right before a figure, and none that make it a rate of another span."""
    lexicon = setting.lexicon
    low = setting.lead(claim)
    if claim.figure.kind == "percent" and _of_whole(setting, claim):
        return False
    if is_signed(setting, claim) or _is_discount(setting, claim):
        return True
    near = low[-NAME_REACH:]
    apart = setting.claims[0] is not claim and ("," in low[:UNIT] or "," in low[-APPOSED:])
    own = low[low.index(",") if "," in low[:UNIT] else -low[::-1].index(",") - 1 :] if apart else near
    if setting.concepts([*own[-NAME_REACH:], *setting.after(claim)[:RECURRING]]) & REPEATED:
        return False
    if closes(lexicon.from_level, low) and not closes(lexicon.by_amount, low):
        return False
    if closes(lexicon.to_level, low) and not closes(lexicon.by_amount, low):
        return _comes_to(setting, low)
    loose = bool(low) and low[-1] in lexicon.of_words
    if "," in low and _says_again(setting, low) and _tells_from_to(setting, claim):
        return True
    if _is_added(setting, low, claim) or is_of_points(lexicon, low, claim):
        return True
    by = closes(lexicon.by_amount, low) or holds(lexicon.by_amount, setting.hedge(claim))
    led = by and not loose and (_follows_by(lexicon, low) or holds(lexicon.changes, setting.low()))
    apposed = claim.figure.kind != "percent" or "," in low or closes(lexicon.that_is, low)
    if apposed and opens(lexicon.differences, setting.after(claim)):
        return True
    return led or _is_named(lexicon, low) or holds(lexicon.changes, near) or bool(setting.concepts(near) & DIRECTIONS)


def _is_discount(setting: Setting, rate: Claim) -> bool:
    """Whether a percentage is what prices are lowered by, told first or last: "With a discount of 20 percent it …"."""
    lead = setting.lead(rate)
    near = [*lead[-DISCOUNT_BEFORE:], *setting.after(rate)[:1]]
    first = setting.claims[0] is rate and len(lead) <= LONGEST_DISCOUNT
    apposed = "," in lead[-LONGEST_DISCOUNT:] and not setting.after(rate)[:1]
    return rate.figure.kind == "percent" and (first or apposed) and DISCOUNT in setting.concepts(near)


def is_of_points(lexicon: Lexicon, low: list[str], claim: Claim) -> bool:
    """ ", a loss of 2.5 percentage points": points are those of a difference, whatever noun it has."""
    points = claim.figure.unit == "percentage_point"
    return points and low[:1] == [","] and 1 < len(low) <= NAME_REACH and low[-1] in lexicon.of_words


def _is_added(setting: Setting, low: list[str], claim: Claim) -> bool:
    """ "From 6.9 to 7.6 million, an extra 0.7 million": behind a comma nothing but a word for what is added."""
    behind, lexicon = setting.after(claim), setting.lexicon
    if claim.figure.kind == "percent" or low[:1] != [","] or not 1 < len(low) <= LONGEST_ADDITION:
        return False
    if opens(lexicon.of_which, behind) or any(word in lexicon.finite for word in behind[:1]):
        return False
    return "additional" in setting.concepts(low) and setting.lexicon.joiners.isdisjoint(low)


def _says_again(setting: Setting, low: list[str]) -> bool:
    """Whether nothing but "that is", and "by" or an article, leads to a figure: ", cioè del 22,5 %"."""
    lexicon = setting.lexicon
    if low[-1] in lexicon.of_words or low[-1] in lexicon.determiners:
        low = low[:-1]
    while low and low[-1] == ",":
        low = low[:-1]
    found = lexicon.that_is.behind(low, len(low))
    return found is not None and low[: found[0]][-1:] == [","]


def _tells_from_to(setting: Setting, rate: Claim) -> bool:
    """Whether a verb of change and two levels before a rate say from what to what something changed."""
    lexicon = setting.lexicon
    levels = [claim for claim in setting.claims if claim.figure.end <= rate.figure.start][-2:]
    if len(levels) < 2 or not holds(lexicon.changes, setting.low()):
        return False
    old, new = levels
    return closes(lexicon.from_level, setting.lead(old)) and closes(lexicon.to_level, setting.up_to(old, new))


def _follows_by(lexicon: Lexicon, low: list[str]) -> bool:
    """ ", mithin um 15 %": a comma, "so" and "by" right before a rate, whatever the verb."""
    by = lexicon.by_amount.behind(low, len(low))
    before = low[: by[0]] if by is not None else []
    found = lexicon.hence.behind(before, len(before))
    return found is not None and before[found[0] - 1 : found[0]] == [","]


def _is_named(lexicon: Lexicon, low: list[str]) -> bool:
    """Whether a phrase with a noun of change and "of" stands right before an amount: "ein Minus von"."""
    found = lexicon.by_amount.behind(low, len(low))
    phrase = low[found[0] :] if found is not None else []
    return len(phrase) > 1 and phrase[-1] in lexicon.of_words and not lexicon.grammar.issuperset(phrase)


def _comes_to(setting: Setting, low: list[str]) -> bool:
    """Whether a verb leads from a change to its amount: ", the rise reached 12 %"; not "rose to 12 %"."""
    lexicon = setting.lexicon
    if len(low[-1]) < SHORTEST_VERB or low[-1] in lexicon.function_words:
        return False
    lead = low[:-2]
    if lead and lead[-1] in lexicon.function_words:
        lead.pop()
    return (not lead or lead[-1] in MARKS) and not DIRECTIONS.isdisjoint(setting.concepts(low[-2:-1]))


def _of_whole(setting: Setting, rate: Claim) -> bool:
    """Whether "of" behind a percentage makes it a share, and no "more" or "less" a rate."""
    behind, lexicon = setting.after(rate), setting.lexicon
    by = closes(lexicon.by_amount, setting.lead(rate))
    if by and behind[:1] == [","] and rate.figure.end > rate.figure.number_end:
        return False
    lead = setting.lead(rate)
    changed = holds(lexicon.changes, lead[-1:]) or (by and holds(lexicon.changes, setting.low()))
    if changed and opens(lexicon.from_level, bare(behind)):
        return False
    if opens(setting.lexicon.differences, behind) or _is_over_time(setting, rate):
        return False
    return opens(setting.lexicon.out_of, behind)


def _is_over_time(setting: Setting, rate: Claim) -> bool:
    """Whether a time stands right behind a rate, over which it is told: "en hausse de 12 % sur un an"."""
    later = next((claim for claim in setting.claims if claim.figure.start >= rate.figure.end), None)
    return later is not None and later.figure.kind in KINDS_OF_TIME and len(setting.between(rate, later)) <= 1
