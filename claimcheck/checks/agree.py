"""agree: claims of one fact must be able to be true together.

Distinct values are compared, not claims: exact values form sides, each side the values that agree with all of its
others; bounds, hedges and ranges are further statements, and form a side only where they contradict one. Where sides
differ, a stated correction, growth from date to date, or speakers of their own may explain them; else it is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from attrs import define, evolve, field

from claimcheck.checks._shape import Finding, Group, Material
from claimcheck.comparison import based, dimension, relation
from claimcheck.diagnosis import EXPLANATIONS, diagnose, larger_later, scope, scope_note, slip_between
from claimcheck.languages.concepts import GROWING
from claimcheck.model import Claim, Figure, Verdict
from claimcheck.ruleset.records import Rule
from claimcheck.values import Interval, Relation
from claimcheck.wording import dated

MANY = 60
"""More distinct values than this are swept in order instead of compared with each other."""
GOVERNS = 6
"""Up to how many words from a figure a concept says what grows."""
TOLD = 4
"""How many sides an explanation names."""
CHANGING = frozenset(("count", "number", "quantity", "money", "percent"))
"""Kinds of figures whose true value may change from day to day."""
VARYING = CHANGING - {"quantity"}
"""Kinds of figures that change in the course of months."""
LONG, FRESH = 180, 60
"""From how many days on two documents are far apart, and up to how many an event is fresh."""
NOTES: dict[str, str] = {
    "same": "All say the same.",
    "rounding": "The values agree within the precision in which they are written.",
    "truncation": "One value is the other cut off at its last digit.",
    "hedge": "One statement is approximate and covers the other.",
    "bound": "One statement is a bound, and the other lies within it.",
    "range": "One statement is a range, and the other lies within it.",
    "granularity": "One date is less precise and contains the other.",
}
ASIDE = "The exact figures agree; bounds and estimates stand aside."
RANK: tuple[Relation, ...] = ("same", "granularity", "rounding", "truncation", "range", "hedge", "bound")


@define(slots=True, eq=False, repr=False)
class _Stated:
    """One distinct value with all claims that state it."""

    claims: list[Claim] = field(factory=list)
    side: int = -1


def check(material: Material) -> Iterator[Finding]:
    """One finding for each group of two claims or more."""
    for group in material.groups:
        if len(group.claims) > 1:
            yield judge(group, material.rule)


def judge(group: Group, rule: Rule) -> Finding:
    """The finding of one group under the policies of a rule."""
    stated = _distinct(group.claims)
    if group.copied:
        rule = evolve(rule, rounding="copied")
        if _sides(stated, rule) < 2:
            return _agreement(group, stated, rule)
        return _superseded(group, stated) or _over_time(group, stated, rule) or _conflict(group, stated)
    if rule.over_time == "varying":
        return _finding(group, "cannot-tell", stated, note="The figure varies over time.")
    sides = _sides(stated, rule)
    if sides < 2:
        return _agreement(group, stated, rule)
    return (
        _superseded(group, stated)
        or _over_time(group, stated, rule)
        or _series(group, stated, rule)
        or _overtaken(group, stated, rule)
        or _dispute(group, stated)
        or _conflict(group, stated)
    )


def _distinct(claims: tuple[Claim, ...]) -> list[_Stated]:
    """Claims by value, in the order in which the values first appear."""
    table: dict[tuple[object, ...], _Stated] = {}
    for claim in claims:
        value = claim.figure.value
        key = (
            dimension(claim.figure), claim.figure.unit, value.first, value.last, value.comparator, value.step,
            value.axis,
        )  # fmt: skip
        table.setdefault(key, _Stated()).claims.append(claim)
    return list(table.values())


def _sides(stated: list[_Stated], rule: Rule) -> int:
    """Give each value its side; how many sides there are."""
    literal = rule.estimates == "literal"
    exact = [item for item in stated if literal or item.claims[0].figure.value.exact]
    loose = [item for item in stated if not (literal or item.claims[0].figure.value.exact)]
    if len(stated) > MANY:
        return _swept(exact, rule)
    exact.sort(key=lambda item: item.claims[0].figure.value.step)
    sides: list[list[_Stated]] = []
    for item in exact:
        _place(item, sides, rule)
    if len(sides) < 2 and rule.estimates == "compare":
        for item in loose:
            _place(item, sides, rule)
    if len(sides) < 2:
        for item in stated:
            item.side = 0
    _number(stated)
    return len(sides)


def _place(item: _Stated, sides: list[list[_Stated]], rule: Rule) -> None:
    for at, side in enumerate(sides):
        if all(_meet(item, other, rule) for other in side):
            side.append(item)
            item.side = at
            return
    sides.append([item])
    item.side = len(sides) - 1


def _swept(exact: list[_Stated], rule: Rule) -> int:
    """Sides of very many values: in ascending order, each joins the side before it if it meets both ends of that."""
    exact.sort(key=lambda item: (dimension(item.claims[0].figure), _first(item.claims[0])))
    count, lowest, highest = 0, None, None
    for item in exact:
        if lowest is None or highest is None or not (_meet(item, lowest, rule) and _meet(item, highest, rule)):
            count, lowest = count + 1, item
        highest = item
        item.side = count - 1
    _number(exact)
    return count


def _first(claim: Claim) -> Decimal:
    value = based(claim.figure)
    return value.first if value.first is not None else Decimal(0)


def _number(stated: list[_Stated]) -> None:
    """Number the sides in the order in which they first appear."""
    order: dict[int, int] = {}
    for item in stated:
        if item.side >= 0:
            item.side = order.setdefault(item.side, len(order))


def _meet(a: _Stated, b: _Stated, rule: Rule) -> bool:
    return _relation(a, b, rule) not in ("apart", "incomparable")


def _relation(a: _Stated, b: _Stated, rule: Rule) -> Relation:
    one, two = a.claims[0].figure, b.claims[0].figure
    if rule.estimates == "literal":
        one, two = _literally(one), _literally(two)
    size = max((abs(end) for end in (one.value.first, two.value.first) if end is not None), default=Decimal(0))
    return relation(one, two, rule.rounding, rule.tolerance.at(size))


def _literally(figure: Figure) -> Figure:
    """The figure without its bound or hedge: "within three months" as three months."""
    value = figure.value
    end = value.first if value.first is not None else value.last
    if value.exact or end is None or value.comparator == "between":
        return figure
    return evolve(figure, value=evolve(value, first=end, last=end, comparator="=", interval=Interval.exactly(end)))


def _agreement(group: Group, stated: list[_Stated], rule: Rule) -> Finding:
    relations = {_relation(a, b, rule) for index, a in enumerate(stated[:MANY]) for b in stated[:index]}
    if "apart" in relations:
        return _finding(group, "compatible", stated, note=ASIDE)
    worst = next((known for known in reversed(RANK) if known in relations), "same")
    verdict: Verdict = "same" if worst == "same" else "compatible"
    return _finding(group, verdict, stated, note=NOTES[worst])


def _superseded(group: Group, stated: list[_Stated]) -> Finding | None:
    """A stated correction retires the values of the documents before it; who repeats them after it contradicts it."""
    sides = {id(claim): item.side for item in stated for claim in item.claims}
    for claim in group.claims:
        if not claim.slot.corrected or sides[id(claim)] < 0:
            continue
        others = [other for other in group.claims if sides[id(other)] not in (-1, sides[id(claim)])]
        if others and all(_before(other, claim) for other in others):
            note = f"{claim.source} corrects an earlier figure."
            return _finding(group, "superseded", stated, "correction", note)
    return None


def _before(earlier: Claim, later: Claim) -> bool:
    one, two = earlier.document.date, later.document.date
    return earlier.document is later.document or one is None or two is None or one <= two


def _over_time(group: Group, stated: list[_Stated], rule: Rule) -> Finding | None:
    """An update where a growing total grows with the date; a conflict where it falls and no correction is stated."""
    if not (rule.over_time == "growing" or (not rule.has_topic and grows(group.claims))):
        return None
    courses = set(_courses(group.claims))
    if "grows" in courses:
        return _finding(group, "update", stated, note="The figure grows from one date to the next.")
    if "falls" in courses:
        return _conflict(group, stated, "cumulative-drop")
    return None


def _series(group: Group, stated: list[_Stated], rule: Rule) -> Finding | None:
    """One publisher's figures of different days, as in bulletins: a state that changes, whoever else tells it."""
    if rule.has_topic or group.claims[0].figure.kind not in CHANGING:
        return None
    placed = [(claim, side) for claim, side in _placed(group, stated) if side >= 0]
    by_publisher: dict[str, list[tuple[Claim, int]]] = {}
    for claim, side in placed:
        by_publisher.setdefault(_publisher(claim), []).append((claim, side))
    for publisher, series in by_publisher.items():
        if publisher and _moves(series) and _between(placed, series):
            return _finding(group, "update", stated, note="One publisher gives another figure at a later date.")
    return None


