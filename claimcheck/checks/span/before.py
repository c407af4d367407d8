"""Ages and anniversaries, and the year that the next sentence begins with: "is 182 years old. It was built in 1854"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import is_slip, written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import finding
from claimcheck.checks.span.ages import (
    FARTHEST,
    is_all,
    is_anniversary,
    of_birth,
    origins_in,
    start_of,
    tells_only_of_beginning,
)
from claimcheck.languages.concepts import PEOPLE
from claimcheck.model import Claim
from claimcheck.setting import Setting, closes, holds

LONG = 20
"""From how many years on a slip is no other time by chance."""
LEAD = 5
"""How many tokens may open a sentence up to the year of a beginning."""


def told_before(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Finding]:
    """The only figure of the sentence before, an age or an anniversary, and the year with which a sentence opens."""
    published, origins = setting.document.date, origins_in(setting)
    if published is None or not earlier or len(origins) != 1 or setting.claims[0] is not origins[0]:
        return
    place, origin = earlier[-1], origins[0]
    start, stated = start_of(origin), place.claims[0].figure.value.first
    if len(place.claims) != 1 or start is None or stated is None or not _opens_with(setting, origin):
        return
    age, expected = place.claims[0], Decimal(published.year - start)
    fits = abs(stated - expected) <= 1
    if expected < 0 or not (_is_told_age(place, age, likely=fits or is_slip(expected, stated)) or is_anniversary(age)):
        return
    if abs(stated - expected) <= FARTHEST:
        came = f"{written(expected)} years"
        note = f"From {start} to {published.year} is {came}"
        said, about = age.figure.text, "an age and its year"
        yield finding((origin, age), fits=fits, note=note, said=said, came=came, about=about)


def ended_after(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Finding]:
    """ "After 167 years the brewery closes. It was founded in 1848": a slip between the years and the founding.

    What else ends after so many years is told without a slip, so that nothing is found where they merely differ.
    """
    published, origins = setting.document.date, origins_in(setting)
    if published is None or not earlier or len(origins) != 1 or of_birth(setting, origins[0]):
        return
    place, start = earlier[-1], start_of(origins[0])
    length, lead = place.claims[0], place.before(place.claims[0])
    stated, led = length.figure.value.first, place.words.date_comparators.behind(lead, len(lead))
    if len(place.claims) != 1 or start is None or stated is None or led is None or led[0] or led[1] != ">":
        return
    figure, expected = length.figure, Decimal(published.year - start)
    if figure.unit == "year" and figure.value.comparator == "=" and stated >= LONG and is_slip(expected, stated):
        came = f"{written(expected)} years"
        note, about = f"From {start} to {published.year} is {came}", "years that ended and their beginning"
        yield finding((origins[0], length), fits=False, note=note, said=figure.text, came=came, about=about)


def _opens_with(setting: Setting, origin: Claim) -> bool:
    """Whether nothing but a beginning stands before a year at the head of a sentence, and it is nobody's birth."""
    lead = setting.before(origin)
    low = [*lead, *setting.after(origin)[:1]]
    return 0 < len(lead) <= LEAD and tells_only_of_beginning(setting, low) and not of_birth(setting, origin)


def _is_told_age(setting: Setting, claim: Claim, *, likely: bool) -> bool:
    """Whether a claim says how old a thing is at the end of its clause: "is 182 years old", "cumple 80 años".

    People begin, open and found things at no certain age, so that a slip must set it apart from its year.
    """
    figure, words, lead = claim.figure, setting.words, setting.before(claim)
    if figure.kind != "duration" or figure.unit != "year" or figure.value.comparator != "=" or not likely:
        return False
    named = bool(claim.slot.names) and not words.page.capital_nouns
    people = {concept for concept, distance in claim.slot.concepts if distance < 0} & PEOPLE
    ended = not any(map(str.isalpha, setting.after(claim)))
    turned = is_all(setting, lead) or (closes(words.turning, lead) and not holds(words.past_signs, setting.low()))
    return ("age" in figure.trace or (turned and ended)) and not people and not named
