"""agree: claims of one fact must be able to be true together.

Distinct values are compared, not claims: exact values form sides, each side the values that agree with all of its
others; bounds, hedges and ranges are further statements, and form a side only where they contradict one. Where sides
differ, a stated correction, growth from date to date, or speakers of their own may explain them; else it is a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import combinations, permutations

from attrs import evolve

from claimcheck.arithmetic import telling_digits
from claimcheck.checks._shape import Finding, Material
from claimcheck.checks.agree.courses import courses, drop, names_a_day, tells_fall
from claimcheck.checks.agree.stages import overtaken
from claimcheck.checks.agree.stated import MOST_PAIRED, Stated, distinct, first, into_sides, relation_of
from claimcheck.checks.agree.telling import all_but_one, apart, how_far, told, told_as_drop, which_is_larger
from claimcheck.checks.agree.weekdays import two_weekdays
from claimcheck.comparison import CHANGING, UNITED, dimension, relation
from claimcheck.diagnosis import EXPLANATIONS, diagnose, scope, scope_note, slip_between
from claimcheck.model import Claim, Figure, Group, Verdict
from claimcheck.ruleset.records import Rule
from claimcheck.times import counts_since_beginning, grows, issue_of, pending, publisher, series_of
from claimcheck.values import BOUNDS, Relation

TOLD_TO_CHANGE = CHANGING | {"duration"}
"""Those that may change where a document says so."""
VARYING = CHANGING - {"quantity"}
"""Kinds of figures that change in the course of months."""
WEEKS_APART = 28
"""From how many days on what was counted on two days may differ."""
FAR_DAYS = 45
"""From how many days on two documents are far apart."""
SWAPPED_DIGITS, SWAPPED_IN_AMOUNT, MOST_SWAPPED = 3, 2, Decimal("1.4")
"""Of how many telling digits two swapped ones are no accident, and how many times as large the number becomes; what
grows by more has rather grown.
"""
NOTES: dict[str, str] = {
    "same": "All say the same.",
    "rounding": "The values agree within the precision in which they are written.",
    "truncation": "One value is the other cut off at its last digit.",
    "hedge": "One statement is approximate and covers the other.",
    "bound": "One statement is a bound, and the other lies within it.",
    "range": "One statement is a range, and the other lies within it.",
    "granularity": "One date is less precise and contains the other.",
}
COPIED = "One value is the other rounded; versions of one text should give the same."
ASIDE = "The exact figures agree; bounds and estimates stand aside."
RANK: tuple[Relation, ...] = ("same", "granularity", "rounding", "truncation", "range", "hedge", "bound")


def check(material: Material) -> Iterator[Finding]:
    """One finding for each group of two claims or more."""
    for group in material.groups:
        if len(group.claims) > 1:
            yield judge(group, material.rule)


def judge(group: Group, rule: Rule) -> Finding:
    """The finding of one group under the policies of a rule."""
    stated = distinct(group.claims)
    if group.scope:
        return _finding(group, "different-scope", stated, note=group.scope)
    if group.copied:
        rule = evolve(rule, rounding="copied")
    elif rule.over_time == "varying":
        return _finding(group, "cannot-tell", stated, note="The figure varies over time.")
    if into_sides(stated, rule) < 2:
        return two_weekdays(group) or _agreement(group, stated, rule)
    return (
        _superseded(group, stated)
        or _retired(group, stated)
        or _over_time(group, stated, rule)
        or (None if group.copied else _series(group, stated, rule))
        or _overtaken(group, stated, rule)
        or (None if group.copied else _dispute(group, stated))
        or _conflict(group, stated)
    )


def _agreement(group: Group, stated: list[Stated], rule: Rule) -> Finding:
    relations = {relation_of(a, b, rule) for index, a in enumerate(stated[:MOST_PAIRED]) for b in stated[:index]}
    if "apart" in relations:
        return _finding(group, "compatible", stated, note=ASIDE)
    worst = next((known for known in reversed(RANK) if known in relations), "same")
    verdict: Verdict = "same" if worst == "same" else "compatible"
    return _finding(group, verdict, stated, note=NOTES[worst])


def _superseded(group: Group, stated: list[Stated]) -> Finding | None:
    """A stated correction retires the values of the documents before it; who repeats them after it contradicts it.

    Versions of one text that all state it correct the same, and not each other.
    """
    if group.copied and all(claim.slot.corrected for claim in group.claims):
        return None
    sides = {id(claim): item.side for item in stated for claim in item.claims}
    for claim in group.claims:
        if not claim.slot.corrected or sides[id(claim)] < 0:
            continue
        others = [other for other in group.claims if sides[id(other)] not in (-1, sides[id(claim)])]
        if others and all(_before(other, claim) for other in others) and not (_slips(others) or _repeats(claim, group)):
            note = f"{claim.source} corrects an earlier figure."
            return _finding(group, "superseded", stated, "correction", note)
    return None


def _repeats(claim: Claim, group: Group) -> bool:
    """Whether the publisher of a claim said the same before: whatever it corrects, it is not this figure."""
    name = publisher(claim.document)
    earlier = (other for other in group.claims if _is_later(claim, other) and publisher(other.document) == name)
    return bool(name) and any(_relates(claim, other) for other in earlier)


def _slips(claims: list[Claim]) -> bool:
    """Whether claims that a correction takes back contradict each other by a slip: they did so before it, too."""
    figures = [claim.figure for claim in claims]
    return any(
        relation(one, two) in ("apart", "incomparable") and slip_between(one, two) != ""
        for one, two in combinations(figures[:MOST_PAIRED], 2)
    )


def _retired(group: Group, stated: list[Stated]) -> Finding | None:
    """ "We gave the year as 2016": a correction that quotes the value of a document before it; who differs is later."""
    sides = {id(claim): item.side for item in stated for claim in item.claims}
    for claim in group.claims:
        side = sides[id(claim)]
        if not claim.slot.corrected or side < 0:
            continue
        same = [other for other in group.claims if sides[id(other)] == side and other.document is not claim.document]
        others = [other for other in group.claims if sides[id(other)] not in (-1, side)]
        if same and all(_before(other, claim) for other in same) and all(_before(claim, other) for other in others):
            return _finding(group, "superseded", stated, "correction", f"{claim.source} takes back an earlier figure.")
    return None


def _before(earlier: Claim, later: Claim) -> bool:
    one, two = earlier.document.date, later.document.date
    return earlier.document is later.document or one is None or two is None or one <= two


def _over_time(group: Group, stated: list[Stated], rule: Rule) -> Finding | None:
    """An update where a growing total grows with the date; a conflict where it falls and no correction is stated."""
    growing = rule.over_time == "growing" or (not rule.has_topic and grows(group.claims))
    if not (growing or (not rule.has_topic and counts_since_beginning(group.claims))):
        return None
    moves = set(courses(group.claims))
    if not growing:
        moves.discard("grows")
    if "grows" in moves and (_ten_times(stated) or _swapped(stated) or not _one_unit(stated)):
        return _conflict(group, stated)
    if "grows" in moves:
        return _finding(group, "update", stated, note="The figure grows from one date to the next.")
    if "falls" in moves:
        fallen = drop(group.claims)
        if fallen is not None and tells_fall(fallen[1]):
            return _finding(group, "update", stated, note="The later document says that the figure has fallen.")
        return _conflict(group, stated, "cumulative-drop")
    return None


def _one_unit(stated: list[Stated]) -> bool:
    """Whether what is stated can be compared at all: no total grows from one currency into another."""
    return len({dimension(item.claims[0].figure) for item in stated}) == 1


def _ten_times(stated: list[Stated]) -> bool:
    """Whether one amount is another of several digits times ten, a hundred or a thousand: no total grows so.

    Nor does it keep its number in another unit: 40 µg do not become 40 mg.
    """
    firsts = [item.claims[0].figure for item in stated if item.side >= 0]
    amounts = [figure for figure in firsts if figure.kind in UNITED]
    slips = ((one, two, slip_between(one, two)) for one, two in combinations(amounts, 2))
    return any(slip == "unit" or (slip == "scale" and _several_digits(one, two)) for one, two, slip in slips)


def _swapped(stated: list[Stated]) -> bool:
    """Whether a number of three telling digits, or an amount of two, is another with two swapped.

    Totals that grow hardly do so; but counts of two digits do by chance.
    """
    firsts = [item.claims[0] for item in stated if item.side >= 0]
    long = [
        claim
        for claim in firsts
        if telling_digits(first(claim)) >= (SWAPPED_IN_AMOUNT if claim.figure.kind in UNITED else SWAPPED_DIGITS)
    ]
    return any(
        slip_between(one.figure, two.figure) == "transposition"
        and max(first(one), first(two)) <= min(first(one), first(two)) * MOST_SWAPPED
        for one, two in combinations(long, 2)
    )


def _several_digits(*figures: Figure) -> bool:
    numbers = [figure.value.first for figure in figures]
    return all(number is not None and len(number.normalize().as_tuple().digits) > 1 for number in numbers)


def _series(group: Group, stated: list[Stated], rule: Rule) -> Finding | None:
    """Figures of different days in one series, as in bulletins: a state that changes, whoever else tells it."""
    if rule.has_topic or group.claims[0].figure.kind not in CHANGING:
        return None
    placed = [(claim, side) for claim, side in _placed(group, stated) if side >= 0]
    by_series: dict[str, list[tuple[Claim, int]]] = {}
    for claim, side in placed:
        by_series.setdefault(series_of(claim.document), []).append((claim, side))
    for name, series in by_series.items():
        if name and _moves(series) and _between(placed, series) and not (_ten_times(stated) or _swapped(stated)):
            return _finding(group, "update", stated, note="One publisher gives another figure at a later date.")
    return None


def _moves(series: list[tuple[Claim, int]]) -> bool:
    """Whether claims of one series differ, each of another day, or growing, by no slip, from issue to issue of one."""
    days = {claim.document.date for claim, _ in series}
    issues = {(claim.document.date, issue_of(claim.document)) for claim, _ in series}
    if None in days or len(issues) < len(series) or len({side for _, side in series}) < 2:
        return False
    ordered = sorted((claim for claim, _ in series), key=lambda claim: issue_of(claim.document))
    one_day = ((a, b) for a, b in combinations(ordered, 2) if a.document.date == b.document.date)
    return not any(slip_between(a.figure, b.figure) or first(b) < first(a) for a, b in one_day)


def _between(placed: list[tuple[Claim, int]], series: list[tuple[Claim, int]]) -> bool:
    """Whether all claims lie between the lowest and the highest of a series, or agree with one of these."""
    ordered = sorted((claim for claim, _ in series), key=first)
    lowest, highest = ordered[0], ordered[-1]
    kind = dimension(lowest.figure)
    return all(
        dimension(claim.figure) == kind
        and (first(lowest) <= first(claim) <= first(highest) or _relates(claim, lowest) or _relates(claim, highest))
        for claim, _ in placed
    )


def _relates(a: Claim, b: Claim) -> bool:
    return relation(a.figure, b.figure) not in ("apart", "incomparable")


def _overtaken(group: Group, stated: list[Stated], rule: Rule) -> Finding | None:
    """Sides between which what they count may have changed, or is said to, where no slip turns one into another.

    Versions of one text that are of one day say "now" of the same day.
    """
    if rule.has_topic or group.claims[0].figure.kind not in TOLD_TO_CHANGE:
        return None
    placed = [(claim, side) for claim, side in _placed(group, stated) if side >= 0]
    if len(placed) > MOST_PAIRED:
        return None
    follows = _is_later if group.copied else _follows
    pairs = [(one, two) for one, two in permutations(placed, 2) if one[1] != two[1] and not follows(two[0], one[0])]
    moved = {(later[1], earlier[1]) for later, earlier in pairs if _moved_on(later[0], earlier[0])}
    for (later, side), (earlier, its) in pairs:
        differ = (side, its) in moved or _may_differ(later, earlier, follows)
        if not differ or slip_between(later.figure, earlier.figure):
            return None
    return _finding(group, "update", stated, note="The figure may have changed between the documents.")


def _may_differ(later: Claim, earlier: Claim, follows: Callable[[Claim, Claim], bool]) -> bool:
    """Whether the time between two documents explains that they differ."""
    waned = pending(later) and pending(earlier) and _is_later(later, earlier)
    went_on = follows(later, earlier) and _went_on(later, earlier)
    of_two_days = _each_of_its_day(later, earlier) or overtaken(later, earlier)
    return waned or went_on or of_two_days or _far_apart(later, earlier)


def _each_of_its_day(later: Claim, earlier: Claim) -> bool:
    """Whether either sentence names the day on which it counted so many, and these are weeks apart."""
    one, two = later.slot.as_of, earlier.slot.as_of
    if one is None or two is None or not (names_a_day(later) and names_a_day(earlier)):
        return False
    single = one[0] == one[1] and two[0] == two[1] and later.figure.kind == "count"
    return single and abs(one[0] - two[0]) >= WEEKS_APART


def _moved_on(later: Claim, earlier: Claim) -> bool:
    """Whether of two documents the later one alone says that the figure has changed to its own ("rose to 5")."""
    return _is_later(later, earlier) and later.slot.amount.moved and not earlier.slot.amount.moved


def _went_on(later: Claim, earlier: Claim) -> bool:
    """Whether the later of two documents gives more, and one of them says that it is so many so far."""
    return (later.slot.so_far or earlier.slot.so_far) and first(later) > first(earlier)


def _follows(later: Claim, earlier: Claim) -> bool:
    """Whether one document is later, or alone says that it is so many by now, of two by one publisher on one day."""
    if _is_later(later, earlier):
        return True
    name, now = publisher(later.document), later.slot.so_far and not earlier.slot.so_far
    one_day = later.document.date == earlier.document.date
    return now and one_day and bool(name) and name == publisher(earlier.document)


def _is_later(claim: Claim, other: Claim) -> bool:
    one, two = claim.document.date, other.document.date
    return one is not None and two is not None and one > two


def _far_apart(a: Claim, b: Claim) -> bool:
    """Whether documents are so far apart in time that a figure may have changed; what is bounded was known to stay."""
    one, two = a.document.date, b.document.date
    if a.figure.kind not in VARYING or one is None or two is None or abs((one - two).days) < FAR_DAYS:
        return False
    if a.figure.value.comparator in BOUNDS or b.figure.value.comparator in BOUNDS:
        return False
    return not (names_a_day(a) and names_a_day(b))


def _placed(group: Group, stated: list[Stated]) -> list[tuple[Claim, int]]:
    sides = {id(claim): item.side for item in stated for claim in item.claims}
    return [(claim, sides[id(claim)]) for claim in group.claims]


def _dispute(group: Group, stated: list[Stated]) -> Finding | None:
    """Each side has its own named speaker, or one says itself that it is its own count."""
    speakers: dict[int, set[str]] = {}
    for item in stated:
        if item.side >= 0:
            speakers.setdefault(item.side, set()).update(claim.slot.speaker for claim in item.claims)
    named = list(speakers.values())
    own = any(claim.slot.own_count for item in stated if item.side >= 0 for claim in item.claims)
    if not own and (any("" in names for names in named) or set.intersection(*named)):
        return None
    return _finding(group, "disputed", stated, note="Different speakers give different figures.")


def _conflict(group: Group, stated: list[Stated], diagnosis: str = "") -> Finding:
    first, second = apart(stated)
    diagnosis = diagnosis or diagnose(first, second)
    fallen = drop(group.claims) if diagnosis == "cumulative-drop" else None
    notes = [told(stated) if fallen is None else told_as_drop(*fallen)]
    if diagnosis == "rounding" and _relates(first, second):
        notes.append(COPIED)
    elif diagnosis and diagnosis != "scope":
        notes.append(EXPLANATIONS[diagnosis])
    elif not diagnosis and max(item.side for item in stated) == 1:
        notes.append(how_far(first, second))
    if diagnosis == "scope" or scope(first, second):
        notes.append(scope_note(first, second))
    if group.copied:
        notes.append(all_but_one(stated))
    later = which_is_larger(stated) if diagnosis in ("", "scope") else ""
    if later:
        notes.append(EXPLANATIONS[later])
        diagnosis = diagnosis or ("later-larger" if later == "later-larger" else "")
    return _finding(group, "conflict", stated, diagnosis, " ".join(filter(None, notes)))


def _finding(group: Group, verdict: Verdict, stated: list[Stated], diagnosis: str = "", note: str = "") -> Finding:
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
