"""impossible: days that no calendar has, more than all of a whole, falls by more than all, and 25 hours a day."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from attrs import evolve

from claimcheck.arithmetic import percentage
from claimcheck.checks._shape import Finding, Material
from claimcheck.languages.concepts import BROADER, PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, bare, closes, holds, meanings, opens, settings
from claimcheck.times import told_year
from claimcheck.tokens import Tokens
from claimcheck.values import HUNDRED

COUNTED_WHOLE = frozenset(
    ("person", "household", "family", "vote", "ballot", "answer", "animal", "apartment", "house", "school", "trip",
     "performance", "concert", "match", "train", "flight", "bus", "tram", "ship", "ferry", "car",
     "vehicle", "truck", "bicycle", "seat", "room", "bridge", "building", "hospital", "kindergarten", "shop",
     "restaurant", "company", "farm", "village", "municipality", "district", "city", "tree", "church", "station",
     "museum", "theatre", "library", "hotel", "club", "bank", "factory", "clinic", "organisation",
     "plot", "question", "case", "complaint", "application", "call", "letter", "contract", "sample", "parcel", "page",
     "painting", "exhibit", "grave", "egg", "hive", "vineyard", "greenhouse", "garden", "lamp", "window", "roof",
     "course", "lesson", "lecture", "exam", "nest", "machine", "pump", "smart_meter", "charging_point", "invoice",
     "departure", "box", "bottle", "bag", "product", "device", "boat",
     *(PEOPLE - {"dead", "injured", "missing", "hospitalised"}),
     *(narrow for narrow, broad in BROADER.items() if broad in ("person", "animal")))
)  # fmt: skip
"""What a percentage is a share of, and never more than all of."""
CROWDED = frozenset(
    ("prison", "prisoner", "hospital", "bed", "patient", "shelter", "refugee", "migrant", "care_home", "kindergarten",
     "flight", "occupancy", "ticket", "overnight_stay")
)  # fmt: skip
"""Concepts near a share of seats or rooms that may be taken by more than there are for."""
HOLDING = frozenset(("seat", "room"))
COMPARED = 5
"""How many tokens behind a percentage a word of grammar may say what it is compared with."""
NEIGHBOURHOOD = 400
"""How many code points before a sentence are looked at for them."""
ASKED = frozenset(("answer", "vote", "survey", "participant"))
REGISTERED = frozenset(("register",))
"""Who is on a list that has answered, voted or taken part."""
BEYOND = frozenset(
    ("target", "planned", "forecast", "previous", "average", "capacity", "quota", "growth", "increase", "threshold",
     "limit", "wage", "price")
)  # fmt: skip
"""Concepts in a sentence that let a percentage exceed a hundred."""
SIGNED = frozenset(
    ("profit", "loss", "income", "margin", "surplus", "deficit", "emission", "temperature", "interest", "inflation",
     "net", "operating", "fund", "reserve", "revenue", "yield", "debt", "growth", "increase")
)  # fmt: skip
"""Concepts of what may fall below nought, or be more than the whole that it is compared with."""
ABSOLUTE_ZERO = {"degC": Decimal("-273.15"), "degF": Decimal("-459.67"), "kelvin": Decimal(0)}
"""The least temperature in each unit; both scales by the definition of the kelvin in the SI."""
MOST_IN_PERIOD = {
    ("hour", "daily"): 24, ("day", "weekly"): 7, ("hour", "weekly"): 168, ("day", "monthly"): 31,
    ("day", "annual"): 366, ("week", "annual"): 53, ("month", "annual"): 12,
}  # fmt: skip
"""How many of a unit of time there are in a period, at the most."""
YEARLY, LONGEST_LEAD = "annual", 2
"""The period of a year, and how many tokens may stand between a time and the year that it lies in."""
SIXTY = 60
OVER_SEVERAL = Decimal("1.25")
"""A number of hours a day that is so many times larger is counted over several people or machines."""
OF_WORK = 6
"""How many tokens may stand up to the end of "of work in every day"."""
TRADED = BEYOND - {"capacity"} | frozenset(("sell", "buy", "export", "import", "produce", "cost", "share", "revenue"))
"""Concepts in a sentence on batteries in which a percentage is none of their charge."""
TURNOUT = frozenset(("turnout", "response_rate", "survival_rate", "market_share"))
TURNOUT_REACH = 8
"""Up to how many words before a percentage its turnout may be named."""
LONGEST_OPENING, LONGEST_CLAUSE, VERB_BEHIND = 6, 16, 2
"""How many tokens may stand before a percentage in a sentence that begins with what it is of, and in a clause of that;
and how many behind the clause, its comma among them.
"""
MOST_ADJECTIVES = 2
"""How many words may stand between "of all" and the noun of a whole."""
BOUNDED_BEFORE = 12
"""How many tokens before a percentage may begin what it is the level of."""
SEPARATING = frozenset(",;()")
DEED_BEFORE, DEED_BEHIND = 3, 8
"""How many tokens before and behind a percentage may stand what befell it."""
FALL_BEFORE, FALL_BEHIND = 4, 2
"""How many may stand between a percentage and the word that says that something fell by it."""


def check(material: Material) -> Iterator[Finding]:
    """One finding for each value that cannot be."""
    for setting in settings(material.claims):
        for claim in setting.claims:
            if claim.figure.value.problem:
                yield _no_day(claim, _told_elsewhere(claim, material))
            elif _overflows(setting, claim):
                yield _finding(claim, "Sixty of a unit of time are one of the next larger.", Decimal(SIXTY - 1))
            elif (most := _too_often(setting, claim)) is not None:
                yield _finding(claim, f"There are no more than {most}.", Decimal(most))
            elif _too_cold(claim):
                yield _finding(claim, "No temperature is below absolute zero.", ABSOLUTE_ZERO[claim.figure.unit or ""])
            elif claim.figure.unit == "percent" and _overcharged(setting, claim):
                yield _finding(claim, "A battery holds no more than its full charge.", HUNDRED)
            elif claim.figure.unit == "percent" and _exceeds_whole(setting, claim):
                yield _finding(claim, f"{claim.figure.text} of a whole is more than all of it.", HUNDRED)
            elif claim.figure.unit == "percent" and _too_much(claim) and _falls(setting, claim):
                yield _finding(claim, "Nothing can fall by more than all of it.", HUNDRED)


def _overflows(setting: Setting, claim: Claim) -> bool:
    """Whether minutes right behind hours, or seconds behind minutes, are sixty or more: "1 hour 75 minutes"."""
    figure, at = claim.figure, setting.claims.index(claim)
    last = setting.claims[at - 1].figure if at else None
    if last is None or (last.kind, figure.kind) != ("duration", "duration") or figure.value.first is None:
        return False
    smaller = (last.unit, figure.unit) in (("hour", "minute"), ("minute", "second"))
    return smaller and figure.value.first >= SIXTY and not setting.between(setting.claims[at - 1], claim)


def _too_often(setting: Setting, claim: Claim) -> int | None:
    """How many of a unit of time a period has, where more are told: "26 hours a day", "eight days a week"."""
    figure, number = claim.figure, claim.figure.value.first
    if figure.kind != "duration" or number is None or figure.value.comparator not in ("=", "~", ">", ">="):
        return None
    if holds(setting.lexicon.lasting, setting.before(claim)[-FALL_BEFORE:]):
        return None
    behind = setting.after(claim)
    told = behind[: next((at for at, word in enumerate(behind) if word in MARKS), len(behind))]
    for (unit, period), most in MOST_IN_PERIOD.items():
        if figure.unit == unit and most < number <= most * OVER_SEVERAL:
            if _is_each(setting, told, period) or (period == YEARLY and _is_in_year(setting, claim)):
                return None if _of_several(setting, claim) else most
    return None


def _is_in_year(setting: Setting, claim: Claim) -> bool:
    """ "371 days in 2025": whether a time lies in the one year that is told right behind it."""
    at = setting.claims.index(claim) + 1
    year, further = (*setting.claims[at : at + 2], None, None)[:2]
    if year is None or told_year(year) is None:
        return False
    if further is not None and told_year(further) is not None and setting.joined(year, further):
        return False
    between = setting.between(claim, year)
    return 0 < len(between) <= LONGEST_LEAD and between[0] in setting.lexicon.in_words


def _is_each(setting: Setting, low: list[str], period: str) -> bool:
    """Whether a period stands right behind a time, or behind what the time is spent with."""
    near = any(period in setting.concepts(low[:size]) for size in (1, 2, 3))
    return near or (low[:1] != [] and low[0] in setting.lexicon.of_words and period in setting.concepts(low[:OF_WORK]))


def _of_several(setting: Setting, claim: Claim) -> bool:
    """Whether a time may be the sum of several people's or machines', counted beside it and not told of each."""
    low, lexicon = setting.low(), setting.lexicon
    if "total" in setting.concepts(low):
        return True
    counted = [
        other for other in setting.claims if other is not claim and other.figure.kind in ("count", "number")
    ]  # fmt: skip
    return bool(counted) and lexicon.each.isdisjoint(low) and "each" not in setting.concepts(low)


def _overcharged(setting: Setting, claim: Claim) -> bool:
    """Whether a battery is told to be charged to more than a hundred percent, or up to so many."""
    lexicon, low = setting.lexicon, setting.low()
    up_to = _up_to_more(claim)
    if (
        not (up_to or _too_much(claim))
        or "battery" not in setting.concepts(low)
        or setting.concepts(low) & TRADED
        or holds(lexicon.changes, low)
    ):
        return False
    return up_to or closes(lexicon.to_level, setting.before(claim))


def _too_cold(claim: Claim) -> bool:
    """Whether a temperature lies below absolute zero, with every number that it may be rounded from."""
    least, high = ABSOLUTE_ZERO.get(claim.figure.unit or ""), claim.figure.value.interval.high
    return claim.figure.kind == "quantity" and least is not None and high is not None and high < least


def _too_much(claim: Claim) -> bool:
    low = percentage(claim.figure.value).low
    return low is not None and low > HUNDRED and claim.figure.value.comparator in ("=", "~", ">", ">=")


def _exceeds_whole(setting: Setting, claim: Claim) -> bool:
    """Whether more than all of a whole is told, or that up to so many are allowed of what has a hundred at most."""
    return (_too_much(claim) and _of_a_whole(setting, claim)) or (_up_to_more(claim) and _is_bounded(setting, claim))


def _up_to_more(claim: Claim) -> bool:
    """Whether a percentage is a bound above a hundred."""
    last = claim.figure.value.last
    return claim.figure.value.comparator == "<=" and last is not None and last > HUNDRED


def _of_a_whole(setting: Setting, claim: Claim) -> bool:
    if setting.lexicon.bounded.ahead(setting.after(claim), 0) is not None:
        return not _is_measured_behind(setting, claim)
    beyond = setting.concepts(_told_with(setting, claim)) & BEYOND
    if beyond or _is_measured(setting, claim) or _is_of_then(setting, claim):
        return False
    return (
        _turnout(claim)
        or _whole_behind(setting, claim)
        or _whole_before(setting, claim)
        or _counted_before(setting, claim)
        or _befallen(setting, claim)
        or _is_bounded(setting, claim)
    )


def _told_with(setting: Setting, claim: Claim) -> list[str]:
    """The tokens of a sentence without a last clause that leads to another figure: ", the average mark is 4.2"."""
    low, behind, last = setting.low(), setting.after(claim), setting.claims[-1]
    dropped = len(behind) - len(_told_behind(setting, claim))
    return low[: len(low) - dropped - len(setting.inside(last)) - len(setting.after(last))] if dropped else low


def _told_behind(setting: Setting, claim: Claim) -> list[str]:
    """The tokens behind a percentage, up to a comma behind which they lead to the last figure of the sentence."""
    behind = setting.after(claim)
    leads = "," in behind and setting.claims[-2:-1] == [claim]
    return behind[: behind.index(",")] if leads else behind


def _is_bounded(setting: Setting, claim: Claim) -> bool:
    """ "Relative humidity is 118 %": the level of what is never more than all, and no change of it."""
    lexicon, lead, behind = setting.lexicon, setting.clause(claim)[-BOUNDED_BEFORE:], setting.after(claim)
    changed = holds(lexicon.changes, lead) and not closes(lexicon.to_level, lead)
    if changed or opens(lexicon.differences, behind) or opens(lexicon.on_top, behind):
        return False
    named = [at for at in range(len(lead)) if lexicon.bounded.ahead(lead, at) is not None]
    if named:
        return SEPARATING.isdisjoint(lead[named[-1] :])
    led = lexicon.out_of.ahead(behind, 0)
    return lexicon.bounded.ahead(behind, led[0] if led is not None else 0) is not None


def _is_measured(setting: Setting, claim: Claim) -> bool:
    """Whether a sentence names what a percentage may exceed; a word of grammar, such as "than", only behind it."""
    lexicon, low = setting.lexicon, _told_with(setting, claim)
    found = ((at, phrase) for at in range(len(low)) if (phrase := lexicon.yardsticks.ahead(low, at)) is not None)
    if any(not lexicon.grammar.issuperset(low[at : phrase[0]]) for at, phrase in found):
        return True
    return _is_measured_behind(setting, claim)


def _is_measured_behind(setting: Setting, claim: Claim) -> bool:
    return holds(setting.lexicon.yardsticks, _told_behind(setting, claim)[:COMPARED])


def _is_of_then(setting: Setting, claim: Claim) -> bool:
    """ "120 % of the passengers it had in 2019": whether a year long gone stands behind a percentage."""
    today = setting.document.date
    later = [told_year(other) for other in setting.claims if other.figure.start >= claim.figure.end]
    return today is not None and any(year is not None and year < today.year - 1 for year in later)


def _befallen(setting: Setting, claim: Claim) -> bool:
    """ "104 % of the buds froze": so much of something told of by what befell it, or absorbed it."""
    lexicon, behind = setting.lexicon, setting.after(claim)
    if setting.concepts(setting.low()) & SIGNED:
        return False
    if holds(lexicon.befalling, setting.before(claim)[-DEED_BEFORE:]):
        named = bool(behind) and behind[0].isalpha() and behind[0] not in lexicon.function_words
        return named or opens(lexicon.out_of, behind)
    return opens(lexicon.out_of, behind) and holds(lexicon.befalling, behind[:DEED_BEHIND])


def _falls(setting: Setting, claim: Claim) -> bool:
    """ "Thefts fell by 130 percent", said of what cannot be less than nothing."""
    lexicon, lead, behind = setting.lexicon, setting.before(claim), setting.after(claim)
    if not closes(lexicon.by_amount, lead) or opens(lexicon.out_of, behind) or setting.concepts(setting.low()) & SIGNED:
        return False
    if opens(lexicon.to_level, behind):
        return False
    changes = [word for word in lead[-FALL_BEFORE:] if lexicon.changes.ahead([word], 0) or setting.concepts([word])]
    return "decrease" in setting.concepts(changes[-1:] or behind[:FALL_BEHIND])


def _turnout(claim: Claim) -> bool:
    """Whether turnout, or the share of those who answered, is the measure right before the figure, and no other's."""
    return any(concept in TURNOUT and -TURNOUT_REACH <= distance < 0 for concept, distance in claim.slot.concepts)


