"""Ages and anniversaries, and the year that the next sentence begins with: "is 182 years old. It was built in 1854"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.arithmetic import is_slip, written
from claimcheck.checks._shape import Finding
from claimcheck.checks.span._shape import FARTHEST_YEARS, finding
from claimcheck.checks.span.ages import (
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

LONG_YEARS = 20
"""From how many years on a slip is no other time by chance."""
NOUN = 2
"""Among how many tokens behind an age the noun of what is so old is looked for."""
LONGEST_OPENING = 5
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
    if abs(stated - expected) <= FARTHEST_YEARS:
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
    stated, led = length.figure.value.first, place.lexicon.date_comparators.behind(lead, len(lead))
    if len(place.claims) != 1 or start is None or stated is None or led is None or led[0] or led[1] != ">":
        return
    figure, expected = length.figure, Decimal(published.year - start)
    if figure.unit == "year" and figure.value.comparator == "=" and stated >= LONG_YEARS and is_slip(expected, stated):
        came = f"{written(expected)} years"
        note, about = f"From {start} to {published.year} is {came}", "years that ended and their beginning"
        yield finding((origins[0], length), fits=False, note=note, said=figure.text, came=came, about=about)


def _opens_with(setting: Setting, origin: Claim) -> bool:
    """Whether nothing but a beginning stands before a year at the head of a sentence, and it is nobody's birth."""
    lead = setting.before(origin)
    low = [*lead, *setting.after(origin)[:1]]
    return 0 < len(lead) <= LONGEST_OPENING and tells_only_of_beginning(setting, low) and not of_birth(setting, origin)


def _is_told_age(setting: Setting, claim: Claim, *, likely: bool) -> bool:
    """Whether a claim says how old a thing is at the end of its clause: "is 182 years old", "cumple 80 años".

    People begin, open and found things at no certain age, so that a slip must set it apart from its year.
    """
    figure, lexicon, lead = claim.figure, setting.lexicon, setting.before(claim)
    if figure.kind != "duration" or figure.unit != "year" or figure.value.comparator != "=" or not likely:
        return False
    named = bool(claim.slot.names) and not lexicon.page.capital_nouns
    people = {concept for concept, distance in claim.slot.concepts if distance < 0} & PEOPLE
    ended = not any(map(str.isalpha, setting.after(claim)))
    turned = is_all(setting, lead) or (closes(lexicon.turning, lead) and not holds(lexicon.past_signs, setting.low()))
    return ("age" in figure.trace or (turned and ended)) and not people and not named


def aged_after(setting: Setting, earlier: Sequence[Setting]) -> Iterator[Finding]:
    """ "The lift was built in 1974. The 41-year-old lift …": an age before its noun, and the year told just before.

    Where another noun stands behind the age, only a slip of the pen tells that it is that of the same thing.
    """
    published, origins = setting.document.date, origins_in(earlier[-1]) if earlier else []
    found = [claim for claim in setting.claims if "age" in claim.figure.trace and claim.figure.unit == "year"]
    if published is None or len(origins) != 1 or len(found) != 1 or of_birth(earlier[-1], origins[0]):
        return
    age, origin = found[0], origins[0]
    start, stated, behind = start_of(origin), age.figure.value.first, setting.after(age)[:NOUN]
    named = bool(behind) and behind[0].isalpha() and behind[0] not in setting.lexicon.grammar
    if start is None or stated is None or not named or setting.concepts(behind) & PEOPLE:
        return
    expected = Decimal(published.year - start)
    fits = abs(stated - expected) <= 1
    slip = stated >= LONG_YEARS and expected >= LONG_YEARS and is_slip(expected, stated)
    if abs(stated - expected) > FARTHEST_YEARS or not (slip or _is_named(earlier[-1], behind)):
        return
    note = f"From {start} to {published.year} is {written(expected)} years"
    said, came = age.figure.text, f"{written(expected)} years"
    yield finding((origin, age), fits=fits, note=note, said=said, came=came, about="an age and its year")


def _is_named(earlier: Setting, low: Sequence[str]) -> bool:
    """Whether one of some words stands in the sentence before as well."""
    lexicon = earlier.lexicon
    told = {lexicon.meanings.stem(word) for word in low if word.isalpha() and word not in lexicon.grammar}
    return not told.isdisjoint(map(lexicon.meanings.stem, earlier.low()))
