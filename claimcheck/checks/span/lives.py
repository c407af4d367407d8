"""Ages at a death told beside its year, with the only birth told before: "born in 1829 … died in 1897, aged 68".

The years of a life may stand in brackets behind a name: "Anna Holt (1932–2015) died at 83".
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import finding
from claimcheck.checks.span.ages import of_birth
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes
from claimcheck.times import year_of
from claimcheck.values import ONE

DEATH = frozenset(("death", "dead"))
NAME_REACH = 5
"""How many tokens before a year may say that somebody died in it."""
BESIDE = 4
"""How many tokens may stand between the year of a death and an age."""
DIED_BEHIND = 4
"""Within how many tokens behind the years of a life a death is told."""
LONGEST_NAME = 40
"""How many code points before the years of a life hold the last word of a name."""
MOST_YEARS, FARTHEST = 115, 20
"""How old people grow, and by how many years an age may miss one that it is told as."""


def lives(settings: Sequence[Setting]) -> Iterator[Finding]:
    """The age at a death in the last of some sentences, where these tell of one birth alone."""
    place = settings[-1]
    found = [(year, age) for year, age in _neighbours(place) if _died_in(place, year) and _is_age(place, age)]
    if len(found) != 1:
        return
    births = [(setting, claim) for setting in settings for claim in setting.claims if year_of(claim) is not None]
    births = [(setting, claim) for setting, claim in births if of_birth(setting, claim)]
    if len({year_of(claim) for _, claim in births}) != 1 or births[-1][0] is place:
        return
    (death, age), birth = found[0], births[-1][1]
    first, last, stated = year_of(birth), year_of(death), age.figure.value.first
    if first is None or last is None or stated is None or not 0 < last - first <= MOST_YEARS:
        return
    if abs(stated - (last - first)) <= FARTHEST:
        yield _told((birth, death, age), first, last, stated)


def _told(claims: tuple[Claim, ...], first: int, last: int, stated: Decimal) -> Finding:
    """The finding of a life and the age told last: one has had no birthday yet in the year of a death, or has."""
    expected, said = Decimal(last - first), claims[-1].figure.text
    came = f"{written(expected)} years"
    fits, note = expected - 1 <= stated <= expected, f"From {first} to {last} is {came}"
    return finding(claims, fits=fits, note=note, said=said, came=came, about="an age and its years")


def life(setting: Setting) -> Iterator[Finding]:
    """The only age in a sentence that tells of a death, with the only years of a life in brackets behind a name."""
    lived = [claim for claim in setting.claims if _is_life(claim)]
    ages = [claim for claim in setting.claims if _is_age(setting, claim)]
    if len(lived) != 1 or len(ages) != 1:
        return
    if DEATH.isdisjoint(setting.concepts(setting.after(lived[0])[:DIED_BEHIND])):
        return
    value, stated = lived[0].figure.value, ages[0].figure.value.first
    first, last = (datetime.date.fromordinal(int(edge)).year for edge in (value.first or ONE, value.last or ONE))
    if stated is not None and 0 < last - first <= MOST_YEARS and abs(stated - (last - first)) <= FARTHEST:
        yield _told((lived[0], ages[0]), first, last, stated)


def _is_life(claim: Claim) -> bool:
    """Whether a figure is two years in brackets behind a word with a capital."""
    figure, text = claim.figure, claim.document.text
    if figure.kind != "date" or figure.value.granularity != "year" or figure.value.first == figure.value.last:
        return False
    before = text[max(0, figure.start - LONGEST_NAME) : figure.start]
    bracketed = before.endswith(" (") and text[figure.end : figure.end + 1] == ")"
    words = before[:-2].split()
    return (
        bracketed
        and None not in (figure.value.first, figure.value.last)
        and words[-1:] != []
        and words[-1][0].isupper()
    )


def _neighbours(setting: Setting) -> Iterator[tuple[Claim, Claim]]:
    """A year and the figure beside it, in either order."""
    for one, two in zip(setting.claims, setting.claims[1:], strict=False):
        if len(setting.between(one, two)) <= BESIDE:
            yield from ((year, other) for year, other in ((one, two), (two, one)) if year_of(year) is not None)


def _died_in(setting: Setting, year: Claim) -> bool:
    lead = setting.before(year)[-NAME_REACH:]
    return not DEATH.isdisjoint(setting.concepts(lead)) and not of_birth(setting, year)


def _is_age(setting: Setting, claim: Claim) -> bool:
    """Whether a figure is an age in years: told as one, or behind "at", "at the age of"."""
    figure = claim.figure
    if figure.value.comparator != "=" or figure.unit not in ("year", None):
        return False
    lead = setting.before(claim)
    return "age" in figure.trace or "age" in setting.concepts(lead[-BESIDE:]) or closes(setting.lexicon.turning, lead)
