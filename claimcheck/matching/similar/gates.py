"""What two claims must not differ in, whatever else they share."""

from __future__ import annotations

import datetime

from claimcheck.claims import anchor
from claimcheck.comparison import has_scale, in_part_only, relation
from claimcheck.diagnosis import at_other_paces
from claimcheck.languages import concepts
from claimcheck.languages.concepts import BROADER, GENERIC, GROWING, MEASURES, NOUNS, SCOPES, families
from claimcheck.lexicon import lexicon
from claimcheck.matching import namesakes
from claimcheck.matching.forms import years_move_along
from claimcheck.matching.similar import likeness, subjects
from claimcheck.matching.similar._shape import CLOSE, PERIODS, Profile, one_whole, reach
from claimcheck.model import Figure
from claimcheck.times import DATELINE, is_dateline, own_day, own_period

QUARTER_ENDS = frozenset(((3, 31), (6, 30), (9, 30), (12, 31)))
"""Month and day of the last days of the quarters."""
SCALES = frozenset((1000, 10**6, 10**9, 10**12))
"""What scale words multiply by."""
CLEARLY = 1.5
"""How much nearer one of two excluding concepts must be than the other to govern a figure."""
OF, NEAR_DEED = 5, 6
"""How many words behind a share its base may stand, and how far from a figure the deed that governs it."""
PERIOD, PAST = 27, 390
"""From how many days on a date is a period, and after how many days nobody means it any more without saying so."""
GOVERNED = 0.4
"""How near the deed next to another figure must be."""
YEAR, A_YEAR = 364, 300
"""From how many days on, one more than the last less the first, a date is a whole year; and about a year."""
LONG_AGO = frozenset(("decade", "century", "millennium"))
"""Granularities of dates that are told in Roman numbers or words."""
_TOLD = NOUNS - GENERIC


def rivals(a: str, b: str) -> bool:
    """Whether two concepts exclude each other."""
    return b in concepts.rivals(a)


def related(a: str, b: str) -> bool:
    """Whether two concepts are one, or one takes in the other."""
    return a == b or b in concepts.wider(a) or a in concepts.wider(b)


def akin(a: str, b: str) -> bool:
    """Whether two concepts may name one thing: kin, or two kinds of one broader thing ("pupils", "children")."""
    broader = BROADER.get(a)
    return not families(a).isdisjoint(families(b)) or (broader is not None and broader == BROADER.get(b))


def excluded(a: Profile, b: Profile, shared: frozenset[str], *, clear: bool) -> bool:
    """Whether something excludes that two figures that differ fill one slot, whatever else speaks for it.

    Args:
        a: One claim.
        b: The other.
        shared: The anchors that both documents hold.
        clear: Whether a clear slip would turn one into the other: then one may be the dateline of its document.
    """
    return (
        namesakes.one_word(a.figure, b.figure)
        or (a.figure.kind == "ordinal" and not heads_fit(a, b, strict=False))
        or scale_left_out(a, b)
        or in_part_only(a.figure, b.figure)
        or other_people(a, b)
        or not spelled_out(a)
        or not spelled_out(b)
        or _one_day(a.figure, b.figure)
        or _from_and_until(a.figure, b.figure)
        or (own_day(a.claim) and own_day(b.claim))
        or (own_period(a.claim) and own_period(b.claim))
        or years_move_along(a.claim, b.claim)
        or at_other_paces(a.claim, b.claim)
        or _paid_otherwise(a, b)
        or a.claim.slot.of_another != b.claim.slot.of_another
        or (closes_quarter(a) and closes_quarter(b))
        or is_dateline(a.claim)
        or is_dateline(b.claim)
        or (not clear and (_dateline(a) or _dateline(b) or subjects.against_plan(a, b)))
        or likeness.make_up(a, b, shared)
        or subjects.to_become(a, b)
        or subjects.to_become(b, a)
        or subjects.next_time(a, b)
        or subjects.next_time(b, a)
        or (not clear and _of_other_years(a, b, shared))
        or _of_other_levels(a, b)
        or _two_years(a, b)
        or _is_to_come(a, b)
        or _is_to_come(b, a)
    )


