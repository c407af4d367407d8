"""What figures leave out because the words around them say it: a currency told once, years of age.

"12 million" beside an amount in euros is one in euros; "Anna Brandt, 46," tells an age, "almost a quarter" a share,
"open since 1947" when it opened, and "240" after "How many beds are there?" counts beds.
"""

from __future__ import annotations

import datetime
from calendar import monthrange
from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from claimcheck.comparison import COUNTED, has_scale, is_bare
from claimcheck.languages.concepts import NOUNS
from claimcheck.lexicon import Lexicon, lexicon_of
from claimcheck.matching.similar.profiles import BESIDE
from claimcheck.model import Claim, Figure
from claimcheck.tokens import Tokens
from claimcheck.values import Value

MONEY_REACH = 6
"""Among how many figures before and behind one without a currency its currency is looked for."""
MONEY_WORD = 5
"""How many words from such a figure a word of money may stand."""
BESIDE_MONEY = frozenset(("money", "date", "percent", "duration"))
"""Kinds of figures that leave open what a number beside them is."""
OF_MONEY = frozenset(
    """
    donate cost price budget invest finance revenue profit loss dividend debt asset wage tax fee aid fund raise spend
    save compensation income deficit surplus allocate loan grant fine subsidy box_office pay prize
    """.split()
)
"""What is measured in money."""
LEAST_SUM = 1000
"""From what on a number behind a word of money is a sum."""
PAYERS = frozenset("municipality state district region city capital_city village bank company club owner".split())
"""Who pays parts of a sum, and is never counted by millions."""
YOUNGEST, OLDEST = 4, 115
"""Ages that are told behind a name without a unit."""
NAME_BESIDE = 5
"""How many words, a comma among them, a name may stand before its age."""
AGE_REACH = 10
"""How many code points into a sentence the age may stand that opens it ("At 87, …")."""
TEMPERATURE = 8
"""How many words from degrees a word of temperature may stand."""
BELOW, PERCENT = "below zero", Decimal(100)
LEFT, RIGHT = ",(", ",)"
QUESTION = "?"
ASKED_FOR = 3
"""How many tokens behind "how many" what is counted may stand."""


