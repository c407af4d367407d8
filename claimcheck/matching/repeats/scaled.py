"""Headlines whose number has a nought more or less than that of the body: "350 march for peace", "3,500 people"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims import concepts_near
from claimcheck.comparison import based
from claimcheck.languages.concepts import NOUNS, PEOPLE
from claimcheck.matching.repeats._shape import NAME_REACH, leaves, of_other_days, telling
from claimcheck.model import Claim
from claimcheck.setting import MARKS, Setting, holds
from claimcheck.values import HUNDRED, ZERO

PLACES = 2
"""So many telling digits make a figure of the body whose digits stand in another place no other than the headline's."""
PARTS_OF_ANOTHER = frozenset(("each", "average", "per_capita", "part", "share", "monthly", "annual", "daily", "total"))
"""Concepts beside a figure that make it a tenth or a hundredth of another one."""
OF_ANOTHER_STATE = frozenset(("previous", "next", "capacity", "annual", "cumulative"))
CROWD = frozenset(("person", "participant", "visitor", "spectator", "demonstrator", "guest", "tourist"))
"""What those are called who come to something."""
MOST_NOUGHTS = 3
"""By how many noughts the number of a headline may differ from that of the body."""
LONG_TIMES = frozenset(("month", "quarter", "year", "decade"))
LEAD_SENTENCES = 2
"""In how many sentences of the body the number of a headline is looked for."""


def is_shifted(a: Claim, b: Claim, parts: frozenset[str] = PARTS_OF_ANOTHER) -> bool:
    """Whether two amounts are written with the same digits, two of them at least, in another place: 4.2 m, 420,000."""
    one, two = (based(claim.figure).first or ZERO for claim in (a, b))
    beside = concepts_near(a, NAME_REACH) | concepts_near(b, NAME_REACH)
    if one == two or telling(a, b) < PLACES or beside & parts:
        return False
    return one.normalize().as_tuple().digits == two.normalize().as_tuple().digits


def crowds(head: Sequence[Claim], body: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """ "350 gather for peace", "in all 3,500 people walked": how many came, of whom the body tells one number first."""
    people = [claim for claim in body if claim.figure.noun in PEOPLE]
    if len(head) != 1 or not people or not _is_crowd(head[0], unnamed=True):
        return
    claim, other = head[0], people[0]
    opening = tuple(dict.fromkeys(each.start for each in body))[:LEAD_SENTENCES]
    if (
        other.start not in opening
        or other.slot.modality == "planned"
        or not _is_crowd(other, unnamed=False)
        or of_other_days(claim, other)
    ):
        return
    shifted = is_shifted(claim, other, PARTS_OF_ANOTHER - {"total"}) and _within(claim, other)
    if shifted and not (claim.slot.of_another or other.slot.of_another) and is_of_headline(claim, other, body):
        yield claim, other


def _is_crowd(claim: Claim, *, unnamed: bool) -> bool:
    """Whether a count is that of those who came, or where that may be, of what no page names ("350 gather")."""
    noun = claim.figure.noun
    return noun in CROWD or (unnamed and claim.figure.kind == "count" and noun not in NOUNS)


def _within(a: Claim, b: Claim) -> bool:
    one, two = sorted(claim.figure.value.first or ZERO for claim in (a, b))
    return ZERO < two <= one.scaleb(MOST_NOUGHTS)


def is_of_headline(claim: Claim, other: Claim, body: Sequence[Claim]) -> bool:
    """Whether nothing shows that the figure of the body is of another time, or that the headline's is a part of it."""
    small, large = sorted((claim, other), key=lambda each: each.figure.value.first or ZERO)
    place = Setting(other.document, [each for each in body if each.start == other.start])
    concepts = place.concepts(place.low())
    if not OF_ANOTHER_STATE.isdisjoint(concepts) or _tells_of_long(place, other):
        return False
    return not leaves(large, small, body) and not any(_takes(part, small, large) for part in body)


def _tells_of_long(setting: Setting, claim: Claim) -> bool:
    """Whether the clause of a figure names a month, a year or a time since then, of which the headline says nothing."""
    lexicon, lead, behind = setting.lexicon, setting.before(claim), setting.after(claim)
    stop = next((at for at, word in enumerate(behind) if word in MARKS), len(behind))
    low = [*lead, *behind[:stop]]
    times = {found[1] for at in range(len(low)) if (found := lexicon.durations.ahead(low, at)) is not None}
    return (
        any(map(_is_since, setting.claims))
        or not times.isdisjoint(LONG_TIMES)
        or not lexicon.since_past.isdisjoint(low)
    )


def _is_since(claim: Claim) -> bool:
    """Whether a day is one since which something has been: not from which on it is to be."""
    value, today = claim.figure.value, claim.document.date
    if claim.figure.kind != "date" or value.comparator != ">=" or value.first is None:
        return False
    return today is None or value.first < today.toordinal()


def _takes(share: Claim, small: Claim, large: Claim) -> bool:
    """Whether a share of the larger figure is the smaller one."""
    percent, one, two = (each.figure.value.first or ZERO for each in (share, small, large))
    return share.figure.unit == "percent" and two * percent == one * HUNDRED


def befallen(a: Claim, b: Claim) -> bool:
    """Whether both sentences tell that something burnt, or was befallen otherwise, in one unit."""
    places = [Setting(claim.document, [claim]) for claim in (a, b)]
    return a.figure.unit == b.figure.unit and all(holds(place.lexicon.befalling, place.low()) for place in places)