def _whole_behind(setting: Setting, claim: Claim) -> bool:
    """Whether what follows is the noun of a whole: "104 % of all voters", "104 % der Haushalte"."""
    lexicon = setting.lexicon
    low = bare(setting.after(claim))
    while (found := lexicon.out_of.ahead(low, 0)) is not None:
        low = low[found[0] :]
    wholes = COUNTED_WHOLE if setting.concepts(setting.low()).isdisjoint(ASKED) else COUNTED_WHOLE | REGISTERED
    for at, word in enumerate(low[: MOST_ADJECTIVES + 1]):
        phrase = lexicon.meanings.phrase(low, at)
        named = (meanings([word], lexicon) | ({phrase[1]} if phrase is not None else set())) & wholes
        if named:
            return low[at + 1 : at + 2] != ["'"] and not (named <= HOLDING and _is_crowded(setting))
        if (at and word in lexicon.function_words) or not word.isalpha():
            return False
    return False


def _is_crowded(setting: Setting) -> bool:
    """Whether a text tells of what may hold more than it has places for, such as a prison."""
    low = Tokens(setting.document.text, max(0, setting.start - NEIGHBOURHOOD), setting.end).low
    return not CROWDED.isdisjoint(setting.concepts(low))


def _whole_before(setting: Setting, claim: Claim) -> bool:
    """Whether a sentence begins with the noun of a whole: "Of all voters, 104 % …"."""
    lexicon, low = setting.lexicon, setting.before(claim)
    found, longest = lexicon.out_of.ahead(low, 0), LONGEST_CLAUSE if "," in low[-VERB_BEHIND:] else LONGEST_OPENING
    if found is None or setting.claims[0] is not claim or len(low) > longest or setting.concepts(low) & SIGNED:
        return False
    return not COUNTED_WHOLE.isdisjoint(setting.concepts(low[found[0] :][: MOST_ADJECTIVES + 1]))