def fill(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one document with what their figures leave out."""
    return [_answering(_aged(_of_whole(_frosty(_begun(claim))))) for claim in _in_currency(claims)]


def _answering(claim: Claim) -> Claim:
    """A bare number that answers a question, as a count of what that asks for."""
    figure, text = claim.figure, claim.figure.document.text
    asked = text.rfind(QUESTION, claim.start, figure.start)
    if figure.kind != "number" or figure.noun or asked < 0 or any(map(str.isdigit, text[asked : figure.start])):
        return claim
    noun = _asked_for(Tokens(text, claim.start, asked).low, lexicon_of(figure.language))
    return evolve(claim, figure=evolve(figure, kind="count", noun=noun)) if noun else claim


def _asked_for(low: list[str], lexicon: Lexicon) -> str:
    """What a question counts; "" where it asks for no number."""
    asked = (lexicon.how_many.ahead(low, at) for at in range(len(low)))
    for behind in (found[0] for found in asked if found):
        named = (concept for word in low[behind : behind + ASKED_FOR] for concept in lexicon.meanings.concepts(word))
        return next((concept for concept in named if concept in NOUNS), "")
    return ""


def _begun(claim: Claim) -> Claim:
    """The day, month or year since when something lasts, as the one in which it began."""
    figure, value = claim.figure, claim.figure.value
    if figure.kind != "date" or value.comparator != ">=" or value.first is None or not _since(figure):
        return claim
    first = datetime.date.fromordinal(int(value.first))
    last = _last_day(first, value.granularity)
    if last is None:
        return claim
    began = Value.days(first, last, value.granularity, value.literal, yearless=value.axis == "yearless")
    return evolve(claim, figure=evolve(figure, value=began))


def _since(figure: Figure) -> bool:
    """Whether a date is told by a word for "since", and is no mere bound ("no earlier than")."""
    low = Tokens(figure.document.text, figure.qualified_start, figure.start).low
    return lexicon_of(figure.language).beginnings.behind(low, len(low)) is not None


def _last_day(first: datetime.date, granularity: str) -> datetime.date | None:
    """The last day of a day, month or year that begins on a day; None where none does."""
    if granularity == "day":
        return first
    if granularity == "month" and first.day == 1:
        return first.replace(day=monthrange(first.year, first.month)[1])
    if granularity == "year" and (first.month, first.day) == (1, 1):
        return first.replace(month=12, day=31)
    return None


def _frosty(claim: Claim) -> Claim:
    """Degrees below zero, or beside a word of temperature, as degrees Celsius."""
    figure = claim.figure
    if figure.unit != "degree":
        return claim
    warm = any(concept == "temperature" and abs(distance) <= TEMPERATURE for concept, distance in claim.slot.concepts)
    return evolve(claim, figure=evolve(figure, unit="degree_Celsius")) if warm or BELOW in figure.trace else claim


def _of_whole(claim: Claim) -> Claim:
    """A fraction by itself as a share ("almost a quarter")."""
    figure = claim.figure
    first = figure.value.first
    if figure.kind != "number" or "fraction" not in figure.trace or first is None or not 0 < first < 1:
        return claim
    return evolve(claim, figure=evolve(figure, kind="percent", unit="percent", value=figure.value.scaled(PERCENT)))


def _aged(claim: Claim) -> Claim:
    """A number of years between commas, or one that opens a sentence, as the age that it is."""
    figure = claim.figure
    if figure.kind == "number" and _may_be_age(figure) and _apart(claim) and _named(claim):
        figure = evolve(figure, kind="duration", unit="year", trace=(*figure.trace, "age behind a name"))
    elif not (figure.kind == "duration" and figure.unit == "year" and (_apart(claim) or _opens(claim))):
        return claim
    return evolve(claim, figure=figure, slot=evolve(claim.slot, concepts=(("age", 0), *claim.slot.concepts)))


def _may_be_age(figure: Figure) -> bool:
    value = figure.value.first
    return value is not None and figure.value.comparator == "=" and YOUNGEST <= value <= OLDEST and value == int(value)


def _apart(claim: Claim) -> bool:
    """Whether a figure stands alone between commas or brackets."""
    text, figure = claim.figure.document.text, claim.figure
    before, behind = text[claim.start : figure.start].rstrip()[-1:], text[figure.end : claim.end].lstrip()[:1]
    return bool(before and behind) and before in LEFT and behind in RIGHT


def _opens(claim: Claim) -> bool:
    figure = claim.figure
    behind = figure.document.text[figure.end : claim.end].lstrip()[:1]
    return figure.start - claim.start <= AGE_REACH and behind == ","


def _named(claim: Claim) -> bool:
    """Whether a name stands right before a figure."""
    opening = (claim.slot.opening,) if claim.slot.opening else ()
    return any(-NAME_BESIDE <= distance < 0 for _, distance in (*claim.slot.names, *opening))


def _in_currency(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; "12 million" without a noun is money where the figures beside it, or words of money, say so."""
    units = {claim.figure.unit for claim in claims if claim.figure.kind == "money"}
    found = list(claims)
    for at, claim in enumerate(claims):
        if units and (_scaled(claim.figure) or _part_of_another(claim) or _is_sum(claim)):
            near = [other for other in found[max(0, at - MONEY_REACH) : at + MONEY_REACH] if _beside(claim, other)]
            near = [other for other in near if not _is_conversion(other, near)]
            unit = _currency_beside(near) or (_only(units) if _speaks_of_money(claim) else None)
            if unit is not None:
                trace = (*claim.figure.trace, f"unit of its neighbour:{unit}")
                figure = evolve(claim.figure, kind="money", unit=unit, noun=None, trace=trace)
                found[at] = evolve(claim, figure=figure)
    return found


def _is_conversion(claim: Claim, near: Sequence[Claim]) -> bool:
    """Whether an amount stands in brackets right behind another one: "94 billion tenge ($184 million)"."""
    text, start = claim.document.text, claim.figure.start
    ends = [other.figure.end for other in near if other.figure.kind == "money" and other.figure.end <= start]
    return any(text[end:start].strip() == "(" for end in ends)


def _currency_beside(near: Sequence[Claim]) -> str | None:
    """The one currency of the figures beside a number, where none of them counts or measures something else."""
    if not all(other.figure.kind in BESIDE_MONEY for other in near):
        return None
    return _only({other.figure.unit for other in near if other.figure.kind == "money"})


def _only(units: set[str | None]) -> str | None:
    return next(iter(units)) if len(units) == 1 else None


def _speaks_of_money(claim: Claim) -> bool:
    """Whether a word of money stands near a figure, whatever is counted elsewhere."""
    near = [concept for concept, distance in claim.slot.concepts if abs(distance) <= MONEY_WORD]
    return any(concept in OF_MONEY for concept in near)


def _scaled(figure: Figure) -> bool:
    """Whether a number has a scale and counts nothing: "3.2 million of the town" are no towns."""
    counts = figure.kind == "count" and figure.noun not in OF_MONEY and figure.noun not in PAYERS
    return not counts and figure.kind in COUNTED and (figure.kind == "count" or not figure.noun) and has_scale(figure)


def _part_of_another(claim: Claim) -> bool:
    """Whether a figure is "of which 23.6 million from television": a part of what the figure before it is."""
    unknown = claim.figure.kind == "count" and is_bare(claim.figure) and has_scale(claim.figure)
    return unknown and any(concept == "part" and -BESIDE <= distance < 0 for concept, distance in claim.slot.concepts)


def _is_sum(claim: Claim) -> bool:
    """Whether a large number stands right behind a word of money: "of a purse of 40,000"."""
    figure, number = claim.figure, claim.figure.value.first
    if figure.kind != "number" or figure.noun or number is None or number < LEAST_SUM:
        return False
    return any(concept in OF_MONEY and -BESIDE <= distance < 0 for concept, distance in claim.slot.concepts)


def _beside(claim: Claim, other: Claim) -> bool:
    return other.start == claim.start and other is not claim and not _scaled(other.figure)
