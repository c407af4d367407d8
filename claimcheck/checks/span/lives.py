"""Ages at a death told beside its year, with the only birth told before: "born in 1829 … died in 1897, aged 68"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import finding
from claimcheck.checks.span.ages import of_birth
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes
from claimcheck.times import year_of

DEATH = frozenset(("death", "dead"))
NAME_REACH = 5
"""How many tokens before a year may say that somebody died in it."""
BESIDE = 4
"""How many tokens may stand between the year of a death and an age."""
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
    expected = Decimal(last - first)
    if abs(stated - expected) > FARTHEST:
        return
    said, came = age.figure.text, f"{written(expected)} years"
    note = f"From {first} to {last} is {written(expected)} years"
    fits = expected - 1 <= stated <= expected
    yield finding((birth, death, age), fits=fits, note=note, said=said, came=came, about="an age and its years")


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