def _paid_otherwise(a: Profile, b: Profile) -> bool:
    """Whether two prices are paid for other units: 410 euros a tonne, and 41 a decitonne."""
    one, two = a.claim.slot.paid_for, b.claim.slot.paid_for
    return bool(one and two) and one != two


def _of_other_years(a: Profile, b: Profile, shared: frozenset[str]) -> bool:
    """Whether both say of which year they are, and one document knows the other's year and tells this of another."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if not times_apart(a, b) or one is None or two is None:
        return False
    years = {datetime.date.fromordinal(days[0]).year for days in (one, two) if days[1] - days[0] >= YEAR}
    return len(years) == 2 and any(f"date:{year}-year" in shared for year in years)


def _is_to_come(a: Profile, b: Profile) -> bool:
    """Whether a day is that of the next one of its kind, told when the other day was past: "the last tour, in 2019"."""
    told, one, two = a.figure.document.date, a.figure.value.first, b.figure.value.last
    if a.figure.kind != "date" or told is None or one is None or two is None or a.figure.value.axis != "day":
        return False
    follows = any(concept == "next" and abs(distance) <= NEAR_DEED for concept, distance in a.claim.slot.concepts)
    return follows and two < told.toordinal() < one


def _of_other_levels(a: Profile, b: Profile) -> bool:
    """Whether each of two years stands beside an amount, and tells when this was so, and the amounts differ."""
    return a.level is not None and b.level is not None and relation(a.level, b.level) == "apart"


def _two_years(a: Profile, b: Profile) -> bool:
    """Whether the sentence of one of two years holds the other one, too."""
    years = a.figure.kind == "date" and {a.figure.value.granularity, b.figure.value.granularity} == {"year"}
    return years and (anchor(b.figure) in a.beside or anchor(a.figure) in b.beside)


def scale_left_out(a: Profile, b: Profile) -> bool:
    """Whether one number is the other without its scale, as "2.9" is said after "8.6 million, of which"."""
    if a.figure.unit != b.figure.unit:
        return False
    return _without_scale(a, b) or _without_scale(b, a)


def _without_scale(a: Profile, b: Profile) -> bool:
    bare, whole = a.figure.value, b.figure.value
    if bare.first is None or whole.first is None or bare.step >= 1 or not bare.first:
        return False
    return whole.first / bare.first in SCALES and not has_scale(a.figure)


def heads_fit(a: Profile, b: Profile, *, strict: bool) -> bool:
    """Whether the counted things can be the same; strict asks for evidence, else nothing must speak against it."""
    if not a.head or not b.head:
        if strict and (a.head or b.head):
            named, bare = (a, b) if a.head else (b, a)
            return bare.near.get(named.head, 0.0) >= (0.6 if bare.noun else 0.25)
        return not (strict and a.noun and b.noun and a.noun != b.noun and a.figure.language == b.figure.language)
    if a.head == b.head:
        return True
    if rivals(a.head, b.head):
        return False
    if _names_of_all(a, b) or _names_of_all(b, a):
        return True
    if b.head in concepts.wider(a.head):
        return not strict or b.near.get(a.head, 0.0) >= 0.25
    if a.head in concepts.wider(b.head):
        return not strict or a.near.get(b.head, 0.0) >= 0.25
    return not strict and (akin(a.head, b.head) or _stands_near(a.head, b) or _stands_near(b.head, a))


def _stands_near(head: str, b: Profile) -> bool:
    """Whether what one figure counts stands near the other; that there are people or units near it tells nothing."""
    return head in b.near and head not in GENERIC


def _names_of_all(a: Profile, b: Profile) -> bool:
    """Whether a figure of people, units, … stands right beside what the other one counts ("8,900 people answered")."""
    if a.head not in GENERIC:
        return False
    deeds = families(b.head) - families(a.head)
    return any(a.near.get(name, 0.0) >= CLOSE for name in (b.head, *(f"kin:{deed}" for deed in deeds)))


def opposed(a: Profile, b: Profile) -> bool:
    """Whether the nearer of two excluding concepts differ: one figure stands under "signed", the other "ratified"."""
    counted = bool(a.head and b.head) and a.head not in GENERIC and b.head not in GENERIC
    if a.bucket.startswith("percent"):
        one, two = _base(a), _base(b)
        if one != two and (rivals(one, two) or (one in _TOLD and two in _TOLD and not related(one, two))):
            return True
    return _opposed(a, b, counted=counted) or _opposed(b, a, counted=counted)


def _base(a: Profile) -> str:
    """What a percentage is of: the first noun right behind it; "" where none follows."""
    behind = [(distance, concept) for concept, distance in a.signed.items() if 0 < distance <= OF and concept in NOUNS]
    return min(behind, default=(0, ""))[1]


def governed(a: Profile, b: Profile) -> bool:
    """Whether the deeds nearest to two figures can be one: the same, kin, or unknown."""
    one, two = _deed(a), _deed(b)
    if a.near.get(two, 0.0) >= GOVERNED or b.near.get(one, 0.0) >= GOVERNED:
        return True
    return not one or not two or one == two or not families(one).isdisjoint(families(two))


def _deed(a: Profile) -> str:
    near = [(abs(distance), concept) for concept, distance in a.signed.items() if concept in MEASURES]
    distance, concept = min(near, default=(99, ""))
    return concept if distance <= NEAR_DEED else ""


def spelled_out(a: Profile) -> bool:
    """Whether a date states a fact by itself: written with a number, not "today", and not the "as of" of others."""
    if a.bucket != "date":
        return True
    numbered = any(letter.isdigit() for letter in a.figure.text) or a.figure.value.granularity in LONG_AGO
    return numbered and not a.claim.slot.dates_others


def _one_day(a: Figure, b: Figure) -> bool:
    """Whether two dates are one day and month, and one of them leaves its year to the reader."""
    if a.kind != "date" or a.value.granularity != "day":
        return False
    one, two = _day(a), _day(b)
    if one is None or two is None or (one.month, one.day) != (two.month, two.day):
        return False
    return str(one.year) not in a.text or str(two.year) not in b.text


def _from_and_until(a: Figure, b: Figure) -> bool:
    """Whether something begins on one of two days, and ends by the other."""
    opposite = {a.value.comparator[0], b.value.comparator[0]} == {"<", ">"}
    return a.kind == "date" and opposite


def _day(figure: Figure) -> datetime.date | None:
    edge = figure.value.edge
    return datetime.date.fromordinal(int(edge)) if edge is not None else None


def closes_quarter(a: Profile) -> bool:
    """Whether a date is the last day of a quarter, up to which figures are counted rather than something happened."""
    value = a.figure.value
    if a.bucket != "date" or value.axis != "day" or value.first is None or value.first != value.last:
        return False
    day = datetime.date.fromordinal(int(value.first))
    return (day.month, day.day) in QUARTER_ENDS


def _dateline(a: Profile) -> bool:
    """Whether a date tells when its document was written, at its beginning."""
    return a.figure.start < DATELINE and own_day(a.claim)


def _opposed(a: Profile, b: Profile, *, counted: bool) -> bool:
    """Where both name what they count, other nouns around do not matter."""
    if a.excluded.isdisjoint(b.governing):
        return False
    for concept in a.governing:
        if counted and concept in NOUNS:
            continue
        weight = a.near[concept]
        theirs = b.near.get(concept, 0.0)
        for rival in concepts.rivals(concept):
            other = b.near.get(rival, 0.0)
            if other >= reach(rival) and other >= CLEARLY * theirs and weight >= CLEARLY * a.near.get(rival, 0.0):
                return True
    return False


def narrowed(a: Profile, b: Profile) -> bool:
    """Whether one of the two figures alone stands under a word that makes it a part, a rate or another period."""
    return any(not _under(concept, b) for concept in a.narrow) or any(not _under(concept, a) for concept in b.narrow)


def _under(concept: str, profile: Profile) -> bool:
    if concept in PERIODS:
        return concept in profile.signed
    return concept in profile.narrow or profile.near.get(concept, 0.0) >= CLOSE


def measured(a: Profile, b: Profile) -> bool:
    """Whether both figures stand near one concept that says more than what is counted, or near one word."""
    if (a.head and a.head == b.head and a.head not in GENERIC) or one_noun(a, b) or one_whole(a, b):
        return True
    if _counts_like(a, b) or _counts_like(b, a):
        return True
    for concept, weight in a.near.items():
        if weight >= 0.3 and b.near.get(concept, 0.0) >= 0.3 and concept not in SCOPES:
            if concept in (a.head, b.head) or concept in GENERIC:
                continue
            if a.bucket == "number" and concept.startswith("kin:"):
                continue
            return True
    if any(weight >= CLOSE and b.names.get(name, 0.0) >= CLOSE for name, weight in a.names.items()):
        return True
    return sum(1 for word, weight in a.words.items() if weight >= 0.4 and b.words.get(word, 0.0) >= 0.4) > 1


def one_noun(a: Profile, b: Profile) -> bool:
    """Whether both count what one word of one language names, be its meaning unknown."""
    return bool(a.noun) and a.noun == b.noun and a.figure.language == b.figure.language


def _counts_like(a: Profile, b: Profile) -> bool:
    """Whether a number without a noun, or of people, stands right beside what the other one counts ("doctors: 840")."""
    bare = not a.head and not a.noun and b.head not in GENERIC and a.near.get(b.head, 0.0) >= CLOSE
    return bare or (a.head != b.head and _names_of_all(a, b))


def foreign(a: Profile, known: frozenset[str]) -> bool:
    """Whether the sentence speaks of somebody whom the other document never names, and of nobody else."""
    if lexicon(a.figure.language).page.capital_nouns:
        return False
    return any(weight >= 0.2 for weight in a.names.values()) and not any(name in known for name in a.names)


def times_apart(a: Profile, b: Profile, *, slip: bool = False) -> bool:
    """Whether both sentences say for which days they hold, and these do not meet."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    if one is None or two is None or a.figure.kind == "date" or _lasts(a):
        return False
    if not (_dated(a) and _dated(b)):
        return not slip and (_long_past(a, b) or _long_past(b, a))
    if _grows(a) and _grows(b) and not (_long(one) and _long(two)):
        return False
    return one[1] < two[0] or two[1] < one[0]