def _counted_before(setting: Setting, claim: Claim) -> bool:
    """ "Of the 94 members 104 % helped": whether a sentence begins with the count of a whole, and goes on with it."""
    whole, low = setting.claims[0], setting.before(claim)
    if setting.claims[1:2] != [claim] or whole.figure.kind != "count" or whole.figure.value.comparator != "=":
        return False
    led = setting.lexicon.out_of.ahead(setting.before(whole), 0) is not None
    if not led or len(setting.between(whole, claim)) > LONGEST_OPENING or setting.concepts(low) & SIGNED:
        return False
    return whole.figure.noun in COUNTED_WHOLE - HOLDING


def _told_elsewhere(claim: Claim, material: Material) -> Iterator[Claim]:
    """What other documents tell, one claim each: a day that may be meant, and a figure or concept of its sentence."""
    meant = {reading.edge for reading in claim.figure.value.readings}
    for document, claims in material.claims.items():
        if document is not claim.document:
            days = (
                other for other in claims if other.figure.kind == "date" and other.figure.value.granularity == "day"
            )
            yield from islice(
                (day for day in days if day.figure.value.edge in meant and _have_in_common(claim, day)), 1
            )


def _have_in_common(a: Claim, b: Claim) -> bool:
    """Whether two sentences have another figure or a concept in common."""
    one, two = ({concept for concept, _ in claim.slot.concepts} for claim in (a, b))
    return bool(a.slot.anchors & b.slot.anchors or one & two)


def _no_day(claim: Claim, others: Iterator[Claim]) -> Finding:
    """A day that no calendar has, against what other documents tell instead."""
    found = _finding(claim, claim.figure.value.problem.capitalize() + ".")
    told = tuple(others)
    if not told:
        return found
    return evolve(found, claims=(claim, *told), sides=(0, *[1] * len(told)))


def _finding(claim: Claim, note: str, expected: Decimal | None = None) -> Finding:
    return Finding(
        claims=(claim,),
        verdict="conflict",
        sides=(0,),
        diagnosis="impossible",
        note=note,
        about="a value that cannot be",
        key=claim.document.file_name,
        expected=expected,
    )