def _moves(series: list[tuple[Claim, int]]) -> bool:
    """Whether claims of one publisher differ, each of another day and document."""
    days = {claim.document.date for claim, _ in series}
    return None not in days and len(days) == len(series) and len({side for _, side in series}) > 1


def _between(placed: list[tuple[Claim, int]], series: list[tuple[Claim, int]]) -> bool:
    """Whether all claims lie between the lowest and the highest of a series, or agree with one of these."""
    ordered = sorted((claim for claim, _ in series), key=_first)
    lowest, highest = ordered[0], ordered[-1]
    kind = dimension(lowest.figure)
    return all(
        dimension(claim.figure) == kind
        and (_first(lowest) <= _first(claim) <= _first(highest) or _relates(claim, lowest) or _relates(claim, highest))
        for claim, _ in placed
    )


def _relates(a: Claim, b: Claim) -> bool:
    return relation(a.figure, b.figure) not in ("apart", "incomparable")


def _overtaken(group: Group, stated: list[_Stated], rule: Rule) -> Finding | None:
    """Sides so far apart in time that what they count may have changed, where no slip turns one into another."""
    if rule.has_topic or group.claims[0].figure.kind not in VARYING:
        return None
    placed = [(claim, side) for claim, side in _placed(group, stated) if side >= 0]
    for index, (claim, side) in enumerate(placed):
        for other, its in placed[:index]:
            if its != side and (not _far_apart(claim, other) or slip_between(claim.figure, other.figure)):
                return None
    return _finding(
        group, "update", stated, note="The documents are so far apart in time that the figure may have changed."
    )