def years_between(a: Profile, b: Profile) -> bool:
    """Whether the days for which both hold lie about a year apart, or more."""
    one, two = a.claim.slot.as_of, b.claim.slot.as_of
    return one is not None and two is not None and max(one[0] - two[1], two[0] - one[1]) >= A_YEAR


def _lasts(a: Profile) -> bool:
    """Whether a figure is a length of months or years: a date beside it says since when, and not as of when."""
    return a.figure.kind == "duration" and a.figure.unit in ("month", "year")


def _long_past(a: Profile, b: Profile) -> bool:
    """Whether one figure holds for a year or month long before the other document, which names no time for its own."""
    days, day = a.claim.slot.as_of, b.figure.document.date
    if days is None or day is None or not _dated(a) or _dated(b):
        return False
    return _long(days) and day.toordinal() - days[1] > PAST


def _long(days: tuple[int, int]) -> bool:
    """Whether days are a month or more, within which something was counted, and not the day up to which."""
    return days[1] - days[0] >= PERIOD


def other_people(a: Profile, b: Profile) -> bool:
    """Whether both figures are ages of persons, and no name says that it is one person."""
    if not (_is_age(a) and _is_age(b)):
        return False
    if not a.names.keys() & b.names.keys():
        return _of_person(a) and _of_person(b)
    one, two = _beside(a), _beside(b)
    return bool(one and two) and one.isdisjoint(b.names) and two.isdisjoint(a.names)


def _is_age(a: Profile) -> bool:
    return a.bucket == "duration" and a.signed.get("age") == 0


def _of_person(a: Profile) -> bool:
    return bool(_beside(a)) or any(concept == "person" or "person" in concepts.wider(concept) for concept in a.near)


def _beside(a: Profile) -> frozenset[str]:
    """The names right beside a figure."""
    return frozenset(name for name, weight in a.names.items() if weight >= CLOSE)


def _grows(a: Profile) -> bool:
    if a.head and a.head not in GENERIC:
        return a.head in GROWING
    return any(concept in GROWING and weight >= CLOSE for concept, weight in a.near.items())


def _dated(a: Profile) -> bool:
    day = a.figure.document.date
    return day is None or a.claim.slot.as_of != (day.toordinal(), day.toordinal())