def _far_apart(a: Claim, b: Claim) -> bool:
    one, two = a.document.date, b.document.date
    if one is None or two is None or abs((one - two).days) < LONG:
        return False
    return not (_explicit(a) and _explicit(b))


def _placed(group: Group, stated: list[_Stated]) -> list[tuple[Claim, int]]:
    sides = {id(claim): item.side for item in stated for claim in item.claims}
    return [(claim, sides[id(claim)]) for claim in group.claims]


def _publisher(claim: Claim) -> str:
    """The publisher's name without the numbers of its bulletins."""
    return "".join(letter for letter in (claim.document.source or "").lower() if not letter.isdigit())


def grows(claims: tuple[Claim, ...]) -> bool:
    """Whether some claim counts what can only grow with time, such as the dead of one accident."""
    return any(
        claim.figure.kind != "date"
        and (
            claim.figure.noun in GROWING
            or any(abs(distance) <= GOVERNS and concept in GROWING for concept, distance in claim.slot.concepts)
        )
        for claim in claims[:TOLD]
    )


def _courses(claims: tuple[Claim, ...]) -> Iterator[str]:
    """How a total moves from one document's date to the next, and from one day named beside it to the next.

    A count of an event that was long past when the documents were written grows no more. A day named by some alone
    tells when it happened as often as when it was counted.
    """
    dates = {claim.document.date for claim in claims}
    dated = None not in dates and len(dates) > 1
    if dated and not any(_stale(claim) for claim in claims):
        yield _course(claims, [date.toordinal() if (date := claim.document.date) else None for claim in claims])
    one = len({id(claim.document) for claim in claims}) == 1
    if one or None in dates or all(_explicit(claim) for claim in claims):
        yield _course(claims, [_day(claim) for claim in claims])


def _explicit(claim: Claim) -> bool:
    """Whether the sentence names a day for its figure."""
    day = claim.document.date
    return claim.slot.as_of is not None and (day is None or claim.slot.as_of != (day.toordinal(), day.toordinal()))


def _stale(claim: Claim) -> bool:
    """Whether the day named beside the figure is long before the document was written."""
    day, as_of = claim.document.date, claim.slot.as_of
    return day is not None and as_of is not None and day.toordinal() - as_of[1] > FRESH


def _course(claims: tuple[Claim, ...], on: list[int | None]) -> str:
    """How a total moves: "grows", "falls", or "" where days are missing or one day has two values."""
    days: dict[int, Interval] = {}
    for claim, day in zip(claims, on, strict=True):
        if day is None:
            return ""
        reach = _reach(claim)
        known = days.get(day)
        if known is not None and not known.meets(reach):
            return ""
        days[day] = reach if known is None else _narrowed(known, reach)
    reached: Decimal | None = None
    for day in sorted(days):
        low, high = days[day].low, days[day].high
        if reached is not None and high is not None and high < reached:
            return "falls"
        if low is not None and (reached is None or low > reached):
            reached = low
    return "grows" if len(days) > 1 else ""


def _day(claim: Claim) -> int | None:
    if claim.slot.as_of is not None:
        return claim.slot.as_of[1]
    return claim.document.date.toordinal() if claim.document.date else None


def _reach(claim: Claim) -> Interval:
    value = based(claim.figure)
    return value.reach("written")


def _narrowed(a: Interval, b: Interval) -> Interval:
    lows = [end for end in (a.low, b.low) if end is not None]
    highs = [end for end in (a.high, b.high) if end is not None]
    return Interval(max(lows, default=None), min(highs, default=None))


def _dispute(group: Group, stated: list[_Stated]) -> Finding | None:
    """Each side has its own named speaker."""
    speakers: dict[int, set[str]] = {}
    for item in stated:
        if item.side >= 0:
            speakers.setdefault(item.side, set()).update(claim.slot.speaker for claim in item.claims)
    named = list(speakers.values())
    if any("" in names for names in named) or set.intersection(*named):
        return None
    return _finding(group, "disputed", stated, note="Different speakers give different figures.")


def _conflict(group: Group, stated: list[_Stated], diagnosis: str = "") -> Finding:
    first, second = _apart(stated)
    diagnosis = diagnosis or diagnose(first, second)
    notes = [_told(stated)]
    if diagnosis and diagnosis != "scope":
        notes.append(EXPLANATIONS[diagnosis])
    if diagnosis == "scope" or scope(first, second):
        notes.append(scope_note(first, second))
    later = "" if diagnosis == "cumulative-drop" else larger_later(first, second)
    if later:
        notes.append(EXPLANATIONS[later])
        diagnosis = diagnosis or ("later-larger" if later == "later-larger" else "")
    return _finding(group, "conflict", stated, diagnosis, " ".join(notes))


def _apart(stated: list[_Stated]) -> tuple[Claim, Claim]:
    """A claim of each of the first two sides."""
    firsts = {item.side: item.claims[0] for item in reversed(stated)}
    return firsts[0], firsts[1]


def _told(stated: list[_Stated]) -> str:
    """Who says what, side by side."""
    told: dict[int, list[Claim]] = {}
    for item in stated:
        if item.side >= 0:
            told.setdefault(item.side, []).extend(item.claims)
    sides = [_side(told[side]) for side in sorted(told)[:TOLD]]
    if len(told) > TOLD:
        sides.append(f"{len(told) - TOLD} further values follow")
    return "; ".join(sides) + "."


def _side(claims: list[Claim]) -> str:
    sources = list(dict.fromkeys(_source(claim) for claim in claims))
    text = " ".join(claims[0].figure.text.split())
    shown = ", ".join(sources[:TOLD]) + (f" and {len(sources) - TOLD} more" if len(sources) > TOLD else "")
    return f"“{text}”: {shown}"


def _source(claim: Claim) -> str:
    day = dated(claim.document)
    return f"{claim.source} ({day})" if day else claim.source


def _finding(group: Group, verdict: Verdict, stated: list[_Stated], diagnosis: str = "", note: str = "") -> Finding:
    side_of = {id(claim): item.side for item in stated for claim in item.claims}
    return Finding(
        claims=group.claims,
        verdict=verdict,
        sides=tuple(side_of[id(claim)] for claim in group.claims),
        diagnosis=diagnosis,
        note=note,
        about=group.about,
        key=group.key,
        origins=group.origins,
    )
